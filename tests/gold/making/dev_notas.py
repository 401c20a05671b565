"""Notas and what goes with them: reference column, tables in the head, routing, annotations."""

from tests.gold.making.by_hand import tj
from tests.gold.making.by_html import chromium
from tests.gold.making.by_office import fodt
from tests.gold.making.by_reportlab import paper
from tests.gold.making.draft import Draft
from tests.gold.making.gold import Finished
from tests.gold.making.scanner import scan


def h01_szw_nota_beslissing() -> Finished:
    draft = Draft(
        "h01_szw_nota_beslissing", "dev", "beslisnota", "nota_reference_column", "reportlab"
    )
    draft.keep("organisatie", "Divosa", "Autoriteit Persoonsgegevens", "Landelijke Cliëntenraad")
    pdf = paper(
        draft,
        [
            ("H", "Nota"),
            ("h", "TER BESLISSING"),
            "Aan: de minister van Sociale Zaken en Werkgelegenheid, {+naam|M.C. van Hattum}\nDe Staatssecretaris Participatie en Integratie, mevrouw {+naam|Oosterling}",
            "Van: Directie Participatie en Decentrale Voorzieningen",
            ("h", "Verzending nota naar aanleiding van het verslag Participatiewet in balans"),
            ("h", "1. Aanleiding"),
            "De Participatiewet in balans bevat ruim twintig maatregelen waarmee gemeenten meer ruimte krijgen voor maatwerk. De Vereniging van Nederlandse Gemeenten (VNG), Divosa en de Landelijke Cliëntenraad hebben in de consultatie aandacht gevraagd voor de uitvoerbaarheid. De Autoriteit Persoonsgegevens heeft op 14 januari 2026 geadviseerd over de grondslag voor gegevensdeling.",
            "Op 11 maart 2026 heeft u met wethouder {+naam|Gerard Elferink} van de gemeente {+organisatie|Hof van Twente} en met {naam|Nurcan Yildirim}, klantmanager bij de gemeente, gesproken over de uitvoering van de taaleis.",
            ("h", "2. Geadviseerd besluit"),
            "U wordt geadviseerd akkoord te gaan met verzending van de nota naar aanleiding van het verslag en met de tweede nota van wijziging. Graag uw reactie vóór 25 maart 2026, in verband met de plenaire behandeling.",
            ("h", "3. Kernpunten"),
            "- De vragen van de leden {+naam|Ceder} (ChristenUnie) en {+naam|Welzijn} (NSC) gaan over de vrijlating van giften; het lid {+naam|Patijn} (GroenLinks-PvdA) vraagt naar de hardheidsclausule.",
            "Het UWV en de SVB hebben een uitvoeringstoets uitgebracht. Beide organisaties achten invoering per 1 januari 2027 haalbaar, mits het Uitvoeringsbesluit SUWI uiterlijk in het derde kwartaal van 2026 wordt gepubliceerd in het Staatsblad. De structurele kosten bedragen € 48,6 miljoen per jaar (artikel 2 van begrotingshoofdstuk XV).",
            "In het Commissiedebat Participatiewet van 12 maart 2026 is de motie over de vrijlating van giften (Kamerstuk 34 352, nr. 298) aangehouden. De toezegging om de Kamer vóór de zomer te informeren staat geregistreerd onder TZ202603-118.",
            ("h", "4. Toelichting"),
            "De directeur {?naam|Ruud van den Boogaard} heeft de lijn met de programmadirecteur van Divosa besproken. De uitkomst is dat gemeenten één loket inrichten. Mevrouw {naam|Hoekstra} is namens de directie aanwezig bij de wetgevingsoverleggen; bij haar afwezigheid neemt {naam|Khadija El Ouazzani} waar (tel. {telefoon|06-41882073}).",
            "De Participatiewet in balans bevat ruim twintig maatregelen waarmee gemeenten meer ruimte krijgen voor maatwerk. De Vereniging van Nederlandse Gemeenten (VNG), Divosa en de Landelijke Cliëntenraad hebben in de consultatie aandacht gevraagd voor de uitvoerbaarheid. De Autoriteit Persoonsgegevens heeft op 14 januari 2026 geadviseerd over de grondslag voor gegevensdeling.",
            "Het UWV en de SVB hebben een uitvoeringstoets uitgebracht. Beide organisaties achten invoering per 1 januari 2027 haalbaar, mits het Uitvoeringsbesluit SUWI uiterlijk in het derde kwartaal van 2026 wordt gepubliceerd in het Staatsblad. De structurele kosten bedragen € 48,6 miljoen per jaar (artikel 2 van begrotingshoofdstuk XV).",
            ("h", "5. Afstemming"),
            "De nota is afgestemd met FEZ ({naam|P. de Wit}), WBJA (mr. {naam|S.R. Ramcharan-Oedit}), het UWV en het ministerie van Financiën (IRF, {naam|Jip Vroeg}). De Directie Communicatie is akkoord. DG {+naam|Carsten Hellinga} heeft de nota op 17 maart 2026 geaccordeerd.",
            ("h", "6. Informatie die niet openbaar gemaakt kan worden"),
            "Tot ambtenaren herleidbare persoonsgegevens worden niet openbaar gemaakt. De overige informatie in de nota is openbaar.",
        ],
        side=[
            "*Directoraat-Generaal",
            "*Sociale Zekerheid en",
            "*Integratie",
            "Directie Participatie en",
            "Decentrale Voorzieningen",
            "Afdeling Bestaanszekerheid",
            "",
            "*Opgesteld door",
            "drs. {naam|W. (Wytske)}",
            "{naam|Hoekstra-Bijlsma}",
            "Senior beleidsmedewerker",
            "",
            "*Meegelezen",
            "{naam|A. Bouchikhi}",
            "",
            "*Datum",
            "18 maart 2026",
            "",
            "*Onze referentie",
            "{+kenmerk|2026-0000071344}",
            "",
            "*Bijlage(n)",
            "2",
        ],
        side_next=[
            "*Directie Participatie en",
            "*Decentrale Voorzieningen",
            "",
            "*Datum",
            "18 maart 2026",
            "",
            "*Onze referentie",
            "2026-0000071344",
        ],
        footer="Ministerie van Sociale Zaken en Werkgelegenheid",
    )
    return Finished(draft, pdf)


