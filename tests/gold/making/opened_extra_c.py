"""Last of the first blind part: two more notas, a council proposal, a typescript, a register."""

from tests.gold.making.opened_paper import Paper, makers

T56 = Paper(
    "t56_nota_bz_consulair",
    "beslisnota",
    "nota met rechterkolom",
    "chromium",
    options={"margin": "20mm 15mm 18mm 22mm"},
    css="""body{font:10.5pt/1.45 'Liberation Sans';margin-right:48mm} h1{font-size:24pt;font-weight:normal}
    h2{font-size:10.5pt;margin-bottom:0} p{margin-top:1mm} .r{position:absolute;right:0;top:38mm;width:40mm;
    font-size:7.5pt;line-height:1.35} .r b{display:block;margin-top:3mm}""",
    html="""
<div class="r"><b>{un|Directie Consulaire Zaken en Visumbeleid}</b>{l|Rijnstraat 8}<br/>{l|2515 XP} Den Haag<br/>Nederland<br/>
<a href="#">www.minbuza.nl</a><b>Contactpersoon</b>{n|Dhr. Aryan Jhinkoe}<br/>M {t|06-2558 1739}<br/>{e|aryan.jhinkoe@minbuza.nl}
<b>Datum</b>{d|14 november 2025}<b>Onze referentie</b>{r|BZ2519904}<b>Uw referentie</b>-<b>Bijlage(n)</b>1<b>Cc</b>{f|SG}, {f|DGPZ},
{un|COM}</div>
<h1>NOTA</h1>
<p>Aan: {f|Minister van Buitenlandse Zaken}<br/>Via: {f|secretaris-generaal}</p>
<p><b>Ter besluitvorming: verruiming openingstijden consulaire posten in de zomer</b></p>
<h2>1. Kern en context</h2>
<p>In juli en augustus 2025 zochten 31.400 reizigers hulp, een kwart meer dan in 2024. De wachttijd voor een nooddocument liep in
{ge|Barcelona} en {ge|Antalya} op tot drie dagen. De {o|Nationale ombudsman}, {+n|Warner Tjeerdsma-Kok}, heeft in zijn rapport
<i>Ver van huis</i> ({r|2025/141}) vier aanbevelingen gedaan.</p>
<h2>2. Voorstel</h2>
<p>Wij stellen voor om op acht posten van {d|15 juni} tot {d|15 september 2026} ook op zaterdag open te zijn en het {o|24/7 BZ
Contactcenter} uit te breiden met twaalf medewerkers.</p>
<h2>3. Argumenten</h2>
<ul><li>De drukte is voorspelbaar en valt samen met schoolvakanties.</li><li>Reizigers waarderen telefonische hulp met een 8,1.</li>
<li>De {o|ANVR} en {o|SGR} dringen aan op ruimere openingstijden. Directeur {+n|Frank Radstake-Blom} zei dat in {o|Radar}.</li>
<li>De ambassadeurs in {ge|Madrid} en {ge|Ankara} steunen het voorstel.</li></ul>
<h2>4. Kanttekeningen</h2>
<p>De vakbonden wijzen op werkdruk. Lokaal arbeidsrecht staat in Turkije niet toe dat er meer dan zes uur achtereen wordt gewerkt. De kosten
bedragen {eu|€ 1,9 miljoen} per jaar; hiervoor is binnen artikel 4 ruimte. {un|FEZ} is akkoord.</p>
<pb/>
<div class="r" style="top:310mm"><b>Onze referentie</b>BZ2519904</div>
<h2>5. Uitvoering</h2>
<p>De planning is gemaakt door de heer {n|Jhinkoe}. Werving vindt plaats via {o|Randstad}. De opleiding van nieuwe medewerkers duurt drie weken en
wordt gegeven in het {x|Huis van Oldenbarnevelt}. Het systeem {o|Kairos} wordt in maart aangepast.</p>
<p>Een evaluatie volgt in het najaar van 2026. De Kamer wordt geïnformeerd in de {o|Staat van het Consulaire}. Daarmee wordt de motie van de leden
{+n|Van der Werf-Postma} en {+n|Piri-Nagel} ({s|Kamerstuk 35 663, nr. 41}) uitgevoerd.</p>
<h2>6. Communicatie</h2>
<p>Het reisadvies wordt in december bijgewerkt. Op de {o|Vakantiebeurs} in januari staat {o|BZ} met een stand. Reizigers bellen
{+t|+31 247 247 247}. Persberichten gaan uit na uw akkoord.</p>
<h2>7. Niet-openbare informatie</h2>
<p>De naam en contactgegevens van de opsteller worden niet openbaar gemaakt.</p>
""".replace("{n|Dhr. ", "Dhr. {n|"),
)

