"""Documents q01 to q04: a nota, a file report, an accident report, a thread of mail."""

import pymupdf

from tests.gold.making.by_html import chromium, story
from tests.gold.making.by_office import fodt
from tests.gold.making.by_reportlab import paper
from tests.gold.making.dev_q_a_texts import BIJSTAND, NOTA, NOTA_SIDE
from tests.gold.making.draft import Draft
from tests.gold.making.gold import Finished
from tests.gold.making.q_tools import blocks, over, pen


def _garnalen() -> Finished:
    draft = Draft(
        "q01_nota_garnalenkotters", "dev", "beslisnota", "nota_lvvn_kantlijn", "reportlab"
    )
    pdf = paper(
        draft,
        blocks(NOTA),
        size=9.7,
        frames=((64, 62, 372, 640),),
        side=NOTA_SIDE.split("\n"),
        side_next=["*Directie Visserij", "", "*Datum", "14 april 2025", "", "*Ons kenmerk"]
        + ["DGNV-VIS / 99218437"],
    )
    draft.keep(
        "organisatie", "RVO", "NVWA", "Wageningen Marine Research", "DG MARE", "Visserijnieuws"
    )
    draft.keep(
        "organisatie", "Coöperatie Kottervissers Noord", "College van Beroep voor het bedrijfsleven"
    )
    draft.keep("naam", "Rummenie")
    draft.keep("kenmerk", "AWB 25/318", "Kamerstuk 29 675, nr. 233")
    draft.keep("schip", "WR 212", "Jacob Willem")
    draft.keep("telefoon", "088 042 42 42")
    draft.keep("adres", "Bezuidenhoutseweg 73", "Postbus 20401", "2500 EK Den Haag")
    draft.keep("datum", "14 april 2025", "11 maart 2025", "12 december 2024", "31 januari 2025")
    draft.keep("plaats", "Lauwersoog", "Den Oever")

    def crest(page: pymupdf.Page) -> None:
        page.insert_text((70, 812), "TER BESLISSING  -  nota actief openbaar", fontsize=6.5)
        page.insert_text((452, 812), f"Pagina {page.number + 1} van 2", fontsize=6.5)
        if page.number == 0:
            page.draw_rect(pymupdf.Rect(278, 0, 315, 74), fill=(0.08, 0.26, 0.45), color=None)
            for at, line in enumerate(
                ("Ministerie van Landbouw, Visserij,", "Voedselzekerheid en Natuur")
            ):
                page.insert_text((325, 44 + 11 * at), line, fontsize=8.5)
            page.insert_text((70, 152), "nota", fontsize=30)
            page.insert_text((70, 178), "TER BESLISSING", fontsize=11, fontname="hebo")

    return Finished(draft, over(pdf, crest))


def _bijstand() -> Finished:
    draft = Draft(
        "q02_rapportage_bijstand", "dev", "gemeente", "rapportage_tabellen", "libreoffice"
    )
    parts = [
        "" if isinstance(block, tuple) and block[0] == "sp" else block for block in blocks(BIJSTAND)
    ]
    pdf = fodt(
        draft,
        parts,
        font="Carlito",
        size=10.5,
        header="Gemeente Stadskanaal\tSamenleving en Inkomen\nVertrouwelijk - werkdossier Suite",
        footer="Raadhuisplein 1, 9501 SZ Stadskanaal - telefoon 0599 63 16 31 - zaak Z2024-0038817",
        hyphenate=True,
    )
    draft.keep("organisatie", "Budgetsteun Noord B.V.", "Belastingdienst/Toeslagen", "Menzis")
    draft.keep("organisatie", "Centrale Raad van Beroep", "Tandartsenpraktijk De Hunze", "Suwinet")
    draft.keep("organisatie", "Sociaal Team Maarsstee", "Gemeente Stadskanaal", "ANWB")
    draft.keep("kenmerk", "ECLI:NL:CRVB:2019:2402", "24-1187", "grootboek 6671020")
    draft.keep("telefoon", "0599 63 16 31")
    draft.keep("adres", "Raadhuisplein 1, 9501 SZ Stadskanaal")
    draft.keep("datum", "26 september 2024", "5 september 2024", "12 september 2024", "6 juni 2024")
    draft.keep("datum", "14 maart 2023", "29 augustus 2024", "1 februari 2024")
    draft.keep("wet", "Participatiewet", "Jeugdwet", "artikel 35, eerste lid")
    draft.keep("product", "Peugeot 107", "GarantVerzorgd 2")
    pdf = pen(pdf, draft, 2, "J.R. Ebbinge", by=(4, -40), size=(96, 34), seed=21)
    return Finished(draft, pdf)