def h02_ez_nota_informatie() -> Finished:
    draft = Draft(
        "h02_ez_nota_informatie", "dev", "beslisnota", "nota_html_table_header", "chromium"
    )
    draft.keep("organisatie", "TenneT")
    pdf = chromium(
        draft,
        """<div class=top>Ministerie van Economische Zaken</div><table class=k>
<tr><td>Aan</td><td>de Minister van Economische Zaken</td><td>Kopie aan</td><td>SG, pSG, DG B&amp;I, DBBC</td></tr>
<tr><td>Van</td><td>DG Bedrijfsleven &amp; Innovatie / Directie Topsectoren en Industriebeleid</td><td>Datum</td><td>{+datum|9 februari 2026}</td></tr>
<tr><td>Auteur</td><td>{naam|Th.J. Pattinasarany}</td><td>Telefoon</td><td>{telefoon|+31 6 2894 1175}</td></tr>
<tr><td>E-mail</td><td>{email|t.j.pattinasarany}{+email_domein|@minezk.nl}</td><td>Kenmerk</td><td>{+kenmerk|DGBI-TI / 26014478}</td></tr>
<tr><td>Medeparaaf</td><td>{paraaf|TP} 6/2 &nbsp; WJZ: {paraaf|LvdB} 6/2 &nbsp; FEZ: {paraaf|akz} 9/2</td><td>BHM-nr</td><td>{+kenmerk|26014479}</td></tr></table>
<h2>TER INFORMATIE</h2><h3>Voortgang Nationaal Groeifonds en gesprek ASML</h3><h4>Kern</h4><p>Het Nationaal Groeifonds heeft in de derde ronde € 4,02 miljard toegekend. De Rijksdienst voor Ondernemend Nederland (RVO) voert de regeling uit; het Centraal Planbureau en TNO zijn gevraagd om een ex-ante evaluatie. De Europese Commissie heeft de steunmaatregel goedgekeurd onder nummer SA.104512.</p>
<p>Op 4 februari 2026 sprak u met de bestuursvoorzitter van ASML, {+naam|Christophe Fouquet}, over de beschikbaarheid van vakmensen. Namens ASML was ook {naam|Femke Zonneveld} (public affairs) aanwezig. Verslag is opgemaakt door {naam|Sjoerd Dijkema}.</p>
<h4>Toelichting</h4><p>Netcongestie blijft het grootste knelpunt voor bedrijven in de regio's Noordoost-Brabant en Flevoland. TenneT, Enexis en Liander publiceren elk kwartaal een capaciteitskaart. Het Landelijk Actieprogramma Netcongestie bundelt de afspraken tussen Rijk, provincies, netbeheerders en de Autoriteit Consument & Markt.</p><ul><li>Brainport Eindhoven heeft een regioplan opgesteld. Contactpersoon is {naam|Bartłomiej Wojciechowski}, te bereiken via {email|bart.wojciechowski}{+email_domein|@brainportontwikkeling.nl}.</li>
<li>De gedeputeerde van Noord-Brabant, {+naam|Martijn van Gruijthuijsen}, heeft zijn steun uitgesproken.</li><li>De Kamerleden {+naam|Thijssen} (GroenLinks-PvdA) en {+naam|Sneller} (D66) hebben schriftelijke vragen gesteld (2026Z01877).</li></ul>
<p>De raming voor 2026 gaat uit van een bbp-groei van 1,3%. In de Voorjaarsnota wordt € 215 miljoen gereserveerd op de Aanvullende Post bij het ministerie van Financiën.</p><p>Het Nationaal Groeifonds heeft in de derde ronde € 4,02 miljard toegekend. De Rijksdienst voor Ondernemend Nederland (RVO) voert de regeling uit; het Centraal Planbureau en TNO zijn gevraagd om een ex-ante evaluatie. De Europese Commissie heeft de steunmaatregel goedgekeurd onder nummer SA.104512.</p><h4>Communicatie</h4><p>De woordvoerder, {?naam|Marloes Kerkhof}, is op de hoogte. Persvragen verlopen via {+email_functioneel|persvoorlichting@minezk.nl}. Journalist {naam|Daan Ketelaar} van het Eindhovens Dagblad heeft om een reactie gevraagd.</p>
<h4>Overleg binnen EZ</h4><p>Met {naam|Koning} (DBBC) en {naam|Zübeyde Kaya} (FEZ) is afgestemd; {naam|Kaya} heeft nog een opmerking over de dekking.</p><p>Netcongestie blijft het grootste knelpunt voor bedrijven in de regio's Noordoost-Brabant en Flevoland. TenneT, Enexis en Liander publiceren elk kwartaal een capaciteitskaart. Het Landelijk Actieprogramma Netcongestie bundelt de afspraken tussen Rijk, provincies, netbeheerders en de Autoriteit Consument & Markt.</p><p>De raming voor 2026 gaat uit van een bbp-groei van 1,3%. In de Voorjaarsnota wordt € 215 miljoen gereserveerd op de Aanvullende Post bij het ministerie van Financiën.</p>""",
        "body{font:10.5pt 'Carlito';}.top{text-align:center;font-weight:bold;margin-bottom:20px}.k td{border-bottom:1px solid #bbb;padding:2px 10px 2px 0;font-size:9pt;vertical-align:top}h2{letter-spacing:1px}",
    )
    return Finished(draft, pdf)


