"""Documents q09 to q12: a decision, a college's list, an inspection (scan), a consular log."""

from typing import Any

import pymupdf

from tests.gold.making.by_hand import tj
from tests.gold.making.by_html import chromium
from tests.gold.making.by_reportlab import paper
from tests.gold.making.draft import Draft
from tests.gold.making.gold import Finished, on_scan
from tests.gold.making.q_tools import blocks, over, pen
from tests.gold.making.test_q_c_texts import (
    COLLEGE,
    DECISION_1,
    DECISION_2,
    DECISION_3,
    TRANSPORT,
    TRANSPORT_2,
)


def _items(text: str) -> list[Any]:
    return [("b", block[1]) if isinstance(block, tuple) else block for block in blocks(text)]


def _decision() -> Finished:
    draft = Draft("q09_besluit_nareis", "test", "woo-verzoek", "besluit_ind", "tj")
    address = "De heer {naam|M. Tesfamariam}\n{adres|Plantsoenhof 58\n7001 KM DOETINCHEM}"
    side = (
        "Datum\n9 mei 2023\n\nOns kenmerk\n{+kenmerk|Z1-118840027714}\n\nV-nummer referent\n"
        "{v_nummer|283.907.1165}\n\nBehandeld door\n{naam|C. Dilrosun}\n\nBijlagen\n2"
    )
    first = [
        (
            "at",
            70,
            790,
            "Immigratie- en Naturalisatiedienst\nMinisterie van Justitie en Veiligheid",
            10.5,
        ),
        ("at", 70, 752, "Retouradres: Postbus 5800, 2280 HV Rijswijk", 7),
        ("at", 70, 732, address, 10),
        ("at", 430, 752, side, 7.5),
        ("at", 70, 660, "Onderwerp: beslissing op uw aanvraag mvv nareis", 10),
        ("at", 70, 30, "Pagina 1 van 2", 7),
    ]
    again = [("at", 70, 800, "Ons kenmerk Z1-118840027714, 9 mei 2023", 7)]
    second: list[Any] = [*again, ("at", 70, 30, "Pagina 2 van 2", 7)]
    text, more = _items(DECISION_1), _items(DECISION_2)
    pages = [
        [*first, *([""] * 9), *text, *more[:1]],
        [*second, *more[1:], "", "", "", *_items(DECISION_3)],
    ]
    pdf = tj(draft, pages, size=10, spaces=True, seed=91)
    draft.keep("organisatie", "Immigratie- en Naturalisatiedienst", "Sanquin", "Stichting Nidos")
    draft.keep("organisatie", "IOM Nederland", "VluchtelingenWerk", "Juridisch Loket", "i-psy")
    draft.keep("organisatie", "Bureau Documenten", "Hof van Justitie", "St. Mary School")
    draft.keep("kenmerk", "SQ-23-20417", "C-635/17", "ECLI:EU:C:2019:192", "ECLI:NL:RVS:2022:245")
    draft.keep("kenmerk", "2023Z07712", "werkinstructie 2020/16")
    draft.keep("telefoon", "088 746 44 66", "088 043 04 30", "0800 8020")
    draft.keep("adres", "Ter Apelervenen 3", "Postbus 27, 9560 AA Ter Apel", "Postbus 5800")
    draft.keep("datum", "17 oktober 2022", "9 mei 2023", "8 februari 2023", "21 april 2023")
    draft.keep("datum", "30 maart 2023", "22 augustus 2022", "2 mei 2023")
    pdf = pen(pdf, draft, 2, "R.F. Buitenhek", by=(2, -42), size=(98, 34), seed=95)
    return Finished(draft, pdf)


