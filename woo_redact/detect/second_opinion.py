"""Second opinions on names: other tools that look as well, never surer than a doubt.

Off by default. A name that only such a tool sees gets a score below every line of the policy, so
that a person decides; it is not spread over the document and proves nothing about other names.
"""

from abc import abstractmethod
from collections.abc import Callable, Iterable, Iterator
from importlib import import_module
from importlib.metadata import version
from pathlib import Path
from typing import Any

from presidio_analyzer import RecognizerResult

from woo_redact.detect.naam_geen import blocked_in
from woo_redact.detect.naam_lexicon import lexicon_of
from woo_redact.detect.naam_model import names_of_entity
from woo_redact.detect.recognizer import Recognizer
from woo_redact.detect.result import why_of
from woo_redact.detect.taalmodel import chunks
from woo_redact.errors import MissingError
from woo_redact.rulebook import RuleBook

RULE = "tweede_mening"
SCORE = 0.39
"""What such a name is worth: less than any name of our own (Presidio drops what lies within a
surer one), and less than policy.yml asks for LAKKEN."""
NAAM = "naam"


class SecondOpinion(Recognizer):
    """A recognizer around another tool; subclasses say where that tool sees a person."""

    tool: str
    """The name of the tool, which is also that of its package."""
    piece: int
    """Characters the tool gets at a time."""

    def __init__(self, rulebook: RuleBook) -> None:
        """Take the words that are no names from the rule book."""
        super().__init__(rulebook, [NAAM])
        self.lexicon = lexicon_of(rulebook)

    @property
    def label(self) -> str:
        """Return the name and version of the tool."""
        return f"{self.tool} {version(self.tool)}"

    @abstractmethod
    def persons(self, text: str) -> Iterable[tuple[int, int]]:
        """Return where the tool sees a person in a piece of text."""

    def find(self, text: str, artifacts: Any) -> Iterator[RecognizerResult]:
        """Yield the names within what the tool calls a person; `artifacts` is not used."""
        blocked = blocked_in(text, self.lexicon)
        sentence = (
            f"Het hulpmiddel {self.tool} ziet hier een naam; de regels en het taalmodel niet."
        )
        begin = 0
        for piece in chunks(text, self.piece):
            for start, end in self.persons(piece):
                for name in names_of_entity(text, begin + start, begin + end, self.lexicon):
                    if not blocked.holds(name.start, name.end):
                        yield self.result(NAAM, name.start, name.end, SCORE, RULE, sentence)
            begin += len(piece)


class DeduceOpinion(SecondOpinion):
    """Ask deduce, a rule-based tool for Dutch medical text (LGPL-3.0; not shipped with ours)."""

    tool = "deduce"
    piece = 20_000

    def __init__(self, rulebook: RuleBook, weights: Path | None) -> None:
        """Load deduce; the first time on a computer it takes minutes to build its lists.

        Raises MissingError when deduce is not installed, or is given weights, which it has not.
        """
        super().__init__(rulebook)
        if weights is not None:
            raise MissingError("Het hulpmiddel deduce heeft geen map met gewichten nodig.")
        self._deduce = _imported(self.tool).Deduce()

    def persons(self, text: str) -> Iterable[tuple[int, int]]:
        """Return the stretches deduce tags as a person."""
        for found in self._deduce.deidentify(text).annotations:
            if found.tag in {"persoon", "patient"}:
                yield found.start_char, found.end_char


class GlinerOpinion(SecondOpinion):
    """Ask a GLiNER model in a folder on this computer; nothing is ever downloaded."""

    tool = "gliner"
    piece = 1_000  # a GLiNER model reads some 380 words at a time, and cuts off the rest

    def __init__(self, rulebook: RuleBook, weights: Path | None) -> None:
        """Load the model from the folder `weights`.

        Raises MissingError when the package, or the folder of the model, is not there.
        """
        super().__init__(rulebook)
        if weights is None or not weights.is_dir():
            raise MissingError(
                "De map met het GLiNER-model is niet gevonden; geef hem op als "
                "gliner:MAP. Er wordt niets gedownload."
            )
        gliner = _imported(self.tool)
        self._model = gliner.GLiNER.from_pretrained(str(weights), local_files_only=True)

    def persons(self, text: str) -> Iterable[tuple[int, int]]:
        """Return the stretches the model calls a person, with a probability of a half or more."""
        for found in self._model.predict_entities(text, ["person"], threshold=0.5):
            yield int(found["start"]), int(found["end"])


TOOLS: dict[str, Callable[[RuleBook, Path | None], SecondOpinion]] = {
    DeduceOpinion.tool: DeduceOpinion,
    GlinerOpinion.tool: GlinerOpinion,
}


def second_opinions(rulebook: RuleBook, wanted: Iterable[str]) -> list[SecondOpinion]:
    """Return the tools that are wanted: "deduce", or "gliner:FOLDER" with its model.

    Raises MissingError when there is no such tool, or it cannot be loaded.
    """
    opinions = []
    for name in wanted:
        tool, _, folder = name.partition(":")
        if tool not in TOOLS:
            known = ", ".join(sorted(TOOLS))
            raise MissingError(f"‘{tool}’ is geen hulpmiddel voor een tweede mening ({known}).")
        opinions.append(TOOLS[tool](rulebook, Path(folder) if folder else None))
    return opinions


def is_second(result: RecognizerResult) -> bool:
    """Say whether only a second opinion made this result."""
    return why_of(result).rule == f"{NAAM}/{RULE}"


def unseen(
    second: Iterable[RecognizerResult], found: Iterable[RecognizerResult]
) -> list[RecognizerResult]:
    """Return the results of second opinions that share no character with what was found.

    Where several of them see the same name, the first in the text stands for all.
    """
    taken = sorted((result.start, result.end) for result in found)
    new: list[RecognizerResult] = []
    for result in sorted(second, key=lambda one: (one.start, -one.end)):
        if new and result.start < new[-1].end:
            continue
        if not any(start < result.end and result.start < end for start, end in taken):
            new.append(result)
    return new


def _imported(package: str) -> Any:
    try:
        return import_module(package)
    except ImportError:
        raise MissingError(
            f"Het hulpmiddel {package} is niet geïnstalleerd. "
            f"Installeer het met: pip install 'woo-redact[{package}]'"
        ) from None
