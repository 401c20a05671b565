"""Replacement texts may change, the glyphs they stand for may not."""

import pytest
from pikepdf import Dictionary, String

from tests.leaks.paper import SECRET, Pdf, add, base, open_pdf, saved, show
from tests.leaks.redact import decided, report_on, tools
from tests.parts import resources
from woo_redact import pipeline
from woo_redact.verify.replaced import without_replacements

UNTOUCHED = "de rest ongemoeid"


def replacing(word: str, *, named: bool) -> bytes:
    """Return a file in which a name is said for a line that shows something else."""
    with open_pdf(base()) as pdf:
        line = show(word, 72, 600)
        if named:
            resources(pdf, "/Properties")["/M1"] = Dictionary(ActualText=String(SECRET))
            add(pdf, b"/Span /M1 BDC " + line + b"EMC\n")
        else:
            add(pdf, b"/Span <</ActualText (" + SECRET.encode() + b")>> BDC " + line + b"EMC\n")
        return saved(pdf)


@pytest.mark.parametrize("named", [False, True])
def test_glyphs_below_a_replacement_text_are_compared(named: bool) -> None:
    scanned = decided(replacing("Gewone regel", named=named), (SECRET,))
    done = pipeline.redact(scanned, tools())
    other = pipeline.redact(decided(replacing("Andere regel", named=named), (SECRET,)), tools())

    report = report_on(scanned, other.pdf)

    assert done.rebuilt == ()
    assert any(check.problems for check in report.checks if check.name == UNTOUCHED)


def test_a_file_without_replacement_texts_is_left_alone() -> None:
    data = base()

    assert without_replacements(data) is data


def test_no_replacement_text_is_left() -> None:
    def texts(pdf: Pdf) -> bytes:
        lists = pdf.pages[0].obj.Resources.get("/Properties", Dictionary())
        content = b"".join(part.read_bytes() for part in pdf.pages[0].obj.Contents)
        return content + b"".join(one.unparse() for one in lists.values())

    for named in (False, True):
        with open_pdf(replacing("Gewone regel", named=named)) as pdf:
            assert b"/ActualText" in texts(pdf)
        with open_pdf(without_replacements(replacing("Gewone regel", named=named))) as pdf:
            found = pdf.pages[0].obj.Contents
            assert b"/ActualText" not in (texts(pdf) if named else found.read_bytes())
