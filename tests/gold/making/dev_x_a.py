"""Documents of the dev split x01 to x05: notas, a letter to the Kamer, a decision, a public plan."""

from tests.gold.making.by_html import chromium, story
from tests.gold.making.by_office import fodt
from tests.gold.making.by_reportlab import Block, paper
from tests.gold.making.draft import Draft
from tests.gold.making.gold import Finished
from tests.gold.making.scanner import displaced, scan
from tests.gold.making.x_a_tools import flow, inked, joined

ASYLUM_CSS = """
body{font-family:'DejaVu Sans';font-size:8.6pt;line-height:1.42}
#mark{position:relative;top:-12mm;text-align:center;font-family:'Liberation Serif';
font-size:12pt;margin-bottom:-4mm}
@page{@bottom-left{content:"Beslisnota 6104477";font:6.4pt 'DejaVu Sans'}
@bottom-right{content:"Pagina " counter(page) " van " counter(pages);font:6.4pt 'DejaVu Sans'}}
#mark i{display:block;width:8mm;height:17mm;background:#154273;margin:0 auto 2mm}
#side{position:absolute;left:128mm;top:26mm;width:44mm;font-size:6.6pt;line-height:1.36}
#side b{display:block;margin-top:2.2mm}
main{width:119mm}
h1{font-family:'Liberation Sans';font-weight:normal;font-size:27pt;margin:0 0 1mm}
h2{font-size:8.8pt;margin:4mm 0 1mm;break-after:avoid}
p{margin:0 0 2mm} ul{margin:0 0 2mm;padding-left:4.5mm}
.status{font-weight:bold;letter-spacing:.6pt}
table{border-collapse:collapse;margin:1mm 0 3mm} td,th{border-bottom:.4pt solid #999;
padding:1mm 2mm 1mm 0;vertical-align:top;text-align:left;font-size:7.9pt}
.head td{border:0;padding:.4mm 4mm .4mm 0;font-size:8.6pt}
"""

