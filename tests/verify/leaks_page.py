"""Leaks in what a page draws: its text, forms, patterns, fonts."""

from dataclasses import replace
from io import BytesIO

import pikepdf
import pymupdf
from pikepdf import Array, Dictionary, Name

from tests import parts
from tests.verify import papers
from tests.verify.leaks import BENEATH, HIDDEN, NOWHERE, drawing, leak
from tests.verify.papers import PHONE, SECRET, Case


@leak(BENEATH)
def covered_text(case: Case) -> Case:
    return replace(case, redacted=papers.burned(case.original, case.redactions, remove=False))


@leak(NOWHERE)
def covered_text_is_found_by_its_words_too(case: Case) -> Case:
    return covered_text(case)


@leak(BENEATH)
def one_letter_left_below_the_bar(case: Case) -> Case:
    box = case.redactions[0].boxes[0]
    y = 842 - (box.y0 + box.y1) / 2 - 3

    def change(pdf: pikepdf.Pdf) -> None:
        show = f"BT {papers.font(pdf)} 9 Tf 3 Tr {box.x0 + 40} {y} Td (Z) Tj ET"
        papers.add_content(pdf, show.encode())

    return case.spoiled(change)


@leak(BENEATH)
def semi_transparent_bar(case: Case) -> Case:
    data = papers.burned(case.original, case.redactions, remove=False, alpha=0.9)
    return replace(case, redacted=data)


drawing(NOWHERE, "white_text", b"1 g BT {f} 11 Tf 72 300 Td (Marieke Zandvliet) Tj ET")
drawing(HIDDEN, "white_text_is_hidden_too", b"1 g BT {f} 11 Tf 72 300 Td (geheim plan) Tj ET")
drawing(NOWHERE, "invisible_text", b"BT {f} 11 Tf 3 Tr 72 300 Td (Marieke Zandvliet) Tj ET")
drawing(HIDDEN, "off_page_text", b"BT {f} 11 Tf -400 300 Td (heel ander verhaal) Tj ET")
drawing(NOWHERE, "off_page_name", b"BT {f} 11 Tf 72 -900 Td (Marieke Zandvliet) Tj ET")
drawing(NOWHERE, "tiny_text", b"BT {f} 0.4 Tf 72 300 Td (Marieke Zandvliet) Tj ET")
drawing(NOWHERE, "other_case", b"BT {f} 11 Tf 72 300 Td (MARIEKE ZANDVLIET) Tj ET")
drawing(
    NOWHERE, "hex_string", b"BT {f} 11 Tf 72 300 Td <" + SECRET.encode().hex().encode() + b"> Tj ET"
)
drawing(NOWHERE, "octal_escapes", b"BT {f} 11 Tf 72 300 Td (\\115arieke\\040Zandvliet) Tj ET")
drawing(NOWHERE, "split_tj", b"BT {f} 11 Tf 72 300 Td [(Mar)20(ieke Za)-12(ndv)5(liet)] TJ ET")
drawing(
    NOWHERE,
    "letter_by_letter",
    b"BT {f} 11 Tf 72 300 Td "
    + b" ".join(b"(%c) Tj %d 0 Td" % (c, 3 if c == 32 else 8) for c in SECRET.encode())
    + b" ET",
)
drawing(
    NOWHERE,
    "drawn_backwards",
    b"BT {f} 11 Tf "
    + b" ".join(
        b"1 0 0 1 %d 300 Tm (%c) Tj" % (72 + 8 * n, c)
        for n, c in reversed(list(enumerate(SECRET.encode())))
    )
    + b" ET",
)
drawing(NOWHERE, "letter_spaced", b"BT {f} 11 Tf 9 Tc 72 300 Td (Marieke Zandvliet) Tj ET")
drawing(
    NOWHERE, "over_two_lines", b"BT {f} 11 Tf 13 TL 72 300 Td (Marieke) Tj T* (Zandvliet) Tj ET"
)
drawing(
    NOWHERE, "hyphenated", b"BT {f} 11 Tf 13 TL 72 300 Td (Marieke Zand-) Tj T* (vliet kwam) Tj ET"
)
drawing(NOWHERE, "phone_otherwise", b"BT {f} 11 Tf 72 300 Td (+31 6 2468 1357) Tj ET")
drawing(NOWHERE, "phone_with_dots", b"BT {f} 11 Tf 72 300 Td (06.24.68.13.57) Tj ET")
drawing(NOWHERE, "comment_in_content", b"% Marieke Zandvliet\n")
drawing(NOWHERE, "inline_actual_text", b"/Span <</ActualText (Marieke Zandvliet)>> BDC EMC")
drawing(NOWHERE, "marked_point", b"/X <</Note (Marieke Zandvliet)>> DP")


@leak(NOWHERE)
def second_occurrence_forgotten(case: Case) -> Case:
    one = replace(case.redactions[1], boxes=case.redactions[1].boxes[:1])
    lines = (*papers.LINES, f"Bel {PHONE} voor vragen.")
    data = papers.document(lines)
    redactions = (case.redactions[0], one)
    return replace(case, original=data, redacted=papers.burned(data, redactions))


