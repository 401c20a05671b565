"""Blind files of bodies at a distance: a Woo decision, an objection, an invoice, a hearing."""

import pymupdf

from tests.gold.making.by_hand import tj
from tests.gold.making.by_html import chromium
from tests.gold.making.by_office import fodt
from tests.gold.making.by_reportlab import paper
from tests.gold.making.draft import Draft
from tests.gold.making.gold import Finished
from tests.gold.making.scanner import scan
from tests.gold.making.test_w_tools import signed, stamped


def woobesluit() -> Finished:
    draft = Draft(
        "w18_woobesluit_zbo",
        "dev",
        "woo-verzoek",
        "woo_besluit_inventaris",
        "libreoffice",
        ordinary=frozenset({"oude"}),
    )
    rows = [["Nr.", "Document", "Datum", "Van / aan", "Beoordeling", "Grond"]]
    for cells in (
        (
            "001",
            "Mail 'inhaalslag eigen bijdrage'",
            "03-03-2021",
            "{naam|K. Bakhuizen} / {naam|L. Schoonderwaldt}",
            "Deels openbaar",
            "5.1.2e",
        ),
        (
            "002",
            "Memo beëindiging regeling onverzekerden",
            "17-03-2021",
            "{naam|Bakhuizen} / directie",
            "Deels openbaar",
            "5.1.2e, 5.2",
        ),
        (
            "003",
            "Bijlage bij 002: lijst met 41 bezwaarzaken",
            "17-03-2021",
            "-",
            "Niet openbaar",
            "5.1.1e",
        ),
        (
            "004",
            "Brief aan minister {+naam|De Jonge}",
            "22-04-2021",
            "{?naam|N. Winthagen} (bestuurder) / VWS",
            "Openbaar",
            "",
        ),
        (
            "005",
            "Notulen {+organisatie|Ketenoverleg Wlz}",
            "11-05-2021",
            "{naam|S. Hoekerd} / deelnemers",
            "Deels openbaar",
            "5.1.2e",
        ),
        (
            "006",
            "WhatsApp-berichten (uitdraai)",
            "mei-juni 2021",
            "{naam|Roelie} / {naam|Karst}",
            "Deels openbaar",
            "5.1.2e, 5.1.2i",
        ),
        (
            "007",
            "Klacht van mw. {naam|Gonsalves-Nijboskamp}",
            "02-06-2021",
            "burger / CAK",
            "Niet openbaar",
            "5.1.2e",
        ),
        (
            "008",
            "Conceptantwoord op vragen {+naam|Van den Berg}",
            "08-06-2021",
            "{naam|M. Dekhuijzen}",
            "Niet openbaar",
            "5.2",
        ),
        (
            "009",
            "Rapport {+organisatie|PBLQ} 'Werkende stelsels'",
            "30-06-2021",
            "extern",
            "Reeds openbaar",
            "",
        ),
        (
            "010",
            "Agenda {+commissie|Adviesraad Anton Pieck}",
            "05-07-2021",
            "secretariaat",
            "Openbaar",
            "",
        ),
    ):
        rows.append(list(cells))
    blocks = [
        "De heer {naam|P.L. Schoffelmeer}\n{adres|Achterhoekseweg 3 bis}\n{adres|7064 KE Silvolde}",
        "Datum\t{+datum|30 november 2022}\nOns kenmerk\t{+kenmerk|CAK/WOO-2022-0093}\nUw verzoek van\t19 augustus 2022\nContact:\t{naam|Z. Ait Bouzekri-Meijerhof}, {telefoon|(070) 711 24 08}\nOnderwerp\tBesluit op uw Woo-verzoek",
        "Geachte heer {naam|Schoffelmeer},",
        "Bij brief van 19 augustus 2022, ontvangen op 23 augustus, heeft u met een beroep op de {+wet|Wet open overheid} verzocht om documenten over de invoering van de inhaalfacturen in 2021. U vroeg dit mede namens uw zus, {naam|Annechien Schoffelmeer}. Op 9 september heeft mr. {naam|Z. Ait Bouzekri-Meijerhof} met u gebeld om het verzoek te preciseren. U bent toen bereikt op {telefoon|0315 - 38 60 42}.",
        ("h", "1. Wettelijk kader"),
        "Artikelen {+kenmerk|4.1, 5.1 en 5.2} van de Woo. Op grond van artikel 5.1, tweede lid, onder e, blijft openbaarmaking achterwege voor zover het belang daarvan niet opweegt tegen de eerbiediging van de persoonlijke levenssfeer. De {+organisatie|Afdeling bestuursrechtspraak} heeft op 31 januari 2018 bepaald ({+ecli|ECLI:NL:RVS:2018:321}) dat namen van medewerkers die niet wegens hun functie in de openbaarheid treden niet verstrekt hoeven te worden.",
        ("h", "2. Inventarisatie"),
        "Er zijn tien documenten aangetroffen. Uw verzoek is ook doorgezonden aan het ministerie van VWS (directie {+eenheid|Zorgverzekeringen}, WOO-team) en aan de gemeente Oude IJsselstreek, waar burgemeester {+naam|Otwin van Dijk} en wethouder {+naam|Bert Kuster} over een ander deel beslissen. {+organisatie|Uitvoeringsorganisatie Jeroen Bosch Diensten}, die de facturen drukt, is als belanghebbende gehoord. De heer {naam|J. Aussems}, directeur van dat bedrijf, en zijn adviseur mr. {naam|O. Wisselink} hebben op 4 oktober een zienswijze gegeven, gericht tegen openbaarmaking van de prijs per stuk.",
        ("h", "3. Beslissing"),
        "Wij maken drie documenten geheel en vier deels openbaar en weigeren drie documenten. Voor document 003 geldt dat het burgerservicenummers bevat; die gegevens zijn absoluut beschermd. Document 004 is openbaar; de brief is ondertekend door de bestuurder en betreft vragen van de leden {+naam|Kuiken} en {+naam|Agema}.",
        "De zienswijze volgen wij deels. De prijs is al bekend uit het {+organisatie|Tenderned}-dossier {+kenmerk|TN-289117}; de bezwaren van {naam|Aussems} treffen daarom geen doel. Het afschrift van uw rekening {iban|NL57RABO0832519862}, dat u ten overvloede meestuurde, ontvangt u per post terug.",
        ("h", "4. Bekendmaking"),
        "Het besluit wordt gepubliceerd zonder uw naam. U ontvangt de documenten per post en kunt ze inzien bij {+adres_organisatie|Prinses Beatrixlaan 5, Den Haag}.",
        "\nMet vriendelijke groet,\n\n\nHet CAK, namens de raad van bestuur,\n{+naam|mr. F.W. Hooymans}\nhoofd Juridische Zaken",
        (
            "s",
            "Bezwaar: binnen zes weken bij CAK, afdeling Bezwaar, {+postbus|Postbus 84015, 2508 AA Den Haag}. Vermeld uw kenmerk. Ook kunt u mailen: {+email_functioneel|woo@hetcak.nl}.",
        ),
        ("h", "Bijlage 1. Inventarislijst bij CAK/WOO-2022-0093"),
        ("t", rows, [1.2, 5.3, 2.2, 3.9, 2.4, 1.5]),
        "Toelichting: 'deels' betekent dat namen, mailadressen van medewerkers en {+functie|functiegegevens} die tot hen te herleiden zijn onleesbaar zijn gemaakt. De lijst is opgesteld door {naam|Z. Ait Bouzekri-Meijerhof} en gecontroleerd door {naam|Berend Snoeijers-Tap}.",
    ]
    pdf = fodt(
        draft,
        blocks,
        font="Carlito",
        size=11,
        header="CAK",
        footer="CAK/WOO-2022-0093",
        hyphenate=True,
    )
    draft.keep("gemeente", "Oude IJsselstreek")
    draft.keep("datum", "03-03-2021", "05-07-2021")
    pdf = signed(
        draft,
        pdf,
        "F.W. Hooymans",
        page=_page(pdf, "F.W. Hooymans"),
        move=(6, -46),
        size=(95, 30),
        seed=81,
    )
    return Finished(draft, pdf)


