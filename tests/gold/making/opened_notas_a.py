"""Notas of the first blind part: care, climate, housing, asylum."""

from tests.gold.making.opened_paper import Paper, makers

T01 = Paper(
    "t01_nota_vws_pgb",
    "beslisnota",
    "nota met referentiekolom",
    "reportlab",
    options={
        "side": """
Directoraat-Generaal
*{un|Langdurige Zorg}
{un|Zorg en Ondersteuning Thuis}
{un|Team PGB}

*Opgesteld door
drs. {n|F.J.M. Kwakkelstein}
Senior beleidsmedewerker
M {t|06 2907 1834}
{e|fjm.kwakkelstein@minvws.nl}

*Datum
{d|3 februari 2026}

*Kenmerk
{r|4411902-1102236-ZOT}

*Zaaknummer
{r|1102236}

*Bijlage(n)
2

*Deadline
9 februari 2026""",
        "side_next": "*Datum\n3 februari 2026\n\n*Kenmerk\n4411902-1102236-ZOT",
        "frames": ((70, 60, 365, 700),),
    },
    html="""
<h1>nota</h1>
<p><b>TER BESLISSING</b></p>
<p>Aan: {f|Staatssecretaris LZP}</p>
<p><b>Tariefregeling informele zorgverleners persoonsgebonden budget</b></p>
<h2>1. Aanleiding</h2>
<p>Per 1 juli 2026 loopt de tijdelijke tariefregeling voor informele zorgverleners in de
{s|Wlz} af. De {o|Sociale Verzekeringsbank} heeft laten weten dat een systeemwijziging ten
minste vier maanden voorbereiding vergt. Het Kamerlid {+n|Oosterwegel} ({o|CDA}) heeft in het
commissiedebat van {d|14 januari 2026} gevraagd om duidelijkheid voor het voorjaarsreces.</p>
<h2>2. Geadviseerd besluit</h2>
<p>U wordt gevraagd in te stemmen met verlenging van de regeling met twaalf maanden en met het
verzenden van de bijgevoegde brief aan de Tweede Kamer.</p>
<h2>3. Kernpunten</h2>
<ul>
<li>Verlenging kost {eu|€ 11,4 miljoen}; dekking is gevonden binnen het kader Wlz.</li>
<li>{o|Per Saldo} en {o|Zorgverzekeraars Nederland} steunen de verlenging. {o|Per Saldo} wijst
op het onderzoek van het {o|Verwey-Jonker Instituut} naar overbelasting van naasten.</li>
<li>De {o|NZa} adviseert om het tarief pas te indexeren nadat de evaluatie is afgerond.</li>
<li>De motie-{+n|Van Baarsen} c.s. ({s|Kamerstuk 34 104, nr. 451}) wordt hiermee afgedaan.</li>
</ul>
<h2>4. Toelichting</h2>
<p><i>a. Financieel</i><br/>{un|FEZ} heeft ingestemd met de dekking. De raming is opgesteld door
{n|Jorrit Algra} van {un|FEZ} en nagerekend door {n|Algra} samen met de {o|SVB}, waar
mw. {n|P. Ramdhani} het aanspreekpunt is (bereikbaar op {t|030-2647781}).</p>
<p><i>b. Juridisch</i><br/>De grondslag ligt in artikel 5.13 van de {s|Regeling langdurige zorg}.
{un|WJZ} ({n|Esmée Duindam}) ziet geen bezwaar tegen terugwerkende kracht, mits de wijziging
begunstigend is. Verwezen wordt naar {s|ECLI:NL:CRVB:2023:1187}.</p>
<p><i>c. Politiek en maatschappelijk</i><br/>Bij budgethouders bestaat veel onrust. Een budgethouder
uit Noord-Limburg, mevrouw {n|Heijligers-Custers}, stuurde u op {d|9 januari 2026} een brief die
ook door {o|Omroep Venray} is opgepikt. U heeft haar op 20 januari telefonisch gesproken. In het
antwoord aan {n|Heijligers-Custers} is toegezegd dat u haar over het besluit bericht.</p>
<p><i>d. Uitvoering</i><br/>De zorgkantoren zijn via {n|Tjibbe Rypstra} ({o|Menzis}) en
{n|L. de Koning} ({o|VGZ Zorgkantoor}) gevraagd mee te kijken. De heer {n|De Koning} verwacht dat
budgethouders de wijziging zonder nieuwe zorgovereenkomst kunnen verwerken. De {o|SVB} past het
portaal {o|PGB Portaal 2.0} aan; de planning staat in de bijlage.</p>
<h2>5. Afstemming</h2>
<p>Afgestemd met {un|FEZ}, {un|WJZ}, {un|Directie Communicatie} en het ministerie van {o|SZW}. De
directeur {un|Zorg en Ondersteuning Thuis}, {?n|A.W. Meeuwsen}, is akkoord. DG
{+n|M. Schuttevaer} heeft de lijn op {d|30 januari 2026} besproken met het bestuur van de {o|SVB}.</p>
<table widths="3.4,2,2,5.2">
<tr><th>Lijn</th><th>Paraaf</th><th>Datum</th><th>Opmerking</th></tr>
<tr><td>Steller</td><td>{p|FK}</td><td>{d|02-02}</td><td></td></tr>
<tr><td>Hoofd {un|Team PGB}</td><td>{p|IvdB}</td><td>02-02</td><td>zie wijziging blz. 2</td></tr>
<tr><td>Directeur {un|ZOT}</td><td>{p|AWM}</td><td>03-02</td><td>akkoord</td></tr>
<tr><td>DGLZ</td><td>{p|MSch}</td><td>03-02</td><td></td></tr>
</table>
<p>Na uw akkoord bereidt {un|Team PGB} de publicatie in de {s|Staatscourant} voor. De zorgkantoren ontvangen een circulaire. De
{o|SVB} past de modelovereenkomsten aan en informeert budgethouders per brief en via het portaal. In het derde kwartaal wordt
bezien of een structurele regeling in de {s|Wlz} mogelijk is. Daarbij wordt ook gekeken naar de positie van
zorgverleners die niet onder een cao vallen. Een eerste gesprek met {o|FNV Zorg &amp; Welzijn} en {o|CNV} staat gepland.</p>
<p>De evaluatie wordt uitgevoerd door {o|Significant APE}. De begeleidingscommissie staat onder voorzitterschap van
dr. {n|Machteld Huizer}; vanuit het ministerie nemen {n|Kwakkelstein} en {n|Imane Chaïb} deel. Het eindrapport wordt
verwacht in {d|november 2026}.</p>
<h2>6. Informatie die niet openbaar gemaakt kan worden</h2>
<p><i>a. Motivering</i><br/>Persoonsgegevens van ambtenaren en derden worden niet openbaar gemaakt
omdat het belang van de persoonlijke levenssfeer zwaarder weegt dan openbaarheid.</p>
""",
)

