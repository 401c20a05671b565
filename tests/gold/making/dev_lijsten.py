"""A curriculum vitae, an invoice, lists of contacts and files."""

from tests.gold.making.by_html import chromium
from tests.gold.making.by_office import fodt
from tests.gold.making.by_reportlab import paper
from tests.gold.making.draft import Draft
from tests.gold.making.gold import Finished


def h13_cv_bijlage() -> Finished:
    draft = Draft("h13_cv_bijlage", "dev", "woo-verzoek", "cv_two_columns", "libreoffice")
    draft.keep("organisatie", "Antea Group", "Wolters Kluwer")
    pdf = fodt(
        draft,
        [
            ("h", "Bijlage 4 bij offerte adviesdiensten: curriculum vitae"),
            "Provincie Flevoland - kenmerk {+kenmerk|INK-2026-0418} - Perceel 2 Omgevingsrecht",
            (
                "2c",
                [
                    ("h", "Personalia"),
                    "Naam: {naam|Jeroen Matthijs Oudekerk}\nRoepnaam: {naam|Jeroen}\nGeboortedatum: {geboortedatum|19 augustus 1984}\nGeboorteplaats: {?woonplaats|Emmeloord}\nAdres: {adres|De Zandloper 7, 8252 GK Dronten}\nTelefoon: {telefoon|06-1290 4478}\nE-mail: {email|jm.oudekerk}{+email_domein|@xs4all.nl}\nLinkedIn: linkedin.com/in/{social_media|jeroenoudekerk84}\nBurgerlijke staat: gehuwd met {naam|Petra}, twee kinderen",
                    ("h", "Profiel"),
                    "{naam|Oudekerk} is een ervaren jurist omgevingsrecht met kennis van de Omgevingswet, het Besluit kwaliteit leefomgeving en de Algemene wet bestuursrecht.",
                    ("h", "Opleiding"),
                    "2002-2007 Rechtsgeleerdheid, Rijksuniversiteit Groningen\n2011 Grotiusopleiding Omgevingsrecht\nThesis bij prof. {+auteur|Backes}",
                    ("h", "Werkervaring"),
                    "2019-heden Antea Group, senior adviseur\n2013-2019 Gemeente Noordoostpolder, jurist\n2008-2013 Provincie Overijssel, medewerker vergunningen",
                    ("h", "Projecten"),
                    "Bestemmingsplan Emmelhage; windpark Zeewolde; Lelystad Airport; dijkversterking Drontermeerdijk. In het project Oosterwold adviseerde hij wethouder {+naam|Froukje de Jonge}.",
                    ("h", "Referenties"),
                    "{naam|M. Brouwer-Hakvoort}, teamleider Vergunningen, {telefoon|0527 63 39 14}\n{naam|Sibel Öztürk}, projectmanager, {email|sibel.ozturk}{+email_domein|@zeewolde.nl}",
                    ("h", "Publicaties"),
                    "Noot bij ABRvS 21 april 2021, ECLI:NL:RVS:2021:786, in: M en R 2021/64.\nHandboek Omgevingswet, Wolters Kluwer 2024.",
                    ("h", "Talen"),
                    "Nederlands, Engels, Duits, Fries (passief)",
                    ("h", "Nevenfuncties"),
                    "Bestuurslid Stichting Flevolandschap; trainer v.v. ASV Dronten, jeugd onder 13",
                ],
            ),
            ("h", "Eigen verklaring"),
            "Ondergetekende, {naam|J.M. Oudekerk}, verklaart dat de gegevens juist zijn en geeft Antea Group toestemming deze op te nemen in de offerte. Gedaan te Heerenveen, 6 februari 2026.",
        ],
        font="Carlito",
        size=10.5,
        header="Bijlage 4\t\tCV {naam|J. Oudekerk}\t\tAntea Group",
        hyphenate=True,
    )
    return Finished(draft, pdf)


