"""Gold documents k05-k08 (dev): dossier for a debate, minutes, council proposal, public letter."""

from tests.gold.making.by_hand import tj
from tests.gold.making.by_html import story
from tests.gold.making.by_office import fodt
from tests.gold.making.by_reportlab import paper
from tests.gold.making.draft import Draft
from tests.gold.making.gold import Finished
from tests.gold.making.k_a_tools import areas, paras, signed
from tests.gold.making.scanner import scan

K05_TEAM = [
    ["Rol", "Naam", "Bereikbaar tijdens debat"],
    ["Dossierhouder", "{naam|Brigitta Oosterveen} (DGSenB)", "{telefoon|06 77262369}"],
    ["Spreektekst", "{naam|Matthias Loeffen}", "{telefoon|06 16810443} (app)"],
    ["DJI, cijfers", "{naam|S.R. Kalloe}", "{telefoon|06 39325738}, niet na 20.00 uur"],
    ["Jurist DWJZ", "mw. {naam|Gülden Akyol-Beekhof}", "{telefoon|06 88739215}"],
    ["PA", "{naam|Quirine}", "zit in de coulissekamer"],
    ["Woordvoering", "{?naam|Sebastiaan Pronk}", "via {+telefoon|070 370 73 45} (perslijn)"],
]
K05_SPEAKERS = [
    ["Volgorde", "Fractie", "Lid", "Verwachte inbreng"],
    ["1", "VVD", "{+naam|Ulysse Ellian}", "telefoons in de cel, tbs-passanten"],
    ["2", "GroenLinks-PvdA", "{+naam|Mutluer}", "tekort aan personeel, reclassering"],
    ["3", "PVV", "{+naam|Emiel van Dijk}", "heenzenden, sobere regimes"],
    ["4", "D66", "{+naam|H. van der Werf}", "vrouwen in detentie, Nieuwersluis"],
    ["5", "SP", "{+naam|Michiel van Nispen}", "kleinschalige detentie, verlof"],
]
K05 = paras("""
    Algemene lijn: de druk op het gevangeniswezen blijft hoog. De staatssecretaris,
    {+naam|Ingrid Coenradie}, kiest voor tijdelijke maatregelen (eerder met verlof, arrestantencellen)
    en voor 500 extra plaatsen. Voor straffen en maatregelen is het beleid van de staatssecretaris
    Rechtsbescherming, {+naam|T.H.D. Struycken}, leidend. Verwijs bij vragen over tbs naar de brief van
    4 februari 2025 (Kamerstuk {+kenmerk|24 587, nr. 1022}).""")
K05_QA = paras("""
    Vraag 1. Klopt het dat er in week 6 mensen zijn heengezonden? ^ Antwoord: Nee. Wel zijn 27 personen
    drie dagen eerder met verlof gegaan. De directeur-generaal DJI, {+naam|Wim Saris}, heeft dit op
    10 februari aan de vestigingen bevestigd. ^ Steller: {naam|Kalloe} | akkoord: {paraaf|BO} | DJI: {naam|R. van
    Wamelen}, {telefoon|088-0721 893}

    Vraag 2. Wat gaat u doen aan het incident in de PI Vught van 22 januari? ^ Antwoord: Over individuele
    zaken doe ik geen uitspraken. ^ ACHTERGROND (niet uitspreken): het gaat om gedetineerde {naam|Ilias
    B.}, {?strafrecht/5.1.1d|veroordeeld wegens doodslag}, die bewaarder {naam|Nico Verstappen-Loos} met een
    aansteker verwondde. {naam|Verstappen} zit {?gezondheid/5.1.1d|thuis met tweedegraads brandwonden}. De vestigingsdirecteur, {?naam|Hester Gorissen}, heeft aangifte gedaan. Advocaat van {naam|B.} is mr. {naam|Yehudi Cardozo}, die
    zaterdag in De Limburger zei dat de cel 'al weken onderbezet' was. De ouders hebben de
    staatssecretaris geschreven; zij wonen aan de {adres|Pastoor Smitsstraat 118, 5491 XP
    Sint-Oedenrode}. ^ Steller: {naam|Brigitta Oosterveen} | akkoord: {paraaf|GAB} | contact PI Vught: {+telefoon|088 072
    40 00}

    Vraag 3. Waarom loopt de werving achter? ^ Antwoord: Van de 900 vacatures zijn er 540 vervuld. De
    uitstroom in het eerste jaar is 18%. Met vakbonden {+organisatie|FNV Overheid} en {+organisatie|CNV} is een
    behoudtoelage afgesproken. ^ Achtergrond: ondernemingsraad (voorzitter {naam|Patrick Sluijsmans}) is
    kritisch op de toelage; {naam|Sluijsmans} is uitgenodigd voor een gesprek op 12 maart met de SG,
    {+naam|Anneke van Dijk}. ^ Steller: {naam|M. Loeffen} | akkoord: {paraaf|BO}

    Vraag 4. Herkent u het beeld van de Inspectie en de RSJ? ^ Antwoord: De Inspectie Justitie en
    Veiligheid schreef op 30 januari dat de ondergrens is bereikt. Inspecteur-generaal {+naam|Esther de Kleuver}
    benoemde ook wat goed gaat. De {+organisatie|Raad voor Strafrechtstoepassing en Jeugdbescherming} adviseert
    meer enkelbanden. Hoogleraar {+naam|Miranda Boone} (Leiden) laat zien dat korte straffen de kans op
    herhaling vergroten; ik neem die studie mee. ^ Steller: {naam|Akyol-Beekhof} | akkoord: {paraaf|BO}""")
