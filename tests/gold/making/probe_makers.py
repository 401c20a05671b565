"""Sets the probe texts: who reads them, how they look and which program makes the page."""

from collections.abc import Callable

from tests.gold.making import probe_besluiten as besluiten
from tests.gold.making import probe_burgers as burgers
from tests.gold.making import probe_contact as contact
from tests.gold.making import probe_gemeente as gemeente
from tests.gold.making import probe_meer as meer
from tests.gold.making import probe_niets as niets
from tests.gold.making import probe_notas as notas
from tests.gold.making import probe_scans as scans
from tests.gold.making.by_hand import tj
from tests.gold.making.by_html import chromium, story
from tests.gold.making.by_office import fodt
from tests.gold.making.by_reportlab import paper
from tests.gold.making.draft import Draft
from tests.gold.making.gold import Finished
from tests.gold.making.probe_markup import as_blocks, as_html, as_pages
from tests.gold.making.rows import Make, makers

MAIL_CSS = "body{font:10.5pt Carlito}p{margin:6pt 0}hr{border-top:1px solid #999}"
PLAIN_CSS = (
    "body{font-family:sans-serif;font-size:10px}td{padding:2px 9px 2px 0;font-size:9px}"
    "h1{font-size:20px}h3{font-size:11px}"
)
SERIF_CSS = "body{font-family:serif;font-size:11px}td{padding:3px 8px 3px 0}h3{font-size:12px}"
NEWS_CSS = "body{font:11pt 'Liberation Sans';color:#222}h3{font-size:19pt}p{max-width:150mm}"
REPORT_CSS = (
    "body{font:10pt 'DejaVu Serif';line-height:1.35}table{border-collapse:collapse}"
    "td{border:1px solid #777;padding:2px 6px}h3{color:#154273}"
)
CALENDAR_CSS = (
    "body{font:8.5pt 'Liberation Sans'}table{border-collapse:collapse;width:100%}"
    "td{border:1px solid #aaa;padding:5px;height:34px;vertical-align:top;width:30%}"
    "td:first-child{width:8%;color:#666}"
)
EXPORT_CSS = (
    "body{font:7.5pt 'Liberation Sans Narrow'}table{border-collapse:collapse}"
    "td{border:1px solid #ccc;padding:2px 4px;white-space:nowrap}"
)
INVOICE_CSS = "body{font:9.5pt Carlito}td{padding:3px 14px 3px 0;border-bottom:1px dotted #bbb}"


def form(draft: Draft) -> bytes:
    """Set a form as forms are printed: all labels first, then all values, then the next page."""
    labels = [
        ("at", 70.0, 742.0 - 31 * number, label, 8.5)
        for number, (label, _) in enumerate(burgers.VERGUNNING_VELDEN)
    ]
    values = [
        ("at", 235.0, 742.0 - 31 * number, value, 10.0)
        for number, (_, value) in enumerate(burgers.VERGUNNING_VELDEN)
    ]
    head = [("b", "Aanvraag omgevingsvergunning"), *labels, *values]
    return tj(draft, [head, *as_pages(burgers.VERGUNNING_TOELICHTING)], spaces=True, seed=7)


def column(source: str, side: str, later: str | None, **style: object) -> Make:
    """Return what sets a text beside a reference column."""
    following = later.split("\n") if later is not None else [""]

    def make(draft: Draft) -> bytes:
        return paper(
            draft,
            as_blocks(source, total=350),
            side=side.split("\n"),
            side_next=following,
            **style,  # type: ignore[arg-type]
        )

    return make


def sheet(source: str, widths: tuple[tuple[float, ...], ...] = (), **style: object) -> Make:
    """Return what sets a text with reportlab over the full width."""

    def make(draft: Draft) -> bytes:
        blocks = as_blocks(source, widths, total=450)
        return paper(draft, blocks, frames=((66, 50, 470, 740),), **style)  # type: ignore[arg-type]

    return make


def twee_kolommen(source: str) -> Make:
    """Return what sets a text with reportlab in two columns."""

    def make(draft: Draft) -> bytes:
        frames = ((52, 50, 240, 740), (303, 50, 240, 740))
        return paper(draft, as_blocks(source, total=228), font="SE", size=10.5, frames=frames)

    return make


def office(source: str, widths: tuple[tuple[float, ...], ...] = (), **style: object) -> Make:
    """Return what sets a text with LibreOffice; `columns` in two columns."""
    two = bool(style.pop("columns", False))

    def make(draft: Draft) -> bytes:
        blocks = [
            ("h", block[1]) if isinstance(block, tuple) and block[0] == "H" else block
            for block in as_blocks(source, widths)
        ]
        return fodt(draft, [("2c", blocks)] if two else blocks, **style)  # type: ignore[arg-type]

    return make


def web(source: str, css: str, **style: object) -> Make:
    """Return what prints a text with Chromium."""
    return lambda draft: chromium(draft, as_html(source), css, **style)  # type: ignore[arg-type]


