"""The documentation says what the program does: options, codes, rules, names and links."""

import ast
import importlib
import importlib.util
import re
import shutil
from collections.abc import Iterator
from dataclasses import fields
from functools import cache
from pathlib import Path
from types import ModuleType

import click
import pytest

import woo_redact
from tests.verify import test_leaks as leak_tests
from woo_redact.casefile import read_decisions
from woo_redact.cli import main
from woo_redact.errors import GRAVEST_FIRST, ExitCode, RuleBookError
from woo_redact.rulebook import RuleBook, read_rulebook
from woo_redact.rulebook.kinds import Kind, KindPattern
from woo_redact.rulebook.policy import UNKNOWN_ROLE, Line
from woo_redact.rulebook.roles import Role, Roles

ROOT = Path(__file__).resolve().parent.parent
DOCS = ROOT / "docs"
README = ROOT / "README.md"
PAGES = sorted([README, ROOT / "CHANGELOG.md", *DOCS.rglob("*.md")])
HANDLEIDING = DOCS / "handleiding.md"
LINK = re.compile(r"\]\(([^)\s]+)\)")
HEADING = re.compile(r"^#+ (.+)$", re.M)
CODE_BLOCK = re.compile(r"^```.*?^```", re.M | re.S)
CODE = re.compile(r"^```.*?^```|`[^`\n]+`", re.M | re.S)
COMMAND = re.compile(r"\bwoo-redact (\w+)((?: [^`\n]+)?)")
FORBIDDEN = re.compile(
    r"shared/|(?<!\w)/work\b|\bissue #?\d|\bagents?\b|\bsessions?\b|\bsubagent", re.I
)


def text_of(page: Path) -> str:
    return page.read_text(encoding="utf-8")


def name_of(page: Path) -> str:
    return str(page.relative_to(ROOT))


@cache
def make_docs() -> ModuleType:
    spec = importlib.util.spec_from_file_location("make_docs", DOCS / "make_docs.py")
    assert spec and spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@cache
def sources() -> str:
    """Return every string the program can say, those broken over lines joined."""
    strings = []
    for file in (ROOT / "woo_redact").rglob("*.py"):
        for node in ast.walk(ast.parse(text_of(file))):
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                strings.append(node.value)
    return "\n".join(strings)


@cache
def names_of_tests() -> frozenset[str]:
    found: set[str] = set()
    for file in (ROOT / "tests").rglob("test_*.py"):
        found |= set(re.findall(r"^def (test_\w+)", text_of(file), re.M))
    return frozenset(found)


def slug(heading: str) -> str:
    """Return the anchor of a heading as GitHub makes it."""
    plain = re.sub(r"[`*]", "", heading.strip().lower())
    return re.sub(r"[^\w\- ]", "", plain).replace(" ", "-")


def rows(page: Path, first: str) -> Iterator[list[str]]:
    """Yield the cells of every table whose first heading is `first`."""
    inside = False
    for line in text_of(page).splitlines():
        cells = [cell.strip() for cell in line.strip().strip("|").split("|")]
        if line.startswith("|") and cells[0] == first:
            inside = True
        elif not line.startswith("|"):
            inside = False
        elif inside and not set(line) <= set("|- "):
            yield cells


def test_generated_pages_and_tables_are_up_to_date() -> None:
    stale = [name_of(file) for file, text in make_docs().pages().items() if text != text_of(file)]

    assert stale == [], "run `make docs`"


def test_every_command_and_option_is_told() -> None:
    page = text_of(DOCS / "cli.md")
    assert isinstance(main, click.Group)
    for name, command in main.commands.items():
        part = page.split(f"## woo-redact {name}\n")[1].split("\n## ")[0]
        options = [name for p in command.params if isinstance(p, click.Option) for name in p.opts]
        assert [option for option in options if f"`{option}`" not in part] == []


@pytest.mark.parametrize("page", PAGES, ids=name_of)
def test_quoted_commands_exist(page: Path) -> None:
    assert isinstance(main, click.Group)
    for name, rest in COMMAND.findall("\n".join(CODE.findall(text_of(page)))):
        command = main.commands.get(name)
        assert command is not None, f"woo-redact {name}"
        known = {option for param in command.params for option in param.opts} | {"--help", "-h"}
        used = set(re.findall(r"(?<!\S)(--?[a-z][a-z-]*)", rest))
        assert used <= known, f"woo-redact {name}: {used - known}"


