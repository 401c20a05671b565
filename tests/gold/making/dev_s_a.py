"""Gold documents s01 to s04 (test): a nota, a hearing, printed mail and a scanned inspection."""

from tests.gold.making.by_html import chromium
from tests.gold.making.by_office import fodt
from tests.gold.making.by_reportlab import paper
from tests.gold.making.draft import Draft
from tests.gold.making.gold import Finished, on_scan
from tests.gold.making.s_hearing import HEARING
from tests.gold.making.s_tools import flow, logo, sign

NOTA = """
## Nota

~~- 70 280

~ Aan ~ Minister voor Primair en Voortgezet Onderwijs
~ Van ~ Directie Onderwijspersoneel en Primair Onderwijs
~ Onderwerp ~ Verlenging Subsidieregeling zij-instroom en reactie op de motie-Kwint/Westerveld
~ Status ~ Ter beslissing, uiterlijk 8 september 2023

# Aanleiding

De Subsidieregeling zij-instroom loopt op 31 december 2023 af. Tijdens het commissiedebat Leraren
van 29 juni 2023 heeft uw voorganger, de heer {+naam|Wiersma}, aan de leden {+naam|Kwint} (SP) en
{+naam|Westerveld} (GroenLinks) toegezegd dat de Kamer voor Prinsjesdag hoort of de regeling wordt
verlengd. Ook het lid {+naam|De Hoop} (PvdA) vroeg daarnaar. In de bijgevoegde brief geeft u
daaraan gevolg.

# Geadviseerd besluit

U wordt gevraagd in te stemmen met verlenging van de regeling tot en met 31 december 2026, de
bijgevoegde Kamerbrief te ondertekenen en deze nota met de brief openbaar te maken.

# Kernpunten

1. In 2022 zijn 1.846 aanvragen toegekend, waarvan 1.102 in het primair onderwijs. Ruim een op de
vijf zij-instromers staat in een van de vijf grote steden voor de klas.

2. Uit de evaluatie van Ecorys ({+auteur|Van der Aa} e.a., 2023) blijkt dat 71 procent van de
deelnemers na drie jaar nog lesgeeft. De onderzoekers wijzen er, net als eerder de
{+eponiem|commissie-Rinnooy Kan}, op dat begeleiding in het eerste jaar het verschil maakt.

3. DUS-I heeft bij monde van {naam|Nirmala Ramkhelawan} laten weten dat de uitvoering zonder extra
formatie kan worden voortgezet, mits het aanvraagloket op 8 januari 2024 opengaat.

4. De financiële gevolgen (€ 20.000 per traject, in totaal € 38,4 miljoen per jaar) zijn gedekt op
artikel 9 van de begroting van OCW. FEZ (de heer {naam|Oosterveen}) is akkoord met de raming, met
de kanttekening dat bij meer dan 1.950 aanvragen een plafond nodig is.

# Toelichting

a. Draagvlak. De regeling is op 22 augustus besproken met de PO-Raad en de AOb. Voorzitter
{+naam|Freddy Weima} van de PO-Raad steunt de verlenging. AOb-voorzitter {+naam|Tamar van Gelder}
vindt het bedrag voor begeleiding te laag en zal dat naar verwachting ook publiek zeggen. Van de
kant van het Lerarencollectief was {naam|Sjoukje Nauta} aanwezig; zij bracht het signaal in van een
zij-instromer op een school in Lelystad, {naam|Karim Achahbar}, die na vier maanden stopte omdat
er geen begeleider beschikbaar was. {naam|Achahbar} heeft er geen bezwaar tegen dat zijn ervaring
intern wordt gebruikt, maar wil niet met naam in stukken worden genoemd.

b. Juridisch. WJZ heeft de wijzigingsregeling getoetst aan de Kaderregeling subsidies OCW, SZW en
VWS. {naam|Hatice Yıldırım} wijst erop dat de publicatie in de Staatscourant uiterlijk 1 november
moet plaatsvinden in verband met de vaste verandermomenten. De hardheidsclausule van artikel 14
blijft ongewijzigd.

c. Politieke context. Het amendement-{+naam|Van Meenen} uit 2021 beoogde de regeling structureel te
maken. Wij adviseren dat niet over te nemen, omdat een volgend kabinet daarover moet beslissen.
De staatssecretaris van Financiën heeft daarover geen opmerkingen.

d. Uitvoering. De koppeling met het lerarenregister wordt gebouwd door DUO in Groningen. Contact
daar is {naam|Wessel Kiewiet}; vragen van besturen lopen via ozs@duo.nl of 070 757 51 11.

# Afstemming

~~ 88 118 68 76

~ Onderdeel ~ Naam ~ Datum ~ Paraaf
~ Steller ~ {naam|T.A. Wiarda} ~ 28-8-2023 ~ {paraaf|TAW}
~ Clusterhoofd ~ {naam|Bram Oosterveen} (FEZ) ~ 30-8-2023 ~ {paraaf|BrO}
~ WJZ ~ mr. {naam|H. Yıldırım} ~ 31-8-2023 ~ {paraaf|HY}
~ Directeur OPO ~ {?naam|J.W. Schuthof} ~ 1-9-2023 ~ akkoord, zie e-mail
~ DG PVO ~ – ~ 4-9-2023 ~ gezien

Op verzoek van de directeur is in de tekst van de Kamerbrief het woord "structureel" geschrapt. De
opmerkingen van {naam|Nauta} over de begeleidingsuren zijn verwerkt in paragraaf 3 van de brief.
Voor het bewindspersonenoverleg van 7 september zijn {naam|Tjitske Wiarda} en
{naam|Ramkhelawan} beschikbaar voor een technische toelichting.

# Informatie die niet openbaar gemaakt kan worden

De persoonsgegevens van ambtenaren en van derden zijn niet openbaar omdat hun persoonlijke
levenssfeer zwaarder weegt. De overige informatie in deze nota kan openbaar worden gemaakt.
"""


