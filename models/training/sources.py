"""Read the licence-clean source data from the reference folder; nothing of it is copied here.

Which sources, under which licence, is written in models/README.md.
"""

import csv
import html
import json
import lzma
import random
import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from .sample import PERSON, SOURCE_LABELS, UNKNOWN, Entity, Sample, read_marked_lines
from .words import read_words

_NO_SPACE_BEFORE = frozenset([*",.;:!?)]’%…"])
_NO_SPACE_AFTER = frozenset([*"([„“‘"])
_DEMONYM = re.compile(r"^[A-Z]\w+(ers?|en|aar|aars|anen|ezen|ees|iër|iërs|aan|ees)$")
_CAPITALISED = re.compile(r"^[A-Z][a-zà-ÿ]+$")
_ADJECTIVE = re.compile(r"(se|sche|isch|ees|ers?)$")
#: Parts of the treebanks in which nobody marked the names.
_NO_NAMES_MARKED = ("alpino/paco-test", "alpino/paco-realtest")
_BEFORE_DEMONYM = frozenset(["de", "een", "het", "veel", "jonge", "drie", "twee"])


@dataclass(frozen=True, slots=True)
class Sources:
    """The folders with the data: language data, and lists of organisations and places."""

    ner: Path
    standards: Path

    @classmethod
    def below(cls, reference: Path) -> "Sources":
        """Return the sources in a reference folder; FileNotFoundError if it is not one."""
        found = cls(reference / "ner" / "data", reference / "standards")
        for folder in (found.ner, found.standards):
            if not folder.is_dir():
                raise FileNotFoundError(f"no training data in {folder}: give --reference")
        return found

    def treebank(self) -> list[Sample]:
        """Return the Dutch treebank sentences (UD, Alpino, OpenBoek) with typed proper names."""
        path = self.ner / "ud_alpino_typed.jsonl"
        rows = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
        rows = [row for row in rows if row["src"] not in _NO_NAMES_MARKED]
        for row in rows:
            row["toks"] = [html.unescape(token) for token in row["toks"]]
        small = Counter(token for row in rows for token in row["toks"] if token[:1].islower())
        samples = []
        for row in rows:
            if 2 <= len(row["toks"]) <= 80:
                spans = _typed_spans(row["toks"], row["spans"])
                spans += _overlooked(row["toks"], spans, small)
                samples.append(detokenize(row["toks"], spans))
        return samples

    def synthetic(self, part: str) -> list[Sample]:
        """Return the older set of generated government lines, part train or dev."""
        path = self.ner / "own" / f"synth_{part}.jsonl"
        rows = (json.loads(line) for line in path.read_text(encoding="utf-8").splitlines())
        return [Sample(row["text"], tuple(Entity(*ent) for ent in row["ents"])) for row in rows]

    def nota_gold(self) -> list[Sample]:
        """Return the hand-written development set; never trained on."""
        return read_marked_lines(self.ner / "own" / "nota_gold.txt")

    def law_lines(self, longest: int = 300) -> list[str]:
        """Return the lines of law text of 40 characters up to a longest one."""
        path = self.ner / "laws_nl_40MB.txt.xz"
        with lzma.open(path, "rt", encoding="utf-8") as lines:
            return [x for x in (line.strip() for line in lines) if 40 <= len(x) < longest]

    def surname_counts(self) -> list[tuple[str, float]]:
        """Return the thousand most common Dutch surnames with their number of bearers."""
        with (self.ner / "names" / "surnames_top1000_cc0.csv").open(encoding="utf-8") as rows:
            return [(r["natural name"], float(r["count in 2007"])) for r in csv.DictReader(rows)]

    def surnames(self) -> list[str]:
        """Return the surnames with five or more bearers."""
        path = self.ner / "names" / "surnames_freq5_cc0.lst"
        names = (line.strip() for line in path.read_text(encoding="utf-8").splitlines())
        return [name for name in names if re.fullmatch(r"[\w' -]{3,}", name)]

    def first_name_counts(self) -> list[tuple[str, float]]:
        """Return first names with how often they were given from 1880 to 2014."""
        counts = dict[str, float]()
        path = self.ner / "names" / "firstnames_1880_2014_mit.csv"
        with path.open(encoding="utf-8") as rows:
            for row in csv.DictReader(rows):
                if row["naam"] and row["aantal"]:
                    counts[row["naam"]] = counts.get(row["naam"], 0.0) + float(row["aantal"])
        return list(counts.items())

    def first_names(self) -> list[str]:
        """Return first names, rare ones as well."""
        path = self.ner / "names" / "voornamen_mit.json"
        return [row["naam"] for row in json.loads(path.read_text(encoding="utf-8"))]

    def municipalities(self) -> list[str]:
        """Return the names of municipalities, old and present."""
        labels = self._labels("tooi/gemeentelijst.csv", "label")
        return [label.removeprefix("gemeente ").split(" (")[0] for label in labels]

    def places(self) -> list[str]:
        """Return short place names from the Alpino lists."""
        path = self.ner / "alpino_lgpl" / "names_geo.txt"
        lines = path.read_text(encoding="utf-8").splitlines()
        return [x for x in lines if re.fullmatch(r"[A-Z][a-zà-ÿ-]{3,14}( [A-Z][a-z]{3,10})?", x)]

    def organisations(self) -> list[str]:
        """Return the official names of ministries and other public bodies."""
        lists = ("ministerielijst", "zbolijst", "oorglijst", "waterschapslijst", "solijst")
        labels = [x for name in lists for x in self._labels(f"tooi/{name}.csv", "label")]
        units = list(self._labels("gazetteer/vws_units.csv", "name"))
        names = (x.split(" (")[0] for x in labels + units)
        return [name for name in names if 3 <= len(name) <= 60 and "/" not in name]

    def _labels(self, name: str, column: str) -> Iterator[str]:
        with (self.standards / name).open(encoding="utf-8") as rows:
            for row in csv.DictReader(rows):
                if row[column]:
                    yield row[column].strip()


