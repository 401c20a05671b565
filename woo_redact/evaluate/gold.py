"""Reads gold: for each document what must go, what must stay, and where it stands.

The format is told in tests/gold/README.md. A gold file lies beside its PDF, or in a folder `gold`
below it.
"""

import json
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from woo_redact.errors import DocumentError, in_dutch
from woo_redact.model.document import Rect

EXPECTS = ("redact", "keep", "review")


@dataclass(frozen=True, slots=True)
class GoldSpan:
    """Every occurrence of a text, as a whole word, on a page (1-based).

    `expect` is "redact", "keep" or "review" (either is right); `grounds` are all right ones.
    `boxes` holds, for each occurrence, a box for each of its words (PDF points, top left);
    `on_image` marks a text that can only be read from a picture.
    """

    page: int
    text: str = field(repr=False)
    kind: str
    expect: str
    grounds: tuple[str, ...]
    on_image: bool = False
    boxes: tuple[tuple[Rect, ...], ...] = ()


@dataclass(frozen=True, slots=True)
class Area:
    """A place without text, such as a signature: page (1-based), box in PDF points, kind."""

    page: int
    box: Rect
    kind: str


@dataclass(frozen=True, slots=True)
class Gold:
    """A document with its right answers."""

    pdf: Path
    profile: str
    layout: str
    producer: str
    scan: bool
    spans: tuple[GoldSpan, ...]
    areas: tuple[Area, ...] = ()

    @property
    def is_nota(self) -> bool:
        """Say whether the layout is that of a nota."""
        return self.layout.startswith("nota")

    @property
    def has_something_to_redact(self) -> bool:
        """Say whether anything in the document must go."""
        return any(span.expect == "redact" for span in self.spans)


def read_gold(folder: Path) -> tuple[Gold, ...]:
    """Read every gold file in a folder, by name.

    Raises DocumentError when there is none, when one is wrong, or when its PDF is not there.
    """
    files = sorted(folder.glob("*.json"))
    if not files:
        raise DocumentError(
            f"In {folder.name or folder} staat geen goldbestand (.json). Geef de map met de "
            "goldbestanden."
        )
    return tuple(_read(file) for file in files)


def _read(file: Path) -> Gold:
    try:
        record = json.loads(file.read_text(encoding="utf-8"))
    except OSError as error:
        raise DocumentError(f"Kan {file.name} niet lezen ({in_dutch(error)}).") from error
    except ValueError as error:
        line = f", regel {error.lineno}" if isinstance(error, json.JSONDecodeError) else ""
        raise DocumentError(
            f"{file.name}{line}: dit is geen geldige JSON (UTF-8). Herstel het goldbestand."
        ) from error
    try:
        return _gold(file, record)
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        what = str(error.args[0]) if isinstance(error, KeyError | Wrong) else "onverwachte vorm"
        raise DocumentError(
            f"{file.name}: het goldbestand klopt niet ({what}). Zie de uitleg van het formaat."
        ) from error


class Wrong(ValueError):
    """Says in Dutch what is wrong with a gold file; becomes a DocumentError."""


def _gold(file: Path, record: dict[str, Any]) -> Gold:
    spans = tuple(_span(number, item) for number, item in enumerate(record["spans"], start=1))
    scan = record.get("scan", bool(spans) and all(span.on_image for span in spans))
    return Gold(
        pdf=_pdf(file, record["document"]),
        profile=_text(record, "profile"),
        layout=_text(record, "layout"),
        producer=_text(record, "producer"),
        scan=bool(scan),
        spans=spans,
        areas=tuple(
            Area(int(item["page"]), _rect(item["box"]), str(item["kind"]))
            for item in record.get("areas", ())
        ),
    )


def _pdf(file: Path, name: str) -> Path:
    """Return the PDF beside the gold file, or beside the folder it is in."""
    if Path(name).name != name:
        raise Wrong("document moet een bestandsnaam zijn")
    for pdf in (file.parent / name, file.parent.parent / name):
        if pdf.is_file():
            return pdf
    raise DocumentError(f"{file.name}: het document {name} staat er niet bij.")


def _span(number: int, item: dict[str, Any]) -> GoldSpan:
    expect, page = item["expect"], item["page"]
    if expect not in EXPECTS:
        raise Wrong(f"span {number}: expect moet redact, keep of review zijn")
    if not isinstance(page, int) or page < 1:
        raise Wrong(f"span {number}: page moet een bladzijde vanaf 1 zijn")
    text = " ".join(_text(item, "text").split())
    if not any(char.isalnum() for char in text):
        raise Wrong(f"span {number}: text bevat geen letter of cijfer")
    return GoldSpan(
        page=page,
        text=text,
        kind=_text(item, "kind"),
        expect=expect,
        grounds=tuple((item.get("ground") or "").split(",")) if item.get("ground") else (),
        on_image=bool(item.get("on_image", False)),
        boxes=tuple(tuple(_rect(box) for box in place) for place in item.get("boxes", ())),
    )


def _text(item: dict[str, Any], key: str) -> str:
    value = item[key]
    if not isinstance(value, str) or not value.strip():
        raise Wrong(f"{key} moet tekst zijn")
    return value


def _rect(value: Any) -> Rect:
    x0, y0, x1, y1 = (float(number) for number in value)
    return (x0, y0, x1, y1)
