"""An inspection on board, a hearing and a report of an incident."""

from tests.gold.making.by_html import chromium
from tests.gold.making.by_office import fodt
from tests.gold.making.by_reportlab import paper
from tests.gold.making.draft import Draft
from tests.gold.making.gold import Finished
from tests.gold.making.opened_u_pen import Stamp, Stroke, inked


def vessel() -> Finished:
    draft = Draft(
        "u17_ilt_inspectie_schip_scan",
        "dev",
        "woo-verzoek",
        "inspectierapport_formulier",
        "scan-150dpi-grey",
    )
    pdf = paper(
        draft,
        [
            ("h", "Inspectie Leefomgeving en Transport - Domein Scheepvaart"),
            ("H", "Rapport van bevindingen"),
            (
                "t",
                [
                    [
                        "Rapportnummer",
                        "ILT-BV-2024-20917",
                        "Datum en tijd",
                        "2 september 2024, 06.45 - 09.10 uur",
                    ],
                    [
                        "Plaats",
                        "Prinses Irenesluizen, Wijk bij Duurstede, wachtplaats noord",
                        "Weer",
                        "helder, ZW 3",
                    ],
                    ["Schip", "mts. Cornelia Geertruida II", "ENI / vlag", "02326617 / NL"],
                    ["Lading", "1.480 ton gasolie (UN 1202)", "Soort", "tanker, dubbelwandig"],
                    [
                        "Eigenaar",
                        "v.o.f. {naam|Schipperheijn-Baptista}",
                        "Adres",
                        "{adres|Waalbandijk 77}, {adres|6651 KB} {?woonplaats|Druten}",
                    ],
                    [
                        "Gezagvoerder",
                        "{naam|Adrianus Cornelis Schipperheijn}",
                        "Geb. / tel.",
                        "{geboortedatum|29-08-1971} / {telefoon|06 51 70 33 86}",
                    ],
                    ["Groot vaarbewijs", "{rijbewijs|4400718265}", "BSN", "{bsn|999983829}"],
                ],
                [82, 165, 62, 145],
            ),
            ("h", "Bemanning aan boord"),
            (
                "t",
                [
                    ["Functie", "Naam", "Geboren", "Dienstboekje", "Opmerking"],
                    [
                        "Stuurman",
                        "{naam|Ferdi Lukassen}",
                        "{geboortedatum|17-01-1990}",
                        "{documentnummer|NL-118203}",
                        "niet ingevuld na 14 augustus",
                    ],
                    [
                        "Matroos",
                        "{naam|Jhon Carlo Magbanua}",
                        "{geboortedatum|04-12-1998}",
                        "{documentnummer|NL-140966}",
                        "rust 5 uur in plaats van 8",
                    ],
                    [
                        "Deksman",
                        "{naam|Vasile Ciobotaru}",
                        "{geboortedatum|22-05-1985}",
                        "geen",
                        "paspoort {paspoort|057330918} gezien",
                    ],
                    ["Passagier", "Mw. {naam|R. Baptista} (echtgenote)", "-", "-", "-"],
                ],
                [58, 130, 62, 74, 130],
            ),
            ("h", "Bevindingen"),
            "1. Ik, toezichthouder {personeelsnummer|BV-0462}, ging met collega {naam|S. van Toornburg} en wachtmeester {naam|Delvaux} van de Landelijke Eenheid (politieboot P 94) aan boord. De gezagvoerder was door Verkeerspost Tiel (marifoonkanaal 69) al gevraagd af te meren.",
            "2. De heer {naam|Schipperheijn} toonde het certificaat van onderzoek (geldig tot 11 maart 2027), het ADN-certificaat van Lloyd's Register en de NSV-verklaring. De Archimedesschroef van de ballastpomp was vervangen door een Johnsonpomp; dat is niet aan de NBKB gemeld.",
            "3. Uit de tachograaf (fabrikaat Seijsener) bleek dat in exploitatiewijze A1 is doorgevaren van 22.10 tot 05.55 uur. {naam|Lukassen} verklaarde: 'De baas zei dat we de Kreekraksluizen moesten halen, anders kostte het een dag.' {naam|Magbanua} verklaarde in het Engels via collega {naam|Van Toornburg} dat hij geen arbeidsovereenkomst heeft gezien.",
            "4. In de stuurhut lag een lege fles. De blaastest bij de gezagvoerder gaf een indicatie P; op het bureau Tiel is {?strafrecht|een ademalcoholgehalte van 310 µg/l} vastgesteld. De politie maakt hiervoor afzonderlijk proces-verbaal op (PL2600-2024118804).",
            "5. Overtreding: artikel 22 Binnenvaartwet jo. artikel 5.7 Binnenvaartregeling (bemanning), artikel 7.1.3 ADN. De Binnenvaartwet kent voor 2. een bestuurlijke boete.",
            ("h", "Reactie van de betrokkene"),
            "De heer {naam|A.C. Schipperheijn} zei dat het rooster door bevrachter Van Uden Tankvaart wordt opgelegd en dat planner {naam|Mireille} daar geen nee accepteert. Hij wenst te worden bijgestaan door mr. {naam|Tiggelman-Schellevis}. Hij heeft het voornemen ontvangen op zijn mailadres {email|cgeertruida2}@shipmail.example.",
            ("h", "Afhandeling"),
            "Rapport opgemaakt op ambtsbelofte te Utrecht. Boeteoplegging door team Bestuurlijke Maatregelen. Vragen: Meld- en Informatiecentrum ILT, {+telefoon|088 489 00 00}. Kopie aan Rijkswaterstaat Midden-Nederland en Port of Amsterdam.",
            (
                "t",
                [
                    ["Toezichthouder", "Tweede toezichthouder", "Gezien: teamleider"],
                    [
                        "{naam|K. (Kasper) Wijtvliet}\n\n\n",
                        "{naam|S. van Toornburg}\n\n\n",
                        "{?naam|Gea Bloemert}\n\n\n",
                    ],
                    ["datum 03-09-2024", "datum 03-09-2024", "datum 5/9"],
                ],
                [150, 150, 150],
                "los",
            ),
        ],
        font="LS",
        size=10.4,
        frames=((60, 50, 475, 740),),
        footer="ILT-BV-2024-20917",
    )
    draft.keep("schip", "Cornelia Geertruida II")
    draft.keep(
        "eponiem", "Prinses Irenesluizen", "Archimedesschroef", "Johnsonpomp", "Lloyd's Register"
    )
    draft.keep("kenmerk", "ILT-BV-2024-20917", "02326617", "PL2600-2024118804")
    draft.keep("organisatie", "Van Uden Tankvaart", "Seijsener", "Landelijke Eenheid")
    return inked(
        draft,
        pdf,
        (
            Stroke(2, "K. (Kasper) Wijtvliet", (0, 12), (90, 26)),
            Stroke(2, "datum 03-09-2024", (152, -30), (80, 24)),
            Stroke(2, "Gea Bloemert", (4, 12), (60, 22), "paraaf"),
        ),
        dpi=150,
        skew=0.9,
        noise=9,
        seed=21,
    )


