"""decisions.jsonl: what people decided about a document, one line each, chained by hashes.

Every line holds the SHA-256 of the line before it, the first one that of document and folder name,
so that a line that was changed, left out, put in or moved shows. decisions.head beside it holds the
number and hash of the last line: lines cut off at the end show as well. Lines without a hash,
written by hand, are accepted before the first chained one and fixed by it. docs/decisions/0010
tells more.
"""

import json
import os
from collections.abc import Callable
from dataclasses import dataclass, replace
from hashlib import sha256
from math import isfinite
from pathlib import Path
from typing import Any

from filelock import FileLock, Timeout

from woo_redact.casefile.files import write_bytes
from woo_redact.casefile.place import DECISIONS, HEAD, TORN
from woo_redact.errors import DocumentError, OutputError, in_dutch
from woo_redact.model.decision import WORKFLOW, Act, Decision, Verdict
from woo_redact.model.document import Box, Span

LOCK = ".decisions.lock"
SECONDS = 20.0
"""How long a writer waits for another one; writing a line takes milliseconds."""
PREV = "prev"
BY_APP = WORKFLOW | {Act.GELEZEN}
"""Acts that are only believed of the app, in a chained line: who read, handed in and approved."""
BEGIN = b'{"act": "'
"""How each line begins that this module wrote."""


@dataclass(frozen=True, slots=True)
class Problem:
    """What is wrong with a file of decisions: the line (from 1), and a Dutch sentence."""

    line: int
    what: str


@dataclass(frozen=True, slots=True)
class Read:
    """What was read of decisions.jsonl."""

    decisions: tuple[Decision, ...]
    head: str
    """SHA-256 that the next line must hold; "" as long as no line is chained."""
    unchained: int
    """How many lines at the beginning hold no hash: written by hand."""
    torn: bytes
    """What a crash left of a line that was never confirmed."""
    problems: tuple[Problem, ...]
    size: int
    """Bytes of the whole lines."""

    @property
    def idle(self) -> tuple[Decision, ...]:
        """Return the lines by hand that count for nothing: only the app moves a document along."""
        return tuple(line for line in self.decisions[: self.unchained] if line.act in BY_APP)

    @property
    def counted(self) -> tuple[Decision, ...]:
        """Return the decisions that count, in order."""
        by_hand = (line for line in self.decisions[: self.unchained] if line.act not in BY_APP)
        return (*by_hand, *self.decisions[self.unchained :])


