"""Gold documents a07 to a10 (dev): mail with a nota, questions, a steering group and a journey."""

from tests.gold.making.by_html import chromium, story
from tests.gold.making.by_office import fodt
from tests.gold.making.by_reportlab import paper
from tests.gold.making.draft import Draft
from tests.gold.making.gold import Finished
from tests.gold.making.s_tools import flow

MAIL_CSS = """body{font:10pt 'DejaVu Sans',sans-serif}.k{background:#eef2f7;padding:6px 9px;
margin:14px 0 9px;font-size:8.6pt}.nota{border:1px solid #555;padding:12px 16px;margin-top:18px;
page-break-before:always}.nota h3{margin:4px 0}td{padding:1px 12px 1px 0;vertical-align:top;
font-size:9pt}p{margin:0 0 7px}"""

MAIL = """<div class="k">Van: {naam|Ettema, R. (Rixt)}<br>Datum: maandag 3 november 2025 om 16:20<br>
Aan: _Dienstpostbus PDC-19 Vaccinlogistiek<br>CC: {naam|Boukhari, N. (Nadia)}; {naam|Wijngaarde, C.E.
(Cherwin)}<br>Onderwerp: FW: nota voorraad griepmiddelen, versie voor de lijn<br>Bijlage:
nota_oseltamivir_v0.7.docx</div>
<p>Dag allemaal,</p>
<p>Hierbij de nota zoals die nu in Marjolein ligt. {naam|Nadia}, kun jij de bedragen in paragraaf 3 nog
één keer naast de factuur van Movianto leggen? {naam|Cherwin} heeft de juridische alinea al gedaan. De
plv. DG wil hem woensdag hebben, dus graag dinsdag voor 15.00 uur je reactie.</p>
<p>De minister spreekt donderdag met {+naam|Jaap van Dissel} van het RIVM en neemt de voorraadcijfers
dan mee. {naam|Hendrik-Jan} van BPZ plant de telefonische voorbespreking.</p>
<p>Met vriendelijke groet,</p><p>{naam|Rixt Ettema}<br>coördinerend beleidsadviseur<br>Directie
Pandemische Paraatheid | Ministerie van VWS<br>Parnassusplein 5, 2511 VX Den Haag<br>
T {telefoon|070 340 52 81} | {email|r.ettema}@minvws.nl</p>
<div class="k">Van: {naam|Ferwerda, H.J.}<br>Datum: vrijdag 31 oktober 2025 om 09:47<br>Aan:
{naam|Ettema, R. (Rixt)}<br>Onderwerp: nota voorraad griepmiddelen, versie voor de lijn</div>
<p>{naam|Rixt},</p><p>Twee punten van mijn kant. Het woord ruim moet eruit, dat gaf bij het vorige debat
gedoe met mevrouw {+naam|Agema}. En de vergelijking met Duitsland klopt niet: daar ligt het beheer bij de
deelstaten. Verder prima stuk.</p><p>Gr. {naam|HJ}</p>
<div class="nota"><h3>NOTA</h3><table><tr><td>Aan</td><td>de minister van VWS</td></tr><tr><td>Kopie aan
</td><td>staatssecretaris LPZS</td></tr><tr><td>Afzender</td><td>Directie Pandemische Paraatheid,
{naam|R. Ettema}</td></tr><tr><td>Datum</td><td>5 november 2025</td></tr><tr><td>Ons kenmerk</td>
<td>4276130-1089922-PDC19</td></tr><tr><td>Status</td><td>Ter besluitvorming</td></tr></table>
<p><b>1. Aanleiding.</b> Het contract met Movianto voor de opslag van oseltamivir loopt op 31 december
af. De Gezondheidsraad ({+auteur|Bonten} en anderen, 2024) vindt een voorraad voor negen procent van de
bevolking nog steeds verantwoord.</p>
<p><b>2. Advies.</b> Wij adviseren u om (a) het contract met een jaar te verlengen, (b) 400.000 kuren die
in 2026 verlopen te laten vernietigen en (c) met België te verkennen of gezamenlijke inkoop mogelijk is.
Uw ambtgenoot {+naam|Vandenbroucke} heeft zich daarvoor op de Raad van 20 juni uitgesproken.</p>
<p><b>3. Kosten.</b> De opslag kost € 1.148.000 per jaar. Vernietiging kost eenmalig € 212.500. De dekking
komt van artikel 1. FEZ is akkoord (parafen in het dossier). De jaarrekening 2024 laat een onderuitputting
zien van € 2,9 miljoen, zodat er geen beroep op generale middelen nodig is.</p>
<p><b>4. Uitvoering.</b> Het RIVM voert de regie. Bij de proefuitlevering in september duurde het transport
naar Curaçao elf dagen; {naam|Giovanni Martis} van de Dienst Geneeskunde en Gezondheidszorg heeft gevraagd om
een eigen buffer. Movianto heeft via accountmanager {naam|Els Verschueren} laten weten dat dat kan.</p>
<p><b>5. Communicatie.</b> Geen actieve communicatie. Bij vragen verwijst de persvoorlichting naar het RIVM.
De hoogleraar virologie {+naam|Marion Koopmans} heeft eerder in Nieuwsuur gepleit voor het aanleggen van
een bredere voorraad.</p></div>"""


