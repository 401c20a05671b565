"""Documents x21-x25: a decision on objection, a Woo decision, a complaint, a report, research."""

import pymupdf

from tests.gold.making.by_hand import tj
from tests.gold.making.by_html import chromium
from tests.gold.making.by_office import fodt
from tests.gold.making.by_reportlab import Block, paper
from tests.gold.making.draft import Draft
from tests.gold.making.gold import Finished
from tests.gold.making.x_c_tools import BLACK, Ink, finished, stamp

CBR_CSS = """
body{font:9.6pt/1.42 'Carlito',sans-serif;color:#111;margin:0}
.top{display:flex;justify-content:space-between;border-bottom:3px solid #e4572e;padding-bottom:8px}
.cbr{font:bold 26pt 'Carlito';color:#1d3f72;letter-spacing:2px}
.top div.r{font-size:7.8pt;text-align:right;color:#444;line-height:1.35}
.adr{margin:26px 0 22px 0;white-space:pre-line;line-height:1.3}
table.k{border-collapse:collapse;font-size:8.8pt;margin-bottom:16px}
table.k td{padding:1px 14px 1px 0;vertical-align:top} table.k td:first-child{color:#1d3f72;width:110px}
h1{font-size:12.5pt;color:#1d3f72;margin:14px 0 6px} h2{font-size:10.2pt;margin:12px 0 3px;color:#1d3f72}
p{margin:0 0 7px} .foot{font-size:7.6pt;color:#555;border-top:1px solid #999;margin-top:20px;padding-top:4px}
.ond{margin-top:14px} .gap{height:58px}
ol{margin:2px 0 7px 18px;padding:0} li{margin-bottom:3px}
table.d{border-collapse:collapse;width:100%;font-size:8.6pt;margin:4px 0 10px}
table.d td,table.d th{border:0.6px solid #8a9bb5;padding:3px 5px;text-align:left;vertical-align:top}
table.d th{background:#e7edf6}
"""

