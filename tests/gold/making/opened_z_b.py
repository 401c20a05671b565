"""Gold once blind, opened after its first look: minutes, a nota with annexes, chats, an enforcement letter, complaints.

Every person, number, address and event is invented.
"""

from collections.abc import Callable

from tests.gold.making.by_html import chromium, story
from tests.gold.making.by_office import fodt
from tests.gold.making.by_reportlab import paper
from tests.gold.making.draft import Draft
from tests.gold.making.gold import Finished
from tests.gold.making.scanner import displaced, scan
from tests.gold.making.z_b_tools import running, signed, table, under

# z16: minutes of an evening about a dike ------------------------------------------------------


def minutes() -> Finished:
    draft = Draft("z16_verslag_dijkavond", "dev", "woo-verzoek", "notulen_tabel", "libreoffice")
    blocks = [
        ("h", "Verslag inspraakavond ontwerp-projectbesluit dijkversterking Dollardboezem"),
        ("t", [
            ["Datum", "{+datum|17 september 2024}, 19.30 - 21.45 uur"],
            ["Locatie", "{+organisatie|MFA De Pomp}, {+adres|Hoofdweg 40}, Nieuwolda"],
            ["Voorzitter", "{+naam|Geert-Jan ten Brink}, dijkgraaf"],
            ["Notulist", "{naam|Annelou Hovenkamp} ({+organisatie|Notuleerservice Noord})"],
            ["Dossier", "{+kenmerk|HA24/1187}, projectnummer {+kenmerk|P.30612}"],
        ], [3.4, 12.6]),
        ("h", "Aanwezigen"),
        ("t", [
            ["Naam", "Hoedanigheid", "Contact"],
            ["{+naam|Geert-Jan ten Brink}", "dijkgraaf waterschap {+organisatie|Hunze en Aa's}",
             "{+email|bestuur@hunzeenaas.nl}"],
            ["{+naam|Alma Duursema}", "heemraad waterveiligheid", "idem"],
            ["{naam|Haverlag, Jisca}", "omgevingsmanager", "{telefoon|06-34005181}"],
            ["{naam|Tiggelovend, Reinder}", "technisch manager",
             "{email|r.tiggelovend}{+email|@hunzeenaas.nl}"],
            ["{naam|Çavdaroğlu, Esra}", "ecoloog, {+organisatie|Altenburg & Wymenga}",
             "{telefoon|06-29232913}"],
            ["{+naam|Johan Hamster}", "gedeputeerde provincie {+organisatie|Groningen}", ""],
            ["{naam|Schortinghuis, H.}", "bewoner, {adres|Dallingeweersterweg 21}", ""],
            ["{naam|Harssema-Luinge, M.}", "bewoonster, {adres|Polderdwarsweg 4, Woldendorp}", ""],
            ["{naam|Oukhellou, Driss}", "pachter, {+organisatie|Akkerbouwbedrijf Fiemel B.V.}",
             "{email|driss}{+email|@akkerbouwfiemel.nl}"],
            ["{naam|Tammenga, A.F.}", "bestuurslid {+organisatie|Vereniging Dorpsbelangen "
             "Nieuwolda}", ""],
            ["circa 45 overige belangstellenden", "presentielijst bij de notulist", ""],
        ], [4.0, 6.0, 6.2]),
        ("h", "1. Welkom"),
        "De dijkgraaf heet iedereen welkom, in het bijzonder gedeputeerde {+naam|Hamster}. Hij legt "
        "uit dat vanavond geen besluiten vallen: wat wordt ingebracht gaat mee naar het {+organisatie"
        "|algemeen bestuur}, dat op {+datum|11 december 2024} beslist. Schriftelijke zienswijzen "
        "kunnen tot en met {+datum|3 oktober 2024} naar {+email|dollardboezem@hunzeenaas.nl} of per "
        "post naar {+adres|Postbus 195}, 9640 AD Veendam.",
        ("h", "2. Presentatie ontwerp"),
        "{naam|Tiggelovend} laat aan de hand van dwarsprofielen zien waarom de dijk tussen de "
        "{+object|Johannes Kerkhovenpolder} en de sluis niet meer voldoet. Het rapport van "
        "{+organisatie|Deltares} uit 2022 gaat uit van zettingsvloeiing. De keuze voor een brede "
        "groene dijk sluit aan bij het werk van {+naam|Van Loon-Steensma} over voorlanden. "
        "{naam|Esra Çavdaroğlu} vertelt over de kluten en de lepelaars; er wordt niet gewerkt tussen "
        "{+datum|15 maart} en {+datum|15 juli}.",
        ("h", "3. Vragen en inbreng"),
        "De heer {naam|Schortinghuis} woont 38 meter achter de dijk. Bij de vorige versterking in 2006 "
        "is zijn schuur verzakt. Hij vraagt om een nulmeting. {naam|Haverlag} antwoordt dat alle "
        "woningen binnen 75 meter worden opgenomen door {+organisatie|Geonius}. "
        "{naam|Schortinghuis} wil dat zwart op wit; hij heeft {?gezondheid|een hartoperatie achter de "
        "rug} en zegt dat zijn gezondheid niet nog eens drie jaar procederen toelaat.",
        "Mevrouw {naam|Harssema} vraagt naar het vrachtverkeer over de Polderdwarsweg. Haar kleindochter "
        "{naam|Jildou} fietst daar elke dag naar {+organisatie|basisschool De Waterlelie}. "
        "{+naam|Alma Duursema} zegt toe dat vrachtwagens tussen 8.00 en 9.00 uur niet rijden. Mevrouw "
        "{naam|Harssema} heeft hierover ook de burgemeester van {+organisatie|Eemsdelta}, {+naam|Ben "
        "Visser}, aangeschreven.",
        "{naam|Driss Oukhellou} pacht 22 hectare van het waterschap en raakt een strook van 60 meter "
        "kwijt. Hij heeft van rentmeester {naam|Kornelis Nanninga-Loer} gehoord dat de pacht niet "
        "wordt verlengd en vindt dat onbehoorlijk. De dijkgraaf wil daar in deze zaal niet op ingaan; "
        "{naam|Haverlag} belt hem donderdag.",
        "Namens Dorpsbelangen leest {naam|A.F. Tammenga} een verklaring voor (bijlage 2). Hij mist een "
        "alternatief met een parallelle dijk, zoals in het {+organisatie|Waddenfonds}-project bij {+plaats|"
        "Delfzijl}. Gedeputeerde {+naam|Hamster} reageert dat daarvoor landelijk geen budget is. Minister "
        "{+naam|Barry Madlener} heeft dat op {+datum|4 juli 2024} aan de Kamer geschreven ({+kenmerk|"
        "Kamerstuk 32 698, nr. 90}).",
        "De heer {naam|Bé Drenthoff} uit {?woonplaats|Nieuwolda-Oost} vraagt wie de schade betaalt als de "
        "drainage van zijn land na het werk niet meer loopt. {naam|Tiggelovend} verwijst naar de "
        "nadeelcompensatie ({+wet|artikel 15.1 Omgevingswet}); het formulier ligt achter in de zaal. "
        "{naam|Drenthoff} zegt dat hij in 2009 zeven jaar op zijn geld heeft gewacht. De dijkgraaf "
        "erkent dat dat te lang was en geeft hem het nummer van het schadeloket, {+telefoon|0598 69 38 "
        "44}.",
        "Mevrouw {naam|Xiulan Ouyang-Perdok}, uitbaatster van {+organisatie|Strandpaviljoen Dollardzicht}, "
        "is bang voor twee zomers zonder gasten. Zij spreekt over een omzet van 310.000 euro. {naam|"
        "Haverlag} wil met haar en met {+organisatie|Staatsbosbeheer} naar een tijdelijke plek kijken.",
        ("h", "4. Besluiten en toezeggingen"),
        ("t", [
            ["Nr", "Toezegging", "Wie", "Gereed"],
            ["1", "Nulmeting bij woningen binnen 75 meter, bevestiging per brief", "{naam|Haverlag}",
             "{+datum|1 oktober 2024}"],
            ["2", "Venstertijden vrachtverkeer opnemen in contract", "{naam|R. Tiggelovend}",
             "gunning"],
            ["3", "Gesprek over pacht percelen {+kenmerk|NWD00 K 418} en {+kenmerk|K 421}",
             "{naam|Haverlag} / {naam|Nanninga-Loer}", "{+datum|26 september 2024}"],
            ["4", "Nader onderzoek parallelle dijk: niet overgenomen", "{+naam|Duursema}", "-"],
        ], [1.0, 8.2, 4.0, 3.0]),
        ("h", "5. Rondvraag en sluiting"),
        "Een bewoonster die haar naam niet wil noemen vraagt of er camera's op de dijk blijven staan. Dat "
        "is niet zo. Iemand vond vorige week een sleutelbos bij de coupure; die ligt bij sluiswachter "
        "{naam|Tjaart Bakema} ({telefoon|0598 693 417}). De voorzitter sluit om 21.45 uur en bedankt "
        "de koffieploeg van {naam|Geke} en {naam|Lammie}.",
        "Verslag toegezonden op {+datum|24 september 2024}. Correcties graag aan {email|a.hovenkamp}"
        "{+email|@notuleerservicenoord.nl} met afschrift aan {naam|J. Haverlag}. Algemeen nummer "
        "waterschap: {+telefoon|0598 69 38 00}.",
        ("h", "Bijlage 1. Presentielijst (overgenomen van de ingevulde lijst)"),
        ("t", [
            ["Naam", "Adres", "Belang / opmerking", "Verslag ontvangen via"],
            ["{naam|H. Schortinghuis}", "{adres|Dallingeweersterweg 21}", "woning", "post"],
            ["{naam|M. Harssema-Luinge}", "{adres|Polderdwarsweg 4}", "woning, veiligheid school",
             "{email|mharssema1950}{+email|@kpnmail.nl}"],
            ["{naam|B. Drenthoff}", "{adres|Oosterwijk 16}", "landbouw", "{telefoon|06-47290054}"],
            ["fam. {naam|Eggens-Wildervanck}", "{adres|Oosterwijk 18}", "woning", "post"],
            ["{naam|X. Ouyang-Perdok}", "{adres|Dijkhorn 2}", "horeca", "{email|xiulan}"
             "{+email|@dollardzicht.nl}"],
            ["{naam|D. Oukhellou}", "zie boven", "pacht", "e-mail"],
            ["{naam|Siemen Bottinga}", "{adres|Hoofdweg 112}", "visser, {+schip|TM 6}", "-"],
            ["ds. {naam|P.A. Stuivinga-Kiel}", "{adres|Pastorielaan 1}", "kerkpad", "e-mail bekend"],
            ["{naam|Freek}, achternaam onleesbaar", "-", "student {+organisatie|Van Hall Larenstein}", "-"],
        ], [4.2, 3.5, 3.4, 5.1]),
    ]  # fmt: skip
    draft.keep("organisatie", "Deltares", "Notuleerservice Noord")
    draft.keep("adres", "Nieuwolda")
    pdf = fodt(
        draft,
        blocks,
        font="Liberation Sans",
        size=10,
        header="Waterschap Hunze en Aa's\tVerslag inspraakavond 17 september 2024",
        footer="{+kenmerk|HA24/1187}  -  concept, nog niet vastgesteld",
        hyphenate=True,
        border="0.4pt solid #2a7f9e",
    )
    return Finished(draft, pdf)


