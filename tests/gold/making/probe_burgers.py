"""Texts of made-up letters, objections, forms and papers about citizens (`p23` to `p28`)."""

BURGERBRIEF = """
{naam|A. Ruitenbeek-Öztürk}//
{adres|Kerkepad Noord 7 bis}//
{adres|7951 MN Staphorst}//
tel. {telefoon|(0522) 46 19 08}

Aan het ministerie van Infrastructuur en Waterstaat//
t.a.v. mevrouw {naam|Zonneveld}, {+eenheid|afdeling Spoor}//
{+adres|Postbus 20901}//
{+adres|2500 EX  DEN HAAG}

Staphorst, {+datum|8 februari 2026}

Onderwerp: trillingen langs het spoor Zwolle-Meppel//
Uw kenmerk: {+kenmerk|IENW/BSK-2026/10331}

Geachte mevrouw {naam|Zonneveld},

Op 22 januari ontving ik uw brief. Ik ben daar erg verdrietig van geworden. Mijn man {naam|Recep} en
ik wonen hier sinds 1994, samen met onze zoon {naam|Yunus} (14) en mijn schoonmoeder, {naam|Hatice}
hanım. Sinds de nieuwe goederentreinen slaapt niemand meer. {naam|Recep} heeft {?gezondheid|een
zware depressie} en is door huisarts {naam|Timmer} verwezen naar {+organisatie|Dimence Steenwijk}.
{naam|Yunus} blijft zitten in 3 havo.

Onze buren, de familie {naam|Kuiers} van nummer 9 en {naam|Hendrikje Dunnink-Bisschop}, hebben
dezelfde klachten. Meneer {naam|Kuiers} heeft gemeten met een meter van {+organisatie|ProRail}. Hij
kwam uit op 4,1 mm/s. Uw collega {naam|Bram van 't Hoogerhuys-Vlietstra} zei aan de telefoon dat
dit "binnen de norm van de {+eponiem|SBR-richtlijn}" valt. Wethouder {+naam|Mulderij} van onze
gemeente vindt van niet. Ook Kamerlid {+naam|Van Meetelen-Drost} is hier komen kijken.

Ik verzoek u om de schade aan ons huis te vergoeden. De offerte van {+organisatie|Bouwbedrijf Gebroeders
Talen} bedraagt € 18.450. Ons rekeningnummer is {iban|NL54SNSB0918273645} op naam van {naam|R. Öztürk}
e/o {naam|A. Ruitenbeek}. Wij zijn bereikbaar op {telefoon|06 2213 7718}.

Met een vriendelijke groet,



{naam|Aaltje Ruitenbeek}

P.S. De foto's zijn gemaakt door {naam|Yunus} op 3 februari. Op de tweede foto ziet u de auto van de
buren ({kenteken|18-NTX-4}) naast de scheur.
"""

