"""Gold documents s05 to s08 (test): a prison incident, a letter, a care form, a scanned claim."""

from tests.gold.making.by_html import chromium, story
from tests.gold.making.by_reportlab import paper
from tests.gold.making.draft import Draft
from tests.gold.making.gold import Finished, on_scan
from tests.gold.making.s_tools import flow, logo, sign, stamp

INCIDENT_CSS = """body{font-family:sans-serif;font-size:9.6pt;line-height:1.3}
h1{font-size:15pt;margin-bottom:2pt} h2{font-size:10.5pt;margin:9pt 0 3pt 0;color:#7a3b00}
p{margin:0 0 6pt 0} table{font-size:9pt} td{padding:2pt;border:0.5pt solid #888}
.kop{font-size:7.5pt;color:#555}"""
INCIDENT = """<h1>Melding bijzonder voorval</h1>
<p>Vertrouwelijk, bestemd voor de Divisie Gevangeniswezen/Vreemdelingenbewaring en de afdeling
Bestuurlijke Aangelegenheden</p>
<table><tr><td>Inrichting</td><td>PI Zwolle, locatie Zuid 2, afdeling B3</td></tr>
<tr><td>Meldingsnummer</td><td>MBV-2021-06631</td></tr>
<tr><td>Datum en tijd voorval</td><td>3 oktober 2021, 21.12 uur</td></tr>
<tr><td>Opgemaakt door</td><td>{naam|K. Tiemersma}, afdelingshoofd a.i.</td></tr>
<tr><td>Betrokken gedetineerde</td><td>{naam|Da Graça Semedo, Edson} (celnummer B3-14)</td></tr>
<tr><td>SKDB / BSN</td><td>{skdb/5.1.2e,5.1.1e|20418837} / {bsn|999967642}</td></tr>
<tr><td>Geboren</td><td>{geboortedatum|17 maart 1989}, {?geboorteplaats|Praia}</td></tr>
<tr><td>Titel en einddatum</td><td>{?strafrecht|gevangenisstraf 42 maanden, art. 312 Sr}, VI-datum
{?datum|2 februari 2023}</td></tr></table>
<h2>Wat is er gebeurd</h2>
<p>Tijdens de avondronde trof penitentiair inrichtingswerker {naam|Joyce Wennink} de gedetineerde
{naam|Da Graça Semedo} {?gezondheid|bewusteloos} aan op zijn cel. Zij heeft via de portofoon groot alarm gegeven. Collega
{naam|Marouan Zerrouk} was binnen een minuut ter plaatse en startte de reanimatie. De centralist,
{naam|F. Bijsterbosch}, belde om 21.14 uur 112. De ambulance van RAV IJsselland was er om 21.27 uur.
De gedetineerde is naar Isala gebracht, waar dienstdoend arts {naam|L. van den Eijnde} vaststelde
dat sprake was van {?gezondheid|een overdosis methadon}. Hij verbleef tot 6 oktober op de
bewaakte afdeling en is daarna overgeplaatst naar het Justitieel Centrum voor Somatische Zorg in
Scheveningen.</p>
<p>{naam|Wennink} verklaart dat zij {naam|Edson} bij de uitgifte van het avondeten om 16.45 uur nog
heeft gesproken. Hij was toen {?gezondheid|somber en huilerig}; zijn moeder, mevrouw
{naam|Filomena Semedo}, was {?gezondheid|die week opgenomen}. {naam|Zerrouk} heeft daarvan geen
aantekening gevonden in het systeem TULP, gebruiker {gebruikersnaam|zermar04} had die dag wel
ingelogd.</p>
<h2>Onderzoek</h2>
<p>Op cel zijn twee flesjes gevonden met het etiket van de apotheek. Eén flesje stond op naam van een
medegedetineerde, {naam|R.A. Kluivers}, cel B3-09, die daarover is gehoord. {naam|Kluivers}
ontkent dat hij zijn medicatie heeft verhandeld. Volgens de verpleegkundige, mevrouw
{naam|Sanne Haisma} (BIG {big_nummer|59043317930}), is bij {naam|Kluivers} sinds juni niet meer
gecontroleerd of {?gezondheid|de methadon werd doorgeslikt}. De camerabeelden van 14.00 tot 21.30 uur
zijn veiliggesteld door het Bureau Inlichtingen en Veiligheid, referentie BIV 21-0904.</p>
<p>Bij de politie Oost-Nederland is het voorval bekend onder PL0600-2021461177. Officier van
justitie mr. {naam|A. Dorsman} heeft besloten geen strafrechtelijk onderzoek in te stellen. De Inspectie
Justitie en Veiligheid is op 4 oktober ingelicht, evenals de Raad voor Strafrechtstoepassing en
Jeugdbescherming. De commissie van toezicht ontvangt een afschrift ter attentie van haar
secretaris, {naam|Truus Blaauwgeers}.</p>
<h2>Naasten en nazorg</h2>
<p>De partner van de gedetineerde, mevrouw {naam|Vanessa Lopes}, {adres|Hesselterlandstraat 18,
8043 LV Zwolle}, is op 3 oktober om 23.40 uur gebeld op {telefoon|06-2831 9904}. Zij heeft gevraagd of
haar dochter {naam|Naya} ({?leeftijd|6 jaar}) op bezoek mag. Geestelijk verzorger {naam|Wouter ten
Kate} heeft haar op 5 oktober bezocht en spreekt van {?bijzonder|een hecht katholiek gezin} dat
veel steun aan de parochie heeft. Beide medewerkers zijn opgevangen door het team collegiale
ondersteuning. {naam|Joyce} heeft zich op 5 oktober {?gezondheid|ziek gemeld wegens
slapeloosheid}; {naam|Marouan} is weer in dienst.</p>
<h2>Bestuurlijke aandacht</h2>
<p>Op 7 oktober heeft De Stentor (journalist {?naam|Jelle Boesveld}) vragen gesteld. De woordvoerder
heeft verwezen naar de lijn bij incidenten. Het lid {+naam|Van Nispen} (SP) heeft het voorval genoemd
in het debat over het gevangeniswezen; minister {+naam|Dekker} voor Rechtsbescherming heeft toegezegd
daarop schriftelijk terug te komen (Kamerstukken II 2021/22, 24 587, nr. 812). De hoofddirecteur,
mevrouw {?naam|Monique Schippers}, en de secretaris-generaal, de heer {+naam|Dick Schoof}, zijn
geïnformeerd. Burgemeester {+naam|Peter Snijders} van Zwolle is op 4 oktober mondeling
op de hoogte gesteld.</p>
<h2>Genomen en te nemen maatregelen</h2>
<table><tr><td>Nr</td><td>Maatregel</td><td>Actie</td><td>Gereed</td></tr>
<tr><td>1</td><td>Toezicht op inname medicatie, ook in het weekend</td><td>{naam|Haisma}</td><td>11
oktober 2021</td></tr>
<tr><td>2</td><td>Evaluatie met RAV IJsselland en Isala</td><td>{naam|Tiemersma}</td><td>22 oktober
2021</td></tr>
<tr><td>3</td><td>Celinspecties afdelingen B2 en B3</td><td>{naam|Bijsterbosch}</td><td>direct</td></tr>
<tr><td>4</td><td>Rapportage aan de divisiedirectie</td><td>vestigingsdirecteur</td><td>1 november
2021</td></tr></table>
<p>Zwolle, 8 oktober 2021</p><p>&nbsp;</p><p>&nbsp;</p>
<p>{naam|Kirsten Tiemersma}<br/>Bereikbaar via het secretariaat, 088 074 85 00, of
{email|k.tiemersma}@dji.minjus.nl</p>"""


