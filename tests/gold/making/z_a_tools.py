"""Helpers of the documents z01 to z10: LibreOffice with styles of its own, pen strokes as areas."""

import base64
import html
import io
import random

import pymupdf
from PIL import Image, ImageDraw, ImageFilter

from samples.making import programs
from tests.gold.making.draft import Draft
from tests.gold.making.scanner import Scanned, displaced

PLAIN = '{"UseTaggedPDF":{"type":"boolean","value":"false"}}'
TAGGED = '{"UseTaggedPDF":{"type":"boolean","value":"true"}}'
_SPACES = " ".join(
    f'xmlns:{short}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"'
    for short, name in {
        "office": "office",
        "style": "style",
        "text": "text",
        "table": "table",
        "draw": "drawing",
        "fo": "xsl-fo-compatible",
        "svg": "svg-compatible",
    }.items()
)
PAGE = "{page}"
"""Stands in a header or footer for the number of the page."""

Cell = str | tuple  # type: ignore[type-arg]
"""Paragraphs (XML or plain text), or (cell style, paragraphs[, columns spanned])."""


def stroke(seed: int, *, size: tuple[int, int] = (420, 130), ink: str = "#1b2a6b") -> bytes:
    """Return a PNG of a signature or, with a small size, a paraaf."""
    rng = random.Random(seed)
    wide, high = size
    image = Image.new("RGB", (wide * 2, high * 2), "white")
    pen = ImageDraw.Draw(image)
    count = max(5, wide // 34)
    points = [
        (
            wide * 2 * (0.06 + 0.86 * number / count) + rng.uniform(-22, 22),
            high * (1 + rng.uniform(-0.75, 0.75)),
        )
        for number in range(count + 1)
    ]
    points.append((wide * 1.96, high * rng.uniform(0.3, 1.7)))
    line: list[tuple[float, float]] = []
    for at in range(len(points) - 1):
        before, (x1, y1), (x2, y2) = points[max(at - 1, 0)], points[at], points[at + 1]
        after = points[min(at + 2, len(points) - 1)]
        for step in range(14):
            t = step / 14
            line.append(
                (
                    _spline(before[0], x1, x2, after[0], t),
                    _spline(before[1], y1, y2, after[1], t),
                )
            )
    pen.line(line, fill=ink, width=6, joint="curve")
    image = image.filter(ImageFilter.GaussianBlur(1)).resize(size)
    stream = io.BytesIO()
    image.save(stream, "PNG")
    return stream.getvalue()


def _spline(a: float, b: float, c: float, d: float, t: float) -> float:
    """Return the point at t between b and c of a curve through a, b, c and d."""
    return b + (c - a + (2 * a - 5 * b + 4 * c - d + (3 * (b - c) + d - a) * t) * t) * t / 2


def uri(png: bytes) -> str:
    """Return a picture as the address of an HTML image."""
    return "data:image/png;base64," + base64.b64encode(png).decode()


def inked(draft: Draft, pdf: bytes, scanned: Scanned | None = None) -> bytes:
    """Note every picture of a PDF as an area with a signature or paraaf; return the PDF."""
    with pymupdf.open("pdf", pdf) as document:
        for page in document:
            for picture in page.get_image_info():
                box = picture["bbox"]
                kind = "handtekening" if box[2] - box[0] > 60 else "paraaf"
                if scanned is not None:
                    box = displaced(box, scanned.matrices[page.number])
                draft.area(page.number + 1, tuple(box), kind, kind)
    return pdf


def signed(pdf: bytes, anchor: str, png: bytes) -> bytes:
    """Put a signature below the line with the anchor."""
    with pymupdf.open("pdf", pdf) as document:
        for page in document:
            for box in page.search_for(anchor)[:1]:
                place = pymupdf.Rect(box.x0 + 6, box.y1 + 4, box.x0 + 136, box.y1 + 44)
                page.insert_image(place, stream=png)
        return bytes(document.tobytes(garbage=3, deflate=True, no_new_id=True))


def joined(*parts: bytes) -> bytes:
    """Return the pages of several PDFs as one."""
    with pymupdf.open() as target:
        for part in parts:
            with pymupdf.open("pdf", part) as source:
                target.insert_pdf(source)
        return bytes(target.tobytes(garbage=3, deflate=True, no_new_id=True))


def p(style: str, text: str) -> str:
    """Return a paragraph; "\\n" is a line break, "\\t" a tab, "{page}" the number of the page."""
    plain = html.escape(text, quote=False)
    plain = plain.replace("\n", "<text:line-break/>").replace("\t", "<text:tab/>")
    plain = plain.replace(PAGE, "<text:page-number/>")
    return f'<text:p text:style-name="{style}">{plain}</text:p>'


def picture(png: bytes, width: float, height: float, style: str = "B") -> str:
    """Return a paragraph with a picture (cm)."""
    data = base64.b64encode(png).decode()
    return (
        f'<text:p text:style-name="{style}"><draw:frame draw:style-name="gr" text:anchor-type='
        f'"as-char" svg:width="{width}cm" svg:height="{height}cm"><draw:image>'
        f"<office:binary-data>{data}</office:binary-data></draw:image></draw:frame></text:p>"
    )


def table(widths: list[float], rows: list[list[Cell]], cell: str = "line", text: str = "B") -> str:
    """Return a table (widths in cm); `cell` and `text` are the styles of a plain cell."""
    total = f"{sum(widths):.2f}".replace(".", "_")
    name = f"T{total}"
    columns = "".join(
        f'<table:table-column table:style-name="col{round(width * 100)}"/>' for width in widths
    )
    lines = ""
    for row in rows:
        lines += '<table:table-row table:style-name="row">'
        for one in row:
            style, content, *span = one if isinstance(one, tuple) else (cell, one)
            inner = content if content.startswith("<text:") else p(text, content)
            many = f' table:number-columns-spanned="{span[0]}"' if span else ""
            lines += (
                f'<table:table-cell table:style-name="{style}"{many} office:value-type="string">'
                f"{inner}</table:table-cell>"
            )
            if span:
                lines += "<table:covered-table-cell/>" * (span[0] - 1)
        lines += "</table:table-row>"
    return (
        f'<table:table table:name="{name}" table:style-name="{name}">{columns}{lines}</table:table>'
    )


def office(
    draft: Draft,
    body: list[str],
    *,
    font: str,
    size: float,
    looks: dict[str, tuple[str, str]],
    cells: dict[str, str],
    header: str = "<text:p/>",
    header_first: str | None = None,
    footer: str = "<text:p/>",
    margins: tuple[float, float, float, float] = (1.5, 2.2, 1.3, 2.2),
    tagged: bool = True,
) -> bytes:
    """Return the PDF that LibreOffice makes of paragraphs and tables.

    `looks` are paragraph styles: attributes of the paragraph and of its text; `cells` styles of
    table cells; margins are those at the top, right, bottom and left (cm).
    """
    text = "".join(body)
    paragraphs = "".join(
        f'<style:style style:name="{name}" style:family="paragraph" style:parent-style-name='
        f'"Standard"><style:paragraph-properties {block}/><style:text-properties {letters}/>'
        "</style:style>"
        for name, (block, letters) in looks.items()
    )
    first = f"<style:header-first>{header_first}</style:header-first>" if header_first else ""
    foot_first = f"<style:footer-first>{footer}</style:footer-first>" if header_first else ""
    top, right, bottom, left = margins
    document = (
        f'<?xml version="1.0" encoding="UTF-8"?><office:document {_SPACES} office:version="1.3" '
        'office:mimetype="application/vnd.oasis.opendocument.text">'
        '<office:font-face-decls><style:font-face style:name="F" '
        f'svg:font-family="&apos;{font}&apos;"/></office:font-face-decls><office:styles>'
        '<style:default-style style:family="paragraph"><style:text-properties '
        f'style:font-name="F" fo:font-size="{size}pt" fo:language="nl" fo:country="NL"/>'
        '</style:default-style><style:style style:name="Standard" style:family="paragraph"/>'
        f"{paragraphs}</office:styles><office:automatic-styles>{_automatic(text, cells)}"
        '<style:page-layout style:name="pm"><style:page-layout-properties fo:page-width="21cm" '
        f'fo:page-height="29.7cm" fo:margin-top="{top}cm" fo:margin-right="{right}cm" '
        f'fo:margin-bottom="{bottom}cm" fo:margin-left="{left}cm"/><style:header-style>'
        '<style:header-footer-properties fo:min-height="0.8cm" fo:margin-bottom="0.4cm"/>'
        "</style:header-style><style:footer-style><style:header-footer-properties "
        'fo:min-height="0.7cm" fo:margin-top="0.4cm"/></style:footer-style></style:page-layout>'
        "</office:automatic-styles><office:master-styles>"
        '<style:master-page style:name="Standard" style:page-layout-name="pm"><style:header>'
        f"{draft.mark(header)}</style:header>{draft.mark(first)}<style:footer>{draft.mark(footer)}"
        f"</style:footer>{draft.mark(foot_first)}</style:master-page></office:master-styles>"
        f"<office:body><office:text>{draft.mark(text)}</office:text></office:body>"
        "</office:document>"
    )
    return programs.soffice(document, ".fodt", TAGGED if tagged else PLAIN)


def _automatic(text: str, cells: dict[str, str]) -> str:
    """Return the styles of the tables, columns and cells that stand in the text."""
    out = '<style:style style:name="gr" style:family="graphic"><style:graphic-properties '
    out += 'style:vertical-pos="middle" style:vertical-rel="line"/></style:style>'
    out += '<style:style style:name="row" style:family="table-row"><style:table-row-properties '
    out += 'fo:keep-together="always"/></style:style>'
    for name, look in cells.items():
        out += f'<style:style style:name="{name}" style:family="table-cell">'
        out += f"<style:table-cell-properties {look}/></style:style>"
    for part in sorted({piece.split('"')[0] for piece in text.split('style-name="col')[1:]}):
        out += f'<style:style style:name="col{part}" style:family="table-column"><style:table-'
        out += f'column-properties style:column-width="{int(part) / 100}cm"/></style:style>'
    for part in sorted({piece.split('"')[0] for piece in text.split('table:style-name="T')[1:]}):
        out += f'<style:style style:name="T{part}" style:family="table"><style:table-properties '
        out += f'style:width="{part.replace("_", ".")}cm" table:align="left" '
        out += 'fo:margin-bottom="0.25cm"/></style:style>'
    return out
