"""Chats, calendar and log of the first blind part."""

from tests.gold.making.opened_paper import Paper, makers

BUBBLE = """body{line-height:1.5;font:12pt 'Liberation Sans';background:#efeae2} .i,.u{padding:2mm 3mm;margin:1.5mm 0;
border-radius:2mm;width:120mm;background:#fff} .u{margin-left:48mm;background:#d9fdd3}
.i b{color:#a04020;font-size:8.5pt;display:block} i{font-size:7.5pt;color:#666;float:right;
font-style:normal} .dag{text-align:center;font-size:8.5pt;color:#555}"""

T17 = Paper(
    "t17_whatsapp_crisisteam",
    "gemeente",
    "chat WhatsApp schermafdruk",
    "chromium",
    css=BUBBLE,
    ordinary="water roos",
    html="""
<p class="dag">Groep: Crisis Wateroverlast &#183; {n|Bas}, {n|Irem GGD}, {n|Koen OOV}, {n|Nel Rietveld}, {n|+31 6 53 77 08 12}, U</p>
<p class="dag">{d|zaterdag 13 september 2025}</p>
<div class="i"><b>~ {n|Koen Hilhorst OOV}</b>Kade bij de {st|Hooghuisstraat} staat onder. Brandweer vraagt om pompen.
<i>06:12</i></div>
<div class="i"><b>{n|Nel Rietveld}</b>Ik bel {n|Roos} van het waterschap, die heeft piket <i>06:14</i></div>
<div class="u">Doe dat. Is de burgemeester al wakker? <i>06:15</i></div>
<div class="i"><b>~ {n|Koen Hilhorst OOV}</b>{+n|Femke Wiersma-Kooistra} is onderweg, {n|Bas} rijdt. Ze wil om 7 uur een beeld.
<i>06:17</i></div>
<div class="i"><b>{n|Irem GGD}</b>Twee bewoners van zorgcentrum {x|Prins Maurits} moeten naar het ziekenhuis. Mw
{n|Van der Sluis-Kaptein} (92) heeft {z|hartfalen} <i>06:21</i></div>
<div class="i"><b>{n|+31 6 53 77 08 12}</b>Met {n|Darek} van de aannemer. Vrachtwagen {k|83-BKX-5} staat vast op de
{st|Zuiderdijk} <i>06:24</i></div>
<div class="u">{n|Darek} kan je mijn collega bellen? {n|Said Oulad}, {t|0031 6 4091 2286} <i>06:25</i></div>
<div class="i"><b>{n|+31 6 53 77 08 12}</b>Doe ik. {n|Dariusz Kwiatkowski} is de voorman, die heeft de sleutels
<i>06:26</i></div>
<div class="i"><b>{n|Nel Rietveld}</b>{n|Roos} neemt niet op. Wel {n|Jan-Durk Hoekstra} gesproken. Gemaal
{x|Vijzelaar} draait op 60% <i>06:31</i></div>
<div class="i"><b>{n|Bas}</b>Zijn er over 10 min. Burgemeester wil dat {n|Nel} het logboek bijhoudt <i>06:33</i></div>
<div class="u">Persbericht ligt klaar, {?n|Lotje Spier} (woordvoerder) stuurt om 8.00 <i>06:40</i></div>
<div class="i"><b>{n|Irem GGD}</b>{n|Irem Şahin} hier, nieuw nr: {t|06-81 34 97 20}. De andere twijfelt over mijn 06 :)
<i>06:44</i></div>
<div class="i"><b>~ {n|Koen Hilhorst OOV}</b>Verzamelplaats is sporthal {o|De Koploper}, {l|Badweg 21}. Veiligheidsregio
stuurt {n|Cdt Ruitenberg} <i>06:50</i></div>
<div class="i"><b>{n|Nel Rietveld}</b>Oppassen: de familie {n|Adjei} op nr 40 spreekt alleen Engels. {n|Koen}, jij hebt hun
zoon {n|Emmanuel} toch in de voetbal? <i>06:58</i></div>
<div class="u">Ik bel m. {n|Emmanuel Adjei} stond laatst ook in {o|de Gelderlander} <i>07:01</i></div>
<div class="i"><b>{n|Bas}</b>Stand van zaken 07:30 <br/>- 14 woningen ontruimd<br/>- {o|Liander} sluit stroom af<br/>
- locoburgemeester {+n|Ton Gerritsen-Lo} coördineert opvang<br/>- {n|dhr. Middelkoop} weigert te
vertrekken (nr 12, hond) <i>07:31</i></div>
<div class="i"><b>~ {n|Koen Hilhorst OOV}</b>Ik ga zelf naar {n|Middelkoop}, ken m nog van vroeger <i>07:33</i></div>
<div class="u">Top. Let op je gezondheid {n|Koen}! <i>07:33</i></div>
<div class="i"><b>{n|Nel Rietveld}</b>Logboek bijgewerkt. Graag vanaf nu alleen via {o|LCMS} <i>07:45</i></div>
<div class="i"><b>{n|Bas}</b>Prima. {o|Omroep Gelderland} staat hier, verslaggever vraagt naar {?n|Lotje} <i>07:52</i></div>
<div class="i"><b>{n|Irem} {o|GGD}</b>Arts van dienst is {n|Jelle-Pier Bosma}, bellen op {t|0634 559 017} <i>08:03</i></div>
<div class="u">Heeft iemand het nummer van de sleutelhouder van de gymzaal? <i>08:05</i></div>
<div class="i"><b>{n|Nel Rietveld}</b>{n|Toos Verbeek}, {t|0485-37 14 62}, woont op de {a|Molendijk 8} <i>08:06</i></div>
<div class="i"><b>~ {n|Koen Hilhorst} {un|OOV}</b>{n|Middelkoop} is eruit, met hond. Hij logeert bij zijn zus {n|Riet} <i>08:20</i></div>
<div class="u">Mooi. Volgende overleg 09.00 in de {x|Raadzaal Titus}. Daarna neemt {n|Marly} het over <i>08:22</i></div>
""".replace("{n|+31 6", "{t|+31 6")
    .replace("{n|Cdt ", "Cdt {n|")
    .replace("{n|dhr. ", "dhr. {n|")
    .replace("{n|Irem GGD}", "{n|Irem} {o|GGD}")
    .replace("{n|Koen OOV}", "{n|Koen} {un|OOV}")
    .replace("{n|Koen Hilhorst OOV}", "{n|Koen Hilhorst} {un|OOV}"),
)

