"""Documents x26-x30: a permit, a personnel memo, a form, a contract with invoice, a report."""

import pymupdf

from tests.gold.making.by_hand import tj
from tests.gold.making.by_html import chromium, story
from tests.gold.making.by_office import fodt
from tests.gold.making.by_reportlab import Block, paper
from tests.gold.making.draft import Draft
from tests.gold.making.gold import Finished
from tests.gold.making.x_c_tools import BLACK, Ink, finished, stamp


def _joined(*parts: bytes) -> bytes:
    with pymupdf.open() as whole:
        for part in parts:
            with pymupdf.open("pdf", part) as one:
                whole.insert_pdf(one)
        return bytes(whole.tobytes(garbage=3, deflate=True, no_new_id=True))


PERMIT: list[Block] = [
    ("H", "Vergunning"),
    "De heer {naam|J.M.C. de Putter}\n{adres|Axelsestraat 144 a\n4537 AR Terneuzen}",
    ("sp", 8),
    (
        "h",
        "Onderwerp: Alcoholwet- en exploitatievergunning 'Eetcaf\u00e9 De Drie Gekroonde Suikerbroden'",
    ),
    "Geachte heer {naam|De Putter},",
    "Op {+datum|18 januari 2024} hebben wij uw aanvraag ontvangen voor het uitoefenen van het horecabedrijf in het pand "
    "{+adres|Noordstraat 58 te Terneuzen}. U neemt het bedrijf over van mevrouw {naam|Lievense}, die per 1 februari is gestopt. "
    "Met deze brief verleen ik de gevraagde vergunningen.",
    ("h", "Besluit"),
    "De burgemeester van Terneuzen, gelet op artikel 3 van de {+wet|Alcoholwet} en artikel 2:28 van de {+wet|Algemene plaatselijke verordening "
    "Terneuzen 2023}, besluit aan {+organisatie|V.O.F. De Suikerbroden} (KvK {+kenmerk|92417730}), met als vennoten de heer {naam|Jean-Marc de Putter} en "
    "mevrouw {naam|L. Nguyen-Thi}, vergunning te verlenen voor de inrichting met een vloeroppervlakte van 96 m\u00b2 en een terras van 28 m\u00b2.",
    ("h", "Beoordeling"),
    "Zedelijk gedrag. Over de vennoten en leidinggevenden is informatie opgevraagd bij de {+organisatie|Justiti\u00eble Informatiedienst} en bij de "
    "politie, basisteam Zeeuws-Vlaanderen. Over de heer {naam|De Putter} is gebleken van een {?strafrecht|transactie wegens rijden onder invloed} in 2017. "
    "Omdat die meer dan vijf jaar geleden is, weegt zij niet mee. Over de overige personen zijn geen feiten bekend.",
    "Bibob. Uit het eigen onderzoek is niet gebleken van omstandigheden als bedoeld in artikel 3 van de {+wet|Wet bevordering integriteitsbeoordelingen "
    "door het openbaar bestuur}. De lening van EUR 45.000 van uw schoonvader, {naam|Ph. Nguyen} te {?woonplaats|Zelzate} (B), rekening "
    "{iban|NL36ABNA0736043284}, is onderbouwd met een notari\u00eble akte van mr. {naam|B.W. Hamelink}. Het {+organisatie|Landelijk Bureau Bibob} is niet om advies gevraagd.",
    "Omgeving. De ontwerpvergunning lag van 8 tot en met 22 februari ter inzage. De bewoners van nummer 60, familie {naam|Kole-Ata\u00e7}, hebben een "
    "zienswijze gegeven over geluid. Zij wijzen erop dat hun dochter {naam|Elif} {?gezondheid|epilepsie} heeft en 's nachts rust nodig heeft. Ik "
    "heb daarom de sluitingstijd van het terras bepaald op 22.00 uur. Toezichthouder {naam|R. Dieleman} heeft op 29 februari een geluidmeting gedaan.",
    ("h", "Voorschriften"),
    "1. In de inrichting is altijd een leidinggevende aanwezig die op het aanhangsel staat.\n"
    "2. Het terras is gesloten tussen 22.00 en 09.00 uur; op {+datum|Koningsdag} en tijdens de {+evenement|Havendagen} geldt 24.00 uur.\n"
    "3. De nooduitgang aan de {+adres|Burgemeester Geillstraat} blijft vrij; een controle door de {+organisatie|Veiligheidsregio Zeeland} volgt in april.\n"
    "4. De muziekinstallatie, merk {+merk|Bose}, is begrensd op 78 dB(A).",
    ("h", "Aanhangsel bij de vergunning: leidinggevenden"),
    (
        "t",
        [
            ["Naam", "Geboren", "SVH-nr.", "Datum bijschrijving"],
            [
                "{naam|Putter, Jean-Marc Cornelis de}",
                "{geboortedatum|22-09-1985}\n{?geboorteplaats|Hulst}",
                "{registratienummer|1180447}",
                "12-03-2024",
            ],
            [
                "{naam|Nguyen-Thi, Linh}",
                "{geboortedatum|05-12-1988}\n{?geboorteplaats|Gent (B)}",
                "{registratienummer|1180451}",
                "12-03-2024",
            ],
            [
                "{naam|Dey, Wesley van de}",
                "{geboortedatum|30-06-1999}\n{?geboorteplaats|Sluiskil}",
                "{registratienummer|1207716}",
                "12-03-2024",
            ],
            [
                "{naam|Abrahamse-Kpodo, Esi}",
                "{geboortedatum|17-02-1994}\n{?geboorteplaats|Tema (Ghana)}",
                "{registratienummer|0994320}",
                "12-03-2024",
            ],
        ],
        [130, 82, 62, 78],
    ),
    "{naam|Wesley} van de avondploeg stond op de vorige vergunning als {naam|W. van der Dey}; die schrijfwijze is hersteld. Wijzigingen meldt u "
    "binnen twee weken via {+email|vergunningen@terneuzen.nl}.",
    ("h", "Leges"),
    "De leges bedragen EUR 612,40 (tarieventabel 2024, onderdeel 3.1.1). U ontvangt een aanslag van {+organisatie|Sabewa Zeeland}.",
    ("h", "Bezwaar"),
    "Bent u het niet eens met dit besluit, dan kunt u binnen zes weken bezwaar maken bij de burgemeester, Postbus 35, 4530 AA Terneuzen. "
    "Voorzitter van de commissie bezwaarschriften is {?naam|mr. dr. C. Vael}. Bij spoed kunt u de voorzieningenrechter van de "
    "{+organisatie|rechtbank Zeeland-West-Brabant} om een voorlopige voorziening vragen.",
    "Met vriendelijke groet,\nde burgemeester van Terneuzen,",
    ("sp", 46),
    "{+naam|J.A.H. (Erik) van Merrienboer}",
    "Afschrift: politie (wijkagent {naam|Sanne Buijze}), {+organisatie|NVWA}, wethouder {+naam|Frank van Hulle}, familie {naam|Kole}, Noordstraat 60.",
]
PERMIT_SIDE = [
    "*Gemeente Terneuzen",
    "Stadhuisplein 1",
    "4531 GZ Terneuzen",
    "",
    "*Telefoon",
    "{+telefoon|14 0115}",
    "",
    "*Behandeld door",
    "Mw. {naam|C. (Carola) Risseeuw}",
    "Bijzondere wetten",
    "",
    "*Doorkiesnummer",
    "{telefoon|0115-45 59 83}",
    "",
    "*E-mail",
    "{email|c.risseeuw}{+email|@terneuzen.nl}",
    "",
    "*Datum",
    "{+datum|12 maart 2024}",
    "",
    "*Zaaknummer",
    "{+kenmerk|Z-AW-24-00913}",
    "",
    "*Bijlagen",
    "Plattegrond, 1",
]


