"""Write a review into a copy of the original as standard redaction annotations.

Source: ISO 32000-2, 12.5.6.23 (Redact). Acrobat, PDF-XChange and others show, move, delete and add
such marks; they cover nothing until somebody applies them. `returned` reads them back.
"""

from collections.abc import Iterable
from datetime import UTC, datetime
from io import BytesIO

import pikepdf
from pikepdf import Array, Dictionary, Name, String

from woo_redact.desk import Item, Sheet
from woo_redact.errors import DocumentError
from woo_redact.exchange.manifest import Manifest
from woo_redact.model.decision import LAKKEN_AND_DOUBTS, Verdict
from woo_redact.model.document import Rect
from woo_redact.render.geometry import Frame, apply, hull, invert, read_frame

MANIFEST = "/WooRedactExport"
"""The key in the document's properties; programs keep what they do not know there."""
MARK = "woo:"
"""How the name (/NM) of each mark of ours begins; the finding's id and the page follow."""
DOUBT = "BEOORDELEN"
"""What stands in the overlay text of a doubt, before its ground."""
COLOURS = {Verdict.LAKKEN: (0.75, 0.05, 0.05), Verdict.BEOORDELEN: (0.9, 0.5, 0.0)}
PRINT = 4
"""Annotation flag: the mark is printed as well."""


def annotated(original: bytes, sheet: Sheet, at: datetime | None = None) -> bytes:
    """Return a copy of the original with a mark for every place that goes or is in doubt.

    The overlay text and subject of a mark are its ground (a doubt's begins with BEOORDELEN), its
    contents the reason in one Dutch sentence. Nothing is redacted: the copy holds all personal
    data of the original. Raises DocumentError when the original cannot be opened.
    """
    items = [item for item in sheet.items if item.verdict in LAKKEN_AND_DOUBTS]
    written = (at or datetime.now(UTC)).astimezone(UTC).strftime("D:%Y%m%d%H%M%SZ")
    try:
        pdf = pikepdf.open(BytesIO(original))
    except pikepdf.PdfError as error:
        raise DocumentError("Het origineel is niet te openen.") from error
    with pdf:
        for page in sheet.pages:
            leaf = pdf.pages[page.number - 1]
            frame = read_frame(leaf, page.width)
            for item in items:
                rects = [box.rect for box in item.boxes if box.page == page.number]
                if rects:
                    _add(pdf, leaf, _mark(pdf, item, page.number, rects, frame, written))
        manifest = Manifest.of(sheet.state.name, sheet.sha256, items)
        pdf.docinfo[MANIFEST] = String(manifest.text())
        out = BytesIO()
        pdf.save(out)
        return out.getvalue()


def overlay(verdict: Verdict, ground: str | None) -> str:
    """Return what a mark says of a finding: its ground, and whether it is in doubt."""
    return " ".join(filter(None, (DOUBT if verdict is Verdict.BEOORDELEN else "", ground)))


def _add(pdf: pikepdf.Pdf, page: pikepdf.Page, mark: Dictionary) -> None:
    there = page.obj.get("/Annots")
    marks = list(there) if isinstance(there, Array) else []
    page.obj["/Annots"] = Array([*marks, pdf.make_indirect(mark)])


def _mark(
    pdf: pikepdf.Pdf,
    item: Item,
    page: int,
    rects: Iterable[Rect],
    frame: Frame,
    written: str,
) -> Dictionary:
    back = invert(frame.matrix)
    assert back is not None
    quads = [
        [apply(back, x, y) for x, y in ((x0, y0), (x1, y0), (x0, y1), (x1, y1))]
        for x0, y0, x1, y1 in rects
    ]
    around = hull(point for quad in quads for point in quad)
    colour = COLOURS[item.verdict]
    said = overlay(item.verdict, item.ground)
    return Dictionary(
        Type=Name.Annot,
        Subtype=Name.Redact,
        Rect=Array([round(n, 3) for n in around]),
        QuadPoints=Array([round(n, 3) for quad in quads for point in quad for n in point]),
        NM=String(f"{MARK}{item.id}:{page}"),
        OverlayText=String(said),
        Subj=String(said),
        Contents=String(item.reason),
        T=String("woo-redact" if item.by is None else "beoordelaar"),
        M=String(written),
        C=Array(colour),
        IC=Array([0, 0, 0]),
        DA=String("/Helv 8 Tf 1 1 1 rg"),
        Q=1,
        F=PRINT,
        AP=Dictionary(N=_appearance(pdf, quads, around, colour, item.verdict)),
    )


def _appearance(
    pdf: pikepdf.Pdf,
    quads: list[list[tuple[float, float]]],
    around: Rect,
    colour: tuple[float, float, float],
    verdict: Verdict,
) -> pikepdf.Stream:
    """Return what is seen of a mark: a tinted frame, dashed for a doubt; text stays readable."""
    paint = " ".join(map(str, colour))
    dashes = "[3 2] 0 d" if verdict is Verdict.BEOORDELEN else "[] 0 d"
    paths = " ".join(
        f"{a[0]:.3f} {a[1]:.3f} m {b[0]:.3f} {b[1]:.3f} l {d[0]:.3f} {d[1]:.3f} l "
        f"{c[0]:.3f} {c[1]:.3f} l h"
        for a, b, c, d in quads
    )
    content = f"q /Tint gs {paint} rg {paths} f Q q {paint} RG 1 w {dashes} {paths} S Q".encode(
        "ascii"
    )
    return pikepdf.Stream(
        pdf,
        content,
        Type=Name.XObject,
        Subtype=Name.Form,
        BBox=Array([around[0] - 1, around[1] - 1, around[2] + 1, around[3] + 1]),
        Resources=Dictionary(
            ExtGState=Dictionary(Tint=Dictionary(Type=Name.ExtGState, ca=0.2, BM=Name.Multiply))
        ),
    )