ASYLUM = """
<div id=mark><i></i>Ministerie van Asiel en Migratie</div>
<div id=side>{+organisatie|Directoraat-Generaal Migratie}<br>{+organisatie|Directie Migratiebeleid}
<br>Afdeling Toelating en Terugkeer
<b>Bezoekadres</b>{+adres|Turfmarkt 147}<br>{+adres|2511 DP Den Haag}
<b>Postadres</b>Postbus 20301<br>2500 EH Den Haag<br>www.rijksoverheid.nl/jenv
<b>Opgesteld door</b>mr. {naam|Y. (Yasmina) El Ouafi}<br>senior beleidsmedewerker
<br>T {telefoon|06 4207 0927}<br>{email|y.elouafi}{+domein|@minjenv.nl}
<b>Meegelezen</b>{naam|W.G. Tuinstra} (DWJZ)<br>{naam|Fenna ter Horst-Abbink} (DT&amp;V)
<b>Datum</b>{+datum|14 februari 2025}
<b>Ons kenmerk</b>{+kenmerk|6104477}
<b>Bijlagen</b>3
<b>Uiterste datum</b>{+datum|19 februari 2025}, in verband met de beantwoordingstermijn</div>
<main><h1>Nota</h1><p class=status>TER BESLISSING</p>
<table class=head><tr><td>Aan<td>de Minister, mevrouw {+naam|Faber-van de Klashorst}
<tr><td>Via<td>{+functie|directeur-generaal Migratie}, de heer {+naam|H.J. Brongersma}
<tr><td>Van<td>directeur Migratiebeleid, mevrouw {?naam|dr. I. Szymańska}
<tr><td>Betreft<td><b>Antwoorden op Kamervragen over een gezin in Emmeloord</b></table>

<h2>1. Aanleiding</h2>
<p>De leden {+naam|Piri} (GroenLinks-PvdA) en {+naam|Podt} (D66) stelden op
{+datum|29 januari 2025} schriftelijke vragen naar aanleiding van een uitzending van
{+organisatie|Omroep Flevoland} over de voorgenomen terugkeer van een moeder en twee kinderen die
sinds 2016 in Nederland verblijven. Het lid {+naam|Van Zanten} (BBB) heeft aanvullende vragen
gesteld over de kosten van het verblijf in de gezinslocatie. De burgemeester van de
{+organisatie|gemeente Noordoostpolder}, de heer {+naam|R. de Groot}, heeft u op
{+datum|3 februari 2025} een brief geschreven waarin hij om uitstel van het vertrek vraagt.</p>

<h2>2. Gevraagd besluit</h2>
<ul><li>Wij adviseren u in te stemmen met de antwoorden en de aanbiedingsbrief (bijlagen 1 en 2) en
deze te laten verzenden.<li>Wij vragen u te kiezen tussen de twee varianten voor het antwoord op de
vragen 6 en 7 (zie onder 4).<li>Wij adviseren u de burgemeester telefonisch te laten informeren door
de {+functie|directeur-generaal Migratie} voordat de antwoorden openbaar worden.</ul>

<h2>3. Feiten in de individuele zaak</h2>
<p>Over een individuele zaak doet u in het openbaar geen mededelingen. Het onderstaande is
uitsluitend voor uw eigen informatie en komt niet in de antwoorden terug.</p>
<p>Het gaat om mevrouw {naam|Nigist Woldemariam} (geboren {geboortedatum|11 april 1987}, v-nummer
{v_nummer|2724371096}) en haar kinderen {naam|Bereket} (14) en {naam|Saron} (11). Mevrouw
{naam|Woldemariam} diende in 2016 een asielaanvraag in, die door de {+organisatie|IND} is afgewezen
omdat de gestelde {?bijzonder|Eritrese} herkomst niet aannemelijk was. Die afwijzing staat
sinds de uitspraak van de {+organisatie|Afdeling bestuursrechtspraak} van {+datum|8 mei 2019} in
rechte vast. Een aanvraag op medische gronden (artikel 64 Vreemdelingenwet 2000) is op advies van
het {+organisatie|Bureau Medische Advisering} in 2022 afgewezen; de bij {naam|Saron} vastgestelde
{?gezondheid|epilepsie} is volgens het BMA ook in het land van herkomst te behandelen.</p>
<p>De regievoerder van de {+organisatie|Dienst Terugkeer en Vertrek}, {naam|Jeroen Kappelhof}, heeft
sinds de zomer van 2024 elf vertrekgesprekken gevoerd. Volgens {naam|Kappelhof} werkt het gezin niet
mee aan het verkrijgen van een laissez-passer. De gemachtigde, mr. {naam|P.D. Ritfeld} van {+organisatie|Vechtrand
Advocaten} te Zwolle, heeft op {+datum|24 januari 2025} een nieuw verzoek ingediend waarin
een verklaring van de school is gevoegd, ondertekend door de mentor van {naam|Bereket}, de heer
{naam|Anne-Wil Postma}. De voorzitter van de stichting Emmeloord Helpt, mevrouw
{?naam|Tineke Roosjen}, is een petitie gestart die ruim 21.000 keer is ondertekend.</p>

<h2>4. Kernpunten</h2>
<p><b>Discretionaire bevoegdheid.</b> Vraag 6 luidt of u bereid bent van uw bevoegdheid gebruik te
maken. Die bevoegdheid is per {+datum|1 mei 2019} vervallen en vervangen door de ambtshalve toets op
schrijnende omstandigheden bij de eerste aanvraag, die is neergelegd bij de directeur van de IND. In
variant A beperkt u zich tot die vaststelling. In variant B voegt u daaraan toe dat u geen
voornemens heeft de bevoegdheid opnieuw in te voeren, in lijn met het hoofdlijnenakkoord. Wij geven
de voorkeur aan variant A, omdat variant B vooruitloopt op het debat van {+datum|12 maart 2025} over
de uitvoering van het {+wet|Asiel- en Migratiepact}.</p>
<p><b>Afspraken met de gemeente.</b> Onder voormalig staatssecretaris {+naam|Van der Burg} is met de
{+organisatie|VNG} afgesproken dat de burgemeester ten minste twee weken voor vertrek van een gezin
wordt geïnformeerd. Dat is hier niet gebeurd. Het antwoord op vraag 4 erkent dit. Wethouder
{+naam|Marian Uitdewilligen} heeft er in de raad van {+datum|27 januari 2025} vragen over
gekregen.</p>
<p><b>Kosten.</b> Het {+organisatie|Centraal Orgaan opvang asielzoekers} raamt de kosten van
een plaats in een gezinslocatie in 2025 op € 31.400 per jaar. De cijfers zijn nagerekend door FEZ
({naam|A. Doğan}) en sluiten aan op de ontwerpbegroting, Kamerstuk {+kenmerk|36 600 XX, nr. 2}.</p>

<h2>5. Politieke en maatschappelijke context</h2>
<p>De zaak trekt veel aandacht. De {+organisatie|Kinderombudsman}, mevrouw {+naam|Kalverboer}, heeft
in het genoemde programma gezegd dat het belang van de kinderen zichtbaarder moet worden gewogen. Uw
woordvoerder, {?naam|Camiel Rietbergen}, bereidt een spreeklijn voor. Tijdens het vragenuur van
{+datum|4 februari 2025} verwees u al naar de schriftelijke beantwoording.</p>

<h2>6. Afstemming</h2>
<table><tr><th>Onderdeel<th>Contactpersoon<th>Akkoord
<tr><td>IND, Directie Strategie en Uitvoeringsadvies<td>{naam|Rosalie Niemantsverdriet}<td>11-2-2025
<tr><td>DT&amp;V, Bureau Juridische Zaken<td>{naam|Ter Horst-Abbink}<td>11-2-2025
<tr><td>COA, bestuursstaf<td>{naam|Okke Steggerda}<td>12-2-2025, met opmerking bij vraag 9
<tr><td>Directie Wetgeving en Juridische Zaken<td>{naam|Tuinstra}<td>13-2-2025
<tr><td>Directie Communicatie<td>{?naam|Rietbergen}<td>13-2-2025</table>

<h2>7. Informatie die niet openbaar gemaakt kan worden</h2>
<p>Paragraaf 3 bevat gegevens over de persoonlijke levenssfeer van betrokkenen. De namen van
ambtenaren worden in deze nota niet openbaar gemaakt. Nadere vragen kunt u stellen aan
{naam|El Ouafi} of aan het secretariaat van de directie
({+email|secretariaat.dmb@minjenv.nl}, {+telefoon|070 - 370 79 11}).</p></main>
"""


def asylum() -> Finished:
    draft = Draft(
        "x01_nota_gezin_emmeloord", "dev", "beslisnota", "nota_kolom_chromium", "chromium"
    )
    draft.keep("adres", "Postbus 20301", "2500 EH Den Haag")
    draft.keep("organisatie", "GroenLinks-PvdA", "D66", "BMA", "COA", "FEZ")
    draft.keep("datum", "13-2-2025", "12-2-2025")
    draft.keep("plaats", "Emmeloord")
    draft.keep("functie", "woordvoerder", "senior beleidsmedewerker")
    draft.keep("wet", "artikel 64 Vreemdelingenwet 2000")
    return Finished(draft, chromium(draft, ASYLUM, ASYLUM_CSS, margin="18mm 16mm 17mm 22mm"))


