"""The page on security tells of every row, and of nothing that is not there."""

import re

from benchmarks.baseline import BEGIN as BASELINE
from tests.leaks.corpus import BEGIN, END, PAGE, ROWS, table
from tests.leaks.known import FAILS, UNSEEN
from tests.leaks.rows import Does

TEXT = PAGE.read_text(encoding="utf-8")


def test_the_table_is_that_of_the_rows() -> None:
    """Run `python -m tests.leaks.corpus` when it is not."""
    assert TEXT.split(BEGIN)[1].split(END)[0] == table()


def test_the_baseline_was_counted_on_these_rows() -> None:
    """Run `python -m benchmarks.baseline --write` when it was not."""
    told = re.findall(r"^\| ([^|]+) \| (\d+) \|", TEXT.split(BASELINE)[1], re.M)
    rows = [row for row in ROWS.values() if row.does is not Does.REFUSED]

    counts = dict.fromkeys((row.group for row in rows), 0)
    for row in rows:
        counts[row.group] += 1
    assert {group: int(count) for group, count in told} == {**counts, "**all**": len(rows)}


def test_what_is_open_is_a_row() -> None:
    assert FAILS.keys() | UNSEEN.keys() <= ROWS.keys()