K05_LINE = paras("""
    Kern: 'Niemand die gevaarlijk is komt eerder vrij. We zorgen dat straffen worden uitgezeten, met wat
    er aan mensen en cellen is.'

    Doen: benoem het werk van de mensen op de vloer; noem de opening van de locatie
    {+organisatie|Hoogvliet}. Niet doen: reageren op uitlatingen van de advocaat of op de
    {+organisatie|Vereniging van Nederlandse Strafrechtadvocaten}. Bij vragen van {naam|Saskia} (De Telegraaf) of van de
    redactie van {+organisatie|Nieuwsuur}: doorverwijzen naar {?naam|Pronk}. Redacteur {naam|Floor Abbenhuis} van
    EenVandaag belt sinds vrijdag en heeft het nummer van {naam|Quirine}; niet opnemen.

    Wijzigingen na 17.00 uur graag alleen aan {email|b.oosterveen}{+email|@minjenv.nl} met cc aan
    {+email|kamerzaken-dgsenb@minjenv.nl}. Ons kenmerk {+kenmerk|6103447}. Wetstechnische vragen over de
    {+wet|Penitentiaire beginselenwet} en de {+wet|Wet straffen en beschermen} lopen via {naam|Gülden}.""")


def debate() -> Finished:
    """Dossier of JenV for a debate in committee: team, speakers, questions and answers, lines."""
    draft = Draft(
        "k05_debat_gevangenissen", "dev", "woo-verzoek", "debatdossier", "libreoffice",
        ordinary=frozenset({"loos"}),
    )  # fmt: skip
    blocks = [
        ("h", "Debatdossier - commissiedebat Gevangeniswezen en tbs"),
        "Donderdag 20 februari 2025, 14.00-18.00 uur, Groen van Prinstererzaal",
        "Voorzitter: {+naam|Pool} (PVV). Kamergriffier: {naam|Meijerink}. Versie 3, 19 februari, 16.20 uur",
        ("h", "1. Team"),
        ("t", K05_TEAM, [3.2, 6.4, 6.4]),
        ("h", "2. Sprekers (volgorde onder voorbehoud)"),
        ("t", K05_SPEAKERS, [1.9, 3.6, 4.2, 6.3]),
        ("h", "3. Hoofdboodschap"),
        *K05,
        ("h", "4. Vragen en antwoorden"),
        *K05_QA,
        ("h", "5. Woordvoeringslijn"),
        *K05_LINE,
    ]
    pdf = fodt(
        draft, blocks, font="Liberation Sans", size=10.5, hyphenate=True, border="0.05pt solid #cccccc",
        header="Ministerie van Justitie en Veiligheid\tDEPARTEMENTAAL VERTROUWELIJK tot aanvang debat",
        footer="DGSenB / directie Sanctie- en Slachtofferbeleid   Turfmarkt 147, Den Haag",
    )  # fmt: skip
    draft.keep("eponiem", "Groen van Prinstererzaal")
    draft.keep("organisatie", "PI Vught", "DJI", "Inspectie Justitie en Veiligheid", "RSJ")
    draft.keep("adres", "Turfmarkt 147")
    draft.keep("datum", "20 februari 2025", "4 februari 2025", "22 januari", "12 maart")
    return Finished(draft, pdf)


