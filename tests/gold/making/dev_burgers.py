"""Letters, forms and files of citizens and their lawyers."""

from tests.gold.making.by_hand import tj
from tests.gold.making.by_html import chromium
from tests.gold.making.by_reportlab import paper
from tests.gold.making.draft import Draft
from tests.gold.making.gold import Finished
from tests.gold.making.scanner import scan


def h14_brief_burger_scan() -> Finished:
    draft = Draft("h14_brief_burger_scan", "dev", "gemeente", "citizen_letter", "scan-200dpi-gray")
    draft.keep("organisatie", "Woonbron")
    draft.keep("adres_organisatie", "Spuiboulevard", "3300 AA Dordrecht")
    pdf = tj(
        draft,
        [
            [
                "Fam. {naam|Noordervliet - Sahin}\n{adres|Meidoornlaan 112}\n{adres|3319 HX Dordrecht}\n\nAan het college van burgemeester en wethouders van Dordrecht\nPostbus 8\n3300 AA Dordrecht\n\nDordrecht, 11 november 2025",
                ("b", "Betreft: overlast en woningaanpassing"),
                "Geacht college,",
                "Hierbij vraag ik uw aandacht voor onze situatie. Mijn echtgenoot {naam|Hakan} is geboren op {geboortedatum|7 juni 1969} en zit sinds maart in een rolstoel. {?gezondheid|Hij heeft de ziekte ALS}. De Wmo-consulent, mevrouw {naam|Tineke Broek}, kwam op 2 september langs en zei dat de aanvraag snel zou gaan. Daarna hebben wij niets meer gehoord.",
                "Ook hebben wij grote last van onze bovenbuurman, de heer {naam|R. Kowalczyk}. {?strafrecht|Hij is vorig jaar veroordeeld wegens mishandeling} en schreeuwt 's nachts. De wijkagent, {naam|Dennis Blaak}, is meerdere keren geweest. Woonbron zegt dat zij niets kan doen.",
                "Ik heb hierover ook gesproken met wethouder {+naam|Karin Schotting} op het spreekuur in het Stadskantoor aan de Spuiboulevard. Zij beloofde een brief. Burgemeester {+naam|Kolff} heb ik destijds ook aangeschreven.",
                "Mijn burgerservicenummer is {bsn|999913116} en het rekeningnummer voor de vergoeding is {iban|NL52 INGB 9523 3231 87} ten name van {naam|E. Noordervliet}. U kunt mij bellen op {telefoon|078 - 651 22 09} of mailen naar {email|elly.noordervliet}{+email_domein|@hetnet.nl}.",
                "Ik hoop spoedig iets van u te horen.",
                "Met vriendelijke groet,\n\n\n{naam|Elly Noordervliet}",
            ]
        ],
        size=12,
        seed=8,
        spaces=True,
    )
    return Finished(draft, scan(pdf, dpi=200, skew=0.9, noise=9))


def h15_bezwaarschrift_ind() -> Finished:
    draft = Draft("h15_bezwaarschrift_ind", "dev", "woo-verzoek", "objection_letter", "reportlab")
    draft.keep("organisatie", "Kanters en Verhoeven")
    draft.keep("adres_organisatie", "Willemsplein 8", "2500 BG Den Haag")
    pdf = paper(
        draft,
        [
            "Kanters en Verhoeven Advocaten\nmr. {naam|N.D. Blommestein-Ait Taleb}\nWillemsplein 8, 6811 KB Arnhem\nT {telefoon|026-351 77 40}  |  {email|blommestein}{+email_domein|@kanters-verhoeven.nl}",
            "Immigratie- en Naturalisatiedienst\nPostbus 16275\n2500 BG Den Haag",
            "Arnhem, 19 januari 2026\nUw kenmerk: {+kenmerk|2411.0877-JB}\nOns kenmerk: {+kenmerk|D260114/NB}\nInzake: {naam|Saliha Rahimi} / IND",
            ("h", "BEZWAARSCHRIFT"),
            "Geacht bestuur,",
            "Namens cliënte, mevrouw {naam|Saliha Rahimi}, geboren op {geboortedatum|24-12-1996} te Herat, van Afghaanse nationaliteit, V-nummer {v_nummer|2739104468}, houder van verblijfsdocument {verblijfsdocument|VK7L34N82}, maak ik bezwaar tegen het besluit van 16 december 2025, waarbij haar aanvraag om een mvv nareis ten behoeve van haar echtgenoot {naam|Nasir Ahmad RAHIMI} en dochtertje {naam|Zahra} is afgewezen.",
            ("h", "Feiten"),
            "Cliënte verblijft sinds 2022 in Nederland. Zij woont aan de {adres|Vondellaan 61 II}, {adres|6824 MV Arnhem}. De beslismedewerker, {naam|T. van Ravenswaaij}, heeft cliënte op 3 november 2025 gehoord in het bijzijn van een tolk (tolknummer {?tolknummer|20418}). In het rapport van gehoor staat dat {?gezondheid|cliënte zwanger is en lijdt aan PTSS}.",
            "Op 5 november heeft de senior medewerker {naam|Yara} aan ondergetekende bericht dat DNA-onderzoek niet nodig was. Het paspoort van {naam|Nasir} (nr. {paspoort|P03948172}) is overgelegd, alsmede de huwelijksakte.",
            ("h", "Gronden"),
            "Het besluit is in strijd met artikel 3:2 en 3:46 van de Algemene wet bestuursrecht, artikel 29 van de Vreemdelingenwet 2000 en artikel 8 EVRM. Zie HvJ EU 12 april 2018, A en S, C-550/16, en ABRvS 26 januari 2022, ECLI:NL:RVS:2022:245. Het EHRM overwoog in de zaak {+eponiem|Tanda-Muzinga} tegen Frankrijk dat de procedure snel en zorgvuldig moet zijn. Ook in het arrest {+eponiem|Boultif} wordt dit onderschreven. VluchtelingenWerk Nederland en UNHCR delen dit standpunt.",
            "Cliënte verzoekt om vergoeding van de proceskosten op grond van artikel 7:15 Awb. Zij ontvangt een bijstandsuitkering van de gemeente Arnhem; haar klantmanager is de heer {naam|Jonkergouw}.",
            ("h", "Verzoek"),
            "Ik verzoek u het bezwaar gegrond te verklaren en cliënte te horen. Een kopie van dit bezwaarschrift is gestuurd aan mevrouw {naam|Wijnand} van VluchtelingenWerk Oost.",
            "Hoogachtend,\n\n\nmr. {naam|N.D. Blommestein-Ait Taleb}\ngemachtigde",
            ("sp", 20),
            ("h", "Bijlagen"),
            "1. Machtiging, getekend door {naam|S. Rahimi}\n2. Besluit van 16 december 2025\n3. Medische verklaring huisarts {naam|B. Franssen}, AGB-code {?agb|01058213}\n4. Loonstroken {naam|Rahimi}",
        ],
        font="SE",
        size=11,
        frames=((85, 70, 430, 690),),
        top="dossier {+kenmerk|D260114} - mr. {naam|Blommestein}",
    )
    return Finished(draft, pdf)


