"""What a reviewer wrote, and parts that were left out without a ground of refusal."""

import re
from collections.abc import Collection, Sequence
from typing import Any

from woo_redact.errors import LeakError
from woo_redact.model.decision import Outcome
from woo_redact.model.spelling import without_accents

WITHOUT_GROUND = {
    "buiten verzoek": (
        "Deze delen gaan over een onderwerp dat buiten het verzoek valt. Zij zijn daarom niet "
        "beoordeeld en niet openbaar gemaakt. In het document staat daar “buiten verzoek”."
    ),
    "dubbel": (
        "Deze delen staan ook elders in de documenten bij dit besluit en zijn daar beoordeeld. In "
        "het document staat hier “dubbel”."
    ),
}
"""By mark: why it is there, in the words of the appendix. None of them is a ground of the Woo."""
TELLING = 3
"""From how many letters a redacted text may not be repeated."""


def marks_of(redacted: Sequence[Outcome]) -> list[str]:
    """Return the marks that stand in the place of a ground, in a fixed order."""
    return [mark for mark in WITHOUT_GROUND if any(o.ground == mark for o in redacted)]


def marked(redacted: Sequence[Outcome], names: dict[str, str]) -> list[dict[str, Any]]:
    """Return the record of the parts without a ground; `names` gives the name of their text."""
    return [
        {
            "id": names[mark],
            "mark": mark,
            "paragraphs": [WITHOUT_GROUND[mark]],
            "redactions": sum(outcome.ground == mark for outcome in redacted),
        }
        for mark in marks_of(redacted)
    ]


def explanations(
    ordered: Sequence[Outcome], code: str, secrets: Collection[str]
) -> list[dict[str, Any]]:
    """Return what reviewers wrote about the places of one ground or mark, with their numbers.

    `ordered` are all redactions in reading order. Raises LeakError when one of the texts repeats
    what was redacted: the appendix is public.
    """
    told: dict[str, list[int]] = {}
    for number, outcome in enumerate(ordered, start=1):
        text = " ".join(outcome.motivation.split())
        if outcome.ground == code and text:
            told.setdefault(text, []).append(number)
    hidden = {_fold(secret) for secret in secrets}
    for text, numbers in told.items():
        folded = f" {_fold(text)} "
        if any(len(secret) >= TELLING and f" {secret} " in folded for secret in hidden):
            raise LeakError(
                f"De motivering bij plaats {numbers[0]} van de bijlage herhaalt tekst die gelakt "
                "is; er is niets gepubliceerd. Wijzig de motivering."
            )
    return [{"redactions": numbers, "text": text} for text, numbers in told.items()]


def _fold(text: str) -> str:
    """Return the words alone: "jan" is not repeated by "januari"."""
    return " ".join(re.findall(r"\w+", without_accents(text).casefold()))
