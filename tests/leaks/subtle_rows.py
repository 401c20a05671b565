"""Where nobody looks: pictures that leave no trace, inline images, names without a meaning."""

import pikepdf
from pikepdf import Array, Dictionary, Name, String
from PIL import Image

from tests.leaks.paper import ENCODED, SECRET, SURNAME, Pdf, add, annotation, drawn, image, place
from tests.leaks.rows import Does, hidden
from tests.parts import form, resources

GROUP = "Where nobody looks"


def no_picture_is_left(pdf: Pdf) -> bool:
    """Say whether no image of the file has more than one pixel."""
    found = [thing for thing in pdf.objects if isinstance(thing, pikepdf.Stream)]
    return all(int(thing.get("/Width", 1)) == 1 for thing in found)


def paint(pdf: Pdf, picture: pikepdf.Object, before: str) -> None:
    """Paint a picture after some other operators."""
    resources(pdf, "/XObject")["/ImT"] = picture
    add(pdf, f"q {before} 500 0 0 54 60 500 cm /ImT Do Q\n".encode())


def grey(pdf: Pdf, **entries: object) -> pikepdf.Stream:
    """Return a grey picture of the name."""
    return image(pdf, drawn(SECRET).convert("L"), **entries)


@hidden(
    GROUP, "a picture whose samples are all painted white", Does.REMOVED, also=no_picture_is_left
)  # noqa: E501
def decoded_to_white(pdf: Pdf) -> None:
    place(pdf, grey(pdf, Decode=Array([1, 1])))


@hidden(GROUP, "a picture with a palette of one colour", Does.REMOVED, also=no_picture_is_left)
def palette_of_one_colour(pdf: Pdf) -> None:
    space = Array([Name.Indexed, Name.DeviceRGB, 255, String(b"\xff" * 768)])
    place(pdf, grey(pdf, ColorSpace=space))


@hidden(GROUP, "a picture in a spot colour that is white", Does.REMOVED, also=no_picture_is_left)
def picture_in_white_ink(pdf: Pdf) -> None:
    white = Dictionary(FunctionType=2, Domain=Array([0, 1]), C0=Array([1]), C1=Array([1]), N=1)
    space = Array([Name.Separation, Name.Steunkleur, Name.DeviceGray, white])
    place(pdf, grey(pdf, ColorSpace=space))


@hidden(GROUP, "a picture in two whites", Does.REMOVED, also=no_picture_is_left)
def picture_in_two_whites(pdf: Pdf) -> None:
    pale = drawn(SECRET).convert("L").point(lambda value: 254 if value < 128 else 255)
    place(pdf, image(pdf, pale))


@hidden(GROUP, "a transparent picture (alpha 0)", Does.REMOVED, also=no_picture_is_left)
def transparent_picture(pdf: Pdf) -> None:
    resources(pdf, "/ExtGState")["/GT"] = Dictionary(ca=0)
    paint(pdf, grey(pdf), "/GT gs")


@hidden(GROUP, "a picture that a blend mode makes unseen", Does.REMOVED, also=no_picture_is_left)
def blended_away_picture(pdf: Pdf) -> None:
    resources(pdf, "/ExtGState")["/GT"] = Dictionary(BM=Name.Screen)
    paint(pdf, grey(pdf), "1 g 50 490 520 80 re f /GT gs")


@hidden(
    GROUP,
    "a picture behind a mask of the page that hides all",
    Does.REMOVED,
    also=no_picture_is_left,
)  # noqa: E501
def picture_behind_a_mask(pdf: Pdf) -> None:
    group = form(pdf, b"0 g 0 0 595 842 re f")
    group.Group = Dictionary(S=Name.Transparency, CS=Name.DeviceGray)
    mask = Dictionary(Type=Name.Mask, S=Name.Luminosity, G=group)
    resources(pdf, "/ExtGState")["/GT"] = Dictionary(SMask=mask)
    paint(pdf, grey(pdf), "/GT gs")


@hidden(GROUP, "the name as the mask of a white picture", Does.REMOVED, also=no_picture_is_left)
def mask_of_a_white_picture(pdf: Pdf) -> None:
    white = image(pdf, Image.new("L", (2, 2), 255))
    white.SMask = grey(pdf)
    place(pdf, white)


@hidden(GROUP, "a rendering intent that is none", Does.REMOVED)
def rendering_intent(pdf: Pdf) -> None:
    add(pdf, b"q /Jorinde%s ri 0 0 1 1 re f Q\n" % SURNAME.encode())


@hidden(GROUP, "private keys and the intent of an inline image", Does.REMOVED)
def keys_of_an_inline_image(pdf: Pdf) -> None:
    said = b"/Auteur (%s) /Intent /Jorinde%s" % (ENCODED, SURNAME.encode())
    head = b"/W 2 /H 2 /BPC 8 /CS /G " + said
    add(pdf, b"q 5 0 0 5 400 400 cm BI %s ID \x10\x80\x90\xff EI Q\n" % head)


@hidden(GROUP, "bytes behind the samples of an inline image", Does.REMOVED)
def bytes_behind_an_inline_image(pdf: Pdf) -> None:
    data = b"\x10\x80\x90\xff" + ENCODED
    head = b"/W 2 /H 2 /BPC 8 /CS /G /L %d" % len(data)
    add(pdf, b"q 5 0 0 5 400 400 cm BI %s ID %s EI Q\n" % (head, data))


@hidden(GROUP, "a PostScript XObject", Does.REMOVED)
def postscript_xobject(pdf: Pdf) -> None:
    program = b"%% %s\n(%s) show" % (ENCODED, ENCODED)
    place(pdf, pdf.make_stream(program, Type=Name.XObject, Subtype=Name.PS))


@hidden(GROUP, "a surname within the domain or a name in a link", Does.REMOVED)
def name_within_a_link(pdf: Pdf) -> None:
    for uri in (f"https://www.j{SURNAME.lower()}.nl/", f"https://x.nl/~j{SURNAME.lower()}2"):
        annotation(pdf, "Link", A=Dictionary(S=Name.URI, URI=String(uri)))


@hidden(GROUP, "a link that spells the name in codes", Does.REMOVED)
def codes_in_a_link(pdf: Pdf) -> None:
    for code in ("\\u{:04x}", "%u{:04x}", "={:02X}"):
        uri = "https://x.nl/?n=" + "".join(code.format(ord(letter)) for letter in SURNAME)
        annotation(pdf, "Link", A=Dictionary(S=Name.URI, URI=String(uri)))


@hidden(GROUP, "a bookmark with a language change within the name", Does.REMOVED)
def language_change_in_a_bookmark(pdf: Pdf) -> None:
    title = f"{SURNAME[:6]}\x1bnlNL\x1b{SURNAME[6:]}"
    told = String(b"\xfe\xff" + title.encode("utf-16-be"))
    item = pdf.make_indirect(Dictionary(Title=told, Dest=Array([pdf.pages[0].obj, Name.Fit])))
    root = pdf.make_indirect(Dictionary(Type=Name.Outlines, First=item, Last=item, Count=1))
    item.Parent = root
    pdf.Root.Outlines = root
