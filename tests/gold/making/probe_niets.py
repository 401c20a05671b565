"""Texts of made-up documents in which there is nothing to redact (`p07` to `p13`)."""

HAVENVISIE = """
## Havenvisie 2040

# Voortgangsrapportage derde kwartaal 2025

{+organisatie|Havenbedrijf Noordzeekanaal} // Vastgesteld door het bestuur op {+datum|9 oktober 2025}

# 1. Samenvatting

De overslag in het Noordzeekanaalgebied daalde in het derde kwartaal met 2,4 procent ten opzichte
van het jaar ervoor. De daling komt vooral door de sluiting van de {+object|Hemweg Centrale} en door
lage waterstanden op de Rijn. De nieuwe zeesluis werkt naar behoren. De eerste reis van het
containerschip {+schip|Maersk Antares} door de sluis kreeg veel aandacht, evenals de komst van het
cruiseschip {+schip|Celebrity Eclipse} en van de replica {+schip|De Halve Maen}.

# 2. Bedrijven en terreinen

Op het terrein {+object|Atlaspark Noord} heeft {+organisatie|Vopak Terminals} de tankopslag
uitgebreid. {+organisatie|Van Ommeren} en {+organisatie|Koole Maastank} sloten een overeenkomst
over de opslag van biobrandstof. {+organisatie|Simon Loos} verplaatst zijn distributiecentrum naar
de {+straat|Ruijgoordweg}; {+organisatie|Jan de Rijk Logistics} volgt in 2027. De gesprekken met
{+organisatie|Bakker Ammoniak}, {+organisatie|Peter Langhout Reizen} en {+organisatie|De Wit
Transport} lopen nog. {+organisatie|Albert Heijn} en {+organisatie|Anton Jurgens Margarine} zijn
niet langer geïnteresseerd in het {+object|kavel Van Riebeeck}.

De schuldsanering van {+organisatie|Gerrit Groen & Zonen} is afgerond. De boedel is verkocht aan
{+organisatie|Rosa Clement Holding}. Het gebouw {+object|Willem Hendrik} wordt verbouwd tot
kantoor. In het oude {+object|Huis Barnaart} komt een informatiepunt.

# 3. Programma's

Het {+programma|Programma Johanna} richt zich op walstroom. Het project {+programma|Grote Beer} legt
een waterstofleiding aan tussen {+object|Station Beverwijk} en de {+object|Westpoort Dam}. Aan
{+programma|Slimme Sluis} doen zeven partners mee. De subsidie komt uit het {+programma|Horizon
Europe}-programma en van de {+organisatie|Provincie Noord-Holland}. Het {+object|Hendrik
Kraemerpark} wordt ontzien.

De sensoren zijn van het type {+product|Bosch Sentinel}; het besturingssysteem heet
{+product|Marcus Aurelius 3}. In de proef met het peilvaartuig {+schip|Christiaan Brunings} bleek
de {+product|methode Van Rijn} nauwkeuriger dan de {+product|Manning-formule}. De {+eponiem|wet van
Archimedes} en het {+eponiem|Bernoulli-effect} verklaren het verschil niet volledig.

# 4. Bestuurlijke context

Commissaris van de Koning {+naam|Arno van Dijkhuizen-Smit} opende op 4 september de
{+object|Prinses Amaliabrug}. Wethouder {+naam|Hester van Buurenaar} (Amsterdam) en wethouder
{+naam|Jeroen Verwoerdt} (Velsen) tekenden het {+titel|Convenant Schone Scheepvaart}. De minister
van Infrastructuur en Waterstaat, de heer {+naam|Tjitze Hamminga}, was verhinderd; staatssecretaris
{+naam|Aartsenaar} nam de honneurs waar. {+naam|Hamminga} sprak later met de havenbestuurders.

# 5. Vooruitblik

In het vierde kwartaal start de aanbesteding van de {+object|Kade Zuid}. Het bestuur heeft
{+organisatie|Witteveen+Bos}, {+organisatie|Royal HaskoningDHV} en {+organisatie|Marin Wageningen}
gevraagd om een gezamenlijk plan. De vergunning valt onder het {+wet|Besluit Activiteiten
Leefomgeving}. De {+organisatie|Omgevingsdienst} en
{+organisatie|Rijkswaterstaat West-Nederland Noord} zijn bevoegd gezag. Vragen over dit rapport:
telefoon {+telefoon|020 523 45 00} of {+email|info@havennzk.nl}, {+adres|De Ruijterkade 7},
{+adres|1013 AA} Amsterdam.
"""

