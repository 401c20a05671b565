"""Find again, everywhere in the document, who was found once with certainty."""

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

import regex

from woo_redact.detect.naam_geen import Blocked
from woo_redact.detect.naam_lexicon import Lexicon, fold
from woo_redact.detect.naam_lezen import BEGIN, forms_of, read_name
from woo_redact.detect.persoon_kennis import Person
from woo_redact.detect.recognizer import matches

SENTENCE = "Dezelfde naam is elders in dit document met zekerheid als persoon herkend."
PATH_SENTENCE = "De naam van een persoon uit dit document, als deel van een pad of bestandsnaam."

_SENTENCE_START = regex.compile(r"(?:^|[\n\t•–]|[.!?:]\s|[”\"] )[ (]*\Z")
_JOINTS = frozenset("._-/@+")
_INSIDE = regex.compile(r"[_/@+-]|\.\p{L}")
"""What shows that a word in small letters is part of an address or path."""
_VERB = regex.compile(
    r"[ ](?:heeft|is|was|had|gaat|kan|kon|wil|zal|zou|moet|komt|kwam|krijgt|neemt|stuurt|regelt|belt"
    r"|\p{Ll}+t|zei|vroeg)(?!\p{L})"
)
_PATHLIKE = regex.compile(r"[^\s<>()\"“”;,]*[/\\_@][^\s<>()\"“”;,]*|[^\s<>()\"]+\.(?:docx?|pdf|xlsx?|pptx?|msg)")


@dataclass(frozen=True, slots=True)
class Echo:
    """A place where a known person is named again."""

    start: int
    end: int
    score: float
    rule: str
    sentence: str


@dataclass(frozen=True, slots=True)
class _Known:
    """The words by which the persons of a document can be told."""

    surnames: frozenset[str]
    infixes: dict[str, frozenset[str]]
    """Folded surname -> the tussenvoegsels it was seen with, "" for none."""
    firsts: frozenset[str]


def echoes(
    text: str,
    persons: Iterable[Person],
    lexicon: Lexicon,
    blocked: Blocked,
    found: Sequence[tuple[int, int]] = (),
) -> Iterator[Echo]:
    """Yield every place in text that names one of persons, in any form.

    `found` are the places of the names that are known already, in order and without overlap: an
    echo inside one of them gets that place.

    A surname or first name that is an ordinary word counts only where its tussenvoegsel,
    voorletters or place in the sentence show that a name is meant.
    """
    persons = tuple(persons)
    known = _known(persons)
    words = known.surnames | known.firsts
    if not words:
        return
    choice = "|".join(regex.escape(word) for word in sorted(words, key=lambda w: (-len(w), w)))
    pattern = regex.compile(rf"(?i)(?<!\S@)(?<![\p{{L}}\p{{N}}])(?:{choice.replace(chr(39), chr(91) + chr(39) + '’]')})(?![\p{{L}}\p{{N}}@])")
    starts = [start for start, _ in found]
    done = 0
    for match in matches(pattern, text):
        if match.start() < done:
            continue
        echo = _at(match.start(), match.end(), text, known, lexicon)
        if echo is None or blocked.holds(echo.start, echo.end):
            continue
        if (at := bisect_right(starts, match.start()) - 1) >= 0 and match.end() <= found[at][1]:
            echo = replace(echo, start=found[at][0], end=found[at][1])
        yield echo
        done = echo.end
    yield from _in_paths(text, persons)


def _known(persons: Iterable[Person]) -> _Known:
    surnames: dict[str, set[str]] = {}
    firsts: set[str] = set()
    for person in persons:
        for core in person.kernen:
            if len(core) > 1:
                surnames.setdefault(fold(core), set()).add(person.tussen)
        firsts |= {fold(first) for first in person.voornamen if len(first) > 2}
    return _Known(
        frozenset(surnames), {core: frozenset(seen) for core, seen in surnames.items()},
        frozenset(firsts),
    )  # fmt: skip


def _at(start: int, end: int, text: str, known: _Known, lexicon: Lexicon) -> Echo | None:
    """Judge one occurrence of a known word, and return the whole name around it."""
    word = text[start:end]
    folded = fold(word)
    left, infix = _left(text, start, lexicon)
    whole = read_name(text, left, lexicon, certain=True) if left < start else None
    last = max(end, whole.end) if whole is not None else _right(text, start, end, lexicon)
    named = left < start and not infix or (bool(infix) and left < infix[0])
    infix_text = fold(" ".join(text[infix[0] : infix[1]].split())) if infix else ""
    is_surname = folded in known.surnames
    fits = is_surname and (infix_text in known.infixes.get(folded, ()))
    ordinary = lexicon.is_woord(word) or lexicon.is_plaats(word) or lexicon.is_eenheid(word)
    if word.islower():
        if start and text[start - 1] in _JOINTS or _INSIDE.match(text, end):
            return None
        if ordinary or len(word) < 4 or (not fits and folded not in known.firsts):
            return None
        begin = infix[0] if infix and fits else start
        return Echo(begin, end, 0.8, "herhaling", SENTENCE)
    begin = left if named or (infix and (fits or text[infix[0]].isupper())) else start
    if infix and not named and not fits and lexicon.is_plaats(word):
        return None
    if not ordinary:
        score = 0.97 if fits or named else 0.93
        if not is_surname:
            score = 0.93
        if word.isupper() and len(word) < 4:
            return Echo(begin, last, 0.9, "herhaling", SENTENCE) if named else None
        return Echo(begin, last, score, "herhaling", SENTENCE)
    if named:
        return Echo(begin, last, 0.95, "herhaling", SENTENCE)
    if infix and fits and (text[infix[0]].isupper() or not lexicon.is_woord(word)):
        opening = _SENTENCE_START.search(text, max(0, infix[0] - 6), infix[0])
        return Echo(begin, last, 0.7 if opening else 0.95, "herhaling", SENTENCE)
    if infix or word.isupper():
        return None
    return _ordinary(start, end, last, text, folded, lexicon)


