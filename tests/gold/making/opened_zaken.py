"""Business in the first blind part: contract, invoices, subsidy budget."""

from tests.gold.making.opened_paper import Paper, makers

T39 = Paper(
    "t39_overeenkomst_opdracht",
    "woo-verzoek",
    "overeenkomst met ondertekening",
    "tj",
    options={"size": 11.5, "width": 450, "top": 780, "spaces": True},
    html="""
<h1>OVEREENKOMST VAN OPDRACHT {r|ICTU-2025-0733}</h1>
<p>De ondergetekenden:</p>
<p>1. {o|Stichting ICTU}, gevestigd te Den Haag aan de {l|Wilhelmina van Pruisenweg 104}, KvK {kv|27230842}, vertegenwoordigd door haar
algemeen directeur, {?n|S.C. Langerak}, hierna: Opdrachtgever; en</p>
<p>2. de heer {n|Faroek Mahawatkhan}, handelend onder de naam {?o|Mahawat Data Consult}, wonende aan de {a|Laan van
Wateringse Veld 1288} te ({a|2548 CX}) Den Haag, geboren te {pl|Paramaribo} op {g|9 juni 1972}, btw-identificatienummer
{btw_id|NL999926767B01}, hierna: Opdrachtnemer;</p>
<p>overwegende dat Opdrachtgever behoefte heeft aan expertise op het gebied van datakwaliteit voor het programma {o|Common
Ground Zorg};</p>
<p>komen overeen:</p>
<h2>Artikel 1 - Opdracht</h2>
<p>Opdrachtnemer verricht werkzaamheden als data-architect. Hij stemt af met de programmamanager, mevrouw {n|Tessel Hagoort}, en met de
architect van {o|Nictiz}, de heer {n|Bas Quaedvlieg}. Bij ziekte kan Opdrachtnemer zich laten vervangen door {n|Xuan Tran}.</p>
<h2>Artikel 2 - Duur</h2>
<p>De overeenkomst loopt van {d|1 september 2025} tot en met {d|28 februari 2026}.</p>
<h2>Artikel 3 - Vergoeding</h2>
<p>Het tarief is {eu|€ 112,50} per uur exclusief btw, tot een maximum van 720 uur. Betaling op {i|NL10 SNSB 0747 0524 62} ten name van
{n|F. Mahawatkhan}, binnen dertig dagen na ontvangst van de factuur.</p>
<h2>Artikel 4 - Geheimhouding</h2>
<p>De geheimhoudingsverklaring is op {d|25 augustus 2025} getekend in aanwezigheid van {n|Hagoort}. Toegang tot de omgeving is verleend onder account
{u|ext-fmahawat}.</p>
<pb/>
<h2>Artikel 5 - Aansprakelijkheid</h2>
<p>De aansprakelijkheid is beperkt tot {eu|€ 250.000}. De polis bij {o|Centraal Beheer} heeft nummer {r|83.0219.447}. De Algemene
Rijksvoorwaarden ({s|ARVODI-2018}) zijn van toepassing. Op grond van de {s|Wet DBA} is de modelovereenkomst {r|9015550000-06}
gevolgd.</p>
<h2>Artikel 6 - Contactpersonen</h2>
<p>Voor Opdrachtgever: {n|Tessel Hagoort}, {t|06-1077 4421}, {e|tessel.hagoort@ictu.nl}.<br/>
Voor Opdrachtnemer: {n|F. Mahawatkhan}, {t|0641 93 20 85}, {e|faroek@mahawatdata.example}.<br/>
Financiële vragen: {m|crediteuren@ictu.nl}, {+t|070 888 77 77}.</p>
<h2>Artikel 7 - Geschillen</h2>
<p>Geschillen worden voorgelegd aan de rechtbank {o|Den Haag}. De {x|Haviltexmaatstaf} is bij de uitleg leidend
({s|ECLI:NL:HR:1981:AG4158}).</p>
<p>Aldus in tweevoud opgemaakt,</p>
<at x="70" y="470" size="11">Opdrachtgever<br/><br/><br/>..............................<br/>{?n|S.C. Langerak}<br/>Den Haag, {d|27-08-2025}</at>
<at x="320" y="470" size="11">Opdrachtnemer<br/><br/><br/>..............................<br/>{n|F. Mahawatkhan}<br/>Rijswijk, {d|26-08-2025}</at>
<at x="72" y="440" size="14">{p|scL}</at>
<at x="322" y="440" size="14">{p|F. Mhwk}</at>
<at x="480" y="40" size="10">paraaf: {p|scL} / {p|fm}</at>
""",
)