def hearing() -> Finished:
    draft = Draft(
        "u19_hoorverslag_justis_vog",
        "dev",
        "woo-verzoek",
        "hoorverslag_bezwaar",
        "libreoffice",
        ordinary=frozenset({"graaf", "vader"}),
    )
    pdf = fodt(
        draft,
        [
            ("h", "Verslag van de hoorzitting in bezwaar"),
            (
                "t",
                [
                    [
                        "Bezwaarmaker",
                        "de heer {naam|Delano Emmanuel Grootfaam}, geboren {geboortedatum|8 september 1994} te {?geboorteplaats|Paramaribo}",
                    ],
                    ["Adres", "{adres|Anjelierlaan 240}, {adres|2565 TK} Den Haag"],
                    ["Gemachtigde", "mr. {naam|Nadira Sukhai}, Ficq & Partners"],
                    [
                        "Bestreden besluit",
                        "weigering VOG van 11 januari 2024, kenmerk 2023-118-440917",
                    ],
                    [
                        "Hoorcommissie",
                        "mr. {naam|J.W.F. Graafland} (voorzitter), mr. {naam|E. Dörtgöz} (secretaris)",
                    ],
                    ["Namens het COVOG", "{naam|Maurits Rietveen}, senior beoordelaar"],
                    [
                        "Aanwezig",
                        "mevrouw {naam|Grootfaam-Amoksi} (moeder); {naam|Lars Ingenhoes}, stagiair",
                    ],
                    [
                        "Plaats, datum",
                        "Dienst Justis, Turfmarkt 147, 5 maart 2024, 13.30 uur (opname nr. 24-0311)",
                    ],
                ],
                [3.6, 12.6],
            ),
            "De voorzitter stelt de aanwezigen voor en legt uit dat van deze zitting een zakelijk verslag wordt gemaakt. De minister voor Rechtsbescherming, de heer {+naam|Weerwind}, beslist op het bezwaar.",
            ("h", "Standpunt bezwaarmaker"),
            "Mr. {naam|Sukhai}: Mijn cliënt wil als groepsleider beginnen bij Stichting Jeugdformaat. De weigering steunt op {?strafrecht|een veroordeling uit 2021 wegens mishandeling} (parketnummer 09-204418-20) en op een sepot uit 2022. Dat sepot betrof een ruzie op het terras van café De Oude Graaf, waarbij de aangever, {naam|Ricky Sluiman-Mahesh}, later zelf verklaarde dat hij was begonnen. Ik leg een brief over van reclasseringswerker {naam|Hülya Çelikkol-Broer} van Palier. Cliënt heeft {?gezondheid|een agressieregulatietraining bij De Waag} afgerond.",
            "De heer {naam|Grootfaam}: Ik heb fouten gemaakt. Mijn vader zat vast in die jaren. Ik werk nu bij Albert Heijn aan het Savornin Lohmanplein en train de D-pupillen van SV Houtwijk. Trainer ome {naam|Ro} kan dat bevestigen. Zonder VOG kan ik niet naar het Johan de Witt-college, waar ik stage zou lopen.",
            "De moeder, {naam|Joyce Amoksi}, vult aan dat haar zoon sinds vorig jaar voor zijn neefje {naam|Mylan} zorgt.",
            ("h", "Standpunt COVOG"),
            "De heer {naam|Rietveen}: Voor het screeningsprofiel 45 geldt een terugkijktermijn van vier jaar. Aan het objectieve criterium is voldaan. De Afdeling liet dat in stand in haar uitspraak van 3 juni 2020 (ECLI:NL:RVS:2020:1322). Volgens {+auteur|Boone}, Grip op grensgevallen (diss. 2012), telt de ouderdom van het feit mee. {naam|Rietveen} wijst ook op de leidraad-{+naam|Teeven} van 2013, die is ingetrokken.",
            ("h", "Vragen van de commissie"),
            "{naam|Dörtgöz} vraagt of de werkgever op de hoogte is. Teamleider {naam|Anke Storkhorst} weet het, zegt de bezwaarmaker; haar nummer is {telefoon|070 322 09 41}. De voorzitter vraagt naar het reclasseringsadvies van 2020. {naam|Sukhai} stuurt dat na, per mail aan {email|e.dortgoz}@justis.example, met afschrift aan bezwaar@justis.example.",
            "{naam|Graafland} wijst op de hardheidsclausule. De commissie-{+naam|Bruinsma}, waarop de heer {naam|Rietveen} een beroep deed, heeft over deze doelgroep niets gezegd. De voorzitter sluit om 14.20 uur.",
            ("h", "Afspraken"),
            "a. Nadere stukken uiterlijk 19 maart.\nb. Beslistermijn verlengd tot 7 mei; bezwaarmaker stemt in (art. 7:10 Awb).\nc. Informatie over de stand: Klantcontactcentrum Justis, {+telefoon|088 99 82 200}.",
            "Vastgesteld te Den Haag op 12 maart 2024\n\n\n\n{naam|J.W.F. Graafland}\t\t\t\t{naam|E. Dörtgöz}",
        ],
        font="Carlito",
        size=11.5,
        header="Dienst Justis | Ministerie van Justitie en Veiligheid",
        footer="Dossier 2024-BZW-00561",
    )
    draft.keep("eponiem", "Savornin Lohmanplein", "Johan de Witt-college")
    draft.keep(
        "organisatie",
        "Ficq & Partners",
        "Stichting Jeugdformaat",
        "Albert Heijn",
        "De Oude Graaf",
        "SV Houtwijk",
    )
    draft.keep(
        "kenmerk", "2023-118-440917", "09-204418-20", "ECLI:NL:RVS:2020:1322", "2024-BZW-00561"
    )
    draft.keep("mailbox", "bezwaar@justis.example")
    return inked(draft, pdf, (Stroke(2, "Vastgesteld te Den Haag", (0, 20), (110, 30)),))


