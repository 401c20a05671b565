"""Bars that are none everywhere: see-through, blended, printed over, in a layer, an annotation."""

from collections.abc import Callable
from dataclasses import replace

import pikepdf
from pikepdf import Array, Dictionary, Name, String

from tests import parts
from tests.verify import papers
from tests.verify.leaks import BENEATH, LEAKS, leak
from tests.verify.papers import Case


def bare(case: Case) -> Case:
    """Return the case with the text gone and nothing drawn over it."""
    return replace(case, redacted=papers.burned(case.original, case.redactions, bar=False))


def _rectangles(case: Case) -> bytes:
    parts = []
    for box in (box for one in case.redactions for box in one.boxes):
        area = (box.x0, 842 - box.y1 + 1.5, box.x1 - box.x0, box.y1 - box.y0 - 3.5)
        parts.append("{} {} {} {} re f".format(*area))
    return " ".join(parts).encode()


def _painted(name: str, before: bytes, change: Callable[[pikepdf.Pdf], None]) -> None:
    """Register bars that are drawn in this graphics state."""

    def spoil(case: Case) -> Case:
        def draw(pdf: pikepdf.Pdf) -> None:
            change(pdf)
            drawn = b"q 0.66667 g " + before + b" " + _rectangles(case)
            papers.add_content(pdf, drawn + (b" EMC Q" if b"BDC" in before else b" Q"))

        return bare(case).spoiled(draw)

    LEAKS[name] = (BENEATH, spoil)


def _state(**entries: object) -> Callable[[pikepdf.Pdf], None]:
    return lambda pdf: parts.resources(pdf, "/ExtGState").__setitem__("/Gb", Dictionary(**entries))


_painted("bar_of_half_alpha", b"/Gb gs", _state(ca=0.5))
_painted("bar_that_is_nearly_opaque", b"/Gb gs", _state(ca=0.97))
_painted("bar_that_multiplies", b"/Gb gs", _state(BM=Name.Multiply))
_painted("bar_that_darkens", b"/Gb gs", _state(BM=Array([Name.Darken])))
_painted("bar_with_overprint", b"/Gb gs", _state(op=True, OP=True, OPM=1))


def _masked(pdf: pikepdf.Pdf) -> None:
    group = parts.form(pdf, b"1 g 0 0 595 842 re f")
    group.Group = Dictionary(S=Name.Transparency, CS=Name.DeviceGray)
    mask = Dictionary(Type=Name.Mask, S=Name.Luminosity, G=group)
    _state(SMask=mask)(pdf)


_painted("bar_with_soft_mask", b"/Gb gs", _masked)


def _layer(pdf: pikepdf.Pdf) -> None:
    group = pdf.make_indirect(Dictionary(Type=Name.OCG, Name=String("Balken")))
    pdf.Root.OCProperties = Dictionary(
        OCGs=Array([group]), D=Dictionary(ON=Array([group]), Order=Array([group]))
    )
    parts.resources(pdf, "/Properties")["/Lb"] = group


_painted("bar_in_a_layer", b"/OC /Lb BDC", _layer)


@leak(BENEATH)
def bar_in_a_form_in_a_layer(case: Case) -> Case:
    def draw(pdf: pikepdf.Pdf) -> None:
        _layer(pdf)
        form = parts.form(pdf, b"0.66667 g " + _rectangles(case))
        form.OC = pdf.Root.OCProperties.OCGs[0]
        parts.resources(pdf, "/XObject")["/Fb"] = form
        papers.add_content(pdf, b"/Fb Do")

    return bare(case).spoiled(draw)


@leak(BENEATH)
def content_below_the_bar_in_a_layer_that_is_off(case: Case) -> Case:
    """The bar itself is switched off by the layer that shows a picture below it."""

    def draw(pdf: pikepdf.Pdf) -> None:
        _layer(pdf)
        layers = pdf.Root.OCProperties
        layers.D = Dictionary(OFF=Array([layers.OCGs[0]]))
        box = case.redactions[0].boxes[0]
        area = f"{box.x0} {842 - box.y1 + 3} 12 6 re f"
        papers.add_content(pdf, f"/OC /Lb BDC 0 g {area} EMC".encode())

    return case.spoiled(draw)


def _annotated(subtype: Name) -> Callable[[Case], Case]:
    def spoil(case: Case) -> Case:
        def draw(pdf: pikepdf.Pdf) -> None:
            box = case.redactions[0].boxes[0]
            rect = Array([box.x0, 842 - box.y1, box.x1, 842 - box.y0])
            look = parts.form(pdf, b"0 g 0 0 595 842 re f")
            made = pdf.make_indirect(
                Dictionary(Type=Name.Annot, Subtype=subtype, Rect=rect, F=4, AP=Dictionary(N=look))
            )
            pdf.pages[0].obj.Annots = Array([made])

        return bare(case).spoiled(draw)

    return spoil


for subtype in (Name.Square, Name.Redact, Name.Stamp, Name.Highlight):
    LEAKS[f"bar_is_an_annotation_{str(subtype)[1:].lower()}"] = (BENEATH, _annotated(subtype))


@leak(BENEATH)
def letters_under_a_bar_that_a_replacement_text_hides(case: Case) -> Case:
    """Readers take the replacement text for what stands there: nothing, or a space."""
    box = case.redactions[0].boxes[0]

    def change(pdf: pikepdf.Pdf) -> None:
        face = papers.font(pdf)
        page = pdf.pages[0]
        page.contents_coalesce()
        before = page.obj.Contents.read_bytes()
        place = f"1 0 0 1 {box.x0 + 4} {842 - box.y1 + 4} Tm"
        hidden = f"/Span <</ActualText ( )>> BDC BT {face} 9 Tf {place} (dv) Tj ET EMC\n"
        page.obj.Contents = pdf.make_stream(hidden.encode() + before)

    return case.spoiled(change)
