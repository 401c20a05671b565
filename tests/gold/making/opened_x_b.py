"""Test documents x16-x20 of writer b: mail, chat, minutes, questions and answers, a routing sheet."""

from typing import Any

from tests.gold.making.by_hand import Item, tj
from tests.gold.making.by_html import chromium, story
from tests.gold.making.by_office import Block, fodt
from tests.gold.making.by_reportlab import paper
from tests.gold.making.draft import Draft
from tests.gold.making.gold import Finished
from tests.gold.making.scanner import scan
from tests.gold.making.x_b_tools import below, ink, lay

MAIL: list[list[Item]] = [
    [
        "Afdruk uit postvak: {+email|klachtbehandeling@duo.nl}\nMap: Ombudsman / {+kenmerk|K24-70335}",
        ("b", "RE: Dossier uitwonendencontrole - graag reactie voor vrijdag"),
        "Van:\t{naam|Lotte Wijnbergen} [{email|l.a.wijnbergen}{+domein|@minocw.nl}]\nDatum:\t{+datum|28-11-2024} 16:20\n"
        "Aan:\t{naam|Benali, Abdelhak}; {naam|Nauta, Sietse}\nKopie:\t{?naam|Hermine van Loon} (plv. directeur {+organisatie|HO&S})",
        "Beste {naam|Abdelhak}, {naam|Sietse},",
        "Dank voor de snelle uitzoekerij. Ik heb het vanochtend in de staf gelegd. Minister {+naam|Bruins} wil af van dossiers die zo lang liggen en "
        "vraagt of hij in het gesprek met de Nationale ombudsman van {+datum|5 december} kan zeggen dat de boete van tafel is. "
        "Directeur-generaal {+naam|Feite Hofman} gaat mee. De heer {+naam|Van Zutphen} zal er zeker naar vragen: in zijn rapport "
        "{+rapport|'Een adres is geen bewijs'} ({+kenmerk|2024/093}) noemt hij drie vergelijkbare zaken.",
        "Kunnen jullie mij voor vrijdag 12.00 uur laten weten:\n"
        "1. of het besluit van {+datum|14 maart 2023} wordt herzien, en op welke grond (artikel {+wet|9.9 Wsf 2000} of coulance);\n"
        "2. of het geld al is teruggestort. Mevrouw {naam|Kamphuis} schrijft van niet;\n"
        "3. hoeveel andere studenten in dezelfde flat aan de {+adres|Boelelaan} in Amsterdam een boete kregen.",
        "De Kamerleden {+naam|Stultiens} en {+naam|Martens-America} hebben tijdens het wetgevingsoverleg ook om cijfers gevraagd, dus punt 3 gaat ook in de "
        "verzamelbrief ({+kenmerk|HO&S/49118206}). Woordvoerder {?naam|Jochem Terwiel} is op de hoogte, want {+programma|Radar} belt.",
        "Vriendelijke groet,\n{naam|Lotte}",
        "mr. {naam|L.A. Wijnbergen}\nsenior jurist studiefinanciering, Ministerie van Onderwijs, Cultuur en Wetenschap\n"
        "{+adres|Rijnstraat 50, Den Haag}, {+adres|Postbus 16375, 2500 BJ}\nmobiel {telefoon|06 4105 7738}, secretariaat {+telefoon|070 412 34 56}",
        "-----Oorspronkelijk bericht-----\nVan:\t{naam|Nauta, Sietse} [{email|sietse.nauta}{+domein|@duo.nl}]\nDatum:\t{+datum|27-11-2024} 10:02\n"
        "Aan:\t{naam|Lotte Wijnbergen}\nKopie:\t{naam|Benali, Abdelhak}; {naam|S. Ramautarsing}\nOnderwerp:\tDossier uitwonendencontrole",
        "Hoi {naam|Lotte},",
        "Hierbij de feiten zoals ze in het systeem staan. Let op dat dit niet zo naar buiten kan.",
    ],
    [
        "Student: {naam|Jorrit Kamphuis}, geboren {geboortedatum|22 april 2001}, BSN {bsn|999974191}. Stond van september 2021 tot februari 2023 ingeschreven op "
        "{adres|Hondsrugstraat 46-2, 1079 GK Amsterdam}. Ouderlijk adres: {adres|Valkenkamp 588, 3607 MR Maarssen}. Opleiding bedrijfskunde aan de "
        "{+organisatie|Hogeschool van Amsterdam}, studentnummer {studentnummer|500881462}.",
        "Op {+datum|11 januari 2023} hebben twee controleurs van {+organisatie|SV Land} aangebeld. De huisgenoot, {naam|Bilal}, zei dat {naam|Jorrit} er "
        "'soms' was. Controleur {naam|R.H. Mastenbroek} (toezichthoudernummer {personeelsnummer|TH-2286}) heeft in zijn rapport gezet dat er geen kleding van de student "
        "aanwezig was. De bewonerslijst van {+organisatie|De Key} is toen niet opgevraagd. Op {+datum|14 maart 2023} volgden terugvordering en boete, samen "
        "{+bedrag|EUR 5.137,44}. Het bezwaar is door collega {naam|Ramautarsing} ongegrond verklaard.",
        "Wat er niet in het dossier zat: de student verbleef die maanden deels bij zijn moeder omdat hij behandeld werd bij "
        "{?organisatie|GGZ Altrecht} voor een {?gezondheid|ernstige depressie}. Dat heeft mevrouw {naam|Ingrid Kamphuis-Sno} pas bij de ombudsman verteld. Met die "
        "kennis had ik geen boete opgelegd, en {naam|Shanti} ook niet. Volgens de vaste lijn van de {+organisatie|Centrale Raad van Beroep} "
        "({+ecli|ECLI:NL:CRVB:2022:1541}) moet de minister dan aannemelijk maken dat iemand er niet woonde.",
        "Voorstel: herzien, boete kwijtschelden, wettelijke rente vergoeden. Ik heb {naam|Ingrid Kamphuis-Sno} gisteren gebeld op {telefoon|0346 57 81 22}. Zij wil "
        "het bedrag op de rekening van haar zoon hebben, {iban|NL81 ASNB 0694 5216 44}, en een brief met excuses die door iemand met een naam is ondertekend.",
        "Ik ben tot 17.00 uur bereikbaar op toestel {telefoon|050 599 76 13}. Voor het klantcontactcentrum geldt gewoon {+telefoon|050 599 77 55}.",
        "Groeten uit Groningen,\n{naam|Sietse Nauta}\nklachtbehandelaar, {+organisatie|Dienst Uitvoering Onderwijs}",
        "-----Oorspronkelijk bericht-----\nVan:\t{naam|X. Martis} [{email|x.martis}{+domein|@nationaleombudsman.nl}]\nDatum:\t{+datum|22-11-2024} 09:37\n"
        "Aan:\t{+email|klachtbehandeling@duo.nl}\nOnderwerp:\tVerzoek om reactie, ons nummer {+kenmerk|2024.18825}",
        "Geachte heer {naam|Nauta},",
        "De Nationale ombudsman heeft een klacht ontvangen van mevrouw {naam|I. Kamphuis} te Maarssen, mede namens haar zoon {naam|J. Kamphuis}. Zij klaagt erover dat "
        "DUO haar zoon een boete heeft opgelegd zonder hem te horen, en dat zij na zeven brieven nog steeds geen vaste contactpersoon heeft. Eerder "
        "sprak zij met '{naam|Fleur} van team 3' en met een meneer {naam|Bosscher}, maar beiden belden niet terug.",
    ],
    [
        "Ik verzoek u binnen drie weken te reageren op de volgende vragen:",
        "a. Welke afweging is gemaakt tussen het onderzoeksrapport en de verklaring van de huisgenoot?\n"
        "b. Is bij de controle gehandeld volgens de werkinstructie {+kenmerk|WI 2022-07}?\n"
        "c. Heeft DUO gevolg gegeven aan de aanbeveling van oud-ombudsman {+naam|Alex Brenninkmeijer} uit {+rapport|'Leergeld'} om bij twijfel altijd een gesprek te voeren?\n"
        "d. Wat doet DUO met de uitkomst van het onderzoek van {+organisatie|PwC} naar indirecte discriminatie bij de controle?",
        "Ik wijs u erop dat ook de substituut-ombudsman, mevrouw {+naam|Joyce Sylvester}, zich over dit onderwerp heeft uitgelaten, en dat de staatssecretaris van "
        "Financiën, de heer {+naam|Tjebbe van Oostenbruggen}, voor de toeslagen een vergelijkbare toezegging deed ({+kamerstuk|31 066, nr. 1442}).",
        "Voor vragen kunt u mij bereiken op maandag tot en met donderdag, telefoon {telefoon|070 850 15 47}. Het algemene nummer van de Nationale ombudsman "
        "is {+telefoon|0800 33 55 555}; het postadres is {+adres|Postbus 93122, 2509 AC Den Haag}.",
        "Hoogachtend,\nnamens de Nationale ombudsman,\n{naam|Xiomara Martis}, onderzoeker team {+organisatie|Onderwijs en Inkomen}",
        "-----Doorgestuurd bericht-----\nVan:\t{naam|ingrid kamphuis} [{email|ingridsno}{+domein|@hetnet.nl}]\nDatum:\t{+datum|03-11-2024} 23:14\n"
        "Aan:\t{+email|info@nationaleombudsman.nl}\nOnderwerp:\tmijn zoon wordt behandeld als fraudeur",
        "Geachte meneer {+naam|van Zutphen},",
        "Ik zag u op de televisie en daarom schrijf ik u. Mijn zoon {naam|Jorrit} heeft in 2023 een boete gehad omdat hij niet op zijn kamer zou wonen. Hij "
        "woonde er wel maar hij was {?gezondheid|ziek in zijn hoofd} en dan haalde ik hem op. Mijn ex-man {naam|Ruben} heeft toen de boete betaald en die wil het geld terug. "
        "{naam|Jorrit} is in juni {?gezondheid|gestopt met zijn medicijnen} omdat hij de eigen bijdrage niet kon betalen. Ik vind dat iemand van DUO zich moet schamen.",
        "Ik heb alles bewaard: de brieven, het telefoonnotitieblok, ook de naam van de controleur, {naam|Mastenbroek}, die op mijn eigen stoep stond "
        "in zijn {+merk|Skoda} met kenteken {kenteken|K-751-PX}. Mijn buurvrouw {naam|Gonnie de Heus} van {adres|Valkenkamp 590} heeft het gezien en wil dat verklaren.",
        "Met vriendelijke groet,\n{naam|I. Kamphuis-Sno}\n{adres|Valkenkamp 588, 3607 MR Maarssen}, mobiel {telefoon|06-12 98 40 37}",
    ],
]


