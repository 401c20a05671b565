"""Texts of made-up mail, chat, minutes, calendars and lists of people (`p14` to `p22`)."""

MAIL = """
Van: {naam|jasmijn bouwkamp} <{email|jasmijn.bouwkamp}{+email|@rvo.nl}>//
Verzonden: woensdag 11 februari 2026 17:48//
Aan: {naam|t.wieringa-sloot}; {naam|abdel ait taleb}//
CC: {+email|subsidies-landbouw@rvo.nl}//
Onderwerp: RE: FW: {+bedrijf|maatschap zonneweide} - spoed

hoi {naam|tamara}, {naam|abdel},

ik heb net met {naam|boudewijn} van juridische zaken gebeld. hij vindt dat we {naam|de vries} nog
één keer moeten horen, anders houdt het bij de rechter geen stand. kan een van jullie dat doen? ik
zit morgen bij {naam|sjoukje} op de {+object|prinses beatrixlaan} en vrijdag ben ik vrij.

de dochter van de boer, {naam|femke de vries}, belde ook nog (nummer {telefoon|0622815073}). haar
vader ligt sinds maandag {?gezondheid|in het ziekenhuis met een hartinfarct}. svp niet per post
naar de {adres|lage zijde 14a} in {?woonplaats|bodegraven} sturen, dat adres is opgezegd.

gr. {naam|jas}

---

Van: {naam|Tamara Wieringa-Sloot} [mailto:{email|t.wieringa}{+email|@rvo.nl}]//
Verzonden: dinsdag 10 februari 2026 9:02//
Aan: {naam|Bouwkamp, J. (Jasmijn)}//
Onderwerp: FW: maatschap zonneweide - spoed

Jas, zie hieronder. {naam|Mulder-Visser} vindt van niet, {naam|Pieter} wel. Ik leg het morgen voor
aan de minister ({+naam|Wiersmaat} wil het vrijdag weten). Kun jij het SEPA-formulier opzoeken? De
rekening is {iban|NL71 RABO 0315 4482 09}, of anders {iban|NL71RABO0315448209}.

Groet, {naam|T.}

---

From: {naam|klaas.devries1961}@{+email|hotmail.com}//
Sent: 9-2-2026 22:16//
To: {+email|info@rvo.nl}//
Subject: maatschap zonneweide

L.S., Hierbij vraag ik nogmaals om uitbetaling. Relatienummer {?klantnummer|203118847}, mijn
burgerservicenummer is {bsn|999920133}. U heeft mij in de brief van 12 januari aangeschreven als "De Fries",
maar ik heet {naam|Klaas Jelle de Vries}. Uw collega {naam|Abdel} was heel behulpzaam. Mijn accountant,
{naam|Heleen Sikkens-Oord} van {+organisatie|Flynth adviseurs}, is te bereiken op {telefoon|0172 - 61 93 40}
toestel {telefoon|218}.

{naam|K.J. de Vries}//
{adres|Lage Zijde 14 A}//
{adres|2411 PX  BODEGRAVEN}
"""

