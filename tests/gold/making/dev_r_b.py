"""Documents r05 to r08 of the dev split: a tender, minutes, an objection and a Woo decision."""

from tests.gold.making.by_hand import Item, tj
from tests.gold.making.by_html import story
from tests.gold.making.by_office import fodt
from tests.gold.making.by_reportlab import paper
from tests.gold.making.draft import Draft
from tests.gold.making.gold import Finished, on_scan
from tests.gold.making.r_tools import blocks, box, edited, rows, sign, table


def tender() -> Finished:
    """The report of those who judged the bids of a tender."""
    draft = Draft("r05_gunningsadvies", "dev", "woo-verzoek", "procesverbaal", "libreoffice")
    start = blocks("""
    @ # Proces-verbaal van beoordeling en gunningsadvies
    @ Europese openbare aanbesteding "Onbemande luchtvaartuigen voor terreinopname" ~
    TenderNed-kenmerk 418826 · Inkoopdossier IK24-0573 · Vertrouwelijk tot voorlopige gunning
    @ # 1. Verloop van de procedure
    @ De aankondiging is op 4 november 2024 gepubliceerd (PbEU 2024/S 214-667130). De nota van
    inlichtingen met 47 vragen verscheen op 29 november 2024. Bij het openen van de kluis op 13 januari
    2025 om 14.05 uur waren aanwezig {naam|Lieselot van Nispenrode} (inkoopadviseur) en
    {naam|Ö. Kızılırmak} (contractmanager). Er waren drie inschrijvingen. Alle drie waren tijdig en
    volledig; {naam|Van Nispenrode} heeft de Uniforme Europese Aanbestedingsdocumenten gecontroleerd.
    """)
    bids = rows("""
    ¦ Nr. ¦ Inschrijver ¦ KvK ¦ Contactpersoon in de inschrijving
    ¦ A ¦ Skyline Geodata B.V., Apeldoorn ¦ 63902418 ¦ {naam|Wessel Drijfhout}, commercieel directeur,
      {email|w.drijfhout}{+email|@skylinegeodata.nl}
    ¦ B ¦ Terra Vliegdiensten B.V., Lelystad ¦ 71155306 ¦ mevr. ir. {naam|N. Sewnandan}, tendermanager,
      {telefoon|06 - 2077 4491}
    ¦ C ¦ Combinatie Fugro-Aerovision, Nootdorp ¦ 27114147 ¦ {naam|Gijsbrecht Ouwerling} en
      {naam|Aurélie Dujardin}, {email|tender.ouwerling}{+email|@aerovision.eu}
    """)
    team = rows("""
    ¦ Lid ¦ Functie ¦ Afk.
    ¦ {naam|Katarzyna Wojtyniak} ¦ Projectleider Landmeten ¦ {naam|KW}
    ¦ {naam|Sjoerd-Jan Ebbinge} ¦ Landmeter, vestiging Groningen ¦ {naam|SJE}
    ¦ {naam|Rachid Oulad Taher} ¦ Adviseur informatiebeveiliging ¦ {naam|ROT}
    ¦ {naam|Ö. Kızılırmak} ¦ Contractmanager (voorzitter, geen stem) ¦ {naam|ÖK}
    """)
    middle = blocks("""
    @ # 3. Beoordeling op kwaliteit
    @ De leden hebben eerst ieder voor zich gescoord. In de consensusvergadering van 30 januari 2025 in
    Zwolle zijn de scores naast elkaar gelegd. In onderstaande tabel staan de individuele scores en het
    consensuscijfer (0 tot 10).
    """)
    scores = rows("""
    ¦ Subgunningscriterium ¦ Inschr. ¦ {naam|KW} ¦ {naam|SJE} ¦ {naam|ROT} ¦ Consensus
    ¦ K1 Nauwkeurigheid puntenwolk ¦ A ¦ 8 ¦ 6 ¦ 8 ¦ 8
    ¦ ¦ B ¦ 6 ¦ 6 ¦ 6 ¦ 6
    ¦ ¦ C ¦ 8 ¦ 10 ¦ 8 ¦ 8
    ¦ K2 Gegevensbeveiliging ¦ A ¦ 6 ¦ 8 ¦ 4 ¦ 6
    ¦ ¦ B ¦ 8 ¦ 8 ¦ 8 ¦ 8
    ¦ ¦ C ¦ 8 ¦ 8 ¦ 10 ¦ 10
    ¦ K3 Opleiding van piloten ¦ A ¦ 8 ¦ 8 ¦ 8 ¦ 8
    ¦ ¦ B ¦ 4 ¦ 6 ¦ 6 ¦ 6
    ¦ ¦ C ¦ 6 ¦ 8 ¦ 8 ¦ 8
    """)
    end = blocks("""
    @ K1: {naam|Ebbinge} gaf C aanvankelijk een 10, omdat het proefvlak bij Dalfsen met 11 mm werd
    opgenomen. {naam|Wojtyniak} wees op de ontbrekende foutenanalyse; de leden kwamen uit op 8.
    @ K2: volgens {naam|Oulad Taher} slaat A beelden op bij een verwerker buiten de EER. Op de vraag
    van 17 januari antwoordde de heer {naam|Drijfhout} dat dit "uiterlijk in het najaar" wordt beëindigd.
    Dat is voor het Kadaster onvoldoende. C werkt met NEN-EN-ISO/IEC 27001 en een eigen rekencentrum.
    @ K3: B heeft één gediplomeerde instructeur, de heer {naam|M. Zuurbier}, die volgens het bijgevoegde
    cv {?gezondheid|sinds oktober met ziekteverlof} is. De leden hebben dat laatste niet meegewogen.
    Referent {naam|Femmigje Kruithof} (Provincie Drenthe) bevestigde telefonisch dat de opleidingen in
    2023 en 2024 naar tevredenheid zijn gegeven.
    @ # 4. Prijs en rangschikking
    @ De beoordelingsprijzen zijn € 1.284.000 (A), € 1.197.500 (B) en € 1.342.750 (C). Na toepassing van de
    gewogen factor uit het Beschrijvend Document, versie 1.3, is de rangorde: 1. C (86,4 punten), 2. A (79,1
    punten), 3. B (74,9 punten).
    @ # 5. Advies
    @ De beoordelingscommissie adviseert de raad van bestuur de opdracht te gunnen aan Combinatie
    Fugro-Aerovision voor vier jaar, met twee opties tot verlenging van een jaar. De voorzitter van de
    raad van bestuur, de heer {+naam|Frank Tierolff}, heeft het dossier op 4 februari 2025 besproken met
    de directeur Inwinning, mevrouw {?naam|H. Boerrigter}. De afgewezen inschrijvers krijgen een
    standstill-termijn van twintig dagen; een kort geding wordt aanhangig gemaakt bij de rechtbank
    Gelderland. Vragen van inschrijvers lopen via inkoop@kadaster.nl, telefoon 088 183 20 00.
    @ Apeldoorn, 6 februari 2025
    @ Voor de beoordelingscommissie, ~ ~ ~ ~ {naam|Ö. Kızılırmak}
    """)
    pdf = fodt(
        draft,
        [*start, ("t", bids, [1.0, 5.4, 2.0, 8.0]), ("h", "2. Beoordelingscommissie"),
         ("t", team, [5.4, 8.0, 1.6]), *middle, ("t", scores, [5.8, 1.7, 1.7, 1.7, 1.7, 2.4]), *end],
        font="Carlito", size=10.2, header="Kadaster · Inkoop en Contractmanagement\t\tpv-IK24-0573 v1.0",
        footer="Hofstraat 110, 7311 KZ Apeldoorn · Postbus 9046, 7300 GH Apeldoorn",
    )  # fmt: skip
    pdf = edited(pdf, sign(draft, "Voor de beoordelingscommissie,", page=2, dx=4, dy=3, seed=7))
    draft.keep("kenmerk", "418826", "IK24-0573", "2024/S 214-667130", "63902418", "71155306")
    draft.keep("datum", "4 november 2024", "30 januari 2025", "6 februari 2025", "4 februari 2025")
    draft.keep("organisatie", "Skyline Geodata B.V.", "Terra Vliegdiensten B.V.", "Kadaster")
    draft.keep("organisatie", "Combinatie Fugro-Aerovision", "Provincie Drenthe", "TenderNed")
    draft.keep("telefoon", "088 183 20 00")
    draft.keep("email", "inkoop@kadaster.nl")
    draft.keep("adres", "Hofstraat 110", "7311 KZ", "Postbus 9046")
    draft.keep("norm", "NEN-EN-ISO/IEC 27001")
    return Finished(draft, pdf)


