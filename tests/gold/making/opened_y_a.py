"""Ten blind documents: four notas, a letter, an inspection, minutes, mail, an objection, research."""

from tests.gold.making.by_hand import tj
from tests.gold.making.by_html import chromium, story
from tests.gold.making.by_office import fodt
from tests.gold.making.by_reportlab import paper
from tests.gold.making.draft import Draft
from tests.gold.making.gold import Finished
from tests.gold.making.y_a_tools import ink, scanned

# ruff: noqa: E501

LNV_CSS = """
body{margin:0;font:9.2pt/1.42 'DejaVu Sans';color:#111}
.v{position:relative;width:210mm;height:296mm;overflow:hidden;page-break-after:always}
.v:last-child{page-break-after:auto}
.merk{position:absolute;left:98mm;top:0;width:12mm;height:24mm;background:#154273}
.min{position:absolute;left:113mm;top:14mm;font:8.6pt/1.3 'Liberation Sans';width:52mm}
.aan{position:absolute;left:25mm;top:34mm;font-size:9pt}
.r{position:absolute;left:161mm;top:46mm;width:43mm;font-size:6.6pt;line-height:1.4}
.r b{display:block;margin-top:5pt}
.t{position:absolute;left:25mm;top:46mm;width:128mm}
.vv{position:absolute;left:25mm;top:26mm;width:128mm}
.rv{position:absolute;left:161mm;top:26mm;width:43mm;font-size:6.6pt;line-height:1.4}
.rv b{display:block;margin-top:5pt}
.nota{font:26pt 'Liberation Sans';margin:0 0 4mm}
h3{font-size:9.2pt;margin:3.4mm 0 1mm}
p{margin:0 0 2.2mm}ul{margin:0 0 2mm;padding-left:4.5mm}
table{border-collapse:collapse;font-size:7.4pt;width:100%;margin:2mm 0 3mm}
td,th{border:.5pt solid #777;padding:1.1mm 1.4mm;text-align:left;vertical-align:top}
.p{position:absolute;left:161mm;bottom:11mm;font-size:6.6pt}
"""


def y01() -> Finished:
    draft = Draft(
        "y01_beslisnota_garnalen",
        "dev",
        "beslisnota",
        "nota_kolom_lnv",
        "chromium",
        ordinary=frozenset({"werkman", "visser"}),
    )
    body = """
<div class="v"><div class="merk"></div>
<div class="min">Ministerie van Landbouw,<br>Natuur en Voedselkwaliteit</div>
<div class="aan">Aan de Minister</div>
<div class="r">Directoraat-generaal Natuur,<br>Visserij en Landelijk gebied<br>Directie Visserij<br>Team Wad en Garnaal
<b>Auteur</b>mr. {naam|F.J. (Fenna) Ouwerkerk}<br>Senior beleidsmedewerker<br>T {telefoon|070 378 41 36}<br>M {telefoon|06 8347 1902}<br>{email|f.j.ouwerkerk}{+domein|@minlnv.nl}
<b>Datum</b>{+datum|14 maart 2023}
<b>Kenmerk</b>{+kenmerk|DGNVLG-V / 26914803}
<b>Bhm</b>{+kenmerk|26914807}
<b>Kopie aan</b>DG NVLG<br>Directie WJZ<br>Directie FEZ<br>{naam|S. Lachhab} (BBR)
<b>Bijlage(n)</b>3</div>
<div class="t"><div class="nota">nota</div>
<p><b>TER BESLISSING</b><br>Uiterlijk retour: 17 maart 2023, 12.00 uur (commissiedebat Visserij)</p>
<p><b>Vrijwillige saneringsregeling garnalenvisserij Waddenzee</b></p>
<table><tr><th>Parafenroute</th><th>Naam</th><th>Paraaf</th><th>Datum</th></tr>
<tr><td>Steller</td><td>{naam|F.J. Ouwerkerk}</td><td>{paraaf|FJO}</td><td>14-03</td></tr>
<tr><td>Teammanager</td><td>{naam|G. Haverhoek}</td><td>{paraaf|GHv}</td><td>14-03</td></tr>
<tr><td>Directeur Visserij (wnd.)</td><td>{?naam|drs. P.W. Zijderlaan}</td><td>&nbsp;</td><td>15-03</td></tr>
<tr><td>Mede: WJZ</td><td>mr. dr. {naam|I. Bouzidi}</td><td>{paraaf|IB}</td><td>14-03</td></tr>
<tr><td>Mede: FEZ</td><td>{naam|R.K. Soekarjan}</td><td>{paraaf|rks}</td><td>15-03</td></tr>
<tr><td>Secretaris-generaal</td><td>{+naam|Jan-Kees Goet}</td><td>&nbsp;</td><td>16-03</td></tr></table>
<h3>Aanleiding</h3>
<p>Op 2 februari 2023 heeft u met de {+organisatie|Nederlandse Vissersbond} en {+organisatie|VisNed} gesproken over de toekomst van de garnalenvisserij. U heeft toen toegezegd om voor het commissiedebat van 23 maart met een voorstel te komen voor een vrijwillige sanering van de vloot in de Waddenzee. De leden {+naam|Bromet} (GroenLinks) en {+naam|Van Campen} (VVD) hebben daar in het tweeminutendebat van 8 februari eveneens naar gevraagd.</p>
<h3>Geadviseerd besluit</h3>
<p>Wij adviseren u om:</p><ul>
<li>in te stemmen met een regeling voor maximaal 20 vergunningen, met een budget van &euro; 22,4 miljoen;</li>
<li>bijgaande brief aan de Tweede Kamer te ondertekenen (bijlage 1);</li>
<li>niet vooruit te lopen op individuele aanmeldingen (zie onder Kernpunten, punt 4).</li></ul>
<h3>Kernpunten</h3>
<p>1. In de Waddenzee vissen nu 67 kotters op garnaal. De {+organisatie|Coalitie Wadden Natuurlijk} wil de visserijdruk in 2030 gehalveerd zien; de sector acht een vermindering met een kwart haalbaar wanneer daar een redelijke vergoeding tegenover staat. De regeling houdt het midden tussen beide.</p>
<p>2. {+organisatie|Wageningen Marine Research} heeft de effecten op het ecosysteem doorgerekend. Bij twintig inleverende schepen daalt de bodemberoering in de komberging van het {+plaats|Marsdiep} met ongeveer een derde. Uw ambtsvoorganger {+naam|Schouten} heeft in 2021 toegezegd dat gesloten gebieden ook na een sanering gesloten blijven.</p>
</div><div class="p">Pagina 1 van 3</div></div>

<div class="v"><div class="rv">Directoraat-generaal Natuur,<br>Visserij en Landelijk gebied<br>Directie Visserij
<b>Kenmerk</b>DGNVLG-V / 26914803</div>
<div class="vv"><p>3. De {+organisatie|Europese Commissie} moet de regeling goedkeuren. Uit het gesprek van de SG met het kabinet van Eurocommissaris {+naam|Sinkevi&#269;ius} blijkt dat goedkeuring voor de zomer mogelijk is als de vergunningen definitief vervallen. {naam|Ivana Kwiatkowski} van de Permanente Vertegenwoordiging in Brussel houdt contact met {naam|Luc Vandeperre} van DG MARE.</p>
<p>4. Vooruitlopend op de regeling heeft een visser uit {?woonplaats|Zoutkamp}, de heer {naam|Geert Postmus}, u op 19 januari een brief gestuurd (bijlage 3). De heer {naam|Postmus} is eigenaar van de kotter {?schip|ZK 17 Goede Verwachting} en vraagt om direct te mogen inleveren. Hij schrijft dat hij na {?gezondheid|een tweede hartinfarct} niet meer mag varen en dat zijn zoon {naam|Jelmer} het bedrijf niet overneemt. Hij is bereikbaar via zijn vrouw, mevrouw {naam|A. Postmus-Werkman} ({telefoon|0595 41 70 63}). Omdat alle aanvragen op dezelfde dag moeten kunnen worden ingediend, raden wij af om voor dit geval een uitzondering te maken. Een conceptantwoord is bijgevoegd; {naam|Fenna} belt hem na verzending van de brief.</p>
<h3>Toelichting</h3>
<p><i>a. Financieel</i><br>Het budget staat op artikel 22 van de begroting (XIV). De {+organisatie|Rijksdienst voor Ondernemend Nederland} voert de regeling uit; de uitvoeringskosten zijn geraamd op 3,1%. FEZ merkt op dat de onderbouwing van het bedrag per brutoton nog moet worden getoetst door het ministerie van Financi&euml;n. De Inspectie der Rijksfinanci&euml;n is op 9 maart ge&iuml;nformeerd.</p>
<p><i>b. Juridisch</i><br>De grondslag is artikel 2 van de Kaderwet EZK- en LNV-subsidies. Vergunningen op grond van de {+wet|Wet natuurbescherming} blijven tot {+datum|1 oktober 2023} van kracht. WJZ ziet een risico als de minister gedurende de openstelling nieuwe gebieden sluit: de {+organisatie|Afdeling bestuursrechtspraak van de Raad van State} heeft in de zaak over de mosselzaadvisserij (ECLI:NL:RVS:2008:BC5265) strenge eisen gesteld aan de passende beoordeling. Mevrouw {naam|Bouzidi} stelt voor om dit in de toelichting van de regeling te ondervangen.</p>
<p><i>c. Politiek en maatschappelijk</i><br>Commissaris van de Koning {+naam|Arno Brok} (Fryslân) heeft namens het {+organisatie|Bestuurlijk Overleg Waddengebied} gevraagd om oog te houden voor {+plaats|Lauwersoog} en {+plaats|Harlingen}. {+naam|Van Campen} zal naar verwachting vragen naar de gevolgen voor de visafslagen. Het lid {+naam|Bisschop} (SGP) heeft vorig jaar een motie ingediend over de positie van jonge vissers.</p></div>
<div class="p">Pagina 2 van 3</div></div>

<div class="v"><div class="rv">Directoraat-generaal Natuur,<br>Visserij en Landelijk gebied<br>Directie Visserij
<b>Kenmerk</b>DGNVLG-V / 26914803</div>
<div class="vv">
<p><i>d. Communicatie</i><br>De brief gaat tegelijk met een nieuwsbericht uit. Woordvoerder {?naam|Merel Dijkslag} is op de dag zelf bereikbaar; algemene vragen lopen via {+telefoon|070 379 89 11} en {+email|visserij@minlnv.nl}. De Vissersbond wordt een uur van tevoren gebeld door {naam|Gijs Haverhoek}.</p>
<h3>Afstemming</h3>
<table><tr><th>Onderdeel</th><th>Contact</th><th>Opmerking</th></tr>
<tr><td>EZK, DG Bedrijfsleven</td><td>{naam|Ruth Tesfaye}</td><td>Akkoord</td></tr>
<tr><td>IenW, Rijkswaterstaat Noord-Nederland</td><td>{naam|O. Nauta}</td><td>Akkoord, vraagt aandacht voor ankergebieden</td></tr>
<tr><td>Provincie Groningen</td><td>{naam|M. Wubs}; gedeputeerde {+naam|Johan Hamster}</td><td>Bestuurlijk besproken op 6 maart</td></tr>
<tr><td>RVO</td><td>{naam|D. Çetinkaya}, teammanager</td><td>Uitvoeringstoets gereed 30 april</td></tr>
<tr><td>Nederlandse Voedsel- en Warenautoriteit</td><td>-</td><td>Geen opmerkingen</td></tr></table>
<h3>Planning</h3>
<p>Na uw akkoord wordt de brief op 17 maart verzonden. De ministerraad bespreekt de regeling op 24 maart; publicatie in de {+organisatie|Staatscourant} volgt na goedkeuring door Brussel. {naam|Ouwerkerk} en {naam|Haverhoek} bereiden u op 22 maart voor, samen met {naam|Tesfaye} van EZK.</p>
<h3>Informatie die niet openbaar gemaakt kan worden</h3>
<p>De persoonsgegevens van ambtenaren en de brief van de betrokken ondernemer (bijlage 3) worden niet openbaar gemaakt, ter bescherming van de persoonlijke levenssfeer.</p>
<h3>Bijlagen</h3>
<p>1. Brief aan de Tweede Kamer<br>2. Conceptregeling met toelichting<br>3. Brief van de heer {naam|Postmus} d.d. 19 januari 2023 en conceptantwoord</p>
<p style="margin-top:9mm">Akkoord minister {+naam|Adema}, d.d.</p>
</div><div class="p">Pagina 3 van 3</div></div>
"""
    pdf = chromium(draft, body, LNV_CSS, margin="0")
    draft.keep("organisatie", "Vissersbond", "DG NVLG", "WJZ", "FEZ", "RVO", "DG MARE")
    draft.keep("datum", "23 maart", "6 maart")
    draft.keep("kenmerk", "ECLI:NL:RVS:2008:BC5265")
    draft.keep("functie", "Eurocommissaris", "Secretaris-generaal")
    pdf = ink(
        draft,
        pdf,
        [
            (1, "15-03", -42, -4, 30, 17, "paraaf", "paraaf directeur"),
            (1, "16-03", -42, -4, 32, 17, "paraaf", "paraaf secretaris-generaal"),
            (3, "Akkoord minister", 138, -12, 62, 30, "paraaf", "paraaf minister"),
        ],
        seed=101,
    )
    return Finished(draft, pdf)


