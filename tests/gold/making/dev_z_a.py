"""Documents z01 to z05: nota in a grid, claim form, complaint file, accident report, Kamerbrief."""

from tests.gold.making import z_a_tools as za
from tests.gold.making.by_html import chromium
from tests.gold.making.by_reportlab import Block, paper
from tests.gold.making.draft import Draft
from tests.gold.making.gold import Finished
from tests.gold.making.scanner import scan

# ---------------------------------------------------------------- z01: nota, a grid of fields

_Z01_LOOKS = {
    "B": ('fo:margin-bottom="0.2cm" fo:line-height="125%"', ""),
    "Cel": ('fo:margin-bottom="0cm"', 'fo:font-size="8.5pt"'),
    "Lab": ('fo:margin-bottom="0.02cm"', 'fo:font-size="6.5pt" fo:color="#39870c"'),
    "Kop": (
        'fo:margin-top="0.3cm" fo:margin-bottom="0.1cm" fo:keep-with-next="always"',
        'fo:font-weight="bold" fo:color="#275937"',
    ),
    "Bul": ('fo:margin-left="0.5cm" fo:text-indent="-0.5cm" fo:margin-bottom="0.12cm"', ""),
    "Groot": ('fo:margin-bottom="0.1cm"', 'fo:font-size="22pt" fo:color="#ffffff"'),
    "Rechts": ('fo:text-align="end"', 'fo:font-size="11pt" fo:color="#ffffff"'),
    "Klein": ("", 'fo:font-size="7pt"'),
}
_Z01_CELLS = {
    "band": 'fo:background-color="#275937" fo:padding="0.2cm" fo:border="none"',
    "vak": 'fo:padding="0.1cm" fo:border="0.5pt solid #39870c"',
    "strook": 'fo:background-color="#eef4e8" fo:padding="0.07cm" fo:border="0.5pt solid #39870c"',
}


def _vak(label: str, value: str) -> str:
    return za.p("Lab", label) + za.p("Cel", value)


def z01() -> Finished:
    """Nota to the state secretary of LVVN: fields in a grid, routing in a strip."""
    draft = Draft("z01_garnalennota", "dev", "beslisnota", "nota_raster", "libreoffice")
    p = za.p
    body = [
        za.table(
            [11.3, 5.3],
            [[("band", p("Groot", "Nota")), ("band", p("Rechts", "TER BESLISSING\nvóór 12 mei"))]],
        ),
        za.table(
            [5.6, 5.6, 5.4],
            [
                [
                    _vak("BESTEMD VOOR", "Staatssecretaris LVVN\n({+naam|J.F. Rummenie})"),
                    _vak("OPGESTELD DOOR", "{naam|R. (Roelinka) Uppelschoten}\nDirectie Visserij"),
                    _vak("DATUM", "{+datum|7 mei 2025}"),
                ],
                [
                    _vak("DOOR TUSSENKOMST VAN", "DG {+naam|M.C. van Nieuwamerongen}"),
                    _vak("TELEFOON STELLER", "{telefoon|06 - 5182 7740}"),
                    _vak("KENMERK", "{+kenmerk|DGNV-VIS / 98240317}"),
                ],
                [
                    _vak("AFSCHRIFT AAN", "Minister ({+naam|Wiersma}), PA stas, woordvoering"),
                    _vak(
                        "MEDE NAMENS",
                        "{naam|A. Zarhouni} (Natura 2000)\n{naam|Ilse Knottenbelt} (RVO)",
                    ),
                    _vak("BIJLAGEN", "2 (spreeklijn; concept-Kamerbrief)"),
                ],
                [
                    (
                        "vak",
                        _vak(
                            "ONDERWERP",
                            "Overgangsregeling natuurvergunning garnalenvisserij en gesprek "
                            "met de sector op {+datum|14 mei 2025} in {+plaats|Lauwersoog}",
                        ),
                        3,
                    )
                ],
            ],
            cell="vak",
        ),
        p("Lab", "ROUTE (PARAAF EN DATUM)"),
        za.table(
            [2.37] * 7,
            [
                [
                    _vak(role, "")
                    for role in (
                        "STELLER",
                        "MT-LID VIS",
                        "DIR. NATUUR",
                        "WJZ",
                        "FEZ",
                        "DIRECTEUR VIS",
                        "DG",
                    )
                ],
                [
                    p("Cel", "{naam|Uppelschoten}"),
                    p("Cel", "{naam|Quaedackers}"),
                    p("Cel", "{naam|Zarhouni}"),
                    p("Cel", "{naam|Bisnajak}"),
                    p("Cel", "{naam|Haverhals}"),
                    p("Cel", "{?naam|Van Grieken-Sluiter}"),
                    p("Cel", "{+naam|Van Nieuwamerongen}"),
                ],
                [
                    p("Cel", "{paraaf|RUp} 6/5"),
                    za.picture(za.stroke(11, size=(150, 80)), 1.5, 0.8, "Cel"),
                    p("Cel", "{paraaf|AZ} 6/5"),
                    p("Cel", "akk. per mail\n{paraaf|SBj} 7/5"),
                    p("Cel", "n.v.t. (geen budget)"),
                    za.picture(za.stroke(12, size=(150, 80)), 1.5, 0.8, "Cel"),
                    p("Cel", ""),
                ],
            ],
            cell="strook",
            text="Cel",
        ),
        p("Kop", "Aanleiding"),
        p(
            "B",
            "Op 14 mei spreekt u in het visserijcentrum met vertegenwoordigers van de "
            "garnalensector, de {+organisatie|Nederlandse Vissersbond} en de "
            "{+organisatie|Waddenvereniging}. De huidige vergunningen op grond van de "
            "Omgevingswet lopen op {+datum|1 oktober 2025} af. {+organisatie|RVO} heeft 186 "
            "aanvragen in behandeling. Zonder overgangsregeling kan een deel van de vloot na de "
            "zomer niet uitvaren. Kamerlid {+naam|Pierik} (BBB) heeft hierover op 29 april "
            "schriftelijke vragen gesteld; {+naam|Akerboom} (GroenLinks-PvdA) vroeg in het "
            "commissiedebat juist om een strikte toepassing van de emissienormen.",
        ),
        p("Kop", "Geadviseerd besluit"),
        p("Bul", "1.\tU stemt in met een overgangsregeling van negen maanden (optie B)."),
        p("Bul", "2.\tU gaat akkoord met verzending van de bijgevoegde brief aan de Kamer."),
        p(
            "Bul",
            "3.\tU belt vóór het gesprek met gedeputeerde {+naam|Douwstra} (Fryslân), die "
            "namens de drie Waddenprovincies spreekt.",
        ),
        p("Kop", "Toelichting"),
        p(
            "B",
            "De sector bestaat uit familiebedrijven die de afgelopen jaren fors hebben "
            "geïnvesteerd in katalysatoren. Uit de uitvraag van {naam|Knottenbelt} blijkt dat 41 "
            "schepen de norm nog niet halen, meestal omdat de werf vol zit. Een schrijnend "
            "voorbeeld is dat van de heer {naam|Albert Loosman}, eigenaar van de "
            "{+schip|UK 247 Zeldenrust}. Hij schreef u op {+datum|22 april 2025} dat de bank zijn "
            "krediet niet verlengt zolang er geen vergunning ligt. Zijn zoon {naam|Riekelt} zou "
            "de kotter dit najaar overnemen. U heeft {naam|Loosman} toegezegd dat hij bij het "
            "gesprek kan aanschuiven; mevrouw {naam|Geesje Wijnstok} van de Vissersbond (tel. "
            "{telefoon|06-24410983}) regelt dit. De burgemeester van Urk, {+naam|Cees van den "
            "Bos}, heeft aangegeven ook aanwezig te willen zijn.",
        ),
        p(
            "B",
            "Juridisch is optie B verdedigbaar. Volgens {naam|Bisnajak} volgt uit de uitspraken "
            "over intern salderen van {+datum|18 december 2024} dat voor bestaande activiteiten "
            "een overgangstermijn mogelijk is, mits de voortoets op orde is. De landsadvocaat "
            "({+organisatie|Pels Rijcken}) onderschrijft dit. De directeur Natuur wijst op het "
            "risico dat een voorlopige voorziening wordt gevraagd; in dat geval ligt de vloot "
            "alsnog stil. {naam|Zarhouni} acht die kans reëel en adviseert de passende "
            "beoordeling van {+organisatie|Wageningen Marine Research} af te wachten. Het oordeel "
            "van de directie Visserij is dat dit te laat komt.",
        ),
        za.table(
            [3.4, 6.6, 6.6],
            [
                [
                    ("strook", p("Cel", "Optie")),
                    ("strook", p("Cel", "Voor")),
                    ("strook", p("Cel", "Tegen")),
                ],
                [
                    "A. Geen regeling",
                    "Juridisch zuiver; past bij de lijn voor andere sectoren",
                    "41 schepen liggen stil; naar schatting € 9,4 mln. schade",
                ],
                [
                    "B. Negen maanden",
                    "Tijd voor inbouw; draagvlak bij {+organisatie|Vissersbond} en provincies",
                    "Kans op beroep door {+organisatie|Mobilisation for the Environment}",
                ],
                [
                    "C. Uitkoop",
                    "Structurele daling van de stikstofdepositie",
                    "Geen dekking op artikel 22 ({+kenmerk|36 600 XIV})",
                ],
            ],
            cell="vak",
            text="Cel",
        ),
        p("Kop", "Krachtenveld en communicatie"),
        p(
            "B",
            "De vakpers ({+organisatie|Visserijnieuws}) bericht wekelijks over het dossier. Een "
            "eerdere bijeenkomst in {+plaats|Den Oever} op {+datum|3 maart 2025} verliep onrustig; "
            "{naam|Quaedackers} was daar namens het ministerie en is door een aantal vissers "
            "persoonlijk aangesproken. Met de {+organisatie|NVWA} en de haven zijn afspraken "
            "gemaakt over de toegang. Uw woordvoerder {?naam|Sietske Blauwhuis} gaat mee; vragen "
            "van journalisten lopen via {+telefoon|070 - 379 89 11}. Contactpersoon ter plaatse "
            "is {naam|J.W. Quaedackers} ({email|j.w.quaedackers}@minlvvn.nl).",
        ),
        p("Kop", "Afstemming"),
        p(
            "B",
            "Afgestemd met {+organisatie|IenW} (DG Water en Bodem), {+organisatie|RVO}, de provincies "
            "{+organisatie|Fryslân}, {+organisatie|Groningen} en {+organisatie|Noord-Holland} en "
            "met WJZ. {naam|Haverhals} (FEZ) heeft geen opmerkingen omdat de regeling binnen "
            "de bestaande uitvoeringskosten blijft.",
        ),
        p("Kop", "Informatie die niet openbaar gemaakt kan worden"),
        p(
            "B",
            "De persoonsgegevens van ambtenaren en derden in deze nota worden in verband met de "
            "persoonlijke levenssfeer niet openbaar gemaakt.",
        ),
        p("Kop", "Bijlage 1 - Spreeklijn voor 14 mei"),
        p("Bul", "•\tIk dank de familie {naam|Loosman} en de andere schippers voor hun openheid."),
        p(
            "Bul",
            "•\tDe garnalenvisserij hoort bij de Wadden, zoals {+naam|Jan Jacob Slauerhoff} er al over dichtte.",
        ),
        p(
            "Bul",
            "•\tIk kies voor een overgangsregeling tot 1 juli 2026. Daarna geldt de norm voor "
            "iedereen. De minister en ik zijn daarin eensgezind.",
        ),
        p(
            "Bul",
            "•\tDe brief van {+naam|Van Campen} (VVD) over innovatiesubsidies beantwoord ik "
            "vóór het zomerreces; {naam|Roelinka Uppelschoten} kan u bijpraten over de stand.",
        ),
        p(
            "Bul",
            "•\tAls om toezeggingen over individuele vergunningen wordt gevraagd: daarover "
            "beslist {+organisatie|RVO}, te bereiken op {+telefoon|088 042 42 42}.",
        ),
    ]
    pdf = za.office(
        draft,
        body,
        font="Carlito",
        size=10.5,
        looks=_Z01_LOOKS,
        cells=_Z01_CELLS,
        header=p("Klein", "Ministerie van Landbouw, Visserij, Voedselzekerheid en Natuur\t"),
        footer=p("Klein", "{+kenmerk|DGNV-VIS / 98240317} | Departementaal | blad {page}"),
        margins=(1.2, 2.2, 1.2, 2.2),
    )
    draft.keep("eponiem", "Omgevingswet", "Natura 2000")
    draft.keep("adres", "Urk")
    draft.keep("functie", "Staatssecretaris LVVN")
    return Finished(draft, za.inked(draft, pdf))