T40 = Paper(
    "t40_facturen_tolk_en_taxi",
    "woo-verzoek",
    "facturen",
    "reportlab",
    options={"font": "CA", "size": 11, "frames": ((70, 60, 455, 730),)},
    html="""
<h1>FACTUUR</h1>
<p>{n|Zeineb Hamdaoui} - beëdigd tolk Arabisch (Marokkaans)<br/>{a|Bloemfonteinstraat 70 II}<br/>{a|1097 RX} {pl|Amsterdam}<br/>
{t|06-54 93 71 08} | {e|zeineb.tolk@talenpost.example}<br/>KvK {?kvk|68110734} | Wbtv-nr. {?wbtv|11842}</p>
<p>Aan: {o|Raad voor de Kinderbescherming}<br/>t.a.v. {m|facturen@rvdk.example}<br/>{l|Turfmarkt 147}, Den Haag</p>
<table widths="5,5,5"><tr><td>Factuurnummer</td><td>Datum</td><td>Verplichtingennummer</td></tr>
<tr><td>{r|2025-118}</td><td>{d|6 november 2025}</td><td>{r|4500318827}</td></tr></table>
<table widths="2.4,6.6,2.6,3.4"><tr><td>Datum</td><td>Omschrijving</td><td>Aantal</td><td>Bedrag</td></tr>
<tr><td>{d|14-10-2025}</td><td>Gesprek familie {n|Ouchene}, raadsonderzoeker {n|Margje Stam}</td><td>1,5 uur</td><td>{eu|€ 86,85}</td></tr>
<tr><td>{d|21-10-2025}</td><td>Telefonisch, zaak {r|K25-8801}, mw. {n|S. Ouchene}</td><td>0,5 uur</td><td>{eu|€ 28,95}</td></tr>
<tr><td>{d|28-10-2025}</td><td>Zitting rechtbank Noord-Holland, kinderrechter mr. {?n|D. Pietersma}</td><td>2 uur</td><td>{eu|€ 115,80}</td></tr>
<tr><td></td><td>Reiskosten 74 km</td><td></td><td>{eu|€ 17,02}</td></tr></table>
<p>Totaal {eu|€ 248,62}. Btw vrijgesteld. Te betalen op {i|NL39BUNQ0779565083} t.n.v. {n|Z. Hamdaoui}.</p>
<h1>FACTUUR 25/4471</h1>
<p>{o|Taxi Waddinxveen V.O.F.}<br/>{l|Coenecoop 305}, {l|2741 PC} Waddinxveen<br/>{+t|0182-61 33 33} | {m|administratie@taxiwvn.example}<br/>
KvK {kv|29047716} | btw {?btw_id|NL821447390B01} | IBAN {?i|NL58 ABNA 0154 4416 55}</p>
<p>Debiteur: {o|Ministerie van Justitie en Veiligheid}, {un|DJI}, locatie {o|PI Alphen}</p>
<table widths="2.2,5.4,4,3.4"><tr><td>Datum</td><td>Rit</td><td>Chauffeur / wagen</td><td>Bedrag</td></tr>
<tr><td>{d|03-11-2025}</td><td>{n|G. Lobo-Tavares}, PI naar {o|Groene Hart Ziekenhuis} v.v.</td><td>{n|Ronnie} / {k|TX-418-V}</td><td>{eu|€ 94,20}</td></tr>
<tr><td>{d|05-11-2025}</td><td>{n|A. Ouled-Ben}, PI naar station</td><td>{n|M. Schellingerhout} / {k|6-TKF-90}</td><td>{eu|€ 31,75}</td></tr>
<tr><td>{d|05-11-2025}</td><td>bezoeker mw. {n|Lobo}</td><td>{n|Ronnie} / TX-418-V</td><td>{eu|€ 28,00}</td></tr></table>
<p>Besteld door {n|Danique v.d. Kooi} (bureau Bevolking), gefiatteerd: {p|DvdK} {d|10/11}. Vragen over deze factuur? Bel
{n|Ronald} op {t|06 - 218 046 73}.</p>
""".replace("{n|mr. ", "mr. {n|"),
)

