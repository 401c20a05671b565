"""Gold documents k09-k12 (test): provincial file, memorandum, speech, report of a hearing."""

from tests.gold.making.by_hand import tj
from tests.gold.making.by_html import chromium
from tests.gold.making.by_office import fodt
from tests.gold.making.by_reportlab import paper
from tests.gold.making.draft import Draft
from tests.gold.making.gold import Finished
from tests.gold.making.k_a_tools import areas, paras, signed
from tests.gold.making.scanner import scan

K09_CSS = """
body{font:10pt/1.45 "Liberation Sans"} .blad{page-break-after:always} .blad:last-child{page-break-after:
auto} h1{font-size:15pt;color:#0b5c3a;border-bottom:2pt solid #0b5c3a} h2{font-size:10.5pt;margin:8pt 0
2pt} p{margin:0 0 6pt} dl{display:grid;grid-template-columns:36mm 1fr;margin:0 0 8pt;font-size:9.2pt}
dt{font-weight:bold} dd{margin:0} .voet{font-size:7.5pt;color:#555;margin-top:14pt}
"""
K09 = """
<div class="blad"><h1>provincie Zuid-Holland &middot; GS-voorstel</h1>
<dl><dt>Onderwerp</dt><dd>Vrijwillige verplaatsing veehouderij nabij {+plaats|Nieuwkoopse Plassen &amp; De Haeck}</dd>
<dt>Vergadering GS</dt><dd>{+datum|7 oktober 2025}, hamerstuk 6</dd>
<dt>Portefeuillehouder</dt><dd>gedeputeerde {+naam|Meindert Stolk}</dd>
<dt>DOS-nummer</dt><dd>{+kenmerk|DOS-2025-0007714}</dd>
<dt>Opsteller</dt><dd>{naam|Wieringa, L.F.} (afdeling Water en Groen)</dd>
<dt>Doorkiesnummer</dt><dd>{telefoon|070 - 441 62 95}</dd>
<dt>Collegiale toets</dt><dd>{naam|Chaudhry} / {naam|Van den Hombergh} / {naam|mevr. Kuzu}</dd>
<dt>Paraaf</dt><dd>opst. {paraaf|LFW} &nbsp; bureauhfd. {paraaf|RvdH} &nbsp; dir. {paraaf|GK}</dd>
<dt>Provinciesecretaris</dt><dd>{?naam|Bas de Ruijsscher}</dd></dl>
<h2>Gevraagd besluit</h2><p>1. In te stemmen met een bijdrage van &euro; 1.870.000 uit het
{+organisatie|Programma Landelijk Gebied} voor de verplaatsing van het melkveebedrijf aan de Noordenseweg te
{+plaats|Nieuwkoop}. 2. De gedeputeerde te machtigen de koopovereenkomst aan te gaan. 3. Provinciale Staten met
bijgaande brief te informeren; de geheimhouding op bijlage C te handhaven.</p>
<h2>Toelichting</h2><p>Het bedrijf van de broers {naam|Goof en Maarten van Egteren} ligt op 180 meter van het
Natura 2000-gebied. {naam|Goof van Egteren} heeft geen opvolger; zijn broer wil doorboeren op een locatie bij
{+plaats|Dronten}. De afgelopen twee jaar voerde zaakbegeleider {naam|Wieringa} elf gesprekken met de familie. De
taxatie is gedaan door {naam|ing. P. Spruijtenburg} van {+organisatie|Gloudemans}; het tweede oordeel is van
{naam|Noortje Kapteijns}. {+organisatie|Staatsbosbeheer} en {+organisatie|Natuurmonumenten} onderschrijven de keuze.</p>
<p>Gedeputeerde {+naam|Arne Weverling} is betrokken vanwege de waterhuishouding; hoogheemraad
{+naam|Waldo von Faber} van het {+organisatie|Hoogheemraadschap van Rijnland} heeft bestuurlijk ingestemd met het hogere
peil. In PS stelden de leden {+naam|Berend Potjer} (GroenLinks) en {+naam|Hennie Blom-Snoek} (CDA) schriftelijke
vragen (nr. {+kenmerk|4123}). De commissaris van de Koning, {+naam|Wouter Kolff}, ondertekent de
beantwoording.</p><p>De depositieberekening is gemaakt met {+product|AERIUS Calculator 2024.2}. Volgens de
methode-{+eponiem|Van Dobben} is de kritische waarde voor veenmosrietland 714 mol per hectare per jaar.</p>
<h2>Risico's</h2><p>De agrarische coach, {naam|Dineke Haverschmidt}, meldt dat {naam|Maarten} {?gezondheid/5.1.1d|sinds
februari onder behandeling is van de GGZ vanwege een depressie}. Zij vraagt om rust in de communicatie. Een
buurman, {naam|A.C. Zevenhoven}, heeft zich bij de redactie van het {+organisatie|Leidsch Dagblad} over het plan
beklaagd. Woordvoering: {?naam|Jesper Lont}.</p>
<p class="voet">Provincie Zuid-Holland &middot; Zuid-Hollandplein 1, 2596 AW Den Haag &middot; T {+telefoon|070 441 66 11}
&middot; {+email|zuidholland@pzh.nl}</p></div>
<div class="blad"><h1>Ingekomen brief</h1><p>{naam|A.C. Zevenhoven}<br>{adres|Simon van Capelweg 163B, 2431 AH Noorden}
<br>{email|zevenhoven.noorden}{+email|@kpnmail.nl}<br>{telefoon|06 - 51 04 62 56}</p>
<p>Aan: Gedeputeerde Staten van Zuid-Holland<br>t.a.v. de heer {+naam|Stolk}<br>Postbus 90602, 2509 LP Den Haag</p>
<p>Noorden, {+datum|19 september 2025}<br>Stempel: INGEKOMEN 22 SEP. 2025, nr. {+kenmerk|PZH-2025-885203147}</p>
<p>Geachte heer {+naam|Stolk},</p><p>Al drie generaties wonen wij aan het water in Noorden. Mijn vader,
{naam|Nelis Zevenhoven}, sneed hier nog riet voor de firma. Nu hoor ik van derden dat u het bedrijf van
{naam|Van Egteren} koopt en dat het peil omhoog gaat. Wij krijgen dan water in de kelder. Uw medewerkster, mevrouw
{naam|Wieringa}, zegt dat het meevalt maar heeft bij ons nooit gemeten.</p><p>Mijn vrouw {naam|Coby} heeft
{?gezondheid/5.1.1d|reuma en COPD}; de huisarts schrijft dat zij in een vochtig huis niet kan blijven. Graag wil ik
dat u zelf komt kijken, samen met wethouder {+naam|Antoinette Ingwersen}. Ik wil ook weten waarom de
heer {naam|Spruijtenburg} bij de buren wel en bij ons niet heeft getaxeerd.</p><p>Voor een eventuele vergoeding van het
bodemonderzoek (&euro; 412,50, factuur van {+organisatie|Wareco} van 3 juli): {iban|NL49 ABNA 0677 4236 22}, ten name van
{naam|A.C. Zevenhoven e/o J.M. Zevenhoven-Pronker}.</p><p>Met vriendelijke groet,</p><p>&nbsp;</p><p>{naam|Ab Zevenhoven}</p>
</div>
<div class="blad"><h1>Telefoonnotitie</h1><dl><dt>Datum en tijd</dt><dd>{+datum|25 september 2025}, 10.40 uur</dd>
<dt>Gebeld door</dt><dd>{naam|Lieke Wieringa}</dd><dt>Gesproken met</dt><dd>dhr. {naam|Zevenhoven} en zijn dochter
{naam|Irma}</dd><dt>Afschrift</dt><dd>{naam|R. van den Hombergh}; bestuursadviseur {naam|Tarik Benhaddou}</dd></dl>
<p>Uitgelegd dat {+organisatie|Antea Group} in oktober vier peilbuizen plaatst, waarvan een op het perceel
{+kenmerk|Nieuwkoop D 3390}. De heer {naam|Zevenhoven} was emotioneel maar redelijk. {naam|Irma} nam het gesprek over; zij is
bereikbaar op {telefoon|06-43755385}. Zij vraagt of de gedeputeerde op een zaterdag kan komen. {naam|Tarik} kijkt in de
agenda: 18 oktober is mogelijk.</p><p>Zij noemde ook dat {naam|Goof} en haar vader al jaren ruzie hebben over een sloot;
{?strafrecht/5.1.1d|in 2016 zou aangifte zijn gedaan}. Dit niet in het dossier verder uitwerken. Afgesproken: schriftelijk antwoord voor
15 oktober, concept door {naam|Kuzu}, vaststelling in GS. Gedeputeerde {+naam|Weverling} krijgt een kopie.</p></div>
"""


