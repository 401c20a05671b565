"""Texts of made-up papers of municipalities and provinces (`p33` to `p35`)."""

HOORZITTING = """
# VERSLAG HOORZITTING COMMISSIE BEZWAARSCHRIFTEN

Gemeente {+organisatie|Bronckhorst}, {+datum|12 februari 2026}, {+object|raadzaal Hengelo}

Zaak: {+kenmerk|Z-26-118840}, bezwaar tegen omgevingsvergunning {+straat|Ruurloseweg 40}

| COMMISSIE | mr. {naam|G.B. ABBINK} (voorzitter); {naam|ROUWENHORST, H.J.}; {naam|PAUL VAN DER ZANDEN}
| SECRETARIS | {naam|M. HEITKAMP-LUBBERS}
| BEZWAARDEN | FAM. {naam|WOLTERINK}; {naam|GRADA TE VELTHUIS}; VERENIGING {+organisatie|STIL LANDSCHAP}
| VERGUNNINGHOUDER | {naam|WILLEM JAN MENKHORST}, bijgestaan door {naam|LOES}
| COLLEGE | {naam|SANNE DE BOER} (jurist), {naam|AKKERMAN}

De voorzitter vraagt mevrouw {naam|Te Velthuis} als eerste het woord te nemen.

{naam|Te Velthuis}: Ik woon op {?adres|nummer 38}. De schuur komt op vier meter van mijn keuken. Toen
{naam|Willem} in 2021 vergunning vroeg, is mij beloofd dat het hierbij bleef. Wethouder
{+naam|Evert Blaauwhof} stond erbij.

De heer {naam|Wolterink}: Mijn vrouw {naam|Dinie} heeft {?gezondheid|astma}. De mestlucht wordt haar te
veel. {naam|Akkerman} heeft nooit teruggebeld.

{naam|De Boer}: Het bouwvlak laat de schuur toe. De geurberekening met {+product|V-Stacks} blijft
onder de norm. {naam|Akkerman} is per 1 januari met pensioen; zijn mails zijn doorgezet naar
{+email|vergunningen@bronckhorst.nl}.

{naam|Menkhorst}: Wij zijn de derde generatie op {+object|Erve Wissink}. Zonder schuur stopt het.

{naam|Rouwenhorst} vraagt of de beplanting is uitgevoerd. {naam|De Boer} zoekt dit uit. {naam|Van der
Zanden} informeert naar de bestuurlijke toezegging. Burgemeester {+naam|Marianne Besselinkhof} heeft
die in een brief van 4 mei 2021 bevestigd, zegt {naam|Loes}.

De commissie brengt binnen zes weken advies uit aan het college.
"""

RAADSBRIEF = """
# Raadsinformatiebrief

Van: college van burgemeester en wethouders van {+organisatie|Terneuzen}//
Portefeuillehouder: wethouder {+naam|Conny van Gremberge}//
Opgesteld door: {naam|Wesley Dieleman-Acda} ({+eenheid|Ruimte en Groen})//
Datum: {+datum|24 maart 2026}//
Onderwerp: stand van zaken zwembad {+object|Vliegende Vaart}

Geachte raad,

In uw vergadering van 12 februari vroeg raadslid {+naam|Frans van Hulle-Bogaert} ({+partij|TOP/Gemeentebelangen})
naar de kosten van het zwembad. Raadslid {+naam|Laszlo Kovacs-Riemens} vroeg naar de aanbesteding. De
griffier, {?naam|Jorien Bakx}, heeft de vragen geregistreerd.

De bouw is gegund aan {+organisatie|Pellikaan Bouwbedrijf}. De installaties worden geleverd door
{+organisatie|Hellebrekers Technieken}. Projectleider van de aannemer is {naam|Dennis Vercruysse}. Op
9 maart overleed onverwacht de bedrijfsleider van het zwembad, {naam|Ko Wisse}. Ons medeleven gaat uit
naar {naam|Marleen} en de kinderen.

De vereniging {+organisatie|De Schelde Zwemmers}, vertegenwoordigd door {naam|Truus de Feijter}, heeft een
petitie aangeboden met 812 handtekeningen. Het {+object|Prins Clausplein} wordt opnieuw ingericht; de
{+straat|Koningin Julianaweg} blijft bereikbaar.

Heeft u vragen, dan kunt u contact opnemen met {naam|Dieleman} via {email|w.dieleman}{+email|@terneuzen.nl} of
telefoonnummer 14 0115.

Met vriendelijke groet,

namens burgemeester en wethouders van Terneuzen,

de secretaris, {+naam|S.I.M. Rutjens-Vael}          de burgemeester, {+naam|E.J.J. van Merrienborg}
"""

PRESENTIE = """
# Deelnemerslijst informatieavond windpark {+object|Koningspleij Noord}

Provincie Gelderland, {+datum|2 oktober 2025}. Aantal: 24

| Achternaam, tussenvoegsel | Voornaam | Straat en nr | Postcode | Tekent
| {naam|Aalders} | {naam|Bennie} | {adres|Rosandelaan 3} | {adres|6862 BA} | {paraaf|BA}
| {naam|Berg, v.d.} | {naam|Corina} | {adres|Hoogstraat 19-2} | {adres|6862ZS} | {paraaf|cvdb}
| {naam|Çetinbaş} | {naam|Emre} | {adres|Sterrenberg 8} | {adres|6865 AL} | {paraaf|EÇ}
| {naam|Dam, ten} | {naam|Gé} | id. | id. | {paraaf|GtD}
| {naam|Ee, van} | {naam|IJsbrand} | {adres|De Dam 1a} | {adres|6861 XT} |
| {naam|Ho-A-Hing} | {naam|May} | {adres|Beeklaan 77} | {adres|6861GJ} | {paraaf|M.}
| {naam|Jansen} | {naam|H.W.A.M.} | {adres|Molenbeke 5} | {adres|6861 AB} | {paraaf|Jns}
| {naam|Oord, op den} | {naam|Frits} | {adres|Acacialaan 12} | {adres|6862 XA} |
| {naam|Stroop} | {naam|Rein} | {adres|Veerweg 2} | {adres|6865 NC} |
| {naam|Zevenbergen-Aït Hamou} | {naam|Naïma} | {adres|Kerkstraat 6} | {adres|6861 DG} | {paraaf|NZ}

Sprekers: gedeputeerde {+naam|Ans Mollerus}, namens {+organisatie|Raedthuys Pure Energie} de heer
{naam|Elmer van Vilsteren}, en ecoloog {naam|Wiebe Dijksma} van {+organisatie|Waardenburg Ecology}.

Vragen die zijn gesteld: {naam|Stroop} vroeg naar slagschaduw. {naam|Aalders} en {naam|Ten Dam} wilden
weten wat {+organisatie|Liander} gaat doen. {naam|Emre} vroeg of er een {+object|dorpsmolen} komt. {naam|Van
Ee} overhandigde namens dertig bewoners een brief. {naam|Frits op den Oord} vertrok boos.
"""
