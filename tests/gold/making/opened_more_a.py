"""New blind documents: notas, answers to questions, mail, a text dump."""

from tests.gold.making.opened_paper import Paper, makers

T65 = Paper(
    "t65_nota_sg_archief_scan",
    "beslisnota",
    "nota met linkerkolom, scan",
    "tj",
    scan={"dpi": 200, "skew": 0.75, "noise": 6, "seed": 65, "page_kb": 105},
    options={"size": 11, "left": 190, "width": 345, "top": 690},
    html="""
<at x="60" y="780" size="9">{o|Ministerie van Algemene Zaken}</at>
<at x="60" y="740" size="20">NOTA</at>
<at x="60" y="690" size="8">{un|Directie Bedrijfsvoering}<br/>{un|Team Informatie}<br/><br/>Steller<br/>{n|Mw. T. Vlieger-Sarkis}<br/>
{t|070-356 4471}<br/><br/>Meegelezen<br/>{n|Okke Bruins}<br/>{n|Rasha Najjar}<br/><br/>Datum<br/>{d|4 maart 2026}<br/><br/>Nummer<br/>{r|4412870}</at>
<p>Aan: {f|minister-president}<br/>Ter beslissing</p>
<p>Overbrenging van het archief van de {x|commissie-Drees-Biesheuvel} naar het {o|Nationaal Archief}</p>
<h2>Beslispunt</h2>
<p>Kunt u instemmen met overbrenging zonder beperking van de openbaarheid?</p>
<h2>Toelichting</h2>
<p>Het archief omvat 4,2 meter en loopt van 1967 tot 1971. Volgens artikel 15 van de {s|Archiefwet 1995} zijn stukken openbaar, tenzij een
beperking is gesteld. De waarnemend rijksarchivaris, mevrouw {?n|Afelonne Doek-Veenstra}, adviseert geen beperking.</p>
<p>In twee dossiers komen brieven van burgers voor. Het gaat om brieven van {n|G. Kloosterhuis} en van de weduwe {n|Van Amerom} over hun
pensioen. Team Informatie heeft nagegaan dat beiden zijn overleden. Nabestaande {n|Liesbeth Kloosterhuis} heeft laten weten geen
bezwaar te hebben; zij is te bereiken via {e|liesbeth.kloosterhuis@haagsepost.example}.</p>
<pb/>
<h2>Belangen</h2>
<p>Historici vragen al langer om inzage. Hoogleraar {w|Arnout Visbeen} ({o|Universiteit Leiden}) schreef erover in {o|BMGN}. Het lid
{+n|Sneevliet-Postma} heeft een motie ingediend ({s|Kamerstuk 32 802, nr. 119}).</p>
<h2>Afstemming</h2>
<p>{un|Kabinet MP}: {n|Rasha Najjar}. {o|Nationaal Archief}: {n|Ids Poortvliet}. De secretaris-generaal, {+n|G.A. Buitenweg-Lohman}, is akkoord. De {un|functionaris
gegevensbescherming} heeft op {d|25 februari 2026} ingestemd.</p>
<h2>Paraaf</h2>
<p>Steller {p|TVS}; hoofd {p|ob}; {f|SG} {p|GBL}; datum {d|4-3}.</p>
<h2>Niet openbaar</h2>
<p>De namen van medewerkers en van burgers in deze nota.</p>
""".replace("{n|Mw. ", "Mw. {n|"),
)

