"""Notas of IenW, LVVN, KGG and JenV: column, head of a table, no head, scan with paraafs."""

from tests.gold.making.by_html import chromium
from tests.gold.making.by_office import fodt
from tests.gold.making.by_reportlab import paper
from tests.gold.making.draft import Draft
from tests.gold.making.gold import Finished
from tests.gold.making.opened_u_pen import Stamp, Stroke, inked


def railway() -> Finished:
    draft = Draft(
        "u01_nota_ienw_spoortrillingen",
        "dev",
        "beslisnota",
        "nota_kolom",
        "reportlab",
        ordinary=frozenset({"wakker"}),
    )
    pdf = paper(
        draft,
        [
            ("t", [["Aan", "de staatssecretaris Openbaar Vervoer en Milieu"]], [60, 280], "los"),
            ("H", "nota"),
            ("h", "TER BESLISSING"),
            "Maatregelenpakket trillinghinder spoor Meteren - Boxtel en beantwoording brief Dorpsraad Esch",
            ("h", "Aanleiding"),
            "In het commissiedebat Spoor van 11 september 2024 heeft u aan het lid {+naam|Olger van Dijk} (NSC) toegezegd voor het kerstreces met een pakket tegen trillinghinder te komen voor de omwonenden van de lijn Meteren - Boxtel. De motie-{+naam|Veltman} c.s. (Kamerstuk 29984, nr. 1204) vraagt daarnaast om een vast aanspreekpunt. Op 3 oktober ontving u een brief van de Dorpsraad Esch, ondertekend door voorzitter {?naam|H.J. Wijnbelt} en secretaris {naam|Truus Engbers-Haverkate}. Zij verwijzen naar de scheuren in de woning van de familie {naam|Oldekamp} aan de {adres|Haarenseweg 41b}.",
            ("h", "Geadviseerd besluit"),
            "- In te stemmen met variant 2 (ballastmatten en tijdelijke snelheidsverlaging goederentreinen in de nacht).\n- Akkoord te gaan met bijgevoegde Kamerbrief en deze te ondertekenen.\n- De dorpsraad te antwoorden met de brief in bijlage 3.",
            ("h", "Beslistermijn"),
            "Graag uiterlijk woensdag 4 december, in verband met de procedurevergadering van de vaste commissie op donderdag.",
            ("h", "Argumentatie"),
            "ProRail heeft met het rekenmodel OURS en met metingen op zes punten vastgesteld dat de streefwaarde uit de Beleidsregel trillinghinder spoor (Bts) bij 214 woningen wordt overschreden. Volgens projectleider {naam|Sander Geurtsen} van ProRail is de meerkost van variant 2 te dekken uit de risicoreservering. {naam|Geurtsen} waarschuwt wel dat de matten een levertijd van negen maanden hebben. Een second opinion van TNO (dr. ir. {naam|Nasrin Khosravani}) komt op hetzelfde aantal woningen uit en wijst op het Doppler-effect bij de meetpunten 4 en 5, dat de uitkomst niet wezenlijk raakt.",
            "Variant 1 (uitkoop van negen woningen) is door de regio afgewezen. Wethouder {+naam|Mariëtte van Empel} van Boxtel en gedeputeerde {+naam|Stijn Smeulders} hebben dat in het bestuurlijk overleg van 20 november bevestigd. Variant 3, een schermwand naast de Van Voorst tot Voorstweg, helpt niet tegen trillingen.",
            ("h", "Krachtenveld"),
            "De vervoerders (DB Cargo, Lineas, RailGood) vrezen capaciteitsverlies. RailGood heeft aangekondigd zich publiek te verzetten; de heer {naam|Wassing}, die namens de achterban het dossier volgt, belde daarover op 25 november met DGMo. Bewonersplatform 'Wakker langs de Lijn' is positief; contactpersoon is {naam|Fadoua Benchekroun} ({email|f.benchekroun}@wakkerlangsdelijn.example). De ANBO en de Fietsersbond hebben niet gereageerd.",
            ("h", "Toelichting"),
            "Financieel: variant 2 kost € 18,6 miljoen incl. btw, te dekken uit artikel 13 van het Mobiliteitsfonds (post Klein Geluid en Trillingen). Juridisch: HBJZ is akkoord; een tracéwijziging in de zin van de Tracéwet is niet nodig. De Afdeling bestuursrechtspraak oordeelde op 18 mei 2022 (zaak 201904781/1/R3) dat de Bts toereikend is. Bij de voorbereiding is gebruik gemaakt van het handboek van {+auteur|C. Esveld}, Modern Railway Track (2001).",
            "Afgestemd met FIB (akkoord, {paraaf|T.S.}, 26/11), HBJZ (akkoord met opmerkingen, {naam|Roderick Swillens}), DCO en ILT. Woordvoering is op de hoogte; woordvoerder {?naam|Lieke Ammerlaan} bereidt een persbericht voor.",
            ("h", "Bijlagen"),
            (
                "t",
                [
                    ["Nr.", "Naam", "Informatie"],
                    ["1", "Kamerbrief pakket trillinghinder", "ter ondertekening"],
                    ["2", "Rapport ProRail 'Meten in Esch' v1.2", "ter informatie, PR-2024-8817"],
                    [
                        "3",
                        "Antwoordbrief dorpsraad",
                        "ter ondertekening; adres secretariaat {?adres|Kollenbergstraat 9}, {?adres|5296 LR} Esch",
                    ],
                ],
                [28, 170, 150],
            ),
        ],
        frames=((66, 60, 366, 655),),
        side=[
            "*Ministerie van Infrastructuur",
            "*en Waterstaat",
            "",
            "*DG Mobiliteit",
            "Directie Openbaar Vervoer",
            "en Spoor",
            "Afdeling Omgeving",
            "",
            "*Contactpersoon",
            "mr. {naam|V.A. Kruitbosch}",
            "Senior beleidsmedewerker",
            "M {telefoon|06-52 90 11 38}",
            "{email|vera.kruitbosch}@minienw.nl",
            "",
            "*Datum",
            "27 november 2024",
            "",
            "*Onze referentie",
            "IENW/BSK-2024/318806",
            "",
            "*Bijlage(n)",
            "3",
            "",
            "*Postadres",
            "Postbus 20901",
            "2500 EX Den Haag",
        ],
        side_next=[
            "*DG Mobiliteit",
            "Directie Openbaar Vervoer",
            "en Spoor",
            "",
            "*Datum",
            "27 november 2024",
            "",
            "*Onze referentie",
            "IENW/BSK-2024/318806",
        ],
    )
    draft.keep("organisatie", "Dorpsraad Esch", "RailGood", "DB Cargo", "ProRail", "Fietsersbond")
    draft.keep("kenmerk", "IENW/BSK-2024/318806", "201904781/1/R3", "PR-2024-8817")
    draft.keep("eponiem", "Doppler-effect")
    draft.keep("straat", "Van Voorst tot Voorstweg")
    draft.keep("adres_organisatie", "2500 EX Den Haag")
    draft.keep("functie", "Senior beleidsmedewerker")
    return inked(draft, pdf, ribbon="Ministerie van Infrastructuur\nen Waterstaat")


