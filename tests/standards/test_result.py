"""What the result says of itself is true according to veraPDF, and it says no more than that."""

from io import BytesIO

import pikepdf
import pymupdf
import pytest

from tests.render.producers import SECRETS, by_hand, by_insert_text, by_libreoffice, by_reportlab
from tests.render.reading import read, redact, redactions
from tests.render.tagged import by_typst
from tests.standards.judge import claims, failures, needs_judge
from woo_redact.model.redaction import Look
from woo_redact.render import Rendered, burn
from woo_redact.verify import verify

ARCHIVE = Look(pdfa="2b")
NAME = "Wilhelmina Verkuijlen"


def scan() -> bytes:
    """Return a page that is one picture, with the words of the others as its text layer."""
    with pymupdf.open(stream=by_insert_text()) as source, pymupdf.open() as made:
        page = made.new_page()
        page.insert_image(page.rect, pixmap=source[0].get_pixmap(dpi=200))
        return bytes(made.tobytes())


def of_scan(look: Look) -> Rendered:
    layout = read(by_insert_text(), text_from="ocr", sure=0.9)
    return burn(scan(), layout, redactions(layout, *SECRETS), look)


def changed(data: bytes, old: bytes, new: bytes) -> bytes:
    """Return a file with other words in its metadata."""
    with pikepdf.open(BytesIO(data)) as pdf:
        text = pdf.Root.Metadata.read_bytes()
        assert old in text
        pdf.Root.Metadata.write(text.replace(old, new))
        out = BytesIO()
        pdf.save(out)
        return out.getvalue()


@needs_judge
def test_what_the_result_says_is_true() -> None:
    tagged = by_typst()
    made = {
        "tagged, kept": (redact(tagged, NAME), {"2a", "ua1"}),
        "tagged, asked for 2b": (redact(tagged, NAME, look=ARCHIVE), {"2a", "ua1"}),
        "was PDF/A-3a": (redact(by_typst(standards=("a-3a",)), NAME), {"2a"}),
        "was PDF/A-1b": (redact(by_typst(standards=("a-1b",)), NAME), {"2b"}),
        "was PDF/A-2u": (redact(by_typst(standards=("a-2u",)), NAME), {"2u"}),
        "was PDF/UA-1": (redact(by_typst(standards=("ua-1",)), NAME), {"ua1"}),
        "nothing asked": (redact(by_reportlab(), *SECRETS), set[str]()),
        "ReportLab": (redact(by_reportlab(), *SECRETS, look=ARCHIVE), {"2b"}),
        "own font of the viewer": (redact(by_insert_text(), *SECRETS, look=ARCHIVE), {"2b"}),
        "widths and no font": (redact(by_hand(), *SECRETS, look=ARCHIVE), {"2b"}),
        "LibreOffice, 2a": (redact(by_libreoffice(), *SECRETS, look=Look(pdfa="2a")), {"2a"}),
        "scan": (of_scan(ARCHIVE), {"2b"}),
        "no tags, asked for 2a": (redact(by_reportlab(), *SECRETS, look=Look(pdfa="2a")), {"2b"}),
        "fixed bars": (redact(tagged, NAME, look=Look(bar="fixed")), {"2a", "ua1"}),
    }
    for name, (rendered, said) in made.items():
        assert claims(rendered.data) == said, (name, rendered.standards)
    files = [
        (standard, rendered.data) for rendered, said in made.values() for standard in sorted(said)
    ]
    names = [name for name, (_, said) in made.items() for _ in said]
    told = failures(files)
    wrong = {(names[at], standard): rules for (standard, at), rules in told.items() if rules}
    assert not wrong


def test_a_claim_that_would_be_false_is_not_made() -> None:
    with pymupdf.open(stream=by_insert_text()) as document:
        page = document[0]
        page.draw_rect(pymupdf.Rect(20, 20, 40, 40), fill=(0, 1, 1, 0), color=None)
        colourful = bytes(document.tobytes())
    with pikepdf.open(BytesIO(by_insert_text())) as pdf:
        for font in pdf.pages[0].Resources.Font.values():
            font.BaseFont = pikepdf.Name("/Courier")
            font.Widths = pikepdf.Array([333] * 224)
            font.FirstChar, font.LastChar = 32, 255
        out = BytesIO()
        pdf.save(out)
    for data in (colourful, out.getvalue()):
        rendered = redact(data, *SECRETS, look=ARCHIVE)
        assert claims(rendered.data) == set()
        assert rendered.standards.met == ()
        assert rendered.standards.unmet[0].startswith("Het resultaat is geen PDF/A: ")


def test_a_claim_of_the_source_that_no_longer_holds_goes() -> None:
    data = by_typst()
    doc = read(data)
    found = redactions(doc, NAME)
    with pikepdf.open(BytesIO(data)) as pdf:  # a page that has to become a picture
        pdf.pages[0].contents_add(b"(broken", prepend=False)
        out = BytesIO()
        pdf.save(out)
    rendered = burn(out.getvalue(), doc, found)
    assert rendered.rebuilt == (1,)
    assert "ua1" not in claims(rendered.data)
    assert "2a" not in claims(rendered.data)
    assert any("PDF/UA-1" in sentence for sentence in rendered.standards.unmet)


def test_the_same_twice() -> None:
    assert (
        redact(by_typst(), NAME, look=ARCHIVE).data == redact(by_typst(), NAME, look=ARCHIVE).data
    )


@pytest.mark.parametrize("make", [by_insert_text, by_hand, by_typst, by_libreoffice])
def test_an_archive_file_passes_the_verifier(make: object) -> None:
    data = make()  # type: ignore[operator]
    secrets = (NAME,) if make is by_typst else SECRETS
    doc = read(data)
    found = redactions(doc, *secrets)
    rendered = burn(data, doc, found, ARCHIVE)
    report = verify(data, rendered.data, found, (), doc.pages, rendered.rebuilt, rendered.layout)
    assert report.passed, [problem for check in report.checks for problem in check.problems]


def test_another_letter_in_the_embedded_font_is_seen() -> None:
    data = by_insert_text()
    doc = read(data)
    found = redactions(doc, *SECRETS)
    rendered = burn(data, doc, found, ARCHIVE)
    with pikepdf.open(BytesIO(rendered.data)) as pdf:
        content = pikepdf.unparse_content_stream(pikepdf.parse_content_stream(pdf.pages[0]))
        moved = content.replace(b" Tm", b" Tm 2 0 Td", 1)
        assert moved != content
        pdf.pages[0].Contents = pdf.make_stream(moved)
        out = BytesIO()
        pdf.save(out)
    report = verify(data, out.getvalue(), found, (), doc.pages, (), rendered.layout)
    assert not report.passed