T41 = Paper(
    "t41_ind_gehoor_asiel",
    "woo-verzoek",
    "gehoorverslag vraag en antwoord",
    "chromium",
    css="body{font:11.5pt 'Liberation Serif';line-height:1.45} td{padding:1mm 3mm 1mm 0;vertical-align:top}",
    html="""
<p><b>{o|Immigratie- en Naturalisatiedienst}</b><br/>Nader gehoor asielprocedure<br/>Aanmeldcentrum {ge|Ter Apel}</p>
<table><tr><td>V-nummer</td><td>{v|290 447 1186}</td></tr><tr><td>Zaaknummer</td><td>{r|Z1-118834072219}</td></tr>
<tr><td>Naam</td><td>{n|MEHRETEAB}</td></tr><tr><td>Voornamen</td><td>{n|Luwam Habtemariam}</td></tr>
<tr><td>Geboortedatum en -plaats</td><td>{g|7 januari 2000}, {pl|Keren}</td></tr><tr><td>Nationaliteit</td><td>Eritrese</td></tr>
<tr><td>Hoormedewerker</td><td>{n|V. Dallinga}</td></tr><tr><td>Tolk</td><td>Tigrinya, nr. {?nummer|20316}</td></tr>
<tr><td>Gemachtigde</td><td>{n|mr. F. Schoorl}</td></tr><tr><td>Datum</td><td>{d|3 februari 2026}</td></tr></table>
<p>Dit is een verslag van het nader gehoor. Ik leg u uit dat alles wat u zegt vertrouwelijk is en dat de
autoriteiten van uw land geen inlichtingen krijgen.</p>
<p><b>Bent u in staat om gehoord te worden?</b><br/>Ja. Ik slaap slecht en ik gebruik {z|mirtazapine} van de arts.</p>
<p><b>Met wie woonde u in Eritrea?</b><br/>Met mijn moeder {n|Letekidan}, mijn broer {n|Filmon} en mijn tante {n|Abrehet Gebremedhin}. Mijn
vader {n|Habtemariam} is in 2009 opgepakt, wij weten niet waar hij is.</p>
<p><b>Waarom bent u vertrokken?</b><br/>Ik moest naar {o|Sawa} voor de dienstplicht. Mijn nicht {n|Saba} is daar door een commandant
mishandeld. Ook gaat mijn familie naar de {bz|Pinkstergemeente} en dat is verboden. In mei 2023 vielen zij
binnen tijdens het gebed. De voorganger, {n|Yemane T.}, is meegenomen.</p>
<p><b>Wie waren die mensen?</b><br/>Mannen zonder uniform. Een van hen woonde bij ons in de buurt, hij heet {n|Wedi Kidane}.</p>
<p><b>Hoe bent u gereisd?</b><br/>Eerst naar Kassala. Daar heeft een smokkelaar, {n|Abu Hamza} noemden ze hem, ons naar Libië gebracht. Ik
ben vier maanden vastgehouden in {ge|Bani Walid}. Mijn oom {n|Tsegay} in Zweden heeft 6.000 dollar betaald.</p>
<pb/>
<p>Vervolg nader gehoor &#8211; V-nummer 290 447 1186 &#8211; blad 2</p>
<p><b>Heeft u documenten?</b><br/>Alleen mijn doopakte. Mijn identiteitskaart, nummer {documentnummer|3048817}, ben ik kwijtgeraakt op zee.</p>
<p><b>Wie heeft u in Nederland?</b><br/>Mijn man, {n|Biniam Okbay}. Hij woont in {pl|Veendam} aan de {a|Boven Westerdiep 64}. Zijn
telefoonnummer is {t|06 4477 1930}. Wij zijn in 2021 in de kerk getrouwd. Onze dochter {n|Delina} is op {g|18 september 2025}
hier geboren.</p>
<p><b>Is er iets dat u nog wilt zeggen?</b><br/>Dat ik dankbaar ben voor mevrouw {n|Dallinga} en voor {n|Hennie} van {o|VluchtelingenWerk}.</p>
<p><i>Opmerking rapporteur: betrokkene is tijdens het gehoor tweemaal emotioneel geworden. De medisch adviseur van {o|MediFirst},
{n|dr. Chr. Wassenaar}, adviseerde extra pauzes wegens {z|PTSS-klachten}.</i></p>
<h3>Correcties en aanvullingen ({d|10 februari 2026})</h3>
<p>Namens mevrouw {n|Mehreteab} geeft mr. {n|Schoorl} aan dat op blad 1 “tante” moet zijn “oudtante” en dat de naam {n|Yemane T.}
voluit {n|Yemane Tesfay} luidt. Verwezen wordt naar het ambtsbericht Eritrea van het ministerie van {o|BZ}
({d|december 2023}), naar {s|WI 2024/6} en naar {s|ECLI:NL:RVS:2025:88}.</p>
<p>Verslag opgemaakt door: {n|V. Dallinga}, paraaf {p|VD}<br/>Controle: {n|O. Hazelaar-Tuk}, paraaf {p|oht}<br/>
Vragen over dit verslag: {+t|088 043 04 30} of {m|ac.terapel@ind.example}.</p>
""".replace("{n|mr. ", "mr. {n|").replace("{n|dr. ", "dr. {n|"),
    ordinary="habtemariam",
)

MAKERS = makers([T39, T40, T41])
