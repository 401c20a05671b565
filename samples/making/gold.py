"""Gold annotations of a sample: what must go, what must stay, and on which page it stands.

A content module names its entries once; `locate` finds the pages in the finished PDF, so that the
gold can never speak of a text that is not there. Two checks keep it honest: no text may be both
redacted and kept on one page, and no surname of a redacted person may stand anywhere uncovered.
"""

import re
from dataclasses import dataclass, field
from itertools import pairwise

import pymupdf

COLUMN_X = 450.0  # PDF points: everything right of it belongs to the reference column of a nota
_BREAK = "(?:[-\u2010\u2011\u00ad]?\\s*\\n\\s*|[\u00ad\u200b])?"


@dataclass(frozen=True, slots=True)
class Entry:
    """One text with what is expected of it, before its pages are known."""

    text: str
    kind: str
    expect: str
    ground: str | None
    note: str


@dataclass(frozen=True, slots=True)
class Sample:
    """A finished document with its gold entries.

    `image_source` is the PDF from which the images of a scan were rendered, page for page; texts
    found only there are marked as standing on an image. `ordinary` holds parts of names that are
    also common words and may stand uncovered. `hidden` lists personal data outside the page text.
    """

    name: str
    profile: str
    layout: str
    producer: str
    pdf: bytes
    entries: tuple[Entry, ...]
    image_source: bytes | None = None
    ordinary: frozenset[str] = frozenset()
    hidden: tuple[dict[str, str], ...] = ()
    scanned: bool = False
    areas: tuple[dict[str, object], ...] = field(default=())


def redact(*texts: str, kind: str = "naam", note: str, ground: str = "5.1.2e") -> list[Entry]:
    """Return entries for texts that must be gone."""
    return [Entry(t, kind, "redact", ground, note) for t in texts]


def review(*texts: str, kind: str = "naam", note: str, ground: str = "5.1.2e") -> list[Entry]:
    """Return entries for texts that may be redacted or put before a person."""
    return [Entry(t, kind, "review", ground, note) for t in texts]


def keep(*texts: str, kind: str, note: str) -> list[Entry]:
    """Return entries for texts that must stay readable."""
    return [Entry(t, kind, "keep", None, note) for t in texts]


def mail(address: str, note: str) -> list[Entry]:
    """Return the two entries of a person's e-mail address: local part goes, domain stays."""
    local, domain = address.split("@")
    return [
        Entry(local, "email", "redact", "5.1.2e", note),
        Entry(f"@{domain}", "email", "keep", None, "domein van een e-mailadres blijft staan"),
    ]


def pattern(text: str) -> re.Pattern[str]:
    """Return a pattern for `text` that also finds it broken or hyphenated over a line end."""
    parts = []
    for char, following in pairwise([*text, ""]):
        if char == " ":
            parts.append(r"\s+")
        elif char == "-":
            parts.append("[-\u2010\u2011]" + r"\s*")
        else:
            joint = _BREAK if following not in ("", " ", "-") else ""
            parts.append(re.escape(char) + joint)
    left = r"(?<!\w)" if text[0].isalnum() else ""
    right = r"(?!\w)" if text[-1].isalnum() else ""
    return re.compile(left + "".join(parts) + right)


def page_texts(pdf: bytes) -> list[str]:
    """Return the text of every page, the reference column apart from what stands left of it."""
    with pymupdf.open("pdf", pdf) as document:
        return [_page_text(page) for page in document]


def _page_text(page: pymupdf.Page) -> str:
    values = [w.field_value or "" for w in page.widgets()]
    whole = page.get_text("text") + "\n\n" + "\n".join(str(v) for v in values)
    lines: list[str] = []
    columns: list[str] = []
    for block in page.get_text("dict")["blocks"]:
        for line in block.get("lines", []):
            text = "".join(span["text"] for span in line["spans"])
            (columns if line["bbox"][0] > COLUMN_X else lines).append(text)
    return "\n\n\n".join([whole, "\n".join(lines), "\n".join(columns)])


def locate(sample: Sample) -> list[dict[str, object]]:
    """Return the spans of the gold file, page by page.

    Raises ValueError when an entry is found nowhere, contradicts another one, or when a surname of
    a redacted person stands on a page outside every entry.
    """
    shown = [""] * _page_count(sample.pdf) if sample.scanned else page_texts(sample.pdf)
    below = page_texts(sample.image_source) if sample.image_source else [""] * len(shown)
    spans: list[dict[str, object]] = []
    found: set[str] = set()
    for number, (page, image) in enumerate(zip(shown, below, strict=True), start=1):
        for entry in sample.entries:
            on_page = pattern(entry.text).search(page) is not None
            on_image = pattern(entry.text).search(image) is not None
            if not on_page and not on_image:
                continue
            found.add(entry.text)
            span: dict[str, object] = {"page": number, "text": entry.text, "kind": entry.kind}
            span |= {"expect": entry.expect, "ground": entry.ground, "note": entry.note}
            if on_image and not on_page:
                span["on_image"] = True
            spans.append(span)
        _check_page(sample, number, page + "\n\n\n" + image)
    missing = [e.text for e in sample.entries if e.text not in found]
    if missing:
        raise ValueError(f"{sample.name}: not in the document: {missing}")
    return spans


def _page_count(pdf: bytes) -> int:
    with pymupdf.open("pdf", pdf) as document:
        return int(document.page_count)


def _check_page(sample: Sample, number: int, text: str) -> None:
    where: dict[str, list[tuple[int, int]]] = {"redact": [], "keep": [], "review": []}
    for entry in sample.entries:
        where[entry.expect] += [m.span() for m in pattern(entry.text).finditer(text)]
    for start, end in where["keep"]:
        for other in where["redact"]:
            if start < other[1] and other[0] < end:
                raise ValueError(f"{sample.name} p{number}: kept and redacted: {text[start:end]!r}")
    covered = [span for spans in where.values() for span in spans]
    for entry in sample.entries:
        if entry.expect != "redact" or entry.kind != "naam":
            continue
        for word in re.findall(r"[^\W\d_]{4,}", entry.text):
            if word.lower() in sample.ordinary:
                continue
            for hit in re.finditer(rf"(?i)(?<!\w){word}(?!\w)", text):
                if not any(a <= hit.start() and hit.end() <= b for a, b in covered):
                    around = text[max(0, hit.start() - 30) : hit.end() + 30]
                    raise ValueError(f"{sample.name} p{number}: {word} uncovered: {around!r}")
