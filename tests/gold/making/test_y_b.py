"""Gold documents y11 to y20 of the test split: ten kinds of paper from ten offices."""

import pymupdf

from tests.gold.making.by_hand import Item, tj
from tests.gold.making.by_html import chromium, story
from tests.gold.making.by_office import Block, fodt
from tests.gold.making.by_reportlab import paper
from tests.gold.making.draft import Draft
from tests.gold.making.gold import Finished
from tests.gold.making.scanner import scan
from tests.gold.making.y_b_tools import (
    bands,
    flat,
    inked,
    parted,
    penned,
    place,
    signed,
)

NOTA_CSS = """
body{font-family:'DejaVu Sans',sans-serif;font-size:8.6pt;line-height:1.42;margin:0}
.logo{margin:0 auto 2mm 78mm;width:9mm;height:20mm;background:#154273}
.min{position:absolute;left:90mm;top:6mm;font-size:8pt;line-height:1.3}
.head{display:grid;grid-template-columns:122mm 44mm;column-gap:8mm}
.ref{font-size:6.6pt;line-height:1.45}.ref b{display:block;margin-top:1.6mm}
h1{font-size:23pt;font-weight:normal;margin:4mm 0 4mm}
.best{border:0.7pt solid #154273;padding:1.5mm 3mm;display:inline-block;font-weight:bold}
h2{font-size:8.8pt;margin:4mm 0 .8mm}p{margin:0 0 2.2mm}ul{margin:0 0 2mm;padding-left:5mm}
.body{width:124mm}table.par{border-collapse:collapse;font-size:7.4pt;width:124mm;margin:2mm 0}
.par td,.par th{border:.5pt solid #888;padding:1mm 1.6mm;text-align:left;vertical-align:top}
.par th{background:#e8eef5}.voet{font-size:6.8pt;color:#444;margin-top:5mm}
"""

MOSSEL = """
<div class="logo"></div><div class="min">Ministerie van Landbouw, Visserij,<br>
Voedselzekerheid en Natuur</div>
<div class="head"><div>
<p class="best">TER BESLISSING</p>
<p>Aan de staatssecretaris<br>(cc: de minister)</p>
<h1>nota</h1>
<p><b>Verlenging natuurvergunning mosselzaadvisserij Waddenzee, voorjaar 2025</b></p>
<table class="par"><tr><th>Parafenroute</th><th>Naam</th><th>Paraaf</th><th>Datum</th></tr>
<tr><td>Opsteller</td><td>{naam|L.E. Hakvoort-Sinnema}</td><td>{paraaf|LHS}</td>
<td>{+datum|11/2}</td></tr>
<tr><td>MT-lid Natuur Wadden en Kust</td><td>{?naam|R. el Ouakili}</td><td>{paraaf|RelO}</td>
<td>12/2</td></tr>
<tr><td>WJZ</td><td>mr. {naam|F.M. Zandberg}</td><td>{paraaf|FMZ}</td><td>12/2</td></tr>
<tr><td>FEZ</td><td>{naam|Ying Cheung}</td><td>n.v.t.</td><td>12/2</td></tr>
<tr><td>BPZ / bureau SG</td><td>{naam|T. Ravensbergen}</td><td>{paraaf|TR}</td>
<td>13/2</td></tr>
<tr><td>Directeur-generaal Natuur en Visserij</td><td>{+naam|drs. A. Posthumus-Bral}</td>
<td>{paraaf|APB}</td><td>13/2</td></tr></table>
<p class="best" style="font-weight:normal">Terug van staatssecretaris {+naam|Rummenie},
{+datum|17 februari 2025}:<br><i>Akkoord, maar graag vóór publicatie een belletje naar Yerseke.<br>
Laat {naam|Lidewij} dit met PA afstemmen. {?paraaf|JR}</i></p>
</div><div class="ref">
<b style="margin-top:22mm">Directoraat-generaal Natuur en Visserij</b>Directie Natuur Wadden en
Kust<br>Team Schelpdieren
<b>Bezoekadres</b>{+adres|Bezuidenhoutseweg 73}<br>2594 AC Den Haag
<b>Postadres</b>{+adres|Postbus 20401}<br>2500 EK Den Haag<br>
T {+telefoon|070 379 89 11} (algemeen)
<b>Auteur</b>{naam|Lidewij Hakvoort}<br>T {telefoon|070 378 41 06}<br>M {telefoon|06 1843 7752}<br>
{email|l.e.hakvoort}{+domein|@minlnv.nl}
<b>Datum</b>{+datum|11 februari 2025}
<b>Kenmerk</b>{+kenmerk|DGNV-NWK / 98116407}
<b>BHM</b>{+kenmerk|25030881}
<b>Bijlage(n)</b>3
<b>Uiterlijk te beslissen</b>{+datum|19 februari 2025}
</div></div>
<div class="body">
<h2>Aanleiding</h2>
<p>De natuurvergunning voor de bodemvisserij op mosselzaad in de westelijke Waddenzee loopt op
{+datum|31 maart 2025} af. De {+organisatie|Producentenorganisatie van de Nederlandse
Mosselcultuur} (PO Mossel) heeft bij brief van {+datum|6 januari 2025} om verlenging met één
seizoen gevraagd. De brief is ondertekend door de voorzitter, de heer {?naam|J. Verkouteren}. In
het commissiedebat Visserij van {+datum|29 januari 2025} heeft u op vragen van de leden
{+naam|Van Campen} (VVD) en {+naam|Bromet} (GroenLinks-PvdA) toegezegd vóór het
voorjaarsreces te beslissen.</p>
<h2>Advies</h2>
<p>Wij adviseren u:</p>
<ul><li>de vergunning met één seizoen te verlengen, onder het aanvullende voorschrift dat de
droogvallende platen bij {+plaats|Texel} en het Eierlandse Gat gesloten blijven;</li>
<li>de brief aan PO Mossel (bijlage 1) te ondertekenen;</li>
<li>de Kamer te informeren met de brief in bijlage 2, die de minister ({+naam|Femke Wiersma}) en
u gezamenlijk ondertekenen.</li></ul>
<h2>Kernpunten</h2>
<ul><li>De bestandsopname van {+organisatie|Wageningen Marine Research} laat een zaadbestand zien
van 41,3 miljoen kilo, ruim boven de ondergrens van het convenant uit 2008.</li>
<li>De {+organisatie|Waddenvereniging} en {+organisatie|Natuurmonumenten} stemmen in, mits de
transitie naar mosselzaadinvanginstallaties (MZI's) in 2026 een volgende stap zet.</li>
<li>De Afdeling bestuursrechtspraak heeft in haar uitspraak van 18 december 2024
({+kenmerk|ECLI:NL:RVS:2024:5399}) de eis van een passende beoordeling aangescherpt.
{+organisatie|WJZ} acht de voortoets voldoende, maar noemt het procesrisico 'reëel'.</li></ul>
<h2>Toelichting</h2>
<p><b>Ecologie.</b> De veldgegevens zijn verzameld aan boord van het onderzoeksvaartuig
{+schip|Stern} en het gehuurde vaartuig {+schip|YE 118 'Drie Gebroeders'}. {naam|Jeroen
Kalkman-Osei}, die bij Wageningen Marine Research de bestandsopname leidt, liet ons op 3 februari
weten dat de dichtheden in de Vliestroom naar verwachting nog iets lager uitvallen
({email|jeroen.kalkman}{+domein|@wur.nl}). Zijn team werkt met de diversiteitsindex van
{+eponiem|Shannon-Wiener} en de methode van {+naam|Smaal} en {+naam|Van Duren} (2019). {naam|Kalkman}
wijst erop dat de mosselbanken bij Oudeschild zich sneller herstellen dan verwacht.</p>
<p><b>Draagvlak.</b> Eén ondernemer heeft een afwijkend standpunt. De heer {naam|Adriaan Schot},
schipper van de YE 118, heeft u op 20 januari persoonlijk geschreven. Hij vist sinds 1991 en kan na
zijn {?gezondheid|herseninfarct} van vorig jaar de overstap naar MZI's niet zelf maken. Zijn zoon
{naam|Leendert} wil het bedrijf overnemen, maar krijgt zonder zekerheid over de bodemvisserij geen
financiering. Wij hebben met de familie {naam|Schot} gesproken
(telefonisch, {telefoon|0113-573 946}) en stellen voor hun brief af te
doen met een standaardantwoord. Correspondentie gaat naar
{adres|Weststraat 41, 4401 BR Yerseke}.</p>
<p><b>Politiek.</b> De motie-{+naam|Grinwis} c.s. ({+kenmerk|Kamerstuk 29 675, nr. 241}) verzoekt de
regering perspectief te bieden aan de Zeeuwse schelpdiervloot. Het lid {+naam|Pierik} (BBB) heeft
schriftelijke vragen aangekondigd. Uw voorganger ({+naam|Van der Wal}) heeft in 2023 een
meerjarenafspraak in het vooruitzicht gesteld; het Bestuurlijk Overleg Waddengebied, onder
voorzitterschap van commissaris van de Koning {+naam|Arno Brok}, komt daar in april op terug.</p>
<p><b>Financiën.</b> Geen gevolgen voor de begroting. {+organisatie|FEZ} is akkoord;
{naam|Cheung} vraagt wel om in de Kamerbrief geen bedrag voor de MZI-regeling 2026 te noemen.</p>
<p><b>Juridisch.</b> {naam|Frederieke Zandberg} (WJZ) adviseert de motivering van het voorschrift op
het punt van de cumulatie aan te vullen met de gegevens uit het rapport van
{+organisatie|Royal HaskoningDHV} (kenmerk {+kenmerk|BH9921-RHD-ZZ-XX-RP-0003}). Dat is in de
bijgevoegde beschikking verwerkt. Bezwaar staat open bij de {+organisatie|Rijksdienst voor
Ondernemend Nederland}.</p>
<h2>Afstemming</h2>
<p>Interdepartementaal met IenW (RWS Noord-Nederland, {naam|Sietske Wiarda}) en de provincies
Fryslân en Noord-Holland. Bij de provincie is gesproken met gedeputeerde {+naam|Douwstra}
en haar ambtelijke ondersteuning ({naam|Bauke-Jan Ykema}). Gedeputeerde Douwstra heeft
op 7 februari ingestemd.</p>
<h2>Communicatie</h2>
<p>Persvragen lopen via de woordvoerder, {?naam|Merel Stroeve}. De persvoorlichting is ook
bereikbaar op {+telefoon|070 757 34 01} en {+email|persvoorlichting@minlnv.nl}. Een webbericht verschijnt
op {+website|www.rijksoverheid.nl/visserij}.</p>
<h2>Informatie die niet openbaar gemaakt kan worden</h2>
<p>In deze nota worden de persoonsgegevens van ambtenaren en derden niet openbaar gemaakt
(artikel 5.1, tweede lid, aanhef en onder e, Woo). De overige onderdelen kunnen openbaar worden.</p>
<table class="par"><tr><th>Bijlage</th><th>Titel</th><th style="width:29mm">Status</th></tr>
<tr><td>1</td><td>Brief aan PO Mossel, t.a.v. de heer Verkouteren</td><td>ter ondertekening</td></tr>
<tr><td>2</td><td>Brief aan de Voorzitter van de Tweede Kamer</td><td>ter ondertekening</td></tr>
<tr><td>3</td><td>Beschikking {+kenmerk|DGNV/98116412}, namens de staatssecretaris te tekenen door de
directeur-generaal</td><td>ter informatie</td></tr></table>
<p class="voet">DGNV-NWK / 98116407 &nbsp; Pagina 2 van 2</p>
</div>
"""


def mosselen() -> Finished:
    draft = Draft(
        "y11_nota_mosselen", "test", "beslisnota", "nota_grid", "chromium",
        ordinary=frozenset({"schot"}),
    )  # fmt: skip
    pdf = chromium(draft, MOSSEL, NOTA_CSS, margin="11mm 16mm 9mm 18mm")
    draft.expect("Verkouteren", "naam", "review")
    draft.keep("naam", "Gedeputeerde Douwstra")
    draft.keep("organisatie", "PO Mossel", "RWS Noord-Nederland")
    return Finished(draft, pdf)


