"""The two nouns of training: a text with entities, and the mark-up people write it in."""

import re
from dataclasses import dataclass
from pathlib import Path

PERSON, LOC, ORG = "PERSON", "LOC", "ORG"
#: A proper name whose type nobody knows: the learner gets no signal for it, in either direction.
UNKNOWN = "?"
LABELS = (PERSON, LOC, ORG)
#: Labels of the sources in ours; what is not listed is no entity for us.
SOURCE_LABELS = {
    "PER": PERSON,
    "PERS": PERSON,
    "PERSON": PERSON,
    "LOC": LOC,
    "GPE": LOC,
    "ORG": ORG,
    "ORGP": ORG,
    "?": UNKNOWN,
}
_MARK = re.compile(r"\[([A-Z]+):([^\]]*)\]")


@dataclass(frozen=True, slots=True)
class Entity:
    """A half-open stretch of the text of a sample, with PERSON, LOC, ORG or UNKNOWN."""

    start: int
    end: int
    label: str


@dataclass(frozen=True, slots=True)
class Sample:
    """A text and the names in it, in order and without overlap."""

    text: str
    entities: tuple[Entity, ...] = ()

    def names(self, label: str = PERSON) -> list[str]:
        """Return the texts of the entities with a label."""
        return [self.text[e.start : e.end] for e in self.entities if e.label == label]


def join(samples: list[Sample], glue: list[str]) -> Sample:
    """Return one sample of several, with glue[i] between sample i and i + 1."""
    text, entities = "", list[Entity]()
    for i, sample in enumerate(samples):
        if i:
            text += glue[i - 1]
        base = len(text)
        entities += [Entity(e.start + base, e.end + base, e.label) for e in sample.entities]
        text += sample.text
    return Sample(text, tuple(entities))


def parse_marked(text: str) -> Sample:
    """Return the sample that a text with marks such as [PER:A. de Vries] stands for.

    The mark [O:...] says in so many words that something is no entity.
    """
    out, entities, pos = "", list[Entity](), 0
    for match in _MARK.finditer(text):
        out += text[pos : match.start()]
        label, name = match.groups()
        if label != "O":
            entities.append(Entity(len(out), len(out) + len(name), SOURCE_LABELS[label]))
        out += name
        pos = match.end()
    return Sample(out + text[pos:], tuple(entities))


def read_marked_lines(path: Path) -> list[Sample]:
    """Return one sample for each line of a file with marks that is not empty."""
    lines = path.read_text(encoding="utf-8").splitlines()
    return [parse_marked(line) for line in lines if line.strip()]


def read_documents(path: Path) -> list[str]:
    """Return the documents of a file in which a line ===== begins each."""
    parts = re.split(r"^=====.*\n", path.read_text(encoding="utf-8"), flags=re.MULTILINE)
    return [part.strip("\n") for part in parts[1:]]


def read_marked_documents(path: Path) -> list[Sample]:
    """Return one sample for each document of a file with marks."""
    return [parse_marked(document) for document in read_documents(path)]


def read_lines(path: Path) -> list[str]:
    """Return the lines of a data file without the empty ones and the # remarks."""
    lines = path.read_text(encoding="utf-8").splitlines()
    return [line.strip() for line in lines if line.strip() and not line.startswith("#")]
