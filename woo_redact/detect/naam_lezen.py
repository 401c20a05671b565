"""Read a personal name that begins at a given place in the text."""

from dataclasses import dataclass
from functools import lru_cache

import regex

from woo_redact.detect.naam_lexicon import Lexicon, alternatives

LETTER = r"(?:Chr|Gerh|Joh|Jac|Jos|Th|Ch|Ph|Fr|Zs|IJ|Sj|Tj|Kh|Sh|Yu|Wm|Dj|Cs|Gy|Hj|\p{Lu})"
VOORLETTERS = rf"(?:{LETTER}\.[ ]?-?){{1,7}}(?:\p{{Lu}}[ ](?=['’]?\p{{L}}))?"
KERN = r"(?:\p{Lu}['’](?=\p{Lu})|['’]s-)?\p{Lu}{1,2}\p{Ll}\p{L}*(?:['’](?!s\b)\p{L}+)?"
KAPITALEN = r"\p{Lu}(?:['’]?\p{Lu})+"
KOPPEL = r"[-‐‑–](?:\p{Lu}[-‐‑–])?\n?"
BEGIN = r"(?<!\S@)(?<![\p{L}\p{N}/\\_.&+-])(?<!\p{L}['’])"
EIND = r"(?![\p{L}\p{N}@_])"


_BEHIND = regex.compile(r"\p{Lu}\p{L}+,?[ ]\Z")
"""A surname before the voorletters: they belong to it, not to what the next line begins with."""


@dataclass(frozen=True, slots=True)
class Naam:
    """A name that was read: its place, and the parts that tell how sure one can be."""

    start: int
    end: int
    voorletters: str
    """With dots as they stand, "" when there are none."""
    los: bool
    """Voorletters without dots ("MJ de Vries")."""
    voornamen: tuple[str, ...]
    tussen: str
    achternaam: str
    """The surname without tussenvoegsel; "" when only first names were read."""
    omgekeerd: bool = False


@dataclass(frozen=True, slots=True)
class Forms:
    """The compiled parts of a name, for one lexicon."""

    tussen: regex.Pattern[str]
    tussen_woord: str
    """Pattern of a tussenvoegsel without what follows it."""
    tussen_los: str
    """Pattern of a tussenvoegsel with the space (or line end) behind it."""
    achternaam: regex.Pattern[str]
    voorletters: regex.Pattern[str]
    roepnaam: regex.Pattern[str]
    los: regex.Pattern[str]
    kern: regex.Pattern[str]
    verbinding: regex.Pattern[str]


def forms_of(lexicon: Lexicon) -> Forms:
    """Return the compiled forms for a lexicon; made once."""
    return _forms(
        lexicon.lists.get("tussenvoegsels", frozenset()),
        lexicon.lists.get("achternaam_voorwoorden", frozenset()),
    )


@lru_cache(maxsize=4)
def _forms(tussenvoegsels: frozenset[str], voorwoorden: frozenset[str]) -> Forms:
    glued = frozenset(item for item in tussenvoegsels if item[-1] in "'’-." and item not in "'’")
    words = alternatives(tussenvoegsels - glued)
    close = alternatives(glued)
    tussen_los = rf"(?:(?i:{words})[ \n]|(?i:{close})[ \n]?)"
    part = rf"(?:{KERN}|{KAPITALEN})"
    surname = (
        rf"(?:(?:{alternatives(voorwoorden)})[ ](?={part}))?{part}"
        rf"(?:(?:{KOPPEL}|[ ][-–][ ](?={tussen_los}\p{{Lu}}))(?:{tussen_los})?(?:(?:{alternatives(voorwoorden)})[ ](?={part}))?{part})*"
    )
    return Forms(
        tussen=regex.compile(rf"{tussen_los}(?:{tussen_los})?(?=(?:['’]|['’]s-)?\p{{Lu}})"),
        tussen_woord=rf"(?i:{words}|{close})",
        tussen_los=tussen_los,
        achternaam=regex.compile(rf"{surname}{EIND}"),
        voorletters=regex.compile(VOORLETTERS),
        roepnaam=regex.compile(r"[ ]?[(\"“]\p{Lu}\p{Ll}[\p{L}' -]{0,20}[)\"”](?:[ ]|(?=$|[\n,;<)]))"),
        los=regex.compile(r"\p{Lu}{1,4}[ ](?=['’]?\p{L})"),
        kern=regex.compile(rf"(?:{KERN}|{KAPITALEN})(?:[-‐‑]\p{{Lu}}\p{{L}}*)*{EIND}"),
        verbinding=regex.compile(r"[ ]"),
    )