def h20_factuur_zzp() -> Finished:
    draft = Draft("h20_factuur_zzp", "dev", "woo-verzoek", "invoice", "reportlab")
    draft.keep("adres_organisatie", "2700 AT Zoetermeer")
    pdf = paper(
        draft,
        [
            ("H", "FACTUUR"),
            (
                "t",
                [
                    [
                        "{naam|Mehmet Karabulut} Vertalingen en Tolkdiensten\n{adres|Zilverschoonstraat 88}\n{adres|7322 GS Apeldoorn}",
                        "KvK {?kvk|58201937}\nBtw-id {?btw_id|NL002841967B09}\nIBAN {iban|NL38ABNA3115407173}\nM {telefoon|06 2255 1308}\n{email|info.karabulut}{+email_domein|@gmail.com}",
                    ]
                ],
                [250, 200],
                1,
            ),
            "Rijksdienst voor het Wegverkeer\nt.a.v. crediteurenadministratie / {naam|Brenda Oosterveld}\nPostbus 777\n2700 AT Zoetermeer",
            (
                "t",
                [
                    ["Factuurnummer", "2026-0031"],
                    ["Factuurdatum", "{+datum|30 april 2026}"],
                    ["Vervaldatum", "30 mei 2026"],
                    ["Inkoopordernummer", "{+kenmerk|4501127736}"],
                    ["Klantcode", "RDW-TOLK"],
                ],
                [140, 200],
            ),
            (
                "t",
                [
                    ["Datum", "Omschrijving", "Aantal", "Tarief", "Bedrag"],
                    [
                        "02-04",
                        "Tolken Turks hoorzitting inz. {naam|Yusuf Bayrak}, zaak {+zaaknummer|B-2026-4471}",
                        "2,5 u",
                        "€ 64,00",
                        "€ 160,00",
                    ],
                    [
                        "09-04",
                        "Vertaling rijbewijs en akte t.b.v. {naam|Gülcan Ö.}",
                        "1 st",
                        "€ 95,00",
                        "€ 95,00",
                    ],
                    [
                        "16-04",
                        "Telefonisch tolken, contactpersoon dhr. {naam|Van Ommen}",
                        "0,75 u",
                        "€ 64,00",
                        "€ 48,00",
                    ],
                    ["", "Reiskosten Veendam v.v. 238 km", "238", "€ 0,23", "€ 54,74"],
                ],
                [45, 230, 50, 60, 60],
            ),
            (
                "t",
                [
                    ["Subtotaal", "{+bedrag|€ 357,74}"],
                    ["Btw 21%", "€ 75,13"],
                    ["Totaal", "{+bedrag|€ 432,87}"],
                ],
                [100, 80],
            ),
            "Gelieve het bedrag binnen 30 dagen over te maken op {iban|NL38 ABNA 3115 4071 73} t.n.v. {naam|M. Karabulut} te Apeldoorn o.v.v. het factuurnummer. Op al onze diensten zijn de voorwaarden van het NGTV van toepassing. Wbtv-nummer: {?wbtv|21774}. Rijn IJssel Drukwerk verzorgt onze verzending.",
        ],
        font="CA",
        size=10.5,
        frames=((60, 60, 470, 730),),
    )
    return Finished(draft, pdf)


def h22_contactenlijst_organogram() -> Finished:
    draft = Draft(
        "h22_contactenlijst_organogram", "dev", "woo-verzoek", "contact_table", "reportlab"
    )
    draft.keep("adres_organisatie", "Rijnstraat 8", "2515 XP Den Haag")
    pdf = paper(
        draft,
        [
            ("H", "Wie is wie"),
            "Directoraat-Generaal Water en Bodem - Directie Waterkwaliteit. Stand per {+datum|1 september 2025}. E-mailadressen: voorvoegsel plus @minienw.nl.",
            (
                "t",
                [
                    ["Functie", "Naam", "Kamer", "Telefoon", "Mobiel", "E-mail"],
                    [
                        "Directeur-generaal",
                        "drs. {+naam|F. Terborgh}",
                        "C-301",
                        "{?telefoon|070 456 0001}",
                        "",
                        "{?email|fterborgh}",
                    ],
                    [
                        "Directeur",
                        "{?naam|Liesbeth Overmars}",
                        "C-315",
                        "{?telefoon|070 456 0140}",
                        "{telefoon|06 52839914}",
                        "{?email|lovermars}",
                    ],
                    [
                        "Clustermanager",
                        "{naam|Ibrahim Diallo}",
                        "C-318",
                        "{telefoon|070 456 1187}",
                        "{telefoon|06 10937755}",
                        "{email|idiallo}",
                    ],
                    [
                        "Beleidsmedewerker",
                        "{naam|Hsu-Jansen, M.}",
                        "C-320",
                        "{telefoon|070 456 2263}",
                        "{telefoon|06 18840326}",
                        "{email|mhsujansen}",
                    ],
                    [
                        "Beleidsmedewerker",
                        "{naam|Van Zanten, Q.}",
                        "C-320",
                        "{telefoon|070 456 2264}",
                        "-",
                        "{email|qvanzanten}",
                    ],
                    ["Beleidsmedewerker", "vacature", "C-321", "", "", ""],
                    [
                        "Trainee",
                        "{naam|Noor}",
                        "flex",
                        "",
                        "{telefoon|06 49201188}",
                        "{email|nvanderlinden}",
                    ],
                    [
                        "Managementassistent",
                        "{naam|GREET VERKERK}",
                        "C-302",
                        "{telefoon|070 456 1101}",
                        "",
                        "{email|gverkerk}",
                    ],
                    [
                        "Secretariaat DGWB",
                        "-",
                        "C-302",
                        "{+telefoon_algemeen|070 456 1100}",
                        "",
                        "{+email_functioneel|secr.dgwb@minienw.nl}",
                    ],
                ],
                [100, 100, 40, 80, 75, 130],
            ),
            ("h", "Taakverdeling"),
            (
                "t",
                [
                    ["Dossier", "Trekker", "Vervanger"],
                    ["Kaderrichtlijn Water", "{naam|Diallo}", "{naam|Hsu}"],
                    ["PFAS en drinkwater", "{naam|Quinten van Zanten}", "{naam|Ibrahim}"],
                    ["Deltaprogramma", "{naam|Hsu-Jansen}", "{naam|Noor van der Linden}"],
                    ["Europese Waterraad", "{?naam|Overmars}", "-"],
                ],
                [200, 120, 120],
            ),
            "De Deltacommissaris, {+naam|Co Verdaas}, en de hoofdingenieur-directeur van Rijkswaterstaat Zee en Delta worden maandelijks bijgepraat. Het secretariaat is bereikbaar op werkdagen tussen 8.30 en 17.30 uur. Bezoekadres: Rijnstraat 8, 2515 XP Den Haag. Lief en leed: {naam|Greet} regelt de bloemen; {naam|Ibrahim} is 14 oktober jarig (40!).",
        ],
        font="DJ",
        size=7.6,
        frames=((30, 50, 540, 750),),
    )
    return Finished(draft, pdf)


