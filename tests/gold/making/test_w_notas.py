"""Blind notas: a column of VWS, a table of OCW, a memorandum of BZ, a bare annotation of AZ."""

from tests.gold.making.by_hand import tj
from tests.gold.making.by_html import chromium
from tests.gold.making.by_office import fodt
from tests.gold.making.by_reportlab import paper
from tests.gold.making.draft import Draft
from tests.gold.making.gold import Finished
from tests.gold.making.scanner import scan
from tests.gold.making.test_w_tools import signed, stamped

COLUMN = """
body{font:9.6pt/13.4pt 'DejaVu Sans',sans-serif;color:#000}
.kol{float:right;width:36mm;margin:0 0 4mm 7mm;font-size:6.6pt;line-height:9pt}
.kol b{display:block;margin-top:5pt}
.soort{font:26pt Carlito;margin:6mm 0 1mm} .ter{font-weight:bold;letter-spacing:.5pt}
h2{font-size:9.5pt;margin:10pt 0 2pt} h3{font-size:9pt;font-style:italic;font-weight:normal;margin:7pt 0 1pt}
p{margin:0 0 6pt} ul{margin:0 0 6pt;padding-left:14pt}
.aan{font-size:9pt;margin-top:14mm}
"""


def dementie() -> Finished:
    draft = Draft("w01_nota_dementie", "test", "beslisnota", "nota_kolom_vws", "chromium")
    body = """
<div class="aan">&gt; Retouradres Postbus 20350 2500 EJ Den Haag</div>
<div class="kol"><b>Directoraat-Generaal Langdurige Zorg</b>Directie Langdurige Zorg<br>Team Ouderen en Dementie
<b>Bezoekadres</b>Parnassusplein 5<br>2511 VX Den Haag<br>www.rijksoverheid.nl
<b>Opgesteld door</b>{naam|Floor Kieftenbeld}<br>Senior beleidsmedewerker<br>M {telefoon|06-52174809}<br>
{email|f.kieftenbeld}{+email_domein|@minvws.nl}
<b>Medeparaaf</b>{naam|A. Tuhusula} (FEZ)<br>{naam|J.W. Sneep} (WJZ)
<b>Datum</b>27 september 2023
<b>Kenmerk</b>{+kenmerk|3674120-1054488-LZ}
<b>Zaaknummer</b>{+kenmerk|1054488}
<b>Bijlage(n)</b>2<br>1. Kamerbrief<br>2. Tussenrapportage</div>
<div>Aan<br>de minister voor Langdurige Zorg en Sport<br>mevrouw {+naam|C. Helder}<br>i.a.a. de staatssecretaris, de heer {+naam|M. van Ooijen}</div>
<div class="soort">nota</div><div class="ter">TER BESLISSING</div>
<p>Tussenrapportage Nationale Dementiestrategie naar de Tweede Kamer</p>
<h2>1. Aanleiding</h2>
<p>In het commissiedebat van 8 juni heeft u het lid {+naam|Mohandis} toegezegd om dit najaar te laten weten hoe de
{+programma|Nationale Dementiestrategie 2021-2030} ervoor staat. Ook vroeg de {+naam|motie-Van den Berg/Bikker} aandacht voor
mensen met dementie op jonge leeftijd. Met de bijgevoegde brief doet u beide af.</p>
<h2>2. Geadviseerd besluit</h2>
<p>Wij adviseren u de brief te tekenen en uiterlijk 6 oktober te verzenden. De Kamer behandelt het onderwerp in de week van 16 oktober.</p>
<h2>3. Kernpunten</h2>
<ul><li>Het aantal mensen met de {+eponiem|ziekte van Alzheimer} of een andere vorm van dementie groeit tot ruim 500.000 in 2040 (bron: {+organisatie|Alzheimer Nederland}).</li>
<li>De inzet van {+functie|casemanagers} is gestegen. In de regio's Twente en Zeeuws-Vlaanderen blijft die achter; {+organisatie|Stichting Tante Louise} en {+organisatie|ZorgSaam} hebben een plan ingediend.</li>
<li>Voor dementie met {+eponiem|Lewy-lichaampjes} en voor het {+eponiem|syndroom van Korsakov} lopen bij {+organisatie|ZonMw} aparte programma's; de eerste ronde van het {+programma|Onderzoeksprogramma Dementie} is gesloten.</li>
<li>{+organisatie|Het Hogeweyk} in Weesp ontvangt nog altijd veel buitenlandse bezoekers. Het protocollaire verzoek dat mw. {naam|Farahani} van de ambassade in uw agenda had laten zetten is afgezegd.</li></ul>
<h2>4. Toelichting</h2>
<h3>a. Financieel</h3>
<p>De kosten passen binnen artikel 3 van de begroting ({+kenmerk|36 410 XVI}). FEZ ({naam|Tuhusula}) is akkoord onder de
voorwaarde dat de € 4,2 miljoen voor 2025 pas bij Voorjaarsnota wordt vastgelegd.</p>
<h3>b. Juridisch</h3>
<p>Geen bijzonderheden. Met {naam|Jan-Willem Sneep} is nagegaan of de brief vooruitloopt op de evaluatie van de {+wet|Wet zorg en dwang}; dat is niet het geval.</p>
<h3>c. Politieke en maatschappelijke context</h3>
<p>Het lid {+naam|Agema} stelde hierover op 11 september vragen ({+kenmerk|2023Z14877}). In de media kwam het verhaal aan bod van
de echtgenote van een bewoner van een huis in Hengelo, {naam|Truus Damsteeg-Uneken} (81). Zij schreef u op 30 augustus ook een brief; die is beantwoord door de
afdeling Publieksvoorlichting onder nummer {+kenmerk|3661907}. De voorzitter van de raad van bestuur van de instelling, {?naam|P.M. Grievink}, heeft
excuses gemaakt. Mevrouw {naam|Damsteeg} heeft laten weten dat zij geen prijs stelt op aandacht bij naam.</p>
<h2>5. Afstemming</h2>
<p>De brief is afgestemd met PG, MEVA, Z, DMO en FEZ. De directeur Langdurige Zorg (mr. drs. {?naam|L. Westerneng}) en de
directeur-generaal Langdurige Zorg, {+naam|E. Hoogerwerf}, hebben ingestemd. Extern zijn dr. {naam|N. Papadimas} ({+organisatie|Vilans})
en {naam|Sjoukje Terpsma} ({+organisatie|ActiZ}) gehoord. Persvragen lopen via {?naam|Oscar Wolthers}.</p>
<h2>6. Informatie die niet openbaar gemaakt kan worden</h2>
<h3>a. Motivering</h3>
<p>De namen van ambtenaren en burgers worden niet openbaar gemaakt in verband met de bescherming van de persoonlijke levenssfeer.</p>
"""
    draft.keep(
        "adres_organisatie",
        "Parnassusplein 5",
        "2511 VX Den Haag",
        "Postbus 20350 2500 EJ Den Haag",
    )
    draft.keep("datum", "27 september 2023")
    draft.keep("functie", "Senior beleidsmedewerker")
    return Finished(draft, chromium(draft, body, COLUMN, margin="16mm 14mm 16mm 26mm"))


