"""What came of one gold document: a result for every span and every finding, without text."""

from dataclasses import dataclass, field

WHOLE, PARTIAL, MISSED = "whole", "partial", "missed"
"""What became of a text that must go: every letter covered in every place, some, none."""
KEPT, DOUBT, WRONG = "kept", "doubt", "wrong"
"""What became of a text that must stay: untouched, put before a person, redacted."""


@dataclass(frozen=True, slots=True)
class SpanResult:
    """What became of a gold span.

    `state` is whole, partial or missed for what must go; kept, doubt or wrong for what must stay;
    and one of the former three for what may go either way. `ground_right` is None where there is
    nothing to say: not covered whole, or nothing expected.
    """

    page: int
    kind: str
    expect: str
    state: str
    ground_right: bool | None
    context: str = field(default="", repr=False)
    """The text with its surroundings; only when it was asked for."""


@dataclass(frozen=True, slots=True)
class FindingResult:
    """A finding with what the gold says of its place.

    `real` says whether it is what its kind says: a name of a person, whoever that is; any other
    text when it must go. None when the gold leaves that open, or there is no text.
    """

    page: int
    kind: str
    rule: str
    score: float
    verdict: str
    real: bool | None
    in_gold: bool
    context: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class Judged:
    """All results of one document; counts are of letters and digits."""

    name: str
    layout: str
    producer: str
    scan: bool
    pages: int
    has_something_to_redact: bool
    spans: tuple[SpanResult, ...]
    findings: tuple[FindingResult, ...]
    redacted_chars: int
    outside_chars: int
    """Of the redacted ones: in no text that must or may go."""
    signatures: int
    signatures_found: int

    @property
    def is_nota(self) -> bool:
        """Say whether the layout is that of a nota."""
        return self.layout.startswith("nota")
