"""Documents of the test split x06 to x10: notas, a memo with a letter, a speech."""

from tests.gold.making.by_hand import Item, tj
from tests.gold.making.by_html import chromium
from tests.gold.making.by_office import fodt
from tests.gold.making.by_reportlab import paper
from tests.gold.making.draft import Draft
from tests.gold.making.gold import Finished
from tests.gold.making.scanner import displaced, scan
from tests.gold.making.x_a_tools import flow, inked

RAIL = """
# Aanleiding

Op {+datum|27 maart 2025} publiceert de {+organisatie|Onderzoeksraad voor Veiligheid} het rapport over de
aanrijding op de onbewaakte overweg Lage Esweg bij Holten, waarbij op {+datum|5 november 2023} twee mensen om
het leven kwamen. De voorzitter van de raad, {+naam|Chris van Dam}, belt u daags tevoren. Deze nota bevat een
voorstel voor uw eerste reactie en de aanpak van de tien overwegen die in het rapport worden genoemd.

# Geadviseerd besluit

Stem in met de eerste reactie (bijlage A) en met het voorstel om € 23 miljoen uit de vrije ruimte van het
{+organisatie|Mobiliteitsfonds} te reserveren. Wij verzoeken u de nabestaanden op {+datum|25 maart 2025} te
ontvangen; een annotatie volgt apart.

# Wat er is gebeurd

De intercity van 16.48 uur vanuit Deventer raakte een personenauto ({kenteken|GT-418-X}) die door de laagstaande
zon de overweg opreed. De bestuurder, de heer {naam|Hendrikus Leferink} (geboren {geboortedatum|30-08-1951}),
en zijn kleindochter {naam|Jinte} overleden ter plaatse. De machinist, {naam|Delano Cairo}, was bij eerdere
aanrijdingen betrokken en is sindsdien uitgevallen met een {?gezondheid|posttraumatische stressstoornis}. De
familie {naam|Leferink} laat zich bijstaan door letselschadeadvocaat mr. {naam|Eva Brandenbarg} uit Almelo. Zij
heeft {+organisatie|ProRail} aansprakelijk gesteld. Bij het {+organisatie|Openbaar Ministerie} loopt geen
onderzoek meer.

Buurtbewoner {naam|Gait Oplaat} heeft in 2019 en in 2021 bij ProRail gemeld dat het zicht op de overweg werd
belemmerd door een houtwal. De meldingen (nummers {+kenmerk|OVW-190442} en {+kenmerk|OVW-211873}) zijn afgedaan
zonder bezoek ter plaatse. Dat staat in het rapport op bladzijde 38. De heer {naam|Oplaat} zal daar naar
verwachting over spreken in het programma {+programma|Pointer}. De toenmalige regiodirecteur van ProRail,
{?naam|Lucienne Zoetmulder}, heeft de familie in december 2023 bezocht en excuses gemaakt.

# Aanbevelingen en reactie

De raad beveelt aan om onbewaakte overwegen op hoofdlijnen voor 2028 te saneren. {+functie|President-directeur}
{+naam|John Voppen} heeft laten weten dat dit uitvoerbaar is als gemeenten meewerken. De
{+organisatie|Inspectie Leefomgeving en Transport} krijgt de aanbeveling om meldingen zelf steekproefsgewijs te
controleren; {+functie|inspecteur-generaal} {+naam|Mattheus Wassenaar} neemt die over. De
{+eponiem|Haddon}-matrix die ProRail voor de rangorde van overwegen hanteert, wordt vervangen.

Gedeputeerde {+naam|Erwin Hoogland} (Overijssel) en burgemeester {+naam|Bert Doorn} van de gemeente
{+organisatie|Rijssen-Holten} zijn door {naam|S. Mahabier} (ProRail, omgevingsmanager) ambtelijk bijgepraat.
Wethouder {+naam|Ben Beens} heeft grond beschikbaar gesteld voor een tunneltje bij de {+straat|Burgemeester van
der Borchstraat}. Met de eigenaar van het aangrenzende perceel, mevrouw {naam|H.W. Wegereef-Ulfman}
({adres|Beuseberg 71, 7451 RC Holten}), is nog geen overeenstemming. Het bod bedraagt € 148.000.

# Kamer

De leden {+naam|Veltman} (VVD), {+naam|De Hoop} (GroenLinks-PvdA) en {+naam|Olger van Dijk} (NSC) zullen
vermoedelijk om een debat vragen. Tijdens het commissiedebat Spoor van {+datum|20 februari 2025} vroeg
{+naam|Habtamu de Hoop} al naar de voortgang van het {+programma|Verbeterprogramma Overwegen}. Uw
ambtsvoorganger {+naam|Mark Harbers} heeft in Kamerstuk {+kenmerk|29 893, nr. 269} toegezegd dat in 2024 alle
overwegen bezocht zouden zijn. Dat is bij acht overwegen niet gebeurd. {naam|Benthe Coolsma} heeft een
feitenrelaas gemaakt dat u als bijlage B aantreft.

# Financiën

De kosten van de tien overwegen zijn door {+organisatie|Arcadis} geraamd op € 23,4 miljoen, met een
bandbreedte van 30 procent. In het {+organisatie|MIRT} is € 9 miljoen beschikbaar. De directie Financiën
({naam|Th. Gyamfi}) kan instemmen met een reservering, mits gemeenten een kwart bijdragen.

# Krachtenveld en communicatie

{+organisatie|ProRail}, {+organisatie|NS} en {+organisatie|Rover} reageren op eigen titel. Directeur
{+naam|Freek Bos} van Rover heeft de tekst onder embargo. Op de dag zelf is {?naam|Guusje Landaal} uw
woordvoerder ({telefoon|06 5521 3321}). Het Landelijk Informatiepunt Spoor (0900-202 21 63) is extra bemand.
Medewerkers van de Verkeersleiding kunnen bellen met het bedrijfsopvangteam. Vragen over deze nota:
{naam|Coolsma} of, bij haar afwezigheid, {naam|Matthijs Ruijgrok} ({email|matthijs.ruijgrok}{+domein|@minienw.nl}).

# Niet openbaar

Onder 'Wat er is gebeurd' en 'Aanbevelingen en reactie' staan gegevens van nabestaanden, omwonenden en
medewerkers. Die worden onleesbaar gemaakt.
"""