def n377() -> Finished:
    draft = Draft("y12_gs_nota_n377", "test", "gemeente", "nota_formulier", "libreoffice")
    blocks: list[Block] = [
        ("h", "Nota voor Gedeputeerde Staten van Overijssel"),
        (
            "t",
            [
                ["Onderwerp", "Grondverwerving {+weg|N377} Balkbrug–Slagharen: minnelijke "
                 "overeenkomsten en verzoek tot onteigening"],
                ["Registratienummer", "{+kenmerk|2025/0417736}   zaak {+kenmerk|EDO-Z-2210945}"],
                ["Vergadering GS", "{+datum|9 december 2025}, agendapunt 4b"],
                ["Portefeuillehouder", "gedeputeerde {+naam|J.W. (Jan-Willem) Oosterink}"],
                ["Steller", "{naam|Geke Nijmeijer-Lohuis}, eenheid Wegen en Kanalen\n"
                 "telefoon {telefoon|038 499 77 26}   "
                 "{email|g.nijmeijer}{+domein|@overijssel.nl}"],
                ["Tweede lezer", "mr. {naam|Sunil Ramdjielal} (eenheid Juridische Zaken)"],
                ["Gezien teamleider", "{naam|S. Altena}, {+datum|24 november 2025}"],
                ["Openbaarheid", "Nota openbaar na besluitvorming; bijlage 2 (taxaties) niet "
                 "openbaar (art. 5.1.2b en 5.1.2e Woo)"],
            ],
            [3.9, 12.4],
        ),
        ("h", "Voorgesteld besluit"),
        flat("""Gedeputeerde Staten besluiten: 1. in te stemmen met de minnelijke koopovereenkomsten
        voor de dossiers 03, 07 en 11; 2. voor dossier 15 bij de Kroon een verzoekbesluit tot
        onteigening in te dienen op grond van de {+wet|Omgevingswet}, afdeling 11.2; 3. de heer
        {+naam|Oosterink} te machtigen de akten te ondertekenen, met recht van substitutie; 4. Provinciale
        Staten te informeren met de bijgevoegde statenbrief."""),
        ("h", "Aanleiding"),
        flat("""In 2022 hebben Provinciale Staten {+bedrag|€ 31,4 miljoen} beschikbaar gesteld voor
        de verbreding van de N377 en de vrijliggende fietspaden bij Balkbrug. Op de
        informatieavond in {+plaats|zalencentrum De Groene Jager} te Balkbrug hebben wij met alle
        grondeigenaren kennisgemaakt. Van de negentien dossiers zijn er vijftien afgerond. De
        onderhandelingen zijn namens de provincie gevoerd door
        {+organisatie|Rentmeesterskantoor Salland B.V.} te Raalte (de heer
        ing. {naam|K.J. Stegehuis} NVR) en zijn getoetst door {+organisatie|Kadata}."""),
        (
            "t",
            [
                ["Dossier", "Eigenaar", "Kadastraal", "Oppervlak", "Vergoeding", "Stand"],
                ["03", "{naam|H.J. Grootenhuis} en {naam|A. Veldink}",
                 "{+kadaster|Avereest H 2314} (ged.)", "0.12.40 ha", "€ 48.350", "akkoord"],
                ["07", "{+organisatie|Stichting Landgoed De Eese-Reest}", "{+kadaster|Avereest H 877}",
                 "0.30.05 ha", "€ 71.900", "akkoord"],
                ["11", "mw. {naam|B. Kuczyńska}, wonend {adres|Rheezerend 112, 7701 BX Dedemsvaart}",
                 "Avereest K 56", "0.02.15 ha", "€ 19.250", "akkoord; betaling op "
                 "{iban|NL56 RABO 0600 5895 82}"],
                ["15", "erven {naam|W. Timmer}, p/a {adres|Langewijk 304 te Dedemsvaart}",
                 "{+kadaster|Hardenberg S 1290}", "0.41.70 ha", "€ 118.000 (bod)", "geweigerd"],
            ],
            [1.4, 4.4, 3.0, 2.0, 2.6, 2.9],
        ),
        ("h", "Toelichting per dossier"),
        flat("""Dossier 03. Het echtpaar {naam|Grootenhuis} exploiteert een melkveehouderij. Omdat
        mevrouw {naam|Veldink} wegens {?gezondheid|multiple sclerose} op een aangepaste uitrit is
        aangewezen, legt de provincie die op eigen kosten aan. De heer Grootenhuis heeft op 30 oktober
        getekend en is bereikbaar op {telefoon|06 2077 4318}."""),
        flat("""Dossier 11. Mevrouw {naam|Kuczyńska} verkoopt een strook voortuin. Haar zwager,
        {naam|Piotr Lewandowski}, heeft bij de gesprekken getolkt. Zij heeft gevraagd de betaling vóór
        {+datum|1 februari 2026} te doen; op 17 november heeft zij van notaris mr. {?naam|E. Slotboom}
        ({+organisatie|Vechtdal Notarissen} te Ommen) de ontwerpakte ontvangen."""),
        flat("""Dossier 15. De nalatenschap van {naam|W. Timmer} is onverdeeld. Twee van de drie
        erfgenamen willen tekenen; de dochter, mevrouw {naam|Willemien Timmer-Bosscha}, weigert. Zij
        stelt dat de taxatie van {+organisatie|Overmars & Co Makelaars} geen rekening houdt met de
        toekomstwaarde van de percelen. Haar gemachtigde, mr. {naam|D. Achahbar} van
        {+organisatie|Kienhuis Legal}, schreef op 12 november dat zij een hoger bod dan € 150.000 zal
        overwegen. Wij achten dit niet marktconform. {naam|Achahbar} heeft tevens een klacht
        ingediend over de toon van een e-mail van onze medewerker {naam|Ramdjielal}; die klacht is met
        een gesprek afgedaan."""),
        ("h", "Overwegingen"),
        flat("""De onteigeningstitel kan op basis van de actuele planning uiterlijk in het vierde
        kwartaal van 2026 beschikbaar zijn. De aannemer ({+organisatie|Dura Vermeer Infra Regio Oost})
        begint volgens de planning in maart 2027. De uitspraak van de {+organisatie|Rechtbank
        Overijssel} van 4 september 2025 ({+kenmerk|ECLI:NL:RBOVE:2025:5503}) geeft steun aan onze
        opvatting dat het overleg genoegzaam is geweest. Het {+organisatie|Waterschap Drents
        Overijsselse Delta} heeft geen bezwaar. De bomenrij langs de {+straat|Jan Mulderweg} wordt
        elders gecompenseerd; de gedenksteen voor verzetsstrijder {+naam|Johannes Post} blijft staan."""),
        ("h", "Financiën en risico's"),
        flat("""De aankopen komen ten laste van krediet {+kenmerk|4530217} (doel 5.2, bereikbaarheid).
        Het resterende verwervingsbudget is € 612.000. De controller, {naam|Annelies Wubbolts}, heeft
        een positief advies gegeven. Bij onteigening bestaat het risico dat de rechtbank een hogere
        schadeloosstelling vaststelt; daarvoor is 10% onvoorzien opgenomen."""),
        ("h", "Afstemming en vervolg"),
        flat("""Ambtelijk afgestemd met de gemeente Hardenberg ({naam|Rick Schutmaat}, projectleider
        openbare ruimte) en bestuurlijk met wethouder {+naam|Breukelman-Vos} van die gemeente, die
        de aanpak steunt. Wethouder Breukelman-Vos ontvangt vóór 12 december bericht. De commissaris van de Koning,
        {+naam|mr. R.T. Wildeboer}, is wegens de contacten met de familie over dossier 15 mondeling
        bijgepraat. Na uw besluit stuurt de eenheid de verzoekstukken naar de
        {+organisatie|Corporate Dienst van Rijkswaterstaat}. Vragen van Statenleden
        ({+naam|I. ten Seldam}, fractie VVD, en {+naam|G. Möhlmann}, fractie CDA) zijn in de
        statenbrief beantwoord."""),
        "\nGedeputeerde Staten van Overijssel, conform besloten op {+datum|9 december 2025},",
        "{+naam|mr. R.T. Wildeboer}, voorzitter\t\t{+naam|ir. H.C. Bouwsma}, secretaris",
    ]  # fmt: skip
    pdf = fodt(
        draft,
        blocks,
        font="Carlito",
        size=10.5,
        header="provincie Overijssel\tGS-nota\tVersie 3, 25 november 2025",
        footer="Provinciehuis, {+adres|Luttenbergstraat 2}, Zwolle   Postbus 10078, 8000 GB Zwolle   "
        "T {+telefoon|038 499 88 99}   {+email|postbus@overijssel.nl}",
        border="0.4pt solid #00897b",
        right="2.2cm",
    )
    draft.keep("naam", "Wethouder Breukelman-Vos")
    green, dark = (0.0, 0.54, 0.48), (0.0, 0.30, 0.27)
    pdf = bands(pdf, [(n, (0, 0, 595, 14), green) for n in (1, 2)])
    pdf = bands(pdf, [(1, (470, 14, 545, 42), dark), (1, (478, 20, 500, 36), green)])
    return Finished(draft, pdf)


