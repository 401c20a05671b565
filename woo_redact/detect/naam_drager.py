"""Say whether somebody bears the name of a firm or thing: "A. Pareto", "Sanne Brug"."""

import regex

from woo_redact.detect.naam_lexicon import Lexicon

ARTICLE = regex.compile(r"(?<!\p{L})(?i:de|het)[ ]\Z")
DEGREES = "ir|mr|dr|prof|ds|ing|drs|burg"
_INFIX = (
    r"(?:(?:[Vv]an|[Dd]e[rn]?|[Hh]et|['’]t|[Tt]e[rn]?|[Ee]l|[Aa]l|v\.?d\.|von|du|da|di|la|le)[ ]"
    r"|[dl]['’]){0,3}"
)
_FIRST = regex.compile(
    rf"(?<![\p{{L}}.])(?<!(?:de|het)[ ](?:{DEGREES})\.?[ ])(?:\p{{Lu}}\.-?[ ]?)+"
    rf"(?:\p{{Lu}}\p{{Ll}}+[ ])?{_INFIX}\Z"
    rf"|\p{{Lu}}\p{{Ll}}+-{_INFIX}\Z"
    rf"|(?<![\p{{L}}.])(?:(?P<naam>\p{{Lu}}[\p{{L}}-]+)[ ]){{1,2}}{_INFIX}\Z"
)
"""A first name, voorletters or the first half of a double name before a word."""
_INFIX_FIRST = regex.compile(rf"(?=\p{{L}}|['’]){_INFIX}\p{{Lu}}[\p{{L}}-]+\Z")
"""A surname with its tussenvoegsel: "De Limburger"."""
_OWN_VAN = regex.compile(r"[\p{Ll}:,(][ ]Van[ ]\Z")
"""Within a sentence a capital is no preposition's: "de buurman Van Flair"."""
_LETTERS = regex.compile(
    r",[ ](?:(?:\p{Lu}\.){1,6}|(?P<naam>\p{Lu}\p{Ll}+))(?!\p{L}|[ ](?:\p{Ll}{2,4}[ ]){0,2}\p{Lu})"
)
"""Voorletters or a first name behind a word: "Montessori, M."."""
_GOES_ON = regex.compile(r"[ ](?:de[rn]?|da|dos?|di|du|el|al|la|le|te[rn])[ ]\p{Lu}")
"""A tussenvoegsel that is no preposition, before a surname."""
_INSIDE = regex.compile(r"\((?=\Z)|(?<!\p{L})(?!de|het|een)\p{Ll}+[ ]\Z")
"""Before a capital that does not open a sentence; behind an article the noun is a thing."""
_ABOARD = frozenset(
    {"schipper", "kapitein", "stuurman", "matroos", "opvarende", "machinist", "eigenaar"}
    | {"eigenaresse", "schipperse", "bemanningslid", "loods", "bewoner", "bewoonster"}
)
"""Who is on a ship, and may be named behind it; some of these words are surnames as well."""
_SIGNS = regex.compile(r"[ '’]")
"""What stands within a surname: "D'Hondt"."""
_OWNER = regex.compile(r"van[ ]\p{Lu}")
_THOUGHT = regex.compile(r"(?i:methode|model|toets|norm|effect|test|doctrine)[ ]")
_NO_EPONYM = regex.compile(r"[ ]van(?:[ ]de)?[ ]\Z|(?i:\Aaannemer)[ ]\Z")
"""Behind these the whole name of somebody is no eponym and no firm."""
_WHOLE = regex.compile(r"(\p{Lu}[\p{L}-]+)[ ](?:\p{Ll}{1,4}[ ]){0,3}\p{Lu}\p{Ll}")
_ILL = regex.compile(r"(?i:ziekte[ ]van)[ ]\Z")
_ABSENT = regex.compile(
    r"(?<!\p{L})(?i:bij|wegens|vanwege|door|tijdens|gedurende|i\.?v\.?m\.?|in[ ]verband[ ]met|na|"
    r"sinds|ondanks|als[ ]gevolg[ ]van)[ ](?:\p{Ll}{4,}e[ ])?\Z"
)
"""Before "ziekte van", without an article: who is ill follows, and no disease."""
_FUNCTION = regex.compile(r"(?<![\p{L}-])(\p{L}{4,})[ ]\Z")


