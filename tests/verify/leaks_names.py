"""Leaks of a surname alone, in the names and maps within a file that no reader ever sees."""

from collections.abc import Callable

import pikepdf
from pikepdf import Array, Dictionary, Name, String

from tests import parts
from tests.verify.leaks import HIDDEN, NOWHERE, drawing, editing
from tests.verify.leaks_file import xmp

SURNAME = "Zandvliet"
SPELLED = [Name(f"/{char}") for char in SURNAME]

drawing(NOWHERE, "mark_with_a_surname", b"/Zandvliet BMC EMC")
drawing(NOWHERE, "mark_in_small_letters", b"/zandvliet_2 MP")
drawing(NOWHERE, "comment_with_a_surname", b"% door zandvliet\n0 g")
drawing(NOWHERE, "nested_property_list", b"/P <</A <</B [(x) (Zandvliet)]>>>> BDC EMC")
drawing(NOWHERE, "name_in_a_property_list", b"/P <</A /Zandvliet>> BDC EMC")
drawing(NOWHERE, "key_of_a_property_list", b"/P <</Zandvliet 1>> BDC EMC")
drawing(NOWHERE, "string_nobody_shows", b"(Zandvliet) pop 0 g")
drawing(HIDDEN, "clipped_surname", b"0 0 1 1 re W n BT {f} 11 Tf 72 300 Td (Zandvliet) Tj ET")


def _resource(kind: str, key: str) -> Callable[[pikepdf.Pdf], None]:
    return lambda pdf: parts.resources(pdf, kind).__setitem__(key, Dictionary())


for kind in ("/Properties", "/ExtGState", "/ColorSpace", "/Shading"):
    editing(NOWHERE, f"name_of_a_resource_{kind[1:].lower()}", _resource(kind, "/GS_Zandvliet"))
editing(NOWHERE, "escaped_name", _resource("/Properties", "/Z#61ndvliet"))
editing(NOWHERE, "camel_case_name", _resource("/Properties", "/MapZandvlietOud"))


def _font(**entries: object) -> Callable[[pikepdf.Pdf], None]:
    """Give the page a font with these entries, which nobody uses."""

    def change(pdf: pikepdf.Pdf) -> None:
        made = {
            name: pdf.make_stream(value) if isinstance(value, bytes) else value
            for name, value in entries.items()
        }
        parts.resources(pdf, "/Font")["/Fq"] = pdf.make_indirect(
            Dictionary(Type=Name.Font, Subtype=Name.Type1, **{"BaseFont": Name.Helvetica, **made})
        )

    return change


def _cmap(text: str) -> bytes:
    return (
        b"begincmap 1 begincodespacerange <00><FF> endcodespacerange 1 beginbfchar\n<01> <"
        + text.encode("utf-16-be").hex().encode()
        + b">\nendbfchar endcmap"
    )


editing(NOWHERE, "font_name", _font(BaseFont=Name("/ABCDEF+ZandvlietSans")))
editing(NOWHERE, "font_family", _font(FontDescriptor=Dictionary(FontFamily=String("Zandvliet"))))
editing(NOWHERE, "value_of_a_character_map", _font(ToUnicode=_cmap("Zandvliet")))
editing(
    NOWHERE,
    "character_map_that_spells",
    _font(
        ToUnicode=b"begincmap 9 beginbfchar\n"
        + b"".join(b"<%02X> <%04X>\n" % (n + 1, ord(char)) for n, char in enumerate(SURNAME))
        + b"endbfchar endcmap"
    ),
)
editing(
    NOWHERE, "name_of_a_character_map", _font(ToUnicode=_cmap("a") + b" /CMapName /Zandvliet def")
)
editing(
    NOWHERE,
    "names_of_glyphs_that_spell",
    _font(Encoding=Dictionary(Type=Name.Encoding, Differences=Array([1, *SPELLED]))),
)
editing(
    NOWHERE,
    "name_of_a_glyph",
    _font(Encoding=Dictionary(Type=Name.Encoding, Differences=Array([1, Name.Zandvliet]))),
)
editing(
    NOWHERE,
    "glyph_procedure_names_that_spell",
    _font(CharProcs=Dictionary({f"/Zandvliet.{n}": String("x") for n in range(3)})),
)
editing(
    NOWHERE,
    "charset_of_a_font",
    _font(FontDescriptor=Dictionary(CharSet=String("".join(f"/{char}" for char in SURNAME)))),
)
editing(
    NOWHERE,
    "separation_colour",
    lambda pdf: parts.resources(pdf, "/ColorSpace").__setitem__(
        "/Cs", Array([Name.Separation, Name("/PMS Zandvliet"), Name.DeviceGray, Dictionary()])
    ),
)
editing(
    NOWHERE,
    "structure_type",
    lambda pdf: pdf.Root.__setitem__(
        "/StructTreeRoot",
        Dictionary(Type=Name.StructTreeRoot, RoleMap=Dictionary({"/Zandvliet": Name.P})),
    ),
)
editing(
    NOWHERE,
    "structure_class_and_id",
    lambda pdf: pdf.Root.__setitem__(
        "/StructTreeRoot", Dictionary(Type=Name.StructTreeRoot, ID=String("zandvliet-3"))
    ),
)


def _profile(text: bytes) -> Callable[[pikepdf.Pdf], None]:
    """Give the page a colour profile with this description."""
    body = b"\0" * 36 + b"acsp" + b"\0" * 84 + b"\0\0\0\1desc\0\0\0\x90\0\0\0\x60" + text

    def change(pdf: pikepdf.Pdf) -> None:
        parts.resources(pdf, "/ColorSpace")["/Cs"] = Array(
            [Name.ICCBased, pdf.make_stream(body, N=3)]
        )

    return change


editing(NOWHERE, "colour_profile", _profile(b"desc\0\0\0\0\0\0\0\x14Scherm van Zandvliet\0"))
editing(
    NOWHERE, "colour_profile_in_16_bits", _profile(b"mluc\0\0\0\0" + SURNAME.encode("utf-16-be"))
)


def _output_intent(pdf: pikepdf.Pdf) -> None:
    pdf.Root.OutputIntents = Array(
        [Dictionary(S=Name.GTS_PDFA1, OutputConditionIdentifier=String("Printer Zandvliet"))]
    )


editing(NOWHERE, "output_intent", _output_intent)


editing(NOWHERE, "xmp_with_a_surname", xmp("<dc:title>Voor Zandvliet</dc:title>"))
editing(NOWHERE, "xmp_comment", xmp("<!-- zandvliet -->"))
editing(NOWHERE, "xmp_path", xmp("<dc:source>file:///C:/Users/zandvliet/nota.docx</dc:source>"))


def _layer(pdf: pikepdf.Pdf) -> None:
    group = pdf.make_indirect(Dictionary(Type=Name.OCG, Name=String("Laag Zandvliet")))
    pdf.Root.OCProperties = Dictionary(OCGs=Array([group]), D=Dictionary(ON=Array([group])))


editing(NOWHERE, "name_of_a_layer", _layer)
