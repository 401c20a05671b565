"""Find text without ink: white, transparent, off the page, or under a bar of a scan."""

from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray

from woo_redact.audit.covered import LIGHT, shade
from woo_redact.audit.flaw import Flaw
from woo_redact.audit.runs import around, runs, text_of
from woo_redact.verify.sheet import Sheet
from woo_redact.verify.visible import BLANK, contrast

Flags = NDArray[np.bool_]
FLAT = 24
"""Spread of colour values within which a place of a scan has no letters."""
SHORTEST = 2
"""Letters and digits that text nobody sees has at least to count."""


def flaws(sheet: Sheet, known: Flags, ocr: Flags) -> Iterator[Flaw]:
    """Yield a flaw for every stretch of text without ink.

    `known` are the characters below a cover, which are told already; `ocr` those below a picture of
    the whole page, its text layer.
    """
    glyphs = sheet.glyphs
    layer = np.array([sheet.invisible(at) for at in range(len(glyphs.text))], dtype=np.bool_)
    layer |= ocr
    outside = _outside(sheet)
    yield from _told(sheet, "buiten_pagina", outside)
    yield from _below_drawn_bars(sheet, layer & ~outside)
    faint = np.zeros(len(layer), dtype=np.bool_)
    for at in np.flatnonzero(glyphs.solid & ~known & ~layer & ~outside):
        faint[at] = contrast(sheet, _box(sheet, int(at))) <= BLANK
    yield from _told(sheet, "onzichtbare_tekst", faint)


def _outside(sheet: Sheet) -> Flags:
    centres = sheet.glyphs.centres
    within = (centres >= 0).all(axis=1)
    within &= (centres[:, 0] <= sheet.width) & (centres[:, 1] <= sheet.height)
    flags: Flags = sheet.glyphs.solid & ~within
    return flags


def _below_drawn_bars(sheet: Sheet, layer: Flags) -> Iterator[Flaw]:
    """Yield words of a text layer that stand where the picture is one dark or blank stretch."""
    for run in runs(sheet, layer):
        for word in _words(sheet, run):
            rect = around(sheet, word)
            x0, y0, x1, y1 = rect
            inner = (x0 + 1, y0 + (y1 - y0) / 4, x1 - 1, y1 - (y1 - y0) / 4)
            if contrast(sheet, inner) > FLAT:
                continue
            if shade(sheet, rect) < LIGHT:
                yield Flaw("ocr_onder_balk", sheet.number, rect, text=text_of(sheet, word))
                continue
            # A text layer is often a little beside its letters: only much white says something.
            more = (y1 - y0) / 2
            if contrast(sheet, (x0 - more, y0 - more, x1 + more, y1 + more)) <= FLAT:
                yield Flaw("onzichtbare_tekst", sheet.number, rect, text=text_of(sheet, word))


def _words(sheet: Sheet, run: list[int]) -> Iterator[list[int]]:
    word: list[int] = []
    for at in run:
        if word and at != word[-1] + 1:
            yield from _long(sheet, word)
            word = []
        word.append(at)
    yield from _long(sheet, word)


def _long(sheet: Sheet, word: list[int]) -> Iterator[list[int]]:
    if sum(sheet.glyphs.text[at].isalnum() for at in word) >= SHORTEST:
        yield word


def _told(sheet: Sheet, kind: str, flags: Flags) -> Iterator[Flaw]:
    for run in runs(sheet, flags):
        if sum(sheet.glyphs.text[at].isalnum() for at in run) >= SHORTEST:
            yield Flaw(kind, sheet.number, around(sheet, run), text=text_of(sheet, run))


def _box(sheet: Sheet, at: int) -> tuple[float, float, float, float]:
    x0, y0, x1, y1 = (float(value) for value in sheet.glyphs.boxes[at])
    return x0, y0, x1, y1