def lerarenregister() -> Finished:
    draft = Draft("w02_nota_bevoegdheid", "test", "beslisnota", "nota_koptabel_ocw", "libreoffice")
    rows = [
        ["Aan", "Minister voor Primair en Voortgezet Onderwijs (de heer {+naam|Wiersma})"],
        [
            "Van",
            "Directie Onderwijspersoneel en Primair Onderwijs, afdeling Beroep ({naam|I. Raghunathan})",
        ],
        [
            "Meegelezen",
            "{naam|K. Zonderland} (WJZ), {naam|Y. Bilgiç} (FEZ), {naam|B. van der Sluiskes} (DUO)",
        ],
        ["Datum", "14 februari 2023"],
        ["Referentie", "{+kenmerk|36274418}"],
        ["Kopie", "SG, DG PO/VO, directeur VO, {+eenheid|OWB}"],
        ["Uiterlijk bij", "Bewindspersoon 20 februari; verzending 24 februari"],
    ]
    route = [
        ["Route", "Naam", "Paraaf", "Datum"],
        ["Opsteller", "{naam|Indira Raghunathan}", "{paraaf|IR}", "14/2"],
        ["Afdelingshoofd", "{?naam|Gerben Pasterkamp}", "", "15/2"],
        ["Directeur", "mw. drs. {?naam|E.J. Krabbendam}", "{paraaf|EJK}", "16/2"],
        ["DG PO/VO", "{+naam|mr. S.A. Kouwenaar}", "", ""],
        ["BOA", "n.v.t.", "", ""],
    ]
    blocks = [
        ("h", "NOTA"),
        ("t", rows, [3.2, 12.6]),
        "Betreft: Ruimere bevoegdheden voor zijinstromers in het vmbo; reactie op het rapport van de Onderwijsraad",
        ("h", "Gevraagde beslissing"),
        "Gaat u akkoord met de hoofdlijn van de reactie (optie B) en met aanbieding van het conceptbesluit aan de ministerraad van 10 maart?",
        ("h", "Samenvatting"),
        "De {+organisatie|Onderwijsraad} bracht op 12 januari het advies 'Ruimte voor het vak' uit. De voorzitter van de raad, {+naam|Edith Hooge}, bood u dit in Zwolle aan. De raad wil dat een leraar met een graad in een verwant vak twee jaar mag lesgeven zonder ontheffing van artikel 33 {+wet|WVO 2020}. De sector is verdeeld: de {+organisatie|VO-raad} is voor, de {+organisatie|Algemene Onderwijsbond} is tegen. {+organisatie|CNV Onderwijs} wil eerst een pilot.",
        ("h", "Toelichting"),
        "Optie A houdt de bestaande ontheffing in stand. Optie B voegt een tijdelijke bevoegdheid toe. Optie C schaft de eis af voor de beroepsgerichte leerweg. In het gesprek met scholen op 26 januari kwam de casus van een kok met dertig jaar ervaring op tafel: de heer {naam|R. Lohuis} van het {+organisatie|Geert Groote College} mocht volgens {+organisatie|DUO} niet voor de klas. {naam|Bas van der Sluiskes} heeft dit uitgezocht en meldt dat de aanvraag van {naam|Lohuis} inmiddels is toegewezen ({+kenmerk|ONT-2022-118304}).",
        "Het {+organisatie|Christelijk Lyceum Johannes Calvijn} en de {+organisatie|Titus Brandsma-mavo} doen mee aan de verkenning; rector {naam|Hendrik-Jan Mekking} van het lyceum heeft zorgen over de werkdruk van begeleiders. Het onderzoek van {+auteur|Bokdam en Van der Linden} (2021) laat zien dat een derde van de zijinstromers binnen vijf jaar stopt.",
        ("h", "Financiële gevolgen"),
        "Optie B kost € 1,9 miljoen in 2024 en € 2,6 miljoen structureel. Dekking binnen artikel 9. Voor vragen: {naam|Yusuf Bilgiç}, toestel {telefoon|4483}.",
        ("h", "Juridische aspecten"),
        "WJZ wijst op het advies van de {+organisatie|Raad van State} van 2 november 2022, nr. {+kenmerk|W05.22.0117/I}. Aanpassing van het Besluit bekwaamheidseisen onderwijspersoneel is nodig; {naam|Zonderland} raamt de doorlooptijd op tien maanden.",
        ("h", "Communicatie"),
        "De brief gaat gelijktijdig naar beide Kamers. De leden {+naam|Westerveld} (GroenLinks) en {+naam|Beertema} (PVV) hebben om een reactie gevraagd; de {+naam|motie-Kwint} over ontheffingen staat nog open. Een persbericht is niet voorzien.",
        ("h", "Paraferen"),
        ("t", route, [3.6, 6.4, 2.6, 2.2]),
        (
            "s",
            "Openbaarmaking: deze nota wordt met de brief openbaar gemaakt. Namen van ambtenaren worden daarbij weggelaten.",
        ),
    ]
    pdf = fodt(
        draft,
        blocks,
        font="Liberation Sans",
        size=10,
        header="Ministerie van Onderwijs, Cultuur en Wetenschap",
        footer="Rijnstraat 50, Postbus 16375, 2500 BJ Den Haag",
    )
    draft.keep("adres_organisatie", "Rijnstraat 50, Postbus 16375, 2500 BJ Den Haag")
    draft.keep("datum", "14 februari 2023")
    return Finished(draft, pdf)


