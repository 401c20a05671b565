"""Texts of made-up notas about heat networks and about housing (`f04`, `f05`)."""

KGG_SIDE = """*DG Klimaat en Energie
Directie Warmte

*Auteur
{naam|Mohamed-Amine Zerrouk}
{telefoon|070 378 94 16}

*Bestemd voor
Minister van Klimaat en
Groene Groei

*Datum
{+datum|17 april 2026}

*Kenmerk
{+kenmerk|DGKE-DW / 104420187}

*Kopie aan
PLG, BBR, DC"""
KGG = """
# Nota | TER INFORMATIE

# Gesprek met het Interprovinciaal Overleg en de VNG over de Wet collectieve warmte, 22 april

# Doel van het gesprek

Op woensdag 22 april, van 15.30 tot 16.15 uur, spreekt u in {+object|Nieuwspoort} met de portefeuillehouders
van het {+organisatie|Interprovinciaal Overleg} (IPO) en de {+organisatie|Vereniging van Nederlandse
Gemeenten} (VNG). Namens het IPO is gedeputeerde {+naam|Melissa van Hoornsen} (Utrecht) aanwezig, namens
de VNG de wethouders {+naam|Bert Wijbenga-Staal} (Apeldoorn) en {+naam|Zeki Altıntaş} (Zaanstad). De
directeur-generaal Klimaat en Energie, {+naam|Sandor Gaastra-Liem}, schuift aan. De heer Altıntaş is sinds
februari voorzitter van de commissie Economie, Klimaat, Energie en Milieu. U kent hem van de werkconferentie
in de {+object|Jaarbeurs}.

# Deelnemers

| Naam | Organisatie | Rol
| Melissa van Hoornsen | IPO | gedeputeerde
| Bert Wijbenga-Staal | VNG | wethouder
| Zeki Altıntaş | VNG | wethouder
| {naam|Puck Terlouw} | IPO | beleidsadviseur warmte
| {naam|Sjoukje Landheer} | VNG | senior beleidsmedewerker
| {?naam|Egbert Rotgans} | KGG | directeur Warmte
| Mohamed-Amine Zerrouk | KGG | verslag

# Boodschap

- De wet treedt per 1 juli 2026 gefaseerd in werking. Voor de eerste kavels geldt een ingroeiperiode van
zeven jaar, zoals de Kamer bij amendement-{+naam|Rooderkerk-Flach} heeft vastgelegd.

- Het {+organisatie|Nationaal Programma Lokale Warmtetransitie} krijgt tot en met 2029 € 41 miljoen.

- De {+organisatie|Autoriteit Consument & Markt} stelt de tarieven vast; bestuursvoorzitter
{+naam|Martijn Snoeplink} heeft u daarover op 1 april geschreven.

- Aan {+organisatie|Energie Beheer Nederland}, {+organisatie|Eneco}, {+organisatie|Vattenfall} en
{+organisatie|Ennatuurlijk} is gevraagd hun investeringsplannen te bevestigen.

# Achtergrond

De gemeenten maken zich zorgen over de overname van bestaande netten. In {+plaats|Purmerend} en
{+plaats|Almere} lopen gesprekken over de prijs. {naam|Landheer} heeft vooraf gemeld dat de VNG het
rekenmodel van {+organisatie|Berenschot} niet onderschrijft. {naam|Terlouw} verwacht dat de provincies zich
op de vlakte houden. Uit het onderzoek van {+auteur|Hoogervorst en Tigchelaar} (TNO, 2020) blijkt dat de
kosten per aansluiting tussen € 9.000 en € 21.000 liggen, met een mediaan van € 14.300. In hun
vervolgstudie wordt een {+eponiem|Monte-Carlosimulatie} gebruikt en wordt de {+eponiem|Gini-coëfficiënt}
per wijk berekend. {naam|Zerrouk} kan de uitkomsten tijdens het gesprek toelichten.

De bewonersvereniging van de wijk {+object|Overwhere-Noord} heeft u op 30 maart een brief gestuurd. Mevrouw
{naam|A. Stroethoff-Kloek}, secretaris van de vereniging, vraagt om een plafond van € 1.800 per jaar. De brief
wordt door de directie beantwoord.

# Overig

Persvoering is niet voorzien. Deze nota wordt openbaar gemaakt bij de Kamerbrief over de voortgang van de
warmtetransitie; namen van ambtenaren zijn dan onleesbaar.
"""