MAIL_LOOK: dict[str, Any] = {
    "size": 11.4,
    "spaces": True,
    "left": 64,
    "width": 456,
    "top": 786,
    "seed": 16,
}


def _paged(items: list[Item]) -> list[list[Item]]:
    """Return the items on as few pages as they need, a tab as a space."""
    pages: list[list[Item]] = [[]]
    for item in items:
        plain = item.replace("\t", " ") if isinstance(item, str) else item
        try:
            tj(Draft("try", "dev", "woo-verzoek", "", ""), [[*pages[-1], plain]], **MAIL_LOOK)
        except ValueError:
            pages.append([])
        pages[-1].append(plain)
    return pages


def mail() -> Finished:
    draft = Draft("x16_mail_boete", "dev", "woo-verzoek", "email_afdruk", "tj")
    pdf = tj(draft, _paged([item for page in MAIL for item in page]), **MAIL_LOOK)
    draft.keep("organisatie", "Nationale ombudsman", "DUO")
    return Finished(draft, pdf)


SIGNAL_CSS = """
body{font-family:'DejaVu Sans',sans-serif;font-size:8.6pt;color:#1b1b1b}
.balk{background:#3a76f0;color:#fff;padding:5pt 9pt;border-radius:3pt;margin-bottom:7pt} .balk b{font-size:11pt} .balk span{font-size:7.8pt}
.bron{font-size:7.4pt;color:#666;margin-bottom:8pt} .dag,.sys{text-align:center;color:#777;font-size:7.8pt;margin:6pt 0}
.b{background:#ececec;border-radius:9pt;padding:4pt 8pt;margin:3pt 0;max-width:66%;width:fit-content;page-break-inside:avoid}
.b.ik{background:#3a76f0;color:#fff;margin-left:auto} .b.ik .u{color:#dbe6ff} .n{font-weight:bold;font-size:7.8pt;color:#7b2d8e}
.u{font-size:6.8pt;color:#888;text-align:right} .q{border-left:2.5pt solid #999;background:#dcdcdc;padding:2pt 5pt;font-size:7.8pt;margin:2pt 0;color:#333}
"""