def h18_medisch_advies_scan() -> Finished:
    draft = Draft(
        "h18_medisch_advies_scan", "dev", "woo-verzoek", "medical_advice", "scan-150dpi-noise"
    )
    pdf = paper(
        draft,
        [
            ("H", "Medisch advies"),
            "Bureau Medische Advisering - aan de IND, Directie Asiel & Bescherming",
            (
                "t",
                [
                    ["Betrokkene", "{naam|Mwangi, Grace Wanjiku}"],
                    ["Geboortedatum", "{geboortedatum|14-04-1979}"],
                    ["V-nummer", "{v_nummer|2865507713}"],
                    ["BSN", "{bsn|999900195}"],
                    ["Behandelaar", "dr. {naam|A.W. Terwisscha van Scheltinga}, psychiater"],
                    ["BIG-nummer", "{?big|49031287401}"],
                    ["Aanvrager", "{naam|R. Lubbers}, IND Zwolle"],
                ],
                [120, 280],
            ),
            ("h", "Vraag 1. Is er sprake van medische klachten?"),
            "Ja. Uit de stukken van de behandelaar blijkt dat {?gezondheid|betrokkene lijdt aan een ernstige depressieve stoornis en diabetes mellitus type 2}. Zij gebruikt {?gezondheid|sertraline 100 mg en metformine}. Haar huisarts, {naam|S. Bhagwandas}, heeft haar in 2024 verwezen naar GGZ Oost Brabant.",
            ("h", "Vraag 2. Is behandeling mogelijk in het land van herkomst?"),
            "Volgens de bronnen MedCOI (AVA 18922) en International SOS is behandeling beschikbaar in het Kenyatta National Hospital te Nairobi. De landenadviseur heeft dit bevestigd op 8 januari 2026.",
            "Mevrouw {naam|Mwangi} is op 15 januari 2026 gezien door verpleegkundige {naam|Jo Keulemans}. Mantelzorger is haar broer {naam|Peter Kamau}, wonende te {?woonplaats|Helmond}, telefoon {telefoon|06 8311 5520}.",
            ("h", "Conclusie"),
            "Het uitblijven van behandeling zal naar verwachting leiden tot een medische noodsituatie binnen drie maanden. Reizen is mogelijk onder begeleiding.",
            "Den Bosch, 22 januari 2026\n\nde medisch adviseur,\n\n{naam|C.J. Hoefnagels}\narts M&G",
        ],
        font="SE",
        size=11.5,
        frames=((70, 60, 440, 700),),
    )
    return Finished(draft, scan(pdf, dpi=150, skew=-1.1, noise=14, blur=0.6))


