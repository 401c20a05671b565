"""Blind documents of the work floor: a tender, an incident by fax, an integrity memo, a directory."""

from tests.gold.making.by_html import chromium, story
from tests.gold.making.by_office import fodt
from tests.gold.making.by_reportlab import paper
from tests.gold.making.draft import Draft
from tests.gold.making.gold import Finished, on_scan
from tests.gold.making.k_b_tools import signed


def tender() -> Finished:
    draft = Draft("k21_gunningsdossier_brug", "test", "woo-verzoek", "aanbesteding_pv", "chromium")
    pdf = chromium(draft, """
<div class="hd">{+organisatie|Provincie Overijssel} <span>Eenheid Wegen en Kanalen</span></div>
<h1>Proces-verbaal van beoordeling</h1>
<p class="sub">Europese openbare aanbesteding <i>Vervanging val Meppelerdiepbrug</i>, TenderNed-kenmerk {+kenmerk|417802},
zaaknummer {+kenmerk|EDO-2024-0017734}</p>
<h2>1 Opening</h2><p>Op {+datum|3 oktober 2024} om 12.05 uur is de digitale kluis geopend door {naam|Geert-Jan
Huisjes} (inkoopadviseur) in aanwezigheid van {naam|mr. S. Ait Lahcen} (jurist). Er zijn drie inschrijvingen ontvangen.</p>
<table><tr><th>Nr.</th><th>Inschrijver</th><th>Tekenbevoegde</th><th>Contact voor deze inschrijving</th><th>Prijs (excl. btw)</th></tr>
<tr><td>1</td><td>{+organisatie|Mercon Infrabouw B.V.}, Gorinchem, KvK {+kvk|23071946}</td><td>{naam|L. Verschoor-Baartmans}</td>
<td>{naam|Kiran Mohabir}, {telefoon|06-56934327}<br>{email|k.mohabir}{+domein|@mercon-infra.nl}</td><td>&euro; 6.184.500</td></tr>
<tr><td>2</td><td>{+organisatie|Combinatie Hollandia&#8211;Nijhuis}</td><td>{naam|ing. A.C. Stuivenberg}</td>
<td>{naam|Wendy Poelarends}, {?telefoon|0180 540 577}<br>{email|tender-w.poelarends}{+domein|@hollandia.biz}</td><td>&euro; 5.927.000</td></tr>
<tr><td>3</td><td>{+organisatie|Jansma Wegen en Milieu}</td><td>{naam|Tj. Rypkema}</td><td>{+email|inschrijvingen@jansma.nl}</td>
<td>&euro; 6.003.250</td></tr></table>
<h2>2 Beoordelingscommissie</h2><p>De commissie bestond uit {naam|Marloes Effting} (voorzitter, projectmanager), {naam|H.
Dikkers} (constructies), {naam|Sanne Zandbelt} (omgevingsmanagement) en extern lid {naam|prof. dr. R. Abspoel-Wint} van de
{+organisatie|TU Delft}. Ieder lid heeft een verklaring van onpartijdigheid getekend. De heer {naam|Dikkers} heeft gemeld dat zijn
zwager {naam|Bennie} bij inschrijver 3 werkt als uitvoerder; hij heeft kwaliteitscriterium K3 daarom niet beoordeeld.</p>
<table><tr><th>Criterium</th><th>Lid</th><th>Inschr. 1</th><th>Inschr. 2</th><th>Inschr. 3</th><th>Toelichting</th></tr>
<tr><td>K1 Fasering</td><td>{naam|ME}</td><td>8</td><td>6</td><td>7</td><td>stremming 9 dagen i.p.v. 14</td></tr>
<tr><td>K1 Fasering</td><td>{naam|SZ}</td><td>8</td><td>8</td><td>6</td><td>overleg met {+organisatie|BLN-Schuttevaer} goed uitgewerkt</td></tr>
<tr><td>K2 Duurzaamheid</td><td>{naam|HD}</td><td>6</td><td>8</td><td>6</td><td>MKI &euro; 214.000, {+product|DuboCalc} 6.0</td></tr>
<tr><td>K3 Team</td><td>{naam|RAW}</td><td>10</td><td>6</td><td>8</td><td>sleutelfunctionaris {naam|J.W. Mensink} overtuigend in interview</td></tr></table>
<h2>3 Verificatie</h2><p>Van inschrijver 1 zijn opgevraagd: de {+document|Gedragsverklaring aanbesteden}, het ISO-certificaat
({+norm|ISO 9001:2015}, {+organisatie|Kiwa}) en de referentie van {+organisatie|Rijkswaterstaat Noord-Nederland} voor de
{+plaats|Gerrit Krolbrug}. De referent, {naam|W. Buikema}, bevestigde telefonisch ({telefoon|050 533 91 64}) dat het werk op
tijd is opgeleverd. Het cv van de heer {naam|Mensink} vermeldt geboortejaar {?geboortedatum|1984} en VCA-pasnummer
{?kenmerk|8830127745}.</p>
<h2>4 Bezwaren en vragen</h2><p>Inschrijver 2 vroeg op 29 oktober om een toelichting op de score voor K3. Mevrouw {naam|Poelarends}
wees erop dat het voorgestelde teamlid {naam|D. Szymański} in september {?gezondheid|een herseninfarct} kreeg en dat vervanging
door gelijkwaardig personeel volgens paragraaf 4.6 van de leidraad is toegestaan. De commissie heeft dat meegewogen: de vervanger,
{naam|O. Fleuren}, heeft geen ervaring met hydraulische bewegingswerken. De score blijft gelijk. Advocaat {naam|mr. V.
Hoogstraate} van {+organisatie|Nysingh} heeft namens inschrijver 2 uitstel van de opschortende termijn gevraagd tot {+datum|2 december 2024}.</p>
<h2>5 Advies en besluit</h2><p>De commissie adviseert te gunnen aan Mercon Infrabouw B.V. De opschortende termijn van artikel 2.127 van de
{+wet|Aanbestedingswet 2012} loopt tot en met {+datum|18 november 2024}. Gedeputeerde {+naam|Erwin Hoogland} is op {+datum|22 oktober
2024} geïnformeerd; commissaris van de Koning {+naam|Andries Heidema} tekent de overeenkomst.</p>
<p>Besluit: conform advies.<br>Gedeputeerde Staten van Overijssel, namens deze,</p><div style="height:50px"></div>
<p>{+naam|Y.M. Grobbink}<br>hoofd eenheid Wegen en Kanalen</p>
<p class="sub">Voor akkoord inkoop: {paraaf|GJH} 04/11 &nbsp; juridisch: {paraaf|SAL} 04/11 &nbsp; {+adres|Luttenbergstraat 2, 8012 EE
Zwolle} &nbsp; {+telefoon|038 499 88 99} &nbsp; rechter: {+organisatie|Rechtbank Overijssel}</p>
""".replace("{naam|mr. ", "mr. {naam|").replace("{naam|ing. ", "ing. {naam|").replace("{naam|prof. dr. ", "prof. dr. {naam|"),
        "body{font-family:DejaVu Sans;font-size:8.4pt;line-height:1.45}h1{font-size:15pt}h2{font-size:10pt;color:#00527a;margin:10pt 0 3pt;break-after:avoid}"
        "table{border-collapse:collapse;width:100%;margin:6pt 0}th,td{border-bottom:.5pt solid #888;text-align:left;padding:3pt;"
        "vertical-align:top}tr{break-inside:avoid}.hd{font-size:13pt;font-weight:bold;border-top:4pt solid #00527a;padding-top:4pt}"
        ".hd span{float:right;font-size:8pt;font-weight:normal}.sub{color:#444;font-size:8pt}",
    )  # fmt: skip
    pdf = signed(draft, pdf, "Y.M. Grobbink", "handtekening eenheidshoofd", up=44, seed=51)
    return Finished(draft, pdf)


