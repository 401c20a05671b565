"""More of the first blind part: press, staff paper with broken names, scans of court and labour."""

from tests.gold.making.opened_paper import Paper, makers

T52 = Paper(
    "t52_knipselkrant",
    "woo-verzoek",
    "knipselkrant kolommen",
    "reportlab",
    options={
        "font": "SE",
        "size": 14,
        "frames": ((50, 55, 240, 725), (308, 55, 240, 725)),
        "top": "Knipselkrant {d|donderdag 22 januari 2026}",
        "footer": "{o|Dienst Publiek en Communicatie}",
    },
    html="""
<h2>Kabinet stelt besluit over veerdienst uit</h2>
<p>{o|Leeuwarder Courant}, door {w|Wytze Boomsma}</p>
<p>DEN HAAG - Minister {+n|Tieman-Rauwerda} van Infrastructuur neemt pas na de zomer een besluit over de concessie voor de
Waddenveren. Dat schrijft hij aan de Tweede Kamer. Rederij {o|Doeksen} en concurrent {o|EVT} hadden op duidelijkheid gerekend.</p>
<p>Burgemeester {+n|Caroline van de Pol-Sminia} van {o|Terschelling} is teleurgesteld. “De eilanders willen weten waar ze aan toe zijn”, zegt
zij. Kamerlid {+n|Harm Holman-Vries} ({o|NSC}) wil een debat.</p>
<p>Volgens directeur {+n|Dirk Spoor-Melles} van {o|Doeksen} wordt de bouw van een nieuw schip nu uitgesteld. Een woordvoerder van het
ministerie laat weten dat zorgvuldigheid voorop staat.</p>
<h2>Boek over de Watersnood bekroond</h2>
<p>{o|PZC}, door {w|Annemarie Zevenbergen}</p>
<p>MIDDELBURG - Schrijver {w|Koos Hage} heeft de {x|Zeeuwse Boekenprijs} gekregen voor <i>De nacht van Schelphoek</i>. De jury, onder leiding
van oud-minister {+n|Carla Peijs-Wolters}, prees de stijl. De prijs werd uitgereikt in de {x|Abdij} en bestaat uit {eu|€ 2.500}.
Hage verdiepte zich in brieven van {x|Johan van Veen}, die al voor 1953 waarschuwde.</p>
<h2>Profiel: de nieuwe baas van de kustwacht</h2>
<p>{o|Trouw}, door {w|Kristel van Teeffelen-Mo}</p>
<p>Schout-bij-nacht {+n|Edwin de Wind-Bussink} begint vandaag als directeur van de {o|Kustwacht}. Hij diende op {x|Hr.Ms. Evertsen} en was
attaché in {ge|Washington}. In zijn vrije tijd zeilt hij.</p>
<h2>Protest tegen windpark groeit</h2>
<p>{o|Noordhollands Dagblad}, door {w|Rob Bakker}</p>
<p>MEDEMBLIK - Aan de petitie tegen windpark {x|Wieringermeer-Oost} is door 3.100 mensen steun gegeven. Initiatiefneemster {?n|Ellen
Schaper-Koopman} uit Opperdoes biedt de lijst aan wethouder {+n|Jeroen Broeders-Wals} aan. {o|Vattenfall} wijst op de
vergunning. De {o|Raad van State} doet in maart uitspraak.</p>
<h2>Kort</h2>
<p>{o|ANP} - De {o|Gezondheidsraad} adviseert over vaccinatie tegen gordelroos. Voorzitter {+n|prof. Bart-Jan Kullmann-Maes} noemt de
winst groot.</p>
<p>{o|NOS} - De {x|Prins Clausbrug} is tot vrijdag dicht. Verkeer richting {ge|Utrecht} rijdt om via de {st|Churchilllaan}.</p>
<p>{o|Het Parool} - Het {x|Sarphatipark} krijgt een beeld van {x|Anton de Kom}. Kunstenaar is {w|Patricia Kaersenhout-Bel}.</p>
<p>{o|Nederlands Dagblad} - De synode koos {+n|ds. Trijnie Bouw-Kerk} tot scriba.</p>
<h2>Opinie</h2>
<p>{o|NRC}, door {w|Caspar van den Bergh-Loos}, hoogleraar bestuurskunde</p>
<p>De overheid lakt te veel. Wie de stukken over de gaswinning leest, ziet vooral zwart. In de geest van {x|Thorbecke} hoort
openbaarheid de regel te zijn. De {s|Wet open overheid} verandert daar weinig aan zolang departementen haar lezen als een
lijst met uitzonderingen. De {x|commissie-Scheltema} schreef het in 1970 al.</p>
<h2>Agenda</h2>
<p>10.15 uur: vragenuur. 13.00 uur: opening {x|Máximacentrum}. 16.00 uur: college {x|Van Praaglezing} in de {x|Rode Hoed}.</p>
""".replace("{+n|prof. ", "prof. {+n|")
    .replace("{+n|ds. ", "ds. {+n|")
    .replace("Hage verdiepte", "{w|Hage} verdiepte"),
)

