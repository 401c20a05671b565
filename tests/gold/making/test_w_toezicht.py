"""Blind files of water board, inspectorate, university and embassy."""

from tests.gold.making.by_html import chromium, story
from tests.gold.making.by_office import fodt
from tests.gold.making.by_reportlab import paper
from tests.gold.making.draft import Draft
from tests.gold.making.gold import Finished
from tests.gold.making.scanner import scan
from tests.gold.making.test_w_tools import signed, stamped


def watervergunning() -> Finished:
    draft = Draft("w11_watervergunning", "test", "woo-verzoek", "vergunning_waterschap", "story")
    css = "body{font-family:sans-serif;font-size:10px} h1{font-size:17px;color:#005a8c} h2{font-size:11.5px;color:#005a8c} p{margin:0 0 6px 0} .k{font-size:8px}"
    body = """
<p>De heer {naam|W.A. Ottervanger} en mevrouw {naam|S. Ottervanger-Rutgrink}<br/>{adres|Rijksstraatweg 88}<br/>{adres|4281 NB Andel}</p>
<p>Datum: {+datum|6 mei 2022}<br/>Uw aanvraag: 14 maart 2022<br/>Ons kenmerk: {+kenmerk|2022-Z8841/V-117}<br/>Behandeld door: {naam|Krijn van Haverhoek}, cluster Vergunningen<br/>Telefoon: {telefoon|(0344) 64 92 17}<br/>E-mail: {email|k.vanhaverhoek}{+email_domein|@wsrl.nl}</p>
<h1>Watervergunning</h1>
<p>voor het aanleggen van een steiger en het vergraven van de oever in de zone van de {+water|Afgedamde Maas}</p>
<h2>1. Besluit</h2>
<p>Gelet op de {+wet|Waterwet}, de {+wet|Keur Waterschap Rivierenland 2014} en de {+wet|Algemene wet bestuursrecht} besluiten wij aan {naam|W.A. Ottervanger} vergunning te verlenen voor een steiger van 12 m bij {adres|Rijksstraatweg 88} te Andel, kadastraal bekend gemeente Woudrichem, {+kadaster|sectie K, nummer 1482}. Coördinaten (RD): {?locatie|X 131.904, Y 421.377}.</p>
<h2>2. Aanvraag</h2>
<p>De aanvraag is op 14 maart ingediend door gemachtigde ing. {naam|F. Wijnbergen} van {+organisatie|Wijnbergen Waterwerken} en op 2 april aangevuld met een tekening van {naam|C. Teeuwisse-Kruithof}. De vergunning gaat over op de rechtsopvolger, tenzij anders gemeld.</p>
<h2>3. Zienswijzen</h2>
<p>De ontwerpvergunning lag vier weken ter inzage. De eigenaar van nummer 90, de heer {naam|Dingeman Kruithof}, heeft een zienswijze ingediend. Hij vreest dat zijn uitzicht verdwijnt en vermeldt dat zijn vrouw {naam|Janna} {?gezondheid|slechtziend} is. De {+organisatie|Sportvisserij Zuidwest Nederland} en {+organisatie|Dorpsraad Andel} hebben geen bezwaar. De {+organisatie|Stichting Jacoba van Beieren} wees op de molenbiotoop van {+object|De Rietveldse Molen}.</p>
<h2>4. Overwegingen</h2>
<p>De steiger ligt buiten het profiel van vrije ruimte. De {+eponiem|formule van Bishop} en de rekenmethode {+eponiem|Manning} zijn gebruikt voor stabiliteit en afvoer; {naam|L. Kruithof-Ebbens} van team Veiligheid heeft de berekening op 19 april gecontroleerd. Toezichthouder {naam|M. Doğruyol} zag ter plaatse dat het werk al was begonnen en sprak met de aannemer, die met een bus met kenteken {kenteken|V-718-RJ} op de kruin stond.</p>
<h2>5. Voorschriften</h2>
<p>1. Het werk begint niet vóór 1 juli en wordt vijf dagen tevoren gemeld aan {+email_functioneel|handhaving@wsrl.nl}.<br/>2. Palen van hardhout, klasse {+kenmerk|NEN-EN 350}.<br/>3. Tussen 1 oktober en 1 april niet graven in de kering.<br/>4. De leges (€ 1.284) worden geïncasseerd van rekening {iban|NL61KNAB0346507154}.</p>
<h2>6. Ondertekening</h2>
<p>Het college van dijkgraaf en heemraden van Waterschap Rivierenland,<br/>namens deze,</p><p>&#160;</p><p>&#160;</p>
<p>{+naam|ir. H.G. Noordeloos}<br/>teamleider Vergunningen</p>
<p>Afschrift: gemeente Altena, t.a.v. burgemeester {+naam|Egbert Lichtenberg}; provincie Noord-Brabant; ministerie van IenW; ing. {naam|F. Wijnbergen}.</p>
<h2>Bezwaar</h2>
<p>Binnen zes weken bij het college, t.a.v. de secretaris-directeur, {+postbus|Postbus 599, 4000 AN Tiel}. Een voorlopige voorziening vraagt u bij de rechtbank Gelderland. Inlichtingen: {+telefoon|(0344) 64 90 90}.</p>
"""
    pdf = story(
        draft, body, css, header="<p class='k'>Waterschap Rivierenland &#8212; 2022-Z8841/V-117</p>"
    )
    page = 2 if _on(pdf, 2, "teamleider Vergunningen") else 1
    pdf = signed(
        draft, pdf, "ir. H.G. Noordeloos", page=page, move=(10, -28), size=(90, 24), seed=31
    )
    return Finished(draft, pdf)