def incident() -> Finished:
    draft = Draft("k22_incident_opvang_fax", "test", "woo-verzoek", "incidentmelding_fax",
                  "scan-200dpi-fax", ordinary=frozenset({"bravo"}))  # fmt: skip
    blocks = [
        ("h", "FAXBERICHT"),
        ("t", [
            ["Aan", "{+organisatie|Inspectie Justitie en Veiligheid}, meldpunt"],
            ["Faxnummer", "{+telefoon|070 370 48 22}"],
            ["Van", "{+organisatie|COA} locatie {+plaats|Ter Apel}, {naam|Hiltje Mulderij}, locatiesecretariaat"],
            ["Doorkiesnummer", "{telefoon|0599 58 27 41}"], ["Datum", "{+datum|19-02-2015}, 16:20"],
            ["Aantal blz.", "2 incl. voorblad"],
        ], [4, 12]),
        "Bijgaand de melding {+kenmerk|MIC 15-0238}, zoals besproken met uw collega {naam|Erdem}. De heer {naam|B. "
        "Loohuis} van de beveiliging ({+organisatie|Trigion}) vult zijn verklaring morgen aan. Origineel volgt per post.",
        ("h", "Melding incident in de opvang"),
        ("t", [
            ["Locatie / gebouw", "{+adres|Ter Apelervenen 6, 9561 MC Ter Apel}, gebouw 14, gang B"],
            ["Datum en tijd", "{+datum|18 februari 2015}, 21:35 uur"],
            ["Categorie", "agressie tegen personen, code {+kenmerk|A2}"],
            ["Betrokkene 1", "{naam|HAGOS, Filmon}; geb. {geboortedatum|01-01-1993}; {?bijzonder|Eritrese}; "
             "V-nummer {v_nummer/5.1.2e,5.1.1e|2810447365}; kamer {?kamer|14-B-07}"],
            ["Betrokkene 2", "{naam|AL-DARWISH, Samer}; geb. {geboortedatum|17-08-1979}; {?bijzonder|Syrische}; "
             "V-nummer {v_nummer/5.1.2e,5.1.1e|2809913352}; zorgnr. {patientnummer|GCA-77140}"],
            ["Gemeld door", "{naam|Loohuis}, beveiliger, pasnr. {personeelsnummer|TR 20619}"],
        ], [4, 12]),
        ("h", "Toedracht"),
        "Betrokkene 1 klopte om 21:35 uur op de deur van betrokkene 2 en vroeg hem de muziek zachter te zetten. De heer "
        "{naam|Al-Darwish} heeft volgens getuige {naam|Tekle W.} geduwd, waarna {naam|Filmon} viel en {?gezondheid|een "
        "hoofdwond} opliep. Woonbegeleider {naam|Annet Luinge} heeft beiden gescheiden. De zesjarige dochter {naam|Rima} "
        "heeft alles gezien; met haar is gesproken door {naam|Coby} van {+organisatie|Stichting De Vrolijkheid}.",
        "De verpleegkundige van het {+organisatie|Gezondheidscentrum Asielzoekers}, mw. {naam|I. Hadderingh}, heeft de wond "
        "verzorgd. Zij meldde dat betrokkene 2 bekend is met {?gezondheid|PTSS} en {?gezondheid|zijn medicatie niet meer "
        "inneemt}. Er volgt een consult bij {+organisatie|Lentis}. De {+organisatie|politie Noord-Nederland} kwam met twee "
        "agenten; aangifte onder nummer {+kenmerk|2015047712}. Verbalisant: {naam|brig. J. Tammes}.".replace(
            "{naam|brig. ", "brig. {naam|"),
        ("h", "Logboek"),
        ("t", [
            ["Tijd", "Wie", "Wat"],
            ["21:35", "{naam|BLo}", "geluid gehoord gang B, portofoon 'bravo 2'"],
            ["21:41", "{naam|ALu}", "partijen gescheiden, 112 gebeld"],
            ["21:58", "{naam|IHa}", "wond gehecht; {naam|Hagos} geeft geen toestemming voor delen gegevens met politie"],
            ["22:10", "{naam|BLo}", "politie ter plaatse, naar balie gebracht"],
            ["23:30", "{naam|ALu}", "{naam|Al-Darwish} overgeplaatst naar {+plaats|Delfzijl}, taxi {kenteken|TB-583-P}"],
        ], [2, 2.5, 11.5]),
        ("h", "Maatregel en vervolg"),
        "Betrokkene 2 krijgt een maatregel op grond van het {+document|Reglement Onthouding Verstrekkingen} (1 week, bedrag EUR 44,66). "
        "Gemachtigde mr. {naam|P. Scholtens-Adan} is gebeld op {telefoon|050 318 06 72}. Contact met {+organisatie|Nidos} is niet "
        "nodig. Burgemeester {+naam|Leontien Kompier} van {+organisatie|Vlagtwedde} is om 23.00 uur ingelicht; staatssecretaris {+naam|Fred "
        "Teeven} wordt door het bestuur geïnformeerd in verband met de Kamervragen van {+naam|Linda Voortman} ({+partij|GroenLinks}, "
        "ingezonden {+datum|4 februari 2015}).",
        "Voor het COA, namens het bestuur, de locatiemanager {?naam|W. Hoiting},\n\n\n\n\nafschrift: "
        "{+organisatie|DT&V}, {+organisatie|IND} ({+adres|Postbus 287, 7600 AG Almelo})",
        ("h", "Verklaring beveiliger (telefonisch opgenomen {+datum|19 februari 2015}, 15.05 uur)"),
        "Ik, {naam|Berend Loohuis}, liep de avondronde met collega {naam|Shaniqua Maduro}. Wij hoorden geschreeuw op gang B en "
        "troffen twee bewoners op de grond aan. Ik ken hen als {naam|Filmon} en '{naam|Abu Rima}'. De laatste riep dat de "
        "ander zijn dochter had laten schrikken. {naam|Maduro} heeft de wond met een handdoek dichtgedrukt. Ik heb geen wapens "
        "gezien. Een bewoner die zich {naam|Tekle} noemt, zei dat er al weken ruzie was over geluid en over {?bijzonder|het "
        "bidden op de gang}. De camera op de gang (nr. {+kenmerk|C-14B}) was die avond buiten gebruik; de storing is op 12 februari "
        "gemeld bij {+organisatie|Siemens}, telefoon {+telefoon|0800 445 44 55}.",
        "Voorgelezen en akkoord. Ik ben bereikbaar op {telefoon|06-17087591}. Opgenomen door {naam|H. Mulderij}, op verzoek van "
        "unitmanager {naam|Dirk-Jan Eissen}. Het verslag van de bespreking met de {+organisatie|Regiegroep Veiligheid} volgt na "
        "{+datum|24 februari 2015}.",
    ]  # fmt: skip
    pdf = fodt(draft, blocks, font="Liberation Sans", size=10.5, tagged=False,
               header="19/02/2015 16:22   {+telefoon|0599-581100}   COA TER APEL")  # fmt: skip
    pdf = signed(draft, pdf, "Voor het COA", "handtekening locatiemanager", up=-17, seed=61)
    return on_scan(draft, pdf, dpi=200, skew=0.5, noise=14, fax=True, ocr_errors=0.05, seed=22)


