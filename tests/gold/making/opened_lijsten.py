"""Lists of the first blind part: contacts on their side, an organisation chart, logs, turned pages."""

import io

import pymupdf
from reportlab.lib import colors
from reportlab.lib.pagesizes import A4, landscape
from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import Paragraph, SimpleDocTemplate, Spacer, Table, TableStyle

from tests.gold.making.by_reportlab import FONTS, _register
from tests.gold.making.draft import Draft
from tests.gold.making.opened_paper import Paper, full, makers

CONTACTS = """
{un|Crisiscoördinatie}|{n|Frouke Pasma}|{f|crisiscoördinator}|{t|06-12 88 40 17}|{e|f.pasma@fryslanveilig.example}
{un|Crisiscoördinatie}|{n|Rudsel Leito}|{f|plv. coördinator}|{t|06 45119026}|{e|rudsel.leito@fryslanveilig.example}
{un|Meldkamer}|{n|Douwe-Anne Zwart}|{f|calamiteitencoördinator}|{t|+31612907755}|{m|meldkamer@mknn.example}
{un|GHOR}|{n|Oane Tjalsma}|{f|HIN}|{t|058-294 31 17}|{e|oane@ggdfryslan.example}
{un|Brandweer}|{n|Klaas Jan de Water}|{f|officier van dienst}|{t|06-81.46.20.39}|{e|kj.dewater@brandweer.example}
{un|Brandweer}|{n|Ghislaine v.d. Meer-Tan}|{f|AGS}|{t|0031 6 3355 0941}|{e|ghislaine.vdmeer@brandweer.example}
{o|Wetterskip Fryslân}|{n|Sjoerd Wiersum}|{f|dijkwacht}|{t|06 - 2077 1483}|{e|swiersum@wetterskip.example}
{o|Rijkswaterstaat}|{n|Abdi Farah Warsame}|{f|HMO}|{t|(06) 53 20 88 14}|{m|hmo.nn@rws.example}
{o|Defensie}|{n|Maj. B. Knol}|{f|OLvD}|{t|0622 739 164}|{e|b.knol.01@mindef.example}
{o|Liander}|{n|Wilco}|{f|storingswacht}|{t|088-542 6471}|{+t|0800-9009}
{o|Politie}|{n|Chi Kit Man}|{f|AC-OOV}|{t|06-1983 4402}|{m|acoov.nn@politie.example}
{o|Gemeente Harlingen}|{+n|Ina Sjerps-Mulder}|{f|burgemeester}|{t|06-2560 1187}|{m|kabinet@harlingen.example}
{o|Gemeente Waadhoeke}|{+n|Marga Waanders-Bos}|{f|burgemeester}|{t|06 3811 4470}|{m|kabinet@waadhoeke.example}
{o|Gemeente Waadhoeke}|{n|T. Bakker}|{f|AOV'er}|{t|0517-38 0641}|{e|t.bakker@waadhoeke.example}
{o|KNRM}|{n|Jaap Fluit}|{f|schipper}|{t|06.14.72.30.58}|{e|jaap.fluit@knrm.example}
{o|Rode Kruis}|{n|Emine Koç}|{f|noodhulp}|{t|+31 (0)6-4018 2275}|{e|ekoc@redcross.example}
{o|NAM}|{n|H. Mulder (Harm)}|{f|wachtingenieur}|{t|0592 36 44 09}|{m|meldkamer@nam.example}
{un|Communicatie}|{?n|Geeske Bloemhof}|{f|woordvoerder}|{t|06 2966 8134}|{m|pers@fryslanveilig.example}
""".strip()


