"""Documents q05 to q08: a hearing (scan), a letter to parliament, a complaint (scan), minutes."""

import pymupdf

from tests.gold.making.by_html import story
from tests.gold.making.by_office import fodt
from tests.gold.making.by_reportlab import paper
from tests.gold.making.dev_q_b_texts import COMPLAINT, COMPLAINT_NOTE, HEARING, STEERING
from tests.gold.making.draft import Draft
from tests.gold.making.gold import Finished, on_scan
from tests.gold.making.q_tools import blocks, over, pen


def _hearing() -> Finished:
    draft = Draft("q05_hoorzitting", "dev", "woo-verzoek", "hoorverslag", "scan-200dpi-grey")
    pdf = fodt(
        draft,
        blocks(HEARING),
        font="Liberation Serif",
        size=11,
        header="provincie Overijssel\nAdviescommissie bezwaarschriften",
        footer="Postbus 10078, 8000 GB Zwolle - AC-2024-112",
        right="2.5cm",
    )
    names = ("Schuurhuis", "Wolterink", "Kieviet", "Abrahamsz")
    for name in names:
        draft.expect(name, "naam", "redact")
    for name in ("Moerdijk-Tan", "Hoitinga"):
        draft.expect(name, "naam", "review")
    draft.keep("organisatie", "provincie Overijssel", "BIJ12", "Wageningen Environmental Research")
    draft.keep("organisatie", "Rendac", "Countus accountants en adviseurs", "unit Faunazaken")
    draft.keep("organisatie", "Afdeling bestuursrechtspraak", "eenheid Natuur en Milieu")
    draft.keep("kenmerk", "ECLI:NL:RVS:2022:1143", "GW3237f", "77120946", "77121003")
    draft.keep("telefoon", "085 486 22 22", "038 499 88 99")
    draft.keep("postbus", "bezwaar@overijssel.nl", "Postbus 10078, 8000 GB Zwolle")
    draft.keep("adres", "Luttenbergstraat 2")
    draft.keep("datum", "18 juni 2024", "6 februari 2024", "14 maart 2024", "20 april 2022")
    draft.keep("datum", "15 januari 2024", "27 juni 2024", "22 november 2023", "2 februari 2024")
    pages = pymupdf.open("pdf", pdf).page_count
    pdf = pen(pdf, draft, pages, "N. Tjoelker", by=(2, -42), size=(105, 36), seed=52)
    return on_scan(draft, pdf, dpi=200, skew=0.55, noise=7, seed=52, page_kb=170)


