"""Gold documents c01, c03 and c06: a Woo decision, minutes of a waterschap, an enforcement letter."""

from tests.gold.making.by_office import Block, fodt
from tests.gold.making.by_reportlab import paper
from tests.gold.making.draft import Draft
from tests.gold.making.gold import Finished
from tests.gold.making.s_tools import flow, logo, sign

WOO = """
De heer {naam|S.W. Feddema}¶{adres|Kromme Elleboog 14}¶{adres|8356 DX} Blokzijl

=12

~~- 90 300

~ Lelystad ~ 11 maart 2025
~ Uw brief van ~ 9 januari 2025
~ Ons kenmerk ~ 3318204/WOO-2025-007
~ Onderwerp ~ Besluit op uw verzoek over de Larserknoop

Geachte heer {naam|Feddema},

In uw e-mail van 9 januari 2025 vraagt u om alle stukken van na 1 maart 2023 over de aanleg van de
Larserknoop en het overleg daarover met de maatschap aan de noordzijde. Op 16 januari heeft onze
jurist {naam|Ouafae Bentaleb} u gebeld om het verzoek te preciseren. U hebt toen laten weten dat u de
technische tekeningen niet hoeft te hebben. De beslistermijn is op 5 februari met twee weken verdaagd.

# Besluit

Wij besluiten de documenten 1, 4 en 6 geheel en de documenten 2, 3 en 5 gedeeltelijk openbaar te
maken. Document 7 is al openbaar; u vindt het bij de stukken van Provinciale Staten van 26 juni 2024.

# Overwegingen

Persoonsgegevens. In de documenten staan namen, telefoonnummers en e-mailadressen van ambtenaren en van
derden. Voor ambtenaren die niet uit hoofde van hun functie in de openbaarheid treden, weegt het
belang van de persoonlijke levenssfeer zwaarder dan het belang van openbaarheid (artikel 5.1, tweede
lid, onder e, van de Woo; ABRvS 31 januari 2018, ECLI:NL:RVS:2018:321). De namen van gedeputeerde
{+naam|Appelman} en van de commissaris van de Koning zijn niet weggelakt.

Bedrijfsgegevens. Document 3 bevat een taxatie die de maatschap vertrouwelijk aan ons
heeft gegeven. De advocaat van de maatschap, mr. {naam|Jildou Wassenberg} van Trip Advocaten, heeft in
haar zienswijze van 20 februari gewezen op de onderhandelingen met Rijkswaterstaat. Wij volgen haar
daarin voor zover het gaat om de prijs per hectare. Wat zij schrijft over de gezondheid van haar cliënt
({gezondheid|hij herstelt van een herseninfarct}) is weggelaten.

Persoonlijke beleidsopvattingen. In document 5 geeft de adviseur van bureau Goudappel Coffeng een
oordeel over de varianten. Dat stuk is bestemd voor intern beraad. De feiten erin maken wij openbaar.

# Zienswijzen

Wij hebben vier belanghebbenden om een zienswijze gevraagd. Twee hebben gereageerd. De heer
{naam|Oenema} heeft bezwaar tegen het noemen van zijn naam. LTO Noord heeft geen bezwaar.

# Bezwaar

Bent u het niet eens met dit besluit? Stuur dan binnen zes weken een bezwaarschrift aan Gedeputeerde
Staten van Flevoland, Postbus 55, 8200 AB Lelystad, of per e-mail aan bezwaar@flevoland.nl. Voor vragen
kunt u bellen met het provinciehuis, telefoon (0320) 265 265, of met de behandelaar, mevrouw
{naam|W. Tjoelker}, op nummer {telefoon|0320 - 26 58 41}.

Hoogachtend,

Gedeputeerde Staten van Flevoland,¶namens dezen,

=34

{+naam|M.A. Terpstra-Dool}¶teammanager Juridische Zaken en Inkoop

# Bijlage: inventarislijst

~~ 24 62 176 92 96

~ Nr. ~ Datum ~ Document ~ Beoordeling ~ Grond
~ 1 ~ 14-03-2023 ~ Startnotitie Larserknoop ~ Openbaar ~ geen
~ 2 ~ 02-06-2023 ~ E-mail {naam|Tjoelker} aan {naam|R. Cheung} (RWS Midden-Nederland) ~ Deels openbaar ~ 5.1.2e
~ 3 ~ 19-09-2023 ~ Taxatierapport perceel Dronten H 1184 ~ Deels openbaar ~ 5.1.1c, 5.1.2e
~ 4 ~ 08-11-2023 ~ Brief aan wethouder {+naam|Van Amerongen} over de omleidingsroute ~ Openbaar ~ geen
~ 5 ~ 30-01-2024 ~ Memo varianten, opgesteld door {naam|G. Kleinjan} ~ Deels openbaar ~ 5.2.1
~ 6 ~ 12-04-2024 ~ Verslag informatieavond De Meerpaal ~ Openbaar ~ geen
~ 7 ~ 26-06-2024 ~ Statenvoorstel 3201177 en amendement-{+naam|De Reus} ~ Reeds openbaar ~
"""


