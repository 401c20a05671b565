"""Tell voorletters from abbreviations, units and numerals."""

from functools import lru_cache

import regex

from woo_redact.detect.naam_lexicon import Lexicon
from woo_redact.detect.naam_vorm import Forms

_COMPANY = regex.compile(r"(?:N\.V|B\.V|V\.O\.F|C\.V|U\.S|E\.U|V\.N|Z\.E)\.?[ ]")
"""The form of a company, and other letters before a word that may be a surname as well."""
_ROYAL = regex.compile(r"[HZ]\.K\.H\.?[ ]|[HZ]\.M\.?[ ](?:de[ ])?(?i:koning|prins)")
_NO_LETTERS = regex.compile(
    r"(?:H\.M|P\.S|N\.B|A\.I|D\.D"
    r"|W\.G|T\.A\.V|I\.V\.M|T\.N\.V|O\.V\.V|N\.A\.V|M\.E\.R|P\.M|T\.B\.V|M\.B\.T|T\.O\.V|I\.P\.V|I\.O\.M"
    r"|I\.H\.K\.V|D\.W\.Z|Z\.S\.M)\.?[ ]"
)
"""Abbreviations that look like voorletters."""
_SMALL_WORDS = frozenset(
    {"van", "aan", "de", "den", "der", "des", "te", "ten", "ter", "het", "in", "op", "en", "of"}
    | {"uit", "bij", "voor", "om", "is", "dat", "met", "na", "per", "tot", "over", "el", "al"}
)
_PART_OF = regex.compile(
    r"(?i:hoofdstuk|bijlage|artikel|onderdeel|deel|titel|paragraaf|aanhangsel|categorie|tabel|groep|klasse"
    r"|type|fase|lid|boek|afdeling|niveau|variant|optie|scenario|model)[ ]\Z"
)
"""Before a letter or numeral that counts something."""
_ARTICLE = regex.compile(r"(?<!\p{L})(?:een|de|het|deze|dit|elke|per)[ ]\Z")
"""Before an abbreviation: "een PLC van Siemens". No article stands before voorletters."""
_NAMED = regex.compile(r"\p{Lu}[\p{L}&'’-]*[ ]\Z")
"""Before the form of a company: its name."""
_ADDRESSED = regex.compile(
    r"(?<!\p{L})(?i:heer|mevrouw|(?:dhr|mw|mevr|mrs?|drs?|ir|ing|prof|fam)\.)[ ]\Z"
)
_ITEM_BEGINS = regex.compile(r"[;,:][ ]\Z")
_GOES_ON = regex.compile(r"[ ](?:&|en[ ]|\p{Lu})")
_TO_NAME = regex.compile(r"(?i:tnv|t\.n\.v\.?|ten name van)[ ]\Z")


_ITEM = regex.compile(r"(?:(?<=^|[\n\t])|(?<=[.;:)][ ]))([A-J])\.[ ](?=\p{Lu})|(?<=\n)\n")
"""A letter that may number a part, or the end of a paragraph."""
_PARTS = 3


@lru_cache(maxsize=1)
def numbered(text: str) -> frozenset[int]:
    """Return where letters stand that number the parts of a paragraph: "A. ... B. ... C. ..."."""
    found: set[int] = set()
    row: list[int] = []
    for match in _ITEM.finditer(text):
        if match[1] == "A" or match[1] is None:
            row = []
        if match[1] is not None and ord(match[1]) == ord("A") + len(row):
            row.append(match.start())
            found.update(row if len(row) >= _PARTS else ())
    return frozenset(found)


def is_abbreviation(letters: "regex.Match[str]", text: str, lexicon: Lexicon, forms: Forms) -> bool:
    """Say whether what looks like voorletters is none: "N.V. Gasunie", not "N.B. Hrytsenko".

    Nor are letters that number parts before words that are no surname: "D. Onderhoudsboek".
    """
    infix = forms.tussen.match(text, letters.end())
    core = forms.achternaam.match(text, infix.end() if infix else letters.end())
    before = text[max(0, letters.start() - 12) : letters.start()]
    if _ROYAL.match(text, letters.start()):
        return True
    if _COMPANY.match(letters[0]):
        if core is None or not (infix or lexicon.lijkt_achternaam(core[0])):
            return True
        if lexicon.is_geen_naam(core[0]) and not lexicon.is_achternaam(core[0]):
            return True
        apart = infix and not (_ARTICLE.search(before) or _NAMED.search(before))
        listed = _ITEM_BEGINS.search(before) and not _GOES_ON.match(text, core.end())
        return not (apart or listed or _ADDRESSED.search(before))
    if core and letters.start() in numbered(text) and not lexicon.lijkt_achternaam(core[0]):
        return True
    if _NO_LETTERS.match(letters[0]) is None:
        return False
    if core is None:
        return True
    if infix:
        return lexicon.is_geen_naam(core[0]) and not lexicon.is_achternaam(core[0])
    return lexicon.is_woord(core[0]) or lexicon.is_gewoon(core[0])


def are_loose_letters(
    match: "regex.Match[str]", text: str, lexicon: Lexicon, forms: Forms, within: int = 0
) -> bool:
    """Say whether capitals without dots are voorletters: a surname follows, no unit is meant.

    Any word is a surname that the language model takes for one name with the letters, up to
    `within`.
    """
    letters = match[0].strip()
    if letters.casefold() in _SMALL_WORDS:
        return False  # "ALPHEN AAN DEN RIJN"
    if lexicon.is_eenheid(letters) or letters in lexicon.organisatiewoorden:
        return False
    if len(letters) > 1 and _ARTICLE.search(text, max(0, match.start() - 8), match.start()):
        return False
    if lexicon.is_achternaam(letters) and len(letters) > 2:
        return False
    infix = forms.tussen.match(text, match.end())
    core = forms.achternaam.match(text, infix.end() if infix else match.end())
    if core and core.end() <= within and not lexicon.is_functie(letters):
        return not (
            lexicon.is_functie(core[0])
            or lexicon.is_organisatiewoord(core[0])
            or lexicon.is_samenstelling(core[0])
        )
    if infix:
        if core is None or _PART_OF.search(text, max(0, match.start() - 14), match.start()):
            return False
        known = lexicon.lijkt_achternaam(core[0]) or lexicon.naamvorm(core[0]) > 0
        return known and not lexicon.is_geen_naam(core[0])
    if (
        core
        and len(letters) == 1
        and _TO_NAME.search(text, max(0, match.start() - 14), match.start())
    ):
        return not lexicon.is_geen_naam(core[0])
    return core is not None and lexicon.lijkt_achternaam(core[0]) and not lexicon.is_woord(core[0])