MEMORIE = """
# MEMORIE VAN TOELICHTING

Wijziging van Boek 7 van het Burgerlijk Wetboek en de {+wet|Leegstandwet} in verband met de
verlenging van tijdelijke huur ({+wet|Wet doorstroming jongerenhuur})

# I. ALGEMEEN

# 1. Inleiding

Dit wetsvoorstel strekt tot uitvoering van de motie van de leden {+naam|De Hoop-Scheffers} en
{+naam|Peter de Groot} (Kamerstuk II, 2024/25, 32 847, nr. 1211). De motie-De Hoop-Scheffers c.s.
verzoekt de regering de duur van het jongerencontract te verlengen. De Afdeling advisering van de
Raad van State heeft op 14 januari 2026 advies uitgebracht (W04.25.00391/I). De vice-president van
de Raad van State, de heer {+naam|Th.C. de Graaff}, heeft het advies ondertekend.

# 2. Achtergrond

De huidige regeling is in 2016 ingevoerd met de {+wet|Wet Blok}. In de literatuur is daarop kritiek
geleverd. {+auteur|Huisman} (2020) stelt dat tijdelijkheid de huurder verzwakt; {+auteur|Huijbers}
komt in haar dissertatie tot een tegengestelde conclusie. {+auteur|Asser/Rossel & Heisterkamp} 7-II
2021/46 wijst op de samenhang met artikel 7:271 BW. Zie ook {+auteur|J.A.M. Strens-Meulemeester},
"Mensen in kelders", NJB 1998, p. 104, en de noot van {+auteur|H.J. Rossel} onder HR 14 oktober
1983, {+kamerstuk|ECLI:NL:HR:1983:AG4665} ({+eponiem|Van Tongeren/Jacobs}).

Het Europese Hof voor de Rechten van de Mens oordeelde in {+eponiem|Hutten-Czapska tegen Polen} dat
huurbescherming een legitiem doel dient. In de zaak {+eponiem|Aziz} (C-415/11) toetste het Hof van
Justitie aan de richtlijn oneerlijke bedingen. Bekend is voorts het arrest {+eponiem|Zeeuwse
Schelpen} en het arrest {+eponiem|Haviltex}. De maatstaf uit {+eponiem|Saladin/HBU} blijft
onverkort gelden.

# 3. Hoofdlijnen

De termijn van vijf jaar wordt zeven jaar. De verhuurder die van de verlenging gebruikmaakt, zegt
dat uiterlijk drie maanden tevoren schriftelijk aan. De Huurcommissie kan op verzoek van de huurder
de redelijkheid toetsen. In navolging van de {+eponiem|staatscommissie-Cleveringa} en de
{+eponiem|commissie-Jansen-Fransen} is gekozen voor een gesloten stelsel. De {+eponiem|norm van
Kelderluik} is niet gecodificeerd.

Het lid {+naam|Wijen-Nasrallah} vroeg in het verslag of de {+eponiem|leer-Scholten} hier toepassing
vindt. De regering beantwoordt die vraag ontkennend. De leden van de fracties van {+partij|DENK} en
{+partij|Volt} vroegen naar de gevolgen voor studenten in Delft, Groningen en Wageningen. Volgens
{+organisatie|Kences} en {+organisatie|Aedes} is het tekort in die steden het grootst.
%%
# 4. Verhouding tot hoger recht

Artikel 1 van het Eerste Protocol bij het {+wet|Europees Verdrag} laat de wetgever beoordelingsruimte.
De {+organisatie|Nationale ombudsman} en het {+organisatie|College voor de Rechten van de Mens} zijn
geconsulteerd. Ook {+organisatie|Vastgoed Belang}, {+organisatie|Woonbond} en de
{+organisatie|Vereniging Eigen Huis} hebben gereageerd. Van de 214 reacties op de internetconsultatie
waren er 96 van particulieren.

# 5. Regeldruk

Het {+organisatie|Adviescollege toetsing regeldruk} heeft het dossier niet geselecteerd voor een
formeel advies, omdat er geen omvangrijke gevolgen zijn. De eenmalige kosten bedragen € 412.000.
De kosten per contract zijn € 9,50 bij een gemiddelde bestede tijd van 12 minuten.

# 6. Evaluatie

Binnen vijf jaar na inwerkingtreding zendt de minister een verslag aan de Staten-Generaal. Het
{+organisatie|WODC} voert de evaluatie uit volgens de {+eponiem|methode-Bovens}. De nulmeting is
verricht door {+organisatie|Companen} en {+organisatie|Rigo Research}.

# II. ARTIKELSGEWIJS

Artikel I, onderdeel A. Dit onderdeel wijzigt artikel 274c. De verwijzing naar het
{+wet|Besluit Huurprijzen Woonruimte} is technisch van aard. Onderdeel B herstelt een omissie die
bij de {+wet|Verzamelwet Wonen} is ontstaan. Onderdeel C bevat overgangsrecht: op contracten van
vóór 1 juli 2026 blijft het oude recht van toepassing.

Artikel II. De inwerkingtreding wordt bij koninklijk besluit bepaald, met inachtneming van de
vaste verandermomenten. De {+wet|Aanwijzingen voor de Regelgeving} zijn in acht genomen.

De Minister van Volkshuisvesting en Ruimtelijke Ordening,



{+naam|M.H. Oldenkamp}
"""

