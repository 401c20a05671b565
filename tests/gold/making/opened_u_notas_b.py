"""Notas of SZW, Financiën, BZK and VRO: a running head, a typed covering note, a scan, no persons."""

from tests.gold.making.by_hand import tj
from tests.gold.making.by_html import story
from tests.gold.making.by_office import fodt
from tests.gold.making.by_reportlab import paper
from tests.gold.making.draft import Draft
from tests.gold.making.gold import Finished
from tests.gold.making.opened_u_pen import Stamp, Stroke, inked


def benefits() -> Finished:
    draft = Draft(
        "u05_nota_szw_wajong",
        "dev",
        "beslisnota",
        "nota_vragen",
        "story",
        ordinary=frozenset({"persoon"}),
    )
    css = "body{font-family:sans-serif;font-size:9.6pt;line-height:1.35}h1{font-size:15pt;margin-bottom:2pt}h3{font-size:10pt;margin:9pt 0 2pt 0}p{margin:0 0 5pt 0}td{padding:1pt 8pt 1pt 0;font-size:9pt}.s{font-size:7.5pt}"
    pdf = story(
        draft,
        """<h1>Nota aan de minister van SZW</h1>
<p>Herstel van fouten bij de garantiebedragen Wajong - keuze voor de herstelaanpak</p>
<table><tr><td><b>Van</b></td><td>Directie Werknemersregelingen (WR), afdeling Arbeidsongeschiktheid</td></tr>
<tr><td><b>Auteur(s)</b></td><td>{naam|Dorien van Ouwerling}; {naam|Semih Kocabaş}</td></tr>
<tr><td><b>Telefoon</b></td><td>{telefoon|06 1178 4493}</td></tr>
<tr><td><b>Gezien door</b></td><td>pDG {+naam|M.E. van Baalen}; {?naam|Hille Hoogervorst}, directeur WR; FEZ/{paraaf|jdw}; GR/{paraaf|mvt}</td></tr>
<tr><td><b>Datum en nr.</b></td><td>23 september 2025, 2025-0000219774</td></tr>
<tr><td><b>Uiterste datum</b></td><td>donderdag 25 september i.v.m. begrotingsbehandeling</td></tr></table>
<h3>Wat is er aan de hand?</h3>
<p>UWV heeft op 18 augustus gemeld dat bij ongeveer 4.300 Wajongers het garantiebedrag sinds 1 januari 2021 verkeerd is berekend. RvB-voorzitter {+naam|Maarten Camps} heeft u hierover gebeld. Een klokkenluider bij het kantoor Venlo, teammanager {naam|Ellen Swarts-Ramkalup}, had de fout in 2022 al bij haar districtsmanager ({naam|Gerrie Verstijnen}) neergelegd. Het Huis voor Klokkenluiders onderzoekt haar melding. {naam|Verstijnen} is inmiddels met pensioen.</p>
<h3>Wat vragen wij u?</h3>
<p>Kies tussen <b>A</b> (herstel vanaf het eerste foute jaar, ambtshalve) en <b>B</b> (herstel op verzoek). Wij raden A aan. Ga akkoord met het feitenrelaas in bijlage 1.</p>
<h3>Hoe werkt het uit voor mensen?</h3>
<p>Drie zaken uit het dossier laten de verschillen zien.</p>
<p>&bull; Mevrouw {naam|J. Slaats-Smeijers} uit Horst aan de Maas (BSN {bsn|999967642}) kreeg maandelijks &euro; 187 te weinig. Zij {?gezondheid|heeft een licht verstandelijke beperking}; haar bewindvoerder {naam|A. Slingerland} van Zeker Bewind diende tweemaal bezwaar in.</p>
<p>&bull; De heer {naam|Yonas Gebrehiwot}, {?leeftijd|31 jaar}, werkt 24 uur bij de sociale werkvoorziening WSW-bedrijf Ergon. Zijn jobcoach {naam|Ravensloot} vulde het wijzigingsformulier verkeerd in, wat {naam|Gebrehiwot} een terugvordering van &euro; 6.312,40 opleverde. Hij betaalt af op rekening NL86 INGB 0002 4455 88 van UWV.</p>
<p>&bull; De moeder van {naam|Tycho Brouwenstijn} schreef u persoonlijk: 'Persoon met een dikke map, dat ben ik geworden.' U antwoordde haar in juni. Zij woont aan de {adres|Kastanjehof 17}, {adres|5913 CK} {?woonplaats|Venlo}.</p>
<h3>Wat vindt de Kamer?</h3>
<p>Het lid {+naam|Patijn} (GroenLinks-PvdA) en het lid {+naam|Ceder} (ChristenUnie) willen ambtshalve herstel. Het lid {+naam|De Kort} (VVD) vroeg naar de uitvoeringskosten. Bij de begroting wordt een motie-{+naam|Ceder} verwacht. Oud-Kamerlid {+naam|Jasper van Dijk}, nu voorzitter van een belangenclub, mengde zich in het debat op Radio 1.</p>
<h3>Wat kost het?</h3>
<p>Variant A: &euro; 31 mln. eenmalig, &euro; 4 mln. uitvoering. Variant B: &euro; 9 mln. Het dekkingsvoorstel loopt via artikel 4 (Jonggehandicapten). De IRF van Financiën ({naam|Storm van 's-Gravenzande}) heeft nog geen akkoord gegeven; morgen belt {naam|Dorien} opnieuw.</p>
<h3>Mag het?</h3>
<p>Ja. Artikel 3:73 Wajong en de beleidsregel 'Terugkomen van besluiten' bieden ruimte. De CRvB (20 december 2018, ECLI:NL:CRVB:2018:4201) eist geen nova. Zie ook {+auteur|B.J. van Ettekoven} en {+auteur|A.T. Marseille}, 'Afscheid van de klassieke procedure', NTB 2017. De commissie-{+naam|Roemer} ging over arbeidsmigranten en is hier niet van toepassing, anders dan de uitvoeringstoets veronderstelt.</p>
<h3>Wie praatten mee?</h3>
<p>UWV ({naam|Machteld Trouwborst}, {naam|Jean-Luc Beaufils}), Ieder(in), de LCR en de Landelijke Cliëntenraad Wajong. UWV is telefonisch bereikbaar via {+telefoon|088 898 20 01} (Wajong). De SVB en de VNG zijn geïnformeerd; bij de VNG loopt het via {naam|I. el Temsamani} ({email|i.eltemsamani}@vng.example).</p>
<h3>Is alles openbaar?</h3>
<p>De namen van betrokkenen en medewerkers worden onleesbaar gemaakt. De naam van de klokkenluider mag op geen enkele wijze naar buiten komen.</p>
<p class=s>Bijlagen: 1. feitenrelaas; 2. uitvoeringstoets UWV 2025-117; 3. concept-Kamerbrief; 4. Q&amp;A.</p>""",
        css,
        header="<p class=s>Ministerie van Sociale Zaken en Werkgelegenheid - WR/AO - 2025-0000219774</p>",
    )
    draft.keep("kenmerk", "2025-0000219774", "ECLI:NL:CRVB:2018:4201")
    draft.keep(
        "organisatie",
        "Huis voor Klokkenluiders",
        "Ergon",
        "Zeker Bewind",
        "Landelijke Cliëntenraad Wajong",
    )
    draft.expect("NL86 INGB 0002 4455 88", "iban_org", "review")
    draft.keep("plaats", "Horst aan de Maas")
    return Finished(draft, pdf)


