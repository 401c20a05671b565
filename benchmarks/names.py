"""Print how many names of persons are found, by where they stand and where they are from.

Run with `python -m benchmarks.names`. Fragments of documents are made from `names.yml`: templates
of places where names stand (a nota, a list of copies, minutes, a chat, a roster) are filled with
made-up persons, and the same places with units, firms, towns and things, which must stay. It has
two halves, with templates and fillers of their own: rules may be tuned on what half `a` shows,
half `b` tells whether they hold elsewhere. Nothing in it is a real person.

A name counts as found when every letter of it is LAKKEN or BEOORDELEN; a thing is harmed when a
letter of it is LAKKEN. `--show` prints the fragments that go wrong, `--context` takes one place.
"""

import argparse
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import regex
import yaml

from tests.making import document
from woo_redact import detect, pipeline
from woo_redact.model.decision import Verdict

DATA = Path(__file__).with_suffix(".yml")
EACH = 2
"""How many persons of each origin, and things of each sort, are put into a template."""
STEP = 5
"""The next person for another slot or template: prime to the number of persons."""
_SLOT = regex.compile(r"\{(?P<form>\p{L}+)(?P<number>\d?)\}")
_SURNAMES = ("S", "s", "A")
"""Slots that a thing can take as well."""
_POSSESSIVE = regex.compile(r"'s?\Z")
"""What is no part of a name that stands before it."""
_VOWEL = regex.compile(r"[aeiouyáéèëïöü]", regex.I)


@dataclass(frozen=True, slots=True)
class Person:
    """A made-up person."""

    first: str
    infix: str
    core: str
    letters: str
    origin: str

    def form(self, slot: str) -> str:
        """Return the name as a slot has it."""
        small = f"{self.infix} {self.core}".strip()
        large = f"{self.infix[:1].upper()}{self.infix[1:]} {self.core}".strip()
        if self.infix.startswith("'"):
            large = small
        forms = {
            "S": large,
            "s": small,
            "A": self.core,
            "T": self.infix,
            "F": self.first,
            "N": f"{self.first} {small}",
            "L": f"{self.letters} {small}",
            "K": f"{self.letters.replace('.', '')} {small}",
            "V": self.letters,
            "I": f"{self.core}, {self.letters} {self.infix}".strip(),
            "J": f"{self.core}, {self.first} {self.infix}".strip(),
            "H": f"{self.core.upper()} {self.letters}",
            "C": f"{self.first} {small}".upper(),
            "D": small.upper(),
            "c": small.lower(),
            "f": self.first.lower(),
            "n": f"{self.first} {small}".lower(),
            "P": f"{large}{_possessive(self.core)}",
            "Q": f"{self.first}{_possessive(self.first)}",
            "B": f"{self.first[0]}.{small.replace(' ', '').replace(chr(39), '')}".lower(),
            "U": f"{self.core[:5]}{self.first[0]}".lower(),
            "X": f"{self.first}\n{small}",
            "Y": f"{self.letters}\n{small}",
            "Z": small.replace("l", "1", 1),
        }
        return forms[slot]


@dataclass(frozen=True, slots=True)
class Fragment:
    """A text with what must be found in it, or, for a thing, what must stay."""

    context: str
    sort: str
    """Origin of the person, or sort of the thing."""
    text: str
    spans: tuple[tuple[int, int], ...]
    others: tuple[tuple[int, int], ...]
    """Names that are not counted here; they may go."""
    thing: bool


