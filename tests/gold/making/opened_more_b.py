"""New blind documents: a policy paper, an inspection, a fax, cards, a court file, a nota."""

from tests.gold.making.opened_paper import Paper, makers

T70 = Paper(
    "t70_toelichting_verordening",
    "gemeente",
    "verordening met toelichting",
    "story",
    css="*{font-family:sans-serif;font-size:12pt;line-height:1.45} h1{font-size:17pt} h2{font-size:13pt}",
    options={
        "header": "<p>{o|Gemeenteblad van Coevorden} | {r|gmb-2026-50218} | {d|6 februari 2026}</p>"
    },
    html="""
<h1>Verordening naamgeving en nummering Coevorden 2026</h1>
<p>De raad van de gemeente {o|Coevorden}; gelezen het voorstel van burgemeester en wethouders van {d|9 december 2025}; gelet op artikel 149 van
de {s|Gemeentewet} en de {s|Wet basisregistratie adressen en gebouwen}; besluit vast te stellen:</p>
<h2>Artikel 1 Begripsbepalingen</h2>
<p>In deze verordening wordt verstaan onder: a. adresseerbaar object: verblijfsobject, standplaats of ligplaats; b. openbare ruimte: door het
college als zodanig aangewezen en van een naam voorziene buitenruimte; c. commissie: de {x|Commissie Picardt}.</p>
<h2>Artikel 2 Naamgeving</h2>
<p>1. Het college stelt de naam van een openbare ruimte vast. 2. Een naam van een persoon wordt niet gegeven binnen tien jaar na diens
overlijden. 3. Van het tweede lid kan worden afgeweken voor leden van het Koninklijk Huis.</p>
<h2>Artikel 3 Nummering</h2>
<p>1. Aan een adresseerbaar object wordt een nummer toegekend. 2. Toevoegingen bestaan uit ten hoogste een letter en een cijfer, zoals 12-A of 12-B2.
3. De volgorde van nummers loopt van het centrum af.</p>
<h2>Artikel 4 Aanbrengen van naamborden</h2>
<p>De rechthebbende duldt dat borden worden aangebracht. Het bord voldoet aan {s|NEN 1772}. Op het onderbord kan een verklaring staan van ten
hoogste vijftig tekens.</p>
<h2>Artikel 5 Strafbepaling</h2>
<p>Overtreding van artikel 4 wordt gestraft met een geldboete van de eerste categorie.</p>
<h2>Artikel 6 Intrekking en citeertitel</h2>
<p>De {s|Verordening straatnamen 2009} wordt ingetrokken. Deze verordening wordt aangehaald als: {s|Verordening naamgeving Coevorden 2026}.</p>
<p>Aldus vastgesteld in de openbare vergadering van {d|27 januari 2026}. De griffier, {+n|A.H. Mulderij}; de voorzitter, {+n|R.J. Bergsma-Kok}.</p>
<h2>Toelichting</h2>
<p>De gemeente telt ongeveer 1.150 namen. Veel daarvan herinneren aan personen. In het centrum gaat het om bestuurders en geleerden, zoals in de
{st|Van Heutszsingel}, de {st|Johan Picardtstraat} en het {st|Bentheimerplein}. In de wijk {ge|Poppenhare} zijn schrijvers gekozen: de {st|Annie M.G.
Schmidtlaan}, de {st|Harm Tiesingstraat} en de {st|Roel Reijntjesweg}. De {st|Burgemeester Feithstraat} is in 1934 vernoemd.</p>
<p>De raad heeft op voorstel van {+n|Jeroen Huizing-Wieland} ({o|BBC2014}) in 2023 gevraagd om meer vrouwen te vernoemen. Het college koos daarop
voor {x|Aletta Jacobs}, {x|Jo Spier} en {x|Marga Kool}. De {o|Drentse Historische Vereniging} en het {o|Huus van de Taol} hebben
geadviseerd. In de literatuur ({w|Rentenaar, J.}, <i>Groeten van elders</i>, 1984) heet dit compensatievernoeming.</p>
<p>Bij nieuwbouw op het terrein van {o|Holwert Midden} krijgen straten namen van vliegers. De {x|Alidahoeve} en de school {x|De Hans Kamphuis} behouden hun
naam. Bedrijven als {o|Vos Transport}, {o|Gebroeders Kuipers} en {o|Meubelhuis Jansen} hoeven hun adres niet te wijzigen.</p>
<p>De rechter toetst naamgeving terughoudend; zie {s|ECLI:NL:RVS:2017:1202}. In die zaak, bekend als {x|zaak-Baron van Heeckeren}, ging het om een laan op een
landgoed. De kosten van adreswijziging komen niet voor vergoeding in aanmerking.</p>
<p>Vragen kunnen worden gesteld via {m|bag@coevorden.example} of {+t|14 0524}.</p>
""",
)

