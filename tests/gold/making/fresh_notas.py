"""Texts of made-up notas of three ministries (`f01` to `f03`)."""

IENW_SIDE = """*Ministerie van
*Infrastructuur en Waterstaat
DG Luchtvaart en Maritieme Zaken
Directie Luchtvaart
Afd. Geluid en Omgeving

Rijnstraat 8
2515 XP Den Haag
Postbus 20901
2500 EX Den Haag
T 070-456 0000

*Contactpersoon
{naam|Wendelmoet Sipkema}
Senior beleidsmedewerker
M {telefoon|+31(0)6-31880274}
{email|wendelmoet.sipkema}
{+email|@minienw.nl}

*Medeopsteller
drs. {naam|O. Karagöz-Tuin}

*Datum
{+datum|9 maart 2026}

*Kenmerk
{+kenmerk|IENW/BSK-2026/41877}

*Bijlage(n)
2"""
IENW_NEXT = """*Directie Luchtvaart
Afd. Geluid en Omgeving

*Datum
9 maart 2026

*Kenmerk
IENW/BSK-2026/41877"""
IENW = """
## Nota

Aan de Minister//
Via: SG, DGLM//
{+dossier|TER BESLISSING}

# Aanbieding eindrapport nachtvluchten {+object|Rotterdam The Hague Airport} aan de Tweede Kamer

# Aanleiding

Op 18 december 2025 heeft uw voorganger, {+naam|Siebren Hattinga Raven}, de Kamer toegezegd dat het
onderzoek naar de nachtvluchten op Rotterdam The Hague Airport in het eerste kwartaal van 2026 wordt
aangeboden. Het rapport is op 27 februari opgeleverd door {+organisatie|To70} en
{+organisatie|Royal HaskoningDHV}. De Kamer heeft het in het commissiedebat Luchtvaart van 12
februari nogmaals gevraagd; het lid {+naam|Wijnschenk-Bartelings} heeft een tweeminutendebat
aangevraagd. Met deze nota wordt u gevraagd in te stemmen met verzending.

# Geadviseerd besluit

U wordt geadviseerd de bijgevoegde Kamerbrief te ondertekenen en het rapport uiterlijk op 20 maart
aan de voorzitters van beide Kamers te zenden.

# Kernpunten

- Het rapport laat zien dat het aantal vluchten tussen 23.00 en 07.00 uur in 2025 met 6% is gedaald
ten opzichte van 2024, tot 1.874. Van die vluchten was 41% een zogenoemde vertraagde thuisbasisvlucht.

- De {+organisatie|Commissie Regionaal Overleg} (CRO), voorgezeten door de heer {?naam|Joost
Eijsvogel}, vraagt in haar advies om een harde grens. De CRO baseert zich daarbij op de
{+eponiem|methode-Miedema} en op de aanbevelingen van de {+eponiem|commissie-Shell}.

- De gemeenten {+organisatie|Rotterdam}, {+organisatie|Schiedam} en {+organisatie|Lansingerland}
hebben een gezamenlijke reactie gestuurd, ondertekend door de wethouders {+naam|Chantal
Zeegers-Buwalda}, {+naam|Petrus Luyendijk} en {+naam|Titia van Wijngaarden}.

- Inspecteur-generaal {+naam|Mattheüs Ruigrok} van de {+organisatie|Inspectie Leefomgeving en
Transport} (ILT) laat weten dat de handhaving van de nachtregeling op orde is.

# Toelichting

Het rapport is begeleid door een commissie waarin naast de directie ook de {+organisatie|GGD
Rotterdam-Rijnmond}, de luchthaven en {+organisatie|Luchtverkeersleiding Nederland} zitting hadden.
Namens de luchthaven nam {naam|Berber Oosterkamp} deel, namens de GGD {naam|Rachid Benhaddou}. De
bevindingen zijn op 3 maart besproken met de bewonersvertegenwoordigers, de heer {naam|Gijsbrecht
Onderwater} en mevrouw {naam|Lan Anh Truong}. {naam|Onderwater} heeft daarbij aangegeven dat de
cijfers over 2023 naar zijn mening niet vergelijkbaar zijn met die over 2025, omdat de meetpost aan
de {+object|Anjerdreef} in dat jaar zeven weken buiten gebruik was. De onderzoekers hebben dat in
hoofdstuk 4 toegelicht. {naam|Truong} heeft gevraagd om een samenvatting in gewone taal; die is
inmiddels gemaakt.

Financieel zijn er geen gevolgen voor de begroting van hoofdstuk XII. Het instellen van een
nachtregime vergt een wijziging van het luchthavenbesluit, die volgens de {+wet|Wet luchtvaart} met
een zienswijzeprocedure van zes weken gepaard gaat. Hoofd Juridische Zaken {?naam|Thirza Kooijman}
wijst erop dat een besluit zonder {+begrip|Balanced Approach}-procedure in strijd is met Verordening
(EU) nr. 598/2014. Dat is ook de lijn van de {+organisatie|Raad van State} in de uitspraak van 14 mei
2025 ({+ecli|ECLI:NL:RVS:2025:2207}).

# Politiek en maatschappelijk

In de Kamer bestaat brede steun voor minder nachtvluchten. De motie-{+naam|Kröger-Haverkort}
(Kamerstuk 31 936, nr. 1188) is met 88 stemmen aangenomen. {+organisatie|Transavia} en de
{+organisatie|Kamer van Koophandel} hebben bezwaren geuit. Directeur {+naam|Wilma van Dijk-Ottevanger}
van de luchthaven noemde een sluiting in het {+organisatie|Algemeen Dagblad} van 28 februari
"onnodig en onverstandig".

# Communicatie

Na verzending plaatst de directie Communicatie een bericht op rijksoverheid.nl. Persvragen lopen via
woordvoerder {?naam|Feline Jorissen}. Omwonenden kunnen terecht bij het {+organisatie|Bewoners
Aanspreekpunt Schiphol} via {+email|info@bezoekbas.nl} of {+telefoon|020-6015555}.

# Afstemming

De nota is afgestemd met FEZ ({naam|N. Pattiasina}), HBJZ (mr. {naam|J.W. ter Haseborg}) en DCO. Het
ministerie van {+organisatie|VWS} en de provincie {+organisatie|Zuid-Holland} (gedeputeerde
{+naam|Arne Weverling-Kuin}) hebben kennisgenomen van de conceptbrief. {naam|Pattiasina} heeft geen
opmerkingen. {naam|Ter Haseborg} heeft twee tekstvoorstellen gedaan, die zijn verwerkt. De reactie van
{naam|Karagöz} op die voorstellen is als bijlage 2 bijgevoegd.

# Informatie die niet openbaar gemaakt kan worden

Persoonsgegevens van ambtenaren en van derden zijn niet openbaar op grond van de eerbiediging van de
persoonlijke levenssfeer. De nota is verder volledig openbaar.
"""

