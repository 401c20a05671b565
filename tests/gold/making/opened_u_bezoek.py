"""A speech with questions, a tender's evaluation and the timetable of a visit."""

from tests.gold.making.by_html import chromium
from tests.gold.making.by_reportlab import paper
from tests.gold.making.draft import Draft
from tests.gold.making.gold import Finished
from tests.gold.making.opened_u_pen import Stamp, inked


def speech() -> Finished:
    draft = Draft("u16_spreektekst_qena_kgg", "dev", "beslisnota", "spreektekst_qena", "chromium")
    css = "body{font:12.5pt/1.55 'Liberation Serif'}h1{font:bold 15pt Carlito;margin:0 0 2pt}h2{font:bold 12pt Carlito;background:#ddd;padding:2pt 5pt}table{font:9.5pt/1.35 Carlito;border-collapse:collapse;width:100%}td,th{border:.5pt solid #888;padding:3pt 5pt;vertical-align:top;text-align:left}.m{font:8.5pt Carlito;color:#555}.p{break-before:page}"
    pdf = chromium(
        draft,
        """<p class=m>SPREEKTEKST | gesproken woord geldt | 600 woorden / 5 min. | tekst: {naam|Valerie Ploumen-Achter}, gecheckt: {naam|Taco} en {naam|Niek Hazewindus} (feiten), woordvoering: {?naam|Mick Overwater} ({telefoon|06 30 11 52 49})</p>
<h1>Minister Hermans bij de opening van het Huis van de Toekomst</h1>
<p class=m>Loppersum, zaterdag 5 april 2025, 11.00 uur, kerkje Petrus en Paulus. Ontvangst door mevrouw {naam|Trijntje Mellema-Werkman} (koster) en burgemeester {+naam|Ben Visser}.</p>
<p>Beste mensen, moi!</p>
<p>Commissaris van de Koning {+naam|René Paas}, burgemeester {+naam|Visser}, beste {naam|Hendrik-Jan} en {naam|Grietje Wieringsma},</p>
<p>Ruim twaalf jaar geleden, in de nacht na Huizinge, zaten jullie buiten op de bank in de {?adres|Stationslaan} met kleine {naam|Femmie} op schoot. [KIJK NAAR EERSTE RIJ] {naam|Grietje} schreef mij: 'Wie gelooft ons nog?' Dat is de zin die ik heb meegenomen.</p>
<p>De parlementaire enquêtecommissie onder leiding van {+naam|Tom van der Lee} noemde het een systeem dat mensen verloor. Mijn voorganger {+naam|Hans Vijlbrief} heeft de kraan dichtgedraaid. En zanger {+naam|Ede Staal} wist het al: het het nog nooit zo donker west.</p>
<p>[PAUZE] Vandaag openen we een huis waar je zonder afspraak binnenloopt. Met dank aan de Nationaal Coördinator, {+naam|Regina Bouius-Riemersma}, aan aannemer Brands Bouw en aan de leerlingen van meester {naam|Wiebrand} van obs Abt Emo. Dank ook aan schilder {naam|Okko Nijdam}, die de gevel op zijn vrije zaterdagen deed.</p>
<p>Dan nu: het lint. {naam|Femmie Wieringsma}, kom je mij helpen?</p>
<div class=p></div><h2>Q&amp;A voor de pers (niet verspreiden)</h2>
<table><tr><th style="width:32%">Vraag</th><th>Antwoord</th><th style="width:22%">Bron / check</th></tr>
<tr><td>Klopt het dat de familie {naam|Wieringsma} pas in 2028 versterkt wordt?</td><td>Over individuele dossiers doen wij geen mededelingen. <i>Achtergrond: dossier 61-2207-LOP, bouwkundige {naam|Rob Zuidhof}; adres {adres|Wijmersweg 108}; batch 1588.</i></td><td>NCG, {naam|Anouk Tepper}, {telefoon|0596-77 81 23}</td></tr>
<tr><td>Waarom ligt het SodM-advies nog bij u?</td><td>Inspecteur-generaal {+naam|Theodor Kockelkoren} heeft op 20 maart geadviseerd. U krijgt mijn reactie voor het meireces.</td><td>Kst. 33529, 1285; {paraaf|NH}</td></tr>
<tr><td>Wat vindt u van de film van {+naam|Nicole van Kilsdonk}?</td><td>Ik heb hem nog niet gezien. Ik heb er goede dingen over gehoord.</td><td>-</td></tr>
<tr><td>Komt er een onderzoek naar de zaak van mevrouw {naam|Schuitema-Balk}?</td><td>De rechtbank Noord-Nederland heeft uitspraak gedaan (C/18/220117). IMG-voorzitter {+naam|Bas Kortmann} heeft excuses gemaakt.</td><td>mr. {naam|Lodewijk Ritzema}, WJZ</td></tr>
<tr><td>Wie betaalt de 250 miljoen van Shell en Exxon?</td><td>De arbitrage loopt. De NAM is aansprakelijk, artikel 6:177 BW.</td><td>{naam|Niek}: niet verder op ingaan</td></tr></table>
<p class=m>Logistiek: auto met chauffeur ({naam|Storm Dijkhuizing}), kenteken {kenteken|R-418-TJ}, vertrek Bezuidenhoutseweg 73 om 07.45; beveiliging DKDB op de hoogte. Mee: {naam|Valerie}, {?naam|Mick}. Contact ter plaatse: {naam|A. Meijeringh} (gemeente Eemsdelta), {email|a.meijeringh}@eemsdelta.example. Publieksnummer NCG: {+telefoon|14 0598}. Lunch: Café Het Spijkerkwartier; route via Professor Ter Veenweg en de Frederik van de Paltsbrug.</p>""",
        css,
    )
    draft.keep("kenmerk", "C/18/220117", "61-2207-LOP")
    draft.keep("organisatie", "Brands Bouw", "Abt Emo")
    draft.keep("eponiem", "Professor Ter Veenweg", "Frederik van de Paltsbrug", "Petrus en Paulus")
    draft.keep("straat", "Bezuidenhoutseweg 73")
    draft.keep("naam", "Hermans")
    return Finished(draft, pdf)