def incident() -> Finished:
    draft = Draft(
        "s05_melding_voorval", "dev", "woo-verzoek", "meldformulier", "story",
        ordinary=frozenset({"kate"}),
    )  # fmt: skip
    pdf = story(
        draft,
        INCIDENT,
        INCIDENT_CSS,
        header='<p class="kop">Dienst Justitiële Inrichtingen | Ministerie van Justitie en '
        "Veiligheid<br/>MBV-2021-06631</p>",
    )
    pdf = sign(draft, pdf, "Kirsten Tiemersma", dy=-30, seed=21)
    draft.keep("organisatie", "PI Zwolle", "Isala", "RAV IJsselland", "De Stentor", "TULP")
    draft.keep("organisatie", "Inspectie Justitie en Veiligheid", "Dienst Justitiële Inrichtingen")
    draft.keep("kenmerk", "MBV-2021-06631", "BIV 21-0904", "PL0600-2021461177", "24 587, nr. 812")
    draft.keep("datum", "3 oktober 2021", "8 oktober 2021", "22 oktober 2021")
    draft.keep("telefoon", "112", "088 074 85 00")
    draft.keep("email", "@dji.minjus.nl")
    return Finished(draft, pdf)


LETTER = """
~~- 60 300

~ Datum ~ 12 november 2024
~ Betreft ~ Voortgang vaarwegonderhoud en toezeggingen commissiedebat Maritiem

Geachte voorzitter,

Tijdens het commissiedebat Maritiem van 2 oktober 2024 heb ik toegezegd uw Kamer te informeren over
het onderhoud van sluizen en bruggen in de hoofdvaarweg Lemmer-Delfzijl en over het baggeren van de
vaargeulen in de Waddenzee. Met deze brief doe ik die toezeggingen gestand. Ook ga ik in op de
motie-{+naam|Van Dijk} en de motie-{+naam|Heutink} over de Kornwerderzandsluis en op de vragen die de
leden {+naam|De Groot} (VVD), {+naam|De Hoop} (GroenLinks-PvdA) en {+naam|Pierik} (BBB) hebben gesteld.

# Hoofdvaarweg Lemmer-Delfzijl

Op 18 september is de nieuwe Gerrit Krolbrug in Groningen aanbesteed. De brug die op 15 mei 2021 door
het vrachtschip Sonja werd geraakt, heette naar de schrijver {+persoon|Gerrit Krol} (1934-2013). Met
gedeputeerde {+naam|Johan Hamster} van Groningen en wethouder {+naam|Philip Broeksma} heb ik
afgesproken dat de hoogte van 4,50 meter in gesloten stand wordt aangehouden. De planning is dat de
brug in het vierde kwartaal van 2028 opengaat. De Paddepoelsterbrug is onderwerp van een afzonderlijk
besluit, waarover {+naam|Mark Harbers} uw Kamer op 30 november 2023 heeft geschreven (Kamerstuk 36 410
A, nr. 21).

Rijkswaterstaat Noord-Nederland heeft in oktober met Schuttevaer, Evofenedex en Groningen
Seaports overlegd over de stremmingen in 2025. De voorzitter van Koninklijke Binnenvaart
Nederland, {+naam|Dominic Schrijer}, heeft gevraagd de stremming van sluis Gaarkeuken te
verschuiven naar de bouwvak. Rijkswaterstaat heeft dat overgenomen.

# Waddenzee

De vaargeul Holwerd-Ameland slibt sneller aan dan in het onderzoek van Deltares was voorzien. Uit het
vervolgonderzoek ({+auteur|Herman} e.a., 2022) en het eerdere proefschrift van
{+auteur|Zheng Bing Wang} volgt dat de geul zich naar het westen verplaatst. In 2024 wordt naar
verwachting 1,9 miljoen kubieke meter gebaggerd. Wagenborg Passagiersdiensten vaart sinds
1 april met een aangepaste dienstregeling en zet de Sier en de Oerd in. Burgemeester
{+naam|Leo Pieter Stoel} van Ameland en commissaris van de Koning {+naam|Arno Brok}
hebben aandacht gevraagd voor de bereikbaarheid van het ziekenhuis in Leeuwarden bij laagwater. De
minister van VWS is daarvan op de hoogte.

Het Planbureau voor de Leefomgeving en de Waddenacademie adviseren over het vervolg. De
{+eponiem|commissie-Meijer} noemde in 2004 het open houden van vaargeulen al een zaak van maatwerk. Ook de
naamgever van de {+eponiem|Lelylijn}, minister {+persoon|Cornelis Lely}, rekende bij de
aanleg van de Afsluitdijk met de veranderde getijstromen waarop {+persoon|Hendrik Lorentz} in 1926 wees.

# Kornwerderzand

De provincie Fryslân heeft op 24 september laten weten dat de gevraagde bijdrage van de regio van
€ 78 miljoen beschikbaar blijft. De commandant van de marine heeft geen belang bij een grotere sluis.
Onderzoeksbureau Ecorys actualiseert de kosten-batenanalyse; de Rekenkamer, onder voorzitterschap van
{+naam|Pieter Duisenberg}, heeft mij gevraagd de uitkomst in het voorjaar te ontvangen. Hiermee voer ik
de motie-{+naam|Heutink} uit en beschouw ik de toezegging aan het lid {+naam|Pierik} als afgedaan.

# Tot slot

Uw Kamer ontvangt voor het zomerreces van 2025 de volgende voortgangsbrief. De minister, de heer
{+naam|Madlener}, informeert u separaat over het Meerjarenprogramma Infrastructuur, Ruimte en
Transport. Voor vragen van vaarweggebruikers is de landelijke informatielijn van Rijkswaterstaat
bereikbaar op 0800-8002; meldingen kunnen ook naar scheepvaartberichten@rws.nl.

Hoogachtend,

DE STAATSSECRETARIS VAN INFRASTRUCTUUR EN WATERSTAAT - OPENBAAR VERVOER EN MILIEU,

=24

{+naam|C.A. Jansen}
"""


