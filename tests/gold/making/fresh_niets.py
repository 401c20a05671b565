"""Texts of made-up papers in which nothing may be redacted (`f29` to `f34`)."""

BZ_BRIEF = """
Ministerie van Buitenlandse Zaken//
Aan de Voorzitter van de Tweede Kamer der Staten-Generaal//
{+adres|Prinses Irenestraat 6}, {+adres|2595 BD} Den Haag

Datum {+datum|3 juni 2026}//
Betreft Verslag Raad Buitenlandse Zaken van 28 mei 2026//
Onze referentie {+kenmerk|BZ2627714}

Geachte voorzitter,

Hierbij bied ik u het verslag aan van de Raad Buitenlandse Zaken van 28 mei 2026. Ik maak tevens van de gelegenheid
gebruik uw Kamer te informeren over de uitvoering van de motie {+naam|Van der Burg-Hirsch} (Kamerstuk {+kamerstuk|21 501-02,
nr. 3218}) en over het gesprek dat ik op 20 mei voerde met mijn Moldavische collega.

# Oekraïne

De Raad sprak met minister van Buitenlandse Zaken {+naam|Andrii Sybiha} over de situatie aan het front en over de
onderhandelingen. Hoge Vertegenwoordiger {+naam|Kaja Kallas} benadrukte dat eenheid de grootste troef van de Unie is.
{+land|Hongarije} en {+land|Slowakije} maakten een voorbehoud bij het gebruik van de {+organisatie|Europese
Vredesfaciliteit}. Nederland heeft, samen met {+land|Denemarken}, {+land|Zweden} en de Baltische staten, gepleit voor
verhoging van het plafond met 3,5 miljard euro. De Raad verwelkomde het werk van {+organisatie|Eurojust} en van het
{+gebouw|Vredespaleis}, waar het Register of Damage is gevestigd. Het aantal ingediende claims bedroeg op 15 mei 62.418.

# Midden-Oosten

De ministers wisselden van gedachten over het verslag van de speciaal vertegenwoordiger, {+naam|Christophe Bigot}. Het
{+naam|Khalil Shikaki}-onderzoek onder inwoners van de Westelijke Jordaanoever werd door enkele lidstaten aangehaald. De
{+eponiem|Balfour-verklaring}, de {+eponiem|Allon-weg} en de {+eponiem|Clinton-parameters} kwamen zijdelings ter sprake. De
staatssecretaris bezoekt van 14 tot en met 16 juni {+plaats|Amman}, {+plaats|Ramallah} en {+plaats|Jeruzalem}. Het kabinet
heeft in 2026 tot nu toe € 38 miljoen aan humanitaire hulp beschikbaar gesteld, via {+organisatie|UNRWA}, het
{+organisatie|Rode Kruis}, de {+organisatie|Dutch Relief Alliance} en het {+organisatie|Wereldvoedselprogramma}.

# Sahel

De Raad nam conclusies aan over de Sahel. Generaal {+naam|Abdourahamane Tiani} en kapitein {+naam|Ibrahim Traoré} hebben
de samenwerking met {+organisatie|Ecowas} beëindigd. Ik heb erop gewezen dat de aanpak van de oorzaken van irreguliere
migratie voorwaarde is voor elk partnerschap. Het rapport van {+auteur|Lebovich en Van Veen} ({+organisatie|Clingendael},
2025) biedt daarvoor bruikbare aanknopingspunten, evenals het oudere werk van {+auteur|Paul Collier} en de
{+eponiem|Kuznets-curve} waarop hij voortbouwt.

# Overig

Onder het agendapunt actuele aangelegenheden is stilgestaan bij de verkiezingen in {+land|Armenië} en bij het overlijden van
oud-secretaris-generaal {+naam|Jaap de Hoop van Scheltinga}. De Raad hield een minuut stilte. Luxemburg vroeg aandacht voor de
{+naam|Robert Schuman}-herdenking op 9 mei. Polen, bij monde van minister {+naam|Radosław Sikorski}, kondigde een conferentie
aan in {+plaats|Łódź}.

# Vooruitblik

De volgende Raad vindt plaats op 22 juni in Luxemburg. De geannoteerde agenda ontvangt uw Kamer uiterlijk op 12 juni, zodat
het commissiedebat van 17 juni op de gebruikelijke wijze kan worden voorbereid. In de brief die de ministers van Defensie en
van Asiel en Migratie u voor het zomerreces sturen, wordt ingegaan op de detachering van 44 medewerkers bij
{+organisatie|Frontex}. De {+organisatie|Adviesraad Internationale Vraagstukken}, onder voorzitterschap van {+naam|Bert
Koenders-Waal}, is om een spoedadvies gevraagd.

De minister van Buitenlandse Zaken,



{+naam|Diederik van Weerdenburg}
"""