def minutes() -> Finished:
    """Minutes of a steering group of town, province and water board."""
    draft = Draft("r06_stuurgroep_verslag", "dev", "gemeente", "notulen", "story")
    css = """body{font-family:sans-serif;font-size:9.6pt;line-height:1.35}h1{font-size:15pt;color:
    #2b6b4f;margin-bottom:2px}h2{font-size:10.6pt;color:#2b6b4f;margin:9px 0 2px}p{margin:3px 0 5px}
    td,th{padding:2px 8px 2px 0;text-align:left;font-size:9.2pt}i{color:#333}"""
    present = table(
        """
    ¦ Voorzitter ¦ {+naam|Leo Scharenborg}, wethouder gemeente Ommen
    ¦ Leden ¦ {+naam|Hester Lubberding}, gedeputeerde provincie Overijssel ~ {+naam|Wim
      Stegeman-Rump}, lid dagelijks bestuur waterschap Drents Overijsselse Delta ~ {+naam|Bea
      Hofstra}, burgemeester gemeente Dalfsen (agendapunt 4)
    ¦ Ambtelijk ¦ {naam|Hanneke Rozeboom} (programmamanager), {naam|Dinand Wolterink} (planeconoom),
      {naam|Chaima Bouhassoun} (waterschap), {naam|Ruben de Graaff} (provincie)
    ¦ Gast ¦ {naam|Evert Jan Kolkman}, namens de maatschap {?organisatie|Kolkman-Vrielink}
    ¦ Verslag ¦ {naam|Marjolijn Spijkervet}
    ¦ Afwezig ¦ {naam|Otto Teunis} (Vitens), mw. {naam|Bouhassoun} vanaf punt 5""",
        head=False,
    )
    actions = table("""
    ¦ Nr. ¦ Actie ¦ Wie ¦ Gereed
    ¦ 24-31 ¦ Grondprijzenbrief actualiseren ¦ {naam|Dinand} ¦ 1 december 2024
    ¦ 24-32 ¦ Gesprek met familie {naam|Kolkman} over pachtbeëindiging ¦ {+naam|Scharenborg} /
      {naam|Rozeboom} ¦ 22 november 2024
    ¦ 24-33 ¦ Hydrologische toets uiterwaard ¦ {naam|Chaima B.} ¦ 15 januari 2025
    ¦ 24-34 ¦ Brief aan minister {+naam|Madlener} over PAGW-middelen ¦ {naam|R. de Graaff} ¦ 6 december
      2024
    ¦ 24-35 ¦ Persmoment Vechtpoort voorbereiden ¦ {?naam|Nienke Ottens} (communicatie) ¦ 10 januari
      2025""")
    body = f"""<h1>Stuurgroep Gebiedsontwikkeling Vechtpoort</h1><p><b>Verslag van de vergadering van
    7 november 2024</b>, 9.30 - 11.15 uur, gemeentehuis Ommen (Chevalleraustraat 2), raadzaal<br>
    Zaaknummer Z2024-004417 · Vastgesteld d.d. 12 december 2024</p>{present}
    <h2>1. Opening en mededelingen</h2><p>De voorzitter opent de vergadering. Mevrouw {{naam|Spijkervet}}
    vervangt de vaste secretaris, die {{?gezondheid|na een hersenschudding}} nog enkele weken thuis is. De
    heer {{+naam|Stegeman-Rump}} meldt dat dijkgraaf {{+naam|Dirk-Siert Schoonman}} op 18 november het
    symposium Ruimte voor de Vecht opent.</p><h2>2. Verslag van 12 september 2024</h2><p>Pagina 2, punt
    3: "{{naam|Wolterink}} zegt toe" wordt "het projectteam zegt toe". Met die wijziging vastgesteld.
    Naar aanleiding van actie 24-27: de subsidie uit het Europees Landbouwfonds (ELFPO) is op 21
    oktober toegekend, beschikking POP3-OV-1182.</p><h2>3. Grondexploitatie</h2><p>{{naam|Dinand
    Wolterink}} licht de herziene grondexploitatie toe. Het tekort is opgelopen van € 2,1 naar € 3,4
    miljoen, vooral door de aankoop van de percelen langs de Hammerweg. Mevrouw {{+naam|Lubberding}}
    vindt dat de bijdrage van de provincie (€ 1,2 miljoen, besluit van gedeputeerde staten van 2 juli
    2024) niet voor het tekort is bedoeld. Voor de provincie is de natuuropgave bepalend; ambtelijk
    zal {{naam|Ruben}} een voorstel voor fasering doen. De voorzitter herinnert aan de motie van het
    raadslid {{+naam|Jannes Oldehinkel}} (CDA), die vraagt om eerst de kern Ommen-Oost af te ronden.</p>
    <p><i>Besluit: de stuurgroep neemt de herziening voor kennisgeving aan en vraagt voor 1 februari 2025
    een variant zonder het noordelijk deel.</i></p><h2>4. Bedrijf aan de Hessenweg</h2><p>De heer
    {{naam|Kolkman}} is op eigen verzoek aanwezig. Hij vertelt dat hij en zijn vrouw {{naam|Gerrie
    Vrielink}} het melkveebedrijf aan de {{adres|Hessenweg-Oost 41 te Ommen}} in 1998 van zijn vader
    overnamen. Hun zoon {{naam|Niek}} wil verder, maar zonder de pacht van negen hectare uiterwaard is er
    geen toekomst. Hij heeft van de {{+organisatie|Rabobank}} gehoord dat de financiering per 1 mei
    afloopt. De brief van makelaar {{naam|Albert Jan Timmerhuis}} van 3 oktober noemt een waarde die
    € 240.000 boven het bod van de gemeente ligt. Burgemeester {{+naam|Hofstra}} vraagt of verplaatsing
    naar Dalfsen is onderzocht. Volgens {{naam|Hanneke Rozeboom}} is dat in 2022 gedaan (rapport
    Arcadis, D10047612) en strandde het op stikstof. De voorzitter dankt de heer {{naam|Kolkman}} voor
    zijn openheid en zegt een gesprek thuis toe.</p><p><i>Besluit: geen onteigeningsprocedure zolang het
    minnelijk overleg loopt.</i></p><h2>5. Waterveiligheid</h2><p>Mevrouw {{naam|Bouhassoun}} heeft vóór
    haar vertrek de stand van zaken op papier gezet. De toets volgens de Omgevingswet laat een
    opstuwing zien van 4 cm bij Junne. De heer {{+naam|Stegeman-Rump}}: dat mag niet meer dan 2 cm
    zijn. Adviesbureau HKV rekent het in december opnieuw door. {{naam|Otto Teunis}} liet per mail weten
    dat Vitens vanwege de winning Archemerberg bij de uitkomst wil worden betrokken.</p><h2>6.
    Rondvraag en sluiting</h2><p>Mevrouw {{+naam|Lubberding}} vraagt aandacht voor de Ommer wandeltocht:
    graag vóór de Pinksteren geen werkzaamheden langs het Vechtpad. Volgende vergadering: 16 januari
    2025, provinciehuis, Luttenbergstraat 2 te Zwolle. Afmelden via vechtpoort@ommen.nl of 14 0529.</p>
    <h2>Actielijst</h2>{actions}"""
    header = "<p><i>Stuurgroep Vechtpoort - gemeente Ommen, Z2024-004417</i></p>"
    pdf = story(draft, body, css, header=header, rect=(60, 62, 535, 785))
    draft.keep("kenmerk", "Z2024-004417", "POP3-OV-1182", "D10047612")
    draft.keep("datum", "7 november 2024", "12 december 2024", "12 september 2024")
    draft.keep("organisatie", "Arcadis", "HKV", "Vitens", "Drents Overijsselse Delta", "CDA")
    draft.keep("plaats", "Junne", "Archemerberg", "Hammerweg", "Dalfsen")
    draft.keep("adres", "Chevalleraustraat 2", "Luttenbergstraat 2")
    draft.keep("telefoon", "14 0529")
    draft.keep("email", "vechtpoort@ommen.nl")
    return Finished(draft, pdf)