VRO = """
MINISTERIE VAN VOLKSHUISVESTING EN RUIMTELIJKE ORDENING

Beslisnota bij Kamerbrief over de regie op huisvesting van aandachtsgroepen

Aan: de Minister//
Van: DG Volkshuisvesting en Bouwen, directie Woningmarkt//
Opgesteld door: {naam|Nienke Bolhuis-Adriaanse}, {naam|Sanjay Jagroep}//
Datum: {+datum|13 mei 2026}//
Kenmerk: {+kenmerk|2026-0000288014}

# Aanleiding

In het commissiedebat van 1 april heeft u op verzoek van het lid {+naam|Beckerman-Vis} toegezegd vóór
Pinksteren een overzicht te geven van de voortgang van de woonzorgvisies. Ook de Eerste Kamer heeft, bij
monde van de leden {+naam|Kemperink} en {+naam|Rietkerk-Noordam}, naar de stand van zaken gevraagd. Met
deze brief doet u beide toezeggingen gestand. De brief wordt mede namens de staatssecretaris van
Volksgezondheid, Welzijn en Sport verzonden.

# Geadviseerd besluit

U wordt geadviseerd de brief te ondertekenen en deze nota openbaar te maken.

# Kernpunten

Van de 342 gemeenten hebben er 287 een woonzorgvisie vastgesteld. In de regio's {+plaats|Achterhoek},
{+plaats|Drechtsteden} en {+plaats|Twente} zijn de visies regionaal opgesteld. De gemeenten {+organisatie|Bergen},
{+organisatie|De Bilt}, {+organisatie|Heeze-Leende} en {+organisatie|Rucphen} hebben te kennen gegeven dat
zij in het najaar volgen. De {+organisatie|Taskforce Wonen en Zorg}, onder voorzitterschap van
{?naam|Hans Adriani-Pol}, ondersteunt gemeenten daarbij. {+organisatie|Aedes}, {+organisatie|ActiZ} en
{+organisatie|Valente} hebben een gezamenlijk manifest aangeboden.

Het onderzoek van {+organisatie|Companen} en het {+organisatie|Verwey-Jonker Instituut} laat zien dat het
tekort aan geclusterde woningen in 2030 uitkomt op 52.000. De huisvesting van statushouders verloopt
volgens de taakstelling; de achterstand bedroeg op 1 april 2026 in totaal 14.110 personen. In het rapport
worden de {+object|Thomashuizen} en de {+object|Knarrenhof} in Zwolle als goede voorbeelden genoemd, evenals
de aanpak van {+naam|Florence Nightingale} avant la lettre in het {+object|Sint Elisabeth Gasthuis}.

# Toelichting

Tijdens de rondetafel van 22 april hebben drie ervaringsdeskundigen hun verhaal gedaan. {naam|Desiree
Kalmijn} heeft anderhalf jaar in haar auto gewoond, {naam|Abdirahman} kwam na zijn achttiende uit een
instelling, en de heer {naam|Wout van Rossem} verloor na een scheiding zijn huis. In de brief worden deze
verhalen zonder namen weergegeven. De rondetafel werd geleid door {naam|Jagroep}; {naam|Bolhuis} maakte
het verslag.

De directie Constitutionele Zaken heeft gewezen op de grens tussen taakstelling en autonomie. Het advies van
{naam|E.P. Nauta} (CZW) is verwerkt in paragraaf 3. De landelijke tafel, voorgezeten door DG {+naam|Chris
Kuijpers-Latour}, komt op 11 juni weer bijeen.
%%
# Politieke context

De coalitie steunt de lijn. {+naam|Mooiman-Peters} en {+naam|Grinwis-Dek} hebben elk een initiatiefnota in
voorbereiding. Het {+wet|wetsvoorstel versterking regie volkshuisvesting} ligt bij de Eerste Kamer; de
{+eponiem|huurcommissie-Wolfsen} heeft in 2019 al op de samenhang gewezen. De burgemeesters van Eindhoven en
Groningen, {+naam|Jeroen Dijsselhof} en {+naam|Mirjam van 't Veldhuizen}, hebben u gevraagd om een gesprek.

# Financiële aspecten

Aan de brief zijn geen budgettaire gevolgen verbonden. De {+programma|Regeling huisvesting aandachtsgroepen}
heeft in 2026 een plafond van € 60 miljoen. FEZ is akkoord.

# Juridische aspecten

De brief bevat geen juridische risico's. Op 7 mei heeft de rechtbank Midden-Nederland in een zaak van een
inwoner tegen de gemeente Amersfoort (zaaknummer {+zaaknummer|UTR 25/3307}) geoordeeld dat de
huisvestingsverordening niet onverbindend is.

# Afstemming

VWS ({naam|Kirsten Hoekema}), JenV (mr. {naam|Yu-Ting Lo}), AenM, SZW, VNG en Aedes. De gemeente Utrecht
({naam|Bastiaan Oremus}, programmamanager) heeft de cijfers in tabel 2 gecontroleerd. Directeur Woningmarkt
{?naam|Ferdi Licher-Boot} heeft ingestemd.

# Informatie die niet openbaar gemaakt kan worden

Tot personen herleidbare gegevens van ambtenaren en ervaringsdeskundigen.
"""