_CSS = """body{font:9.6pt/1.42 Carlito,sans-serif;color:#111}h1{font-size:17pt;color:#154273;margin:0}
h2{font-size:11.5pt;color:#154273;border-bottom:.6pt solid #154273;margin:14pt 0 5pt}p{margin:0 0 6pt}
table{border-collapse:collapse;width:100%;margin:4pt 0 8pt}td,th{border:.5pt solid #9bb;padding:2.2pt 5pt;
text-align:left;vertical-align:top;font-size:9pt}th{background:#e4edf4;width:31%}tr{break-inside:avoid}
.k{display:flex;justify-content:space-between;font-size:8.5pt;margin-bottom:14pt}.q{margin:0 0 7pt 14pt;
border-left:2pt solid #bcd;padding-left:8pt}.s{font-size:8pt;color:#444}"""

_ONGEVAL = """<div class="k"><div><b>Nederlandse Arbeidsinspectie</b><br>Ministerie van Sociale Zaken en
Werkgelegenheid<br>Directie Gezond en Veilig Werken, regio Zuidwest</div><div>Postbus 820<br>3500 AV Utrecht<br>
T 0800 51 51</div></div>
<h1>Ongevalsrapport</h1>
<p class="s">Zaaknummer {+kenmerk|2302417/04} &middot; inspectienummer 22-771063 &middot; opgemaakt 9 november 2023</p>
<h2>1 Gegevens werkgever</h2>
<table><tr><th>Naam</th><td>{+organisatie|Merwestaal Constructie B.V.}</td></tr>
<tr><th>Vestiging</th><td>{+adres|Rietgorsweg 22, 3356 LJ Papendrecht}</td></tr>
<tr><th>KvK-nummer / RSIN</th><td>{+kvk|23084417} / {+rsin|804417926}</td></tr>
<tr><th>Bestuurder</th><td>{?naam|G.A. Blankespoor}, algemeen directeur</td></tr>
<tr><th>Preventiemedewerker</th><td>{naam|Denise Kwakkelstein}, bereikbaar op {telefoon|06 5190 2284}</td></tr>
<tr><th>Aantal werknemers</th><td>46, waarvan 19 via Stafflux Uitzendbureau B.V.</td></tr></table>
<h2>2 Gegevens slachtoffer</h2>
<table><tr><th>Naam en voornamen</th><td>{naam|WOJTASIAK, Marcin Paweł}</td></tr>
<tr><th>Geboren</th><td>{geboortedatum|30 januari 1990} te {?geboorteplaats|Radom (Polen)}</td></tr>
<tr><th>BSN</th><td>{bsn|999988281}</td></tr>
<tr><th>Verblijfadres</th><td>{adres|Wilgenplantsoen 7b, 3361 XH Sliedrecht}</td></tr>
<tr><th>Functie en dienstverband</th><td>samensteller, uitzendkracht sinds 6 maart 2023</td></tr>
<tr><th>Aard van het letsel</th><td>{?gezondheid|verbrijzelde linkeronderarm, amputatie van twee vingers,
ziekenhuisopname van 11 dagen} in het Erasmus MC</td></tr>
<tr><th>Contact via</th><td>echtgenote {naam|Kinga Wojtasiak}, {telefoon|+48 601 553 207}</td></tr></table>
<h2>3 Toedracht</h2>
<p>Op dinsdag 22 augustus 2023 omstreeks 10.40 uur was de heer {naam|Wojtasiak} in hal 3 bezig een ligger HEB 300
in de kantpers (merk Durma, bouwjaar 2011) te leggen. De ligger hing aan de bovenloopkraan, die werd bediend door
voorman {naam|D. van Ravensteijn}. Toen de last ging zwaaien, stak het slachtoffer zijn arm tussen de ligger en het
bed van de pers om de last te sturen. Op dat ogenblik is het pedaal van de pers ingetrapt. Het lichtscherm was
overbrugd met een magneet.</p>
<p>De meldkamer Rotterdam-Rijnmond kreeg de melding om 10.44 uur. De politie (proces-verbaal PL1700-2023258890) heeft de
plaats veiliggesteld. Ik, rapporteur, was om 12.15 uur ter plaatse, samen met mijn collega {naam|Ö. Kılınç}.
De machine heb ik diezelfde dag stilgelegd op grond van artikel 28 van de Arbeidsomstandighedenwet.</p>
<h2>4 Verklaringen</h2>
<p>Getuige {naam|Florin Dumitraşcu}, geboren {geboortedatum|11-12-1985}, wonende {adres|Burgemeester Keijzerweg 260, 3352 AR
Papendrecht}, verklaarde op 24 augustus 2023 met hulp van een tolk Roemeens (tolknummer {?tolknummer|7718}):</p>
<p class="q">"Wij doen de magneet erop als het druk is. Iedereen weet dat, ook {naam|Danny}. Ik heb hem 's morgens nog
tegen {naam|Marcin} horen zeggen dat hij op moest schieten, want de vrachtwagen kwam om elf uur. Ik stond bij
de zaagmachine en ik hoorde schreeuwen. Ik heb zelf de noodstop ingedrukt."</p>
<p>De heer {naam|Van Ravensteijn} voornoemd (roepnaam Danny), bijgestaan door zijn advocaat mr. {naam|L.M.E. Zuidgeest} te Dordrecht,
heeft op 5 september 2023 de cautie gekregen en verklaarde:</p>
<p class="q">"Ik heb het pedaal niet ingetrapt. Dat de magneet er zat, wist ik. Ik heb het in het voorjaar gemeld bij mevrouw
{naam|Kwakkelstein} en er is toen een toolboxmeeting geweest. Daarna is het weer ingeslopen."</p>
<p>Bestuurder {?naam|Blankespoor} liet op 12 september 2023 schriftelijk weten dat de RI&amp;E dateert van 2017 en dat
Arbodienst Drechtzorg de nieuwe versie in het eerste kwartaal van 2024 oplevert. Volgens arbodeskundige
{naam|Reinier Boogaardt} (hoger veiligheidskundige) was het overbruggen van het lichtscherm bekend en als "prioriteit 1"
opgenomen in het plan van aanpak.</p>
<p>Het slachtoffer zelf is op 3 oktober 2023 gehoord in {?gezondheid|revalidatiecentrum Rijndam}. Hij kan zich van het moment zelf
niets herinneren. Hij vertelde dat hij {?gezondheid|slecht slaapt, herbelevingen heeft en daarvoor medicijnen slikt}
en dat hij hoopt in het voorjaar licht werk te kunnen doen.</p>
<h2>5 Onderzoek machine</h2>
<p>Machineveiligheidsspecialist ir. {naam|Noortje Calis} van het Expertisecentrum heeft de pers op 29 augustus 2023
onderzocht. Het lichtscherm voldeed aan NEN-EN-IEC 61496-1 en werkte zonder magneet. De afstand tot de gevarenzone was
volgens de formule van NEN-EN-ISO 13855 correct. Op de camerabeelden van de inrijpoort is de bestelbus van de werkgever
te zien (kenteken {kenteken|VKG-61-X}), die op 22 augustus om 10.31 uur vertrok. De bestuurder daarvan, {naam|Koos},
achternaam onbekend gebleven, is niet gehoord.</p>
<table><tr><th>Overtreding</th><td>artikel 7.7, eerste en vierde lid, Arbobesluit</td></tr>
<tr><th>Feitnummer</th><td>B070701106</td></tr>
<tr><th>Normbedrag</th><td>&euro; 20.000, te matigen of te verhogen volgens de Beleidsregel boeteoplegging
arbeidsomstandighedenwetgeving</td></tr>
<tr><th>Recidive</th><td>ja, boetebeschikking 071902233 van 16 april 2020</td></tr></table>
<h2>6 Slot</h2>
<p>Van dit rapport is een afschrift gezonden aan de werkgever en aan het slachtoffer. Vragen van de Kamer over het ongeval
(lid {+naam|Patijn}, GroenLinks-PvdA) zijn door minister {+naam|Van Gennip} op 18 oktober 2023 beantwoord, Aanhangsel
2023-2024, nr. 187. Inspecteur-generaal {+naam|Rits de Boer} is op de hoogte gesteld.</p>
<p>Op ambtsbelofte opgemaakt en ondertekend te Rotterdam,<br>de arbeidsinspecteur, tevens toezichthouder in de zin van
artikel 5:11 Awb,</p><p><br><br><br></p>
<p>{naam|J.W. Haaksbergh}, dienstnummer {personeelsnummer|ISZW-20815}<br>{email|jhaaksbergh}{+domein|@nlarbeidsinspectie.nl}
&nbsp; {telefoon|06-1147 9035}</p>
"""


