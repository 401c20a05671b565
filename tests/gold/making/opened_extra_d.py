"""Two more scans of the first blind part: a report of concern and a visitors' book."""

from tests.gold.making.opened_paper import Paper, makers

T61 = Paper(
    "t61_zorgmelding_veilig_thuis_scan",
    "gemeente",
    "zorgmelding, scan",
    "libreoffice",
    scan={"dpi": 200, "skew": 0.35, "noise": 6, "seed": 62, "page_kb": 110},
    ordinary="mooij",
    options={
        "font": "Liberation Serif",
        "size": 13,
        "header": "{o|Veilig Thuis Noordwest} - VERTROUWELIJK",
    },
    html="""
<h1>Zorgmelding en vervolg</h1>
<table widths="5,11"><tr><td>Meldingsnummer</td><td>{r|VT-2025-30418}</td></tr><tr><td>Datum melding</td><td>{d|19 november 2025}</td></tr>
<tr><td>Melder</td><td>{n|juf Annabel Stroet}, basisschool {x|Koningin Emma}</td></tr>
<tr><td>Medewerker</td><td>{n|Isra Al-Obaidi}, bereikbaar op {t|06 5701 4466}</td></tr>
<tr><td>Gezin</td><td>{n|Grootveld / Mooij}</td></tr><tr><td>Adres</td><td>{a|Sluispolderweg 143, 1505 HL} {pl|Zaandam}</td></tr></table>
<h2>Betrokken kinderen</h2>
<p>1. {n|Jayden Grootveld}, geboren {g|14-08-2015}, BSN {b|999974622}<br/>2. {n|Elyna Mooij}, geboren {g|02-01-2020}, BSN
{b|999 985 401}</p>
<h2>Inhoud van de melding</h2>
<p>De leerkracht vertelt dat {n|Jayden} sinds de zomer vaak te laat komt en geen lunch bij zich heeft. Op {d|13 november 2025} had hij een
blauwe plek. Hij zei dat {n|Remco} boos was geweest. Met {n|Remco} bedoelt hij de vriend van moeder, {n|R. Schuitemaker}. Moeder
({n|Bianca Mooij}) zei aan het hek dat hij van de trap was gevallen. Vader, {n|Delano Grootveld}, woont in Almere en ziet de
kinderen om het weekend.</p>
<h2>Triage</h2>
<p>De melding is besproken met gedragswetenschapper {n|Pieternel Bakhuis} en vertrouwensarts {n|dr. J. van der Goot}. Bij de politie is
een eerdere melding bekend ({r|PL1100-2025201776}). Moeder is bekend bij {o|Brijder} wegens {z|een alcoholverslaving}. Er wordt
gewerkt met het afwegingskader van de {s|Wet verplichte meldcode}.</p>
<h2>Gesprekken</h2>
<p>Op {d|24 november 2025} is gesproken met moeder en met oma, mevrouw {n|Trees Mooij-Kuiper}. Oma vangt de kinderen op dinsdag op. Moeder
wil hulp van wijkteammedewerker {n|Ferry Oskam}. Op {d|27 november 2025} is vader gebeld ({t|06 21 905 873}). De heer
{n|Grootveld} maakt zich grote zorgen. Hij heeft een advocaat, mr. {n|Y. Sarmiento}.</p>
<p>Met {n|Schuitemaker} kon geen afspraak worden gemaakt. Hij rijdt volgens buurvrouw {n|Sonja} in een zwarte bestelbus met kenteken
{k|V-93-BGT}.</p>
<h2>Besluit</h2>
<p>Overdracht aan het {un|Jeugdteam Zaandam-Zuid}, contactpersoon {n|Oskam}. Bij onvoldoende verbetering volgt een verzoek tot onderzoek
aan de {o|Raad voor de Kinderbescherming}. Wethouder {+n|Songül Mutlu-Onrust} is hierover niet geïnformeerd.</p>
<p>Ondertekening medewerker: {p|IAO} &#160;&#160; Gezien teamleider: {p|cvdM}<br/>Informatie voor ouders: {+t|0800-2000} (gratis) of
{m|info@vtnoordwest.example}.</p>
""".replace("{n|juf ", "juf {n|")
    .replace("{n|Grootveld / Mooij}", "{n|Grootveld} / {n|Mooij}")
    .replace("{n|dr. ", "dr. {n|"),
)