def _contacts(draft: Draft) -> bytes:
    """Return a table of contacts on two landscape pages."""
    _register()
    cell = ParagraphStyle("c", fontName="CA", fontSize=11, leading=13.5)
    head = ParagraphStyle("h", parent=cell, fontName="CAB")

    def show(text: str, style: ParagraphStyle = cell) -> Paragraph:
        return Paragraph(draft.mark(full(text)), style)

    rows = [[show(t, head) for t in ("Dienst", "Naam", "Rol", "Bereikbaar", "E-mail / anders")]]
    for line in CONTACTS.split("\n"):
        rows.append([show(part + "}") for part in line.rstrip("}").split("}|")])
    table = Table(rows, colWidths=[125, 150, 130, 130, 225], repeatRows=1)
    look = [("GRID", (0, 0), (-1, -1), 0.4, colors.black), ("TOPPADDING", (0, 1), (-1, -1), 5)]
    table.setStyle(TableStyle([*look, ("BACKGROUND", (0, 0), (-1, 0), colors.lightgrey)]))
    stream = io.BytesIO()
    document = SimpleDocTemplate(
        stream, pagesize=landscape(A4), invariant=1, leftMargin=35, topMargin=40, bottomMargin=60
    )
    title = show(
        "Bereikbaarheidslijst {o|Veiligheidsregio Fryslân} - versie {d|1 oktober 2025}", head
    )
    note = (
        "Wijzigingen doorgeven aan {n|Frouke} of aan {m|crisis@fryslanveilig.example}. Algemeen nummer "
        "{+t|088 229 92 29}. Lijst niet verspreiden buiten de eigen dienst. Uitwijklocatie: "
        "{l|Edisonweg 16}, {l|8912 AV} Leeuwarden, zaal {x|Pieter Jelles}. Overleg elke maandag 09.00 uur; "
        "voorzitter is dan {n|Leito}. Kaarten staan in map {x|Slauerhoff}."
    )
    document.build([title, Spacer(1, 8), table, Spacer(1, 12), show(note)])
    return stream.getvalue()


CHART = [
    (230, 60, "{f|Hoofddirecteur}|{?n|Annelot Ruys}|secretariaat: {n|Bep}"),
    (40, 170, "{un|Afdeling Beleid}|{?n|Gosse de Lang}|{n|Imke Reefman}|{n|Saïd Ouhammou}|{n|Lot Vis}"),
    (230, 170, "{un|Afdeling Juridisch}|{?n|Nathalie Sno}|{n|Wouter Jonker}|{n|A. Gebru-Alem}|{n|Gino Croes}"),
    (420, 170, "{un|Afdeling Data}|vacature|{n|Jun Watanabe-Prins}|{n|Dineke Kraai}|{n|R.T. Soplanit}"),
    (40, 340, "{un|Team Handhaving}|{n|Bob van 't Zelfde}|{n|Melek Arslan}|{n|Sef Gubbels}"),
    (230, 340, "{un|Team Bezwaar}|{n|Nynke Wynia}|{n|Pham Quoc Bao}|{n|Leonie Zomer}"),
    (420, 340, "{un|Team BI}|{n|Koenraad Kwee}|{n|Olena Bondar}|stagiair: {n|Mick}"),
    (40, 490, "{un|Ondersteuning}|{n|Trijntje Haveman}|{n|Cheyenne Isenia}|T {+t|070 349 55 00}"),
    (230, 490, "{un|OR-fractie}|{n|Fadi Haddad}|{n|Jopie Water}|zetels: 3"),
    (420, 490, "{un|Externen}|{o|Highberg}: {n|Ties Olthof}|{o|KPMG}: {n|N. Chaudhry}|tot {d|1-1-2026}"),
]  # fmt: skip


def _chart(draft: Draft) -> bytes:
    """Return an organisation chart of boxes with lines between them."""
    with pymupdf.open() as document:
        page = document.new_page(width=595, height=842)
        title = (
            "Organogram {un|Directie Toezicht} {o|Agentschap Huurmarkt}, stand {d|1 november 2025}"
        )
        page.insert_text((40, 40), draft.mark(full(title)), fontsize=10, fontname="hebo")
        for x in (105, 295, 485):
            page.draw_line((x, 150), (x, 500), color=(0.5, 0.5, 0.5))
        page.draw_line((105, 150), (485, 150), color=(0.5, 0.5, 0.5))
        page.draw_line((295, 120), (295, 150), color=(0.5, 0.5, 0.5))
        for x, y, text in CHART:
            lines = [part for part in draft.mark(full(text.replace("}|", "}\n"))).split("\n")]
            lines = [piece for line in lines for piece in line.split("|")]
            box = pymupdf.Rect(x, y, x + 135, y + 18 + 13 * len(lines))
            page.draw_rect(box, color=(0.1, 0.2, 0.5), fill=(0.93, 0.95, 1))
            for number, line in enumerate(lines):
                font = "hebo" if number == 0 else "helv"
                page.insert_text((x + 6, y + 18 + 13 * number), line, fontsize=9.5, fontname=font)
        return bytes(document.tobytes(garbage=3, deflate=True, no_new_id=True))


