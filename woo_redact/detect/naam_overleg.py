"""Read whether a word stands where those stand who deal with a document: routing, consent, tasks.

"WJZ (Bakker, Jansen)", "Akkoord Bakker, 14-2", "Teammanager: Bakker", "mail Bakker 3 maart". What
stands there need not be a person: it tells how far the language model may be believed.
"""

from functools import lru_cache

import regex

from woo_redact.detect.naam_lexicon import Lexicon, alternatives

_LEAD = 90
"""How many characters before a word are read."""
_BEGIN = r"(?:^|[\n\t•|;(]|[.,:!?–-][ ]|/)[ ]*"
_NAME = (
    r"(?:(?:(?:van|de|der|den|ten|ter|te|el|al|'t|’t)[ ]){0,3}\p{Lu}[\p{L}.'’-]*[ ]?){1,3}"
    r"(?:\([^()\n]{1,25}\)|\d{1,2}[-/]\d{1,2})?"
)
_OTHERS = rf"(?:{_NAME}(?:,|;|/|[ ]?en|[ ]?of|[ ]?&)[ ]?){{0,6}}"
"""Others named before in the same list."""
_UNIT = r"(?:\p{Lu}[\p{Lu}&]{1,7}|\p{Lu}[\p{L}&]{0,5}\p{Lu}|[Dd]irectie(?:[ ]\p{Lu}\p{L}+)?)"
_IN_BRACKETS = regex.compile(
    rf"(?<!\p{{L}}){_UNIT}[ ]?\({_OTHERS}\Z|(?<!\p{{L}})\p{{Lu}}[\p{{Lu}}&]{{1,7}}/\Z"
)
_AFTER = regex.compile(
    r"[ \t](?:(?:is|was|gaat|gaf|geeft|had|heeft|stemt|ziet)[ ])?(?:akkoord|akk\b|accoord|gezien"
    r"|ingestemd|meegelezen|geparafeerd|mee eens|geen bezwaar)"
    r"|[ ]stemt[ ]in\b"
    r"|[ ]?\((?:\p{Lu}[\p{Lu}&]{1,7}|\p{Lu}\p{Lu}[^()\n]{1,20})\)"
    r"|,[ ](?i:cluster|afdeling|afd\.|directie|team|bureau|dir\.|toestel|tst|tel)\b"
    r"|[ ]\(?(?:d\.d\.[ ])?\d{1,2}[-/ ](?:\d{1,2}|\p{L}{3,9})\b"
)
_LABEL = regex.compile(
    r"(?:^|[\n\t;|]|[.][ ])[ ]*(?:\p{L}[\p{L}./&-]*[ ]){0,3}[\p{L}-]*"
    r"(?:er|ster|ist|iste|eur|or|aar|ant|ent|man|vrouw|arts|jurist|secretaris|voorzitter|griffier|"
    r"manager|controller|coach|lid|hoofd|chef|coördinator|officier)s?[ ]?:[ \t]\Z"
)
"""A label that ends as a word for persons does: "Concerncontroller: "."""


def is_routing(start: int, end: int, text: str, lexicon: Lexicon) -> bool:
    """Say whether text[start:end] stands in routing, a consultation or tasks, or as a writer."""
    before = text[max(0, start - _LEAD) : start]
    return bool(
        _IN_BRACKETS.search(before)
        or _LABEL.search(before)
        or _AFTER.match(text, end)
        or _leads(lexicon).search(before)
    )


def _leads(lexicon: Lexicon) -> regex.Pattern[str]:
    lists = lexicon.lists
    return _compiled(lists.get("overleg", frozenset()), lists.get("overleg_stukken", frozenset()))


@lru_cache(maxsize=4)
def _compiled(words: frozenset[str], pieces: frozenset[str]) -> regex.Pattern[str]:
    return regex.compile(
        rf"{_BEGIN}(?i:{alternatives(words)})\.?(?:[ ]?:)?[ \t]{_OTHERS}\Z"
        rf"|(?<![\p{{L}}-])(?i:{alternatives(pieces)})(?:[ ]van)?[ ]\Z"
    )