T71 = Paper(
    "t71_ggd_kinderopvang",
    "gemeente",
    "inspectie kinderopvang",
    "reportlab",
    ordinary="zon",
    options={
        "font": "DJ",
        "size": 11,
        "frames": ((65, 60, 465, 710),),
        "top": "{o|GGD Hart voor Brabant} - {r|KO-2026-0331}",
    },
    html="""
<h1>Inspectierapport</h1>
<table widths="5,11"><tr><td>Opvang</td><td>{o|Gastouderbureau De Zonnebloem}</td></tr><tr><td>Voorziening</td><td>{n|Gastouder Wilma Zon-van Grinsven}</td></tr>
<tr><td>Adres</td><td>{a|Ekkerstraat 27}, {a|5473 XN} {pl|Heeswijk}</td></tr><tr><td>LRK-nummer</td><td>{?nummer|204481733}</td></tr>
<tr><td>Toezichthouder</td><td>{n|F. Bressers-Ayhan}</td></tr><tr><td>Datum</td><td>{d|10 februari 2026}</td></tr></table>
<h2>Aanleiding</h2>
<p>In opdracht van de gemeente {o|Bernheze} is een nader onderzoek gedaan na een signaal van een ouder. Het signaal is op {d|22 januari 2026} besproken
met ambtenaar {n|Noortje Vissers} van team {un|Samenleving}.</p>
<h2>Bevindingen</h2>
<p>Tijdens het bezoek waren vier kinderen aanwezig. De gastouder werd bijgestaan door haar zus {n|Corrie}, die geen {o|VOG} bezit. In het
personenregister staat alleen de gastouder. Haar echtgenoot, {n|Mart Zon}, werkt thuis en is wel ingeschreven.</p>
<p>De gastouder verklaarde dat {n|Corrie van Grinsven} alleen bij ziekte inspringt. De moeder van {n|Sef} (2 jaar), mevrouw {n|Lavinia Popa}, zegt
dat dit elke dinsdag gebeurt. De vader van {n|Juul en Pien}, de heer {n|Stan Roozeboom}, heeft dat bevestigd in een telefoongesprek
({t|06 2938 5571}).</p>
<p>{n|Sef} heeft {z|een pinda-allergie}. Het protocol hing niet op de afgesproken plaats. De bemiddelingsmedewerker van het bureau, {n|Kelly
Strijbosch}, komt twee keer per jaar en wist dit niet.</p>
<h2>Oordeel</h2>
<p>Niet voldaan is aan artikel 1.56b van de {s|Wet kinderopvang} en aan artikel 10 van het {s|Besluit kwaliteit kinderopvang}. De
{x|methode-Thomas Gordon} wordt goed toegepast. De groepsruimte is schoon en veilig.</p>
<h2>Zienswijze houder</h2>
<p>De houder, {?n|Marieke Zegers-Pol}, reageerde op {d|24 februari 2026}: “Wij nemen de bevinding serieus. {n|Wilma} heeft een officiële
waarschuwing gekregen en {n|Corrie} vraagt een verklaring aan.” Zij wijst op {s|ECLI:NL:RBOBR:2024:3321}.</p>
<h2>Advies aan het college</h2>
<p>Handhaven volgens het afwegingsmodel. Wethouder {+n|Edwin Daandels-Smulders} krijgt een afschrift. Vragen over dit rapport kunt u stellen aan
{m|inspectie-ko@ggdhvb.example}, {+t|088 368 68 45}, of aan de toezichthouder ({t|06-1370 2284}).</p>
""".replace("{n|Gastouder ", "Gastouder {n|").replace("{n|Juul en Pien}", "{n|Juul} en {n|Pien}"),
)

