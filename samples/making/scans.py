"""Two scans: a doctor's letter without a text layer, a memo with a poor hidden one."""

from . import by_reportlab, by_story, scanner
from .gold import Sample, keep, redact, review
from .numbers import Numbers
from .paper import Paper, address, gap, h, li, p, table

LETTER = "scan-brief-huisarts"
MEMO = "scan-memo-slechte-ocr"


def letter() -> Sample:
    """Return the scanned letter with its gold entries."""
    n = Numbers(LETTER)
    bsn, mobile, office = n.bsn(), n.mobile(), n.fixed("0597")
    body = (
        address(
            "Huisartsenpraktijk De Oldambtster",
            "Havenkade 3",
            "9671 CG Winschoten",
            f"telefoon {office}",
        ),
        gap(16),
        address(
            "Inspectie Gezondheidszorg en Jeugd",
            "t.a.v. de heer R. Blaauwbroek",
            "Postbus 2518",
            "6401 DA Heerlen",
        ),
        gap(10),
        p("Winschoten, 28 oktober 2025"),
        p("<b>Onderwerp: melding over levering van insuline (uw kenmerk VGR-2025-4471)</b>"),
        gap(4),
        p("Geachte heer Blaauwbroek,"),
        p("""Op 20 oktober heb ik telefonisch melding gedaan van een verkeerde levering door
        apotheek Blijham. Op uw verzoek bevestig ik dit per brief."""),
        p(f"""Mijn patiënt, mevrouw Geertruida Mulder-Hazelhoff, geboren op 7 maart 1951 (BSN
        {bsn}), ontving op 13 oktober insuline in een dubbele sterkte. Zij kreeg die avond een
        ernstige hypoglykemie. Haar dochter, Marijke Mulder, vond haar en belde 112. Zij is
        twee nachten opgenomen geweest in het Ommelander Ziekenhuis en is inmiddels weer
        thuis."""),
        p("""De apotheker heeft tegenover mij erkend dat het etiket is verwisseld. Hij heeft
        nog geen melding gedaan. Zelf heb ik het voorval besproken met mijn collega dr. T.
        Kuipers-Aydın en met de Landelijke Huisartsen Vereniging."""),
        p(f"""Voor overleg ben ik bereikbaar op {mobile}, liefst na 17.00 uur."""),
        p("Hoogachtend,"),
        gap(30),
        p("J.W. Engelkens, huisarts"),
    )
    source = by_reportlab.render(Paper("", (), "", body))
    pdf = scanner.scan(source, seed=7, skew=1.1, producer="KONICA scan", ocr_errors=None)
    entries = (
        *redact("Geertruida Mulder-Hazelhoff", "Marijke Mulder", note="pati\u00ebnt of familie"),
        *redact("J.W. Engelkens", "T. Kuipers-Ayd\u0131n", note="huisarts"),
        *redact("R. Blaauwbroek", "Blaauwbroek", note="ambtenaar"),
        *redact(bsn, kind="bsn", ground="5.1.1e", note="burgerservicenummer"),
        *redact("7 maart 1951", kind="geboortedatum", note="geboortedatum"),
        *redact(mobile, kind="telefoon", note="mobiel nummer"),
        *review(office, kind="telefoon", note="nummer van een praktijk"),
        *review("hypoglykemie", kind="gezondheid", ground="5.1.1d", note="gezondheid"),
        *keep(
            "Inspectie Gezondheidszorg en Jeugd",
            "Landelijke Huisartsen Vereniging",
            "Ommelander Ziekenhuis",
            kind="organisatie",
            note="organisatie",
        ),
        *keep("Postbus 2518", "6401 DA", kind="adres", note="adres van een organisatie"),
        *keep("VGR-2025-4471", kind="kenmerk", note="kenmerk"),
        *keep("28 oktober 2025", kind="datum", note="geen persoonsgegeven"),
    )
    return Sample(
        LETTER,
        "woo-verzoek",
        "scan zonder tekstlaag, scheef",
        "scanner",
        pdf,
        entries,
        image_source=source,
        scanned=True,
    )


