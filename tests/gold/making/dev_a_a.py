"""Gold documents a01 to a06 (dev): a nota, an annotated memo and an internal memo of ministries."""

from tests.gold.making.by_html import chromium
from tests.gold.making.by_office import fodt
from tests.gold.making.by_reportlab import paper
from tests.gold.making.draft import Draft
from tests.gold.making.gold import Finished
from tests.gold.making.s_tools import flow, sign

NOTA_CSS = """body{font:9.6pt 'Liberation Sans',sans-serif;line-height:1.34}
.merk{text-align:center;color:#154273;font-size:9pt}h1{font-size:25pt;font-weight:normal;
margin:10px 0 4px}.veld{display:grid;grid-template-columns:1fr 1fr;border-top:2px solid #154273;
border-bottom:2px solid #154273;margin-bottom:14px}.veld div{padding:4px 6px}
.veld b{display:block;font-size:7pt;color:#154273;text-transform:uppercase}
h2{font-size:10.5pt;margin:12px 0 3px}p{margin:0 0 7px}table{border-collapse:collapse;
width:100%;font-size:8.6pt}td,th{border:1px solid #9aa;padding:2px 5px;text-align:left}"""

NOTA = """<div class="merk">Ministerie van Infrastructuur en Waterstaat</div><h1>Beslisnota</h1>
<div class="veld"><div><b>Aan</b>de minister</div><div><b>Van</b>DGLM, directie Maritieme Zaken,
afdeling Binnenvaart en Veren</div><div><b>Auteur</b>{naam|Oumaima Tahiri}</div>
<div><b>Telefoon auteur</b>{telefoon|06 5277 3410}</div><div><b>Nummer</b>IENW/BSK-2025/88416</div>
<div><b>Uiterlijk bij</b>woensdag 14 mei 2025, 12.00 uur</div><div><b>Medebetrokken</b>
RWS-WNZ, HBJZ, FIB, ministerie van BZK</div><div><b>Aantal bijlagen</b>3</div></div>
<h2>Waarom deze nota</h2>
<p>In het tweeminutendebat Maritiem van 3 april heeft u de leden {+naam|Grinwis} (ChristenUnie) en
{+naam|Pierik} (BBB) toegezegd dat de Kamer voor het zomerreces bericht krijgt over de toekomst van
het veer Schoonhoven-Gelkenes en van acht kleinere veren in de grote rivieren. De gewijzigde
motie-{+naam|Grinwis} c.s. over een minimumdienstregeling is met 112 stemmen aangenomen. Bijgaand
treft u de conceptbrief aan.</p>
<h2>Wat wij u vragen</h2>
<p>Akkoord te gaan met de brief en met een eenmalige rijksbijdrage van ten hoogste € 6,2 miljoen aan
de provincies Zuid-Holland, Utrecht en Gelderland, onder de voorwaarde dat zij hetzelfde bedrag
inleggen. Indien u daarmee instemt, kan de brief op 15 mei worden verzonden.</p>
<h2>Beslispunten nader toegelicht</h2>
<p>Keuze 1: bijdrage of lening. Een lening is juridisch eenvoudiger, maar de veerstichtingen hebben
geen onderpand behalve de boot zelf. {naam|Ruud Koppejan} van de Zuid-Hollandse Verenstichting heeft
laten zien dat bij rente van vier procent de kaartjes 70 cent duurder worden. Gedeputeerde
{+naam|Zevenbergen} noemde dat op 22 april in Provinciale Staten onverkoopbaar. Wij adviseren de
bijdrage.</p>
<p>Keuze 2: elektrisch of hybride. Het onderzoek van TNO ({+auteur|Harmsen} en {+auteur|Karaarslan}, 2024)
laat zien dat elektrisch varen over achttien jaar goedkoper is, mits de netbeheerder een aansluiting
van 1,5 MW levert. Stedin heeft die voor Schoonhoven niet voor 2029 toegezegd. Onze adviseur
techniek, ir. {naam|Wouter Bastiaanse}, acht een hybride boot met ruimte voor latere ombouw daarom
verstandig. De heer {naam|Bastiaanse} heeft dit afgestemd met het Expertise- en InnovatieCentrum
Binnenvaart.</p>
<p>Keuze 3: veiligheid van de oversteek. Na de aanvaring bij Rozenburg in 2023 heeft de
Onderzoeksraad voor Veiligheid, onder voorzitterschap van de heer {+naam|Dijsselbloem}, aanbevolen
om de uitkijk bij druk verkeer te verdubbelen. De schipper van het veer, de heer {naam|A. den Uijl},
is destijds {strafrecht|door het Openbaar Ministerie gedagvaard wegens dood door schuld}; de
zaak is nog niet op zitting geweest. Wij raden u aan om in de brief niet op dit voorval in te gaan.
</p>
<h2>Krachtenveld</h2>
<p>De Fietsersbond en de ANWB hebben samen 41.000 handtekeningen aangeboden. Directeur
{+naam|Esther van Garderen} van de Fietsersbond heeft daar in de Volkskrant aandacht voor
gevraagd. Burgemeester {+naam|Cazemier} van Krimpenerwaard schreef u namens vijf
gemeenten; het antwoord gaat gelijktijdig uit. Binnen het ministerie zijn HBJZ (mr. {naam|S. Kuldip}) en
FIB ({naam|Jurrien Haverkate}) akkoord. BZK heeft bij monde van mw. {naam|Tefera} gewezen op de
regels voor specifieke uitkeringen; het advies is overgenomen.</p>
<table><tr><th>Onderdeel</th><th>Gezien door</th><th>Datum</th><th>Opmerking</th></tr>
<tr><td>afdelingshoofd</td><td>{?naam|C. Roelfzema}</td><td>6-5-2025</td><td>akkoord</td></tr>
<tr><td>HBJZ</td><td>{naam|Shanti Kuldip}</td><td>6-5-2025</td><td>SPUK-toets in bijlage 3</td></tr>
<tr><td>directeur MZ</td><td>{?naam|B. van Weerdenburg}</td><td>7-5-2025</td><td>–</td></tr>
<tr><td>DGLM</td><td></td><td>8-5-2025</td><td>graag korter op pagina 2</td></tr></table>
<h2>Vervolg</h2>
<p>Na verzending bespreekt {naam|Tahiri} de uitwerking met de drie provincies. Op 3 juni staat een
bestuurlijk overleg gepland waar u door de DG wordt vertegenwoordigd. Een annotatie volgt
uiterlijk een week daarvoor.</p>
<h2>Openbaarmaking</h2>
<p>Deze nota wordt tegelijk met de brief openbaar gemaakt. Niet openbaar zijn de namen en
contactgegevens van medewerkers en de alinea over het voorval bij Rozenburg.</p>"""


