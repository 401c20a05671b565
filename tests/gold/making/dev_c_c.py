"""Gold documents c09 and c10: a report with literature and a press release; nothing must go."""

from tests.gold.making.by_html import chromium
from tests.gold.making.by_office import Block, fodt
from tests.gold.making.draft import Draft
from tests.gold.making.gold import Finished

REPORT: list[Block] = [
    ("h", "Drinkwater uit oevergrondwater: samenvatting en aanbevelingen"),
    ("s", "Technische Universiteit Delft en KWR, in opdracht van de Inspectie Leefomgeving en Transport"),
    ("s", "Rapportnummer KWR 2024.117, ISBN 978-90-7462-233-8, doi 10.1234/kwr.2024.117"),
    ("h", "1 Vraag"),
    ("j", "Langs de Lek en de IJssel winnen Oasen en Vitens grondwater dat voor een deel uit de rivier komt. De "
     "inspectie wil weten of stoffen als trifluorazijnzuur (TFA) in de winputten toenemen. Het onderzoek bouwt "
     "voort op het model van {+auteur|Hantush} en op de metingen van {+auteur|Van der Hoek} en "
     "{+auteur|Bertelkamp} in Engelse Werk bij Zwolle."),
    ("h", "2 Werkwijze"),
    ("j", "Wij namen op elf plaatsen monsters, van de Bernhardbrug bij Zaltbommel tot het Johan "
     "Frisopark in Kampen. De analyses zijn uitgevoerd met de Karl Fischer-titratie en met "
     "vloeistofchromatografie volgens {+auteur|Scheurer} et al. (2017). Voor de verschillen tussen putten is de "
     "toets van Kruskal-Wallis gebruikt, voor trends die van Mann-Kendall. Het meetschip Maria "
     "Sibylla Merian en de peilboot Jan Leeghwater van Rijkswaterstaat stelden hun gegevens ter beschikking."),
    ("h", "3 Uitkomsten"),
    (
        "t",
        [
            ["Winveld", "Afstand tot rivier", "TFA 2015 (µg/l)", "TFA 2023 (µg/l)"],
            ["De Laak", "1.150 m", "0,42", "0,88"],
            ["Engelse Werk", "310 m", "0,61", "1,37"],
            ["Reijerwaard", "690 m", "0,55", "1,04"],
            ["Willem Bilderdijklaan", "2.200 m", "0,12", "0,19"],
        ],
        [4.6, 3.8, 3.6, 3.6],
    ),
    ("j", "In alle velden is de concentratie meer dan anderhalf maal zo hoog als in 2015. De richtwaarde van het "
     "RIVM (2,2 µg/l) wordt nergens overschreden. De verblijftijd verklaart 71 procent van de verschillen; de "
     "invloed van het Amsterdam-Rijnkanaal en van het stoomgemaal Ir. D.F. Wouda, dat in 2021 zes dagen "
     "draaide, is niet aantoonbaar. Ook de lozing bij Chemelot, waarover toenmalig minister "
     "{+naam|Van Nieuwenhuizen} de Kamer in 2018 schreef, is in de IJssel niet terug te zien."),
    ("h", "4 Aanbevelingen"),
    ("j", "De commissie-{+eponiem|Remkes} en de Raad voor de leefomgeving vroegen eerder om een strengere toelating van "
     "gewasbeschermingsmiddelen. Wij sluiten ons daarbij aan. Een verbod op flufenacet, zoals bepleit in de "
     "motie-{+naam|Gabriëls}, werkt volgens onze berekening pas na twaalf jaar door in het drinkwater. Wij bevelen aan "
     "om de Drinkwaterregeling op dit punt aan te passen en de norm te laten toetsen door de Gezondheidsraad."),
    ("h", "Literatuur"),
    "Bertelkamp, C., Reungoat, J., Cornelissen, E.R. & Van der Hoek, J.P. (2014). Sorption and biodegradation of "
    "organic micropollutants during river bank filtration. Water Research 52, 231-241.",
    "Hantush, M.S. (1965). Wells near streams with semipervious beds. Journal of Geophysical Research 70(12).",
    "Kools, S. en T. ter Laak, 'TFA in de waterketen', H2O 54 (2021) 6, p. 12-17.",
    "Scheurer, M., Nödler, K., Freeling, F., Janda, J., Happel, O., Riegel, M. e.a., 2017. Small, mobile, "
    "persistent: trifluoroacetate in the water cycle. Water Research 126, 460-471.",
    "Stuyfzand, P.J. (1989). Hydrology and water quality aspects of Rhine bank groundwater in The Netherlands. J. "
    "Hydrol. 106: 341-363.",
    "Noordhoff Atlas van Nederland, deel 15: Water (red. G.J. Schutten e.a.), Groningen, 3e druk.",
    ("s", "Exemplaren: rapporten@kwrwater.nl of (030) 606 95 11. KWR, Groningenhaven 7, 3433 PE Nieuwegein. Betaling "
     "van gedrukte exemplaren: NL44 INGB 0001 0829 12, KvK 27279653, btw NL8153.78.414.B01."),
]  # fmt: skip


