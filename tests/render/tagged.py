"""Tagged PDFs made in the test, and what a screen reader says when it follows their structure."""

from collections.abc import Iterator
from datetime import UTC, datetime
from io import BytesIO

import pikepdf
import typst

NOTA = """
#set document(title: "Nota over de jaarrekening")
#set text(lang: "nl", font: "Libertinus Serif")
#set page(header: [Kenmerk 2026-11 behandeld door Saskia Bergmans])
= Nota over de jaarrekening
De nota is opgesteld door Wilhelmina Verkuijlen namens de directie. De tweede zin zegt dat de heer
Verkuijlen-van der Werf-Achterberg \\
van de Noordoostpolder er morgen niet is. Zie
#link("https://example.org/nota")[de site].
- Punt met Saskia Bergmans erin.
#table(columns: 2, table.header[Naam][Telefoon], [Wilhelmina Verkuijlen], [06 12 34 56 78])
"""


def by_typst(source: str = NOTA, standards: tuple[str, ...] = ("a-2a", "ua-1")) -> bytes:
    """Return a document that typst set, of the given standards."""
    pdf = typst.compile(
        source.encode(),
        pdf_standards=list(standards),
        ignore_system_fonts=True,
        format="pdf",
        timestamp=datetime(2026, 11, 1, tzinfo=UTC),
    )
    assert isinstance(pdf, bytes)
    return pdf


def spoken(data: bytes) -> str:
    """Return what a screen reader says: the structure tree in order, replacement texts first."""
    with pikepdf.open(BytesIO(data)) as pdf:
        pages = {page.obj.objgen: _contents(page) for page in pdf.pages}
        words = _read(pdf.Root.StructTreeRoot.K, pages, None)
        return " ".join("".join(words).split())


def _read(
    kid: object, pages: dict[tuple[int, int], dict[int, str]], page: tuple[int, int] | None
) -> Iterator[str]:
    if isinstance(kid, pikepdf.Array):
        for one in kid.as_list():
            yield from _read(one, pages, page)
    elif isinstance(kid, int):
        assert page is not None
        yield pages[page][kid]
    elif isinstance(kid, pikepdf.Dictionary):
        if "/Pg" in kid:
            page = kid.Pg.objgen
        if "/ActualText" in kid:
            yield str(kid.ActualText)
        elif "/MCID" in kid:
            assert page is not None
            yield pages[page][int(kid.MCID)]
        elif "/S" in kid and "/K" in kid:
            yield from _read(kid.K, pages, page)
            if str(kid.S) not in ("/Span", "/Link", "/Em", "/Strong"):
                yield "\n"


def _contents(page: pikepdf.Page) -> dict[int, str]:
    """Return the text of each marked content of a page, by its number."""
    found: dict[int, str] = {}
    stack: list[int | None] = []
    maps: dict[str, dict[int, str]] = {}
    sizes: dict[str, int] = {}
    font = ""
    for name, one in page.resources.get("/Font", pikepdf.Dictionary()).items():
        sizes[name] = 2 if str(one.Subtype) == "/Type0" else 1
        maps[name] = _meanings(one.ToUnicode.read_bytes().decode()) if "/ToUnicode" in one else {}
    for operands, operator in pikepdf.parse_content_stream(page):
        action = str(operator)
        if action in ("BDC", "BMC"):
            number = None
            if len(operands) > 1 and isinstance(operands[1], pikepdf.Dictionary):
                number = operands[1].get("/MCID")
            stack.append(number if number is not None or not stack else stack[-1])
            if number is not None:
                assert number not in found, "two contents with one number"
                found[number] = ""
            if str(operands[0]) == "/Artifact":
                stack[-1] = None
        elif action == "EMC":
            stack.pop()
        elif action == "Tf":
            font = str(operands[0])
        elif action in ("Tj", "TJ") and stack and stack[-1] is not None:
            pieces = operands[0].as_list() if action == "TJ" else [operands[0]]
            for piece in pieces:
                if not isinstance(piece, pikepdf.String):
                    found[stack[-1]] += " " if float(piece) < -150 else ""
                    continue
                raw = bytes(piece)
                size = sizes[font]
                codes = [int.from_bytes(raw[at : at + size]) for at in range(0, len(raw), size)]
                found[stack[-1]] += "".join(maps[font].get(code, "?") for code in codes)
    assert not stack, "marked content that is never closed"
    return found


def _meanings(cmap: str) -> dict[int, str]:
    """Return what the codes of a font mean, from its ToUnicode map (single codes and ranges)."""
    found: dict[int, str] = {}
    kind = ""
    for line in cmap.splitlines():
        if line.endswith(("beginbfchar", "beginbfrange")):
            kind = line.split()[-1]
        elif line.startswith("end"):
            kind = ""
        elif kind and line.startswith("<"):
            parts = [part.strip("<> ") for part in line.split(">")[:-1]]
            text = bytes.fromhex(parts[-1].lstrip("[ <")).decode("utf-16-be")
            low = int(parts[0], 16)
            high = int(parts[1], 16) if kind == "beginbfrange" else low
            for step in range(high - low + 1):
                found[low + step] = text[:-1] + chr(ord(text[-1]) + step)
    return found
