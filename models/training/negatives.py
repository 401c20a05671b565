"""Law text without names: what looks like a name in it and is none."""

import random
import re
from collections import Counter

from .sample import Sample

_WORD = re.compile(r"\w+")
#: A line with one of these may hold the name of an organisation: no safe negative.
_ORGANISATION = re.compile(
    r"Ministerie|Stichting|Vereniging|Raad|Commissie|Autoriteit|Bank|Inspectie|Dienst|Bureau"
    r"|Instituut|Rechtbank|Hof|Gemeente|Provincie|Universiteit|N\.V|B\.V|Kamer|Staten|Unie"
    r"|Gemeenschap|College|Rijk|Centrum|Directie|Politie|Staat|Bond|Fonds|UWV|SVB|\|"
)
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
