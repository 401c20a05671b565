"""Decisions and a contract."""

from tests.gold.making.by_hand import tj
from tests.gold.making.by_office import fodt
from tests.gold.making.draft import Draft
from tests.gold.making.gold import Finished


def h16_gemeente_besluit() -> Finished:
    draft = Draft("h16_gemeente_besluit", "dev", "gemeente", "decision_letter", "libreoffice")
    draft.keep("organisatie", "Peutz", "Noorderlicht Architecten BNA", "Team Vergunningen")
    draft.keep("adres_organisatie", "Gorecht-Oost 157", "9600 AB Hoogezand")
    pdf = fodt(
        draft,
        [
            (
                "t",
                [
                    [
                        "Gemeente Hoogezand-Zuid\nPostbus 75, 9600 AB Hoogezand\nTelefoon {+telefoon_algemeen|14 0598}\n{+email_functioneel|gemeente@hoogezandzuid.nl}",
                        "De heer/mevrouw {naam|M.A. Ramdin-Postma}\n{adres|Van der Duyn van Maasdamweg 206}\n{adres|9602 VG Hoogezand}",
                    ]
                ],
                [8, 8],
            ),
            "Datum: 24 februari 2026\nOns kenmerk: {+zaaknummer|Z26.00871 / D26.014458}\nBehandeld door: {naam|Lotte Venhuizen} (Team Vergunningen)\nDoorkiesnummer: {telefoon|0598-37 36 12}\nOnderwerp: Besluit omgevingsvergunning uitbouw",
            "Beste mevrouw {naam|Ramdin},",
            "Op 5 december 2025 ontvingen wij uw aanvraag om een omgevingsvergunning voor het bouwen van een uitbouw aan de achterzijde van uw woning. Uw aanvraag is geregistreerd onder nummer {+zaaknummer|Z26.00871}. De aanvraag is ingediend door uw architect, de heer {naam|Szymański}, van bureau Noorderlicht Architecten BNA.",
            ("h", "Besluit"),
            "Wij besluiten de omgevingsvergunning te verlenen. Het perceel staat kadastraal bekend als gemeente Hoogezand, sectie K, nummer 4471. Het college heeft in de Kadernota 2026 gekozen voor een gebiedsgerichte aanpak. De Omgevingsvisie, het Programma Wonen en het Mobiliteitsplan worden in samenhang herzien. De Veiligheidsregio en de GGD zijn betrokken bij de uitwerking van het onderdeel gezonde leefomgeving.",
            ("h", "Zienswijzen"),
            "Wij hebben twee zienswijzen ontvangen. De eigenaar van het buurperceel, de heer {naam|H.J. Toxopeus}, {adres|Van der Duyn van Maasdamweg 208}, vreest verlies van zonlicht. De bezonningsstudie van Peutz laat zien dat aan de TNO-norm wordt voldaan. De tweede indiener, familie {naam|Mahabier}, trok de zienswijze op 2 februari in.",
            "De welstandscommissie, onder voorzitterschap van ir. {?naam|D. Folkerts}, adviseerde positief. De toezichthouder bouw, {naam|Mark Slagter}, meldt dat is begonnen zonder vergunning. De kosten worden geraamd op € 1.375.000 en komen ten laste van de reserve Grondexploitaties. De aanbesteding verloopt via TenderNed volgens de Aanbestedingswet 2012; de gunning is voorzien in week 38.",
            ("h", "Bezwaar"),
            "Tegen dit besluit kan binnen zes weken na bekendmaking bezwaar worden gemaakt. Het bezwaarschrift moet op grond van artikel 6:5 van de Algemene wet bestuursrecht ondertekend zijn en ten minste de naam en het adres van de indiener, de dagtekening en de gronden van het bezwaar bevatten.",
            "Het college heeft in de Kadernota 2026 gekozen voor een gebiedsgerichte aanpak. De Omgevingsvisie, het Programma Wonen en het Mobiliteitsplan worden in samenhang herzien. De Veiligheidsregio en de GGD zijn betrokken bij de uitwerking van het onderdeel gezonde leefomgeving.",
            "Heeft u vragen? Bel dan met {naam|Lotte Venhuizen} of mail naar {email|l.venhuizen}{+email_domein|@hoogezandzuid.nl}.",
            "Met vriendelijke groet,\nnamens burgemeester en wethouders van Hoogezand-Zuid,\n\n\n\n{+naam_mandaat|A.G. Kloosterman}\nteammanager Vergunningen, Toezicht en Handhaving",
        ],
        font="Carlito",
        size=11.5,
        border="none",
        footer="Bezoekadres: Gorecht-Oost 157, Hoogezand   Openingstijden ma-vr 9.00-17.00 uur   IBAN {?iban_org|NL14BNGH0285001234}",
    )
    return Finished(draft, pdf)


