"""People at work in the first blind part: integrity case, appraisal, CV, staff list."""

from tests.gold.making.opened_paper import Paper, makers

T29 = Paper(
    "t29_integriteitsonderzoek",
    "woo-verzoek",
    "onderzoeksrapport integriteit",
    "libreoffice",
    ordinary="laat mei",
    options={
        "font": "Liberation Serif",
        "size": 12,
        "header": "VERTROUWELIJK - dossier {r|INT-2025-017}",
        "footer": "{o|Bureau Integriteit Rijk} | {un|Onderzoek}",
    },
    html="""
<h1>Rapport van onderzoek naar een melding van ongewenste omgangsvormen</h1>
<p>Opdrachtgever: de secretaris-generaal van het ministerie van {o|BZK}, {+n|mr. E. Paardekooper-Sanchez}. Onderzoekers:
{n|Hugo Balemans} en {n|Winnie Tjin-A-Tsoi}. Datum: {d|1 oktober 2025}.</p>
<h2>1. Aanleiding</h2>
<p>Op {d|28 mei 2025} meldde mevrouw {n|Lara Veerkamp-Mei} (hierna: melder), beleidsmedewerker bij {un|Directie
Inkoop}, bij vertrouwenspersoon {n|Otto van der Laat} dat zij sinds januari wordt gekleineerd door haar
leidinggevende, de heer {n|Casper de Winter}. Op {d|4 juni 2025} heeft zij de melding schriftelijk bevestigd. De heer
{n|De Winter} is afdelingshoofd {un|Categoriemanagement}.</p>
<h2>2. Verloop</h2>
<p>Gesproken is met tien personen. Van elk gesprek is een verslag gemaakt dat door betrokkene is ondertekend.</p>
<table widths="1.2,5.4,5.8,3.8"><tr><td>Nr</td><td>Naam</td><td>Rol</td><td>Datum</td></tr>
<tr><td>1</td><td>{n|L. Veerkamp-Mei}</td><td>melder</td><td>{d|17 juni 2025}</td></tr>
<tr><td>2</td><td>{n|C.M. de Winter}</td><td>beklaagde</td><td>{d|24 juni 2025}</td></tr>
<tr><td>3</td><td>{n|Anoushka Bhagwandin}</td><td>collega</td><td>{d|25 juni 2025}</td></tr>
<tr><td>4</td><td>{n|Roel Wezenberg}</td><td>collega</td><td>{d|25 juni 2025}</td></tr>
<tr><td>5</td><td>{n|Dr. P. Kaminski}</td><td>inhuurkracht {o|Yacht}</td><td>{d|1 juli 2025}</td></tr>
<tr><td>6</td><td>{n|Geesje Luinstra}</td><td>managementassistent</td><td>{d|1 juli 2025}</td></tr>
<tr><td>7</td><td>{?n|M. van Hasselt}</td><td>directeur</td><td>{d|8 juli 2025}</td></tr>
<tr><td>8</td><td>{n|Timo Schram}</td><td>ex-collega</td><td>{d|9 juli 2025}</td></tr>
<tr><td>9</td><td>{n|Noor el Bakkali}</td><td>bedrijfsmaatschappelijk werker</td><td>{d|10 juli 2025}</td></tr>
<tr><td>10</td><td>{n|Ph. de Roo}</td><td>HR-adviseur</td><td>{d|15 juli 2025}</td></tr></table>
<h2>3. Verklaringen</h2>
<p>Melder verklaart dat {n|De Winter} haar in het teamoverleg van {d|14 januari 2025} “onze Miss Traagheid” noemde. Volgens
{n|Bhagwandin} lachte een aantal collega's. {n|Wezenberg} herinnert zich dat niet. {n|Schram} zegt dat het
onder de vorige leidinggevende, {n|Marga Kuijpers}, ook al onveilig was. {n|Geesje} heeft gehoord dat {n|Casper} over melder
zei dat zij “met die {bz|hoofddoek}” beter in de back-office paste. {n|Lara} heeft dat van {n|Geesje} vernomen.</p>
<p>Beklaagde ontkent. Hij stelt dat melder in februari ziek was wegens {z|een depressie} en dat hij haar heeft ontzien.
Hij heeft dat besproken met bedrijfsarts {n|N. Appelo-Wong} en met {n|De Roo}. Zijn echtgenote, {n|Floor Mastenbroek}, werkt
bij dezelfde directie; dat was volgens {n|Kaminski} algemeen bekend.</p>
<p>In een mail van {d|3 april 2025}, verzonden vanaf {e|casper.dewinter@rijksoverheid.example}, schrijft {n|De Winter} aan
{n|Van Hasselt}: “Ik trek haar niet meer. Kan zij niet naar {un|FMH}?” De mail is door {o|SSC-ICT} gereproduceerd uit het account
{u|winterc01}. De directeur antwoordde: “Bel me even, {t|06 1377 8205}.”</p>
<h2>4. Beoordeling</h2>
<p>De onderzoekers achten aannemelijk dat de heer {n|De Winter} zich op drie momenten denigrerend heeft uitgelaten. Dat is in strijd
met de {s|Gedragscode Integriteit Rijk} en met artikel 6, eerste lid, van de {s|Ambtenarenwet 2017}. Voor discriminatie is geen
bewijs gevonden. Vergelijk {s|ECLI:NL:CRVB:2021:3114} en het advies van het {o|College voor de Rechten van de Mens}
(oordeel {s|2023-95}).</p>
<h2>5. Aanbevelingen</h2>
<p>Overweeg een waarschuwing en een bemiddelingsgesprek onder leiding van {o|Merlijn Advies} ({n|Jet Coolen}). Bied mevrouw
{n|Veerkamp} een plek bij een andere directie aan. De secretaris-generaal, mevrouw {+n|Paardekooper-Sanchez}, besluit voor
{d|1 november 2025}.</p>
<p>Wederhoor: de heer {n|De Winter} heeft via zijn raadsman, {n|mr. dr. A. Vellinga}, op {d|19 september 2025} gereageerd. Die reactie
is verwerkt in paragraaf 3. Voor vragen kunt u terecht bij {m|integriteit@rijksoverheid.example} of {n|H. Balemans},
{t|070 - 700 19 55}.</p>
""".replace("{+n|mr. ", "mr. {+n|")
    .replace("{n|Dr. ", "Dr. {n|")
    .replace("{n|mr. dr. ", "mr. dr. {n|")
    .replace("aan\n{n|Van Hasselt}", "aan\n{?n|Van Hasselt}"),
)

