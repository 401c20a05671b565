"""Citizens in the first blind part: complaint, objection, views on a plan, application."""

from tests.gold.making.opened_paper import Paper, makers

T20 = Paper(
    "t20_klacht_leerlingenvervoer_scan",
    "gemeente",
    "brief van een burger, scan",
    "reportlab",
    scan={"dpi": 200, "skew": 1.4, "noise": 7, "seed": 15, "page_kb": 130},
    options={"font": "SE", "size": 12.5, "frames": ((75, 60, 440, 730),)},
    html="""
<p>{n|Fam. R. Pinas-Amatdawoed}<br/>{a|Stadhoudersmolenweg 233}<br/>{a|7339 AW} {pl|Ugchelen}<br/>
tel. {t|055 / 521 66 38 (na 18.00 u)}</p>
<p>Aan het college van burgemeester en wethouders<br/>{o|Gemeente Apeldoorn}<br/>{l|Postbus 9033}<br/>
{l|7300 ES} Apeldoorn</p>
<p>{d|2 december 2025}</p>
<p>Onderwerp: klacht over het leerlingenvervoer, klantnummer {r|LLV-88014}</p>
<p>Geacht college,</p>
<p>Sinds september gaat onze zoon {n|Xavi} met de taxi naar {o|De Ambelt}. {n|Xavi} is 9 jaar en heeft
{z|een vorm van autisme}. Van de 61 ritten waren er 27 te laat. Op {d|14 november 2025} stond hij veertig
minuten in de regen. De chauffeur, die zich {n|Henny} noemt, zei dat hij van de planning niets wist. Het
busje heeft kenteken {k|ZVB-40-S}.</p>
<p>Mijn man {n|Ruben} heeft drie keer gebeld met {o|Vervoercentrale Stedendriehoek}. Hij sprak met {n|mevrouw
Kolkman} en later met {n|Sven}. De laatste zei dat wij dan maar zelf moesten rijden. Mijn moeder, {n|Norine
Amatdawoed} (78), heeft nu een paar keer gereden, maar dat kan niet zo blijven.</p>
<p>Op school is intern begeleider {n|Lisette Wolbrink} op de hoogte. U mag haar bellen op
{+t|055 539 55 00}, dat is het nummer van de school. Ook wethouder {+n|Peter Messerschmidt-Ho} kent ons verhaal, wij
stonden bij hem op het spreekuur.</p>
<p>Ik verzoek u de kosten van {eu|€ 318,60} te vergoeden op rekening {i|NL46INGB0364099847} ten name van
{n|R. Pinas}. Het burgerservicenummer van {n|Xavi} is {b|9999.18.953} en zijn geboortedatum {g|6-7-2016}.</p>
<p>Ik hoor graag binnen zes weken van u. U kunt mij ook mailen: {e|norah.pinas@brinkpost.example}.</p>
<p>Hoogachtend,</p>
<p><br/>{n|N. Pinas-Amatdawoed}</p>
<p>Bijlagen: rittenlijst, verklaring van {n|L. Wolbrink}<br/>cc: {o|Ouderplatform Balans}</p>
""".replace("{n|Fam. ", "Fam. {n|")
    .replace("{n|mevrouw\nKolkman}", "mevrouw {n|Kolkman}")
    .replace("{t|055 / 521 66 38 (na 18.00 u)}", "{t|055 / 521 66 38} (na 18.00 u)"),
)

