"""Decisions of the first blind part: subsidy, Woo decision with inventory, fine, appointment."""

from tests.gold.making.opened_paper import Paper, makers

T24 = Paper(
    "t24_rvo_subsidiebesluit",
    "woo-verzoek",
    "beschikking met mandaatondertekening",
    "reportlab",
    ordinary="koning wind",
    options={
        "font": "LS",
        "size": 9.5,
        "frames": ((70, 60, 355, 715),),
        "side": """
*{o|Rijksdienst voor
*Ondernemend Nederland}
{l|Hanzelaan 310}
{l|8017 JK} Zwolle
{l|Postbus 10073}
{l|8000 GB} Zwolle
www.rvo.nl

*Contact
T {+t|088 042 42 42}
F {+t|088 042 44 44}

*Behandeld door
{n|mw. E. Slijkhuis-Oort}
T {t|088 042 19 36}

*Onze referentie
{r|SDE1904471}

*Bijlagen
{d|1}
""".replace("Rijksdienst voor\n*Ondernemend Nederland}", "Rijksdienst}")
        .replace("{d|1}", "1")
        .replace("{n|mw. ", "mw. {n|"),
        "side_next": "*Onze referentie\nSDE1904471",
    },
    html="""
<p>> Retouradres {l|Postbus 10073}, {l|8000 GB} Zwolle</p>
<p>De heer {n|W.G.J. Koning}<br/>{a|Nieuwe Veenendijk 5}<br/>{a|7975 PH} {pl|Uffelte}</p>
<table class="bare" widths="2.4,9.6"><tr><td>Datum</td><td>{d|30 oktober 2025}</td></tr><tr><td>Betreft</td>
<td>Vaststelling subsidie en terugvordering voorschot</td></tr></table>
<p>Geachte heer {n|Koning},</p>
<p>Op {d|3 september 2025} ontvingen wij uw verzoek om vaststelling van de subsidie voor uw installatie op het
adres {a|Nieuwe Veenendijk 5-A}. In deze brief leest u ons besluit.</p>
<h2>Besluit</h2>
<p>Ik stel de subsidie vast op {eu|€ 61.204,18}. U heeft {eu|€ 70.000,00} aan voorschotten ontvangen. Het verschil
van {eu|€ 8.795,82} vorder ik terug.</p>
<h2>Toelichting</h2>
<p>Uit de meetgegevens van {o|CertiQ} blijkt dat de installatie in 2024 stil heeft gestaan. U schreef dat uw
installateur, {n|Harm Oosting} van {o|Zonwind Drenthe B.V.}, failliet is gegaan en dat u daardoor geen
omvormer kon krijgen. Curator mr. {?n|L. Bergsma-Pool} heeft dat op {d|12 juni 2025} bevestigd. Deze omstandigheid
komt volgens artikel 53 van het {s|Besluit SDE++} voor uw risico. Ik verwijs naar de uitspraak
{s|ECLI:NL:CBB:2023:88}.</p>
<p>U heeft verder gewezen op de ziekte van uw echtgenote, mevrouw {n|A. Koning-Wanders}. Hoe ingrijpend ook, dit kan
niet leiden tot een andere vaststelling. Wel kunt u een betalingsregeling aanvragen.</p>
<h2>Betaling</h2>
<p>Ik verzoek u het bedrag binnen zes weken over te maken op {?i|NL13 INGB 0713 3665 95} ten name van {o|RVO}, onder
vermelding van SDE1904471. De voorschotten werden gestort op uw rekening {i|NL30 RABO 0551 8321 27}.</p>
<h2>Bezwaar</h2>
<p>Bent u het niet eens met dit besluit, dan kunt u binnen zes weken bezwaar maken via {o|mijn.rvo.nl} of per brief
aan {o|RVO}, afdeling {un|Juridische Zaken}, {l|Postbus 40219}, {l|8004 DE} Zwolle.</p>
<h2>Vragen</h2>
<p>Uw contactpersoon is mevrouw {n|Slijkhuis}. Zij is op werkdagen bereikbaar. U kunt ook mailen naar
{m|sde@rvo.nl}.</p>
<p>Met vriendelijke groet,</p>
<p>de Minister van Klimaat en Groene Groei,<br/>namens deze:</p>
<p><br/>{+n|drs. M.E. van Vlodrop}<br/>teammanager {un|SDE Uitvoering}</p>
<p>Deze brief is ook verzonden aan {n|H. Wanders} als uw gemachtigde (per e-mail: {e|henkwanders53@drentmail.example}).</p>
""".replace("<p>> Ret", "<p>&gt; Ret")
    .replace("{n|mr. ", "mr. {n|")
    .replace("{+n|drs. ", "drs. {+n|"),
)