T66 = Paper(
    "t66_antwoorden_kamervragen_natuur",
    "beslisnota",
    "antwoord op schriftelijke vragen",
    "libreoffice",
    options={
        "font": "Caladea",
        "size": 12.5,
        "footer": "1 {o|EenVandaag}, 3 februari 2026.\n2 {s|Aanhangsel Handelingen II 2025/26, nr. 1188}.",
    },
    html="""
<p>{r|2026Z02290}</p>
<p>Antwoord van de staatssecretaris van {o|LVVN}, de heer {+n|J.F. Rummenhof-Vlot}, op de vragen van de leden {+n|Kostić-Laan} ({o|PvdD}) en
{+n|Podt-Egberts} ({o|D66}) over sterfte van dassen op de {st|N375} (ingezonden {d|5 februari 2026}).</p>
<h2>Vraag 1</h2>
<p>Kent u het bericht dat vrijwilliger {?n|Mathilde Eikelboom} in een jaar 47 dode dassen vond?</p>
<h2>Antwoord 1</h2>
<p>Ja. Ik waardeer de inzet van vrijwilligers van {o|Das &amp; Boom} en de {o|Zoogdiervereniging}.</p>
<h2>Vraag 2</h2>
<p>Hoeveel faunapassages zijn er aangelegd sinds het {o|Meerjarenprogramma Ontsnippering}?</p>
<h2>Antwoord 2</h2>
<p>Landelijk 176, waaronder ecoduct {x|Zanderij Crailoo} en viaduct {x|Jac. P. Thijsse}. In Drenthe zijn er elf.</p>
<h2>Vraag 3</h2>
<p>Bent u bereid met gedeputeerde {+n|Willemien Meeuwissen-Tack} in gesprek te gaan?</p>
<h2>Antwoord 3</h2>
<p>Op {d|24 februari 2026} is op ambtelijk niveau gesproken. De provincie laat onderzoek doen door {o|Bureau Waardenburg}. Ik wacht de
uitkomst af. In de zaak die leidde tot {s|ECLI:NL:RBNNE:2025:4410} is hoger beroep ingesteld.</p>
<h2>Vraag 4</h2>
<p>Waarom is de melding van een inwoner van Ruinen niet opgevolgd?</p>
<h2>Antwoord 4</h2>
<p>De melding is door een misverstand niet doorgezet. De melder heeft excuses ontvangen.</p>
<h2>Achtergrondinformatie voor de staatssecretaris (niet meesturen)</h2>
<p>De melding bij vraag 4 kwam van de heer {n|Albertus Zantinge}, {a|Oosterstraat 61}, 7963 {pl|Ruinen}. Hij belde op {d|2 december 2025} met
{n|Jopke Wijma} van het {o|Faunaloket}. {n|Wijma} noteerde een verkeerd wegnummer. {n|Zantinge} mailde daarna met kamerlid
{+n|Kostić-Laan}. Zijn telefoonnummer is {t|0522 47 16 83}.</p>
<p>Opgesteld: {n|Carmen Blinker} ({un|DG Natuur}); nummer {t|06-5083 1147}. Gecontroleerd: {n|Tsjitske Boorsma} en {n|R. Abdulrahman}. Woordvoering:
{?n|Job Laheij}. Reacties voor maandag naar {m|kamervragen.natuur@minlnv.example}.</p>
""".replace("7963 {pl", "{a|7963 AK} {pl"),
)

T67 = Paper(
    "t67_mail_engelse_koppen",
    "woo-verzoek",
    "mailwisseling met Engelse koppen",
    "story",
    ordinary="berk",
    css="*{font-family:serif;font-size:12pt;line-height:1.35} .k{font-size:10.5pt;color:#333}",
    html="""
<p class="k"><b>From:</b> {n|Femmy Dorrestijn} &lt;{e|femmy.dorrestijn@cbg-med.example}&gt;<br/><b>Sent:</b> {d|Tuesday, 20 January 2026 08:57}<br/>
<b>To:</b> {n|Luís Carvalho}; {n|Tom van Ierlant}; {m|shortages@cbg-med.example}<br/><b>Cc:</b> {n|Anil Kisoensingh}<br/>
<b>Subject:</b> FW: tekort {o|Prednisolon Teva} 5 mg</p>
<p>Allen,</p>
<p>Zie de mail van apotheker {n|Berk} hieronder. {n|Anil}, kun jij bij {o|Teva} navragen wanneer er weer voorraad is? Contactpersoon daar
is {n|Ottoline Frenkel} ({t|+31 23 514 7731} of mobiel {t|+31-6-2087-5510}). {n|Tom} belt de {o|KNMP}.</p>
<p>De inspecteur-generaal van de {o|IGJ}, {+n|Marijn Eckelboom-Vos}, wil vanmiddag weten of een tekortenbesluit nodig is.</p>
<p>Best,<br/>{n|Femmy}</p>
<p class="k">{n|Femmy Dorrestijn} | {f|Coördinator geneesmiddelentekorten} | {o|College ter Beoordeling van Geneesmiddelen}<br/>{l|Graadt van
Roggenweg 500}, Utrecht | M {t|06 1566 4098} | afwezig op vrijdag</p>
<p class="k"><b>From:</b> {n|Berk, Y. (Yvo)} &lt;{e|yberk@apotheekdeweide.example}&gt;<br/><b>Sent:</b> {d|Monday, 19 January 2026 17:22}<br/><b>To:</b>
{m|meldpunt@geneesmiddelentekort.example}<br/><b>Subject:</b> tekort</p>
<p>Geachte heer, mevrouw,</p>
<p>In onze apotheek in Hoogland is de voorraad op. Het gaat om 23 patiënten. Voor een van hen, mevrouw {n|Sjaan Verwoert-Nap} (geb.
{g|19-10-1948}), is er geen alternatief omdat zij {z|ernstige COPD} heeft. Haar longarts, {n|I. Dembélé} van {o|Meander}, belt mij
dagelijks. Mijn collega {n|Roswitha} heeft bij {o|Brocacef} nog vier doosjes gevonden.</p>
<p>Kunt u mij helpen? Ik ben bereikbaar op {t|033-480 66 15}.</p>
<p>{n|Yvo Berk}, apotheker<br/>{o|Apotheek De Weide}<br/>{l|Kraailandhof 4}, Hoogland<br/>AGB {?agb|02009417}</p>
<p class="k"><b>From:</b> {n|Anil Kisoensingh}<br/><b>Sent:</b> {d|Tuesday, 20 January 2026 11:40}<br/><b>To:</b> {n|Femmy Dorrestijn}<br/><b>Subject:</b> RE: FW:
tekort Prednisolon Teva 5 mg</p>
<p>Gesproken met {n|Ottoline}. De productie in {ge|Debrecen} ligt stil tot half februari; zaaknummer bij hen is {r|TV-88120}. Zij kunnen wel 4.000
verpakkingen uit Duitsland halen als wij een ontheffing geven op grond van {s|artikel 3.17a Regeling Geneesmiddelenwet}. Kosten: {eu|€ 1,12}
per doosje meer. {n|Luís} schrijft de toelichting. Directeur {?n|Paula Loekemeijer-Bos} tekent.</p>
<p>A.</p>
""",
)