K06_LIST = [
    ["Naam", "Organisatie", "Aanw."],
    ["{naam|Aardenburg, M.C. van} (vz.)", "IenW, DG Water en Bodem", "x"],
    ["{naam|Bhaggoe, Rishi}", "IenW, programmabureau HWBP", "x"],
    ["{naam|Cuperus, mw. T.}", "Wetterskip Fryslân", "x"],
    ["{naam|Doornekamp, ir. E.J.}", "Rijkswaterstaat Noord-Nederland", "x"],
    ["{naam|Haaften, L.P. van der}", "Provincie Fryslân", "afw."],
    ["{naam|Jelsma, Baukje}", "Gemeente Noardeast-Fryslân", "x"],
    ["{naam|Okonkwo, dr. C.}", "Deltares (agendapunt 3)", "x"],
    ["{naam|Vreugdenhil, A.}", "IenW (verslag)", "x"],
]
K06_ACTIONS = [
    ["Nr", "Actie", "Wie", "Wanneer"],
    ["41", "Memo taludbekleding naar stuurgroep", "{naam|Cuperus}", "1 oktober"],
    ["42", "Afspraak met maatschap Hiddinga", "{naam|Jelsma} / {naam|Doornekamp}", "gereed"],
    ["43", "Aangepaste raming; check bij FMC", "{naam|Rishi}", "25 september"],
    ["44", "Nagaan beheer noordkwelder", "{naam|LvdH}", "volgend overleg"],
]