CBR = """
<div class="top"><div class="cbr">CBR</div><div class="r">Centraal Bureau Rijvaardigheidsbewijzen<br>
Divisie Rijgeschiktheid &middot; Juridische Zaken<br>Postbus 3014, 2280 GA Rijswijk<br>
T {+telefoon|088 227 77 00} &middot; www.cbr.nl</div></div>
<div class="adr">{+organisatie|Hermsen Van Kesteren Advocaten}
t.a.v. mevrouw mr. {naam|S.L. Bouzidi}
Postbus 1187
6801 BD Arnhem</div>
<table class="k">
<tr><td>Datum</td><td>{+datum|14 maart 2025}</td></tr>
<tr><td>Ons kenmerk</td><td>{+kenmerk|BZW/RG/2025-004417}</td></tr>
<tr><td>Uw kenmerk</td><td>{naam|Hoekman}/CBR 24.0981-SB</td></tr>
<tr><td>Cli&euml;nt</td><td>de heer {naam|R.W.J. Hoekman}, geboren {geboortedatum|27 juli 1968}</td></tr>
<tr><td>BSN</td><td>{bsn|999907670}</td></tr>
<tr><td>Rijbewijsnummer</td><td>{rijbewijs|5482906137}</td></tr>
<tr><td>Behandeld door</td><td>{naam|I. (Ilse) Terwisscha}, medewerker bezwaar en beroep, {telefoon|088 227 74 19}</td></tr>
<tr><td>Onderwerp</td><td>Beslissing op bezwaar ongeschiktverklaring</td></tr></table>
<p>Geachte mevrouw {naam|Bouzidi},</p>
<p>Bij brief van {+datum|9 december 2024} heeft u namens de heer {naam|Hoekman} bezwaar gemaakt tegen ons besluit
van {+datum|5 november 2024}, waarbij hij ongeschikt is verklaard voor de rijbewijscategorie&euml;n B en BE. In deze
brief leest u wat wij op het bezwaar hebben beslist en waarom.</p>
<h1>Beslissing</h1>
<p>Wij verklaren het bezwaar gegrond voor zover het ziet op de motivering, herroepen het besluit van
5 november 2024 en nemen daarvoor in de plaats het besluit dat uw cli&euml;nt geschikt is voor de duur van
drie jaar (code 105). Het verzoek om vergoeding van de kosten van de bezwaarprocedure wijzen wij toe.</p>
<h2>Verloop van de procedure</h2>
<p>Op 2 mei 2024 diende uw cli&euml;nt een Gezondheidsverklaring in. Daarop gaf hij aan dat hij in 2021 is
behandeld voor {?gezondheid|een ernstige depressie} en {?gezondheid|alcoholmisbruik}. Wij hebben hem verwezen naar
psychiater drs. {naam|T.P. Vlasveld}, verbonden aan {+organisatie|Psychiatrische Expertise Rijnmond}. In het rapport van
21 augustus 2024 concludeert de heer {naam|Vlasveld} dat sprake is van {?gezondheid|een stoornis in alcoholgebruik,
langdurig in remissie}. Onze medisch adviseur, mevrouw {naam|N. el Khattabi}, arts, heeft op 30 oktober 2024
geadviseerd om uw cli&euml;nt niettemin ongeschikt te verklaren, omdat de recidiefvrije periode volgens haar
niet voldoende was onderbouwd.</p>
<p>De hoorzitting heeft plaatsgevonden op {+datum|30 januari 2025} via een videoverbinding. Aanwezig waren uw
cli&euml;nt, u, zijn echtgenote {naam|Marloes Hoekman-Pinas} en namens het CBR {naam|I. Terwisscha} en
mr. {naam|D.F. Oyelaran}. Het verslag is als bijlage bij dit besluit gevoegd.</p>
<h2>Gronden van het bezwaar</h2>
<ol><li>Het keuringsrapport biedt geen grondslag voor de ongeschiktverklaring; de psychiater adviseerde immers
positief.</li>
<li>Het laboratoriumonderzoek van {+organisatie|Eurofins} van 12 juli 2024 laat geen afwijkende waarden zien
({?gezondheid|CDT 1,1%}). De medisch adviseur heeft dat onderzoek niet kenbaar bij haar oordeel betrokken.</li>
<li>Uw cli&euml;nt is voor zijn werk als servicemonteur bij {+organisatie|Vebego Technisch Beheer B.V.} van zijn
rijbewijs afhankelijk; zijn leidinggevende, de heer {naam|Cor Stuivenberg}, heeft dat schriftelijk bevestigd.</li></ol>
<h2>Beoordeling</h2>
<p>Op grond van artikel 103, eerste lid, van de {+wet|Wegenverkeerswet 1994} geeft het CBR een verklaring van
geschiktheid af aan wie voldoet aan de eisen van de {+wet|Regeling eisen geschiktheid 2000}. Volgens
paragraaf 8.8 van de bijlage is een recidiefvrije periode van een jaar vereist. De Afdeling
bestuursrechtspraak heeft overwogen dat het CBR op een specialistisch rapport mag afgaan, tenzij dat naar
inhoud of wijze van totstandkoming gebreken vertoont (uitspraak van 17 augustus 2022,
{+kenmerk|ECLI:NL:RVS:2022:2389}). Daarvan is hier niet gebleken. Wij hebben de medisch adviseur daarom om een
nadere toelichting gevraagd. Mevrouw {naam|El Khattabi} schrijft op 18 februari 2025 dat zij de brief van de
huisarts, dr. {naam|W. Anneveldt}, van 6 januari 2025 alsnog heeft meegewogen. Daaruit blijkt dat uw cli&euml;nt
{?gezondheid|sinds maart 2022 abstinent} is en {?gezondheid|geen antidepressiva meer gebruikt}.</p>
<p>Wij merken op dat de minister van Infrastructuur en Waterstaat, {+naam|Barry Madlener}, in zijn brief aan de
Tweede Kamer van 28 november 2024 ({+kenmerk|Kamerstukken II 2024/25, 29 398, nr. 1136}) heeft aangekondigd de
Regeling op dit punt te herzien naar aanleiding van het advies van de {+organisatie|Gezondheidsraad}. Dat
voornemen is voor deze beslissing niet van belang. Ook de vragen van het Kamerlid {+naam|Habtamu de Hoop} over
de wachttijden bij medische keuringen leiden niet tot een andere uitkomst.</p>
<h2>Gevolgen</h2>
<table class="d"><tr><th>Onderdeel</th><th>Besluit</th><th>Termijn</th></tr>
<tr><td>Verklaring van geschiktheid, categorie B en BE</td><td>Geregistreerd met code 105</td><td>tot 14 maart 2028</td></tr>
<tr><td>Vergoeding rechtsbijstand</td><td>&euro; 1.294,00 (2 punten, wegingsfactor 1)</td><td>binnen vier weken</td></tr>
<tr><td>Rekening voor de vergoeding</td><td>{iban|NL64 INGB 0810 6398 96} t.n.v. {naam|R.W.J. Hoekman}</td><td></td></tr>
<tr><td>Vergoeding keuringskosten</td><td>Afgewezen</td><td>n.v.t.</td></tr></table>
<p>Uw cli&euml;nt kan met deze beslissing een nieuw rijbewijs aanvragen bij de gemeente waar hij is ingeschreven.
Het rijbewijs wordt bezorgd op het adres {adres|Schoolstraat 41, 6871 GP Renkum}. Hij mag met zijn bedrijfsauto
({kenteken|VND-47-S}) weer rijden zodra hij het rijbewijs in ontvangst heeft genomen.</p>
<p>Een afschrift van deze brief sturen wij aan uw cli&euml;nt en, zoals op de hoorzitting is afgesproken, per
e-mail aan mevrouw {naam|Hoekman-Pinas} ({email|m.pinas68}{+email|@ziggo.nl}).</p>
<div class="ond"><p>Hoogachtend,<br>namens de directie van het CBR,</p><div class="gap"></div>
<p>{+naam|mr. drs. A.B. van Hulzen}<br>manager divisie Rijgeschiktheid</p></div>
<h2>Niet eens met deze beslissing?</h2>
<p>U kunt binnen zes weken na de verzenddatum beroep instellen bij de {+organisatie|rechtbank Gelderland}, team
bestuursrecht, Postbus 9030, 6800 EM Arnhem. Vermeld daarbij ons kenmerk. Voor vragen belt u de
Klantenservice: {+telefoon|088 227 77 00}, op werkdagen van 8.00 tot 17.00 uur.</p>
<h2>Bijlage: verslag van de hoorzitting (samenvatting)</h2>
<p>Voorzitter: mr. {naam|D.F. Oyelaran}. Verslag: {naam|I. Terwisscha}. Aanvang 10.30 uur, einde 11.05 uur.</p>
<p>De heer {naam|Hoekman} licht toe dat hij destijds zijn baan en kort daarop {?gezondheid|zijn broer aan een
overdosis} verloor. Hij meldde zich toen zelf bij {?organisatie/5.1.1d,5.1.2e|IrisZorg} in Arnhem. {naam|Marloes} vult aan dat er
thuis sinds 2022 {?gezondheid|geen drank meer in huis} is. Mevrouw {naam|Bouzidi} wijst op de verklaring van de behandelaar bij
IrisZorg, {naam|K. Maduro}, en op de Alcohol Use Disorders Identification Test: de score was {?gezondheid|twee van de veertig}. De
vragenlijst volgt de {+eponiem|criteria van Feighner} niet, maar die worden sinds de DSM-III ook niet meer gebruikt.</p>
<p>Mr. {naam|Oyelaran} vraagt of uw cli&euml;nt bereid is jaarlijks bloed te laten prikken. Dat is hij. {naam|Ilse}
noteert dat de huisarts nog een brief zal sturen; die wordt binnen twee weken verwacht. {naam|DO} zegt toe dat de
beslistermijn niet opnieuw wordt verlengd.</p>
<div class="foot">CBR &middot; Handelsregister {+kenmerk|KvK 27268929} &middot; Bij correspondentie vermelden:
BZW/RG/2025-004417 &middot; klachten: {+email|klachten@cbr.nl}</div>
"""


def x21() -> Finished:
    """Decision on objection of the CBR, born digital, signed."""
    draft = Draft("x21_beslissing_bezwaar", "dev", "woo-verzoek", "besluit_bezwaar", "chromium")
    pdf = chromium(draft, CBR, CBR_CSS, margin="16mm 20mm 16mm 22mm")
    draft.keep("organisatie", "CBR", "Afdeling bestuursrechtspraak", "Tweede Kamer")
    draft.keep("adres", "Postbus 3014", "2280 GA Rijswijk", "Postbus 9030, 6800 EM Arnhem")
    draft.keep("datum", "2 mei 2024", "21 augustus 2024", "18 februari 2025", "6 januari 2025")
    ink = Ink(2, "namens de directie van het CBR", 2, 16, 128, 42, 12, "signature of the manager")
    return finished(draft, pdf, [ink])