MAIL_CSS = """
body{font-family:sans-serif;font-size:9.6pt;line-height:1.3}
p{margin:0 0 6pt 0}
.wie{font-size:11pt;font-weight:bold;border-bottom:2px solid #000000;margin-bottom:8pt}
table{font-size:9.2pt;margin-bottom:8pt}
td{padding:1pt 6pt 1pt 0}
hr{border:0;border-top:1px solid #666666;margin:10pt 0}
.k{font-size:8pt;color:#444444}
"""


def _mail(sender: str, sent: str, to: str, copy: str, subject: str, more: str = "") -> str:
    rows = [("Van:", sender), ("Verzonden:", sent), ("Aan:", to)]
    rows += [("CC:", copy)] if copy else []
    rows += [("Onderwerp:", subject)]
    rows += [("Bijlagen:", more)] if more else []
    return (
        "<table>"
        + "".join(f"<tr><td><b>{label}</b></td><td>{text}</td></tr>" for label, text in rows)
        + "</table>"
    )


def y02() -> Finished:
    draft = Draft(
        "y02_mail_padelbanen",
        "dev",
        "gemeente",
        "email_thread_afdruk",
        "story",
        ordinary=frozenset({"loes", "molen"}),
    )
    at = "{+domein|@oude-ijsselstreek.nl}"
    ruud = "{naam|Wijdenbosch, Ruud} &lt;{email|r.wijdenbosch}" + at + "&gt;"
    loes = "{naam|Loes Hoenderdos} &lt;{email|l.hoenderdos}" + at + "&gt;"
    oda = "Dhr. {naam|A. Pattiwael} &lt;{email|a.pattiwael}{+domein|@odachterhoek.nl}&gt;"
    citizen = "{naam|Ria Groot Wassink} &lt;{email|riagw1958}{+domein|@ziggomail.com}&gt;"
    foot = (
        '<p class="k">{+organisatie|Gemeente Oude IJsselstreek} | {+adres|Staringstraat 25}, Gendringen | '
        "{+adres|Postbus 42, 7080 AA Gendringen} | {+telefoon|(0315) 292 292} | {+email|info@oude-ijsselstreek.nl}</p>"
    )
    body = (
        '<p class="wie">{naam|Wijdenbosch, Ruud}</p>'
        + _mail(
            ruud,
            "{+datum|donderdag 13 juni 2024} 16:52",
            loes,
            "{naam|Stoverink, Niels}; {+email|handhaving@oude-ijsselstreek.nl}",
            "RE: FW: Geluidsoverlast padelbanen {+organisatie|TC De Ulft}, zaak {+kenmerk|Z-24-118406}",
            "{+bestand|memo_padel_wethouder_v2.docx}",
        )
        + """
<p>Dag {naam|Loes},</p>
<p>Dank, dan doen we het zo. Wethouder {+naam|Stoltenborg} wil de memo dinsdag in het portefeuillehouderoverleg. Ik heb jouw aanpassingen verwerkt en de naam van mevrouw uit het stuk gehaald; we spreken daarin alleen over 'een omwonende'. Burgemeester {+naam|Otwin van Dijk} krijgt hem ter kennisname, omdat de vereniging ook hem heeft aangeschreven.</p>
<p>Twee dingen nog. {naam|Niels} gaat woensdagavond zelf luisteren, samen met {naam|Pattiwael} van de {+organisatie|Omgevingsdienst Achterhoek}. En ik heb de voorzitter van de club, de heer {?naam|Harm Kolkwijk}, gebeld ({telefoon|06 2097 5518}): hij wil de ballenmachine na 20.00 uur uitzetten zolang de meting loopt. Ik leg dat nog schriftelijk vast.</p>
<p>Groet, {naam|Ruud}</p>
<p>{naam|R.S. (Ruud) Wijdenbosch}<br>Beleidsmedewerker sport en accommodaties<br>T {telefoon|0315 292 417} | werkdagen ma t/m do</p>"""
        + foot
        + "<hr>"
        + _mail(
            loes,
            "donderdag 13 juni 2024 11:07",
            ruud,
            "",
            "FW: Geluidsoverlast padelbanen TC De Ulft, zaak Z-24-118406",
        )
        + """
<p>Hoi {naam|Ruud},</p>
<p>Zie hieronder. Mevrouw {naam|Groot Wassink} heeft gisteren weer gebeld met het {+organisatie|KCC} en vroeg naar de wethouder zelf. {naam|Fatoumata} aan de balie heeft haar een half uur te woord gestaan. Ze is erg overstuur; haar man heeft {?gezondheid|hyperacusis} en {?gezondheid|slaapt alleen nog met medicatie}. Ik wil niet dat dit in de memo komt, dat gaat de raad niets aan.</p>
<p>Inhoudelijk: de banen liggen op 48 meter van de dichtstbijzijnde gevel. De handreiking van de {+organisatie|KNLTB} en de {+organisatie|NSG} gaat uit van minimaal 100 meter zonder voorzieningen. De vergunning is verleend in 2021, toen die handreiking nog niet bestond. Het {+wet|Activiteitenbesluit} gaf ons destijds geen houvast, en het {+plan|omgevingsplan} nu ook nog niet. Raadslid {+naam|Gerben Ikink} ({+organisatie|Lokaal Belang}) heeft er 30 mei mondelinge vragen over gesteld.</p>
<p>Mijn voorstel: eerst meten, dan praten. Kun jij de club vragen of ze tot die tijd de avonduren inkorten? En laat {naam|Niels} de klacht in het systeem zetten op naam van de familie {naam|Groot Wassink}, dan staat alles in één zaak.</p>
<p>Met vriendelijke groet,</p>
<p>mr. {naam|L.E. Hoenderdos}<br>Juridisch adviseur | team Vergunningen, Toezicht en Handhaving<br>M {telefoon|06 41 86 20 33}</p>"""
        + foot
        + "<hr>"
        + _mail(
            oda,
            "{+datum|woensdag 12 juni 2024} 09:31",
            loes,
            "{naam|J. Rexwinkel} (ODA)",
            "Meetvoorstel padel Ulft ({+kenmerk|2024EA0877})",
            "{+bestand|Meetplan_2024EA0877.pdf}",
        )
        + """
<p>Geachte mevrouw {naam|Hoenderdos},</p>
<p>Op uw verzoek hebben wij een meetvoorstel opgesteld. Wij meten op twee avonden van 18.30 tot 22.00 uur, met een microfoon op de erfgrens van het perceel {adres|Kleine Molenweg 14} en een op 5 meter hoogte bij de slaapkamer. Mijn collega {naam|Rexwinkel} voert de meting uit; de bewoonster is door hem gebeld op {telefoon|0315 68 39 27} en gaat akkoord. Zij vroeg of de meetauto niet op de oprit hoeft te staan, omdat de {?gezondheid|scootmobiel} van haar man er dan niet langs kan.</p>
<p>De kosten bedragen € 2.860 (exclusief btw) en passen binnen het jaarprogramma. Resultaat uiterlijk {+datum|12 juli 2024}. De meting volgt de {+norm|Handleiding meten en rekenen industrielawaai 1999}; voor de toeslag op het impulsgeluid sluiten wij aan bij het rapport van {+organisatie|Peutz} uit 2022.</p>
<p>Hoogachtend,</p>
<p>{naam|Aron Pattiwael}<br>Specialist geluid en trillingen<br>{+organisatie|Omgevingsdienst Achterhoek}, {+adres|Elderinkweg 2, Hengelo (Gld)} | {+telefoon|(0575) 750 100}</p><hr>"""
        + _mail(
            citizen,
            "{+datum|maandag 27 mei 2024} 23:48",
            "Gemeente &lt;info@oude-ijsselstreek.nl&gt;",
            "{naam|Joep Groot Wassink} &lt;{email|joep.gw}{+domein|@outlook.com}&gt;",
            "zo kan het niet langer!!",
        )
        + """
<p>Aan wethouder {+naam|Marijke Stoltenborg},</p>
<p>Het is kwart voor twaalf en pas sinds een half uur is het stil. Vanaf vier uur vanmiddag ploft het hier, bal na bal, alsof er iemand op de schutting staat te timmeren. Dit is de elfde keer dat ik mail. Ik heb nu drie keer een ontvangstbevestiging gehad en één keer een telefoontje van een meneer {naam|Wijdenbosch}, die heel aardig was maar ook niks kon.</p>
<p>Wij wonen hier sinds 1986. Mijn man {naam|Joep} is vorig jaar {?gezondheid|geopereerd aan een hersentumor} en kan niet tegen prikkels. De buren op {?adres|nummer 12}, de familie {naam|Amarsingh}, zijn er net zo aan toe maar durven niets te zeggen omdat hun dochter {naam|Priya} bij de club speelt. Komt u zelf eens luisteren. De koffie staat klaar.</p>
<p>Mevr. {naam|R. Groot Wassink-Ebbers}<br>{adres|Kleine Molenweg 14}<br>{adres|7071 ZK Ulft}<br>tel. {telefoon|0315 68 39 27}</p>"""
    )
    pdf = story(draft, body, MAIL_CSS, rect=(62, 55, 533, 792))
    draft.keep("functie", "Wethouder", "Burgemeester", "Raadslid")
    draft.keep("datum", "30 mei")
    draft.keep("organisatie", "ODA")
    return Finished(draft, pdf)