T02 = Paper(
    "t02_nota_kgg_warmte",
    "beslisnota",
    "nota met koptabel",
    "chromium",
    css="""body{line-height:1.45;font:11pt 'Liberation Sans'} h1{font-size:26pt;font-weight:normal;margin:0 0 4mm}
    table.k{width:100%;border-collapse:collapse;margin-bottom:6mm} .k td{border-top:.5pt solid #999;
    padding:1mm 2mm;vertical-align:top;width:50%} h2{font-size:10pt;margin:4mm 0 1mm}
    .k b{color:#154273;font-size:7.5pt;display:block} .fn{font-size:7.5pt;border-top:.5pt solid #000}""",
    html="""
<p style="text-align:right">{o|Ministerie van Klimaat en Groene Groei}</p>
<h1>Nota ter informatie</h1>
<table class="k">
<tr><td><b>Aan</b>{f|de Minister}</td><td><b>Van</b>{un|DG Klimaat en Energie} /
{un|Directie Warmte en Ondergrond}</td></tr>
<tr><td><b>Auteur</b>{n|N. (Nienke) Brouwershaven}<br/>{t|06-5518 2940}</td>
<td><b>Medeparaaf</b>{n|B.C. Adriaanse}, {n|Y. Karagöz}, {n|H.-J. Tolsma}</td></tr>
<tr><td><b>Datum</b>{d|21 april 2026}</td><td><b>Kenmerk</b>{r|KGG_DGKE-WO / 102447718}</td></tr>
<tr><td><b>Kopie aan</b>{f|Staatssecretaris}, {un|SG-cluster}, {un|BBR}</td>
<td><b>Bijlage(n)</b>geen</td></tr>
</table>
<p><b>Onderwerp: werkbezoek warmtenet Eemsdelta en gesprek met bewoners</b></p>
<h2>Kern</h2>
<p>U bezoekt op {d|4 mei 2026} het warmtenet in de wijk {st|Opwierde} in Appingedam. U spreekt er
met burgemeester {+n|Visser-Terpstra} van {o|Eemsdelta}, wethouder {+n|R. Kamminga}, met de
directie van {o|Warmtebedrijf Noordpoort B.V.} en met zes bewoners.</p>
<h2>Programma</h2>
<p>U wordt om 10.15 uur ontvangen door {n|Sjoukje Hettinga}, gebiedsregisseur bij de gemeente. Zij
begeleidt u door de wijk. De bewoners die aan het gesprek meedoen zijn {n|Geale Wiarda},
{n|Fenna Wiarda-Bolhuis}, meneer {n|Tahapary}, {n|Kwabena Asante-Boateng}, {n|Zehra Gündoğan} en
{n|Hillechien Smit}. Mevrouw {n|Smit} woont aan de {a|Koningstraat 118-2} en heeft nog geen
aansluiting. {n|Kwabena} is tevens lid van de bewonerscommissie.</p>
<p>Het gesprek wordt geleid door dr. ir. {n|Ubbo Haykema} van {o|Buurkracht}. Na afloop is er een kort
persmoment met {o|RTV Noord} en het {o|Dagblad van het Noorden}. Woordvoerder {?n|Pim Aalders} is
aanwezig en bereikbaar op {t|06 - 31 44 09 27}.</p>
<h2>Aandachtspunten</h2>
<ul>
<li>De tarieven stegen in 2025 met 9,6%. De {o|ACM} heeft in het {o|Tarievenbesluit Warmte 2026}
een lager maximum vastgesteld.</li>
<li>De rechtbank Noord-Nederland deed op {d|12 maart 2026} uitspraak
({s|ECLI:NL:RBNNE:2026:903}). Het bedrijf beraadt zich op hoger beroep.</li>
<li>De heer {+n|Ten Berge}, voorzitter van de raad van bestuur van {o|Noordpoort}, zei vorige week in
{o|Het Financieele Dagblad} dat het bedrijf zonder garantie stopt met uitbreiden.</li>
<li>Het lid {+n|Bromet-Haas} ({o|GroenLinks-PvdA}) stelde hierover schriftelijke vragen
({r|2026Z04417}).</li>
</ul>
<h2>Achtergrond</h2>
<p>In 2019 is met subsidie uit het {o|Programma Aardgasvrije Wijken} een eerste deel van het net
aangelegd. De warmte komt van de datacentra in de {st|Eemshaven}. In het rapport van de
{x|commissie-Zijlstra} is aanbevolen om de publieke zeggenschap te vergroten. Het rapport
<i>Warmte als nutsvoorziening</i> van {w|Hellinga, K. en Duyvendijk, T.}
({o|Rijksuniversiteit Groningen}, 2024) rekent voor dat een publiek net bij een lage rente tot 14%
goedkoper kan zijn.</p>
<p>Bij aankomst kunt u parkeren aan de {l|Professor Cleveringaplein 1}; het kenteken van de dienstauto
({k|XT-417-G}) is aangemeld bij {n|Sjoukje}. De chauffeur, {n|Ruud}, heeft de route. Als het regent
wijkt u uit naar dorpshuis {o|De Pastorie}. Reservelid van de bewonersgroep is
{n|Th. Pestman} ({e|theo.pestman@gronmail.example}), die in 2025 ook sprak met uw voorganger
{+n|Verhulst}.</p>
<h2>Vervolg</h2>
<p>In de zomer besluit het bedrijf over de tweede fase. Die omvat 1.150 woningen in {st|Overdiep} en het
{x|Winkelcentrum Van Heemskerck}. De bijdrage van het Rijk is afhankelijk van de uitkomst van de toets door
{o|Invest-NL}. De provincie {o|Groningen} heeft een cofinanciering van {eu|€ 4,5 miljoen} toegezegd.</p>
<p>Na uw bezoek is er nog een gesprek met de corporaties {o|Marenland} en {o|Wierden en Borgen}. Zij vragen om een langere looptijd
van de {s|SAH-regeling}. Het advies is om hierover nu geen toezegging te doen. Achtergrondinformatie is aangeleverd door
{n|Klaziena Oomkes} en {n|Ruben Sedney} van {o|RVO}. {n|Oomkes} reist niet mee.</p>
<p>Een verslag van het bezoek volgt binnen een week. Voor vragen kunt u terecht bij het secretariaat
van de directie, {m|secretariaat-wo@minezk.nl}, telefoon {+t|070 379 89 11}.</p>
<p class="fn">1 Zie {s|Kamerstuk II, 2025/26, 30 196, nr. 870}.<br/>
2 De {s|Wet collectieve warmte} ({s|Stb. 2025, 411}).</p>
""",
)