def minutes() -> Finished:
    """Minutes of a meeting of officials on a dike, scanned with a poor layer of text."""
    draft = Draft("k06_verslag_dijk", "dev", "woo-verzoek", "verslag_ambtelijk", "scan-150dpi-grey")
    blocks = [
        ("h", "VERSLAG ambtelijk overleg dijkversterking Koehool-Lauwersmeer (AO-9)"),
        "Datum: dinsdag 9 september 2025, 10.00-11.45 uur\n"
        "Plaats: kantoor {+organisatie|Wetterskip Fryslân}, {+adres|Fryslânplein 3, 8914 BZ Leeuwarden}, zaal Vijfhuizen\n"
        "Kenmerk: {+kenmerk|HWBP/AO/2025-09}",
        ("t", K06_LIST, [160, 210, 40]),
        ("h", "1. Opening en mededelingen"),
        *paras("""
        Voorzitter {naam|Van Aardenburg} opent. {naam|Van der Haaften} is afgemeld in verband met
        {?gezondheid/5.1.1d|een burn-out}; tot 1 november vervangt {naam|Hidde Sijtsma} hem. Minister
        {+naam|Robert Tieman} bezoekt het traject op 3 oktober, met dijkgraaf {+naam|Luzette Kroon} en
        gedeputeerde {+naam|Matthijs de Vries}. {naam|Bhaggoe} levert het draaiboek.

        Uit de Kamer: het lid {+naam|Pieter Grinwis} (ChristenUnie) heeft gevraagd naar de kosten per
        kilometer. {naam|Ardi} verzorgt het antwoord samen met FMC.

        Nagekomen: op 2 september is de oud-rayonbeheerder {naam|Foppe Douma} overleden. Het overleg staat
        stil bij zijn inzet voor de Waddendijken."""),
        ("h", "2. Verslag AO-8"),
        "Blz. 2: 'mevrouw {naam|Jelsema}' moet zijn '{naam|Jelsma}'. Verder ongewijzigd vastgesteld.",
        ("h", "3. Rekenmodel en bekleding (Deltares)"),
        *paras("""
        {naam|Okonkwo} licht rapport {+kenmerk|11209270-002-GEO-0004} toe. Met de formule van
        {+eponiem|Van der Meer} komt de steenzetting op 22 cm. De methode-{+eponiem|Bishop} geeft bij
        vak 14 een veiligheidsfactor van 1,09; dat is onder de norm. {naam|Doornekamp} vraagt of de
        waterstand uit {+datum|december 2013} is meegenomen. Dat is zo. {naam|Cuperus} merkt op dat
        het waterschap liever asfalt ziet dan {+product|Hillblock}.

        Besluit: vak 14 krijgt een stabiliteitsberm. De meerkosten (€ 3,8 mln) gaan naar de stuurgroep
        onder leiding van {+naam|Luzette Kroon}."""),
        ("h", "4. Grondzaken en omgeving"),
        *paras("""
        Met 11 van de 14 eigenaren is overeenstemming. Met de familie {naam|Hoekema-Wiersum}
        ({adres|Seedyk 27, 9074 TG Hallum}) lukt dat niet. Zoon {naam|Jurjen} wil alleen ruilen tegen grond
        bij {+plaats|Marrum}. Hij belde {naam|Jelsma} hierover drie keer op haar privénummer en was
        {?gedrag|dreigend van toon}; {naam|Baukje} heeft dit gemeld bij haar gemeentesecretaris,
        {?naam|Remco Altena}. Afgesproken wordt dat contact voortaan loopt via rentmeester ir. {naam|W. Lycklama}
        ({+organisatie|Noorderstaete Rentmeesters}, {telefoon|06 51728843}). Perceel {+kenmerk|Hallum C 1187} blijft
        in het onteigeningsplan.

        Camping {+organisatie|De Seedykster} wil schadevergoeding voor twee seizoenen. Burgemeester
        {+naam|Johannes Kramer} heeft de eigenaar een gesprek toegezegd. {+organisatie|It Fryske Gea} en de
        {+organisatie|Waddenvereniging} dringen aan op werken buiten het broedseizoen (15 maart-15 juli)."""),
        ("h", "5. Planning en rondvraag"),
        *paras("""
        {naam|Rishi Bhaggoe} deelt de planning: ontwerp-projectbesluit in januari 2026, ter inzage zes weken.
        {naam|Vreugdenhil} vraagt stukken voortaan te sturen aan {+email|hwbp-koehool@wetterskipfryslan.nl} en
        niet aan haar eigen adres ({email|ardi.vreugdenhil}{+email|@minienw.nl}). {naam|Cuperus} meldt
        dat {naam|Tjitske Boersma} per 1 oktober haar opvolgster is. Volgend overleg: 21 oktober, Leeuwarden."""),
        ("h", "Actielijst"),
        ("t", K06_ACTIONS, [28, 200, 120, 75]),
        ("sp", 8),
        "Vastgesteld d.d. 21 oktober 2025, de voorzitter,",
        ("sp", 30),
        "{naam|Marinka van Aardenburg}",
    ]  # fmt: skip
    pdf = paper(
        draft, blocks, font="CA", size=10.2, frames=((62, 60, 470, 715),),
        top="Hoogwaterbeschermingsprogramma - intern overlegverslag", footer="AO-9 Koehool-Lauwersmeer",
    )  # fmt: skip
    pdf, places = signed(
        draft, pdf, [(2, "Marinka van", 6, -30, 110, 26, "handtekening van de voorzitter")], seed=8
    )
    draft.keep("organisatie", "Deltares", "Rijkswaterstaat Noord-Nederland", "Provincie Fryslân")
    draft.keep("organisatie", "Gemeente Noardeast-Fryslân")
    draft.expect("maatschap Hiddinga", "organisatie", "review", None, "maatschap naar een familie")
    draft.keep("datum", "9 september 2025", "3 oktober", "21 oktober 2025", "1 november")
    done = scan(pdf, dpi=150, skew=-0.7, noise=10, ocr_errors=0.05, seed=33)
    areas(draft, places, done)
    return Finished(draft, done)


