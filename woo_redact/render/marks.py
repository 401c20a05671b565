"""Marked content: replacement texts written beside the glyphs they stand for (/ActualText)."""

from dataclasses import dataclass, field
from decimal import Decimal

import pikepdf

from woo_redact.render.secrets import Secrets

TEXTS = ("/ActualText", "/Alt", "/E")
"""Keys of a property list that hold text for readers (ISO 32000-1, 14.9)."""
KEPT = frozenset(("/MCID", "/Type", "/Subtype", "/Lang", "/Attached", "/BBox"))
"""What else of a property list readers use: the rest is a producer's own."""
LONGEST_LANGUAGE = 35
"""Characters of a language tag (RFC 5646)."""


@dataclass(slots=True)
class Told:
    """The replacement texts of a page in the order in which its content is gone through."""

    secrets: Secrets
    telling: frozenset[tuple[int, str]] = frozenset()
    """Numbers of marks and keys of texts that must go."""
    _texts: list[dict[str, str]] = field(default_factory=list)

    def add(self, properties: pikepdf.Dictionary | None) -> frozenset[str]:
        """Remember the texts of the next mark; return the keys of those that must go."""
        number = len(self._texts)
        given = properties if properties is not None else {}
        self._texts.append({key: str(given[key]) for key in TEXTS if key in given})
        return frozenset(key for at, key in self.telling if at == number)

    def spread(self) -> frozenset[tuple[int, str]]:
        """Return which texts spell a secret together: those of one kind, or all in a row."""
        found: set[tuple[int, str]] = set()
        rows = [[key] for key in TEXTS] + [list(TEXTS)]
        for keys in rows:
            row = [(at, key) for at, one in enumerate(self._texts) for key in keys if key in one]
            parts = self.secrets.spread_over([self._texts[at][key] for at, key in row])
            found |= {row[number] for number in parts}
        return frozenset(found)


@dataclass(slots=True)
class Mark:
    """One BDC or BMC that was not yet closed: where it stands in the output, what it says."""

    at: int
    operands: tuple[pikepdf.Object, ...]
    properties: pikepdf.Dictionary | None
    emptied: bool = False
    """Whether something within it was taken out."""
    telling: frozenset[str] = frozenset()
    """Keys of texts that spell a secret together with those of other marks."""

    @property
    def mcid(self) -> int | None:
        """Return the number by which the structure tree knows this content."""
        number = self.properties.get("/MCID") if self.properties is not None else None
        return number if isinstance(number, int) else None


def cleaned(mark: Mark, secrets: Secrets) -> list[pikepdf.Object] | None:
    """Return new operands for a mark that tells more than a reader needs, None when it can stay.

    A text whose secret can be named is kept with the label in its place. Of one whose content
    was emptied without that (a text that says only part of the name), nothing is kept. Of the
    other properties only those of KEPT are; a tag that spells out a secret becomes /Span.
    """
    tag = mark.operands[0] if mark.operands else pikepdf.Name.Span
    if secrets.held_in(str(tag)[1:]):
        tag = pikepdf.Name.Span
    properties = mark.properties
    if properties is None or str(tag) == "/OC":
        # what is named and not there, or is no dictionary, says nothing to a viewer either
        needless = len(mark.operands) > 1 and properties is None
        return [tag] if needless or tag is not mark.operands[0] else None
    texts = {key: str(properties[key]) for key in TEXTS if key in properties}
    keep: dict[str, str] = {}
    for key, text in texts.items():
        if key in mark.telling:
            continue
        said = secrets.without(text)
        if said != text or not mark.emptied:
            keep[key] = said
    plain = {key: value for key, value in properties.items() if _stays(key, value)}
    same = len(plain) + len(texts) == len(properties.keys())
    if same and keep == texts and tag is mark.operands[0]:
        return None
    texts_left = {key: pikepdf.String(text) for key, text in keep.items()}
    return [tag, pikepdf.Dictionary({**plain, **texts_left})]


def _stays(key: str, value: object) -> bool:
    """Say whether a property is one of those that may stay, of the kind it should be."""
    if key == "/Lang":
        return isinstance(value, pikepdf.String) and len(bytes(value)) <= LONGEST_LANGUAGE
    if key in ("/Attached", "/BBox"):
        return isinstance(value, pikepdf.Array) and all(
            isinstance(one, int | float | Decimal | pikepdf.Name) for one in value.as_list()
        )
    return key in KEPT and isinstance(value, int | pikepdf.Name)
