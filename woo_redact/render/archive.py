"""Make a file meet PDF/A-2b as far as that can be done without touching what its pages show.

`adapt` repairs what can be repaired, `obstacles` says what is left (ISO 19005-2). Only a file
without obstacles may say it is PDF/A.
"""

from collections.abc import Iterator
from functools import cache

import pikepdf
from PIL import ImageCms

from woo_redact.render.colours import unexplained

NOT_PRINTED = 1 | 2 | 32 | 256
"""Bits of /F that an annotation must not have: invisible, hidden, no view, toggle no view."""
PRINTED = 4
DATE = bytes.fromhex("07ea 0001 0001 0000 0000 0000")
"""The date in the colour profile (year, month, day, time): the same in every run."""
BLENDS = frozenset(
    ("/Normal", "/Compatible", "/Multiply", "/Screen", "/Overlay", "/Darken", "/Lighten")
    + ("/ColorDodge", "/ColorBurn", "/HardLight", "/SoftLight", "/Difference", "/Exclusion")
    + ("/Hue", "/Saturation", "/Color", "/Luminosity")
)
INTENTS = ("/RelativeColorimetric", "/AbsoluteColorimetric", "/Perceptual", "/Saturation")
FILTERS = frozenset(
    ("/ASCIIHexDecode", "/ASCII85Decode", "/FlateDecode", "/RunLengthDecode")
    + ("/CCITTFaxDecode", "/JBIG2Decode", "/DCTDecode", "/JPXDecode")
)


def fonts_apart(pdf: pikepdf.Pdf) -> None:
    """Make every font an object of its own, so that none is overlooked."""
    for thing in list(pdf.objects):
        if not isinstance(thing, pikepdf.Dictionary | pikepdf.Stream):
            continue
        if isinstance(resources := thing.get("/Resources"), pikepdf.Dictionary):
            _apart(pdf, resources.get("/Font"))
        _apart(pdf, thing.get("/Font"))
        below = thing.get("/DescendantFonts")
        if isinstance(below, pikepdf.Array) and len(below) and not below[0].is_indirect:
            thing["/DescendantFonts"] = pikepdf.Array([pdf.make_indirect(below[0])])


def _apart(pdf: pikepdf.Pdf, fonts: object) -> None:
    if not isinstance(fonts, pikepdf.Dictionary):
        return
    for name, font in list(fonts.items()):
        if isinstance(font, pikepdf.Dictionary) and not font.is_indirect:
            below = font.get("/DescendantFonts")
            if isinstance(below, pikepdf.Array) and len(below) and not below[0].is_indirect:
                font["/DescendantFonts"] = pikepdf.Array([pdf.make_indirect(below[0])])
            fonts[name] = pdf.make_indirect(font)


def adapt(pdf: pikepdf.Pdf) -> None:
    """Repair what PDF/A-2b forbids or asks for and nobody sees."""
    _output_intent(pdf)
    for page in pdf.pages:
        for link in page.obj.get("/Annots") or ():
            link["/F"] = (int(link.get("/F", 0)) & ~NOT_PRINTED) | PRINTED
    for thing in pdf.objects:
        if isinstance(thing, pikepdf.Stream):
            _repair_stream(thing)
        elif isinstance(thing, pikepdf.Dictionary):
            _repair(thing)
    layers = pdf.Root.get("/OCProperties")
    if isinstance(layers, pikepdf.Dictionary) and isinstance(layers.get("/D"), pikepdf.Dictionary):
        layers["/D"]["/Name"] = pikepdf.String("Lagen")


def _output_intent(pdf: pikepdf.Pdf) -> None:
    """Say what device colours mean: sRGB. A usable intent of the source stays."""
    if any(_is_usable(one) for one in pdf.Root.get("/OutputIntents") or ()):
        return
    profile = pdf.make_stream(srgb())
    profile["/N"] = 3
    pdf.Root["/OutputIntents"] = pikepdf.Array(
        [
            pikepdf.Dictionary(
                Type=pikepdf.Name.OutputIntent,
                S=pikepdf.Name("/GTS_PDFA1"),
                OutputConditionIdentifier=pikepdf.String("sRGB"),
                Info=pikepdf.String("sRGB IEC61966-2.1"),
                DestOutputProfile=profile,
            )
        ]
    )