def y03() -> Finished:
    draft = Draft(
        "y03_informatienota_werkbezoek",
        "dev",
        "beslisnota",
        "nota_kolom_szw_scan",
        "scan-200dpi-grey",
        ordinary=frozenset({"quist", "vrij"}),
    )
    side = [
        "*Directoraat-generaal",
        "*Participatie en Decentrale",
        "*Voorzieningen",
        "Directie Participatie",
        "Afdeling Arbeidsbeperking",
        "",
        "{+adres|Parnassusplein 5}",
        "{+adres|2511 VX Den Haag}",
        "T {+telefoon|070 333 44 44}",
        "",
        "*Contactpersoon",
        "{naam|D.R. Abdirahman}",
        "T {telefoon|070 333 61 58}",
        "M {telefoon|06 5340 2276}",
        "{email|drabdirahman}{+domein|@minszw.nl}",
        "",
        "*Datum",
        "{+datum|7 november 2019}",
        "",
        "*Onze referentie",
        "{+kenmerk|2019-0000168422}",
        "",
        "*Opgesteld door",
        "mw. {naam|K. Quist}",
        "",
        "*Medegeparafeerd door",
        "GB, {naam|L. Poelwijk}",
        "Communicatie, {naam|E. Vrij}",
        "",
        "*Bijlagen",
        "2",
    ]
    later = [
        "*Directie Participatie",
        "",
        "*Datum",
        "7 november 2019",
        "",
        "*Onze referentie",
        "2019-0000168422",
    ]
    pdf = paper(
        draft,
        [
            ("sp", 22),
            ("H", "Nota"),
            "Aan de Staatssecretaris van {+organisatie|Sociale Zaken en Werkgelegenheid}",
            ("h", "TER INFORMATIE"),
            "Werkbezoek sociaal ontwikkelbedrijf Ergon (Eindhoven), {+datum|14 november 2019}",
            (
                "t",
                [
                    ["Route", "Paraaf", "Datum"],
                    ["Hoofd afdeling {naam|Bruinooge}", "{paraaf|HBr}", "7/11"],
                    ["Directeur Participatie", "", "8/11"],
                    ["DG P&DV", "", "8/11"],
                    ["Politiek assistent {naam|Vincent Tamboer}", "{paraaf|VT}", "11/11"],
                    ["Staatssecretaris", "", ""],
                ],
                [170, 80, 70],
            ),
            ("h", "Aanleiding"),
            "U bezoekt op donderdagmiddag 14 november {+organisatie|Ergon}, het ontwikkelbedrijf van vijf gemeenten in de regio {+plaats|Eindhoven}. Het bezoek sluit aan op het {+programma|Breed Offensief} en op het wetsvoorstel dat u begin 2020 naar de Kamer stuurt. In deze nota vindt u het programma, de gesprekspartners en de belangrijkste boodschappen.",
            ("h", "Programma"),
            (
                "t",
                [
                    ["Tijd", "Onderdeel", "Met"],
                    [
                        "13.15",
                        "Aankomst {+adres|Rooijakkersstraat 4}",
                        "Wethouder {+naam|Renate Richters}, algemeen directeur {?naam|Y. Frietman}",
                    ],
                    ["13.30", "Rondleiding verpakkingslijn", "Werkleider {naam|Toon Heesakkers}"],
                    [
                        "14.10",
                        "Gesprek met vier werknemers",
                        "{naam|Anouk}, {naam|Sjef}, {naam|Hatice} en {naam|Brahim} (achternamen bij ons bekend)",
                    ],
                    [
                        "14.50",
                        "Gesprek met werkgevers",
                        "{naam|C. Leenknegt} (logistiek), {naam|P. van Hapert} (groen)",
                    ],
                    ["15.30", "Persmoment en vertrek", "Woordvoerder {?naam|Sanne Ruijterman}"],
                ],
                [42, 138, 165],
            ),
            ("h", "Gesprekspartners"),
            "Wethouder {+naam|Richters} (GroenLinks) is sinds 2018 verantwoordelijk voor werk en inkomen en voorzitter van het dagelijks bestuur van de gemeenschappelijke regeling. Zij heeft zich in {+krant|Binnenlands Bestuur} kritisch uitgelaten over het vaste bedrag per plek voor beschut werk.",
            "De heer {?naam|Frietman} leidt Ergon sinds dit voorjaar. Eerder werkte hij bij {+organisatie|UWV}. Zijn secretaresse, mevrouw {naam|Van Meijel}, is op de dag zelf bereikbaar op {telefoon|06 1180 4479}; zij regelt ook de veiligheidsschoenen (uw maat is doorgegeven).",
            "{naam|Anouk} (27) werkt in de verpakking. Zij heeft {?gezondheid|een licht verstandelijke beperking} en vertelt graag hoe zij via haar jobcoach {naam|Mirthe Schellekens} een contract van 28 uur kreeg. {naam|Sjef} (58) kwam in 1984 in de sociale werkvoorziening; hij heeft {?gezondheid|epilepsie} en wil liever niet op de foto. {naam|Hatice} (34) is {?gezondheid|doof} en heeft een schrijftolk bij zich. {naam|Brahim} (41) is {?gezondheid|na een psychose} weer begonnen en werkt nu met loonkostensubsidie bij de hovenier van mevrouw {naam|Van Hapert}.",
            ("h", "Kernboodschappen"),
            "1. Het aantal beschutte werkplekken groeit: eind juni waren het er volgens UWV 3.372. De realisatie blijft achter bij de raming; u kunt gemeenten aansporen.",
            "2. De loonkostensubsidie wordt eenvoudiger. De preferente werkwijze die {+organisatie|Divosa} en {+organisatie|VNG} samen maakten, geldt straks overal.",
            "3. Over de vrijlating van inkomsten verwacht u binnenkort advies van de {+organisatie|Raad van State}. Ga niet in op de hoogte ervan. De leden {+naam|Jasper van Dijk} (SP) en {+naam|Peters} (CDA) hebben hierover Kamervragen gesteld ({+kenmerk|2019Z19877}); het antwoord gaat uit op 19 november.",
            "4. Mocht wethouder Richters beginnen over de tekorten op de bundeling van uitkeringen: dat is een zaak van minister {+naam|Koolmees} en de fondsbeheerders. {naam|Poelwijk} (GB) heeft een feitenblad gemaakt, zie bijlage 2.",
            ("h", "Aandachtspunten"),
            "Het {+krant|Eindhovens Dagblad} schreef op {+datum|29 oktober 2019} over een arbeidsconflict bij Ergon. Een voormalig teamleider, de heer {naam|W. Dankers}, is {?strafrecht|aangehouden op verdenking van verduistering}. De zaak is onder de rechter. Wij adviseren u daarop niet te reageren; {naam|Elly Vrij} heeft een woordvoeringslijn klaar.",
            "De SP-fractie in de gemeenteraad houdt voor de poort mogelijk een kleine actie met vlaggen. De vakgroep SW van {+organisatie|FNV} is hiervan op de hoogte. De beveiliging is geregeld via DKDB; contact loopt via {naam|Karin Quist}.",
            ("h", "Vervolg"),
            "{naam|Daud Abdirahman} maakt een verslag op hoofdlijnen. Toezeggingen worden binnen een week verwerkt door de directie Participatie ({+email|secretariaat-participatie@minszw.nl}).",
            "Gezien, staatssecretaris {+naam|Van Ark}:",
        ],
        font="DJ",
        size=8.6,
        frames=((64, 60, 372, 690),),
        side=side,
        side_next=later,
        side_x=456,
        side_size=6.4,
        top="Ministerie van Sociale Zaken en Werkgelegenheid",
        footer="Nota ter informatie",
    )
    draft.keep("naam", "Richters")
    draft.keep("functie", "Wethouder", "Staatssecretaris", "Politiek assistent")
    pdf = ink(
        draft,
        pdf,
        [
            (1, "Directeur Participatie", 190, -5, 40, 16, "paraaf", "paraaf directeur"),
            (1, "DG P&DV", 188, -4, 36, 16, "paraaf", "paraaf directeur-generaal"),
            (2, "Gezien, staatssecretaris", 160, -10, 62, 28, "paraaf", "paraaf staatssecretaris"),
        ],
        seed=303,
    )
    return scanned(draft, pdf, dpi=200, skew=0.5, noise=7, seed=31)


def y04() -> Finished:
    draft = Draft(
        "y04_inspectie_binnenvaart",
        "dev",
        "woo-verzoek",
        "inspectierapport_tabellen",
        "libreoffice",
        ordinary=frozenset({"haring"}),
    )
    blocks: list[str | tuple] = [  # type: ignore[type-arg]
        ("h", "Inspectierapport binnenvaart – bemanning, vaar- en rusttijden"),
        (
            "t",
            [
                [
                    "Rapportnummer",
                    "{+kenmerk|ILT-BV-2021-061739}",
                    "Zaaknummer HOLMES",
                    "{+kenmerk|ZK21.4418.07}",
                ],
                [
                    "Datum en tijd inspectie",
                    "{+datum|19 mei 2021}, 06.40 – 09.15 uur",
                    "Locatie",
                    "Sluiscomplex {+plaats|Weurt}, wachtplaats beneden",
                ],
                [
                    "Inspecteur (1)",
                    "{naam|B.M. Schuttelaar}, insp.nr. {personeelsnummer|41733}",
                    "Inspecteur (2)",
                    "mw. ing. {naam|N. Chahid}, insp.nr. {personeelsnummer|40286}",
                ],
                [
                    "Aard",
                    "Aangekondigd: nee; aanleiding: melding Waterpolitie",
                    "Begeleiding",
                    "Brigadier {naam|T. Ravenstijn}, {+organisatie|Landelijke Eenheid}, dienst Infrastructuur",
                ],
            ],
            [3.4, 5.0, 3.2, 4.8],
        ),
        ("h", "1. Vaartuig en onderneming"),
        (
            "t",
            [
                [
                    "Naam schip",
                    "{+schip|ms. Vrouwe Cornelia}",
                    "Europanummer (ENI)",
                    "{+kenmerk|02331694}",
                ],
                [
                    "Type / afmetingen",
                    "Motortankschip, 110 x 11,45 m",
                    "Bouwjaar / werf",
                    "2009, {+organisatie|Scheepswerf De Gerlien}",
                ],
                [
                    "Exploitant",
                    "{+organisatie|Tankvaart Merwede-Rijn B.V.}, {+adres|Noordendijk 189, Dordrecht}",
                    "KvK-nummer",
                    "{+kenmerk|23811406}",
                ],
                [
                    "Contact exploitant",
                    "Dhr. {naam|S.J. Lankhaar}, crewing manager, {telefoon|078 632 91 84}, {email|s.lankhaar}{+domein|@tvmr.eu}",
                    "Certificaat van onderzoek",
                    "{+kenmerk|R-17743}, geldig tot {+datum|4 februari 2025}",
                ],
            ],
            [3.4, 5.0, 3.2, 4.8],
        ),
        ("h", "2. Bemanning aan boord"),
        (
            "t",
            [
                ["Functie", "Naam", "Geboren", "Document / dienstboekje", "Aan boord sinds"],
                [
                    "Schipper (gezagvoerder)",
                    "{naam|Haring, Wiebren Douwe}",
                    "{geboortedatum|23-11-1971} te {?geboorteplaats|Lemmer}",
                    "Groot vaarbewijs {vaarbewijs|2104587733}",
                    "09-05-2021",
                ],
                [
                    "Stuurman",
                    "{naam|Vlašić, Dragan}",
                    "{geboortedatum|02-08-1984} te {?geboorteplaats|Rijeka}",
                    "Dienstboekje {dienstboekje|HR-SB 118264}",
                    "09-05-2021",
                ],
                [
                    "Matroos",
                    "{naam|Dela Cruz, Jomar}",
                    "{geboortedatum|30-01-1995} te {?geboorteplaats|Batangas}",
                    "Paspoort {paspoort|P6417720B}",
                    "16-05-2021",
                ],
                [
                    "Lichtmatroos",
                    "{naam|Van der Sluis-Bakboord, Kim}",
                    "{geboortedatum|14-06-2003} te {?geboorteplaats|Zwijndrecht}",
                    "Dienstboekje {dienstboekje|NL-SB 092557}, BSN {bsn|999938174}",
                    "02-05-2021",
                ],
            ],
            [3.0, 4.0, 3.7, 3.9, 1.8],
        ),
        ("h", "3. Wettelijk kader"),
        "De inspectie is uitgevoerd op grond van de {+wet|Binnenvaartwet}, het {+wet|Binnenvaartbesluit} en het Reglement betreffende het scheepvaartpersoneel op de Rijn (RSP). Het schip was toegelaten voor exploitatiewijze A1 (dagvaart van ten hoogste 14 uur). Volgens artikel 3.10 RSP moet bij die exploitatiewijze de vaart binnen 24 uur gedurende ten minste acht uur ononderbroken zijn gestaakt, waarvan ten minste zes uur tussen 22.00 en 06.00 uur.",
        ("h", "4. Bevindingen"),
        "4.1 Op 19 mei 2021 lag het schip gemeerd aan de wachtplaats. Wij, inspecteurs {naam|Schuttelaar} en {naam|Chahid}, zijn om 06.40 uur aan boord gegaan en hebben ons gelegitimeerd. De schipper overhandigde ons het vaartijdenboek (nummer {+kenmerk|VTB 5/2021-3}), de tachograafgegevens en de dienstboekjes. De stuurman sliep en is op verzoek van de schipper om 07.20 uur gewekt.",
        "4.2 Uit het vaartijdenboek blijkt een vaart op 17 mei van 05.00 tot 19.00 uur en op 18 mei van 05.15 tot 19.10 uur. De AIS-gegevens van {+organisatie|Rijkswaterstaat} laten voor 18 mei een ononderbroken vaart zien van 04.38 tot 22.56 uur, van {+plaats|Wesseling} tot de monding van het {+plaats|Maas-Waalkanaal}. Het verschil bedraagt 4 uur en 23 minuten. De reizen van 11 en 14 mei geven hetzelfde beeld (bijlage A).",
        "4.3 De heer {naam|Haring} verklaarde, nadat hem was meegedeeld dat hij niet tot antwoorden verplicht was: “Ik heb het boek 's avonds ingevuld zoals kantoor het graag ziet. {naam|Sjaak Lankhaar} belde me bij Keulen dat we het tijdvenster in {+plaats|Pernis} moesten halen, anders stond de lading een dag stil. Ik ben nu bijna dertig jaar schipper en heb dit vroeger nooit gedaan. Sinds {?gezondheid|mijn burn-out} vorig jaar durf ik geen nee meer te zeggen.”",
        "4.4 De heer {naam|Vlašić} verklaarde via een tolk (tolknummer {tolknummer|21906}, telefonisch) dat hij die nacht van 23.30 tot 07.20 uur heeft geslapen. De heer {naam|Dela Cruz} heeft het bakboordanker bediend en is niet in het bezit van een geldig dienstboekje; hij is volgens de monsterrol pas drie dagen aan boord. {naam|Kim van der Sluis} is in opleiding aan het {?organisatie|Scheepvaart en Transport College} en verklaarde dat {naam|Wiebren} haar om 21.00 uur naar bed had gestuurd.",
        "4.5 Tijdens de ronde is vastgesteld dat de vluchtweg uit de achtermachinekamer was versperd door twee vaten smeerolie ({+merk|Shell Gadinia}). Dit is ter plaatse hersteld. De gasdetectie werd getest met een pentaan-ijkgas en werkte naar behoren. De {+eponiem|Archimedes}-berekening van de intactstabiliteit was aanwezig.",
        ("h", "5. Beoordeling"),
        (
            "t",
            [
                ["Nr", "Overtreding", "Artikel", "Afdoening"],
                [
                    "1",
                    "Rusttijd bemanning niet in acht genomen (3 reizen)",
                    "3.10 RSP jo. 22 Binnenvaartwet",
                    "{?strafrecht|Boeterapport} schipper en exploitant",
                ],
                [
                    "2",
                    "Vaartijdenboek niet naar waarheid ingevuld",
                    "3.13 RSP",
                    "{?strafrecht|Proces-verbaal} ({?strafrecht|valsheid in geschrift}), parket {+organisatie|Functioneel Parket}",
                ],
                [
                    "3",
                    "Matroos zonder dienstboekje",
                    "2.05 RSP",
                    "Waarschuwing, hersteltermijn 14 dagen",
                ],
                ["4", "Vluchtweg versperd", "14.06 ES-TRIN", "Ter plaatse hersteld"],
            ],
            [1.0, 6.2, 4.4, 4.8],
        ),
        "De exploitant is bij brief van {+datum|8 juni 2021} in de gelegenheid gesteld een zienswijze te geven. De gemachtigde van de exploitant, mr. {naam|H.C. Tollenaar} ({+organisatie|Van Traa Advocaten}, Rotterdam), heeft op {+datum|24 juni 2021} laten weten dat de planning is aangepast en dat mevrouw {naam|Y. Brandwijk} als coördinator vaartijden is aangesteld. De schipper heeft geen zienswijze ingediend.",
        ("h", "6. Vervolg"),
        "Het boeterapport wordt behandeld door de afdeling Juridische Zaken (mr. {naam|O. van Ittersum}, {telefoon|06 2958 7140}). Een hercontrole vindt plaats binnen zes maanden. Afschrift van dit rapport is gezonden aan de {+organisatie|Centrale Commissie voor de Rijnvaart} te Straatsburg (zonder persoonsgegevens) en aan het {+organisatie|Centraal Bureau voor de Rijn- en Binnenvaart}.",
        "Opgemaakt te Utrecht op {+datum|30 juni 2021},",
        "de inspecteur,\n\n\n{naam|B.M. Schuttelaar}",
        "Gezien, de inspecteur-generaal Leefomgeving en Transport,\nmr. {+naam|J.A. van den Bos}",
    ]
    pdf = fodt(
        draft,
        blocks,
        font="Carlito",
        size=10,
        header="Inspectie Leefomgeving en Transport\nMinisterie van Infrastructuur en Waterstaat\tRapport ILT-BV-2021-061739",
        footer="{+adres|Graadt van Roggenweg 500, 3531 AH Utrecht} – {+adres|Postbus 16191, 2500 BD Den Haag} – Meld- en Informatiecentrum {+telefoon|088 489 00 00} – www.ilent.nl",
        hyphenate=True,
    )
    draft.keep("organisatie", "Waterpolitie", "Functioneel Parket")
    draft.keep("norm", "ES-TRIN")
    draft.keep("functie", "inspecteur-generaal")
    pdf = ink(
        draft,
        pdf,
        [(2, "de inspecteur,", 4, 12, 88, 22, "handtekening", "handtekening inspecteur")],
        seed=404,
    )
    return Finished(draft, pdf)


