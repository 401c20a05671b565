"""Police, prosecution and hospital in the first blind part."""

from tests.gold.making.opened_paper import Paper, makers

T42 = Paper(
    "t42_politie_mutaties_fax",
    "woo-verzoek",
    "mutatierapport, fax",
    "reportlab",
    scan={"dpi": 200, "skew": 0.6, "noise": 10, "fax": True, "seed": 42},
    options={
        "font": "MO",
        "size": 11,
        "frames": ((60, 60, 480, 725),),
        "top": "{o|POLITIE} {un|EENHEID LIMBURG} - {un|BASISTEAM ROERMOND}",
    },
    html="""
<p>MUTATIE {r|PL2300-2025144098-2}<br/>DATUM KENNISNAME {d|02-10-2025} 23:17<br/>MAATSCH. KLASSE OVERLAST
JEUGD<br/>VERBALISANTEN {n|HOUBEN} / {n|A. EL GHAZI} ({pn|LB1180447})</p>
<p>Melding via {o|OC} dat op de parkeerplaats bij {o|Jumbo} aan de {st|Kardinaal Sanderstraat} een groep jongeren vuurwerk afstak.
Melder: {n|TON HERMANS}, {a|Godsweerdersingel 88}, tel {t|0475-319 226}.</p>
<p>Ter plaatse troffen wij vier personen aan:</p>
<p>1) {n|JANSSEN, Dylan}, geb. {g|12-03-2008} te Roermond, {a|Donderbergweg 103}<br/>
2) {n|VAN DE WEERDT, Quinten}, geb. {g|30-11-2007}<br/>3) {n|SAHIN, Emirhan}, geb. {g|05-05-2009}, BSN {b|999973010}<br/>
4) {n|ROSALIA, Giovanni}, geb. {g|21-08-2006}, ID-kaart {pp|ISK4D7R20}</p>
<p>{n|JANSSEN} verklaarde dat het vuurwerk van zijn neef {n|Rick} was. In de scooter, kenteken {k|F-902-PK}, lagen twee cobra's.
De scooter staat op naam van {n|M.J.H. Janssen-Creemers} (moeder). {n|ROSALIA} is bekend wegens
{sr|een eerdere veroordeling voor heling} (parketnr. {r|04/118820-24}).</p>
<p>Collega {n|Houben} heeft de ouders gebeld. Vader {n|SAHIN} ({t|06-2733 8104}) kwam zijn zoon ophalen. {n|VAN DE WEERDT} is overgedragen aan
jongerenwerker {n|Nathalie Peeters} van {o|Wel.Kom}.</p>
<p>Afgehandeld met {o|Halt}-verwijzing voor 1, 2 en 3. OvJ mr. {?n|K. Vrancken} akkoord om 00:20.</p>
<p>Wijkagent {n|Ruud Geraedts} leest mee. Burgemeester {+n|Yolanda Hoogtanders-Vos} wordt via {un|OOV} ({n|B. Slangen})
geïnformeerd.</p>
<p>Einde mutatie. Gem. door: {u|lbh11804} op {d|03-10-2025}</p>
""".replace("{n|mr. ", "mr. {n|"),
)