def manure() -> Finished:
    draft = Draft("u02_nota_lvvn_renure", "dev", "beslisnota", "nota_tabelkop", "chromium")
    css = "body{font:10pt/1.4 Carlito}table{border-collapse:collapse;width:100%;margin:6pt 0}td,th{border:.6pt solid #777;padding:3pt 5pt;vertical-align:top;text-align:left}.k td:nth-child(odd){background:#e3ecd8;width:17%;font-weight:bold}h1{font-size:17pt;color:#275937;margin:0}h2{font-size:11pt;color:#275937;margin:10pt 0 2pt}p{margin:3pt 0 5pt}.r{float:right;font-size:8pt}"
    pdf = chromium(
        draft,
        """<div class=r>Departementaal - Actief openbaar te maken bij verzending Kamerstuk</div>
<h1>Beslisnota</h1>
<table class=k>
<tr><td>Aan</td><td>Minister {+naam|Wiersma}</td><td>Datum</td><td>14-01-2025</td></tr>
<tr><td>Via</td><td>SG {+naam|Jan-Kees Goet}; DG Agro drs. {+naam|E.M. Oosterlaken}</td><td>Kenmerk</td><td>DGA / 96403317</td></tr>
<tr><td>Van</td><td>Directie Plantaardige Agroketens en Voedselkwaliteit, cluster Bodem &amp; Mest</td><td>Reactie voor</td><td>do 16-01, 17:00 uur</td></tr>
<tr><td>Behandeld door</td><td>{naam|Jildou Roorda}, {naam|Okke Lankhorst} (plv.)</td><td>Toestel</td><td>{telefoon|070-757 88 14}</td></tr>
<tr><td>Medeparaaf</td><td>WJZ ({paraaf|RdG}, 13/1) &middot; FEZ ({paraaf|ABk}, 13/1) &middot; NVWA ({naam|Poelstra}, per mail) &middot; RVO n.v.t.</td><td>Bijlagen</td><td>2</td></tr>
</table>
<h2>Onderwerp</h2><p>Toelating RENURE-meststoffen: inzet Nederland in het Nitraatcomité en pilot Groene Weide Meststof</p>
<h2>1. Wat vraag ik van u?</h2>
<p>a. Akkoord met de Nederlandse inzet voor het Nitraatcomité van 24 januari in Brussel.<br>b. Akkoord met verlenging van de pilot in de Achterhoek (Kunstmestvrije Achterhoek) tot en met 31 december 2026.<br>c. Ondertekening van de brief aan de Kamer.</p>
<h2>2. Kern</h2>
<p>De Europese Commissie (eurocommissaris {+naam|Jessika Roswall}, Milieu) heeft een herzien voorstel gestuurd. Daarin wordt 100 kg N per hectare uit RENURE toegestaan bovenop de gebruiksnorm. Het lid {+naam|Grinwis} (ChristenUnie) en het lid {+naam|Holman} (NSC) hebben in het tweeminutendebat gevraagd of de sector daar in het voorjaar al mee kan werken. Dat kan niet: eerst moet het Uitvoeringsbesluit Meststoffenwet worden aangepast.</p>
<p>De deelnemers aan de pilot willen zekerheid. Melkveehouder {naam|Bennie Assink} uit Zieuwent investeerde met zijn maat {naam|G. Wolbers} ruim een half miljoen euro in een stikstofstripper. Hun adviseur bij Countus, mevrouw {naam|Leferink}, gaf aan dat de bank de lening herziet wanneer de pilot in maart afloopt. Mevrouw {naam|Leferink} wil dat niet in de openbaarheid. Ook maatschap {naam|Tijhuis-Lentink} ({adres|Batsdijk 12}, {adres|7261 SP} {?woonplaats|Ruurlo}, relatienummer {?klantnummer|203488176}) heeft zich gemeld bij het loket van RVO.</p>
<h2>3. Toelichting</h2>
<table><tr><th>Optie</th><th>Voor</th><th>Tegen</th><th>Advies</th></tr>
<tr><td>A. Pilot laten aflopen</td><td>Geen risico op ingebrekestelling</td><td>Verlies van kennis; kapitaalvernietiging bij 14 bedrijven</td><td>nee</td></tr>
<tr><td>B. Verlengen tot eind 2026</td><td>Continuïteit; LTO en Agractie steunen dit</td><td>Brief Commissie nodig; {naam|Haddadin} (PV Brussel) acht de kans 60%</td><td><b>ja</b></td></tr>
<tr><td>C. Generiek gedogen</td><td>Snel</td><td>In strijd met Nitraatrichtlijn, zie HvJ C-465/01</td><td>nee</td></tr></table>
<p>Wageningen Livestock Research rekende de opties door. Het rapport ({+auteur|Ehlert, P.A.I.}, {+auteur|Schoumans, O.F.} e.a., WOt-technical report 241) is openbaar. De Commissie Deskundigen Meststoffenwet sluit zich daarbij aan. Met de Kjeldahl-methode wordt het totaal stikstof bepaald, met Dumas alleen het gehalte in de vaste fractie.</p>
<p><i>Politieke context.</i> De motie-{+naam|Van der Plas} (33037, nr. 552) is met 96 stemmen aangenomen. Provincie Gelderland (gedeputeerde {+naam|Mulder}) draagt tot 2027 jaarlijks € 400.000 bij. Stichting Natuur &amp; Milieu overweegt een Woo-verzoek; Mobilisation for the Environment, bij monde van voorzitter {+naam|Johan Vollenbroek}, kondigde in Trouw een handhavingsverzoek aan.</p>
<h2>4. Uitvoering en handhaving</h2>
<p>De NVWA controleert in 2025 alle 14 bedrijven. Inspecteur {naam|Wietske Sietsma} (team Mest Oost) voerde in november de nulmeting uit. Bij één bedrijf klopte de bemonstering niet; daar is een waarschuwing gegeven, zaak 2024-NV-77103. De chauffeur van intermediair Groot Zevert, {naam|D. Grabowski}, had de AGR/GPS van vrachtwagen {kenteken|47-BTR-6} uitgeschakeld.</p>
<h2>5. Communicatie</h2>
<p>Een nieuwsbericht staat klaar. Vragen van pers via {?naam|Joost Hauwert} of het algemene nummer van de persvoorlichting, {+telefoon|070 378 55 95}. Deelnemers krijgen bericht van <span>mestpilots@rvo.nl</span>.</p>
<h2>6. Informatie die niet openbaar gemaakt kan worden</h2>
<p>Namen van ambtenaren en van deelnemende ondernemers, omdat hun persoonlijke levenssfeer zwaarder weegt dan openbaarmaking.</p>
<table class=k><tr><td>Besluit minister</td><td style="height:38pt">&#9744; akkoord &nbsp; &#9744; niet akkoord &nbsp; &#9744; bespreken in staf</td><td>Datum</td><td></td></tr></table>""",
        css,
    )
    draft.keep("mailbox", "mestpilots@rvo.nl")
    draft.keep("kenmerk", "DGA / 96403317", "2024-NV-77103", "C-465/01")
    draft.keep("eponiem", "Kjeldahl-methode", "Dumas")
    draft.keep("organisatie", "Groot Zevert", "Countus", "Agractie", "LTO")
    draft.keep("plaats", "Zieuwent")
    return Finished(draft, pdf)


