"""Measure a pipeline: exact spans, covered names, and how many found persons are right."""

import time
from collections import Counter
from dataclasses import dataclass

from spacy.language import Language

from .bootstrap import Interval, interval
from .sample import LABELS, PERSON, Sample


@dataclass(frozen=True, slots=True)
class Score:
    """The figures of one test set, all from 0 to 1 but the counts and the speed.

    cover: gold persons of which every letter lies inside found persons (what redaction needs);
    overlap: found persons that touch a gold person, each with its 95 per cent interval;
    speed: words a second, on one core.
    """

    persons: int
    precision: float
    recall: float
    f1: float
    cover: float
    cover_interval: Interval
    overlap: float
    overlap_interval: Interval
    f1_by_label: dict[str, float]
    speed: float


@dataclass(frozen=True, slots=True)
class Miss:
    """A wrong answer: kind MISSED or EXTRA, the name, and the text around it."""

    kind: str
    name: str
    around: str


Spans = set[tuple[int, int, str]]


def find(nlp: Language, samples: list[Sample]) -> tuple[list[Spans], float]:
    """Return the spans the pipeline finds in each sample, and its speed in words a second."""
    begin = time.perf_counter()
    docs = list(nlp.pipe([sample.text for sample in samples], batch_size=32))
    seconds = time.perf_counter() - begin
    words = sum(len(sample.text.split()) for sample in samples)
    return [{(e.start_char, e.end_char, e.label_) for e in doc.ents} for doc in docs], (
        words / seconds
    )


def score(nlp: Language, samples: list[Sample]) -> Score:
    """Return the figures of a pipeline on a test set."""
    found, speed = find(nlp, samples)
    right, wrong, missed = Counter[str](), Counter[str](), Counter[str]()
    covered, touching = list[tuple[int, int]](), list[tuple[int, int]]()
    for sample, spans in zip(samples, found, strict=True):
        gold = {(e.start, e.end, e.label) for e in sample.entities}
        for label in LABELS:
            g = {span for span in gold if span[2] == label}
            p = {span for span in spans if span[2] == label}
            right[label] += len(g & p)
            wrong[label] += len(p - g)
            missed[label] += len(g - p)
        gold_letters = _letters(sample.text, gold)
        found_letters = _letters(sample.text, spans)
        persons = [_letters(sample.text, {span}) for span in gold if span[2] == PERSON]
        guesses = [_letters(sample.text, {span}) for span in spans if span[2] == PERSON]
        covered.append((sum(name <= found_letters for name in persons), len(persons)))
        touching.append((sum(bool(name & gold_letters) for name in guesses), len(guesses)))
    ratios = {x: _ratios(right[x], wrong[x], missed[x]) for x in LABELS}
    precision, recall, f1 = ratios[PERSON]
    return Score(
        persons=sum(count for _, count in covered),
        precision=precision,
        recall=recall,
        f1=f1,
        cover=_share(covered),
        cover_interval=interval(covered),
        overlap=_share(touching),
        overlap_interval=interval(touching),
        f1_by_label={label: values[2] for label, values in ratios.items()},
        speed=speed,
    )


def misses(nlp: Language, samples: list[Sample]) -> list[Miss]:
    """Return the persons a pipeline did not cover and those it made up, with some context."""
    out = list[Miss]()
    found, _ = find(nlp, samples)
    for sample, spans in zip(samples, found, strict=True):
        gold = {(e.start, e.end, e.label) for e in sample.entities}
        gold_letters = _letters(sample.text, gold)
        found_letters = _letters(sample.text, spans)
        for span in sorted(gold):
            if span[2] == PERSON and not _letters(sample.text, {span}) <= found_letters:
                out.append(_miss("MISSED", sample.text, span))
        for span in sorted(spans):
            if span[2] == PERSON and not _letters(sample.text, {span}) & gold_letters:
                out.append(_miss("EXTRA", sample.text, span))
    return out


def _miss(kind: str, text: str, span: tuple[int, int, str]) -> Miss:
    start, end, _ = span
    return Miss(kind, text[start:end], text[max(0, start - 40) : end + 25])


def _letters(text: str, spans: Spans) -> set[int]:
    return {i for s, e, label in spans if label == PERSON for i in range(s, e) if text[i].isalnum()}


def _share(counts: list[tuple[int, int]]) -> float:
    return sum(hits for hits, _ in counts) / max(1, sum(count for _, count in counts))


def _ratios(right: int, wrong: int, missed: int) -> tuple[float, float, float]:
    precision = right / (right + wrong) if right else 0.0
    recall = right / (right + missed) if right else 0.0
    f1 = 2 * precision * recall / (precision + recall) if right else 0.0
    return precision, recall, f1