# z17: nota with annexes -----------------------------------------------------------------------

STORY_CSS = """
body{font-family:serif;font-size:10.6px;line-height:1.38}
h1{font-size:20px;font-weight:normal;margin:0 0 6px 0}h2{font-size:11.5px;margin:9px 0 2px 0}
p{margin:0 0 6px 0}td{padding:1px 8px 2px 0;font-size:10px;vertical-align:top}
.g{color:#666666;font-size:9px}
"""


def nota() -> Finished:
    draft = Draft("z17_nota_rijgeschiktheid", "dev", "beslisnota", "nota_bijlagen", "story")
    body = (
        "<p class='g'>TER BESLISSING</p><h1>Aan de minister van Infrastructuur en Waterstaat</h1>"
        + table(
            [
                ["<b>Bewindspersoon</b>", "{+naam|Robert Tieman}"],
                [
                    "<b>Van</b>",
                    "{+organisatie|Directoraat-Generaal Mobiliteit}, afdeling "
                    "Verkeersveiligheid en Wegvervoer",
                ],
                ["<b>Auteur</b>", "{naam|Femke Kluivingh}, {telefoon|06-14715270}"],
                [
                    "<b>Meegelezen</b>",
                    "{naam|Yassin Boutachekourt} (HBJZ), {naam|R.S. Bhoendie} "
                    "(FIN), {?naam|Kim Sturkenboom} (woordvoering)",
                ],
                [
                    "<b>Akkoord</b>",
                    "afdelingshoofd {?naam|B.H. Oldersma} d.d. {+datum|21 augustus "
                    "2025}; DG {+naam|Kees van der Burg} d.d. {+datum|22 augustus 2025}",
                ],
                [
                    "<b>Datum / kenmerk</b>",
                    "{+datum|25 augustus 2025} / {+kenmerk|IENW/BSK-2025/204816}",
                ],
                ["<b>Termijn</b>", "{+datum|1 september 2025}, begrotingsbehandeling"],
                [
                    "<b>Bijlagen</b>",
                    "A. Brief {+organisatie|CBR}; B. Signalen van burgers; C. Overzicht overleg",
                ],
            ],
            head=False,
        )
        + "<h2>Vraag</h2><p>Gaat u akkoord met een tijdelijke verlenging van de geldigheid van "
        "rijbewijzen van 75-plussers die buiten hun schuld wachten op een keuring, en met de "
        "bijgaande antwoorden op de vragen van de leden {+naam|Olger van Dijk} ({+organisatie|NSC}) "
        "en {+naam|Hester Veltman} ({+organisatie|VVD})?</p><h2>Waarom nu</h2><p>De gemiddelde "
        "wachttijd bij medisch specialisten is opgelopen tot 21 weken. Het {+organisatie|CBR} "
        "meldde op {+datum|30 juli 2025} dat 11.340 mensen na {+datum|1 oktober 2025} zonder geldig "
        "rijbewijs komen te zitten. Directeur {+naam|Alexander Pechtold} heeft hierover in "
        "{+organisatie|Nieuwsuur} gezegd dat het systeem vastloopt. Uw ambtsvoorganger "
        "{+naam|Madlener} wees een generieke verlenging in 2024 nog af.</p><h2>Afwegingen</h2><p>"
        "<i>Verkeersveiligheid.</i> {+organisatie|SWOV} ziet een klein extra risico. In het advies "
        "van de {+organisatie|Gezondheidsraad} uit 2023 staat dat rijders met beginnende ziekte van "
        "{+eponiem|Alzheimer} of {+eponiem|Parkinson} baat hebben bij een rijtest in plaats van een "
        "papieren keuring. {naam|Kluivingh} en {naam|Boutachekourt} hebben met {+organisatie|CBR} "
        "een uitzondering voor deze groep uitgewerkt.</p><p><i>Juridisch.</i> Verlenging kan met een "
        "vrijstelling op grond van {+wet|artikel 149 Wegenverkeerswet 1994}. Volgens {naam|"
        "Boutachekourt} is notificatie in Brussel niet nodig; de {+organisatie|landsadvocaat} deelt "
        "dat oordeel.</p><p><i>Financieel.</i> Dekking komt uit artikel 14. {naam|Bhoendie} "
        "tekent daarbij aan dat de derving van tarieven (2,1 miljoen euro) ten laste van het CBR "
        "blijft. De Algemene Rekenkamer, bij monde van president {+naam|Pieter Duisenberg}, heeft "
        "eerder gewaarschuwd voor dit soort verschuivingen.</p><h2>Draagvlak</h2><p>De {+organisatie|"
        "ANWB}, {+organisatie|KBO-PCOB} en {+organisatie|Veilig Verkeer Nederland} steunen het "
        "voorstel. {+organisatie|KNMG} wil dat huisartsen niet opnieuw worden belast. De politie "
        "vraagt om een herkenbaar document; {naam|Tobias Hamelijnck} van de {+organisatie|Landelijke "
        "Eenheid} levert daarvoor een voorbeeld.</p><h2>Openbaarmaking</h2><p>Deze nota wordt "
        "gelijktijdig met de Kamerbrief openbaar. Persoonsgegevens worden onleesbaar gemaakt.</p>"
        "<h1>Bijlage A. Brief CBR</h1><p>Rijswijk, {+datum|30 juli 2025}<br/>Kenmerk: {+kenmerk|"
        "CBR-RVB-25-0619}<br/>Contactpersoon: {naam|Irma Stavenuiter}, {telefoon|088 227 41 93}, "
        "{email|i.stavenuiter}{+email|@cbr.nl}</p><p>Geachte heer {+naam|Tieman},</p><p>Wij vragen uw "
        "aandacht voor de wachttijden bij de beoordeling van de rijgeschiktheid. Ondanks de inzet van "
        "extra artsen komen wij er zonder een tijdelijke maatregel niet uit. Onze medisch adviseur, "
        "dr. {naam|A. Hadžibulić}, heeft berekend dat de achterstand tot in het tweede kwartaal van "
        "2026 doorloopt. Graag lichten wij dit toe; ons secretariaat ({+telefoon|088 227 77 00}) "
        "plant een afspraak in.</p><p>Hoogachtend,<br/>w.g. {+naam|A. Pechtold}, algemeen directeur"
        "</p><h1>Bijlage B. Signalen van burgers</h1><p>1. Mevrouw {naam|J. Spijkstra-Alma} (79), "
        "{adres|Sytsingawiersterleane 12, 9047 VP Minnertsga}, schrijft dat zij voor de {?gezondheid|"
        "glaucoomcontrole} van haar man naar {+plaats|Leeuwarden} moet rijden en dat er geen bus meer "
        "gaat. BSN op haar formulier: {bsn|999917821}. Rijbewijsnummer {rijbewijs|5604817729}.</p><p>"
        "2. De heer {naam|C.R. Pieternella} belde op {+datum|6 augustus 2025} vanaf {telefoon|06-"
        "36126348}. Hij heeft {?gezondheid|diabetes type 2} en stuurde in februari alle papieren in. "
        "De keurend arts, {naam|Th. Quaijtaal}, is met pensioen en niemand kan het rapport vinden. "
        "{naam|Pieternella} is taxichauffeur en verliest zijn inkomen.</p><p>3. Een dochter, {naam|"
        "Wieke Oolbekkink}, mailde ({email|wieke.oolbekkink}{+email|@ziggo.nl}) juist dat haar vader "
        "van 83 <b>niet</b> meer zou moeten rijden: hij reed op {+datum|12 juli 2025} met zijn auto, "
        "kenteken {kenteken|GX-718-N}, een terras in Doorwerth binnen. Zij noemt {?gezondheid|"
        "beginnende dementie}.</p><h1>Bijlage C. Overzicht overleg</h1>"
        + table(
            [
                ["<b>Datum</b>", "<b>Met wie</b>", "<b>Onderwerp</b>"],
                [
                    "{+datum|4 juli 2025}",
                    "CBR: {naam|Stavenuiter}, {naam|Hadžibulić}",
                    "Omvang van de achterstand, scenario's",
                ],
                [
                    "{+datum|17 juli 2025}",
                    "{+organisatie|RDW}: {naam|Sjaan Slendebroek}",
                    "Aanpassing rijbewijsregister, twee weken bouwtijd",
                ],
                [
                    "{+datum|8 augustus 2025}",
                    "Politie: {naam|Hamelijnck}",
                    "Handhaving langs de weg",
                ],
                [
                    "{+datum|14 augustus 2025}",
                    "{+organisatie|VWS}: {naam|Oda Mierlo-Hensbroek}",
                    "Belasting huisartsen en specialisten",
                ],
            ],
            head=False,
        )
    )
    draft.keep("organisatie", "CBR", "RDW", "Algemene Rekenkamer")
    pdf = story(draft, body, STORY_CSS, rect=(72, 66, 520, 780))
    pdf = running(
        draft,
        pdf,
        head="Ministerie van Infrastructuur en Waterstaat  |  {+kenmerk|IENW/BSK-2025/204816}",
        foot="Pagina <n> van <of>",
        x=72,
        right=True,
    )
    return Finished(draft, pdf)