WOO: list[Block] = [
    ("s", "PROVINCIE OVERIJSSEL"),
    (
        "t",
        [
            ["Datum", "Kenmerk", "Zaaknummer", "Inlichtingen bij"],
            [
                "{+datum|11 september 2024}",
                "{+kenmerk|2024/0337912}",
                "{+kenmerk|Z-WOO-24-0118}",
                "mw. {naam|G. Brinkhuis}\nteam Juridische Zaken\n{telefoon|038 499 83 07}\n{email|gb.brinkhuis}{+email|@overijssel.nl}",
            ],
        ],
        [3.8, 3.6, 3.8, 5.2],
    ),
    "{+organisatie|Stichting Behoud Reggedal}\nt.a.v. dhr. drs. {naam|H.G. Lutke Schipholt}\n{adres|Hammerweg 112\n7731 AK Ommen}",
    "Onderwerp: besluit op uw Woo-verzoek over de natuurherstelwerken Junner Koeland",
    "Geachte heer {naam|Lutke Schipholt},",
    "In uw e-mail van {+datum|2 juni 2024} vraagt u, met een beroep op de {+wet|Wet open overheid} (Woo), om openbaarmaking van alle "
    "documenten vanaf 1 januari 2022 over de uitvoering van de natuurherstelwerken in het {+plaats|Junner Koeland} en de contacten daarover "
    "met {+organisatie|Staatsbosbeheer}, {+organisatie|waterschap Vechtstromen} en de aannemer. Op 12 juni 2024 heeft {naam|Gerdien Brinkhuis} telefonisch met u "
    "gesproken over de afbakening van het verzoek. Daarbij heeft u laten weten dat u geen prijs stelt op de "
    "bestektekeningen. De beslistermijn is op 28 juni 2024 met twee weken verdaagd en daarna in overleg met u opgeschort.",
    ("h", "Besluit"),
    "Wij besluiten de dertien documenten die wij hebben aangetroffen openbaar te maken, met uitzondering van de "
    "persoonsgegevens en een deel van document 9. De documenten zijn vermeld op de inventarislijst bij dit besluit.",
    ("h", "Overwegingen"),
    "Eerbiediging van de persoonlijke levenssfeer (artikel 5.1, tweede lid, onder e, van de Woo)\nIn de documenten staan namen, "
    "telefoonnummers en e-mailadressen van medewerkers en van derden. Wij vinden dat het belang van de persoonlijke levenssfeer "
    "zwaarder weegt dan het belang van openbaarheid. Het gaat om medewerkers die niet wegens hun functie in de openbaarheid "
    "treden. De namen van de gedeputeerden {+naam|Tijs de Bree} en {+naam|Maurits von Martels} en die van de commissaris van de Koning, "
    "{+naam|Andries Heidema}, hebben wij niet onleesbaar gemaakt.",
    "Bedrijfs- en fabricagegegevens (artikel 5.1, eerste lid, onder c, van de Woo)\nDocument 9 bevat de eenheidsprijzen van "
    "{+organisatie|Gebroeders Nijmeijer Grondverzet B.V.} Deze zijn in vertrouwen aan de provincie verstrekt.",
    ("h", "Zienswijzen"),
    "Wij hebben vier belanghebbenden gevraagd om een zienswijze. Staatsbosbeheer en het waterschap hebben geen bezwaar. "
    "De aannemer heeft bij monde van {naam|A. Nijmeijer jr.} bezwaar gemaakt tegen openbaarmaking van de prijzen; daaraan komen wij "
    "tegemoet. De pachter van de gronden, mevrouw {naam|B. Timmerhuis}, heeft ons op 20 augustus 2024 laten weten dat zij niet wil dat "
    "haar adres ({adres|Junnerweg 9a te Junne}) en haar brief over {?gezondheid|de ziekte van Lyme bij haar zoon} openbaar worden. "
    "De brief van mevrouw {naam|Timmerhuis} blijft daarom wat die passage betreft achterwege.",
    ("h", "Wijze van openbaarmaking"),
    "De documenten die voor iedereen openbaar worden, plaatsen wij samen met dit besluit op www.overijssel.nl/woo. Aan de derden "
    "die bedenkingen hebben, geven wij eerst twee weken de tijd om een voorlopige voorziening te vragen.",
    "Gedeputeerde Staten van Overijssel,\nnamens dezen,\n\n\n\n{+naam|drs. E.J. Vossebeld}\nteamleider Juridische Zaken",
    (
        "s",
        "Bezwaar: u kunt binnen zes weken na verzending bezwaar maken bij Gedeputeerde Staten van Overijssel, secretariaat van de "
        "commissie bezwaarschriften, Postbus 10078, 8000 GB Zwolle. Algemeen telefoonnummer: {+telefoon|038 499 88 99}.",
    ),
    ("h", "Bijlage 1. Inventarislijst bij besluit 2024/0337912"),
    (
        "t",
        [
            ["Nr.", "Datum", "Document", "Afzender / ontvanger", "Oordeel", "Grond"],
            [
                "1",
                "17-01-2022",
                "Startnotitie Natura 2000-maatregelen Vecht- en Beneden-Reggegebied",
                "Provincie",
                "Openbaar",
                "",
            ],
            [
                "2",
                "03-03-2022",
                "E-mail over betreding percelen ({+kenmerk|OMM02 sectie K 418})",
                "{naam|Brinkhuis, G.} / {naam|Timmerhuis, B.}",
                "Deels",
                "5.1.2e",
            ],
            [
                "3",
                "24-05-2022",
                "Verslag werkoverleg 7 met Staatsbosbeheer",
                "{naam|Wolbert, F.J.M.} (SBB)",
                "Deels",
                "5.1.2e",
            ],
            [
                "4",
                "13-09-2022",
                "Nota aan gedeputeerde {+naam|Gert Harm ten Bolscher} over grondverwerving",
                "Eenheid Natuur en Milieu",
                "Deels",
                "5.1.2e; 5.2",
            ],
            [
                "5",
                "15-11-2022",
                "Ecologische quickscan {+organisatie|Bureau Waardenburg}, rapport {+kenmerk|22-0815}",
                "idem",
                "Openbaar",
                "",
            ],
            [
                "6",
                "08-02-2023",
                "Brief van omwonende over wateroverlast kelder",
                "Fam. {naam|Slotman-Kerkdijk}",
                "Deels",
                "5.1.2e",
            ],
            [
                "7",
                "21-03-2023",
                "Appberichten projectleider en uitvoerder",
                "{naam|Sjoerd W.} / {naam|Gerrit N.}",
                "Deels",
                "5.1.2e",
            ],
            [
                "8",
                "06-06-2023",
                "Statenvragen lid {+naam|Renate ter Steege} ({+organisatie|BBB}) en beantwoording",
                "Provinciale Staten",
                "Reeds openbaar",
                "",
            ],
            [
                "9",
                "29-06-2023",
                "Inschrijving perceel 2, besteknummer {+kenmerk|OV-2023-N41}",
                "Gebroeders Nijmeijer Grondverzet B.V.",
                "Deels",
                "5.1.1c; 5.1.2e",
            ],
            [
                "10",
                "12-10-2023",
                "Offerte aanvullend werk, getekend door {naam|Albert Nijmeijer}",
                "idem",
                "Deels",
                "5.1.2e",
            ],
            [
                "11",
                "30-01-2024",
                "Memo hydrologie: peilbuizen langs {+plaats|de Willem-Alexanderweg}",
                "dr. ir. {naam|Q. Haverkate}, {+organisatie|Witteveen+Bos}",
                "Deels",
                "5.1.2e",
            ],
            [
                "12",
                "19-03-2024",
                "Klacht pachter; doorgezonden aan {+organisatie|BIJ12}",
                "{naam|Timmerhuis}",
                "Deels",
                "5.1.1d; 5.1.2e",
            ],
            [
                "13",
                "14-05-2024",
                "Brief aan minister voor Natuur en Stikstof {+naam|Christianne van der Wal}",
                "Gedeputeerde Staten",
                "Openbaar",
                "",
            ],
        ],
        [0.9, 2.0, 5.6, 4.2, 1.9, 1.9],
    ),
    (
        "s",
        "Toelichting: documenten 2, 6 en 12 zijn afkomstig van burgers. De naam van de dijk en van de buurtschap {+plaats|Beerze} zijn niet onleesbaar gemaakt. "
        "Het gemaal {+object|Dr. Schaepman} en de vispassage {+object|Jan Steenbergen} zijn objecten van het waterschap.",
    ),
    ("h", "Bijlage 2. Uw verzoek (e-mail)"),
    "Van: {naam|Herman Lutke Schipholt} <{email|hgls}{+email|@behoudreggedal.nl}>\nVerzonden: zondag 2 juni 2024 21:47\nAan: {+email|woo@overijssel.nl}\n"
    "CC: {naam|Wolbert, Femke} <{email|f.wolbert}{+email|@staatsbosbeheer.nl}>\nOnderwerp: verzoek Junner Koeland",
    "Geachte provincie,\nNamens het bestuur verzoek ik u om de stukken over het afgraven van de rivierduin. Wij hebben in maart met "
    "{naam|Sjoerd Wijnbergen} in het veld gestaan en toen is ons verteld dat de bomen zouden blijven staan. {naam|Sjoerd} zei letterlijk dat dit met "
    "{naam|Femke} was afgestemd. Inmiddels zijn ze weg. U kunt mij bereiken op {telefoon|06-21289464}, liefst na zes uur. Onze voorzitter, "
    "{naam|Ans Dubbeldam-Krikke}, leest mee.\nMet groet uit Ommen, {naam|Herman}",
    "Van: {naam|Sjoerd Wijnbergen} <{email|s.wijnbergen}{+email|@overijssel.nl}>\nVerzonden: dinsdag 26 maart 2024 16:08\nAan: {naam|Herman Lutke Schipholt}\n"
    "CC: {naam|Brinkhuis, Gerdien}; {+email|natuurvoorelkaar@overijssel.nl}\nOnderwerp: RE: rondje Junner Koeland",
    "Dag {naam|Herman},\nFijn dat je er zaterdag bij was. Even kort wat we hebben besproken, zodat {naam|Ans} het ook in het bestuur kan leggen. "
    "De jeneverbessen blijven staan, net als de oude eik bij de ingang aan de {+plaats|Koningin Julianadijk}. De vliegdennen op de oostflank "
    "gaan er wel uit; dat staat zo in het beheerplan dat {+organisatie|Gedeputeerde Staten} in 2016 hebben vastgesteld. {naam|Gerrit Nijland}, de uitvoerder, "
    "begint in week 16 en is de hele dag bereikbaar in de keet. Over de pacht van {naam|Berendien Timmerhuis} kan ik niets zeggen, dat loopt via het "
    "rentmeesterskantoor {+organisatie|'t Schoutenhuis}. Wat de peilbuizen betreft: {naam|Quirijn} zegt dat de stand nog binnen de marge van het "
    "Waterschapsmodel ligt (Q10, norm van Cultuurtechnisch Vademecum). Op 23 april komt gedeputeerde {+naam|De Bree} kijken, je bent welkom.",
    "Groet, {naam|Sjoerd}\n{naam|S. (Sjoerd) Wijnbergen}\nProjectleider Natura 2000 | Eenheid Natuur en Milieu\nM {telefoon|06 52 49 05 84} | T {+telefoon|038 499 88 99}\n"
    "Werkdagen: ma, di, do, vr",
]