def bezwaar() -> Finished:
    draft = Draft(
        "w19_bezwaar_indicatie",
        "dev",
        "woo-verzoek",
        "bezwaarschrift_burger, scan",
        "reportlab, scan",
    )
    blocks = [
        "{naam|Alida Koetsier-Brinxma}\n{adres|Hoofdweg-Boven 62}\n{adres|9628 CN Siddeburen}\ntel. {telefoon|0598-43 51 77}\nBSN {bsn|999970598}",
        "Aan het Centrum Indicatiestelling Zorg (CIZ)\nAfdeling Bezwaar en Beroep\n{+postbus|Postbus 2690, 3500 GR Utrecht}",
        "Siddeburen, 3 februari 2022",
        "Betreft: bezwaar tegen uw besluit van 14 januari 2022, nummer {+kenmerk|CIZ 3309.224.18}, cliënt {naam|Wubbina Brinxma-de Hiep}, geboren {geboortedatum|29 februari 1936}, BSN {bsn|999940375}",
        "Geachte mevrouw, mijnheer,",
        "Namens mijn moeder, die bij mij inwoont, maak ik bezwaar. Ik ben haar gemachtigde (zie kopie van de machtiging en haar identiteitskaart, nr. {paspoort|IV8LP2D64}). U heeft haar geen Wlz-indicatie gegeven omdat zij 'leerbaar' zou zijn. Dat is niet waar: zij heeft {?gezondheid|de ziekte van Parkinson en vasculaire dementie} en valt twee keer per week.",
        "Uw onderzoeker, mw. {naam|J. Vermaseren}, is op 5 januari tien minuten binnen geweest. Zij heeft niet gesproken met de huisarts, dr. {naam|Kolthof}, en niet met de wijkverpleegkundige van Buurtzorg, {naam|Hennie Grootjans}. Ook stond in het rapport dat mijn broer {naam|Freerk} voor haar zorgt. {naam|Freerk Brinxma} woont al sinds 1998 in {?woonplaats|Odense}.",
        "De wethouder, {+naam|J. Drenth}, en het Kamerlid {+naam|Fleur Agema} hebben er in de krant voor gepleit dat zo'n moeder niet tussen wal en schip valt. Ook de {+naam|Nationale ombudsman} schreef in {+kenmerk|2019/044} dat er beter geluisterd moet worden. De staatssecretaris stuurde mij op 11 januari een ontvangstbevestiging, kenmerk {+kenmerk|3301245-1024118-LZ}.",
        "De casemanager van {+organisatie|Zorggroep Meander}, {naam|Elly Warringa}, heeft een verklaring geschreven. Zij is te bereiken via {telefoon|06 51 27 80 39} of {email|e.warringa}{+email_domein|@meander-voorbeeldzorg.nl}.",
        "Ik verzoek u: 1. het besluit te herzien; 2. een arts mijn moeder te laten bezoeken; 3. de kosten voor vervoer (€ 64,20) te vergoeden op rekening {iban|NL30SNSB0569663643} t.n.v. {naam|A. Koetsier}.",
        "Bij een hoorzitting wil ik graag bellen; ik rijd niet meer sinds mijn auto ({kenteken|TL-612-V}) total loss is. Mijn dochter {naam|Silke} kan eventueel rijden.",
        "Met vriendelijke groet,",
        ("sp", 42),
        "{naam|A. Koetsier-Brinxma}",
        "Bijlagen: besluit, machtiging, brief dr. {naam|Kolthof}, foto's van de badkamer. Kopie aan: de vaste commissie voor VWS, t.a.v. {+naam|Wieke Paulusma}; {+organisatie|Zorgbelang Groningen}.",
    ]
    pdf = paper(draft, blocks, font="MO", size=11.2, frames=((70, 60, 455, 720),))
    pages = _page(pdf, "Bijlagen: besluit")
    pdf = signed(
        draft,
        pdf,
        "Met vriendelijke groet",
        page=_page(pdf, "Met vriendelijke groet"),
        move=(14, 20),
        size=(110, 36),
        seed=91,
    )
    pdf = stamped(
        draft, pdf, ["CIZ UTRECHT", "07 FEB 2022", "POST 114"], at=(408, 82), width=104, size=12
    )
    pdf = stamped(
        draft,
        pdf,
        ["-> {naam|R. Stroink} / zaak {+kenmerk|B22-00871}"],
        at=(330, 760),
        size=12,
        frame=False,
        ink=(0.1, 0.1, 0.5),
        font="heit",
        page=pages,
    )
    draft.keep("datum", "07 FEB 2022")
    return Finished(draft, scan(pdf, dpi=150, skew=-1.1, noise=12, blur=0.6, seed=55))