T43 = Paper(
    "t43_umc_calamiteit",
    "woo-verzoek",
    "calamiteitenrapport ziekenhuis",
    "libreoffice",
    options={
        "font": "Liberation Sans",
        "size": 12,
        "header": "{o|Universitair Medisch Centrum Oostland}\n{un|Afdeling Kwaliteit en Veiligheid}",
        "footer": "{r|SIRE-2025-22}",
    },
    html="""
<h1>Rapportage calamiteitenonderzoek</h1>
<p>Onderzoekscommissie: {n|prof. dr. Willemijn Bruggink} (voorzitter, {f|internist}), {n|dr. Tuğba Aslan} ({f|anesthesioloog}), {n|Mees
Kloppenburg} ({f|verpleegkundig specialist}) en {n|Hermien Rozeboom} ({f|ambtelijk secretaris}). Vastgesteld door de raad van bestuur,
voorzitter {+n|prof. dr. Jan Tromp Meesters-Dam}, op {d|8 december 2025}.</p>
<h2>1. Gegevens</h2>
<table widths="5,11"><tr><td>Patiënt</td><td>{n|De heer G.W. Ebbinge}</td></tr><tr><td>Geboortedatum</td><td>{g|1 augustus 1951}</td></tr>
<tr><td>Patiëntnummer</td><td>{?patientnummer|4471902}</td></tr><tr><td>BSN</td><td>{b|9999.2125.3}</td></tr><tr><td>Meldingsnummer {o|IGJ}</td>
<td>{r|V2031188}</td></tr><tr><td>Datum gebeurtenis</td><td>{d|14 september 2025}</td></tr></table>
<h2>2. Samenvatting</h2>
<p>De heer {n|Ebbinge} werd opgenomen voor {z|een gedeeltelijke darmresectie}. Na de operatie kreeg hij koorts. De uitslag van de
bloedkweek werd door het laboratorium gebeld naar een verkeerde afdeling. Daardoor begon de behandeling acht uur te laat. Patiënt overleed
op {d|17 september 2025} aan {z|een sepsis}.</p>
<h2>3. Betrokkenen</h2>
<p>Chirurg: {n|M.H. Roos}. Zaalarts: {n|Jasmijn Boer-Abbing}. Dienstdoend verpleegkundige: {n|Quincy Lo Fo Wong}. Analist: {n|T. Dirksen}.
Microbioloog: {n|R. Pandey}. De echtgenote, mevrouw {n|Ebbinge-Wissink}, en dochter {n|Marloes} zijn op {d|2 oktober 2025}
gehoord. Zij werden bijgestaan door {n|Ineke ter Haar} van {o|Slachtofferhulp}.</p>
<h2>4. Tijdlijn</h2>
<table widths="3.2,12.8"><tr><td>14-9, 22.05</td><td>Temperatuur 39,2. {n|Lo Fo Wong} belt zaalarts {n|Boer-Abbing}.</td></tr>
<tr><td>14-9, 22.40</td><td>Bloedkweek afgenomen. {n|Boer-Abbing} overlegt met {n|Roos} (thuis, via {t|06-5016 3372}).</td></tr>
<tr><td>15-9, 05.12</td><td>{n|Dirksen} belt toestel {?t|61244}; opgenomen door uitzendkracht {n|Mw. Y. Demir} van afdeling B5.</td></tr>
<tr><td>15-9, 05.15</td><td>{n|Demir} noteert de uitslag op een los vel.</td></tr>
<tr><td>15-9, 13.30</td><td>{n|Pandey} ziet bij de visite dat geen antibiotica is gestart.</td></tr></table>
<h2>5. Analyse</h2>
<p>De commissie gebruikte de methode {x|PRISMA} en het model van {x|Reason}. De telefoonlijst dateerde van 2023. De heer {n|Dirksen}
handelde volgens het toen geldende protocol. Mevrouw {n|Demir} had geen toegang tot {o|HiX}. Vergelijkbare bevindingen deed {w|Wagenvoort, C.}
({o|Nivel}, 2022). De richtlijn van de {o|SWAB} noemt een termijn van een uur.</p>
<p>Hoofd van het laboratorium, {?n|dr. L. Esveld}, gaf aan dat de lijst inmiddels is vervangen. Met de term
{x|syndroom van Ogilvie} in de status werd een nevendiagnose bedoeld; die speelde geen rol.</p>
<h2>6. Conclusie en maatregelen</h2>
<p>Er is sprake van een calamiteit in de zin van de {s|Wkkgz}. Maatregelen: (1) elektronische doorgifte via {o|LabGate}; (2) scholing
van uitzendkrachten door {n|Kloppenburg}; (3) steekproef door {un|team Infectiepreventie}.</p>
<h2>7. Nazorg</h2>
<p>De familie heeft een vast aanspreekpunt: {n|Hermien Rozeboom}, {t|(053) 487 31 06}, {e|h.rozeboom@umcoostland.example}. De
klachtenfunctionaris is bereikbaar via {m|klachten@umcoostland.example} en {+t|053 - 487 30 00}. De schadeclaim is gemeld bij {o|MediRisk}
onder nummer {r|25.4490}. Voor {n|Quincy} en {n|Jasmijn} is peer support geregeld.</p>
""".replace("{n|prof. dr. ", "prof. dr. {n|")
    .replace("{n|dr. ", "dr. {n|")
    .replace("{+n|prof. dr. ", "prof. dr. {+n|")
    .replace("{n|De heer ", "De heer {n|")
    .replace("{n|Mw. ", "Mw. {n|")
    .replace("{?n|dr. ", "dr. {?n|"),
)

