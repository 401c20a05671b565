"""Rows: text on the page and in what the page draws."""

import math

from pikepdf import Array, Dictionary, Name

from tests.leaks.paper import (
    ENCODED,
    FIRST,
    SECRET,
    SURNAME,
    Pdf,
    add,
    base,
    helvetica,
    lines,
    open_pdf,
    saved,
    sheet,
    show,
)
from tests.leaks.rows import Does, hidden, row
from tests.parts import form, resources

GROUP = "Text of the page"
FORMS = "Forms, patterns, glyphs"
LABELLED = f"Besproken met {SECRET} op 3 maart"


@row(GROUP, "visible text", Does.IN_PLACE, hides=False)
def visible_text(named: bool) -> bytes:
    return base(named)


@row(GROUP, "text in one TJ with kerning", Does.IN_PLACE, hides=False)
def kerned_tj(named: bool) -> bytes:
    pieces = b" ".join(b"(%c) %d" % (c, -20 + n % 7 * 9) for n, c in enumerate(LABELLED.encode()))
    return sheet(lines(named) + b"BT /F1 11 Tf 72 600 Td [" + pieces + b"] TJ ET\n")


@hidden(GROUP, "invisible text (rendering mode 3)", Does.REMOVED)
def invisible_text(pdf: Pdf) -> None:
    add(pdf, b"q 3 Tr " + show(SECRET, 72, 500) + b" Q\n")


@hidden(GROUP, "text used as a clipping path only (mode 7)", Does.REMOVED)
def clipping_text(pdf: Pdf) -> None:
    add(pdf, b"q 7 Tr " + show(SECRET, 72, 500) + b" Q\n")


@hidden(GROUP, "white text", Does.REMOVED)
def white_text(pdf: Pdf) -> None:
    add(pdf, b"q 1 g " + show(SECRET, 72, 500) + b" Q\n")


@hidden(GROUP, "text in nearly white", Does.REMOVED)
def nearly_white_text(pdf: Pdf) -> None:
    add(pdf, b"q 0.99 g " + show(SECRET, 72, 500) + b" Q\n")


@hidden(GROUP, "transparent text (alpha 0)", Does.REMOVED)
def transparent_text(pdf: Pdf) -> None:
    resources(pdf, "/ExtGState")["/G0"] = Dictionary(ca=0, CA=0)
    add(pdf, b"q /G0 gs " + show(SECRET, 72, 500) + b" Q\n")


@hidden(GROUP, "text that a blend mode makes unseen", Does.REMOVED)
def blended_away_text(pdf: Pdf) -> None:
    resources(pdf, "/ExtGState")["/G0"] = Dictionary(BM=Name.Screen)
    add(pdf, b"q /G0 gs 0 g " + show(SECRET, 72, 500) + b" Q\n")


@hidden(GROUP, "black text on black", Does.REMOVED)
def black_on_black(pdf: Pdf) -> None:
    add(pdf, b"0 g 60 490 300 30 re f " + show(SECRET, 72, 500))


@hidden(GROUP, "text of half a point", Does.REMOVED)
def tiny_text(pdf: Pdf) -> None:
    add(pdf, show(SECRET, 72, 500, 0.5))


@hidden(GROUP, "text off the page", Does.REMOVED)
def off_page_text(pdf: Pdf) -> None:
    add(pdf, show(SECRET, 72, -300) + show(SECRET, 900, 400))


@hidden(GROUP, "text outside the CropBox", Does.REMOVED)
def outside_crop_box(pdf: Pdf) -> None:
    pdf.pages[0].obj.CropBox = Array([0, 60, 595, 842])
    add(pdf, show(SECRET, 72, 20))


@hidden(GROUP, "text cut off by a clipping path", Does.REMOVED)
def clipped_text(pdf: Pdf) -> None:
    add(pdf, b"q 0 0 1 1 re W n " + show(SECRET, 72, 500) + b"Q\n")


@hidden(GROUP, "text below an opaque shape", Does.REMOVED)
def covered_text(pdf: Pdf) -> None:
    add(pdf, show(SECRET, 72, 500) + b"0 g 60 490 300 30 re f\n")


@hidden(GROUP, "text below a picture", Does.REMOVED)
def text_below_a_picture(pdf: Pdf) -> None:
    from PIL import Image

    from tests.leaks.paper import image, place

    add(pdf, show(SECRET, 72, 500))
    place(pdf, image(pdf, Image.new("RGB", (40, 8), "grey")), "300 0 0 40 60 485")


