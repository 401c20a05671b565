"""Application form with AcroForm fields; the personal data are field values."""

import pymupdf

from .by_reportlab import FONTS
from .by_story import A4, finish
from .gold import Sample, keep, mail, redact, review
from .numbers import Numbers

NAME = "formulier-tegemoetkoming"


def _label(
    page: pymupdf.Page, x: float, y: float, text: str, size: float = 9, bold: bool = False
) -> None:
    page.insert_text(
        (x, y),
        text,
        fontsize=size,
        fontname="VeraB" if bold else "Vera",
        fontfile=str(FONTS / ("VeraBd.ttf" if bold else "Vera.ttf")),
    )


def _field(
    page: pymupdf.Page,
    name: str,
    box: tuple[float, float, float, float],
    value: str,
    multiline: bool = False,
) -> None:
    widget = pymupdf.Widget()
    widget.field_name, widget.field_value = name, value
    widget.field_type = pymupdf.PDF_WIDGET_TYPE_TEXT
    widget.field_flags = pymupdf.PDF_TX_FIELD_IS_MULTILINE if multiline else 0
    widget.rect, widget.text_fontsize = pymupdf.Rect(box), 9
    widget.border_color, widget.border_width = (0.5, 0.5, 0.5), 0.5
    widget.text_font = "Helv"
    page.add_widget(widget)


def _box(page: pymupdf.Page, name: str, x: float, y: float, on: bool) -> None:
    widget = pymupdf.Widget()
    widget.field_name, widget.field_value = name, on
    widget.field_type = pymupdf.PDF_WIDGET_TYPE_CHECKBOX
    widget.rect = pymupdf.Rect(x, y, x + 10, y + 10)
    widget.border_color, widget.border_width = (0.5, 0.5, 0.5), 0.5
    page.add_widget(widget)


def make() -> Sample:
    """Return the filled form with its gold entries."""
    n = Numbers(NAME)
    bsn, iban, mobile = n.bsn(), n.iban("TRIO"), n.mobile("06{}")
    values = {
        "Achternaam en voorletters": "Fernandes Tavares-Kok, A.M.",
        "Geboortedatum": "23-11-1979",
        "Burgerservicenummer": bsn,
        "Straat en huisnummer": "Oude Zeedijk 47 hs",
        "Postcode en woonplaats": "4381 KR Vlissingen",
        "Telefoon": mobile,
        "E-mailadres": "a.tavareskok@zeepost.example",
        "IBAN": iban,
        "Ten name van": "A.M. Fernandes Tavares-Kok",
    }
    with pymupdf.open() as document:
        page = document.new_page(width=A4.width, height=A4.height)
        _label(page, 60, 70, "Aanvraag tegemoetkoming schade hoogwater 2026", 14, True)
        _label(
            page, 60, 88, "Rijksdienst voor Ondernemend Nederland, Postbus 40225, 8004 DE Zwolle"
        )
        _label(page, 60, 101, "Vragen? Bel 088 042 42 42 of mail naar hoogwater@rvo.example")
        _label(page, 60, 130, "1. Gegevens van de aanvrager", 10, True)
        y = 142.0
        for label, value in values.items():
            _label(page, 60, y + 13, label)
            _field(page, label.lower().replace(" ", "_"), (220, y, 520, y + 18), value)
            y += 24
        _label(page, 60, y + 18, "2. Schade", 10, True)
        y += 28
        for name, text, on in (
            ("woning", "Schade aan woning", True),
            ("auto", "Schade aan voertuig", False),
        ):
            _box(page, f"schade_{name}", 60, y, on)
            _label(page, 78, y + 9, text)
            y += 18
        _label(page, 60, y + 14, "Omschrijving")
        story = (
            "Water tot 60 cm in de kelder en keuken. Mijn moeder, mevrouw J. Kok-Lievense, "
            "woont bij ons in en zit in een rolstoel. Zij is opgevangen door onze buurman "
            "Sjaak Minderhoud."
        )
        _field(page, "omschrijving", (220, y, 520, y + 76), story, multiline=True)
        y += 92
        _label(page, 60, y + 8, "3. Vak voor de behandelaar", 10, True)
        _label(page, 60, y + 28, "Zaaknummer 2026-HW-004417")
        _label(page, 60, y + 43, "Behandeld door: L. Szymanski-Prent, paraaf LSP, 9 april 2026")
        _label(page, 60, y + 58, "Schade-expert: bureau Delta Taxaties B.V., dossier 77120")
        pdf = finish(document, "Aanvraag tegemoetkoming")
    entries = (
        *redact("Fernandes Tavares-Kok, A.M.", "A.M. Fernandes Tavares-Kok", note="aanvrager"),
        *redact("J. Kok-Lievense", "Sjaak Minderhoud", note="familie of buurman"),
        *redact("L. Szymanski-Prent", note="ambtenaar"),
        *redact("LSP", kind="paraaf", note="paraaf"),
        *redact(bsn, kind="bsn", ground="5.1.1e", note="burgerservicenummer"),
        *redact(iban, kind="iban", note="rekening van een burger"),
        *redact("23-11-1979", kind="geboortedatum", note="geboortedatum"),
        *redact("Oude Zeedijk 47 hs", "4381 KR", kind="adres", note="woonadres"),
        *redact(mobile, kind="telefoon", note="mobiel nummer"),
        *mail("a.tavareskok@zeepost.example", "aanvrager"),
        *review("rolstoel", kind="gezondheid", ground="5.1.1d", note="gezondheid"),
        *keep(
            "Rijksdienst voor Ondernemend Nederland",
            "Delta Taxaties B.V.",
            kind="organisatie",
            note="organisatie",
        ),
        *keep("Postbus 40225", "8004 DE", kind="adres", note="adres van een organisatie"),
        *keep("088 042 42 42", kind="telefoon", note="algemeen nummer"),
        *keep("hoogwater@rvo.example", kind="email", note="functionele mailbox"),
        *keep("2026-HW-004417", "77120", kind="kenmerk", note="zaak- of dossiernummer"),
        *keep("9 april 2026", kind="datum", note="geen persoonsgegeven"),
    )
    return Sample(
        NAME, "woo-verzoek", "formulier met ingevulde velden", "PyMuPDF, AcroForm", pdf, entries
    )
