"""Texts of made-up minutes, lists, speaking notes and questions (`f18` to `f22`)."""

COA = """
## Verslag bewonersoverleg / omwonendenoverleg

# azc {+locatie|Hoogeveen - Terpweg}

Datum: {+datum|25 februari 2026}, 19.30 - 21.10 uur//
Locatie: buurthuis {+locatie|Het Anker}//
Notulist: {naam|Rixt Hofkamp} (COA)

| Aanwezig | Namens
| {naam|Gerdien Boxum-Alta} | locatiemanager COA
| {naam|Yared} | bewonersraad azc
| {naam|Zohreh Mirzaei} | bewonersraad azc
| {naam|Klaas-Evert Strijker} | omwonende, Terpweg
| {naam|Rieks Snippe} | omwonende, Zuideropgaande
| {naam|Fennie Benjamins-Kroezen} | omwonende, namens ondernemers
| {naam|Dwight Seedorf-Amatngalim} | wijkagent, politie Noord-Nederland
| {+naam|Karel Loohuis-Veen} | burgemeester
| {naam|M. Bijsterbosch} | gemeente, veiligheid
| Afwezig m.k.: {naam|Trijn Zantinge}, {naam|Omar S.} |

# 1. Opening

De locatiemanager opent de vergadering en heet de burgemeester welkom. {naam|Zantinge} heeft zich afgemeld wegens
{?gezondheid|een operatie aan haar knie}; {naam|Omar} heeft een examen. Het verslag van 26 november wordt
vastgesteld, met dien verstande dat bij punt 3 'overlast' wordt vervangen door 'ervaren overlast' (verzoek van
mevrouw {naam|Mirzaei}).

# 2. Bezetting en verhuizingen

Op 20 februari verbleven er 486 mensen op de locatie, onder wie 112 kinderen. Het grootste deel komt uit
{+land|Eritrea}, {+land|Syrië} en {+land|Jemen}. In maart komen er ongeveer 40 mensen uit {+plaats|Ter Apel} bij. De
bestuursovereenkomst met de gemeente loopt tot 1 januari 2029. {naam|Strijker} vraagt of het maximum van 500 echt een
maximum is. {naam|Boxum} bevestigt dat; het staat in artikel 4.

# 3. Veiligheid

De wijkagent meldt dat er in het afgelopen kwartaal negen meldingen zijn geweest, tegen veertien in het kwartaal
daarvoor. Vijf gingen over jongeren bij de {+locatie|Jumbo}, twee over fietsen zonder licht en één over een
{?strafrecht|winkeldiefstal}; de verdachte, een jongen van zestien met de voornaam {naam|Bilal}, is overgedragen aan
{+organisatie|Halt}. De heer {naam|Snippe} zegt dat hij op 14 januari is uitgescholden op het {+locatie|Bentincksdijkje}.
Hij heeft daarvan geen aangifte gedaan. {naam|Seedorf} geeft zijn nummer: {telefoon|06-74885474}. Voor spoed geldt 112,
voor overige zaken 0900-8844. De burgemeester benadrukt dat {naam|Bijsterbosch} wekelijks met COA en politie om tafel
zit.

# 4. Activiteiten

NLdoet is op 13 en 14 maart. {naam|Yared} vertelt dat twintig bewoners meehelpen bij verzorgingstehuis
{+organisatie|Jannes van der Sleedenhuis}. {naam|Fennie Benjamins} stelt een keukentent beschikbaar. De
{+organisatie|Rabobank} en het {+organisatie|Oranje Fonds} geven elk € 500. De burgemeester noemt het voorbeeld van
{+naam|Vincent van Gogh}, die in 1883 in de buurt schilderde en ook niet overal even welkom was.

# 5. Rondvraag en sluiting

De volgende bijeenkomst is op 27 mei. Vragen kunnen naar {+email|azc.hoogeveen@coa.nl} of het algemene nummer
{+telefoon|088 715 70 00}.

# Actielijst

| Nr | Actie | Wie | Gereed
| 1 | Extra straatverlichting Terpweg navragen | {naam|Bijsterbosch} | 15-3
| 2 | Fietsverlichtingsactie op het azc | {naam|Yared} / {naam|Dwight} | 1-4
| 3 | Lijst vrijwilligers naar NLdoet | {naam|Rixt} | 6-3
| 4 | Terugkoppeling maximum in gemeenteraad | burgemeester | 2-4
"""

