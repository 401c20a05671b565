"""Say in words where a redaction stands, coarse enough not to betray its length."""

from woo_redact.model.document import Document, Region, Span
from woo_redact.model.finding import Finding

REGIONS = {
    Region.MARGIN: "kantlijn",
    Region.HEADER: "koptekst",
    Region.FOOTER: "voettekst",
}


def place_of(doc: Document, finding: Finding) -> str:
    """Return "kantlijn", "koptekst", "tabel", "alinea 3" ... for a finding."""
    if finding.span is None:
        return "afbeelding"
    block = doc.block_of(finding.span)
    if block is None:
        return "tekst"
    if block.region in REGIONS:
        return REGIONS[block.region]
    if "\t" in doc.text[block.span.start : block.span.end]:
        return "tabel"
    page = block.box.page
    before = sum(
        other.region is Region.BODY and other.box.page == page and other.span < block.span
        for other in doc.blocks
    )
    return f"alinea {before + 1}"


def extent_of(doc: Document, span: Span | None) -> str:
    """Return "woord", "regel", "meer regels" or "beeld": never an exact length."""
    if span is None:
        return "beeld"
    if len(doc.boxes(span)) > 1:
        return "meer regels"
    return "woord" if sum(1 for _ in doc.words_in(span)) == 1 else "deel van een regel"
