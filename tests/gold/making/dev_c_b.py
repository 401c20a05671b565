"""Gold documents c07 and c08: a complaint at the police, a paper on an employee of an agency."""

from tests.gold.making.by_html import chromium, story
from tests.gold.making.draft import Draft
from tests.gold.making.gold import Finished

COMPLAINT_CSS = """body{font:10pt "Liberation Sans",sans-serif;line-height:1.4}
h1{font-size:15pt;color:#003a70;margin:0 0 6px}h2{font-size:11pt;margin:14px 0 3px}
table{border-collapse:collapse;width:100%;margin:6px 0}td{border-bottom:1px solid #bbb;padding:3px 6px;
vertical-align:top}td:first-child{width:34%;color:#444}.voet{font-size:8pt;color:#555;margin-top:16px}
blockquote{margin:4px 0 8px 14px;border-left:3px solid #003a70;padding-left:8px}"""

COMPLAINT = """<h1>Klachtformulier, ontvangen via politie.nl</h1>
<table><tr><td>Registratienummer</td><td>PL0600-2025.448213</td></tr>
<tr><td>Eenheid</td><td>Oost-Nederland, district Noord- en Oost-Gelderland</td></tr>
<tr><td>Ontvangen</td><td>3 februari 2025, 22:47</td></tr>
<tr><td>Voornamen</td><td>{naam|Ilse Hendrika}</td></tr>
<tr><td>Achternaam</td><td>{naam|Lammertink}</td></tr>
<tr><td>Geboren</td><td>{geboortedatum|30-09-1971}</td></tr>
<tr><td>Adres</td><td>{adres|Hessenweg 118 bis}</td></tr>
<tr><td>Postcode en woonplaats</td><td>{adres|7141 XM} Groenlo</td></tr>
<tr><td>Telefoon overdag</td><td>{telefoon|+31 6 19 04 77 25}</td></tr>
<tr><td>E-mail</td><td>{email|ilse.lammertink71}@kpnmail.nl</td></tr>
<tr><td>Dient u de klacht in voor iemand anders?</td><td>Ja, voor mijn zoon</td></tr>
<tr><td>Naam medewerker (indien bekend)</td><td>{naam|Hilbrand}, achternaam weet ik niet</td></tr>
</table>
<h2>Wat is er gebeurd?</h2>
<p>Op zaterdag 1 februari is mijn zoon {naam|Stijn} (16) op de Markt in Winterswijk aangehouden. Hij stond
met {naam|Yassin} en {naam|Mees B.} bij de Jumbo toen er een ruit sneuvelde van de snackbar. Twee agenten
kwamen aanrennen. De oudste, die door zijn collega {naam|Hilbrand} werd genoemd, pakte hem bij zijn nek. {naam|Stijn}
heeft {gezondheid|astma en een autismespectrumstoornis} en raakte in paniek. Daarna is hij naar het bureau
aan de Europalaan in Doetinchem gebracht, hoewel hij minderjarig is, en pas om half twee 's nachts
werd ik gebeld. Hij is verdacht van {strafrecht|vernieling}, maar op de camera van de winkel is te zien dat een ander
het deed. Onze huisarts, dokter {naam|Wieggers}, heeft de blauwe plekken in zijn hals gezien.</p>
<p>Ik heb maandag gebeld met 0900-8844. De mevrouw daar, {naam|Anouk} geloof ik, zei dat ik het formulier
moest invullen. Ook heb ik de burgemeester, de heer {+naam|Bengevoord}, gemaild.</p>
<h2>Wat wilt u bereiken?</h2>
<p>Excuses, en dat het dossier van mijn zoon wordt gewist. Mijn broer {naam|Gerrit-Jan} is jurist bij de
Achmea en zegt dat ik anders naar de Nationale ombudsman kan.</p>
<h2>Afhandeling (in te vullen door de klachtbehandelaar)</h2>
<table><tr><td>Klachtbehandelaar</td><td>{naam|D. Kuijpers-Ait Taleb}, operationeel expert</td></tr>
<tr><td>Betrokken medewerkers</td><td>{naam|H. Roerdink} ({?kenmerk|141 208}) en aspirant {naam|V. Lo-A-Njoe}</td></tr>
<tr><td>Gesprek met klager</td><td>18 februari 2025, bureau Winterswijk, aanwezig ook dhr. {naam|G.J. Stapelbroek} (oom)</td></tr>
<tr><td>Kopie aan</td><td>teamchef Achterhoek-Oost; klachten.oost-nederland@politie.nl</td></tr>
<tr><td>Aangifte winkelier</td><td>2025058114-1, snackbar De Driesprong</td></tr></table>
<blockquote>Tijdens het gesprek gaf {naam|Roerdink} aan dat hij de jongen vastpakte bij de kraag van de jas.
Hij betreurt dat de moeder laat is gebeld. {naam|Lo-A-Njoe} bevestigt dit. Mevrouw {naam|Lammertink}
neemt genoegen met de uitleg, maar niet met de gang van zaken op het bureau.</blockquote>
<p>Voorstel aan de politiechef: deelklacht 1 ongegrond, deelklacht 2 gegrond. De klachtencommissie onder
voorzitterschap van mr. {+naam|A. Verhoeff} hoeft niet te worden geraadpleegd. Afdoening namens de
politiechef, {+naam|Janny Knol}, uiterlijk 17 maart 2025.</p>
<p class="voet">Politie Oost-Nederland, Postbus 618, 7300 AP Apeldoorn. Bel 0900-8844, vanuit het buitenland
+31 34 357 8844. Spoed: 112. Wet: hoofdstuk 7 van de Politiewet 2012.</p>"""


