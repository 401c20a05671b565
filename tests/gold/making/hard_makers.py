"""Sets the hard texts: who reads them, how they look and which program makes the page."""

from collections.abc import Callable

from tests.gold.making import hard_burgers as burgers
from tests.gold.making import hard_contact as contact
from tests.gold.making import hard_lokaal as lokaal
from tests.gold.making import hard_niets as niets
from tests.gold.making import hard_notas as notas
from tests.gold.making import hard_recht as recht
from tests.gold.making import hard_scans as scans
from tests.gold.making.by_hand import tj
from tests.gold.making.by_html import chromium, story
from tests.gold.making.gold import Finished
from tests.gold.making.probe_makers import (
    column,
    hand,
    office,
    sheet,
    told,
    twee_kolommen,
    web,
)
from tests.gold.making.rows import Make, makers

MEMO_CSS = (
    "body{font:10pt 'Liberation Sans'}h1{font-size:22pt;color:#01689b}h2{font-size:13pt}"
    ".m{background:#e5f0f9;padding:6px}.cols{display:flex;gap:8mm}.cols div{flex:1}"
    "table{border-collapse:collapse}td{border-bottom:1px solid #99b;padding:4px 9px}"
)
LOG_CSS = (
    "body{font:10pt/1.4 'DejaVu Sans'}table{border-collapse:collapse;width:100%}"
    "td{border:1px solid #aaa;padding:5px 6px;vertical-align:top}"
)
COURT_CSS = (
    "body{font-family:serif;font-size:11px}td{padding:4px 7px}h1{font-size:15px}h2{font-size:12px}"
)
CHAT_CSS = (
    "body{font:11pt Carlito;background:#fff}.b{border-radius:8px;background:#e7ffdb;margin:5px 0;"
    "padding:6px 10px;max-width:130mm}i{color:#777;font-size:8pt}"
)
SLIDE_CSS = (
    "section{page-break-after:always;font:19pt 'Liberation Sans';padding:8mm}h1{font-size:44pt}"
    "h2{color:#8a2;font-size:32pt}td{padding:6px 26px 6px 0}.r{text-align:right}"
)
BRIEF_CSS = "body{font:13pt/1.35 'Liberation Serif'}p{text-align:justify}"
REGISTER_CSS = (
    "body{font:10pt 'Liberation Sans'}table{border-collapse:collapse}"
    "th,td{border:1px solid #444;padding:4px 8px;text-align:left}th{background:#eee}"
)
CABLE_CSS = "body{font-family:monospace;font-size:13px}.k{border-bottom:1px solid #000}"
NOTA, WOO, LOCAL = "beslisnota", "woo-verzoek", "gemeente"


def page(source: str, css: str, **style: object) -> Make:
    """Return what prints ready HTML with Chromium."""
    return lambda draft: chromium(draft, source, css, **style)  # type: ignore[arg-type]


def bound(source: str, css: str) -> Make:
    """Return what sets ready HTML with PyMuPDF's Story."""
    return lambda draft: story(draft, source, css)


