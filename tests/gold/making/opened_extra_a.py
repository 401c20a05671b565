"""More of the first blind part: two notas, a long evaluation with interviews."""

from tests.gold.making.opened_paper import Paper, makers

T49 = Paper(
    "t49_nota_jenv_gebiedsverbod",
    "beslisnota",
    "nota met referentiekolom",
    "reportlab",
    options={
        "font": "DJ",
        "size": 9,
        "frames": ((78, 70, 350, 640),),
        "side_x": 466,
        "side": """
*{un|Directoraat-Generaal}
*{un|Straffen en Beschermen}
{un|Directie Sanctietoepassing}

{l|Turfmarkt 147}
{l|2511 DP} Den Haag
{l|Postbus 20301}
{l|2500 EH} Den Haag
www.rijksoverheid.nl/jenv

*Opgesteld door
{n|E.M. Verduyn-Kasanwirjo}
{f|Beleidsmedewerker}

T {t|070 370 62 94}
{e|e.m.verduyn@minjenv.nl}

*Datum
{d|12 januari 2026}

*Ons kenmerk
{r|6034417}""",
        "side_next": "*Datum\n12 januari 2026\n\n*Ons kenmerk\n6034417",
        "footer": "{o|Ministerie van Justitie en Veiligheid}",
    },
    html="""
<h1>nota</h1>
<p>TER INFORMATIE</p>
<p>Aan de {f|Staatssecretaris van Justitie en Veiligheid}</p>
<p>Evaluatie elektronische monitoring bij gebiedsverboden</p>
<h2>Aanleiding</h2>
<p>Het {o|WODC} publiceert op {d|29 januari 2026} de evaluatie van de pilot elektronische monitoring. U ontvangt hierbij de
hoofdlijnen. De beleidsreactie volgt binnen acht weken.</p>
<h2>Kern</h2>
<ul><li>In twee arrondissementen zijn 84 verdachten gevolgd met een enkelband.</li>
<li>In 71% van de gevallen is het verbod volledig nageleefd.</li>
<li>Slachtoffers voelen zich veiliger; de {o|Raad voor de rechtspraak} is positief.</li>
<li>De uitvoeringslasten bij {o|Reclassering Nederland} zijn hoger dan begroot.</li></ul>
<h2>Toelichting</h2>
<p>De pilot liep van {d|1 februari 2024} tot {d|1 februari 2025} in Oost-Brabant en Noord-Nederland. Het onderzoek is uitgevoerd
door {o|Significant Public} en begeleid door een commissie onder voorzitterschap van {?n|prof. L. Moerings-Bax}. De
onderzoekers hebben 31 interviews gehouden.</p>
<p>De gemiddelde duur van de monitoring was 47 dagen. In negen zaken is een melding niet binnen vijf minuten opgevolgd. De
{o|Dienst Vervoer en Ondersteuning} heeft toegezegd de meldkamer anders in te roosteren. De kosten per dag bedroegen
{eu|€ 38,20}; bij landelijke invoering daalt dat bedrag naar verwachting tot {eu|€ 29}.</p>
<p>In de zaak die in {o|Opsporing Verzocht} is besproken, werd de monitoring te vroeg beëindigd. De {o|Inspectie Justitie en
Veiligheid} doet daar onderzoek naar. De inspecteur-generaal, {+n|T. Aalbersberg-Kuik}, heeft de Kamer op
{d|17 december 2025} een brief gestuurd.</p>
<h2>Politieke context</h2>
<p>De leden {+n|Mutluer-Visser} ({o|GroenLinks-PvdA}) en {+n|Michon-Derks} ({o|VVD}) hebben in een motie gevraagd om landelijke
invoering ({s|Kamerstuk 29 279, nr. 1014}). Het lid {+n|Eerdmans-Pot} ({o|JA21}) vroeg naar de sancties bij overtreding.
In de {s|Wet elektronische monitoring} is een grondslag opgenomen. De {x|commissie-Knigge} waarschuwde voor een te ruime
toepassing, evenals {w|Boonstoppel en Rapmund} in {o|Delikt en Delinkwent}.</p>
<h2>Afstemming</h2>
<p>De nota is afgestemd met {un|DGPenV}, {un|DFEZ} en de {un|Directie Wetgeving en Juridische Zaken}. Het {o|OM} en de {o|Politie} hebben
meegelezen. {n|Verduyn} kan de resultaten toelichten in het overleg van {d|19 januari 2026}.</p>
<h2>Informatie die niet openbaar wordt gemaakt</h2>
<p>De persoonsgegevens van de steller zijn onleesbaar gemaakt.</p>
""".replace("{?n|prof. ", "prof. {?n|"),
)

