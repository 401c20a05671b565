"""Texts of made-up inspection, personnel, purchasing papers and forms (`f23` to `f28`)."""

NVWA = """
Nederlandse Voedsel- en Warenautoriteit//
Divisie Inspectie, team Dierenwelzijn Oost

RAPPORT VAN BEVINDINGEN

Rapportnummer {+kenmerk|416620-2026-017}//
Inspectiedatum {+datum|11 maart 2026}, 10.05 - 13.40 uur//
Inspecteur {naam|B.J. Haverslag}, toezichthouder nr. {?nummer|60331}//
Tweede inspecteur {naam|Kamila Wieczorek}

Gecontroleerde: maatschap {naam|Scholten Reinders}, {adres|Heidesteeg 3}, {adres|7737 PA} {?plaats|Stegeren}//
UBN {?ubn|2280417} - KvK {?kvk|08144930}//
Aangetroffen: de heer {naam|Gerrit Jan Reinders}, geboren {geboortedatum|04-08-1962}

Bevindingen

Op bovengenoemde datum bevonden wij ons op het adres van de gecontroleerde naar aanleiding van een melding bij het
klantcontactcentrum (melding {+kenmerk|M-26-03318}). Wij troffen {naam|Reinders} aan op het erf en legitimeerden ons.
Hij zei: "Dat heeft {naam|Wilmink} van hiernaast zeker gedaan." Wij hebben hem de cautie gegeven. In stal 2 zagen wij 68
vleesvarkens. Ik, {naam|Haverslag}, zag dat in hok 14 twee dieren kreupel liepen en dat één dier een ontstoken staart
had. De praktiserend dierenarts, drs. {naam|Ytsje van der Ploeg-Abma} van praktijk {+organisatie|De Vechtstreek}, is om
11.20 uur gebeld en heeft verklaard dat zij de dieren op 2 maart heeft behandeld met {+middel|meloxicam}.

De drinknippels in de hokken 9 tot en met 12 gaven geen water. Op onze vraag hoelang dat al zo was, antwoordde
Reinders: "Sinds gistermiddag, mijn zoon {naam|Niek} zou het maken." Wij hebben daarop de watervoorziening laten
herstellen. De temperatuur bedroeg 19,4 °C, de ammoniakconcentratie 21 ppm. Wij hebben 31 foto's gemaakt en geen
monsters genomen.

Overtreding: artikel 2.4, eerste lid, van het {+wet|Besluit houders van dieren}; artikel 1.7, onder e en f.

Naar aanleiding van de inspectie is een vordering uitgeschreven met een hersteltermijn van 48 uur. Op 13 maart heeft
{naam|Wieczorek} telefonisch vastgesteld dat aan de vordering is voldaan (gesproken met mevrouw {naam|Hermien Scholten}).

Opgemaakt op ambtsbelofte te Zwolle, {+datum|16 maart 2026},
"""

TIJD = """
| {?organisatie|Kroes Interim & Advies} // {naam|Marijn Kroes} | FACTUUR // nr. {+kenmerk|2026-0031}
| {?adres|Achter de Hoven 88} // {?adres|8933 CR} Leeuwarden | Factuurdatum {+datum|31 maart 2026} // Vervaldatum 30 april 2026
| KvK {?kvk|82204461} // btw-id {?btw_id|NL003512877B41} | Inkooporder {+kenmerk|4500318827}

Aan:

Provincie {+organisatie|Fryslân}, team Bedrijfsvoering//
t.a.v. crediteurenadministratie, {+email|facturen@fryslan.frl}//
Postbus 20120, 8900 HM Leeuwarden

Betreft: inzet projectleider {+project|N381 Oosterwolde - Appelscha}, maand maart 2026. Opdrachtgever: {naam|Sjoerd
Hiemstra-Bosma}. Contractnummer {+kenmerk|C-2025/0774}.

| Week | Medewerker | Omschrijving | Uren | Tarief | Bedrag
| 10 | {naam|M. Kroes} | Overleg aannemer {+organisatie|Heijmans Wegen}, omgevingsgesprekken | 32 | € 112,50 | € 3.600,00
| 11 | M. Kroes | Keukentafelgesprek familie {naam|Bouma-Sytsma} (perceel {+kadaster|OWD H 2214}) | 28 | € 112,50 | € 3.150,00
| 12 | M. Kroes | Voorbereiding statencommissie | 34 | € 112,50 | € 3.825,00
| 12 | {naam|J. Terpstra-Öztürk} | Assistentie planning | 8 | € 74,00 | € 592,00
| 13 | M. Kroes | Rapportage, overdracht aan {naam|Doutzen} | 30 | € 112,50 | € 3.375,00
| | | Reiskosten: 412 km, auto {?kenteken|SB-913-R} | | € 0,23 | € 94,76

Totaal exclusief btw € 14.636,76; btw 21% € 3.073,72; te voldoen € 17.710,48.

Gelieve het bedrag over te maken op {?iban|NL71RABO0888618590} onder vermelding van het factuurnummer.

Akkoord prestatie: {naam|S. Hiemstra} d.d. 2-4-2026 {paraaf|SHB}

# Urenstaat (bijlage)

| Datum | Project | Activiteit | Uren | Goedgekeurd
| 2-3 | N381 | startoverleg met {naam|Anke Hylkema} en gedeputeerde {+naam|Matthijs de Vriesema} | 8 | {paraaf|SHB}
| 3-3 | N381 | veldbezoek {+plaats|Duurswoude}, gesprek met {+organisatie|Staatsbosbeheer} | 8 | SHB
| 4-3 | N381 | bezwaren geïnventariseerd (17) | 8 | SHB
| 5-3 | N381 | telefonisch spreekuur | 8 | SHB
| 9-3 | N381 | bezoek {naam|Bouma} | 6 | SHB
| 10-3 | N381 | memo {+eponiem|Marshall-proef} asfalt | 8 | SHB
"""

