"""Helpers of dev_z_b and test_z_b: a pen for signatures, a spreadsheet, running heads on a PDF."""

import html
import math
import random
from collections.abc import Sequence

import pymupdf

from samples.making import programs
from tests.gold.making.by_hand import _wrapped
from tests.gold.making.by_office import _SPACES, PLAIN
from tests.gold.making.draft import MARK, Draft
from tests.gold.making.text import Rect


def under(pdf: bytes, text: str, *, dx: float = 4, dy: float = 6) -> tuple[int, float, float]:
    """Return the page (from 1) and the point just under the last place where text stands."""
    with pymupdf.open("pdf", pdf) as document:
        for page in reversed(list(document)):
            if hits := page.search_for(text):
                return page.number + 1, hits[-1].x0 + dx, hits[-1].y1 + dy
    raise ValueError(f"no page says {text!r}")


def signed(pdf: bytes, page: int, box: Rect, *, seed: int, width: float = 1.1) -> bytes:
    """Return the PDF with a signature drawn in the box of a page (from 1)."""
    rng = random.Random(seed)
    x0, y0, x1, y1 = box
    waves = [
        (rng.uniform(0.25, 0.5), rng.uniform(5, 8), rng.uniform(0, 6)),
        (rng.uniform(0.1, 0.3), rng.uniform(13, 21), rng.uniform(0, 6)),
    ]
    points = []
    for step in range(181):
        t = step / 180
        high = sum(size * math.sin(turns * t * 3 + start) for size, turns, start in waves)
        along = t + 0.05 * math.sin(26 * t + waves[0][2])
        fade = 1 - 0.6 * t
        points.append(
            (x0 + (x1 - x0) * (0.06 + 0.86 * along), (y0 + y1) / 2 - (y1 - y0) * 0.6 * high * fade)
        )
    points = [(min(max(x, x0), x1), min(max(y, y0), y1)) for x, y in points]
    with pymupdf.open("pdf", pdf) as document:
        shape = document[page - 1].new_shape()
        shape.draw_polyline(points)
        shape.finish(color=(0.08, 0.1, 0.42), width=width, closePath=False)
        middle = (y0 + y1) / 2 + (y1 - y0) * 0.3
        shape.draw_line((x0 + (x1 - x0) * 0.2, middle + 3), (x1, middle - 2))
        shape.finish(color=(0.08, 0.1, 0.42), width=width)
        shape.commit()
        return bytes(document.tobytes(garbage=3, deflate=True, no_new_id=True))


def running(
    draft: Draft,
    pdf: bytes,
    *,
    head: str = "",
    foot: str = "",
    x: float = 60,
    head_y: float = 40,
    foot_y: float = 815,
    size: float = 7.5,
    first: int = 1,
    right: bool = False,
) -> bytes:
    """Return the PDF with a head from page `first` on and a foot with `{n}` and `{of}` on all."""
    top, bottom = draft.mark(head), draft.mark(foot)
    with pymupdf.open("pdf", pdf) as document:
        for page in document:
            if top and page.number + 1 >= first:
                page.insert_text((x, head_y), top, fontname="helv", fontsize=size)
            line = bottom.replace("<n>", str(page.number + 1)).replace("<of>", str(len(document)))
            at = page.rect.width - x - pymupdf.get_text_length(line, "helv", size) if right else x
            page.insert_text((at, foot_y), line, fontname="helv", fontsize=size)
        return bytes(document.tobytes(garbage=3, deflate=True, no_new_id=True))


def table(rows: Sequence[Sequence[str]], name: str = "", head: bool = True) -> str:
    """Return rows as an HTML table of a class; the cells may hold HTML and marks."""
    lines = []
    for number, row in enumerate(rows):
        cell = "th" if head and not number else "td"
        lines.append("<tr>" + "".join(f"<{cell}>{text}</{cell}>" for text in row) + "</tr>")
    first = f"<thead>{lines.pop(0)}</thead>" if head else ""
    return f'<table class="{name}">{first}<tbody>{"".join(lines)}</tbody></table>'