KNMI = """
## KNMI Technisch rapport TR-{+kenmerk|418}

# Homogenisatie van de neerslagreeks {+locatie|De Bilt - Hoofddorp - Den Helder, 1906-2025}

Auteurs: {+auteur|Theo Brandsma-Folkerts}, {+auteur|Aarnout van Delden-Prins}, {+auteur|Maheshwari Ganesh}//
Koninklijk Nederlands Meteorologisch Instituut, Utrechtseweg 297, 3731 GA De Bilt//
Verschenen: {+datum|april 2026}. ISBN {+isbn|978-90-369-2518-4}. Te citeren als: Brandsma-Folkerts e.a. (2026).

# 1. Inleiding

De reeks van De Bilt begint in 1897. Al in 1899 wees {+naam|Buys Ballots} opvolger {+naam|Maurits Snellen} op het verschil
tussen de regenmeter op 1,50 meter en die op 40 centimeter. {+auteur|Braak} (1945) vond een windfout van 4,2% en
{+auteur|Buishand en Velds} (1980) van 6,8%. In dit rapport passen wij de {+eponiem|methode-Pettitt}, de
{+eponiem|Standard Normal Homogeneity Test van Alexandersson} en een {+eponiem|Bayesiaanse} changepointanalyse toe. De
uitkomsten zijn vergeleken met die van {+organisatie|Météo-France}, het {+organisatie|Met Office} en de {+organisatie|Deutscher
Wetterdienst}.

| Station | Nummer | Begin | Breedte | Lengte | Jaarsom (mm) | Correctie
| {+station|De Bilt} | 260 | 1906 | 52,10 | 5,18 | 856 | 3,9%
| {+station|Hoofddorp} | 438 | 1867 | 52,30 | 4,70 | 871 | 4,4%
| {+station|Den Helder} | 235 | 1850 | 52,92 | 4,78 | 778 | 7,1%
| {+station|Winterswijk} | 666 | 1911 | 51,97 | 6,72 | 803 | 2,6%
| {+station|Kerkwerve} | 737 | 1908 | 51,68 | 3,86 | 795 | 5,0%
| {+station|Roermond} | 961 | 1909 | 51,18 | 5,97 | 712 | 3,3%

# 2. Data en methode

Voor 1951 zijn de maandkaarten gedigitaliseerd door vrijwilligers van {+organisatie|VeleHanden}. De kaarten van de
Tweede Wereldoorlog ontbreken gedeeltelijk; na de evacuatie van Den Helder in 1943 nam station {+station|De Kooy} de
waarneming over. De windsnelheid is herleid met het profiel van {+eponiem|Monin-Obukhov} en de ruwheidslengte van
{+auteur|Wieringa en Rijkoort} (1983). Temperaturen zijn gegeven in graden {+eponiem|Celsius}, de straling in
{+eponiem|joule} per vierkante centimeter en de druk in {+eponiem|hectopascal}. De verdampingsformule van
{+eponiem|Makkink} is gebruikt in plaats van die van {+eponiem|Penman-Monteith}.

Een breuk wordt als significant beschouwd als de {+eponiem|Kolmogorov-Smirnov}-toets en de {+eponiem|Mann-Whitney}-toets
beide een overschrijdingskans kleiner dan 0,05 geven. Bij afhankelijkheid in de tijd is de bootstrap van {+eponiem|Politis
en Romano} toegepast met 10.000 trekkingen.

# 3. Resultaten

In de reeks van De Bilt zijn breuken gevonden in 1951, 1993 en 2008. De breuk van 1951 valt samen met de verplaatsing van
de meter over 300 meter naar het zuiden, richting het {+locatie|Van Boetzelaerpark}. Die van 2008 is het gevolg van de
overgang op de elektronische meter van {+organisatie|Vaisala}. Het jaar 2023 blijft met 1.079 mm het natste, gevolgd door 1998
(1.240 mm landelijk maximum) en 1966. Storm {+storm|Poly} (5 juli 2023) en storm {+storm|Ciarán} (2 november 2023) zijn in de
dagwaarden goed te herkennen, evenals storm {+storm|Pia} en de juli-neerslag boven {+plaats|Valkenburg}.

# 4. Conclusie

De trend over 1906-2025 bedraagt na homogenisatie 21% in plaats van 26%. Dat is in lijn met de {+eponiem|relatie van
Clausius-Clapeyron}. Wij bevelen aan de gehomogeniseerde reeks te gebruiken voor de volgende {+product|KNMI'29}-scenario's en
bij de berekening van de hydraulische belastingen in het {+programma|Hoogwaterbeschermingsprogramma}.

# Literatuur

{+auteur|Alexandersson, H.} (1986). A homogeneity test applied to precipitation data. Journal of Climatology 6, 661-675.

{+auteur|Buishand, T.A.} (1982). Some methods for testing the homogeneity of rainfall records. Journal of Hydrology 58, 11-27.

{+auteur|Lenderink, G.} en {+auteur|E. van Meijgaard} (2008). Increase in hourly precipitation extremes. Nature Geoscience 1,
511-514.

{+auteur|Sluijter, R.}, {+auteur|Plieger, M.}, {+auteur|Van Oldenborgh, G.J.} e.a. (2018). De droogte van 2018. KNMI.
"""

