"""Find the initials of persons the document names: "PvL maakt het verslag" where P. van Loon is."""

from collections.abc import Iterable, Iterator

import regex

from woo_redact.detect.beginnings import beginnings, matches_at, openers
from woo_redact.detect.naam_lexicon import Lexicon
from woo_redact.detect.paraaf_regel import DATE, behind_labels, is_word
from woo_redact.detect.persoon_kennis import Person, person_of
from woo_redact.detect.recognizer import matches

_TOKEN = regex.compile(
    r"(?<![\p{L}\p{N}@._/-])(?:(?:\p{Lu}\.){2,4}|\p{Lu}{1,3}(?:\p{Ll}{1,4}\p{Lu}{1,2})?\p{Ll}?)"
    r"(?![\p{L}\p{N}@_/-])"
)
_ALONE_BEFORE = regex.compile(r"(?:^|[\n\t(/,:]|(?i:actie|door|aan)[ ])[ ]*\Z")
_ALONE_AFTER = regex.compile(r"[ ]*(?:$|[\n\t)/,;:])")
_NEXT_CELL = regex.compile(
    r"[ ]*(?:\t[ ]*(?P<letters>[\p{L}.]{2,8})[ ]*(?=[\t\n]|$)"
    r"|\((?P<letters>[\p{L}.]{2,8})(?=\)|[,;/][ ]?\p{L}))"
)
"""The letters beside a name: "Anna Bos (AB, FEZ)"."""
_OPENING = regex.compile(r"(?:^|[\n\t•–-]|[.!?:;]\s)[ ]*\Z")
_DOES = regex.compile(
    r"[ ](?:is|was|zal|heeft|had|kan|wil|doet|gaat|en[ ]\p{Lu}{2,4}[ ]|\p{Ll}{3,}t)(?!\p{L})"
)
_SIGNS = regex.compile(r"[ .]*(?:$|\n)")
"""The end of a note, which whoever wrote it signs."""
_DATED = regex.compile(
    rf"(?<=(?:^|[\n\t;,(:])[ ]*)(?P<letters>\p{{L}}{{2,6}}|(?:\p{{L}}\.){{2,5}})[ ,\t]+{DATE}"
)
_OVER = regex.compile(r"[ ]*(?P<letters>[\p{L}.]{2,9})[ ]*")
_TITLES = regex.compile(r"(?:\p{L}{1,5}\.[ ]?)+\Z")
_RULED = regex.compile(r"[\s._…-]*")
"""A line to sign on, or nothing."""
ABOVE = 4
"""Lines that initials may stand above the name they belong to, at most."""


def initials_of_persons(
    text: str, persons: Iterable[Person], lexicon: Lexicon, told: frozenset[str]
) -> Iterator[tuple[int, int, float]]:
    """Yield where the initials of a person stand, with how sure it is (0..1) that they are meant.

    `told` are the initials that stand beside a name somewhere: those are no unit here.

    With the small letters of a tussenvoegsel ("PvL") they are told anywhere; two or three capitals
    only where nothing but a person fits: alone in a cell or in brackets, or before a verb. Behind
    a word of seeing or signing and before a date they count in small letters too.
    """
    known: set[str] = set()
    for person in persons:
        known |= _forms(person)
    if not known:
        return
    yield from _where_one_signs(text, frozenset(form.casefold() for form in known), lexicon)
    written = known | {"".join(f"{letter}." for letter in form) for form in known}
    for match in matches_at(_TOKEN, text, beginnings(text, openers(written))):
        word = match[0].replace(".", "")
        dotted = word != match[0]  # units have no dots
        sure = dotted or word in told
        if word not in known or (word in lexicon.eenheden and not sure) or len(word) < 2:
            continue
        if not word.isupper():
            yield match.start(), match.end(), 0.85
        elif (sure or not lexicon.is_eenheid(word)) and _fits(text, *match.span()):
            yield match.start(), match.end(), 0.7