RAIL_FACTS = [
    ["Datum", "Gebeurtenis", "Bron"],
    ["{+datum|14-06-2019}", "Melding {naam|G. Oplaat} over houtwal", "e-mail aan ProRail"],
    [
        "{+datum|02-09-2019}",
        "{naam|Frits Kolkman} (ProRail) handelt af zonder bezoek",
        "OVW-190442",
    ],
    ["{+datum|23-02-2021}", "Tweede melding, met foto's", "OVW-211873"],
    [
        "{+datum|30-03-2021}",
        "Gemeente vraagt prioriteit; raadslid {+naam|Yvonne Harwig} (D66)",
        "raadsbrief",
    ],
    [
        "{+datum|11-10-2022}",
        "Schouw door {+organisatie|Movares}, advies: sluiten",
        "rapport RA-6620",
    ],
    ["05-11-2023", "Aanrijding, 17.21 uur", "politie Oost-Nederland"],
    ["{+datum|09-11-2023}", "Slachtofferhulp wijst mw. {naam|Nel Paalman} aan", "dossier familie"],
    ["{+datum|18-12-2023}", "Gesprek familie {naam|Leferink} met {?naam|Zoetmulder}", "verslag"],
]


def rail() -> Finished:
    draft = Draft("x06_nota_overwegen", "dev", "beslisnota", "nota_kolom_links", "reportlab")
    pdf = paper(
        draft,
        [
            ("H", "Nota"),
            *flow(RAIL),
            ("h", "Bijlage B: feitenrelaas (samenvatting)"),
            ("t", RAIL_FACTS, [62, 186, 108]),
        ],
        font="CA",
        size=10.4,
        frames=((176, 58, 368, 712),),
        side=[
            "*Aan",
            "de Minister van Infrastructuur",
            "en Waterstaat",
            "de heer {+naam|B. Madlener}",
            "",
            "*Van",
            "{+organisatie|DG Mobiliteit}",
            "{+organisatie|Directie Openbaar Vervoer}",
            "{+organisatie|en Spoor}",
            "",
            "*Auteur",
            "{naam|B.M. Coolsma}",
            "coördinerend beleidsmedewerker",
            "M {telefoon|06 3891 6175}",
            "",
            "*Geparafeerd",
            "afdelingshoofd {?paraaf|RvN}",
            "DG: {+naam|Alette van Leur}",
            "",
            "*Datum nota",
            "{+datum|19 maart 2025}",
            "",
            "*Kenmerk",
            "{+kenmerk|IENW/BSK-2025/61804}",
            "",
            "*Gewenste reactie",
            "{+datum|24 maart 2025}",
            "",
            "*Bijlagen",
            "A en B",
        ],
        side_next=["*Kenmerk", "IENW/BSK-2025/61804"],
        side_x=48,
        side_size=7,
        top="Infrastructuur en Waterstaat   |   TER BESLISSING",
    )
    draft.keep("telefoon", "0900-202 21 63")
    draft.keep("organisatie", "VVD", "GroenLinks-PvdA", "NSC", "directie Financiën")
    draft.keep("functie", "omgevingsmanager", "coördinerend beleidsmedewerker")
    return Finished(draft, pdf)


TAX_CSS = """
body{font-family:'Liberation Serif';font-size:10.6pt;line-height:1.3}
header{display:flex;justify-content:space-between;border-bottom:2pt solid #7b2c3b;
padding-bottom:2mm;margin-bottom:4mm;font-family:'Liberation Sans';font-size:9pt}
h1{font-family:'Liberation Sans';font-size:15pt;margin:0 0 3mm}
h2{font-family:'Liberation Sans';font-size:10pt;color:#7b2c3b;margin:4mm 0 1mm;break-after:avoid}
.box{display:grid;grid-template-columns:1fr 1fr;border:.6pt solid #7b2c3b;font-size:9.2pt;
font-family:'Liberation Sans';margin-bottom:4mm}
.box div{padding:1.3mm 2.2mm;border:.3pt solid #ccb0b5}.box b{display:block;font-size:7.4pt}
p{margin:0 0 2mm;text-align:justify;break-inside:avoid} ol{margin:0 0 2mm;padding-left:6mm}
table{border-collapse:collapse;width:100%;font-size:9.2pt;break-inside:avoid}
td,th{border:.4pt solid #888;padding:1mm 1.6mm;text-align:left;vertical-align:top}
@page{@bottom-center{content:counter(page);font:8pt 'Liberation Sans'}}
"""