_LETTER_CSS = """body{font-family:sans-serif;font-size:9.4pt;line-height:1.35}p{margin:0 0 8px 0}
.k{font-size:7.2pt;color:#333;margin:0 0 1px 0}.a{margin:0 0 1px 0}h3{font-size:9.6pt;margin:9px 0 3px 0}"""
_LETTER_TOP = """<p class="k"><b>Ministerie van Onderwijs, Cultuur en Wetenschap</b> &#183; Directie Erfgoed en Kunsten
&#183; Onze referentie 49217738</p>"""
_LETTER = """<p class="k">&gt; Retouradres Postbus 16375, 2500 BJ Den Haag</p><p></p>
<p class="a">De voorzitter van de Tweede Kamer der Staten-Generaal</p><p class="a">Postbus 20018</p>
<p class="a">2500 EA DEN HAAG</p><p></p>
<p class="a">Datum&#160;&#160;&#160;&#160;6 december 2024</p>
<p class="a">Betreft&#160;&#160;Voortgang restitutiebeleid en herkomstonderzoek rijkscollectie</p>
<p class="k">Rijnstraat 50, Den Haag &#183; www.rijksoverheid.nl &#183; Bijlagen: 3 &#183; Uw referentie: 36600-VIII-61</p><p></p>
<p>In het wetgevingsoverleg Cultuur van 11 november 2024 heb ik toegezegd uw Kamer te informeren over de uitvoering van het
restitutiebeleid voor cultuurgoederen uit de Tweede Wereldoorlog. Met deze brief doe ik dat, mede namens de
staatssecretaris van Volksgezondheid, Welzijn en Sport, {+naam|Vincent Karremans}, die verantwoordelijk is voor het
rechtsherstel. Ik ga ook in op de motie van de leden {+naam|Mohandis} en {+naam|Van der Velde} (Kamerstuk 36 600 VIII, nr. 88).</p>
<h3>Stand van zaken</h3>
<p>De Restitutiecommissie, onder voorzitterschap van {+naam|Jacob Kohnstamm}, heeft in 2024 negen adviezen uitgebracht. In zes
gevallen is geadviseerd tot teruggave. Het bekendste voorbeeld blijft de collectie van de kunsthandelaar
{+naam|Jacques Goudstikker}, van wie de erfgenamen in 2006 ruim tweehonderd schilderijen terugkregen. Sinds de evaluatie van de
commissie-{+naam|Kohnstamm} uit 2020, "Streven naar rechtvaardigheid", weegt het belang van het museum niet meer mee.</p>
<p>Het herkomstonderzoek van de Rijksdienst voor het Cultureel Erfgoed (RCE) loopt tot en met 2028. Van de 3.700 voorwerpen in de
NK-collectie zijn er 1.214 opnieuw onderzocht. Daaronder zijn een stilleven van {+naam|Willem Claesz. Heda}, een landschap van
{+naam|Salomon van Ruysdael} en tekeningen uit het bezit van {+naam|Frits Lugt}. Bij 41 werken zijn mogelijke rechthebbenden in beeld.
De RCE benadert hen volgens het protocol van 1 maart 2023. Om redenen van privacy noem ik hen in deze brief niet.</p>
<p>Met {+naam|Susan Legêne} en {+naam|Wayne Modest}, die eerder over koloniale collecties adviseerden, ben ik van mening dat de
ervaring met beide vormen van restitutie meer gedeeld moet worden. Het Wereldmuseum heeft in september een gezamenlijke
studiedag gehouden. Ik verwijs naar het werk van {+naam|Pankaj Mishra} en, voor de juridische kant, naar
{+naam|Campfens} (2021), dat daar uitvoerig is besproken.</p>
<h3>Advies van de Raad voor Cultuur</h3>
<p>De Raad voor Cultuur heeft mij op 27 september 2024 geadviseerd over het eigenaarloze kunstbezit. Voorzitter
{+naam|Kristel Baele} stelt voor om werken waarvan de eigenaar na 2030 nog onbekend is, over te dragen aan een Joodse
erfgoedinstelling. Ik neem dat advies in beginsel over. Het Centraal Joods Overleg en het Joods Museum in Amsterdam zijn
bereid om mee te denken. De voorzitter van het overleg, {+naam|Chanan Hertzberger}, sprak bij de overhandiging van een
"historische stap". Met hem en met burgemeester {+naam|Femke Halsema} van Amsterdam spreek ik in januari verder.</p>
<h3>Internationale samenwerking</h3>
<p>Op 5 maart 2024 heeft Nederland, vertegenwoordigd door mijn ambtsvoorganger {+naam|Fleur Gräper}, in Washington de "Best Practices for
the Washington Conference Principles" onderschreven. De Amerikaanse speciaal gezant {+naam|Stuart Eizenstat} prees de Nederlandse
inzet. Met mijn Duitse ambtgenoot {+naam|Claudia Roth} heb ik op 14 oktober gesproken over gezamenlijk onderzoek naar de archieven
van kunsthandel {+organisatie|Katz} in Dieren en het veilinghuis {+organisatie|Lempertz} in Keulen. Zij heeft
toegezegd de bestanden van het {+organisatie|Deutsches Zentrum Kulturgutverluste} in Maagdenburg open te stellen. De Nederlandse
ambassade in Berlijn ondersteunt dat.</p>
<h3>Reactie op de motie</h3>
<p>De motie verzoekt de regering te bezien of kleine musea geholpen kunnen worden bij onderzoek naar de eigen collectie.
Het Mondriaan Fonds opent per 1 februari 2025 een regeling met een budget van € 2,4 miljoen. Musea zoals het
Frans Hals Museum, Museum Flehite en het Jopie Huisman Museum hebben belangstelling getoond. De uitvoering
ligt bij de Museumvereniging. Vragen van musea kunnen worden gesteld via info@mondriaanfonds.nl of 020 523 15 23.</p>
<p>De regeling draagt de naam van {+naam|Willem Sandberg}, de oud-directeur van het Stedelijk Museum die in de oorlog kunst in veiligheid
bracht in de duinen bij Castricum. Zijn dochter en de gemeente Amsterdam hebben daarmee ingestemd. De eerste aanvragen
worden beoordeeld door een commissie onder leiding van oud-minister {+naam|Ingrid van Engelshoven}.</p>
<h3>Toezegging aan het lid Oostenbrink</h3>
<p>Het lid {+naam|Oostenbrink} (BBB) vroeg naar de "Vrouw met de parelketting", een schilderij dat tot voor kort aan {+naam|Johannes Vermeer}
werd toegeschreven. Het werk bevindt zich in bruikleen in Museum Prinsenhof Delft (inventarisnummer NK 2914). Er
loopt geen verzoek tot teruggave. De toeschrijving is in 1951 verworpen door opvolgers van {+naam|Hofstede de Groot} bij het RKD; de naam van {+naam|Van
Meegeren} valt in de literatuur, maar daarvoor is geen bewijs.</p>
<h3>Digitale ontsluiting</h3>
<p>De databank "Herkomst Gezocht" is sinds mei 2024 vernieuwd. Wie een naam of een werk zoekt, vindt nu in één keer de
archieven van de Stichting Nederlandsch Kunstbezit, de firma {+organisatie|Lippmann, Rosenthal &amp; Co.} en het veilinghuis
{+organisatie|Van Marle &amp; Bignell}. In het eerste half jaar zijn 18.400 zoekvragen gesteld. De Autoriteit Persoonsgegevens, bij
monde van voorzitter {+naam|Aleid Wolfsen}, heeft geadviseerd om gegevens van mensen die nog in leven kunnen zijn, pas na
inlogging te tonen. De RCE heeft dat advies overgenomen. Over de toegang tot het Centraal Archief Bijzondere
Rechtspleging, waarover het lid {+naam|Rooderkerk} vragen stelde, ontvangt u een aparte brief.</p>
<p>Met het Rijksmuseum heb ik afgesproken dat de etiketten bij werken uit de NK-collectie de herkomst vermelden. Directeur
{+naam|Taco Dibbits} heeft de eerste nieuwe etiketten op 21 november 2024 laten zien bij het portret dat {+naam|Thérèse Schwartze}
schilderde van {+naam|Aletta Jacobs}. De kosten worden gedragen door het Rembrandt Fonds en de Vereniging {+naam|Hendrick de Keyser}.</p>
<h3>Tot slot</h3>
<p>Voor de zomer van 2025 stuur ik u de volgende voortgangsbrief. Ik doe dat samen met de jaarverslagen van de Restitutiecommissie en
van het Expertisecentrum Restitutie van het NIOD, dat wordt geleid door hoogleraar-directeur {+naam|Martijn Eickhoff}.</p>
<p>De minister van Onderwijs, Cultuur en Wetenschap,</p><p></p><p></p><p>{+naam|Eppo Bruins}</p>"""