def nota() -> Finished:
    draft = Draft("a01_nota_veerdienst", "dev", "beslisnota", "nota_veldenraster", "chromium")
    pdf = chromium(draft, NOTA, NOTA_CSS, margin="16mm")
    draft.keep("kenmerk", "IENW/BSK-2025/88416")
    draft.keep("organisatie", "Zuid-Hollandse Verenstichting", "Stedin", "TNO", "ANWB")
    draft.keep("organisatie", "Expertise- en InnovatieCentrum Binnenvaart", "Fietsersbond")
    draft.keep("plaats", "Rozenburg", "Schoonhoven")
    return Finished(draft, pdf)


MEMO = """
## Annotatie

~~- 66 290

~ Voor ~ Minister van Volkshuisvesting en Ruimtelijke Ordening
~ Overleg ~ Bestuurlijk overleg Woondeal Groene Metropoolregio, 19 juni 2025, 14.00-15.30 uur
~ Plaats ~ Huis der Provincie, Markt 11, Arnhem
~ Begeleid door ~ {naam|Floor Kwakernaak} en {naam|Ahmet Yüksel}

# 1. Opening en mededelingen

Voorzitter is gedeputeerde {+naam|Ans Mol}. U wordt ontvangen door commissaris van de Koning
{+naam|Wienen}, die na tien minuten vertrekt. Wethouder {+naam|Vergunst} van Nijmegen heeft zich
afgemeld; haar plaats wordt ingenomen door een ambtenaar, naar verwachting {naam|Sjors Lemmens}.

Spreeklijn: dank voor de uitnodiging. De regio haalde in 2024 als een van de weinige haar
productiedoel. Benoem het tempo in Nijmegen-Noord en de afspraken over flexwoningen.

# 2. Stand van de woondeal

De regio rapporteert 5.870 opgeleverde woningen, waarvan 31 procent sociale huur. Het doel voor
betaalbare koop blijft achter. Corporatie Talis noemt de bouwkosten als oorzaak, projectontwikkelaar
BPD het stroomnet. Bestuursvoorzitter {+naam|Walter Hamers} van Talis is bij dit punt aanwezig.

Uw inzet: vraag de gemeenten om per kwartaal te melden welke plannen vastlopen. Bied aan dat het
Expertteam Woningbouw van RVO twee gemeenten ondersteunt. Contactpersoon daar is {naam|Reinoud
Schepel} (088 - 042 42 42, algemeen nummer RVO).

Let op: {naam|Lemmens} heeft in het voorportaal een bedrag van € 14 miljoen genoemd. Dat bedrag komt niet
van ons. Ga er niet op in; verwijs naar de WBI-regeling die in het najaar opengaat.

# 3. Casus Winssen-Oost

In Winssen ligt een plan voor 240 woningen. Een bewoner, de heer {naam|G.J. Peperkamp}, heeft beroep
ingesteld bij de Raad van State en u daarnaast twee brieven gestuurd. De afdeling Bestuurszaken
heeft hem geantwoord dat u zich niet mengt in lopende zaken. Het is mogelijk dat {naam|Peperkamp} u bij
de ingang aanspreekt; hij heeft dat ook bij uw voorganger, mevrouw {+naam|Keijzer}, gedaan. Gebruik
dan de volgende zin: "Ik heb uw brieven gelezen, maar de rechter is nu aan zet."

De wethouder van Beuningen zal vragen om een vooroverleg met het waterschap. Dijkgraaf
{+naam|Verheijen} staat daar welwillend tegenover. Wij ook.

# 4. Rondvraag

Geen punten bekend. Mocht de ladder voor duurzame verstedelijking ter sprake komen, dan geldt de lijn uit
de brief van 11 maart (Kamerstuk 32 847, nr. 1263). Voor het lid {+naam|De Hoop} is dit een aangelegen
punt.

# Achtergrond van de deelnemers

~~ 118 238

~ Naam ~ Bijzonderheden
~ {+naam|Ans Mol} ~ Gedeputeerde sinds 2023, wonen en ruimte
~ {+naam|Hubert Bruls} ~ Burgemeester van Nijmegen, voorzitter van de Groene Metropoolregio
~ {+naam|Paul Smeulders} ~ Wethouder Arnhem, oud-Kamerlid, kent het dossier goed
~ {naam|Sjors Lemmens} ~ Programmamanager gemeente Nijmegen, vervangt de wethouder
~ {naam|Iris Terpstra-Moll} ~ Secretaris woondeal, maakt het verslag
"""