def province() -> Finished:
    """File of a province: proposal, letter that came in, note of a telephone call."""
    draft = Draft("k09_dossier_veehouderij", "test", "woo-verzoek", "provinciedossier", "chromium",
                  ordinary=frozenset({"goof"}))  # fmt: skip
    text = K09.replace("{naam|mevr. Kuzu}", "mevr. {naam|Kuzu}").replace(
        "{naam|ing. P.", "ing. {naam|P."
    )
    text = text.replace("{naam|Goof en Maarten van", "{naam|Goof} en {naam|Maarten van")
    text = text.replace(" e/o J.M. Zeven", "} e/o {naam|J.M. Zeven")
    pdf = chromium(draft, text, K09_CSS, margin="20mm 22mm")
    pdf, places = signed(
        draft, pdf, [(2, "Ab Zevenhoven", 4, -26, 96, 22, "handtekening")], seed=41
    )
    areas(draft, places)
    draft.keep("adres", "Zuid-Hollandplein 1, 2596 AW Den Haag", "Postbus 90602")
    draft.keep("datum", "15 oktober", "18 oktober", "22 SEP. 2025")
    return Finished(draft, pdf)


K10_TOP = [
    ["AAN", "M via SG, {+naam|Christiaan Rebergen}"],
    ["VAN", "DCV / Consulaire Zaken, plv. dir. {?naam|Odette Fraanje}"],
    ["OPGESTELD DOOR", "{naam|Sem Kortenoever}, toestel {telefoon|5127}"],
    [
        "AFGESTEMD MET",
        "DAM ({naam|Loubna Essaidi}), DJZ ({naam|R. Hovestadt}), VVE ({naam|mr. T. Asscherman})",
    ],
    ["CC", "R, DGPZ, {+naam|Marcel de Vink}; CDP RAB {?naam|Joost Halbertsma}"],
    ["DATUM / NR.", "{+datum|24 november 2025} / {+kenmerk|BZ2519846}"],
    ["TERMIJN", "Vóór uw gesprek met minister {+naam|Nasser Bourita}, 27 november"],
]
K10 = paras("""
    Gevraagd besluit ^ Instemmen met het noemen van de zaak van {naam|Anouar Lakhdar} in het gesprek, en met een
    brief aan de familie, conform optie 2.

    Kern ^ {naam|Lakhdar} (geboren {geboortedatum|30 augustus 1994}, paspoort {paspoort|NWR7K4D28}) zit sinds 12 mei 2025
    vast in {+plaats|Oujda}. Hij wordt {?strafrecht/5.1.1d|verdacht van uitvoer van 300 kilo hasj} en ontkent. Zijn zaak kwam
    in de pers door {+naam|Peter R. de Vries}-stichtingbestuurder {?naam|Royce de Groodt} en door een petitie met
    21.000 handtekeningen. De ambassade bezocht hem vijf keer; de laatste keer door consulair medewerker
    {naam|Hajar Zitouni} op 14 november. Hij {?gezondheid/5.1.1d|is 17 kilo afgevallen en heeft epileptische aanvallen}.

    Zijn moeder, mevrouw {naam|Malika Lakhdar-Bouzidi} ({adres|Geleenstraat 64-III, 1078 LG Amsterdam}), schreef u op
    3 november. Zij wordt bijgestaan door mr. {naam|Channa Polak} te Amsterdam, {telefoon|06-69657285}. De zus,
    {naam|Ikram}, voert het woord voor de familie; zij is soms fel maar goed aanspreekbaar.

    Toelichting ^ De leden {+naam|Piet van Ruitenbeek} en {+naam|Kati Piri} hebben Kamervragen gesteld
    ({+kenmerk|2025Z20331}). In uw antwoord schreef u dat Nederland niet treedt in de rechtsgang. De landen kennen sinds
    2023 een verdrag over overbrenging van gevonniste personen (Trb. {+kenmerk|2023, 88}). Zolang er geen
    onherroepelijk vonnis is, kan {+organisatie|IOS} (JenV, {naam|Berber Tromp}) geen verzoek voorbereiden.

    Opties ^ 1. Niet noemen. Risico: verwijt van passiviteit. ^ 2. Noemen met accent op medische zorg (advies). ^ 3.
    Vragen om vrijlating. Niet kansrijk: minister {+naam|Abdellatif Ouahbi} van Justitie wees dat in september af.

    Overwegingen ^ De {+organisatie|Nationale ombudsman} onderzoekt de bijstand aan gedetineerden in het buitenland. De
    {+organisatie|Commissie Buitenland van Reclassering Nederland} bezocht hem via vrijwilliger {naam|Gijsbert Noordijk}.
    Collega {naam|Essaidi} wijst erop dat de Marokkaanse ambassadeur, {+naam|Mohamed Basri}, vorige week hoffelijk
    reageerde op een démarche. {naam|Hovestadt} (DJZ) ziet ruimte in artikel 36 van het {+wet|Verdrag van Wenen inzake
    consulaire betrekkingen}.

    Communicatie ^ Reactief. Woordvoerder: {?naam|Camiel Wijffels}, perslijn {+telefoon|070 348 41 00}. Algemene vragen:
    {+telefoon|0247 247 247}. {naam|Sem} belt na uw gesprek zelf de advocaat; {naam|Zitouni} bezoekt de gedetineerde op 1
    december. Het dossier is te vinden onder {+kenmerk|RAB-CA-2025-0417}.""")