T57 = Paper(
    "t57_nota_ocw_aanbieding",
    "beslisnota",
    "nota kort",
    "story",
    css="*{font-family:sans-serif;font-size:10.5pt;line-height:1.35} h1{font-size:18pt} td{padding:1pt 8pt 1pt 0}",
    html="""
<p>{o|Ministerie van Onderwijs, Cultuur en Wetenschap}</p>
<h1>Aanbiedingsnota</h1>
<table><tr><td>Aan</td><td>{f|Staatssecretaris OCW}</td></tr><tr><td>Van</td><td>{un|Directie Primair Onderwijs}</td></tr>
<tr><td>Steller</td><td>{n|Willemien Oosterom-Bakr}, {t|06-38 27 15 09}</td></tr><tr><td>Datum</td><td>{d|2 december 2025}</td></tr>
<tr><td>Kenmerk</td><td>{r|56820173}</td></tr><tr><td>Betreft</td><td>Aanbieding monitor Gelijke kansen aan de Tweede Kamer</td></tr></table>
<h2>Gevraagde beslissing</h2>
<p>Wij verzoeken u de bijgevoegde brief te ondertekenen en de monitor aan de {o|Tweede Kamer} te sturen.</p>
<h2>Toelichting</h2>
<p>De monitor is in opdracht van het ministerie uitgevoerd door {o|Oberon} en het {o|Kohnstamm Instituut}. De belangrijkste conclusie is
dat het verschil in doorstroomadvies tussen leerlingen met dezelfde toetsscore kleiner wordt. In 2025 kreeg 8,4 procent van de
leerlingen een bijgesteld advies, tegen 6,9 procent in 2023.</p>
<p>De brief bevat geen nieuw beleid. U kondigt aan dat de subsidieregeling {o|School en Omgeving} wordt verlengd tot en met {d|31 juli 2028}.
Het budget van {eu|€ 149 miljoen} is beschikbaar op artikel 1.</p>
<h2>Afstemming</h2>
<p>De brief is afgestemd met {un|FEZ}, {un|WJZ}, {un|Directie Kennis} en de {o|Inspectie van het Onderwijs}. De {o|PO-Raad} en de {o|AOb} zijn vooraf
ge&#239;nformeerd. Een technische briefing voor Kamerleden staat gepland op {d|16 december 2025}; mevrouw {n|Oosterom} verzorgt de
presentatie.</p>
<h2>Informatie die niet openbaar gemaakt kan worden</h2>
<p>De persoonsgegevens van de steller zijn onleesbaar gemaakt.</p>
""",
)