def report() -> Finished:
    draft = Draft("c09_niets_oevergrondwater", "dev", "woo-verzoek", "rapport", "libreoffice")
    pdf = fodt(
        draft,
        REPORT,
        font="Liberation Serif",
        size=10.5,
        header="Drinkwater uit oevergrondwater",
        footer="KWR 2024.117",
        hyphenate=True,
    )
    draft.keep("auteur", "Reungoat, J.", "Cornelissen, E.R.", "Kools, S.", "T. ter Laak")
    draft.keep("auteur", "Nödler, K.", "Freeling, F.", "Stuyfzand, P.J.", "G.J. Schutten")
    draft.keep("auteur", "Hantush, M.S.", "Happel, O.", "Riegel, M.", "Janda, J.")
    draft.keep("eponiem", "Karl Fischer-titratie", "Kruskal-Wallis", "Mann-Kendall")
    draft.keep("eponiem", "Bernhardbrug", "Johan Frisopark", "Willem Bilderdijklaan")
    draft.keep("eponiem", "Maria Sibylla Merian", "Jan Leeghwater", "Ir. D.F. Wouda")
    draft.keep("telefoon", "(030) 606 95 11")
    draft.keep("iban", "NL44 INGB 0001 0829 12")
    draft.keep("adres", "Groningenhaven 7, 3433 PE Nieuwegein")
    draft.keep("email", "rapporten@kwrwater.nl")
    draft.keep("kenmerk", "27279653", "NL8153.78.414.B01", "978-90-7462-233-8", "KWR 2024.117")
    draft.keep("organisatie", "Oasen", "Vitens", "Noordhoff", "Chemelot", "Gezondheidsraad")
    return Finished(draft, pdf)


PRESS_CSS = """body{font:10.5pt Carlito,sans-serif;line-height:1.38}h1{color:#7b1c5b;font-size:19pt}
h2{font-size:12pt;color:#7b1c5b;margin-bottom:3px}table{border-collapse:collapse;font-size:9pt;width:100%}
td,th{border:1px solid #c9a;padding:3px 5px;text-align:left;vertical-align:top}.in{font-weight:bold}
.noot{background:#f4eaf1;padding:6px 10px;font-size:9pt}"""

