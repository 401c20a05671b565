"""Documents r09 to r12 of the dev split: talks, a working visit, a reorganisation, a region."""

from tests.gold.making.by_html import chromium
from tests.gold.making.by_office import fodt
from tests.gold.making.by_reportlab import paper
from tests.gold.making.draft import Draft
from tests.gold.making.gold import Finished, on_scan
from tests.gold.making.r_tools import blocks, box, edited, rows, sign, table


def talks() -> Finished:
    """The talks of a minister and of officials with lobbyists, on wide pages."""
    draft = Draft("r09_gesprekken_lobby", "dev", "woo-verzoek", "overzicht_liggend", "chromium")
    css = """body{font:8.8pt/1.32 'DejaVu Sans'}h1{font-size:13pt;margin:0 0 4px;color:#01689b}
    p{margin:4px 0 8px}table{border-collapse:collapse;width:100%}th{background:#01689b;color:#fff;
    text-align:left;font-weight:normal}th,td{border:1px solid #c9d6de;padding:4px 6px;vertical-align:
    top}tr:nth-child(odd) td{background:#f3f7fa}tr{break-inside:avoid}
    td:first-child{white-space:nowrap}small{font-size:7.6pt;color:#444}"""
    body = (
        """<small>Ministerie van Economische Zaken · Bezuidenhoutseweg 73 · 2594 AC Den Haag · T 070
    379 89 11</small><h1>Overzicht gesprekken met belangenvertegenwoordigers, april - juni 2025</h1>
    <p>Zaaknummer BEI/98114072. Intern werkdocument van het Bestuursondersteunend team, peildatum 3
    juli 2025. Aan de hand van dit overzicht zijn de openbare agenda op rijksoverheid.nl en het
    antwoord op de vragen van het lid {+naam|Sneller} (D66) gecontroleerd. Beheer: {naam|Thijmen
    Roskam}, {telefoon|070 - 379 64 28}. Wijzigingen mailen naar agenda.ez@minezk.nl.</p>"""
        + table("""
    ¦ Datum ¦ Namens EZ ¦ Organisatie ¦ Gesprekspartners ¦ Onderwerp ¦ Toelichting en vervolg
    ¦ 2-4-2025 ¦ Minister {+naam|Beljaarts} ¦ VNO-NCW en MKB-Nederland ¦ {+naam|Ingrid Thijssen}
      (voorzitter), {+naam|Jacco Vonhof} (voorzitter), {naam|Valérie Schaafstal} (public affairs) ¦
      Regeldruk, 500-regelsaanpak ¦ Bestuurlijk overleg. Position paper ontvangen; {naam|Schaafstal}
      stuurt voorbeelden uit de bouw na.
    ¦ 9-4-2025 ¦ DG {+naam|Michiel Boots}; {naam|L. Bouhlal} ¦ ASML ¦ {+naam|Christophe Fouquet}
      (bestuursvoorzitter), {naam|Xander Lemmerling} (VP Government Affairs) ¦ Project Beethoven,
      netaansluiting Brainport ¦ Verslag in Digidoc 2025-118830. Minister heeft kennisgenomen.
    ¦ 15-4-2025 ¦ {?naam|Renate Oudshoff} (directeur Topsectoren), {naam|Laila Bouhlal} ¦ FME ¦
      {+naam|Theo Henrar} (voorzitter), {naam|Hidde Nauta-Brouwers} ¦ Nationaal Groeifonds, ronde 4 ¦
      Geen toezeggingen gedaan.
    ¦ 17-4-2025 ¦ {naam|Koen Bruggenkamp} ¦ Dröge & Van Drimmelen, namens Meta Platforms ¦
      {naam|Baukje Wiarda} en mr. {naam|Lan Anh Nguyen} ¦ Uitvoering Digital Services Act ¦ Op verzoek
      van de lobbyist. {naam|Bruggenkamp} heeft verwezen naar de ACM.
    ¦ 24-4-2025 ¦ Minister {+naam|Beljaarts}; {naam|T. Roskam} ¦ Techniek Nederland ¦ {+naam|Doekle
      Terpstra} (voorzitter) ¦ Vakmanschap en instroom mbo ¦ Werkbezoek Woerden, pers aanwezig.
    ¦ 6-5-2025 ¦ {naam|Koen Bruggenkamp}, {naam|F. Adriaans-Mbeki} ¦ Nederland ICT Koepel ¦
      {naam|Zeynep Tunçel} ({email|z.tuncel}{+email|@nlictkoepel.nl}) ¦ Cyberweerbaarheidswet ¦
      Consultatiereactie volgt vóór 1 juni 2025.
    ¦ 13-5-2025 ¦ SG {+naam|Sandor Gaastra} ¦ Tata Steel Nederland ¦ {+naam|Hans van den Berg} (CEO),
      {naam|Merel Oosterwegel} ¦ Maatwerkafspraken ¦ Samen met KGG. Gespreksnota BEI/97733516; verslag
      opgesteld door {naam|Faith Adriaans-Mbeki}.
    ¦ 20-5-2025 ¦ {?naam|Oudshoff}; {naam|Jurgen Pasveer} (RVO) ¦ Natuur & Milieu ¦ {naam|Ismay
      Cordilia} ¦ Energiebesparingsplicht ¦ Gesprek verplaatst van 8 mei wegens {?gezondheid|ziekte} van
      mevrouw {naam|Cordilia}.
    ¦ 28-5-2025 ¦ Minister {+naam|Beljaarts} ¦ Philips ¦ {+naam|Roy Jakobs} (CEO),
      {naam|M. Schillebeekx} ¦ Handelstarieven VS ¦ Telefonisch, 25 minuten. Belverslag: {naam|T.R.}
    ¦ 4-6-2025 ¦ DG {+naam|Boots} ¦ Consumentenbond ¦ {+naam|Sandra Molenaar} (directeur) ¦
      Abonnementenwet ¦ Kennismaking.
    ¦ 11-6-2025 ¦ {naam|Bruggenkamp} ¦ De heer {naam|R.A. Wattimena}, ondernemer te Assen ¦ De heer
      {naam|Wattimena}, {telefoon|06 1349 2260} ¦ Klacht over KvK-tarieven ¦ Via de gemeente
      binnengekomen; wethouder {+naam|Cor Staal-Luinge} was bij het gesprek.
    ¦ 19-6-2025 ¦ Minister {+naam|Karremans}; {naam|L. Bouhlal} ¦ Energie-Nederland, Netbeheer
      Nederland ¦ {+naam|Cora van Nieuwenhuizen} (voorzitter), {naam|Egbert Dommerholt} ¦ Congestie
      en prioritering ¦ Eerste gesprek na aantreden. Technische briefing 2 juli.
    ¦ 26-6-2025 ¦ {naam|Jurgen Pasveer} (RVO) ¦ LTO Glaskracht ¦ {naam|Pien Voorwinden},
      {email|pvoorwinden}{+email|@lto.nl} ¦ WKK-vrijstelling ¦ Niet doorgegaan.""")
        + """<p style="margin-top:12px">Niet opgenomen: gesprekken in het kader van toezicht (RDI) en
    individuele subsidieaanvragen. De gedragslijn is gebaseerd op de uitvoeringsrichtlijn openbare
    agenda's bewindslieden (Kamerstuk 28 362, nr. 67) en het GRECO-rapport van 2019. Afkortingen: KGG
    = Klimaat en Groene Groei; {naam|T.R.} = steller van het belverslag.</p>"""
    )
    pdf = chromium(draft, body, css, landscape=True, margin="14mm 15mm")
    draft.keep("kenmerk", "BEI/98114072", "2025-118830", "BEI/97733516", "28 362, nr. 67")
    draft.keep("datum", "3 juli 2025", "9-4-2025", "13-5-2025", "1 juni 2025")
    draft.keep(
        "organisatie", "VNO-NCW", "MKB-Nederland", "ASML", "Dröge & Van Drimmelen", "Philips"
    )
    draft.keep("organisatie", "Consumentenbond", "LTO Glaskracht", "Meta Platforms", "GRECO")
    draft.keep("product", "Beethoven", "Brainport")
    draft.keep("telefoon", "070 379 89 11")
    draft.keep("email", "agenda.ez@minezk.nl")
    draft.keep("adres", "Bezuidenhoutseweg 73", "2594 AC")
    return Finished(draft, pdf)