def _college() -> Finished:
    draft = Draft("q10_besluitenlijst", "test", "gemeente", "besluitenlijst_bw", "reportlab")
    pdf = paper(
        draft,
        blocks(COLLEGE),
        font="CA",
        size=10.4,
        frames=((44, 60, 507, 690),),
        footer="Gemeente Waadhoeke | Postbus 58, 8800 AB Franeker | T (0517) 380 380 |",
    )
    draft.keep("organisatie", "Friese Milieu Federatie", "Dorpsbelang Slappeterp", "VNG", "Unesco")
    draft.keep("organisatie", "Koninklijk Eise Eisinga Planetarium")
    draft.keep("kenmerk", "202304417/1/R3")
    draft.keep("telefoon", "(0517) 380 380")
    draft.keep("postbus", "communicatie@waadhoeke.nl")
    draft.keep("adres", "Harlingerweg 18", "Postbus 58, 8800 AB Franeker", "Hertog van Saxenlaan 2")
    draft.keep("datum", "11 februari 2025", "18 februari 2025", "3 april 2025", "13 maart 2025")

    def banner(page: pymupdf.Page) -> None:
        if page.number:
            page.insert_text((50, 62), "Besluitenlijst B&W Waadhoeke, 11 februari 2025", fontsize=8)
            return
        page.draw_rect(pymupdf.Rect(0, 0, 595, 16), fill=(0.0, 0.42, 0.35), color=None)
        page.insert_text((50, 52), "gemeente Waadhoeke", fontsize=11, color=(0.0, 0.42, 0.35))
        page.insert_text((50, 78), "Besluitenlijst college van B&W", fontsize=18, fontname="hebo")

    return Finished(draft, over(pdf, banner))


def _transport() -> Finished:
    draft = Draft(
        "q11_inspectie_transport", "test", "woo-verzoek", "inspectielijst_nvwa", "scan-200dpi-grey"
    )
    looks: dict[str, Any] = {"font": "LS", "size": 9.6, "frames": ((54, 62, 490, 690),)}
    looks["footer"] = "NVWA formulier HH-217 versie 3.1 - 14177032"
    one = paper(draft, blocks(TRANSPORT), **looks)
    two = paper(draft, blocks(TRANSPORT_2), **looks | {"footer": ""})
    draft.keep(
        "organisatie", "Nederlandse Voedsel- en Warenautoriteit", "RVO", "FOD Volksgezondheid"
    )
    draft.keep("organisatie", "Truck Service Kempenland", "Landelijke Eenheid")
    draft.keep("kenmerk", "HH-217", "24-0617", "20240527-3", "Verordening (EG) nr. 1/2005")
    draft.keep("telefoon", "0900 03 88")
    draft.keep("postbus", "info@nvwa.nl", "Postbus 88")
    draft.keep("adres", "Industrieweg 41, 5688 DP Oirschot")
    draft.keep("datum", "27 mei 2024", "14 januari 2027", "9 februari 2024", "28 mei 2024")
    with pymupdf.open("pdf", one) as both, pymupdf.open("pdf", two) as second:
        both.insert_pdf(second)
        joined = both.tobytes(no_new_id=True)

    def head(page: pymupdf.Page) -> None:
        page.draw_rect(pymupdf.Rect(54, 34, 541, 74), color=(0, 0, 0), width=0.8)
        page.insert_text(
            (62, 50), "Nederlandse Voedsel- en Warenautoriteit", fontsize=10, fontname="hebo"
        )
        page.insert_text((62, 65), "Inspectielijst welzijn dieren tijdens vervoer", fontsize=10)
        page.insert_text((470, 50), f"blad {page.number + 1} van 2", fontsize=8)

    pdf = over(joined, head)
    pdf = pen(pdf, draft, 2, "E. Papadimitriou", by=(6, 14), size=(112, 30), seed=111)
    pdf = pen(pdf, draft, 2, "M. Gawro", by=(14, 16), size=(84, 26), seed=117)
    return on_scan(draft, pdf, dpi=200, skew=0.9, noise=10, blur=0.6, seed=11, page_kb=190)


