"""Gold documents k01-k03 (dev): two nota's to ministers and a mail thread."""

from tests.gold.making.by_html import chromium
from tests.gold.making.by_office import fodt
from tests.gold.making.by_reportlab import paper
from tests.gold.making.draft import Draft
from tests.gold.making.gold import Finished
from tests.gold.making.k_a_tools import areas, paras, signed
from tests.gold.making.scanner import scan

K01_CSS = """
body{font:9.2pt/1.38 Carlito;color:#111} .kop{display:flex;justify-content:space-between}
.kop b{font-size:11pt} h1{font-size:19pt;margin:10pt 0 2pt} h2{font-size:10.5pt;margin:9pt 0 2pt;
color:#154273} p{margin:0 0 5pt} .cols{display:flex;gap:16pt} .main{width:70%} .ref{width:28%;
font-size:7.4pt;line-height:1.32} .ref b{display:block;margin-top:4pt} table{border-collapse:
collapse;width:100%;font-size:8.2pt;margin:4pt 0 8pt} td,th{border:.6pt solid #777;padding:2pt 4pt;
text-align:left;vertical-align:top} th{background:#e5eaf1} ul{margin:0 0 5pt 0;padding-left:13pt}
"""

K01 = """
<div class="kop"><b>Ministerie van Sociale Zaken en<br>Werkgelegenheid</b> <span>NOTA ACTIEF
OPENBAAR</span></div> <h1>Nota</h1><p><b>TER BESLISSING</b> &ndash; Invoering toelatingsstelsel
uitzendbureaus: overgangstermijn en tarieven</p> <table><tr><th>Aan</th><td>De minister, {+naam|Y.J.
van Hijum} (via SG en DG Werk)</td> <th>Cc</th><td>Staatssecretaris {+naam|Nobel}</td></tr>
<tr><th>Van</th><td>Directie Arbeidsverhoudingen, cluster Flex</td> <th>Uiterlijk bij
M</th><td>vrijdag 14 maart 2025, 12.00 uur (bewindspersonentas)</td></tr></table>
<table><tr><th>Parafenroute</th><th>Naam</th><th>Paraaf</th><th>Datum</th><th>Opmerking</th></tr>
<tr><td>Steller</td><td>mw. {naam|F. el
Bouazzati}</td><td>{paraaf|FeB}</td><td>10/3</td><td></td></tr> <tr><td>Medelezer AV</td><td>drs.
{naam|J.W. Hoitsema}</td><td>{paraaf|JWH}</td><td>10/3</td> <td>bijlage 2 nog niet
definitief</td></tr> <tr><td>WBJA</td><td>{naam|S. Rambaran
Mishre}</td><td>{paraaf|SRM}</td><td>11/3</td> <td>akkoord, zie punt 4</td></tr>
<tr><td>FEZ</td><td>{naam|Nolles, C.A.}</td><td>{paraaf|cn}</td><td>11/3</td><td>akkoord mits
dekking in voorjaarsnota</td></tr> <tr><td>Nederlandse Arbeidsinspectie</td><td>{naam|B.
Terpstra-Yildirim}</td><td>per mail</td> <td>11/3</td><td></td></tr> <tr><td>Directeur
AV</td><td>mr. dr. {?naam|H.P.M. Slaghek}</td><td>{paraaf|HS}</td><td>12/3</td> <td></td></tr>
<tr><td>DG Werk</td><td>{+naam|M.R. Pfeijffer}</td><td>{paraaf|MRP}</td><td>12/3</td> <td>eens met
optie B</td></tr> <tr><td>SG</td><td></td><td></td><td></td><td></td></tr></table> <div
class="cols"><div class="main"> <h2>Aanleiding</h2><p>De Eerste Kamer behandelt naar verwachting na
het meireces de Wet toelating terbeschikkingstelling van arbeidskrachten (Wtta, Kamerstukken 36
446). In het debat van 12 februari heeft u aan het lid {+naam|Van Kent} (SP) en het lid
{+naam|Saris} (NSC) toegezegd voor Pasen duidelijkheid te geven over de overgangstermijn en over de
tarieven voor kleine uitleners.</p> <h2>Geadviseerd besluit</h2><p>Wij vragen u om:</p><ul><li>in te
stemmen met optie B: een overgangstermijn van zes maanden na opening van het loket bij de
Nederlandse Autoriteit Uitleenmarkt (NAU);</li><li>in te stemmen met een gestaffeld tarief (&euro;
2.100 tot &euro; 5.400 per jaar);</li> <li>bijgevoegde brief te ondertekenen en aan beide Kamers te
zenden.</li></ul> <h2>Kernpunten</h2><p>1. Er zijn naar schatting 14.000 uitleners actief. De
kwartiermaker van de NAU, {?naam|Ruud Wekema}, heeft op 3 maart laten weten dat het loket per 1
november 2025 open kan als de werving van toelatingsmedewerkers in april begint. {?naam|Wekema} acht
vier maanden overgang niet uitvoerbaar.</p><p>2. De sector is verdeeld. ABU en NBBU steunen optie B.
In het gesprek van 27 februari wees mevrouw {naam|Agyemang} (NBBU, beleidsadviseur) op de
administratieve last voor bedrijven met minder dan tien uitzendkrachten. FNV-vicevoorzitter
{+naam|Zakaria Boufangacha} noemt elke overgang &lsquo;een vrijbrief voor malafide bureaus&rsquo; en
heeft dat ook in de Volkskrant gezegd.</p></div> <div class="ref"><b>Directie
Arbeidsverhoudingen</b>Parnassusplein 5<br>2511 VX Den Haag<br> Postbus 90801<br>2509 LV Den
Haag<br>T {+telefoon|070 333 44 44}<br>www.rijksoverheid.nl <b>Contactpersoon</b>{naam|Fatima el
Bouazzati}<br>Senior beleidsmedewerker<br>M {telefoon|06-1302
9722}<br>{email|felbouazzati}{+email|@minszw.nl} <b>Datum</b>10 maart 2025<b>Onze
referentie</b>{+kenmerk|2025-0000058213}<b>Bijlagen</b>3<br> 1. Kamerbrief<br>2.
Tariefberekening<br>3. Uitvoeringstoets NAU</div></div> <p>3. Het lid {+naam|Patijn}
(GroenLinks-PvdA) dient waarschijnlijk een motie in om de termijn te schrappen. {+naam|Thierry
Aartsen} (VVD) heeft in het rondetafelgesprek juist om twaalf maanden gevraagd. </p><p>4. Juridisch:
de uitspraak van het Hof van Justitie in de zaak {+eponiem|Manpower Lit} staat een staffel niet in
de weg. {naam|Rambaran Mishre} adviseert wel om de grondslag in artikel 12a Waadi in de brief te
noemen; de landsadvocaat ({+organisatie|Pels Rijcken}) deelt dat oordeel.</p>
<h2>Toelichting</h2><p><i>Financieel.</i> De staffel leidt tot een tekort van &euro; 1,3 miljoen in
2026. FEZ gaat akkoord als dit binnen artikel 1 van begrotingshoofdstuk XV wordt opgevangen. De
Inspectie der Rijksfinanci&euml;n is op 6 maart ge&iuml;nformeerd (mw. {naam|P.
Dijkgraaf-Sontrop}).</p> <p><i>Uitvoering.</i> De NAU i.o. rekent op 62 fte. De Nederlandse
Arbeidsinspectie heeft capaciteit voor 400 controles in het eerste jaar; {naam|Terpstra} gaf aan dat
prioriteit ligt bij de vleessector en de kassen in het Westland. De normen van de
{+organisatie|Stichting Normering Arbeid} blijven uitgangspunt. De commissie-{+naam|Roemer}
adviseerde in 2020 al om de drempel niet te laag te leggen; het rapport {+organisatie|Geen
tweederangsburgers} is hiervoor de basis.</p> <p><i>Draagvlak.</i> Naast ABU en NBBU zijn
{+organisatie|LTO Nederland}, de {+organisatie|Vereniging van Nederlandse Gemeenten} en wethouder
{+naam|Karin Zwinkels} van de gemeente Westland gehoord. De wethouder vreest dat huisvesting van
arbeidsmigranten stokt als bureaus in het eerste jaar omvallen. Van een uitlener uit
{+plaats|Naaldwijk}, {naam|G. Moerbeek}, ontvingen wij een brief waarin hij zijn situatie schetst
(eenmanszaak, negen uitzendkrachten); hij krijgt antwoord van de directie.</p>
<h2>Communicatie</h2><p>Woordvoering ligt bij {?naam|Daphne Kettler}. Er komt geen persbericht; wel
een nieuwsbericht op rijksoverheid.nl. Vragen van ondernemers lopen via {+telefoon|0800 8051} (RVO)
en {+email|wtta@minszw.nl}.</p> <h2>Informatie die niet openbaar gemaakt kan
worden</h2><p><i>Motivering.</i> Persoonsgegevens van ambtenaren en derden zijn onleesbaar gemaakt
in verband met de eerbiediging van de persoonlijke levenssfeer.</p> <table><tr><th>Akkoord
minister</th><th>Bespreken</th><th>Datum</th><th>Retour</th></tr> <tr><td>Ja, optie B. Wel met
{naam|Fatima} en {naam|Jan-Willem} nog even over de staffel. {paraaf|EvH}</td>
<td>nee</td><td>16/3</td><td>BBO, t.a.v. {naam|Nurcan}</td></tr></table>
"""