CAPS = [
    "{n|AKKERMAN, THEODORA}|{g|03-02-1944}|{a|MEERVLIET 12}|WMO",
    "{n|BEN ALI, FATMA}|{g|17-11-1951}|{a|KERKLAAN 4 A}|WMO",
    "{n|COSTER-DE LAAT, MARIA}|{g|22-07-1938}|{a|MEERVLIET 30}|WLZ",
    "{n|DIJKHUIS, EGBERT}|{g|01-01-1947}|{a|SCHOOLPAD 9}|PW",
    "{n|FERNANDES TAVARES, ILDA}|{g|14-05-1960}|{a|ZEILHOF 77}|WMO",
    "{n|HO, KWOK WAI}|{g|28-02-1955}|{a|ZEILHOF 81}|PW",
    "{n|JONKHEER, SIPKE}|{g|09-09-1949}|{a|DE OMLOOP 113}|WLZ",
    "{n|KARTOREDJO, WONGSO}|{g|31-12-1942}|{a|DE OMLOOP 115}|WMO",
    "{n|LATUHERU, YOPIE}|{g|06-06-1958}|{a|KERKLAAN 18}|PW",
    "{n|MOHAMMED NUR, HALIMA}|{g|01-01-1983}|{a|SCHOOLPAD 2}|PW",
    "{n|NOWICKA, BOŻENA}|{g|19-04-1971}|{a|MEERVLIET 45}|WMO",
    "{n|VAN OVERDIJK, CORNELIA}|{g|11-03-1935}|{a|BOSWEG 201}|WLZ",
    "{n|STOOP, WILLEMINA}|{g|24-10-1940}|{a|BOSWEG 203}|WMO",
    "{n|YEBOAH, AKOSUA}|{g|02-08-1979}|{a|ZEILHOF 90}|PW",
]


def _turned(draft: Draft) -> bytes:
    """Return two pages turned by /Rotate: a list in capitals, and a letter with it."""
    font = str(FONTS / "dejavu/DejaVuSansCondensed.ttf")
    with pymupdf.open() as document:
        for turn in (90, 270):
            width, height = 842, 595
            page = document.new_page(width=height, height=width)
            page.set_rotation(turn)
            matrix = page.derotation_matrix

            def put(
                x: float,
                y: float,
                text: str,
                page: pymupdf.Page = page,
                size: float = 10,
                turn: int = turn,
                matrix: pymupdf.Matrix = matrix,
            ) -> None:
                point = pymupdf.Point(x, y) * matrix
                page.insert_text(point, draft.mark(full(text)), fontsize=size, rotate=turn,
                                 fontname="F0", fontfile=font)  # fmt: skip

            if turn == 90:
                put(50, 50, "{o|GEMEENTE ZEEWOUDE} - OVERZICHT CLIËNTEN {un|TEAM ZORG}", size=13)
                put(50, 75, "PEILDATUM {d|15-10-2025} - KENMERK {r|ZW/25/00981}")
                for column, name in zip(
                    (50, 300, 430, 600), ("NAAM", "GEBOREN", "ADRES", "WET"), strict=True
                ):
                    put(column, 105, name)
                for row, line in enumerate(CAPS):
                    parts = [part for part in line.replace("}|", "}\x00").split("\x00")]
                    for column, text in zip((50, 300, 430, 600), parts, strict=True):
                        put(column, 130 + row * 25, text)
            else:
                lines = [
                    "Toelichting bij het overzicht",
                    "Het overzicht is samengesteld door {n|Elske Rozema} en {n|Jamal Achahbar}.",
                    "Mevrouw {n|Stoop} en de heer {n|Dijkhuis} ontvangen ook hulp van {o|Stichting Welzijn Zeewoude}.",
                    "De heer {n|Kartoredjo} is verhuisd; het nieuwe adres volgt van {n|mw. Blauw}.",
                    "Vragen over de lijst: {n|Elske}, {t|06-2210 6647}, of {m|zorg@zeewoude.example}.",
                    "Algemeen nummer van de gemeente: {+t|14 0320}.",
                    "Wethouder {+n|Oosterveen-Prins} heeft de cijfers op {d|21 oktober 2025} met de raad gedeeld.",
                    "Grondslag: artikel 5.1.1 {s|Wmo 2015} en de {s|Verordening maatschappelijke ondersteuning}.",
                ]
                for row, text in enumerate(lines):
                    put(60, 80 + row * 30, text.replace("{n|mw. ", "mw. {n|"), size=12)
        document.subset_fonts()
        return bytes(document.tobytes(garbage=3, deflate=True, no_new_id=True))


