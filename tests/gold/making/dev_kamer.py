"""Papers around parliament and press: annotation, draft letter, Q&A, list of decisions."""

from tests.gold.making.by_html import chromium, story
from tests.gold.making.by_office import fodt
from tests.gold.making.by_reportlab import paper
from tests.gold.making.draft import Draft
from tests.gold.making.gold import Finished


def h05_bz_annotatie_debat() -> Finished:
    draft = Draft("h05_bz_annotatie_debat", "dev", "beslisnota", "annotatie_story", "pymupdf-story")
    draft.keep("eponiem", "Thorbeckezaal")
    draft.keep("organisatie", "Clingendael Instituut")
    draft.keep("adres_organisatie", "Rijnstraat 8")
    pdf = story(
        draft,
        """<p class=s>Ministerie van Buitenlandse Zaken &#160; | &#160; Directie Europa &#160; | &#160; {+kenmerk|BZ2629841}</p><h1>ANNOTATIE</h1><p><b>Commissiedebat Raad Buitenlandse Zaken d.d. 19 februari 2026, 10.00-14.00 uur, Thorbeckezaal</b></p>
<p>Bewindspersoon: minister {+naam|Van Weel}. Voorzitter: {+naam|Ouafa Oualhadj} (D66). Griffier: {naam|Blom}. Ambtelijke ondersteuning: {naam|Eline Kwakkel} (DEU, {telefoon|06 1547 3302}), {naam|Hamza} (DAM) en {naam|Li Wenjing} (DAO). Achterwacht: {naam|F.X. Verhulst}.</p>
<h2>Aanmeldingen</h2><p>{+naam|Piri} (GroenLinks-PvdA), {+naam|Boswijk} (CDA), {+naam|Paternotte} (D66), {+naam|Dobbe} (SP), {+naam|Dassen} (Volt) en {+naam|Ceder} (ChristenUnie).</p>
<h2>Agendapunt 1: Oekraïne</h2><p>De Hoge Vertegenwoordiger, {+naam|Kaja Kallas}, zal verslag doen van haar gesprek met president {+naam|Zelensky}. Nederland steunt het twintigste sanctiepakket. De Nederlandse ambassadeur in Kyiv, {?naam|Alle Dorhout}, rapporteert dat de energievoorziening kwetsbaar is (bericht KIE-2026/114).</p>
<h2>Agendapunt 2: Midden-Oosten</h2><p>Het lid {+naam|Piri} heeft een motie ingediend over het associatieverdrag (Kamerstuk 21 501-02, nr. 3312). Op consulair gebied: de zaak van de Nederlandse gedetineerde {naam|Abd al-Rahman Haddad} (geb. {geboortedatum|3 mei 1987}) is op 2 februari besproken met de Egyptische autoriteiten. Zijn zus, {naam|Samira}, heeft de directie gebeld. {?strafrecht|Hij is veroordeeld tot vijftien jaar gevangenisstraf}. Zijn paspoortnummer is {paspoort|NXR4K81P2}.</p>
<p>Spreeklijn: ik doe geen uitspraken over individuele zaken. Het ministerie verleent consulaire bijstand conform het Besluit consulaire bijstand.</p>
<h2>Agendapunt 3: Zwarte Zee</h2><p>Het Clingendael Instituut en het Haags Centrum voor Strategische Studies hebben een rapport gepubliceerd. De auteurs, {+auteur|Bob Deen} en {+auteur|Dick Zandee}, wijzen op de rol van Turkije. Zie ook de Adviesraad Internationale Vraagstukken, advies 128. Het Verdrag van Montreux en de Minsk-akkoorden zijn uitgangspunt.</p>
<p>Achtergrond. De Raad van State heeft op 14 november 2025 geoordeeld (ECLI:NL:RVS:2025:5521). De Permanente Vertegenwoordiging bij de EU in Brussel bereidt de Raadsconclusies voor. In het Politiek en Veiligheidscomité zal PSC-ambassadeur {?naam|Boudewijn Dereymaeker} een verklaring afleggen. Onder Pools voorzitterschap zijn acht werkgroepen ingesteld.</p>
<h2>Logistiek</h2><p>Vertrek Rijnstraat 8 om 9.30 uur. Chauffeur: {naam|Cor Zomer}, kenteken {kenteken|K-482-TB}. Beveiliging is geregeld. Secretariaat DEU: {+email_functioneel|deu-secretariaat@minbuza.nl}. Wijzigingen doorgeven aan {naam|Eline}.</p>""",
        "*{font-family:sans-serif;font-size:10.5px;} h1{font-size:22px} h2{font-size:12px;} .s{font-size:8px}",
        rect=(70, 60, 525, 700),
    )
    return Finished(draft, pdf)