# z18: chats and a web mail, exported ----------------------------------------------------------

CHAT_CSS = """
body{font:9.6pt/1.35 'Liberation Sans',sans-serif;color:#1c1c1c}
.b{page-break-before:always}h1{font-size:13pt;margin:0 0 2pt}.i{color:#666;font-size:8pt;margin:0 0 8pt}
.d{text-align:center;color:#777;font-size:8pt;margin:7pt 0}
.l,.r{width:66%;border-radius:7pt;padding:4pt 7pt;margin:3pt 0;page-break-inside:avoid}
.l{background:#eef0f2}.r{background:#dcecff;margin-left:31%}
.n{font-weight:bold;font-size:8.4pt;color:#34506e}.u{float:right;font-size:7pt;color:#777;margin-left:8pt}
.t{border-bottom:.5pt solid #d5d5d5;padding:4pt 0}.t b{color:#464775}.t span{color:#888;font-size:8pt}
.g{border-top:1pt solid #bbb;padding-top:5pt}.g p{margin:0 0 6pt}.g .q{border-left:2pt solid #ccc;
padding-left:8pt;color:#444}
"""


def _said(side: str, who: str, when: str, what: str) -> str:
    name = f'<div class="n">{who}</div>' if who else ""
    return f'<div class="{side}">{name}{what}<span class="u">{when}</span></div>'