def valschade() -> Finished:
    draft = Draft("y13_bw_valschade", "test", "gemeente", "nota_bw", "scan-200dpi-grey")
    blocks: list[Block] = [
        ("H", "Collegevoorstel"),
        (
            "t",
            [
                ["Aan", "Burgemeester en wethouders van {+organisatie|Cranendonck}"],
                ["Onderwerp", "Minnelijke regeling letselschade val {+straat|Burgemeester van "
                 "Houtstraat} (zaak {+kenmerk|AS-2023-118})"],
                ["Zaaknummer", "{+kenmerk|1886432}"],
                ["Datum voorstel", "{+datum|26 maart 2024}"],
                ["Afdeling / steller", "Bedrijfsvoering – {naam|Noor Verspaget}, "
                 "tst. {telefoon|2214}, {email|n.verspaget}{+domein|@cranendonck.nl}"],
                ["Portefeuillehouder", "wethouder {+naam|M.P.J. Lemmens-Ras}"],
                ["Advies gevraagd aan", "Juridische Zaken ({naam|Tolga Erdoğan}); Financiën "
                 "({naam|P. van Asten})"],
                ["Openbaar", "Besluit openbaar, voorstel geanonimiseerd"],
            ],
            [112, 350],
        ),
        ("h", "Voorstel"),
        flat("""1. Instemmen met een minnelijke regeling van {+bedrag|€ 14.750} tegen finale kwijting
        met mevrouw {naam|W.A.C. Jaspers-van Gool}. 2. Het eigen risico van € 5.000 ten laste brengen
        van post {+kenmerk|6.210.03}. 3. De burgemeester machtigen de vaststellingsovereenkomst te
        ondertekenen."""),
        ("h", "Inleiding"),
        flat("""Op {+datum|8 november 2023}, omstreeks 17.30 uur, is mevrouw {naam|Jaspers} (geboren
        {geboortedatum|17-03-1951}, wonend {adres|Nieuwstraat 83 te Budel-Dorplein}) ten val gekomen over
        een opstaande klinker ter hoogte van {+organisatie|bakkerij Van Mierlo}. Zij liep daarbij een
        {?gezondheid|gebroken heup} op en is zes dagen opgenomen geweest in het
        {+organisatie|St. Anna Ziekenhuis} te Geldrop. Haar echtgenoot, {naam|Sjef Jaspers}, heeft de
        gemeente bij brief van 4 december 2023 aansprakelijk gesteld. Een buurtbewoner, de heer
        {naam|Driss Benhaddou}, heeft de toestand van de stoep gefotografeerd en verklaart dat hij in
        september al een melding via de {+app|BuitenBeter}-app had gedaan."""),
        ("h", "Argumenten"),
        flat("""1.1 De gemeente is als wegbeheerder aansprakelijk ({+wet|artikel 6:174 BW}). De melding
        van 19 september ({+kenmerk|M-23-04417}) is door de buitendienst gezien maar niet ingepland.
        Voorman {naam|Harrie Vlassak} bevestigt dat. Het beroep op eigen schuld is volgens {naam|Erdoğan}
        weinig kansrijk, gelet op het arrest van de {+organisatie|Hoge Raad} van 17 december 2010
        ({+zaak|Wilnis}) en de {+zaak|Haagse trottoirbanden}-zaak."""),
        flat("""1.2 De verzekeraar stemt in. Het dossier loopt bij {+organisatie|VNG Verzekeringen} onder nummer
        {+kenmerk|AVG-55-209817}. Schadebehandelaar drs. {naam|C. Oduya} heeft de schade op 6 maart
        vastgesteld op basis van de {+richtlijn|Letselschade Richtlijn Huishoudelijke Hulp}. Zij
        berekende € 9.250 aan smartengeld en € 5.500 aan kosten van hulp en vervoer."""),
        flat("""1.3 De belangenbehartiger, mr. {naam|J.F. Tromp} van {+organisatie|DAS Rechtsbijstand}
        (dossier {+kenmerk|2023.881.402}, tel. {telefoon|040 255 31 87}), heeft namens zijn cliënte
        schriftelijk ingestemd. Betaling vindt plaats op {iban|NL44 SNSB 0847 9546 45} ten name van
        {naam|S. Jaspers} en/of {naam|W. van Gool}."""),
        ("h", "Kanttekeningen"),
        flat("""Mevrouw heeft aangegeven dat zij sinds de val {?gezondheid|angstig is op straat} en
        onder behandeling staat van een {?gezondheid|psycholoog} van de {+organisatie|GGzE}. Een deskundige van
        {+organisatie|Medas Expertise} (dr. {naam|A. Vroonhoven}, orthopedisch chirurg) sluit een
        {?gezondheid|tweede operatie} niet uit. Door de finale kwijting komt dat risico voor rekening
        van de betrokkene. Raadslid {+naam|Frans Kuppens} (CDA) heeft op 13 februari vragen gesteld
        over de staat van de trottoirs; die zijn beantwoord onder {+kenmerk|RV 2024-07}."""),
        ("sp", 40),
        ("h", "Alternatief"),
        flat("""Het college kan een gerechtelijke procedure afwachten. {naam|Erdoğan} raadt dat af: de
        kosten van een deelgeschil bij de {+organisatie|Rechtbank Oost-Brabant} zijn hoger dan het
        verschil tussen beide standpunten, en de melding van de heer {naam|Benhaddou} weegt zwaar."""),
        ("h", "Financiën"),
        flat("""Het eigen risico is gedekt. {naam|Van Asten} adviseert positief. Met {naam|Vlassak}
        is afgesproken dat meldingen over losliggende tegels voortaan binnen vijf werkdagen worden
        opgepakt; de kosten daarvan (circa {+bedrag|€ 22.000} per jaar) worden betrokken bij de
        kadernota."""),
        ("h", "Communicatie"),
        flat("""Mevrouw Jaspers krijgt na ondertekening een persoonlijk bezoek van wethouder
        {+naam|Lemmens-Ras}. Er gaat geen persbericht uit. Vragen kunnen worden gesteld via het
        algemene nummer {+telefoon|0495 431 222} of {+email|info@cranendonck.nl}."""),
        ("h", "Behandeling"),
        (
            "t",
            [
                ["Functie", "Naam", "Akkoord", "Bespreken", "Datum"],
                ["Teamleider", "{naam|G. Hoppenbrouwers}", "{paraaf|GH}", "", "{+datum|27-3}"],
                ["Gemeentesecretaris", "{+naam|drs. L. Weterings}", "", "", "{+datum|2-4}"],
                ["Burgemeester", "{+naam|mr. G.M. Hoebink}", "", "", "{+datum|9-4}"],
                ["Wethouder", "{+naam|M. Lemmens-Ras}", "", "", "{+datum|9-4}"],
                ["Wethouder", "{+naam|F. Hendrikx}", "", "x", "{+datum|9-4}"],
            ],
            [110, 150, 60, 60, 70],
        ),
        "Besluit B&W d.d. {+datum|9 april 2024}: conform, met dien verstande dat wethouder "
        "{+naam|Hendrikx} een overzicht wil van alle claims sinds 2021.",
        ("h", "Bijlage – concept-vaststellingsovereenkomst (fragment)"),
        flat("""Partijen: 1. de gemeente {+organisatie|Cranendonck}, ingevolge artikel 171 Gemeentewet
        vertegenwoordigd door haar burgemeester, {+naam|mr. G.M. Hoebink}, hierna: de gemeente; en 2.
        mevrouw {naam|Wilhelmina Antonia Catharina van Gool}, echtgenote van de heer
        {naam|J.H. Jaspers}, burgerservicenummer {bsn|999961640}, verzekerd bij {+organisatie|CZ} onder
        polisnummer {polisnummer|5017.448.92}, hierna: de wederpartij."""),
        flat("""Artikel 2. De gemeente betaalt binnen veertien dagen na ondertekening € 14.750. Artikel
        3. De wederpartij verleent finale kwijting, ook namens haar kinderen {naam|Marloes} en
        {naam|Roel}, die de reiskosten hebben voorgeschoten. Artikel 5. Op deze overeenkomst is
        Nederlands recht van toepassing; geschillen worden voorgelegd aan de
        {+organisatie|Rechtbank Oost-Brabant}, locatie 's-Hertogenbosch."""),
    ]  # fmt: skip
    pdf = paper(
        draft,
        blocks,
        font="CA",
        size=10.5,
        frames=((60, 60, 480, 715),),
        top="Gemeente Cranendonck                     Capucijnerplein 1   6021 CA Budel",
        footer="Zaak 1886432",
    )
    x = place(pdf, 2, "Akkoord")[0]
    strokes = [
        (2, (x + 4, y - 3, x + 44, y + 11))
        for name in ("Weterings", "Hoebink", "M. Lemmens-Ras", "F. Hendrikx")
        for y in [place(pdf, 2, name)[1]]
    ]
    scanned = scan(inked(pdf, strokes, 13), dpi=200, skew=0.7, noise=8, seed=13)
    signed(draft, strokes, "paraaf", scanned)
    return Finished(draft, scanned)


CHAT_CSS = """
body{font-family:'Liberation Sans Narrow','Liberation Sans',sans-serif;font-size:8.8pt;margin:0}
.bar{background:#37474f;color:#fff;padding:2.5mm 4mm;font-size:12pt}
.bar small{float:right;font-size:8pt;padding-top:1mm}
table{border-collapse:collapse;width:100%;margin:2.5mm 0}
th{background:#cfd8dc;text-align:left;padding:.9mm 1.6mm;font-size:8pt}
td{padding:.95mm 1.6mm;border-bottom:.4pt solid #b0bec5;vertical-align:top;line-height:1.25}
.n{color:#78909c;width:7mm}.t{width:24mm}.v{width:33mm}.s{width:17mm;color:#607d8b;font-size:7.6pt}
.q{border-left:1.4mm solid #90a4ae;background:#eceff1;padding:.4mm 1.4mm;display:block;
margin-bottom:.6mm;color:#455a64}
h3{font-size:9.5pt;margin:3mm 0 1mm}tr{break-inside:avoid}
.day td{background:#eceff1;text-align:center;font-weight:bold}
"""

CHAT_PEOPLE = """
{+naam|Sebastiaan van 't Erve} (burg. Lochem)|{telefoon|31613370582}|eigenaar toestel (bron)
{+naam|Ton Heerts} vz VNOG|{telefoon|31651904773}|voorzitter veiligheidsregio
{naam|Marjan Obbink} OL|{telefoon|31620148839}|operationeel leider
{naam|Ilse vd Kamp} comm|{telefoon|31648227610}|teamleider crisiscommunicatie
{naam|Yunus Kılınç}|{telefoon|31611459026}|ambtenaar OOV gemeente Lochem
{naam|Sjon Brummelhuis} pol|{telefoon|31653086641}|politie Oost-Nederland, teamchef
Dhr. {naam|Abeysekera} WRIJ|{telefoon|31630771895}|waterschap, crisiscoördinator
{naam|Femmigje}|{telefoon|31642915507}|secretaris RBT
"""

CHAT_LINES = """
#woensdag {+datum|14 mei 2025}
16:52:08|Femmigje|Groep aangemaakt voor afstemming buiten het RBT om. Formele besluiten alleen in {+systeem|LCMS} svp!|
16:53:40|Marjan Obbink OL|Opgeschaald naar {+term|GRIP 3} om 16.41. Brand bij {+organisatie|Recycling Twentekanaal B.V.}, {+adres|Hanzeweg 14} te Lochem. Opslag accu's en kunststof. Rook richting {+plaats|Eefde} en {+plaats|Almen}.|
16:55:11|Sebastiaan van 't Erve (burg. Lochem)|Ik zit over 10 min in het gemeentehuis. {naam|Yunus} kun jij {+naam|Ton} alvast bijpraten?|
16:55:52|Yunus Kılınç|Doe ik|
16:58:30|Ton Heerts vz VNOG|Bel ik zo. {+naam|Wigboldus} (cdk) wil ook een lijntje, die heb ik om half 6|
17:04:17|Ilse vd Kamp comm|{+organisatie|Omroep Gelderland} staat aan het hek. {naam|Wouter} vraagt of er gewonden zijn. Wat mag ik zeggen?|
17:05:02|Sjon Brummelhuis pol|2 medewerkers naar {+organisatie|Gelre Ziekenhuizen}. Een vd twee heeft {?gezondheid|brandwonden aan beide armen}, dat is {naam|Kevin Mensink}, {?leeftijd|23 jr} uit {?woonplaats|Borculo}. Ouders zijn ingelicht door {naam|Anouk} van ons|
17:05:49|Sebastiaan van 't Erve (burg. Lochem)|Naam en toestand natuurlijk NIET naar buiten. Ik bel de familie zelf, iemand nummer?|
17:06:33|Sjon Brummelhuis pol|Vader {naam|Gerard}, {telefoon|06-29914450}|
17:09:20|Ilse vd Kamp comm|Tekst: twee medewerkers ter controle naar het ziekenhuis. NL-Alert is uit, ramen en deuren dicht. Infonummer {+telefoon|0800-1351} open vanaf 17.30. Akkoord {naam|Marjan}?|
17:09:41|Marjan Obbink OL|Ja|
17:18:06|Dhr. Abeysekera WRIJ|Goedemiddag allen. Bluswater loopt de {+water|Berkel} in. Wij sluiten de stuw bij {+plaats|Warken}. Onze dijkgraaf is geïnformeerd. Meetploeg o.l.v. {naam|Tamar Wensink} is onderweg|
17:21:55|Yunus Kılınç|@{naam|Sjon} er staat nog een vrachtwagen op het terrein, {kenteken|83-BLT-6}. Chauffeur weg. Lithium in de laadbak??|
17:24:12|Sjon Brummelhuis pol|Staat op naam van {+organisatie|Transportbedrijf Gebr. Nijkamp}. Chauffeur is ene {naam|Costel Dumitrache}, hij zit in de opvang bij {+organisatie|'t Baken}. Verklaart dat ie leeg was|
17:30:48|Ton Heerts vz VNOG|{+naam|Van Weel} net aan de lijn gehad. {+organisatie|NCTV} kijkt mee, geen aanwijzing voor opzet. Hij komt niet, wel een tweet|
17:31:20|Sebastiaan van 't Erve (burg. Lochem)|Mooi zo. Liever ook geen Kamerleden voor de camera vanavond.|
17:44:03|Ilse vd Kamp comm|Op X gaat los: {?social|@boze_eefdenaar} beweert dat de gemeente al in 2023 gewaarschuwd is door een buurvrouw, mw {naam|Schoenaker}. Klopt dat?|
17:46:37|Yunus Kılınç|Klopt. {naam|Ria Schoenaker}, {adres|Hanzeweg 9a}. 3 klachten over stank, zaak {+kenmerk|Z/23/118804}. Afgehandeld door de {+organisatie|Omgevingsdienst Achterhoek}, inspecteur was {naam|B. Tuinte}|
17:47:15|Sebastiaan van 't Erve (burg. Lochem)|Pfff. Wethouder {+naam|Bosch-Leferink} moet dit weten voor het vragenuur maandag. {naam|Yunus} zet jij het op papier|
17:58:29|Femmigje|Volgend RBT {+tijd|18.15 uur}. Agenda: beeld, evacuatie zorgboerderij, vergunningen, pers. {naam|Marieke} notuleert|
18:02:51|Marjan Obbink OL|{+organisatie|Zorgboerderij De Veldhoeve}: 14 bewoners. Beheerder {naam|Jolanda te Riet} wil weg, 1 bewoner met {?gezondheid|ernstige COPD}. {+organisatie|GGD} (GAGS) adviseert verplaatsen|
18:03:30|Sebastiaan van 't Erve (burg. Lochem)|Doen.|
#donderdag {+datum|15 mei 2025}
06:48:12|Marjan Obbink OL|Brand meester 06.20. Afgeschaald naar GRIP 1 per 07.00 cf besluit. Dank aan iedereen. {naam|Ferry de Rooij} neemt OL over, zijn nr {telefoon|06 5177 0342}|
06:55:04|Sebastiaan van 't Erve (burg. Lochem)|Dank {naam|Marjan}! Grote klasse. Ik ga om 9 u langs bij de mensen vd Hanzeweg met wethouder {+naam|Bosch-Leferink}|
07:10:37|Dhr. Abeysekera WRIJ|Waterkwaliteit: lichte vissterfte bij {+plaats|Zutphen}. PFAS-monsters naar {+organisatie|Aqualysis}. Uitslag volgt via {email|d.abeysekera}{+domein|@wrij.nl}|
07:12:50|Ilse vd Kamp comm|Ik ga slapen, {naam|Bram} is vanaf nu bereikbaar op de perspiket {+telefoon|0575-289 300}|
07:31:16|Ton Heerts vz VNOG|Kevin is van de {?gezondheid|IC} af hoorde ik. Sterkte voor hem en de familie|
08:20:44|Yunus Kılınç|Feitenrelaas staat in {+systeem|Djuma} onder {+kenmerk|D2025-05-118340}. Stuk is van mij en {naam|Liesbeth Aalbers} (vergunningen). Graag reactie voor 12 u|
"""


