"""A server that is killed loses nothing that it had called saved."""

import re
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import httpx2
import pytest

from tests.web.folders import Told, make_folder, make_pdf
from woo_redact.desk import Desk

NAMES = [f"Naam{chr(65 + n // 10)}{chr(97 + n % 10)}" for n in range(100)]
ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def out(tmp_path: Path) -> Path:
    pages = tuple(tuple(NAMES[at : at + 25]) for at in range(0, 100, 25))
    told = tuple(Told(name) for name in NAMES)
    return make_folder(tmp_path / "uit", {"nota.pdf": make_pdf(pages)}, told)


@pytest.fixture
def running(out: Path) -> Iterator[tuple[subprocess.Popen[str], str]]:
    """The program as a user starts it, and the link it gives."""
    command = [sys.executable, "-m", "woo_redact", "review", str(out), "--no-browser"]
    process = subprocess.Popen(
        command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True
    )
    told = ""
    assert process.stdout is not None
    for line in process.stdout:
        told += line
        found = re.search(r"http://\S+token=\S+", line)
        if found:
            break
    else:
        raise AssertionError(told)
    threading.Thread(target=process.stdout.read, daemon=True).start()
    yield process, found[0]
    process.kill()
    process.wait(timeout=20)


def test_every_acknowledged_decision_is_there_after_kill(
    out: Path, running: tuple[subprocess.Popen[str], str]
) -> None:
    process, link = running
    address = link.partition("/toegang")[0]
    saved: dict[int, str] = {}
    half = threading.Event()

    def decide() -> None:
        with httpx2.Client(follow_redirects=True, timeout=30) as browser:
            page = browser.get(link).text
            csrf = page.split('name="csrf" content="')[1].split('"')[0]
            headers = {"Origin": address, "X-CSRF-Token": csrf}
            findings = browser.get(f"{address}/api/document/nota/blad").json()["findings"]
            for number, finding in enumerate(findings):
                body = {
                    "kind": "besluit", "findings": [finding["id"]], "since": number,
                    "verdict": "LAKKEN" if number % 2 else "OPENBAAR",
                }  # fmt: skip
                try:
                    answer = browser.post(
                        f"{address}/api/document/nota/regel", json=body, headers=headers
                    )
                except httpx2.HTTPError:
                    return
                saved[answer.json()["seq"]] = finding["id"]
                if len(saved) == 50:
                    half.set()

    reviewer = threading.Thread(target=decide)
    reviewer.start()
    assert half.wait(timeout=60)
    process.kill()
    reviewer.join(timeout=60)

    assert 50 <= len(saved) < 100
    desk = Desk.open(out)
    try:
        lines = {line.seq: line.finding for line in desk.since("nota", 0)}
        assert saved.items() <= lines.items()
        # at most the one that was on its way was written and not told
        assert len(lines) <= len(saved) + 1
        assert desk.check() == {"nota": ()}
    finally:
        desk.close()
