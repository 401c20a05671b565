"""Texts of made-up e-mail threads and chat exports (`f07` to `f12`)."""

OUTLOOK = """
# {naam|Zandvoort, Machteld van} - DGWB

---

Van: {naam|Luijendijk, Cas} (WVL) <{email|cas.luijendijk}{+email|@rws.nl}>//
Verzonden: {+datum|donderdag 12 februari 2026 16:48}//
Aan: Zandvoort, Machteld van - DGWB <{email|machteld.van.zandvoort}{+email|@minienw.nl}>; {naam|Ouwerkerk, M.B.
(Mirthe)} - HBJZ//
CC: {+organisatie|Postbus RWS Waterkwaliteit} <{+email|waterkwaliteit@rws.nl}>; {naam|Hartkoorn, Evert-Jan}//
Onderwerp: RE: concept reactie bestuurlijk overleg Maas - cijfers lozing {+organisatie|Chemelot}//
Bijlagen: 20260212_tabel_lozingen_v3.xlsx; {+kenmerk|RWS-2026/5518}.pdf

Beste {naam|Machteld}, Mirthe,

Dank voor jullie snelle reactie. Bijgaand de aangepaste tabel. Ik heb drie dingen veranderd. In kolom F
stond nog het gemiddelde over 2023 in plaats van over 2024; dat verklaart het verschil met de cijfers van
het {+organisatie|Waterschap Limburg}. Verder heb ik op verzoek van {naam|Evert-Jan} de meetpunten
{+plaats|Eijsden} en {+plaats|Stein} apart gezet. En ten slotte is de voetnoot over de norm voor
{+stof|trifluorazijnzuur} vervangen door een verwijzing naar het advies van het {+organisatie|RIVM} van
november.

Wat betreft de vraag van {naam|Mirthe} over de vergunning: die is op 3 juli 2024 ambtshalve gewijzigd. Het
bezwaar van {+organisatie|WML} en {+organisatie|Dunea} is ongegrond verklaard en er loopt beroep bij de
rechtbank Limburg. Ik zou daar in het overleg niet op ingaan. De dijkgraaf, {+naam|Patrick van der
Broeck-Tiel}, weet dat ook.

Morgen ben ik vrij in verband met de diploma-uitreiking van mijn dochter. Bij spoed kun je {naam|Jorn}
bellen, {telefoon|06-13 60 29 59}, of de wachtdienst op {+telefoon|0800-8002}.

Groet,

{naam|Cas}

Ir. {naam|C. Luijendijk}//
Senior adviseur waterkwaliteit//
Rijkswaterstaat Water, Verkeer en Leefomgeving//
{+adres|Griffioenlaan 2, 3526 LA Utrecht}//
T {telefoon|+31 6 5004 3928}//
Werkdagen: ma, di, do

---

Van: {naam|Machteld van Zandvoort}//
Verzonden: woensdag 11 februari 2026 09:12//
Aan: {naam|Cas Luijendijk}; {naam|Mirthe Ouwerkerk}//
Onderwerp: concept reactie bestuurlijk overleg Maas - cijfers lozing Chemelot

Hoi Cas en Mirthe,

Op 24 februari is het bestuurlijk overleg Maas in het provinciehuis in Maastricht. De Minister zit voor.
Aan tafel zitten verder gedeputeerde {+naam|Léon Faassen-Houba}, de dijkgraven van Limburg, Aa en Maas en
De Dommel, wethouder {+naam|Raymon Vlecken} van Sittard-Geleen en een directielid van Chemelot. Namens het
Belgische gewest komt minister {+naam|Jo Brouns}; dat is pas sinds gisteren zeker.

Ik zoek voor de annotatie nog drie cijfers:

1. de vracht in 2024 per stof, in kg;

2. het aantal dagen dat de innamestop in {+plaats|Heel} heeft geduurd (in de krant stond 97, {naam|Hartkoorn} zei 102);

3. de stand van zaken van de {+naam|Hendriksen}-toets bij de vergunningverlening.

Dat laatste weet Mirthe vermoedelijk beter. Ze heeft de toets destijds met {naam|Floor Anemaet} van de
provincie ontwikkeld, genoemd naar de oud-voorzitter van de commissie.

Kan het voor donderdag 17.00 uur? Dan neem ik het mee in de stukken voor {naam|Hedzer}, die het vrijdag naar de
bewindspersoon stuurt.

Dank alvast! Machteld

---

Van: Postbus RWS Waterkwaliteit//
Verzonden: dinsdag 10 februari 2026 14:03//
Aan: Zandvoort, Machteld van - DGWB//
Onderwerp: Automatisch antwoord: cijfers

Dank voor uw bericht. Wij streven ernaar binnen twee werkdagen te reageren. Heeft u een melding over
oppervlaktewater? Bel dan de landelijke informatielijn van Rijkswaterstaat: 0800-8002 (gratis), of kijk op
www.rijkswaterstaat.nl. Dit bericht kan informatie bevatten die niet voor u is bestemd. De Staat aanvaardt
geen aansprakelijkheid voor schade, van welke aard ook, die verband houdt met risico's verbonden aan het
elektronisch verzenden van berichten.
"""

