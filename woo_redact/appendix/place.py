"""Say in words where a redaction stands, coarse enough not to betray its length."""

import re

from woo_redact.model.document import Block, Document, Region, Span
from woo_redact.model.finding import Finding

REGIONS = {
    Region.MARGIN: "kantlijn",
    Region.HEADER: "koptekst",
    Region.FOOTER: "voettekst",
}

WHOLE_PAGE = "pagina"
"""The kind of a page that is withheld as a whole."""
POSTCODE = re.compile(r"\b[1-9]\d{3} ?[A-Z]{2}\b")
LINES_OF_AN_ADDRESS = range(2, 8)
LONGEST_LINE_OF_AN_ADDRESS = 60
CLOSING = re.compile(
    r"^(?:hoogachtend|met (?:vriendelijke |hartelijke )?(?:groet|hoogachting))", re.I
)
BLOCKS_OF_A_SIGNATURE = 3
"""So many blocks after the closing words still belong to the signature."""


def place_of(doc: Document, finding: Finding) -> str:
    """Return "kantlijn", "koptekst", "tabel", "adresblok", "alinea 3" ... for a finding.

    Paragraphs are the blocks of running text of a page, counted from its top. What a reviewer drew
    is where the first text below it stands; where there is none it is a picture, or an empty place.
    """
    if finding.kind == WHOLE_PAGE:
        return "hele pagina"
    span = finding.span or next(iter(doc.spans_in(finding.boxes)), None)
    if span is None:
        return "afbeelding"
    block = doc.block_of(span)
    if block is None:
        return "tekst"
    if block.region in REGIONS:
        return REGIONS[block.region]
    if "\t" in doc.text[block.span.start : block.span.end]:
        return "tabel"
    before = [
        other
        for other in doc.blocks
        if other.region is Region.BODY
        and other.box.page == block.box.page
        and other.span < block.span
    ]
    if any(_closes(doc, other) for other in before[-BLOCKS_OF_A_SIGNATURE:]):
        return "ondertekening"
    if _is_address(doc, block):
        return "adresblok"
    return f"alinea {len(before) + 1}"


def _closes(doc: Document, block: Block) -> bool:
    """Say whether a block is, or ends with, the closing words of a letter."""
    last = doc.text[block.span.start : block.span.end].rsplit("\n", 1)[-1]
    return CLOSING.match(last) is not None


def _is_address(doc: Document, block: Block) -> bool:
    """Say whether a block is a few short lines with a postcode."""
    lines = doc.text[block.span.start : block.span.end].split("\n")
    return (
        len(lines) in LINES_OF_AN_ADDRESS
        and max(map(len, lines)) <= LONGEST_LINE_OF_AN_ADDRESS
        and any(POSTCODE.search(line) for line in lines)
    )


def extent_of(doc: Document, span: Span | None) -> str:
    """Return "woord", "regel", "meer regels" or "beeld": never an exact length."""
    if span is None:
        return "beeld"
    if len(doc.boxes(span)) > 1:
        return "meer regels"
    return "woord" if sum(1 for _ in doc.words_in(span)) == 1 else "deel van een regel"
