"""Writes content streams by hand: TJ arrays with kerning, words parted by displacement or space."""

import io
import random
from collections.abc import Iterator

import pikepdf
from reportlab.pdfbase.pdfmetrics import stringWidth

from tests.gold.making.draft import Draft

Item = str | tuple  # type: ignore[type-arg]
"""A paragraph, ("b", text) bold, or ("at", x, y, text, size): lines placed freely, y from below."""


def tj(
    draft: Draft,
    pages: list[list[Item]],
    *,
    size: float = 10,
    spaces: bool = False,
    left: float = 70,
    width: float = 455,
    top: float = 780,
    seed: int = 1,
) -> bytes:
    """Return pages in Times (letters of Windows-1252 only); points, y from the bottom.

    Words are parted by moving the pen, or, with `spaces`, by a space glyph. Raises ValueError when
    a page overflows.
    """
    rng = random.Random(seed)
    pdf = pikepdf.new()
    fonts = pikepdf.Dictionary(
        {f"/F{n}": _font(pdf, face) for n, face in enumerate(("Times-Roman", "Times-Bold"), 1)}
    )
    for items in pages:
        content, y = [b"BT"], top
        for item in items:
            if isinstance(item, tuple) and item[0] == "at":
                _, x, at, text, points = item
                for number, line in enumerate(draft.mark(text).split("\n")):
                    place = (points, x, at - number * points * 1.25)
                    content.append(b"/F1 %.1f Tf 1 0 0 1 %.1f %.1f Tm " % place)
                    content.append(_array(line, spaces, rng))
                continue
            bold = isinstance(item, tuple)
            text = draft.mark(item[1] if bold else item)
            face, font = ("Times-Bold", b"F2") if bold else ("Times-Roman", b"F1")
            for line in _wrapped(text, face, size, width):
                content.append(b"/%s %.1f Tf 1 0 0 1 %.1f %.1f Tm " % (font, size, left, y))
                content.append(_array(line, spaces, rng))
                y -= size * 1.3
            y -= size * 0.5
        if y <= 30:
            raise ValueError(f"{draft.name}: a page is too full")
        page = pdf.add_blank_page(page_size=(595, 842))
        page.obj.Resources = pikepdf.Dictionary(Font=fonts)
        page.obj.Contents = pdf.make_stream(b"\n".join([*content, b"ET"]))
    stream = io.BytesIO()
    pdf.save(stream, deterministic_id=True)
    return stream.getvalue()


def _font(pdf: pikepdf.Pdf, face: str) -> pikepdf.Object:
    name = pikepdf.Name
    return pdf.make_indirect(
        pikepdf.Dictionary(
            Type=name.Font,
            Subtype=name.Type1,
            BaseFont=name(f"/{face}"),
            Encoding=name.WinAnsiEncoding,
        )
    )


def _literal(text: str) -> bytes:
    data = text.encode("cp1252")
    for char in (b"\\", b"(", b")"):
        data = data.replace(char, b"\\" + char)
    return b"(" + data + b")"


def _array(line: str, spaces: bool, rng: random.Random) -> bytes:
    """Return a TJ array: pieces of one to three letters with kerning between them."""
    out: list[bytes] = []
    for number, word in enumerate(line.split(" ")):
        if number:
            out.append(b"( )" if spaces else b"-260")
        at = 0
        while at < len(word):
            step = rng.randint(1, 3)
            out.append(_literal(word[at : at + step]))
            at += step
            if at < len(word):
                out.append(b"%d" % rng.choice([-12, -4, 0, 6, 18, 31]))
    return b"[" + b" ".join(out) + b"] TJ"


def _wrapped(text: str, face: str, size: float, width: float) -> Iterator[str]:
    for paragraph in text.split("\n"):
        line = ""
        for word in paragraph.split(" "):
            if stringWidth(f"{line} {word}".strip(), face, size) > width:
                yield line
                line = word
            else:
                line = f"{line} {word}".strip()
        yield line
