"""Beslisnota of the justice ministry about victim support, tagged PDF/A from LibreOffice."""

from . import by_office
from .gold import Sample, keep, redact, review
from .numbers import Numbers
from .paper import Paper, address, h, li, p, s, table

NAME = "nota-jenv-slachtofferhulp"


def make() -> Sample:
    """Return the nota with its gold entries."""
    n = Numbers(NAME)
    mobile, mobile_late, direct = n.mobile("06 {}"), n.mobile("06-{} {} {} {}"), n.fixed()
    unit = (
        "Directoraat-Generaal",
        (
            "Straffen en Beschermen",
            "Directie Beschermen,",
            "Aanpakken en Voorkomen",
            "Team Slachtofferbeleid",
        ),
    )
    column = (
        unit,
        ("Opgesteld door", ("WI\u015aNIEWSKA, A.M.", "VAN DEN BOSCH-TIMMER, J.")),
        ("Doorkiesnummer", (direct, mobile)),
        ("E-mail", ("a.m.wisniewska@minjenv.nl",)),
        ("Bezoekadres", ("Turfmarkt 147", "2511 DP Den Haag", "T 070 370 79 11")),
        ("Datum", ("22 april 2026",)),
        ("Ons kenmerk", ("6203317",)),
        ("Bijlagen", ("4",)),
    )
    following = (unit, ("Datum", ("22 april 2026",)), ("Ons kenmerk", ("6203317",)))
    head = (
        address(
            "<b>Aan:</b> de Staatssecretaris Rechtsbescherming",
            "<b>cc:</b> de Minister van Justitie en Veiligheid",
        ),
        p("<b>Uiterste datum van beslissing:</b> 1 mei 2026"),
    )
    body = (
        p("<b>TER BESLISSING</b>"),
        h("1. Aanleiding"),
        p("""Bij de begrotingsbehandeling heeft minister mr. W.F. Quarles van Cuilenburg
        toegezegd te bezien of slachtoffers van seksueel geweld standaard een vaste
        contactpersoon bij Slachtofferhulp Nederland kunnen krijgen (Handelingen II 2025/26,
        nr. 31, item 9). De uitkomst van de proef in Breda en Assen is nu bekend. Het lid Ten
        Kate-Doornbos (BVN) heeft gevraagd de evaluatie vóór het meireces te ontvangen. Met
        deze nota ontvangt u de evaluatie en een voorstel voor vervolg."""),
        h("2. Geadviseerd besluit"),
        *li(
            "Akkoord te gaan met landelijke invoering per 1 januari 2027.",
            "Voor 2027 een bedrag van 3,4 miljoen euro vrij te maken binnen artikel 34 van "
            "begroting VI.",
            "De evaluatie en deze nota naar de Tweede Kamer te sturen.",
        ),
        h("3. Kernpunten"),
        *li(
            "Van de 212 deelnemers aan de proef deed 71 procent aangifte. In de controlegroep was "
            "dat 54 procent.",
            "Deelnemers waarderen vooral dat zij hun verhaal maar één keer hoeven te vertellen.",
            "De wachttijd bij het Centrum Seksueel Geweld daalde van negen naar vijf werkdagen.",
            "De korpschef, mr. H. Aalberse, ondersteunt landelijke invoering.",
        ),
        h("4. Toelichting"),
        s("a. Uitkomst van de proef"),
        p("""De evaluatie is uitgevoerd door het WODC. Begeleidings\u00adcommissie en onderzoekers
        spraken met dertig slachtoffers. Een van hen, in het rapport aangeduid als 'Lieke',
        herkende zich in een passage over haar zoon en vroeg om aanpassing; dat is gebeurd.
        Projectleider Agnieszka Wi\u015bniewska heeft hierover contact gehad met de advocaat van het
        slachtoffer, mr. D.C. van Rossem-Achterberg. Mevrouw Van den Bosch-Timmer heeft de
        aangepaste tekst op 9 april met het WODC vastgesteld."""),
        s("b. Financi\u00eble gevolgen"),
        p("""De kosten bestaan vrijwel geheel uit personeel. Volgens de raming zijn 41 voltijdsbanen
        nodig. DFEZ heeft ingestemd onder voorbehoud van de Voorjaarsnota. De heer
        P.P.M. Schellekens heeft er namens DFEZ op gewezen dat de reeks na 2029 nog niet is gedekt.
        De ADR heeft geen bedenkingen tegen de gekozen methode."""),
        s("c. Juridische aspecten"),
        p("""Voor het delen van dossiers tussen politie en Slachtofferhulp Nederland is een
        grondslag nodig. De Wet politiegegevens biedt die, mits het slachtoffer toestemming
        geeft. De Autoriteit Persoonsgegevens adviseerde op 13 februari 2026 positief (kenmerk
        z2026-01187). De commissie-De Wit heeft destijds gewezen op het belang van een
        duidelijke verantwoordelijkheidsverdeling; dat advies is gevolgd."""),
        s("d. Politieke context"),
        p(
            """De Kamer steunt vaste contactpersonen breed. Het lid Wijnstekers (GvN) is
        kritisch over de kosten. De Nationale ombudsman vroeg in zijn brief van 4 maart
        aandacht voor mensen die de taal niet goed spreken. Burgemeester F. Halsbergen van
        Breda wil graag met u in gesprek; haar kabinetschef, de heer Mohamed Bouzambou, is
        bereikbaar op """
            + mobile_late
            + """."""
        ),
        h("5. Afstemming"),
        table(
            ("Functie", "Naam", "Paraaf", "Datum"),
            ("Secretaris-generaal", "mr. dr. B. Wttewaall", "", "21-4-2026"),
            ("Directeur-generaal SenB", "drs. I.R. Kamerling", "IRK", "20-4-2026"),
            ("Afdelingshoofd", "J.L. Veldhuizen", "JLV", "17-4-2026"),
            (
                "Directie Wetgeving en Juridische Zaken",
                "\u015e. Demirta\u015f",
                "\u015eD",
                "16-4-2026",
            ),
            ("Directie Financieel-Economische Zaken", "P.P.M. Schellekens", "PPMS", "16-4-2026"),
            widths=(135, 110, 48, 58),
        ),
        p("""De nota is besproken met de politie, het Openbaar Ministerie en de Raad voor de
        rechtspraak. Reacties liepen via dgsenb-secretariaat@minjenv.nl."""),
        h("6. Informatie die niet openbaar gemaakt kan worden"),
        s("Motivering"),
        p("""De namen en contactgegevens van medewerkers en betrokken burgers worden niet openbaar
        gemaakt. Het belang van hun persoonlijke levenssfeer weegt hier zwaarder dan het belang van
        openbaarheid."""),
    )
    paper = Paper(
        "nota",
        ("Ministerie van Justitie en Veiligheid",),
        "Vaste contactpersoon voor slachtoffers van seksueel geweld",
        body,
        column,
        following,
        head,
        "> Retouradres Postbus 20301 2500 EH Den Haag",
    )
    entries = (
        *redact(
            "WI\u015aNIEWSKA, A.M.",
            "VAN DEN BOSCH-TIMMER, J.",
            "Agnieszka Wi\u015bniewska",
            "Van den Bosch-Timmer",
            "P.P.M. Schellekens",
            "\u015e. Demirta\u015f",
            note="ambtenaar",
        ),
        *redact("D.C. van Rossem-Achterberg", note="advocaat van een burger"),
        *redact("Mohamed Bouzambou", note="medewerker van een gemeente"),
        *review("Lieke", note="schuilnaam van een slachtoffer"),
        *review("J.L. Veldhuizen", note="afdelingshoofd"),
        *redact("IRK", "JLV", "\u015eD", "PPMS", kind="paraaf", note="paraaf"),
        *redact(direct, mobile, mobile_late, kind="telefoon", note="direct of mobiel nummer"),
        *redact("a.m.wisniewska", kind="email", note="ambtenaar"),
        *keep(
            "@minjenv.nl",
            "dgsenb-secretariaat@minjenv.nl",
            kind="email",
            note="domein of functionele mailbox",
        ),
        *keep("W.F. Quarles van Cuilenburg", kind="naam", note="minister"),
        *keep("B. Wttewaall", kind="naam", note="secretaris-generaal"),
        *keep("I.R. Kamerling", kind="naam", note="directeur-generaal"),
        *keep("H. Aalberse", kind="naam", note="korpschef, publieke functie"),
        *keep("Ten Kate-Doornbos", "Wijnstekers", kind="naam", note="Tweede Kamerlid"),
        *keep("F. Halsbergen", kind="naam", note="burgemeester"),
        *keep("commissie-De Wit", kind="naam", note="eponiem"),
        *keep("Staatssecretaris Rechtsbescherming", kind="functie", note="bewindspersoon"),
        *keep(
            "Team Slachtofferbeleid",
            "DFEZ",
            "Straffen en Beschermen",
            kind="eenheid",
            note="organisatieonderdeel",
        ),
        *keep(
            "Slachtofferhulp Nederland",
            "WODC",
            "ADR",
            "Autoriteit Persoonsgegevens",
            "Centrum Seksueel Geweld",
            "Raad voor de rechtspraak",
            kind="organisatie",
            note="organisatie",
        ),
        *keep("6203317", "z2026-01187", kind="kenmerk", note="kenmerk"),
        *keep("Handelingen II 2025/26, nr. 31, item 9", kind="kamerstuk", note="vindplaats"),
        *keep("070 370 79 11", kind="telefoon", note="algemeen nummer"),
        *keep(
            "Turfmarkt 147",
            "2511 DP",
            "Postbus 20301",
            "2500 EH",
            kind="adres",
            note="adres van een organisatie",
        ),
        *keep(
            "22 april 2026",
            "13 februari 2026",
            "20-4-2026",
            kind="datum",
            note="geen persoonsgegeven",
        ),
    )
    pdf = by_office.render(paper, by_office.TAGGED, author="Wi\u015bniewska, A.M. (Agnieszka)")
    hidden = (
        {
            "where": "auteur in de documenteigenschappen en XMP",
            "text": "Wi\u015bniewska, A.M. (Agnieszka)",
        },
    )
    return Sample(
        NAME,
        "beslisnota",
        "nota met referentiekolom, getagd PDF/A-2",
        "LibreOffice Writer",
        pdf,
        entries,
        hidden=hidden,
    )
