"""Dev documents x11-x15: a mail thread, a chat, minutes on paper, an agenda, lists of a crisis."""

import pymupdf

from tests.gold.making.by_html import chromium, story
from tests.gold.making.by_office import Block, fodt
from tests.gold.making.by_reportlab import paper
from tests.gold.making.draft import Draft
from tests.gold.making.gold import Finished
from tests.gold.making.scanner import scan
from tests.gold.making.x_b_tools import below, ink, lay

MAIL_CSS = """
body{font-family:Carlito,sans-serif;font-size:10.5pt;line-height:1.32}
.who{font-weight:bold;font-size:11.5pt;border-bottom:2.5pt solid #000;padding-bottom:3pt;margin-bottom:8pt}
table.kop{width:100%;font-size:10pt;border-collapse:collapse;margin-bottom:12pt}
table.kop td{padding:0 10pt 1pt 0;vertical-align:top} table.kop td:first-child{font-weight:bold;width:78pt}
.vorig{border-top:.8pt solid #b5c4df;margin-top:16pt;padding-top:5pt;font-size:10pt;page-break-after:avoid}
.sig{color:#333;font-size:9.5pt;margin-top:8pt} .sig .org{color:#154273;font-weight:bold}
p{margin:0 0 7pt 0} ul{margin:2pt 0 7pt 0} hr{border:0;border-top:.5pt solid #999}
.disc{font-size:7.5pt;color:#777;margin-top:6pt} .let{color:#9c5700;font-size:9pt;background:#fff4ce;padding:2pt 4pt}
"""