TAX = """
<header><span>Ministerie van Financiën</span><span>{+organisatie|Directoraat-generaal voor Fiscale
Zaken}</span></header>
<h1>NOTITIE voor de staatssecretaris</h1>
<div class=box>
<div><b>AAN</b>Staatssecretaris Fiscaliteit, Belastingdienst en Douane, {+naam|T. van
Oostenbruggen}</div>
<div><b>DOOR TUSSENKOMST VAN</b>dg Fiscale Zaken ({+naam|Yvonne Bosch-Meda}), dg Belastingdienst
({+naam|Peter Smink})</div>
<div><b>VAN</b>{naam|Swaantje Hofkens}, directie Directe Belastingen en Toeslagen</div>
<div><b>TOESTEL / E-MAIL</b>{telefoon|070 342 6391} / {email|s.hofkens}{+domein|@minfin.nl}</div>
<div><b>DATUM</b>{+datum|7 mei 2025}</div>
<div><b>NUMMER</b>{+kenmerk|2025-0000118462}</div>
<div><b>ONDERWERP</b>Toepassing hardheidsclausule, zes verzoeken (ronde 2)</div>
<div><b>BESLISPUNT</b>Uw akkoord uiterlijk {+datum|16 mei 2025}</div></div>

<h2>Beslispunten</h2>
<ol><li>Bent u het eens met toewijzing van de verzoeken 1, 2 en 5 en afwijzing van 3, 4 en 6?<li>Bent u het
eens met publicatie van een geanonimiseerde samenvatting op de website, conform de werkwijze die is
ingevoerd onder staatssecretaris {+naam|Van Rij}?</ol>

<h2>Toelichting</h2>
<p>Op grond van {+wet|artikel 63 AWR} kunt u tegemoetkomen aan onbillijkheden van overwegende aard. De
{+organisatie|Belastingdienst} legt verzoeken met een politiek of beleidsmatig belang aan u voor. Deze ronde
bevat zes verzoeken uit het eerste kwartaal. De criteria zijn die van de arresten van de
{+organisatie|Hoge Raad} en van de notitie die uw ambtsvoorganger {+naam|Idsinga} op {+datum|8 oktober 2024}
aan de Tweede Kamer stuurde. Advocaat-generaal {+naam|Wattel} heeft in zijn conclusie van
{+datum|21 maart 2025} kanttekeningen geplaatst bij de beperkte motivering van afwijzingen; daarmee is in de
conceptbrieven rekening gehouden.</p>

<h2>De verzoeken</h2>
<table><tr><th>Nr.<th>Verzoeker<th>Kwestie<th>Advies
<tr><td>1<td>Mw. {naam|E.S. Kamperdijk}, {adres|Nassaukade 219-II, Amsterdam}, bsn {bsn|999982667}
<td>Erfbelasting over woning van overleden partner; notarieel samenlevingscontract te laat getekend door
opname met een {?gezondheid|hersentumor}<td>Toewijzen
<tr><td>2<td>Dhr. {naam|Abdirahman Warsame}, bsn {bsn|999923791}<td>Kinderopvangtoeslag 2020, vergoeding uit
schikking als inkomen belast<td>Toewijzen
<tr><td>3<td>V.o.f. Gebroeders {naam|Reijmerink} te {?woonplaats|Vragender}<td>Overdrachtsbelasting na
ruilverkaveling, termijn met vijf maanden overschreden<td>Afwijzen
<tr><td>4<td>{+organisatie|Stichting Orgelfonds Sint-Bavo}<td>Anbi-status ingetrokken; gift van € 60.000
niet aftrekbaar<td>Afwijzen
<tr><td>5<td>Erven {naam|J.J. Cauberg} (gemachtigde mr. drs. {naam|Pim Weerdenburg}, {+organisatie|Kwist
Belastingadviseurs})<td>Box 3-heffing over bevroren tegoeden<td>Toewijzen
<tr><td>6<td>Dhr. {naam|Rutger Tjepkema}, {email|rtjepkema61}{+domein|@ziggo.nl}<td>Belastingrente door
afwezigheid wegens {?strafrecht|detentie}<td>Afwijzen</table>

<h2>Kern per verzoek</h2>
<p><b>1.</b> Mevrouw {naam|Kamperdijk} woonde achttien jaar samen. Het contract lag gereed bij notaris
{naam|Ter Weijden} te Weesp toen haar partner werd opgenomen. Inspecteur {naam|Dunya Öztürk-Baars} van kantoor
Amsterdam onderschrijft dat strikte toepassing hier onbedoeld uitpakt. De aanslag bedraagt € 71.306.</p>
<p><b>2.</b> De heer {naam|Warsame} is gedupeerde van de toeslagenaffaire. De {+organisatie|Dienst Toeslagen}
heeft verklaard dat de vergoeding alsnog buiten het toetsingsinkomen kan blijven. Hij krijgt € 4.118
terug op rekening {iban|NL97 ABNA 0329 7302 35}. Zijn persoonlijk zaakbehandelaar, {naam|Lotte van Ginderen}, bericht hem
zodra u heeft beslist. Staatssecretaris {+naam|Palmen} is geïnformeerd.</p>
<p><b>3.</b> De broers {naam|Gert} en {naam|Rein Reijmerink} wijzen op ziekte van hun adviseur. Dat is
een omstandigheid die voor hun rekening komt. Zij hebben zich ook gewend tot het lid {+naam|Inge van Dijk} (CDA),
die u er op {+datum|15 april 2025} in de wandelgangen naar vroeg.</p>
<p><b>4.</b> De stichting, opgericht door organist {+naam|Albert de Klerk}, publiceerde drie jaar geen
jaarstukken. De voorzitter, oud-burgemeester {+naam|Jos Wienen}, heeft om een gesprek gevraagd. Wij ontraden
dat zolang de beroepszaak bij de {+organisatie|rechtbank Noord-Holland} (zaaknummer {+kenmerk|HAA 24/5177}) loopt.</p>
<p><b>5.</b> De rekening van wijlen {naam|Cauberg} bij {+organisatie|Amsterdam Trade Bank} was van april 2022
tot het overlijden niet toegankelijk. Een rendement op grond van de wet is dan fictie. De uitkomst past bij de
rechtsherstelregels na het {+arrest|Kerstarrest}. De zoon, {naam|Maurits Cauberg}, heeft gebeld met het
secretariaat; {naam|Swaantje} heeft hem naar zijn gemachtigde verwezen.</p>
<p><b>6.</b> Belastingrente is geen sanctie. De heer {naam|Tjepkema} kon post laten behandelen. Zijn bezwaar is
door de inspecteur in Groningen, {naam|K. Adegoke}, afgewezen.</p>

<h2>Budgettaire gevolgen en uitvoering</h2>
<p>De toewijzingen kosten samen € 98.000 en zijn in te passen. De {+organisatie|Belastingtelefoon}
({+telefoon|0800 - 0543}) krijgt geen instructie. De Concerndirectie Fiscale en Juridische Zaken
({naam|Elsbeth Quaedvlieg}) en de landelijke vaktechnisch coördinator {naam|Han Voskuilen} zijn akkoord. De
{+organisatie|Nationale ombudsman}, {+naam|Reinier van Zutphen}, vraagt in zijn brief van {+datum|2 april
2025} om alle afwijzingen te publiceren; een reactie daarop volgt afzonderlijk.</p>

<h2>Openbaarmaking</h2>
<p>De tabel en de kern per verzoek worden niet openbaar gemaakt, omdat daarop de geheimhoudingsplicht van
{+wet|artikel 67 AWR} rust. De rest van de notitie wel, met weglating van namen van medewerkers.</p>

<h2>Bijlage 2: conceptbrief bij verzoek 2</h2>
<p>De heer {naam|A. Warsame}<br>{adres|Hoefkade 711 B}<br>{adres|2526 BX Den Haag}</p>
<p>Geachte heer {naam|Warsame},</p>
<p>U heeft mij op {+datum|11 januari 2025} gevraagd om de vergoeding die u in 2020 van uw vroegere werkgever,
{+organisatie|Kuypers Koeltransport}, ontving buiten beschouwing te laten bij de berekening van uw
kinderopvangtoeslag. Ik heb besloten uw verzoek toe te wijzen. U heeft uitgelegd dat u het geld nodig had om
schulden af te lossen die door de terugvordering waren ontstaan, en dat uw gezin daardoor in 2021 uit huis is
gezet. Ik vind het onredelijk dat diezelfde vergoeding daarna tot een lagere toeslag leidde.</p>
<p>Het bedrag dat u terugkrijgt, wordt binnen zes weken overgemaakt. U hoeft daar niets voor te doen. Heeft u
vragen, dan kunt u contact opnemen met mevrouw {naam|Van Ginderen}, op werkdagen bereikbaar op
{telefoon|06 5038 2628}, of met het Serviceteam Herstel, {+telefoon|0800 2 358 358}.</p>
<p>Met vriendelijke groet,<br>de staatssecretaris van Financiën,<br>T. van Oostenbruggen</p>
"""