def memorandum() -> Finished:
    """Memorandum of Foreign Affairs about a Dutchman in prison abroad, scanned without text."""
    draft = Draft("k10_memo_consulair", "test", "beslisnota", "nota_memorandum", "scan-150dpi-grey")
    rows = [[cell.replace("{naam|mr. ", "mr. {naam|") for cell in row] for row in K10_TOP]
    text = [
        t.replace("{+naam|Peter R. de Vries}-stichtingbestuurder", "actiecomité-voorzitter")
        for t in K10
    ]
    text = [t.replace("Piet van Ruitenbeek} en {+naam|Kati Piri", "Stephan van Baarle} en {+naam|Sarah el Boujdaini")
            for t in text]  # fmt: skip
    text = [t.replace("{+naam|Mohamed Basri}, vorige", "vorige").replace("ambassadeur, vorige", "ambassadeur vorige")
            for t in text]  # fmt: skip
    pdf = paper(
        draft, [("H", "MEMORANDUM"), ("t", rows, [105, 345]), *text], font="SE", size=11.2,
        frames=((66, 70, 465, 700),), top="Ministerie van Buitenlandse Zaken - BZ VERTROUWELIJK",
        footer="Rijnstraat 8, Den Haag",
    )  # fmt: skip
    pdf, places = signed(
        draft, pdf, [(1, "MEMORANDUM", 250, 4, 50, 24, "paraaf van de plv. directeur"),
                     (1, "MEMORANDUM", 330, 0, 48, 26, "paraaf van de SG")], seed=52,
    )  # fmt: skip
    draft.keep("organisatie", "Ministerie van Buitenlandse Zaken", "DCV", "DGPZ", "JenV")
    draft.keep("adres", "Rijnstraat 8")
    draft.keep("datum", "3 november", "12 mei 2025", "14 november", "27 november")
    done = scan(pdf, dpi=150, skew=0.8, noise=9, seed=61)
    areas(draft, places, done)
    return Finished(draft, done)