T53 = Paper(
    "t53_personeelsblad_afgebroken_namen",
    "woo-verzoek",
    "personeelsblad smalle kolommen",
    "tj",
    ordinary="koning water",
    options={"size": 11, "width": 460, "top": 600},
    html="""
<at x="70" y="780" size="20">De Dukdalf</at>
<at x="70" y="755" size="10">Blad voor medewerkers van {o|Havenbedrijf Moerdijk}, nr. {r|4/2025}</at>
<at x="70" y="720" size="11">Per 1 oktober is Hilbrand Kam-<br/>merling begonnen bij het team<br/>Nautisch. Hij volgt Sietske Oos-<br/>terhaven op, die naar
{o|Port of<br/>Antwerp} gaat. In de kantine<br/>werd ze toegezongen door Mus-<br/>tafa Benkirane en zijn shanty-<br/>koor.</at>
<at x="320" y="720" size="11">Jubilea: {n|Wies} (25 jaar), {n|Coen<br/>Grootenboer} (40 jaar) en Mar-<br/>gareth Wong-Loi-Sing (12,5<br/>jaar). De directeur, {?n|Ferry van<br/>den
Oever}, hield de toespraak.<br/>Een foto staat op het intranet.</at>
<h2>Even voorstellen</h2>
<p>{n|Hilbrand Kammerling} (44) komt uit Zwijndrecht en is getrouwd met {n|Sofie}. Hij werkte bij {o|Boskalis} en vaart in zijn vrije tijd op
de {x|Johanna Hendrika}. Bellen kan: {t|0168-38 92 47}, of loop langs op kamer 2.14. Zijn mailadres is
{e|h.kammerling@portmoerdijk.example}.</p>
<p>{n|Sietske Oosterhaven} laat weten dat iedereen haar mag blijven appen op {t|06 1720 5583}.</p>
<h2>Uit de ondernemingsraad</h2>
<p>Voorzitter {n|Mustafa Benkirane} meldt dat de OR heeft ingestemd met het thuiswerkbeleid. Secretaris {n|Margareth Wong-Loi-Sing} stuurt
de stukken rond. Kandidaten voor de verkiezingen zijn {n|N. Fens}, {n|Y. Altun}, {n|Patricia de Koning} en {n|J.J. Pols-Ratnam}.
Stemmen kan bij {n|Fens} tot en met {d|14 november 2025}.</p>
<pb/>
<at x="70" y="780" size="11">Personalia</at>
<at x="70" y="750" size="11">In dienst<br/>{n|Anass Lahlou} ({un|ICT})<br/>{n|Brechtje Waterreus} ({un|HR})<br/>{n|Ph. Kuijk} ({un|Milieu})</at>
<at x="230" y="750" size="11">Uit dienst<br/>{n|Teun de Bakker}<br/>{n|Gerda} (receptie)<br/>{n|V.T. Le}</at>
<at x="390" y="750" size="11">Geboren<br/>{n|Mats}, zoon van {n|Anass}<br/>{n|Evi Kuijk}<br/>beide op {g|3-9-2025}</at>
<p>Op 12 september overleed onze oud-collega {n|Bertus Rommens}. {n|Bertus} werkte 31 jaar als sluiswachter. Hij leed aan
{z|mesothelioom}. Condoleances kunnen naar zijn vrouw {n|Nel Rommens-Verdult}, {a|Appelaarstraat 6, 4791 KB} {pl|Klundert}.</p>
<h2>Puzzel</h2>
<p>De prijs van vorige maand ging naar {n|Jaap} van de werkplaats. Oplossing: {x|Willemstad}. Inzenden voor
{d|1 december 2025} bij {m|dedukdalf@portmoerdijk.example}.</p>
<h2>Gastcolumn</h2>
<p>Dichter {w|Albert Hagenstein} schreef een vers over de {x|Moerdijkbrug}. Burgemeester {+n|Danny Dingemans-Weel} van {o|Moerdijk} las het voor bij
de opening van het {x|Prinses Amaliapad}. De redactie: {n|Brechtje}, {n|Coen} en {n|Saar van Dongen} (eindredactie).</p>
""",
)