def nota() -> Finished:
    draft = Draft("s01_nota_zijinstroom", "dev", "beslisnota", "nota_zijkolom", "reportlab")
    side = [
        "*Directie Onderwijspersoneel", "*en Primair Onderwijs", "Rijnstraat 50", "Den Haag",
        "Postbus 16375", "2500 BJ Den Haag", "www.rijksoverheid.nl", "",
        "*Contactpersoon", "{naam|T.A. Wiarda}", "senior beleidsmedewerker",
        "M {telefoon|06 5512 0938}", "{email|t.a.wiarda}@minocw.nl", "",
        "*Datum", "4 september 2023", "", "*Referentie", "39214477", "", "*Bijlagen", "2",
    ]  # fmt: skip
    pdf = paper(
        draft,
        flow(NOTA),
        font="CA",
        size=10.2,
        frames=((66, 60, 372, 690),),
        side=side,
        side_next=["*Onze referentie", "39214477", "", "*Datum", "4 september 2023"],
        footer="Ministerie van Onderwijs, Cultuur en Wetenschap",
    )
    draft.keep("organisatie", "PO-Raad", "AOb", "Ecorys", "DUS-I", "DUO", "Lerarencollectief")
    draft.keep("organisatie", "Ministerie van Onderwijs, Cultuur en Wetenschap", "WJZ", "FEZ")
    draft.keep("kenmerk", "39214477")
    draft.keep("datum", "4 september 2023", "29 juni 2023", "31 december 2026", "28-8-2023")
    draft.keep("adres", "Rijnstraat 50", "2500 BJ Den Haag")
    draft.keep("telefoon", "070 757 51 11")
    draft.keep("email", "ozs@duo.nl", "@minocw.nl")
    pdf = logo(pdf, (287, 0, 305, 52), (0.08, 0.26, 0.45), ["Ministerie van Onderwijs,", "Cultuur"
               " en Wetenschap"], size=8.5)  # fmt: skip
    return Finished(draft, pdf)