T58 = Paper(
    "t58_raadsvoorstel_zwembad",
    "gemeente",
    "raadsvoorstel",
    "libreoffice",
    ordinary="bad",
    options={
        "font": "Liberation Sans",
        "size": 12,
        "header": "{o|Gemeente Steenwijkerland} - raadsvoorstel {r|2026-RAAD-0023}",
        "footer": "1 {s|ECLI:NL:RVS:2021:2582}.\n2 {w|Hoekzema, R. en Breedijk, K.}, {o|Mulier Instituut} 2022.",
    },
    html="""
<h1>Raadsvoorstel: krediet nieuwbouw zwembad {x|De Waterwyck}</h1>
<table widths="5,11"><tr><td>Portefeuillehouder</td><td>{+n|Trijn Jongman-Doze}</td></tr><tr><td>Opsteller</td><td>{n|Reinder Dolfing}</td></tr>
<tr><td>Telefoon</td><td>{t|0521-53 88 46}</td></tr><tr><td>E-mail</td><td>{e|reinder.dolfing@steenwijkerland.example}</td></tr>
<tr><td>Datum college</td><td>{d|27 januari 2026}</td></tr><tr><td>Griffier</td><td>{?n|A. ten Hoff-Lok}</td></tr></table>
<h2>Voorstel</h2>
<p>1. Een krediet van {eu|€ 18.650.000} beschikbaar te stellen. 2. De afschrijvingstermijn vast te stellen op veertig jaar. 3. De
begroting te wijzigen.</p>
<h2>Inleiding</h2>
<p>Het zwembad aan de {st|Burgemeester G.W. Stroinkweg} dateert van 1972. Uit onderzoek van {o|Hellebrekers} blijkt dat de
waterzuivering niet meer aan het {s|Besluit activiteiten leefomgeving} voldoet. Uw raad koos in 2024 voor nieuwbouw op de bestaande
plek.</p>
<h2>Beoogd effect</h2>
<p>Inwoners kunnen in de eigen gemeente leren zwemmen. Scholen, verenigingen en zorginstellingen houden een geschikt bad. De stichting
{o|Zwemmen Kop van Overijssel} blijft exploitant; bestuursvoorzitter {+n|Hans Ekkelboom-Dijk} gaf in de {o|Steenwijker Courant} aan daarop te
rekenen.</p>
<h2>Argumenten</h2>
<p>1.1 Renovatie is duurder. Volgens bureau {o|Synarchis} zijn de kosten over de levensduur 11 procent hoger.</p>
<p>1.2 Het ontwerp past in de omgeving. Architect {o|Koppert+Koenis} werkte het uit na drie bijeenkomsten. Bij de derde avond waren 84
inwoners aanwezig. Mevrouw {n|Femmigje Slot-Bisschop}, die al vijftig jaar baantjes trekt, sprak namens de ochtendgroep. De heer {n|Bisschop}
van de zwemvereniging vroeg om een tribune.</p>
<p>2.1 De termijn volgt uit de {s|Nota activabeleid 2023}.</p>
<h2>Kanttekeningen</h2>
<p>De bouwkosten kunnen stijgen. In de raming zit 8 procent onvoorzien. Omwonende {n|R. Kuiters} van de {a|Oostwijkstraat 40} heeft
bezwaar aangekondigd tegen de kap van zes kastanjes. De bezwarencommissie behandelt het bezwaar van {n|Kuiters} in april. Raadslid
{+n|Jan Kloezeman-Huisman} heeft hier schriftelijke vragen over gesteld.</p>
<h2>Financiën</h2>
<table widths="8,4,4"><tr><td>Onderdeel</td><td>Bedrag</td><td>Dekking</td></tr><tr><td>Bouwkosten</td><td>{eu|€ 14.900.000}</td><td>krediet</td></tr>
<tr><td>Installaties</td><td>{eu|€ 2.450.000}</td><td>krediet</td></tr><tr><td>Sloop en terrein</td><td>{eu|€ 1.300.000}</td><td>reserve</td></tr></table>
<p>De jaarlijkse kapitaallasten zijn {eu|€ 742.000}. De provincie {o|Overijssel} draagt {eu|€ 1 miljoen} bij. De btw is
verrekend via de {s|SPUK-regeling Sport}. De {o|Bank Nederlandse Gemeenten} heeft een offerte uitgebracht.</p>
<h2>Duurzaamheid</h2>
<p>Het dak krijgt 640 zonnepanelen. De warmte komt uit het effluent van de zuivering van {o|Drents Overijsselse Delta}. Het gebouw voldoet aan
{s|BREEAM Excellent}. Het gasverbruik daalt van 310.000 naar 0 kubieke meter.</p>
<h2>Communicatie en participatie</h2>
<p>De resultaten van de enqu&#234;te zijn te vinden op {o|doemee.steenwijkerland.example}. De klankbordgroep bestaat uit {n|Gezina Wolters-Ruiter},
{n|Mohamad Al Jasem} en {n|Bouke Slot}. De heer {n|Al Jasem} verzorgde vertalingen voor statushouders.</p>
<h2>Planning</h2>
<p>Aanbesteding in het tweede kwartaal van 2026; start bouw {d|1 februari 2027}; opening in {d|augustus 2028}, tijdens de week van het
{x|Dicky Woodstock}-festival.</p>
<p>Burgemeester en wethouders van Steenwijkerland,<br/>de secretaris, {+n|S.S. Weistra-Mol}<br/>de burgemeester, {+n|R.G. Bats-Hoekstra}</p>
""",
)

