"""What is told in one breath: "een bekkenbreuk en een klaplong", "medicijnen (sertraline)"."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import regex

from woo_redact.detect.bijzonder_los import grown
from woo_redact.detect.bijzonder_woorden import Term

BETWEEN = 60
"""Characters between two terms of one breath, at most."""
NEIGHBOURS = 8
"""Terms to either side that a term is held against."""
_BOND = regex.compile(
    r"(?:[ \n,;:(/&+)]|(?:en|of|met|alsmede|evenals|door|na|plus|daarnaast|is|er|sprake|van|ook|"
    r"een|de|het|zijn|haar|mijn|heeft|bekend|waarvoor|gebruikt|medicatie|vanwege|wegens|voor|ter|"
    r"zake|tot|thans|nu|verblijvend|in|bij|op|onder|andere|o\.a\.|sinds|vorig|jaar|dus|waardoor|zelf|aan|"
    r"lijdt|hierdoor|daardoor|nog|twee|drie|meerdere|tevens|verder|slikt|kreeg|krijgt|had|daarna|vervolgens|onderging|viel|uit|draagt|zij|hij|"
    r"nodig|grond|heeft|leidde|"
    r"\p{Ll}{3,}(?:ige|ische|ele|ende|stig|ieve|se|male|ale|ide|aire|isch)|zware|zwaar|lichte?|"
    r"ernstige?|acute)(?!\p{L}))*",
    regex.I,
)


@dataclass(frozen=True, slots=True)
class Told:
    """A phrase that tells something special about one person."""

    start: int
    end: int
    term: Term
    shown: str | None
    """The word for the person, None for a name."""

    @property
    def kind(self) -> str:
        """The kind of what is told."""
        return self.term.kind


def chained(text: str, terms: Sequence[Term], found: Sequence[Told]) -> list[Told]:
    """Return what stands before or behind a found term with only a conjunction between."""
    told = {one.term: one for one in found}
    added: list[Told] = []
    for order in (terms, terms[::-1]):
        for place, term in enumerate(order):
            if term in told:
                continue
            beside = (told[one] for one in order[max(0, place - NEIGHBOURS) : place] if one in told)
            near = next((one for one in beside if _bound(text, one, term)), None)
            if near:
                told[term] = Told(*grown(text, term.start, term.end), term, near.shown)
                added.append(told[term])
    return added


def _bound(text: str, one: Told, other: Term) -> bool:
    """Say whether only a conjunction stands between what is told and another term."""
    start, end = min(one.end, other.end), max(one.start, other.start)
    return 0 <= end - start <= BETWEEN and bool(_BOND.fullmatch(text, start, end))


def joined(text: str, found: Sequence[Told]) -> Iterator[Told]:
    """Yield the phrases of one kind that overlap, touch or have only a conjunction between."""
    last: dict[str, Told] = {}
    for told in sorted(found, key=lambda one: (one.start, one.end)):
        before = last.get(told.kind)
        gap = told.start - before.end if before else BETWEEN + 1
        if before and (
            gap <= 1 or (gap <= BETWEEN and _BOND.fullmatch(text, before.end, told.start))
        ):
            end = max(before.end, told.end)
            last[told.kind] = Told(before.start, end, before.term, before.shown or told.shown)
            continue
        if before:
            yield before
        last[told.kind] = told
    yield from last.values()