FARM_ONE = """
# 1. Samenvatting en advies

U wordt gevraagd in te stemmen met het ophogen van de subsidiemodule Brongerichte Verduurzaming met
€ 14,6 miljoen en met verzending van bijgaande brief aan de Tweede Kamer. Met deze ophoging kunnen
alle 212 aanvragen uit de derde openstelling worden toegekend die door {+organisatie|RVO} technisch
in orde zijn bevonden. Zonder ophoging moet worden geloot. Wij adviseren akkoord te gaan.

# 2. Waarom nu

De derde openstelling sloot op {+datum|31 mei 2025}. Het plafond is met 64 procent overschreden.
{+organisatie|LTO Nederland} en de {+organisatie|Nederlandse Zuivelorganisatie} hebben er bij brief
van {+datum|18 juni 2025} op aangedrongen om niet te loten. Gedeputeerde {+naam|Femke van der Ven}
van de provincie Overijssel heeft hetzelfde gedaan in het bestuurlijk overleg. De leden
{+naam|Grinwis} (ChristenUnie) en {+naam|Flach} (SGP) hebben een motie aangekondigd. RVO moet
uiterlijk {+datum|1 september 2025} op de aanvragen beschikken.

# 3. Toelichting

Het bedrag komt vrij doordat de Landelijke beëindigingsregeling veehouderijlocaties achterblijft bij
de raming. De {+organisatie|Inspectie der Rijksfinanciën} ({naam|Q. Bouwmeester}) is op ambtelijk
niveau akkoord, onder de voorwaarde dat de kasschuif in de najaarsnota wordt verwerkt. De
landsadvocaat, {+organisatie|Pels Rijcken}, is gevraagd of ophoging na sluiting verenigbaar is met
het gelijkheidsbeginsel. Het antwoord van mr. {naam|S.O. Landveld} van 1 juli is bevestigend, mits
geen nieuwe aanvragen worden toegelaten. Directeur {?naam|Wubbo Klaassens} (Veehouderij) heeft dit op
3 juli besproken met de {+functie|directeur-generaal Agro}, {+naam|Guido Landheer}.

Emissiereductie: volgens het {+organisatie|RIVM} levert toekenning van alle aanvragen in 2030 een
reductie op van 0,31 kiloton ammoniak. Het {+eponiem|Gauss}-pluimmodel waarmee de depositie in
{+organisatie|AERIUS} wordt berekend kent op hexagoonniveau een grote onzekerheid, maar dat raakt de
beslissing over het plafond niet. Het {+organisatie|Planbureau voor de Leefomgeving} komt met een
vergelijkbaar getal.

Individuele gevallen. Drie aanvragers hebben zich rechtstreeks tot u gewend. De heer {naam|Sierd
Hoogeveen-Kist} te {?woonplaats|Rouveen} schreef u dat hij door een {?gezondheid|herseninfarct} de
indieningstermijn met twee dagen heeft overschreden; RVO ({naam|Malou Vervoort}) heeft geadviseerd de
termijnoverschrijding verschoonbaar te achten. De maatschap {naam|Wanders-Ten Elsen} te
{?woonplaats|Lievelde} (relatienummer {klantnummer|204418637}) vraagt om een voorschot omdat de bank
de financiering heeft opgezegd. Mevrouw {naam|G.H. Slotboom} maakt bezwaar tegen de eis van een
melkveebestand van ten minste vijftig dieren. Wij stellen voor dat RVO de drie brieven namens u
afdoet. In uw agenda stond voor {+datum|10 juli 2025} een gesprek met mevrouw {naam|Slotboom}; dat kan
vervallen.
"""

FARM_TWO = """
# 4. Krachtenveld

Staatssecretaris {+naam|Rummenie} is voor natuur medeverantwoordelijk en ontvangt deze nota gelijktijdig.
Minister {+naam|Heinen} van Financiën heeft in de ministerraad van {+datum|20 juni 2025} gezegd dat
meevallers op de aanvullende post in beginsel terugvloeien. {+organisatie|Natuur & Milieu} is tegen
ophoging zolang er geen uitstootnorm per bedrijf is. Melkveehouder {naam|Evert-Jan Ruinemans}, die
in de uitzending van {+organisatie|Nieuwsuur} van 24 juni over de loting sprak, is door ons niet
benaderd.

# 5. Uitvoering en communicatie

RVO kan de beschikkingen in week 34 verzenden. De projectleider, {naam|Harinder Kaur Gill}, houdt
rekening met 15 tot 20 bezwaarschriften. Zij is te bereiken via {telefoon|06 1667 3604} of
{email|harinder.gill}{+domein|@rvo.nl}. Voor aanvragers is er het algemene klantcontactcentrum,
{+telefoon|088 - 042 42 42}. Het nieuwsbericht gaat uit op de dag dat de Kamer de brief ontvangt en
wordt opgesteld door {naam|Noor Ebbers} van de directie Communicatie.

# 6. Alternatieven die zijn overwogen

Loting binnen het bestaande plafond is juridisch het eenvoudigst, maar treft vooral bedrijven die al
een vergunning hebben en nu kunnen bouwen. Een tweede mogelijkheid is het verlagen van het
subsidiepercentage van 60 naar 45 procent voor alle aanvragers. {+organisatie|RVO} ontraadt dat, omdat
de voorwaarden na sluiting niet meer in het nadeel van aanvragers mogen worden gewijzigd
({+kenmerk|ECLI:NL:CBB:2021:988}). Een vierde openstelling in 2026 is mogelijk als de evaluatie door
{+organisatie|Wageningen Economic Research} gunstig uitvalt; het eindrapport, geschreven door dr. {?naam|Hidde
Oosterlaken}, wordt in november verwacht.

De {+organisatie|Europese Commissie} is op grond van de groepsvrijstelling alleen in kennis gesteld. De
permanente vertegenwoordiging ({naam|Ludo Crijns}, landbouwattaché) voorziet geen vragen.
Eurocommissaris {+naam|Hansen} heeft in de Landbouwraad van {+datum|23 juni 2025} steun uitgesproken
voor maatregelen die de uitstoot bij de bron verminderen.

# 7. Openbaarmaking

Deze nota wordt met de Kamerbrief openbaar gemaakt. Niet openbaar worden persoonsgegevens en de
passage over individuele aanvragers (artikel 5.1, tweede lid, onder e, Woo).
"""


