"""Documents r01 to r04 of the test split: an advice, a mail thread, a subsidy and a nota."""

from tests.gold.making.by_html import chromium
from tests.gold.making.by_office import fodt
from tests.gold.making.by_reportlab import paper
from tests.gold.making.draft import Draft
from tests.gold.making.gold import Finished, on_scan
from tests.gold.making.r_tools import blocks, box, edited, rows, sign, table


def advice() -> Finished:
    """An advisory council on a bill: nothing to redact."""
    draft = Draft("r01_advies_wetsvoorstel", "test", "woo-verzoek", "adviesbrief", "chromium")
    css = """body{font:10.4pt/1.5 Carlito}h1{font-size:13pt;color:#154273;margin:16px 0 4px;
    break-after:avoid}
    .kop{display:flex;justify-content:space-between;border-bottom:3px solid #154273;
    padding-bottom:8px}.kop b{font-size:17pt;color:#154273}.kop small{font-size:8.6pt;
    text-align:right;line-height:1.35}table{font-size:10pt;margin:14px 0;border-spacing:0}
    td{padding:1px 14px 1px 0;vertical-align:top}p{margin:7px 0}ol{margin:4px 0}
    .noot{font-size:8.3pt;border-top:1px solid #999;margin-top:22px;line-height:1.35}"""
    body = (
        """<div class=kop><b>Raad voor het Openbaar Bestuur</b><small>Korte Voorhout 7, 2511 CW Den
    Haag<br>Postbus 20011, 2500 EA Den Haag<br>T 070 426 75 40<br>info@raadopenbaarbestuur.nl<br>
    www.raadopenbaarbestuur.nl</small></div><p style="margin-top:22px">Aan de minister van
    Binnenlandse Zaken en Koninkrijksrelaties<br>mevrouw mr. {+naam|J.J.M. Uitermark}<br>Turfmarkt
    147<br>2511 DP Den Haag</p>"""
        + table(
            """¦ Datum ¦ 17 februari 2025
    ¦ Kenmerk ¦ ROB-2025-0041
    ¦ Uw kenmerk ¦ 2024-0000912377
    ¦ Bijlage ¦ 1 (overzicht taakopdrachten)
    ¦ Onderwerp ¦ Advies concept-wetsvoorstel Wet taakopdrachten medeoverheden""",
            head=False,
        )
        + """
    <p>Geachte mevrouw {+naam|Uitermark},</p><p>Op 2 december 2024 heeft u de Raad voor het
    Openbaar Bestuur gevraagd te adviseren over het concept van de Wet taakopdrachten medeoverheden
    (hierna: het wetsvoorstel). Met deze brief voldoet de Raad aan uw verzoek. De Raad sprak ter
    voorbereiding met de Vereniging van Nederlandse Gemeenten, het Interprovinciaal Overleg, de Unie
    van Waterschappen en de Algemene Rekenkamer.</p><h1>Kern van het advies</h1><p>De Raad steunt
    het doel van het wetsvoorstel: geen nieuwe taak zonder vooraf vastgestelde middelen. Toch kan
    het in deze vorm niet doen wat het belooft. De Raad adviseert het voorstel niet in te dienen
    dan nadat het op drie punten is aangepast.</p><ol><li>Maak de Uitvoerbaarheidstoets Decentrale
    Overheden (UDO) tot een wettelijke verplichting en niet tot een procesafspraak.</li><li>Geef de
    fondsbeheerders een zelfstandige rol naast het vakdepartement, ook na inwerkingtreding.</li><li>
    Leg vast dat na vijf jaar wordt geëvalueerd door een partij die niet bij de invoering was
    betrokken.</li></ol><h1>1. Wat eraan voorafging</h1><p>De verhouding tussen taken en geld is zo
    oud als de Gemeentewet van {+naam|Thorbecke}. Artikel 108 van die wet en artikel 2 van de
    Financiële-verhoudingswet verplichten het Rijk nu al om de gevolgen van beleid voor de
    uitgaven van gemeenten te onderbouwen. De commissie-{+naam|Elzinga} noemde de naleving daarvan
    in 2009 "wisselvallig"; de commissie-{+naam|Van Aartsen} kwam in 2021 voor de
    omgevingsdiensten tot een vergelijkbaar oordeel. In zijn advies <i>Rust-Reinheid-Regelmaat</i>
    van maart 2021 vroeg de Raad om een stelselherziening. De motie van de leden {+naam|Inge van
    Dijk} en {+naam|Grinwis} (Kamerstuk 36 410 VII, nr. 52) en de motie-{+naam|Chakor} (Kamerstuk
    36 600 B, nr. 19) riepen uw ambtsvoorganger {+naam|Hugo de Jonge} en later uzelf op
    hetzelfde te doen.</p><p>Onderzoek bevestigt het beeld. {+naam|Allers} en {+naam|Geertsema}
    (COELO, 2024) laten zien dat bij elf van de zeventien onderzochte taken de compensatie lager
    lag dan de raming. {+naam|Boogaard} wees er in zijn oratie te Leiden op dat een wettelijke
    norm zonder rechter of scheidsrechter een belofte blijft.<sup>1</sup></p><h1>2. De
    taakopdracht</h1><p>Het wetsvoorstel introduceert de taakopdracht: een ministerieel besluit
    waarin doel, beleidsruimte, middelen en risicodeling staan. De Raad vindt dat een vondst. Een
    taakopdracht dwingt het vakdepartement te kiezen tussen medebewind met volledige bekostiging en
    autonomie met ruimte. Artikel 4, tweede lid, laat die keuze echter open "indien het belang van
    een spoedige invoering dat vergt". De opvang van ontheemden uit Oekraïne en de Wet
    versterking regie volkshuisvesting hebben geleerd dat juist dan de rekening verschuift. De Raad
    adviseert het tweede lid te schrappen.</p><h1>3. Geschillen</h1><p>Voor geschillen kiest het
    wetsvoorstel voor overleg in het Bestuurlijk Overleg Financiële Verhoudingen. In dat overleg
    zit de minister van Financiën, op dit moment de heer {+naam|Heinen}, als fondsbeheerder én als
    hoeder van de begroting. De Raad herhaalt zijn voorkeur voor een onafhankelijke
    geschilbeslechter. Het voorbeeld van de Vlaamse Regering en het advies van de Raad van State
    van 14 juni 2023 (W04.23.00108/I) bieden daarvoor aanknopingspunten. De vice-president van de
    Raad van State, de heer {+naam|Th.C. de Graaf}, noemde het ontbreken van tegenmacht in zijn
    jaarverslag "een constructiefout".</p><p>Een vergelijking met de Kaderwet zelfstandige
    bestuursorganen ligt voor de hand. Daar is de verplichting om een uitvoeringstoets af te
    wachten wel afdwingbaar. De Raad ziet geen reden waarom het UWV en de Sociale Verzekeringsbank
    een sterkere positie hebben dan 342 gemeenten, twaalf provincies en 21 waterschappen.</p>
    <h1>4. Regeldruk en inwerkingtreding</h1><p>Het Adviescollege toetsing regeldruk vroeg al om een
    berekening van de lasten voor kleine gemeenten. De Raad sluit zich daarbij aan. Een gemeente als
    Rozendaal heeft niet de staf van Rotterdam. Een invoeringstermijn van achttien maanden, met 1
    januari 2027 als streefdatum, acht de Raad haalbaar.</p><h1>Tot slot</h1><p>De Raad licht dit
    advies graag aan u toe. Het advies wordt op 3 maart 2025 openbaar gemaakt op onze website en in
    afschrift gezonden aan de voorzitters van de Tweede en de Eerste Kamer, de heren
    {+naam|Martin Bosma} en {+naam|Jan Anthonie Bruijn}.</p><p>Hoogachtend,</p><p><br>w.g.<br>
    {+naam|Han Polman}<br>voorzitter Raad voor het Openbaar Bestuur</p><div class=noot><sup>1</sup>
    G. {+naam|Boogaard}, <i>Het huis dat Thorbecke niet tekende</i>, Leiden 2022, p. 17; vgl.
    M.A. {+naam|Allers} en B. {+naam|Geertsema}, <i>Taken zonder geld</i>, Groningen: COELO 2024.
    </div>"""
    )
    pdf = chromium(draft, body, css, margin="17mm 22mm")
    draft.keep("kenmerk", "ROB-2025-0041", "2024-0000912377", "W04.23.00108/I", "36 410 VII")
    draft.keep("datum", "17 februari 2025", "2 december 2024", "14 juni 2023", "3 maart 2025")
    draft.keep("telefoon", "070 426 75 40")
    draft.keep("email", "info@raadopenbaarbestuur.nl")
    draft.keep("adres", "Korte Voorhout 7", "2511 CW", "Postbus 20011", "Turfmarkt 147")
    draft.keep("organisatie", "Algemene Rekenkamer", "Unie van Waterschappen", "COELO")
    draft.keep("organisatie", "Sociale Verzekeringsbank", "Raad van State")
    draft.keep("plaats", "Rozendaal", "Rotterdam")
    return Finished(draft, pdf)


