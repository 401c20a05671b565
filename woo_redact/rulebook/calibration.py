"""What share of findings with a score is what it is said to be: rules/calibration.yml."""

from bisect import bisect_left
from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from woo_redact.model.finding import Finding
from woo_redact.rulebook.source import Section

Knots = tuple[tuple[float, float], ...]
"""(score of the recognizer, probability), both 0 to 1, rising; straight lines between them."""
BEGIN, END = (0.0, 0.0), (1.0, 1.0)


@dataclass(frozen=True, slots=True)
class Calibration:
    """Makes a probability of the score a recognizer gives.

    By rule ("naam/model") where that has knots, else by kind ("naam"); a score of anything else is
    taken for a probability as it is.
    """

    knots: Mapping[str, Knots] = field(default_factory=dict)

    def probable(self, finding: Finding) -> Finding:
        """Return the finding with a probability for its score."""
        knots = self.knots.get(finding.why.rule) or self.knots.get(finding.kind)
        if knots is None:
            return finding
        return replace(finding, score=round(_between(knots, finding.score), 4))


def _between(knots: Knots, score: float) -> float:
    """Return the height of the line through the knots, which begins at 0 and ends at 1."""
    at = bisect_left(knots, (score, 0.0))
    left = knots[at - 1] if at else BEGIN
    right = knots[at] if at < len(knots) else END
    if right[0] == left[0]:
        return right[1]
    return left[1] + (right[1] - left[1]) * (score - left[0]) / (right[0] - left[0])


def read_calibration(section: Section, kinds: Mapping[str, object]) -> Calibration:
    """Return the calibration. Raises RuleBookError when knots do not rise from 0 to 1."""
    groups: dict[str, Knots] = {}
    for name in section:
        if "/" not in name and name not in kinds:
            raise section.wrong(f"'{name}' is geen soort, en geen regel (soort/regel)")
        inner = section.section(name)
        knots = tuple((_share(inner, key), inner.number(key)) for key in inner)
        if knots != tuple(sorted(knots)) or sorted(y for _, y in knots) != [y for _, y in knots]:
            raise inner.wrong("scores en kansen moeten van klein naar groot staan")
        if any(not 0 <= value <= 1 for knot in knots for value in knot):
            raise inner.wrong("scores en kansen moeten tussen 0 en 1 liggen")
        groups[name] = knots
    return Calibration(groups)


def _share(section: Section, key: str) -> float:
    try:
        return float(key)
    except ValueError as error:
        raise section.wrong(f"'{key}' moet een getal zijn") from error