def x26() -> Finished:
    """Licence of a mayor with its list of managers, born digital, signed."""
    draft = Draft("x26_alcoholvergunning", "dev", "gemeente", "vergunning_kolom", "reportlab")
    pdf = paper(
        draft,
        PERMIT,
        font="LS",
        size=9.5,
        frames=((64, 56, 366, 716),),
        side=PERMIT_SIDE,
        side_next=["*Zaaknummer", "Z-AW-24-00913", "", "*Blad", "vervolg"],
        side_x=450,
        side_size=7.5,
        footer="Gemeente Terneuzen | www.terneuzen.nl | KvK 21013443",
    )
    draft.keep("adres", "4531 GZ Terneuzen", "4530 AA Terneuzen", "Stadhuisplein 1", "Postbus 35")
    draft.keep("organisatie", "Gemeente Terneuzen", "basisteam Zeeuws-Vlaanderen")
    draft.keep("naam_zaak", "De Drie Gekroonde Suikerbroden")
    draft.keep("kenmerk", "KvK 21013443")
    draft.expect("Noordstraat 60", "adres", "redact")
    draft.expect("bewoners van nummer 60", "adres", "review")

    def wave(document: pymupdf.Document) -> None:
        for page in document:
            shape = page.new_shape()
            for row in range(3):
                shape.draw_squiggle((470, 40 + row * 9), (560, 40 + row * 9), 7)
            shape.finish(color=(0, 0.35, 0.6), width=2.5)
            shape.commit()

    ink = Ink(2, "de burgemeester van Terneuzen,", 0, 13, 120, 42, 31, "signature of the mayor")
    return finished(draft, pdf, [ink], wave)