PERSONEEL = """
Vertrouwelijk - alleen voor geadresseerde

Memo

Aan: {naam|Ineke Pronk-Stavasius}, HR-adviseur//
Van: {?naam|Arjan Dragt}, teamleider Meldkamer//
Datum: {+datum|8 december 2025}//
Betreft: functioneren en re-integratie {naam|Kelvin Hartveld}

Beste {naam|Ineke},

Zoals besproken stuur ik je een overzicht van de gesprekken met {naam|Kelvin} in het afgelopen half jaar. Kelvin
(personeelsnummer {personeelsnummer|20418873}, geboren {geboortedatum|17 mei 1994}) werkt sinds 1 februari 2021 als centralist
op de meldkamer van de {+organisatie|politie-eenheid Oost-Nederland}, 36 uur per week, schaal 7.

Op 3 juni heeft hij zich ziek gemeld. Volgens zijn eigen mededeling ging het om {?gezondheid|een burn-out, met
slaapproblemen en paniekaanvallen}. De bedrijfsarts, dr. {naam|Wen Zhao}, heeft hem op 24 juni en 5 augustus gezien en
adviseert een opbouw van twee keer twee uur per week. Op 1 september is hij begonnen bij het team Gegevensbeheer van
{naam|Fatma Yıldırım-Post}. Dat ging goed tot eind oktober. Op 29 oktober is een woordenwisseling ontstaan met collega
{naam|Stef Brummelhuis} over het rooster; {naam|Fatma} heeft beiden naar huis gestuurd. {naam|Stef} heeft daarvan een melding
gemaakt bij de vertrouwenspersoon.

Op 12 november hebben Kelvin, zijn partner {naam|Mandy} en ik een gesprek gehad bij hem thuis in {?woonplaats|Borne}. Hij
vertelde dat hij {?gezondheid|medicijnen (sertraline)} gebruikt en dat zijn schulden zijn opgelopen. Er ligt
{?financieel|loonbeslag van deurwaarder Flanderijn}. Ik heb hem gewezen op het bedrijfsmaatschappelijk werk. Hij wil graag terug
naar de meldkamer, maar de {+eponiem|Maslach Burnout Inventory} die het {+organisatie|Instituut voor Psychotrauma} heeft
afgenomen, laat zien dat het daarvoor te vroeg is.

Het UWV verwacht uiterlijk in week 42 een eerstejaarsevaluatie. De {+wet|Wet verbetering poortwachter} vraagt om een
onderbouwing van spoor 2. Kun je daarvoor een voorstel doen? {naam|Ria Kruisselbrink} van Arbo Anders heeft capaciteit. De
korpschef, {+naam|Janny Knolhof}, heeft in haar bericht van 1 december nog eens benadrukt dat wij zuinig moeten zijn op onze
centralisten, en daar ben ik het zeer mee eens.

Groet, {naam|Arjan}

Cc: dossier P-{+kenmerk|2025/1187}. Bereikbaar op {telefoon|06.71215198}, meldkamer algemeen {+telefoon|0900-8844}.
"""