def _typed(who: str, when: str, what: str) -> str:
    return f'<div class="t"><b>{who}</b> <span>{when}</span><br>{what}</div>'


def chats() -> Finished:
    draft = Draft("z18_chats_noodopvang", "dev", "woo-verzoek", "chat_export", "chromium")
    nienke, dirk = "{naam|Nienke Rozeveld}", "~ {naam|DJ Grobbee}"
    wijk = "{naam|Marwa} (wijkagent)"
    body = (
        "<h1>Signal-groep &quot;NO Sporthal De Zwet&quot;</h1><p class='i'>Export door {naam|N. "
        "Rozeveld}, {+organisatie|COA} regio Noord, op {+datum|2 december 2024}. Leden: {naam|Nienke "
        "Rozeveld}, {naam|Hamza Belkharraz}, {naam|DJ Grobbee}, {naam|Marwa} (wijkagent), "
        "{telefoon|+31 6 47296634}. Woo-verzoek {+kenmerk|COA-2024-W-0213}</p>"
        "<div class='d'>{+datum|vrijdag 25 oktober 2024}</div>"
        + _said("l", nienke, "07:42", "Goedemorgen allemaal. Vannacht twee gezinnen erbij uit "
                "{+plaats|Ter Apel}, dus we zitten op 148. {naam|Hamza} heb jij de kamerindeling?")
        + _said("r", "", "07:51", "Ja, gezin {naam|Safarzadeh} staat in blok C. Moeder vroeg of het bij "
                "de douches kan ivm haar zoontje {naam|Parwiz}, hij {?gezondheid|zit in een rolstoel}.")
        + _said("l", dirk, "07:58", "Gemeente kan vandaag een drempelplaat regelen, ik bel de "
                "werkplaats. Bonnetje op code {+kenmerk|7714-NO-ZWET}")
        + _said("l", nienke, "08:03", "Top {naam|DJ}. Let op: burgemeester {+naam|Jaap Velema} komt om "
                "14.00 u langs met de gedeputeerde ({+naam|Johan Hamster}?). Geen foto's van bewoners!")
        + _said("l", wijk, "08:20", "Politie is er vanaf 13.30 met twee man. Die kerel van "
                "maandag heeft een gebiedsverbod. Gaat om {naam|R. Stalknecht}, rijdt in een grijze Golf "
                "{kenteken|H-492-ZK}. Als jullie hem zien: {+telefoon|0900-8844}, bij nood {+telefoon|"
                "112}. {?strafrecht|Hij is eerder veroordeeld voor bedreiging}")
        + _said("r", "", "08:22", "Oke. {naam|Marwa} kan hier vanavond ook iemand staan? Bewoners "
                "zijn bang sinds de vuurwerkbom")
        + _said("l", wijk, "08:31", "Ik vraag het de {+organisatie|OvD-P}, wordt lastig")
        + "<div class='d'>{+datum|zaterdag 26 oktober 2024}</div>"
        + _said("l", "{telefoon|+31 6 47296634}", "23:14", "Ambulance is er voor kamer 31, meneer "
                "{naam|Haileselassie} heeft {?gezondheid|pijn op de borst}. V-nummer {v_nummer|"
                "2914670358}. Tolk via {+organisatie|Global Talk} gebeld")
        + _said("r", "", "23:16", "Dank {naam|Aukje}. Gaat er iemand mee naar {+organisatie|Martini}?")
        + _said("l", "{telefoon|+31 6 47296634}", "23:20", "Ja zijn neef {naam|Yonas} gaat mee. Ik "
                "schrijf het in het logboek")
        + _said("l", nienke, "23:41", "Houd me op de hoogte. Morgen meld ik het bij {+organisatie|GZA} en "
                "bij {+organisatie|IGJ} als het een calamiteit blijkt")
        + "<div class='d'>{+datum|zondag 27 oktober 2024}</div>"
        + _said(
            "l",
            "{telefoon|+31 6 47296634}",
            "08:55",
            "Meneer {naam|Haileselassie} ligt nog in het ziekenhuis, {?gezondheid|gedotterd}. Gaat naar "
            "omstandigheden goed. {naam|Yonas} is net terug met de bus",
        )
        + _said(
            "r",
            "",
            "09:02",
            "Fijn om te horen. Ik heb {naam|Semhar} van de receptie gevraagd een tas met kleren te brengen",
        )
        + _said(
            "l",
            dirk,
            "09:10",
            "Wethouder {+naam|Van der Goot} heeft het ook gehoord, hij stuurt een kaart namens de "
            "gemeente {+organisatie|Westerwolde}",
        )
        + "<h1 class='b'>Microsoft Teams - chat</h1><p class='i'>Afdrukvoorbeeld | gesprek: "
        "Beveiligingsinzet De Zwet | deelnemers: {naam|Belkharraz, Hamza} (COA); {naam|Mulderij, "
        "Sjoerd} (Gemeente); {naam|Marangoni, Giulia} (EUAA)</p>"
        + _typed("{naam|Mulderij, Sjoerd}", "28-10-2024 09:05", "Hoi {naam|Hamza}, wie is jullie "
                 "aanspreekpunt bij {+organisatie|Trigion}? Ik heb alleen het algemene nummer "
                 "{+telefoon|010 298 11 11}.")
        + _typed("{naam|Belkharraz, Hamza}", "28-10-2024 09:11", "{naam|Cor Poppink}, "
                 "objectleider. {telefoon|06-44261223}. Hij zit er tot vrijdag, daarna {naam|Shaniqua "
                 "Aboikoni}.")
        + _typed("{naam|Marangoni, Giulia}", "28-10-2024 09:30", "Morning both, sorry to write in "
                 "English. The {+organisatie|EUAA} team arrives on {+datum|4 November}. We need badges "
                 "for six people; I will be there with {naam|Stelios Papanikolaidis}. Can {naam|Sjoerd} "
                 "confirm the address is {+adres|Sportlaan 3}?")
        + _typed("{naam|Mulderij, Sjoerd}", "28-10-2024 09:33", "Confirmed. Parking is at the back, "
                 "behind the {+organisatie|Jumbo}. The mayor would like to say hello, he is in on Monday. "
                 "Wethouder {+naam|Henk van der Goot} as well.")
        + _typed("{naam|Belkharraz, Hamza}", "28-10-2024 10:02", "@{naam|Sjoerd} de gordijnen zijn nog "
                 "niet brandvertragend, brandweer ({naam|P. Krijthe}) wil dat voor woensdag geregeld "
                 "hebben. Factuur mag naar {+email|facturen@coa.nl}.")
        + _typed("{naam|Mulderij, Sjoerd}", "28-10-2024 10:04", "Pak ik op. Minister {+naam|Marjolein "
                 "Faber} heeft trouwens in het debat gezegd dat de locatie op {+datum|1 januari 2025} dicht "
                 "gaat. Wist jij dat??")
        + _typed("{naam|Belkharraz, Hamza}", "28-10-2024 10:05", "Nee. Ik hoor het van {+organisatie|"
                 "RTV Noord}. Even {naam|Nienke} bellen.")
        + "<h1 style='margin-top:20pt'>Gmail</h1><div class='g'><p><b>Re: vrijwilligers en "
        "kinderactiviteiten</b><br>2 berichten</p><p><b>{naam|Tineke Hidding-Tuitman}</b> &lt;{email|"
        "tinekeht1961}{+email|@gmail.com}&gt;<br>Aan: {+email|no.dezwet@coa.nl}<br>Cc: {naam|Rozeveld, "
        "Nienke} &lt;{email|n.rozeveld}{+email|@coa.nl}&gt;<br>{+datum|30 oktober 2024} om 20:17</p><p>"
        "Beste {naam|Nienke},</p><p>Fijn dat het mag! Ik kom dinsdag met {naam|Wubbo} en onze "
        "buurvrouw, we wonen om de hoek ({adres|Esdoornlaan 27}). De VOG's van ons drieën zitten bij "
        "deze mail. Van de diaconie van de {+organisatie|Protestantse Gemeente} kregen we 250 euro, dat staat "
        "op mijn rekening {iban|NL96 TRIO 5947 9466 45}. Zeg maar waar het heen moet. De kleine {naam|"
        "Parwiz} heeft beloofd dat hij mij leert schaken.</p><p>Hartelijke groet,<br>{naam|Tineke}<br>"
        "{telefoon|0599 326 071}</p><div class='q'><p>Op wo 30 okt 2024 om 11:48 schreef {naam|Nienke "
        "Rozeveld}:</p><p>Beste mevrouw {naam|Hidding}, uw aanbod is van harte welkom. "
        "{+organisatie|VluchtelingenWerk} heeft op dinsdag en donderdag de grote tafel; daarna kunt u "
        "er terecht. Wilt u een VOG meenemen? Vriendelijke groet, {naam|Nienke Rozeveld}, "
        "locatiemanager</p></div></div>"
    )  # fmt: skip
    draft.keep("organisatie", "COA", "EUAA")
    pdf = chromium(draft, body, CHAT_CSS, margin="15mm 19mm")
    return Finished(draft, pdf)


