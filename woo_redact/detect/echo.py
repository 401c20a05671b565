"""Find again, everywhere in the document, who was found once with certainty."""

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

import regex

from woo_redact.detect.beginnings import beginnings, matches_at, openers
from woo_redact.detect.lopend import opens_sentence
from woo_redact.detect.naam_afkorting import acronyms_in
from woo_redact.detect.naam_geen import Blocked
from woo_redact.detect.naam_lexicon import Lexicon, fold
from woo_redact.detect.naam_lezen import read_name
from woo_redact.detect.naam_omgekeerd import infix_before
from woo_redact.detect.naam_omgeving import told_of
from woo_redact.detect.naam_vorm import BEGIN, PREPOSITIONS, capital_in, forms_of
from woo_redact.detect.persoon_kennis import Person
from woo_redact.detect.recognizer import matches
from woo_redact.model.spelling import without_accents

DOUBT = 0.5
"""How sure a town that somebody here is called after is that person, where it does something."""
SENTENCE = "Dezelfde naam is elders in dit document met zekerheid als persoon herkend."
PATH_SENTENCE = "De naam van een persoon uit dit document, als deel van een pad of bestandsnaam."

_TOKEN = regex.compile(
    r"(?<!\S@)(?<![\p{L}\p{N}])\p{L}+(?:['’](?!s(?!\p{L}))\p{L}+)?(?![\p{L}\p{N}@])"
)
"""A word as it can be part of a name; both halves of a double name are one."""
_JOINED = regex.compile(r"(?<!\p{L})\p{L}+['’]\Z")
_SMALL_WORDS = PREPOSITIONS | {"de", "het", "te", "van"}
"""Words that open a sentence before a name as often as they are its tussenvoegsel."""
_JOINTS = frozenset("._-/@+")
_INSIDE = regex.compile(r"[_/@+-]|\.\p{L}")
"""What shows that a word in small letters is part of an address or path."""
_ARTICLE = regex.compile(r"(?<!\p{L})(?i:de|het|een|deze|die)[ ]\Z")
_GOES_ON = regex.compile(r"[ ]\p{Lu}|-")
_VERB = regex.compile(
    r"[ ](?:is|was|had|kan|kon|wil|zal|zou|kwam|nam|zei|vroeg|belde|\p{Ll}+t)(?!\p{L})"
    r"|[ ]en[ ](?:\p{Ll}{2,3}[ ]){0,2}\p{Lu}[\p{L}-]+[ ](?:waren|hadden|\p{Ll}{2,}en)(?!\p{L})"
)
_ACTS = regex.compile(
    r"[ ](?!(?:ligt|loopt|heet|krijgt|wordt|sluit|staat|telt|blijft|gaat|bestaat)(?!\p{L})"
    r")\p{Ll}{3,}t(?!\p{L})"
)
"""A verb, but not what a street or a building does."""
_PATHLIKE = regex.compile(
    r"[^\s<>()\"“”;,]*[/\\_@][^\s<>()\"“”;,]*|[^\s<>()\"]+\.(?:docx?|pdf|xlsx?|pptx?|msg)"
)
_PATH_SIGN = regex.compile(r"[/\\_@]|\.(?:docx?|pdf|xlsx?|pptx?|msg)")
_UNBROKEN = regex.compile(r"[^\s<>()\"]+")


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
    sure: dict[str, float]
    """Folded word -> how sure its surest source is: no echo is surer."""


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
    starts = [start for start, _ in found]
    done = 0
    for match in matches_at(_TOKEN, text, _places(text, words)):
        if match[0].casefold().replace("’", "'") not in words or match.start() < done:
            continue
        echo = _at(match.start(), match.end(), text, known, lexicon)
        if echo is None or _is_thing(echo, text, blocked):
            continue
        at = bisect_right(starts, match.start()) - 1
        source = known.sure[match[0].casefold().replace("’", "'")]
        echo = replace(echo, score=min(echo.score, source))
        if at >= 0 and match.end() <= found[at][1]:
            begin, end = found[at]
            front = text[echo.start : begin].rstrip(" ")
            if front.istitle() and front.lower() in lexicon.lists["tussenvoegsels"]:
                begin = echo.start  # "De Groot", of which "Groot" was found
            echo = replace(echo, start=begin, end=end)
        yield echo
        done = echo.end
    yield from _in_paths(text, persons)


def _is_thing(echo: Echo, text: str, blocked: Blocked) -> bool:
    """Say whether an echo is a street or a building, or part of one; those do nothing."""
    if not blocked.holds(echo.start, echo.end):
        return False
    opens = opens_sentence(text, echo.start)
    acts = opens and _ACTS.match(text, echo.end) is not None
    return not (acts and blocked.is_one(echo.start, echo.end))


