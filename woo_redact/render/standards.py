"""Decide which standards the result may say it meets, and make it meet them.

A claim of the source is kept when what was done to the file leaves it standing; one is made when it
was asked for (`Look.pdfa`) and nothing stands in its way. In doubt there is no claim. PDF/A-1 and
PDF/A-3 become PDF/A-2: the result is written as PDF 1.7 and has no attachments.
"""

from collections.abc import Collection, Mapping

import pikepdf

from woo_redact.model.redaction import Look
from woo_redact.model.standards import Standards
from woo_redact.render.archive import adapt, fonts_apart, obstacles
from woo_redact.render.glyphs import Used
from woo_redact.render.measures import misfits
from woo_redact.render.metadata import Claims
from woo_redact.render.speakable import unspeakable
from woo_redact.render.substitutes import embed_standard_fonts


def conform(
    pdf: pikepdf.Pdf,
    before: Claims,
    look: Look,
    used: Mapping[tuple[int, int], Used],
    pictures: Collection[int],
) -> tuple[Claims, Standards]:
    """Make a cleaned file meet what it can; return its claims and what is to be told of them.

    `before` is what the source claimed, `used` which codes of each font are shown, `pictures` the
    pages (1-based) that are a picture with text written anew: nothing there has tags.
    """
    tagged = bool(pdf.Root.get("/MarkInfo", pikepdf.Dictionary()).get("/Marked", False))
    unmet: list[str] = []
    level = _wanted(before, look)
    if level is not None:
        fonts_apart(pdf)
        if look.pdfa is not None:
            embed_standard_fonts(pdf, used)
        adapt(pdf)
        if found := tuple(dict.fromkeys((*obstacles(pdf), *misfits(pdf, used)))):
            unmet.append(f"Het resultaat is geen PDF/A: {'; '.join(found)}.")
            level = None
    if level in ("2a", "2u"):
        why = _no_level(pdf, level, tagged, pictures)
        if why is not None:
            unmet.append(f"Het resultaat is PDF/A-2b en niet PDF/A-{level}: {why}.")
            level = "2b"
    accessible = before.accessible
    if accessible and (pictures or not tagged):
        unmet.append("Het resultaat is geen PDF/UA-1: niet alle tekst heeft nog codes (tags).")
        accessible = False
    claims = Claims(level, accessible)
    return claims, Standards(claims.names, tuple(unmet))


def _wanted(before: Claims, look: Look) -> str | None:
    """Return the level of PDF/A-2 to aim at."""
    kept = "2" + before.archive[1] if before.archive else None
    if look.pdfa is None or kept == "2a":
        return kept
    return "2u" if kept == "2u" and look.pdfa == "2b" else look.pdfa


def _no_level(pdf: pikepdf.Pdf, level: str, tagged: bool, pictures: Collection[int]) -> str | None:
    """Return in Dutch why a file that is PDF/A-2b is not of a higher level."""
    if level == "2a" and not tagged:
        return "het origineel heeft geen codes (tags) die de opbouw beschrijven"
    if level == "2a" and pictures:
        return "er staan pagina's in die een afbeelding zijn"
    return unspeakable(pdf, structured=level == "2a")
