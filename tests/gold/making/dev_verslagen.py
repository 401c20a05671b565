"""Minutes, an inspection report, lists of attendance."""

from tests.gold.making.by_html import chromium, story
from tests.gold.making.by_office import fodt
from tests.gold.making.draft import Draft
from tests.gold.making.gold import Finished


def h10_uwv_verslag() -> Finished:
    draft = Draft("h10_uwv_verslag", "dev", "woo-verzoek", "minutes_action_table", "libreoffice")
    draft.keep("eponiem", "commissie-Stevens")
    draft.keep(
        "organisatie",
        "Divosa",
        "Stichting Lezen en Schrijven",
        "Autoriteit Persoonsgegevens",
        "Landelijke Cliëntenraad",
    )
    draft.keep("adres_organisatie", "La Guardiaweg 94-114")
    pdf = fodt(
        draft,
        [
            ("h", "Verslag Cliëntenraadoverleg UWV - Divisie Sociaal Medische Zaken"),
            (
                "t",
                [
                    ["Datum", "{+datum|21 mei 2026}, 13.30 - 15.30 uur"],
                    ["Locatie", "La Guardiaweg 94-114, Amsterdam, zaal 4.12"],
                    ["Voorzitter", "{?naam|J. (Jolanda) Bezemer}"],
                    ["Notulist", "{naam|D. Sluis}"],
                ],
                [3, 13],
            ),
            (
                "t",
                [
                    ["Aanwezig", "Organisatie", "Afwezig m.k."],
                    [
                        "{naam|Chr. van Essen}\n{naam|Özlem Aktaş}\n{naam|K.L. Tan}",
                        "UWV SMZ",
                        "{naam|B. Wijngaarden}",
                    ],
                    [
                        "Mevr. {naam|Kuijpers-van der Heijden}\n{naam|G. Oduber}",
                        "Cliëntenraad Noord",
                        "{naam|Ab Spits}",
                    ],
                    ["{naam|Dirk-Jan Hooijmaijers}", "Ministerie SZW", "-"],
                ],
                [6, 5, 5],
            ),
            ("h", "1. Opening en mededelingen"),
            "De voorzitter opent de vergadering. {naam|Chr. van Essen} meldt dat de Raad van Bestuur, bij monde van bestuursvoorzitter {+naam|Maarten Camps}, op 4 juni een toelichting geeft op het jaarverslag. De heer {naam|Spits} heeft zich ziek gemeld.",
            ("h", "2. Hersteloperatie WIA"),
            "{naam|Özlem} licht toe dat 12.600 dossiers zijn herbeoordeeld. {naam|Van Essen} vult aan dat de kwaliteitscontrole nu door een onafhankelijk team wordt gedaan. {naam|Oduber} vraagt naar de casus van mevrouw {naam|L. Appelman} uit {?woonplaats|Stadskanaal}: {?gezondheid|zij heeft MS en een WGA-uitkering} en wacht al veertien maanden. {naam|Tan} zegt toe dit uit te zoeken.",
            "De commissie-Stevens heeft aanbevolen de verzekeringsarts meer te ontlasten. De Nederlandse Vereniging voor Verzekeringsgeneeskunde (NVVG) steunt dit. Het lid {+naam|Van Kent} (SP) heeft hierover een initiatiefnota ingediend. SZW ({naam|Hooijmaijers}) bereidt een reactie voor.",
            "Het UWV en de SVB hebben een uitvoeringstoets uitgebracht. Beide organisaties achten invoering per 1 januari 2027 haalbaar, mits het Uitvoeringsbesluit SUWI uiterlijk in het derde kwartaal van 2026 wordt gepubliceerd in het Staatsblad. De structurele kosten bedragen € 48,6 miljoen per jaar (artikel 2 van begrotingshoofdstuk XV).",
            ("h", "3. Digitale dienstverlening"),
            "De werkmap gaat op 1 september over naar Mijn UWV. De heer {naam|HOOIJMAIJERS} vraagt aandacht voor laaggeletterden; Stichting Lezen en Schrijven en de KBO-PCOB zijn bij de test betrokken. De Participatiewet in balans bevat ruim twintig maatregelen waarmee gemeenten meer ruimte krijgen voor maatwerk. De Vereniging van Nederlandse Gemeenten (VNG), Divosa en de Landelijke Cliëntenraad hebben in de consultatie aandacht gevraagd voor de uitvoerbaarheid. De Autoriteit Persoonsgegevens heeft op 14 januari 2026 geadviseerd over de grondslag voor gegevensdeling.",
            ("h", "4. Rondvraag en sluiting"),
            "Mevrouw {naam|Kuijpers} vraagt om de reiskosten sneller te vergoeden. {naam|Dirk-Jan} neemt het mee. De voorzitter sluit om 15.20 uur. Volgend overleg: 17 september 2026 in Zwolle.",
            "In het Commissiedebat Participatiewet van 12 maart 2026 is de motie over de vrijlating van giften (Kamerstuk 34 352, nr. 298) aangehouden. De toezegging om de Kamer vóór de zomer te informeren staat geregistreerd onder TZ202603-118.",
            ("h", "Actielijst"),
            (
                "t",
                [
                    ["Nr", "Actie", "Wie", "Gereed"],
                    [
                        "26-07",
                        "Casus {naam|Appelman} uitzoeken en {naam|G. Oduber} terugkoppelen",
                        "{naam|KL Tan}",
                        "1-6",
                    ],
                    ["26-08", "Presentatie werkmap rondsturen aan de raad", "{naam|Aktaş}", "28-5"],
                    ["26-09", "Reiskostenregeling agenderen bij FEZ", "{paraaf|DJH}", "17-9"],
                    [
                        "26-10",
                        "Afspraak met vakbond FNV over arbeidsmarktkrapte artsen",
                        "{naam|Van Essen} / {naam|Wijngaarden}",
                        "1-7",
                    ],
                    ["26-11", "Handreiking toegankelijkheid naar de drukker", "allen", "15-7"],
                ],
                [1.5, 8, 4, 2.5],
            ),
        ],
        font="Liberation Sans",
        size=10,
        header="UWV | Verslag | Vertrouwelijk",
        footer="{naam|D. Sluis}, secretaris - verslag vastgesteld op 17 september 2026",
    )
    return Finished(draft, pdf)