CHAT = """
Export van groepsgesprek "Crisisteam water" - {+organisatie|Waterschap Rivierenland}

[03-01-2026, 06:12] {naam|Jorn Wb}: dijkpaal 218 zakt verder weg//
[03-01-2026, 06:13] {naam|Mo}: wie is er in de buurt?//
[03-01-2026, 06:13] {naam|Jorn Wb}: {naam|Hanneke} staat bij {+object|gemaal Van Beuningen}//
[03-01-2026, 06:15] ~ Opa {naam|Bertus}: dat klopt, ik zie haar vanuit het raam//
[03-01-2026, 06:16] {naam|Mo}: @{naam|Hanneke} bel even met {naam|vd Heuvel} aub {telefoon|06 30 44 18 92}//
[03-01-2026, 06:21] {naam|hanneke v/d b.}: gedaan. {naam|V.d. Heuvel} komt eraan, met {naam|Sem}//
[03-01-2026, 06:22] {telefoon|+31 6 81 55 02 37}: de dijkgraaf wil om 7u een belletje//
[03-01-2026, 06:23] {naam|Jorn Wb}: dijkgraaf {+naam|Terpstra-Noordhof} weet al dat het code oranje is//
[03-01-2026, 06:30] {naam|Wilma} (secr.): link: {?vergaderlink|https://teams.microsoft.com/l/meetup-join/19%3ameeting_Zk2p}//
[03-01-2026, 06:31] {naam|Mo}: thx {naam|wilma}//
[03-01-2026, 06:44] {naam|Sem}: boer {naam|Verkuil} van nr 8 staat met zn trekker op de kruin//
[03-01-2026, 06:45] {naam|Jorn Wb}: haal weg die man. en noteer kenteken//
[03-01-2026, 06:47] {naam|Sem}: {kenteken|TFX-91-K}. hij heet {naam|gijs}, zegt ie//
[03-01-2026, 06:52] {naam|Mo}: {naam|Gijs Verkuil} ja, die ken ik. belt altijd {naam|Sjaak}//
[03-01-2026, 07:05] {naam|hanneke v/d b.}: {+organisatie|Rijkswaterstaat} en {+organisatie|GGD} zijn gebeld, 0344-649090 neemt niet op//
[03-01-2026, 07:06] {naam|Wilma} (secr.): burgemeester {+naam|Van Kessel} en wethouder {+naam|Boz} sluiten aan//
[03-01-2026, 07:09] {naam|Mo}: top. {naam|Roos} maakt het log//
[03-01-2026, 07:10] {naam|Roos}: oke! {naam|roos} is wakker haha
"""

VERSLAG = """
# VERSLAG REGIEGROEP HERSTEL GROENINGEN

{+datum|5 maart 2026}, 13.30-15.00 uur, {+object|zaal Aletta Jacobs}, {+organisatie|Provinciehuis}

| Aanwezig | Organisatie
| Dhr. {naam|H. Wolters} (vz.) | {+organisatie|Nationaal Coördinator Groningen}
| Mw. {naam|J. Kloosterman-v.d. Laan} | NCG
| {naam|Zsófia Kerekes} | {+organisatie|Instituut Mijnbouwschade}
| {naam|Sivakumar} | BZK
| {naam|Groot}, {naam|Klein} en {naam|Lang} | gemeenten
| gedeputeerde {+naam|Susanne Lubbinga} | provincie
| {naam|J W Pathuis} | notulist
| Afwezig m.k. | {naam|Egbert-Jan}; {naam|A. Tuinstra-Nguyen}

# 1. Opening

De voorzitter opent de vergadering. {naam|Kloosterman} is vijf minuten later. Welkom aan {naam|Zsófia},
die {naam|Rense Dallinga} opvolgt.

# 2. Verslag vorige keer

Op verzoek van {naam|Groot} wordt bij punt 4 "akkoord" vervangen door "kennisgenomen". {naam|Lang}
vindt dat het verslag te lang is.

# 3. Versterking

{naam|Sivakumar} licht toe dat de planning voor {+object|Ten Post} en {+object|Overschild} haalbaar
is. {naam|Klein} vraagt naar de wachtlijst. De wachtlijst is klein, zegt {naam|Kerekes}, maar lang
niet leeg. Namens de bewoners heeft {naam|Trijntje Haan}, {adres|Hoofdweg 61} in
{?woonplaats|Loppersum}, een brief gestuurd. De heer {naam|Wolters} zegt toe haar te bellen.

Gedeputeerde {+naam|Lubbinga} wijst op de {+wet|Tijdelijke wet Groningen}. De
{+eponiem|parlementaire enquête} heeft geleerd dat beloften moeten worden nagekomen. Minister
{+naam|Van Marum-Eikelboom} komt op 20 maart op bezoek. {naam|Haan} ontvangt een uitnodiging.

# 4. Rondvraag

{naam|J. Kloosterman} deelt mee dat {naam|Egbert-Jan} na de zomer met pensioen gaat. Er is een
lijstje rondgegaan; {naam|Pathuis} verzamelt het geld ({iban|NL84 TRIO 0338 9910 22}).

| Nr | Actie | Wie | Gereed
| 1 | Brief mevrouw Haan beantwoorden | {paraaf|HW} | 12-3
| 2 | Cijfers Overschild aanleveren | {naam|Siva} | 19-3
| 3 | Locatie werkbezoek minister | {paraaf|JKvdL} / {paraaf|ZK} | 15-3
| 4 | Memo toezicht SodM | NCG | 1-4
"""