def mail() -> Finished:
    draft = Draft("a07_mail_nota_pandemie", "dev", "woo-verzoek", "email_met_nota", "chromium")
    draft.keep("adres", "Parnassusplein 5, 2511 VX Den Haag")
    draft.keep("kenmerk", "4276130-1089922-PDC19")
    draft.keep("organisatie", "Movianto", "Gezondheidsraad", "Marjolein")
    return Finished(draft, chromium(draft, MAIL, MAIL_CSS, margin="17mm"))


QUESTIONS = """
## Vragen en antwoorden

Voorbereid na de uitzending van Zembla over de Kustwacht, versie 2 oktober 2025, 18.30 uur

# Vraag 1. Waarom heeft de minister de Kamer niet eerder ingelicht?

De minister heeft de Kamer op 30 september per brief geïnformeerd (Kamerstuk 30 490, nr. 57). De uitkomsten
van de audit waren op 24 september binnen. Minister {+naam|Brekelmans} heeft gezegd dat hij liever
volledig is dan snel. Zijn voorganger {+naam|Ollongren} had een jaar eerder een audit toegezegd aan het lid
{+naam|Eppink} (JA21) en aan mevrouw {+naam|Piri}.

# Vraag 2. Klopt het dat een helikopter in augustus niet kon uitrukken?

Ja. Op 11 augustus stond de SAR-helikopter van Midden-Zeeland 47 minuten aan de grond door een storing. De
KNRM heeft de opvarenden van het zeiljacht Johanna Maria met reddingboot {+eponiem|Koos van Messel} aan
land gebracht. Er zijn geen gewonden gevallen. De contractpartner, Bristow, heeft een verbeterplan
ingediend dat door de Inspectie Leefomgeving en Transport is beoordeeld.

# Vraag 3. Wie was op dat moment eindverantwoordelijk?

De directeur van de Kustwacht valt onder de Commandant Zeestrijdkrachten. Vice-admiraal {+naam|Harold
Boekholt} heeft op 1 oktober in Met het Oog op Morgen een toelichting gegeven. Over individuele medewerkers
doen wij geen uitspraken.

# Vraag 4. Zembla noemt een tekort van 38 mensen. Is dat juist?

Het ging op 1 juli om 31 vacatures op 284 functies. In september zijn 12 kandidaten aangenomen. De
werving loopt door tot en met maart. Zie ook de beantwoording van de vragen van de leden {+naam|Boswijk} en
{+naam|Van der Burg} (Aanhangsel 2024/25, 3127).

# Vraag 5. Wat vindt de minister van de kritiek van oud-directeur en hoogleraar maritiem recht?

Wij hebben kennis genomen van het opiniestuk in Trouw. De commissie-{+eponiem|Van Zwol} is gevraagd de
governance in haar advies van volgend jaar mee te nemen. Het stelsel zelf volgt uit het Besluit instelling
Kustwacht en het verdrag van Hamburg.

# Vraag 6. Komt er een nieuwe helikopterbasis?

Het kabinet neemt daarover bij de Voorjaarsnota een besluit. Lelystad, De Kooy en Woensdrecht zijn
onderzocht. De verkenning door Rebel kost € 180.000 en is voor de Kamer beschikbaar. Ook vliegbasis Prins
Bernhard wordt in sommige media genoemd, maar die bestaat niet.

# Contact voor de pers

Vragen van journalisten: persvoorlichting Defensie, 070 318 81 88, pers@mindef.nl. Publieksvragen lopen via
Informatie Rijksoverheid, telefoon 1400. Meldingen op zee: Kustwachtcentrum Den Helder, 0900 0111.
"""


def questions() -> Finished:
    draft = Draft("a08_qa_kustwacht", "dev", "beslisnota", "qa_lijst", "reportlab")
    pdf = paper(draft, flow(QUESTIONS), font="SE", size=10.8, frames=((72, 70, 440, 690),),
                top="Ministerie van Defensie, Directie Communicatie", footer="Q&A Kustwacht")  # fmt: skip
    draft.keep("telefoon", "070 318 81 88", "0900 0111")
    draft.keep("email", "pers@mindef.nl")
    draft.keep("naam", "Johanna Maria", "Prins Bernhard")
    draft.keep("organisatie", "Bristow", "KNRM", "Rebel")
    draft.keep("kenmerk", "30 490", "3127")
    return Finished(draft, pdf)


