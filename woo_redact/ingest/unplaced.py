"""Read the texts of a PDF that no page shows: bookmarks, what is read aloud, names of fields."""

import io
from collections.abc import Iterator

import pikepdf
from pikepdf import Array, Dictionary, Stream

from woo_redact.model.document import Document

_KEYS = ("/Title", "/Alt", "/ActualText", "/E", "/TU", "/T")
"""Keys of texts that stay for a reader who needs them (ISO 32000-2, 12.3.3, 12.7.4 and 14.9)."""
_DEEPEST = 50


def unplaced(data: bytes, doc: Document) -> tuple[str, ...]:
    """Return the texts of a prepared PDF that stand in no place, each once.

    What `doc`, its Document, says as well is left out: it is judged where it stands. Raises
    pikepdf.PdfError when the file cannot be opened.
    """
    shown = _folded(doc.text)
    found: dict[str, None] = {}
    with pikepdf.open(io.BytesIO(data)) as pdf:
        for thing in pdf.objects:
            for text in _texts(thing, 0):
                if _folded(text) not in shown:
                    found[text] = None
    return tuple(found)


def _texts(thing: object, depth: int) -> Iterator[str]:
    if isinstance(thing, Stream):
        thing = thing.stream_dict
    if depth > _DEEPEST:
        return
    if isinstance(thing, Dictionary):
        for key in _KEYS:
            value = thing.get(key)
            if isinstance(value, pikepdf.String) and str(value).strip():
                yield str(value)
        parts: list[object] = list(thing.values())
    elif isinstance(thing, Array):
        parts = list(thing)
    else:
        return
    for part in parts:
        if isinstance(part, Dictionary | Array) and not part.is_indirect:
            yield from _texts(part, depth + 1)


def _folded(text: str) -> str:
    return "".join(char for char in text.casefold() if char.isalnum())
