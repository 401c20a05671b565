"""The forms a Dutch name takes in print, as compiled patterns."""

from dataclasses import dataclass
from functools import lru_cache

import regex

from woo_redact.detect.naam_lexicon import SYLLABLES, Lexicon, alternatives

LETTER = (
    r"(?:Chr|Gerh|Joh|Jac|Jos|Th|Ch|Ph|Fr|Zs|IJ|Sj|Tj|Kh|Sh|Yu|Wm|Dj|Cs|Gy|Hj"
    r"|(?:CHR|JOH|TH|CH|PH|FR|SJ|TJ|WM)(?=\.)|\p{Lu})"
)
"""One voorletter, without its dot."""
KERN = (
    r"(?:\p{Lu}['’](?=\p{Lu})|['’]s-)?\p{Lu}{1,2}\p{Ll}\p{L}*"
    rf"(?:-{SYLLABLES}(?![\p{{L}}-])|['’](?!s\b)\p{{L}}+)?"
)
"""A word of a name with a capital; the possessive 's is no part of it."""
KAPITALEN = r"\p{Lu}(?:['’]?\p{Lu})+"
"""A word of a name in capitals."""
KOPPEL = r"[-‐‑–](?:\p{Lu}[-‐‑–])?\n?"
"""The hyphen of a double name, also at a line end ("Tjon-A-Ten", "El Idrissi-\\nBakker")."""
PREPOSITIONS = frozenset({"in", "op", "uit", "aan", "voor", "over", "onder", "bij", "tot"})
"""What looks like a tussenvoegsel and mostly tells where something is."""
BEGIN = r"(?<!\S@)(?<![\p{L}\p{N}/\\_.&+-])(?<!\p{L}['’])"
_CAPITAL = regex.compile(r"(?<=[ \n])\p{Lu}")
EIND = r"(?![\p{L}\p{N}@_])"


@dataclass(frozen=True, slots=True)
class Forms:
    """The compiled parts of a name, for one set of tussenvoegsels."""

    begin: regex.Pattern[str]
    """Where a name can begin within an entity of the language model."""
    klein: regex.Pattern[str]
    """A tussenvoegsel in small letters at the beginning of a name."""
    tussen: regex.Pattern[str]
    """One or two tussenvoegsels before a capital."""
    tussen_woord: str
    """Pattern of a tussenvoegsel without what follows it."""
    tussen_los: str
    """Pattern of a tussenvoegsel with the space (or line end) behind it."""
    achternaam: regex.Pattern[str]
    voorletters: regex.Pattern[str]
    los: regex.Pattern[str]
    """Voorletters without dots."""
    roepnaam: regex.Pattern[str]
    """A first name in brackets or quotes."""


def forms_of(lexicon: Lexicon) -> Forms:
    """Return the compiled forms for a lexicon; made once."""
    return _forms(
        lexicon.lists.get("tussenvoegsels", frozenset()),
        lexicon.lists.get("achternaam_voorwoorden", frozenset()),
    )


def capital_in(infix: str) -> int:
    """Return how far into "van De " the name begins, 0 when all its words are written alike."""
    if not infix[0].islower():
        return 0
    capital = _CAPITAL.search(infix)
    return capital.start() if capital else 0


@lru_cache(maxsize=4)
def _forms(tussenvoegsels: frozenset[str], voorwoorden: frozenset[str]) -> Forms:
    glued = frozenset(item for item in tussenvoegsels if item[-1] in "'’-.")
    words = alternatives(tussenvoegsels - glued)
    close = alternatives(glued)
    tussen_los = rf"(?:(?i:{words})[ \n]|(?i:{close})[ \n]?)"
    part = rf"(?:{KERN}|{KAPITALEN})"
    word = rf"(?:(?:{alternatives(voorwoorden)})[ ](?={part}))?{part}"
    joint = rf"(?:{KOPPEL}|[ ][-–][ ](?={tussen_los}\p{{Lu}}))"
    tussen = rf"{tussen_los}(?:{tussen_los})?(?=(?:['’]|['’]s-)?\p{{Lu}})"
    return Forms(
        begin=regex.compile(rf"{BEGIN}(?=['’]?\p{{Lu}}|(?:{tussen_los})['’]?\p{{Lu}})"),
        klein=regex.compile(rf"{BEGIN}(?=\p{{Ll}}|['’]){tussen}"),
        tussen=regex.compile(tussen),
        tussen_woord=rf"(?i:{words}|{close})",
        tussen_los=tussen_los,
        achternaam=regex.compile(rf"{word}(?:{joint}(?:{tussen_los})?{word})*{EIND}"),
        voorletters=regex.compile(rf"(?:{LETTER}\.[ ]?-?){{1,7}}(?:\p{{Lu}}[ ](?=['’]?\p{{L}}))?"),
        los=regex.compile(r"(?:\p{Lu}(?:[ ]\p{Lu}){1,3}|\p{Lu}{1,4})[ ](?=['’]?\p{L})"),
        roepnaam=regex.compile(
            r"[ ]?[(\"“„‘'](?P<naam>\p{Lu}\p{Ll}[\p{L}' -]{0,20}?)[)\"”’'](?:[ ]|(?=$|[\n,;<)]))"
        ),
    )