GROUP_CSS = """body{font-family:sans-serif;font-size:9.6px;line-height:1.35}h1{font-size:17px;
color:#01689b}h2{font-size:11px;color:#01689b}td,th{padding:2px 8px 2px 0;text-align:left;
vertical-align:top}p{margin:0 0 6px 0}"""

GROUP = """<h1>Besluitenlijst en verslag Stuurgroep Digitale Strafrechtketen</h1>
<table><tr><td>Datum</td><td>dinsdag 11 februari 2025, 15.30 - 17.00 uur</td></tr>
<tr><td>Locatie</td><td>Turfmarkt 147, zaal Paleis, en via Webex</td></tr>
<tr><td>Voorzitter</td><td>{+naam|Anneke van Dijk} (SG, JenV)</td></tr>
<tr><td>Leden</td><td>{+naam|Rinus Otte} (voorzitter College van procureurs-generaal), {+naam|Henk Naves}
(voorzitter Raad voor de rechtspraak), {+naam|Janny Knol} (korpschef), {+naam|Wim Saris} (hoofddirecteur
DJI)</td></tr>
<tr><td>Ondersteuning</td><td>Mw. {naam|L. Chong}, dhr. {naam|P.S. Wierenga}, {naam|I. Oude Nijhuis}
(verslag)</td></tr>
<tr><td>Gasten</td><td>{naam|Bas Vredeveld} (Capgemini, agendapunt 3), {naam|Esra Kılıç} (KPMG)</td></tr>
<tr><td>Afwezig m.k.</td><td>{naam|G. Thijssen-Bruins}</td></tr></table>
<h2>1. Opening en actiepunten</h2>
<p>De voorzitter heet {naam|Esra Kılıç} welkom; zij volgt {naam|Timo Hazelhoff} op als gatewayreviewer. Het
verslag van 10 december wordt met één wijziging vastgesteld: op pagina 2 moet 'ontvlechting' zijn
'ontkoppeling'. Van de actielijst worden 24-31 en 24-36 afgevoerd. {+naam|Otte} vraagt om de lijst voortaan
vooraf te ontvangen.</p>
<h2>2. Voortgang releases</h2>
<p>{naam|Wierenga} licht toe dat release 5.2 op schema ligt. In de keten worden per dag 9.400 berichten
verwerkt. {+naam|Knol} geeft aan dat de politie de koppeling met BVH pas na de zomer kan testen, omdat de
mensen die dat moeten doen ook aan de meldkamer werken. {+naam|Naves} constateert dat de planning dan
knelt met het rechtbankprogramma. De stuurgroep vraagt {naam|Chong} om een herijkte planning.</p>
<h2>3. Bevindingen leverancier</h2>
<p>{naam|Vredeveld} toont de prestatiecijfers. Er waren in januari drie verstoringen. De langste werd
veroorzaakt doordat een beheerder met account {gebruikersnaam|bvredeveld02} een certificaat niet had
vernieuwd. {+naam|Saris} wil weten of DJI daar last van heeft gehad. Dat zoekt {naam|Iwan} uit. Volgens
{naam|Kılıç} ontbreekt een uitwijktest.</p>
<h2>4. Personele zaken</h2>
<p>De programmamanager, {naam|Greet Thijssen}, is {gezondheid|sinds half januari met een burn-out thuis}. De
stuurgroep wenst haar sterkte. {naam|Wierenga} neemt tijdelijk waar. Voor de functie van architect zijn
vijf brieven ontvangen.</p>
<h2>5. Sluiting</h2>
<p>Volgende vergadering: 8 april 2025. De minister wordt met een korte nota geïnformeerd over de besluiten.</p>
<table><tr><th>Nr.</th><th>Besluit of actie</th><th>Wie</th><th>Gereed</th></tr>
<tr><td>25-01</td><td>Herijkte planning release 5.3</td><td>{naam|LCH}</td><td>1 maart</td></tr>
<tr><td>25-02</td><td>Gevolgen verstoring voor DJI</td><td>{naam|Oude Nijhuis}</td><td>25 februari</td></tr>
<tr><td>25-03</td><td>Voorstel uitwijktest met OM</td><td>{naam|Wierenga}/{naam|Vredeveld}</td><td>8 april</td></tr>
<tr><td>25-04</td><td>Bloemen namens de stuurgroep</td><td>secretariaat</td><td>direct</td></tr></table>"""


def group() -> Finished:
    draft = Draft("a09_stuurgroep_keten", "dev", "woo-verzoek", "verslag_stuurgroep", "story",
                  ordinary=frozenset({"oude"}))  # fmt: skip
    pdf = story(draft, GROUP, GROUP_CSS, header="<p>Ministerie van Justitie en Veiligheid</p>")
    draft.keep("adres", "Turfmarkt 147")
    draft.keep("organisatie", "Capgemini", "KPMG", "DJI")
    draft.keep("nummer", "24-31", "25-03")
    return Finished(draft, pdf)


