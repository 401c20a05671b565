"""text.zip: the text of a document with its places, so that nobody need read the PDF again.

One file of JSON for the document and one for the words of each page: who shows a page of a
thousand reads that page. The floats are exact: what is read back equals what was stored.
"""

import json
import zipfile
from collections import defaultdict
from dataclasses import dataclass, field, replace
from functools import cached_property
from io import BytesIO
from pathlib import Path
from typing import Any

from woo_redact.errors import DocumentError
from woo_redact.model.document import Block, Box, Document, Page, Picture, Region, Span, Word
from woo_redact.model.slant import Quad

TEXT_SCHEMA = "woo-redact/text/1"
LONG_AGO = (1980, 1, 1, 0, 0, 0)
"""The time of every part: the same document gives the same bytes."""


def store_text(doc: Document) -> bytes:
    """Return a Document as the bytes of text.zip."""
    words: defaultdict[int, list[Any]] = defaultdict(list)
    order = []
    for word in doc.words:
        words[word.box.page].append(
            [*_span(word.span), word.box.rect, word.chars, word.size, word.bold, word.sure]
        )
        order.append(word.box.page)
    record = {
        "schema": TEXT_SCHEMA,
        "sha256": doc.sha256,
        "text": doc.text,
        "pages": [[p.number, p.width, p.height, p.text_from] for p in doc.pages],
        "blocks": [[*_span(b.span), b.region.value, b.box.page, *b.box.rect] for b in doc.blocks],
        "pictures": [[p.kind, p.box.page, *p.box.rect] for p in doc.pictures],
        "slanted": doc.slanted,
    }
    out = BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        _put(archive, "document.json", record)
        for page in sorted(words):
            _put(archive, _page_file(page), words[page])
    return out.getvalue()


def _put(archive: zipfile.ZipFile, name: str, record: Any) -> None:
    info = zipfile.ZipInfo(name, LONG_AGO)
    info.compress_type = zipfile.ZIP_DEFLATED
    # ASCII with escapes: a lone surrogate of a broken font survives
    archive.writestr(info, json.dumps(record, separators=(",", ":")))


@dataclass
class StoredText:
    """text.zip, read part by part as it is asked for. Raises DocumentError when it is damaged."""

    file: Path = field(repr=False)

    @cached_property
    def frame(self) -> Document:
        """Return the document without its words."""
        try:
            record = self._part("document.json")
            if record["schema"] != TEXT_SCHEMA:
                raise ValueError("schema")
            return Document(
                record["sha256"],
                record["text"],
                (),
                tuple(
                    Block(Span(start, end), Region(region), Box(page, *rect))
                    for start, end, region, page, *rect in record["blocks"]
                ),
                tuple(Page(*page) for page in record["pages"]),
                tuple(Picture(Box(page, *rect), kind) for kind, page, *rect in record["pictures"]),
                tuple((page, tuple(map(_quad, all_))) for page, all_ in record.get("slanted", ())),
            )
        except (ValueError, KeyError, TypeError) as error:
            raise self._damaged() from error

    def words(self, page: int) -> tuple[Word, ...]:
        """Return the words of a page (1-based), () where it has none."""
        try:
            return tuple(
                Word(
                    Span(start, end),
                    Box(page, *rect),
                    tuple((c[0], c[1], c[2], c[3]) for c in chars),
                    size,
                    bold,
                    sure,
                )
                for start, end, rect, chars, size, bold, sure in self._part(_page_file(page), [])
            )
        except (ValueError, KeyError, TypeError, IndexError) as error:
            raise self._damaged() from error

    def page(self, number: int) -> Document:
        """Return the document with the words of one page only."""
        return self._with(self.words(number))

    @cached_property
    def document(self) -> Document:
        """Return the whole document; costly for a long one."""
        words = (word for page in self.frame.pages for word in self.words(page.number))
        return self._with(tuple(sorted(words, key=lambda word: word.span)))

    def _with(self, words: tuple[Word, ...]) -> Document:
        frame = self.frame
        return replace(frame, words=words)

    def around(self, span: Span, letters: int = 60) -> tuple[str, str]:
        """Return the text before and after a span, within its block's lines."""
        text = self.frame.text
        before = text[max(0, span.start - letters) : span.start]
        after = text[span.end : span.end + letters]
        return before.rpartition("\n\n")[2], after.partition("\n\n")[0]

    def _part(self, name: str, missing: Any = None) -> Any:
        try:
            with zipfile.ZipFile(self.file) as archive:
                if missing is not None and name not in archive.NameToInfo:
                    return missing
                return json.loads(archive.read(name))
        except (OSError, zipfile.BadZipFile, KeyError, ValueError) as error:
            raise self._damaged() from error

    def _damaged(self) -> DocumentError:
        return DocumentError(
            f"intern/{self.file.parent.name}/{self.file.name} ontbreekt of is beschadigd. Verwerk "
            "het document opnieuw met woo-redact run."
        )


def _page_file(page: int) -> str:
    return f"pages/{page:05}.json"


def _span(span: Span) -> tuple[int, int]:
    return span.start, span.end


def _quad(corners: list[list[float]]) -> Quad:
    one, two, three, four = ((x, y) for x, y in corners)
    return one, two, three, four