T72 = Paper(
    "t72_fax_huisartsenpost",
    "woo-verzoek",
    "faxbericht, fax",
    "reportlab",
    scan={"dpi": 200, "skew": -0.7, "noise": 11, "fax": True, "seed": 72},
    options={"font": "CA", "size": 14, "frames": ((70, 60, 450, 720),)},
    html="""
<h1>FAXBERICHT</h1>
<table widths="3.5,11.5"><tr><td>Aan</td><td>{o|Inspectie Gezondheidszorg en Jeugd}, t.a.v. {n|W. Rietbroek}</td></tr><tr><td>Fax</td><td>{+t|088 120 50 01}</td></tr>
<tr><td>Van</td><td>{o|Huisartsenpost Walcheren}, {n|Ineke Louws-de Pagter}</td></tr><tr><td>Datum</td><td>{d|28 oktober 2025}</td></tr><tr><td>Pagina's</td><td>1</td></tr></table>
<p>Betreft: aanvulling op melding {r|M1190244}</p>
<p>Geachte heer {n|Rietbroek},</p>
<p>U vroeg wie op {d|12 oktober 2025} dienst had. Dat waren huisarts {n|C.J. Maljaars} en triagist {n|Yara Meulmeester}. De patiënt, de heer
{n|Adriaan Francke}, geb. {g|30-05-1944}, BSN {b|999906938}, is gezien om 03.10 uur met {z|pijn op de borst}. Zijn buurman,
{n|Hubrecht}, bracht hem.</p>
<p>Het ECG is beoordeeld door cardioloog {n|P. Ghazaryan} van {o|Adrz}. De familie wordt begeleid door {n|Maatje Dingemanse}. Zij is
bereikbaar op {t|0118-63 91 27}.</p>
<p>Met vriendelijke groet,<br/><br/>{n|I. Louws}, {f|kwaliteitsmedewerker}<br/>{t|06 4013 8852}</p>
""",
)

T73 = Paper(
    "t73_deelnemerskaarten_congres",
    "woo-verzoek",
    "deelnemerskaarten",
    "chromium",
    ordinary="dag groen",
    css="""body{font:11pt 'DejaVu Sans Condensed'} .g{display:grid;grid-template-columns:1fr 1fr;gap:5mm}
    .g div{border:.8pt solid #456;border-radius:2mm;padding:4mm;min-height:34mm} b{font-size:13pt;display:block}""",
    html="""
<h2>Deelnemers werkconferentie {o|Schone Lucht Akkoord}, {d|19 maart 2026}, {o|Jaarbeurs}</h2>
<div class="g">
<div><b>{n|Ayoub Zerrouki}</b>{f|adviseur lucht}, {o|Omgevingsdienst IJmond}<br/>{e|a.zerrouki@odijmond.example}<br/>{t|06 1947 3306}</div>
<div><b>{n|Lieuwkje Sjaarda}</b>{o|provincie Fryslân}<br/>{e|l.sjaarda@fryslan.example}<br/>{t|058 292 50 13}</div>
<div><b>{+n|Fons van der Heijde-Koen}</b>{f|wethouder} {o|Nijkerk}<br/>{m|bestuurssecretariaat@nijkerk.example}<br/>spreekt om 10.15 uur</div>
<div><b>{n|Prof. Ulrike Behrendt}</b>{o|RIVM}<br/>{e|ulrike.behrendt@rivm.example}<br/>dieet: {z|glutenvrij (coeliakie)}</div>
<div><b>{n|Tim Groen}</b>{o|Longfonds}<br/>{t|033-434 12 77}<br/>{sm|@timgroenlucht}</div>
<div><b>{n|SARMAD, Hozan}</b>{o|GGD GHOR Nederland}<br/>{e|hsarmad@ggdghor.example}<br/>kenteken {k|PR-940-D}</div>
<div><b>{n|Geertruud Dag}</b>bewoner, {o|Dorpsraad Wijk aan Zee}<br/>{a|Voorstraat 18}, {a|1949 BE}<br/>{t|0251.37 44 92}</div>
<div><b>{n|Rinus en Els Kwakernaak}</b>bewoners<br/>{e|kwakernaakjes@duinpost.example}</div>
<div><b>{n|Wiebe-Jan Postuma}</b>{o|Tata Steel Nederland}<br/>{f|milieumanager}<br/>{t|+31(0)6 22 90 71 48}</div>
<div><b>{n|K. Sadhoe}</b>{o|IenW}, {un|DG Milieu en Internationaal}<br/>{e|kavish.sadhoe@minienw.example}</div>
</div>
<pb/>
<h2>Indeling werksessies</h2>
<p>Sessie 1, zaal {x|Sybold van Ravesteyn}: {n|Zerrouki} (voorzitter), {n|Sjaarda}, {n|Tim Groen}, {n|Dag}. Sessie 2, zaal {x|Truus
Schröder}: {n|Behrendt}, {n|Sarmad}, {n|Postuma}, {n|Rinus}. Sessie 3: overige deelnemers. De plenaire opening wordt verzorgd door
staatssecretaris {+n|Aartsen-Hovius}. Dagvoorzitter is journalist {?n|Marleen Stolk-Vree}.</p>
<p>Afmeldingen: {n|Bjorn} van {o|Witteveen+Bos} (griep), {n|Carola Meinders}. Naambadges liggen bij {n|Demi}. Noodnummer organisatie:
{t|06-2711 9034} ({n|Demi van Rossum}), algemeen {+t|030 295 59 11}. Verslag: {n|K. Sadhoe}.</p>
<p>Achtergrond: {s|WHO-richtlijnen 2021}, {s|Kamerstuk 30 175, nr. 477}, de studie van {w|Hoekwater, G. en Brunelle, B.} en het rapport
<i>Adem</i> van de {x|commissie-Levy}.</p>
""".replace("{n|Prof. ", "Prof. {n|").replace(
        "{n|Rinus en Els Kwakernaak}", "{n|Rinus} en {n|Els Kwakernaak}"
    ),
)