OPDRACHT = """
# OVEREENKOMST VAN OPDRACHT

# nr. {+kenmerk|RVO-202512-0388}

De ondergetekenden:

1. de Staat der Nederlanden, waarvan de zetel is gevestigd te Den Haag, te dezen vertegenwoordigd door de minister van
Klimaat en Groene Groei, namens deze, de algemeen directeur van de {+organisatie|Rijksdienst voor Ondernemend Nederland},
{+naam|Abdeluheb Choho-Timmer}, hierna te noemen: Opdrachtgever,

en

2. {+organisatie|Ecorys Kwartiermakers B.V.}, statutair gevestigd te Rotterdam, ingeschreven in het handelsregister onder
nummer {+kvk|24316726}, te dezen rechtsgeldig vertegenwoordigd door haar bestuurder, mevrouw {?naam|Rozemarijn van
Haeften}, hierna te noemen: Opdrachtnemer;

overwegende dat:

a. Opdrachtgever op {+datum|3 november 2025} een offerteaanvraag heeft uitgebracht voor de evaluatie van de
{+regeling|Stimuleringsregeling Duurzame Energieproductie en Klimaattransitie} (SDE++) over de jaren 2020 tot en met 2025;

b. Opdrachtnemer op 24 november 2025 een offerte heeft uitgebracht met kenmerk {+kenmerk|NL7410-40218};

c. de beoordelingscommissie die offerte als economisch meest voordelige inschrijving heeft aangemerkt met een score van
86,4 punten;

komen overeen:

Artikel 1. Begrippen. In deze overeenkomst worden de begrippen gebruikt zoals gedefinieerd in de {+voorwaarden|ARVODI-2018}.

Artikel 2. Voorwerp. Opdrachtnemer voert de evaluatie uit overeenkomstig de offerte. De evaluatie volgt de methode van de
{+eponiem|commissie-Theeuwes} en de {+eponiem|Regeling periodiek evaluatieonderzoek}.

Artikel 3. Prijs. De prijs bedraagt € 148.750,- exclusief btw. Facturen worden in vier termijnen ingediend via
{+organisatie|Digipoort}, onder vermelding van OIN {+oin|00000004003214345000}.

Artikel 4. Personeel. De werkzaamheden worden verricht door {naam|Harrie Wientjes} (projectleider), {naam|Ngozi
Eze-Brinkman}, {naam|Luc Delahaye} en drs. {naam|P. Zijderveld}. Vervanging van {naam|Wientjes} behoeft toestemming.

Artikel 5. Contactpersonen. Voor Opdrachtgever: {naam|Astrid Moerkapelle}, telefoon {telefoon|088 042 31 76}, e-mail
{email|astrid.moerkapelle}{+email|@rvo.nl}. Voor Opdrachtnemer: {naam|Harrie Wientjes}, {email|h.wientjes}{+email|@ecorys.example}. Facturen:
{+email|facturen@rvo.nl}.

Artikel 6. Begeleidingscommissie. De commissie staat onder voorzitterschap van prof. dr. {?naam|Machiel Mulder-Hofstra},
hoogleraar aan de {+organisatie|Rijksuniversiteit Groningen}. Leden zijn verder {naam|Ietje Kwakernaak} (KGG), {naam|Sven
Ahlström} (PBL) en {naam|Roelien Mensinga} (FIN).

Artikel 7. Duur. De overeenkomst vangt aan op 15 januari 2026 en eindigt van rechtswege op 30 september 2026.

Aldus op de laatste van de twee hierna genoemde data overeengekomen en in tweevoud ondertekend,

| Den Haag, {+datum|22 december 2025} | Rotterdam, {+datum|8 januari 2026}
| De minister van Klimaat en Groene Groei, // namens deze, // // // Abdeluheb Choho-Timmer // algemeen directeur | Ecorys Kwartiermakers B.V. // // // // Rozemarijn van Haeften // bestuurder
"""

