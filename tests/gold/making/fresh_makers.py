"""Sets the fresh texts: how they look and which program makes the page (`f01` to `f38`)."""

import random
from collections.abc import Callable

import pymupdf

from tests.gold.making import fresh_brieven as brieven
from tests.gold.making import fresh_extra as extra
from tests.gold.making import fresh_mail as mail
from tests.gold.making import fresh_niets as niets
from tests.gold.making import fresh_notas as notas
from tests.gold.making import fresh_notas_meer as notas_meer
from tests.gold.making import fresh_overleg as overleg
from tests.gold.making import fresh_raad as raad
from tests.gold.making import fresh_toezicht as toezicht
from tests.gold.making.by_html import chromium, story
from tests.gold.making.draft import Draft
from tests.gold.making.gold import Finished
from tests.gold.making.probe_makers import column, hand, office, sheet, told, twee_kolommen, web
from tests.gold.making.rows import Make, makers

NOTA, WOO, LOCAL = "beslisnota", "woo-verzoek", "gemeente"

OUTLOOK_CSS = (
    "body{font:10pt 'Liberation Sans'}h3{font-size:13pt;margin:0}p{margin:5pt 0}"
    "hr{border:0;border-top:2px solid #0078d4}"
)
RULED_CSS = (
    "body{font:10pt 'Liberation Serif';line-height:1.3}table{border-collapse:collapse}"
    "td{border-bottom:1px solid #999;padding:3px 9px 3px 0;vertical-align:top}"
)
CHAT_CSS = (
    "body{font:9.5pt Carlito}.kop{background:#eee;padding:8px}.b{margin:7px 0;padding:5px 9px;"
    "background:#f3f2f9;width:75%;border-radius:6px}.b i{color:#555}.b p{margin:2px 0}"
    ".voet{color:#777;font-size:8pt}"
)
WIDE_CSS = (
    "body{font:8.5pt 'Liberation Sans'}table{border-collapse:collapse;width:100%}"
    "td{border:1px solid #888;padding:3px 5px;vertical-align:top}"
)
BILL_CSS = (
    "body{font:9.5pt 'DejaVu Sans'}table{width:100%}td{padding:4px 10px 4px 0;"
    "border-bottom:1px dotted #bbb;vertical-align:top}"
)
PAPER_CSS = (
    "body{font-family:serif;font-size:10.5px}h1{font-size:17px}h3{font-size:11.5px}"
    "td{padding:2px 8px 2px 0}"
)
REPORT_CSS = (
    "body{font:10.5pt 'DejaVu Serif';line-height:1.35}table{border-collapse:collapse}"
    "td{border:1px solid #777;padding:2px 6px}h1,h3{color:#007bc7}"
)


def signed(make: Make, *places: tuple[int, float, float]) -> Make:
    """Return what also writes a signature of loops on pages (from 1) at points from the top left."""

    def sign(draft: Draft) -> bytes:
        with pymupdf.open("pdf", make(draft)) as pdf:
            for number, x, y in places:
                rng = random.Random(number + int(x))
                points = [
                    pymupdf.Point(x + step * 7 + rng.uniform(-9, 9), y + rng.uniform(-15, 15))
                    for step in range(14)
                ]
                shape = pdf[number - 1].new_shape()
                for start, bend, turn, end in zip(
                    points[::3], points[1::3], points[2::3], points[3::3], strict=False
                ):
                    shape.draw_bezier(start, bend, turn, end)
                shape.finish(width=1.3, color=(0.1, 0.1, 0.3), closePath=False)
                shape.commit()
                draft.area(number, (x - 9, y - 15, x + 108, y + 15), "handtekening", "getekend")
            return bytes(pdf.tobytes(no_new_id=True))

    return sign


def raw(source: str, css: str) -> Make:
    """Return what prints a body of HTML with Chromium."""
    return lambda draft: chromium(draft, source, css)


def plain(source: str, css: str) -> Make:
    """Return what sets a body of HTML with PyMuPDF's Story."""
    return lambda draft: story(draft, source, css)


