"""Compare glyphs where the file says other words for them (inline /ActualText).

pdfium gives the replacement text of marked content (ISO 32000-1, 14.9.4) as the text of the page.
A replacement text that holds a secret must change, though no glyph that it stands for may. Where
the text of a page seems to have changed, both files are read once more without such texts; and
always below the bars, where a replacement text may say that there is nothing.
"""

from contextlib import ExitStack
from io import BytesIO

import pikepdf
import pypdfium2
from pikepdf import Array, Dictionary, Stream

from woo_redact.model.redaction import Layout
from woo_redact.verify.bars import Bars, Flags, covered, labels
from woo_redact.verify.moved import changes_of, moved
from woo_redact.verify.sheet import Sheet, open_pdf
from woo_redact.verify.untouched import text_changes

KEY, OTHER = b"/ActualText", b"/GlyphsOnly"
"""The key, and one just as long that means nothing to any reader."""


class Replaced:
    """An original and its result without the replacement texts in their content."""

    def __init__(self, original: bytes, redacted: bytes, layout: Layout, files: ExitStack) -> None:
        """Take the two files; what is opened of them is closed with `files`."""
        self._data = original, redacted
        self._layout = layout
        self._files = files
        self._opened: tuple[pypdfium2.PdfDocument, pypdfium2.PdfDocument] | None = None

    def text_changes(
        self,
        old: Sheet,
        new: Sheet,
        places: tuple[Bars, Bars],
        label: Flags,
        width: float | None,
    ) -> tuple[list[str], int]:
        """Return Dutch problems with the characters outside the bars, and how many were compared.

        `places` are the boxes, and the bars as drawn; `width` that of the page, if known.
        """
        changes = changes_of(self._layout, old.number, old.glyphs)
        problems, compared = text_changes(old, new, *places, label, changes)
        pages = self._sheets(old, new, width) if problems else None
        if pages is None:
            return problems, compared
        old, new = pages
        changes = changes_of(self._layout, old.number, old.glyphs)
        label = labels(moved(old.glyphs, changes), new.glyphs, places[1])
        return text_changes(old, new, *places, label, changes)

    def covered(self, old: Sheet, new: Sheet, bars: Bars, width: float | None) -> set[str]:
        """Return the finding ids of bars below which a replacement text hides characters."""
        pages = self._sheets(old, new, width) if bars.places else None
        if pages is None:
            return set()
        old, new = pages
        changes = changes_of(self._layout, old.number, old.glyphs)
        return covered(new.glyphs, bars, labels(moved(old.glyphs, changes), new.glyphs, bars))

    def _sheets(self, old: Sheet, new: Sheet, width: float | None) -> tuple[Sheet, Sheet] | None:
        """Return two pages as they are without replacement texts, None when there are none."""
        if self._opened is None:
            without = tuple(map(without_replacements, self._data))
            if without == self._data:
                return None
            before, after = map(open_pdf, without)
            self._files.callback(before.close)
            self._files.callback(after.close)
            self._opened = before, after
        pages = tuple(Sheet(pdf, old.number - 1, width) for pdf in self._opened)
        for page, known in zip(pages, (old, new), strict=True):
            self._files.callback(page.close)
            page.viewer_text, page.viewer_drawing = known.viewer_text, known.viewer_drawing
            page.other_letters = known.other_letters
        return pages[0], pages[1]


def without_replacements(data: bytes) -> bytes:
    """Return a PDF of which no content says replacement texts; the same bytes when none did."""
    with pikepdf.open(BytesIO(data)) as pdf:
        found = False
        for page in pdf.pages:
            found |= _in_content(pdf, page)
        for thing in pdf.objects:
            if isinstance(thing, Stream) and "/Resources" in thing:
                found |= _in_stream(thing)
            holder = thing if isinstance(thing, Dictionary | Stream) else Dictionary()
            found |= _in_properties(holder.get("/Resources"))
        if not found:
            return data
        out = BytesIO()
        pdf.save(out)
        return out.getvalue()


def _in_content(pdf: pikepdf.Pdf, page: pikepdf.Page) -> bool:
    """Rename the key in the content of a page, of which no part need be whole by itself."""
    content = page.obj.get("/Contents")
    parts = list(content) if isinstance(content, Array) else [content]
    whole = b"\n".join(part.read_bytes() for part in parts if isinstance(part, Stream))
    if KEY not in whole:
        return False
    page.obj["/Contents"] = pdf.make_stream(whole.replace(KEY, OTHER))
    return True


def _in_stream(stream: Stream) -> bool:
    content = stream.read_bytes()
    if KEY not in content:
        return False
    stream.write(content.replace(KEY, OTHER))
    return True


def _in_properties(resources: object) -> bool:
    """Leave the texts out of property lists that content names."""
    lists = resources.get("/Properties") if isinstance(resources, Dictionary) else None
    found = False
    for one in lists.values() if isinstance(lists, Dictionary) else ():
        if isinstance(one, Dictionary) and KEY.decode() in one:
            del one[KEY.decode()]
            found = True
    return found