MAIL = """
<div class="who">{naam|Okhuijsen, F. (Femke)} - DGWB</div>
<table class="kop">
<tr><td>Van:</td><td>{naam|Yildirim, E. (Esra)} - DGWB</td></tr>
<tr><td>Verzonden:</td><td>{+datum|donderdag 20 februari 2025} 17:42</td></tr>
<tr><td>Aan:</td><td>{naam|Okhuijsen, F. (Femke)} - DGWB; {naam|Asante, Kwame} (RWS ZN)</td></tr>
<tr><td>CC:</td><td>{?naam|Wubbels, L. (Liesbeth)} - DGWB; Postbus waterkwaliteit
&lt;{+email|waterkwaliteit@minienw.nl}&gt;; {naam|Bosveld, Nathalie}</td></tr>
<tr><td>Onderwerp:</td><td>RE: Innamestop Heel - stand van zaken en lijn richting Kamer</td></tr>
<tr><td>Bijlagen:</td><td>20250220 Tijdlijn innamestop Heel v3.docx; {+kenmerk|IENW/BSK-2025/31877} concept.pdf</td></tr>
</table>
<p>Dag {naam|Femke}, dag {naam|Kwame},</p>
<p>Net teruggekoppeld aan {+naam|Jaap Slootmaker}. Hij vindt de lijn goed, mits we in de brief aan de Kamer helder maken
dat de innamestop een besluit van {+organisatie|WML} zelf is geweest en dat het ministerie daar geen toestemming voor
hoeft te geven. Minister {+naam|Madlener} wil de brief uiterlijk {+datum|dinsdag 25 februari} tekenen, dus vóór het commissiedebat
Water. {+naam|Geert Gabriëls} had er bij de procedurevergadering al naar gevraagd en ook {+naam|Ines Kostić} ({+partij|PvdD}) heeft
schriftelijke vragen aangekondigd.</p>
<p>Nog drie dingen:</p>
<ul>
<li>{?naam|Liesbeth} belt morgen met gedeputeerde {+naam|Madelon Quaedvlieg} van de provincie Limburg. {naam|Kwame}, kun jij
haar vooraf de laatste meetreeks van meetpunt {+locatie|Eijsden} sturen? Ze is bereikbaar op {telefoon|06 1147 2905}.</li>
<li>Dijkgraaf {+naam|Josette van Wersch} heeft in de krant gezegd dat het zuiveringsslib niet de bron is. Laat dat
s.v.p. onweersproken; {?naam|Bram Stoffels} van de persvoorlichting stemt het af met {+organisatie|Waterschap Limburg}.</li>
<li>De inwonersmail die hieronder zit (mw. {naam|Vrancken}) moet een net antwoord krijgen, maar niet van ons. Ik heb
{naam|Ruud} gevraagd of de klantenservice van {+organisatie|WML} dat doet (algemeen nummer {+telefoon|043 880 88 00}).</li>
</ul>
<p>Groet,<br>{naam|Esra}</p>
<div class="sig">mr. {naam|E. (Esra) Yildirim}<br>Coördinerend beleidsmedewerker waterkwaliteit<br>
<span class="org">Ministerie van Infrastructuur en Waterstaat</span><br>
Directoraat-Generaal Water en Bodem | Directie Gezonde Leefomgeving en Waterkwaliteit<br>
{+adres|Rijnstraat 8} | {+adres|2515 XP Den Haag} | {+adres|Postbus 20901} | {+adres|2500 EX Den Haag}<br>
M {telefoon|06 5287 1163} | {email|esra.yildirim}{+domein|@minienw.nl} | aanwezig ma, di, do, vr</div>

<table class="kop vorig">
<tr><td>Van:</td><td>{naam|Ruud Claessens} &lt;{email|r.claessens}{+domein|@wml.nl}&gt;</td></tr>
<tr><td>Verzonden:</td><td>{+datum|donderdag 20 februari 2025} 11:08</td></tr>
<tr><td>Aan:</td><td>{naam|Okhuijsen, F. (Femke)} - DGWB &lt;{email|femke.okhuijsen}{+domein|@minienw.nl}&gt;</td></tr>
<tr><td>CC:</td><td>{naam|Nathalie Bosveld} &lt;{email|nathalie.bosveld}{+domein|@rivm.nl}&gt;; {+email|drinkwaterincidenten@ilent.nl}</td></tr>
<tr><td>Onderwerp:</td><td>FW: vraag over kraanwater / Innamestop Heel</td></tr>
</table>
<p class="let">Let op: deze e-mail komt van buiten de organisatie. Klik niet op koppelingen als u de afzender niet vertrouwt.</p>
<p>Beste {naam|Femke},</p>
<p>Zoals zojuist telefonisch besproken de actuele cijfers. Sinds {+datum|zaterdag 15 februari} 04:20 uur staat de inname uit het
Lateraalkanaal stil. De concentratie {+stof|trifluorazijnzuur} lag toen op 3,1 microgram per liter; gisteren was dat in het spaarbekken
De Lange Vlieter nog 1,4. We leveren zolang uit de grondwaterputten van {+locatie|Beegden} en houden dat ongeveer zes weken vol.
Collega {naam|Mariska Nijssen} van procestechnologie heeft een tabel gemaakt; die krijg je vanmiddag.</p>
<p>{naam|Nathalie} schreef eerder dat de indicatieve drinkwaterrichtwaarde van het {+organisatie|RIVM} 2,2 microgram is. Klopt het dat
daarvoor ook nog de evaluatie van {+organisatie|EFSA} loopt? Onze bestuurder {+naam|Joyce Nelissen} wil er vanavond bij {+programma|L1 Nieuws}
iets over zeggen en zij wil geen getal noemen dat volgende week weer anders is.</p>
<p>Hieronder ook een mail van een klant die zich zorgen maakt. Er zijn er inmiddels 140, maar deze is wel schrijnend.</p>
<p>Met vriendelijke groet,</p>
<div class="sig">{naam|Ruud Claessens}<br>Manager Productie &amp; Kwaliteit<br><span class="org">WML</span> - {+adres|Limburglaan 25, 6229 GA Maastricht}<br>
T {telefoon|043 880 81 94} M {telefoon|06-38 20 55 41}<br>KvK {+kvk|14630031}</div>

<table class="kop vorig">
<tr><td>Van:</td><td>{naam|Tineke Vrancken} &lt;{email|tinekevrancken61}{+domein|@ziggo.nl}&gt;</td></tr>
<tr><td>Verzonden:</td><td>{+datum|dinsdag 18 februari 2025} 22:51</td></tr>
<tr><td>Aan:</td><td>{+email|klantenservice@wml.nl}</td></tr>
<tr><td>Onderwerp:</td><td>vraag over kraanwater</td></tr>
</table>
<p>Goedenavond,</p>
<p>Op de radio hoorde ik dat jullie geen water meer uit de Maas halen omdat er iets in zit. Mijn man {naam|Sjaak} is
{?gezondheid|nierpatiënt} en {?gezondheid|dialyseert drie keer per week thuis}, daarvoor gebruiken wij gewoon kraanwater door het apparaat. Ik heb
het {?organisatie|Laurentius Ziekenhuis} gebeld maar de verpleegkundige, {naam|Anouk}, wist van niks. Moeten wij ons zorgen maken? Onze
kleinzoon {naam|Milan} van vier is hier ook drie dagen in de week.</p>
<p>Wij wonen op {adres|Kapellerlaan 214, 6041 JB Roermond}, klantnummer {klantnummer|40077318}. U mag bellen op {telefoon|0475 33 90 18},
liefst na zessen.</p>
<p>Mevrouw {naam|T. Vrancken-Hendrikx}</p>

<table class="kop vorig">
<tr><td>Van:</td><td>{naam|Asante, Kwame} (RWS ZN) &lt;{email|kwame.asante}{+domein|@rws.nl}&gt;</td></tr>
<tr><td>Verzonden:</td><td>{+datum|dinsdag 18 februari 2025} 08:33</td></tr>
<tr><td>Aan:</td><td>{naam|Bosveld, Nathalie}; {naam|Okhuijsen, F. (Femke)} - DGWB</td></tr>
<tr><td>CC:</td><td>{+email|wachtdienst-waterkwaliteit-zn@rws.nl}; {naam|Claessens Ruud}; {naam|Gerard van 't Hooft} ({+organisatie|Evides})</td></tr>
<tr><td>Onderwerp:</td><td>RE: Innamestop Heel</td></tr>
</table>
<p>Goedemorgen,</p>
<p>Aanvulling van onze kant. Het meetstation in {+locatie|Eijsden} heeft op 13 februari om 22:00 uur een eerste verhoging gezien. Onze laborant
{naam|Yvette} heeft het monster overgedaan en kwam op hetzelfde uit, dus een meetfout is uitgesloten. Ik heb 's nachts nog gebeld met de
{+organisatie|Service public de Wallonie} in {+locatie|Namen}; daar zat {naam|Jean-Luc Dethier} op de wacht. Hij weet van een storing in een
waterzuivering, maar wilde de naam van het bedrijf niet noemen.</p>
<p>{naam|Gerard} vroeg of zijn innamepunt bij {+locatie|Keizersveer} gevaar loopt. Met de huidige afvoer (480 kubieke meter per seconde bij
{+locatie|Sint Pieter}) is de golf daar op zijn vroegst over negen dagen. Het alarmmodel van {+organisatie|Deltares} geeft dan 0,6 microgram. Dat wordt geen
innamestop, zei ook {naam|Hooft} zelf, maar hij wil wel twee keer per week de cijfers.</p>
<p>Morgen ben ik bij de tandarts, daarna gewoon te bereiken ({telefoon|06 - 2055 3987}, of {telefoon|088-797 4412} op kantoor). Verdere besluiten over
het waarschuwen van de Belgische kant lopen via de hoofdingenieur-directeur, {?naam|Anneloes Prakken}.</p>
<p>Gr. {naam|Kwame}</p>
<div class="sig">{naam|K. Asante} MSc<br>Adviseur waterkwaliteit<br><span class="org">{+organisatie|Rijkswaterstaat Zuid-Nederland}</span><br>{+adres|Avenue Ceramique 125}, Maastricht | {+telefoon|088 797 41 50} (receptie)</div>

<table class="kop vorig">
<tr><td>Van:</td><td>{naam|Bosveld, Nathalie} &lt;{email|nathalie.bosveld}{+domein|@rivm.nl}&gt;</td></tr>
<tr><td>Verzonden:</td><td>{+datum|maandag 17 februari 2025} 16:15</td></tr>
<tr><td>Aan:</td><td>{naam|Okhuijsen, F. (Femke)} - DGWB; {naam|Asante, Kwame} (RWS ZN)</td></tr>
<tr><td>CC:</td><td>{naam|Ruud Claessens}; {naam|Mees de Boer-Tan} ({+organisatie|VEWIN})</td></tr>
<tr><td>Onderwerp:</td><td>Innamestop Heel</td></tr>
</table>
<p>Ha allemaal,</p>
<p>Dank voor het snelle overleg vanochtend. Voor het verslag, want ik had begrepen dat {naam|Femke} een tijdlijn maakt:</p>
<ul>
<li>De waarde van 2,2 µg/l is gebaseerd op de benadering in {+publicatie|Van Hees en Rietjens (2021)} en staat in ons briefrapport
{+kenmerk|2024-0117}. Er is geen wettelijke norm in het {+wet|Drinkwaterbesluit}.</li>
<li>Het innamepunt valt onder de meldplicht van artikel {+wet|28 Drinkwaterregeling}. De melding bij de {+organisatie|ILT} is gedaan onder nummer
{+kenmerk|DW-2025-0093}.</li>
<li>De bron ligt waarschijnlijk bij een fluorpolymeerproducent in {+locatie|Luik}; {naam|Kwame} vraagt het na in de {+organisatie|Internationale Maascommissie}.</li>
</ul>
<p>Ik ben woensdag vrij; dan neemt {naam|Hilde Vercammen} waar ({telefoon|030 274 60 37}). Voor spoed is er de crisisdienst via
{+telefoon|030 274 91 11}.</p>
<p>Hartelijke groet,<br>{naam|Nathalie}</p>
<div class="sig">dr. ir. {naam|N.J. Bosveld}<br>Senior onderzoeker drinkwater en gezondheid<br>
<span class="org">Rijksinstituut voor Volksgezondheid en Milieu</span><br>Centrum Duurzaamheid, Milieu en Gezondheid</div>
<p class="disc">Dit bericht kan informatie bevatten die niet voor u is bestemd. Indien u niet de geadresseerde bent of dit bericht abusievelijk aan u is
toegezonden, wordt u verzocht dat aan de afzender te melden en het bericht te verwijderen. De Staat aanvaardt geen aansprakelijkheid
voor schade, van welke aard ook, die verband houdt met risico's verbonden aan het elektronisch verzenden van berichten.</p>
"""


def mail() -> Finished:
    draft = Draft("x11_mail_innamestop", "dev", "woo-verzoek", "email_thread", "chromium")
    pdf = chromium(draft, MAIL, MAIL_CSS, margin="20mm")
    draft.keep("organisatie", "Ministerie van Infrastructuur en Waterstaat", "De Lange Vlieter")
    draft.keep("organisatie", "Rijksinstituut voor Volksgezondheid en Milieu")
    return Finished(draft, pdf)