def farm() -> Finished:
    draft = Draft(
        "x02_nota_ophoging_plafond",
        "dev",
        "beslisnota",
        "nota_tabel_parafen",
        "libreoffice",
    )
    head = [
        ["Aan", "de Minister, mevrouw {+naam|F.M. Wiersma}"],
        ["In afschrift", "de Staatssecretaris, de heer {+naam|J.F. Rummenie}"],
        [
            "Van",
            "{+organisatie|DG Agro}, {+organisatie|directie Veehouderij}, cluster Verduurzaming",
        ],
        [
            "Steller",
            "ir. {naam|Joost van Kesteren-Ypma}, tel. {telefoon|070 - 378 4172},\n"
            "{email|j.vankesteren}{+domein|@minlnv.nl}",
        ],
        ["Datum / kenmerk", "{+datum|4 juli 2025} / {+kenmerk|DGA-VH / 99481120}"],
        ["Status", "Ter besluitvorming, antwoord gewenst vóór {+datum|9 juli 2025}"],
        ["Onderwerp", "Ophoging plafond subsidiemodule Brongerichte Verduurzaming (Sbv)"],
    ]
    routing = [
        ["Medeparaaf", "Functionaris", "Paraaf", "Datum"],
        ["Steller", "{naam|J. van Kesteren}", "{paraaf|JvKY}", "4/7"],
        ["Afdelingshoofd", "mw. {?naam|B. Terpstra-Oei}", "{?paraaf|BTO}", "4/7"],
        ["FEZ", "{naam|C. Winklaar}", "{paraaf|CWi}", "7/7"],
        ["WJZ", "mr. {naam|D. van Slingelandt}", "{paraaf|DvSl}", "7/7"],
        ["Bureau SG", "{naam|L. Hakkaart}", "{paraaf|LHk}", "8/7"],
        ["Minister", "", "", ""],
    ]
    blocks = [
        ("s", "Ministerie van Landbouw, Visserij, Voedselzekerheid en Natuur"),
        ("h", "NOTA VOOR DE BEWINDSPERSONEN"),
        ("t", head, [3.4, 12.6]),
        *flow(FARM_ONE),
        *flow(FARM_TWO),
        ("h", "Parafenlijst"),
        ("t", routing, [3.6, 6.2, 3.2, 2.6]),
        ("s", "Opmerking minister:  ............................................................"),
    ]
    blocks = [("j", block) if isinstance(block, str) else block for block in blocks]
    draft.keep("organisatie", "Tweede Kamer", "ChristenUnie", "WJZ", "FEZ", "directie Communicatie")
    draft.keep("product", "Brongerichte Verduurzaming")
    draft.keep("functie", "Afdelingshoofd", "projectleider")
    draft.keep("adres", "Postbus 20401, 2500 EK Den Haag")
    draft.keep("telefoon", "070 - 379 89 11")
    pdf = fodt(
        draft,
        blocks,
        font="Carlito",
        size=10.5,
        hyphenate=True,
        border="0.03cm solid #b9c7bd",
        header="DGA-VH / 99481120\tBESLUITVORMING",
        footer="Bezuidenhoutseweg 73 | Postbus 20401, 2500 EK Den Haag | T 070 - 379 89 11",
    )
    return Finished(draft, pdf)


SCHOOL_LETTER = """
> Retouradres Postbus 16375 2500 BJ Den Haag

De voorzitter van de Tweede Kamer der Staten-Generaal // Postbus 20018 // 2500 EA Den Haag

Datum: {+datum|11 december 2024} // Betreft: Voortgang aanpak schoolverzuim en thuiszitters

Geachte voorzitter,

In het commissiedebat van {+datum|9 oktober 2024} heb ik toegezegd uw Kamer voor het kerstreces te
informeren over de aanpak van langdurig schoolverzuim. Met deze brief doe ik die toezegging
gestand. Ook ga ik in op de motie van de leden {+naam|Stoffer} en {+naam|Haage} over een landelijk
maatwerkpunt en op de vragen van het lid {+naam|Pijpelink} over het verzuim in het voortgezet speciaal
onderwijs.

# Cijfers

In het schooljaar 2023-2024 meldden scholen en gemeenten 7.824 leerlingen die langer dan drie maanden
niet naar school gingen terwijl zij wel stonden ingeschreven. Dat zijn er 360 meer dan het jaar
ervoor. De stijging is het grootst bij leerlingen van 12 tot en met 14 jaar. De cijfers zijn met deze
brief openbaar gemaakt door de {+organisatie|Dienst Uitvoering Onderwijs} ({+organisatie|DUO}). Het
onderzoek van {+naam|Van Binsbergen} en {+naam|Pronk} (2023) laat zien dat een groot deel van
deze leerlingen wel onderwijs wil volgen, maar niet in de vorm die de school biedt.

# Landelijk maatwerkpunt

Ik voer de motie uit door het bestaande steunpunt van {+organisatie|Ouders & Onderwijs} uit te breiden.
Ouders en scholen die er samen met het samenwerkingsverband niet uitkomen, kunnen daar vanaf
{+datum|1 maart 2025} terecht. Het steunpunt is bereikbaar op {+telefoon|0800 5010} en via
{+email|vraag@oudersenonderwijs.nl}. De {+organisatie|Inspectie van het Onderwijs} houdt toezicht op
de naleving van de afspraken die er worden gemaakt. De {+functie|inspecteur-generaal}, mevrouw
{+naam|Alida Oppers}, heeft mij laten weten dat zij over het eerste jaar zal rapporteren in De Staat
van het Onderwijs 2026.

# Ervaringen van ouders en leerlingen

Op {+datum|21 november 2024} sprak ik met ouders in Apeldoorn. Ik dank de voorzitter van oudervereniging
{+organisatie|Balans}, mevrouw {+naam|Suzanne Boomsma}, die het gesprek leidde. De verhalen die ik daar
hoorde laten zien hoe snel een gezin verstrikt kan raken in het overleg tussen school, leerplicht en
jeugdhulp. Ik heb met de staatssecretaris Jeugd, Preventie en Sport, de heer {+naam|Karremans},
afgesproken dat wij in vijf regio's een gezamenlijk team beginnen.

# Voortgezet speciaal onderwijs

Het lid {+naam|Pijpelink} vroeg waarom het verzuim in het voortgezet speciaal onderwijs hoger is dan in het
regulier onderwijs. De {+organisatie|Inspectie van het Onderwijs} noemt drie oorzaken: lange reistijden,
het lerarentekort en wachtlijsten in de jeugd-ggz. In de regio's Zaanstreek-Waterland en Midden-Limburg
beginnen scholen daarom met afstandsonderwijs als opstap naar volledige deelname. De lessen uit het
Zeeuwse project Onderwijs op Maat, dat {+naam|Jo-Annes de Bat} als gedeputeerde mogelijk maakte, worden daarbij gebruikt. De {+organisatie|Algemene Rekenkamer} heeft aangekondigd in 2026
onderzoek te doen naar de doelmatigheid van het leerlingenvervoer.

# Leerplicht en handhaving

Het {+organisatie|Openbaar Ministerie} ontving vorig jaar 4.950 processen-verbaal wegens verzuim, tegen
ruim 6.000 vijf jaar eerder. Leerplichtambtenaren kiezen vaker voor een gesprek of een Halt-afdoening. Het
onderscheid tussen absoluut en relatief verzuim uit de {+wet|Leerplichtwet 1969} blijft bestaan. Met de
{+organisatie|VNG} en {+organisatie|Ingrado} heb ik afgesproken dat alle gemeenten vanaf
{+datum|1 augustus 2025} dezelfde definities hanteren. Ik geef daarmee ook uitvoering aan aanbeveling 4 uit
het advies van de commissie-{+naam|Dullaert}.

# Tot slot

In het voorjaar van 2025 ontvangt u het wetsvoorstel terugdringen schoolverzuim. Ik informeer u dan ook
over de uitvoeringstoets van DUO en de reactie van de {+organisatie|Autoriteit Persoonsgegevens} op
de registratie van verzuim.

De staatssecretaris van Onderwijs, Cultuur en Wetenschap,

{+naam|Mariëlle Paul}
"""