FORMULIER = """
{+organisatie|Gemeente Oss} - Domein Werk en Inkomen

AANVRAAG BIJZONDERE BIJSTAND

Registratienr. {+kenmerk|BB26-04418}          Ontvangen: {+datum|06 FEB 2026}

1. Gegevens aanvrager//
Achternaam: {naam|VAN DEN HEUVEL - CHOUAIBI}//
Voornamen: {naam|SOUMAYA JOHANNA}//
Geboortedatum: {geboortedatum|30-11-1983}//
BSN: {bsn|999999618}//
Straat en huisnummer: {adres|Kortfoortstraat 60}//
Postcode en plaats: {adres|5342 AC} {?woonplaats|Oss}//
Telefoon: {telefoon|06 5699 4054}//
E-mail: {email|soumaya_vdh}{+email|@outlook.com}//
IBAN: {iban|NL15RABO0633505427}

2. Gezinssamenstelling//
Burgerlijke staat: {?gezin|gescheiden}//
Kind 1: {naam|Ilyas van den Heuvel}, geb. {geboortedatum|09-03-2012}//
Kind 2: {naam|Noor van den Heuvel}, geb. {geboortedatum|21-10-2015}

3. Waarvoor vraagt u bijzondere bijstand aan?//
De wasmachine is kapot en mijn dochter heeft {?gezondheid|ernstig eczeem}, dus ik moet elke dag wassen. Ook vraag ik
een vergoeding voor de eigen bijdrage van mr. {naam|Suijkerbuijk}, mijn advocaat. Bedrag: € 549,00 en € 174,00.

4. Werk en inkomen//
Ik werk 16 uur bij {+organisatie|Zorgcentrum De Wellen}. Leidinggevende: {naam|Toos Verhagen-Smulders}. Netto per maand:
€ 1.046,12. Kinderalimentatie: € 0, ex-partner {naam|Bjorn van den Heuvel} betaalt niet (LBIO dossier
{+kenmerk|L 41188203}).

5. Ondertekening//
Plaats: Oss          Datum: 4-2-2026          Handtekening:



In te vullen door de gemeente//
Klantmanager: {naam|J. Cissé}          Toets: {naam|Hanny W.}          Besluit: toekennen, mandaat 3.2.1//
Vragen? Bel {+telefoon|14 0412} of mail {+email|werkeninkomen@oss.nl}
"""

ORGANIGRAM = """
<h1>Organigram directie Strategie, Kennis en Innovatie (SKI)</h1>
<p>Stand {+datum|1 mei 2026} - ministerie van {+organisatie|Landbouw, Visserij, Voedselzekerheid en Natuur} - intern gebruik</p>
<p><b>Directeur</b><br/>{?naam|Marcel Olde Kalter}<br/>managementassistent: {naam|Bianca Schaafstra} ({telefoon|070 - 378 51 62})</p>
<p><b>Plaatsvervangend directeur / MT-lid Kennis</b><br/>{?naam|Geesje Rotgers-Wiersum}</p>
<p><b>MT-lid Strategie</b><br/>{?naam|Hamid el Fakiri}<br/><b>MT-lid Internationaal</b><br/>vacature</p>
<h3>Cluster Kennis</h3>
<p>{naam|Bouke Dijkhuis} (coördinator)<br/>{naam|Nikola Petrović}<br/>{naam|Astrid in 't Veld}<br/>{naam|Joop}<br/>{naam|Vera
Lindqvist-Maas} (trainee)<br/>{naam|Rob Zwanenveld}</p>
<h3>Cluster Strategie en Toekomstverkenning</h3>
<p>{naam|Loubna Aarab} (coördinator, 0,8 fte)<br/>{naam|Kees-Willem Bruggink}<br/>{naam|Tessel Ypma}<br/>{naam|Mirre de
Jong-Baw}</p>
<h3>Cluster Internationaal</h3>
<p>{naam|Paolo Ferrari-Kool} (detachering {+organisatie|FAO} tot 1-9)<br/>{naam|Saskia Prins-Ouédraogo}<br/>Landbouwraden: Berlijn,
Brussel, Parijs, Peking - zie lijst {+organisatie|LAN-netwerk}</p>
<h3>Ondersteuning</h3>
<p>{naam|Wies Hoegen} (secretariaat), {naam|Dennis Blaauwbroek} (planning en control), {naam|Bouke}'s projectbureau voor de
{+prijs|Sicco Mansholtprijs}, {+programma|Kennisprogramma Borlaug} en de leerstoel-{+eponiem|Niels Röling}</p>
<p>Algemeen: {+email|postbus.ski@minlnv.nl} | {+telefoon|070 379 89 11} | {+adres|Bezuidenhoutseweg 73}, Den Haag</p>
<p>Deze directie valt onder directeur-generaal {+naam|Donné Slangen-Terpstra} en secretaris-generaal {+naam|Jan-Kees Goeting}. De
ambtelijke leiding wisselt per kabinetsperiode; minister {+naam|Femke Wiersema-Hoekstra} bezocht SKI op 14 april.</p>
"""
