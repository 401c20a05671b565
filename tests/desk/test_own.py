"""One run at a time in an output folder, and nothing left behind."""

import signal
import sys
from pathlib import Path

import pytest

from woo_redact.casefile import Place
from woo_redact.desk.own import LOCK, WORK, own, undisturbed
from woo_redact.errors import OutputError


def test_work_folder_and_lock_are_gone_afterwards(tmp_path: Path) -> None:
    place = Place(tmp_path / "uit met spaties é")
    with own(place) as work:
        assert work.is_dir() and work.parent == place.intern
        (work / "0").mkdir()
        assert (place.intern / LOCK).exists()

    assert list(place.intern.iterdir()) == []


def test_they_are_gone_after_an_interruption_too(tmp_path: Path) -> None:
    place = Place(tmp_path)
    with pytest.raises(KeyboardInterrupt), own(place) as work:
        (work / "half.pdf").write_bytes(b"%PDF")
        raise KeyboardInterrupt

    assert list(place.intern.iterdir()) == []


def test_what_a_killed_run_left_is_cleared(tmp_path: Path) -> None:
    place = Place(tmp_path)
    left = place.intern / f"{WORK}oud/0"
    left.mkdir(parents=True)
    (left / "redacted.pdf").write_bytes(b"%PDF")
    (place.intern / LOCK).write_bytes(b"")

    with own(place):
        assert not left.exists()


def test_a_second_run_is_refused_and_harms_nothing(tmp_path: Path) -> None:
    place = Place(tmp_path)
    with own(place) as work:
        with pytest.raises(OutputError, match="loopt al een run"), own(place):
            pass
        assert work.is_dir() and (place.intern / LOCK).exists()


def test_an_error_of_the_work_itself_is_not_blamed_on_the_folder(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError), own(Place(tmp_path)):
        raise FileNotFoundError(2, "weg")


def test_a_folder_that_cannot_be_used_is_an_error_in_dutch(tmp_path: Path) -> None:
    (tmp_path / "intern").write_bytes(b"")

    with pytest.raises(OutputError, match=r"\(bestaat al\)|\(geen map\)"), own(Place(tmp_path)):
        pass


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no signal to send oneself")
@pytest.mark.usefixtures("heard_ctrl_c")
def test_ctrl_c_waits_until_everything_is_in_place() -> None:
    done = []
    with pytest.raises(KeyboardInterrupt):  # noqa: PT012 - the order is what is tested
        with undisturbed():
            signal.raise_signal(signal.SIGINT)
            done.append("verplaatst")
        done.append("verder")

    assert done == ["verplaatst"]
    assert signal.getsignal(signal.SIGINT) is signal.default_int_handler
