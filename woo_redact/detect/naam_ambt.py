"""Tell the short words by which officials call their ministers from names: "Min heeft akkoord"."""

import regex

_OFFICE = regex.compile(r"Min|Stas|Minpres|Loco|Burg|Wethouder")
_GOES_ON = regex.compile(r"\.?(?:[ ]?[:/+&?!]|[ ](?:\p{Ll}|['’]\p{Ll})|[ ]?\()")
"""A sentence goes on behind the office; behind a name that begins so stands its surname."""
_GREETED = regex.compile(
    r"(?i:(?:beste|dag|hoi|hallo|ha|lieve|geachte|groet(?:en|jes)?|gr|mvg)[ ,.!\n]{1,3}"
    r"|(?:heer|mevrouw|mevr|mw|dhr|familie)\.?[ ])\Z"
)


def is_office_word(start: int, end: int, text: str) -> bool:
    """Say whether text[start:end] is an office that a sentence begins with: "Stas wil dat ook".

    Min is a surname and Stas a first name as well: not behind a greeting or a form of address.
    """
    return (
        _OFFICE.fullmatch(text, start, end) is not None
        and _GOES_ON.match(text, end) is not None
        and _GREETED.search(text, max(0, start - 14), start) is None
    )