def y05() -> Finished:
    draft = Draft(
        "y05_nota_incasso",
        "dev",
        "beslisnota",
        "nota_kolom_links_jenv",
        "reportlab",
        ordinary=frozenset({"blok"}),
    )
    side = [
        "*Directoraat-generaal",
        "*Rechtspleging en",
        "*Rechtshandhaving",
        "Directie Rechtsbestel",
        "Afd. Toegang Rechtsbestel",
        "",
        "{+adres|Turfmarkt 147}",
        "{+adres|2511 DP Den Haag}",
        "{+adres|Postbus 20301}",
        "{+adres|2500 EH Den Haag}",
        "www.rijksoverheid.nl/jenv",
        "",
        "*Inlichtingen bij",
        "mr. {naam|J.W. Verschuur-Ali}",
        "Raadadviseur",
        "T {telefoon|070 370 62 95}",
        "F 070 370 79 00",
        "{email|j.w.verschuur}{+domein|@minjenv.nl}",
        "",
        "{naam|Remco Blok}",
        "Beleidsmedewerker",
        "M {telefoon|06-38 11 72 06}",
        "",
        "*Projectnaam",
        "Wki",
        "",
        "*Datum",
        "{+datum|21 september 2021}",
        "",
        "*Ons kenmerk",
        "{+kenmerk|3517722}",
        "",
        "*Bijlagen",
        "4",
        "",
        "*Bij beantwoording de",
        "*datum en ons kenmerk",
        "*vermelden.",
    ]
    later = [
        "*DGRR",
        "Directie Rechtsbestel",
        "",
        "*Datum",
        "21 september 2021",
        "",
        "*Ons kenmerk",
        "3517722",
    ]
    pdf = paper(
        draft,
        [
            ("H", "nota"),
            (
                "t",
                [
                    ["Aan", "Minister voor Rechtsbescherming"],
                    ["Van", "DGRR – Directie Rechtsbestel"],
                    [
                        "Onderwerp",
                        "Wet kwaliteit incassodienstverlening: nota naar aanleiding van het verslag en kwaliteitsregister",
                    ],
                    ["Status", "Ter beslissing – graag retour vóór {+datum|28 september 2021}"],
                ],
                [62, 290],
                "plain",
            ),
            ("h", "1. Doel van de nota"),
            "Met deze nota vragen wij u akkoord te gaan met de nota naar aanleiding van het verslag (bijlage 1), de nota van wijziging (bijlage 2) en het besluit om het register onder te brengen bij {+organisatie|Justis}. Ook leggen wij u de beantwoording voor van een brief van een burger die u persoonlijk is overhandigd (bijlage 4).",
            ("h", "2. Gevraagde beslissing"),
            "a. instemmen met verzending van bijlagen 1 en 2 aan de {+organisatie|Tweede Kamer};\nb. kiezen tussen variant A (register bij Justis) en variant B (register bij de {+organisatie|Autoriteit Consument & Markt});\nc. ondertekenen van de antwoordbrief aan mevrouw {naam|Marchena}.",
            ("h", "3. Context"),
            "Het wetsvoorstel (Kamerstukken {+kenmerk|35 733}) regelt dat incassobureaus alleen mogen werken als zij in een register staan. De leden {+naam|Van Nispen} (SP), {+naam|Kuiken} (PvdA) en {+naam|Palland} (CDA) hebben in het verslag gevraagd of de normen ook gaan gelden voor gemeentelijke kredietbanken. De fractie van de VVD, bij monde van {+naam|Ulysse Ellian}, vraagt naar de regeldruk. {+naam|Henk Naves}, voorzitter van de {+organisatie|Raad voor de rechtspraak}, heeft in zijn advies gewezen op de toestroom van kantonzaken. De {+organisatie|Nationale ombudsman} steunt het voorstel.",
            "In de literatuur is kritisch geschreven over de veertiendagenbrief; zie vooral {+auteur|Jungmann} en {+auteur|Madern}, die het systeem ‘een carrousel’ noemen, en de noot van {+auteur|Hartkamp} bij het arrest {+zaak|Dexia/De Treek}. De motie-{+naam|Heerma} over de stapeling van kosten is met bijlage 2 uitgevoerd.",
            ("h", "4. Varianten"),
            (
                "t",
                [
                    ["", "Variant A – Justis", "Variant B – ACM"],
                    ["Start", "1 januari 2023", "niet eerder dan 1 juli 2023"],
                    ["Kosten per jaar", "€ 1,9 miljoen", "€ 2,6 miljoen"],
                    ["Ervaring", "Screening, VOG, Wpbr", "Consumentenrecht, handhaving"],
                    [
                        "Contact",
                        "{naam|Glenn Doelwijt} (Justis)",
                        "dr. {naam|A. Szymańska} (ACM, directie Consumenten)",
                    ],
                    ["Oordeel DGRR", "voorkeur", "uitvoerbaar"],
                ],
                [72, 140, 140],
            ),
            "Bij variant A wordt de {+organisatie|Inspectie Justitie en Veiligheid} toezichthouder. Inspecteur {naam|Bregje Otterloo} heeft in het voorjaar met twaalf bureaus gesproken; haar verslag is vertrouwelijk. De {+organisatie|KBvG} en de {+organisatie|NVI} voelen het meest voor A. Bij het {+organisatie|Bureau Financieel Toezicht} leven zorgen over dubbele rapportage voor gerechtsdeurwaarders; dit is besproken met {naam|C. Fontijn} en met mw. {naam|Pinas} van de KBvG.",
            "Directie Wetgeving (mr. {naam|E. van Rossem}) acht beide varianten juridisch houdbaar. De directie Financieel-Economische Zaken kan instemmen als de leges na drie jaar kostendekkend zijn.",
            ("h", "5. Brief van een burger"),
            "Tijdens uw werkbezoek aan het {+organisatie|Juridisch Loket} in Almere op {+datum|2 september 2021} gaf mevrouw {naam|Solange Marchena} ({geboortedatum|11 mei 1979}) u een map met brieven. Een schuld van € 86 bij een tandarts liep in drie jaar op tot € 1.470. Haar rekening {iban|NL49 SNSB 0869 1196 64} werd tweemaal geblokkeerd. De schuldbemiddelaar, de heer {naam|Kenneth Wirjosentono} van de gemeente, bevestigt haar verhaal. Mevrouw is {?gezondheid|bekend met PTSS} en wordt {?gezondheid|behandeld bij een ggz-instelling}; zij vraagt nadrukkelijk om haar verhaal niet in de Kamer te gebruiken.",
            "De antwoordbrief is afgestemd met de {+organisatie|NVVK}. De post gaat naar haar adres ({adres|Bataviaplein-Noord 310, 1317 TK Almere}); de heer {naam|Blok} belt haar vooraf op {telefoon|06-21 90 63 47}. Wij stellen voor om geen uitspraak te doen over haar individuele geval. De betrokken deurwaarder, kantoor {+organisatie|Inkassade}, is niet benaderd.",
            ("h", "6. Communicatie"),
            "Er gaat een persbericht uit. Pers: {?naam|Thijmen Aalberts}, woordvoerder, via de persdesk ({+telefoon|070 370 73 45}). Uw optreden bij het congres van {+organisatie|Schuldenlab} op 5 oktober wordt voorbereid door {naam|Tamar Levi}.",
            ("h", "7. Parafen"),
            (
                "t",
                [
                    ["Functie", "Naam", "Akkoord", "Datum"],
                    ["Steller", "{naam|R. Blok}", "{paraaf|RBlk}", "20-9"],
                    ["Coördinator", "{naam|J.W. Verschuur-Ali}", "{paraaf|jwv}", "20-9"],
                    ["Afdelingshoofd", "{?naam|M.H. Stavast}", "{paraaf|MSt}", "21-9"],
                    ["Directeur Rechtsbestel", "{?naam|Dineke ter Horst-Okafor}", "", "21-9"],
                    ["DWJZ", "{naam|E. van Rossem}", "{paraaf|EvR}", "21-9"],
                    ["Bureau Secretaris-generaal", "{naam|P. Hazelaar}", "{paraaf|PHz}", "22-9"],
                    ["Minister", "{+naam|Sander Dekker}", "", ""],
                ],
                [104, 118, 62, 60],
            ),
            "Beslissing: variant A / variant B (doorhalen wat niet van toepassing is)",
        ],
        font="CA",
        size=10.2,
        frames=((172, 56, 372, 700),),
        side=side,
        side_next=later,
        side_x=58,
        side_size=6.8,
        top="Ministerie van Justitie en Veiligheid",
        footer="3517722",
    )
    draft.keep("naam", "Dekker")
    draft.keep("organisatie", "ACM", "DGRR")
    draft.keep("functie", "Minister voor Rechtsbescherming")
    pdf = ink(
        draft,
        pdf,
        [
            (2, "Directeur Rechtsbestel", 228, -5, 40, 16, "paraaf", "paraaf directeur"),
            (2, "Sander Dekker", 124, -6, 50, 20, "paraaf", "paraaf minister"),
        ],
        seed=505,
    )
    return Finished(draft, pdf)