WATERSCHAP = """
# Besluitenlijst vergadering dagelijks bestuur

# {+organisatie|Hoogheemraadschap van Schieland en de Krimpenerwaard}, {+datum|14 april 2026}

Voorzitter: dijkgraaf {+naam|Toon van der Klugt-Blom}. Heemraden: {+naam|Marlies Klooster}, {+naam|Dinand Middelkoop} en
{+naam|Ria Borgdorff-Vet}. Secretaris-directeur: {+naam|Martijn Vonk-Hazelhoff}.

| Nr. | Onderwerp | Besluit
| 1 | Verslag 31 maart 2026 | Vastgesteld.
| 2 | Projectplan {+project|Krachtige IJsseldijken Krimpenerwaard}, deeltraject {+locatie|Stormpolderdijk} | Vastgesteld. De zienswijzen 3, 7 en 12 zijn gegrond. Krediet € 18.400.000.
| 3 | Peilbesluit {+polder|Polder Bergambacht} en {+polder|Den Hoek} | Ter inzage van 20 april tot en met 1 juni.
| 4 | Renovatie gemaal {+gemaal|Abraham Kroes} | Gunning aan {+organisatie|Van Hattum en Blankevoort}, € 6.118.200, onder voorbehoud van de Alcateltermijn.
| 5 | Gemaal {+gemaal|Johan Veurink} en {+gemaal|mr. P.D. Kleij}: automatisering | Uitgesteld tot 12 mei.
| 6 | Muskusrattenbestrijding, jaarrapport 2025 | Kennisgenomen. Vangst: 2.941, 0,18 per uur.
| 7 | Benoeming vertegenwoordiger in {+organisatie|Stichting Rottemeren} | Heemraad Klooster.
| 8 | Vragen fractie {+organisatie|Water Natuurlijk} over PFAS bij {+locatie|Zevenhuizerplas} | Antwoord vastgesteld.
| 9 | Naamgeving brug over de {+water|Ringvaart}: {+brug|Leeghwaterbrug} | Akkoord, voorstel van de gemeente {+organisatie|Zuidplas}.
| 10 | Pilot {+project|Vogelaar-sluis} | Stoppen.

# Toelichting bij 4

De aanbesteding is gepubliceerd op TenderNed (nummer {+kenmerk|418823}). Er zijn vijf inschrijvingen ontvangen. Op het punt van
de emissie scoorde de winnende inschrijving 9,2 van de 10 punten. De bezwaartermijn loopt tot en met 5 mei. Het gemaal is in
1970 genoemd naar de toenmalige hoogheemraad en ligt aan de {+locatie|Abraham Kroesweg} te Moordrecht. Het ontwerp van
architect {+naam|Jan Wils} staat op de gemeentelijke monumentenlijst. De capaciteit stijgt van 720 naar 840 kubieke meter per
minuut.

# Toelichting bij 8

In de plas is een gehalte van 11 nanogram per liter gemeten, tegen 9 in 2024. De zwemwaternorm van het {+organisatie|RIVM} is
niet overschreden. De {+organisatie|DCMR Milieudienst Rijnmond} en de provincie {+organisatie|Zuid-Holland} voeren een
bronnenonderzoek uit. Statenlid {+naam|Ernstjan Rutten-Haas} heeft in Provinciale Staten dezelfde vragen gesteld.

Voor vragen over deze lijst: {+telefoon|010 45 37 200} of {+email|bestuurszaken@hhsk.nl}. De volgende vergadering is op
12 mei 2026 om 9.30 uur in het kantoor aan de {+adres|Maasboulevard 123}, 3063 GK Rotterdam.
"""

