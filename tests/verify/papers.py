"""Make small PDFs, redact them well by hand, and spoil the result in one way each."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from io import BytesIO

import pikepdf
import pymupdf
from pikepdf import Array, Dictionary, Name

from tests.parts import resources
from woo_redact.model.document import Box, Page
from woo_redact.model.redaction import Kept, Redaction

SECRET = "Marieke Zandvliet"
PHONE = "06-24681357"
LABEL = "5.1.2e"
GREY = 170 / 255
LINES = (
    "Nota aan de minister over het vaccinatieprogramma 2026",
    f"Opgesteld door: {SECRET}, telefoon {PHONE}, afdeling Zorg.",
    "De minister heeft op 12 januari met de sector gesproken, zie bijlage 3.",
    "Namens de minister van Volksgezondheid, mevrouw A. de Vries",
    "Bijlagen: geen",
)


@dataclass(frozen=True)
class Case:
    """An original, its redacted form, and what the verifier must know."""

    original: bytes
    redacted: bytes
    redactions: tuple[Redaction, ...]
    kept: tuple[Kept, ...] = ()
    pages: tuple[Page, ...] = ()

    def spoiled(self, spoil: Callable[[pikepdf.Pdf], None], **save: object) -> "Case":
        """Return the case with its redacted file changed by a function."""
        return replace(self, redacted=changed(self.redacted, spoil, **save))


def changed(data: bytes, change: Callable[[pikepdf.Pdf], None], **save: object) -> bytes:
    """Return the PDF after a change, written anew without needless objects."""
    out = BytesIO()
    with pikepdf.open(BytesIO(data)) as pdf:
        change(pdf)
        pdf.save(out, **save)
    return out.getvalue()


def document(lines: tuple[str, ...] = LINES, pages: int = 1) -> bytes:
    """Return a born-digital PDF: one line below the other on every page, as one Tj each."""
    content = ["BT /F1 11 Tf 13.2 TL 1 0 0 1 72 728 Tm"]
    for line in lines:
        content.append(f"({escaped(line)}) Tj T*")
    content.append("ET")
    return from_content("\n".join(content).encode("cp1252"), pages)


def escaped(text: str) -> str:
    """Return text as it stands within a PDF string."""
    return text.replace("\\", "\\\\").replace("(", "\\(").replace(")", "\\)")


def from_content(content: bytes, pages: int = 1) -> bytes:
    """Return a PDF with this content stream on every page, Helvetica as /F1."""
    pdf = pikepdf.new()
    font = pdf.make_indirect(
        Dictionary(
            Type=Name.Font,
            Subtype=Name.Type1,
            BaseFont=Name.Helvetica,
            Encoding=Name.WinAnsiEncoding,
        )
    )
    for _ in range(pages):
        pdf.add_blank_page(page_size=(595, 842))
        pdf.pages[-1].obj.Contents = pdf.make_stream(content)
        pdf.pages[-1].obj.Resources = Dictionary(Font=Dictionary(F1=font))
    out = BytesIO()
    pdf.save(out)
    return out.getvalue()


def boxes_of(data: bytes, text: str) -> tuple[Box, ...]:
    """Return where a text stands, one box per occurrence, in displayed points."""
    found = []
    with pymupdf.open(stream=data, filetype="pdf") as pdf:
        for page in pdf:
            for rect in page.search_for(text):
                shown = rect * page.rotation_matrix
                found.append(Box(page.number + 1, shown.x0, shown.y0, shown.x1, shown.y1))
    return tuple(found)


def redaction(data: bytes, text: str, finding: str = "b1", ground: str = "5.1.2e") -> Redaction:
    """Return a redaction of every occurrence of a text."""
    return Redaction(finding, boxes_of(data, text), ground, LABEL, text)


def burned(
    data: bytes,
    redactions: tuple[Redaction, ...],
    *,
    remove: bool = True,
    alpha: float = 1.0,
    label: bool = True,
    fill: float = GREY,
    bar: bool = True,
) -> bytes:
    """Return the file redacted with care: thin strips delete, the bar is drawn afterwards."""
    with pymupdf.open(stream=data, filetype="pdf") as pdf:
        for page in pdf:
            mine = [b for r in redactions for b in r.boxes if b.page == page.number + 1]
            rects = [pymupdf.Rect(b.rect) * page.derotation_matrix for b in mine]
            if remove:
                for rect in rects:
                    middle = (rect.y0 + rect.y1) / 2
                    strip = pymupdf.Rect(rect.x0 + 0.5, middle - 1, rect.x1 - 0.5, middle + 1)
                    page.add_redact_annot(strip, fill=False, cross_out=False)
                page.apply_redactions(images=0, graphics=0)
            for rect in rects:
                # The bar leaves the lines above and below alone.
                area = pymupdf.Rect(rect.x0, rect.y0 + 2, rect.x1, rect.y1 - 1.5)
                if not bar:
                    continue
                page.draw_rect(
                    area, color=None, fill=(fill,) * 3, fill_opacity=alpha, stroke_opacity=alpha
                )
                if label:
                    page.insert_text(
                        (area.x0 + 2, area.y1 - 3),
                        LABEL,
                        fontsize=7,
                        fontname="helv",
                        color=(0, 0, 0),
                    )
        raw = pdf.tobytes(garbage=4, deflate=True)
    return changed(raw, _clean)


def _clean(pdf: pikepdf.Pdf) -> None:
    if "/Info" in pdf.trailer:
        del pdf.trailer["/Info"]


def good(lines: tuple[str, ...] = LINES, *texts: str, pages: int = 1) -> Case:
    """Return a case that is redacted as it should be: the secret name, the phone or `texts`."""
    data = document(lines, pages)
    sought = texts or (SECRET, PHONE)
    redactions = tuple(redaction(data, text, f"b{n}") for n, text in enumerate(sought, 1))
    return Case(data, burned(data, redactions), redactions, pages=pages_of(data))


def pages_of(data: bytes, text_from: str = "file") -> tuple[Page, ...]:
    """Return the pages of a file as ingest would tell them."""
    with pymupdf.open(stream=data, filetype="pdf") as pdf:
        return tuple(Page(p.number + 1, p.rect.width, p.rect.height, text_from) for p in pdf)


def add_content(pdf: pikepdf.Pdf, content: bytes, page: int = 0) -> None:
    """Draw more on a page, in PDF user space with no graphics state left over."""
    target = pdf.pages[page]
    target.contents_coalesce()
    before = target.obj.Contents.read_bytes()
    target.obj.Contents = pdf.make_stream(b"q\n" + before + b"\nQ\n" + content)


def font(pdf: pikepdf.Pdf) -> str:
    """Add Helvetica to the first page's resources and return its name."""
    resources(pdf, "/Font")["/Fx"] = pdf.make_indirect(
        Dictionary(Type=Name.Font, Subtype=Name.Type1, BaseFont=Name.Helvetica)
    )
    return "/Fx"


def annotation(pdf: pikepdf.Pdf, **entries: object) -> None:
    """Add an annotation to the first page."""
    made = pdf.make_indirect(Dictionary(Type=Name.Annot, Rect=Array([10, 10, 30, 30]), **entries))
    page = pdf.pages[0].obj
    page.Annots = Array([*(page.get("/Annots") or ()), made])