SCHOOL_NOTE = """
# Nota bij Kamerbrief schoolverzuim

Aan: staatssecretaris {+naam|Paul} // Van: {naam|Marloes Grashuis}, {naam|Tjeerd Wijbenga} en
{naam|Ilhan Karaca} (team Passend Onderwijs) // Via: afdelingshoofd {?naam|Riet de Schepper}, plv. directeur
{?naam|N. Offermans} // Datum: {+datum|3 december 2024} // Kenmerk: {+kenmerk|49812206}

# Gevraagde beslissing

Kunt u instemmen met verzending van de Kamerbrief op {+datum|11 december 2024}? Het debat over
passend onderwijs is voorzien op {+datum|15 januari 2025}.

# Kern

De brief geeft uitvoering aan een toezegging en een motie. Nieuw beleid bevat de brief alleen op het punt
van het maatwerkpunt (€ 1,1 miljoen per jaar, dekking binnen artikel 1 van de begroting, afgestemd met
{naam|Floortje Uijterwaal} van FEZ). {naam|Karaca} heeft de cijfers samen met DUO gecontroleerd. In een
eerdere versie stond een daling; die berustte op een dubbeltelling in de gegevens van drie gemeenten.

# Gesprek in Apeldoorn

Bij uw werkbezoek is afgesproken dat twee casussen zouden worden opgepakt. Ter voorbereiding op een
eventuele vraag van de ouders de stand van zaken:

De zoon van de heer en mevrouw {naam|Ramdien} ({naam|Vishal}, 13 jaar, bsn {bsn|999971876}) zit sinds
september 2023 thuis. Bij hem is {?gezondheid|autisme} vastgesteld. Sinds vorige week volgt {naam|Vishal}
drie ochtenden per week les bij een zorgboerderij. De ouders zijn tevreden over de bemiddeling door
onderwijsconsulent {naam|Bregje Nijkamp-Sanou}.

De dochter van mevrouw {naam|Lieneke Bosgraaf} ({adres|Ugchelseweg 318, 7339 CG Ugchelen},
{telefoon|06 3834 5859}) is door de school geschorst na een {?strafrecht|mishandeling} waarvan aangifte is
gedaan. De leerplichtambtenaar, de heer {naam|Okafor}, heeft proces-verbaal wegens verzuim opgemaakt. Mevrouw
{naam|Bosgraaf} vindt dat de gemeente het gezin in de steek heeft gelaten en heeft een klacht ingediend bij
de {+organisatie|Nationale ombudsman}. Wij adviseren u hierop niet in te gaan zolang die klacht loopt.
{naam|Tjeerd} heeft haar dit telefonisch uitgelegd.

# Risico's en gevoeligheden

De {+organisatie|PO-Raad} en de {+organisatie|VO-raad} vinden de termijn voor het maatwerkpunt krap.
Voorzitter {+naam|Freddy Weima} van de PO-Raad zal dat naar verwachting in de media zeggen. Het lid
{+naam|Soepboer} (NSC) heeft bij de begrotingsbehandeling gevraagd of de leerplicht niet moet worden
vervangen door een leerrecht. De brief zwijgt daarover; de toenmalige minister {+naam|Slob} heeft in
2020 laten weten daar geen voorstander van te zijn (Kamerstuk {+kenmerk|31 497, nr. 371}).

# Afstemming

VWS, directie Jeugd ({naam|Sjaak Treffers}, akkoord 28 november); {+organisatie|Ingrado} (mw. {naam|E.
Bannink}); DUO ({naam|Gerben Faassen}); WJZ (mr. {naam|H. van 't Zelfde}); bestuursondersteuning
({naam|Marloes} regelt de aanbieding in Digidoc).
"""