K11 = paras("""
    Toespraak van de minister van Klimaat en Groene Groei, {+naam|Sophie Hermans}, bij de opening van de
    aardwarmtebron op de campus van de {+organisatie|TU Delft}, {+datum|26 maart 2025}. Het gesproken woord geldt.

    Burgemeester {+naam|Marja van Bijsterveldt}, rector magnificus {+naam|Tim van der Hagen}, wethouder
    {+naam|Maaike Zwart}, gedeputeerde {+naam|Berend Potjer}, dames en heren,

    Als je in Delft over de grond praat, kom je al snel bij de mensen die ons leerden kijken.
    {+naam|Antoni van Leeuwenhoek} keek in een druppel water. {+naam|Johannes Vermeer} keek naar het licht op
    een muur aan de Vlamingstraat. En {+naam|Hugo de Groot}, die even verderop in de Nieuwe Kerk ligt, keek naar
    zee en bedacht dat die van iedereen is. Vandaag kijken we twee kilometer naar beneden.

    Daar ligt water van 75 graden, in een zandlaag die geologen de {+eponiem|Delft Zandsteen} noemen. Dat het
    bruikbaar is, volgt uit wat {+naam|Sadi Carnot} al in 1824 opschreef en wat {+naam|Joseph Fourier} in zijn
    warmteleer vastlegde. De {+eponiem|wet van Darcy} vertelt hoe snel het stroomt. Er is dus niets geheimzinnigs
    aan. Er is alleen lef voor nodig, en geld, en een vergunning op grond van de {+wet|Mijnbouwwet}.

    Ik noem het lef eerst. In 2008 zaten studenten van de {+organisatie|Delftse Aardwarmte Project-groep} in een
    bijgebouw aan de {+adres|Stevinweg 1}. Zij rekenden voor dat deze campus van het gas af kon. Toenmalig minister
    {+naam|Jacqueline Cramer} kreeg hun rapport. Haar opvolgers {+naam|Henk Kamp}, {+naam|Eric Wiebes} en
    {+naam|Rob Jetten} kregen het ook. Ik ben de vijfde minister, en de eerste die er warme voeten van krijgt.

    Dan het geld. {+organisatie|Energie Beheer Nederland}, {+organisatie|Aardyn} en {+organisatie|Shell Geothermal}
    durfden. De {+organisatie|Europese Commissie} hielp met een subsidie uit Horizon 2020. Eurocommissaris
    {+naam|Dan Jørgensen} sprak deze maand in Brussel over warmte als vergeten energiebron. Hij heeft gelijk: bijna de
    helft van ons energiegebruik is warmte. De {+wet|Wet collectieve warmte} ligt bij de Kamer. De leden
    {+naam|Suzanne Kröger}, {+naam|Silvio Erkens} en {+naam|Henri Bontenbal} houden mij scherp. Kamerstuk
    {+kenmerk|36 576} is geen lichte lectuur, maar het is wel nodig.

    En de vergunning. Het {+organisatie|Staatstoezicht op de Mijnen} stelde stevige vragen.
    Inspecteur-generaal {+naam|Theodor Kockelkoren} zei het zo: vertrouwen komt te voet, zeker in de ondergrond.
    Wie aan Groningen denkt, aan {+plaats|Huizinge} en {+plaats|Loppersum}, weet waarom. De parlementaire
    enquêtecommissie onder leiding van {+naam|Tom van der Lee} gaf haar rapport een titel die ik op mijn kamer heb
    hangen: {+organisatie|Groningers boven gas}.

    Vandaag gaat de warmte naar collegezalen, en straks naar woningen in {+plaats|Voorhof} en {+plaats|Buitenhof}.
    Woningcorporaties {+organisatie|Woonbron}, {+organisatie|Vidomes} en {+organisatie|Vestia} hebben getekend. Op de
    Christiaan Huygensweg ligt de leiding al, onder de Jaffalaan wordt gegraven. Bewoners kunnen met vragen
    terecht bij het loket van de gemeente, {+telefoon|14 015}, of via {+email|warmte@delft.nl}.

    De dichter {+naam|Lucebert} schreef dat alles van waarde weerloos is. Dat geldt ook voor een bron. We moeten er
    zuinig mee zijn. Daarom meet de {+organisatie|KNMI}-seismometer mee, en daarom publiceert de universiteit
    alle gegevens. {+naam|Marie Curie} zei ooit dat niets in het leven gevreesd hoeft te worden, alleen begrepen.

    Ik dank de boormeesters, de lassers, de onderzoekers en de studenten van toen. U hebt laten zien dat ook
    wat diep zit naar boven kan komen. Dank u wel.""")