def _ongeval() -> Finished:
    draft = Draft("q03_ongevalsrapport", "dev", "woo-verzoek", "rapport_kaders", "chromium")
    page = "@page{@bottom-right{content:'Pagina ' counter(page);font:7.5pt Carlito}}"
    pdf = chromium(draft, _ONGEVAL, _CSS + page, margin="17mm 19mm 18mm 21mm")
    draft.keep("organisatie", "Nederlandse Arbeidsinspectie", "Drechtzorg")
    draft.keep("organisatie", "Stafflux Uitzendbureau B.V.", "Expertisecentrum")
    draft.keep("kenmerk", "22-771063", "PL1700-2023258890", "071902233", "B070701106")
    draft.keep("telefoon", "0800 51 51")
    draft.keep("norm", "NEN-EN-IEC 61496-1", "NEN-EN-ISO 13855", "HEB 300")
    draft.keep("datum", "22 augustus 2023", "9 november 2023", "5 september 2023", "6 maart 2023")
    draft.keep("datum", "18 oktober 2023", "16 april 2020")
    draft.keep("adres", "Postbus 820", "3500 AV Utrecht")
    draft.keep("product", "Durma")
    pdf = pen(pdf, draft, 2, "J.W. Haaksbergh", by=(6, -44), size=(120, 36), seed=33)
    return Finished(draft, pdf)