def question() -> Finished:
    """A thread about parliamentary questions, as Outlook prints it."""
    draft = Draft("r02_mail_kamervraag", "test", "woo-verzoek", "email_thread", "chromium")
    css = """body{font:10.2pt/1.36 Carlito;color:#111}h4{font-size:12.5pt;margin:0 0 3px;
    border-bottom:2.5px solid #111;padding-bottom:3px}p{margin:6px 0}hr{border:0;border-top:1px solid
    #b5c4df;margin:15px 0 5px}table{border-spacing:0;margin-bottom:10px}td{padding:0 16px 0 0;
    vertical-align:top}td:first-child{font-weight:bold;width:88px}.h{line-height:1.25}.s{color:
    #1f497d;font-size:9.4pt;line-height:1.25}blockquote{margin:6px 0 6px 18px;color:#333}"""
    top = table(
        """¦ Van: ¦ {naam|Wagenvoort, F.M. (Floortje)}
    ¦ Verzonden: ¦ donderdag 27 maart 2025 16:52
    ¦ Aan: ¦ {naam|Gündoğdu, M.A. (Mehmet Ali)}; {naam|Terlingen, R. (Roos)}
    ¦ CC: ¦ _Dienstpostbus Kamervragen PO; {?naam|Bakhuizen, J.W. (Jan-Willem)}
    ¦ Onderwerp: ¦ RE: SPOED Kamervragen Westerveld/Pijpelink nieuwkomersschool De Klaproos
    ¦ Bijlagen: ¦ 250327 beantwoording KV nieuwkomers v0.4.docx; nota bij KV.docx""",
        head=False,
    )
    body = f"""<h4>{{naam|Wagenvoort, F.M. (Floortje)}}</h4>{top}
    <p>Dag {{naam|Mehmet Ali}}, {{naam|Roos}},</p><p>Dank voor jullie snelle reactie. Ik heb v0.4
    gemaakt met de cijfers van DUO erin. Bij vraag 3 heb ik de zin over "geen signalen" geschrapt:
    we hébben een signaal, namelijk de brief van mevrouw {{naam|Jimale}} (zie onderaan). Als de
    stas daar in het debat op wordt bevraagd willen we niet dat het lijkt alsof wij hem niet hebben
    gelezen. {{?naam|Jan-Willem}} is het daarmee eens.</p><p>Nog open:</p><ul><li>vraag 5
    (bekostiging): {{naam|Mehmet Ali}}, kun jij nagaan of artikel 177 WPO hier geldt of de
    maatwerkregeling van 2023? Liefst voor morgen 12.00 uur.</li><li>vraag 7: afstemming met
    JenV (DGM) loopt, {{naam|Pieterjan Nuitten}} zou vanmiddag bellen maar ik heb nog niets
    gehoord.</li><li>vraag 8: woordvoeringslijn volgt van {{?naam|Elske Morgenrood}}.</li></ul>
    <p>De beantwoordingstermijn loopt af op vrijdag 4 april. De nota moet dan uiterlijk dinsdag de
    lijn in, via directeur PO en DG Primair en Voortgezet Onderwijs naar staatssecretaris
    {{+naam|Paul}}.</p><p>Groet,<br>{{naam|Floortje}}</p><p class=s>drs. {{naam|F.M. (Floortje)
    Wagenvoort}}<br>Coördinerend beleidsmedewerker | Team Onderwijskansen<br>Directie Primair
    Onderwijs | Ministerie van Onderwijs, Cultuur en Wetenschap<br>Rijnstraat 50 | 2515 XP Den Haag
    | Postbus 16375 | 2500 BJ Den Haag<br>M {{telefoon|06 - 4817 2093}} |
    {{email|f.m.wagenvoort}}{{+email|@minocw.nl}}<br>Afwezig op woensdag</p>
    <hr><p class=h><b>Van:</b> {{naam|Gündoğdu, M.A. (Mehmet Ali)}}
    &lt;{{email|m.a.gundogdu}}@minocw.nl&gt;<br><b>Verzonden:</b> donderdag 27 maart 2025 11:08<br>
    <b>Aan:</b> {{naam|Wagenvoort, F.M. (Floortje)}}; {{naam|Terlingen, R. (Roos)}}<br>
    <b>Onderwerp:</b> RE: SPOED Kamervragen Westerveld/Pijpelink nieuwkomersschool De Klaproos</p>
    <p>Ha {{naam|Floortje}},</p><p>Hierbij de cijfers. Op teldatum 1 februari 2025 stonden er op De
    Klaproos 61 leerlingen ingeschreven, van wie 44 korter dan een jaar in Nederland. Bron: DUO,
    levering van {{naam|Anouschka Ramcharan}} (bestand R25-0318). Zij is bereikbaar op
    {{telefoon|050 599 71 36}} als er vragen zijn over de definitie van nieuwkomer.</p><p>De inspectie
    heeft de school op 14 november 2024 bezocht. {{naam|Tjitske Hoogterp}}
    ({{email|t.hoogterp}}{{+email|@owinsp.nl}}) schrijft mij dat het rapport nog niet is vastgesteld,
    dus daar kunnen we in het antwoord niet naar verwijzen. Wel naar <i>De Staat van het Onderwijs
    2024</i>, blz. 63. {{naam|Hoogterp}} belde daarna nog: het bestuur, Stichting Openbaar Onderwijs
    Zuidwold, heeft de sluiting per 1 augustus al op 6 maart aan de gemeente gemeld. Wethouder
    {{+naam|Gert-Jan Veldsink}} (GemeenteBelangen) heeft er in de raad vragen over gekregen van
    de fractie van de PvdA.</p><p>Groet, {{naam|M.A.}}</p>
    <hr><p class=h><b>Van:</b> {{naam|Terlingen, R. (Roos)}}<br><b>Verzonden:</b> woensdag 26 maart
    2025 17:41<br><b>Aan:</b> {{naam|Wagenvoort, F.M. (Floortje)}}<br><b>CC:</b> {{naam|Gündoğdu,
    M.A. (Mehmet Ali)}}; WJZ Onderwijs (postbus)<br><b>Onderwerp:</b> FW: SPOED Kamervragen
    Westerveld/Pijpelink nieuwkomersschool De Klaproos</p><p>Beiden,</p><p>Zie hieronder de
    vragen zoals ze vanmiddag zijn binnengekomen (2025Z05512). De leden {{+naam|Westerveld}} en
    {{+naam|Pijpelink}} (beiden GroenLinks-PvdA) vragen kort gezegd:</p><blockquote>1. Kent u het
    bericht "Taalschool in Zuidwold moet dicht, kinderen verspreid over elf dorpen"? (Dagblad van
    het Noorden, 22 maart 2025)<br>2. Hoeveel nieuwkomersvoorzieningen zijn sinds 2022 gesloten en
    om welke reden?<br>3. Heeft u signalen van ouders ontvangen over deze school?<br>4. Deelt u de
    mening van de Onderwijsraad dat deze kinderen baat hebben bij een vaste plek?<br>5. Welke
    bekostiging is voor dit bestuur weggevallen?</blockquote><p>Vragen 6 t/m 8 gaan over vervoer en
    over de samenloop met de azc-verhuizing; die gaan deels naar JenV. Morgen 9.30 uur kort overleg,
    link: {{?vergaderlink|https://teams.microsoft.com/l/meetup-join/19%3ameeting_ZjQ4OTdk}}. Het lid
    {{+naam|Soepboer}} (NSC) heeft over hetzelfde onderwerp mondelinge vragen aangemeld voor
    dinsdag.</p><p>Juridisch lijkt mij het enige gevoelige punt de privacy van de gezinnen. De
    brief van de moeder dus niet als bijlage meesturen en niet citeren.</p><p>Met vriendelijke
    groet,<br>mr. {{naam|R. (Roos) Terlingen}}<br>Jurist, directie Wetgeving en Juridische Zaken<br>
    T 070 - 412 34 56 (algemeen)<br>{{telefoon|070 - 412 61 87}} (direct)</p>
    <hr><p class=h><b>Van:</b> {{naam|Fatuma Jimale}} &lt;{{email|fatuma.jimale84}}@hotmail.com&gt;
    <br><b>Verzonden:</b> zondag 9 maart 2025 21:15<br><b>Aan:</b> Postbus Publieksvoorlichting
    &lt;ocwinfo@postbus51.nl&gt;<br><b>Onderwerp:</b> school van mijn zoon</p><p>Geachte
    mevrouw de staatssecretaris,</p><p>Mijn naam is {{naam|Fatuma Abdirahman Jimale}}. Ik woon met
    mijn drie kinderen aan de {{adres|Esweg 118, 9479 TK Zuidwold}}. Mijn zoon {{naam|Zakariye}}
    ({{geboortedatum|geboren 3 juni 2016}}) zit nu een jaar op De Klaproos. Toen hij kwam sprak
    hij niet. Hij {{?gezondheid|slaapt slecht en heeft een trauma}} door wat er onderweg is
    gebeurd en krijgt daarvoor {{?gezondheid|EMDR bij Accare}}. Juf {{naam|Marijke}} is de
    eerste aan wie hij iets durfde te vertellen. Nu moet hij in augustus met een busje naar een
    andere school, 24 kilometer verder, zonder haar. Ik heb de directeur, meneer
    {{naam|Slikkerbos}}, gevraagd of het anders kan. Hij zegt dat het geld op is.</p><p>Wilt u
    alstublieft kijken of de school open kan blijven? U mag mij bellen:
    {{telefoon|0684 11 59 37}}. Ik werk in de ochtend.</p><p>Hartelijke groeten, ook van
    {{naam|Zakariye}},<br>{{naam|F.A. Jimale}}</p>"""
    pdf = chromium(draft, body, css, margin="16mm 18mm")
    draft.keep("naam", "Kamervragen Westerveld/Pijpelink")
    draft.keep("organisatie", "De Klaproos", "Onderwijsraad", "Dagblad van het Noorden", "DUO")
    draft.keep("organisatie", "Directie Primair Onderwijs", "Stichting Openbaar Onderwijs Zuidwold")
    draft.keep("datum", "27 maart 2025", "14 november 2024", "4 april", "1 februari 2025")
    draft.keep("kenmerk", "2025Z05512", "R25-0318")
    draft.keep("telefoon", "070 - 412 34 56")
    draft.keep("email", "ocwinfo@postbus51.nl", "@hotmail.com")
    draft.keep("adres", "Rijnstraat 50", "2515 XP", "Postbus 16375", "2500 BJ")
    draft.keep("wet", "artikel 177 WPO")
    return Finished(draft, pdf)