def main() -> None:
    """Make the fragments, read them and print the shares."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--half", choices=("a", "b"), help="one half only")
    parser.add_argument("--context", help="places whose name begins so")
    parser.add_argument("--show", action="store_true", help="print what goes wrong")
    args = parser.parse_args()
    data = yaml.safe_load(DATA.read_text(encoding="utf-8"))
    tools = pipeline.load_tools()
    for half in (args.half,) if args.half else ("a", "b"):
        found: defaultdict[tuple[str, str], Counter[str]] = defaultdict(Counter)
        things: defaultdict[tuple[str, str], Counter[str]] = defaultdict(Counter)
        outside = total = 0
        for fragment in fragments(data, half):
            if args.context and not fragment.context.startswith(args.context):
                continue
            states, strays = read(fragment, tools)
            outside += strays
            total += 1
            seen = things if fragment.thing else found
            seen[fragment.context, fragment.sort].update(states)
            wrong = "lakken" if fragment.thing else "missed part"
            if args.show and any(state in wrong.split() for state in states):
                print("/".join(states), *_place(fragment), repr(fragment.text))
        print(f"\n# Half {half}: {total} fragments, {outside} with LAKKEN outside the names\n")
        _print("names found whole", found, ("whole",))
        _print("things LAKKEN", things, ("lakken",))
        _print("things BEOORDELEN", things, ("doubt",))


def fragments(data: Mapping[str, Any], half: str) -> Iterator[Fragment]:
    """Yield every fragment of a half: each template with persons and with things."""
    people = {
        origin: [Person(*map(str.strip, line.split("|")), origin) for line in lines]
        for origin, lines in data["persons"][half].items()
    }
    everybody = [person for group in zip(*people.values(), strict=True) for person in group]
    turn = 0
    for context, entry in data["contexts"].items():
        for template in entry[half]:
            turn += 1
            for group in people.values():
                for time in range(EACH):
                    first = group[(turn * EACH + time) % len(group)]
                    others = _others(everybody, turn + time, first)
                    yield _filled(context, template, first, others)
            for sort in entry.get("things", ()):
                stock = data["things"][half][sort]
                for time in range(EACH):
                    thing = stock[(turn * EACH + time) % len(stock)]
                    first = everybody[(turn + time) % len(everybody)]
                    others = _others(everybody, turn + time, first)
                    filled = _filled(context, template, first, others, (sort, thing))
                    if filled.spans:
                        yield filled


def _others(everybody: Sequence[Person], turn: int, first: Person) -> list[Person]:
    """Return the persons for the further slots: other ones than the first."""
    row = [everybody[(turn * STEP + at * STEP) % len(everybody)] for at in range(9)]
    return [one for one in row if one.core != first.core]


def _filled(
    context: str,
    template: str,
    first: Person,
    others: Sequence[Person],
    thing: tuple[str, str] | None = None,
) -> Fragment:
    """Return a template with its slots filled; the first one is the person or the thing."""
    text, at = "", 0
    spans: list[tuple[int, int]] = []
    rest: list[tuple[int, int]] = []
    for slot in _SLOT.finditer(template):
        text += template[at : slot.start()]
        at = slot.end()
        number = int(slot["number"] or 1)
        value = (first if number == 1 else others[number - 2]).form(slot["form"])
        if thing and number == 1 and slot["form"] in _SURNAMES:
            value = thing[1]
        counted = number == 1 and (not thing or slot["form"] in _SURNAMES)
        if value:
            end = len(text) + len(_POSSESSIVE.sub("", value))
            (spans if counted else rest).append((len(text), end))
        text += value
    text += template[at:]
    sort = thing[0] if thing else first.origin
    return Fragment(context, sort, text, tuple(spans), tuple(rest), bool(thing))


def read(fragment: Fragment, tools: Any) -> tuple[list[str], bool]:
    """Return what became of each span of a fragment, and whether LAKKEN strays outside.

    For a name: whole, part or missed; for a thing: lakken, doubt or kept.
    """
    doc = document(fragment.text)
    reading = pipeline.Reading(b"", b"", doc, detect.find(doc, tools.engine))
    redacted: set[int] = set()
    doubted: set[int] = set()
    for outcome in pipeline.judge(reading, tools).outcomes:
        span = outcome.finding.span
        if span is None or outcome.verdict is Verdict.OPENBAAR:
            continue
        places = redacted if outcome.verdict is Verdict.LAKKEN else doubted
        places.update(range(span.start, span.end))
    states = []
    for start, end in fragment.spans:
        letters = {at for at in range(start, end) if doc.text[at].isalpha()}
        if fragment.thing:
            state = "lakken" if letters & redacted else "doubt" if letters & doubted else "kept"
        else:
            hit = letters & (redacted | doubted)
            state = "whole" if hit == letters else "part" if hit else "missed"
        states.append(state)
    own = {at for span in (*fragment.spans, *fragment.others) for at in range(*span)}
    strays = any(doc.text[at].isalpha() for at in redacted - own)
    return states, strays


def _possessive(word: str) -> str:
    """Return what makes a name say whose something is."""
    if word[-1] in "sxz":
        return "'"
    return "'s" if _VOWEL.match(word[-1]) and word[-1] != "e" else "s"


def _place(fragment: Fragment) -> tuple[str, str]:
    return fragment.context, fragment.sort


def _print(title: str, seen: Mapping[tuple[str, str], Counter[str]], states: Sequence[str]) -> None:
    """Print a table: places down, sorts across, shares of the states in percent."""
    if not seen:
        return
    contexts = list(dict.fromkeys(context for context, _ in seen))
    sorts = list(dict.fromkeys(sort for _, sort in seen))
    print(f"{title:24}" + "".join(f"{sort:>13}" for sort in [*sorts, "all"]))
    for context in [*contexts, "all"]:
        cells = []
        for sort in [*sorts, "all"]:
            counts: Counter[str] = Counter()
            for (one, two), count in seen.items():
                if context in (one, "all") and sort in (two, "all"):
                    counts += count
            total = counts.total()
            hits = sum(counts[state] for state in states)
            cells.append(f"{100 * hits / total:5.0f} % {hits:>5}" if total else "–")
        print(f"{context:24}" + "".join(f"{cell:>13}" for cell in cells))
    print()


if __name__ == "__main__":
    main()
