"""Answers and an annual report in which nothing goes."""

from tests.gold.making.by_office import fodt
from tests.gold.making.by_reportlab import paper
from tests.gold.making.draft import Draft
from tests.gold.making.gold import Finished
from tests.gold.making.opened_u_pen import Stamp, inked


def answers() -> Finished:
    draft = Draft(
        "u21_kamervragen_def_niets", "dev", "beslisnota", "kamervragen_antwoorden", "libreoffice"
    )
    pdf = fodt(
        draft,
        [
            "> Retouradres Postbus 20701 2500 ES Den Haag",
            "de Voorzitter van de Tweede Kamer der Staten-Generaal\nPlein 2\n2511 CR Den Haag",
            "Datum\t\t4 juli 2025\nBetreft\t\tBeantwoording vragen van de leden {+naam|Dobbe} (SP) en {+naam|Boswijk} (CDA) over munitieresten in de Waddenzee\nOnze referentie\tBS2025018846\nUw referentie\t2025Z11702",
            (
                "j",
                "Hierbij bied ik u, mede namens de minister van Infrastructuur en Waterstaat en de staatssecretaris van LVVN, de antwoorden aan op de vragen van de leden {+naam|Dobbe} en {+naam|Boswijk} van 6 juni jl. De vragen van het lid {+naam|Teunissen} (PvdD) over hetzelfde onderwerp worden in de antwoorden 5 en 6 betrokken.",
            ),
            "DE MINISTER VAN DEFENSIE\n\n\n{+naam|Ruben Brekelmans}",
            ("h", "1"),
            (
                "j",
                "Kent u het artikel 'Granaten onder de mosselbank' van {+naam|Arne van den Berg} en de aflevering van Nieuwsuur van 2 juni, gepresenteerd door {+naam|Mariëlle Tweebeeke}?",
            ),
            ("j", "Ja."),
            ("h", "2"),
            (
                "j",
                "Hoeveel ton munitie is sinds 1945 gestort bij de Jacobahaven, het Schaar van Colijnsplaat en het Prins Hendrikfort?",
            ),
            (
                "j",
                "Het archief van de Explosieven Opruimingsdienst Defensie (EODD) vermeldt 30.000 ton in de Oosterschelde en 12.500 ton ten noorden van Den Oever. De reconstructie van historicus {+auteur|Christ Klep} (2015) en het rapport van TNO (TNO 2021 R11204) noemen vergelijkbare hoeveelheden. De stortingen vonden plaats onder de ministers {+historisch|Meynen}, {+historisch|Schokking} en {+historisch|Staf}.",
            ),
            ("h", "3"),
            (
                "j",
                "Klopt het dat Zr.Ms. Willem van Ewijck in de jaren vijftig daarbij betrokken was en dat de Van Speijkstraat in Den Helder als depot diende?",
            ),
            (
                "j",
                "Het schip is in 1939 vergaan. Wel voerden Zr.Ms. Jan van Brakel en Zr.Ms. Hydrograaf metingen uit. Het depot lag aan de Buitenhaven; de Admiraal Verhuellplaats was een verzamelpunt. Nu meten Zr.Ms. Luymes en Zr.Ms. Snellius met een Overhauser-magnetometer.",
            ),
            ("h", "4"),
            ("j", "Welke meetwaarden zijn er en hoe verhouden die zich tot de norm?"),
            (
                "t",
                [
                    ["Meetpunt", "TNT (µg/l)", "Fosfor", "Monster", "Bepaald volgens"],
                    ["WZ-01 Balgzand", "< 0,01", "0,04", "202411873", "NEN-EN-ISO 22478"],
                    ["WZ-02 Amsteldiep", "0,02", "0,03", "202411874", "Griess-Ilosvay"],
                    ["OS-07 Colijnsplaat", "0,01", "0,07", "202411991", "NEN-EN-ISO 22478"],
                ],
                [3.9, 2.5, 2.0, 2.8, 4.6],
            ),
            ("h", "5 en 6"),
            (
                "j",
                "Bent u bereid met Duitsland en Denemarken op te trekken, zoals voormalig minister {+naam|Hennis-Plasschaert} in 2016 toezegde (Kamerstuk 33763, nr. 98) en zoals bepleit in de motie-{+naam|Belhaj}/{+naam|Stoffer}?",
            ),
            (
                "j",
                "Ja. Ik heb dit op 5 juni in Brussel besproken met mijn ambtgenoten {+naam|Boris Pistorius} en {+naam|Troels Lund Poulsen}. De Commandant Zeestrijdkrachten, vice-admiraal {+naam|Harold Liebregs}, vertegenwoordigt Nederland in de Helsinki-commissie. De burgemeester van Den Helder, {+naam|Jan de Boer}, en de voorzitter van de Waddenvereniging, {+naam|Lutz Jacobi}, worden geïnformeerd.",
            ),
            ("h", "7"),
            ("j", "Waar kunnen vissers en wandelaars een vondst melden?"),
            (
                "j",
                "Bij 112 of bij de Kustwacht via 0900 0111. Voor vragen is het algemene nummer van de EODD 030 21 83 300; per e-mail via eodd.meldingen@mindef.example. Schriftelijk kan dat bij Postbus 20701, 2500 ES Den Haag. Organisaties vermelden hun KvK-nummer (8 cijfers, bijvoorbeeld 27375169) en het dossiernummer EOD-2025-000417.",
            ),
            ("h", "8"),
            ("j", "Wilt u deze vragen beantwoorden vóór het commissiedebat Materieel van 9 juli?"),
            (
                "j",
                "Ja. De antwoorden zijn opgesteld door de Hoofddirectie Beleid en afgestemd met Rijkswaterstaat Noord-Nederland, het RIVM en de Wageningen Marine Research-vestiging Dr. Kuenen in Yerseke. Zie ook Stcrt. 2019, 44581, ECLI:NL:RBNHO:2020:3110 en ISBN 978-90-12-40371-6.",
            ),
        ],
        font="Liberation Sans",
        size=10,
        hyphenate=True,
        footer="Ministerie van Defensie - BS2025018846",
    )
    draft.keep(
        "schip",
        "Zr.Ms. Willem van Ewijck",
        "Zr.Ms. Jan van Brakel",
        "Zr.Ms. Luymes",
        "Zr.Ms. Snellius",
    )
    draft.keep("straat", "Van Speijkstraat", "Admiraal Verhuellplaats")
    draft.keep(
        "eponiem",
        "Prins Hendrikfort",
        "Jacobahaven",
        "Overhauser-magnetometer",
        "Griess-Ilosvay",
        "Dr. Kuenen",
    )
    draft.keep("telefoon", "0900 0111", "030 21 83 300")
    draft.keep("mailbox", "eodd.meldingen@mindef.example")
    draft.keep(
        "kenmerk",
        "BS2025018846",
        "2025Z11702",
        "202411873",
        "27375169",
        "EOD-2025-000417",
        "TNO 2021 R11204",
        "978-90-12-40371-6",
    )
    draft.keep("adres_organisatie", "2511 CR Den Haag", "2500 ES Den Haag")
    return Finished(draft, pdf)