def h03_lnv_nota_advisering() -> Finished:
    draft = Draft(
        "h03_lnv_nota_advisering", "dev", "beslisnota", "nota_header_footer", "libreoffice"
    )
    draft.keep("eponiem", "Louis Bolk Instituut")
    draft.keep("organisatie", "LTO Nederland", "Wageningen University")
    pdf = fodt(
        draft,
        [
            (
                "t",
                [
                    ["Aan", "Minister van LVVN"],
                    ["Van", "Directie Plantaardige Agroketens en Voedselkwaliteit"],
                    ["Steller", "{naam|Zijlstra-de Boer, J.H.}"],
                    ["Tweede lezer", "{naam|Nguyen Thi Hanh}"],
                    ["Datum", "2 april 2026"],
                ],
                [4, 11],
            ),
            ("h", "Nota TER ADVISERING - Advies Commissie Deskundigen Meststoffenwet"),
            ("h", "Aanleiding"),
            "De Commissie Deskundigen Meststoffenwet heeft een advies uitgebracht over de forfaitaire excretienormen. Wageningen University & Research en het Louis Bolk Instituut hebben bijgedragen aan de onderbouwing. LTO Nederland en Natuurmonumenten zijn in het Bestuurlijk Overleg van 3 februari 2026 geconsulteerd.",
            ("h", "Advies"),
            "U wordt gevraagd kennis te nemen van het advies en in te stemmen met de lijn dat de excretienormen per 1 januari 2027 worden aangepast. Het Nationaal Programma Landelijk Gebied is beëindigd; provincies zetten de koplopersmaatregelen voort. De Nederlandse Voedsel- en Warenautoriteit (NVWA) houdt toezicht op de naleving van de Meststoffenwet. In de gebieden Veluwe, De Peel en Groene Hart worden de gebiedsplannen uiterlijk 1 oktober 2026 vastgesteld.",
            ("h", "Gespreksverslag"),
            "Op 30 maart heeft melkveehouder {naam|Wiebe Tjeerdsma} uit {?woonplaats|Jorwert} de directie een brief gestuurd over zijn bedrijf aan de {adres|Hegedyk 14, 9023 AN} {?woonplaats|Jorwert}. Hij schrijft dat zijn vergunning al drie jaar is opgehouden. De heer {naam|Tjeerdsma} is teruggebeld door {naam|Bakker} (PAV) en verwezen naar RVO.",
            "Staatsbosbeheer beheert ruim 273.000 hectare. De regeling is gepubliceerd in de Staatscourant (Stcrt. 2025, 38112) en genotificeerd bij de Europese Commissie.",
            ("h", "Krachtenveld"),
            "De voorzitter van LTO Nederland, {+naam|Ger Koopmans}, heeft in Nieuwe Oogst kritiek geuit op het tempo. Commissaris van de Koning {+naam|Arno Brok} heeft namens Fryslân om een gesprek gevraagd. De leden {+naam|Grinwis} (ChristenUnie) en {+naam|Podt} (D66) hebben een motie aangekondigd.",
            "Het Nationaal Programma Landelijk Gebied is beëindigd; provincies zetten de koplopersmaatregelen voort. De Nederlandse Voedsel- en Warenautoriteit (NVWA) houdt toezicht op de naleving van de Meststoffenwet. In de gebieden Veluwe, De Peel en Groene Hart worden de gebiedsplannen uiterlijk 1 oktober 2026 vastgesteld.",
            "De Commissie Deskundigen Meststoffenwet heeft een advies uitgebracht over de forfaitaire excretienormen. Wageningen University & Research en het Louis Bolk Instituut hebben bijgedragen aan de onderbouwing. LTO Nederland en Natuurmonumenten zijn in het Bestuurlijk Overleg van 3 februari 2026 geconsulteerd.",
            ("h", "Afstemming"),
            "Afgestemd met WJZ (mr. dr. {naam|E. Soedarmo}), FEZ ({naam|K. Roos}), DG Natuur en Visserij, het RIVM en het Planbureau voor de Leefomgeving. Plaatsvervangend directeur {?naam|Hanneke Verstraaten} heeft ingestemd. Inhoudelijk contact met de NVWA liep via {naam|Tesfay Gebremedhin} ({email|t.gebremedhin}{+email_domein|@nvwa.nl}).",
            "Staatsbosbeheer beheert ruim 273.000 hectare. De regeling is gepubliceerd in de Staatscourant (Stcrt. 2025, 38112) en genotificeerd bij de Europese Commissie.",
            ("h", "Vervolg"),
            "De Kamerbrief wordt op 16 april geagendeerd voor de ministerstaf. Het conceptverslag wordt rondgestuurd door het secretariaat ({+email_functioneel|secretariaatpav@minlnv.nl}). Het Nationaal Programma Landelijk Gebied is beëindigd; provincies zetten de koplopersmaatregelen voort. De Nederlandse Voedsel- en Warenautoriteit (NVWA) houdt toezicht op de naleving van de Meststoffenwet. In de gebieden Veluwe, De Peel en Groene Hart worden de gebiedsplannen uiterlijk 1 oktober 2026 vastgesteld.",
        ],
        font="Carlito",
        size=11,
        header="Ministerie van Landbouw, Visserij, Voedselzekerheid en Natuur\tDG Agro\t\tBehandeld door ir. {naam|J.H. Zijlstra-de Boer}\nKenmerk {+kenmerk|DGA-PAV / 99124507}\t\tT {telefoon|070 757 31 96}",
        footer="Pagina-afdruk intern gebruik",
        hyphenate=True,
    )
    return Finished(draft, pdf)


