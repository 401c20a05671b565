"""Texts of made-up papers that come as scans (`p29` to `p34`)."""

INTEGRITEIT = """
{+organisatie|Bureau Integriteit} {+organisatie|Dienst Justitiële Inrichtingen} // VERTROUWELIJK

# Rapport van bevindingen {+kenmerk|BI-2025-071}

Betrokkene: {naam|Sandy Wijnhoven-Rosaria}, complexbeveiliger, PI {+object|Zuid West}, personeelsnummer
{personeelsnummer|40118273}//
Melder: anoniem//
Onderzoekers: mr. {naam|D.D. Okafor} en {naam|Joost Zijlmans}//
Periode: {+datum|3 november 2025} - {+datum|19 december 2025}

# Aanleiding

Op 30 oktober ontving plaatsvervangend vestigingsdirecteur {?naam|Hennie Brakel} een melding dat
betrokkene buiten werktijd contact zou hebben met gedetineerde {naam|Dwight M.} Eerder had
{naam|Zeegers} (afdelingshoofd) iets dergelijks van {naam|Mirella Fontijn} gehoord.

# Verklaringen

{naam|Fontijn} verklaart: "{naam|Sandy} kwam op mijn verjaardag met een man die zij {naam|Didi} noemde. Later zag ik
hem op afdeling C. {naam|Peggy} was er ook bij." {naam|Zijlmans} heeft {naam|Peggy} niet kunnen spreken.

{naam|Wijnhoven} verklaart dat zij de broer van gedetineerde kent, {naam|Jerrel Maduro}, wonende aan
de {adres|Plein 1953 nr. 118} in {?woonplaats|Rotterdam}. Zij heeft met zijn telefoon
({telefoon|06-8129 0377}) gebeld. {naam|Maduro} is in 2019 {?strafrecht|veroordeeld wegens heling}. Zij is sinds
september {?gezondheid|onder behandeling bij een psycholoog}.

# Oordeel

De onderzoekers achten het verwijt gegrond. De {+eponiem|gedragscode Rijk} is geschonden. Advies:
schorsing. Afschrift aan {+organisatie|P-Direkt} en aan de heer {+naam|W.F. Saris-Beemer},
hoofddirecteur-generaal DJI.

Den Haag, 19 december 2025

{naam|D. Okafor}             {naam|J. Zijlmans}
"""

FAX = """
TELEFAX

Aan: {+organisatie|Huisartsenpost Walcheren}   t.a.v. dr. {naam|Lemmens}//
Van: {+organisatie|Admiraal De Ruyter Ziekenhuis}, spoedeisende hulp//
Fax: {+telefoon|0113 - 23 42 30}     Datum: {+datum|14 januari 2026}     Pag.: 1

Betreft: {naam|C.M. Poortvliet-Baas}, geb. {geboortedatum|03-11-1948}, BSN {bsn|999 936 074}//
{adres|Noordweg 301}, {adres|4333 GH Middelburg}

Collega,

Bovengenoemde patiënte werd om 02.15 uur binnengebracht door haar zoon {naam|Marinus}, na een val van
de trap. {?gezondheid|Heupfractuur links, bekend met dementie}. Zij is opgenomen op afdeling 4 West.
Contactpersoon is mevrouw {naam|Adri de Nooijer} (buurvrouw), tel {telefoon|0118 62 71 05}. De heer
{naam|Poortvliet} senior overleed in 2021.

Medicatie via apotheek {+organisatie|De Vier Werelden}. Polisnummer {polis|2081774650}.

Met collegiale groet,

{naam|N. Tadesse}, SEH-arts KNMG
"""

SCAN_VERSLAG = """
# Verslag voortgangsoverleg renovatie {+object|Binnenhof}, deelproject {+object|Grafelijke Zalen}

Rijksvastgoedbedrijf - {+datum|22 januari 2026} - kamer 3.14

| Aanwezig | Afwezig
| {naam|Machteld Coumans} (vz) | {naam|Pim Nolet}
| {naam|Ferry Aalbersberg} | {naam|L. Zwaan}
| dhr. {naam|Yıldız} ({+organisatie|Heijmans}) |
| {naam|E.J. van Ittersum-Plas} (verslag) |

1. Mededelingen. {naam|Nolet} is met vakantie. De vervanger van {naam|Zwaan} wordt volgende week bekend.

2. Steigers. {naam|Yildiz} vraagt wie de vergunning regelt. {naam|Aalbersberg} pakt dat op met mevrouw
{naam|Janmaat} van de gemeente ({telefoon|070 353 28 86}).

3. Vleermuizen. Ecoloog {naam|Bas Geurts} van {+organisatie|Bureau Waardenburg} vond zes verblijven in
de {+object|Ridderzaal}. Staatssecretaris {+naam|Eddie van Marum} wordt geïnformeerd.

4. Archeologie. De vondst bij het {+object|Hof van Albrecht} wordt toegeschreven aan de tijd van
{+historisch|Floris V} en {+historisch|Jacoba van Beieren}. {naam|Coumans} schrijft een persbericht.

Actielijst: {naam|Ferry} - vergunning; {naam|Machteld} - persbericht; {paraaf|EJvI} - verslag voor 29/1.
"""

