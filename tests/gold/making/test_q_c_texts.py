"""Texts of the documents q09 to q11."""

DECISION_1 = """
Geachte heer {naam|Tesfamariam},

Op 17 oktober 2022 hebt u een aanvraag ingediend voor een machtiging tot voorlopig verblijf (mvv) in het kader van nareis
asiel. De aanvraag is bedoeld voor de hieronder genoemde personen. In deze brief leest u wat ik heb besloten, waarom ik dat
heb gedaan en wat u kunt doen als u het er niet mee eens bent.

# Voor wie geldt dit besluit

Uw gestelde echtgenote: {naam|Woldegabriel, Selam Haile}, geboren op {geboortedatum|4 mei 1994} te
{?geboorteplaats|Adi Keyh}, van {?nationaliteit|Eritrese} nationaliteit, V-nummer {v_nummer|287.441.9036}.⏎
Uw dochter: {naam|Mebrahtu, Winta}, geboren op {geboortedatum|19 september 2016}, V-nummer {v_nummer|287.441.9044}.⏎
Uw gestelde pleegzoon: {naam|Ghirmay, Natnael}, geboren op {geboortedatum|1 januari 2008}, V-nummer {v_nummer|287.441.9052}.

# Besluit

Ik willig de aanvraag in voor uw echtgenote en uw dochter. Ik wijs de aanvraag af voor {naam|Natnael}.

# Gronden

U bent sinds 22 augustus 2022 in het bezit van een verblijfsvergunning asiel voor bepaalde tijd, documentnummer
{verblijfsdocument|V81NK3D72}. U hebt de aanvraag ingediend binnen drie maanden. De aanvraag is dus tijdig, artikel 29, tweede
en vierde lid, van de Vreemdelingenwet 2000.

Uit het DNA-onderzoek van Sanquin van 8 februari 2023 (rapport SQ-23-20417) blijkt dat u en {naam|Selam} de ouders zijn van
{naam|Winta}. Het huwelijk is op {?datum|12 januari 2015} gesloten in de {?religie|orthodoxe kerk van Sint-Michaël} te Senafe; u hebt daarvan
een kerkelijke akte overgelegd. Bureau Documenten heeft die akte op 14 maart 2023 niet vals bevonden. In het gehoor van
30 maart 2023 op de Nederlandse ambassade in Addis Abeba heeft uw echtgenote eenduidig en gedetailleerd verklaard.

Voor {naam|Natnael} ligt dat anders. U hebt verklaard dat hij de zoon is van uw overleden broer {naam|Ghirmay Tesfamariam} en dat
hij sinds 2013 tot uw gezin behoort. Uw echtgenote heeft verklaard dat hij tot 2019 bij zijn grootmoeder
{naam|Letebrhan} in Segeneiti woonde. U hebt in uw eigen nader gehoor van 3 juni 2022 geen pleegkind genoemd, ook niet toen
de hoormedewerker, mevrouw {naam|Boersbroek}, u daar uitdrukkelijk naar vroeg. De overlijdensakte waarop u zich beroept,
ontbreekt. Stichting Nidos heeft mij laten weten dat zij van {naam|Natnael} geen dossier heeft.

Uw gemachtigde, mr. {naam|J.P. Koeslag} te Arnhem, heeft in de zienswijze van 21 april 2023 gewezen op de
{?gezondheid|traumatische ervaringen} die uw verklaringen zouden hebben beïnvloed. Daarbij is een brief gevoegd van i-psy
van 11 april 2023, ondertekend door GZ-psycholoog {naam|Dounia Lahrichi}. Ik heb die brief bij mijn beoordeling betrokken. Uit
de brief volgt niet dat u niet in staat was over uw gezinssamenstelling te verklaren.
"""

