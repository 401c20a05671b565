"""Take texts out of fonts and colour profiles: their names, and what their tables spell."""

import re
from collections.abc import Iterator

from woo_redact.verify.decode import byte_readings
from woo_redact.verify.wordset import words

_SUBSET = re.compile(r"^[A-Z]{6}\+")
_WORD = re.compile(r"[A-Z]?[a-z]+|[A-Z]+(?![a-z])|\W+|\d+|_+")
_FAMILIES = words(
    """
    abel alice amiri anton arial arimo arnhem baskerville bauer bell bembo berling bitter bodoni
    book bookman caladea calibri cambria candara carlito caslon century clarendon cochin collis
    comic consolas constantia cooper corbel cormorant courier cousine dejavu didot dolly dosis
    droid fira fleischman franklin fresco frutiger futura gabriela garamond gelasio geneva georgia
    gill gothic goudy haarlemmer helvetica hoefler impact inter janson jenson josefin karla
    lato lexicon liberation linux lora lucida luxi marion merriweather minion monaco montserrat
    mulish myriad nimbus noto nunito open optima oswald palatino perpetua playfair poppins
    quadraat raleway renard roboto rockwell rosario rubik sabon sanchez scala segoe sofia source
    swift symbol tahoma termes times tinos trajan trebuchet ubuntu univers vera verdana vesper
    vollkorn zapf
    """
)
"""Families of type that are named like a person, or could be."""
_WIDE = re.compile(rb"(?:\0[\x20-\xff]){4,}")
_NARROW = re.compile(rb"[\x20-\x7e]{4,}")
_COPYRIGHT = b"cprt"
"""Tag of a colour profile that names its makers, never the maker of the document."""


def font_name_words(name: str) -> str:
    """Return the words of the name of a font, but those of well-known families of type."""
    return " ".join(
        word
        for word in _WORD.findall(_SUBSET.sub("", name))
        if word.isalpha() and word.lower() not in _FAMILIES
    )


def profile_texts(data: bytes) -> Iterator[str]:
    """Yield the texts of a colour profile, its copyright left out (ICC.1:2022, 7.3)."""
    count = int.from_bytes(data[128:132])
    for at in range(132, 132 + 12 * min(count, 200), 12):
        if data[at : at + 4] == _COPYRIGHT:
            start, size = (
                int.from_bytes(data[at + 4 : at + 8]),
                int.from_bytes(data[at + 8 : at + 12]),
            )
            data = data[:start] + b"\0" * len(data[start : start + size]) + data[start + size :]
    for run in (*_NARROW.findall(data), *_WIDE.findall(data)):
        yield from byte_readings(run)