def h19_overeenkomst() -> Finished:
    draft = Draft(
        "h19_overeenkomst", "dev", "woo-verzoek", "contract_signature_block", "pikepdf-tj"
    )
    draft.keep("adres_organisatie", "Prins Clauslaan 60")
    pdf = tj(
        draft,
        [
            [
                ("b", "OVEREENKOMST VAN OPDRACHT - perceel 3 Interim-advies"),
                "Kenmerk {+kenmerk|IUC-2025-7714}",
                "De ondergetekenden:",
                "1. De Staat der Nederlanden, waarvan de zetel is gevestigd te Den Haag, te dezen vertegenwoordigd door de Minister van Justitie en Veiligheid, namens deze de directeur Inkoop, mevrouw {?naam|Willemijn Hartog}, hierna te noemen: Opdrachtgever,",
                "en",
                "2. Blauwe Reiger Advies, eenmanszaak, gevestigd te {?woonplaats|Bunnik} aan de {adres|Langstraat 22, 3981 HE}, ingeschreven in het handelsregister onder nummer {?kvk|70914462}, btw-identificatienummer {?btw_id|NL003716294B51}, vertegenwoordigd door de heer {naam|Sietse Q. Bontekoe}, hierna te noemen: Opdrachtnemer,",
                "overwegende dat:",
                "- Opdrachtgever behoefte heeft aan tijdelijke inzet van een senior adviseur bij de Directie Rechtsbestel;",
                "- Opdrachtnemer op 12 september 2025 een offerte heeft uitgebracht;",
                "komen overeen:",
                ("b", "Artikel 1. Begrippen"),
                "In deze overeenkomst wordt verstaan onder ARVODI-2018: de Algemene Rijksvoorwaarden voor het verstrekken van opdrachten tot het verrichten van diensten.",
                ("b", "Artikel 2. Contactpersonen"),
                "2.1 Contactpersoon voor Opdrachtgever is mevr. {naam|Joukje Algra}, bereikbaar op {telefoon|070 370 68 15} of {email|j.algra}{+email_domein|@minjenv.nl}. Bij afwezigheid: {naam|Rachid B.}",
                "2.2 Contactpersoon voor Opdrachtnemer is {naam|Bontekoe}, bereikbaar op {telefoon|+31 (0) 6 1477 2093}.",
                ("b", "Artikel 3. Prijs en betaling"),
                "3.1 Het uurtarief bedraagt € 118,50 exclusief btw, met een maximum van 640 uur.",
                "3.2 Betaling geschiedt op rekening {iban|NL56 TRIO 3189 3571 87} ten name van {naam|S.Q. Bontekoe}.",
                "3.3 Facturen worden gezonden aan {+email_functioneel|e-facturen@minjenv.nl} onder vermelding van inkooporder 4500398127.",
            ],
            [
                ("b", "Artikel 4. Geheimhouding"),
                "Opdrachtnemer overlegt een Verklaring Omtrent het Gedrag op naam van {naam|Sietse Bontekoe}, geboren te {?woonplaats|Makkum} op {geboortedatum|30 maart 1972}. De verplichtingen uit de Algemene verordening gegevensbescherming zijn onverkort van toepassing.",
                ("b", "Artikel 5. Toepasselijk recht"),
                "Geschillen worden voorgelegd aan de bevoegde rechter te Den Haag. De Rechtbank Den Haag is gevestigd aan de Prins Clauslaan 60.",
                ("b", "Artikel 6. Duur"),
                "De overeenkomst vangt aan op 1 oktober 2025 en eindigt van rechtswege op 30 september 2026.",
                "Aldus in tweevoud opgemaakt en ondertekend,",
                (
                    "at",
                    70,
                    560,
                    "Den Haag, 29 september 2025\nDe Minister van Justitie en Veiligheid,\nnamens deze,\n \n \n{?naam|W. Hartog}\ndirecteur Inkoop",
                    10.5,
                ),
                (
                    "at",
                    330,
                    560,
                    "Bunnik, 27 september 2025\nBlauwe Reiger Advies\n \n \n \n{naam|S.Q. Bontekoe}\neigenaar",
                    10.5,
                ),
                ("at", 70, 440, "Geparafeerd:  {paraaf|SQB}      {paraaf|WH}", 10.5),
            ],
        ],
        size=11,
        seed=11,
        spaces=True,
    )
    return Finished(draft, pdf)


