"""Blind documents in which nothing may go: a policy report, an explanatory memorandum."""

from tests.gold.making.opened_paper import Paper, makers

T33 = Paper(
    "t33_rapport_adviesraad",
    "woo-verzoek",
    "adviesrapport zonder persoonsgegevens",
    "libreoffice",
    options={
        "font": "Carlito",
        "size": 13,
        "header": "{o|Raad voor Landschap en Erfgoed} - advies {r|2026/02}",
        "footer": "1 {w|A. Ridgley}, The Afterlives of {+historisch|Walter Scott}, {o|Oxford University Press} 2012.\n"
        "2 {s|Kamerstuk 32 820, nr. 513}.",
    },
    html="""
<h1>Wat wij bewaren. Advies over de toekomst van het naoorlogse erfgoed</h1>
<p>Aan de minister van {o|OCW}, {+n|drs. P. van Eijkern-Bosch}, en de staatssecretaris van {o|VRO}, {+n|mr. S. Dieleman}.</p>
<h2>Samenvatting</h2>
<p>Nederland telt ruim 63.000 rijksmonumenten. Minder dan twee procent daarvan is na 1945 gebouwd. De raad adviseert om de
komende tien jaar een samenhangende keuze te maken uit de bouwkunst van de periode 1965-1990. Daarbij horen ook
woonwijken, landschappen en werken van de waterbouw.</p>
<p>De raad bouwt voort op het werk van de {x|commissie-Kuipers} en van het {x|Van Eesterenmuseum}. In het spoor van
{x|Cornelis van Eesteren} zagen ontwerpers de stad als een geheel. Die samenhang laat zich niet beschermen met een lijst
van losse objecten.</p>
<h2>1. De opgave</h2>
<p>Tussen 1965 en 1990 werden 2,9 miljoen woningen gebouwd. De bloemkoolwijk, een vondst die wel wordt toegeschreven aan
architect {+historisch|Aldo van Eyck} en zijn leerlingen, is het meest voorkomende woonmilieu. Kunsthistoricus {w|Noor Mendels} beschrijft hoe
bewoners zich die wijken toe-eigenden. De {o|Rijksdienst voor het Cultureel Erfgoed} heeft een verkenning gepubliceerd waarin
140 ensembles worden genoemd, van het {st|Willem Drees-erf} in Lelystad tot de wijk {st|Peelo} in Assen.</p>
<p>In dezelfde periode kwamen de {x|Oosterscheldekering}, het {x|ir. D.F. Woudagemaal} als museum en de dijkverzwaring volgens
de {x|commissie-Becht} tot stand. De werken van {o|Rijkswaterstaat} zijn ontworpen door teams; namen van individuele
ontwerpers zijn zelden overgeleverd. Dat maakt het lastig om ze volgens de criteria van de {s|Erfgoedwet} te waarderen.</p>
<h2>2. Wat anderen doen</h2>
<p>In Vlaanderen hanteert het {o|Agentschap Onroerend Erfgoed} een thematische inventaris. Het {o|Twentieth Century Society} in
Londen werkt met vrijwilligers. Onderzoeker {w|Elaine Harcombe} heeft daar met haar boek <i>Space, Hope and Brutalism</i> de toon
gezet. In Duitsland leidde het denken van {w|Inga Scheuermeister} tot een verruiming van het begrip monument.</p>
<p>In Frankrijk geeft het {o|label Architecture contemporaine remarquable} gebouwen een keurmerk zonder rechtsgevolg. De
{o|Cité radieuse} van {x|Le Corbusier} behoort tot de bekendste voorbeelden. Toch is bescherming er niet vanzelfsprekend:
de sloop van een flat van {x|Émile Aillaud} leidde in 2024 tot protest.</p>
<h2>3. Wat bewoners vinden</h2>
<p>Het {o|Sociaal en Cultureel Planbureau} vroeg 4.120 mensen naar hun waardering. De helft vindt de eigen wijk mooi, maar slechts
een op de negen vindt dat de wijk beschermd moet worden. Jongeren zijn positiever dan ouderen. In gesprekken, gehouden in
{o|Buurthuis De Wiek} en in het {x|Titus Brandsmahuis}, kwam naar voren dat groen belangrijker wordt gevonden dan gevels.</p>
<p>De wethouders {+n|Van Muilekom-Bloem} ({o|Lelystad}) en {+n|Jurgens-Tichelaar} ({o|Zoetermeer}) vertelden de raad dat
eigendom versnipperd is. Corporaties als {o|Centrada}, {o|Vidomes} en {o|De Goede Woning} hebben
eigen onderhoudsprogramma's. {o|Aedes} waarschuwt voor hogere kosten bij verduurzaming.</p>
<h2>4. Juridisch kader</h2>
<p>De {s|Omgevingswet} verplicht gemeenten om rekening te houden met cultureel erfgoed. Volgens de {o|Afdeling
bestuursrechtspraak} mag een gemeente bij ontbreken van een aanwijzing toch eisen stellen in het omgevingsplan
({s|ECLI:NL:RVS:2023:1650}). Het {s|Verdrag van Granada} en het {s|Verdrag van Faro} noemen de rol van gemeenschappen. De
{x|Wet-Bosma} uit 1961, zoals de eerste {s|Monumentenwet} soms wordt genoemd, kende nog een leeftijdsgrens van vijftig jaar.</p>
<p>Artikel 3.1, eerste lid, van de {s|Erfgoedwet} bevat die grens niet meer. In haar brief van {d|16 december 2025} schreef de
minister dat een aanwijzing van jonge monumenten niet bij voorbaat is uitgesloten.</p>
<h2>5. Financiën</h2>
<p>De instandhoudingssubsidie bedraagt in 2026 {eu|€ 71,8 miljoen}. De raad raamt dat voor de voorgestelde selectie jaarlijks
{eu|€ 9 miljoen} extra nodig is. Het {o|Nationaal Restauratiefonds} en het {o|Prins Bernhard Cultuurfonds} hebben laten weten mee te willen
denken. Het {o|Mondriaan Fonds} heeft geen taak op dit terrein.</p>
<h2>6. Aanbevelingen</h2>
<ul><li>Maak een nationale agenda voor het erfgoed van 1965-1990, met het {o|IPO} en de {o|VNG} als partners.</li>
<li>Neem landschappen op, zoals de {x|Lelylijn}-zone, de {x|Markerwaarddijk} en het bos bij het {x|Van Gogh Nationaal Park}.</li>
<li>Geef een hoogleraar de opdracht een leerboek te schrijven; denk aan de traditie van {x|Granpré Molière} en
{x|Jaap Bakema}.</li>
<li>Reserveer middelen voor amateurhistorici en voor tijdschriften als {o|Bulletin KNOB} en {o|Het Oversticht Magazine}.</li></ul>
<h2>Literatuur</h2>
<p>{w|Blom, A., Jansen, B. en Van der Heijden, M.}, De typologie van de vroeg-naoorlogse woonwijken, Zeist 2004.<br/>
{w|Bosscha, K. en Wagemaker, C.}, Een geruisloze doorbraak, Rotterdam 1995.<br/>
{w|Mendels, N.}, Een architectuurgeschiedenis van de Bijlmer, in: {o|Eigenbouwer} 7 (2017), p. 4-19.<br/>
{w|Sommerdijk, K.}, De functionele stad, {o|NAi Uitgevers} 2007. ISBN {r|978-90-5662-576-4}.<br/>
{w|Ubbels, M. en Van der Steeg, T.}, Bloemkoolwijken, {o|SUN} 2011.</p>
<h2>Samenstelling van de raad</h2>
<p>De raad bestond bij vaststelling van dit advies uit {+n|prof. dr. Hester Dibbelaar-Kok} (voorzitter), {+n|Ruurd Rietveen-Sas},
{+n|Saskia Cohen de Lara} en {+n|ir. Edwin Oostmeer}. De raad is gevestigd aan de {l|Prins Willem-Alexanderhof 20}, {l|2595 BE} Den
Haag, telefoon {+t|070 - 310 66 86}, e-mail {m|info@rle-advies.example}.</p>
""".replace("{+n|drs. ", "drs. {+n|")
    .replace("{+n|mr. ", "mr. {+n|")
    .replace("{+n|prof. dr. ", "prof. dr. {+n|")
    .replace("{+n|ir. ", "ir. {+n|"),
)

