"""An approval that is broken off: nothing half-published stays, and whoever comes next is told."""

import os
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.desk.test_workflow import decide, listed, public
from woo_redact.desk import Desk, Status
from woo_redact.errors import OutputError
from woo_redact.publish import package

pytestmark = pytest.mark.slow

APPROVE = """
import os, signal, sys
from pathlib import Path
from woo_redact.casefile import files
from woo_redact.desk import Desk

def main():
    out, last, times = Path(sys.argv[1]), sys.argv[2], int(sys.argv[3])
    before = Path.replace
    def replace(self, target):
        global times_left
        if Path(target).name == last:
            times_left -= 1
            if times_left == 0:
                os.kill(os.getpid(), signal.SIGKILL)
        return before(self, target)
    global times_left
    times_left = times
    Path.replace = replace
    desk = Desk.open(out)
    desk.approve("nota", "Bert").wait(120)
    print("not killed")

if __name__ == "__main__":
    main()
"""


@pytest.mark.skipif(sys.platform == "win32", reason="sends a signal that cannot be caught")
@pytest.mark.parametrize(
    ("last", "times"),
    [
        ("run.json", 1),
        ("nota.txt", 1),
        ("nota-motivering.pdf", 1),
        ("nota.pdf", 1),
        ("run.json", 2),
    ],
)
def test_kill_9_in_the_middle_of_an_approval(
    folder: Path, desk_on: Callable[..., Desk], last: str, times: int
) -> None:
    desk = desk_on()
    decide(desk, "nota")
    desk.submit("nota", "Anna")
    before = public(folder)
    script = folder / "keur_goed.py"
    script.write_text(APPROVE, encoding="utf-8")

    killed = subprocess.run(
        [sys.executable, str(script), str(folder / "uit"), last, str(times)],
        env={**os.environ, "PYTHONPATH": str(Path(__file__).resolve().parents[2])},
        capture_output=True,
        timeout=180,
        check=False,
    )
    assert killed.returncode == -signal.SIGKILL, killed

    again = desk_on()
    assert public(folder) == before
    assert listed(folder, "nota")["status"] == "withheld"
    assert listed(folder, "nota")["redacted"] is None
    state = again.state("nota")
    assert state.status is Status.INGEDIEND and "afgebroken" in state.message
    assert again.check()["nota"] == ()
    approval = again.approve("nota", "Bert")
    assert approval.wait(120) and approval.published, approval.message
    assert "nota.pdf" in public(folder)


def test_a_disk_that_is_full_leaves_nothing_half_published(
    folder: Path, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    decide(desk, "nota")
    desk.submit("nota", "Anna")
    before = public(folder)
    move = package._move

    def full(source: Path, target: Path) -> None:
        if target.name == "nota.pdf":
            raise OutputError("Kan nota.pdf niet schrijven (de schijf is vol).")
        move(source, target)

    monkeypatch.setattr(package, "_move", full)
    approval = desk.approve("nota", "Bert")

    assert approval.wait(120) and not approval.published
    assert public(folder) == before and listed(folder, "nota")["redacted"] is None
    assert desk.state("nota").status is Status.INGEDIEND
    assert "schijf is vol" in desk.state("nota").message
    monkeypatch.undo()
    assert desk.approve("nota", "Bert").wait(120) and "nota.pdf" in public(folder)