def nota_szw() -> Finished:
    """Beslisnota of SZW with a table of who put his initials."""
    draft = Draft("k01_nota_uitleners", "dev", "beslisnota", "nota_parafentabel", "chromium")
    pdf = chromium(draft, K01, K01_CSS, margin="15mm 18mm")
    draft.keep("organisatie", "Nederlandse Autoriteit Uitleenmarkt", "ABU", "NBBU", "FNV", "FEZ")
    draft.keep("organisatie", "Inspectie der Rijksfinanciën", "Directie Arbeidsverhoudingen")
    draft.keep("adres", "Parnassusplein 5", "2511 VX Den Haag", "Postbus 90801")
    draft.keep("kenmerk", "36 446", "artikel 12a Waadi")
    draft.keep("datum", "10 maart 2025", "14 maart 2025", "12 februari", "1 november 2025")
    return Finished(draft, pdf)


def nota_fin() -> Finished:
    """Informatienota of Financien, scanned with what was written on it."""
    draft = Draft(
        "k02_nota_contantgeld", "dev", "beslisnota", "nota_scan_kolom", "scan-200dpi-grey"
    )
    blocks = [("H", "Informatienota"), ("h", "Afname geldautomaten en bereikbaarheid contant geld")]
    blocks += paras("""
    TER INFORMATIE ^ Aan: de minister, {+naam|E. Heinen} ^ Cc: de staatssecretaris Fiscaliteit,
    Belastingdienst en Douane, {+naam|T. van Oostenbruggen}
    """)
    blocks += [("h", "Aanleiding")]
    blocks += paras("""
    Op donderdag 22 mei 2025 spreekt u in het Maatschappelijk Overleg Betalingsverkeer (MOB) met de
    president van De Nederlandsche Bank, {+naam|Klaas Knot}, en met de voorzitter van de
    Betaalvereniging Nederland. Deze nota schetst de stand van zaken en de punten die u kunt
    verwachten. Op 15 mei heeft het lid {+naam|Aukje de Vries} hierover Kamervragen gesteld
    ({+kenmerk|2025Z09417}); beantwoording volgt in juni.
    """)
    blocks += [("h", "Kernpunten")]
    blocks += paras("""
    • Het aantal geldautomaten van {+organisatie|Geldmaat} daalde in 2024 van 3.900 naar 3.710. In
    negen gemeenten wordt de norm van vijf kilometer niet gehaald, waaronder Noardeast-Fryslân en
    Sluis.

    • Het convenant contant geld loopt op 1 april 2027 af. {naam|Sytske Nauta} (DNB, afdeling
    Chartaal) meldt dat de banken tot een verlenging met twee jaar bereid zijn, als de kosten van
    beveiliging anders worden verdeeld. Bij ING is dhr. {naam|V. Ramautarsing} het aanspreekpunt,
    bij Rabobank {naam|Lotte ten Hacken}.

    • De Consumentenbond en de {+organisatie|Oogvereniging} vragen om een acceptatieplicht.
    Directeur {+naam|Sandra Molenaar} van de Consumentenbond herhaalde dat in het televisieprogramma
    Radar.

    • Na de plofkraken in 2019 is de plaatsing in winkels ingezet. Het gebruik van de methode
    {+eponiem|Baumol-Tobin} in de ramingen van DNB is door het CPB beoordeeld.
    """)
    blocks += [("h", "Toelichting")]
    blocks += paras("""
    Op 8 mei vond ambtelijk vooroverleg plaats. Aanwezig waren {naam|Nauta} en {naam|De Smeth}
    (DNB), {naam|Ten Hacken} (Rabobank), {naam|Ramautarsing} (ING), mevrouw {naam|Obdeijn}
    (Betaalvereniging) en van onze zijde {naam|Wouter Crijns} en {naam|Ayla Koyuncu}. ABN AMRO was
    met kennisgeving afwezig. Belangrijkste uitkomst: de banken leggen voor de zomer een
    kostenverdeling voor. {naam|De Smeth} wees erop dat een wettelijke norm tijdig voor advies naar
    de Europese Centrale Bank moet (artikel 127 VWEU).

    Een bewoner van Sint-Annaland, de heer {naam|C. Poortvliet}, schreef u op 2 april dat hij voor
    contant geld elf kilometer moet reizen en dat dit voor zijn vrouw, {?gezondheid/5.1.1d|die
    slechtziend is en een rollator gebruikt}, niet te doen is. De brief is voorbeeld van ruim 140
    brieven die dit jaar zijn ontvangen. De heer {naam|Poortvliet} krijgt antwoord namens u;
    burgemeester {+naam|Jack Pen} van de gemeente Tholen ondersteunt zijn verzoek om een automaat in
    het dorp.

    Het Europese voorstel over de status van de euro als wettig betaalmiddel ({+kenmerk|COM(2023)
    364}) is in behandeling. Eurocommissaris {+naam|Dombrovskis} streeft naar een akkoord in de Raad
    dit jaar. Nederland steunt de lijn dat lidstaten zelf meten of de toegang voldoende is. In de
    Ecofin van 13 mei heeft u dat bevestigd.
    """)
    blocks += [("h", "Politiek-bestuurlijke context")]
    blocks += paras("""
    In de Kamer pleiten {+naam|Inge van Dijk} (CDA) en {+naam|Jimmy Dijk} (SP) voor een minimumnorm.
    Oud-minister {+naam|Wopke Hoekstra} heeft bij de start van het convenant in 2022 een evaluatie
    toegezegd (Kamerstuk {+kenmerk|27 863, nr. 99}). Die evaluatie wordt door {+organisatie|SEO
    Economisch Onderzoek} uitgevoerd; projectleider is dr. {naam|E. Bisschoff}. Wij verwachten het
    rapport in november. Voor het MOB is een spreektekst bijgevoegd.

    In de regio is de zorg het grootst in Zeeland en Noord-Friesland. Commissaris van de Koning
    {+naam|Hugo de Jonge} heeft u op 6 mei gevraagd om de norm per kern te meten in plaats van per
    gemeente. Volgens {naam|Nauta} zou dat 38 extra automaten vragen. De brief van de commissaris en
    de reactie van {+organisatie|VNG} liggen bij {naam|Koyuncu} voor beantwoording.

    Over de beveiliging is op 25 april gesproken met het ministerie van Justitie en Veiligheid
    ({naam|Jorrit Hemsing}) en de politie, {naam|M. Taheri} van het landelijk team plofkraken. Sinds
    de invoering van inktpatronen daalde het aantal plofkraken van 71 in 2018 naar 5 in 2024.
    Automaten in {+organisatie|Primera}-winkels worden minder vaak getroffen dan losstaande. De heer
    {naam|Taheri} vraagt de aantallen niet op gemeenteniveau openbaar te maken.

    {naam|Crijns} en {naam|Koyuncu} begeleiden u naar het MOB. {naam|Ayla} is op de dag zelf
    bereikbaar op {telefoon|06 - 80 58 72 25}. Ontvangst vanaf 13.15 uur bij DNB, Spaklerweg 4,
    Amsterdam; algemeen nummer {+telefoon|020 524 91 11}.
    """)
    blocks += [("h", "Informatie die niet openbaar gemaakt kan worden")]
    blocks += ["Niet van toepassing, behoudens persoonsgegevens van ambtenaren en derden."]
    side = """*Directie Financiële Markten
    *

    Korte Voorhout 7
    2511 CW Den Haag
    Postbus 20201
    www.rijksoverheid.nl

    *Inlichtingen
    {naam|W.A.M. Crijns}
    Beleidsmedewerker
    T {telefoon|070-342 81 46}
    {email|w.a.m.crijns}{+email|@minfin.nl}

    *Datum
    19 mei 2025

    *Notanummer
    {+kenmerk|2025-0000183377}

    *Auteurs
    {naam|W. Crijns}
    mw. {naam|A. Koyuncu}

    *Van
    {?naam|J.F.C. Suttorp}, dir. FM

    *Kopie aan
    GT, SG, {naam|Pauw} (FEZ)
    BFB, AFP

    *Bijlagen
    Spreektekst MOB
    Agenda""".replace("    ", "").split("\n")
    side_next = ["*Directie Financiële Markten", "", "*Notanummer", "2025-0000183377"]
    pdf = paper(
        draft, blocks, font="DJ", size=8.8, frames=((70, 60, 365, 690),), side=side,
        side_next=side_next, side_x=450, top="Ministerie van Financiën",
    )  # fmt: skip
    pdf, places = signed(
        draft, pdf, [(1, "TER INFORMATIE", 190, -6, 46, 22, "paraaf van de directeur")], seed=11
    )
    draft.keep("organisatie", "De Nederlandsche Bank", "Betaalvereniging Nederland", "ABN AMRO")
    draft.keep("organisatie", "Rabobank", "Consumentenbond", "Europese Centrale Bank")
    draft.keep("organisatie", "Ministerie van Financiën", "Directie Financiële Markten")
    draft.keep("adres", "Korte Voorhout 7", "2511 CW Den Haag", "Postbus 20201", "Spaklerweg 4")
    draft.keep("datum", "22 mei 2025", "19 mei 2025", "2 april", "1 april 2027")
    draft.keep("plaats", "Sint-Annaland", "Tholen", "Sluis")
    done = scan(pdf, dpi=200, skew=0.5, noise=7, seed=21)
    areas(draft, places, done)
    return Finished(draft, done)