def memo() -> Finished:
    draft = Draft("a03_memo_woningbouw", "dev", "beslisnota", "annotatie_kantlijn", "reportlab")
    side = [
        "*Opmerking [FK1]", "Ahmet, klopt dit", "aantal nog? Provincie", "zegt 5.910.", "",
        "*Opmerking [AY2R1]", "Ja, peildatum 1 april.", "Nagevraagd bij {naam|Lonneke}", "{naam|Wiersinga} (CBS).", "",
        "*Opmerking [FK3]", "Bellen met woord-", "voering: {telefoon|06 8120 5577}", "",
        "*Opmerking [AY4]", "Geschrapt op verzoek", "van de DG.", "",
        "*Reactie op [AY4]", "Prima. Groet, {naam|Floor}",
    ]  # fmt: skip
    draft.expect("Ahmet", "naam", "redact")
    pdf = paper(draft, flow(MEMO), font="CA", size=10.4, frames=((60, 60, 372, 720),), side=side,
                side_next=[], side_x=445, side_size=7, footer="Annotatie BO Woondeal")  # fmt: skip
    draft.keep("telefoon", "088 - 042 42 42")
    draft.keep("adres", "Markt 11, Arnhem")
    draft.keep("kenmerk", "32 847")
    draft.keep("organisatie", "Talis", "BPD", "Expertteam Woningbouw")
    draft.expect("FK1", "paraaf", "review")
    draft.expect("AY2R1", "paraaf", "review")
    draft.expect("FK3", "paraaf", "review")
    draft.expect("AY4", "paraaf", "review")
    return Finished(draft, pdf)