LAAG = """
From: {email|r.oosterling1}{+email|@uwv.nl}//
To: {email|anouar.el.bouzidi}{+email|@uwv.nl}, {email|p.de.wandeler}{+email|@minszw.nl}//
Cc: {+email|woo-team@uwv.nl}//
Date: {+datum|Tue, 3 Mar 2026 08:41:17 +0100}//
Subject: Fwd: Re: herstelactie dagloon - lijstje voor de minister

hoi {naam|anouar}, {naam|petra},

zie hieronder. ik heb met {naam|gijs} van het hersteltraject gebeld. hij zegt dat er van de 43.000 dossiers nu
7.812 zijn bekeken en dat er in 1.164 gevallen iets mis was. meestal te veel betaald, en dat vorderen we dus
niet terug. {naam|saskia kortekaas} van fb rekent het nog na maar die is tot donderdag ziek.

{naam|petra}, kun jij bij de directie nagaan of de minister de brief nu wel of niet voor het debat van 12 maart
wil hebben? volgens het bureau sg wel, volgens {naam|harm-jan} niet. ik hoor het graag voor de
middag want de raad van bestuur ({+naam|Nathalie van Berkelom} zit zelf in het debat op de tribune) wil weten
waar ze aan toe is.

groetjes {naam|rian}

ps telefoonnummer van {naam|gijs vermorken} is {telefoon|0618006541}, alleen even appen eerst

> On 2 Mar 2026, at 17:29, {naam|Petra de Wandeler} <{email|p.de.wandeler}@minszw.nl> wrote: //
>//
> Beste {naam|Rian},//
>//
> Kun je mij de laatste stand sturen van de herstelactie dagloon? Het gaat me//
> om de aantallen per regio en om de drie schrijnende gevallen die in de//
> uitzending van {+organisatie|Radar} zaten. Van een daarvan, mevrouw {naam|Truus Boelhouwer}//
> uit {?woonplaats|Lichtenvoorde}, heeft de minister een brief gekregen (zie bijlage). Zij is//
> in 2019 uitgevallen met {?gezondheid|een hernia en een zware depressie} en kreeg volgens//
> eigen zeggen € 312 per maand te weinig. Haar burgerservicenummer is//
> {bsn|999950691}; het dossier loopt via kantoor {+plaats|Doetinchem}.//
>//
> De andere twee zijn bekend bij {naam|Boelhouwers} gemachtigde, mr. {naam|Casper Aalbregt}//
> van {+organisatie|Juridisch Loket Oost}.//
>//
> Met vriendelijke groet,//
>//
> Petra de Wandeler//
> coördinerend beleidsmedewerker//
> Directie Werknemersregelingen//
> Ministerie van Sociale Zaken en Werkgelegenheid//
> {+adres|Parnassusplein 5} | 2511 VX | Den Haag//
> M {telefoon|06 4975 2706}
%%
>> On 27 Feb 2026, at 11:02, {naam|Rian Oosterling} wrote: //
>>//
>> hoi petra, {naam|anouar} is vanaf maandag het vaste aanspreekpunt. hij werkt tot eind//
>> april vier dagen. de stukken staan in de samenwerkruimte "dagloon 2026",//
>> map 03_kamer. het wachtwoord heb je al. de notitie van de {+eponiem|commissie-Van Zwol}//
>> zit er ook in, en het rapport van {+auteur|Bruijn en Kettenis} over de invoering van//
>> de {+wet|Wet verbetering poortwachter}.//
>>//
>> mr. {naam|Aalbregt} heeft trouwens ook een klacht ingediend bij de//
>> {+organisatie|Nationale ombudsman}, klachtnummer {+kenmerk|2026.04113}. {+naam|Reinier van Zutphen} heeft//
>> daarover op 20 februari een gesprek gehad met onze bestuursvoorzitter.//
>>//
>> gr. {naam|rian oosterling}
"""

