"""Read names through the slips of character recognition, without moving a character."""

from functools import lru_cache

import regex

_SLIP = regex.compile(
    r"(?<=\p{L})[0158|](?=\p{Ll})"
    r"|(?<![\p{L}\p{N}.,])[058](?=\p{Ll}{4}|\.\p{Lu}\.)"
    r"|(?<=(?:door|van|heer|mevrouw|mw\.|dhr\.|aan|met)[ ])5(?=\.[ ]?\p{Lu}\p{Ll}{2})"
    r"|(?<=(?:^|[\n\t])\p{Lu}),(?=[ ]\p{Lu}\p{Ll})"
    r"|(?<=\p{Ll})I(?=\p{Ll})"
    r"|(?<![\p{L}\p{N}'’])l(?=[bcdfghjkmnpqrstvwxz]\p{Ll}{2})"
    r"|(?<=[\p{Ll}.][ ][Ee])1(?=[ ]\p{Lu})"
    r"|(?<=(?<!\p{L})\p{Lu}\p{Ll}{2,9})1(?![\p{L}\p{N}]|[.:/-]\d)"
    r"|(?<=(?<!\p{L})\p{Lu})[ ]\.(?=\p{L})"
    r"|(?<=\.[ ]?|\p{Ll}[ ])(?:yan|vau|ván|dcn|dén|dcr|dér)(?=[ ](?:de[nr]?[ ])?\p{Lu}\p{Ll})"
)
"""A digit or capital within a word ("Mo1enaar"), a full stop after its space, "yan" for "van"."""
_INSIDE = {"0": "o", "1": "l", "5": "s", "8": "b", "|": "l", "I": "l"}
_BEGIN = {"0": "O", "5": "S", "8": "B", "l": "I"}
_WORDS = {
    " .": ". ", ",": ".", "yan": "van", "vau": "van", "ván": "van", "dcn": "den", "dén": "den",
    "dcr": "der", "dér": "der",
}  # fmt: skip
_ALIKE = (
    ("rn", "m"), ("cl", "d"), ("ii", "n"), ("vv", "w"), ("1", "i"), ("l", "i"), ("|", "i"),
    ("!", "i"), ("0", "o"), ("c", "e"), ("h", "b"), ("f", "t"), ("y", "v"), ("5", "s"), ("8", "b"),
)  # fmt: skip


@lru_cache(maxsize=1)
def readable(text: str) -> str:
    """Return text, as long as it was, with what character recognition misreads set right.

    The same object when there is nothing to set right; only names are looked for in it.
    """
    return _SLIP.sub(_right, text)


def _right(match: "regex.Match[str]") -> str:
    slip = match[0]
    if slip in _WORDS:
        return _WORDS[slip]
    before = match.string[match.start() - 1 : match.start()]
    inside = before.isalpha()
    return (_INSIDE if inside else _BEGIN).get(slip, slip)


def skeleton(word: str) -> str:
    """Return a folded word with letters that are taken for each other made the same."""
    for misread, letter in _ALIKE:
        word = word.replace(misread, letter)
    return word