SZW = """
| Aan | de Minister van Sociale Zaken en Werkgelegenheid
| Van | Directie Arbeidsverhoudingen, afdeling Cao's en Medezeggenschap
| Auteur | {naam|Hessel Wiarda}, tst. {telefoon|4471}
| Datum | {+datum|21 januari 2026}
| Ons kenmerk | {+kenmerk|2026-0000013389}
| Zaaknummer | {+kenmerk|2026-0000009917}
| Reactie gewenst | vóór 28 januari 2026, 12.00 uur

## nota ter beslissing

# Algemeenverbindendverklaring cao {+organisatie|Technische Groothandel} en dispensatieverzoek {+organisatie|Van der Velde Koeltechniek}

# 1. Gevraagd besluit

Gaat u akkoord met het afwijzen van het dispensatieverzoek en met het algemeen verbindend verklaren
van de cao Technische Groothandel tot en met 31 december 2027?

# 2. Kern

Cao-partijen ({+organisatie|FNV}, {+organisatie|CNV} en de werkgeversvereniging
{+organisatie|WTG}) hebben op 14 november 2025 verzocht om algemeenverbindendverklaring. Tijdens de
terinzagelegging zijn vier bedenkingen ingediend. Drie daarvan zijn ingetrokken na overleg onder
leiding van de bijzonder adviseur, oud-minister {+naam|Wouter Hamelink-Koolmees}. Het overgebleven
verzoek is afkomstig van Van der Velde Koeltechniek uit Joure en ziet op de verplichte deelname aan het
{+organisatie|Sociaal Fonds}. Het bedrijf telt 34 werknemers en heeft een eigen regeling met de
{+organisatie|Unie van Koeltechnici}. Die vakbond is volgens de uitvoeringsorganisatie niet
onafhankelijk, omdat de voorzitter, de heer {naam|Durk Hoogstins}, tot 2024 als personeelsmanager bij
het bedrijf in dienst was.

# 3. Toelichting

Het toetsingskader AVV gaat ervan uit dat dispensatie alleen mogelijk is als er zwaarwegende
argumenten zijn en de eigen cao is gesloten met een onafhankelijke vakbond. De directeur van het
bedrijf, {naam|Sietze van der Velde}, heeft tijdens de hoorzitting van 9 januari verklaard dat de band
met de vakbond ‘historisch zo gegroeid’ is. Namens FNV voerde bestuurder {?naam|Jamila Oulad Hadj} het
woord; zij verwees naar een vonnis van de kantonrechter te Leeuwarden uit 2023. Het verslag van de
hoorzitting is gemaakt door {naam|C. Vlasblom} en {naam|Tjeerd}. {naam|Hoogstins} was uitgenodigd, maar is
niet verschenen.

De landsadvocaat acht de kans op een succesvol kort geding klein. In de zaak over de cao Metaal en
Techniek heeft de voorzieningenrechter in Den Haag op 2 juni 2022 geoordeeld dat de Minister een ruime
beoordelingsmarge heeft. De {+organisatie|Stichting van de Arbeid} is het met die lijn eens, blijkens
de brief van de covoorzitters {+naam|Ingrid Thijssen-Roelofs} en {+naam|Tuur Elzinga-Maas}. De
systematiek is vergelijkbaar met de {+eponiem|Wet-Vredeling} uit 1979 en met de
{+eponiem|Balkenendenorm}, die de ministers destijds evenmin individueel toepasten.

# 4. Financiële en uitvoeringsaspecten

Aan het besluit zijn geen kosten verbonden. De {+organisatie|Nederlandse Arbeidsinspectie} ziet toe op
de naleving. {+organisatie|UWV} is geraadpleegd over de samenloop met de WW-plusregeling; relatiebeheerder
{naam|Quincy Wijdenbosch} heeft bevestigd dat die er niet is. In de jaren 2023, 2024 en 2025 zijn
respectievelijk 212, 198 en 205 verzoeken om algemeenverbindendverklaring behandeld, waarvan 11 met een
dispensatieverzoek. De gemiddelde behandeltijd bedroeg 8,6 weken.

# 5. Communicatie

Het besluit wordt bekendgemaakt in de Staatscourant ({+kenmerk|Stcrt. 2026, 3127}). Er komt geen
persbericht. Belanghebbenden ontvangen een brief, getekend namens de Minister door de directeur
Uitvoeringstaken Arbeidsvoorwaardenwetgeving.

# 6. Routing

| Functie | Naam | Paraaf | Datum
| Opsteller | Hessel Wiarda | {paraaf|HW} | 21/1
| Afdelingshoofd | {?naam|Marjolijn Swaab} | {paraaf|ms} | 21/1
| WBJA | {naam|Ilse Kranendonk} | {paraaf|IKr} | 22/1
| FEZ | {naam|B. Ramdhani} | {paraaf|BR} | 22/1
| Directeur AV | {?naam|Reinout Hendrickx} | {paraaf|R.H.} | 23/1
| DG Werk | {+naam|Stan Kaatee-Vorstman} | {paraaf|SK} | 26/1
| SG | {+naam|L. Mulderije} | |

# 7. Informatie die niet openbaar gemaakt kan worden

De namen van de betrokken medewerkers en de gegevens van {naam|Sietze van der Velde} en Hoogstins.
"""

