"""Nota for information of the education ministry; the column runs through the sentences."""

from . import by_hand
from .gold import Sample, keep, redact, review
from .numbers import Numbers
from .paper import Paper, address, h, li, p, s, table

NAME = "nota-ocw-lerarentekort"


def make() -> Sample:
    """Return the nota with its gold entries."""
    n = Numbers(NAME)
    mobile, mobile_bram = n.mobile("06-{}{}{}{}"), n.mobile("0031 6 {}")
    direct = n.fixed("070").replace(" ", "-", 1)
    unit = ("Primair Onderwijs", ("Afdeling Personeel en", "Kwaliteit", "IPC 2650"))
    column = (
        unit,
        ("Opgesteld door", ("Hoeksema-Yilmaz, drs.", "B.T.", "Coördinerend", "beleidsadviseur")),
        (
            "Contactpersoon",
            ("Jeltje Wiersinga", f"T {direct}", f"M {mobile}", "j.wiersinga@minocw.nl"),
        ),
        ("Onze referentie", ("48120993",)),
        ("Datum", ("2 juni 2026",)),
        ("Bijlagen", ("Geen",)),
        ("Bezoekadres", ("Rijnstraat 50", "Den Haag", "T 070 412 34 56")),
    )
    following = (
        unit,
        ("Datum", ("2 juni 2026",)),
        ("Onze referentie", ("48120993",)),
        ("Opgesteld door", ("BHY",)),
    )
    head = (
        address(
            "Aan: de minister van OCW",
            "Van: directie Primair Onderwijs",
            "Via: SG (mr. E. Sandberg-Kuipers), DG PV (dr. A. Lindeboom)",
        ),
    )
    body = (
        p("TER INFORMATIE"),
        h("Aanleiding"),
        p("""Op 10 juni 2026 spreekt u met de PO-Raad, de AOb en CNV Onderwijs over het tekort aan
        leraren in de grote steden. In de voorbereiding had mw. Wier\u00adsinga met alle
        partijen contact. Tijdens die gesprekken kwam naar voren dat de cijfers van DUO en die van
        de schoolbesturen uiteenlopen. Deze nota legt uit waar het verschil vandaan komt en wat u
        daarover kunt zeggen. Over de toon van het gesprek kunt u bij de heer Hoek\u00adsema-Yilmaz
        terecht; hij is ook bij het gesprek aanwezig."""),
        h("Kernboodschap"),
        *li(
            "Het tekort bedraagt volgens DUO 7,6 procent, volgens de besturen 9,1 procent. Het "
            "verschil zit in verborgen vacatures: lessen die door onbevoegden worden gegeven.",
            "De regionale aanpak werkt beter dan verwacht in Almere en minder goed in Rotterdam.",
            "U hoeft nu niets toe te zeggen. De evaluatie van de arbeidsmarkttoelage verschijnt "
            "in september.",
        ),
        h("Toelichting"),
        s("Cijfers"),
        p("""DUO telt vacatures op basis van de personeelsadministratie. Een les die wordt
        gegeven door een onder\u00adwijsassistent telt daarin niet als vacature. De besturen
        tellen zulke lessen wel. Onderzoekers van Regioplan, Chandrika Ramla\u00adkhan en
        anderen, hebben beide methoden vergeleken in opdracht van de PO-Raad. Zij noemen geen
        van beide beter. In de bijlage bij hun rapport staat een toelichting van Sjoerd
        Dijkstra-van der Veen, die als data\u00adanalist de bestanden heeft gekoppeld. Voor u
        is van belang dat de Inspectie van het Onderwijs de hogere schatting gebruikt."""),
        s("Standpunten"),
        p("""De voorzitter van de PO-Raad, F. Merkelbach, zal vragen om verlenging van de
        toelage. Zij heeft dat op 28 mei in het radioprogramma Argos ook gezegd. De AOb wil
        eerst een hoger salaris voor zij-instromers. Bestuurder Özgür Karadağ van de stichting
        Wijsland in Rotterdam zal als voorbeeld een school noemen waar drie groepen vier dagen
        per week les krijgen. De directeur van die school, Anne-Fleur Pietersen, is vorige
        maand uitge\u00advallen met een burn-out en wordt tot de zomervakantie vervangen. Het
        is beter om niet op deze situatie in te gaan."""),
        s("Kamer"),
        p("""De leden Roosjen (Vrij Onderwijs) en Van Zijderveld (SOP) hebben schriftelijke vragen
        gesteld (2026Z08114). De antwoorden liggen op uw bureau. De motie-Roosjen over het
        maximum aan onbevoegde lesuren (Kamerstuk 27 923, nr. 502) is aangehouden. In het debat
        van 21 mei heeft staatssecretaris M.L. Overdijkink gezegd dat de vierdaagse schoolweek
        een noodmaatregel moet blijven."""),
        s("Praktisch"),
        p(
            """Het gesprek is van 15.00 tot 16.00 uur in kamer H 14.32. Parkeren kan op naam:
        uw gasten zijn aangemeld bij de receptie. Het verslag verzorgt dit keer Bram
        Noor\u00adder\u00adhaven van het bestuurssecretariaat, bereikbaar op """
            + mobile_bram
            + """. Na afloop staat de woordvoering
        klaar; zie verder postbus.persvoorlichting@minocw.nl."""
        ),
        h("Afstemming"),
        table(
            ("Directie", "Medewerker", "Paraaf", "Datum"),
            ("FEZ", "M. Haddou", "MH", "29-05-2026"),
            ("WJZ", "I. Straatsma-Prins", "ISP", "29-05-2026"),
            ("Communicatie", "R. den Ouden", "RdO", "01-06-2026"),
            widths=(90, 130, 60, 70),
        ),
        h("Informatie die niet openbaar gemaakt kan worden"),
        p(
            """In deze nota zijn gegevens van personen onleesbaar gemaakt om hun privacy te
        beschermen."""
        ),
    )
    paper = Paper(
        "Nota",
        ("Ministerie van Onderwijs, Cultuur en", "Wetenschap"),
        "Achtergrond bij gesprek over het lerarentekort",
        body,
        column,
        following,
        head,
    )
    entries = (
        *redact(
            "Jeltje Wiersinga",
            "Wiersinga",
            "Hoeksema-Yilmaz, drs. B.T.",
            "Hoeksema-Yilmaz",
            "Bram Noorderhaven",
            "M. Haddou",
            "I. Straatsma-Prins",
            "R. den Ouden",
            note="ambtenaar",
        ),
        *redact("Chandrika Ramlakhan", "Sjoerd Dijkstra-van der Veen", note="onderzoeker"),
        *redact("Anne-Fleur Pietersen", note="schooldirecteur, ziek"),
        *review("burn-out", kind="gezondheid", ground="5.1.1d", note="gezondheid van een persoon"),
        *redact("BHY", "MH", "ISP", "RdO", kind="paraaf", note="paraaf"),
        *redact(direct, mobile, mobile_bram, kind="telefoon", note="direct of mobiel nummer"),
        *redact("j.wiersinga", kind="email", note="ambtenaar"),
        *keep(
            "@minocw.nl",
            "postbus.persvoorlichting@minocw.nl",
            kind="email",
            note="domein of functionele mailbox",
        ),
        *keep("E. Sandberg-Kuipers", kind="naam", note="secretaris-generaal"),
        *keep("A. Lindeboom", kind="naam", note="directeur-generaal"),
        *keep("F. Merkelbach", kind="naam", note="voorzitter, spreekt in het openbaar"),
        *review("\u00d6zg\u00fcr Karada\u011f", note="bestuurder van een stichting"),
        *keep("Roosjen", "Van Zijderveld", kind="naam", note="Tweede Kamerlid"),
        *keep("M.L. Overdijkink", kind="naam", note="staatssecretaris"),
        *keep("minister van OCW", kind="functie", note="bewindspersoon"),
        *keep(
            "Primair Onderwijs", "FEZ", "WJZ", "DG PV", kind="eenheid", note="organisatieonderdeel"
        ),
        *keep(
            "PO-Raad",
            "AOb",
            "CNV Onderwijs",
            "DUO",
            "Regioplan",
            "Wijsland",
            "Inspectie van het Onderwijs",
            kind="organisatie",
            note="organisatie",
        ),
        *keep("48120993", "2026Z08114", kind="kenmerk", note="kenmerk"),
        *keep("Kamerstuk 27 923, nr. 502", kind="kamerstuk", note="vindplaats"),
        *keep("070 412 34 56", kind="telefoon", note="algemeen nummer"),
        *keep("Rijnstraat 50", kind="adres", note="adres van een organisatie"),
        *keep("2 juni 2026", "29-05-2026", kind="datum", note="geen persoonsgegeven"),
    )
    return Sample(
        NAME,
        "beslisnota",
        "nota, referentiekolom loopt door de zinnen",
        "PyMuPDF, regel voor regel",
        by_hand.render(paper),
        entries,
    )