def monument() -> Finished:
    """A subsidy for a listed house, with the data of the application; scanned."""
    name, layout = "r03_subsidie_woonhuis", "beschikking_formulier"
    draft = Draft(name, "test", "woo-verzoek", layout, "scan-200dpi-grey")
    letter = blocks("""
    @ {naam|A.G. van Benthem-Okkerse} ~ {adres|Molensteeg 3, 4116 BV Buren}
    @ Amersfoort, 11 september 2024
    @ Onderwerp: verlening woonhuissubsidie rijksmonument 11874 ~
    Zaaknummer: RCE-WHS-2024-03391 ~ Uw aanvraag van: 28 maart 2024
    @ Geachte mevrouw {naam|Van Benthem-Okkerse},
    @ Op 28 maart 2024 vroeg u subsidie aan voor de instandhouding van uw woonhuis, ingeschreven in het
    rijksmonumentenregister onder nummer 11874 (muurhuis, XVIIe eeuw). In deze brief leest u wat ik
    heb besloten en waarom.
    @ # Besluit
    @ Ik verleen u op grond van artikel 12 van de Subsidieregeling instandhouding woonhuisrijksmonumenten
    een subsidie van maximaal € 14.326,00. Dit is 38 procent van de subsidiabele kosten van € 37.700,00.
    De kosten van het isoleren van de zolder (€ 6.180,00) komen niet in aanmerking: dit is geen sober en
    doelmatig onderhoud in de zin van de Leidraad subsidiabele instandhoudingskosten 2021.
    @ # Motivering
    @ Uw aanvraag is volledig sinds 6 mei 2024, de dag waarop wij de offerte van Bouwbedrijf Gelderse
    Vallei B.V. en het inspectierapport van Monumentenwacht Gelderland ontvingen. De adviseur van de
    Rijksdienst, de heer ir. {naam|O. Wijnmalen}, bezocht uw pand op 12 juni 2024. Hij schrijft dat
    de kapconstructie op twee plaatsen door bonte knaagkever is aangetast en dat vervanging in eiken
    noodzakelijk is. Hij sprak daarbij met u en met uw architect, mevrouw {naam|Sunniva Kaldewaij}. Uw
    toelichting dat u wegens {?gezondheid|een heupoperatie} de dakgoten niet zelf kon onderhouden, leidt
    niet tot een hoger percentage; de regeling biedt daarvoor geen ruimte.
    @ De gemeente Buren heeft bij brief van 2 juli 2024 laten weten dat voor de werkzaamheden een
    omgevingsvergunning is verleend (kenmerk OV-2024-0188). Wethouder mr. {+naam|T. Aalderink-Bos} deelt
    daarin mee dat de gemeente het herstel van het Molensteegblok van belang vindt voor het stadsgezicht.
    @ # Betaling en verplichtingen
    @ U ontvangt een voorschot van 80 procent binnen zes weken op het rekeningnummer dat u hebt opgegeven.
    U begint uiterlijk op 1 april 2025 en vraagt binnen dertien weken na afloop vaststelling aan bij het
    Loket Subsidies. Wijzigingen meldt u vooraf.
    @ # Vragen of bezwaar
    @ Heeft u vragen? Bel de InfoDesk, telefoon 033 421 7 456, of mail naar info@cultureelerfgoed.nl. Uw
    contactpersoon is {naam|Ghislaine Toussaint}, {telefoon|033 - 421 73 09}. Bent u het niet eens met
    dit besluit, dan kunt u binnen zes weken bezwaar maken bij de Minister van Onderwijs, Cultuur en
    Wetenschap, p/a Dienst Uitvoering Subsidies, Postbus 16448, 2500 BK Den Haag.
    @ De Minister van Onderwijs, Cultuur en Wetenschap, ~ namens deze, ~ het hoofd van de afdeling
    Regelingen,
    @ ~ ~ ~ drs. {+naam|W.H.M. Lindelauf}
    """)
    letter[-1] = "\n\n\n" + letter[-1].strip() + "\n" * 13
    form = rows("""
    ¦ 1. Aanvrager ¦
    ¦ Achternaam en voorletters ¦ {naam|Okkerse, A.G.} (gehuwd: {naam|Van Benthem})
    ¦ Burgerservicenummer ¦ {bsn|999938083}
    ¦ Geboortedatum ¦ {geboortedatum|19-02-1957}
    ¦ Adres ¦ {adres|Molensteeg 3}, {adres|4116 BV}, {adres|Buren GLD}
    ¦ Telefoon / e-mail ¦ {telefoon|0344-578 266} / {email|annegreetokkerse}{+email|@ziggo.nl}
    ¦ Mede-eigenaar ¦ {naam|J.D. van Benthem}, {geboortedatum|30-11-1954}, BSN {bsn|999957119}
    ¦ Rekeningnummer (IBAN) ¦ {iban|NL60 RABO 0331 8207 46} t.n.v. {naam|A.G. Okkerse}
    ¦ 2. Monument ¦
    ¦ Monumentnummer ¦ 11874
    ¦ Kadastrale aanduiding ¦ {?kadaster|Buren, sectie F, nummer 1207}
    ¦ Eigendom sinds ¦ 14 mei 1991 (akte notaris mr. {naam|P. Quaedvlieg}, Tiel)
    ¦ 3. Kosten (begroting van 22 maart 2024) ¦
    ¦ Herstel kapconstructie ¦ € 21.450,00
    ¦ Vervangen goten en lood ¦ € 9.760,00
    ¦ Voegwerk voorgevel ¦ € 6.490,00
    ¦ Zolderisolatie (afgewezen) ¦ € 6.180,00
    ¦ 4. Uitvoerder ¦
    ¦ Aannemer ¦ Bouwbedrijf Gelderse Vallei B.V., KvK 30187542, contact {naam|Rik Hartgerink},
      {telefoon|06-5523 8814}
    ¦ Architect ¦ Kaldewaij & Partners, {email|sunniva}{+email|@kaldewaij-architecten.nl}
    ¦ 5. Ondertekening ¦
    ¦ Plaats en datum ¦ Buren, 28 maart 2024
    ¦ Handtekening aanvrager ¦ ~ ~ ~
    """)
    note = blocks("""
    @ In te vullen door de Rijksdienst: volledig d.d. 6 mei 2024; ingeboekt door {gebruikersnaam|GTOUSS02};
    tweede lezer akkoord {paraaf|OW} 14-8-2024; betaalopdracht 2024-77120 naar FDC.
    """)
    pdf = fodt(
        draft,
        [*letter, ("h", "Bijlage bij RCE-WHS-2024-03391: gegevens uit de aanvraag"),
         ("t", form, [6.2, 10.2]), *note],
        font="Liberation Sans", size=9.5, border="0.03pt solid #777777",
        header="Rijksdienst voor het Cultureel Erfgoed\n"
        "Ministerie van Onderwijs, Cultuur en Wetenschap\nSmallepad 5, 3811 MG Amersfoort",
        footer="Postbus 1600, 3800 BP Amersfoort · www.cultureelerfgoed.nl",
    )  # fmt: skip
    draft.expect("Kaldewaij & Partners", "organisatie", "review", "5.1.2e")
    stamp = [(432, 120, "VERZONDEN", 11), (432, 136, "11 SEP. 2024", 11)]
    pdf = edited(
        pdf,
        sign(draft, "Regelingen,", dx=-112, dy=3, size=(130, 34), seed=5),
        sign(draft, "Handtekening aanvrager", page=2, dx=190, dy=-4, size=(110, 30), seed=2),
        box(1, (424, 104, 522, 144), (0.35, 0.2, 0.5), stamp, (0.35, 0.2, 0.5), frame=True),
    )
    draft.keep("kenmerk", "RCE-WHS-2024-03391", "11874", "OV-2024-0188", "2024-77120", "30187542")
    draft.keep("datum", "28 maart 2024", "11 september 2024", "12 juni 2024", "11 SEP. 2024")
    draft.keep("datum", "14 mei 1991", "14-8-2024")
    draft.keep("organisatie", "Bouwbedrijf Gelderse Vallei B.V.", "Monumentenwacht Gelderland")
    draft.keep("telefoon", "033 421 7 456")
    draft.keep("email", "info@cultureelerfgoed.nl")
    draft.keep("adres", "Smallepad 5", "3811 MG", "Postbus 16448", "2500 BK", "Postbus 1600")
    draft.keep("bedrag", "€ 14.326,00", "€ 37.700,00")
    return on_scan(draft, pdf, dpi=200, skew=0.7, noise=8, seed=11)