@hidden(GROUP, "a comment in the content stream", Does.REMOVED)
def comment_in_content(pdf: Pdf) -> None:
    add(pdf, b"% " + ENCODED + b"\n")


@hidden(GROUP, "stray operands in the content stream", Does.REMOVED)
def stray_operands(pdf: Pdf) -> None:
    add(pdf, b"(" + ENCODED + b") 12 w\n")


@row(GROUP, "text turned by 34 degrees", Does.IN_PLACE, hides=False)
def turned_text(named: bool) -> bytes:
    c, s = math.cos(0.6), math.sin(0.6)
    content = b"BT /F1 11 Tf %g %g %g %g 100 200 Tm (%s) Tj ET\n"
    return sheet(lines(named) + content % (c, s, -s, c, LABELLED.encode()))


@row(GROUP, "text upright in the margin", Does.IN_PLACE, hides=False)
def upright_text(named: bool) -> bytes:
    content = b"BT /F1 11 Tf 0 1 -1 0 560 200 Tm (%s) Tj ET\n" % LABELLED.encode()
    return sheet(lines(named) + content)


@row(GROUP, "turned page with a CropBox", Does.IN_PLACE, hides=False)
def turned_cropped_page(named: bool) -> bytes:
    with open_pdf(base(named)) as pdf:
        pdf.pages[0].obj.Rotate = 90
        pdf.pages[0].obj.CropBox = Array([30, 40, 560, 800])
        return saved(pdf)


@row(GROUP, "turned page with CropBox and UserUnit", Does.IN_PLACE, hides=False)
def user_unit_page(named: bool) -> bytes:
    with open_pdf(turned_cropped_page(named)) as pdf:
        pdf.pages[0].obj.UserUnit = 2
        pdf.pages[0].obj.Rotate = 270
        return saved(pdf)


@row(GROUP, "mirrored text", Does.IN_PLACE, hides=False)
def mirrored_text(named: bool) -> bytes:
    return sheet(lines(named) + b"q -1 0 0 1 595 0 cm " + show(SECRET, 72, 500) + b"Q\n")


@row(GROUP, "font without a usable encoding", Does.REBUILT, hides=False, pixels=True)
def font_without_encoding(named: bool) -> bytes:
    with open_pdf(base(named)) as pdf:
        font = helvetica(pdf)
        font.Encoding = Dictionary(
            Type=Name.Encoding,
            Differences=Array([1, *[Name(f"/{c}") for c in (*sorted(set(SECRET) - {" "}),)]]),
        )
        order = sorted(set(SECRET) - {" "})
        codes = bytes(order.index(c) + 1 if c != " " else 200 for c in SECRET)
        font.ToUnicode = pdf.make_stream(_cmap(b"1 beginbfrange <01> <20> <E000> endbfrange"))
        resources(pdf, "/Font")["/F3"] = font
        add(pdf, show(codes, 72, 500, 24, "F3"))
        return saved(pdf)


@row(GROUP, "font with a false character map", Does.IN_PLACE, hides=False, pixels=True)
def false_character_map(named: bool) -> bytes:
    with open_pdf(base(named)) as pdf:
        font = helvetica(pdf)
        font.ToUnicode = pdf.make_stream(_cmap(b"1 beginbfrange <21> <7E> <0041> endbfrange"))
        resources(pdf, "/Font")["/F3"] = font
        add(pdf, show(f"Besproken met {SECRET} op 3 maart in Den Haag", 72, 500, 16, "F3"))
        return saved(pdf)


def _cmap(body: bytes) -> bytes:
    return (
        b"/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /X def "
        b"/CMapType 2 def 1 begincodespacerange <00> <ff> endcodespacerange\n"
        + body
        + b"\nendcmap end end"
    )


@hidden(GROUP, "a character map that spells the name", Does.REMOVED)
def name_in_character_map(pdf: Pdf) -> None:
    font = helvetica(pdf)
    spelt = SECRET.encode("utf-16-be").hex().encode()
    font.ToUnicode = pdf.make_stream(_cmap(b"1 beginbfchar <7A> <%s> endbfchar" % spelt))
    resources(pdf, "/Font")["/F3"] = font
    add(pdf, show("Kamerbrief en antwoord", 72, 500, font="F3"))


@row(GROUP, "glyphs of an embedded subset font", Does.IN_PLACE, hides=False)
def subset_font(named: bool) -> bytes:
    """Codes that mean nothing without the font's map; the map forgets what nobody shows."""
    import pymupdf

    from tests.parts import font_file

    with pymupdf.open(stream=base(named), filetype="pdf") as document:
        page = document[0]
        page.insert_font("D", fontfile=font_file())
        page.insert_text((72, 300), LABELLED, fontname="D", fontsize=11)
        document.subset_fonts()
        return bytes(document.tobytes(garbage=3))