CHAT: list[Block] = [
    ("H", "Bijlage 7"),
    "Export WhatsAppgroep 'Brand Havenkade 14/2'. Woo-verzoek {+kenmerk|Z2025-00418}, verstrekt aan team Juridische Zaken door de "
    "beheerder van de groep. Tijdstippen zoals op het toestel van de beheerder. Afbeeldingen zijn afzonderlijk opgenomen als bijlage 8.",
    ("sp", 6),
    "{+datum|14-02-2025} 18:07 - Berichten en gesprekken worden end-to-end versleuteld. Niemand buiten deze chat kan ze lezen of beluisteren.",
    "14-02-2025 18:07 - {naam|Sjoerd Haitsma} heeft de groep 'Brand Havenkade 14/2' gemaakt",
    "14-02-2025 18:08 - {naam|Sjoerd Haitsma} heeft Burgemeester {+naam|Schuurhuis} toegevoegd",
    "14-02-2025 18:08 - {naam|Sjoerd Haitsma} heeft {naam|Priya Ramdin} Comm en {telefoon|+31 6 22914057} toegevoegd",
    "14-02-2025 18:09 - {naam|Sjoerd Haitsma}: GRIP 1 afgekondigd 17:58. Grote brand bij {+organisatie|Metaalrecycling Waddenkust B.V.} aan de "
    "Havenkade, loods met accu's. CoPI staat op het parkeerterrein van de {+organisatie|Jumbo}. Ik ben OvD-Bz vanavond",
    "14-02-2025 18:11 - Burgemeester {+naam|Schuurhuis}: Dank {naam|Sjoerd}. Slachtoffers? Ik zit in het provinciehuis bij {+naam|Arno Brok}, kan in 25 min "
    "in {+locatie|Franeker} zijn",
    "14-02-2025 18:12 - {naam|Jeroen vd Laar} VRF: Geen slachtoffers bekend. Rook trekt over de wijk {+locatie|Het Bolwerk}. Meetploeg onderweg, "
    "NL-Alert komt er om 18:20 uit",
    "14-02-2025 18:12 - {telefoon|+31 6 22914057}: Politie hier, ik sta met 3 koppels bij de brug. Bewoners Havenkade 20 t/m 60 worden "
    "aangebeld",
    "14-02-2025 18:15 - {+naam|Aydin Koçak} (weth): Sporthal De {+locatie|Trije} kan open, ik heb de beheerder aan de lijn. Hij heet {naam|Wiebren} en is er over "
    "10 min, nr {telefoon|0612847730}",
    "14-02-2025 18:16 - {naam|Priya Ramdin} Comm: Omwonendenbericht staat klaar. @{naam|Sjoerd} mag ik noemen dat de eigenaar aanwezig is? "
    "{+organisatie|Omrop Fryslân} belt al. Pers graag allemaal naar {+telefoon|0517 38 03 80}",
    "14-02-2025 18:17 - {naam|Jeroen vd Laar} VRF: Nee niet de eigenaar noemen. {naam|Doede Terpstra} is vorig jaar al eens in het nieuws geweest en staat nu erg "
    "emotioneel naast de wagen",
    "14-02-2025 18:19 - Burgemeester {+naam|Schuurhuis}: Eens, geen namen",
    "14-02-2025 18:24 - {telefoon|+31 6 22914057}: Op {?adres|nr 31} wordt niet opengedaan, buren zeggen dat mw {naam|Hylkema} er hoort te zijn. "
    "Ze is {?gezondheid|slecht ter been}. Iemand contactgegevens?",
    "14-02-2025 18:26 - {naam|Sjoerd Haitsma}: Uit de BRP: {naam|Tjitske Hylkema-Bouma}, geb. {geboortedatum|03-06-1941}, {adres|Havenkade 31}. Dochter is "
    "{naam|Baukje}, {telefoon|06 53 90 12 66}. Ze heeft {?gezondheid|thuiszorg ivm parkinson} dus graag voorrang",
    "14-02-2025 18:31 - {telefoon|+31 6 22914057}: Gevonden, zat op het balkon. Gaat met ambulance mee ter controle",
    "14-02-2025 18:31 - Burgemeester {+naam|Schuurhuis}: Gelukkig. Goed werk",
    "14-02-2025 18:40 - {naam|Priya Ramdin} Comm: <Media weggelaten>",
    "14-02-2025 18:41 - {naam|Priya Ramdin} Comm: Dit gaat rond op Facebook. Iemand noemt een busje dat wegreed, {kenteken|VK-318-R}. Reageren "
    "of laten lopen?",
    "14-02-2025 18:42 - {telefoon|+31 6 22914057}: Laten lopen aub en niet doorsturen. Recherche kijkt ernaar",
    "14-02-2025 18:55 - {+naam|Aydin Koçak} (weth): In de sporthal nu 64 mensen. Familie {naam|Abdi} heeft een jongetje bij zich, {naam|Yusuf}, met {?gezondheid|zware "
    "astma}, en de puffer ligt nog thuis. Kan {+organisatie|GGD} wat regelen?",
    "14-02-2025 18:58 - {naam|Sjoerd Haitsma}: Huisartsenpost {+organisatie|Dokterswacht Friesland} stuurt iemand. Dr. {naam|Veldhuizen} is er met een kwartier",
    "14-02-2025 19:03 - Gemeentesecretaris {?naam|Wilma}: Ik neem de piket van {naam|Sjoerd} over om 22 u. {naam|Marloes} vd griffie licht de fracties in. {+naam|Schuurhuis} "
    "wil om 20:30 persmoment op de Noorderbrug",
    "14-02-2025 19:04 - {naam|Jeroen vd Laar} VRF: Prima maar bovenwinds blijven. {naam|Jeroen} (ik dus) doet de techniek, de burgemeester het menselijke "
    "verhaal",
    "14-02-2025 19:30 - Burgemeester {+naam|Schuurhuis}: Net minister {+naam|Van Weel} gesproken, hij wenst iedereen sterkte. Kamerlid {+naam|Habtamu de Hoop} appte ook, "
    "die komt hier uit de buurt",
    "14-02-2025 19:52 - {naam|Jeroen vd Laar} VRF: Brandmeester verwacht 23 u. Metingen: geen verhoogde waarden buiten 300 m, zie rapport "
    "{+kenmerk|VRF-2025-0214-03}",
    "14-02-2025 20:12 - {telefoon|+31 6 22914057}: Ter info en alleen hier: {?strafrecht|iemand aangehouden voor brandstichting}. {?strafrecht|Man, 23, bekende van ons}. "
    "{naam|Rachid} van de recherche belt de burgemeester zo zelf",
    "14-02-2025 20:13 - {telefoon|+31 6 22914057}: Dit bericht is verwijderd",
    "14-02-2025 21:05 - {naam|Priya Ramdin} Comm: Persmoment ging goed. {+programma|Hart van Nederland} en {+organisatie|Leeuwarder Courant} waren er. {naam|Nynke} heeft foto's voor de "
    "website",
    "14-02-2025 21:40 - {naam|Sjoerd Haitsma}: Sporthal loopt leeg, {+organisatie|Rode Kruis} ruimt op. Mw {naam|Hylkema} blijft {?gezondheid|een nacht in MCL}, {naam|Baukje} is bij "
    "haar",
    "14-02-2025 22:02 - Gemeentesecretaris {?naam|Wilma}: Overgenomen. {naam|Sjoerd} ga slapen. Nazorg morgen 09:00 kamer 2.14, aanmelden via {+email|crisisbeheersing@waadhoeke.nl}",
    "14-02-2025 23:17 - {naam|Jeroen vd Laar} VRF: Brand meester. Nablussen tot in de ochtend. GRIP afgeschaald",
    "14-02-2025 23:19 - Burgemeester {+naam|Schuurhuis}: Dank allen. {naam|Priya} en {naam|Sjoerd} in het bijzonder. Morgen ga ik met {+naam|Aydin} langs de mensen van de "
    "Havenkade, en bloemen voor mevrouw {naam|Hylkema}",
    "15-02-2025 07:48 - {naam|Sjoerd Haitsma} heeft {naam|Gert-Jan van Es} toegevoegd",
    "15-02-2025 07:50 - {naam|Gert-Jan van Es}: Goedemorgen, ik doe vandaag de nafase. Factuur bluswater graag op projectnr {+kenmerk|4030-118}. Bewoners met schade "
    "kunnen bellen met {+telefoon|14 0517}",
    "15-02-2025 08:03 - {telefoon|+31 6 22914057} heeft de groep verlaten",
    "15-02-2025 08:31 - {naam|Priya Ramdin} Comm: Goedemorgen! Persbericht staat op de site. Vragen van {+organisatie|NOS} en {+organisatie|Friesch Dagblad} over de "
    "vergunning, die zet ik door naar {+organisatie|FUMO}. {naam|Gert-Jan} wie is daar ons contact?",
    "15-02-2025 08:36 - {naam|Gert-Jan van Es}: {naam|Ilse Dijkstra-Moerman} van toezicht, {email|i.dijkstra}{+domein|@fumo.nl}. Zij heeft in december nog gecontroleerd, toen "
    "stonden er te veel accu's buiten. Dossier {+kenmerk|2024-FUMO-0061187}",
    "15-02-2025 08:37 - {+naam|Aydin Koçak} (weth): Dat wil ik voor de raad van dinsdag precies weten. {+naam|Sybren Posthumus} van de {+partij|FNP} heeft al vragen "
    "aangekondigd",
    "15-02-2025 09:12 - {naam|Gert-Jan van Es}: Verslag nazorgoverleg komt in {+systeem|JOIN}. Afspraken: 1) {naam|Priya} maakt bewonersbrief 2) {naam|Ilse} levert "
    "tijdlijn toezicht 3) {+organisatie|Salvage} regelt opvang voor {?adres|nr 27 en 29}, gezin {naam|Abdi} en dhr. {naam|Lolke Sinnema} 4) ik bel de "
    "accountmanager van {+organisatie|Interpolis}, {naam|Bas}",
    "15-02-2025 09:20 - {?naam|Wilma} (secretaris): Mooi. En iemand moet {naam|Terpstra} bellen, het blijft een ondernemer die zijn zaak kwijt is. Zijn vrouw {naam|Janneke} "
    "werkt trouwens bij ons op burgerzaken dus voorzichtig met wat je aan de koffietafel zegt",
    "15-02-2025 09:24 - {+naam|Aydin Koçak} (weth): Doe ik vanmiddag. Heb je zijn nummer?",
    "15-02-2025 09:25 - {naam|Gert-Jan van Es}: {telefoon|06-20 74 65 18}. Kantoor is {+telefoon|0517 39 55 10} maar daar neemt nu natuurlijk niemand op",
    "15-02-2025 10:02 - {naam|Sjoerd Haitsma}: Ben weer wakker. Mijn declaratie overnachting: graag op {iban|NL12 ABNA 0060 4008 86}, personeelsnr {personeelsnummer|118403}, {naam|Gert-Jan} weet jij naar "
    "wie dat moet?",
    "15-02-2025 10:04 - {naam|Gert-Jan van Es}: Niet hier man haha. Naar {+email|financien@waadhoeke.nl}",
    "15-02-2025 11:47 - {+naam|Aydin Koçak} (weth): Bij mw {naam|Hylkema} geweest met {+naam|Marjolein}. Ze mag morgen naar huis als de stroom het doet. Haar kleinzoon {naam|Jelmer} "
    "repareert de voordeur. {+organisatie|Liander} is gebeld",
    "15-02-2025 12:30 - {naam|Sjoerd Haitsma}: Ik sluit de groep vanavond om 20:00. Alles archiveren volgens de richtlijn van {+organisatie|Doc-Team}, dus niets "
    "zelf verwijderen",
    "15-02-2025 20:00 - {naam|Sjoerd Haitsma} heeft de groepsinstellingen gewijzigd zodat alleen beheerders berichten kunnen sturen",
]


