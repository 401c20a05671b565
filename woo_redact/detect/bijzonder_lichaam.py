"""Injuries and ailments of a part of the body: "een gebroken pols", "brandwonden aan gezicht"."""

from collections.abc import Iterator, Mapping

import regex

from woo_redact.detect.beginnings import beginnings, matches_at, openers, places_of_words

_WHOSE = (
    r"(?:(?:zijn|haar|mijn|diens|het|de|een|één|beide|twee|drie|vier|vijf|enkele|meerdere|"
    r"linker|rechter|linker-|rechter-|links|rechts|boven|onder|diverse|enkele)\s)"
)
_ONE = ("één", "een", "1", "twee", "drie")
_SIDE = r"(?:linker|rechter)?-?"


class BodyPhrases:
    """The parts of the body of rules/lists/bijzonder_lichaamsdelen and what is said of them."""

    def __init__(self, lists: Mapping[str, frozenset[str]]) -> None:
        """Take the parts of the body, and the words that make one word with them."""
        self.parts = {word.lower() for word in lists["bijzonder_lichaamsdelen"]}
        self.joined = tuple(sorted(lists["bijzonder_lichaam_samen"], key=len, reverse=True))
        part = rf"{_SIDE}(?:{'|'.join(sorted(self.parts, key=len, reverse=True))})(?!\p{{L}})"
        said = [sorted(lists[f"bijzonder_lichaam_{name}"]) for name in ("staat", "letsel", "daad")]
        states, hurts, deeds = map("|".join, said)
        self.before = openers((*said[0], *said[1], *said[2], *_ONE))
        self.begins = regex.compile(
            rf"(?i)(?<!\p{{L}})(?:(?:{states})\s{part}"
            rf"|(?:{hurts})\s(?:aan|in|op|van)\s{_WHOSE}{{0,3}}{part}"
            rf"|(?:{deeds})\s(?:daarbij\s|hierbij\s)?{_WHOSE}{{1,3}}{part}"
            rf"|(?:sneed|snijdt|stak|schoot)\szich(?:zelf)?\s(?:in|door)\s{_WHOSE}{{1,2}}{part}"
            r"|één\s(?:arm|been|oog|hand|voet|nier|long)(?!\p{L})"
            rf"|(?:{'|'.join(_ONE)})\s{part}\s(?:kwijt|verloren|minder|geamputeerd|af)(?!\p{{L}}))"
        )
        self.named = openers(self.parts)
        self.ends = regex.compile(
            rf"(?i)(?<!\p{{L}}){part}\s(?:(?:is|was|zijn|waren|werd|heeft|had|op\s\p{{L}}+\splaatsen)"
            rf"\s)?(?:{states}|gesneden|kwijt|uit\sde\skom|in\shet\sgips)(?!\p{{L}})"
        )

    def find(self, text: str) -> Iterator[tuple[int, int, bool]]:
        """Yield begin and end of each phrase, and whether it is more than one word."""
        for pattern, words in ((self.begins, self.before), (self.ends, self.named)):
            for match in matches_at(pattern, text, beginnings(text, words)):
                yield *match.span(), True
        for word, places in places_of_words(text).items():
            if word.endswith(self.joined) and self._is_compound(word):
                yield from ((place, place + len(word), False) for place in places)

    def _is_compound(self, word: str) -> bool:
        """Say whether a word (small letters) is a part of the body with an ailment behind it."""
        for tail in self.joined:
            head = word.removesuffix(tail)
            if head != word:
                head = head.removeprefix("linker").removeprefix("rechter")
                if head in self.parts or (head.endswith("s") and head[:-1] in self.parts):
                    return True
        return False