def memorandum() -> Finished:
    draft = Draft("w03_memorandum_sanctie", "test", "beslisnota", "nota_memorandum_bz", "reportlab")
    head = [
        ["Aan", "M, via S en DGPZ"],
        ["Van", "DVB/NW, behandelend: {naam|Cornelis Reerink} (tst. {telefoon|7716})"],
        [
            "Medebehandeling",
            "DEU ({naam|Zahra El Mesbahi}), DJZ/IR ({naam|T. Abbring}), IMH, Financiën ({naam|Loes Duijndam})",
        ],
        ["Kopie", "R, BHO, PV EU, PV OVSE, ambassade Warschau"],
        ["Datum", "6 november 2024"],
        ["Kenmerk", "{+kenmerk|BZ2419930}"],
        ["Rubricering", "Geen / na verzending openbaar"],
    ]
    blocks = [
        ("H", "Memorandum"),
        ("t", head, [95, 360], True),
        ("h", "Kamerbrief naleving sancties en omleiding via derde landen"),
        ("h", "Kern"),
        "Voor u ligt de brief over de naleving van de sancties tegen Rusland. De brief voldoet aan uw toezegging aan de leden {+naam|Boswijk} (CDA) en {+naam|Piri} (GroenLinks-PvdA) in het debat van 2 oktober. Graag uw akkoord; de {+organisatie|staatssecretaris Buitenlandse Handel}, {+naam|Reinette Klever}, is mede-ondertekenaar.",
        ("h", "Stand van zaken"),
        "Het kabinet verwelkomt het veertiende pakket. {+organisatie|Hoge Vertegenwoordiger} {+naam|Borrell} heeft aangekondigd dat een vijftiende pakket vóór de Raad Buitenlandse Zaken van december klaar is; zijn opvolger {+naam|Kaja Kallas} zet dat voort. Sanctiegezant {+naam|David O'Sullivan} bezocht Den Haag op 17 oktober. Hij sprak met minister {+naam|Veldkamp}, met de directeur-generaal Politieke Zaken, {+naam|Marlies Verschoor-Tan}, en met de {+organisatie|Douane}. Van het gesprek maakte {naam|E. Bontekoning} een verslag (bericht {+kenmerk|BRE-2024/3317}).",
        "In de berichten van de ambassade Bisjkek (ambassaderaad {naam|Ruud Wensveen}) en van Astana ({naam|P. Szczepaniak}) staat dat de uitvoer van machineonderdelen sinds het voorjaar daalt. De Kazachse vice-minister van Handel, {+naam|Serik Abenov}, zei dat hij informatie per bedrijf wil delen.",
        ("h", "Bedrijven"),
        "Twee bedrijven zijn in september aangeschreven. De directeur van {+organisatie|Kogelmaat Techniek B.V.} te Veghel, {naam|Th. Vermaat}, heeft gebeld met {naam|Reerink} en zegt dat de zending via Tbilisi voor een ander doel was. Het {+organisatie|Openbaar Ministerie} is op de hoogte; officier van justitie mr. {?naam|D. Langezaal} heeft geen bezwaar tegen de passage in de brief. De {+organisatie|Kamer van Koophandel} registreerde het bedrijf onder {+kvk|58114207}.",
        ("h", "Overwegingen"),
        "1. De Kamer zal vragen naar de motie-{+naam|Van Campen}/{+naam|Paternotte} ({+kenmerk|21501-02, nr. 2871}). Wij adviseren te wijzen op de rol van de {+organisatie|Centrale Dienst voor In- en Uitvoer} in Groningen.",
        "2. {naam|Abbring} (DJZ) raadt af om namen van bedrijven te noemen zolang de procedure bij de rechtbank loopt ({+ecli|ECLI:NL:RBAMS:2024:6620}).",
        "3. De {+wet|Sanctiewet 1977} wordt herzien. {naam|Zahra} trekt dit bij DEU; zij is tot 15 november met verlof en wordt vervangen door {naam|Bram}.",
        "4. De {+organisatie|Clingendael}-studie van {+auteur|Rem Korteweg} (2023) wordt in voetnoot 4 genoemd, net als het {+naam|Verdrag van Wenen} en de {+naam|Helsinki-akkoorden}.",
        ("h", "Afstemming"),
        "EZ ({naam|Q. Hesselmans}), JenV, Financiën, {+organisatie|AIVD} en {+organisatie|MIVD} zijn akkoord. De {+functie|Permanent Vertegenwoordiger} in Brussel leest mee. SG {+naam|Christiaan Rebergen} heeft het stuk op 5 november gezien.",
        ("h", "Openbaar"),
        "Passages over het contact met andere regeringen worden niet openbaar gemaakt (artikel {+wet|5.1, tweede lid, onder a}, Woo). De namen van medewerkers evenmin. Contact hierover: {+email_functioneel|dvb-nw@minbuza.nl}, of buiten kantoortijd {naam|C. Reerink}, {telefoon|+31 6 1148 2075}.",
    ]
    draft.keep("datum", "6 november 2024")
    pdf = paper(
        draft,
        blocks,
        font="CA",
        size=10.5,
        frames=((62, 60, 475, 715),),
        top="Ministerie van Buitenlandse Zaken",
        footer="DVB/NW",
    )
    return Finished(draft, pdf)