T03 = Paper(
    "t03_nota_vro_paraaf",
    "beslisnota",
    "nota met parafentabel",
    "libreoffice",
    options={
        "font": "Carlito",
        "size": 10.5,
        "header": "{o|Ministerie van Volkshuisvesting en Ruimtelijke Ordening}\n"
        "Departementaal vertrouwelijk",
        "footer": "{r|2026-0000118402}",
    },
    html="""
<h1>Nota</h1>
<p>Minister VRO<br/>ter advisering</p>
<table widths="4.2,3.8,2.4,5.6">
<tr><td>Rol</td><td>Naam</td><td>Paraaf</td><td>Opmerkingen</td></tr>
<tr><td>Opsteller</td><td>{n|Wit, A.L. de}</td><td>{p|AdW}</td><td></td></tr>
<tr><td>Medeopsteller</td><td>{n|Sewnarain, K.}</td><td>{p|ks}</td><td>blz. 2 aangepast, {d|8/5}</td></tr>
<tr><td>{un|Directie Woningbouw}</td><td>{n|Hoppenbrouwers, I.}</td><td>{p|IH}</td>
<td>akkoord na overleg met {n|Karima}</td></tr>
<tr><td>{un|CZW}</td><td>{n|El Morabet, K.}</td><td>{p|KEM}</td><td>juridisch akkoord</td></tr>
<tr><td>Financiën</td><td>{n|Roos, P.}</td><td>{p|PR}</td><td>dekking 2027 nog open</td></tr>
<tr><td>Directeur Woningbouw</td><td>{?n|Van Lidth de Jeude, W.}</td><td>{p|WvL}</td><td></td></tr>
<tr><td>DG VRO</td><td>{+n|Steenwinkel}</td><td>{p|LS}</td><td>graag bespreken in staf {d|11/5}</td></tr>
</table>
<p><b>Advies over de verlenging van de Startbouwimpuls en de verdeelsleutel per provincie</b></p>
<h2>Aanleiding</h2>
<p>De regeling {o|Startbouwimpuls} eindigt op {d|31 december 2026}. Van de 37.112 woningen waarvoor
een bijdrage is verleend zijn er op 1 april 24.806 in aanbouw. In het bestuurlijk overleg van
{d|22 april 2026} is gedeputeerde {+n|Kreukniet} namens het {o|IPO} gevraagd om een voorstel.</p>
<h2>Gevraagd advies</h2>
<p>Wij leggen u twee varianten voor. Variant A verdeelt het budget van {eu|€ 260 miljoen} naar rato van
de woningbouwopgave. Variant B houdt rekening met de ligging van de {un|NOVEX-gebieden}. De heer
{n|De Wit} licht de varianten desgewenst toe; bij zijn afwezigheid doet mevrouw {n|Sewnarain} dat.</p>
<h2>Overwegingen</h2>
<p>Het {o|Economisch Instituut voor de Bouw} schat het effect van variant A op 4.100 extra woningen. In
een second opinion van {o|Brink} is dat 3.650. De verschillen hangen samen met de aannames over
uitval. Contactpersoon bij het {o|EIB} is {n|Sverre Landsmeer}; bij {o|Brink} is dat
{n|C. van der Laat-Ooms}. De berekening is nagelopen door {n|Roos} en {n|Hoppenbrouwers}.</p>
<p>In de G40 is draagvlak voor variant B. Wethouder {+n|El Yassini-Post} van {o|Almelo} en wethouder
{+n|Groothedde} van {o|Apeldoorn} hebben dat ook publiekelijk uitgesproken. De {o|VNG} kiest geen
positie. Projectontwikkelaar {o|BPD} en {o|Aedes} geven de voorkeur aan eenvoud: de voorzitter van
{o|Aedes}, {+n|Lidewij van Kempenaer}, noemde variant B in {o|Cobouw} een loterij.</p>
<h2>Risico's</h2>
<p>Bij variant B is het risico op bezwaar groter. Vorig jaar leidde de toekenning aan het project aan de
{st|Burgemeester Feithsingel} tot een procedure bij de {o|Raad van State}
({s|ECLI:NL:RVS:2025:3316}). Ook een particuliere indiener, de heer {n|Mei}, heeft zich gemeld: hij
wil als eigenaar van een perceel aan de {a|Molenakker 7} te {pl|Someren} rechtstreeks aanspraak maken. De
reactie aan de heer {n|T.C. Mei} is bijgevoegd. Zijn gemachtigde is mr. {n|E. Bakx} van
{o|Bakx Advocatuur}, te bereiken via {t|0493-69 20 18} of {e|e.bakx@bakxadvocatuur.example}.</p>
<h2>Communicatie</h2>
<p>Er is een kernboodschap opgesteld met woordvoerder {?n|Tirza Nooteboom}. Vragen van journalisten lopen
via {m|persvoorlichting@minvro.nl} en {+t|070-426 89 41}.</p>
<h2>Planning</h2>
<p>De verdeling wordt na de zomer gepubliceerd in de {s|Staatscourant}. Wij stellen voor dat u hierover
belt met de commissaris van de Koning in {o|Noord-Brabant}, mevrouw {+n|Adema-Stuyt}.</p>
<p>Uiterlijk {d|1 juli 2026} moet de {un|directie FEZ} de verplichtingen vastleggen. De uitvoering ligt bij {o|RVO}. Gemeenten kunnen
van {d|7 september} tot {d|2 oktober 2026} een aanvraag indienen. De verdeling over de provincies is als volgt.</p>
<table widths="6,5,5"><tr><td>Provincie</td><td>Variant A</td><td>Variant B</td></tr><tr><td>{ge|Utrecht}</td><td>{eu|€ 31,2 mln}</td>
<td>{eu|€ 38,0 mln}</td></tr><tr><td>{ge|Gelderland}</td><td>{eu|€ 34,7 mln}</td><td>{eu|€ 30,1 mln}</td></tr>
<tr><td>{ge|Flevoland}</td><td>{eu|€ 14,9 mln}</td><td>{eu|€ 19,5 mln}</td></tr></table>
<p>De bedragen zijn inclusief uitvoeringskosten en exclusief btw. Over 2027 is nog geen besluit genomen. Wij stellen voor om
de resterende middelen toe te voegen aan het {o|Volkshuisvestingsfonds}. Over de fiscale behandeling is contact geweest met
{n|Lamberta Zwaan} van de {o|Belastingdienst}.</p>
<h2>Informatie die niet openbaar wordt gemaakt</h2>
<p>Namen en contactgegevens van medewerkers zijn niet openbaar, omdat zij niet uit hoofde van hun
functie in de openbaarheid treden.</p>
""",
)