T50 = Paper(
    "t50_nota_ez_scheepsbouw_scan",
    "beslisnota",
    "nota met koptabel, scan",
    "libreoffice",
    scan={"dpi": 150, "skew": 0.6, "noise": 6, "seed": 50, "page_kb": 110},
    options={
        "font": "Liberation Serif",
        "size": 13.5,
        "header": "{o|Ministerie van Economische Zaken}\nDatum {d|6 oktober 2025} "
        "- kenmerk {r|DGBI-TOP / 100883127}",
    },
    html="""
<h1>Nota aan de minister</h1>
<table widths="4,12"><tr><td>Onderwerp</td><td>Garantieregeling scheepsnieuwbouw</td></tr><tr><td>Steller</td>
<td>{n|Pieter-Bas Wielinga} / {n|Oumaima Tahiri}</td></tr><tr><td>Telefoon</td><td>{t|06 5377 4029}</td></tr>
<tr><td>Medegelezen</td><td>{un|FEZ} ({n|J. Vroom}), {un|WJZ} ({n|N. Kromhout-Baboeram})</td></tr></table>
<h2>1. Beslispunt</h2>
<p>Gaat u akkoord met openstelling van de garantieregeling voor 2026 met een plafond van {eu|€ 350 miljoen}?</p>
<h2>2. Achtergrond</h2>
<p>De orderportefeuille van de Nederlandse werven is in twee jaar met een kwart gedaald. Werven als {o|Royal Bodewes}, {o|Ferus
Smit} en {o|Neptune Marine} krijgen de bouwfinanciering niet rond. De {o|Sectoragenda Maritieme Maakindustrie} kondigt een
garantie-instrument aan. De gezant, {+n|Marja van Bijleveld-Olde}, bepleitte dit ook in {o|Schuttevaer}.</p>
<p>Uit gesprekken met {o|ING}, {o|Rabobank} en {o|NIBC} blijkt dat banken bereid zijn om in te stappen bij een dekking van 80%. De
gesprekken zijn gevoerd door {n|Wielinga} en {n|Casimir de Rooij} ({o|Invest-NL}). Namens {o|NIBC} nam {n|Esther Hoppenbrouw} deel. De
heer {n|De Rooij} verwacht acht tot tien aanvragen per jaar.</p>
<h2>3. Uitvoering</h2>
<p>{o|RVO} voert de regeling uit. Daar is {n|Thirza Knoops} projectleider. De uitvoeringstoets is op {d|15 september 2025}
opgeleverd. Aandachtspunt is de toets op staatssteun ({s|Mededeling 2008/C 155/02}). De Europese Commissie gaf op
{d|22 juli 2025} een comfort letter af.</p>
<h2>4. Risico's</h2>
<p>Bij een faillissement staat de Staat garant. In 2016 leidde het faillissement van een werf in Groningen tot een verlies van
{eu|€ 12 miljoen}. De oud-eigenaar, {n|Geert Bijholt}, procedeert nog tegen de Staat. Zie {s|ECLI:NL:GHARL:2024:6012}. De
advocaat van {n|Bijholt} heeft vorige week een schikkingsvoorstel gedaan.</p>
<h2>5. Krachtenveld</h2>
<p>{o|Netherlands Maritime Technology} steunt de regeling; voorzitter {+n|Bas Ort-Willemsen} noemde haar in {o|BNR} onmisbaar. {o|FNV
Metaal} vraagt om een werkgelegenheidsclausule. De commissarissen van de Koning van {o|Groningen} en {o|Zuid-Holland}
hebben u een gezamenlijke brief gestuurd. Het lid {+n|Van der Burg-Post} ({o|VVD}) heeft vragen gesteld
({r|2025Z17790}).</p>
<h2>6. Communicatie</h2>
<p>Bekendmaking tijdens de beurs {o|Europort}. Bellen met de voorzitter kan via het secretariaat, {+t|088 44 51 000}. De tekst van het
persbericht is van {n|Annemijn Schaap} en is te vinden in {o|DoMuS}.</p>
<h2>7. Paraaf</h2>
<table widths="6,4,6"><tr><td>Onderdeel</td><td>Paraaf</td><td>Datum</td></tr><tr><td>Steller</td><td>{p|PBW}</td><td>{d|3-10}</td></tr>
<tr><td>{un|FEZ}</td><td>{p|jv}</td><td>{d|3-10}</td></tr><tr><td>{f|DG Bedrijfsleven en Innovatie} ({+n|F. Heijnen-Roos})</td><td>{p|FH}</td>
<td>{d|6-10}</td></tr></table>
""",
)