def hearing() -> Finished:
    draft = Draft("s02_hoorzitting_dakopbouw", "dev", "gemeente", "verslag_tabel", "libreoffice")
    blocks = [" \n \n " if block == ("sp", 30) else block for block in flow(HEARING)]
    pdf = fodt(
        draft,
        blocks,
        font="Liberation Sans",
        size=10.5,
        header="Gemeente Steenwijkerland\tCommissie bezwaarschriften\nVerslag hoorzitting Z/24/118203",
        footer="Vendelweg 1, 8331 XE Steenwijk | Postbus 162, 8330 AD Steenwijk | 14 0521",
        border="0.05pt solid #3a7d44",
        right="2.5cm",
    )
    pdf = sign(draft, pdf, "R.B. Spaan, voorzitter", dy=-36, seed=4)
    pdf = logo(pdf, (505, 30, 525, 58), (0.2, 0.5, 0.25), ["gemeente"], size=7.5, everywhere=True)
    draft.keep("kenmerk", "Z/24/118203")
    draft.keep("datum", "14 mei 2024", "6 maart 2024", "8 februari 2024", "28 mei 2024")
    draft.keep("organisatie", "DAS Rechtsbijstand", "TNO", "Oversticht", "Gemeente Steenwijkerland")
    draft.keep("organisatie", "Bouwkundig Bureau Vecht en Veste", "Zorggroep Oude en Nieuwe Land")
    draft.keep("telefoon", "14 0521")
    draft.keep("adres", "Vendelweg 1, 8331 XE Steenwijk", "8330 AD Steenwijk")
    draft.keep("email", "bezwaarschriften@steenwijkerland.nl", "@das.nl")
    return Finished(draft, pdf)


MAIL_CSS = """body{font:10.5pt Carlito,sans-serif;color:#111}
.top{font-weight:bold;border-bottom:3px solid #000;margin-bottom:10px;padding-bottom:2px}
.kop{margin:4px 0 14px}.kop b{display:inline-block;width:92px}
.oud{border-top:1px solid #b5c4df;padding-top:5px;margin-top:18px}
p{margin:0 0 8px} .sig{color:#4a4a4a;font-size:9pt;line-height:1.3}.c{font-style:italic;
font-size:8pt;color:#777}ul{margin-top:2px}"""

