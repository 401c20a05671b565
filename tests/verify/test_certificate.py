"""The certificate is held against its files, and the outcome is written down for a lawyer."""

import json
from dataclasses import replace
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

from tests.verify import papers
from tests.verify.test_leaks import report_of
from woo_redact.cli import main
from woo_redact.model.report import Check, Report
from woo_redact.verify import Account, certificate, engines, recheck, written

CASE = papers.good()
REPORT = report_of(CASE)
VERSIONS = {"woo-redact": "1", "regels": "abc", "model": "nl_woo"}


def record(**other: object) -> dict[str, Any]:
    made = certificate(CASE.original, CASE.redacted, REPORT, CASE.redactions, VERSIONS, ())
    return {**json.loads(json.dumps(made)), **other}


def problems(told: dict[str, Any], report: Report = REPORT, **other: Any) -> tuple[str, ...]:
    case = replace(CASE, **other)
    now = {"woo-redact": "1", "regels": "abc"}
    check, notes = recheck(told, case.original, case.redacted, report, case.redactions, (), now)
    assert not notes
    return check.problems


def test_a_certificate_of_these_files_holds() -> None:
    assert problems(record()) == ()


@pytest.mark.parametrize(
    ("told", "words"),
    [
        ({"original_sha256": "0" * 64}, "dit origineel"),
        ({"redacted_sha256": "0" * 64}, "na het certificaat veranderd"),
        ({"passed": False}, "zelf was de controle niet geslaagd"),
        ({"redactions": 3}, "andere aantallen lakkingen"),
        ({"redactions_per_ground": {"5.1.1d": 2}}, "andere aantallen lakkingen"),
        ({"pages_rebuilt": [1]}, "herbouwde pagina"),
        ({"checks": []}, "ontbreken controles"),
        ({"schema": "iets anders"}, "geen certificaat"),
        ({"checks": 7}, "geen certificaat"),
        ({"versions": None}, "geen certificaat"),
    ],
)
def test_a_certificate_of_something_else_does_not_hold(told: dict[str, Any], words: str) -> None:
    assert any(words in problem for problem in problems(record(**told)))


def test_other_counts_by_the_same_program_do_not_hold() -> None:
    told = record()
    told["checks"][2]["looked_at"] += 1
    assert "andere aantallen" in problems(told)[0]


def test_a_file_changed_afterwards_does_not_hold() -> None:
    assert "na het certificaat veranderd" in problems(record(), redacted=CASE.redacted + b"\n")[0]


def test_a_check_that_fails_today_does_not_hold() -> None:
    failing = Report((Check("nergens", 1, ("Er staat nog iets.",)), *REPORT.checks))
    assert any("slaagt niet" in problem for problem in problems(record(), failing))


def test_other_rules_and_engines_are_told_and_no_problem() -> None:
    told = record(engines={**engines(), "tesseract (woorden in beeld)": "4.0"})
    now = {"woo-redact": "2", "regels": "abc"}
    check, notes = recheck(told, CASE.original, CASE.redacted, REPORT, CASE.redactions, (), now)
    assert check.passed
    assert len(notes) == 2
    assert "woo-redact 1; nu is dat 2" in notes[0]
    assert "tesseract" in notes[1]


class Page(HTMLParser):
    """Collects the text of a page and checks that its tags close."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.text = ""

    def handle_starttag(self, tag: str, attrs: object) -> None:
        if tag != "meta":
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.text += data


def account(report: Report, **other: Any) -> Account:
    made = Account(
        "a<b>.pdf", "gelakt & klaar.pdf", "0" * 64, "1" * 64, report, CASE.redactions, False,
        engines(), VERSIONS,
    )  # fmt: skip
    return replace(made, **other)


def shown(told: Account) -> str:
    page = Page()
    page.feed(written(told))
    assert page.open == []
    return " ".join(page.text.split())


def test_a_good_report_says_what_was_checked_and_no_secret() -> None:
    text = shown(account(REPORT))
    assert "In orde: wat gelakt is, is weg" in text
    assert all(check.name in text for check in REPORT.checks)
    assert "gelakt & klaar.pdf" in text and "a<b>.pdf" in text
    assert "Zandvliet" not in text and "2468" not in text
    assert "pdfium" in text and "tesseract" in text


def test_a_problem_has_a_place_and_something_to_do() -> None:
    covered = papers.burned(CASE.original, CASE.redactions, remove=False)
    text = shown(account(report_of(replace(CASE, redacted=covered))))
    assert "Niet in orde. Maak dit bestand niet openbaar." in text
    assert "pagina 1, 5,4 cm van links" in text
    assert "afgedekt, niet verwijderd" in text
    assert "Zandvliet" not in text


def test_what_was_compared_is_said_to_be() -> None:
    assert "Er was geen bevindingenbestand" in shown(account(REPORT, compared=True))
    assert "Gemaakt met regels a" in shown(account(REPORT, notes=("Gemaakt met regels a",)))


@pytest.mark.slow
def test_the_command_writes_the_report(tmp_path: Path) -> None:
    original, redacted = tmp_path / "nota.pdf", tmp_path / "nota-gelakt.pdf"
    original.write_bytes(CASE.original)
    redacted.write_bytes(papers.burned(CASE.original, CASE.redactions, remove=False))
    report = tmp_path / "verslag.html"
    told = ["verify", str(redacted), "--original", str(original), "--report", str(report)]
    done = CliRunner().invoke(main, told)
    assert done.exit_code == 9
    text = report.read_text(encoding="utf-8")
    assert "Niet in orde" in text and "nota-gelakt.pdf" in text
    assert CliRunner().invoke(main, [*told[:-1], str(tmp_path / "x.pdf")]).exit_code == 2
