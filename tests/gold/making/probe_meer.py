"""Texts of a made-up export, hearing, invitation, annual report and nota without names (`p41`-`p46`)."""

EXPORT = """
Export {+systeem|GIR-Handhaven} - selectie: openstaande invorderingen - peildatum {+datum|28-02-2026}

| Zaaknr | Voorl | Tussenv | Achternaam | M/V | Geb.dat | Adres | PC/Plaats | Bedrag | Behandelaar | Tel. werk
| {+kenmerk|100448812} | {naam|P.} | van 't | {naam|Klooster} | M | {geboortedatum|01-02-1966} | {adres|Laan 40-45 nr 3} | {adres|7314 AA Apeldoorn} | 412,50 | {gebruikersnaam|abouhaddou} | {telefoon|8117}
| {+kenmerk|100448813} | {naam|G.H.} |  | {naam|Meijer} | V | {geboortedatum|19670922} | {adres|Wilgstraat 9} | {adres|8021XA Zwolle} | 1.250,00 | {gebruikersnaam|hprins2} | {telefoon|8124}
| {+kenmerk|100448815} | {naam|Z} | el | {naam|Idrissi} | M | {geboortedatum|11/11/1990} | {adres|Scheldeplein 2-III} | {adres|1078 GR A'dam} | 95,00 | abouhaddou | 8117
| {+kenmerk|100448819} | {naam|S.S.} |  | {naam|Kamalasagaran} | V | {geboortedatum|30-6-84} | {adres|Hof van Delft 17} | {adres|2613 BH Delft} | 3.000,00 | {gebruikersnaam|t.vd.ploeg} | {telefoon|8130}
| {+kenmerk|100448822} | {naam|J.} | de | {naam|Lange} | M | onbekend | {adres|Postlaantje 1} | {adres|9717 HR Groningen} | 620,00 | {naam|Truida} | -
| {+kenmerk|100448830} |  |  | {+organisatie|Autobedrijf Mulder & Zn.} | - | - | {+adres|Kanaalweg 1} | {+adres|9422 BH} Smilde | 7.800,00 | hprins2 | 8124

Totaal openstaand: € 13.177,50. Legenda: 8-cijferige zaaknummers zijn van vóór 2019. Opmerkingen:
{naam|Klooster} betaalt per week; {naam|De Lange} staat onder bewind bij {+organisatie|Bewindvoering Friesland}
(bewindvoerder {naam|A. Postuma}); {naam|Kamalasagaran} is {?bijzonder|lid van de vakbond}, gemachtigde is
{naam|Remy} van {+organisatie|FNV Metaal}. {naam|Meijer} heeft een gezamenlijke schuld met ex-man
{naam|Ruud}. Gecontroleerd door {naam|Aziza Bouhaddou} en {naam|Henk Prins}.
"""

VERHOOR = """
# PROCES-VERBAAL VAN VERHOOR GETUIGE

{+organisatie|Nederlandse Voedsel- en Warenautoriteit}, {+eenheid|Inlichtingen- en Opsporingsdienst}//
Onderzoek {+onderzoek|KOPERWIEK}, documentcode {+kenmerk|G-007-01}

Op {+datum|9 september 2025} om 10:05 uur hoorden wij, {naam|WESTERHUIS} en {naam|VAN SCHOONHETEN},
opsporingsambtenaren, als getuige:

Achternaam: {naam|TIMMERMAN}//
Voornamen: {naam|Gerardus Johannes Maria}//
Roepnaam: {naam|Sjra}//
Geboren: {geboortedatum|28 februari 1959} te {?geboorteplaats|Horst}//
Adres: {adres|Horsterweg 77a}, {adres|5971 ND Grubbenvorst}//
Beroep: varkenshouder//
Burgerservicenummer: {bsn|999956309}//
Identiteitsbewijs: {paspoort|IWL4R28D9}

V: Waarvan kent u {naam|Boonen}?//
A: {naam|Boonen} is de handelaar. Hij heet {naam|Lei}. Iedereen kent {naam|Lei Boonen}.

V: Wie was er bij het laden?//
A: {naam|Boonen} zelf, zijn knecht {naam|Wiet}, en een vrouw die ze {?naam|Koningin} noemden. Haar echte
naam is {naam|Mariëtte}, denk ik. Ze reed in een rode Volvo, de {kenteken|82-BKR-6}, die van haar vader is,
van Drs. {naam|Theeuwen}.

V: Kende u de dierenarts?//
A: Dat was {naam|Straatman}. Later kwam {naam|Straatman} niet meer; toen kwam een Poolse meneer, {naam|Zbigniew}.

V: U noemt {naam|Timmerman} junior.//
A: Dat is mijn zoon {naam|Guus}. Die laat u erbuiten. Hij is net {?gezondheid|opgenomen geweest in
Venray}.

V: Wij houden u voor dat op rekening {iban|NL19 RABO 0144 7781 30} vijftigduizend euro is gestort.//
A: Ik wil nu mr. {naam|Szymkowiak-Dols} bellen. Haar nummer staat in mijn telefoon: {telefoon|06 53 19 80 42}.

Na voorlezing volhardde de getuige en tekende. Verbalisanten: {naam|P. Westerhuis}, {naam|D. van
Schoonheten}. De officier van justitie, mr. {?naam|Y. Kramers}, is geïnformeerd.
"""