def school() -> Finished:
    draft = Draft(
        "x03_kamerbrief_schoolverzuim", "dev", "beslisnota", "nota_bij_kamerbrief", "reportlab"
    )
    blocks: list[Block] = []
    for number, block in enumerate(flow(SCHOOL_LETTER)):
        blocks += [("sp", (84, 14, 56, 18)[number]), block] if number < 4 else [block]
        if isinstance(block, str) and block.startswith("De staatssecretaris van"):
            blocks.append(("sp", 44))
    letter = paper(
        draft,
        blocks,
        font="DJ",
        size=8.4,
        frames=((62, 62, 372, 730),),
        side=[
            "*Onderwijs, Cultuur en",
            "*Wetenschap",
            "",
            "{+adres|Rijnstraat 50}",
            "Den Haag",
            "Postbus 16375",
            "2500 BJ Den Haag",
            "www.rijksoverheid.nl",
            "",
            "*Contactpersoon",
            "{naam|T. Wijbenga}",
            "T {telefoon|06 5154 1031}",
            "",
            "*Onze referentie",
            "{+kenmerk|49811934}",
            "",
            "*Bijlagen",
            "1",
        ],
        side_next=["*Onze referentie", "49811934"],
        side_x=456,
        side_size=6.3,
        footer="OCW - Kamerbrief",
    )
    note = paper(
        draft,
        flow(SCHOOL_NOTE),
        font="DJ",
        size=8.6,
        frames=((64, 60, 468, 720),),
        top="Directie Onderwijsprestaties en Voortgezet Onderwijs  |  Beslisnota  |  49812206",
        footer="Wordt openbaar gemaakt zonder persoonsgegevens",
    )
    draft.keep("adres", "Postbus 16375", "2500 BJ Den Haag", "Postbus 20018", "2500 EA Den Haag")
    draft.keep("naam", "staatssecretaris Paul")
    draft.keep("organisatie", "FEZ", "VWS, directie Jeugd", "NSC")
    return Finished(draft, joined(letter, note))


CLAIM = """
Mevrouw {naam|G.A. van Ommeren-Tjon} // {adres|Kerkhoeklaan 27} // {adres|3235 CB Rockanje}

Verzonden: {+datum|6 juni 2024} // Ons kenmerk: {+kenmerk|Z-24-118306 / D-441972} // Uw brief van: {+datum|2
februari 2024} // Behandeld door: {naam|Shanice Pinas}, team Juridische Zaken // Doorkiesnummer:
{telefoon|0181 - 47 82 63} // Onderwerp: Beslissing op uw bezwaar over huishoudelijke ondersteuning

Geachte mevrouw {naam|Van Ommeren},

Op {+datum|22 december 2023} hebben wij besloten u vanaf {+datum|1 januari 2024} voor 105 minuten per week
huishoudelijke ondersteuning te verstrekken. U bent het daar niet mee eens. Met deze brief beslissen wij
op uw bezwaar. Wij verklaren uw bezwaar gegrond en verhogen de ondersteuning naar 165 minuten per week.

# Waarom u bezwaar heeft gemaakt

U schrijft dat u sinds 2019 {?gezondheid|reumatoïde artritis} heeft en dat u in het najaar van 2023 aan uw
{?gezondheid|rechterheup} bent geopereerd ({?gezondheid|heupprothese}). Uw echtgenoot, de heer {naam|Cornelis van
Ommeren}, hielp u met het zware huishoudelijke werk, maar kan dat sinds zijn {?gezondheid|hartfalen} niet
meer. Volgens u heeft de Wmo-consulent, mevrouw {naam|Van Beusekom}, daar in het onderzoeksverslag te weinig
aandacht aan besteed. Ook vindt u dat zij ten onrechte heeft aangenomen dat uw dochter {naam|Marjet} uit
{?woonplaats|Brielle} wekelijks kan helpen.

# De hoorzitting

Op {+datum|18 april 2024} bent u gehoord door de {+organisatie|commissie bezwaarschriften} van de gemeente
Voorne aan Zee. U was aanwezig met uw dochter en met cliëntondersteuner {naam|Achmed Belhaj} van
{+organisatie|Stichting MEE Rotterdam Rijnmond}. Namens het college waren mevrouw {naam|Pinas} en de heer
{naam|R. Kwakernaat} aanwezig. De commissie bestond uit mr. {+naam|J.W. Severijn} (voorzitter) en twee leden;
secretaris was mr. {naam|Daniëlle Huizer}. Het verslag van de hoorzitting is bij deze brief gevoegd.

# Het advies van de commissie

De commissie adviseert uw bezwaar gegrond te verklaren. Het onderzoek was niet volledig. De arts van
{+organisatie|Argonaut Advies}, drs. {naam|M. Soerjanto}, heeft op ons verzoek alsnog een medisch advies
gegeven ({+datum|13 mei 2024}). Daaruit blijkt dat u geen werk kunt doen waarbij u moet bukken, tillen of
knielen, en dat voor uw echtgenoot hetzelfde geldt. Van uw dochter kan geen structurele hulp worden
verwacht, omdat zij zelf werkt en op meer dan twintig minuten reisafstand woont. Wij nemen het advies van
de commissie over.

# Wat betekent dit voor u

U krijgt met ingang van 1 januari 2024 per week 165 minuten huishoudelijke ondersteuning. De aanbieder,
{+organisatie|Careyn}, heeft hierover bericht gekregen. Voor de periode waarin u te weinig uren kreeg en zelf
hulp heeft betaald, vergoeden wij € 842,50. Dit bedrag maken wij binnen vier weken over op rekening
{iban|NL08 RABO 0077 0850 35} ten name van {naam|C. van Ommeren}. U blijft de eigen bijdrage van € 20,60 per
maand betalen aan het {+organisatie|CAK} (klantnummer {klantnummer|4471 90 2266}).

Uw burgerservicenummer ({bsn|999956838}) en dat van uw echtgenoot ({bsn|999996435}) gebruiken wij alleen om
de wijziging door te geven aan het CAK en de aanbieder.

# Bent u het niet eens met deze beslissing?

U kunt binnen zes weken na de verzenddatum beroep instellen bij de {+organisatie|rechtbank Rotterdam},
sector Bestuursrecht, Postbus 50951, 3007 BM Rotterdam. In spoedeisende gevallen kunt u de
voorzieningenrechter vragen een voorlopige voorziening te treffen. U vindt de formulieren op
www.rechtspraak.nl. Heeft u vragen over deze brief, dan kunt u bellen met het klantcontactcentrum,
{+telefoon|14 0181}, of mailen naar {+email|info@voorneaanzee.nl}.

Hoogachtend, // burgemeester en wethouders van Voorne aan Zee, // namens dezen,
"""