MAIL = """<div class="top">{naam|Lijftogt, Marloes}</div>
<div class="kop"><b>Van:</b>{naam|Lijftogt, Marloes}<br><b>Verzonden:</b>donderdag 16 februari 2023
17:42<br><b>Aan:</b>{naam|Sewnarain, Ravi}; Bestuurssecretariaat Landbouw<br>
<b>CC:</b>{naam|Hulshof, Gerben}; {naam|Duong, Thi Mai}<br><b>Onderwerp:</b>RE: PAS-melder Barchem -
vraag gedeputeerde<br><b>Bijlagen:</b>Tijdlijn_melding_2016-004417.docx</div>
<p>Ha {naam|Ravi},</p>
<p>Dank, dit helpt. Ik heb net even met de gedeputeerde gesproken. Peter wil maandag voor de staten
kunnen zeggen dat we elke melder hebben gebeld. Klopt dat? Volgens mijn lijstje staan er nog 14 open,
waaronder dus deze. {naam|Gerben}, kun jij dat nagaan bij de zaakbegeleiders?</p>
<p>Verder: minister {+naam|Van der Wal} is vrijdag 24 februari in Lochem. LTO Noord heeft gevraagd of
er dan een paar melders aan tafel mogen. Dirk Bruins (voorzitter LTO Noord) stelt zelf voor om
{naam|Berendsen} uit te nodigen. Ik vind dat kwetsbaar zolang de handhavingszaak bij de
rechtbank Gelderland loopt (ARN 22/4176), maar hoor graag wat jullie vinden.</p>
<p>Groet, {naam|Marloes}</p>
<p class="sig">{naam|Marloes Lijftogt}<br>Strategisch adviseur landelijk gebied<br>
Provincie Gelderland | Markt 11, Arnhem | M {telefoon|06-3174 2265}<br>
{email|m.lijftogt}@gelderland.nl | aanwezig ma, di, do</p>
<div class="oud kop"><b>Van:</b>{naam|Sewnarain, Ravi} &lt;{email|r.sewnarain}@gelderland.nl&gt;<br>
<b>Verzonden:</b>donderdag 16 februari 2023 11:08<br><b>Aan:</b>{naam|Lijftogt, Marloes}<br>
<b>CC:</b>{naam|Hulshof, Gerben}<br><b>Onderwerp:</b>RE: PAS-melder Barchem - vraag gedeputeerde</div>
<p>Hoi {naam|Marloes},</p>
<p>Feiten op een rij, zoals ze in het dossier staan:</p>
<ul><li>Melding op 3 juni 2016 via AERIUS, kenmerk 2016-004417, voor een uitbreiding van 64 naar 112
melkkoeien. Bevestiging van RVO dateert van 5 juni 2016.</li>
<li>Na de uitspraak van de Raad van State (ECLI:NL:RVS:2019:1603) gegevens opnieuw aangeleverd op
14 augustus 2020. BIJ12 heeft ze op 9 maart 2021 gecontroleerd en in orde bevonden.</li>
<li>MOB heeft op 28 september 2021 om handhaving gevraagd. Voorzitter {+naam|Johan Vollenbroek} heeft
dat verzoek zelf op de site gezet, het bedrijf noemt hij daar niet.</li>
<li>Ons besluit (zaaknummer 2021-013389) is van 11 januari 2022, ondertekend namens Gedeputeerde
Staten. Beroep loopt, zitting is op 20 april.</li></ul>
<p>De melder is dhr. {naam|H.J. Berendsen}, {adres|Lindeseweg 31a, 7244 PB Barchem}. Hij runt het
bedrijf met zijn zoon {naam|Luuk}. Zijn vrouw {naam|Gerda} belde ons gisteren nogal van streek. Zij
zegt dat haar man {?gezondheid|al maanden slecht slaapt en antidepressiva slikt}, en dat de
bank (Rabobank Achterhoek) de financiering heeft bevroren. Ik heb haar gewezen op het Steunpunt
Boerenwelzijn en op zaakbegeleider {naam|Duong}. Ze is bereikbaar op {telefoon|0573 - 44 90 28} of
{email|fam.berendsen}@hetnet.nl.</p>
<p>Over de vraag van PS: statenlid {+naam|Van der Veer} (BBB) en statenlid {+naam|Kerkhof} (SGP) hebben
schriftelijke vragen gesteld, PS2023-88. Concept-antwoord ligt bij {naam|Thi Mai}.</p>
<p>Mvg,<br>{naam|Ravi Sewnarain}<br>jurist vergunningen, team Natuur en Stikstof<br>
doorkiesnummer {telefoon|026 359 81 74}</p>
<div class="oud kop"><b>Van:</b>Bestuurssecretariaat Landbouw &lt;bslandbouw@gelderland.nl&gt;<br>
<b>Verzonden:</b>woensdag 15 februari 2023 16:31<br><b>Aan:</b>Postbus Stikstof<br>
<b>Onderwerp:</b>PAS-melder Barchem - vraag gedeputeerde<br><b>Urgentie:</b>Hoog</div>
<p>Beste collega's,</p>
<p>Gedeputeerde {+naam|Peter Drenth} werd gisteravond in Vorden aangesproken door een veehouder uit
Barchem. Hij wil voor maandag 20 februari een overzicht van wat wij sinds 2019 met deze melding
hebben gedaan. Graag uiterlijk donderdag 12.00 uur. Commissaris van de Koning {+naam|John Berends}
heeft de familie in december ook al gesproken, bij zijn werkbezoek aan de gemeente Lochem met
burgemeester {+naam|Sebastiaan van 't Erve}. Van dat gesprek bestaat geen verslag.</p>
<p>Met vriendelijke groet,</p>
<p>{naam|Anouschka}<br>Bestuurssecretariaat, telefoon 026 359 91 11</p>
<p class="c">De informatie in dit e-mailbericht is uitsluitend bestemd voor de geadresseerde. Provincie
Gelderland, Postbus 9090, 6800 GX Arnhem. Denk aan het milieu voordat u dit bericht print.</p>"""


