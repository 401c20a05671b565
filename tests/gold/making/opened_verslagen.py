"""Minutes of the first blind part: food authority, water board, province."""

from tests.gold.making.opened_paper import Paper, makers

T11 = Paper(
    "t11_verslag_nvwa_ketenoverleg",
    "woo-verzoek",
    "verslag met aanwezigen en actielijst",
    "libreoffice",
    options={
        "font": "Carlito",
        "size": 11,
        "header": "{o|NVWA} - {un|Directie Keuren}",
        "footer": "{r|TRCNVWA/2026/1187} - vastgesteld in het overleg van {d|9 april 2026}",
    },
    html="""
<h1>Verslag ketenoverleg pluimveeslachterijen</h1>
<p>Datum: {d|12 maart 2026}, 13.30-15.45 uur. Plaats: {l|Catharijnesingel 59}, Utrecht, zaal
{x|Johanna Westerdijk}.</p>
<table widths="5.2,5.2,5.8">
<tr><td>Naam</td><td>Organisatie</td><td>Aanwezig</td></tr>
<tr><td>{n|Gijsbert Landman} (voorzitter)</td><td>{o|NVWA}, {un|Team Toezicht Oost}</td><td>ja</td></tr>
<tr><td>{n|Amina Osei-Tutu}</td><td>{o|NVWA}, {un|Keuren}</td><td>ja</td></tr>
<tr><td>{n|Hessel IJpma}</td><td>{o|NEPLUVI}</td><td>ja, tot 15.00 uur</td></tr>
<tr><td>{n|Marjo Berendsen-Thijs}</td><td>{o|KDS}</td><td>ja</td></tr>
<tr><td>{n|Vu Thi Lan}</td><td>{o|Plukon Food Group}</td><td>vervangt {n|Bram Uijlenhoet}</td></tr>
<tr><td>{n|F. van Wijhe}</td><td>{o|Dierenbescherming}</td><td>online</td></tr>
<tr><td>{n|Dorien de Laat}</td><td>{o|LVVN}, {un|DAD}</td><td>afwezig m.k.</td></tr>
<tr><td>{n|Stef Roelofsen}</td><td>{o|NVWA} (verslag)</td><td>ja</td></tr>
</table>
<h2>1. Opening en mededelingen</h2>
<p>{n|Gijsbert} opent de vergadering. {n|Dorien} is verhinderd en heeft vooraf per mail gereageerd.
{n|Hessel} meldt dat {o|NEPLUVI} een nieuwe voorzitter heeft: {+n|Gert-Jan Oplaat-Meerman}, oud-Kamerlid. {n|Amina}
gaat per 1 mei met zwangerschapsverlof; {n|Kofi Ansah-Mensah} neemt haar taken waar.</p>
<h2>2. Verslag vorige keer</h2>
<p>Op blz. 2 moet staan dat {n|Van Wijhe} de camerabeelden wilde zien en niet {n|Berendsen}. Met die
wijziging wordt het verslag vastgesteld.</p>
<h2>3. Cameratoezicht</h2>
<p>{n|IJpma} licht toe dat 94% van de slachterijen deelneemt aan het protocol. {n|Vu} (zij hecht eraan dat
haar achternaam vooraan staat) geeft aan dat de bewaartermijn van vier weken knelt. De {o|Autoriteit
Persoonsgegevens} heeft hierover in 2024 geadviseerd. {n|Marjo} vraagt of medewerkers van de {o|KDS} herkenbaar
in beeld komen. {n|Stef} zoekt dat na bij jurist {n|Eefje Hoogstraten-Li}.</p>
<h2>4. Incident te Dedemsvaart</h2>
<p>Op {d|18 februari 2026} is een toezichthoudend dierenarts door een medewerker van de slachterij
geduwd. Het slachtoffer, {n|Radu Popescu}, heeft aangifte gedaan. De medewerker, {n|Kevin Schutrups}, is op
non-actief gesteld. {n|Popescu} werkt sinds 9 maart weer halve dagen. De heer {n|Uijlenhoet} heeft namens
het bedrijf excuses aangeboden. De burgemeester van {o|Hardenberg}, {+n|M. Offringa-Bos}, is op de hoogte. De
zaak is bij de politie bekend onder {r|PL0400-2026071233}.</p>
<h2>5. Hittestress</h2>
<p>Het protocol van {o|LTO} geldt vanaf 27 graden. In de zomer van 2025 stierven bij transport 11.200 dieren.
{n|Landman} wijst op de {s|Transportverordening (EG) nr. 1/2005} en op het onderzoek van {w|Gerbrands, M.A.}
({o|Wageningen Livestock Research}, 2023). Ook het arrest {s|ECLI:NL:CBB:2024:377} is van belang.</p>
<h2>6. Tarieven 2027</h2>
<p>De tarieven stijgen gemiddeld met 4,8%. {n|Hessel} vindt dat onverteerbaar en kondigt een brief aan de
minister aan. {n|Roelofsen} stuurt de rekenbladen rond. Het Kamerlid {+n|Grinwis-Haan} heeft gevraagd om een
plafond ({r|2026D10332}).</p>
<h2>7. Rondvraag</h2>
<p>{n|F. van Wijhe} nodigt iedereen uit voor het congres op {d|4 juni 2026} in {o|De Reehorst}. Aanmelden kan
bij {m|congres@dierenbescherming.nl} of rechtstreeks bij {e|fenny.vanwijhe@dierenbescherming.nl}.</p>
<h2>Actielijst</h2>
<table widths="1.4,8,3.8,3">
<tr><td>Nr</td><td>Actie</td><td>Wie</td><td>Gereed</td></tr>
<tr><td>26-04</td><td>Bewaartermijn beelden uitzoeken</td><td>{n|Stef} / {n|Eefje}</td><td>{d|01-04-2026}</td></tr>
<tr><td>26-05</td><td>Afschrift excuusbrief aan {o|NVWA}</td><td>{n|Bram}</td><td>{d|20-03-2026}</td></tr>
<tr><td>26-06</td><td>Rekenbladen tarieven delen</td><td>SR</td><td>{d|16-03-2026}</td></tr>
<tr><td>26-07</td><td>Datum bezoek Dedemsvaart prikken</td><td>{n|GL}, {n|MB}</td><td>open</td></tr>
<tr><td>26-08</td><td>Hitteplan bespreken met {o|RDA}</td><td>{n|Amina} -&gt; {n|Kofi}</td><td>{d|15-05-2026}</td></tr>
</table>
<p>Volgend overleg: {d|9 april 2026}. Afmelden bij {n|Stef Roelofsen}, {t|06 5263 4471}.</p>
""".replace("<td>SR</td>", "<td>{n|SR}</td>"),
    ordinary="laat",
)