def _places(text: str, words: Iterable[str]) -> list[int]:
    """Return where one of words may stand, with the beginning of what an apostrophe joins it to."""
    places = set(beginnings(text, openers(words)))
    for place in tuple(places):
        while joined := _JOINED.search(text, max(0, place - 30), place):
            place = joined.start()
            places.add(place)
    return sorted(places)


def _known(persons: Iterable[Person]) -> _Known:
    surnames: dict[str, set[str]] = {}
    firsts: set[str] = set()
    sure: dict[str, float] = {}
    for person in persons:
        for core in person.kernen:
            if len(core) > 1 and not set(core) & set("- "):
                for form in {fold(core), without_accents(fold(core))}:
                    surnames.setdefault(form, set()).add(person.tussen)
        firsts |= {fold(first) for first in person.voornamen if len(first) > 2}
        own = [*person.kernen, *person.voornamen]
        for word in {form for core in own for form in (fold(core), without_accents(fold(core)))}:
            sure[word] = max(sure.get(word, 0.0), person.score)
    firsts |= {without_accents(first) for first in firsts}
    return _Known(
        frozenset(surnames), {core: frozenset(seen) for core, seen in surnames.items()},
        frozenset(firsts), sure,
    )  # fmt: skip


def _at(start: int, end: int, text: str, known: _Known, lexicon: Lexicon) -> Echo | None:
    """Judge one occurrence of a known word, and return the whole name around it."""
    word = text[start:end]
    folded = fold(word)
    left, infix = _left(text, start, known.firsts, lexicon)
    named = left < infix  # voorletters or a first name stand before it
    fits = folded in known.surnames and (
        fold(" ".join(text[infix:start].split())) in known.infixes[folded]
    )
    ordinary = lexicon.is_woord(word) or lexicon.is_plaats(word) or lexicon.is_eenheid(word)
    if word.islower():
        in_address = (start and text[start - 1] in _JOINTS) or _INSIDE.match(text, end)
        if in_address or ordinary or _is_short(word) or not (fits or folded in known.firsts):
            return None
        if not fits and _ARTICLE.search(text, max(0, start - 6), start):
            return None  # "de roos bloeit"
        return Echo(infix if fits else start, end, 0.8, "herhaling", SENTENCE)
    before = fold(text[infix:start].strip())
    opened = infix < start and (fits or (text[infix].isupper() and before not in _SMALL_WORDS))
    begin = left if named or opened else start
    if not (named or ordinary):
        begin = _with_unknown(text, begin, lexicon)
    last = _right(text, left if left < start else start, end, lexicon)
    if infix < start and not named and not fits and lexicon.is_plaats(word):
        return None
    if word.isupper() and not named and (len(word) < 4 or word in acronyms_in(text)):
        return None
    if not ordinary or named:
        return Echo(begin, last, 0.96 if fits or named else 0.93, "herhaling", SENTENCE)
    if infix < start and fits and (text[infix].isupper() or not lexicon.is_woord(word)):
        opening = opens_sentence(text, infix)
        return Echo(begin, last, 0.7 if opening else 0.95, "herhaling", SENTENCE)
    if infix < start or word.isupper():
        return None
    if lexicon.is_plaats(word):
        told = folded in known.surnames and told_of(start, end, text, lexicon)
        return Echo(start, last, DOUBT, "herhaling", SENTENCE) if told else None
    return _ordinary(start, end, last, text, folded, lexicon)


def _is_short(word: str) -> bool:
    """Say whether a word in small letters is too short to be told from others."""
    return len(word) < 4 and word.isascii()


def _ordinary(
    start: int, end: int, last: int, text: str, folded: str, lexicon: Lexicon
) -> Echo | None:
    """Judge a bare word with a capital that is a name of this document and a Dutch word as well."""
    if folded in lexicon.functies or lexicon.is_eenheid(text[start:end]):
        return None
    opening = opens_sentence(text, start)
    if not opening:
        before = text[max(0, start - 1) : start]
        following = text[end : end + 2]
        if before in {" ", "("} and not _GOES_ON.match(following):
            return Echo(start, last, 0.85, "herhaling", SENTENCE)
        return None
    if _VERB.match(text, end):
        return Echo(start, last, 0.8, "herhaling", SENTENCE)
    return None