def objection() -> Finished:
    """The advice of a committee on objections to a permit; a scan with poor OCR."""
    name, layout = "r07_advies_bezwaar_dakopbouw", "advies_commissie"
    draft = Draft(name, "dev", "gemeente", layout, "scan-150dpi-grey")
    text = blocks("""
    @ # 1. Het bestreden besluit
    @ Bij besluit van 16 mei 2024 (OLO 8417733) heeft het college van burgemeester en wethouders aan de
    heer {naam|D.R. Palmboom} een omgevingsvergunning verleend voor het plaatsen van een dakopbouw op de
    woning {?adres|Jan Luykenlaan 88} te Gouda.
    @ # 2. Het bezwaar
    @ Tegen dit besluit hebben bezwaar gemaakt: ~ - mevrouw {naam|S. Çelikbaş} en de heer {naam|Y.
    Çelikbaş}, {adres|Jan Luykenlaan 90, 2806 EC Gouda}; ~ - de heer {naam|Th.A. Verstraelen},
    {adres|Vondelhof 7, 2806 ED Gouda}. ~ Namens de familie {naam|Çelikbaş} treedt op mr.
    {naam|I.M. Sleddering}, advocaat te Rotterdam (Sleddering Kok Advocaten). De bezwaarschriften zijn
    ontvangen op 20 en 24 juni 2024, binnen de termijn van artikel 6:7 van de Algemene wet
    bestuursrecht.
    @ # 3. De hoorzitting
    @ De hoorzitting vond plaats op woensdag 4 september 2024 in het Huis van de Stad. Aanwezig waren de
    commissieleden mr. {?naam|A.W. Crielaard} (voorzitter), mr. dr. {?naam|Fenna Ubbink} en {?naam|C.
    Hirschmann}; de secretaris mr. {naam|Joyce Landsmeer}; bezwaarden en hun gemachtigde;
    vergunninghouder met zijn architect {naam|Bram Uitdewilligen}; namens het college {naam|P. Goudriaan}
    en {naam|Manon Ketelaars} (team Vergunningen).
    @ Mevrouw {naam|Çelikbaş} verklaart dat haar dakterras na 15.00 uur in de schaduw komt te liggen.
    Haar schoonmoeder, {naam|Hatice}, woont bij hen in en {?gezondheid|heeft de ziekte van
    Parkinson}; zij zit daar elke middag omdat zij de trap naar de tuin niet meer af kan. De heer
    {naam|Verstraelen} vreest voor zijn privacy: vanuit het nieuwe raam kijkt men in de slaapkamer van
    zijn dochters. Hij overhandigt foto's en een bezonningsstudie van Peutz B.V.
    @ De heer {naam|Palmboom} zegt dat hij het plan al in 2023 met de buren heeft besproken. Hij heeft
    ruimte nodig omdat in november zijn tweede kind wordt verwacht. Zijn architect licht toe dat de
    opbouw 2,70 meter hoog is en 1,20 meter terugligt. Mevrouw {naam|Ketelaars} stelt namens het college
    dat het Omgevingsplan Gouda een opbouw tot 3 meter toelaat en dat de Welstandscommissie op 2 april
    2024 positief adviseerde. Wethouder {+naam|Klijmans-Roodenrijs} heeft de raad op 11 juli toegezegd
    het beleid voor dakopbouwen in 2025 te herzien.
    @ # 4. Overwegingen van de commissie
    @ 4.1 Ontvankelijkheid. De woning van de heer {naam|Verstraelen} ligt op 34 meter. Hij heeft zicht
    op de opbouw en is belanghebbende (vgl. ABRvS 23 augustus 2017, ECLI:NL:RVS:2017:2271).
    @ 4.2 Bezonning. De gemeente hanteert de lichte TNO-norm: ten minste twee bezonningsuren per dag in de
    periode van 19 februari tot en met 21 oktober. Uit de studie van Peutz blijkt dat op het
    dakterras van {?adres|nummer 90} nog drie uur en veertig minuten overblijft. De norm wordt dus gehaald. De
    commissie heeft begrip voor de situatie van de schoonmoeder, maar persoonlijke omstandigheden
    kunnen bij de toets aan het omgevingsplan geen rol spelen.
    @ 4.3 Privacy. Artikel 5:50 van het Burgerlijk Wetboek is hier niet aan de orde: het raam ligt verder
    dan twee meter van de erfgrens. Wel had het college moeten motiveren waarom het bovenlicht niet in
    matglas kan. Dat is niet gebeurd, terwijl de heer {naam|Uitdewilligen} ter zitting zei dat daar
    technisch niets tegen is. Het besluit is op dit punt niet zorgvuldig voorbereid (artikel 3:2 Awb).
    @ 4.4 Motorvoertuig. Dat tijdens de bouw de bestelbus van de aannemer (kenteken {kenteken|VKX-41-D})
    de brandgang blokkeerde, is een kwestie van handhaving en valt buiten deze procedure.
    @ # 5. Advies
    @ De commissie adviseert het college het bezwaar van de familie {naam|Çelikbaş} ongegrond en dat van
    de heer {naam|Verstraelen} gegrond te verklaren, het besluit aan te vullen met een voorschrift over
    matglas en de kosten van rechtsbijstand niet te vergoeden. Dat laatste omdat mr. {naam|Sleddering}
    alleen namens de eerstgenoemden optreedt.
    @ Gouda, 25 september 2024
    """)
    names = [
        ["De voorzitter,\n\n\n\nmr. {?naam|A.W. Crielaard}", "De secretaris,\n\n\n\nmr. {naam|J. Landsmeer}"]
    ]  # fmt: skip
    facts = rows("""
    ¦ Zaaknummer ¦ BZW-2024-217
    ¦ Vergadering ¦ Kamer II, 4 september 2024
    ¦ Behandelaar ¦ {naam|Landsmeer}, tst. {telefoon|8316}
    ¦ Aan ¦ College van burgemeester en wethouders van Gouda
    """)
    pdf = paper(
        draft,
        [("H", "Advies"), "Commissie bezwaarschriften gemeente Gouda", ("t", facts, [92, 330], 0),
         *text, ("t", names, [210, 210], 0)],
        font="SE", size=10.4, frames=((76, 62, 445, 715),), top="gemeente Gouda",
        footer="Burgemeester Jamesplein 1, 2803 PG Gouda - Postbus 1086, 2800 BB Gouda - tel. 14 0182 -",
    )  # fmt: skip
    stamp = [(404, 84, "INGEKOMEN", 10), (404, 98, "27 SEP 2024", 10), (404, 112, "afd. VTH", 10)]
    red = (0.5, 0.1, 0.1)
    last = 2
    pdf = edited(
        pdf,
        box(1, (396, 68, 506, 120), red, stamp, red, frame=True),
        sign(draft, "De voorzitter,", page=last, dx=0, dy=3, size=(110, 32), seed=9),
        sign(draft, "De secretaris,", page=last, dx=0, dy=3, size=(90, 32), seed=4),
    )
    draft.keep("kenmerk", "OLO 8417733", "BZW-2024-217", "ECLI:NL:RVS:2017:2271")
    draft.keep("datum", "16 mei 2024", "4 september 2024", "25 september 2024", "27 SEP 2024")
    draft.keep("datum", "23 augustus 2017", "21 oktober")
    draft.keep("organisatie", "Peutz B.V.", "Welstandscommissie", "TNO", "Huis van de Stad")
    draft.keep("adres", "Burgemeester Jamesplein 1", "2803 PG", "Postbus 1086", "2800 BB")
    draft.keep("telefoon", "14 0182")
    draft.keep("wet", "artikel 3:2 Awb", "Artikel 5:50")
    draft.expect("Sleddering Kok Advocaten", "organisatie", "review", "5.1.2e")
    return on_scan(draft, pdf, dpi=150, skew=-0.9, noise=11, blur=0.6, ocr_errors=0.05, seed=23)


