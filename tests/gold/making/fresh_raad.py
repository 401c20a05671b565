"""Texts of made-up minutes of a council and of notes on a complaint (`f37`, `f38`)."""

RAAD = """
## Gemeente Weststellingwerf

# Verslag van de raadscommissie Ruimte en Samenleving

# {+datum|maandag 9 februari 2026}, raadzaal Griffioenpark 1 te Wolvega

Voorzitter: {+naam|Jouke Spoelstra-Dam}. Commissiegriffier: mevrouw {naam|L.A. Bisschops}. Leden: {+naam|Femke Hornstra}
(WB), {+naam|Raymond van der Wijk-Mulder} ({+organisatie|VVD}), {+naam|Sytske Bouwstra} ({+organisatie|CDA}), {+naam|Ids de
Vries-Hooghiemster} ({+organisatie|PvdA}), {+naam|Gea Kalsbeek-Tiekstra} ({+organisatie|GroenLinks}), {+naam|Harm Heida-Berends}
({+organisatie|BBB}). College: burgemeester {+naam|André van de Nadorst} en de wethouders {+naam|Cor Trompetter-Zijl} en {+naam|Roelof
Theun Hoenders}. Ambtelijke ondersteuning: {naam|Dorien Zuidema-Kramp}, {naam|Thijmen Oldeberkoop} en {naam|S. Haddad}. Insprekers:
{naam|Roelie Veenstra-Otter}, {naam|Jan Lolkema} en {naam|Ayşe Demirtaş}.

# 1. Opening en vaststelling agenda

De voorzitter opent de vergadering om 19.30 uur. Het agendapunt over de {+regeling|Verordening speelautomatenhallen} wordt van de
agenda gehaald op verzoek van de wethouder. De heer {+naam|Heida} krijgt ruimte voor een mondelinge vraag over de afsluiting van de
spoorwegovergang aan de {+straat|Heerenveenseweg}.

# 2. Inspreekrecht

Mevrouw {naam|Veenstra} woont sinds 1998 aan de {adres|Stellingenweg 22} in {?woonplaats|Oldeholtpade} en spreekt in over het plan voor
24 woningen achter haar huis. Zij vreest wateroverlast. In de winter van 2023 stond het water tot aan haar drempel en de verzekering
heeft toen niet uitgekeerd. Zij heeft {?gezondheid|COPD} en kan niet zomaar verhuizen. Namens de buurt biedt zij een lijst met 61
handtekeningen aan.

De heer {naam|Lolkema}, voorzitter van dorpsbelang, sluit zich daarbij aan. Hij wijst op het rapport van {+organisatie|Antea Group} en op
de toezegging van de vorige wethouder, {+naam|Marian Jager-Wöltgens}, dat er een wadi zou komen. Mevrouw {+naam|Bouwstra} vraagt of die
toezegging op papier staat. De heer {naam|Lolkema} zegt dat hij een e-mail heeft van {naam|Thijmen Oldeberkoop} van 4 maart 2024 en dat
hij die zal nasturen.

Mevrouw {naam|Demirtaş} spreekt namens de ouders van basisschool {+school|De Triangel}. Haar dochter {naam|Elif} fietst dagelijks langs de
bouwweg. Zij vraagt om een verkeersregelaar. De heer {+naam|De Vries-Hooghiemster} bedankt haar en vraagt hoeveel kinderen het betreft.
Dat zijn er ongeveer veertig.

# 3. Bestemmingsplan {+plan|Oldeholtpade - Stellingenweg Noord}

De heer {+naam|Van der Wijk-Mulder} vindt het plan goed passen bij de woonvisie. Hij heeft wel vragen over de grondexploitatie: waarom is
het resultaat gedaald van € 412.000 naar € 188.000? Mevrouw {+naam|Kalsbeek} mist een berekening van de stikstofdepositie op de
{+natuurgebied|Rottige Meente} en de {+natuurgebied|Lindevallei}. Mevrouw {+naam|Hornstra} herinnert aan de motie-{+naam|Kuiper} uit 2021 over
bouwen voor starters en vraagt of {+organisatie|Actium} de acht sociale huurwoningen afneemt.

Wethouder {+naam|Trompetter} antwoordt dat het lagere resultaat het gevolg is van hogere kosten voor bouwrijp maken. Met het
{+organisatie|Wetterskip} is overeenstemming over de berging van 640 kubieke meter. De berekening met {+model|AERIUS} is op 30 januari
geactualiseerd en komt uit op 0,00 mol. Over de brief van {naam|Veenstra-Otter} zegt hij dat het college die nog voor de raad van 2 maart
beantwoordt. De opsteller van de watertoets, {naam|Dorien Zuidema}, licht toe dat de wadi is vervangen door een sloot, omdat de
grondwaterstand te hoog is.

In tweede termijn zegt de heer {+naam|Heida} dat zijn fractie het plan steunt als er een verkeersregelaar komt. De voorzitter concludeert
dat het voorstel als bespreekstuk naar de raad gaat.

# 4. Jaarplan Wmo en Jeugd

Wethouder {+naam|Hoenders} licht het jaarplan toe. Het aantal voorzieningen is gestegen van 1.911 naar 2.044. De wachttijd bij
{+organisatie|Jeugdhulp Friesland} bedraagt 19 weken. Mevrouw {+naam|Bouwstra} vraagt naar het voorval van december bij gezinshuis
{+organisatie|De Wilgenhoek}. De wethouder wil daar in het openbaar niets over zeggen; de inspectie doet onderzoek. Mevrouw
{+naam|Kalsbeek} vraagt of het {+eponiem|Pygmalioneffect} in de evaluatie is meegenomen en of de methode van {+eponiem|Signs of
Safety} en die van {+eponiem|Van Yperen} naast elkaar worden gebruikt. {naam|S. Haddad} bevestigt dat laatste.

# 5. Mondelinge vraag

Burgemeester {+naam|Van de Nadorst} antwoordt dat {+organisatie|ProRail} de overgang vanaf 1 juni voor negen weken afsluit. Hulpdiensten
rijden om via de {+straat|Pieter Stuyvesantweg}. De heer {+naam|Heida-Berends} is niet gerustgesteld en komt er in de raad op terug.

# 6. Sluiting

De voorzitter sluit de vergadering om 22.12 uur.

Aldus vastgesteld op 9 maart 2026,//
de griffier, {?naam|L. Bisschops}          de voorzitter, J. Spoelstra-Dam
"""