def h27_sharepoint_lijst() -> Finished:
    draft = Draft("h27_sharepoint_lijst", "dev", "woo-verzoek", "sharepoint_list", "chromium")
    pdf = chromium(
        draft,
        "<p class=s>Rijksportaal &gt; Samenwerkruimten &gt; SZW Directie Pensioenbeleid &gt; Documenten</p><h2>Alle documenten</h2><table><tr><th>Naam</th><th>Gewijzigd door</th><th>Gewijzigd</th><th>Toegewezen aan</th><th>Status</th></tr><tr><td>Nota verzamelwet 2026 v3.docx</td><td>{naam|Postema, Ilse}</td><td>2-3-2026 10:12</td><td>{naam|Vermeulen, Thijs} (T.C.)</td><td>Concept</td></tr><tr><td>Uitvoeringstoets SVB def.pdf</td><td>SVB\\{gebruikersnaam|mkortekaas}</td><td>24-2-2026 09:01</td><td>{naam|Abubakari, Rashida}</td><td>Definitief</td></tr><tr><td>Brief fam. {naam|Scholtz} klacht AOW.msg</td><td>{naam|Postema, Ilse}</td><td>21-2-2026 16:44</td><td>-</td><td>Ontvangen</td></tr><tr><td>Begroting XV artikel 8.xlsx</td><td>{gebruikersnaam|rabubakari}</td><td>19-2-2026 12:30</td><td>{naam|Vermeulen, Thijs} (T.C.)</td><td>In bewerking</td></tr><tr><td>CV {naam|Kwame Boateng} 2026.pdf</td><td>{naam|Lindeboom, Anouk}</td><td>17-2-2026 08:20</td><td>HR-team</td><td>Vertrouwelijk</td></tr><tr><td>Agenda Directieraad 26-02.docx</td><td>Systeemaccount</td><td>12-2-2026 17:00</td><td>Directieteam</td><td>Definitief</td></tr></table><p>Eigenaar van deze site: {naam|Anouk Lindeboom} - gemaakt op 4-1-2024 - 6 items. Recent bekeken door: {naam|Ilse}, {naam|Rashida}, {naam|Thijs} en 3 anderen.</p><p class=s>https://szw.samenwerkruimten.nl/sites/pensioen/Forms/AllItems.aspx?user={?gebruikersnaam|postemai}</p>",
        "body{font:10pt 'DejaVu Sans'} table{border-collapse:collapse;width:100%} td,th{border-bottom:1px solid #ccc;padding:6px 4px;text-align:left} .s{font-size:8pt;color:#555}",
        landscape=True,
    )
    return Finished(draft, pdf)


MAKERS = {
    "h13_cv_bijlage": h13_cv_bijlage,
    "h20_factuur_zzp": h20_factuur_zzp,
    "h22_contactenlijst_organogram": h22_contactenlijst_organogram,
    "h27_sharepoint_lijst": h27_sharepoint_lijst,
}