def railway() -> Finished:
    """A nota to a minister with a reference column and a routing table."""
    draft = Draft("r04_nota_maaslijn", "test", "beslisnota", "nota_kolom", "reportlab")
    side = ["*DG Mobiliteit", "Directie Openbaar Vervoer", "en Spoor", "Afdeling Regionaal Spoor",
            "", "*Bezoekadres", "Rijnstraat 8", "2515 XP Den Haag", "T 070 456 00 00", "",
            "*Opgesteld door", "{naam|Casper Noordhuizen}", "Senior beleidsmedewerker",
            "M {telefoon|+31 (0)6 29 40 71 58}", "{email|casper.noordhuizen}@minienw.nl", "",
            "*Tweede contact", "{naam|Priya Bhagwandas}", "M {telefoon|+31 (0)6 31 66 08 27}", "",
            "*Datum", "2 oktober 2025", "", "*Kenmerk", "IENW/BSK-2025/241906", "",
            "*Deadline", "10 oktober 2025", "", "*Bijlage(n)", "3"]  # fmt: skip
    routing = rows("""
    ¦ Functie ¦ Naam ¦ Paraaf ¦ Datum ¦ Opmerking
    ¦ Steller ¦ {naam|C. Noordhuizen} ¦ {paraaf|CN} ¦ 2-10-2025 ¦
    ¦ Afdelingshoofd ¦ drs. {?naam|L.E. Schuurkamp} ¦ {paraaf|LES} ¦ 2-10-2025 ¦ Akkoord
    ¦ Directeur OVS ¦ mr. {?naam|H. Azouagh} ¦ {paraaf|HA} ¦ 3-10-2025 ¦ Punt 3 korter
    ¦ FEZ ¦ {naam|B. Hoevelmans} ¦ {paraaf|BTi} ¦ 3-10-2025 ¦ Zie par. 4a
    ¦ HBJZ ¦ mw. {naam|D. Vroegindeweij} ¦ {paraaf|DV} ¦ 3-10-2025 ¦ Geen opm.
    ¦ DG Mobiliteit ¦ {+naam|A.C. van der Burg} ¦ {paraaf|KvdB} ¦ 6-10-2025 ¦
    ¦ SG ¦ {+naam|J.H. Dronkers} ¦ {paraaf|JHD} ¦ 7-10-2025 ¦
    """)
    text = blocks("""
    @ # 1. Aanleiding
    @ Op 18 september 2025 heeft gedeputeerde {+naam|Kuntzelaers} van de provincie Limburg u gebeld over
    de kosten van de elektrificatie van de Maaslijn (Nijmegen-Venlo-Roermond). ProRail raamt de
    meerkosten op € 41,6 miljoen. De provincie vraagt het Rijk de helft daarvan te dragen. U spreekt de
    gedeputeerde opnieuw op 14 oktober 2025, samen met zijn collega's {+naam|Van Gerwen}
    (Noord-Brabant) en {+naam|Kerris} (Gelderland).
    @ # 2. Geadviseerd besluit
    @ U wordt gevraagd:~ a. in te stemmen met een eenmalige rijksbijdrage van ten hoogste € 14 miljoen uit
    het Mobiliteitsfonds, artikel 13; ~ b. de bijgevoegde brief aan gedeputeerde staten van Limburg te
    ondertekenen; ~ c. de Tweede Kamer bij de eerstvolgende MIRT-brief te informeren.
    @ # 3. Kernpunten
    @ - De Maaslijn is een regionale spoorlijn. De provincies zijn opdrachtgever; het Rijk heeft zijn
    bijdrage in 2017 gemaximeerd. Staatssecretaris {+naam|Dijksma} schreef toen dat het risico op
    overschrijding bij de regio ligt (Kamerstuk 34 550 A, nr. 61).
    @ - De overschrijding komt voor twee derde door prijsstijging van staal en koper en voor een derde
    doordat het onderstation bij Blerick niet op het oorspronkelijke perceel past.
    @ - De heer {+naam|Voppen}, president-directeur van ProRail, heeft op 26 september schriftelijk bevestigd
    dat de indienststelling in december 2027 haalbaar blijft als voor 1 november wordt opgedragen.
    @ - Arriva heeft elf treinstellen van het type FLIRT besteld. Uitstel kost de vervoerder volgens eigen
    opgave € 310.000 per maand.
    @ # 4. Toelichting
    @ # a. Financieel
    @ FEZ ({naam|Hoevelmans}) wijst erop dat de investeringsruimte na de Voorjaarsnota 2025 nog € 22
    miljoen bedraagt. Met dit besluit resteert € 8 miljoen voor de rest van het jaar. De provincie heeft
    € 20,8 miljoen gereserveerd. Het verschil van € 6,8 miljoen moet komen uit versobering van de
    perronverlengingen in Cuijk en Tegelen. Projectmanager {naam|Jolein Verwoerdt} van ProRail acht dat
    mogelijk; zij levert op 9 oktober een herziene raming bij de heer {naam|Noordhuizen} aan.
    @ # b. Juridisch
    @ De bijdrage wordt verleend als specifieke uitkering op grond van artikel 17 van de
    Financiële-verhoudingswet. Er is geen sprake van staatssteun, omdat de infrastructuur in beheer
    blijft bij ProRail (advies landsadvocaat van 12 augustus 2025, Pels Rijcken, mr. {naam|S. Ypenburg}).
    @ # c. Politieke en maatschappelijke context
    @ De leden {+naam|De Hoop} (GroenLinks-PvdA), {+naam|Grinwis} (ChristenUnie) en {+naam|Vedder} (CDA)
    dienden op 2 juli een motie in die de regering vraagt de Maaslijn "niet opnieuw te laten wachten"
    (Kamerstuk 29 984, nr. 1258). De motie is met 112 stemmen aangenomen. Reizigersvereniging Rover en de
    burgemeesters van Venray en Gennep hebben een petitie aangeboden. Omwonende {naam|Thei Peeters-Graus}
    uit Blerick verzet zich tegen het onderstation; zijn beroep (zaaknummer 202503377/1/R4) ligt bij de
    Afdeling bestuursrechtspraak van de Raad van State.
    @ # d. Communicatie
    @ Na uw gesprek gaat een gezamenlijk persbericht uit. Woordvoerder {?naam|Milou Hasselbaink} stemt
    de tekst af met de provincie.
    @ # 5. Afstemming
    @ Besproken met BZK (directie Bestuur, Financiën en Regio's), Financiën (IRF, {naam|Jorrit Zijlmans}) en
    de provincie Limburg ({naam|Nathalie Crutzen}, cluster Mobiliteit). Het ministerie van Financiën
    stemt in, mits de bijdrage als laatste bijdrage wordt benoemd.
    @ # 6. Informatie die niet openbaar gemaakt kan worden
    @ Motivering: persoonsgegevens van ambtenaren en derden zijn niet openbaar in verband met de bescherming
    van de persoonlijke levenssfeer.
    """)
    pdf = paper(
        draft,
        [("H", "nota"), "Aan de Minister van Infrastructuur en Waterstaat, de heer "
         "{+naam|R. Tieman}", ("h", "TER BESLISSING"), ("h", "Rijksbijdrage meerkosten elektrificatie "
         "Maaslijn"), ("t", routing, [70, 104, 44, 52, 82]), *text],
        size=9.4, frames=((72, 58, 372, 680),), side=side,
        side_next=["*Directie Openbaar Vervoer", "en Spoor", "", "*Datum", "2 oktober 2025", "",
                   "*Kenmerk", "IENW/BSK-2025/241906"],
        side_x=462, footer="Ministerie van Infrastructuur en Waterstaat",
    )  # fmt: skip
    pdf = edited(pdf, box(1, (283, 0, 313, 62), (0.08, 0.26, 0.45)))
    draft.keep("kenmerk", "IENW/BSK-2025/241906", "34 550 A", "202503377/1/R4")
    draft.keep("datum", "2 oktober 2025", "18 september 2025", "14 oktober 2025", "6-10-2025")
    draft.keep("telefoon", "070 456 00 00")
    draft.keep("email", "@minienw.nl")
    draft.keep("adres", "Rijnstraat 8", "2515 XP")
    draft.keep("organisatie", "Pels Rijcken", "ProRail", "Arriva", "Rover", "FEZ", "HBJZ")
    draft.keep("product", "FLIRT")
    return Finished(draft, pdf)


MAKERS = {
    "r01_advies_wetsvoorstel": advice,
    "r02_mail_kamervraag": question,
    "r03_subsidie_woonhuis": monument,
    "r04_nota_maaslijn": railway,
}
