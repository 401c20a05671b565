"""Marked content: replacement texts written beside the glyphs they stand for (/ActualText)."""

from dataclasses import dataclass

import pikepdf

from woo_redact.render.secrets import Secrets

TEXTS = ("/ActualText", "/Alt", "/E")
"""Keys of a property list that hold text for readers (ISO 32000-1, 14.9)."""


@dataclass(slots=True)
class Mark:
    """One BDC or BMC that was not yet closed: where it stands in the output, what it says."""

    at: int
    operands: tuple[pikepdf.Object, ...]
    properties: pikepdf.Dictionary | None
    emptied: bool = False
    """Whether something within it was taken out."""

    @property
    def mcid(self) -> int | None:
        """Return the number by which the structure tree knows this content."""
        number = self.properties.get("/MCID") if self.properties is not None else None
        return number if isinstance(number, int) else None


def cleaned(mark: Mark, secrets: Secrets) -> list[pikepdf.Object] | None:
    """Return new operands for a mark whose texts tell a secret, None when they can stay.

    A text whose secret can be named is kept with the label in its place. Of one whose content
    was emptied without that (a text that says only part of the name), nothing is kept.
    """
    properties = mark.properties
    if properties is None or str(mark.operands[0]) == "/OC":
        return None
    texts = {key: str(properties[key]) for key in TEXTS if key in properties}
    keep: dict[str, str] = {}
    for key, text in texts.items():
        said = secrets.without(text)
        if said != text or not mark.emptied:
            keep[key] = said
    if keep == texts:
        return None
    plain = {
        key: value
        for key, value in properties.items()
        if key not in TEXTS and isinstance(value, int | pikepdf.Name)
    }
    if properties.get("/Attached") is not None:
        plain["/Attached"] = properties["/Attached"]
    texts_left = {key: pikepdf.String(text) for key, text in keep.items()}
    return [mark.operands[0], pikepdf.Dictionary({**plain, **texts_left})]