_MAIL_CSS = """body{font-family:sans-serif;font-size:9pt}p{margin:0 0 6px 0}.h{font-size:8.5pt;margin:0 0 1px 0}
.t{font-size:13pt;font-weight:bold;margin:0 0 8px 0}.s{font-size:8pt;color:#33557a;margin:0 0 1px 0}hr{margin:8px 0}"""


def _head(sender: str, sent: str, to: str, cc: str, subject: str) -> str:
    rows = (("Van", sender), ("Verzonden", sent), ("Aan", to), ("CC", cc), ("Onderwerp", subject))
    return (
        "".join(f'<p class="h"><b>{name}:</b> {text}</p>' for name, text in rows if text)
        + "<p></p>"
    )


_SUBJECT = "Stremming sluis Eefde wk 41 - bericht aan schippers"
_BRAM, _NADIA = "{naam|Grotenhuijs, Bram} (ON)", "{naam|El Khattaoui, Nadia} (ON)"
_PIET, _FEMKE = "{naam|Smallenbroek, Pieter} (VWM)", "{naam|Femke Looijestijn}"
_MAIL = (
    '<p class="t">Rijkswaterstaat Oost-Nederland - e-mailbericht</p>'
    + _head(
        _BRAM,
        "donderdag 3 oktober 2024 16:52",
        f"{_NADIA}; {_PIET}",
        "{+postbus|persdesk-on}@rws.nl; {naam|Tjeerdsma, Aaltje} (ON)",
        f"RE: {_SUBJECT}",
    )
    + """<p>Dag {naam|Nadia}, {naam|Piet},</p>
<p>Zojuist gebeld met Koninklijke {+organisatie|Schuttevaer}. {naam|Femke} snapt dat we de hefdeur niet nog een week kunnen laten
hangen, maar zij wil dat we de stremming van dinsdag 8 oktober beperken tot 06.00 - 14.00 uur. Anders liggen er volgens
haar twintig schepen te wachten in het Twentekanaal en op de IJssel. Volgens mij moet dat kunnen als Van den Herik het
kraanponton maandagavond al invaart.</p>
<p>De HID ({?naam|Ten Thije}) wil de tekst vanavond zien, omdat de minister morgen in Zutphen is. {+naam|Madlener} gaat daar
met burgemeester {+naam|Wimke Jansink} langs de IJsselkade, dus de kans op vragen over Eefde is groot. Kun jij, {naam|Aaltje},
een woordvoeringslijn van vijf regels maken? Voor de pers blijft het 06-nummer van de piket leeg; journalisten bellen de
perslijn 088 797 07 00.</p>
<p>Groet,<br>{naam|Bram}</p>
<p class="s">ing. {naam|B.H. Grotenhuijs}</p><p class="s">Senior adviseur Scheepvaart en Nautisch Beheer</p>
<p class="s">Rijkswaterstaat Oost-Nederland | Eusebiusbuitensingel 66, 6828 HZ Arnhem</p>
<p class="s">M {telefoon|06 - 5348 1190} | {email|bram.grotenhuijs}{+domein|@rws.nl} | vrijdag vrij</p><hr/>"""
    + _head(_NADIA, "donderdag 3 oktober 2024 14:07", _BRAM, _PIET, f"RE: {_SUBJECT}")
    + """<p>Bram,</p>
<p>Hieronder de mail van {naam|Looijestijn}. Zij heeft ook wethouder {+naam|Ottema} van Lochem aangehaakt, die vindt dat de
veerstoep bij Almen open moet blijven voor de hulpdiensten. Ik heb gezegd dat we daar maandag op terugkomen.</p>
<p>Los daarvan: bij de inspectie van gisteren is gebleken dat kabel 3 (leverancier Teufelberger, certificaat TB-40918) vier
gebroken draden heeft. {naam|Rachid Oulad} van Iv-Infra noemt het in zijn rapport een "rode" bevinding. Hij mailt de foto's
nog vandaag. De sluismeester die het zag, {naam|Gert-Jan}, verdient trouwens een bloemetje, want die had
eigenlijk al dienst uit. Zijn vrouw is {?gezondheid|net geopereerd aan haar heup}, dus stuur het naar huis:
{adres|Kapperallee 39, 7211 CB Eefde}.</p>
<p>Voor de scheepvaartberichten (BAS) heeft VWM de vaste tekst nodig vóór 17.00 uur. Het nummer van de stremming is
{+kenmerk|NtS 2024-11873}.</p>
<p>{naam|Nadia} <br>{telefoon|06 2239 6674}</p><hr/>"""
    + _head(
        f"{_FEMKE} [mailto:{{email|f.looijestijn}}{{+domein|@schuttevaer.nl}}]",
        "donderdag 3 oktober 2024 11:31",
        _NADIA,
        "{+postbus|info}@lochem.nl",
        _SUBJECT,
    )
    + """<p>Beste Nadia,</p>
<p>Dank voor het belletje van gisteren. Onze leden zijn niet blij met een stremming van drie dagen in week 41. Een paar
reacties, zodat je de sfeer proeft:</p>
<p>- {naam|Harm Jonkvorst} van het ms. "Confiance" (ENI 02327744) heeft een lading veevoer voor ForFarmers in Lochem liggen en
vreest een claim. Hij is te bereiken op {telefoon|0653-907712}.</p>
<p>- Familie {naam|Van Schijndelaar} ligt met hun spits "Vrouwe Johanna" al sinds zondag boven de sluis. Hun dochter
{naam|Esmée} moet donderdag naar het examen op het Maritiem College in Harlingen.</p>
<p>- De Twentse haven XL Businesspark Almelo wijst op de containerlijn, die drie keer per week vaart.</p>
<p>Voorzitter {+naam|Dirk van der Meulenhof} zal er vrijdag bij Omroep Gelderland iets over zeggen; hij is daar te gast in het
ochtendprogramma. Hij noemt geen namen van medewerkers, dat heb ik met hem afgesproken. Hij verwijst wel naar de motie van
Kamerlid {+naam|De Hoop} over achterstallig onderhoud.</p>
<p>Kun je mij voor 16.00 uur laten weten of een venster van acht uur haalbaar is?</p>
<p>Met vriendelijke groet,</p><p class="s">{naam|Femke Looijestijn}, regiosecretaris Oost</p>
<p class="s">Koninklijke Binnenvaart Nederland / Schuttevaer | Postbus 23415, 3001 KK Rotterdam | 010 798 98 00</p><hr/>"""
    + _head(
        _PIET,
        "woensdag 2 oktober 2024 08:15",
        "Postbus {+postbus|vcnl-scheepvaart}@rws.nl",
        "Bram; {naam|Kuipéri, Annelot} (CIV)",
        "Sluis Eefde, vooraankondiging",
    )
    + """<p>Collega's,</p>
<p>Ter info: de hefdeur van de oude kolk in Eefde gaat dinsdag 8 t/m donderdag 10 oktober 2024 uit bedrijf voor het vervangen
van kabel 3. De nieuwe kolk (2020) blijft tot nader order draaien met lichte beperking. Storingsnummer 0800 - 8002 blijft het
centrale nummer. Werkorder {+kenmerk|WO-4410927}, RINK-melding 2024/0556. Annelot past de matrixborden aan.</p>
<p>gr. {naam|P. Smallenbroek}<br>verkeersleider-coördinator, personeelsnr. {personeelsnummer|10047713}</p><hr/>"""
    + _head(
        "{naam|Oulad, R.} [mailto:{email|r.oulad}{+domein|@iv.nl}]",
        "dinsdag 1 oktober 2024 17:44",
        _BRAM,
        "{naam|J. ter Weijden}; {+postbus|documentbeheer}@iv.nl",
        "Inspectie hefdeur oude kolk, voorlopige bevindingen",
    )
    + """<p>Geachte heer {naam|Grotenhuijs}, beste Bram,</p>
<p>Vandaag hebben wij, volgens opdracht 31164422 en het inspectieplan van 3 september 2024, de hefkabels van de oude kolk
geïnspecteerd. De volledige rapportage (IV-24-1120, versie 0.9) volgt uiterlijk 11 oktober. Vooruitlopend daarop:</p>
<p>- Kabel 1 en 2: geen bijzonderheden. Smering is op orde, slijtage binnen de norm van NEN 6786-1.</p>
<p>- Kabel 3: vier gebroken draden binnen zes keer de diameter. Advies: vervangen binnen veertien dagen en tot die tijd
de deur niet vaker dan tien keer per etmaal bewegen.</p>
<p>- Kabel 4: lichte roestvorming bij het eindstuk. Opnemen in het onderhoudsplan 2025.</p>
<p>De meting is uitgevoerd door mijn collega's {naam|Lotte Spierings} en {naam|Daan}; zij werden ter plaatse geholpen door
de bediening. Wij hebben de sleutel van het machinegebouw afgegeven bij de centrale post aan de Kanaalstraat. Wilt u de
heer {naam|Ter Weijden} laten weten wie de werkvergunning voor maandag tekent? Hij heeft daarvoor een naam en een
mobiel nummer nodig. Zelf ben ik bereikbaar op {telefoon|06 1886 4407} of via ons secretariaat, 088 943 30 00.</p>
<p>De aannemer (Van den Herik, vestiging Sliedrecht) heeft een reservekabel op voorraad met certificaat TB-40918. Dat
is dezelfde fabrikant als bij de renovatie onder oud-minister {+naam|Van Nieuwenhuizen} in 2019.</p>
<p>Met vriendelijke groet,<br>ir. {naam|Rachid Oulad}, constructeur beweegbare bruggen en sluizen<br>
Iv-Infra b.v., Postbus 135, 3360 AC Sliedrecht</p>"""
)


