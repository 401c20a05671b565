"""Texts of the documents q05, q07 and q08."""

HEARING = """
# VERSLAG VAN DE HOORZITTING

[t 4.2 12]
Commissie¦{+organisatie|Adviescommissie bezwaarschriften provincie Overijssel}
Datum en plaats¦dinsdag 18 juni 2024, 13.30 uur, Provinciehuis, Luttenbergstraat 2 te Zwolle, kamer Dinkel
Zaak¦bezwaar tegen het besluit van Gedeputeerde Staten van 6 februari 2024, kenmerk {+kenmerk|2024/0019853}
Voorzitter¦mw. mr. {?naam|A.C. Verhulsdonk}
Leden¦dhr. mr. {?naam|S. Moerdijk-Tan} en dhr. ing. {?naam|W. Hoitinga}
Secretaris¦mw. mr. {naam|N. Tjoelker}

Aanwezig namens bezwaarmakers: de heer {naam|H.J. Wolterink}, mevrouw {naam|G. Wolterink-Nijkamp} en hun zoon
{naam|Thijs Wolterink}, bijgestaan door mr. drs. {naam|R. Schuurhuis} (Countus accountants en adviseurs).

Aanwezig namens Gedeputeerde Staten: mevrouw {naam|L. Abrahamsz} (eenheid Natuur en Milieu) en de heer {naam|T. Kieviet}
(BIJ12, unit Faunazaken). De taxateur, de heer {naam|Overmars}, is met bericht van verhindering afwezig.

# Opening

De voorzitter opent de zitting, stelt de leden voor en licht toe dat de commissie onafhankelijk adviseert. Het bezwaar
richt zich tegen de weigering van een tegemoetkoming in faunaschade door de wolf. Het bezwaarschrift van 14 maart 2024
is binnen zes weken ontvangen en dus ontvankelijk. De heer Schuurhuis heeft op 10 juni 2024 nadere stukken ingediend; die
worden aan het dossier toegevoegd als productie 7 tot en met 9.

# Standpunt van bezwaarmakers

De heer {naam|Schuurhuis} licht toe dat het melkgeitenbedrijf aan de {adres|Elsenerveldweg 12, 7468 RA Enter} in de nacht van
29 op 30 oktober 2023 negen geiten heeft verloren en in de week daarna nog vier. In het DNA-rapport van
Wageningen Environmental Research van 22 november 2023 is wolf GW3237f vastgesteld bij drie van de dertien dieren. BIJ12
heeft de overige tien dieren "niet te bepalen" genoemd, hoewel taxateur {naam|Overmars} ter plaatse heeft gezegd dat
het beeld overal gelijk was. Hij verwijst naar de uitspraak van de Afdeling bestuursrechtspraak van 20 april 2022,
ECLI:NL:RVS:2022:1143, en naar het proefschrift van {+naam|Linnell} over predatieschade.

Mevrouw {naam|Wolterink} vertelt dat zij de dieren zelf heeft gevonden. "Ik ben die ochtend om half zes naar achteren gegaan.
Het was een slagveld. {naam|Thijs} was toen twaalf en stond achter mij. Hij {?gezondheid|durft niet meer alleen de stal in en heeft
gesprekken bij de praktijkondersteuner van de huisarts}." Zij vindt dat de provincie dat menselijke leed niet ziet.

De heer Wolterink zegt dat het raster voldeed aan de eisen: vijf draden, 4.500 volt. Het raster is op 3 mei 2023 gecontroleerd
door wolvenconsulent {naam|Jorrit Bleumink}. Diens briefje ligt er nog. Hij heeft ook gebeld met gedeputeerde
{+naam|Von Martels}, die hem heeft toegezegd dat "er nog eens goed naar gekeken zou worden". De schade bedraagt volgens zijn
eigen berekening € 11.870, inclusief verwerpers. De destructiebonnen van Rendac (nummers 77120946 en 77121003) zitten bij de
stukken. Het bedrijf heeft UBN {?ubn|2183340} en staat bij de RVO op naam van zijn vrouw, relatienummer {?relatienummer|204417785}.

# Standpunt van Gedeputeerde Staten

Mevrouw {naam|Abrahamsz} stelt dat voor een tegemoetkoming op grond van artikel 6.1 van de Wet natuurbescherming (oud) aannemelijk
moet zijn dat de schade door een wolf is veroorzaakt. Voor tien dieren is dat niet gelukt. De kadavers zijn pas na
36 uur gemeld, via de meldlijn 085 486 22 22. Het college volgt daarom het advies van BIJ12 van 15 januari 2024.
De toezegging van gedeputeerde {+naam|Von Martels} was volgens haar een toezegging om de procedure te bespoedigen, niet om te
betalen. Commissaris van de Koning {+naam|Heidema} heeft dat in zijn brief van 2 februari 2024 ook zo geschreven.

De heer {naam|Kieviet} geeft aan dat de collega die het veldformulier invulde, {naam|Marjan}, inmiddels met pensioen is. Hij heeft
haar vorige week gesproken. Zij herinnert zich dat bij de eerste negen dieren keelbeten zijn gezien, maar dat vossenvraat het
beeld vertroebelde. Een hond kan zij niet uitsluiten: de buurman, {naam|Freriksen}, heeft twee loslopende herders.

# Vragen van de commissie

De heer Moerdijk-Tan vraagt of het DNA-monster van de tien andere dieren is bewaard. Volgens de heer Kieviet bewaart het
laboratorium monsters twaalf maanden. De heer Hoitinga vraagt of de melding op zondag had kunnen worden gedaan. Mevrouw
Wolterink antwoordt dat zij tweemaal heeft gebeld met haar mobiel ({telefoon|06-2275 0418}) en een bandje kreeg. De heer
Schuurhuis zegt toe de belgegevens vóór 1 juli 2024 per mail te sturen naar bezwaar@overijssel.nl.

De voorzitter vraagt of partijen bereid zijn tot een gesprek. Mevrouw Abrahamsz zal dit bespreken met haar
teamleider, {?naam|Bas Egberink}. De heer Wolterink wil dat alleen als de gedeputeerde zelf komt.

# Sluiting

De voorzitter sluit de hoorzitting om 14.25 uur. Het advies volgt binnen zes weken. Het dossier blijft onder nummer
{+kenmerk|AC-2024-112} bij het secretariaat, telefoon 038 499 88 99.

Zwolle, 27 juni 2024

De secretaris,⏎ ⏎ ⏎{naam|N. Tjoelker}
"""