def tender() -> Finished:
    draft = Draft(
        "u23_gunningsadvies_rws",
        "dev",
        "woo-verzoek",
        "aanbesteding_liggend",
        "chromium",
        ordinary=frozenset({"persoon"}),
    )
    css = "body{font:8.8pt/1.3 Carlito}table{border-collapse:collapse;width:100%;margin:4pt 0 10pt}td,th{border:.5pt solid #666;padding:2.5pt 4pt;vertical-align:top;text-align:left}th{background:#fde8c8}h1{font-size:15pt;margin:0}h2{font-size:11pt;margin:8pt 0 2pt;break-after:avoid}"
    pdf = chromium(
        draft,
        """<h1>Gunningsadvies - Groot onderhoud Wilhelminakanaal, sluis II en III</h1>
<p>Rijkswaterstaat Zuid-Nederland, Inkoopcentrum GWW | zaaknummer 31189442 | TenderNed 418827 | status: commercieel vertrouwelijk tot gunning | versie 0.9 d.d. 11-10-2024 (bewerkt door {naam|K. Kerkdijk-Siauw}; sjabloon: {?bestand|jansen_v3.dotx})</p>
<h2>A. Beoordelingsteam</h2>
<table><tr><th>Rol</th><th>Naam</th><th>Onderdeel</th><th>Verklaring onafhankelijkheid</th><th>Bereikbaar</th></tr>
<tr><td>Voorzitter</td><td>{naam|Hordijk, Maurice}</td><td>PPO, cluster Natte werken</td><td>getekend 02-09</td><td>{telefoon|06 5136 2280}</td></tr>
<tr><td>Inkoopadviseur</td><td>{naam|Kerkdijk-Siauw, Kim-Lan}</td><td>ICG</td><td>getekend 02-09</td><td>{email|kim-lan.kerkdijk}@rws.example</td></tr>
<tr><td>Beoordelaar EMVI 1</td><td>{naam|Hazelhekke}</td><td>GPO, Sluizen</td><td>getekend 04-09; zwager werkt bij inschrijver C, zie E</td><td>tst. {telefoon|88127}</td></tr>
<tr><td>Beoordelaar EMVI 2</td><td>{naam|Soufiane Chahbari}</td><td>Omgeving</td><td>getekend 03-09</td><td>{email|s.chahbari}@rws.example</td></tr>
<tr><td>Jurist</td><td>mr. {naam|Floris Noorlander}</td><td>CD, Juridische Zaken</td><td>n.v.t.</td><td>{telefoon|(088) 797 14 63}</td></tr>
<tr><td>Klant</td><td>Provincie Noord-Brabant, {naam|Evelien Goudsblom}</td><td>Vaarwegen</td><td>getekend 09-09</td><td>{telefoon|+31-6-27715504}</td></tr></table>
<h2>B. Inschrijvers</h2>
<table><tr><th></th><th>Inschrijver</th><th>KvK</th><th>Ingediend door</th><th>Sleutelfunctionarissen (CV in bijlage)</th><th>Prijs (excl. btw)</th></tr>
<tr><td>A</td><td>Mourik Infra B.V.</td><td>23051219</td><td>{naam|J.A. Mourits}, tendermanager</td><td>PM {naam|Cas van Laagland}; OM {naam|Fenneke Nagtzaam}</td><td>€ 8.114.000</td></tr>
<tr><td>B</td><td>Combinatie Van den Herik - Beens</td><td>24139218 / 08022111</td><td>{naam|Rudolf Vermazen}</td><td>PM ir. {naam|P. Hoogendonk-Li}; TM {naam|Vermazen jr.}</td><td>€ 7.690.500</td></tr>
<tr><td>C</td><td>Gebr. De Koning Aannemers</td><td>23061890</td><td>DGA {?naam|Teunis den Dopper}</td><td>PM {naam|A. Hazelhekke-Mol}</td><td>€ 8.402.250</td></tr></table>
<h2>C. Scores kwaliteit</h2>
<table><tr><th>Subcriterium</th><th>A</th><th>B</th><th>C</th><th>Motivering</th></tr>
<tr><td>1. Hinder scheepvaart</td><td>8</td><td>6</td><td>7</td><td>A werkt met 10 stremmingen en houdt de jachthaven Beatrixhaven open. B verwijst naar ervaring bij de Julianasluis, zonder bewijs. {naam|Chahbari} gaf eerst een 7 aan B.</td></tr>
<tr><td>2. Omgeving</td><td>6</td><td>8</td><td>6</td><td>B neemt de wens van bewonersgroep Sluis II over; woonbootbewoner {naam|Gerlof Ammerlaan} wordt tijdelijk verplaatst naar de Piushaven. C citeert uit het Handboek SBRCURnet en uit werk van {+auteur|Arend Molenaar}, maar vult niets in.</td></tr>
<tr><td>3. Duurzaamheid (MKI)</td><td>7</td><td>7</td><td>5</td><td>DuboCalc 6.0. De Bailey-noodbrug bij A is elektrisch te plaatsen, de Larssen-damwanden van C komen uit Dofasco.</td></tr>
<tr><td>4. Team</td><td>7</td><td>8</td><td>8</td><td>Interview 25-09: {naam|Nagtzaam} overtuigend; {naam|Hoogendonk-Li} kent het object door en door. De persoon die bij C OM wordt, is nog niet bekend.</td></tr></table>
<h2>D. Voorstel</h2><p>Gunnen aan combinatie B voor € 7.690.500 (fictief € 6.120.500). De hoofdingenieur-directeur van Rijkswaterstaat Zuid-Nederland, mevrouw drs. {?naam|Iris Wennekes-Elderkamp}, tekent de gunningsbeslissing; daarna bericht aan minister {+naam|Madlener} en de gedeputeerde, {+naam|Saskia Boelema}. Standstill tot 4 november.</p>
<h2>E. Belangenverstrengeling</h2><p>De heer {naam|Hazelhekke} heeft op 4 september gemeld dat de PM van inschrijver C, mevrouw {naam|Hazelhekke-Mol}, met zijn broer is getrouwd. Besloten is dat hij EMVI 1 voor C niet beoordeelt; vervanger is {naam|Onno Kleijwegt}. CISO en Bureau Integriteit zijn geïnformeerd. Vragen van inschrijvers liepen via de berichtenmodule; inschrijver C belde desondanks {naam|Hordijk} op zijn privénummer {telefoon|0416-912 204}.</p>
<p>Postadres ICG: Postbus 2232, 3500 GE Utrecht. Landelijke informatielijn: {+telefoon|0800-8002}. Inkoopcentrum: inkoop-gww@rws.example. Akkoord: {paraaf|MH} 11/10, {paraaf|FN} 11/10, {paraaf|kkS} 14/10.</p>""",
        css,
        landscape=True,
        margin="14mm",
    )
    draft.keep("kenmerk", "31189442", "418827", "23051219", "23061890")
    draft.keep(
        "organisatie",
        "Mourik Infra B.V.",
        "Combinatie Van den Herik - Beens",
        "Gebr. De Koning Aannemers",
    )
    draft.keep(
        "eponiem",
        "Wilhelminakanaal",
        "Beatrixhaven",
        "Julianasluis",
        "Piushaven",
        "Bailey-noodbrug",
        "Larssen-damwanden",
    )
    draft.keep("mailbox", "inkoop-gww@rws.example")
    draft.keep("adres_organisatie", "3500 GE Utrecht")
    return Finished(draft, pdf)