class Log:
    """The decisions of one document: read, checked, and added to by one writer at a time."""

    def __init__(self, home: Path) -> None:
        """Use the folder of a document in intern/; the file need not exist yet."""
        self.home = home
        self.file = home / DECISIONS
        self._known: tuple[str, Read] | None = None

    def read(self) -> Read:
        """Return every decision and what is wrong with the chain.

        A line that cannot be read at all is a problem too, and is left out.
        """
        data = self._bytes()
        whole, torn = _parted(data)
        found = self._walked(whole)
        problems = found.problems + self._behind(found, whole)
        return replace(found, torn=torn, problems=problems)

    def add(self, make: Callable[[Read], list[Decision]]) -> tuple[Decision, ...]:
        """Write what `make` returns of what stands there, and return it with its numbers.

        It is on disk when this returns. `make` runs while no other process can write, and may
        raise. Raises DocumentError when the chain is broken, OutputError when it cannot write.
        """
        try:
            with FileLock(self.home / LOCK, timeout=SECONDS):
                return self._add(make)
        except Timeout as error:
            raise OutputError(
                f"Een ander programma houdt {self.home.name}/{DECISIONS} bezet. Probeer het "
                "nog eens."
            ) from error
        except OSError as error:
            raise OutputError(
                f"Uw besluit is niet opgeslagen ({in_dutch(error)}). Controleer de schijfruimte "
                "en uw rechten op de uitvoermap."
            ) from error

    def _add(self, make: Callable[[Read], list[Decision]]) -> tuple[Decision, ...]:
        read = self.read()
        if read.problems:
            raise broken(self.home.name, read.problems)
        seq, head = len(read.decisions), read.head
        before = _parted(self._bytes())[0]
        lines, added = b"", []
        for decision in make(read):
            seq += 1
            head = head or _start(decision.document_sha256, self.home.name, before)
            line = json.dumps({**record(decision), "seq": seq, PREV: head}).encode()
            head = sha256(line).hexdigest()
            lines += line + b"\n"
            added.append(replace(decision, seq=seq))
        if not added:
            return ()
        if read.torn:
            self._set_aside(read)
        with self.file.open("r+b" if self.file.exists() else "xb") as stream:
            stream.seek(0, os.SEEK_END)
            if stream.tell() and not self._ends_whole(stream.tell()):
                stream.write(b"\n")
            stream.write(lines)
            stream.flush()
            os.fsync(stream.fileno())
        # behind by a crash here it is still true: it names a line that must be there
        write_bytes(self.home / HEAD, json.dumps({"seq": seq, "sha256": head}).encode())
        return tuple(added)

    def _walked(self, whole: bytes) -> Read:
        """Follow the chain; only what was added since, when all before it is as it was."""
        known = self._known
        if known is not None and sha256(whole[: known[1].size]).hexdigest() == known[0]:
            found = _walk(whole, self.home.name, known[1])
        else:
            found = _walk(whole, self.home.name, NOTHING)
        self._known = (sha256(whole).hexdigest(), found)
        return found

    def _ends_whole(self, size: int) -> bool:
        with self.file.open("rb") as stream:
            stream.seek(size - 1)
            return stream.read(1) == b"\n"

    def _set_aside(self, read: Read) -> None:
        """Keep the torn end of the file apart, then cut it off."""
        with (self.home / TORN).open("ab") as stream:
            stream.write(read.torn + b"\n")
            stream.flush()
            os.fsync(stream.fileno())
        with self.file.open("r+b") as stream:
            stream.truncate(read.size)
            os.fsync(stream.fileno())

    def _bytes(self) -> bytes:
        try:
            return self.file.read_bytes()
        except FileNotFoundError:
            return b""
        except OSError as error:
            raise DocumentError(
                f"intern/{self.home.name}/{DECISIONS} is niet te lezen ({in_dutch(error)})."
            ) from error

    def _behind(self, found: Read, whole: bytes) -> tuple[Problem, ...]:
        """Return a problem when the line that decisions.head names is not there."""
        try:
            told = json.loads((self.home / HEAD).read_text(encoding="utf-8"))
            seq, digest = int(told["seq"]), str(told["sha256"])
        except (OSError, ValueError, KeyError, TypeError):
            return ()  # never written, or lost with the power: the chain itself still holds
        lines = whole.split(b"\n")[:-1]
        if seq > len(lines):
            what = f"na deze regel ontbreken er {seq - len(lines)}; zij zijn verwijderd"
            return (Problem(len(lines), what),)
        if sha256(lines[seq - 1]).hexdigest() != digest and not found.problems:
            return (Problem(seq, "deze regel is niet de regel die als laatste is opgeslagen"),)
        return ()


def broken(name: str, problems: tuple[Problem, ...]) -> DocumentError:
    """Return the error that says where a file of decisions is not what was written."""
    first = problems[0]
    return DocumentError(
        f"intern/{name}/{DECISIONS}, regel {first.line}: {first.what}. Herstel het bestand uit een "
        "reservekopie; tot die tijd wordt er niets verwerkt."
    )


def read_decisions(intern: Path) -> dict[str, tuple[Decision, ...]]:
    """Read what people decided in every decisions.jsonl of intern/, by SHA-256 of the document.

    Raises DocumentError when a line cannot be read or the chain is broken: a decision must never
    be lost unseen.
    """
    decisions: dict[str, tuple[Decision, ...]] = {}
    for file in sorted(intern.glob(f"*/{DECISIONS}")):
        read = Log(file.parent).read()
        if read.problems:
            raise broken(file.parent.name, read.problems)
        for decision in read.counted:
            digest = decision.document_sha256
            decisions[digest] = (*decisions.get(digest, ()), decision)
    return decisions


NOTHING = Read((), "", 0, b"", (), 0)


def _parted(data: bytes) -> tuple[bytes, bytes]:
    """Return the whole lines, and what is left of a line that was being written.

    A last line without its end that is not torn is whole: an editor left the end out.
    """
    whole, end, last = data.rpartition(b"\n")
    if not last.strip():
        return whole + end, b""
    if not last.strip(b"\0"):
        return whole + end, last  # what a file system leaves of a write when the power fails
    if last.startswith(BEGIN) or BEGIN.startswith(last):
        try:
            _decision(json.loads(last), 0)
        except (ValueError, KeyError, TypeError, AttributeError):
            return whole + end, last
    return data + b"\n", b""