MEMO_CSS = """
body{font-family:sans-serif;font-size:9.5pt;line-height:1.35} h1{font-size:19pt;color:#7a1c4b;margin:0 0 8px}
h2{font-size:10.5pt;margin:10px 0 2px;color:#7a1c4b} p{margin:0 0 6px} td{padding:1px 8px 1px 0;font-size:9pt;vertical-align:top}
.kop{font-size:8pt;color:#555}
"""
MEMO = """
<h1>Memo</h1>
<p><b>PERSONEELSVERTROUWELIJK</b></p>
<table>
<tr><td><b>Aan</b></td><td>drs. {naam|M.K. Hoogvliet}, hoofd HRM Douane, en {naam|Rinske Ypma}, teamleider Maasvlakte 3</td></tr>
<tr><td><b>Van</b></td><td>{naam|B. (Bilal) Ouaziz}, adviseur Integriteit, tel. {telefoon|06 4595 0976}</td></tr>
<tr><td><b>Datum</b></td><td>{+datum|4 november 2024}</td></tr>
<tr><td><b>Kenmerk</b></td><td>{+kenmerk|DOU/INT/2024-0266}</td></tr>
<tr><td><b>Betreft</b></td><td>vermoeden plichtsverzuim {naam|Verstraten}, voornemen en vervolg</td></tr>
<tr><td><b>Kopie</b></td><td>P-Direkt (dossier), mr. {naam|Z. Kartosen}, {+organisatie|Expertisecentrum Arbeidsjuridisch}</td></tr>
</table>
<h2>Medewerker</h2>
<table>
<tr><td>Naam</td><td>Dhr. {naam|P.A.M. (Patrick) Verstraten}</td></tr>
<tr><td>Geboortedatum</td><td>{geboortedatum|09-03-1977}</td></tr>
<tr><td>BSN</td><td>{bsn|999965979}</td></tr>
<tr><td>Personeelsnummer / user-ID</td><td>{personeelsnummer|00418273} / {gebruikersnaam|VERSP07}</td></tr>
<tr><td>Functie</td><td>Medewerker Toezicht, groepsfunctie E, schaal 8, 36 uur</td></tr>
<tr><td>In dienst sinds</td><td>{+datum|1 september 2003}</td></tr>
<tr><td>Woonadres</td><td>{adres|Turkooislaan 66, 3223 DK Hellevoetsluis}</td></tr>
</table>
<h2>1. Aanleiding</h2>
<p>Op 23 september 2024 meldde collega {naam|Fatoumata Bah} bij het {+organisatie|Meldpunt Integriteit} dat {naam|Patrick} in het systeem
{+systeem|Plato} containers opzocht waar hij geen opdracht voor had. Het ging om de {+kenmerk|MSKU 441907-3} en de {+kenmerk|TCLU 208556-0}, beide gelost van het
schip {+schip|Marie Maersk}. Co&ouml;rdinator {naam|Leen 't Mannetje} herkende dit beeld. Op last van de directeur Douane Rotterdam Haven, mevrouw
{?naam|G.H. van der Wijst}, is een onderzoek ingesteld.</p>
<h2>2. Bevindingen</h2>
<p>De logging over 1 mei tot en met 30 september laat 41 bevragingen zien zonder risico-opdracht, waarvan 38 in de nachtdienst. Van deze bevragingen
zijn er 12 gedaan vanaf werkstation {+kenmerk|WS-MV3-118}. De heer {naam|Verstraten} kon daarvoor in het gesprek van {+datum|10 oktober 2024} geen verklaring geven. Hij
zei: 'Ik kijk wel vaker rond, dat doet {naam|Leen} ook.' Mevrouw {naam|Bah} heeft op de parkeerplaats twee keer een grijze Audi gezien
({kenteken|K-418-TB}) waarin hij na zijn dienst stapte. De auto staat op naam van zijn zwager, {naam|D. Penha}, die in 2019 is {?strafrecht|veroordeeld voor
hulp bij de uitvoer van verdovende middelen}.</p>
<p>Over de persoonlijke omstandigheden: betrokkene ligt sinds het voorjaar {?persoonlijk|in scheiding} van {naam|Kim Verstraten-de Leeuw}. Hij heeft
{?gezondheid|slaapproblemen en spanningsklachten} en was van 3 juni tot 12 juli {?gezondheid|arbeidsongeschikt}. Bedrijfsarts {naam|S. Ramautar} schreef op 15 juli dat
hij volledig inzetbaar was. Op zijn loon ligt {?financieel|loonbeslag ten behoeve van het CJIB} (dossier {dossiernummer|8 0177 2231 9045}). Hij is kaderlid van
{?bijzonder|de FNV}.</p>
<h2>3. Weging</h2>
<p>Onbevoegd raadplegen is plichtsverzuim (paragraaf 16 van de {+wet|CAO Rijk}; artikel 8, eerste lid, onder c, van de {+wet|Ambtenarenwet 2017}). De Hoge Raad heeft in de
zaak {+kenmerk|ECLI:NL:HR:2018:484} de lijn voor ontslag op staande voet bevestigd. Zie ook de {+wet|Gedragscode Integriteit Rijk} en het proefschrift van {+naam|Nelissen} (2021) over
de publieke ambtenaar. De staatssecretaris Toeslagen en Douane, {+naam|Nora Achahbar}, heeft de Kamer op {+datum|19 september 2024} geschreven dat bij
Douane Rotterdam een nultolerantie geldt; de motie van het lid {+naam|Inge van Dijk} vraagt daar ook om. De directeur-generaal Douane, {+naam|Nanette van Schelven}, wordt
maandelijks over lopende zaken bijgepraat.</p>
<p>Het {+organisatie|Team Criminele Inlichtingen} van de FIOD is op 16 oktober benaderd. Contactpersoon is '{naam|Remco}' (achternaam bekend bij ons). Er loopt geen
strafrechtelijk onderzoek tegen betrokkene.</p>
<h2>4. Voorstel</h2>
<p>a. Toegang tot Plato en {+systeem|DMS} blijft geblokkeerd (melding {+kenmerk|INC-2291840}); {naam|Jolanda Kievit} van Functioneel Beheer bevestigt dit.<br/>
b. Schorsing met behoud van loon verlengen tot 1 januari 2025.<br/>
c. Voornemen tot disciplinair ontslag uitreiken; zienswijze binnen twee weken.<br/>
d. {naam|Rinske} bespreekt met de ploeg alleen dat {naam|Patrick} voorlopig niet werkt.</p>
<h2>5. Gesprekken en afspraken</h2>
<table>
<tr><td><b>Datum</b></td><td><b>Met</b></td><td><b>Uitkomst</b></td></tr>
<tr><td>26-09-2024</td><td>{naam|Bah, F.}; {naam|Ypma, R.}</td><td>Melding op schrift, ondertekend. Mevrouw {naam|Bah} wil anoniem blijven tegenover de ploeg.</td></tr>
<tr><td>02-10-2024</td><td>{naam|Kievit, J.J.}</td><td>Logging veiliggesteld onder {+kenmerk|EVD-24-077}.</td></tr>
<tr><td>10-10-2024</td><td>{naam|Verstraten, P.A.M.}</td><td>Verantwoordingsgesprek; verslag niet getekend retour.</td></tr>
<tr><td>16-10-2024</td><td>{naam|'t Mannetje, L.C.}</td><td>Zegt geen mondelinge opdrachten te hebben gegeven.</td></tr>
<tr><td>21-10-2024</td><td>{naam|Ramautar}, bedrijfsarts</td><td>{?gezondheid|Geen medisch beletsel} om betrokkene te horen.</td></tr>
</table>
<p>De vertrouwenspersoon van de afdeling, {naam|Esmée Landzaat}, heeft aangeboden mevrouw {naam|Bah} te begeleiden. De ondernemingsraad is niet betrokken, omdat het een
individuele zaak is. De {+organisatie|Commissie van advies disciplinaire maatregelen} hoeft sinds de {+wet|Wet normalisering rechtspositie ambtenaren} niet meer te worden gehoord.</p>
<h2>6. Risico's</h2>
<p>Als de kantonrechter het ontslag niet in stand laat, is een transitievergoeding verschuldigd van ongeveer 38.000 euro. Bij een uitspraak van de {+organisatie|rechtbank Rotterdam}
van 14 februari 2023 ({+kenmerk|ECLI:NL:RBROT:2023:1193}) woog mee dat de autorisaties ruimer waren dan nodig. Dat speelt hier ook: betrokkene hield na zijn overstap van de
{+adres|Prins Willem-Alexanderkade} naar Maasvlakte 3 zijn oude rechten. {naam|Jolanda} zoekt uit wie dat in 2022 heeft goedgekeurd; vermoedelijk was dat {naam|C. van Oeveren}, inmiddels met pensioen.
Persvragen gaan naar de afdeling Communicatie, telefoon {+telefoon|088 151 22 00}.</p>
<p>De brief van zijn advocaat van 29 oktober is als bijlage toegevoegd. Akkoord hoofd HRM: {paraaf|MKH}, 5/11. Graag ook een reactie van {naam|Zuhal Kartosen} voor
donderdag; {naam|BO} maakt daarna de brief op.</p>
"""
LAWYER: list[Block] = [
    ("at", 70, 800, "{+organisatie|KRUITHOF ARBEIDSRECHT ADVOCATEN}", 14),
    (
        "at",
        70,
        783,
        "{+adres|Westblaak 205, 3012 KJ Rotterdam} - T {+telefoon|010 - 404 27 60} - www.kruithofarbeidsrecht.nl",
        8.5,
    ),
    (
        "at",
        70,
        740,
        "Belastingdienst/Douane Rotterdam Haven\nt.a.v. de heer {naam|B. Ouaziz}\nPostbus 3070\n6401 DN Heerlen",
        10,
    ),
    ("at", 70, 670, "Per e-mail vooraf: {email|b.ouaziz}{+email|@douane.nl}", 10),
    (
        "at",
        70,
        648,
        "Rotterdam, {+datum|29 oktober 2024}\nInzake: {naam|P. Verstraten} / Staat; ons dossier {+kenmerk|20240917}",
        10,
    ),
    "Geachte heer {naam|Ouaziz},",
    "De heer {naam|Patrick Verstraten} heeft zich tot mij gewend met het verzoek zijn belangen te behartigen. Ik verzoek u alle verdere "
    "correspondentie uitsluitend aan mij te richten. Namens cli\u00ebnt maak ik bezwaar tegen de wijze waarop het gesprek van 10 oktober is verlopen.",
    "Cli\u00ebnt is niet vooraf gewezen op zijn recht zich te laten bijstaan. Hij verscheen na een nachtdienst, terwijl zijn leidinggevende, mevrouw "
    "{naam|R. Ypma}, wist dat hij {?gezondheid|onder behandeling staat bij psycholoog} {naam|Anouk Sterrenburg} van {?organisatie/5.1.1d,5.1.2e|PsyQ}. Van het gesprek is een geluidsopname gemaakt. "
    "Een afschrift daarvan ontving hij niet.",
    "Inhoudelijk betwist cli\u00ebnt dat hij zonder opdracht zocht. Hij kreeg die opdrachten mondeling van {naam|L. 't Mannetje}, zoals in de nachtdienst gebruikelijk is. "
    "Twee collega's, {naam|Gerard Roskam} en {naam|M. \u00d6zt\u00fcrk}, zijn bereid dat te verklaren. De auto waarover u spreekt, is die van zijn zwager, bij wie hij sinds de breuk "
    "logeert op het adres {adres|Grasmeent 9, 3202 ME Spijkenisse}. Een ander verband is er niet.",
    "Ik verwijs naar het arrest van het {+organisatie|Gerechtshof Den Haag} van 5 april 2022 ({+kenmerk|ECLI:NL:GHDHA:2022:561}) en naar de conclusie van advocaat-generaal "
    "{+naam|De Bock} voor {+kenmerk|ECLI:NL:HR:2020:1286}. Cli\u00ebnt verzoekt om wedertewerkstelling binnen zeven dagen. Voor overleg ben ik bereikbaar op {telefoon|06-25968147}.",
    "Met vriendelijke groet,",
    ("at", 70, 335, "mr. drs. {naam|Y.E. Sardjoe-Kampman}\nadvocaat", 10),
    (
        "at",
        70,
        70,
        "{+organisatie|Stichting Derdengelden Kruithof}, {+iban|NL60 TRIO 0523 8105 98} - KvK {+kenmerk|68114029} - Op onze diensten zijn algemene voorwaarden van toepassing.",
        7.5,
    ),
]