T59 = Paper(
    "t59_typoscript_1989_scan",
    "woo-verzoek",
    "oude getypte brief, scan",
    "reportlab",
    scan={"dpi": 150, "skew": 1.5, "noise": 7, "seed": 59, "page_kb": 110, "blur": 0.7},
    options={"font": "MO", "size": 11.5, "frames": ((80, 60, 430, 730),)},
    html="""
<p>{o|MINISTERIE VAN WELZIJN, VOLKSGEZONDHEID EN CULTUUR}<br/>{l|Sir Winston Churchilllaan 362}<br/>Rijswijk</p>
<p>Rijswijk, {d|9 februari 1989}</p>
<p>Nr. {r|DBO/89.144}<br/>Afd.: {un|Documentaire Bewerking}<br/>Behandeld door: mej. {n|A.W. Tjong A Hung}<br/>Toestel: {?t|4417}</p>
<p>Aan de heer {n|L.J. Sterkenburg}<br/>{a|Soembawastraat 14}<br/>{pl|Vlaardingen}</p>
<p>Onderwerp: uw verzoek om inzage in het dossier van wijlen uw vader</p>
<p>Geachte heer {n|Sterkenburg},</p>
<p>In antwoord op uw brief van {d|11 januari 1989} deel ik u mede dat het dossier van uw vader, {n|Hendrik Sterkenburg}, geboren
{g|4 maart 1919} te {pl|Semarang}, berust bij de {o|Stichting Administratie Indonesische Pensioenen}. Het bevat een rapport van de
commissaris {n|P. Noordhoff}, die uw vader in 1952 heeft gehoord.</p>
<p>De minister, de heer {+n|L.C. Brandwijk}, heeft in de Kamer toegezegd dat nabestaanden de stukken mogen inzien. De aanbevelingen van de
{x|commissie-Van der Meer} worden gevolgd. Stukken betreffende derden, waaronder mevrouw {n|C. Lapian} en dr. {n|F. Oei Tiong Ham}, worden
niet verstrekt.</p>
<p>U kunt de stukken inzien in de leeszaal, op werkdagen van 9.00 tot 16.00 uur. U wordt verzocht dit schrijven mee te brengen. De heer {n|Van
Buuren} van de leeszaal is op de hoogte.</p>
<p>Wat betreft uw vraag over de uitkering ({z|oorlogsneurose}) verwijs ik u naar de {s|Wet uitkeringen burger-oorlogsslachtoffers} en naar de
{o|Pensioen- en Uitkeringsraad} te Leiden.</p>
<p>De Minister van Welzijn, Volksgezondheid en Cultuur,<br/>namens deze,<br/>het hoofd van de afdeling,</p>
<p><br/>{+n|mr. J.C. Hasselman}</p>
<p>c.c.: {n|Sterkenburg-dossier}; {o|Rijksarchiefdienst}</p>
""".replace("{+n|mr. ", "mr. {+n|").replace("{n|Sterkenburg-dossier}", "dossier {n|Sterkenburg}"),
)

