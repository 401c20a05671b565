"""Find where a sentence says of somebody what he is: "hierin is Apolline Vos het aanspreekpunt"."""

from collections.abc import Iterator

import regex

from woo_redact.detect.naam_lexicon import Lexicon
from woo_redact.detect.recognizer import matches

_INFIX = r"(?:(?:van|de|der|den|ten|ter|te|el|al|in|op|'t|’t)[ ]){0,3}"
_NAME = rf"{_INFIX}\p{{Lu}}[\p{{L}}'’-]+(?:[ ]{_INFIX}\p{{Lu}}[\p{{L}}'’-]+){{0,3}}"
_IS = r"(?:is|was|wordt|werd|blijft|bleef)[ ]"
_WHEN = (
    r"(?:(?:nu|thans|ook|tijdelijk|voortaan|weer|zelf|daar|daarbij|hier|hierbij|inmiddels|al|nog|dan|"
    r"(?:sinds|per|vanaf|tot)(?:[ ](?:\d{1,4}|\p{Ll}+)){1,3})[ ]){0,2}"
)
_A = (
    r"(?:(?:de|het|een|onze|ons|uw|mijn|haar|zijn|hun|je|jullie)[ ])?"
    r"(?:(?:nieuwe?|vaste?|eerste|tweede|huidige|enige|directe?|beoogde?|plaatsvervangende?|"
    r"waarnemende?)[ ])?"
)
_ROLE = r"(?P<rol>\p{Ll}[\p{Ll}-]{3,})(?![\p{L}-]|[ ](?:van|over|in)[ ]\p{Ll})"
_BEHIND = regex.compile(rf"(?<!\p{{L}}){_IS}(?P<naam>{_NAME})[ ]{_WHEN}{_A}{_ROLE}")
"""The subject behind the verb: "Bij DG X is Apolline Vos het aanspreekpunt"."""
_BEFORE = regex.compile(
    rf"(?:^|(?<=\n)|(?<=[.!?:;,(][ ])|(?<=(?<!\p{{L}})(?:dat|en|maar|want|omdat|of)[ ]))"
    rf"(?P<naam>{_NAME})[ ](?:{_IS}|werkte?[ ](?:\p{{Ll}}+[ ]){{0,4}}als[ ]){_WHEN}{_A}{_ROLE}"
)
"""The subject before it: "Vos is onze contactpersoon"."""
_OF_FIRMS = frozenset(
    {"eigenaar", "aanvrager", "indiener", "klager", "verzoeker", "eiser", "appellant", "gedaagde"}
    | {"verweerder", "adviseur", "lid", "voorzitter", "partner", "ontvanger", "melder", "trekker"}
    | {"opsteller", "steller", "accountant", "initiatiefnemer", "schuldeiser", "schuldenaar"}
    | {"belanghebbende", "partij", "vertegenwoordiger", "buurman", "president", "minister"}
)
"""What a firm, a body or a country is said to be as often."""
_ENDS = ("houder", "nemer", "gever", "eigenaar", "leverancier", "exploitant", "verlener")
"""And the ends of compounds for such."""


def is_compound(word: str, tails: frozenset[str]) -> bool:
    """Say whether a word is a role with more before it: "woonbootbewoner"; `tails` are roles."""
    return any(word[at:] in tails for at in range(3, len(word) - 4))


def told_roles(
    text: str, lexicon: Lexicon, tails: frozenset[str]
) -> Iterator[tuple[int, str, float]]:
    """Yield where a subject begins, the role told of it, and how likely it is a person.

    `tails` are the roles that end compounds, such as "medewerker". The likelihood (0..1) is that
    of a word that is no known name.
    """
    roles = lexicon.lists.get("rollen_voor_naam", frozenset()) | lexicon.functies
    for pattern in (_BEHIND, _BEFORE):
        for match in matches(pattern, text):
            role = match["rol"]
            if role in roles or is_compound(role, tails):
                whole = " " in match["naam"] or "-" in match["naam"]
                if role not in _OF_FIRMS and not role.endswith(_ENDS):
                    yield match.start("naam"), role, 0.8 if whole else 0.6
                elif whole:
                    yield match.start("naam"), role, 0.45
