"""A document in the making: its name, and the marks its author put in the text.

Marks stand in the text itself: `{naam|Jan de Vries}` must go, `{+naam|Jetta Klijnsma}` must stay,
`{?woonplaats|Jorwert}` may go either way. A ground other than the usual one of its kind comes after
a slash: `{v_nummer/5.1.1e|...}`; several right grounds are joined by commas.
"""

import html
import re
from dataclasses import dataclass, field

MARK = re.compile(r"\{([+?]?)([a-z_0-9]+)(?:/([0-9.a-z,]+))?\|([^{}|]+)\}")
EXPECT = {"": "redact", "+": "keep", "?": "review"}
PERSON = "5.1.2e"
GROUNDS = {
    "bsn": "5.1.1e",
    "bijna_bsn": "5.1.1e",
    "gezondheid": "5.1.1d",
    "strafrecht": "5.1.1d",
    "bijzonder": "5.1.1d",
    "v_nummer": "5.1.2e,5.1.1e",
    "paspoort": "5.1.2e,5.1.1e",
    "verblijfsdocument": "5.1.2e,5.1.1e",
    "rijbewijs": "5.1.2e,5.1.1e",
    "btw_id": "5.1.2e,5.1.1e",
    "ip_adres": "5.1.2e,5.1.2h",
    "vergaderlink": "5.1.2h,5.1.2i,5.1.2e",
}
"""Grounds that are right for a kind; every other kind goes under 5.1.2e."""


@dataclass(frozen=True, slots=True)
class Mark:
    """What is expected of a text, wherever it stands in the document."""

    kind: str
    expect: str
    ground: str | None
    note: str = ""


@dataclass(slots=True)
class Draft:
    """Name and setting of a document; gathers marks while its text is set.

    `split` is the folder under tests/gold ("dev" or "test"), `profile` one of the rule book's.
    `layout` names what the reader sees ("nota_kolom", "email_thread"; a nota begins with "nota"),
    `producer` what set it. `ordinary` holds words (lower case) that are part of a redacted name
    and may also stand unmarked as a common word. `areas` are drawn signatures (see `area`).
    """

    name: str
    split: str
    profile: str
    layout: str
    producer: str
    ordinary: frozenset[str] = frozenset()
    marks: dict[str, Mark] = field(default_factory=dict)
    areas: list[dict[str, object]] = field(default_factory=list)

    def mark(self, text: str) -> str:
        """Return text without its marks; remember them. Raises ValueError when marks clash."""
        return MARK.sub(self._remember, text)

    def _remember(self, match: re.Match[str]) -> str:
        flag, kind, ground, text = match.groups()
        plain = re.sub(r"\s+", " ", re.sub(r"<[^>]*>", " ", html.unescape(text))).strip()
        self.expect(plain, kind, EXPECT[flag], ground)
        return text

    def expect(
        self, text: str, kind: str, expect: str, ground: str | None = None, note: str = ""
    ) -> None:
        """Say what is expected of a text that carries no mark of its own."""
        ground = None if expect == "keep" else ground or GROUNDS.get(kind, PERSON)
        before = self.marks.get(text)
        if before is not None and before.expect != expect:
            raise ValueError(f"{self.name}: {text!r} is both {before.expect} and {expect}")
        self.marks[text] = Mark(kind, expect, ground, note)

    def keep(self, kind: str, *texts: str) -> None:
        """Say that texts must stay, marked or not."""
        for text in texts:
            self.expect(text, kind, "keep")

    def area(self, page: int, box: tuple[float, float, float, float], kind: str, note: str) -> None:
        """Say that something without text (a signature) stands on a page, in PDF points."""
        self.areas.append(
            {
                "page": page,
                "box": [round(value, 1) for value in box],
                "kind": kind,
                "expect": "review",
                "ground": PERSON,
                "note": note,
            }
        )
