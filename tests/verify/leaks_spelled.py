"""Leaks by how the secret is written: every spelling a person or a program can make of it."""

import base64
import unicodedata

import pikepdf
from pikepdf import Dictionary, Name, String

from tests import parts
from tests.verify import papers
from tests.verify.leaks import NOWHERE, drawing, editing
from tests.verify.papers import PHONE, SECRET


def _drawn(name: str, *pieces: tuple[float, float, bytes], size: float = 11) -> None:
    """Register a leak that shows each piece at its own place."""
    shows = b" ".join(b"1 0 0 1 %f %f Tm (%s) Tj" % piece for piece in pieces)
    drawing(NOWHERE, name, b"BT {f} %f Tf " % size + shows + b" ET")


SHOWN = b"BT {f} 11 Tf 72 300 Td (Marieke Zandvliet) Tj ET"


def _letters(text: str) -> list[bytes]:
    return [char.encode() for char in text if char != " "]


def _column(name: str, text: str, *, step: float = 13.0) -> None:
    _drawn(name, *((72.0, 420 - step * n, char) for n, char in enumerate(_letters(text))))


_column("upright_stack_of_letters", SECRET)
_column("upright_stack_of_digits", "0624681357")
_drawn(
    "shuffled_drawing_order",
    *((72 + 8.0 * n, 300.0, SECRET[n].encode()) for n in (5, 0, 11, 3, 16, 1, 9, 14, 2, 7)),
    *((72 + 8.0 * n, 300.0, SECRET[n].encode()) for n in (4, 6, 8, 10, 12, 13, 15)),
)
_drawn(
    "words_in_two_columns_drawn_in_between",
    (72, 300, b"Marieke"),
    (320, 300, b"tekst van de andere kolom"),
    (118, 300, b"Zandvliet"),
)
_drawn(
    "over_two_lines_of_a_column",
    (72, 300, b"Geschreven door Marieke"),
    (320, 300, b"Een heel andere zin die doorloopt"),
    (72, 287, b"Zandvliet te Utrecht"),
    (320, 287, b"op de tweede regel daarvan"),
)
_drawn(
    "hyphenated_in_a_column",
    (72, 300, b"Geschreven door Marieke Zand-"),
    (320, 300, b"Een heel andere zin die doorloopt"),
    (72, 287, b"vliet te Utrecht"),
    (320, 287, b"op de tweede regel daarvan"),
)
_drawn(
    "very_wide_letter_spacing", *((60 + 26.0 * n, 300.0, c) for n, c in enumerate(_letters(SECRET)))
)
_drawn(
    "steps_down_a_slope",
    *((72 + 7.0 * n, 400 - 6.0 * n, c) for n, c in enumerate(_letters(SECRET))),
)
drawing(
    NOWHERE,
    "two_fonts_in_one_name",
    b"BT {f} 11 Tf 72 300 Td (Mar) Tj {f} 12.5 Tf (ieke Zand) Tj {f} 11 Tf (vliet) Tj ET",
)
drawing(
    NOWHERE,
    "turned_by_ninety",
    b"BT {f} 11 Tf 0 1 -1 0 300 300 Tm (Marieke Zandvliet) Tj ET",
)
drawing(
    NOWHERE,
    "turned_by_ninety_letter_by_letter",
    b"BT {f} 11 Tf "
    + b" ".join(
        b"0 1 -1 0 300 %d Tm (%s) Tj" % (300 + 8 * n, SECRET[n].encode())
        for n in reversed(range(len(SECRET)))
    )
    + b" ET",
)
drawing(
    NOWHERE,
    "turned_by_thirty_letter_by_letter",
    b"BT {f} 11 Tf "
    + b" ".join(
        b"0.866 0.5 -0.5 0.866 %f %f Tm (%s) Tj" % (150 + 6.9 * n, 300 + 4 * n, SECRET[n].encode())
        for n in reversed(range(len(SECRET)))
    )
    + b" ET",
)
drawing(NOWHERE, "mirrored", b"-1 0 0 1 595 0 cm " + SHOWN)
drawing(NOWHERE, "written_backwards", b"BT {f} 11 Tf 72 300 Td (teilvdnaZ ekeiraM) Tj ET")
drawing(NOWHERE, "surname_first", b"BT {f} 11 Tf 72 300 Td (Zandvliet, Marieke) Tj ET")
drawing(NOWHERE, "run_together", b"BT {f} 11 Tf 72 300 Td (MariekeZandvliet) Tj ET")
drawing(NOWHERE, "with_underscores", b"BT {f} 11 Tf 72 300 Td (marieke_zandvliet) Tj ET")
drawing(NOWHERE, "clipped_away", b"0 0 1 1 re W n " + SHOWN)
drawing(
    NOWHERE,
    "clipping_text",
    b"q BT {f} 11 Tf 7 Tr 72 300 Td (Marieke Zandvliet) Tj ET Q",
)