BORN: tuple[tuple[str, str, str, str, Make, str], ...] = (
    ("f01_nota_luchtvaart", NOTA, "nota_kolom", "reportlab",
     column(notas.IENW, notas.IENW_SIDE, notas.IENW_NEXT, footer="IenW"), ""),
    ("f02_nota_cao", NOTA, "nota_koptabel_routing", "libreoffice",
     office(notas.SZW, ((4, 12.4), (4, 6, 3, 3.4)), size=10.5, font="Liberation Sans"), ""),
    ("f03_nota_garnalen", NOTA, "nota_koptabel", "chromium", web(notas.LVVN, RULED_CSS), "visserman"),
    ("f04_nota_warmte", NOTA, "nota_kolom_deelnemers", "reportlab",
     column(notas_meer.KGG, notas_meer.KGG_SIDE, "", font="CA", size=10.5), ""),
    ("f05_nota_aandachtsgroepen", NOTA, "nota_plain", "tj", hand(notas_meer.VRO, size=10.5, seed=9), ""),
    ("f07_mail_maas", WOO, "email_outlook", "chromium", web(mail.OUTLOOK, OUTLOOK_CSS), ""),
    ("f08_mail_dagloon", WOO, "email_doorgestuurd", "tj",
     hand(mail.LAAG, spaces=True, size=10, seed=4), ""),
    ("f10_app_hoogwater", WOO, "chat_export", "reportlab", sheet(mail.APP, font="DJ", size=8.5),
     ""),
    ("f11_teams_jeugd", WOO, "chat_teams", "chromium", raw(mail.TEAMS, CHAT_CSS), ""),
    ("f12_convocatie", WOO, "convocatie", "libreoffice", office(mail.CONVOCATIE, font="Carlito"), ""),
    ("f13_brief_ind", WOO, "brief_kolom", "reportlab", column(brieven.IND, brieven.IND_SIDE, None), ""),
    ("f15_bezwaar_duo", WOO, "beslissing_bezwaar", "libreoffice",
     office(brieven.BEZWAAR, hyphenate=True, footer="Dienst Uitvoering Onderwijs"), ""),
    ("f16_woo_waterschap", WOO, "woo_besluit", "story", told(brieven.WOO, PAPER_CSS), ""),
    ("f18_verslag_azc", WOO, "verslag_omwonenden", "libreoffice",
     office(overleg.COA, ((7, 9), (1.2, 8, 4.6, 2.4)), size=10.5), ""),
    ("f19_ministerstaf", WOO, "verslag_staf", "reportlab",
     sheet(overleg.MINISTERSTAF, font="SE", size=11), ""),
    ("f20_qa_begroting", WOO, "qa_debat", "chromium", web(overleg.QA, REPORT_CSS), ""),
    ("f21_spreektekst", WOO, "spreektekst", "libreoffice",
     office(overleg.SPREEK, size=13.5, font="Liberation Sans"), ""),
    ("f22_actielijst", WOO, "actielijst_breed", "chromium",
     web(overleg.ACTIES, WIDE_CSS, landscape=True), ""),
    ("f24_factuur", WOO, "factuur_urenstaat", "chromium", web(toezicht.TIJD, BILL_CSS), "kroes"),
    ("f25_memo_personeel", WOO, "memo_personeel", "libreoffice",
     office(toezicht.PERSONEEL, font="Liberation Sans", tagged=False), ""),
    ("f26_opdracht", WOO, "overeenkomst", "reportlab", sheet(toezicht.OPDRACHT, font="SE", size=10.5), ""),
    ("f28_organigram", WOO, "organigram", "story", plain(toezicht.ORGANIGRAM, PAPER_CSS), ""),
    ("f29_kamerbrief_bz", NOTA, "kamerbrief_niets", "reportlab",
     sheet(niets.BZ_BRIEF, font="CA", size=11), ""),
    ("f30_rapport_neerslag", WOO, "rapport_niets", "chromium", web(niets.KNMI, REPORT_CSS), ""),
    ("f31_besluiten_waterschap", LOCAL, "besluitenlijst_niets", "reportlab",
     sheet(niets.WATERSCHAP, ((26, 200, 224),), size=9), ""),
    ("f32_visie_brabant", LOCAL, "visie_twee_kolommen_niets", "reportlab", twee_kolommen(niets.RUIMTE), ""),
    ("f33_nota_alcohol", NOTA, "nota_niets", "story", told(niets.VWS_NOTA, PAPER_CSS), ""),
    ("f34_voorjaarsnota", WOO, "persvragen_niets", "libreoffice",
     office(niets.FIN, ((7, 2.3, 2.3, 2.3, 2.3),), font="Carlito", size=11.5), ""),
    ("f36_perslijn", WOO, "perslijn", "chromium", raw(extra.PERSLIJN, OUTLOOK_CSS), ""),
    ("f37_raadscommissie", LOCAL, "verslag_raad", "libreoffice",
     office(raad.RAAD, font="Liberation Sans", size=11, hyphenate=True), ""),
    ("f38_klacht_svb", WOO, "notities_klacht", "chromium", web(raad.SVB, WIDE_CSS), ""),
)  # fmt: skip
SCANNED: tuple[tuple[str, str, str, str, Make, str, dict[str, object]], ...] = (
    ("f06_nota_ai", NOTA, "nota_koptabel_paraaf", "scan-200dpi-grey",
     sheet(extra.BZK, ((80, 370), (240, 110, 100)), size=10), "", {"dpi": 200, "skew": 0.5}),
    ("f09_mail_paardenbak", LOCAL, "email_burger", "scan-150dpi-ocr",
     web(mail.GEMEENTE_MAIL, RULED_CSS), "", {"dpi": 150, "skew": -0.6, "ocr_errors": 0.04}),
    ("f14_klacht_rdw", WOO, "klachtbrief", "scan-200dpi-grey",
     signed(office(brieven.KLACHT, size=11.5), (1, 95, 735)), "", {"dpi": 200, "skew": 1.1, "noise": 10}),
    ("f17_fax_advocaat", WOO, "brief_advocaat", "scan-200dpi-fax",
     signed(sheet(brieven.ADVOCAAT, font="SE", size=12), (1, 90, 700)), "",
     {"dpi": 200, "skew": -0.4, "fax": True, "noise": 6}),
    ("f23_inspectie_nvwa", WOO, "rapport_bevindingen", "scan-200dpi-ocr",
     signed(sheet(toezicht.NVWA, size=10), (1, 90, 760)), "",
     {"dpi": 200, "skew": 0.7, "ocr_errors": 0.03}),
    ("f27_aanvraag_bijstand", LOCAL, "formulier", "scan-200dpi-grey",
     signed(sheet(toezicht.FORMULIER, font="MO", size=9.5), (1, 400, 690)), "hanny",
     {"dpi": 200, "skew": -0.9, "noise": 9}),
    ("f35_briefing_politie", WOO, "verslag_briefing", "scan-150dpi-grey",
     sheet(extra.POLITIE, size=10.5), "", {"dpi": 150, "skew": 0.8, "noise": 7}),
)  # fmt: skip

MAKERS: dict[str, Callable[[], Finished]] = makers(
    BORN, tuple((*row[:3], row[4], row[6], row[5], row[3]) for row in SCANNED)
)