def hydrogen() -> Finished:
    draft = Draft(
        "u03_nota_kgg_waterstofnet", "dev", "beslisnota", "nota_zonder_kop", "libreoffice"
    )
    pdf = fodt(
        draft,
        [
            ("h", "Nota ter informatie en bespreking, staf maandag 10 maart 2025"),
            "Aan: minister voor Klimaat en Groene Groei, mevrouw {+naam|Sophie Hermans}\nCc: plv. DG Klimaat en Energie {+naam|Michel Heijdra}, MT Realisatie Energietransitie\nOpstellers: {naam|Ishani Kromosoeto} en {naam|Pieter-Bas Duijvestein} (RE/Waterstof), m.m.v. {naam|Steyn}",
            "Onderwerp: vertraging Delta Rhine Corridor en gevolgen voor het waterstofnetwerk",
            ("h", "Samenvatting"),
            (
                "j",
                "Het waterstofdeel van de Delta Rhine Corridor (DRC) schuift van 2028 naar 2032. Gasunie-dochter Hynetwork heeft dat op 28 februari gemeld. Op uw verzoek zetten wij op een rij wat dat betekent voor de industrieclusters, de subsidie en de samenwerking met Duitsland. U spreekt donderdag met de topvrouw van Gasunie, {+naam|Willemien Terpstra}, en met de CEO van Chemelot, {+naam|Loek Radix}. Uw Duitse ambtgenoot {+naam|Robert Habeck} is demissionair; met zijn opvolger is nog geen afspraak gemaakt.",
            ),
            ("h", "Waarom duurt het langer?"),
            (
                "j",
                "De bundeling van vijf buizen en een gelijkstroomverbinding bleek te ingewikkeld. De verkenner, oud-minister {+naam|Wiebes}, schreef dat al in zijn tussenbericht. Het bevoegd gezag (KGG en VRO) moest bovendien opnieuw ter inzage leggen, omdat bij de kennisgeving van 17 oktober de zienswijzen van 31 grondeigenaren onder wie {naam|A.C.M. van Heesbeen} en de erven {naam|Ganzevoort} niet waren meegenomen. {naam|Van Heesbeen} heeft via haar advocaat mr. {naam|Whitcombe} (kantoor Vestius & Loeff) om een nadeelcompensatie van € 212.000 gevraagd.",
            ),
            (
                "j",
                "Het team van Arcadis onder leiding van {naam|Guusje Theelen} levert het planMER pas in september op. Door ziekte van de hoofdontwerper is er uitloop. Bij de gemeente Moerdijk is {naam|Marnix Crucq} het aanspreekpunt; burgemeester {+naam|Aart-Jan Moerkerke} heeft zijn zorgen schriftelijk kenbaar gemaakt. Wij hebben hem toegezegd dat u nog voor de zomer op bezoek komt in de Appelzak of, als het weer het niet toelaat, in het Gemeentehuis Zevenbergen.",
            ),
            ("h", "Gevolgen"),
            (
                "t",
                [
                    ["Cluster", "Gevolg", "Wie heeft contact", "Stand"],
                    [
                        "Rotterdam-Moerdijk",
                        "Holland Hydrogen 1 (Shell) draait vanaf 2026; geen gevolg",
                        "{naam|Duijvestein}",
                        "groen",
                    ],
                    [
                        "Chemelot",
                        "Stikstofbindingsfabriek OCI zonder aanvoer tot 2032; Plan B via België",
                        "{naam|Kromosoeto}, {naam|Bram Vliegen} (provincie)",
                        "rood",
                    ],
                    [
                        "Zeeland-West-Brabant",
                        "Yara en Dow kunnen op lokale ring; besluit TenneT nodig",
                        "{naam|Kromosoeto}",
                        "oranje",
                    ],
                    [
                        "Noord-Nederland",
                        "Geen; opslag HyStock in Zuidwending volgt eigen tijdpad",
                        "{naam|O. Hanja-Tsang}",
                        "groen",
                    ],
                ],
                [3.2, 6.2, 4.0, 1.8],
            ),
            ("h", "Reacties"),
            (
                "j",
                "VNO-NCW-voorzitter {+naam|Ingrid Thijssen} noemde het uitstel 'een klap voor het zuiden'. Hoogleraar {+naam|Machiel Mulder} (RUG) schreef in ESB dat de vraag toch achterblijft. Het lid {+naam|Rooderkerk} (D66) en het lid {+naam|Erkens} (VVD) hebben een brief gevraagd; het lid {+naam|Postma} (NSC) wil een debat. Van burgers kwamen 46 mails binnen, de meeste naar aanleiding van een oproep van {naam|Ruud Zierikhof} op Facebook (@{?social_media|ruudvanderoosterplas}). De mail van een inwoner van Zevenbergschen Hoek, {naam|Wiesje Kneepkens} ({email|wieske1951}@kpnmail.example), wordt beantwoord door Publieksvoorlichting.",
            ),
            ("h", "Vervolg"),
            "1. Gesprek met Gasunie, 13 maart 15.30 uur, kamer C-404; annotatie volgt van {naam|Steyn}.\n2. Ambtelijk overleg met het Bundesministerium (Referat IIIB5, de heer {naam|Lüdeking}) op 18 maart in Düsseldorf.\n3. Kamerbrief in concept gereed 28 maart (pen: {naam|Pieter-Bas}).\n4. WJZ (mr. {naam|Nwankwo}) zoekt uit of artikel 20c Elektriciteitswet hier werkt.",
            "Vragen? Bel {naam|Ishani} op {telefoon|+31 6 4471 8205} of mail naar {email|p.b.duijvestein}@minezk.nl. Buiten kantoortijd: piketnummer KGG {+telefoon|070 379 61 00}.",
            "Ter vergelijking is het onderzoek van de Algemene Rekenkamer 'Waterstof: gewicht van beloften' (2024) bijgevoegd. Voor de veiligheidsafstanden is de Joule-Thomsonexpansie doorgerekend door het RIVM (rapport 2024-0081). Eerder liet de commissie-{+naam|Van Geest} zien dat het net ruim bemeten is; de tracés langs de Willem-Alexanderhaven en de Prins Bernhardsluis hebben de voorkeur boven het tracé via de Sint-Annapolder.",
            "Dossiernummer DGKE-RE / 97118250. Deze nota wordt openbaar gemaakt met de Kamerbrief. Tot personen herleidbare gegevens worden dan weggelakt.",
        ],
        font="Liberation Sans",
        size=10,
        hyphenate=True,
        footer="KGG | Realisatie Energietransitie | maart 2025",
    )
    draft.keep(
        "eponiem",
        "Joule-Thomsonexpansie",
        "Willem-Alexanderhaven",
        "Prins Bernhardsluis",
        "Sint-Annapolder",
    )
    draft.keep(
        "organisatie", "Hynetwork", "Arcadis", "Vestius & Loeff", "Shell", "Yara", "Chemelot"
    )
    draft.keep("kenmerk", "DGKE-RE / 97118250", "2024-0081")
    return Finished(draft, pdf)