K03 = paras(
    """
    Van: {naam|Maaike Rooseboom} [mailto:{email|m.rooseboom}{+email|@jeugdeducatiefonds.nl}] ^ Verzonden:
    donderdag 13 november 2025 17:41 ^ Aan: {naam|Winarto, I. (Indra)}
    <{email|i.winarto}{+email|@minocw.nl}> ^ CC: {naam|Kempenaers, T.M. (Thijs)}
    <{email|t.m.kempenaers}@minocw.nl>; {naam|Verhaegh, Pim}
    <{email|pverhaegh}{+email|@rodekruis.nl}>; {+email|schoolmaaltijden@minocw.nl} ^ Onderwerp: RE:
    Schoolmaaltijden 2026 - lijst met scholen en brief aan de Kamer

    Dag {naam|Indra},

    Dank, dit helpt enorm. Ik heb de lijst met {naam|Pim} doorgelopen: van de 2.347 scholen willen er 41
    per januari stoppen met de maaltijden op school en overgaan op boodschappenkaarten. Vooral
    kleine scholen in {+plaats|Oost-Groningen} redden het niet met vrijwilligers.

    Over het verzoek van {naam|Farida Bensaïd}: zij is directeur van de {+organisatie|Hildegardisschool} in
    Rotterdam en wil graag vertellen hoe het daar gaat als de staatssecretaris langskomt. Haar 06 is
    {telefoon|06-77159659}. {naam|Farida} kan niet op woensdagmiddag.

    Nog één ding, graag vertrouwelijk. Een vader, {naam|Gerben Oldersma}, heeft bij ons geklaagd dat zijn
    dochter {naam|Jinte} ({?gezondheid/5.1.1d|coeliakie}) op haar school in {?woonplaats|Veendam} steeds niets kan eten.
    Hij dreigt naar de krant te stappen. Hij is bereikbaar op
    {email|gerbenoldersma71}{+email|@gmail.com}. Kunnen jullie daar iets mee, of zullen wij hem bellen?

    Hartelijke groet, ^ {naam|Maaike} ^ -- ^ {naam|Maaike Rooseboom} | programmamanager schoolmaaltijden ^
    Jeugdeducatiefonds ^ {+adres|Herengracht 197, 1016 BE Amsterdam} ^ T {+telefoon|020 - 225 39 70} | M
    {telefoon|06 36 00 38 14} ^ aanwezig ma, di, do

    -----Oorspronkelijk bericht----- ^ Van: {naam|Winarto, I. (Indra)} ^ Verzonden: donderdag 13
    november 2025 11:08 ^ Aan: {naam|Maaike Rooseboom}; {naam|Verhaegh, Pim} ^ CC: {naam|Kempenaers, T.M.
    (Thijs)}; {naam|Groenhuijzen, A. (Annemiek)} ^ Onderwerp: RE: Schoolmaaltijden 2026 - lijst met
    scholen en brief aan de Kamer

    Beste {naam|Maaike} en {naam|Pim},

    De Kamerbrief ligt bij staatssecretaris {+naam|Becking}. Zij tekent maandag. In de brief staat:

    1. dat het programma in 2026 met € 135 miljoen doorgaat (amendement-{+naam|Ceder}, Kamerstuk
    {+kenmerk|36 725 VIII, nr. 41}); ^ 2. dat de regeling van {+organisatie|DUS-I} op 1 december opengaat; ^
    3. dat het {+organisatie|Voedingscentrum} een richtlijn voor ontbijt maakt; ^ 4. dat het
    onderzoek van de {+organisatie|Vrije Universiteit} onder leiding van prof. {+naam|Jaap Seidell} als bijlage
    meegaat.

    Willen jullie voor dinsdag 12.00 uur de aantallen in de tabel nalopen? {naam|Annemiek} van FEZ heeft ze
    nodig voor de liquiditeitsprognose. Zij zit op {telefoon|070-412 39 04}, ik ben er vandaag tot
    16.00 uur op {telefoon|06-47488776}.

    Het werkbezoek: de staatssecretaris wil op 27 november naar Rotterdam, samen met wethouder
    {+naam|Tim Versnel}. Haar adjunct-secretaris, {naam|Roelien van Aalderink}, regelt het programma. Graag
    twee scholen voorstellen. Let op: mevrouw {+naam|Becking} is er zonder pers.

    Groet, ^ {naam|Indra Winarto} ^ Senior beleidsmedewerker, directie Kansengelijkheid en
    Onderwijsondersteuning ^ Ministerie van Onderwijs, Cultuur en Wetenschap ^ {+adres|Rijnstraat 50, 2515 XP
    Den Haag} | {+adres|Postbus 16375, 2500 BJ Den Haag}

    -----Oorspronkelijk bericht----- ^ Van: {naam|Verhaegh, Pim} <{email|pverhaegh}@rodekruis.nl> ^
    Verzonden: woensdag 12 november 2025 20:55 ^ Aan: {naam|Winarto, I. (Indra)}; {naam|Maaike
    Rooseboom} ^ Onderwerp: Schoolmaaltijden 2026 - lijst met scholen en brief aan de Kamer

    Indra,
    """.replace("\n    Indra,", "\n    {naam|Indra},")
) + paras("""
    Bijgaand de lijst van vanavond. Drie punten waar ik op wacht:

    - De {+organisatie|Stichting Lucas Onderwijs} wil weten of de kaarten btw-vrij blijven.
    Contactpersoon daar is dhr. {naam|K. Oosthuizen}; hij heeft de vraag ook bij de
    {+organisatie|PO-Raad} neergelegd, bij {naam|Mirthe}. ^ - De supermarkten ({+organisatie|Albert
    Heijn}, {+organisatie|Jumbo}) willen een getekende raamovereenkomst. ^ - {naam|Renske de Hullu}
    van de {+organisatie|GGD Hollands Midden} vraagt naar de allergenen. Ik heb haar nummer niet;
    via de centrale, {+telefoon|088 308 30 00}.

    De tabel van {naam|Sjoerd} (onze data-analist, {naam|S. Ypma}) is helaas gebaseerd op oktober:


    """)

