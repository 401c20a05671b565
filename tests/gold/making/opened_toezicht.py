"""Supervision in the first blind part: hospital inspection, meat inspection, calamity report."""

from tests.gold.making.opened_paper import Paper, makers

T27 = Paper(
    "t27_igj_inspectierapport",
    "woo-verzoek",
    "inspectierapport hoofdstukken",
    "story",
    css="*{font-family:serif;font-size:11pt} h1{font-size:20pt} h2{font-size:13pt} h3{font-size:11pt}"
    " td{border:0.5pt solid #888;padding:2pt;font-size:9.5pt}",
    options={
        "header": "<p>{o|Inspectie Gezondheidszorg en Jeugd} | rapport {r|V2034471} | {o|Woonzorg De Es}</p>"
    },
    ordinary="berg",
    html="""
<h1>Rapport van het inspectiebezoek aan {o|Woonzorg De Es}, locatie {x|Berthe Jansenhuis}</h1>
<p>Utrecht, {d|februari 2026}. Bezoekdatum: {d|4 december 2025}</p>
<h2>1 Inleiding</h2>
<p>De {o|Inspectie Gezondheidszorg en Jeugd} (hierna: de inspectie) bezocht op {d|4 december 2025} onaangekondigd de locatie
{x|Berthe Jansenhuis} te Delden. Aanleiding waren een melding van een calamiteit en twee klachten bij het
{o|Landelijk Meldpunt Zorg}. Het bezoek is uitgevoerd door de inspecteurs {n|H. Wolters-Kaya} en {n|ir. Boudewijn
Rasing}, ondersteund door programmamedewerker {n|Celine Mampaey}.</p>
<h3>1.1 Beschrijving van de zorgaanbieder</h3>
<p>{o|Woonzorg De Es} levert zorg aan 412 cliënten op zes locaties. De raad van bestuur bestaat uit {+n|mevrouw drs. Ada
Kruiswijk-Hendriks}. Zij zei op de website van de instelling de verbeterpunten te herkennen. Op deze locatie wonen 38
cliënten met een indicatie op grond van de {s|Wlz}. De locatiemanager is {?n|B. ten Velde}.</p>
<h3>1.2 Werkwijze</h3>
<p>De inspectie sprak met zes zorgmedewerkers, onder wie {n|Priscilla Eduards}, verzorgende, en {n|Ank ter Braak},
verpleegkundige; met de specialist ouderengeneeskunde, {n|dr. S. Vandenberghe}; met de voorzitter van de
cliëntenraad, de heer {n|Jan Oude Egbrink}; en met een naaste, mevrouw {n|Boswinkel}. De gesprekken zijn vertrouwelijk.</p>
<h2>2 Bevindingen</h2>
<h3>2.1 Thema persoonsgerichte zorg</h3>
<p>De inspectie bekeek vijf dossiers. In het dossier van cliënt A (mevrouw {n|J. Boswinkel-Morsink}, geboren
{g|11-02-1936}) ontbreekt een actueel zorgplan. Haar dochter vertelde dat zij sinds september niet meer is gebeld. Bij
mevrouw is {z|de ziekte van Alzheimer} vastgesteld en zij gebruikt {z|haloperidol}. In het dossier van cliënt B,
{n|Th. Nijkamp}, zijn de afspraken volledig.</p>
<p>Op de afdeling {x|Herman Finkers} is een huiskamer met zicht op de tuin. De medewerkers spreken de cliënten met de
achternaam aan. De norm is voldaan.</p>
<h3>2.2 Thema medicatieveiligheid</h3>
<p>Op {d|29 oktober 2025} kreeg een cliënt tweemaal insuline. Verzorgende {n|Eduards} ontdekte de fout om 21.10 uur.
Dienstdoend arts was {n|A.K. Mohammadi}, BIG-nummer {?big|29058817301}. De apotheek, {o|Apotheek Sint Blasius}, is
niet gebeld. De melding is gedaan door {n|Ank}. De inspectie verwijst naar de {s|Veilige principes in de
medicatieketen} en naar het onderzoek van {w|Wautelet, M. en Elsevoort, M.} uit 2021.</p>
<table>
<tr><td><b>Norm</b></td><td><b>Oordeel</b></td><td><b>Bron</b></td></tr>
<tr><td>3.1 Dubbele controle</td><td>Voldoet niet</td><td>gesprek {n|Ter Braak}, dossier B</td></tr>
<tr><td>3.2 Toedienlijst</td><td>Voldoet deels</td><td>observatie {n|Rasing}</td></tr>
<tr><td>3.3 Opiaten</td><td>Voldoet</td><td>kluislijst, {n|M. van den Berg}</td></tr>
<tr><td>3.4 Evaluatie psychofarmaca</td><td>Voldoet niet</td><td>gesprek {n|Vandenberghe}</td></tr>
</table>
<h3>2.3 Thema onvrijwillige zorg</h3>
<p>De deur van de afdeling is gesloten met een code. In drie dossiers is geen stappenplan {s|Wzd} doorlopen. De
Wzd-functionaris, {n|L. Pröpper}, was tot november niet benoemd. Cliënt {n|Nijkamp} droeg een hansop zonder dat dit was
besproken met zijn vertegenwoordiger, zwager {n|G. Lansink}. De heer {n|Lansink} heeft daarover op {d|17 november 2025} een
klacht ingediend bij {o|Quasir}.</p>
<h3>2.4 Thema goed bestuur</h3>
<p>Bestuurder {+n|Kruiswijk-Hendriks} bespreekt elk kwartaal de cijfers met de raad van toezicht. De voorzitter daarvan,
{+n|prof. dr. Eddy Houwaart-Prins}, was bij de terugkoppeling aanwezig en heeft het verbeterplan in {o|Tubantia} toegelicht. Er is een
personeelstekort van 14%.</p>
<h2>3 Conclusie</h2>
<p>De zorg voldoet op 9 van de 16 normen. De inspectie legt geen maatregel op, maar verwacht voor {d|1 mei 2026} een
resultaatverslag. Dat kan worden gestuurd naar {m|meldpunt@igj.example} onder vermelding van V2034471.</p>
<h2>4 Hoor en wederhoor</h2>
<p>De zorgaanbieder reageerde op {d|23 januari 2026} bij monde van kwaliteitsfunctionaris {n|Jorien Wassink}
({e|j.wassink@woonzorgdees.example}, {t|074 377 21 08}). Op haar verzoek zijn twee feitelijke onjuistheden hersteld. Het
verzoek om de naam van de locatie weg te laten is niet overgenomen; zie {s|ECLI:NL:RVS:2020:2319}.</p>
<h2>Bijlage: geraadpleegde bronnen</h2>
<p>{w|Hamerslag, J.}, <i>Vrijheidsbeperking in de ouderenzorg</i>, {o|Universiteit Maastricht} 2019.<br/>
{w|Franckena, A. &amp; Van der Velde, L.}, <i>Monitor verpleeghuiszorg</i>, {o|Nivel} 2024.<br/>
{o|Verenso}, <i>Richtlijn probleemgedrag</i>, 2018.<br/>{s|Wet kwaliteit, klachten en geschillen zorg}.</p>
""".replace("{n|ir. ", "ir. {n|")
    .replace("{+n|mevrouw drs. ", "mevrouw drs. {+n|")
    .replace("{n|dr. ", "dr. {n|")
    .replace("{+n|prof. dr. ", "prof. dr. {+n|"),
)