def visit() -> Finished:
    """The programme of a working visit of a state secretary."""
    draft = Draft("r10_draaiboek_werkbezoek", "dev", "woo-verzoek", "draaiboek", "libreoffice")
    start = blocks("""
    @ # Draaiboek werkbezoek staatssecretaris Maeijer - Ter Reede, Terneuzen
    @ Maandag 17 maart 2025 · kenmerk 4071882-1079335-LZ · versie 3 (14 maart 2025, 17.00 uur)
    @ Doel: {+naam|Vicky Maeijer}, staatssecretaris Langdurige en Maatschappelijke Zorg, wil van bewoners
    en medewerkers horen wat het Hoofdlijnenakkoord Ouderenzorg op de werkvloer betekent. Het bezoek is
    een toezegging aan het lid {+naam|Dobbe} (SP) in het commissiedebat van 30 januari 2025.
    """)
    people = rows("""
    ¦ Wie ¦ Rol ¦ Bereikbaar
    ¦ {naam|Danique Vermeltfoort} ¦ Beleidsadviseur directie Langdurige Zorg, begeleidt ter plaatse ¦
      {telefoon|06 21 90 47 36}
    ¦ {naam|Jurriën Steenkist} ¦ Politiek assistent, reist mee ¦ {telefoon|06 50 38 11 92}
    ¦ {?naam|Tobias Kerklaan} ¦ Woordvoerder ¦ {?telefoon|06 11 79 45 03}
    ¦ {naam|Harold Martina} ¦ Chauffeur, Audi A6, kenteken {kenteken|T-412-RK} ¦ {telefoon|06 83 15 62 70}
    ¦ {naam|Ria Nachtegaal} ¦ Locatiemanager Ter Reede ¦ {telefoon|0115-64 73 18},
      {email|r.nachtegaal}{+email|@terreedezorg.nl}
    ¦ Receptie Ter Reede ¦ Algemeen nummer ¦ 0115-64 70 00
    ¦ {naam|Quinten Daansen} ¦ Fotograaf, ingehuurd ¦ {email|quinten}{?email|@daansenfotografie.nl}
    """)
    programme = rows("""
    ¦ Tijd ¦ Onderdeel ¦ Wie
    ¦ 07.45 ¦ Vertrek Den Haag; ophalen mw. {naam|Vermeltfoort} bij station Rotterdam Blaak. Dossier ligt
      achterin. ¦ {naam|Martina}
    ¦ 10.15 ¦ Aankomst Ter Reede, Vlooswijkstraat 12. Ontvangst door de voorzitter van de raad van bestuur,
      de heer {+naam|Karel-Jan Provoost}, burgemeester {+naam|Erik van Merrienboer} en wethouder
      {+naam|Sonja Dees-Rottier} (Zorg). ¦ Koffie in de serre
    ¦ 10.35 ¦ Rondleiding afdeling Scheldezicht (kleinschalig wonen). Gesprek met bewoner de heer
      {naam|Adriaan "Jaan" Meertens} (91). Hij heeft {?gezondheid|beginnende dementie} en was
      {?beroep|loods op de Westerschelde}. Zijn dochter {naam|Ineke Meertens} zit erbij. Niet naar zijn
      vrouw vragen: zij {?gezondheid|overleed in januari}. ¦ {naam|Ria Nachtegaal}, {naam|Blessing
      Adeyemi} (verpleegkundige)
    ¦ 11.10 ¦ Tafelgesprek personeelstekort: {naam|Blessing}, {naam|Conny Dieleman} (vrijwilliger sinds
      2003), {naam|Mo Benali} (leerling niveau 3, Scalda) en dr. {naam|G. Haeck} (specialist
      ouderengeneeskunde). Gespreksleider: {naam|Danique}. ¦ Zaal De Honte
    ¦ 12.00 ¦ Lunch met cliëntenraad, voorzitter de heer {naam|P.C. Kaijser}. Let op: hij schreef op 3
      februari een kritische brief over de eigen bijdrage; antwoord is nog niet verzonden. ¦
    ¦ 12.45 ¦ Persmoment: Omroep Zeeland en PZC ({naam|Saskia Lippens}). Vragen over de sluiting van De
      Vliedberg zijn voor de heer {+naam|Provoost}. ¦ {?naam|Kerklaan}
    ¦ 13.15 ¦ Vertrek. Onderweg 14.00 uur telefonisch overleg met minister {+naam|Agema}. ¦
      {naam|Steenkist}
    """)
    later = blocks("""
    @ # Achtergrond
    @ Stichting Ter Reede Zorg (KvK 22048813, AGB-code instelling 47470118) heeft 214 plaatsen met
    verblijf. De Inspectie Gezondheidszorg en Jeugd bezocht de locatie op 9 oktober 2024 en zag de
    medicatieveiligheid verbeteren (rapport V2031174). CZ zorgkantoor koopt in. In Zeeuws-Vlaanderen is
    27 procent van de inwoners ouder dan 65; zie ook M. {+naam|Mulder} e.a., "Vergrijzing aan de
    rand", SCP 2023.
    @ # Gespreksthema's en spreeklijn
    @ 1. Mantelzorg. De heer {naam|Dieleman}, de man van {naam|Conny}, is zelf mantelzorger en komt mogelijk
    ook. Lijn: dank uitspreken, geen toezegging over respijtzorg. ~ 2. Buitenlandse diploma's. Mevrouw
    {naam|Adeyemi} wachtte veertien maanden op haar BIG-registratie ({?big_nummer|79068412730}). Lijn: het
    CIBG versnelt, brief volgt voor de zomer. ~ 3. Regiobudget. Gedeputeerde {+naam|Harry van der Maas}
    heeft om middelen uit het Integraal Zorgakkoord gevraagd; DG Langdurige Zorg {+naam|Marcelis
    Boereboom} spreekt hem op 2 april 2025.
    @ # Veiligheid en praktische zaken
    @ Er is geen beveiliging gevraagd. De politie (0900-8844) is op de hoogte via de gemeente. Dieet: de heer
    {naam|Steenkist} eet {?bijzonder|halal}. Parkeren op plaats 1 bij de leveranciersingang, slagboomcode via
    {naam|Nachtegaal}. Bij overlijden of uitbraak van norovirus belt zij voor 07.00 uur met
    {naam|Danique Vermeltfoort}.
    @ Dankbrieven: {naam|D. Vermeltfoort} maakt concepten voor de gastheer, de burgemeester en de familie
    {naam|Meertens} (adres: {adres|Axelsestraat 241, 4537 AK Terneuzen}). Publicatie in de openbare
    agenda: 18 maart 2025.
    """)
    pdf = fodt(
        draft,
        [*start, ("t", people, [3.8, 6.7, 6.2]), ("h", "Programma"),
         ("t", programme, [1.4, 10.6, 4.6]), *later],
        font="DejaVu Sans", size=9, hyphenate=True, border="0.05pt solid #b35c00", right="2cm",
        header="Ministerie van Volksgezondheid, Welzijn en Sport · directie Langdurige Zorg",
        footer="Parnassusplein 5, 2511 VX Den Haag · 070 340 79 11 · niet verspreiden buiten VWS",
    )  # fmt: skip
    draft.keep("naam", "staatssecretaris Maeijer")
    draft.keep("kenmerk", "4071882-1079335-LZ", "22048813", "47470118", "V2031174")
    draft.keep("datum", "17 maart 2025", "14 maart 2025", "30 januari 2025", "9 oktober 2024")
    draft.keep("telefoon", "0115-64 70 00", "0900-8844", "070 340 79 11")
    draft.keep("organisatie", "Omroep Zeeland", "PZC", "Scalda", "CIBG", "CZ zorgkantoor")
    draft.keep("organisatie", "Stichting Ter Reede Zorg", "Scheldezicht", "De Vliedberg")
    draft.keep("adres", "Vlooswijkstraat 12", "Parnassusplein 5", "2511 VX")
    return Finished(draft, pdf)