def _bubbles(rows: list[tuple[str, ...]]) -> str:
    out = []
    for row in rows:
        if len(row) == 2:
            out.append(f'<div class="{row[0]}">{row[1]}</div>')
            continue
        who, at, text = row[:3]
        quote = f'<div class="q">{row[3]}</div>' if len(row) > 3 else ""
        head = "" if who == "ik" else f'<div class="n">{who}</div>'
        mine = " ik" if who == "ik" else ""
        out.append(f'<div class="b{mine}">{head}{quote}{text}<div class="u">{at}</div></div>')
    return "\n".join(out)


NW, OMAR, TH, JK, GR = (
    "{naam|Nienke Wolters}",
    "{naam|Omar H.} TSL",
    "PA {naam|Thijs}",
    "{naam|judith k}",
    "{naam|Graafland, Pim} (FIN)",
)

SIGNAL = [
    ("dag", "{+datum|Woensdag 18 juni 2025}"),
    ("sys", "{naam|Nienke Wolters} heeft verdwijnende berichten uitgezet"),
    (
        NW,
        "09:41",
        "Goedemorgen! Groep voor het debat van vanmiddag. Bewindspersoon: {+naam|Sandra Palmen}. Zaal {+locatie|Groen van Prinsterer}, 13:30-17:30. Ambtelijke ondersteuning zit op de tweede rij",
    ),
    (
        "ik",
        "09:44",
        "Dank. Ik doe de doorgeleiding van de vragen, {naam|Omar} de cijfers en {naam|Judith} de casuïstiek",
    ),
    (
        TH,
        "09:52",
        "Top. {+naam|Sandra} komt om 12:45 met de trein, {?naam|Kirsten} (woordv.) loopt met haar mee langs de pers. Wie heeft de laatste versie van het {+rapport|rapport-Van Dam}?",
    ),
    (OMAR, "09:53", "Ik, zet 'm in {+systeem|Digidoc}, nr {+kenmerk|2025-0000201187}"),
    (
        NW,
        "10:15",
        "Sprekersvolgorde: {+naam|Dijk} (SP), {+naam|Ergin} (DENK), {+naam|Flach} (SGP), {+naam|Van Eijk}, {+naam|Haage}, {+naam|Vijlbrief}. {+naam|Van der Plas} heeft zich afgemeld",
    ),
    (
        JK,
        "11:02",
        "Op de publieke tribune komen zes ouders. {naam|Celina dos Santos} uit {?woonplaats|Almere} is erbij, dat is de mevrouw van de {+programma|Nieuwsuur}-uitzending. Ook {naam|Derwin Felicia} en zijn dochter {naam|Jaylinn} (16)",
    ),
    (
        TH,
        "11:04",
        "Weten we waar zij nu staat in de procedure? {+naam|Sandra} wil haar na afloop even spreken",
    ),
    (
        JK,
        "11:09",
        "Integrale beoordeling afgerond in maart, bezwaar loopt bij commissie. Schulden overgenomen via {+organisatie|SBN}. Haar jongste is in 2016 {?bijzonder|uit huis geplaatst} geweest, dus voorzichtig. Zaaksbehandelaar is {naam|Meryem Aksu}",
        "PA {naam|Thijs}: Weten we waar zij nu staat in de procedure?",
    ),
    ("ik", "11:12", "Dit soort dingen liever bellen! {telefoon|06 - 1839 2045}"),
    (JK, "11:13", "Sorry je hebt gelijk"),
    (
        GR,
        "12:20",
        "Vanuit {+organisatie|IRF}: de dekking van de {+bedrag|62 miljoen} staat in de {+wet|suppletoire begroting} (art. 13). Minister {+naam|Heinen} heeft gisteren getekend",
    ),
    ("dag", "Debat"),
    (
        OMAR,
        "13:58",
        "{+naam|Jimmy Dijk} vraagt hoeveel ouders nog wachten. Antwoord: 9.418 per {+datum|1 juni}, bron voortgangsrapportage {+kamerstuk|31 066 nr. 1507}",
    ),
    ("ik", "13:59", "Doorgezet op papier via bode {naam|Ger}"),
    (
        NW,
        "14:21",
        "{+naam|Doğukan Ergin} citeert uit een brief van de vrouw van meneer {naam|Felicia}. Hebben wij die??",
    ),
    (
        JK,
        "14:24",
        "Ja binnengekomen {+datum|4 juni}, ligt bij {naam|Hanneke Rijpma} van klantcontact. Is nog niet beantwoord...",
    ),
    (TH, "14:25", "Pff. Toezeggen dat hij volgende week antwoord heeft?"),
    ("ik", "14:26", "Ja. {naam|Hanneke} regelt dat, ze is op {telefoon|0655701928}. Ik app haar"),
    (
        OMAR,
        "15:07",
        "Motie {+naam|Haage}/{+naam|Vijlbrief} over ex-partners: oordeel Kamer. Motie {+naam|Flach} over termijnen: ontraden, zie advies {+organisatie|Raad voor de rechtspraak}",
    ),
    (
        GR,
        "15:31",
        "Eens. En let op bij vragen over de {+organisatie|Catshuisregeling}, dat geld loopt via {+organisatie|BZK}",
    ),
    (
        NW,
        "16:48",
        "{naam|Celina} is net de zaal uitgelopen, ze voelde zich niet goed. EHBO is erbij ({?gezondheid|hyperventilatie}). {naam|Derwin} vangt haar op",
    ),
    (
        TH,
        "16:50",
        "Oei. Beterschap van {+naam|Sandra}. Dan doen we het gesprek een andere dag. {naam|Judith} kun jij bellen?",
    ),
    (
        JK,
        "16:51",
        "Doe ik morgen. Nr in het systeem klopt niet meer, ik vraag het aan haar advocaat mr. {naam|Weerwind-Pinas}",
    ),
    (NW, "17:34", "Debat klaar. Zeven toezeggingen, ik mail het lijstje. Goed gedaan allemaal"),
    ("ik", "17:35", "Bedankt!! {naam|Pim} jij ook, fijn dat je er bij was"),
    ("sys", "{naam|Graafland, Pim} (FIN) heeft de groep verlaten"),
    ("dag", "{+datum|Donderdag 19 juni 2025}"),
    (
        NW,
        "08:20",
        "Toezeggingen staan in {+systeem|Parlis}. T-nummers volgen van de griffier van de commissie. Deadline eerste twee: {+datum|27 juni}",
    ),
    (
        "ik",
        "08:31",
        "Wie wordt trekker van toezegging 3 (brief aan alle ouders zonder contactpersoon)? {naam|Omar} of iemand van {+organisatie|UHT}?",
    ),
    (
        OMAR,
        "08:36",
        "UHT. {naam|Sharona Wijngaarde} is daar vanaf maandag teamleider, mail: {email|s.wijngaarde}{+domein|@toeslagen.nl}. Functioneel: {+email|uht.bestuursadvies@toeslagen.nl}",
    ),
    (
        TH,
        "08:58",
        "{+naam|Sandra} vond het zwaar maar goed. Ze wil dat de DG ({+naam|Marion Wiersema}) een bedankmail stuurt aan het team. Ook aan de mensen van het {+telefoon|0800 2 358 358}-nummer",
    ),
    (
        JK,
        "09:45",
        "Update: gesproken met kantoor {+organisatie|Pinas Advocaten}. Mevrouw {naam|dos Santos} is thuis. Nieuw nummer {telefoon|+31 (0)6 30 11 75 86}, graag niet voor 10 uur. Ze wil de minister best ontmoeten maar niet in Den Haag",
    ),
    (
        TH,
        "09:47",
        "Kan op werkbezoek {+datum|3 juli}, dan zijn we bij burgemeester {+naam|Hein van der Loo} en wethouder {+naam|Froukje de Jonge}",
    ),
    (
        NW,
        "09:50",
        "Zet ik erin. {naam|Thijs} wil jij dan een belverslag maken? En even het bsn opvragen voor de toegangslijst van het stadhuis",
    ),
    (JK, "09:53", "Niet nodig, stadhuis vraagt alleen naam en geboortejaar: {?geboortedatum|1983}"),
    (
        "ik",
        "10:05",
        "Prima. Voor archief: ik exporteer deze groep vandaag en zet haar in het dossier. Conform {+publicatie|Handreiking Archiveren van chatberichten} van het {+organisatie|Nationaal Archief}",
    ),
    ("sys", "{naam|judith k} heeft haar telefoonnummer gewijzigd"),
]