T68 = Paper(
    "t68_tekstdump_berichten",
    "woo-verzoek",
    "berichten als tekst",
    "reportlab",
    ordinary="vos",
    options={
        "font": "MO",
        "size": 10,
        "frames": ((55, 55, 485, 735),),
        "footer": "export telefoon 3 - {r|Woo-2026-014}",
    },
    html="""
<p>[{d|14/01/2026}, 07:41:10] {n|Gerco Pruim}: Morgen. ijzel, brug {x|Jan Waaijer} staat open en gaat niet dicht<br/>
[14/01/2026, 07:41:55] {n|Saloua}: oh nee. storing of bediening?<br/>
[14/01/2026, 07:42:30] {n|Gerco Pruim}: storing. monteur {n|Dick Stobbe} is onderweg, auto {k|R-583-ZJ}<br/>
[14/01/2026, 07:44:02] {n|Wendel}: ik bel {un|VWM}. wie heeft dienst?<br/>
[14/01/2026, 07:44:19] {n|Saloua}: {n|Thijs-Willem Noomen}, {t|06-4471 8029}<br/>
[14/01/2026, 07:45:00] {n|Wendel}: thx<br/>
[14/01/2026, 07:58:41] {n|Gerco Pruim}: ambulance moest omrijden. patiënt {n|Mw Lubberding}, melding via {o|MKA}<br/>
[14/01/2026, 08:02:13] {n|Saloua}: shit. weet de gedeputeerde dit? {+n|Anne Koning-Drost} zit om 9u bij {o|NH Nieuws}<br/>
[14/01/2026, 08:03:37] {n|Wendel}: {?n|Patrick} van pers regelt dat</p>
<p>[14/01/2026, 08:15:22] {n|Gerco Pruim}: {n|Stobbe} zegt sensor kapot. onderdeel bij {o|Bosch Rexroth} in Boxtel<br/>
[14/01/2026, 08:16:04] {n|Saloua}: kan {n|Jochem Vos} dat halen?<br/>
[14/01/2026, 08:16:40] {n|Gerco Pruim}: die is ziek, {z|longontsteking}<br/>
[14/01/2026, 08:17:15] {n|Saloua}: ow beterschap. dan {n|Feyza}<br/>
[14/01/2026, 08:20:59] {n|+31 6 28 40 77 13}: hoi {n|Feyza} hier, ik rijd. adres?<br/>
[14/01/2026, 08:21:30] {n|Gerco Pruim}: {l|Kruisbroeksestraat 1}. vraag naar {n|Lammy}<br/>
[14/01/2026, 10:47:12] {n|Gerco Pruim}: brug dicht! verkeer rijdt. 3 u 6 min<br/>
[14/01/2026, 10:48:00] {n|Wendel}: top. {n|Dick} en {n|Feyza} bedankt!!<br/>
[14/01/2026, 10:52:27] {n|Saloua}: evaluatie vrijdag 10u kamer {x|Leeghwater}, ik nodig {n|Noomen} en {o|Heijmans} uit<br/>
[14/01/2026, 10:53:01] {n|Gerco Pruim}: zet {n|Roelf Ebbers} van Heijmans erbij, {e|rebbers@heijmans.example}<br/>
[14/01/2026, 10:55:48] {n|Saloua}: ok. en statenlid {+n|Kraaijeveld-Smit} had vragen, nr {r|2026-07}</p>
""".replace("{n|+31 6", "{t|+31 6").replace("{n|Mw ", "Mw {n|"),
)

