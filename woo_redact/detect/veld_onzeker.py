"""Doubt what was read from a picture where a name or paraaf must stand, and reads as neither.

A field "Behandeld door", a column "Naam", a greeting and a sign-off promise a name. On a scan its
letters may be misread so that no rule knows it ("TeuniJet", "W!ersrna"): it goes before a person.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

import regex
from presidio_analyzer import RecognizerResult

from woo_redact.detect.kolom import cells_under
from woo_redact.detect.naam_lexicon import Lexicon, alternatives
from woo_redact.detect.result import make_result
from woo_redact.detect.veld import labels_in
from woo_redact.model.document import Document, Span
from woo_redact.model.finding import Why
from woo_redact.rulebook import RuleBook

NAAM, PARAAF = "naam", "paraaf"
SCORE = {NAAM: 0.5, PARAAF: 0.45}
"""Never enough to redact, enough to put it before a person."""
LONGEST = 60
"""Characters of a value; more is running text."""
UNIT = 5
"""Capitals that are more likely a unit than a name, at most."""
_LABELS = ("veldlabels", "veldlabels_persoon", "kolomkoppen_persoon", "kolomkoppen_paraaf")
_PARAAF = regex.compile(r"(?:mede)?par|init|gepar|gezien|akkoord|hand|teken")
_ITEM = regex.compile(r"[^,;/\t\n()<>\[\]:]+")
_TOKEN = regex.compile(r"\S+")
_TITLE = regex.compile(
    r"(?i:de|het|heer|heren|dhr|mevrouw|mevr|mw|drs|dr|mr|ir|ing|prof|bc|ba|ma|msc|van|den|der|en)\.?"
)
_MARKS = regex.compile(r"[\d!|€$£§@#%^&*\\~{}=+<>“”„]")
_NO_PARAAF = regex.compile(
    r"(?i:x|v|ok|ja|nee|nvt|n\.v\.t\.?|akkoord|gezien|zie|via|d\.?d\.?|idem|geen|pm|nb)"
    r"|[\W\d_]+|\d+.\d+.*"
)


@dataclass(frozen=True, slots=True)
class Promise:
    """The text[start:end] where a name or paraaf must stand, and what says so."""

    start: int
    end: int
    kind: str
    by: str


def misread_values(
    doc: Document, results: Iterable[RecognizerResult], rulebook: RuleBook, lexicon: Lexicon
) -> list[RecognizerResult]:
    """Return the words in such places that nothing was found in; `results` are all findings."""
    if not doc.has_ocr:
        return []
    covered = sorted((result.start, result.end) for result in results)
    found = []
    for promise in _promises(doc, lexicon):
        value = doc.text[promise.start : promise.end].strip(" :*").casefold()
        if len(value) > LONGEST or any(value in lexicon.lists.get(name, ()) for name in _LABELS):
            continue
        for start, end in _unread(doc, promise, covered, lexicon):
            what = "een paraaf" if promise.kind == PARAAF else "een naam"
            sentence = (
                f"Hier hoort {what} te staan ({promise.by}), maar de scan is er slecht te lezen."
            )
            why = Why(f"{promise.kind}/onleesbaar", sentence)
            kind = rulebook.kinds[promise.kind]
            found.append(make_result(kind, start, end, SCORE[promise.kind], why))
    return found


def _promises(doc: Document, lexicon: Lexicon) -> Iterator[Promise]:
    text, lists = doc.text, lexicon.lists
    for label in labels_in(text, lexicon):
        if label.person and label.firm:
            start = label.end + (text[label.end : label.end + 1] == "\n")
            kind = PARAAF if _PARAAF.match(label.text) else NAAM
            yield Promise(start, _cell_end(text, start), kind, f"veld “{label.text}”")
    for name, kind in (("kolomkoppen_persoon", NAAM), ("kolomkoppen_paraaf", PARAAF)):
        heads = lists.get(name, frozenset()) - {"van", "aan", "contact"}
        for cell in cells_under(doc, heads):
            yield Promise(cell.start, cell.end, kind, f"kolom “{cell.head}”")
    for match in _greeting(lists.get("begroetingen", frozenset())).finditer(text):
        yield Promise(*match.span("naam"), NAAM, "aanhef")
    for match in _closing(lists.get("afsluitingen", frozenset())).finditer(text):
        yield Promise(*match.span("naam"), NAAM, "afsluiting")


def _unread(
    doc: Document, promise: Promise, covered: Sequence[tuple[int, int]], lexicon: Lexicon
) -> Iterator[tuple[int, int]]:
    """Yield the runs of strange words in a place: its first item, or those beside a name in it."""
    for number, item in enumerate(_ITEM.finditer(doc.text, promise.start, promise.end)):
        tokens = [match.span() for match in _TOKEN.finditer(item[0].replace("\xa0", " "))]
        tokens = [(item.start() + start, item.start() + end) for start, end in tokens]
        taken = [_is_covered(token, covered) for token in tokens]
        if number and not any(taken):
            continue
        strange = [
            not hit and _is_strange(doc, token, promise.kind, lexicon)
            for token, hit in zip(tokens, taken, strict=True)
        ]
        known = sum(not odd for odd in strange) - sum(taken)
        if not any(strange) or known > sum(strange):
            continue
        first = None
        for at, odd in enumerate([*strange, False]):
            if odd and first is None:
                first = at
            elif not odd and first is not None:
                yield tokens[first][0], tokens[at - 1][1]
                first = None


def _is_strange(doc: Document, token: tuple[int, int], kind: str, lexicon: Lexicon) -> bool:
    """Say whether a token is no word anybody knows, and was read from a picture."""
    read = doc.text[slice(*token)].strip(".,;:-–'\"")
    words = list(doc.words_in(Span(*token)))
    if not read or not words or not all(word.from_ocr for word in words):
        return False
    if kind == PARAAF:
        return len(read) < 7 and _NO_PARAAF.fullmatch(read) is None and not _is_known(read, lexicon)
    letters = sum(char.isalpha() for char in read)
    if letters < 3 or _TITLE.fullmatch(read) or _is_known(read, lexicon):
        return False
    if read.isupper() and len(read) <= UNIT:
        return False
    marked = _MARKS.search(read) is not None
    return (marked and letters > 2 * (len(read) - letters)) or read[0].isupper()


def _is_known(read: str, lexicon: Lexicon) -> bool:
    return (
        lexicon.is_woord(read)
        or lexicon.is_gewoon(read)
        or lexicon.is_functie(read)
        or lexicon.is_organisatiewoord(read)
        or lexicon.is_plaats(read)
        or read in lexicon.eenheden
        or lexicon.is_samenstelling(read)
    )


def _is_covered(token: tuple[int, int], covered: Sequence[tuple[int, int]]) -> bool:
    return any(start < token[1] and token[0] < end for start, end in covered)


def _cell_end(text: str, start: int) -> int:
    ends = (text.find(sign, start) for sign in "\n\t")
    return min((end for end in ends if end >= 0), default=len(text))


@lru_cache(maxsize=4)
def _greeting(words: frozenset[str]) -> "regex.Pattern[str]":
    return regex.compile(
        rf"(?<=^|\n)[ ]*(?i:{alternatives(words)})[ ](?P<naam>[^\n\t,]{{3,40}})(?=[ ]?[,\n]|$)"
    )


@lru_cache(maxsize=4)
def _closing(words: frozenset[str]) -> "regex.Pattern[str]":
    return regex.compile(
        rf"(?<=^|\n)[ ]*(?i:{alternatives(words)})[ ,.:]*\n+[ ]*(?P<naam>[^\n\t]{{3,40}})(?=\n|$)"
    )