def h04_defensie_nota_routing() -> Finished:
    draft = Draft("h04_defensie_nota_routing", "dev", "beslisnota", "nota_routing_tj", "pikepdf-tj")
    draft.keep(
        "eponiem",
        "De Ruyter van Steveninckkazerne",
        "Johan Willem Frisokazerne",
        "Generaal Spoorkazerne",
    )
    draft.keep("organisatie", "Terberg Benschop B.V.")
    pdf = tj(
        draft,
        [
            [
                (
                    "at",
                    70,
                    730,
                    "Onderwerp   A-brief vervanging brandstofvoertuigen\nNummer   {+kenmerk|BS2026004417}\nDatum   {+datum|26 januari 2026}\nOpsteller   LTZ 1 mr. {naam|R.E.M. Maduro-Croes}\nTelefoon   {telefoon|06 - 38 51 04 27}",
                    9.5,
                ),
                (
                    "at",
                    330,
                    730,
                    "Routing\nDirecteur Plannen   par. {paraaf|JvH}   22-1\nHDBV   par. {paraaf|MdG}   22-1\nHDFC   par. {paraaf|kw}   23-1\nSG   par. {paraaf|ScH}   26-1\nStas   gezien",
                    9.5,
                ),
                ("at", 70, 640, " ", 8),
                ("b", "MINISTERIE VAN DEFENSIE"),
                ("b", "NOTA aan de Minister - TER BESLISSING"),
                "\n\n\n\n\n\n",
                ("b", "1. Aanleiding"),
                "De vervanging van het materieel loopt volgens het Defensie Materieel Proces. Het Commando Materieel en IT (COMMIT) verwacht de A-brief in het tweede kwartaal van 2026. De Koninklijke Landmacht, de Koninklijke Marine en de Koninklijke Marechaussee leveren gezamenlijk de behoeftestelling aan.",
                ("b", "2. Gevraagd besluit"),
                "U wordt verzocht in te stemmen met de A-brief en deze te ondertekenen. De staatssecretaris {+naam|Tuinman} heeft op 20 januari 2026 ingestemd met het financiële kader.",
                ("b", "3. Toelichting"),
                "Het totale projectbudget bedraagt tussen € 250 miljoen en € 1 miljard (prijspeil 2026). Het risicoprofiel is gemiddeld. De Auditdienst Rijk en de Algemene Rekenkamer ontvangen afschrift van de basisrapportage.",
                "De Commandant der Strijdkrachten, generaal {+naam|Onno Eichelsheim}, heeft de behoefte bevestigd. Kolonel {naam|Van der Wal} (Staf CLAS) en majoor {naam|I. Latupeirissa} hebben de operationele eisen opgesteld. Vragen daarover kunnen worden gesteld aan sergeant-majoor {naam|de Beer}.",
                "Voor het Nationaal Programma Ruimte voor Defensie zijn 59 locaties onderzocht, waaronder de Generaal-majoor De Ruyter van Steveninckkazerne in Oirschot en de Johan Willem Frisokazerne in Assen. De plan-m.e.r. is ter inzage gelegd van 16 juni tot en met 28 juli 2025.",
            ],
            [
                "Defensienota BS2026004417 - vervolg",
                "Voor het Nationaal Programma Ruimte voor Defensie zijn 59 locaties onderzocht, waaronder de Generaal-majoor De Ruyter van Steveninckkazerne in Oirschot en de Johan Willem Frisokazerne in Assen. De plan-m.e.r. is ter inzage gelegd van 16 juni tot en met 28 juli 2025.",
                ("b", "4. Industriële participatie"),
                "Met de firma Terberg Benschop B.V. is op 15 januari 2026 gesproken. Van de zijde van het bedrijf namen accountmanager {naam|Hendrik-Jan Slob} en jurist mw. mr. {naam|A. Wójcik} deel. {naam|Slob} liet weten dat levering vanaf 2028 mogelijk is. Het Ministerie van Economische Zaken is betrokken via het Commissariaat Militaire Productie.",
                "Het totale projectbudget bedraagt tussen € 250 miljoen en € 1 miljard (prijspeil 2026). Het risicoprofiel is gemiddeld. De Auditdienst Rijk en de Algemene Rekenkamer ontvangen afschrift van de basisrapportage.",
                ("b", "5. Personele gevolgen"),
                "Adjudant {naam|R. Klein} (personeelsnummer {personeelsnummer|0447.8821}) heeft een klacht ingediend over gezondheidsklachten door chroom-6; {?gezondheid|hij is onder behandeling wegens longfibrose}. De klacht wordt behandeld door de Commissie Ongewenst Gedrag en Integriteit.",
                "De vervanging van het materieel loopt volgens het Defensie Materieel Proces. Het Commando Materieel en IT (COMMIT) verwacht de A-brief in het tweede kwartaal van 2026. De Koninklijke Landmacht, de Koninklijke Marine en de Koninklijke Marechaussee leveren gezamenlijk de behoeftestelling aan.",
                ("b", "6. Afstemming"),
                "De nota is afgestemd met COMMIT, HDFC ({naam|W. Mei}), DJZ (mr. {naam|O. Kovalchuk}) en de Directie Communicatie. Woordvoerder is kapitein-luitenant ter zee {?naam|Bos}. De Kamerleden {+naam|Nordkamp} (GroenLinks-PvdA) en {+naam|Stoffer} (SGP) hebben zich voor het debat aangemeld.",
                ("b", "7. Openbaarmaking"),
                "De nota wordt gelijktijdig met de Kamerbrief openbaar gemaakt. De Generaal Spoorkazerne te Ermelo wordt als locatie genoemd; dat is al bekend.",
            ],
        ],
        size=10.5,
        seed=5,
    )
    return Finished(draft, pdf)