def x27() -> Finished:
    """Memo about a civil servant, with the letter of his lawyer."""
    draft = Draft("x27_personeelsmemo", "dev", "woo-verzoek", "memo_personeel", "story")
    memo = story(
        draft,
        MEMO,
        MEMO_CSS,
        rect=(62, 66, 532, 790),
        header='<p class="kop">Douane | Belastingdienst - Integriteit en Veiligheid</p>',
    )
    letter = tj(draft, [LAWYER], size=10, left=70, width=455, top=610, seed=9)
    draft.keep("organisatie", "Douane Rotterdam Haven", "FIOD", "CJIB", "Hoge Raad")
    draft.keep("datum", "23 september 2024", "10 oktober")
    draft.keep("adres", "Postbus 3070", "6401 DN Heerlen")
    ink = Ink(
        3, "Met vriendelijke groet,", 0, 16, 112, 40, 58, "signature of the lawyer", color=BLACK
    )
    return finished(draft, _joined(memo, letter), [ink])


FORM_CSS = """
body{font:9pt/1.3 'DejaVu Sans',sans-serif;margin:0;color:#000}
.kop{background:#2f2f2f;color:#fff;padding:8px 10px;font-size:13pt} .kop small{font-size:8pt;display:block}
h2{font-size:9.6pt;background:#ddd;padding:3px 6px;margin:11px 0 5px} p{margin:3px 0}
table{border-collapse:collapse;width:100%} td{border:0.8px solid #777;padding:2px 5px;height:21px;vertical-align:middle}
td.v{width:33%;font-size:8pt} td.w{font:italic 12.5pt 'Liberation Serif'}
.w{font:italic 12.5pt 'Liberation Serif'} .vak{display:inline-block;border:1px solid #000;width:9px;height:9px;
font:bold 9px/9px 'Liberation Sans';text-align:center;margin-right:3px} .n{font-size:7.4pt;color:#222}
.br{break-before:page} .sig td{height:84px;vertical-align:top;width:50%}
"""
FORM = """
<div class="kop">Aanvraag Europese gehandicaptenparkeerkaart<small>Gemeente Helmond &middot; formulier {+kenmerk|GPK-03 (versie 2023-2)}</small></div>
<p class="n">Stuur dit formulier met bijlagen naar: Gemeente Helmond, team Zorg en Ondersteuning, Postbus 950, 5700 AZ Helmond. Vragen? Bel {+telefoon|14 0492}
of mail naar {+email|gpk@helmond.nl}. Vul in met blokletters en een zwarte of blauwe pen.</p>
<h2>1. Wat vraagt u aan?</h2>
<p><span class="vak">X</span>bestuurderskaart &nbsp; <span class="vak"></span>passagierskaart &nbsp; <span class="vak"></span>kaart voor een instelling &nbsp;
<span class="vak">X</span>verlenging, oud kaartnummer: <span class="w">{kaartnummer|NL 0794 118 832}</span></p>
<h2>2. Gegevens van de aanvrager</h2>
<table>
<tr><td class="v">Achternaam en voorletters</td><td class="w">{naam|VAN DEN EIJNDEN, TH.J.M.}</td></tr>
<tr><td class="v">Roepnaam</td><td class="w">{naam|THEA}</td></tr>
<tr><td class="v">Geboortenaam (indien anders)</td><td class="w">{naam|SWINKELS}</td></tr>
<tr><td class="v">Geboortedatum en -plaats</td><td class="w">{geboortedatum|19 - 08 - 1953}, {?geboorteplaats|Lierop}</td></tr>
<tr><td class="v">Burgerservicenummer</td><td class="w">{bsn|999938812}</td></tr>
<tr><td class="v">Straat en huisnummer</td><td class="w">{adres|Wederhof 31 bis}</td></tr>
<tr><td class="v">Postcode en woonplaats</td><td class="w">{adres|5708 CV Helmond}</td></tr>
<tr><td class="v">Telefoon overdag</td><td class="w">{telefoon|0492 - 53 88 16} of {telefoon|06 234 790 45}</td></tr>
<tr><td class="v">E-mail</td><td class="w">{email|theaentoon53}{+email|@kpnmail.nl}</td></tr>
<tr><td class="v">Soort en nummer legitimatie</td><td class="w">paspoort {paspoort|NRC6F41D8}</td></tr>
</table>
<h2>3. Wettelijk vertegenwoordiger of gemachtigde</h2>
<table>
<tr><td class="v">Naam</td><td class="w">{naam|Iris Coolen - v.d. Eijnden} (dochter)</td></tr>
<tr><td class="v">Adres</td><td class="w">{adres|Vlierdensedijk 4, 5753 PK Deurne}</td></tr>
<tr><td class="v">Telefoon</td><td class="w">{telefoon|0622 05 26 04}</td></tr>
<tr><td class="v">Organisatie</td><td class="w">n.v.t.</td></tr>
</table>
<h2>4. Voertuig</h2>
<table>
<tr><td class="v">Kenteken en merk</td><td class="w">{kenteken|TK-882-H} &nbsp; {+merk|Suzuki Splash}</td></tr>
<tr><td class="v">Op naam van</td><td class="w">mijn man, {naam|A. v.d. Eijnden}</td></tr>
<tr><td class="v">Invalidenparkeerplaats bij de woning?</td><td class="w">ja, {+kenmerk|verkeersbesluit 2019-77412}</td></tr>
</table>
<p class="n">Deze kaart wordt afgegeven op grond van het {+wet|Besluit administratieve bepalingen inzake het wegverkeer} en de {+wet|Regeling gehandicaptenparkeerkaart}.
De kosten (&euro; 62,30) maakt u over op {+iban|NL39 BNGH 0675 9684 99} van de gemeente Helmond.</p>
<p class="br n">Gemeente Helmond &middot; GPK-03 (versie 2023-2) &middot; bladzijde 2</p>
<h2>5. Medische gegevens</h2>
<table>
<tr><td class="v">Wat is uw beperking?</td><td class="w">{?gezondheid|MS sinds 1998} en {?gezondheid|versleten heup links}, {?gezondheid|kan niet verder lopen dan ong. 60 meter}</td></tr>
<tr><td class="v">Hulpmiddelen</td><td class="w">{?gezondheid|rollator, soms de rolstoel}</td></tr>
<tr><td class="v">Huisarts</td><td class="w">dr. {naam|Van Gerwen-Bhikhie}, {+organisatie|Gezondheidscentrum Brouwhuis}</td></tr>
<tr><td class="v">Specialist</td><td class="w">neuroloog {naam|J. Luijckx}, {+organisatie|Elkerliek}, pati&euml;ntnr. {patientnummer|4 118 0927}</td></tr>
<tr><td class="v">Bent u eerder gekeurd?</td><td class="w">ja, 2018, door {+organisatie|Argonaut}, dhr. {naam|Bierkens}</td></tr>
</table>
<h2>6. Toelichting (als u iets kwijt wilt)</h2>
<p class="w">Bij de vorige keuring moest ik drie kwartier staan wachten. Wethouder {+naam|Arjan van der Schans} heeft in
{+krant|de Loop van Helmond} beloofd dat dit beter zou gaan. Kan ik deze keer thuis worden gekeurd? {naam|Iris} is er
op dinsdag en vrijdag bij. Mijn man {naam|Toon} rijdt niet meer 's avonds. Mevr. {naam|Lammers} van het {+organisatie|LEVgroep} heeft mij
geholpen met dit papier.</p>
<h2>7. Bijlagen en ondertekening</h2>
<p><span class="vak">X</span>recente pasfoto &nbsp; <span class="vak">X</span>kopie legitimatie &nbsp; <span class="vak">X</span>kopie oude kaart &nbsp;
<span class="vak"></span>machtiging &nbsp; <span class="vak"></span>volmacht bewindvoerder</p>
<p class="n">Ik heb dit formulier naar waarheid ingevuld. Ik geef toestemming om medische informatie op te vragen bij mijn huisarts en specialist. Ik weet dat
de gemeente de kaart kan intrekken bij misbruik (artikel 52 BABW).</p>
<table class="sig"><tr><td>Plaats en datum:<br><br><span class="w">Helmond, {+datum|2 oktober 2023}</span></td>
<td>Handtekening aanvrager:</td></tr></table>
<h2>8. In te vullen door de gemeente</h2>
<table>
<tr><td class="v">Ontvangen door / datum</td><td class="w">{naam|Cheyenne} balie 3, {+datum|05-10-2023}</td></tr>
<tr><td class="v">Dossiernummer</td><td class="w">{+kenmerk|GPK 2023/1846}</td></tr>
<tr><td class="v">Medisch advies gevraagd bij</td><td class="w">Argonaut, arts {naam|Q. Hermes}, advies d.d. {+datum|17-11-2023}</td></tr>
<tr><td class="v">Advies</td><td class="w">positief, {?gezondheid|loopafstand &lt; 100 m, blijvend}</td></tr>
<tr><td class="v">Besluit namens B en W</td><td class="w">verlenen t/m {+datum|20-11-2028}</td></tr>
<tr><td class="v">Consulent</td><td class="w">{naam|G. v. Rixtel} &nbsp; par. {paraaf|GvR}</td></tr>
<tr><td class="v">Gezien kwaliteitsmedewerker</td><td class="w"></td></tr>
</table>
"""


