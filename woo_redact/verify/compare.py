"""Find out what another tool redacted, by comparing original and result."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from hashlib import sha256
from itertools import groupby

import numpy as np
from numpy.typing import NDArray

from woo_redact.model.document import Box, Rect
from woo_redact.model.redaction import Redaction
from woo_redact.verify.bars import Known
from woo_redact.verify.drawn import drawn_bars, label_on
from woo_redact.verify.pixels import DIFFERENT
from woo_redact.verify.sheet import Pixels, Sheet, open_pdf
from woo_redact.verify.visible import BLANK, shown

_WORD = re.compile(r"[^\W\d_]{3,}")
_INITIALS = re.compile(r"(?:[A-Z][a-z]?\.?[- ]?){1,5}")
CHANGED = 0.15
"""Share of a character's pixels that must have changed for it to count as gone."""
DARKER = 40
"""Change of the darkest tenth of the pixels from which the ground of light text has changed."""


def find_redactions(original: bytes, redacted: bytes) -> tuple[Redaction, ...]:
    """Return the places where the original shows text and the redacted file does not.

    A character counts as redacted when it is visible in the original and either gone from the
    text of the result, with changed pixels, or still there and no longer to be seen. Neighbouring
    characters become one redaction; its label is the text that stands there now. Over pictures only
    bars that were drawn as filled rectangles are found, not what stood below them: bars that are
    part of a new picture need the findings. Returns () for files that pdfium
    cannot read: verify reports that.
    """
    try:
        before, after = open_pdf(original), open_pdf(redacted)
    except RuntimeError:
        return ()
    found: list[Redaction] = []
    try:
        for index in range(min(len(before), len(after))):
            old = Sheet(before, index)
            new = Sheet(after, index, old.width)
            found += _on_page(old, new)
            old.close()
            new.close()
    finally:
        before.close()
        after.close()
    return tuple(found)


def _on_page(old: Sheet, new: Sheet) -> list[Redaction]:
    stays, before, glyphs = Known(new.glyphs), Known(old.glyphs), old.glyphs
    redacted = np.zeros(len(glyphs.text), dtype=np.bool_)
    for at in np.flatnonzero(glyphs.solid):
        rect = _around(old, np.array([at]))
        test = _covered if stays.holds(glyphs, int(at)) else _changed
        redacted[at] = test(old, new, rect) and shown(old, int(at))
    bars = drawn_bars(old, new)
    labels = [label_on(new, bar, before) for bar in bars]
    found: list[Redaction] = []
    used: set[int] = set()
    for run in _runs(old, redacted):
        for part, over in _by_label(old, run, bars, labels):
            used |= over
            boxes = [bars[at] for at in sorted(over)] or [_bar(old, new, _around(old, part))]
            label = labels[min(over)] if over else label_on(new, boxes[0], before)
            found.append(_redaction(old, part, boxes, label))
    found = _whole_names(found)
    for number, bar in enumerate(bars):  # over a picture or a drawing
        if number not in used and _pictured(old, new, bar):
            found.append(_named(old.number, [bar], labels[number], ""))
    return found


def _by_label(
    old: Sheet, run: NDArray[np.intp], bars: Sequence[Rect], labels: Sequence[str]
) -> Iterator[tuple[NDArray[np.intp], set[int]]]:
    """Yield the parts of a run with the bars over them; under other labels are other parts."""
    centres = old.glyphs.centres

    def over(at: int) -> int:
        x, y = centres[at]
        inside = [n for n, (a, b, c, d) in enumerate(bars) if a <= x <= c and b <= y <= d]
        return min(inside, key=lambda n: bars[n][3] - bars[n][1], default=-1)

    which = [over(int(at)) for at in run]
    for _, group in groupby(
        range(len(run)), key=lambda n: labels[which[n]] if which[n] >= 0 else None
    ):
        members = list(group)
        yield run[members], {which[n] for n in members} - {-1}


def _pictured(old: Sheet, new: Sheet, bar: Rect) -> bool:
    """Say whether a bar stands where the original showed something."""
    one, other = _pixels(old, new, bar, around=0.0)
    return bool(one.size and one.shape == other.shape and int(one.max()) - int(one.min()) > BLANK)


def _whole_names(found: Sequence[Redaction]) -> list[Redaction]:
    """Return redactions in which initials at a line end go with the name on the next line.

    The name alone may well be that of another, and kept elsewhere.
    """
    result: list[Redaction] = []
    for one in found:
        last = result[-1] if result else None
        if (
            last is not None
            and _INITIALS.fullmatch(last.text)
            and last.label == one.label
            and one.boxes[0].y0 >= (last.boxes[-1].y0 + last.boxes[-1].y1) / 2
            and one.boxes[0].x0 < last.boxes[-1].x0
        ):
            boxes = (*last.boxes, *one.boxes)
            result[-1] = replace(last, boxes=boxes, text=f"{last.text} {one.text}")
        else:
            result.append(one)
    return result


def _around(sheet: Sheet, run: NDArray[np.intp]) -> Rect:
    boxes = sheet.glyphs.boxes[run]
    low, high = boxes[:, :2].min(axis=0), boxes[:, 2:].max(axis=0)
    return float(low[0]), float(low[1]), float(high[0]), float(high[1])