def complaint() -> Finished:
    draft = Draft("c07_klacht_politie", "dev", "woo-verzoek", "formulier_klacht", "chromium")
    pdf = chromium(draft, COMPLAINT, COMPLAINT_CSS)
    draft.keep("kenmerk", "PL0600-2025.448213", "2025058114-1")
    draft.keep("telefoon", "0900-8844", "+31 34 357 8844")
    draft.keep("email", "klachten.oost-nederland@politie.nl", "@kpnmail.nl")
    draft.keep("adres", "Postbus 618, 7300 AP Apeldoorn", "Europalaan")
    draft.keep("organisatie", "Nationale ombudsman", "snackbar De Driesprong", "Jumbo")
    draft.keep("datum", "3 februari 2025", "18 februari 2025", "17 maart 2025")
    draft.keep("wet", "Politiewet 2012")
    return Finished(draft, pdf)


HR_CSS = """body{font-family:serif;font-size:10.5pt;line-height:1.35}h1{font-size:16pt;margin-bottom:2pt}
h2{font-size:11.5pt;margin-top:10pt;margin-bottom:2pt}p{margin:0 0 6pt 0}li{margin-bottom:3pt}
.m{font-size:9pt;color:#555}"""

HR = """<h1>Verslag jaargesprek en afspraken re-integratie</h1>
<p class="m">Dienst Uitvoering Onderwijs, P-dossier, niet verspreiden</p>
<p><b>Medewerker:</b> {naam|Fenna Wolthuis-Sahin}<br/>
<b>Personeelsnummer:</b> {personeelsnummer|00418827}<br/>
<b>Functie:</b> medewerker behandelen en ontwikkelen, schaal 9, 32 uur<br/>
<b>Leidinggevende:</b> {naam|Bouke Terwisscha}, teammanager Klantcontact 4<br/>
<b>Datum gesprek:</b> 27 november 2024<br/>
<b>Ook aanwezig:</b> {naam|N. Elhadji} (HR-adviseur), op verzoek van {naam|Fenna}</p>
<h2>1. Terugblik</h2>
<p>{naam|Fenna} werkt sinds 2016 bij DUO en sinds de reorganisatie in dit team. Ze noemt 2024 een zwaar
jaar. In maart viel {naam|Jelmer Boonstra} uit, waarna zij diens dossiers erbij kreeg. In juni werd bij haar
{gezondheid|een burn-out vastgesteld}. De bedrijfsarts, mevrouw {naam|Ramsaran} van Zorg van de Zaak, gaf op 19
september het advies om met drie keer twee uur te beginnen. {naam|Bouke} erkent dat de werkdruk te hoog
was en dat hij te laat heeft ingegrepen. Over het incident van 14 mei (het geschreeuw op de afdeling) is
eerder gesproken; {naam|Fenna} vindt dat {naam|Hidde van der Leij} zich nooit heeft verontschuldigd.</p>
<h2>2. Resultaten</h2>
<ul><li>De achterstand studiefinanciering buitenland is tot mei weggewerkt: 1.140 zaken.</li>
<li>De werkinstructie Wet hervorming studiefinanciering is geschreven en wordt door vier teams gebruikt.</li>
<li>De training van Lubbers De Jong is niet gevolgd.</li></ul>
<p>Het compliment van minister {+naam|Bruins} aan het hele team, in zijn brief van 8 oktober, is besproken.</p>
<h2>3. Re-integratie</h2>
<p>Het UWV wordt op 6 december geïnformeerd met formulier 42e weeks-aangifte. De begeleiding komt van bureau
Van Ede &amp; Partners in Groningen; de vaste coach is {naam|Machteld Offringa}, te bereiken op
{telefoon|06 – 483 275 91}. Haar man {naam|Okan} kan haar op dinsdag en donderdag brengen. De kosten
(€ 4.235) komen ten laste van kostenplaats 770.41. Zij blijft haar salaris ontvangen op
{iban|NL77 TRIO 0417 1644 18}. Voor het thuiswerken wordt een bureau bezorgd op {adres|Noorderstationsstraat 61a}.</p>
<h2>4. Afspraken</h2>
<ol><li>{naam|Fenna} en {naam|Bouke} spreken elkaar elke woensdag om 9.30 uur.</li>
<li>{naam|Elhadji} vraagt bij P-Direkt (088 020 00 00) de verlofstand op.</li>
<li>Vertrouwenspersoon {naam|Sietske Dotinga} wordt op haar verzoek ingelicht over 14 mei.</li>
<li>In week 7 volgt een evaluatie met de bedrijfsarts. Melden via verzuim@duo.nl.</li></ol>
<h2>5. Ondertekening</h2>
<p>Gezien en akkoord, onder aantekening van de medewerker dat zij het niet eens is met paragraaf 1, laatste
zin.</p>
<p>Groningen, 4 december 2024</p>
<p>{paraaf|F.W.S.} &#160; &#160; &#160; &#160; {paraaf|BT}</p>
<p class="m">Bezwaar tegen dit verslag: binnen zes weken bij de minister van OCW, p/a DUO, Postbus 30155, 9700 LG
Groningen. De cao Rijk, paragraaf 19, is van toepassing. De plv. directeur Klant, de heer
{?naam|J. Slotman}, ontvangt geen afschrift.</p>"""


def staff() -> Finished:
    draft = Draft("c08_jaargesprek_duo", "dev", "woo-verzoek", "verslag_personeel", "story")
    pdf = story(draft, HR, HR_CSS, header="<p class='m'>DUO | Kempkensberg 12, Groningen</p>")
    draft.keep("telefoon", "088 020 00 00")
    draft.keep("email", "verzuim@duo.nl")
    draft.keep("adres", "Postbus 30155, 9700 LG Groningen", "Kempkensberg 12, Groningen")
    draft.keep("organisatie", "Lubbers De Jong", "Zorg van de Zaak", "P-Direkt", "UWV")
    draft.keep("organisatie", "Van Ede & Partners")
    draft.keep("kenmerk", "770.41")
    draft.keep("datum", "27 november 2024", "4 december 2024", "6 december")
    return Finished(draft, pdf)


MAKERS = {"c07_klacht_politie": complaint, "c08_jaargesprek_duo": staff}
