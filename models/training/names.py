"""Names of people of every origin in the Netherlands, and the forms in which documents print them.

A tenth of the rare names is held out by a checksum of the name, and so is every rare name in the
blind documents: training never draws them, the own test sets draw nothing else.
"""

import random
import re
import zlib
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from itertools import accumulate
from pathlib import Path

from .sample import read_lines, read_marked_documents
from .sources import Sources
from .words import FOLDER, read_words

GOLD = Path(__file__).parent / "gold"
TUSSENVOEGSEL = re.compile(
    r"^((?:van|de|der|den|ter|ten|te|het|'t|’t|in|op|uit|aan|v\.d\.|vd|v/d|tot|la|le|du|von|zu|el"
    r"|al|da|dos|bij|'s)\s)+",
    re.IGNORECASE,
)
_NAME_WORD = re.compile(r"[^\W\d_]{3,}")
_SHORT_TUSSENVOEGSEL = re.compile(r"^(van den|van der|van de)\b")
_PER_LINE = 260
_ALWAYS_TRAINED = 150  # the most common names are in every model and every test


def is_held_out(name: str) -> bool:
    """Return whether a rare name belongs to the test sets: one in ten, and what they print."""
    if not _blind_words().isdisjoint(_NAME_WORD.findall(name.lower())):
        return True
    return zlib.crc32(name.lower().encode()) % 10 == 0


@cache
def _blind_words() -> frozenset[str]:
    """Return the words of all persons in the blind documents, without particles."""
    names = [n for d in read_marked_documents(GOLD / "documents_blind.txt") for n in d.names()]
    names += [name for people in read_origins().values() for name in people]
    words = {word.lower() for name in names for word in _NAME_WORD.findall(name)}
    return frozenset(words - set(read_words("particles")))


@cache
def read_origins() -> dict[str, list[str]]:
    """Return the held-out people by the origin of their names."""
    rows = (line.split(": ", 1) for line in read_lines(GOLD / "origins.txt"))
    return {origin: people.split("|") for origin, people in rows}


@cache
def _composed() -> frozenset[str]:
    """Return surnames put together from the pieces in words/surname_parts.txt."""
    out = list[str]()
    for line in read_lines(FOLDER / "surname_parts.txt"):
        heads, tails = (part.split("|") for part in line.split(" / "))
        names = [_glue(head, tail) for head in heads for tail in tails]
        # Some of each line, the same ones on every run: a long line must not drown the others.
        out += sorted(names, key=lambda name: zlib.crc32(name.encode()))[:_PER_LINE]
    return frozenset(out)


def _glue(head: str, tail: str) -> str:
    return head + (capital(tail) if head.endswith(" ") else tail)


@dataclass(frozen=True, slots=True)
class Pool:
    """Names with running weights, to draw from in proportion."""

    names: tuple[str, ...]
    weights: tuple[float, ...]

    @classmethod
    def of(cls, pairs: Iterable[tuple[str, float]], power: float) -> "Pool":
        """Return a pool of (name, count) pairs with the counts flattened by a power."""
        chosen = list(pairs)
        sums = accumulate(count**power for _, count in chosen)
        return cls(tuple(name for name, _ in chosen), tuple(sums))

    def draw(self, rng: random.Random) -> str:
        """Return one name, the common ones more often."""
        return rng.choices(self.names, cum_weights=self.weights)[0]


@dataclass(frozen=True, slots=True)
class Person:
    """One made-up person, to be printed in many forms."""

    first: str
    second: str
    surname: str


@dataclass(frozen=True, slots=True)
class Names:
    """All pools, either of the training names or of the held-out ones."""

    common_first: Pool
    rare_first: tuple[str, ...]
    world_first: tuple[str, ...]
    common_last: Pool
    rare_last: tuple[str, ...]
    world_last: tuple[str, ...]
    word_last: tuple[str, ...]
    composed_last: tuple[str, ...]

    def first(self, rng: random.Random) -> str:
        """Return a first name."""
        kind = rng.random()
        if kind < 0.5:
            return self.common_first.draw(rng)
        return rng.choice(self.rare_first if kind < 0.75 else self.world_first)

    def last(self, rng: random.Random) -> str:
        """Return a surname, with its tussenvoegsel, now and then a double or shortened one."""
        name, kind = self._single(rng), rng.random()
        if kind < 0.1:
            return name + rng.choice(["-", "-", "-", " - ", "–"]) + self._single(rng)
        if kind < 0.135:
            return self._old_surname(name, rng)
        if kind < 0.175:
            short = rng.choice(["v.d.", "vd", "v/d"])
            return _SHORT_TUSSENVOEGSEL.sub(short, name)
        return name

    def person(self, rng: random.Random) -> Person:
        """Return a made-up person."""
        return Person(self.first(rng), self.first(rng), self.last(rng))

    def _old_surname(self, name: str, rng: random.Random) -> str:
        """Return 'Quarles van Ufford' or 'op ten Noort', made up of parts."""
        match = TUSSENVOEGSEL.match(name)
        bare = capital(name[match.end() :] if match else name)
        if rng.random() < 0.75:
            start = rng.choice(read_words("surname_starts"))
            return start + ("" if start.endswith(("'", "-")) else " ") + bare
        return f"{bare} {rng.choice(read_words('surname_links'))} {rng.choice(self.rare_last)}"

    def _single(self, rng: random.Random) -> str:
        kind = rng.random()
        if kind < 0.27:
            return self.common_last.draw(rng)
        if kind < 0.62:
            return rng.choice(self.rare_last)
        if kind < 0.76:
            return rng.choice(self.world_last)
        return rng.choice(self.word_last if kind < 0.86 else self.composed_last)


def load_names(sources: Sources, held_out: bool) -> Names:
    """Return the pools for training, or the held-out ones for the test set."""

    def keep(names: Iterable[str]) -> tuple[str, ...]:
        return tuple(sorted({x for x in names if is_held_out(x) == held_out}))

    def keep_pairs(pairs: list[tuple[str, float]]) -> list[tuple[str, float]]:
        ranked = sorted(pairs, key=lambda pair: (-pair[1], pair[0]))
        return [
            pair
            for rank, pair in enumerate(ranked)
            if (is_held_out(pair[0]) and rank >= _ALWAYS_TRAINED) == held_out
        ]

    return Names(
        common_first=Pool.of(keep_pairs(sources.first_name_counts()), 0.6),
        rare_first=keep(sources.first_names()),
        world_first=keep(read_words("first_names_world")),
        common_last=Pool.of(keep_pairs(sources.surname_counts()), 0.5),
        rare_last=keep(sources.surnames()),
        world_last=keep(read_words("surnames_world")),
        word_last=keep(read_words("name_words")),
        composed_last=keep(_composed()),
    )


def capital(text: str) -> str:
    """Return the text with its first letter as a capital."""
    return text[:1].upper() + text[1:]
