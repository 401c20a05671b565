"""decisions.jsonl: what was confirmed is there, and whatever was done to the file shows."""

import json
import subprocess
import sys
import time
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from woo_redact.casefile import DECISIONS, HEAD, TORN, Log, read_decisions
from woo_redact.errors import DocumentError
from woo_redact.model.decision import Act, Decision, Verdict
from woo_redact.model.document import Box, Span

LINE = Decision(
    "ff05486adf281f6e", Verdict.LAKKEN, "5.1.2e", "Omdat: «é»\n", "Anna",
    "2026-11-21T14:05:00+01:00", "a" * 64, "r" * 64, boxes=(Box(1, 0.1, 2, 3, 4.25),),
)  # fmt: skip
BY_HAND = json.dumps({
    "finding": "ff05486adf281f6e", "verdict": "OPENBAAR", "ground": None, "motivation": "Postbus.",
    "by": "beoordelaar 1", "at": "2026-11-21T14:05:00+01:00", "document_sha256": "a" * 64,
    "rulebook": "r" * 64,
})  # fmt: skip


def log(folder: Path, lines: int = 0) -> Log:
    (folder / "nota").mkdir(exist_ok=True)
    made = Log(folder / "nota")
    for number in range(lines):
        made.add(lambda read, n=number: [replace(LINE, motivation=f"nr. {n}")])
    return made


def test_what_was_written_is_read_back_with_its_number(tmp_path: Path) -> None:
    other = replace(
        LINE, finding=None, verdict=None, act=Act.SPLITSEN, spans=(Span(3, 9),), page=2, on=False,
        undoes=1, findings=("a", "b"), canary=True, boxes=(),
    )  # fmt: skip
    added = log(tmp_path).add(lambda read: [LINE, other])

    read = Log(tmp_path / "nota").read()
    assert read.decisions == added == (replace(LINE, seq=1), replace(other, seq=2))
    assert not read.problems and not read.torn and not read.unchained


def damages() -> st.SearchStrategy[tuple[str, int, int]]:
    return st.tuples(
        st.sampled_from(["drop", "swap", "repeat", "change", "insert", "cut"]),
        st.integers(0, 5),
        st.integers(0, 10_000),
    )


@settings(max_examples=60, deadline=None)
@given(damages())
def test_every_change_shows(
    tmp_path_factory: pytest.TempPathFactory, damage: tuple[str, int, int]
) -> None:
    how, at, byte = damage
    folder = tmp_path_factory.mktemp("keten")
    made = log(folder, 6)
    lines = made.file.read_bytes().splitlines(keepends=True)
    whole = list(lines)
    match how:
        case "drop":
            del lines[at]
        case "swap":
            lines[at], lines[at - 1] = lines[at - 1], lines[at]
        case "repeat":
            lines.insert(at, lines[at])
        case "change":
            text = bytearray(lines[at])
            place = byte % (len(text) - 1)
            text[place] = ord("x") if text[place] != ord("x") else ord("y")
            lines[at] = bytes(text)
        case "insert":
            lines.insert(max(at, 1), BY_HAND.encode() + b"\n")
        case _:
            lines = lines[: 5 - at]
    assert lines != whole
    made.file.write_bytes(b"".join(lines))

    read = Log(folder / "nota").read()
    assert read.problems and all(problem.line >= 0 and problem.what for problem in read.problems)
    with pytest.raises(DocumentError, match="regel"):
        read_decisions(folder)
    with pytest.raises(DocumentError):
        Log(folder / "nota").add(lambda read: [LINE])


def test_the_record_of_another_document_does_not_fit(tmp_path: Path) -> None:
    made = log(tmp_path, 2)
    (tmp_path / "andere").mkdir()
    (tmp_path / "andere" / DECISIONS).write_bytes(made.file.read_bytes())

    (problem,) = Log(tmp_path / "andere").read().problems
    assert problem.line == 1 and "andere map" in problem.what


def test_a_log_that_is_open_sees_what_others_change(tmp_path: Path) -> None:
    one, other = log(tmp_path, 3), Log(tmp_path / "nota")
    assert len(other.read().decisions) == 3
    one.add(lambda read: [LINE])
    assert len(other.read().decisions) == 4
    one.file.write_bytes(one.file.read_bytes().replace(b"nr. 1", b"nr. 7"))
    assert other.read().problems[0].line == 3


def test_lines_by_hand_are_accepted_first_and_then_fixed(tmp_path: Path) -> None:
    made = log(tmp_path)
    made.file.write_text(f"{BY_HAND}\n{BY_HAND}", encoding="utf-8")  # the last end forgotten
    assert (made.read().unchained, made.read().problems) == (2, ())

    made.add(lambda read: [LINE])
    read = Log(tmp_path / "nota").read()
    assert (len(read.decisions), read.unchained, read.problems) == (3, 2, ())
    assert [line.seq for line in read_decisions(tmp_path)["a" * 64]] == [1, 2, 3]

    made.file.write_bytes(made.file.read_bytes().replace(b"Postbus.", b"Postzak.", 1))
    assert Log(tmp_path / "nota").read().problems[0].line == 3


@pytest.mark.parametrize("act", ["ingediend", "goedgekeurd", "gepubliceerd", "gelezen"])
def test_nobody_hands_in_or_approves_by_hand(tmp_path: Path, act: str) -> None:
    made = log(tmp_path)
    forged = json.dumps({**json.loads(BY_HAND), "act": act, "verdict": None, "page": 1})
    made.file.write_text(f"{BY_HAND}\n{forged}\n", encoding="utf-8")
    read = made.read()

    assert [line.seq for line in read.counted] == [1] and [line.seq for line in read.idle] == [2]
    assert [line.seq for line in read_decisions(tmp_path)["a" * 64]] == [1]
    (line,) = made.add(lambda read: [replace(LINE, act=Act.GOEDGEKEURD)])
    assert line.seq == 3 and [line.seq for line in made.read().counted] == [1, 3]