def _read_as(name: str, shown: str) -> None:
    """Register a leak whose font maps its codes to these characters."""

    def change(pdf: pikepdf.Pdf) -> None:
        lines = "".join(
            f"<{n + 1:02X}> <{c.encode('utf-16-be').hex()}>\n" for n, c in enumerate(shown)
        )
        cmap = (
            "begincmap 1 begincodespacerange <00><FF> endcodespacerange\n"
            f"{len(shown)} beginbfchar\n{lines}endbfchar endcmap"
        )
        parts.resources(pdf, "/Font")["/Fm"] = pdf.make_indirect(
            Dictionary(
                Type=Name.Font,
                Subtype=Name.Type1,
                BaseFont=Name.Helvetica,
                FirstChar=1,
                LastChar=len(shown),
                Widths=pikepdf.Array([500] * len(shown)),
                ToUnicode=pdf.make_stream(cmap.encode()),
            )
        )
        codes = bytes(range(1, len(shown) + 1)).hex()
        papers.add_content(pdf, f"BT /Fm 11 Tf 72 300 Td <{codes}> Tj ET".encode())

    editing(NOWHERE, name, change)


_read_as("soft_hyphens", "Ma\u00adrie\u00adke Zand\u00advliet")
_read_as("zero_width_characters", "Mar\u200bieke Za\u200dnd\u2060vliet")
_read_as("no_break_space", "Marieke\u00a0Zandvliet")
_read_as("figure_dash_in_number", "06\u20122468\u20091357")
_read_as("full_width_letters", "Ｍａｒｉｅｋｅ Ｚａｎｄｖｌｉｅｔ")
_read_as("mathematical_letters", "𝐌𝐚𝐫𝐢𝐞𝐤𝐞 𝐙𝐚𝐧𝐝𝐯𝐥𝐢𝐞𝐭")
_read_as("small_capitals", "Mᴀʀɪᴇᴋᴇ Zᴀɴᴅᴠʟɪᴇᴛ")
_read_as("cyrillic_lookalikes", "M\u0430ri\u0435k\u0435 Z\u0430ndvliet")
_read_as("combining_accents", unicodedata.normalize("NFD", "Mariéke Zandvlìet"))
_read_as("arabic_indic_digits", "٠٦-٢٤٦٨١٣٥٧")


def _text(name: str, value: str | bytes, *, key: str = "/Title", check: str = NOWHERE) -> None:
    """Register a leak in a text of the document information."""
    raw = value if isinstance(value, bytes) else value.encode()

    def change(pdf: pikepdf.Pdf) -> None:
        pdf.docinfo[key] = String(raw)

    editing(check, name, change)


_text("base64_of_the_secret", base64.b64encode(SECRET.encode()))
_text("base64_in_the_middle", base64.b64encode(f"naam={SECRET};".encode()))
_text("base64_url_safe", base64.urlsafe_b64encode(f"??>{SECRET}".encode()))
_text("base64_of_utf16", base64.b64encode(SECRET.encode("utf-16-le")))
_text("hexadecimal_text", SECRET.encode().hex())
_text("hexadecimal_text_spaced", SECRET.encode().hex(" "))
_text("octal_escapes_in_a_text", "".join(f"\\{ord(c):03o}" for c in SECRET))
_text("unicode_escapes", "".join(f"\\u{ord(c):04x}" for c in SECRET))
_text("html_entities", "".join(f"&#{ord(c)};" for c in SECRET))
_text("html_entities_twice", "".join(f"&amp;#{ord(c)};" for c in SECRET))
_text("percent_encoded_twice", "".join(f"%25{ord(c):02x}" for c in SECRET))
_text("quoted_printable", "".join(f"={ord(c):02X}" for c in SECRET))
_text("utf7", f"+{base64.b64encode(SECRET.encode('utf-16-be')).decode().rstrip('=')}-")
_text("utf32", SECRET.encode("utf-32-be"))
_text("backwards_in_a_title", SECRET[::-1])
_text("surname_alone_in_a_title", "Notitie Zandvliet")
_text("surname_in_small_letters", "notitie_zandvliet_v2")
_text("surname_in_camel_case", "NotitieZandvlietDefinitief")
_text("given_name_alone", "Notitie voor Marieke")
_text("surname_first_in_a_title", "Zandvliet, Marieke")
_text("initials_and_surname", "M. Zandvliet")
_text("number_without_signs", PHONE.replace("-", ""))
_text("number_in_international_form", "+31 (0)6 24 68 13 57")
