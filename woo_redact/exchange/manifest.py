"""What went out: of which document, how far the review was, and what stood for each finding."""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from woo_redact.desk import Item
from woo_redact.errors import DocumentError
from woo_redact.model.decision import Verdict

SCHEMA = "woo-redact/exchange/1"


@dataclass(frozen=True, slots=True)
class Told:
    """What stood for one finding when it went out."""

    verdict: Verdict
    ground: str | None


@dataclass(frozen=True, slots=True)
class Manifest:
    """What travels with an exported document, so that what was taken away shows on return."""

    name: str
    """The name of the document's folder in intern/."""
    sha256: str
    told: Mapping[str, Told]
    """By id of the finding."""

    @classmethod
    def of(cls, name: str, sha256: str, items: Iterable[Item]) -> "Manifest":
        """Return the manifest of the findings that go out."""
        return cls(name, sha256, {item.id: Told(item.verdict, item.ground) for item in items})

    def text(self) -> str:
        """Return the manifest as one line of ASCII."""
        told = {key: [value.verdict.value, value.ground] for key, value in self.told.items()}
        return json.dumps(
            {"schema": SCHEMA, "name": self.name, "sha256": self.sha256, "findings": told}
        )

    @classmethod
    def parse(cls, text: str) -> "Manifest":
        """Read a manifest. Raises DocumentError when it is none."""
        try:
            record = json.loads(text)
            if record["schema"] != SCHEMA:
                raise ValueError("schema")
            told = {
                str(key): Told(Verdict(verdict), ground)
                for key, (verdict, ground) in record["findings"].items()
            }
            return cls(str(record["name"]), str(record["sha256"]), told)
        except (ValueError, KeyError, TypeError, AttributeError) as error:
            raise DocumentError(
                "Dit bestand is niet met woo-redact export gemaakt, of het gegeven waaraan dat te "
                "zien is ging verloren. Exporteer opnieuw en bewaar het bestand met een ander "
                "programma."
            ) from error