def victims() -> Finished:
    draft = Draft(
        "u04_nota_jenv_slachtoffers_scan",
        "dev",
        "beslisnota",
        "nota_parafenblok",
        "scan-200dpi-grey",
    )
    pdf = paper(
        draft,
        [
            ("H", "nota"),
            (
                "t",
                [
                    ["Parafenroute", "Naam", "Paraaf", "Datum"],
                    ["Opsteller", "mr. {naam|D. Bouyaghlef}", "", "12 juni"],
                    ["Hoofd afd. Slachtofferbeleid", "{?naam|F.W. Kooyman}", "", "13 juni"],
                    ["Directeur DSS (wnd.)", "{?naam|J. Ramaekers-Pitt}", "", "14 juni"],
                    ["DFEZ, t.a.v. {naam|Hofman}", "akk. m.o.", "", "14 juni"],
                    ["DG Straffen en Beschermen", "{+naam|E. Pier}", "", "17 juni"],
                ],
                [130, 110, 70, 50],
            ),
            "Aan: de Minister voor Rechtsbescherming, de heer {+naam|Weerwind}",
            (
                "h",
                "Uitkering Schadefonds Geweldsmisdrijven na steekincident station Dordrecht - ter beslissing",
            ),
            ("h", "1. Aanleiding"),
            "Op 9 april zijn op station Dordrecht drie mensen gewond geraakt. Mevrouw {naam|Rosalie Landvreugd} ({geboortedatum|14-02-1996}) is aan haar verwondingen overleden. Haar vader, de heer {naam|Humphrey Landvreugd}, en haar partner {naam|Kjell Bosdriesz} hebben bij het Schadefonds een aanvraag gedaan. Het fonds twijfelt of de partner als nabestaande in de zin van artikel 3, derde lid, van de Wet schadefonds geweldsmisdrijven kan gelden, nu zij niet samenwoonden. De Commissie Schadefonds vraagt u om een beleidsregel.",
            ("h", "2. Geadviseerd besluit"),
            "U wordt gevraagd (1) in te stemmen met de ontwerp-beleidsregel 'duurzame relatie' en (2) de voorzitter van het Schadefonds, mevrouw mr. {+naam|Monique de Groot}, per brief te berichten.",
            ("h", "3. Kernpunten"),
            "Het gaat naar verwachting om 15 tot 20 zaken per jaar. De kosten zijn beperkt (€ 90.000, art. 34). Slachtofferhulp Nederland - bestuurder {+naam|Rosa Jansen} - vraagt al sinds 2019 om aanpassing. In de Kamer heeft het lid {+naam|Mutluer} (GroenLinks-PvdA) er op 2 mei naar gevraagd; zij noemde de zaak-{naam|Landvreugd} daarbij bij naam.",
            ("h", "4. Toelichting"),
            "Casemanager {naam|Najat Amezrou} van Slachtofferhulp heeft wekelijks contact met de familie. Zij gaf door dat de vader {?gezondheid|sinds april met een posttraumatische stressstoornis thuis zit} en dat de uitvaart (€ 11.480) uit eigen middelen is betaald; het bedrag kan worden overgemaakt op {iban|NL76 INGB 0502 7350 05} t.n.v. {naam|H.R. Landvreugd}. De verdachte, {naam|Quincy S.}, verblijft in het PPC van de P.I. Vught. De officier van justitie heeft tbs met dwangverpleging gevorderd. De rechtbank Rotterdam doet op 4 juli uitspraak (parketnummer 10-118827-24).",
            "Prof. {+auteur|Siewert Lindenbergh} bepleitte in zijn preadvies (NJB 2021/1432) een ruimere kring. Het arrest-{+eponiem|Taxibus} (HR 22 februari 2002, ECLI:NL:HR:2002:AD5356) staat daaraan niet in de weg. Ook de Wet affectieschade kent een hardheidsclausule.",
            ("h", "5. Afstemming"),
            "Afgestemd met DWJZ ({naam|Annemiek Cuijpers}), het OM en het Schadefonds ({naam|Reumer}, beleidsadviseur, doorkies {telefoon|070 - 414 20 66}). Het Schadefonds is voor slachtoffers bereikbaar via {+telefoon|070 414 20 00} en info@schadefonds.nl. DFEZ ziet geen budgettaire bezwaren, mits de ophoging bij de augustusbesluitvorming wordt meegenomen.",
            ("h", "6. Communicatie"),
            "Geen actieve communicatie. De gemeente Dordrecht (burgemeester {+naam|Nanning Mot}) wordt vooraf gebeld. Op verzoek van de familie noemt het departement geen namen.",
        ],
        font="SE",
        size=10.2,
        frames=((66, 60, 380, 680),),
        side=[
            "*Directoraat-Generaal",
            "*Straffen en Beschermen",
            "Directie Sanctietoepassing",
            "en Slachtofferbeleid",
            "",
            "Turfmarkt 147",
            "2511 DP Den Haag",
            "Postbus 20301",
            "www.rijksoverheid.nl/jenv",
            "",
            "*Contactpersoon",
            "mr. {naam|D. Bouyaghlef}",
            "T {telefoon|06 21 48 90 77}",
            "{email|d.bouyaghlef}@minjenv.nl",
            "",
            "*Datum",
            "12 juni 2024",
            "",
            "*Ons kenmerk",
            "5532871",
            "",
            "*Bijlagen",
            "2",
        ],
        side_next=[
            "*Directoraat-Generaal",
            "*Straffen en Beschermen",
            "",
            "*Datum",
            "12 juni 2024",
            "",
            "*Ons kenmerk",
            "5532871",
        ],
        side_size=7,
    )
    draft.keep("mailbox", "info@schadefonds.nl")
    draft.keep("kenmerk", "5532871", "10-118827-24", "ECLI:NL:HR:2002:AD5356")
    draft.keep("adres_organisatie", "Turfmarkt 147", "2511 DP Den Haag")
    draft.keep("organisatie", "Slachtofferhulp Nederland", "Commissie Schadefonds")
    small = (46, 15)
    strokes = tuple(
        Stroke(1, date, (-64, -2), small, "paraaf") for date in ("13 juni", "14 juni", "17 juni")
    )
    return inked(
        draft,
        pdf,
        strokes,
        (Stamp(1, (450, 60), ("MINISTERIE JenV", "ONTVANGEN", "18 JUNI 2024", "Bureau SG")),),
        dpi=200,
        skew=0.7,
        noise=7,
    )


MAKERS = {
    "u01_nota_ienw_spoortrillingen": railway,
    "u02_nota_lvvn_renure": manure,
    "u03_nota_kgg_waterstofnet": hydrogen,
    "u04_nota_jenv_slachtoffers_scan": victims,
}
