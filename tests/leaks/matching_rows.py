"""Rows: the same secret written in another way; one decision covers all of them."""

import pymupdf
from pikepdf import Dictionary, Name, String

from tests.leaks.paper import SECRET, SURNAME, Pdf, add, annotation, base, lines, sheet, show
from tests.leaks.rows import Does, hidden, row
from tests.parts import font_file

GROUP = "Ways to write it"
PHONE = "06-24681357"


@row(GROUP, "over two lines", Does.IN_PLACE, hides=False)
def over_two_lines(named: bool) -> bytes:
    more = show("Over dit voorstel is vorige week uitvoerig gesproken met Jorinde", 72, 600)
    more += show("Kwakernaak van de afdeling, en met de sector.", 72, 586)
    return sheet(lines(named) + more)


@row(GROUP, "hyphenated at a line end", Does.IN_PLACE, hides=False)
def hyphenated(named: bool) -> bytes:
    more = show("Over dit voorstel is vorige week gesproken met Jorinde Kwaker-", 72, 600)
    more += show("naak van de afdeling, en met de sector.", 72, 586)
    return sheet(lines(named) + more)


@row(GROUP, "over two columns", Does.IN_PLACE, hides=False)
def over_two_columns(named: bool) -> bytes:
    left = (
        "De afdeling heeft in het voorjaar een", "verkenning gedaan naar de kosten van",
        "het programma. Daarbij is gesproken met", "gemeenten, met de sector en met de",
        "betrokken uitvoerders. De verkenning is", "getrokken door mevrouw Jorinde",
    )  # fmt: skip
    right = (
        "Kwakernaak, die daarna met de sector", "de kosten in beeld bracht. Het kabinet",
        "neemt haar advies over en besluit deze", "zomer over de uitvoering. De Kamer",
        "ontvangt daarover voor het reces een", "brief met de planning en de kosten.",
    )  # fmt: skip
    more = b"".join(show(text, 72, 600 - 13 * n) for n, text in enumerate(left))
    more += b"".join(show(text, 320, 600 - 13 * n) for n, text in enumerate(right))
    return sheet(lines(named) + more)


@row(GROUP, "over two pages", Does.IN_PLACE, hides=False)
def over_two_pages(named: bool) -> bytes:
    from tests.leaks.paper import open_pdf, saved

    with open_pdf(base(named, 2)) as pdf:
        add(pdf, show("Hierover is vorige week uitvoerig gesproken met mevrouw Jorinde", 72, 60))
        pdf.pages[1].obj.Contents = pdf.make_stream(
            show("Kwakernaak en daarna met niemand anders.", 72, 770)
            + show("Tweede regel van de tweede pagina.", 72, 740)
        )
        return saved(pdf)


@row(GROUP, "letter-spaced by spaces", Does.IN_PLACE, hides=False)
def letter_spaced(named: bool) -> bytes:
    return sheet(lines(named) + show("Contact: " + " ".join(SECRET), 72, 600))


@row(GROUP, "letter-spaced by Tc", Does.IN_PLACE, hides=False)
def letter_spaced_tc(named: bool) -> bytes:
    return sheet(lines(named) + b"q 6 Tc " + show(f"Contact: {SECRET}", 72, 600) + b"Q\n")


@row(GROUP, "a Tj for each letter, in any order", Does.IN_PLACE, hides=False)
def letters_in_any_order(named: bool) -> bytes:
    widths = pymupdf.Font("helv")
    text, x, placed = f"Contact: {SECRET} (BOB)", 72.0, []
    for char in text:
        placed.append((char, x))
        x += widths.glyph_advance(ord(char)) * 11
    placed = placed[::2] + placed[1::2][::-1]
    return sheet(lines(named) + b"".join(show(char, x, 600) for char, x in placed))


@row(GROUP, "over several fonts and sizes", Does.IN_PLACE, hides=False)
def several_fonts(named: bool) -> bytes:
    more = (
        b"BT /F1 11 Tf 72 600 Td (Besproken met J) Tj /F2 13 Tf (orin) Tj /F1 11 Tf (de Kwak) Tj "
        b"3 Ts (ern) Tj 0 Ts (aak) Tj ( in maart.) Tj ET\n"
    )
    return sheet(lines(named) + more)


@row(GROUP, "drawn three times for bold", Does.IN_PLACE, hides=False)
def drawn_thrice(named: bool) -> bytes:
    more = b"".join(show(f"Contact: {SECRET}", 72 + shift, 600) for shift in (0, 0.25, 0.5))
    return sheet(lines(named) + more)


