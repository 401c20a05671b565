"""The strings that were redacted: are they in a text, and what the text is without them."""

import re
import unicodedata
from base64 import b64decode
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from html import unescape
from urllib.parse import unquote

from woo_redact.model.lookalikes import latin

TELLING_FROM = 4
"""From this many letters on a word of a redacted name is a secret of its own."""
_WORDS = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
SQUASHED_FROM = 6
"""From this many letters and digits a secret is also found without its spaces and signs."""


MOST_DECODED = 4
_LANGUAGE = re.compile(r"\x1b[a-zA-Z]{2,4}\x1b")
"""The language of what follows, within a text string (ISO 32000-1, 7.9.2.2)."""
_CODES = re.compile(r"(?:\\u|%u|\\x|=)(?P<code>[0-9A-Fa-f]{4}|[0-9A-Fa-f]{2})")
"""Characters as scripts, old web pages and mail write them."""
_SPACED = re.compile(r"(?<!\w)\w(?:\s\w){3,}(?!\w)")
_TOKENS = re.compile(r"[A-Za-z0-9+/_-]{12,}={0,2}")
"""What may be Base64, as in the tracking links of newsletters."""
LONG_FROM = 6
"""From this many letters and digits on a secret is no chance within a longer name, or in data."""


def plain(text: str) -> str:
    """Return text as it is compared: no case, accents, zero-width characters, double spaces."""
    if text.isascii() and text.isprintable():
        return " ".join(text.casefold().split())
    text = _LANGUAGE.sub("", text)
    text = unicodedata.normalize("NFKD", latin(text))
    kept = "".join(
        char
        for char in text
        if unicodedata.category(char) not in ("Mn", "Cf", "Cc", "Co") or char in "\n\t\r"
    )
    return " ".join(kept.casefold().split())


def squashed(text: str) -> str:
    """Return only the letters and digits of text, as they are compared."""
    return re.sub(r"[\W_]+", "", plain(text))


def telling_words(text: str) -> list[str]:
    """Return the words of a redacted name that tell who it is: its surname and given names.

    A text that nobody sees may hold "Terpstra" where the page said "W.G.J. Terpstra".
    """
    words = _WORDS.findall(text)
    if len(words) < 2 or any(char.isdigit() or char == "@" for char in text):
        return []
    return [word for word in words if len(word) >= TELLING_FROM and word[0].isupper()]