def chat() -> Finished:
    draft = Draft("x12_whatsapp_brand", "dev", "gemeente", "chat_export", "reportlab")
    pdf = paper(
        draft,
        CHAT,
        font="MO",
        size=8.6,
        frames=((52, 58, 492, 722),),
        top="gemeente Waadhoeke - Woo Z2025-00418 - bijlage 7",
        footer="WhatsApp-chat met Brand Havenkade 14_2.txt",
    )
    draft.keep("organisatie", "gemeente Waadhoeke")
    return Finished(draft, pdf)


ROLL = [
    ["Naam", "Namens", "Adres / e-mail", "Handtekening"],
    [
        "{naam|Th. Geurtsen}",
        "Buurtvereniging {+organisatie|De Pol}",
        "{adres|Oude Terborgseweg 77}",
        "\n",
    ],
    ["Mw. {naam|A. Kuipers-Wensink}", "omwonende", "{adres|Marmelhorstweg 4}", "\n"],
    [
        "{naam|Fatima El Idrissi}",
        "{+organisatie|Stichting Vluchtelingenhulp Achterhoek}",
        "{email|f.elidrissi}{+domein|@svha.nl}",
        "\n",
    ],
    ["{naam|J.W. Bruggink}", "omwonende", "{adres|Slotlaan 19-a}", "\n"],
    ["{naam|B. Tesfay}", "bewonersraad", "{?adres|locatie De Bongerd}", "\n"],
    [
        "{naam|R. (Remco) Holsteeg}",
        "{+organisatie|COA}",
        "{email|remcoholsteeg}{+domein|@coa.nl}",
        "\n",
    ],
    ["{naam|Karlijn Wassink}", "{+organisatie|politie Achterhoek-West}", "wijkagent", "\n"],
    [
        "ds. {naam|P. Overweg}",
        "{+organisatie|PKN-gemeente Varsseveld}",
        "{telefoon|0315 24 19 06}",
        "\n",
    ],
]