def mail() -> Finished:
    draft = Draft("s03_mail_pasmelder", "dev", "woo-verzoek", "email_outlook", "chromium")
    pdf = chromium(draft, MAIL, MAIL_CSS, margin="17mm 20mm")
    draft.keep("naam", "Dirk Bruins", "Peter")
    draft.keep("organisatie", "LTO Noord", "BIJ12", "RVO", "MOB", "Rabobank Achterhoek")
    draft.keep("organisatie", "Provincie Gelderland", "Steunpunt Boerenwelzijn", "Postbus Stikstof")
    draft.keep("kenmerk", "2016-004417", "2021-013389", "ARN 22/4176", "ECLI:NL:RVS:2019:1603")
    draft.keep("kenmerk", "PS2023-88")
    draft.keep("telefoon", "026 359 91 11")
    draft.keep("adres", "Markt 11, Arnhem", "6800 GX Arnhem")
    draft.keep("email", "bslandbouw@gelderland.nl", "@gelderland.nl", "@hetnet.nl")
    draft.keep("datum", "3 juni 2016", "16 februari 2023", "11 januari 2022")
    return Finished(draft, pdf)


INSPECTION = """
# RAPPORT VAN BEVINDINGEN

~~ 5.2 11

~ Rapportnummer ~ 288014 / 2022-1107-03
~ Handhavingsdomein ~ Horeca en ambachtelijke productie
~ Toezichthouder ~ {naam|R. Slagmolen}, inspecteur, nummer {personeelsnummer|71846}
~ Datum inspectie ~ 7 november 2022, 10.20 uur tot 11.55 uur
~ Onderneming ~ Eethuis De Gouden Draak, KvK 30287745, NVWA-nummer 100884312
~ Adres ~ Amsterdamsestraatweg 512, 3553 EL Utrecht
~ Eigenaar ~ {naam|Zhou, Jianming}, geboren {geboortedatum|02-11-1971}, wonende
{adres|Ahornstraat 46, 3552 CE Utrecht}
~ Ter plaatse gesproken ~ mevrouw {naam|Liu Fang}, bedrijfsleider, en {naam|Okan}, afwashulp

Ik, {naam|Rutger Slagmolen}, toezichthouder als bedoeld in artikel 25 van de Warenwet, rapporteer
het volgende.

Op maandag 7 november 2022 bevond ik mij samen met mijn collega {naam|N. Bouzidi}, toezichthouder,
in de keuken van Eethuis De Gouden Draak. De inspectie was een herinspectie naar aanleiding van een
schriftelijke waarschuwing van 12 september 2022 en een melding van een consument bij het
klantcontactcentrum van de NVWA, telefoon 0900-0388, meldingsnummer 2022-0193377. Ik legitimeerde
mij aan mevrouw {naam|Liu} en vertelde haar het doel van mijn bezoek.

# Bevinding 1: ongedierte

Ik zag in de droge opslag, achter de zakken rijst van het merk Lotus, minstens veertig uitwerpselen.
Ik herkende deze door mijn opleiding en ervaring als uitwerpselen van de huismuis. {naam|Bouzidi}
zag dezelfde uitwerpselen op de plank boven de spoelbak. Ik maakte hiervan de foto's 1 tot en met 6.
Dit is een overtreding van Verordening (EG) 852/2004, artikel 4, lid 2, juncto bijlage II,
hoofdstuk IX, punt 4.

# Bevinding 2: temperatuur

Met mijn thermometer Testo 108, dienstnummer T-0417, mat ik in een bak gekookte kip een
kerntemperatuur van 14,6 graden Celsius. De bak stond volgens mevrouw {naam|Liu} sinds de
vorige avond op de werkbank. Zij verklaarde: "De koelcel is al een week kapot, mijnheer
{naam|Zhou} zou de monteur van Carrier bellen. Hij is {?gezondheid|net geopereerd aan zijn hart},
daarom is dat blijven liggen." De afwashulp verklaarde niets van de koelcel te weten.

# Verklaring van de eigenaar

Om 11.30 uur belde ik de heer {naam|Zhou} op zijn mobiele nummer, {telefoon|06 - 4120 8857}. Nadat ik
hem had meegedeeld dat hij niet tot antwoorden verplicht was, verklaarde hij: "Ik weet van de
muizen. Anticimex komt sinds oktober om de twee weken. Het rapport van {naam|Daan van Zoest}, de
bestrijder, ligt bij de kassa. De kip moet weg, dat heb ik Fang ook gezegd." Een afschrift kan naar
zijn boekhouder, {naam|P. Meerkerk}, of per e-mail naar {email|jm.zhou71}@gmail.com.

# Maatregel

Ik heb 11 kilogram gekookte kip in het bijzijn van mevrouw {naam|Liu} laten vernietigen, aan de hand
van formulier VA-22-6. Voor beide bevindingen wordt een rapport opgemaakt met het oog op een
bestuurlijke boete. De overtreding is een herhaling binnen twaalf maanden in de zin van het
Algemeen interventiebeleid. Het eerste boetebesluit, 202104862, was van 9 december 2021.

Dit rapport is door mij naar waarheid opgemaakt te Utrecht op 9 november 2022.

De toezichthouder, ¶ ¶ ¶ ¶{naam|R. Slagmolen}

# Bijlagen bij dit rapport

~~ 1.4 9.8 5

~ Nr ~ Omschrijving ~ Gemaakt door
~ 1 ~ Foto's 1 tot en met 9, uitwerpselen en koelcel ~ {naam|Slagmolen}
~ 2 ~ Kopie schriftelijke waarschuwing 12 september 2022 ~ team Horeca Midden
~ 3 ~ Verklaring {naam|Zhou}, getekend 9 november 2022 ~ {naam|Bouzidi}
~ 4 ~ Uittreksel Kamer van Koophandel 30287745 ~ KvK
~ 5 ~ Logboek plaagdierbeheersing oktober 2022 ~ {naam|D. van Zoest} (Anticimex)

De overtreder heeft op 9 november 2022 een afschrift van dit rapport ontvangen. Hij heeft daarbij
gezegd dat hij een zienswijze wil geven en dat {naam|Meerkerk} hem daarbij zal helpen. De termijn
daarvoor loopt tot en met 5 december 2022.

^ Verzonden aan team Bestuurlijke Boete, Postbus 43006, 3540 AA Utrecht. Behandeld door
{naam|M. Tjon-A-Tsien}, ontvangen 14 november 2022, paraaf {paraaf|MTT}. Afschrift ter kennisneming
aan de inspecteur-generaal, de heer {+naam|G.J.C.M. Bakker}, in verband met vragen van RTL Nieuws.
"""