def h31_bw_advies() -> Finished:
    draft = Draft("h31_bw_advies", "dev", "gemeente", "college_advice_form", "libreoffice")
    pdf = fodt(
        draft,
        [
            (
                "t",
                [
                    ["Onderwerp", "Subsidie Stichting Buurthuis De Linde 2026"],
                    ["Portefeuillehouder", "{+naam|D. van der Schaaf-Koops}"],
                    ["Steller", "{naam|Y. Oubaha}"],
                    ["Tel.", "{telefoon|4418}"],
                    ["Afdeling", "Maatschappelijke Ontwikkeling"],
                    ["Zaaknummer", "{+zaaknummer|1098832}"],
                    ["Medeadvies", "{naam|Sandra v.d. Meulen} (Financiën), {naam|Bo} (Juridisch)"],
                    ["Paraaf afdelingshoofd", "{paraaf|RH}   d.d. 8-1-2026"],
                    ["Gemeentesecretaris", "{?naam|H. Zomerdijk}"],
                ],
                [5, 11],
            ),
            ("h", "Gevraagd besluit"),
            "1. Stichting Buurthuis De Linde een subsidie verlenen van {+bedrag|€ 84.500}.\n2. De raad te informeren via bijgaande raadsinformatiebrief.",
            ("h", "Toelichting"),
            "Het college heeft in de Kadernota 2026 gekozen voor een gebiedsgerichte aanpak. De Omgevingsvisie, het Programma Wonen en het Mobiliteitsplan worden in samenhang herzien. De Veiligheidsregio en de GGD zijn betrokken bij de uitwerking van het onderdeel gezonde leefomgeving.",
            "Penningmeester {naam|Truus Hendrickx} en coördinator {naam|Mo Azzouzi} hebben de begroting toegelicht. Wethouder {+naam|Van der Schaaf} heeft het buurthuis op 15 december 2025 bezocht. Raadslid {+naam|J. Bot} (Lokaal Belang) stelde artikel 40-vragen.",
            "Een omwonende ({naam|P. van Gestel}, {adres|Lindelaan 3}) heeft geklaagd over geluid. Zijn klacht is afgehandeld door boa {naam|Youssef}.",
            "De kosten worden geraamd op € 1.375.000 en komen ten laste van de reserve Grondexploitaties. De aanbesteding verloopt via TenderNed volgens de Aanbestedingswet 2012; de gunning is voorzien in week 38.",
            ("h", "Communicatie"),
            "Persbericht via woordvoerder {?naam|Ank Rijnders}. Tegen dit besluit kan binnen zes weken na bekendmaking bezwaar worden gemaakt. Het bezwaarschrift moet op grond van artikel 6:5 van de Algemene wet bestuursrecht ondertekend zijn en ten minste de naam en het adres van de indiener, de dagtekening en de gronden van het bezwaar bevatten.",
            ("h", "Besluit college d.d. 13 januari 2026"),
            (
                "t",
                [
                    ["Lid", "Akkoord", "Bespreken"],
                    ["Burgemeester {+naam|Oosterop}", "x", ""],
                    ["Wethouder {+naam|Van der Schaaf}", "x", ""],
                    ["Wethouder {+naam|Tjalma}", "", "x"],
                    ["Secretaris", "x", ""],
                ],
                [8, 3, 3],
            ),
        ],
        font="Liberation Sans Narrow",
        size=11.5,
        header="Gemeente Lindewaard\t\tADVIES AAN B EN W",
    )
    return Finished(draft, pdf)