MINUTES: list[Block] = [
    ("h", "VERSLAG klankbordgroep noodopvang De Bongerd"),
    (
        "t",
        [
            ["Datum", "{+datum|woensdag 9 oktober 2024}, 19.30 - 21.15 uur"],
            ["Plaats", "{+adres|Raadzaal, Staringstraat 25, 7081 BN Gendringen}"],
            ["Voorzitter", "{+naam|Otwin van Dijk}, burgemeester"],
            [
                "Aanwezig",
                "{+naam|Ria Ankersmid} (wethouder sociaal domein), {naam|Remco Holsteeg} ({+organisatie|COA}, locatiemanager), {naam|Karlijn Wassink} "
                "(wijkagent), dhr. {naam|Geurtsen}, mevr. {naam|Kuipers}, dhr. {naam|Bruggink}, ds. {naam|Overweg}, mevr. {naam|El Idrissi}, {naam|Biniam Tesfay} (bewonersraad), "
                "{naam|Lonneke te Brake} (projectleider gemeente), {naam|Sven Arendsen} (verslag)",
            ],
            [
                "Afwezig m.k.",
                "dhr. {naam|H. Rexwinkel} (ondernemersvereniging {+organisatie|OVV}), mw. dr. {naam|S. Chandoe} ({+organisatie|GGD Noord- en Oost-Gelderland})",
            ],
            ["Zaaknummer", "{+kenmerk|2024-118664}"],
        ],
        [2.8, 13.4],
    ),
    ("h", "1. Opening en mededelingen"),
    "De burgemeester opent de vergadering en heet in het bijzonder {naam|Biniam Tesfay} welkom, die voor het eerst namens de bewoners aanschuift. "
    "Minister {+naam|Faber} heeft in een brief van {+datum|27 september} bevestigd dat de bestuursovereenkomst tot {+datum|1 juli 2025} doorloopt. Commissaris van de Koning "
    "{+naam|Daniël Wigboldus} is daarover geïnformeerd. De raadsfracties van {+partij|Lokaal Belang} en {+partij|PvdA} hebben vragen gesteld; de beantwoording "
    "(kenmerk {+kenmerk|24uit09317}) is als bijlage gevoegd.",
    ("h", "2. Verslag van 4 september 2024"),
    "Mevr. {naam|Kuipers} merkt op dat onder punt 5 staat dat zij tegen de opvang is. Zij heeft gezegd dat zij tegen de manier van communiceren is. "
    "{naam|Sven} past dit aan. Naar aanleiding van actie 3: de verlichting op het pad naar de bushalte is op {+datum|30 september} geplaatst door {+organisatie|Dynniq}. "
    "Het verslag wordt verder ongewijzigd vastgesteld.",
    ("h", "3. Stand van zaken locatie"),
    "{naam|Holsteeg} geeft een overzicht. Er verblijven 186 personen, van wie 41 kinderen. De bezetting is hoog doordat {+organisatie|Ter Apel} vol zit. Sinds vorige maand is er een "
    "huisarts, dokter {naam|Bouwmeester}, die op dinsdag en donderdag spreekuur houdt. Eén bewoner, de heer {naam|Kidane}, is opgenomen met {?gezondheid|tuberculose}; de GGD heeft het "
    "contactonderzoek afgerond en er zijn geen besmettingen gevonden. De heer {naam|Bruggink} vraagt waarom de buurt dit via Facebook moest horen. "
    "{naam|Holsteeg} antwoordt dat medische gegevens niet worden gedeeld en dat de GGD bepaalt of omwonenden risico lopen.",
    "{naam|Biniam} vertelt dat veel bewoners graag iets willen doen. Zelf is hij leraar geweest in {+locatie|Asmara}. Ds. {naam|Overweg} biedt aan dat het kerkelijk centrum op "
    "woensdagmiddag open is. {naam|Tesfay} licht toe dat een deel van de bewoners {?bijzonder|pinksterchristen} is en een eigen dienst wil houden; daarover praten zij verder.",
    ("h", "4. Veiligheid en leefbaarheid"),
    "{naam|Wassink} meldt vier incidenten in september: twee winkeldiefstallen bij {+organisatie|Albert Heijn}, een verkeersongeval en een ruzie op het terrein. Bij één diefstal ging het om een "
    "bewoner van de opvang; hij kreeg een {?strafrecht|strafbeschikking}. De andere verdachte komt uit het dorp. De aanrijding betrof een fatbike en de auto van "
    "mevrouw {naam|Kuipers} ({kenteken|R-904-TB}); de schade is via de verzekering afgehandeld.",
    "{naam|Geurtsen} geeft aan dat er op zaterdagnacht rond de {+locatie|Julianaboom} veel lawaai is. Volgens {naam|Karlijn} zijn dat vooral jongeren uit {+locatie|Silvolde}. Meldingen kunnen "
    "via {+telefoon|0900-8844}. Wethouder {+naam|Ankersmid} zegt toe dat de jongerenwerker van {+organisatie|Estinea} er vaker langs gaat. De wethouder verwijst ook naar het "
    "rapport van de commissie-{+eponiem|Van Zwol}, waarin staat dat vaste aanspreekpunten helpen.",
    ("h", "5. Communicatie"),
    "{naam|Lonneke te Brake} laat de nieuwe pagina op de website zien. Vanaf {+datum|1 november} is er een vast telefoonnummer van de gemeente ({+telefoon|0315 292 292}, keuze 3) en van de "
    "locatie ({+telefoon|088 715 70 00}). Voor dringende zaken buiten kantoortijd blijft {naam|Remco} bereikbaar op {telefoon|06 - 4471 8820}; hij vraagt dat nummer niet verder te "
    "verspreiden. Mevr. {naam|El Idrissi} zoekt taalmaatjes en kan vrijwilligers een VOG laten aanvragen bij {+organisatie|Justis}.",
    ("h", "6. Rondvraag en sluiting"),
    "Dhr. {naam|Bruggink} vraagt naar de waarde van zijn woning. De burgemeester verwijst naar het loket nadeelcompensatie. {naam|Kuipers} bedankt voor de lamp. Volgende "
    "overleg: {+datum|woensdag 4 december 2024}, zelfde plaats. De burgemeester sluit om 21.15 uur.",
    ("h", "Actielijst"),
    (
        "t",
        [
            ["Nr", "Actie", "Wie", "Gereed"],
            ["12", "Verslag 4 september aanpassen, punt 5", "{paraaf|SA}", "{+datum|16-10-2024}"],
            [
                "13",
                "Gesprek over dienst in kerkelijk centrum",
                "{naam|Overweg} / {naam|Tesfay}",
                "november",
            ],
            ["14", "Jongerenwerk Julianaboom", "wethouder / {paraaf|LtB}", "{+datum|01-11-2024}"],
            ["15", "Cijfers incidenten per kwartaal", "{naam|Wassink}", "doorlopend"],
            [
                "16",
                "Flyer telefoonnummers, laten drukken bij {+organisatie|Drukkerij Vriezen}",
                "{paraaf|LtB}, {naam|Holsteeg}",
                "{+datum|25-10-2024}",
            ],
        ],
        [1.2, 8.8, 3.8, 2.4],
    ),
]

SHEET: list[Block] = [
    ("h", "Presentielijst klankbordgroep De Bongerd, 9 oktober 2024"),
    "Graag leesbaar invullen en tekenen. De lijst wordt alleen gebruikt voor het verslag.",
    ("t", ROLL, [4.5, 4.4, 4.2, 3.3]),
    "Verslag vastgesteld op {+datum|4 december 2024},",
    "\n\n\n{+naam|Otwin van Dijk}\nburgemeester van Oude IJsselstreek",
]


def minutes() -> Finished:
    draft = Draft(
        "x13_verslag_klankbordgroep",
        "dev",
        "gemeente",
        "verslag_presentielijst",
        "scan-200dpi-grey",
    )
    text, sheet = (
        fodt(
            draft,
            blocks,
            font="Carlito",
            size=size,
            header="Gemeente Oude IJsselstreek\nTeam Samenleving - klankbordgroep noodopvang",
            footer="{+adres|Postbus 42, 7080 AA Gendringen} - {+email|info@oude-ijsselstreek.nl}",
            tagged=False,
        )
        for blocks, size in ((MINUTES, 11.5), (SHEET, 10))
    )
    with pymupdf.open("pdf", text) as joined, pymupdf.open("pdf", sheet) as more:
        joined.insert_pdf(more)
        last = joined.page_count
        pdf = bytes(joined.tobytes(garbage=3, deflate=True, no_new_id=True))
    strokes = []
    x0 = below(pdf, last, "Handtekening", dx=6, dy=0, size=(1, 1))[0]
    for row in ROLL[1:]:
        name = row[0].split("|")[1].rstrip("}")
        row_box = below(pdf, last, name, dx=0, dy=-3, size=(70, 17))
        box = (x0, row_box[1], x0 + 74, row_box[3])
        strokes.append((last, box, "handtekening", "handtekening op presentielijst"))
    box = below(pdf, last, "burgemeester van Oude", dx=0, dy=-51, size=(120, 28))
    strokes.append((last, box, "handtekening", "handtekening burgemeester"))
    pdf = ink(pdf, draft, strokes, seed=13)
    return Finished(
        draft, lay(draft, scan(pdf, dpi=200, skew=0.7, noise=8, ocr_errors=0.05, seed=13))
    )


AGENDA_CSS = """
body{font-family:sans-serif;font-size:9.6pt;line-height:1.34}
h1{font-size:17pt;color:#01689b;margin:0 0 2pt 0} h2{font-size:11pt;color:#01689b;margin:10pt 0 2pt 0}
h3{font-size:9.8pt;margin:7pt 0 1pt 0} p{margin:0 0 5pt 0} td{padding:1pt 8pt 1pt 0}
.klein{font-size:8pt;color:#555} .t{font-size:9.2pt}
"""

