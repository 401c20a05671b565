"""Where an address ends: the town behind a postcode, and what follows a street and number."""

from collections.abc import Collection

import regex

from woo_redact.detect.adres_vorm import (
    LONG_TOWN,
    PROVINCE,
    TAIL,
    TAIL_CODE,
    TAIL_COUNTRY,
    TAIL_SMALL,
    TOWN,
)

_PROVINCE = regex.compile(PROVINCE)
_SMALL_TOWN = regex.compile(r",?[ ](?:in|te)[ ](?P<town>['’]?\p{Ll}[\p{Ll}'’\-]+)(?!\p{L})")
"""A town in small letters, of a mail: known as one, or nothing."""
_CELL = regex.compile(r"[\n\t,.;)]")


class AddressEnd:
    """Tell where addresses end by the towns that are known."""

    def __init__(self, towns: Collection[str]) -> None:
        """Take the names of towns."""
        self.towns = towns
        self.folded = frozenset(town.casefold() for town in towns)
        self.long_towns = frozenset(town.casefold() for town in towns if " " in town)

    def behind_postcode(self, text: str, end: int) -> int:
        """Return the offset after the town that follows a postcode, or end when none does."""
        town = self._town_behind(text, end)
        province = _PROVINCE.match(text, town) if town > end else None
        return province.end() if province else town

    def behind_street(self, text: str, end: int, personal: bool, small_letters: bool) -> int:
        """Return the offset after the town and postcode behind a street, end for none.

        After "te", and where the words before it say that somebody lives there (`personal`), any
        name is a town: no list has every village.
        """
        tail = TAIL.match(text, end)
        town = tail["town"] if tail else None
        if tail and not (town and (_is_label(town) or not self._may_be_town(tail, personal))):
            end = tail.end()
        code = TAIL_CODE.match(text, end)
        abroad = code and not regex.match(r"[,\n ]*\d{4} ", code.group())
        if code and (personal or abroad or self.is_town(code["town"])):
            end = code.end()
        if (personal or small_letters) and (small := TAIL_SMALL.match(text, end)):
            end = small.end()
        if (personal or small_letters) and (small := _SMALL_TOWN.match(text, end)):
            end = self._long_town(text, small.start("town")) or (
                small.end("town") if self.is_whole_town(small["town"]) else end
            )
        country = TAIL_COUNTRY.match(text, end)
        return country.end() if country else end

    def is_town(self, words: str) -> bool:
        """Say whether words begin with a known town, in capitals or not."""
        parts = words.split()
        return any(
            name in self.towns or name.title() in self.towns or name.partition("-")[0] in self.towns
            for name in (" ".join(parts[:size]) for size in range(1, len(parts) + 1))
        )

    def is_whole_town(self, words: str) -> bool:
        """Say whether words are the name of a known town and nothing else, in any case."""
        province = _PROVINCE.search(words)
        return _full(words[: province.start()] if province else words) in self.folded

    def _town_behind(self, text: str, end: int) -> int:
        if match := TOWN.match(text, end):
            if longest := self._long_town(text, match.start("town")):
                return longest
            gap = text[end : match.start("town")]
            if regex.search(r"[\t;|]", gap) is None or self.is_town(match["town"]):
                return self._cut_town(match["town"], match.start("town"))
        if text[end : end + 1] == "\n":
            cell = _CELL.split(text[end + 1 : end + 60], maxsplit=1)[0].strip()
            if cell[:1].isupper() and cell.casefold() in self.folded:
                return text.index(cell, end) + len(cell)
        return end

    def _long_town(self, text: str, start: int) -> int | None:
        """Return the end of a known town of several words, in any case, None for none."""
        for gap in reversed(list(LONG_TOWN.finditer(text, start, start + 40))):
            if _full(text[start : gap.start()]) in self.long_towns:
                return gap.start()
        return None

    def _cut_town(self, town: str, start: int) -> int:
        """Return where a town ends; words after a known town's name are not part of it."""
        words = town.split(" ")
        for size in range(len(words), 0, -1):
            name = " ".join(words[:size])
            if _full(name) in self.folded:
                return start + len(name)
        return start + len(town)

    def _may_be_town(self, tail: "regex.Match[str]", personal: bool) -> bool:
        """Say whether what follows is a town: behind a mere space or dash only a known one is."""
        loose = tail["how"].strip() in ("", "-", "–")
        return (personal and not loose) or "te" in tail["how"] or self.is_town(tail["town"])


def _full(town: str) -> str:
    """Return a town in small letters with what is shortened in it whole: "a/d rijn"."""
    small = town.casefold()
    if small.endswith(("ijssel", "rijn")):
        return regex.sub(r"a/d|a\.d\.", "aan den", small)
    return regex.sub(r"a/d|a\.d\.", "aan de", small)


def _is_label(town: str) -> bool:
    """Say whether what may be a town is an abbreviation: "Vlamoven 19, BSN"."""
    return town.isupper() and len(town) < 4