class Secrets:
    """All redacted strings of a document with the label that takes their place."""

    def __init__(self, pairs: Iterable[tuple[str, str]]) -> None:
        """Take pairs of redacted text and label."""
        labels: dict[str, str] = {}
        whole: set[str] = set()
        pairs = tuple(pairs)
        for text, label in pairs:
            if len(squashed(text)) > 1:
                labels.setdefault(plain(text), label)
                whole.add(plain(text))
        for text, label in pairs:
            for word in telling_words(text):
                labels.setdefault(plain(word), label)
        ordered = sorted(labels.items(), key=lambda item: (-len(item[0]), item[0]))
        self._labels = tuple(ordered)
        self._squashed = tuple(
            (short, label)
            for text, label in ordered
            if text in whole and len(short := squashed(text)) >= SQUASHED_FROM
        )
        self._long = tuple(
            {short for text, _ in ordered if len(short := squashed(text)) >= LONG_FROM}
        )
        self._bytes = re.compile(
            b"|".join(_as_bytes(text) for text, _ in ordered if len(squashed(text)) >= LONG_FROM)
            or rb"(?!)",
            re.IGNORECASE,
        )
        self._needles = tuple(
            {
                max(text.split(), key=len).encode(codec, "replace").lower()
                for text, _ in ordered
                if len(squashed(text)) >= LONG_FROM
                for codec in ("latin-1", "utf-16-be")
            }
        )
        """The longest word of each: to ask for these first is much cheaper than the pattern."""
        self._known: dict[str, bool] = {}
        self._words = re.compile(
            "|".join(rf"(?<!\w){re.escape(text)}(?!\w)" for text, _ in ordered) or r"(?!)"
        )

    def __repr__(self) -> str:
        """Tell how many there are, never which."""
        return f"Secrets({len(self._labels)})"

    def held_in(self, text: str) -> bool:
        """Say whether text holds a redacted string, also URL-encoded, spaced out or accented."""
        if not self._labels:
            return False
        if text not in self._known:
            self._known[text] = self._holds(text)
        return self._known[text]

    def _holds(self, text: str) -> bool:
        forms = {text, unescape(unquote(text))}
        for _ in range(MOST_DECODED):  # encoded twice, or more often
            text = unescape(unquote(text))
            forms.add(text)
        if _CODES.search(text):
            forms.add(_CODES.sub(lambda match: chr(int(match["code"], 16)), text))
        if _SPACED.search(text):  # l i k e  t h i s
            forms.add(_SPACED.sub(lambda match: "".join(match[0].split()), text))
        for token in _TOKENS.findall(text):
            forms |= {_decoded(part) for part in (token, *token.split("/"))}
        return any(
            self._words.search(plain(form))
            or any(short in squashed(form) for short, _ in self._squashed)
            for form in forms
        )

    def spread_over(self, texts: Sequence[str]) -> set[int]:
        """Return the numbers of texts that spell a redacted string together, in their order.

        Texts in which one stands as a whole are not meant, nor are chance pieces: only strings of
        LONG_FROM letters and digits count.
        """
        if not self._long or len(texts) < 2:
            return set()
        ends, joined = [], ""
        for text in texts:
            joined += squashed(text)
            ends.append(len(joined))
        found: set[int] = set()
        for word in self._long:
            start = joined.find(word)
            while start >= 0:
                first = bisect_right(ends, start)
                last = bisect_left(ends, start + len(word))
                if last > first:
                    found.update(range(first, last + 1))
                start = joined.find(word, start + 1)
        return found

    def hinted_in(self, name: str) -> bool:
        """Say whether a name nobody sees holds a secret, also as a part of a longer word."""
        if self.held_in(name):
            return True
        short = squashed(name)
        return any(word in short for word in self._long)

    def blanked(self, data: bytes) -> bytes:
        """Return data (a colour profile, a font, a program) with every secret overwritten.

        The length stays: such data tells where its parts begin.
        """
        lower = data.lower()
        if not any(needle in lower for needle in self._needles):
            return data
        return self._bytes.sub(lambda match: b"x" * len(match[0]), data)

    def without(self, text: str) -> str:
        """Return text with its redacted strings replaced by their labels in square brackets.

        Where a string hides too well to be cut out, only the label is left of the whole text.
        """
        if not self.held_in(text):
            return text
        result, label = text, self._labels[0][1]
        for secret, label_of in self._labels:
            words = r"\s+".join(re.escape(word) for word in secret.split())
            folded, places = _with_places(result)
            found = list(re.finditer(rf"(?<!\w){words}(?!\w)", folded))
            for match in reversed(found):
                start, end = places[match.start()], places[match.end() - 1] + 1
                result, label = f"{result[:start]}[{label_of}]{result[end:]}", label_of
        return f"[{label}]" if self.held_in(result) else result


def _decoded(token: str) -> str:
    """Return what a token says in Base64, "" where that is no text."""
    bare = token.rstrip("=").replace("-", "+").replace("_", "/")
    try:
        said = b64decode(bare + "=" * (-len(bare) % 4)).decode("utf-8")
    except ValueError:
        return ""
    return said if said.isprintable() else ""


def _as_bytes(text: str) -> bytes:
    """Return a pattern for a secret in data of one or two bytes per character."""
    parts = []
    for codec in ("latin-1", "utf-16-be"):
        gap = b"(?:\\0?[ _-])+"
        words = [re.escape(word.encode(codec, "replace")) for word in text.split()]
        parts.append(gap.join(words))
    return b"(?:" + b"|".join(parts) + b")"


def _with_places(text: str) -> tuple[str, list[int]]:
    """Return text as it is compared, and for each of its characters where it came from."""
    chars: list[str] = []
    places: list[int] = []
    for at, char in enumerate(text):
        for part in " " if char.isspace() else plain(char):
            chars.append(part)
            places.append(at)
    return "".join(chars), places