RUIMTE = """
## Omgevingsvisie Noord-Brabant 2050

# Hoofdstuk 3. Een vitaal landelijk gebied

Brabant kent een lange traditie van samenwerking in het landelijk gebied. Pater {+naam|Gerlacus van den Elsen} stichtte in
1896 de {+organisatie|Noordbrabantse Christelijke Boerenbond}; ruilverkaveling en {+eponiem|Mansholtplan} veranderden het
landschap daarna ingrijpend. De {+eponiem|commissie-Alders}, het {+eponiem|advies-Remkes} en de {+eponiem|commissie-Hordijk}
hebben laten zien dat verdere groei van de veestapel niet vanzelf samengaat met herstel van natuur.

In {+gebied|De Peel}, {+gebied|De Kempen}, het {+gebied|Land van Heusden en Altena} en de {+gebied|Brabantse Wal} werken wij
gebiedsgericht. De {+natuurgebied|Loonse en Drunense Duinen}, de {+natuurgebied|Kampina} en de {+natuurgebied|Deurnsche Peel &
Mariapeel} zijn aangewezen als Natura 2000-gebied. Met {+organisatie|Brabants Landschap}, {+organisatie|ZLTO},
{+organisatie|Natuurmonumenten} en de vier waterschappen hebben wij in het {+convenant|Convenant Van Gogh Nationaal Park}
afgesproken dat in 2035 ten minste 3.000 hectare is omgevormd.

# 3.1 Wonen en werken

De vraag naar woningen bedraagt tot 2040 circa 142.000, waarvan 61.000 in de stedelijke regio {+regio|Eindhoven}. In
{+wijk|Jan van Besouwkwartier}, {+wijk|Willem van Oranjelaan-Oost} en {+wijk|Sint Jozefbuurt} zijn sleutelprojecten voorzien.
Op {+bedrijventerrein|Philips High Tech Campus}, {+bedrijventerrein|Pivot Park} in Oss en {+bedrijventerrein|Moerdijk} wordt de
ruimte intensiever benut. Het werk van {+naam|Hugo de Jonge-Meulman} als commissaris van de Koning heeft daar met de
{+overeenkomst|Beethoven-deal} een impuls aan gegeven; ook {+programma|Project Einstein} draagt eraan bij.

# 3.2 Mobiliteit

De spoorverbinding Breda - Utrecht, in de volksmond {+verbinding|de lijn-Van Heutsz}, komt niet terug in het
{+programma|Toekomstbeeld OV}. Wel reserveren wij ruimte voor de {+verbinding|Anthony Fokkerweg} en voor verdubbeling van de
A58 tussen {+knooppunt|Sint-Annabosch} en {+knooppunt|De Baars}. Station {+station|Eindhoven Strijp-S} krijgt een
fietsenstalling voor 1.400 fietsen. De busbaan langs de {+straat|Professor Holstlaan} en de {+straat|Burgemeester Verderlaan} is
in 2031 gereed.

# 3.3 Erfgoed

In het landelijk gebied bevinden zich 1.712 rijksmonumenten, waaronder het geboortehuis van {+naam|Jheronimus Bosch}, het
{+monument|Kasteel Heeswijk}, de {+monument|Sint-Janskathedraal} en de fabriek van {+naam|Frits Philips}. Het
{+museum|Noordbrabants Museum}, museum {+museum|Jan Cunen} en het {+museum|Vincent van GoghHuis} ontvangen subsidie op grond van
de {+regeling|Subsidieregeling Erfgoed}. Architect {+naam|Pierre Cuypers} en landschapsarchitect {+naam|Pieter Verhagen} worden
in de bijlage genoemd.

# 3.4 Uitvoering en monitoring

Gedeputeerde Staten rapporteren jaarlijks over de voortgang. De cijfers komen van het {+organisatie|CBS} en van
{+organisatie|Het PON & Telos}. Gedeputeerden {+naam|Wil Helmich}, {+naam|Saskia Boeltjes} en {+naam|Marc Oudenhovens} zijn
verantwoordelijk voor de doelen in tabel 7. De visie is vastgesteld door Provinciale Staten op {+datum|12 december 2025}
(statenvoorstel {+kenmerk|96/25}).

| Doel | 2025 | 2030 | 2040
| Ammoniak (kton) | 14,8 | 11,2 | 8,0
| Natuurnetwerk (ha) | 128.400 | 131.000 | 137.500
| Woningen (voorraad) | 1.171.000 | 1.232.000 | 1.313.000
| Windenergie (GWh) | 1.880 | 2.400 | 3.100

Vastgesteld te 's-Hertogenbosch. Provincie Noord-Brabant, {+adres|Brabantlaan 1}, Postbus 90151, 5200 MC 's-Hertogenbosch,
telefoon {+telefoon|073 681 28 12}, {+email|info@brabant.nl}.
"""