def customs() -> Finished:
    draft = Draft(
        "u06_nota_fin_oplegnotitie",
        "dev",
        "beslisnota",
        "nota_oplegnotitie",
        "tj",
        ordinary=frozenset({"snel"}),
    )
    pdf = tj(
        draft,
        [
            [
                ("at", 70, 800, "MINISTERIE VAN FINANCIËN", 13),
                (
                    "at",
                    380,
                    800,
                    "Directoraat-Generaal Douane\nDirectie Douane- en Verbruiksbelastingen",
                    8,
                ),
                ("at", 70, 752, "Oplegnotitie\nAan:\nVan:\nDatum:\nKenmerk:\nKopie:", 9.5),
                (
                    "at",
                    140,
                    740.1,
                    "de staatssecretaris van Financiën - Fiscaliteit, Belastingdienst en Douane\n{naam|M.C. Koekkoek-Bron}, cluster Handel\n9 april 2024\n2024-0000271156\n{+naam|N. Kuipers}, DG Douane; hoofd IZ {?naam|S. Wiegman}; {naam|Tunçel}, {naam|Hemmes}, {naam|Van de Brug}",
                    9.5,
                ),
                ("b", "Onderwerp: wachttijden levende dieren op de Maasvlakte (ter informatie)"),
                "Excellentie {+naam|Van Rij} heeft bij de staf van 2 april gevraagd waarom op 29 maart vier trailers met kalveren negen uur stilstonden bij de terminal van P&O in Europoort. Hieronder het antwoord. Er is geen besluit nodig; wel kan de pers ernaar vragen.",
                ("b", "Feiten"),
                "De chauffeurs meldden zich om 04.10 uur. De medewerker van de keurpost, {naam|Rinus Snel}, was om 05.00 uur afgelost door {naam|Zeynep Tunçel}. Zij zag dat in het TRACES-document (CHEDA.NL.2024.0098812) een handtekening van de exporterende dierenarts ontbrak. De planner van transportbedrijf Vee-Exprès uit Kootwijkerbroek, de heer {naam|E. Geitenbeek}, heeft daarop gebeld naar het mobiele nummer van {naam|Snel} ({telefoon|0031-6-20884417}), dat uitstond. Pas nadat chauffeur {naam|Dragos Munteanu} (Roemeens paspoort {paspoort|058812764}) zelf naar het kantoor aan de Bosporusstraat was gelopen is een NVWA-arts opgeroepen. Trekker {kenteken|82-BNX-1} en oplegger OR-71-LD zijn om 13.20 uur vrijgegeven. Een kalf was overleden.",
                "Dat gaat te snel voorbij aan wat er in de roosters stond: op Goede Vrijdag was maar een dierenarts beschikbaar. Teamleider {naam|Ed van de Brug} had dat op 20 maart gemeld bij de landelijke planning in Apeldoorn. Het antwoord van {naam|Petra Hemmes} luidde: 'Pasen is ieder jaar weer een verrassing.'",
                ("b", "Politiek"),
                "Het lid {+naam|Graus} (PVV) heeft vragen gesteld (2024Z05921). Beantwoording gebeurt door LNV, minister {+naam|Adema}; wij leveren vraag 3 en 4 aan. EVOFENEDEX en Transport en Logistiek Nederland, in de persoon van voorzitter {+naam|Elisabeth Post}, hebben kritiek geuit in De Telegraaf (artikel van {+naam|Bart Olmer}, 3 april).",
                ("b", "Vervolg"),
                "1. Piketregeling met NVWA gereed op 1 mei (trekker: {naam|J.W. Rietdijk-Lamers}). 2. Excuusbrief aan Vee-Exprès, t.a.v. de heer {naam|Geitenbeek}, {adres|Essenerweg 204a}. 3. Evaluatie met {naam|Koekkoek}, {naam|Van de Brug} en iemand van P&O. 4. De DouaneTelefoon ({+telefoon|0800-0143}) krijgt een spreeklijn.",
                "Voor nadere inlichtingen: {email|m.koekkoekbron}@minfin.nl of kamer KV 7.32. Postbus 20201, 2500 EE Den Haag.",
            ],
        ],
        size=10.2,
        top=660,
        seed=11,
    )
    draft.expect("OR-71-LD", "kenteken", "redact")
    draft.keep("kenmerk", "2024-0000271156", "CHEDA.NL.2024.0098812", "2024Z05921")
    draft.keep("organisatie", "Vee-Exprès", "Europoort", "EVOFENEDEX")
    draft.keep("adres_organisatie", "2500 EE Den Haag")
    draft.keep("straat", "Bosporusstraat")
    return Finished(draft, pdf)


