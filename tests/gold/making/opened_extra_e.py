"""Longer papers of the first blind part: a bundle of a whole case and a record of a hearing."""

from tests.gold.making.opened_paper import Paper, makers

T63 = Paper(
    "t63_dossier_ligplaats",
    "gemeente",
    "bundel van zes stukken",
    "chromium",
    ordinary="kleine",
    css="""body{font:12pt/1.5 'Liberation Serif'} .st{border:1pt solid #900;color:#900;display:inline-block;padding:1mm 3mm;
    font:bold 10pt 'Liberation Sans'} .m{font:11pt/1.45 Carlito} .b{font:11.5pt/1.5 'DejaVu Sans'} td{padding:1mm 4mm 1mm 0}""",
    html="""
<p class="st">INGEKOMEN {d|11 JUN 2025} - {r|2025/40182}</p>
<p>{n|Thea en Harko Bolwerk}<br/>Woonschip {?o|De Goede Verwachting}<br/>{a|Hoornsediep 171}<br/>{a|9727 GJ} Groningen<br/>
{e|theabolwerk@wadpost.example} - {t|050 526 41 93}</p>
<p>Aan het college van B en W</p>
<p>Betreft: ons recht op een ligplaats</p>
<p>Geacht college,</p>
<p>Al sinds 1991 wonen wij op het water. Vorige week kwam een medewerker van de gemeente, mevrouw {n|Stolwijk}, aan boord met de mededeling
dat onze ligplaats vervalt omdat de kade wordt vernieuwd. Volgens haar hadden wij een brief gekregen. Die brief is nooit
aangekomen, ook niet bij onze buren {n|Eppo de Kleine} en {n|Rosalinde Vanenburg}.</p>
<p>Mijn man heeft {z|de ziekte van Parkinson} en kan niet zomaar verhuizen. Onze huisarts, {n|mw. A. Thedinga}, wil dat bevestigen. Wij
hebben ook {+n|Kirsten de Wrede-Jager} van de gemeenteraad gesproken en zij begreep ons goed.</p>
<p>Wij vragen u de ligplaats te laten bestaan, of ons een plek aan te wijzen bij de {st|Oosterhaven}.</p>
<p>Hoogachtend,<br/>{n|T. Bolwerk-Meeuwsen} en {n|H. Bolwerk}</p>
<pb/>
<div class="m"><p><b>Van:</b> {n|Stolwijk, Merel}<br/><b>Aan:</b> {n|Jouke Haitsma}; {m|havendienst@groningen.example}<br/><b>Datum:</b>
{d|12 juni 2025 10:31}<br/><b>Onderwerp:</b> brief {n|Bolwerk}</p>
<p>Hoi {n|Jouke},</p>
<p>Zie bijlage. Ik ben er inderdaad geweest, samen met {n|Ibrahim} van handhaving. Meneer zat in een rolstoel. Dat de brief niet is
aangekomen kan kloppen: volgens {n|PostNL-track} is hij retour. Had {n|Gea van Dellen} die niet aangetekend verstuurd?</p>
<p>Ik stel voor dat we met het {o|Noorderpoort}-project overleggen of de aannemer ({o|Gebr. Beentjes}) de kade in twee delen kan doen.
{n|Wessel} van de aannemer had daar ideeën over, zijn nummer is {t|06 - 11 73 52 80}.</p>
<p>Groetjes {n|Merel}<br/>{un|Stadsbeheer}, {t|06-46 25 19 33}</p>
<p><b>Van:</b> {n|Jouke Haitsma}<br/><b>Aan:</b> {n|Stolwijk, Merel}<br/><b>Datum:</b> {d|12 juni 2025 15:02}</p>
<p>Dag {n|Merel}, eens. {n|Gea} is met pensioen, ik vraag {n|Dünya} om het uit te zoeken. Wethouder {+n|Broeksma-Ali} krijgt er vragen over in de
commissie, dus graag voor vrijdag een memo. {un|Juridische Zaken} ({n|Folkert Dijkema}) moet meekijken vanwege
{s|ECLI:NL:RVS:2023:2107}.</p></div>
<pb/>
<div class="b"><h3>Memo aan wethouder {+n|Broeksma-Ali}</h3>
<table><tr><td>Van</td><td>{n|M. Stolwijk} en {n|F.W. Dijkema}</td></tr><tr><td>Datum</td><td>{d|19 juni 2025}</td></tr><tr><td>Zaak</td>
<td>{r|Z/25/118840}</td></tr><tr><td>Onderwerp</td><td>ligplaatsen Hoornsediep</td></tr></table>
<p>De kade wordt tussen oktober 2025 en april 2026 vernieuwd. Negen schepen moeten tijdelijk weg. Acht bewoners hebben een
overeenkomst getekend. De familie {n|Bolwerk} heeft niet gereageerd; de brief van {d|14 maart 2025} is onbestelbaar retour gekomen.</p>
<p>Volgens de {s|Verordening openbaar vaarwater} kan het college een vergunning wijzigen als de belangen van de houder zijn
meegewogen. Nu de brief niet is ontvangen, is dat onvoldoende gebeurd. {n|Dijkema} adviseert een nieuw besluit te nemen met een
termijn van zes weken.</p>
<p>Een alternatief is een plek aan de {st|Oosterkade}, naast het {x|Noordelijk Scheepvaartmuseum}. De kosten van een loopplank voor een
rolstoel zijn {eu|€ 6.300}. De {o|Woonbotenvereniging Stad} ondersteunt die oplossing; voorzitter {?n|Sipko Melles} belde daarover
met {n|Haitsma}.</p>
<p>Advies: aanbieden van de plek aan de Oosterkade en excuses voor de gang van zaken.</p></div>
<pb/>
<p><b>Verslag huisbezoek</b> - {d|3 juli 2025}, 14.00 uur, aan boord</p>
<p>Aanwezig: mevrouw en de heer {n|Bolwerk}, hun dochter {n|Marijn}, {n|Merel Stolwijk}, {n|Jouke Haitsma} en ergotherapeut {n|Loek
Hazenberg} ({o|ZINN}).</p>
<p>{n|Merel} biedt excuses aan. Mevrouw zegt dat het vertrouwen weg is, maar dat zij het gebaar waardeert. De heer {n|Bolwerk} wil weten of de
nieuwe plek stroom heeft. {n|Jouke} bevestigt dat er 16 ampère ligt.</p>
<p>{n|Loek} heeft opgemeten dat de loopplank 90 cm breed moet zijn. De helling mag niet meer zijn dan 1:12. {n|Marijn} vraagt of de post
voortaan ook naar haar kan: {e|marijn.bolwerk@nordmail.example} of {a|Folkingestraat 29-1}.</p>
<p>De familie wil dat ook de buren worden geholpen. {n|Eppo} en {n|Rosalinde} liggen nu naast elkaar en zorgen voor de hond als meneer naar
{o|Martini Ziekenhuis} moet. {n|Haitsma} zoekt uit of er twee plekken zijn.</p>
<p>Afspraken: offerte loopplank bij {o|Jachtwerf Barkmeijer}; nieuw besluit in augustus; terugkoppeling per telefoon.</p>
<pb/>
<p>{o|Gemeente Groningen}<br/>{l|Postbus 30026}, {l|9700 RM} Groningen - {+t|14 050}</p>
<p>Mevrouw {n|T. Bolwerk-Meeuwsen} en de heer {n|H. Bolwerk}<br/>{a|Hoornsediep 171}<br/>{a|9727 GJ} Groningen</p>
<p>Datum {d|21 augustus 2025} &#160; Ons kenmerk {r|Z/25/118840-06} &#160; Behandeld door {n|M. Stolwijk}</p>
<p>Geachte mevrouw en heer {n|Bolwerk},</p>
<p>Wij wijzigen de ligplaatsvergunning van {d|6 mei 1991}, nummer {r|LV-0077}. Vanaf {d|1 oktober 2025} ligt uw schip aan de {st|Oosterkade},
plek 4. U betaalt gedurende de werkzaamheden geen liggeld. Het al betaalde bedrag van {eu|€ 412,00} storten wij terug op rekening
{i|NL40 ASNB 0895 7434 50}.</p>
<p>De loopplank wordt geleverd voor {d|15 september 2025}. Na afloop kunt u kiezen of u terugkeert. Dit besluit is genomen op grond van artikel
11 van de {s|Verordening openbaar vaarwater}.</p>
<p>Bent u het niet eens met dit besluit? Dan kunt u bezwaar maken bij de {un|Adviescommissie bezwaarschriften}.</p>
<p>Met vriendelijke groet,<br/>namens burgemeester en wethouders,<br/><br/>{+n|H.J. Wierenga-Tuin}<br/>hoofd {un|Stadsbeheer}</p>
<pb/>
<div class="m"><p><b>Van:</b> {n|Thea Bolwerk} &lt;{e|theabolwerk@wadpost.example}&gt;<br/><b>Aan:</b> {n|Stolwijk, Merel}<br/><b>Datum:</b>
{d|2 oktober 2025 19:44}</p>
<p>Lieve {n|Merel},</p>
<p>We liggen! {n|Harko} reed vanmiddag zelf over de plank. De havenmeester, {n|Tjapko}, hielp met de trossen. Dank ook aan {n|Jouke} en aan die
meneer van de werf, {n|Barkmeijer junior}. Kom je een keer koffie drinken? De hond heet {?n|Boef} en doet niks.</p>
<p>Groet van {n|Thea}</p>
<p>PS wil je de wethouder zeggen dat {+n|Broeksma-Ali} altijd welkom is?</p></div>
""".replace("{n|Thea en Harko Bolwerk}", "{n|Thea} en {n|Harko Bolwerk}")
    .replace("{n|mw. ", "mw. {n|")
    .replace("{n|PostNL-track}", "{o|PostNL}")
    .replace("{n|Barkmeijer junior}", "{?n|Barkmeijer} junior"),
)