def tax() -> Finished:
    draft = Draft(
        "x07_notitie_hardheidsclausule",
        "dev",
        "beslisnota",
        "nota_kaderblok",
        "chromium",
    )
    draft.keep("organisatie", "Tweede Kamer", "CDA", "Ministerie van Financiën")
    draft.keep("functie", "Inspecteur", "persoonlijk zaakbehandelaar")
    return Finished(draft, chromium(draft, TAX, TAX_CSS, margin="16mm 20mm 18mm 20mm"))


FORCE = """
# 1. Doel van deze nota

Uw instemming met de schikking met omwonenden van de laagvlieg- en oefenlocatie De Vliehors en met de
antwoordbrief aan de Veteranenombudsman over een oud-instructeur van dezelfde locatie.

# 2. Achtergrond

Tijdens de oefening {+oefening|Frisian Flag 2024} is op {+datum|17 oktober 2024} door een F-35 van
{+organisatie|322 Squadron} een oefenwapen buiten het schietterrein terechtgekomen. Er vielen geen gewonden. Het
onderzoek door de {+organisatie|Inspectie Veiligheid Defensie} is in april afgerond. Inspecteur-generaal
{+naam|W.A.J. Bargerbos} concludeert dat de procedure voor het vrijgeven van het doel niet is gevolgd. De
vlieger, kapitein {naam|Sven Hallema}, en de range safety officer, adjudant {naam|M.C. Boerlage}, zijn
gehoord. Tegen adjudant {naam|Boerlage} loopt een {?strafrecht|tuchtprocedure}. Commandant Lucht- en
Ruimtestrijdkrachten, luitenant-generaal {+naam|André Steur}, heeft de aanbevelingen overgenomen. De
Commandant der Strijdkrachten, generaal {+naam|Onno Eichelsheim}, is op de hoogte.

# 3. Schikking

Vier gezinnen op Vlieland vorderen vergoeding van schade en gederfde huur. De dienst Claims
({naam|I. Rosenmuller}) heeft met drie van hen overeenstemming:

"""

FORCE_ROWS = [
    ["Claimant", "Dossier", "Gevorderd", "Voorstel"],
    ["Fam. {naam|Dijksen-Tot}, {adres|Fortweg 12}", "{+kenmerk|CL 24.3301}", "€ 18.400", "€ 9.500"],
    ["Mw. {naam|A. Visser-Cupido}", "{+kenmerk|CL 24.3302}", "€ 6.150", "€ 6.150"],
    ["Dhr. {naam|Ngo Van Minh}", "{+kenmerk|CL 24.3307}", "€ 22.000", "€ 12.000"],
    ["Dhr. {naam|P. Houter}", "{+kenmerk|CL 24.3310}", "€ 140.000", "geen"],
]

FORCE_TWO = """
De heer {naam|Houter} wijst het bod af en stelt aan {?gezondheid|tinnitus} te lijden. Zijn advocaat, mr. {naam|Carlijn
Doeve}, heeft een dagvaarding aangekondigd. De Landsadvocaat acht de kans van slagen gering. Burgemeester
{+naam|Michiel Schrier} van Vlieland en gedeputeerde {+naam|Abel Doeksen-Ruiter} hebben bij u aangedrongen op een
gebaar richting het hele eiland. Wij stellen voor € 50.000 bij te dragen aan het {+organisatie|Vlielandfonds}.

# 4. Brief aan de Veteranenombudsman

De {+functie|Veteranenombudsman} heeft op {+datum|26 februari 2025} een rapport uitgebracht over de behandeling
van sergeant-majoor b.d. {naam|Willem Tahapary} (registratienummer {personeelsnummer|61.08.23.417}). Hij was van
1991 tot 2004 instructeur en eerder uitgezonden met {+missie|Dutchbat III}. Het {+organisatie|ABP} stelde in 2017
{?gezondheid|PTSS} met invaliditeit van 45 procent vast. De klacht, dat de heer {naam|Tahapary} vijf jaar op een
besluit over de bijzondere invaliditeitsverhoging wachtte, is gegrond. Zaakcoördinator {naam|Mirte Blokdijk} van het
{+organisatie|Nederlands Veteraneninstituut} begeleidt hem. De brief bevat excuses. Hij is thuis bereikbaar op
{telefoon|0562 45 83 16}; een persoonlijk telefoongesprek wordt op prijs gesteld.

# 5. Overwegingen

Voor: een schikking voorkomt een procedure waarin vlieggegevens moeten worden overgelegd. Tegen: precedentwerking
voor {+locatie|Vliegbasis Leeuwarden} en {+locatie|De Peel}. De Hoofddirectie Financiën en Control
(lkol {naam|R. Esajas}) wijst erop dat toekomstige claims ten laste van artikel 5 komen. Het lid {+naam|Nordkamp}
vroeg op {+datum|12 mei 2025} naar het totaal aan claims ({+kenmerk|2025Z09417}).

# 6. Communicatie

Bekendmaking na overleg met de eilandraad. Woordvoering: directie Communicatie, {?naam|Pepijn de Rooze}.
Algemeen klachtennummer vliegbewegingen: {+telefoon|0800 022 60 33}. De nota wordt gelijktijdig met de Kamerbrief
openbaar, zonder paragraaf 3 en zonder namen in paragraaf 2 en 4.
"""

