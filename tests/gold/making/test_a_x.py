"""Gold documents a02, a04 and a05 (test): a nota and a Kamerbrief with little, and an advice."""

from tests.gold.making.by_html import chromium, story
from tests.gold.making.by_office import fodt
from tests.gold.making.draft import Draft
from tests.gold.making.gold import Finished
from tests.gold.making.s_tools import flow, sign

EXCISE = """
TER BESPREKING

# Notitie accijns op rookwaar 2026

~~ 3.6 12.2

~ Aan ~ de staatssecretaris van Financiën, Fiscaliteit, Belastingdienst en Douane
~ Van ~ Directie Algemene Fiscale Politiek, cluster Verbruiksbelastingen
~ Notitienummer ~ 2025-0000174402
~ Bespreking ~ fiscaal overleg van 26 mei 2025, agendapunt 4
~ Auteurs ~ niet opgenomen, zie het interne register

# Waarover gaat het

Bij het debat over het Belastingplan hebben de Kamerleden {+naam|Stultiens} en {+naam|Vijlbrief} gevraagd of
grenseffecten zijn meegewogen bij de verhoging van de accijns op shag. Uw ambtsvoorganger
{+naam|Folkert Idsinga} zei toe dat daar onafhankelijk naar zou worden gekeken. Dat onderzoek, van
bureau SEO, is nu klaar. Staatssecretaris {+naam|Karremans} van VWS ontvangt het rapport tegelijk met u.

# Bevindingen

Het aandeel buitenlandse pakjes is gestegen van 14 naar 23 procent. Langs de grens bij Venlo, Enschede en
Hulst is het effect het grootst. De opbrengst daalde met 210 miljoen euro ten opzichte van de raming. De
gebruikte methode bouwt voort op {+auteur|Van Walbeek} (2019), die haar Laffer-curve afleidde uit Zuid-Afrikaanse
gegevens. Ook de {+eponiem|Gini-coëfficiënt} van de accijnsdruk is berekend.

# Mogelijkheden

Variant A laat het tarief zoals het is. Variant B zet de indexatie een jaar stil en kost 65 miljoen euro.
Variant C harmoniseert de tarieven in Benelux-verband. Minister {+naam|Van Peteghem} van België heeft
daarvoor eerder de deur opengezet, maar zijn opvolger {+naam|Jambon} is terughoudend. De fiscale
lijn uit het rapport van de commissie-{+eponiem|Van Weeghel} spreekt voor variant A.

# Advies

Kies voor variant A en bied het rapport met een korte brief aan. Uw handtekening onder de brief volstaat;
medeondertekening door VWS is niet nodig. De Douane (Landelijk Kantoor, Rotterdam) kan het effect op de controles
in de jaarrapportage opnemen. Wij hebben deze notitie besproken met IRF, VWS en het CBS. Er waren geen
opmerkingen die nog openstaan.

# Planning

Op 2 juni gaat de brief naar de Kamer. Het commissiedebat Accijnzen is op 18 juni. Vragen van burgers worden beantwoord door de BelastingTelefoon,
0800 0543, bereikbaar op werkdagen van 8.00 tot 20.00 uur.
"""


def excise() -> Finished:
    draft = Draft("a02_nota_accijns", "test", "beslisnota", "nota_notitie", "libreoffice")
    pdf = fodt(draft, flow(EXCISE), font="Carlito", size=11, header="Ministerie van Financiën",
               footer="Korte Voorhout 7 | Postbus 20201, 2500 EE Den Haag", right="3cm")  # fmt: skip
    draft.keep("kenmerk", "2025-0000174402")
    draft.keep("telefoon", "0800 0543")
    draft.keep("adres", "Korte Voorhout 7", "2500 EE Den Haag")
    draft.keep("organisatie", "SEO", "BelastingTelefoon")
    return Finished(draft, pdf)


LETTER_CSS = """body{font-family:serif;font-size:10.2px;line-height:1.35}.r{font-size:7.6px;
color:#333}h2{font-size:11.5px}p{margin:0 0 7px 0}td,th{padding:2px 6px 2px 0;text-align:left;
vertical-align:top;font-size:9px}"""