def integrity() -> Finished:
    draft = Draft("k23_integriteitsmemo_uni", "test", "woo-verzoek", "memo_vertrouwelijk",
                  "scan-200dpi-grey")  # fmt: skip
    blocks = [
        ("H", "Memo"),
        ("t", [
            ["Aan", "College van Bestuur, prof. dr. {+naam|A. Rietveld-Couwenberg} (voorzitter) en de rector magnificus, "
             "prof. dr. {+naam|W.H. de Jager-Lont}"],
            ["Van", "{naam|Patrick Oudshoorn}, HR-adviseur Faculteit Bètawetenschappen"],
            ["Kopie", "mr. {naam|N. Karagöz} (Juridische Zaken); decaan {?naam|I. Lindenbergh}"],
            ["Datum", "{+datum|8 februari 2021}"], ["Kenmerk", "{+kenmerk|HR/2021/V-019}"],
            ["Betreft", "Melding nevenwerkzaamheden en gebruik onderzoeksgelden"],
        ], [60, 370], "open"),
        ("h", "Aanleiding"),
        "Op {+datum|14 december 2020} ontving de vertrouwenspersoon, {naam|Lisette Vermaning}, een melding over dr. ir. {naam|M. "
        "Castelijns}, universitair hoofddocent (personeelsnummer {personeelsnummer|U0418827}). De melder is promovenda {naam|Zeynab "
        "Rostami}, die vraagt haar naam niet aan hem bekend te maken. Zij stelt dat de heer {naam|Castelijns} sinds 2018 via zijn "
        "eenmanszaak {?organisatie|Castelijns Sensing} is betaald door {+organisatie|Photonis} voor metingen die in werktijd zijn "
        "gedaan, op apparatuur uit het {+organisatie|NWO}-project {+kenmerk|16.1.204}.",
        ("h", "Wat is nagegaan"),
        "Met melder is op {+datum|11 januari 2021} gesproken (aanwezig: {naam|P.O.} en {naam|L.V.}). {naam|Zeynab} heeft mailverkeer laten zien "
        "waaruit blijkt dat facturen zijn betaald op rekening {iban|NL89 INGB 9596 2701 10} op naam van zijn echtgenote, {naam|H. "
        "Wijnakker}. Van controller {naam|Teun van Rossenberg} kregen we een overzicht van de urenstaten. Daarop zijn op 41 dagen "
        "uren geschreven terwijl het toegangssysteem hem niet registreerde (gebruiker {gebruiker|mcastel2}).",
        ("t", [
            ["Periode", "Geboekte uren", "Toegang geregistreerd", "Akkoord"],
            ["2019 Q3", "188", "96", "{?naam|IL}"], ["2019 Q4", "204", "121", "{?naam|IL}"],
            ["2020 Q1", "176", "84", "{naam|TvR}"],
        ], [90, 100, 140, 100]),
        "In het personeelsdossier zit een toestemming voor nevenwerk uit 2012, getekend door de toenmalige decaan {?naam|Ph. Graafland}. Die "
        "gold voor één jaar. In de jaargesprekken met {?naam|Lindenbergh} is het onderwerp niet besproken. Wel is vermeld dat hij in 2019 "
        "{?gezondheid|drie maanden uitgevallen is met depressieve klachten} en dat hij {?gezondheid|onder behandeling} staat van {naam|drs. "
        "F. Saadi}. Deze gegevens laat ik verder buiten beschouwing.".replace("{naam|drs. F", "drs. {naam|F").replace(
            "{naam|drs. ", "drs. {naam|"),
        ("h", "Beoordelingskader"),
        "Van toepassing zijn de {+wet|Sectorale regeling nevenwerkzaamheden}, artikel 1.14 van de {+wet|cao Nederlandse Universiteiten} "
        "en de {+document|Nederlandse gedragscode wetenschappelijke integriteit} (2018). Zie ook het rapport van de "
        "commissie-{+naam|Levelt} (2012) over {+naam|Diederik Stapel} en de uitspraak {+kenmerk|ECLI:NL:CRVB:2019:2276}. Volgens {naam|Karagöz} "
        "is een vaststellingsovereenkomst mogelijk, maar ligt een onderzoek door de {+organisatie|LOWI} niet voor de hand.",
        "De heer {naam|Castelijns} woont aan de {adres|Jan van Scorelstraat 144, 3583 CT Utrecht} en wordt daar per aangetekende brief "
        "uitgenodigd voor een gesprek op {+datum|22 februari 2021}, 10.00 uur, {+plaats|Heidelberglaan 8}. Hij mag zich laten bijstaan; "
        "hij heeft laten weten dat {naam|Joost Hermsen} van vakbond {+organisatie|FNV Overheid} meekomt.",
        ("h", "Advies"),
        "1. Opdracht geven tot een feitenonderzoek door {+organisatie|BING}. 2. Castelijns gedurende het onderzoek de toegang tot "
        "het laboratorium ontzeggen. 3. Melder een andere begeleider geven: prof. {naam|U. Beckmann} heeft toegezegd. 4. De Raad van "
        "Toezicht, voorzitter {+naam|L. Ongering}, vertrouwelijk inlichten. 5. Minister {+naam|Ingrid van Engelshoven} en de {+organisatie|Inspectie van "
        "het Onderwijs} pas informeren na afronding.",
        ("sp", 4),
        "Voor gezien:",
        ("sp", 34),
        "{naam|P. Oudshoorn}                                   tel. {telefoon|030 253 61 07} / {email|p.oudshoorn}{+domein|@uu.nl}",
        ("h", "Aanwezig bij bespreking 9 februari 2021"),
        ("t", [
            ["Naam", "Functie", "Paraaf", "Opmerking"],
            ["{naam|Oudshoorn, P.}", "HR-adviseur", "{paraaf|PO}", ""],
            ["{naam|Karagöz, N.}", "jurist", "{paraaf|NK}", "akkoord, punt 2 eerst horen"],
            ["{naam|Vermaning, L.}", "vertrouwenspersoon", "{paraaf|LVm}", "{naam|Zeynab} bellen"],
            ["{+naam|Rietveld, A.}", "voorzitter CvB", "", "besluit: 1 t/m 5 akkoord"],
        ], [110, 110, 70, 140]),
    ]  # fmt: skip
    pdf = paper(draft, blocks, font="CA", size=10.5, frames=((70, 60, 455, 715),),
                top="Universiteit Utrecht - Human Resources - VERTROUWELIJK",
                footer="{+adres|Postbus 80125, 3508 TC Utrecht} - {+telefoon|030 253 3550}")  # fmt: skip
    pdf = signed(draft, pdf, "Voor gezien:", "handtekening adviseur", up=-14, seed=71)
    draft.keep("organisatie", "Universiteit Utrecht")
    return on_scan(draft, pdf, dpi=200, skew=-0.6, noise=10, seed=23)