DECISION_2 = """
Ik verwijs naar het arrest van het Hof van Justitie van 13 maart 2019 in de zaak E. tegen Staatssecretaris van Veiligheid en
Justitie (C-635/17, ECLI:EU:C:2019:192) en naar de uitspraak van de Afdeling bestuursrechtspraak van de Raad van State van
26 januari 2022 (ECLI:NL:RVS:2022:245). Ik heb de overgelegde foto's en het schoolrapport van de St. Mary School in
hun onderlinge samenhang gewogen.

Ik heb ook beoordeeld of artikel 8 van het EVRM tot een ander besluit leidt. Dat is niet het geval. Het belang van
het kind heb ik meegewogen volgens werkinstructie 2020/16. Van "more than the normal emotional ties", zoals het
Europees Hof dat uitlegt, is niet gebleken. Ik heb daarbij gekeken naar de arresten {+naam|Jeunesse} en {+naam|Üner} tegen
Nederland.

# Wat moeten uw gezinsleden doen

Uw echtgenote en dochter kunnen binnen drie maanden hun mvv ophalen bij de Nederlandse ambassade in Addis Abeba. Zij nemen
een geldig reisdocument of het laissez-passer mee. De reis wordt geregeld door IOM Nederland, telefoon 088 746 44 66. Na
aankomst melden zij zich bij het aanmeldcentrum in Ter Apel, Ter Apelervenen 3. De gemeente Doetinchem is over de komst van uw gezin
bericht in verband met uw woning aan de {adres|Plantsoenhof 58, 7001 KM Doetinchem}. Voor het inplannen van de
afspraak kunt u ook bellen met uw begeleider bij VluchtelingenWerk, mevrouw {naam|Aafke Hesselsz}, op
{telefoon|06 4918 3305}.

# Bezwaar

Bent u het niet eens met de afwijzing voor {naam|Natnael}? Dan kunt u binnen vier weken na de datum van deze brief bezwaar maken
bij de Immigratie- en Naturalisatiedienst, Unit Bezwaar en Beroep, Postbus 27, 9560 AA Ter Apel. Schrijf in
uw bezwaarschrift uw naam, uw adres, de datum, het kenmerk van dit besluit en de reden van uw bezwaar. Voor
hulp kunt u terecht bij het Juridisch Loket (0800 8020) of bij uw advocaat.

# Vragen

Hebt u vragen, bel dan de IND op 088 043 04 30 of kijk op www.ind.nl. Houd uw V-nummer bij de hand. Houdt u rekening met
wachttijden op maandag.

Hoogachtend,

De Staatssecretaris van Justitie en Veiligheid,⏎namens deze,
"""

DECISION_3 = """
{?naam|R.F. Buitenhek}⏎Senior medewerker, Asiel en Bescherming, unit Nareis Rijswijk

Afschrift aan: mr. {naam|J.P. Koeslag} (per fax {telefoon|026 - 351 77 08}); ambassade Addis Abeba; Staatssecretaris
{+naam|Van der Burg} ter informatie in verband met vragen van het lid {+naam|Kröger} (2023Z07712).

Aantekening op de minuut (niet meezenden): concept mw. {naam|Dilrosun}, nagekeken {paraaf|rfb} 8/5. Dossier staat in INDiGO op naam van gebruiker
{gebruikersnaam|DILR0417}. De vorige behandelaar ({naam|Henk}) heeft de zienswijze per abuis in het dossier van een andere
{naam|Tesfamariam} gelegd; dat is op 2 mei 2023 hersteld.
"""

