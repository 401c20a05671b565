"""Look for strings in a PDF with engines that are not ours: what a curious reader would do."""

import re
import unicodedata
from collections.abc import Iterator
from contextlib import suppress
from functools import cache
from io import BytesIO
from urllib.parse import unquote_to_bytes

import pikepdf
import pymupdf
import pypdfium2
import tesserocr
from pdfminer.high_level import extract_text
from pdfminer.pdfparser import PDFSyntaxError

from woo_redact.tessdata import find_tessdata

_NO_LETTER = re.compile(r"[\W_]+")
_STRING = re.compile(rb"\(((?:[^()\\]|\\.)*)\)|<([0-9A-Fa-f\s]{4,})>", re.DOTALL)
_ESCAPE = re.compile(rb"\\([0-7]{1,3}|\r\n|.)", re.DOTALL)


def fold(text: str) -> str:
    """Return letters and digits only, small, without accents."""
    flat = unicodedata.normalize("NFKD", unicodedata.normalize("NFKC", text).casefold())
    return _NO_LETTER.sub("", flat)


def pdfium(data: bytes) -> str:
    """Return the text pdfium reads, visible or not."""
    with pypdfium2.PdfDocument(data) as document:
        return "\f".join(page.get_textpage().get_text_range() for page in document)


def pdfminer(data: bytes) -> str:
    """Return the text pdfminer.six reads."""
    return str(extract_text(BytesIO(data)))


def mupdf(data: bytes) -> str:
    """Return MuPDF's characters, block by block and as a raw dictionary, also off the page."""
    parts: list[str] = []
    with pymupdf.open(stream=data, filetype="pdf") as document:
        for page in document:
            raw = page.get_text("rawdict", clip=pymupdf.INFINITE_RECT(), flags=0)
            for block in raw["blocks"]:
                for line in block.get("lines", ()):
                    spans = line["spans"]
                    parts.append("".join(char["c"] for span in spans for char in span["chars"]))
            parts.append(page.get_text(flags=0))
    return "\n".join(parts)


def walked(data: bytes) -> Iterator[str]:
    """Yield every string, name and stream of every object in the table, reachable or not."""
    with pikepdf.open(BytesIO(data)) as pdf:
        for thing in (pdf.trailer, *pdf.objects):
            yield from _said(thing, 0)


def _said(thing: object, depth: int) -> Iterator[str]:
    if depth and isinstance(thing, pikepdf.Object) and thing.is_indirect or depth > 60:
        return
    if isinstance(thing, pikepdf.Stream):
        raw = thing.read_raw_bytes()
        yield from readings(raw)
        with suppress(pikepdf.PdfError):
            decoded = thing.read_bytes()
            yield from readings(decoded)
            yield loose(decoded)
    if isinstance(thing, pikepdf.String):
        yield str(thing)
        yield from readings(bytes(thing))
    elif isinstance(thing, pikepdf.Name):
        yield str(thing)
    elif isinstance(thing, pikepdf.Array):
        for item in thing.as_list():
            yield from _said(item, depth + 1)
    elif isinstance(thing, pikepdf.Dictionary | pikepdf.Stream):
        for key, value in thing.items():
            yield key
            yield from _said(value, depth + 1)


def readings(data: bytes) -> Iterator[str]:
    """Yield bytes as text in every encoding that a PDF may hold."""
    for source in {data, unquote_to_bytes(data), unquote_to_bytes(unquote_to_bytes(data))}:
        yield source.decode("latin-1")
        yield source.decode("utf-8", "ignore")
        with suppress(LookupError):
            yield source.decode("pdfdoc", "ignore")
        for start in (0, 1):
            yield source[start:].decode("utf-16-be", "ignore")


def loose(data: bytes) -> str:
    """Return all PDF strings within bytes, one after the other, hexadecimal ones decoded."""
    found = []
    for plain, digits in _STRING.findall(data):
        if digits:
            packed = b"".join(digits.split())
            found.append(bytes.fromhex((packed + b"0" * (len(packed) % 2)).decode()))
        else:
            found.append(_ESCAPE.sub(_unescaped, plain))
    joined = b"".join(found)
    return joined.decode("latin-1") + "\n" + joined.decode("utf-16-be", "ignore")


def _unescaped(escape: re.Match[bytes]) -> bytes:
    code = escape[1]
    return bytes([int(code, 8) & 255]) if code[:1] in b"01234567" else code


@cache
def _tesseract() -> tesserocr.PyTessBaseAPI:
    return tesserocr.PyTessBaseAPI(path=str(find_tessdata()), lang="nld")


def ocr(data: bytes, dpi: int = 200) -> str:
    """Return what Tesseract reads on the pages as pdfium draws them."""
    texts = []
    with pypdfium2.PdfDocument(data) as document:
        for page in document:
            _tesseract().SetImage(page.render(scale=dpi / 72).to_pil().convert("L"))
            texts.append(_tesseract().GetUTF8Text())
    return "\n".join(texts)


def where(data: bytes, secret: str, *, pixels: bool = False) -> list[str]:
    """Return the names of the engines that find a secret in a file."""
    wanted = fold(secret)
    hexed = (secret.encode().hex(), secret.encode("utf-16-be").hex())
    found = []
    for name, read in (("pdfium", pdfium), ("pdfminer", pdfminer), ("MuPDF", mupdf)):
        with suppress(PDFSyntaxError):  # of a damaged source; results are read for what stays too
            found += [name] if wanted in fold(read(data)) else []
    if any(wanted in fold(said) for said in walked(data)):
        found.append("objects")
    if any(wanted in fold(text) for text in readings(data)):
        found.append("bytes")
    if any(form in data.decode("latin-1").lower() for form in hexed):
        found.append("hexadecimal bytes")
    if pixels and wanted in fold(ocr(data)):
        found.append("OCR")
    return found
