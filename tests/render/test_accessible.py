"""Bars have a place in the reading order, and the result says what it is."""

from dataclasses import replace
from io import BytesIO

import pikepdf
import pymupdf
import pytest

from tests.render.producers import SECRETS, by_libreoffice, by_reportlab
from tests.render.reading import LABEL, read, redactions, texts
from tests.render.tagged import by_typst, spoken
from woo_redact.model.redaction import Redaction
from woo_redact.render import Rendered, burn
from woo_redact.rulebook import RuleBook

SAID = "gelakt: artikel 5.1, tweede lid, onder e"
NAME = "Wilhelmina Verkuijlen"
LONG = "Verkuijlen-van der Werf-Achterberg van de Noordoostpolder"


def redact(data: bytes, *secrets: str, title: str | None = None) -> Rendered:
    doc = read(data)
    found = tuple(replace(one, spoken=SAID) for one in redactions(doc, *secrets))
    assert {one.text for one in found} == set(secrets)
    return burn(data, doc, found, title=title)


def elements(pdf: pikepdf.Pdf) -> list[pikepdf.Object]:
    """Return the elements of bars."""
    return [
        thing
        for thing in pdf.objects
        if isinstance(thing, pikepdf.Dictionary)
        and "/S" in thing
        and str(thing.get("/ActualText", "")).strip() == SAID
    ]


def assert_owned(data: bytes) -> None:
    """Check that elements and parent tree say the same of every marked content."""
    with pikepdf.open(BytesIO(data)) as pdf:
        nums = pdf.Root.StructTreeRoot.ParentTree.Nums.as_list()
        owners = dict(zip(nums[::2], nums[1::2], strict=True))
        for page in pdf.pages:
            for operands, operator in pikepdf.parse_content_stream(page):
                if str(operator) != "BDC" or "/MCID" not in operands[1]:
                    continue
                number = int(operands[1].MCID)
                owner = owners[int(page.obj.StructParents)][number]
                kids = owner.K.as_list() if isinstance(owner.K, pikepdf.Array) else [owner.K]
                held = [
                    kid
                    for kid in kids
                    if (kid == number and owner.Pg.objgen == page.obj.objgen)
                    or (
                        isinstance(kid, pikepdf.Dictionary)
                        and kid.get("/MCID") == number
                        and kid.get("/Pg", owner.get("/Pg")).objgen == page.obj.objgen
                    )
                ]
                assert len(held) == 1, f"content {number} is owned {len(held)} times"


def test_grounds_are_spelled_out(rulebook: RuleBook) -> None:
    grounds = {code: one.spoken for code, one in rulebook.grounds.items()}
    assert grounds["5.1.2e"] == SAID
    assert all(text.startswith("gelakt: artikel 5.") for text in grounds.values())
    assert not any("Woo" in text or "aanhef" in text for text in grounds.values())


def test_a_bar_is_read_where_the_name_stood() -> None:
    data = by_typst()
    result = redact(data, NAME, "Saskia Bergmans", "06 12 34 56 78").data
    said = spoken(result)
    assert f"opgesteld door {SAID} namens de directie" in said
    assert f"Punt met {SAID} erin." in said
    assert said.endswith(f"Naam Telefoon {SAID} {SAID}")
    assert said.replace(SAID, "") == spoken(data).replace(NAME, "").replace(
        "Saskia Bergmans", ""
    ).replace("06 12 34 56 78", "")
    assert_owned(result)


def test_a_name_over_two_lines_is_read_once() -> None:
    data = by_typst()
    doc = read(data)
    (found,) = redactions(doc, LONG)
    assert len({round(box.y0) for box in found.boxes}) == 2
    result = redact(data, LONG).data
    assert f"de heer {SAID} er morgen niet is." in spoken(result)
    with pikepdf.open(BytesIO(result)) as pdf:
        (element,) = elements(pdf)
        assert len(element.K) == 2
    assert_owned(result)


