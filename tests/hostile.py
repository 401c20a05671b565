"""Broken and hostile files, built here: what must never be published, hang or stop a batch."""

import io
import zipfile
import zlib

import pikepdf
import pymupdf
from pikepdf import Array, Dictionary, Name, Stream

SECRET = "Opgesteld door: M.J. de Vries"
DAMAGED, REFUSED, LIMIT = 4, 5, 8
ANY = (DAMAGED, REFUSED, LIMIT)


def sound(text: str = SECRET) -> bytes:
    """Return a sound one-page PDF."""
    pdf = pymupdf.open()
    pdf.new_page().insert_text((72, 100), text, fontsize=11)
    return bytes(pdf.tobytes())


def _pike(data: bytes) -> pikepdf.Pdf:
    return pikepdf.open(io.BytesIO(data))


def _bytes(pdf: pikepdf.Pdf, **options: object) -> bytes:
    out = io.BytesIO()
    pdf.save(out, **options)
    return out.getvalue()


def _page(
    content: bytes, resources: str = "", media: str = "[0 0 595 842]", more: str = ""
) -> bytes:
    """Return a PDF of hand-written objects with a right cross-reference table."""
    objects = [
        "<< /Type /Catalog /Pages 2 0 R >>",
        "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        f"<< /Type /Page /Parent 2 0 R /MediaBox {media} /Contents 4 0 R "
        f"/Resources << /Font << /F1 5 0 R >> {resources} >> {more} >>",
        f"<< /Length {len(content)} >>\nstream\n{content.decode('latin-1')}\nendstream",
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
    ]
    return _assemble(objects)


def _assemble(objects: list[str], trailer: str = "") -> bytes:
    out, places = b"%PDF-1.7\n", []
    for number, body in enumerate(objects, start=1):
        places.append(len(out))
        out += f"{number} 0 obj\n{body}\nendobj\n".encode("latin-1")
    xref = len(out)
    out += f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n".encode()
    out += b"".join(f"{place:010} 00000 n \n".encode() for place in places)
    size = len(objects) + 1
    return out + (
        f"trailer\n<< /Size {size} /Root 1 0 R {trailer} >>\nstartxref\n{xref}\n%%EOF\n".encode()
    )


def _encrypted() -> bytes:
    pdf = _pike(sound())
    return _bytes(pdf, encryption=pikepdf.Encryption(user="geheim", owner="geheim", R=6))


def _portfolio() -> bytes:
    pdf = _pike(sound())
    pdf.Root.Collection = Dictionary(Type=Name.Collection, View=Name.D)
    return _bytes(pdf)


def _xfa() -> bytes:
    pdf = _pike(sound())
    template = Stream(pdf, b"<xdp:xdp xmlns:xdp='http://ns.adobe.com/xdp/'></xdp:xdp>")
    pdf.Root.AcroForm = Dictionary(Fields=Array(), XFA=pdf.make_indirect(template))
    pdf.Root.NeedsRendering = True
    return _bytes(pdf)


def _no_pages() -> bytes:
    return _assemble(["<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [] /Count 0 >>"])


def _page_tree_loop() -> bytes:
    return _assemble(
        [
            "<< /Type /Catalog /Pages 2 0 R >>",
            "<< /Type /Pages /Kids [3 0 R] /Count 2 >>",
            "<< /Type /Pages /Kids [2 0 R 3 0 R] /Count 2 /Parent 2 0 R >>",
        ]
    )


def _count(count: int) -> bytes:
    return sound().replace(b"/Count 1", f"/Count {count}".encode(), 1)


def _xref_loop() -> bytes:
    data = sound()
    at = data.rindex(b"startxref")
    place = int(data[at + 9 :].split()[0])
    return data.replace(b"trailer\n<<", f"trailer\n<</Prev {place}".encode(), 1)


def _self_form() -> bytes:
    pdf = _pike(sound())
    form = pdf.make_stream(b"/Fx Do")
    form.Type, form.Subtype, form.BBox = Name.XObject, Name.Form, Array([0, 0, 595, 842])
    form.Resources = Dictionary(XObject=Dictionary(Fx=form))
    page = pdf.pages[0]
    page.Resources.XObject = Dictionary(Fx=form)
    page.contents_add(b"/Fx Do")
    return _bytes(pdf)