@row(GROUP, "as a hexadecimal string", Does.IN_PLACE, hides=False)
def hexadecimal(named: bool) -> bytes:
    text = f"Contact: {SECRET} (BOB)".encode().hex().encode()
    return sheet(lines(named) + b"BT /F1 11 Tf 72 600 Td <" + text + b"> Tj ET\n")


@row(GROUP, "in octal escapes", Does.IN_PLACE, hides=False)
def octal(named: bool) -> bytes:
    text = b"".join(b"\\%03o" % code for code in f"Contact: {SECRET} (BOB)".encode())
    return sheet(lines(named) + b"BT /F1 11 Tf 72 600 Td (" + text + b") Tj ET\n")


def _typed(named: bool, text: str) -> bytes:
    with pymupdf.open(stream=base(named), filetype="pdf") as document:
        page = document[0]
        page.insert_font("D", fontfile=font_file())
        page.insert_text((72, 300), text, fontname="D", fontsize=11)
        return bytes(document.tobytes())


@row(GROUP, "with ligatures", Does.IN_PLACE, hides=False, redact=(SECRET, "Steffie Griffioen"),
     sought=(SURNAME, "Griffioen"))  # fmt: skip
def ligatures(named: bool) -> bytes:
    return _typed(named, "Contact: Steﬀie Griﬃoen, mevrouw")


@row(GROUP, "with soft hyphens and zero-width characters", Does.IN_PLACE, hides=False)
def zero_width(named: bool) -> bytes:
    return _typed(named, "Contact: Jo\u00adrinde Kwa\u200bker\u200dnaak, mevrouw")


@row(GROUP, "with separate accents (NFD)", Does.IN_PLACE, hides=False,
     redact=(SECRET, "Zoë Ménière"), sought=(SURNAME, "Ménière"))  # fmt: skip
def decomposed(named: bool) -> bytes:
    return _typed(named, "Contact: Zoe\u0308 Me\u0301nie\u0300re, mevrouw")


@row(GROUP, "in capitals and small letters", Does.IN_PLACE, hides=False)
def other_case(named: bool) -> bytes:
    more = show("JORINDE KWAKERNAAK", 72, 600) + show("zie jorinde kwakernaak aldaar", 72, 580)
    return sheet(lines(named) + more)


@row(GROUP, "in the header of every page", Does.IN_PLACE, hides=False)
def header_of_every_page(named: bool) -> bytes:
    return sheet(lines(named) + show(f"{SECRET} | nota", 72, 815, 8), 4)


@row(GROUP, "a telephone number with dots, country code, no spaces", Does.IN_PLACE, hides=False,
     redact=(SECRET, PHONE, "06.24.68.13.57", "31 6 2468 1357"),
     sought=(SURNAME, "24681357"))  # fmt: skip
def telephone_number(named: bool) -> bytes:
    more = show(f"Telefoon {PHONE} of 06.24.68.13.57", 72, 600)
    more += show("Buitenland +31 6 2468 1357; mobiel 0624681357", 72, 580)
    return sheet(lines(named) + more)


@row(GROUP, "a citizen service number broken over a line", Does.IN_PLACE, hides=False,
     redact=(SECRET, "111222333"), sought=(SURNAME, "111222333"))  # fmt: skip
def number_over_two_lines(named: bool) -> bytes:
    more = show("In het dossier komt het burgerservicenummer voor: 111 222", 72, 600)
    more += show("333 en verder niets. Ook 1112.22.333 is hetzelfde.", 72, 586)
    return sheet(lines(named) + more)


@hidden(GROUP, "percent-encoded in a link", Does.REMOVED)
def percent_encoded_link(pdf: Pdf) -> None:
    spelt = "".join(f"%{code:02x}" for code in SECRET.encode())
    action = Dictionary(S=Name.URI, URI=String(f"https://voorbeeld.nl/?q={spelt}"))
    annotation(pdf, "Link", A=action)


@hidden(GROUP, "percent-encoded twice in a link", Does.REMOVED)
def twice_encoded_link(pdf: Pdf) -> None:
    spelt = "".join(f"%25{code:02x}" for code in SECRET.encode())
    action = Dictionary(S=Name.URI, URI=String(f"https://voorbeeld.nl/?q={spelt}"))
    annotation(pdf, "Link", A=action)


@hidden(GROUP, "in a path within a link", Does.REMOVED)
def path_in_a_link(pdf: Pdf) -> None:
    action = Dictionary(S=Name.URI, URI=String("https://voorbeeld.nl/mensen/jorinde-kwakernaak"))
    annotation(pdf, "Link", A=action)