LETTER = """<p>De voorzitter van de Tweede Kamer der Staten-Generaal<br>Prinses Irenestraat 6<br>2595 BD DEN HAAG</p>
<p class="r"><b>Postbus 90801, 2509 LV Den Haag. Parnassusplein 5, T 070 333 44 44.</b><br>
<b>Ons kenmerk</b> 2025-0000093318 <b>Bijlage</b> moties en toezeggingen <b>Behandeld door</b>
{naam|S. Achterberg}</p>
<p>Datum: 24 juni 2025<br>Betreft: voortgang brede schuldenaanpak</p>
<p>Geachte voorzitter,</p>
<p>Ongeveer 721.000 huishoudens hebben problematische schulden. In deze brief schets ik, mede namens de
staatssecretaris Rechtsbescherming, wat sinds december is bereikt. De brief is een vervolg op die van mijn
voorganger {+naam|Carola Schouten}.</p>
<h2>Schuldhulp begint eerder</h2>
<p>In 2024 hebben gemeenten 94.300 keer contact gelegd na een signaal van een verhuurder, zorgverzekeraar of
energieleverancier. Wethouders {+naam|Rutger Groot Wassink} van Amsterdam en {+naam|Tim Versnel} van Rotterdam
waren bij de start van de landelijke campagne. Voorzitter {+naam|Geert van Dijk} van de NVVK meldt dat de
wachttijd is gedaald tot vier weken.</p>
<p>Het Nibud en het Lectoraat Armoede en Schulden van {+auteur|Nadja Jungmann} hebben de werking van de
pauzeknop onderzocht. Van de deelnemers was na zes maanden 62 procent stabiel. De Nationale ombudsman, de heer
{+naam|Van Zutphen}, vroeg in het rapport 'Schuld en boete' aandacht voor mensen zonder vast adres.</p>
<h2>Incasso en deurwaarders</h2>
<p>De Wet kwaliteit incassodienstverlening geldt nu ruim een jaar. De Koninklijke Beroepsorganisatie van
Gerechtsdeurwaarders en Stichting Geldfit hebben een convenant getekend. Met het CJIB wordt gewerkt aan een
landelijke betalingsregeling. Uit de monitor van {+auteur|Madern} (Hogeschool Utrecht, 2025) blijkt dat het
aantal loonbeslagen met elf procent afnam.</p>
<p>Hoogachtend,</p><p>de Staatssecretaris Participatie en Integratie,</p><p>&nbsp;</p><p>{+naam|J.N.J. Nobel}</p>
<h2>Bijlage: moties en toezeggingen</h2>
<table><tr><th>Nummer</th><th>Indiener</th><th>Onderwerp</th><th>Stand</th></tr>
<tr><td>24 515, nr. 761</td><td>{+naam|Ceder} en {+naam|Kathmann}</td><td>Eén loket voor de ondernemer</td><td>afgedaan</td></tr>
<tr><td>24 515, nr. 778</td><td>{+naam|Inge van Dijk}</td><td>Kosten van het beschermingsbewind</td><td>loopt</td></tr>
<tr><td>24 515, nr. 790</td><td>{+naam|Lahlah} c.s.</td><td>Jongeren en achteraf betalen</td><td>zie paragraaf 3</td></tr>
<tr><td>TZ202501-088</td><td>commissie SZW</td><td>Beslagvrije voet bij wisselend inkomen</td><td>najaar</td></tr></table>"""


def letter() -> Finished:
    draft = Draft("a04_kamerbrief_schuldhulp", "test", "beslisnota", "kamerbrief_bijlage", "story")
    pdf = story(
        draft,
        LETTER,
        LETTER_CSS,
        header="<p><b>Ministerie van Sociale Zaken en Werkgelegenheid</b></p>",
    )
    pdf = sign(draft, pdf, "de Staatssecretaris", nth=1, dy=14, seed=5, size=(90, 22))
    draft.keep("kenmerk", "2025-0000093318", "24 515", "TZ202501-088")
    draft.keep("telefoon", "070 333 44 44")
    draft.keep("adres", "Prinses Irenestraat 6", "2595 BD DEN HAAG", "2509 LV Den Haag")
    draft.keep("organisatie", "Stichting Geldfit", "Nibud", "NVVK")
    return Finished(draft, pdf)


