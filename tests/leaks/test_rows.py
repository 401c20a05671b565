"""No row of the corpus leaks, and the verifier sees what is wrong with each that would."""

from collections.abc import Callable, Iterable
from functools import cache
from pathlib import Path

import pytest
from pdfminer.pdfparser import PDFSyntaxError

from tests.audit.second import pages_xray_finds
from tests.ingest.making import needs_tesseract
from tests.leaks import engines
from tests.leaks.corpus import ROWS
from tests.leaks.known import FAILS, UNSEEN
from tests.leaks.paper import SURNAME, open_pdf
from tests.leaks.redact import decided, redactions, report_on, tools
from tests.leaks.rows import Does, Row
from woo_redact import pipeline
from woo_redact.audit import audit
from woo_redact.errors import WooError


def marked(rows: Iterable[Row], failing: dict[str, str]) -> list[object]:
    """Return parameters of a test; those that fail today are expected to."""
    return [
        pytest.param(
            row,
            id=row.name,
            marks=[pytest.mark.xfail(reason=failing[row.name])] if row.name in failing else [],
        )
        for row in rows
    ]


GONE = [row for row in ROWS.values() if row.does is not Does.REFUSED]
REFUSED = [row for row in ROWS.values() if row.does is Does.REFUSED]
HIDING = [row for row in GONE if row.hides]


@cache
def source(row: Row, named: bool = True) -> bytes:
    return row.build(named)


@cache
def read(row: Row) -> pipeline.Scan:
    return decided(source(row), row.redact, row.boxes)


@cache
def result(row: Row) -> pipeline.Redacted:
    return pipeline.redact(read(row), tools())


def said_before(row: Row, engine: Callable[[bytes], str]) -> list[str]:
    """Return what must stay, as far as the engine can read it in the source; pdfium always."""
    try:
        text = engines.fold(engine(source(row)))
    except PDFSyntaxError:  # pdfminer mends nothing
        text = ""
    lines = [engines.fold(line) for line in row.stays]
    return [line for line in lines if line in text or engine is engines.pdfium]


@pytest.fixture(autouse=True, scope="module")
def tesseract() -> None:
    needs_tesseract()


def test_the_corpus_is_wide() -> None:
    assert len(ROWS) >= 100


@pytest.mark.parametrize("row", marked(GONE, {}))
def test_the_row_hides_what_it_says(row: Row) -> None:
    found = [engines.where(source(row), one, pixels=row.pixels) for one in row.sought]

    assert all(found)


@pytest.mark.parametrize("row", marked(GONE, FAILS))
def test_nothing_is_left(row: Row) -> None:
    done = result(row)

    for secret in row.sought:
        assert engines.where(done.pdf, secret, pixels=row.pixels) == []
    for engine in (engines.pdfium, engines.pdfminer, engines.mupdf):
        text = engines.fold(engine(done.pdf))
        assert [line for line in said_before(row, engine) if line not in text] == []
    assert done.rebuilt == ((1,) if row.does is Does.REBUILT else ())
    assert done.report.passed
    if row.also is not None:
        with open_pdf(done.pdf) as pdf:
            assert row.also(pdf)


def test_no_audit_finds_anything_in_a_result(tmp_path: Path) -> None:
    done = {row.name: result(row).pdf for row in GONE if row.name not in FAILS}

    flawed = {name: audit(data).flaws for name, data in done.items()}
    assert {name: flaws for name, flaws in flawed.items() if flaws} == {}
    second = pages_xray_finds(done, tmp_path)
    assert {name: pages for name, pages in second.items() if pages} == {}


@pytest.mark.parametrize("row", marked(GONE, {}))
def test_the_source_does_not_pass_for_a_result(row: Row) -> None:
    assert redactions(read(row))
    assert not report_on(read(row), source(row)).passed


@pytest.mark.parametrize("row", marked(HIDING, UNSEEN))
def test_what_only_hides_does_not_pass_either(row: Row) -> None:
    """The name is gone from the page itself; what is left hides where the row says."""
    report = report_on(read(row), source(row, named=False))

    problems = [problem for check in report.checks for problem in check.problems]
    assert problems
    assert SURNAME not in str(problems)


@pytest.mark.parametrize("row", marked(REFUSED, FAILS))
def test_what_cannot_be_redacted_is_refused(row: Row) -> None:
    with pytest.raises(WooError) as error:
        read(row)

    assert error.value.exit_code == row.code