ROWS = [
    ("001", "E-mail {n|T. Ligthart} aan {n|K. Benjamins}", "{d|04-03-2025}", "Deels", "5.1.2e"),
    ("002", "Nota aan wethouder {+n|Scholtens}", "{d|11-03-2025}", "Openbaar", ""),
    ("003", "Offerte {o|Sweco Nederland B.V.}", "{d|18-03-2025}", "Niet", "5.1.1c"),
    ("004", "Brief {n|fam. Timmermans}, {a|Lindelaan 77}", "{d|26-03-2025}", "Deels", "5.1.2e"),
    ("005", "Appgesprek {n|Benjamins} en {n|Floor Aarts}", "{d|02-04-2025}", "Deels", "5.1.2e, 5.2"),
    ("006", "Verslag stuurgroep {o|Stationsgebied}", "{d|15-04-2025}", "Deels", "5.1.2e"),
    ("007", "Factuur {n|O. Tadić} (zzp)", "{d|30-04-2025}", "Deels", "5.1.2e"),
    ("008", "Persbericht {o|NS Stations}", "{d|06-05-2025}", "Reeds openbaar", ""),
    ("009", "Advies {n|mr. J. Wit} ({o|Hekkelman Advocaten})", "{d|13-05-2025}", "Niet", "5.1.2i"),
    ("010", "E-mail {e|ger.timmermans@lindemail.example} aan {m|griffie@deventer.example}",
     "{d|19-05-2025}", "Deels", "5.1.2e"),
    ("011", "Memo {un|Juridische Zaken} ({n|Ligthart})", "{d|27-05-2025}", "Deels", "5.2"),
    ("012", "Klacht {n|S. el Idrissi} over sloop", "{d|03-06-2025}", "Deels", "5.1.2e"),
    ("013", "Raadsmededeling {r|2025-118}", "{d|10-06-2025}", "Openbaar", ""),
    ("014", "Telefoonnotitie gesprek met {n|Tadić}", "{d|12-06-2025}", "Deels", "5.1.2e"),
]  # fmt: skip

