"""A job that hangs, dies, eats memory or fails never touches the others."""

import os
import subprocess
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
        if self.act == "pid":
            return str(os.getpid())
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
@pytest.mark.usefixtures("cold_workers")
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


UNGUARDED = """
from tests.batch.test_pool import Act
from woo_redact.batch import Limits, each
for number, result in each([Act("ok"), Act("ok")], workers=1, limits=Limits(seconds=9)):
    print(result.exit_code)
"""


@pytest.mark.slow
def test_workers_that_cannot_start_fail_their_documents(tmp_path: Path) -> None:
    program = tmp_path / "programma.py"
    program.write_text(UNGUARDED, encoding="utf-8")
    environment = {**os.environ, "PYTHONPATH": str(Path(__file__).resolve().parents[2])}

    ended = subprocess.run(
        [sys.executable, program], env=environment, capture_output=True, timeout=60, check=False
    )

    assert (ended.returncode, ended.stdout.split()) == (0, [b"8", b"8"])


PROGRAM = """
from pathlib import Path
from tests.batch.test_pool import Act
from woo_redact.batch import Limits, each
if __name__ == "__main__":
    for number, result in each([Act("pid"), Act("hang")], workers=1, limits=Limits(seconds=99)):
        print(result, flush=True)
"""


@pytest.mark.slow
@pytest.mark.skipif(sys.platform == "win32", reason="asks after a process the POSIX way")
def test_workers_end_with_a_program_that_is_killed(tmp_path: Path) -> None:
    program = tmp_path / "programma.py"
    program.write_text(PROGRAM, encoding="utf-8")
    root = str(Path(__file__).resolve().parents[2])
    environment = {**os.environ, "PYTHONPATH": root}
    started = subprocess.Popen([sys.executable, program], env=environment, stdout=subprocess.PIPE)
    assert started.stdout
    worker = int(started.stdout.readline())
    os.kill(worker, 0)

    started.kill()
    started.wait()

    deadline = time.monotonic() + 20
    while time.monotonic() < deadline:
        try:
            os.kill(worker, 0)
        except ProcessLookupError:
            return
        time.sleep(0.1)
    pytest.fail("the worker outlived its program")


def test_large_files_get_more_time(tmp_path: Path) -> None:
    small, large = tmp_path / "klein.pdf", tmp_path / "groot.pdf"
    small.write_bytes(b"x")
    large.write_bytes(b"x" * 3_000_000)

    assert Limits().seconds_for(large) > Limits().seconds_for(small) + 300
    assert Limits(seconds=5).seconds_for(large) == 5
    assert Limits().seconds_for(tmp_path / "weg.pdf") > 0
