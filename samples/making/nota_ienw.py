"""Beslisnota of the infrastructure ministry about shared scooters, set by PyMuPDF's Story."""

from . import by_story
from .gold import Sample, keep, redact, review
from .numbers import Numbers
from .paper import Paper, h, li, p, s, table

NAME = "nota-ienw-deelscooters"


def make() -> Sample:
    """Return the nota with its gold entries."""
    n = Numbers(NAME)
    mobile = n.mobile("+31 6 {}")
    mobile_press = n.mobile("06 - {}{} {}{}")
    direct = n.fixed()
    kenmerk = "IENW/BSK-2026/41877"
    unit = (
        "Directoraat-Generaal",
        ("Mobiliteit", "Directie Wegen en", "Verkeersveiligheid", "Afdeling Nieuwe Mobiliteit"),
    )
    column = (
        unit,
        (
            "Opgesteld door",
            ("A. (Ay\u015fe) Y\u0131ld\u0131r\u0131m", f"T {direct}", "ayse.yildirim@minienw.nl"),
        ),
        (
            "Inlichtingen bij",
            ("drs. R.S.M. Soerjopawiro", f"M {mobile}", "r.soerjopawiro@", "minienw.nl"),
        ),
        (
            "Bezoekadres",
            (
                "Rijnstraat 8",
                "2515 XP Den Haag",
                "Postbus 20901",
                "2500 EX Den Haag",
                "T 070 456 00 00",
            ),
        ),
        ("Datum", ("19 januari 2026",)),
        ("Ons kenmerk", (kenmerk,)),
        ("Bijlage(n)", ("3",)),
    )
    following = (unit, ("Datum", ("19 januari 2026",)), ("Ons kenmerk", (kenmerk,)))
    head = (
        p(
            "<b>Aan</b><br/>de Minister van Infrastructuur en Waterstaat<br/>"
            "door tussenkomst van de Staatssecretaris IenW"
        ),
        p("<b>TER BESLISSING</b>"),
    )
    body = (
        h("1. Aanleiding"),
        p("""Het aantal deelscooters in de vier grote steden is in twee jaar gegroeid van 6.200 naar
        ruim 11.000. Wethouders van zes gemeenten schreven u op 4 december 2025 dat de huidige
        plaatsingsregels tekortschieten. De leden Tazelaar (DNP) en Oude Nijeweme (Unie) dienden op
        17 december 2025 een motie in die de regering vraagt om een landelijke ondergrens
        (Kamerstuk 29 398, nr. 1204). De motie is met 96 stemmen aangenomen."""),
        h("2. Gevraagd besluit"),
        *li(
            "Kiezen voor variant B: een landelijke ondergrens met ruimte voor lokaal beleid.",
            "Ermee instemmen dat de directeur-generaal Mobiliteit, ir. G. van Wassenbergh, de "
            "gesprekken met de aanbieders leidt.",
            "De Kamer vóór het commissiedebat van 11 februari 2026 informeren.",
        ),
        h("3. Beslistermijn"),
        p("""Een besluit is nodig vóór 26 januari 2026. Daarna is er te weinig tijd om de
        brief in de ministerraad van 30 januari te bespreken."""),
        h("4. Argumentatie"),
        s("Variant A: niets regelen"),
        p("""Deze variant kost niets en past bij de decentrale verantwoordelijkheid. Het
        nadeel is dat een aanbieder die in de ene gemeente wordt geweigerd, in de buurgemeente
        gewoon doorgaat. Volgens het Kennisinstituut voor Mobiliteitsbeleid neemt de overlast
        dan verder toe."""),
        s("Variant B: landelijke ondergrens"),
        p("""Aanbieders moeten voldoen aan eisen voor stallen, helmplicht en het delen van gegevens.
        Gemeenten mogen strenger zijn. Ayşe Yıldırım heeft deze variant samen met de VNG
        uitgewerkt; collega Soerjopawiro rekende de regeldruk door. Zij komen uit op eenmalig
        1,1 miljoen euro voor alle aanbieders samen. De RDW kan het toezicht uitvoeren, mits er
        vier formatieplaatsen bij komen. Namens de RDW was de heer B. ten Hoopen-Kowalczyk bij
        dit overleg aanwezig. Deze variant heeft onze voorkeur."""),
        s("Variant C: vergunning door het Rijk"),
        p("""Een rijksvergunning geeft de meeste zekerheid, maar vraagt om wetswijziging. Dat
        duurt naar verwachting drie jaar. De Raad van State zal vragen waarom een lichter
        middel niet volstaat. Mevrouw mr. dr. N. Ouali-Benhaddou (HBJZ) acht de kans groot dat
        deze variant strandt op het evenredigheidsbeginsel; zie ook ABRvS 2 februari 2022,
        ECLI:NL:RVS:2022:285."""),
        h("5. Krachtenveld"),
        p(
            """De VNG, de Fietsersbond en Veilig Verkeer Nederland steunen variant B. De
        brancheclub van aanbieders is verdeeld. Bestuursvoorzitter M. Lankveld van FlitsGo zei
        op 9 januari in Nieuwsuur dat zijn bedrijf zich aan strengere regels zal houden.
        Gedeputeerde Wiersma-Boonstra (Zuid-Holland) pleit voor variant C. Een bewoner van
        Scheveningen, de heer Ö. Çelik, stuurde u hierover drie brieven; hij krijgt apart
        antwoord. Voor persvragen is woordvoerder T. Hanekamp beschikbaar op """
            + mobile_press
            + """."""
        ),
        h("6. Afstemming"),
        p("""In onderstaand overzicht staat wie heeft meegelezen. De Inspectie Leefomgeving en
        Transport (ILT) heeft geen opmerkingen."""),
        table(
            ("Onderdeel", "Naam", "Paraaf", "Datum"),
            ("HBJZ", "N. Ouali-Benhaddou", "NOB", "14-01-2026"),
            ("FIB", "W. Hoekstra-van der Meulen", "WHM", "14-01-2026"),
            ("Directeur WVV", "ir. J. Zonderland", "JZ", "15-01-2026"),
            ("DG Mobiliteit", "ir. G. van Wassenbergh", "GvW", "16-01-2026"),
            ("SG", "dr. L. Amsinck", "akkoord", "16-01-2026"),
            widths=(90, 140, 60, 70),
        ),
        h("7. Informatie die niet openbaar gemaakt kan worden"),
        p("""Niet openbaar zijn de persoonsgegevens van ambtenaren en van derden, met het oog op hun
        persoonlijke levenssfeer. Minister De Roy van Zuydewijn heeft aangegeven de varianten zelf
        volledig openbaar te willen maken. Vragen over openbaarmaking kunnen naar
        woo-coordinatie@minienw.nl."""),
    )
    paper = Paper(
        "nota",
        ("Ministerie van Infrastructuur", "en Waterstaat"),
        "Landelijke regels voor deelscooters",
        body,
        column,
        following,
        head,
        "> Retouradres Postbus 20901 2500 EX Den Haag",
    )
    yildirim = "Y\u0131ld\u0131r\u0131m"
    entries = (
        *redact(
            f"A. (Ay\u015fe) {yildirim}",
            f"Ay\u015fe {yildirim}",
            "R.S.M. Soerjopawiro",
            "Soerjopawiro",
            "N. Ouali-Benhaddou",
            "W. Hoekstra-van der Meulen",
            note="ambtenaar",
        ),
        *redact("B. ten Hoopen-Kowalczyk", note="medewerker RDW"),
        *redact("\u00d6. \u00c7elik", note="burger"),
        *redact("NOB", "WHM", "JZ", "GvW", kind="paraaf", note="paraaf"),
        *redact(direct, mobile, mobile_press, kind="telefoon", note="direct of mobiel nummer"),
        *redact("ayse.yildirim", "r.soerjopawiro", kind="email", note="ambtenaar"),
        *keep(
            "@minienw.nl",
            "woo-coordinatie@minienw.nl",
            kind="email",
            note="domein of functionele mailbox",
        ),
        *review("J. Zonderland", note="directeur"),
        *review("T. Hanekamp", note="woordvoerder"),
        *keep("G. van Wassenbergh", kind="naam", note="directeur-generaal"),
        *keep("L. Amsinck", kind="naam", note="secretaris-generaal"),
        *keep("De Roy van Zuydewijn", kind="naam", note="minister"),
        *keep("Tazelaar", "Oude Nijeweme", kind="naam", note="Tweede Kamerlid"),
        *keep("Wiersma-Boonstra", kind="naam", note="gedeputeerde"),
        *keep("M. Lankveld", kind="naam", note="bestuursvoorzitter, spreekt in het openbaar"),
        *keep(
            "Staatssecretaris IenW",
            "Minister van Infrastructuur en Waterstaat",
            kind="functie",
            note="bewindspersoon",
        ),
        *keep(
            "Afdeling Nieuwe Mobiliteit",
            "HBJZ",
            "Directeur WVV",
            "DG Mobiliteit",
            kind="eenheid",
            note="organisatieonderdeel of functie",
        ),
        *keep(
            "RDW",
            "VNG",
            "Fietsersbond",
            "Veilig Verkeer Nederland",
            "FlitsGo",
            "Raad van State",
            "Kennisinstituut voor Mobiliteitsbeleid",
            "Nieuwsuur",
            kind="organisatie",
            note="organisatie",
        ),
        *keep(kenmerk, kind="kenmerk", note="kenmerk"),
        *keep(
            "Kamerstuk 29 398, nr. 1204",
            "ECLI:NL:RVS:2022:285",
            kind="kamerstuk",
            note="vindplaats",
        ),
        *keep("070 456 00 00", kind="telefoon", note="algemeen nummer"),
        *keep(
            "Rijnstraat 8",
            "2515 XP",
            "Postbus 20901",
            "2500 EX",
            kind="adres",
            note="adres van een organisatie",
        ),
        *keep(
            "19 januari 2026",
            "17 december 2025",
            "16-01-2026",
            kind="datum",
            note="geen persoonsgegeven",
        ),
    )
    return Sample(
        NAME,
        "beslisnota",
        "nota met referentiekolom",
        "PyMuPDF Story",
        by_story.render(paper),
        entries,
    )
