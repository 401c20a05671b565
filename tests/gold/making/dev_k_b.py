"""Documents of the work floor: a printed spreadsheet, an inspection, a subsidy, old letters."""

from tests.gold.making.by_html import chromium
from tests.gold.making.by_office import fodt
from tests.gold.making.by_reportlab import paper
from tests.gold.making.draft import Draft
from tests.gold.making.gold import Finished, on_scan
from tests.gold.making.k_b_tools import signed

SHEET_CSS = """
body{font-family:Carlito;font-size:7.6pt;margin:0}h1{font-size:12pt;margin:0 0 2pt}
table{border-collapse:collapse;width:100%}td,th{border:.4pt solid #b7b7b7;padding:1.6pt 3pt;
vertical-align:top;text-align:left}th{background:#d9e2f3}.s td{background:#fff2cc}
p{margin:2pt 0 5pt}tr{break-inside:avoid}thead{display:table-header-group}
td:nth-child(-n+2),td:nth-child(5),td:nth-child(9){white-space:nowrap}
.f{margin-top:8pt;font-size:7pt;color:#555}
"""


def objections() -> Finished:
    draft = Draft("k13_lijst_bezwaren", "dev", "gemeente", "spreadsheet_liggend", "chromium",
                  ordinary=frozenset({"groot", "hoorn"}))  # fmt: skip
    rows = [
        ("Z2023-018841", "04-12-2023", "Wielenga, mw. T.H.", "Zuiderkruisstraat 41, 8933 LB Leeuwarden",
         "06-14366838", "weigering bewonersvergunning 2e auto", "", "{naam|FKo}", "24-01-2024",
         "ongegrond, besluit verz. 28-02-2024"),
        ("Z2023-018903", "06-12-2023", "Abdirahman, dhr. Y.", "Vlietsterstraat 112, 8921 VN Leeuwarden",
         "058 212 47 93", "intrekking vergunning na verhuizing", "Friesland Advocatuur",
         "{naam|FKo}", "24-01-2024", "gegrond; herroepen"),
        ("Z2023-019117", "12-12-2023", "Van der Zwaag-Postma, mw. J.",
         "Bleeklaan 7 bis, 8921 BV Leeuwarden", "06-37492733",
         "weigering gehandicaptenparkeerplaats op kenteken {kenteken|GZ-418-T}", "", "{naam|MHa}",
         "07-02-2024", "nader advies GGD Fryslân gevraagd ({?gezondheid|progressieve spierziekte})"),
        ("Z2023-019230", "15-12-2023", "Sewnarain, dhr. R.K.", "Schieringerweg 60, 8924 GC Leeuwarden",
         "06-45827269", "tarief bezoekersregeling", "", "{naam|MHa}", "",
         "ingetrokken na gesprek met {naam|Marije}"),
        ("Z2024-000212", "03-01-2024", "Maatschap Tandheelkunde De Hoorn", "Voorstreek 88, 8911 JS "
         "Leeuwarden", "058 212 01 60", "weigering bedrijfsvergunning", "DAS Rechtsbijstand",
         "{naam|FKo}", "07-02-2024", "verdaagd, nieuwe datum 06-03-2024"),
        ("Z2024-000388", "08-01-2024", "Groot Nibbelink, dhr. B.", "Eewal 51 II, 8911 GR Leeuwarden",
         "06-38029133", "naheffing, vergunning niet zichtbaar", "", "{naam|SvdM}", "",
         "doorgezonden aan heffingsambtenaar"),
        ("Z2024-000641", "15-01-2024", "Kowalczyk, mw. A.", "Potmarge 19, 8932 RN Leeuwarden",
         "06-46681709", "weigering bewonersvergunning", "Vluchtelingenwerk Noord", "{naam|SvdM}",
         "06-03-2024", "tolk Pools besteld; neemt zus {naam|Beata} mee"),
        ("Z2024-000795", "22-01-2024", "Feenstra, dhr. ing. O.W.", "Julianalaan 3, 9051 CC Stiens",
         "058 257 18 84", "aanwijzing laadpaal t.o. woning", "", "{naam|MHa}", "06-03-2024",
         "samen behandelen met Z2024-000802"),
        ("Z2024-000802", "22-01-2024", "Bewonersvereniging Oranjewijk", "p/a Emmakade 30, 8921 AG "
         "Leeuwarden", "", "aanwijzing laadpaal", "vz. {naam|dr. H. Tromp-Elzinga}", "{naam|MHa}",
         "06-03-2024", "machtiging ontbreekt, hersteltermijn tot 09-02-2024"),
        ("Z2024-001044", "30-01-2024", "El Khattabi, fam.", "Camminghastraat 26, 8921 SX Leeuwarden",
         "06-20480379", "weigering mantelzorgvergunning", "dochter {naam|Naima}", "{naam|FKo}", "",
         "wacht op verklaring huisarts; moeder is {?gezondheid|dementerend}"),
        ("Z2024-001190", "02-02-2024", "Bosgraaf, mw. E.", "Harlingerstraatweg 145, 8914 AZ "
         "Leeuwarden", "06-20567514", "weigering bewonersvergunning 2e auto", "", "{naam|SvdM}",
         "20-03-2024", "prematuur? primair besluit pas 05-02-2024"),
    ]  # fmt: skip
    organisations = {"Maatschap Tandheelkunde De Hoorn", "Bewonersvereniging Oranjewijk"}
    body = ""
    for number, received, name, home, phone, about, helper, who, hearing, state in rows:
        if name in organisations:
            home = home.replace("p/a Emmakade 30, 8921 AG Leeuwarden",
                                "p/a {adres|Emmakade 30, 8921 AG Leeuwarden}")  # fmt: skip
            if "p/a" not in home:
                home = f"{{+adres|{home}}}"
            name = f"{{+organisatie|{name}}}"
            phone = phone and f"{{+telefoon|{phone}}}"
        else:
            first, _, last = name.partition(", ")
            title, _, letters = last.partition(" ")
            if letters.startswith("ing. "):
                title, letters = f"{title} ing.", letters[5:]
            name = f"{{naam|{first}}}, {title}" + (f" {{naam|{letters}}}" if letters else "")
            home, phone = f"{{adres|{home}}}", f"{{telefoon|{phone}}}"
        helper = helper.replace("{naam|dr. ", "dr. {naam|")
        if helper and "{" not in helper:
            helper = f"{{+organisatie|{helper}}}"
        style = ' class="s"' if "nader advies" in state or "hersteltermijn" in state else ""
        cells = (f"{{+kenmerk|{number}}}", received, name, home, phone, about, helper, who, hearing)
        body += f"<tr{style}>" + "".join(f"<td>{c}</td>" for c in cells) + f"<td>{state}</td></tr>"
    heads = (
        "Zaaknr.", "Ontvangen", "Bezwaarmaker", "Adres", "Telefoon", "Onderwerp", "Gemachtigde",
        "Beh.", "Hoorzitting", "Stand / opmerking",
    )  # fmt: skip
    pdf = chromium(
        draft,
        "<h1>Lopende bezwaren parkeren – stand 5 februari 2024</h1><p>{+organisatie|Gemeente "
        "Leeuwarden}, {+organisatie|Juridische Zaken en Bestuursondersteuning} – bestand "
        "<i>bezwaren_parkeren_v14.xlsx</i>, tabblad <i>lopend</i>. Geel = actie nodig deze week.</p>"
        "<table><thead><tr>" + "".join(f"<th>{h}</th>" for h in heads) + f"</tr></thead>{body}"
        "</table><p>Beh. = behandelend jurist: {naam|FKo} = {naam|F. Koopmans-Riem}, {naam|MHa} = "
        "{naam|Marije Haarsma}, {naam|SvdM} = {naam|S. van der Meij} (di t/m do). Hoorzittingen: "
        "{+organisatie|commissie bezwaarschriften}, kamer 2, voorzitter mr. {?naam|P.A. Osinga}; "
        "secretaris {naam|W. Dantuma}, tst. {telefoon|8127}. Locatie {+adres|Oldehoofsterkerkhof 2}, "
        "zaal Eysinga.</p>"
        "<p>Afspraken uit het overleg van 1 februari met wethouder {+naam|Hein de Haan}: (1) "
        "bezwaren over laadpalen gebundeld op één zitting; (2) bij mantelzorg altijd eerst bellen, "
        "geen ontvangstbevestiging zonder telefoonnummer van de behandelaar; (3) naheffingen "
        "gaan ongezien naar {+organisatie|Belastingkantoor Noardlik Fryslân}, {+telefoon|058 750 "
        "16 00}; (4) de beslistermijn van artikel 7:10 Awb gaat pas lopen na afloop van de "
        "bezwaartermijn. Burgemeester {+naam|Sybrand Buma} krijgt de kwartaalcijfers via het "
        "Bestuurssecretariaat ({+email|bestuurssecretariaat@leeuwarden.nl}). Vragen van burgers: "
        "{+telefoon|14 058}.</p>"
        '<table style="width:60%"><tr><th>Kwartaal</th><th>Ontvangen</th><th>Gegrond</th>'
        "<th>Ongegrond</th><th>Ingetrokken</th><th>Binnen termijn</th></tr><tr><td>2023-3</td>"
        "<td>31</td><td>6</td><td>17</td><td>8</td><td>84%</td></tr><tr><td>2023-4</td><td>44</td>"
        "<td>9</td><td>21</td><td>11</td><td>77%</td></tr></table>"
        '<div class="f">Afgedrukt 05-02-2024 08:52 door {gebruiker|haarm003}</div>',
        SHEET_CSS, landscape=True, margin="11mm",
    )  # fmt: skip
    draft.keep("datum", "04-12-2023", "24-01-2024", "28-02-2024", "06-03-2024", "5 februari 2024")
    draft.keep("organisatie", "GGD Fryslân", "DAS Rechtsbijstand")
    draft.keep("wet", "artikel 7:10 Awb")
    return Finished(draft, pdf)