NIEUWSBERICHT = """
# Minister opent drijvend testpark bij Borssele

Nieuwsbericht | {+datum|18-05-2026} | 14:30

Minister {+naam|Sophia Hermansen} van Klimaat en Groene Groei heeft maandag het drijvende testpark
{+object|North Star} geopend. In het park, 18 kilometer uit de kust, worden vijf typen zonnepanelen
getest. "Dit is het eerste park op zee dat stroom levert aan een fabriek op land", zei
{+naam|Hermansen} bij de opening.

Het park is gebouwd door {+organisatie|Oceans of Energy}, samen met {+organisatie|Van Oord} en
{+organisatie|Dutch Solar}. Het werkschip {+schip|Neptune Pioneer} legde in april de laatste kabel.
"We hebben er zeven jaar aan gewerkt", aldus {+naam|Allard van Hoekenstein}, voorzitter van de raad
van bestuur van {+organisatie|Zeeland Refinery}, dat de stroom afneemt.

Commissaris van de Koning {+naam|Hugo de Jongh} noemde het park een doorbraak voor Zeeland. De
Kamerleden {+naam|Suzanne Kröger-Blaauw} en {+naam|Silvio Erkensen} waren bij de opening aanwezig,
net als burgemeester {+naam|Gerben Dijksterhof} van Borsele en gedeputeerde {+naam|Jo-Annes de
Batselier}.

De naam van het park verwijst naar het eerste stoomschip dat in 1834 in Vlissingen aanlegde. Het
{+organisatie|Zeeuws Museum} wijdt er deze zomer een tentoonstelling aan, met werk van
{+auteur|Jan Toorop} en {+auteur|Piet Mondriaan}. De panelen van het type {+product|Bifacial Max}
komen van {+organisatie|Solarge Weert}. Het onderzoek staat onder leiding van het
{+organisatie|Koninklijk NIOZ}, dat eerder de {+programma|Proeftuin Texel} opzette.

De minister wil in 2030 drie gigawatt zon op zee. Het kabinet reserveert daarvoor 44,5 miljoen
euro. {+organisatie|TenneT} onderzoekt de aansluiting op het platform {+object|Borssele Alpha}. De
{+organisatie|Stichting De Noordzee} is kritisch over de gevolgen voor bodemleven.

Lees ook: {+titel|Kamerbrief Zon op Zee}, {+titel|Routekaart Windenergie}, {+titel|Factsheet North
Star}. Meer informatie voor journalisten: persvoorlichting, {+telefoon|070 379 70 70},
{+email|pers@minkgg.nl}.
"""