def counters() -> Finished:
    draft = Draft(
        "u07_nota_bzk_loketten_scan", "dev", "beslisnota", "nota_twee_tabellen", "scan-150dpi-grey"
    )
    pdf = fodt(
        draft,
        [
            (
                "t",
                [
                    [
                        "TER ONDERTEKENING",
                        "Aan de minister van BZK\nmevrouw {+naam|J.J.M. Uitermark}",
                    ],
                    [
                        "Directie\nDigitale Samenleving, cluster Dienstverlening",
                        "Opsteller\n{naam|B. (Bouke) Ganzevles}, {telefoon|06-50 01 77 26}\nTweede lezer: {naam|Cheryl Doelwijt}",
                    ],
                    ["Datum\n4 november 2024", "Kenmerk\n2024-0000771902\nDossier 1183-AD"],
                ],
                [8.2, 8.2],
            ),
            ("h", "Bestuursakkoord Eén loket overheid: tekst en ondertekening op 21 november"),
            ("h", "Aanleiding en doel"),
            "Op 21 november ondertekent u met VNG, IPO, UvW en de Manifestgroep het bestuursakkoord Eén loket overheid. De partijen hebben de tekst op 29 oktober ambtelijk vastgesteld in het gebouw van ICTU. Een ondertekeningsmap wordt u voorgelegd door uw secretaresse {naam|Wanda Tol-Bartels}.",
            ("h", "Advies"),
            "Teken het akkoord. Bel vooraf {+naam|Sharon Dijksma}, voorzitter van de VNG, over artikel 6 (kosten). De plaatsvervangend SG, {+naam|Mark Roscam Abbing}, heeft ingestemd.",
            ("h", "Ondertekenaars"),
            (
                "t",
                [
                    ["Organisatie", "Bestuurder (tekent)", "Contact voor de logistiek"],
                    [
                        "VNG",
                        "{+naam|S.A.M. Dijksma}, voorzitter",
                        "{naam|Hafid Ouardighi} / {email|h.ouardighi}@vng.example",
                    ],
                    [
                        "IPO",
                        "{+naam|A.Th.H. van Dijk}, voorzitter",
                        "bestuurssecretariaat, {+telefoon|070 888 12 12}",
                    ],
                    [
                        "Unie van Waterschappen",
                        "{+naam|R.A.M. van der Sande}, voorzitter",
                        "{naam|Lonneke Bultena}, {telefoon|030 258 64 91}",
                    ],
                    [
                        "SVB namens de Manifestgroep",
                        "{+naam|S.T. Sibma}, voorzitter RvB",
                        "{naam|T. Pijnaker} (bereikbaar ma-do)",
                    ],
                    [
                        "Nationale ombudsman (getuige)",
                        "{+naam|R.F.B. van Zutphen}",
                        "mw. {naam|Boakye}",
                    ],
                ],
                [4.6, 5.4, 6.4],
            ),
            ("h", "Toelichting"),
            "In de pilotgemeenten Heerenveen, Zaltbommel en Tilburg kwamen 7.900 mensen langs. Baliemedewerker {naam|Sjoukje Kloet-Jongeling} (Heerenveen) is op uw verzoek gevraagd om bij de ondertekening een ervaring te delen. Ook mevrouw {naam|Fikriye Şahinoğlu} uit Tilburg spreekt: zij {?gezondheid|raakte na een beroerte haar werk kwijt} en moest bij vijf instanties hetzelfde vertellen. Haar gegevens (BSN {bsn|999927656}, geb. {geboortedatum|3 mei 1968}) staan per abuis in de presentatie van Tilburg; {naam|Ganzevles} heeft gevraagd dat te verwijderen.",
            "De evaluatie is gedaan door Berenschot ({naam|Sibren Trouw}) en Universiteit Leiden, waarvoor {+auteur|Sandra van Thiel} een voorwoord schreef. Aan de Erasmusladder voor loketten is niet getoetst. Het rapport-{+naam|Van der Steur} werd benut voor de paragraaf over privacy. De toets van de Algemene Rekenkamer volgt in 2026.",
            ("h", "Afstemming"),
            "CZW: akkoord, {paraaf|KvdB}. FEZ: akkoord, {paraaf|P.O.}. Communicatie: {?naam|Mirthe Zandleven}, woordvoerder, houdt contact met Binnenlands Bestuur. De staatssecretaris Digitalisering ({+naam|Szabó}) tekent niet mee.",
            ("h", "Programma"),
            "14.30 inloop, Fokkerzaal, Turfmarkt 147; 15.00 welkom door DG Digitalisering en Overheidsorganisatie {+naam|Eva den Dunnen-Heijblom}; 15.10 filmpje; 15.20 ondertekening; 16.00 einde. Chauffeur {naam|Loek Brinkhorst} rijdt u om 16.15 uur naar Hilversum.",
        ],
        font="Carlito",
        size=10.5,
        footer="Ministerie van Binnenlandse Zaken en Koninkrijksrelaties - Turfmarkt 147, Den Haag",
    )
    draft.keep("kenmerk", "2024-0000771902", "1183-AD")
    draft.keep("eponiem", "Erasmusladder", "Fokkerzaal")
    draft.keep("organisatie", "Manifestgroep", "Berenschot", "ICTU", "Binnenlands Bestuur")
    return inked(
        draft,
        pdf,
        (Stroke(1, "TER ONDERTEKENING", (120, -12), (70, 22), "paraaf"),),
        (Stamp(1, (70, 22), ("MIN. BZK / 05 NOV 2024",), 9, framed=False),),
        dpi=150,
        skew=-0.6,
        noise=6,
        ocr_errors=0.05,
    )


