"""Gold document k04 (dev): export of the chats of a state secretary."""

import re

from tests.gold.making.by_html import story
from tests.gold.making.draft import Draft
from tests.gold.making.gold import Finished
from tests.gold.making.k_a_tools import paras

K04 = """
    [03-06-2025 07:52:10] ~ Berichten en oproepen zijn versleuteld.
    [03-06-2025 07:52:10] {+naam|Chris Jansen} :: Goedemorgen. Kan iemand mij bijpraten over
    {+schip|Fremantle Highway} en dat nieuwe containerverlies boven {+plaats|Schiermonnikoog}? Radio
    1 wil om 8.30 uur
    [03-06-2025 07:54:31] {naam|Sanne Wubbolts} (PA) :: {naam|Tjalling} belt je over 5 min. Nr
    wisselt steeds maar nu: {telefoon|+31 6 89832236}
    [03-06-2025 07:55:02] {?naam|Joris Houwing} WV :: Radio 1 is {?naam|Mieke van der Wey} niet meer
    maar een invaller. Ik zit in de uitzending met de redactie. Jouw lijn: veiligheid voorop, RWS
    meet, Kamer hoort het morgen"""

K04_MORE = """
    [03-06-2025 07:58:47] {naam|Tjalling Eekhof} :: Staatssecretaris, {+schip|MSC Aurelia} verloor
    vannacht rond 02.40 uur 14 containers, noordelijke route. Geen gevaarlijke stof volgens
    manifest. Kustwacht zoekt met {+schip|Guardian}. Rijkswaterstaat heeft {+schip|Terschellinger
    Bank}-boeien gecontroleerd
    [03-06-2025 08:01:15] {+naam|Chris Jansen} :: Dank. En de burgemeesters?
    [03-06-2025 08:02:40] {naam|Tjalling Eekhof} :: {+naam|Ineke van Gent} (Schiermonnikoog) is
    gebeld door de HID. {+naam|Leo Pieter Stoel} van Ameland belt u zelf. Voorzitter
    veiligheidsregio Fryslân, {+naam|Sybrand Buma}, is ook op de hoogte
    [03-06-2025 08:04:03] {+naam|Martin Wijnen} :: Vanuit RWS: hoofdkantoor is opgeschaald. Ik stuur
    {naam|Annelot Dijkhuis} en {naam|Kees-Jan} naar {+plaats|Harlingen}. Zij rapporteren aan
    {naam|Tjalling}
    [03-06-2025 08:47:20] {?naam|Joris Houwing} WV :: Ging goed. Eén vraag niet beantwoord: waarom
    de zuidelijke route niet dicht. NOS ({naam|Ruben}) wil doorpraten, ik hou af tot na de
    Kamerbrief
    [03-06-2025 11:16:58] {+naam|Habtamu de Hoop} :: Ha {+naam|Chris}, ik ga vanmiddag een debat
    aanvragen met {+naam|Ines Kostić}. Liever geen verrassing. Komt er een brief?
    [03-06-2025 11:20:44] {+naam|Chris Jansen} :: Ja, voor 18 uur. Dank voor het seintje
    [03-06-2025 13:37:09] {naam|Sanne Wubbolts} (PA) :: Agenda: 14.00 belmoment gedeputeerde
    {+naam|Matthijs de Vries} (via zijn secretaresse {naam|Aaltje}, {telefoon|058-2925417}), 15.30
    Waddenvereniging ({naam|Ellen Kuipers-Baas}), 16.15 reder
    [03-06-2025 13:41:33] {+naam|Chris Jansen} :: Reder liever met {naam|Eekhof} erbij. Wie komt er
    namens MSC?
    [03-06-2025 13:49:50] {naam|Tjalling Eekhof} :: mr. {naam|Giancarlo Pettinari}, hoofd juridische
    zaken Rotterdam, en iemand van {+organisatie|Van Traa Advocaten} (mr. {naam|L. Schreuder}).
    Mail: {email|g.pettinari}{+email|@msc.com}
    [03-06-2025 17:55:12] {naam|Sanne Wubbolts} (PA) :: Brief is getekend en weg. Kamerstuk volgt
    [03-06-2025 21:08:36] {+naam|Chris Jansen} :: Moeder van {naam|Sanne} weer beter hoop ik? Anders
    morgen gewoon thuis blijven hoor
    [03-06-2025 21:12:01] {naam|Sanne Wubbolts} (PA) :: Lief! {?gezondheid/5.1.1d|Geopereerd aan
    haar heup}, maar het gaat goed
    [04-06-2025 06:44:18] {+naam|Ineke van Gent} :: {+naam|Chris}, het strand ligt bij paal 7 vol
    gloeilampen en schoenen. Vrijwilligers melden zich al. Mogen ze rapen? Jutter {naam|Durk
    Visser-Postma} filmt alles voor zijn eigen kanaal ({?social|@durkopdeplaat})
    [04-06-2025 06:51:40] {naam|Tjalling Eekhof} :: Rapen mag, handschoenen aan. RWS-meldlijn
    {+telefoon|0800 8002}, {naam|Annelot} is om 9 uur op het eiland
    [04-06-2025 06:58:22] {+naam|Ineke van Gent} :: Top. Ze mag op het gemeentehuis werken,
    {+adres|Nieuwestreek 5}
    [04-06-2025 09:30:05] {+naam|Caroline van der Plas} :: Goed stuk op de radio gisteren.
    Garnalenvissers uit {+plaats|Lauwersoog} maken zich zorgen, o.a. {naam|Barend Zwerver}
    ({+schip|ZK 18}). Kan hij iemand bellen? Zijn nr {telefoon|0656679935}
    [04-06-2025 09:33:51] {+naam|Chris Jansen} :: Zet ik door naar {naam|Tjalling}
    [04-06-2025 12:10:27] {?naam|Joris Houwing} WV :: Telegraaf vraagt of je persoonlijk gaat
    kijken. Voorstel: ja, donderdag met de {+schip|Barend Biesheuvel}
    [04-06-2025 12:12:13] {+naam|Chris Jansen} :: Prima. Wel eerst de ministerraad, {+naam|Madlener}
    neemt mijn punt mee
    [04-06-2025 19:25:56] {naam|Annelot Dijkhuis} RWS :: Stand 19 uur: 9 van 14 containers in zicht,
    3 op zandbank. Bergingsplan van {+organisatie|Smit Salvage} morgen. Contact aan boord:
    gezagvoerder {naam|I. Petrović}
    [05-06-2025 08:03:11] {naam|Sanne Wubbolts} (PA) :: Vertrek 9.15 uur vanaf Den Helder. Chauffeur
    {naam|Rachid} staat om 6.50 uur voor, kenteken {kenteken|H-482-XK}. {naam|Houwing} en
    {naam|Eekhof} rijden mee terug
    [05-06-2025 08:05:47] {+naam|Chris Jansen} :: Prima tot straks
    [05-06-2025 16:58:30] {+naam|Leo Pieter Stoel} :: Dank voor je bezoek {+naam|Chris}. Groeten ook
    van de ploeg van {+schip|Anna Margaretha} (KNRM Ballum)"""


