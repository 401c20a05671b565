"""Read whether the name of an organisation stands right before a number: "GGD Twente: 053 ..."."""

import regex

from woo_redact.detect.naam_geen import is_thing_noun
from woo_redact.detect.naam_lexicon import Lexicon

REACH = 90
"""Characters before a number in which its owner is named."""
_OWNER = regex.compile(
    r"(?:^|[\n\t;•|]|[.!?][ ]|[ ](?:met|bij|van|via|de|het)[ ])[ ]*"
    r"(?P<wie>\p{Lu}[\p{L}&'’()-]*(?:[ ](?:\p{Lu}[\p{L}&'’-]*|van|voor|en|de|het|der|in)){0,5})"
    r"(?:[ ]?\([^()\n]{2,30}\))?[ ]?[,:|]?[ ]?\(?"
    r"(?:(?i:tel\.?|telefoon(?:nummer)?|phone|via|op|T|bereikbaar op)[ .:]{1,3})?\(?$"
)


def institution_before(text: str, start: int, lexicon: Lexicon) -> str | None:
    """Return the organisation whose name ends right before text[start], None for none.

    It is a known one, has a noun of institutions or begins with the abbreviation of one; a first
    name or surname among its words leaves it open whose the number is.
    """
    found = _OWNER.search(text, max(0, start - REACH), start)
    if found is None:
        return None
    name = found["wie"]
    words = [word for word in regex.findall(r"[\p{L}&'’-]+", name) if word[0].isupper()]
    if name in lexicon.lists.get("bekende_organisaties", frozenset()):
        return name
    named = regex.sub(
        r"(?<!\p{L})(?:De|Het|['’]t)[ ]\p{Lu}[\p{L}'’-]*", "", name
    )  # "Hotel De Zwaan"
    if any(lexicon.is_voornaam(word) or lexicon.is_achternaam(word) for word in named.split()):
        return None
    institutes = lexicon.lists.get("instellingswoorden", frozenset())
    first = words[0]
    if (
        first.lower() in institutes
        or is_thing_noun(first, lexicon)
        or (first.isupper() and len(first) > 2 and lexicon.is_eenheid(first))
        or any(map(lexicon.is_organisatiewoord, words))
    ):
        return name
    return None