T12 = Paper(
    "t12_waterschap_ab_notulen",
    "gemeente",
    "notulen algemeen bestuur",
    "story",
    css="*{font-family:serif;font-size:10.5pt} h1{font-size:16pt} h2{font-size:11pt}",
    options={
        "header": "<p>{o|Waterschap Linge en Vecht} - openbare vergadering {d|24 september 2025}</p>"
    },
    html="""
<h1>Notulen algemeen bestuur</h1>
<p>Voorzitter: dijkgraaf {+n|Hein Moorman-Staal}. Secretaris-directeur: drs. {?n|P. Oudenampsen}. Aanwezig zijn de
leden {+n|Bisseling} ({o|Water Natuurlijk}), {+n|Ten Cate-Vrielink} ({o|BBB}), {+n|Sietsma} ({o|VVD}),
{+n|Ramautar} ({o|PvdA}), {+n|Hoegen Dijkhof} ({o|CDA}) en {+n|Wapstra} ({o|AWP}). Heemraden: {+n|Klaver-Roordink}
en {+n|De Vries Robbé}. Verslag: {n|Notuleerservice: Jannie Welling}.</p>
<h2>1. Inspraak</h2>
<p>Van het spreekrecht maken drie personen gebruik. De eerste inspreker is de heer {n|Zandvliet}, die een
boomkwekerij heeft aan de {a|Lageweg 31} in {pl|Opheusden}. Hij zegt dat de peilverhoging zijn kelder onder
water zet. Hij vraagt waarom de meetpunten van {n|buurman Van Zetten} wel zijn meegenomen. De heer
{+n|Sietsma} vraagt of de heer {n|Zandvliet} heeft gesproken met de rayonbeheerder. De inspreker
antwoordt dat rayonbeheerder {n|Wout} twee keer is langs geweest.</p>
<p>De tweede inspreker is mevrouw {n|Bouterse-Kartosen}, namens de bewoners van de
{st|Waalbandijk}. Zij biedt een petitie aan met 212 handtekeningen. Mevrouw {+n|Ramautar} vraagt of de
bewoners de alternatieven van {o|Arcadis} kennen. Dat is het geval.</p>
<p>De derde inspreker, {n|Ferdi Çakmak}, is ondernemer te Tiel. Zijn telefoonnummer ({t|0344 61 70 25}) en adres
({a|Binnenhoek 12, 4001 MX}) zijn bekend bij de griffie.</p>
<h2>2. Vaststelling agenda</h2>
<p>De agenda wordt conform vastgesteld. Het krediet voor gemaal {x|Dr. Ir. C. Lely} wordt op verzoek van het lid
{+n|Wapstra} een bespreekstuk.</p>
<h2>3. Mededelingen</h2>
<p>Dijkgraaf {+n|Moorman-Staal} meldt dat de {f|commissaris van de Koning} op {d|8 oktober 2025} het gemaal
opent. De minister van {o|IenW} heeft zich afgemeld. Het beroep van {o|Stichting Lingewaard Natuurlijk} is
door de {o|Afdeling} ongegrond verklaard ({s|ECLI:NL:RVS:2025:4102}).</p>
<h2>4. Krediet gemaal {x|Lely}</h2>
<p>Heemraad {+n|De Vries Robbé} licht toe dat de pompen uit 1967 stammen. De heer {+n|Hoegen Dijkhof} vraagt
of {o|Pentair Nijhuis} de enige aanbieder was. De secretaris-directeur antwoordt dat vier partijen zijn
uitgenodigd. Projectleider {n|Renske van Zoelen} geeft een toelichting met beelden. {n|Renske} verwacht dat
de uitvoering elf maanden duurt. Mevrouw {+n|Ten Cate-Vrielink} dient een amendement in. Het krediet van
{eu|€ 4.870.000} wordt met 19 tegen 7 stemmen verleend.</p>
<h2>5. Zienswijzen peilbesluit</h2>
<p>Er zijn zeven zienswijzen ontvangen. Zienswijze 1 ({n|fam. Van Ommeren}) en 4 ({n|mts. Hol-Arts}) worden
deels overgenomen. Zienswijze 6, ingediend door {n|J. B. Roording}, wordt afgewezen. De heer {+n|Bisseling}
heeft moeite met de motivering. Volgens hem is het rapport van {w|Kukelberg, S.} e.a. te eenzijdig
aangehaald.</p>
<h2>6. Waterschapsbelasting</h2>
<p>De tarieven voor 2026 stijgen met 6,3%. De bank van de waterschappen ({o|NWB Bank}) verwacht een
stabiele rente. Het {x|Huis van Thorbecke} wordt aangehaald door de heer {+n|Sietsma}.</p>
<h2>7. Benoeming</h2>
<p>Wegens het vertrek van lid {+n|Wapstra} benoemt het bestuur mevrouw {+n|Fokkema-Abdi} tot lid van de
rekeningcommissie. De stembriefjes zijn geteld door {n|Loes} en {n|Marijn} van het bestuurssecretariaat.</p>
<h2>8. Rondvraag</h2>
<p>Mevrouw {+n|Ramautar} vraagt of het gemaal {x|Lely} ook 's nachts hoorbaar is. Projectleider {n|Van Zoelen} zegt toe dat de metingen van
{o|Peutz} worden gedeeld. De heer {+n|Bisseling} wijst op de vismigratie in de {st|Oude Rijn}; ecoloog {n|Gijsje Wolterink} zoekt uit of
een hevel nodig is. Mevrouw {+n|Ten Cate-Vrielink} vraagt aandacht voor de rotonde bij de {st|Prinsenweg}. Dat is een zaak van de
gemeente {o|Neder-Betuwe}.</p>
<p>De dijkgraaf feliciteert de heer {+n|Hoegen Dijkhof} met zijn koninklijke onderscheiding, die hem is uitgereikt door burgemeester
{+n|Kottelenberg-Vis}. Bode {n|Arie} krijgt een bloemetje voor zijn dertigjarig dienstverband.</p>
<h2>9. Sluiting</h2>
<p>De voorzitter sluit de vergadering om 21.52 uur. De volgende vergadering is op
{d|26 november 2025} in het waterschapshuis, {l|De Blomboogerd 1} te Tiel. Vragen over dit verslag:
{m|bestuurszaken@wslingevecht.example} of {+t|0344-64 90 90}.</p>
<p>Afschrift aan: {n|W. v.d. Garde} (rayonbeheer), {n|R. van Zoelen} (projecten), {un|team Communicatie}.</p>
""".replace("{+n|drs. ", "drs. {+n|")
    .replace("{n|Notuleerservice: ", "Notuleerservice, {n|")
    .replace("{n|buurman ", "buurman {n|")
    .replace("{n|fam. ", "fam. {n|")
    .replace("{n|mts. ", "mts. {n|"),
)