LVVN = """
Ministerie van Landbouw, Visserij, Voedselzekerheid en Natuur

Directoraat-generaal Natuur en Visserij | Directie Visserij en Landbouwinnovatie

---

BESLISNOTA

| Aan | Staatssecretaris
| Van | {naam|Grietje Postmus} ({email|g.postmus}{+email|@minlnv.nl})
| Meegelezen door | {naam|Farouk Azizi}, {naam|Eveline d'Ancona}, team Aquacultuur
| Datum | {+datum|2 juni 2026}
| Kenmerk | {+kenmerk|DGNV-VLI / 58110427}
| Onderwerp | Uitkoop garnalenvisserij Waddenzee, tweede tranche

# Beslispunten

1. Instemmen met openstelling van de tweede tranche van de saneringsregeling per 1 september 2026.

2. Instemmen met verzending van de brief aan de Kamer, mede namens de minister van Infrastructuur en
Waterstaat.

# Samenvatting

De eerste tranche is op 31 maart gesloten. Er zijn 27 aanvragen ingediend voor een totaalbedrag van
€ 38,2 miljoen. De {+organisatie|Rijksdienst voor Ondernemend Nederland} (RVO) heeft 22 aanvragen
toegewezen. Van de toegewezen aanvragen komen er negen uit {+plaats|Harlingen}, zes uit
{+plaats|Lauwersoog}, vier uit {+plaats|Den Oever} en drie uit {+plaats|Zoutkamp}. Er resteert
€ 14,6 miljoen, waarmee naar verwachting acht tot tien vaartuigen kunnen worden uitgekocht. De
{+organisatie|Nederlandse Vissersbond}, bij monde van voorzitter {+naam|Johan Kooistra-Nooitgedagt},
en de {+organisatie|Waddenvereniging}, vertegenwoordigd door directeur {+naam|Lutz Jansma}, dringen
beide aan op snelle openstelling.

# Achtergrond

In het {+programma|Programma Rijke Waddenzee} is afgesproken dat de garnalenvisserij in 2030 voldoet
aan de eisen van de {+wet|Wet natuurbescherming}, thans opgegaan in de {+wet|Omgevingswet}. Onderzoekers
van {+organisatie|Wageningen Marine Research} ({+auteur|Glorius, Tulp en Steenbergen}, 2024) becijferden
dat een vermindering van 40% van het aantal visuren nodig is. De Kamer heeft daar in de motie
{+naam|Nijhof-Leeuw}/{+naam|Bromet-Idema} (33 450, nr. 141) bij aangesloten. Uw ambtsvoorganger heeft
op 4 september 2025 op de kade in Harlingen met vissers gesproken, in het bijzijn van gedeputeerde
{+naam|Abel Kooiker}, burgemeester {+naam|Ina Sjerps-Tamminga} en dijkgraaf {+naam|Luzette
Kroonenburg} van {+organisatie|Wetterskip Fryslân}.

Twee afgewezen aanvragers hebben bezwaar gemaakt. Het gaat om {naam|Meindert Visserman}, eigenaar van de
{?schip|WR-118}, en om de maatschap {?organisatie|Gebroeders Toxopeus}. {naam|Visserman} stelt dat zijn
aanvraag tijdig was, maar door een storing van eHerkenning pas op 1 april om 00:14 uur is ontvangen. RVO
heeft de storing bevestigd. De jurist van RVO, {naam|Anne-Wil Brandsema}, adviseert het bezwaar gegrond te
verklaren. Bij de maatschap speelt dat een van de vennoten, de heer {naam|Aldert Toxopeus}, in februari is
overleden; zijn weduwe, mevrouw {naam|Hiltje Toxopeus-Smid}, heeft om uitstel gevraagd.

# Afwegingen

Openstelling in september sluit aan op het einde van het voorjaarsseizoen. Een latere openstelling
verdraagt zich slecht met de staatssteungoedkeuring ({+kenmerk|SA.104812}), die op 30 juni 2027 afloopt.
Eurocommissaris {+naam|Costas Theodorakis} heeft in zijn brief van 11 mei aangegeven dat verlenging niet
vanzelfsprekend is. Het {+organisatie|ministerie van Financiën} wijst op het beginsel van {+eponiem|Pareto}:
de laatste vaartuigen zijn per visuur het duurst. Het {+organisatie|Planbureau voor de Leefomgeving} en de
{+organisatie|Algemene Rekenkamer} hebben daar in hun rapporten van 2023 en 2025 op gewezen.

# Afstemming

Afgestemd met IenW, Financiën (IRF, {naam|Philip Bredero}), de drie Waddenprovincies en RVO. Het hoofd van de
afdeling Subsidies, {?naam|Gerlof Eikelboom}, is akkoord. {naam|Azizi} en {naam|d'Ancona} coördineren de
beantwoording van de Kamervragen van {+naam|Holman-Tigchelaar}.

# Te lakken

Persoonsgegevens (namen, contactgegevens, gegevens van aanvragers).
"""