def h28_provincie_webformulier() -> Finished:
    draft = Draft("h28_provincie_webformulier", "dev", "woo-verzoek", "web_form", "chromium")
    draft.keep("organisatie", "Haarlems Dagblad")
    pdf = chromium(
        draft,
        "<h1>Klachtenformulier Provincie Noord-Holland</h1><p>Verzonden op 3 november 2025 om 22:17 uur - referentie {+kenmerk|WEB-889123}</p><dl><dt>Aanhef</dt><dd>Mevrouw</dd><dt>Voorletters</dt><dd>{naam|T.M.E.}</dd><dt>Tussenvoegsel</dt><dd>{naam|van der}</dd><dt>Achternaam</dt><dd>{naam|Sluijs-Ndiaye}</dd><dt>Straat en huisnummer</dt><dd>{adres|Ringdijk 5A}</dd><dt>Postcode</dt><dd>{adres|1433 CM}</dd><dt>Plaats</dt><dd>{adres|Kudelstaart}</dd><dt>Telefoonnummer</dt><dd>{telefoon|0297782415}</dd><dt>E-mailadres</dt><dd>{email|tinke-ndiaye}{+email_domein|@planet.nl}</dd><dt>Geboortedatum</dt><dd>{geboortedatum|1975-12-08}</dd><dt>Bent u zelf de benadeelde?</dt><dd>Nee, mijn moeder</dd><dt>Naam benadeelde</dt><dd>{naam|Hendrika Sluijs}</dd><dt>Over wie gaat de klacht?</dt><dd>een medewerker van de provincie, ik denk {naam|Guus Daalderop}</dd><dt>Kenmerk eerdere brief</dt><dd>{+kenmerk|PNH-2025/77102}</dd><dt>Kenteken</dt><dd>{kenteken|GF-77-KL}</dd></dl><h3>Omschrijving van uw klacht</h3><p>Op 17 oktober reed een strooiwagen van de provincie mijn moeders auto aan op de N201. De chauffeur gaf alleen zijn voornaam ({naam|Ricardo}) en reed door. Toen ik belde kreeg ik {naam|guus} die zei dat er niets geregistreerd was. mijn moeder heeft nu {?gezondheid|een whiplash en hartklachten}. Getuige is {naam|J. Weij}, tel {telefoon|0629 914 005}. Het schadebedrag (€ 2.140,50) kunt u storten op {iban|NL22ASNB2398516274}. Ik heb ook mijn verhaal gedaan bij het Haarlems Dagblad en bij Statenlid {+naam|Wiegman}.</p><h3>Afhandeling (intern)</h3><p>Toegewezen aan: {naam|L. Hofland-Suparman} | Team Juridische Zaken | Termijn: 6 weken (art. 9:11 Awb) | Status: in behandeling | Ontvangstbevestiging verstuurd namens {+email_functioneel|klachten@noord-holland.nl}</p>",
        "body{font:11pt 'Liberation Sans'} dt{font-weight:bold;float:left;clear:left;width:190px} dd{margin:0 0 6px 200px;border:1px solid #bbb;padding:3px 6px}",
    )
    return Finished(draft, pdf)


def h29_fax_advocaat() -> Finished:
    draft = Draft("h29_fax_advocaat", "dev", "woo-verzoek", "fax_letter", "scan-200dpi-fax")
    pdf = tj(
        draft,
        [
            [
                ("b", "FAXBERICHT"),
                "Aan: Belastingdienst/Toeslagen, t.a.v. mw. {naam|De Graaff-Oei}\nVan: mr. {naam|B.J. Vermeer}\nFax: {telefoon|0113 - 24 81 60}\nDatum: {+datum|6 oktober 2025}\nAantal pagina's: 1",
                "Inzake: {naam|Sylvana Martina} / Toeslagen\nUw ref.: {+kenmerk|UHT-25-330981}",
                "Geachte mevrouw {naam|De Graaff},",
                "In vervolg op ons telefoongesprek van 1 oktober bericht ik u dat mijn cliente, mevrouw {naam|Martina}, wonende te {adres|4382 BV Vlissingen}, {adres|Scheldestraat 40}, niet akkoord gaat met het voorgestelde bedrag van EUR 30.000. Zij heeft BSN {bsn|999944824}.",
                "Haar oudste zoon {naam|Jaydon} heeft recht op de kindregeling. De persoonlijk zaakbehandelaar, de heer {naam|Udo Pinas}, heeft dat op 12 augustus bevestigd. De Commissie van Wijzen en de Bezwaarschriftenadviescommissie zijn op de hoogte gesteld.",
                "De staatssecretaris van Financien, mevrouw {+naam|Palmen}, heeft de Kamer op 4 september toegezegd dat dossiers binnen zes maanden worden afgehandeld.",
                "Ik verzoek u de nabetaling over te maken op mijn derdengeldenrekening.",
                "Hoogachtend,\n\n\n{naam|B.J. Vermeer}",
            ]
        ],
        size=12.5,
        seed=21,
        spaces=True,
    )
    return Finished(draft, scan(pdf, dpi=200, skew=0.4, noise=25, fax=True))


MAKERS = {
    "h14_brief_burger_scan": h14_brief_burger_scan,
    "h15_bezwaarschrift_ind": h15_bezwaarschrift_ind,
    "h18_medisch_advies_scan": h18_medisch_advies_scan,
    "h28_provincie_webformulier": h28_provincie_webformulier,
    "h29_fax_advocaat": h29_fax_advocaat,
}