FORCE_LETTER = """
# Bijlage B: conceptbrief (persoonlijk)

De heer {naam|W. Tahapary} // {adres|Dorpsstraat 88-2} // {adres|8899 AH Vlieland}

Geachte heer {naam|Tahapary},

Met deze brief bied ik u mijn excuses aan. U heeft ons land meer dan twintig jaar gediend. Toen u in 2018 om een
verhoging van uw invaliditeitspensioen vroeg, had u recht op een antwoord binnen acht weken. Dat antwoord kwam pas
in 2023. De {+functie|Veteranenombudsman} noemt dat onbehoorlijk en ik ben dat met hem eens.

Uit het rapport maak ik op dat u in die jaren negen verschillende medewerkers heeft gesproken. Alleen mevrouw
{naam|Blokdijk} en uw toenmalige geestelijk verzorger, aalmoezenier {naam|Kees Lindhout}, bleven vaste
gezichten. Dat uw huwelijk met {naam|Rosita} onder de onzekerheid heeft geleden, heeft u in de hoorzitting van
{+datum|9 december 2024} indringend verteld.

Ik heb opdracht gegeven het achterstallige bedrag met wettelijke rente uit te betalen. Graag nodig ik u uit voor de
{+evenement|Nederlandse Veteranendag} op {+datum|28 juni 2025} op het Malieveld, waar u als gast van de
{+functie|Inspecteur-Generaal der Krijgsmacht}, luitenant-generaal {+naam|Frank van Sprang}, welkom bent. U kunt
zich met een begeleider aanmelden via {+email|veteranendag@mindef.nl}.

Gijs Tuinman
"""


PEN_Y = 180.0


def force() -> Finished:
    draft = Draft(
        "x08_nota_vliehors",
        "dev",
        "beslisnota",
        "nota_parafenblok_scan",
        "scan-150dpi-grey",
    )
    blocks = [
        ("h", "MINISTERIE VAN DEFENSIE"),
        ("s", "Hoofddirectie Beleid / Directie Juridische Zaken - Plein 4, Den Haag - MPC 58 B"),
        (
            "t",
            [
                ["NOTA AAN: staatssecretaris {+naam|G.P. Tuinman}", "Nr. {+kenmerk|BS2025014937}"],
                ["Opsteller: drs. {naam|Vera Kortlever}", "Datum: {+datum|3 juni 2025}"],
                ["Tst: {telefoon|*06 733 4188}", "Rubricering: ongerubriceerd"],
                ["Betreft: claims De Vliehors en brief Veteranenombudsman", "Ter BESLISSING"],
            ],
            [11.2, 5.2],
        ),
        *flow(FORCE),
        ("t", FORCE_ROWS, [6.4, 3.2, 3.2, 3.2]),
        *flow(FORCE_TWO),
        (
            "t",
            [
                ["Paraaf", "Opsteller", "H-JZ", "HDFC", "HDB", "SG"],
                [
                    "Naam",
                    "{naam|Kortlever}",
                    "{?naam|Van Ittersum}",
                    "{naam|Esajas}",
                    "{?naam|Bax}",
                    "",
                ],
                ["Datum", "3/6", "4/6", "4/6", "5/6", ""],
                ["\n", "", "", "", "", ""],
            ],
            [2.0, 3.0, 3.2, 2.7, 2.7, 2.7],
        ),
        *flow(FORCE_LETTER),
    ]
    pdf = fodt(
        draft,
        blocks,
        font="Liberation Sans",
        size=9.8,
        border="0.6pt solid #000000",
        header="{+kenmerk|BS2025014937}",
        tagged=False,
    )
    draft.keep("organisatie", "Veteranenombudsman", "directie Communicatie", "Landsadvocaat")
    draft.keep("functie", "range safety officer")
    draft.keep("adres", "Plein 4, Den Haag")
    pens = [(x, PEN_Y, x + 42, PEN_Y + 21) for x in (128.0, 214.0, 303.0, 380.0)]
    pdf = inked(pdf, [(2, pen) for pen in pens], seed=58, colour=(0, 0, 0))
    scanned = scan(pdf, dpi=150, skew=-0.6, noise=7, seed=77)
    for pen in pens:
        draft.area(2, displaced(pen, scanned.matrices[1]), "paraaf", "pen")
    draft.keep("naam", "Gijs Tuinman")
    return Finished(draft, scanned)