T64 = Paper(
    "t64_verslag_hoorzitting",
    "woo-verzoek",
    "verslag hoorzitting",
    "reportlab",
    options={
        "font": "CA",
        "size": 13,
        "frames": ((75, 60, 445, 715),),
        "top": "{o|Commissie mijnbouwschade} - hoorzitting {r|H-2025-61}",
    },
    html="""
<h2>Verslag van de hoorzitting op {d|9 september 2025}</h2>
<p>Commissie: {?n|mr. A. Zwiers-Bolt} (voorzitter), {?n|ing. P. Dallmeijer} en {?n|mr. W. Santokhi-Bruin} (leden). Secretaris: {n|Brecht
Luikinga}. Bezwaarmaker: de heer {n|Sytze Kingma}, bijgestaan door {n|mr. N. Gökmen}. Namens het {o|Instituut Mijnbouwschade Groningen}:
{n|L. van Calker} en deskundige {n|ir. Rutger Sol}.</p>
<p>De voorzitter opent de zitting om 10.00 uur en stelt iedereen voor. Zij wijst op de geheimhouding en legt uit dat de commissie binnen
acht weken adviseert. Van de zitting wordt een geluidsopname gemaakt.</p>
<p>De heer {n|Kingma} vertelt dat hij sinds 2003 in de boerderij aan de {a|Stitswerderweg 5} te {pl|Kantens} woont. Na de beving van
{d|16 november 2022} ontstonden scheuren in de voorgevel. De eerste schade-expert, {n|Geertjan Moll} van bureau {o|CED}, telde 41
schades. De tweede expert, mevrouw {n|Abena Darko}, kwam tot 17. De heer {n|Kingma} begrijpt niet hoe dat verschil kan bestaan.</p>
<p>Mr. {n|Gökmen} voegt toe dat artikel 6:177a van het {s|Burgerlijk Wetboek} een bewijsvermoeden bevat. Zij verwijst naar
{s|ECLI:NL:HR:2019:1278} en naar het advies van het panel van deskundigen ({x|panel-Berghuis}). Het rapport van {w|Van Staalduinen en
Everts} ({o|TNO}, 2021) ondersteunt haar betoog.</p>
<p>De heer {n|Van Calker} antwoordt dat het bewijsvermoeden is weerlegd. Volgens {n|Darko} is de schade veroorzaakt door een te zwakke
fundering. De heer {n|Sol} licht dat toe met een tekening. De voorzitter vraagt of de fundering is onderzocht. De heer {n|Sol} zegt dat is
volstaan met een visuele opname.</p>
<p>Commissielid {?n|Dallmeijer} wil weten of er trillingsmetingen zijn. Mevrouw {n|Luikinga} meldt dat die bij de stukken zitten. De meting is
gedaan door {o|Fugro}, sensor {r|B-0417}.</p>
<h2>Persoonlijke omstandigheden</h2>
<p>De heer {n|Kingma} vertelt dat zijn vrouw {n|Hilje} in 2024 is overleden. Hij heeft {z|slaapproblemen en angstklachten} en loopt bij
psycholoog {n|M. Osinski}. Zijn zoon {n|Fokke-Jan} neemt het bedrijf over. De kinderen van {n|Fokke-Jan}, {n|Lieke} en {n|Tomas},
slapen niet meer in de voorkamer.</p>
<p>De buurman, {n|Haije Buikema}, kreeg voor dezelfde schade {eu|€ 23.400}. Mr. {n|Gökmen} doet een beroep op gelijkheid. De heer {n|Van
Calker} kent het dossier {n|Buikema} niet, maar zoekt het uit. Burgemeester {+n|Bolding-Sikkema} van {o|Het Hogeland} heeft in {o|Dagblad van
het Noorden} om maatwerk gevraagd.</p>
<h2>Tweede termijn</h2>
<p>Mr. {n|Gökmen} vraagt om een nieuwe opname door een onafhankelijke deskundige. Zij noemt {n|dr. Wubbina Steenhoek} van de {o|Hanzehogeschool}.
Het {o|IMG} heeft daar geen bezwaar tegen. De kosten van {eu|€ 3.850} zijn voor rekening van het IMG.</p>
<p>De voorzitter schorst de behandeling tot het rapport er is. Partijen krijgen daarna twee weken om te reageren. Zij bedankt de aanwezigen en
sluit om 11.25 uur.</p>
<h2>Afspraken</h2>
<table widths="7.5,4.5,3.5"><tr><td>Actie</td><td>Wie</td><td>Wanneer</td></tr><tr><td>Opdracht aan deskundige</td><td>{n|L. van Calker}</td>
<td>{d|23 september 2025}</td></tr><tr><td>Vergelijking met dossier buurman</td><td>{n|R. Sol}</td><td>{d|1 oktober 2025}</td></tr>
<tr><td>Opname en verslag delen</td><td>{n|B. Luikinga}</td><td>{d|16 september 2025}</td></tr></table>
<p>Dit verslag is vastgesteld door de voorzitter, mr. {?n|Zwiers-Bolt}. Vragen: {m|hoorzittingen@mijnbouwcommissie.example}, {+t|0800 444 11 11}. De
secretaris is bereikbaar op {t|050 - 211 8374}. Bankgegevens van bezwaarmaker voor een vergoeding: {i|NL11 INGB 0852 2351 29}, BSN {b|999945087}.</p>
""".replace("{+n|mr. ", "mr. {+n|")
    .replace("{?n|ing. ", "ing. {?n|")
    .replace("{?n|mr. ", "mr. {?n|")
    .replace("{n|mr. ", "mr. {n|")
    .replace("{n|ir. ", "ir. {n|")
    .replace("{n|dr. ", "dr. {n|"),
)

MAKERS = makers([T63, T64])
