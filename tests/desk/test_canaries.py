"""Test places look like doubts, are measured, and never change what is published."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner

from tests.desk.test_desk import item
from woo_redact.cli import main
from woo_redact.desk import Desk
from woo_redact.desk.figures import measure, together
from woo_redact.errors import DocumentError
from woo_redact.model.decision import Act, Decision, Entry, Verdict

pytestmark = pytest.mark.slow


def test_a_test_place_is_measured_and_not_applied(desk: Desk, folder: Path) -> None:
    before = {i.id: i for i in desk.sheet("nota").items}
    desk.plant(1)
    (place,) = (i for i in desk.sheet("nota").items if i.open and not before[i.id].open)
    assert place.proposed is Verdict.BEOORDELEN and "proef" not in place.reason
    assert desk.state("nota").open == 2

    desk.add("nota", Entry(Act.BESLUIT, place.id, Verdict.OPENBAAR), "Anna")

    answered = next(i for i in desk.sheet("nota").items if i.id == place.id)
    assert answered.verdict is Verdict.LAKKEN and "proefplek" in answered.reason
    lines = (folder / "uit/intern/nota/decisions.jsonl").read_text(encoding="utf-8").splitlines()
    assert json.loads(lines[-1])["canary"] is True
    figures = desk.stats()["nota"]
    assert (figures.canaries, figures.found, figures.recognised) == (1, 0, 0.0)
    desk.add("nota", Entry(Act.BESLUIT, place.id, Verdict.OPENBAAR), "Anna")
    assert next(i for i in desk.sheet("nota").items if i.id == place.id).verdict is Verdict.OPENBAAR


def test_a_decision_about_a_person_is_meant_also_for_a_test_place(desk: Desk) -> None:
    name = item(desk, "nota", "M.J. de Vries")
    (home := desk.case("nota").home / "canaries.json").write_text(
        json.dumps({"findings": [name.id]}), encoding="utf-8"
    )
    assert home.exists() and item(desk, "nota", "M.J. de Vries").open
    places = desk.person("nota", name.id).places

    desk.decide_places((*places, *places), Verdict.OPENBAAR, "Anna")

    assert item(desk, "nota", "M.J. de Vries").verdict is Verdict.OPENBAAR


def test_test_places_are_chosen_once_and_not_in_what_was_begun(
    desk: Desk, desk_on: Callable[..., Desk], folder: Path
) -> None:
    desk.add("memo", Entry(Act.GELEZEN, page=1), "Anna")
    desk.plant(2)
    told = (folder / "uit/intern/nota/canaries.json").read_bytes()
    desk_on().plant(2)

    assert (folder / "uit/intern/nota/canaries.json").read_bytes() == told
    assert not (folder / "uit/intern/memo/canaries.json").exists()


def line(seq: int, by: str, at: str, verdict: Verdict, finding: str = "a") -> Decision:
    ground = None if verdict is Verdict.OPENBAAR else "5.1.2e"
    return Decision(finding, verdict, ground, "", by, at, "d", "r", seq=seq)


def test_time_and_agreement() -> None:
    lines = (
        line(1, "Anna", "2026-11-22T10:00:00+01:00", Verdict.LAKKEN),
        line(2, "Anna", "2026-11-22T10:00:20+01:00", Verdict.LAKKEN, "b"),
        line(3, "Bert", "2026-11-22T11:00:00+01:00", Verdict.LAKKEN),
        line(4, "Bert", "2026-11-22T11:00:10+01:00", Verdict.OPENBAAR, "b"),
        line(5, "Bert", "2026-11-22T13:00:00+01:00", Verdict.OPENBAAR, "c"),
    )
    ticked = Decision(None, None, None, "", "Bert", "2026-11-22T13:00:30+01:00", "d", "r",
                      act=Act.GELEZEN, page=1, seq=6)  # fmt: skip

    told = measure((*lines, ticked), 3)

    assert (told.seconds, told.read, told.seconds_per_page) == (60.0, 1, 60.0)
    assert (told.shared, told.agreed, told.agreement) == (2, 1, 0.5)
    assert together([told, told]).pages == 6


def test_stats_and_check_on_the_command_line(desk: Desk, folder: Path) -> None:
    desk.add("nota", Entry(Act.GELEZEN, page=1), "Anna Geheim")
    out = str(folder / "uit")

    shown = CliRunner().invoke(main, ["stats", out])
    assert shown.exit_code == 0 and "1 van 1" in shown.output and "Anna" not in shown.output
    as_data = CliRunner().invoke(main, ["stats", out, "--format", "json"])
    assert json.loads(as_data.stdout)["together"]["read"] == 1

    checked = CliRunner().invoke(main, ["review", out, "--check"])
    assert checked.exit_code == 0 and "vastgelegd" in checked.output
    file = folder / "uit/intern/nota/decisions.jsonl"
    file.write_bytes(file.read_bytes().replace(b"Anna", b"Bert"))
    checked = CliRunner().invoke(main, ["review", out, "--check"])
    assert checked.exit_code == int(DocumentError.exit_code) and "regel 1" in checked.output


def test_review_on_a_folder_of_pdfs_runs_first_and_publishes_nothing(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    served: list[tuple[str, ...]] = []

    def serve(desk: Desk, **options: object) -> None:
        assert options["port"] == 0 and options["users"] is None and not desk.four_eyes
        served.append(tuple(state.name for state in desk.documents()))

    monkeypatch.setattr("woo_redact.web.serve", serve)
    asked = ["review", str(folder / "in"), "--one-pair", "--no-browser", "--apart"]
    result = CliRunner().invoke(main, asked)

    assert result.exit_code == 0, result.output
    assert served == [("memo", "nota", "schoon")]
    out = folder / "in-beoordeling"
    assert not list((out / "publicatie").iterdir())
    assert "Wacht op beoordeling" in result.output
    assert CliRunner().invoke(main, asked).exit_code == 0 and len(served) == 2


@pytest.mark.parametrize(
    "asked",
    [
        ["--host", "0.0.0.0"],
        ["--host", "0.0.0.0", "--users", "u.json"],
        ["--tls-cert", "a.pem"],
        ["--add-user", "Anna"],
    ],
)
def test_a_server_for_others_needs_users_and_tls(asked: list[str], tmp_path: Path) -> None:
    assert CliRunner().invoke(main, ["review", str(tmp_path), *asked]).exit_code == 2