BEZWAAR = """
{+organisatie|Advocatenkantoor Van Houten & Oberon} // {+adres|Maliebaan 88}, {+adres|3581 CX} Utrecht

AANGETEKEND

Sociale Verzekeringsbank, afdeling Bezwaar en Beroep, {+adres|Postbus 1100}, {+adres|1180 BH} Amstelveen

Betreft: bezwaarschrift van de heer {naam|Abdirahman Warsame Hirsi}, geboren op {geboortedatum|1 juli
1957}, wonende te {?woonplaats|Tilburg} aan de {adres|Wandelboslaan 41}, BSN {bsn|9999.29.690}//
Uw beslissing van: {+datum|13 januari 2026}, kenmerk {+kenmerk|B.26.0041.887}//
Ons dossier: 20260133/{naam|HIRSI}

Edelachtbare heer/mevrouw,

1. Namens cliënt maak ik bezwaar tegen de intrekking van zijn AIO-aanvulling. Cliënt is van mening
dat uw medewerkster, mevrouw {naam|Dorien Kuipers-Essafi}, ten onrechte heeft aangenomen dat hij een
gezamenlijke huishouding voert met mevrouw {naam|Khadra Osman Farah}.

2. Op 4 november 2025 hebben twee toezichthouders, de heren {naam|Peels} en {naam|Van den Boog}, een
huisbezoek afgelegd. Zij troffen daar de kleindochter van cliënt aan, de minderjarige {naam|Ayaan}.
{naam|Peels} noteerde dat er "twee tandenborstels" waren. {naam|Farah} verbleef er slechts om voor
cliënt te zorgen na {?gezondheid|zijn hersenbloeding}. De huisarts, dr. {naam|E. Smolders}, bevestigt
dit in haar verklaring.

3. De Centrale Raad van Beroep oordeelde op 9 juni 2020 ({+kamerstuk|ECLI:NL:CRVB:2020:1210}) dat
wederzijdse zorg niet mag worden verondersteld. Zie ook {+auteur|Vonk & Klosse}, Hoofdzaken
socialezekerheidsrecht, en de conclusie van A-G {+naam|Widdershoven}.

4. Cliënt is {?bijzonder|praktiserend moslim} en voelt zich door de bejegening gekwetst. Hij heeft bij
de {+organisatie|Nationale ombudsman} een klacht ingediend (dossier {+kenmerk|2026.00518}), behandeld
door {naam|Liesbeth van 't Spijker}.

Cliënt verzoekt een voorschot over te maken op {iban|NL43 BUNQ 2098 7766 51}. De post kan naar zijn
dochter: {naam|S. Hirsi}, {adres|Ringbaan-West 240 C}, {adres|5025 VC Tilburg}.

Hoogachtend,

mr. {naam|Casper-Jan Oberon}//
advocaat//
{email|c.oberon}{+email|@vanhoutenoberon.nl} // M {telefoon|06 - 53 90 71 44} // K {?telefoon|030 236 40 00}
"""

VERGUNNING_VELDEN = [
    ("Aanvraagnummer", "{+kenmerk|OLO-8841207}"),
    ("Datum indiening", "{+datum|19-01-2026}"),
    ("Achternaam", "{naam|Onnes}"),
    ("Voorvoegsel", "-"),
    ("Voorletters", "{naam|K.R.}"),
    ("Geslacht", "Vrouw"),
    ("BSN", "{bsn|999932895}"),
    ("Geboortedatum", "{geboortedatum|09-04-1979}"),
    ("Straat", "{adres|Tolsteegsingel}"),
    ("Huisnummer", "{adres|52}"),
    ("Toevoeging", "A"),
    ("Postcode", "{adres|3582AK}"),
    ("Woonplaats", "{?woonplaats|Utrecht}"),
    ("Telefoon overdag", "{telefoon|030-2511893}"),
    ("E-mailadres", "{email|keetje_onnes}{+email|@ziggo.nl}"),
    ("Gemachtigde (bedrijf)", "{+organisatie|Atelier Noord Bouwkunde}"),
    ("KvK-nummer", "{+kvk|70338812}"),
    ("Contactpersoon", "{naam|Idris}"),
    ("Projectlocatie", "{+adres|Croeselaan 15}"),
    ("Kadastraal", "{+kadaster|UTT00 C 10447}"),
]
VERGUNNING_TOELICHTING = """
# Toelichting op het plan

De aanvrager wil de winkel op de begane grond van de Croeselaan 15 omzetten in twee woningen. De
constructieberekening is van {+organisatie|Pieters Bouwtechniek}. De architect, {naam|Idris
Benkhalifa}, heeft op 12 januari overleg gehad met {naam|Saar} van het {+eenheid|Team Bouwplannen}. De
buurvrouw op nummer 17, mevrouw {naam|Wetering}, heeft geen bezwaar.

Het plan past in het {+titel|Omgevingsplan Centrum}. De {+organisatie|Commissie Omgevingskwaliteit}
heeft positief geadviseerd. De geluidsbelasting is berekend door {+organisatie|Peutz Mook}.

Handtekening aanvrager: K.R. Onnes

Alleen in te vullen door de gemeente: ontvangen door {paraaf|svd} d.d. 20-1, toets {paraaf|MB}.
"""

