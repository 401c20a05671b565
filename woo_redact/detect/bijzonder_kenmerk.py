"""Descriptions that may point at a citizen without a name: age and kin, or the only one somewhere.

A hint only, and only in a document about the case of a person: elsewhere "een 80-jarige vrouw" is
an example. At most a few for each document, as a reviewer who sees one will look for the others.
"""

from collections.abc import Iterator
from itertools import islice

import regex

from woo_redact.detect.recognizer import matches

MOST = 3
"""Hints for each document."""
_CASE = regex.compile(
    r"(?i)(?<!\p{L})(?:casus|betrokkene|verzoekster|klager|klaagster|bezwaarmaker|cliënte?|patiënte?|"
    r"slachtoffer|calamiteit|aangifte|pleeggezin|uithuisplaatsing|dossier van)(?!\p{L})"
)
_WHO = (
    r"man|vrouw|jongen|meisje|moeder|vader|dochter|zoon|inwoner|inwoonster|patiënte?|cliënte?|"
    r"leerling|scholier|studente?|medewerker|medewerkster|verdachte|bewoner|bewoonster|weduwe|"
    r"weduwnaar|kleinzoon|kleindochter|baby|peuter"
)
_ONLY = (
    r"huisarts|apotheker|verloskundige|dierenarts|notaris|leraar|lerares|leerling|vrouw|man|"
    r"bewoner|bewoonster|weduwe|medewerker|medewerkster|ambtenaar|hoogleraar|specialist|tandarts|"
    r"bakker|boer|ondernemer|arts|verpleegkundige|predikant|imam"
)
_PLACE = r"\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}-]+)?"
_TRAIT = regex.compile(
    rf"(?<!\p{{L}})(?:\d{{1,3}}-jarige\s(?:\p{{Ll}}+e\s)?(?:{_WHO})(?!\p{{L}})"
    rf"(?:\s(?:uit|in|van)\s(?:de\sgemeente\s)?{_PLACE})?"
    rf"|enige\s(?:\p{{Ll}}+e\s)?(?:{_ONLY})\s(?:van|in|op|uit|te)\s(?:het\sdorp\s|de\sgemeente\s)?{_PLACE})"
)


def traits(text: str) -> Iterator[tuple[int, int]]:
    """Yield begin and end of each description, in a document about the case of a person."""
    if ("-jarige" in text or "enige " in text) and _CASE.search(text):
        yield from (match.span() for match in islice(matches(_TRAIT, text), MOST))
