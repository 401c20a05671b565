"""Texts of made-up notas without many names, a debate file, a decision and signed mail (`p36`-`p40`)."""

NOTA_KGG = """
{+organisatie|Ministerie van Klimaat en Groene Groei}

## Nota

# TER INFORMATIE

Aan: Minister van Klimaat en Groene Groei//
Datum: {+datum|16 maart 2026}//
Kenmerk: {+kenmerk|DGKE-WO / 98104473}//
Bijlagen: 1

# Stand van zaken gaswinning kleine velden

# Aanleiding

Op 24 maart vindt het commissiedebat Mijnbouw plaats. Deze nota informeert u over de stand van zaken
van de gaswinning uit kleine velden op land en op de Noordzee. U heeft daar tijdens het overleg met
de staf van 2 maart om gevraagd.

# Kern

- De productie uit kleine velden op land daalt volgens {+organisatie|Energie Beheer Nederland} met
9 procent per jaar. In 2025 is 3,1 miljard kubieke meter gewonnen.

- Er lopen twaalf procedures over winningsplannen, waaronder {+object|Ternaard}, {+object|Nes Noord},
{+object|Opeinde Zuid} en {+object|Westbeemster}. Over {+object|Blijham} en {+object|De Wijk} wordt
dit voorjaar besloten.

- {+organisatie|Vermilion Energy} en {+organisatie|NAM} hebben aangekondigd hun velden te koop aan te
bieden. {+organisatie|Kistos} en {+organisatie|ONE-Dyas} hebben belangstelling.

- Het {+organisatie|Staatstoezicht op de Mijnen} heeft op 5 februari advies uitgebracht over het
meetnet. Het {+organisatie|KNMI} breidt dat net uit met zes versnellingsmeters.

# Toelichting

Het sectorakkoord van 23 april 2025 bepaalt dat winning op land wordt afgebouwd. De provincies
Drenthe en Fryslân hebben bezwaar tegen nieuwe vergunningen. In de Kamer zijn vijf moties aangenomen,
waarvan twee nog openstaan: de motie-{+naam|Wassenaar-Postma} (Kamerstuk 32 849, nr. 262) over
batendeling en de motie-{+naam|Jumeletti} (Kamerstuk 33 529, nr. 1310) over omgekeerde bewijslast.

Boven de grond is de aandacht verschoven naar de zoutcavernes bij {+object|Zuidwending}. De
concessiehouder, {+organisatie|Nobian Salt}, heeft een nieuw monitoringsplan ingediend. De
{+eponiem|Van Geel-procedure} is daarop niet van toepassing. De {+organisatie|Technische commissie
bodembeweging} adviseert in april.

De toekomst van de {+object|Waddenzee} is onderwerp van een apart traject, waarover u op 9 april een
nota ontvangt. De {+organisatie|Waddenvereniging} en {+organisatie|Stichting Vogelbescherming} hebben
een zienswijze ingediend. {+organisatie|UNESCO} heeft de minister-president een brief gestuurd.

# Communicatie

De woordvoeringslijn is ongewijzigd. Er is geen persbericht voorzien. Op rijksoverheid.nl is de
pagina Gaswinning bijgewerkt. Vragen uit de regio worden beantwoord door het informatiepunt
({+telefoon|088 042 47 77}).

# Financiële gevolgen

De afdrachten aan de Staat bedragen naar verwachting € 412 miljoen in 2026, tegen € 655 miljoen in
2025. De raming van het {+organisatie|Centraal Planbureau} is in lijn daarmee. De batendeling kost
€ 9,6 miljoen per jaar (artikel 31 van hoofdstuk XXIII).

# Informatie die niet openbaar gemaakt kan worden

Alle informatie kan openbaar worden gemaakt. De naam van de behandelend ambtenaar, {naam|Wilfried
Zwolsman-Ooi}, is weggelaten.
"""