def h17_odr_inspectierapport() -> Finished:
    draft = Draft(
        "h17_odr_inspectierapport", "dev", "woo-verzoek", "inspection_report", "pymupdf-story"
    )
    draft.keep("organisatie", "Rivierland Recycling B.V.")
    pdf = story(
        draft,
        """<h1>Controlerapport milieu</h1><p>Omgevingsdienst Rivierenland, in opdracht van de Provincie Gelderland</p><table><tr><td><b>Zaaknummer</b></td><td>{+zaaknummer|ODR2025-119476}</td></tr><tr><td><b>Inrichting</b></td><td>Rivierland Recycling B.V., KvK {+kvk|11038264}</td></tr><tr><td><b>Locatie</b></td><td>{+adres_organisatie|Waalbandijk 128, 4053 JX IJzendoorn}</td></tr><tr><td><b>Toezichthouder(s)</b></td><td>{naam|G.W. Ploegmakers} (BOA-nr {personeelsnummer|610482}) en {naam|M. el Hamdaoui}</td></tr><tr><td><b>Gesproken met</b></td><td>{naam|Corné van Oosterhout}, bedrijfsleider, {telefoon|0344 692 177}; kraanmachinist {naam|Slawek}</td></tr><tr><td><b>Datum controle</b></td><td>{+datum|25 augustus 2025}, 10.15 uur, onaangekondigd</td></tr></table>
    <h2>1. Aanleiding</h2><p>Op 21 augustus 2025 klaagde een omwonende, mevrouw {naam|De Ruijter-Bos}, via de milieuklachtenlijn over stof en stank. Zij woont circa 250 meter ten oosten van de inrichting, aan de {adres|Kerkstraat 9} te {?woonplaats|Ochten}. De klacht is doorgezet door {naam|Sem Hendriksen} van de provincie.</p>
    <h2>2. Bevindingen</h2><p>Ik, {naam|Ploegmakers}, zag dat op vak C een partij van naar schatting 1.800 ton bouw- en sloopafval lag opgeslagen. Volgens vergunningvoorschrift 4.2.1 is maximaal 1.200 ton toegestaan. Collega {naam|El Hamdaoui} nam drie monsters. De bedrijfsleider verklaarde: "Wij hebben vorige week te veel aangeleverd gekregen." Rivierland Recycling B.V. is sinds 2014 vergunninghouder. Op het terrein stond een vrachtauto met kenteken {kenteken|84-BVT-9}, bestuurd door de heer {naam|I. Petrov}, geboren {geboortedatum|02/09/1990}.</p>
    <p>De emissie van stof (PM10) bedroeg 61 microgram per kubieke meter, gemeten met een DustTrak 8533. De GPS-positie van het meetpunt is N 51.9093 E 5.5718. De grenswaarde uit het Besluit kwaliteit leefomgeving is 50 microgram als 24-uursgemiddelde.</p>
    <h2>3. Overtredingen</h2><p>1. Artikel 5.5, eerste lid, onder a, van de Omgevingswet. 2. Artikel 2.11 van het Besluit activiteiten leefomgeving. De directeur, de heer {?naam|P.C.M. van Oosterhout}, is in 2023 al gewaarschuwd. {?strafrecht|Tegen hem loopt een strafrechtelijk onderzoek van het Functioneel Parket}.</p>
    <h2>4. Advies</h2><p>Geadviseerd wordt een last onder dwangsom op te leggen van € 15.000 per constatering met een maximum van € 60.000, conform de Landelijke Handhavingsstrategie Omgevingsrecht. Gedeputeerde {+naam|Klaas Ruitenberg} is geïnformeerd, evenals de burgemeester van Neder-Betuwe, {+naam|Jan Kottelenberg}.</p>
    <h2>5. Foto's</h2><p>Foto 1: opslag vak C. Foto 2: weegbrug. Bestandsnaam: IMG_20250825_1042.jpg. Kopie van dit rapport is gestuurd naar de Inspectie Leefomgeving en Transport, het Waterschap Rivierenland en Rijkswaterstaat Oost-Nederland.</p><p>Aldus op ambtseed opgemaakt te Tiel op 28 augustus 2025,</p><p>{naam|G.W. Ploegmakers}</p>""",
        "*{font-family:sans-serif;font-size:10.5px} h1{font-size:20px} h2{font-size:12.5px} td{padding:2px}",
        header="<p>Omgevingsdienst Rivierenland - zaak {+zaaknummer|ODR2025-119476} - opsteller {naam|G.W. Ploegmakers}</p>",
        rect=(60, 70, 520, 690),
    )
    return Finished(draft, pdf)