SIGNAL_HEAD = """
<div class="balk"><b>Debat herstel 18/6</b><br><span>{naam|Nienke Wolters}, {naam|judith k}, {naam|Omar H.} TSL, PA {naam|Thijs}, {naam|Graafland, Pim} (FIN), jij</span></div>
<div class="bron">Signal-groep, geëxporteerd op {+datum|19 juni 2025} van toestel Rijk-{?toestel|FIN-M20931} van {naam|M. (Maaike) Tuinstra}, directie {+organisatie|Dienst Toeslagen}/Bestuurszaken. Woo-zaak {+kenmerk|2025-0000233904}, document 61.</div>
"""


def signal() -> Finished:
    draft = Draft("x17_signal_debat", "dev", "woo-verzoek", "chat_ballonnen", "chromium")
    pdf = chromium(draft, SIGNAL_HEAD + _bubbles(SIGNAL), SIGNAL_CSS, margin="13mm 24mm")
    return Finished(draft, pdf)


TALK: list[Block] = [
    (
        "t",
        [
            [
                "Inspectie Gezondheidszorg en Jeugd\n{+organisatie|Afdeling Verpleging, Verzorging en Thuiszorg}",
                "Gespreksverslag\nVertrouwelijk",
            ],
            [
                "Onderwerp: toezichtgesprek na calamiteitmelding",
                "Meldingnummer {+kenmerk|VM2036417}",
            ],
            [
                "Zorgaanbieder: {+organisatie|Stichting Zorggroep Maasheggen}, locatie {+organisatie|Hof van Oeffelt}",
                "Datum {+datum|23 januari 2025}, 10.00-12.15 uur",
            ],
        ],
        [10.6, 5.8],
    ),
    ("h", "Deelnemers"),
    (
        "t",
        [
            ["Van de zorgaanbieder", "Van de inspectie"],
            [
                "mr. drs. {?naam|Godelieve Schraven}, voorzitter raad van bestuur\n{naam|Twan Verstegen}, regiomanager\nmw. {naam|S. Bouzrou}, kwaliteitsverpleegkundige\n"
                "drs. {naam|F.A.M. Kerkhoffs}, specialist ouderengeneeskunde\n{naam|Hennie Driessen}, namens de cliëntenraad",
                "{naam|Annemiek Lugtenburg}, senior inspecteur (voorzitter)\ndr. {naam|Olu Adeyemi}, inspecteur medicatieveiligheid\n{naam|I. Schoenmaker}, toezichtmedewerker (verslag)",
            ],
        ],
        [8.8, 7.6],
    ),
    ("h", "1. Aanleiding"),
    "Op {+datum|2 december 2024} heeft de zorgaanbieder gemeld dat een bewoonster van de afdeling Populier is overleden nadat haar driemaal de medicatie van een andere bewoner was gegeven. "
    "Het gaat om mevrouw {naam|Drika Thijssen-Peters}, geboren op {geboortedatum|8 september 1936}, cliëntnummer {clientnummer|MH-30277}. Zij verbleef sinds 2021 op de locatie in verband met "
    "{?gezondheid|de ziekte van Alzheimer}. De verwisselde medicatie was bestemd voor de heer {naam|L. Gielen}, die {?gezondheid|bloedverdunners} gebruikt. De familie is op dezelfde dag ingelicht door {naam|Kerkhoffs}.",
    "De inspectie heeft het onderzoeksrapport van de zorgaanbieder ontvangen op {+datum|10 januari 2025}. Het onderzoek is uitgevoerd volgens de {+methode|Prisma-methode} door een commissie onder leiding van een externe "
    "voorzitter, prof. dr. {?naam|T. Hakvoort}. Doel van dit gesprek is vast te stellen of de oorzaken voldoende zijn onderzocht en of de maatregelen passen bij het {+rapport|Toetsingskader calamiteitenrapportages}.",
    ("h", "2. Bespreking van het onderzoeksrapport"),
    "{naam|Lugtenburg} vraagt hoe de avonddienst van {+datum|29 november} was bezet. {naam|Verstegen} legt uit dat er twee medewerkers stonden voor achttien bewoners. Een van hen, {naam|Dewi}, was een leerling in haar tweede jaar; "
    "de ander, mevrouw {naam|Van Sambeek}, werkte via {+organisatie|Tempo-Team} en kende de bewoners niet. De vaste verpleegkundige had zich {?gezondheid|ziek gemeld}. {naam|Bouzrou} voegt toe dat de foto's op de "
    "medicijnkar waren verwijderd na een opmerking van de privacyfunctionaris over de {+wet|AVG}.",
    "{naam|Adeyemi} wijst erop dat de tweede controle bij risicovolle medicatie verplicht is volgens de {+publicatie|Veilige principes in de medicatieketen}. In het systeem {+systeem|Medimo} is die controle steeds afgevinkt met de "
    "gebruikersnaam {gebruikersnaam|dvsambeek2}, ook op tijdstippen waarop {naam|Van Sambeek} geen dienst had. {naam|Verstegen} erkent dat inlogcodes werden gedeeld. De code is op {+datum|3 december} geblokkeerd. {naam|Driessen} noemt "
    "dat schokkend: de cliëntenraad had in maart al om nieuwe afspraken gevraagd.",
    "Over de rol van de arts zegt {naam|Kerkhoffs} dat zij op zaterdagochtend is gebeld door {naam|Dewi}, die vond dat mevrouw {naam|Thijssen} 'zo bleek' was. Zij is niet komen kijken en heeft een bloedonderzoek aangevraagd bij {+organisatie|Diagnovum}. "
    "Achteraf had zij dat anders moeten doen. {naam|Adeyemi} vraagt of zij dat ook met de kinderen heeft besproken. Dat is gebeurd op {+datum|12 december}, met dochter {naam|Marleen Thijssen} en zoon {naam|Pieter-Jan}; er is geen klacht "
    "ingediend bij het {+organisatie|Regionaal Tuchtcollege}. Wel heeft {naam|Marleen} gevraagd om een afschrift van het dossier, dat is verzonden naar {adres|Raamstraat 14, 5831 AS Boxmeer}.",
    ("h", "3. Maatregelen"),
    "Bestuurder {?naam|Schraven} vat de verbetermaatregelen samen. Zij benadrukt dat de raad van toezicht, onder voorzitterschap van oud-burgemeester {?naam|Karel van Soest}, elke maand een voortgangsbericht krijgt. "
    "In het regionale dagblad {+organisatie|De Gelderlander} van {+datum|15 januari} heeft zij namens de organisatie excuses aangeboden. De inspectie heeft de volgende opmerkingen.",
    (
        "t",
        [
            ["Maatregel", "Verantwoordelijk", "Stand", "Oordeel inspectie"],
            [
                "Geen inzet van uitzendkrachten als enige gediplomeerde",
                "{naam|T. Verstegen}",
                "ingevoerd {+datum|9 december}",
                "voldoende",
            ],
            [
                "Foto en naam op medicijnkar, met toestemming",
                "{naam|Bouzrou}",
                "loopt",
                "voldoende, mits voor {+datum|1 maart}",
            ],
            [
                "Persoonlijke toegangspas Medimo",
                "ICT ({naam|Koen Aarts})",
                "besteld bij {+organisatie|Nedap}",
                "onvoldoende: datum ontbreekt",
            ],
            [
                "Scholing risicovolle medicatie",
                "{paraaf|S.B.} / {paraaf|F.K.}",
                "80% afgerond",
                "voldoende",
            ],
            [
                "Nagesprek en steun voor leerling",
                "{naam|Maud Claassen}, praktijkopleider",
                "gestart",
                "geen opmerking",
            ],
        ],
        [6.0, 3.8, 3.2, 3.4],
    ),
    "{naam|Lugtenburg} vraagt naar de begeleiding van de leerling. {naam|Verstegen} vertelt dat {naam|Dewi} sinds het overlijden {?gezondheid|slecht slaapt en bij een psycholoog loopt}. {naam|Maud Claassen} spreekt haar wekelijks. De opleiding bij "
    "{+organisatie|ROC de Leijgraaf} is op de hoogte.",
    ("h", "4. Bredere context"),
    "De inspecteur-generaal, {+naam|Marina Eckenhausen}, heeft in het {+rapport|Meerjarenplan 2024-2027} aangekondigd dat medicatieveiligheid in verpleeghuizen een speerpunt blijft. Staatssecretaris {+naam|Vicky Maeijer} heeft de Kamer in haar brief "
    "van {+datum|19 november 2024} ({+kenmerk|4003912-1074825-LZ}) gemeld dat zij daarover met {+organisatie|ActiZ} en {+organisatie|Verenso} afspraken maakt. De Kamerleden {+naam|Dobbe} en {+naam|Mohandis} hebben om een jaarlijkse rapportage verzocht. "
    "De zorgaanbieder vindt die ontwikkeling nuttig, maar vraagt aandacht voor de tarieven van {+organisatie|VGZ Zorgkantoor}.",
    ("h", "5. Afspraken en afsluiting"),
    "1. De zorgaanbieder stuurt voor {+datum|14 februari 2025} een aangevuld verbeterplan aan {+email|meldpunt@igj.nl}, onder vermelding van het meldingnummer.\n"
    "2. {naam|Kerkhoffs} verstrekt haar reflectieverslag rechtstreeks aan {naam|Adeyemi} ({email|o.adeyemi}{+domein|@igj.nl}, {telefoon|06 5289 3317}). Haar BIG-nummer is {?big|59043871201}.\n"
    "3. De inspectie brengt in het tweede kwartaal een onaangekondigd bezoek.\n"
    "4. Het verslag gaat ter controle op feitelijke onjuistheden naar het bestuurssecretariaat ({+email|bestuur@zorggroepmaasheggen.nl}, {+telefoon|0485 84 60 00}). Reacties uiterlijk twee weken na verzending.",
    "{naam|Lugtenburg} dankt de aanwezigen voor hun openheid. Zij zegt dat de inspectie nog niet heeft besloten of de melding kan worden afgesloten. {naam|Driessen} vraagt of de familie het besluit ook krijgt; dat is het geval. Het "
    "gesprek wordt om 12.15 uur beëindigd.",
    "Utrecht, {+datum|30 januari 2025}\n{paraaf|IS}/{paraaf|AL}",
]


