"""Find streets in small letters, as hasty mails have them: "kleine haarsekade 16"."""

import regex

_FRONT = r"(?:(?:kleine|grote|oude|nieuwe|lange|korte|hoge|lage|verlengde)[ ])?"
_PATHS = (
    r"(?!(?:\p{Ll}*(?:fiets|wandel|voet|loop|jaag|ruiter|rijks|snel|spoor|vaar|water|auto))"
    r"(?:pad|weg)[ ])"
)
"""What ends like a street and is a kind of way."""
_UNITS = (
    r"(?![ ]?(?:m|km|cm|meter|kilometer|keer|maal|uur|min|minuten|dagen|weken|maanden|jaar|mensen|"
    r"stuks|bomen|huizen|woningen|parkeerplaatsen|%|procent|euro|graden)(?!\p{L}))"
)


def small_street(endings: str, nr: str, numbered: str) -> "regex.Pattern[str]":
    """Return the pattern of a street without capitals and its number.

    `endings` are alternatives of what ends a street, `nr` and `numbered` the patterns of what
    stands before the number and of the number as a group.
    """
    return regex.compile(
        rf"(?<![\w@./\-]){_PATHS}(?P<street>{_FRONT}\p{{Ll}}[\p{{Ll}}'’]{{3,}}(?:{endings}))"
        rf"[ ]{nr}{numbered}{_UNITS}"
    )
