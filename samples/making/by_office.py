"""Sets a paper with LibreOffice: flat ODF with the reference column as a frame in the header.

The frame stands at a fixed place on the page, as in the Word templates of ministries; in the tagged
PDF it is marked as pagination artifact.
"""

from html import escape

from . import programs
from .paper import Block, Paper, Rows

TAGGED = (
    '{"SelectPdfVersion":{"type":"long","value":"2"},'
    '"UseTaggedPDF":{"type":"boolean","value":"true"}}'
)
PLAIN = '{"UseTaggedPDF":{"type":"boolean","value":"false"}}'

_SPACES = (
    " ".join(
        f'xmlns:{short}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"'
        for short, name in {
            "office": "office",
            "style": "style",
            "text": "text",
            "table": "table",
            "draw": "drawing",
            "fo": "xsl-fo-compatible",
            "svg": "svg-compatible",
            "meta": "meta",
        }.items()
    )
    + ' xmlns:dc="http://purl.org/dc/elements/1.1/"'
)


def _text(text: str) -> str:
    marked = escape(text, quote=False).replace("\n", "<text:line-break/>")
    for tag in "bi":
        marked = marked.replace(f"&lt;{tag}&gt;", f'<text:span text:style-name="{tag}">')
        marked = marked.replace(f"&lt;/{tag}&gt;", "</text:span>")
    return marked


def _styles(font: str, size: float) -> str:
    def paragraph(name: str, text: str = "", more: str = "", parent: str = "Standard") -> str:
        return (
            f'<style:style style:name="{name}" style:family="paragraph" '
            f'style:parent-style-name="{parent}"><style:paragraph-properties {more}/>'
            f"<style:text-properties {text}/></style:style>"
        )

    common = 'fo:language="nl" fo:country="NL" fo:hyphenate="true"'
    return (
        '<style:style style:name="Frame" style:family="graphic"/>'
        '<style:style style:name="Standard" style:family="paragraph"><style:paragraph-properties '
        'fo:hyphenation-ladder-count="no-limit"/>'
        f'<style:text-properties style:font-name="{font}" fo:font-size="{size}pt" {common} '
        'fo:hyphenation-remain-char-count="3" fo:hyphenation-push-char-count="3"/></style:style>'
        + paragraph("p", more='fo:margin-bottom="6pt" fo:line-height="12.5pt"')
        + paragraph("li", more='fo:margin-bottom="2pt"')
        + paragraph("address", more='fo:margin-bottom="8pt"')
        + paragraph("quote", 'fo:font-style="italic"', 'fo:margin-left="16pt"')
        + paragraph(
            "h1",
            'fo:font-weight="bold"',
            'fo:margin-top="8pt" fo:margin-bottom="2pt" fo:keep-with-next="always"',
        )
        + paragraph(
            "h2", 'fo:font-style="italic"', 'fo:margin-top="4pt" fo:keep-with-next="always"'
        )
        + paragraph("kind", 'fo:font-size="26pt"', 'fo:margin-bottom="6pt"')
        + paragraph("col", 'fo:font-size="6.5pt" fo:hyphenate="false"', 'fo:line-height="9pt"')
        + paragraph("label", 'fo:font-weight="bold"', 'fo:margin-top="9pt"', "col")
        + paragraph("cell", f'fo:font-size="{size - 1.5}pt"')
        + paragraph("th", 'fo:font-weight="bold"', parent="cell")
        + '<text:list-style style:name="L"><text:list-level-style-bullet text:level="1" '
        'text:bullet-char="\u2022"><style:list-level-properties text:min-label-width="10pt"/>'
        "</text:list-level-style-bullet></text:list-style>"
    )


