"""Decision on a Woo request: requester redacted, mandated signatory kept."""

from . import by_story, signature
from .gold import Sample, keep, mail, redact
from .numbers import Numbers
from .paper import Paper, address, gap, h, li, p

NAME = "woo-besluit-lvvn"


def make() -> Sample:
    """Return the decision with its gold entries."""
    n = Numbers(NAME)
    direct = n.fixed()
    unit = ("Directie Juridische Zaken", ("Afdeling Woo en Archief",))
    column = (
        unit,
        (
            "Bezoekadres",
            (
                "Bezuidenhoutseweg 73",
                "2594 AC Den Haag",
                "Postbus 20401",
                "2500 EK Den Haag",
                "T 070 379 89 11",
            ),
        ),
        (
            "Behandeld door",
            ("H.R. Kowalczyk", f"T {direct}", "h.r.kowalczyk@minlvvn.nl", "woo@minlvvn.nl"),
        ),
        ("Ons kenmerk", ("DJZ / 98215540",)),
        ("Bijlage(n)", ("2",)),
    )
    following = (unit, ("Ons kenmerk", ("DJZ / 98215540",)), ("Datum", ("30 maart 2026",)))
    head = (
        gap(8),
        address("De heer T.E. Zijlstra-Okonkwo", "Kerkpad Noordzijde 5-II", "3764 WX Soest"),
        gap(20),
        address("Datum: 30 maart 2026", "Betreft: besluit op uw Woo-verzoek over mestfraude"),
        gap(6),
    )
    body = (
        p("Geachte heer Zijlstra-Okonkwo,"),
        p("""In uw e-mail van 11 december 2025, verzonden vanaf tez.onderzoek@postvak.example,
        heeft u met een beroep op de Wet open overheid (Woo) gevraagd om documenten over de
        aanpak van mestfraude in de periode 2022 tot en met 2024. Op 8 januari 2026 heeft
        mevrouw Kowalczyk telefonisch met u overlegd. U heeft het verzoek toen beperkt tot
        besluitvorming op directieniveau. De ontvangst is bevestigd bij brief van 15 december
        2025 (kenmerk DJZ / 98190027)."""),
        h("Inventarisatie"),
        p("""Er zijn 31 documenten gevonden. Zij staan in de inventarislijst in bijlage 2. Twaalf
        documenten zijn al openbaar; bij die documenten is de vindplaats vermeld, bijvoorbeeld
        Kamerstuk 33 037, nr. 588. Vier documenten zijn doorgezonden aan de NVWA en worden daar
        beoordeeld."""),
        h("Zienswijzen"),
        p("""Drie derden hebben een zienswijze gegeven. Loonbedrijf Gebroeders Smeenk B.V. (KvK
        08123459, RSIN 807414327) heeft bezwaar tegen openbaarmaking van bedrijfsgegevens. Namens
        dit bedrijf heeft de heer G.J. Smeenk zijn bezwaar mondeling toegelicht. Een melder, mevrouw
        D. Yıldız uit Aalten, wil niet dat haar naam bekend wordt. De derde, LTO Nederland, heeft
        geen bezwaar."""),
        h("Besluit"),
        p("""Ik besluit vijftien documenten gedeeltelijk en twaalf documenten niet opnieuw
        openbaar te maken. De overige documenten maak ik geheel openbaar. Bij elke onleesbaar
        gemaakte passage staat de grond, zoals 5.1.2e."""),
        h("Overwegingen"),
        p("""<b>Persoonlijke levenssfeer (artikel 5.1, tweede lid, onder e, van de Woo).</b> In de
        documenten staan namen, telefoonnummers en e-mailadressen van ambtenaren en van derden. Het
        gaat om medewerkers die niet uit hoofde van hun functie in de openbaarheid treden. Ik vind
        het belang van hun persoonlijke levenssfeer zwaarder wegen dan het belang van openbaarheid;
        zie ook ABRvS 31 januari 2018, ECLI:NL:RVS:2018:321. De naam van de minister, mevrouw
        L.B. ter Braak-Hesselink, en die van de inspecteur-generaal, dr. ir. G. Bakx, blijven
        leesbaar."""),
        p("""<b>Bedrijfsgegevens (artikel 5.1, tweede lid, onder f, van de Woo).</b>
        Documenten 4, 9 en 17 bevatten tarieven en namen van afnemers. Bekendmaking daarvan
        zou de betrokken ondernemingen op achterstand zetten."""),
        p("""<b>Identificatienummers (artikel 5.1, eerste lid, onder e, van de Woo).</b> In
        document 22 staat een burgerservicenummer. Dat nummer is onleesbaar gemaakt."""),
        h("Wijze van openbaarmaking"),
        *li(
            "De documenten worden met dit besluit geplaatst op www.rijksoverheid.nl.",
            "Tot personen herleidbare gegevens van de verzoeker worden daarbij niet gepubliceerd.",
            "Derden met een zienswijze krijgen een afschrift. Openbaarmaking volgt twee weken na "
            "de datum van dit besluit.",
        ),
        p("Hoogachtend,"),
        p("De minister van Landbouw, Visserij, Voedselzekerheid en Natuur,<br/>namens deze,"),
        gap(44),
        p("mr. R.F. Abbenhuis-Tol<br/>directeur Juridische Zaken"),
        p("""<b>Bezwaar.</b> Bent u het niet eens met dit besluit, dan kunt u binnen zes weken na de
        verzenddatum een bezwaarschrift sturen aan de minister van LVVN, ter attentie van de
        afdeling Bezwaar en Beroep, Postbus 20401, 2500 EK Den Haag. Vermeld daarin uw naam en
        adres, de datum, het kenmerk van dit besluit en de reden van uw bezwaar."""),
    )
    paper = Paper(
        "",
        ("Ministerie van Landbouw, Visserij,", "Voedselzekerheid en Natuur"),
        "",
        body,
        column,
        following,
        head,
        "> Retouradres Postbus 20401 2500 EK Den Haag",
    )
    pdf = by_story.render(paper)
    signed, box = signature.sign(pdf, NAME, *SIGNATURE)
    yildiz = "D. Y\u0131ld\u0131z"
    entries = (
        *redact("T.E. Zijlstra-Okonkwo", "Zijlstra-Okonkwo", note="verzoeker"),
        *redact("Kerkpad Noordzijde 5-II", "3764 WX", kind="adres", note="woonadres verzoeker"),
        *mail("tez.onderzoek@postvak.example", "verzoeker"),
        *redact("H.R. Kowalczyk", "Kowalczyk", note="ambtenaar"),
        *redact("h.r.kowalczyk", kind="email", note="ambtenaar"),
        *redact(direct, kind="telefoon", note="direct nummer"),
        *redact("G.J. Smeenk", note="vertegenwoordiger van een bedrijf"),
        *redact(yildiz, note="melder"),
        *keep("R.F. Abbenhuis-Tol", kind="naam", note="ondertekent in mandaat"),
        *keep("L.B. ter Braak-Hesselink", kind="naam", note="minister"),
        *keep("G. Bakx", kind="naam", note="inspecteur-generaal"),
        *keep(
            "Loonbedrijf Gebroeders Smeenk B.V.",
            "LTO Nederland",
            "NVWA",
            kind="organisatie",
            note="organisatie",
        ),
        *keep("08123459", "807414327", kind="kvk of rsin", note="nummer van een organisatie"),
        *keep("woo@minlvvn.nl", "@minlvvn.nl", kind="email", note="functionele mailbox"),
        *keep("DJZ / 98215540", "DJZ / 98190027", kind="kenmerk", note="kenmerk"),
        *keep(
            "Kamerstuk 33 037, nr. 588", "ECLI:NL:RVS:2018:321", kind="kamerstuk", note="vindplaats"
        ),
        *keep("070 379 89 11", kind="telefoon", note="algemeen nummer"),
        *keep(
            "Bezuidenhoutseweg 73",
            "2594 AC",
            "Postbus 20401",
            "2500 EK",
            kind="adres",
            note="adres van een organisatie",
        ),
        *keep(
            "30 maart 2026",
            "11 december 2025",
            "5.1.2e",
            kind="datum of artikel",
            note="geen persoonsgegeven",
        ),
    )
    return Sample(
        NAME,
        "woo-verzoek",
        "besluit met referentiekolom",
        "PyMuPDF Story",
        signed,
        entries,
        areas=(signature.area(SIGNATURE[0], box, "handtekening in mandaat"),),
        ordinary=frozenset({"noordzijde"}),
    )


SIGNATURE = (2, 90.0, 298.0)
