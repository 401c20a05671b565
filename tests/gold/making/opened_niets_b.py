"""Blind documents in which nothing may go: annual report, decisions, tender, press, scan."""

from tests.gold.making.opened_paper import Paper, makers

T35 = Paper(
    "t35_jaarverslag_twee_kolommen",
    "woo-verzoek",
    "jaarverslag twee kolommen",
    "reportlab",
    options={
        "font": "CA",
        "size": 13,
        "frames": ((50, 60, 240, 720), (305, 60, 240, 720)),
        "top": "{o|Noordelijk Muziekarchief} | Jaarverslag 2025",
        "footer": "KvK {kv|41009923}",
    },
    html="""
<h1>Jaarverslag 2025</h1>
<h2>Voorwoord</h2>
<p>In 2025 bestond het {o|Noordelijk Muziekarchief} veertig jaar. De viering vond plaats in de {x|Martinikerk} en in het
{x|Willem Lodewijk Gymnasium}. Commissaris van de Koning {+n|Bronsema-Paas} opende de tentoonstelling. Het archief groeide tot 3,1
kilometer. Wij kijken terug op een jaar met 8.914 bezoekers.</p>
<p>Bestuursvoorzitter {+n|Tseard Nauta-Fopma} kondigde in november in het {o|Dagblad van het Noorden} aan dat het archief gaat samenwerken met
{o|Tresoar} en met het {o|Fries Film &amp; Audio Archief}.</p>
<h2>Collectie</h2>
<p>De belangrijkste aanwinst is het archief van componist {x|Daniël Ruyneman}, met 412 brieven van onder anderen {x|Willem
Pijper} en {x|Rosy Wertheim}. Ook kwamen partituren binnen van {x|Bertus van Lier} en van de dirigent {x|Jan van Epenhuysen}. De
bladmuziek van uitgeverij {o|Donemus} is ontdubbeld.</p>
<p>Uit het bezit van popzaal {o|Vera} kregen we 1.900 affiches. Bands als {x|Nits}, {x|Herman Brood &amp; His Wild Romance} en
{x|Meindert Talma &amp; The Negroes} zijn goed vertegenwoordigd. Van zangeres {x|Syb van der Ploeg} is een demo uit 1991
gedigitaliseerd.</p>
<h2>Onderzoek</h2>
<p>Musicologe {w|Wilma de Haan} schreef over de orgels van {x|Arp Schnitger}. Het artikel verscheen in {o|Het Orgel}, jaargang 121.
Promovendi van de {o|Rijksuniversiteit Groningen} gebruikten het fonds {x|Ploegkring}. Het handboek van {w|Leo Samarinda} werd
opnieuw uitgegeven door {o|Amsterdam University Press}.</p>
<p>De {x|Wessel Gansfortlezing} werd gehouden door historicus {w|Goffe Jelgersma}. De lezing is te vinden in de reeks {o|Bijdragen tot de
Muziekgeschiedenis}, deel 14, ISBN {r|978-94-6301-118-2}.</p>
<h2>Publiek</h2>
<p>De website trok 112.000 bezoekers. De podcast {o|Toon op Tafel} werd 23.450 keer beluisterd. Scholen bezochten het
archief met het lespakket {o|Meester Jaap zingt}. De app {o|Anna's Partituur} kreeg een nieuwe versie, 4.2.1.</p>
<p>De concertreeks in het {x|Peerd van Ome Loeks} was zes keer uitverkocht. In de {st|Oude Kijk in 't Jatstraat} hingen posters van
ontwerper {x|Hendrik Werkman}. Winkelier {o|Boekhandel Godert Walter} sponsorde de catalogus.</p>
<h2>Gebouw</h2>
<p>Het depot aan de {l|Hereweg 93} heeft een nieuwe klimaatinstallatie van het merk {o|Carrier}. Het dak is vernieuwd door
{o|Dakbedrijf Van der Ploeg B.V.} en {o|Jansen Installatie}. De energierekening daalde met 31%.</p>
<h2>Financiën</h2>
<p>De baten bedroegen {eu|€ 1.884.200}, waarvan {eu|€ 950.000} subsidie van de provincie. De accountant, {o|Alfa
Accountants}, gaf een goedkeurende verklaring. De reserve komt uit op {eu|€ 214.750}. Het RSIN is {kv|834540708}.</p>
<p>Fondsen: {x|Mr. Paul de Gruyter Stichting}, {x|Stichting Beringer Hazewinkel}, het {x|Scholtenfonds} en het
{x|Prins Bernhard Cultuurfonds}. De {x|Marga Klompéprijs} leverde {eu|€ 5.000} op.</p>
<h2>Organisatie</h2>
<p>Op {d|31 december 2025} waren 17 mensen in dienst (12,6 fte) en 44 vrijwilligers actief. Het verzuim was 3,9%. Er is een
vertrouwenspersoon via {o|De Vertrouwenspersoon Noord}. Het archief volgt de {s|Governance Code Cultuur} en de
{s|Archiefwet 1995}.</p>
<p>De raad van toezicht bestaat uit {+n|mr. Klaaske Jepma}, {+n|Rein Munniksma-Ottens} en {+n|dr. Sietske Poepjes-Wal}. De
voorzitter werd op {d|3 maart 2025} herbenoemd door gedeputeerde {+n|Tjeerd van Dekken-Roos}.</p>
<h2>Vooruitblik</h2>
<p>In 2026 herdenken we de geboorte van {x|Julius Röntgen} niet, maar wel die van {x|Kor Kuiler}. Met het {o|Noord Nederlands
Orkest} en dirigent {x|Eivar Gullsen} maken we een programma over water. Op {d|21 juni 2026} is er een open dag.</p>
<h2>Contact</h2>
<p>{o|Noordelijk Muziekarchief}, {l|Postbus 30040}, {l|9700 RM} Groningen. Telefoon {+t|050-599 20 00. }Mail:
{m|info@muziekarchief.example}. Bankrekening {?i|NL29 RBRB 0952 3088 45}.</p>
""".replace("{+t|050-599 20 00. }", "{+t|050-599 20 00}. ")
    .replace("{+n|mr. ", "mr. {+n|")
    .replace("{+n|dr. ", "dr. {+n|"),
)

