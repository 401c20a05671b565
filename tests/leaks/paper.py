"""The paper all rows start from, and the small parts they are made of."""

from io import BytesIO

import pikepdf
from pikepdf import Array, Dictionary, Name
from PIL import Image, ImageDraw, ImageFont

from tests.parts import font_file, resources

FIRST, SURNAME = "Jorinde", "Kwakernaak"
SECRET = f"{FIRST} {SURNAME}"
ENCODED = SECRET.encode()
STAYS = (
    "Nota aan de minister over de begroting",
    "afdeling Beleid",
    "Het kabinet besluit deze maand over het voorstel",
    "Slotzin van deze pagina blijft staan",
)
Pdf = pikepdf.Pdf


def show(text: str | bytes, x: float, y: float, size: float = 11, font: str = "F1") -> bytes:
    """Return operators that show text, from the bottom left of the page."""
    raw = text.encode("cp1252") if isinstance(text, str) else text
    raw = raw.replace(b"\\", b"\\\\").replace(b"(", b"\\(").replace(b")", b"\\)")
    return b"BT /%s %g Tf 1 0 0 1 %g %g Tm (%s) Tj ET\n" % (font.encode(), size, x, y, raw)


def lines(named: bool = True) -> bytes:
    """Return the content of the base paper."""
    return b"".join(
        (
            show("Nota aan de minister over de begroting 2027", 72, 770),
            show("Opgesteld door:", 72, 740),
            show(SECRET, 160, 740) if named else b"",
            show("van de afdeling Beleid, zie bijlage 3.", 300, 740),
            show("Het kabinet besluit deze maand over het voorstel.", 72, 710),
            show("Slotzin van deze pagina blijft staan.", 72, 90),
        )
    )


def helvetica(pdf: Pdf, face: str = "Helvetica") -> pikepdf.Object:
    """Return a font every reader has."""
    return pdf.make_indirect(
        Dictionary(
            Type=Name.Font,
            Subtype=Name.Type1,
            BaseFont=Name(f"/{face}"),
            Encoding=Name.WinAnsiEncoding,
        )
    )


def sheet(content: bytes, pages: int = 1) -> bytes:
    """Return a PDF with this content on every page; /F1 is Helvetica, /F2 Times-Bold."""
    pdf = pikepdf.new()
    one, two = helvetica(pdf), helvetica(pdf, "Times-Bold")
    for _ in range(pages):
        page = pdf.add_blank_page(page_size=(595, 842))
        page.obj.Resources = Dictionary(Font=Dictionary(F1=one, F2=two))
        page.obj.Contents = pdf.make_stream(content)
    return saved(pdf)


def base(named: bool = True, pages: int = 1) -> bytes:
    """Return the base paper, with the name on it or with nothing in its place."""
    return sheet(lines(named), pages)


def open_pdf(data: bytes) -> Pdf:
    """Open bytes with pikepdf."""
    return pikepdf.open(BytesIO(data))


def saved(pdf: Pdf, **options: object) -> bytes:
    """Return the bytes of a PDF."""
    out = BytesIO()
    pdf.save(out, **options)
    return out.getvalue()


def add(pdf: Pdf, content: bytes, page: int = 0) -> None:
    """Draw more on a page."""
    target = pdf.pages[page]
    target.contents_add(pdf.make_stream(b"\n" + content))


def annotation(pdf: Pdf, subtype: str, page: int = 0, **entries: object) -> pikepdf.Object:
    """Add an annotation to a page and return it."""
    entries = {"Rect": Array([300, 300, 540, 320]), "F": 4, **entries}
    made = pdf.make_indirect(Dictionary(Type=Name.Annot, Subtype=Name(f"/{subtype}"), **entries))
    target = pdf.pages[page].obj
    if "/Annots" not in target:
        target.Annots = Array()
    target.Annots.append(made)
    return made


def drawn(text: str, size: tuple[int, int] = (1200, 130), ink: str = "black") -> Image.Image:
    """Return a picture of one line of text."""
    picture = Image.new("RGB", size, "white")
    letters = ImageFont.truetype(font_file(), int(size[1] * 0.42))
    ImageDraw.Draw(picture).text((20, size[1] * 0.22), text, fill=ink, font=letters)
    return picture


def image(pdf: Pdf, picture: Image.Image, **entries: object) -> pikepdf.Stream:
    """Return a picture as an image XObject, samples as they are."""
    space = Name.DeviceRGB if picture.mode == "RGB" else Name.DeviceGray
    bits = 1 if picture.mode == "1" else 8
    head = {
        "Type": Name.XObject,
        "Subtype": Name.Image,
        "Width": picture.width,
        "Height": picture.height,
        "BitsPerComponent": bits,
        **({} if entries.get("ImageMask") else {"ColorSpace": space}),
        **entries,
    }
    return pdf.make_stream(picture.tobytes(), **head)


def jpeg(pdf: Pdf, picture: Image.Image, more: bytes = b"", **options: object) -> pikepdf.Stream:
    """Return a picture as a JPEG image XObject."""
    out = BytesIO()
    picture.save(out, "JPEG", quality=92, **options)
    return pdf.make_stream(
        out.getvalue() + more,
        Type=Name.XObject,
        Subtype=Name.Image,
        Width=picture.width,
        Height=picture.height,
        BitsPerComponent=8,
        ColorSpace=Name.DeviceRGB,
        Filter=Name.DCTDecode,
    )


def place(
    pdf: Pdf, thing: pikepdf.Object, matrix: str = "500 0 0 54 60 500", page: int = 0
) -> None:
    """Draw an image XObject on a page."""
    name = f"/Im{len(resources(pdf, '/XObject', page).keys())}"
    resources(pdf, "/XObject", page)[name] = thing
    add(pdf, f"q {matrix} cm {name} Do Q\n".encode(), page)