T51 = Paper(
    "t51_evaluatie_jeugdregio",
    "woo-verzoek",
    "onderzoeksrapport met geïnterviewden",
    "libreoffice",
    ordinary="bos zee",
    options={
        "font": "Carlito",
        "size": 13,
        "header": "{o|Andersson &amp; Partners} - evaluatie jeugdregio Zuid-Kennemerland".replace(
            "&amp;", "en"
        ),
        "footer": "1 {w|Ypenburg, T. van en Maatman, A. van de}, {o|Nederlands Jeugdinstituut} 2023.\n2 {s|Kamerstuk 31 839, nr. 1041}.",
    },
    html="""
<h1>Evaluatie samenwerking jeugdregio 2021-2025</h1>
<p>In opdracht van de gemeente {o|Haarlem}, contactpersoon {n|Renée van Poppel-Dijkman}. Auteurs: {w|Inge Andersson} en {w|Sven
Rijkaart}. Utrecht, {d|september 2025}.</p>
<h2>1. Inleiding</h2>
<p>Vijf gemeenten kopen sinds 2021 samen jeugdhulp in. De colleges hebben in de samenwerkingsovereenkomst afgesproken de
samenwerking na vier jaar te evalueren. {o|Andersson en Partners} is daarvoor in maart 2025 gevraagd. De vraag luidt: heeft de
samenwerking geleid tot betere en betaalbare hulp, en wat is nodig voor de komende periode?</p>
<p>Wij voerden 22 gesprekken, bestudeerden 140 documenten en analyseerden de cijfers van het {o|CBS}. De begeleidingscommissie
stond onder leiding van wethouder {+n|Diana van Loenen-Kroon} en bestond verder uit {n|Lars Ottevanger}, {n|Tineke Sijmonsma} en
{n|Dr. Humphrey Wirht}.</p>
<h2>2. De regio in cijfers</h2>
<p>In 2024 ontvingen 11.870 jeugdigen een vorm van hulp. Dat is 13,1 procent van alle jeugdigen onder de achttien jaar, tegen 12,6
procent landelijk. De uitgaven stegen van {eu|€ 78,4 miljoen} in 2021 naar {eu|€ 103,9 miljoen} in 2024. Een derde van de stijging
is toe te schrijven aan loon en prijs.</p>
<p>De wachttijd bij {o|Kenter Jeugdhulp} is gedaald van 21 naar 14 weken. Bij {o|De Jeugd- &amp; Gezinsbeschermers} liep de wachttijd
juist op. De {o|Inspectie Gezondheidszorg en Jeugd} noemde die ontwikkeling in 2023 zorgelijk.</p>
<table widths="5,3.5,3.5,4"><tr><td>Gemeente</td><td>2021</td><td>2024</td><td>Verschil</td></tr>
<tr><td>{ge|Bloemendaal}</td><td>{eu|€ 5,1 mln}</td><td>{eu|€ 6,4 mln}</td><td>+25%</td></tr>
<tr><td>{ge|Haarlem}</td><td>{eu|€ 44,0 mln}</td><td>{eu|€ 58,8 mln}</td><td>+34%</td></tr>
<tr><td>{ge|Heemstede}</td><td>{eu|€ 6,9 mln}</td><td>{eu|€ 8,8 mln}</td><td>+28%</td></tr>
<tr><td>{ge|Zandvoort}</td><td>{eu|€ 5,2 mln}</td><td>{eu|€ 6,7 mln}</td><td>+29%</td></tr></table>
<h2>3. Sturing</h2>
<p>De regio kent een portefeuillehoudersoverleg, een ambtelijk kernteam en een inkoopbureau. De rollen lopen in elkaar over. Een
geïnterviewde zegt daarover: “Als {n|Renée} belt, weet je dat het snel moet; als {n|Lars} belt, weet je dat er iets mis is.” Het
kernteam werd tot 2023 geleid door {n|Marguerite Soutendijk}; daarna door {n|Ottevanger}.</p>
<p>De raden voelen zich op afstand. Raadslid {+n|Peter van Kessel-Blok} ({o|Actiepartij}) diende daarover in 2024 een motie in. De
gezamenlijke rekenkamers kwamen in het rapport <i>Op de tast</i> tot dezelfde bevinding. Volgens hoogleraar {w|Marcel
Boogmans} is dat bij regionale samenwerking eerder regel dan uitzondering.</p>
<h2>4. Inkoop</h2>
<p>De inkoop verloopt via een open house. Er zijn 94 aanbieders gecontracteerd. De tarieven zijn vastgesteld op basis van het
onderzoek van bureau {o|Berenschot}. Kleine aanbieders, zoals {o|Praktijk Zeewind} en {o|Stal Marjolein}, vinden de
verantwoording zwaar. De eigenaresse van een van die praktijken, {n|Lotte Zee}, stopte in 2024 met jeugdhulp.</p>
<p>Contractmanager {n|Okan Polat} ontwikkelde een dashboard. {n|Polat} en zijn collega {n|Nanda Bos} bespreken elk kwartaal de
resultaten met de vijftien grootste aanbieders. Bestuurder {+n|Corinne Ratelband-Oud} van {o|Kenter Jeugdhulp} sprak in het {o|Haarlems
Dagblad} haar waardering uit.</p>
<h2>5. Toegang</h2>
<p>Elke gemeente heeft een eigen toegang. In Haarlem zijn dat de coaches van het {o|CJG}; in Zandvoort werkt het {un|Sociaal Team}. De
huisarts verwijst 44 procent van de jeugdigen. Huisartsen {n|F. Blankert} en {n|W.S. Tjia} pleiten voor een
praktijkondersteuner jeugd in elke praktijk. Een proef in het {x|Dr. Leijdesdorffhuis} is positief.</p>
<p>Een casus illustreert de knelpunten. Het gezin van {n|Shirley M.} had in drie jaar te maken met acht hulpverleners. Haar zoon
{n|Damian} (12) heeft {z|ADHD en een hechtingsstoornis}. De jeugdbeschermer, {n|Fleur Entius}, wisselde tweemaal van baan. Pas
toen coach {n|Abdelhak} de regie nam, kwam er rust.</p>
<h2>6. Conclusies</h2>
<p>De samenwerking heeft de inkoop verbeterd, maar de transformatie is niet op gang gekomen. De kosten zijn harder gestegen dan
in vergelijkbare regio's. De bestuurlijke drukte is groot. De afspraken uit de {s|Hervormingsagenda Jeugd} vragen om een
sterkere regio.</p>
<h2>7. Aanbevelingen</h2>
<ul><li>Stel een regiodirecteur aan met mandaat.</li><li>Breng het aantal aanbieders in vier jaar terug tot zestig.</li>
<li>Geef raden een vaste plek in de beleidscyclus, naar het voorbeeld van de {x|methode-Duisenberg}.</li>
<li>Leg de gegevensuitwisseling vast volgens de {s|Jeugdwet} en de {s|AVG}.</li></ul>
<h2>Bijlage 1. Gesprekspartners</h2>
<table widths="6,10"><tr><td>Naam</td><td>Functie en organisatie</td></tr>
<tr><td>{+n|Diana van Loenen-Kroon}</td><td>{f|wethouder} {o|Haarlem}</td></tr>
<tr><td>{+n|Gert-Jan Bluijs-Tates}</td><td>{f|wethouder} {o|Zandvoort}</td></tr>
<tr><td>{n|Renée van Poppel-Dijkman}</td><td>{f|opdrachtgever}, {o|Haarlem}</td></tr>
<tr><td>{n|Lars Ottevanger}</td><td>{f|kernteam}</td></tr>
<tr><td>{n|Tineke Sijmonsma}</td><td>{f|beleidsadviseur} {o|Heemstede}</td></tr>
<tr><td>{n|Okan Polat}</td><td>{f|contractmanager}</td></tr>
<tr><td>{n|Marguerite Soutendijk}</td><td>voormalig {f|coördinator}</td></tr>
<tr><td>{n|Fleur Entius}</td><td>{f|jeugdbeschermer}</td></tr>
<tr><td>{n|W.S. Tjia}</td><td>{f|huisarts}</td></tr>
<tr><td>{n|Hevin Aziz}</td><td>{f|ervaringsdeskundige}</td></tr>
<tr><td>{+n|Corinne Ratelband-Oud}</td><td>{f|bestuurder} {o|Kenter Jeugdhulp}</td></tr>
<tr><td>{n|Jan-Willem de Zeeuw}</td><td>{f|controller} {o|Bloemendaal}</td></tr></table>
<h2>Bijlage 2. Literatuur</h2>
<p>{w|Bruinier, H. de}, Managen in complexe netwerken, {o|Boom} 2019.<br/>{w|Frielink, R.D. e.a.}, Eerste evaluatie Jeugdwet, {o|ZonMw} 2018.<br/>
{w|Tilburgs, J. van den en Eijkelhof, R.}, Uitvoeringslasten in de jeugdhulp, {o|KPMG} 2021.<br/>{w|Commissie van Ark}, Jeugdzorg: een
onderwerp van aanhoudende zorg, {o|AEF} 2021.</p>
<p>Vragen over dit rapport: {m|info@anderssonpartners.example}, {+t|030 - 234 90 10}.</p>
""".replace("{n|Dr. ", "Dr. {n|").replace("{w|Commissie van Ark}", "{x|Commissie van Ark}"),
)

MAKERS = makers([T49, T50, T51])