UITNODIGING = """
# Agendaverzoek

Onderwerp: Bestuurlijk overleg mestmarkt (was: ma 11-5)//
Organisator: Secr. {naam|Willemijn Hak}//
Vereiste aanwezigen: {naam|Boxtel, van T. (Toine)}; {naam|Esra Güleç}; stas {+naam|Rummeniegge};
{naam|peters.m}; {+organisatie|LTO}; {naam|Lize-Lotte}//
Optionele aanwezigen: {naam|Vink}; {naam|Vink-Ruijgrok, S.}; {+eenheid|DG Agro}//
Locatie: {+object|Zaal Mansholt} / Teams//
Begin: di 12-05-2026 15:00 - Einde: 16:30

Beste allen, {naam|Toine} is verhinderd, dus vervangt {naam|Esra}. De staatssecretaris wil vooraf tien
minuten met {naam|Vink} praten. {naam|Lize-Lotte} zorgt voor koffie.

Deelnemen via Teams: {?vergaderlink|https://teams.microsoft.com/l/meetup-join/19%3ameeting_OGQ3}//
Vergadering-id: {?vergaderlink|312 884 019 55}//
Wachtwoordcode: {?vergaderlink|qX7Lm2}//
Inbellen: {?telefoon|+31 20 258 41 77},,{?vergaderlink|440918273#}

Agenda//
1. Opening (voorzitter: {+naam|Jaap Rummeniegge})//
2. Derogatie - toelichting {naam|Güleç}//
3. Inbreng {+organisatie|Nederlandse Vakbond Varkenshouders}, voorzitter {?naam|Linda Verriets}//
4. Inbreng {+organisatie|Dierenbescherming}, beleidsmedewerker {naam|Sjors Pruim}//
5. Wvttk

Bijlagen: {+bestand|agenda BO.pdf}
"""