def _on(pdf: bytes, page: int, text: str) -> bool:
    import pymupdf

    with pymupdf.open("pdf", pdf) as document:
        return len(document) >= page and bool(document[page - 1].search_for(text))


def schoolbezoek() -> Finished:
    draft = Draft(
        "w12_inspectie_school", "test", "woo-verzoek", "inspectierapport_onderwijs", "reportlab"
    )
    team = [
        ["Onderdeel", "Gesproken met", "Datum"],
        [
            "Startgesprek",
            "mw. {naam|Astrid Spijkerboer} (directeur), {naam|P. Soetekouw} (intern begeleider)",
            "11-10-2023",
        ],
        ["Lesbezoek groep 4", "juf {naam|Marlous}", "11-10-2023"],
        ["Lesbezoek groep 7/8", "meester {naam|Rik} en LIO {naam|Selin Akdeniz}", "11-10-2023"],
        [
            "Oudergesprek",
            "dhr. {naam|Wojtkowiak}, mevr. {naam|Rusticus-Stroeve}, mw. {naam|Abeba Ghebremedhin}",
            "12-10-2023",
        ],
        [
            "Bestuursgesprek",
            "{+naam|drs. Joke Leenhouwer}, voorzitter college van bestuur",
            "19-10-2023",
        ],
    ]
    oordeel = [
        ["Standaard", "O", "V", "G"],
        ["OP0 Basisvaardigheden", "x", "", ""],
        ["OP1 Aanbod", "", "x", ""],
        ["OP2 Zicht op ontwikkeling", "x", "", ""],
        ["VS1 Veiligheid", "x", "", ""],
        ["SKA2 Uitvoering en kwaliteitscultuur", "", "x", ""],
    ]
    blocks = [
        ("H", "Herstelonderzoek"),
        "{+school|Basisschool Annie M.G. Schmidt} te Nieuwegein",
        (
            "t",
            [
                ["BRIN", "{+kenmerk|17QX-00}"],
                ["Bestuur", "{+organisatie|Stichting Pieter Zandt Onderwijsgroep}"],
                ["Bestuursnummer", "{+kenmerk|41873}"],
                ["Onderzoeksnummer", "{+kenmerk|HO-506218}"],
                ["Vastgesteld", "{+datum|4 december 2023}"],
                ["Inspecteurs", "drs. {naam|A. Iding} (coördinerend), {naam|Gijsbert Mensonides}"],
            ],
            [110, 330],
        ),
        ("h", "1. Waarom dit onderzoek"),
        "In oktober 2022 beoordeelden we de school als zeer zwak. De toenmalige directeur, {naam|R. Jansonius}, is in januari 2023 vertrokken. De minister voor Primair en Voortgezet Onderwijs ({+naam|Dennis Wiersma}, later {+naam|Mariëlle Paul}) heeft het bestuur op 6 februari schriftelijk gewaarschuwd. Dit rapport gaat over het herstel.",
        ("h", "2. Wie we hebben gesproken"),
        ("t", team, [105, 270, 70]),
        ("h", "3. Oordelen"),
        ("t", oordeel, [220, 30, 30, 30]),
        "Het aanbod is verbeterd: de school werkt met {+product|Staal}, {+product|Pluspunt} en de methode van {+auteur|Marzano}. {naam|Spijkerboer} heeft de leerlijn rekenen hersteld. De Cito-scores volgens {+eponiem|Rasch} liggen nog onder de signaleringswaarde.",
        "De veiligheid is onvoldoende. In groep 7/8 bleek een leerling, {naam|Dorian}, herhaaldelijk geslagen. Zijn vader, {naam|Wojtkowiak}, meldde dit op 3 mei bij meester {naam|Rik}, die het niet doorgaf. De vertrouwensinspecteur (meldpunt {+telefoon|0900 111 3 111}) is nu betrokken. De jeugdarts van de GGD, {naam|H. Raaphorst-Goossensen}, sprak van {?gezondheid|hechtingsproblemen} bij het kind.",
        "De intern begeleider, {naam|Petra Soetekouw}, is sinds september {?gezondheid|langdurig ziek}; zij is voor vragen bereikbaar op {telefoon|06-48 11 93 57}. {naam|Akdeniz} vervangt haar twee ochtenden, zonder bevoegdheid. Dat mag niet.",
        ("h", "4. Reactie van het bestuur"),
        "{+naam|Leenhouwer} schrijft: 'We herkennen het beeld. Met steun van de {+organisatie|PO-Raad} en {+organisatie|Goed worden, goed blijven} zetten we in op stabiliteit. De wethouder, {+naam|Ellie Eggengoor}, denkt mee over de huisvesting aan de {+straat|Nijemonde}.' Het volledige antwoord kwam van bestuurssecretaris {naam|Jurgen Ziengs} ({email|j.ziengs}{+email_domein|@pzo-groep.nl}).",
        ("h", "5. Vervolg"),
        "We komen terug vóór 1 juni 2024. Blijft verbetering uit, dan adviseren we de minister tot toepassing van artikel 10a {+wet|WPO}. Contact: Inspectie van het Onderwijs, {+postbus|Postbus 2730, 3500 GS Utrecht}, of {naam|A. Iding} via {telefoon|088 669 64 28}.",
    ]
    draft.keep("datum", "11-10-2023", "12-10-2023", "19-10-2023")
    return Finished(
        draft,
        paper(
            draft,
            blocks,
            font="LS",
            size=9.6,
            frames=((68, 60, 460, 715),),
            top="Inspectie van het Onderwijs",
            footer="HO-506218 herstelonderzoek",
        ),
    )


