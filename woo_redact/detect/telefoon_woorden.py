"""Telephone numbers that are spoken, or partly made unreadable, by whoever wrote them down."""

from collections.abc import Iterator

import regex

from woo_redact.detect.recognizer import matches

_DIGIT = r"(?:nul|één|eén|een|twee|drie|vier|vijf|zes|zeven|acht|negen)"
_WORD = (
    rf"(?:{_DIGIT}|tien|elf|twaalf|\p{{Ll}}{{3,5}}tien|"
    r"(?:\p{Ll}{3,5}[eë]n)?(?:twintig|dertig|veertig|vijftig|zestig|zeventig|tachtig|negentig))"
)
_TIMES = rf"(?:(?:(?:twee|drie|vier)[ ](?:keer|maal)|dubbel(?:e)?)[ ](?:een[ ]|de[ ])?{_WORD})"
_PART = rf"(?:{_TIMES}|{_WORD})"
_AND = r"(?:[ ,\-]{1,2}|\.{2,3}[ ]?|,?[ ]en[ ])"
# "nul zes, 12345678", "nul zes twaalf vierendertig zesenvijftig", "nul zes, drie keer twee".
MOBILE = regex.compile(
    rf"(?<!\p{{L}})(?=[nN])(?i:nul[ \-]?zes)[ ,:.\-]{{1,3}}"
    rf"(?:\d(?:[ .\-]?\d){{7}}(?!\w)|{_PART}(?:{_AND}{_PART}){{3,7}}(?!\p{{L}}))"
)
# Digits one by one: nobody says so many of anything else.
DIGITS = regex.compile(
    rf"(?<!\p{{L}})(?=[nzNZ])(?:(?i:nul){_AND})?(?P<first>(?i:{_DIGIT}))"
    rf"(?:{_AND}(?:{_TIMES}|{_DIGIT})){{7,9}}(?!\p{{L}})"
)
# "0346-57xx88", "06 12 ** ** 78".
MASKED = regex.compile(
    r"(?<![\w.,\-–+*])(?!0[89]00)0(?P<first>\d)\d{0,2}[ ]?[\-–.]?[ ]?"
    r"(?=[\d \-–.]*[xX*•]{2})(?=(?:[xX*• \-–.]*\d){2})(?:[\dxX*•][ \-–.]?){5,7}[\dxX*•](?![\w*])"
)
SURE = 0.9


def unusual_numbers(text: str) -> Iterator[tuple[bool, int, int, str, str]]:
    """Yield for each number whether it is mobile, its span, the rule and a sentence in Dutch."""
    for match in matches(MOBILE, text):
        told = "Een mobiel nummer zoals men het uitspreekt."
        yield True, *match.span(), "gesproken", told
    for match in matches(DIGITS, text):
        told = "Een rij cijfers zoals men een telefoonnummer uitspreekt."
        yield match["first"].lower() == "zes", *match.span(), "gesproken", told
    for match in matches(MASKED, text):
        told = "Een telefoonnummer waarvan enkele cijfers onleesbaar zijn gemaakt."
        yield match["first"] == "6", *match.span(), "deels onleesbaar", told