def _page(pdf: bytes, text: str) -> int:
    with pymupdf.open("pdf", pdf) as document:
        return next(page.number + 1 for page in document if page.search_for(text))


def factuur() -> Finished:
    draft = Draft(
        "w21_factuur_adviseur", "dev", "woo-verzoek", "factuur_urenstaat, scan", "tj, scan"
    )
    pages = [
        [
            ("b", "{naam|Thijmen Roukema} - strategisch advies zorg en onderwijs"),
            "{adres|Kersenboogerd 17}, {adres|1911 XC Uitgeest}\nKvK {?kvk|77304182} | btw-id {?btw_id|NL003218457B92} | {email|troukema}{?email_domein|@roukema-advies-voorbeeld.nl}",
            ("b", "Factuur 2023-031"),
            "Aan: Ministerie van Onderwijs, Cultuur en Wetenschap, directie Hoger Onderwijs en Studiefinanciering, t.a.v. mw. {naam|L. Hoitsema-Oudega}\nPostbus 16375, 2500 BJ Den Haag, inkoopordernummer {+kenmerk|4600112279}, btw-verlegd nee",
            "Factuurdatum 7 juli 2023, te betalen binnen 30 dagen op IBAN {iban|NL65BUNQ0558707934} t.n.v. {naam|T. Roukema}.",
            "Betreft: begeleiding overleg over de spreiding van geneeskundeplaatsen, met het {+organisatie|Radboudumc}, het {+organisatie|Maastricht UMC+} en het {+organisatie|LUMC}.",
            "1. Gesprekken decanen, 14 uur a EUR 145,00 ................. 2.030,00",
            "2. Verslag en nota ({naam|Roukema} en {naam|Maaike Dozeman}), 9 uur a EUR 145,00 ... 1.305,00",
            "3. Reiskosten {+station|Den Haag Laan van NOI} - {+station|Nijmegen Heyendaal} .... 71,40",
            "Subtotaal 3.406,40   Btw 21% 715,34   Totaal EUR 4.121,74",
            "Kostenplaats {+kenmerk|30061}, grootboek {+kenmerk|438900}. Betaald onder referentie {+kenmerk|RF18 5390 0754 7034}. Vragen aan de financiele administratie: {+email_functioneel|facturen@minocw.nl} of {+telefoon|070 412 34 56}.",
            "Gezien en akkoord prestatie: {naam|L. Hoitsema}, 12 juli 2023. Budgethouder: mr. {?naam|G. Kloostra-Wiefferink}, afdelingshoofd.",
            (
                "at",
                70,
                190,
                "Akkoord:\n\nParaaf: {paraaf|LHO}    datum: 12/7\n\nFactuur geboekt door {naam|Nelis Pieksma} (FSSC), batch {+kenmerk|0723-18}.",
                10,
            ),
        ],
        [
            ("b", "Urenstaat juni 2023"),
            "Opdrachtnemer: {naam|T. Roukema}. Opdrachtgever: OCW, contact {naam|Lolke Hoitsema-Oudega}, tst. {telefoon|2039}.",
            "06-06  3,0 u  Gesprek met rector {+naam|Han van Krieken} (Nijmegen)",
            "08-06  2,5 u  Gesprek met prof. dr. {naam|P. Wennemars}, vicedecaan; {?gezondheid|via Teams wegens griep}",
            "12-06  4,0 u  Voorbereiding bestuurlijk overleg; brief minister {+naam|Dijkgraaf} van 9 juni gelezen",
            "15-06  2,0 u  Overleg met {naam|Berber Gosliga} en {naam|Yannick Ongena} (VSNU, nu {+organisatie|Universiteiten van Nederland})",
            "19-06  3,5 u  Decanenberaad in {+gebouw|De Uithof}, {+gebouw|Hijmans van den Berghgebouw}",
            "21-06  4,0 u  Concept verslag, verwerkt opmerkingen van {naam|M. Dozeman}",
            "26-06  2,0 u  Overleg NFU, {naam|J.A. Kuipéronde} secretaris",
            "28-06  2,0 u  Slotgesprek met directeur-generaal {+naam|Feite Hofman} en met {naam|Hoitsema}",
            "Totaal: 23,0 uur. Naar waarheid opgemaakt te Uitgeest, 3 juli 2023.",
            ("at", 70, 470, "{naam|Thijmen Roukema}", 10),
            (
                "at",
                70,
                430,
                "Bijlage bij opdrachtbrief {+kenmerk|OCW-2023-77140}. De tarieven zijn conform mantelcontract {+kenmerk|IFAR 2020, perceel 4}.",
                9,
            ),
        ],
    ]
    pdf = tj(draft, pages, size=10.5, spaces=True, width=455, seed=9)
    draft.keep("postbus", "Postbus 16375", "2500 BJ Den Haag")
    pdf = signed(
        draft, pdf, "Thijmen Roukema", page=2, nth=0, move=(10, -38), size=(90, 30), seed=95
    )
    pdf = signed(
        draft, pdf, "datum: 12/7", page=1, move=(70, -12), size=(60, 22), kind="paraaf", seed=96
    )
    pdf = stamped(draft, pdf, ["BETAALBAAR", "17 JUL. 2023"], at=(420, 430), width=96, size=11)
    return Finished(draft, scan(pdf, dpi=150, skew=0.8, noise=9, ocr_errors=0.06, seed=56))


