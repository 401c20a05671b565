"""Strings and names that no viewer shows: in content, resources, fonts, profiles, the tag tree."""

from collections.abc import Callable
from io import BytesIO

import pikepdf
import pytest
from pikepdf import Array, Dictionary, Name, Operator, Pdf, String

from tests.render.producers import NAME
from tests.render.reading import assert_rest_untouched, holds, pixels, read, redact, texts
from woo_redact.render import burn
from woo_redact.render.operators import tidied

SURNAME = "Verkuijlen"
Planter = Callable[[Pdf], None]


def made(plant: Planter) -> bytes:
    """Return a page with a name, then a page with none; `plant` hides the name in both."""
    pdf = pikepdf.new()
    font = pdf.make_indirect(
        Dictionary(
            Type=Name.Font,
            Subtype=Name.Type1,
            BaseFont=Name.Helvetica,
            Encoding=Name.WinAnsiEncoding,
        )
    )
    for line in (f"Nota van {NAME} aan ons", "Een bladzijde zonder naam"):
        page = pdf.add_blank_page(page_size=(595, 842))
        page.obj.Resources = Dictionary(Font=Dictionary(F1=font))
        page.obj.Contents = pdf.make_stream(
            b"BT /F1 12 Tf 60 700 Td (%s) Tj ET" % line.encode("cp1252")
        )
    plant(pdf)
    buffer = BytesIO()
    pdf.save(buffer, compress_streams=False)
    return buffer.getvalue()


def content(data: bytes) -> Planter:
    def plant(pdf: Pdf) -> None:
        for page in pdf.pages:
            page.obj.Contents = Array([page.obj.Contents, pdf.make_stream(data)])

    return plant


N, S = NAME.encode(), SURNAME.encode()
IN_CONTENT = {
    "comment": b"q Q\n% van " + N + b"\n q Q",
    "unknown operator": b"/" + S + b" (" + N + b") FOO",
    "within compatibility": b"BX (" + N + b") xx EX",
    "operand too many": b"(" + N + b") q Q",
    "string before numbers": b"(" + N + b") 1 0 0 rg",
    "string in a colour": b"/DeviceRGB cs (" + N + b") 1 0 0 sc",
    "loose end": b"q Q (" + N + b")",
    "loose name": b"q Q /" + S,
    "point": b"/" + S + b" MP",
    "point with properties": b"/Span <</Eigenaar (" + N + b")>> DP",
    "tag": b"/" + S + b" BMC BT /F1 9 Tf 60 600 Td (Gewoon) Tj ET EMC",
    "properties": b"/P <</MCID 0 /Eigenaar (" + N + b")>> BDC q Q EMC",
    "deep properties": b"/P <</Attached [(" + N + b")] /X <</Y (" + N + b")>> >> BDC q Q EMC",
}


@pytest.mark.parametrize("where", IN_CONTENT)
def test_what_no_operator_needs_goes(where: str) -> None:
    data = made(content(IN_CONTENT[where]))
    result = redact(data, NAME)
    assert result.rebuilt == ()
    assert not holds(result.data, SURNAME)
    assert_rest_untouched(data, result, NAME)
    assert (pixels(data, 2) == pixels(result.data, 2)).all()


def test_operands_of_use_stay() -> None:
    for source in (b"1 0 0 rg", b"/A 1 Tf", b"[(a) 3 (b)] TJ", b"[3 1] 0 d", b"0.5 0.2 0.1 0 scn"):
        pdf = pikepdf.new()
        (instruction,) = pikepdf.parse_content_stream(pdf.make_stream(source))
        assert tidied(instruction) is instruction
    assert tidied(pikepdf.ContentStreamInstruction([], Operator("Foo"))) is None


def named_properties(pdf: Pdf) -> None:
    page = pdf.pages[1].obj
    page.Resources.Properties = Dictionary(
        M1=Dictionary(Auteur=String(NAME), MCID=0, Metadata=pdf.make_stream(N))
    )
    page.Contents = pdf.make_stream(b"/P /M1 BDC q Q EMC")


def tag_roles(pdf: Pdf) -> None:
    root = pdf.make_indirect(Dictionary(Type=Name.StructTreeRoot))
    element = Dictionary(S=Name(f"/{SURNAME}"), P=root, C=Name(f"/{SURNAME}"))
    root.K = pdf.make_indirect(element)
    root.RoleMap = Dictionary({f"/{SURNAME}": Name.P})
    root.ClassMap = Dictionary({f"/Klas{SURNAME}": Dictionary(O=Name.Layout)})
    pdf.Root.StructTreeRoot = root


def spot_colour(pdf: Pdf) -> None:
    tint = pdf.make_stream(b"{ % " + N + b"\n 1 exch sub }")
    tint.FunctionType, tint.Domain, tint.Range = 4, Array([0, 1]), Array([0, 1])
    pdf.pages[1].obj.Resources.ColorSpace = Dictionary(
        C1=Array([Name.Separation, Name(f"/{SURNAME}"), Name.DeviceGray, tint])
    )
    pdf.pages[1].obj.Contents = pdf.make_stream(b"/C1 cs 0.4 scn 60 600 100 40 re f")


def colour_profile(pdf: Pdf) -> None:
    from PIL import ImageCms

    raw = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    wide = NAME.encode("utf-16-be")
    profile = pdf.make_stream(raw + N + wide)
    profile.N = 3
    pdf.pages[1].obj.Resources.ColorSpace = Dictionary(C1=Array([Name.ICCBased, profile]))
    pdf.pages[1].obj.Contents = pdf.make_stream(b"/C1 cs 0.4 0.2 0.1 scn 60 600 100 40 re f")