GEMEENTE_MAIL = """
| Van: | {naam|Annemiek Roelfsema} <{email|roelfsema.anna}{+email|@ziggo.nl}>
| Aan: | Gemeente Westerkwartier <{+email|info@westerkwartier.nl}>
| Datum: | {+datum|zondag 18 januari 2026 22:07}
| Onderwerp: | overlast paardenbak buren, DERDE verzoek

Geacht college,

Dit is de derde keer dat ik u schrijf over de paardenbak van mijn buren aan de {adres|Oude Dijk 41} in
{?plaats|Niehove}. Zelf woon ik op {adres|Oude Dijk 39}, {adres|9884 PM}. Er is in november een controleur
geweest, een meneer {naam|Knijpstra}, en die zei dat de lampen na negen uur uit moesten. Dat gebeurt niet. De
familie {naam|Bodewes-Tjoelker} lacht ons gewoon uit. Mijn man {naam|Jelte} heeft {?gezondheid|migraine} en
ligt hele avonden in het donker in bed. Ik heb foto's gemaakt, die stuur ik mee. Ook de parkeersituatie is
een ramp: de paardentrailer, kenteken {kenteken|WR-481-K}, staat elke dag op de stoep. Ik heb de wijkagent
gebeld (0900-8844) maar die verwijst weer naar u.

Ik wil nu eindelijk een besluit en anders stap ik naar de Raad van State of naar het
{+organisatie|Dagblad van het Noorden}.

{naam|A. Roelfsema-Wieringa}//
tel. {telefoon|0594 50 18 66} of {telefoon|06 - 36 83 00 11}

| Van: | {naam|Knijpstra, Wubbo} (team Toezicht en Handhaving)
| Aan: | {naam|Hazekamp, Diederike}
| CC: | Postbus Griffie; {naam|Smalbil, Erik}
| Datum: | dinsdag 20 januari 2026 08:55
| Onderwerp: | FW: overlast paardenbak buren, DERDE verzoek

Ha {naam|Diederike},

Zie onder. Ik ben er op 13 november geweest (rapport Z-{+zaaknummer|2025-118834}). Er waren toen vier
lichtmasten van zes meter, vergund zijn er twee van vier meter. De heer {naam|Bodewes} was redelijk, zijn
schoonzoon {naam|Rick} niet. Ik stel voor dat we een vooraankondiging last onder dwangsom sturen van € 2.500
per week met een maximum van € 10.000. {naam|Erik} moet nog kijken of artikel 5.3 van de planregels van het
bestemmingsplan {+plan|Buitengebied Zuidhorn 2012} hierop van toepassing is. Wethouder {+naam|Geertje
Dijkstra-Jacobi} heeft al twee keer gevraagd hoe het staat, want mevrouw {naam|Roelfsema} zit bij haar in
het kerkbestuur.

{naam|Wubbo}
"""

