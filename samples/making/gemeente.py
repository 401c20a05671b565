"""Municipal proposal about a building permit, wide page without reference column."""

from . import by_story
from .gold import Sample, keep, mail, redact, review
from .numbers import Numbers
from .paper import Paper, h, li, p, table

NAME = "gemeente-collegevoorstel"


def make() -> Sample:
    """Return the proposal with its gold entries."""
    n = Numbers(NAME)
    mobile, direct, plate = n.mobile("06-{} {} {} {}"), n.fixed("0515"), n.plate()
    body = (
        table(
            ("Onderdeel", "Inhoud"),
            ("Zaaknummer", "Z2026-003381 / D2026-019772"),
            ("Portefeuillehouder", "wethouder Sjoukje Rinia-Bangma"),
            ("Steller", "Y. Terpstra-Afkir, team Vergunningen"),
            ("Telefoon en e-mail", f"{direct} / y.terpstra@oostermeerdijk.example"),
            ("Akkoord teamleider", "Durk Hiemstra, paraaf DH, 11-05-2026"),
            ("Vergadering", "college van 19 mei 2026, agendapunt 6"),
            widths=(130, 300),
        ),
        h("Voorstel"),
        *li(
            "De omgevingsvergunning voor Fiskersbuorren 22 te Aldehaske te verlenen.",
            "De zienswijzen ontvankelijk en deels gegrond te verklaren.",
            "De gemeenteraad met een raadsbrief te informeren.",
        ),
        h("Inleiding"),
        p("""Op 2 maart 2026 vroegen de heer en mevrouw Ytsma-van der Zwaag een vergunning aan
        voor het verbouwen van hun schuur tot mantelzorgwoning. De schuur staat op het perceel
        kadastraal bekend als gemeente Aldehaske, sectie C, nummer 1187. De vader van de
        aanvrager, Jelle Ytsma (86), gaat er wonen. Hij heeft de ziekte van Parkinson en kan
        niet langer zelfstandig trappen lopen. Het plan past niet in het omgevingsplan, omdat
        de schuur 14 vierkante meter te groot is."""),
        h("Zienswijzen"),
        p(
            """Er zijn twee zienswijzen ingediend. Mevrouw A. Postma-Cheung, Fiskersbuorren
        24, vreest voor verlies van uitzicht. De heer R. Wouda van nummer 19 klaagt over het
        parkeren: de bestelbus van de aannemer, met kenteken """
            + plate
            + """, staat volgens hem elke dag voor
        zijn oprit. Aannemer Bouwbedrijf Wouda & Zn. (KvK 01094517) is geen familie van deze
        indiener."""
        ),
        p("""De welstandscommissie, onder voorzitterschap van architect ir. B. Galema, adviseerde op
        14 april positief. Op verzoek van het raadslid T. Kingma (Lokaal Belang) is ook de
        dorpsvereniging gehoord."""),
        h("Argumenten"),
        *li(
            "Het plan helpt ouderen om langer in het dorp te blijven wonen.",
            "Het uitzicht van de buren verandert nauwelijks: de nok blijft op 5,20 meter.",
            "Burgemeester mr. K.D. van Sminia heeft bij de opening van het dorpshuis toegezegd "
            "mantelzorgwoningen te steunen.",
        ),
        h("Financiën en planning"),
        p(f"""De leges bedragen 2.310 euro. De aanvragers hebben gevraagd om te bellen voordat
        het besluit wordt verzonden ({mobile}). Het besluit wordt gepubliceerd in het
        gemeenteblad. Vragen van inwoners gaan naar gemeente@oostermeerdijk.example of naar
        het nummer 14 0515."""),
        h("Ondertekening"),
        p("""Burgemeester en wethouders van Oostermeerdijk,<br/>de gemeentesecretaris, drs. W. van
        Haersma-Tuinstra<br/>de burgemeester, mr. K.D. van Sminia"""),
    )
    pdf = by_story.render(Paper("", (), "Collegevoorstel omgevingsvergunning Fiskersbuorren", body))
    entries = (
        *redact("Y. Terpstra-Afkir", note="ambtenaar"),
        *review("Durk Hiemstra", note="teamleider"),
        *redact("DH", kind="paraaf", note="paraaf"),
        *redact("Ytsma-van der Zwaag", "Jelle Ytsma", note="aanvrager en vader"),
        *redact("A. Postma-Cheung", "R. Wouda", note="indiener van een zienswijze"),
        *redact("Fiskersbuorren 24", "nummer 19", kind="adres", note="woonadres van een indiener"),
        *review("Fiskersbuorren 22", kind="adres", note="adres van het bouwplan"),
        *redact(plate, kind="kenteken", note="bestelbus"),
        *redact(mobile, direct, kind="telefoon", note="mobiel of direct nummer"),
        *mail("y.terpstra@oostermeerdijk.example", "ambtenaar"),
        *review(
            "ziekte van Parkinson",
            kind="gezondheid",
            ground="5.1.1d",
            note="gezondheid van een burger",
        ),
        *review("B. Galema", note="architect, voorzitter van een commissie"),
        *keep("Sjoukje Rinia-Bangma", kind="naam", note="wethouder"),
        *keep("K.D. van Sminia", kind="naam", note="burgemeester"),
        *review("W. van Haersma-Tuinstra", note="gemeentesecretaris, ondertekent"),
        *keep("T. Kingma", kind="naam", note="raadslid"),
        *keep(
            "Bouwbedrijf Wouda & Zn.",
            "Lokaal Belang",
            "team Vergunningen",
            kind="organisatie",
            note="organisatie",
        ),
        *keep("sectie C, nummer 1187", kind="kadaster", note="kadastrale aanduiding"),
        *keep("01094517", kind="kvk", note="KvK-nummer"),
        *keep("Z2026-003381", "D2026-019772", kind="kenmerk", note="zaaknummer"),
        *keep("gemeente@oostermeerdijk.example", kind="email", note="functionele mailbox"),
        *keep("14 0515", kind="telefoon", note="algemeen nummer"),
        *keep(
            "2 maart 2026",
            "19 mei 2026",
            "2.310",
            kind="datum of bedrag",
            note="geen persoonsgegeven",
        ),
    )
    return Sample(NAME, "gemeente", "collegevoorstel", "PyMuPDF Story", pdf, entries)