def x22() -> Finished:
    """Woo decision of a province with its inventory list and the request."""
    draft = Draft("x22_woobesluit_inventaris", "dev", "gemeente", "besluit_woo", "libreoffice")
    pdf = fodt(
        draft,
        WOO,
        font="Carlito",
        size=10,
        right="2.2cm",
        header="provincie Overijssel  |  Luttenbergstraat 2, Zwolle  |  Postbus 10078, 8000 GB Zwolle",
        footer="IBAN NL45 RABO 0397 3411 21  |  BIC RABONL2U  |  www.overijssel.nl",
    )
    draft.keep("organisatie", "Gedeputeerde Staten van Overijssel", "Provinciale Staten")
    draft.keep("adres", "Luttenbergstraat 2, Zwolle", "Postbus 10078, 8000 GB Zwolle")
    draft.keep(
        "datum", "12 juni 2024", "28 juni 2024", "20 augustus 2024", "03-03-2022", "19-03-2024"
    )
    draft.keep("iban", "NL45 RABO 0397 3411 21")
    draft.keep("eponiem", "Natura 2000-maatregelen")

    def green(document: pymupdf.Document) -> None:
        for page in document:
            page.draw_rect((0, 0, 18, 842), color=(0.6, 0.72, 0.15), fill=(0.6, 0.72, 0.15))

    ink = Ink(1, "namens dezen", 4, 15, 96, 34, 41, "signature of the team leader", color=BLACK)
    return finished(draft, pdf, [ink], green)