def h21_presentielijst() -> Finished:
    draft = Draft("h21_presentielijst", "dev", "woo-verzoek", "attendance_list", "chromium")
    draft.keep("adres_organisatie", "Westerbrink 1")
    pdf = chromium(
        draft,
        "<h2>PRESENTIELIJST</h2><p>Bijeenkomst Regionale Energiestrategie Drenthe, {+datum|11 juni 2025}, Provinciehuis, Westerbrink 1, Assen. Statenzaal.</p><table><tr><th>Nr</th><th>Naam</th><th>Organisatie</th><th>E-mail / telefoon</th><th>Paraaf</th></tr><tr><td>1</td><td>mevr. {naam|Y. Aydoğan}</td><td>Gemeente Assen, beleidsadviseur</td><td>{email|y.aydogan}{+email_domein|@assen.nl}</td><td>{paraaf|YA}</td></tr><tr><td>2</td><td>{naam|HOEKSTRA, J.}</td><td>Waterschap Hunze en Aa's</td><td>{email|j.hoekstra}{+email_domein|@hunzeenaas.nl}</td><td></td></tr><tr><td>3</td><td>Prof. dr. {naam|Lenneke ter Braak}</td><td>RUG</td><td>{email|l.m.ter.braak}{+email_domein|@rug.nl}</td><td></td></tr><tr><td>4</td><td>{+naam|Egbert van Dijk} (gedeputeerde)</td><td>Provincie Drenthe</td><td>{+email_functioneel|bestuurssecretariaat@drenthe.nl}</td><td></td></tr><tr><td>5</td><td>{naam|R. de Jong-van 't Veer}</td><td>Provincie Drenthe</td><td>{email|r.dejong1}{+email_domein|@drenthe.nl}</td><td></td></tr><tr><td>6</td><td>{naam|Kim Lan Phung}</td><td>VNO-NCW Noord</td><td>{email|phung}{+email_domein|@vno-ncwnoord.nl}</td><td>{paraaf|kim}</td></tr><tr><td>7</td><td>{naam|Wit}</td><td>LTO Noord</td><td>-</td><td></td></tr><tr><td>8</td><td>{naam|abdi warsame}</td><td>bewonersgroep Meerstad</td><td>{email|abdi1983}{+email_domein|@outlook.com}</td><td></td></tr><tr><td>9</td><td>Ds. {naam|H.A. Noordmans}</td><td>Raad van Kerken</td><td>{telefoon|0592-311 840}</td><td></td></tr><tr><td>10</td><td>{+naam|Marco Out} (burgemeester)</td><td>Gemeente Assen</td><td>{+email_functioneel|burgemeester@assen.nl}</td><td></td></tr><tr><td>11</td><td>{naam|S. van den Bosch} / {naam|I. Kuiper}</td><td>Natuur en Milieufederatie</td><td>{email|svdbosch}{+email_domein|@nmfdrenthe.nl}</td><td></td></tr></table><p>Afgemeld: {naam|Ter Horst} (Enexis), {naam|J.W. Klein Nagelvoort} (Rijkswaterstaat), de heer {naam|Boer}. Notulen: {naam|Gea}.</p>",
        "body{font:11pt 'Liberation Serif'} table{border-collapse:collapse;width:100%} td,th{border:1px solid #000;padding:7px 5px;text-align:left}",
    )
    return Finished(draft, pdf)