T18 = Paper(
    "t18_teams_beleidsteam",
    "woo-verzoek",
    "chat Teams uitvoer",
    "story",
    ordinary="koning",
    css="*{font-family:sans-serif;font-size:11.5pt} .k{font-weight:bold;margin-bottom:0} .t{margin-top:1pt}",
    html="""
<p><b>Exporteren: "{un|Projectteam Herijking Gemeentefonds}" | {d|02-02-2026} t/m {d|04-02-2026}</b></p>
<p>Deelnemers: {n|Puck Steenhuis}; {n|Achraf Lamrani}; {n|Wim Koning (Extern)}; {n|Reinou Boelens};
{n|Sang-Min}; {m|DPC-BFO}</p>
<p class="k">{n|Steenhuis, Puck} &#160; {d|2-2-2026 09:03}</p>
<p class="t">Goedemorgen! De fondsbeheerders willen de tabel vanmiddag. @{n|Achraf Lamrani} lukt dat?</p>
<p class="k">{n|Lamrani, Achraf} &#160; 2-2-2026 09:05</p>
<p class="t">Ja, {n|Reinou} heeft de maatstaven gecontroleerd. Alleen {ge|Ameland} en {ge|Rozendaal} wijken af.</p>
<p class="k">{n|Boelens, Reinou} &#160; 2-2-2026 09:07</p>
<p class="t">{ge|Rozendaal} klopt, dat komt door het aantal woningen. Het bestand staat op
G:\\BFO\\{u|lamrania2}\\herijking\\v7_{n|puck}.xlsx</p>
<p class="k">{n|Wim Koning (Extern)} &#160; 2-2-2026 09:20</p>
<p class="t">Ik heb gisteren met {n|Elly van Kooten} van {o|AEF} gebeld. Volgens {n|Elly} is de regressie gedraaid zonder
het outlierfilter. Zij is te bereiken via {t|06/2214.8890}.</p>
<p class="k">{n|Steenhuis, Puck} &#160; 2-2-2026 09:24</p>
<p class="t">Oei. De minister ({+n|Uitermark-Bolt}) zit woensdag in de commissie. {n|Wim}, kun jij het met
{o|COELO} ({n|prof. Maarten Allaers}) opnemen? En kan {n|Sang-Min} de kaart opnieuw maken?</p>
<p class="k">{n|Sang-Min} &#160; 2-2-2026 09:31</p>
<p class="t">Doe ik. Wachtwoord van de server is veranderd zeker? Ik kom er niet in met {u|s.park04}.</p>
<p class="k">{n|Lamrani, Achraf} &#160; 2-2-2026 09:33</p>
<p class="t">Bel {o|SSC-ICT} ({+t|070 700 00 00}), vraag naar {n|Guillermo}. Hij kent de omgeving.</p>
<p class="k">{n|Steenhuis, Puck} &#160; {d|3-2-2026 16:45}</p>
<p class="t">DG {+n|Marieke van Waesberghe} is akkoord met de lijn. Directeur {?n|Roos Hafkamp} wil nog een zin over de
{x|commissie-Rinnooy Kan}. Iemand?</p>
<p class="k">{n|Boelens, Reinou} &#160; 3-2-2026 16:52</p>
<p class="t">Voorstel: "In lijn met het advies van de {o|Raad voor het Openbaar Bestuur} (2021) en de
{x|commissie-Rinnooy Kan} kiest het kabinet voor een gefaseerde invoering."</p>
<p class="k">{n|Wim Koning (Extern)} &#160; 3-2-2026 17:10</p>
<p class="t">Prima. Let op: de wethouder van {o|Lochem}, {+n|Eric-Jan Haverbeke}, heeft een brief gestuurd en die is
ook in {o|Binnenlands Bestuur} afgedrukt. Auteur van het stuk is {w|Joris Wevelinkhof}.</p>
<p class="k">{n|Lamrani, Achraf} &#160; {d|4-2-2026 08:15}</p>
<p class="t">Vergadering 10u: <a href="#">{vl|https://teams.microsoft.com/l/meetup-join/19%3ameeting_Zk3QxT}</a>
toegangscode {?wachtwoord|kQ7vRm}</p>
<p class="k">{n|Steenhuis, Puck} &#160; 4-2-2026 11:48</p>
<p class="t">Ging goed. Alleen vroeg het lid {+n|Flach-Tuinenburg} naar de brief van een inwoner uit Heerde, ene
{n|Gradus Nijenhuis}. Heeft iemand die? Anders vraag ik {n|Anouk} van {un|Postregistratie}.</p>
<p class="k">{n|Boelens, Reinou} &#160; 4-2-2026 11:50</p>
<p class="t">Die heb ik. {n|Nijenhuis} schreef op 9 januari, kenmerk {r|2026-0000008814}. Ik zet hem klaar.</p>
<p class="k">{n|Sang-Min} &#160; 4-2-2026 13:20</p>
<p class="t">Kaart staat klaar. De gemeenten boven de grens zijn {ge|Wassenaar}, {ge|Bloemendaal} en {ge|Laren}. Bron: {o|CBS Statline}.</p>
<p class="k">{n|Steenhuis, Puck} &#160; 4-2-2026 13:26</p>
<p class="t">Mooi. Graag ook een versie zonder {ge|Laren}. {n|Reinou}, wil jij {n|Tahnee Hardjopawiro} van de {o|VNG} op de hoogte
brengen? Haar nieuwe adres is {e|tahnee.hardjopawiro@vng.example}.</p>
<p class="k">{n|Boelens, Reinou} &#160; 4-2-2026 13:31</p>
<p class="t">Gebeld, zij is akkoord. Zij vroeg wel of de brief van wethouder {+n|Haverbeke} al beantwoord is.</p>
<p class="k">{n|Lamrani, Achraf} &#160; 4-2-2026 15:02</p>
<p class="t">Ja, ligt bij {un|BBR}. Ik ben morgen vrij; {n|Babette} neemt waar.</p>
<p class="t">{n|P.S.} heeft gereageerd met een duim omhoog.</p>
""".replace("{n|Wim Koning (Extern)}", "{n|Wim Koning} (Extern)")
    .replace("{n|prof. ", "prof. {n|")
    .replace("{n|P.S.} heeft", "{n|Puck} heeft")
    .replace("{?wachtwoord|", "{?wachtwoord|"),
)

