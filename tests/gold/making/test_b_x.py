"""Gold documents b02, b04 and b05 (test): a form, a nota with paraafs and an objection, scanned."""

from tests.gold.making.by_html import story
from tests.gold.making.by_reportlab import paper
from tests.gold.making.draft import Draft
from tests.gold.making.gold import Finished, on_scan
from tests.gold.making.s_tools import flow, sign

FORM = """
## Verzoek naamswijziging

Justis, Afdeling Naamswijziging, Postbus 20300, 2500 EH Den Haag. Zaaknummer NW-2018/40921.

~~ 170 300

~ 1a Achternaam aanvrager ~ {naam|Kloppenborg}
~ 1b Voornamen (voluit) ~ {naam|Annegreet Fenna}
~ 1c Geboortedatum en -plaats ~ {geboortedatum|28-11-1974}, {?geboorteplaats|Winschoten}
~ 1d Straat en huisnummer ~ {adres|Garst 91}
~ 1e Postcode en woonplaats ~ {adres|9673 AG Winschoten}
~ 1f Telefoon overdag ~ {telefoon|0597 55 28 14}
~ 1g E-mailadres ~ {email|a.kloppenborg74}@planet.nl
~ 1h Burgerservicenummer ~ {bsn|999991772}
~ 2a Kind voor wie wijziging wordt gevraagd ~ {naam|Ravindra Kalpoe}
~ 2b Geboren ~ {geboortedatum|06-05-2007}
~ 2c Gewenste achternaam ~ {naam|Kloppenborg}
~ 2d Andere ouder ~ {naam|Soerinder Kalpoe}, {adres|Nassaulaan 3, 2514 JS Den Haag}
~ 3 Betaling leges 835 euro ~ van rekening {iban|NL12 TRIO 0254 9981 06}

# 4 Toelichting

Sinds de scheiding in 2011 verzorg ik mijn zoon alleen. Zijn vader is in 2014 veroordeeld wegens
{?strafrecht|mishandeling} en heeft geen contact meer. De psycholoog van GGZ Lentis, mevrouw
{naam|Bontekoe}, schrijft dat {naam|Ravindra} last heeft van zijn naam op school. Meester
{naam|Harm-Jan} van de Prins Bernhardschool bevestigt dat. Ik heb gebeld met uw medewerkster
{naam|Chantal Oudshoorn}, die mij dit formulier stuurde.

# 5 Ondertekening

Winschoten, 14 februari 2018

=34

{naam|A.F. Kloppenborg}

=10

In te vullen door Justis: ontvangen 19 februari 2018, behandelaar {naam|R. Tjin-A-Tsoi}, paraaf
{paraaf|RTA}. Besluit namens de Minister voor Rechtsbescherming, {+naam|Sander Dekker}.
"""


def form() -> Finished:
    draft = Draft("b02_formulier_naamswijziging", "test", "woo-verzoek", "formulier", "scan-150dpi")
    pdf = paper(draft, flow(FORM), font="LS", size=10, frames=((56, 50, 490, 745),))
    pdf = sign(draft, pdf, "A.F. Kloppenborg", seed=51)
    draft.keep("organisatie", "Justis", "GGZ Lentis", "Prins Bernhardschool")
    draft.keep("adres", "Postbus 20300")
    draft.keep("kenmerk", "NW-2018/40921")
    draft.keep("datum", "14 februari 2018", "19 februari 2018")
    return on_scan(draft, pdf, dpi=150, skew=0.6, noise=10, blur=0.5, seed=41)


NOTA = """
## Nota

~~- 80 270

~ Aan ~ De Staatssecretaris
~ Via ~ SG, CDS
~ Van ~ HDP, afdeling Veteranenbeleid
~ Datum ~ 17 november 2020
~ Kenmerk ~ BS2020022871

Ter besluitvorming: uitkering ereschuld, ronde 9

# Kern

U stemt in met toekenning aan 118 veteranen en met afwijzing van zes aanvragen. Uw voorganger, mevrouw
{+naam|Visser}, is aan de Kamerleden {+naam|Belhaj} (D66) en {+naam|Kerstens} (PvdA) een
jaarlijkse rapportage toegezegd.

# Toelichting

Van de zes afwijzingen is die van sergeant-majoor b.d. {naam|W.G. Hoeneveld} gevoelig. Hij diende bij
Dutchbat III en heeft een {?gezondheid|posttraumatische stressstoornis}. Zijn advocaat, mr.
{naam|Geertje Klaverstijn}, heeft de media gezocht. De inspecteur-generaal der Krijgsmacht,
luitenant-generaal {+naam|Ton van Loon}, vraagt om coulance. ABP-arts {naam|M. Soetekouw} ziet daar
medisch geen grond voor. De kolonel {naam|Van Baerle} (JDV) acht hardheid verdedigbaar: zie het arrest
{+eponiem|Lindenbaum/Cohen}.

Vragen: {naam|Pim Duyvendak}, telefoon {telefoon|06 1293 8840}, {email|pj.duyvendak}@mindef.nl.

# Parafering

~~ 130 130 90 90

~ Functie ~ Naam ~ Datum ~ Paraaf
~ Steller ~ {naam|P.J. Duyvendak} ~ 12-11 ~ {paraaf|pjd}
~ Hoofd Veteranenbeleid ~ {naam|E.C. Lindhout} ~ 12-11 ~ {paraaf|ECL}
~ JDV ~ {naam|S. van Baerle} ~ 13-11 ~ {paraaf|SvB}
~ DFC ~ {naam|N. Azzaytouni} ~ 16-11 ~ {paraaf|NAz}
~ HDP ~ ~ 16-11 ~ akkoord

De betaling van € 600.000 wordt door het Dienstencentrum in Enschede uitgevoerd. De tegoeden zijn op
de begroting gereserveerd. Het Veteraneninstituut en het Nationaal Fonds ontvangen afschrift.
"""