K07 = [
    [
        ("b", "RAADSVOORSTEL"),
        (
            "at",
            330,
            780,
            "gemeente Borger-Odoorn\nHoofdstraat 50, 7875 AD Exloo\nT {+telefoon|14 0591}",
            9,
        ),
        *paras("""
        Onderwerp: vaststellen wijziging omgevingsplan 'Buitengebied, {+project|zonneakker Drouwenerveen}' ^
        Raadsvergadering: donderdag 26 juni 2025, agendapunt 8 ^ Registratienummer: {+kenmerk|25.017733} ^
        Portefeuillehouder: wethouder {+naam|Freek Hasselaar} ^ Opsteller: {naam|G. Wachtmeester}, team Ruimte,
        tel. {telefoon|(0591) 53 84 17}, {email|g.wachtmeester}{+email|@borger-odoorn.nl} ^ Behandeld in
        commissie: 12 juni 2025, voorzitter mevrouw {+naam|Riemke Nijboer} ^ Griffie: mw. {naam|A. Kok-Eding}"""),
        ("b", "Voorstel"),
        *paras("""
        1. De Nota van zienswijzen vast te stellen en de zienswijze van indiener 2 gegrond te verklaren. ^
        2. De wijziging van het omgevingsplan vast te stellen overeenkomstig bestand
        {+kenmerk|NL.IMRO.1681.08OW0041-VG01}. ^ 3. Geen exploitatieplan vast te stellen."""),
        ("b", "Inleiding"),
        *paras("""
        {+organisatie|Solarvelt Noord B.V.} heeft op 4 november 2024 gevraagd om op 19 hectare landbouwgrond aan
        de Zuiderdiep (kadastraal {+kenmerk|Borger, sectie Q, nummers 212 en 213}) een zonneakker aan te mogen
        leggen. Voor de onderneming trad als gemachtigde op de heer {naam|J.B. Schuiling} van adviesbureau
        {+organisatie|Rho}. De grond is in eigendom van de heer {naam|Albertus Hadderingh} en zijn zuster
        {naam|Wia Hadderingh}.

        Het college heeft de raad op 11 februari 2025 per brief geïnformeerd. Over het geluid van de
        omvormers heeft de {+organisatie|RUD Drenthe} geadviseerd (dhr. {naam|T. Polat}, advies van 3 maart 2025).
        Gedeputeerde {+naam|Yvonne Turenhout} heeft namens de provincie ingestemd."""),
        ("b", "Argumenten"),
        *paras("""
        1.1 De zienswijzen zijn zorgvuldig beoordeeld. ^ De heer {naam|Schuiling} en opsteller {naam|Wachtmeester} hebben
        op 8 en 9 april keukentafelgesprekken gehouden met alle indieners. De fracties van
        Gemeentebelangen ({+naam|J. Slomp}) en Leefbaar Borger-Odoorn ({+naam|Huub van Dam}) waren daarbij als
        toehoorder aanwezig.

        2.1 De zonneakker past in de {+organisatie|Regionale Energiestrategie Drenthe}. ^ De landschappelijke
        inpassing volgt het ontwerp van {+organisatie|Bureau Veenenbos en Bosch}. Het veenlint dat
        {+naam|Adriaan Groeneveld} in zijn standaardwerk over de veenkoloniën (1931) beschreef, blijft
        herkenbaar."""),
    ],
    [
        ("b", "Samenvatting zienswijzen"),
        *paras("""
        Indiener 1: mevrouw {naam|E. Timmer-Luchies}, {adres|Zuiderdiep 264, 9523 TD Drouwenerveen}. Vreest
        schittering en waardedaling van haar woning. Meldt dat haar man {?gezondheid/5.1.1d|epilepsie} heeft en dat
        lichtflitsen gevaarlijk zijn. Reactie: glas met antireflectie wordt voorgeschreven. Ongegrond.

        Indiener 2: de heer en mevrouw {naam|Ghebremedhin}, {adres|Zuiderdiep 271, 9523 TE Drouwenerveen}. Vragen
        de haag langs hun erf te verhogen tot drie meter. Reactie: wordt overgenomen in artikel 4.3 van
        de regels. Gegrond.

        Indiener 3: {naam|R.J. Oelen}, mede namens 14 omwonenden, {email|rjoelen}{+email|@ziggo.nl}. Stelt dat het
        participatieverslag onjuist is. {naam|Oelen} verwijt wethouder {+naam|Hasselaar} vooringenomenheid omdat
        diens zwager {?naam|K. Fidom} bij Solarvelt werkt. Reactie: de burgemeester, {+naam|Jan Seton}, heeft dit
        laten onderzoeken; de zwager is er in 2022 vertrokken. Ongegrond.

        Indiener 4: {+organisatie|Dorpsbelangen Drouwenerveen}, vertegenwoordigd door secretaris {naam|Ilse Kamps}. Vraagt
        een gebiedsfonds van 0,50 euro per MWh. Reactie: toegezegd in de anterieure overeenkomst."""),
        ("b", "Kanttekeningen"),
        *paras("""
        Netbeheerder {+organisatie|Enexis} kan pas in 2028 aansluiten. In de commissie vroeg raadslid
        {+naam|Geertje Buter} (PvdA) of de vergunning dan niet verloopt. De wethouder zegde toe dat de termijn
        op vijf jaar wordt gesteld. Inspreker {naam|Henk Hoving}, loonwerker te Bronneger, vroeg aandacht voor de
        aanvoerroute; hij is verwezen naar de verkeerskundige, {naam|Sevda}."""),
        ("b", "Financiën en communicatie"),
        *paras("""
        De leges bedragen 41.230 euro; plankosten zijn voor rekening van de initiatiefnemer. Het besluit
        wordt bekendgemaakt in het Gemeenteblad en in {+organisatie|Week in Week uit}. Indieners ontvangen een brief.
        Beroep staat open bij de {+organisatie|Afdeling bestuursrechtspraak van de Raad van State}."""),
        ("b", "Bijlagen"),
        *paras("""
        1. Ontwerpraadsbesluit ^ 2. Nota van zienswijzen (geanonimiseerd) ^ 3. Advies RUD Drenthe"""),
        "Burgemeester en wethouders van Borger-Odoorn,",
        ("at", 70, 165, "de secretaris,\n\n\n\ndrs. {?naam|Paulien Zanting}", 10),
        ("at", 300, 165, "de burgemeester,\n\n\n\n{+naam|Jan Seton}", 10),
    ],
]