def letter() -> Finished:
    draft = Draft("s06_kamerbrief_vaarwegen", "dev", "woo-verzoek", "kamerbrief", "reportlab")
    pdf = paper(
        draft,
        ["Aan de voorzitter van de Tweede Kamer ¶der Staten-Generaal".replace(" ¶", "\n")
         + "\nPostbus 20018\n2500 EA Den Haag", ("sp", 10), *flow(LETTER)],
        font="LS",
        size=9.8,
        frames=((72, 62, 368, 660),),
        side=[
            "*Ministerie van Infrastructuur", "*en Waterstaat", "Rijnstraat 8",
            "2515 XP Den Haag", "Postbus 20901", "2500 EX Den Haag", "", "T 070-456 0000",
            "F 070-456 1111", "", "*Ons kenmerk", "IENW/BSK-2024/301877", "", "*Bijlage(n)", "3",
        ],
        side_next=["*Ons kenmerk", "IENW/BSK-2024/301877"],
        footer="Ministerie van Infrastructuur en Waterstaat",
    )  # fmt: skip
    draft.keep("kenmerk", "IENW/BSK-2024/301877", "36 410 A, nr. 21")
    draft.keep("organisatie", "Schuttevaer", "Deltares", "Groningen Seaports", "Waddenacademie")
    draft.keep("organisatie", "Wagenborg Passagiersdiensten", "Evofenedex", "Rekenkamer")
    draft.keep("schip", "Sonja", "Sier", "Oerd")
    draft.keep("plaatsnaam", "Gerrit Krolbrug", "Paddepoelsterbrug", "Kornwerderzandsluis")
    draft.keep("telefoon", "070-456 0000", "0800-8002")
    draft.keep("adres", "2515 XP Den Haag", "2500 EA Den Haag")
    draft.keep("email", "scheepvaartberichten@rws.nl")
    draft.keep("datum", "12 november 2024", "15 mei 2021", "30 november 2023")
    pdf = logo(pdf, (288, 0, 307, 56), (0.08, 0.27, 0.45), ["Ministerie van Infrastructuur",
               "en Waterstaat"], size=8.5)  # fmt: skip
    return Finished(draft, pdf)