_LOG_CSS = """body{font:8.6pt/1.35 'DejaVu Sans Condensed','DejaVu Sans',sans-serif}h1{font-size:13pt;margin:0 0 2pt}
table{border-collapse:collapse;width:100%}td,th{border:.4pt solid #777;padding:2pt 4pt;vertical-align:top;text-align:left}
th{background:#eee}thead{display:table-header-group}tr{break-inside:avoid}.b td{border:0;padding:1pt 12pt 1pt 0}
.b{width:auto;margin:4pt 0 8pt}.f{font-size:7.6pt;color:#444;margin-top:7pt}
@page{@bottom-left{content:'Ministerie van Buitenlandse Zaken - DCV/CA - uitdraai KIS';font:7pt 'DejaVu Sans'}
@bottom-right{content:counter(page) ' / ' counter(pages);font:7pt 'DejaVu Sans'}}"""
_LOG_ROWS = """
03-09-2024 14:20¦Inkomend, tel.¦Sgt. {naam|Huamán}, PNP Callao¦Meldt aanhouding van een Nederlander op luchthaven {+plaats|Jorge Chávez} met
 {?strafrecht|3,2 kilo cocaïne in de voering van een koffer}. Naam volgens paspoort {naam|ROZENBLAD, Delano Rogier}.¦{paraaf|MOst}
03-09-2024 17:05¦Uitgaand, mail¦{+postbus|dcv-ca}@minbuza.nl¦Dossier aangemaakt. Paspoort {paspoort|NW8C4H1K7} klopt met RAAS. Betrokkene geeft toestemming om
 zijn moeder in te lichten, niet zijn werkgever (Eneco).¦{paraaf|MOst}
04-09-2024 09:30¦Uitgaand, tel.¦{naam|Lucia Rozenblad-Croes} (moeder)¦Geïnformeerd. Zeer geschrokken. Woont {adres|Marthaberg 16, 3078 LK Rotterdam}, bereikbaar
 {telefoon|06-8174 2093} en {email|luciacroes1964}{+domein|@gmail.com}. Vraagt of haar zoon zijn {?gezondheid|insuline} krijgt.¦{paraaf|JvW}
05-09-2024 11:00¦Bezoek¦Carceleta, Lima¦Eerste bezoek door consulair medewerker {naam|Merel Oosterwijk-Vos} en lokale kracht {naam|Ana Lucía Quispe}. Betrokkene
 heeft {?gezondheid|diabetes type 1 en een wond aan zijn voet}. Arts is gevraagd. Hij zegt dat {naam|Kimberley}, zijn vriendin, niets
 wist. Folder "Gevangen in het buitenland" overhandigd.¦{paraaf|MOst}
06-09-2024 10:45¦Inkomend, mail¦Perswoordvoering BZ¦Vraag van De Telegraaf. Woordvoerder {?naam|Thijs Nagelkerke} bevestigt alleen dat een Nederlander is
 aangehouden. Geen naam.¦{paraaf|JvW}
11-09-2024 15:15¦Inkomend, tel.¦Mr. {naam|José Luis Barrientos}, advocaat¦Heeft zaak aangenomen voor USD 4.500. Zitting Cuarto Juzgado Penal del Callao op 8 oktober,
 expediente {?zaaknummer|02217-2024-0}. Vraagt bewijs van inschrijving BRP. BSN {bsn|999953485} niet doorgegeven.¦{paraaf|AQu}
12-09-2024 08:50¦Uitgaand, mail¦Reclassering Nederland, Bureau Buitenland¦Aangemeld. Contact wordt vrijwilliger {naam|Cor Wijdeveld} in Arequipa. Reclassering vraagt dossier
 1e veroordeling ({?strafrecht|2017, winkeldiefstal, 40 uur taakstraf}); loopt via CJIB.¦{paraaf|JvW}
19-09-2024 16:30¦Bezoek¦Penal Sarita Colonia¦Overgeplaatst naar paviljoen 8. Slaapt op de grond. {?gezondheid|Insuline} via Médicos del Mundo geregeld. Gedetineerden
 {naam|Van Bree} en {naam|Ofori} (zie {?dossiernummer|KIS 24-00871}) helpen hem met eten. Pakket en giften (€ 30) uitgereikt.¦{paraaf|MOst}
25-09-2024 12:10¦Inkomend, mail¦Tweede Kamer via BPZ¦Vragen van de leden {+naam|Ceder} (ChristenUnie) en {+naam|Piri} (GroenLinks-PvdA) over de omstandigheden in {+plaats|Sarita Colonia}.
 Beantwoording door minister {+naam|Veldkamp}; inbreng vóór 2 oktober. Nummer 2024Z14418.¦{paraaf|JvW}
01-10-2024 09:00¦Uitgaand, memo¦Ambassadeur mw. {?naam|Dekkers-Oyens}¦Briefing voor gesprek met de Peruaanse minister van Justitie {+naam|Eduardo Arana} en met de Defensoría del
 Pueblo. Punt 3: toegang tot medische zorg. Concept {naam|Ana}.¦{paraaf|MOst}
08-10-2024 18:40¦Inkomend, tel.¦Mr. {naam|Barrientos}¦Voorarrest verlengd met negen maanden. Officier van justitie eist
 {?strafrecht|zes jaar en acht maanden}. Medeverdachte {naam|Rochelle Sint Jago} is vrijgelaten.¦{paraaf|AQu}
09-10-2024 10:20¦Uitgaand, tel.¦Moeder¦Bericht overgebracht. Mevrouw {naam|Rozenblad} wil in december reizen en vraagt om hulp bij het geld overmaken. Rekening voor
 de DT2-regeling: {iban|NL59 ASNB 0590 7747 20}, t.n.v. {naam|L.M. Rozenblad-Croes}. Ds. {naam|Hofwegen} van Epafras belt haar maandelijks.¦{paraaf|JvW}
21-10-2024 13:00¦Intern¦DCV, coördinator detentie¦Casus besproken in het weekoverleg. Honorair consul in Cusco ({naam|Walter Nieuwenkamp}) neemt de bezoeken van november over,
 omdat {naam|Merel} met verlof is. Plaatsvervanger in Den Haag: {naam|Jip van Waveren}, toestel {telefoon|5561}.¦{paraaf|JvW}
04-11-2024 08:40¦Inkomend, mail¦{naam|Cor Wijdeveld}, vrijwilliger¦Verslag van zijn bezoek van 30 oktober. Betrokkene is {?gezondheid|9 kilo afgevallen}. {?gezondheid|Wond aan de voet
 is ontstoken}; de gevangenisarts dr. {naam|Salazar Ninahuanca} schrijft {?gezondheid|antibiotica} voor, maar die moet de familie zelf betalen. Hij
 volgt Spaanse les en bidt met de {?religie|evangelische groep} op het paviljoen.¦{paraaf|JvW}
06-11-2024 14:10¦Uitgaand, tel.¦Moeder¦Bericht over de wond voorgelezen. Zij maakt € 150 over voor medicijnen. Haar broer {naam|Humphrey Croes} reist mee in december en
 vraagt welke papieren hij nodig heeft. Verwezen naar www.nederlandwereldwijd.nl en naar de bezoekregeling van het INPE.¦{paraaf|JvW}
12-11-2024 11:20¦Inkomend, mail¦Gemeente Rotterdam, cluster W&I¦Klantmanager {naam|S. el Bouazzati} vraagt of de huur van zijn woning aan de {adres|Dordtselaan 207b} kan
 worden doorbetaald. Verwezen naar de moeder, die gemachtigd is. Kenmerk gemeente {+kenmerk|W&I-24/90117}.¦{paraaf|JvW}
20-11-2024 09:15¦Bezoek¦Penal Sarita Colonia¦Bezoek door honorair consul {naam|Nieuwenkamp}. Betrokkene maakt een betere indruk. Wil weten of hij zijn straf
 in Nederland kan uitzitten op grond van de WOTS. Uitgelegd dat dat pas na een onherroepelijk vonnis kan. De
 Internationale Overdracht Strafvonnissen (DJI) is het loket, telefoon 088 072 55 00.¦{paraaf|AQu}
28-11-2024 17:30¦Inkomend, tel.¦Mr. {naam|Barrientos}¦Stelt een "terminación anticipada" voor: bekennen in ruil voor strafvermindering tot {?strafrecht|vijf jaar en zes
 maanden}. Zitting 16 januari 2025. Tolk {naam|Griet Vanderlinden} is beschikbaar. De post geeft geen juridisch advies.¦{paraaf|AQu}
03-12-2024 13:45¦Intern¦Post Lima¦Overdracht: {naam|Merel} vertrekt per 1 januari naar Bogota; opvolger is {naam|Sebastiaan Kolfschoten}. Dossier is bijgewerkt, bijlagen 1
 tot en met 22 staan in Sophia. Minister {+naam|Veldkamp} heeft de Kamer op 29 november het jaaroverzicht gedetineerden gestuurd
 (Kamerstuk 30 010, nr. 59).¦{paraaf|JvW}
"""