def y06() -> Finished:
    draft = Draft(
        "y06_bezwaar_rijgeschiktheid",
        "dev",
        "woo-verzoek",
        "besluit_bezwaar_brief",
        "scan-150dpi-grey",
        ordinary=frozenset({"grave"}),
    )
    first: list[str | tuple] = [  # type: ignore[type-arg]
        (
            "at",
            70,
            786,
            "{+organisatie|CBR}\nCentraal Bureau Rijvaardigheidsbewijzen\nDivisie Rijgeschiktheid – afdeling Bezwaar en Beroep",
            9,
        ),
        (
            "at",
            380,
            786,
            "{+adres|Postbus 1062, 2280 CB Rijswijk}\nKlantenservice {+telefoon|088 227 77 00}\n{+email|bezwaar@cbr.nl}",
            9,
        ),
        (
            "at",
            70,
            705,
            "Aan\nde heer {naam|A.H. Timmerhuis}\n{adres|Hertogin Jolantalaan 27}\n{adres|5361 HJ Grave}",
            11,
        ),
        ("at", 70, 625, "Datum\nOns kenmerk\nUw kenmerk\nKlantnummer\nBetreft", 10),
        (
            "at",
            150,
            625,
            "{+datum|6 oktober 2020}\n{+kenmerk|BZ-RG/20/77154}\n{+kenmerk|D20.118-Vd}\n{klantnummer|61 884 209 3} (BSN {bsn|999924370})\nBeslissing op bezwaar",
            10,
        ),
    ]
    letter: list[str | tuple] = [  # type: ignore[type-arg]
        "Geachte heer {naam|Timmerhuis},",
        "Op {+datum|15 juni 2020} hebben wij besloten dat u niet geschikt bent voor rijbewijzen van groep 2 (vrachtauto en bus) en dat u voor groep 1 geschikt bent voor de duur van een jaar. Namens u heeft mr. {naam|L. Verdaasdonk} van {+organisatie|DAS Rechtsbijstand} daartegen op {+datum|20 juli 2020} bezwaar gemaakt. In deze brief leest u wat wij op dat bezwaar beslissen.",
        ("b", "Beslissing"),
        "Wij verklaren uw bezwaar gegrond voor zover het gaat over groep 1. U bent voor groep 1 geschikt voor de duur van drie jaar. Voor het overige verklaren wij uw bezwaar ongegrond. Wij vergoeden de kosten van rechtsbijstand tot een bedrag van € 1.050.",
        ("b", "Wat is eraan voorafgegaan?"),
        "In uw Gezondheidsverklaring van {+datum|3 februari 2020} hebt u vraag 4 met ja beantwoord. Uw huisarts, mevrouw {naam|S. Oudkerk-Bhaggoe}, schreef daarbij dat u {?gezondheid|in november 2019 buiten bewustzijn bent geraakt} op uw werk bij {?organisatie|Van Uden Logistiek}. Wij hebben u daarop verwezen naar neuroloog dr. {naam|P.E.M. Kerremans} in {+organisatie|Maasziekenhuis Pantein}. Hij vond op het eeg {?gezondheid|epileptiforme afwijkingen} en stelde de diagnose {?gezondheid|focale epilepsie}. Sinds januari 2020 gebruikt u {?gezondheid|levetiracetam}.",
        "Onze medisch adviseur, drs. {naam|F. Zandwijk} (BIG {big_nummer|39 048 217 501}), heeft het advies van de heer {naam|Kerremans} gevolgd.",
        ("b", "Hoorzitting"),
        "U bent op {+datum|2 september 2020} telefonisch gehoord door mr. {naam|Q. Lubbersen} (voorzitter) en {naam|I. Saïdi} (secretaris). Aan het gesprek namen u, uw partner {naam|Gonny van Leur} en uw gemachtigde deel. U vertelde dat het bij één aanval is gebleven, dat u ploegendiensten draait en dat u zonder rijbewijs C uw baan verliest. Mevrouw {naam|Van Leur} zei dat zij sindsdien niets meer aan u heeft gemerkt. Mr. {naam|Verdaasdonk} wees op de brief van uw bedrijfsarts, {naam|B. Nijenkamp}, en op een uitspraak van de rechtbank Oost-Brabant ({+kenmerk|ECLI:NL:RBOBR:2018:4402}).",
    ]
    second: list[str | tuple] = [  # type: ignore[type-arg]
        (
            "at",
            70,
            800,
            "CBR – Divisie Rijgeschiktheid\nOns kenmerk BZ-RG/20/77154\nPagina 2 van 2",
            8,
        ),
        ("b", "Waarop baseren wij onze beslissing?"),
        "De eisen staan in de {+wet|Regeling eisen geschiktheid 2000}, hoofdstuk 7. Voor groep 1 geldt na een eerste aanval een periode van zes maanden zonder aanvallen. Die periode was op {+datum|24 mei 2020} voorbij. Bij het primaire besluit hebben wij ten onrechte aangesloten bij paragraaf 7.2.4. In een aanvullend rapport van 11 september schrijft dr. {naam|Kerremans} dat het herhalingsrisico onder de 10% ligt. Daarom passen wij het besluit aan.",
        "Voor groep 2 is een aanvalsvrije periode van vijf jaar zonder medicatie vereist. Daarvan kunnen wij niet afwijken. De minister van {+organisatie|Infrastructuur en Waterstaat}, mevrouw {+naam|Van Nieuwenhuizen}, heeft in antwoord op vragen van het lid {+naam|Laçin} (SP) bevestigd dat de regeling geen hardheidsclausule kent. Ook de {+organisatie|Gezondheidsraad} zag in zijn advies geen ruimte. Uw verwijzing naar een collega, de heer {naam|D. Wagemakers}, die na {?gezondheid|een beroerte} wel weer mag rijden, helpt u niet: op hem is een ander hoofdstuk van toepassing.",
        ("b", "Wat betekent dit voor u?"),
        "Uw rijbewijs (nummer {rijbewijs|5460 771 328}) blijft geldig voor de categorieën B en BE. Het rijbewijs C hebt u op 1 juli ingeleverd bij de gemeente Grave. In het register staat nog uw kenteken {kenteken|37-BNV-6} met de aantekening bedrijfsvoertuig; de {+organisatie|RDW} past dat aan. De vergoeding maken wij over op {iban|NL98 RABO 0810 5228 22} ten name van {naam|A. Timmerhuis}.",
    ]
    third: list[str | tuple] = [  # type: ignore[type-arg]
        ("b", "Bent u het niet eens met deze beslissing?"),
        "Dan kunt u binnen zes weken na de datum van deze brief beroep instellen bij de {+organisatie|Rechtbank Oost-Brabant}, sector bestuursrecht, {+adres|Postbus 90125, 5200 MA 's-Hertogenbosch}. U kunt ook digitaal beroep instellen via http://loket.rechtspraak.nl/bestuursrecht. Daarvoor hebt u DigiD nodig. Stuur een kopie van deze brief mee. Voor de behandeling betaalt u griffierecht.",
        "Hebt u vragen over deze brief? Belt u dan met {naam|Iman Saïdi}, bereikbaar op maandag, woensdag en vrijdag via {telefoon|088 227 54 81}. Houdt u ons kenmerk bij de hand.",
        "Hoogachtend,",
        "de algemeen directeur van het CBR, {+naam|A.A.M. Pechtold},\nnamens deze,",
        "",
        "",
        "",
        "{+naam|mr. drs. W.G. Hulsebosch}\nmanager Bezwaar en Beroep",
        (
            "at",
            70,
            112,
            "Kopie aan: DAS Rechtsbijstand, t.a.v. mr. {naam|L. Verdaasdonk}, {+adres|Postbus 23000, 1100 DM Amsterdam}\nDossier: {paraaf|Q.L.} / {paraaf|I.S.}",
            9,
        ),
        (
            "at",
            70,
            70,
            "Het CBR is een zelfstandig bestuursorgaan. Op onze dienstverlening is de Algemene wet bestuursrecht van toepassing.\nKvK {+kenmerk|41151586}",
            8,
        ),
    ]
    pdf = tj(
        draft,
        [[*first, "\n" * 14, *letter], [second[0], "\n", *second[1:], *third]],
        size=11.2,
        width=455,
        seed=6,
    )
    draft.keep("organisatie", "CBR")
    draft.keep("datum", "11 september", "1 juli")
    pdf = ink(
        draft,
        pdf,
        [
            (2, "namens deze", 6, 16, 110, 44, "handtekening", "handtekening manager"),
            (2, "Dossier:", 112, 0, 30, 14, "paraaf", "paraaf secretaris"),
        ],
        seed=606,
    )
    return scanned(draft, pdf, dpi=150, skew=-0.9, noise=10, blur=0.6, ocr_errors=0.05, seed=66)


EZK_CSS = """
body{margin:0;font:9.1pt/1.44 'DejaVu Sans';color:#000}
.v{position:relative;width:210mm;height:296mm;overflow:hidden;page-break-after:always}
.v:last-child{page-break-after:auto}
.lint{position:absolute;left:100mm;top:0;width:10mm;height:20mm;background:#01689b}
.afz{position:absolute;left:113mm;top:12mm;font-size:8pt}
.ret{position:absolute;left:22mm;top:36mm;font-size:6.5pt}
.adr{position:absolute;left:22mm;top:43mm;line-height:1.4}
.betr{position:absolute;left:22mm;top:80mm;width:132mm}
.betr td{padding:0 4mm 1mm 0;vertical-align:top}
.tekst{position:absolute;left:22mm;width:130mm}
.ref{position:absolute;left:160mm;width:45mm;font-size:6.4pt;line-height:1.42}
.ref b{display:block;margin-top:4.5pt}
.nr{position:absolute;left:160mm;bottom:10mm;font-size:6.4pt}
p{margin:0 0 2.4mm}h4{font-size:9.1pt;margin:3mm 0 1mm}
.kopie{border:.6pt solid #555;padding:5mm 6mm;font:10pt/1.4 'Liberation Serif';margin-top:2mm}
.kopie p{margin:0 0 2mm}
.lijst{border-collapse:collapse;font-size:8.8pt;width:100%}
.lijst td,.lijst th{border-bottom:.5pt solid #999;text-align:left;padding:1.2mm 2mm 1.2mm 0;vertical-align:top}
"""


