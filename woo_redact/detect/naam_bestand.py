"""Find surnames and first names within file names: "Memo Rutgers verlof.docx", "v7_puck.xlsx"."""

from collections.abc import Iterator
from typing import Any

import regex
from presidio_analyzer import RecognizerResult

from woo_redact.detect.naam_lexicon import Lexicon, fold, lexicon_of
from woo_redact.detect.recognizer import Recognizer, matches
from woo_redact.rulebook import RuleBook

_LONGEST = 90
_EXTENSION = regex.compile(
    r"(?<=[\p{L}\p{N})_ ])\.(?i:docx?|pdf|xlsx?|pptx?|msg|eml|odt|ods|rtf|csv|txt|zip|png|jpe?g|"
    r"heic|mp[34]|m4a|wav)(?![\p{L}\p{N}])"
)
_NAME = regex.compile(r"[^\n\t/\\:;,<>|\"“”„?*=@]+\Z")
"""What may be a file name before its extension; a word before it in a sentence is cut off later."""
_WORD = regex.compile(r"\p{L}[\p{L}'’]*")
_INFIX = regex.compile(r"(?i)(?<!\p{L})(?:(?:van|de|der|den|ten|ter|el|al|ben)[ _-]){1,3}\Z")
_FIRST = regex.compile(r"(?<!\p{L})(?P<first>\p{L}\p{Ll}+|\p{L}\.?)[ _-]\Z")
_REACH = 30
_SHORTEST = 4
_STRANGE = 5
"""Letters an unknown word must have, and how much they must speak for a name."""


class FileNameRecognizer(Recognizer):
    """Find names among the words of a file name, in capitals or small letters."""

    def __init__(self, rulebook: RuleBook) -> None:
        """Take the lists of names and words from the rule book."""
        super().__init__(rulebook, ["naam"])
        self.lexicon = lexicon_of(rulebook)

    def find(self, text: str, artifacts: Any) -> Iterator[RecognizerResult]:
        """Yield the names in the file names of text."""
        for extension in matches(_EXTENSION, text):
            end = extension.start()
            whole = _NAME.search(text, max(0, end - _LONGEST), end)
            if whole is None:
                continue
            words = list(_WORD.finditer(text, whole.start(), end))
            close = max(text.rfind(" ", whole.start(), end) + 1, whole.start())
            known = [word for word in words if self._is_known(word, word.start() >= close)]
            run = [word for word in words if word.start() >= close]
            sentence = "Een bekende naam in een bestandsnaam."
            for word in known:
                start = _begin(text, word.start(), whole.start(), self.lexicon)
                if not self.lexicon.is_plaats(text[start : word.end()].replace("_", " ")):
                    yield self.result("naam", start, word.end(), 0.8, "bestandsnaam", sentence)
            pair = words[-2:] if len(run) == 1 else []
            if pair and (len(pair) < 2 or not run[0][0][0].isupper()):
                continue
            if known or not any(self._is_piece(word[0]) for word in run[:-1] or pair[:1]):
                continue
            for word in run:
                if not (word in (run[0], run[-1]) or word[0][0].isupper()):
                    continue
                if _is_strange(word[0], self.lexicon):
                    sentence = "Een onbekend woord in een bestandsnaam, dat een naam kan zijn."
                    start, last = word.span()
                    yield self.result("naam", start, last, 0.55, "bestandsnaam", sentence)

    def _is_piece(self, word: str) -> bool:
        """Say whether a word is one that files are called by: "Klacht", "cv", "opm"."""
        lexicon = self.lexicon
        return len(word) < _SHORTEST or lexicon.is_woord(word) or fold(word) in lexicon.gewoon

    def _is_known(self, word: "regex.Match[str]", close: bool) -> bool:
        """Say whether a word is a name and nothing else; behind a space only with a capital."""
        folded, lexicon = fold(word[0]), self.lexicon
        if len(folded) < _SHORTEST or not (close or word[0][0].isupper()):
            return False
        if folded not in lexicon.achternamen and folded not in lexicon.voornamen:
            return False
        return not (
            lexicon.is_woord(folded)
            or folded in lexicon.gewoon
            or lexicon.is_plaats(folded)
            or lexicon.is_functie(folded)
            or lexicon.is_eenheid(word[0])
            or word[0] in lexicon.organisatiewoorden
        )


def _begin(text: str, start: int, lowest: int, lexicon: Lexicon) -> int:
    """Return where the name begins that a word at text[start] ends: "jan_de_vries", "S. Yilmaz"."""
    infix = _INFIX.search(text, max(lowest, start - _REACH), start)
    begin = infix.start() if infix else start
    first = _FIRST.search(text, max(lowest, begin - _REACH), begin)
    if first and (len(first["first"].strip(".")) == 1 or lexicon.is_voornaam(first["first"])):
        begin = first.start()
    return begin


def _is_strange(word: str, lexicon: Lexicon) -> bool:
    return (
        len(word) >= _STRANGE
        and word not in lexicon.lists.get("bekende_organisaties", ())
        and not (lexicon.is_woord(word) or lexicon.is_gewoon(word) or fold(word) in lexicon.gewoon)
        and not (lexicon.is_plaats(word) or lexicon.is_functie(word) or lexicon.is_eenheid(word))
        and not lexicon.is_samenstelling(word)
        and lexicon.naamvorm(word) > 0
    )