VWS_NOTA = """
## Beslisnota

Aan: de staatssecretaris Jeugd, Preventie en Sport//
Van: directie Voeding, Gezondheidsbescherming en Preventie//
Datum: {+datum|23 februari 2026}//
Kenmerk: {+kenmerk|4402917-1094480-VGP}//
Zaaknummer: 1094480

# 1. Aanleiding

Op 11 februari heeft de {+organisatie|Gezondheidsraad} het advies {+titel|Alcohol en gezondheid} uitgebracht. De voorzitter, prof.
dr. {+naam|Bart-Jan Kullberg-Oei}, heeft u het advies aangeboden in aanwezigheid van oud-minister {+naam|Els
Borst-Evenhuis}' biograaf en van de directeur van het {+organisatie|Trimbos-instituut}. U heeft toegezegd binnen zes weken
met een reactie te komen.

# 2. Geadviseerd besluit

U wordt geadviseerd in te stemmen met de hoofdlijnen van de kabinetsreactie.

# 3. Kernpunten

- Het {+akkoord|Nationaal Preventieakkoord}, destijds gesloten door staatssecretaris {+naam|Blokhuis}, liep tot 2025. De
{+organisatie|GGD GHOR}, {+organisatie|STAP}, {+organisatie|STIVA} en {+organisatie|Koninklijke Horeca Nederland} dringen aan op
een vervolg.

- De {+wet|Alcoholwet} verbiedt verkoop aan jongeren onder de 18 jaar. Uit onderzoek van {+organisatie|Bureau Objectief} volgt een
naleving van 61,8%.

- De raad baseert zich op de {+studie|Rotterdam-studie (ERGO)}, de {+studie|Maastricht Studie} en {+studie|Lifelines}, en op de
meta-analyse van {+auteur|Wood, Kaptoge en Butterworth} in The Lancet.

- De ziekte van {+eponiem|Korsakov}, het syndroom van {+eponiem|Wernicke} en de {+eponiem|Child-Pughscore} worden in het advies
uitvoerig behandeld, evenals de {+eponiem|Fagerström}-vragenlijst voor tabak.

# 4. Toelichting

De motie-{+naam|Kuik-Pouw}, de motie-{+naam|Bikker-Mohandis} en de initiatiefnota van het lid {+naam|Tielen-Kathmann} laten zien
dat er in de Kamer verdeeldheid bestaat over prijsmaatregelen. In {+land|Schotland} is sinds 2018 een minimumprijs ingevoerd. Het
effect daarvan is onderzocht door de universiteiten van {+plaats|Glasgow} en {+plaats|Sheffield}; het
{+eponiem|Sheffield Alcohol Policy Model} is voor Nederland doorgerekend door het {+organisatie|RIVM}. De kosten van alcohol
voor de samenleving bedragen 2,3 tot 4,2 miljard euro per jaar.

De {+organisatie|Nederlandse Voedsel- en Warenautoriteit} en de gemeenten houden toezicht. Burgemeester {+naam|Sjoerd
Potters-Wien} van De Bilt heeft namens de VNG gevraagd om ruimere bevoegdheden. In het Wijnkooperscongres van 17 januari sprak u
met voorzitter {+naam|Cees van Casteren-Duyf} van de {+organisatie|Koninklijke Vereniging van Nederlandse Wijnhandelaren}.

a. Financieel. Binnen artikel 1 van hoofdstuk XVI is jaarlijks € 3,4 miljoen beschikbaar. b. Juridisch. Artikel 34 VWEU staat niet
in de weg aan maatregelen die evenredig zijn; zie het arrest {+arrest|Scotch Whisky Association} (C-333/14). c. Communicatie. Er
komt een nieuwsbericht op rijksoverheid.nl. d. Fraudetoets. Niet van toepassing.

# 5. Afstemming

EZ, FIN, JenV en LVVN; binnen VWS met FEZ, WJZ, PG en DCo. Alle directies zijn akkoord.

# 6. Informatie die niet openbaar gemaakt kan worden

Niet van toepassing. Deze nota bevat geen persoonsgegevens van ambtenaren.

Vragen over het advies: {+email|info@gezondheidsraad.nl} of {+telefoon|070 340 75 20}.
"""