def h34_woobesluit_ienw() -> Finished:
    draft = Draft("h34_woobesluit_ienw", "dev", "woo-verzoek", "woo_decision", "libreoffice")
    draft.keep("organisatie", "Royal Schiphol Group")
    draft.keep("adres_organisatie", "Rijnstraat 8")
    pdf = fodt(
        draft,
        [
            (
                "t",
                [
                    [
                        "De heer {naam|G.P. van Dorsselaer}\n{adres|Hoofdweg 1187}\n{adres|2152 LH Nieuw-Vennep}",
                        "Bestuurskern\nDirectie Juridische Zaken\nRijnstraat 8\nDen Haag\nPostbus 20901\nContactpersoon\n{naam|M. Pronk-Hadžić}\nsenior jurist\nKenmerk\n{+kenmerk|IENW/BSK-2026/41877}",
                    ]
                ],
                [10.5, 5.5],
            ),
            "Datum\t12 mei 2026\nBetreft\tBesluit op uw Woo-verzoek over vliegtuiggeluid",
            "Geachte heer {naam|Van Dorsselaer},",
            "In uw verzoek van 3 februari 2026 heeft u op grond van de Wet open overheid (Woo) verzocht om openbaarmaking van documenten over het Luchthavenverkeerbesluit Schiphol. Op 20 februari heeft u uw verzoek telefonisch toegelicht aan mevrouw {naam|Pronk}. Op 2 maart is de termijn verdaagd.",
            ("h", "Zienswijzen"),
            "Derde-belanghebbenden, waaronder Royal Schiphol Group, KLM en de Luchtverkeersleiding Nederland, hebben een zienswijze gegeven. Namens KLM is gereageerd door {naam|Ellemijn van Waveren}.",
            ("h", "Artikel 5.1, tweede lid, onder e, van de Woo"),
            "Op grond van artikel 5.1, tweede lid, aanhef en onder e, van de Woo blijft verstrekking achterwege voor zover het belang daarvan niet opweegt tegen de eerbiediging van de persoonlijke levenssfeer. Zie ABRvS 31 januari 2018, {+ecli|ECLI:NL:RVS:2018:321}. Het gaat om namen, e-mailadressen en telefoonnummers van ambtenaren.",
            ("h", "Inventarislijst"),
            (
                "t",
                [
                    ["Nr", "Document", "Datum", "Besluit"],
                    [
                        "1",
                        "Mail {naam|B. Steijn} aan ILT inzake geluidmeting",
                        "4-11-2025",
                        "deels",
                    ],
                    [
                        "2",
                        "Verslag overleg minister {+naam|Karremans} met Schiphol",
                        "19-11-2025",
                        "openbaar",
                    ],
                    ["3", "Memo {naam|Pronk}/{naam|Steijn} (DGLM)", "2-12-2025", "deels"],
                    ["4", "Brief fam. {naam|Aksoy} te {?woonplaats|Aalsmeer}", "8-12-2025", "niet"],
                ],
                [1.2, 9, 3, 2.5],
            ),
            ("h", "Bezwaar"),
            "Tegen dit besluit kan binnen zes weken na bekendmaking bezwaar worden gemaakt. Het bezwaarschrift moet op grond van artikel 6:5 van de Algemene wet bestuursrecht ondertekend zijn en ten minste de naam en het adres van de indiener, de dagtekening en de gronden van het bezwaar bevatten.",
            "Hoogachtend,\nDE MINISTER VAN INFRASTRUCTUUR EN WATERSTAAT,\nnamens deze,\nDE DIRECTEUR JURIDISCHE ZAKEN,\n\n\nmw. mr. dr. {+naam_mandaat|S. Tjong-Ayong}",
        ],
        font="Liberation Sans",
        size=10,
        border="none",
        hyphenate=True,
        footer="IENW/BSK-2026/41877",
    )
    return Finished(draft, pdf)


MAKERS = {
    "h16_gemeente_besluit": h16_gemeente_besluit,
    "h19_overeenkomst": h19_overeenkomst,
    "h31_bw_advies": h31_bw_advies,
    "h34_woobesluit_ienw": h34_woobesluit_ienw,
}