_AUTOMATIC = (
    '<style:style style:name="b" style:family="text"><style:text-properties '
    'fo:font-weight="bold"/></style:style><style:style style:name="i" style:family="text">'
    '<style:text-properties fo:font-style="italic"/></style:style>'
    '<style:style style:name="cellbox" style:family="table-cell"><style:table-cell-properties '
    'fo:border="0.5pt solid #808080" fo:padding="2.5pt"/></style:style>'
    '<style:style style:name="start" style:family="paragraph" style:parent-style-name="p" '
    'style:master-page-name="First"/>'
    '<style:style style:name="fr" style:family="graphic" style:parent-style-name="Frame">'
    "<style:graphic-properties "
    'style:horizontal-pos="from-left" style:horizontal-rel="page" style:vertical-pos="from-top" '
    'style:vertical-rel="page" style:wrap="run-through" style:flow-with-text="false" '
    'style:run-through="foreground" draw:fill="{fill}" draw:fill-color="#154273" '
    'fo:border="none" fo:padding="0pt"/>'
    "</style:style>"
)


def _automatic() -> str:
    plain = _AUTOMATIC.replace("{fill}", "none")
    ribbon = plain[plain.index('<style:style style:name="fr"') :]
    ribbon = ribbon.replace('"fr"', '"ribbon"').replace('draw:fill="none"', 'draw:fill="solid"')
    return plain + ribbon


def _frame(x: float, y: float, width: float, height: float, inner: str, style: str = "fr") -> str:
    return (
        f'<draw:frame draw:style-name="{style}" text:anchor-type="paragraph" svg:x="{x}pt" '
        f'svg:y="{y}pt" svg:width="{width}pt" svg:height="{height}pt">'
        f"<draw:text-box>{inner}</draw:text-box></draw:frame>"
    )


def _column(parts: tuple[tuple[str, tuple[str, ...]], ...]) -> str:
    lines = ""
    for label, values in parts:
        lines += f'<text:p text:style-name="label">{_text(label)}</text:p>'
        lines += "".join(f'<text:p text:style-name="col">{_text(v)}</text:p>' for v in values)
    return lines


def _table(rows: Rows, widths: tuple[float, ...], name: str) -> tuple[str, str]:
    styles = "".join(
        f'<style:style style:name="{name}.{i}" style:family="table-column">'
        f'<style:table-column-properties style:column-width="{w}pt"/></style:style>'
        for i, w in enumerate(widths)
    )
    styles += (
        f'<style:style style:name="{name}" style:family="table"><style:table-properties '
        f'table:align="left" style:width="{sum(widths)}pt" fo:margin-bottom="8pt" '
        'fo:margin-top="4pt"/></style:style>'
    )
    columns = "".join(
        f'<table:table-column table:style-name="{name}.{i}"/>' for i in range(len(widths))
    )
    lines = [
        "<table:table-row>"
        + "".join(
            '<table:table-cell table:style-name="cellbox" office:value-type="string">'
            f'<text:p text:style-name="{"th" if n == 0 else "cell"}">{_text(cell)}</text:p>'
            "</table:table-cell>"
            for cell in row
        )
        + "</table:table-row>"
        for n, row in enumerate(rows)
    ]
    body = f"<table:table-header-rows>{lines[0]}</table:table-header-rows>{''.join(lines[1:])}"
    return styles, f'<table:table table:style-name="{name}">{columns}{body}</table:table>'


def _flow(blocks: tuple[Block, ...]) -> tuple[str, str]:
    styles, parts = "", []
    for number, block in enumerate(blocks):
        if block.kind == "table":
            more, xml = _table(block.rows, block.widths, f"T{number}")
            styles += more
            parts.append(xml)
        elif block.kind == "li":
            item = f'<text:list-item><text:p text:style-name="li">{_text(block.text)}</text:p>'
            parts.append(f'<text:list text:style-name="L">{item}</text:list-item></text:list>')
        elif block.kind in ("h1", "h2"):
            level = 1 if block.kind == "h1" else 2
            parts.append(
                f'<text:h text:style-name="{block.kind}" text:outline-level="{level}">'
                f"{_text(block.text)}</text:h>"
            )
        else:
            style = "p" if block.kind == "gap" else block.kind
            text = "" if block.kind == "gap" else _text(block.text)
            parts.append(f'<text:p text:style-name="{style}">{text}</text:p>')
    return styles, "".join(parts)