# ---------------------------------------------------------------- z02: form, claim of flood damage

_Z02_LOOKS = {
    "B": ('fo:margin-bottom="0.18cm" fo:line-height="118%"', ""),
    "Vraag": ('fo:margin-bottom="0cm"', 'fo:font-size="8.5pt"'),
    "In": ('fo:margin-bottom="0cm"', 'fo:font-size="10pt" fo:color="#1a237e"'),
    "Rubriek": ('fo:margin-bottom="0cm"', 'fo:font-weight="bold" fo:color="#ffffff"'),
    "Titel": ('fo:margin-bottom="0.1cm"', 'fo:font-size="19pt" fo:color="#007bc7"'),
    "Onder": ('fo:margin-bottom="0.3cm"', 'fo:font-size="9pt"'),
    "Kop": (
        'fo:margin-top="0.3cm" fo:margin-bottom="0.08cm" fo:keep-with-next="always"',
        'fo:font-weight="bold" fo:color="#007bc7"',
    ),
    "Nieuw": (
        'fo:break-before="page" fo:margin-bottom="0.2cm"',
        'fo:font-size="14pt" fo:color="#007bc7"',
    ),
    "Klein": ("", 'fo:font-size="7pt"'),
}
_Z02_CELLS = {
    "rubriek": 'fo:background-color="#007bc7" fo:padding="0.1cm" fo:border="none"',
    "vraag": 'fo:padding="0.09cm" fo:border="none" fo:background-color="#e5f1f9" '
    'fo:border-bottom="1pt solid #ffffff"',
    "in": 'fo:padding="0.09cm" fo:border="none" fo:border-bottom="0.5pt dotted #555555"',
    "raam": 'fo:padding="0.1cm" fo:border="0.5pt solid #007bc7"',
}


def _rubriek(title: str, rows: list[tuple[str, str]]) -> str:
    p = za.p
    lines: list[list[za.Cell]] = [[("rubriek", p("Rubriek", title), 2)]]
    lines += [[("vraag", p("Vraag", ask)), ("in", p("In", answer))] for ask, answer in rows]
    return za.table([6.2, 10.4], lines)