T45 = Paper("t45_bereikbaarheidslijst_crisis", "woo-verzoek", "contactlijst liggend", "reportlab",
            custom=_contacts, ordinary="water bakker")  # fmt: skip
T46 = Paper("t46_organogram", "woo-verzoek", "organogram", "pymupdf", custom=_chart,
            ordinary="water zomer lang")  # fmt: skip
T47 = Paper("t47_clientenlijst_gedraaid", "gemeente", "gedraaide bladzijden", "pymupdf",
            custom=_turned)  # fmt: skip

LOG = """
2025-11-18 07:58:12 INFO  login ok user={u|KWI05512} ip={ip|145.21.63.118} ws={r|L-DJI-40177}
2025-11-18 08:01:40 INFO  open  C:\\Users\\{u|kwi05512}\\Documents\\rooster_wk47_{n|Kwinten}.xlsx
2025-11-18 08:03:05 WARN  auth  3 mislukte pogingen user={u|b.elhamdi} src={ip|10.44.7.201}
2025-11-18 08:03:51 INFO  mail  from={e|badr.elhamdi@dji.example} to={m|servicedesk@dji.example}
2025-11-18 08:04:22 INFO  ticket {r|INC0448120} aangemaakt door {n|El Hamdi, Badr}
2025-11-18 08:15:09 INFO  reset  wachtwoord user={u|b.elhamdi} door beheerder {u|adm_rvdmeij}
2025-11-18 08:15:10 INFO  sms verzonden naar {t|+31655420918}
2025-11-18 09:32:47 ERROR dbconn versie {+nummer|10.2.14.3} timeout na 30000 ms
2025-11-18 09:33:02 INFO  failover naar node SRV-ZTM-02 (versie {+nummer|10.2.14.4})
2025-11-18 10:10:55 INFO  print job 88121 user={u|KWI05512} doc="Memo {n|Rutgers} verlof.docx"
2025-11-18 11:47:30 WARN  usb   apparaat SanDisk 3.2Gen1 user={u|sdekker9} ws={r|L-DJI-40219}
2025-11-18 11:48:02 INFO  melding aan {n|Robbert van der Meij} ({un|CISO-office})
2025-11-18 12:00:00 INFO  cron  backup gestart, {+nummer|941.000} records, 00:41:17
2025-11-18 13:21:44 INFO  open  \\\\fs03\\personeel\\{n|Dekker_S}\\beoordeling_2025.pdf
2025-11-18 13:22:10 INFO  vpn   user={u|sdekker9} ipv6={ip|2a02:a45c:91f3:1::8e}
2025-11-18 14:05:33 INFO  ticket INC0448120 gesloten: "probleem verholpen, gr. {n|Roxy}"
2025-11-18 15:40:01 INFO  sessie teams {vl|https://teams.microsoft.com/l/meetup-join/19:Gk88aPz} gastheer {n|Kwinten Loos}
2025-11-18 16:59:59 INFO  logout user={u|KWI05512}
""".strip()

T48 = Paper(
    "t48_logbestand_incident",
    "woo-verzoek",
    "logbestand",
    "chromium",
    ordinary="dekker loos",
    css="pre{font:10.5pt 'Liberation Mono';white-space:pre-wrap;line-height:1.55} body{font:11pt 'Liberation Sans'}",
    html="<h3>Bijlage 3 bij incidentrapport {r|DJI-SI-2025-031}: uitdraai logregels</h3><pre>"
    + LOG
    + """</pre><p>Toelichting. De logregels zijn veiliggesteld door {n|R. van der Meij} en beoordeeld door {o|Fox-IT}
({n|Yannick Vandersteen}). De gebruiker met account {u|sdekker9} is mevrouw {n|Sonja Dekker}, werkzaam bij {un|PI Zutphen}. Zij heeft
verklaard dat de usb-stick van haar zoon {n|Ravi} was. De directeur van de inrichting, {?n|H.W. Tuinman}, is geïnformeerd. Het
incident is op {d|20 november 2025} gemeld bij de {o|Autoriteit Persoonsgegevens} onder nummer {r|AP-0239117}.</p>
<p>Van de gegevens van {n|Loos} en {n|El Hamdi} is niet gebleken dat derden ze hebben ingezien. De wijzigingen
aan de firewall (versie {+nummer|7.4.2.1}) zijn vastgelegd in {o|TOPdesk}. Voor vragen: {m|ciso@dji.example}.</p>""",
)

MAKERS = makers([T45, T46, T47, T48])
