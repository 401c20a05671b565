"""Pages with images, made by hand, and the samples of all images a result still holds."""

import zlib
from io import BytesIO

import numpy as np
import numpy.typing as npt
import pikepdf
import pypdfium2
from PIL import Image

from woo_redact.model.document import Box, Document, Page
from woo_redact.model.redaction import Redaction
from woo_redact.render import Rendered, burn

WIDTH, HEIGHT = 400, 300
"""Points; the images of these tests are painted on the whole page: one pixel a point."""
WHOLE = f"q {WIDTH} 0 0 {HEIGHT} 0 0 cm /Im Do Q"
Samples = npt.NDArray[np.uint8]


def noise(height: int = HEIGHT, width: int = WIDTH, colours: int = 1) -> Samples:
    """Return an image of which every pixel tells something."""
    random = np.random.default_rng(7)
    return random.integers(0, 256, (height, width, colours), dtype=np.uint8)


def flat(samples: Samples) -> bool:
    """Say whether all samples are of one colour: they tell nothing."""
    return bool((samples == samples[:1, :1]).all())


def image(pdf: pikepdf.Pdf, samples: Samples, **keys: object) -> pikepdf.Object:
    """Return samples as an image object of 8 bits, grey or RGB."""
    height, width, colours = samples.shape
    spaces = {1: "/DeviceGray", 3: "/DeviceRGB", 4: "/DeviceCMYK"}
    return coded(
        pdf,
        zlib.compress(samples.tobytes()),
        "/FlateDecode",
        (height, width),
        ColorSpace=pikepdf.Name(spaces[colours]),
        BitsPerComponent=8,
        **keys,
    )


def coded(
    pdf: pikepdf.Pdf, data: bytes, filter_: str, shape: tuple[int, int], **keys: object
) -> pikepdf.Object:
    """Return an image object of coded data."""
    made = pdf.make_stream(b"")
    made["/Type"], made["/Subtype"] = pikepdf.Name.XObject, pikepdf.Name.Image
    made["/Height"], made["/Width"] = shape
    parms = keys.pop("DecodeParms", None)
    for key, value in keys.items():
        made[f"/{key}"] = value
    made.write(data, filter=pikepdf.Name(filter_), decode_parms=parms)
    return made


def sheet(pdf: pikepdf.Pdf, content: str, **xobjects: pikepdf.Object) -> pikepdf.Page:
    """Add a page that paints content with these XObjects."""
    page = pdf.add_blank_page(page_size=(WIDTH, HEIGHT))
    page.obj["/Resources"] = pikepdf.Dictionary(
        XObject=pikepdf.Dictionary({f"/{name}": value for name, value in xobjects.items()})
    )
    page.obj["/Contents"] = pdf.make_stream(content.encode())
    return page


def saved(pdf: pikepdf.Pdf) -> bytes:
    buffer = BytesIO()
    pdf.save(buffer)
    return buffer.getvalue()


def rendered(pdf: pikepdf.Pdf, *boxes: Box, text_from: str = "file") -> Rendered:
    """Burn boxes in; the document has no words."""
    pages = tuple(Page(n, WIDTH, HEIGHT, text_from) for n in range(1, len(pdf.pages) + 1))
    doc = Document("0" * 64, "", (), (), pages)
    gone = tuple(Redaction(f"b{n}", (box,), "5.1.2e", "5.1.2e", "") for n, box in enumerate(boxes))
    return burn(saved(pdf), doc, gone)


_OPEN: list[pikepdf.Pdf] = []
"""Objects live as long as their file is open."""


def images(data: bytes) -> list[tuple[pikepdf.Object, Samples]]:
    """Return every image object of a file with its samples as qpdf or Pillow decode them."""
    found = []
    pdf = pikepdf.open(BytesIO(data))
    _OPEN.append(pdf)
    for thing in pdf.objects:
        if isinstance(thing, pikepdf.Stream) and thing.get("/Subtype") == "/Image":
            found.append((thing, samples_of(thing)))
    return found


def samples_of(thing: pikepdf.Object) -> Samples:
    """Return the samples of an image object of 8 bits, or of 1 bit as 0 and 1."""
    height, width = int(thing["/Height"]), int(thing["/Width"])
    if str(thing.get("/Filter")) == "/DCTDecode":
        with Image.open(BytesIO(thing.read_raw_bytes())) as picture:
            return np.asarray(picture, dtype=np.uint8).reshape(height, width, -1)
    if str(thing.get("/Filter")) in ("/CCITTFaxDecode", "/JBIG2Decode", "/JPXDecode"):
        return by_pdfium(thing)
    data = np.frombuffer(thing.read_bytes(), np.uint8)
    if int(thing.get("/BitsPerComponent", 1)) == 1:
        rows = np.unpackbits(data.reshape(height, -1), axis=1)[:, :width]
        return rows.reshape(height, width, 1)
    return data.reshape(height, width, -1)


def by_pdfium(thing: pikepdf.Object) -> Samples:
    """Return the samples of an image as pdfium decodes it."""
    alone = pikepdf.new()
    height, width = int(thing["/Height"]), int(thing["/Width"])
    sheet(alone, f"{width} 0 0 {height} 0 0 cm /Im Do", Im=alone.copy_foreign(thing))
    with pypdfium2.PdfDocument(saved(alone)) as document:
        (found,) = document[0].get_objects(filter=[pypdfium2.raw.FPDF_PAGEOBJ_IMAGE])
        samples = np.array(found.get_bitmap(render=False).to_numpy())
    return samples.reshape(height, width, -1)