def accident() -> Finished:
    draft = Draft("k14_ongevalsrapport", "dev", "woo-verzoek", "inspectierapport_tabel",
                  "libreoffice", ordinary=frozenset({"vries"}))  # fmt: skip
    blocks = [
        ("h", "Boeterapport arbeidsongeval"),
        ("t", [
            ["Rapportnummer", "{+kenmerk|2304711/05}"],
            ["Zaak", "{+kenmerk|I-NLA 412300987}"],
            ["Datum ongeval", "{+datum|14 september 2023}, omstreeks 10.40 uur"],
            ["Werkgever", "{+organisatie|Betonelementen Harderwijk B.V.}, {+adres|Lorentzstraat 61, "
             "3846 AV Harderwijk}, KvK {+kvk|08140295}"],
            ["Vertegenwoordigd door", "{?naam|G.J. van Beuningen}, directeur; {naam|Ilse Wouda}, "
             "KAM-coördinator, {telefoon|06-10946484}, {email|i.wouda}{+domein|@betonelementen-harderwijk.nl}"],
            ["Slachtoffer", "{naam|Costin Munteanu}, geboren {geboortedatum|22 maart 1989} te "
             "{?plaats|Bacău}, BSN {bsn|999934302}, wonende {adres|Stationslaan 118-4, 3844 GC "
             "Harderwijk}"],
            ["Uitzendbureau", "{+organisatie|FlexBouw Veluwe B.V.}, contactpersoon {naam|D. Özgül}"],
            ["Rapporteur", "{naam|H.P. Strootman}, arbeidsinspecteur, insp.nr. {personeelsnummer|3387}"],
        ], [4.2, 12.2]),
        ("h", "1. Aanleiding"),
        "Op 14 september 2023 om 11.05 uur ontving het meldpunt van de {+organisatie|Nederlandse "
        "Arbeidsinspectie} ({+telefoon|0800 5151}) van de meldkamer Oost-Nederland het bericht dat "
        "een werknemer van Betonelementen Harderwijk B.V. bekneld was geraakt tussen een mallenwagen "
        "en een kantelbank. Ik, rapporteur {naam|Strootman}, kwam samen met collega {naam|F. "
        "Bouzidi} om 12.30 uur ter plaatse. Wij legitimeerden ons bij mevrouw {naam|Wouda} en deelden "
        "haar mee dat zij niet tot antwoorden verplicht was (artikel 5:10a Awb).",
        "De installatie was op last van de hulpofficier van justitie, inspecteur {naam|Terlaak} van "
        "de {+organisatie|politie Oost-Nederland}, stilgelegd. Brandweer en ambulance waren al "
        "vertrokken. Van de situatie zijn 34 foto's gemaakt (bijlage 3).",
        ("h", "2. Letsel"),
        "Volgens opgave van {+organisatie|Isala} te Zwolle is de heer {naam|Munteanu} opgenomen met "
        "{?gezondheid|een gecompliceerde breuk van het linkerbovenbeen en een geklaplong}. Hij is {?gezondheid|twee keer "
        "geopereerd} en op 26 september 2023 ontslagen. Bij het telefonisch verhoor op 17 oktober "
        "2023 verklaarde hij via een tolk dat hij {?gezondheid|nog niet zonder krukken kan lopen} en dat zijn "
        "vrouw {naam|Elena} hem thuis helpt. Hiermee staat vast dat sprake is van een ziekenhuisopname in de "
        "zin van artikel 9, eerste lid, van de {+wet|Arbeidsomstandighedenwet}.",
        ("h", "3. Verklaringen"),
        "Getuige 1, {naam|Anton Lubbersen}, voorman, geboren {geboortedatum|3 juli 1966}:",
        "\"Ik stond bij bank 4. {naam|Costin} moest de wagen handmatig vrijmaken omdat de ketting weer was "
        "vastgelopen. Dat gebeurt wel drie keer per week. Ik heb dat in het voorjaar gezegd tegen "
        "{naam|Gert-Jan} en die zei dat er een nieuwe aandrijving besteld was. Het hek bij de bank stond open; "
        "de sleutelschakelaar was overbrugd met een stukje draad. Wie dat heeft gedaan weet ik niet. "
        "Wij noemen dat 'de truc van {naam|Willem}', maar {naam|Willem} is al met pensioen.\"",
        "Getuige 2, {naam|Mehari Tesfay}, productiemedewerker:",
        "\"Ik hoorde hem schreeuwen en heb op de noodstop gedrukt. {naam|Lubbersen} heeft 112 "
        "gebeld. Ik heb geen instructie gehad over de kantelbank. Ik spreek niet zo goed Nederlands; de "
        "papieren zijn in het Nederlands.\"",
        "Mevrouw {naam|Wouda} heeft desgevraagd de risico-inventarisatie van 11 februari 2021 overgelegd, "
        "opgesteld door {+organisatie|Arbo Unie} (gecertificeerd kerndeskundige: ir. {naam|M. de Vries-"
        "Okafor}). Daarin is de kantelbank aangemerkt als risico klasse 2 met de maatregel 'afscherming "
        "controleren vóór 1 juli 2021'. Een bewijs van die controle is niet aangetroffen.",
        ("h", "4. Bevindingen"),
        "De kantelbank is in 2008 gebouwd door {+organisatie|Weckenmann Anlagentechnik} en voorzien van "
        "CE-markering. De vergrendeling van het hek voldeed bij aflevering aan {+norm|NEN-EN-ISO 14119}. "
        "Op de dag van het ongeval was de positieschakelaar overbrugd, zodat de bank bij geopend hek kon "
        "bewegen. Het toezicht op de naleving van de eigen instructie {+kenmerk|WI-07 rev. C} ontbrak.",
        ("t", [
            ["Feit", "Voorschrift", "Normbedrag"],
            ["Gevaar door bewegende delen niet voorkomen", "artikel 7.7, eerste lid, Arbobesluit",
             "€ 13.500"],
            ["Onvoldoende toezicht", "artikel 8, vierde lid, Arbowet", "€ 4.500"],
        ], [7.2, 6.0, 3.2]),
        "Een eerdere overtreding is vastgesteld op {+datum|8 november 2019} (zaak {+kenmerk|I-NLA "
        "411905512}). Gelet op artikel 1, elfde lid, van de Beleidsregel boeteoplegging "
        "arbeidsomstandighedenwetgeving stel ik vast dat sprake is van recidive.",
        ("h", "5. Afsluiting"),
        "Dit rapport is op ambtsbelofte opgemaakt en gesloten te {+plaats|Arnhem} op {+datum|4 december "
        "2023}. Een afschrift is gezonden aan de werkgever, aan de heer {naam|C. Munteanu}, aan de "
        "ondernemingsraad (t.a.v. {naam|B. Kleinjan}) en aan {+organisatie|FlexBouw Veluwe B.V.}",
        "De rapporteur,\n\n\n\n{naam|H.P. Strootman}\tgezien: teamleider {naam|A. Ramcharan}",
    ]  # fmt: skip
    pdf = fodt(
        draft, blocks, font="Liberation Sans", size=10,
        header="Nederlandse Arbeidsinspectie – Directie Arbeidsomstandigheden\n"
        "Boeterapport 2304711/05 – VERTROUWELIJK",
        footer="{+adres|Postbus 820, 3500 AV Utrecht} – {+telefoon|0800 5151} – www.nlarbeidsinspectie.nl",
    )  # fmt: skip
    pdf = signed(draft, pdf, "De rapporteur,", "handtekening rapporteur", right=4, up=-15, seed=4)
    draft.keep("datum", "17 oktober 2023", "26 september 2023", "11 februari 2021")
    draft.keep("wet", "artikel 5:10a Awb")
    draft.keep("plaats", "Zwolle")
    return Finished(draft, pdf)