def talk() -> Finished:
    draft = Draft(
        "x18_verslag_toezicht",
        "dev",
        "woo-verzoek",
        "gespreksverslag",
        "libreoffice",
        ordinary=frozenset({"peters"}),
    )
    pdf = fodt(
        draft,
        TALK,
        font="Liberation Sans",
        size=11,
        border="0.5pt solid #4b2e83",
        header="Gespreksverslag {+kenmerk|VM2036417} - Inspectie Gezondheidszorg en Jeugd, Ministerie van Volksgezondheid, Welzijn en Sport",
        footer="{+adres|Stadsplateau 1, 3521 AZ Utrecht} - {+telefoon|088 120 50 00} - {+website|www.igj.nl}\nDe inhoud van dit verslag is niet bestemd voor derden.",
        hyphenate=True,
    )
    return Finished(draft, pdf)


QA_CSS = """
body{font-family:serif;font-size:10.3pt;line-height:1.36} h1{font-size:19pt;margin:0;color:#6d1a36} h2{font-size:11.6pt;color:#6d1a36;margin:11pt 0 3pt 0}
.v{font-weight:bold;margin:8pt 0 1pt 0} p{margin:0 0 5pt 0} .i{font-style:italic} .kl{font-size:8pt;color:#555;text-align:right}
"""