MINISTERSTAF = """
Ministerie van Economische Zaken//
Bureau Bestuursraad

CONCEPTVERSLAG ministerstaf van maandag {+datum|2 februari 2026}

Aanwezig: de minister (vz.), {+naam|Focco Vijlbriefs} (SG), {+naam|Michèle Blom-van Assendorp} (DG EI), {+naam|Afke van
Rijnsoever} (DG BenI), {?naam|Timo Verhulsdonk} (dir. C), {naam|Stephan Raes-Dijkman} (politiek assistent), {naam|Jetske
Wijmenga} (bureau, verslag)//
Afwezig: {?naam|Guido Landheer-Prak} (FEZ)

1. Verslag 26 januari

Ongewijzigd vastgesteld. Naar aanleiding van punt 4: de SG meldt dat het gesprek met {+organisatie|ASML} is verzet naar
16 februari. Van de kant van het bedrijf komen topman {+naam|Christophe Fouquet-Lamy} en twee leden van de raad van
commissarissen.

2. Terugblik Raad voor Concurrentievermogen

De minister doet verslag. Met zijn Duitse ambtgenoot, {+naam|Katharina Reichenbach}, is gesproken over staal. Zij was het
eens met de lijn van het Nederlandse non-paper. {+organisatie|Tata Steel} wordt een dossier voor KGG; de minister wil wel
een factsheet. Actie: {naam|Jetske} vraagt die op bij {naam|Bram Ettekoven} van KGG.

3. Beslisnota's

De minister vraagt aandacht voor de lengte. Nota's van meer dan vier kanten gaan terug. Nota {+kenmerk|DGBI-I / 103991204}
(opsteller {naam|Rafaëlla}) wordt als voorbeeld van een goede nota genoemd. {naam|Raes} merkt op dat de politieke context
vaak ontbreekt.

4. Personeel

De SG deelt mee dat {?naam|Liesbeth Cuppen-Aalders} per 1 april stopt als plaatsvervangend directeur en met pensioen gaat.
De werving van een opvolger loopt via {+organisatie|ABD}. De heer {naam|Frenk} blijft tot de zomer met
{?gezondheid|ziekteverlof}. De benoeming van {+naam|Pieter Hasekamp-Rutgers} als directeur van het {+organisatie|Centraal
Planbureau} is op 30 januari in de ministerraad geaccordeerd.

5. Kamer

- Debat over het {+programma|Nationaal Groeifonds} (woordvoerders {+naam|Thijssen-Aukema}, {+naam|Van der Plas-Kok} en
{+naam|Inge van Dijk-Lamers}); annotatie uiterlijk woensdag.

- Motie-{+naam|Flach-Oostenbrink} over regeldruk: reactie in de brief aan {+organisatie|ATR}, ter attentie van voorzitter
{+naam|Marijke van Hees-Tuinier}.

- Feitelijke vragen rapport {+eponiem|Draghi}: 114 stuks. Coördinatie door {naam|Wessel}.

6. W.v.t.t.k.

De minister spreekt op 9 februari de {+lezing|Tinbergenlezing} uit. Spreektekst van {naam|Hanneke Doornkaat} is akkoord. De
kosten van de nieuwe app bedragen € 79.000; {naam|Wessel Kloosterhuis} zoekt uit of dat onder het raamcontract valt.

7. Sluiting

Volgende ministerstaf: 9 februari, 10.30 uur, kamer {+locatie|B/05 Thorbecke}.
"""

