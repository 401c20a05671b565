"""The rules of the house that no linter knows."""

import ast
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
MODULES = sorted((ROOT / "woo_redact").rglob("*.py"))
SCRIPTS = sorted(
    file
    for top in ("samples", "benchmarks", "models/training")
    for file in (ROOT / top).rglob("*.py")
)


@pytest.mark.parametrize(
    "module", [*MODULES, *SCRIPTS], ids=lambda path: str(path.relative_to(ROOT))
)
def test_a_module_is_small_and_says_what_it_is_for(module: Path) -> None:
    source = module.read_text(encoding="utf-8")

    assert len(source.splitlines()) <= 400
    assert ast.get_docstring(ast.parse(source))


@pytest.mark.parametrize("module", MODULES, ids=lambda path: str(path.relative_to(ROOT)))
def test_no_module_sets_up_logging_for_its_user(module: Path) -> None:
    assert "basicConfig" not in module.read_text(encoding="utf-8")


def test_rules_and_models_stay_small() -> None:
    def size(file: Path) -> int:
        return file.stat().st_size if file.is_file() else 0

    assert all(size(file) < 1_000_000 for file in (ROOT / "rules").rglob("*"))
    assert sum(size(file) for file in (ROOT / "models").rglob("*")) < 60_000_000