def y07() -> Finished:
    draft = Draft(
        "y07_kamerbrief_mijnbouwschade",
        "dev",
        "woo-verzoek",
        "kamerbrief_bijlagen",
        "chromium",
        ordinary=frozenset({"molenaar"}),
    )
    body = """
<div class="v"><div class="lint"></div><div class="afz">Ministerie van Economische Zaken<br>en Klimaat</div>
<div class="ret">&gt; Retouradres {+adres|Postbus 20401, 2500 EK Den Haag}</div>
<div class="adr">De Voorzitter van de {+organisatie|Tweede Kamer der Staten-Generaal}<br>{+adres|Prinses Irenestraat 6}<br>{+adres|2595 BD DEN HAAG}</div>
<div class="ref" style="top:80mm">Directoraat-generaal<br>Groningen en Ondergrond<br>Directie Schade en Toekomst
<b>Bezoekadres</b>{+adres|Bezuidenhoutseweg 73}<br>2594 AC Den Haag
<b>Factuuradres</b>Postbus 16180<br>2500 BD Den Haag
<b>Overheidsidentificatienr</b>{+kenmerk|00000001003214369000}<br>T {+telefoon|070 379 8911}<br>www.rijksoverheid.nl/ezk
<b>Behandeld door</b>ir. {naam|M.C.A. Wolthekker}<br>T {telefoon|070 379 63 27}<br>{email|m.c.a.wolthekker}{+domein|@minezk.nl}
<b>Ons kenmerk</b>{+kenmerk|DGGO-DST / 28517640}
<b>Uw kenmerk</b>{+kenmerk|2023Z04188/2023D09921}
<b>Bijlage(n)</b>2</div>
<div class="betr"><table><tr><td>Datum</td><td>{+datum|25 april 2023}</td></tr>
<tr><td>Betreft</td><td>Reactie op het verzoek van de vaste commissie voor Economische Zaken en Klimaat over een brief van bewoners van Overschild</td></tr></table></div>
<div class="tekst" style="top:104mm"><p>Geachte Voorzitter,</p>
<p>Op {+datum|15 maart 2023} heeft de vaste commissie mij gevraagd te reageren op de brief van mevrouw {naam|T. Molenaar-Bontekoe}, mede namens haar buren, over de versterking van de woningen aan de noordkant van het dorp. De leden {+naam|Beckerman} (SP), {+naam|Nijboer} (PvdA) en {+naam|Boulakjar} (D66) hebben hier ook tijdens de procedurevergadering aandacht voor gevraagd. Met deze brief geef ik, mede namens de minister voor {+organisatie|Volkshuisvesting en Ruimtelijke Ordening}, mijn reactie. Een kopie van de brief en een overzicht van de contacten zijn bijgevoegd.</p>
<p>Ik vind het verdrietig om te lezen wat mevrouw {naam|Molenaar} en haar gezin hebben meegemaakt. De {+organisatie|Parlementaire enquêtecommissie aardgaswinning Groningen} onder leiding van {+naam|Tom van der Lee} sprak over een systeemcrisis; haar brief laat zien wat dat woord in één huis betekent. Op 4 april heb ik haar en de heer {naam|Molenaar} thuis bezocht, samen met burgemeester {+naam|Adriaan Hoogendoorn} van {+organisatie|Midden-Groningen}. Zij heeft ermee ingestemd dat ik haar brief aan uw Kamer zend.</p>
<h4>Schadeafhandeling</h4>
<p>Het {+organisatie|Instituut Mijnbouwschade Groningen} (IMG) behandelt de schademelding met nummer {schadenummer|408817-3}. Het IMG is onafhankelijk; ik treed niet in zijn besluiten. Wel heb ik het IMG gevraagd hoe het kan dat in dit dossier vijf deskundigen zijn geweest. Het IMG heeft laten weten dat met de bewoners is afgesproken dat zij vanaf nu één zaakbegeleider hebben, de heer {naam|Eltjo Buurke}.</p>
<h4>Versterking</h4>
<p>De woning maakt deel uit van batch 1588. De {+organisatie|Nationaal Coördinator Groningen} (NCG) heeft in 2019 een versterkingsadvies uitgebracht op basis van de toen geldende {+norm|NPR 9998:2018}. Nadien is een herbeoordeling aangeboden. Mevrouw {naam|Molenaar} beschrijft terecht dat zij daarover twee brieven kreeg die elkaar tegenspraken. Directeur {+naam|Regina Bouius-Riemersma} heeft daarvoor namens de NCG haar excuses aangeboden. De bouwkundige die de opname deed, {naam|R. Tjoelker} van ingenieursbureau {+organisatie|Veenstra &amp; Terpen}, is niet meer bij het project betrokken.</p></div>
<div class="nr">Pagina 1 van 4</div></div>

<div class="v"><div class="ref" style="top:26mm">Directoraat-generaal<br>Groningen en Ondergrond<br>Directie Schade en Toekomst
<b>Ons kenmerk</b>DGGO-DST / 28517640</div>
<div class="tekst" style="top:26mm">
<p>Voor huishoudens als deze is in de kabinetsreactie {+document|Nij begun} een aantal maatregelen aangekondigd. Zo kan de bewoner voortaan zelf kiezen of hij het oude advies laat uitvoeren. Commissaris van de Koning {+naam|René Paas} en de regiobestuurders zijn betrokken bij de uitwerking. De onafhankelijk raadsman, {+naam|Leendert Klaassen}, heeft dit in zijn jaarrapport aanbevolen.</p>
<h4>Aardbevingscoach en zorg</h4>
<p>De brief gaat ook in op de gezondheid van het gezin. Ik wil daar uit respect voor de betrokkenen in deze brief niet verder op ingaan. In het algemeen wijs ik op het onderzoek {+document|Gronings Perspectief} van {+auteur|Postmes} en {+auteur|Stroebe} en op de inzet van {+organisatie|GGD Groningen}. De gemeente stelt aardbevingscoaches beschikbaar; zij zijn bereikbaar via {+telefoon|0598 37 37 37}.</p>
<h4>Tot slot</h4>
<p>Ik heb de NCG gevraagd om voor 1 juli met alle elf adressen aan de noordkant een gesprek te voeren en uw Kamer over de uitkomst te berichten. Bewoners die zelf vragen hebben, kunnen terecht bij {+email|schadeherstel@minezk.nl}.</p>
<p style="margin-top:6mm">{+naam|J.A. Vijlbrief}<br>Staatssecretaris van Economische Zaken en Klimaat</p></div>
<div class="nr">Pagina 2 van 4</div></div>

<div class="v"><div class="tekst" style="top:24mm;width:158mm"><p><b>Bijlage 1 – Afschrift van de brief aan de vaste commissie, ontvangen {+datum|6 maart 2023}</b></p>
<div class="kopie"><p>{naam|Tine Molenaar-Bontekoe}<br>{adres|Graauwedijk 61}<br>{adres|9625 PH Overschild}<br>{telefoon|06 – 29 44 71 85}<br>{email|tinebontekoe}{+domein|@kpnmail.nl}</p>
<p>Overschild, 1 maart 2023</p>
<p>Geachte leden van de commissie,</p>
<p>Mijn naam is {naam|Tine Molenaar}, ik ben 52 en ik ben onderwijsassistente op {?organisatie|obs De Meerkol}. Met mijn man {naam|Harko} en onze kinderen {naam|Jorrit} en {naam|Lieke} woon ik in het huis dat mijn opa {naam|Berend Bontekoe} in 1938 heeft gebouwd. Na de beving van {+plaats|Huizinge} kwam de eerste scheur. Nu zijn het er negenendertig.</p>
<p>Er zijn vijf mannen geweest om te meten. De eerste, meneer {naam|Tjoelker}, zei: mevrouw, u mag blij zijn dat het nog staat. De laatste wist niet dat er vier voor hem waren. In 2021 kregen we op dezelfde dag twee brieven: in de ene moesten we eruit, in de andere was ons huis veilig. Allebei ondertekend met 'namens de NCG'.</p>
<p>Mijn man is boer geweest en praat niet graag. Sinds vorig jaar heeft hij {?gezondheid|een depressie} en loopt hij bij {?gezondheid|Lentis}. {naam|Lieke} van 9 {?gezondheid|plast weer in bed}. Dat zet niemand in een rapport. Onze buurman {naam|Sietse Kruizenga} van {?adres|nummer 59} heeft zijn koeien weggedaan en is bij zijn zuster in {?woonplaats|Sappemeer} gaan wonen. Mevrouw {naam|Tuinhof de Moed} aan de andere kant is 88 en slaapt beneden op een veldbed.</p>
<p>Ik vraag geen geld. Ik vraag één mens die mijn naam kent. De heer {+naam|Nijboer} is hier in 2017 geweest, die weet welk huis het is. U mag deze brief gebruiken, maar zet de namen van de kinderen er alstublieft niet bij.</p>
<p>Met vriendelijke groet,</p><p>&nbsp;</p>
<p>{naam|T. Molenaar-Bontekoe}, ook namens {naam|S. Kruizenga}, {naam|J. Tuinhof de Moed} en fam. {naam|Schuth}</p></div></div>
<div class="nr">Pagina 3 van 4</div></div>

<div class="v"><div class="tekst" style="top:24mm;width:158mm"><p><b>Bijlage 2 – Overzicht van contacten met het huishouden sinds 2013</b></p>
<table class="lijst"><tr><th>Datum</th><th>Contact</th><th>Door</th><th>Uitkomst</th></tr>
<tr><td>{+datum|11 februari 2013}</td><td>Eerste schademelding</td><td>{+organisatie|NAM}</td><td>Afgehandeld, € 3.870</td></tr>
<tr><td>22 juni 2015</td><td>Opname schade</td><td>{+organisatie|Centrum Veilig Wonen}, {naam|G. Diephuis}</td><td>Rapport C-schade, betwist</td></tr>
<tr><td>9 oktober 2017</td><td>Bezoek Kamerlid {+naam|Henk Nijboer}</td><td>-</td><td>-</td></tr>
<tr><td>14 mei 2019</td><td>Opname versterking</td><td>Veenstra &amp; Terpen, {naam|Tjoelker}</td><td>Versterkingsadvies</td></tr>
<tr><td>3 september 2021</td><td>Twee brieven NCG</td><td>NCG, bewonersbegeleider {naam|Anna-Lucia Winklaar}</td><td>Tegenstrijdig</td></tr>
<tr><td>17 januari 2022</td><td>Telefonische klacht (gesprek {+kenmerk|K22-00391})</td><td>NCG, klachtenteam ({naam|Stijn})</td><td>Geen terugbelactie</td></tr>
<tr><td>28 november 2022</td><td>Schademelding trillingen beving {+plaats|Wirdum} (3,1)</td><td>IMG</td><td>Nog in behandeling</td></tr>
<tr><td>6 maart 2023</td><td>Brief aan de commissie</td><td>Mevrouw {naam|Molenaar}</td><td>Zie bijlage 1</td></tr>
<tr><td>{+datum|4 april 2023}</td><td>Bezoek staatssecretaris {+naam|Vijlbrief} en burgemeester {+naam|Hoogendoorn}</td><td>EZK, begeleid door {naam|Maaike Wolthekker}</td><td>Vaste zaakbegeleider, excuses</td></tr></table>
<p style="margin-top:4mm;font-size:7.6pt">Bron: registraties van IMG en NCG, samengesteld door {naam|M. Wolthekker} en gecontroleerd door de bewoner. Sterkte van de beving volgens het {+organisatie|KNMI} op de schaal van {+eponiem|Richter}.</p></div>
<div class="nr">Pagina 4 van 4</div></div>
"""
    pdf = chromium(draft, body, EZK_CSS, margin="0")
    draft.keep("organisatie", "IMG", "NCG")
    draft.keep("datum", "4 april")
    draft.keep("functie", "burgemeester", "De Voorzitter")
    pdf = ink(
        draft,
        pdf,
        [
            (2, "J.A. Vijlbrief", 4, -24, 88, 26, "handtekening", "handtekening staatssecretaris"),
            (
                3,
                "Met vriendelijke groet,",
                6,
                14,
                92,
                26,
                "handtekening",
                "handtekening briefschrijfster",
            ),
        ],
        seed=707,
    )
    return Finished(draft, pdf)