def nota() -> Finished:
    draft = Draft(
        "b04_nota_paraaf_defensie", "test", "beslisnota", "nota_scan", "scan-200dpi-zw-ocr"
    )
    pdf = paper(draft, flow(NOTA), font="LS", size=9.5, frames=((62, 60, 400, 700),))
    pdf = sign(draft, pdf, "akkoord", dx=36, dy=-6, size=(40, 18), seed=52, kind="paraaf")
    draft.keep("kenmerk", "BS2020022871")
    draft.keep("datum", "17 november 2020")
    draft.keep(
        "organisatie", "Veteraneninstituut", "Dienstencentrum", "JDV", "DFC", "HDP", "@mindef.nl"
    )
    return on_scan(draft, pdf, dpi=200, skew=-0.7, noise=9, ocr_errors=0.05, seed=42)


OBJECTION = """<style>body{font-family:serif;font-size:11pt;line-height:1.3}p{margin:0 0 8pt}</style>
<p>{naam|Omar Sheikh-Nuur}<br>{adres|Orchideestraat 58}<br>{adres|6542 ZT Nijmegen}<br>
{telefoon|06 8719 0325}</p>
<p>Regionale Belastingsamenwerking Rivierenland<br>Afdeling Bezwaar en Kwijtschelding<br>Postbus 1098<br>
4000 BB Tiel</p>
<p>Nijmegen, 30 mei 2019</p>
<p><b>Betreft: bezwaar tegen afwijzing kwijtschelding, aanslag 6600.41.277</b></p>
<p>Geachte mevrouw {naam|Kortekaas},</p>
<p>Op 6 mei schreef u dat mijn verzoek om kwijtschelding is afgewezen omdat er te veel geld op mijn
rekening {iban|NL55 SNSB 0872 1100 43} stond. Dat geld is niet van mij. Mijn broer {naam|Liibaan Nuur} had het
gestort voor de begrafenis van onze moeder, {naam|Sahra Nuur Warsame}. Ik leef van een
{?inkomen|bijstandsuitkering} en sta onder bewind bij {naam|I. Vermaat} van Budgetzorg Gelderland B.V.</p>
<p>Mijn cliëntnummer is {klantnummer|8830127} en mijn burgerservicenummer {bsn|999994475}. Ik ben geboren
op {geboortedatum|1 juli 1968}. Mijn vrouw {naam|Hodan} is {?gezondheid|zwanger} en wij hebben vier kinderen.</p>
<p>Sociaal raadsvrouw {naam|Marijke Peppelenbosch} van Bindkracht10 heeft de bankafschriften bekeken. Zij is
te bereiken op {telefoon|024-3771502} of {email|m.peppelenbosch}@bindkracht10.nl. Zij noemt de uitspraak van
de Hoge Raad over vermogen van derden en een brief van de Nationale ombudsman, de heer
{+naam|Van Zutphen}, aan de waterschappen. Ook wethouder {+naam|Renske Helmer} heeft gezegd dat mensen niet
door zulke regels in de knel mogen komen.</p>
<p>Ik vraag u het besluit te herzien, de invordering door deurwaarder {naam|Hendrickx} te staken en mij te
horen. Ik heb een tolk nodig.</p>
<p>Met vriendelijke groeten,</p><p>&nbsp;</p><p>&nbsp;</p>
<p>{naam|O. Sheikh-Nuur}</p>
<p>Bijlagen: afschriften maart-mei 2019, verklaring van {naam|A. Sheikh-Nuur}</p>
"""


def objection() -> Finished:
    draft = Draft(
        "b05_bezwaar_kwijtschelding", "test", "gemeente", "bezwaarschrift", "scan-150dpi-grey"
    )
    pdf = sign(draft, story(draft, OBJECTION), "O. Sheikh-Nuur", seed=53, dy=-36)
    draft.keep("kenmerk", "6600.41.277")
    draft.keep("organisatie", "Budgetzorg Gelderland B.V.", "Bindkracht10")
    draft.keep("adres", "Postbus 1098")
    draft.keep("datum", "30 mei 2019")
    return on_scan(draft, pdf, dpi=150, skew=0.9, noise=11, blur=0.6, seed=43)


MAKERS = {
    "b02_formulier_naamswijziging": form,
    "b04_nota_paraaf_defensie": nota,
    "b05_bezwaar_kwijtschelding": objection,
}
