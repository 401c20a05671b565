"""Dates in words, as notaries and registrars write them: "zes mei negentienhonderd tachtig"."""

_ONES = r"(?:een|één|twee|drie|vier|vijf|zes|zeven|acht|negen)"
_TEENS = r"(?:tien|elf|twaalf|dertien|veertien|vijftien|zestien|zeventien|achttien|negentien)"
_TENS = r"(?:twintig|dertig|veertig|vijftig|zestig|zeventig|tachtig|negentig)"
_UNDER = rf"(?:{_ONES}[ ]?(?:en|ën)[ ]?{_TENS}|{_TENS}|{_TEENS}|{_ONES})"
_DAY = (
    rf"(?:{_ONES}[ ]?(?:en|ën)[ ]?(?:twintig|dertig)(?:ste)?|(?:twintig|dertig)(?:ste)?"
    rf"|{_TEENS}(?:de)?"
    rf"|{_ONES}(?:de)?|eerste|derde|achtste)"
)
_YEAR = (
    rf"(?:(?:achttien|negentien)[ ]?honderd(?:[ ]?(?:en[ ])?{_UNDER})?"
    rf"|twee[ ]?duizend(?:[ ]?(?:en[ ])?{_UNDER})?|(?:18|19|20)\d\d)"
)
MONTH = "januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december"
WRITTEN_DATE = rf"(?i:{_DAY}[ \n](?:{MONTH})[ \n]{_YEAR})(?!\p{{L}})"
"""A day, month and year in words; the year may be in digits."""