ROWS = [
    ("{n|Kees Havinga}", "{o|Schindler Liften}", "{n|Mevr. Bol}", "08:10", "09:35", "{k|VNB-66-T}"),
    ("{n|R. Adhin}", "{o|Deloitte}", "{n|Sterre (FEZ)}", "08:45", "12:00", "-"),
    ("{n|Tamara Wit}", "{o|Prorail}", "{n|H. Nieboer}", "09:00", "10:10", "{k|8-KZD-19}"),
    ("{n|Ngozi Umeh}", "{o|Universiteit Leiden}", "{n|Dr. Luiten}", "09:20", "11:40", "-"),
    ("{n|B. van Heck}", "particulier", "{n|H. Nieboer}", "10:00", "10:25", "{k|30-JZ-LP}"),
    ("{n|Zhang Wei}", "{o|Ambassade China}", "{+n|SG De Visser-Kol}", "10:30", "11:30", "{k|CD-48-17}"),
    ("{n|Ali Reza K.}", "{o|Canon}", "{n|Bode Fred}", "11:05", "11:50", "{k|VK-340-J}"),
    ("{n|Marije ten Boom}", "{o|Nieuwsuur}", "{?n|Woordv. Jurre Ploeg}", "13:00", "14:20", "-"),
    ("{n|Simone Kool}", "{o|Rijksmuseum}", "{n|Mevr. Bol}", "13:15", "15:00", "-"),
    ("{n|G.J. Tak}", "{o|Gemeente Ommen}", "{n|Sterre (FEZ)}", "14:00", "16:05", "{k|95-66-FR}"),
    ("{n|Ewa Zawadzka}", "{o|Hago}", "{n|Bode Fred}", "16:30", "20:00", "-"),
]  # fmt: skip

T62 = Paper(
    "t62_bezoekersregister_scan",
    "woo-verzoek",
    "bezoekersregister, scan",
    "chromium",
    scan={"dpi": 150, "skew": -0.8, "noise": 6, "seed": 63, "page_kb": 90},
    ordinary="wit kool boom",
    css="""body{font:11pt 'Liberation Sans'} table{border-collapse:collapse;width:100%} .v td{font:12pt Carlito}
    td,th{border:.8pt solid #222;padding:2mm;text-align:left;font-size:11pt}""",
    html=(
        """
<h2>BEZOEKERSREGISTER {o|BEZUIDENHOUTSEWEG 30} - RECEPTIE</h2>
<p>Datum: {d|woensdag 8 oktober 2025}. Dienst: {n|Jolien} en {n|Mo}. Bezoekers tekenen zich in en leveren hun pas in bij vertrek.</p>
<table class="v"><tr><th>Naam bezoeker</th><th>Organisatie</th><th>Bezoekt</th><th>In</th><th>Uit</th><th>Kenteken</th></tr>"""
        + "".join("<tr>" + "".join(f"<td>{cell}</td>" for cell in row) + "</tr>" for row in ROWS)
        + """</table>
<p>Bijzonderheden: pas 114 niet ingeleverd ({n|Adhin}). De heer {n|Van Heck} is na een woordenwisseling met {n|Nieboer} naar buiten
begeleid door {n|Mo}; hij liet zijn nummer achter: {t|06 4319 2208}. Beveiliging: {o|Trigion}, {+t|070 348 00 00}.</p>
<p>Afgetekend: {p|JvR}</p>
"""
    )
    .replace("{n|Mevr. ", "Mevr. {n|")
    .replace("{n|Dr. ", "Dr. {n|")
    .replace("{n|Bode ", "Bode {n|")
    .replace("{+n|SG ", "SG {+n|")
    .replace("{?n|Woordv. ", "Woordv. {?n|")
    .replace("{n|Sterre (FEZ)}", "{n|Sterre} ({un|FEZ})"),
)

MAKERS = makers([T61, T62])
