"""Minutes with an attendance table, set by LibreOffice in Carlito (with its ti ligature)."""

from . import by_office
from .gold import Sample, keep, redact, review
from .numbers import Numbers
from .paper import Block, Paper, h, li, p, table

NAME = "verslag-stuurgroep-stikstof"


def make() -> Sample:
    """Return the minutes with their gold entries."""
    n = Numbers(NAME)
    mobile = n.mobile()
    body: tuple[Block, ...] = (
        table(
            ("Datum en tijd", "14 oktober 2025, 9.30 - 11.00 uur"),
            ("Plaats", "Provinciehuis Zwolle, Luttenbergstraat 2, zaal IJssel"),
            ("Verslag", "Ti\u00ebsto Martinali-Tiggelaar"),
            ("Kenmerk", "SGS-2025-19"),
            widths=(110, 320),
        ),
        h("Aanwezig"),
        table(
            ("Naam", "Organisatie", "Rol", "Aanwezig"),
            ("drs. M.A. Vosmeer", "Provincie Overijssel", "gedeputeerde, voorzitter", "ja"),
            ("Titia Kattenberg-Otti", "Ministerie van LVVN", "projectleider", "ja"),
            ("dhr. J.C. de Wit", "Ministerie van LVVN", "jurist", "ja, tot 10.15"),
            ("mw. O. N'Diaye", "Ministerie van IenW", "beleidsmedewerker", "online"),
            ("Hendrik-Jan op 't Hof", "Waterschap Drents Overijsselse Delta", "hydroloog", "ja"),
            ("mr. Latifa Attia", "Rijksvastgoedbedrijf", "adviseur", "nee (m.k.)"),
            ("ir. Sietske Tjeerdsma", "Staatsbosbeheer", "boswachter", "ja"),
            ("S.K. Baldewsingh", "BIJ12", "data-analist", "ja"),
            widths=(125, 150, 110, 52),
        ),
        h("1. Opening en mededelingen"),
        p("""De voorzitter opent het overleg. Mevrouw Attia heeft zich afgemeld; zij herstelt
        van een operatie aan haar knie. De voorzitter wenst haar namens iedereen beterschap.
        Minister L.B. ter Braak-Hesselink komt op 3 november op werkbezoek. De woordvoering
        daarover loopt via de directie Communicatie."""),
        h("2. Verslag van 16 september 2025"),
        p("""Het verslag wordt vastgesteld. Naar aanleiding van actiepunt 7 meldt Titia
        Kattenberg-Otti dat de nota over de Natura 2000-gebieden naar de minister is gestuurd.
        Op verzoek van het Tweede Kamerlid Holtrop (Platteland Nu) is de bijlage met
        meetpunten openbaar gemaakt (Kamerstuk 35 334, nr. 418)."""),
        h("3. Stand van zaken metingen"),
        p("""De heer Baldewsingh presenteert de cijfers tot en met augustus. De depositie
        daalt op 61 van de 84 meetpunten. Op 't Hof vraagt of de droge zomer de uitkomst
        vertekent. Volgens Baldewsingh is dat effect klein: minder dan twee procent. Sietske
        wijst op de situatie bij de Engbertsdijksvenen, waar de maatschap Ten Brinke-Oude
        Avenhuis drie keer per jaar beregent. De voorzitter wil geen namen van agrariërs in de
        openbare stukken."""),
        h("4. Juridische positie"),
        p("""De Wit licht de uitspraak van de Raad van State van 18 december 2024
        (ECLI:NL:RVS:2024:4923) toe. Intern salderen vraagt weer om een vergunning. Hij verwacht
        dat ongeveer veertig bedrijven een aanvraag moeten doen. N'Diaye vraagt of dit ook geldt
        voor Rijkswaterstaat. Dat zoekt zij samen met De Wit uit. De aanpak sluit aan bij het
        advies van de commissie-Remkes uit 2020."""),
        h("5. Rondvraag en sluiting"),
        p(f"""Hendrik-Jan vraagt om de stukken eerder te sturen. Het secretariaat
        (stuurgroep@overijssel.example) zegt dat toe. Voor dringende zaken is de verslaglegger
        bereikbaar op {mobile}. De voorzitter sluit de vergadering om 10.50 uur."""),
        h("Actielijst"),
        table(
            ("Nr.", "Actie", "Wie", "Gereed"),
            ("1", "Notitie over beregening", "ST", "1 november"),
            ("2", "Vergunningplicht Rijkswaterstaat nagaan", "JdW / OND", "28 oktober"),
            ("3", "Meetreeks aanvullen met september", "Baldewsingh", "28 oktober"),
            ("4", "Bloemen sturen", "TMT", "meteen"),
            widths=(30, 235, 100, 72),
        ),
    )
    body = (
        *body[:5],
        *li(
            "De minister bezoekt ook het veenmuseum.",
            "Vanaf januari vergadert de stuurgroep op dinsdag.",
        ),
        *body[5:],
    )
    paper = Paper("", (), "Verslag stuurgroep Stikstof en Natuur Overijssel", body)
    pdf = by_office.render(paper, by_office.PLAIN, font="Carlito", size=10.5)
    entries = (
        *redact(
            "Ti\u00ebsto Martinali-Tiggelaar",
            "Titia Kattenberg-Otti",
            "J.C. de Wit",
            "O. N'Diaye",
            "N'Diaye",
            "Latifa Attia",
            "Attia",
            "S.K. Baldewsingh",
            "Baldewsingh",
            "Hendrik-Jan op 't Hof",
            "Hendrik-Jan",
            "Op 't Hof",
            "Sietske Tjeerdsma",
            "Sietske",
            "De Wit",
            note="medewerker",
        ),
        *redact("Ten Brinke-Oude Avenhuis", note="agrari\u00ebr"),
        *redact("ST", "JdW", "OND", "TMT", kind="paraaf", note="initialen in actielijst"),
        *redact(mobile, kind="telefoon", note="mobiel nummer"),
        *review(
            "operatie aan haar knie",
            kind="gezondheid",
            ground="5.1.1d",
            note="gezondheid van een medewerker",
        ),
        *keep("M.A. Vosmeer", kind="naam", note="gedeputeerde"),
        *keep("L.B. ter Braak-Hesselink", kind="naam", note="minister"),
        *keep("Holtrop", kind="naam", note="Tweede Kamerlid"),
        *keep("commissie-Remkes", kind="naam", note="eponiem"),
        *keep(
            "Rijksvastgoedbedrijf",
            "Staatsbosbeheer",
            "BIJ12",
            "Provincie Overijssel",
            "Waterschap Drents Overijsselse Delta",
            "Rijkswaterstaat",
            "Raad van State",
            kind="organisatie",
            note="organisatie",
        ),
        *keep("Luttenbergstraat 2", kind="adres", note="adres van een organisatie"),
        *keep("stuurgroep@overijssel.example", kind="email", note="functionele mailbox"),
        *keep("SGS-2025-19", kind="kenmerk", note="kenmerk"),
        *keep(
            "Kamerstuk 35 334, nr. 418",
            "ECLI:NL:RVS:2024:4923",
            kind="kamerstuk",
            note="vindplaats",
        ),
        *keep("14 oktober 2025", "18 december 2024", kind="datum", note="geen persoonsgegeven"),
        *keep("Engbertsdijksvenen", kind="plaats", note="natuurgebied"),
    )
    return Sample(
        NAME, "woo-verzoek", "verslag met presentielijst", "LibreOffice Writer", pdf, entries
    )