ROWS = [
    ("1", "{o|Dorpshuis De Hoeksteen}", "{n|W. Kamstra-Bokma}", "{t|0561-43 12 77}", "{eu|€ 4.500}"),
    ("2", "{o|Muziekvereniging Crescendo}", "{n|Oeds van der Leest}", "{t|06 3318 4402}", "{eu|€ 1.200}"),
    ("3", "{o|Stichting Keti Koti Noord}", "{n|Mavis Pinto-Sedoc}", "{t|06-5249 0738}", "{eu|€ 3.750}"),
    ("4", "{o|Ons Genoegen}", "{n|J. Hoornstra}", "{t|0516 51 29 30}", "{eu|€ 800}"),
    ("5", "{o|Toneelgroep Elckerlyc}", "{n|Siebrigje de Boer}", "{t|06 40 77 31 95}", "{eu|€ 2.000}"),
    ("6", "{o|Stichting Willem Loréfonds}", "{n|mr. Ale Wiersma}", "{t|058-213 4471}", "{eu|€ 9.900}"),
    ("7", "{o|Buurtvereniging Súd}", "{n|fam. Mulder-Aziz}", "{t|0622 48 11 07}", "{eu|€ 350}"),
    ("8", "{o|Scouting Titus Brandsma}", "{n|Marlies Pot}", "{t|06-1930 5562}", "{eu|€ 1.600}"),
    ("9", "{o|Moskee El Fath}", "{n|Driss Aouragh}", "{t|06 2475 8813}", "{eu|€ 2.400}"),
    ("10", "{o|Korfbalclub De Pein}", "{n|Hylke Zijlema}", "{t|0512-38 44 05}", "{eu|€ 1.150}"),
    ("11", "{o|Fanfare Excelsior}", "{n|T.A. Brouwer}", "{t|0511 46 2193}", "{eu|€ 1.700}"),
    ("12", "{o|Tafeltje Dekje}", "{n|Rinske van Wieren}", "{t|+31 6 1288 3047}", "{eu|€ 2.950}"),
]  # fmt: skip

T60 = Paper(
    "t60_subsidieregister_liggend_scan",
    "gemeente",
    "register liggend, scan",
    "chromium",
    scan={"dpi": 200, "skew": -0.4, "noise": 5, "seed": 60, "page_kb": 150},
    options={"landscape": True, "margin": "14mm"},
    css="""body{font:11pt 'DejaVu Sans'} table{border-collapse:collapse;width:100%}
    td,th{border:.6pt solid #333;padding:1.6mm;text-align:left}""",
    html=(
        """
<p><b>Register waarderingssubsidies 2026 - gemeente {o|Opsterland}</b> - stand {d|1 maart 2026} - zaak {r|2026-SUB-0188}</p>
<table><tr><th>Nr</th><th>Organisatie</th><th>Contactpersoon</th><th>Telefoon</th><th>Verleend</th></tr>"""
        + "".join("<tr>" + "".join(f"<td>{cell}</td>" for cell in row) + "</tr>" for row in ROWS)
        + """</table>
<p>Samengesteld door {n|Durkje Hoekstra-Lim}, gecontroleerd {p|dhl} / {p|RvS}. Wethouder: {+n|Libbe de Vries-Zandstra}. Vragen:
{m|subsidies@opsterland.example}, {+t|0512 386 222}.</p>
"""
    )
    .replace("{n|mr. ", "mr. {n|")
    .replace("{n|fam. ", "fam. {n|"),
)

MAKERS = makers([T56, T57, T58, T59, T60])
