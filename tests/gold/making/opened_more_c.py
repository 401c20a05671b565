"""New blind scans: a brochure without personal data, a report of a visit, a nota."""

from tests.gold.making.opened_paper import Paper, makers

T76 = Paper(
    "t76_brochure_monument_scan",
    "woo-verzoek",
    "brochure zonder persoonsgegevens, scan",
    "reportlab",
    scan={"dpi": 150, "skew": 0.5, "noise": 5, "seed": 76, "page_kb": 100},
    options={
        "font": "CA",
        "size": 15,
        "frames": ((70, 60, 455, 720),),
        "footer": "{o|Rijksvastgoedbedrijf} {r|RVB-B-26/011}",
    },
    html="""
<h1>Paleis van justitie</h1>
<p>Toelichting bij de open dag van {d|12 september 2026}, {l|Korte Vliet 9}, Leeuwarden.</p>
<h2>De bouw</h2>
<p>Het gebouw kwam gereed in 1852 naar een ontwerp van {x|Thomas Romein}. De opdracht kwam van minister {+historisch|Donker Curtius}. De
natuursteen werd geleverd door de firma {o|Wed. Jansen &amp; Zonen}. Het timpaan toont {x|Vrouwe Justitia}.</p>
<h2>De zaal</h2>
<p>In de grote zaal hangt een portret van koning {x|Willem III}, geschilderd door {w|Otto Eerelman}. De kroonluchter is een schenking van het
{x|Fonds Slieker}. In 1886 sprak {x|Ferdinand Domela Nieuwenhuis} hier tot zijn aanhang.</p>
<h2>De restauratie</h2>
<p>Tussen 2019 en 2024 is het dak vernieuwd door {o|Jurriëns Noord} en {o|Bakker Leiwerken}. De kosten waren {eu|€ 7,4 miljoen}. Architectenbureau
{o|TWA} maakte het plan. De gids van {w|Schuurmans, P.} ({o|Waanders}, 2025) is te koop bij boekhandel {o|Van der Velde}.</p>
<h2>Recht en bestuur</h2>
<p>In dit gebouw is de {x|zaak-Hogerhuis} behandeld, die tot een herziening van het {s|Wetboek van Strafvordering} leidde. De {x|commissie-Troelstra}
bracht in 1899 verslag uit. Sinds 2013 is het {o|gerechtshof Arnhem-Leeuwarden} de gebruiker. Bekende uitspraken zijn
{s|ECLI:NL:GHARL:2014:7712} en {s|ECLI:NL:GHARL:2019:902}.</p>
<h2>Route</h2>
<p>Vanaf het station loopt u via de {st|Sophialaan} en het {st|Zaailand} langs het {x|Fries Museum}. De bus stopt bij het {st|Ruiterskwartier}. Parkeren
kan in garage {x|Oldehove}. Het gebouw is toegankelijk voor rolstoelen.</p>
<h2>Praktisch</h2>
<p>Open van 10.00 tot 16.00 uur. Minister {+n|Van Oosten-Halbertsma} opent de dag. Groepen melden zich via {m|opendag@rvb.example} of
{+t|088 115 80 00}. Toegang is gratis; een catalogus kost {eu|€ 12,50}.</p>
""",
)

T77 = Paper(
    "t77_schouwrapport_dijk_scan",
    "woo-verzoek",
    "schouwrapport, scan",
    "story",
    scan={"dpi": 200, "skew": -1.0, "noise": 7, "seed": 77, "page_kb": 110},
    ordinary="kamp",
    css="*{font-family:serif;font-size:14pt;line-height:1.3} h1{font-size:19pt} h2{font-size:15pt} td{border:0.7pt solid #555;padding:3pt}",
    html="""
<h1>Schouwrapport najaar 2025</h1>
<p>{o|Waterschap Vallei en Rivierzoom}, district {un|Oost}. Datum schouw: {d|12 november 2025}.<br/>
Schouwmeesters: {n|Bennie Kamphorst} en {n|Gülay Ertekin}. Heemraad: {+n|Dirk Veldhuizen-Pater}.</p>
<h2>Bevindingen</h2>
<table>
<tr><td><b>Nr</b></td><td><b>Onderhoudsplichtige</b></td><td><b>Gebrek</b></td><td><b>Termijn</b></td></tr>
<tr><td>1</td><td>{n|G.J. Overeem}, {a|Slagsteeg 8}</td><td>riet in de watergang</td><td>{d|1-12}</td></tr>
<tr><td>2</td><td>{n|Erven Wed. Huibers}</td><td>duiker verstopt</td><td>{d|1-12}</td></tr>
<tr><td>3</td><td>{o|Gemeente Scherpenzeel}</td><td>beschoeiing</td><td>{d|1-3}</td></tr>
<tr><td>4</td><td>{n|Mohan Tewarie}, {a|Heuvelseweg 114}</td><td>vlonder zonder vergunning</td><td>{d|1-2}</td></tr>
<tr><td>5</td><td>{n|Fam. Blankespoor}</td><td>afrastering te dicht</td><td>{d|15-1}</td></tr>
</table>
<h2>Toelichting</h2>
<p>Bij nummer 1 was {n|Overeem} zelf aanwezig. Hij zegt dat {n|Kamphorst} vorig jaar uitstel had gegeven. Dat is niet vastgelegd. Zijn
nummer is {t|06-1526 7740}; hij wil gebeld worden voor de trekker komt.</p>
<p>Bij nummer 4 deed niemand open. Buurvrouw {n|Aartje Roelofs-Top} vertelde dat de heer {n|Tewarie} is opgenomen ({z|hersenbloeding}). Zijn zoon
{n|Vikash} regelt zijn zaken en is bereikbaar via {e|vikash.tewarie@valleinet.example}.</p>
<p>Bij nummer 5 stond een aanhanger op het schouwpad, kenteken {k|29-WF-XB}. {n|Gülay} heeft een brief achtergelaten. Een klacht van de heer {n|J.
Blankespoor} is ontvangen onder nummer {r|K-25-0871}.</p>
<h2>Vervolg</h2>
<p>Herschouw op {d|10 december 2025} door {n|Ertekin}. Wie dan niet aan de {s|Keur} voldoet, krijgt een last onder dwangsom. Op grond van
{s|ECLI:NL:RVS:2020:1452} kan het pad ook worden vrijgemaakt op kosten van de overtreder. De kosten zijn {eu|€ 375} per uur.</p>
<p>Gemaal {x|Antoon van Hooff} en stuw {x|Groeperkade} zijn in orde. Loket: {m|schouw@wsvr.example}, {+t|033 434 60 00}.</p>
<p>Getekend: {p|BKh}, {p|g.e.}</p>
""".replace("{n|Erven Wed. ", "Erven Wed. {n|").replace("{n|Fam. ", "Fam. {n|"),
)