FORM_CSS = """body{font:9.8pt 'DejaVu Sans',sans-serif;line-height:1.35;color:#222}
h1{background:#5b2a82;color:#fff;font-size:15pt;padding:9px 12px;margin:0 0 10px}
h2{color:#5b2a82;font-size:11pt;border-bottom:1px solid #5b2a82;margin:14px 0 5px}
.v{display:grid;grid-template-columns:185px 1fr;row-gap:2px}.v div:nth-child(odd){color:#666}
table{border-collapse:collapse;width:100%;font-size:9pt}td,th{border:1px solid #bbb;padding:3px 5px;
text-align:left;vertical-align:top}p{margin:4px 0 7px}.foot{font-size:8pt;color:#555;margin-top:16px}"""
FORM = """<h1>Onderzoeksverslag leerlingenvervoer en jeugdhulp</h1>
<div class="v"><div>Zaaknummer</div><div>JG-2025-004471</div><div>Meldingsdatum</div><div>21 januari 2025
</div><div>Consulent</div><div>{naam|Merel Ouwersloot}, Jeugdteam Merenwijk</div>
<div>Kwaliteitstoets</div><div>{naam|S. Baldewsingh}, akkoord 17-02-2025, {paraaf|SBa}</div></div>
<h2>1. Gegevens van de jeugdige</h2>
<div class="v"><div>Naam</div><div>{naam|Ilyas Benzakkour}</div><div>Geboortedatum</div>
<div>{geboortedatum|09-06-2015}</div><div>BSN</div><div>{bsn|999954805}</div><div>Adres</div>
<div>{adres|Gravin Jacobahof 23, 2317 LP Leiden}</div><div>School</div><div>SO De Kleine Prins, groep 6
</div><div>Huisarts</div><div>{naam|dr. Van Lommel}, Huisartsenpraktijk Merenwijk</div></div>
<h2>2. Gegevens van de ouders</h2>
<div class="v"><div>Moeder</div><div>{naam|Samira Benzakkour-Kaya}, BSN {bsn|999931659}</div>
<div>Vader</div><div>{naam|M. Benzakkour}, woont in {?woonplaats|Voorhout}</div>
<div>Telefoon en e-mail</div><div>{telefoon|06 83 55 10 27}, {email|samirakaya85}@outlook.com</div>
<div>Rekeningnummer</div><div>{iban|NL42 RABO 0279 1164 11} t.n.v. {naam|S. Benzakkour-Kaya}</div>
<div>Gezag</div><div>Beide ouders</div></div>
<h2>3. Aanleiding</h2>
<p>Moeder vraagt aangepast vervoer voor {naam|Ilyas} naar zijn school in Leidschendam. De afstand is
14,2 kilometer. Tot de kerstvakantie bracht zij hem met de auto (kenteken {kenteken|R-418-KX}), maar sinds
zij op 6 januari bij Albert Heijn Luifelbaan in de vroege dienst werkt, lukt dat niet meer. Vader kan door
{?gezondheid|epilepsie} geen auto rijden.</p>
<h2>4. Gesprek aan huis op 30 januari 2025</h2>
<p>Aanwezig: moeder, oma ({naam|Fadma}), {naam|Ilyas} en {naam|Merel}. {naam|Ilyas} heeft
{?gezondheid|een autismespectrumstoornis en een licht verstandelijke beperking}. Hij raakt {?gezondheid|overstuur
van drukte} en liep in november bij station Leiden Lammenschans weg. Conducteur {naam|Ferry} van NS heeft
hem toen naar zijn klas gebracht. Juf {naam|Lianne} bevestigt telefonisch dat hij na een busrit met
vreemden {?gezondheid|twee dagen van slag} is. Oma heeft wel tijd, maar spreekt weinig Nederlands
en durft de reis niet aan.</p>
<p>{naam|Ilyas} vertelt dat hij graag naast de chauffeur zit en van {+persoon|Max Verstappen} en
Minecraft houdt. Zijn zus {naam|Noor} zit op het Bonaventuracollege en kan hem niet begeleiden. Het gezin
krijgt al ambulante hulp van Cardea; de hulpverlener daar is {naam|Jurre Steenvoorden}.</p>
<h2>5. Ingewonnen adviezen</h2>
<table><tr><th>Van</th><th>Datum</th><th>Kern</th></tr>
<tr><td>{naam|E. Papadopoulou}, jeugdarts GGD Hollands Midden</td><td>4 februari 2025</td><td>Zelfstandig
reizen met openbaar vervoer is de komende twee jaar niet haalbaar. Advies: vaste taxi met maximaal drie
kinderen.</td></tr>
<tr><td>{naam|Lianne Zwetsloot}, intern begeleider</td><td>6 februari 2025</td><td>Ritten langer dan 50
minuten vermijden.</td></tr>
<tr><td>Willemsen-de Koning, vervoerder</td><td>10 februari 2025</td><td>Plek in route LDN-17, chauffeur
{naam|Cor}. Instappen om 7.40 uur.</td></tr></table>
<h2>6. Beoordeling</h2>
<p>Op grond van artikel 4 van de Wet op het primair onderwijs en artikel 12 van de Verordening
leerlingenvervoer Leiden 2023 komt de leerling in aanmerking voor aangepast vervoer. De drempelbedragregel
is niet van toepassing, omdat het speciaal onderwijs betreft. De rechtbank Den Haag kwam op 3 mei 2023 in
een vergelijkbare zaak tot hetzelfde oordeel (ECLI:NL:RBDHA:2023:6114). Begeleiding door ouders is
onderzocht volgens het stappenplan van de Centrale Raad van Beroep. Consulent {naam|Ouwersloot} heeft
mevrouw {naam|Kaya} op 12 februari gebeld; zij is het met de voorgenomen toekenning eens. Met
{naam|Steenvoorden} is afgesproken dat Cardea in mei bekijkt of de
{+eponiem|Triple P-training} voor ouders kan starten.</p>
<h2>7. Advies aan het college</h2>
<p>Toekennen van 17 februari 2025 tot en met 31 juli 2026, met kilometervergoeding over de periode van
6 januari tot 17 februari (€ 412,16) op het rekeningnummer van moeder. Het beleid is door wethouder
{+naam|Abdelhaq Jermoumi} op 5 november 2024 toegelicht aan de raad, na vragen van raadslid
{+naam|Van Sandick}. Burgemeester {+naam|Peter Heijkoop} krijgt een afschrift omdat moeder hem op 9 januari
tijdens zijn inloopspreekuur over de lange behandeltijd heeft aangesproken.</p>
<p class="foot">Gemeente Leiden, Postbus 9100, 2300 PC Leiden | telefoon 14 071 | jeugdteams@leiden.nl | Dit
verslag is door {naam|Merel Ouwersloot} op 18 februari 2025 naar ouders gestuurd met het verzoek
binnen een week te reageren.</p>"""


