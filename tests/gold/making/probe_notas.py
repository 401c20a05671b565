"""Texts of made-up notas and a letter to parliament (`p01` to `p06`)."""

NOTA_ASIEL_SIDE = """*Directoraat-Generaal
*Migratie
Directie Regie Migratieketen
Afdeling Opvang en Terugkeer

Turfmarkt 147
2511 DP Den Haag
Postbus 20301
2500 EH Den Haag
www.rijksoverheid.nl/jenv

*Steller
{naam|F.Z. el Khattabi-Vroom}
beleidsadviseur
T {telefoon|070 370 52 93}
{email|f.z.elkhattabi}
{+email|@minjenv.nl}

*Meegelezen
{naam|Kenji Tahapary}

*Datum
{+datum|24 februari 2026}

*Ons kenmerk
{+kenmerk|6184420}

*Bijlagen
3"""
NOTA_ASIEL_SIDE_2 = """*Directoraat-Generaal
*Migratie
Directie Regie Migratieketen

*Datum
24 februari 2026

*Ons kenmerk
6184420"""
NOTA_ASIEL = """
## nota

# TER BESLISSING

Aan: de Minister van Asiel en Migratie, mevrouw {+naam|Leonoor Quaedackers}//
Via: Secretaris-Generaal, DG Migratie

# Verlenging bestuursovereenkomst noodopvang {+organisatie|Jaarbeurshallen} en {+schip|MS Silver Horizon}

# 1. Aanleiding

De bestuursovereenkomst met de gemeente {+organisatie|Velsen} over de opvang aan boord van de
MS Silver Horizon loopt op 1 mei 2026 af. Burgemeester {+naam|Hidde Slagmolen} heeft u op
17 februari gebeld met de vraag of het Rijk bereid is te verlengen. Terwindt (COA) heeft de
directie laten weten dat de rederij, {+organisatie|Atlantic Crown Ferries}, tot uiterlijk 15 maart
wil wachten. Zonder besluit vaart het schip op 2 mei uit.

# 2. Geadviseerd besluit

U wordt gevraagd akkoord te gaan met verlenging tot 1 november 2026 en de bijgevoegde brief aan
het college van burgemeester en wethouders te ondertekenen.

# 3. Kernpunten

- De kosten van verlenging bedragen € 11,4 miljoen en passen binnen artikel 37 van de begroting.

- Het {+organisatie|Centraal Orgaan opvang asielzoekers} (COA) en {+organisatie|VluchtelingenWerk
Nederland} zijn positief. De omwonendenraad, voorgezeten door de heer {naam|Sjef Boomgaard}, is
verdeeld.

- Het lid {+naam|Van Zanten-Hyllner} heeft op 19 februari schriftelijke vragen gesteld over de
veiligheid aan boord (2026Z04412). Beantwoording volgt voor 12 maart.

- De {+organisatie|Inspectie Leefomgeving en Transport} heeft het schip op 3 februari gekeurd.
Blok van de inspectie geeft aan dat het certificaat geldig blijft tot {+datum|31 december 2026}.

# 4. Toelichting

{naam|Terwindt} meldt dat de bezetting op 20 februari 934 personen was. Volgens {naam|Blok} is de
grens 1.010 personen. Uit het gesprek dat {naam|Priyanka Ramsaran} en {naam|W.-J. Tichelaar} van de
directie op 18 februari met de rederij voerden, blijkt dat een kortere termijn dan zes maanden niet
rendabel is. {naam|Tichelaar} houdt contact met {naam|Giannis Papadimitriou}, de hotelmanager.

Een bewoonster, mevrouw {naam|T. Ghebremichael}, heeft via {+organisatie|Vluchtelingenwerk} een
klacht ingediend over haar medische zorg aan boord. De klacht is afgehandeld door het
{+organisatie|Gezondheidscentrum Asielzoekers}. Haar zaak (V-nummer {v_nummer|2841903756}) is
onderwerp van vragen van het Noordhollands Dagblad.

{+organisatie|Directie Financieel-Economische Zaken} wijst erop dat de tarieven uit het
{+kenmerk|Rijksinkoopkader 2025-14} niet van toepassing zijn op drijvende locaties. De
landsadvocaat heeft geadviseerd over het risico van staatssteun.
%%
# 5. Afstemming en paraaf

| Functie | Naam | Paraaf | Datum
| Steller | F.Z. el Khattabi-Vroom | {paraaf|FeK} | 20-2
| Afdelingshoofd O&T | drs. {?naam|M.A. Wolthuis} | {paraaf|mw} | 23-2
| FEZ | {naam|Sharnella Martina} | {paraaf|SM} | 23-2
| WJZ | mr. {naam|Bakker} | {paraaf|B.} | 24-2
| Directeur RMK | Ing. {?naam|P. Hoogerbrugge} | {paraaf|PH} | 24-2
| DG Migratie | mr. dr. {+naam|A.C. Steenwinkel} | {paraaf|acs} | 25-2

De nota is afgestemd met Communicatie ({naam|Job}) en met de Nationaal Coördinator
Terrorismebestrijding en Veiligheid. {naam|Bakker} heeft juridisch meegelezen en ziet geen
bezwaar. Bij vragen is {naam|Tahapary} tot 21.00 uur bereikbaar op {telefoon|06 1942 73 08}.

# 6. Informatie die niet openbaar gemaakt kan worden

De namen van ambtenaren en de gegevens van de klaagster worden niet openbaar gemaakt, omdat de
eerbiediging van de persoonlijke levenssfeer zwaarder weegt. De nota bevat verder geen informatie
waarvan openbaarmaking het belang van de Staat schaadt.
"""