T74 = Paper(
    "t74_beroepsdossier_scan",
    "woo-verzoek",
    "verweerschrift met bijlagen, scan",
    "libreoffice",
    scan={"dpi": 150, "skew": 0.65, "noise": 6, "seed": 74, "page_kb": 95},
    ordinary="bloem",
    options={
        "font": "Liberation Serif",
        "size": 14.5,
        "header": "Zaaknummer {r|ROT 25/9107}",
        "footer": "{o|Uitvoeringsinstituut werknemersverzekeringen}",
    },
    html="""
<p>Rechtbank Rotterdam, sector bestuursrecht<br/>{l|Wilhelminaplein 100}, Rotterdam</p>
<p>VERWEERSCHRIFT</p>
<p>inzake het beroep van de heer {n|Orlando Bloem-Isenia}, wonende te {pl|Spijkenisse} aan de {a|Schenkelweg 412}, eiser, gemachtigde mr. {n|Z. Tarhan}, tegen
de Raad van bestuur van het {o|UWV}, verweerder.</p>
<h2>Feiten</h2>
<p>Eiser, geboren op {g|22 september 1965}, werkte als lasser bij {o|Huisman Equipment}. Op {d|3 mei 2023} viel hij uit met {z|schouderklachten
en een burn-out}. Zijn leidinggevende was {n|Ad Boertje}. Op {d|29 april 2025} is een {s|WIA}-uitkering geweigerd.</p>
<p>De primaire arts was {n|E. Sluimer}. De arbeidsdeskundige, {n|Gwendoline Tjon-A-Kiet}, duidde drie functies. In bezwaar heeft verzekeringsarts
{n|H.P. Luteijn} eiser op het spreekuur gezien. Eiser werd vergezeld door zijn partner {n|Xiomara}.</p>
<h2>Standpunt van eiser</h2>
<p>Eiser verwijst naar een rapport van psychiater {n|D. Verhoef-Abraham}. Daarin staat dat hij maximaal twintig uur kan werken. Ook orthopeed
{n|Marnix Tholens} acht boven schouderhoogte werken niet mogelijk.</p>
<h2>Standpunt van verweerder</h2>
<p>De verzekeringsarts {n|Luteijn} heeft de informatie van {n|Verhoef-Abraham} meegewogen. De beperkingen zijn vermeld in de functionele
mogelijkhedenlijst. Verweerder verwijst naar {s|ECLI:NL:CRVB:2020:2201} en naar het {s|Schattingsbesluit}. De functie van
{f|productiemedewerker} is passend.</p>
<h2>Betaling</h2>
<p>Ten onrechte betaald is {eu|€ 2.916,44}. Dit bedrag is gestort op {i|NL25 RABO 0714 6006 42}. Het BSN van eiser is {b|999 939 002}. Over een
regeling is gesproken met {n|Bloem} op {d|1 juli 2025}; hij belde vanaf {t|06-49.18.53.20}.</p>
<h2>Conclusie</h2>
<p>Verweerder verzoekt het beroep ongegrond te verklaren. Ter zitting verschijnt mevrouw {n|J. Onderwater}, {t|010-452 7708}. Informatie:
{m|griffie.beroep@uwv.example} of {+t|088 898 20 01}.</p>
<p>Namens verweerder,<br/><br/>{p|JOw}<br/>{n|J. Onderwater}, {f|procesvertegenwoordiger}</p>
""",
)