T28 = Paper(
    "t28_nvwa_rapport_bevindingen_scan",
    "woo-verzoek",
    "rapport van bevindingen, scan",
    "libreoffice",
    scan={"dpi": 150, "skew": -1.2, "noise": 5, "seed": 28, "page_kb": 120},
    options={
        "font": "Liberation Sans",
        "size": 13.5,
        "header": "{o|Nederlandse Voedsel- en Warenautoriteit}\n"
        "Rapport van bevindingen {r|285533-1147}",
    },
    ordinary="bakker",
    html="""
<h1>Rapport van bevindingen</h1>
<table widths="5.2,11"><tr><td>Toezichthouder</td><td>{n|I. Schreurs}, toezichthouder nr. {pn|48113}</td></tr>
<tr><td>Tweede toezichthouder</td><td>{n|Wubbo Kremer}</td></tr><tr><td>Onderneming</td><td>{o|Bakkerij 't Zoete Hoekje}</td></tr>
<tr><td>Exploitant</td><td>{n|Nurdan Karaca-Bakker}, geb. {g|3 augustus 1979}</td></tr>
<tr><td>Woonadres exploitant</td><td>{a|Van Heutszstraat 14, 7521 BE} {pl|Enschede}</td></tr>
<tr><td>Bezoekadres</td><td>{l|Haverstraatpassage 52}, Enschede</td></tr><tr><td>Datum en tijd</td>
<td>{d|16 februari 2026}, 10.20 uur</td></tr></table>
<p>Ik, rapporteur, bevond mij op genoemde datum in het bedrijf voor een inspectie op grond van de {s|Warenwet} en
{s|Verordening (EG) nr. 852/2004}. Ik legitimeerde mij tegenover een man die mij zei te zijn {n|Berkay Karaca}, zoon van
de exploitant. Hij belde zijn moeder via {t|06 4288 0173}. Mevrouw {n|Karaca} kwam om 10.45 uur.</p>
<h2>Bevinding 1: ongedierte</h2>
<p>Ik zag achter de deegmachine van het merk {o|Diosna} vele muizenkeutels. De heer {n|Karaca} verklaarde: “We hebben
daar {o|Anticimex} voor, {n|Jeroen} komt elke maand.” Ik zag in het logboek dat het laatste bezoek van
{d|8 oktober 2025} was. Toezichthouder {n|Kremer} maakte zes foto's.</p>
<h2>Bevinding 2: temperatuur</h2>
<p>De roomsoezen in de vitrine hadden een kerntemperatuur van 13,4 graden. De thermometer heeft nummer {r|T-0877}. Een
medewerkster, {n|Ilham}, heeft de producten in mijn aanwezigheid weggegooid. Haar volledige naam is volgens de
loonstaat {n|I. Boukhari}.</p>
<h2>Bevinding 3: allergenen</h2>
<p>Op het product {o|Sinaasappeltaart De Luxe} ontbrak de vermelding van noten. De leverancier is {o|Zeelandia}. Een
klant, {n|mw. De Wilde-Roos}, meldde op {d|9 februari 2026} dat haar kind een {z|allergische reactie} had gehad. Zij
is te bereiken op {t|053-4610 927}.</p>
<h2>Verklaring</h2>
<p>Nadat ik de exploitant de cautie had gegeven, verklaarde {n|Nurdan Karaca}: “Mijn man {n|Sedat} is vorig jaar
overleden en sindsdien loopt alles achter. Ik heb {n|Ilse} van {o|Horeca-Advies Twente} gevraagd te helpen.”</p>
<p>Zij identificeerde zich met rijbewijs {rb|5170338246}. De bedrijfsauto ({k|9-VLR-33}) stond voor de deur.</p>
<h2>Maatregel</h2>
<p>Schriftelijke waarschuwing met herinspectie binnen zes weken; zie het {s|Specifiek interventiebeleid
levensmiddelen}. Op de uitspraak {s|ECLI:NL:RBROT:2023:5540} is gewezen.</p>
<p>Opgemaakt te Zwolle op {d|18 februari 2026}, op ambtseed.</p>
<p>Rapporteur: {n|I. Schreurs} &#160;&#160; paraaf: {p|I.S.} &#160;&#160; gezien teamleider: {p|hvd}</p>
<p>Informatie: {+t|0900 03 88} of {m|info@nvwa.example}</p>
""".replace("{n|mw. ", "mw. {n|"),
)

MAKERS = makers([T27, T28])
