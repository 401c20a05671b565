"""Space that every viewer takes to be as wide as the glyphs it replaces.

Fonts may state widths that are no whole thousandths of the size (ReportLab and Chromium write
600.0977). Viewers differ in how they read them: most take them as they are, MuPDF rounds, pdfium
cuts off. One number in place of some glyphs would move all text after it by up to a thousandth of
the size for each glyph, in one viewer or the other. So the whole thousandths become a number,
and the rest becomes characters without ink of less than one thousandth, which a viewer reads the
way it read the glyphs. Only three sums go into the file, no width of a single glyph.
"""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from decimal import Decimal
from math import ceil, floor

import pikepdf

from woo_redact.render.blankfont import blank_font
from woo_redact.render.geometry import Point
from woo_redact.render.places import marker

STEPS = 100
"""Characters of the spacing font: code n is n hundredths of a thousandth of the size wide."""
HALF = STEPS // 2


@dataclass(slots=True)
class Gap:
    """How far some glyphs moved the pen, in thousandths of the size, by three ways of reading."""

    whole: float = 0.0
    """Widths without their fractions, and all that is no width (kerning, character spacing)."""
    fractions: float = 0.0
    rounded_up: int = 0
    places: list[Point] = field(default_factory=list)
    """Where the glyphs stood on the page as displayed."""

    def add(self, width: float, spacing: float, exact: bool) -> None:
        """Add one glyph; `exact` says that viewers may read the fraction of its width as they like.

        That holds for all fonts with a table of widths; those of Type 3 are all read alike.
        """
        width = round(width, 3)  # 0.278 em is 278 thousandths, not a hair less
        whole = floor(width) if exact else width
        self.whole += whole + spacing
        self.fractions += width - whole
        self.rounded_up += width - whole >= 0.5

    def spaces(self) -> list[int]:
        """Return the codes of the spacing font that make up for the fractions."""
        total = round(self.fractions * STEPS)
        large = self.rounded_up
        small = max(0, ceil((total - (STEPS - 1) * large) / (HALF - 1)))
        in_large = max(HALF * large, min((STEPS - 1) * large, total - small))
        if self.fractions < 0.02:
            return []
        codes = _shared_out(in_large, large) + _shared_out(max(0, total - in_large), small)
        return [code for code in codes if code]


def _shared_out(total: int, parts: int) -> list[int]:
    if not parts:
        return []
    each, rest = divmod(total, parts)
    return [each + 1] * rest + [each] * (parts - rest)


def spacing_font(pdf: pikepdf.Pdf) -> pikepdf.Object:
    """Return the font with characters of 0.01 to 0.99 thousandths of its size, all spaces."""
    codes = range(1, STEPS)
    widths = {code: code / STEPS for code in codes}
    return blank_font(pdf, "/WOORED+Spacing", 0, widths, dict.fromkeys(codes, " "))


def operators(
    pieces: Iterable[bytes | float | Gap],
    size: float,
    char_space: float,
    font: str | None,
    spacing: Callable[[], str],
    *,
    marked: bool,
) -> Iterator[tuple[list[object], str]]:
    """Yield operands and operators that show pieces.

    `font` is the resource name of the font in use; None when it has none here: then fractions
    become part of the number. `spacing` returns the resource name of the spacing font. `marked`
    puts a marker (render/places.py) behind every gap.
    """
    items: list[bytes | float] = []
    for piece in pieces:
        if not isinstance(piece, Gap):
            items.append(piece)
            continue
        codes = piece.spaces() if font is not None and size else []
        if not codes or font is None:
            items.append(-piece.whole - piece.fractions)
        else:
            items.append(-piece.whole + len(codes) * char_space * 1000 / size)
            yield [_array(items)], "TJ"
            items = []
            yield [pikepdf.Name(spacing()), _number(size)], "Tf"
            yield [pikepdf.String(b"".join(code.to_bytes(2) for code in codes))], "Tj"
            yield [pikepdf.Name(font), _number(size)], "Tf"
        if marked and piece.places:
            if items:
                yield [_array(items)], "TJ"
                items = []
            yield marker(piece.places)
    if items:
        yield [_array(items)], "TJ"


def _array(items: Iterable[bytes | float]) -> pikepdf.Array:
    return pikepdf.Array(
        [pikepdf.String(item) if isinstance(item, bytes) else _number(item) for item in items]
    )


def _number(value: float) -> Decimal:
    """Return a number as it is written: no exponent, no more digits than anyone can see."""
    return Decimal(f"{value:.5f}").normalize() + 0