CLAIM_END = """
mr. {+naam|Peter Lodewijks} // teammanager Juridische Zaken en Inkoop

Afschrift aan: mevrouw {naam|Van Beusekom} (Wmo-consulent); wethouder {+naam|Arie van den Berg-Moree}
(Zorg en Welzijn)

# Bijlage: verkort verslag van de hoorzitting

De voorzitter opent om 10.05 uur. Mevrouw {naam|Van Ommeren} vertelt dat zij 's ochtends niet zonder hulp uit
bed komt. Sinds de operatie gebruikt zij een {?gezondheid|rollator}. {naam|Marjet} zegt dat zij als
buschauffeur in wisseldienst werkt en drie kinderen heeft. De heer {naam|Belhaj} wijst op de uitspraak van de
{+organisatie|Centrale Raad van Beroep} van {+datum|18 mei 2016} ({+kenmerk|ECLI:NL:CRVB:2016:1402}): de
gemeente moet laten zien hoe zij tot het aantal minuten komt.

De heer {naam|Kwakernaat} antwoordt dat is gerekend met het normenkader van {+organisatie|Bureau HHM}. Mevrouw
{naam|Pinas} erkent dat het medische deel van het dossier dun is en stelt voor alsnog advies te vragen. De
voorzitter vraagt of mevrouw daartoe een machtiging wil tekenen. Dat wil zij. Een lid van
de commissie vraagt naar de boodschappendienst; die kost € 7,95 per keer. De voorzitter sluit om 10.40 uur.

{naam|D. Huizer}, secretaris
"""


def claim() -> Finished:
    draft = Draft(
        "x04_bezwaar_ondersteuning",
        "dev",
        "gemeente",
        "brief_gemeente_scan",
        "scan-200dpi-grey",
    )
    blocks = [("sp", 50), *flow(CLAIM), ("sp", 58), *flow(CLAIM_END)]
    pdf = paper(
        draft,
        blocks,
        font="CA",
        size=10.6,
        frames=((62, 74, 470, 694),),
        top="gemeente VOORNE AAN ZEE",
        footer="{+adres|Rembrandtlaan 1, 3201 ZA Spijkenisse}  |  Postbus 13, 3220 AA Hellevoetsluis  |",
    )
    draft.keep(
        "adres", "Postbus 50951", "3007 BM Rotterdam", "Postbus 13", "3220 AA Hellevoetsluis"
    )
    draft.keep("functie", "teammanager Juridische Zaken en Inkoop", "Wmo-consulent")
    draft.keep("organisatie", "gemeente Voorne aan Zee")
    pen = (72.0, 242.0, 176.0, 280.0)
    scanned = scan(
        inked(pdf, [(2, pen)], seed=12),
        dpi=200,
        skew=0.7,
        noise=9,
        ocr_errors=0.05,
        seed=41,
    )
    draft.area(2, displaced(pen, scanned.matrices[1]), "handtekening", "pen")
    return Finished(draft, scanned)


PLAN_CSS = """
body{font-family:sans-serif;font-size:9.2pt;line-height:1.36}
h1{font-size:16pt;color:#0a4e8c} h2{font-size:10.5pt;color:#0a4e8c;margin-bottom:2pt}
p{margin:0 0 6pt} td{font-size:8.4pt;padding:2pt 6pt 2pt 0} .s{font-size:7.6pt;color:#444}
"""