def _letter() -> Finished:
    draft = Draft("q06_kamerbrief_restitutie", "dev", "woo-verzoek", "kamerbrief_ocw", "story")
    pdf = story(draft, _LETTER, _LETTER_CSS, rect=(66, 66, 520, 782), header=_LETTER_TOP)
    draft.keep("organisatie", "Restitutiecommissie", "Raad voor Cultuur", "Wereldmuseum", "NIOD")
    draft.keep("organisatie", "Rijksmuseum", "Autoriteit Persoonsgegevens", "Rembrandt Fonds")
    draft.keep("organisatie", "Frans Hals Museum", "Jopie Huisman Museum", "Mondriaan Fonds")
    draft.keep("organisatie", "Centraal Joods Overleg", "Museum Flehite", "Museum Prinsenhof Delft")
    draft.keep("kenmerk", "49217738", "36600-VIII-61", "Kamerstuk 36 600 VIII, nr. 88", "NK 2914")
    draft.keep("telefoon", "020 523 15 23")
    draft.keep("postbus", "info@mondriaanfonds.nl", "Postbus 20018")
    draft.keep("adres", "Rijnstraat 50")
    draft.keep(
        "datum", "6 december 2024", "11 november 2024", "27 september 2024", "21 november 2024"
    )
    draft.keep("datum", "5 maart 2024")
    draft.keep("naam", "Sandberg")
    return Finished(draft, pdf)


