"""Read who follows whom in an office: who is known to hold it tells what the other is or was."""

import re
from collections.abc import Iterator, Mapping, Sequence

from woo_redact.decide.clue import Clue, Rule, Strength
from woo_redact.decide.grammar import SP, Grammar, any_of, rule
from woo_redact.decide.leaders import AIDE
from woo_redact.decide.masked import NAME, Place
from woo_redact.decide.name import same
from woo_redact.decide.person import Mention
from woo_redact.decide.special import is_for_minister
from woo_redact.rulebook.roles import Role

_SHOWN = "de opvolging die bij de naam staat"
_OFFICES = frozenset(
    {"bewindspersoon", "volksvertegenwoordiger", "bestuurder_overheid", "hoog_college"}
    | {"ambtelijke_top", "secretaris"}
)
_ASIDE = r"(?:(?:[ ]\([^()]*\))?(?:,[^.;\n]{0,60},)?|[^\n]{0,160}\.[ ](?:Hij|Zij|Ze))"
"""What may stand between a name and what is told of it, or the next sentence with a pronoun."""
_OTHER = r"(?:opvolg(?:er|ster)|(?:ambts)?voorgang(?:er|ster))"
_TITLED = r"(?:(?:de[ ]heer|mevrouw|(?:mr|drs|dr|ir|ing|prof|mw|dhr)\.)[ ])*"
_BETWEEN = re.compile(
    rf"^{_ASIDE}(?:[ ](?P<follows>volgt|volgde)[ ](?:(?:per|in|op)[ ][^.;,\n]{{1,20}}[ ])?"
    rf"|(?:,?[ ](?:is|was|wordt|werd))?,?[ ](?:als[ ])?(?:de[ ])?{_OTHER}[ ]van[ ]"
    rf"|[ ](?:wordt|werd|is)[ ](?:(?!als\b|bij\b|in[ ](?:de|het)\b)[^.;,\n]){{0,40}}?"
    rf"\bopgevolgd[ ]door[ ]){_TITLED}$"
)
"""Between the names of one and the other."""
_ELSEWHERE = r"[ ](?:als|bij|binnen|in[ ](?:het|de)[ ]\w*(?:bestuur|groep|team|club))\b"
_UP = re.compile(rf"^(?:,[^.;\n]{{0,60}},)?[ ](?:\w+[ ]){{0,3}}?op\b(?!{_ELSEWHERE})")
"""Behind the second: "A volgt B op", but not "op als voorzitter van de vereniging"."""
_NOT_THERE = re.compile(rf"^(?:,[^.;\n]{{0,60}},)?{_ELSEWHERE}")
"""And "A is de opvolger van B bij de vereniging"."""

_NO_STAFF = (
    r"(?:(?!\b(?:\w*medewerk(?:er|ster)|\w*adviseur|\w*secretaris|secretaresse|assistente?|chauffeur|ambtenaar|"
    r"woordvoerder|griffier)\b)[^\n])"
)
"""Between an office and "zijn opvolger": nobody whose opvolger it may be as well."""


def compile_succession(grammar: Grammar, roles: Mapping[str, Role], text: str) -> Iterator[Rule]:
    """Yield the rules for "minister A ... haar voorganger B": an office-holder like the other."""
    for name in ("bewindspersoon", "bestuurder_overheid", "volksvertegenwoordiger"):
        office = any_of((*roles[name].functions, *roles[name].plurals))
        # "uw voorganger": of whom it is read by, who may be anybody
        for whose, strength in (
            ("haar|zijn|diens|hun|mijn", Strength.CERTAIN),
            ("uw", Strength.POSSIBLE),
        ):
            yield rule(
                rf"\b(?i:{office})\b{_NO_STAFF}{{0,160}}\b(?i:{whose}){SP}"
                rf"(?i:voorgangers?|opvolgers?),?{SP}{grammar.earlier}",
                rf"^(?!{AIDE})",
                roles[name],
                strength,
                _SHOWN,
            )
    if is_for_minister(text):  # "de brief van uw voorganger, mevrouw A": also a minister
        yield rule(
            rf"(?:^|\t|[.;]{SP}){_NO_STAFF}{{0,200}}\b(?i:uw{SP}(?:ambts)?voorganger),?{SP}{grammar.earlier}",
            rf"^(?!{AIDE})",
            roles["bewindspersoon"],
            Strength.CERTAIN,
            _SHOWN,
        )


def read_succession(places: Sequence[Place], mentions: Sequence[Mention]) -> dict[int, Clue]:
    """Return by index the office of who follows, or went before, somebody known to hold it."""
    found: dict[int, Clue] = {}
    for one, other in _pairs(places, mentions):
        for known, told in ((one, other), (other, one)):
            role = _office(known, mentions)
            if role and not any(c.strength >= Strength.CERTAIN for c in told.clues):
                found[told.index] = Clue(role, Strength.CERTAIN, _SHOWN)
    return found


def _pairs(
    places: Sequence[Place], mentions: Sequence[Mention]
) -> Iterator[tuple[Mention, Mention]]:
    """Yield each mention with the next on its line that follows it in an office, or went before."""
    for one, other in zip(mentions, mentions[1:], strict=False):
        here, there = places[one.index], places[other.index]
        if here.line != there.line or len(there.left) <= len(here.left):
            continue
        between = _BETWEEN.match(there.left[len(here.left) + len(NAME) :])
        if not between:
            continue
        if _UP.match(there.right) if between["follows"] else not _NOT_THERE.match(there.right):
            yield one, other


def _office(mention: Mention, mentions: Sequence[Mention]) -> Role | None:
    """Return the public office that is certain at any mention of the same name."""
    clues = (c for m in mentions if same(m.name, mention.name) for c in m.clues)
    sure = (c.role for c in clues if c.strength >= Strength.CERTAIN and c.role.name in _OFFICES)
    return next(sure, None)