T21 = Paper(
    "t21_bezwaar_wmo",
    "gemeente",
    "bezwaarschrift met gemachtigde",
    "libreoffice",
    options={
        "font": "Liberation Serif",
        "size": 12,
        "header": "{o|Kuyper &amp; Sital advocaten}".replace("&amp;", "en"),
    },
    html="""
<p>{o|Kuyper en Sital advocaten}<br/>{l|Emmastraat 88}, {l|6828 HL} Arnhem<br/>T {+t|026 - 351 70 00} &#160;
{m|info@kuypersital.example}</p>
<p>Commissie bezwaarschriften gemeente {o|Arnhem}<br/>{l|Postbus 9029}, {l|6800 EL} Arnhem</p>
<p>Arnhem, {d|19 mei 2026}</p>
<table widths="4,12"><tr><td>Inzake</td><td>{n|Hovhannisyan} / gemeente Arnhem</td></tr>
<tr><td>Ons dossier</td><td>{r|26.0318/as}</td></tr><tr><td>Besluit</td><td>{d|9 april 2026}, {r|WMO-2026-10774}</td></tr>
<tr><td>Behandeld door</td><td>{n|A. Sital}, doorkiesnummer {t|026-3517014}</td></tr></table>
<p>Geachte commissie,</p>
<p>Namens cliënte, mevrouw {n|Gayane Hovhannisyan}, geboren op {g|23 februari 1957} te {pl|Gjoemri}, wonende te
({a|6822 NC}) Arnhem aan de {a|Vlamoven 19 bis}, BSN {b|999931222}, maak ik bezwaar tegen de
beschikking waarbij huishoudelijke hulp is verlaagd van vijf naar twee uur per week.</p>
<h2>Feiten</h2>
<p>Cliënte woont met haar zoon {n|Tigran} in een bovenwoning. Zij lijdt aan {z|chronisch hartfalen} en
gebruikt {z|bisoprolol}. Tot 2025 verleende {o|Thuiszorg Rijnoever} vijf uur hulp; vaste hulp was
mevrouw {n|Desta Woldemariam}. Op {d|2 maart 2026} voerde de Wmo-consulent, de heer {n|B. Raaijmakers}, een
keukentafelgesprek. Hij vroeg niet naar de draagkracht van {n|Tigran}, die zelf wegens {z|epilepsie} is
afgekeurd.</p>
<p>De heer {n|Raaijmakers} noteerde dat cliënte “een vitale indruk” maakte. Dat strookt niet met de brief van
cardioloog {n|W.F. Brouns} van {o|Rijnstate} en met de verklaring van huisarts {n|M. Çetinkaya-Dam}.</p>
<h2>Gronden</h2>
<p>1. Het onderzoek voldoet niet aan artikel 2.3.2 {s|Wmo 2015} en aan de stappen die de {o|Centrale Raad van
Beroep} voorschrijft ({s|ECLI:NL:CRVB:2018:819}).</p>
<p>2. Het {o|CIZ} en het onderzoek van bureau {o|HHM} zijn onjuist toegepast. Het normenkader is bedoeld voor
standaardsituaties; zie {w|Van der Most, D.}, <i>Maatwerk in de Wmo</i>, {o|Boom juridisch} 2022.</p>
<p>3. De raadsleden {+n|Fokke de Wreede} en {+n|Yasemin Aygün-Post} hebben in de vergadering van {d|25 maart 2026}
een motie ingediend waarin juist is gevraagd om geen herindicaties uit te voeren.</p>
<p>4. Er is geen rekening gehouden met de mantelzorger. {n|Nazeli Hovhannisyan}, dochter van cliënte, woont in
Antwerpen en kan slechts eens per maand komen.</p>
<h2>Verzoek</h2>
<p>Ik verzoek u het besluit te herroepen, vijf uur toe te kennen en de kosten van rechtsbijstand te vergoeden
op de derdengeldrekening {?i|NL96 ABNA 0770 1667 07} t.n.v. {o|Stichting Beheer Derdengelden Kuyper en Sital}.
Cliënte wil worden gehoord; graag ontvangt zij hulp van een tolk Armeens. Vorige keer was dat de heer
{n|Vardan M.}, tolknummer {?nummer|18734}.</p>
<p>Hoogachtend,<br/><br/>{n|A. (Anjali) Sital}<br/>advocaat</p>
<p>Producties: 1. beschikking; 2. brief {n|dr. Brouns}; 3. verklaring {n|Çetinkaya}; 4. machtiging; 5. kopie
verblijfsdocument {vd|VRK73TW42} van cliënte</p>
""".replace("{n|dr. ", "dr. {n|"),
)