def told(source: str, css: str, **style: object) -> Make:
    """Return what sets a text with PyMuPDF's Story."""
    return lambda draft: story(draft, as_html(source), css, **style)  # type: ignore[arg-type]


def hand(source: str, **style: object) -> Make:
    """Return what writes a text as raw content streams."""
    return lambda draft: tj(draft, as_pages(source), **style)  # type: ignore[arg-type]


NOTA, WOO, LOCAL = "beslisnota", "woo-verzoek", "gemeente"
BORN: tuple[tuple[str, str, str, str, Make, str], ...] = (
    (
        "p01_nota_asiel",
        NOTA,
        "nota_kolom_paraaftabel",
        "reportlab",
        column(notas.NOTA_ASIEL, notas.NOTA_ASIEL_SIDE, notas.NOTA_ASIEL_SIDE_2, footer="JenV"),
        "",
    ),
    (
        "p02_nota_douane",
        NOTA,
        "nota_koptabel_rooster",
        "libreoffice",
        office(notas.NOTA_DOUANE, ((4.5, 11.5), (2, 4.5, 5, 5)), size=10, hyphenate=True),
        "mei",
    ),
    ("p03_nota_bz", NOTA, "nota_plain_memorandum", "tj", hand(notas.NOTA_BZ, seed=5), ""),
    ("p04_nota_ocw", NOTA, "nota_koptabel_auteurs", "story", told(notas.NOTA_OCW, PLAIN_CSS), ""),
    (
        "p06_kamerbrief",
        NOTA,
        "kamerbrief_kolom",
        "reportlab",
        column(notas.KAMERBRIEF, notas.KAMERBRIEF_SIDE, None, font="CA", size=10.5),
        "",
    ),
    ("p07_havenvisie", WOO, "rapport_niets", "story", told(niets.HAVENVISIE, SERIF_CSS), ""),
    (
        "p08_memorie",
        WOO,
        "memorie_niets",
        "libreoffice",
        office(niets.MEMORIE, size=11.5, hyphenate=True, footer="Tweede Kamer, 36 812, nr. 3"),
        "",
    ),
    ("p09_nieuwsbericht", WOO, "nieuwsbericht", "chromium", web(niets.NIEUWSBERICHT, NEWS_CSS), ""),
    (
        "p10_jaarplan",
        WOO,
        "jaarplan_twee_kolommen",
        "libreoffice",
        office(niets.JAARPLAN, columns=True, font="Carlito", hyphenate=True),
        "",
    ),
    ("p11_staatscourant", WOO, "besluit_niets", "tj", hand(niets.STAATSCOURANT, size=9.5), ""),
    ("p12_onderzoek", WOO, "onderzoek_niets", "chromium", web(niets.ONDERZOEK, REPORT_CSS), ""),
    (
        "p13_erfgoed",
        LOCAL,
        "besluitenlijst_niets",
        "reportlab",
        sheet(niets.ERFGOED, ((24, 130, 160, 136),)),
        "",
    ),
    ("p14_mail", WOO, "email_thread", "chromium", web(contact.MAIL, MAIL_CSS), ""),
    ("p15_chat", WOO, "chat_export", "reportlab", sheet(contact.CHAT, font="DJ", size=8.5), ""),
    (
        "p16_verslag",
        WOO,
        "verslag_acties",
        "libreoffice",
        office(contact.VERSLAG, ((8.5, 7.5), (1, 8.5, 4, 2.5)), size=10.5),
        "groot klein lang groep",
    ),
    (
        "p17_agenda",
        WOO,
        "weekagenda",
        "chromium",
        web(contact.AGENDA, CALENDAR_CSS, landscape=True),
        "",
    ),
    (
        "p18_contacten",
        WOO,
        "contactlijst_kapitalen",
        "libreoffice",
        office(contact.CONTACTEN, ((4, 2.9, 3.2, 2.8, 3.7),), size=8.5, font="Carlito"),
        "veld",
    ),
    (
        "p19_organogram",
        WOO,
        "organogram",
        "tj",
        lambda draft: tj(draft, [contact.ORGANOGRAM]),
        "",
    ),
    ("p20_logboek", WOO, "logboek", "reportlab", sheet(contact.LOGBOEK, font="MO", size=8), ""),
    ("p21_cv", WOO, "cv", "story", told(contact.CV, PLAIN_CSS), "shevchuk bakels"),
    (
        "p22_burgerbrief",
        WOO,
        "brief_burger",
        "libreoffice",
        office(burgers.BURGERBRIEF, size=12, hyphenate=True, right="3.4cm"),
        "",
    ),
    ("p23_bezwaar", WOO, "bezwaarschrift", "story", told(burgers.BEZWAAR, SERIF_CSS), ""),
    ("p24_vergunning", LOCAL, "formulier_twee_stromen", "tj", form, ""),
    ("p25_inspectie", WOO, "inspectierapport", "chromium", web(burgers.INSPECTIE, REPORT_CSS), ""),
    (
        "p26_overeenkomst",
        WOO,
        "overeenkomst",
        "libreoffice",
        office(burgers.OVEREENKOMST, size=11, font="Liberation Sans", tagged=False),
        "",
    ),
    ("p27_factuur", WOO, "factuur", "chromium", web(burgers.FACTUUR, INVOICE_CSS), ""),
    (
        "p36_nota_kgg",
        NOTA,
        "nota_plain_twee_bladen",
        "libreoffice",
        office(besluiten.NOTA_KGG, size=12, font="Liberation Sans", footer="TER INFORMATIE"),
        "",
    ),
    (
        "p37_nota_szw",
        NOTA,
        "nota_koptabel_lopende_paraaf",
        "chromium",
        web(besluiten.NOTA_SZW, REPORT_CSS),
        "",
    ),
    ("p38_debatset", NOTA, "debatset_niets", "story", told(besluiten.DEBATSET, SERIF_CSS), ""),
    (
        "p39_woobesluit",
        WOO,
        "woobesluit_inventaris",
        "reportlab",
        sheet(besluiten.WOOBESLUIT, ((24, 200, 80, 146),), font="LS", size=10.5),
        "",
    ),
    (
        "p41_export",
        WOO,
        "export_tabel",
        "chromium",
        web(meer.EXPORT, EXPORT_CSS, landscape=True, margin="9mm"),
        "klooster lange prins",
    ),
    ("p42_verhoor", WOO, "proces_verbaal", "tj", hand(meer.VERHOOR, spaces=True, seed=4), ""),
    ("p43_uitnodiging", WOO, "agendaverzoek", "chromium", web(meer.UITNODIGING, MAIL_CSS), ""),
    (
        "p44_jaarverslag",
        WOO,
        "jaarverslag_niets",
        "reportlab",
        twee_kolommen(meer.JAARVERSLAG),
        "",
    ),
    (
        "p45_nota_zonder_namen",
        NOTA,
        "nota_zonder_namen",
        "libreoffice",
        office(meer.NOTA_FIN, ((6.5, 3, 2, 2),), font="Carlito", size=11.5),
        "",
    ),
    ("p40_mail_ondertekend", WOO, "email_outlook", "tj", hand(besluiten.ONDERTEKEND), ""),
    (
        "p35_deelnemers",
        WOO,
        "presentielijst",
        "reportlab",
        sheet(gemeente.PRESENTIE, ((110, 80, 110, 70, 60),), font="SE", size=10.5),
        "",
    ),
)
SCANNED: tuple[tuple[str, str, str, Make, dict[str, object], str], ...] = (
    (
        "p05_scan_nota",
        NOTA,
        "nota_scan",
        sheet(scans.SCAN_NOTA, font="LS", size=10.5),
        {"dpi": 200, "skew": 0.7, "noise": 8, "seed": 11},
        "",
    ),
    (
        "p28_scan_integriteit",
        WOO,
        "integriteitsrapport",
        told(scans.INTEGRITEIT, SERIF_CSS),
        {"dpi": 200, "skew": -0.9, "noise": 10, "seed": 12},
        "",
    ),
    (
        "p29_fax",
        WOO,
        "fax_arts",
        sheet(scans.FAX, font="SE", size=12),
        {"dpi": 200, "skew": 0.4, "noise": 12, "fax": True, "seed": 13},
        "",
    ),
    (
        "p30_scan_verslag",
        WOO,
        "verslag_scan_ocr",
        office(scans.SCAN_VERSLAG, ((8, 8),), font="Carlito"),
        {"dpi": 200, "skew": 0.5, "noise": 7, "ocr_errors": 0.05, "seed": 14},
        "",
    ),
    (
        "p31_scan_klacht",
        LOCAL,
        "klachtbrief_scan",
        sheet(scans.SCAN_KLACHT, font="MO", size=10),
        {"dpi": 150, "skew": -0.8, "noise": 9, "seed": 15},
        "",
    ),
    (
        "p32_scan_handreiking",
        WOO,
        "handreiking_niets_scan",
        office(scans.SCAN_NIETS, size=12),
        {"dpi": 150, "skew": 1.0, "noise": 8, "seed": 16},
        "",
    ),
    (
        "p33_scan_hoorzitting",
        LOCAL,
        "hoorzitting_scan_ocr",
        office(gemeente.HOORZITTING, ((3.6, 12.4),), font="Liberation Sans", size=10.5),
        {"dpi": 200, "skew": -0.6, "noise": 8, "ocr_errors": 0.08, "seed": 17},
        "",
    ),
    (
        "p34_scan_raadsbrief",
        LOCAL,
        "raadsbrief_scan",
        sheet(gemeente.RAADSBRIEF, font="CA", size=11),
        {"dpi": 175, "skew": 0.8, "noise": 9, "blur": 0.6, "seed": 18},
        "",
    ),
)

MAKERS: dict[str, Callable[[], Finished]] = makers(BORN, SCANNED)
