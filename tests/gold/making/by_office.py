"""Sets marked blocks with LibreOffice: flat ODF with header, footer, tables and columns."""

import html

from samples.making import programs
from tests.gold.making.draft import Draft

Block = str | tuple  # type: ignore[type-arg]
"""A paragraph, or ("h", text) heading, ("s", text) small, ("j", text) justified, ("t", rows, widths
in cm) table, ("2c", blocks) two columns."""

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


def fodt(
    draft: Draft,
    blocks: list[Block],
    *,
    font: str = "Liberation Serif",
    size: float = 11,
    header: str = "",
    footer: str = "",
    border: str = "0.05pt solid #888888",
    hyphenate: bool = False,
    right: str = "2.3cm",
    tagged: bool = True,
) -> bytes:
    """Return the PDF that LibreOffice makes of the blocks. Raises MissingProgramError.

    In text, "\\n" is a line break and "\\t" a tab; `right` is the right margin.
    """
    styles: list[str] = []
    body = _blocks(draft, blocks, styles)
    head, foot = (
        "".join(_paragraph(draft, line, "S") for line in text.split("\n")) if text else "<text:p/>"
        for text in (header, footer)
    )
    document = (
        f'<?xml version="1.0" encoding="UTF-8"?><office:document {_SPACES} office:version="1.3" '
        'office:mimetype="application/vnd.oasis.opendocument.text">'
        '<office:font-face-decls><style:font-face style:name="F" '
        f'svg:font-family="&apos;{font}&apos;"/></office:font-face-decls>'
        f"{_styles(size, hyphenate)}<office:automatic-styles>{_automatic(border, right)}"
        f"{''.join(styles)}</office:automatic-styles><office:master-styles>"
        '<style:master-page style:name="Standard" style:page-layout-name="pm">'
        f"<style:header>{head}</style:header><style:footer>{foot}</style:footer>"
        "</style:master-page></office:master-styles>"
        f"<office:body><office:text>{body}</office:text></office:body></office:document>"
    )
    return programs.soffice(document, ".fodt", TAGGED if tagged else PLAIN)


def _styles(size: float, hyphenate: bool) -> str:
    def style(name: str, paragraph: str, text: str = "") -> str:
        return (
            f'<style:style style:name="{name}" style:family="paragraph" '
            f'style:parent-style-name="Standard"><style:paragraph-properties {paragraph}/>'
            f"<style:text-properties {text}/></style:style>"
        )

    return (
        '<office:styles><style:default-style style:family="paragraph"><style:paragraph-properties '
        'fo:margin-bottom="0.15cm" fo:hyphenation-ladder-count="no-limit"/><style:text-properties '
        f'style:font-name="F" fo:font-size="{size}pt" fo:language="nl" fo:country="NL" '
        f'fo:hyphenate="{str(hyphenate).lower()}" fo:hyphenation-remain-char-count="2" '
        'fo:hyphenation-push-char-count="2"/></style:default-style>'
        '<style:style style:name="Standard" style:family="paragraph"/>'
        + style(
            "H",
            'fo:margin-top="0.3cm" fo:keep-with-next="always"',
            f'fo:font-weight="bold" fo:font-size="{size + 1.5}pt"',
        )
        + style("S", 'fo:margin-bottom="0cm"', f'fo:font-size="{max(size - 3, 6.5)}pt"')
        + style("J", 'fo:text-align="justify"')
        + style("C", 'fo:margin-bottom="0cm"')
        + "</office:styles>"
    )


def _automatic(border: str, right: str) -> str:
    return (
        '<style:style style:name="tcell" style:family="table-cell"><style:table-cell-properties '
        f'fo:padding="0.08cm" fo:border="{border}"/></style:style>'
        '<style:style style:name="sec2" style:family="section"><style:section-properties>'
        '<style:columns fo:column-count="2" fo:column-gap="0.7cm"/></style:section-properties>'
        '</style:style><style:page-layout style:name="pm"><style:page-layout-properties '
        'fo:page-width="21cm" fo:page-height="29.7cm" fo:margin-top="1.6cm" '
        f'fo:margin-bottom="1.4cm" fo:margin-left="2.3cm" fo:margin-right="{right}"/>'
        '<style:header-style><style:header-footer-properties fo:min-height="1cm" '
        'fo:margin-bottom="0.5cm"/></style:header-style><style:footer-style>'
        '<style:header-footer-properties fo:min-height="0.8cm" fo:margin-top="0.4cm"/>'
        "</style:footer-style></style:page-layout>"
    )


def _text(draft: Draft, text: str) -> str:
    plain = html.escape(draft.mark(text), quote=False)
    return plain.replace("\n", "<text:line-break/>").replace("\t", "<text:tab/>")


def _paragraph(draft: Draft, text: str, style: str = "Standard") -> str:
    return f'<text:p text:style-name="{style}">{_text(draft, text)}</text:p>'


def _blocks(draft: Draft, blocks: list[Block], styles: list[str]) -> str:
    out: list[str] = []
    for block in blocks:
        if isinstance(block, str):
            out.append(_paragraph(draft, block))
        elif block[0] in ("h", "s", "j"):
            out.append(_paragraph(draft, block[1], block[0].upper()))
        elif block[0] == "2c":
            inner = _blocks(draft, block[1], styles)
            name = f"s{len(out)}"
            out.append(
                f'<text:section text:style-name="sec2" text:name="{name}">{inner}</text:section>'
            )
        elif block[0] == "t":
            out.append(_table(draft, block[1], block[2], styles))
        else:
            raise ValueError(f"{draft.name}: no block is called {block[0]!r}")
    return "".join(out)


def _table(draft: Draft, rows: list[list[str]], widths: list[float], styles: list[str]) -> str:
    name = f"t{len(styles)}"
    columns = ""
    for number, width in enumerate(widths):
        column = f"{name}c{number}"
        columns += f'<table:table-column table:style-name="{column}"/>'
        styles.append(
            f'<style:style style:name="{column}" style:family="table-column">'
            f'<style:table-column-properties style:column-width="{width}cm"/></style:style>'
        )
    styles.append(
        f'<style:style style:name="{name}" style:family="table"><style:table-properties '
        f'style:width="{sum(widths)}cm" table:align="left"/></style:style>'
    )
    lines = "".join(
        "<table:table-row>"
        + "".join(
            '<table:table-cell table:style-name="tcell" office:value-type="string">'
            f"{_paragraph(draft, cell, 'C')}</table:table-cell>"
            for cell in row
        )
        + "</table:table-row>"
        for row in rows
    )
    return (
        f'<table:table table:name="{name}" table:style-name="{name}">{columns}{lines}'
        f"</table:table>{_paragraph(draft, '')}"
    )