APP = """
WhatsApp-chat met Crisisteam hoogwater Limburg

Geëxporteerd op {+datum|4-1-2026} in verband met Woo-verzoek {+kenmerk|2026-W-014}

02-01-2026 06:12 - {naam|Rogier Strous} heeft de groep "Crisisteam hoogwater" gemaakt//
02-01-2026 06:12 - Berichten en oproepen worden end-to-end versleuteld.//
02-01-2026 06:13 - {naam|Rogier Strous}: Goedemorgen allemaal. Stand Borgharen 2.180 m3/s en stijgend. Piek verwacht vannacht 3 uur//
02-01-2026 06:15 - {naam|Inge} Waterschap: Kades in Itteren en Borgharen zijn gesloten. Extra pompen onderweg uit Den Bosch//
02-01-2026 06:21 - {telefoon|+31 6 63620138}: Wie heeft piket bij de provincie? Krijg {naam|Chrétien} niet te pakken//
02-01-2026 06:22 - {naam|Rogier Strous}: Dat is {naam|Fatoumata} deze week, {telefoon|06 79600525}//
02-01-2026 06:24 - {naam|Fatoumata Diallo}: Ben er al. Gouverneur {+naam|Emile Roemers} is geïnformeerd en wil om 8 uur bellen met de burgemeesters van Maastricht, Meerssen en Eijsden-Margraten//
02-01-2026 06:31 - {naam|Sjang} brandweer: IMG-20260102-WA0003.jpg (bestand bijgevoegd)//
02-01-2026 06:31 - {naam|Sjang} brandweer: Dit is de Geul bij Bunde. Camping {+object|De Kleine Weide} loopt onder, nog 11 mensen//
02-01-2026 06:33 - {naam|Inge} Waterschap: Zijn die weg te krijgen?//
02-01-2026 06:40 - {naam|Sjang} brandweer: 9 zijn eruit. Ouder echtpaar wil niet. Meneer {naam|Habets}, hij zit in een {?gezondheid|rolstoel}. Politie praat met hem//
02-01-2026 06:58 - {naam|Sjang} brandweer: Ook eruit. Naar sporthal in Meerssen//
02-01-2026 07:05 - {telefoon|+31 6 63620138}: Top werk {naam|Sjang}//
02-01-2026 07:06 - {naam|Rogier Strous}: Burgemeester {+naam|Mirjam Clermonts-Aretz} gaat om 9 uur ook naar de sporthal, pers is welkom. Woordvoering loopt via {?naam|Loes} van de veiligheidsregio//
02-01-2026 07:44 - {naam|Fatoumata Diallo}: Link voor overleg 8u: {vergaderlink|https://teams.microsoft.com/l/meetup-join/19%3ameeting_Yjk4MTM0}//
02-01-2026 08:49 - {naam|Inge} Waterschap: KNMI houdt code geel. {+organisatie|Rijkswaterstaat} verwacht 2.640 als top. In 2021 was het 3.310, in 1993 3.039//
02-01-2026 08:52 - {naam|Rogier Strous}: ok. @{naam|Fatoumata} wil jij dat in het beeld zetten voor het LCMS? En vraag {naam|Henk van Rens} om de kaart//
02-01-2026 09:15 - {naam|Chrétien}: Sorry, telefoon stond uit, net vader geworden :)//
02-01-2026 09:16 - {naam|Inge} Waterschap: Gefeliciteerd!!! Hoe heet ze?//
02-01-2026 09:20 - {naam|Chrétien}: {naam|Philou}. Alles goed met {naam|Maud}//
02-01-2026 23:58 - {naam|Rogier Strous}: Borgharen 2.590, lijkt af te vlakken. Wie slaapt er?//
03-01-2026 03:40 - {naam|Henk van Rens}: Top gepasseerd: 2.611 om 03:10. Welterusten//
03-01-2026 07:30 - {naam|Fatoumata Diallo}: GRIP 2 afgeschaald om 07:15 door de voorzitter veiligheidsregio. Evaluatie 14 januari in het gouvernement, {+adres|Limburglaan 10}. Dank allen
"""

TEAMS = """
<div class="kop"><b>Vergadering: voorbereiding Wetgevingsoverleg Jeugd</b><br>{+datum|6 november 2025} 13:30 -
14:15<br>Organisator: {naam|Vermaning, L. (Lieselotte)}<br>Deelnemers: {naam|Biharie, S. (Shanti)};
{naam|Kuipéri, J. (Jean-Luc)}; {naam|Ebbinge, T. (Tammo)}; {naam|Stojanovska, E. (Elena)};
{+organisatie|dienstpostbus Jeugd}<br>Deelnemen: {vergaderlink|https://teams.microsoft.com/meet/38110290417755}
<br>Vergadering-id: {vergaderlink|381 102 904 177 5} &nbsp; Wachtwoordcode: {vergaderlink|gT7mK2w}</div>
<h3>Chat</h3>
<div class="b"><i>{naam|Shanti Biharie} 13:31</i><p>Ik hoor jullie niet, klopt dat?</p></div>
<div class="b"><i>{naam|Jean-Luc Kuipéri} 13:31</i><p>Je staat op mute bij {naam|Lieselotte} :)</p></div>
<div class="b"><i>{naam|Lieselotte Vermaning} 13:34</i><p>Agenda: 1) annotatie staatssecretaris, 2) amendementen
{+naam|Dobbe-Westerveld} en {+naam|Crijns-Bushoff}, 3) Q&amp;A wachttijden, 4) spreektekst. De stas wil maximaal twaalf
minuten eerste termijn.</p></div>
<div class="b"><i>{naam|Tammo Ebbinge} 13:38</i><p>Bij 3: volgens het CBS kregen in 2024 in totaal 478.400
jongeren jeugdhulp. De {+organisatie|Jeugdautoriteit} noemt 471.000, dat is zonder de JB/JR. {naam|Elena} heeft het
verschil uitgezocht met {naam|Wim Gorissen-Maat} van het {+organisatie|Nederlands Jeugdinstituut}.</p></div>
<div class="b"><i>{naam|Elena Stojanovska} 13:40</i><p>Klopt. De motie-{+naam|Ceder-Bruyning} vraagt iets anders,
daar gaat het om de gesloten plekken. Dat zijn er nu 312, streven is nul in 2030. De bewindspersoon heeft dat bij
{+object|Almata} in Ossendrecht herhaald.</p></div>
<div class="b"><i>{naam|Shanti Biharie} 13:44</i><p>Let op de casus uit {+programma|Nieuwsuur} van gisteren. Het meisje
({naam|Jaylinn}, {?leeftijd|15}) is met voor- en achternaam in beeld geweest, wij noemen haar dus niet. De moeder heeft
de stas gemaild. {+organisatie|William Schrikker Stichting} is voogd.</p></div>
<div class="b"><i>{naam|Jean-Luc Kuipéri} 13:47</i><p>Eens. Mw. {naam|Oosterwegel} van de WSS belt vanmiddag, ik geef
haar jouw nummer {naam|Shanti}? ({telefoon|0673294707})</p></div>
<div class="b"><i>{naam|Shanti Biharie} 13:48</i><p>ja prima</p></div>
<div class="b"><i>{naam|Lieselotte Vermaning} 13:55</i><p>Amendement op stuk nr. 14: ontraden. Nr. 17 oordeel Kamer.
{?naam|Marcelle} (MT) is akkoord. Minister {+naam|Jan Anthonie Bruijnzeels} neemt het stelseldeel.</p></div>
<div class="b"><i>{naam|Tammo Ebbinge} 14:02</i><p>De {+eponiem|commissie-Van Ark} en de {+eponiem|commissie-De
Winter} moeten allebei in de inleiding, vorige keer kregen we daar gedoe over met de fractie van
{+organisatie|GroenLinks-PvdA}.</p></div>
<div class="b"><i>{naam|Elena Stojanovska} 14:10</i><p>Ik zet de {+organisatie|VNG}-cijfers erin en stuur het naar
{+email|_dienstpostbusjeugdbeleid@minvws.nl}. Fijn weekend alvast!</p></div>
<p class="voet">Deze export bevat 11 berichten. Bewaartermijn: 10 jaar (handreiking chatberichten). Zaak
{+kenmerk|4201187-1071520-J}.</p>
"""

