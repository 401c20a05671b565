"""Texts of the hard documents: citizens, addresses, identifiers, webcare."""

GROND = """
# Grondverwerving N-weg {+eponiem|Anthony Fokkerweg}-Oost, stand per perceel (vertrouwelijk)

Provincie Flevoland, {+adres_organisatie|Visarenddreef 1 te Lelystad}; projectbureau {+adres_organisatie|Vosseveldhof 3-A (2e etage)}. Vastgoedjurist: {naam|S.M. Bloemhof-Aarts}, taxateur {naam|Pim Verzijden} RT van {+organisatie|Gloudemans}.

| 1 | Mts. {?naam|Den Hollander} | {?adres|Ansjovisweg 11, 8321 EK URK} | schadeloosstelling; zie ook kavel {+perceel|ZWD00-C-418}
| 2 | {+organisatie|Staatsbosbeheer} | {+adres_organisatie|Smallepad 5, Amersfoort} | ruiling
| 3 | {naam|H.G. Scherpenzeel} e/v {naam|Tolsma} | {?adres|idem, nr. 13 rood} | niet bereikbaar
| 4 | {+organisatie|De Heus Voeders B.V.} | {+adres_organisatie|Rubensstraat 175 / 6717 VE Ede} | {naam|C. Joosse} tekent
| 5 | {naam|Kroonenberg-de Nie} | p/a {adres|Villapark Zuidwijk 29c, 3244BL} | erfpacht, per mail aan {email|dekroontjes}{+domein|@solcon.nl}
| 6 | gemeente Urk | {+adres_organisatie|Singel 9} | burgemeester {+naam|Van den Bos} akkoord
| 7 | Erven {naam|L. Ras} | {adres|15 Rue des Écoles, F-24310 Brantôme} | via {+organisatie|Notariskantoor Van Heeswijk}
| 8 | {naam|Bakker} ("{naam|Dove Kees}") | {adres|woonark 'Nooit Gedacht', lpl. 4 Ketelhaven} | overleden? zoon: {?telefoon|zes-vier-twee-acht-nul-nul-een-drie}

De {+adres_object|Marknesserweg 7a} (loods) en de {+adres_object|Kamperzandweg} worden gekruist. Aan de {+adres_object|Emmeloordseweg 28} staat een gemeentelijk monument. Eigenaar van het object is {+organisatie|Stichting Het Flevo-landschap}.

Bij {naam|Scherpenzeel} is op 12 mei aangebeld. Mevrouw {naam|Tolsma} deed open; zij is {gezondheid|slechtziend}. Hun dochter, {naam|Jorieke}, bewoont de {adres|Klifweg 2 II} en werkt in het {+organisatie|Dokter Jansencentrum}. Zij bankiert onder
{iban|NL15 ASNB 0964 9035 42}.

{naam|Joosse} stuurde de koopovereenkomst retour naar {+postbus|postbus 55 8200AB Lelystad}, antwoordnummer {+postbus|Antwoordnummer 10}. Het kadaster ({+adres_organisatie|Hofstraat 110, 7311 KZ}) levert de akte. De gedeputeerde, {+naam|De Reus}, tekent mede namens
de Staat, te dezen vertegenwoordigd door {?naam|ing. T. Idsardi} van het Rijksvastgoedbedrijf.
"""