AGENDA = """
# Weekagenda Staatssecretaris {+naam|Jordi Ferwerda-Koops}

Week 12 // Secretariaat: {naam|Monique}, {telefoon|070-4568841} // Chauffeur: {naam|Ron d. B.}

| Tijd | Maandag 16 maart | Dinsdag 17 maart | Woensdag 18 maart
| 8.30 | Staf ({naam|Wijnand}, {naam|Aukje Siersma}, SG) | Weekstart DG {+naam|Tammo Hoekzema} | Reistijd
| 9.30 | Bila {naam|Carola Weststrate} | Belafspraak cda {?naam|Inge van Dijken} | Werkbezoek {+object|De Nieuwe Ooster}
| 11.00 | MT FIN ({naam|Knol}, {naam|Pen}, {naam|Stip}) | {+organisatie|Raad van State} | Ontvangst door burg. {+naam|Halsemaa}
| 13.00 | Lunch min. {+naam|Heinen-Boot} | Interview {+organisatie|De Telegraaf}, {naam|W. Woelders} | 1-op-1 {naam|Çağlar}
| 14.30 | {+organisatie|Nationale ombudsman} {+naam|R. van Zutphen} | Voorbereiden AO met {naam|Pen} | {+organisatie|FNV}: {+naam|Tuur Elzengaar} (vz.)
| 16.00 | Tandarts | {naam|Stip} belt terug over {+programma|Herstel Toeslagen} | Afscheid {naam|Bep}
| 19.30 | Diner amb. Duitsland, Z.E. {+naam|Cyrill Nunnemann} | privé: verjaardag {naam|Loes} | {+object|Pakhuis de Zwijger}

Bijzonderheden: dinsdag parkeren op naam van {naam|Ron}, kenteken dienstauto {kenteken|K-418-ZR}.
Inbelcode {?vergaderlink|384 912 771#}. Woensdag meelopen: {naam|Weststrate} en woordvoerder
{?naam|Dirk-Jan Vermeij}. De bos bloemen wordt geregeld door {naam|Aukje}.
"""

CONTACTEN = """
CONTACTGEGEVENS PROJECT LELYLIJN - VERSIE 0.7

| NAAM | ORGANISATIE | FUNCTIE | TEL | E-MAIL
| {naam|ZANDSTRA}, MW. DRS. {naam|G.T.} | PROVINCIE FRYSLAN | PROJECTLEIDER | {telefoon|058-2925511} | {email|g.t.zandstra}{+email|@fryslan.frl}
| {naam|BHAGWANDIN-RAMAUTAR, R} | {+organisatie|PRORAIL} | RAILVERKEERSKUNDIGE | {telefoon|0641558203} | {email|radj.bhagwandin}{+email|@prorail.nl}
| {naam|BOER DE, K.} | {+organisatie|NS REIZIGERS} | ADVISEUR | {telefoon|+31641558219} | {email|kobus.deboer2}{+email|@ns.nl}
| {naam|IN HET VELD}, PROF DR IR {naam|S} | TU DELFT | ADVIES | {telefoon|015 27 81234} | {email|s.inhetveld}{+email|@tudelft.nl}
| {naam|ŁUKASIEWICZ, M.} | {+organisatie|ARCADIS} | ONTWERP | {telefoon|06 4155.8277} | {email|m.lukasiewicz}{+email|@arcadis.com}
| {naam|BOS} | RWS NN | OMGEVING | {telefoon|06 415 582 90} | {email|wilco.bos}{+email|@rws.nl}
| {+naam|FOKKENS, A.} | PROV. GRONINGEN | GEDEPUTEERDE | {?telefoon|050-3164911} | {+email|gs@provgroningen.nl}
| {naam|TJEERD} | {+organisatie|ANTEA GROUP} | STAGIAIR | NVT | NVT
| ALGEMEEN | PROJECTBUREAU | - | {+telefoon|050 316 40 00} | {+email|info@lelylijn.nl}

KOPIE NAAR: {naam|J. VAN DER SCHANS}, {naam|OUDE ELFERINK}, {naam|P.P. STEEN-DE GROOT}
"""