def _is_usable(intent: object) -> bool:
    if not isinstance(intent, pikepdf.Dictionary) or str(intent.get("/S")) != "/GTS_PDFA1":
        return False
    profile = intent.get("/DestOutputProfile")
    return isinstance(profile, pikepdf.Stream)


@cache
def srgb() -> bytes:
    """Return an ICC profile of sRGB, the same bytes in every run."""
    made = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    return made[:24] + DATE + made[36:]


def _repair_stream(stream: pikepdf.Object) -> None:
    if stream.get("/Interpolate") == True:  # noqa: E712  (a pikepdf object or a bool)
        del stream["/Interpolate"]
    if "/Intent" in stream and str(stream["/Intent"]) not in INTENTS:
        del stream["/Intent"]
    for key in ("/OPI", "/PS", "/Subtype2", "/Alternates"):
        if key in stream:
            del stream[key]
    if "/LZWDecode" in filters(stream):
        stream.write(stream.read_bytes())


def _repair(thing: pikepdf.Object) -> None:
    kind = str(thing.get("/Type", ""))
    if kind == "/ExtGState" or any(key in thing for key in ("/TR", "/TR2", "/HT", "/HTP")):
        for key in ("/TR", "/TR2", "/HT", "/HTP"):
            if key in thing:
                del thing[key]
    if (
        str(thing.get("/Subtype", "")) == "/CIDFontType2"
        and "/CIDToGIDMap" not in thing
        and is_embedded(thing.get("/FontDescriptor"))
    ):
        thing["/CIDToGIDMap"] = pikepdf.Name.Identity


def filters(stream: pikepdf.Object) -> tuple[str, ...]:
    """Return the names of a stream's filters."""
    named = stream.get("/Filter")
    if isinstance(named, pikepdf.Array):
        return tuple(str(one) for one in named)
    return (str(named),) if named is not None else ()


def is_embedded(descriptor: object) -> bool:
    """Say whether a font descriptor brings the font itself."""
    return isinstance(descriptor, pikepdf.Dictionary) and any(
        isinstance(descriptor.get(key), pikepdf.Stream)
        for key in ("/FontFile", "/FontFile2", "/FontFile3")
    )


def obstacles(pdf: pikepdf.Pdf) -> tuple[str, ...]:
    """Return in Dutch why a file that was adapted is no PDF/A-2b after all."""
    return tuple(dict.fromkeys(_obstacles(pdf)))


def _obstacles(pdf: pikepdf.Pdf) -> Iterator[str]:
    for thing in pdf.objects:
        if isinstance(thing, pikepdf.Stream):
            yield from _in_stream(thing)
        elif isinstance(thing, pikepdf.Dictionary):
            if str(thing.get("/Type", "")) == "/Font":
                yield from _in_font(thing)
            if "/BM" in thing and not _is_known_blend(thing["/BM"]):
                yield "een menging van kleuren is niet toegestaan"
    if unexplained(pdf):
        yield "er zijn kleuren voor drukwerk (CMYK) zonder kleurprofiel"
    for page in pdf.pages:
        x0, y0, x1, y1 = (float(number) for number in page.mediabox)
        if not all(3 <= abs(side) <= 14400 for side in (x1 - x0, y1 - y0)):
            yield "een pagina is te klein of te groot"


def _in_font(font: pikepdf.Object) -> Iterator[str]:
    kind = str(font.get("/Subtype", ""))
    if kind not in ("/Type0", "/Type3") and not is_embedded(font.get("/FontDescriptor")):
        yield "een lettertype zit niet in het bestand"


def _in_stream(stream: pikepdf.Object) -> Iterator[str]:
    if set(filters(stream)) - FILTERS:
        yield "een deel van het bestand is op een niet toegestane manier ingepakt"
    if str(stream.get("/Subtype", "")) == "/PS":
        yield "er staat PostScript in het bestand"


def _is_known_blend(mode: object) -> bool:
    return isinstance(mode, pikepdf.Name) and str(mode) in BLENDS
