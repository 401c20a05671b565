"""Pages as displayed differ from pages as stored: /Rotate 90, a CropBox offset, and both."""

from collections.abc import Sequence

import pymupdf

from .by_reportlab import FONTS
from .by_story import A4, finish
from .gold import Sample, keep, redact
from .numbers import Numbers

NAME = "overzicht-gedraaid"


def _write(
    page: pymupdf.Page, x: float, y: float, text: str, size: float = 9, bold: bool = False
) -> None:
    """Write text that reads upright on the page as displayed; x, y are display coordinates."""
    page.insert_text(
        pymupdf.Point(x, y) * page.derotation_matrix,
        text,
        fontsize=size,
        rotate=page.rotation,
        fontname="VeraB" if bold else "Vera",
        fontfile=str(FONTS / ("VeraBd.ttf" if bold else "Vera.ttf")),
    )


def _grid(
    page: pymupdf.Page, x: float, y: float, rows: Sequence[tuple[str, ...]], widths: list[float]
) -> None:
    """Write rows of cells; ruled only where PyMuPDF puts lines right: not with both offsets."""
    ruled = page.cropbox_position == pymupdf.Point(0, 0)
    for n, row in enumerate(rows):
        at = x
        for cell, width in zip(row, widths, strict=True):
            _write(page, at, y + 17 * n, cell, 8.5, n == 0)
            at += width
        start = pymupdf.Point(x, y + 17 * n + 5) * page.derotation_matrix
        end = pymupdf.Point(x + sum(widths), y + 17 * n + 5) * page.derotation_matrix
        if ruled:
            page.draw_line(start, end, color=(0.6, 0.6, 0.6), width=0.4)


def make() -> Sample:
    """Return the overview with its gold entries."""
    n = Numbers(NAME)
    phones = [n.mobile() for _ in range(6)]
    plate = n.plate()
    people = [
        "E. van den Akkerveken",
        "mw. Y. Bouazza",
        "G\u00f6khan \u00d6zt\u00fcrk",
        "S. Ramcharan-Gopal",
        "Tjitske Hoogland-Wijma",
        "J.P.M. de la Fuente",
    ]
    offices = [
        "RIVM",
        "GGD Hart voor Brabant",
        "Ministerie van VWS",
        "IGJ",
        "GGD Frysl\u00e2n",
        "Ministerie van VWS",
    ]
    with pymupdf.open() as document:
        wide = document.new_page(width=A4.width, height=A4.height)
        wide.set_rotation(90)
        _write(
            wide,
            60,
            60,
            "Bereikbaarheidslijst crisisteam vogelgriep, versie 14 maart 2026",
            13,
            True,
        )
        _write(wide, 60, 80, "Intern gebruik. Algemeen nummer crisiscentrum: 070 340 79 11")
        rows = [("Naam", "Organisatie", "Rol", "Mobiel")]
        roles = (
            "arts infectieziekten",
            "teamleider",
            "crisisco\u00f6rdinator",
            "inspecteur",
            "communicatie",
            "jurist",
        )
        rows += list(zip(people, offices, roles, phones, strict=True))
        _grid(wide, 60, 115, rows, [190, 200, 180, 120])
        _write(
            wide,
            60,
            260,
            "Besluiten worden genomen door de DG Volksgezondheid, "
            "mr. C.E. Boddaert, namens minister Van Haersolte.",
        )
        _write(wide, 60, 274, "Vragen: crisisteam@minvws.nl")

        cropped = document.new_page(width=700, height=960)
        cropped.set_cropbox(pymupdf.Rect(52, 59, 52 + A4.width, 59 + A4.height))
        _write(cropped, 60, 70, "Logboek dienstweekend 14 en 15 maart 2026", 13, True)
        log = [
            "08.40  Mw. Bouazza meldt twee besmette bedrijven in Barneveld.",
            "09.15  G\u00f6khan \u00d6zt\u00fcrk informeert de burgemeester, J. Asselbergs-Roes.",
            "10.05  Veehouder H. Brinkhof-Evers is gebeld; hij woont aan de Valkseweg 210.",
            f"10.30  Dienstauto {plate} vertrekt met monsters naar Wageningen Bioveterinary.",
            "12.00  Overleg met de NVWA. Besluit: vervoersverbod van drie kilometer.",
            "13.20  Hoogland-Wijma stemt de persverklaring af met de NVWA.",
            "16.45  Kamerbrief verstuurd (Kamerstuk 28 807, nr. 305).",
        ]
        for i, line in enumerate(log):
            _write(cropped, 60, 105 + 18 * i, line)
        cropped.insert_text(
            (8, -20), f"drukproef: R. Wassenaar-Idzinga, {phones[0]}", fontsize=7, fontname="helv"
        )

        both = document.new_page(width=700, height=960)
        both.set_cropbox(pymupdf.Rect(52, 59, 52 + A4.width, 59 + A4.height))
        both.set_rotation(270)
        _write(both, 60, 70, "Rooster week 12", 13, True)
        _grid(
            both,
            60,
            105,
            [
                ("Dag", "Overdag", "Avond en nacht", "Achterwacht"),
                ("maandag 16 maart", "Y. Bouazza", "S. Ramcharan-Gopal", "IGJ"),
                ("dinsdag 17 maart", "G. \u00d6zt\u00fcrk", "E. van den Akkerveken", "RIVM"),
                (
                    "woensdag 18 maart",
                    "J.P.M. de la Fuente",
                    "T. Hoogland-Wijma",
                    "GGD Frysl\u00e2n",
                ),
            ],
            [150, 180, 180, 150],
        )
        _write(both, 60, 200, "Ruilen kan tot vrijdag 13 maart 12.00 uur via crisisteam@minvws.nl.")
        pdf = finish(document, "Bereikbaarheid crisisteam")
    entries = (
        *redact(
            people[0],
            "Y. Bouazza",
            "Bouazza",
            *people[2:],
            "G. \u00d6zt\u00fcrk",
            "T. Hoogland-Wijma",
            "Hoogland-Wijma",
            note="medewerker",
        ),
        *redact("H. Brinkhof-Evers", note="veehouder"),
        *redact("Valkseweg 210", kind="adres", note="woonadres"),
        *redact(*phones, kind="telefoon", note="mobiel nummer"),
        *redact(plate, kind="kenteken", note="dienstauto"),
        *keep("J. Asselbergs-Roes", kind="naam", note="burgemeester"),
        *keep("C.E. Boddaert", kind="naam", note="directeur-generaal"),
        *keep("Van Haersolte", kind="naam", note="minister"),
        *keep(
            "RIVM",
            "IGJ",
            "NVWA",
            "GGD Frysl\u00e2n",
            "Wageningen Bioveterinary",
            kind="organisatie",
            note="organisatie",
        ),
        *keep("crisisteam@minvws.nl", kind="email", note="functionele mailbox"),
        *keep("070 340 79 11", kind="telefoon", note="algemeen nummer"),
        *keep("Kamerstuk 28 807, nr. 305", kind="kamerstuk", note="vindplaats"),
        *keep("14 maart 2026", "woensdag 18 maart", kind="datum", note="geen persoonsgegeven"),
    )
    hidden = ({"where": "tekst buiten de CropBox van bladzijde 2", "text": "Wassenaar-Idzinga"},)
    return Sample(
        NAME,
        "woo-verzoek",
        "gedraaide en bijgesneden bladzijden",
        "PyMuPDF, regel voor regel",
        pdf,
        entries,
        hidden=hidden,
    )