def x23() -> Finished:
    """Complaint of a citizen, typed, stamped and scanned with a poor text layer."""
    draft = Draft("x23_klacht_burger", "dev", "gemeente", "brief_burger", "scan-150dpi-grey")
    first: list[Block] = [
        (
            "at",
            70,
            790,
            "{naam|W.A. Tjon-Affo - Brandsma}\n{adres|Kastanjelaan 27\n9502 PB Stadskanaal}\ntel. {telefoon|0599-648217} / {telefoon|06-17326177}\n{email|wa.tjonaffo}{+email|@hetnet.nl}",
            10.5,
        ),
        (
            "at",
            70,
            690,
            "Aan het college van burgemeester en wethouders\nt.a.v. de klachtenco\xf6rdinator\nPostbus 140\n9500 AC Stadskanaal",
            10.5,
        ),
        ("at", 70, 612, "Stadskanaal, {+datum|6 februari 2025}", 10.5),
        (
            "at",
            70,
            590,
            "Betreft: klacht over de afdeling Werk en Inkomen, cli\xebntnummer {klantnummer|307 441 82}",
            10.5,
        ),
        ("at", 70, 562, "Geachte heer, mevrouw,", 10.5),
        "Al bijna een jaar probeer ik met uw afdeling Werk en Inkomen tot een oplossing te komen voor de uitkering van mijn "
        "moeder, mevrouw {naam|Antje Brandsma-Hazelhoff} ({geboortedatum|11-04-1941}, BSN {bsn|999963193}). Ik ben haar oudste dochter en regel "
        "haar zaken omdat zij sinds haar {?gezondheid|herseninfarct} in 2022 niet meer zelfstandig kan telefoneren. Zij woont in "
        "verzorgingshuis {?organisatie|Maarsheerd}. Ik dien nu een formele klacht in, als bedoeld in hoofdstuk 9 van de {+wet|Algemene wet bestuursrecht}.",
        "1. Op {+datum|14 maart 2024} is door uw medewerker {naam|J. Panman} de bijzondere bijstand stopgezet, zonder dat daar een brief over is "
        "gestuurd. Toen ik belde, zei mijnheer {naam|Panman} dat het 'in het systeem' stond. Welk systeem dat was wist hij niet.",
        "2. Op 2 mei 2024 heb ik alle bankafschriften van rekening {iban|NL61RABO0344334310} ingeleverd bij de balie. De mevrouw "
        "aan de balie, {naam|Tineke} (achternaam weet ik niet, zij had een naamkaartje), heeft er een stempel op gezet. "
        "In juli kreeg ik een brief dat de stukken ontbraken.",
        "3. Uw consulent {naam|Rachid Benhammou} heeft mij op 19 september teruggebeld op het nummer van mijn werk, terwijl ik dat "
        "uitdrukkelijk niet had gevraagd. Mijn collega's bij de {+organisatie|Rabobank} weten nu dat mijn moeder bijstand heeft "
        "en dat mijn broer {naam|Sietse} {?strafrecht|een veroordeling wegens fraude} heeft gehad. Dat is mijn grootste klacht. Wat mijn broer "
        "heeft gedaan in 2015 heeft met mijn moeder niets te maken, hij {?strafrecht|heeft zijn taakstraf gedaan}.",
        "4. Wethouder {+naam|Jelmer Oldenziel} heeft op de inloopavond van {+datum|21 oktober 2024} in {+plaats|Theater Geert Teis} aan mij persoonlijk toegezegd dat "
        "hij het zou uitzoeken. Ook raadslid {+naam|Hermien Bulthuis} stond daarbij. Daarna heb ik niets meer gehoord, behalve een "
        "ontvangstbevestiging met kenmerk {+kenmerk|Z-24-118873}.",
        "Mijn moeder is een gelovige vrouw, lid van {?bijzonder|de Gereformeerde Gemeente}, en zij heeft nooit iemand om een cent gevraagd. "
        "Zij schaamt zich. Mijn man, {naam|Humphrey Tjon-Affo}, heeft in december de achterstallige rekening van de apotheek (EUR 318,40) "
        "voorgeschoten van zijn eigen rekening.",
    ]
    second: list[Block] = [
        ("at", 290, 800, "- 2 -", 10.5),
        (
            "at",
            70,
            765,
            "Wat ik van u vraag:\n\na. dat u alsnog een besluit neemt over de bijzondere bijstand vanaf 1 april 2024, waar gewoon\n    bezwaar tegen kan worden gemaakt;\n\n"
            "b. dat de heer {naam|Benhammou} niet langer de contactpersoon is. Met zijn voorgangster, {naam|Fenna\n    Drewes}, ging het altijd goed;\n\n"
            "c. dat u bij de {+organisatie|Autoriteit Persoonsgegevens} meldt wat er met de gegevens van mijn broer is\n    gebeurd;\n\n"
            "d. een excuusbrief van uw college aan mijn moeder, getekend door de burgemeester en niet door\n    {naam|Panman} of zijn chef, mevrouw {naam|Van der Sluis - Eefting}.",
            10.5,
        ),
        "Ik heb mij laten adviseren door mr. {naam|P. Zuidhof} van het {+organisatie|Juridisch Loket} in Emmen (tel. {+telefoon|0800-8020}). Zij wijst op de uitspraak "
        "van de Centrale Raad van Beroep van 11 juli 2023, {+kenmerk|ECLI:NL:CRVB:2023:1287}. Als wij er niet uit komen, ga ik naar de "
        "Nationale ombudsman, de heer {+naam|Reinier van Zutphen}; zijn formulier heb ik al thuis liggen.",
        "Graag hoor ik binnen zes weken van u. U kunt mij schrijven op het bovenstaande adres of op dat van mijn moeder: "
        "{adres|Sluisplein 7, kamer 214, 9591 XA Onstwedde}. Bellen mag ook, maar niet op mijn werk.",
        ("at", 70, 370, "Hoogachtend,", 10.5),
        ("at", 70, 300, "{naam|Wilma Tjon-Affo-Brandsma}", 10.5),
        (
            "at",
            70,
            262,
            "Bijlagen:\n1. kopie ontvangstbevestiging {+datum|25 oktober 2024}\n2. kopie stempelblad balie 2 mei 2024\n3. machtiging van mijn moeder, met kopie identiteitskaart {paspoort|IXK39P1L4}",
            10.5,
        ),
        (
            "at",
            70,
            180,
            "Kopie aan: {naam|S. Brandsma}, {adres|Oosterkade 3-II, 9501 XM Stadskanaal}",
            10.5,
        ),
    ]
    pdf = tj(draft, [first, second], size=10.5, spaces=True, left=70, width=450, top=532, seed=5)
    draft.keep("adres", "Postbus 140", "9500 AC Stadskanaal")
    draft.keep("organisatie", "Centrale Raad van Beroep", "Werk en Inkomen", "Nationale ombudsman")
    draft.keep("datum", "2 mei 2024", "11 juli 2023")
    draft.expect("gem. Stadskanaal", "organisatie", "keep")
    draft.expect("07 FEB. 2025", "datum", "keep")
    draft.expect("Z-25-014402", "kenmerk", "keep")
    draft.expect("Harm Kuipers", "naam", "redact")
    draft.expect("Mirjam", "naam", "redact")
    draft.expect("hk", "paraaf", "redact")

    def office(document: pymupdf.Document) -> None:
        page = document[0]
        stamp(
            page,
            (385, 165),
            ["INGEKOMEN", "07 FEB. 2025", "gem. Stadskanaal", "zaak Z-25-014402"],
            angle=4,
        )
        for number, line in enumerate(
            ("graag afdoen door Harm Kuipers,", "Mirjam even bellen over punt 3!", "hk 10/2")
        ):
            page.insert_text(
                (352, 42 + number * 15),
                line,
                fontname="tiit",
                fontsize=12,
                color=(0.1, 0.15, 0.5),
                morph=(pymupdf.Point(352, 42), pymupdf.Matrix(-3)),
            )

    ink = Ink(2, "Hoogachtend", 0, 18, 140, 44, 77, "signature of the complainant")
    return finished(
        draft, pdf, [ink], office, dpi=150, skew=0.7, noise=9, blur=0.5, ocr_errors=0.05, seed=23
    )


NLA_CSS = """
body{font:10pt/1.4 'Liberation Sans',sans-serif;margin:0}
.lint{text-align:center;margin:0 auto 4px;width:34px;height:62px;background:#154273}
.naam{text-align:center;font-size:8.5pt;margin-bottom:18px}
h1{font-size:17pt;font-weight:normal;margin:0 0 10px} h2{font-size:10.5pt;margin:13px 0 4px}
p{margin:0 0 6px;text-align:left} table{border-collapse:collapse;width:100%;margin:3px 0 10px}
td{border:0.7px solid #555;padding:3px 6px;vertical-align:top;font-size:9.3pt} td.l{width:34%;background:#f1f1f1}
.br{break-before:page} .sig td{height:78px;width:50%;font-size:9pt}
.k{font-size:8pt;color:#333;border-bottom:0.7px solid #777;margin-bottom:10px;padding-bottom:3px}
"""