def woo() -> Finished:
    """A decision on a Woo request with a list of documents, set by hand."""
    draft = Draft("r08_woo_besluit", "dev", "woo-verzoek", "besluit_brief", "tj")
    one = blocks("""
    @ Geachte heer {naam|Hooijschuur},
    @ In uw brief van 8 april 2025, ontvangen op 10 april 2025, heeft u met een beroep op de Wet open
    overheid (hierna: Woo) verzocht om documenten over de opening van de noodopvanglocatie in de
    voormalige Willem de Zwijgerkazerne te Wezep, in de periode van 1 september 2024 tot en met 31 maart
    2025. U schreef dat u het verzoek doet als hoofdredacteur van de Veluwsche Nieuwsbode.
    @ De ontvangst is bevestigd bij brief van 14 april 2025, kenmerk COA-WOO-25-0128. Op 29 april heeft
    mevrouw {naam|Van der Kraats} van het team Woo met u gebeld. U heeft toen laten weten dat e-mails die
    alleen over catering gaan buiten het verzoek mogen blijven. De termijn is met twee weken verlengd.
    """)
    two = blocks("""
    @ Er zijn 61 documenten aangetroffen. Daarvan worden er 38 geheel en 17 gedeeltelijk openbaar. Zes
    documenten zijn al openbaar; de vindplaats staat in de inventarislijst. Het bestuur van het Centraal
    Orgaan opvang asielzoekers besluit in zoverre aan uw verzoek tegemoet te komen.
    """)
    three = blocks("""
    @ Wij hebben de gemeente Oldebroek, de veiligheidsregio Noord- en Oost-Gelderland en Van Beusekom
    Vastgoed B.V. gevraagd naar hun zienswijze. Burgemeester {+naam|Tanja Haseloop-Amsing} heeft
    namens de gemeente geen bezwaar gemaakt, mits de namen van inwoners die reageerden worden
    weggelaten. De directeur van het vastgoedbedrijf, de heer {naam|R.P. van Beusekom}, heeft bezwaar
    tegen openbaarmaking van de huurprijs in document 23. Hij stelt dat andere partijen daarmee
    hun voordeel doen. Wij volgen hem daarin niet: de huurprijs is al genoemd in de raadsvergadering van
    12 december 2024 door wethouder {+naam|Engbert Vlieg}.
    """)
    four = blocks("""
    @ In de documenten staan namen, e-mailadressen en telefoonnummers van medewerkers en van inwoners. Wij
    vinden dat het belang van eerbiediging van de persoonlijke levenssfeer hier zwaarder weegt dan het
    belang van openbaarheid. Bewoner {naam|A. Gebremeskel}, die in document 31 over zijn overplaatsing
    schrijft, heeft uitdrukkelijk gevraagd zijn brief niet te verstrekken. Deze brief bevat zijn
    V-nummer ({v_nummer/5.1.2e,5.1.1e|2748803916}) en gegevens over {?gezondheid|zijn tuberculose}. De
    namen van de voorzitter van het bestuur, de heer {+naam|Schoenmaker}, en van de minister van
    Asiel en Migratie, mevrouw {+naam|Faber}, blijven leesbaar, omdat zij uit hoofde van hun functie in
    de openbaarheid treden.
    @ Document 44 is een concept voor intern beraad. De opvattingen van de locatiemanager, de heer
    {naam|Kwabena Ofosu}, over de inzet van beveiligers van Trigion zijn met toepassing van artikel 5.2,
    eerste lid, van de Woo weggelakt. De feiten in dat document blijven leesbaar.
    """)
    five = blocks("""
    @ De stukken worden niet eerder verstrekt dan twee weken na de datum van dit besluit, zodat
    derde-belanghebbenden een voorlopige voorziening kunnen vragen (artikel 4.4, vijfde lid, Woo). Daarna
    staan zij op www.coa.nl en op open.overheid.nl. Een afschrift van dit besluit gaat naar mr.
    {naam|G.W. Tamboer}, de gemachtigde van Van Beusekom Vastgoed B.V., en naar de gemeente.
    @ Heeft u vragen? Dan kunt u bellen met {naam|Ankie van der Kraats}, {telefoon|(088) 715 26 43}, of een
    e-mail sturen aan woo@coa.nl. Het algemene nummer van het COA is (088) 715 70 00.
    @ Hoogachtend,~het bestuur van het Centraal Orgaan opvang asielzoekers,~namens het bestuur,~
    ~~~~~mr. {+naam|F.C.E. Duyvendak}~Unitmanager Bestuurlijke en Juridische Zaken
    @ Bezwaar: binnen zes weken na verzending kunt u een bezwaarschrift sturen aan het COA, t.a.v. de
    afdeling Juridische Zaken, Postbus 30203, 2500 GE Den Haag.
    """)
    listing: list[Item] = [
        ("b", "Bijlage 1 bij COA-WOO-25-0128: inventarislijst (uittreksel)"),
        ("at", 70, 735, "Nr.\n3\n7\n12\n18\n23\n27\n31\n36\n44\n52\n58", 9.4),
        ("at", 98, 735, "Datum\n03-09-2024\n19-09-2024\n04-10-2024\n22-10-2024\n15-11-2024\n"
         "28-11-2024\n17-12-2024\n14-01-2025\n29-01-2025\n20-02-2025\n18-03-2025", 9.4),
        ("at", 160, 735, "Omschrijving\nE-mail {naam|Ofosu} aan gemeente Oldebroek, locatiebezoek\n"
         "Memo capaciteit kazerne Wezep (versie 2)\n"
         "Brief burgemeester {+naam|Haseloop-Amsing} aan COA\n"
         "E-mail {naam|J. Kranendonck} (inwoner), zorgen over verlichting\n"
         "Huurovereenkomst Van Beusekom Vastgoed B.V.\nVerslag bewonersavond Dorpshuis Wezep\n"
         "Brief bewoner {naam|Gebremeskel}\nE-mail {naam|Van der Kraats} aan {naam|S. Ofosu-Mintah}\n"
         "Concept veiligheidsplan noodopvang\nNota DG Migratie aan minister {+naam|Faber}\n"
         "Persbericht opening noodopvang Wezep", 9.4),
        ("at", 428, 735, "Oordeel\nDeels openbaar\nOpenbaar\nOpenbaar\nDeels openbaar\nOpenbaar\n"
         "Deels openbaar\nNiet openbaar\nDeels openbaar\nDeels openbaar\nReeds openbaar\n"
         "Reeds openbaar", 9.4),
        ("at", 500, 735, "Grond\n5.1.2e\n\n\n5.1.2e\n\n5.1.2e\n5.1.1d\n5.1.2e\n5.2", 9.4),
    ]  # fmt: skip
    first: list[Item] = [
        ("at", 70, 790, "Centraal Orgaan opvang asielzoekers", 15),
        ("at", 70, 772, "Rijnstraat 8, 2515 XP Den Haag", 8),
        ("at", 70, 722, "De heer {naam|B. Hooijschuur}\n"
         "{adres|Zuiderzeestraatweg 1166}\n{adres|8091 PC Wezep}", 10.5),
        ("at", 370, 722, "Datum: 27 mei 2025\nOns kenmerk: COA-WOO-25-0128\nUw brief: 8 april 2025\n"
         "Behandeld door: {naam|A. van der Kraats}\nBijlagen: 2", 9),
    ]  # fmt: skip
    gap = "\n" * 9
    pdf = tj(
        draft,
        [
            [*first, gap, ("b", "Onderwerp: besluit op uw Woo-verzoek noodopvang Wezep"), *one,
             ("b", "Besluit"), *two, ("b", "Zienswijzen"), *three,
             ("b", "Overwegingen"), four[0]],
            [*four[1:], ("b", "Openbaarmaking en vragen"), *five],
            listing,
        ],
        size=10.4, seed=31,
    )  # fmt: skip
    pdf = edited(
        pdf, sign(draft, "namens het bestuur,", page=2, dx=4, dy=6, size=(140, 44), seed=6)
    )
    draft.keep("kenmerk", "COA-WOO-25-0128")
    draft.keep(
        "datum", "8 april 2025", "27 mei 2025", "12 december 2024", "15-11-2024", "18-03-2025"
    )
    draft.keep("organisatie", "Veluwsche Nieuwsbode", "Trigion", "gemeente Oldebroek")
    draft.keep("organisatie", "veiligheidsregio Noord- en Oost-Gelderland")
    draft.keep("plaats", "Willem de Zwijgerkazerne", "Dorpshuis Wezep")
    draft.keep("telefoon", "(088) 715 70 00")
    draft.keep("email", "woo@coa.nl")
    draft.keep("adres", "Rijnstraat 8", "2515 XP", "Postbus 30203", "2500 GE")
    draft.expect("Van Beusekom Vastgoed B.V.", "organisatie", "review", "5.1.2e")
    return Finished(draft, pdf)


MAKERS = {
    "r05_gunningsadvies": tender,
    "r06_stuurgroep_verslag": minutes,
    "r07_advies_bezwaar_dakopbouw": objection,
    "r08_woo_besluit": woo,
}
