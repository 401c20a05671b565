"""What a PDF holds beside its pages: kept where the reader needs it, without any secret."""

from collections.abc import Callable
from io import BytesIO

import pikepdf
import pymupdf
import pytest
from pikepdf import Array, Dictionary, Name, Pdf, String

from tests.render.producers import NAME, SECRETS, by_libreoffice, by_story
from tests.render.reading import holds, read, redact, redactions, texts
from woo_redact.render import burn

Planter = Callable[[Pdf], object]


def planted(plant: Planter) -> bytes:
    with pikepdf.open(BytesIO(by_story())) as pdf:
        plant(pdf)
        buffer = BytesIO()
        pdf.save(buffer)
        return buffer.getvalue()


def info(pdf: Pdf) -> None:
    pdf.trailer["/Info"] = Dictionary(Author=NAME, Manager=NAME, Title=f"Nota {NAME}")


def xmp(pdf: Pdf) -> None:
    stream = pdf.make_stream(f"<x:xmpmeta>{NAME}</x:xmpmeta>".encode())
    stream["/Type"], stream["/Subtype"] = Name.Metadata, Name.XML
    pdf.Root["/Metadata"] = stream
    pdf.pages[0].obj["/Metadata"] = stream


def piece_info(pdf: Pdf) -> None:
    piece = Dictionary(Word=Dictionary(Private=String(NAME)))
    pdf.Root["/PieceInfo"] = piece
    pdf.pages[0].obj["/PieceInfo"] = piece


def attachment(pdf: Pdf) -> None:
    pdf.attachments[f"{NAME}.txt"] = NAME.encode()
    pdf.Root["/AF"] = Array([pdf.Root["/Names"]["/EmbeddedFiles"]["/Names"][1]])


def scripts(pdf: Pdf) -> None:
    action = Dictionary(S=Name.JavaScript, JS=String(f"app.alert('{NAME}')"))
    pdf.Root["/OpenAction"] = action
    pdf.Root["/AA"] = Dictionary(WC=action)
    pdf.pages[0].obj["/AA"] = Dictionary(O=action)


def outlines(pdf: Pdf) -> None:
    root = pdf.make_indirect(Dictionary(Type=Name.Outlines))
    titles = (f"Brief van {NAME}", "Nota aan de minister", "Iets dat nergens staat")
    items = [pdf.make_indirect(Dictionary(Title=String(title), Parent=root)) for title in titles]
    for item in items:
        item["/Dest"] = Array([pdf.pages[0].obj, Name.Fit])
    for before, after in zip(items, items[1:], strict=False):
        before["/Next"], after["/Prev"] = after, before
    root["/First"], root["/Last"], root["/Count"] = items[0], items[-1], 3
    pdf.Root["/Outlines"] = root


def named_destinations(pdf: Pdf) -> None:
    place = Array([pdf.pages[0].obj, Name.Fit])
    pdf.Root["/Names"] = Dictionary(Dests=Dictionary(Names=Array([String(NAME), place])))
    pdf.Root["/Dests"] = Dictionary({"/Verkuijlen": place})


def page_labels(pdf: Pdf) -> None:
    label = Dictionary(S=Name.D, P=String(NAME))
    pdf.Root["/PageLabels"] = Dictionary(Nums=Array([0, label]))


def annotate(pdf: Pdf, **keys: object) -> None:
    annots = pdf.pages[0].obj.get("/Annots", Array())
    annots.append(
        pdf.make_indirect(Dictionary(Type=Name.Annot, Rect=Array([300, 20, 400, 40]), **keys))
    )
    pdf.pages[0].obj["/Annots"] = annots


def links(pdf: Pdf) -> None:
    for uri in (
        "mailto:w.verkuijlen@minvws.example",
        "https://x.example/?q=Wilhelmina%20Verkuijlen",
    ):
        annotate(pdf, Subtype=Name.Link, A=Dictionary(S=Name.URI, URI=String(uri)))


def notes(pdf: Pdf) -> None:
    annotate(pdf, Subtype=Name.Text, Contents=String(NAME), T=String(NAME))
    look = pdf.make_stream(NAME.encode())
    annotate(pdf, Subtype=Name.Stamp, AP=Dictionary(N=look), RC=String(f"<p>{NAME}</p>"))


def fields(pdf: Pdf) -> None:
    annotate(pdf, Subtype=Name.Widget, FT=Name.Tx, T=String("naam"), V=String(NAME))
    pdf.Root["/AcroForm"] = Dictionary(
        Fields=Array(list(pdf.pages[0].obj["/Annots"])), XFA=pdf.make_stream(NAME.encode())
    )


def structure(pdf: Pdf) -> None:
    root = pdf.make_indirect(Dictionary(Type=Name.StructTreeRoot))
    element = Dictionary(
        S=Name.P,
        P=root,
        T=String(NAME),
        E=String(NAME),
        Alt=String(f"Foto van {NAME}"),
        ActualText=String(NAME),
        Pg=pdf.pages[0].obj,
    )
    root["/K"] = pdf.make_indirect(element)
    pdf.Root["/StructTreeRoot"] = root