def woo() -> Finished:
    draft = Draft("c01_woobesluit_larserknoop", "dev", "woo-verzoek", "brief_woo", "reportlab")
    pdf = paper(
        draft,
        flow(WOO),
        font="CA",
        size=10.4,
        frames=((62, 70, 470, 670),),
        top="Provincie Flevoland",
        footer="Visarenddreef 1, Lelystad  |  NL59 BNGH 0285 0103 18  |  KvK 32164857",
    )
    pdf = sign(draft, pdf, "M.A. Terpstra-Dool", seed=11)
    pdf = logo(pdf, (470, 28, 496, 60), (0.0, 0.42, 0.62), ["FLEVOLAND"], size=8)
    draft.keep("adres", "Postbus 55, 8200 AB Lelystad", "Visarenddreef 1, Lelystad")
    draft.keep("iban", "NL59 BNGH 0285 0103 18")
    draft.keep("telefoon", "(0320) 265 265")
    draft.keep("email", "bezwaar@flevoland.nl")
    draft.keep("kenmerk", "3318204/WOO-2025-007", "ECLI:NL:RVS:2018:321", "Dronten H 1184")
    draft.keep("kenmerk", "Statenvoorstel 3201177", "32164857")
    draft.keep("organisatie", "Goudappel Coffeng", "Trip Advocaten", "LTO Noord", "De Meerpaal")
    draft.keep("datum", "11 maart 2025", "9 januari 2025", "26 juni 2024", "19-09-2023")
    return Finished(draft, pdf)


MINUTES: list[Block] = [
    ("h", "Verslag stuurgroep Waterketen Noordoost, 14e vergadering"),
    (
        "t",
        [
            [
                "Datum en plaats",
                "donderdag 16 oktober 2025, 13.30-15.15 uur, Waterschapshuis Almelo, zaal Dinkel",
            ],
            [
                "Aanwezig",
                "{+naam|Bert Oldenkamp} (heemraad, voorzitter), wethouder {+naam|Suzan Heskamp} (Twenterand), "
                "{naam|Rik Damhuis} (Vitens), {naam|Ayşe Karataş} (gemeente Hof van Twente), "
                "{naam|Lennard Bruntink} en mw. {naam|Fokkens} (waterschap), {naam|Tjebbe} (verslag)",
            ],
            [
                "Afwezig m.k.",
                "wethouder {+naam|Rozendom} (Wierden); {naam|Dewi Soekarno-Put} (ziek)",
            ],
            ["Agenda volgende keer", "aanleveren bij waterketen@vechtstromen.nl"],
        ],
        [3.4, 12.6],
    ),
    ("h", "1. Opening en mededelingen"),
    "De voorzitter heet iedereen welkom, in het bijzonder {naam|Karataş}, die de plaats inneemt van "
    "{naam|Joost Lansink}. Hij is per 1 september met pensioen. Namens de stuurgroep wordt hem een brief "
    "gestuurd. {naam|Dewi} is tot zeker januari uit de running; {naam|Lennard} neemt haar taken over.",
    "Het ministerie van IenW heeft de brief over de herijking van de Kaderrichtlijn Water nog niet verstuurd. "
    "Minister {+naam|Tieman} komt op 4 november naar de rwzi Hengelo.",
    ("h", "2. Verslag van 19 juni"),
    "Blz. 2, punt 4: 'de heer {naam|Bruntink} stemt in' moet zijn 'de heer {naam|Bruntink} neemt kennis van'. "
    "Met deze wijziging vastgesteld.",
    ("h", "3. Persleiding Vroomshoop-Den Ham"),
    "{naam|Rik} licht toe dat het tracé langs de Hammerweg afvalt, omdat een van de eigenaren geen recht van "
    "opstal wil vestigen. Dat is de familie {naam|Ter Wolbeek} op nummer {adres|31}. Het alternatief langs het "
    "Overijssels Kanaal kost € 210.000 meer en vraagt een boring van 340 meter onder de Provinciale weg N341. "
    "Wethouder {+naam|Heskamp} vraagt of de kosten over de partners kunnen worden verdeeld volgens de sleutel uit "
    "de overeenkomst van 2019. {naam|Fokkens} denkt van wel, maar wil dat eerst bij de accountant "
    "(BDO, dhr. {naam|Jansma}) nagaan.",
    "{naam|Karataş} merkt op dat in de Dorpsraad Den Ham onrust is over stank bij gemaal De Kolk. Mevrouw "
    "{naam|Nijmeijer}, die ernaast woont, heeft sinds mei elf keer gebeld. De storingsdienst van het waterschap "
    "(088 220 33 33) heeft de meldingen geregistreerd.",
    "Besluit: de stuurgroep kiest voor het kanaaltracé, onder voorbehoud van de kostenverdeling.",
    ("h", "4. Medicijnresten"),
    "Uit het STOWA-rapport 2024-31 en het werk van {+auteur|Derksen} en {+auteur|Ter Laak} blijkt dat ozon "
    "gecombineerd met zandfiltratie bij rwzi Haaksbergen 82 procent van de gidsstoffen verwijdert. De "
    "{+eponiem|Dommelmethode} is hier niet toepasbaar. De voorzitter wil dat gesprek voeren met de "
    "dijkgraaf, {+naam|Stefan Kuks}, en met gedeputeerde {+naam|De Bree}.",
    ("h", "5. Rondvraag en sluiting"),
    "Niemand heeft iets voor de rondvraag. De voorzitter sluit om 15.15 uur.",
    ("h", "Actielijst"),
    (
        "t",
        [
            ["Nr", "Actie", "Wie", "Gereed"],
            ["14.1", "Kaartje en brief aan {naam|Joost}", "{naam|Tjebbe}", "24-10-2025"],
            ["14.2", "Kostenverdeling nagaan bij BDO", "{naam|Fokkens}/{naam|Jansma}", "1-11-2025"],
            [
                "14.3",
                "Bellen met mw. {naam|Nijmeijer} ({telefoon|0546-78 41 09})",
                "{naam|AK}",
                "z.s.m.",
            ],
            [
                "13.2",
                "Planning telemetrie naar {?email|telemetrie}@vechtstromen.nl",
                "Vitens",
                "doorlopend",
            ],
            ["12.5", "Afspraak dijkgraaf en gedeputeerde", "voorzitter", "afgerond"],
        ],
        [1.4, 8.2, 3.9, 2.5],
    ),
]