QA = """
<h1>Vragen en antwoorden</h1>
<p class="i">Teruggave van zeventien kunstwerken uit de Nederlands Kunstbezit-collectie. Openbaar vanaf {+datum|donderdag 11 september 2025}, 14.00 uur</p>
<h2>Nieuwsbericht</h2>
<p>De Staat geeft zeventien kunstwerken terug aan de erfgenamen van kunsthandelaar {+naam|Jacques Goudstikker} en van de bankier {+naam|Fritz Gutmann}. Dat heeft minister {+naam|Gouke Moes} van Onderwijs, Cultuur en Wetenschap
vandaag besloten, op advies van de {+organisatie|Restitutiecommissie}. Onder de werken zijn een riviergezicht van {+naam|Salomon van Ruysdael}, een stilleven van {+naam|Rachel Ruysch} en een portret dat lang aan {+naam|Frans Hals} werd
toegeschreven. 'Recht doen kent geen einddatum', zegt {+naam|Moes}. 'Deze families hebben tachtig jaar gewacht.'</p>
<p>De werken hingen de afgelopen jaren in het {+organisatie|Rijksmuseum Twenthe}, het {+organisatie|Bonnefanten} en het {+organisatie|Frans Hals Museum}. Voorzitter {+naam|Jacob Kohnstamm} van de commissie noemt het onderzoek 'het omvangrijkste sinds de
zaak-{+eponiem|Koenigs}'. {+naam|Taco Dibbits}, hoofddirecteur van het {+organisatie|Rijksmuseum}, zegt in een reactie dat musea nooit eigenaar willen zijn van andermans verdriet.</p>
<h2>Achtergrond</h2>
<p class="v">1. Waar komen de werken vandaan?</p>
<p>In {+datum|mei 1940} kwam {+naam|Goudstikker} om het leven aan boord van de {+schip|Bodegraven}. Zijn zaak aan de {+adres|Herengracht 458} in Amsterdam werd kort daarna overgenomen door {+naam|Alois Miedl} en door rijksmaarschalk {+naam|Hermann Göring}.
De verzameling-Gutmann werd vanaf 1941 verkocht via {+naam|Karl Haberstock} en {+naam|Julius Böhler}. Na de bevrijding kwamen de werken via het verzamelpunt in {+locatie|München} terug bij de
{+organisatie|Stichting Nederlands Kunstbezit}.</p>
<p class="v">2. Waarom nu pas?</p>
<p>De commissie-{+eponiem|Ekkart} heeft tussen 1998 en 2004 gepleit voor ruimer beleid. Daarna heeft de commissie onder leiding van {+naam|Jeroen Bartels} teruggaven getoetst aan redelijkheid en billijkheid. In 2020 adviseerde de
{+organisatie|Raad voor Cultuur} in {+rapport|'Streven naar rechtvaardigheid'} om dat laatste los te laten. De ministers {+naam|Van Engelshoven} en {+naam|Dijkgraaf} hebben dat advies overgenomen; het staat in het {+wet|Besluit Adviescommissie
Teruggave Cultuurgoederen} ({+stcrt|Stcrt. 2021, 19041}).</p>
<p class="v">3. Wie heeft het onderzoek gedaan?</p>
<p>Het {+organisatie|Expertisecentrum Restitutie} van het {+organisatie|NIOD} en de {+organisatie|Rijksdienst voor het Cultureel Erfgoed}. Zij hebben de kaartenbak van {+naam|Goudstikker} (het 'zwarte boekje') vergeleken met de archieven van het
{+organisatie|Stadsarchief Amsterdam} en het {+organisatie|Bundesarchiv}. Eerder werk van historici is benut, zoals {+publicatie|Gerard Aalders, Roof (1999)} en {+publicatie|Eelke Muller en Helen Schretlen, Betwist bezit (2002)}.</p>
<p class="v">4. Krijgt ook Schilderij met huizen een vervolg?</p>
<p>Nee. Dat werk van {+naam|Wassily Kandinsky} was eigendom van de gemeente Amsterdam. Burgemeester {+naam|Femke Halsema} en wethouder {+naam|Touria Meliani} hebben het in 2022 teruggegeven aan de erven van {+naam|Emanuel Lewenstein}. Die zaak staat
los van dit besluit.</p>
<p class="v">5. Heeft de Tweede Kamer ermee ingestemd?</p>
<p>Instemming is niet nodig. De Kamer is geïnformeerd bij brief van {+datum|10 september 2025}, kenmerk {+kenmerk|ERB/52906614}. Eerder zijn de motie-{+naam|Westerveld} ({+kamerstuk|25 839, nr. 58}) en de motie-{+naam|Beckerman} c.s. aangenomen. In het
debat hebben ook {+naam|Mohandis}, {+naam|Van Zanten} en {+naam|Paternotte} gevraagd om haast te maken.</p>
<p class="v">6. Wat gebeurt er met de overige NK-werken?</p>
<p>Er zijn nog ongeveer 3.400 objecten. Staatssecretaris {+naam|Koen Becking} en minister {+naam|Moes} stellen € 1,9 miljoen beschikbaar voor onderzoek. De commissie krijgt twee nieuwe leden; de benoeming verschijnt in de {+organisatie|Staatscourant}.
Rijkscollecties worden beheerd op grond van artikel {+wet|2.8 Erfgoedwet}.</p>
<p class="v">7. Zijn de werken nog te zien?</p>
<p>Ja, tot en met {+datum|zondag 2 november 2025} in de {+locatie|Prinsessevleugel} van {+organisatie|Paleis Het Loo}, onder de titel {+werk|Wat van Désirée was}. De titel verwijst naar {+naam|Désirée von Halban}, de echtgenote van {+naam|Goudstikker}. De
opening wordt verricht door Hare Koninklijke Hoogheid {+naam|prinses Beatrix}, in aanwezigheid van de burgemeester van Apeldoorn, {+naam|Ton Heerts}, en de Israëlische ambassadeur. De {+organisatie|Raoul Wallenberg-kamer} is ingericht door
studenten van de {+organisatie|Gerrit Rietveld Academie}.</p>
<p class="v">8. Hoe kan iemand zelf een verzoek indienen?</p>
<p>Schriftelijk bij de minister van OCW, {+adres|Postbus 16375, 2500 BJ Den Haag}, of per e-mail aan {+email|restitutie@minocw.nl}. Voor hulp bij herkomstonderzoek is het expertisecentrum bereikbaar via {+telefoon|020 523 38 00}. Het formulier
(nummer {+kenmerk|OCW-R-07}) staat op {+website|www.restitutiecommissie.nl}. Er is geen uiterste datum en het verzoek is kosteloos.</p>
<p class="v">9. Wat kost de teruggave de Staat?</p>
<p>De werken vertegenwoordigen een verzekerde waarde van {+bedrag|€ 23,4 miljoen}. Er wordt geen vergoeding gevraagd aan de erfgenamen, anders dan in de zaak over de tekeningen van {+naam|Giovanni Battista Tiepolo} uit 2001. De kosten van vervoer en
restauratie komen voor rekening van het {+organisatie|Mondriaan Fonds}. De {+organisatie|Auditdienst Rijk} ziet toe op de afboeking. Collegelid {+naam|Ewout Irrgang} van de {+organisatie|Algemene Rekenkamer} heeft gevraagd om een apart overzicht in
het jaarverslag.</p>
<p class="v">10. Zijn er zaken waarin is geweigerd?</p>
<p>Ja. Sinds 2002 is in ongeveer een derde van de zaken afwijzend geadviseerd, bijvoorbeeld over het schilderij {+werk|Christus en de Samaritaanse vrouw bij de put} van {+naam|Bernardo Strozzi} in het {+organisatie|Museum de Fundatie}. Dat werk was van
{+naam|Richard Semmel}, een Berlijnse fabrikant. In 2022 is die zaak opnieuw bekeken. Een verzoek over een rabbijnportret uit de school van {+naam|Rembrandt} is nog in behandeling.</p>
<h2>Tijdlijn</h2>
<p>{+datum|5 december 2001}: instelling van de commissie door staatssecretaris {+naam|Rick van der Ploeg}.<br>{+datum|6 februari 2006}: staatssecretaris {+naam|Medy van der Laan} geeft 202 werken terug aan de erven van {+naam|Goudstikker}.<br>
{+datum|7 december 2020}: advies van de commissie-{+eponiem|Kohnstamm}.<br>{+datum|24 april 2024}: de Kamer debatteert over het beleid; motie-{+naam|Wuite}.<br>{+datum|8 juli 2025}: advies {+kenmerk|RC 1.201-B} uitgebracht.</p>
<h2>Noot voor de redactie</h2>
<p>Voor journalisten: persvoorlichting OCW, telefoon {+telefoon|070 412 44 44}, {+email|persvoorlichting@minocw.nl}. Beeldmateriaal is rechtenvrij te downloaden onder vermelding van {+organisatie|RCE Beeldbank}, nummers {+kenmerk|NK 1402} en
{+kenmerk|NK 2711}. Bij publicatie graag vermelden: naar een ontwerp van {+organisatie|Studio Dumbar}.</p>
"""


