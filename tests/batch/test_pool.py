"""A job that hangs, dies, eats memory or fails never touches the others."""

import os
import sys
import time
from dataclasses import dataclass
from pathlib import Path

import pytest

from woo_redact.batch import Failure, Limits, each
from woo_redact.errors import DocumentError


@dataclass(frozen=True, slots=True)
class Act:
    """A job that behaves as its name says."""

    act: str
    source: Path = Path("bestand.pdf")

    def run(self) -> str:
        if self.act == "hang":
            time.sleep(600)
        if self.act == "die":
            os._exit(139)
        if self.act == "eat":
            return str(len(bytearray(8 << 30)))
        if self.act == "refuse":
            raise DocumentError("Dit is geen PDF.")
        if self.act == "break":
            raise RuntimeError("Jan Jansen, geboren 12-05-1985")
        if self.act == "print":
            sys.stderr.write("Jan Jansen\n")
            os.write(2, b"Jan Jansen\n")
        return "klaar"


@pytest.mark.slow
def test_the_batch_goes_on(capfd: pytest.CaptureFixture[str]) -> None:
    acts = ["ok", "hang", "die", "eat", "refuse", "break", "print", "ok"]
    limits = Limits(seconds=8, memory_mb=2048)

    results = dict(each([Act(act) for act in acts], workers=2, limits=limits))

    codes = [r.exit_code if isinstance(r, Failure) else r for r in map(results.get, range(8))]
    eaten = 8 if sys.platform == "linux" else codes[3]
    assert codes == ["klaar", 8, 8, eaten, 4, 1, "klaar", "klaar"]
    messages = " ".join(r.message for r in results.values() if isinstance(r, Failure))
    assert "Jansen" not in messages
    assert "RuntimeError" in messages
    assert "Jansen" not in "".join(capfd.readouterr())


def test_large_files_get_more_time(tmp_path: Path) -> None:
    small, large = tmp_path / "klein.pdf", tmp_path / "groot.pdf"
    small.write_bytes(b"x")
    large.write_bytes(b"x" * 3_000_000)

    assert Limits().seconds_for(large) > Limits().seconds_for(small) + 300
    assert Limits(seconds=5).seconds_for(large) == 5
    assert Limits().seconds_for(tmp_path / "weg.pdf") > 0