NOTA_SZW = """
| Aan | de Minister van Sociale Zaken en Werkgelegenheid
| Van | {naam|Sietske Ferwerda}, directie Gezond en Veilig Werken
| Via | {naam|Menno Pauw}
| Ons nummer | {+kenmerk|2026-0000084417}
| Datum | {+datum|5 februari 2026}
| Meegestuurd | 2 bijlagen

## Beslisnota

# Uw akkoord op de Arbovisie 2040: voortgang

Beslispunt. U wordt gevraagd vóór {+datum|12 februari 2026} akkoord te geven. Paraaf bewindspersoon:

Achtergrond. In 2024 stelde uw ambtsvoorganger, minister {+naam|Van Gennipper}, de Arbovisie vast. In
het najaar is een evaluatie uitgevoerd door {+organisatie|Panteia} en {+organisatie|TNO Leiden}. De
projectleider daarvan, {naam|Douwe Jan Pottinga}, gaf op 21 januari een presentatie. {naam|Pottinga}
ziet drie risico's: langdurig staan, fijnstof en werkdruk.

Standpunten. {+organisatie|VNO-NCW}, bij monde van voorzitter {+naam|Ingrid Thijssenaar}, wil geen
nieuwe verplichtingen. {+organisatie|CNV Vakmensen} en de {+organisatie|Stichting van de Arbeid}
steunen de visie. Kamerlid {+naam|Saris} diende een amendement in dat nu bij de Raad van State ligt.

Aandachtspunt. {naam|Chiel} van de {+organisatie|Arbeidsinspectie} heeft laten weten dat de capaciteit
ontbreekt. Zijn collega's {naam|Nienke} en {naam|Rachid} rekenen dit uit. Blijf bij vragen in de Kamer
weg van aantallen.

Afstemming. Geparafeerd: {paraaf|SF} 4/2, FEZ {paraaf|bkr} 4/2, WBJA {paraaf|T.O.} 5/2. Akkoord
directeur: {?naam|Marga Zuurbier}. Akkoord dir.-gen. Werk: {+naam|Stan Kaatee} d.d. 5/2. In kopie:
{naam|Ö. Aydın}, {naam|Bé}, secretariaat.

Contact. {naam|S. Ferwerda}, {telefoon|070 333 61 47} (direct), {telefoon|06-27 89 30 51}, of het
algemene nummer {+telefoon|070 333 44 44}. Bij afwezigheid: {naam|Pauw}.
"""

DEBATSET = """
# Factsheet en Q&A

Commissiedebat Spoor, {+datum|26 maart 2026}, 13.00-17.00 uur, {+object|Thorbeckezaal}

# 1. Wie is er aan het woord?

Voorzitter is {+naam|Peter de Grootveld} (VVD). Aangemeld zijn: {+naam|Habtamu de Hoopman}
(GroenLinks-PvdA), {+naam|Olger van Dijkgraaf} (NSC), {+naam|Veltmans} (VVD), {+naam|Grinwisse}
(ChristenUnie), {+naam|Heutinkveld} (PVV) en {+naam|Ines Kostic-Baars} (PvdD). Namens het kabinet
spreekt staatssecretaris {+naam|Thierry Aartsenaar}.

# 2. Wat is de stand van de Lelylijn?

De staatssecretaris heeft op 11 maart het masterplan gepresenteerd samen met commissarissen van de Koning
{+naam|Jetta Klijnsmaat} en {+naam|Arno Brokking}. {+organisatie|NS}-topvrouw {+naam|Wouterine Koolmees-Prins}
noemde het plan "stoer maar duur". De businesscase is getoetst door {+organisatie|Decisio} en
{+organisatie|Ecorys}.

# 3. Waarom rijdt de Nachttrein niet?

De concessie voor {+product|European Sleeper} is verleend. {+organisatie|GreenCityTrip} is gestopt. Op de
route naar Praag rijdt de {+product|Jan Kiepura} sinds 2009 niet meer. Met {+organisatie|Deutsche Bahn} is
overleg over de {+product|Wiener Walzer}. Het {+object|Station Bad Bentheim} is verbouwd.

# 4. Hoe staat het met het ERTMS?

De {+organisatie|Algemene Rekenkamer} constateerde vertraging. In het {+programma|Programma Hoogfrequent
Spoor} wordt gewerkt aan {+object|Meteren Boxtel}. De proef {+object|Hanzelijn Zuid} is geslaagd. De
software van {+organisatie|Alstom Benelux} en {+organisatie|Siemens Mobility} is nog niet gekoppeld. In
het rapport van de {+eponiem|commissie-Van Vollenhoven} stond die waarschuwing al.

# 5. Wat zegt de staatssecretaris over de Zeeuwse Lijn?

"Ik begrijp de zorgen. Samen met gedeputeerde {+naam|Harry van der Maaswijk} en de {+organisatie|Regio
Deltapoort} zoek ik naar een oplossing." Zie de motie-{+naam|Pierikzee} (Kamerstuk 29 984, nr. 1244), de
motie-{+naam|De Hoopman c.s.} en de brief van 3 februari. De intercity's stoppen in 2027 weer in
{+object|Kapelle Biezelinge}.

# 6. Wordt de Oude Lijn in Dordrecht verdubbeld?

Dit is onderdeel van {+programma|Toekomstbeeld OV}. {+organisatie|ProRail} onderzoekt twee varianten:
{+object|Leerpark Zuid} en {+object|Amstelwijck}. {+organisatie|Movares} tekent. De burgemeester van
Dordrecht, {+naam|Nanning Molenaar}, heeft u op 18 maart bedankt voor de bijdrage.

# 7. Achtergrondcijfers

| Onderwerp | 2024 | 2025
| Punctualiteit {+object|HSL Zuid} | 78,1 % | 81,4 %
| Klanttevredenheid | 79 | 83
| Storingen per week | 61 | 58
| Aandeel {+product|Sprinter Lighttrain} | 22 % | 19 %
"""