def chat() -> Finished:
    draft = Draft("y14_chat_brand", "test", "woo-verzoek", "chat_tabel", "chromium")
    people = ""
    for line in CHAT_PEOPLE.strip().split("\n"):
        name, account, role = parted(line)
        people += f"<tr><td>{name}</td><td>{account}@s.whatsapp.net</td><td>{role}</td></tr>"
    rows, number, day = "", 0, "14-05"
    for line in CHAT_LINES.strip().split("\n"):
        if line.startswith("#"):
            day = "14-05" if "14" in line else "15-05"
            rows += f'<tr class="day"><td colspan="5">{line[1:]}</td></tr>'
            continue
        time, who, rest = line.split("|", 2)
        number += 1
        state = "Verzonden" if who.startswith("Sebastiaan") else "Gelezen"
        rows += (
            f'<tr><td class="n">{number}</td><td class="t">{day} {time}</td><td class="v">{who}</td>'
            f'<td>{rest.rstrip("|")}</td><td class="s">{state}</td></tr>'
        )
    body = (
        '<div class="bar">Gespreksrapport – WhatsApp<small>Export t.b.v. Woo-verzoek '
        "{+kenmerk|2025-WOO-061}</small></div>"
        "<p>Groepsgesprek: <b>RBT brand Hanzeweg</b> &nbsp; Berichten: 28 &nbsp; Periode: "
        "14-05-2025 16:52 t/m 15-05-2025 08:20 (UTC+2)<br>Toestel: {+apparaat|iPhone 13}, in beheer bij "
        "{+organisatie|gemeente Lochem} &nbsp; Uitgelezen door: {naam|R. Sewnandan} (I&amp;A) op "
        "{+datum|3 juli 2025} &nbsp; Contactpunt: {+email|woo@lochem.nl}</p>"
        "<h3>Deelnemers</h3><table><tr><th>Naam in telefoon</th><th>Account</th><th>Rol</th></tr>"
        f"{people}</table><h3>Berichten</h3><table><tr><th>#</th><th>Tijdstip</th><th>Van</th>"
        f"<th>Bericht</th><th>Status</th></tr>{rows}</table>"
    )
    pdf = chromium(draft, body, CHAT_CSS, margin="13mm 14mm 14mm 14mm")
    for text in ("Marjan", "Sjon", "Kevin"):
        draft.expect(text, "naam", "redact")
    return Finished(draft, pdf)


def deskundige() -> Finished:
    draft = Draft("y15_formulier_deskundige", "test", "woo-verzoek", "formulier", "libreoffice")
    blocks: list[Block] = [
        ("h", "Aanvraag (her)registratie deskundige – formulier A2"),
        flat("""Dit formulier is bestemd voor natuurlijke personen die in het
        {+organisatie|Nederlands Register Gerechtelijk Deskundigen} (NRGD) willen worden opgenomen.
        Stuur het met bijlagen naar {+adres|Postbus 5017, 3502 JA Utrecht} of naar
        {+email|aanvragen@nrgd.nl}. Vragen: {+telefoon|030 820 0120}, werkdagen van 9.00 tot 17.00 uur."""),
        ("h", "1   Gegevens aanvrager"),
        (
            "t",
            [
                ["1a  Achternaam", "{naam|Okonjo-de Graaff}", "1b  Voornamen",
                 "{naam|Marguerite Adaeze}"],
                ["1c  Titels", "dr. mr.", "1d  Roepnaam", "{naam|Margot}"],
                ["1e  Geboortedatum", "{geboortedatum|22 augustus 1974}", "1f  Geboorteplaats",
                 "{geboorteplaats|Enugu (Nigeria)}"],
                ["1g  Burgerservicenummer", "{bsn|9999 42 700}", "1h  Soort en nr. legitimatie",
                 "identiteitskaart {paspoort|IT84K6HP2}"],
                ["1i  Straat en nummer", "{adres|Oosterkade 57-III}", "1j  Postcode en plaats",
                 "{adres|3582 AT Utrecht}"],
                ["1k  Telefoon privé", "{telefoon|06 3359 0281}", "1l  E-mail privé",
                 "{email|margot.okonjo}{+domein|@xs4all.nl}"],
                ["1m  Rekening voor restitutie", "{iban|NL80 KNAB 0376 6524 72}",
                 "1n  BIG-nummer", "{?big_nummer|39061174425} (GZ-psycholoog)"],
            ],
            [3.7, 4.8, 3.6, 4.6],
        ),
        ("h", "2   Deskundigheidsgebied"),
        (
            "t",
            [
                ["☒ nieuwe aanvraag   ☐ herregistratie   ☐ uitbreiding",
                 "Gebied {+kenmerk|003.1}  Forensische Psychologie, strafrecht volwassenen"],
                ["Huidig registratienummer", "n.v.t. (aanvraag bekend onder {+kenmerk|NRGD-A-2023-0194})"],
            ],
            [7.6, 9.1],
        ),
        ("h", "3   Opleiding en werkervaring"),
        (
            "t",
            [
                ["Periode", "Instelling", "Functie of diploma", "Begeleider of leidinggevende"],
                ["1993 – 1999", "{+organisatie|Universiteit Leiden}", "Doctoraal klinische psychologie",
                 "prof. dr. {?naam|E. van Haeften}"],
                ["2001 – 2006", "{+organisatie|Pompestichting}, Nijmegen", "Psycholoog in opleiding",
                 "drs. {naam|G. Tervoort}"],
                ["2006 – 2015", "{+organisatie|Pieter Baan Centrum} (NIFP)", "GZ-psycholoog, rapporteur "
                 "Pro Justitia", "{naam|Annemiek Hoogland}"],
                ["2015 – heden", "{+organisatie|Van der Hoeven Kliniek}", "Hoofd diagnostiek",
                 "{naam|Farshid Moradi}, {telefoon|030 275 82 64}"],
                ["2019 – 2021", "{+organisatie|Open Universiteit}", "Master Rechtsgeleerdheid", "–"],
            ],
            [2.4, 4.9, 4.9, 4.5],
        ),
        ("h", "4   Rapportages (laatste vijf jaar)"),
        flat("""Vermeld de zaken die u voor de toetsing overlegt. De onderzochte duidt u aan met
        initialen; de officier of rechter die de opdracht gaf mag u noemen."""),
        (
            "t",
            [
                ["Nr.", "Parketnummer", "Opdrachtgever", "Onderzochte", "Datum", "Vraag"],
                ["1", "{?parketnummer|16/659117-20}", "rechter-commissaris mr. {?naam|I. Bouter}, "
                 "{+organisatie|Rechtbank Midden-Nederland}", "{naam|J.D.V.}", "{+datum|18-01-2021}",
                 "toerekenbaarheid; {?gezondheid|schizofrenie}"],
                ["2", "{?parketnummer|09/817340-21}", "officier van justitie mr. {?naam|C. Lanting}, "
                 "arrondissementsparket Den Haag", "{naam|S. el K.}", "{+datum|02-11-2021}",
                 "risico op herhaling; {?strafrecht|brandstichting}"],
                ["3", "{?parketnummer|21-003582-21}", "{+organisatie|Gerechtshof Arnhem-Leeuwarden}",
                 "{naam|R.T.W.}", "{+datum|30-05-2022}", "verlenging {?strafrecht|tbs}"],
                ["4", "{?parketnummer|13/204466-22}", "{+organisatie|Rechtbank Amsterdam}, "
                 "rechter-commissaris mr. {?naam|A. van Eijk}", "{naam|M.P.-G.}", "{+datum|14-02-2023}",
                 "{?gezondheid|verstandelijke beperking}"],
            ],
            [0.9, 2.9, 5.0, 2.1, 2.1, 3.7],
        ),
        ("h", "5   Intervisie en supervisie"),
        flat("""Ik neem sinds 2016 deel aan intervisiegroep {+organisatie|Utrecht-Oost} van het
        {+organisatie|Nederlands Instituut van Psychologen}, samen met {naam|Karlijn Bosscher},
        {naam|Ömer Aydın} en {naam|Thijs Wagenvoort}. Mijn supervisor was tot 1 juli 2022
        dr. {naam|E.M. Blankestijn} (zaken 1 en 2). {naam|Blankestijn} heeft het bijgevoegde
        supervisieverslag geschreven. Ik werk volgens het {+term|Model van Kraemer} en gebruik onder meer de
        {+term|HKT-R} en de {+eponiem|Hare} Psychopathy Checklist; voor de testpsychologie de
        {+eponiem|Wechsler}-schalen en de {+eponiem|Rorschach} volgens het systeem van {+eponiem|Exner}."""),
        ("h", "6   Publicaties"),
        flat("""{naam|Okonjo, M.A.}, & {?naam|Tervaart, M.} (2014). Weigerende observandi: een tweede
        blik. {+titel|Tijdschrift voor Psychiatrie}, 56(9), 590-598. – {naam|De Graaff, M.A.} (2004). De
        betrouwbaarheid van zelfrapportage. {+titel|De Psycholoog}, 39, 214-221. In mijn rapporten sluit
        ik aan bij {+naam|Beukers} (2005) en bij {+naam|Koenraadt, Mooij en Van Mulbregt} (2004)."""),
        ("h", "7   Referenten"),
        (
            "t",
            [
                ["Naam en functie", "Organisatie", "Telefoon", "E-mail"],
                ["mr. {naam|P.F.E. Doornbos}, strafrechtadvocaat",
                 "{+organisatie|Cleerdin & Hamer Advocaten}", "{telefoon|020 705 31 46}",
                 "{email|doornbos}{+domein|@cleerdin-hamer.nl}"],
                ["dr. {naam|Shirley Pinas}, psychiater", "{+organisatie|Fivoor}",
                 "{telefoon|06 1195 8824}", "{email|s.pinas}{+domein|@fivoor.nl}"],
            ],
            [5.2, 4.4, 3.0, 4.1],
        ),
        ("h", "8   Integriteit"),
        (
            "t",
            [
                ["8a  Loopt of liep er een tucht- of strafzaak tegen u?",
                 "☐ nee   ☒ ja, namelijk: {?strafrecht|klacht bij het Regionaal Tuchtcollege} Zwolle, "
                 "2018, van oud-cliënt {naam|Ronald Meijerink}; kennelijk ongegrond "
                 "({+kenmerk|YG 2018/114})."],
                ["8b  Nevenfuncties", "Lid klachtencommissie {+organisatie|Stichting De Tussenvoorziening}; "
                 "ouderling {?religie|Protestantse Gemeente} te Utrecht."],
                ["8c  Verhindering", "Ik ben wegens {?gezondheid|chemotherapie} niet beschikbaar voor een "
                 "gesprek tussen 4 september en 13 oktober."],
            ],
            [5.6, 11.1],
        ),
        ("h", "9   Ondertekening"),
        (
            "t",
            [
                ["Plaats en datum", "Utrecht, {+datum|17 juli 2023}"],
                ["Naam", "{naam|M.A. Okonjo-de Graaff}"],
                ["Handtekening", "\n\n"],
            ],
            [5.6, 11.1],
        ),
        ("h", "In te vullen door het bureau"),
        (
            "t",
            [
                ["Ontvangen", "{+datum|19 juli 2023}", "Behandelaar", "{naam|Bente Schuurman}"],
                ["Compleet", "ja, {+datum|28 juli 2023}", "Toetsers", "drs. {naam|H. Groen}, "
                 "dr. {naam|V. Ramcharan}, mr. {naam|T. Wolters}"],
                ["Leges", "€ 1.100, factuur {+kenmerk|F23-0877}", "Gezien secretaris",
                 "mr. {naam|N. Oudejans} {paraaf|NO}"],
                ["Besluit", "voorwaardelijke registratie tot {+datum|1 december 2025}", "Namens het College",
                 "{+naam|mr. dr. A.J. Verstraeten}, voorzitter"],
            ],
            [2.6, 5.6, 3.0, 5.5],
        ),
    ]  # fmt: skip
    pdf = fodt(
        draft,
        blocks,
        font="Liberation Sans",
        size=9.5,
        header="Nederlands Register Gerechtelijk Deskundigen\tFormulier A2 – versie 2022-3",
        footer="College gerechtelijk deskundigen   Catharijnesingel 55, 3511 GD Utrecht   www.nrgd.nl",
        border="0.6pt solid #6a1b9a",
        right="2cm",
        tagged=False,
    )
    box = place(pdf, 2, "Handtekening")
    strokes = [(2, (box[0] + 175, box[1] + 1, box[0] + 255, box[1] + 31))]
    signed(draft, strokes, "handtekening")
    return Finished(draft, inked(pdf, strokes, 15))