T69 = Paper(
    "t69_ministerstaf_annotatie",
    "beslisnota",
    "nota annotatie agenda",
    "libreoffice",
    options={
        "font": "Liberation Sans",
        "size": 11.5,
        "header": "{o|Ministerie van BZK} - {un|Bureau Secretaris-Generaal}",
    },
    html="""
<h1>Annotatie bestuurlijk overleg ondermijning</h1>
<table widths="3.5,12.5"><tr><td>Voor</td><td>{f|minister van BZK}</td></tr><tr><td>Van</td><td>{un|DG Openbaar Bestuur}; {n|Sterre Wassenaer-Koç}</td></tr>
<tr><td>Datum overleg</td><td>{d|26 maart 2026}, 15.00 uur, zaal {x|Jeltje de Bosch Kemper}</td></tr><tr><td>Kenmerk</td><td>{r|2026-0000140277}</td></tr></table>
<h2>Doel</h2>
<p>U spreekt met de burgemeesters van de {o|Strategisch Beraad}-gemeenten over de inzet van {s|artikel 174a Gemeentewet} en de
{s|Wet Bibob}. Het overleg duurt een uur.</p>
<h2>Deelnemers</h2>
<ul><li>{+n|Corné Lammerink-Otten}, burgemeester van {o|Schiedam}</li><li>{+n|Pauline Deppe-Koster}, burgemeester van {o|Breda}</li>
<li>{+n|Mirthe Paulussen-Ton}, burgemeester van {o|Tholen}</li><li>{+n|Olaf Hoesen-Verbij}, voorzitter van het {o|RIEC}-bestuur</li>
<li>ambtelijk: {n|Gijsbrecht Toxopeus} en {n|Nawal Bouchtaoui} ({o|JenV})</li></ul>
<h2>Punt 1: sluitingen</h2>
<p>In 2025 zijn 1.344 woningen gesloten. De burgemeesters vinden de bewijslast zwaar. U kunt aangeven dat een wetswijziging wordt verkend. In
{ge|Schiedam} loopt een zaak waarin een moeder, {n|Farida Z.}, met drie kinderen op straat kwam te staan. De {o|Kinderombudsvrouw},
{+n|Margreta Kalverdijk-Wit}, heeft daarover een brief gestuurd. De gemeente heeft inmiddels een woning gevonden.</p>
<h2>Punt 2: bedreiging van bestuurders</h2>
<p>Het meldpunt {o|Ondersteuningsteam Weerbaar Bestuur} ontving 312 meldingen. U kunt de burgemeesters complimenteren met het protocol. Ga niet in
op individuele gevallen. Raadslid {+n|Stijn van Rooden-Mak} heeft er zelf over gesproken in {o|BN DeStem}.</p>
<h2>Punt 3: financiering</h2>
<p>De {o|RIEC's} ontvangen {eu|€ 29,7 miljoen} per jaar. De burgemeesters vragen om een structurele verhoging. Het advies is om te verwijzen naar de
voorjaarsnota. De berekening is van {n|Hendrik-Jan Mensink} ({un|FEZ}).</p>
<h2>Spreektekst</h2>
<p>“Ik zie hoe hard u werkt aan een veilige stad. De drie lijnen uit het rapport van de {x|commissie-Bovens} geven houvast. Laten we afspreken dat
we in het najaar de stand opmaken.”</p>
<h2>Achtergrond en pers</h2>
<p>{o|Omroep Zeeland} is in het gebouw. Woordvoerder {?n|Bo Langeraar} wacht u op. Een achtergrondgesprek met {w|Fenneke Sol} van {o|PZC} is
afgezegd. Vragen over deze annotatie: {t|06 1834 9026} ({n|Sterre}) of {m|bsg@minbzk.example}.</p>
""",
)

MAKERS = makers([T65, T66, T67, T68, T69])