COLLEGE = """
[t* 110 380]
Datum¦dinsdag 11 februari 2025, 09.00 - 11.50 uur
Locatie¦gemeentehuis Franeker, Harlingerweg 18, kamer Eise Eisinga
Voorzitter¦burgemeester {+naam|M.C.M. Waanders}
Aanwezig¦de wethouders {+naam|Boukje Tol}, {+naam|Jan Dijkstra}, {+naam|Nelleke Arendz} en {+naam|Caroline Ferwerda};
  gemeentesecretaris {+naam|Ruurd Postma}
Afwezig¦geen
Openbaar¦besluitenlijst vastgesteld op 18 februari 2025, kenmerk {+kenmerk|WH-BW-2025-07}

[t 28 132 252 82]
Nr.¦Onderwerp¦Besluit¦Portefeuille
1¦Besluitenlijst 4 februari 2025¦Vastgesteld zonder wijzigingen.¦{+naam|Waanders}
2¦Naamgeving wijk Franeker-Zuid, fase 3¦De straten krijgen de namen {+straat|Anna Maria van Schurmanlaan}, {+straat|Jan Hendrik
  Oortstraat}, {+straat|Titus Brandsmahof} en {+straat|Nynke van Hichtumpad}. Daarmee volgt het college de
  straatnamencommissie. De naam {+straat|Van der Waalsplein} is afgewezen, omdat die al in Harlingen bestaat. De
  eerste bordjes worden in mei geplaatst.¦{+naam|Arendz}
3¦Schriftelijke vragen raadslid {+naam|De Haan-Vlietstra} (Gemeentebelangen) over de Tzummerweg¦De antwoorden worden vastgesteld.
  Op het kruispunt met de Kie wordt een snelheidsremmer aangelegd. De kosten (€ 38.500) komen ten laste van het
  uitvoeringsprogramma verkeer 2025. Raadslid {+naam|Hoekema} (FNP) krijgt een afschrift.¦{+naam|Dijkstra}
4¦Subsidie Koninklijk Eise Eisinga Planetarium¦Voor 2025 een bedrag van € 142.000 toe te kennen voor het
  werelderfgoedprogramma. In de beschikking wordt opgenomen dat het jaarverslag vóór 1 juni wordt ingediend. Het college
  ontvangt de ambassadeur van Unesco en gedeputeerde {+naam|Eke Folkerts} op 14 maart.¦{+naam|Tol}
5¦Omgevingsvergunning zonnepark Slappeterp¦De vergunning te verlenen aan {+organisatie|Grienstroom Fryslân B.V.} (zaak
  {+kenmerk|Z/24/318844}) onder de voorwaarde van een beplantingsplan van {+organisatie|Bureau Nieuwlandt}.
  De zienswijzen van Dorpsbelang Slappeterp en de Friese Milieu Federatie zijn in de nota beantwoord.¦{+naam|Arendz}
6¦Jeugdhulp, jaarrekening dienst¦Een zienswijze in te dienen bij {+organisatie|Dienst Noardwest Fryslân} over de tekorten van
  2024. De brief gaat ook naar de staatssecretaris van VWS, {+naam|Vincent Karremans}, en naar de VNG. De wethouder
  bespreekt het onderwerp in de vergadering van 27 februari met de wethouders van Harlingen, Terschelling en Vlieland.¦{+naam|Ferwerda}
7¦Verkoop perceel Hertog van Saxenlaan 2¦Het perceel (kadastraal Franeker, sectie {+kenmerk|B 4417}, 1.240 m²) te verkopen aan
  {+organisatie|Woningstichting De Bouwvereniging} voor € 297.600 kosten koper. Notariskantoor
  {+organisatie|Meesters aan de Singel} verzorgt de akte.¦{+naam|Tol}
8¦Kaatsmonument¦In te stemmen met plaatsing van het beeld van kaatser {+naam|Hotze Schuil} op het Sjûkelân, naast de buste van
  {+naam|Ids Jousma}, ter gelegenheid van de 172e PC. De kunstcommissie onder leiding van dichter des vaderlands
  {+naam|Babs Gons} adviseert over de tekst.¦{+naam|Ferwerda}
9¦Veiligheidsbeeld vierde kwartaal¦Kennis te nemen van het veiligheidsbeeld van de politie-eenheid Noord-Nederland. Het aantal
  woninginbraken daalde met 14 procent. Het driehoeksoverleg met hoofdofficier van justitie {+naam|Diederik Greive} is op
  3 april 2025.¦{+naam|Waanders}
10¦Uitnodigingen¦De burgemeester en commissaris van de Koning {+naam|Arno Brok} openen op 22 maart de tentoonstelling over
  {+naam|Menno van Coehoorn}. Wethouder {+naam|Tol} gaat naar de opening van bakkerij {+organisatie|De Drie Gekroonde
  Korenaren}. Wethouder {+naam|Ferwerda} spreekt bij de uitreiking van de {+prijs|Gysbert Japicxpriis}.¦allen
11¦Woo-verzoek geitenhouderijen¦Het verzoek van een landelijke omroep (ontvangen op 3 december 2024) gedeeltelijk toe te wijzen. Van
  de 61 documenten worden er 58 openbaar; persoonsgegevens worden daarin gelakt. Het besluit wordt gepubliceerd op
  het Platform open overheidsinformatie onder nummer {+kenmerk|WOO-2024-0117}.¦{+naam|Waanders}
12¦Bezwaar parkeervergunning Franeker centrum¦Het advies van de commissie bezwaarschriften over te nemen en het bezwaar ongegrond te
  verklaren (zaak {+kenmerk|Z/24/330192}). De gemeente volgt de uitspraak van de rechtbank van 12 november 2024,
  {+kenmerk|ECLI:NL:RBNNE:2024:4410}.¦{+naam|Dijkstra}
13¦Inkoop leerlingenvervoer 2025-2029¦De opdracht te gunnen aan {+organisatie|Taxi De Grouwster Combinatie} en perceel 2
  aan {+organisatie|Kort Touringcars B.V.} Aan de afgewezen inschrijvers wordt een gemotiveerde brief gestuurd.
  De overeenkomst gaat in op 18 augustus 2025. Opzegtermijn: zes maanden.¦{+naam|Ferwerda}
14¦Dorpshuis Tzum¦Een bijdrage van € 60.000 aan Stichting {+organisatie|Doarpshûs De Fikarij} voor verduurzaming, onder voorwaarde van
  cofinanciering door het Iepen Mienskipsfûns. De tekening van architectenbureau {+organisatie|Penta Dijk Haye} ligt
  ter inzage. Voor de toren van de {+gebouw|Johanneskerk} loopt een aparte aanvraag.¦{+naam|Arendz}
15¦Benoeming stembureaus¦De locaties voor de verkiezingen vast te stellen, waaronder basisschool {+organisatie|Anna Maria van
  Schurman}, het {+gebouw|Botniahûs} en het {+gebouw|Dr. Poelsmahuis}. Namen van leden worden niet
  gepubliceerd.¦{+naam|Waanders}

# Rondvraag

Wethouder Arendz meldt dat het bestemmingsplan Dronryp op 6 februari onherroepelijk is geworden; de Raad van State heeft het
beroep ongegrond verklaard (202304417/1/R3). Wethouder Tol meldt dat de accountant, {+organisatie|Astrium Accountants}, op 24 februari
begint met de controle van de jaarrekening.

# Persvragen en contact

De persmededeling over de straatnamen gaat vandaag uit. Journalisten kunnen bellen met het persnummer (0517) 380 380 of mailen
naar communicatie@waadhoeke.nl. Stukken liggen ter inzage aan de balie en staan op www.waadhoeke.nl. De raad wordt
over de punten 5 en 6 geïnformeerd met een raadsbrief; de griffie zet die op de lijst van ingekomen stukken van
13 maart 2025. De volgende vergadering van het college is op dinsdag 18 februari 2025.

Aldus vastgesteld in de vergadering van burgemeester en wethouders van Waadhoeke van 18 februari 2025,

[t* 235 235]
{+naam|Ruurd Postma},⏎gemeentesecretaris¦mevrouw {+naam|M.C.M. Waanders},⏎burgemeester
"""