def _chat(lines: str) -> str:
    """Return chat lines as an export prints them: one paragraph for each, newest below."""
    out = []
    for line in paras(re.sub(r"\n\s*\[", "\n\n[", lines)):
        head, _, said = line.partition(" :: ")
        out.append(f"<p><b>{head}</b> {said}</p>" if said else f"<p class='s'>{head}</p>")
    return "".join(out)


def chats() -> Finished:
    """Export of chats of the state secretary of Infrastructure."""
    draft = Draft("k04_chats_waddenzee", "dev", "woo-verzoek", "chat_export", "story")
    body = (
        "<h2>Export berichten bewindspersoon</h2><table>"
        "<tr><td>Toestel</td><td>{telefoon|+31 6 97164357} (dienst, {+naam|C.A. Jansen})</td></tr>"
        "<tr><td>Groep</td><td>Wad &amp; containers (7 deelnemers)</td></tr>"
        "<tr><td>Periode</td><td>3 juni 2025 t/m 5 juni 2025</td></tr>"
        "<tr><td>Geëxporteerd door</td><td>{naam|N. Haverhoek}, informatiebeheer, gebruiker "
        "{gebruikersnaam|HaverN02}</td></tr>"
        "<tr><td>Woo-zaaknummer</td><td>{+kenmerk|IENW/BSK-2025/171906}</td></tr></table>"
        + _chat(K04 + "\n" + K04_MORE)
    )
    css = (
        "body{font-family:sans-serif;font-size:10.4pt;line-height:1.36} p{margin:0 0 6.5pt 0} "
        ".s{color:#555;font-style:italic} table{font-size:8.5pt;margin-bottom:8pt} h2{font-size:13pt}"
    )
    pdf = story(draft, body, css, header="<p>Woo-dossier containerverlies Noordzee - bijlage 4</p>")
    draft.keep("organisatie", "Rijkswaterstaat", "Waddenvereniging", "Kustwacht", "MSC")
    draft.keep("plaats", "Den Helder", "Ameland")
    draft.keep("datum", "3 juni 2025", "5 juni 2025")
    return Finished(draft, pdf)


MAKERS = {"k04_chats_waddenzee": chats}