def h23_provincie_statenverslag() -> Finished:
    draft = Draft(
        "h23_provincie_statenverslag", "dev", "woo-verzoek", "council_minutes", "pymupdf-story"
    )
    draft.keep("eponiem", "Hannie Schaft-viaduct", "Willem-Alexanderbrug", "commissie-Wijers")
    draft.keep("straat", "Burgemeester Jansenlaan", "Dr. Schaepmanplein")
    pdf = story(
        draft,
        """<h1>Verslag Statencommissie Mobiliteit en Wonen</h1><p>Provincie Overijssel, vergadering van 28 januari 2026</p><p><b>Aanwezig:</b> {+naam|J.A. Brummelkamp} (CDA, voorzitter), {+naam|E. Pfeiffer} (VVD), {+naam|S. Kiliç} (DENK), {+naam|T. van Nimwegen} (PvdD), {+naam|Gert-Harm ten Bolscher} (gedeputeerde). <b>Griffie:</b> {naam|Manon Scholten} (commissiegriffier). <b>Ambtelijke ondersteuning:</b> {naam|B. Lansink} en {naam|Evelien Roos}.</p>
    <h2>1. Opening</h2><p>De voorzitter, {+naam|Brummelkamp}, opent om 19.30 uur. Mevrouw {+naam|Pfeiffer} is iets later.</p><h2>2. Inspreker N35</h2><p>De heer {naam|Wim Schreurs} uit {?woonplaats|Mariënheem}, bewoner, vertelt dat zijn kleinzoon {naam|Luuk} (9) in december op het kruispunt is aangereden en {?gezondheid|sindsdien niet meer kan lopen}. Mevrouw {naam|A. Veldscholten-Çetin} spreekt namens de actiegroep Raalte Veilig. Zij biedt een petitie aan met 2.311 handtekeningen.</p>
    <p>Statenlid {+naam|Kiliç} (DENK) dankt de insprekers en vraagt naar de planning. Gedeputeerde {+naam|Ten Bolscher} antwoordt dat Rijkswaterstaat in 2027 start. De heer {+naam|Van Nimwegen} (PvdD) wijst op het Natuurnetwerk Nederland. {naam|Lansink} (provincie) licht de geluidsberekening toe: de voorkeursgrenswaarde van 48 dB wordt niet overschreden.</p><p>Het college heeft in de Kadernota 2026 gekozen voor een gebiedsgerichte aanpak. De Omgevingsvisie, het Programma Wonen en het Mobiliteitsplan worden in samenhang herzien. De Veiligheidsregio en de GGD zijn betrokken bij de uitwerking van het onderdeel gezonde leefomgeving.</p><h2>3. Bestuursrapportage</h2><p>De kosten worden geraamd op € 1.375.000 en komen ten laste van de reserve Grondexploitaties. De aanbesteding verloopt via TenderNed volgens de Aanbestedingswet 2012; de gunning is voorzien in week 38.</p><p>Commissaris van de Koning {+naam|Andries Heidema} heeft de brief aan minister {+naam|Tieman} op 12 januari ondertekend. Mevrouw {+naam|Pfeiffer} vraagt of de inkoop via de Metropoolregio loopt. De gedeputeerde zegt toe dat ambtenaar {naam|Roos} contact opneemt met de fractie.</p>
    <h2>4. Rondvraag</h2><p>De heer {+naam|Kiliç} vraagt aandacht voor de bushalte aan de Burgemeester Jansenlaan en het Dr. Schaepmanplein in Hengelo. De commissie-Wijers, het Hannie Schaft-viaduct en de Willem-Alexanderbrug worden kort genoemd.</p><p>Het college heeft in de Kadernota 2026 gekozen voor een gebiedsgerichte aanpak. De Omgevingsvisie, het Programma Wonen en het Mobiliteitsplan worden in samenhang herzien. De Veiligheidsregio en de GGD zijn betrokken bij de uitwerking van het onderdeel gezonde leefomgeving.</p><p>De kosten worden geraamd op € 1.375.000 en komen ten laste van de reserve Grondexploitaties. De aanbesteding verloopt via TenderNed volgens de Aanbestedingswet 2012; de gunning is voorzien in week 38.</p><p>De voorzitter sluit om 21.50 uur. Opmerkingen over dit verslag kunt u sturen aan {naam|M. Scholten}, {telefoon|038 499 75 21} of {+email_functioneel|statengriffie@overijssel.nl}.</p>""",
        "*{font-family:serif;font-size:12px} h1{font-size:20px} h2{font-size:13px}",
        rect=(70, 60, 500, 720),
    )
    return Finished(draft, pdf)


MAKERS = {
    "h10_uwv_verslag": h10_uwv_verslag,
    "h17_odr_inspectierapport": h17_odr_inspectierapport,
    "h21_presentielijst": h21_presentielijst,
    "h23_provincie_statenverslag": h23_provincie_statenverslag,
}