@pytest.mark.parametrize("rest", [b'{"act": "besl', b"{", b"\0\0\0", None])
def test_a_torn_end_is_set_aside_and_the_work_goes_on(tmp_path: Path, rest: bytes | None) -> None:
    made = log(tmp_path, 3)
    whole = made.file.read_bytes()
    torn = rest if rest is not None else whole.splitlines()[-1][:-40]
    made.file.write_bytes(whole + torn)

    read = Log(tmp_path / "nota").read()
    assert (len(read.decisions), read.torn, read.problems) == (3, torn, ())
    Log(tmp_path / "nota").add(lambda read: [LINE])

    read = Log(tmp_path / "nota").read()
    assert (len(read.decisions), read.torn, read.problems) == (4, b"", ())
    assert (tmp_path / "nota" / TORN).read_bytes() == torn + b"\n"


def test_a_line_that_lacks_only_its_end_counts(tmp_path: Path) -> None:
    made = log(tmp_path, 3)
    made.file.write_bytes(made.file.read_bytes()[:-1])
    made = Log(tmp_path / "nota")
    made.add(lambda read: [LINE])

    assert (len(made.read().decisions), made.read().problems) == (4, ())


def test_a_line_written_but_not_noted_in_the_head_is_kept(tmp_path: Path) -> None:
    made = log(tmp_path, 2)
    head = (tmp_path / "nota" / HEAD).read_bytes()
    made.add(lambda read: [LINE])
    (tmp_path / "nota" / HEAD).write_bytes(head)  # killed between the two

    assert (len(Log(tmp_path / "nota").read().decisions), made.read().problems) == (3, ())


def test_nothing_is_written_when_the_maker_refuses(tmp_path: Path) -> None:
    made = log(tmp_path, 1)

    def refuse(read: object) -> list[Decision]:
        raise DocumentError("nee")

    with pytest.raises(DocumentError):
        made.add(refuse)
    assert len(made.read().decisions) == 1


WRITER = """
import sys
from pathlib import Path
from dataclasses import replace
sys.path.insert(0, sys.argv[2])
from tests.test_decisions import LINE
from woo_redact.casefile import Log
log = Log(Path(sys.argv[1]))
for n in range(100):
    (line,) = log.add(lambda read: [replace(LINE, motivation=f"{sys.argv[3]} {n}")])
    sys.stdout.write(f"{line.seq} {sys.argv[3]} {n}\\n")
    sys.stdout.flush()
"""


def start(home: Path, name: str) -> "subprocess.Popen[str]":
    root = str(Path(__file__).resolve().parent.parent)
    return subprocess.Popen(
        [sys.executable, "-c", WRITER, str(home), root, name], stdout=subprocess.PIPE, text=True
    )


@pytest.mark.slow
def test_a_killed_writer_loses_nothing_it_confirmed(tmp_path: Path) -> None:
    home = log(tmp_path).home
    writer = start(home, "eerste")
    assert writer.stdout is not None
    told = [writer.stdout.readline() for _ in range(30)]
    time.sleep(0.01)
    writer.kill()
    told += writer.stdout.readlines()
    writer.wait()

    confirmed = [line.split(" ", 1) for line in told if line.endswith("\n")]
    read = Log(home).read()
    assert not read.problems and 30 <= len(confirmed) <= 100
    motivations = {str(line.seq): line.motivation for line in read.decisions}
    assert all(motivations[seq] == text.strip() for seq, text in confirmed)
    Log(home).add(lambda read: [LINE])
    assert not Log(home).read().problems


@pytest.mark.slow
def test_two_processes_on_one_document_lose_nothing(tmp_path: Path) -> None:
    home = log(tmp_path).home
    writers = [start(home, name) for name in ("een", "twee")]
    for writer in writers:
        writer.communicate(timeout=120)

    read = Log(home).read()
    assert not read.problems and [line.seq for line in read.decisions] == list(range(1, 201))
    assert {line.motivation for line in read.decisions} == {
        f"{name} {n}" for name in ("een", "twee") for n in range(100)
    }


@pytest.mark.parametrize(
    "change",
    [
        '"boxes": [[1, NaN, 2, 3, 4]]',
        '"boxes": [[1, 0, 2, Infinity, 4]]',
        '"boxes": [[1, 30, 2, 3, 4]]',
        '"boxes": [[0, 1, 2, 3, 4]]',
        '"boxes": [[1, "1", 2, 3, 4]]',
        '"boxes": [[1.5, 1, 2, 3, 4]]',
        '"boxes": [[true, 1, 2, 3, 4]]',
        '"boxes": [[1, 1, 2, 3]]',
        '"ground": 5',
        '"finding": ["a"]',
        '"page": "1"',
        '"page": true',
        '"on": "nee"',
        '"canary": 1',
        '"undoes": 1.0',
        '"spans": [["a", "b"]]',
        '"motivation": null',
    ],
)
def test_a_line_of_the_wrong_kind_is_told_not_guessed(tmp_path: Path, change: str) -> None:
    made = log(tmp_path)
    made.file.write_text(BY_HAND[:-1] + ", " + change + "}\n", encoding="utf-8")

    assert [problem.what for problem in made.read().problems] == ["onleesbaar"]
    with pytest.raises(DocumentError, match="regel 1: onleesbaar"):
        read_decisions(tmp_path)