def placing() -> Finished:
    """An advice about who is placed where after a reorganisation; a scan."""
    name, layout = "r11_plaatsingsadvies", "memo_personeel"
    draft = Draft(name, "dev", "woo-verzoek", layout, "scan-175dpi-grey")
    css = """body{font:10.3pt/1.4 'Liberation Serif'}h1{font:bold 17pt 'Liberation Sans';margin:0}
    h2{font:bold 10.5pt 'Liberation Sans';margin:13px 0 3px;break-after:avoid}p{margin:5px 0}
    .k td{padding:1px 14px 1px 0}.l{border-collapse:collapse;font:8.7pt/1.25 'Liberation Sans';
    width:100%;margin:6px 0}.l th,.l td{border:1px solid #555;padding:3px 5px;text-align:left;
    vertical-align:top}tr{break-inside:avoid}.o{display:flex;gap:120px;margin-top:8px}
    .v{font:7.5pt 'Liberation Sans';border:1px solid #000;float:right;padding:2px 6px}"""
    body = (
        """<div class=v>DEPARTEMENTAAL VERTROUWELIJK - PERSONEEL</div><h1>Memo</h1>"""
        + table(
            """
    ¦ Aan ¦ Algemeen directeur Justis, mevrouw {?naam|Renske Ooievaar}
    ¦ Van ¦ Plaatsingsadviescommissie reorganisatie Screening en Integriteit
    ¦ Steller ¦ {naam|S.M. Vleesdraager}, HR-adviseur ({telefoon|088 - 998 23 41})
    ¦ Datum ¦ 21 juni 2024
    ¦ Kenmerk ¦ JUS-PAC-2024-09
    ¦ Betreft ¦ Plaatsingsadvies fase 2, team Verklaringen en team Advies""",
            head=False,
            tag="class=k",
        )
        + """<h2>Inleiding</h2><p>Op 1 oktober 2024 gaan de teams Verklaringen en Advies op in de nieuwe
    afdeling Screening. Het Organisatie- en Formatierapport is op 18 april 2024 vastgesteld na advies
    van de ondernemingsraad (voorzitter: {naam|Djoeke Runia}). De secretaris-generaal van het
    ministerie van Justitie en Veiligheid, mevrouw {+naam|A. van Dam}, heeft het formatieplaatsenplan
    goedgekeurd. Dit memo bevat het advies over negen medewerkers met een belangstellingsregistratie. De
    commissie bestaat uit mr. {?naam|Gerbrand Ottevanger} (extern voorzitter), {naam|Chantal Bisseswar}
    (namens de bonden, CNV Overheid) en {naam|Floris Tempelaar} (namens de werkgever).</p><h2>Overzicht
    </h2>"""
        + table(
            """
    ¦ Naam ¦ Pers.nr. ¦ Geb.datum ¦ Huidige functie, schaal ¦ Voorkeur ¦ Advies
    ¦ {naam|Adriaanse-Pinas, M.G.} ¦ {personeelsnummer|60114823} ¦ {geboortedatum|12-05-1969} ¦
      Senior beoordelaar, 10 ¦ Coördinator ¦ Geschikt, plaatsen
    ¦ {naam|Bergkotte, T.} ¦ {personeelsnummer|60120377} ¦ {geboortedatum|30-09-1987} ¦ Beoordelaar, 9 ¦
      Beoordelaar ¦ Functievolger
    ¦ {naam|Dhanpat, R.S.} ¦ {personeelsnummer|60098154} ¦ {geboortedatum|04-02-1963} ¦ Jurist, 11 ¦
      Jurist ¦ Functievolger
    ¦ {naam|El Yaakoubi, N.} ¦ {personeelsnummer|60131962} ¦ {geboortedatum|17-11-1991} ¦
      Beoordelaar, 9 ¦ Jurist ¦ Ontwikkelbaar binnen 1 jaar
    ¦ {naam|Fokkinga, S.H.} ¦ {personeelsnummer|60087740} ¦ {geboortedatum|22-08-1960} ¦
      Teamleider, 12 ¦ Geen ¦ VWNW-traject
    ¦ {naam|Geurtzen, P.A.M.} ¦ {personeelsnummer|60103298} ¦ {geboortedatum|01-03-1974} ¦
      Adm. medewerker, 6 ¦ Medewerker frontoffice ¦ Passend, plaatsen
    ¦ {naam|Kwakkelstein, J.} ¦ {personeelsnummer|60126605} ¦ {geboortedatum|09-07-1983} ¦
      Senior jurist, 12 ¦ Coördinator ¦ Niet geschikt
    ¦ {naam|Lopulalan, D.E.} ¦ {personeelsnummer|60117431} ¦ {geboortedatum|26-12-1978} ¦
      Beoordelaar, 9 ¦ Beoordelaar ¦ Functievolger
    ¦ {naam|Mostert-Wu, L.} ¦ {personeelsnummer|60135089} ¦ {geboortedatum|15-06-1995} ¦ Trainee, 8 ¦
      Beoordelaar ¦ Plaatsen na 1-1-2025""",
            tag="class=l",
        )
        + """<h2>Toelichting per medewerker</h2><p>Mevrouw {naam|Adriaanse} voert de taken van
    coördinator al sinds 2022 waarnemend uit. Haar leidinggevende {naam|Sietske Fokkinga} is zeer
    positief. De commissie sluit zich daarbij aan.</p><p>De heer {naam|El Yaakoubi} rondt in november zijn
    master rechten af aan de Open Universiteit. Hij heeft om een werkplek op de begane grond gevraagd
    vanwege {?gezondheid|reumatoïde artritis}; de bedrijfsarts van Arbo Rijk onderschrijft dat.</p><p>
    Mevrouw {naam|Fokkinga} wil gebruikmaken van de RVU-regeling uit de CAO Rijk. Zij is
    {?bijzonder|kaderlid van FNV Overheid} en heeft in de zitting van 4 juni gevraagd waarom haar functie
    is vervallen. De commissie verwijst naar hoofdstuk 5 van het O&amp;F-rapport.</p><p>De heer
    {naam|Kwakkelstein} is het niet eens met het oordeel. Hij stelt dat bij zijn assessment (bureau LTP, 14
    mei 2024) geen rekening is gehouden met {?gezondheid|zijn burn-out} in 2023. De commissie heeft
    de psycholoog, drs. {naam|Yvonne Aerdenhout}, om een reactie gevraagd. Haar conclusie blijft in
    stand. Advies: een proefplaatsing als senior jurist bij de Dienst Terugkeer en Vertrek.</p><p>Mevrouw
    {naam|Lopulalan} werkt vanaf 1 september 24 uur. {naam|Thea Bergkotte} heeft aangegeven de vrijgekomen
    uren te willen overnemen; haar teamleider {naam|Fokkinga} is akkoord.</p><p>Mevrouw
    {naam|Mostert} is de schoondochter van commissielid {naam|Tempelaar}. Hij heeft aan de
    beraadslaging over haar niet deelgenomen.</p><h2>Procedure</h2><p>Medewerkers ontvangen het
    voorgenomen besluit voor 5 juli 2024 in P-Direkt en kunnen binnen veertien dagen een
    zienswijze indienen bij pac-reorganisatie@justis.nl. De bezwarencommissie personele aangelegenheden
    (Turfmarkt 147, 2511 DP Den Haag) is bevoegd. Op het dossier is de Selectielijst JenV
    (Stcrt. 2022, 18845) van toepassing.</p><div class=o><div>De voorzitter,<br><br><br><br>mr.
    {?naam|G. Ottevanger}</div><div>Gezien HR,<br><br><br><br>{naam|S.M. Vleesdraager}</div><div>Gezien
    directeur d.d. 25/6,<br><br></div></div>"""
    )
    pdf = chromium(draft, body, css, margin="17mm 20mm")
    pdf = edited(
        pdf,
        sign(draft, "De voorzitter,", page=2, dy=4, size=(105, 36), seed=3),
        sign(draft, "Gezien HR,", page=2, dy=4, size=(95, 34), seed=8),
        sign(draft, "Gezien", page=2, dy=14, size=(46, 24), seed=1, kind="paraaf", last=True),
    )
    draft.keep("kenmerk", "JUS-PAC-2024-09", "Stcrt. 2022, 18845")
    draft.keep(
        "datum", "21 juni 2024", "18 april 2024", "1 oktober 2024", "5 juli 2024", "1-1-2025"
    )
    draft.keep("organisatie", "CNV Overheid", "Open Universiteit", "Arbo Rijk", "P-Direkt", "LTP")
    draft.keep(
        "organisatie", "Dienst Terugkeer en Vertrek", "ondernemingsraad", "team Verklaringen"
    )
    draft.keep("email", "pac-reorganisatie@justis.nl")
    draft.keep("adres", "Turfmarkt 147", "2511 DP")
    draft.keep("wet", "CAO Rijk", "RVU-regeling")
    return on_scan(draft, pdf, dpi=175, skew=0.5, noise=9, seed=41)


