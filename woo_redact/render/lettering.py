"""The letters of labels: a small embedded font that holds just the characters that are used."""

from collections.abc import Iterable
from io import BytesIO

import pikepdf
import pymupdf

FACE = "helv"
NAME = "/WOORED+NimbusSans-Regular"


class Lettering:
    """Widths and codes of the characters of all labels in one document."""

    def __init__(self, texts: Iterable[str]) -> None:
        """Take every text that will be written."""
        self._font = pymupdf.Font(FACE)
        letters = sorted(set("".join(texts)) | {"?"})
        self._glyphs = {
            letter: glyph for letter in letters if (glyph := self._font.has_glyph(ord(letter)))
        }

    @property
    def middle(self) -> float:
        """Return half the height of a digit, in em: the middle of a label above its base line."""
        return 0.36

    def width(self, text: str) -> float:
        """Return the width of text in em."""
        return float(sum(self._font.glyph_advance(ord(char)) for char in self._known(text)))

    def codes(self, text: str) -> bytes:
        """Return text as the hexadecimal string of a Tj."""
        return "".join(f"{self._glyphs[char]:04x}" for char in self._known(text)).encode()

    def _known(self, text: str) -> str:
        return "".join(char if char in self._glyphs else "?" for char in text)

    def embed(self, pdf: pikepdf.Pdf) -> pikepdf.Object:
        """Return the font as an object of pdf, cut down to the characters that are used."""
        with pymupdf.open() as sheet:
            page = sheet.new_page()
            writer = pymupdf.TextWriter(page.rect)
            writer.append((20, 20), "".join(self._glyphs), font=self._font, fontsize=5)
            writer.write_text(page)
            sheet.subset_fonts()
            data = sheet.tobytes(garbage=3)
        with pikepdf.open(BytesIO(data)) as made:
            (font,) = made.pages[0].resources["/Font"].values()
            below = font["/DescendantFonts"][0]
            program = below["/FontDescriptor"]["/FontFile3"].read_bytes()
            descriptor = {
                key: pikepdf.Array([float(n) for n in value.as_list()])
                if isinstance(value, pikepdf.Array)
                else value
                for key, value in below["/FontDescriptor"].items()
                if not isinstance(value, pikepdf.Stream)
            }
        stream = pdf.make_stream(program)
        stream["/Subtype"] = pikepdf.Name.CIDFontType0C
        widths: list[object] = []
        for letter, glyph in sorted(self._glyphs.items(), key=lambda item: item[1]):
            thousandths = round(self._font.glyph_advance(ord(letter)) * 1000)
            widths += [glyph, pikepdf.Array([thousandths])]
        name = pikepdf.Name(NAME)
        return pdf.make_indirect(
            pikepdf.Dictionary(
                Type=pikepdf.Name.Font,
                Subtype=pikepdf.Name.Type0,
                BaseFont=name,
                Encoding=pikepdf.Name("/Identity-H"),
                DescendantFonts=pikepdf.Array(
                    [
                        pdf.make_indirect(
                            pikepdf.Dictionary(
                                Type=pikepdf.Name.Font,
                                Subtype=pikepdf.Name.CIDFontType0,
                                BaseFont=name,
                                CIDSystemInfo=_identity(),
                                W=pikepdf.Array(widths),
                                DW=0,
                                FontDescriptor=pdf.make_indirect(
                                    pikepdf.Dictionary(
                                        {**descriptor, "/FontName": name, "/FontFile3": stream}
                                    )
                                ),
                            )
                        )
                    ]
                ),
                ToUnicode=pdf.make_stream(
                    to_unicode({glyph: char for char, glyph in self._glyphs.items()})
                ),
            )
        )


def _identity() -> pikepdf.Dictionary:
    return pikepdf.Dictionary(
        Registry=pikepdf.String("Adobe"), Ordering=pikepdf.String("Identity"), Supplement=0
    )


def to_unicode(texts: dict[int, str]) -> bytes:
    """Return a ToUnicode CMap for two-byte codes (ISO 32000-1, 9.10.3)."""
    lines = [
        f"<{code:04x}> <{text.encode('utf-16-be').hex()}>" for code, text in sorted(texts.items())
    ]
    blocks = [
        f"{len(part)} beginbfchar\n" + "\n".join(part) + "\nendbfchar"
        for start in range(0, len(lines), 100)
        for part in [lines[start : start + 100]]
    ]
    return (
        "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
        "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n"
        "/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n"
        "1 begincodespacerange\n<0000> <ffff>\nendcodespacerange\n"
        + "\n".join(blocks)
        + "\nendcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n"
    ).encode()
