"""Read the names in a value that holds persons: a field, a cell, an item of a list."""

from collections.abc import Iterator
from dataclasses import replace
from functools import lru_cache

import regex

from woo_redact.detect.naam_aanwijzing import Clue
from woo_redact.detect.naam_eigen import Judgement
from woo_redact.detect.naam_klein import read_small
from woo_redact.detect.naam_lexicon import Lexicon, alternatives
from woo_redact.detect.naam_lezen import Naam, read_name
from woo_redact.detect.naam_omgekeerd import inverted_names
from woo_redact.detect.naam_score import judge
from woo_redact.detect.naam_vorm import KERN, forms_of
from woo_redact.detect.paraaf_regel import is_word

_CUT = regex.compile(r"[;,/|•·\t\n()\[\]<>:+&]|[ ](?:en|and|of)[ ]|[ ]?[-–—][ ]")
_LEAD = regex.compile(r"[\s\"'“”‘*•·\-–—.\d☐☒✓]*")
_LETTERED = regex.compile(
    r"(?:\p{Lu}\.[ ]?){1,4}(?:(?:\p{Ll}{2,4}|['’]t)[ ]){0,3}\p{Lu}\p{Ll}+[ ]*(?:$|[;,/(\t\n])"
)
"""Voorletters with one word behind them: in a field that word is a surname ("R. van Ree")."""
_MAIL = frozenset({"van", "aan", "cc", "bcc", "from", "to", "sent by", "kopie"})
"""Labels in the head of a message."""
_VOWEL = regex.compile(r"[aeiouyàáâäèéêëìíîïòóôöùúûüıø]")
"""What a name in small letters has and an abbreviation ("tst") mostly not."""
_CUT_SHORT = regex.compile(r"\.[ ]*[^\s]")
"""Behind an abbreviation: "Jansen, geb. 2 mei"."""
_INITIAL = regex.compile(r"(?:(?:\p{Lu}\.?){1,3}|\p{Ll}\.?)[ ]*")
"""How one signs who is known: "Groet, T.", "gr, m"."""
_SENDER = regex.compile(r"(?:\p{Ll}\.){1,5}(?:\p{Ll}(?!\p{L}))?[ ]*")
"""How a mailbox shows who has only initials: "m.k.", "p.v.d.h."."""
_LETTERS_BEHIND = regex.compile(r"[ ](?P<letters>\p{Lu}{1,3})[ ]*(?=$|[;,\n\t/])")
"""Voorletters behind a surname in a field of persons: "Jansen PJ, Oudkerk L"."""
_NOBODY = frozenset({"n.n.b.", "n.t.b.", "n.b.", "n.o.t.k.", "n.n."})
"""Said in a field of which nobody knows yet who it will be."""
_NUMBERED = regex.compile(r"(?P<rol>\p{Lu}\p{Ll}{3,})[ ](?:\d{1,3}|[A-Z])[ ]*")
"""Somebody who has a number for a name: "Reclamant 3", "Bewoner B"."""
_OFFICES = frozenset({"Stas", "Min"})
"""Offices in short, alone in a field: "Kopie aan: Stas"."""
_BEFORE_BRACKET = regex.compile(
    r"(?:^|[,;:\n\t&/)•]|[ ]en[ ])[ ]*(?P<eenheid>[^,;:\n\t()•]{2,50}?)(?P<haak>[ ]?\()[^()]*\Z"
)
"""What stands before the last bracket that is open."""
_FIRST_WORD = regex.compile(r"[\p{L}'’-]+")
_AFTER = regex.compile(r"[ ]*(?:$|[;,/|•·\t\n()\[\]<>:+&.\"”-]|en\b|and\b|d\.d\.|\d)")


def names_in(
    text: str, start: int, end: int, lexicon: Lexicon, clue: Clue
) -> Iterator[tuple[Naam, Judgement]]:
    """Yield the names in text[start:end], a value of which the clue says that it holds persons."""
    taken: list[tuple[int, int]] = []
    inverted = list(inverted_names(text, lexicon, start, end))
    if clue.context in _MAIL:
        inverted += _pairs(text, start, end, lexicon, inverted)
    for name in inverted:
        taken.append((name.start, name.end))
        yield name, Judgement(clue.known, clue.rule, clue.sentence, clue.context)
    for first, last in _items(text, start, end, taken):
        found = _read_item(text, first, last, lexicon, clue)
        if found is not None:
            yield found