def h06_fin_kamerbrief_concept() -> Finished:
    draft = Draft(
        "h06_fin_kamerbrief_concept",
        "dev",
        "beslisnota",
        "letter_draft_routing_table",
        "libreoffice",
    )
    draft.keep(
        "adres_organisatie",
        "Korte Voorhout 7",
        "Postbus 20018",
        "2500 EA Den Haag",
        "2511 CW Den Haag",
    )
    pdf = fodt(
        draft,
        [
            (
                "s",
                "CONCEPT versie 0.7 - wijzigingen bijgehouden door {naam|Ferdi Çelik} op 3-3-2026 16:41",
            ),
            (
                "t",
                [
                    ["Rol", "Naam", "Paraaf", "Datum", "Opmerking"],
                    ["Steller", "{naam|F. Çelik}", "{paraaf|FÇ}", "3-3", ""],
                    ["Afdelingshoofd", "{?naam|M. Appel}", "{paraaf|MA}", "3-3", "akkoord"],
                    [
                        "Jurist",
                        "mw. mr. {naam|Bihariesingh}",
                        "{paraaf|SBh}",
                        "4-3",
                        "zie opm. blz. 2",
                    ],
                    ["Directeur", "{?naam|O. ten Kate}", "{paraaf|OtK}", "4-3", ""],
                    [
                        "Thesaurier-generaal",
                        "{+naam|L. Haverkamp}",
                        "{paraaf|LH}",
                        "5-3",
                        "akkoord",
                    ],
                    ["Minister", "", "", "", ""],
                ],
                [3.2, 4.2, 2, 2, 4],
            ),
            "Aan de Voorzitter van de Tweede Kamer der Staten-Generaal\nPostbus 20018\n2500 EA Den Haag",
            "Datum\t5 maart 2026\nBetreft\tBeantwoording vragen van het lid {+naam|Van Eijk} (VVD) over spaargeld",
            "Ons kenmerk\t{+kenmerk|2026-0000104462}\nUw brief\t2026Z02219",
            "Geachte voorzitter,",
            "Hierbij bied ik u de antwoorden aan op de schriftelijke vragen van het lid {+naam|Van Eijk} (VVD), ingezonden op 11 februari 2026. De Nederlandsche Bank en de Autoriteit Financiële Markten zijn geconsulteerd. Mijn ambtsvoorganger {+naam|Heinen} heeft uw Kamer hierover eerder bericht (Kamerstuk 32 013, nr. 301).",
            "[Opm. {naam|Bihariesingh}: is dit juridisch houdbaar? {naam|Ferdi}, graag checken met de landsadvocaat.]",
            "De rente op spaartegoeden wordt door banken zelf vastgesteld. De president van De Nederlandsche Bank, de heer {+naam|Sleijpen}, heeft tijdens de rondetafel van 22 januari 2026 gewezen op de concentratie in de bankensector. De ACM heeft op 19 juni 2024 de marktstudie Spaarmarkt uitgebracht. Op grond van de Wet op het financieel toezicht is het verboden om zonder vergunning opvorderbare gelden aan te trekken.",
            "Een burger heeft mij gewezen op zijn situatie. De heer {naam|Nico Vroegindeweij} uit {?woonplaats|Ouddorp} ontving na dertig jaar een brief van zijn bank waarin rekening {iban|NL59 SNSB 5309 7550 40} werd opgezegd. Ik kan in individuele gevallen niet treden.",
            "[Opm. {naam|Çelik}: voorbeeld schrappen? Hij heeft ook gebeld, {telefoon|0187-683 941}.]",
            "Vraag 2: Deelt u de mening dat de Europese Bankenautoriteit meer bevoegdheden moet krijgen? Antwoord: ja, ik heb dit ingebracht in de Ecofinraad. Commissaris {+naam|Albuquerque} heeft een voorstel toegezegd voor het vierde kwartaal van 2026.",
            "Hoogachtend,\n\nde minister van Financiën,\n\n\n{+naam|E. Heinen}",
            (
                "s",
                "Contactpersoon: {naam|F. Çelik}, {email|f.celik}{+email_domein|@minfin.nl}, T {telefoon|070-342 6617}",
            ),
        ],
        font="Liberation Sans",
        size=10.5,
        header="Ministerie van Financiën\tGenerale Thesaurie\t\tDirectie Financiële Markten",
        footer="Korte Voorhout 7, 2511 CW Den Haag   Postbus 20201, 2500 EE Den Haag   www.rijksoverheid.nl",
    )
    return Finished(draft, pdf)


