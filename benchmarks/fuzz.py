"""Spoil PDFs in many ways and run them through the program: `python -m benchmarks.fuzz --out MAP`.

Every mutant goes through `woo-redact run`, a hundred at a time, each in its own process with a time
limit. Counted is what may never happen: a batch that stops, a document without an outcome, an
unexpected error, a document that is never done, a published file without a certificate that says
it passed and names its bytes. The same seed gives the same mutants.
"""

import argparse
import json
import random
import re
import shutil
import subprocess
import sys
import time
import zlib
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from hashlib import sha256
from pathlib import Path

SAMPLES = Path(__file__).resolve().parent.parent / "samples"
SMALL = 50_000
"""Bytes; of larger samples nobody learns more, and they take longer."""
SECONDS = 90
BATCH = 100
Mutation = Callable[[bytes, random.Random], bytes]
_OBJECT = re.compile(rb"(?<!\d)(\d+) 0 obj\b")
_REFERENCE = re.compile(rb"(?<!\d)(\d+) 0 R\b")
_LENGTH = re.compile(rb"/Length (\d+)")
_KEY = re.compile(
    rb"/(?:Type|Subtype|Kids|Contents|Resources|Font|MediaBox|Parent|Count|Filter|Annots|Encoding|"
    rb"ToUnicode|BBox|Matrix|XObject|Root|Pages|W|Widths)\b"
)
_NUMBER = re.compile(rb"(?<![\w.])-?\d+(?:\.\d+)?(?![\w.])")
_STREAM = re.compile(rb"stream\r?\n(.*?)\r?\nendstream", re.DOTALL)


def flip_bytes(data: bytes, chance: random.Random) -> bytes:
    """Return data with 1 to 40 bytes changed, anywhere."""
    spoilt = bytearray(data)
    for _ in range(chance.randint(1, 40)):
        spoilt[chance.randrange(len(spoilt))] = chance.randrange(256)
    return bytes(spoilt)


def flip_syntax(data: bytes, chance: random.Random) -> bytes:
    """Return data with bytes changed outside the streams, where PDF itself stands."""
    plain = [
        at
        for match in re.finditer(rb"endstream.*?(?<!end)stream", data, re.DOTALL)
        for at in range(*match.span())
    ] or list(range(min(2000, len(data))))
    spoilt = bytearray(data)
    for _ in range(chance.randint(1, 10)):
        spoilt[chance.choice(plain)] = chance.choice(b"<>[]()/ %0159RnN\x00\xff")
    return bytes(spoilt)


def truncate(data: bytes, chance: random.Random) -> bytes:
    """Return the beginning of data."""
    return data[: chance.randrange(1, len(data))]


def cut_out(data: bytes, chance: random.Random) -> bytes:
    """Return data without a stretch in the middle."""
    at = chance.randrange(len(data))
    return data[:at] + data[at + chance.randint(1, 3000) :]


def repeat_part(data: bytes, chance: random.Random) -> bytes:
    """Return data with a stretch of it pasted elsewhere."""
    at, to = chance.randrange(len(data)), chance.randrange(len(data))
    return data[:to] + data[at : at + chance.randint(1, 3000)] + data[to:]


def swap_objects(data: bytes, chance: random.Random) -> bytes:
    """Return data with the numbers of objects exchanged: references point at other things."""
    pattern = chance.choice((_OBJECT, _REFERENCE))
    places = list(pattern.finditer(data))
    for _ in range(chance.randint(1, 6)):
        if len(places) < 2:
            return flip_bytes(data, chance)
        here, other = chance.sample(places, 2)
        data = data[: here.start(1)] + other[1] + data[here.end(1) :]
        places = list(pattern.finditer(data))
    return data