WEBCARE = """
## Webcare en klachten {+organisatie|Dienst Toeslagen}, maandbeeld

# Openstaand

| T-0911 | {social_media|@marijkedv_1966} | X | vraag over kindgebonden budget | {naam|Kelly}
| T-0912 | {naam|Monique Hulsbergen} | Facebook | noemt medewerker {naam|Ferdi} "een kneus" | {naam|Kelly}
| T-0915 | {social_media|u/boze_burger_nl} | Reddit | geen | {naam|Tom T.}
| T-0920 | {social_media|@deZeeuwseLeeuw} | Threads | dreigt; adres {adres|Gravenpolderse 's-Gravenstraat 4} | -
| T-0931 | {naam|Soumaya el B.} | WhatsApp {telefoon|316 5790 1182} | BSN {bsn|9999.01.163} rondgestuurd | {naam|Rogier}
| T-0933 | {social_media|@RTLnieuws} | X | pers | doorgezet

Het account {+social_media|@toeslagen} en de site {+url|toeslagen.nl} zijn van ons. Kamerlid {+naam|Songül Mutluer} twitterde op 8 mei; staatssecretaris {+naam|Nora Achahbar} en later {+naam|Sandra Palmen} reageerden. {+naam|Pieter Omtzigt}
({+social_media|@PieterOmtzigt}) deelde het bericht.

%%

# Uitgewerkte casus T-0912

Mevrouw {naam|Hulsbergen} (BSN {bsn|99 99 449 64}; toeslagpartner {naam|R. de Jong-Sitanala}, {geboortedatum|14/6/1971}) belde met de {+telefoon|0800 - 0543} en daarna met het persoonlijke nummer van {naam|Ferdi van Asselt}: {telefoon|(+31) (6) 30 02 99 41}. Zij
is {bijzonder|Roma}, heeft een {gezondheid|licht verstandelijke beperking} en zit in {?bijzonder|de schuldsanering}. Haar ex heeft een {strafrecht|contactverbod}.

Haar gegevens: {iban|NL68 INGB 0681 6554 32}; rijbewijs {rijbewijs|4471902836}; kenteken {kenteken|K 228 TT}; polis {?polis|VGZ 77.120.448}; e-mail: {email|moniekje.h}
(apenstaart) {+domein|outlook.com}; ID-kaart {paspoort|IRX72C9P4}; klantnummer {?klantnummer|C-0093817}; Skype {social_media|live:moniek.hulsbergen}; DigiD-gebruiker {gebruikersnaam|mhuls1969}; laatste inlog {ip_adres|145.53.18.207}.

Behandelaars: {naam|Kelly van Wonderen} (b.vd/kw), {naam|Tom Timisela}, coördinator {naam|Rogier}. Escalatie naar {+naam|Jasper Wesseling}, directeur-generaal Toeslagen. De {+eponiem|Catshuisregeling}, het {+eponiem|lijstje-Sandra}, de {+eponiem|commissie-Donner} en
{+organisatie|Stichting (Gelijk)waardig Herstel} zijn genoemd; ook {+naam|Prinses Laurentien} belt niet meer.

De {+organisatie|Nationale ombudsman} ontving dezelfde klacht. Functionele adressen: {+mailbox|klachten.toeslagen@belastingdienst.nl}, {+mailbox|oudersinhetbuitenland@toeslagen.nl}; niet gebruiken: {email|fvanasselt2}{+domein|@toeslagen.nl}.
"""

EU = """
<p class="k">VAN: PV EU Brussel // AAN: DIE, DEU, EZ, AZ // INFO: Parijs, Rome, Warschau // DATUM 20 MRT 2025 // {+kenmerk|BRE-PV-2025/1188}</p>
<h3>ER 20/3: verslag op hoofdlijnen ({naam|Sophie C.}, {naam|tvdL}, {naam|Onno Quist-Rademaker})</h3>
<p><b>Samenvatting.</b> ER-voorzitter {+naam|Costa} kapte de discussie af. CIEvz {+naam|Von der Leyen} presenteerde het witboek, HV {+naam|Kallas} het pakket van 2 mld. {+naam|Orbán} blokkeerde opnieuw. {+naam|Zelensky} sprak via VTC; VN-SG {+naam|Guterres} lunchte mee.</p>
<p>MP {+naam|Schoof} intervenieerde na {+naam|Scholz}, {+naam|Tusk} en {+naam|Sánchez}. {+naam|Meloni} en {+naam|Macron} (FRA) wilden defensiebonds; {+naam|Frederiksen}, {+naam|Kristersson} en {+naam|Orpo} niet. De ECB-president, {+naam|Lagarde}, en eurogroepvoorzitter {+naam|Donohoe} schetsten
het {+eponiem|Draghirapport}. {+naam|Metsola} gaf de EP-inbreng; rapporteur {+naam|Bas Eickhout} en fractieleider {+naam|Weber} volgen dit.</p>
<p><b>Toelichting.</b> Het {+eponiem|Weimar+-format} en de {+eponiem|Michel-proeve} kwamen terug. De {+eponiem|Barroso-doctrine}, {+eponiem|Plan-Pleven} en {+eponiem|Letta} zijn genoemd. Minister {+naam|Veldkamp} belde met {+naam|Barrot} en {+naam|Sikorski}, minister {+naam|Brekelmans} met {+naam|Pistorius}. Secretaris-generaal
{+naam|Rutte} van de NAVO schoof aan.</p>
<p>In de marge sprak PV {+naam|Pieter Jan Kleiweg de Zwaan} met het kabinet-{+eponiem|Costa} (CdC {?naam|Pedro Lourtie}) en sprak {naam|Quist-Rademaker} met {naam|Giedrė Balčiūnaitė} (LIT). Onze attaché {naam|Marie-Fleur} hoorde van Hr. {naam|Przybylski} dat Polen
schuift. Desk: {naam|Willem-Jaap Eekhof}, tst. {telefoon|+32 2 679 17 08}; algemeen {+telefoon|+32 2 679 15 11}, {+mailbox|bre@minbuza.nl}. Sherpa {?naam|Mattheo Stibbard} en pSherpa {naam|Vree} krijgen kopie.</p>
<p><b>Inzet.</b> Zie {+eponiem|motie-Klaver/Jetten} (21 501-20, nr. 2211), {+eponiem|Kamerbrief-Hoekstra} en het {+eponiem|arrest Commissie/Hongarije}. De leden {+naam|Piri}, {+naam|Paternotte}, {+naam|Kahraman} en {+naam|Diederik van Dijk} vroegen ernaar in het debat; {+naam|Wilders} vroeg een hoofdelijke stemming aan.</p>
<p>De Amerikaanse gezant {+naam|Kellogg}, {+naam|Marco Rubio} en president {+naam|Trump} waren niet aanwezig. Koning {+naam|Filip} ontving de leiders; premier {+naam|Bart De Wever} en {+naam|Prévot} traden op als gastheer.</p>
<p>{paraaf|sc/tvdl} - plv. PV - gezien {paraaf|JV}</p>
"""