CONVOCATIE = """
# UITNODIGING / CONVOCATIE

{+organisatie|Ambtelijke Coördinatiegroep Rusland-sancties}

Datum: {+datum|dinsdag 24 maart 2026}, 10.00 - 11.30 uur//
Plaats: Rijnstraat 8, zaal {+object|Willem Drees} (C-vleugel, 4e etage), tevens digitaal//
Voorzitter: {+naam|Thijs van der Plas-Roodnat}, directeur-generaal Europese Samenwerking//
Secretaris: {naam|Pleunie Hanraets} ({telefoon|06 7188 2093}, {email|pleunie.hanraets}{+email|@minbuza.nl})

# Genodigden

BZ: {naam|Olivier Wegener Sleeswijk}, {naam|Nour Kassab}//
Financiën: {naam|M. Ravenswaaij} (FM), {naam|Katrijn Pauwels}//
EZ: {naam|Jort van Bylandt}//
JenV: {naam|C.J. Achterhuis}; NCTV: twee vertegenwoordigers//
{+organisatie|Douane}: {naam|Marinka Zoutberg}//
{+organisatie|De Nederlandsche Bank}: prof. dr. {naam|Aerdt Houben-Tak}//
{+organisatie|AFM}, {+organisatie|FIOD} en {+organisatie|Openbaar Ministerie}: volgens eigen opgave

# Agenda

1. Opening, mededelingen en vaststelling verslag van 24 februari

2. Negentiende pakket: stand van zaken onderhandelingen Brussel (toelichting PV EU, {naam|Wegener Sleeswijk})

3. Bevroren tegoeden: omvang per 1 maart € 659,1 miljoen; brief van Kamerlid {+naam|Piri-Boswijk}

4. Zaak {+organisatie|Damen Shipyards} en vonnis rechtbank Rotterdam (annotatie volgt van {naam|Achterhuis})

5. Aanbevelingen uit het rapport-{+naam|Blokland} (nationaal coördinator sancties)

6. Wetsvoorstel internationale sanctiemaatregelen, advies {+organisatie|Autoriteit Persoonsgegevens}

7. Rondvraag; volgende vergadering 21 april

Aanmelden kan tot vrijdag 20 maart bij het secretariaat: {+email|DES-secretariaat@minbuza.nl} of {+telefoon|070 348 64
86}. Neem een geldige rijkspas mee. Wie geen rijkspas heeft, geeft vooraf naam en kenteken van de auto door. Tot
nu toe zijn aangemeld: de auto van {naam|Pauwels} ({kenteken|K-482-TX}) en die van de heer {naam|Houben-Tak}
({kenteken|88-ZKL-5}).
"""