MINES_MEMO = """
# MEMO

Aan: {+naam|Theodor Kockelkoren}, inspecteur-generaal der mijnen // Van: {naam|Ingrid Vestjens} en {naam|Adil
Chennouf}, senior inspecteurs // Kopie: {naam|J. Smeding-Roukema} (juridische zaken), {naam|Floor} (communicatie) //
Datum: {+datum|22 augustus 2023} // Zaak: {+kenmerk|ADV-8826} / {+kenmerk|23201745} // Betreft: lekkage
behandelingsinstallatie Waalderveen, vervolgstappen

# Samenvatting

Bij de gasbehandelingsinstallatie Waalderveen-2 van {+organisatie|Noorderend Energy B.V.} is in de nacht van
{+datum|8 juli 2023} op 9 juli ongeveer 3.400 liter formatiewater met condensaat weggelopen. Een deel is in de sloot
langs de {+straat|Doctor Kuyperlaan} gekomen. Wij stellen voor een last onder dwangsom aan te kondigen en daarnaast
het {+organisatie|Functioneel Parket} te informeren. De conceptbrief gaat hierbij.

# Wat wij hebben vastgesteld

Op 10 juli zijn wij ter plaatse geweest met {naam|Chantal Broekhuizen} van {+organisatie|waterschap Hunze en Aa's}.
Operator {naam|Jan-Willem Schepel} verklaarde dat het niveau-alarm van scheider V-301 drie keer was afgegaan
en dat hij het op aanwijzing van zijn ploegchef had uitgezet. De ploegchef, de heer {naam|Dorin Munteanu}, ontkent
dat. Beiden zijn gehoord na de cautie. {naam|Schepel} heeft aangegeven dat hij vreest voor ontslag en vraagt zijn
naam niet te gebruiken in stukken die naar het bedrijf gaan. In de conceptbrief staat daarom 'een medewerker'.

De lekkage ontstond bij een flens die in mei door {+organisatie|Bilfinger} was vervangen. De pakking was van een
verkeerd type. In het logboek is op {+datum|21 mei 2023} de naam van de monteur doorgehaald en vervangen door de
letters {paraaf|KtV}. Volgens de planner gaat het om {naam|Kevin ter Voert}. De berekening van de hoeveelheid is met de
vergelijking van {+eponiem|Bernoulli} gemaakt en door {naam|Chennouf} gecontroleerd. {+organisatie|Wetterskip} was
niet betrokken; het {+organisatie|RIVM} heeft de monsters geanalyseerd ({+kenmerk|lab-2023-5591}). Benzeen zat
boven de signaalwaarde.

# Omwonenden

De familie {naam|Eising}, die op 140 meter van de installatie woont ({adres|Kromme Raai 6, Waalderveen}), meldde de
geur om 02.20 uur bij de milieuklachtenlijn ({+telefoon|050 318 00 00}). Zoon {naam|Tycho} is met
{?gezondheid|benauwdheidsklachten} op de huisartsenpost geweest. Mevrouw {naam|Eising} belt {naam|Ingrid} sindsdien
wekelijks. Burgemeester {+naam|Jaap Velema} van Westerwolde en wethouder {+naam|Giny Luth} zijn op 11 juli door u
gebeld. Het Kamerlid {+naam|Sandra Beckerman} heeft vragen gesteld ({+kenmerk|2023Z13310}), die staatssecretaris
{+naam|Vijlbrief} in september beantwoordt.

# Voorstel

Wij vragen uw akkoord op de brief hierachter en op de aangifte. Officier van justitie mr. {?naam|Lonneke
Habraken} heeft mondeling laten weten dat het bestuurlijke spoor door kan gaan. De brief kan uit op uw naam. Graag uw
reactie vóór 28 augustus; daarna is {naam|Vestjens} met verlof en neemt {naam|Adil} waar ({telefoon|06 5500 2421}).
"""

MINES_TALK = """
# Bijlage 1 bij memo ADV-8826: gespreksverslag

Gesprek met: de heer {naam|J.W. Schepel}, geboren {geboortedatum|3 december 1979}, wonende
{adres|Boven Oosterdiep 133, 9641 JN Veendam}, legitimatie rijbewijs {rijbewijs|5307719426} // Datum en plaats:
{+datum|13 juli 2023}, kantoor {+organisatie|Noorderend Energy}, Assen // Door: {naam|Vestjens} en {naam|Chennouf} // Ook
aanwezig: mr. {naam|Desirée van Lunteren}, advocaat van het bedrijf (tot 11.20 uur)

De heer {naam|Schepel} werkt sinds 2006 als operator op verschillende locaties in Groningen en Drenthe. Voor de nacht
van 8 op 9 juli stond hij alleen ingeroosterd; zijn collega {naam|Bouke} had zich {?gezondheid|ziek gemeld}. Om 22.40 uur ging het
niveau-alarm van V-301 voor de eerste keer af. Hij heeft toen met de controlekamer gebeld en kreeg {naam|Munteanu} aan
de lijn. Die zei volgens hem: 'Dat ding staat al weken te zeuren, zet maar uit.' Het gesprek is niet opgenomen.

Om 01.15 uur en om 02.05 uur zag hij op het scherm een melding, maar zonder geluid. Tegen half drie rook hij
condensaat. Hij heeft de afsluiter met de hand dichtgedraaid en daarna het calamiteitennummer van de
{+organisatie|Veiligheidsregio Groningen} gebeld. De bevelvoerder van de brandweer, {naam|Aaldrik Meems}, was om
03.10 uur ter plaatse. Pas om 06.30 uur is SodM door het bedrijf gebeld, door mevrouw {naam|De Graauw}.

Op de vraag wie de flens heeft vervangen antwoordt hij dat hij dat niet zeker weet. Hij heeft wel met een monteur
gesproken die zich {naam|Kevin} noemde en een bus met kenteken {kenteken|V-537-TK} reed. De pakkingen lagen in
een doos met het opschrift {+product|Klinger C-4430}, terwijl de tekening van {+organisatie|Fluor} een
spiraalpakking voorschrijft.

De heer {naam|Schepel} wil toevoegen dat hij in 2021 al heeft gewaarschuwd voor het uitschakelen van alarmen. Hij deed
dat bij de vertrouwenspersoon, {naam|Hilly Ottens}. Hij is toen twee maanden thuis geweest met een
{?gezondheid|burn-out}. Hij is {?bijzonder|lid van het CNV} en wordt bijgestaan door bestuurder
{naam|Roelof Zwiers}. Na voorlezing volhardt hij in zijn verklaring. Hij ontvangt een afschrift op zijn
privéadres {email|schepeljw79}{+domein|@hetnet.nl}.
"""

