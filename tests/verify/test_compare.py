"""What another tool redacted is found by comparing, and then verified like our own."""

from dataclasses import replace

import pikepdf
import pymupdf
import pytest

from tests.render import reading
from tests.verify import papers
from tests.verify.leaks_picture import scan_case
from tests.verify.test_leaks import problems
from woo_redact.render import burn
from woo_redact.verify import find_redactions, verify


def found_in(case: papers.Case) -> list[str]:
    return [one.text for one in find_redactions(case.original, case.redacted)]


def verified(case: papers.Case) -> dict[str, tuple[str, ...]]:
    redactions = find_redactions(case.original, case.redacted)
    return problems(verify(case.original, case.redacted, redactions, (), ()))


def test_finds_what_is_gone_with_its_label() -> None:
    case = papers.good()
    redactions = find_redactions(case.original, case.redacted)
    assert [one.text for one in redactions] == [papers.SECRET, papers.PHONE]
    assert {one.label for one in redactions} == {papers.LABEL}
    expected = case.redactions[0].boxes[0]
    box = redactions[0].boxes[0]
    assert box.page == 1
    assert abs(box.x0 - expected.x0) < 2 and abs(box.x1 - expected.x1) < 2
    assert verified(case) == {}


def test_text_covered_but_not_removed_is_a_leak() -> None:
    case = papers.good()
    data = papers.burned(case.original, case.redactions, remove=False, label=False)
    covered = replace(case, redacted=data)
    assert found_in(covered) == [papers.SECRET, papers.PHONE]
    assert {"onder de balken", "nergens"} <= verified(covered).keys()


def test_text_covered_with_a_label_on_top_is_a_leak() -> None:
    case = papers.good()
    data = papers.burned(case.original, case.redactions, remove=False)
    assert "onder de balken" in verified(replace(case, redacted=data))


def test_white_hole_without_bar_is_no_leak() -> None:
    case = papers.good()
    with pymupdf.open(stream=case.original, filetype="pdf") as pdf:
        for box in (b for one in case.redactions for b in one.boxes):
            strip = pymupdf.Rect(box.x0, box.y0 + 5, box.x1, box.y1 - 5)
            pdf[0].add_redact_annot(strip, fill=False, cross_out=False)
        pdf[0].apply_redactions()
        data = papers.changed(pdf.tobytes(garbage=4), lambda _: None)
    hole = replace(case, redacted=data)
    assert found_in(hole) == [papers.SECRET, papers.PHONE]
    assert "onder de balken" not in verified(hole)
    assert "nergens" not in verified(hole)


def test_unredacted_second_occurrence_is_a_leak() -> None:
    lines = (*papers.LINES, f"Met groet, {papers.SECRET}")
    case = papers.good(lines)
    one = replace(case.redactions[0], boxes=case.redactions[0].boxes[:1])
    data = papers.burned(case.original, (one,))
    assert "nergens" in verified(replace(case, redacted=data))


def test_unchanged_file_has_no_redactions() -> None:
    data = papers.document(pages=2)
    assert find_redactions(data, data) == ()


def test_hidden_text_that_goes_is_not_taken_for_redacted() -> None:
    def hide(pdf: pikepdf.Pdf) -> None:
        f = papers.font(pdf).encode()
        papers.add_content(pdf, b"BT " + f + b" 11 Tf 3 Tr 72 300 Td (oude laag) Tj ET")

    data = papers.document()
    assert find_redactions(papers.changed(data, hide), data) == ()


def test_unreadable_files_give_nothing() -> None:
    data = papers.document()
    assert find_redactions(data, b"%PDF-1.7 kapot") == ()
    assert find_redactions(b"", data) == ()


def test_scan_without_text_layer_gives_nothing() -> None:
    case = scan_case()
    assert find_redactions(case.original, case.original) == ()


NARROW = ("J.", "Wilg 1", "06 15111111", "P.P.M.", "Aa")
"""As wide as, or narrower than, the label; with characters of the label in its place."""


def ours(*secrets: str, size: float = 9.0) -> tuple[bytes, bytes]:
    """Return an original and our own redacted result, in small print."""
    with pymupdf.open() as pdf:
        page = pdf.new_page(width=595, height=842)
        for n, secret in enumerate(secrets):
            page.insert_text((72, 80 + 2 * size * n), f"Van {secret} en 5.1 2e", fontsize=size)
        data = bytes(pdf.tobytes())
    doc = reading.read(data)
    return data, burn(data, doc, reading.redactions(doc, *secrets)).data


@pytest.mark.parametrize("size", [6.5, 9.0, 14.0])
def test_own_narrow_bars_and_wide_labels_pass(size: float) -> None:
    original, redacted = ours(*NARROW, size=size)
    redactions = find_redactions(original, redacted)
    assert [one.text for one in redactions] == list(NARROW)
    assert {one.label for one in redactions} == {"5.1.2e"}
    assert problems(verify(original, redacted, redactions, (), ())) == {}


def test_initials_at_a_line_end_belong_to_the_name() -> None:
    with pymupdf.open() as pdf:
        page = pdf.new_page(width=595, height=842)
        page.insert_text((300, 80), "namens de heer G.J.", fontsize=9)
        page.insert_text(
            (72, 92), "Smeenk en Loonbedrijf Gebroeders Smeenk B.V. te Zelhem", fontsize=9
        )
        data = bytes(pdf.tobytes())
    doc = reading.read(data)
    found = reading.redactions(doc, "G.J. Smeenk")
    redacted = burn(data, doc, found).data
    (one,) = find_redactions(data, redacted)
    assert one.text == "G.J. Smeenk" and len(one.boxes) == 2
    assert problems(verify(data, redacted, (one,), (), ())) == {}


def test_own_bars_over_a_scan_pass_and_a_covered_picture_does_not() -> None:
    case = scan_case()
    redactions = find_redactions(case.original, case.redacted)
    assert len(redactions) == 1 and redactions[0].text == ""
    assert problems(verify(case.original, case.redacted, redactions, (), ())) == {}
    covered = scan_case(blanked=False)
    redactions = find_redactions(covered.original, covered.redacted)
    assert "onder de balken" in problems(
        verify(covered.original, covered.redacted, redactions, (), ())
    )


def test_wrong_original_is_told_page_by_page() -> None:
    lines = tuple(f"Regel {n} met heel andere woorden dan eerst {n * 7919}" for n in range(40))
    report = verify(papers.document(pages=12), papers.document(lines, pages=12), (), (), ())
    assert not report.passed
    told = str([check.problems for check in report.checks])
    assert all(f"Pagina {number}:" in told for number in range(1, 13))