def minutes() -> Finished:
    draft = Draft(
        "c03_verslag_waterketen",
        "dev",
        "woo-verzoek",
        "verslag_actielijst",
        "libreoffice",
        ordinary=frozenset({"31", "ak"}),
    )
    pdf = fodt(
        draft,
        MINUTES,
        font="Carlito",
        size=10.5,
        header="Waterschap Vechtstromen\tKooikersweg 1, 7609 PZ Almelo",
        footer="Postbus 5006, 7600 GA Almelo - T 088 220 33 33 - www.vechtstromen.nl",
        border="0.05pt solid #2a6f97",
    )
    draft.keep("telefoon", "088 220 33 33")
    draft.keep("adres", "Kooikersweg 1, 7609 PZ Almelo", "Postbus 5006, 7600 GA Almelo")
    draft.keep("email", "waterketen@vechtstromen.nl")
    draft.keep("organisatie", "BDO", "Vitens", "Dorpsraad Den Ham", "STOWA", "gemaal De Kolk")
    draft.keep("locatie", "Hammerweg", "Overijssels Kanaal", "rwzi Haaksbergen")
    draft.keep("datum", "donderdag 16 oktober 2025", "24-10-2025", "1-11-2025")
    return Finished(draft, pdf)


ORDER = """
Vertrouwelijk en aangetekend¶Pluimveebedrijf De Kraal B.V.¶t.a.v. de heer {naam|W.P.J. Verhagen}
¶{?adres|Kreijelsebaan 22}¶{?adres|5768 PG} Meijel

=14

~~- 118 280

~ Kenmerk ~ HZ-2025-118842 / zaak 61.204.7
~ Datum ~ 22 augustus 2025
~ Betreft ~ voornemen tot een last onder dwangsom, bouw van stal 4

Geachte heer {naam|Verhagen},

Op 7 juli 2025 hebben twee van onze toezichthouders uw bedrijf bezocht, samen met een inspecteur van
de NVWA. Aanleiding was een melding van een omwonende over stof en over het plaatsen van containers
achter stal 3. In deze brief leest u wat zij aantroffen, welke regels gelden en wat wij van plan zijn.

# Wat is vastgesteld

Toezichthouder {naam|Noud Peerbooms} (nummer T-0482) zag om 10.20 uur dat naast stal 3 een betonvloer
van 46 bij 18 meter was gestort. Bedrijfsleider {naam|Mirosław Grabowski} verklaarde dat 'de baas' daar
opdracht toe had gegeven en dat hij van een vergunning niets wist. Om 10.50 uur kwam uw dochter
{naam|Lieke} erbij. Zij liet op haar telefoon een e-mail zien van adviesbureau Van Dun Advies, waarin
staat dat de aanvraag 'zo goed als rond' is. De overtreding is vastgelegd op 23 foto's.

De chauffeur van de grondwerker, met kenteken {kenteken|84-BRN-7}, gaf als naam op {naam|K. Osei Mensah},
geboren {geboortedatum|12-12-1987}, en toonde rijbewijs {rijbewijs|5287714093}.

# Welke regels gelden

Voor het bouwen van een stal is een omgevingsvergunning nodig (artikel 5.1, eerste lid, onder a, van de
Omgevingswet). Het terrein valt onder het bestemmingsplan Buitengebied Peel en Maas. Op grond van artikel
125 van de Gemeentewet en artikel 5:32 van de Algemene wet bestuursrecht mogen wij handhaven. Volgens
vaste rechtspraak, onder meer {+eponiem|Harderwijk} (ABRvS 5 maart 2025, ECLI:NL:RVS:2025:678), is dat ook
het uitgangspunt.

# Wat wij van plan zijn

U moet de bouw stilleggen en de vloer binnen twaalf weken verwijderen. Doet u dat niet, dan verbeurt u
€ 7.500 per week, met een maximum van € 45.000. Voor de hoogte hebben wij gekeken naar de Landelijke
handhavingsstrategie Omgevingsrecht. Een dwangsom betaalt u op rekening NL25 BNGH 0285 1715 62 ten name van
gemeente Peel en Maas, onder vermelding van het kenmerk.

# Uw reactie

U kunt tot en met 12 september 2025 een zienswijze geven. Dat kan schriftelijk (Postbus 7088, 5980 AB
Panningen) of mondeling. Wilt u een afspraak maken of hebt u vragen? Bel dan met {naam|Dirkje van Asten},
team Toezicht en Handhaving, via het algemene nummer 077 306 66 66 of rechtstreeks via
{telefoon|077 - 306 68 13}. Een kopie van deze brief gaat naar uw gemachtigde, mr. {naam|S. Hoegen} van
ARAG, en, zonder uw adresgegevens, naar de melder.

Met vriendelijke groet,

namens burgemeester en wethouders van Peel en Maas,

=32

drs. {+naam|I.C. Timmermans-Ruijs}¶hoofd afdeling Omgeving

Bijlagen: 1. Rapport van bevindingen ({naam|N.H.M. Peerbooms}, 9 juli 2025). 2. Uittreksel Handelsregister, KvK
12904417. 3. Kadastrale kaart Meijel sectie K nr. 2290.
"""


