"""Addresses in the fields of a form: "Straat", "Huisnummer", "Postcode" and "Woonplaats" apart."""

from collections.abc import Iterator
from dataclasses import dataclass

import regex

from woo_redact.detect.recognizer import matches

APART = 4
"""Lines between two fields of one address, at most."""
_LABELS = {
    "street": r"straat(?:naam)?|adres(?:regel(?: 1)?)?|woonadres|huisadres",
    "number": r"huis(?:nummer|nr\.?)(?: en toevoeging)?",
    "addition": r"(?:huisnummer)?toevoeging",
    "postcode": r"postcode",
    "home": r"woonplaats|plaats van wonen",
    "town": r"plaats(?:naam)?|stad|gemeente",
}
_FIELD = regex.compile(
    r"(?m)(?:^|\t|\|)[ ]*(?i:"
    + "|".join(f"(?P<{name}>{label})" for name, label in _LABELS.items())
    + r")[ ]*(?:\([^)\n]{1,30}\))?[ ]*(?:\*[ ]*)?(?:[ \t]*:[ \t]*\n?|\t|\n)[ ]*"
    r"(?P<value>[^\t\n|:]{1,60}?)[ ]*(?=$|\t|\|)"
)
_SHAPES = {
    "street": regex.compile(r"(?:['’]t |\d{1,2}e )?\p{Lu}[\p{L}'’.\- ]{2,45}"),
    "number": regex.compile(r"\d{1,5}(?:[ \-]?[a-zA-Z0-9]{1,4})?"),
    "addition": regex.compile(r"[a-zA-Z0-9]{1,4}|[ -]?(?:bis|hs|rood|zwart|boven|beneden|hoog)"),
    "postcode": regex.compile(r"[1-9]\d{3} ?[A-Za-z]{2}|[1-9]\d{3}"),
    "home": regex.compile(r"(?:['’][sS]-)?\p{Lu}[\p{L}'’./()\- ]{1,40}"),
    "town": regex.compile(r"(?:['’][sS]-)?\p{Lu}[\p{L}'’./()\- ]{1,40}"),
}
# "Straat Kerkpad Huisnr. 31 Toev. B Postcode 1234 AB", "huisnummer 7, postcode 1234 AB".
_RUN = regex.compile(
    r"(?<!\p{L})(?:(?i:straat(?:naam)?|adres)[ ]?[.: ][ ]?"
    r"(?P<street>['’]?\p{Lu}[\p{L}'’.\- ]{2,45}?)[ ,;]{1,3})?"
    r"(?i:huis(?:nummer|nr\.?)|(?<=[ ,;])nr\.?)[ ]?[.: ][ ]?"
    r"(?P<number>\d{1,5}(?:[ \-]?[a-zA-Z](?!\p{L}))?)(?![\w/])"
    r"(?:[ ,;]{1,3}(?i:toev(?:oeging|\.)?)[ ]?[.: ][ ]?(?P<addition>[a-zA-Z0-9]{1,4}(?!\w)))?"
    r"(?:[ ,;]{1,3}(?:en[ ])?(?i:postcode|pc)(?!\p{L})"
    r"(?:[ .:]{1,3}[1-9]\d{3}[ ]?[A-Z]{2}[ ,;]{1,3}(?i:(?:woon)?plaats)[ .:]{1,3}"
    r"(?P<town>['’]?\p{L}[\p{L}'’/\- ]{1,30}?)"
    r"(?=[ ]*(?:$|[\n,;(]|[ ]\p{Lu}\p{Ll}+[.]?[ ]?:)))?|(?(street)|(?!)))"
)
_LABEL_WORDS = regex.compile(
    r"(?i)(?:e-?mail|telefoon|\p{L}*naam|datum|land|bsn|postcode|woonplaats|straat|huisn(?:umme)?r|"
    r"\p{L}*adres|toelichting|opmerking(?:en)?|status)(?!\p{L})(?!\s+\d)"
)


@dataclass(frozen=True, slots=True)
class Field:
    """The value text[start:end] of a field, and what it holds (a key of _LABELS)."""

    start: int
    end: int
    what: str


def address_fields(text: str) -> Iterator[tuple[Field, ...]]:
    """Yield the fields that are one address: a town of residence, or parts that need each other.

    A lone "Plaats" is where something was signed or met, and is none.
    """
    group: list[Field] = []
    for field in _fields(text):
        far = group and text.count("\n", group[-1].end, field.start) > APART
        again = field.what in {one.what for one in group}
        if far or again:
            yield from _whole(group)
            group = []
        group.append(field)
    yield from _whole(group)
    yield from _inline(text)


def _inline(text: str) -> Iterator[tuple[Field, ...]]:
    """Yield the fields that follow each other on one line, with no tab between them."""
    for match in matches(_RUN, text):
        yield tuple(
            Field(*match.span(what), what)
            for what in ("street", "number", "addition", "town")
            if match[what] is not None
        )


def _whole(group: list[Field]) -> Iterator[tuple[Field, ...]]:
    what = {field.what for field in group}
    if "home" in what or (len(what) > 1 and what & {"number", "postcode"}):
        yield tuple(group)


def _fields(text: str) -> Iterator[Field]:
    for match in matches(_FIELD, text):
        what = next(name for name in _LABELS if match[name])
        if _SHAPES[what].fullmatch(match["value"]) and not _LABEL_WORDS.match(match["value"]):
            yield Field(*match.span("value"), what)