def _log() -> Finished:
    draft = Draft("q12_consulair_journaal", "test", "woo-verzoek", "journaal_liggend", "chromium")
    rows = ""
    for line in _LOG_ROWS.replace("\n ", " ").strip().split("\n"):
        cells = line.split("¦")
        rows += "<tr>" + "".join(f"<td>{cell}</td>" for cell in cells) + "</tr>"
    heads = (("Datum/tijd", 9), ("Soort", 9), ("Contact", 17), ("Inhoud", 59), ("Door", 6))
    head = "".join(f'<th style="width:{width}%">{name}</th>' for name, width in heads)
    body = f"""<h1>Consulair journaal - gedetineerdenbegeleiding</h1><table class="b">
<tr><td>Dossier</td><td>{{+kenmerk|KIS 24-01933}}</td><td>Post</td><td>Ambassade Lima (LIM), Torre Parque Mar, piso 13, Miraflores</td></tr>
<tr><td>Betrokkene</td><td>{{naam|D.R. Rozenblad}}, m</td><td>Geboren</td><td>{{geboortedatum|14-JUN-1996}},
{{?geboorteplaats|Willemstad}}</td></tr>
<tr><td>Behandelaars</td><td>{{naam|M. Oosterwijk}} (post), {{naam|J. van Waveren}} (DCV)</td><td>Noodnummer BZ</td>
<td>+31 247 247 247</td></tr></table>
<table><thead><tr>{head}</tr></thead><tbody>{rows}</tbody></table>
<p class="f">Afkortingen: BPZ = Bureau Politieke Zaken, BRP = Basisregistratie Personen, PNP = Polic&iacute;a Nacional del Per&uacute;. Uitdraai
gemaakt op 9 december 2024 om 11:32 door gebruiker {{gebruikersnaam|waverenj}} ten behoeve van Woo-verzoek 2024.417. Bewaartermijn volgens
selectielijst BZ 2020, categorie 41: zeven jaar na vrijlating. Vragen over dit overzicht: {{+postbus|dcv-woo}}@minbuza.nl.</p>"""
    pdf = chromium(draft, body, _LOG_CSS, landscape=True, margin="13mm 14mm 15mm 14mm")
    draft.expect("Rozenblad", "naam", "redact")
    draft.keep("organisatie", "Reclassering Nederland", "De Telegraaf", "Eneco", "Epafras", "CJIB")
    draft.keep(
        "organisatie", "Médicos del Mundo", "Cuarto Juzgado Penal del Callao", "Ambassade Lima"
    )
    draft.keep("kenmerk", "Kamerstuk 30 010, nr. 59", "2024Z14418", "2024.417")
    draft.keep("telefoon", "+31 247 247 247", "088 072 55 00")
    draft.keep("domein", "@minbuza.nl")
    draft.keep("adres", "Torre Parque Mar, piso 13, Miraflores")
    draft.keep("datum", "9 december 2024", "8 oktober", "2 oktober", "03-09-2024", "05-09-2024")
    draft.keep("datum", "08-10-2024")
    return Finished(draft, pdf)


MAKERS = {
    "q09_besluit_nareis": _decision,
    "q10_besluitenlijst": _college,
    "q11_inspectie_transport": _transport,
    "q12_consulair_journaal": _log,
}