T25 = Paper(
    "t25_woobesluit_inventaris",
    "gemeente",
    "Woo-besluit met inventarislijst",
    "libreoffice",
    ordinary="wit haan",
    options={
        "font": "Carlito",
        "size": 12,
        "footer": "{o|Gemeente Deventer}, {l|Grote Kerkhof 1}, {l|7411 KT} Deventer",
    },
    html=(
        """
<p>AANTEKENEN<br/>{n|Stichting Bomen p/a J.H. Haan}<br/>{a|Muggeplein 29-2}<br/>{a|7431 PS} {pl|Diepenveen}</p>
<table widths="4,12"><tr><td>Datum</td><td>{d|14 augustus 2025}</td></tr><tr><td>Kenmerk</td><td>{r|2025-000871/WOO}</td></tr>
<tr><td>Onderwerp</td><td>Besluit op uw Woo-verzoek over de herinrichting van het stationsgebied</td></tr></table>
<p>Geachte heer {n|Haan},</p>
<p>Op {d|20 juni 2025} heeft u verzocht om openbaarmaking van documenten over de kap van 31 platanen. Op
{d|26 juni 2025} heeft u dit verzoek in een telefoongesprek met onze Woo-coördinator, mevrouw
{n|Z. Bruggeman-Aydemir}, beperkt tot de periode van maart tot en met juni 2025.</p>
<h2>Besluit</h2>
<p>Wij besluiten veertien documenten geheel of gedeeltelijk openbaar te maken. Voor de motivering verwijzen wij naar
de bijlage en de inventarislijst.</p>
<h2>Zienswijzen</h2>
<p>Drie derden zijn in de gelegenheid gesteld een zienswijze te geven. {o|Sweco} heeft bezwaar tegen openbaarmaking van
tarieven. De heer {n|Timmermans} heeft gevraagd zijn adres weg te laten. {o|NS Stations} heeft geen bezwaar.</p>
<h2>Eerbiediging van de persoonlijke levenssfeer</h2>
<p>In de documenten staan namen, e-mailadressen en telefoonnummers. Wij maken die niet openbaar. Voor ambtenaren geldt dat zij
niet uit hoofde van hun functie in de openbaarheid treden ({s|ECLI:NL:RVS:2018:321}). Dit geldt niet voor
burgemeester {+n|Ron König-Brans}, wethouder {+n|Scholtens} en gemeentesecretaris {+n|A. Lacroix-Bosman}.</p>
<h2>Persoonlijke beleidsopvattingen</h2>
<p>Document 005 bevat opvattingen die zijn bedoeld voor intern beraad. Het gaat om een gedachtewisseling van ambtenaren. Wij
maken deze niet openbaar op grond van artikel 5.2, eerste lid, van de {s|Woo}.</p>
<h2>Wijze van openbaarmaking</h2>
<p>De stukken worden geplaatst op {o|open.deventer.example}. U ontvangt ze ook per e-mail op het door u opgegeven adres
{e|jh.haan@platanen.example}.</p>
<h2>Bezwaar en vragen</h2>
<p>U kunt binnen zes weken bezwaar maken bij het college, {l|Postbus 5000}, {l|7400 GC} Deventer. Vragen kunt u stellen
aan de Woo-coördinator via {m|woo@deventer.example} of {+t|14 0570}. Rechtstreeks nummer: {t|0570-69 38 17}.</p>
<p>Hoogachtend,<br/>burgemeester en wethouders van Deventer,<br/>namens hen,<br/><br/><br/>{+n|B.R. Nieuwlaat}<br/>
manager {un|Bestuur en Recht}</p>
<h2>Bijlage 1: inventarislijst</h2>
<table widths="1.3,7.6,2.4,2.4,2.5"><tr><td>Nr</td><td>Document</td><td>Datum</td><td>Besluit</td><td>Grond</td></tr>"""
        + "".join("<tr>" + "".join(f"<td>{cell}</td>" for cell in row) + "</tr>" for row in ROWS)
        + """</table>
<h2>Bijlage 2: zoekslag</h2>
<p>Gezocht is in {o|Corsa}, in {o|Outlook} en op de telefoons van de betrokken medewerkers. De zoekslag is uitgevoerd door
{n|Bruggeman-Aydemir} en informatiebeheerder {n|Pelle Vrolijk}. Gebruikte zoektermen: platanen, kap, stationsplein,
{x|Boreelkazerne}, quickscan. De postbussen van {n|K. Benjamins} ({u|benj0441}) en {n|T. Ligthart}
({u|ligt0187}) zijn door {n|Vrolijk} doorzocht. Een controle is gedaan door de {un|functionaris
gegevensbescherming}.</p>
"""
    )
    .replace("{n|Stichting Bomen p/a ", "{o|Stichting Bomen} p/a {n|")
    .replace("{n|fam. ", "fam. {n|")
    .replace("{n|mr. ", "mr. {n|"),
)