T30 = Paper(
    "t30_personeelsgesprek_formulier",
    "woo-verzoek",
    "formulier personeelsgesprek",
    "chromium",
    css="""body{font:11pt 'Liberation Sans'} table{width:100%;border-collapse:collapse;margin:3mm 0}
    td{border:.7pt solid #333;padding:2mm;vertical-align:top} td.l{width:48mm;background:#eee}""",
    html="""
<h2>{o|Belastingdienst} &#8211; Verslag personeelsgesprek 2025</h2>
<table><tr><td class="l">Medewerker</td><td>{n|BOSKAMP, Wendy Jacoba}</td></tr>
<tr><td class="l">Personeelsnummer</td><td>{pn|0071 4482}</td></tr>
<tr><td class="l">Geboortedatum</td><td>{g|30.09.1983}</td></tr>
<tr><td class="l">Functie / schaal</td><td>{f|Medewerker klantbehandeling}, S8</td></tr>
<tr><td class="l">Team</td><td>{un|MKB Eindhoven, team 14}</td></tr>
<tr><td class="l">Leidinggevende</td><td>{n|Thijmen Raessens}</td></tr>
<tr><td class="l">Datum gesprek</td><td>{d|11 november 2025}</td></tr></table>
<h3>1. Terugblik</h3>
<p>{n|Wendy} heeft in 2025 de cursus {o|Mediationvaardigheden} afgerond. Zij werkte mee aan project {o|Horizon} onder leiding van
{n|Ashna Kalpoe}. Haar collega's {n|Joep} en {n|Marie-José} waarderen haar rustige manier van werken. {n|Thijmen}
merkt op dat de dossiers van {n|Boskamp} soms te laat worden gesloten.</p>
<h3>2. Gezondheid en inzetbaarheid</h3>
<p>{n|Wendy} is in het voorjaar acht weken uitgevallen na {z|een miskraam}. Zij bouwt haar uren op volgens het advies van
arbodienst {o|ArboNed} (bedrijfsarts {n|J. Liebregts}). Haar partner {n|Gijs} heeft een eigen zaak; thuiswerken op woensdag blijft
mogelijk.</p>
<h3>3. Afspraken</h3>
<table><tr><td>Wat</td><td>Wie</td><td>Wanneer</td></tr>
<tr><td>Meeloopdag bij {un|Team Invordering}</td><td>{n|Wendy} met {n|Fabiënne Rooijakkers}</td><td>{d|januari 2026}</td></tr>
<tr><td>Loopbaanscan bij {o|EC O&amp;P}</td><td>{n|Thijmen} vraagt aan</td><td>{d|1 februari 2026}</td></tr>
<tr><td>Tussengesprek</td><td>beiden</td><td>{d|mei 2026}</td></tr></table>
<h3>4. Beoordeling</h3>
<p>Goed. Periodieke verhoging per {d|1 januari 2026}: ja.</p>
<h3>5. Ondertekening</h3>
<table><tr><td>Medewerker</td><td>{n|W.J. Boskamp}</td><td>{p|wjb}</td></tr>
<tr><td>Leidinggevende</td><td>{n|T. Raessens}</td><td>{p|TR}</td></tr>
<tr><td>Gezien HR</td><td>{n|Chantal de Beer}</td><td>{p|CdB}</td></tr></table>
<p>Thuisadres gewijzigd? Ja: {a|Genneperweg 205, 5671 RX} {pl|Nuenen}, {t|06-1448 2973}. Noodcontact: {n|Gijs van Lieshout}
({t|0648890356}). IBAN salaris: {i|NL77 TRIO 0330 0467 78}.</p>
<p>Origineel in {o|P-Direkt}; afschrift naar {m|personeelsdossier@belastingdienst.example}.</p>
""",
)

