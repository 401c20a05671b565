"""Texts of a made-up nota that was scanned, a police briefing and press lines (`f06`, `f35`, `f36`)."""

BZK = """
## NOTA

| Aan | Minister van Binnenlandse Zaken en Koninkrijksrelaties
| Van | {naam|Aukelien van der Schaaf}, DGOO/DO
| Datum | {+datum|5 november 2025}
| Kenmerk | {+kenmerk|2025-0000614402}
| Betreft | Kamerbrief normering AI bij de overheid

TER BESLISSING

# Aanleiding

Op 8 oktober heeft de staatssecretaris in het commissiedebat Digitaliserende Overheid aan de leden {+naam|Kathmann-Dral} en
{+naam|Six Dijkstra-Velde} toegezegd nog dit jaar met een standpunt te komen over generatieve AI. Het standpunt is voorbereid
met {+organisatie|CIO Rijk}, {+organisatie|Logius} en de {+organisatie|Autoriteit Persoonsgegevens}.

# Advies

Instemmen met verzending van de brief en de handreiking.

# Kern

De handreiking vervangt het voorlopige standpunt van december 2023. Medewerkers mogen onder voorwaarden gebruikmaken van
taalmodellen, mits geen persoonsgegevens worden ingevoerd. De voorzitter van de AP, {+naam|Aleid Wolfsen-Krom}, noemde het
concept in zijn brief van 21 oktober een stap vooruit. {+organisatie|TNO} en {+organisatie|SURF} werken aan het model GPT-NL;
projectleider {naam|Saskia Lensink-Oort} heeft de directie op 30 oktober bijgepraat. De {+organisatie|Algemene Rekenkamer} telde
433 toepassingen, waarvan 167 in gebruik.

De {+eponiem|Turingtest} en de {+eponiem|wet van Moore} worden in de handreiking toegelicht. Het {+organisatie|Rathenau
Instituut} is kritisch over het ontbreken van een register.

# Toelichting

In een pilot bij de gemeente {+organisatie|Enschede} is gebleken dat een chatbot gegevens van een inwoner, de heer {naam|Ewald
Nijkamp-Ros}, had gebruikt in een antwoord aan een ander. Het datalek is gemeld ({+kenmerk|DL-2025-88140}). {naam|Nijkamp}
heeft een gesprek gehad met de functionaris gegevensbescherming, {naam|Rosanne Weustink}.

# Afstemming

| Wie | Paraaf | Datum
| {naam|A. van der Schaaf} | {paraaf|AvdS} | 3-11
| {?naam|Art de Blaauw-Sluis} (CIO Rijk) | {paraaf|AdB} | 4-11
| CZW: {naam|Teunis Molenkamp} | {paraaf|tm} | 4-11
| DGOO: {+naam|Eva Heijblom} | {paraaf|EH} | 5-11

Contact: {naam|Van der Schaaf}, {telefoon|06 - 38091605}.
"""