AGENDA = """
<h1>Agenda Bestuurlijk Overleg MIRT Zuidwest-Nederland</h1>
<p>Geannoteerd, openbaar na afloop</p>
<p><b>Datum</b> {+datum|woensdag 12 november 2025}, 13.30 - 16.00 uur<br><b>Plaats</b> {+adres|Provinciehuis Zuid-Holland, Zuid-Hollandplein 1, Den Haag}, Statenzaal<br>
<b>Kenmerk</b> {+kenmerk|IENW/BSK-2025/287140}<br><b>Voorzitter</b> de minister van Infrastructuur en Waterstaat, de heer ir. {+naam|R. (Robert) Tieman}</p>
<h2>Genodigden</h2>
<p class="t">Namens het Rijk: {+naam|Robert Tieman} (minister van IenW), {+naam|Thierry Aartsen} (staatssecretaris van IenW, openbaar vervoer), {+naam|Mona Keijzer} (minister van VRO),
{+naam|Chris Buijink} (waarnemend secretaris-generaal), {+naam|Kees van der Burg} (directeur-generaal Mobiliteit), {+naam|Martin Wijnen} (directeur-generaal {+organisatie|Rijkswaterstaat}).</p>
<p class="t">Namens de regio: {+naam|Frederik Zevenbergen} (gedeputeerde Zuid-Holland), {+naam|Arno van Kempen} (gedeputeerde Zuid-Holland), {+naam|Harry van der Maas} (gedeputeerde Zeeland),
{+naam|Carola Schouten} (burgemeester van Rotterdam), {+naam|Jan van Zanen} (burgemeester van Den Haag), {+naam|Arjen Kapteijns} (wethouder Den Haag), {+naam|Ans van Oosten} (wethouder
Dordrecht), {+naam|Rolf Bijlsma} (wethouder Delft), {+naam|Toon van der Klugt} (dijkgraaf {+organisatie|Delfland}).</p>
<p class="t">Bij agendapunt 3: {+naam|John Voppen} (CEO {+organisatie|ProRail}) en {+naam|Wouter Koolmees} (president-directeur {+organisatie|NS}). Bij agendapunt 5: {+naam|Boudewijn Siemons} (CEO {+organisatie|Havenbedrijf Rotterdam}).</p>
<h2>1. Opening, mededelingen en vaststelling agenda</h2>
<p>De voorzitter blikt kort vooruit op het notaoverleg MIRT van {+datum|24 november 2025}. Bericht van verhindering is ontvangen van minister {+naam|Keijzer}; zij laat zich bij punt 2 vervangen
door haar directeur-generaal {+naam|Chris Kuijpers}.</p>
<h2>2. Grootschalige woningbouw: stand van zaken ontsluiting</h2>
<h3>Gevraagd besluit</h3>
<p>Rijk en regio stemmen in met de herprioritering van {+bedrag|€ 214 miljoen} binnen de reservering voor {+project|Rotterdam Stadionpark}, {+project|Den Haag CID-Binckhorst} en {+project|Schieoevers-Noord}, conform
bijlage 2a. De tweede oeververbinding heeft een eigen besluitvormingstraject.</p>
<h3>Toelichting</h3>
<p>In de motie-{+naam|Grinwis} c.s. ({+kamerstuk|36 600 A, nr. 27}) is gevraagd om geen vertraging te laten ontstaan door stikstof. Wethouder {+naam|Kapteijns} heeft namens de Haagse regio een brief gestuurd
({+kenmerk|RIS322874}). Daarin verzoekt hij de trams op de {+locatie|Binckhorstlaan} en de {+locatie|Prinses Beatrixlaan} als één project te behandelen. De amendementen {+naam|De Hoop} en {+naam|Veltman} over fietsstallingen zijn
verwerkt.</p>
<h2>3. Oude Lijn: programma en planning</h2>
<p>{+organisatie|ProRail} en {+organisatie|NS} presenteren de uitkomst van de alternatievenstudie. De heer {+naam|Voppen} licht de maakbaarheid toe, de heer {+naam|Koolmees} de dienstregeling vanaf 2031. Voor de stations {+locatie|Schiedam Kethel},
{+locatie|Rijswijk Buiten} en {+locatie|Dordrecht Leerpark} ligt een voorkeursvariant voor. Gevraagd wordt kennis te nemen van de second opinion van {+organisatie|Royal HaskoningDHV} van {+datum|3 september 2025}. De
aanbevelingen van de commissie-{+eponiem|Elverding} over participatie aan de voorkant zijn toegepast.</p>
<h2>4. A4 Haaglanden-N14 en N57/N59</h2>
<p>De directeur-generaal {+organisatie|Rijkswaterstaat} geeft een toelichting op de uitspraak van de {+organisatie|Raad van State} ({+ecli|ECLI:NL:RVS:2025:1907}). De {+locatie|Ketheltunnel} en de {+locatie|Beneluxtunnel} maken geen deel uit van het
besluit. Gedeputeerde {+naam|Van der Maas} vraagt aandacht voor het vrachtverkeer bij {+locatie|Bruinisse} en de {+locatie|Grevelingendam}. Gevraagd besluit: starten van een beperkte verkenning N59, met een bijdrage
van de provincie van {+bedrag|€ 8,5 miljoen}.</p>
<h2>5. Goederencorridors en haven</h2>
<p>De heer {+naam|Siemons} presenteert de walstroomplannen. De {+schip|Johan de Witt} van de {+organisatie|Koninklijke Marine} en het calamiteitenvaartuig {+schip|Arca} liggen in de proef aan de {+locatie|Parkkade}. Staatssecretaris {+naam|Aartsen} gaat in op
de {+project|Maasvlakte spoorzone} en het advies van de {+organisatie|Rli}.</p>
<h2>6. Water en bodem</h2>
<p>Dijkgraaf {+naam|Van der Klugt} brengt namens de {+organisatie|Unie van Waterschappen} het knelpunt {+locatie|Parksluizen} in. Ter informatie ligt het {+rapport|Deltaprogramma 2026} voor; deltacommissaris {+naam|Co Verdaas} heeft dit op
Prinsjesdag aangeboden.</p>
<h2>7. Rondvraag en sluiting</h2>
<p>Na afloop geven minister {+naam|Tieman} en burgemeester {+naam|Schouten} een korte verklaring aan de pers in de {+locatie|Koningin Julianazaal}.</p>
<h2>Stukken</h2>
<p class="t">2a. Voorstel herprioritering woningbouwmobiliteit d.d. {+datum|20 oktober 2025}<br>3a. Eindrapport alternatievenstudie Oude Lijn, versie 2.1, {+kenmerk|PRO-2025-04418}<br>
4a. Startbeslissing N59 (concept), artikel {+wet|2 van de Wet Mobiliteitsfonds}<br>5a. Position paper goederenvervoer, {+datum|september 2025}</p>
<h2>Eerdere afspraken</h2>
<table class="t"><tr><td><b>Nr</b></td><td><b>Afspraak</b></td><td><b>Trekker</b></td><td><b>Stand</b></td></tr>
<tr><td>25-03</td><td>Bekostiging onderdoorgang {+locatie|Laan van NOI}</td><td>gemeente Den Haag, wethouder {+naam|Kapteijns}</td><td>afgerond op {+datum|1 juli 2025}</td></tr>
<tr><td>25-04</td><td>Lobby {+organisatie|Europese Commissie} voor CEF-subsidie</td><td>IenW, DG {+naam|Van der Burg}</td><td>loopt tot {+datum|22 januari 2026}</td></tr>
<tr><td>25-06</td><td>Gezamenlijke brief aan {+organisatie|ACM} over spoortarieven</td><td>{+organisatie|MRDH}</td><td>verzonden ({+kenmerk|MRDH-113872})</td></tr>
<tr><td>25-07</td><td>Werkbezoek {+locatie|Sloehaven} met gedeputeerde {+naam|Harry van der Maas}</td><td>provincie Zeeland</td><td>gehouden op {+datum|18 september 2025}</td></tr>
<tr><td>25-09</td><td>Naamgeving metrostation {+locatie|Coolhaven}: voorstel {+eponiem|Ida Gerhardt} van de straatnamencommissie</td><td>gemeente Rotterdam</td><td>open</td></tr></table>
<h2>Annotatie bij punt 2: inbreng van de fracties</h2>
<p>Tijdens het commissiedebat van {+datum|9 oktober 2025} heeft het lid {+naam|Bikker} gewezen op de bereikbaarheid van {+locatie|Goeree-Overflakkee}. Het lid {+naam|Van Kent} vroeg naar de gevolgen
voor huurders in de {+locatie|Schilderswijk}, waarop de minister heeft toegezegd de wethouders te raadplegen. Het lid {+naam|Heutink} diende een motie in over de doorstroming op de A15; die is op 14 oktober
verworpen. De Eerste Kamerleden {+naam|Van Langen-Visbeek} en {+naam|Kluit} hebben in de commissie IWO schriftelijke vragen gesteld, die zijn beantwoord bij brief {+kenmerk|IENW/BSK-2025/261903}. De {+organisatie|Algemene Rekenkamer}
(president {+naam|Pieter Duisenberg}) brengt in het voorjaar een rapport uit over het {+organisatie|Mobiliteitsfonds}.</p>
<p>Voor de economische onderbouwing is gebruikgemaakt van {+publicatie|Romijn en Renes, Algemene leidraad voor maatschappelijke kosten-batenanalyse (2013)} en van de {+publicatie|WLO-scenario's} van {+organisatie|PBL} en {+organisatie|CPB}.</p>
<h2>Praktisch</h2>
<p class="t">Aanmelden bij het secretariaat BO MIRT, {+email|bo-mirt@minienw.nl} of {+telefoon|070 456 00 00}. Parkeren kan onder het provinciehuis; de ingang is aan de {+adres|Koningskade}. De pers kan
terecht bij het algemene persnummer van het ministerie, {+telefoon|070 456 47 00}. De besluitenlijst verschijnt op {+website|www.mirtoverzicht.nl} en gaat op {+datum|21 november 2025} naar de {+organisatie|Tweede Kamer}.</p>
"""