def _pairs(text: str, start: int, end: int, lexicon: Lexicon, known: list[Naam]) -> Iterator[Naam]:
    """Yield what stands as "Surname, First name" in the head of a message, known names or not."""
    pattern = _pair(forms_of(lexicon).tussen_los, forms_of(lexicon).tussen_woord)
    for match in pattern.finditer(text, start, end):
        words = [*match["kern"].split(" "), match["naam"]]
        if any(one.start < match.end("heel") and match.start("heel") < one.end for one in known):
            continue
        if all(lexicon.is_woord(word) or lexicon.is_eenheid(word) for word in words):
            continue
        if any(lexicon.is_organisatiewoord(word) or lexicon.is_functie(word) for word in words):
            continue
        infix = (match["voor"] or match["na"] or "").strip()
        yield Naam(
            *match.span("heel"), "", False, (match["naam"],), infix, match["kern"], omgekeerd=True
        )


@lru_cache(maxsize=4)
def _pair(tussen_los: str, tussen_woord: str) -> regex.Pattern[str]:
    return regex.compile(
        rf"(?:(?<=[;\n\t:>])|(?<=[;:>][ ]))(?P<heel>(?P<voor>{tussen_los})?"
        rf"(?P<kern>{KERN}(?:[ -](?:{tussen_los})?{KERN}){{0,3}}),[ ]"
        rf"(?P<naam>{KERN}(?:[ -]{KERN})?)(?P<na>[ ]{tussen_woord})?)(?=[ ]*(?:[;<\n\t(]|$))"
    )


def _items(
    text: str, start: int, end: int, taken: list[tuple[int, int]]
) -> Iterator[tuple[int, int]]:
    """Yield the items between separators, but for the stretches that are taken."""
    cuts = [match.span() for match in _CUT.finditer(text, start, end)]
    at = start
    for cut_start, cut_end in sorted([*cuts, *taken, (end, end)]):
        if cut_start > at:
            yield at, cut_start
        at = max(at, cut_end)


def _read_item(
    text: str, start: int, end: int, lexicon: Lexicon, clue: Clue
) -> tuple[Naam, Judgement] | None:
    """Return the name an item begins with, after its title or role, None when it holds none."""
    lead = _LEAD.match(text, start, end)
    at = lead.end() if lead else start
    if at >= end or "@" in text[at:end] or "www." in text[at:end]:
        return None
    if (one := _NUMBERED.fullmatch(text, at, end)) and _is_role(one["rol"], lexicon):
        return None
    if _is_firm(text[at:end].strip(), lexicon):
        return None
    titled = False
    if match := _titles(lexicon.lists.get("titels", frozenset())).match(text, at, end):
        at, titled = match.end(), True
    lettered = _LETTERED.match(text, at, end) is not None
    name = read_name(text, at, lexicon, certain=True, titled=titled or lettered) or read_small(
        text, at, lexicon, promised=True
    )
    if name is None and clue.rule == "naam/ondertekening" and _INITIAL.fullmatch(text, at, end):
        stop = at + len(text[at:end].rstrip())
        return Naam(at, stop, text[at:stop], False, (), "", ""), Judgement(
            0.9, clue.rule, clue.sentence, clue.context
        )
    mailbox = clue.context in _MAIL and _SENDER.fullmatch(text, at, end)
    if (
        name is None
        and mailbox
        and not (is_word(mailbox[0].strip(), lexicon) or mailbox[0].strip() in _NOBODY)
    ):
        stop = at + len(text[at:end].rstrip())
        return Naam(at, stop, text[at:stop], False, (), "", ""), Judgement(
            0.9, clue.rule, clue.sentence, clue.context
        )
    if name is None or name.start >= end:
        return None
    name = _with_letters(_whole_small(name, text, end, lexicon), text, end, lexicon)
    name = _with_surname(name, text, end)
    whole = _AFTER.match(text, name.end) is not None
    line = text.rfind("\n", 0, start) + 1
    # in brackets stands mostly an organisation: "(Erasmus MC)", "(Ruimte en Groen)"
    bracketed = text.count("(", line, start) > text.count(")", line, start)
    bracketed = bracketed and not _is_of_unit(text, line, start, lexicon)
    promised = (whole and not bracketed) or titled
    why = judge(name, text, lexicon, clue if promised else None)
    small = text[name.start : name.end].islower() and (
        not _VOWEL.search(text, name.start, name.end) or _CUT_SHORT.match(text, name.end)
    )
    if why is None or small or _is_abbreviation(name, lexicon):
        return None
    if not whole and not titled and why.score < 0.8:
        return None
    return name, why