def z02() -> Finished:
    """Claim under the Wts: a filled-in form, the applicant's story, the expert's findings."""
    draft = Draft("z02_wts_aanvraag", "dev", "woo-verzoek", "formulier_rubrieken", "libreoffice")
    p = za.p
    body = [
        p("Titel", "Aanvraag tegemoetkoming waterschade"),
        p(
            "Onder",
            "Regeling tegemoetkoming waterschade in Limburg en het onbedijkte gebied langs de "
            "Maas in Noord-Brabant in juli 2021 ({+organisatie|Stcrt. 2021, 36819}). Stuur dit "
            "formulier vóór {+datum|16 december 2021} naar {+organisatie|Rijksdienst voor "
            "Ondernemend Nederland}, {+adres|Postbus 10073, 8000 GB Zwolle}. Vragen? Bel "
            "{+telefoon|088 042 42 42}.",
        ),
        _rubriek(
            "1  Gegevens aanvrager",
            [
                ("1a  Achternaam en voorletters", "{naam|Schoonbroodt, L.M.H.}"),
                ("1b  Roepnaam", "{naam|Tiny}"),
                ("1c  Geboortedatum", "{geboortedatum|08-11-1957}"),
                ("1d  Burgerservicenummer", "{bsn|999958367}"),
                ("1e  Straat en huisnummer", "{adres|Hekerbeekstraat 83}"),
                ("1f  Postcode en plaats", "{adres|6301 CK Valkenburg aan de Geul}"),
                ("1g  Telefoon overdag", "{telefoon|043 - 601 87 62} / {telefoon|06 38 20 71 95}"),
                ("1h  E-mail", "{email|tinyschoonbroodt57}@home.nl"),
                (
                    "1i  IBAN, ten name van",
                    "{iban|NL79 INGB 0972 4562 87}, {naam|L.M.H. Schoonbroodt}",
                ),
            ],
        ),
        _rubriek(
            "2  Partner of mede-eigenaar",
            [
                ("2a  Achternaam en voorletters", "{naam|Grzegorczyk, W.}"),
                ("2b  Geboortedatum", "{geboortedatum|21-02-1955}"),
                ("2c  Burgerservicenummer", "{bsn|999991620}"),
            ],
        ),
        _rubriek(
            "3  Gemachtigde (alleen invullen als iemand anders de aanvraag doet)",
            [
                ("3a  Organisatie", "{+organisatie|Heuvelland Schadeadvies B.V.}"),
                ("3b  KvK-nummer", "{+kvk|14098863}"),
                ("3c  Contactpersoon", "Mevr. mr. {naam|Noortje Pappers}"),
                ("3d  Adres", "{+adres|Wilhelminalaan 41, 6301 GB Valkenburg}"),
                (
                    "3e  Telefoon",
                    "{telefoon|06-4139 0628} (direct), {+telefoon|043-609 20 40} (kantoor)",
                ),
                ("3f  E-mail", "{email|n.pappers}@heuvellandschade.nl"),
            ],
        ),
        _rubriek(
            "4  Schade",
            [
                ("4a  Soort eigendom", "☒ woning   ☒ inboedel   ☐ bedrijf   ☒ voertuig"),
                ("4b  Datum van de schade", "{+datum|14 juli 2021} (avond) en 15 juli 2021"),
                ("4c  Water afkomstig van", "Geul en {+water|Hekerbeek}"),
                ("4d  Voertuig en kenteken", "Volkswagen Caddy, {kenteken|VL-684-K}"),
                (
                    "4e  Verzekeraar en polisnummer",
                    "{+organisatie|Univé}, {?polisnummer|P-60117.2284}",
                ),
                ("4f  Door verzekeraar vergoed", "€ 11.850 (opruiming en inboedel begane grond)"),
                ("4g  Niet-verzekerbare schade", "€ 38.640"),
            ],
        ),
        p("Nieuw", "Vervolg aanvraag"),
        _rubriek(
            "5  Bewoners van de woning op de dag van de schade",
            [
                ("5a  Bewoners", "Aanvrager en partner"),
                (
                    "5b  Overige bewoners",
                    "{naam|Joaquim Grzegorczyk} (zoon, geb. {geboortedatum|3-6-1989})",
                ),
                ("5c  Logés", "{naam|Mila} (kleindochter, {?leeftijd|4 jaar})"),
            ],
        ),
        _rubriek(
            "6  Ondertekening",
            [
                (
                    "Verklaring",
                    "Ik heb het formulier naar waarheid ingevuld en geef RVO toestemming om mijn "
                    "gegevens op te vragen bij de verzekeraar en de Belastingdienst. Ik weet dat "
                    "een te hoog bedrag kan worden teruggevorderd.",
                ),
                ("6a  Plaats en datum", "Valkenburg, {+datum|2 november 2021}"),
                ("6b  Naam", "{naam|L.M.H. Schoonbroodt}"),
            ],
        ),
        za.table(
            [6.2, 10.4],
            [
                [
                    ("vraag", p("Vraag", "6c  Handtekening aanvrager")),
                    ("in", za.picture(za.stroke(21), 4.6, 1.4, "In")),
                ]
            ],
        ),
        p("Kop", "Meegestuurd"),
        p(
            "B",
            "☒ kopie bankpas van {naam|L.M.H. Schoonbroodt}   ☒ machtiging aan {+organisatie|"
            "Heuvelland Schadeadvies B.V.}   ☒ brief van {+organisatie|Univé} van {+datum|28 "
            "september 2021}   ☐ jaarrekening",
        ),
        _rubriek(
            "In te vullen door RVO",
            [
                ("Ingeboekt door", "{paraaf|KOS}, team Calamiteiten, {+datum|8 november 2021}"),
                ("Toegewezen aan", "{naam|Oosterwoud}"),
                (
                    "Controle BRP",
                    "akkoord; adres {naam|Grzegorczyk, J.} niet op dit adres ingeschreven",
                ),
                ("Controle dubbele aanvraag", "geen, {paraaf|HdV} {+datum|9 november 2021}"),
            ],
        ),
        p("Nieuw", "Bijlage A - Toelichting van de aanvrager"),
        p(
            "B",
            "Beste mensen van RVO, mijn adviseur {naam|Noortje} heeft het formulier ingevuld maar "
            "ik wil er zelf iets bij schrijven. Wij wonen sinds 1984 in dit huis. In de avond "
            "van 14 juli kwam het water eerst uit de put en een uur later door de voordeur. "
            "Mijn man {naam|Wiesław} moet drie keer per week naar {?gezondheid|de dialyse} in "
            "{+organisatie|Zuyderland} en kon de trap niet op. Onze buurman {naam|Sjeng Ubaghs} "
            "van {adres|nummer 85} en twee jongens van de {+organisatie|scouting} hebben hem door "
            "het raam in de boot van de brandweer getild. {naam|Joaquim} heeft tot diep in de nacht "
            "spullen naar boven gebracht, terwijl de kleine {naam|Mila} bij mevrouw {naam|Ubaghs} "
            "op zolder lag.",
        ),
        p(
            "B",
            "De vloer, de keuken, de cv-ketel en de meterkast zijn verloren. De auto stond tot de "
            "stoelen in het water en is afgesleept door {+organisatie|Autobedrijf Geuldal}. Wij "
            "hebben drie maanden in een vakantiehuisje op {+organisatie|park De Cauberg} gezeten. De "
            "koning en de koningin zijn nog in onze straat geweest en burgemeester "
            "{+naam|Prevoo} is twee keer komen kijken. Wij hebben van {+organisatie|Giro 777} een "
            "bedrag van € 1.200 gekregen. Ik slaap slecht en ben bij de huisarts onder "
            "behandeling voor {?gezondheid|angstklachten}. Ik hoop dat u snel kunt beslissen, "
            "want het spaargeld is op.",
        ),
        p("B", "Hartelijke groet, {naam|Tiny Schoonbroodt}"),
        p("Kop", "Bijlage B - Bevindingen van de schade-expert"),
        za.table(
            [4.2, 12.4],
            [
                [
                    "Expert",
                    "ing. {naam|M.F. Brocheton}, {+organisatie|Lengkeek Expertises}, NIVRE {?registratienummer|41807}",
                ],
                ["Bezoek", "{+datum|24 november 2021}, in aanwezigheid van {naam|W. Grzegorczyk}"],
                ["Object", "Hoekwoning, bouwjaar 1931, kadastraal {?kadaster|Valkenburg C 2176}"],
                ["Kenmerk RVO", "{+kenmerk|WTS21-0048163}"],
            ],
            cell="raam",
            text="Vraag",
        ),
        p(
            "B",
            "Het water heeft 94 cm boven het vloerpeil gestaan; de aftekening op het stucwerk is op "
            "alle wanden zichtbaar. De constructie is volgens de methode van {+eponiem|Darcy} "
            "getoetst op vochttransport en is na droging bruikbaar. De opgegeven schade aan de "
            "vloerverwarming acht ik aannemelijk, de post tuinmeubilair (€ 2.310) komt volgens "
            "artikel 6 niet voor een tegemoetkoming in aanmerking. De heer {naam|Grzegorczyk} "
            "toonde facturen van {+organisatie|Installatiebedrijf Limpens} voor de ketel. De "
            "auto is door de RDW als total loss geregistreerd; {naam|Schoonbroodt} heeft het "
            "vrijwaringsbewijs overgelegd.",
        ),
        za.table(
            [7.2, 3.1, 3.1, 3.2],
            [
                [
                    ("rubriek", p("Rubriek", "Post")),
                    ("rubriek", p("Rubriek", "Opgegeven")),
                    ("rubriek", p("Rubriek", "Vastgesteld")),
                    ("rubriek", p("Rubriek", "Artikel")),
                ],
                ["Vloeren en wanden begane grond", "€ 16.400", "€ 15.900", "6, lid 1"],
                ["Keuken en cv-installatie", "€ 13.480", "€ 12.775", "6, lid 1"],
                ["Voertuig", "€ 6.450", "€ 5.200", "6, lid 3"],
                ["Tuinmeubilair", "€ 2.310", "€ 0", "6, lid 4"],
            ],
            cell="raam",
            text="Vraag",
        ),
        p(
            "B",
            "Dit rapport is op 1 december 2021 besproken met {naam|K. Oosterwoud-Sapulette}, "
            "dossierbehandelaar bij RVO te Roermond ({email|karin.oosterwoud}@rvo.nl). Zij "
            "neemt de beslissing vóór {+datum|1 maart 2022}. Een afschrift gaat naar mr. "
            "{naam|Pappers}.",
        ),
        za.picture(za.stroke(22), 4.2, 1.3),
        p("B", "{naam|M.F. Brocheton}, register-expert"),
    ]
    pdf = za.office(
        draft,
        body,
        font="Liberation Sans",
        size=9.5,
        looks=_Z02_LOOKS,
        cells=_Z02_CELLS,
        header=p(
            "Klein", "Rijksdienst voor Ondernemend Nederland  |  formulier Wts particulieren 2021-2"
        ),
        footer=p(
            "Klein", "{+kenmerk|WTS21-0048163} - ontvangen {+datum|5 NOV 2021} - pagina {page}"
        ),
        margins=(1.0, 2.0, 1.0, 2.4),
        tagged=False,
    )
    draft.keep("organisatie", "RDW", "NIVRE", "RVO")
    return Finished(draft, za.inked(draft, pdf))


