"""Words of functions as OCR misreads them: "rninister", "staatssecretans", "narnens deze"."""

import re

from rapidfuzz import process
from rapidfuzz.distance import OSA

from woo_redact.decide.name import fold
from woo_redact.model.document import Document
from woo_redact.model.spelling import joined_strokes
from woo_redact.rulebook import RuleBook

_WORD = re.compile(r"[^\W_]+(?:[-‑][^\W_]+)*")
_SHORTEST = 6
_LONG = 10
"""From so many letters two of them may be wrong, below that one."""
_LOOKS = str.maketrans({"0": "o", "1": "i", "l": "i", "|": "i", "5": "s", "ı": "i"})
_KNOWN = ("woorden", "woorden_gewoon", "achternamen", "voornamen", "plaatsen")
ALSO = ("namens", "hoogachtend", "opgesteld", "behandeld", "contactpersoon", "ministerie")


class Reader:
    """Put right the words of functions in a text that was read from a picture."""

    def __init__(self, rulebook: RuleBook) -> None:
        """Take the functions of all roles; a word of the language is never put right."""
        roles = rulebook.roles.roles.values()
        words = {fold(word) for role in roles for word in (*role.functions, *role.plurals)}
        single = {w for w in (*words, *ALSO) if " " not in w and len(w) >= _SHORTEST}
        self.right = {word.lstrip("*") for word in single}
        self.looks = {_look(word): word for word in sorted(self.right)}
        self.lists = [rulebook.lists[name] for name in _KNOWN]
        self.seen: dict[str, str] = {}

    def read(self, text: str) -> str:
        """Return text with each misread word of a function put right, capitals as they stand."""
        return _WORD.sub(lambda match: self._word(match[0]), text)

    def _word(self, word: str) -> str:
        if len(word) < _SHORTEST - 1:
            return word
        if word not in self.seen:
            self.seen[word] = self._look_up(word)
        return self.seen[word]

    def _look_up(self, word: str) -> str:
        plain = fold(word)
        forms = (word, word.lower(), word.capitalize())
        if plain in self.right or any(form in known for form in forms for known in self.lists):
            return word
        allowed = 2 if len(plain) >= _LONG else 1
        found = process.extractOne(
            _look(plain), self.looks.keys(), scorer=OSA.distance, score_cutoff=allowed
        )
        if found is None or (found[1] and len(self.looks[found[0]]) < _SHORTEST + 1):
            return word
        right = self.looks[found[0]]
        if found[1] and plain.startswith(right):
            return word  # "ministers", "wethouders": another word
        return right.upper() if word.isupper() else right.title() if word[0].isupper() else right


def _look(word: str) -> str:
    """Return a word as its shape: letters that OCR takes for each other are one."""
    return joined_strokes(word).translate(_LOOKS)


def reader_for(doc: Document, rulebook: RuleBook) -> Reader | None:
    """Return what puts words right, None for a text that was in the file."""
    return Reader(rulebook) if doc.has_ocr else None