JAARPLAN = """
## Jaarplan toezicht 2026

{+organisatie|Inspectie Justitie en Veiligheid} // Samengevat

# Waarom dit plan

De inspectie kiest dit jaar voor minder, maar diepere onderzoeken. De thema's zijn vastgesteld na
gesprekken met {+organisatie|Reclassering Nederland}, {+organisatie|Slachtofferhulp Nederland},
{+organisatie|Veilig Thuis} en de {+organisatie|Raad voor de Kinderbescherming}. Ook zijn signalen
benut uit de rapporten {+titel|Zicht op Veiligheid} en {+titel|Zonder Stempel} en uit het
onderzoek naar de zaak-{+eponiem|Oostmeer}, dat in 2019 verscheen.

# Jeugd

In de rijksjeugdinrichtingen {+object|De Hunnerberg}, {+object|Den Hey-Acker} en {+object|Teylingereind}
wordt gekeken naar dagbesteding. De instelling {+organisatie|Lijn5} en de instelling
{+organisatie|Pluryn Groot Emaus} worden onaangekondigd bezocht. De {+eponiem|Salduz-richtlijn} en de
{+eponiem|methode Signs of Safety} krijgen bijzondere aandacht. Met de {+organisatie|Jan
Arends-school} is afgesproken dat leerlingen kunnen meepraten.

# Detentie

In de penitentiaire inrichtingen {+object|Ter Peel}, {+object|Norgerhaven} en {+object|Veenhuizen}
loopt het vervolg op {+titel|Recht doen, kansen bieden}. De bouw van {+object|Justitieel Complex
Vlissingen} is stilgelegd. In {+object|De Kijvelanden} en de {+object|Van der Hoeven Kliniek} volgt
een onderzoek naar verlof. In het {+object|Pieter Baan Centrum} is de bezetting op orde. De
{+object|Oostvaarderskliniek} en de {+object|Dr. S. van Mesdag} komen in 2027 aan de beurt.

# Crisisbeheersing

De {+organisatie|Veiligheidsregio Hollands Midden} oefent in maart met {+programma|Gouden Delta}. De
evaluatie van {+programma|Operatie Zilvervloot} verschijnt in mei. Het systeem {+product|Slim Bezet}
van {+organisatie|Frontline Solutions} wordt vervangen door {+product|Veilig Melden}. De
brandweerkazerne {+object|Anna Paulowna} sluit. Het {+organisatie|Nederlands Instituut Publieke
Veiligheid} levert de onderzoekers.

# Asiel

De terugkeervluchten vanaf {+object|Rotterdam The Hague Airport} worden steekproefsgewijs bijgewoond.
Met {+organisatie|Nidos} en {+organisatie|Frontex} zijn werkafspraken gemaakt. De inspectie bezoekt
de aanmeldcentra in Ter Apel en Budel. In november verschijnt het rapport {+titel|Tussen Hoop en
Vrees}.

# Politie

De inspectie volgt de eenheden {+organisatie|Oost-Brabant} en {+organisatie|Zeeland-West-Brabant}. De
proef met de bodycam {+product|Axon Body 3} wordt afgesloten. De {+eponiem|commissie-Schneiders} heeft
aanbevelingen gedaan over {+eponiem|Project X Haren} die nog openstaan. Het {+object|Willem
Alexander-bureau} in Maastricht krijgt een nieuw cellencomplex.

# Vaststelling

Het plan is op 12 december 2025 aangeboden aan de minister van Justitie en Veiligheid, de heer
{+naam|Foort van Oostveen}. De inspecteur-generaal, mevrouw {+naam|Esther de Kleuver-Maas}, licht het
plan toe in de technische briefing van 20 januari 2026.
"""