NOTA_DOUANE = """
| Van | Directie Douane en Accijns // Cluster Goederenverkeer
| Aan | Staatssecretaris Fiscaliteit, Belastingdienst en Douane
| Datum | {+datum|7 april 2026}
| Kenmerk | {+kenmerk|2026-0000118903}
| Behandeld door | {naam|Koen Schaapherder}, {naam|Li-Hua Zhou}
| Doorkiesnummer | {telefoon|(070) 342 81 77} / {telefoon|06-55 01 82 36}
| Persoonlijk / Vertrouwelijk | Nee
| Kopie | Minister, SG, DGFZ, directeur-generaal Douane

## Notitie

# Invoering ICS2 release 3 en stand van zaken scanstraat {+object|Maasvlakte Noord}

Aanleiding

Op 15 april 2026 spreekt u met de directeur-generaal Douane, mevrouw {+naam|N. Duindam-Okkerse},
over de invoering van het Import Control System 2. Dit is een informatieve notitie. Uw voorganger,
{+naam|Marnix van Rooijestein}, heeft de Kamer toegezegd dat de scanstraat in het derde kwartaal
gereed is (Kamerstuk 31 934, nr. 88).

Stand van zaken

De software wordt geleverd door {+organisatie|Smit Tunnelbouw Systemen} en
{+organisatie|Rapid Scan Europe B.V.} De ketentest met {+organisatie|Portbase} is op 26 maart
afgerond. In de test zijn 41 bevindingen gedaan, waarvan 6 blokkerend. {naam|Schaapherder} volgt
de oplossing samen met {naam|Vos} (Douane Rotterdam Haven). {naam|Vos} belt elke maandag met de
leverancier. Als dat niet tot resultaat leidt, gaat hij naar {naam|Karel-Jan Uijtdewilligen},
accountmanager bij de leverancier.

In de eerste week na livegang staat er een team van acht mensen klaar. Het rooster:

| Dag | Voorwacht | Achterwacht | Nummer
| ma | {naam|Groen} | {naam|Oduber} | {telefoon|0655013772}
| di | {naam|Li-Hua} | {naam|S. 't Jong} | {telefoon|06.5501.4418}
| wo | {naam|Mei} | {naam|Prins} | {telefoon|+31(0)655012093}
| do | {naam|Yussuf} | Groen | {telefoon|00316 55 01 90 02}
| vr | Oduber | {naam|De Graaff-van Ewijk} | {telefoon|06/55018265}

De meldkamer is bereikbaar via 088 - 151 50 50 en {+email|meldkamer.ics2@douane.nl}. Het algemene
nummer van de {+organisatie|BelastingTelefoon}, {+telefoon|0800-0543}, wordt niet gewijzigd.

Politieke context

De leden {+naam|Idsinga-Postma} en {+naam|Greidanus} hebben bij het commissiedebat van 11 maart
gevraagd naar de wachttijden. Eurocommissaris {+naam|Jarmila Hrubešová} heeft in zijn brief van
2 maart benadrukt dat uitstel niet aan de orde is. {+organisatie|Evofenedex} en
{+organisatie|Deltalinqs} hebben samen met havenwethouder {+naam|Robbert Simonides} gepleit voor een
gefaseerde invoering.

Financiën

De meerkosten van € 2.318.500 worden gedekt uit het {+programma|Programma Grens Vooruit}. Het
contract (nummer {+kenmerk|0650118822}) loopt tot 31 december 2027. Betaling vindt plaats op
rekening {+iban|NL86INGB0002445588} van de Belastingdienst.

Vervolg

{naam|Mei} stelt een memo op voor de Kamer. {naam|Zhou} bereidt de brief voor. De eerstvolgende
voortgangsrapportage ontvangt u in mei.
"""