def y08() -> Finished:
    draft = Draft(
        "y08_nota_statiegeld",
        "dev",
        "beslisnota",
        "nota_tabel_ienw",
        "libreoffice",
        ordinary=frozenset({"winter"}),
    )
    blocks: list[str | tuple] = [  # type: ignore[type-arg]
        (
            "t",
            [
                [
                    "Aan de Staatssecretaris Openbaar Vervoer en Milieu\n\n\nNOTA BIJ KAMERBRIEF\n(ter beslissing)\n\nMaatregelen statiegeld blik en plastic flesjes\n\nUiterlijk bij bewindspersoon: 13 februari 2025\nNota actief openbaar: Ja\n\nInleiding\nIn het commissiedebat Circulaire economie van 22 januari 2025 heeft u toegezegd de Kamer te informeren over het niet halen van de inzameldoelstelling van 90% voor plastic flesjes en blikjes. {+organisatie|Verpact} heeft over 2023 een percentage van 68 (flesjes) en 76 (blikjes) gerapporteerd. De {+organisatie|Inspectie Leefomgeving en Transport} (ILT) heeft een last onder dwangsom opgelegd.\n\nBeslistermijn\nDe Kamer verwacht de brief vóór het tweeminutendebat op {+datum|18 februari 2025}.",
                    "Bestuurskern\nDir. Duurzame Leefomgeving en Circulaire Economie\nAfdeling Kunststof en Verpakkingen\n\nDen Haag\n{+adres|Postbus 20901}\n{+adres|2500 EX Den Haag}\n\nOpgesteld door\n{naam|Youssra el Khayari}\nCoördinerend beleidsmedewerker\nM {telefoon|+31(0)6-27184605}\n{email|youssra.el.khayari}{+domein|@minienw.nl}\n\nDatum\n{+datum|11 februari 2025}\nKenmerk\n{+kenmerk|IENW/BSK-2025/30417}\nBijlage(n)\n3",
                ]
            ],
            [10.6, 5.4],
        ),
        (
            "t",
            [
                ["Parafering", "Naam", "Par.", "Datum"],
                ["Opsteller", "{naam|Y. el Khayari}", "{paraaf|yek}", "10 feb"],
                ["Afdelingsmanager", "{naam|Joost Winter}", "{paraaf|JW}", "10 feb"],
                ["HBJZ", "{naam|Th. Papadopoulos}", "{paraaf|ThP}", "10 feb"],
                ["FIB", "{naam|S.R. Mangroe}", "{paraaf|srm}", "11 feb"],
                ["Directeur DLCE", "{?naam|Hedwig Tuinstra-Boer}", "", "11 feb"],
                [
                    "Directeur-generaal Milieu en Internationaal",
                    "{+naam|Afke van Rijn}",
                    "",
                    "12 feb",
                ],
            ],
            [6.4, 5.0, 2.2, 2.4],
        ),
        ("h", "Geadviseerd besluit"),
        "U wordt gevraagd akkoord te gaan met de Kamerbrief, met een innameplicht voor grotere verkooppunten vanaf 2027, en met het antwoord aan de ondernemer die u vorige maand heeft aangeschreven (bijlage 3).",
        ("h", "Kernpunten"),
        "• De leden {+naam|Gabriëls} (GroenLinks-PvdA), {+naam|Buijsse} (VVD), {+naam|Wingelaar} (NSC) en {+naam|Kostić} (PvdD) willen dat er meer innamepunten komen. De motie-{+naam|Gabriëls/Wingelaar} ({+kenmerk|32 852, nr. 331}) vraagt om een plan voor de zomer.",
        "• Verpact breidt uit met grote-zakkenautomaten. Algemeen directeur {+naam|Hester Klein Lankhorst} noemde in {+media|Nieuwsuur} een innameplicht ‘het sluitstuk’. Ons contact daar is {naam|Wessel Haanappel}, public affairs.",
        "• Het {+organisatie|Centraal Bureau Levensmiddelenhandel} is tegen. {naam|Marly Goossens-Tjin} van het CBL stuurde op 4 februari een position paper; {naam|Joost} heeft haar toegezegd dat zij de brief een dag van tevoren onder embargo krijgt.",
        "• {+organisatie|Rijkswaterstaat} meet het zwerfafval. Projectleider {naam|Ids Bergsma-Lie} ziet 61% minder blikjes in de berm dan in 2022, maar ook meer opengebroken afvalbakken, vooral in {+plaats|Amsterdam} en {+plaats|Den Haag}. Wethouder {+naam|Arjen Kapteijns} (Den Haag) heeft u hierover geschreven.",
        ("h", "Krachtenveld"),
        "De {+organisatie|Vereniging van Nederlandse Gemeenten} en {+organisatie|Stichting Natuur & Milieu} steunen de innameplicht; {+organisatie|Recycling Netwerk Benelux} wil hogere bedragen.  De ministeries van EZ ({naam|A.P. Kuyvenhoven}) en Financiën ({naam|Dilara Aksakal}) zijn ambtelijk akkoord. SZW is geïnformeerd in verband met de positie van daklozen die flesjes verzamelen; zie ook het rapport van de {+organisatie|Dokters van de Wereld}.",
        ("h", "Toelichting"),
        "Financiële overwegingen – De innameplicht kost bedrijven eenmalig € 44 miljoen. {+onderzoek|SIRA Consulting} voerde de regeldruktoets uit; het {+organisatie|Adviescollege toetsing regeldruk} adviseert eind maart.",
        "Juridische overwegingen – De grondslag is artikel 9.5.2 van de {+wet|Wet milieubeheer}. Volgens {naam|Papadopoulos} moet het ontwerpbesluit worden voorgehangen en in {+plaats|Brussel} genotificeerd. De zaak van {+organisatie|Stichting Statiegeld Nu} loopt nog bij de rechtbank Den Haag (zitting 3 april).",
        "Individuele kwestie – De heer {naam|Ömer Yıldırımoğlu}, eigenaar van een avondwinkel in {?woonplaats|Schiedam}, schreef u dat zijn medewerkers worden bedreigd bij het weigeren van blikjes. Zijn broer {naam|Kadir} is op 12 januari {?strafrecht|mishandeld} en {?gezondheid|verloor het zicht aan één oog}. Aangifte is gedaan onder nummer {aangifte|PL1700-2025018836}. Hij vraagt een gesprek. Wij stellen een gesprek voor met DG {+naam|Van Rijn}; {naam|Marije} van het secretariaat plant dit in. Zijn gegevens: {adres|Nieuwe Damlaan 418b, 3119 AC Schiedam}, {telefoon|06-40773916}.",
        "Communicatie – De woordvoering ligt bij {?naam|Fleur van Ginderen}. Voor vragen uit de Kamer is het {+organisatie|Bureau Bestuursondersteuning} bereikbaar via {+email|parlementairezaken@minienw.nl} of {+telefoon|070 456 00 00}.",
        ("h", "Informatie die niet openbaar gemaakt kan worden"),
        "Motivering: in deze nota zijn persoonsgegevens van ambtenaren en derden onleesbaar gemaakt. Bijlage 3 wordt niet openbaar.",
        ("h", "Bijlagen"),
        (
            "t",
            [
                ["Volgnummer", "Naam", "Informatie"],
                ["1", "Kamerbrief statiegeld", "Openbaar"],
                ["2", "Rapportage Verpact 2023", "Reeds openbaar"],
                ["3", "Brief van de heer {naam|Yıldırımoğlu} met conceptantwoord", "Niet openbaar"],
            ],
            [2.6, 9.6, 3.8],
        ),
        "Beslissing staatssecretaris {+naam|Chris Jansen}:\n\n\n",
    ]
    pdf = fodt(
        draft,
        blocks,
        font="DejaVu Sans",
        size=9,
        header="Ministerie van Infrastructuur en Waterstaat",
        footer="Kenmerk IENW/BSK-2025/30417",
        border="0.05pt solid #cccccc",
        right="2.6cm",
    )
    draft.keep("organisatie", "CBL", "ILT")
    draft.keep("functie", "Wethouder", "Directeur-generaal")
    pdf = ink(
        draft,
        pdf,
        [
            (1, "Directeur DLCE", 331, -1, 40, 15, "paraaf", "paraaf directeur"),
            (1, "12 feb", -56, -3, 44, 17, "paraaf", "paraaf directeur-generaal"),
            (
                2,
                "Beslissing staatssecretaris",
                190,
                -4,
                76,
                30,
                "paraaf",
                "paraaf staatssecretaris",
            ),
        ],
        seed=808,
    )
    return Finished(draft, pdf)


MINUTES_CSS = """
body{font-family:serif;font-size:10.4pt;line-height:1.28}
h1{font-size:15pt;margin:0 0 4pt 0}
h2{font-size:10.8pt;margin:8pt 0 2pt 0}
p{margin:0 0 5pt 0}
table{margin:2pt 0 6pt 0;font-size:9.8pt}
td,th{padding:2pt 8pt 2pt 0;text-align:left;vertical-align:top}
.k{font-size:8.5pt}
"""


def y09() -> Finished:
    draft = Draft(
        "y09_verslag_caribisch_nederland",
        "dev",
        "woo-verzoek",
        "verslag_interdepartementaal",
        "scan-150dpi-grey",
        ordinary=frozenset({"winkel"}),
    )
    body = """
<h1>Interdepartementaal Overleg Sociaal Minimum Caribisch Nederland</h1>
<p><b>Verslag van de derde bijeenkomst</b><br>{+datum|Dinsdag 22 mei 2018}, 10.00 – 11.45 uur, ministerie van BZK, zaal {+zaal|Johan de Witt} (Noord 14.05), videoverbinding met {+plaats|Kralendijk}</p>
<table>
<tr><td><b>Aanwezig</b></td><td>{naam|Cijntje} (BZK/DGKR, voorzitter), {naam|Van Rosmalen} (BZK/DGKR, verslag), {naam|Eikelenstam} (SZW), mw. {naam|Nahar} (SZW/RCN-unit, via video), {naam|Buursink} (VWS), {naam|Quant} (EZK), {naam|Römer-Statius} (Financiën/IRF), {naam|De Palm} (OLE, via video), {naam|H. Sodirjo} (OCW, vanaf punt 3)</td></tr>
<tr><td><b>Afwezig</b></td><td>{naam|Wartena} (IenW, m.k.), {naam|Gorter-Zijp} (AZ)</td></tr>
<tr><td><b>Afschrift</b></td><td>Rijksvertegenwoordiger, directeur Koninkrijksrelaties</td></tr>
<tr><td><b>Kenmerk</b></td><td>{+kenmerk|2018-0000317745}</td></tr></table>
<h2>1. Opening en mededelingen</h2>
<p>De voorzitter opent en heet mevrouw {naam|De Palm} welkom; zij vervangt {naam|Sharon Melfor}, die met {?gezondheid|zwangerschapsverlof} is. Staatssecretaris {+naam|Knops} is van 9 tot 15 juni op de eilanden. Gezaghebber {+naam|Edison Rijna} en gedeputeerde {+naam|Nina den Heyer} van {+organisatie|Bonaire} hebben gevraagd om een gesprek over de onderstand. Rijksvertegenwoordiger {+naam|Gilbert Isabella} is vertrokken; de heer {+naam|Helmond} neemt waar.</p>
<p>{naam|Quant} meldt dat het {+organisatie|CBS} in juni nieuwe cijfers over de koopkracht publiceert. {naam|Römer-Statius} vraagt om de ramingen daarop te laten aansluiten; anders komt het niet door de ministerraad.</p>
<h2>2. Verslag van 17 april 2018</h2>
<p>Bij punt 4 moet ‘{naam|Buursing}’ zijn ‘{naam|Buursink}’. Actiepunt 6 ({naam|Wartena}, kosten drinkwater {+organisatie|STUCO}) staat nog open. Met deze wijziging vastgesteld.</p>
<h2>3. Onderzoek Regioplan: ijkpunt sociaal minimum</h2>
<p>{naam|Eikelenstam} licht de kabinetsreactie toe. {+organisatie|Regioplan} komt voor een alleenstaande op Sint Eustatius uit op USD 1.402 per maand. Minister {+naam|Koolmees} wil dit niet als norm overnemen. De leden {+naam|Diertens} (D66), {+naam|Özütok} (GroenLinks) en {+naam|Van Raak} (SP) hebben een algemeen overleg aangevraagd op 27 juni. Ook {+naam|Margrite Kalverboer}, de Kinderombudsvrouw, heeft een brief gestuurd.</p>
<p>{naam|Nahar} waarschuwt dat de winkelprijzen op {+plaats|Saba} sinds orkaan {+orkaan|Irma} verder zijn gestegen. Zij noemt als voorbeeld een cliënt van de unit, mevrouw {naam|Eurlinda H.} uit {?woonplaats|Rincon}: moeder van vier, {?gezondheid|suikerpatiënt}, onderstand USD 602, huur USD 450. Het dossier ({dossiernummer|OND-B-3307}) is als bijlage bij de vorige vergadering rondgestuurd. De voorzitter verzoekt dat stuk te vernietigen, omdat er ook het ID-nummer en een foto van de sédula in zitten. {naam|Ine van Rosmalen} haalt het uit de digitale map.</p>
<p>{naam|Sodirjo} (OCW) vraagt naar de samenhang met de studietoelage. Afgesproken wordt dat OCW een alinea aanlevert.</p>
<h2>4. Kosten van levensonderhoud: telecom en energie</h2>
<p>EZK onderzoekt met de {+organisatie|Autoriteit Consument en Markt} een lager vastrecht voor elektriciteit. {naam|Quant} heeft contact met {naam|Dexter Gumbs} van {+organisatie|Saba Electric Company} en met {naam|R. Coffie} ({+organisatie|WEB Bonaire}, tel. {telefoon|+599 717 30 62}). Een subsidie kan per 1 januari 2019 ingaan. Financiën heeft geen bezwaar zolang dekking op de begroting van EZK wordt gevonden. Mw. {naam|De Palm} zegt dat het eilandbestuur liever ziet dat de wegenbelasting daalt; gedeputeerde {+naam|Den Heyer} heeft dat in de {+krant|Amigoe} gezegd.</p>
<h2>5. Kinderopvang en kinderbijslag</h2>
<p>{naam|Buursink} deelt mee dat staatssecretaris {+naam|Blokhuis} instemt met een gezamenlijk programma. {+organisatie|UNICEF} heeft in 2013 al op de situatie gewezen. Kwartiermaker wordt mevrouw {naam|Chantal Dirksz-Pourier}, nu nog werkzaam bij {+organisatie|Fundashon Forma}; dit is vertrouwelijk tot 1 juni. Haar sollicitatiegesprek is gevoerd door {naam|Tom Buursink} en {naam|Nahar}. VWS noemt het programma voorlopig {+programma|BES(t) 4 kids}.</p>
<h2>6. Rondvraag en sluiting</h2>
<p>{naam|Gorter-Zijp} heeft per mail gevraagd of de minister-president dit onderwerp tijdens het Koninkrijksoverleg moet aansnijden; het antwoord is nee. De volgende bijeenkomst is op {+datum|19 juni 2018}. Aanmelden bij {+email|secretariaatkr@minbzk.nl} of bij het secretariaat, {naam|Djamila}, {telefoon|070 426 81 53}.</p>
<table>
<tr><th>Nr</th><th>Actie</th><th>Wie</th><th>Gereed</th></tr>
<tr><td>1</td><td>Raming aansluiten op CBS-cijfers</td><td>{naam|Eikelenstam}, {naam|Römer-Statius}</td><td>12 juni</td></tr>
<tr><td>2</td><td>Dossierstuk verwijderen en leden berichten</td><td>{naam|Van Rosmalen}</td><td>direct</td></tr>
<tr><td>3</td><td>Alinea studietoelage</td><td>{naam|Sodirjo}</td><td>29 mei</td></tr>
<tr><td>4</td><td>Notitie vastrecht, met bijdrage ACM</td><td>{naam|Quant}</td><td>8 juni</td></tr>
<tr><td>5</td><td>Voorbereiding AO 27 juni, gezamenlijk dossier</td><td>SZW, BZK ({naam|Ine})</td><td>20 juni</td></tr>
<tr><td>6</td><td>Kosten drinkwater Sint Eustatius</td><td>{naam|Wartena}</td><td>19 juni</td></tr></table>
<p>Vastgesteld d.d. 19 juni 2018, de voorzitter,</p>
<p style="margin-top:44pt">drs. {naam|M.E. Cijntje}</p>
"""
    head = '<p class="k">Ministerie van Binnenlandse Zaken en Koninkrijksrelaties | IDO Sociaal Minimum CN | verslag 22 mei 2018 | <b>intern</b></p>'
    pdf = story(draft, body, MINUTES_CSS, rect=(64, 64, 532, 786), header=head)
    draft.keep("organisatie", "BZK", "SZW", "OCW", "EZK", "DGKR")
    draft.keep("functie", "Rijksvertegenwoordiger")
    draft.keep("plaats", "Sint Eustatius")
    pdf = ink(
        draft,
        pdf,
        [(2, "Vastgesteld d.d.", 20, 12, 100, 34, "handtekening", "handtekening voorzitter")],
        seed=909,
    )
    return scanned(draft, pdf, dpi=150, skew=0.7, noise=9, seed=93)


