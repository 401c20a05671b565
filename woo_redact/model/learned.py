"""What one document tells of a person, for the other documents of its dossier."""

from dataclasses import dataclass, field

from woo_redact.model.decision import Verdict


@dataclass(frozen=True, slots=True)
class Learned:
    """A name that is certain in one document: its text, how sure, and what was proposed for it.

    `score` is a probability (0..1); `role` is a name in rules/roles.yml, None when unknown.
    """

    text: str = field(repr=False)
    score: float
    verdict: Verdict
    role: str | None