def memo() -> Sample:
    """Return the scanned memo with its gold entries."""
    n = Numbers(MEMO)
    mobile = n.mobile("06-{}")
    body = (
        table(
            ("Aan", "Directeur-generaal Rijkswaterstaat, ir. A.P. Stuyvenberg"),
            ("Van", "mw. ing. D. Cornelissen-Bouzid, programmamanager"),
            ("Datum", "6 november 2025"),
            ("Ons kenmerk", "RWS-2025/29310"),
            ("Doorkiesnummer", mobile),
            widths=(100, 320),
        ),
        h("Onderwerp: scheurvorming in de Maasbrug bij Heusden"),
        p("""Bij de inspectie van 22 oktober zijn in drie hoofdliggers scheuren gevonden. Ze
        zijn niet dieper dan vier millimeter. Constructeur Bartłomiej Nowak van
        ingenieursbureau Tauw verwacht dat de brug tot het voorjaar veilig gebruikt kan
        worden, mits zwaar verkeer wordt omgeleid."""),
        h("Voorstel"),
        *li(
            "Vanaf maandag een gewichtsbeperking van 30 ton instellen.",
            "De burgemeester van Heusden, W.J. Hamersveld, vandaag inlichten.",
            "De minister met een korte nota informeren, met afschrift aan de Tweede Kamer.",
        ),
        h("Toelichting"),
        p("""De heer Nowak heeft zijn berekening op 3 november gedeeld. Collega Stefan Kraaijeveld
        heeft de aannames nagerekend en komt tot dezelfde uitkomst. Namens de aannemer heeft
        Wim van Heeswijk-Pater laten weten dat een noodreparatie zes weken duurt. De kosten
        worden geschat op 2,3 miljoen euro en passen binnen artikel 12 van de begroting."""),
        p("""Omwonenden zijn nog niet ingelicht. Bij eerdere werkzaamheden heeft de heer P.C. Drunen
        aan de Bakkersdam 19 bezwaar gemaakt vanwege geluid. Het is verstandig hem vooraf te
        bellen. Vragen van journalisten gaan naar persvoorlichting@rws.example."""),
        p("Dineke Cornelissen-Bouzid"),
    )
    source = by_story.render(Paper("Memo", ("Rijkswaterstaat", "Zuid-Nederland"), "", body))
    pdf = scanner.scan(source, seed=11, skew=-0.6, producer="ScanOCR 2.1", ocr_errors=0.16)
    entries = (
        *redact(
            "D. Cornelissen-Bouzid",
            "Dineke Cornelissen-Bouzid",
            "Stefan Kraaijeveld",
            note="ambtenaar",
        ),
        *redact(
            "Bart\u0142omiej Nowak",
            "Nowak",
            "Wim van Heeswijk-Pater",
            note="medewerker van een bedrijf",
        ),
        *redact("P.C. Drunen", note="omwonende"),
        *redact("Bakkersdam 19", kind="adres", note="woonadres"),
        *redact(mobile, kind="telefoon", note="mobiel nummer"),
        *keep("A.P. Stuyvenberg", kind="naam", note="directeur-generaal"),
        *keep("W.J. Hamersveld", kind="naam", note="burgemeester"),
        *keep("Tauw", "Tweede Kamer", kind="organisatie", note="organisatie"),
        *keep("RWS-2025/29310", kind="kenmerk", note="kenmerk"),
        *keep("6 november 2025", "30 ton", kind="datum of maat", note="geen persoonsgegeven"),
    )
    return Sample(
        MEMO,
        "beslisnota",
        "scan met slechte verborgen tekstlaag",
        "scanner met OCR",
        pdf,
        entries,
        image_source=source,
        scanned=True,
        ordinary=frozenset({"drunen"}),
    )
