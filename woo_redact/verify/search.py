"""Search texts and bytes that have no place on a page for redacted strings."""

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from woo_redact.model.redaction import Kept
from woo_redact.verify.decode import readings
from woo_redact.verify.fold import SEAM, WALL, Folded, fold
from woo_redact.verify.needle import Needle, find
from woo_redact.verify.objects import Said
from woo_redact.verify.rawbytes import (
    SHORTEST_IN_BINARY,
    SHORTEST_IN_FILE,
    Sieve,
    Spelling,
    holds,
    spellings,
)
from woo_redact.verify.seen import says
from woo_redact.verify.wordset import words

_PDF_WORDS = words(
    """
    art bold border box caption center class color count courier dash default domain end
    field figure first font form function group index info item kids lang last length limit
    line link list mark matrix max name next note order page parent part pattern prev range
    rect ref role roman root rows scope sect separation size span stamp start state style
    symbol table text times title top tree type value version white width
    """
)
"""Words of PDF itself that are surnames or first names as well: "/Lang" is nobody."""
_CAMEL = re.compile(r"(?<=[a-z])(?=[A-Z])")
"""Where words were run together: "NotaJansen"."""
SHORTEST_RUN_TOGETHER = 6
"""Letters of a name that do not follow one another by chance, in a table or a longer word."""


class Search:
    """What is sought, what may be said of it, and the Dutch problems found."""

    def __init__(self, needles: tuple[Needle, ...], kept: tuple[Kept, ...]) -> None:
        """Take what to look for and where it may stand."""
        self._needles = tuple(needle for needle in needles if not needle.part)
        self._parts = tuple(needle for needle in needles if needle.part)
        self._spellings = [
            (needle, form)
            for needle in self._needles
            if len(needle.letters) >= SHORTEST_IN_FILE and not needle.local
            for form in spellings(needle)
        ]
        self._sieve = Sieve([form.data for _, form in self._spellings])
        self._readable: list[tuple[str, Folded]] = []
        self._shown: dict[str, bool] = {}
        self._kept = kept
        self._public: set[str] = set()
        self._domains: set[str] = set()
        self.problems: dict[str, None] = {}

    @property
    def public(self) -> frozenset[str]:
        """Return the folded strings that were seen in a place where they were kept."""
        return frozenset(self._public)

    def texts(self, said: Iterable[Said]) -> None:
        """Search texts without a place on a page, and what they say once they are decoded."""
        for name in (False, True):
            chosen = {(one.where, one.text): one for one in said if one.name == name}
            for one in tuple(chosen.values()):
                for text in readings(one.text):
                    chosen.setdefault((one.where, text), replace(one, text=text))
            self._chosen(tuple(chosen.values()), name=name)
            for one in chosen.values():
                if one.glued:
                    self.run_together(one)

    def _chosen(self, chosen: Sequence[Said], *, name: bool) -> None:
        starts, parts, length = [], [], 0
        for one in chosen:
            starts.append(length)
            parts.append(_CAMEL.sub(SEAM, one.text))
            length += len(parts[-1]) + 1
        text = WALL.join(parts)
        folded = fold(text)

        def matches(needle: Needle, *, any_case: bool) -> Iterator[Said]:
            for match in find(needle, folded, text, any_case=any_case):
                if not (match.loose and needle.weak):
                    yield chosen[bisect_right(starts, match.start) - 1]

        for needle in self._needles:
            if name and needle.letters in _PDF_WORDS:
                continue
            for any_case in {False, name}:
                for one in matches(needle, any_case=any_case):
                    if not self._may_say(one.text, needle):
                        self.report(needle, one.where)
        for part in self._parts:
            if part.letters in _PDF_WORDS:
                continue
            for any_case in (False, True):
                for one in matches(part, any_case=any_case):
                    if not self._is_shown(part):
                        self.report(part, one.where)

    def _may_say(self, text: str, needle: Needle) -> bool:
        """Say whether a text without a place repeats what is kept and visible on a page."""
        lower = text.lower()
        if any(domain in lower for domain in self._domains if needle.plain.lower() in domain):
            return True
        if needle.letters not in self._public:
            return False
        letters = fold(text).letters
        return any(
            fold(entry.text).letters in letters for entry in self._kept if says(entry, needle)
        )

    def _is_shown(self, part: Needle) -> bool:
        """Say whether a word of a name can be read on a page: there detection has judged it."""
        if part.letters not in self._shown:
            self._shown[part.letters] = any(
                next(find(part, folded, text, any_case=any_case), None) is not None
                for text, folded in self._readable
                for any_case in (False, True)
            )
        return self._shown[part.letters]

    def run_together(self, one: Said) -> None:
        """Search a text in which a name may stand anywhere within a longer word."""
        letters = fold(one.text).letters
        for needle in (*self._needles, *self._parts):
            if len(needle.letters) < SHORTEST_RUN_TOGETHER or needle.letters not in letters:
                continue
            if not (self._is_shown(needle) if needle.part else self._may_say(one.text, needle)):
                self.report(needle, one.where)

    def bytes(self, data: bytes, where: str, *, crowded: bool, words: bool = True) -> None:
        """Search bytes for the spellings of every needle that is long enough.

        `crowded` says that an ordinary word may stand there by chance: compressed data, pieces of
        words between operators, fonts with their licence and the names of their makers. `words`
        says that a surname alone is sought as well.
        """
        shortest = SHORTEST_IN_BINARY if crowded else SHORTEST_IN_FILE
        for at in self._sieve.may_be_in(data):
            needle, form = self._spellings[at]
            if len(needle.letters) < shortest or needle.letters in self._public:
                continue
            if (crowded and not needle.distinctive) or not holds(data, form):
                continue
            if not any(needle.plain.lower() in domain for domain in self._domains):
                self.report(needle, where)
        lower = data.lower() if words and self._parts else b""
        for part in self._parts if words else ():
            raw = part.plain.lower().encode()
            if raw not in lower or part.letters in _PDF_WORDS or self._is_shown(part):
                continue
            if holds(lower, Spelling(raw, whole=True)):
                self.report(part, where)

    def report(self, needle: Needle, where: str) -> None:
        """Note that something still stands somewhere; each once."""
        findings = ", ".join(dict.fromkeys(needle.findings))
        self.problems[f"Wat bij bevinding {findings} is gelakt staat nog {where}."] = None