T19 = Paper(
    "t19_agenda_dg_week",
    "woo-verzoek",
    "agenda weekoverzicht liggend",
    "chromium",
    options={"landscape": True, "margin": "10mm"},
    css="""body{font:10.5pt 'Liberation Sans Narrow'} table{border-collapse:collapse;width:100%;table-layout:fixed}
    td,th{border:.5pt solid #888;vertical-align:top;padding:1.2mm} td p{margin:0 0 1.6mm}
    td:first-child{width:14mm} .g{background:#e8eef6}""",
    html="""
<p><b>Agenda {+n|Lodewijk Pronk-Aerts}</b> ({f|directeur-generaal Economie en Digitalisering}) &#8211; week 16,
{d|13 t/m 17 april 2026} &#8211; beheerd door {n|Carla Moonen-Dijk} en {n|Yente}</p>
<table>
<tr><th></th><th>maandag 13</th><th>dinsdag 14</th><th>woensdag 15</th><th>donderdag 16</th><th>vrijdag 17</th></tr>
<tr><td>08.30</td><td>Staf met {f|SG}<br/>{l|Bezuidenhoutseweg 73}, B-zaal</td><td>Bila {n|Arend Kuijt}</td>
<td class="g">Reistijd; chauffeur {n|Appie} haalt op, {k|TZ-902-B}</td><td>MT (agenda bij {n|Yente})</td>
<td>Thuiswerken</td></tr>
<tr><td>10.00</td><td>Kennismaking {+n|Ingrid Thijssen-Vroom}, voorzitter {o|VNO-NCW}. Annotatie: {n|Kees-Jan Pot}</td>
<td>Overleg {o|ASML} met {+n|C. Fouquet-Ritsema} (CEO) en {n|Frank H.} (public affairs)</td>
<td>Werkbezoek {o|Brainport}. Contact ter plaatse: {n|Naima Elkhattabi}, {t|06-51 92 04 36}</td>
<td>Interview sollicitant functie plv. directeur: {n|O. Vlaskamp-Sen}</td>
<td>Bellen met {n|Geraldine} (coach) {t|0646 118 027}</td></tr>
<tr><td>11.30</td><td>Voorbespreken Kamerdebat met de minister, {+n|Van Ouwerkerk}</td>
<td>Bila {n|Sunita Ramkhelawan}</td><td>Rondleiding {o|High Tech Campus}; welkom door burgemeester
{+n|Jeroen Dijsselhof}</td><td>{vl|Teams-link 383 114 906 22} met {o|OESO}, {n|Mme Durand-Leroy}</td><td>-</td></tr>
<tr><td>13.00</td><td>Lunch {n|Bert W.}</td><td>{o|Kamer van Koophandel}: {?n|Greet Prins-Mulder} (directeur)</td>
<td class="g">Lunch met startups: {n|Farah Nasser} ({o|Lumiq B.V.}), {n|Tygo van Diemen}
({o|Photonfirst})</td><td>Tandarts (privé) {z|wortelkanaal}</td><td>{o|Nieuwspoort}, borrel</td></tr>
<tr><td>15.00</td><td>{n|Dieuwertje} 50 jaar, taart 4e etage</td><td>Commissie {x|Wijffels-Korteweg}, zaal
{x|Hugo de Groot}</td><td>Terugreis</td><td>Personeelsgesprek {n|J.F. Bergkamp}, met {un|P&amp;O}
({n|Lianne})</td><td>Vlucht {r|KL 1835} naar Berlijn</td></tr>
<tr><td>17.00</td><td>School, {n|Pim} ophalen</td><td>Avonddebat plenaire zaal</td><td>Diner {o|EZ}-bestuursraad</td>
<td>{n|Arend}: nabespreken {n|Bergkamp}</td><td>Ontvangst ambassadeur {?n|R. van der Hoeven-Smit}</td></tr>
</table>
<p>Wijzigingen doorgeven aan {m|secretariaat.dged@minez.nl} of {t|070 379 65 31} ({n|Carla}).</p>
""".replace("{n|Mme ", "Mme {n|"),
)

MAKERS = makers([T17, T18, T19])