def directory() -> Finished:
    draft = Draft("k24_wie_is_wie_gemeente", "test", "gemeente", "telefoonlijst", "story")
    people = [
        ("Bestuur", [("{+naam|Marian Witte}", "burgemeester", "{+telefoon|14 0546}", "kamer 2.01"),
                     ("{+naam|G.J. Brokking-Averink}", "wethouder financiën", "{+telefoon|0546 541 001}", "via secretariaat"),
                     ("{+naam|Jan Martin van Rees}", "wethouder ruimte", "{+telefoon|0546 541 002}", "via secretariaat"),
                     ("{?naam|J. Eshuis-ten Brinke}", "gemeentesecretaris", "{?telefoon|0546 541 310}", "di vrij")]),
        ("Griffie", [("{?naam|R. Veldscholte}", "griffier", "{?telefoon|0546 541 322}", ""),
                     ("{naam|Fatma Demirbaş}", "commissiegriffier", "{telefoon|06-17589877}", "ma-wo")]),
        ("Vergunningen", [("{naam|Oude Lansink, Bart}", "casemanager", "{telefoon|0546 541 347}", "BHV, EHBO"),
                          ("{naam|Piqué, Dolores}", "juridisch medew.", "{telefoon|06-38630483}", "achterwacht: {naam|Bart}"),
                          ("{naam|Nijkamp-Tuhuteru, E.}", "toezichthouder", "{telefoon|06-34959443}", "boa {?kenmerk|18 4402}"),
                          ("{naam|Wassink, Th.G.M.}", "constructeur", "{telefoon|0546 541 365}", "{?gezondheid|re-integreert}, 4 uur p.d.")]),
        ("Sociaal domein", [("{naam|Hölscher, Yvonne}", "leerplichtambtenaar", "{telefoon|06-22660264}", "ook RMC"),
                            ("{naam|Warsame, Idil}", "klantmanager inburgering", "{telefoon|0546 541 391}", "{?gezondheid|zwangerschapsverlof} tot 1/9"),
                            ("{naam|ter Horst, M.}", "Wmo-consulent", "{telefoon|0546 541 388}", "vervangt {naam|Idil}"),
                            ("Wmo-loket", "algemeen", "{+telefoon|0546 541 700}", "{+email|wmo@tubbergen.nl}")]),
        ("Buitendienst", [("{naam|Snuverink, Herman}", "voorman groen", "{telefoon|06-29336236}", "bus {kenteken|V-519-ZL}"),
                          ("{naam|Kottink, Gerrit}", "gladheid / riool", "{telefoon|06-54701508}", "privé {telefoon|0546 62 18 93}"),
                          ("Storing riool", "24 uur", "{+telefoon|0800 0205}", "{+organisatie|Noaberkracht}")]),
    ]  # fmt: skip
    table = "".join(
        f"<tr><td><b>{unit}</b></td><td></td><td></td><td></td></tr>"
        + "".join("<tr>" + "".join(f"<td>{cell}</td>" for cell in row) + "</tr>" for row in rows)
        for unit, rows in people
    )
    pdf = story(draft, f"""
<h2>Wie is wie &#8211; interne telefoonlijst</h2>
<p>{{+organisatie|Gemeente Tubbergen}}, versie {{+datum|22 mei 2023}}. Alleen voor intern gebruik. Wijzigingen doorgeven aan
{{naam|Riet Bekhuis}} (receptie), toestel {{telefoon|301}}. Gebouw: {{+adres|Raadhuisplein 1, 7651 CV Tubbergen}}. Post:
{{+adres|Postbus 30, 7650 AA Tubbergen}}. Algemeen nummer {{+telefoon|0546 628 000}}.</p>
<table>{table}</table>
<h3>Bereikbaarheid bij calamiteiten</h3>
<p>Buiten kantoortijd belt u eerst de piketfunctionaris bevolkingszorg. In week 22 is dat {{naam|Yvonne}}, in week 23
{{naam|Gerrit}} (thuisadres voor het ophalen van de sleutel: {{adres|Almeloseweg 208 in Albergen}}). De meldkamer van de
{{+organisatie|Veiligheidsregio Twente}} is bereikbaar op {{+telefoon|088 256 70 00}}. De officier van dienst draagt het
portofoonnummer {{+kenmerk|BZ-T 41}}. Bij een storing in het gemaal bij de {{+plaats|Burgemeester van Everdingenstraat}} belt u
{{+organisatie|Waterschap Vechtstromen}}, {{+telefoon|088 220 33 33}}.</p>
<h3>Personeelsnieuws</h3>
<p>Per 1 juni komt {{naam|Ruben Hesselink}} het team Vergunningen versterken; hij komt van de {{+organisatie|Omgevingsdienst Twente}}.
{{naam|Tinie Droste-Weusthof}} gaat met pensioen. Zij kwam in 1984 in dienst onder burgemeester {{+naam|Schwegman}} en heeft acht
burgemeesters meegemaakt.</p><p>Voor haar afscheid op {{+datum|30 juni 2023}} in {{+organisatie|Hotel Smithuis}} kunt u zich opgeven bij
{{naam|Fatma}} ({{email|f.demirbas}}{{+domein|@noaberkracht.nl}}); een bijdrage mag naar {{iban|NL57 ABNA 4601 3444 96}} t.n.v. {{naam|F.
Demirbaş}}.</p><p>{{naam|Thomas Wassink}} laat weten dat {{?gezondheid|de operatie aan zijn knie}} goed is gegaan en bedankt voor de kaarten.</p>
<p>Commissaris van de Koning {{+naam|Andries Heidema}} bezoekt onze gemeente op {{+datum|12 september 2023}}. Het programma
staat op intranet onder zaaknummer {{+kenmerk|T23.003418}}. Let op: het formulier {{+kenmerk|P-17}} voor verlof vervalt; gebruik
{{+product|AFAS InSite}}. De ondernemingsraad (voorzitter {{naam|Wassink}}) vergadert op {{+datum|8 juni 2023}}.</p>
""", "body{font-family:sans-serif;font-size:9.5pt;line-height:1.35}table{border:0.4pt solid #888;margin:4pt 0}"
        "td{border:0.4pt solid #bbb;padding:2.5pt 5pt}h3{font-size:11pt;margin:10pt 0 2pt}",
        header='<p style="font-size:7.5pt">Noaberkracht Dinkelland Tubbergen | facilitaire zaken</p>',
    )  # fmt: skip
    draft.keep("organisatie", "Noaberkracht Dinkelland Tubbergen")
    return Finished(draft, pdf)


MAKERS = {
    "k21_gunningsdossier_brug": tender,
    "k22_incident_opvang_fax": incident,
    "k23_integriteitsmemo_uni": integrity,
    "k24_wie_is_wie_gemeente": directory,
}