def _is_of_unit(text: str, line: int, start: int, lexicon: Lexicon) -> bool:
    """Say whether the bracket that is open holds who speaks for a unit: "FEZ (Jan Dop)"."""
    match = _BEFORE_BRACKET.search(text, line, start)
    first = _FIRST_WORD.match(text, match.end("haak")) if match else None
    if match is None or first is None or _is_plain(first[0], lexicon):
        return False  # "DGRW (Ruimte en Groen)"
    return all(
        lexicon.is_geen_persoon(word) or _is_plain(word, lexicon)
        for word in regex.findall(r"\p{L}[\p{L}&-]*", match["eenheid"])
    )


def _is_plain(word: str, lexicon: Lexicon) -> bool:
    if lexicon.is_voornaam(word):
        return False
    return lexicon.is_gewoon(word) or lexicon.is_woord(word) or lexicon.is_samenstelling(word)


def _is_firm(words: str, lexicon: Lexicon) -> bool:
    """Say whether an item is a known organisation and nothing that may be somebody's name."""
    firms = lexicon.lists.get("bekende_organisaties", frozenset())
    known = any(lexicon.is_voornaam(word) or lexicon.is_achternaam(word) for word in words.split())
    return words in firms and not known


def _is_role(word: str, lexicon: Lexicon) -> bool:
    """Say whether a word with a capital says what somebody is, and is no name."""
    if lexicon.is_voornaam(word) or lexicon.is_achternaam(word):
        return False
    return lexicon.is_functie(word) or lexicon.is_gewoon(word) or lexicon.is_woord(word)


def _whole_small(name: Naam, text: str, end: int, lexicon: Lexicon) -> Naam:
    """Return a first name in small letters with the surname that fills its cell: "omar yusuf"."""
    rest = _SURNAME.fullmatch(text, name.end, end)
    if name.achternaam or not text[name.start].islower() or rest is None:
        return name
    core = rest["kern"]
    if lexicon.is_woord(core) or lexicon.is_gewoon(core) or lexicon.is_plaats(core):
        return name
    return replace(name, end=rest.end("kern"), achternaam=core)


def _with_surname(name: Naam, text: str, end: int) -> Naam:
    """Return a first name with all that fills its item: "Pieter van Flair", though Flair is a firm.

    Where a person must stand and nothing else does, who is "of" a firm is called so.
    """
    rest = _INFIXED.fullmatch(text, name.end, end)
    if rest is None or name.achternaam or not name.voornamen:
        return name
    return replace(name, end=rest.end("kern"), tussen=rest["tussen"], achternaam=rest["kern"])


def _with_letters(name: Naam, text: str, end: int, lexicon: Lexicon) -> Naam:
    """Return a bare surname with the voorletters behind it: "Jansen PJ", "Van Dam L"."""
    behind = _LETTERS_BEHIND.match(text, name.end, end)
    if behind is None or name.voorletters or name.voornamen or name.omgekeerd:
        return name
    letters = behind["letters"]
    unit = len(letters) > 1 and lexicon.is_eenheid(letters)
    core = name.achternaam
    shaped = lexicon.heeft_naamvorm(core) and not (
        lexicon.is_woord(core) or lexicon.is_plaats(core)
    )
    if unit or not (lexicon.is_achternaam(core) or shaped):
        return name
    return replace(name, end=behind.end("letters"), voorletters=letters, los=True)


def _is_abbreviation(name: Naam, lexicon: Lexicon) -> bool:
    """Say whether one word in capitals is more likely an organisation than a surname."""
    if name.voorletters or name.tussen or name.voornamen:
        return (
            name.achternaam == ""
            and len(name.voornamen) == 1
            and (name.voornamen[0].isupper() and len(name.voornamen[0]) < 4)
        )
    core = name.achternaam
    return core in _OFFICES or core.isupper() and len(core) < 6 and not lexicon.is_achternaam(core)


_INFIXED = regex.compile(
    rf"[ ](?P<tussen>van(?:[ ](?:de[nr]?|het|'t))?)[ ](?P<kern>{KERN}(?:-{KERN})?)[ ]*"
)
_SURNAME = regex.compile(
    r"[ ](?:(?:van|de|der|den|ter|ten|el|al)[ ]){0,2}(?P<kern>\p{Ll}[\p{L}-]{2,})[ ]*"
)


@lru_cache(maxsize=4)
def _titles(titles: frozenset[str]) -> regex.Pattern[str]:
    return regex.compile(rf"(?:(?i:{alternatives(titles)})(?:\.[ ]?|[ \n]))+")