def thin(samples: list[Sample], keep_empty: float, rng: random.Random) -> list[Sample]:
    """Return the samples with a part of those without any name left out."""
    return [s for s in samples if s.entities or rng.random() < keep_empty]


def detokenize(tokens: list[str], spans: list[tuple[int, int, str]]) -> Sample:
    """Return running text for tokens, with the spans (first token, end token, label) in it."""
    text, places, quoted, glued = "", list[tuple[int, int]](), False, True
    for token in tokens:
        if not (glued or token in _NO_SPACE_BEFORE or (token == '"' and quoted)):
            text += " "
        places.append((len(text), len(text) + len(token)))
        text += token
        glued = token in _NO_SPACE_AFTER
        if token == '"':
            quoted = not quoted
            glued = quoted
    entities = [Entity(places[s][0], places[e - 1][1], label) for s, e, label in sorted(spans)]
    return Sample(text, tuple(entities))


def _typed_spans(tokens: list[str], spans: list[list[object]]) -> list[tuple[int, int, str]]:
    out = list[tuple[int, int, str]]()
    end = 0
    for start, stop, source_label in sorted(spans, key=lambda span: int(str(span[0]))):
        s, e = int(str(start)), int(str(stop))
        label = SOURCE_LABELS.get(str(source_label))
        if label == UNKNOWN and " ".join(tokens[s:e]) in _surely_persons():
            label = PERSON
        if label is None or s < end or (label == UNKNOWN and _is_no_name(tokens, s, e)):
            continue
        out.append((s, e, label))
        end = e
    return out


def _overlooked(
    tokens: list[str], spans: list[tuple[int, int, str]], small: Counter[str]
) -> list[tuple[int, int, str]]:
    """Return words that look like names but bear no mark: better no signal than a wrong one."""
    marked = {i for start, end, _ in spans for i in range(start, end)}
    return [
        (i, i + 1, UNKNOWN)
        for i, token in enumerate(tokens)
        if i > 0
        and i not in marked
        and tokens[i - 1][-1].isalnum()
        and _CAPITALISED.match(token)
        and not _ADJECTIVE.search(token)
        and small[token.lower()] < 2
    ]


@cache
def _no_names() -> frozenset[str]:
    own = read_words("no_names") + tuple(x.lower() for x in read_words("treebank_no_names"))
    return frozenset(own + read_words("months") + read_words("days"))


@cache
def _surely_persons() -> frozenset[str]:
    return frozenset(read_words("treebank_persons"))


def _is_no_name(tokens: list[str], start: int, end: int) -> bool:
    name = " ".join(tokens[start:end])
    if name[:1].islower() or name.lower() in _no_names():
        return True
    if re.search(r"\d", name) or not re.search("[A-Za-z]", name):
        return True
    before = tokens[start - 1].lower() if start else ""
    return end - start == 1 and before in _BEFORE_DEMONYM and bool(_DEMONYM.match(name))
