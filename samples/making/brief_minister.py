"""Letter of a minister to a citizen, with a contact person in the reference column."""

from . import by_reportlab, signature
from .gold import Sample, keep, redact, review
from .numbers import Numbers
from .paper import Paper, address, gap, p

NAME = "brief-bzk-dorpsraad"


def make() -> Sample:
    """Return the letter with its gold entries."""
    n = Numbers(NAME)
    direct, mobile = n.fixed(), n.mobile()
    column = (
        (
            "Directoraat-Generaal",
            (
                "Openbaar Bestuur en",
                "Democratische Rechtsstaat",
                "Directie Democratie",
                "en Bestuur",
            ),
        ),
        (
            "Bezoekadres",
            (
                "Turfmarkt 147",
                "2511 DP Den Haag",
                "Postbus 20011",
                "2500 EA Den Haag",
                "T 070 426 64 26",
                "www.rijksoverheid.nl",
            ),
        ),
        (
            "Contactpersoon",
            (
                "ir. C.L.M. van 't",
                "Hoogerhuys-Bouchta",
                f"T {direct}",
                f"M {mobile}",
                "carlijn.hoogerhuys@",
                "minbzk.nl",
            ),
        ),
        ("Kenmerk", ("2026-0000187734",)),
        ("Uw kenmerk", ("Dorpsraad 2026/3",)),
        ("Bijlage(n)", ("1",)),
    )
    following = (("Kenmerk", ("2026-0000187734",)), ("Datum", ("9 februari 2026",)))
    head = (
        gap(14),
        address(
            "Dorpsraad Oldeberkoop-Zuid",
            "t.a.v. mevrouw S. Osinga-Jorritsma",
            "Wilgenkatje 14",
            "8425 TM Langedijke",
        ),
        gap(24),
        address(
            "Datum    9 februari 2026",
            "Betreft    Uw brief over de opheffing van het dorpssteunpunt",
        ),
        gap(8),
    )
    body = (
        p("Geachte mevrouw Osinga,"),
        p("""Hartelijk dank voor uw brief van 8 januari jongstleden, die u mede namens uw
        buurman, de heer Wouter Feenstra, en de vrijwilligers van het dorpssteunpunt schreef.
        U vertelt daarin wat het sluiten van het steunpunt voor het dorp betekent. Ik heb uw
        brief met aandacht gelezen en ook met mijn collega, minister Van Haersolte van
        Volksgezondheid, besproken."""),
        p("""Het besluit om het steunpunt te sluiten is genomen door de gemeenteraad. Ik kan
        en mag dat besluit niet terugdraaien. Wel vind ik het belangrijk dat inwoners vooraf
        serieus worden gehoord. Uit de stukken die u meestuurde, maak ik op dat de
        inspraakavond van 2 december op drie dagen tijd is aangekondigd. De wet schrijft geen
        termijn voor, maar de handreiking van de VNG noemt twee weken als redelijk minimum. Ik
        heb wethouder H. Dedden gevraagd om daarop in te gaan. Hij heeft mij laten weten dat
        hij u uitnodigt voor een gesprek."""),
        p("""U vraagt ook of het Rijk kan bijdragen aan een nieuw steunpunt. Voor initiatieven van
        inwoners bestaat de regeling Krachtige Kernen (Stcrt. 2025, 31904). Die regeling is
        opengesteld tot en met 30 september 2026. Een aanvraag loopt via de provincie Fryslân; op
        het loket daar werkt mevrouw Nynke Sjoerdsma, die bekend is met uw situatie. U kunt haar
        bereiken via het algemene nummer van de provincie, 058 292 59 25. Een voorbeeld van een
        geslaagde aanvraag voeg ik als bijlage bij deze brief."""),
        p("""Tot slot schrijft u dat uw man na zijn beroerte sterk op het steunpunt leunde en dat de
        rit naar de dagbesteding in Heerenveen hem te zwaar valt. Dat spijt mij oprecht. De Wet
        maatschappelijke ondersteuning geeft hem recht op vervoer dat bij zijn situatie past. Ik
        raad u aan om dit met het gebiedsteam van de gemeente te bespreken. Kom ik u op dat punt
        niet voldoende tegemoet, dan kunt u zich ook wenden tot de Nationale ombudsman."""),
        p("""Ik waardeer uw inzet voor de leefbaarheid van uw dorp en wens u en de andere
        vrijwilligers veel succes. Vragen over deze brief kunt u stellen aan de contactpersoon die
        in de kantlijn staat."""),
        gap(6),
        p("Met vriendelijke groet,"),
        p("de minister van Binnenlandse Zaken en Koninkrijksrelaties,"),
        gap(46),
        p("drs. E.J. van Hasselt-Wttewael"),
    )
    paper = Paper(
        "",
        ("Ministerie van Binnenlandse Zaken en", "Koninkrijksrelaties"),
        "",
        body,
        column,
        following,
        head,
        "> Retouradres Postbus 20011 2500 EA Den Haag",
    )
    signed, box = signature.sign(by_reportlab.render(paper), NAME, 1, 90, 741)
    entries = (
        *redact("S. Osinga-Jorritsma", "Osinga", "Wouter Feenstra", note="burger"),
        *review("beroerte", kind="gezondheid", ground="5.1.1d", note="gezondheid van een burger"),
        *redact("Wilgenkatje 14", "8425 TM", kind="adres", note="woonadres van een burger"),
        *redact("C.L.M. van 't Hoogerhuys-Bouchta", "Hoogerhuys-Bouchta", note="contactpersoon"),
        *redact("Nynke Sjoerdsma", note="medewerker provincie"),
        *redact(direct, mobile, kind="telefoon", note="direct of mobiel nummer"),
        *redact("carlijn.hoogerhuys", kind="email", note="ambtenaar"),
        *keep("@minbzk.nl", kind="email", note="domein van een e-mailadres blijft staan"),
        *keep("E.J. van Hasselt-Wttewael", "Van Haersolte", kind="naam", note="minister"),
        *keep("H. Dedden", kind="naam", note="wethouder"),
        *keep(
            "VNG",
            "Nationale ombudsman",
            "Dorpsraad Oldeberkoop-Zuid",
            kind="organisatie",
            note="organisatie",
        ),
        *keep("2026-0000187734", "Dorpsraad 2026/3", kind="kenmerk", note="kenmerk"),
        *keep("Stcrt. 2025, 31904", kind="kamerstuk", note="vindplaats"),
        *keep("070 426 64 26", "058 292 59 25", kind="telefoon", note="algemeen nummer"),
        *keep(
            "Turfmarkt 147",
            "2511 DP",
            "Postbus 20011",
            "2500 EA",
            kind="adres",
            note="adres van een organisatie",
        ),
        *keep("9 februari 2026", "30 september 2026", kind="datum", note="geen persoonsgegeven"),
    )
    return Sample(
        NAME,
        "beslisnota",
        "brief met referentiekolom",
        "ReportLab",
        signed,
        entries,
        areas=(signature.area(1, box, "handtekening van de minister"),),
    )