# z19: an enforcement letter, scanned ----------------------------------------------------------


def enforcement() -> Finished:
    draft = Draft("z19_last_dwangsom", "dev", "gemeente", "brief_handhaving", "scan-170dpi-grey")
    blocks = [
        "AANGETEKEND EN PER GEWONE POST",
        ("sp", 6),
        "{+organisatie|Vleesvarkensbedrijf De Peelrand V.O.F.}\nt.a.v. de vennoten {naam|H.P.M. "
        "Gloudemans} en {naam|R. Gloudemans-Kuppeveld}\n{?adres|Vossenberg 11}\n{?adres|5425 RK De Mortel}",
        ("sp", 10),
        ("t", [["uw brief van", "ons kenmerk", "behandeld door", "verzonden"],
               ["{+datum|14-01-2025}", "{+kenmerk|HH-2024-0662/3}", "{naam|S. Kanagasabai}, ODZOB",
                "{+datum|19 februari 2025}"]],
         [100, 120, 150, 100], "plain"),
        "Onderwerp: last onder dwangsom, {?adres|Vossenberg 11} te De Mortel",
        "Geachte heer en mevrouw {naam|Gloudemans},",
        "Op {+datum|29 oktober 2024} en {+datum|9 december 2024} hebben toezichthouders van de "
        "{+organisatie|Omgevingsdienst Zuidoost-Brabant} uw bedrijf gecontroleerd. Op {+datum|17 "
        "december 2024} stuurden wij u een voornemen. In uw zienswijze, ingediend door uw adviseur "
        "{naam|B. Smetsers} van {+organisatie|Agron Advies B.V.}, vraagt u om meer tijd. Hieronder "
        "leest u ons besluit.",
        ("h", "Wat is er geconstateerd?"),
        "Toezichthouder {naam|Kanagasabai} zag op {+datum|29 oktober 2024} dat de luchtwasser van stal 4 "
        "was uitgeschakeld: de pH stond op 8,1 en het logboek liep tot {+datum|11 juli 2024}. Bij de "
        "hercontrole met zijn collega {naam|L. van Oirbeek} stond de wasser opnieuw uit. De heer {naam|"
        "Gloudemans} verklaarde toen: \"Ik heb hem uitgezet omdat de stroom niet te betalen is. Mijn "
        "vrouw {naam|Riky} zit {?gezondheid|met een burn-out thuis} en ik sta er alleen voor.\" In de "
        "stal waren 1.912 vleesvarkens aanwezig; vergund zijn er 1.740.",
        "De controle volgde op klachten van omwonenden, onder wie mevrouw {naam|Swaanen-Ptasinska} "
        "({adres|Vossenberg 14}) en de {+organisatie|Vereniging Leefbaar De Mortel}. Op {+datum|9 december "
        "2024} stond op het erf een aanhanger met kenteken {kenteken|WR-58-LT} met zakken spuiwater. De "
        "bestuurder, de heer {naam|Zbigniew Trzeciak}, had geen begeleidingsbrief. Hiervan is proces-"
        "verbaal {+kenmerk|PL2100-2024261907} opgemaakt en {?strafrecht|hij is als verdachte gehoord}.",
        ("h", "Welke regels overtreedt u?"),
        "U handelt in strijd met artikel 4.840 van het {+wet|Besluit activiteiten leefomgeving} en met "
        "voorschrift 3.2 van uw vergunning van {+datum|8 mei 2017} ({+kenmerk|OV-2016-1180}). De "
        "Afdeling bestuursrechtspraak heeft in de zaak-{+naam|Vossenbeemd} bepaald dat stroomkosten "
        "geen bijzondere omstandigheid zijn ({+kenmerk|ECLI:NL:RVS:2023:2957}).",
        ("h", "Ons besluit"),
        "Wij gelasten u om binnen vier weken na verzending van deze brief de luchtwasser van stal 4 "
        "onafgebroken in werking te hebben en binnen tien weken het aantal varkens terug te brengen "
        "tot 1.740. Doet u dat niet, dan verbeurt u 7.500 euro per week, met een maximum van 60.000 "
        "euro. Betaling kan alleen op rekening {+iban|NL21 BNGH 0285 0027 57} van de gemeente.",
        "Uw argument dat wethouder {+naam|Inge van Dijk-Raaijmakers} in het voorjaar uitstel zou hebben "
        "toegezegd, volgen wij niet. De wethouder heeft in de raadsvergadering van {+datum|13 maart "
        "2024}, in antwoord op raadslid {+naam|Toon Slegers}, alleen gezegd dat zij het gesprek aangaat. "
        "Ook uit de e-mail van onze medewerker {naam|M. Coppelmans} aan {email|peelrand.gloudemans}"
        "{+email|@hetnet.nl} blijkt geen toezegging.",
        ("h", "Zienswijze over uw persoonlijke situatie"),
        "U wijst erop dat u in 2024 {?gezondheid|tweemaal in het Elkerliek bent opgenomen} en dat uw "
        "zoon {naam|Stijn} het bedrijf pas in 2026 overneemt. Wij hebben daarom de begunstigingstermijn "
        "voor het afvoeren van dieren verlengd van zes naar tien weken. Als u hulp wilt, kunt u bellen "
        "met {+organisatie|Zorg om Boer en Tuinder}, {+telefoon|0800 723 41 00}.",
        ("h", "Bezwaar en voorlopige voorziening"),
        "Bent u het niet eens met dit besluit? Stuur dan binnen zes weken een bezwaarschrift aan het "
        "college van burgemeester en wethouders van {+organisatie|Gemert-Bakel}, {+adres|Postbus "
        "10.000}, 5420 DA Gemert. Vermeld ons kenmerk. Tegelijk kunt u de voorzieningenrechter van de "
        "{+organisatie|rechtbank Oost-Brabant} vragen de last te schorsen.",
        ("h", "Vragen?"),
        "Bel {naam|S. Kanagasabai}, {telefoon|088 369 04 27} (maandag tot en met donderdag), of "
        "mail {+email|handhaving@gemert-bakel.nl}. Ons algemene nummer is {+telefoon|0492 378 500}.",
        "Hoogachtend,\nburgemeester en wethouders van Gemert-Bakel,",
        ("t", [["de secretaris,", "de burgemeester,"], ["\n\n\n", ""],
               ["drs. {+naam|A.J.C. Raemakers}", "ing. {+naam|M.S. van Veen}"]], [230, 200], "plain"),
        "c.c. {naam|B. Smetsers}, {+organisatie|Agron Advies B.V.}; {+organisatie|ODZOB}, afdeling "
        "Toezicht (dossier {naam|Kanagasabai} / {naam|Van Oirbeek}); {+organisatie|NVWA}, postbus "
        "43006, 3540 AA Utrecht.",
    ]  # fmt: skip
    draft.keep("organisatie", "De Mortel")
    pdf = paper(
        draft,
        blocks,
        font="SE",
        size=10.6,
        frames=((74, 58, 462, 715),),
        top="Gemeente Gemert-Bakel        Ridderplein 1, 5421 CV Gemert        www.gemert-bakel.nl",
        footer="{+kenmerk|HH-2024-0662/3}       ",
    )
    boxes = []
    for number, words in enumerate(("de secretaris,", "de burgemeester,")):
        page, x, y = under(pdf, words, dx=2, dy=4)
        box = (x, y, x + (96, 118)[number], y + 38)
        pdf = signed(pdf, page, box, seed=190 + number, width=1.4)
        boxes.append((page, box))
    made = scan(pdf, dpi=170, skew=-0.9, noise=10, seed=19)
    for page, box in boxes:
        draft.area(
            page, displaced(box, made.matrices[page - 1]), "handtekening", "signature, scanned"
        )
    return Finished(draft, made)


