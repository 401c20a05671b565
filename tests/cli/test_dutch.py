"""Whatever the command line says to a user is Dutch, click's own texts included."""

import ast
import gettext
import os
import re
import subprocess
import sys
from pathlib import Path

import click
import pytest
from click.testing import CliRunner

from woo_redact.cli import main
from woo_redact.cli.dutch import TEXTS, dutch_click
from woo_redact.rulebook import RuleBook

ENGLISH = re.compile(
    r"\b(?:Usage|Options|Commands|Show|exit|Error|Missing|Try|for help|Invalid|value|required|"
    r"default|No such|Did you mean|unexpected|does not|is not|requires|OPTIONS|COMMAND|ARGS|"
    r"FILE|DIRECTORY|INTEGER|FLOAT|TEXT|Aborted|range|one of)\b"
)
COMMANDS = ("scan", "run", "verify", "audit")
WRONG = (
    ["lak"],
    ["--vers"],
    ["scan"],
    ["run", "."],
    ["run", ".", "--uit", "x"],
    ["run", ".", "--out", "bestand.pdf"],
    ["scan", "nee.pdf"],
    ["scan", "leeg"],
    ["scan", ".", "--workers", "0"],
    ["scan", ".", "--workers", "twee"],
    ["scan", ".", "--time-limit", "0"],
    ["scan", ".", "--time-limit"],
    ["scan", ".", "--format", "xml"],
    ["scan", ".", "--format"],
    ["scan", ".", "--profile", "geheim"],
    ["scan", "--help=ja"],
    ["audit"],
    ["audit", "nee.pdf"],
    ["audit", ".", "--format", "csv"],
    ["verify", "bestand.pdf"],
    ["verify", "nee.pdf", "--original", "bestand.pdf"],
    ["verify", "leeg", "--original", "bestand.pdf"],
    ["verify", "bestand.pdf", "nog-een.pdf", "--original", "bestand.pdf"],
)
NOT_FOR_USERS = re.compile(
    r"[Dd]eprecated|prompt|you entered|e\.message|Confirm|continue|confirmation|do not match|"
    r"invalid input|editor|Editing|"
    r"Unknown|UUID|Bash|bash|declaration|defined twice|same flag|No options defined|iterable|"
    r"match the format|start character|Windows error|version %|^d$|Determine|determine"
)
"""Texts of click for prompts, editors, dates, shell completion and programmers: we use none."""


@pytest.mark.parametrize("arguments", [[], *([name] for name in COMMANDS)])
def test_help_is_dutch(arguments: list[str]) -> None:
    shown = CliRunner().invoke(main, [*arguments, "--help"])

    assert shown.exit_code == 0
    assert "Gebruik:" in shown.output and "Opties:" in shown.output
    assert ENGLISH.findall(shown.output) == []


@pytest.mark.parametrize("arguments", WRONG, ids=" ".join)
def test_wrong_use_is_explained_in_dutch(
    arguments: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "bestand.pdf").write_bytes(b"")
    (tmp_path / "leeg").mkdir()

    shown = CliRunner().invoke(main, arguments)

    assert shown.exit_code == 2, shown.output
    assert "Fout: " in shown.output
    assert ENGLISH.findall(shown.output) == []


def test_no_text_of_click_that_a_user_can_meet_is_left_out() -> None:
    missing = [
        text
        for file in Path(click.__file__).parent.glob("*.py")
        for call in ast.walk(ast.parse(file.read_text(encoding="utf-8")))
        if isinstance(call, ast.Call)
        and isinstance(call.func, ast.Name)
        and call.func.id in ("_", "ngettext")
        for argument in call.args[:2]
        if isinstance(argument, ast.Constant) and isinstance(text := argument.value, str)
        if text not in TEXTS and not NOT_FOR_USERS.search(text)
    ]

    assert missing == []


def test_a_translation_asks_for_nothing_that_click_does_not_give() -> None:
    def fields(text: str) -> set[str]:
        return set(re.findall(r"{(\w+)", text))

    assert [text for text, dutch in TEXTS.items() if not fields(dutch) <= fields(text)] == []


def test_click_is_left_as_it_was() -> None:
    before = vars(click.core)["_"]

    with dutch_click():
        assert vars(click.core)["_"]("Options") == "Opties"

    assert before is vars(click.core)["_"] is gettext.gettext


def test_it_does_not_depend_on_the_language_of_the_computer() -> None:
    for language in ("C", "en_US.UTF-8", "de_DE.UTF-8"):
        environment = {**os.environ, "LANGUAGE": language, "LC_ALL": language, "LANG": language}
        shown = subprocess.run(
            [sys.executable, "-m", "woo_redact", "scan"],
            env=environment, capture_output=True, encoding="utf-8", check=False,
        )  # fmt: skip
        assert shown.returncode == 2
        assert "Gebruik: " in shown.stderr and "Er ontbreekt: 'PAD...'." in shown.stderr


def test_a_pipe_gets_utf8_and_every_letter() -> None:
    environment = {**os.environ, "PYTHONIOENCODING": "cp1252", "PYTHONUTF8": "0"}
    shown = subprocess.run(
        [sys.executable, "-m", "woo_redact", "scan", "Šimić–Đorđe.pdf"],
        env=environment, capture_output=True, check=False,
    )  # fmt: skip

    assert "'Šimić–Đorđe.pdf' bestaat niet." in shown.stderr.decode("utf-8")


@pytest.mark.parametrize("name", COMMANDS)
def test_options_are_shown_in_a_sensible_order(name: str) -> None:
    assert isinstance(main, click.Group)
    options = [param.opts[0] for param in main.commands[name].params if param.opts[0][:2] == "--"]
    wanted = [
        "--out", "--doubt", "--check", "--one-pair", "--canaries", "--add-user", "--role", "--host",
        "--port", "--name", "--users", "--tls-cert", "--tls-key", "--no-tls", "--no-browser",
        "--colour", "--bar", "--pdfa", "--format", "--show",
        "--only-redactions", "--original", "--findings", "--certificate", "--report",
        "--profile", "--dossier", "--apart", "--model", "--second-opinion", "--rules",
        "--workers", "--time-limit", "--memory-limit",
    ]  # fmt: skip

    assert options == [option for option in wanted if option in options]


@pytest.mark.parametrize("name", ["scan", "run"])
def test_the_profiles_in_the_help_are_those_of_the_rules(name: str, rulebook: RuleBook) -> None:
    assert isinstance(main, click.Group)
    (option,) = (param for param in main.commands[name].params if param.name == "profile")
    assert isinstance(option, click.Option) and option.help

    named = re.findall(r"[a-z-]+", option.help.partition(":")[2].replace(" of ", " "))

    assert set(named) == set(rulebook.policy.profiles)
    assert option.default in named