def _covered(old: Sheet, new: Sheet, rect: Rect) -> bool:
    """Say whether a character that is still there has another ground behind it, or no contrast."""
    one, other = _pixels(old, new, rect, around=0.7)
    if not one.size or one.shape != other.shape:
        return True
    brightest = np.abs(np.percentile(one, 90) - np.percentile(other, 90))
    darkest = np.abs(np.percentile(one, 10) - np.percentile(other, 10))
    flat = int(other.max()) - int(other.min()) <= BLANK < int(one.max()) - int(one.min())
    return bool(flat or brightest > BLANK or darkest > DARKER)


def _changed(old: Sheet, new: Sheet, rect: Rect) -> bool:
    """Say whether the page looks different where a character is gone from the text."""
    one, other = _pixels(old, new, rect, around=0.0)
    if one.shape != other.shape or not one.size:
        return True
    differ = np.abs(one.astype(np.int16) - other).max(axis=2) > DIFFERENT
    return bool(differ.mean() > CHANGED)


def _pixels(old: Sheet, new: Sheet, rect: Rect, around: float) -> tuple[Pixels, Pixels]:
    x0, y0, x1, y1 = rect
    rows = slice(max(0, int((y0 - around) * old.scale)), int((y1 + around) * old.scale) + 1)
    columns = slice(max(0, int((x0 - around) * old.scale)), int((x1 + around) * old.scale) + 1)
    return old.pixels[rows, columns], new.pixels[rows, columns]


def _runs(old: Sheet, redacted: NDArray[np.bool_]) -> list[NDArray[np.intp]]:
    """Return the redacted characters as runs: on one line, no character that stayed between."""
    glyphs = old.glyphs
    runs: list[NDArray[np.intp]] = []
    solid = np.flatnonzero(glyphs.solid)
    for is_redacted, group in groupby(solid, key=lambda at: bool(redacted[at])):
        if not is_redacted:
            continue
        members = [int(at) for at in group]
        start = 0
        for n in range(1, len(members) + 1):
            if n == len(members) or not _one_line(old, members[n - 1], members[n]):
                runs.append(np.array(members[start:n], dtype=np.intp))
                start = n
    return runs


def _one_line(sheet: Sheet, left: int, right: int) -> bool:
    a, b = sheet.glyphs.boxes[left], sheet.glyphs.boxes[right]
    if "\n" in sheet.glyphs.text[left:right]:
        return False
    height = max(a[3] - a[1], b[3] - b[1], 4.0)
    return bool(abs((a[1] + a[3]) - (b[1] + b[3])) < 2 * height and b[0] - a[2] < 3 * height)


def _bar(old: Sheet, new: Sheet, rect: Rect) -> Rect:
    """Return a box of ink widened to the bar that was drawn over it.

    The bar goes on as long as a row or column of pixels next to the box has one colour, that of
    the box, and is not what it was.
    """
    scale = old.scale
    left, top, right, bottom = (int(value * scale) for value in rect)
    inner = new.pixels[top : bottom + 1, left : right + 1].reshape(-1, 3)
    if not inner.size:
        return rect
    colour = np.median(inner, axis=0)

    def part_of_bar(rows: slice, columns: slice) -> bool:
        now, was = new.pixels[rows, columns], old.pixels[rows, columns]
        same_size = now.shape == was.shape and now.size > 0
        return bool(
            same_size
            and (np.abs(now - colour) <= BLANK).all()
            and (np.abs(was - colour) > BLANK).any()
        )

    reach = 2 * (bottom - top) + 4
    for _ in range(reach):
        right += part_of_bar(slice(top, bottom + 1), slice(right + 1, right + 2))
        left -= part_of_bar(slice(top, bottom + 1), slice(left - 1, left))
    for _ in range(reach):
        bottom += part_of_bar(slice(bottom + 1, bottom + 2), slice(left, right + 1))
        top -= part_of_bar(slice(top - 1, top), slice(left, right + 1))
    x0, y0, x1, y1 = rect
    return (
        min(x0, left / scale),
        min(y0, top / scale),
        max(x1, (right + 1) / scale),
        max(y1, (bottom + 1) / scale),
    )


def _redaction(old: Sheet, run: NDArray[np.intp], boxes: Sequence[Rect], label: str) -> Redaction:
    glyphs = old.glyphs
    text = " ".join(
        "".join(c for c in glyphs.text[run[0] : run[-1] + 1] if c not in "\x02\ufffe").split()
    )
    if {*_WORD.findall(text.casefold())} & {*_WORD.findall(label.casefold())}:
        label = ""  # what is printed there is the text itself
    return _named(old.number, boxes, label, text)


def _named(page: int, rects: Sequence[Rect], label: str, text: str) -> Redaction:
    boxes = tuple(Box(page, *rect) for rect in rects)
    where = ",".join(f"{value:.0f}" for value in (page, *boxes[0].rect))
    return Redaction(sha256(where.encode()).hexdigest()[:16], boxes, "", label, text)