def _ordinary(
    start: int, end: int, last: int, text: str, folded: str, lexicon: Lexicon
) -> Echo | None:
    """Judge a bare word with a capital that is a name of this document and a Dutch word as well."""
    if folded in lexicon.functies or lexicon.is_eenheid(text[start:end]):
        return None
    opening = _SENTENCE_START.search(text, max(0, start - 6), start)
    if opening is None:
        before = text[max(0, start - 1) : start]
        following = text[end : end + 2]
        if before in {" ", "("} and not regex.match(r"[ ]\p{Lu}|-", following):
            return Echo(start, last, 0.85, "herhaling", SENTENCE)
        return None
    if _VERB.match(text, end):
        return Echo(start, last, 0.8, "herhaling", SENTENCE)
    return None


def _left(text: str, start: int, lexicon: Lexicon) -> tuple[int, tuple[int, int] | None]:
    """Return where the name around a surname begins, and the place of its tussenvoegsel."""
    forms = forms_of(lexicon)
    window = max(0, start - 40)
    infix = None
    at = start
    if found := regex.compile(rf"(?<![\p{{L}}\p{{N}}.'’])(?:{forms.tussen_los})+\Z").search(
        text, window, start
    ):
        infix, at = (found.start(), start), found.start()
    lead = _LEAD.search(text, max(0, at - 40), at)
    while lead is not None:
        piece = lead[0].strip(" \n")
        if piece.endswith(".") or regex.fullmatch(r"\p{Lu}{1,3}", piece) is not None:
            if not piece.endswith(".") and lexicon.is_eenheid(piece):
                break
        elif lexicon.is_geen_naam(piece) or not lexicon.is_voornaam(piece):
            break
        at = lead.start()
        lead = _LEAD.search(text, max(0, at - 40), at)
    return at, infix


_LEAD = regex.compile(
    rf"{BEGIN}(?:(?:(?:Chr|Th|Ch|Ph|Fr|Zs|IJ|\p{{Lu}})\.[ ]?-?\n?){{1,7}}|\p{{Lu}}{{1,3}}[ ]"
    r"|\p{Lu}\p{Ll}[\p{L}-]*[ ]|\(\p{Lu}\p{Ll}+\)[ ])\Z"
)


def _right(text: str, start: int, end: int, lexicon: Lexicon) -> int:
    """Return where the name that begins with this word ends: a double name, a first name's rest."""
    name = read_name(text, start, lexicon, certain=True)
    return max(end, name.end) if name is not None else end


def _in_paths(text: str, persons: tuple[Person, ...]) -> Iterator[Echo]:
    """Yield names within URLs, paths and file names: "/in/jan-de-vries", "nota_MJdeVries.docx"."""
    choices = {choice for person in persons for choice in _path_forms(person)}
    if not choices:
        return
    ordered = sorted(choices, key=lambda choice: (-len(choice), choice))
    pattern = regex.compile(rf"(?i)(?<!\p{{L}})(?:{'|'.join(ordered)})(?!\p{{L}})")
    for token in matches(_PATHLIKE, text):
        if "@" in token[0]:
            continue
        for match in pattern.finditer(text, token.start(), token.end()):
            yield Echo(match.start(), match.end(), 0.9, "pad", PATH_SENTENCE)


def _path_forms(person: Person) -> Iterator[str]:
    """Yield patterns of how a person is spelled in a path; a bare surname needs a tussenvoegsel."""
    joint = "[-_.]?"
    fronts = [regex.escape(fold(first)) for first in person.voornamen]
    if person.voorletters:
        fronts.append(joint.join(regex.escape(letter) for letter in person.voorletters))
    infix = joint.join(regex.escape(part) for part in regex.split(r"[ .'’/]+", person.tussen) if part)
    for core in person.kernen:
        if len(core) < 3:
            continue
        surname = joint.join(regex.escape(part) for part in regex.split("[ -]", fold(core)))
        surname = f"{infix}{joint}{surname}" if infix else surname
        for front in fronts:
            yield f"{front}{joint}{surname}"
            yield f"{surname}{joint}{front}"
        if infix and len(core) > 3:
            yield surname