T22 = Paper(
    "t22_zienswijzennota_bestemmingsplan",
    "gemeente",
    "zienswijzennota tabel",
    "chromium",
    css="*{font-family:'DejaVu Serif';font-size:9.5pt;line-height:1.4} h1{font-size:17pt}"
    "table{border-collapse:collapse} td{border:0.5pt solid #999;padding:3pt} h2{font-size:11pt}",
    ordinary="roos water",
    html="""
<p>{o|Gemeente Dijk en Waard} | Nota van zienswijzen {r|NL.IMRO.0398.BP2025Oosterweg-ON01}</p>
<h1>Nota zienswijzen wijziging omgevingsplan {st|Oosterweg-Noord}</h1>
<p>Het ontwerp lag van {d|6 oktober 2025} tot en met {d|16 november 2025} ter inzage. Er zijn elf zienswijzen ontvangen.
Wethouder {+n|Fred Ruiten-Bakkum} heeft de nota op {d|13 januari 2026} in het college gebracht. De nota is
opgesteld door {n|Ilja Waterman-Prins} met hulp van {o|Kuiper Compagnons}.</p>
<h2>1. Overzicht van indieners</h2>
<table>
<tr><td><b>Nr</b></td><td><b>Indiener</b></td><td><b>Adres</b></td><td><b>Ontvangen</b></td><td><b>Zaak</b></td></tr>
<tr><td>1</td><td>{n|P.C. Ootjers}</td><td>{a|Oosterdijk 41, 1715 HH}</td><td>{d|14-10-2025}</td><td>{r|Z-25-30911}</td></tr>
<tr><td>2</td><td>{n|dhr. en mw. Bakker-Çelik}</td><td>{a|Kanaaldijk 7a}</td><td>{d|20-10-2025}</td><td>{r|Z-25-30977}</td></tr>
<tr><td>3</td><td>{?o|Maatschap Groot-Wit}</td><td>{?a|Oosterweg 112}</td><td>{d|22-10-2025}</td><td>{r|Z-25-31002}</td></tr>
<tr><td>4</td><td>{n|T. Haile Gebreselassie}</td><td>{a|Vlindertuin 3, 1724 PC}</td><td>{d|27-10-2025}</td><td>{r|Z-25-31140}</td></tr>
<tr><td>5</td><td>{n|Wed. G. Kaag-Stam}</td><td>{a|Oosterdijk 44}</td><td>{d|28-10-2025}</td><td>{r|Z-25-31143}</td></tr>
<tr><td>6</td><td>{o|Hoogheemraadschap Hollands Noorderkwartier}</td><td>{l|Stationsplein 136}</td><td>{d|3-11-2025}</td><td>{r|Z-25-31200}</td></tr>
<tr><td>7</td><td>{n|Nguyễn Văn Minh}</td><td>{a|De Vork 210}</td><td>{d|5-11-2025}</td><td>{r|Z-25-31255}</td></tr>
<tr><td>8</td><td>{n|Roos de Jager}, mede namens 14 bewoners</td><td>{a|Zuiderweg 18-III}</td><td>{d|10-11-2025}</td><td>{r|Z-25-31310}</td></tr>
<tr><td>9</td><td>{o|Liander N.V.}</td><td>{l|Postbus 50}, Arnhem</td><td>{d|11-11-2025}</td><td>{r|Z-25-31322}</td></tr>
<tr><td>10</td><td>{n|J. en B. Op den Velde}</td><td>{a|Oosterdijk 39}</td><td>{d|14-11-2025}</td><td>{r|Z-25-31367}</td></tr>
<tr><td>11</td><td>anoniem</td><td>-</td><td>{d|15-11-2025}</td><td>{r|Z-25-31370}</td></tr>
</table>
<h2>2. Beantwoording</h2>
<p><b>Indiener 1.</b> De heer {n|Ootjers} vreest aantasting van zijn uitzicht. Hij stelt dat projectleider
{n|Bouwe Sluis} hem in 2023 heeft toegezegd dat niet hoger dan twee lagen wordt gebouwd. <i>Antwoord:</i> er
is geen toezegging vastgelegd. {n|Sluis} is niet meer bij de gemeente in dienst. Niet overgenomen.</p>
<p><b>Indiener 2.</b> Familie {n|Bakker} heeft aan huis een kapsalon ({?o|Salon Elif}) en vraagt om parkeerplaatsen
voor klanten. Mevrouw {n|Bakker-Çelik} verwijst naar gesprekken met verkeerskundige {n|Lars-Erik Duin}.
<i>Antwoord:</i> er komen drie plaatsen bij. Overgenomen.</p>
<p><b>Indiener 3.</b> De maatschap wijst op spuitzones. Zie {s|ECLI:NL:RVS:2024:2210}. <i>Antwoord:</i> de
afstand wordt vergroot naar 50 meter. Gedeeltelijk overgenomen.</p>
<p><b>Indiener 4.</b> De heer {n|Haile} is mantelzorger voor zijn vader {n|Gebreselassie}, die
{z|slechtziend} is, en vraagt om een veilige oversteek. <i>Antwoord:</i> die staat op de verkeerskaart van
{o|Goudappel}. Overgenomen.</p>
<p><b>Indiener 5.</b> Mevrouw {n|Kaag} maakt zich zorgen om het grondwater in haar kelder. Buurman
{n|Op den Velde} heeft hetzelfde probleem. <i>Antwoord:</i> het hoogheemraadschap plaatst peilbuizen. Niet
overgenomen.</p>
<p><b>Indiener 6.</b> Vraagt om 12% waterberging op grond van de {s|Keur 2024}. Overgenomen.</p>
<p><b>Indiener 7.</b> De heer {n|Nguyễn} vraagt of het pad langs de {st|Burgemeester Sijfertstraat} openblijft. Dat
is het geval.</p>
<p><b>Indiener 8.</b> Mevrouw {n|De Jager} en haar buren bepleiten houtbouw. Zij voegen een artikel van
{w|Pablo van der Lucht} toe. <i>Antwoord:</i> de ontwikkelaar, {o|Zeeman Vastgoed}, onderzoekt dit. Voor
kennisgeving aangenomen.</p>
<p><b>Indiener 9.</b> Het transformatorstation past niet. {o|Liander} wordt een andere plek aangeboden, naast
gemaal {x|Willem Jongejan}.</p>
<p><b>Indiener 10.</b> De indieners willen hun schuur behouden; zij hebben in 1998 een vergunning gekregen van
toenmalig burgemeester {+n|Ter Heegde-Vlaar}. <i>Antwoord:</i> overgenomen.</p>
<h2>3. Ambtshalve wijzigingen</h2>
<p>De naam {st|Ina Boudier-Bakkerplantsoen} wordt toegevoegd. De toelichting wordt op pagina 14 aangevuld met het
ecologisch rapport van {o|Els &amp; Linde B.V.} (rapportnummer {r|22.114.3}). Vragen: {m|omgevingsplan@dijkenwaard.example}
of {+t|072 575 55 55}.</p>
""".replace("{n|dhr. en mw. ", "dhr. en mw. {n|").replace("{n|Wed. ", "Wed. {n|"),
)

