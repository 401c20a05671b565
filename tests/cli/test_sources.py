"""Which files a user means."""

import os
import sys
from pathlib import Path

import click
import pytest

from woo_redact.cli.sources import find_sources, printable, tell_skipped
from woo_redact.errors import OutputError


def make(folder: Path, *names: str) -> None:
    for name in names:
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(b"%PDF-")


def names(found: tuple[Path, ...], folder: Path) -> list[str]:
    return [file.relative_to(folder).as_posix() for file in found]


def test_every_visible_pdf_below_a_folder_in_a_stable_order(tmp_path: Path) -> None:
    make(tmp_path, "b/Één nota.PDF", "a.pdf", "c d/e.pdf", ".weg/f.pdf", ".g.pdf", "uit/h.pdf")

    sources = find_sources((tmp_path,), leave_out=tmp_path / "uit")

    assert names(sources.files, tmp_path) == ["a.pdf", "b/Één nota.PDF", "c d/e.pdf"]


def test_a_file_named_twice_is_taken_once(tmp_path: Path) -> None:
    make(tmp_path, "a.pdf", "zonder-naam")

    sources = find_sources((tmp_path, tmp_path / "a.pdf", tmp_path / "zonder-naam"))

    assert names(sources.files, tmp_path) == ["a.pdf", "zonder-naam"]


def test_only_documents_count_as_passed_over(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    make(tmp_path, "a.pdf", "b.docx", "c.py", "d.json", "e.MSG", "f.tif", "g.md", "h.jpg")

    sources = find_sources((tmp_path,))
    tell_skipped(sources)

    assert names(sources.others, tmp_path) == ["b.docx", "e.MSG", "f.tif", "h.jpg"]
    said = capsys.readouterr().err
    assert said == "4 documenten overgeslagen: geen PDF (b.docx, e.MSG, f.tif, ...).\n"


def test_one_document_is_singular(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    make(tmp_path, "a.pdf", "b.docx")

    tell_skipped(find_sources((tmp_path,)))

    assert capsys.readouterr().err == "1 document overgeslagen: geen PDF (b.docx).\n"


def test_nothing_to_say_where_nothing_was_passed_over(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    make(tmp_path, "a.pdf", "b.py")

    tell_skipped(find_sources((tmp_path,)))

    assert capsys.readouterr().err == ""


@pytest.mark.skipif(sys.platform == "win32", reason="links need rights on Windows")
def test_a_linked_folder_is_entered_once(tmp_path: Path) -> None:
    make(tmp_path, "stukken/a.pdf", "elders/b.pdf")
    (tmp_path / "stukken/link").symlink_to(tmp_path / "elders")
    (tmp_path / "stukken/rond").symlink_to(tmp_path / "stukken")

    sources = find_sources((tmp_path / "stukken",))

    assert names(sources.files, tmp_path) == ["stukken/a.pdf", "stukken/link/b.pdf"]


def test_a_folder_that_cannot_be_read_is_an_error(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    make(tmp_path, "a.pdf", "dicht/b.pdf")
    scandir = os.scandir

    def refuse(folder: str) -> object:
        if str(folder).endswith("dicht"):
            raise PermissionError(13, "Permission denied", str(folder))
        return scandir(folder)

    monkeypatch.setattr(os, "scandir", refuse)

    with pytest.raises(OutputError, match=r"Kan de map '.*dicht' niet lezen \(geen toegang\)"):
        find_sources((tmp_path,))


def test_what_does_not_exist_is_wrong_use(tmp_path: Path) -> None:
    with pytest.raises(click.UsageError, match="bestaat niet"):
        find_sources((tmp_path / "weg",))
    with pytest.raises(click.UsageError, match="Geen PDF"):
        find_sources((tmp_path,))


def test_an_output_folder_that_is_the_folder_of_the_documents_is_named_as_such(
    tmp_path: Path,
) -> None:
    make(tmp_path, "a.pdf")

    with pytest.raises(click.UsageError, match="dezelfde map als die met de documenten"):
        find_sources((tmp_path,), leave_out=tmp_path)


def test_a_name_cannot_play_tricks() -> None:
    assert printable(Path("a\x1b[31m\nb\u202e.pdf")) == "a\ufffd[31m\ufffdb\ufffd.pdf"


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no pipes in folders")
def test_what_is_no_regular_file_is_never_opened(tmp_path: Path) -> None:
    make(tmp_path, "a.pdf")
    os.mkfifo(tmp_path / "pijp.pdf")
    (tmp_path / "lus.pdf").symlink_to(tmp_path / "lus.pdf")

    found = find_sources((tmp_path,))

    assert names(found.files, tmp_path) == ["a.pdf"]
    assert sorted(names(found.others, tmp_path)) == ["lus.pdf", "pijp.pdf"]
    with pytest.raises(click.UsageError):
        find_sources((tmp_path / "pijp.pdf",))