def read_name(
    text: str, at: int, lexicon: Lexicon, *, certain: bool = False, titled: bool = False
) -> Naam | None:
    """Return the name that begins at text[at], None when nothing there reads as a name.

    `certain` says that the context (a title, a field) promises a name: then words that may be a
    surname count as one ("Bakker", "Groen"), and so does any word that is not known otherwise.
    `titled` says that a title stands before it: then any word but a function does ("Stuurman").
    """
    certain = certain or titled
    forms = forms_of(lexicon)
    here = at
    initials, loose = "", False
    if (match := forms.voorletters.match(text, here)) and not _NO_LETTERS.match(match[0]):
        initials, here = match[0].strip(), match.end()
        if text[here : here + 1] == "\n" and not _BEHIND.search(text, max(0, at - 20), at):
            here += 1
        if nick := forms.roepnaam.match(text, here):
            here = nick.end()
    elif (match := forms.los.match(text, here)) and _loose_initials(match, text, lexicon, forms):
        initials, loose, here = match[0].strip(), True, match.end()
    elif text[at : at + 1].islower() and not forms.tussen.match(text, at):
        return None
    words: list[tuple[int, int, str]] = []
    tussen = ""
    while len(words) < 6:
        step = here
        infix = forms.tussen.match(text, step)
        if infix and _mixed(infix[0]):
            if words or not certain:
                break
            return read_name(text, step + _mixed(infix[0]), lexicon, certain=True)
        if infix and _joins(infix[0], bool(words or initials), certain) and not (
            words and _locative(infix[0]) and not _surname_at(text, infix.end(), lexicon, forms)
        ):
            step = infix.end()
        else:
            infix = None
            if (
                words
                and not initials
                and (inner := forms.voorletters.match(text, step))
                and forms.kern.match(text, inner.end())
            ):
                step = inner.end()
        match = forms.achternaam.match(text, step)
        if match is None:
            break
        opening = not words
        free = titled or initials.count(".") > 1
        if not (
            opening and free and _any_surname(match[0], lexicon)
            or infix and tussen == "" and words and all(lexicon.is_voornaam(w) for *_, w in words)
            and lexicon.is_plaats(match[0])
            or _may_be_part(match[0], lexicon, opening, certain, bool(initials), bool(infix))
        ):
            break
        if infix:
            tussen = infix[0].strip()
        words.append((here if infix and opening else step, match.end(), match[0]))
        here = match.end()
        if nick := forms.roepnaam.match(text, here):
            if lexicon.is_voornaam(nick[0].strip(' ("“)”')):
                words[-1] = (words[-1][0], here + len(nick[0].rstrip()), words[-1][2])
            break
        if not text.startswith(" ", here):
            break
        here += 1
    if not words:
        return None
    names = tuple(word for *_, word in words)
    if tussen and not initials and tussen[0].islower() and text.startswith(tussen, at):
        # "van Esmée van Nieuwkerk": a preposition before a name that begins with a first name
        first = names[0].split(" ")[0]
        if lexicon.is_voornaam(first) and not (len(names) == 1 and lexicon.is_achternaam(first)):
            inner = text.index(names[0], at)
            return read_name(text, inner, lexicon, certain=certain)
    only_first = not initials and not tussen and all(lexicon.is_voornaam(name) for name in names)
    surname = "" if only_first and not lexicon.is_achternaam(names[-1]) else names[-1]
    if len(names) == 1 and only_first and not tussen:
        surname = ""
    firsts = names if not surname else names[:-1]
    end = words[-1][1]
    return Naam(at, end, initials, loose, firsts, tussen, surname)


_NO_LETTERS = regex.compile(
    r"(?:N\.V|B\.V|V\.O\.F|C\.V|Z\.K\.H|H\.K\.H|H\.M|Z\.M|Z\.E|U\.S|E\.U|V\.N|P\.S|N\.B|A\.I|D\.D|W\.G|T\.A\.V"
    r"|I\.V\.M|T\.N\.V|O\.V\.V|N\.A\.V|M\.E\.R|P\.M)\.?[ ]"
)
"""Abbreviations that look like voorletters."""