def h07_az_qa_woordvoering() -> Finished:
    draft = Draft("h07_az_qa_woordvoering", "dev", "beslisnota", "qa_story", "reportlab")
    draft.keep("eponiem", "Anton de Kom Universiteit")
    draft.keep("straat", "Van Roseveltkade")
    pdf = paper(
        draft,
        [
            ("H", "Q&A"),
            "Ministerie van Algemene Zaken / Rijksvoorlichtingsdienst - versie 12 juni 2026, 18.10 uur - opgesteld door {naam|Anne-Fleur Q. van Rappard tot Nieuwhuis}, input {naam|J.P. Wolf} (BZK)",
            ("h", "Woordvoeringslijn werkbezoek minister-president Suriname"),
            "Minister-president {+naam|Jetten} brengt van 22 tot en met 24 juni een werkbezoek aan Paramaribo. Hij spreekt met president {+naam|Jennifer Simons} en met vertegenwoordigers van de Anton de Kom Universiteit.",
            ("h", "Q: Wie reist er mee?"),
            "A: De minister-president wordt vergezeld door staatssecretaris {+naam|Van Bruggen} en een ambtelijke delegatie. Niet actief melden: raadadviseur {naam|S. Amatkarijo} en fotograaf {naam|Valerie Kuypers} reizen mee.",
            ("h", "Q: Wat kost het bezoek?"),
            "A: De reiskosten worden via de gebruikelijke weg openbaar gemaakt op rijksoverheid.nl. De regeringsvlieger PH-GOV wordt gebruikt.",
            ("h", "Q: Komen de decembermoorden aan de orde?"),
            "A: Nederland heeft kennisgenomen van het vonnis van het Hof van Justitie van 20 december 2023, waarbij {+naam|Desi Bouterse} onherroepelijk is veroordeeld. De MP zal een krans leggen bij het monument Fort Zeelandia.",
            ("h", "Q: Een nabestaande zegt dat zij niet is uitgenodigd. Klopt dat?"),
            "A: Wij doen geen mededelingen over individuele genodigden. Alleen ter info: het gaat om mevrouw {naam|Romana Hoost-Leckie}, woonachtig {adres|Kinkerstraat 318-2, 1053 GD Amsterdam}, bereikbaar op {telefoon|+31(0)6-55 71 90 04}. {naam|Anne-Fleur} belt haar maandag terug.",
            ("h", "Contact"),
            "RVD-persvoorlichting {?naam|Saskia Hummel} ({telefoon|06-20 11 47 83}), algemeen nummer pers {+telefoon_algemeen|070 356 4000}. E-mail: {+email_functioneel|persrvd@minaz.nl}. Buiten kantooruren piket.",
            "Achtergrond voor de woordvoerder: de vereniging van journalisten NVJ en persbureau ANP ontvangen de agenda onder embargo. Oud-minister-president {+naam|Rutte} bracht in 2022 een bezoek; destijds zijn excuses aangekondigd. De Ambassade van Nederland is gevestigd aan de Van Roseveltkade 5 in Paramaribo.",
            ("h", "Verspreiding"),
            (
                "t",
                [
                    ["Naam", "Organisatie", "E-mail"],
                    [
                        "{naam|P. Kromodikoro}",
                        "Ambassade Paramaribo",
                        "{email|prm-pcz.kromodikoro}{+email_domein|@minbuza.nl}",
                    ],
                    ["{naam|B. Stoop}", "KCR2", "{email|b.stoop}{+email_domein|@minaz.nl}"],
                    ["RVD-dienst", "RVD", "{+email_functioneel|dienst.rvd@minaz.nl}"],
                ],
                [140, 140, 160],
            ),
        ],
        font="CA",
        size=11,
        frames=((60, 55, 480, 730),),
        footer="Rijksvoorlichtingsdienst - vertrouwelijk tot publicatie",
    )
    return Finished(draft, pdf)