def flat_odt(paper: Paper, font: str = "Liberation Sans", size: float = 9, author: str = "") -> str:
    """Return the paper as flat ODF text document (.fodt)."""
    right = 165 if paper.column else 79
    kind = (Block("kind", paper.kind),) if paper.kind else ()
    title = (Block("h1", paper.title),) if paper.title else ()
    table_styles, body = _flow((*paper.head, *kind, *title, *paper.body))
    logo = (
        _frame(279.6, 0, 37, 105, "<text:p/>", "ribbon")
        + _frame(
            325,
            68,
            200,
            30,
            "".join(
                f'<text:p text:style-name="Standard">{_text(x)}</text:p>' for x in paper.sender
            ),
        )
        if paper.sender
        else ""
    )
    small = f'<text:p text:style-name="col">{_text(paper.return_address)}</text:p>'
    first = logo + _frame(79, 111, 300, 12, small) if paper.return_address else logo
    first += _frame(466, 146, 118, 560, _column(paper.column)) if paper.column else ""
    later = _frame(466, 146, 118, 200, _column(paper.column_next)) if paper.column_next else ""
    page = (
        '<style:page-layout style:name="{0}"><style:page-layout-properties '
        'fo:page-width="595.2pt" fo:page-height="841.8pt" fo:margin-top="{1}pt" '
        f'fo:margin-bottom="30pt" fo:margin-left="79pt" fo:margin-right="{right}pt"/>'
        '<style:header-style><style:header-footer-properties svg:height="{2}pt" '
        'fo:margin-bottom="0pt"/></style:header-style><style:footer-style>'
        '<style:header-footer-properties fo:min-height="24pt"/></style:footer-style>'
        "</style:page-layout>"
    )
    footer = (
        '<style:footer><text:p text:style-name="col">Pagina <text:page-number/> van '
        "<text:page-count/></text:p></style:footer>"
    )
    master = (
        '<style:master-page style:name="First" style:page-layout-name="PF" '
        f'style:next-style-name="Standard"><style:header><text:p>{first}</text:p></style:header>'
        f"{footer}</style:master-page>"
        '<style:master-page style:name="Standard" style:page-layout-name="PN">'
        f"<style:header><text:p>{later}</text:p></style:header>{footer}</style:master-page>"
    )
    return (
        f'<?xml version="1.0" encoding="UTF-8"?><office:document {_SPACES} office:version="1.2" '
        'office:mimetype="application/vnd.oasis.opendocument.text"><office:meta>'
        f"<dc:title>{_text(paper.title)}</dc:title><meta:initial-creator>{_text(author)}"
        f"</meta:initial-creator><dc:creator>{_text(author)}</dc:creator></office:meta>"
        '<office:font-face-decls><style:font-face style:name="' + font + '" svg:font-family="'
        f"'{font}'\"/></office:font-face-decls><office:styles>{_styles(font, size)}"
        f"</office:styles><office:automatic-styles>{_automatic()}{table_styles}"
        + page.format("PF", 30, 100 if paper.sender else 24)
        + page.format("PN", 30, 80)
        + f"</office:automatic-styles><office:master-styles>{master}</office:master-styles>"
        '<office:body><office:text><text:p text:style-name="start"/>'
        f"{body}</office:text></office:body></office:document>"
    )


def render(
    paper: Paper, options: str, font: str = "Liberation Sans", size: float = 9, author: str = ""
) -> bytes:
    """Return the PDF bytes that LibreOffice makes of the paper."""
    return programs.soffice(flat_odt(paper, font, size, author), ".fodt", options)