def x28() -> Finished:
    """Application form filled in by hand, scanned with a poor text layer."""
    draft = Draft("x28_aanvraag_parkeerkaart", "dev", "gemeente", "formulier", "scan-200dpi-grey")
    pdf = chromium(
        draft,
        FORM.replace("Mevr. {naam|Lammers}", "Mevr. {naam|Lammers}"),
        FORM_CSS,
        margin="14mm 16mm",
    )
    draft.keep("organisatie", "Gemeente Helmond", "team Zorg en Ondersteuning")
    draft.keep("adres", "Postbus 950, 5700 AZ Helmond")
    draft.expect("06 OKT 2023", "datum", "keep")

    def desk(document: pymupdf.Document) -> None:
        stamp(
            document[0],
            (420, 700),
            ["Ingeboekt", "06 OKT 2023"],
            angle=-5,
            size=11,
            color=(0.1, 0.1, 0.4),
        )

    inks = [
        Ink(2, "Handtekening aanvrager", 14, 15, 135, 40, 64, "signature of the applicant"),
        Ink(2, "Gezien kwaliteitsmedewerker", 190, -2, 34, 15, 15, "initials", kind="paraaf"),
    ]
    return finished(
        draft,
        pdf,
        inks,
        desk,
        dpi=200,
        skew=0.5,
        noise=10,
        blur=0.6,
        ocr_errors=0.06,
        seed=28,
        page_kb=120,
    )