def glyph_names(pdf: Pdf) -> None:
    box = pdf.make_stream(b"500 0 0 0 500 500 d1 0 0 500 500 re f")
    pdf.pages[1].obj.Resources.Font.T3 = Dictionary(
        Type=Name.Font,
        Subtype=Name.Type3,
        FontBBox=Array([0, 0, 500, 500]),
        FontMatrix=Array([0.001, 0, 0, 0.001, 0, 0]),
        FirstChar=97,
        LastChar=97,
        Widths=Array([500]),
        CharProcs=Dictionary({f"/{SURNAME}": box}),
        Encoding=Dictionary(Differences=Array([97, Name(f"/{SURNAME}")])),
        Resources=Dictionary(),
    )
    pdf.pages[1].obj.Contents = pdf.make_stream(b"BT /T3 40 Tf 60 600 Td (a) Tj ET")


def cmap_name(pdf: Pdf) -> None:
    cmap = (
        b"/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /%s def\n"
        b"1 begincodespacerange <00><ff> endcodespacerange\n"
        b"1 beginbfchar <71> <%s> endbfchar endcmap end end"
    )
    font = pdf.pages[1].obj.Resources.Font.F1
    font.ToUnicode = pdf.make_stream(cmap % (S, NAME.encode("utf-16-be").hex().encode()))


def keys_of_a_form(pdf: Pdf) -> None:
    form = pdf.make_stream(b"0 0 5 5 re f")
    form.Type, form.Subtype, form.BBox = Name.XObject, Name.Form, Array([0, 0, 9, 9])
    form[f"/{SURNAME}"] = 1
    form.Name = Name(f"/{SURNAME}")
    form.PieceInfo = Dictionary(X=Dictionary(Private=String(NAME)))
    form.Metadata = pdf.make_stream(N)
    form.Group = Dictionary(S=Name.Transparency, Auteur=String(NAME))
    page = pdf.pages[1].obj
    page.Resources.XObject = Dictionary(Fm=form)
    page.Contents = pdf.make_stream(b"/Fm Do")


def font_keys(pdf: Pdf) -> None:
    font = pdf.pages[1].obj.Resources.Font.F1
    font.Maker = Dictionary(Naam=String(NAME))
    font.Name = Name(f"/{SURNAME}")


PLANTERS = (named_properties, tag_roles, spot_colour, colour_profile, glyph_names, cmap_name)
PLANTERS += (keys_of_a_form, font_keys)


@pytest.mark.parametrize("plant", PLANTERS, ids=lambda plant: plant.__name__)
def test_names_and_data_hold_no_secret(plant: Planter) -> None:
    data = made(plant)
    assert holds(data, SURNAME)
    result = redact(data, NAME)
    assert result.rebuilt == ()
    assert not holds(result.data, SURNAME)
    for page in (1, 2):
        assert texts(data).split("\f")[page - 1][:3] == texts(result.data).split("\f")[page - 1][:3]
    assert (pixels(data, 2) == pixels(result.data, 2)).all()
    assert_rest_untouched(data, result, NAME)


def test_the_words_of_pdf_itself_stay() -> None:
    """A person whose surname is "Lang" does not cost the document its language."""
    data = made(lambda pdf: None).replace(NAME.encode(), b"Wilhelmina Lang ")
    doc = read(data)
    result = burn(data, doc, ())
    assert b"/Lang" in result.data or "/Lang" in pikepdf.open(BytesIO(result.data)).Root


FIRST_HALF, SECOND_HALF = SURNAME[:5], SURNAME[5:]


@pytest.mark.parametrize("key", ["/ActualText", "/Alt", "/E"])
@pytest.mark.parametrize("nested", [False, True])
def test_a_name_spread_over_replacement_texts(key: str, nested: bool) -> None:
    def mark(text: str, line: bytes) -> bytes:
        return b"/Span <<%s (%s)>> BDC %s " % (key.encode(), text.encode(), line)

    line = b"BT /F1 12 Tf 60 600 Td (regel) Tj ET"
    parts = [mark(FIRST_HALF, b"" if nested else line + b" EMC"), mark(SECOND_HALF, line), b"EMC "]
    other = mark("gewoon", line) + b"EMC "
    data = made(content(b"".join(parts) + (b"EMC " if nested else b"") + other))

    result = redact(data, NAME)

    with pikepdf.open(BytesIO(result.data)) as pdf:
        for page in pdf.pages:
            page.contents_coalesce()
            said = page.obj.Contents.read_bytes()
            assert FIRST_HALF.encode() not in said
            assert SECOND_HALF.encode() not in said
            assert b"gewoon" in said


@pytest.mark.parametrize("keys", [("/ActualText", "/ActualText"), ("/Alt", "/E")])
def test_a_name_spread_over_elements(keys: tuple[str, str]) -> None:
    def plant(pdf: Pdf) -> None:
        root = pdf.make_indirect(Dictionary(Type=Name.StructTreeRoot))
        kids = [
            pdf.make_indirect(Dictionary({"/S": Name.Span, "/P": root, key: String(text)}))
            for key, text in zip((*keys, "/Alt"), (FIRST_HALF, SECOND_HALF, "gewoon"), strict=True)
        ]
        inner = pdf.make_indirect(Dictionary(S=Name.P, P=root, K=Array(kids)))
        root.K = inner
        root.ParentTree = Dictionary(Nums=Array([]))
        pdf.Root.StructTreeRoot = root

    result = redact(made(plant), NAME)

    with pikepdf.open(BytesIO(result.data)) as pdf:
        said = [
            str(thing[key])
            for thing in pdf.objects
            if isinstance(thing, Dictionary) and "/S" in thing
            for key in ("/Alt", "/ActualText", "/E")
            if key in thing
        ]
    assert not {FIRST_HALF, SECOND_HALF} & set(said)
    assert "gewoon" in said