T75 = Paper(
    "t75_nota_def_vastgoed",
    "beslisnota",
    "nota met routing onderaan",
    "chromium",
    options={"margin": "22mm 24mm"},
    css="""body{font:11.5pt/1.5 Carlito} .t{font:bold 16pt Carlito;border-bottom:2pt solid #333} td{border:.5pt solid #777;padding:1.5mm 3mm}
    table{border-collapse:collapse;width:100%} .s{font-size:9pt;color:#444}""",
    html="""
<p class="t">Nota t.b.v. de staatssecretaris van {o|Defensie}</p>
<p class="s">{un|Directoraat-Generaal Beleid} &#183; {un|Directie Ruimte en Omgeving} &#183; {r|D2026-004418} &#183; {d|30 maart 2026} &#183; ter beslissing</p>
<p><b>Verkoop van het munitiedepot {x|Ruinen-Oost} aan {o|Staatsbosbeheer}</b></p>
<p><b>Gevraagd.</b> Akkoord met verkoop voor {eu|€ 2,15 miljoen} en met de brief aan het college van {o|De Wolden}.</p>
<p><b>Waarom.</b> Het depot wordt sinds 2011 niet gebruikt. In het {s|Nationaal Programma Ruimte voor Defensie} heeft het geen functie meer. De
provincie {o|Drenthe} wil het gebied toevoegen aan het {x|Dwingelderveld}. Burgemeester {+n|Inge Braam-Hendriksma} heeft u in februari om
duidelijkheid gevraagd.</p>
<p><b>Financieel.</b> De boekwaarde is nihil. Sanering van de bodem kost {eu|€ 640.000}. De taxatie is van {o|Cushman &amp; Wakefield}. De opbrengst wordt
toegevoegd aan het {o|Defensiematerieelbegrotingsfonds}.</p>
<p><b>Juridisch.</b> Het {s|Didam}-arrest ({s|ECLI:NL:HR:2021:1778}) staat niet in de weg, omdat maar een serieuze gegadigde bestaat. Dat is in de
{s|Staatscourant} gepubliceerd. Er kwam een reactie, van de heer {n|Lubbert Kuik} uit Ansen. Hij wilde een deel als weide gebruiken. Na
een gesprek met rentmeester {n|Annelot Schipholt} heeft {n|Kuik} zijn reactie ingetrokken.</p>
<p><b>Politiek.</b> Het lid {+n|Nordkamp-Ali} ({o|GroenLinks-PvdA}) vroeg in 2025 naar natuur op defensieterreinen. De motie-{+n|Boswijk-Raap}
({s|36 592, nr. 21}) verzoekt om overleg met terreinbeheerders. {o|Natuurmonumenten} en {o|IVN} zijn positief.</p>
<p><b>Communicatie.</b> Gezamenlijk persbericht met {o|Staatsbosbeheer}; directeur {+n|Sylvo Thijsen-Bron} wil de sleutel in ontvangst nemen tijdens een
bijeenkomst in {x|Kamp Westerbork}.</p>
<pb/>
<p><b>Uitvoering.</b> De overdracht vindt plaats bij notaris {?n|mr. Ebeling-Roos}. Het {o|Rijksvastgoedbedrijf} begeleidt de sanering. De omheining blijft tot de
zomer staan. De huurder van de voormalige portierswoning verhuist; met haar, mevrouw {n|Tjitske Nijboer}, zijn afspraken gemaakt over
een woning aan de {a|Armweide 3 te Ruinen}.</p>
<p><b>Niet openbaar.</b> Persoonsgegevens.</p>
<table><tr><td>Behandeld door</td><td>{n|Elt. Kasper Noordhuis}</td><td>{t|06 5142 6607}</td><td>{p|KN}</td></tr>
<tr><td>{un|HDFC}</td><td>{n|Priya Biharie}</td><td>{d|24-3}</td><td>{p|pb}</td></tr><tr><td>{un|DJZ}</td><td>{n|mr. Ro Eikenaar}</td><td>{d|25-3}</td><td>{p|RE}</td></tr>
<tr><td>{f|Plv. directeur}</td><td>{?n|Lysbeth Hiddinga}</td><td>{d|27-3}</td><td>{p|LH}</td></tr>
<tr><td>{f|DGB}</td><td>{+n|S. van Heukelom-Adam}</td><td>{d|30-3}</td><td>{p|SvH}</td></tr></table>
""".replace("{?n|mr. ", "mr. {?n|")
    .replace("{n|mr. ", "mr. {n|")
    .replace("{n|Elt. ", "Elt. {n|")
    .replace("3 te Ruinen}", "3} te {pl|Ruinen}"),
)

MAKERS = makers([T70, T71, T72, T73, T74, T75])