NOTA_BZ = """
# Ministerie van Buitenlandse Zaken

# Memorandum

TER INFORMATIE

Aan: Minister van Buitenlandse Zaken//
Van: Directie Noord-Afrika en Midden-Oosten, DAM/MA//
Datum: {+datum|30 januari 2026}//
Kenmerk: {+kenmerk|BZDOC-641822907-34}//
Opsteller: {naam|Ter Braake}//
Zaaknummer: {+kenmerk|999312574}

# Onderwerp: opening honorair consulaat Agadir

1. Op 12 februari 2026 opent de ambassadeur in Rabat het nieuwe honorair consulaat in Agadir. U
bent niet bij de opening aanwezig. De Marokkaanse minister van Buitenlandse Zaken,
{+naam|Driss Alami-Senhaji}, stuurt een vertegenwoordiger.

2. Het consulaat bedient ongeveer 4.000 Nederlanders. Het adres is {+adres|Avenue Hassan II 214} in
Agadir. De kosten bedragen € 86.000 per jaar en worden gedragen uit artikel 4 van hoofdstuk V.

3. Het vorige kantoor sloot in 2011 na een bezuiniging. De motie-Ten Broeke-Servaes (Kamerstuk
32 734, nr. 14) verzocht de regering het postennetwerk in stand te houden. Het
{+organisatie|Clingendael Instituut} en de {+organisatie|Adviesraad Internationale Vraagstukken}
pleitten in 2024 voor uitbreiding.

4. Het persbericht verschijnt op de dag zelf. De boodschap is afgestemd met DCO en met de
ambassade. Er is geen parlementaire toezegging mee gemoeid.

5. U hoeft niets te doen. Deze nota is op grond van de beleidslijn openbaar; alleen de naam van
de opsteller is onleesbaar gemaakt.
"""

NOTA_OCW = """
## Nota

# Ter advisering

| Aan | Minister van Onderwijs, Cultuur en Wetenschap
| Van | {naam|Roos van Asselt-Ibrahimović}, directie Onderzoek en Wetenschapsbeleid
| Contact | {email|r.vanasselt}{+email|@minocw.nl}, M {telefoon|+31 (0)6 - 2577 1049}
| Datum | {+datum|2 maart 2026}
| Referentie | {+kenmerk|55120984}
| Bijlagen | Rapport {+titel|Ruimte voor Nieuwsgierigheid}, conceptbrief

# Kabinetsreactie op het advies over de wetenschapscampus {+object|Science Park Oost}

# Aanleiding

Op 18 december 2025 heeft de {+organisatie|Adviesraad voor wetenschap, technologie en innovatie}
het advies Ruimte voor Nieuwsgierigheid uitgebracht. Het rapport is geschreven door een commissie
onder leiding van prof. dr. {+naam|Ineke Sluiter-Bongers}, rector magnificus van de
{+organisatie|Universiteit Leiden}. In de Kamer is de commissie bekend als de
{+eponiem|commissie-Sluiter}.

# Advies

Wij adviseren u de reactie voor het zomerreces te verzenden en daarin drie van de vijf
aanbevelingen over te nemen.

# Kern

- De commissie baseert zich op literatuur van {+auteur|Mazzucato} (2018) en op
{+auteur|Van der Meulen & Rip} (1998), die laten zien dat gerichte investeringen langdurig effect
hebben.

- Het {+organisatie|Rathenau Instituut}, de {+organisatie|Koninklijke Nederlandse Akademie van
Wetenschappen} en {+organisatie|NWO} onderschrijven de hoofdlijn. Bestuursvoorzitter
{+naam|Marius Levie-Ponsioen} van NWO zei in Trouw dat "stilstand geen optie is".

- In het voorbereidend overleg heeft {naam|Boerema}, namens de gemeente, gewezen op de
bereikbaarheid van het {+object|Huygensgebouw} en het {+object|Van 't Hoff Lab}.

- De commissie verwijst naar de Nobelprijswinnaars {+naam|Jan Tinbergen} en {+naam|Pieter Zeeman}
als bewijs dat Nederland eerder voorop liep.

# Toelichting

De berekening van {naam|Kwame Owusu-Ansah} (DUO) laat zien dat de eenmalige investering
€ 140 miljoen bedraagt. {naam|Boerema}'s collega {naam|Fokje Tjalma} komt hoger uit, omdat zij ook
de sloop van de {+object|Wilhelminaflat} meerekent. De {+wet|Wet Dijkstra} staat niet in de weg aan
het beschikbaar stellen van de grond. {naam|Owusu-Ansah} en {naam|Tjalma} leggen hun sommen in de
week van 9 maart naast elkaar.

De dichtregel boven het rapport is van {+auteur|Ida Gerhardt}. Het omslag toont een foto van het
{+object|Anna van Buerenplein}; het gebouw is een ontwerp van {+naam|Francien Houbraken}.

De staf van het college van bestuur, in de persoon van mevrouw {naam|Djojosoeparto}, heeft ons
gevraagd de zin over huisvesting te schrappen. Dat advies nemen wij niet over. {naam|Van
Asselt-Ibrahimović} neemt hierover contact met haar op.

# Afstemming

Besproken met FEZ ({naam|J.J.M. de Rooij}), MBO, HO&S, DUO en met het ministerie van EZ
(dir. Innovatie, {naam|Ghislaine}). De directeur OWB, {?naam|Bas ter Weel-Kastelijn}, is akkoord.

# Niet openbaar

Persoonsgegevens van ambtenaren. Overige onderdelen zijn openbaar.
"""