def _sluis() -> Finished:
    draft = Draft("q04_mail_sluis", "dev", "woo-verzoek", "mail_afdruk_rws", "story")
    pdf = story(draft, _MAIL, _MAIL_CSS, rect=(56, 50, 540, 794))
    for name in ("Piet", "Bram", "Annelot"):
        draft.expect(name, "naam", "redact")
    draft.keep("organisatie", "Rijkswaterstaat Oost-Nederland", "Van den Herik", "Teufelberger")
    draft.keep("organisatie", "Iv-Infra", "ForFarmers", "Omroep Gelderland", "Maritiem College")
    draft.keep("schip", "Confiance", "Vrouwe Johanna", "ENI 02327744")
    draft.keep("kenmerk", "TB-40918", "2024/0556", "31164422", "IV-24-1120", "NEN 6786-1")
    draft.keep("telefoon", "088 797 07 00", "010 798 98 00", "0800 - 8002", "088 943 30 00")
    draft.keep(
        "adres", "Eusebiusbuitensingel 66, 6828 HZ Arnhem", "Postbus 23415, 3001 KK Rotterdam"
    )
    draft.keep("datum", "8 oktober", "3 oktober 2024", "10 oktober 2024")
    return Finished(draft, pdf)


MAKERS = {
    "q01_nota_garnalenkotters": _garnalen,
    "q02_rapportage_bijstand": _bijstand,
    "q03_ongevalsrapport": _ongeval,
    "q04_mail_sluis": _sluis,
}
