"""Born-digital memo into which a scanned note with names has been pasted."""

import io

import pymupdf
from PIL import Image

from . import by_reportlab, scanner
from .by_story import A4
from .gold import Sample, keep, redact
from .numbers import Numbers
from .paper import Paper, gap, h, p

NAME = "gemengd-memo-met-scan"


def _pasted(text: tuple[str, ...]) -> tuple[bytes, bytes]:
    """Return the scan of a short note as JPEG, and a PDF with its text for the gold."""
    with pymupdf.open() as document:
        page = document.new_page(width=A4.width, height=A4.height)
        y = 60.0
        for line in text:
            page.insert_text(
                (60, y),
                line,
                fontsize=13,
                fontname="note",
                fontfile=str(by_reportlab.FONTS / "VeraIt.ttf"),
            )
            y += 22
        picture = Image.open(io.BytesIO(scanner.jpeg(page, 23, -1.6, dpi=200, quality=60)))
        scale = 200 / 72
        cut = picture.crop(
            (int(30 * scale), int(20 * scale), int(480 * scale), int((y + 10) * scale))
        )
        target = io.BytesIO()
        cut.save(target, "JPEG", quality=60)
        return target.getvalue(), bytes(document.tobytes(no_new_id=True))


def make() -> Sample:
    """Return the memo with its gold entries."""
    n = Numbers(NAME)
    mobile, direct = n.mobile(), n.fixed()
    body = (
        p(
            "<b>Aan:</b> directeur Bestuurlijke en Politieke Zaken<br/><b>Van:</b> Ruben "
            f"Cohen-Paraira, tel. {direct}<br/><b>Datum:</b> 5 februari 2026"
        ),
        h("Handgeschreven bericht bij de balie"),
        p("""Vanochtend is bij de receptie aan de Parnassusplein 5 een briefje afgegeven voor
        minister Van Haersolte. De beveiliger, Dwight Esajas, heeft het ingescand; het origineel
        ligt bij het secretariaat. Hieronder staat de scan."""),
        gap(190),
        p("""De afzender is bij ons niet bekend. Ik stel voor dat de afdeling Publieksvoorlichting
        binnen twee weken antwoordt en daarbij verwijst naar het Zorginstituut. De AIVD hoeft niet
        te worden ingelicht: er is geen sprake van een bedreiging. Het briefje is geregistreerd
        onder kenmerk 4402918-1103377-BPZ."""),
        p("""Ruben"""),
    )
    note = (
        "Geachte minister,",
        "Mijn vrouw Hanneke Slotboom wacht al",
        "14 maanden op een plek. Bel mij a.u.b.",
        f"terug op {mobile}.",
        "Teunis Slotboom, Ringkade 5, Waddinxveen",
    )
    picture, words = _pasted(note)
    base = by_reportlab.render(
        Paper("Memo", ("Ministerie van Volksgezondheid,", "Welzijn en Sport"), "", body)
    )
    with pymupdf.open("pdf", base) as document:
        page = document[0]
        top = page.search_for("Hieronder staat de scan")[0].y1 + 10
        page.insert_image(pymupdf.Rect(82, top, 500, top + 168), stream=picture)
        pdf = bytes(document.tobytes(garbage=3, deflate=True, no_new_id=True))
    entries = (
        *redact("Ruben Cohen-Paraira", "Ruben", "Dwight Esajas", note="medewerker"),
        *redact("Hanneke Slotboom", "Teunis Slotboom", note="burger"),
        *redact("Ringkade 5", kind="adres", note="woonadres"),
        *redact(mobile, direct, kind="telefoon", note="mobiel of direct nummer"),
        *keep("Van Haersolte", kind="naam", note="minister"),
        *keep(
            "Zorginstituut",
            "AIVD",
            "afdeling Publieksvoorlichting",
            kind="organisatie",
            note="organisatie",
        ),
        *keep("4402918-1103377-BPZ", kind="kenmerk", note="kenmerk"),
        *keep("Parnassusplein 5", kind="adres", note="adres van een organisatie"),
        *keep("5 februari 2026", kind="datum", note="geen persoonsgegeven"),
    )
    return Sample(
        NAME,
        "woo-verzoek",
        "tekst met geplakte scan",
        "ReportLab en PyMuPDF",
        pdf,
        entries,
        image_source=words,
    )