QA = """
# Vragen en antwoorden begrotingsbehandeling Justitie en Veiligheid 2026

Beantwoorder: {naam|D. Lauwereyssen} (DGRR, {telefoon|070 370 68 31}) | Fiattering: {?naam|Jolanda Pen-Kersten} |
Versie {+datum|24-11-2025 18:20}

# Blok 3: Rechtsbestel

Vraag 41. Het lid {+naam|Ellian-Sneller}: hoeveel strafzaken bij de {+organisatie|rechtbank Amsterdam} zijn in 2025
langer dan twee jaar blijven liggen?

Antwoord. Per 1 oktober 2025 waren het er 3.418, waarvan 611 bij de politierechter. De president van de rechtbank, mevrouw
mr. {+naam|B.C. Langendoen-Wiel}, heeft een plan van aanpak gemaakt. De {+organisatie|Raad voor de rechtspraak}
rapporteert daar in het jaarverslag over.

Vraag 42. Het lid {+naam|Mutluer-Sahin}: kan de minister ingaan op de zaak van de zestienjarige {?naam|Ryan} uit
{?plaats|Capelle}?

Antwoord. Op individuele zaken kan ik niet ingaan. In algemene zin geldt dat het {+organisatie|Openbaar Ministerie}
zelfstandig beslist over vervolging. De Hoofdofficier van Justitie in Rotterdam, {+naam|Hugo Hillenbrand}, heeft op 3
november een toelichting gegeven.

Vraag 43. Het lid {+naam|Van Nispen-Oude Lenferink}: waarom krijgt de sociale advocatuur niet de vergoeding uit scenario 1
van de {+eponiem|commissie-Van der Meer II}?

Antwoord. Het kabinet volgt de adviezen van de {+eponiem|commissie-Van der Meer I} en reserveert daarvoor € 154 miljoen.
Voor de uitwerking is een werkgroep ingesteld waarin de {+organisatie|Nederlandse orde van advocaten} (algemeen deken
{+naam|Sanne van Oers-Kapteijn}) en de {+organisatie|Raad voor Rechtsbijstand} zitting hebben.

Vraag 44. Het lid {+naam|Straatman-Bikker}: wat is de stand van zaken van de {+wet|Wet Affectieschade} en de
{+wet|Wet straffen en beschermen}?

Antwoord. De evaluatie door het {+organisatie|WODC} verschijnt in het tweede kwartaal van 2026. De onderzoekers,
{+auteur|Lindenbergh en Akkermans}, hebben inmiddels 212 dossiers bekeken. Het Schadefonds Geweldsmisdrijven keerde in 2024
€ 24,9 miljoen uit aan 7.041 slachtoffers en nabestaanden.

Vraag 45. Het lid {+naam|Wijen-Nas}: hoe staat het met het {+gebouw|Penitentiair Psychiatrisch Centrum} in Vught en met de
{+gebouw|Mesdagkliniek} in Groningen?

Antwoord. De nieuwbouw in Vught is in maart 2027 gereed. In de kliniek zijn 14 plaatsen tijdelijk gesloten wegens
personeelstekort. De staatssecretaris heeft op 10 oktober een werkbezoek gebracht en daarbij gesproken met directeur
{?naam|Hjalmar Kunnen} en met enkele patiënten.

# Technische toelichting (niet uitspreken)

Achtergrond bij 42: moeder is {naam|Cynthia Rozenblad}; zij heeft op 17 november met {naam|Lauwereyssen} gebeld en is
teleurgesteld over het OM. Slachtofferhulp ({naam|Bente}) houdt contact. Bij doorvragen: verwijzen naar de brief van 5
november. Achtergrond bij 45: contactpersoon DJI is {naam|Ferry Postma-Landweer}, {telefoon|06 5340 0434}.
"""

SPREEK = """
# Spreektekst staatssecretaris Fiscaliteit

# Opening Belastingmuseum-tentoonstelling 'Van tiend tot toeslag', {+datum|16 april 2026}

[Spreektijd: 6 minuten. Contact: {naam|Willemien Uijlenbroek}, afdeling Speeches, {telefoon|06-10672925}]

Dames en heren, beste meneer {+naam|Aboutaleb}, beste directeur, beste kinderen van groep acht van de
{+organisatie|Prins Johan Friso-school},

Wie belasting zegt, denkt zelden aan schoonheid. Toch hing hier in Rotterdam jarenlang een doek van
{+naam|Marinus van Reymerswaele}, de schilder van tollenaars en wisselaars, en wie goed keek zag dat de man met de bril
niet gierig was, maar bijziend.

Er is een verhaal dat ik graag vertel. In 1748 trokken de Amsterdammers naar de huizen van de pachters. Het
{+eponiem|Pachtersoproer} begon op de Botermarkt, nu het {+plaats|Rembrandtplein}. Stadhouder {+naam|Willem IV} schafte de
pacht af. Zo ontstond, met vallen en opstaan, de belastingdienst. En zo leerden wij dat een belasting zonder draagvlak
geen lang leven heeft, iets wat {+naam|Adam Smith} een paar jaar later veel mooier heeft opgeschreven, en wat minister
{+naam|Pierson} met zijn hervorming van 1892 in praktijk bracht.

Vandaag werken er 29.000 mensen bij de {+organisatie|Belastingdienst}, de {+organisatie|Douane} en de dienst
{+organisatie|Toeslagen}. Een van hen zit vooraan: mevrouw {naam|Sheila Bhagwandin} uit {?woonplaats|Spijkenisse}. Zij neemt
al 41 jaar de telefoon op bij de BelastingTelefoon. Sheila - ik mag toch {naam|Sheila} zeggen? - jij hebt mij vanmorgen geleerd
dat de meestgestelde vraag niet gaat over box 3, maar over de vraag of je een mens aan de lijn krijgt.

Ik dank conservator {?naam|Frans Fox-Dekker}, die twee jaar aan deze tentoonstelling werkte, en de nazaten van {+naam|Johan de
Witt} voor de bruikleen van zijn aantekenboek over lijfrenten. En ik open nu, samen met Aboutaleb en met {naam|Noa} en
{naam|Mohammed} van groep acht, deze tentoonstelling. Op drie!

[Na afloop: fotomoment met {+naam|Eveline Verhoeff-Zaal}, wethouder Cultuur. Chauffeur {naam|Ron} staat aan de
{+plaats|Parklaan}.]
"""