INSPECTIE = """
# Inspectierapport

{+organisatie|Nederlandse Arbeidsinspectie} // Zaaknummer {+kenmerk|42600817/03}

| Datum inspectie | {+datum|11 december 2025}, 09.40 uur
| Inspecteurs | {naam|Jeroen Tolsma}; {naam|Ü. Karataş} (pasnr. {?legitimatie|I-40772})
| Werkgever | {+organisatie|Fa. Dekker Bloembollen}, KvK {+kvk|36051187}
| Bezoekadres | {+adres|Zuiderweg 118}, {+adres|1676 GN} Twisk
| Vestigingsnr. | {+kvk|000021887340}
| Gesproken met | de heer {naam|S. Dekker} (bedrijfsleider) en mevr. {naam|Grażyna W.}

# Bevindingen

In de loods troffen wij zeven personen aan. Op ons verzoek legitimeerden zij zich:

| Nr | Naam | Nationaliteit | Document | Geboren
| 1 | {naam|SZCZEPAŃSKI, Grzegorz Marek} | Poolse | {paspoort|EK2940187} | {geboortedatum|12.03.1991}
| 2 | {naam|NGUYEN THI LAN} | Vietnamese | {paspoort|C4410932} | {geboortedatum|1999-08-30}
| 3 | {naam|POPESCU Ion} | Roemeense | onbekend | {geboortedatum|5/5/84}
| 4 | {naam|dos Santos Évora, Ailton} | Kaapverdische | {verblijfsdocument|IR8817204} | {geboortedatum|22 JAN 1978}

{naam|Popescu} verklaarde, vertaald door tolk {?tolk|38812}: "Ik krijg zes euro per uur. {naam|Simon} betaalt
elke vrijdag, contant. Wij slapen met {naam|Ion} en {naam|Marek} in de caravan." De kassabon lag op de tafel.

Kok was niet aanwezig. Wij hebben {naam|Kok} om 11.05 uur gebeld op {telefoon|0229-54 31 18}. Hij
verklaarde de administratie te doen voor {naam|S. Dekker}. {naam|Lan} had een wond aan haar hand en is
door collega {naam|Tolsma} naar de huisartsenpost gebracht.

De machine, een {+product|Akkerman Sorter} uit 2014, had geen afscherming. Op het dak lag
{+stof|Eternit}. Voor de deur stond een Opel Vivaro, {kenteken|VG-771-T}.

# Conclusie

Overtreding van artikel 15 Wet arbeid vreemdelingen en van het {+wet|Arbobesluit}. Het
boeterapport wordt gezonden aan de {+eenheid|Afdeling Boete, Dwangsom en Inning}.

Den Haag, 17 december 2025. Opgemaakt op ambtseed door {naam|J. Tolsma}, BOA-aktenummer {legitimatie|14558201}.
"""

