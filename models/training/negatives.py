"""Law text without names: what looks like a name in it and is none."""

import random
import re
from collections import Counter

from .sample import Sample
from .words import read_words

_WORD = re.compile(r"\w+")
#: A line with one of these may hold the name of an organisation: no safe negative.
_ORGANISATION = re.compile(
    r"Ministerie|Stichting|Vereniging|Raad|Commissie|Autoriteit|Bank|Inspectie|Dienst|Bureau"
    r"|Instituut|Rechtbank|Hof|Gemeente|Provincie|Universiteit|N\.V|B\.V|Kamer|Staten|Unie"
    r"|Gemeenschap|College|Rijk|Centrum|Directie|Politie|Staat|Bond|Fonds|UWV|SVB|\|"
)
_SMALL_WORD = re.compile(r"\b[a-zà-ÿ]{3,}\b")
_SURELY_COMMON = 20


def law_negatives(lines: list[str], titled: int, plain: int, rng: random.Random) -> list[Sample]:
    """Return law lines without names: some with capitals inside (titled), some without (plain).

    A capitalised word counts as an ordinary one if the laws write it small often enough.
    """
    shuffled = rng.sample(lines, len(lines))
    common = _common_words(shuffled)
    with_capitals, without = list[Sample](), list[Sample]()
    for line in shuffled:
        if len(line) > 260 or _ORGANISATION.search(line):
            continue
        inner = [word for word in _WORD.findall(line)[1:] if word[0].isupper()]
        if not inner and len(without) < plain:
            without.append(Sample(line))
        elif inner and len(with_capitals) < titled and all(word in common for word in inner):
            with_capitals.append(Sample(line))
    return with_capitals + without


def loose_phrases(lines: list[str], count: int, rng: random.Random) -> list[Sample]:
    """Return blocks of one to four lines that look like headings, fields or cells of a table.

    Each line is one to four words of law text, some behind a field label, most with a capital at
    the start: none is a name.
    """
    labels = read_words("plain_labels")
    words = [word for line in rng.sample(lines, 4000) for word in [*_SMALL_WORD.findall(line), ""]]
    blocks = []
    for _ in range(count):
        block = []
        for _ in range(rng.choice([1, 1, 2, 3, 4])):
            start = rng.randrange(len(words) - 4)
            phrase = [x for x in words[start : start + rng.choice([1, 1, 2, 3, 4])] if x]
            if not phrase:
                continue
            text = " ".join(phrase)
            kind = rng.random()
            if kind < 0.25:
                text = rng.choice(labels) + rng.choice([": ", "\t", "\n"]) + text
            elif kind < 0.75:
                text = text.capitalize()
            block.append(text + rng.choice(["", "", "", ":", "."]))
        if block:
            blocks.append(Sample(rng.choice(["\n", "\n", "\t"]).join(block)))
    return blocks


def _common_words(lines: list[str]) -> set[str]:
    small, capital = Counter[str](), Counter[str]()
    for line in lines:
        for word in _WORD.findall(line)[1:]:
            (capital if word[0].isupper() else small)[word] += 1
    return {
        word
        for word, count in capital.items()
        if small[word.lower()] >= _SURELY_COMMON and small[word.lower()] > 0.15 * count
    }