NLA = """
<div class="lint"></div><div class="naam">Nederlandse Arbeidsinspectie<br><i>Ministerie van Sociale Zaken en
Werkgelegenheid</i></div>
<h1>Boeterapport</h1>
<table>
<tr><td class="l">Rapportnummer</td><td>{+kenmerk|2319882/02}</td></tr>
<tr><td class="l">Zaaknummer i-Net</td><td>{+kenmerk|412307765}</td></tr>
<tr><td class="l">Wet</td><td>{+wet|Arbeidsomstandighedenwet}, artikel 16, tiende lid</td></tr>
<tr><td class="l">Opgemaakt door</td><td>{naam|R.D. Wiedijk}, arbeidsinspecteur, dienstnummer {personeelsnummer|A-30871}<br>
{naam|Shanaya Ramdin}, arbeidsinspecteur in opleiding</td></tr>
<tr><td class="l">Kantoor</td><td>{+adres|Stationsplein 14, 3511 ED Utrecht}, T {+telefoon|0800 5151}</td></tr>
<tr><td class="l">Overtreder</td><td>{+organisatie|Houtindustrie Van Leusden &amp; Zn. B.V.}<br>Handelsregister {+kenmerk|32067418},
vestigingsnummer {+kenmerk|000018834921}<br>{+adres|Nijverheidsweg 28, 3771 ME Barneveld}</td></tr>
<tr><td class="l">Vertegenwoordigd door</td><td>{naam|G.J. van Leusden}, directeur<br>tel. {telefoon|06-31935736}</td></tr>
<tr><td class="l">Datum ongeval / meldnummer</td><td>{+datum|woensdag 12 juni 2024}, 13.40 uur / {+kenmerk|MLD-2024-55190}</td></tr>
</table>
<h2>1. Aanleiding</h2>
<p>Op 12 juni 2024 om 14.22 uur ontvingen wij via de meldkamer van de {+organisatie|politie-eenheid Oost-Nederland} de melding dat op
bovengenoemd bedrijf een werknemer met zijn hand in een vierzijdige schaafmachine was gekomen. Wij, rapporteurs
{naam|Wiedijk} en {naam|Ramdin}, waren om 15.35 uur ter plaatse. De machine was toen al door brigadier {naam|M. Kalkman} verzegeld.</p>
<h2>2. Het slachtoffer</h2>
<table>
<tr><td class="l">Naam en voornamen</td><td>{naam|Wi&#347;niewski, Tomasz Pawe&#322;}</td></tr>
<tr><td class="l">Geboren</td><td>{geboortedatum|3 oktober 1991} te {?geboorteplaats|Bia&#322;ystok} (Polen)</td></tr>
<tr><td class="l">BSN / paspoort</td><td>{bsn|999923146} / {paspoort|EJ7206183}</td></tr>
<tr><td class="l">Verblijfadres</td><td>{adres|Lange Zuiderweg 83, unit 6, 3781 PK Voorthuizen}</td></tr>
<tr><td class="l">Dienstverband</td><td>uitgeleend door {+organisatie|Flexwork Gelderse Vallei B.V.} sinds 4 maart 2024; planner
{naam|Dani&euml;lle Hofstede}, {email|d.hofstede}{+email|@flexworkgv.nl}</td></tr>
<tr><td class="l">Letsel</td><td>{?gezondheid|amputatie van wijs- en middelvinger van de rechterhand}; opgenomen in
{+organisatie|Ziekenhuis Gelderse Vallei} te Ede</td></tr>
</table>
<h2>3. Bevindingen</h2>
<p>Wij zagen een vierzijdige schaafmachine, merk {+merk|Weinig}, type {+merk|Unimat 500}, bouwjaar 2003, serienummer
{+kenmerk|027-118364}. De kap boven de tweede verticale as was verwijderd en stond tegen de muur. De eindschakelaar was
overbrugd met een stukje koperdraad. Machinebediener {naam|Evert-Jan Schimmel} verklaarde ons daarover: &ldquo;Dat is
al jaren zo, {naam|Gijs} weet dat ook. Anders ben je de hele dag aan het resetten.&rdquo;</p>
<p>Getuige {naam|O. Yildirim}, heftruckchauffeur, verklaarde dat hij {naam|Tomasz} hoorde roepen en de noodstop
indrukte. {naam|Yildirim} heeft {naam|Wi&#347;niewski} met zijn eigen auto, een Opel Astra met kenteken {kenteken|61-RKX-3},
naar de ambulance bij de poort gereden. Het slachtoffer hebben wij op 27 juni 2024 thuis gehoord, met bijstand van
tolk {naam|B. Szczepaniak} (Wbtv-nummer {registratienummer|18442}). Hij verklaarde dat hij geen instructie in het Pools had gekregen
en dat hij {?gezondheid|die dag pijnstillers slikte wegens een hernia}.</p>
<p class="br k">Nederlandse Arbeidsinspectie &middot; Boeterapport 2319882/02 &middot; blad 2</p>
<h2>4. Beoordeling</h2>
<p>Volgens artikel 7.7, eerste lid, van het {+wet|Arbeidsomstandighedenbesluit} worden gevaarlijke bewegende delen van een
arbeidsmiddel voorzien van schermen of beveiligingsinrichtingen. De norm {+norm|NEN-EN 860:2007+A2:2012} werkt dat voor
eenzijdige schaafmachines uit; voor vierzijdige geldt {+norm|NEN-EN 12750}. De preventiemedewerker, mevrouw {naam|A.C. van
Leusden-Top}, heeft op 30 mei 2022 in de RI&amp;E opgenomen dat de kap 'regelmatig open staat'. De gecertificeerde
arbodienst {+organisatie|ArboNed} heeft die RI&amp;E getoetst op {+datum|8 juli 2022}. Aan het plan van aanpak is geen uitvoering gegeven.</p>
<p>Directeur {naam|Gijs van Leusden} is op {+datum|11 juli 2024} als vertegenwoordiger gehoord, nadat hem de cautie was gegeven. Hij
verklaarde: &ldquo;Ik heb {naam|Schimmel} twee keer gewaarschuwd. Mijn vader heeft dit bedrijf opgebouwd, nooit wat
gebeurd.&rdquo; De raadsman, mr. {naam|C.H. Pol} te Ede, was aanwezig.</p>
<h2>5. Conclusie en boetenormbedrag</h2>
<table>
<tr><td class="l">Beboetbaar feit</td><td>{+kenmerk|F031} - artikel 7.7, eerste lid, Arbobesluit</td></tr>
<tr><td class="l">Normbedrag</td><td>&euro; 13.500 ({+wet|Beleidsregel boeteoplegging arbeidsomstandighedenwetgeving})</td></tr>
<tr><td class="l">Factor blijvend letsel</td><td>maal 4</td></tr>
<tr><td class="l">Recidive</td><td>boetebeschikking {+kenmerk|071903344/03} van {+datum|2 april 2020}</td></tr>
</table>
<p>Een afschrift van dit rapport is gezonden aan de minister van Sociale Zaken en Werkgelegenheid,
{+naam|Y.J. van Hijum}, ter attentie van de directeur Bestuurlijke Boete. De inspecteur-generaal, {+naam|Rits de Boer}, heeft het ongeval
opgenomen in de sectorrapportage houtindustrie 2024. Het {+organisatie|Openbaar Ministerie}, parket Oost-Nederland, ziet af van strafrechtelijke
vervolging ({?parketnummer|parketnummer 05/184420-24}).</p>
<p>Dit rapport is door ons op ambtseed en ambtsbelofte opgemaakt, gesloten en ondertekend te Utrecht op {+datum|19 augustus 2024}.</p>
<table class="sig"><tr><td>De arbeidsinspecteur,<br><br><br><br>{naam|R.D. Wiedijk}</td>
<td>De arbeidsinspecteur in opleiding,<br><br><br><br>{naam|S. Ramdin}</td></tr></table>
<p>Gezien door de teamleider Arbo Midden: {paraaf|PvdB} d.d. 21/8</p>
<h2>Bijlagen</h2>
<p>A. Fotomap (14 opnamen, {naam|Ramdin}). B. Verklaring {naam|E.J. Schimmel}. C. Verklaring {naam|T.P. Wi&#347;niewski} met
tolkverklaring. D. Onderhoudsboek Weinig. E. Uitzendovereenkomst Flexwork, personeelsnummer {personeelsnummer|FGV-6619}.
F. Medische informatie, opgevraagd bij plastisch chirurg dr. {naam|L. Achterberg} met toestemming van betrokkene.</p>
"""