@leak(NOWHERE)
def ligature(case: Case) -> Case:
    lines = ("Contact: Steffie Griffioen",)
    made = papers.good(lines, "Steffie Griffioen")

    def change(pdf: pikepdf.Pdf) -> None:
        cmap = (
            b"begincmap 1 begincodespacerange <00><FF> endcodespacerange\n"
            b"2 beginbfchar <01> <FB00> <02> <FB03> endbfchar\n"
            b"2 beginbfrange <20> <5A> <0020> <61> <7A> <0061> endbfrange endcmap"
        )
        resources = parts.resources(pdf, "/Font")
        resources["/Fl"] = pdf.make_indirect(
            Dictionary(
                Type=Name.Font,
                Subtype=Name.Type1,
                BaseFont=Name.Helvetica,
                ToUnicode=pdf.make_stream(cmap),
            )
        )
        papers.add_content(pdf, b"BT /Fl 11 Tf 72 300 Td (Ste\x01ie Gri\x01ioen) Tj ET")

    return made.spoiled(change)


@leak(NOWHERE)
def in_form_xobject(case: Case) -> Case:
    def change(pdf: pikepdf.Pdf) -> None:
        font = papers.font(pdf)
        show = f"BT {font} 11 Tf 72 300 Td ({SECRET}) Tj ET".encode()
        parts.resources(pdf, "/XObject")["/Fm"] = parts.form(pdf, show)
        papers.add_content(pdf, b"/Fm Do")

    return case.spoiled(change)


@leak(NOWHERE)
def in_form_that_is_never_drawn(case: Case) -> Case:
    def change(pdf: pikepdf.Pdf) -> None:
        font = papers.font(pdf)
        show = f"BT {font} 11 Tf 72 300 Td ({SECRET}) Tj ET".encode()
        parts.resources(pdf, "/XObject")["/Fm"] = parts.form(pdf, show)

    return case.spoiled(change)


@leak(NOWHERE)
def in_tiling_pattern(case: Case) -> Case:
    def change(pdf: pikepdf.Pdf) -> None:
        font = papers.font(pdf)
        parts.resources(pdf, "/Pattern")["/P1"] = pdf.make_stream(
            f"BT {font} 8 Tf 5 5 Td ({SECRET}) Tj ET".encode(),
            Type=Name.Pattern,
            PatternType=1,
            PaintType=1,
            TilingType=1,
            BBox=Array([0, 0, 100, 20]),
            XStep=100,
            YStep=20,
            Resources=Dictionary(Font=parts.resources(pdf, "/Font")),
        )

    return case.spoiled(change)


@leak(NOWHERE)
def in_soft_mask_group(case: Case) -> Case:
    def change(pdf: pikepdf.Pdf) -> None:
        font = papers.font(pdf)
        group = parts.form(pdf, f"BT {font} 8 Tf 5 5 Td ({SECRET}) Tj ET".encode())
        mask = Dictionary(Type=Name.Mask, S=Name.Luminosity, G=group)
        parts.resources(pdf, "/ExtGState")["/G1"] = Dictionary(SMask=mask)

    return case.spoiled(change)


@leak(NOWHERE)
def in_type_3_glyph(case: Case) -> Case:
    def change(pdf: pikepdf.Pdf) -> None:
        font = papers.font(pdf)
        glyph = pdf.make_stream(f"1000 0 d0 BT {font} 1 Tf ({SECRET}) Tj ET".encode())
        parts.resources(pdf, "/Font")["/T3"] = pdf.make_indirect(
            Dictionary(
                Type=Name.Font,
                Subtype=Name.Type3,
                FontBBox=Array([0, 0, 1, 1]),
                FontMatrix=Array([1, 0, 0, 1, 0, 0]),
                FirstChar=65,
                LastChar=65,
                Widths=Array([1]),
                CharProcs=Dictionary(a=glyph),
                Encoding=Dictionary(Differences=Array([65, Name.a])),
                Resources=Dictionary(Font=Dictionary({font: parts.resources(pdf, "/Font")[font]})),
            )
        )

    return case.spoiled(change)


@leak(NOWHERE)
def two_byte_codes_in_a_form_never_drawn(case: Case) -> Case:
    """Text of an embedded subset font: glyph numbers that only ToUnicode explains."""
    with pymupdf.open() as pdf:
        page = pdf.new_page(width=595, height=842)
        writer = pymupdf.TextWriter(page.rect)
        writer.append((72, 300), SECRET, font=pymupdf.Font("tiro"), fontsize=11)
        writer.write_text(page)
        written = pdf.tobytes(garbage=4)

    def change(pdf: pikepdf.Pdf) -> None:
        with pikepdf.open(BytesIO(written)) as source:
            page = source.pages[0]
            page.contents_coalesce()
            content = page.obj.Contents.read_bytes()
            assert SECRET.encode() not in content
            made = parts.form(pdf, content)
            fonts = page.obj.Resources.Font
            made.Resources = Dictionary(
                Font=Dictionary({key: pdf.copy_foreign(font) for key, font in fonts.items()})
            )
            parts.resources(pdf, "/XObject")["/Fm"] = made

    return case.spoiled(change)