def _left(text: str, start: int, firsts: frozenset[str], lexicon: Lexicon) -> tuple[int, int]:
    """Return where the name around a surname begins, and where its tussenvoegsel does.

    Both are `start` when nothing that belongs to the name stands before it. The first half of a
    double name ("Jansen-" before "Bakker") and of a surname of two words belong to it.
    """
    if first := _FIRST_HALF.search(text, max(0, start - 30), start):
        start = first.start()
    elif (word := _WORD_BEFORE.search(text, max(0, start - 30), start)) and (
        word[0].strip() in lexicon.lists.get("achternaam_voorwoorden", ())
    ):
        start = word.start()
    found = infix_before(forms_of(lexicon).tussen_los).search(text, max(0, start - 40), start)
    infix = at = found.start() + capital_in(found[0]) if found else start
    while lead := _LEAD.search(text, max(0, at - 40), at):
        piece = lead[0].strip(" \n")
        if len(piece) < 4 and piece.isupper() and piece.isalpha():
            if lexicon.is_eenheid(piece):
                break
        elif (
            fold(piece) not in firsts
            and not piece.endswith(".")
            and (lexicon.is_geen_naam(piece) or not lexicon.is_voornaam(piece.strip("()")))
        ):
            break
        at = lead.start()
    return at, infix


def _with_unknown(text: str, start: int, lexicon: Lexicon) -> int:
    """Return where a surname begins with the first name before it that no list has: "Geale Bos"."""
    first = _UNKNOWN.search(text, max(0, start - 30), start)
    if first is None or opens_sentence(text, first.start("woord")):
        return start
    word = first["woord"]
    ordinary = (
        lexicon.is_woord(word)
        or lexicon.is_gewoon(word)
        or lexicon.is_samenstelling(word)
        or lexicon.is_plaats(word)
        or lexicon.is_geen_naam(word)
        or lexicon.is_organisatiewoord(word)
        or lexicon.is_functie_of_instelling(word)
        or lexicon.is_eenheid(word)
    )
    return start if ordinary else first.start("woord")


_UNKNOWN = regex.compile(r"(?<=[\p{L},;] |\()(?P<woord>\p{Lu}\p{Ll}{2,}(?:-\p{Lu}\p{Ll}+)?)[ ]\Z")
_FIRST_HALF = regex.compile(r"(?<![\p{L}\p{N}-])\p{Lu}[\p{L}'’]+[-‐‑]\n?\Z")
_WORD_BEFORE = regex.compile(r"(?<!\p{L})\p{Lu}[\p{L}'’]*(?:[ ](?:A|in ['’]t))?[ ]\Z")
_LEAD = regex.compile(
    rf"{BEGIN}(?:(?:(?:Chr|Th|Ch|Ph|Fr|Zs|IJ|\p{{Lu}})\.[ ]?-?\n?){{1,7}}|\p{{Lu}}{{1,3}}[ ]"
    r"|\p{Lu}\p{Ll}[\p{L}-]*[ ]|\(\p{Lu}\p{Ll}+\)[ ])\Z"
)


def _right(text: str, begin: int, end: int, lexicon: Lexicon) -> int:
    """Return where the name that begins at text[begin] ends: a double name goes on."""
    name = read_name(text, begin, lexicon, certain=True)
    return max(end, name.end) if name is not None else end


def _in_paths(text: str, persons: tuple[Person, ...]) -> Iterator[Echo]:
    """Yield names within URLs, paths and file names: "/in/jan-de-vries", "nota_MJdeVries.docx"."""
    cores = {fold(core) for person in persons for core in person.kernen}
    tokens = [
        token
        for start, end in _runs_with_signs(text)
        for token in matches(_PATHLIKE, text, start, end)
        if "@" not in token[0] and any(core in token[0].casefold() for core in cores)
    ]
    choices = {choice for person in persons for choice in _path_forms(person)} if tokens else ()
    if not choices:
        return
    ordered = sorted(choices, key=lambda choice: (-len(choice), choice))
    pattern = regex.compile(rf"(?i)(?<!\p{{L}})(?:{'|'.join(ordered)})(?!\p{{L}})")
    for token in tokens:
        for match in matches(pattern, text, token.start(), token.end()):
            yield Echo(match.start(), match.end(), 0.9, "pad", PATH_SENTENCE)


def _runs_with_signs(text: str) -> Iterator[tuple[int, int]]:
    """Yield the stretches without spaces and brackets that hold a sign of a path or file name."""
    end = 0
    for sign in matches(_PATH_SIGN, text):
        if sign.start() < end:
            continue
        start = sign.start()
        while start > end and not (text[start - 1].isspace() or text[start - 1] in '<>()"'):
            start -= 1
        run = _UNBROKEN.match(text, sign.start())
        end = run.end() if run else sign.end()
        yield start, end


def _path_forms(person: Person) -> Iterator[str]:
    """Yield patterns of how a person is spelled in a path; a bare surname needs a tussenvoegsel."""
    joint = "[-_.]?"
    fronts = [regex.escape(fold(first)) for first in person.voornamen]
    fronts += [regex.escape(fold(first[0])) for first in person.voornamen[:1]]
    if person.voorletters:
        fronts.append(joint.join(regex.escape(letter) for letter in person.voorletters))
    infix = joint.join(
        regex.escape(part) for part in regex.split(r"[ .'’/]+", person.tussen) if part
    )
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