def test_exit_codes_are_those_of_the_program() -> None:
    told = {int(cells[0]): cells[1] for cells in rows(DOCS / "exit-codes.md", "code")}
    order = text_of(DOCS / "exit-codes.md").split("in this order:")[1]

    assert told == {int(code): code.name for code in ExitCode}
    assert tuple(map(int, re.findall(r"\d+", order.split(".")[0]))) == GRAVEST_FIRST


def test_the_manual_tells_every_exit_code() -> None:
    assert [int(cells[0]) for cells in rows(HANDLEIDING, "Code") if cells[0].isdigit()] == [
        int(code) for code in ExitCode
    ]


def test_every_kind_role_ground_and_profile_is_told(rulebook: RuleBook) -> None:
    def told(first: str, column: int) -> list[str]:
        return [cells[column].strip("`") for cells in rows(HANDLEIDING, first)]

    assert sorted(told("Gegeven", 1)) == sorted(rulebook.kinds)
    assert told("Persoon", 1) == [*rulebook.roles.roles, UNKNOWN_ROLE]
    assert told("Profiel", 0) == list(rulebook.policy.profiles)
    assert [code for code in told("Code", 0) if not code.isdigit()] == list(rulebook.grounds)


def test_the_manual_is_right_about_the_grounds_used_by_itself(rulebook: RuleBook) -> None:
    used = {
        line.ground
        for profile in rulebook.policy.profiles.values()
        for line in (*profile.kinds.values(), *profile.roles.values())
        if line.verdict is woo_redact.Verdict.LAKKEN
    }

    assert used == {"5.1.1e", "5.1.2e"}
    assert "gebruikt het programma alleen `5.1.1e` en `5.1.2e`" in text_of(HANDLEIDING)


def test_every_list_is_told(rulebook: RuleBook) -> None:
    assert [cells[0].strip("`") for cells in rows(DOCS / "rules.md", "list")] == sorted(
        rulebook.lists
    )


@pytest.mark.parametrize(
    "noun", [Kind, KindPattern, Line, Role, Roles], ids=lambda noun: noun.__name__
)
def test_every_key_of_the_rules_is_told(noun: type) -> None:
    page = text_of(DOCS / "rules.md")
    keys = {field.name for field in fields(noun)} - {"roles", "name"}

    assert [key for key in sorted(keys) if f"`{key}`" not in page] == []


def test_the_rules_in_the_manual_are_right(tmp_path: Path) -> None:
    blocks = re.findall(r"```yaml\n(.*?)```", text_of(HANDLEIDING), re.S)
    (kind,) = (block for block in blocks if block.startswith("entity:"))
    lines = dict((block.split(":")[0].strip(), block) for block in blocks if block[0] == " ")
    policy = text_of(ROOT / "rules/policy.yml")
    for name, line in lines.items():
        policy, done = re.subn(
            rf"      {name}: {{.*?}}\n", lambda _, new=line: new, policy, count=1, flags=re.S
        )
        if not done:
            policy = policy.replace("    kinds:\n", f"    kinds:\n{line}", 1)
    (tmp_path / "kinds").mkdir()
    (tmp_path / "kinds/dossiercode.yml").write_text(kind, encoding="utf-8")
    with pytest.raises(RuleBookError, match="soort dossiercode heeft geen regel"):
        read_rulebook(tmp_path)
    (tmp_path / "policy.yml").write_text(policy, encoding="utf-8")

    profile = read_rulebook(tmp_path).policy.profiles["beslisnota"]

    assert set(lines) == {"leidinggevende", "dossiercode"}
    assert profile.kinds["dossiercode"].verdict is woo_redact.Verdict.LAKKEN
    assert profile.roles["leidinggevende"].verdict is woo_redact.Verdict.BEOORDELEN


