"""More blind notas: a scanned column of OCW, a nota with questions of BZ, a proposal of a council."""

from tests.gold.making.by_html import story
from tests.gold.making.by_office import fodt
from tests.gold.making.by_reportlab import paper
from tests.gold.making.draft import Draft
from tests.gold.making.gold import Finished
from tests.gold.making.scanner import scan
from tests.gold.making.test_w_tools import signed, stamped


def erfgoed() -> Finished:
    draft = Draft(
        "w05_nota_erfgoed", "test", "beslisnota", "nota_kolom_ocw, scan", "reportlab, scan"
    )
    side = [
        "*Directoraat-Generaal Cultuur",
        "*en Media",
        "Erfgoed en Kunsten",
        "Afdeling Collecties",
        "",
        "Rijnstraat 50",
        "Den Haag",
        "Postbus 16375",
        "2500 BJ Den Haag",
        "www.rijksoverheid.nl",
        "",
        "*Contactpersoon",
        "drs. {naam|S. Bellandi}",
        "T {telefoon|+31-6-15203386}",
        "{email|s.bellandi}{+email_domein|@minocw.nl}",
        "",
        "*Datum",
        "3 juli 2024",
        "",
        "*Onze referentie",
        "{+kenmerk|46108827}",
        "",
        "*Kopie aan",
        "{naam|Hielke Sijtsma}",
        "{naam|Roos ter Wassenberg}",
        "",
        "*Bijlagen",
        "3",
    ]
    blocks = [
        "Aan: Staatssecretaris Cultuur en Media",
        ("H", "Nota"),
        ("h", "Teruggave van objecten aan Sri Lanka en advies Commissie Koloniale Collecties"),
        ("h", "Aanleiding"),
        "De {+organisatie|Commissie Koloniale Collecties}, onder voorzitterschap van {+naam|Lilian Gonçalves-Ho Kang You}, adviseert u om drie objecten terug te geven. Uw voorganger, staatssecretaris {+naam|Gunay Uslu}, gaf in 2023 het {+object|kanon van Kandy} terug. De leden {+naam|Martin Bosma} en {+naam|Mohandis} stelden daar indertijd vragen over.",
        ("h", "Geadviseerd besluit"),
        "Gaat u akkoord met het overnemen van het advies? Zo ja, dan kunt u de bijgevoegde brief aan de Kamer en het besluit aan de {+organisatie|Rijksdienst voor het Cultureel Erfgoed} tekenen.",
        ("h", "Kernpunten"),
        "- De sabel en de twee vuurwapens bevinden zich in het {+organisatie|Rijksmuseum}. Hoofddirecteur {+naam|Taco Dibbits} heeft ingestemd; conservator {naam|Wietske Roodbergen} verzorgt het transport.",
        "- Het {+organisatie|Wereldmuseum} in Leiden ({naam|Amrita Sivapalan}, onderzoeker herkomst) leverde het dossier. Zij wijst op de rol van gouverneur {+historisch|Willem Jacob van de Graaff} en van {+historisch|Lubbert Jan van Eck}, die het paleis in 1765 liet plunderen.",
        "- Een erfgenaam van een latere eigenaar, de heer jhr. {naam|Q.A. Holtslag} te {?woonplaats|Warmond}, heeft zich op 11 juni gemeld. Hij meent dat de sabel aan zijn grootmoeder, {naam|Adriana Holtslag-Kuhn}, heeft toebehoord. WJZ (mr. {naam|F. Snoeijer}) ziet voor die claim geen grond.",
        "- Van het {+boek|Journaal van Jan van Riebeeck} en de {+object|Collectie Dubois} is in deze ronde geen sprake.",
        ("h", "Toelichting"),
        "Het beleid volgt het advies van de {+naam|commissie-Gonçalves} uit 2020 en de {+naam|motie-Belhaj}. De minister van Cultuur van Sri Lanka, {+naam|Vidura Wickramanayake}, heeft het verzoek in april bevestigd aan ambassadeur {?naam|B. Horbach}. Financiën vraagt aandacht voor de verzekerde waarde (€ 1,1 miljoen). {naam|Hielke} schat de transportkosten op € 38.500; ten laste van artikel 14.",
        "Kanttekening: in de media is gesuggereerd dat een medewerker van het museum, '{naam|W.R.}', intern bezwaar maakte. Dat klopt niet. De {+organisatie|Vereniging Rembrandt} en het {+organisatie|Mondriaan Fonds} zijn vooraf geïnformeerd.",
        "Tijdens het werkbezoek aan {+plaats|Colombo} (12 tot en met 15 augustus) wordt u begeleid door {naam|Sarantuya Enkhbold} van de ambassade en, vanuit OCW, door {naam|Hielke Sijtsma}. Het programma bevat een ontmoeting met president {+naam|Ranil Wickremesinghe}, een bezoek aan het {+organisatie|Wolvendaal Foundation}-archief en de {+gebouw|Sint-Luciakathedraal}. De kunstenaar {?naam|Chandraguptha Thenuwara} opent er een tentoonstelling. Tolk is mw. {naam|Dilini Weerakkodige}; haar nummer staat in het draaiboek ({telefoon|06-30 57 41 68}).",
        "Het lid {+naam|Van der Wal} (VVD) heeft gevraagd of de teruggave gevolgen heeft voor de {+naam|collectie-Goudstikker} en de {+naam|collectie-Koenigs}. Dat is niet het geval: daarvoor geldt het beleid van de {+organisatie|Restitutiecommissie}, en het {+rapport|rapport-Kohnstamm} uit 2020 blijft leidend. De {+object|Huizinga-lezing} noemen wij in de brief niet.",
        ("h", "Afstemming"),
        "BZ ({naam|Gwen Hathaway}, DAO), WJZ, FEZ, COM en RCE. Ook prof. dr. {naam|U. Leushuis} ({+organisatie|Universiteit Leiden}) heeft gelezen. Directeur E&amp;K {?naam|B. Barendregt-Vos} heeft op 2 juli geparafeerd.".replace(
            "&amp;", "&"
        ),
        ("h", "Niet openbaar te maken informatie"),
        "Geen, met uitzondering van persoonsgegevens van ambtenaren en derden.",
    ]
    draft.keep("adres_organisatie", "Rijnstraat 50")
    draft.keep("postbus", "Postbus 16375", "2500 BJ Den Haag")
    draft.keep("datum", "3 juli 2024")
    pdf = paper(
        draft,
        blocks,
        font="DJ",
        size=9.4,
        side=side,
        side_next=["*Datum", "3 juli 2024", "", "*Onze referentie", "46108827"],
        frames=((66, 60, 368, 715),),
    )
    pdf = stamped(
        draft,
        pdf,
        ["akkoord, wel eerst", "bellen met {naam|Wietske}"],
        at=(300, 88),
        size=11,
        frame=False,
        font="heit",
        ink=(0.1, 0.1, 0.5),
    )
    pdf = stamped(
        draft, pdf, ["BD", "4-7-24"], at=(470, 560), size=13, width=60, font="heit", frame=False
    )
    draft.expect("BD", "paraaf", "review")
    return Finished(draft, scan(pdf, dpi=150, skew=-0.7, noise=8, seed=52))