def presentie() -> Finished:
    draft = Draft(
        "w14_presentielijst_senaat",
        "test",
        "woo-verzoek",
        "presentielijst_universiteit, scan",
        "libreoffice, scan",
        ordinary=frozenset({"bestuur"}),
    )
    people = [
        ("{+naam|prof. dr. Nienke Ammerlaan}", "rector magnificus (voorzitter)", "NA"),
        ("dr. {naam|Olu Adeyemi-Klinkhamer}", "Faculteit Wiskunde en Natuurwetenschappen", "OAK"),
        ("prof. {naam|J.F. Tjepkema-Breukink}", "Faculteit Rechtsgeleerdheid", "JFT"),
        ("{naam|Dao Thi Huong}", "studentlid", "Huong"),
        ("dr. ir. {naam|M. Sarıtaş}", "Lectoraat Circulair Bouwen", ""),
        ("{naam|Elisabetta van der Verbruggen}", "ondernemingsraad", "EvdV"),
        ("{naam|H. Sluyterman-Duijnstee}", "ministerie van OCW, directie HO&S", "HSD"),
        ("{naam|Ramón Figueroa}", "Erasmus MC, secretariaat raad van bestuur", "RF"),
        ("mr. {naam|A. Kortleven}", "verslag", "AK"),
        ("{naam|Wim Ruizeveld-Bakelaar}", "toehoorder namens Universiteitsraad", ""),
    ]
    rows = [["Naam", "Namens", "E-mail of telefoon", "Handtekening"]]
    mails = [
        "{+email_functioneel|rector@uni-leidsterdam.nl}",
        "{email|o.klinkhamer}{+email_domein|@uni-leidsterdam.nl}",
        "{telefoon|06 30 21 77 94}",
        "{email|s2217043}{?email_domein|@student.uni-leidsterdam.nl}",
        "{telefoon|tst. 5518}",
        "{email|e.verbruggen}@uni-leidsterdam.nl",
        "{email|h.sluyterman}{+email_domein|@minocw.nl}",
        "{telefoon|010 703 81 26}",
        "{telefoon|06-14 60 92 83}",
        "afgemeld",
    ]
    for (name, of, paraaf), mail in zip(people, mails, strict=True):
        rows.append([name, of, mail, f"{{paraaf|{paraaf}}}" if paraaf else ""])
    blocks = [
        ("h", "Presentielijst Senaatsoverleg Wetenschappelijke Integriteit"),
        "Datum: {+datum|donderdag 16 november 2023}, 15.00-17.00 uur\tZaal: {+gebouw|Kamerlingh Onneszaal}, {+gebouw|Gorlaeusgebouw}\nDossier: {+kenmerk|CWI 2023-14}, aan te leveren aan OCW onder {+kenmerk|WOO-2023-0871}",
        ("t", rows, [4.9, 4.4, 4.6, 2.5]),
        "Afwezig met bericht: prof. {naam|Z. Sivanandan} (LUMC), decaan {?naam|E. Timp-Kamphues}, {naam|Bauke Wagelaar}.",
        "Ter tafel: notitie {+auteur|De Vries e.a.} over {+eponiem|Bayes}-factoren; agenda punt 4, klacht van dr. {naam|S.P. Cromwijk} tegen dr. {naam|L. Molendijk-Eelkema}. De naam van klager blijft binnen de zaal.",
        "Lijst na afloop inleveren bij {naam|Annemijn Kortleven} (kamer 2.14) of bij {+email_functioneel|bestuursbureau@uni-leidsterdam.nl}.",
    ]
    pdf = fodt(draft, blocks, font="Liberation Sans", size=10, right="1.8cm")
    for number, seed in ((0, 3), (1, 4), (2, 5)):
        anchor = ("rector magnificus", "Faculteit Wiskunde", "Faculteit Rechtsgeleerdheid")[number]
        pdf = signed(draft, pdf, anchor, move=(275, 1), size=(58, 20), seed=60 + seed)
    pdf = stamped(
        draft,
        pdf,
        ["{naam|Jelmer} schoof om 16u aan"],
        at=(90, 560),
        size=12,
        frame=False,
        ink=(0.1, 0.1, 0.5),
        font="heit",
    )
    return Finished(draft, scan(pdf, dpi=150, skew=1.3, noise=11, seed=54))