def binnenvaart() -> Finished:
    draft = Draft(
        "y17_boete_binnenvaart", "test", "woo-verzoek", "toezicht_besluit", "reportlab",
    )  # fmt: skip
    blocks: list[Block] = [
        ("H", "Boeterapport Binnenvaartwet"),
        (
            "t",
            [
                ["Rapportnummer", "{+kenmerk|ILT-BV-2024-05173}", "Zaaknummer boete",
                 "{+kenmerk|BB-24-00691}"],
                ["Datum en tijd controle", "{+datum|4 september 2024}, 06.40 – 09.15 uur", "Plaats",
                 "{+plaats|Volkeraksluizen}, Willemstad, km 991"],
                ["Schip", "mts {+schip|Aletta Johanna}", "ENI-nummer", "{+eni|02331487}"],
                ["Rapporteurs", "{naam|S. Dirkzwager} (nr. {inspecteur|40317}) en {naam|W. Hommema} (nr. "
                 "{inspecteur|40552})",
                 "Dienstvaartuig", "{+schip|RWS 88}"],
                ["Exploitant", "{+organisatie|Rederij Waal & Merwede B.V.}", "KvK",
                 "{+kvk|23081967}"],
            ],
            [92, 168, 92, 118],
        ),
        ("h", "1. Aanleiding"),
        flat("""Wij, ondergetekenden, {naam|Steven Dirkzwager} en {naam|Wessel Hommema}, beiden
        inspecteur bij de {+organisatie|Inspectie Leefomgeving en Transport}, cluster Binnenvaart,
        waren op {+datum|4 september 2024} belast met een controle op vaar- en rusttijden als bedoeld in
        de {+wet|Binnenvaartwet} en het {+wet|Reglement betreffende het scheepvaartpersoneel op de Rijn}.
        Omstreeks 06.40 uur zijn wij aan boord gegaan van het motortankschip Aletta Johanna, dat met
        1.840 ton gasolie onderweg was van {+plaats|Antwerpen} naar de {+plaats|Julianahaven}."""),
        ("h", "2. Personen aan boord"),
        (
            "t",
            [
                ["Functie", "Naam", "Geboren", "Document", "Dienstboekje"],
                ["schipper", "{naam|Cornelis Johannes Vermeirssen}", "{geboortedatum|09-02-1966}",
                 "paspoort {paspoort|NPL5R8C34}", "{dienstboekje|NL-0447813}"],
                ["stuurman", "{naam|Radoslav Todorov Ganchev}", "{geboortedatum|27-10-1988}",
                 "Bulgaarse identiteitskaart {paspoort|646018523}", "{dienstboekje|BG-0019264}"],
                ["matroos", "{naam|Jomar Villanueva}", "{geboortedatum|13-06-1997}",
                 "verblijfsdocument, V-nummer {v_nummer|2846105937}", "geen"],
                ["lichtmatroos", "{naam|Dylan Vermeirssen}", "{geboortedatum|01-12-2007}",
                 "rijbewijs {rijbewijs|5630194872} (AM)", "{dienstboekje|NL-0518830}"],
            ],
            [62, 120, 66, 138, 84],
        ),
        flat("""De schipper staat ingeschreven op het adres {adres|Merwekade 18, 3311 TC Dordrecht},
        burgerservicenummer {bsn|999940648}. Lichtmatroos {naam|Dylan} is zijn kleinzoon en was ten tijde
        van de controle zestien jaar."""),
        ("h", "3. Bevindingen"),
        flat("""3.1 Uit het vaartijdenboek (nummer {+kenmerk|VTB 118-2093}) blijkt dat het schip in
        exploitatiewijze A1 voer. Wij hebben de gegevens vergeleken met de tachograaf en met de
        AIS-registratie van {+organisatie|Rijkswaterstaat}. In de periode van 1 tot en met 4 september is
        op drie etmalen langer dan veertien uur gevaren, te weten 17 uur en 20 minuten, 18 uur en 5
        minuten en 16 uur en 50 minuten."""),
        flat("""3.2 De bemanning voldeed niet aan de minimumbemanning: de heer {naam|Villanueva} heeft
        geen dienstboekje en telde daarom niet mee als matroos. Hij verklaarde via tolk mevrouw
        {naam|L. Manalo} (tolknummer {?tolknummer|8817}) dat hij sinds juni aan boord woont, dat hij
        1.150 euro per maand krijgt van 'meneer {naam|Kees}' en dat zijn papieren bij het kantoor in
        {+plaats|Zwijndrecht} liggen."""),
        flat("""3.3 De schipper verklaarde, na de cautie: "Ik weet dat het te lang is. Mijn vaste
        stuurman, {naam|Arie Kooijman}, zit thuis met {?gezondheid|een burn-out}. Op kantoor zeggen ze dat
        ik door moet. Ik heb zelf {?gezondheid|suikerziekte} en slaap slecht. {naam|Ganchev} kan alleen
        overdag sturen." De heer {naam|Ganchev} heeft deze verklaring bevestigd. Uit ons systeem blijkt dat
        tegen de heer {naam|Vermeirssen} in 2021 {?strafrecht|een strafbeschikking wegens varen onder
        invloed} is opgelegd."""),
        flat("""3.4 Telefonisch is gesproken met de crewmanager van de rederij, mevrouw
        {naam|Chantal Poldervaart} ({telefoon|078 617 44 39}, {email|c.poldervaart}{+domein|@waalmerwede.nl}).
        Zij deelde mee dat de planning door een extern bureau wordt gemaakt. Directeur {?naam|W. Stoop} was
        niet bereikbaar."""),
        ("h", "4. Conclusie"),
        flat("""Er is sprake van overtreding van artikel 22, eerste lid, van de Binnenvaartwet in
        samenhang met de artikelen 3.10 en 3.15 van het RSP. Wij hebben de voortzetting van de reis
        verboden tot {+datum|5 september 2024}, 09.00 uur. Het schip is afgemeerd in de
        {+plaats|Willemsvliethaven}. Kopie van dit rapport is gezonden aan de
        {+organisatie|Nederlandse Arbeidsinspectie} en aan {+organisatie|Europol}-contactpunt Aquapol."""),
        "Opgemaakt op ambtseed te {+plaats|Rotterdam}, {+datum|19 september 2024}",
        (
            "t",
            [["\n\n{naam|S. Dirkzwager}\ninspecteur, toezichthoudernummer {inspecteur|40317}",
              "\n\n{naam|W. Hommema}\ninspecteur, toezichthoudernummer {inspecteur|40552}"]],
            [230, 230],
            "",
        ),
        ("sp", 10),
        ("H", "Besluit bestuurlijke boete"),
        (
            "t",
            [
                ["Aan", "{+organisatie|Rederij Waal & Merwede B.V.}, t.a.v. de directie, "
                 "{+adres|Noordendijk 250, 3311 RR Dordrecht}"],
                ["Kenmerk", "{+kenmerk|ILT/BB-24-00691/B1}"],
                ["Datum", "{+datum|28 november 2024}"],
                ["Behandeld door", "mr. {naam|Hajar Amrani}, team Bestuurlijke Boete, "
                 "T {telefoon|088 489 37 52}"],
                ["Betreft", "Boete van {+bedrag|€ 7.200} wegens overtreding van de Binnenvaartwet"],
            ],
            [92, 378],
        ),
        "Geachte directie,",
        flat("""Op {+datum|10 oktober 2024} hebben wij u ons voornemen gezonden om u een boete op te
        leggen. Uw gemachtigde, mr. {naam|R. Vlietstra} van {+organisatie|Van Traa Advocaten}, heeft op 6
        november een zienswijze ingediend (ref. {+kenmerk|RV/20240731}). Hij voert aan dat de schipper, de
        heer {naam|Vermeirssen}, eigenmachtig heeft gehandeld en dat u hem op 30 augustus schriftelijk op
        de rusttijden hebt gewezen. Ook wijst {naam|Vlietstra} op de persoonlijke omstandigheden van de
        heer {naam|Kooijman}."""),
        flat("""Wij volgen dit niet. U bent als exploitant verantwoordelijk voor de bemanning en de
        vaartijden. Uit e-mails die mevrouw {naam|Poldervaart} op 5 september aan de inspecteurs heeft
        gegeven, blijkt dat uw planner ({naam|Joost-Willem Lagendijk}) op 2 september opdracht gaf "gewoon
        door te gaan tot Dordt". Dat komt voor uw rekening. Voor het ontbrekende dienstboekje van de heer
        {naam|Villanueva} matigen wij de boete met 25%, omdat de aanvraag al was ingediend bij het
        {+organisatie|CBR, divisie CCV} (aanvraag {+kenmerk|DB-24-33017}). In lijn met de uitspraak van het
        {+organisatie|College van Beroep voor het bedrijfsleven} van 14 maart 2023
        ({+kenmerk|ECLI:NL:CBB:2023:128}) zien wij geen reden voor verdere matiging."""),
        (
            "t",
            [
                ["Feit", "Artikel", "Normbedrag", "Opgelegd"],
                ["Overschrijding vaartijd (3 etmalen)", "22 Bvw, 3.10 RSP", "3 x € 1.900", "€ 5.700"],
                ["Minimumbemanning", "22 Bvw, 3.15 RSP", "€ 2.000", "€ 1.500"],
                ["Totaal", "", "", "{+bedrag|€ 7.200}"],
            ],
            [190, 110, 80, 80],
        ),
        flat("""U betaalt binnen zes weken op rekening {?iban|NL74 INGB 0705 0018 66} ten name van de
        ILT, onder vermelding van het kenmerk. Bent u het niet eens met dit besluit, dan kunt u bezwaar
        maken bij de minister van Infrastructuur en Waterstaat, {+adres|Postbus 16191, 2500 BD Den Haag}.
        Algemene vragen: {+telefoon|088 489 00 00}. Dit besluit wordt na zes weken gepubliceerd op
        {+website|www.ilent.nl}."""),
        "Hoogachtend,\nDE MINISTER VAN INFRASTRUCTUUR EN WATERSTAAT,\nnamens deze,\n"
        "het afdelingshoofd Bestuurlijke Boete\n\n\n\n{+naam|mr. J.P. Riemersma-Kok}",
        "cc: inspecteurs {naam|Dirkzwager} en {naam|Hommema}; dhr. {naam|C.J. Vermeirssen} (schipper), die "
        "een eigen besluit ontvangt onder {+kenmerk|ILT/BB-24-00692/B1}.",
    ]  # fmt: skip
    pdf = paper(
        draft,
        blocks,
        font="DJ",
        size=8.6,
        frames=((56, 55, 486, 725),),
        top="Inspectie Leefomgeving en Transport   |   Ministerie van Infrastructuur en Waterstaat",
        footer="ILT-BV-2024-05173 / BB-24-00691",
    )
    _, y, _, _ = place(pdf, 1, "toezichthoudernummer")
    _, low, _, _ = place(pdf, 2, "Riemersma")
    strokes = [
        (1, (66.0, y - 36, 140.0, y - 12)),
        (1, (302.0, y - 34, 366.0, y - 11)),
        (2, (64.0, low - 30, 150.0, low - 3)),
    ]
    signed(draft, strokes, "handtekening")
    blue = (0.08, 0.26, 0.45)
    pdf = bands(pdf, [(n, (535, 0, 556, 62), blue) for n in (1, 2)])
    return Finished(draft, inked(pdf, strokes, 17))


KLACHT_CSS = """
body{font-family:'Liberation Sans',sans-serif;font-size:9.4pt;margin:0;line-height:1.32}
.pen{font-family:'DejaVu Serif','Liberation Serif',serif;font-style:italic;color:#1b2a6b;
font-size:11pt}
.w{display:inline-block;line-height:1}
.cbr{background:#e35205;color:#fff;font-weight:bold;font-size:20pt;padding:2mm 5mm;
display:inline-block}
h1{font-size:15pt;margin:4mm 0 2mm}h2{font-size:10pt;background:#eee;padding:1mm 2mm;margin:4mm 0 1mm}
table{border-collapse:collapse;width:100%}.f td{border:.5pt solid #777;padding:1.3mm 2mm;
vertical-align:top}.f td:nth-child(odd){width:36mm;font-size:8.2pt;color:#333}
.stamp{position:absolute;right:2mm;top:4mm;border:1.6pt solid #8a1f2b;color:#8a1f2b;padding:2mm 3mm;
transform:rotate(-4deg);font:bold 10pt 'Liberation Mono',monospace;text-align:center}
.brief{line-height:9.2mm;padding:6mm 2mm 0 4mm}
.new{break-before:page}.mail{font-size:9pt}.mail b{display:inline-block;width:24mm}
.bon{margin-top:6mm;border:.7pt dashed #666;padding:3mm 4mm;width:112mm;
font-family:'Liberation Mono',monospace;font-size:8.2pt;transform:rotate(.7deg);white-space:pre}
"""