def inspection() -> Finished:
    draft = Draft("s04_rapport_eethuis", "dev", "woo-verzoek", "rapport_kop", "scan-200dpi-grey")
    pdf = fodt(
        draft,
        flow(INSPECTION),
        font="Liberation Serif",
        size=11.5,
        header="Nederlandse Voedsel- en Warenautoriteit\nMinisterie van Landbouw, Natuur en "
        "Voedselkwaliteit\tRapport van bevindingen 288014",
        footer="NVWA, Catharijnesingel 59, 3511 GG Utrecht | T 088 223 33 33 | info@nvwa.nl",
        border="0.5pt solid #000000",
        tagged=False,
    )
    draft.expect("Fang", "naam", "redact")
    pdf = logo(pdf, (470, 28, 484, 62), (0.1, 0.3, 0.15), ["NVWA"], size=11)
    pdf = sign(draft, pdf, "De toezichthouder,", dx=20, dy=17, seed=9, size=(120, 40))
    draft.keep(
        "organisatie", "Eethuis De Gouden Draak", "Carrier", "Anticimex", "RTL Nieuws", "NVWA"
    )
    draft.keep("kenmerk", "288014", "2022-0193377", "202104862", "30287745", "100884312", "VA-22-6")
    draft.keep("product", "Testo 108", "Lotus")
    draft.keep("telefoon", "0900-0388", "088 223 33 33")
    draft.keep("email", "info@nvwa.nl", "@gmail.com")
    draft.keep("adres", "Catharijnesingel 59, 3511 GG Utrecht", "3540 AA Utrecht")
    draft.keep("datum", "7 november 2022", "12 september 2022", "9 november 2022")
    draft.expect("Amsterdamsestraatweg 512, 3553 EL Utrecht", "adres", "keep")
    return on_scan(draft, pdf, dpi=200, skew=0.7, noise=9, blur=0.5, seed=14)


MAKERS = {
    "s01_nota_zijinstroom": nota,
    "s02_hoorzitting_dakopbouw": hearing,
    "s03_mail_pasmelder": mail,
    "s04_rapport_eethuis": inspection,
}