def housing() -> Finished:
    draft = Draft("u08_nota_vro_huurcommissie", "dev", "beslisnota", "nota_kolom_smal", "reportlab")
    pdf = paper(
        draft,
        [
            ("H", "Nota"),
            ("h", "TER INFORMATIE"),
            "Aan de minister van Volkshuisvesting en Ruimtelijke Ordening",
            ("h", "Jaarcijfers Huurcommissie en stand Wet betaalbare huur"),
            ("h", "1. Kern"),
            "De Huurcommissie bood op 14 maart haar jaarverslag 2024 aan. Voorzitter {+naam|Asje van Dijk} gaf in zijn voorwoord aan dat het aantal verzoeken is gestegen van 9.868 naar 13.571. Minister {+naam|Keijzer} stuurt het verslag vóór 1 april met een beleidsreactie naar de Kamer.",
            ("h", "2. Cijfers"),
            (
                "t",
                [
                    ["Soort zaak", "Ontvangen", "Afgedaan", "Doorlooptijd"],
                    ["Huurprijs en punten", "5.204", "4.871", "19 weken"],
                    ["Servicekosten", "3.950", "3.322", "24 weken"],
                    ["Onderhoud", "2.611", "2.590", "21 weken"],
                    ["Huurverhoging", "1.806", "1.799", "12 weken"],
                ],
                [150, 70, 70, 70],
            ),
            ("h", "3. Politieke context"),
            "Het lid {+naam|Beckerman} (SP) en het lid {+naam|Welzijn} (NSC) hebben gevraagd naar de doorlooptijden. De motie-{+naam|Grinwis}/{+naam|Flach} over hospitaverhuur (32847, nr. 1251) wordt bij de beleidsreactie betrokken. Oud-minister {+naam|De Jonge} zegde in 2023 toe dat de capaciteit zou groeien. Aedes-voorzitter {+naam|Liesbeth Spies} en Woonbond-directeur {+naam|Zeno Winkels} hebben in een gezamenlijke brief hun steun uitgesproken. De brief is openbaar en staat op de websites van beide organisaties.",
            ("h", "4. Toelichting"),
            "Het woningwaarderingsstelsel is per 1 juli 2024 gewijzigd (Stb. 2024, 197). In de Maria van Bourgondiëstraat in Eindhoven en de Johan de Wittlaan in Arnhem zijn de eerste complexen opnieuw gepunt. Voor rijksmonumenten zoals het Van Nellecomplex, de Rietveldwoningen in Utrecht en het Justus van Effenblok in Rotterdam geldt een opslag van 35%. Bij de wettelijke toets wordt een regressie volgens Hasse-Trask niet meer gebruikt; de Gini-coëfficiënt van de huurquote bleef 0,21.",
            "Het advies van de Raad van State (W04.23.00357/I) en de uitspraak van de Hoge Raad van 24 november 2023 (ECLI:NL:HR:2023:1641) geven geen aanleiding tot aanpassing. De studie van {+auteur|Johan Conijn} en {+auteur|Frans Schilder} (PBL, 2021) wordt aangehaald in paragraaf 3 van de reactie, evenals het oudere werk van {+auteur|Hugo Priemus}.",
            ("h", "5. Bereikbaarheid"),
            "Huurders bereiken de Huurcommissie via {+telefoon|0800 488 72 43} en huurcommissie@huurcommissie.nl. Postadres: Postbus 16495, 2500 BL Den Haag. Gemeenten kunnen met 14 030, 14 010 of 14 020 doorverbinden. Registratie bij de KvK: 56123448; RSIN 856041229.",
            ("h", "6. Afstemming"),
            "Afgestemd met WJZ, FEZ, BZK/CZW, Financiën (IRF), de Huurcommissie en de Autoriteit woningcorporaties. Opgesteld door het cluster Huur, directie Wonen. Gezien: DG Volkshuisvesting en Bouwen {+naam|Chris Kuijpers}.",
            ("h", "7. Niet openbaar te maken informatie"),
            "Geen. Deze nota bevat geen gegevens van medewerkers of burgers.",
        ],
        font="DJ",
        size=8.6,
        frames=((60, 60, 385, 655),),
        side_x=462,
        side_size=6.3,
        side=[
            "*Directoraat-Generaal",
            "*Volkshuisvesting en Bouwen",
            "Directie Wonen",
            "Cluster Huur",
            "",
            "*Contact",
            "huur@minvro.nl",
            "T 070 426 64 26",
            "",
            "*Datum",
            "20 maart 2025",
            "",
            "*Kenmerk",
            "2025-0000163340",
            "",
            "*Bijlage",
            "1",
        ],
    )
    draft.keep("straat", "Maria van Bourgondiëstraat", "Johan de Wittlaan")
    draft.keep(
        "eponiem",
        "Van Nellecomplex",
        "Rietveldwoningen",
        "Justus van Effenblok",
        "Hasse-Trask",
        "Gini-coëfficiënt",
    )
    draft.keep("telefoon", "070 426 64 26", "14 030")
    draft.keep("mailbox", "huur@minvro.nl", "huurcommissie@huurcommissie.nl")
    draft.keep(
        "kenmerk",
        "2025-0000163340",
        "W04.23.00357/I",
        "ECLI:NL:HR:2023:1641",
        "56123448",
        "856041229",
    )
    draft.keep("adres_organisatie", "2500 BL Den Haag")
    return inked(draft, pdf, ribbon="Ministerie van Volkshuisvesting\nen Ruimtelijke Ordening")


MAKERS = {
    "u05_nota_szw_wajong": benefits,
    "u06_nota_fin_oplegnotitie": customs,
    "u07_nota_bzk_loketten_scan": counters,
    "u08_nota_vro_huurcommissie": housing,
}