SCAN_KLACHT = """
Fam. {naam|Stoop-van Rijswick}//
{adres|Dorpsstraat 210}//
{adres|2391 CH HAZERSWOUDE-DORP}

Gemeente Alphen aan den Rijn//
Klachtencoördinator//
{+adres|Postbus 13}//
{+adres|2400 AA ALPHEN AAN DEN RIJN}

{+datum|1 maart 2026}

Onderwerp: overlast horeca {+object|'t Hart van Hazerswoude}

Geacht college,

Al drie jaar klagen wij over het lawaai van het café naast ons. De uitbater, {naam|Rinus Bol}, lacht
ons uit. Op 14 februari heeft {naam|Bol} mijn vrouw {naam|Corrie} uitgescholden. Wij hebben aangifte
gedaan, de agent heette {naam|Kevin Oosterlee} (proces-verbaal {+kenmerk|PL1500-2026044127-1}).

Uw handhaver, de heer {naam|Tevfik Aslan}, kwam pas na vier uur. Hij mat 61 dB. Wethouder
{+naam|Gert-Jan Schotanus} heeft in {+organisatie|Alphens Nieuwsblad} gezegd dat 50 dB de norm is.

Graag antwoord, per post of via {email|corriestoop}{+email|@kpnmail.nl}, of bel {telefoon|0172-58 90 61}.

Hoogachtend,



{naam|J.P.M. Stoop}
"""

SCAN_NOTA = """
# NOTA

TER PARAAF

Aan: de Minister voor Medische Zorg, mevrouw {+naam|Jeanine Bruynsma}//
Van: Directie Geneesmiddelen en Medische Technologie//
Opgesteld door: {naam|Bouke Hellendoorn}, tst {telefoon|5127}//
Datum: {+datum|9 december 2025}      Kenmerk: {+kenmerk|4411870-1099213-GMT}

# Vergoeding {+product|Zolgensma} en {+product|Luxturna}: ondertekenen brief

Aanleiding

Het {+organisatie|Zorginstituut Nederland} heeft op 20 november een pakketadvies uitgebracht. Met de
fabrikant {+organisatie|Novartis Pharma} is een prijsakkoord bereikt. U tekent de brief aan de Kamer.

Kern

De onderhandelingen zijn gevoerd door het {+eenheid|Bureau Financiële Arrangementen}. De leden
{+naam|Paulusma-Kok} en {+naam|Dobbe} hebben om spoed verzocht. Patiëntenvereniging {+organisatie|Spierziekten
Nederland} is tevreden. De hoogleraar {?naam|Ludo van der Pol-Adriaans} zei in {+organisatie|Nieuwsuur} dat
elk uitgesteld jaar telt.

Afstemming: Z ({naam|Nanda}), FEZ ({naam|R.B. Tjon A Loi}), WJZ (mr. {naam|Hup}).

Paraaf afdelingshoofd: {paraaf|LvG}      d.d. 10/12
Paraaf directeur: {paraaf|mtr}      d.d. 11/12
"""

SCAN_NIETS = """
# Handreiking Ventilatie in Scholen

{+organisatie|Ruimte-OK} en {+organisatie|Hulpverleningsdienst Gelderland Midden}, versie {+datum|september 2025}

Goede lucht in de klas is belangrijk. Deze handreiking beschrijft in vijf stappen hoe een schoolbestuur
de ventilatie op orde brengt. De aanpak is beproefd op het {+organisatie|Johan de Witt College}, de
{+organisatie|Prinses Margrietschool} en het {+organisatie|Jan van Brabant College}.

Stap 1. Meet de CO2-concentratie met een {+product|Bruynzeel Monitor} of een {+product|Testo Smart}.
Stap 2. Vergelijk de uitkomst met het {+titel|Programma van Eisen Frisse Scholen}. Stap 3. Kies een systeem.
In de praktijk voldoet de {+product|Systemair Geniox}; goedkoper is de {+product|Zehnder Comfo}.

De subsidie loopt via {+organisatie|Mijn Rijksdienst}. De {+wet|Regeling Specifieke Uitkering} is in
2024 verlengd. Minister {+naam|Dijksma-Hol} heeft toegezegd dat het budget van € 360 miljoen blijft.
De {+eponiem|methode-Fanger} wordt niet langer gebruikt. De {+organisatie|PO-Raad} en de
{+organisatie|Vereniging Openbaar Onderwijs} delen voorbeelden op {+website|www.frisse-scholen.info}.

Lokaal {+object|Marie Curie} op de begane grond en lokaal {+object|Anne Frank} op de eerste verdieping
kregen als eerste een nieuw rooster. Het {+organisatie|Nova College} volgt in het voorjaar.
"""
