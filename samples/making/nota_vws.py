"""Beslisnota of the health ministry about the flu vaccine, set by ReportLab."""

from . import by_reportlab
from .gold import Sample, keep, mail, redact, review
from .numbers import Numbers
from .paper import Paper, gap, h, li, p, s, table

NAME = "nota-vws-griepvaccin"


def make() -> Sample:
    """Return the nota with its gold entries."""
    n = Numbers(NAME)
    mobile, mobile_bakker = n.mobile(), n.mobile("06-{}")
    direct = n.fixed()
    kenmerk = "4391122-1101873-PG"
    column = (
        ("Directoraat-Generaal", ("Volksgezondheid", "Publieke Gezondheid", "Team B")),
        ("Opgesteld door", ("M.J. de Vries", "Senior beleidsmedewerker")),
        (
            "Inlichtingen bij",
            (
                "mw. dr. F. El Idrissi-",
                "Bakker",
                f"T {direct}",
                f"M {mobile}",
                "f.elidrissi@minvws.nl",
            ),
        ),
        (
            "Bezoekadres",
            ("Parnassusplein 5", "2511 VX Den Haag", "T 070 340 79 11", "www.rijksoverheid.nl"),
        ),
        ("Datum", ("3 maart 2026",)),
        ("Kenmerk", (kenmerk,)),
        ("Zaaknummer", ("1101873",)),
        ("Bijlage(n)", ("2",)),
    )
    following = (
        ("Directoraat-Generaal", ("Volksgezondheid", "Publieke Gezondheid", "Team B")),
        ("Datum", ("3 maart 2026",)),
        ("Kenmerk", (kenmerk,)),
    )
    head = (
        p("<b>Nota actief openbaar</b>"),
        gap(6),
        p("<b>Aan</b><br/>de Minister van VWS"),
        p("Deadline: 10 maart 2026"),
        gap(4),
        table(
            ("Paraaf", "Naam", "Akkoord", "Datum"),
            ("SG", "drs. A.W. Terlouw", "AWT", "6/3"),
            ("DG Volksgezondheid", "mr. C.E. Boddaert", "CEB", "5/3"),
            ("Directeur PG", "drs. H.P. Nijenhuis", "HPN", "4/3"),
            ("WJZ", "mr. S. Ramdin", "SR", "4/3"),
            ("FEZ", "K. Micha\u0142owska", "KM", "4/3"),
            widths=(100, 120, 60, 60),
        ),
    )
    body = (
        p("<b>TER BESLISSING</b>"),
        h("1. Aanleiding"),
        p("""In het najaar van 2025 kwam de leverancier van het griepvaccin drie weken later
        dan afgesproken met de laatste 310.000 doses. Huisartsen konden daardoor een deel van
        hun patiënten pas in december uitnodigen. De vaste commissie voor Volksgezondheid,
        Welzijn en Sport heeft u op 12 februari 2026 verzocht om een brief hierover. Het lid
        Brouwershaven (PvdV) vroeg in het vragenuur bovendien of de ongebruikte doses zijn
        vernietigd. Met deze nota krijgt u de conceptbrief voorgelegd."""),
        h("2. Geadviseerd besluit"),
        *li(
            "U stemt in met verzending van bijgevoegde brief aan de Tweede Kamer, uiterlijk op "
            "10 maart 2026.",
            "U vraagt het RIVM om vóór de zomer een draaiboek te maken voor late leveringen.",
            "U bespreekt het onderwerp met staatssecretaris JPS in de staf van maandag.",
        ),
        h("3. Kernpunten"),
        *li(
            "Van de 3,9 miljoen bestelde doses zijn er 184.500 niet gebruikt. Dat is 4,7 procent "
            "en minder dan in het seizoen daarvoor.",
            "De vaccinatiegraad onder zestigplussers bleef vrijwel gelijk. Onder zorgmedewerkers "
            "daalde de opkomst opnieuw.",
            "De Stichting Nationaal Programma Grieppreventie (SNPG) heeft huisartsen wekelijks "
            "bijgepraat. De klachten gingen vooral over de toon van de eerste mail.",
            "Minister Van Haersolte heeft in het debat van 20 november 2025 toegezegd dat een "
            "boetebeding in het nieuwe contract wordt opgenomen (Kamerstuk II, 2025/26, 32 793, "
            "nr. 841).",
        ),
        h("4. Toelichting"),
        s("a. Financiële gevolgen"),
        p("""De late levering leidt niet tot hogere uitgaven voor het Rijk. De leverancier
        betaalt de extra transportkosten zelf. Voor de ongebruikte doses geldt een
        terugkoopregeling; de verwachte opbrengst is 0,6 miljoen euro. FEZ heeft met deze
        raming ingestemd. De heer De Vries heeft de berekening op 2 maart met de controller
        doorgenomen en mevrouw El Idrissi-Bakker heeft de cijfers van het RIVM nog eenmaal
        nagelopen."""),
        s("b. Juridische aspecten"),
        p("""In de huidige overeenkomst ontbreekt een boete op te late levering. WJZ adviseert om
        niet op basis van wanprestatie te procederen: de leverancier heeft tijdig gewaarschuwd en
        de vertraging was het gevolg van een storing bij een toeleverancier. Mr. Ramdin wijst er
        wel op dat de nieuwe aanbesteding (Stcrt. 2026, 4127) ruimte laat voor een malusregeling.
        Het arrest ECLI:NL:HR:2019:1246 staat daaraan niet in de weg."""),
        s("c. Politieke en maatschappelijke context"),
        p("""De Nationale ombudsman, mr. T. Oosterwijk, ontving tot nu toe veertien klachten over de
        vaccinatieronde. Hij heeft laten weten geen onderzoek in te stellen. Het lid Van der
        Scheer (Lokaal Verbond) heeft een motie aangekondigd over vaccinatie in de thuiszorg. In de
        media was er aandacht voor een huisarts in Zutphen, dokter J.H. Wennekes, die zijn
        praktijk twee dagen sloot. Op zijn verzoek wordt die naam in de brief niet genoemd."""),
        s("d. Uitvoering"),
        p(
            """Het RIVM kan het draaiboek met de bestaande capaciteit opstellen. De GGD'en
        vragen om een vast aanspreekpunt; vooralsnog is dat het secretariaat van de directie
        (secretariaat-pg@minvws.nl of het algemene nummer 070 340 79 11). Buiten kantooruren
        is de dienstdoende collega P. Bakker bereikbaar op """
            + mobile_bakker
            + """."""
        ),
        h("5. Afstemming"),
        p("""De brief is afgestemd met WJZ, FEZ, het RIVM en de IGJ. Bij het ministerie van
        Financiën heeft de Inspectie der Rijksfinanciën (IRF) meegelezen. Bij het RIVM is
        afgestemd met mw. Vries-Tahiri, S. (Soraya) van het Centrum voor
        Infectieziektebestrijding. Het secretariaat ontvangt opmerkingen graag via
        m.j.devries@minvws.nl."""),
        h("6. Informatie die niet openbaar gemaakt kan worden"),
        s("a. Motivering"),
        p("""Gegevens die tot personen te herleiden zijn, worden onleesbaar gemaakt in verband
        met de bescherming van de persoonlijke levenssfeer."""),
    )
    paper = Paper(
        "nota",
        ("Ministerie van Volksgezondheid,", "Welzijn en Sport"),
        "Kamerbrief over de levering van het griepvaccin",
        body,
        column,
        following,
        head,
        "> Retouradres Postbus 20350 2500 EJ Den Haag",
    )
    entries = (
        *redact(
            "M.J. de Vries",
            "De Vries",
            "mw. dr. F. El Idrissi-Bakker",
            "El Idrissi-Bakker",
            "S. Ramdin",
            "Ramdin",
            "K. Micha\u0142owska",
            "P. Bakker",
            note="ambtenaar",
        ),
        *redact("J.H. Wennekes", note="huisarts, particulier persoon"),
        *redact("Vries-Tahiri, S. (Soraya)", note="medewerker RIVM, achternaam vooraan"),
        *redact("AWT", "CEB", "HPN", "SR", "KM", kind="paraaf", note="paraaf"),
        *redact(direct, mobile, mobile_bakker, kind="telefoon", note="direct of mobiel nummer"),
        *mail("f.elidrissi@minvws.nl", "ambtenaar"),
        *mail("m.j.devries@minvws.nl", "ambtenaar"),
        *review("H.P. Nijenhuis", note="directeur"),
        *keep("A.W. Terlouw", kind="naam", note="secretaris-generaal"),
        *keep("C.E. Boddaert", kind="naam", note="directeur-generaal"),
        *keep("Van Haersolte", kind="naam", note="minister"),
        *keep("T. Oosterwijk", kind="naam", note="Nationale ombudsman"),
        *keep("Brouwershaven", "Van der Scheer", kind="naam", note="Tweede Kamerlid"),
        *keep("staatssecretaris JPS", "Minister van VWS", kind="functie", note="bewindspersoon"),
        *keep(
            "Publieke Gezondheid",
            "Team B",
            "WJZ",
            "FEZ",
            "DG Volksgezondheid",
            "Directeur PG",
            kind="eenheid",
            note="organisatieonderdeel of functie",
        ),
        *keep(
            "RIVM",
            "IGJ",
            "SNPG",
            "Inspectie der Rijksfinanci\u00ebn",
            "PvdV",
            "Lokaal Verbond",
            kind="organisatie",
            note="organisatie of partij",
        ),
        *keep(kenmerk, "1101873", kind="kenmerk", note="kenmerk of zaaknummer"),
        *keep(
            "Kamerstuk II, 2025/26, 32 793, nr. 841",
            "Stcrt. 2026, 4127",
            "ECLI:NL:HR:2019:1246",
            kind="kamerstuk",
            note="vindplaats",
        ),
        *keep("070 340 79 11", kind="telefoon", note="algemeen nummer"),
        *keep("secretariaat-pg@minvws.nl", kind="email", note="functionele mailbox"),
        *keep(
            "Parnassusplein 5",
            "2511 VX",
            "Postbus 20350",
            "2500 EJ",
            kind="adres",
            note="adres van een organisatie",
        ),
        *keep(
            "3 maart 2026",
            "12 februari 2026",
            "310.000",
            "184.500",
            kind="datum of aantal",
            note="geen persoonsgegeven",
        ),
        *keep("Senior beleidsmedewerker", kind="functie", note="functie naast gelakte naam"),
    )
    return Sample(
        NAME,
        "beslisnota",
        "nota met referentiekolom",
        "ReportLab",
        by_reportlab.render(paper),
        entries,
    )