# ---------------------------------------------------------------- z03: complaint file of the CAK

_Z03_SYSTEM = """
body{font:9pt 'DejaVu Sans';color:#222}
.kop{background:#5b2a86;color:#fff;padding:5px 10px;font-size:12pt}
.kop span{float:right;font-size:8pt;padding-top:4px}
dl{display:grid;grid-template-columns:118px 1fr 100px 1fr;gap:3px 8px;border:1px solid #bba;
padding:7px;font-size:8pt;margin:8px 0} dt{color:#777} dd{margin:0}
.note{border-left:4px solid #5b2a86;margin:9px 0;padding:2px 9px}
.note b{display:block;font-size:7.5pt;color:#5b2a86;margin-bottom:2px}
.mail{page-break-before:always;font:10pt 'Carlito'} .mail h3{font-size:13pt;margin:0 0 8px}
.m{border-top:1px solid #444;padding:6px 0 10px;line-height:1.35} .m.in{margin-left:22px}
.m table{font-size:9.5pt;border-spacing:0;margin-bottom:6px} .m td:first-child{width:70px;color:#555}
.m p{margin:0 0 6px}
"""
_Z03_LETTER = """
body{font:10.5pt/1.42 'Liberation Sans'} .logo{color:#5b2a86;font-size:24pt;font-weight:bold}
.adres{margin:26px 0 26px;line-height:1.3} table{font-size:9pt;border-spacing:0;margin-bottom:16px}
td{padding:0 26px 0 0;vertical-align:top} td i{color:#777;font-style:normal;font-size:7.5pt}
p{margin:0 0 8px} h4{margin:10px 0 3px;font-size:10.5pt} .voet{font-size:7.5pt;color:#5b2a86;
border-top:1px solid #5b2a86;margin-top:24px;padding-top:5px} img{height:42px;display:block}
"""