COMPLAINT = """
{naam|Th.M. Spoorenberg}⏎{adres|Molengraafseweg 31⏎5406 TC Uden}⏎tel. {telefoon|0413 - 77 20 96}

UWV⏎Afdeling Klachten⏎Postbus 58113⏎1040 HC Amsterdam

Uden, 11 maart 2023

Betreft: klacht over de herbeoordeling WIA⏎Uw kenmerk: {+kenmerk|RG-2023-118402-B}⏎BSN: {bsn|999982606}

Geachte heer, mevrouw,

Hierbij dien ik een klacht in over de manier waarop ik ben behandeld bij de herbeoordeling van mijn WIA-uitkering op
uw kantoor aan de Statenlaan in 's-Hertogenbosch. Ik heb mijn best gedaan om alles op een rij te zetten. Mijn dochter
{naam|Lieke} heeft deze brief voor mij getypt.

Op 24 januari 2023 had ik om 10.15 uur een afspraak met verzekeringsarts {naam|Wibowo}. Ik zat daar drie kwartier te wachten in een
ruimte zonder verwarming. Ik heb {?gezondheid|de ziekte van Bechterew en longemfyseem} en dat staat ook in mijn dossier. De
baliemedewerkster, volgens haar naamplaatje {naam|Chantal}, zei dat ik "ook gewoon even kon gaan lopen om warm te worden".
De heer Wibowo zelf was wel vriendelijk, maar hij had de brief van mijn longarts, dr. {naam|E. van Tongerlo} van Ziekenhuis
Bernhoven, niet gelezen. Die brief heb ik op 9 januari aangetekend gestuurd (barcode 3SRRCX8840127). Hij vroeg
of ik {?gezondheid|depressief} was, terwijl ik daar niet voor kwam.

Twee weken later belde arbeidsdeskundige mevrouw {naam|Scholtissen}. Zij had de functie "medewerker parkeertoezicht"
voor mij uitgezocht. Ik heb gevraagd hoe dat moet met mijn {?gezondheid|zuurstof}. Zij zei: "Meneer {naam|Spoorenberg}, wij kijken
naar de theorie." Ik ben 61 jaar en ik heb 38 jaar bij Philips en later bij Vlisco in Helmond gewerkt. Mijn
cheffin daar, {naam|Ria Poulussen}, kan u vertellen dat ik nooit een dag heb verzuimd voordat ik {?gezondheid|ziek} werd.

Mijn klachten zijn:⏎1. de wachttijd en de koude wachtruimte;⏎2. de opmerking aan de balie;⏎3. dat de medische
brief niet is gelezen;⏎4. dat ik nog steeds geen kopie heb van het rapport van 2 februari, waar ik driemaal om heb gevraagd.

Ik vraag u niet om geld. Ik wil dat iemand mij belt die mijn dossier kent. U kunt het beste na twee uur 's middags
bellen, dan is {naam|Lieke} thuis: {telefoon|06 57 18 82 40}. Als ik geen antwoord krijg, ga ik naar de Nationale ombudsman.
Minister {+naam|Van Gennip} schreef in de krant dat de menselijke maat terug moet bij het UWV. Daar merk ik niets van, en
het Kamerlid {+naam|Maatoug} heeft daar volgens mij ook vragen over gesteld.

Een afschrift stuur ik aan de heer {naam|Nouri} van FNV Uden, die mij bijstaat. De reiskosten (€ 11,52) kunt u overmaken op
{iban|NL82 SNSB 0688 4424 08}.

Hoogachtend,

^ 44

{naam|Th. Spoorenberg}

Bijlage: kopie brief longarts d.d. 5 januari 2023
"""

