"""Make clean text look as it comes out of a PDF: broken lines, margin text, OCR, lost capitals.

All changes keep the names marked.
"""

import random
import re

from .sample import LABELS, Entity, Sample, join

_LOOKALIKES = {
    "l": "1I",
    "I": "l1",
    "O": "0",
    "o": "0c",
    "e": "c",
    "c": "e",
    "t": "f",
    "i": "l",
    "J": "]",
    "j": "i",
    "é": "e",
    "ë": "e",
    "ü": "u",
    "ö": "o",
    "ç": "c",
    "ş": "s",
    "ğ": "g",
    "Ş": "S",
    ".": ",",
    ",": ".",
    "h": "b",
    "n": "u",
    "B": "8",
    "S": "5",
}
_HYPHEN = re.compile(r"(?<=\w)-(?=\w)")
_LONG_WORD = re.compile(r"[^\W\d_]{8,}")
_INNER_SPACE = re.compile(r"(?<=\S) (?=\S)")


def wrap(sample: Sample, width: int) -> Sample:
    """Return the sample with spaces turned into line ends, lines being about width long."""
    text, start = list(sample.text), 0
    last_space = -1
    for i, char in enumerate(sample.text):
        if char == "\n":
            start, last_space = i + 1, -1
        elif char == " ":
            if i - start > width and last_space > start:
                text[last_space] = "\n"
                start = last_space + 1
            last_space = i
    return Sample("".join(text), sample.entities)


def flatten(sample: Sample) -> Sample:
    """Return the sample with its line ends turned into spaces."""
    return Sample(re.sub(r"[\n\t]", " ", sample.text), sample.entities)


def misread(sample: Sample, chance: float, rng: random.Random) -> Sample:
    """Return the sample with letters swapped for look-alikes, as OCR does."""
    text = [
        rng.choice(_LOOKALIKES[char]) if char in _LOOKALIKES and rng.random() < chance else char
        for char in sample.text
    ]
    return Sample("".join(text), sample.entities)


def change_case(sample: Sample, rng: random.Random) -> Sample:
    """Return the sample in small letters (mostly) or capitals, if that keeps its length."""
    text = sample.text.lower() if rng.random() < 0.65 else sample.text.upper()
    return Sample(text, sample.entities) if len(text) == len(sample.text) else sample


def insert_margin(sample: Sample, margin: Sample, rng: random.Random) -> Sample:
    """Return the sample with the text of the margin dropped in between two of its words.

    Text extraction does this where the right-hand column of a nota stands beside a line. A name
    is never broken by it.
    """
    inside = {i for e in sample.entities for i in range(e.start, e.end)}
    gaps = [m.start() for m in _INNER_SPACE.finditer(sample.text) if m.start() not in inside]
    if not gaps:
        return sample
    gap = rng.choice(gaps)
    before = [e for e in sample.entities if e.end <= gap]
    after = [e for e in sample.entities if e.start > gap]
    shift = gap + 1
    head = Sample(sample.text[:gap], tuple(before))
    tail = Sample(
        sample.text[shift:],
        tuple(Entity(e.start - shift, e.end - shift, e.label) for e in after),
    )
    return join([head, margin, tail], ["\n", "\n"])


def insert(sample: Sample, place: int, text: str) -> Sample:
    """Return the sample with text put in; a name around the place grows with it."""
    size = len(text)
    entities = (
        Entity(
            e.start + size if e.start >= place else e.start,
            e.end + size if e.end > place else e.end,
            e.label,
        )
        for e in sample.entities
    )
    return Sample(sample.text[:place] + text + sample.text[place:], tuple(entities))


def break_words(sample: Sample, chance: float, rng: random.Random) -> Sample:
    """Return the sample with some line ends after a hyphen, old ('Bos-Smit') or new ('Ams-')."""
    places = [(m.end(), "\n") for m in _HYPHEN.finditer(sample.text)]
    places += [
        (rng.randrange(m.start() + 3, m.end() - 2), "-\n") for m in _LONG_WORD.finditer(sample.text)
    ]
    for place, text in sorted(places, reverse=True):
        if rng.random() < (chance if text == "-\n" else chance * 6):
            sample = insert(sample, place, text)
    return sample


def pad_lines(sample: Sample) -> Sample:
    """Return the sample with a space before each line end, as some PDF producers write it."""
    for match in reversed(list(re.finditer("\n", sample.text))):
        sample = insert(sample, match.start(), " ")
    return sample


def lose_spaces(sample: Sample, chance: float, rng: random.Random) -> Sample:
    """Return the sample with some of its spaces lost, as OCR does with narrow ones."""
    text, moved = list[str](), list[int]()
    for char in sample.text:
        moved.append(len(text))
        if char != " " or rng.random() >= chance:
            text.append(char)
    moved.append(len(text))
    entities = (Entity(moved[e.start], moved[e.end], e.label) for e in sample.entities)
    return Sample("".join(text), tuple(entities))


def roughen(sample: Sample, rng: random.Random) -> Sample:
    """Return the sample as some PDF would give it, or as it is (about half the time)."""
    kind = rng.random()
    if rng.random() < 0.12:
        sample = break_words(sample, 0.06, rng)
    if kind < 0.33:
        sample = wrap(sample, rng.choice([12, 26, 34, 45, 60, 75, 90]))
        if rng.random() < 0.1:
            sample = pad_lines(sample)
    elif kind < 0.53:
        sample = flatten(sample)
    if rng.random() < 0.08:
        sample = misread(sample, rng.choice([0.01, 0.03, 0.06]), rng)
        sample = lose_spaces(sample, rng.choice([0.0, 0.0, 0.01, 0.03]), rng)
    if rng.random() < 0.06:
        sample = change_case(sample, rng)
    return sample


def chain(samples: list[Sample], rng: random.Random) -> list[Sample]:
    """Return longer texts made of one to five of the samples each, so that few start a text."""
    out, i = list[Sample](), 0
    while i < len(samples):
        count = rng.choices([1, 2, 3, 4, 5], [30, 25, 20, 15, 10])[0]
        group = samples[i : i + count]
        glue = [rng.choice([" ", " ", "\n", "\n", "\n", "\n\n", "\t", " \n"]) for _ in group[1:]]
        out.append(join(group, glue))
        i += count
    return out


def check(samples: list[Sample]) -> None:
    """Raise ValueError if an entity is empty, out of place, or has a strange label."""
    for sample in samples:
        end = 0
        for entity in sample.entities:
            inside = end <= entity.start < entity.end <= len(sample.text)
            if not inside or entity.label not in (*LABELS, "?"):
                raise ValueError(f"bad entity {entity} in a text of {len(sample.text)}")
            end = entity.end