def hoorzitting() -> Finished:
    draft = Draft(
        "w22_hoorzitting_big",
        "dev",
        "woo-verzoek",
        "hoorverslag_ocr, scan",
        "chromium, scan",
        ordinary=frozenset({"hoek"}),
    )
    css = "body{font:11.8pt 'Liberation Serif'} h1{font-size:15pt;text-align:center} table{width:100%;border-collapse:collapse;margin:6pt 0} td{border:1px solid #555;padding:2pt 5pt;vertical-align:top} p{margin:0 0 6pt;line-height:17pt} b{font-weight:bold}"
    body = """
<h1>Verslag van de hoorzitting</h1>
<p>Commissie voor de bezwaarschriften, ministerie van VWS &#8211; kamer Zorginstituut / CIBG</p>
<table><tr><td>Zaak</td><td>{+kenmerk|BZW-2022/00718} en {+kenmerk|BZW-2022/00719}</td></tr>
<tr><td>Bezwaarmaker</td><td>mevr. drs. {naam|Ottilie Hengeveld-Potgietersma}, arts n.p., BIG {?big|49020837701}, vertegenwoordigd door mr. {naam|T.U. van der Wateringe} (Van Benthem &amp; Keulen)</td></tr>
<tr><td>Verweerder</td><td>de minister voor Langdurige Zorg en Sport, namens deze mr. {naam|Sanne Kaldenhoven} en {naam|R.F. Sallandt}, CIBG</td></tr>
<tr><td>Commissie</td><td>mr. {?naam|J.H. Oldengram} (voorzitter), dr. {?naam|A.E. Rinzema}, {?naam|M. Vogelvanger}</td></tr>
<tr><td>Secretaris</td><td>mr. {naam|Dewi Soerodimedjo}</td></tr>
<tr><td>Datum en plaats</td><td>{+datum|20 oktober 2022}, 10.15 uur, {+gebouw|Hoftoren}, zaal {+gebouw|Thorbecke}</td></tr></table>
<p>De <b>voorzitter</b> opent de zitting en stelt vast dat de stukken tijdig zijn ontvangen. Mevrouw {naam|Hengeveld} heeft een machtiging overgelegd. Van de inspectie is niemand verschenen; inspecteur-generaal {+naam|Marina Eckenhausen} heeft laten weten dat zij volstaat met het rapport.</p>
<p><b>Bezwaarmaker</b> licht toe. Zij is in 1988 ingeschreven. In 2019 was zij {?gezondheid|zeven maanden opgenomen geweest wegens een depressie}; daardoor miste zij de herregistratie. De brief van 8 april 2020 is verzonden naar haar oude adres, {adres|Zandheuvelweg 12} te {?woonplaats|Oosterhout}, waar toen haar ex-man, de heer {naam|Gerrit Potgietersma}, nog woonde. Zij woont sinds 2018 op {adres|Van Heutszlaan 50-II}. Zij zegt: 'De eed van {+eponiem|Hippocrates} kent geen uiterste datum.'</p>
<p>{naam|Van der Wateringe} wijst op de uitspraak van de Afdeling van 2 maart 2022 ({+ecli|ECLI:NL:RVS:2022:0651}), het arrest-{+eponiem|Korošec} en het rapport van de {+naam|commissie-Donner}. Ook vraagt hij waarom het CIBG in een zaak in Heerlen wel coulant was. Hij verwijst naar het interview met minister {+naam|Kuipers} in {+krant|Medisch Contact} van 7 juli.</p>
<p>{naam|Kaldenhoven} antwoordt dat die zaak anders lag. De heer {naam|Sallandt} heeft de adresgegevens zelf nagekeken in de {+register|BRP}: de adreswijziging is op 3 juni 2020 doorgegeven. Op de vraag van lid {?naam|Rinzema} of telefonisch contact is gezocht, antwoordt {naam|Sallandt} bevestigend: op 22 april 2020 heeft {naam|Marlène Terwogt} gebeld met {telefoon|0162-40 93 18}; niemand nam op.</p>
<p><b>Voorzitter</b>: Waarom is geen mail gestuurd? {naam|Sallandt}: het adres {email|ohengeveld}{+email_domein|@kpnmail.nl} gaf een foutmelding. {naam|Hengeveld}: dat adres was van mijn dochter {naam|Puck}. Ik ben er door mevrouw {naam|Terwogt} nooit op gewezen.</p>
<p>De secretaris, {naam|Dewi Soerodimedjo}, vraagt om een kopie van het diploma. Toegezegd wordt dat die voor 1 november komt, te sturen aan {+email_functioneel|bezwaarcommissie@minvws.nl}. De commissie beslist binnen zes weken; de minister hoeft dat advies niet te volgen, aldus {naam|Kaldenhoven}. Het lid {?naam|Vogelvanger} merkt op dat ook artikel 8 {+wet|Wet BIG} van toepassing is en dat het {+organisatie|Regionaal Tuchtcollege Eindhoven} onder voorzitterschap van mr. {?naam|K.A.J. van Esbroeck} eerder anders oordeelde.</p>
<p>De voorzitter sluit om 11.05 uur en dankt de aanwezigen, onder wie als toehoorder {naam|Toine Verschuur-Palland} van de ondersteuning en {+functie|parketwachter}. Het verslag is op 27 oktober 2022 vastgesteld.</p>
<p style="margin-top:40pt">{?naam|J.H. Oldengram}, voorzitter &nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp; {naam|D. Soerodimedjo}, secretaris</p>
<p>Rechtsmiddelen: bij de rechtbank Zeeland-West-Brabant, {+postbus|Postbus 90006, 4800 PA Breda}. Verzonden aan partijen op 31 oktober 2022 onder nummer {+kenmerk|3477018-1037219-WJZ}. Kopie: archief, {naam|Sallandt}, team BIG-register.</p>
"""
    pdf = chromium(draft, body, css, margin="22mm 24mm")
    draft.keep("organisatie", "Van Benthem & Keulen", "CIBG")
    pages = _page(pdf, "Rechtsmiddelen")
    pdf = signed(draft, pdf, "D. Soerodimedjo", page=pages, move=(4, -30), size=(92, 28), seed=98)
    pdf = signed(
        draft,
        pdf,
        "J.H. Oldengram, voorzitter",
        page=pages,
        nth=0,
        move=(2, -30),
        size=(90, 28),
        seed=99,
    )
    return Finished(draft, scan(pdf, dpi=200, skew=0.7, noise=10, ocr_errors=0.05, seed=57))


MAKERS = {
    "w18_woobesluit_zbo": woobesluit,
    "w19_bezwaar_indicatie": bezwaar,
    "w21_factuur_adviseur": factuur,
    "w22_hoorzitting_big": hoorzitting,
}
