"""A person about whom the user has said what holds."""

from dataclasses import dataclass, field

from woo_redact.model.decision import Verdict


@dataclass(frozen=True, slots=True)
class KnownPerson:
    """A person the user wrote in dossier.yml, and what is to be done with that person's name.

    `names` are the forms to know the person by, the fullest first ("drs. H.J. (Hanna) Drost",
    "Drost, H.J."); a surname alone is applied only where the document leaves no doubt who bears
    it. `verdict` outranks everything the text shows; without it the policy line of `role` (a name
    in rules/roles.yml) or else of the role that `function` shows ("minister van VWS") holds.
    Raises ValueError when there is no name, or nothing that says what holds.
    """

    names: tuple[str, ...] = field(repr=False)
    verdict: Verdict | None = None
    role: str | None = None
    function: str = field(default="", repr=False)
    reason: str = field(default="", repr=False)
    """Why, in one plain Dutch sentence of the user; may be empty."""

    def __post_init__(self) -> None:
        """Refuse an entry that could never be applied."""
        if not any(name.strip() for name in self.names):
            raise ValueError("a known person needs a name")
        if self.verdict is None and not self.role and not self.function.strip():
            raise ValueError("a known person needs a verdict, a role or a function")