T54 = Paper(
    "t54_om_sepotbrief_scan",
    "woo-verzoek",
    "brief openbaar ministerie, scan",
    "chromium",
    scan={"dpi": 200, "skew": -1.3, "noise": 8, "seed": 54, "page_kb": 130},
    css="body{font:12pt 'Liberation Serif';line-height:1.5}",
    html="""
<p>{o|Openbaar Ministerie}<br/>{un|Arrondissementsparket Midden-Nederland}<br/>{l|Postbus 16005}, {l|3500 DA} Utrecht</p>
<p>Aan<br/>Mevrouw {n|J. Doornkamp-Elzinga}<br/>{a|Rembrandtkade 48 bis A}<br/>{a|3583 TT} &#160;{pl|UTRECHT}</p>
<p>Parketnummer {r|16/204417-25}<br/>Datum {d|30 januari 2026}<br/>Betreft: beslissing op uw aangifte</p>
<p>Geachte mevrouw {n|Doornkamp},</p>
<p>Op {d|8 augustus 2025} deed u aangifte van {sr|mishandeling} door uw voormalige partner, de heer {n|Matthijs van Elteren}. De
zaak is onderzocht door hoofdagent {n|Sharona Wijdenbosch} van bureau {l|Kroonstraat 25}. Ik heb besloten de heer {n|Van Elteren} niet te
vervolgen.</p>
<p>De getuige {n|Ans Fennema}, uw benedenbuurvrouw, heeft niets gezien. De medische verklaring van dr. {n|B. Hiemstra} van het
{o|Diakonessenhuis} beschrijft {z|kneuzingen aan de onderarm}, maar niet hoe die zijn ontstaan. Op de beelden van de deurbel
van de familie {n|Özgür} is alleen te zien dat u valt.</p>
<p>U kunt binnen drie maanden beklag doen bij het {o|gerechtshof Arnhem-Leeuwarden} op grond van artikel 12 van het {s|Wetboek van
Strafvordering}. Zie ook {s|ECLI:NL:GHARL:2023:4410}. Uw advocaat, mr. {n|T. Nooitgedagt}, ontvangt een afschrift.</p>
<pb/>
<p>Ik begrijp dat deze beslissing teleurstellend is. Slachtoffercoördinator {n|Jorien Pastoor} heeft uw zoon {n|Mink} en u in december
gesproken en biedt aan dat nog een keer te doen. Zij is op maandag en dinsdag te bereiken op {t|088-699 21 46}.</p>
<p>In beslag genomen is een telefoon van het merk {o|Samsung}. U kunt die ophalen bij de {un|afdeling Beslag}. Neem een
legitimatiebewijs mee; bij de aangifte gebruikte u uw identiteitskaart met nummer {pp|IRB8F2C51}. De auto van de verdachte ({k|L-774-VG}) is
al teruggegeven.</p>
<p>Voor algemene vragen kunt u terecht bij {o|Slachtofferhulp Nederland}, {+t|0900-0101}.</p>
<p>Hoogachtend,</p>
<p>de officier van justitie,<br/><br/><span style="font:italic 20pt 'DejaVu Serif'">{handtekening|fHoogma}</span><br/><br/>mr. {?n|F.L. Hoogma-van Rijn}</p>
<p>Behandelend parketsecretaris: {n|Dunya Salih}<br/>Afschrift: mr. {n|Nooitgedagt}; {o|Veilig Thuis Utrecht} ({n|E. Brummelkamp})</p>
""",
)