def incident() -> Finished:
    draft = Draft(
        "u20_dji_incident_scan",
        "dev",
        "woo-verzoek",
        "meldformulier",
        "scan-150dpi-grey",
        ordinary=frozenset({"blok"}),
    )
    css = "body{font:9.5pt/1.35 'Liberation Sans Narrow'}table{border-collapse:collapse;width:100%;margin-bottom:8pt}td,th{border:1pt solid #000;padding:3pt 4pt;vertical-align:top;text-align:left}th{background:#ccc}h1{font-size:14pt;margin:0 0 6pt}.l{width:24%;font-weight:bold}.v{height:66pt}"
    pdf = chromium(
        draft,
        """<h1>DJI - Meldingsformulier bijzonder voorval</h1>
<table><tr><td class=l>Inrichting</td><td>P.I. Alphen aan den Rijn, locatie Eikenlaan</td><td class=l>Meldingsnr.</td><td>MBV-24-1183</td></tr>
<tr><td class=l>Datum / tijd</td><td>vrijdag 18-10-2024, 15.42 uur</td><td class=l>Plaats</td><td>Afd. 4 Noord, ringgang bij cel 4-17</td></tr>
<tr><td class=l>Melder</td><td>{naam|BLOKVOORT, Perry} (PIW)</td><td class=l>Pers.nr.</td><td>{personeelsnummer|60718842}</td></tr>
<tr><td class=l>Soort voorval</td><td colspan=3>&#9745; fysieke agressie &nbsp; &#9744; brand &nbsp; &#9745; contrabande &nbsp; &#9744; suïcide(poging) &nbsp; &#9744; ontvluchting</td></tr></table>
<table><tr><th colspan=5>Betrokken justitiabelen</th></tr><tr><td>Naam</td><td>SKN</td><td>Geb.</td><td>Cel</td><td>Rol</td></tr>
<tr><td>{naam|ZEROUALI, Imad}</td><td>{registratienummer|4418206}</td><td>{geboortedatum|19-03-2001}</td><td>4-17</td><td>dader</td></tr>
<tr><td>{naam|TEN WOLDERINK, J.G.}</td><td>{registratienummer|3390117}</td><td>{geboortedatum|07-11-1966}</td><td>4-09</td><td>slachtoffer</td></tr>
<tr><td>{naam|SORIANO QUISPE, E.}</td><td>{registratienummer|5102664}</td><td>{geboortedatum|25-06-1989}</td><td>4-18</td><td>getuige</td></tr></table>
<table><tr><th>Toedracht</th></tr><tr><td class=v>Tijdens de uitsluit liep ged. {naam|Zerouali} naar ged. {naam|Ten Wolderink} toe en riep iets over een schuld. Ik hoorde hem zeggen: 'Vraag maar aan {naam|Fatih}.' Daarop gaf hij een vuistslag. Collega {naam|Ilse Nijkrake} drukte op haar piepknop; IBT ({naam|Mertens}, {naam|R. Wagensveld}, {naam|Sharda B.}) was binnen twee minuten ter plaatse. Ged. {naam|Zerouali} is met de transportboeien naar de ISO gebracht. Bij het slachtoffer zag ik {?gezondheid|een bloedende wenkbrauw}. Medische dienst: vpk {naam|Linh Luong-Hoekzema}. In cel 4-17 vonden wij een telefoon (Samsung, 06-nummer {telefoon|06-8420 7195}) en een briefje met de naam {naam|Kelly} en een adres in {?woonplaats|Nieuw-Vennep}. In blok C was het rustig.</td></tr></table>
<table><tr><th colspan=4>Genomen maatregelen en meldingen</th></tr>
<tr><td>Directie (piket)</td><td>{?naam|D. Scheffers-van Tol}, plv. vestigingsdirecteur</td><td>16.05</td><td>{paraaf|DS}</td></tr>
<tr><td>Hoofdkantoor</td><td>Meldkamer DJI {+telefoon|088 07 27 800}</td><td>16.20</td><td>{paraaf|PB}</td></tr>
<tr><td>Politie</td><td>wijkagent {naam|Tuncay Erdinç}, aangifte volgt</td><td>16.40</td><td>{paraaf|PB}</td></tr>
<tr><td>Familie slachtoffer</td><td>zus {naam|Hennie Maassen-ten Wolderink}, {telefoon|0546 81 44 07}</td><td>17.15</td><td>{paraaf|IN}</td></tr>
<tr><td>Commissie van Toezicht</td><td>secretaris mw. {naam|Elout}; cvt.alphen@dji.example</td><td>za</td><td></td></tr></table>
<table><tr><th>Aanvulling afdelingshoofd</th></tr><tr><td>Disciplinaire straf: 7 dagen ISO (art. 51 Pbw). Beklag mogelijk. In de briefing Slag bij Waterloo (oefening) is dit type voorval getraind, zie ook het handboek van {+auteur|Miranda Boone}. {naam|Perry} en {naam|Ilse} zijn opgevangen door BOT-lid {naam|Gradus}. Persvragen via Directie Communicatie. Overplaatsing naar P.I. Krimpen of Justitieel Complex Zaanstad, Huis van Bewaring De Schie of PPC is aangevraagd bij DIZ. De IG van de Inspectie JenV, {+naam|Esther de Kleuver}, wordt geïnformeerd via de kwartaalrapportage.</td></tr>
<tr><td>Naam: {naam|C.M. Vlietman} &nbsp;&nbsp; Datum: 19-10-2024 &nbsp;&nbsp; Handtekening:<br><br><br></td></tr></table>""",
        css,
        margin="14mm",
    )
    draft.keep("kenmerk", "MBV-24-1183")
    draft.keep("eponiem", "Slag bij Waterloo")
    draft.keep("mailbox", "cvt.alphen@dji.example")
    draft.keep(
        "organisatie", "Justitieel Complex Zaanstad", "P.I. Krimpen", "Commissie van Toezicht"
    )
    return inked(
        draft,
        pdf,
        (Stroke(1, "Handtekening:", (70, 0), (110, 32)),),
        (Stamp(1, (380, 14), ("KOPIE DOSSIER 22 OKT 2024",), 9),),
        dpi=150,
        skew=-0.8,
        noise=8,
        ocr_errors=0.06,
        seed=14,
    )


MAKERS = {
    "u17_ilt_inspectie_schip_scan": vessel,
    "u19_hoorverslag_justis_vog": hearing,
    "u20_dji_incident_scan": incident,
}