OVEREENKOMST = """
# OVEREENKOMST VAN OPDRACHT

De ondergetekenden:

1. De {+organisatie|Staat der Nederlanden}, waarvan de zetel is gevestigd te Den Haag, te dezen
vertegenwoordigd door de minister van Defensie, namens deze de directeur Inkoop, drs. {+naam|Y.
Bolhuis-Kamminga}, hierna: Opdrachtgever; en

2. {+organisatie|Stichting Onderzoek Veteranen}, statutair gevestigd te Doorn, ingeschreven onder
nummer {+kvk|41186620}, RSIN {+rsin|805512305}, vertegenwoordigd door {+naam|H.A. Vreugdenhil},
bestuursvoorzitter, hierna: Opdrachtnemer;

3. de heer {naam|Sander Vermeulen}, h.o.d.n. {+organisatie|Datawerk}, wonende aan de {adres|Geert
Groteplein 6} te {adres|7411 GS Deventer}, btw-id {?btw_id|NL999945658B01}, hierna: Onderaannemer,

komen overeen:

# Artikel 1. Definities

In deze overeenkomst wordt verstaan onder Dienst, Product, Resultaat en Gebrek: hetgeen daaronder in
de {+titel|ARVODI-2018} wordt verstaan. Bijlage A is de offerte van {+datum|6 november 2025} met
kenmerk {+kenmerk|SOV/2025-0612}.

# Artikel 2. Contactpersonen

2.1 Contactpersoon voor Opdrachtgever is kapitein-luitenant ter zee (LD) {naam|Ruben de Heus}, te
bereiken via {email|rc.d.heus.01}{+email|@mindef.nl}. Bij afwezigheid: sergeant-majoor {naam|Pinas}.

2.2 Contactpersoon voor Opdrachtnemer is {naam|Marije Wagenaar van Kreveld}, {telefoon|+31 343 47 41 66}.

2.3 {naam|Vermeulen} rapporteert maandelijks aan {naam|De Heus} en aan {naam|Wagenaar van Kreveld}.

# Artikel 3. Prijs en betaling

De vergoeding bedraagt € 84.700, exclusief btw. Opdrachtgever betaalt op {+iban|NL91ABNA0417164300}
van Opdrachtnemer. Onderaannemer factureert Opdrachtnemer en ontvangt betaling op {iban|NL31ASNB8800123456}
t.n.v. {naam|S. Vermeulen}.

# Artikel 4. Bijzondere bepalingen

Op deze overeenkomst is Nederlands recht van toepassing. Geschillen worden voorgelegd aan de
rechtbank Den Haag. Het {+eponiem|Haags Koopverdrag} en het {+eponiem|Weens Koopverdrag} zijn
uitgesloten. Onderzoek vindt plaats op de {+object|Bernhardkazerne}, de {+object|Van Ghentkazerne} en aan
boord van {+schip|Zr.Ms. Karel Doorman}, {+schip|Zr.Ms. Evertsen} en {+schip|Zr.Ms. Johan de Witt}.

Aldus overeengekomen en in tweevoud ondertekend:

| Opdrachtgever | Opdrachtnemer | Onderaannemer
| Den Haag, 2 december 2025 | Doorn, 4 december 2025 | Deventer, 4 december 2025
| drs. Y. Bolhuis-Kamminga | H.A. Vreugdenhil | Sander Vermeulen
"""

FACTUUR = """
## FACTUUR

{+organisatie|Tolkbureau Babel} // mw. {naam|Farzaneh Mohammadi-Nejad} // {adres|Jan Vethkade 60-2} // {adres|3311 KA Dordrecht}

| Factuurnummer | {+kenmerk|202603-0612}
| Factuurdatum | {+datum|6 maart 2026}
| Debiteur | {+kenmerk|061200442}
| Uw referentie | {naam|Noor} / {+eenheid|GZA Budel}
| KvK | {+kvk|24460712}
| Btw-id | {?btw_id|NL9999.488.30.B01}

Aan: {+organisatie|Immigratie- en Naturalisatiedienst}, t.a.v. {+eenheid|Crediteurenadministratie}, {+adres|Postbus 17},
{+adres|9560 AA} Ter Apel

| Datum | Omschrijving | Uren | Bedrag
| 02-02-2026 | Gehoor dhr. {naam|Rahimi}, Farsi/Dari, hoorkamer 4 | 3,5 | € 168,00
| 03-02-2026 | Gehoor fam. {naam|Azizi-Karimi} | 2,0 | € 96,00
| 05-02-2026 | Telefonisch, aanvrager {naam|Sloots} | 0,5 | € 24,00
| 10-02-2026 | Reiskosten {+object|Budel Dorplein} v.v. ({kenteken|P-902-XR}) | 212 km | € 48,76
| 12-02-2026 | Gehoor z.nr. {+kenmerk|26-0619-4410}, V-nr {v_nummer|271 884 6603} | 1,5 | € 72,00

Subtotaal € 408,76. Vrijgesteld van btw. Gelieve te voldoen binnen 30 dagen op {iban|NL90 KNAB 0255 6677 81}
o.v.v. het factuurnummer. Vragen? Bel {naam|Farzaneh}: {telefoon|06.20.81.55.09}, of mail
{email|babel.tolken.dordt}{+email|@gmail.com}.
"""
