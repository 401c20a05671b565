"""Make government text with made-up people from the templates."""

import random
from pathlib import Path

from . import layout
from .names import Names
from .sample import Sample, read_documents, read_lines
from .slots import Filler
from .sources import Sources

TEMPLATES = Path(__file__).parent / "templates"


def generate(
    sources: Sources, names: Names, lines: int, documents: int, rng: random.Random
) -> list[Sample]:
    """Return so many filled line templates and so many filled document templates.

    Some documents have the right-hand column of a nota standing between the words of a sentence.
    """
    filler = Filler.of(sources, names, rng)
    line_templates = read_line_templates()
    document_templates = read_document_templates()
    margins = [t for t in line_templates if t.count("\n") >= 3]
    out = [filler.fill(rng.choice(line_templates)) for _ in range(lines)]
    for _ in range(documents):
        sample = filler.fill(excerpt(rng.choice(document_templates), rng))
        if rng.random() < 0.3:
            sample = layout.insert_margin(sample, filler.fill(rng.choice(margins)), rng)
        out.append(sample)
    return out


def excerpt(template: str, rng: random.Random) -> str:
    """Return a run of lines of a document template, of 30 to 250 words or so; a short one whole."""
    lines = template.split("\n")
    size = rng.choice([30, 60, 120, 250])
    start = rng.randrange(len(lines)) if len(template.split()) > size else 0
    chosen, words = list[str](), 0
    for line in lines[start:]:
        chosen.append(line)
        words += len(line.split())
        if words >= size:
            break
    return "\n".join(chosen).strip("\n")


def read_line_templates() -> list[str]:
    """Return the templates of one or a few lines."""
    files = sorted(TEMPLATES.glob("lines*.txt"))
    return [escaped(line) for path in files for line in read_lines(path)]


def escaped(line: str) -> str:
    """Return a line of a template file with its written line ends and tabs made real."""
    return line.replace("\\n", "\n").replace("\\t", "\t")


def read_document_templates() -> list[str]:
    """Return the templates of whole documents."""
    return [
        text for path in sorted(TEMPLATES.glob("documents*.txt")) for text in read_documents(path)
    ]