T04 = Paper(
    "t04_nota_aenm_opvang",
    "beslisnota",
    "nota met kop op vervolgblad",
    "story",
    options={
        "header": "<p>{o|Ministerie van Asiel en Migratie} | {un|DGM} | {un|Directie Opvang}<br/>"
        "Datum {d|16 maart 2026} | Ons kenmerk {r|6981204}</p>",
        "rect": (60, 75, 535, 780),
    },
    css="*{font-family:sans-serif;font-size:9pt} h1{font-size:20pt} h2{font-size:9.5pt}"
    " td{border:0.5pt solid #777;padding:2pt;font-size:8pt}",
    html="""
<h1>nota</h1>
<p><b>TER ADVISERING</b></p>
<p>Aan de {f|minister voor Asiel en Migratie}<br/>Van: {un|Directie Opvang en Terugkeer}<br/>
Behandeld door: Mw. mr. {n|Samira Ait Oubella}, {n|R. Titaley}<br/>
T {t|+31 (0)6 4630 2215}</p>
<p><b>Noodopvang riviercruiseschepen: verlenging of afbouw</b></p>
<h2>1. Aanleiding</h2>
<p>De overeenkomsten voor vier schepen met het {o|COA} lopen op {d|1 juni 2026} af. De burgemeesters van
{o|Nijmegen} en {o|Zaanstad} hebben elk een brief gestuurd. Burgemeester {+n|Hamminga} schrijft dat
verlenging alleen bespreekbaar is als er zicht is op een alternatief.</p>
<h2>2. Advies</h2>
<p>Wij adviseren om twee schepen te verlengen tot {d|31 december 2026} en twee af te stoten.</p>
<h2>3. Toelichting</h2>
<p>Op {d|9 maart 2026} is overlegd met het {o|COA}, vertegenwoordigd door {n|Floortje Haasnoot} en
{n|Mehari Tesfamichael}, en met de rederij {o|Rijnvaart Cruises AG}. Van de kant van de rederij namen
{n|Jürgen Steinhoff} en {n|Wiesława Pokrzywa} deel. {n|Steinhoff} stelde als voorwaarde dat de
dagprijs met 7 procent stijgt. {n|Tesfamichael} heeft laten zien dat de bezetting gemiddeld 91% is.</p>
<table>
<tr><td><b>Schip</b></td><td><b>Ligplaats</b></td><td><b>Plaatsen</b></td><td><b>Locatiemanager</b></td></tr>
<tr><td>MS {o|Prinses Juliana}</td><td>Waalkade</td><td>212</td><td>{n|D. Nguyen-Pham}</td></tr>
<tr><td>MS {o|Rembrandt van Rijn}</td><td>Zaandam</td><td>180</td><td>{n|Okke Veltman}</td></tr>
<tr><td>MS {o|Da Vinci}</td><td>Houthaven</td><td>164</td><td>{n|S. Girmay}</td></tr>
<tr><td>MS {o|Michiel de Ruyter}</td><td>Maashaven</td><td>140</td><td>vacature</td></tr>
</table>
<p>De {o|Inspectie Justitie en Veiligheid} schreef in haar brief van {d|2 februari 2026} dat kinderen te
weinig ruimte hebben. In een concreet geval is {o|Nidos} ingeschakeld voor een jongen van 16
jaar, {n|Yonas H.}, die zonder begeleiding op een van de schepen verbleef. Zijn voogd bij {o|Nidos},
{n|Anne-Fleur Loohuis}, heeft een klacht ingediend. V-nummer van betrokkene: {v|2816640935}.</p>
<p>Bewoners van de kade hebben zich verenigd. Hun woordvoerster, mevrouw {n|Lenferink-ter
Horst}, heeft u persoonlijk aangeschreven namens 114 huishoudens. Haar brief is
doorgestuurd aan {m|burgerbrieven@minjenv.nl}.</p>
<h2>4. Juridisch</h2>
<p>De voorzieningenrechter heeft op {d|27 februari 2026} geoordeeld dat het {o|COA} niet gehouden is tot
verlenging ({s|ECLI:NL:RBGEL:2026:1120}). De landsadvocaat ({o|Pels Rijcken}) acht de kans op een
geslaagd hoger beroep klein. Het advies is opgesteld door mr. {n|I.C. Wijnstekers}.</p>
<h2>5. Draagvlak</h2>
<p>In de Kamer drong het lid {+n|Podt-Wouters} ({o|D66}) aan op afbouw; het lid {+n|Boon} ({o|PVV})
wil sluiting van alle schepen. De motie-{+n|Ceder-Bikker} ({s|Kamerstuk 19 637, nr. 3512}) vraagt om
kleinschalige opvang. Uw ambtgenoot van {o|BZK} voert overleg met de commissarissen van de Koning.</p>
<h2>6. Afstemming</h2>
<p>Intern afgestemd met {un|DFC}, {un|DWJZ} en {un|Directie Communicatie}; extern met {o|COA} en
{o|VNG}. Directeur {?n|Haverkort} en afdelingshoofd {?n|J.P. Zuiderwijk} zijn akkoord. De
secretaris-generaal, {+n|D. Roelvink-Saris}, is op hoofdlijnen geïnformeerd.</p>
<p>Voor de afbouw van de twee schepen is een draaiboek gemaakt. Bewoners verhuizen in drie groepen naar locaties in {ge|Gilze},
{ge|Dronten} en {ge|Budel}. Kinderen wisselen niet van school voor het einde van het schooljaar. De gemeente {o|Nijmegen} krijgt een
bijdrage voor de nazorg in de buurt. Het {o|COA} meldt de voortgang elke twee weken.</p>
<p>De financiële gevolgen zijn beperkt. Verlenging kost {eu|€ 22,4 miljoen}, dat is {eu|€ 1,9 miljoen} meer dan geraamd. Dekking is gevonden
binnen artikel 37. De {o|Inspectie der Rijksfinanciën} heeft ingestemd; contactpersoon is {n|Ewout Dankelman}.</p>
<h2>7. Niet openbaar te maken informatie</h2>
<p>Persoonsgegevens van medewerkers, bewoners en omwonenden.</p>
""",
)

MAKERS = makers([T01, T02, T03, T04])