CONTRACT: list[Block] = [
    (
        "h",
        "Overeenkomst van opdracht met betrekking tot procesbegeleiding Natuurherstel Waddeneilanden",
    ),
    ("s", "Contractnummer {+kenmerk|202400198.041.002} - kenmerk {+kenmerk|DGNV-NP/48116203}"),
    "De ondergetekenden:",
    "1. De Staat der Nederlanden, waarvan de zetel is gevestigd te Den Haag, te dezen vertegenwoordigd door de minister van Landbouw, Visserij, "
    "Voedselzekerheid en Natuur, mevrouw {+naam|F.M. Wiersma}, namens deze de plaatsvervangend directeur-generaal Natuur en Visserij, de heer "
    "{+naam|ir. O.S. Duindam}, hierna te noemen: Opdrachtgever,\nen",
    "2. {+organisatie|Stroomlijn Oostwad}, eenmanszaak, gevestigd te {?woonplaats|Lauwersoog}, ingeschreven bij de Kamer van Koophandel onder nummer {+kenmerk|73308516}, te dezen "
    "vertegenwoordigd door de eigenaar, mevrouw {naam|Aukje Wytske Dokkumer}, geboren op {geboortedatum|16 mei 1971}, legitimatie: rijbewijs nummer {rijbewijs|4730915826}, hierna te noemen: Opdrachtnemer,",
    "overwegende dat in het {+programma|Programma naar een Rijke Waddenzee} behoefte bestaat aan onafhankelijke begeleiding van de gesprekken met eilandbewoners, komen overeen:",
    ("h", "Artikel 1 Voorwerp van de overeenkomst"),
    "1.1 Opdrachtnemer begeleidt tussen {+datum|1 februari 2025} en {+datum|31 december 2025} twaalf bijeenkomsten op Vlieland, Ameland en Schiermonnikoog, zoals beschreven in de "
    "offerte van {+datum|11 december 2024} (bijlage 1).\n1.2 Op deze overeenkomst is de {+wet|ARVODI-2018} van toepassing. De voorwaarden van Opdrachtnemer gelden niet.",
    ("h", "Artikel 2 Personeel"),
    "2.1 De werkzaamheden worden uitgevoerd door mevrouw {naam|Dokkumer}. Bij verhindering wordt zij vervangen door {naam|Jorrit van der Schaagen}, onderzoeker bij de "
    "{+organisatie|Waddenacademie}.\n2.2 Voor de verslagen zet zij {naam|Imke Folkertsma} in, tegen het tarief van artikel 3.",
    ("h", "Artikel 3 Prijs en betaling"),
    "3.1 Het uurtarief bedraagt \u20ac 108,00 exclusief btw; het totaal is ten hoogste \u20ac 28.080,00.\n3.2 Facturen worden elektronisch ingediend onder vermelding van "
    "inkoopordernummer {+kenmerk|4500611907}. Betaling geschiedt op rekening {iban|NL63 ASNB 0703 5431 62} ten name van {naam|A.W. Dokkumer}.",
    ("h", "Artikel 4 Contactpersonen"),
    (
        "t",
        [
            ["", "Opdrachtgever", "Opdrachtnemer"],
            [
                "Inhoudelijk",
                "{naam|Marlijn Schoonebeek}\n{telefoon|06-33551798}\n{email|m.l.schoonebeek}{+email|@minlnv.nl}",
                "{naam|Aukje Dokkumer}\n{telefoon|06-27493761}\n{email|aukje}{+email|@stroomlijnoostwad.nl}",
            ],
            [
                "Contractbeheer",
                "dhr. {naam|S. Girjasing}\n{+organisatie|IUC-Noord}, {telefoon|050-599 22 47}",
                "idem",
            ],
            [
                "Facturen",
                "{+organisatie|Financieel Dienstencentrum}\n{+email|facturen@minlnv.nl}",
                "{naam|H. Boersma-Postma}, administratiekantoor",
            ],
        ],
        [2.9, 6.6, 6.6],
    ),
    ("h", "Artikel 5 Geheimhouding en persoonsgegevens"),
    "5.1 Opdrachtnemer houdt vertrouwelijk wat bewoners in de gesprekken vertellen. Deelnemerslijsten worden na afloop vernietigd, overeenkomstig de {+wet|Algemene verordening "
    "gegevensbescherming}.\n5.2 Over de gesprekken in 2023, waarbij de heer {naam|T. Visser} te Hollum zich bedreigd voelde, doet Opdrachtnemer geen mededelingen aan de pers.",
    "5.3 Een inbreuk in verband met persoonsgegevens meldt Opdrachtnemer binnen 24 uur aan {+email|datalekken@minlnv.nl} en aan de functionaris gegevensbescherming, "
    "mr. {naam|Noortje Ketting}.",
    ("h", "Artikel 6 Resultaten en intellectuele eigendom"),
    "6.1 De verslagen, kaarten en foto's die bij de uitvoering ontstaan, zijn eigendom van Opdrachtgever. Foto's waarop bewoners herkenbaar zijn worden alleen met hun toestemming gebruikt.\n"
    "6.2 Opdrachtnemer mag de gespreksmethode, ontleend aan het werk van {+naam|Fisher} en {+naam|Ury} (1981) en aan de {+eponiem|Delphi-methode}, ook elders gebruiken. De kaarten van "
    "schoolplaten van {+naam|Eli Heimans} mogen worden getoond zolang het {+organisatie|Natuurmuseum Fryslân} die in bruikleen geeft.",
    ("h", "Artikel 7 Aansprakelijkheid en verzekering"),
    "7.1 De aansprakelijkheid van Opdrachtnemer is beperkt tot € 150.000 per gebeurtenis. Zij is daarvoor verzekerd bij {+organisatie|Univé Noord-Nederland}, polisnummer {?polisnummer|21.884.507-B}.\n"
    "7.2 Een verhindering door ziekte meldt Opdrachtnemer dezelfde dag. Bij haar {?gezondheid|chemokuur} in het voorjaar van 2024 is gebleken dat vervanging binnen een week mogelijk is; die ervaring "
    "is bij de keuze voor de heer {naam|Van der Schaagen} betrokken.\n7.3 Opdrachtnemer reist met de veerdienst. Een watertaxi wordt alleen vergoed na toestemming van mevrouw {naam|Schoonebeek}.",
    ("h", "Artikel 8 Duur en beëindiging"),
    "8.1 De overeenkomst eindigt van rechtswege op 31 december 2025. Opdrachtgever kan haar eenmaal met zes maanden verlengen.\n8.2 Elk der partijen kan opzeggen met inachtneming van een termijn van "
    "een maand. De reeds verrichte werkzaamheden worden naar evenredigheid betaald.",
    ("h", "Artikel 9 Slot"),
    "9.1 Wijzigingen gelden alleen indien zij schriftelijk zijn overeengekomen. Geschillen worden voorgelegd aan de bevoegde rechter te Den Haag.\n9.2 De burgemeester van Ameland, "
    "{+naam|Leo Pieter Stoel}, en gedeputeerde {+naam|Matthijs de Vries} van Frysl\u00e2n zijn op 9 januari 2025 over deze opdracht ge\u00efnformeerd.",
    "Aldus op de laatste van de twee hierna genoemde data overeengekomen en in tweevoud ondertekend,",
    (
        "t",
        [
            [
                "Den Haag, {+datum|22 januari 2025}\n\nNamens de minister,\n\n\n\n\n{+naam|ir. O.S. Duindam}",
                "Lauwersoog, {+datum|27 januari 2025}\n\nOpdrachtnemer,\n\n\n\n\nmw. {naam|A.W. Dokkumer}",
            ],
        ],
        [8.0, 8.1],
    ),
]
INVOICE: list[Block] = [
    ("H", "Factuur"),
    "{+organisatie|Stroomlijn Oostwad} - procesbegeleiding en gespreksleiding\n{?adres|Kustweg 17, 9976 VS Lauwersoog}\n{naam|Aukje Dokkumer} - {telefoon|06-27493761}",
    ("sp", 10),
    "Ministerie van LVVN\n{+organisatie|Financieel Dienstencentrum}\nPostbus 16180\n2500 BD Den Haag",
    ("sp", 10),
    (
        "t",
        [
            ["Factuurnummer", "{+kenmerk|2025-007}", "Inkooporder", "4500611907"],
            ["Factuurdatum", "{+datum|4 april 2025}", "Uw contact", "{naam|M. Schoonebeek}"],
            ["KvK", "73308516", "Btw-id", "{btw_id|NL002184907B36}"],
        ],
        [90, 130, 90, 140],
    ),
    (
        "t",
        [
            ["Datum", "Omschrijving", "Uren", "Tarief", "Bedrag"],
            [
                "11-02-2025",
                "Voorgesprek met {naam|Marlijn} en {naam|Jorrit}, Leeuwarden",
                "3,0",
                "108,00",
                "324,00",
            ],
            [
                "26-02-2025",
                "Bijeenkomst {+plaats|Dorpshuis De Schakel}, inclusief boot",
                "7,5",
                "108,00",
                "810,00",
            ],
            [
                "05-03-2025",
                "Huisbezoek fam. {naam|Metz-Cupido}, {adres|Oosterburen 22, Hollum}",
                "2,0",
                "108,00",
                "216,00",
            ],
            ["12-03-2025", "Verslag ({naam|I. Folkertsma})", "6,0", "108,00", "648,00"],
            [
                "19-03-2025",
                "Overleg met {+organisatie|Rijkswaterstaat} en {+organisatie|It Fryske Gea}",
                "4,0",
                "108,00",
                "432,00",
            ],
            [
                "",
                "Reiskosten veerdienst {+organisatie|Wagenborg}, ms {+schip|Oerd}",
                "",
                "",
                "61,20",
            ],
            ["", "Subtotaal", "", "", "2.491,20"],
            ["", "Btw 21%", "", "", "523,15"],
            ["", "Totaal", "", "", "3.014,35"],
        ],
        [62, 236, 40, 50, 62],
    ),
    "Gaarne binnen dertig dagen over te maken op rekening {iban|NL63 ASNB 0703 5431 62} van {naam|A.W. Dokkumer}.",
    ("sp", 20),
    "Prestatie akkoord d.d. {+datum|14 april 2025}:\nbudgethouder Natuur en Visserij",
]