def consulair() -> Finished:
    draft = Draft(
        "w06_nota_consulair",
        "test",
        "beslisnota",
        "nota_met_vragen_bz",
        "story",
        ordinary=frozenset({"tanis"}),
    )
    css = "body{font-family:serif;font-size:10.5px} h1{font-size:19px} h2{font-size:12px} td{padding:1px 8px 1px 0} p{margin:0 0 6px 0} .k{font-size:8.5px}"
    body = """
<p class="k">Ministerie van Buitenlandse Zaken &#8211; Directie Consulaire Zaken en Visumbeleid</p>
<h1>Nota ter informatie</h1>
<p>Voor: minister van Buitenlandse Zaken (via DGPZ)<br/>Door: DCV/CA, {naam|Melchior Herweijer}<br/>Datum: 22 januari 2025<br/>
Nummer: {+kenmerk|DCV-2025-0118}<br/>Kenmerk zaak: {+kenmerk|BZDOC-1774520931-44}</p>
<h2>Onderwerp</h2>
<p>Gesprek met het lid {+naam|Van der Burg} over Nederlanders in buitenlandse detentie; stand van zaken van twee dossiers.</p>
<h2>Wat moet u weten</h2>
<p>1. Eind december zaten 1.432 Nederlanders vast in het buitenland. {+organisatie|Bureau Buitenland} van Reclassering Nederland begeleidt er 890; {+organisatie|PrisonLAW} en de {+organisatie|Stichting Epafras} leveren geestelijke en juridische bijstand.</p>
<p>2. De zaak van {naam|Marvin Winklaar} (geboren {geboortedatum|4 maart 1991}), gedetineerd in Lima. Zijn moeder, {naam|Lucrecia Winklaar-Fonseca} uit {?woonplaats|Purmerend}, heeft de ambassade op 9 januari gebeld op het algemene nummer ({+telefoon|+31 247 247 247}). Zij is bereikbaar op {telefoon|06 39 51 02 74}. De heer {naam|Winklaar} {?gezondheid|lijdt aan sikkelcelanemie} en krijgt medicijnen via vice-consul {naam|J.P. Tieleman}. Zijn paspoort {paspoort|NXH4R7K82} is verlopen.</p>
<p>3. De zaak {naam|Stuifbergen} in Dubai. Raadsman mr. dr. {naam|Igor Teunisse} ({+organisatie|Teunisse c.s. Advocaten}) vraagt om een verklaring van de minister. Het advies is dat niet te doen. De {+organisatie|Nationale ombudsman}, {+naam|Reinier van Zutphen}, deed op 3 december een uitspraak in een vergelijkbare zaak (rapport {+kenmerk|2024/091}).</p>
<p>4. De {+naam|Wet-Bosman} en de {+wet|WOTS} spelen hier niet. In Marokko geldt het {+naam|akkoord van Rabat}.</p>
<h2>Proces</h2>
<p>{naam|Herweijer} en {naam|Eveline Vleugels} (DJZ) zijn aanwezig bij het gesprek. De directeur DCV, {?naam|Simone Aldenkamp}, sluit aan. Kamer B 4.16, 16.30 uur. Bij verhindering: {+email_functioneel|dcv-ca@minbuza.nl} of {email|eveline.vleugels}{+email_domein|@minbuza.nl}.</p>
<h2>Vragen en antwoorden</h2>
<p><b>V: Waarom grijpt u niet in bij de zaak-{naam|Stuifbergen}?</b><br/>A: Ik ga niet in op individuele gevallen. Nederland mengt zich niet in de rechtsgang van een ander land. Wel volgt de ambassade de zitting; ambassadeur {?naam|Gerard Steeghs} heeft zijn zorgen overgebracht aan viceminister {+naam|Al Marar}.</p>
<p><b>V: Klopt het dat een moeder uit Purmerend weken geen contact kreeg?</b><br/>A: Daarover kan ik in het openbaar niets zeggen. In het algemeen geldt een termijn van twee werkdagen; het contactcentrum is dag en nacht te bereiken.</p>
<p><b>V: De heer {+naam|Sneller} vroeg in 2022 om een consulaire wet. Wanneer komt die?</b><br/>A: Mijn ambtsvoorganger {+naam|Hanke Bruins Slot} heeft in haar brief van 15 december 2023 ({+kenmerk|32 734, nr. 51}) uiteengezet waarom zij daar vanaf zag. Het {+organisatie|T.M.C. Asser Instituut} doet aanvullend onderzoek.</p>
<p><b>V: Hoeveel jongeren onder de 21?</b><br/>A: 37, vooral in Duitsland, Spanje en België. De helft zit voor drugs ({+wet|Opiumwet}).</p>
<p><b>V: Werkt u samen met ngo's?</b><br/>A: Ja, met onder meer {+organisatie|Prison Fellowship}, {+organisatie|Amnesty International} en {+organisatie|Stichting Nicolaas Beets}. De naam van de vrijwilligster die op tv was, {naam|Ria Tanis}, gebruiken wij niet.</p>
<h2>Feiten en cijfers</h2>
<table><tr><td>Land</td><td>2023</td><td>2024</td></tr><tr><td>Duitsland</td><td>291</td><td>284</td></tr><tr><td>Spanje</td><td>174</td><td>169</td></tr>
<tr><td>Frankrijk</td><td>118</td><td>131</td></tr><tr><td>Verenigd Koninkrijk</td><td>96</td><td>88</td></tr><tr><td>Peru</td><td>21</td><td>17</td></tr></table>
<p class="k">Opgemaakt {naam|MH}, gelezen {naam|EV} 22-1, {naam|JPT} 21-1. Bestand: W:\\DCV\\CA\\2025\\gesprek_vdBurg_v3_{naam|herweijer}.docx</p>
"""
    draft.keep("datum", "22 januari 2025", "15 december 2023")
    return Finished(
        draft, story(draft, body, css, header="<p class='k'>DCV-2025-0118 / intern</p>")
    )