ORGANOGRAM = [
    ("at", 210, 790, "{+eenheid|Directie Toezicht en Handhaving}", 13),
    ("at", 235, 750, "{?naam|Ilse van Bokhoven}\nDirecteur", 9),
    ("at", 60, 680, "{+eenheid|Team Noord}\nTeamleider\n{naam|Harm Jalving}", 9),
    ("at", 190, 680, "{+eenheid|Team Markt}\nTeamleider a.i.\n{naam|Soumaya}", 9),
    ("at", 320, 680, "{+eenheid|Team Chemie}\nTeamleider\nvacature", 9),
    ("at", 450, 680, "{+eenheid|Staf}\nController\n{naam|Van de Wetering}", 9),
    (
        "at",
        60,
        600,
        "{naam|Tj. Algra}\n{naam|A. Koning}\n{naam|B. Mensah-Boateng}\n{naam|Lisa P.}",
        9,
    ),
    ("at", 190, 600, "{naam|Wit}\n{naam|Zwart}\n{naam|De Bruin}\n{naam|Groenewoud}", 9),
    ("at", 320, 600, "{naam|Chen Wei}\n{naam|Nadir}\n{naam|M.E.J. Brouwers-Tak}", 9),
    ("at", 450, 600, "Secretariaat\n{naam|Gonny}\ntst. {telefoon|4471}", 9),
    (
        "at",
        60,
        500,
        "Peildatum {+datum|1 januari 2026}. Vacatures: 3,2 fte. Piket: {naam|Jalving} {telefoon|06 1538 4407}",
        8,
    ),
    (
        "at",
        60,
        486,
        "Vertrouwenspersoon: {naam|Algra} (noord), {naam|Brouwers} (zuid). OR: {naam|Zwart}.",
        8,
    ),
]