COMPLAINT_NOTE = """
# UWV Klachtenbureau - behandelblad

[t 150 300]
Klachtnummer¦{+kenmerk|KL 2023.044127}
Ontvangen¦14 maart 2023, ingeboekt 15 maart 2023
Klager¦dhr. {naam|Spoorenberg}, geb. {geboortedatum|02-07-1961}
Registratie¦{gebruikersnaam|psl021}, district Noordoost-Brabant
Klachtbehandelaar¦{naam|Perihan Solmaz}, tst. {telefoon|3386}
Onderwerp¦bejegening, wachttijd, informatieverstrekking
Uiterste datum¦25 april 2023 (zes weken, artikel 9:11 Awb)

# Telefoonnotities

[t 62 300 88]
Datum¦Inhoud¦Wie
16-03¦Ontvangstbevestiging verzonden (brief BK-21).¦{paraaf|PS}
20-03¦Gebeld, dochter aan de lijn. Vader was op dat moment {?gezondheid|op de spoedeisende hulp}. Afgesproken dat wij na
  het weekend terugbellen.¦{paraaf|PS}
27-03¦Dhr. gesproken, 35 minuten. Voelt zich gehoord. Klachtonderdelen 1 en 2 wil hij laten rusten als de manager van
  het kantoor excuses maakt. Onderdeel 3 en 4 blijven staan.¦{paraaf|PS}
28-03¦Navraag bij SMZ: rapport is op 3 februari gescand, maar naar het adres van vóór de verhuizing in 2019
  gestuurd. Adres staat goed in BRP. Fout van de postverwerker (Ricoh).¦{paraaf|MvO}
30-03¦Regiomanager {?naam|Kerkhoffs} belt klager zelf. Kopie rapport per koerier naar Uden.¦{paraaf|PS}

# Conclusie

Onderdeel 1: gegrond, de verwarming was van 23 tot en met 26 januari 2023 buiten werking (melding bij CBRE 5518027).
Onderdeel 2: geen oordeel, lezingen staan tegenover elkaar. Onderdeel 3: ongegrond; uit het logboek blijkt dat de heer {naam|Wibowo} de
brief van 5 januari op 23 januari om 16.40 uur heeft geopend. Onderdeel 4: gegrond.

De brief met het oordeel gaat uit op 12 april 2023 onder kenmerk KL 2023.044127, met een verwijzing naar de Nationale
ombudsman, Postbus 93122, 2509 AC Den Haag, telefoon 0800 33 55 555. De voorzitter van de raad van bestuur, de heer
{+naam|Maarten Camps}, ontvangt de klacht geanonimiseerd in de kwartaalrapportage.

Afgehandeld: {naam|P. Solmaz}, 12 april 2023. Meegelezen: {naam|Mirte van Oerle}.
"""