T26 = Paper(
    "t26_boetebesluit_arbeidsinspectie_scan",
    "woo-verzoek",
    "boetebeschikking, scan",
    "tj",
    scan={"dpi": 200, "skew": 0.5, "noise": 6, "seed": 61, "page_kb": 130},
    options={"size": 11, "width": 440, "top": 770},
    html="""
<p>{o|Nederlandse Arbeidsinspectie}<br/>{l|Postbus 90801}, {l|2509 LV} Den Haag</p>
<p>AANGETEKEND<br/>{o|Schoonmaakbedrijf Atlas Glans}<br/>t.a.v. de eigenaar, dhr. {n|Abdelkader Ziani}<br/>
{a|Rusthofstraat 61-B}<br/>{a|3073 PD} {pl|Rotterdam}</p>
<p>Kenmerk: {r|072500418/03}<br/>Datum: {d|22 januari 2026}<br/>Onderwerp: boetebeschikking {s|Wet arbeid
vreemdelingen}</p>
<p>Geachte heer {n|Ziani},</p>
<p>Uit het boeterapport van {d|3 oktober 2025} blijkt dat u als eigenaar van de eenmanszaak {o|Atlas Glans} (KvK
{kv|58830174}) op {d|11 september 2025} twee personen arbeid heeft laten verrichten zonder
tewerkstellingsvergunning. Het gaat om:</p>
<p>1. {n|Oleksandr Hrytsenko}, geboren {g|14 mei 1991}, Oekraïense nationaliteit;<br/>
2. {n|Fatmata Kamara}, geboren {g|2 december 1998}, paspoort {pp|ER4471802}, nationaliteit Sierra Leone.</p>
<p>De arbeidsinspecteurs {n|Rolf Dekkers} en {n|Hind Bouazza} zagen dat beiden het pand van {o|Hotel Maashaven} aan
de {l|Brielselaan 200} schoonmaakten. De heer {n|Hrytsenko} verklaarde dat hij {eu|€ 7,50} per uur kreeg. Mevrouw
{n|Kamara} verklaarde dat zij werd aangestuurd door een vrouw die zij kent als {n|Mama Joy}.</p>
<h2>Zienswijze</h2>
<p>Op {d|18 november 2025} heeft uw gemachtigde, mr. {n|C.E. Doornbos}, een zienswijze ingediend. Volgens u was de heer
{n|Hrytsenko} vrijgesteld op grond van de {s|Richtlijn tijdelijke bescherming}. Dat verweer slaagt: voor hem gold een
meldingsplicht. Ik trek de boete in zoverre in.</p>
<pb/>
<h2>Overwegingen</h2>
<p>Voor mevrouw {n|Kamara} is geen vergunning verleend. Het {o|UWV} heeft dat op {d|25 september 2025} bevestigd. Het V-nummer van
betrokkene is {v|2789013346}. De {o|IND} heeft haar aanvraag op {d|6 mei 2025} afgewezen. Van verminderde
verwijtbaarheid is geen sprake; ik verwijs naar {s|ECLI:NL:RVS:2022:1973}.</p>
<p>U heeft gesteld dat {n|Ziani} sr., uw vader, de dagelijkse leiding had. Dat maakt u als werkgever niet minder
verantwoordelijk.</p>
<h2>Besluit</h2>
<p>Ik leg u een boete op van {eu|€ 4.000}. U dient dit bedrag te betalen aan het {o|CJIB}. Uit onze administratie blijkt dat u
bankiert op {i|NL15KNAB0731755995}. Uw BSN, {b|999921885}, is gebruikt om u te identificeren.</p>
<h2>Bezwaar</h2>
<p>Binnen zes weken kunt u bezwaar maken bij de {un|afdeling Bezwaar}, {l|Postbus 90801}. Voor inlichtingen: {+t|0800 51 51} of
de behandelaar, mevrouw {n|J. Stellinga} ({t|070 333 5206}).</p>
<p>De minister van Sociale Zaken en Werkgelegenheid,<br/>namens deze,<br/>de projectdirecteur {un|Boete, Dwangsom en
Inning},</p>
<p>{+n|W. Hoogendam}</p>
<p>Kopie aan: mr. {n|Doornbos}; {o|Openbaar Ministerie}, {un|Functioneel Parket}</p>
""",
)

MAKERS = makers([T24, T25, T26])