JOURNEY = """
Ministerie van Buitenlandse Zaken

Directie Inclusieve Groene Groei, DGIS

# Verslag werkbezoek Nairobi en Kisumu, 9 tot en met 13 maart 2025

~~ 3.4 12.6

~ Delegatie ~ {+naam|Pascalle Grotenhuis} (DGIS), {naam|Maurits Breukink}, {naam|Sunita Jagroep} en {naam|T. van Ewijk} (RVO)
~ Op post ~ Ambassadeur {?naam|Henk Jan Bakker}, {naam|Lisette Obiero-Smit} (landbouwraad), {naam|Daan Terlouw} (politieke afdeling)
~ Bericht ~ NAI/2025/0147, BZ-intern

# Samenvatting

Kenia wil voorop blijven lopen met aardwarmte en zoekt geld voor het net. Nederland kan een rol spelen met
de kennis van Deltares en van de Nederlandse tuinbouw. President {+naam|Ruto} en minister van Energie
{+naam|Opiyo Wandayi} spraken hun waardering uit voor de komst van de delegatie. De bezuiniging op
ontwikkelingshulp werd overal opgebracht.

# Programma

~~ 2.2 5.4 8.4

~ Dag ~ Gesprek ~ Met
~ 9 maart ~ Ontvangst residentie ~ {?naam|Bakker} en staf
~ 10 maart ~ Ministerie van Energie ~ PS {?naam|Alex Wachira}, {naam|Grace Njeri Mwangi} (hoofd internationaal)
~ 11 maart ~ Bezoek Olkaria, bedrijf KenGen ~ {naam|Joseph Kiptoo}, locatieleider
~ 12 maart ~ Kisumu, rondleiding Lake Victoria ~ gouverneur {+naam|Anyang' Nyong'o}
~ 13 maart ~ Ronde tafel bloementelers ~ {naam|Arie van Noordt} (kweker), {naam|Wanjiku Kamau}

# Gesprekken

Bij het ministerie van Energie zette {naam|Mwangi} uiteen dat 240 MW wacht op een aansluiting. Zij vroeg om een
vast aanspreekpunt in Den Haag; {naam|Breukink} heeft toegezegd dat binnen een maand te regelen. De Wereldbank is
terughoudend. Uit de notitie van {+auteur|Eberhard} en {+auteur|Gratwick} (2022) bleek al dat de tarieven te laag zijn.

In Olkaria leidde {naam|Kiptoo} de delegatie rond. Opvallend was dat het merendeel van de monteurs vrouw is.
De DG heeft gesproken met een van hen, {naam|Faith Achieng}, die met een Nederlandse beurs in Enschede heeft
gestudeerd.

De bloementelers maken zich zorgen over de luchtvracht. {naam|Van Noordt} heeft zijn bedrijf in Naivasha te koop gezet en
vertelde dat {?gezondheid|zijn vrouw malaria heeft gehad}. Voor de FloriWorld-beurs zoekt hij partners.
De landbouwraad houdt contact.

# Afspraken

{naam|Jagroep} stuurt de stukken over PSD Toolkit aan KenGen. {naam|Terlouw} houdt zicht op de verkiezingen. De DG
bericht minister {+naam|Klever} en vraagt de Kamerbrief van {+naam|Hanke Bruins Slot} uit 2023 te actualiseren.

Terugbelverzoek voor de chauffeur van de post, {naam|Peter Otieno}: {telefoon|+254 722 555 019}. Het algemene nummer
van de ambassade is +254 20 428 8000. De kosten van de reis (€ 11.870) zijn geboekt op budgetplaats 1401U2016.
"""


def journey() -> Finished:
    draft = Draft("a10_reisverslag_nairobi", "dev", "woo-verzoek", "reisverslag", "libreoffice")
    pdf = fodt(draft, flow(JOURNEY), font="Carlito", size=11, right="2.6cm",
               header="Rubricering: geen\tNAI/2025/0147", footer="Reisverslag DGIS")  # fmt: skip
    draft.keep("telefoon", "+254 20 428 8000")
    draft.keep("kenmerk", "NAI/2025/0147", "1401U2016")
    draft.keep("organisatie", "KenGen", "Deltares")
    draft.keep("plaats", "Lake Victoria", "Naivasha")
    return Finished(draft, pdf)


MAKERS = {
    "a07_mail_nota_pandemie": mail,
    "a08_qa_kustwacht": questions,
    "a09_stuurgroep_keten": group,
    "a10_reisverslag_nairobi": journey,
}
