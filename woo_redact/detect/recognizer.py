"""The base of our recognizers: Presidio's interface, our kinds and reasons, no silent failure."""

from abc import abstractmethod
from collections.abc import Iterable, Iterator
from typing import Any

import regex
from presidio_analyzer import EntityRecognizer, RecognizerResult

from woo_redact.detect.naam_ocr import readable
from woo_redact.detect.result import make_result
from woo_redact.errors import DetectError
from woo_redact.model.finding import Why
from woo_redact.model.needed import may_match
from woo_redact.rulebook import RuleBook
from woo_redact.rulebook.kinds import Kind

LANGUAGE = "nl"
NAME = "naam"
"""The kind that is looked for in the text as character recognition meant it."""
TIMEOUT = 20.0
"""Seconds one pattern may spend on one document; a thousand pages take far less than one."""


def matches(
    pattern: "regex.Pattern[str]", text: str, start: int = 0, end: int | None = None
) -> Iterator["regex.Match[str]"]:
    """Yield the matches of pattern in text[start:end], with what stands around it visible.

    Raises DetectError when the pattern runs out of time: a match may have been missed.
    """
    if not may_match(pattern, text):
        return
    try:
        yield from pattern.finditer(text, start, len(text) if end is None else end, timeout=TIMEOUT)
    except TimeoutError:
        raise late() from None


def late() -> DetectError:
    """Return the error that says that a pattern ran out of time."""
    return DetectError(
        "Een zoekpatroon kwam niet op tijd klaar met dit document; "
        "laat een mens het document lezen."
    )


class Recognizer(EntityRecognizer):  # type: ignore[misc]  # Presidio has no type information
    """A recognizer that answers with our kinds, and with DetectError when it cannot look.

    Subclasses say which kinds they look for and yield results from `find`. Scores are
    probabilities (0..1); Presidio does not change them, as no context words are given to it.
    """

    def __init__(self, rulebook: RuleBook, kinds: Iterable[str]) -> None:
        """Take from the rule book the kinds this recognizer looks for."""
        self.kinds: dict[str, Kind] = {name: rulebook.kinds[name] for name in kinds}
        super().__init__(
            supported_entities=sorted({kind.entity for kind in self.kinds.values()}),
            supported_language=LANGUAGE,
        )

    def load(self) -> None:
        """Load nothing: rules come with the rule book."""

    def analyze(
        self, text: str, entities: list[str], nlp_artifacts: Any = None
    ) -> list[RecognizerResult]:
        """Return every result in text; `entities` is ignored, we always look for everything.

        Raises DetectError when anything goes wrong, without the text in the message.
        """
        try:
            read = readable(text) if NAME in self.kinds else text
            return list(self.find(read, nlp_artifacts))
        except DetectError:
            raise
        except Exception as error:
            raise DetectError(
                f"De herkenner {self.name} liep vast ({type(error).__name__}); "
                "laat een mens het document lezen."
            ) from None

    @abstractmethod
    def find(self, text: str, artifacts: Any) -> Iterator[RecognizerResult]:
        """Yield results in text; `artifacts` are Presidio's NlpArtifacts (entities only)."""

    def result(
        self,
        kind: str,
        start: int,
        end: int,
        score: float,
        rule: str,
        sentence: str,
        *,
        pattern: str | None = None,
        context: str | None = None,
        checksum: bool | None = None,
    ) -> RecognizerResult:
        """Return a result of kind for text[start:end] with rule id "<kind>/<rule>"."""
        why = Why(f"{kind}/{rule}", sentence, pattern, context, checksum)
        return make_result(self.kinds[kind], start, end, score, why)
