"""Blind documents with nothing to redact: decisions of a province, a letter to the House, a report."""

from tests.gold.making.by_html import story
from tests.gold.making.by_office import fodt
from tests.gold.making.by_reportlab import paper
from tests.gold.making.draft import Draft
from tests.gold.making.gold import Finished


def besluitenlijst() -> Finished:
    draft = Draft(
        "w15_niets_gs_besluitenlijst", "test", "woo-verzoek", "besluitenlijst_gs_niets", "reportlab"
    )
    rows = [
        ["Nr.", "Onderwerp en besluit", "Portefeuille"],
        [
            "1",
            "Notulen van 28 mei 2024. Vastgesteld zonder wijzigingen.",
            "{+naam|Arthur van Dijk}",
        ],
        [
            "2",
            "Reactie op de brief van minister {+naam|Harbers} over de {+infrastructuur|Wijkertunnel} en de {+infrastructuur|Velsertunnel}. GS stemt in; verzenden vóór {+datum|14 juni 2024}. Kenmerk {+kenmerk|2198844/2201370}.",
            "{+naam|Jeroen Olthof}",
        ],
        [
            "3",
            "Subsidie van € 412.500 aan {+organisatie|Stichting Louis Couperus Museum Noord} en € 90.000 aan het {+organisatie|Dirk Schäfer Ensemble}. Besluit: verlenen onder voorwaarden, KvK {+kvk|41219906}.",
            "{+naam|Esther Rommel}",
        ],
        [
            "4",
            "Natuurvergunning {+bedrijventerrein|Bijleveldpark}; toepassing van de {+eponiem|Hardy-Weinberg}-toets en het {+eponiem|Aerius-model}. Bezwaar van {+organisatie|Mobilisation for the Environment} wordt behandeld door de Hoor- en adviescommissie.",
            "{+naam|Rosan Kocken}",
        ],
        [
            "5",
            "Herstel {+gebied|Wieringermeer}, kavel {+kadaster|WRM00 D 2214}, langs de {+straat|Cornelis Lelyweg} en de {+straat|Burgemeester Mijnlieffstraat}. Aanbesteden volgens {+wet|Aanbestedingswet 2012}.",
            "{+naam|Ilse Zaal}",
        ],
        [
            "6",
            "Statenvragen 43 van {+naam|M.A. Verschuren-Bleeker} (D66) en 47 van {+naam|K. Oyelaran} (GroenLinks) over het {+object|Sluizencomplex Koning Willem I}. Antwoord vastgesteld; vraag 47.3 na aanvulling.",
            "{+naam|Jelle Beemsterboer}",
        ],
        [
            "7",
            "Bestuursopdracht Wonen {+gebied|MRA}. De gedeputeerde overlegt met minister {+naam|De Jonge} en de wethouders {+naam|Reinier van Dantzig} (Amsterdam), {+naam|Eelco Eerenberg} (Utrecht) en {+naam|Gerard Slegers} (Zaanstad).",
            "{+naam|Jelle Beemsterboer}",
        ],
        [
            "8",
            "Windturbines {+gebied|Wieringerwerf} en Middenmeer: instemmen met de ontwerp-omgevingsverordening en met tervisielegging van {+datum|1 juli 2024} tot en met 12 augustus 2024.",
            "{+naam|Edward Stigter}",
        ],
        [
            "9",
            "Handhaving: last onder dwangsom {+kenmerk|OD.NZKG-2024-03118} aan {+organisatie|Tata Steel IJmuiden B.V.}, beroep bij de rechtbank ({+ecli|ECLI:NL:RBNHO:2024:5129}). Geen wijziging.",
            "{+naam|Jeroen Olthof}",
        ],
        [
            "10",
            "Benoeming van de burgemeester van {+gemeente|Heerenwaard}: de commissaris draagt {+naam|W.C. van Aalderen} voor. Voor kennisgeving aangenomen.",
            "{+naam|Arthur van Dijk}",
        ],
    ]
    blocks = [
        ("H", "Besluitenlijst"),
        "Vergadering van het college van gedeputeerde staten van Noord-Holland op {+datum|dinsdag 11 juni 2024}, 10.00 uur, {+gebouw|Paviljoen Welgelegen}, {+adres_organisatie|Dreef 3, Haarlem}",
        "Aanwezig: {+naam|A.Th.H. van Dijk} (voorzitter, commissaris van de Koning), {+naam|J. Olthof}, {+naam|I. Zaal}, {+naam|E. Rommel}, {+naam|R. Kocken}, {+naam|J.P. Beemsterboer}, {+naam|E.B. Stigter}. Afwezig: geen. De provinciesecretaris is verontschuldigd.",
        ("t", rows, [26, 330, 104]),
        ("h", "Mededelingen"),
        "Gedeputeerde {+naam|Kocken} was op 5 juni bij de uitreiking van de {+prijs|Johannes Vermeer Prijs} en sprak met staatssecretaris {+naam|Gräper}. Gedeputeerde {+naam|Zaal} ontving het rapport van de {+naam|commissie-Remkes} en dat van de {+naam|commissie-Van Geel}. Volgende week bezoekt de {+naam|Koning} de {+evenement|Anne Franklezing}.",
        "De Statencommissie Economie bespreekt op 24 juni de voordracht van {+organisatie|Provinciale Staten} over de {+locatie|Van Ewijcksluis}, met inspreektijd. Aanmelden via {+email_functioneel|griffie@noord-holland.nl} of {+telefoon|023 514 31 43}.",
        "Vastgesteld op 18 juni 2024. Publicatie: {+website|www.noord-holland.nl}, dossier {+kenmerk|PNH-GS-2024-24}. {+postbus|Postbus 123, 2000 MD Haarlem}.",
    ]
    return Finished(
        draft,
        paper(
            draft,
            blocks,
            font="CA",
            size=10.5,
            frames=((64, 60, 475, 700),),
            top="Provincie Noord-Holland",
            footer="Besluitenlijst GS 24",
        ),
    )