def test_a_name_over_two_pages_is_read_once() -> None:
    data = by_typst(
        '#set document(title: "Nota")\n#set text(lang: "nl")\n#set page(height: 6cm)\n= Nota\n'
        + "Tekst. " * 400
        + "Wilhelmina van Verkuijlen was er bij. "
    )
    doc = read(data)
    last = max(at for at, word in enumerate(doc.words) if word.box.page == 1)
    pair = doc.words[last : last + 2]
    assert [word.box.page for word in pair] == [1, 2]
    found = Redaction("f", tuple(word.box for word in pair), LABEL, LABEL, "x y", SAID)
    result = burn(data, doc, (found,)).data
    assert spoken(result).count(SAID) == 1
    assert_owned(result)


def test_what_was_decoration_stays_decoration() -> None:
    result = redact(by_typst(), "Saskia Bergmans").data
    with pikepdf.open(BytesIO(result)) as pdf:
        content = pikepdf.unparse_content_stream(pikepdf.parse_content_stream(pdf.pages[0]))
        assert len(elements(pdf)) == 1  # that of the list; the running head is no text to read
    assert content.count(b"/Artifact BMC") >= 1
    assert b"WooRedactPlek" not in content


def test_a_bar_over_a_picture_follows_the_picture() -> None:
    data = by_typst(
        '#set document(title: "Nota")\n#set text(lang: "nl")\n= Nota\nVoor de paraaf.\n'
        "#image(bytes(range(1200).map(n => calc.rem(n * 7, 256))), width: 80pt, "
        'format: (encoding: "luma8", width: 40, height: 30), alt: "paraaf")\nNa de paraaf.\n'
    )
    doc = read(data)
    y = next(
        word.box.y1 for word in doc.words if "paraaf" in doc.text[word.span.start : word.span.end]
    )
    box = replace(doc.words[0].box, x0=60, x1=170, y0=y + 2, y1=y + 60)
    found = Redaction("f", (box,), LABEL, LABEL, "", SAID)
    said = spoken(burn(data, doc, (found,)).data)
    assert said.index("Voor de paraaf") < said.index(SAID) < said.index("Na de paraaf")


def test_libreoffice() -> None:
    data = by_libreoffice()
    result = redact(data, *SECRETS).data
    assert f"Opgesteld door: {SAID}, beleidsmedewerker" in spoken(result)
    assert_owned(result)


def test_without_tags_the_label_says_it_itself() -> None:
    result = redact(by_reportlab(), *SECRETS).data
    with pikepdf.open(BytesIO(result)) as pdf:
        marks = [
            operands[1]
            for operands, operator in pikepdf.parse_content_stream(pdf.pages[0])
            if str(operator) == "BDC"
        ]
        assert [str(mark.Alt) for mark in marks] == [SAID] * len(SECRETS)
        assert "/StructTreeRoot" not in pdf.Root
    assert LABEL in texts(result)


def _titled(title: str) -> bytes:
    with pymupdf.open(stream=by_reportlab()) as document:
        document.set_metadata({"title": title, "author": "W. Verkuijlen"})
        return bytes(document.tobytes())


@pytest.mark.parametrize(
    "old, shown, title",
    [
        ("Reactie op Wilhelmina", None, "Document zonder titel"),
        ("Nota aan de minister", None, "Nota aan de minister"),
        ("minister de aan Nota", None, "Document zonder titel"),
        ("concept 3 (oud)", "Nota over de jaarrekening", "Nota over de jaarrekening"),
        ("concept 3 (oud)", f"Klacht van {NAME}", "Document zonder titel"),
    ],
)
def test_a_title_is_what_can_be_read(old: str, shown: str | None, title: str) -> None:
    result = redact(_titled(old), *SECRETS, title=shown).data
    with pikepdf.open(BytesIO(result)) as pdf:
        assert str(pdf.docinfo["/Title"]) == title
        assert f">{title}<".encode() in pdf.Root.Metadata.read_bytes()
        assert pdf.Root.ViewerPreferences.DisplayDocTitle
        assert set(pdf.docinfo.keys()) == {"/Title", "/Producer"}


def test_the_language_stays() -> None:
    source = '#set document(title: "Memo")\n#set text(lang: "en")\n= Memo\nWritten by Jan Bergmans.'
    result = redact(by_typst(source), "Jan Bergmans").data
    with pikepdf.open(BytesIO(result)) as pdf:
        assert str(pdf.Root.Lang) == "en"
        (element,) = elements(pdf)
        assert str(element.Lang) == "nl-NL"