def thumbnail(pdf: Pdf) -> None:
    pdf.pages[0].obj["/Thumb"] = pdf.make_stream(NAME.encode())


def threads(pdf: Pdf) -> None:
    thread = pdf.make_indirect(Dictionary(I=Dictionary(Title=String(NAME))))
    pdf.Root["/Threads"] = Array([thread])
    pdf.pages[0].obj["/B"] = Array([Dictionary(T=thread)])


def signature(pdf: Pdf) -> None:
    value = Dictionary(Type=Name.Sig, Name=String(NAME), Reason=String(NAME))
    annotate(pdf, Subtype=Name.Widget, FT=Name.Sig, T=String("s"), V=pdf.make_indirect(value))
    pdf.Root["/Perms"] = Dictionary(DocMDP=value)
    pdf.Root["/DSS"] = Dictionary(Certs=Array([pdf.make_stream(NAME.encode())]))


def layers(pdf: Pdf) -> None:
    group = pdf.make_indirect(Dictionary(Type=Name.OCG, Name=String(NAME)))
    pdf.Root["/OCProperties"] = Dictionary(
        OCGs=Array([group]), D=Dictionary(Name=String(NAME), Order=Array([String(NAME), group]))
    )
    resources = pdf.pages[0].obj["/Resources"]
    resources["/Properties"] = Dictionary(MC0=group)


def trailer_key(pdf: Pdf) -> None:
    pdf.trailer["/Verkuijlen"] = String(NAME)
    pdf.Root["/EigenSleutel"] = String(NAME)


def unused_form(pdf: Pdf) -> None:
    form = pdf.make_stream(NAME.encode(), Type=Name.XObject, Subtype=Name.Form)
    form["/BBox"] = Array([0, 0, 1, 1])
    pdf.pages[0].obj["/Resources"]["/XObject"] = Dictionary(Verkuijlen=form)


def hidden_page(pdf: Pdf) -> None:
    page = pdf.make_indirect(Dictionary(Type=Name.Page, Contents=pdf.make_stream(NAME.encode())))
    structure(pdf)
    pdf.Root["/StructTreeRoot"]["/K"]["/Pg"] = page


PLANTERS: tuple[Planter, ...] = (
    info, xmp, piece_info, attachment, scripts, outlines, named_destinations, page_labels, links,
    notes, fields, structure, thumbnail, threads, signature, layers, trailer_key, unused_form,
    hidden_page,
)  # fmt: skip


@pytest.mark.parametrize("plant", PLANTERS, ids=lambda plant: plant.__name__)
def test_planted_secret_is_gone(plant: Planter) -> None:
    data = planted(plant)
    assert holds(data, NAME) or holds(data, "Verkuijlen")
    found = redactions(read(by_story()), *SECRETS)  # the fields and notes are not part of the page
    result = burn(data, read(by_story()), found).data
    for word in (NAME, "Verkuijlen", "verkuijlen", "Wilhelmina"):
        assert not holds(result, word), word


def test_old_revision_and_bytes_after_the_end_are_gone() -> None:
    with pymupdf.open(stream=by_story(), filetype="pdf") as document:
        document.set_metadata({"author": NAME})
        buffer = BytesIO(document.tobytes())
    with pymupdf.open(stream=buffer.getvalue(), filetype="pdf") as document:
        document.new_page()
        data = document.tobytes() + NAME.encode()
    result = redact(data, *SECRETS).data
    assert not holds(result, "Verkuijlen")
    assert result.count(b"%%EOF") == 1
    assert result.rstrip().endswith(b"%%EOF")


def test_harmless_links_and_bookmarks_stay() -> None:
    def plant(pdf: Pdf) -> None:
        outlines(pdf)
        for uri in (
            "https://www.rijksoverheid.nl/",
            "mailto:onbekend@elders.example",
            "https://www.elders.example/contact?aan=on.bekend%2540elders.example",
            "https://www.elders.example/@nieuws/1",
        ):
            annotate(pdf, Subtype=Name.Link, A=Dictionary(S=Name.URI, URI=String(uri)))

    result = redact(planted(plant), *SECRETS).data
    with pymupdf.open(stream=result, filetype="pdf") as document:
        titles = [title for _, title, _ in document.get_toc()]
        uris = [link["uri"] for link in document[0].get_links()]
    assert titles == ["Brief van [5.1.2e]", "Nota aan de minister", "Pagina 1"]
    assert uris == ["https://www.rijksoverheid.nl/", "https://www.elders.example/@nieuws/1"]


def test_tags_are_kept() -> None:
    data = by_libreoffice()
    result = redact(data, *SECRETS).data
    with pikepdf.open(BytesIO(data)) as before, pikepdf.open(BytesIO(result)) as after:
        assert after.Root["/MarkInfo"]["/Marked"]
        assert len(after.Root["/StructTreeRoot"]["/ParentTree"]["/Nums"]) == len(
            before.Root["/StructTreeRoot"]["/ParentTree"]["/Nums"]
        )
        assert after.Root["/Lang"] == before.Root["/Lang"]
        content = b"".join(part.read_bytes() for part in after.pages[-1].obj["/Contents"])
    assert b"/MCID" in content
    assert "kapitalen" in texts(result)
