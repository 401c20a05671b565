"""Find typed initials that no label tells: those that sign the notes of a log or a file.

Who keeps a log signs each note: "Medicatie gegeven. MvO". Initials with the small letters of a
tussenvoegsel are no unit, so their place is enough; others must sign two notes at least.
"""

from collections import Counter
from collections.abc import Iterator
from itertools import chain

import regex

from woo_redact.detect.naam_lexicon import Lexicon
from woo_redact.detect.paraaf_regel import DATE, MIXED, is_abbreviation, is_word
from woo_redact.detect.recognizer import matches

SIGNED = 2
"""Notes that the same kind of initials must sign before those without a tussenvoegsel count."""
_INFIXED = r"(?:\p{Lu}{1,3}(?:v/?[dn]|vdr|vd|v|d|t|te|de|den|der|van)\p{Lu}\p{Ll}?|vdr?\p{Lu})"
_FREE = r"(?<![\p{L}\p{N}@._/-])"
_TIME = r"\d{1,2}[:.]\d{2}(?:[ ]?u(?:ur|\.)?)?"
_WHEN = rf"(?:{DATE}|{_TIME})"
_OF_PARTY = (
    r"(?<!\p{L})(?i:(?:kamer|raads|staten)?(?:lid|leden)|motie|amendement)[ -](?:van[ ])?"
    r"\p{Lu}[^.;:()\n\t]{1,40}[ ]\([ ]?"
)
"""Behind a politician letters in brackets are the party: "het lid Bos (GvN)"."""
_BY_PLACE = regex.compile(
    # a cell or line of its own, or between brackets
    rf"(?<=(?:^|[\n\t])[ ]*)(?P<paraaf>{_INFIXED})(?=[ ]*(?:$|[\n\t]))"
    rf"|(?<=\([ ]?)(?<!{_OF_PARTY})(?P<paraaf>{_INFIXED})(?=[ ]?(?:\)|[,;][ ]))"
    # before a colon or a date: who writes what follows
    rf"|(?<=(?:^|[\n\t•]|[.;:)\]]|{_TIME}|(?i:opm(?:erking)?\.?|noot|reactie|actie))[ ]?)"
    rf"(?P<paraaf>{_INFIXED})(?=[ ]?:[ ]|[ ,]+{DATE})"
    # who did it
    rf"|(?<=[ ](?:door|namens)[ ])(?:(?P<paraaf>{MIXED})(?:,[ ]|[ ](?:en|/)[ ]))?"
    rf"(?P<paraaf>{_INFIXED})(?:(?:,[ ]|[ ](?:en|/)[ ])(?P<paraaf>{MIXED}))*"
    r"(?=[ ]?(?:$|[,;.)\n\t])|[ ]\p{Ll})"
    # behind the last sentence of a note
    rf"|(?<=[.!?)…][ ]?|[ ][-–/][ ])(?P<paraaf>{_INFIXED})(?=[ .]*(?:$|\n))"
    # before what somebody does
    rf"|{_FREE}(?P<paraaf>{_INFIXED})(?:[ ]?/[ ]?(?P<paraaf>\p{{Lu}}{{2,3}}))?(?=[ ]"
    r"(?:belt|mailt|vraagt|stuurt|meldt|zegt|geeft|maakt|pakt|doet|gaat|neemt|regelt|overlegt|zoekt"
    r"|schrijft|checkt|heeft|bereidt|bereiden|kijkt|plant|spreekt|koppelt|zorgt|stemt)(?!\p{L}))"
)
_VERSION = regex.compile(
    r"(?<=^|\n)[ ]*(?i:v(?:ersie)?\.?[ ]?)?\d{1,2}\.\d{1,2}[ ]*\t[ ]*"
    rf"(?:(?:{DATE}|\d{{1,2}}[ ]\p{{Ll}}{{3,9}}[ ]\d{{4}})[ ]*\t[ ]*)?"
    rf"(?P<paraaf>{MIXED}|\p{{Lu}}{{2,4}})(?=[ ]*(?:\t|\n|$))"
)
"""Who made a version, in the table of those of a document."""
_BRACKETED = regex.compile(rf"(?<=\p{{Ll}}[ ]\()(?P<paraaf>{MIXED}|\p{{Lu}}{{2,3}})[ ,]+{DATE}\)")
"""Who agreed and when, behind what was agreed to: "tekst akkoord (MB, 12/11)"."""
_NOTE = regex.compile(rf"(?:^|(?<=\n))[ ]*(?:\p{{Ll}}{{2}}[ ])?(?:{_WHEN})[ \t,:–-]")
"""A note of a log opens with a date or time."""
_SIGNS = regex.compile(
    r"(?:(?<=[.!?)…])[ ]|\t[ ]?|(?<=[.!?)…][ ]?)\(|[ ][-–/][ ]?)"
    rf"(?P<paraaf>{MIXED}|\p{{Lu}}{{2,4}}|\p{{Ll}}{{2,4}}|(?:\p{{Lu}}\.){{2,3}})\)?[ .]*\Z"
)
_ACTS = regex.compile(
    r"(?<=(?:^|[\n\t])[ ]*(?i:acties?|to[ -]?do|afspraak|afspraken)[ ]?:[ ]?|;[ ])"
    r"(?P<paraaf>\p{Lu}{2,3})(?=(?:[ ]?[/+&][ ]?\p{Lu}[\p{L}]{1,4})?[ ]\p{Ll}{3,}(?:t|en)[ ])"
)
"""Who does a task in a list of tasks."""
_REMARKS = regex.compile(
    r"(?<=(?:^|[\n\t])[ ]*(?i:opm(?:erking)?\.?|noot|reactie|commentaar|aanv(?:ulling)?\.?"
    r"|actie)[ ])"
    r"(?:van[ ])?(?P<paraaf>\p{Lu}{2})(?:[ ]?/[ ]?(?P<paraaf>\p{Lu}{2}))?(?=[ ]?:[ ])"
    rf"|(?<=(?<!\p{{L}})(?i:door|gebeld)[ ])(?P<paraaf>\p{{Lu}}{{2}})(?=[ ,]+{DATE})"
    r"|(?<=(?:^|\s)\^[ ]?)(?P<paraaf>\p{Lu}{2,3}|\p{Lu}\p{Ll})(?=[ ]*(?:$|\s))"
)
"""Who makes the remark that follows ("Opm. MH: graag"), or signs a reply in public ("^MV")."""