T13 = Paper(
    "t13_provincie_werkoverleg_scan",
    "woo-verzoek",
    "verslag werkoverleg, scan",
    "reportlab",
    scan={"dpi": 150, "skew": 1.1, "noise": 6, "seed": 77, "page_kb": 110},
    options={
        "font": "SE",
        "size": 13.5,
        "frames": ((70, 60, 455, 720),),
        "footer": "{r|PZH-2026-860022914}",
    },
    html="""
<h1>Verslag</h1>
<p>Werkoverleg {un|Team Gebiedsgrondzaken}, {o|provincie Zuid-Holland}, {d|21 januari 2026}</p>
<p>Aanwezig: {n|Lonneke Brabander} (vz), {n|Ruben Sikking}, {n|Hatice Yurdakul}, {n|Menno v.d. Water},
{n|Jip} (stagiair), {n|Ria Groenewoud} (notulen)<br/>
Afwezig: {n|Berend Kool}, {n|T. de Groot-Ligtvoet}</p>
<h2>1. Grondaankoop Krimpenerwaard</h2>
<p>{n|Ruben} heeft gesproken met de familie {n|Verkaik} over perceel {r|Bergambacht B 2217}. De familie wil
pas na de verkoop van de boerderij aan de {a|Achterbroek 66} tekenen. {n|Menno} vindt dat de vraagprijs van
{eu|€ 9,10} per m2 te hoog is; de taxateur van {o|Gloudemans} ({n|Pepijn de Kleijn}) kwam op {eu|€ 7,85}.
Gedeputeerde {+n|Meindert Stolk-Visser} wil voor 1 maart duidelijkheid.</p>
<h2>2. Pachtzaken</h2>
<p>{n|Hatice} meldt dat pachter {n|A. Noordegraaf} zes maanden achterloopt. Hij heeft gezondheidsklachten
({z|herniaoperatie in december}) en vraagt om uitstel. Afspraak: regeling tot 1 juli. Betaling kan op
{?i|NL63 BNGH 0285 0101 49}, de rekening van de provincie. {n|Noordegraaf} is bereikbaar op
{t|(0182) 35 26 17}.</p>
<h2>3. Personele zaken</h2>
<p>{n|Berend} is ziek tot en met maart. Zijn dossiers gaan naar {n|Sikking}. {n|Thera} komt op 2 februari
terug van verlof. Voor de vacature zijn 14 brieven ontvangen; gesprekken met {n|M. Lachmising} en
{n|Aart-Jan Both} op 28 januari.</p>
<h2>4. Rondvraag</h2>
<p>{n|Brabander} bedankt {n|Jip} voor de inzet. De {o|BIJ12}-rapportage is te vinden op de projectschijf. Het
bezoek aan museum {x|Boijmans Van Beuningen} is op 6 maart.</p>
<p>Akkoord voorzitter: {p|LB} &#160;&#160; d.d. {d|28-1-2026}</p>
""",
    ordinary="water kool",
)

MAKERS = makers([T11, T12, T13])