T36 = Paper(
    "t36_besluitenlijst_gs",
    "gemeente",
    "besluitenlijst",
    "chromium",
    css="""body{font:11.5pt 'Liberation Sans';line-height:1.4} table{border-collapse:collapse;width:100%}
    td,th{border:.5pt solid #555;padding:2mm;vertical-align:top;text-align:left}""",
    html="""
<h2>Openbare besluitenlijst gedeputeerde staten van {o|Overijssel}</h2>
<p>Vergadering van {d|dinsdag 10 februari 2026}. Aanwezig: {+n|A.P. Heidinga-Kolk} (commissaris van de Koning), de gedeputeerden
{+n|Rosmalen-ter Keurs}, {+n|Hollander}, {+n|De Bree-Schoot} en {+n|Boerman-Smit}, en {?n|A. Kolthoorn} (secretaris).</p>
<table>
<tr><th>Nr</th><th>Onderwerp en besluit</th><th>Portefeuille</th></tr>
<tr><td>1</td><td>{r|2026/0112} <b>Beschikbaar stellen krediet {st|N377 Lichtmis-Slagharen}</b><br/>GS stellen {eu|€ 14,2 miljoen} beschikbaar.
Aannemer {o|Roelofs Wegenbouw} start na de zomer.</td><td>{+n|Boerman-Smit}</td></tr>
<tr><td>2</td><td>{r|2026/0119} <b>Subsidie restauratie {x|Herman Brinkhuis} en {x|Huize Almelo}</b><br/>Verleend, onder voorwaarden van de
{s|Asv Overijssel 2024}.</td><td>{+n|Hollander}</td></tr>
<tr><td>3</td><td>{r|2026/0124} <b>Antwoord schriftelijke vragen statenlid {+n|Butter-Wevers} ({o|Partij voor de Dieren})</b><br/>
Over de wolf in natuurgebied {st|Engbertsdijksvenen}. Vastgesteld.</td><td>{+n|De Bree-Schoot}</td></tr>
<tr><td>4</td><td>{r|2026/0127} <b>Beslissing op bezwaar {o|Maatschap De Wheme}</b><br/>Bezwaar ongegrond, conform het advies van de commissie
bezwaarschriften.</td><td>{+n|De Bree-Schoot}</td></tr>
<tr><td>5</td><td>{r|2026/0131} <b>Benoeming lid {x|Adviescommissie Van Heek}</b><br/>De benoeming is vertrouwelijk tot bekendmaking.</td>
<td>{+n|Heidinga-Kolk}</td></tr>
<tr><td>6</td><td>{r|2026/0133} <b>Verkeersbesluit {st|Burgemeester Drijbersingel} en {st|Thomas a Kempisstraat}</b><br/>Kennisgenomen van het besluit van
{o|Zwolle}.</td><td>{+n|Boerman-Smit}</td></tr>
<tr><td>7</td><td>{r|2026/0140} <b>Convenant {o|Twente Board}, {o|Universiteit Twente} en {o|Demcon}</b><br/>GS stemmen in; ondertekening door
{+n|Rosmalen-ter Keurs} op {d|2 maart 2026}.</td><td>{+n|Rosmalen-ter Keurs}</td></tr>
<tr><td>8</td><td>{r|2026/0144} <b>Woo-verzoek over {o|Twence}</b><br/>Documenten worden deels openbaar gemaakt
({s|ECLI:NL:RBOVE:2025:7130}).</td><td>{+n|Hollander}</td></tr>
<tr><td>9</td><td>{r|2026/0146} <b>Regionaal werkbezoek</b><br/>Op {d|20 maart 2026} bezoekt GS {o|Wijhe}, {o|Grolsch} en het {x|Johan Buursink
Museum}.</td><td>allen</td></tr>
<tr><td>10</td><td>{r|2026/0150} <b>Peilbesluit {st|Rechteren} van {o|Drents Overijsselse Delta}</b><br/>Goedgekeurd. Dijkgraaf {+n|Dirk-Siert
Schoonman-Kip} licht het toe in de commissie.</td><td>{+n|Hollander}</td></tr>
<tr><td>11</td><td>{r|2026/0152} <b>Evaluatie programma {o|Natuur en Platteland}</b><br/>Het rapport van {o|Bureau Buiten} wordt aan Provinciale
Staten gestuurd.</td><td>{+n|De Bree-Schoot}</td></tr>
<tr><td>12</td><td>{r|2026/0155} <b>Aanwijzing gemeentelijk monument {x|Villa Van Wulfften Palthe}</b><br/>Zienswijze ingediend bij {o|Oldenzaal}.</td>
<td>{+n|Hollander}</td></tr>
<tr><td>13</td><td>{r|2026/0158} <b>Reactie op advies {x|commissie-Remkes}</b><br/>Ingestemd met de brief aan het {o|IPO}.</td><td>{+n|De Bree-Schoot}</td></tr>
<tr><td>14</td><td>{r|2026/0160} <b>Subsidie {o|Jan Cunencentrum} en {o|Theater De Voorveghter}</b><br/>Afgewezen wegens het bereiken van het
plafond.</td><td>{+n|Hollander}</td></tr>
</table>
<p>Vastgesteld op {d|17 februari 2026}. Inlichtingen: {m|bestuurssecretariaat@overijssel.example}, {+t|038 499 88 99},
{l|Luttenbergstraat 2}, {l|8012 EE} Zwolle.</p>
""",
)