def h26_niets_besluitenlijst_rijk() -> Finished:
    draft = Draft(
        "h26_niets_besluitenlijst_rijk", "dev", "beslisnota", "decision_list_acronyms", "chromium"
    )
    pdf = chromium(
        draft,
        """<h2>TOEZEGGINGEN- EN MOTIEOVERZICHT VOORJAAR 2026</h2><p>Directie Financieel-Economische Zaken, team Parlementaire Zaken. Nummer {+kenmerk|3391822-1077410-PZ}.</p><table><tr><th>Nr</th><th>Kamerstuk</th><th>Motie/toezegging</th><th>Stand van zaken</th></tr>
    <tr><td>1</td><td>{+kamerstuk|36 800 XVI, nr. 44}</td><td>Motie-{+naam|Bushoff} c.s. over regionale ziekenhuiszorg</td><td>Kamerbrief voorzien in juni 2026</td></tr><tr><td>2</td><td>29 247, nr. 460</td><td>Gewijzigde motie van de leden {+naam|Tijs van den Brink} en {+naam|Dobbe} over de spoedeisende hulp</td><td>Afgedaan op 3 maart 2026</td></tr><tr><td>3</td><td>31 765, nr. 918</td><td>Toezegging aan het lid {+naam|Bikker} over wijkverpleging</td><td>ZN, ActiZ en V&amp;VN zijn benaderd</td></tr><tr><td>4</td><td>36 471, nr. 12</td><td>Amendement-{+naam|Crijns} over de Wet toelating zorgaanbieders</td><td>Verworpen</td></tr></table>
    <p>Het UWV en de SVB hebben een uitvoeringstoets uitgebracht. Beide organisaties achten invoering per 1 januari 2027 haalbaar, mits het Uitvoeringsbesluit SUWI uiterlijk in het derde kwartaal van 2026 wordt gepubliceerd in het Staatsblad. De structurele kosten bedragen € 48,6 miljoen per jaar (artikel 2 van begrotingshoofdstuk XV).</p><h3>BEGRIPPEN EN AFKORTINGEN</h3><p>AVE: Alternatieve Voorkeursvariant Exploitatie. BEN: Bureau Economische Normen. JAN: Jaarplan Arbeidsmarkt en Nascholing. MAX: maximumtarief. ROOS: Regionaal Overleg Onderwijs en Samenleving. TIM: Tijdelijke Impuls Mobiliteit. De programma's JOZO, ONS THUIS en KOM VERDER lopen tot en met 2027.</p><h3>PLANNING</h3><p>MEI: concept gereed. JUNI: Ministerraad. AUGUSTUS: Augustusbesluitvorming. Prinsjesdag valt op 15 september 2026. De Algemene Politieke Beschouwingen volgen daarna. Op 4 mei en 5 mei is de Kamer met reces.</p><p>De raming voor 2026 gaat uit van een bbp-groei van 1,3%. In de Voorjaarsnota wordt € 215 miljoen gereserveerd op de Aanvullende Post bij het ministerie van Financiën.</p>
    <p>De {+eponiem|Wet-Dijkstal}, de {+eponiem|norm-Balkenende} en de {+eponiem|Zalmnorm} blijven ongewijzigd. De ziekte van {+eponiem|Parkinson}, het syndroom van {+eponiem|Down} en het {+eponiem|Guillain-Barré}-syndroom worden in bijlage 2 behandeld bij 11.400 patiënten. Het {+eponiem|Antoni van Leeuwenhoek} en het {+eponiem|Radboudumc} leveren cijfers, net als het {+eponiem|Prinses Máxima Centrum}.</p><p>Staatssecretaris {+naam|Judith Tielen} heeft de {+eponiem|Els Borst-lezing} uitgesproken. De minister verwijst naar het advies van de Gezondheidsraad onder voorzitterschap van prof. dr. {+naam|Karien Stronks}. Informatienummer Rijksoverheid: {+telefoon_algemeen|1400}.</p>""",
        "body{font:11pt 'Liberation Sans'} table{border-collapse:collapse} td,th{border:1px solid #999;padding:4px;font-size:9.5pt;vertical-align:top}",
    )
    return Finished(draft, pdf)


MAKERS = {
    "h05_bz_annotatie_debat": h05_bz_annotatie_debat,
    "h06_fin_kamerbrief_concept": h06_fin_kamerbrief_concept,
    "h07_az_qa_woordvoering": h07_az_qa_woordvoering,
    "h26_niets_besluitenlijst_rijk": h26_niets_besluitenlijst_rijk,
}