def _form_chain(depth: int = 24, width: int = 8) -> bytes:
    """Return a page whose forms call each other width times, depth levels deep."""
    pdf = _pike(sound())
    inner = pdf.make_stream(b"BT /F1 9 Tf (x) Tj ET")
    inner.Type, inner.Subtype, inner.BBox = Name.XObject, Name.Form, Array([0, 0, 595, 842])
    for _ in range(depth):
        outer = pdf.make_stream(b"/Fx Do " * width)
        outer.Type, outer.Subtype, outer.BBox = Name.XObject, Name.Form, Array([0, 0, 595, 842])
        outer.Resources = Dictionary(XObject=Dictionary(Fx=inner))
        inner = outer
    page = pdf.pages[0]
    page.Resources.XObject = Dictionary(Fx=inner)
    page.contents_add(b"/Fx Do")
    return _bytes(pdf)


def _content_bomb() -> bytes:
    """Return a page whose content unpacks to a gigabyte."""
    pdf = _pike(sound())
    packer = zlib.compressobj(9)
    spaces = b" " * (1 << 20)
    packed = b"".join(packer.compress(spaces) for _ in range(1024)) + packer.flush()
    stream = Stream(pdf, packed)
    stream.Filter = Name.FlateDecode
    pdf.pages[0].Contents = pdf.make_indirect(stream)
    return _bytes(pdf)


def _image_bomb() -> bytes:
    """Return a page with a picture of ten thousand million pixels."""
    pdf = _pike(sound())
    image = Stream(pdf, zlib.compress(bytes(1 << 20)))
    for key, value in {
        "/Type": Name.XObject, "/Subtype": Name.Image, "/Width": 100_000, "/Height": 100_000,
        "/ColorSpace": Name.DeviceRGB, "/BitsPerComponent": 8, "/Filter": Name.FlateDecode,
    }.items():  # fmt: skip
        image[key] = value
    page = pdf.pages[0]
    page.Resources.XObject = Dictionary(Im=pdf.make_indirect(image))
    page.contents_add(b"q 595 0 0 842 0 0 cm /Im Do Q")
    return _bytes(pdf)


def _office_file() -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr("word/document.xml", SECRET)
    return out.getvalue()


def _nested() -> bytes:
    """Return a page with ten thousand arrays in one another."""
    return _page(b"BT /F1 11 Tf 72 700 Td (Nota) Tj ET", more=f"/Diep {'[' * 10_000}{']' * 10_000}")


BROKEN: dict[str, tuple[bytes, tuple[int, ...]]] = {}
"""By file name: the bytes, and the exit codes that are right (0: done well after all)."""


def _add(name: str, data: bytes, *codes: int) -> None:
    BROKEN[f"{name}.pdf"] = (data, codes)


_add("leeg", b"", DAMAGED)
_add("tekst", b"Dit is geen PDF.\n", DAMAGED)
_add("html", b"<html><body><p>Opgesteld door M.J. de Vries</p></body></html>", DAMAGED)
_add("kop-zonder-inhoud", b"%PDF-1.7\n" + bytes(range(256)) * 40, DAMAGED)
_add("afgekapt", sound()[: len(sound()) // 2], DAMAGED)
_add("afgekapt-kop", sound()[:40], DAMAGED)
_add("versleuteld", _encrypted(), DAMAGED)
_add("geen-paginas", _no_pages(), DAMAGED)
_add("paginaboom-lus", _page_tree_loop(), *ANY)
_add("aantal-absurd", _count(999_999_999), 0, *ANY)
_add("aantal-negatief", _count(-5), 0, *ANY)
_add("xref-lus", _xref_loop(), 0, *ANY)
_add("portfolio", _portfolio(), REFUSED)
_add("xfa-formulier", _xfa(), REFUSED)
_add("formulier-in-zichzelf", _self_form(), 0, *ANY)
_add("formulierketen", _form_chain(), LIMIT, DAMAGED)
_add("uitpakbom", _content_bomb(), 0, *ANY)
_add("beeldbom", _image_bomb(), *ANY)
_add("word-bestand", _office_file(), DAMAGED)
_add("geneste-lijsten", _nested(), 0, *ANY)
_add("nan-kader", _page(b"BT /F1 11 Tf 72 700 Td (Nota) Tj ET", media="[0 0 nan inf]"), 0, *ANY)
_add(
    "kader-reusachtig", _page(b"BT /F1 11 Tf (x) Tj ET", media="[0 0 999999999 999999999]"), 0, *ANY
)
_add("kader-nul", _page(b"BT /F1 11 Tf 72 700 Td (Nota) Tj ET", media="[0 0 0 0]"), 0, *ANY)
_add("inhoud-rommel", _page(b"BT /F1 11 Tf (open " + bytes(range(128, 256)) * 30), 0, *ANY)