T31 = Paper(
    "t31_cv_kandidaat",
    "woo-verzoek",
    "curriculum vitae",
    "story",
    css="*{font-family:sans-serif;font-size:13pt} h1{font-size:22pt} h2{font-size:13pt;color:#225}",
    html="""
<h1>{n|Mariëtte Solisa-Pattinama}</h1>
<p>{a|Pattimurastraat 11}, {a|9403 RL} {pl|Assen}<br/>{t|06 / 20 41 99 87}<br/>{e|m.solisa@noordkabel.example}<br/>
{sm|linkedin.com/in/mariette-solisa}<br/>Geboren: {g|12 april 1976}, {pl|Hoogkerk}<br/>Nationaliteit: Nederlandse</p>
<h2>Profiel</h2>
<p>Ervaren bestuurskundige met kennis van het sociaal domein. Ik breng partijen bij elkaar en houd koers. Sollicitatie naar de
functie van {f|griffier} bij de gemeente {o|Noordenveld} (vacature {r|NV-2026-03}).</p>
<h2>Werkervaring</h2>
<p><b>2019 - heden</b> {f|Raadsadviseur}, gemeente {o|Midden-Drenthe}. Leidinggevende: {n|Sietse Hofsteenge}. Ik begeleidde
de raad bij de herindeling en werkte nauw samen met burgemeester {+n|Cees Bijl-Damhof}.</p>
<p><b>2012 - 2019</b> {f|Beleidsmedewerker Jeugd}, {o|provincie Drenthe}. Projecten: {o|Drentse Onderwijsmonitor}, met {n|Roelie van
Oosten-Alberts} van {o|CMO STAMM}.</p>
<p><b>2003 - 2012</b> {f|Consulent}, {o|Stichting Inspraakorgaan Welzijn Molukkers}. Ik organiseerde de herdenking van {x|De Punt} en
sprak met wijlen dominee {+historisch|Samuel Metiary}.</p>
<p><b>1999 - 2003</b> {f|Medewerker}, {o|Vluchtelingenwerk}, locatie {x|Anne Frankschool}.</p>
<h2>Opleiding</h2>
<p>Bestuurskunde, {o|Rijksuniversiteit Groningen} (doctoraal 1999), scriptie begeleid door {w|prof. M. Herwijnen}.<br/>
{o|Thorbecke Academie}, propedeuse 1995.<br/>{o|Dr. Nassau College}, vwo, 1994.</p>
<h2>Nevenfuncties</h2>
<p>Penningmeester {o|Badminton Vereniging Kloosterveen}; lid klankbordgroep {x|Herinneringscentrum Kamp Westerbork};
vrijwilliger bij de {bz|Geredja Indjili Maluku}.</p>
<h2>Publicaties</h2>
<p>{w|M. Solisa}, <i>De griffier als kompas</i>, {o|Raadsleden en Veiligheid} 2023.</p>
<h2>Talen</h2>
<p>Nederlands, Maleis, Engels, Drents.</p>
<h2>Referenties</h2>
<p>{n|Sietse Hofsteenge}, {t|0593-53 90 14}<br/>{n|Roelie van Oosten}, {e|r.vanoosten@cmostamm.example}<br/>
{n|drs. Wopke Huizing}, oud-gemeentesecretaris, {t|+316 55 09 73 18}</p>
""".replace("{w|M. Solisa}", "M. Solisa")
    .replace("{n|drs. ", "drs. {n|")
    .replace("M. Solisa, <i>", "{n|M. Solisa}, <i>"),
)

