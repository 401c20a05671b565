"""Parliament in the first blind part: a letter and a list of factual questions."""

from tests.gold.making.opened_paper import Paper, makers

T09 = Paper(
    "t09_kamerbrief_szw_arbeid",
    "beslisnota",
    "kamerbrief",
    "libreoffice",
    options={
        "font": "Liberation Sans",
        "size": 11.5,
        "right": "5.4cm",
        "header": "{o|Ministerie van Sociale Zaken en Werkgelegenheid}\n"
        "> Retouradres {l|Postbus 90801} {l|2509 LV} Den Haag",
        "footer": "1 {s|Kamerstuk 29 861, nr. 163}.\n2 {s|Handelingen II 2024/25, nr. 71, item 9}.",
    },
    html="""
<p>De voorzitter van de {o|Tweede Kamer der Staten-Generaal}<br/>{l|Prinses Irenestraat 6}<br/>
{l|2595 BD} Den Haag</p>
<table widths="3,10"><tr><td>Datum</td><td>{d|27 maart 2026}</td></tr>
<tr><td>Betreft</td><td>Stand van zaken aanpak misstanden in de vleessector</td></tr>
<tr><td>Onze referentie</td><td>{r|2026-0000071934}</td></tr>
<tr><td>Inlichtingen</td><td>{n|B. Zwartbol}, T {t|070-333 5517}</td></tr></table>
<p>Geachte voorzitter,</p>
<p>In het tweeminutendebat van {d|5 februari 2026} hebben de leden {+n|Patijn-Smeets}
({o|GroenLinks-PvdA}) en {+n|Ergin-Demir} ({o|DENK}) gevraagd naar de voortgang van de aanpak van misstanden bij
uitzendbureaus in de vleessector. Met deze brief informeer ik u mede namens de minister van
{o|LVVN}, mevrouw {+n|Wiersinga}, en de staatssecretaris van {o|VWS}, de heer {+n|Tielrooij}.</p>
<h2>Onderzoek van de Arbeidsinspectie</h2>
<p>De {o|Nederlandse Arbeidsinspectie} bezocht in 2025 in totaal 64 bedrijven. Bij 39 daarvan
werden overtredingen vastgesteld van de {s|Wet minimumloon en minimumvakantiebijslag}. De
inspecteur-generaal, mevrouw {+n|Rits van Amstel}, heeft mij de rapportage op {d|12 maart 2026} aangeboden. In
twee zaken is proces-verbaal opgemaakt en overgedragen aan het {o|Functioneel Parket}.</p>
<h2>Aanbevelingen van het Aanjaagteam</h2>
<p>Het {x|Aanjaagteam Roemer} deed in 2020 vijftig aanbevelingen. Daarvan zijn er 41 uitgevoerd. De
{x|commissie-Borstlap} wees in het rapport <i>In wat voor land willen wij werken?</i> op het belang van
gelijke spelregels. De {s|Wet toelating terbeschikkingstelling van arbeidskrachten} treedt gefaseerd
in werking.</p>
<h2>Huisvesting</h2>
<p>Burgemeesters van {o|Horst aan de Maas}, {o|Zeewolde} en {o|Westland} hebben met mij gesproken over de
koppeling van wonen en werken. Burgemeester {+n|Arends-Kuiper} van {o|Westland} stelde voor om een
landelijk register in te richten. De voorzitter van de {o|ABU}, {+n|Jurriën Koopmans-Valk}, heeft in
{o|Buitenhof} gezegd dat de branche daaraan wil meewerken. {o|FNV Vlees} is kritisch: bestuurder
{+n|John Klijnsma-Bos} noemde in {o|de Volkskrant} de huidige praktijk mensonterend.</p>
<h2>Signalen van werknemers</h2>
<p>Een groep Poolse en Roemeense werknemers bood mij op {d|3 maart 2026} een petitie aan. De
initiatiefnemers, {n|Zbigniew Marciniak} en {n|Ioana Dumitrescu}, werkten beiden in Boxtel. De heer
{n|Marciniak} verloor na ziekte zijn woning. Ik heb toegezegd hun voorstel te laten bekijken. Stichting
{o|Barka} en het {o|Fairwork} begeleiden de groep.</p>
<h2>Motie over uitzendverbod</h2>
<p>De motie-{+n|Van Kent-Beckerman} verzoekt de regering een uitzendverbod voor te bereiden. Ik verwijs naar
artikel 12 van de {s|Waadi} en het arrest van het {o|Hof van Justitie} van {d|22 juni 2023}
({s|ECLI:EU:C:2023:513}). Een verbod vraagt een stevige onderbouwing. Het {o|CPB} en onderzoeksbureau
{o|SEO Economisch Onderzoek} leveren die voor de zomer op.</p>
<h2>Vervolg</h2>
<p>Voor de begrotingsbehandeling informeer ik uw Kamer opnieuw. Ik ga graag met u in gesprek over de
verdere uitwerking in het commissiedebat van {d|16 april 2026}.</p>
<p>De minister van Sociale Zaken en Werkgelegenheid,</p>
<p><br/><br/>{+n|Y.M. van Haersolte}</p>
""",
)