def questions() -> Finished:
    draft = Draft("x19_qa_teruggave", "dev", "woo-verzoek", "persbericht_qa", "story")
    head = '<p class="kl">Ministerie van Onderwijs, Cultuur en Wetenschap - directie Erfgoed en Kunsten</p>'
    pdf = story(draft, QA, QA_CSS, header=head, rect=(70, 66, 525, 782))
    draft.keep("organisatie", "Ministerie van Onderwijs, Cultuur en Wetenschap")
    return Finished(draft, pdf)


ROUTE: list[Block] = [
    ("H", "Parafeerblad"),
    (
        "t",
        [
            [
                "Onderwerp",
                "Nadeelcompensatie {naam|Van Tricht} / afsluiting dijkvak {+locatie|Gameren-West} vanwege dijkverbetering",
            ],
            ["Zaaknummer", "{+kenmerk|0297-2023-044816}"],
            [
                "Steller / afdeling",
                "{naam|E. Lekatompessy}, {+organisatie|Ruimte en Economie}, toestel {telefoon|5174}",
            ],
            ["Portefeuillehouder", "wethouder {+naam|Wouter Bekkers-Kool}"],
            ["Vergadering B&W", "{+datum|dinsdag 26 september 2023}, agendapunt 7 (hamerstuk)"],
            ["Openbaar", "besluit openbaar, bijlagen 2 en 3 niet openbaar (persoonsgegevens)"],
        ],
        [110, 380],
    ),
    ("h", "Route"),
    (
        "t",
        [
            ["Functie", "Naam", "Datum", "Paraaf", "Opmerking"],
            ["Steller", "{naam|Edwin Lekatompessy}", "{+datum|4-9-2023}", "", ""],
            [
                "Juridisch advies",
                "mr. {naam|B. Soylu}",
                "{+datum|6-9-2023}",
                "",
                "Zie aantekening 1",
            ],
            [
                "Financiën",
                "{naam|M.C. van Bruchem}",
                "{+datum|7-9-2023}",
                "",
                "Dekking akkoord ({+kenmerk|post 6.210.01})",
            ],
            ["Afdelingshoofd", "{?naam|Truus Hasselman}", "{+datum|11-9-2023}", "", ""],
            [
                "Gemeentesecretaris",
                "{?naam|Wim van Rossem}",
                "{+datum|14-9-2023}",
                "",
                "Graag bedrag in besluit noemen",
            ],
            ["Wethouder", "{+naam|Wouter Bekkers-Kool}", "{+datum|18-9-2023}", "", "akkoord"],
            ["Burgemeester", "{+naam|Hanne van der Ploeg}", "{+datum|19-9-2023}", "", "bespreken"],
            ["Bestuurssecretariaat", "{naam|Corine}", "{+datum|20-9-2023}", "", "op agenda gezet"],
        ],
        [95, 120, 62, 75, 138],
    ),
    ("h", "Voorgesteld besluit"),
    "1. Aan de heer {naam|A.H. van Tricht} een nadeelcompensatie toe te kennen van {+bedrag|€ 18.640}, vermeerderd met de wettelijke rente vanaf {+datum|3 mei 2022}.\n"
    "2. De kosten van deskundige bijstand ({+organisatie|Van Gaal & Partners}) te vergoeden tot {+bedrag|€ 2.100}.\n"
    "3. De raad te informeren via een memo van wethouder {+naam|Bekkers-Kool}.",
    ("h", "Aantekeningen"),
    "1. {naam|Soylu}: in de concept-brief staat nog het BSN van de aanvrager ({bsn|999967289}). Dat moet eruit. Verder akkoord; artikel {+wet|4:126 Awb} is juist toegepast.\n"
    "2. {naam|Van Bruchem}: uitbetalen op {iban|NL11 SNSB 0025 9853 87} t.n.v. {naam|A.H. van Tricht} e/o {naam|G. van Tricht-Oomen}; is op {+datum|5 september} gecontroleerd.\n"
    "3. Burgemeester: ik ken de familie niet, maar woon zelf aan de dijk. Ik neem niet deel aan de beraadslaging. Loco is {+naam|Gijs van Leeuwen-Maat}.",
    ("sp", 186),
    ("h", "Toelichting bij het voorstel"),
    "De aanvrager exploiteert sinds 1998 een fruitkraam met minicamping aan de {adres|Gamersche Dijk 23, 5301 LD Zaltbommel}. Van {+datum|7 maart} tot {+datum|28 oktober 2021} was de dijk afgesloten voor doorgaand verkeer wegens werkzaamheden van "
    "{+organisatie|Waterschap Rivierenland}. De omzet daalde in die maanden met 61%. {naam|Van Tricht} heeft op {+datum|3 mei 2022} om vergoeding gevraagd.",
    "De gemeente heeft advies gevraagd aan de {+organisatie|Stichting Advisering Onroerende Zaken}. De adviescommissie, voorgezeten door mr. {?naam|N.P. Loonstra}, heeft aanvrager en diens accountant {naam|Sjef Melkert} gehoord op {+datum|12 januari 2023}. Bij de "
    "hoorzitting was ook {naam|Jasmijn van Tricht} aanwezig, omdat haar vader na een {?gezondheid|beroerte} moeilijk spreekt. Zij heeft gevraagd om de post voortaan te sturen naar {adres|Steenweg 5-b, 5301 HL Zaltbommel} of naar {email|jasmijnvantricht}{+domein|@outlook.com}.",
    "De commissie acht de schade boven het normale ondernemersrisico van 15% en verwijst naar de uitspraak {+ecli|ECLI:NL:RVS:2020:1109}. Het waterschap betaalt de helft; dijkgraaf {+naam|Bert van Hulst} heeft dat op {+datum|22 augustus 2023} bevestigd (brief "
    "{+kenmerk|2023-D-61187}). Projectleider bij het waterschap is ing. {naam|Demi Roelofs} ({telefoon|06 2093 1168}).",
    "Eerder zijn in hetzelfde project vergoedingen toegekend aan {+organisatie|Brasserie De Waalstek V.O.F.} en aan mevrouw {naam|T. Kılıç}, kapster aan huis. Over het verzoek van {naam|H. de Jongh} is nog niet beslist. De gedeputeerde van Gelderland, {+naam|Dirk Vreugdenhil}, "
    "heeft tijdens zijn bezoek op {+datum|1 juni} gezegd dat de provincie niet bijdraagt.",
    ("h", "Communicatie"),
    "Na het besluit belt {naam|Lekatompessy} de aanvrager. Het besluit wordt opgenomen in de openbare besluitenlijst zonder naam. Vragen van de pers gaan naar team Communicatie, {+telefoon|14 0418} of {+email|communicatie@zaltbommel.nl}. Fractievoorzitter {+naam|Rob van Doorn} ({+partij|Zaltbommel Veilig en Leefbaar}) "
    "heeft gevraagd om een overzicht van alle claims; dat volgt in de raadsvergadering van {+datum|12 oktober 2023}.",
    ("h", "Besluit van het college"),
    "Conform voorstel, met dien verstande dat het bedrag in de besluitenlijst wordt genoemd.\nHet college van burgemeester en wethouders van Zaltbommel,",
    ("sp", 46),
    (
        "t",
        [
            [
                "de gemeentesecretaris,\n{?naam|W. van Rossem}",
                "de loco-burgemeester,\n{+naam|G. van Leeuwen-Maat}",
            ]
        ],
        [220, 220],
        "plain",
    ),
    ("h", "Verzending"),
    (
        "t",
        [
            ["Stuk", "Aan", "Wijze", "Door", "Datum"],
            [
                "Besluit",
                "aanvrager, t.a.v. {naam|J. van Tricht}",
                "aangetekend",
                "{paraaf|CvdW}",
                "{+datum|28-9-2023}",
            ],
            [
                "Afschrift",
                "{+organisatie|Waterschap Rivierenland}, {+adres|Postbus 599, 4000 AN Tiel}",
                "post",
                "{paraaf|CvdW}",
                "{+datum|28-9-2023}",
            ],
            [
                "Betaalopdracht",
                "administratie, {naam|Rens}",
                "intern",
                "{paraaf|EL}",
                "{+datum|29-9-2023}",
            ],
        ],
        [80, 190, 70, 60, 80],
    ),
]