ADVIES = """
## Benoemingen en woordvoering, kwartaaloverzicht directie Bestuur

# Adviescolleges

| functie | wie nu | voorstel | stand
| voorzitter gezondheidsraad | {+naam|karien stronks} | herbenoemen | bij ministerraad
| vz adviesraad migratie | {+naam|monique kremer} | - | loopt af
| voorzitter {+organisatie|wrr} | {+naam|corien prins} | opvolger gezocht | {naam|lieke} belt
| deltacommissaris | {+naam|co verdaas} | - | -
| regeringscommissaris | {+naam|MARIËTTE HAMER} | verlengen | akkoord {+naam|Struycken}
| nationaal coördinator groningen | {+naam|R. Bootsma} wnd | sollicitant B | geheim
| voorzitter raad vd rechtspraak | {+naam|Henk Naves} | - | -
| president hoge raad | {+naam|mr. D. de Groot} | - | -
| procureur-generaal | {+naam|mr. E.J. Bleichrodt} | - | -
| secretaris adviesraad | mw. mr. {naam|Godelieve Rooth} | bevordering | {paraaf|gvr}
| pSG | {+naam|Chris van Dam} | - | -
| kwartiermaker | ex-secretaris {naam|Nuis} | - | Mw. {naam|Batelaan}

# Woordvoerders

{?naam|Coen Gelinck} (minister), {?naam|Aysegül Şahin-Poot} (staatssecretaris); achtervang: {naam|Bor}, {naam|Hanneke}. Persdienst {+telefoon|070 - 426 63 02}. Mobiel van {naam|Bor}: {telefoon|o6-2881 9o 34}.

# Besluiten

Namens de minister heeft de directeur-generaal, {+naam|Marieke van Wallenburg}, het mandaatbesluit getekend. Directeur {?naam|Leo Smits-Veltkamp} tekende de vaststelling en hoofd bureau {naam|A. Fokkema} contrasigneerde. Kandidaten voor de post waren:
drs. {naam|I.J. Doeksen}, {naam|F. ("Flip") Sanders-ten Holte} en {naam|Muhammet Kılınç}.

{naam|Doeksen} is oud-chef kabinet van {+naam|Ank Bijleveld}. De referenties (o.a. van burgemeester {+naam|Jan van Zanen} en van {+naam|Kajsa Ollongren}) zijn goed. {naam|Kılınç} trok zich terug om een {gezondheid|burn-out}. De {+organisatie|Algemene Bestuursdienst} werft via {+organisatie|Chasse Executive Search},
{+organisatie|Lindelauf} en {+organisatie|Maes & Lunau}. Oud-dg {+naam|Mark Frequin} adviseert; de {+eponiem|code-Visser} en de {+eponiem|gedragslijn-Rutte} zijn nagekomen. De fractievoorzitters {+naam|bontenbal} en {+naam|timmermans} zijn vooraf gebeld door minister {+naam|uitermark}.

Steller: {paraaf|lvd}, kopie {paraaf|jpk}.
"""