def y10() -> Finished:
    draft = Draft(
        "y10_samenvatting_lymeonderzoek",
        "dev",
        "woo-verzoek",
        "onderzoek_samenvatting",
        "reportlab",
    )
    pdf = paper(
        draft,
        [
            ("h", "{+kenmerk|RIVM-briefrapport 2020-0139}"),
            ("H", "Na de tekenbeet"),
            "Beloop van klachten na de behandeling van Lyme-ziekte. Samenvatting van het onderzoek {+onderzoek|LymeProspect}, tweede vervolgmeting",
            ("h", "Publiekssamenvatting"),
            "Ongeveer 27.000 mensen per jaar krijgen in Nederland de ziekte van {+eponiem|Lyme}. De meesten herstellen na een kuur met antibiotica. Een klein deel houdt klachten, zoals vermoeidheid, pijn en moeite met concentreren. Dat blijkt uit onderzoek van het {+organisatie|RIVM}, het {+organisatie|Amsterdam UMC}, het {+organisatie|Radboudumc} en de {+organisatie|Nederlandse Vereniging voor Lymepatiënten}.",
            "Twaalf maanden na de behandeling had 27 procent van de deelnemers aanhoudende klachten. In twee vergelijkingsgroepen was dat 23 en 21 procent. Van elke honderd mensen met de ziekte houden er dus ongeveer vijf klachten die aan de tekenbeet zijn toe te schrijven. Staatssecretaris {+naam|Paul Blokhuis} heeft het onderzoek in {+datum|september 2020} aan de Tweede Kamer aangeboden.",
            "Het is niet te voorspellen wie klachten houdt. Mensen die al vóór de behandeling veel last hadden of somber waren, lopen meer kans. Of de bacterie met de kweekmethode van {+eponiem|Barbour}, {+eponiem|Stoenner} en {+eponiem|Kelly} kon worden aangetoond, maakte niet uit.",
            ("h", "1. Achtergrond"),
            "De veroorzaker, {+soort|Borrelia burgdorferi}, is genoemd naar {+historisch|Willy Burgdorfer}, die de bacterie in 1982 in teken vond. De klinische beelden kregen hun namen eerder: {+historisch|Arvid Afzelius} beschreef in 1909 de rode ring, {+historisch|Alfred Buchwald} al in 1883 de verdunde huid. Het syndroom van {+eponiem|Bannwarth} is de pijnlijke vorm met uitval van zenuwen. De verlamming van de aangezichtszenuw heet ook wel de parese van {+eponiem|Bell}; die heeft echter meestal een andere oorzaak.",
            "In 2010 bood een burgerinitiatief met ruim 70.000 handtekeningen aan de Tweede Kamer de aanleiding voor meer onderzoek. De {+organisatie|Gezondheidsraad} bracht in 2013 onder voorzitterschap van {+naam|prof. dr. W.A. van Gool} het advies {+document|Lyme onder de loep} uit. {+organisatie|ZonMw} financierde daarna het onderzoek (dossier {+kenmerk|522001004}).",
            ("h", "2. Opzet"),
            "Tussen {+datum|april 2015} en {+datum|oktober 2018} deden 1.135 volwassenen mee, onder wie 1.084 met een rode ring. Zij vulden elk kwartaal vragenlijsten in. Vermoeidheid werd gemeten met de {+instrument|Checklist Individuele Spankracht}, pijn met de {+instrument|SF-36}. De betrouwbaarheid (alfa van {+eponiem|Cronbach}) lag boven 0,89. De vergelijkingsgroepen bestonden uit 4.000 deelnemers van het {+onderzoek|Nivel Panel} en 2.412 mensen met een tekenbeet zonder ziekte, geworven via {+website|tekenradar.nl}.",
            "De kans op klachten is geschat met het model van {+eponiem|Cox} en weergegeven in curven van {+eponiem|Kaplan-Meier}. Groepen zijn vergeleken met de toets van {+eponiem|Wilcoxon}, met de correctie van {+eponiem|Bonferroni}. Ontbrekende waarden zijn aangevuld volgens de methode van {+auteur|Van Buuren}. De {+organisatie|METC AMC} heeft het protocol goedgekeurd ({+kenmerk|NL50227.094.14}).",
            ("h", "3. Resultaten"),
            (
                "t",
                [
                    ["Groep", "n", "Klachten na 12 mnd", "95%-BI"],
                    ["Lyme-ziekte", "1.084", "27,2%", "24,7–29,7"],
                    ["Algemene bevolking", "2.942", "21,2%", "19,3–23,1"],
                    ["Tekenbeet, niet ziek", "1.887", "23,3%", "21,3–25,3"],
                ],
                [82, 36, 66, 56],
            ),
            "Het verschil is klein maar duidelijk (p < 0,001). Na 24 maanden is het percentage bij de groep met Lyme-ziekte gedaald tot 24,9. Deelnemers uit {+plaats|Drenthe} en van de {+plaats|Veluwe} verschillen niet van anderen. Een aparte analyse van {+plaats|Ameland} en {+plaats|Schiermonnikoog} was door de kleine aantallen niet mogelijk.",
            "Een hogere score bij aanvang voorspelde aanhoudende klachten, evenals een verwachting van traag herstel. De gevonden odds ratio's komen overeen met die van {+auteur|Aucott} in de Verenigde Staten en liggen lager dan die van {+auteur|Eikeland} in Noorwegen. Eerder Nederlands werk van {+auteur|Hofhuis} en {+auteur|Coumou} wees in dezelfde richting.",
            ("h", "4. Beperkingen"),
            "Het onderzoek werd mede geworven via huisartsen. Mensen met hevige klachten doen mogelijk vaker mee; dat kan het verschil te groot maken. De uitkomsten gelden niet voor kinderen. De groep met een gespreide vorm (51 personen) is te klein voor conclusies over de gewrichten of het hart.",
            ("h", "5. Aanbevelingen"),
            "Wij bevelen aan om huisartsen via de {+organisatie|NHG}-standaard te wijzen op aanhoudende klachten, en het {+organisatie|Lymeziekte Expertisecentrum} te vragen een behandelprogramma te toetsen. Voorlichting over het controleren op teken blijft de beste bescherming. De jaarlijkse {+evenement|Week van de Teek} is daarvoor een goed moment.",
            ("h", "6. Wat betekent dit voor de zorg?"),
            "Uit gesprekken met huisartsen, bedrijfsartsen en mensen met langdurige klachten kwamen drie wensen naar voren. Men wil één plek waar de kennis samenkomt, duidelijkheid over de waarde van laboratoriumtests en aandacht voor de gevolgen op het werk. De elispot en vergelijkbare celtests voegen volgens de {+organisatie|Federatie Medisch Specialisten} niets toe aan de gebruikelijke test met bevestiging door middel van een {+eponiem|Western}-blot. Het onderzoek {+onderzoek|VICTORY}, dat gelijktijdig werd uitgevoerd, laat hetzelfde zien.",
            "Langer behandelen met antibiotica helpt niet. Dat bleek eerder uit de studie {+onderzoek|PLEASE} van het {+organisatie|Radboudumc}, waarin {+auteur|Berende} en {+auteur|Kullberg} 281 mensen volgden. Cognitieve gedragstherapie, zoals onderzocht door {+auteur|Knoop} bij het syndroom van {+eponiem|Sjögren} en bij Q-koorts, kan de ervaren vermoeidheid wel verminderen. Of dat ook na Lyme-ziekte zo is, is nog niet bekend.",
            "De vergelijking met Q-koorts ligt voor de hand. Na de uitbraak van 2007 tot 2010 in {+plaats|Noord-Brabant} adviseerde de commissie-{+naam|Van Dijk} om patiënten beter te volgen. De {+organisatie|Nationale ombudsman} wees er in zijn rapport {+document|Het spijt mij} op dat erkenning voor patiënten net zo belangrijk kan zijn als behandeling. {+organisatie|Q-support} heeft laten zien dat begeleiding bij werk en inkomen nodig blijft.",
            ("h", "Synopsis"),
            "After a tick bite: course of symptoms after treatment for Lyme disease. Most patients recover after antibiotic treatment. In this study, led by {+organisatie|RIVM}, 27 per cent reported persistent symptoms, compared with 21 and 23 per cent in two reference cohorts. The excess of about five per cent is attributed to the infection. Following {+eponiem|Koch}, causality cannot be proven in individual patients. Symptoms were not associated with the genospecies found in the skin, whether {+soort|Borrelia afzelii} or {+soort|Borrelia garinii}.",
            "Keywords: Lyme borreliosis, persistent symptoms, {+soort|Ixodes ricinus}, cohort study, fatigue, {+eponiem|Kaplan-Meier}",
            ("h", "Literatuur"),
            "{+auteur|Aucott JN}, {+auteur|Rebman AW}, {+auteur|Crowder LA}. Post-treatment Lyme disease syndrome symptomatology. Qual Life Res 2013;22:75-84.",
            "{+auteur|Berende A}, {+auteur|Ter Hofstede HJM}, {+auteur|Vos FJ}, {+auteur|Kullberg BJ}. Randomized trial of longer-term therapy. N Engl J Med 2016;374:1209-20.",
            "{+auteur|Burgdorfer W}, {+auteur|Barbour AG}. Lyme disease: a tick-borne spirochetosis? Science 1982;216:1317-9.",
            "{+auteur|Coumou J}, {+auteur|Herkes EA}, {+auteur|Brouwer MC}. Ticking the right boxes. Clin Microbiol Infect 2015;21:368.",
            "{+auteur|Eikeland R}, {+auteur|Mygland Å}. European neuroborreliosis. Eur J Neurol 2011;18:548-55.",
            "{+auteur|Hofhuis A}, {+auteur|Van Pelt W}. Decreased tick bite consultations. Eurosurveillance 2020;25:1900345. {+doi|doi:10.2807/1560-7917.ES.2020.25.10}",
            "{+auteur|Keijmel SP}, {+auteur|Knoop H}. Effectiveness of therapy in Q fever fatigue syndrome. Clin Infect Dis 2017;64:998-1005.",
            "{+auteur|Van Buuren S}. Flexible imputation of missing data. Boca Raton: CRC Press; 2018. ISBN {+kenmerk|978-1-138-58831-8}.",
            ("h", "Colofon"),
            "© {+organisatie|RIVM} 2020. Delen uit deze publicatie mogen worden overgenomen met bronvermelding. {+adres|Postbus 1, 3720 BA Bilthoven}. Bezoek: {+adres|Antonie van Leeuwenhoeklaan 9}. Telefoon {+telefoon|030 274 91 11}; {+email|info@rivm.nl}. Vragen over dit onderzoek: {+email|lymeprospect@rivm.nl}. Opdrachtgever: ministerie van {+organisatie|Volksgezondheid, Welzijn en Sport}.",
        ],
        font="SE",
        size=10.15,
        frames=((48, 58, 245, 720), (302, 58, 245, 720)),
        top="Na de tekenbeet – beloop van klachten na de behandeling van Lyme-ziekte",
        footer="RIVM-briefrapport 2020-0139",
    )
    return Finished(draft, pdf)


MAKERS = {
    "y01_beslisnota_garnalen": y01,
    "y02_mail_padelbanen": y02,
    "y03_informatienota_werkbezoek": y03,
    "y04_inspectie_binnenvaart": y04,
    "y05_nota_incasso": y05,
    "y06_bezwaar_rijgeschiktheid": y06,
    "y07_kamerbrief_mijnbouwschade": y07,
    "y08_nota_statiegeld": y08,
    "y09_verslag_caribisch_nederland": y09,
    "y10_samenvatting_lymeonderzoek": y10,
}