T37 = Paper(
    "t37_bestek_waterzuivering",
    "woo-verzoek",
    "bestek technische specificatie",
    "tj",
    options={"size": 11, "width": 450, "top": 775},
    html="""
<h1>Bestek {r|WBL-2026-04} - vervangen beluchting rwzi {st|Hoensbroek}</h1>
<p>Opdrachtgever: {o|Waterschapsbedrijf Limburg}, {l|Maria Theresialaan 99}, {l|6043 CX} Roermond. Aanbestedingsplatform:
{o|TenderNed}, kenmerk {r|612904}.</p>
<h2>1.1 Algemene gegevens</h2>
<p>Het werk omvat het vervangen van de puntbeluchters in vier tanks door schotelbeluchting van het type {o|Sanitaire Silver
Series II} of gelijkwaardig. De blowers zijn van het fabricaat {o|Aerzen Delta Hybrid} of {o|Kaeser}. De sturing vindt plaats
met een PLC van {o|Siemens}, type S7-1500, en de {o|Hubert Stavoren}-rooster blijft gehandhaafd.</p>
<h2>1.2 Normen</h2>
<p>Van toepassing zijn {s|NEN 1010:2020}, {s|NEN-EN 12255-15}, {s|NPR 7910-1} en de {s|RAW 2020}. Lassen volgens
{s|NEN-EN-ISO 3834-2}. Beton volgens de {x|methode-Dischinger} en de formule van {x|Manning-Strickler}. De
zuurstofinbreng wordt gemeten volgens {x|Stenstrom}; het getal van {x|Reynolds} is kleiner dan 2.300.</p>
<h2>1.3 Hoeveelheden</h2>
<p>Post 10: 4 blowers, {eu|€ 318.400,00}. Post 20: 2.160 schotels, 9 inch. Post 30: 1.450 m leiding DN 150. Post 40: kabel
YMvKas 4x95 mm2, code {+nummer|06-1250-0330} volgens kabellijst. Post 50: afsluiter {+nummer|KV-25-26}, merk {o|AVK}.</p>
<h2>1.4 Planning</h2>
<p>Aanbesteding {d|2 april 2026}; gunning {d|18 mei 2026}; start uitvoering {d|1 september 2026}; oplevering {d|30 juni 2027}. Werkdagen van 07.00
tot 16.00 uur.</p>
<pb/>
<h2>2.1 Eisen aan de inschrijver</h2>
<p>De inschrijver is ingeschreven bij de {o|Kamer van Koophandel}, bezit een {o|VCA**}-certificaat en een verklaring van de
{o|Belastingdienst}. Referenties als rwzi {st|Garmerwolde} of {st|Harnaschpolder} tellen mee. Een beroep op een derde, zoals {o|Van
Wijnen}, {o|Jansen Venneboer} of {o|Nijhuis Saur}, is toegestaan.</p>
<h2>2.2 Gunning</h2>
<p>Gunning vindt plaats op basis van de beste prijs-kwaliteitverhouding volgens artikel 2.114 van de {s|Aanbestedingswet 2012}. De
fictieve korting bedraagt maximaal {eu|€ 400.000}. Zie ook het {x|Grossmann}-arrest ({s|ECLI:EU:C:2004:93}).</p>
<h2>2.3 Communicatie</h2>
<p>Vragen worden uitsluitend gesteld via het platform. Bij storing kan worden gemaild naar {m|inkoop@wbl.example} of gebeld met
{+t|088 - 842 00 00}. Mondelinge inlichtingen worden niet gegeven.</p>
<h2>2.4 Veiligheid</h2>
<p>De arbeidshygiënische strategie geldt. Toegang via poort 3 aan de {st|Jeugrubbenweg}. De route is genoemd naar mijnwerker
{x|Sef Jeugrubben}. Bij calamiteiten: 112 en daarna de wachtdienst, nummer {+t|088 - 842 01 12}.</p>
<h2>2.5 Garantie</h2>
<p>De garantietermijn is vijf jaar. Het model voor de bankgarantie is dat van de {o|Rabobank}. Boete bij te late oplevering:
{eu|€ 1.500} per dag. Versie 3.2.1 van dit bestek vervangt versie 3.1.</p>
<p>Bijlagen: A. tekening {r|T-441-026}, B. V&amp;G-plan, C. bodemrapport {o|Geonius} {r|MA210044.R01}, D. foto's.</p>
""",
)