def college() -> Finished:
    draft = Draft("w07_collegenota_haven", "test", "gemeente", "nota_college_tabel", "libreoffice")
    head = [
        ["Onderwerp", "Herinrichting Piet Heinkade en ligplaats historische vloot"],
        ["Zaaknummer", "{+kenmerk|Z-24-118907}"],
        ["Portefeuillehouder", "{+naam|L. Bosma-Okafor}, wethouder Ruimte en Haven"],
        ["Opsteller", "{naam|Wubbo Gankema}, team Openbare Ruimte, tel. {telefoon|0517-380612}"],
        [
            "Afgestemd met",
            "{naam|Djenna Soekhradj} (Juridische Zaken), {naam|K. IJpelaar} (Financiën)",
        ],
        ["Collegevergadering", "{+datum|9 april 2024}, agendapunt 7"],
        ["Openbaar", "Ja, behalve bijlage 3"],
    ]
    sign = [
        ["Besluit college", "Akkoord"],
        ["Burgemeester", "{+naam|drs. A.P. van Zuylekom}"],
        ["Gemeentesecretaris", "{?naam|T. Miedemaat}"],
        ["Wethouder Ruimte en Haven", "{+naam|L. Bosma-Okafor}"],
        ["Wethouder Sociaal Domein", "{+naam|Sjoerd Haanappel}"],
    ]
    blocks = [
        ("h", "Nota voor burgemeester en wethouders"),
        ("t", head, [4.2, 11.8]),
        ("h", "Beslispunten"),
        "1. Instemmen met het ontwerp voor de {+straat|Piet Heinkade} en de {+straat|Kornelis ter Laanstraat}.\n2. Een ligplaats aanwijzen voor het zeilschip {+schip|Tjerk Hiddes} en de sleepboot {+schip|Adriaan}.\n3. Het bezwaar van de bewoners van {adres|Noorderhaven 41a} ongegrond verklaren (zie advies commissie).",
        ("h", "Inleiding"),
        "In het coalitieakkoord staat dat de kade vóór 2026 opnieuw wordt ingericht. Het ontwerp is van {+organisatie|Bureau Wolda & Partners}; ontwerpster {naam|Manon Vredenbregt} gaf op 5 maart een presentatie in {+gebouw|Het Hannemahuis}. Het ministerie van Infrastructuur en Waterstaat draagt € 1,4 miljoen bij (brief van 20 november 2023, {+kenmerk|IENW/BSK-2023/318842}). Gedeputeerde {+naam|Femke Wiersma-Hoek} heeft provinciale cofinanciering toegezegd.",
        ("h", "Argumenten"),
        "1.1 Het ontwerp is besproken met omwonenden. Er waren 64 mensen; het verslag van {naam|Gankema} ligt ter inzage.",
        "1.2 Het {+organisatie|Wetterskip Fryslân} stelt eisen aan de kering. Dijkgraaf {+naam|Luzette Kroon} stuurde op 2 februari haar zienswijze.",
        "2.1 De schippers, {naam|Eelke Feitsma} en {naam|Ank Deelstra}, hebben een exploitatieplan. Zij betalen € 4.180 per jaar op rekening {+iban|NL29BNGH0285738164} van de gemeente. De bankgarantie loopt via {iban|NL85RABO0325514811} ten name van {naam|E. Feitsma}.",
        "3.1 De commissie bezwaarschriften, voorzitter mr. {?naam|J. Niehoff}, heeft op 14 maart zitting gehouden. Namens bezwaarmaker verscheen {naam|G. Elshof}, die in zijn brief ook over {?gezondheid|zijn longziekte} schreef. De commissie vindt het belang van de openbare ruimte zwaarder wegen.",
        ("h", "Kanttekeningen"),
        "De raadsleden {+naam|Hoitinga} (PvdA) en {+naam|De Wolf} (CDA) hebben vragen gesteld over parkeren. Er verdwijnen 22 plaatsen, waaronder die van huisarts {naam|B. Aartsma} aan de {+straat|Zuiderstraat}. Hij parkeert nu met kenteken {kenteken|RX-814-K} op een vergunning; die vervalt niet.",
        ("h", "Financiën"),
        "Totaal € 3.260.000. Dekking: krediet kade (€ 1.500.000), Rijk (€ 1.400.000), {+organisatie|Waddenfonds} (€ 360.000). {naam|IJpelaar} wijst op een indexering van 4,1%.",
        ("h", "Communicatie"),
        "Bewonersbrief, persgesprek met wethouder {+naam|Bosma} en de {+krant|Leeuwarder Courant}. Vragen van bewoners: 14 0517 of {+email_functioneel|havenkade@harnsermond.nl}.",
        ("h", "Bijlagen"),
        "1. Ontwerp (tekening {+kenmerk|PHK-07-D}); 2. Advies commissie; 3. Verklaring van {naam|Elshof} (geheim).",
        ("t", sign, [5.5, 7.5]),
    ]
    pdf = fodt(
        draft,
        blocks,
        font="Carlito",
        size=10.5,
        header="Gemeente Harnsermond",
        footer="Collegenota Z-24-118907",
        border="0.05pt solid #3366aa",
        tagged=False,
    )
    pdf = signed(
        draft, pdf, "drs. A.P. van Zuylekom", page=2, move=(120, -14), size=(70, 24), seed=11
    )
    draft.keep("telefoon", "14 0517")
    return Finished(draft, pdf)