T78 = Paper(
    "t78_nota_vws_medicijnen_scan",
    "beslisnota",
    "nota met vakken, scan",
    "chromium",
    scan={"dpi": 200, "skew": 0.9, "noise": 6, "seed": 78, "page_kb": 115, "ocr_errors": 0.06},
    options={"margin": "20mm 18mm"},
    css="""body{font:11.5pt/1.4 'DejaVu Sans'} table{border-collapse:collapse;width:100%} td{border:1pt solid #333;padding:2mm;
    vertical-align:top} small{font-size:8pt;color:#333;display:block} h2{font-size:12pt;margin-bottom:0}""",
    html="""
<table><tr><td rowspan="2" style="width:45%"><small>Aan</small>{f|Minister VWS}<br/><br/><b>BESLISNOTA</b></td><td><small>Directie</small>{un|Geneesmiddelen en
Medische Technologie}</td></tr><tr><td><small>Opsteller</small>{n|Ruth Okafor-Lindeboom}<br/>{t|06 5290 3316}</td></tr>
<tr><td><small>Datum</small>{d|23 januari 2026}</td><td><small>Kenmerk</small>{r|4399120-1100871-GMT}</td></tr>
<tr><td><small>Bijlagen</small>1</td><td><small>Gezien afdelingshoofd</small>{p|HvZ} {d|22/1}</td></tr></table>
<h2>1. Aanleiding</h2>
<p>De fabrikant {o|Vertora Pharma} heeft aangekondigd het middel {o|Lumivax} per {d|1 april 2026} van de markt te halen. Ongeveer 280 patiënten
gebruiken het. De Kamer heeft in de motie-{+n|Bushoff-Renkema} ({s|29 477, nr. 938}) gevraagd om een vangnet.</p>
<h2>2. Geadviseerd besluit</h2>
<p>Instemmen met een tijdelijke bereidingsroute via ziekenhuisapotheken.</p>
<h2>3. Toelichting</h2>
<p>Het {o|Zorginstituut} en de {o|NVZA} zien de route als haalbaar. Apotheker {n|Silvester Boonen} van het {o|Amsterdam UMC} kan binnen tien weken
leveren. De kosten zijn {eu|€ 3.900} per patiënt. Patiëntenvereniging {o|Stofwisselkracht} is positief; een lid, mevrouw {n|Henny
Adolfs}, stuurde u een brief over haar kleinzoon {n|Levi}.</p>
<p>De {o|NZa} past de prestatie aan. {un|WJZ} acht artikel 18, derde lid, van de {s|Geneesmiddelenwet} toereikend. Volgens {un|FEZ} is dekking
aanwezig. De {x|commissie-Van der Grinten} adviseerde eerder al over zulke routes.</p>
<h2>4. Communicatie</h2>
<p>De brief gaat dinsdag naar de Kamer. {o|Omrop Fryslân} werkt aan een uitzending. Patiënten kunnen bellen met {+t|0800 998 77 66}.</p>
<h2>5. Afstemming</h2>
<p>{un|Directie Zorgverzekeringen}, {un|FEZ} ({n|Casimir Vugts}), {un|WJZ} ({n|Lonneke Eshuis}), {o|IGJ}. DG {+n|Barbara Goezinne-Kuit} is akkoord.</p>
<h2>6. Informatie die niet openbaar gemaakt kan worden</h2>
<p>Tot personen herleidbare gegevens.</p>
""",
)

MAKERS = makers([T76, T77, T78])