def sheet(
    draft: Draft,
    title: Sequence[str],
    rows: Sequence[Sequence[str]],
    widths: Sequence[float],
    *,
    foot: str = "",
    font: str = "Carlito",
    size: float = 8,
    page: tuple[float, float] = (42, 29.7),
    after: Sequence[str] = (),
) -> bytes:
    """Return a table like a printed spreadsheet's on landscape pages (cm), its head repeated.

    LibreOffice Writer sets it: Calc is not always there.
    """

    def lines(text: str, style: str) -> str:
        plain = html.escape(draft.mark(text), quote=False).split("\n")
        return "".join(f'<text:p text:style-name="{style}">{line}</text:p>' for line in plain)

    def row(cells: Sequence[str], style: str) -> str:
        return (
            '<table:table-row table:style-name="ro">'
            + "".join(
                f'<table:table-cell table:style-name="{style}" office:value-type="string">'
                f"{lines(text, style)}</table:table-cell>"
                for text in cells
            )
            + "</table:table-row>"
        )

    styles = "".join(
        f'<style:style style:name="co{n}" style:family="table-column">'
        f'<style:table-column-properties style:column-width="{width}cm"/></style:style>'
        for n, width in enumerate(widths)
    )
    for name, extra, points in (
        ("big", 'fo:font-weight="bold"', size + 5),
        ("plain", "", size),
        ("head", 'fo:font-weight="bold"', size),
        ("cell", "", size),
    ):
        styles += (
            f'<style:style style:name="{name}" style:family="paragraph" '
            'style:parent-style-name="Standard"><style:paragraph-properties/>'
            f'<style:text-properties style:font-name="F" fo:font-size="{points}pt" {extra}/>'
            "</style:style>"
        )
    for name, fill in (("head", 'fo:background-color="#d9e2ec"'), ("cell", "")):
        styles += (
            f'<style:style style:name="{name}" style:family="table-cell"><style:table-cell'
            f'-properties fo:border="0.4pt solid #7f7f7f" fo:padding="0.05cm" {fill}/>'
            "</style:style>"
        )
    columns = "".join(f'<table:table-column table:style-name="co{n}"/>' for n in range(len(widths)))
    body = "".join(lines(text, "plain" if n else "big") for n, text in enumerate(title))
    body += f'<table:table table:name="Blad1" table:style-name="ta">{columns}'
    body += f"<table:table-header-rows>{row(rows[0], 'head')}</table:table-header-rows>"
    body += "".join(row(cells, "cell") for cells in rows[1:]) + "</table:table>"
    body += "".join(lines(text, "plain") for text in after)
    document = (
        f'<?xml version="1.0" encoding="UTF-8"?><office:document {_SPACES} office:version="1.3" '
        'office:mimetype="application/vnd.oasis.opendocument.text">'
        '<office:font-face-decls><style:font-face style:name="F" '
        f'svg:font-family="&apos;{font}&apos;"/></office:font-face-decls><office:styles>'
        '<style:style style:name="Standard" style:family="paragraph"/></office:styles>'
        "<office:automatic-styles>"
        f'<style:style style:name="ta" style:family="table"><style:table-properties '
        f'style:width="{sum(widths)}cm" table:align="left"/></style:style>'
        '<style:style style:name="ro" style:family="table-row"><style:table-row-properties '
        f'fo:keep-together="always"/></style:style>{styles}<style:page-layout style:name="pl">'
        '<style:page-layout-properties style:print-orientation="landscape" '
        f'fo:page-width="{page[0]}cm" fo:page-height="{page[1]}cm" fo:margin="1.2cm"/>'
        '<style:footer-style><style:header-footer-properties fo:min-height="0.6cm" '
        'fo:margin-top="0.2cm"/></style:footer-style></style:page-layout>'
        "</office:automatic-styles><office:master-styles>"
        '<style:master-page style:name="Standard" style:page-layout-name="pl"><style:footer>'
        f'<text:p text:style-name="plain">{html.escape(draft.mark(foot), quote=False)} '
        "<text:page-number/> / <text:page-count/></text:p></style:footer></style:master-page>"
        f"</office:master-styles><office:body><office:text>{body}</office:text></office:body>"
        "</office:document>"
    )
    return programs.soffice(document, ".fodt", PLAIN)


def flowed(
    items: Sequence[str | tuple[str, str]], *, size: float, width: float, room: float
) -> list[list[str | tuple[str, str]]]:
    """Divide the items of `by_hand.tj` over pages; a heading stays with its text."""
    pages: list[list[str | tuple[str, str]]] = [[]]
    left = room
    for number, item in enumerate(items):
        need = _height(item, size, width)
        if isinstance(item, tuple) and number + 1 < len(items):
            need += _height(items[number + 1], size, width)
        if need > left:
            pages.append([])
            left = room
        pages[-1].append(item)
        left -= _height(item, size, width)
    return pages


def _height(item: str | tuple[str, str], size: float, width: float) -> float:
    text = MARK.sub(r"\4", item if isinstance(item, str) else item[1])
    return len(list(_wrapped(text, "Times-Roman", size, width))) * size * 1.3 + size * 0.5


def band(pdf: bytes, name: str, colour: tuple[float, float, float], *, x: float = 68) -> bytes:
    """Return the PDF with a coloured band and the name of the body at the top of page 1."""
    with pymupdf.open("pdf", pdf) as document:
        page = document[0]
        page.draw_rect((0, 0, page.rect.width, 9), color=colour, fill=colour)
        page.insert_text((x, 52), name, fontname="hebo", fontsize=17, color=colour)
        return bytes(document.tobytes(garbage=3, deflate=True, no_new_id=True))
