"""An audit finds bad redactions of every make, and raises no alarm over sound documents."""

from pathlib import Path

import pytest

from tests.audit.bad import BAD
from tests.audit.second import pages_xray_finds
from tests.conftest import SAMPLES
from tests.leaks.paper import SECRET
from woo_redact.audit import KINDS, audit
from woo_redact.errors import DocumentError

GOLD = Path(__file__).resolve().parent.parent / "gold/dev"
COVERED = {"tekst_onder_balk", "tekst_onder_vlak", "ocr_onder_balk", "beeld_onder_balk"}
SOUND = sorted([*SAMPLES.glob("*.pdf"), *GOLD.glob("*.pdf")])


@pytest.mark.parametrize("name", BAD)
def test_what_was_redacted_badly_is_found(name: str) -> None:
    kind, make = BAD[name]

    flaws = audit(make()).flaws

    assert kind in {flaw.kind for flaw in flaws}
    told = [flaw.text for flaw in flaws if flaw.kind == kind and flaw.kind in COVERED]
    assert all(text in SECRET or SECRET in text or "Geheim" in text for text in told if text)
    assert SECRET not in repr(flaws)


def test_the_set_is_wide() -> None:
    assert len(BAD) >= 35
    assert {kind for kind, _ in BAD.values()} == KINDS.keys() - {"persoonsgegeven"}


def test_text_and_place_of_a_bar_are_told() -> None:
    (flaw,) = audit(BAD["black_rectangle"][1]()).flaws

    assert flaw.text == SECRET
    assert flaw.page == 1
    assert flaw.rect is not None
    assert flaw.rect[0] == pytest.approx(160, abs=2) and flaw.rect[2] == pytest.approx(260, abs=3)
    assert 85 < flaw.rect[1] < flaw.rect[3] < 112


@pytest.mark.parametrize("file", SOUND, ids=lambda file: file.stem)
def test_a_sound_document_raises_no_alarm_of_covered_text(file: Path) -> None:
    assert COVERED.isdisjoint({flaw.kind for flaw in audit(file.read_bytes()).flaws})


def test_the_file_is_left_as_it_was() -> None:
    data = BAD["text_behind_a_scan"][1]()

    assert audit(data) == audit(data)


@pytest.mark.parametrize("data", [b"", b"geen pdf", b"%PDF-1.7\n" + bytes(range(256))])
def test_an_unreadable_file_is_an_error(data: bytes) -> None:
    with pytest.raises(DocumentError):
        audit(data)


def test_everything_xray_finds_is_found_and_more(tmp_path: Path) -> None:
    files = {name: make() for name, (_, make) in BAD.items()}

    second = pages_xray_finds(files, tmp_path)

    found = {name for name, pages in second.items() if pages}
    ours = {
        name: {flaw.page for flaw in audit(data).flaws if flaw.kind in COVERED}
        for name, data in files.items()
    }
    assert len(found) >= 5
    assert [name for name in found if not set(second[name]) <= ours[name]] == []
    assert len([name for name, pages in ours.items() if pages]) > len(found)