def grant() -> Finished:
    draft = Draft("k15_beschikking_subsidie", "dev", "woo-verzoek", "beschikking_kolom",
                  "reportlab", ordinary=frozenset({"brink"}))  # fmt: skip
    blocks = [
        "> Retouradres {+adres|Postbus 93144, 2509 AC Den Haag}",
        ("sp", 6),
        "Melkveebedrijf {naam|Uijttewaal-Hoeksma}\nt.a.v. de heer {naam|C.P.M. Uijttewaal}\n"
        "{adres|Benschopperweg 214}\n{adres|3425 TC Snelrewaard}",
        ("sp", 12),
        "Datum          {+datum|19 juni 2024}\nBetreft          Vaststelling subsidie Regeling "
        "duurzame stallen",
        ("sp", 6),
        "Geachte heer {naam|Uijttewaal},",
        "Op {+datum|2 april 2024} heb ik uw aanvraag tot vaststelling ontvangen, ingediend door uw "
        "adviseur mevrouw {naam|J. Brink} van {+organisatie|Countus Accountants en Adviseurs}. U "
        "vraagt om vaststelling van de subsidie die ik op {+datum|11 mei 2022} aan u heb verleend "
        "voor een stalsysteem met mestscheiding. In deze brief leest u wat ik heb besloten en waarom.",
        ("h", "Besluit"),
        "Ik stel de subsidie vast op € 61.874,00. Dat is € 8.126,00 lager dan het verleende bedrag. "
        "U ontving al een voorschot van € 52.500,00. Het restant van € 9.374,00 maak ik binnen zes "
        "weken over op rekening {iban|NL25 RABO 3197 6359 36} ten name van {naam|C.P.M. Uijttewaal} "
        "en/of {naam|W. Hoeksma}.",
        ("h", "Waarom is het bedrag lager?"),
        "Uit de facturen blijkt dat een deel van de kosten is gemaakt vóór de datum van de "
        "aanvraag. Het gaat om factuur {+kenmerk|20210388} van {+organisatie|Stalbouw Lopikerwaard "
        "V.O.F.} Die kosten komen volgens artikel 2.14, derde lid, van de {+wet|Regeling Europese "
        "EZK- en LNV-subsidies 2021} niet voor subsidie in aanmerking. Verder is de arbeid van uw "
        "zoon {naam|Thijs} (112 uur) opgevoerd als kosten van derden, terwijl hij sinds 2020 vennoot "
        "is. Op {+datum|16 mei 2024} heeft mijn collega {naam|R. Achahbar} daarover met u gebeld. U "
        "vertelde dat de {?bijzonder/5.1.2e|scheiding} van mevrouw {naam|Hoeksma} en uw {?gezondheid|burn-out} in 2022 de "
        "administratie hebben vertraagd. Daar heb ik begrip voor, maar de regeling biedt geen ruimte "
        "om deze kosten alsnog mee te tellen.",
        ("h", "Controle ter plaatse"),
        "Op {+datum|7 mei 2024} is uw bedrijf bezocht door de heer {naam|Douwe Nicolai}, controleur van de "
        "{+organisatie|Nederlandse Voedsel- en Warenautoriteit}. Hij heeft vastgesteld dat het systeem "
        "{+product|Lely Sphere} is geplaatst en werkt. Zijn rapport ({+kenmerk|NVWA-2024-R-11807}) is "
        "als bijlage bijgevoegd. UBN {?kenmerk|2417736}.",
        ("t", [
            ["Kostenpost", "Begroot", "Opgevoerd", "Subsidiabel"],
            ["Stalsysteem met mestscheiding", "€ 118.000", "€ 121.340", "€ 118.000"],
            ["Aanpassing vloer", "€ 42.000", "€ 44.915", "€ 36.685"],
            ["Arbeid derden", "€ 15.000", "€ 14.560", "€ 0"],
            ["Totaal", "€ 175.000", "€ 180.815", "€ 154.685"],
        ], [150, 62, 66, 72]),
        ("h", "Wat moet u nog doen?"),
        "U houdt het stalsysteem ten minste vijf jaar in gebruik, tot en met {+datum|31 december "
        "2028}. Draagt u het bedrijf over, dan meldt u dat vooraf. Uw administratie bewaart u tot en "
        "met 2034. De gegevens over de emissie geeft u elk jaar vóór 1 maart door via "
        "{+website|mijn.rvo.nl}.",
        ("h", "Openbaarmaking"),
        "De naam van uw bedrijf, de plaats en het bedrag worden bekendgemaakt op "
        "www.europadecentraal.nl. Heeft u daar bezwaar tegen, bel dan met mevrouw {naam|Achahbar}, "
        "bereikbaar op {telefoon|070 379 24 68}.",
        ("h", "Bent u het er niet mee eens?"),
        "Dan kunt u binnen zes weken bezwaar maken bij {+organisatie|Rijksdienst voor Ondernemend "
        "Nederland}, afdeling Juridische Zaken, {+adres|Postbus 40219, 8004 DE Zwolle}. Vermeld "
        "het referentienummer {+kenmerk|DSTAL22-00417} en voeg een kopie van deze brief bij.",
        "Hoogachtend,",
        "De minister van Landbouw, Natuur en Voedselkwaliteit,\nnamens deze:",
        ("sp", 40),
        "drs. {+naam|E.L. van Soestbergen}\nTeammanager Duurzame Landbouw",
        ("sp", 8),
        "Bijlage: controlerapport. Afschrift aan: {naam|J. Brink}, {+organisatie|Countus}, "
        "{+adres|Postbus 10055, 8000 GB Zwolle}.",
    ]  # fmt: skip
    side = [
        "*Rijksdienst voor Ondernemend", "*Nederland", "", "{+adres|Prinses Beatrixlaan 2}",
        "{+adres|2595 AL Den Haag}", "T {+telefoon|088 042 42 42}", "www.rvo.nl", "",
        "*Contactpersoon", "mw. {naam|R. Achahbar}", "T {telefoon|070 379 24 68}",
        "{email|r.achahbar}{+domein|@rvo.nl}", "", "*Ons kenmerk", "{+kenmerk|DSTAL22-00417}", "",
        "*Relatienummer", "{?relatienummer|203 417 882}", "", "*BSN aanvrager", "{bsn|999977283}", "", "*Bijlage(n)", "1",
    ]  # fmt: skip
    pdf = paper(draft, blocks, size=9, side=side, side_next=["*Ons kenmerk", "DSTAL22-00417"],
                frames=((64, 55, 372, 715),), footer="Rijksdienst voor Ondernemend Nederland")  # fmt: skip
    pdf = signed(draft, pdf, "E.L. van Soestbergen", "handtekening teammanager", up=42, seed=8)
    draft.keep("naam", "Prinses Beatrixlaan")
    return Finished(draft, pdf)