def lie_about_lengths(data: bytes, chance: random.Random) -> bytes:
    """Return data in which streams are told to be longer or shorter than they are."""
    places = list(_LENGTH.finditer(data))
    if not places:
        return flip_syntax(data, chance)
    for place in chance.sample(places, min(len(places), chance.randint(1, 3))):
        lie = str(chance.choice((0, 1, -1, 7, 99_999_999, 2**31, int(place[1]) // 2))).encode()
        data = data[: place.start(1)] + lie + data[place.end(1) :]
    return data


def damage_table(data: bytes, chance: random.Random) -> bytes:
    """Return data with a cross-reference that lies: offsets, sizes, startxref, /Prev."""
    at = data.rfind(b"startxref")
    if at < 0:
        return truncate(data, chance)
    how = chance.randrange(4)
    if how == 0:
        return data[: at + 10] + str(chance.randrange(2**32)).encode() + b"\n%%EOF\n"
    if how == 1:
        return data[:at]
    if how == 2:
        place = data[at + 9 :].split()[0]
        return data.replace(b"/Root", b"/Prev " + place + b"/Root", 1)
    spoilt = bytearray(data)
    for _ in range(20):
        spoilt[chance.randrange(max(0, at - 2000), at)] = chance.choice(b"0123456789")
    return bytes(spoilt)


def swap_keys(data: bytes, chance: random.Random) -> bytes:
    """Return data with keys of dictionaries exchanged for other keys."""
    for _ in range(chance.randint(1, 5)):
        places = list(_KEY.finditer(data))
        if len(places) < 2:
            return flip_bytes(data, chance)
        here, other = chance.sample(places, 2)
        data = data[: here.start()] + other[0] + data[here.end() :]
    return data


def change_numbers(data: bytes, chance: random.Random) -> bytes:
    """Return data with numbers of dictionaries made absurd."""
    odd = (b"0", b"-1", b"999999999999", b"0.000001", b"1e9", b"nan", b"2147483648", b"-32768")
    for _ in range(chance.randint(1, 6)):
        places = list(_NUMBER.finditer(data[:20_000])) + list(_NUMBER.finditer(data[-5000:]))
        if not places:
            break
        place = chance.choice(places)
        data = data[: place.start()] + chance.choice(odd) + data[place.end() :]
    return data


def spoil_content(data: bytes, chance: random.Random) -> bytes:
    """Return data with the operators of an unpacked stream damaged and packed again."""
    places = [match for match in _STREAM.finditer(data) if match[1][:1] == b"x"]
    chance.shuffle(places)
    for place in places:
        try:
            plain = bytearray(zlib.decompress(place[1]))
        except zlib.error:
            continue
        if not plain:
            continue
        for _ in range(chance.randint(1, 12)):
            plain[chance.randrange(len(plain))] = chance.choice(b"()[]<>/ qQETBjJfWn0123456789-.")
        return data[: place.start(1)] + zlib.compress(bytes(plain)) + data[place.end(1) :]
    return flip_bytes(data, chance)


MUTATIONS: tuple[Mutation, ...] = (
    flip_bytes,
    flip_syntax,
    truncate,
    cut_out,
    repeat_part,
    swap_objects,
    lie_about_lengths,
    damage_table,
    swap_keys,
    change_numbers,
    spoil_content,
)


def mutants(seed: int, numbers: Sequence[int]) -> Iterator[tuple[str, bytes]]:
    """Yield a name and the bytes of each mutant; its number and the seed decide what it is."""
    sources = [file for file in sorted(SAMPLES.glob("*.pdf")) if file.stat().st_size <= SMALL]
    for number in numbers:
        chance = random.Random(f"{seed}-{number}")
        source = chance.choice(sources)
        mutation = MUTATIONS[number % len(MUTATIONS)]
        data = mutation(source.read_bytes(), chance)
        if chance.random() < 0.2:
            data = chance.choice(MUTATIONS)(data or b"%PDF-", chance)
        yield f"{number:05}-{mutation.__name__}.pdf", data


@dataclass
class Tally:
    """What came of the mutants."""

    codes: Counter[int] = field(default_factory=Counter)
    """Exit codes of single documents."""
    crashes: list[str] = field(default_factory=list)
    """Batches that ended otherwise than they should, documents without an outcome."""
    bugs: list[str] = field(default_factory=list)
    """Documents with an unexpected error (exit code 1)."""
    unproven: list[str] = field(default_factory=list)
    """Published without a certificate that passed and names their bytes."""
    late: list[str] = field(default_factory=list)
    """Stopped by the time limit: not a hang of the batch, but worth a look."""
    published: int = 0

    def sound(self) -> bool:
        """Say whether nothing happened that may never happen."""
        return not (self.crashes or self.bugs or self.unproven)


def run_batch(folder: Path, out: Path, tally: Tally) -> None:
    """Redact a folder of mutants and note what came of each."""
    names = {file.name for file in folder.iterdir()}
    command = [sys.executable, "-m", "woo_redact", "run", str(folder), "--out", str(out)]
    command += ["--doubt", "redact", "--apart", "--workers", "1", "--time-limit", str(SECONDS)]
    try:
        done = subprocess.run(
            command, capture_output=True, timeout=len(names) * SECONDS + 120, check=False
        )
    except subprocess.TimeoutExpired:
        tally.crashes.append(f"{folder.name}: hangs")
        return
    if done.returncode not in (0, 3, 4, 5, 8, 9, 10, 1) or b"Traceback" in done.stderr:
        tally.crashes.append(f"{folder.name}: exit code {done.returncode}")
    try:
        record = json.loads((out / "run.json").read_text(encoding="utf-8"))
    except (OSError, ValueError):
        tally.crashes.append(f"{folder.name}: no run.json")
        return
    entries = {Path(entry["source"]).name: entry for entry in record["documents"]}
    tally.crashes += [f"{name}: no outcome" for name in sorted(names - entries.keys())]
    published = {file.name for file in (out / "publicatie").glob("*.pdf")}
    for name, entry in entries.items():
        tally.codes[entry["exit_code"]] += 1
        if entry["exit_code"] == 1:
            tally.bugs.append(f"{name}: {entry['message']}")
        if "seconden en is afgebroken" in (entry["message"] or ""):
            tally.late.append(name)
        if entry["redacted"]:
            tally.published += 1
            published -= {Path(entry["redacted"]).name, Path(entry["appendix"]).name}
            if not _is_proven(out, entry):
                tally.unproven.append(name)
    tally.unproven += sorted(published)


def _is_proven(out: Path, entry: dict[str, str]) -> bool:
    try:
        proof = json.loads(
            (out / entry["findings"]).with_name("certificate.json").read_text(encoding="utf-8")
        )
        data = (out / entry["redacted"]).read_bytes()
    except (OSError, ValueError, TypeError):
        return False
    named: bool = proof["redacted_sha256"] == sha256(data).hexdigest()
    return named and proof["passed"] is True and all(check["passed"] for check in proof["checks"])


def fuzz(seed: int, numbers: Sequence[int], work: Path, minutes: float = 1e9) -> Tally:
    """Make and run mutants batch by batch, until they are done or the time is up."""
    tally, until = Tally(), time.monotonic() + 60 * minutes
    for start in range(0, len(numbers), BATCH):
        if time.monotonic() > until:
            break
        folder, out = work / f"in-{numbers[start]:05}", work / f"uit-{numbers[start]:05}"
        folder.mkdir(parents=True)
        for name, data in mutants(seed, numbers[start : start + BATCH]):
            (folder / name).write_bytes(data)
        run_batch(folder, out, tally)
        told = " ".join(f"{code}:{count}" for code, count in sorted(tally.codes.items()))
        sys.stdout.write(
            f"{start + BATCH:6} codes {told} | published {tally.published} crashes {tally.crashes} "
            f"bugs {tally.bugs} unproven {tally.unproven} late {tally.late}\n"
        )
        sys.stdout.flush()
        if tally.sound():
            shutil.rmtree(out)
            shutil.rmtree(folder)
    return tally


def main() -> None:
    """Run as many mutants as asked; exit with 1 when something happened that may never happen."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--count", type=int, default=2000)
    parser.add_argument("--start", type=int, default=0)
    parser.add_argument("--seed", type=int, default=20261122)
    parser.add_argument("--minutes", type=float, default=1e9)
    asked = parser.parse_args()
    numbers = range(asked.start, asked.start + asked.count)
    tally = fuzz(asked.seed, numbers, asked.out, asked.minutes)
    raise SystemExit(0 if tally.sound() else 1)


if __name__ == "__main__":
    main()