FIN = """
# Factsheet en persvragen Voorjaarsnota 2026

Status: openbaar na embargo, {+datum|29 mei 2026} 15.00 uur. Redactie: {+organisatie|Ministerie van Financiën}, directie
Communicatie, {+email|persvoorlichting@minfin.nl}, {+telefoon|070 342 82 20}.

# In het kort

- Het EMU-saldo verbetert van -2,9% naar -2,6% bbp. De staatsschuld komt uit op 45,8% bbp.

- Minister {+naam|Eelco Heijnsbergen} kiest voor een behoedzame verdeling van tegenvallers: Van elke euro gaat 38 cent naar zorg.

- Het {+organisatie|Centraal Planbureau} en {+organisatie|De Nederlandsche Bank} verwachten een groei van 1,1%. President
{+naam|Olaf Sleijpen-Horn} van DNB waarschuwt voor looninflatie, directeur {+naam|Pieter Hasekamps} van het CPB is optimistischer.

# Wat is de Zalmnorm?

Het begrotingsbeleid bouwt voort op de {+eponiem|Zalmnorm} uit 1994, genoemd naar oud-minister {+naam|Gerrit Zalm}, en op de
eerdere {+eponiem|Zijlstranorm}. Inkomsten en uitgaven worden gescheiden. De {+organisatie|Studiegroep Begrotingsruimte}, die
sinds {+naam|Johan Witteveen} elke kabinetsperiode adviseert, bepleit een terugkeer naar de regels. Econoom {+auteur|Bas
Jacobs-Wiersinga} noemde dat in {+krant|Het Financieele Dagblad} "{+eponiem|Keynes} voor gevorderden". De {+eponiem|Laffercurve},
de {+eponiem|wet van Baumol} en het {+eponiem|Prinsjesdag}-koffertje van {+naam|Lieftinck} komen aan bod in de bijlage.

# Vragen van journalisten en antwoorden

Klopt het dat de {+regeling|kindregelingen} later worden vereenvoudigd? Ja. Dat heeft de staatssecretaris Toeslagen,
{+naam|Sandra Palmen-Schlangen}, op 22 mei aan de Kamer geschreven. De dienst heeft tot 2029 nodig.

Wat kost de {+operatie|hersteloperatie} in totaal? De raming is € 11,4 miljard. De {+eponiem|commissie-Van Dam} en de
{+eponiem|commissie-Donner} zijn daarin meegenomen. Er zijn 69.318 aanmeldingen, van wie er 40.871 als gedupeerde zijn erkend.

Waarom is er geen geld voor de {+project|Lelylijn}? De reservering is ingezet voor de {+project|Nedersaksenlijn} en voor onderhoud
van de {+brug|Van Brienenoordbrug}, de {+tunnel|Heinenoordtunnel} en de {+sluis|Beatrixsluis}. De minister van IenW besluit daar in
het najaar over.

Vindt de minister dat {+organisatie|KLM}-topman {+naam|Marjan Rintel-Duin} te veel verdient? De minister spreekt niet over
individuele beloningen. De staat bezit 5,9% van de aandelen en stemt tijdens de vergadering van aandeelhouders op 4 juni in
{+plaats|Amstelveen}.

Wanneer stemt de Kamer? De Voorzitter, {+naam|Thom van Kampen-Bosma}, heeft het debat gepland op 18 juni. De Algemene Financiële
Beschouwingen zijn op 30 september en 1 oktober.

# Cijfers

| Post (€ mln) | 2026 | 2027 | 2028 | 2029
| Asiel en migratie | 2.141 | 1.310 | 204 | 0
| Defensie | 3.400 | 3.712 | 3.918 | 4.006
| Zorg | -480 | -512 | -530 | -530
| Toeslagen | 118 | 97 | 61 | 44
| Rente | 1.007 | 1.263 | 1.488 | 1.690
"""