T32 = Paper(
    "t32_personeelslijst_hoofdletters_scan",
    "woo-verzoek",
    "namenlijst in hoofdletters, scan met slechte tekstlaag",
    "tj",
    scan={"dpi": 150, "skew": 0.8, "noise": 5, "ocr_errors": 0.05, "seed": 32, "page_kb": 110},
    ordinary="post bos berg vos groen",
    options={"size": 11, "width": 460, "spaces": True},
    html="""
<h1>DIENST WEGVERKEER EN SCHEEPVAART - BEZETTINGSLIJST BEDIENCENTRALE</h1>
<p>{o|RIJKSWATERSTAAT} {un|VERKEER- EN WATERMANAGEMENT}, {un|NAUTISCHE CENTRALE WEMELDINGE}<br/>PEILDATUM {d|1 SEPTEMBER 2025}</p>
<p>PLOEG A<br/>{n|DE BACK, M.P.} (PLOEGLEIDER) TST. {?t|3391}<br/>{n|VAN DER VOS, H.}<br/>{n|ABDOELGAFOER, S.R.}<br/>
{n|POST, K.}<br/>{n|WESTSTRATE-FILIUS, A.}<br/>{n|BOS, J.J.}</p>
<p>PLOEG B<br/>{n|MINDERHOUD, C.} (PLOEGLEIDER) TST. {?t|3392}<br/>{n|DANIELS, R.O.}<br/>{n|ÖZDEMIR, B.}<br/>{n|VAN DEN BERG, W.}<br/>
{n|PIETERNELLA, G.}<br/>{n|GROEN, T.}</p>
<p>PLOEG C<br/>{n|KOOLE-NIJSSE, P.} (PLOEGLEIDER) TST. {?t|3393}<br/>{n|SALEH, O.}<br/>{n|DE JONGE, L.}<br/>{n|MIERAS, D.A.}<br/>
{n|LIM, T.H.}</p>
<h2>MELDINGEN</h2>
<p>ZIEK: {n|POST} (SINDS {d|18-08}, {z|GEBROKEN HEUP}), {n|SALEH}. MET VERLOF: {n|MIERAS} TOT {d|22-09}.<br/>
DIENSTRUIL {n|GROEN} / {n|BOS} OP {d|13-09}: AKKOORD {p|MDB}.</p>
<p>WACHTDIENST TECHNIEK: {n|SJAAK OTTE} ({o|CROONWOLTER&amp;DROS}), {t|06 43 21 77 65}. STORINGSNUMMER: {+t|0113-62 88 00}.</p>
<pb/>
<h2>PERSOONLIJKE GEGEVENS UITZENDKRACHTEN {o|TEMPO-TEAM}</h2>
<p>{n|KOWALCZUK, IHOR} - GEB. {g|04-11-1995} - BSN {b|999920042} - KENTEKEN {k|G-418-XT}<br/>
{n|BALDEWSINGH, ROMEO} - GEB. {g|17-02-1988} - BSN {b|9999 36 888} - KENTEKEN {k|4-TRD-61}<br/>
{n|TEKLE, ABEL} - GEB. {g|01-01-1994} - BSN {b|999961226} - FIETS<br/>
{n|WAGENAAR, NIENKE} - GEB. {g|29-06-2001} - BSN {b|999.919.039} - KENTEKEN {k|PX-722-D}</p>
<p>PASSEN UITGEREIKT DOOR {n|MW. GIJSEL} OP {d|28-08-2025}. RETOUR BIJ PORTIER.</p>
<h2>WERKAFSPRAKEN</h2>
<p>1. WISSEL VAN DIENST ALLEEN NA AKKOORD PLOEGLEIDER.<br/>2. MARIFOON KANAAL 68 EN 21 BLIJVEN BEZET.<br/>
3. SCHUTTINGEN VAN DE {x|ZANDKREEKSLUIS} WORDEN GEMELD AAN {un|VTS SCHELDEMOND}.<br/>4. BIJ AANVARING EERST 112, DAARNA
{f|HOOFDINGENIEUR-DIRECTEUR}.<br/>5. HET {s|BINNENVAARTPOLITIEREGLEMENT} LIGT OP DE LESSENAAR.</p>
<p>VASTGESTELD: {f|HOOFD NAUTISCHE CENTRALE}, {?n|I. DE FEIJTER}</p>
<p>PARAAF {p|IdF}</p>
""".replace("{n|MW. ", "MW. {n|"),
)

MAKERS = makers([T29, T30, T31, T32])
