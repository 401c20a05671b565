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
# "0346-57xx88", "06 12 ** ** 78", "070 370 4* 93".
MASKED = regex.compile(
    r"(?<![\w.,\-–+*])(?!0[89]00)0(?P<first>\d)\d{0,2}[ ]?[\-–.]?[ ]?"
    r"(?=[\d \-–.]*(?:[xX*•]{2}|[*•][\d \-–.*•]*\d))(?=(?:[xX*• \-–.]*\d){2})"
    r"(?:[\dxX*•][ \-–.]?){5,8}[\dxX*•](?![\w*])"
)
# "je nummer eindigt toch op …771", "de laatste drie cijfers van uw mobiele nummer: 119".
LAST_DIGITS = regex.compile(
    r"(?<!\p{L})(?i:(?:telefoon|gsm-?|06-?)nummer|(?:mobiele?|je|jouw|uw|mijn|haar|zijn|hun|dat|het)"
    r"[ ]nummer)(?!\p{L})(?:[ ,(]{1,2}\p{Ll}+){0,4}?[ ,(]{1,2}(?i:eindig(?:t|end|de)"
    r"(?:[ ]\p{Ll}+){0,2}[ ](?:op|met|in)|"
    r"(?:de[ ])?laatste[ ](?:twee|drie|vier|[234])[ ]cijfers)[ :]{1,2}"
    r"(?P<span>(?:…|\.{2,3}|[xX*•]{1,8})?[ ]?\d{2,4})(?![\w%]|[.,]\d)"
)
# "Haar 06-nummer is 83023846": the word says what comes before it.
WITHOUT_CODE = regex.compile(
    r"(?<!\p{L}|\d)(?i:06-?(?:nummer|nr\.?)|(?:mobiele?|gsm)[ \-]?(?:nummer|nr\.?))"
    r"(?:[ ]van(?:[ ][\p{L}.\-]+){1,3}?)?(?:[ ](?:is|was|luidt))?[ :]{1,3}"
    r"(?P<span>[1-9]\d(?:[ .\-]?\d){6})(?![\w%]|[ .\-,]?\d)"
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
    for match in matches(WITHOUT_CODE, text):
        told = "Acht cijfers na een woord voor een mobiel nummer."
        yield True, *match.span("span"), "zonder 06", told
    for match in matches(LAST_DIGITS, text):
        told = "De laatste cijfers van iemands telefoonnummer."
        yield False, *match.span("span"), "laatste cijfers", told