SVB = """
Sociale Verzekeringsbank - Klachtbehandeling

Telefoonnotities en interne correspondentie, dossier {+kenmerk|KL-2025-31877}

| Datum | Medewerker | Notitie
| 03-11-2025 10:12 | mdw. {naam|Oltmans} | Mw. {naam|Geertruida Slotemaker-Pinas} belt voor haar broer. AOW van broer ({naam|Humphrey Pinas}, BSN {bsn|999951609}) is sinds september gekort wegens samenwonen. Volgens haar woont hij alleen op {adres|Hogehilweg 31-4}.
| 03-11-2025 15:40 | mdw. {naam|Oltmans} | Teruggebeld op {telefoon|020 716 55 04}, voicemail.
| 05-11-2025 09:05 | {naam|R. Kuilboer} | Dhr. {naam|Pinas} aan de lijn. Hij is emotioneel. Vriendin {naam|Hillegonda} is drie dagen per week bij hem omdat hij {?gezondheid|slecht ter been is na een CVA}. Huisbezoek was op 14-8 door {naam|Kuijsten} en {naam|Nazari}. Rapport opgevraagd.
| 10-11-2025 11:30 | {naam|R. Kuilboer} | Rapport ontvangen. Staat in: twee tandenborstels, post op naam van {naam|H. Rosenblad-Cruden}. Niet in: verklaring van de thuiszorg ({+organisatie|Amstelring}).
| 12-11-2025 14:22 | {naam|Van Eekelen} | Klacht geregistreerd, termijn tot 24-12. Bezwaar loopt apart (jurist: {naam|Youssra Bentayeb}).

# Interne e-mail

Van: {naam|Bentayeb, Youssra}//
Aan: {naam|Kuilboer, Ruud}; {naam|Eekelen, Tom van}//
Cc: {+email|klachtenteam@svb.nl}//
Datum: {+datum|17 november 2025 16:31}//
Onderwerp: RE: KL-2025-31877 / bezwaar gezamenlijke huishouding

{naam|Ruud}, {naam|Tom},

Ik heb het dossier bekeken. De enkele omstandigheid dat iemand drie nachten per week blijft slapen, is volgens vaste rechtspraak
niet genoeg om hoofdverblijf aan te nemen, zie {+ecli|ECLI:NL:CRVB:2019:4208}. Er is wel sprake van zorg, maar wederzijdse zorg staat niet vast.
Het huisbezoek is bovendien gedaan zonder dat het formulier ‘informed consent’ is getekend. {naam|Nazari} zegt dat hij het heeft voorgelezen;
{naam|Kuijsten} weet het niet meer.

Mijn voorstel is het bezwaar gegrond te verklaren en de korting (€ 412,60 per maand) na te betalen op de rekening die bij ons bekend is,
{iban|NL55INGB0647221927}. Voor de klacht over de bejegening is een excuus op zijn plaats. Hij zei tegen {naam|Oltmans} dat hij zich
‘een crimineel’ voelde. Wil jij, {naam|Tom}, hem bellen? Zijn zus doet de administratie en wil graag dat wij haar eerst bellen, mobiel
{telefoon|0610710463}.

De zaak lijkt op die uit de uitzending van {+programma|Kassa} van 4 oktober. De raad van bestuur ({+naam|Simon Sibmaes}) heeft daar aan de
minister van Sociale Zaken en Werkgelegenheid over geschreven. Die brief is ook naar de vaste commissie gestuurd, na vragen van
Kamerlid {+naam|Tunahan Ceulemans}. Leg dus goed vast wat je doet.

{naam|Youssra}

# Afdoening

Op 21 november heeft {naam|Tom van Eekelen} een uur met de heer {naam|Pinas} en mevrouw {naam|Slotemaker} gesproken. De klacht is naar
tevredenheid afgehandeld. Geleerd: formulier altijd laten tekenen, en niet om half acht 's ochtends aanbellen. Verbetervoorstel gedeeld met
vestigingsmanager {?naam|Charlotte Bongenaar} en opgenomen in het kwartaalbericht aan de {+organisatie|Nationale ombudsman}. De uitkomst is
gemeld aan mdw. {naam|Oltmans}, die het dossier op 25 november heeft gesloten. Algemeen telefoonnummer kantoor Diemen:
{+telefoon|020 656 53 52}.
"""