T38 = Paper(
    "t38_notitie_literatuur_scan",
    "woo-verzoek",
    "notitie met literatuurlijst, scan",
    "story",
    scan={"dpi": 200, "skew": -0.5, "noise": 6, "seed": 38, "page_kb": 140},
    css="*{font-family:serif;font-size:14pt;line-height:1.4} h1{font-size:16pt} h2{font-size:13pt}",
    html="""
<h1>Achtergrondnotitie: honderd jaar stembureau</h1>
<p>{o|Kiesraad}, {d|november 2025}</p>
<h2>Van stembriefje tot stemmachine</h2>
<p>De {s|Kieswet} van 1850 is onlosmakelijk verbonden met {x|Johan Rudolph Thorbecke}. In 1917 kwam het algemeen
mannenkiesrecht tot stand onder minister-president {x|Cort van der Linden}. De wet van het lid {x|Marchant} uit 1919 gaf vrouwen stemrecht;
{x|Suze Groeneweg} was toen al gekozen. Het stelsel van evenredige vertegenwoordiging volgt de methode van {x|D'Hondt}.</p>
<p>In de jaren zestig deed de stemmachine van {o|Nedap} haar intrede. De actiegroep {o|Wij vertrouwen stemcomputers niet} toonde in
2006 de zwakke plekken. De {x|commissie-Korthals Altes} adviseerde in 2007 om terug te keren naar papier; de
{x|commissie-Van Beek} onderzocht in 2013 een stemprinter.</p>
<h2>Wetgeving</h2>
<p>De huidige {s|Kieswet} dateert van {d|28 september 1989}. Artikel J 1 regelt de dag van stemming. Zie ook {s|Kamerstuk 35 670, nr. 3},
{s|Stb. 2022, 345} en {s|ECLI:NL:RVS:2022:1013}. Het {s|Besluit van 4 mei 2023} bevat de modellen.</p>
<h2>Bekende stemlokalen</h2>
<p>Stemlokalen waren er in de {x|Anne Frankboom}-kas, in molen {x|De Adriaan}, in het {x|Abe Lenstra Stadion} en in het café {o|De Vergulde
Koning}. Station {x|Amsterdam Muiderpoort} had jarenlang de langste rij. In de {st|Prinses Marijkestraat} stond een bus.</p>
<h2>Literatuur</h2>
<p>{w|J. Lootsma}, Voor het volk, van het volk, {o|Wereldbibliotheek} 2004.<br/>{w|R. de Jager en H. van der Kolff}, Een kieswet is
geen speelgoed, {o|Kiesraad} 2009.<br/>{w|L. Heutink}, Verkiezingsdag, in {o|De Groene Amsterdammer}, 12 maart 2012.<br/>{w|Ph. van
Praag}, Peilingen en partijen, {o|Het Spinhuis} 1996.<br/>{w|M. Leyendekkers}, Stem van vrouwen, {o|Radboud Pers} 2019.</p>
<h2>Lopend onderzoek</h2>
<p>De {o|Kiesraad} werkt met de {o|Universiteit Twente} aan een onderzoek naar de telling. Daarbij wordt de fout van {x|Condorcet} besproken en
de paradox van {x|Arrow}. De eerste uitkomsten worden gepresenteerd op de {x|Thorbeckelezing} in de {x|Oude Zaal} van de
{o|Tweede Kamer}. Het rapport verschijnt bij {o|Sdu} onder ISBN {r|978-90-12-40911-6}. De uitgave kost {eu|€ 24,50}.</p>
<h2>Colofon</h2>
<p>{o|Kiesraad}, {l|Muzenstraat 85}, {l|2511 WB} Den Haag. {+t|070 426 62 66}. {m|kiesraad@kiesraad.example}. Voorzitter van de
Kiesraad is {+n|prof. dr. Wim Kuiten-Bakker}.</p>
""".replace("{+n|prof. dr. ", "prof. dr. {+n|"),
)

MAKERS = makers([T35, T36, T37, T38])
