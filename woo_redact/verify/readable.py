"""Check that the result is a sound PDF with the pages of the original."""

from collections.abc import Iterator, Sequence

import pikepdf

TOLERANCE = 0.5
"""Points by which a page may differ in size."""


def problems(
    pdf: pikepdf.Pdf,
    sizes: Sequence[tuple[float, float]],
    expected: Sequence[tuple[float, float]],
) -> Iterator[str]:
    """Yield a Dutch problem for every flaw of the file; sizes are of the pages as displayed."""
    if pdf.is_encrypted:
        yield "Het gelakte bestand is versleuteld."
    flaws = [*pdf.check_pdf_syntax(), *pdf.get_warnings()]
    if flaws:
        yield f"De opbouw van het gelakte bestand heeft {len(flaws)} gebrek(en)."
    if len(sizes) != len(expected):
        yield (f"Het gelakte bestand heeft {len(sizes)} pagina('s), het origineel {len(expected)}.")
    for number, (now, before) in enumerate(zip(sizes, expected, strict=False), start=1):
        if any(abs(a - b) > TOLERANCE for a, b in zip(now, before, strict=True)):
            yield f"Pagina {number} heeft een andere grootte of ligt anders dan in het origineel."