STAATSCOURANT = """
# STAATSCOURANT

Officiële uitgave van het Koninkrijk der Nederlanden sinds 1814. Nr. {+kenmerk|11982}

# Besluit van de Minister van Landbouw, Visserij, Voedselzekerheid en Natuur van 3 maart 2026, nr.
WJZ/{+kenmerk|64120988}, tot aanwijzing van visserijhavens (Aanwijzingsbesluit visserijhavens 2026)

De Minister van Landbouw, Visserij, Voedselzekerheid en Natuur,

Gelet op artikel 44 van verordening (EU) nr. 1224/2009 en artikel 3 van de Uitvoeringsregeling
zeevisserij;

Besluit:

Artikel 1. Als aanvoerhaven worden aangewezen: Den Helder, Harlingen, IJmuiden, Lauwersoog,
Scheveningen, Stellendam, Urk en Vlissingen.

Artikel 2. De vangst van het vaartuig {+schip|UK 156 Jacob Senior}, van het vaartuig {+schip|TX 38
Branding IV} en van het vaartuig {+schip|ARM 22 Klasina J} mag tot 1 juni 2026 worden aangevoerd
in {+object|Haven Anna Jacobapolder}.

Artikel 3. De weging geschiedt met een {+product|Marel Compact} of een gelijkwaardige weegschaal. De
afslag {+organisatie|Hollandse Visveiling IJmuiden} en de afslag {+organisatie|Daalimpex Velsen}
houden een register bij.

Artikel 4. Het Aanwijzingsbesluit visserijhavens 2021 wordt ingetrokken.

Artikel 5. Dit besluit treedt in werking met ingang van de dag na de datum van uitgifte van de
Staatscourant waarin het wordt geplaatst.

's-Gravenhage, {+datum|3 maart 2026}

De Minister van Landbouw, Visserij, Voedselzekerheid en Natuur,
{+naam|F.M. Wiersmaat}

# TOELICHTING

De aanwijzing van havens is nodig omdat de {+organisatie|Europese Commissie} in haar brief van 9
januari 2026 (Ares(2026)204418) heeft gewezen op tekortkomingen. Over het ontwerp is overlegd met de
{+organisatie|Nederlandse Vissersbond}, {+organisatie|VisNed} en de {+organisatie|Redersvereniging
voor de Zeevisserij}. De {+organisatie|Coöperatie Kottervisserij Nederland} heeft gevraagd ook
{+object|Haven Colijnsplaat} aan te wijzen. Aan dat verzoek is geen gevolg gegeven, omdat daar geen
weegbrug aanwezig is. Beroep staat open bij het {+organisatie|College van Beroep voor het
bedrijfsleven}, {+adres|Postbus 20021}, {+adres|2500 EA} Den Haag. Voor inlichtingen kan men zich
wenden tot {+organisatie|RVO}, telefoon {+telefoon|088 042 42 42}.
"""

