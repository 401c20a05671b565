"""Take a Dutch name apart, and say whether two names can be of the same person."""

import re
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from functools import lru_cache

from woo_redact.model.spelling import without_accents

_INITIALS = re.compile(r"(?:[A-Z][a-z]{0,2}\.-?)+(?:[A-Z]\.?)?|[A-Z]\.?")
_CUT = re.compile(r"[-‐‑]\n\s*(?=[a-zà-ÿ]{2})")
"""Where a surname was cut at the end of a line: "Roo-\\nzendaal"."""
_DASH = re.compile(r"\s+[-–—]\s+|[‐‑–—]\s*|-\n\s*")
"""How the hyphen of a double name is set as well: "Abels – Bron"."""
_SUFFIX = re.compile(r"\s(?:[JjSs]r\.?|junior|senior)$")
"""Behind the surname of one of two who share a name."""
_BRACKETS = re.compile(r"\(([^()]*)\)")


@dataclass(frozen=True, slots=True)
class Name:
    """A name in parts, all case- and accent-folded.

    `initials` are letters without dots ("mj"), `given` first names, `infix` the tussenvoegsels
    as one text ("van der"), `surname` its words; a first name alone stands as a surname, for
    nothing tells the two apart.
    """

    initials: str
    given: tuple[str, ...]
    infix: str
    surname: str

    @property
    def key(self) -> str:
        """Return what all forms of this person's name share: the (first) surname."""
        return re.split(r"[- ]", self.surname)[0]

    @property
    def bare(self) -> bool:
        """Say whether it is a surname alone, which many persons may have."""
        return not self.initials and not self.given


def fold(text: str) -> str:
    """Return text in small letters without accents."""
    return without_accents(text).casefold()


@lru_cache(maxsize=64)
def folded(items: frozenset[str]) -> frozenset[str]:
    """Return the items of a list in small letters without accents."""
    return frozenset(map(fold, items))


def name_words(lists: Mapping[str, frozenset[str]]) -> tuple[frozenset[str], frozenset[str]]:
    """Return what read_name needs of the rule book's lists: the titles, folded, and the infixes.

    The infixes are the single words of the tussenvoegsels ("van der": van, der), without dots.
    """
    return folded(lists["titels"]), frozenset(
        _plain(word) for item in lists["tussenvoegsels"] for word in item.split()
    )


def read_name(text: str, titles: Collection[str], infixes: Collection[str]) -> Name:
    """Return the parts of a name as it stands in the text ("Vries, M.J. (Marieke) de")."""
    text = _SUFFIX.sub("", text)
    nicknames = [fold(word) for found in _BRACKETS.findall(text) for word in found.split()]
    words = _straight(_BRACKETS.sub(" ", text))
    words = [word for word in words if _plain(word) not in titles or len(words) == 1]
    initials, given = "", list(nicknames)
    while len(words) > 1 and not _is_infix(words[0].rpartition("-")[2], infixes):
        word = words.pop(0)
        capitals = word.isupper() and len(word) <= 3 and not all(w.isupper() for w in words)
        if _INITIALS.fullmatch(word) or capitals:
            # "Zs.C.M." are three initials, "MJ" are two
            parts = word.split(".") if "." in word else list(word)
            initials += "".join(fold(part).strip("-")[0] for part in parts if part.strip("-"))
        else:
            given.append(fold(word).strip("."))
    infix: list[str] = []
    while len(words) > 1 and _is_infix(words[0], infixes):
        infix.append(_plain(words.pop(0)))
    # "Jansen-de Wit" is one surname, and known by its first half
    surname = " ".join(fold(word) for word in words) if words else ""
    return Name(initials, tuple(given), " ".join(infix), surname)


def same(one: Name, other: Name) -> bool:
    """Say whether two names can be of one person: surname, infix and first letters agree."""
    if one.key != other.key or not _same_surname(one, other):
        return False
    if one.bare or other.bare:
        return True
    if one.given and other.given:
        return one.given[0] == other.given[0] or (
            # "Groot Wassink" reads as a first name and a surname: it is the end of the full name
            one.given == other.given[-len(one.given) :]
            or other.given == one.given[-len(other.given) :]
        )
    return any(a.startswith(b) or b.startswith(a) for a in _starts(one) for b in _starts(other))


def _same_surname(one: Name, other: Name) -> bool:
    if one.infix != other.infix:
        return False
    ours, theirs = one.surname, other.surname
    return ours == theirs or ours == theirs.split("-")[0] or theirs == ours.split("-")[0]


def _starts(name: Name) -> set[str]:
    """Return what the initials of this person may be written as."""
    first = "".join(word[0] for word in name.given[:1] if word)
    letters = "".join(word[0] for word in name.given if word)
    return {text for text in (name.initials, first, letters, first + name.initials) if text}


def _straight(text: str) -> list[str]:
    """Return the words in spoken order: "Vries, M.J. de" as 'M.J. de Vries'."""
    surname, comma, rest = _DASH.sub("-", _CUT.sub("", text)).partition(",")
    text = f"{rest} {surname}" if comma and rest.strip() else surname
    # "M.J.de Vries" and "J.Jansen": a space is missing after the last initial
    text = re.sub(r"(?<=[A-Z]\.)(?=[A-Z]?[a-z'’]{2})", " ", text)
    return text.replace("/", " ").split()


def _is_infix(word: str, infixes: Collection[str]) -> bool:
    if len(word) == 2 and word[0].isupper() and word[1] == ".":
        return False  # "D. Jansen" is no d' Jansen
    return _plain(word) in infixes or word.casefold() in infixes


def _plain(word: str) -> str:
    return word.casefold().strip(".").replace("’", "'")