def route() -> Finished:
    draft = Draft("x20_parafeerblad", "dev", "gemeente", "parafeerblad_bw", "scan-150dpi-grey")
    pdf = paper(
        draft,
        ROUTE,
        font="CA",
        size=10,
        frames=((46, 56, 504, 728),),
        top="Gemeente Zaltbommel - college van burgemeester en wethouders",
        footer="Parafeerblad {+kenmerk|0297-2023-044816}",
    )
    draft.keep("organisatie", "Gemeente Zaltbommel")
    strokes = []
    for role in (
        "4-9-2023",
        "6-9-2023",
        "7-9-2023",
        "11-9-2023",
        "14-9-2023",
        "18-9-2023",
        "19-9-2023",
        "20-9-2023",
    ):
        box = below(pdf, 1, role, dx=68, dy=-5, size=(40, 16))
        strokes.append((1, box, "paraaf", "paraaf op de route"))
    for name in ("W. van Rossem", "G. van Leeuwen-Maat"):
        box = below(pdf, 2, name, dx=-2, dy=-60, size=(105, 40))
        strokes.append((2, box, "handtekening", "handtekening onder het besluit"))
    pdf = ink(pdf, draft, strokes, seed=20)
    return Finished(draft, lay(draft, scan(pdf, dpi=150, skew=-0.9, noise=10, seed=20)))


MAKERS = {
    "x16_mail_boete": mail,
    "x17_signal_debat": signal,
    "x18_verslag_toezicht": talk,
    "x19_qa_teruggave": questions,
    "x20_parafeerblad": route,
}