T10 = Paper(
    "t10_feitelijke_vragen_defensie",
    "beslisnota",
    "lijst van vragen en antwoorden",
    "chromium",
    css="""body{font:11pt 'DejaVu Sans';line-height:1.35} table{border-collapse:collapse;width:100%}
    td{border:.5pt solid #bbb;padding:1.5mm;vertical-align:top} td:first-child{width:9mm}
    .kop{color:#39870c;font-size:15pt} .int{background:#f6f0d8;padding:2mm;font-size:8.5pt}""",
    html="""
<p class="kop">Lijst van vragen en antwoorden jaarverslag Defensie 2025</p>
<p>Vastgesteld {d|2 juni 2026} &#8211; {s|36 950-X, nr. 5}. De vaste commissie voor {o|Defensie} heeft een aantal
vragen voorgelegd aan de minister over het jaarverslag. Voorzitter van de commissie: {+n|Kahraman-Vos}. Griffier:
{?n|Van Tilburg-de Lange}.</p>
<p class="int">Interne versie 3, niet verzenden. Coördinatie: {n|Maj. Quirijn Ketelaars}
(<a href="#">{e|q.ketelaars.02@mindef.nl}</a>, {t|06 2261 9087}). Aanleveren per vraag bij
{n|Ketelaars} of bij {m|parlementair.afdoening@mindef.nl}, voor {d|28 mei} 12.00 uur.</p>
<table>
<tr><td>1</td><td><b>Hoeveel burgermedewerkers zijn in 2025 uitgestroomd?</b><br/>In 2025 stroomden
1.877 burgermedewerkers uit, van wie 612 met pensioen. <br/><span class="int">bron: {n|R. Slagmolen},
{un|HDP}</span></td></tr>
<tr><td>2</td><td><b>Wat is de stand van de verwerving van de {o|F-35}?</b><br/>In 2025 zijn zes
toestellen geleverd door {o|Lockheed Martin}. Het totaal komt op 46. Het project valt binnen de
{o|DMP}-regeling. <br/><span class="int">bron: {n|ltkol. Ilse Brandsema}, {un|COMMIT}; check met
{n|Slagmolen}</span></td></tr>
<tr><td>3</td><td><b>Klopt het dat de {x|Van Brederodekazerne} in Vught wordt gerenoveerd?</b><br/>Ja. De
renovatie start in 2027. De {x|Generaal-majoor De Ruyter van Steveninckkazerne} volgt in 2028. De kosten
bedragen {eu|€ 74 miljoen}. <br/><span class="int">bron: {n|Theun Oosterhoff}, {o|Rijksvastgoedbedrijf}
({t|088-115 49 02})</span></td></tr>
<tr><td>4</td><td><b>Hoe is omgegaan met de klacht van de oud-militair die in {o|EenVandaag} aan het
woord kwam?</b><br/>De klacht is in behandeling bij de {o|Inspecteur-Generaal der Krijgsmacht},
luitenant-generaal {+n|W. Nijhuis-Terpstra}. Over individuele gevallen doe ik geen mededelingen. <br/>
<span class="int">Niet voor antwoord: het gaat om sergeant b.d. {n|Rinaldo Maduro}, geboren
{g|19-08-1974}, registratienummer {pn|740819.061}. Hij heeft de diagnose {z|PTSS}. Zijn
zaakbehandelaar bij het {o|ABP} is {n|Corrie Nihot}.</span></td></tr>
<tr><td>5</td><td><b>Welke bedrijven ontvingen in 2025 een opdracht boven {eu|€ 100 miljoen}?</b><br/>
{o|Damen Naval}, {o|Thales Nederland}, {o|KNDS Deutschland} en {o|Scania Nederland}.</td></tr>
<tr><td>6</td><td><b>Kan de minister een overzicht geven van oefeningen op {ge|Curaçao}?</b><br/>In 2025
zijn er drie oefeningen gehouden onder leiding van de {f|Commandant Zeemacht in het Caribisch
Gebied}, waaronder {o|Caribbean Coast}. De gouverneur van {ge|Curaçao}, mevrouw {+n|Lucinda Georgina-Winkel}, is vooraf
geïnformeerd.</td></tr>
<tr><td>7</td><td><b>Waarom is het {o|Nationaal Militair Museum} niet opgenomen in tabel 14?</b><br/>
Het museum wordt geëxploiteerd door de {o|Koninklijke Stichting Defensiemusea}. De bijdrage staat op
artikel 10. Zie ook het boek <i>Vleugels boven Soesterberg</i> van {w|Herman Dekkers}.</td></tr>
<tr><td>8</td><td><b>Wat is de reactie op het rapport van de {o|Algemene Rekenkamer}?</b><br/>De president van de
Algemene Rekenkamer, {+n|Pieter Duisenburg}, heeft op {d|20 mei 2026} twee onvolkomenheden benoemd. Ik
neem de aanbevelingen over.</td></tr>
<tr><td>9</td><td><b>Hoeveel ongevallen met voertuigen vonden plaats?</b><br/>Er waren 412 meldingen. Bij
het ongeval in Oirschot van {d|11 september 2025} was een voertuig met kenteken {k|KR-36-91} betrokken.
<br/><span class="int">bron: {n|Jan Willem Mostert}; de bestuurder, korporaal {n|S. Bal}, is gehoord door de
{o|Koninklijke Marechaussee}. {n|Bal} heeft verlof tot 1 juli.</span></td></tr>
<tr><td>10</td><td><b>Welke rol speelt {o|TNO} bij het onderzoek naar drones?</b><br/>{o|TNO} voert het
programma {o|V2309} uit met de {o|TU Delft} en {o|Avular}. De looptijd is tot {d|31 december 2029}.</td></tr>
<tr><td>11</td><td><b>Zijn er meldingen van spionage?</b><br/>Over de aanpak van de {o|MIVD} rapporteert de
minister in het openbaar jaarverslag. De directeur van de {o|MIVD}, vice-admiraal
{+n|Peter Reesinck-Vaandrager}, gaf daarover een interview in {o|NRC}.</td></tr>
<tr><td>12</td><td><b>Wat kost het onderhoud van de {x|Hr.Ms. Karel Doorman}?</b><br/>Het jaarlijks onderhoud
kost {eu|€ 19,3 miljoen}. Het schip is vernoemd naar schout-bij-nacht {x|Karel Doorman}.</td></tr>
<tr><td>13</td><td><b>Hoe vaak is in 2025 een beroep gedaan op de krijgsmacht door gemeenten?</b><br/>In 117
gevallen, vooral voor het ruimen van explosieven door de {o|EOD}. In de gemeente {o|Bronckhorst}
is op verzoek van burgemeester {+n|Besselink-Ruiter} een brug gelegd.</td></tr>
</table>
<h3>Verzendlijst intern</h3>
<p>{n|KETELAARS, Q.} / {n|SLAGMOLEN, R.} / {n|BRANDSEMA, I.M.} / {n|OOSTERHOFF, T.} / {n|MOSTERT, J.W.} /
{n|YAZICI, H.} / {n|DE BRUIN-PAPILAYA, N.} / {un|BSG} / {un|HDB} / {un|DCo} / {un|DJZ}</p>
<p>Paraaf {f|SG} ({+n|M.J. Hoogeveen}): {p|MJH} &#160; Paraaf {f|HDFC}: {p|vdK}</p>
""".replace("{n|Maj. ", "Maj. {n|").replace("{n|ltkol. ", "ltkol. {n|"),
    ordinary="bruin",
)

MAKERS = makers([T09, T10])