def proposal() -> Finished:
    """Proposal to a municipal council with objections of residents, signed below."""
    draft = Draft(
        "k07_raadsvoorstel_zon", "dev", "gemeente", "raadsvoorstel", "tj",
        ordinary=frozenset({"zuiderdiep"}),
    )  # fmt: skip
    pdf = tj(draft, K07, size=11.4, top=745, seed=17)
    pdf, places = signed(
        draft, pdf, [
            (2, "de secretaris,", 8, 14, 95, 26, "handtekening van de gemeentesecretaris"),
            (2, "de burgemeester,", 4, 12, 105, 30, "handtekening van de burgemeester"),
        ], seed=4,
    )  # fmt: skip
    areas(draft, places)
    draft.keep("adres", "Hoofdstraat 50, 7875 AD Exloo")
    draft.keep("organisatie", "gemeente Borger-Odoorn", "Gemeentebelangen")
    draft.keep("datum", "26 juni 2025", "12 juni 2025", "4 november 2024", "3 maart 2025")
    return Finished(draft, pdf)


K08 = """
<p>De Voorzitter van de Tweede Kamer<br>der Staten-Generaal<br>Prinses Irenestraat 6<br>2595 BD Den Haag</p>
<p>&#160;</p><p>Datum&#160;&#160;&#160;&#160;{+datum|12 september 2024}<br>Betreft&#160; Verslag van de NAVO-bijeenkomst
en stand van zaken steun aan Oekraïne</p>
<p>Geachte voorzitter,</p>
<p>Hierbij bied ik u, mede namens de minister van Buitenlandse Zaken, {+naam|Caspar Veldkamp}, het verslag
aan van de bijeenkomst van de NAVO-ministers van Defensie te {+plaats|Brussel}. Met deze brief doe ik ook de
toezegging gestand aan het lid {+naam|Derk Boswijk} (CDA) over de levering van munitie en beantwoord ik de
vragen van het lid {+naam|Piri} (GroenLinks-PvdA) over de inzet van Patriot-systemen. De motie-{+naam|Nordkamp}
c.s. (Kamerstuk {+kenmerk|36 045, nr. 181}) beschouw ik hiermee als afgedaan.</p>
<h3>Bijeenkomst in Brussel</h3>
<p>De bijeenkomst stond onder leiding van secretaris-generaal {+naam|Jens Stoltenberg}, voor wie dit de laatste
was. Hij draagt op 1 oktober het ambt over aan {+naam|Mark Rutte}. Alle bondgenoten dankten hem voor tien jaar
inzet. De Oekraïense minister {+naam|Roestem Oemjerov} schoof bij het middagdeel aan. Hij schetste de
toestand rond {+plaats|Pokrovsk} en vroeg om luchtafweer voor de winter. De Amerikaanse minister
{+naam|Lloyd Austin} en mijn Duitse collega {+naam|Boris Pistorius} zegden nieuwe leveringen toe.</p>
<p>De Commandant der Strijdkrachten, generaal {+naam|Onno Eichelsheim}, lichtte toe hoe Nederland de
doelstellingen van het defensieplanningsproces invult. SACEUR, generaal {+naam|Christopher Cavoli}, noemde
de oprichting van een tankbataljon een voorbeeld voor andere landen. Namens de EU sprak Hoge
Vertegenwoordiger {+naam|Josep Borrell}.</p>
<h3>Steun aan Oekraïne</h3>
<p>Nederland heeft tot nu toe voor ruim 3,7 miljard euro aan militair materieel toegezegd. Met Denemarken en de
Verenigde Staten levert Nederland F-16's; de eerste toestellen zijn in gebruik. De opleiding van vliegers in
{+plaats|Fetești} gaat door. De mijnenjagers {+schip|Zr.Ms. Vlaardingen} en {+schip|Zr.Ms. Makkum} worden in 2025
overgedragen. Vanaf de {+organisatie|Generaal Winkelmankazerne} vertrekken in oktober twintig voertuigen. De
houwitsers krijgen onderhoud bij {+organisatie|VDL} in Born; de {+product|Boxer} wordt vooralsnog niet geleverd.</p>
<p>Zr.Ms. {+schip|Karel Doorman} voert in november een bevoorradingstaak uit in de Noordelijke Atlantische Oceaan
en is vernoemd naar de schout-bij-nacht die in 1942 sneuvelde. Het squadron op {+organisatie|Vliegbasis Volkel}
draagt bij aan de nucleaire taak. Op de {+organisatie|Johannes Postkazerne} in Havelte start in 2025 de
opleiding van drone-operators; de staatssecretaris, {+naam|Gijs Tuinman}, informeert u daarover
afzonderlijk.</p>
<h3>Moties en toezeggingen</h3>
<p>In het debat van 3 juli heeft het lid {+naam|Olger van Dijk} (NSC) gevraagd naar de opvolging van het rapport
van de Algemene Rekenkamer. President {+naam|Pieter Duisenberg} heeft mij bericht dat het vervolgonderzoek
in mei 2025 verschijnt. De Nationale ombudsman, {+naam|Reinier van Zutphen}, en de inspecteur-generaal der
Krijgsmacht hebben eerder aandacht gevraagd voor de positie van veteranen; over de {+wet|Veteranenwet} ontvangt
u in november de jaarlijkse nota. De Adviesraad Internationale Vraagstukken, onder voorzitterschap van
{+naam|Bert Koenders}, bracht advies {+kenmerk|nr. 128} uit.</p>
<p>Het lid {+naam|Dobbe} (SP) verzocht om een overzicht van de export van onderdelen van de F-35. De
minister voor Buitenlandse Handel en Ontwikkelingshulp, {+naam|Reinette Klever}, zendt dit voor 1 december.
Mijn ambtsvoorganger, {+naam|Kajsa Ollongren}, schreef u eerder; haar
brief van {+datum|14 juni 2024} (kenmerk {+kenmerk|BS2024017790}) blijft het uitgangspunt voor de planning.</p>
<h3>Ten slotte</h3>
<p>In het {+organisatie|Mauritshuis} ontvingen de minister-president, {+naam|Dick Schoof}, en ik op 5 september een
delegatie van het parlement van Oekraïne. De burgemeester van Den Haag, {+naam|Jan van Zanen}, bood daar het
boek Bloedlanden van {+naam|Timothy Snyder} aan. Voor publieksvragen is het Informatiecentrum van Defensie
bereikbaar op {+telefoon|088 950 10 00} en via {+email|defensievoorlichting@mindef.nl}.</p>
<p>Hoogachtend,</p><p>DE MINISTER VAN DEFENSIE</p><p>&#160;</p><p>{+naam|Ruben Brekelmans}</p>
"""


def public_letter() -> Finished:
    """Letter of the minister of Defence to Parliament: nothing in it is to go."""
    draft = Draft("k08_kamerbrief_navo", "dev", "woo-verzoek", "kamerbrief", "story")
    css = (
        "body{font-family:serif;font-size:10.6pt;line-height:1.4} p{margin:0 0 7pt 0} "
        "h3{font-size:10.6pt;margin:8pt 0 2pt 0}"
    )
    pdf = story(
        draft, K08, css,
        header="<p>Ministerie van Defensie - Postbus 20701 - 2500 ES Den Haag - ons kenmerk "
        "{+kenmerk|BS2024026118}</p>",
    )  # fmt: skip
    draft.keep("adres", "Prinses Irenestraat 6", "Postbus 20701")
    draft.keep("organisatie", "Ministerie van Defensie", "Algemene Rekenkamer")
    return Finished(draft, pdf)


MAKERS = {
    "k05_debat_gevangenissen": debate,
    "k06_verslag_dijk": minutes,
    "k07_raadsvoorstel_zon": proposal,
    "k08_kamerbrief_navo": public_letter,
}