@hidden(FORMS, "a Form XObject", Does.IN_PLACE, hides=False)
def form_xobject(pdf: Pdf) -> None:
    resources(pdf, "/XObject")["/X0"] = form(pdf, show(LABELLED, 72, 500))
    add(pdf, b"/X0 Do\n")


@hidden(FORMS, "a form within a form", Does.IN_PLACE, hides=False)
def nested_form(pdf: Pdf) -> None:
    inner = form(pdf, show(LABELLED, 72, 500))
    middle = form(pdf, b"q 1 0 0 1 0 -20 cm /I Do Q")
    middle.Resources = Dictionary(XObject=Dictionary(I=inner))
    outer = form(pdf, b"/J Do")
    outer.Resources = Dictionary(XObject=Dictionary(J=middle))
    resources(pdf, "/XObject")["/X0"] = outer
    add(pdf, b"/X0 Do\n")


@hidden(FORMS, "a form drawn twice, once smaller", Does.IN_PLACE, hides=False)
def form_drawn_twice(pdf: Pdf) -> None:
    resources(pdf, "/XObject")["/X0"] = form(pdf, show(LABELLED, 72, 500))
    add(pdf, b"/X0 Do q .8 0 0 .8 0 -80 cm /X0 Do Q\n")


@hidden(FORMS, "a form without resources of its own", Does.IN_PLACE, hides=False)
def form_without_resources(pdf: Pdf) -> None:
    made = form(pdf, show(LABELLED, 72, 500))
    del made.Resources
    resources(pdf, "/XObject")["/X0"] = made
    add(pdf, b"/X0 Do\n")


@hidden(FORMS, "a form that is never drawn", Does.REMOVED)
def form_never_drawn(pdf: Pdf) -> None:
    resources(pdf, "/XObject")["/X0"] = form(pdf, show(SECRET, 72, 500))


@hidden(FORMS, "a form cut off by its own box", Does.REMOVED)
def form_cut_off(pdf: Pdf) -> None:
    resources(pdf, "/XObject")["/X0"] = form(pdf, show(SECRET, 72, 500), (0, 0, 1, 1))
    add(pdf, b"/X0 Do\n")


@hidden(FORMS, "a form that paints itself", Does.IN_PLACE, hides=False)
def form_that_paints_itself(pdf: Pdf) -> None:
    made = pdf.make_indirect(form(pdf, show(LABELLED, 72, 500) + b" /Me Do"))
    made.Resources = Dictionary(Font=resources(pdf, "/Font"), XObject=Dictionary(Me=made))
    resources(pdf, "/XObject")["/Me"] = made
    add(pdf, b"/Me Do\n")


@hidden(FORMS, "forms that paint each other, smaller each time", Does.IN_PLACE, hides=False)
def forms_that_paint_each_other(pdf: Pdf) -> None:
    one = pdf.make_indirect(form(pdf, show(LABELLED, 72, 500) + b" q .7 0 0 .7 0 0 cm /B Do Q"))
    other = pdf.make_indirect(form(pdf, show("Gewone regel", 72, 400) + b" .7 0 0 .7 0 0 cm /A Do"))
    del other.Resources  # it finds /A where it is painted: on the page or in the first one
    named = Dictionary(A=one, B=other)
    one.Resources = Dictionary(Font=resources(pdf, "/Font"), XObject=named)
    pdf.pages[0].obj.Resources.XObject = named
    add(pdf, b"/A Do\n")


def _tile(pdf: Pdf, content: bytes, **entries: object) -> None:
    resources(pdf, "/Pattern")["/P1"] = pdf.make_stream(
        content,
        Type=Name.Pattern,
        PatternType=1,
        TilingType=1,
        Resources=Dictionary(Font=resources(pdf, "/Font")),
        **entries,
    )


@hidden(FORMS, "a tiling pattern", Does.IN_PLACE, hides=False, boxes=((1, 60, 430, 560, 560),))
def tiling_pattern(pdf: Pdf) -> None:
    size = {"BBox": Array([0, 0, 250, 30]), "XStep": 250, "YStep": 30}
    _tile(pdf, show(SECRET, 5, 5, 9), PaintType=1, **size)
    add(pdf, b"/Pattern cs /P1 scn 72 300 400 60 re f 0 g\n")