PRESS = """<p>PERSBERICHT | Autoriteit Consument &amp; Markt | onder embargo tot 6 mei 2025, 07.00 uur</p>
<h1>Meer concurrentie op de markt voor laadpalen, maar niet overal</h1>
<p class="in">Automobilisten in de Randstad kunnen kiezen uit gemiddeld vier aanbieders van laadpalen. In
Zeeland en Drenthe is dat er vaak maar één. Dat blijkt uit onderzoek van de ACM.</p>
<p>"In een derde van de gemeenten is er niets te kiezen", zegt bestuursvoorzitter {+naam|Martijn Snoep}. "Wij
vragen gemeenten om bij de volgende concessie niet alleen naar de vergoeding te kijken." De onderzoekers
vergeleken 148 concessies, waaronder die van Bernhoven, het Prins Clausplein en de parkeergarage
Thorbeckeplein. Vattenfall, Shell Recharge en Allego hebben samen 58 procent van de palen.</p>
<p>Staatssecretaris {+naam|Jansen} (Openbaar Vervoer en Milieu) noemt de uitkomst 'een wake-upcall'. Volgens
wethouder {+naam|Melanie van der Horst} van Amsterdam laat haar stad zien dat het anders kan. ANWB-directeur
{+naam|Marga de Jager} wil dat de prijs voortaan op de paal zelf staat. De Tweede Kamer nam in maart een motie
aan van de leden {+naam|Heutink} en {+naam|Grinwis}. Oud-minister {+naam|Cora van Nieuwenhuizen}, nu
voorzitter van Energie-Nederland, spreekt van een gemiste kans.</p>
<h2>Overzicht van besluiten in het eerste kwartaal</h2>
<table><tr><th>Zaaknummer</th><th>Partij</th><th>Besluit</th><th>Datum</th></tr>
<tr><td>ACM/24/192846</td><td>Pieter Smit Transport B.V. / Jan de Rijk Logistics</td><td>Concentratie
goedgekeurd</td><td>14-01-2025</td></tr>
<tr><td>ACM/24/193310</td><td>Stichting Adriaan van Roijen Zorggroep</td><td>Boete € 260.000 (artikel 6 Mw)</td>
<td>28-01-2025</td></tr>
<tr><td>ACM/25/194002</td><td>Simon Lévelt Koffie en Thee B.V.</td><td>Toezegging bindend verklaard</td>
<td>11-02-2025</td></tr>
<tr><td>ACM/25/194118</td><td>Gebroeders Van Beek Energie V.O.F.</td><td>Vergunning ingetrokken</td>
<td>03-03-2025</td></tr>
<tr><td>ACM/25/194590</td><td>Coöperatie Sint Jozef U.A.</td><td>Klacht afgewezen</td><td>25-03-2025</td></tr></table>
<h2>Achtergrond</h2>
<p>De ACM houdt toezicht op grond van de Mededingingswet en de Winkeltijdenwet. De rechtbank Rotterdam oordeelde op
9 december 2024 in de zaak-{+eponiem|Roelofsen Recycling} dat ook een gemeente een onderneming kan zijn. In 2026 volgt een
nieuw onderzoek, samen met de Belgische mededingingsautoriteit en de Duitse Bundesnetzagentur onder president
{+naam|Klaus Müller}. Het onderzoek draagt de naam van de Alessandro Voltaprijs, waarvan de jury in 2024 onder
leiding stond van {+naam|Jacqueline Cramer}, oud-minister van VROM.</p>
<p class="noot">Noot voor de redactie, niet voor publicatie. Vragen van journalisten: 070 722 20 00 of
pers@acm.nl. Vragen van consumenten: ConsuWijzer, 088 070 70 70, Postbus 16326, 2500 BH Den Haag. Bezoekadres:
Muzenstraat 41, 2511 WB Den Haag. Boetes worden betaald op NL02 INGB 0705 0038 41. KvK 58293341.</p>"""


def press() -> Finished:
    draft = Draft("c10_niets_laadpalen", "dev", "woo-verzoek", "persbericht", "chromium")
    pdf = chromium(draft, PRESS, PRESS_CSS, margin="20mm")
    draft.keep("organisatie", "Pieter Smit Transport B.V.", "Jan de Rijk Logistics")
    draft.keep(
        "organisatie", "Stichting Adriaan van Roijen Zorggroep", "Simon Lévelt Koffie en Thee"
    )
    draft.keep(
        "organisatie", "Gebroeders Van Beek Energie", "Coöperatie Sint Jozef U.A.", "Bernhoven"
    )
    draft.keep("eponiem", "Prins Clausplein", "Thorbeckeplein", "Alessandro Voltaprijs")
    draft.keep("telefoon", "070 722 20 00", "088 070 70 70")
    draft.keep("email", "pers@acm.nl")
    draft.keep("iban", "NL02 INGB 0705 0038 41")
    draft.keep("adres", "Postbus 16326, 2500 BH Den Haag", "Muzenstraat 41, 2511 WB Den Haag")
    draft.keep("kenmerk", "ACM/24/192846", "ACM/25/194590", "58293341")
    draft.keep("datum", "6 mei 2025", "9 december 2024", "14-01-2025")
    return Finished(draft, pdf)


MAKERS = {"c09_niets_oevergrondwater": report, "c10_niets_laadpalen": press}