def kamerbrief() -> Finished:
    draft = Draft(
        "w16_niets_kamerbrief_vws",
        "test",
        "beslisnota",
        "kamerbrief_antwoorden_niets",
        "libreoffice",
    )
    blocks = [
        "De Voorzitter van de Tweede Kamer der Staten-Generaal\nde heer drs. {+naam|M. Bosma}\nPostbus 20018\n2500 EA DEN HAAG",
        "Datum\t{+datum|11 april 2025}\nBetreft\tAntwoorden op vragen over beschikbaarheid van ADHD- en hartmedicatie\nKenmerk\t{+kenmerk|4081966-1081145-GMT}\nUw brief\t{+kenmerk|2025Z04417}\nBijlage(n)\tgeen",
        "Geachte voorzitter,",
        "Hierbij stuur ik u, mede namens de staatssecretaris Jeugd, Preventie en Sport, {+naam|Vincent Karremans}, de antwoorden op de vragen van de leden {+naam|Paulusma} (D66), {+naam|Bushoff} (GroenLinks-PvdA) en {+naam|Van den Hil} (VVD) over tekorten aan geneesmiddelen. De vragen van het lid {+naam|Dobbe} (SP) van 4 maart zijn gelijktijdig beantwoord.",
        ("h", "Vraag 1"),
        "Kent u het bericht van {+organisatie|Pointer} en het opiniestuk van {+auteur|Bouvy en Leufkens} in het {+krant|Nederlands Tijdschrift voor Geneeskunde}?",
        ("h", "Antwoord 1"),
        "Ja. Ook heb ik kennisgenomen van het artikel van {+auteur|Fox, Sweet en Jensen} in de {+krant|Annals of Pharmacotherapy} (2014; 48: {+kenmerk|1039-1045}).",
        ("h", "Vraag 2"),
        "Hoeveel patiënten met de {+eponiem|ziekte van Raynaud}, het {+eponiem|syndroom van Marfan}, het {+eponiem|Brugada-syndroom} en {+eponiem|Wolff-Parkinson-White} zijn getroffen?",
        ("h", "Antwoord 2"),
        "Er zijn geen exacte aantallen. De {+organisatie|Stichting Farmaceutische Kengetallen} telde in 2024 ongeveer 18.400 gebruikers van metoprolol injectie en 9.100 van methylfenidaat 54 mg (RVG {+kenmerk|24217}). Het {+organisatie|College ter Beoordeling van Geneesmiddelen} heeft twee meldingen ontvangen onder nummer {+kenmerk|CBG-2025-00871}. De {+eponiem|Child-Pugh}-score en de {+eponiem|formule van Cockcroft-Gault} zijn relevant bij dosering, niet bij het tekort.",
        ("h", "Vraag 3"),
        "Hoe heeft uw voorganger, minister {+naam|Dijkstra}, hierop gereageerd? Kunt u ingaan op de uitvoering van de {+naam|motie-Hermans} en de {+naam|motie-Klaver c.s.}?",
        ("h", "Antwoord 3"),
        "Minister {+naam|Dijkstra} heeft op 15 januari 2024 de Kamer geïnformeerd (Kamerstuk {+kamerstuk|29 477, nr. 859}). Haar voorganger {+naam|Kuipers} en toenmalig minister {+naam|Bruins} hebben in 2019 de ijzeren voorraad ingesteld. De {+naam|commissie-Ter Heide} adviseerde hierover. De eerste motie is uitgevoerd; de tweede komt terug in de brief van het {+organisatie|RIVM} van 28 maart, briefrapport {+kenmerk|2025-0041}.",
        ("h", "Vraag 4"),
        "Wat doet Nederland in Europa?",
        ("h", "Antwoord 4"),
        "Op 3 maart heb ik in Warschau gesproken met Eurocommissaris {+naam|Várhelyi}, met minister {+naam|Karl Lauterbach} en met de Belgische minister {+naam|Frank Vandenbroucke}. De {+wet|Critical Medicines Act} is op 11 maart verschenen (COM({+kenmerk|2025) 102}). Nederland volgt de {+eponiem|Pareto}-benadering niet.",
        ("h", "Vraag 5"),
        "Bent u bereid het {+organisatie|Nivel} en het {+organisatie|Antoni van Leeuwenhoek} te vragen om onderzoek?",
        ("h", "Antwoord 5"),
        "Het {+organisatie|Nivel} is met dat onderzoek begonnen onder de naam {+programma|Johannes-monitor}; projectnummer {+kenmerk|10070032310005} van {+organisatie|ZonMw}. Uitkomsten verwacht ik in Q1 2026. Het {+organisatie|Prinses Máxima Centrum}, het {+organisatie|Erasmus MC} en het {+organisatie|Wilhelmina Kinderziekenhuis} worden betrokken.",
        "Hoogachtend,",
        "de minister van Volksgezondheid,\nWelzijn en Sport,",
        "\n\n{+naam|Fleur Agema}",
        (
            "s",
            "Rechtstreekse vragen over het stelsel: Rijksoverheid, telefoon {+telefoon|1400}; ministerie T {+telefoon|070 340 79 11}; Parnassusplein 5, 2511 VX Den Haag, Postbus 20350, 2500 EJ Den Haag. De brief staat op {+website|www.tweedekamer.nl}.",
        ),
    ]
    draft.keep(
        "adres_organisatie", "Parnassusplein 5, 2511 VX Den Haag", "Postbus 20350, 2500 EJ Den Haag"
    )
    pdf = fodt(
        draft,
        blocks,
        font="DejaVu Sans",
        size=9.5,
        header="Ministerie van Volksgezondheid, Welzijn en Sport",
        footer="4081966-1081145-GMT",
        hyphenate=True,
    )
    return Finished(draft, pdf)