T55 = Paper(
    "t55_detachering_scan",
    "woo-verzoek",
    "detacheringsovereenkomst, scan",
    "reportlab",
    scan={"dpi": 150, "skew": 0.9, "noise": 6, "seed": 55, "page_kb": 100},
    options={
        "font": "LS",
        "size": 13,
        "frames": ((70, 60, 455, 720),),
        "footer": "{r|DET-2025-0091}",
    },
    html="""
<h2>DETACHERINGSOVEREENKOMST</h2>
<p>Partijen:</p>
<p>I. de gemeente {o|Stichtse Vecht}, vertegenwoordigd door de gemeentesecretaris, {+n|F. Halsema-Ockhuijsen}, hierna: uitlener;</p>
<p>II. de {o|Omgevingsdienst regio Utrecht}, {l|Archimedeslaan 6}, vertegenwoordigd door de directeur, {?n|H. Jungerius-Pot}, hierna: inlener;</p>
<p>III. mevrouw {n|Chaimae Bentaleb}, geboren op {g|13 maart 1990}, wonende aan de {a|Zandpad 37} te {pl|Breukelen}, personeelsnummer
{pn|104418}, hierna: werknemer.</p>
<h2>1. Functie en duur</h2>
<p>Werknemer wordt van {d|1 mei 2025} tot {d|1 mei 2026} gedetacheerd als {f|vergunningverlener milieu}, voor 28 uur per week. Leidinggevende bij
de inlener is {n|Ilco van Gelderen}. De standplaats is Utrecht; het dienstvoertuig heeft kenteken {k|VP-091-H}.</p>
<h2>2. Vergoeding</h2>
<p>Inlener betaalt {eu|€ 6.480} per maand op rekening {?i|NL08 SNSB 0989 2835 17} van uitlener. De kosten van de opleiding {o|Omgevingsrecht} bij
{o|Geoplan} zijn voor de inlener.</p>
<h2>3. Verlof en ziekte</h2>
<p>Werknemer meldt zich ziek bij {n|Van Gelderen} en bij {n|Astrid Kranenborg} van de uitlener, {t|0346-25 4417}. Tijdens het
ouderschapsverlof in november wordt zij vervangen door {n|Luuk Pieters-Amoah}.</p>
<h2>4. Geheimhouding</h2>
<p>Artikel 2:5 van de {s|Awb} is van toepassing. Werknemer legt de eed af ten overstaan van wethouder {+n|Karin van Vliet-Bos}.</p>
<h2>5. Beoordeling</h2>
<p>Halverwege voeren partijen een voortgangsgesprek. Het verslag wordt opgemaakt door {n|Kranenborg}. Klachten kan
werknemer voorleggen aan vertrouwenspersoon {n|Said Tahrioui}, {e|s.tahrioui@odru.example}.</p>
<h2>6. Slotbepaling</h2>
<p>Op deze overeenkomst is de {s|Cao Gemeenten} van toepassing. Partijen verwijzen naar de {x|Rijnlandse gedragscode} en naar artikel 7:690
{s|BW}. Contact over deze overeenkomst: {m|hrm@stichtsevecht.example}, {+t|14 0346}.</p>
<p>Getekend te Maarssen, {d|24 april 2025}</p>
<table class="bare" widths="5,5,5"><tr><td>Uitlener</td><td>Inlener</td><td>Werknemer</td></tr>
<tr><td><br/><br/>w.g.</td><td><br/><br/>w.g.</td><td><br/><br/>{handtekening|Ch.Bentaleb}</td></tr>
<tr><td>{+n|F. Halsema-Ockhuijsen}</td><td>{?n|H. Jungerius-Pot}</td><td>{n|C. Bentaleb}</td></tr></table>
""",
)

MAKERS = makers([T52, T53, T54, T55])