KLACHT = """
<div class="stamp">INGEKOMEN<br>{+datum|12 MRT 2025}<br>CBR KLANTRELATIE</div>
<div class="cbr">CBR</div><h1>Klachtenformulier</h1>
<p>Met dit formulier maakt u een klacht kenbaar over het
{+organisatie|Centraal Bureau Rijvaardigheidsbewijzen}. Vul het in met blokletters en stuur het naar:
CBR, afdeling Klantrelatie, {+adres|Postbus 3012, 2280 GA Rijswijk}. U krijgt binnen zes weken
antwoord. Liever bellen? {+telefoon|088 227 77 00}.</p>
<h2>1. Uw gegevens</h2><table class="f">
<tr><td>Naam en voorletters</td><td>[[{naam|BLOEMSMA – PATTIWAEL H.J.} (mevr.)]]</td>
<td>Geboortedatum</td><td>[[{geboortedatum|30-4-1961}]]</td></tr>
<tr><td>Adres</td><td>[[{adres|Kleine Houtweg 140 zw}]]</td>
<td>Postcode/plaats</td><td>[[{adres|2012 CE Haarlem}]]</td></tr>
<tr><td>Burgerservicenummer</td><td>[[{bsn|999937273}]]</td>
<td>Rijbewijsnummer</td><td>[[{rijbewijs|4719208365}]]</td></tr>
<tr><td>Telefoon</td><td>[[{telefoon|06-2308 5591}]]</td>
<td>E-mail</td><td>[[{email|rikabloemsma61}{+domein|@ziggo.nl}]]</td></tr></table>
<h2>2. Waarover gaat uw klacht?</h2>
<p>☐ theorie-examen &nbsp; ☐ praktijkexamen &nbsp; ☒ gezondheidsverklaring / medisch onderzoek &nbsp;
☐ bejegening &nbsp; ☐ anders</p><table class="f">
<tr><td>Dossiernummer</td><td>[[{+kenmerk|RG 24.611.093}]]</td>
<td>Datum besluit</td><td>[[{+datum|13 febr. 2025}]]</td></tr>
<tr><td>Naam medewerker (als u die weet)</td><td colspan="3">[[arts mw. {naam|Van Iperen};
telefoon: {naam|Fenna} en {naam|G. Bouazza}]]</td></tr></table>
<h2>3. Omschrijving</h2>
<p>[[Afgewezen voor rijbewijs B omdat ik {?gezondheid|niet aanvalsvrij} zou zijn. Dat klopt
niet. Specialist heeft brief gestuurd op {+datum|9 januari 2025}, die is
kwijtgeraakt. Ik moest zelf {+bedrag|€ 186,40} betalen voor nieuwe keuring bij
dokter {naam|A. Nankoe}. Niemand belt terug. Zie brief en bijlagen.]]</p>
<h2>4. Wat wilt u bereiken?</h2>
<p>[[Excuses, een nieuw besluit en mijn geld terug op rekening
{iban|NL84 INGB 0856 3037 41}]]</p>
<h2>5. Ondertekening</h2><table class="f"><tr><td>Datum en plaats</td>
<td>[[7-3-2025 te Haarlem]]</td><td>Handtekening</td>
<td style="width:52mm;height:14mm">&nbsp;</td></tr></table>
<h2>In te vullen door CBR</h2><table class="f"><tr><td>Klachtnummer</td>
<td>{+kenmerk|KL-2025-02216}</td><td>Behandelaar</td><td>{naam|K. Vos-Adriani}</td></tr>
<tr><td>Doorgezonden aan</td><td>divisie Rijgeschiktheid, t.a.v. {naam|Maarten Sijbesma}</td>
<td>Afgedaan</td><td>{+datum|22-04-2025} &nbsp; paraaf: [[{paraaf|KVA}]]</td></tr></table>
<div class="new brief">[[{naam|Rika Bloemsma}, Haarlem, {+datum|7 maart 2025}
Geachte mevrouw, meneer van de klachtencommissie,
Hierbij nog een toelichting want het formulier is te klein.
Ik rijd al 41 jaar zonder één bekeuring. Sinds {?gezondheid|een epileptische aanval}
in juli 2024 mag ik niet rijden, dat begrijp ik. Mijn neuroloog
dokter {naam|Halbertsma} van het {+organisatie|Spaarne Gasthuis} heeft in
januari geschreven dat ik {?gezondheid|aanvalsvrij} ben en goed reageer op
de {?gezondheid|Keppra}. Uw arts {naam|Van Iperen} heeft die brief gewoon
niet gelezen!! Aan de telefoon zei een zekere {naam|Fenna} dat het
dossier zoek was. Daarna kreeg ik meneer {naam|Bouazza} aan de
lijn, die was wel netjes maar kon ook niks.
Mijn dochter {naam|Naomi} moet mij nu elke dag naar mijn werk
bij {+organisatie|Zorgbalans} brengen. Zij heeft zelf twee kleine kinderen
({naam|Jesse} en {naam|Liv}) en heeft haar handen vol.
Ik heb ook geschreven aan Kamerlid {+naam|De Hoop} en ik ga
naar de {+organisatie|Nationale ombudsman} als er niks gebeurt. Bij
{+programma|Kassa} zei directeur {+naam|Pechtold} nog dat alles binnen
vier weken klaar is. Nou, ik wacht er al twintig!
Belt u mij alstublieft ná 4 uur: {telefoon|023-5516 084}
Met vriendelijke groet,
{naam|H. Bloemsma-Pattiwael}]]</div>
<div class="new mail"><p>Bijlage 1 bij klacht {+kenmerk|KL-2025-02216} (afdruk)</p><hr>
<p><b>Van:</b>{naam|Bouazza, Ghizlane} &lt;{email|ghizlane.bouazza}{+domein|@cbr.nl}&gt;<br>
<b>Verzonden:</b>{+datum|donderdag 27 februari 2025} 15:48<br>
<b>Aan:</b>{email|rikabloemsma61}@ziggo.nl<br>
<b>CC:</b>{+email|klantenservice@cbr.nl}<br>
<b>Onderwerp:</b>RE: waar is de brief van mijn neuroloog? RG 24.611.093</p>
<p>Beste mevrouw {naam|Bloemsma},</p>
<p>Dank voor uw bericht. Ik heb navraag gedaan bij de medisch adviseur, mevrouw
drs. {naam|S. van Iperen}. De brief van dr. {naam|Tj. Halbertsma} is op 10 januari
binnengekomen, maar door een storing in {+systeem|ZorgDomein} bij een ander dossier opgeslagen. Onze
excuses daarvoor. Het besluit van 13 februari blijft voorlopig gelden. Volgens de
{+wet|Regeling eisen geschiktheid 2000}, paragraaf 7.2, is een periode van zes maanden zonder aanvallen
voldoende voor groep 1. U kunt een nieuwe gezondheidsverklaring indienen via
{+website|mijn.cbr.nl}; de leges worden kwijtgescholden. Dat geldt ook wanneer u het verslag van uw
specialist rechtstreeks uploadt. Ook een aanval van {+eponiem|Jackson} telt
daarbij mee.</p>
<p>Met vriendelijke groet,<br>{naam|Ghizlane Bouazza}<br>medewerker Rijgeschiktheid<br>
T {telefoon|088 227 64 15} (di, do)<br>CBR | {+adres|P.C. Boutenslaan 1}, Rijswijk</p><hr>
<p><b>Van:</b>{naam|Rika Bloemsma}<br><b>Verzonden:</b>{+datum|maandag 24 februari 2025} 21:06<br>
<b>Aan:</b>klantenservice@cbr.nl<br><b>Onderwerp:</b>waar is de brief van mijn neuroloog? RG
24.611.093</p>
<p>Goedenavond, ik heb vandaag voor de vierde keer gebeld. Eerst {naam|Fenna}, toen een jongen die
zijn naam niet wilde zeggen. Het {+organisatie|Spaarne Gasthuis} (polikliniek neurologie, secretaresse
{naam|Wilma}) zegt dat de brief echt is verstuurd. Hoe nu verder? Gr. {naam|Rika Bloemsma}</p>
<p style="margin-top:8mm">Bijlage 2</p>
<div class="bon">{+organisatie|Keuringscentrum Kennemerland}      KvK {+kvk|34190825}
Rijksstraatweg 209, Haarlem
AGB {?agb|01047763}   arts: {naam|A.R. Nankoe}

Factuur   {+kenmerk|2025-0391}          {+datum|21-02-2025}
Cliënt    mw. {naam|H.J. Bloemsma}  geb. {geboortedatum|30-04-1961}
Rijbewijskeuring groep 1 + rapport     156,40
{+eponiem|Snellen}-kaart, gezichtsvelden         30,00
                                      -------
Totaal (vrij van btw)             EUR 186,40   PIN</div></div>
"""


def klacht() -> Finished:
    draft = Draft(
        "y16_klacht_rijbewijs", "test", "woo-verzoek", "klacht_hand", "scan-150dpi-grey",
    )  # fmt: skip
    pdf = chromium(draft, penned(draft, KLACHT), KLACHT_CSS, margin="14mm 16mm 12mm 18mm")
    draft.expect("neuroloog", "gezondheid", "review")
    for text in ("Bloemsma", "Bouazza"):
        draft.expect(text, "naam", "redact")
    box = place(pdf, 1, "Handtekening")
    strokes = [(1, (box[2] + 72, box[1] + 2, box[2] + 160, box[1] + 32))]
    end = place(pdf, 2, "Bloemsma-Pattiwael")
    strokes.append((2, (end[0] - 10, end[3] + 4, end[0] + 105, end[3] + 34)))
    scanned = scan(inked(pdf, strokes, 16), dpi=150, skew=-0.9, noise=9, ocr_errors=0.05, seed=16)
    signed(draft, strokes, "handtekening", scanned)
    return Finished(draft, scanned)