def x29() -> Finished:
    """Contract and invoice, initialled and signed, scanned without text layer."""
    draft = Draft("x29_overeenkomst_factuur", "dev", "woo-verzoek", "contract", "scan-150dpi-grey")
    contract = fodt(
        draft,
        CONTRACT,
        font="Liberation Serif",
        size=10.5,
        header="Ministerie van Landbouw, Visserij, Voedselzekerheid en Natuur",
        footer="Overeenkomst 202400198.041.002\t\tParaaf Opdrachtgever:\t\t\tParaaf Opdrachtnemer:",
        border="0.03pt solid #555555",
    )
    invoice = paper(draft, INVOICE, font="SE", size=10.5, frames=((66, 60, 470, 720),))
    draft.keep("organisatie", "Kamer van Koophandel", "De Staat der Nederlanden")
    draft.keep("adres", "Postbus 16180", "2500 BD Den Haag")
    whole = _joined(contract, invoice)
    inks = [
        Ink(1, "Paraaf Opdrachtgever", 76, -6, 30, 16, 101, "initials", kind="paraaf"),
        Ink(1, "Paraaf Opdrachtnemer", 80, -5, 26, 15, 102, "initials", kind="paraaf", color=BLACK),
        Ink(2, "Namens de minister,", 2, 14, 120, 40, 103, "signature of the client"),
        Ink(
            2,
            "Opdrachtnemer,",
            2,
            15,
            104,
            36,
            104,
            "signature of the contractor",
            color=BLACK,
            nth=-1,
        ),
        Ink(3, "budgethouder", 172, -8, 72, 26, 105, "signature of the budget holder"),
    ]

    def paid(document: pymupdf.Document) -> None:
        stamp(
            document[2],
            (380, 690),
            ["GEBOEKT", "15 APR 2025"],
            angle=6,
            size=12,
            color=(0.1, 0.4, 0.2),
        )

    draft.expect("15 APR 2025", "datum", "keep")
    return finished(draft, whole, inks, paid, dpi=150, skew=-0.7, noise=8, blur=0.4, seed=29)