def x24() -> Finished:
    """Report of an accident by the Labour Inspectorate, on paper, signed by two inspectors."""
    draft = Draft("x24_boeterapport", "dev", "woo-verzoek", "rapport_toezicht", "scan-180dpi-grey")
    pdf = chromium(draft, NLA, NLA_CSS, margin="15mm 20mm 15mm 24mm")
    draft.keep("organisatie", "Nederlandse Arbeidsinspectie")
    draft.keep("datum", "12 juni 2024", "27 juni 2024", "30 mei 2022", "4 maart 2024")
    inks = [
        Ink(2, "De arbeidsinspecteur,", 6, 14, 110, 36, 8, "signature of the inspector"),
        Ink(2, "De arbeidsinspecteur in opleiding", 4, 16, 92, 32, 19, "signature", color=BLACK),
    ]
    return finished(draft, pdf, inks, dpi=180, skew=-0.5, noise=7, blur=0.4, seed=24)


KIM: list[Block] = [
    ("H", "Te voet, op de fiets of in de auto?"),
    ("h", "Schoolreizen van kinderen op de basisschool, 2005-2023"),
    "{+naam|Lucas Harms}, {+naam|Marije Hamersma} en {+naam|Roel Faber}\n{+organisatie|Kennisinstituut voor Mobiliteitsbeleid}, Den Haag, {+datum|juni 2024}",
    ("h", "Samenvatting"),
    "Van alle reizen van kinderen tussen vier en twaalf jaar naar school gaat 49 procent per fiets, 27 procent te voet en 22 procent met de "
    "auto. Het aandeel van de auto is sinds 2005 met zes procentpunten gestegen. Die stijging hangt vooral samen met de afstand tot de "
    "school en met het aantal auto's in het huishouden; de gevoelens van onveiligheid van ouders verklaren minder dan vaak wordt "
    "aangenomen. De notitie is gemaakt op verzoek van de directie Veilig en Slim Vervoer van het ministerie van Infrastructuur en Waterstaat.",
    ("h", "1. Aanleiding"),
    "De staatssecretaris van Infrastructuur en Waterstaat, {+naam|Vivianne Heijnen}, zegde in het commissiedebat Fiets van "
    "{+datum|5 oktober 2023} toe te laten onderzoeken waarom steeds meer kinderen met de auto naar school worden gebracht. De toezegging "
    "kwam na een motie van de leden {+naam|Lisa van Ginneken} en {+naam|Mahir Alkaya} ({+kenmerk|Kamerstukken II 2022/23, 31 305, nr. 411}). "
    "De {+organisatie|Fietsersbond}, {+organisatie|VVN} en de {+organisatie|VNG} zijn geraadpleegd. De minister, {+naam|Mark Harbers}, heeft de notitie aan de Kamer gezonden.",
    ("h", "2. Gegevens en methode"),
    "Wij gebruiken het Onderzoek Verplaatsingen in Nederland (OViN, 2010-2017) en het opvolgende Onderweg in Nederland (ODiN, 2018-2023) "
    "van het {+organisatie|CBS}. De trendbreuk van 2018 is hersteld met de methode van {+naam|Knapp} en {+naam|Bijleveld} (2019). Voor de keuze van het "
    "vervoermiddel is een multinomiaal logitmodel geschat, in de traditie van {+naam|McFadden} (1974). De modelkeuze is getoetst met het "
    "criterium van {+eponiem|Akaike} en de toets van {+eponiem|Hausman} en {+eponiem|McFadden}. De betrouwbaarheid van de houdingsvragen is bepaald met "
    "{+eponiem|Cronbachs alfa} (0,81). Significantie is gecorrigeerd volgens {+eponiem|Bonferroni}.",
    "Het Mobiliteitspanel Nederland telt 2.914 ouders. Zij vulden in week 38 van 2022 een dagboekje in. Het panel is gewogen naar "
    "stedelijkheid, opleiding en herkomst. De {+eponiem|Gini-coëfficiënt} van de afstand bedraagt 0,44.",
    ("sp", 30),
    ("h", "3. Uitkomsten"),
    "Onder de 500 meter lopen twee van de drie kinderen. Tussen 500 meter en twee kilometer wint de fiets. Boven de drie kilometer wordt "
    "56 procent gebracht met de auto. Figuren van de gemeente Houten laten zien dat een autovrij schoolplein scheelt: bij de scholen aan de "
    "{+adres|Albert Schweitzerlaan} en het {+adres|Anne Frankplein} halveerde het brengverkeer. Dat sluit aan bij de 'safe systems'-gedachte "
    "en bij wat {+naam|Jane Jacobs} al in 1961 schreef over ogen op de straat.",
    (
        "t",
        [
            ["Afstand", "Lopen", "Fiets", "Auto", "n"],
            ["tot 500 m", "66%", "28%", "5%", "811"],
            ["0,5-1 km", "31%", "55%", "13%", "764"],
            ["1-3 km", "7%", "64%", "28%", "902"],
            ["meer dan 3 km", "1%", "39%", "56%", "437"],
        ],
        [66, 40, 40, 40, 36],
    ),
    "Tabel 1. Vervoerwijze naar afstand. Bron: {+organisatie|MPN}, bewerking KiM.",
    "De uitkomsten wijken af van die van {+naam|Van der Houwen}, {+naam|Goossen} en {+naam|Veling} (2002), die onveiligheid als eerste oorzaak noemen. "
    "In hun werk is de afstand niet gemeten maar door ouders geschat. Volgens {+naam|Westman} e.a. (2017) speelt in Zweden het gemak van de "
    "gecombineerde rit naar het werk de grootste rol. De {+eponiem|wet van Zipf} voor afstanden en de {+eponiem|BREVER-wet} van constante reistijd "
    "({+naam|Hupkes}, 1977) zijn met onze gegevens in overeenstemming.",
    "Van de ouders die hun kind met de auto brengen, noemt 41 procent tijdgebrek, 33 procent de afstand en 19 procent het verkeer "
    "als belangrijkste reden. Ouders met een oudste kind in groep 1 of 2 noemen vaker het verkeer. De vragen over verkeersveiligheid zijn "
    "ontleend aan de vragenlijst van {+naam|Carver}, {+naam|Timperio} en {+naam|Crawford} (2008), die door {+organisatie|SWOV} in het Nederlands is vertaald.",
    ("h", "4. Beperkingen"),
    "Het onderzoek kent drie beperkingen. De dagboekjes zijn ingevuld door één ouder, zodat ritten van de andere ouder of van "
    "grootouders ontbreken. De coronajaren 2020 en 2021 zijn buiten de trend gelaten. Ten slotte is niet bekend of de school van voorkeur "
    "ook de dichtstbijzijnde school was. Het {+organisatie|Ministerie van Onderwijs, Cultuur en Wetenschap} beschikt over leerlinggegevens "
    "waarmee dit laatste kan worden onderzocht; de minister voor Primair en Voortgezet Onderwijs, {+naam|Mariëlle Paul}, heeft daar "
    "in antwoord op vragen van het lid {+naam|Peter Kwint} ({+kenmerk|Aanhangsel Handelingen II 2022/23, nr. 3107}) toe bereid verklaard.",
    "In de begeleidingscommissie waren {+organisatie|CROW}, {+organisatie|Ouders & Onderwijs}, {+organisatie|PO-Raad} en de "
    "{+organisatie|Universiteit Twente} vertegenwoordigd. De commissie kwam driemaal bijeen.",
    ("h", "5. Betekenis voor beleid"),
    "Maatregelen bij de school zelf hebben effect op korte afstand. Voor langere afstanden is de plaats van de school bepalend. Het advies "
    "van de {+organisatie|Raad voor de leefomgeving en infrastructuur}, onder voorzitterschap van {+naam|Jan Jaap de Graeff}, om bereikbaarheid "
    "voorop te stellen bij de planning van voorzieningen wordt door deze uitkomsten ondersteund. De wethouder Mobiliteit van Houten, "
    "{+naam|Sander Bos}, en gedeputeerde {+naam|André van Schie} van Utrecht zetten de proef met schoolstraten tot 2026 voort.",
    ("h", "Literatuur"),
    "{+naam|Carver, A.}, {+naam|Timperio, A.} & {+naam|Crawford, D.} (2008). Playing it safe: the influence of neighbourhood safety on children's physical activity. Health & Place 14(2), 217-227.",
    "{+naam|Harms, L.}, {+naam|Bertolini, L.} & {+naam|te Brömmelstroet, M.} (2014). Spatial and social variations in cycling patterns in a mature cycling country. "
    "Journal of Transport & Health 1(4), 232-242.",
    "{+naam|Houwen, K. van der}, {+naam|Goossen, J.} & {+naam|Veling, I.} (2002). Reisgedrag kinderen basisschool. Veenendaal: {+organisatie|Traffic Test}, rapport {+kenmerk|TT02-95}.",
    "{+naam|Hupkes, G.} (1977). Gasgeven of afremmen. Toekomstscenario's voor ons vervoerssysteem. Deventer: Kluwer.",
    "{+naam|Jacobs, J.} (1961). The Death and Life of Great American Cities. New York: Random House.",
    "{+naam|Kemperman, A.} & {+naam|Timmermans, H.} (2014). Environmental correlates of active travel behavior of children. Environment and Behavior 46(5), 583-608.",
    "{+naam|Knapp, D.} & {+naam|Bijleveld, F.} (2019). Trendbreuken in verplaatsingsonderzoek. Den Haag: {+organisatie|SWOV}, {+kenmerk|R-2019-17}.",
    "{+naam|McFadden, D.} (1974). Conditional logit analysis of qualitative choice behavior. In: {+naam|P. Zarembka} (red.), Frontiers in Econometrics, 105-142.",
    "{+naam|Westman, J.}, {+naam|Friman, M.} & {+naam|Olsson, L.E.} (2017). What drives them to drive? Frontiers in Psychology 8, 1970. "
    "doi:10.3389/fpsyg.2017.01970.",
    "{+organisatie|Centraal Bureau voor de Statistiek} (2023). Onderweg in Nederland (ODiN) 2022. Onderzoeksbeschrijving. Den Haag/Heerlen: CBS.",
    "{+organisatie|Raad voor de leefomgeving en infrastructuur} (2021). Toegang tot de stad. Hoe publieke voorzieningen, wonen en vervoer de sleutel voor burgers vormen. {+kenmerk|Rli 2020/06}.",
    ("sp", 20),
    ("h", "Colofon"),
    "Uitgave van het ministerie van Infrastructuur en Waterstaat. Kenmerk {+kenmerk|KiM-24-A014}, ISBN {+kenmerk|978-90-8902-311-6}. "
    "Bezoekadres: {+adres|Bezuidenhoutseweg 20, 2594 AV Den Haag}. Postbus 20901, 2500 EX Den Haag. Telefoon: {+telefoon|070-456 19 65}. "
    "E-mail: {+email|info@kimnet.nl}. De gegevens van deze notitie zijn opvraagbaar bij DANS. Overname met bronvermelding is toegestaan.",
]


def x25() -> Finished:
    """Research note with references; nobody in it has to go."""
    draft = Draft(
        "x25_onderzoek_schoolreizen", "dev", "woo-verzoek", "rapport_kolommen", "reportlab"
    )
    pdf = paper(
        draft,
        KIM,
        font="CA",
        size=10,
        frames=((48, 58, 244, 712), (304, 58, 244, 712)),
        top="Kennisinstituut voor Mobiliteitsbeleid | KiM",
        footer="Te voet, op de fiets of in de auto?",
    )

    def band(document: pymupdf.Document) -> None:
        for page in document:
            page.draw_rect((54, 50, 541, 52.5), color=(0, 0.48, 0.78), fill=(0, 0.48, 0.78))

    return finished(draft, pdf, (), band)


MAKERS = {
    "x21_beslissing_bezwaar": x21,
    "x22_woobesluit_inventaris": x22,
    "x23_klacht_burger": x23,
    "x24_boeterapport": x24,
    "x25_onderzoek_schoolreizen": x25,
}
