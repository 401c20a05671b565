"""A folder of a run, made once; every test works on a copy."""

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from click.testing import CliRunner

from tests.plain import make
from woo_redact.cli import main
from woo_redact.desk import Desk

NOTA = """Nota
Opgesteld door: M.J. de Vries
Telefoon: 06-12345678
De minister van VWS is akkoord met de brief aan de Tweede Kamer.
Het nummer 249566758 staat in bijlage 2."""
MEMO = """Memo
Behandeld door: Marieke de Vries
Mail: m.j.devries@minvws.nl
Afgestemd met K. Hooglander van de directie PG.
Ook het nummer 249566758 staat hier."""
SCHOON = "De brief gaat naar de Tweede Kamer."


def run(folder: Path, out: Path, *options: str) -> int:
    """Run on a folder; return the exit code."""
    return CliRunner().invoke(main, ["run", str(folder), "--out", str(out), *options]).exit_code


@pytest.fixture(scope="session")
def ran(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with in/ and uit/ after a run: nota and memo withheld, schoon published."""
    folder = tmp_path_factory.mktemp("gedraaid")
    make(
        folder / "in", nota=NOTA, memo=MEMO + "\fBladzijde twee, van K. Hooglander.", schoon=SCHOON
    )
    assert run(folder / "in", folder / "uit") == 3
    return folder


@pytest.fixture
def folder(ran: Path, tmp_path: Path) -> Path:
    """A copy of that folder."""
    return Path(shutil.copytree(ran, tmp_path / "zaak"))


@pytest.fixture
def desk_on(folder: Path) -> Iterator[Callable[..., Desk]]:
    """Open the folder on a desk, as often as wanted; all are closed in the end."""
    desks: list[Desk] = []

    def opened(**options: bool) -> Desk:
        desks.append(Desk.open(folder / "uit", **options))
        return desks[-1]

    yield opened
    for desk in desks:
        desk.close()


@pytest.fixture
def desk(desk_on: Callable[..., Desk]) -> Desk:
    """The folder on a desk, with four eyes."""
    return desk_on()