PLAN = """
<p class="s">{+organisatie|Provinsje Fryslân} · {+adres|Tweebaksmarkt 52} · Postbus 20120, 8900 HM
Leeuwarden · {+telefoon|058 - 292 59 25}</p>
<h1>Bruggen en sluizen met een verhaal</h1>
<p class="s">Statenbrief ter kennisneming · vastgesteld door Gedeputeerde Staten op
{+datum|17 september 2024} · kenmerk {+kenmerk|02417733} · openbaar</p>
<p>Geachte leden van Provinciale Staten,</p>
<p>Bij de behandeling van het Meerjarenprogramma Vaarwegen vroeg uw Staten om een overzicht van de
kunstwerken met een bijzondere geschiedenis. De aanleiding was het amendement van de leden
{+naam|Hoekstra-Sikkema} (PvdA) en {+naam|Wietze Kooistra} (FNP) over de kleur van de brug bij
Stroobos. Wij sturen u het overzicht hierbij toe. {+functie|Commissaris van de Koning}
{+naam|Arno Brok} heeft het op {+datum|14 september 2024} tijdens de Open Monumentendag in ontvangst
genomen.</p>

<h2>1. Prinses Margrietkanaal</h2>
<p>Het {+vaarweg|Prinses Margrietkanaal} is in {+datum|1951} geopend door koningin {+naam|Juliana} en
is vernoemd naar haar derde dochter. De {+kunstwerk|Johan Frisosluis} bij Stavoren en de
{+kunstwerk|Prinses Margrietsluis} bij Lemmer zijn in het ontwerp van ingenieur {+naam|Jan Blanken}
zelf niet terug te vinden, al wordt dat vaak gedacht: {+naam|Blanken} overleed in 1838. Wel gebruikte
Rijkswaterstaat zijn waaierdeuren als voorbeeld. Het sluisgemaal is in de jaren zestig uitgebreid met
pompen van de firma {+organisatie|Stork}. De brug bij Spannenburg wordt door {+organisatie|Rijkswaterstaat}
vervangen; wij dragen de oude brugwachterswoning over aan {+organisatie|Monumentenbezit}.</p>

<h2>2. Van Harinxmakanaal</h2>
<p>Het {+vaarweg|Van Harinxmakanaal} heet naar {+naam|Pieter Albert Vincent van Harinxma thoe Slooten},
commissaris van 1909 tot 1945. In 2023 is in Franeker onderzoek gedaan naar de paalfunderingen. Daarbij is
de formule van {+eponiem|Koppejan} gebruikt. De uitkomst is dat de {+kunstwerk|Stationsbrug} nog zeker
twintig jaar mee kan. In de kademuur bij de Oude Kaatsbaan is een gedenksteen voor
{+naam|Eise Eisinga} teruggevonden. Wethouder {+naam|Jelle Wobbes Hettema} van
{+organisatie|gemeente Waadhoeke} zoekt met ons naar een nieuwe plek.</p>

<h2>3. Leeuwarden en omgeving</h2>
<p>De {+kunstwerk|Slauerhoffbrug}, genoemd naar de dichter {+naam|J.J. Slauerhoff}, trok in 2000 over de
hele wereld aandacht als &#8216;flying drawbridge&#8217;. Het ontwerp is van architect {+naam|Emile
Asselbergs}. De brug wordt in 2026 geconserveerd. Bij de {+kunstwerk|Dr. Obe Postmabrêge} in Grou en de
{+kunstwerk|Fedde Schurerbrêge} in Heerenveen worden naamborden in twee talen geplaatst. De
{+straat|Pieter Jelles Troelstraweg} en de {+straat|Anne Vondelingweg} zijn tijdens het werk met
verkeerslichten geregeld. Het fietspad langs de {+straat|Professor Titus Brandsmaweg} blijft open.</p>

<h2>4. Varend erfgoed</h2>
<p>Voor de bediening van hoge masten wijzen wij op de regeling voor varend erfgoed. Skûtsje
{+schip|Doarp Grou}, het statenjacht {+schip|Friso}, de klipper {+schip|Willem Jacob} en de sleepboot
{+schip|Maria Johanna} hebben een vaste afspraak met de bedieningscentrale in Leeuwarden. De
{+organisatie|Stichting Foar de Neiteam} beheert het archief van schipper {+naam|Ulbe Zwaga}. Het
boek van {+naam|Hylke Speerstra} over het laatste vrachtzeil is in de Statenbibliotheek te leen.
{+naam|Frits Jansen} en {+naam|Meindert Seffinga} (<i>Skûtsjes en hun schippers</i>, 2005) blijven de
beste bron over de werven.</p>

<h2>5. Planning en kosten</h2>
<table>
<tr><td><b>Kunstwerk</b></td><td><b>Werk</b></td><td><b>Start</b></td><td><b>Kosten</b></td></tr>
<tr><td>Slauerhoffbrug</td><td>conserveren</td><td>{+datum|april 2026}</td><td>€ 1.150.000</td></tr>
<tr><td>Fedde Schurerbrêge</td><td>naambord, verlichting</td><td>maart 2025</td><td>€ 38.000</td></tr>
<tr><td>Dr. Obe Postmabrêge</td><td>naambord</td><td>maart 2025</td><td>€ 21.500</td></tr>
<tr><td>{+kunstwerk|Gerben Ytsmabrêge}</td><td>nieuwe aandrijving</td><td>okt. 2025</td>
<td>€ 470.000</td></tr></table>
<p>De kosten passen binnen product 2.3 van de begroting. De accountant, {+organisatie|BDO}, heeft er bij
de tussentijdse controle geen opmerkingen over gemaakt. Europese medefinanciering is verleend onder
beschikking {+kenmerk|2023-EFRO-0148872}.</p>

<h2>6. Participatie</h2>
<p>Op {+datum|26 juni 2024} was er een inloopavond in dorpshuis De Trilker in Poppenwier. Er kwamen
41 bezoekers. De dorpsbelangen van Terherne, Jirnsum en Goutum hebben schriftelijk gereageerd. Op
voorstel van een inwoonster van Warten, mevrouw {naam|Baukje Sinnema-Wielstra}, nemen wij de
herkomst van de namen op in de app Friesland Vaart. Gedeputeerde {+naam|Eelke Ruardi} heeft met de
voorzitter van {+organisatie|HISWA-RECRON}, {+naam|Geert Dijks}, gesproken over de bedieningstijden in
het voorseizoen.</p>

<h2>7. Verder lezen</h2>
<p>{+naam|Douwe Zwart} en {+naam|Klaas Jansma}, <i>Het waterhuis van Fryslân</i> (Leeuwarden, 2011);
{+naam|G.J. Arends}, <i>Sluizen en stuwen</i> (Delft, 1994), met een hoofdstuk over de deuren van
Blanken; {+naam|Sikkema}, K. (1978), <i>De Friese vaarwegen na de oorlog</i>, Leeuwarder Courant-reeks
deel 4; het proefschrift van {+naam|Anke Bijlsma} aan de {+organisatie|Rijksuniversiteit Groningen}
over brugwachters en hun gezinnen. De bouwtekeningen liggen bij {+organisatie|Tresoar}, toegang
{+kenmerk|334-07}, inventarisnummer 1182. Wie een foto wil gebruiken vraagt toestemming aan
{+organisatie|Fryske Fotodatabank}.</p>

<h2>8. Vragen</h2>
<p>Vragen van Statenleden kunnen via de griffie worden gesteld ({+email|griffie@fryslan.frl}).
Technische vragen beantwoordt de afdeling Infrastructuur en Vaarwegen (behandeld door: {naam|R.
Haarsma}, {telefoon|06 2070 4185}, {email|r.haarsma}{+domein|@fryslan.frl}).</p>
<p>Gedeputeerde Staten van Fryslân,<br>drs. {+naam|A.A.M. Brok}, voorzitter<br>
{+naam|Rens van der Laan}, secretaris</p>
"""


def plan() -> Finished:
    draft = Draft("x05_statenbrief_bruggen", "dev", "woo-verzoek", "statenbrief", "story")
    draft.keep("adres", "Postbus 20120, 8900 HM Leeuwarden")
    draft.keep("vaarweg", "Dr. Obe Postmabrêge", "Slauerhoffbrug", "Spannenburg")
    draft.keep("organisatie", "PvdA", "FNP", "Open Monumentendag", "Provinciale Staten")
    return Finished(
        draft,
        story(
            draft,
            PLAN,
            PLAN_CSS,
            rect=(64, 62, 531, 786),
            header="<p class='s'>Statenbrief Bruggen en sluizen met een verhaal</p>",
        ),
    )


MAKERS = {
    "x01_nota_gezin_emmeloord": asylum,
    "x02_nota_ophoging_plafond": farm,
    "x03_kamerbrief_schoolverzuim": school,
    "x04_bezwaar_ondersteuning": claim,
    "x05_statenbrief_bruggen": plan,
}