def _complaint() -> Finished:
    draft = Draft(
        "q07_klacht_wia", "dev", "woo-verzoek", "brief_burger_behandelblad", "scan-150dpi-grey"
    )
    parts = blocks(COMPLAINT)
    letter = paper(draft, parts, font="SE", size=10.8, frames=((72, 46, 450, 752),))
    note = paper(draft, blocks(COMPLAINT_NOTE), font="CA", size=10, frames=((66, 70, 470, 700),))
    draft.expect("Wibowo", "naam", "redact")
    draft.expect("Uden", "woonplaats", "review")
    draft.keep(
        "organisatie",
        "UWV",
        "FNV",
        "Philips",
        "Vlisco",
        "Ziekenhuis Bernhoven",
        "CBRE",
        "Ricoh",
    )
    draft.keep("organisatie", "Nationale ombudsman")
    draft.keep("kenmerk", "3SRRCX8840127", "BK-21", "5518027")
    draft.keep("adres", "Postbus 58113", "1040 HC Amsterdam", "Postbus 93122, 2509 AC Den Haag")
    draft.keep("telefoon", "0800 33 55 555")
    draft.keep(
        "datum",
        "11 maart 2023",
        "24 januari 2023",
        "14 maart 2023",
        "12 april 2023",
        "25 april 2023",
    )
    draft.keep("wet", "artikel 9:11 Awb")
    with pymupdf.open("pdf", letter) as both, pymupdf.open("pdf", note) as second:
        both.insert_pdf(second)
        count = both.page_count
        joined = both.tobytes(no_new_id=True)

    def stamp(page: pymupdf.Page) -> None:
        if page.number:
            if page.number == count - 1:
                page.insert_text((72, 806), "UWV intern - na afhandeling in dossier", fontsize=7)
            return
        colour = (0.55, 0.1, 0.15)
        page.draw_rect(pymupdf.Rect(388, 118, 520, 166), color=colour, width=1.4)
        for at, (line, size) in enumerate(
            (("INGEKOMEN", 13), ("14 MRT 2023", 12), ("UWV Klachten", 8))
        ):
            page.insert_text(
                (398, 134 + 14 * at), line, fontsize=size, fontname="cobo", color=colour
            )

    pdf = pen(
        over(joined, stamp), draft, 1, "Th. Spoorenberg", by=(4, -46), size=(128, 38), seed=71
    )
    return on_scan(draft, pdf, dpi=150, skew=-0.7, noise=9, ocr_errors=0.06, seed=71, page_kb=140)


def _steering() -> Finished:
    draft = Draft(
        "q08_verslag_stuurgroep", "dev", "woo-verzoek", "verslag_actielijst", "libreoffice"
    )
    pdf = fodt(
        draft,
        blocks(STEERING),
        font="Liberation Sans",
        size=9.8,
        header="Rijksvastgoedbedrijf\nMinisterie van Binnenlandse Zaken en Koninkrijksrelaties",
        footer="Rijksvastgoedbedrijf | Postbus 16169 | 2500 BD Den Haag | T 088 797 56 00",
        border="0.05pt solid #b0b0b0",
        right="2.2cm",
        tagged=False,
    )
    for initials in ("JvdM", "AB", "RH", "SW", "YD", "LC"):
        draft.expect(initials, "paraaf", "redact")
    draft.keep("organisatie", "Rijksvastgoedbedrijf", "Heijmans", "Pieters Bouwtechniek", "Search")
    draft.keep("organisatie", "Kropman", "FMHaaglanden", "Arbeidsinspectie", "Belastingdienst")
    draft.keep("organisatie", "Se7en", "gemeente Utrecht")
    draft.keep("kenmerk", "Kamerstuk 31 490, nr. 342", "25.23.01883", "2023-90417", "23-10")
    draft.keep("postbus", "secretariaat-knoop@rijksoverheid.nl")
    draft.keep("telefoon", "088 797 56 00")
    draft.keep("adres", "Croeselaan 15", "Postbus 16169", "Herman Gorterstraat", "Van Zijstweg")
    draft.keep("datum", "22 november 2023", "19 juli 2024", "17 januari 2024", "11 oktober 2023")
    draft.keep("gebouw", "Kromhoutkazerne", "Blauwkapel")
    return Finished(draft, pdf)


MAKERS = {
    "q05_hoorzitting": _hearing,
    "q06_kamerbrief_restitutie": _letter,
    "q07_klacht_wia": _complaint,
    "q08_verslag_stuurgroep": _steering,
}