TRANSPORT = """
[t 120 140 90 125]
Inspectienummer¦{+kenmerk|14177032}¦Soort¦WLZ-diertransport
Datum¦27 mei 2024¦Tijd¦05.40 - 08.15 uur
Locatie¦A67, parkeerplaats Oeienbosch (Hapert)¦Aanleiding¦regulier / politie
Inspecteur¦drs. {naam|E. Papadimitriou}¦Nummer¦{personeelsnummer|40812}
Tweede¦{naam|M. de Haeseleer}¦Team¦Levend Vee Zuid

# A. Vervoerder en vervoermiddel

[t 120 355]
Vervoerder¦{+organisatie|Transportbedrijf Lindeloo B.V.}, Industrieweg 41, 5688 DP Oirschot
Vergunning¦type 2 (lang vervoer), {+kenmerk|NL-L2-005518}, geldig tot 14 januari 2027
Kentekens¦trekker {kenteken|98-BKR-5}, oplegger {kenteken|OP-31-KT}
Bestuurder 1¦{naam|Gawroński, Mariusz}, geb. {geboortedatum|23/02/1979}, rijbewijs {rijbewijs|5128840617}
Bestuurder 2¦{naam|Gijsbert van Wamelen}, {adres|Kattenbosch 3, 5521 NB Eersel}, tel. {telefoon|06 23 90 14 87}
Getuigschrift¦beide bestuurders aanwezig en geldig
Traject¦van Slachterij-verzamelcentrum Boxtel naar Teruel (Spanje), 1.610 km, TRACES {+kenmerk|INTRA.NL.2024.0108843}
Diersoort¦varkens, biggen van 25 kg, 640 dieren, drie lagen

# B. Bevindingen

De combinatie is door agent {naam|Kevin} van de Landelijke Eenheid (Team Verkeer) naar de parkeerplaats begeleid, omdat bij het
inhalen vocht uit de oplegger liep. Buitentemperatuur 19 graden. Op de middelste laag troffen wij 27 dieren
met versnelde ademhaling aan. De ventilatoren aan de linkerzijde draaiden niet. De heer {naam|Gawroński} verklaarde, via de
tolkentelefoon, dat de zekering was gesprongen en dat hij dat om vier uur al had doorgegeven aan planner
{naam|Desirée} op kantoor.

Drinkwater: 3 van de 12 nippels op laag 2 gaven geen water. Beschikbare ruimte per dier: 0,21 m2, voldoende volgens
bijlage I, hoofdstuk VII, van Verordening (EG) nr. 1/2005. De vloer was glad door het ontbreken van strooisel.

Om 06.20 uur heb ik telefonisch overlegd met dierenarts {naam|Willemien Schreuders} van bureau Noordwest. Zij was het met mij eens dat de
combinatie eerst naar een uitlaadplaats moest. De eigenaar van de controlepost in Bladel, de heer {naam|Van Gompelen}, had plaats.
Twee biggen zijn daar door de practicus, dr. {naam|Tim Bax}, geëuthanaseerd. Aan de heer {naam|Van Wamelen}
heb ik de cautie gegeven. Hij verklaarde:

"Ik ben pas in Oirschot ingestapt. Mijn baas, {?naam|Frits Lindeloo}, weet dat die oplegger naar de garage moest. Dat is in april ook al gezegd.
{naam|Mariusz} is een goeie chauffeur, die kan hier niks aan doen. Ik was zelf {?gezondheid|net hersteld van een hartinfarct} en had
eigenlijk nog niet mogen rijden."
"""