def visit() -> Finished:
    draft = Draft(
        "u24_draaiboek_werkbezoek_scan",
        "dev",
        "woo-verzoek",
        "draaiboek_contactlijst",
        "scan-200dpi-grey",
        ordinary=frozenset({"blok"}),
    )
    pdf = paper(
        draft,
        [
            (
                "h",
                "DRAAIBOEK werkbezoek staatssecretaris LVVN - Nationaal Park De Alde Feanen en Schiermonnikoog",
            ),
            "Maandag 26 mei 2025. Versie 4 (22 mei, 17.10 uur). Niet doorsturen. Draaiboekhouder: {naam|Carmen Isidora Oosterwal}, bestuursondersteuning, {telefoon|06 - 29 60 08 74}.",
            (
                "t",
                [
                    ["Tijd", "Onderdeel", "Wie", "Opmerking"],
                    [
                        "07.15",
                        "Ophalen thuisadres",
                        "chauffeur {naam|Richenel}",
                        "auto {kenteken|ZB-613-H}, reserve {kenteken|4-KTR-82}",
                    ],
                    [
                        "09.30",
                        "Aankomst It Fryske Gea, Earnewâld",
                        "directeur-bestuurder {+naam|Henk de Vries}; boswachter {naam|Sytse Hoitinga}",
                        "koffie en oranjekoek; pet mee",
                    ],
                    [
                        "10.00",
                        "Vaartocht met de Princenhof",
                        "staatssecretaris {+naam|Jean Rummenie}, gedeputeerde {+naam|Sietske Poepjes}, schipper {naam|Folkert}",
                        "zwemvest maat L voor {naam|Jesper}; Poepjes draagt bij over veen",
                    ],
                    [
                        "11.20",
                        "Gesprek melkveehouders",
                        "fam. {naam|Reitsema-Wapstra}, {naam|Harke van der Bij}, {naam|Yde Ozinga}",
                        "boerderij {adres|Wiidswei 4}, {?woonplaats|Wartena}; hond los",
                    ],
                    [
                        "12.30",
                        "Lunch en bijpraten",
                        "burgemeester {+naam|Jeroen Gebben}, {?naam|Lobke Huizenga} (woordvoerder)",
                        "It Wapen fan Ielgea; 1x glutenvrij ({naam|Jesper})",
                    ],
                    [
                        "14.30",
                        "Veerboot Rottum, Lauwersoog",
                        "kapitein van Wagenborg",
                        "reservering W-7718-26",
                    ],
                    [
                        "15.40",
                        "Banckspolder: proef bloemrijk grasland",
                        "prof. {+auteur|Han Olff} (RUG), promovenda {naam|Nerys Aalderink}",
                        "laarzen; dagblad met {?naam|Saskia van Westhreenen}",
                    ],
                    [
                        "17.00",
                        "Borrel Hotel Van der Werff",
                        "wethouder {+naam|Michel Schut}, eilanders",
                        "speech 3 min., tekst {naam|Duuk}",
                    ],
                ],
                [36, 118, 178, 138],
            ),
            "Let op: {naam|Van der Bij} heeft vorig jaar {?gezondheid|een hartinfarct} gehad en wil geen foto's. De heer {naam|Ozinga} heeft een zaak lopen bij de rechtbank (LEE 24/3310); de staatssecretaris gaat daar niet op in. De naam van de zoon van de familie {naam|Reitsema}, {naam|Wessel}, niet noemen.",
            ("h", "Contactenlijst"),
            (
                "t",
                [
                    ["Naam", "Organisatie / rol", "Mobiel", "E-mail"],
                    [
                        "{naam|Oosterwal, C.I.}",
                        "LVVN, bestuursondersteuning",
                        "{telefoon|06 - 29 60 08 74}",
                        "{email|c.i.oosterwal}@minlnv.example",
                    ],
                    [
                        "{naam|Huijbregts-Ong, Jesper}",
                        "LVVN, politiek assistent",
                        "{telefoon|06 - 83 44 19 50}",
                        "{email|j.huijbregts}@minlnv.example",
                    ],
                    [
                        "{naam|Verburgt, Duuk}",
                        "LVVN, speechschrijver",
                        "{telefoon|06 - 12 73 65 88}",
                        "{email|d.verburgt}@minlnv.example",
                    ],
                    [
                        "{naam|Kwidama, Richenel}",
                        "RSO, chauffeur",
                        "{telefoon|06 - 20 97 11 36}",
                        "-",
                    ],
                    [
                        "{naam|Hoitinga, S.}",
                        "It Fryske Gea",
                        "{telefoon|06 - 51 20 48 03}",
                        "info@itfryskegea.example",
                    ],
                    [
                        "{naam|Aalderink, N.}",
                        "RUG",
                        "{telefoon|+44 7700 900 318}",
                        "{email|n.aalderink}@rug.example",
                    ],
                    [
                        "{naam|Ton Tigchelaar}",
                        "gemeente Schiermonnikoog, AOV",
                        "{telefoon|0519 - 82 33 71}",
                        "{email|t.tigchelaar}@schier.example",
                    ],
                    ["Meldkamer Noord-Nederland", "veiligheid", "{+telefoon|088 229 11 00}", "-"],
                    [
                        "Hotel Van der Werff",
                        "receptie",
                        "{+telefoon|(0519) 53 12 03}",
                        "info@vanderwerff.example",
                    ],
                    ["Rederij Wagenborg", "balie Lauwersoog", "{+telefoon|0900 - 9238}", "-"],
                ],
                [104, 124, 90, 152],
            ),
            ("h", "Tafelschikking lunch (linksom vanaf het raam)"),
            "staatssecretaris - {naam|H. v.d. Bij} - {+naam|Gebben} - {naam|Wapstra} - {naam|Hoitinga} - {+naam|Poepjes} - {naam|Duuk V.} - {naam|Huizinga-Elgersma} (It Fryske Gea) - lege stoel voor laatkomer",
            ("h", "Achtergrond"),
            "Het Natura 2000-beheerplan is in 2016 vastgesteld door {+naam|Van Dam}. De Johannes Kampenskoalle en de Willem Dobbepaviljoen-excursie vervallen. Het rapport-{+naam|Remkes} ligt gevoelig; gebruik het niet. In de Reinder Bosmanhut is geen bereik. Blok de agenda van de DG Natuur en Visserij, {+naam|D.J.M. Corbey-van Rossem}, van 18.00 tot 18.30 uur voor terugkoppeling. Kleding: geen stropdas. De Agrarische Collectieven leveren een factsheet.",
            "Aanwezigheid beveiliging: twee personen, namen bekend bij {naam|Carmen}. Overnachting op naam van LVVN, factuur naar Postbus 20401, 2500 EK Den Haag.",
        ],
        font="LS",
        size=9.6,
        frames=((58, 55, 482, 735),),
        footer="Draaiboek v4",
    )
    draft.keep(
        "eponiem",
        "Johannes Kampenskoalle",
        "Willem Dobbepaviljoen",
        "Reinder Bosmanhut",
        "Banckspolder",
    )
    draft.keep("mailbox", "info@itfryskegea.example", "info@vanderwerff.example")
    draft.keep("organisatie", "Hotel Van der Werff", "Wagenborg", "It Fryske Gea")
    draft.keep("kenmerk", "W-7718-26", "LEE 24/3310")
    draft.keep("adres_organisatie", "2500 EK Den Haag")
    return inked(
        draft,
        pdf,
        (),
        (
            Stamp(
                1, (396, 18), ("3/7 - doc. 12, verzoek 25-0644",), 8, (0.2, 0.2, 0.2), framed=False
            ),
        ),
        dpi=200,
        skew=-0.5,
        noise=8,
        seed=44,
    )


MAKERS = {
    "u16_spreektekst_qena_kgg": speech,
    "u23_gunningsadvies_rws": tender,
    "u24_draaiboek_werkbezoek_scan": visit,
}