def commissiebrief() -> Finished:
    draft = Draft(
        "w10_commissiebrief",
        "test",
        "woo-verzoek",
        "brief_commissie_met_bijlage, scan",
        "libreoffice, scan",
    )
    blocks = [
        "Tweede Kamer der Staten-Generaal",
        ("s", "Postbus 20018, 2500 EA Den Haag, T. {+telefoon|070-318 2211}"),
        "",
        "Aan de minister van Onderwijs, Cultuur en Wetenschap\nde heer dr. {+naam|E.E.W. Bruins}",
        "Plaats en datum:\tDen Haag, {+datum|19 september 2024}\nBetreft:\tVerzoek om reactie op brief over schorsing van een leerling\nOns kenmerk:\t{+kenmerk|2024Z13377/2024D34120}",
        "Geachte heer {+naam|Bruins},",
        "In de procedurevergadering van de vaste commissie voor Onderwijs, Cultuur en Wetenschap van 12 september 2024 is gesproken over de brief van {naam|M. Karakaya-Smeenk} te {?woonplaats|Almelo}. De commissie heeft op voorstel van het lid {+naam|Rooderkerk} (D66) besloten u te verzoeken om een reactie op deze brief, die als bijlage is toegevoegd, en de Kamer een afschrift daarvan te sturen.",
        "Het lid {+naam|Stultiens} vraagt daarbij de relatie te leggen met de evaluatie van het passend onderwijs en het rapport van de {+naam|commissie-Dullaert}. Bij deze breng ik u het verzoek van de commissie over. De commissie ziet uw antwoord graag vóór 10 oktober tegemoet.",
        "Hoogachtend,",
        "\n\nde griffier van de vaste commissie voor Onderwijs, Cultuur en Wetenschap,\n{?naam|E.C.E. Verhoev-Dam}",
        (
            "s",
            "Bij correspondentie gaarne het kenmerk vermelden. Behandeld door: {naam|R. Timmerarends}, {email|r.timmerarends}{+email_domein|@tweedekamer.nl}",
        ),
        "\n" * 27,
        ("h", "Bijlage"),
        "{naam|Mieke Karakaya-Smeenk}\n{adres|Boddenstraat 218}\n{adres|7607 BN Almelo}\n{email|miekekarakaya71}{+email_domein|@ziggo.nl}",
        "Almelo, 26 augustus 2024",
        "Aan de leden van de onderwijscommissie,",
        "Mijn zoon {naam|Emre} (geb. {geboortedatum|17-11-2009}) zit sinds april thuis. De school, het {+organisatie|Pius X College}, heeft hem geschorst nadat hij met zijn telefoon een film had gemaakt van zijn mentor, meneer {naam|Oudshoorn}. Directeur {naam|Ingrid Bijvank} heeft mij op 22 april gebeld en gezegd dat hij niet meer welkom was. Dat staat niet op papier.",
        "{naam|Emre} heeft {?gezondheid|autisme en een lichte vorm van epilepsie}. Ik heb alles gedaan: het samenwerkingsverband (mevrouw {naam|Lieke Doornekamp}), de leerplichtambtenaar (dhr. {naam|Ramkisoen}) en de Onderwijsinspectie (meldnummer {+kenmerk|M-2024-05517}). De inspecteur heeft het dossier gesloten. In de krant stond dat staatssecretaris {+naam|Mariëlle Paul} geen enkel kind thuis wil. Wat is dat waard?",
        "Ook mijn man {naam|Orhan} is er ziek van. Wilt u de minister vragen wat hij hieraan gaat doen? Ik heb het lid {+naam|Westerveld} gesproken bij de demonstratie op het Malieveld, zij zei dat ik moest schrijven.",
        "Met vriendelijke groet,\n\n\n{naam|M. Karakaya}\ntel. {telefoon|0546 - 81 77 03}, na vijven",
    ]
    pdf = fodt(draft, blocks, font="Liberation Serif", size=11, right="2.6cm")
    pdf = stamped(
        draft, pdf, ["MIN. OCW", "INGEKOMEN", "20 SEP. 2024"], at=(430, 130), width=95, size=11
    )
    pdf = signed(draft, pdf, "E.C.E. Verhoev-Dam", move=(4, -50), size=(100, 30), seed=21)
    pdf = signed(draft, pdf, "M. Karakaya", page=2, nth=0, move=(6, -30), size=(80, 26), seed=22)
    draft.keep("postbus", "Postbus 20018, 2500 EA Den Haag")
    draft.keep("datum", "20 SEP. 2024", "26 augustus 2024")
    return Finished(draft, scan(pdf, dpi=200, skew=0.9, noise=9, ocr_errors=0.05, seed=53))


MAKERS = {
    "w05_nota_erfgoed": erfgoed,
    "w06_nota_consulair": consulair,
    "w07_collegenota_haven": college,
    "w10_commissiebrief": commissiebrief,
}