def z03() -> Finished:
    """File of the CAK: telephone notes of the system, a mail thread, the decision."""
    draft = Draft("z03_cak_dossier", "dev", "woo-verzoek", "dossier_klant", "chromium")
    system = """
<div class="kop">KlantBeeld - contacthistorie <span>afgedrukt {+datum|17-03-2025} 09:41 door
{gebruikersnaam|rtjong04}</span></div>
<dl><dt>Naam klant</dt><dd>{naam|Dopheide-Tjabbes, A.M.}</dd><dt>Klantnummer</dt>
<dd>{klantnummer|5508.271.64}</dd><dt>Geboren</dt><dd>{geboortedatum|19-05-1938}</dd><dt>BSN</dt>
<dd>{bsn|999901527}</dd><dt>Verblijf</dt><dd>{?organisatie|Woonzorgcentrum De Zilverlinde},
{?plaats|Veendam}</dd><dt>Vorig adres</dt><dd>{adres|Langeleegte 214, 9641 GR Veendam}</dd>
<dt>Contactpersoon</dt><dd>{naam|Jolijn Dopheide} (dochter)</dd><dt>Telefoon</dt>
<dd>{telefoon|0598 - 72 30 46}</dd><dt>Regeling</dt><dd>Wlz hoge eigen bijdrage</dd><dt>Zaak</dt>
<dd>{+kenmerk|BZW-2025-0031874}</dd></dl>
<div class="note"><b>06-01-2025 10:12 | inkomend telefoon | {gebruikersnaam|rtjong04}</b>
Dochter belt, vindt dat de bijdrage van € 2.706 niet kan kloppen. Moeder is in november verhuisd naar
de zorginstelling, vader is op {?datum|2 oktober 2024} overleden. Er staat nog een gezamenlijk vermogen
in het systeem. Uitgelegd dat wij uitgaan van het inkomen van 2023 van de
{+organisatie|Belastingdienst}. Ze wil bezwaar maken. Naar haar gestuurd: formulier
{+formulier|BZ-04}.</div>
<div class="note"><b>09-01-2025 14:50 | uitgaand telefoon | {gebruikersnaam|rtjong04}</b>
Mw. {naam|Dopheide} teruggebeld op haar 06 ({telefoon|06-5090 3317}). Niet opgenomen, voicemail
ingesproken. Om 15.20 belt ze zelf; ze huilt. Moeder heeft {?gezondheid|dementie} en denkt dat ze uit
huis gezet wordt. Broer {naam|Harmannus} wil de rekening niet meer betalen. Gewezen op de
{+organisatie|Ombudsman Zorg} en op de {+regeling|aanvraag peiljaarverlegging}. {paraaf|RTA}</div>
<div class="note"><b>27-01-2025 11:05 | inkomend telefoon | {gebruikersnaam|fkeur11}</b>
Bewindvoerder {naam|Fadime Nizamoglu} van {+organisatie|Bewind aan de Wijk} meldt zich; beschikking van de
{+organisatie|rechtbank Noord-Nederland} van {+datum|21 januari 2025} ligt bij de post. Vanaf nu alle
post naar haar. Doorkiesnummer {telefoon|050 820 16 39}. Ik heb {naam|Romano} gevraagd het adres om te
zetten. Kantoor is na 16 uur alleen via {+telefoon|050 820 16 00} te bereiken.</div>
<div class="note"><b>13-02-2025 09:33 | interne notitie | {gebruikersnaam|ewissebo}</b>
Zaak besproken in het casusoverleg. {naam|Tjeerd} (juridisch) vindt dat de datum van overlijden
bepalend is, zie {+ecli|ECLI:NL:CRVB:2022:1187}. Let op: {+organisatie|Zorginstituut Nederland} heeft in de
circulaire van {+datum|11 december 2024} iets anders. Graag hoorzitting plannen met de bewindvoerder.
Klant gaat voor; ook in de {+organisatie|Leeuwarder Courant} stond vorige week een stuk over onze
wachttijden. Kamerlid {+naam|Dobbe} (SP) heeft er vragen over gesteld aan {+naam|Agema}.</div>
<div class="note"><b>14-03-2025 16:02 | interne notitie | {gebruikersnaam|rtjong04}</b>
Restitutie € 8.114,40 klaargezet op {iban|NL66 TRIO 0975 7026 44} t.n.v. {naam|A.M. Dopheide} inzake
bewind. Vier-ogen door {naam|E. Wisseborn}.</div>
<div class="mail"><h3>RE: Hoorzitting mevrouw {naam|Dopheide} (BZW-2025-0031874)</h3>
<div class="m"><table><tr><td>Van:</td><td>{naam|Fleurke, Tjeerd} &lt;{email|t.fleurke}@hetcak.nl&gt;</td></tr>
<tr><td>Verzonden:</td><td>donderdag {+datum|6 maart 2025} 17:11</td></tr>
<tr><td>Aan:</td><td>{naam|Nizamoglu, F.} &lt;{email|fadime}@bewindaandewijk.nl&gt;</td></tr>
<tr><td>CC:</td><td>{naam|Wisseborn, Elske}; {+mailbox|bezwaarenberoep@hetcak.nl}</td></tr></table>
<p>Beste {naam|Fadime},</p>
<p>Dank voor het gesprek van vanochtend. Ik heb het verslag bijgevoegd. Zoals besproken nemen wij 2
oktober als peildatum, zodat het vermogen van de overleden echtgenoot voor de maanden daarna niet
meetelt. Wilt u de aanslag erfbelasting nog sturen? Van {naam|Harmannus Dopheide} ontving ik gisteren een
brief waarin hij schrijft dat hij buiten de zaak wil blijven. Ik heb hem, met uw goedvinden, uit de
verzendlijst gehaald.</p>
<p>Over de termijn: {naam|Elske} heeft mij verzekerd dat het besluit in de week van 10 maart de deur
uitgaat. Wij volgen daarbij het werkproces dat met {+organisatie|VWS} en de {+organisatie|VNG} is
afgesproken.</p>
<p>Met vriendelijke groet,<br>{naam|Tjeerd Fleurke}<br>jurist bezwaar en beroep<br>
T {telefoon|070 754 81 22} | M {telefoon|06 1177 4092}<br>Bezoekadres: {+adres|Prinses Beatrixlaan 7,
2595 AK Den Haag} | {+telefoon|0800 0087}</p></div>
<div class="m in"><table><tr><td>Van:</td><td>{naam|Fadime Nizamoglu}</td></tr>
<tr><td>Datum:</td><td>di 4 mrt 2025 om 08:52</td></tr><tr><td>Aan:</td><td>{naam|Tjeerd Fleurke}</td></tr>
<tr><td>Betreft:</td><td>Hoorzitting</td></tr></table>
<p>Geachte heer {naam|Fleurke},</p>
<p>Donderdag om 10 uur past. Ik neem dochter {naam|Jolijn} mee; mevrouw zelf kan er volgens de specialist
ouderengeneeskunde, dokter {naam|Wâldrik Boelkens}, niet bij zijn vanwege {?gezondheid|een longontsteking}.
Kunt u vast kijken naar de factuur van {+datum|15 december 2024} ({+kenmerk|factuur 1140029385})? Daar lijkt de
maand oktober dubbel op te staan. De wijkconsulent van de gemeente, {naam|Priya Sheorajpanday}, heeft ons geholpen
met de bankafschriften en vraagt of zij ook iets moet aanleveren.</p>
<p>Mvg, {naam|F. Nizamoglu}<br>Bewind aan de Wijk, {+adres|Ubbo Emmiussingel 37, 9711 BC Groningen}</p></div>
<div class="m in" style="margin-left:44px"><table><tr><td>Van:</td><td>{naam|Jolijn Dopheide}
&lt;{email|jolijn_tjabbes}@ziggo.nl&gt;</td></tr><tr><td>Datum:</td><td>za 1 mrt 2025 om 21:30</td></tr>
<tr><td>Aan:</td><td>{naam|Fadime Nizamoglu}</td></tr></table>
<p>Hoi {naam|Fadime}, ik heb de map van papa gevonden. De spaarrekening bij de {+organisatie|Rabobank} stond op
hun beider naam. Van oom {naam|Geert Tjabbes} hoorde ik dat hij ooit volmacht had. Bel je me maandag even
op het werk ({telefoon|0598 64 55 12})? Groetjes {naam|Jolijn}</p></div></div>
"""
    letter = f"""
<div class="logo">CAK</div>
<div class="adres">Bewind aan de Wijk<br>t.a.v. mevrouw {{naam|F. Nizamoglu}}<br>Ubbo Emmiussingel 37<br>
9711 BC&nbsp; GRONINGEN</div>
<table><tr><td><i>Datum</i><br>{{+datum|14 maart 2025}}</td><td><i>Ons kenmerk</i><br>BZW-2025-0031874</td>
<td><i>Klantnummer</i><br>5508.271.64</td><td><i>Behandeld door</i><br>mr. {{naam|T. Fleurke}}</td>
<td><i>Doorkiesnummer</i><br>070 754 81 22</td></tr></table>
<p><b>Onderwerp: besluit op het bezwaar van mevrouw {{naam|A.M. Dopheide-Tjabbes}}</b></p>
<p>Geachte mevrouw {{naam|Nizamoglu}},</p>
<p>Op {{+datum|20 januari 2025}} ontvingen wij het bezwaar tegen onze beschikking van
{{+datum|23 december 2024}} over de eigen bijdrage voor de Wet langdurige zorg. Mevrouw {{naam|Jolijn Dopheide}}
diende het bezwaar in namens haar moeder. Op {{+datum|6 maart 2025}} hebben wij u beiden gehoord.</p>
<h4>Ons besluit</h4>
<p>Het bezwaar is gegrond. Wij stellen de bijdrage vanaf 1 november 2024 vast op € 1.003,20 per maand.
U krijgt € 8.114,40 terug, vermeerderd met de wettelijke rente.</p>
<h4>Waarom wij dit besluiten</h4>
<p>Bij de berekening is het vermogen van de heer {{naam|Berend Dopheide}} meegeteld, die op 2 oktober 2024 is
overleden. Volgens artikel 3.3.2.3 van het {{+regeling|Besluit langdurige zorg}} en de uitspraak van de
{{+organisatie|Centrale Raad van Beroep}} van 1 juni 2022 had dat na zijn overlijden niet gemogen. Uw cliënte was
toen niet meer gehuwd. Wij hebben niet beoordeeld of mevrouw {{naam|Dopheide}} recht heeft op kwijtschelding,
omdat daar met deze uitkomst geen aanleiding meer voor is. Onze medewerker heeft haar dochter op 6 januari niet
goed geïnformeerd. Dat spijt ons. {{naam|Elske Wisseborn}}, teamleider klantcontact, belt haar daarover.</p>
<h4>Bent u het niet eens met dit besluit?</h4>
<p>Dan kunt u binnen zes weken beroep instellen bij de rechtbank Noord-Nederland, {{+adres|Postbus 150,
9700 AD Groningen}}. Meer informatie staat op {{+website|www.hetcak.nl}}.</p>
<p>Met vriendelijke groet,<br>namens het bestuur van het CAK,</p>
<img src="{za.uri(za.stroke(31, ink="#222222"))}" alt="">
<p>mr. {{+naam|P.E. Lantermans}}<br>manager Bezwaar en Beroep</p>
<div class="voet">CAK | {{+adres|Postbus 84015, 2508 AA Den Haag}} | T 0800 0087 | KvK {{+kvk|27355619}}</div>
"""
    pdf = za.joined(
        chromium(draft, system, _Z03_SYSTEM, margin="14mm"),
        chromium(draft, letter, _Z03_LETTER, margin="20mm"),
    )
    draft.keep("organisatie", "CAK", "Bewind aan de Wijk")
    draft.keep("adres", "Ubbo Emmiussingel 37")
    return Finished(draft, za.inked(draft, pdf))