def initials_beside(
    text: str, names: Iterable[tuple[int, int]], lexicon: Lexicon
) -> Iterator[tuple[int, int]]:
    """Yield the initials of a person, in any case, in the cell or brackets right of the name.

    Or alone on a line or in a cell above it, as one signs.
    """
    for start, end in names:
        cell = _NEXT_CELL.match(text, end)
        over = _cell_above(text, start)
        person = person_of(text[start:end], lexicon) if cell or over else None
        if person is None:
            continue
        forms = {form.casefold() for form in _forms(person)}
        if cell is not None and _folded(cell["letters"]) in forms:
            yield cell.span("letters")
        if over is not None and over["letters"] not in lexicon.eenheden:
            letters = _folded(over["letters"])
            if letters in forms or _is_cut(letters, person):
                yield over.span("letters")


def _where_one_signs(
    text: str, known: frozenset[str], lexicon: Lexicon
) -> Iterator[tuple[int, int, float]]:
    """Yield known initials (small letters) behind a label or before a date, and those beside them.

    What is listed with initials that are known is a person too: "gezien dhl / RvS".
    """
    for found in behind_labels(text, lexicon):
        spans = [span for span in found.spans("paraaf") if _is_free(text[slice(*span)], lexicon)]
        own = [span for span in spans if _folded(text[slice(*span)]) in known]
        for span in own:
            yield *span, 0.85 if text[slice(*span)] not in lexicon.eenheden else 0.5
        for start, end in spans if own else ():
            mixed = not text[start:end].isupper()
            if (start, end) not in own and text[start - 2 : start].strip() in {"/", ","}:
                yield start, end, 0.7 if mixed else 0.5
    for match in matches(_DATED, text):
        letters = match["letters"]
        theirs = letters not in lexicon.eenheden and _folded(letters) in known
        if theirs and _is_free(letters, lexicon):
            yield *match.span("letters"), 0.85


def _is_free(word: str, lexicon: Lexicon) -> bool:
    """Say whether letters are no word."""
    return not is_word(word.lower(), lexicon)


def _cell_above(text: str, start: int) -> "regex.Match[str] | None":
    """Return the short word that fills the line or cell above a name that opens its own."""
    at = text.rfind("\n", 0, start) + 1
    before = _TITLES.sub("", text[at:start])
    if before and not before.rstrip(" ").endswith("\t"):
        return None
    column = before.count("\t")
    for _ in range(ABOVE):
        if at == 0:
            return None
        end = at - 1
        at = text.rfind("\n", 0, end) + 1
        if _RULED.fullmatch(text, at, end):
            continue
        for _ in range(column):
            tab = text.find("\t", at, end)
            if tab < 0:
                return None
            at = tab + 1
        tab = text.find("\t", at, end)
        return _OVER.fullmatch(text, at, end if tab < 0 else tab)
    return None


def _folded(letters: str) -> str:
    return letters.replace(".", "").casefold()


def _is_cut(letters: str, person: Person) -> bool:
    """Say whether letters (small) are initials and some more of the surname: "jow", "fhoogma"."""
    if not person.kernen:
        return False
    core = person.kernen[0].casefold()
    fronts = {form.casefold()[:-1] for form in _forms(person)}
    return any(
        front and letters.startswith(front + core[0]) and _is_within(letters[len(front) :], core)
        for front in fronts
    )


def _is_within(letters: str, word: str) -> bool:
    """Say whether letters stand in word in this order: "mhwk" in "mahawatkhan"."""
    rest = iter(word)
    return all(letter in rest for letter in letters)


def _fits(text: str, start: int, end: int) -> bool:
    before = text[max(0, start - 12) : start]
    if _ALONE_BEFORE.search(before) and _ALONE_AFTER.match(text, end):
        return True
    opens = _OPENING.search(before) is not None
    return opens and (_DOES.match(text, end) or _SIGNS.match(text, end)) is not None


def _forms(person: Person) -> set[str]:
    """Return how the initials of a person are typed: "PvL", "PL", "PMvL", "PLo", "PLO"."""
    if not person.kernen:
        return set()
    core = "".join(half[0] for half in person.kernen[0].split("-") if half).upper()
    infix = "".join(part[0] for part in person.tussen.replace("'", "").split() if part)
    fronts = {person.voorletters.upper(), person.voorletters[:1].upper()}
    fronts |= {first[0].upper() for first in person.voornamen[:1]}
    fronts |= {"".join(first[0].upper() for first in person.voornamen)}
    cut = person.kernen[0][:2]
    ends = {core, core[0], cut.title(), cut.upper()}
    return {f"{front}{infix}{end}" for front in fronts if front for end in ends}