MINES_LETTER = """
Noorderend Energy B.V. // t.a.v. de directie // {+adres|Schepersmaat 14} // {+adres|9405 TB Assen}

Den Haag, {+datum|29 augustus 2023} // Ons kenmerk: {+kenmerk|23202088} // Inlichtingen bij: de heer {naam|A.
Chennouf}, {email|a.chennouf}{+domein|@sodm.nl} // Betreft: voornemen last onder dwangsom Waalderveen-2

Geachte directie,

Op 10 juli 2023 hebben inspecteurs van het {+organisatie|Staatstoezicht op de Mijnen} (SodM) uw locatie
Waalderveen-2 bezocht naar aanleiding van uw melding van 9 juli. Uw HSE-manager, mevrouw {naam|Pascalle de Graauw},
en uw productiechef, de heer {naam|Thijmen Oldenziel}, waren daarbij aanwezig.

# Bevindingen

Wij hebben vastgesteld dat scheider V-301 in bedrijf was terwijl het niveau-alarm door een medewerker was
uitgeschakeld, dat de vereiste lekbak ontbrak en dat de lekkage pas vier uur na het eerste alarm is gemeld. Daarmee
handelde u in strijd met {+wet|artikel 33 van de Mijnbouwwet} en met voorschrift 4.12 van de vergunning van
{+datum|17 november 2009}. Een deel van het water is in het oppervlaktewater gekomen.

# Voornemen

Ik ben van plan u een last onder dwangsom op te leggen van € 75.000 per week, met een maximum van € 600.000. De last
houdt in dat u binnen vier weken alle niveau-alarmen beveiligt tegen handmatige uitschakeling en een lekbak plaatst
die voldoet aan {+norm|PGS 29}. U hoeft niets te doen met de grond die al door {+organisatie|Afvalzorg} is
afgevoerd.

# Zienswijze

U kunt tot en met {+datum|19 september 2023} schriftelijk of mondeling een zienswijze geven. Wilt u dat mondeling
doen, belt u dan met het secretariaat van SodM, {+telefoon|070 379 84 00}. Uw brief van 14 juli, ondertekend
door uw algemeen directeur {?naam|Fokko Wildervank}, beschouw ik niet als zienswijze. De toezegging daarin dat omwonenden
een vergoeding krijgen, waardeer ik.

Een afschrift van deze brief stuur ik aan burgemeester en wethouders van Westerwolde, aan het dagelijks bestuur van
{+organisatie|waterschap Hunze en Aa's} (dijkgraaf {+naam|Geert-Jan ten Brink}) en aan de bewoners van het
dichtstbijzijnde perceel, de familie {naam|Eising}.

Hoogachtend,

de minister van Economische Zaken en Klimaat, // namens deze,
"""


def mines() -> Finished:
    draft = Draft("x09_memo_waalderveen", "dev", "woo-verzoek", "memo_met_brief", "tj")
    memo, talk, letter = (flow(text, "b") for text in (MINES_MEMO, MINES_TALK, MINES_LETTER))
    foot = "Staatstoezicht op de Mijnen - Henri Faasdreef 312 - Postbus 24037 - 2490 AA Den Haag"
    pages: list[list[Item]] = [
        [("at", 70, 806, "INTERN - SodM", 9), *memo, ("at", 70, 40, foot, 8)],
        [("at", 70, 806, "INTERN - SodM - ADV-8826", 9), *talk, ("at", 70, 40, foot, 8)],
        [
            ("at", 330, 806, "Staatstoezicht op de Mijnen", 12),
            *letter,
            ("at", 70, 208, "drs. T.F. Kockelkoren\ninspecteur-generaal der mijnen", 10.5),
            ("at", 70, 40, foot, 8),
        ],
    ]
    pdf = tj(draft, pages, size=10.5, width=450, top=770, seed=9, spaces=True)
    pen = (74.0, 580.0, 170.0, 614.0)
    draft.area(3, pen, "handtekening", "pen")
    draft.keep("naam", "T.F. Kockelkoren")
    draft.keep("adres", "Henri Faasdreef 312", "Postbus 24037", "2490 AA Den Haag")
    return Finished(draft, inked(pdf, [(3, pen)], seed=31, colour=(0.05, 0.05, 0.1)))


SPEECH = """
Dames en heren, beste leerlingen, meneer de burgemeester,

Honderdvijftig jaar geleden stond in dit lokaal een vrouw die haar naam nog niet mocht zetten onder een
arbeidscontract. {+naam|Wilhelmina Drucker} was zeventien toen zij in de {+straat|Staalstraat} naailes gaf. Twee
straten verderop liep op datzelfde moment een jongen van tien naar de lijmfabriek. Dat jaar, 1874, diende
{+naam|Samuel van Houten} zijn wetje in. Het {+wet|Kinderwetje van Van Houten}. Niet meer dan een paar regels, en toch
het begin van alles waar mijn ministerie vandaag over gaat.

Het is mooi dat {+organisatie|Vakschool De Passer} juist dit gebouw heeft gekozen. Het
{+gebouw|Aletta Jacobshuis} is opgeknapt door vijftig jonge vakmensen, onder leiding van architect {?naam|Margriet
Eugelink}. Ik zag net de trap. Ik zag de glas-in-loodramen van {+naam|Joep Nicolas}. En ik zag {?naam|Jamairo} en
{?naam|Hafsa}, die samen de spiltrap hebben gerestaureerd en mij uitlegden wat een 'trapboom' is. Ik had geen idee.

Ik wil u drie namen noemen. De eerste is {+naam|Syb Talma}, dominee en minister. Hij kreeg in 1913 zijn
{+wet|Ziektewet} door het parlement en zag hem pas na zijn dood in werking treden. De tweede is {+naam|Piet
Aalberse}, de eerste minister van Arbeid. Hij voerde de achturendag in. {+naam|Aalberse} schreef in zijn dagboek
dat hij er zelf twaalf werkte. De derde is {+naam|Marga Klompé}, die met de {+wet|Algemene Bijstandswet} een gunst
in een recht veranderde.

Alle drie wisten ze dat een wet papier is zolang niemand hem uitvoert. Daarom is het werk van de
{+organisatie|Nederlandse Arbeidsinspectie} zo belangrijk. {+functie|Inspecteur-generaal} {+naam|Rits de Boer} vertelde
mij vorige week dat zijn mensen nog steeds kinderen van veertien aantreffen achter een lopende band. Dat mag al sinds
1919 niet meer.

De {+organisatie|Sociaal-Economische Raad} heeft onder voorzitter {+naam|Kim Putters} een advies uitgebracht over
praktijkleren. Ik neem de belangrijkste aanbevelingen over. Vanaf {+datum|1 januari 2026} komt er een
praktijkverklaring in heel Nederland. Met {+naam|Ingrid Thijssen} van {+organisatie|VNO-NCW} en {+naam|Dick Koerselman}
van de {+organisatie|FNV} heb ik afgesproken dat stagiairs een eerlijke vergoeding krijgen. En samen met mijn collega
{+naam|Moes} van Onderwijs kijk ik hoe werken en leren beter samengaan.

'Arbeid adelt', zei men vroeger. {+naam|Domela Nieuwenhuis} maakte daar van: arbeid adelt, maar adel arbeidt niet. Die
tijd is voorbij. Wethouder {+naam|Hester van Buren}, u heeft beloofd dat elke leerling hier een werkplek krijgt. Ik kom
over een jaar kijken of het gelukt is. De {+prijs|Floor Wibautprijs} voor de beste leermeester reik ik dan graag
uit.

Ik dank de {+organisatie|Vereniging Hendrick de Keyser}, het {+fonds|Prins Bernhard Cultuurfonds} en de vele
vrijwilligers. En ik geef het woord aan rector {?naam|Thea Wattimena}, die ons straks rondleidt langs de
{+zaal|Suze Groenewegzaal} en het atelier.

Dank u wel.
"""