@hidden(FORMS, "a pattern that no page paints with", Does.REMOVED)
def pattern_never_used(pdf: Pdf) -> None:
    size = {"BBox": Array([0, 0, 250, 30]), "XStep": 250, "YStep": 30}
    _tile(pdf, show(SECRET, 5, 5, 9), PaintType=1, **size)


@hidden(
    FORMS, "the group of a soft mask", Does.IN_PLACE, hides=False,
    boxes=((1, 40, 400, 560, 470),),
)  # fmt: skip
def soft_mask_group(pdf: Pdf) -> None:
    group = form(pdf, b"1 g " + show(SECRET, 72, 400, 20))
    group.Group = Dictionary(S=Name.Transparency, CS=Name.DeviceGray)
    mask = Dictionary(S=Name.Luminosity, G=pdf.make_indirect(group))
    resources(pdf, "/ExtGState")["/G1"] = Dictionary(SMask=mask)
    add(pdf, b"q /G1 gs 0 g 50 380 500 60 re f Q\n")


def _type3(pdf: Pdf, procedure: bytes, glyph: str = "a") -> None:
    drawn = pdf.make_stream(b"30000 0 0 0 30000 1000 d1\n" + procedure)
    resources(pdf, "/Font")["/T3"] = pdf.make_indirect(
        Dictionary(
            Type=Name.Font,
            Subtype=Name.Type3,
            FontBBox=Array([0, 0, 30000, 1000]),
            FontMatrix=Array([0.001, 0, 0, 0.001, 0, 0]),
            CharProcs=Dictionary({f"/{glyph}": drawn}),
            Encoding=Dictionary(Type=Name.Encoding, Differences=Array([97, Name(f"/{glyph}")])),
            FirstChar=97,
            LastChar=97,
            Widths=Array([30000]),
            Resources=Dictionary(Font=Dictionary(F1=resources(pdf, "/Font")["/F1"])),
        )
    )
    add(pdf, b"BT /T3 10 Tf 72 500 Td (a) Tj ET\n")


@hidden(
    FORMS, "the glyph procedure of a Type 3 font", Does.REBUILT, hides=False,
    boxes=((1, 60, 325, 560, 350),),
)  # fmt: skip
def type_3_glyph(pdf: Pdf) -> None:
    _type3(pdf, show(SECRET, 0, 0, 800))


@hidden(FORMS, "the name of a glyph", Does.IN_PLACE)
def name_of_a_glyph(pdf: Pdf) -> None:
    _type3(pdf, b"0 0 500 500 re f", SURNAME)


@hidden(FORMS, "names of resources", Does.IN_PLACE)
def names_of_resources(pdf: Pdf) -> None:
    resources(pdf, "/Font")[f"/{SURNAME}"] = helvetica(pdf, "Times-Roman")
    resources(pdf, "/ExtGState")[f"/{FIRST}{SURNAME}"] = Dictionary(CA=1)
    state = b"/%s%s gs " % (FIRST.encode(), SURNAME.encode())
    add(pdf, state + show("Gewone regel in een ander lettertype", 72, 500, font=SURNAME))


@hidden(FORMS, "the name of a font", Does.IN_PLACE)
def name_of_a_font(pdf: Pdf) -> None:
    font = helvetica(pdf)
    font.BaseFont = Name(f"/ABCDEF+{SURNAME}Sans")
    font.FirstChar, font.LastChar = 32, 126
    font.Widths = Array([556] * 95)
    font.FontDescriptor = pdf.make_indirect(
        Dictionary(
            Type=Name.FontDescriptor,
            FontName=Name(f"/{SURNAME}Sans"),
            FontFamily=SECRET,
            Flags=32,
            FontBBox=Array([0, -200, 1000, 900]),
            ItalicAngle=0,
            Ascent=900,
            Descent=-200,
            CapHeight=700,
            StemV=80,
        )
    )
    resources(pdf, "/Font")["/F3"] = font
    add(pdf, show("Gewone regel in een eigen lettertype", 72, 500, font="F3"))


@hidden(FORMS, "the name of a colour (DeviceN) and its function", Does.REMOVED)
def name_of_a_colour(pdf: Pdf) -> None:
    function = pdf.make_stream(
        b"{ % " + ENCODED + b"\n 1 exch sub }",
        FunctionType=4,
        Domain=Array([0, 1]),
        Range=Array([0, 1]),
    )
    space = Array([Name.DeviceN, Array([Name(f"/{SURNAME}")]), Name.DeviceGray, function])
    resources(pdf, "/ColorSpace")["/C1"] = space
    add(pdf, b"/C1 cs .5 scn 72 300 50 50 re f\n")