def speech() -> Finished:
    """Speech of a minister: nothing in it is to go."""
    draft = Draft("k11_toespraak_aardwarmte", "test", "woo-verzoek", "toespraak", "libreoffice")
    text = [t.replace(", gedeputeerde {+naam|Berend Potjer}", "").replace("{+naam|Maaike Zwart}", "{+naam|Zwart}")
            .replace("{+naam|Tom van der Lee} gaf haar", "{+naam|Van der Lee} gaf haar") for t in K11]  # fmt: skip
    pdf = fodt(
        draft, [("h", "Toespraak opening aardwarmtebron"), *text], font="DejaVu Sans", size=10.5,
        footer="Rijksoverheid - toespraken - {+kenmerk|KGG/DCO/97502216}", right="4.2cm",
    )  # fmt: skip
    draft.keep("adres", "Vlamingstraat", "Christiaan Huygensweg", "Jaffalaan")
    return Finished(draft, pdf)


K12 = [
    paras("""
    Commissie bezwaarschriften gemeente Venlo, kamer Sociaal Domein ^ VERSLAG VAN DE HOORZITTING van
    {+datum|dinsdag 6 mei 2025} ^ Zaaknummer {+kenmerk|2025-1180426} ^ Aanvang 15.30 uur, stadskantoor,
    {+adres|Hanzeplaats 1, 5912 AT Venlo}

    Commissie: mr. {?naam|Th. Crasborn} (voorzitter), {?naam|mevrouw J. Aerdts-Nabben} en {?naam|drs. O. Sahin} (leden),
    {naam|mr. Fieke Vullinghs} (secretaris). ^ Bezwaarmaakster: {naam|Wilhelmina Theelen}, geboren {geboortedatum|11-02-1951}, BSN
    {bsn|999990147}, wonende {adres|Kaldenkerkerweg 412, 5915 PP Venlo}, met haar zoon {naam|Harrie Theelen} en {naam|Samira Ouaziz},
    cliëntondersteuner van {+organisatie|Synthese}. ^ Namens het college: {naam|C. Joosten-Peeten} (Wmo-consulent) en
    {naam|Dwight Maduro} (juridische zaken). ^ Toehoorder: raadslid {+naam|Tanja Verkoijen} (fractie Lokaal Venlo).""") + [
        ("b", "Het besluit"),
    ] + paras("""
    Bij besluit van {+datum|20 januari 2025}, kenmerk {+kenmerk|WMO-25-00931}, heeft het college de aanvraag om een scootmobiel
    afgewezen. Namens het college tekende teammanager {+naam|H.G.M. Lemmen}. Het advies is opgesteld door arts
    {naam|I. Rutgers-Kowalczyk} van {+organisatie|Argonaut}. Wethouder {+naam|Marij Pollux} heeft bij brief van 3 maart laten weten
    dat de beleidsregels worden herzien."""),
    paras("""
    De voorzitter opent de zitting en legt uit dat de commissie onafhankelijk is. Mevrouw {naam|Theelen} licht toe dat zij
    door {?gezondheid/5.1.1d|artrose in beide knieën en hartfalen} niet verder komt dan vijftig meter. De bushalte
    aan de Professor Gelissensingel ligt op vierhonderd meter. De Omnibuzz komt te laat; zij {?bijzonder/5.1.1d|mist daardoor de mis in de
    Sint-Martinuskerk}. Haar zoon werkt in ploegendienst bij {+organisatie|Océ} en kan niet steeds rijden.

    {naam|Harrie} vult aan dat zijn moeder sinds de dood van zijn vader {naam|Sjang} nauwelijks buiten komt. Hij toont een
    brief van cardioloog dr. {naam|B. Meuwissen} van {+organisatie|VieCuri}. De secretaris, mevrouw {naam|Vullinghs}, voegt die toe
    aan het dossier.

    {naam|Joosten} stelt dat het collectief vervoer voorgaat. Zij heeft op 9 december een huisbezoek afgelegd. Toen heeft
    mevrouw niet gezegd dat zij in 2023 met de taxi viel. Lid {?naam|Sahin} vraagt of de arts haar heeft onderzocht.
    {naam|Maduro}: nee, het was een telefonisch consult van twaalf minuten. Hij verwijst naar de uitspraak
    {+kenmerk|ECLI:NL:CRVB:2018:3241}.

    Mevrouw {naam|Ouaziz} wijst op artikel 2.3.2 van de {+wet|Wmo 2015} en vraagt om vergoeding van de reiskosten van 12,40
    euro. {naam|Samira} zal de bonnen sturen naar {+email|bezwaar@venlo.nl}; de secretaris is zo nodig bereikbaar via
    {telefoon|06 26945896}, anders via {+telefoon|14 077}. Lid {?naam|Aerdts} vraagt het college om overleg met bezwaarmaakster.

    De voorzitter schorst van 16.05 tot 16.15 uur. Daarna zegt {naam|Dwight Maduro} toe dat een andere arts een onderzoek
    doet. {naam|C. Joosten} neemt binnen een week contact op met de zoon ({email|r.theelen}{+email|@home.nl}).
    Mevrouw {naam|Theelen} is daarmee tevreden, maar trekt haar bezwaar nog niet in.

    De commissie houdt het advies zes weken aan. Burgemeester {+naam|Antoin Scholten} ontvangt als voorzitter van het college een
    afschrift. De voorzitter sluit de zitting om 16.22 uur.

    Aldus vastgesteld te Venlo op {+datum|13 mei 2025}.""") + [
        ("at", 70, 220, "de voorzitter,\n\n\n\nmr. {?naam|Th. Crasborn}", 10.5),
        ("at", 300, 220, "de secretaris,\n\n\n\nmr. {naam|F. Vullinghs}", 10.5),
    ],
]  # fmt: skip