ACTIES = """
# Actie- en besluitenlijst stuurgroep {+programma|Digitaal Stelsel Omgevingswet} - provincie Gelderland

Bijgewerkt tot en met {+datum|11-06-2026} | bestand: {+kenmerk|PG-2026-004417} | beheer: {naam|Janna Wiggelinkhuijsen}

| Nr. | Datum | Onderwerp | Actie / besluit | Eigenaar | Status | Toelichting
| 101 | 15-01-26 | Planketen | Leverancier {+organisatie|Tercera} vragen om datum release 4.2 | {naam|Wiggelinkhuijsen} | gereed | mail 19-1
| 102 | 15-01-26 | Financiën | Restbudget 2025 (€ 214.300) naar bestemmingsreserve | {naam|Ph. Oonk} | gereed | GS 3-3
| 103 | 12-02-26 | Bezetting | Vervanging {naam|Marleen te Brinke} (zwangerschapsverlof tot 1-9) | {naam|Oonk} | loopt | inhuur via {+organisatie|Flexnet}
| 104 | 12-02-26 | Gemeenten | Sessie met {+organisatie|Berkelland}, {+organisatie|Oost Gelre} en {+organisatie|Aalten} | {naam|Siebe Rooks} | gereed | 26-3, 31 deelnemers
| 105 | 12-03-26 | Beveiliging | Pentestrapport bespreken met CISO | {naam|A. Chaudhry} | loopt | wacht op {+organisatie|Fox-IT}
| 106 | 12-03-26 | Bestuur | Annotatie voor gedeputeerde {+naam|Dirk Vreugdenhil-Maris} | {naam|Rooks} | gereed |
| 107 | 09-04-26 | Planketen | Dubbele objecten in {+object|Kroondomein Het Loo} | {naam|Jurre} | loopt | 118 van 140
| 108 | 09-04-26 | Archief | Migratie naar e-depot, contact {+organisatie|Gelders Archief} | {naam|Hilde van Amersfoort} | vervallen | besluit 14-5
| 109 | 14-05-26 | Kamerbrief | Input leveren aan IPO ({naam|Teun de Kanter}) | {naam|Chaudhry} | gereed | 20-5
| 110 | 14-05-26 | Besluit | Stuurgroep stelt {+document|Handreiking Van Buren} vast | stuurgroep | besluit | naam van de pilotgemeente
| 111 | 11-06-26 | Personeel | Afscheid {naam|Gerhard Lammersen} (40 jaar in dienst) op 2-7, {+locatie|Huis der Provincie} | secretariaat | nieuw | inleg € 10
| 112 | 11-06-26 | Planketen | Terugkoppeling klacht inwoner {naam|Ottenschot} ({?plaats|Vorden}) | {naam|Jurre Tankink} | nieuw | zaak {+zaaknummer|2026-118207}

Stuurgroepleden: {?naam|Karin Bouwmeester-Smal} (vz., directeur), Ph. Oonk (control), A. Chaudhry (informatiebeveiliging),
Siebe Rooks (strategie). Vragen: {+email|dso@gelderland.nl}, toestel {telefoon|91 87} of 026 359 99 99.
"""
