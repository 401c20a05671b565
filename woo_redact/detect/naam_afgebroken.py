"""Surnames cut at the end of a line: "Aukje de Roo-", and "zendaal" on the next."""

from dataclasses import dataclass

import regex
from presidio_analyzer import RecognizerResult

from woo_redact.detect.naam_lexicon import Lexicon, fold
from woo_redact.detect.result import kind_of, make_result, why_of
from woo_redact.rulebook import RuleBook

_CUT = regex.compile(r"[-‐‑]\n[ ]*(?P<rest>\p{Ll}{2,})(?!\p{L})")
_LAST = regex.compile(r"\p{L}+\Z")


@dataclass(frozen=True, slots=True)
class _Reader:
    text: str
    lexicon: Lexicon

    def end_of(self, start: int, end: int) -> int:
        """Return where a name in text[start:end] ends, on the next line when it goes on there."""
        cut = _CUT.match(self.text, end)
        last = _LAST.search(self.text, start, end)
        if cut is None or last is None or last[0].islower():
            return end
        lexicon, rest = self.lexicon, cut["rest"]
        if lexicon.is_achternaam(last[0] + rest):
            return cut.end()
        word = lexicon.is_woord(rest) or lexicon.is_gewoon(rest)
        infix = rest in lexicon.lists["tussenvoegsels"] or rest in {"en", "of"}
        street = fold(rest).endswith(tuple(lexicon.lists["straatuitgangen"]))
        known = lexicon.is_achternaam(last[0])
        return end if infix or ((word or street) and known) else cut.end()


def to_next_line(
    names: list[RecognizerResult], text: str, lexicon: Lexicon, rulebook: RuleBook
) -> list[RecognizerResult]:
    """Return the names, those that are cut at a line end with the rest of their surname."""
    reader = _Reader(text, lexicon)
    whole = []
    for name in names:
        end = reader.end_of(name.start, name.end)
        if end != name.end:
            kind = rulebook.kinds[kind_of(name)]
            name = make_result(kind, name.start, end, name.score, why_of(name))
        whole.append(name)
    return whole