WOOBESLUIT = """
> Retouradres Postbus 20350 2500 EJ Den Haag

Mevrouw drs. {naam|B.J. Overgaauw-Nasser}//
{adres|Van Speijkstraat 166-hs}//
{adres|1057 HG AMSTERDAM}

Datum {+datum|30 maart 2026}//
Betreft Besluit op uw Woo-verzoek over de hielprik//
Kenmerk {+kenmerk|4466120-1101978-WJZ}

Geachte mevrouw {naam|Overgaauw},

In uw brief van 2 januari 2026, ontvangen op 5 januari, heeft u, mede namens uw zus {naam|Liv},
verzocht om openbaarmaking van documenten over de uitbreiding van de hielprik. Op 20 januari heeft u met
mijn medewerker {naam|H. Olthof} telefonisch gesproken. U heeft uw verzoek toen beperkt.

# Wettelijk kader

Ik beoordeel uw verzoek op grond van de {+wet|Wet open overheid}. De Afdeling bestuursrechtspraak oordeelde
op 31 januari 2018 ({+kamerstuk|ECLI:NL:RVS:2018:321}) over namen van ambtenaren.

# Zienswijzen

{+organisatie|PerkinElmer Life}, {+organisatie|Stichting Kind en Ziekenhuis} en het
{+organisatie|UMC Utrecht} hebben zienswijzen ingediend. De gemachtigde van PerkinElmer Life, mr. {naam|Kaj
Tuinder}, heeft verzocht document 7 te weigeren. De heer {naam|Tuinder} heeft dat op 3 maart toegelicht.

# Inventarislijst

| Nr | Document | Datum | Beoordeling
| 1 | Mail {naam|Olthof} aan RIVM | 04-06-2024 | Deels, 5.1.2e
| 2 | Memo Programmacommissie | 11-06-2024 | Openbaar
| 3 | Verslag dr. {naam|Verkerk-Bruns} | 02-07-2024 | Deels, 5.1.2e
| 4 | Brief minister {+naam|Helderwijk} | 09-09-2024 | Openbaar
| 5 | App {naam|Loekie} / {naam|Henk B.} | 10-09-2024 | Deels, 5.1.2e en 5.1.2i

# Besluit

Ik besluit de documenten deels openbaar te maken. Publicatie volgt op {+website|www.open.minvws.nl}.

Hoogachtend,

de minister van Volksgezondheid, Welzijn en Sport,//
namens deze,//
de directeur Wetgeving en Juridische Zaken,



mr. {+naam|Y.M. van der Lecq-Tol}

Bezwaar: stuur uw bezwaarschrift binnen zes weken aan de minister, t.a.v. directie WJZ, {+adres|Postbus 20350},
{+adres|2500 EJ} Den Haag, of mail {+email|dienstpostbuswjz@minvws.nl}.
"""

ONDERTEKEND = """
From: {naam|Dijk, J.M. van (Joost)} - BSK//
Sent: donderdag 15 januari 2026 16:21//
To: '{naam|Fatiha}'; _Dienstpostbus Bodem en Ondergrond; {naam|Heijden van der, Thijs}//
Cc: {naam|Meer, D. van der}; {naam|postma}//
Subject: PFAS Westerschelde / input {naam|Bakx}

Dag {naam|Fatiha}, {naam|Thijs},

Bijgaand de opmerkingen van {naam|Hilde Bakx} op het plan van {+organisatie|Chemours}. Zij vindt de passage
over {+eponiem|Teflon} te stellig. {naam|Postma} stuurt vanmiddag de tabel. Haar nummer staat onderaan.
{naam|Els} is volgende week vrij, dus vragen graag aan {naam|Joost}.

Met vriendelijke groet / Kind regards,

{naam|Joost van Dijk} | senior adviseur | {+eenheid|Team Ondergrond}//
{+organisatie|Ministerie van Infrastructuur en Waterstaat} | {+adres|Rijnstraat 8} | Den Haag//
T {telefoon|+31 70 456 3387} | M {telefoon|0031652307716} | ma di do//
{email|joost.van.dijk}{+email|@minienw.nl} | {+website|www.rijksoverheid.nl/ienw}

From: {naam|van der Meer}//
Sent: woensdag 14 januari 2026 8:03//
Subject: PFAS Westerschelde

Ha {naam|joost}, kun jij Mw {naam|Bakx} even bellen? {telefoon|06-52 30 81 44}. Volgens {naam|thijs} is ze om
drie uur thuis ({adres|Vlissingsestraat 11}, {?woonplaats|Biggekerke}). De commissaris, {?naam|Hugo de Jongh},
wil vrijdag een antwoord.

{naam|Dirk}
"""
