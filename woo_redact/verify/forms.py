"""The forms in which what was redacted could still be found.

A number also in its international form, a name also with the surname first and from back to front,
and, for the places nobody sees, each of its telling words.
"""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from woo_redact.model.redaction import Redaction
from woo_redact.verify.fold import Folded, Gap, fold
from woo_redact.verify.needle import PARTICLES, Needle

SHORTEST = 3
"""Fewer letters and digits than this stand everywhere: only the place itself is checked."""
SHORTEST_PART = 4
"""Letters of a word of a name that counts on its own in hidden places."""
SHORTEST_REVERSED = 8
"""Letters of a name that is sought from back to front as well."""
MOST_WORDS = 6
"""Words of a text that is a name; longer ones are sentences."""


def needles(redactions: Iterable[Redaction], local_parts: frozenset[str]) -> tuple[Needle, ...]:
    """Return what to look for; `local_parts` are finding ids whose text stood before an "@"."""
    found: dict[tuple[str, bytes, bool], Needle] = {}
    for redaction in redactions:
        for needle in _forms(redaction, redaction.finding in local_parts):
            key = (needle.letters, needle.gaps + needle.capitals, needle.part)
            if key in found:
                before = found[key]
                findings = before.findings + needle.findings
                needle = replace(before, findings=findings, local=before.local and needle.local)
            found[key] = needle
    return tuple(found.values())


def _forms(redaction: Redaction, local: bool) -> Iterator[Needle]:
    text = " ".join(redaction.text.split())
    folded = fold(text)
    letters = folded.letters
    if len(letters) < SHORTEST:
        return
    pieces = _pieces(folded)
    telling = [piece for piece in pieces if piece not in PARTICLES]
    number_of_digits = sum(letter.isdigit() for letter in letters)
    needle = Needle(
        (redaction.finding,),
        redaction.text,
        letters,
        folded.gaps,
        folded.capitals,
        digits=number_of_digits == len(letters),
        distinctive=number_of_digits >= 6 or len(telling) > 1,
        local=local and len(pieces) == 1 and len(letters) < 6,
    )
    yield needle
    if needle.digits:
        for form in phone_forms(letters):
            gaps = bytes([Gap.LINE, *[0] * (len(form) - 1), Gap.LINE])
            yield replace(needle, plain=form, letters=form, gaps=gaps, capitals=bytes(len(form)))
    elif needle.distinctive and len(letters) >= SHORTEST_REVERSED:
        yield _backwards(needle)
    if number_of_digits == 0 and "@" not in text and not needle.local:
        yield from _names(needle, text.split())


def _backwards(needle: Needle) -> Needle:
    """Return the needle as it is read from right to left."""
    return replace(
        needle,
        plain=needle.plain[::-1],
        letters=needle.letters[::-1],
        gaps=bytes([*needle.gaps[::-1]]),
        capitals=needle.capitals[::-1],
    )


def _names(needle: Needle, words: list[str]) -> Iterator[Needle]:
    """Yield a name with its last words first, and each of its telling words for hidden places."""
    if len(words) > MOST_WORDS:
        return
    for at in range(1, len(words)):
        first, last = words[at:], words[:at]
        if _tells(first) and any(fold(word).capitals[:1] == b"\x01" for word in last):
            yield _folded(needle, " ".join([*first, *last]))
    for word in words:
        if _tells([word]):
            yield replace(_folded(needle, word), distinctive=False, part=True)


def _tells(words: list[str]) -> bool:
    """Say whether words hold one that tells who it is: a capital and enough letters."""
    return any(
        len(fold(word).letters) >= SHORTEST_PART
        and fold(word).capitals[0]
        and fold(word).letters not in PARTICLES
        for word in words
    )


def _folded(needle: Needle, text: str) -> Needle:
    folded = fold(text)
    return replace(
        needle,
        plain=text,
        letters=folded.letters,
        gaps=folded.gaps,
        capitals=folded.capitals,
    )


def phone_forms(digits: str) -> tuple[str, ...]:
    """Return the other ways to write a Dutch telephone number, as digits; () for other numbers."""
    for prefix in ("00310", "0031", "310", "31", "0"):
        rest = digits.removeprefix(prefix)
        if digits.startswith(prefix) and len(rest) == 9 and rest[0] != "0":
            forms = (first + rest for first in ("0", "31", "0031", "310", "00310"))
            return tuple(form for form in forms if form != digits)
    return ()


def _pieces(folded: Folded) -> list[str]:
    pieces = [""]
    for letter, gap in zip(folded.letters, folded.gaps, strict=False):
        if gap > Gap.SEAM and pieces[-1]:
            pieces.append("")
        pieces[-1] += letter
    return pieces
