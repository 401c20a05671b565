"""Find streets in small letters ("kleine haarsekade 16") and of loose words ("Oude Dijk 41")."""

import regex

from woo_redact.detect.adres_vorm import NR, NUMBERED

_FRONT = (
    r"(?:(?:kleine|grote|oude|nieuwe|lange|korte|hoge|lage|verlengde|burg(?:emeester)?|prof|dr|"
    r"pastoor|sint|st|prins|prinses|koning|koningin|graaf|jan|johan|jacob|jacobus|willem|pieter|"
    r"anna|maria)[ ])?"
)
_PATHS = (
    r"(?!(?:\p{Ll}*(?:fiets|wandel|voet|loop|jaag|ruiter|rijks|snel|spoor|vaar|water|auto))"
    r"(?:pad|weg)[ ])"
)
"""What ends like a street and is a kind of way."""
_UNITS = (
    r"(?![ ]?(?:m|km|cm|meter|kilometer|keer|maal|uur|min|minuten|dagen|weken|maanden|jaar|mensen|"
    r"stuks|bomen|huizen|woningen|parkeerplaatsen|%|procent|euro|graden)(?!\p{L}))"
)
LOOSE_END = regex.compile(
    r"(?<=[ ])(?:Dijk|Weg|Laan|Straat|Plein|Kade|Singel|Gracht|Hof|Pad|Steeg|Dreef|Allee|Haven|Wal"
    r"|Baan|Brink|Markt|Es|Ring|Wold)[ ](?=\d|nr|no)|Plein[ ]19[345]\d[ ,](?=[ ]?(?:\d|nr|no))"
)
"""The last word of a street that stands apart, before its number."""
LOOSE_STREET = regex.compile(
    r"(?<![\w@./\-])(?P<street>(?:(?:Oude|Nieuwe|Lange|Korte|Hoge|Lage|Kleine|Grote|Groote"
    r"|Verlengde"
    r"|Eerste|Tweede|Derde|1e|2e|3e|Achter|Voor|Midden|Binnen|Buiten|Noorder|Zuider|Ooster|Wester"
    r"|Noord|Zuid|Oost|West|Rechte|Kromme|Smalle|Brede|Groene|Blauwe|Rode|Zwarte|Witte"
    r"|['’]t)[ ](?:de[ ]|het[ ]|den[ ])?\p{Lu}\p{Ll}{1,6}|Plein[ ]19[345]\d),?)"
    rf"[ ]{NR}{NUMBERED}"
)
"""A street whose last word stands apart, and its number."""


def small_street(endings: str) -> "regex.Pattern[str]":
    """Return the pattern of a street without capitals and its number.

    `endings` are alternatives of what ends a street.
    """
    return regex.compile(
        rf"(?<![\w@./\-]){_PATHS}(?P<street>{_FRONT}\p{{Ll}}[\p{{Ll}}'’]{{3,}}(?:{endings}|str\.?))"
        rf"[ ]{NR}{NUMBERED}{_UNITS}"
    )
