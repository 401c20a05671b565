"""The test sets. The held-out ones share no template, and no rare name, with the training data."""

import random
import re

from . import layout
from .generate import escaped
from .names import GOLD, Person, load_names, read_origins
from .sample import Sample, read_documents, read_lines, read_marked_documents
from .slots import Filler
from .sources import Sources

_FILLS = 8
_FILLS_OF_A_PERSON = 5
_FILLS_OF_A_DOCUMENT = 3
_SOMEBODY_ELSE = re.compile(r"\{p[2-9]")
_FIRST_PERSON = re.compile(r"\{p1?[:}]")


def test_sets(sources: Sources) -> dict[str, list[Sample]]:
    """Return the test sets by name: three to develop on, four never looked into."""
    lines = heldout_lines(sources)
    return {
        "nota_gold (dev)": sources.nota_gold(),
        "synth_dev (dev)": sources.synthetic("dev"),
        "documents (dev)": read_marked_documents(GOLD / "documents.txt"),
        "documents, blind": read_marked_documents(GOLD / "documents_blind.txt"),
        "whole documents, blind": _whole_documents(sources),
        "lines": lines,
        "lines, rough": [_rough(line, i) for i, line in enumerate(lines)],
    }


def _whole_documents(sources: Sources) -> list[Sample]:
    """Return documents by an author of their own, filled with held-out names."""
    rng = random.Random(2026)
    filler = Filler.of(sources, load_names(sources, held_out=True), rng)
    documents = read_documents(GOLD / "whole_blind.txt")
    return [filler.fill(document) for document in documents for _ in range(_FILLS_OF_A_DOCUMENT)]


def heldout_lines(sources: Sources) -> list[Sample]:
    """Return the held-out templates, each filled several times with held-out names."""
    rng = random.Random(2024)
    filler = Filler.of(sources, load_names(sources, held_out=True), rng)
    templates = [escaped(line) for line in read_lines(GOLD / "lines.txt")]
    return [filler.fill(template) for template in templates for _ in range(_FILLS)]


def origin_sets(sources: Sources) -> dict[str, list[Sample]]:
    """Return, by origin, the held-out people of gold/origins.txt in held-out templates.

    The templates name one person only, so that a score is of those names alone.
    """
    rng = random.Random(2025)
    filler = Filler.of(sources, load_names(sources, held_out=True), rng)
    templates = [
        line
        for line in map(escaped, read_lines(GOLD / "lines.txt"))
        if _FIRST_PERSON.search(line) and not _SOMEBODY_ELSE.search(line)
    ]
    return {
        origin: [
            filler.fill(template, Person(first, first, surname))
            for first, surname in (name.split(" ", 1) for name in people)
            for template in rng.sample(templates, _FILLS_OF_A_PERSON)
        ]
        for origin, people in read_origins().items()
    }


def _rough(sample: Sample, seed: int) -> Sample:
    rng = random.Random(seed)
    return layout.misread(layout.wrap(sample, rng.choice([24, 36, 48])), 0.02, rng)