def agenda() -> Finished:
    draft = Draft("x14_agenda_bo_mirt", "dev", "woo-verzoek", "agenda", "story")
    header = '<p class="klein">Ministerie van Infrastructuur en Waterstaat | BO MIRT najaar 2025 | agenda versie 3 (definitief)</p>'
    pdf = story(draft, AGENDA, AGENDA_CSS, header=header, rect=(58, 62, 537, 785))
    draft.keep("organisatie", "Ministerie van Infrastructuur en Waterstaat")
    return Finished(draft, pdf)


LIST_CSS = """
body{font-family:'Liberation Sans',sans-serif;font-size:8.6pt} h1{font-size:14pt;color:#275937;margin:0}
h2{font-size:10.5pt;color:#275937;margin:11pt 0 3pt 0;page-break-after:avoid} table{border-collapse:collapse;width:100%}
th{background:#275937;color:#fff;text-align:left;padding:2.5pt 4pt;font-size:8.2pt} td{border:.4pt solid #9bb5a3;padding:2.5pt 4pt;vertical-align:top}
tr{page-break-inside:avoid} .kop{display:flex;justify-content:space-between;border-bottom:1.5pt solid #275937;padding-bottom:4pt;margin-bottom:5pt}
.r{text-align:right;font-size:8pt} .merk{color:#b00;font-weight:bold} p{margin:3pt 0} .rooster td{width:13%;height:27pt} .rooster td:first-child{background:#e8f0ea;width:9%}
"""