def form() -> Finished:
    draft = Draft(
        "s07_leerlingenvervoer", "dev", "gemeente", "onderzoeksverslag", "chromium",
        ordinary=frozenset({"noor"}),
    )  # fmt: skip
    text = FORM.replace("{naam|dr. Van Lommel}", "dr. {naam|Van Lommel}")
    pdf = chromium(draft, text, FORM_CSS, margin="15mm 17mm")
    draft.keep("kenmerk", "JG-2025-004471", "ECLI:NL:RBDHA:2023:6114", "LDN-17")
    draft.keep("organisatie", "SO De Kleine Prins", "Bonaventuracollege", "Cardea", "NS")
    draft.keep("organisatie", "Willemsen-de Koning", "GGD Hollands Midden", "Jeugdteam Merenwijk")
    draft.keep("organisatie", "Huisartsenpraktijk Merenwijk", "Albert Heijn Luifelbaan")
    draft.keep("datum", "21 januari 2025", "4 februari 2025", "31 juli 2026", "17-02-2025")
    draft.keep("telefoon", "14 071")
    draft.keep("email", "jeugdteams@leiden.nl", "@outlook.com")
    draft.keep("adres", "2300 PC Leiden")
    return Finished(draft, pdf)


CLAIM = """
{naam|G. Folkertsma} ¶{adres|Woonboot "Vrouwe Antje", Trekweg 4 ws, 8861 KC Harlingen}
¶tel. {telefoon|0517-431 186}

=8

Aan Rijkswaterstaat Noord-Nederland ¶Zuidersingel 3 ¶8911 AV Leeuwarden

=8

Harlingen, 19 juni 2019

Betreft: schade aan mijn schip in de Tsjerk Hiddessluizen

Geachte heer, mevrouw,

Op zaterdag 8 juni 2019 om ongeveer 15.40 uur ben ik met mijn tjalk Nooit Gedacht (bouwjaar 1911,
brandmerk 1184 B Leeuw 1927) in de grote kolk van de Tsjerk Hiddessluizen geschut. Aan boord waren
mijn zwager {naam|Sietse Terpstra}, zijn vrouw {naam|Baukje} en onze kleinzoon {naam|Thijmen}. Nog
voordat wij de landvasten los hadden ging de waterstand zeer snel omlaag. De achterlijn kwam onder
spanning en de bolder is van het dek gescheurd.

Uw sluismeester, een vriendelijke man die zich voorstelde als {naam|Harm}, kwam direct kijken. Hij zei
dat de schuif van het riool al een week haperde en dat zijn chef, dhr. {naam|Bergsma}, dat wist. Hij
heeft foto's genomen met zijn telefoon. De schipper van het schip achter ons, de Zeldenrust, heeft
alles gezien. Dat is {naam|Dirkje de Haan-Visser} uit Makkum, {telefoon|06 10 77 42 93}.

Mijn zwager is door de klap gevallen en heeft {?gezondheid|zijn pols op twee plaatsen gebroken}. Hij is in
het MCL door dr. {naam|Rashidi} geholpen en {?gezondheid|mag tot september niet werken}. Hij is zelfstandig
scheepstimmerman, dus dat kost hem geld.

Scheepswerf De Toekomst heeft de schade aan het schip begroot op € 3.874,50 inclusief btw. De offerte,
nummer 2019-077, is bijgesloten. Mijn verzekeraar, Oranje (polis {?polisnummer|ZV 20.113.558}), keert niet uit omdat
de schade door een derde komt. Ik stel Rijkswaterstaat aansprakelijk en verzoek u het bedrag over te
maken op {iban|NL47 TRIO 0658 5447 05} ten name van {naam|G. Folkertsma} en/of
{naam|T. Folkertsma-Dijksma}.

Ik heb hierover ook mevrouw {+naam|Aukje de Vries} geschreven, het Kamerlid uit Leeuwarden, en minister
{+naam|Van Nieuwenhuizen}. Burgemeester {+naam|Roel Sluiter} zei me dat de gemeente er niet over gaat.

In afwachting van uw antwoord teken ik, hoogachtend,

=40

{naam|Gosse Folkertsma}

=238

RIJKSWATERSTAAT NOORD-NEDERLAND ¶Afdeling Werkenpakket en Schade

Telefoonnotitie, zaak RWSZ2019-00010442

~~ 100 330

~ Datum en tijd ~ 27 juni 2019, 9.50 uur
~ Gesproken met ~ dhr. {naam|Folkertsma} en later dhr. {naam|Terpstra}
~ Notitie van ~ {naam|Anke Zijlstra}, schadebehandelaar
~ Kopie aan ~ {naam|P. Bergsma} (district), {naam|Soerjadi} (HBJZ)

Dhr. {naam|Folkertsma} gebeld om de ontvangst van zijn brief te bevestigen. Hij was eerst boos
omdat hij al twee keer naar het algemene nummer 0800-8002 had gebeld zonder te worden doorverbonden.
Uitgelegd dat een schademelding via het formulier had gemoeten, maar dat wij de brief als
aansprakelijkstelling behandelen op grond van artikel 6:174 BW.

Hij is {geboortedatum|4-4-1948} geboren en heeft {?bijzonder|altijd voor de PvdA in de raad gezeten}
en kent de oude havenmeester goed. Hij wil een gesprek op de sluis. Zijn vrouw {naam|Trienke} doet de
e-mail: {email|trienkedijksma}@ziggo.nl.

Om 10.15 uur belde dhr. {naam|Terpstra} zelf, {telefoon|06-5310 6628}. Hij wil los van zijn zwager een
claim indienen voor letsel en gemiste omzet. Gezegd dat dat een eigen zaaknummer krijgt en
toegezegd dat {naam|Soerjadi} hem terugbelt. Hij heeft letselschade-advocaat mr. {naam|Hoekzema} van
Anker Advocaten in de arm genomen.

Storingsboek opgevraagd bij de sluis. De melding over schuif R2 is op 31 mei 2019 gedaan (SAP-melding
30771842) en op 11 juni verholpen door Hollandia Services. Sluiswachter {naam|Harm Postma} heeft op
8 juni een proces-verbaal van schadevaring opgemaakt, nr. TH-19-06. Dienstrooster bij {naam|Bergsma}
opvragen. Reactietermijn: 8 weken, uiterlijk 15 augustus 2019. Concept-brief gaat ter ondertekening
naar de hoofdingenieur-directeur.

Paraaf behandelaar: {paraaf|AZ}
"""