T44 = Paper(
    "t44_bijstand_formulier_scan",
    "gemeente",
    "ingevuld formulier, scan",
    "chromium",
    scan={"dpi": 200, "skew": 1.0, "noise": 7, "seed": 44, "page_kb": 130},
    css="""body{font:11pt 'Liberation Sans'} td{border:.7pt solid #222;padding:2mm;height:7mm}
    table{border-collapse:collapse;width:100%} .h{font:italic 14pt 'DejaVu Serif';color:#112}
    td:first-child{width:62mm;background:#f2f2f2}""",
    html="""
<p><b>{o|Sociale Dienst Drechtsteden}</b> &#8211; Aanvraag bijzondere bijstand &#8211; formulier {r|BB-07}</p>
<table><tr><td>Achternaam en voorletters</td><td class="h">{n|Van der Tak-Misiedjan, L.E.}</td></tr>
<tr><td>Roepnaam</td><td class="h">{n|Lucenda}</td></tr><tr><td>Geboortedatum</td><td class="h">{g|8 - 10 - 1969}</td></tr>
<tr><td>Burgerservicenummer</td><td class="h">{b|999 948 210}</td></tr>
<tr><td>Adres</td><td class="h">{a|Vorrinklaan 55}</td></tr><tr><td>Postcode en plaats</td><td class="h">{a|3317 ES} {pl|Dordrecht}</td></tr>
<tr><td>Telefoon</td><td class="h">{t|06 10 44 29 53}</td></tr><tr><td>E-mail</td><td class="h">{e|lucyvdt@dortpost.example}</td></tr>
<tr><td>Rekeningnummer</td><td class="h">{i|NL94 ABNA 0747 1576 64}</td></tr><tr><td>Partner</td><td class="h">{n|Cornelis van der Tak}, overl. {d|2023}</td></tr>
<tr><td>Inwonende kinderen</td><td class="h">{n|Jaïr} (17) en {n|Noëlle} (14)</td></tr><tr><td>Auto, kenteken</td><td class="h">{k|SJ-TB-31}</td></tr>
<tr><td>Waarvoor vraagt u bijstand?</td><td class="h">{z|gebitsprothese} en bril, offerte {o|Tandzorg Sterrenburg} {eu|€ 1.140}</td></tr>
<tr><td>Bewindvoerder</td><td class="h">{n|R. Nagtegaal}, {o|Balans Bewind}, {t|078 - 617 2290}</td></tr></table>
<p>Ondertekening aanvrager: <span class="h">{handtekening|L. vd Tak}</span> &#160; Plaats en datum: Dordrecht, <span class="h">{d|24-3-2026}</span></p>
<p><b>In te vullen door de dienst</b></p>
<table><tr><td>Ontvangen door</td><td class="h">{n|Gülsen}</td></tr><tr><td>Consulent</td><td class="h">{n|W. Kok-Punt}</td></tr>
<tr><td>Paraaf kwaliteitsmedewerker</td><td class="h">{p|MvE}</td></tr></table>
<p>Stuur dit formulier naar {l|Postbus 619}, {l|3300 AP} Dordrecht. Vragen? Bel {+t|078 770 89 10}.</p>
""",
)

MAKERS = makers([T42, T43, T44])