T23 = Paper(
    "t23_aanvraag_omgevingsvergunning",
    "gemeente",
    "aanvraagformulier omgevingsloket",
    "chromium",
    css="""body{font:10.5pt 'DejaVu Sans Condensed'} h2{background:#0a5c36;color:#fff;padding:1.5mm;font-size:11pt}
    dl{display:grid;grid-template-columns:62mm 1fr;gap:1.2mm} dt{color:#555} dd{margin:0}""",
    html="""
<p><b>{o|Omgevingsloket}</b> &#8211; Aanvraag omgevingsvergunning &#8211; Aanvraagnummer {r|7730418}</p>
<h2>Aanvrager</h2>
<dl><dt>Burgerservicenummer</dt><dd>{b|999917055}</dd><dt>Geslacht</dt><dd>Man</dd><dt>Voorletters</dt>
<dd>{n|S.W.}</dd><dt>Voorvoegsels</dt><dd>{n|van 't}</dd><dt>Achternaam</dt><dd>{n|Oever}</dd>
<dt>Postcode</dt><dd>{a|8531 EP}</dd><dt>Huisnummer</dt><dd>{a|46}</dd><dt>Huisletter</dt><dd>-</dd>
<dt>Straatnaam</dt><dd>{a|Straatweg}</dd><dt>Woonplaats</dt><dd>{pl|Lemmer}</dd>
<dt>Telefoonnummer overdag</dt><dd>{t|+31514563390}</dd><dt>Mobiel</dt><dd>{t|06.22.71.84.06}</dd>
<dt>E-mailadres</dt><dd>{e|svtoever@lemsterpost.example}</dd></dl>
<h2>Gemachtigde</h2>
<dl><dt>Bedrijfsnaam</dt><dd>{o|Tekenburo Tjeukemeer}</dd><dt>KvK-nummer</dt><dd>{kv|64418207}</dd>
<dt>Vestigingsnummer</dt><dd>{kv|000033718294}</dd><dt>Contactpersoon</dt><dd>{n|Baukje Dijkstra-Wouda}</dd>
<dt>Adres</dt><dd>{l|Vuurtorenweg 5}, {l|8531 HJ}</dd><dt>Telefoon</dt><dd>{t|0514 - 565 218}</dd><dt>E-mail</dt>
<dd>{m|info@tekenburotjeukemeer.example}</dd></dl>
<h2>Locatie</h2>
<dl><dt>Kadastrale gemeente</dt><dd>{ge|Lemsterland}</dd><dt>Sectie en perceel</dt><dd>{?kadaster|C 4471}</dd>
<dt>Eigendomssituatie</dt><dd>U bent eigenaar, samen met {n|Jildou Haarsma}</dd></dl>
<h2>Werkzaamheden</h2>
<dl><dt>Omschrijving</dt><dd>Plaatsen van een mantelzorgwoning in de achtertuin voor de moeder van de aanvrager, mevrouw
{n|Sjoerdtje van 't Oever-Hylkema}.</dd><dt>Reden</dt><dd>Mevrouw heeft {z|dementie} en heeft dagelijks hulp nodig.
Zie verklaring huisarts {n|D. Postmus}.</dd><dt>Bouwkosten</dt><dd>{eu|€ 86.000}</dd><dt>Leverancier</dt>
<dd>{o|PasAan Units}</dd></dl>
<h2>Vooroverleg</h2>
<dl><dt>Heeft u vooroverleg gehad?</dt><dd>Ja, met {n|mw. Ykema} van team {un|Ruimte} op {d|12 februari 2026}</dd>
<dt>Buren op de hoogte?</dt><dd>Ja: {n|Anton} en {n|Wytske} van nr. 44 en {n|dhr. Rodenhuis} van nr. 48. {n|Rodenhuis}
heeft bezwaar tegen de hoogte.</dd><dt>Monument</dt><dd>Nee</dd></dl>
<h2>Betaling</h2>
<dl><dt>Leges op naam van</dt><dd>{n|S.W. van 't Oever}</dd><dt>Rekeningnummer</dt><dd>{i|NL22 RABO 0614 3581 80}</dd></dl>
<h2>Bijlagen</h2>
<dl><dt>tekening_{n|vantoever}_rev3.pdf</dt><dd>Situatietekening, {d|3 maart 2026}</dd><dt>constructie.pdf</dt>
<dd>{o|Ingenieursbureau Sieswerda}</dd><dt>verklaring_{n|postmus}.pdf</dt><dd>Huisartsenverklaring</dd></dl>
<h2>Ondertekening</h2>
<p>Digitaal ondertekend met {o|DigiD} op {d|4 maart 2026 20:11:48} vanaf {ip|86.91.204.17}. Bevoegd gezag: gemeente
{o|De Fryske Marren}, {l|Herema State 1}, Joure. Vragen: {+t|14 0514}.</p>
""".replace("{n|mw. ", "mw. {n|").replace("{n|dhr. ", "dhr. {n|"),
)

MAKERS = makers([T20, T21, T22, T23])