def toespraak() -> Finished:
    draft = Draft("y18_toespraak_javazee", "test", "woo-verzoek", "toespraak", "tj")
    one: list[Item] = [
        ("b", "Ministerie van Defensie - Directie Communicatie"),
        "Spreektekst (concept 4) staatssecretaris {+naam|Gijs Tuinman} - onthulling monument "
        "Nieuwe Diep, Den Helder, {+datum|27 februari 2025}, 11.20 uur",
        "Schrijver: {naam|Roosmarijn Kerstholt}, {telefoon|06 4093 1178}, "
        "{email|rm.kerstholt}{+domein|@mindef.nl}\n"
        "Meegelezen: kltz {naam|Edwin Pattinama} (CZSK), {naam|Hidde Galama} (politiek assistent)\n"
        "Spreektijd: 8 minuten. GESPROKEN TEKST GELDT",
        "Excellenties, admiraal {+naam|Tas}, commissaris {+naam|Van Dijk}, burgemeester "
        "{+naam|De Boer}, veteranen, nabestaanden, dames en heren,",
        "Wie hier bij het Nieuwe Diep uit de wind staat, hoort de meeuwen en de lijnen tegen de masten. "
        "Het is een geluid dat ook de bemanning van Hr.Ms. {+schip|De Ruyter} moet hebben gekend toen "
        "zij in 1937 voor het eerst vertrok. Vijf jaar later, op {+datum|27 februari 1942}, gaf "
        "schout-bij-nacht {+naam|Karel Doorman} aan boord van dat schip zijn laatste bevelen. In de "
        "nacht die volgde zonken de De Ruyter, de {+schip|Java} en de {+schip|Kortenaer}. Meer dan "
        "negenhonderd mannen van de {+organisatie|Koninklijke Marine} kwamen om het leven.",
        "We kennen de naam van de eskadercommandant. Er zijn straten naar hem genoemd, en vier schepen. "
        "Vice-admiraal {+naam|Helfrich} schreef over hem dat hij 'niet anders kon'. Maar het monument "
        "dat wij vandaag onthullen, is er voor de anderen. Voor de stokers, de seiners, de koks. Voor "
        "de Indonesische matrozen, van wie wij de namen lang niet allemaal hebben opgeschreven.",
        "Eén van hen was stoker-olieman {?naam|Albert Kooistra} uit Harlingen. Zijn dochter zit vandaag "
        "op de eerste rij. Mevrouw {?naam|Wattimena-Kooistra}, u bent 83 jaar en u hebt uw vader nooit "
        "gezien. U vertelde mij zojuist dat uw moeder elke avond een tweede bord op tafel bleef zetten, "
        "tot u naar school ging. Dat bord staat nu, van brons, aan de voet van dit monument. Beeldhouwer "
        "{?naam|Saskia Eggink} heeft daarmee iets gevonden wat in geen toespraak past.",
        "Ook wil ik de naam noemen van sergeant-torpedomaker {?naam|Boeang Latuharhary}. Zijn "
        "kleinzoon, korporaal {?naam|Ruben}, vaart sinds vorig jaar op Zr.Ms. {+schip|Karel Doorman}. De "
        "geschiedenis is soms een rond schip.",
        "Dames en heren, de wrakken liggen er niet meer zoals in 1942. In 2016 ontdekten duikers dat ze "
        "door bergers grotendeels waren weggehaald. Minister {+naam|Hennis-Plasschaert} noemde dat "
        "destijds grafschennis. Met de Indonesische regering en de "
        "{+organisatie|Rijksdienst voor het Cultureel Erfgoed} hebben wij afgesproken dat de plek een "
        "oorlogsgraf blijft, ook als er weinig meer ligt dan zand. Op verzoek van de Kamerleden "
        "{+naam|Stoffer} en {+naam|Boswijk} komt er ook een digitaal register van de opvarenden.",
    ]  # fmt: skip
    two: list[Item] = [
        "Waarom gedenken wij? Minister {+naam|Brekelmans} zei het op 4 januari in deze stad zo: omdat "
        "vrijheid nooit voltooid is. Aan de oostgrens van Europa wordt opnieuw op zee gevochten. De "
        "mannen en vrouwen van de {+schip|Tromp} en van de mijnenjager {+schip|Schiedam} weten dat "
        "beter dan ik. Zij zijn er vandaag, en zij zijn er morgen.",
        "[PAUZE - draai naar het monument] Ik dank de vrijwilligers van het {+organisatie|Karel Doorman "
        "Fonds}, de {+organisatie|Koninklijke Vereniging van Marineofficieren} en de gemeente Den "
        "Helder. En ik vraag u, mevrouw {?naam|Wattimena}, om samen met burgemeester "
        "{+naam|Jan de Boer} het doek weg te nemen. Opdat wij hen niet alleen herdenken, maar ook kennen.",
        ("b", "Draaiboek (niet voorlezen - alleen voor intern gebruik)"),
        "10.35 uur  Aankomst staatssecretaris, dienstauto {kenteken|G-417-RK}, chauffeur {naam|Wim} "
        "({telefoon|06 5582 9013}). Ontvangst door de commandant van de Marinekazerne, kolonel "
        "{?naam|Van Zwieten}, bij de poort aan het {+adres|Nieuwe Diep 8}.\n"
        "10.45 uur  Koffie met nabestaanden in het {+organisatie|Marinemuseum} (zaal De Ruyter). "
        "Mevrouw Wattimena {?gezondheid|loopt met een rollator}; haar dochter {naam|Ineke} begeleidt haar. "
        "Zij {?gezondheid|hoort slecht}, spreek haar aan de rechterkant aan.\n"
        "11.00 uur  Opening door viceadmiraal {+naam|René Tas}. Vlootpredikant ds. "
        "{naam|J. Hellendoorn} spreekt een gebed uit.\n"
        "11.20 uur  Toespraak. Katheder en geluid: {naam|Bilal Chafik} van {+organisatie|Faber "
        "Audiovisuals}, {telefoon|0513 615 702}.\n"
        "11.35 uur  Onthulling, taptoe door de {+organisatie|Marinierskapel}. Fotograaf: sgt. "
        "{naam|Louise Meeuwisse} (Mediacentrum Defensie).\n"
        "12.10 uur  Persmoment. Verzoek van {+organisatie|Noordhollands Dagblad} ({naam|Delano Hooijer}) "
        "en van {+organisatie|Omrop Fryslân}. Alleen vragen over de herdenking.",
        ("b", "Aandachtspunten"),
        "- De familie {naam|Schuilenburg} heeft bezwaar tegen het ontbreken van hun oom op de plaquette. "
        "Majoor b.d. {naam|T. Schuilenburg} is aanwezig en kan u aanspreken. Lijn: het "
        "{+organisatie|Nederlands Instituut voor Militaire Historie} zoekt het uit, antwoord volgt voor "
        "1 april (dossier {+kenmerk|D2025-000613}).\n"
        "- De heer {+naam|Tuinman} noemde in de Kamer eerder een ander dodental; wij houden de cijfers "
        "van het NIMH aan.\n"
        "- Commissaris van de Koning {+naam|Arthur van Dijk} spreekt niet, maar wil wel op de foto.",
        "Vragen op de dag zelf: protocol, {naam|Anne-Fleur Wijsman}, {telefoon|06 1520 6647}. Algemeen "
        "nummer persvoorlichting: {+telefoon|070 339 70 70} of "
        "{+email|defensievoorlichting@mindef.nl}. Na uitspreken te plaatsen op "
        "{+website|www.defensie.nl/toespraken}. Embargo tot 27 februari 2025, 11.30 uur. Kenmerk "
        "{+kenmerk|BS2025003918}.",
    ]  # fmt: skip
    pdf = tj(draft, [one, two], size=13, left=64, width=470, top=785, seed=18)
    return Finished(draft, pdf)


LIJST_CSS = """
body{font-family:'Carlito',sans-serif;font-size:10pt;margin:0;line-height:1.22}
.kop{border-bottom:1.4pt solid #00609c;padding-bottom:1.5mm;margin-bottom:2mm}
.kop b{font-size:15pt;color:#00609c}.kop span{float:right;text-align:right;font-size:8.6pt}
table{border-collapse:collapse;width:100%;margin:2mm 0}
th{background:#dbe9f3;text-align:left;font-size:9pt}
th,td{border:.5pt solid #666;padding:.9mm 1.5mm;height:8.3mm;vertical-align:middle}
.pen{font-family:'DejaVu Serif',serif;font-style:italic;font-size:9.4pt;color:#222a55}
.w{display:inline-block}.new{break-before:page}p{margin:0 0 1.5mm}.s{width:34mm}
"""

LIJST_ONE = """
{+naam|T. van der Klugt}|dijkgraaf {+organisatie|HHSK}|via bestuurssecretariaat|–
{+naam|A.M. van Zoelen}|hoogheemraad waterveiligheid|via bestuurssecretariaat|–
{+naam|mw. J.C. Burger-Hol}|wethouder gemeente {+gemeente|Krimpenerwaard}|{+telefoon|14 0182}|–
{naam|Sabine Crucq}|omgevingsmanager HHSK|{telefoon|06 2261 7049}|1
ing. {naam|Harmen Dijksterhuis}|technisch manager, {+organisatie|Arcadis}|{email|harmen.dijksterhuis}{+domein|@arcadis.com}|2
{naam|Priya Oemrawsingh}|{+organisatie|provincie Zuid-Holland}|{email|pp.oemrawsingh}{+domein|@pzh.nl}|3
[[{naam|C. Verstoep}]]|[[{adres|Middelblok 188}]]|[[{telefoon|0182-374 905}]]|1
[[Fam. {naam|Both – Zuidervliet}]]|[[{adres|Middelblok 61a}]]|[[{telefoon|06-4106 9932}]]|1
[[{naam|Mohammed Aït Ouarab}]]|[[{adres|Kattendijk 24, Gouderak}]]|[[{email|m.aitouarab}{+domein|@gmail.com}]]|3
[[{naam|Bets de Vrind}]]|[[{adres|Dorpsstraat 7}]]|[[geen e-mail, wel {telefoon|0182 371 468}]]|2
[[{naam|L. Noorlander}]]|[[{+organisatie|LTO Noord}, afd. Krimpenerwaard]]|[[{email|lnoorlander}{+domein|@ltonoord.nl}]]|2
[[{naam|Jan-Pieter Slingerland}]]|[[{+organisatie|Scheepswerf Hollandsche IJssel}]]|[[{telefoon|06 8314 2207}]]|3
"""

LIJST_TWO = """
[[{naam|W. Oosterwijk-Khan}]]|[[{adres|Middelblok 203}]]|[[{telefoon|06-1739 8846}]]|2
[[{naam|Arjen en Tessa Blonk}]]|[[{adres|Kattendijk 102}]]|[[{email|blonktessa}{+domein|@hotmail.com}]]|1
[[Ds. {naam|P. Molendijk}]]|[[{?religie|Hervormde Gemeente} Gouderak]]|[[{telefoon|0182 372 650}]]|2
[[{naam|G. Euser} + zoon {naam|Mats}]]|[[{adres|Beijerscheweg 15, Stolwijk}]]|[[{telefoon|06 5528 1136}]]|3
[[{+naam|Wim Oskam}]]|[[raadslid Krimpenerwaard, {+partij|SGP}]]|[[{?email|w.oskam}{+domein|@raadkrimpenerwaard.nl}]]|1
[[{naam|Zeynep Altuntaş}]]|[[{+organisatie|Dorpsoverleg Gouderak}]]|[[{telefoon|06-2047 3358}]]|3
[[{naam|N. v.d. Spek}]]|[[idem]]|[[zie boven (mw {naam|Altuntaş})]]|3
[[{naam|Teunis Kersbergen}]]|[[{adres|Kattendijk 130b}]]|[[{email|t.kersbergen}{+domein|@kpnmail.nl}]]|1
[[mevr. wed. {naam|A. Rietveld-Stam}]]|[[{adres|Middelblok 9}]]|[[{telefoon|0182-371 077} (overdag dochter {naam|Greet})]]|2
"""


def presentielijst() -> Finished:
    draft = Draft(
        "y19_presentielijst_dijk", "test", "woo-verzoek", "presentielijst", "scan-150dpi-grey",
        ordinary=frozenset({"both"}),
    )  # fmt: skip
    head = (
        "<tr><th style='width:7mm'>Nr.</th><th style='width:58mm'>Naam</th><th>Adres of organisatie"
        "</th><th style='width:66mm'>Telefoon of e-mail</th><th style='width:12mm'>Tafel</th>"
        "<th class='s'>Paraaf</th></tr>"
    )

    def table(lines: str, first: int) -> str:
        rows = ""
        for number, line in enumerate(lines.strip().split("\n"), start=first):
            cells = "".join(f"<td>{cell}</td>" for cell in parted(line))
            rows += f"<tr><td>{number:02d}</td>{cells}<td>&nbsp;</td></tr>"
        return f"<table>{head}{rows}</table>"

    banner = """<div class="kop"><span>Zaak {+kenmerk|2023-VKIJ-0418}<br>Maasboulevard 123, Rotterdam –
    {+telefoon|010 45 37 200}</span><b>Hoogheemraadschap van Schieland en de Krimpenerwaard</b></div>"""
    body = f"""{banner}
    <p><b>Presentielijst inloopavond dijkversterking {{+project|KIJK}}, deeltraject Gouderak</b> &nbsp;
    {{+datum|dinsdag 21 november 2023}}, 19.30 – 21.45 uur, {{+plaats|verenigingsgebouw Ons Huis}},
    Gouderak. Gespreksleider: {{naam|Marius Teeuwisse}} (extern). Verslag: {{naam|Ingeborg Vonk}}.</p>
    <p>Door te tekenen stemt u ermee in dat het waterschap u over het project benadert. Wij gebruiken uw
    gegevens alleen daarvoor. Vragen: {{+email|kijk@hhsk.nl}} of {{+website|www.hhsk.nl/kijk}}.</p>
    {table(LIJST_ONE, 1)}
    <div class="new">{banner}<p><b>Presentielijst (vervolg)</b> – blad 2 van 2</p>
    {table(LIJST_TWO, 13)}
    <p><b>Afgemeld:</b> dhr. {{naam|K. Hoogerwaard}} ({{adres|Dorpsstraat 90}}; herstelt van
    {{?gezondheid|een hartoperatie}}), {{+organisatie|Oasen}} ({{naam|Tineke Baas}}) en gedeputeerde
    {{+naam|Frederik Zevenbergen}}. Mevrouw {{naam|Rietveld}} is door de taxi vergeten en pas om 20.15 uur
    binnengekomen; {{naam|Ingeborg}} heeft haar thuisgebracht.</p>
    <p><b>Aantekeningen van de verslaglegger, tafel 1.</b> Mevrouw {{naam|Verstoep}} vraagt wie de
    scheuren in haar voorgevel gaat vergoeden. {{naam|Sabine}} legt uit dat
    {{+organisatie|Bureau Noorderberg}} vóór de start van elk huis een nulmeting maakt. De heer
    {{naam|Blonk}} wil het damwand-alternatief uit het rapport van {{+organisatie|Deltares}}
    ({{+kenmerk|11208030-002}}). Raadslid {{+naam|Oskam}} wijst op de toezegging van dijkgraaf
    {{+naam|Van der Klugt}} dat er tijdens de bouwvak niet wordt geheid. Wethouder {{+naam|Burger}}
    bespreekt de omleiding via de {{+straat|Graaf Florisweg}} met {{+organisatie|Arriva}}.</p>
    <p><b>Tafel 3.</b> De heer {{naam|Aït Ouarab}} mist een oversteekplaats bij de school
    ({{+organisatie|De Krimpenerhof}}). Actie: {{naam|Priya}}, vóór {{+datum|15 december 2023}}. De heer
    {{naam|Slingerland}} vraagt of de kade van de werf tijdens het heien bereikbaar blijft voor het
    vrachtschip {{+schip|Maria Cornelia}}. De projectleider zegt toe dat {{+organisatie|Mourik Infra}} dit
    voor de kerst met hem bespreekt.</p>
    </div>"""
    pdf = chromium(draft, penned(draft, body), LIJST_CSS, landscape=True, margin="11mm 13mm")
    strokes = []
    for page, rows in ((1, range(1, 13)), (2, range(13, 22))):
        x = place(pdf, page, "Paraaf")[0]
        with pymupdf.open("pdf", pdf) as document:
            words = document[page - 1].get_text("words")
        tops = {int(word[4]): word[1] for word in words if word[0] < 60 and word[4].isdigit()}
        for number in rows:
            if number == 10:
                continue  # she did not sign
            y = tops[number]
            strokes.append((page, (x + 8, y - 3, x + 70, y + 13)))
    scanned = scan(inked(pdf, strokes, 19), dpi=150, skew=0.5, noise=10, seed=19, page_kb=140)
    signed(draft, strokes, "paraaf", scanned)
    return Finished(draft, scanned)