def claim() -> Finished:
    draft = Draft(
        "s08_schadeclaim_sluis", "dev", "woo-verzoek", "burgerbrief_notitie",
        "scan-170dpi-grey-ocr", ordinary=frozenset({"haan", "visser", "woonboot", "vrouwe"}),
    )  # fmt: skip
    pdf = paper(
        draft, flow(CLAIM), font="MO", size=8.6, frames=((68, 55, 462, 735),),
    )  # fmt: skip
    pdf = sign(draft, pdf, "Gosse Folkertsma", dy=-40, seed=33, size=(130, 36))
    pdf = stamp(pdf, 395, 60, ["INGEKOMEN", "24 JUNI 2019", "RWSZ2019-00010442"], width=125)
    draft.keep("schip", "Nooit Gedacht", "Zeldenrust")
    draft.keep("plaatsnaam", "Tsjerk Hiddessluizen")
    draft.keep("organisatie", "Scheepswerf De Toekomst", "Oranje", "MCL", "Hollandia Services")
    draft.keep("organisatie", "Anker Advocaten", "Rijkswaterstaat Noord-Nederland", "HBJZ")
    draft.keep("kenmerk", "RWSZ2019-00010442", "30771842", "TH-19-06", "2019-077")
    draft.keep("datum", "19 juni 2019", "8 juni 2019", "24 JUNI 2019", "15 augustus 2019")
    draft.keep("telefoon", "0800-8002")
    draft.keep("adres", "8911 AV Leeuwarden")
    draft.keep("email", "@ziggo.nl")
    return on_scan(draft, pdf, dpi=170, skew=-0.8, noise=10, blur=0.6, ocr_errors=0.05, seed=8)


MAKERS = {
    "s05_melding_voorval": incident,
    "s06_kamerbrief_vaarwegen": letter,
    "s07_leerlingenvervoer": form,
    "s08_schadeclaim_sluis": claim,
}