NEWS = """
De {+organisatie|Vakschool De Passer} biedt vanaf september plaats aan 420 leerlingen in de bouw, de zorg en de
techniek. Het gebouw, een ontwerp van stadsbouwmeester {+naam|Bastiaan de Greef} uit 1871, stond sinds het vertrek van
de {+organisatie|Openbare Bibliotheek} tien jaar leeg. De {+organisatie|gemeente Amsterdam} kocht het in
{+datum|mei 2022} en gaf het in erfpacht uit aan de schoolstichting. Die wordt bestuurd door {+naam|Ruud
Nederveen} (voorzitter) en {+naam|Meral Polat-Visser}, oud-lid van de Eerste Kamer.

De verbouwing kostte 18,6 miljoen euro. Het Rijk droeg via de regeling Praktijkleren 2,4 miljoen euro bij
(beschikking {+kenmerk|SZW-2023-0091-PL}). De bijdrage is vorig jaar toegezegd door toenmalig minister
{+naam|Karien van Gennip}. Aannemer {+organisatie|Van der Spek & Zonen} werkte met leerlingen van zes scholen. De
akoestiek van de aula is berekend volgens de formule van {+eponiem|Sabine}; de fundering is versterkt met
{+product|Fundexpalen}. In de gevel zijn de koppen van {+naam|Jan Amos Comenius} en {+naam|Anna Maria van
Schurman} teruggeplaatst.

Bezoekers kunnen het gebouw zien tijdens de Open Monumentendagen. De ingang is aan de {+straat|Nicolaas
Witsenkade}, hoek {+straat|Maria Heinekenplein}; tram 1, halte Frederiksplein. Reserveren kan bij de
receptie van de school, {+telefoon|020 798 30 00}, of via {+email|bezoek@vakschooldepasser.nl}. Groepen worden
rondgeleid door vrijwilligers van de buurtvereniging. Op {+datum|13 september 2025} vertelt historica {+naam|Els
Kloek} over het leven van {+naam|Drucker} en de {+organisatie|Vrije Vrouwenvereeniging}.
"""


PROGRAMME = [
    ["13.30", "Ontvangst in de {+zaal|Theo Thijssenzaal}", "koffie en thee"],
    ["14.00", "Welkom door burgemeester {+naam|Femke Halsema}", "5 minuten"],
    ["14.10", "Toespraak minister {+naam|Y.J. van Hijum}", "10 minuten"],
    ["14.25", "Muziek: deel uit de Suite van {+naam|Henriëtte Bosmans}", "{+groep|Leerorkest}"],
    [
        "14.40",
        "Onthulling borstbeeld van {+naam|Drucker} (beeldhouwer {+naam|Jan Wolkers})",
        "tuin",
    ],
    ["15.00", "Rondleiding in groepen", "tot 16.00 uur"],
]


def speech() -> Finished:
    draft = Draft("x10_toespraak_vakschool", "dev", "woo-verzoek", "toespraak", "libreoffice")
    body = flow(SPEECH)
    blocks = [
        ("s", "Ministerie van Sociale Zaken en Werkgelegenheid"),
        ("h", "Toespraak van minister Van Hijum bij de opening van het Aletta Jacobshuis"),
        ("s", "Amsterdam, {+datum|2 juli 2025} - alleen het gesproken woord geldt"),
        "",
        ("2c", [("j", block) for block in body]),
        ("h", "Programma"),
        ("t", PROGRAMME, [2.2, 10.2, 4.0]),
        ("h", "Over het gebouw"),
        *flow(NEWS),
        ("h", "Voor de redactie (niet voor publicatie)"),
        "Persvragen: persvoorlichting SZW, {+telefoon|070 333 44 33}, {+email|persvoorlichting@minszw.nl}. "
        "Vragen over de toespraak: speechschrijver {naam|Joris Hillenaar}, {telefoon|06 3691 9277}. "
        "Fotografie: {?naam|Marit Scheltinga}; foto's zijn na 17.00 uur rechtenvrij te downloaden. "
        "Aanmelden van cameraploegen bij {naam|Hillenaar} vóór {+datum|30 juni 2025}.",
        "Bronnen: {+naam|M. Braun}, De prijs van de liefde (1992); {+naam|J.P. Gribling}, P.J.M. "
        "Aalberse 1871-1948 (1961); Handelingen II 1873/74, bijlage {+kenmerk|nr. 97}.",
    ]
    draft.keep("naam", "Van Hijum", "P.J.M. Aalberse", "Van Houten")
    draft.keep("gebouw", "Aletta Jacobshuis")
    pdf = fodt(
        draft,
        blocks,
        font="Liberation Sans",
        size=10.8,
        footer="www.rijksoverheid.nl/szw   |   {+adres|Parnassusplein 5}, Den Haag",
    )
    return Finished(draft, pdf)


MAKERS = {
    "x06_nota_overwegen": rail,
    "x07_notitie_hardheidsclausule": tax,
    "x08_nota_vliehors": force,
    "x09_memo_waalderveen": mines,
    "x10_toespraak_vakschool": speech,
}
