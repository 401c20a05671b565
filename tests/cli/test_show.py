"""What a user reads on the screen: complete, short, and no wider than the screen."""

import re
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from tests.cli.test_run import NOTA
from tests.hostile import sound
from tests.plain import make
from woo_redact.cli import main
from woo_redact.cli.run import show_entries
from woo_redact.cli.scan import _print_table
from woo_redact.cli.show import MOST, counted, show_list, show_table
from woo_redact.cli.verify import ABOUT
from woo_redact.dossier import Entry
from woo_redact.verify import verify

LONG = "Dit document kon niet worden gelezen omdat het beschadigd is; vraag een nieuw exemplaar op."
FINDING = {
    "page": 1, "verdict": "BEOORDELEN", "ground": "5.1.2e", "kind": "email_persoonlijk",
    "text": "j.b.van.der.heijden-de.groot", "why": {"reason": LONG},
}  # fmt: skip


@pytest.fixture(params=[80, 100, 120, None])
def width(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> int:
    monkeypatch.delenv("COLUMNS", raising=False)
    if request.param:
        monkeypatch.setenv("COLUMNS", str(request.param))
    return request.param or 100


def whole_words(shown: str, text: str) -> bool:
    return set(text.split()) <= set(shown.split())


def test_the_table_of_a_run_fits_and_breaks_between_words(
    width: int, capsys: pytest.CaptureFixture[str]
) -> None:
    show_entries(
        [
            Entry.published("a/nota-griepvaccin.pdf", "0", "nota-griepvaccin", "3 gelakt, 1 blz."),
            Entry.published("a/Nota Jansen.pdf", "0", "nota", "3 gelakt, 1 blz."),
            Entry.withheld("a/klacht-zorgtoeslag.pdf", "0", "klacht-zorgtoeslag", LONG),
            Entry.failed("a/kapot.pdf", "0", 4, LONG),
        ]
    )

    shown = capsys.readouterr().out
    assert max(map(len, shown.splitlines())) <= width
    assert whole_words(shown, LONG + " aangehouden gepubliceerd mislukt klacht-zorgtoeslag.pdf")
    assert shown.count("Gepubliceerd") == 1
    assert "4 documenten: 2 gepubliceerd, 1 aangehouden, 1 mislukt." in shown
    assert "woo-redact review" in shown


def test_the_table_of_a_scan_fits_and_breaks_between_words(
    width: int, capsys: pytest.CaptureFixture[str]
) -> None:
    _print_table(
        [
            {"source": "stukken/klacht.pdf", "pages": [1, 2], "findings": [FINDING]},
            {"source": "stukken/schoon.pdf", "pages": [1], "findings": []},
            {"source": "stukken/kapot.pdf", "message": LONG},
        ]
    )

    shown = capsys.readouterr().out
    assert max(map(len, shown.splitlines())) <= width
    assert whole_words(shown, LONG + " BEOORDELEN email_persoonlijk j.b.van.der.heijden-de.groot")
    assert "stukken/klacht.pdf: 2 pagina's" in shown
    assert "stukken/schoon.pdf: 1 pagina, niets gevonden" in shown


def test_cells_are_text_and_never_markup(capsys: pytest.CaptureFixture[str]) -> None:
    show_table("t", ("k",), [("[bold]x[/bold] [link=a]",)])

    assert "[bold]x[/bold] [link=a]" in capsys.readouterr().out


def test_a_long_list_is_cut_short(capsys: pytest.CaptureFixture[str]) -> None:
    show_list([f"probleem {number}" for number in range(12)])

    shown = capsys.readouterr().out
    assert shown.count("probleem") == MOST
    assert f"en nog {12 - MOST}" in shown


def test_singular_and_plural() -> None:
    assert [counted(n, "plek", "plekken") for n in (0, 1, 2)] == [
        "0 plekken",
        "1 plek",
        "2 plekken",
    ]


def test_every_check_of_the_verifier_is_explained() -> None:
    report = verify(sound(), sound(), (), (), ())

    assert list(ABOUT) == ["certificaat", *(check.name for check in report.checks)]


@pytest.mark.slow
def test_verify_tells_a_lawyer_what_is_wrong(tmp_path: Path) -> None:
    make(tmp_path, nota="\n".join([NOTA] * 7))
    original, findings = tmp_path / "nota.pdf", tmp_path / "uit/intern/nota/findings.json"
    run = ["run", str(original), "--out", str(tmp_path / "uit"), "--doubt", "redact"]
    CliRunner().invoke(main, run)

    result: Result = CliRunner().invoke(
        main, ["verify", str(original), "--original", str(original), "--findings", str(findings)]
    )

    assert result.exit_code == 9
    assert "Uitslag: NIET in orde. Maak dit bestand niet openbaar." in result.output
    section = result.output.partition("Onder de balken:")[2].partition("\n\n")[0]
    assert section.count("\n  - ") == MOST + 1
    assert re.search(r"  - en nog \d+$", section)
    assert "Vries" not in result.output