def _walk(whole: bytes, name: str, known: Read) -> Read:
    """Read line after line and follow the chain, from where `known` ended."""
    decisions = list(known.decisions)
    problems = list(known.problems)
    unchained, at, head = known.unchained, known.size, known.head
    chained = bool(head)
    lines = whole[at:].split(b"\n")[:-1]
    for number, line in enumerate(lines, start=whole[:at].count(b"\n") + 1):
        try:
            item = json.loads(line)
            decision = _decision(item, number)
            prev = item.get(PREV)
            told = item.get("seq")
        except (ValueError, KeyError, TypeError, AttributeError):
            problems.append(Problem(number, "onleesbaar"))
            head, at = sha256(line).hexdigest(), at + len(line) + 1
            continue
        if prev is None:
            unchained += 1
            if chained:
                problems.append(Problem(number, "deze regel is er later tussen gezet"))
        else:
            if not chained:
                head = _start(decision.document_sha256, name, whole[:at])
            chained = True
            if prev != head or told != number:
                problems.append(Problem(number, _wrong(number, told)))
        head, at = sha256(line).hexdigest(), at + len(line) + 1
        decisions.append(decision)
    return Read(tuple(decisions), head if chained else "", unchained, b"", tuple(problems), at)


def _wrong(number: int, told: object) -> str:
    if isinstance(told, int) and told > number:
        return f"hiervoor ontbreken regels: dit was regel {told}"
    if number == 1:
        return "het eerste besluit hoort bij een ander document of een andere map"
    return "deze regel sluit niet aan op de vorige: er is iets gewijzigd, verwijderd of verplaatst"


def _start(document_sha256: str, name: str, before: bytes) -> str:
    """Return what the first chained line holds: document, folder, and all that stands before it."""
    return sha256(f"{document_sha256}\n{name}\n".encode() + before).hexdigest()


def record(decision: Decision) -> dict[str, Any]:
    """Return a decision as it is written, without its place in the chain."""
    told: dict[str, Any] = {
        "act": decision.act.value,
        "finding": decision.finding,
        "verdict": decision.verdict.value if decision.verdict else None,
        "ground": decision.ground,
        "motivation": decision.motivation,
        "by": decision.by,
        "at": decision.at,
        "document_sha256": decision.document_sha256,
        "rulebook": decision.rulebook,
    }
    if decision.boxes:
        told["boxes"] = [[box.page, *box.rect] for box in decision.boxes]
    if decision.spans:
        told["spans"] = [[span.start, span.end] for span in decision.spans]
    if decision.findings:
        told["findings"] = list(decision.findings)
    for key in ("page", "undoes"):
        if getattr(decision, key) is not None:
            told[key] = getattr(decision, key)
    if not decision.on:
        told["on"] = False
    if decision.canary:
        told["canary"] = True
    return told


def _decision(item: dict[str, Any], seq: int) -> Decision:
    """Return one line as a decision. Raises ValueError, KeyError, TypeError, AttributeError."""
    act = Act(item.get("act", Act.BESLUIT))
    verdict = item["verdict"]
    if verdict is None and act is Act.BESLUIT:
        raise ValueError("no verdict")
    return Decision(
        finding=_of(item["finding"], str, None),
        verdict=Verdict(verdict) if verdict is not None else None,
        ground=_of(item["ground"], str, None),
        motivation=_of(item["motivation"], str),
        by=_of(item["by"], str),
        at=_of(item["at"], str),
        document_sha256=_of(item["document_sha256"], str),
        rulebook=_of(item["rulebook"], str),
        boxes=tuple(_box(box) for box in item.get("boxes", ())),
        act=act,
        seq=seq,
        page=_of(item.get("page"), int, None),
        on=_of(item.get("on", True), bool),
        undoes=_of(item.get("undoes"), int, None),
        spans=tuple(Span(*(_of(n, int) for n in span)) for span in item.get("spans", ())),
        findings=tuple(_of(name, str) for name in item.get("findings", ())),
        canary=_of(item.get("canary", False), bool),
    )


def _of(value: Any, kind: type, *others: None) -> Any:
    """Return a value of one type, or one of the others. Raises TypeError."""
    if type(value) is kind or (others and value is None):
        return value
    raise TypeError(kind.__name__)


def _box(numbers: list[Any]) -> Box:
    """Return a box that is one: a NaN or a turned rectangle would overlap nothing."""
    page, *rect = numbers
    if any(type(n) not in {int, float} or not isfinite(n) for n in rect):
        raise ValueError("no numbers")
    box = Box(_of(page, int), *rect)
    if not (box.page >= 1 and box.x0 < box.x1 and box.y0 < box.y1):
        raise ValueError("no box")
    return box