ADVICE_CSS = """body{font:10.6pt 'Liberation Serif',serif;line-height:1.38}.b{float:left;width:118px;
font:8pt 'Liberation Sans';color:#333;margin:0 18px 40px 0;border-right:1px solid #b00;padding-right:8px}
h2{font-size:11.5pt;margin:12px 0 3px}p{margin:0 0 8px}.t{margin-left:150px}"""

ADVICE = """<div class="b"><b>Uitgebracht aan</b><br>de minister van Onderwijs, Cultuur en Wetenschap<br><br>
<b>Datum</b><br>4 april 2025<br><br><b>Kenmerk</b><br>RvC-2025-1702<br><br><b>Commissie</b><br>
prof. dr. {+naam|G. Landvreugd} (voorzitter)<br>{?naam|Yasmin Belkacem}<br>{?naam|drs. O. Ruijgrok}<br><br>
<b>Secretaris</b><br>{naam|Tessel Brouwer-Kanhai}<br>{telefoon|06 4190 7728}<br><br><b>Bezoekadres</b><br>
Prins Willem Alexanderhof 20, Den Haag</div><div class="t">
<h2>Advies over het beleidsplan van het Filmfonds</h2>
<p>Op 14 januari heeft u ons gevraagd te adviseren over het gewijzigde beleidsplan. Kernvraag was of de
talentregeling voldoende bereik heeft buiten de Randstad. Wij hebben daarvoor dossiers gelezen en gesprekken
gevoerd. De oproep van het Kamerlid {+naam|Mohandis} hebben wij daarbij betrokken.</p>
<h2>Werkwijze</h2>
<p>Er is gesproken met directeur-bestuurder {+naam|Sandra den Hamer} van het fonds, met makers en met twee
filmhuizen. Documentairemaakster {naam|Zoë van der Stelt} uit Assen vertelde hoe zij drie keer is afgewezen.
Haar producent, {naam|M. Ouwerkerk}, gaf inzage in de begroting. De gespreksverslagen zijn opgesteld door
stagiair {naam|Duuk Hellema}.</p>
<h2>Overwegingen</h2>
<p>De raad constateert dat 71 procent van de toekenningen naar Amsterdam gaat. Dat was in het jaar waarin
{+eponiem|Bert Haanstra} de naamgever werd van de oeuvreprijs niet anders. Uit onderzoek van de
Boekmanstichting ({+auteur|Van den Hoogen}, 2023) komt naar voren dat een tweede ronde in het voorjaar
helpt. Wel vraagt de uitvoering meer menskracht.</p>
<p>Een bezwaarde aanvrager, de heer {naam|R.P. Tjon A Kiet}, heeft de raad een klacht toegestuurd. De klacht
gaat over de vooringenomenheid van een lid van de adviescommissie. De raad is niet bevoegd die te behandelen
en heeft de klacht doorgeleid. {naam|Brouwer-Kanhai} heeft hem dat op 3 maart telefonisch uitgelegd.</p>
<h2>Aanbevelingen</h2>
<p>1. Wijs 20 procent van het budget toe aan aanvragen uit de regio. 2. Maak de samenstelling van de
adviescommissies bekend. 3. Leg in de wet vast dat het fonds over de spreiding rapporteert.</p>
<p>Hoogachtend,</p><p style="margin-top:44px">{+naam|G. Landvreugd}<br>voorzitter</p>
<p>Vragen over dit advies: {email|t.brouwer}@cultuurraad.example of info@cultuurraad.example.</p></div>"""


def advice() -> Finished:
    draft = Draft("a05_advies_filmfonds", "test", "woo-verzoek", "advies_zijkolom", "chromium")
    pdf = sign(draft, chromium(draft, ADVICE, ADVICE_CSS), "voorzitter", nth=1, dy=-52, seed=12)
    draft.keep("kenmerk", "RvC-2025-1702")
    draft.keep("adres", "Prins Willem Alexanderhof 20")
    draft.keep("email", "info@cultuurraad.example")
    draft.keep("organisatie", "Filmfonds", "Boekmanstichting")
    return Finished(draft, pdf)


MAKERS = {
    "a02_nota_accijns": excise,
    "a04_kamerbrief_schuldhulp": letter,
    "a05_advies_filmfonds": advice,
}
