"""Ask for an export and give it back, as a reviewer does on the command line."""

from pathlib import Path

from click.testing import CliRunner, Result

from woo_redact.cli import main
from woo_redact.desk import Desk, Item

FILES = {"annotations": "nota-beoordelen.pdf", "xlsx": "bevindingen.xlsx"}


def exported(out: Path, tmp_path: Path, form: str) -> Path:
    """Return the file of an export in a form."""
    run = CliRunner().invoke(
        main, ["export", str(out), "--as", form, "--out", str(tmp_path / "naar")]
    )
    assert run.exit_code == 0, run.output
    return tmp_path / "naar" / FILES[form]


def take(out: Path, back: Path, *options: str) -> Result:
    """Take over what came back."""
    return CliRunner().invoke(main, ["import", str(out), str(back), "--by", "Anna", *options])


def items(desk: Desk, text: str) -> list[Item]:
    """Return every place with this text."""
    return [item for item in desk.sheet("nota").items if item.text == text]


def item(desk: Desk, text: str) -> Item:
    """Return the first of them."""
    return items(desk, text)[0]