def initials_in_notes(text: str, lexicon: Lexicon) -> Iterator[tuple[int, int, float]]:
    """Yield the initials that sign or open a note or task, and how sure (0..1) they are."""
    for match in matches(_BY_PLACE, text):
        if is_abbreviation(match.captures("paraaf")[0], lexicon):
            continue
        for start, end in match.spans("paraaf"):
            yield start, end, 0.85
    for match in chain(matches(_VERSION, text), matches(_BRACKETED, text)):
        if not is_abbreviation(match["paraaf"], lexicon):
            yield *match.span("paraaf"), 0.6
    yield from _signed(text, lexicon)
    for match in matches(_REMARKS, text):
        for start, end in match.spans("paraaf"):
            if text[start - 1] == "^" or not is_abbreviation(text[start:end], lexicon):
                yield start, end, 0.85 if text[start - 1] == "^" else 0.6
    for match in matches(_ACTS, text):
        if not is_abbreviation(match["paraaf"], lexicon):
            yield *match.span("paraaf"), 0.6


def _signed(text: str, lexicon: Lexicon) -> Iterator[tuple[int, int, float]]:
    """Yield what ends the notes of a log, where more than one note ends so."""
    starts = [match.start() for match in matches(_NOTE, text)]
    if len(starts) < SIGNED:
        return
    found: list[tuple[int, int]] = []
    for start, following in zip(starts, [*starts[1:], None], strict=True):
        end = following if following is not None else text.find("\n", start)
        line = text[start:end].rstrip() if end >= 0 else text[start:].rstrip()
        if match := _SIGNS.search(line, max(0, len(line) - 12)):
            word = match["paraaf"]
            plain = is_word(word.lower(), lexicon) and not word.isupper()
            if not (plain or is_abbreviation(word, lexicon)):
                found.append((start + match.start("paraaf"), start + match.end("paraaf")))
    often = Counter(text[slice(*place)] for place in found)
    custom = len(found) >= SIGNED
    custom = custom and (2 * len(found) >= len(starts) or max(often.values()) >= SIGNED)
    for start, end in found:
        if custom:
            yield start, end, 0.85 if often[text[start:end]] > 1 else 0.6
        elif len(found) == 1 and text[start:end].isupper() and text[start - 1] == " ":
            yield start, end, 0.4  # one who signs where others do not