LOGBOEK = """
{+organisatie|SSC-ICT Haaglanden}  incidentrapport {+kenmerk|INC0061843392}  classificatie: intern//
server  {+server|srv-dms-p041}   bron: audit.log   tijdzone: CET

2026-02-02 08:14:07 LOGON   user=MINFIN\\{gebruikersnaam|wkuijperh}   ip={?ip_adres|145.21.88.214}//
2026-02-02 08:14:55 OPEN    C:\\Users\\{gebruikersnaam|wkuijperh}\\Documents\\Nota Box3 v12.docx//
2026-02-02 08:20:31 SHARE   to={email|s.adjei-mensah}{+email|@minfin.nl}  by=wkuijperh//
2026-02-02 09:01:12 LOGON   user=MINFIN\\{gebruikersnaam|adjeime01}   ip={?ip_adres|2a02:a45f:7c1e:1::8b}//
2026-02-02 09:02:40 EDIT    /sites/box3/Gedeelde documenten/Bijlage {+kenmerk|4.2.10.1}.xlsx//
2026-02-02 09:03:18 COMMENT "check met {naam|Fenna} of {naam|Van Pelt} dit klopt" by=adjeime01//
2026-02-02 11:45:00 SERVICE svc_backup gestart door {+account|SYSTEM}, build 10.0.19045.3803//
2026-02-02 11:47:21 PRINT   /home/{gebruikersnaam|rvanpelt}/afdruk/bsn_lijst.pdf  printer={+printer|HP-KV7-221}//
2026-02-02 11:48:03 ALERT   DLP: patroon BSN gevonden: {bsn|999923304}, {bsn|999926500}//
2026-02-02 11:48:04 ALERT   DLP: geen BSN: {?getal|999973111}//
2026-02-02 11:52:36 MAIL    van {+email|noreply@minfin.nl} aan {+email|servicedesk@ssc-ict.nl}

Analyse

De gebruiker {naam|Wouter Kuijper-Hin} heeft om 08:14 uur ingelogd met zijn eigen account. Het adres
145.21.88.214 hoort bij zijn thuisaansluiting. Om 11:47 uur is door {naam|R. van Pelt} een bestand
afgedrukt met nummers van twee burgers. {naam|Kuijper} verklaart dat {naam|Stephanie Adjei-Mensah} het
bestand had gedeeld. {naam|Adjei-Mensah} herinnert zich dat niet. Versie 4.2.10.1 van het
{+product|Marvin Gateway}-filter bevatte een fout ({+kenmerk|CVE-2025-31187}). De servicedesk,
bereikbaar via {+telefoon|070 700 06 00}, heeft ticket {+kenmerk|0611 4472 10} gesloten.

Opgemaakt door {naam|Q. Nooitgedagt}, security officer. Telefoon thuis: {telefoon|079-3415 662}.
"""

CV = """
## Curriculum vitae

# {naam|Oleksandra (Sasha) Shevchuk-Bakels}

Geboren {geboortedatum|17 november 1988} te {?geboorteplaats|Tsjernihiv}//
Nationaliteit Oekraïens en Nederlands//
Adres {adres|Van Goghstraat 22-III}, {adres|1077 EK Amsterdam}//
Mobiel {telefoon|+31-6-38-22-91-04}//
E-mail {email|sasha_shevchuk88}{+email|@protonmail.com}//
LinkedIn linkedin.com/in/{social_media|sasha-shevchuk-bakels}//
Rijbewijs B

# Werkervaring

2021 - heden, beleidsmedewerker, {+organisatie|Sociaal-Economische Raad}. Leidinggevende:
{naam|Gerlof Bouma}. Ik schreef mee aan {+titel|Zekerheid voor Mensen}.

2017 - 2021, onderzoeker, {+organisatie|Erasmus Universiteit Rotterdam}, leerstoel prof. {?naam|Ton
Wilthagenaar}. Promotie op het proefschrift "{+titel|Flexible Lives}" (promotor {?naam|P. de Beer-Haan}).

2014 - 2017, adviseur, {+organisatie|Berenschot}. Projecten voor {+organisatie|Philips Lighting} en
{+organisatie|Douwe Egberts}. Werkplek: {+object|Van Nelle Fabriek}.

# Opleiding

2012 - 2014 MSc Economics, {+organisatie|Tilburg University}//
2006 - 2012 {+organisatie|Taras Sjevtsjenko Universiteit}, Kyiv

# Publicaties

{naam|Shevchuk, O.} & {+auteur|Dekker, F.} (2019). Platform work in the Netherlands. Journal of Labour 12(2).

# Referenties

Dr. {naam|Mirjam Sijtsema} (SER), {telefoon|070 3499 481}. {naam|Anton}, oud-collega bij Berenschot,
op verzoek. In geval van nood: partner {naam|Bas Bakels}, {telefoon|06 – 1150 9327}.

# Vrije tijd

Koor ({+organisatie|Toonkunst Amsterdam}), hardlopen, bestuurslid {?bijzonder|Oekraïense kerkgemeente}.
"""