KAMERBRIEF_SIDE = """*Ministerie van
*Volkshuisvesting en
*Ruimtelijke Ordening
DG Volkshuisvesting en Bouwen
Directie Woningbouw
Versnelling Bouwproces

Turfmarkt 147
Den Haag
Postbus 20011
2500 EA Den Haag

*Contactpersoon
{naam|Eelkje Sijbesma}
Programmamanager
T {telefoon|06 - 29 83 10 44}
{email|eelkje.sijbesma}
{+email|@minbzk.nl}

*Kenmerk
{+kenmerk|2026-0000207716}

*Uw kenmerk
{+kenmerk|2026D08214}"""
KAMERBRIEF = """
> Retouradres {+adres|Postbus 20011} 2500 EA Den Haag

Aan de Voorzitter van de Tweede Kamer der Staten-Generaal//
{+adres|Prinses Irenestraat 6}//
{+adres|2595 BD} Den Haag

Datum {+datum|21 april 2026}//
Betreft Voortgang doorbraaklocaties en uitvoering motie-{+naam|Weelde-Greidanus}

Geachte voorzitter,

Met deze brief informeer ik uw Kamer over de voortgang van de doorbraaklocaties en over de
uitvoering van de motie van de leden {+naam|Weelde} en {+naam|Greidanus} over tijdelijke woningen in de
{+object|Spoorzone Noord} en {+object|Valkenhorst}. Ook reageer ik op de vraag van het lid
{+naam|Bekkerink} naar het faillissement van {+organisatie|Nova Zembla Bouw} en op de vraag van
het lid {+naam|Moorman} naar de {+product|Happy Home Unit} van {+organisatie|Jan Snel}.

In 2025 zijn 69.400 woningen opgeleverd. In de regio's van het {+programma|Programma Dichterbij}
liggen de aantallen boven de raming. De {+organisatie|Woningbouwregisseur} in de regio Foodvalley
heeft met {+organisatie|Heijmans}, {+organisatie|BAM Wonen} en {+organisatie|Van Wijnen} afspraken
gemaakt over fabrieksmatige bouw. Wethouder {+naam|Jelle Beemsterboer-Ooms} van de gemeente Ede
heeft mij op 2 april de eerste sleutel overhandigd van het complex {+object|De Oude Zuivel}.

Het onderzoek van {+auteur|Buitelaar en Van Schie} (2018) laat zien dat de doorlooptijd van
bouwplannen gemiddeld tien jaar is. In navolging van de {+eponiem|commissie-Elverding} werk ik aan
versnelling van procedures. De {+eponiem|Ladder van Brundtland} is daarbij geen beletsel.

Uw Kamer ontving op 3 maart een petitie van de {+organisatie|Stichting Woonwagens Voorwaarts},
aangeboden door mevrouw {naam|Zus Rosier-Weiss} uit {?woonplaats|Oss}. Ik heb haar schriftelijk
geantwoord dat het beleidskader van 2018 onverkort geldt.

Ik vertrouw erop uw Kamer hiermee voldoende te hebben geïnformeerd.

Hoogachtend,

de minister van Volkshuisvesting en Ruimtelijke Ordening,



{+naam|Mattheus H. Oldenkamp}
"""