# z20: a list of complaints in a web page ------------------------------------------------------

LIST_CSS = """
body{font:8.6pt/1.32 'DejaVu Sans',sans-serif;color:#222}h1{font-size:15pt;color:#5b2d82;margin:0 0 4pt}
h2{font-size:10.5pt;color:#5b2d82;margin:12pt 0 4pt}p{margin:0 0 6pt}
table{border-collapse:collapse;width:100%}thead{display:table-header-group}
tr{page-break-inside:avoid}th{background:#5b2d82;color:#fff;text-align:left;font-size:7.6pt}
td,th{padding:3pt 4pt;vertical-align:top;border-bottom:.5pt solid #c9bcd6;font-size:7.6pt}
tbody tr:nth-child(even){background:#f6f2f9}td:first-child,.s td{white-space:nowrap}
.s{width:55%}
"""

_CASES = [
    ("K25-00871", "02-01-2025", "Hulscher-Kalff, mevr. W.", "Zwolle", "AOW", "Kreeg vier maanden geen "
     "reactie op haar brief over de partnertoeslag.", "Kloosterziel", "gegrond", "Excuusbrief; {naam|"
     "Kloosterziel} heeft mevrouw gebeld."),
    ("K25-00904", "03-01-2025", "Sjak-Shie, dhr. E.", "Almere", "AOW", "Onjuiste verzekeringsjaren "
     "{+plaats|Paramaribo}; BSN {bsn|999973745} stond op naam van zijn broer.", "Lemhandez", "gegrond",
     "Registratie hersteld door {+organisatie|RvIG}."),
    ("K25-00912", "06-01-2025", "Bouzerda, mevr. S.", "Gouda", "AKW", "Medewerker {naam|Rik} was aan de "
     "telefoon onbeleefd over haar accent.", "Lapikás", "gegrond", "Gesprek met leidinggevende."),
    ("K25-00938", "07-01-2025", "Kamperveen, L.A.", "Den Haag", "Anw", "Na overlijden van haar man "
     "({?gezondheid|alvleesklierkanker}) drie keer dezelfde akte gevraagd.", "Kloosterziel", "gegrond",
     "Bloemen gestuurd; regel over aktes aangepast."),
    ("K25-00951", "07-01-2025", "Özkanlı, dhr. M.", "Enschede", "AIO", "Vindt huisbezoek door {naam|"
     "Dingjan} intimiderend; er is in kasten gekeken.", "Lemhandez", "ongegrond", "Protocol "
     "gevolgd. Doorverwezen naar Nationale ombudsman."),
    ("K25-00966", "09-01-2025", "Mulumba wa Kabeya, J.", "Roermond", "AKW", "Kinderbijslag voor dochter "
     "{naam|Grâce} (geb. {geboortedatum|08-11-2019}) stopgezet wegens ontbreken school.", "Lapikás",
     "deels", "Nabetaald op {iban|NL02 SNSB 2735 8858 01}."),
    ("K25-00970", "10-01-2025", "Hooijschuur, P.", "Hoorn", "AOW", "Parkeerterrein kantoor niet "
     "toegankelijk met {?gezondheid|scootmobiel}.", "Facilitair", "gegrond", "Drempel verlaagd."),
    ("K25-00983", "13-01-2025", "Wierzchowska, mevr. D.", "Waalwijk", "AKW", "Brieven in het Nederlands; "
     "vroeg om Pools. Werkgever {+organisatie|Otto Work Force} kon niet helpen.", "Lemhandez",
     "ongegrond", "Gewezen op tolkentelefoon."),
    ("K25-00995", "14-01-2025", "Raghoebarsing, dhr. N.", "Zoetermeer", "Rem. wet", "Remigratie-uitkering te "
     "laat. Mailde tien keer vanaf {email|narain.rgb}{+email|@live.nl}.", "Kloosterziel", "gegrond",
     "Wettelijke rente vergoed."),
    ("K25-01006", "15-01-2025", "Ligtermoet-Zwaagman, A.", "Texel", "AOW", "Wil niet digitaal. Geen "
     "DigiD, telefoon {telefoon|0222 314 906} staat vaak uit.", "Lapikás", "gegrond", "Papieren "
     "route ingesteld."),
    ("K25-01013", "16-01-2025", "Scholtemeijer, dhr. K.", "Bocholt (D)", "AOW", "Levensbewijs tweemaal "
     "zoekgeraakt; consulaat {+plaats|Düsseldorf} rekende kosten.", "Lemhandez", "gegrond", "Kosten "
     "vergoed."),
    ("K25-01020", "17-01-2025", "Fernández Oyarzún, C.", "Málaga (E)", "AOW", "Uitkering opgeschort na "
     "verhuizing naar {adres|Calle Ancha del Carmen 88, Málaga}.", "Lapikás", "deels", "Hervat per "
     "{+datum|1 februari 2025}."),
    ("K25-01034", "20-01-2025", "Advocatenkantoor Kuyp (namens cliënt Adomako-Frempong)", "Amsterdam", "AIO",
     "Terugvordering wegens verblijf in Ghana; klacht over toon van {naam|Dingjan}.", "Kloosterziel",
     "gegrond", "Zie ook bezwaar {+kenmerk|BZ-2025-3390}."),
    ("K25-01041", "21-01-2025", "anoniem", "onbekend", "AKW", "Tip dat buurvrouw {naam|Nanda Teunter} samenwoont.",
     "n.v.t.", "geen klacht", "Doorgezet naar {+organisatie|Handhaving}."),
    ("K25-01055", "22-01-2025", "Van Bekkum-Tielrooij, G.", "Ede", "Anw", "Wachttijd {+telefoon|071 512 96 "
     "60} meer dan een uur.", "Lapikás", "gegrond", "Terugbelservice uitgebreid."),
    ("K25-01062", "23-01-2025", "Safieddine, dhr. H.", "Sittard", "AOW", "Voelt zich behandeld als fraudeur; "
     "noemt zijn {?bijzonder|sjiitische geloof} als reden.", "Lemhandez", "in onderzoek", "Antidiscriminatie"
     "bureau meegelezen."),
]  # fmt: skip


