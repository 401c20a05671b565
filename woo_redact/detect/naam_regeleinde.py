"""Say whether a name goes on behind a line end: lines of running text break in names as well."""

import regex

_RUNNING = regex.compile(
    r"\S+(?:[ ]\S+){2,}[ ](?:\p{Ll}+|(?i:mw|mevr|dhr|drs?|mr|ir|ing|prof)\.|\(?\p{Ll}+[,:])[ ]\Z"
)
"""What stands before a name on a line of running text; the last word is a small one or a title."""
_BELOW = regex.compile(
    r"\n(?![ \n])[^\n\t:]{0,40}?\p{Lu}[\p{L}’'-]+(?:[ ]\(?\p{Ll}|[,;)][ ]|[ ]\(|\.(?=\s|\Z))"
)
"""A line that begins with the rest of a name, and goes on in small letters or behind a comma."""
_REACH = 120
"""How many characters of the line before the name are read."""


def goes_on_below(text: str, start: int, end: int) -> bool:
    """Say whether text[start:end], the begin of a name, ends a line of running text.

    In a list or an address the next line is another thing: there the line holds little before the
    name, or nothing follows what stands below it.
    """
    line = max(text.rfind("\n", 0, start) + 1, text.rfind("\t", 0, start) + 1, start - _REACH)
    return bool(_RUNNING.search(text, line, start) and _BELOW.match(text, end))
