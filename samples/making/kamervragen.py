"""Draft answers to parliamentary questions: many public names, a few officials in the column."""

from . import by_reportlab
from .gold import Sample, keep, redact, review
from .numbers import Numbers
from .paper import Paper, address, gap, p

NAME = "kamervragen-treinstoring"


def make() -> Sample:
    """Return the answers with their gold entries."""
    n = Numbers(NAME)
    direct = n.fixed()
    column = (
        ("Directoraat-Generaal", ("Mobiliteit", "Directie Openbaar Vervoer", "en Spoor")),
        ("Behandeld door", ("Ph.C. Ronde-Slagter", f"T {direct}")),
        ("Tweede lezer", ("Zs. Halmos",)),
        ("Datum", ("27 mei 2026",)),
        ("Kenmerk", ("IENW/BSK-2026/112640",)),
        ("Uw kenmerk", ("2026Z09871",)),
    )
    following = (("Datum", ("27 mei 2026",)), ("Kenmerk", ("IENW/BSK-2026/112640",)))
    head = (
        address(
            "De voorzitter van de Tweede Kamer der Staten-Generaal",
            "Postbus 20018",
            "2500 EA Den Haag",
        ),
        gap(20),
    )
    body = (
        p("""Geachte voorzitter,"""),
        p("""Hierbij stuur ik u de antwoorden op de vragen van de leden Tazelaar (DNP) en
        Abdelkarim-Prins (Unie) over de storing op het spoor rond Utrecht, ingezonden op 30
        april 2026."""),
        p(
            "<b>Vraag 1</b><br/>Bent u bekend met het bericht 'Reizigers zaten vier uur vast in de "
            "trein' van verslaggever Jurriaan Kamphuis?"
        ),
        p("<b>Antwoord 1</b><br/>Ja."),
        p("""<b>Vraag 2</b><br/>Klopt het dat de verkeersleiding al om 14.10 uur wist dat de
        reizigers niet konden worden geëvacueerd?"""),
        p("""<b>Antwoord 2</b><br/>ProRail meldt dat de eerste melding om 14.06 uur binnenkwam
        bij de post Utrecht. Daar is besloten eerst de bovenleiding te aarden. De
        president-directeur van NS, mevrouw I. Kolff-Asscher, en de topman van ProRail, de
        heer J. Ruardij, hebben in de hoorzitting van 12 mei toegelicht waarom dat anderhalf
        uur duurde (Kamerstuk 29 984, nr. 1288)."""),
        p("""<b>Vraag 3</b><br/>Wat vindt u ervan dat de machinist zelf water uitdeelde?"""),
        p("""<b>Antwoord 3</b><br/>Ik heb daar grote waardering voor. De machinist, Ricardo
        Winter, en hoofdconducteur Saskia Doeleman hebben onder moeilijke omstandigheden
        gedaan wat zij konden. Zij hebben gevraagd buiten de publiciteit te blijven."""),
        p("""<b>Vraag 4</b><br/>Herinnert u zich de toezegging van uw voorganger, oud-minister
        H. van Rijckevorsel, om vóór 2026 een evacuatieplan te laten maken?"""),
        p("""<b>Antwoord 4</b><br/>Ja. Het plan is op 1 december 2025 vastgesteld. De
        Onderzoeksraad voor Veiligheid, onder voorzitterschap van mr. C. Dijkgraaf-Lont,
        betrekt het bij zijn onderzoek. Een passagier die een schadeclaim heeft ingediend,
        mevrouw P. Eşref-Vonk uit Geldermalsen, heeft inmiddels een vergoeding ontvangen."""),
        p("Hoogachtend,"),
        p("de minister van Infrastructuur en Waterstaat,"),
        gap(34),
        p("ing. M.E. de Roy van Zuydewijn"),
    )
    paper = Paper(
        "",
        ("Ministerie van Infrastructuur", "en Waterstaat"),
        "",
        body,
        column,
        following,
        head,
        "> Retouradres Postbus 20901 2500 EX Den Haag",
    )
    entries = (
        *redact("Ph.C. Ronde-Slagter", "Zs. Halmos", note="ambtenaar"),
        *redact(direct, kind="telefoon", note="direct nummer"),
        *redact("Ricardo Winter", "Saskia Doeleman", note="medewerker NS"),
        *redact("P. E\u015fref-Vonk", note="burger"),
        *review("Jurriaan Kamphuis", note="journalist onder een gepubliceerd bericht"),
        *keep("Tazelaar", "Abdelkarim-Prins", kind="naam", note="Tweede Kamerlid"),
        *keep("M.E. de Roy van Zuydewijn", kind="naam", note="minister, ondertekent"),
        *keep("H. van Rijckevorsel", kind="naam", note="oud-minister"),
        *keep(
            "I. Kolff-Asscher", "J. Ruardij", kind="naam", note="bestuurder, spreekt in openbaar"
        ),
        *keep("C. Dijkgraaf-Lont", kind="naam", note="voorzitter Onderzoeksraad"),
        *keep("ProRail", "Onderzoeksraad voor Veiligheid", kind="organisatie", note="organisatie"),
        *keep("IENW/BSK-2026/112640", "2026Z09871", kind="kenmerk", note="kenmerk"),
        *keep("Kamerstuk 29 984, nr. 1288", kind="kamerstuk", note="vindplaats"),
        *keep(
            "Postbus 20018",
            "2500 EA",
            "Postbus 20901",
            "2500 EX",
            kind="adres",
            note="adres van een organisatie",
        ),
        *keep("27 mei 2026", "30 april 2026", kind="datum", note="geen persoonsgegeven"),
    )
    return Sample(
        NAME,
        "beslisnota",
        "beantwoording Kamervragen met referentiekolom",
        "ReportLab",
        by_reportlab.render(paper),
        entries,
    )
