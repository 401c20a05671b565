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
LONG_NUMBER = 6
"""From how many digits a number is known by them alone."""
SHORT = 6
"""Words of the longest text whose parts may not be repeated; in longer ones they are language."""
SMALL = frozenset({
    "aan", "bij", "dan", "dem", "den", "der", "des", "heer", "het", "ing", "las", "les", "los",
    "mevrouw", "mrs", "onder", "over", "prof", "sint", "ten", "ter", "the", "tot", "uit", "van",
    "ver", "von", "voor", "zum", "zur",
})  # fmt: skip
"""Words within names that are ordinary language."""


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
    ordered: Sequence[Outcome], code: str, secrets: Collection[str], shown: str = ""
) -> list[dict[str, Any]]:
    """Return what reviewers wrote about the places of one ground or mark, with their numbers.

    `ordered` are all redactions in reading order, `shown` is the published text. Raises LeakError
    when one of the texts repeats what was redacted: the appendix is public.
    """
    told: dict[str, list[int]] = {}
    for number, outcome in enumerate(ordered, start=1):
        text = " ".join(outcome.motivation.split())
        if outcome.ground == code and text:
            told.setdefault(text, []).append(number)
    for text, numbers in told.items():
        if repeats(text, secrets, shown):
            raise LeakError(
                f"De motivering bij plaats {numbers[0]} van de bijlage herhaalt tekst die gelakt "
                "is; er is niets gepubliceerd. Wijzig de motivering."
            )
    return [{"redactions": numbers, "text": text} for text, numbers in told.items()]


def repeats(text: str, secrets: Collection[str], shown: str = "") -> bool:
    """Say whether a text repeats what was redacted, or the part of it by which it is known.

    Known by are the names in a short text ("Vries" of "M.J. de Vries") and long numbers, however
    their digits are grouped; not what `shown`, the published text, tells all the same.
    """
    folded, digits = f" {_fold(text)} ", _digits(text)
    public = set(_fold(shown).split())
    for secret in secrets:
        whole = _fold(secret)
        if len(whole) >= TELLING and f" {whole} " in folded:
            return True
        number = re.sub(r"\D", "", secret)
        if len(number) >= LONG_NUMBER and number in digits:
            return True
        if any(f" {part} " in folded for part in _parts(secret) - public):
            return True
    return False


def _parts(secret: str) -> set[str]:
    """Return the words by which a short text is known: names, and pieces of an address."""
    if len(secret.split()) > SHORT:
        return set()
    words = re.findall(r"[^\W_]+", without_accents(secret))
    address = len(secret.split()) == 1
    return {
        word.casefold()
        for word in words
        if len(word) >= TELLING and (word[0].isupper() or (address and len(word) > TELLING))
    } - SMALL


def _digits(text: str) -> str:
    return re.sub(r"(?<=\d)[\s.\-/()]+(?=\d)", "", text)


def _fold(text: str) -> str:
    """Return the words alone: "jan" is not repeated by "januari"."""
    return " ".join(re.findall(r"\w+", without_accents(text).casefold()))