T34 = Paper(
    "t34_memorie_van_toelichting",
    "beslisnota",
    "memorie van toelichting",
    "story",
    css="*{font-family:serif;font-size:11.5pt;line-height:1.4} h1{font-size:14pt} h2{font-size:12pt}",
    options={
        "header": "<p>{o|Tweede Kamer der Staten-Generaal} | Vergaderjaar 2025-2026 | {s|36 912, nr. 3}</p>"
    },
    html="""
<h1>Wijziging van de Wet op het notarisambt in verband met de digitale akte</h1>
<p><b>Memorie van toelichting</b></p>
<h2>I. Algemeen</h2>
<p>Met dit wetsvoorstel wordt het mogelijk om alle notari&#235;le akten langs elektronische weg te verlijden. De {s|Wet op het
notarisambt} gaat sinds 1842 uit van de gelijktijdige aanwezigheid van notaris en cliënt. Reeds de {x|commissie-Melis}
bepleitte in 1999 een lichter regime voor eenvoudige akten. De evaluatie van de {x|commissie-Hammerstein} (2005) en het
onderzoek van {w|Biemond en Van Moerkerken} ({o|Radboud Universiteit}, 2021) kwamen tot dezelfde slotsom.</p>
<p>De {s|Wet online oprichting besloten vennootschappen} was een eerste stap. In 2025 zijn 11.402 vennootschappen langs die weg
opgericht. De {o|Koninklijke Notariële Beroepsorganisatie} (KNB) heeft laten zien dat de foutmarge lager is dan bij fysieke
akten. De toenmalige minister voor Rechtsbescherming, {+n|F. Weerwind-Kraal}, zegde een bredere regeling toe.</p>
<h2>2. Verhouding tot hoger recht</h2>
<p>Het voorstel past binnen {s|Verordening (EU) nr. 910/2014} (eIDAS) en {s|Richtlijn (EU) 2019/1151}. Het {o|Hof van Justitie}
oordeelde in de zaak {x|Piringer} ({s|ECLI:EU:C:2017:196}) dat lidstaten de authentieke akte aan notarissen mogen
voorbehouden. In het arrest {x|Kücükdeveci} werd de werking van algemene beginselen bevestigd.</p>
<p>Het {s|Haags Apostilleverdrag} van {d|5 oktober 1961} blijft van toepassing. In het {x|Lugano-verdrag} is geen bepaling opgenomen
over elektronische akten. De {o|UINL} bereidt een modelwet voor.</p>
<h2>3. Hoofdlijnen</h2>
<p>De notaris beoordeelt de identiteit van de cliënt met een middel op betrouwbaarheidsniveau hoog, zoals de {o|eNIK} of
{o|DigiD Hoog}. De verbinding loopt via een voorziening van de KNB. De minuut wordt bewaard in de {o|Centrale
Elektronische Archiefbewaarplaats}. De notaris kan altijd besluiten dat partijen fysiek verschijnen, bijvoorbeeld bij
twijfel over wilsbekwaamheid. De tuchtrechter toetst dat terughoudend (vergelijk {s|ECLI:NL:GHAMS:2022:3391} en
{s|ECLI:NL:TNORARL:2023:12}).</p>
<p>Voor testamenten geldt een aanvullende waarborg: er zijn twee getuigen aanwezig bij de notaris. Daarmee wordt tegemoetgekomen
aan de zorgen die hoogleraar {w|Kolkmeijer} uitte in het {o|WPNR} (2024/7468). Ook {w|Mellens-Kranendonk} wees op het risico van
beïnvloeding van ouderen.</p>
<h2>4. Gegevensbescherming</h2>
<p>Bij het verlijden worden het burgerservicenummer, de geboortedatum en een kopie van het identiteitsbewijs verwerkt. De grondslag
is artikel 39 van de wet. De {o|Autoriteit Persoonsgegevens} adviseerde op {d|3 juli 2025} ({r|z2025-011873}) om de bewaartermijn van
beeldmateriaal te beperken tot zeven dagen. Dat advies is overgenomen. Een voorbeeld: wie met nummer {+nummer|1234.56.789} zou
inloggen, krijgt een foutmelding omdat dit nummer niet aan de elfproef voldoet.</p>
<h2>5. Regeldruk en uitvoering</h2>
<p>Het {o|Adviescollege toetsing regeldruk} ziet een besparing van {eu|€ 6,7 miljoen} per jaar. Het {o|Kadaster}, de {o|KvK} en het {o|Centraal
Testamentenregister} zijn geraadpleegd. Het Bureau Financieel Toezicht ({o|BFT}) kan met de bestaande capaciteit toezicht
houden. Vragen konden tijdens de consultatie worden gesteld via {m|wetgeving@minjenv.example}.</p>
<h2>6. Consultatie</h2>
<p>Er zijn 38 reacties ontvangen, onder meer van {o|VBN}, {o|Netwerk Notarissen}, de {o|Consumentenbond}, {o|Van Doorne N.V.},
{o|De Brauw Blackstone Westbroek}, {o|Stichting Mens en Recht} en {o|Bureau Maria}. Naar aanleiding van de reactie van
{o|De Brauw} is artikel 43a verduidelijkt. Ook {o|Houthoff} en {o|Bakers &amp; Partners} vroegen om overgangsrecht.</p>
<h2>II. Artikelsgewijs</h2>
<p><b>Artikel I, onderdeel A.</b> De definitie van akte wordt gelijkgetrokken met artikel 156 {s|Rv}. <b>Onderdeel B.</b> In artikel 20
vervalt de eis van ondertekening met inkt. <b>Onderdeel C.</b> Het begrip “in persoon verschijnen” wordt verruimd; de in de
literatuur bekende “{x|methode-Meijers}” blijft voor grensoverschrijdende akten bruikbaar. <b>Onderdeel D.</b> De termijn
van artikel 45 wordt veertien dagen.</p>
<p><b>Artikel II.</b> De wet wordt binnen vijf jaar geëvalueerd. Het amendement van de leden {+n|Sneller-Hofstra} en {+n|Ellian-Mulder}
over de rol van waarnemers ({s|36 002, nr. 14}) is hierin verwerkt. <b>Artikel III.</b> De inwerkingtreding vindt plaats bij koninklijk
besluit. De aanhaaltitel is {s|Wet digitale notariële akte}.</p>
<p>De staatssecretaris van Justitie en Veiligheid,<br/>{+n|A.C.L. Rutte-van Hameland}</p>
""",
)

MAKERS = makers([T33, T34])