def annual_report() -> Finished:
    draft = Draft(
        "u22_jaarverslag_rwt_scan_niets",
        "dev",
        "woo-verzoek",
        "jaarverslag_kolommen",
        "scan-200dpi-grey",
    )
    pdf = paper(
        draft,
        [
            ("H", "Jaarverslag 1998"),
            ("h", "Ministerie van Verkeer en Waterstaat, Hoofddirectie van de Waterstaat"),
            ("h", "Voorwoord"),
            "Het jaar 1998 stond in het teken van het water. De regen van september en oktober zette de Noordoostpolder, Salland en het Westland blank. Minister {+naam|Netelenbos} en staatssecretaris {+naam|De Vries} bezochten de getroffen gebieden; Koningin {+naam|Beatrix} sprak in Emmeloord met boeren. Met de oplevering van de Maeslantkering in 1997 en de start van Ruimte voor de Rivier is een tijdperk afgesloten dat begon bij {+historisch|Johan van Veen}, de vader van het Deltaplan, en {+historisch|Cornelis Lely}.",
            "De directeur-generaal Rijkswaterstaat, ir. {+naam|G. Blom}, noemde de wateroverlast 'een waarschuwing op klaarlichte dag'. De commissie-{+naam|Tielrooij} gaat in 1999 aan het werk.",
            ("h", "Kunstwerken"),
            "De Van Brienenoordbrug kreeg een nieuw dek. In de Prins Clausbrug over het Amsterdam-Rijnkanaal, ontworpen door {+auteur|Ben van Berkel}, zijn de voorbereidingen begonnen. De Willem-Alexanderbrug bij Rossum, de Beatrixsluis en de Oranjesluizen zijn geïnspecteerd. Aan de Wantij-oever werd het gemaal Jan Blanken gerestaureerd; het stoomgemaal ir. D.F. Wouda draaide 312 uur. Het J.L. Hoogland-gemaal in Stavoren bleef buiten schot.",
            "Bij de Haringvlietsluizen is het Kierbesluit genomen. De Andreas Schelfhoutbank heeft zich 14 meter verplaatst, zo bleek uit lodingen van Hr.Ms. Tydeman en het meetschip Christiaan Brunings.",
            ("h", "Onderzoek"),
            "Het Rijksinstituut RIZA paste het model SOBEK toe op de Maas bij Borgharen, met de vergelijking van De Saint-Venant, de ruwheid volgens Chézy en Nikuradse, en de Gumbelverdeling voor de maatgevende afvoer. Op de Leidse leerstoel van prof. {+auteur|J.J. Vinjé} en in het Waterloopkundig Laboratorium, locatie De Voorst, werd dit bevestigd. Het proefschrift van {+auteur|H.J. de Vriend} bleef de basis. Zie ook {+auteur|Jansen} e.a., Principles of River Engineering (1979).",
            ("h", "Bestuur en Kamer"),
            "Bij het wetgevingsoverleg van 7 december dienden de leden {+naam|Feenstra} (PvdA), {+naam|Klein Molekamp} (VVD) en {+naam|Augusteijn-Esser} (D66) moties in. De dijkgraaf van Fleverwaard, {+naam|H. Tiesinga}, en de commissaris der Koningin in Overijssel, {+naam|Jan Hendrikx}, pleitten voor noodoverloop. Schade werd vergoed op grond van de Wet tegemoetkoming schade bij rampen.",
            ("h", "Internationaal"),
            "Op de Rijnministersconferentie in Rotterdam is het Actieplan Hoogwater vastgesteld. Voorzitter van de Internationale Commissie ter Bescherming van de Rijn was {+naam|Jacqueline Jakobs}. Met Vlaanderen, bij monde van minister {+naam|Eddy Baldewijns}, is over de verdieping van de Westerschelde gesproken; het Verdrag van 17 januari 1995 is de grondslag. Bangladesh kreeg hulp bij de dijken langs de Jamuna. De delegatie bezocht het Delft Hydraulics-model in Emmeloord en het Ir. Lely-standbeeld op de Afsluitdijk.",
            ("h", "Organisatie"),
            "De directies Noord-Holland en IJsselmeergebied betrokken samen de Toekanweg te Haarlem en het Smedinghuis in Lelystad, genoemd naar de landdrost van de Wieringermeer, {+historisch|Smeding}. Op 1 juli is het Landelijk Kennispunt Natte Kunstwerken geopend. De bibliotheek nam 1.206 titels op, waaronder de nagelaten kaarten van {+historisch|Nicolaus Cruquius}. De Van Marumzaal is gerenoveerd. De dienstkring Merwede en de dienstkring Haringvliet zijn samengevoegd.",
            "Het aantal Arbo-meldingen daalde van 311 naar 287. Bij de reddingsoefening Willem van Oranje zijn geen ongelukken gebeurd. Het telefoonnummer van de Stormvloedwaarschuwingsdienst wijzigde in (0320) 29 88 88. Meetpalen kregen nummers van negen cijfers, zoals 199801234 voor Hoek van Holland en 199801377 voor Vlissingen. De RWS-cursus 'Werken met Manning en Strickler' trok 140 deelnemers, 'Golven volgens Airy' 65 en 'Praktijk van Bishop en Fellenius' 90.",
            ("h", "Cijfers"),
            (
                "t",
                [
                    ["", "1997", "1998"],
                    ["Uitgaven (mln. gulden)", "3.611", "3.902"],
                    ["Formatie (fte)", "9.884", "9.716"],
                    ["Vergunningen Wvo", "1.220", "1.187"],
                    ["Maatgevende afvoer (m3/s)", "15.000", "15.000"],
                ],
                [112, 44, 44],
            ),
            ("h", "Prijzen en namen"),
            "De Ir. J.F. Agemaprijs ging naar de Ramspolkering. De Conrad-leerstoel werd verlengd. Het bezoekerscentrum Nieuwland Poldermuseum toonde werk van {+historisch|Jan Adriaensz. Leeghwater}. De kantine van het hoofdkantoor heet voortaan De Vierlingh, naar {+historisch|Andries Vierlingh}.",
            ("h", "Colofon"),
            "Uitgave: Hoofddirectie van de Waterstaat, Koningskade 4, postbus 20906, 2500 EX 's-Gravenhage. Telefoon (070) 351 80 80, fax (070) 351 78 95. Eindredactie: directie Voorlichting. Druk: Van der Maarl en Zonen bv. Giro 505.812 ten name van RWS te Delft. ISSN 0922-6312. Bestelnummer VW-98.10447. Overname met bronvermelding is toegestaan.",
        ],
        font="SE",
        size=11.2,
        frames=((50, 55, 242, 735), (304, 55, 242, 735)),
        footer="Jaarverslag HW 1998",
    )
    draft.keep(
        "eponiem",
        "Van Brienenoordbrug",
        "Prins Clausbrug",
        "Willem-Alexanderbrug",
        "Beatrixsluis",
        "Jan Blanken",
        "ir. D.F. Wouda",
        "J.L. Hoogland-gemaal",
        "Saint-Venant",
        "Chézy",
        "Nikuradse",
        "Gumbelverdeling",
        "Ir. J.F. Agemaprijs",
        "Conrad-leerstoel",
        "De Vierlingh",
        "Manning",
        "Strickler",
        "Airy",
        "Bishop",
        "Fellenius",
        "Ir. Lely-standbeeld",
        "Smedinghuis",
        "Van Marumzaal",
        "Willem van Oranje",
        "Andreas Schelfhoutbank",
    )
    draft.keep("schip", "Christiaan Brunings", "Hr.Ms. Tydeman")
    draft.keep("organisatie", "Van der Maarl en Zonen")
    draft.keep("nummer", "199801234", "199801377")
    draft.keep("telefoon", "(0320) 29 88 88", "(070) 351 80 80", "(070) 351 78 95")
    draft.keep("adres_organisatie", "2500 EX 's-Gravenhage")
    draft.keep("kenmerk", "ISSN 0922-6312", "VW-98.10447")
    return inked(
        draft,
        pdf,
        (),
        (Stamp(1, (440, 14), ("BIBLIOTHEEK V&W", "C 11872"), 9, (0.2, 0.2, 0.4)),),
        dpi=200,
        skew=0.5,
        noise=9,
        seed=30,
    )


MAKERS = {
    "u21_kamervragen_def_niets": answers,
    "u22_jaarverslag_rwt_scan_niets": annual_report,
}