def is_surname(found: "regex.Match[str]", text: str, lexicon: Lexicon) -> bool:
    """Say whether a thing is somebody here: "A. Pareto", "Stella Maris de Freitas"."""
    if " " in found[0] and _INFIX_FIRST.match(found[0]) is None:
        goes_on = _GOES_ON.match(text, found.end()) is not None
        return goes_on and lexicon.is_voornaam(found[0].split(" ")[0])
    if not _SIGNS.sub("", found[0]).isalpha():
        return False  # "Bjorn van Witteveen+Bos"
    behind = _LETTERS.match(text, found.end())
    if behind and (behind["naam"] is None or lexicon.is_voornaam(behind["naam"])):
        return True
    if _OWN_VAN.search(text, max(0, found.start() - 6), found.start()):
        return True
    before = _FIRST.search(text, max(0, found.start() - 40), found.start())
    names = before.captures("naam") if before else ()
    return before is not None and (not names or any(map(lexicon.is_voornaam, names)))


def is_borne(lead: "regex.Match[str]", word: str, text: str, lexicon: Lexicon) -> bool:
    """Say whether a word of organisations is a surname behind a first name: "Sanne Brug"."""
    first = lead[0][:-1]
    return (
        lexicon.kan_achternaam(word)
        and lexicon.is_voornaam(first)
        and not (lexicon.is_woord(first) or lexicon.is_achternaam(first))
        and not ARTICLE.search(text, max(0, lead.start() - 5), lead.start())
    )


def _is_first_name(found: "regex.Match[str]", text: str, lexicon: Lexicon) -> bool:
    """Say whether the noun of a thing is a first name here: "met chauffeur (Storm Dijkhuizing)"."""
    noun = text[found.start() : found.start("ding")].strip()
    if not (noun.istitle() and lexicon.is_voornaam(noun)):
        return False
    if " " not in found["ding"] and lexicon.is_voornaam(found["ding"]):
        return False  # "dossier Storm Eunice": who has two first names has a surname too
    inside = _INSIDE.search(text, max(0, found.start() - 12), found.start()) is not None
    return inside or _follows_function(found, text, lexicon)


def is_person(found: "regex.Match[str]", text: str, lexicon: Lexicon) -> bool:
    """Say whether a name behind the noun of a thing is a person's all the same."""
    return (
        is_owner(found) or _is_first_name(found, text, lexicon) or works_there(found, text, lexicon)
    )


def is_owner(found: "regex.Match[str]") -> bool:
    """Say whether a thing is somebody's: "de winkel van Bos", but "Garage van den Brink".

    "De methode van Darcy" is nobody's own.
    """
    return _OWNER.match(found["ding"]) is not None and _THOUGHT.match(found[0]) is None


def is_somebodys(found: "regex.Match[str]", text: str, lexicon: Lexicon) -> bool:
    """Say whether no eponym follows: "de test van Jan Bos", "wegens ziekte van Bos"."""
    before = text[found.start() : found.start("ding")]
    if _ILL.match(before) and _ABSENT.search(text, max(0, found.start() - 40), found.start()):
        return True
    whole = _WHOLE.match(text, found.start("ding")) if _NO_EPONYM.search(before) else None
    return whole is not None and lexicon.is_voornaam(whole[1])


def works_there(found: "regex.Match[str]", text: str, lexicon: Lexicon) -> bool:
    """Say whether a name behind the noun of a thing is that of who works there.

    "Hoofd crisiscentrum Elske Bruinsma": a function before the noun, a first name and a surname
    behind it.
    """
    words = found["ding"].split(" ")
    if len(words) < 2 or not lexicon.is_voornaam(words[0]):
        return False
    return _follows_function(found, text, lexicon)


def _follows_function(found: "regex.Match[str]", text: str, lexicon: Lexicon) -> bool:
    before = _FUNCTION.search(text, max(0, found.start() - 40), found.start())
    return before is not None and (before[1].casefold() in _ABOARD or lexicon.is_functie(before[1]))