JAARVERSLAG = """
## Jaarverslag 2025

# {+organisatie|Stichting Nationaal Maritiem Erfgoed}

# Voorwoord

Het jaar stond in het teken van de terugkeer van het fregat {+schip|Zr.Ms. Abraham Crijnssen} naar Den
Helder. Met steun van het {+organisatie|Mondriaan Fonds}, het {+organisatie|Prins Bernhard Cultuurfonds} en de
{+organisatie|VriendenLoterij} is de romp hersteld op {+object|Werf Willemsoord}. De stoomsleper
{+schip|Hugo Hedrich} en de loodsboot {+schip|Jan van Gelder} kregen een nieuwe ketel. Onze voorzitter,
oud-minister {+naam|Johan Remkesteyn}, trad na acht jaar terug; {+naam|Ankie Broekers-Knolle} volgde hem op.

# Collectie

De verzameling groeide met 214 objecten. Bijzonder is het logboek van {+historisch|Willem Barentsz}, dat in
bruikleen komt van het {+organisatie|Museum Kaap Skil}. De brieven van {+historisch|Maarten Harpertszoon
Tromp} en van {+historisch|Cornelis Tromp} zijn gedigitaliseerd. Uit het legaat-{+eponiem|Van Rappard} is een
zeegezicht van {+auteur|Willem van de Velde} aangekocht; de prenten van {+auteur|Reinier Nooms} zijn
gerestaureerd door {+organisatie|Atelier Boersma}.

# Publieksbereik

De tentoonstelling {+titel|Vrouwen aan Boord} trok 41.200 bezoekers in het {+object|Kromhout Museum} en in
{+object|Fort Kijkduin}. De {+product|Audiotour Piet Hein} is vertaald in het Fries. Leerlingen van het
{+organisatie|Maritiem College Velsen}, de {+organisatie|Hogeschool Rotterdam} en het {+organisatie|Barlaeus
Gymnasium} liepen stage. De {+prijs|Johan de Witt-prijs} ging naar het proefschrift van {+auteur|Djoeke van
Netten}. De {+prijs|Jan Wolkers Prijs} werd niet uitgereikt.

# Organisatie

Het kantoor verhuisde naar de {+straat|Kattenburgerstraat 7} in Amsterdam, tegenover het
{+object|Marine Etablissement}. De catering is ondergebracht bij {+organisatie|Anne & Max}, het onderhoud bij
{+organisatie|Van der Leun Sliedrecht}. De jaarrekening is gecontroleerd door {+organisatie|Mazars Accountants}
en {+organisatie|Baker Tilly}. De {+wet|Code Culturele Diversiteit} wordt nageleefd. Er waren 31 fte in
dienst en 212 vrijwilligers.

# Financiën

De subsidie van OCW bedroeg € 2.140.000, het {+organisatie|Erasmus Fonds} droeg € 75.000 bij. Voor de sluis
bij {+object|Sas van Gent} stelde {+organisatie|Rijkswaterstaat Zee en Delta} € 18.000 beschikbaar. De verkoop
van het schip {+schip|Dolfijn} aan {+organisatie|Rederij Doeksen} leverde € 240.000 op. Het vermogen is belegd
bij {+organisatie|Triodos Bank} en bij {+organisatie|Van Lanschot Kempen}.

# Vooruitblik

In 2026 vieren we het {+programma|Michiel de Ruyterjaar}. Samen met de {+organisatie|Koninklijke Marine}
en met {+organisatie|Sail Den Helder} wordt de {+evenement|Nacht van Nelson} gehouden. Minister {+naam|Sjoerd
Sjoerdsema} heeft toegezegd de opening te verrichten. Het {+object|Huis van Hilde} leent de kogge uit.
Contact: {+email|info@maritiemerfgoed.nl}, {+telefoon|020 - 552 00 11}.
"""

NOTA_FIN = """
# NOTITIE VOOR DE MINISTERRAAD

TER BESPREKING

Aan: leden van de ministerraad//
Van: de Minister van Financiën//
Datum: {+datum|13 februari 2026}//
Ons kenmerk: {+kenmerk|2026-0000031807}

# Uitgangspunten Voorjaarsnota 2026

1. Het uitgavenplafond wordt met € 3,4 miljard overschreden. De oorzaken zijn de ruilvoet, de
asielraming en de hogere rente. In de bijlage vindt u per begroting de stand.

2. {+organisatie|Centraal Planbureau} en {+organisatie|De Nederlandsche Bank} ramen een tekort van 2,7
procent. De {+organisatie|Raad van State} wijst in haar rol als begrotingsautoriteit op de
{+eponiem|Zalmnorm} en op de aanbeveling van de {+eponiem|zeventiende Studiegroep}. De {+eponiem|motie-Sterk}
verplicht tot dekking binnen dezelfde begroting.

3. De volgende besluiten zijn nodig:

| Onderwerp | Begroting | 2026 | 2027
| Prijsbijstelling Defensie | X | 210 | 195
| Herstel Groningen | XXIII | 85 | 40
| Toeslagenherstel | IXB | 512 | 118
| Lelylijn planstudie | A | 14 | 22

4. Ten aanzien van {+programma|Wonen en Vaart} vraagt de minister van VRO om een kasschuif. De
minister van Landbouw kan instemmen wanneer de {+wet|Wet Dieren} tijdig wordt aangepast.

5. De bespreking in de onderraad van 10 februari leverde geen eensluidend advies op. De woordvoering
verloopt via de Rijksvoorlichtingsdienst. De Minister-President licht het besluit toe.

6. Er zijn geen gegevens die niet openbaar kunnen worden gemaakt.
"""