STAFF = """
Ministerie van Defensie\\nDefensie Ondersteuningscommando, Personele Diensten

INTERN GEBRUIK

~~ 3 13

~ Aan ~ Hoofd Bedrijfsbureau Kromhoutkazerne
~ Door tussenkomst van ~ Commandant DOSCO
~ Van ~ Sectie Huisvesting en Verhuizingen
~ Opgemaakt door ~ elnt {naam|Jeroen Spijkerman}
~ Datum en nummer ~ 17 januari 2025, DOSCO2025001184

# Betreft: verhuizing van gebouw K7 naar K4

Met de oplevering van gebouw K4 komen 164 werkplekken vrij. In de week van 10 februari verhuist het
grootste deel van de sectie. De planning is met de medezeggenschap besproken op 8 januari; namens de
commissie waren {naam|Dirkje Hooghiemstra} en sergeant-majoor {naam|Kenneth Pinas} aanwezig. Zij
vroegen aandacht voor het geluid in de open ruimtes en voor de loopafstand naar het bedrijfsrestaurant.

De Commandant der Strijdkrachten, generaal {+naam|Onno Eichelsheim}, en secretaris-generaal
{+naam|Maarten Schurink} hebben het huisvestingsplan in november vastgesteld. Het plan volgt de
Arbowet en het Rijksnormenkader. Voor de begroting verwijs ik naar de brief van de staatssecretaris
aan de Kamer van 2 december 2024.

# Wie gaat waarheen

~~ 5.2 3.4 7.2

~ Medewerker ~ Nieuwe plek ~ Aandachtspunt
~ {naam|Hooghiemstra}, D. ~ K4.1.08 ~ eigen bureau meenemen
~ {naam|Pinas}, K. ~ K4.1.11 ~ geen
~ {naam|Abdirahman}, F. ~ K4.0.02 ~ {gezondheid|begane grond in verband met rugoperatie}
~ {naam|Cuijpers}, M.T. ~ K4.2.20 ~ {gezondheid|prikkelarme ruimte, zie advies bedrijfsarts}
~ Vacature S3 ~ K4.2.21 ~ wordt per 1 maart ingevuld

Mevrouw {naam|Abdirahman} keert op 3 februari terug. Zij {gezondheid|werkt dan vier uur per dag}, in
overleg met arbeidsdeskundige {naam|Rob Zegveld}. Haar personeelsnummer ({personeelsnummer|P60038172})
is nodig voor de aanvraag van een zit-stabureau bij de facilitaire helpdesk (*06 733 000).

# Kosten en contract

De verhuizing wordt uitgevoerd door Van der Velde Logistiek B.V. onder de rijksbrede
overeenkomst, contractnummer 4500127733. De prijs is € 38.400 exclusief btw. De projectleider van de
firma, {naam|Danny Swinkels}, levert uiterlijk 27 januari een inhuisplan. Schade kan worden gemeld
via schademelding@mindef.nl of bij {email|jd.spijkerman}@mindef.nl.

# Verzoek

Ik verzoek u akkoord te gaan met de planning en met de inzet van vier militairen van het
Genieregiment {+eponiem|Van Heutsz} voor het afbreken van de archiefstellingen. Zonder bericht voor 24 januari
ga ik ervan uit dat u instemt.

Hoofd Sectie Huisvesting en Verhuizingen,

b/a\\n{naam|J.D. Spijkerman}\\neerste luitenant der Logistiek

c.c.: {naam|Hooghiemstra} (MC), archief
"""


def staff() -> Finished:
    draft = Draft("a06_memo_verhuizing", "dev", "woo-verzoek", "memo_defensie", "libreoffice")
    blocks = []
    for block in flow(STAFF):
        if isinstance(block, str):
            block = block.replace("\\n", "\n")
        blocks.append(block)
    pdf = fodt(draft, blocks, font="Liberation Serif", size=10.5,
               footer="Defensie Ondersteuningscommando | MPC 55A | Postbus 90125 | 3509 BB Utrecht")  # fmt: skip
    pdf = sign(draft, pdf, "eerste luitenant der Logistiek", dy=-48, dx=120, seed=9)
    draft.keep("adres", "3509 BB Utrecht")
    draft.keep("kenmerk", "DOSCO2025001184", "4500127733", "K4.1.08", "K4.0.02")
    draft.keep("organisatie", "Van der Velde Logistiek B.V.", "Kromhoutkazerne")
    draft.keep("email", "schademelding@mindef.nl")
    draft.keep("telefoon", "06 733 000")
    return Finished(draft, pdf)


MAKERS = {"a01_nota_veerdienst": nota, "a03_memo_woningbouw": memo, "a06_memo_verhuizing": staff}
