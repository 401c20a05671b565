"""Put the leak corpus through plain PyMuPDF and count what it leaves.

Run with `python -m benchmarks.baseline`. What many scripts do: search_for, add_redact_annot with a
black fill, apply_redactions, save; once with the defaults and once with all clean-up that save()
offers. Judged as our own results are: by other engines. Each row in a process of its own, for some
rows crash or hang it. With --write the counts go into docs/security.md.
"""

import argparse
import sys
from collections import Counter
from collections.abc import Iterator
from concurrent.futures import TimeoutError as FutureTimeout
from multiprocessing import get_context
from pathlib import Path

import pymupdf
from pebble import ProcessExpired, ProcessPool

from tests.leaks import engines
from tests.leaks.corpus import ROWS
from tests.leaks.rows import Does, Row

PAGE = Path(__file__).resolve().parent.parent / "docs/security.md"
BEGIN, END = "<!-- baseline -->\n", "<!-- /baseline -->\n"
SECONDS = 60
LEAKED, FAILED, CLEAN = "leaked", "failed", "clean"


SAVES: dict[str, dict[str, object]] = {
    "save()": {},
    "save(garbage=4, clean=True, deflate=True)": {"garbage": 4, "clean": True, "deflate": True},
}


def redact(data: bytes, row: Row, **save: object) -> bytes:
    """Return the file as plain PyMuPDF redacts it."""
    with pymupdf.open(stream=data, filetype="pdf") as document:
        for page in document:
            found = [rect for secret in row.redact for rect in page.search_for(secret)]
            found += [pymupdf.Rect(box[1:]) for box in row.boxes if box[0] == page.number + 1]
            for rect in found:
                page.add_redact_annot(rect, fill=(0, 0, 0))
            page.apply_redactions()
        return bytes(document.tobytes(**save))


def outcome(name: str, save: str) -> str:
    """Return what becomes of a row: leaked, failed (an error, innocent text lost) or clean."""
    row = ROWS[name]
    try:
        result = redact(row.build(True), row, **SAVES[save])
    except Exception:  # whatever it is: the tool could not do it
        return FAILED
    if any(engines.where(result, secret, pixels=row.pixels) for secret in row.sought):
        return LEAKED
    text = engines.fold(engines.pdfium(result))
    return CLEAN if all(engines.fold(line) in text for line in row.stays) else FAILED


def outcomes(save: str) -> Iterator[tuple[str, str]]:
    """Yield what becomes of each row; a process that hangs or dies has failed."""
    names = [row.name for row in ROWS.values() if row.does is not Does.REFUSED]
    with ProcessPool(max_workers=1, context=get_context("spawn")) as pool:
        for name in names:
            try:
                yield name, pool.schedule(outcome, args=[name, save], timeout=SECONDS).result()
            except (FutureTimeout, ProcessExpired):
                yield name, FAILED


def table(told: dict[str, dict[str, str]]) -> str:
    """Return the counts per group as a table: leaked, failed and clean for each way to save."""
    head = [
        "group",
        "rows",
        *(f"`{save}` {end}" for save in told for end in (LEAKED, FAILED, CLEAN)),
    ]
    lines = [f"| {' | '.join(head)} |", f"|{' --- |' * len(head)}"]
    names = list(next(iter(told.values())))
    groups: dict[str, list[str]] = {}
    for name in names:
        groups.setdefault(ROWS[name].group, []).append(name)
    for group, members in [*groups.items(), ("**all**", names)]:
        counts = [Counter(ends[name] for name in members) for ends in told.values()]
        cells = [str(count[end]) for count in counts for end in (LEAKED, FAILED, CLEAN)]
        lines.append(f"| {group} | {len(members)} | {' | '.join(cells)} |")
    return "\n".join(lines) + "\n"


def main() -> None:
    """Print the table, and put it into the page when asked."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--write", action="store_true")
    asked = parser.parse_args()
    told = {save: dict(outcomes(save)) for save in SAVES}
    made = table(told)
    for name in next(iter(told.values())):
        ends = " ".join(f"{ends[name]:7}" for ends in told.values())
        sys.stdout.write(f"{ends} {name}\n")
    sys.stdout.write(f"\nPyMuPDF {pymupdf.__version__}\n{made}")
    if asked.write:
        page = PAGE.read_text(encoding="utf-8")
        before, rest = page.split(BEGIN)
        after = rest.split(END)[1]
        PAGE.write_text(before + BEGIN + made + END + after, encoding="utf-8")


if __name__ == "__main__":
    main()
