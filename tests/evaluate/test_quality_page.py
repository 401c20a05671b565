"""docs/quality.md has a place for every table, and the tables say what the reports say."""

import re
from pathlib import Path

import pytest

pytest.importorskip("matplotlib", reason="only `make measure` installs it")

from benchmarks import quality  # noqa: E402
from woo_redact.evaluate.report import TITLES  # noqa: E402

RATE = {"value": 0.975, "low": 0.95, "high": 0.99, "count": 39, "total": 40}


def test_every_rate_has_a_row() -> None:
    assert set(quality.ROWS) == set(TITLES)


def test_a_share_and_a_number_are_told_with_their_interval() -> None:
    number = {"value": 1.25, "low": 0.9, "high": 1.6, "count": 50, "total": 40}

    assert quality.told("recall", RATE) == "97.5 % (95.0–99.0), 39/40"
    assert quality.told("doubts_per_page", number) == "1.25 (0.90–1.60), 50/40"
    assert quality.told("recall", RATE | {"low": None, "high": None}) == "97.5 %, 39/40"
    assert quality.told("recall", RATE | {"value": None}) == "–"


@pytest.mark.parametrize(
    ("layout", "family"),
    [
        ("nota_kolom", "nota"),
        ("jaarverslag twee kolommen", "report"),
        ("verslag met presentielijst", "minutes"),
        ("chat_export", "e-mail or chat"),
        ("besluitenlijst", "list or table"),
        ("beschikking met mandaatondertekening", "letter or decision"),
        ("iets heel anders", "other"),
    ],
)
def test_layouts_fall_into_families(layout: str, family: str) -> None:
    assert quality.family(layout) == family


def test_families_add_up() -> None:
    recall = {"count": 9, "total": 10, "partial": 1, "missed": 0}
    report = {
        "results": [
            {"layout": "nota_a", "whole": 9, "redact": 10},
            {"layout": "nota_b", "whole": 5, "redact": 5},
            {"layout": "rapport", "whole": 0, "redact": 0},
        ],
        "layouts": {"nota_a": recall, "nota_b": recall | {"partial": 0}},
    }
    found = quality.families(report)

    assert set(found) == {"nota"}
    assert (found["nota"]["count"], found["nota"]["total"]) == (14, 15)
    assert (found["nota"]["partial"], found["nota"]["low"]) == (1, None)


def test_the_page_has_a_place_for_every_table() -> None:
    page = quality.PAGE.read_text(encoding="utf-8")
    places = re.findall(r"<!-- measured: ([a-z]+) -->", page)

    assert places == ["corpus", "rates", "kinds", "kept", "layouts", "producers", "scores"]
    assert len(quality.TABLE.findall(page)) == len(places)
    for plot in re.findall(r"\(quality/([a-z-]+\.svg)\)", page):
        assert (Path(quality.PLOTS) / plot).stat().st_size < 200_000