BORN: tuple[tuple[str, str, str, str, Make, str], ...] = (
    (
        "m01_nota_fin",
        NOTA,
        "nota_koptabel_kort",
        "libreoffice",
        office(notas.NOTA_FIN, ((4, 12.4), (5, 6, 5)), font="Carlito", size=11),
        "",
    ),
    (
        "m02_nota_polders",
        NOTA,
        "nota_kolom_smal",
        "reportlab",
        column(notas.NOTA_LVVN, notas.NOTA_LVVN_SIDE, None, font="DJ", size=10, side_size=6.5),
        "dijkgraaf",
    ),
    (
        "m03_memo_werkbezoek",
        NOTA,
        "nota_memo_kleur",
        "chromium",
        page(notas.MEMO_VRO, MEMO_CSS),
        "",
    ),
    (
        "m04_besluitenlijst",
        LOCAL,
        "besluitenlijst_rooster",
        "libreoffice",
        office(lokaal.BESLUITENLIJST, ((1, 5.5, 6.9, 3),), size=12.5, font="Liberation Sans"),
        "boer",
    ),
    (
        "m05_statenbrief",
        LOCAL,
        "statenbrief",
        "reportlab",
        sheet(lokaal.STATENBRIEF, ((120, 100, 140, 90),), font="CA", size=13),
        "",
    ),
    (
        "m06_waterschap",
        LOCAL,
        "verslag_lijst_zonder_kop",
        "story",
        told(lokaal.WATERSCHAP, COURT_CSS.replace("11px", "15px")),
        "",
    ),
    (
        "m07_logboek_vaarweg",
        WOO,
        "logboek_liggend",
        "chromium",
        page(lokaal.VAARWEG, LOG_CSS, landscape=True, margin="12mm"),
        "lange",
    ),
    (
        "m08_advocaat",
        WOO,
        "brief_advocaat",
        "tj",
        lambda draft: tj(draft, recht.ADVOCAAT, size=11, seed=9),
        "",
    ),
    ("m09_rolzitting", WOO, "rol_strafkamer", "story", bound(recht.ZITTING, COURT_CSS), ""),
    (
        "m10_koppeltabel",
        WOO,
        "export_zonder_kop",
        "chromium",
        page(recht.IND_EXPORT, LOG_CSS, landscape=True, margin="28mm"),
        "",
    ),
    (
        "m11_voorval",
        WOO,
        "melding_voorval",
        "libreoffice",
        office(recht.DJI, ((7, 3, 6),), size=12.5, hyphenate=True, right="4.6cm"),
        "",
    ),
    (
        "m12_niets_kwartaalbericht",
        WOO,
        "bericht_twee_kolommen_niets",
        "reportlab",
        twee_kolommen(niets.RIVM),
        "",
    ),
    (
        "m13_niets_bronnen",
        WOO,
        "bronnenlijst_niets",
        "tj",
        hand(niets.LITERATUUR, spaces=True, size=9.5, seed=3),
        "",
    ),
    (
        "m14_niets_toekenningen",
        WOO,
        "subsidielijst_niets",
        "libreoffice",
        office(niets.FONDS, ((7, 3, 3, 3.4),), font="DejaVu Serif", size=12.5, tagged=False),
        "",
    ),
    (
        "m15_niets_kamerbrief",
        NOTA,
        "kamerbrief_niets",
        "chromium",
        page(niets.KAMERBRIEF, BRIEF_CSS, margin="25mm"),
        "",
    ),
    (
        "m16_niets_register",
        LOCAL,
        "register_kunstwerken_niets",
        "chromium",
        page(niets.PLAATSEN, REGISTER_CSS),
        "",
    ),
    ("m17_mail_talen", WOO, "email_talen", "chromium", page(contact.MAIL, BRIEF_CSS), ""),
    (
        "m18_groepsapp",
        LOCAL,
        "chat_groepsapp",
        "chromium",
        page(contact.CHAT, CHAT_CSS, margin="30mm"),
        "lange",
    ),
    (
        "m19_dias",
        WOO,
        "dias",
        "chromium",
        page(contact.SLIDES, SLIDE_CSS, landscape=True, margin="6mm"),
        "",
    ),
    (
        "m20_tafelschikking",
        WOO,
        "deelnemers_gesplitst",
        "reportlab",
        sheet(
            contact.DEELNEMERS,
            ((60, 52, 42, 108, 72, 56, 70), (50, 150, 250)),
            font="CA",
            size=10.5,
        ),
        "groen",
    ),
    (
        "m21_grondverwerving",
        LOCAL,
        "percelen",
        "libreoffice",
        office(burgers.GROND, ((0.9, 4.4, 6, 5.1),), size=13, font="Carlito"),
        "bakker",
    ),
    (
        "m22_webcare",
        WOO,
        "webcare_maandbeeld",
        "reportlab",
        sheet(burgers.WEBCARE, ((50, 110, 80, 140, 70),), font="LS", size=10.5),
        "",
    ),
    ("m23_codebericht", WOO, "codebericht", "story", bound(burgers.EU, CABLE_CSS), ""),
    (
        "m24_benoemingen",
        NOTA,
        "nota_overzicht_benoemingen",
        "chromium",
        web(burgers.ADVIES, LOG_CSS),
        "",
    ),
)
SCANNED: tuple[tuple[str, str, str, Make, dict[str, object], str], ...] = (
    (
        "m25_fax_ggd",
        WOO,
        "fax_calamiteit",
        sheet(scans.FAX, ((90, 300), (100, 110, 50, 190)), font="SE", size=12),
        {"dpi": 200, "skew": -0.6, "noise": 14, "fax": True, "seed": 71},
        "",
    ),
    (
        "m26_scan_parafenblad",
        NOTA,
        "nota_parafenblad",
        office(scans.ROUTING, ((4, 9), (2.5, 1.6, 1.6, 2.4, 7)), font="Liberation Sans", size=11),
        {"dpi": 150, "skew": 1.1, "noise": 10, "seed": 72},
        "",
    ),
    (
        "m27_scan_uwv_brief",
        WOO,
        "brief_schrijfmachine",
        sheet(scans.BURGER, font="MO", size=10.5),
        {"dpi": 150, "skew": -1.2, "noise": 11, "ocr_errors": 0.06, "seed": 73},
        "",
    ),
    (
        "m28_scan_boeterapport",
        WOO,
        "boeterapport",
        sheet(scans.INSPECTIE, ((160, 110, 90),), font="DJ", size=11.5),
        {"dpi": 150, "skew": 0.9, "noise": 8, "blur": 0.7, "seed": 74},
        "",
    ),
)

MAKERS: dict[str, Callable[[], Finished]] = makers(BORN, SCANNED)