STEERING = """
# Verslag stuurgroep Herhuisvesting De Knoop fase 2 - nr. 11

[t 3.2 13.2]
Datum¦woensdag 22 november 2023, 10.00 - 11.35 uur
Plaats¦Rijkskantoor De Knoop, Croeselaan 15 te Utrecht, zaal Blauwkapel (hybride)
Voorzitter¦mr. {?naam|Liesbet Zantinge}, directeur Transacties en Projecten
Aanwezig¦{naam|Jeroen van der Molengraft} (JvdM, RVB), {naam|Anoushka Baldewsingh} (AB, RVB), {naam|Ruud Heijkants} (RH, Defensie
  DVM), {naam|Siebe Wiarda} (SW, FMHaaglanden), {naam|Yara Demirtaş} (YD, BZK/DGVBR), {naam|Luuk Caspers} (LC, Heijmans)
Afwezig¦{naam|Otto Koppelaar} (CSU), met kennisgeving
Verslag¦{naam|Iris Sewnandan}
Kenmerk¦{+kenmerk|RVB-2023-UT-07714}

# 1. Opening en mededelingen

De voorzitter opent de vergadering en heet LC welkom, die {naam|Guus Ruijgrok} opvolgt als projectdirecteur van de
aannemer. AB meldt dat de Rijksbouwmeester, {+naam|Francesco Veenstra}, op 5 december op werkbezoek komt. Hij wil vooral zien hoe
de voormalige {+gebouw|Knoopkazerne} is verbonden met de nieuwbouw. SW regelt de ontvangst.

RH meldt dat staatssecretaris {+naam|Van der Maat} op 13 november heeft ingestemd met het verplaatsen van 240
werkplekken van de Kromhoutkazerne. Dat is in lijn met het Strategisch Vastgoedplan. De brief aan de Kamer van minister
{+naam|Hugo de Jonge} over de rijkskantoren (Kamerstuk 31 490, nr. 342) noemt dezelfde aantallen.

# 2. Verslag nr. 10 en actielijst

Het verslag van 11 oktober 2023 wordt met één wijziging vastgesteld: bij punt 4 moet staan dat het bezwaar van {naam|Luuk}
de fasering betrof en niet de prijs. Actie 10.3 blijft staan, omdat de constructeur (Pieters Bouwtechniek) nog rekent.

# 3. Voortgang bouw

LC geeft een toelichting bij voortgangsrapport 23-10. De sloop op verdieping 4 is gereed. Bij het openen van de schachten is
asbesthoudende kit gevonden; het rapport van Search (nummer 25.23.01883) is op 17 november verspreid. De kosten van de
sanering bedragen € 184.500 exclusief btw. JvdM vindt dat dit binnen de post onvoorzien valt. RH is het daar niet mee
eens en wil een voorstel tot verdeling. De voorzitter vraagt JvdM en RH dit buiten de vergadering op te lossen, zo nodig met
{naam|Marleen} van Juridische Zaken erbij.

De oplevering schuift drie weken op, naar 19 juli 2024. YD wijst op de gevolgen voor de Belastingdienst, die de huur
van de Herman Gorterstraat al heeft opgezegd. Zij neemt contact op met wethouder {+naam|Eva Oosters} van de gemeente Utrecht over
verlenging van de tijdelijke fietsenstalling aan de Van Zijstweg.

# 4. Veiligheid

Op 30 oktober is een monteur van onderaannemer Kropman van een trap gevallen. Het gaat om {naam|Brahim Ouazzani}; hij
heeft {?gezondheid|zijn sleutelbeen gebroken} en is op 15 november weer met aangepast werk begonnen. De Arbeidsinspectie
heeft geen nader onderzoek ingesteld. LC spreekt waardering uit voor bhv'er {naam|Tineke}, die direct de juiste hulp bood.
SW vraagt of de toegangspas van de gevallen monteur ({personeelsnummer|P-338126}) weer is geactiveerd; dat zoekt hij zelf uit.

# 5. Kunst en historie

Het reliëf van {+naam|Wessel Couzijn} blijft op zijn plek. De werkgroep stelt voor de vergaderzalen te noemen naar Utrechtse
vrouwen: {+naam|Trijn van Leemput}, {+naam|Anna Maria van Schurman} en {+naam|Truus van Lier}. De stuurgroep neemt het voorstel
over. De bibliotheek blijft "Zaal {+naam|Rietveld}" heten.

# 6. Financiën

[t 6.4 3.2 3.2 3.4]
Post (x € 1.000)¦Budget¦Verplicht¦Prognose
Bouwkosten¦31.250¦29.918¦31.640
Installaties¦12.400¦12.087¦12.310
Onvoorzien¦1.900¦611¦1.420
Advies en directie¦4.350¦4.102¦4.290

De controller ({naam|Hsu Wei-Ling}) meldt dat factuur 2023-90417 van Heijmans dubbel is ingeboekt en wordt gecrediteerd.
De onderuitputting wordt verwerkt in de najaarsnota.

# 7. Rondvraag en sluiting

AB gaat met ingang van 1 januari met {?gezondheid|zwangerschapsverlof}; zij wordt vervangen door {naam|Dico Treurniet}. SW vraagt aandacht voor
de kerstborrel in restaurant Se7en. De volgende vergadering is op 17 januari 2024. Stukken uiterlijk 10 januari naar
secretariaat-knoop@rijksoverheid.nl of naar {naam|Iris} ({email|i.sewnandan}{+domein|@rijksoverheid.nl}, {telefoon|06 4620 7751}).

# Actielijst

[t 1.5 8.6 2.8 3.3]
Nr¦Actie¦Wie¦Gereed
10.3¦Berekening vloerbelasting archiefruimte¦LC¦8 december 2023
11.1¦Voorstel verdeling asbestkosten¦JvdM / RH¦8 december 2023
11.2¦Ontvangst Rijksbouwmeester voorbereiden¦SW, {naam|Tineke}¦1 december 2023
11.3¦Gesprek gemeente over fietsenstalling¦YD¦15 december 2023
11.4¦Creditnota factuur 2023-90417¦{naam|Wei-Ling}¦30 november 2023
"""