def order() -> Finished:
    draft = Draft("c06_voornemen_dwangsom", "dev", "gemeente", "brief_handhaving", "reportlab")
    pdf = paper(
        draft,
        flow(ORDER),
        font="SE",
        size=10.8,
        frames=((78, 64, 440, 690),),
        footer="Wilhelminaplein 1, 5981 CC Panningen  -  info@peelenmaas.nl  -  077 306 66 66",
    )
    pdf = sign(draft, pdf, "drs. I.C. Timmermans-Ruijs", seed=23, dy=-32)
    pdf = logo(pdf, (70, 24, 120, 40), (0.45, 0.6, 0.1), ["Peel en Maas"], size=9)
    draft.keep("telefoon", "077 306 66 66")
    draft.keep("iban", "NL25 BNGH 0285 1715 62")
    draft.keep("email", "info@peelenmaas.nl")
    draft.keep("adres", "Wilhelminaplein 1, 5981 CC Panningen")
    draft.keep("kenmerk", "HZ-2025-118842", "61.204.7", "ECLI:NL:RVS:2025:678", "12904417")
    draft.keep("organisatie", "Van Dun Advies", "ARAG", "NVWA")
    draft.keep("wet", "Algemene wet bestuursrecht", "Gemeentewet", "Omgevingswet")
    draft.keep("datum", "22 augustus 2025", "7 juli 2025", "12 september 2025")
    draft.keep("kenmerk", "Meijel sectie K nr. 2290")
    return Finished(draft, pdf)


MAKERS = {
    "c01_woobesluit_larserknoop": woo,
    "c03_verslag_waterketen": minutes,
    "c06_voornemen_dwangsom": order,
}
