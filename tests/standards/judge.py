"""Ask veraPDF whether files are what they claim to be; `make verapdf` fetches it."""

import re
import shutil
import subprocess
import tempfile
from collections import defaultdict
from collections.abc import Iterable
from pathlib import Path

import pytest

JAR = Path(__file__).parents[2] / "build" / "verapdf" / "cli.jar"
JAVA = ("java", "-Xmx1g", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC")
"""It runs for seconds: what makes long runs fast makes this one slow."""
_FILE = re.compile(r"^(PASS|FAIL|ERROR) (.+?\.pdf)(?: (\w+))?$")
_RULE = re.compile(r"^ +FAIL (\S+)")
_CLAIM = re.compile(rb"<(pdfaid|pdfuaid):(part|conformance)>(\w+)</")

needs_judge = pytest.mark.skipif(
    not JAR.is_file() or shutil.which("java") is None,
    reason="veraPDF is not there: run 'make verapdf' (needs Java and Maven)",
)


def failures(files: Iterable[tuple[str, bytes]]) -> dict[tuple[str, int], list[str]]:
    """Return the rules that each file breaks, by (standard, place in `files`).

    `files` are a standard ("2a", "2b", "ua1" ...) and a PDF. Each standard takes one start of Java.
    A file that veraPDF cannot judge is an error.
    """
    groups: defaultdict[str, list[tuple[int, bytes]]] = defaultdict(list)
    for at, (standard, data) in enumerate(files):
        groups[standard].append((at, data))
    result = {}
    for standard, members in groups.items():
        with tempfile.TemporaryDirectory() as folder:
            for at, data in members:
                Path(folder, f"{at}.pdf").write_bytes(data)
            told = _told(standard, folder)
        for at, _ in members:
            result[standard, at] = told[at]
    return result


def _told(standard: str, folder: str) -> dict[int, list[str]]:
    command = [*JAVA, "-jar", str(JAR), "--loglevel", "0", "--format", "text", "-v"]
    command += ["-f", standard, "-r", folder]
    run = subprocess.run(command, capture_output=True, text=True, check=False, timeout=600)
    told: dict[int, list[str]] = {}
    passed: dict[int, bool] = {}
    last = -1
    for line in run.stdout.splitlines():
        if match := _FILE.match(line):
            assert match[1] != "ERROR", f"veraPDF could not judge a file for {standard}"
            last = int(Path(match[2]).stem)
            told[last], passed[last] = [], match[1] == "PASS"
        elif match := _RULE.match(line):
            told[last].append(match[1])
    assert all(passed[at] == (not rules) for at, rules in told.items()), run.stdout
    return told


def claims(data: bytes) -> set[str]:
    """Return what a file says of itself: "2a", "ua1"."""
    found = {(one[1], one[2]): one[3].decode() for one in _CLAIM.finditer(data)}
    result = set()
    if part := found.get((b"pdfaid", b"part")):
        result.add(part + found.get((b"pdfaid", b"conformance"), "").lower())
    if part := found.get((b"pdfuaid", b"part")):
        result.add("ua" + part)
    return result
