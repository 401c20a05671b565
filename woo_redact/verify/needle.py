"""A redacted string as it is sought, and the rules by which a text holds it.

The rules of a match stand in the docstring of woo_redact.verify.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field

from woo_redact.verify.fold import Folded, Gap
from woo_redact.verify.wordset import words

LONG_DIGITS = 7
"""From this many digits on a number is itself, however it is grouped."""
WEAK = 5
"""An ordinary word of at most so many letters is no find at a seam."""
PARTICLES = words(
    """
    van de den der ter ten te het t von vom zu la le les du des da di do dos del della el al
    op in aan bij uit voor onder over tot
    """
)


@dataclass(frozen=True, slots=True)
class Needle:
    """One redacted string, folded, and how strictly it must be compared."""

    findings: tuple[str, ...]
    plain: str = field(repr=False)
    letters: str = field(repr=False)
    gaps: bytes = field(repr=False)
    capitals: bytes = field(repr=False)
    digits: bool
    """Nothing but digits: a number."""
    distinctive: bool
    """More than one telling word, or a long number: found in any case."""
    local: bool = False
    """The part of an e-mail address before the at sign, one short word: only counts before one."""

    part: bool = False
    """A surname or given name out of a longer text: only counts where no reader sees it."""

    @property
    def weak(self) -> bool:
        """Say whether it is no find where its ends may lie within a longer word."""
        return not self.distinctive and len(self.letters) <= WEAK


@dataclass(frozen=True, slots=True)
class Match:
    """A needle found in a folded text: the stretch of the source text, and whether loosely."""

    start: int
    end: int
    """Half-open, in the text that was folded."""
    loose: bool
    """Its first or last letter stands at a seam, where the word may as well go on."""


def find(needle: Needle, hay: Folded, text: str, *, any_case: bool = False) -> Iterator[Match]:
    """Yield every place where the needle stands in the text as a whole word.

    `any_case` is for places where capitals say nothing: addresses, names of things.
    """
    length = len(needle.letters)
    at = hay.letters.find(needle.letters)
    while at >= 0:
        if (
            _bounded(needle, hay, at)
            and _joints(needle, hay, at)
            and _cased(needle, hay, at, any_case)
            and not (needle.local and not _before_at(text, hay.origin[at + length - 1] + 1))
        ):
            loose = Gap.SEAM in (hay.gaps[at], hay.gaps[at + length])
            yield Match(hay.origin[at], hay.origin[at + length - 1] + 1, loose)
        at = hay.letters.find(needle.letters, at + 1)


def _bounded(needle: Needle, hay: Folded, at: int) -> bool:
    """Say whether the match is not part of a longer word.

    A name may touch a digit (a footnote mark, "jansen2"), a long number may touch letters.
    """
    end = at + len(needle.letters)
    free = len(needle.letters) >= LONG_DIGITS or not needle.digits
    before = hay.gaps[at] or (free and _turns(hay.letters, at))
    after = hay.gaps[end] or (free and _turns(hay.letters, end))
    return bool(before and after)


def _turns(letters: str, at: int) -> bool:
    """Say whether letters end and digits begin at this place, or the other way round."""
    return 0 < at < len(letters) and letters[at - 1].isdigit() != letters[at].isdigit()


def _joints(needle: Needle, hay: Folded, at: int) -> bool:
    """Say whether the gaps within the match agree with those of the needle."""
    length = len(needle.letters)
    inner = hay.gaps[at + 1 : at + length]
    if Gap.WALL in inner:
        return False
    wanted = needle.gaps[1:length]
    long_number = needle.digits and length >= LONG_DIGITS
    missing = sum(1 for want, gap in zip(wanted, inner, strict=True) if want and not gap)
    extra = [gap for want, gap in zip(wanted, inner, strict=True) if gap > Gap.SEAM and not want]
    if long_number or (needle.distinctive and sum(c.isdigit() for c in needle.letters) >= 6):
        return True
    if missing and length < 6:
        return False
    if needle.digits and any(
        (gap != Gap.NONE) and not want for want, gap in zip(wanted, inner, strict=True)
    ):
        return False
    if not extra:
        return True
    if length >= 4 and sum(1 for gap in inner if gap) >= len(inner) - 1:
        return True  # letter-spaced
    return length >= 7 and len(extra) <= 2 and Gap.PUNCT not in extra


def _cased(needle: Needle, hay: Folded, at: int, any_case: bool) -> bool:
    """Compare capitals where the needle is an ordinary word: "De Groot" is not "de groot"."""
    if needle.distinctive or needle.digits:
        return True
    if any_case:
        return len(needle.letters) >= 5
    starts = [k for k, gap in enumerate(needle.gaps[:-1]) if gap]
    ends = [*starts[1:], len(needle.letters)]
    words_at = list(zip(starts, ends, strict=True))
    telling = [k for k, end in words_at if needle.letters[k:end] not in PARTICLES]
    return all(needle.capitals[k] == hay.capitals[at + k] for k in telling or starts)


def _before_at(text: str, end: int) -> bool:
    return text[end : end + 1] == "@" or text[end : end + 3].lower() == "%40"