def hearing() -> Finished:
    """Report of a hearing of the committee on objections of a municipality."""
    draft = Draft("k12_verslag_hoorzitting", "test", "gemeente", "verslag_commissie", "tj")
    pages = [
        [
            item if isinstance(item, tuple) else item.replace("{?naam|mevrouw ", "mevrouw {?naam|")
            .replace("{?naam|drs. ", "drs. {?naam|").replace("{naam|mr. ", "mr. {naam|")
            for item in page
        ]
        for page in K12
    ]  # fmt: skip
    pdf = tj(draft, pages, size=11.2, spaces=True, left=78, width=440, seed=71)
    pdf, places = signed(
        draft, pdf, [(2, "de voorzitter,", 6, 14, 100, 26, "handtekening van de voorzitter"),
                     (2, "de secretaris,", 6, 13, 90, 28, "handtekening van de secretaris")], seed=73,
    )  # fmt: skip
    areas(draft, places)
    draft.keep("adres", "Professor Gelissensingel")
    draft.keep("organisatie", "gemeente Venlo", "Omnibuzz", "Lokaal Venlo")
    return Finished(draft, pdf)


MAKERS = {
    "k09_dossier_veehouderij": province,
    "k10_memo_consulair": memorandum,
    "k11_toespraak_aardwarmte": speech,
    "k12_verslag_hoorzitting": hearing,
}