def old_letters() -> Finished:
    draft = Draft("k16_brief_polder_1986", "dev", "woo-verzoek", "brief_getypt_oud",
                  "scan-200dpi-grey", ordinary=frozenset({"rijn", "kok"}))  # fmt: skip
    blocks = [
        "{+organisatie|WATERSCHAP DE AARLANDERVEENSE POLDERS}\n{+adres|Dorpsstraat 12}      "
        "{+plaats|AARLANDERVEEN}      Tel. {+telefoon|01726-3281}\nPostgiro {+rekening|58 12 07}",
        ("sp", 14),
        "Aan het college van Gedeputeerde Staten\nvan {+organisatie|Zuid-Holland}\n{+adres|Koningskade 1}"
        "\n{+adres|2596 AA 's-Gravenhage}",
        ("sp", 10),
        "Aarlanderveen, {+datum|11 november 1986}\n\nOns nr.: {+kenmerk|86/1147}   Uw nr.: {+kenmerk|DWW "
        "21508/3}   Toestel: {telefoon|227}\nBehandeld door: de Hr. {?naam|C. van Tol}\nOnderwerp: peil en "
        "onderbemaling, klacht fam. {naam|Kroes}",
        ("sp", 10),
        "Hooggeacht college,",
        "Naar aanleiding van Uw schrijven van 23 oktober j.l., waarbij ons een afschrift bereikte van "
        "de klacht van de heer {naam|M.J. Kroes}, {adres|Treinweg 9 te Aarlanderveen}, delen wij U het volgende "
        "mede.",
        "De heer {naam|Kroes} exploiteert sedert {+datum|1 mei 1979} een rundveehouderij op de percelen kadastraal "
        "bekend gemeente {+plaats|Alphen aan den Rijn}, sectie F nos. 1182 en 1183. Hij heeft in het "
        "voorjaar zonder onze toestemming een onderbemaling geplaatst, bestaande uit een vijzel met "
        "electromotor van 4 pk. Onze opzichter, de heer {naam|N. Rietbroek}, heeft hem daarop driemaal "
        "mondeling aangesproken, laatstelijk op {+datum|18 augustus 1986} in bijzijn van zijn broer {naam|Leendert "
        "Kroes} en de machinist van het stoomgemaal, {naam|Piet Verhoog}.",
        "De mededeling van klager dat hem door wijlen onze dijkgraaf {+naam|A. van Leeuwen Azn.} in 1981 "
        "mondeling vergunning zou zijn verleend, hebben wij in de notulen niet kunnen terugvinden. De "
        "weduwe {naam|Van Leeuwen-Kempenaar} kon ons desgevraagd ook geen aantekening overhandigen.",
        "Wij tekenen hierbij aan dat de heer {naam|Kroes} {?gezondheid|sedert een hartaanval} in 1984 het bedrijf "
        "voert met hulp van zijn schoonzoon {naam|J.W. Ciggaar}, wonende {adres|Kerkvaartsweg 30, 2435 XD Zevenhoven}, "
        "telefoon {telefoon|01729-8844}. Met laatstgenoemde valt naar onze ervaring goed te praten.",
        "Het peil in het vak is bij besluit van de verenigde vergadering van {+datum|14 maart 1974}, "
        "goedgekeurd bij Uw besluit no. {+kenmerk|B 4410}, vastgesteld op N.A.P. -/- 5,35 m. De "
        "{+organisatie|Cultuurtechnische Dienst} heeft in zijn rapport van juni 1985 geadviseerd dit "
        "peil te handhaven; wij verwijzen voorts naar de studie van {+naam|Schothorst} over maaivelddaling in "
        "veenweidegebieden (Instituut voor Cultuurtechniek en Waterhuishouding, {+plaats|Wageningen}, 1977).",
        "Wij geven Uw college in overweging de klacht ongegrond te verklaren, onder mededeling aan de "
        "heer {naam|Kroes} dat hij alsnog een verzoek om ontheffing op grond van artikel 31 van de keur kan "
        "indienen. Een schets van de heer {naam|Rietbroek}, schaal 1:2500, gaat hierbij.",
        "Het bestuur voornoemd,",
        ("sp", 44),
        ("t", [["{+naam|K.J. Heemskerk}", "{?naam|C. van Tol}"], ["dijkgraaf", "secretaris-penningmeester"]],
         [210, 210], "open"),
        ("sp", 8),
        "cc: B. en W. van {+organisatie|Alphen aan den Rijn}, t.a.v. wethouder {+naam|S. Groenendijk}\n"
        "typ. {naam|TvdB}",
        ("sp", 34),
        "PROVINCIE ZUID-HOLLAND - DIENST WEG- EN WATERBOUW\nNOTITIE BIJ INGEKOMEN STUK {+kenmerk|DWW "
        "23377}  dd. {+datum|14 NOV. 1986}",
        "Aan: de heer Mr. {naam|F.X. Dubbeldam}, afd. Waterschapszaken\nVan: {naam|Ria Kok-Lans}, kamer "
        "{?kamer|417}, tst. {telefoon|2264}",
        "Vanmorgen belde de dochter van klager, mevr. {naam|A. Ciggaar-Kroes}. Zij vraagt of haar vader de "
        "behandeling op 9 december mag bijwonen en of er een stoel met leuning kan staan in verband met "
        "{?gezondheid|zijn rug}. Ik heb gezegd dat Gedeputeerde {+naam|J. van der Vlist} zelf voorzit en dat het in "
        "de {+plaats|Statenzaal} is. Zij liet een nummer achter: {telefoon|01720-74119} (na zessen).",
        "Verder: de hr. {?naam|Van Tol} van het waterschap heeft mij gevraagd de brief van de opzichter "
        "niet aan klager door te zenden. Mr. {naam|Dubbeldam}, wilt u beslissen? Volgens {naam|Stolwijk} van "
        "Juridische Zaken moet alles wat de commissie krijgt ook naar partijen ({+wet|Wet openbaarheid van "
        "bestuur}, art. 1 e.v.).",
        ("t", [
            ["gezien", "paraaf", "datum", "opmerking"],
            ["hfd. afd. Waterschapszaken", "{paraaf|FXD}", "17/11", "toezenden, met begeleidend schrijven"],
            ["Juridische Zaken", "{paraaf|Stw.}", "18/11", "accoord"],
            ["griffie", "{paraaf|hb}", "", "agenda 9/12, nr. 14"],
        ], [150, 70, 60, 145]),
        "In afschrift gezonden aan {+organisatie|Unie van Waterschappen}, {+adres|Johan van Oldenbarneveltlaan 5}, "
        "'s-Gravenhage.",
    ]  # fmt: skip
    pdf = paper(draft, blocks, font="MO", size=9, frames=((72, 60, 450, 720),))
    pdf = signed(draft, pdf, "K.J. Heemskerk", "handtekening dijkgraaf", up=40, seed=11, page=1)
    pdf = signed(
        draft, pdf, "C. van Tol", "handtekening secretaris", up=38, width=80, seed=12, page=1
    )
    draft.keep("naam", "Johan van Oldenbarneveltlaan")
    return on_scan(draft, pdf, dpi=200, skew=0.7, noise=11, blur=0.7, ocr_errors=0.05, seed=16)


MAKERS = {
    "k13_lijst_bezwaren": objections,
    "k14_ongevalsrapport": accident,
    "k15_beschikking_subsidie": grant,
    "k16_brief_polder_1986": old_letters,
}