NVWA_CSS = """
body{font:9.3pt/1.45 'Liberation Sans',sans-serif;margin:0;color:#1a1a1a}
header{background:#007bc7;color:#fff;padding:12px 16px} header b{font-size:16pt;display:block;font-weight:normal}
.meta{font-size:8pt;color:#555;margin:6px 0 12px}
.g{columns:1} h2{font-size:11pt;color:#007bc7;margin:12px 0 3px} p{margin:0 0 6px}
aside{border-left:4px solid #ffb612;background:#fff8e6;padding:6px 10px;margin:8px 0}
table{border-collapse:collapse;width:100%;font-size:8.4pt;margin:5px 0 10px} th{background:#007bc7;color:#fff;text-align:left;padding:3px 5px}
td{border-bottom:0.6px solid #aaa;padding:3px 5px} .lit{font-size:8.3pt} .lit p{margin:0 0 3px;padding-left:14px;text-indent:-14px}
.col{font-size:8pt;border-top:1px solid #007bc7;margin-top:12px;padding-top:5px}
"""
NVWA = """
<header>Nederlandse Voedsel- en Warenautoriteit<b>Weging van zeevis bij aanlanding</b>Resultaten van het toezicht in de Nederlandse zeehavens, 2022</header>
<p class="meta">Rapport {+kenmerk|NVWA/VIS/2023-11} &middot; vastgesteld op {+datum|22 mei 2023} &middot; openbaar gemaakt op {+datum|5 juni 2023} &middot; handhavingsdomein Visserij</p>
<aside>In 2022 controleerde de NVWA 214 aanlandingen van diepgevroren en verse zeevis. Bij 83 procent was de weging in orde. Het meest voorkomende gebrek is een te hoge
aftrek voor ijs en water. De naleving is beter dan in 2020.</aside>
<h2>Aanleiding</h2>
<p>De {+organisatie|Europese Commissie} stelde in haar audit van 2018 vast dat Nederland de weging van vis onvoldoende controleert. De minister van Landbouw, Natuur en
Voedselkwaliteit, {+naam|Carola Schouten}, heeft daarop een actieplan toegezegd ({+kenmerk|Kamerstukken II 2019/20, 29 675, nr. 197}). Haar opvolger {+naam|Henk Staghouwer} heeft het
plan in 2022 aangevuld met cameratoezicht. Minister {+naam|Piet Adema} antwoordde op vragen van de leden {+naam|Pieter Grinwis}, {+naam|Derk Boswijk} en {+naam|Leonie Vestering} dat
hij de resultaten jaarlijks openbaar maakt. Dit rapport voorziet daarin. Eurocommissaris {+naam|Virginijus Sinkevi&#269;ius} ontving een Engelse vertaling.</p>
<h2>Werkwijze</h2>
<p>De inspecteurs werkten in koppels in Scheveningen, IJmuiden, Vlissingen, Urk, Harlingen en Den Helder. Bij elke aanlanding zijn ten minste tien dozen nagewogen op een geijkte
schaal van {+merk|Marel}. De selectie volgt het steekproefplan van {+organisatie|Wageningen Marine Research}. De verschillen zijn getoetst met de rangtekentoets van {+eponiem|Wilcoxon}; het
betrouwbaarheidsinterval is berekend volgens {+eponiem|Clopper en Pearson}. Metingen bij windkracht 8 of meer op de {+eponiem|schaal van Beaufort} zijn buiten beschouwing gelaten. Zie voor de
methode {+naam|Quirijns}, {+naam|Bakker} en {+naam|Taal} (2019).</p>
<h2>Resultaten per schip</h2>
<p>De tabel geeft de schepen met vier of meer gecontroleerde aanlandingen. De gegevens zijn voor openbaarmaking aan de rederijen voorgelegd; zij hadden geen bedenkingen.</p>
<table><tr><th>Schip</th><th>Kenmerk</th><th>Rederij</th><th>Haven</th><th>Aanlandingen</th><th>Afwijking</th></tr>
<tr><td>{+schip|Willem van der Zwan}</td><td>{+kenmerk|SCH 302}</td><td>{+organisatie|W. van der Zwan &amp; Zn. B.V.}</td><td>{+adres|Dr. Lelykade}</td><td>6</td><td>1,8%</td></tr>
<tr><td>{+schip|Johanna Maria}</td><td>{+kenmerk|SCH 118}</td><td>{+organisatie|Jaczon B.V.}</td><td>Vissershaven</td><td>5</td><td>0,9%</td></tr>
<tr><td>{+schip|Annie Hillina}</td><td>{+kenmerk|SCH 135}</td><td>{+organisatie|Cornelis Vrolijk Holding B.V.}</td><td>IJmuiden</td><td>4</td><td>2,4%</td></tr>
<tr><td>{+schip|Jan van As}</td><td>{+kenmerk|ZK 87}</td><td>{+organisatie|Rederij Van As &amp; Snijder}</td><td>{+adres|Admiraal de Ruyterkade}</td><td>4</td><td>3,1%</td></tr>
<tr><td>{+schip|Maarten Jacob}</td><td>{+kenmerk|TH 10}</td><td>{+organisatie|Visserijbedrijf Schot}</td><td>Vlissingen</td><td>7</td><td>0,4%</td></tr>
<tr><td>{+schip|Twee Gebroeders}</td><td>{+kenmerk|UK 64}</td><td>{+organisatie|Ekofish Group}</td><td>Harlingen</td><td>4</td><td>1,1%</td></tr></table>
<p>Bij 36 aanlandingen is een waarschuwing gegeven; in acht gevallen is een rapport van bevindingen opgemaakt. De bestuurlijke boetes liepen uiteen van &euro; 750 tot &euro; 6.000. Er is
in 2022 geen proces-verbaal aan het {+organisatie|Functioneel Parket} gezonden. Tegen twee besluiten is beroep ingesteld bij het {+organisatie|College van Beroep voor het bedrijfsleven}
({+kenmerk|ECLI:NL:CBB:2022:455}).</p>
<h2>Reactie van de sector</h2>
<p>De {+organisatie|Pelagic Freezer-trawler Association} herkent het beeld. Voorzitter {+naam|Eddy Ariens} noemde in {+krant|Visserijnieuws} van 27 januari 2023 de weging 'een vak apart' en pleit voor een
Europese norm voor lekwater. De {+organisatie|Nederlandse Vissersbond}, bij monde van voorzitter {+naam|Johan Nooitgedagt}, vraagt om gelijke controles in Denemarken en Belgi&euml;. Wethouder
{+naam|Nathanael Middelkoop} van Urk en burgemeester {+naam|Jan de Boer} van Den Helder steunen die oproep in een brief van {+datum|3 februari 2023}.</p>
<h2>Vervolg</h2>
<p>De inspecteur-generaal van de NVWA, {+naam|Gerard Bakker}, heeft besloten de controles in 2023 uit te breiden met nachtelijke aanlandingen. Voor de dozenweging wordt een proef gedaan in
de visafslag aan de {+adres|Burgemeester Kan&rsquo;t Hoofdstraat} te Urk en in het {+gebouw|Trawlerkadegebouw}. Het onderzoeksvaartuig {+schip|Tridens} en het patrouilleschip {+schip|Barend Biesheuvel}
leveren daarvoor vangstgegevens aan. De {+organisatie|Algemene Rekenkamer}, onder president {+naam|Pieter Duisenberg}, heeft aangekondigd het onderwerp in 2024 te volgen.</p>
<h2>Afwijkingen per haven</h2>
<table><tr><th>Haven</th><th>Controles</th><th>Akkoord</th><th>Waarschuwing</th><th>Rapport van bevindingen</th><th>Locatie van de weging</th></tr>
<tr><td>Scheveningen</td><td>52</td><td>45</td><td>6</td><td>1</td><td>{+organisatie|United Fish Auctions}, {+adres|Visafslagweg 1}</td></tr>
<tr><td>IJmuiden</td><td>61</td><td>49</td><td>9</td><td>3</td><td>{+organisatie|Koninklijke Zeehaven IJmuiden}, {+adres|Halkade 4}</td></tr>
<tr><td>Vlissingen</td><td>28</td><td>25</td><td>3</td><td>0</td><td>{+adres|Prins Hendrikweg}</td></tr>
<tr><td>Urk</td><td>31</td><td>24</td><td>6</td><td>1</td><td>{+gebouw|Hulpafslag Klifweg}</td></tr>
<tr><td>Harlingen</td><td>24</td><td>20</td><td>4</td><td>0</td><td>{+adres|Tsjerk Hiddesstraat}</td></tr>
<tr><td>Den Helder</td><td>18</td><td>15</td><td>1</td><td>2</td><td>{+adres|Het Nieuwe Diep 31}</td></tr></table>
<h2>Toelichting op de beoordeling</h2>
<p>Een weging is akkoord als het verschil tussen de nagewogen en de opgegeven hoeveelheid niet meer is dan 2 procent per partij. Bij diepgevroren vis geldt een vaste aftrek voor de
verpakking. De aftrek voor lekwater is bepaald met de formule van {+eponiem|Dyer}. Voor tong en schol is de omrekening van gestripte naar levende vis gedaan met de
{+eponiem|Fulton}-index, gecorrigeerd voor het seizoen. Twee laboratoria, {+organisatie|Nofalab} in Schiedam en het {+organisatie|NVWA-laboratorium} aan de {+adres|Akkermaalsbos 4} in Wageningen, voerden de
ijking uit. Hun uitkomsten weken niet van elkaar af (toets van {+eponiem|Bland en Altman}).</p>
<p>Dit rapport bevat geen gegevens over afzonderlijke schippers of bemanningsleden. De namen van rederijen zijn openbaar op grond van de {+wet|Gezondheidswet} en het
{+wet|Besluit openbaarmaking toezicht- en uitvoeringsgegevens}. Rederijen konden tot {+datum|1 mei 2023} een reactie geven; die van {+organisatie|Parlevliet &amp; Van der Plas} is als bijlage op de
website geplaatst. De gegevens per aanlanding staan op data.overheid.nl onder nummer {+kenmerk|nvwa-vis-22-004}. Het visserijregister noemt het schip {+schip|Pieter Cornelis} ({+kenmerk|KW 172}) met drie
controles; door het geringe aantal is het niet in de tabel opgenomen.</p>
<h2>Literatuur</h2>
<div class="lit">
<p>{+naam|Borges, L.} (2015). The evolution of a discard policy in Europe. Fish and Fisheries 16, 534-540.</p>
<p>{+naam|Graham, M.} (1935). Modern theory of exploiting a fishery. Journal du Conseil 10, 264-274.</p>
<p>{+naam|Quirijns, F.}, {+naam|Bakker, K.} &amp; {+naam|Taal, K.} (2019). Wegen van vis: een verkenning. Wageningen: WUR, rapport {+kenmerk|C044/19}.</p>
<p>{+naam|Van Helmond, A.T.M.} e.a. (2020). Electronic monitoring in fisheries. Fish and Fisheries 21, 162-189.</p>
<p>Verordening (EG) nr. {+kenmerk|1224/2009} van de Raad, artikelen 60 en 61; {+wet|Uitvoeringsregeling zeevisserij}.</p>
</div>
<div class="col">Nederlandse Voedsel- en Warenautoriteit &middot; {+adres|Catharijnesingel 59, 3511 GG Utrecht} &middot; Postbus 43006, 3540 AA Utrecht &middot; T {+telefoon|0900-0388} (klantcontactcentrum)
&middot; {+email|info@nvwa.nl} &middot; www.nvwa.nl &middot; perszaken: {+telefoon|088 223 33 30}</div>
"""


def x30() -> Finished:
    """Report of supervision on the weighing of fish; nobody in it has to go."""
    draft = Draft("x30_toezicht_zeevis", "dev", "woo-verzoek", "rapport_openbaar", "chromium")
    pdf = chromium(draft, NVWA, NVWA_CSS, margin="14mm 18mm")
    draft.keep("organisatie", "Nederlandse Voedsel- en Warenautoriteit", "NVWA")
    draft.keep("adres", "Postbus 43006, 3540 AA Utrecht")
    draft.keep("datum", "27 januari 2023")
    return finished(draft, pdf)


MAKERS = {
    "x26_alcoholvergunning": x26,
    "x27_personeelsmemo": x27,
    "x28_aanvraag_parkeerkaart": x28,
    "x29_overeenkomst_factuur": x29,
    "x30_toezicht_zeevis": x30,
}