POLITIE = """
MUTATIERAPPORT / VERSLAG BRIEFING

Politie Eenheid Rotterdam - basisteam {+team|Feijenoord}//
Datum: {+datum|19-09-2025} 06:45 uur//
Operationeel coördinator: brigadier {naam|Wesley Lont}//
Aanwezig: {naam|Aysegül}, {naam|Pim van Houwelingen}, {naam|Tomasz}, {naam|K. Ramautar}, stagiair {naam|Jens}

1. Terugblik nacht. Om 02.14 uur melding van geluidsoverlast {adres|Putselaan 188} b. Bewoner {naam|Dragoslav Milenković}
(geb. {geboortedatum|11-02-1979}) aangesproken, muziek uitgezet. Om 03.50 uur aanrijding met letsel op de
{+locatie|Laan op Zuid} ter hoogte van {+gebouw|Wilhelminahof}. Bestuurder grijze Seat {kenteken|TR-408-B}, {naam|J.A.W. Kastelein},
is overgebracht naar het {+ziekenhuis|Maasstad Ziekenhuis} met {?gezondheid|een gebroken pols en een hersenschudding}. Ademtest 385
ug/l.

2. Aandacht. Vermist sinds 17-9: mevrouw {naam|Corrie Ravensbergen}, 81 jaar, woonachtig in {?locatie|Simeon en Anna},
{?gezondheid|dementerend}. Zoon {naam|Ad Ravensbergen} bereikbaar op {telefoon|0656994054}. Foto in de briefingmodule.

3. Bezoek. Vandaag bezoekt minister {+naam|Foort van Oostering} de {+school|Emmausschool} (11.00 uur) met burgemeester
{+naam|Carola Schoutens} en hoofdofficier {+naam|Hugo Hillenbrandt}. DKDB is aanwezig. Verkeersafzetting {+straat|Beijerlandselaan}
door team Verkeer; contact {naam|Ricardo Wever}, roepnummer {?nummer|37.14}.

4. Feyenoord - {+club|Aberdeen} donderdag. Bustransport via {+plaats|Hoek van Holland}. Spotters: {naam|Leon} en {naam|Mitch
Verkade}. {+stadion|De Kuip} open 17.30 uur.

5. Intern. {naam|Pim} trakteert: dochter {naam|Fiene} geboren. Dienstruil {naam|Tomasz Borowiak} - {naam|Ramautar} op 23-9 is
akkoord. Nieuwe portofoons ophalen bij {naam|Corné} in {+gebouw|Zuidplein}.

Meldkamer 112, geen spoed {+telefoon|0900-8844}, teamchef bereikbaar via secretariaat.
"""

PERSLIJN = """
<h2>Perslijn OCW - schoolmaaltijden - v2</h2>
<p>Opgesteld door: {naam|Madelief Spruijtenburg} | Akkoord: {?naam|Rutger Hagen-Bloem} (woordvoerder) | {+datum|10-03-2026}</p>
<h3>Aanleiding</h3>
<p>{+krant|Trouw} ({?naam|Petra Vissers-Lodder}) en {+omroep|Omroep Flevoland} vragen of het programma na 2026 stopt. Wethouder
{+naam|Froukje de Jonge-Hilarius} van Almere zei gisteren dat 31 scholen dan moeten stoppen. Een moeder, {naam|Safa el Amrani},
vertelt in het artikel dat haar zoon {naam|Younes} zonder maaltijd niet naar school wil.</p>
<h3>Boodschap</h3>
<ul><li>Het {+programma|Programma Schoolmaaltijden} bereikt 3.217 scholen en 520.000 leerlingen.</li><li>Het kabinet besluit bij de
voorjaarsnota. De minister, {+naam|Gouke Moesker}, loopt daar niet op vooruit.</li><li>{+organisatie|Jeugdeducatiefonds} en het
{+organisatie|Rode Kruis} voeren het programma uit.</li></ul>
<h3>Q&amp;A</h3>
<p><b>Heeft de minister de brief van de {+organisatie|PO-Raad} gelezen?</b> Ja. Voorzitter {+naam|Freddy Weimar-Stok} krijgt voor 1 april
antwoord.</p>
<p><b>Is het waar dat het onderzoek van {+auteur|Emmen en Dedding} is achtergehouden?</b> Nee, het staat sinds 12 december op
www.rijksoverheid.nl.</p>
<p><b>Wat vindt de minister van de uitspraak van {+naam|Marcouch} over een {+eponiem|Jamie Oliver}-aanpak?</b> Sympathiek.</p>
<p><b>Mag mevrouw {naam|El Amrani} de minister spreken?</b> Zij heeft een uitnodiging gekregen via {naam|Bahar Koçak} van het
ministerie.</p>
<p>Piket persvoorlichting: {?telefoon|06 1071 0463}. Redactieadres: {+email|pers@minocw.nl}. Intern: {naam|Madelief}, tst
{telefoon|070 412 39 74}.</p>
"""