TRANSPORT_2 = """
# C. Overtredingen

[t 40 255 110 70]
Nr.¦Omschrijving¦Artikel¦Klasse
1¦Vervoermiddel niet zo onderhouden dat lijden wordt voorkomen¦art. 3, onder c, Vo. 1/2005¦C
2¦Drinkwatervoorziening niet goed werkend¦bijlage I, hfdst. VI, 2.2¦C
3¦Geen strooisel aanwezig bij biggen > 10 kg¦bijlage I, hfdst. VI, 1.2¦D

# D. Maatregel

Vervoersverbod tot herstel van de ventilatie. De oplegger is om 07.50 uur onder begeleiding vertrokken. Herstel is dezelfde dag
om 14.30 uur gecontroleerd door collega {naam|Schreuders} in de werkplaats van Truck Service Kempenland; factuur 20240527-3. De
kosten van de herinspectie worden in rekening gebracht (tarief 2024, € 158,64 per uur).

Van de bevindingen wordt een rapport gemaakt op grond van de Wet dieren. Het team Bestuurlijke Maatregelen beslist over de
bestuurlijke boete. Eerdere overtredingen: boetezaak {+kenmerk|202209714} (2022) en schriftelijke waarschuwing van 9 februari 2024.

# E. Reactie van de vervoerder

Namens het bedrijf meldde {naam|Annemiek Lindeloo-Smeulders} zich om 07.05 uur per mail ({email|annemiek}{+domein|@lindeloo-transport.nl}). Zij schrijft
dat de monteur op 24 mei de ventilatoren heeft nagekeken en dat brancheorganisatie {+organisatie|Vee & Logistiek
Nederland} over de kwestie contact zal zoeken met inspecteur-generaal {+naam|Gerard Bakker}. Zij vraagt ook om de mail van het
Kamerlid {+naam|Graus} niet in het dossier op te nemen.

# F. Gegevens voor de administratie

[t 150 325]
KvK-nummer¦{+kvk|17209483}
Factuuradres¦Postbus 88, 5688 ZH Oirschot
Zaakbehandelaar¦{naam|R. Tjon-A-Fat}, {email|r.a.tjonafat}{+domein|@nvwa.nl}
Klantcontactcentrum¦0900 03 88 (gebruikelijke belkosten), info@nvwa.nl
Kopie aan¦RVO; DG Agro; FOD Volksgezondheid (België); Subdelegación del Gobierno en Teruel

[t 158 158 158]
Toezichthouder¦Bestuurder 1¦Bestuurder 2
{naam|E. Papadimitriou}⏎ ⏎ ⏎ ⏎ ¦{naam|M. Gawroński}⏎ ⏎ ⏎ ⏎ ¦{naam|G. van Wamelen}⏎ ⏎weigert te tekenen
27 mei 2024¦27-5-2024¦

Opmerkingen: foto's 1 t/m 14 op gegevensdrager 24-0617. Bestuurder 2 heeft verzocht om een kopie per post. Verwerkt
in ISI op 28 mei 2024, gecontroleerd {paraaf|RTF}.
"""