def complaints() -> Finished:
    draft = Draft("z20_klachtenlijst", "dev", "woo-verzoek", "lijst_html", "chromium")
    rows = [["Klachtnr.", "Ontvangen", "Klager", "Plaats", "Regeling", "Klacht in het kort",
             "Behandelaar", "Oordeel", "Afdoening"]]  # fmt: skip
    for number, day, who, town, law, what, clerk, view, done in _CASES:
        if who.startswith("Advocaten"):
            client = "Adomako-Frempong"
            who = f"{{+organisatie|Advocatenkantoor Kuyp}} (namens cliënt {{naam|{client}}})"
        elif who != "anoniem":
            family, _, rest = who.partition(", ")
            title, _, initials = rest.rpartition(" ")
            who = f"{{naam|{family}}}, {title} {{naam|{initials}}}" if title else f"{{naam|{who}}}"
        clerk = f"{{naam|{clerk}}}" if clerk in ("Kloosterziel", "Lemhandez", "Lapikás") else clerk
        town = town if town == "onbekend" else f"{{?woonplaats|{town}}}"
        rows.append([f"{{+kenmerk|{number}}}", f"{{+datum|{day}}}", who, town, law, what, clerk, view,
                     done])  # fmt: skip
    body = (
        "<h1>Klachtenoverzicht januari 2025</h1><p>{+organisatie|Sociale Verzekeringsbank}, {+organisatie|"
        "Team Klachten en Ombudszaken} | samengesteld door {naam|Jeltje Kloosterziel} | versie "
        "{+datum|5 februari 2025} | {+kenmerk|SVB/KO/2025-014}</p><p>Dit overzicht is bestemd voor de Raad "
        "van Bestuur (voorzitter {+naam|Simon Sibma}) en voor het maandelijks gesprek met de Nationale "
        "ombudsman, {+naam|Reinier van Zutphen}. De klacht {+kenmerk|K25-00951} is ook genoemd in vragen van "
        "Tweede Kamerlid {+naam|Don Ceder} aan minister {+naam|Eddy van Hijum}.</p>"
        + table(rows)
        + "<h2>Bezetting en contact</h2>"
        + table(
            [
                ["Medewerker", "Rooster", "Doorkiesnummer", "E-mail", "Pers.nr."],
                ["{naam|J. Kloosterziel}", "ma-do", "{telefoon|020 656 37 81}", "{email|jkloosterziel}"
                 "{+email|@svb.nl}", "{personeelsnummer|204417}"],
                ["{naam|Naoual Lemhandez}", "di-vr", "{telefoon|020 656 37 84}", "{email|nlemhandez}"
                 "@svb.nl", "{personeelsnummer|209903}"],
                ["{naam|G. Lapikás}", "ma, wo, do", "{telefoon|020 656 37 88}", "{email|glapikas}@svb.nl",
                 "{personeelsnummer|198250}"],
                ["{+organisatie|Secretariaat}", "dagelijks", "{+telefoon|020 656 56 56}",
                 "{+email|klachten@svb.nl}", ""],
            ],
            "s",
        )
        + "<h2>Wat valt op</h2><p>Van de zestien klachten zijn er tien gegrond. Drie gaan over de toon van "
        "huisbezoeken; {naam|Lemhandez} bespreekt dit met {naam|W. Dingjan} en het team in "
        "{+plaats|Deventer}. De zaak van mevrouw {naam|Kamperveen} is aanleiding om de werkinstructie bij "
        "overlijden te herzien: zoals {+naam|Tjeenk Willink} schreef, loopt de burger vast waar de overheid "
        "langs elkaar heen werkt. De heer {naam|Safieddine} wordt op {+datum|19 februari 2025} gehoord in "
        "Roermond. {naam|Lapikás} is vanaf maart {?gezondheid|met zwangerschapsverlof}; vervanging "
        "via {+organisatie|Randstad}.</p><p>Vragen over dit overzicht: {+email|klachten@svb.nl} of "
        "{+adres|Postbus 1100}, 1180 BH Amstelveen.</p>"
    )  # fmt: skip
    draft.keep("organisatie", "Nationale ombudsman")
    pdf = chromium(draft, body, LIST_CSS, landscape=True, margin="13mm 12mm")
    pdf = running(
        draft, pdf, foot="Klachtenoverzicht januari 2025, blad <n>/<of>", x=36, foot_y=578
    )
    return Finished(draft, pdf)


MAKERS: dict[str, Callable[[], Finished]] = {
    "z16_verslag_dijkavond": minutes,
    "z17_nota_rijgeschiktheid": nota,
    "z18_chats_noodopvang": chats,
    "z19_last_dwangsom": enforcement,
    "z20_klachtenlijst": complaints,
}