def _any_surname(word: str, lexicon: Lexicon) -> bool:
    """Say whether word can be a surname where only a surname can stand."""
    return not (
        lexicon.is_functie(word) or lexicon.is_eenheid(word) or lexicon.is_organisatiewoord(word)
    )


def _loose_initials(
    match: "regex.Match[str]", text: str, lexicon: Lexicon, forms: Forms
) -> bool:
    """Say whether capitals without dots are voorletters: a surname follows, and they mean nothing."""
    letters = match[0].strip()
    if lexicon.is_eenheid(letters) or letters in lexicon.organisatiewoorden:
        return False
    if lexicon.is_achternaam(letters) and len(letters) > 2:
        return False
    if infix := forms.tussen.match(text, match.end()):
        core = forms.achternaam.match(text, infix.end())
        return core is not None and not lexicon.is_geen_naam(core[0])
    core = forms.achternaam.match(text, match.end())
    return core is not None and lexicon.lijkt_achternaam(core[0]) and not lexicon.is_woord(core[0])


def _mixed(infix: str) -> int:
    """Return how far into "van De " the name begins, 0 when all its words are written alike."""
    if not infix[0].islower():
        return 0
    capital = regex.search(r"(?<=[ \n])\p{Lu}", infix)
    return capital.start() if capital else 0


_PREPOSITIONS = frozenset(
    {"in", "op", "over", "onder", "voor", "bij", "aan", "uit", "tot", "af", "het", "buiten", "te"}
)


def _joins(infix: str, inside: bool, certain: bool) -> bool:
    """Say whether a tussenvoegsel may stand here: a bare "in" or "bij" is a preposition.

    "Te" and "Op" with a capital open a name where one is promised ("de heer Op den Berg").
    """
    bare = infix.strip()
    if bare.casefold() not in _PREPOSITIONS:
        return "\n" not in infix or inside or certain
    return certain and not inside and bare[0].isupper()


def _locative(infix: str) -> bool:
    """Say whether a tussenvoegsel may as well begin "in de krant", "op de afdeling"."""
    return regex.match(r"(?:in|op|aan|bij|voor|over|uit|tot|onder)[ ](?:de|het|den)\b", infix) is not None


def _surname_at(text: str, at: int, lexicon: Lexicon, forms: Forms) -> bool:
    match = forms.achternaam.match(text, at)
    return match is not None and lexicon.lijkt_achternaam(match[0])


def _may_be_part(
    word: str, lexicon: Lexicon, opening: bool, certain: bool, initials: bool, infix: bool
) -> bool:
    """Say whether word can be the next part of a name."""
    if lexicon.is_eenheid(word) or (word.isupper() and len(word) < 3 and not initials):
        return False
    if opening:
        if certain or initials:
            return not lexicon.is_geen_naam(word) or (infix and lexicon.is_plaats(word))
        return not lexicon.is_geen_naam(word)
    if lexicon.is_geen_naam(word):
        return False
    return not (lexicon.is_woord(word) and not lexicon.is_achternaam(word))


_LOWER = regex.compile(r"(?:(?:van|de|der|den|ter|ten|el|al|'t)[ ]){0,3}(?P<kern>\p{Ll}[\p{L}-]+)")


def read_small(text: str, at: int, lexicon: Lexicon) -> Naam | None:
    """Return a known name in small letters ("beste marieke", "mevrouw jansen")."""
    match = _LOWER.match(text, at)
    if match is None or lexicon.is_woord(match["kern"]):
        return None
    first = lexicon.is_voornaam(match["kern"]) and match.start("kern") == at
    if not first and not lexicon.is_achternaam(match["kern"]):
        return None
    end = match.end()
    if first and (more := _LOWER.match(text, end + 1)) and text[end : end + 1] == " ":
        kern = more["kern"]
        if lexicon.is_achternaam(kern) and not lexicon.is_woord(kern):
            return Naam(at, more.end(), "", False, (match["kern"],), "", kern)
    if first:
        return Naam(at, end, "", False, (match["kern"],), "", "")
    return Naam(at, end, "", False, (), text[at : match.start("kern")].strip(), match["kern"])