K03_TABLE = [
    ["Provincie", "Scholen", "Maaltijd", "Kaart", "Contact regio"],
    ["Groningen", "161", "97", "64", "{naam|Ypma} (a.i.)"],
    ["Zuid-Holland", "588", "502", "86", "mw. {naam|G. Sital}, {telefoon|06-28783935}"],
    ["Limburg", "204", "188", "16", "{naam|H. Quaedvlieg}, {telefoon|06-46086684}"],
    ["Flevoland", "79", "74", "5", "{naam|Osman Warsame}, {telefoon|06-84995790}"],
]

K03_END = paras("""
    Voor de uitbetaling van de reiskosten van de twee ouders die in het panel zaten: {naam|Chantal
    Ruijgrok}, {iban|NL33 INGB 0669 1542 17}, en {naam|Y. Demirtas}, {iban|NL28 RABO 0803 6842 24}.
    Het nummer van het Rode Kruis zelf is {+iban|NL19 INGB 0000 0068 68}, maar dat wisten jullie.

    Verder las ik in de {+organisatie|Leeuwarder Courant} dat Kamerlid {+naam|Luc Stultiens} vragen
    gaat stellen over scholen zonder keuken. Misschien goed om {+naam|Stultiens} vooraf de cijfers
    te geven?

    Met vriendelijke groet, ^ {naam|Pim Verhaegh} ^ coördinator voedselhulp,
    {+organisatie|Nederlandse Rode Kruis} ^ {+adres|Anna van Saksenlaan 50, 2593 HT Den Haag} ^
    {+telefoon|070 44 55 888}

    --------------------------------------------------------------- ^ Dit bericht kan informatie
    bevatten die niet voor u is bestemd. Het ministerie van OCW aanvaardt geen aansprakelijkheid
    voor schade. Voor algemene vragen: {+telefoon|1400}.
    """)


def mail_ocw() -> Finished:
    """Mail thread of OCW with the Jeugdeducatiefonds and the Red Cross, newest on top."""
    draft = Draft(
        "k03_mail_schoolmaaltijden", "dev", "woo-verzoek", "email_thread", "libreoffice",
        ordinary=frozenset({"kruis"}),
    )  # fmt: skip
    blocks = [*K03, ("t", K03_TABLE, [3.0, 1.8, 1.9, 1.6, 7.4]), *K03_END]
    pdf = fodt(
        draft,
        blocks,
        font="Carlito",
        size=11,
        footer="Pagina-afdruk Outlook - dossier 2025/OCW/1188",
    )
    draft.keep("kenmerk", "2025/OCW/1188")
    draft.keep("datum", "13 november 2025", "12 november 2025", "27 november", "1 december")
    draft.keep("organisatie", "Ministerie van Onderwijs, Cultuur en Wetenschap")
    draft.keep("plaats", "Rotterdam", "Limburg", "Flevoland")
    return Finished(draft, pdf)


MAKERS = {
    "k01_nota_uitleners": nota_szw,
    "k02_nota_contantgeld": nota_fin,
    "k03_mail_schoolmaaltijden": mail_ocw,
}