def jaarverslag() -> Finished:
    draft = Draft(
        "w17_niets_jaarverslag_zbo", "test", "woo-verzoek", "jaarverslag_ziekenhuis_niets", "story"
    )
    css = "body{font-family:serif;font-size:10.5px} h1{font-size:20px;color:#7a1f3d} h2{font-size:13px;color:#7a1f3d} p{margin:0 0 6px 0} td{padding:1px 9px 1px 0} .k{font-size:8px}"
    body = """
<h1>Jaarverantwoording 2022 &#8211; Van Weel-Bethesda Centrum</h1>
<p>Nummer {+kenmerk|DigiMV-2022-403377}; KvK {+kvk|64180995}; AGB instelling {+agb|06010820}. Gedeponeerd {+datum|31 mei 2023}. Opgesteld door de directie; accountant {+organisatie|Deloitte Accountants B.V.}</p>
<h2>Voorwoord raad van bestuur</h2>
<p>Het jaar 2022 stond in het teken van herstel. Wij danken minister {+naam|Ernst Kuipers} voor zijn werkbezoek en de gemeente Goeree-Overflakkee (burgemeester {+naam|Ada Grootenboer-Dubbelman}) voor haar steun. De opening van de {+gebouw|dr. J.M. den Uylvleugel} door commissaris van de Koning {+naam|Jaap Smit} was een hoogtepunt. {+naam|Rutger van Houtum}, voorzitter raad van bestuur</p>
<h2>Kwaliteit</h2>
<p>De heupvervanging volgens {+eponiem|Smith-Petersen} nam af; de {+eponiem|Charnley}-prothese is uitgefaseerd. Bij de {+eponiem|ziekte van Hodgkin} en het {+eponiem|Non-Hodgkin-lymfoom} werkten wij samen met het {+organisatie|Erasmus MC} en {+organisatie|Stichting Daniel den Hoed}. De scores van {+eponiem|Apgar}, {+eponiem|Bishop} en {+eponiem|Epworth} worden vastgelegd in het EPD van {+organisatie|ChipSoft}. Meer informatie in de proefschriften van {+auteur|Kooijman} (2018) en {+auteur|Lindeboom} (2020).</p>
<p>Het IGJ-bezoek van 8 september (briefrapport {+kenmerk|V2013477}) leverde een voldoende op. De bacterie {+soort|Klebsiella} is twee keer gevonden, {+soort|Salmonella} en {+soort|Escherichia} elf keer. Norm {+kenmerk|NEN 7510} en {+kenmerk|ISO 15189:2012} zijn behaald.</p>
<h2>Besturen</h2>
<p>De raad van toezicht kwam zeven keer bijeen, in de {+gebouw|Willem van Oranjezaal} en {+gebouw|Gasthuis Sint-Anna}. Het reglement volgt de {+wet|Governancecode Zorg 2022}, artikel {+kenmerk|6.4.1}. De vergoedingen vallen onder de {+wet|Wet normering topinkomens} (klasse III, maximum € 180.000). De {+naam|commissie-Dijkstal} heeft dit indertijd voorgesteld.</p>
<h2>Cijfers</h2>
<table><tr><td>Onderdeel</td><td>2021</td><td>2022</td></tr><tr><td>Eerste polikliniekbezoeken</td><td>41.882</td><td>44.207</td></tr><tr><td>Opnamen</td><td>7.310</td><td>7.118</td></tr>
<tr><td>Omzet</td><td>€ 86.402.193</td><td>€ 89.770.554</td></tr><tr><td>Verzuim</td><td>6,9%</td><td>7,4%</td></tr><tr><td>Postcodegebied herkomst</td><td>3240-3259</td><td>3240-3259</td></tr></table>
<h2>Samenwerking en onderzoek</h2>
<p>Binnen de {+organisatie|Stichting Santeon} en {+organisatie|mProve} is gesproken over {+programma|Programma De Juiste Zorg op de Juiste Plek}. Het {+onderzoek|ERGO-onderzoek} (de Rotterdam Study, hoogleraar {+auteur|Hofman}) en het {+onderzoek|LifeLines}-cohort leverden data. {+locatie|Station Rotterdam Blaak} en de {+straat|Stationsweg} in Dirksland blijven de ontmoetingspunten voor het pendelbusje.</p>
<p>De {+organisatie|Vrienden van Dirksland}, de {+organisatie|Rotary Club Goeree} en {+organisatie|Stichting Pieter Langendijk} schonken apparatuur. Voor de nieuwe MRI is een {+eponiem|kooi van Faraday} gebouwd, 1,5 {+eponiem|tesla}; de koeling verliest maximaal 40 watt.</p>
<h2>Literatuur</h2>
<p class="k">1. {+auteur|De Bruin AF, Evers S}. Kosten van zorg op eilanden. {+krant|TSG} 2019;97:114-121. 2. {+auteur|Porter ME, Teisberg EO}. Redefining Health Care. Boston 2006, ISBN {+isbn|978-1-59139-778-6}. 3. {+auteur|Donabedian A}. Evaluating the quality of medical care. 1966. 4. {+auteur|Van der Wees P} e.a. Triple aim, doi:{+kenmerk|10.1186/s12913-019-4187}.</p>
<p class="k">Contact: {+postbus|Postbus 153, 3240 AC Middelharnis}, {+telefoon|0187 60 73 00}, {+email_functioneel|communicatie@vanweelbethesda-voorbeeld.nl}. Klachtenfunctionaris: {+telefoon|0187 60 75 65}.</p>
"""
    draft.keep("organisatie", "Van Weel-Bethesda Centrum")
    draft.keep("gemeente", "Goeree-Overflakkee")
    return Finished(
        draft,
        story(
            draft,
            body,
            css,
            header="<p class='k'>Jaarverantwoording 2022</p>",
            rect=(60, 60, 535, 640),
        ),
    )


MAKERS = {
    "w15_niets_gs_besluitenlijst": besluitenlijst,
    "w16_niets_kamerbrief_vws": kamerbrief,
    "w17_niets_jaarverslag_zbo": jaarverslag,
}