CSS20 = """
body{font:11pt 'Liberation Sans';line-height:15.5pt} h1{font-size:15pt;color:#154273;border-bottom:2px solid #154273}
h2{font-size:11pt;color:#154273;margin:11pt 0 3pt} table{border-collapse:collapse;width:100%} td,th{border:1px solid #9ab;padding:2pt 5pt;text-align:left;vertical-align:top;font-size:10.5pt} th{background:#e2ebf4;width:32%}
"""


def incident() -> Finished:
    draft = Draft(
        "w20_incident_ambassade", "test", "woo-verzoek", "incidentmelding_formulier", "chromium"
    )
    body = """
<h1>Incidentmelding post - veiligheid en integriteit</h1>
<table><tr><th>Post</th><td>Ambassade Paramaribo</td></tr><tr><th>Meldnummer</th><td>{+kenmerk|VCI-PRM-2023-0412}</td></tr>
<tr><th>Datum voorval</th><td>{+datum|17 februari 2023}, ca. 13:40 uur (lokaal)</td></tr>
<tr><th>Melder</th><td>{naam|Jamilla Lieveld}, attaché beheer; {email|jamilla.lieveld}{+email_domein|@minbuza.nl}; {telefoon|+597 871 4409}</td></tr>
<tr><th>Chef de poste</th><td>Ambassadeur {?naam|Henk van der Zwan}</td></tr>
<tr><th>Veiligheidsfunctionaris</th><td>{naam|H. Uneken-Soares}, Koninklijke Marechaussee</td></tr>
<tr><th>Aard</th><td>Bedreiging medewerkers; poging tot inbraak kanselarij</td></tr></table>
<h2>Wat is er gebeurd</h2>
<p>Op de dag van het protest op het {+plaats|Onafhankelijkheidsplein} kwamen zes personen naar de kanselarij aan de {+adres_organisatie|Van Roseveltkade 5}. Bewaker {naam|Ifna Amatoeman} van {+organisatie|Securitas Suriname} vroeg naar hun identiteit. Een man toonde een Nederlands paspoort, nummer {paspoort|NTR2K85H7}, op naam van {naam|Faizel Dorant}. Hij riep dat consul {naam|Wopke Leertouwer} zijn vrouw, {naam|Gracia Dorant-Pansa}, een visum had geweigerd (V-nummer {v_nummer|2816609354}). Mevrouw {naam|Lieveld} heeft de buitendeur gesloten.</p>
<p>Om 13:55 vertrok de groep in een grijze Toyota, {kenteken|PC 41-88}; een tweede auto, in Nederland geregistreerd met kenteken {kenteken|GZ-403-P}, bleef tot 15:00. De politie, inspecteur {naam|R. Sabajo}, heeft een verklaring opgenomen. Minister {+naam|Albert Ramdin} heeft dezelfde avond zijn medeleven betuigd.</p>
<h2>Letsel en schade</h2>
<p>{naam|Amatoeman} liep {?gezondheid|een gebroken pols} op en is behandeld in het {+organisatie|Academisch Ziekenhuis Paramaribo} en daarna in het {+organisatie|Diakonessenhuis}. Stagiair {naam|Teun Mekelenkamp} had {?gezondheid|paniekklachten}; bedrijfsmaatschappelijk werk ({naam|Corrie van Pasman}) is op 20 februari begonnen. Schade aan hek: SRD 41.200.</p>
<h2>Maatregelen</h2>
<table><tr><th>Wie</th><td>Wat</td></tr>
<tr><th>VCI ({naam|Robrecht Goes-Vledder})</th><td>Beveiligingsadvies binnen twee weken</td></tr>
<tr><th>HDPO</th><td>Aanspreekpunt: {naam|Mirthe Tooy}, Den Haag, tst. {telefoon|6629}</td></tr>
<tr><th>DCV</th><td>Dossier {naam|Dorant} opnieuw beoordelen; contact {+email_functioneel|dcv-visa@minbuza.nl}</td></tr>
<tr><th>DGPZ</th><td>SG en minister {+naam|Hoekstra} informeren; Kamer ({+naam|Sjoerdsma}, {+naam|Piri}) vertrouwelijk</td></tr></table>
<h2>Nadere verklaring</h2>
<p>Op 21 februari heb ik, {naam|J. Lieveld}, nog een gesprek gevoerd met {naam|Amatoeman}. Hij herkende de bestuurder van de grijze auto als {naam|Ludwig "Popi" Wijntuin}, geboren {geboortedatum|9 december 1984}, wonende {adres|Tourtonnelaan 311}, die vorig jaar als {+functie|chauffeur} van de {+organisatie|Stichting Anton de Kom} bij de post kwam. Hij verzocht om zijn naam niet te noemen. Het videobestand ({+kenmerk|CAM04_20230217.mp4}) is bewaard; uitgelezen vanaf {?ip_adres|10.41.7.22}.</p>
<p>Vergelijk het incident in 2019 bij de {+gebouw|Rosebelt Residentie} en het {+organisatie|Surinaams Museum} (fort {+gebouw|Fort Zeelandia}). De rapportage van {+auteur|Clingendael} uit 2020 gaf dezelfde aanbevelingen.</p>
<p>Vastgesteld door de veiligheidsfunctionaris, {naam|H. Uneken}, 24 februari 2023. Paraaf: </p><br><br>
<p>Ontvangen DCV: {paraaf|WL} 27/2 &nbsp; VCI: {paraaf|RGV} 28/2</p>
"""
    pdf = chromium(draft, body, CSS20, margin="17mm 19mm")
    draft.keep("organisatie", "Koninklijke Marechaussee", "Ambassade Paramaribo")
    page = 2 if _on(pdf, 2, "Vastgesteld door") else 1
    pdf = signed(
        draft,
        pdf,
        "Vastgesteld door",
        page=page,
        move=(330, 6),
        size=(60, 24),
        kind="paraaf",
        seed=71,
    )
    return Finished(draft, pdf)


MAKERS = {
    "w11_watervergunning": watervergunning,
    "w12_inspectie_school": schoolbezoek,
    "w14_presentielijst_senaat": presentie,
    "w20_incident_ambassade": incident,
}