def region() -> Finished:
    """The report of a regional consultation where all who are named hold a public office."""
    draft = Draft("r12_overleg_wadden", "dev", "woo-verzoek", "verslag_kolommen", "reportlab")
    text = blocks("""
    @ # 1. Opening
    @ De heer {+naam|Brok} heet de aanwezigen welkom in het Raadhuis van Terschelling en feliciteert
    burgemeester {+naam|Van de Pol} met de gastvrijheid ondanks de uitgevallen dienst van de veerboot
    Friesland. Minister {+naam|Madlener} sluit om 11.00 uur aan; tot die tijd vervangt staatssecretaris
    {+naam|Rummenie} hem. De heer {+naam|Paas} is verhinderd.
    @ # 2. Agenda voor het Waddengebied 2050
    @ Gedeputeerde {+naam|Matthijs de Vries} licht het Uitvoeringsprogramma 2025-2028 toe. Van de 31 acties
    lopen er 24 op schema. Mevrouw {+naam|Kokkeel} (Noord-Holland) vraagt aandacht voor de
    Waddenhaven van Den Oever. De heer {+naam|Emmens} (Groningen) wijst op de samenloop met het Programma
    Eems-Dollard, dat tot 2030 in totaal € 127 miljoen kost. Het Omgevingsberaad, voorzitter
    {+naam|Sybe Schaap}, vindt dat de acties te weinig meetbaar zijn.
    @ Besluit: het programma wordt vastgesteld. Het secretariaat voegt voor 1 mei 2025 indicatoren toe
    en stuurt het daarna aan de raden, de staten en de algemene besturen.
    @ # 3. Bereikbaarheid van de eilanden
    @ Burgemeester {+naam|Stoel} van Ameland vraagt het Rijk een besluit over de vaarverbinding
    Holwert-Ameland. De vaargeul slibt sneller dicht dan Rijkswaterstaat in het Vervolgonderzoek
    Bereikbaarheid Ameland aannam. Mevrouw {+naam|Van Gent} (Schiermonnikoog) steunt hem: ook
    voor de dienst op Lauwersoog is in februari driemaal uitgeweken. Wethouder {+naam|Joop Regnerus-Bleeker}
    (Vlieland) noemt de gevolgen voor de middelbare scholieren in Harlingen.
    @ Minister {+naam|Madlener} zegt toe de Tweede Kamer voor het zomerreces te informeren. De motie van de
    leden {+naam|Eerdmans} en {+naam|Van der Plas} (Kamerstuk 29 684, nr. 277) betrekt hij daarbij. Hij
    waarschuwt dat baggeren begrensd wordt door de Natura 2000-vergunning en door het arrest van
    het Hof van Justitie van 7 september 2004 (C-127/02, Kokkelvisserij).
    @ # 4. Werelderfgoed
    @ De staatssecretaris meldt dat het UNESCO Werelderfgoedcomité in juli een Strategic Environmental
    Assessment bespreekt. Duitsland en Denemarken zijn vertegenwoordigd door de ministers
    {+naam|Steffi Lemke} en {+naam|Magnus Heunicke}. Volgens dijkgraaf {+naam|Luzette Kroon} van
    Wetterskip Fryslân moet ook het waterveiligheidsbelang in het stuk staan. De Waddenacademie
    (directeur {+naam|Klaas Deen}) stelt een factsheet op. Daarin wordt verwezen naar het werk van
    {+naam|Reise} en {+naam|Philippart} over het "wadden slot" en naar {+naam|Thijsse}, die al in
    1907 voor de eilanden opkwam.
    @ # 5. Gas- en zoutwinning
    @ Mevrouw {+naam|Van Gent} en wethouder {+naam|Bartele de Haan-Iedema} van Noardeast-Fryslân spreken zich
    uit tegen winning onder de Waddenzee bij Ternaard. Staatssecretaris {+naam|Rummenie} verwijst naar
    minister {+naam|Hermans}, die over de aanvraag van de NAM beslist. De Mijnraad adviseerde op 10
    december 2024. Het overleg legt het standpunt vast in een gezamenlijke
    brief aan de minister, met afschrift aan de vaste commissie van de Tweede Kamer.
    @ # 6. Financiën van het Waddenfonds
    @ De voorzitter van het Waddenfonds, de heer {+naam|De Vries}, presenteert de jaarrekening 2024. Het fonds
    verleende 38 subsidies voor samen € 22,4 miljoen, waaronder aan Stichting WEC Lauwersoog en
    Ecomare op Texel. De accountant BDO gaf op 12 maart 2025 een goedkeurende verklaring.
    @ # 7. Rondvraag
    @ Burgemeester {+naam|Mark Pol} (Texel) nodigt het overleg uit voor de herdenking van de Georgische
    opstand op 5 april. De volgende vergadering is op 25 september 2025 in Den Helder, bij burgemeester
    {+naam|Jan de Boer}. De voorzitter sluit om 12.20 uur.
    """)
    who = rows("""
    ¦ Voorzitter ¦ drs. {+naam|A.A.M. Brok}, commissaris van de Koning in Fryslân
    ¦ Rijk ¦ {+naam|Barry Madlener}, minister van IenW; {+naam|Jean Rummenie}, staatssecretaris LVVN
    ¦ Provincies ¦ {+naam|Matthijs de Vries}, {+naam|Jolanda Kokkeel-Beets}, {+naam|Johan Emmens}
    ¦ Gemeenten ¦ {+naam|Caroline van de Pol}, {+naam|Leo Pieter Stoel}, {+naam|Ineke van Gent},
      {+naam|Mark Pol}, {+naam|J. Regnerus-Bleeker}, {+naam|B. de Haan-Iedema}
    ¦ Waterschappen ¦ {+naam|Luzette Kroon}
    """)
    pdf = paper(
        draft,
        [("H", "Verslag"), "Bestuurlijk Overleg Waddengebied · 27 maart 2025 · BOW-2025-03-v",
         ("t", who, [88, 142], 0), *text,
         "Secretariaat Bestuurlijk Overleg Waddengebied, Ruiterskwartier 121a, 8911 BS Leeuwarden, "
         "058 - 233 90 10, secretariaat@waddengebied.nl. Dit verslag is openbaar."],
        font="CA", size=11.5, frames=((50, 62, 245, 710), (302, 62, 245, 710)),
        top="Bestuurlijk Overleg Waddengebied", footer="Vastgesteld op 25 april 2025",
    )  # fmt: skip
    pdf = edited(
        pdf,
        box(1, (0, 0, 595, 26), (0.05, 0.42, 0.55)),
        box(2, (0, 0, 595, 26), (0.05, 0.42, 0.55)),
    )
    draft.keep("kenmerk", "BOW-2025-03-v", "C-127/02", "29 684, nr. 277")
    draft.keep("datum", "27 maart 2025", "25 april 2025", "7 september 2004", "25 september 2025")
    draft.keep("schip", "veerboot Friesland")
    draft.keep("organisatie", "Waddenacademie", "Wetterskip Fryslân", "NAM", "BDO", "Mijnraad")
    draft.keep("organisatie", "Ecomare", "Stichting WEC Lauwersoog", "Rijkswaterstaat")
    draft.keep("telefoon", "058 - 233 90 10")
    draft.keep("email", "secretariaat@waddengebied.nl")
    draft.keep("adres", "Ruiterskwartier 121a", "8911 BS")
    return Finished(draft, pdf)


MAKERS = {
    "r09_gesprekken_lobby": talks,
    "r10_draaiboek_werkbezoek": visit,
    "r11_plaatsingsadvies": placing,
    "r12_overleg_wadden": region,
}