RAPPORT_CSS = """
body{font-family:sans-serif;font-size:9.6pt;line-height:1.36}
h1{font-size:17pt;color:#0d38e0;margin-bottom:4pt}h2{font-size:11.5pt;color:#080c80;margin-top:9pt}
p{margin-top:0;margin-bottom:5pt}td,th{font-size:8.6pt;padding:2pt 7pt 2pt 0;text-align:left}
.kop{font-size:7.6pt;color:#555}
"""

RAPPORT = """
<h1>Golfoverslag Houtribdijk en IJsseloog</h1>
<p><b>Gevoeligheidsanalyse van de hydraulische belastingen voor de beoordelingsronde LBO-1</b></p>
<table>
<tr><td><b>Opdrachtgever</b></td><td>{+organisatie|Rijkswaterstaat Water, Verkeer en Leefomgeving}
(WVL), Lelystad</td></tr>
<tr><td><b>Contact</b></td><td>{+email|helpdeskwater@rws.nl}, {+telefoon|088 797 71 02}</td></tr>
<tr><td><b>Kenmerk</b></td><td>{+kenmerk|11209270-006-GEO-0002}, versie 1.1, definitief</td></tr>
<tr><td><b>Zaaknummer RWS</b></td><td>{+kenmerk|31184562}</td></tr>
<tr><td><b>Datum</b></td><td>{+datum|8 juni 2023}</td></tr>
<tr><td><b>Opgesteld door</b></td><td>{+organisatie|Deltares}, afdeling Waterveiligheid, Boussinesqweg 1,
2629 HV Delft</td></tr>
</table>
<h2>Samenvatting</h2>
<p>De {+plaats|Houtribdijk} tussen Enkhuizen en Lelystad is in 2020 versterkt met zandige vooroevers en
breuksteen. Voor de landelijke beoordeling overstromingskansen is de vraag hoe gevoelig het berekende
overslagdebiet is voor de keuze van het golfmodel en voor de statistiek van de wind. Wij hebben de
uitkomsten van {+model|SWAN} vergeleken met metingen bij de stations {+meetpunt|FL2} en
{+meetpunt|FL26} en met de formules van {+eponiem|Bretschneider}. De conclusie is dat de vooroever de
significante golfhoogte bij een storm met een herhalingstijd van 10.000 jaar met ongeveer een derde
verlaagt. Het effect van het alternatieve windmodel van het {+organisatie|KNMI} is kleiner dan tien
procent.</p>
<h2>1. Aanleiding en vraag</h2>
<p>De norm voor dijktraject 13-6 volgt uit de {+wet|Omgevingswet} en het
{+wet|Besluit kwaliteit leefomgeving}. In de brief van de minister van Infrastructuur en Waterstaat,
{+naam|Mark Harbers}, aan de Tweede Kamer van {+datum|19 december 2022} ({+kenmerk|Kamerstuk 27 625, nr.
592}) is toegezegd dat de onzekerheden rond de IJsselmeerdijken voor de zomer in beeld worden gebracht.
Aanleiding was een motie van het lid {+naam|Geurts}. Het {+organisatie|Expertise Netwerk
Waterveiligheid} (ENW) vroeg in zijn advies {+kenmerk|ENW-22-09} om een vergelijking met metingen. De
commissie-{+naam|Veerman} noemde de opwaaiing in het Markermeer al in 2008 een bepalende factor.</p>
<h2>2. Methode</h2>
<p>De golfgroei is berekend met SWAN, versie 41.31 ({+naam|Booij}, {+naam|Ris} en
{+naam|Holthuijsen}, 1999), op een rekenrooster van 40 bij 40 meter. Wittekammen en bodemwrijving volgen
{+naam|Van der Westhuysen} (2007) en de formulering van {+eponiem|Madsen}. Voor de controle is het
spectrum van {+eponiem|Pierson-Moskowitz} en dat van JONSWAP gebruikt, met een piekfactor van 3,3. De
ruwheid van het doorgroeide talud is uitgedrukt in een coëfficiënt van {+eponiem|Manning}. De
extremen van de wind zijn beschreven met een {+eponiem|Weibull}-verdeling en ter vergelijking met een
{+eponiem|Gumbel}-verdeling; de aanpassing is getoetst volgens {+eponiem|Kolmogorov-Smirnov}. Voor de
golfoverslag is uitgegaan van de {+titel|EurOtop Manual} ({+naam|Van der Meer} et al., 2018), met een
kritiek debiet van 5 liter per seconde per strekkende meter. De gegevens zijn gemeten met een
{+organisatie|Etrometa}-stappenbaak en een capacitieve draad.</p>
<p>De metingen van 18 februari 2022 (storm {+storm|Eunice}) en van 31 januari 2022 (storm
{+storm|Corrie}) zijn gebruikt om de modellen af te regelen. De storm {+storm|Franklin} diende als
onafhankelijke toets. Tijdens Eunice lag het onderzoeksschip {+schip|Arca} in de haven van Enkhuizen; het
vaartuig {+schip|Luctor} heeft na afloop de bodem van de vooroever ingemeten bij kilometer 8,4 en 17,9.</p>
<h2>3. Resultaten</h2>
<p>Tabel 1 geeft de berekende belasting op vijf uitvoerpunten, bij een windsnelheid van 32 meter per
seconde uit west-noordwest. De hoogste waarden treden op bij het Trintelzand en bij de sluizen van
Lelystad, waar de strijklengte het grootst is.</p>
<table>
<tr><th>Uitvoerpunt</th><th>Locatie-id</th><th>Hm0 zonder vooroever (m)</th><th>Hm0 met vooroever (m)</th>
<th>Overslag (l/s/m)</th></tr>
<tr><td>{+plaats|Trintelhaven}</td><td>{+kenmerk|130600418}</td><td>2,31</td><td>1,58</td><td>3,1</td></tr>
<tr><td>Trintelzand</td><td>{+kenmerk|130600527}</td><td>2,40</td><td>1,47</td><td>2,2</td></tr>
<tr><td>{+plaats|Krabbersgat}</td><td>{+kenmerk|130600733}</td><td>1,86</td><td>1,39</td><td>1,9</td></tr>
<tr><td>{+plaats|Houtribsluizen}</td><td>{+kenmerk|130600846}</td><td>2,12</td><td>1,66</td><td>4,4</td></tr>
<tr><td>{+plaats|IJsseloog} oost</td><td>{+kenmerk|120900051}</td><td>1,21</td><td>1,20</td><td>0,3</td></tr>
</table>
<p>Bij het IJsseloog, het baggerdepot in het Ketelmeer, maakt de vooroever geen verschil: daar is de
waterdiepte maatgevend. De afwijking tussen model en meting is gemiddeld 4 procent (FL2) en 7 procent
(FL26). De correlatie volgens {+eponiem|Pearson} is 0,94. De toets volgens Kolmogorov-Smirnov verwerpt de
Gumbel-verdeling bij een onbetrouwbaarheid van 5 procent, de Weibull-verdeling niet. De Monte Carlo-analyse
met 20.000 trekkingen en de {+eponiem|Hohenbichler}-transformatie leveren dezelfde faalkans op binnen een
factor 1,3.</p>
<h2>4. Bespreking</h2>
<p>Het golfgroeimodel van {+naam|Young} en {+naam|Verhagen} (1996) is afgeleid voor {+plaats|Lake George} in
Australië en geeft voor het ondiepe Markermeer een goede schatting. Bij hoge waterstanden wijkt het af,
zoals ook {+naam|Bottema} en {+naam|Van Vledder} (2009) beschreven. De proeven in de Deltagoot
({+kenmerk|1220039-011}) en het {+instrument|Froude}-getal van de schaalmodellen geven geen reden de
overslagformule aan te passen. De invloed van de windmolens van Windpark {+project|Fryslân} op de wind
boven het IJsselmeer is niet meegenomen. Evenmin is gerekend met de stijging van het meerpeil die de
{+organisatie|Deltacommissaris} in het Deltaprogramma 2023 als optie noemt.</p>
<p>De dijkbekleding bij de {+straat|Jan van Galenstraat} en langs de {+straat|Van Bleiswijkstraat} in
Enkhuizen valt buiten dit onderzoek. Het beheer daarvan berust bij het
{+organisatie|Hoogheemraadschap Hollands Noorderkwartier}. Voor de dijk bij Lelystad is het
{+organisatie|Waterschap Zuiderzeeland} bevoegd (algemeen nummer {+telefoon|0320 274 911}). De naamgeving
van het {+gemaal|gemaal Wortman} en van het {+gemaal|gemaal Colijn} volgt de legger van 2021.</p>
<h2>5. Conclusies en aanbevelingen</h2>
<p>1. De zandige vooroever verlaagt de golfbelasting met 25 tot 39 procent; die winst mag in de
beoordeling worden meegenomen zolang het profiel jaarlijks wordt gemeten. 2. De keuze voor Weibull of
Gumbel verandert de faalkans met minder dan een factor twee. 3. Voor het IJsseloog volstaat de eenvoudige
toets volgens Bretschneider. 4. Wij bevelen aan de stappenbaak bij FL26 ook na 2025 te laten staan en de
reeks te publiceren via {+website|waterinfo.rws.nl}.</p>
<h2>Literatuur</h2>
<p>{+naam|Booij, N.}, {+naam|R.C. Ris} &amp; {+naam|L.H. Holthuijsen} (1999). A third-generation wave model
for coastal regions. Journal of Geophysical Research 104, 7649-7666.<br/>
{+naam|Bottema, M.} &amp; {+naam|G.Ph. van Vledder} (2009). A ten-year data set for fetch- and
depth-limited wave growth. Coastal Engineering 56, 703-725.<br/>
{+naam|Holthuijsen, L.H.} (2007). Waves in Oceanic and Coastal Waters. Cambridge University Press. ISBN
{+isbn|978-0-521-12995-4}.<br/>
{+naam|Van der Meer, J.W.}, {+naam|N.W.H. Allsop}, {+naam|T. Bruce} et al. (2018). EurOtop. Manual on wave
overtopping of sea defences and related structures.<br/>
{+naam|Young, I.R.} &amp; {+naam|L.A. Verhagen} (1996). The growth of fetch limited waves in water of
finite depth. Coastal Engineering 29, 47-78.</p>
<p>Deltares is ingeschreven bij de Kamer van Koophandel onder nummer {+kvk|41146461}. Dit rapport is in
opdracht van Rijkswaterstaat openbaar gemaakt. Persvragen: {+telefoon|088 335 82 73}.</p>
"""


def rapport() -> Finished:
    draft = Draft("y20_rapport_golfoverslag", "test", "woo-verzoek", "rapport", "story")
    pdf = story(
        draft,
        RAPPORT,
        RAPPORT_CSS,
        rect=(66, 66, 525, 785),
        header='<p class="kop">Deltares – 11209270-006-GEO-0002 – Golfoverslag Houtribdijk en '
        "IJsseloog – 8 juni 2023</p>",
    )
    return Finished(draft, pdf)


MAKERS = {
    "y11_nota_mosselen": mosselen,
    "y12_gs_nota_n377": n377,
    "y13_bw_valschade": valschade,
    "y14_chat_brand": chat,
    "y15_formulier_deskundige": deskundige,
    "y16_klacht_rijbewijs": klacht,
    "y17_boete_binnenvaart": binnenvaart,
    "y18_toespraak_javazee": toespraak,
    "y19_presentielijst_dijk": presentielijst,
    "y20_rapport_golfoverslag": rapport,
}