# ---------------------------------------------------------------- z04: report of an accident


def z04() -> Finished:
    """Report of the Arbeidsinspectie: tables of persons, statements, findings."""
    draft = Draft("z04_ongevalsrapport", "dev", "woo-verzoek", "rapport_tabellen", "reportlab")
    blocks: list[Block] = [
        ("H", "Ongevalsrapport"),
        (
            "t",
            [
                [
                    "Zaaknummer",
                    "{+kenmerk|2240817/03}",
                    "Melding",
                    "{+datum|11 september 2024}, 10.42 uur",
                ],
                [
                    "Werkgever",
                    "{+organisatie|Drentse Kozijnenfabriek Veenoord B.V.}",
                    "KvK",
                    "{+kvk|04071962}",
                ],
                [
                    "Adres",
                    "{+adres|Trekkerweg 18, 7844 TZ Veenoord}",
                    "Vestigingsnr.",
                    "{+vestiging|000021884406}",
                ],
                [
                    "Rapporteur",
                    "ing. {naam|R.D. Bronneger}",
                    "Pers.nr.",
                    "{personeelsnummer|AI-30472}",
                ],
                [
                    "Tweede inspecteur",
                    "{naam|M. Yildizeli}",
                    "Pers.nr.",
                    "{personeelsnummer|AI-30918}",
                ],
            ],
            [82, 190, 68, 130],
        ),
        ("h", "1   Het ongeval"),
        "Op {+datum|11 september 2024} omstreeks 10.15 uur raakte de heer {naam|Mehari Gebreyohannes}, "
        "uitzendkracht, met zijn rechterhand in aanraking met de draaiende frees van een vierzijdige "
        "schaafmachine (merk {+merk|Weinig}, type Unimat 23 EL, bouwjaar 2003). Hij is met de ambulance "
        "naar het {+organisatie|UMCG} gebracht, waar {?gezondheid|twee vingers zijn geamputeerd}. Zijn collega "
        "{naam|Hilbrand Wubbeling} heeft de noodstop bediend en eerste hulp verleend. De melding werd gedaan "
        "door bedrijfsleider {naam|G.J. Oldekalter} via het nummer {+telefoon|0800-5151}.",
        "De {+organisatie|politie Noord-Nederland} was als eerste ter plaatse; brigadier {naam|Sanne Kremerink} droeg "
        "de plaats om 11.55 uur aan ons over. De machine is verzegeld onder nummer {+kenmerk|ZG 11.4402}.",
        ("h", "2   Betrokken personen"),
        (
            "t",
            [
                ["", "Naam", "Geboren", "Adres en telefoon", "Hoedanigheid"],
                [
                    "S1",
                    "{naam|GEBREYOHANNES, Mehari}",
                    "{geboortedatum|27-02-1994} te {?plaats|Dekemhare}",
                    "{adres|Boslaan 112-3, 7822 EX Emmen} {telefoon|06-8714 5520}",
                    "slachtoffer, operator",
                ],
                [
                    "G1",
                    "{naam|WUBBELING, Hilbrand}",
                    "{geboortedatum|05-12-1971}",
                    "{adres|Zuidersloot 9, 7844 RB Veenoord} {telefoon|0591 - 55 83 07}",
                    "getuige, voorman",
                ],
                [
                    "G2",
                    "{naam|SZCZUREK, Bartłomiej}",
                    "{geboortedatum|14-08-1999}",
                    "{adres|Kamperhoek 40, 7751 DC Dalen}, post via uitzendbureau",
                    "getuige, inpakker",
                ],
                [
                    "G3",
                    "{naam|MATULAPELWA, Cornelis} ({naam|Cor})",
                    "{geboortedatum|30-06-1966}",
                    "{adres|Kerkenveld 75, 7909 CN Hoogeveen}",
                    "getuige, monteur",
                ],
                [
                    "V1",
                    "{naam|OLDEKALTER, Gert Jan}",
                    "{geboortedatum|11-10-1979}",
                    "p/a werkgever, {telefoon|06 2293 8410}",
                    "gehoord namens de werkgever",
                ],
            ],
            [24, 120, 88, 150, 88],
        ),
        (
            "t",
            [
                ["Overige gesprekken", "Organisatie", "Datum"],
                [
                    "{naam|Anneroos Holsappel}, preventiemedewerker",
                    "Kozijnenfabriek Veenoord",
                    "{+datum|16 september 2024}",
                ],
                [
                    "{naam|K. Wieczorkowska}, intercedent",
                    "{+organisatie|WerkNoord Uitzenden}",
                    "17 september 2024",
                ],
                [
                    "dr. {naam|N. Rostamnezhad}, plastisch chirurg",
                    "UMCG",
                    "schriftelijk, 2 oktober 2024",
                ],
                [
                    "{naam|T. van Ommeringh}, keurmeester",
                    "{+organisatie|Liftinstituut B.V.}",
                    "23 september 2024",
                ],
            ],
            [230, 140, 100],
        ),
        ("h", "3   Verklaringen (verkort weergegeven)"),
        "{naam|Wubbeling}: “Ik werk hier 22 jaar. Die kap gaat er altijd af bij het omstellen, dat doet "
        "iedereen. {naam|Mehari} stond er pas zes weken. Ik had hem de dag ervoor nog laten zien hoe je de duwstok "
        "gebruikt. Ik hoorde {naam|Bartek} schreeuwen en toen heb ik op de rode knop geslagen. {naam|Cor} heeft het verband "
        "uit de kantine gehaald.”",
        "{naam|Szczurek}, gehoord met bijstand van tolk {naam|D. Mazurkiewicz-Vos} ({+organisatie|Global Talk}): “De baas zei "
        "dat het door moest omdat de vrachtwagen van {+organisatie|Raab Karcher} om elf uur kwam. {naam|Gert Jan} is geen "
        "slechte man, maar hij kijkt alleen naar de klok. Ik ben daarna drie weken thuis geweest met "
        "{?gezondheid|slaapproblemen}. Mijn huisbaas, meneer {naam|Eltjo}, heeft mij naar de dokter gereden.”",
        "{naam|Gebreyohannes} kon op {+datum|8 oktober 2024} worden gehoord, thuis en in aanwezigheid van zijn zus "
        "{naam|Selam Gebreyohannes}. Hij verklaarde dat hij de instructiekaart in het Nederlands had gekregen en die "
        "niet goed kon lezen. Hij is {?bijzonder|lid van de FNV}, die hem bijstaat in de persoon van "
        "mr. {naam|Ubbo Dragtsma} ({email|u.dragtsma}@fnv.nl).",
        "{naam|Matulapelwa}: “De beveiliging was in mei al kapot. Ik heb dat gemeld bij mevrouw {naam|Holsappel} en op het "
        "bord geschreven. Er is een offerte gevraagd maar daarna heb ik er niets meer van gehoord.”",
        ("h", "4   Onderzoek aan de machine"),
        "De keurmeester van het Liftinstituut heeft de machine op 23 september in ons bijzijn onderzocht. De "
        "beweegbare afscherming boven de bovenfrees ontbrak; de naderingsschakelaar was overbrugd met een "
        "koperdraad. Na inschakelen liep de frees 38 seconden uit. Volgens {naam|Van Ommeringh} voldoet de "
        "machine daarmee niet aan {+norm|NEN-EN-ISO 19085-6} en niet aan bijlage I van de {+wet|Machinerichtlijn "
        "2006/42/EG}. De risico-inventarisatie uit 2017 noemt het gevaar, met een score van 240 volgens de "
        "methode van {+eponiem|Fine & Kinney}; in het plan van aanpak staat geen datum.",
        (
            "t",
            [
                ["Foto", "Omschrijving", "Gemaakt door", "Bestand"],
                [
                    "1-4",
                    "Overzicht hal 2, standplaats slachtoffer",
                    "{naam|Bronneger}",
                    "{+bestand|IMG_2207} e.v.",
                ],
                ["5-9", "Overbrugde schakelaar", "{naam|Yildizeli}", "IMG_2214 e.v."],
                ["10", "Handschoen met rafels (niet openbaar)", "{naam|Kremerink}", "politie"],
            ],
            [40, 210, 120, 100],
        ),
        ("h", "5   Conclusie en vervolg"),
        "De werkgever heeft artikel 7.7 van het {+wet|Arbeidsomstandighedenbesluit} overtreden. Het toezicht was "
        "onvoldoende: {naam|Oldekalter} wist sinds mei dat de beveiliging niet werkte en heeft de machine niet "
        "buiten gebruik gesteld. Het uitzendbureau heeft de instructie niet gecontroleerd. Dit rapport is bestemd "
        "voor het bureau Bestuurlijke Boete. Met het {+organisatie|Functioneel Parket} is op "
        "{+datum|29 oktober 2024} overlegd; parketsecretaris {naam|Floortje Habraeken} heeft laten weten dat van "
        "strafrechtelijke vervolging wordt afgezien.",
        "In de brief van {+datum|4 november 2024} aan de {+organisatie|Tweede Kamer} over arbeidsongevallen heeft "
        "staatssecretaris {+naam|Nobel} (SZW) aangekondigd dat de inspectie vaker onaangekondigd komt bij de "
        "houtindustrie. Inspecteur-generaal {+naam|Rits de Boer} heeft de branchevereniging {+organisatie|NBvT} "
        "daarover geïnformeerd.",
        "Naar waarheid opgemaakt te Groningen, {+datum|12 november 2024}.",
        ("sp", 46),
        "{naam|R.D. Bronneger}, arbeidsinspecteur, buitengewoon opsporingsambtenaar (akte {akte|6114872})\n"
        "Vragen over dit rapport: {+mailbox|ongevallen@nlarbeidsinspectie.nl} of "
        "{+telefoon|0800 - 5151}; rechtstreeks {telefoon|06 - 4687 1135}.",
    ]
    pdf = paper(
        draft,
        blocks,
        font="DJ",
        size=9.2,
        frames=((58, 58, 484, 718),),
        top="Nederlandse Arbeidsinspectie   |   Ministerie van Sociale Zaken en Werkgelegenheid",
        footer="Ongevalsrapport {+kenmerk|2240817/03}   vertrouwelijk",
    )
    pdf = za.signed(pdf, "Naar waarheid opgemaakt", za.stroke(41, ink="#111111"))
    draft.keep("organisatie", "Nederlandse Arbeidsinspectie", "UMCG")
    return Finished(draft, za.inked(draft, pdf))