ONDERZOEK = """
# Stikstofdepositie op hoogveen: metingen 2021-2025

{+organisatie|RIVM} Briefrapport 2026-0044 // {+auteur|A.R. Hoogervorst-Tang}, {+auteur|G.M. Noordijker}
en {+auteur|M. Çakmak}

# Publiekssamenvatting

Op het {+object|Bargerveen}, het {+object|Fochteloërveen} en de {+object|Engbertsdijksvenen} is de
depositie in vijf jaar met 6 procent gedaald. Dat blijkt uit metingen met de {+product|Lotos Euros}
en met de {+product|Cobra-meter}. De daling is kleiner dan het model {+product|Aerius Monitor}
voorspelt. Een verklaring is de droogte van 2022, die al door {+auteur|Wamelink et al.} (2023) is
beschreven.

# Methode

De monsters zijn genomen volgens {+norm|NEN-EN 16339} en geanalyseerd met een {+product|Thermo
Fisher Dionex}. De statistiek is uitgevoerd met {+product|R Studio} 4.3. Voor de trend is de
{+eponiem|Mann-Kendall-toets} gebruikt, met een correctie volgens {+eponiem|Theil-Sen}. De
{+eponiem|Kruskal-Wallis-toets} gaf hetzelfde beeld. De bodemkaart volgt de indeling van
{+auteur|De Bakker en Schelling}. De vegetatie is gekarteerd volgens de {+eponiem|schaal van
Braun-Blanquet}, aangepast door {+auteur|Barkman, Doing en Segal} (1964).

# Resultaten

| Gebied | Depositie 2021 (mol/ha) | 2025 | Kritische waarde
| Bargerveen | 1.412 | 1.320 | 500
| Fochteloërveen | 1.377 | 1.301 | 500
| Engbertsdijksvenen | 1.798 | 1.690 | 500
| {+object|Haaksbergerveen} | 1.655 | 1.561 | 500

De soort {+soort|Sphagnum magellanicum} nam toe, {+soort|Molinia caerulea} nam af. De adder,
{+soort|Vipera berus}, en de {+soort|Grote Weerschijnvlinder} zijn stabiel. De {+soort|Wilde
Marjolein} en de {+soort|Blonde Zegge} zijn niet meer aangetroffen.

# Discussie

De verschillen met {+auteur|Van Dobben} (2012) zijn verklaarbaar. {+auteur|Hoogervorst-Tang} en
collega's lieten eerder zien dat de meetpaal bij {+object|Boerderij Zwartemeer} te laag stond. De
aanbeveling van de {+eponiem|commissie-Hordijk} om meer te meten is opgevolgd. Het
{+organisatie|Planbureau voor de Leefomgeving} en {+organisatie|Natuurmonumenten} hebben het concept
gelezen.

# Literatuur

{+auteur|Barkman, J.J., H. Doing} en S. Segal (1964). Kritische Bemerkungen und Vorschläge zur
quantitativen Vegetationsanalyse. Acta Botanica Neerlandica 13, 394-419.

{+auteur|Van Dobben, H.F.}, {+auteur|R. Bobbink}, D. Bal en A. van Hinsberg (2012). Overzicht van
kritische depositiewaarden voor stikstof. {+organisatie|Alterra Wageningen}.

{+auteur|Wamelink, G.W.W.}, M.H.C. van Adrichem, {+auteur|P.W. Goedhart} (2023). Effecten van droogte
op hoogveen. De Levende Natuur 124(3): 88-93.
"""

ERFGOED = """
# Besluitenlijst Commissie Erfgoed en Ruimtelijke Kwaliteit

Gemeente {+organisatie|Leeuwarden}, vergadering van {+datum|14 april 2026}

| Nr | Object | Adres | Besluit
| 1 | {+object|Villa Rozenhof} | {+straat|Dr. Willem Dreesplantsoen 4} | Positief, mits kozijnen in hout
| 2 | {+object|Boerderij Jelsma State} | {+straat|Ids Wiersmastrjitte 19} | Aanhouden
| 3 | {+object|Pand Weduwe Joustra} | {+straat|Kleine Kerkstraat 32} | Akkoord
| 4 | {+object|Maria Louisa-gesticht} | {+straat|Willem Lodewijkstraat 88} | Akkoord onder voorwaarden
| 5 | {+object|Molen De Jonge Jacob} | {+straat|Troelstraweg 210} | Geen bezwaar tegen wiekherstel

Toelichting

De welstandsnota {+titel|Fier op de Stad} is van toepassing. Bij object 1 is het ontwerp van architect
{+naam|Abe Bonnema} uit 1964 leidend. Bij object 4 heeft {+organisatie|Hûs en Hiem} geadviseerd. De
{+organisatie|Bond Heemschut} en de {+organisatie|Vereniging Hendrick de Keyser} hebben zienswijzen
ingediend. Het gedenkraam is van {+auteur|Jan Dijkstra}; het beeld {+titel|Us Mem} van
{+auteur|Gerhardus Jan Adema} wordt verplaatst naar het {+object|Zuiderplein}.

De wethouder voor erfgoed, {+naam|Evert Stellingwerff}, neemt op 28 april een besluit. Tegen dat
besluit kan bezwaar worden gemaakt bij het college, {+adres|Postbus 21000}, {+adres|8900 JA}
Leeuwarden. Telefoon {+telefoon|14 058}, {+email|gemeente@leeuwarden.nl}.
"""
