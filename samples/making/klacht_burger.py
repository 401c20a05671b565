"""Complaint of a citizen with all the numbers a citizen gives."""

from . import by_reportlab
from .gold import Sample, keep, mail, redact, review
from .numbers import Numbers
from .paper import Paper, address, gap, p, table

NAME = "klacht-zorgtoeslag"


def make() -> Sample:
    """Return the complaint with its gold entries."""
    n = Numbers(NAME)
    bsn, bsn_child, mobile, plate = n.bsn(), n.bsn(), n.mobile("06-{}"), n.plate()
    iban, iban_dad = n.iban("INGB"), n.iban("RABO")
    tight = iban_dad.replace(" ", "")
    home = n.fixed("0413")
    dotted = f"{bsn_child[:3]}.{bsn_child[3:6]}.{bsn_child[6:]}"
    head = (
        address(
            "Rachida Benali-van der Heijden",
            "Meidoornlaan 231-B",
            "5401 ZT Uden",
            f"tel. {mobile} of {home}",
            "rachida_benali88@zonpost.example",
        ),
        gap(10),
        address("Dienst Toeslagen", "Afdeling Klachten", "Postbus 2508", "6401 DA Heerlen"),
        gap(6),
        p("Uden, 17 november 2025"),
        p("<b>Betreft: klacht over terugvordering zorgtoeslag 2023</b>"),
    )
    body = (
        p("Geachte heer/mevrouw,"),
        p("""Hierbij dien ik een klacht in over de manier waarop ik ben behandeld. Op 3 oktober 2025
        kreeg ik een brief (kenmerk TT-2025-88130-K) waarin staat dat ik 1.482 euro zorgtoeslag moet
        terugbetalen. Volgens uw medewerker, de heer Van Oirschot, had ik een inkomen opgegeven dat
        te laag was. Dat klopt niet. Ik heb alles op tijd doorgegeven. Toen ik belde met de
        BelastingTelefoon (0800-0543) werd ik drie keer doorverbonden en daarna werd de verbinding
        verbroken."""),
        p("""Voor de volledigheid geef ik mijn gegevens en die van mijn gezin:"""),
        table(
            ("Gegeven", "Mijzelf", "Mijn zoon"),
            ("Naam", "R. Benali-van der Heijden", "Ilyas van der Heijden"),
            ("Geboortedatum", "14-06-1988", "2 september 2016"),
            ("BSN", bsn, dotted),
            ("Rekeningnummer", iban, "n.v.t."),
            widths=(110, 160, 150),
        ),
        p(f"""Het bedrag van de beslaglegging is afgeschreven van de rekening van mijn ex-man,
        K.A.M. van der Heijden, IBAN {tight}. Hij heeft daar niets mee te maken: wij zijn
        sinds 21 mei 2022 gescheiden. Hij is geboren op 30 januari 1985 en woont nu aan de
        Zandoogjeshof 8 in Veghel (5467 XW)."""),
        p("""Sinds de brief slaap ik slecht. Ik heb multiple sclerose en gebruik daarvoor
        dimethylfumaraat. Stress maakt mijn klachten erger; mijn neuroloog, dr. P. Achterberg van
        het Bernhoven ziekenhuis, heeft dat in een verklaring opgeschreven. Mijn zoon heeft
        diabetes type 1 en ik moet voor hem altijd bereikbaar zijn."""),
        p(f"""Op 28 oktober stond er bovendien een deurwaarder bij mijn auto, een grijze Opel
        met kenteken {plate}. De buren stonden erbij. Mijn overbuurvrouw Truus
        Verhagen-Pijnenburg kan bevestigen hoe dat ging. De deurwaarder wilde zich niet
        legitimeren. Ik vind dit een schending van de regels voor een goede behandeling
        (artikel 9:2 Awb)."""),
        p("""Ik vraag u om de terugvordering in te trekken, het bedrag terug te storten op
        mijn eigen rekening en mij schriftelijk excuses aan te bieden. De Nationale ombudsman
        heeft in rapport 2024/117 al geschreven dat mensen in zo'n situatie eerst gebeld
        moeten worden. Ook staatssecretaris Van Doorninck heeft dat in de Tweede Kamer
        toegezegd."""),
        p("Met vriendelijke groet,"),
        gap(20),
        p("R. Benali"),
        p(
            "Bijlagen: kopie paspoort (nr. NPR7K4FD1), verklaring neuroloog, "
            "brief van 3 oktober 2025"
        ),
    )
    entries = (
        *redact(
            "Rachida Benali-van der Heijden",
            "R. Benali-van der Heijden",
            "R. Benali",
            note="klager",
        ),
        *redact("Ilyas van der Heijden", "K.A.M. van der Heijden", note="familie van klager"),
        *redact("Truus Verhagen-Pijnenburg", note="buurvrouw"),
        *redact("P. Achterberg", note="behandelend arts"),
        *redact("Van Oirschot", note="ambtenaar"),
        *redact(
            "Meidoornlaan 231-B",
            "5401 ZT",
            "Zandoogjeshof 8",
            "5467 XW",
            kind="adres",
            note="woonadres",
        ),
        *redact(mobile, home, kind="telefoon", note="nummer van een burger"),
        *mail("rachida_benali88@zonpost.example", "klager"),
        *redact(bsn, dotted, kind="bsn", ground="5.1.1e", note="burgerservicenummer"),
        *redact(iban, tight, kind="iban", note="rekening van een burger"),
        *redact(
            "14-06-1988",
            "2 september 2016",
            "30 januari 1985",
            kind="geboortedatum",
            note="geboortedatum",
        ),
        *redact(plate, kind="kenteken", note="auto van een burger"),
        *review("NPR7K4FD1", kind="documentnummer", note="paspoortnummer"),
        *review(
            "multiple sclerose",
            "dimethylfumaraat",
            "diabetes type 1",
            kind="gezondheid",
            ground="5.1.1d",
            note="gezondheid",
        ),
        *keep(
            "Dienst Toeslagen",
            "Bernhoven",
            "Nationale ombudsman",
            kind="organisatie",
            note="organisatie",
        ),
        *keep("Postbus 2508", "6401 DA", kind="adres", note="adres van een organisatie"),
        *keep("0800-0543", kind="telefoon", note="algemeen nummer"),
        *keep("TT-2025-88130-K", "2024/117", kind="kenmerk", note="kenmerk of rapportnummer"),
        *keep("Van Doorninck", kind="naam", note="staatssecretaris"),
        *keep(
            "17 november 2025",
            "3 oktober 2025",
            "1.482",
            "9:2 Awb",
            kind="datum of bedrag",
            note="geen persoonsgegeven",
        ),
    )
    pdf = by_reportlab.render(Paper("", (), "", body, head=head), author="Rachida Benali")
    hidden = ({"where": "auteur in de documenteigenschappen", "text": "Rachida Benali"},)
    return Sample(
        NAME, "woo-verzoek", "brief van een burger", "ReportLab", pdf, entries, hidden=hidden
    )