LIST = """
<div class="kop"><div><h1>OT Vogelgriep Gelderse Vallei</h1>Bereikbaarheidslijst, rooster en actielijst - week 49</div>
<div class="r">NVWA / Incident- en Crisiscentrum (NVIC)<br>dossier {+kenmerk|AI-2024-H5N1-07}<br>versie {+datum|3 december 2024}, 12.00 uur<br><span class="merk">INTERN - niet buiten het OT verspreiden</span></div></div>
<h2>A. Bereikbaarheid operationeel team</h2>
<table><tr><th>Functie</th><th>Naam</th><th>Organisatie</th><th>Mobiel</th><th>E-mail</th><th>Vervanger</th></tr>
<tr><td>Voorzitter OT</td><td>{naam|Spaan, W.F. (Wouter)}</td><td>{+organisatie|NVWA}, Handhaven</td><td>{telefoon|06-1538 2270}</td><td>{email|w.f.spaan}{+domein|@nvwa.nl}</td><td>{naam|Öztürk, Selin}</td></tr>
<tr><td>Hoofd opruimploegen</td><td>{naam|Gijsbertsen, Hans}</td><td>{+organisatie|NVWA}, Handhaven</td><td>{telefoon|06-2946 1108}</td><td>{email|h.gijsbertsen}{+domein|@nvwa.nl}</td><td>{naam|Mulder-Bah, Aïcha}</td></tr>
<tr><td>Veterinair specialist</td><td>drs. {naam|M. Stegenga}</td><td>{+organisatie|Wageningen Bioveterinary Research}</td><td>{telefoon|06-5170 6634}</td><td>{email|marrit.stegenga}{+domein|@wur.nl}</td><td>wachtdienst {+telefoon|0320 238 800}</td></tr>
<tr><td>Liaison ministerie</td><td>{naam|Beerepoot, C. (Casper)}</td><td>{+organisatie|LVVN}, directie DAD</td><td>{telefoon|06-4820 9317}</td><td>{email|c.beerepoot}{+domein|@minlvvn.nl}</td><td>{naam|Ho-Sam-Sooi, Denise}</td></tr>
<tr><td>Taxatie en schade</td><td>{naam|van der Zwaag, R.}</td><td>{+organisatie|RVO}</td><td>{telefoon|06-3312 7059}</td><td>{email|r.vanderzwaag}{+domein|@rvo.nl}</td><td>{+email|taxaties@rvo.nl}</td></tr>
<tr><td>Arts infectieziekten</td><td>mw. dr. {naam|L. Nasrollahi}</td><td>{+organisatie|GGD Gelderland-Midden}</td><td>{telefoon|06-1093 4482}</td><td>{email|leila.nasrollahi}{+domein|@vggm.nl}</td><td>piket {+telefoon|088 355 60 00}</td></tr>
<tr><td>Ordehandhaving</td><td>{naam|Prins, J.}</td><td>{+organisatie|politie Oost-Nederland}</td><td>{telefoon|06-2271 5543}</td><td>{email|jelle.prins}{+domein|@politie.nl}</td><td>{+telefoon|0900-8844}</td></tr>
<tr><td>Communicatie</td><td>{?naam|Verbeek, Saskia} (woordvoerder)</td><td>{+organisatie|NVWA}</td><td>{telefoon|06-1884 9026}</td><td>{+email|persvoorlichting@nvwa.nl}</td><td>{+telefoon|088 223 00 00}</td></tr>
</table>
<p>Bestuurlijk: burgemeester {+naam|Jan Luteijn} (Barneveld), burgemeester {+naam|René Verhulst} (Ede), inspecteur-generaal {+naam|Gerard Bakker}, minister {+naam|Femke Wiersma}. Contact met hen uitsluitend via de voorzitter OT en het
{+organisatie|Landelijk Crisiscentrum}. Meldpunt dierziekten: {+telefoon|045 546 31 88}. Algemeen: {+telefoon|0900-0388}.</p>
<h2>B. Betrokken bedrijven</h2>
<table><tr><th>UBN</th><th>Houder</th><th>Adres</th><th>Dieren</th><th>Contact</th><th>Bijzonderheden</th></tr>
<tr><td>{?ubn|3817264}</td><td>{naam|E.J. van de Pest} en {naam|W. van de Pest-Lagerweij}</td><td>{adres|Garderbroekerweg 118, 3774 JD Kootwijkerbroek}</td><td>42.300 leghennen</td><td>{telefoon|0342 44 71 95}</td>
<td>Besmet, geruimd {+datum|1 december}. Mw. {naam|Van de Pest} is {?gezondheid|zwanger} en verblijft elders.</td></tr>
<tr><td>{?ubn|2095513}</td><td>{+organisatie|Pluimveebedrijf Hoogland B.V.} (bedrijfsleider {naam|Piotr Zawadzki})</td><td>{+adres|Industrieweg 9, Lunteren}</td><td>118.000 vleeskuikens</td><td>{telefoon|06-8391 2047}</td>
<td>Contactbedrijf. Vrachtauto {kenteken|72-BSK-3} stond op 28 november op beide erven.</td></tr>
<tr><td>{?ubn|4410872}</td><td>mts. {naam|Ruitenbeek-Morren}</td><td>{adres|Hessenweg 61, 3791 PD Achterveld}</td><td>260 kalkoenen, hobbykippen</td><td>{email|ruitenbeekmorren}{+domein|@kpnmail.nl}</td>
<td>Weigert toegang; dhr. {naam|Ruitenbeek} heeft de toezichthouder {?strafrecht|bedreigd, aangifte gedaan}. Alleen met politie.</td></tr>
</table>
<h2>C. Dienstrooster (dag 07-19 / nacht 19-07)</h2>
<table class="rooster"><tr><th>Rol</th><th>ma 2/12</th><th>di 3/12</th><th>wo 4/12</th><th>do 5/12</th><th>vr 6/12</th><th>za 7/12</th><th>zo 8/12</th></tr>
<tr><td>Voorzitter</td><td>{naam|Spaan} / {naam|Öztürk}</td><td>{naam|Spaan} / {naam|Öztürk}</td><td>{naam|Öztürk} / {naam|Spaan}</td><td>{naam|Öztürk} / {naam|Spaan}<br>Sinterklaas: overdracht 16.00</td><td>{naam|Spaan}</td><td>piket</td><td>piket</td></tr>
<tr><td>Ruiming</td><td>{naam|Hans G.}</td><td>{naam|Hans G.}</td><td>{naam|Aïcha}</td><td>{naam|Aïcha}</td><td>{naam|Hans G.} / {naam|Aïcha}</td><td>{naam|Tamara}</td><td>{naam|Tamara}</td></tr>
<tr><td>Plotter</td><td>{paraaf|KvB}</td><td>{paraaf|KvB}</td><td>{paraaf|DHS}</td><td>{paraaf|DHS}</td><td>{paraaf|KvB}</td><td>-</td><td>-</td></tr>
</table>
<h2 style="page-break-before:always">D. Actielijst na OT-overleg 6 ({+datum|3 december 2024}, 09.30 uur)</h2>
<table><tr><th>Nr</th><th>Actie</th><th>Actiehouder</th><th>Gereed</th><th>Status</th></tr>
<tr><td>31</td><td>Vervoersverbod 10 km-zone: kaart verversen na publicatie in de {+organisatie|Staatscourant} ({+stcrt|Stcrt. 2024, 39871})</td><td>{naam|Beerepoot}</td><td>3/12 15.00</td><td>loopt</td></tr>
<tr><td>32</td><td>Tegemoetkoming uit het {+organisatie|Diergezondheidsfonds}: {naam|Van de Pest} heeft nieuw rekeningnummer doorgegeven ({iban|NL95 RABO 0923 0453 98}); identiteit verifiëren, daarna naar {+organisatie|RVO}</td><td>{naam|Van der Zwaag}</td><td>5/12</td><td>open</td></tr>
<tr><td>33</td><td>Profylaxe ruimers: lijst met 14 medewerkers van {+organisatie|Rendac} en {+organisatie|TCC} naar GGD. Eén ruimer ({naam|Mateusz}) heeft {?gezondheid|koorts en rode ogen}, test loopt</td><td>{naam|Leila Nasrollahi}</td><td>z.s.m.</td><td>loopt</td></tr>
<tr><td>34</td><td>Toegang bedrijf Achterveld: last met {naam|Jelle} afstemmen, brief gaat uit namens de IG onder {+kenmerk|TRCNVWA/2024/8815}</td><td>{naam|Selin}</td><td>4/12</td><td>open</td></tr>
<tr><td>35</td><td>Kamervragen {+naam|Ouwehand} en {+naam|Vedder}: feitenrelaas leveren aan {+organisatie|LVVN}, advies van de {+organisatie|Deskundigengroep Dierziekten} bijvoegen</td><td>{naam|Casper}, {?naam|Saskia}</td><td>6/12 12.00</td><td>open</td></tr>
<tr><td>36</td><td>Nazorg gezin {naam|Van de Pest} via vertrouwenspersoon {+organisatie|LTO Noord} en {+organisatie|Agrozorg}; niet bellen vóór donderdag</td><td>{naam|Denise}</td><td>5/12</td><td>loopt</td></tr>
<tr><td>37</td><td>Inloggegevens {+systeem|LCMS} voor {naam|Tamara Huybregts} (account {gebruikersnaam|huybt04}) activeren</td><td>{paraaf|KvB}</td><td>3/12</td><td>gereed</td></tr>
</table>
<h2>E. Situatiebeeld voor het overleg van 4 december</h2>
<p>Op {+datum|30 november} heeft de heer {naam|Van de Pest} verhoogde sterfte gemeld bij het {+organisatie|Landelijk meldpunt dierziekten}. Zijn dierenarts, drs. {naam|Ingeborg Lammertink} van {+organisatie|De Hofpraktijk}, heeft dezelfde middag
met {naam|Stegenga} overlegd. Het laboratorium in {+locatie|Lelystad} bevestigde op {+datum|1 december} om 03.10 uur hoogpathogene vogelgriep van het type {+ziekte|H5N1}. De ruiming is geleid door {naam|Gijsbertsen}, met 22 mensen op het erf;
de {+organisatie|NVWA} heeft het bedrijf om 19.45 uur vrijgegeven voor reiniging en ontsmetting. {naam|Gijsbertsen} noemt de samenwerking met de familie goed, maar meldt dat de oudste zoon, {naam|Gerben} (15), op school wordt
lastiggevallen. {naam|Denise} neemt dit mee in de nazorg.</p>
<p>In de 1 km-zone liggen geen andere bedrijven. In de 3 km-zone gaat het om zeven bedrijven, alle gescreend. Bij {naam|Zawadzki} is geen verhoogde sterfte gezien; uitslag volgt. De locatie Achterveld kan pas worden bemonsterd als
de politie beschikbaar is. {naam|Prins} verwacht dat dat donderdagochtend lukt. De burgemeester van Leusden, {+naam|Gerolf Bouwmeester}, is door de voorzitter gebeld en heeft de locoburgemeester gevraagd aan te sluiten.</p>
<p>{naam|Nasrollahi} vraagt aandacht voor het gebruik van {+geneesmiddel|oseltamivir}; twee ruimers hebben het middel geweigerd. Volgens artikel {+wet|5.4 van de Wet dieren} en het {+publicatie|Beleidsdraaiboek Aviaire Influenza} (versie 3.0) is de inzet
van ongevaccineerde ruimers niet toegestaan. {naam|Öztürk} legt dit vast. De minister informeert de {+organisatie|Tweede Kamer} vandaag; het ontwerp van de brief ({+kenmerk|DGA-DAD / 95512074}) is afgestemd met {+organisatie|VWS} en het {+organisatie|RIVM}.</p>
<p>Volgend OT: {+datum|woensdag 4 december}, 09.30 uur, crisisruimte {+adres|Catharijnesingel 59, Utrecht} en via Webex (gegevens in de agenda-uitnodiging van {naam|Kim van Baarle}).</p>
"""


def lists() -> Finished:
    draft = Draft(
        "x15_lijst_vogelgriep",
        "dev",
        "woo-verzoek",
        "bereikbaarheidslijst_actielijst",
        "chromium",
        ordinary=frozenset({"prins"}),
    )
    pdf = chromium(draft, LIST, LIST_CSS, landscape=True, margin="12mm 14mm")
    return Finished(draft, pdf)


MAKERS = {
    "x11_mail_innamestop": mail,
    "x12_whatsapp_brand": chat,
    "x13_verslag_klankbordgroep": minutes,
    "x14_agenda_bo_mirt": agenda,
    "x15_lijst_vogelgriep": lists,
}