# ---------------------------------------------------------------- z05: Kamerbrief with annex, scan


def z05() -> Finished:
    """Letter of the minister of OCW with an annex of works and sources; hardly anyone to hide."""
    draft = Draft(
        "z05_kamerbrief_collecties", "dev", "woo-verzoek", "kamerbrief", "scan-150dpi-grey"
    )
    blocks: list[Block] = [
        "> Retouradres {+adres|Postbus 16375, 2500 BJ Den Haag}",
        ("sp", 18),
        "De voorzitter van de {+organisatie|Tweede Kamer der Staten-Generaal}\n"
        "{+adres|Postbus 20018}\n2500 EA  DEN HAAG",
        ("sp", 26),
        "Datum     {+datum|28 maart 2025}\nBetreft    Bescherming van cultuurgoederen: adviezen en uitvoering",
        ("sp", 6),
        "In mijn brief van {+datum|12 december 2024} ({+kenmerk|Kamerstuk 32 820, nr. 534}) heb ik u toegezegd te "
        "reageren op de adviezen van de {+organisatie|Raad voor Cultuur} over beschermde cultuurgoederen. Ook ga ik in op "
        "de motie-{+naam|Mohandis} en op de motie van de leden {+naam|Van der Velde} (PVV) en {+naam|Martens-America} (VVD) "
        "over de aankoop van topstukken. Deze brief stuur ik mede namens de staatssecretaris van Financiën, "
        "{+naam|Tjebbe van Oostenbruggen}.",
        ("h", "Advies van de Raad"),
        "De commissie-{+naam|Pechtold} schreef in 2019 het rapport {+titel|Van terughoudend naar betrokken}. De Raad heeft "
        "daarop voortgebouwd. In het advies onder voorzitterschap van {+naam|Kristel Baele} staat de vraag centraal wat "
        "onvervangbaar is. De Raad noemt als voorbeeld {+titel|De Vaandeldrager} van {+naam|Rembrandt van Rijn}, dat in "
        "2022 met steun van de {+organisatie|Vereniging Rembrandt} uit de collectie van de familie "
        "{+naam|Rothschild} kon worden verworven. Ik deel het oordeel dat een lijst alleen werkt als er geld "
        "achter staat. Het {+organisatie|Nationaal Aankoopfonds} is daarom met € 5 miljoen aangevuld.",
        ("h", "Restitutie en koloniale collecties"),
        "De {+organisatie|Restitutiecommissie} bracht vorig jaar negen adviezen uit. Over de collectie-{+naam|Gutmann} en de "
        "collectie-{+naam|Koenigs} is het onderzoek afgesloten; in de zaak-{+naam|Goudstikker} zijn geen nieuwe claims "
        "ingediend. De {+organisatie|Commissie Koloniale Collecties} heeft geadviseerd om de {+naam|Dubois}-collectie, met de "
        "in 1891 op Java gevonden resten van de Javamens, aan Indonesië terug te geven. Mijn Indonesische ambtgenoot "
        "{+naam|Fadli Zon} heeft aangegeven dat de stukken naar het {+organisatie|Museum Nasional} in Jakarta gaan. "
        "{+organisatie|Naturalis Biodiversity Center} verleent alle medewerking. Eerder zijn de kris van prins "
        "{+naam|Diponegoro} en de {+titel|Lombokschat} overgedragen.",
        ("h", "Vervolg"),
        "De {+organisatie|Inspectie Overheidsinformatie en Erfgoed} en de {+organisatie|Rijksdienst voor het Cultureel Erfgoed} "
        "voeren vanaf {+datum|1 juli 2025} samen een meldpunt uit, bereikbaar onder {+telefoon|033 - 421 74 21} en via "
        "{+mailbox|info@cultureelerfgoed.nl}. Met de {+organisatie|Museumvereniging} spreek ik over de verzekering van "
        "bruiklenen op grond van de indemniteitsregeling. Het {+organisatie|Rijksmuseum Muiderslot}, het "
        "{+organisatie|Teylers Museum} en het {+organisatie|Frans Hals Museum} doen mee aan een proef. Ik zeg u toe voor de begroting van "
        "2026 over de voortgang te berichten, zoals ook de heer {+naam|Krul} (CDA) tijdens het debat van "
        "{+datum|6 februari 2025} heeft gevraagd.",
        "De minister van Onderwijs, Cultuur en Wetenschap,",
        ("sp", 50),
        "{+naam|Eppo Bruins}",
    ]
    annex: list[Block] = [
        ("h", "Bijlage bij de brief van 28 maart 2025"),
        "In onderstaande tabel staan de werken waarover de Raad in 2024 heeft geadviseerd, in de volgorde van het "
        "register. De kolom herkomst is ontleend aan de databank van het {+organisatie|RKD}.",
        (
            "t",
            [
                ["Nr.", "Maker en titel", "Herkomst", "Advies"],
                [
                    "1",
                    "{+naam|Jan Steen}, Boerenbruiloft, 1672",
                    "{+naam|Johan Steengracht van Oostcapelle}; sinds 1913 particulier bezit",
                    "beschermen",
                ],
                [
                    "2",
                    "{+naam|Judith Leyster}, Stilleven met tulp",
                    "{+naam|Abraham Bredius}; {+organisatie|kunsthandel P. de Boer}",
                    "beschermen",
                ],
                [
                    "3",
                    "{+naam|Maria Sibylla Merian}, album met 61 bladen",
                    "{+naam|Agnes Block}; Vijverhof, Loenen",
                    "aankoop onderzoeken",
                ],
                [
                    "4",
                    "{+naam|Christiaan Huygens}, brief aan {+naam|Leibniz}, 1690",
                    "veiling {+organisatie|Bubb Kuyper}, lot 2204",
                    "beschermen",
                ],
                [
                    "5",
                    "{+naam|Gerrit Rietveld}, stoel voor huis-{+naam|Harrenstein}",
                    "{+organisatie|Centraal Museum} (bruikleen)",
                    "niet beschermen",
                ],
                [
                    "6",
                    "{+naam|Charley Toorop}, Zelfportret met palet",
                    "nazaten van de eerste eigenaar",
                    "aanhouden",
                ],
            ],
            [24, 146, 124, 64],
        ),
        ("h", "Toelichting bij nummer 4"),
        "De brief gaat over de proef van {+naam|Torricelli} en over de veerwet van {+naam|Hooke}. Het papier draagt het "
        "watermerk van de molen De Kauwer in Wormer. Volgens {+naam|Yoder} (2013) is het de enige brief in "
        "particulier bezit waarin de slinger van {+naam|Huygens} wordt berekend. De {+organisatie|Koninklijke Bibliotheek} en de "
        "{+organisatie|Universiteit Leiden} hebben belangstelling getoond. De waarde is door {+organisatie|Christie's} geschat op "
        "€ 180.000 tot € 240.000.",
        ("h", "Geraadpleegd"),
        "{+naam|Buijsen, E.}, Haagse schilders in de Gouden Eeuw, Zwolle 1998.\n"
        "{+naam|Hofstede de Groot, C.}, Beschreibendes und kritisches Verzeichnis, deel I, Esslingen 1907.\n"
        "{+naam|Lubberhuizen, F.} en {+naam|Van Mechelen, A.}, Wat blijft. Over onvervangbaarheid, Amsterdam 2021, "
        "{+isbn|ISBN 978 90 446 4711 8}.\n"
        "{+naam|Yoder, J.G.}, A Catalogue of the Manuscripts of Christiaan Huygens, Leiden 2013.\n"
        "Erfgoedwet, artikel 3.7; Besluit van {+datum|9 maart 2016}, {+kenmerk|Stb. 2016, 104}.",
    ]
    pdf = paper(
        draft,
        blocks,
        font="LS",
        size=9.4,
        frames=((70, 58, 372, 690),),
        side=[
            "*Erfgoed en Kunsten",
            "Rijnstraat 50",
            "Den Haag",
            "Postbus 16375",
            "2500 BJ Den Haag",
            "www.rijksoverheid.nl",
            "",
            "*Contactpersoon",
            "{naam|E.V. Cuelenaere}",
            "{email|e.v.cuelenaere}@minocw.nl",
            "",
            "*Onze referentie",
            "{+kenmerk|51448207}",
            "",
            "*Bijlage",
            "1",
        ],
        top="Ministerie van Onderwijs, Cultuur en Wetenschap",
    )
    pdf = za.joined(
        pdf,
        paper(
            draft,
            annex,
            font="LS",
            size=9.4,
            frames=((70, 58, 372, 712),),
            side=["*Onze referentie", "51448207"],
            top="Ministerie van Onderwijs, Cultuur en Wetenschap",
        ),
    )
    pdf = za.signed(
        pdf, "De minister van Onderwijs, Cultuur en Wetenschap,", za.stroke(51, ink="#1c1c1c")
    )
    draft.keep("adres", "Rijnstraat 50", "Postbus 16375")
    draft.keep("website", "www.rijksoverheid.nl")
    paged = scan(pdf, dpi=150, skew=0.7, noise=8, ocr_errors=0.04, seed=51)
    za.inked(draft, pdf, paged)
    return Finished(draft, paged)


MAKERS = {
    "z01_garnalennota": z01,
    "z02_wts_aanvraag": z02,
    "z03_cak_dossier": z03,
    "z04_ongevalsrapport": z04,
    "z05_kamerbrief_collecties": z05,
}