def h30_bzk_nota_scan_ocr() -> Finished:
    draft = Draft(
        "h30_bzk_nota_scan_ocr",
        "dev",
        "beslisnota",
        "nota_reference_column",
        "scan-200dpi-poor-ocr",
    )
    draft.keep("organisatie", "TenneT")
    pdf = paper(
        draft,
        [
            ("H", "nota"),
            ("h", "TER BESLISSING"),
            "Aan: Minister VRO\nVan: DGVBR",
            ("h", "Woningbouwimpuls zevende tranche"),
            ("h", "Aanleiding / probleemstelling"),
            "De minister heeft op 2 oktober 2025 met wethouder {+naam|Zeeger Ernsting} en burgemeester {+naam|Mirjam van 't Veld} gesproken over de grootschalige woningbouwlocaties. De aanvragen zijn beoordeeld door de Toetsingscommissie, waarvan {?naam|Adriaan Visser} voorzitter is.",
            "De kosten worden geraamd op € 1.375.000 en komen ten laste van de reserve Grondexploitaties. De aanbesteding verloopt via TenderNed volgens de Aanbestedingswet 2012; de gunning is voorzien in week 38.",
            ("h", "Advies/actie"),
            "U wordt geadviseerd de regeling te tekenen en de Kamer met bijgaande brief te informeren. De leden {+naam|De Hoop} (GroenLinks-PvdA) en {+naam|Peter de Groot} (VVD) hebben hierom gevraagd.",
            ("h", "Kernpunten"),
            "Het college heeft in de Kadernota 2026 gekozen voor een gebiedsgerichte aanpak. De Omgevingsvisie, het Programma Wonen en het Mobiliteitsplan worden in samenhang herzien. De Veiligheidsregio en de GGD zijn betrokken bij de uitwerking van het onderdeel gezonde leefomgeving.",
            "Netcongestie blijft het grootste knelpunt voor bedrijven in de regio's Noordoost-Brabant en Flevoland. TenneT, Enexis en Liander publiceren elk kwartaal een capaciteitskaart. Het Landelijk Actieprogramma Netcongestie bundelt de afspraken tussen Rijk, provincies, netbeheerders en de Autoriteit Consument & Markt.",
            ("h", "Toelichting"),
            "Met de gemeente Almere is contact geweest via projectleider {naam|Hoessein Nabibaks}. Zijn collega {naam|Van Loon} heeft de businesscase toegelicht. De provincie (mevrouw {naam|I.M. Terlouw-Zwart}) onderschrijft de ramingen van het Expertteam Woningbouw.",
            "De raming voor 2026 gaat uit van een bbp-groei van 1,3%. In de Voorjaarsnota wordt € 215 miljoen gereserveerd op de Aanvullende Post bij het ministerie van Financiën.",
            ("h", "Afstemming"),
            "Afgestemd met FEZ ({naam|K. Uittenbogaard}), CZW ({naam|Sahetapy}) en RVO. DG VBR {+naam|Chris Kuijpers} heeft ingestemd op 14 november 2025. Aanspreekpunt is {naam|Tessa Kalkman}, {email|tessa.kalkman}{+email_domein|@minbzk.nl}.",
        ],
        font="LS",
        size=10.5,
        side=[
            "*DGVBR",
            "*Directie Woningbouw",
            "",
            "*Contactpersoon",
            "{naam|T. Kalkman-Osei}",
            "T {telefoon|06-31 77 29 08}",
            "",
            "*Datum",
            "{+datum|17 november 2025}",
            "",
            "*Kenmerk",
            "{+kenmerk|2025-0000612204}",
            "",
            "*Opgesteld door",
            "mr. {naam|Ruben Sahetapy}",
            "",
            "*Samengewerkt met",
            "FIN, IenW",
            "",
            "*Bijlagen",
            "3",
        ],
        side_size=7.5,
        frames=((70, 60, 360, 690),),
    )
    return Finished(draft, scan(pdf, dpi=200, skew=0.5, noise=7, ocr_errors=0.04))


MAKERS = {
    "h01_szw_nota_beslissing": h01_szw_nota_beslissing,
    "h02_ez_nota_informatie": h02_ez_nota_informatie,
    "h03_lnv_nota_advisering": h03_lnv_nota_advisering,
    "h04_defensie_nota_routing": h04_defensie_nota_routing,
    "h30_bzk_nota_scan_ocr": h30_bzk_nota_scan_ocr,
}