def test_the_decision_in_the_manual_can_be_read(tmp_path: Path) -> None:
    (line,) = re.findall(r"```json\n(.*?)```", text_of(HANDLEIDING), re.S)
    (tmp_path / "document").mkdir()
    (tmp_path / "document/decisions.jsonl").write_text(line, encoding="utf-8")

    ((decision,),) = read_decisions(tmp_path).values()

    assert decision.verdict is woo_redact.Verdict.OPENBAAR


def test_quoted_messages_are_said_by_the_program() -> None:
    said = [cells[0].strip("“”") for cells in rows(HANDLEIDING, "Melding begint met")]

    assert said
    assert [text for text in said if text not in sources()] == []


@pytest.mark.parametrize("page", PAGES, ids=name_of)
def test_links_lead_somewhere(page: Path) -> None:
    broken = []
    for target in LINK.findall(CODE_BLOCK.sub("", text_of(page))):
        if target.startswith(("https://", "http://")):
            continue
        path, _, anchor = target.partition("#")
        file = (page.parent / path).resolve() if path else page
        if not file.exists():
            broken.append(target)
        elif anchor:
            headings = HEADING.findall(CODE_BLOCK.sub("", text_of(file)))
            if anchor not in map(slug, headings):
                broken.append(target)

    assert broken == []


@pytest.mark.parametrize("page", PAGES, ids=name_of)
def test_paths_and_names_of_the_code_exist(page: Path) -> None:
    text = text_of(page)
    paths = re.findall(r"`((?:woo_redact|tests|rules|samples|docs)/[\w./\-]*)`", text)
    names = re.findall(r"`((?:[a-z_]+\.)+[A-Za-z_]+)`", text)
    tests = re.findall(r"`(test_\w+)(?:\[(\w+)\])?`", text)

    assert [path for path in paths if not (ROOT / path).exists()] == []
    assert [name for name in names if name != "dossier.yml" and not _resolves(name)] == []
    assert [
        test for test, _ in tests if test != "test_leaks" and test not in names_of_tests()
    ] == []
    assert [case for _, case in tests if case and case not in leak_tests.LEAKS] == []


def _resolves(name: str) -> bool:
    """Say whether "detect.merge.merge" is something in the package; file names pass."""
    module, _, last = name.rpartition(".")
    top = name.split(".")[0]
    if not (ROOT / "woo_redact" / top).exists() and not (ROOT / f"woo_redact/{top}.py").exists():
        return True
    try:
        found = importlib.import_module(f"woo_redact.{module}")
    except ModuleNotFoundError:
        return False
    return hasattr(found, last)


def test_the_example_in_the_readme_uses_the_names_of_the_package() -> None:
    (block,) = re.findall(r"```python\n(.*?)```", text_of(README), re.S)
    imported = [
        alias.name
        for node in ast.walk(ast.parse(block))
        if isinstance(node, ast.ImportFrom) and node.module == "woo_redact"
        for alias in node.names
    ]

    assert sorted(imported) == sorted(woo_redact.__all__)


@pytest.mark.slow
def test_the_example_in_the_readme_runs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (block,) = re.findall(r"```python\n(.*?)```", text_of(README), re.S)
    (tmp_path / "samples").mkdir()
    shutil.copy(ROOT / "samples/nota-vws-griepvaccin.pdf", tmp_path / "samples")
    monkeypatch.chdir(tmp_path)

    exec(compile(block, "README.md", "exec"), {})

    assert (tmp_path / "redacted.pdf").read_bytes().startswith(b"%PDF-")
    assert (tmp_path / "appendix.pdf").read_bytes().startswith(b"%PDF-")


@pytest.mark.parametrize("page", PAGES, ids=name_of)
def test_pages_speak_of_the_project_alone(page: Path) -> None:
    assert FORBIDDEN.findall(text_of(page)) == []


def test_the_changelog_opens_with_what_is_redacted() -> None:
    headings = re.findall(r"^### (.+)$", text_of(ROOT / "CHANGELOG.md"), re.M)

    assert headings[0] == "Lakgedrag"


def test_the_picture_is_small() -> None:
    assert 10_000 < (DOCS / "beeld/voor-na.png").stat().st_size < 250_000
