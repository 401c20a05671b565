"""`run` on files that name somebody where no page shows it."""

from pathlib import Path

import pikepdf
import pymupdf
import pytest
from click.testing import CliRunner
from pikepdf import Array, Dictionary, Name, String

from woo_redact.cli import main

pytestmark = pytest.mark.slow

NOTA = """Nota
Opgesteld door: M.J. de Vries
Kernpunten
De minister van VWS is akkoord met de brief aan de Tweede Kamer."""
BOOKMARKS = ("Kernpunten", "Klacht van mevrouw J.A. Terpstra")
ALT = "Foto van de heer Karel Oudejans bij de opening"
PUBLIC = "Foto van minister Bruijn"


def nota(file: Path) -> None:
    """Write a tagged page with bookmarks, a figure and a field whose help names somebody."""
    with pymupdf.open() as pdf:
        page = pdf.new_page()
        for number, line in enumerate(NOTA.split("\n")):
            page.insert_text((72, 100 + 24 * number), line, fontsize=11)
        pdf.set_toc([[1, title, 1] for title in BOOKMARKS])
        pdf.save(file)
    with pikepdf.open(file, allow_overwriting_input=True) as tagged:
        root = tagged.make_indirect(Dictionary(Type=Name.StructTreeRoot, K=Array()))
        for alt in (ALT, PUBLIC):
            element = Dictionary(Type=Name.StructElem, S=Name.Figure, P=root, Alt=String(alt))
            root.K.append(tagged.make_indirect(element))
        tagged.Root.StructTreeRoot = root
        tagged.Root.MarkInfo = Dictionary(Marked=True)
        tagged.save(file)


def texts(file: Path) -> set[str]:
    """Return every string of every object of a file."""
    with pikepdf.open(file) as pdf:
        return {
            str(value)
            for thing in pdf.objects
            if isinstance(thing, Dictionary)
            for _, value in thing.items()
            if isinstance(value, String)
        }


def test_who_is_named_where_no_page_shows_it_is_gone_and_told(tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    nota(tmp_path / "in/nota.pdf")

    result = CliRunner().invoke(main, ["run", str(tmp_path / "in"), "--out", str(tmp_path / "uit")])

    assert result.exit_code == 0, result.output
    left = texts(tmp_path / "uit/publicatie/nota.pdf")
    assert not [text for text in left if "Terpstra" in text or "Oudejans" in text]
    assert {"Kernpunten", PUBLIC} <= left
    told = " ".join(result.output.split())
    assert "zijn 2 gegevens gelakt die op geen bladzijde staan" in told