def annotatie() -> Finished:
    draft = Draft("w04_annotatie_mr", "test", "beslisnota", "nota_zonder_kop_az, scan", "tj, scan")
    pages = [
        [
            ("b", "Voor de minister-president"),
            "MR 21 maart 2025, punt 9b: Wijziging Wet op de inlichtingendiensten, nader rapport",
            "Bijgaand de annotatie die {naam|Ernst-Jan} vanmiddag met JenV, BZK en Defensie heeft nagelopen. Het stuk ligt er voor de tweede keer; de vorige keer hield minister {+naam|Brekelmans} het aan.",
            ("b", "Advies: instemmen, met een opmerking over de termijn."),
            "1. Minister {+naam|Uitermark} licht het nader rapport toe. De {+organisatie|Raad van State} (advies van vice-president {+naam|De Graaf}) was kritisch over de bewaartermijn. De termijn is teruggebracht van drie jaar naar achttien maanden. De voorzitter van de {+organisatie|CTIVD}, {+naam|Nico van Eijk}, heeft laten weten dat hij zich hierin kan vinden.",
            "2. Minister {+naam|Van Weel} zal vragen om een evaluatie na twee jaar. In de voorportalen (RNVI, CVIN) was daar steun voor. Van de kant van Financiën is {naam|M. Cazemier} er nog niet mee akkoord; hij ziet een claim van EUR 6 miljoen.",
            "3. U kunt verwijzen naar de {+naam|commissie-Jones-Bos}, die de vorige wet onderzocht, en naar het rapport 'Op waarde' van {+organisatie|NCTV}. Mocht minister {+naam|Brekelmans} over de kabelinterceptie beginnen: het overleg van 12 maart met {naam|Ineke Pluijgers} (Defensie/DJZ) en {naam|Daan Noordergraaf} (BZK/AIVD) leverde overeenstemming op over artikel 48.",
            ("b", "Achtergrond (niet voor gebruik)"),
            "Aan de pers is nog niets bekend. De RVD ({?naam|Marieke Peereboom}) bereidt een lijn voor. Het lid {+naam|Six Dijkstra} (NSC) heeft een initiatiefnota aangekondigd; fractievoorzitter {+naam|Jetten} (D66) noemde het voorstel vorige week bij {+organisatie|Buitenhof} 'te mager'.",
            "Het verzoek van de heer {naam|H.P. Flapper} te Drachten, die u over zijn eigen dossier schreef, staat hier los van en is doorgezonden naar BZK.",
            (
                "at",
                70,
                250,
                "{naam|E.J. Tempelaars}, raadadviseur\nKabinet Minister-President, 18 maart 2025\ntst. {telefoon|4082}",
                10,
            ),
            (
                "at",
                70,
                150,
                "cc: SG AZ ({+naam|mr. G. Buitelaar}), {naam|Pien Boksebeld}, archief MR",
                9,
            ),
        ]
    ]
    pdf = tj(draft, pages, size=11, width=450, top=740, seed=8)
    pdf = stamped(draft, pdf, ["GEZIEN MP", "19 MRT 2025"], at=(420, 70), width=96, size=12)
    pdf = signed(draft, pdf, "raadadviseur", move=(40, -44), size=(70, 34), kind="paraaf", seed=5)
    pdf = stamped(
        draft,
        pdf,
        ["ok - graag even bellen", "met {naam|Pien} over 3"],
        at=(380, 640),
        size=12,
        frame=False,
        ink=(0.1, 0.1, 0.5),
        font="heit",
    )
    draft.keep("datum", "19 MRT 2025", "18 maart 2025")
    draft.keep("organisatie", "Kabinet Minister-President")
    return Finished(draft, scan(pdf, dpi=200, skew=0.5, noise=7, seed=41))


MAKERS = {
    "w01_nota_dementie": dementie,
    "w02_nota_bevoegdheid": lerarenregister,
    "w03_memorandum_sanctie": memorandum,
    "w04_annotatie_mr": annotatie,
}
