"""Notas of the first blind part: tax office, student grants, waterways, agriculture."""

from tests.gold.making.opened_paper import Paper, makers

T05 = Paper(
    "t05_nota_fin_toeslagen",
    "beslisnota",
    "nota met kolom door de zinnen",
    "tj",
    options={"width": 350, "size": 9.5, "top": 700, "spaces": True},
    html="""
<at x="70" y="790" size="8">{o|Ministerie van Financiën}</at>
<at x="70" y="745" size="22">Notitie</at>
<p>Ter beslissing aan de {f|Staatssecretaris Fiscaliteit, Belastingdienst en Douane}</p>
<h2>Aanleiding</h2>
<at x="455" y="690" size="6.5">{un|Directoraat-Generaal Belastingdienst}<br/>{un|Corporate Dienst VTI}
<br/><br/>Inlichtingen<br/>{n|Gerbrich Sikkema}<br/>{n|mevrouw}</at>
<p>In november is vastgesteld dat bij 2.318 aanslagen inkomstenbelasting over 2024 een verkeerde
heffingskorting is toegepast. U bent daarover op {d|28 november 2025} mondeling bijgepraat door
{n|Sikkema} en de directeur {un|Particulieren}, {?n|R.H. Blok}.</p>
<at x="455" y="620" size="6.5">T {t|088 152 63 07}<br/>M {t|06.4410.7729}<br/>{e|g.sikkema1@belastingdienst.nl}
<br/><br/>Datum<br/>{d|11 december 2025}<br/><br/>Notitienummer<br/>{r|2025-0000614377}</at>
<h2>Beslispunten</h2>
<p>1. Bent u akkoord met ambtshalve herziening zonder dat burgers een verzoek hoeven te doen?
2. Bent u akkoord met het toezenden van de brief aan de {o|Tweede Kamer}?</p>
<h2>Kernpunten</h2>
<p>De fout is ontdekt door een belastingplichtige uit Drachten, {n|Wiebren Postma}, die op
{d|3 november 2025} de {o|BelastingTelefoon} belde. De heer {n|Postma} kreeg driemaal een onjuist antwoord.
Zijn klacht is behandeld door {n|T. Chaouat} van {o|kantoor Leeuwarden}. Het bedrag dat wordt
terugbetaald is gemiddeld {eu|€ 187}.</p>
<at x="455" y="520" size="6.5">Auteur<br/>{n|A.J. van Wijngaarden}<br/><br/>Van<br/>{un|Cluster Inkomensheffing}</at>
<p>De oorzaak ligt in een tabel die bij de overgang naar {o|GPS-IH} niet is bijgewerkt. Team
{un|Gegevens en Analyse} ({n|Lieuwe-Jan Haarsma} en {n|Nurcan Özbek}) heeft de populatie bepaald; de
uitkomst is bevestigd door de {o|Auditdienst Rijk}.</p>
<p>Het Kamerlid {+n|Idsinga-Pols} ({o|NSC}) heeft op {d|4 december 2025} Kamervragen gesteld
({r|2025Z21706}). In een artikel in {o|Trouw} zegt fiscalist {?n|Cees van Oostwaard} dat sprake is van
een patroon. Hij verwijst naar het advies van de {x|commissie-Donner} en naar de
{s|Wet verbetering functioneren toeslagen}.</p>
<h2>Communicatie</h2>
<p>Burgers krijgen een brief met een algemeen nummer, {+t|0800-0543}. De tekst is getoetst door
{n|Hanneke Verwaaijen} van het {un|Klantpanel}. Vragen van de pers gaan naar
{m|pers@minfin.nl}.</p>
<pb/>
<at x="455" y="700" size="6.5">Notitienummer<br/>2025-0000614377<br/><br/>Pagina 2 van 2</at>
<h2>Toelichting</h2>
<p>Van de betrokken burgers heeft 61% een inkomen onder {eu|€ 32.000}. Ongeveer 140 van hen ontvingen op
grond van de fout een lagere {o|zorgtoeslag}; de {o|Dienst Toeslagen} corrigeert dat zelf. De lijst met
burgerservicenummers wordt via een beveiligde omgeving gedeeld. In de steekproef zat onder andere het
nummer {b|9999 40 326}, waarbij het herstelbedrag {eu|€ 1.204} is.</p>
<p>De landsadvocaat heeft bij monde van {n|mr. dr. W.B. Kolff-Ruys} geadviseerd dat artikel 9.6 van de
{s|Wet IB 2001} voldoende grondslag biedt. Het arrest van de {o|Hoge Raad} van
{d|14 juni 2024} ({s|ECLI:NL:HR:2024:862}) staat daaraan niet in de weg.</p>
<h2>Afstemming</h2>
<p>{un|DGFZ}: {n|M. Stuivenberg}, akkoord. {un|Directie Algemene Fiscale Politiek}: {n|Joke de Haan-Vis},
akkoord. {un|Juridische Zaken}: {n|P.A.C. Boersbroek}, akkoord met opmerkingen. De DG Belastingdienst,
{+n|Chris Meerdervoort}, heeft de notitie op {d|10 december 2025} vrijgegeven.</p>
<h2>Vervolg</h2>
<p>Bij akkoord wordt de herziening in februari 2026 uitgevoerd. U wordt na afloop geïnformeerd door
{n|Van Wijngaarden}. De Kamerbrief sluit aan bij de brief van uw ambtsvoorganger, de heer
{+n|Van Rijckevorsel}, van {d|2 juli 2024} ({s|Kamerstuk 31 066, nr. 1392}).</p>
""".replace("{n|mevrouw}", "mevrouw").replace("{n|mr. dr. ", "mr. dr. {n|"),
)

T06 = Paper(
    "t06_nota_ocw_duo_scan",
    "beslisnota",
    "nota met referentiekolom, scan met slechte tekstlaag",
    "reportlab",
    scan={"dpi": 200, "skew": 0.7, "noise": 6, "ocr_errors": 0.06, "seed": 41, "page_kb": 150},
    options={
        "font": "DJ",
        "size": 8.8,
        "side_size": 6.6,
        "frames": ((66, 55, 370, 715),),
        "side": """
*{un|Hoger Onderwijs}
*{un|en Studiefinanciering}

*Van
{n|Wendelmoet Claus}

*T
{t|06 48 20 99 13}

*E
{e|w.m.claus@minocw.nl}

*Datum
{d|7 oktober 2025}

*Referentie
{r|53918802}

*Kopie
{un|MT HO&S}""",
        "side_next": "*Datum\n7 oktober 2025\n\n*Referentie\n53918802",
    },
    html="""
<h1>Memo</h1>
<p>Aan: {f|minister van OCW}</p>
<p>TER BESLISSING: herstelactie aanvullende beurs uitwonenden</p>
<h2>1 Waarom nu</h2>
<p>{o|DUO} heeft op {d|22 september 2025} gemeld dat bij 1.906 studenten de aanvullende beurs te laag is
vastgesteld. Teamleider {?n|Ria Kloosterboer} van {o|DUO} verwacht dat herstel in januari mogelijk is.</p>
<h2>2 Besluit</h2>
<p>Stemt u in met een eenmalige nabetaling en met het schrappen van de renteverrekening?</p>
<h2>3 Toelichting</h2>
<p>De fout raakt vooral studenten met gescheiden ouders. Als voorbeeld is het dossier van de student
{n|Shaquille Eersteling} besproken. Zijn moeder, {n|Muriël Eersteling-Croes}, belde in mei en juni
zesmaal met {o|DUO}. Zij stuurde ook een e-mail aan {m|klantcontact@duo.nl}. In juli nam
{n|Bouke Terpstra} van de afdeling {un|Klachten} contact met haar op. {n|Terpstra} bevestigde dat het
inkomen van de vader, {n|R.F. Wijngaarde}, ten onrechte is meegeteld.</p>
<p>De kosten bedragen {eu|€ 3,2 miljoen}. {n|Anton Hofstee} ({un|FEZ}) heeft dekking gevonden op
artikel 11. De inspecteur-generaal van het Onderwijs, {+n|Alida Oppers-Mol}, heeft in haar jaarbericht
aandacht gevraagd voor deze groep.</p>
<h2>4 Juridische aspecten</h2>
<p>Artikel 7.1 van de {s|Wsf 2000} biedt ruimte. Zie ook {s|ECLI:NL:CRVB:2022:1410}. Het advies is van
{n|Dewi Manusama} ({un|WJZ}).</p>
<h2>5 Krachtenveld</h2>
<p>De {o|LSVb} en het {o|ISO} dringen aan op snelle betaling. Het lid {+n|Paternotte-Klijn} heeft een
motie aangehouden ({s|31 288, nr. 1207}). De {o|Vereniging van Universiteiten} speelt geen rol.</p>
<h2>6 Afgestemd met</h2>
<table widths="4.3,4.3,1.9,2.3">
<tr><td>Onderdeel</td><td>Wie</td><td>Paraaf</td><td>Datum</td></tr>
<tr><td>{un|FEZ}</td><td>{n|Hofstee, A.}</td><td>{p|AH}</td><td>{d|02-10-2025}</td></tr>
<tr><td>{un|WJZ}</td><td>{n|Manusama, D.}</td><td>{p|dm}</td><td>{d|03-10-2025}</td></tr>
<tr><td>{un|DUO Beleid}</td><td>{n|Ypma-Feenstra, G.}</td><td>{p|GYF}</td><td>{d|03-10-2025}</td></tr>
<tr><td>{un|Directeur HO&amp;S}</td><td>{?n|Beenakker, S.}</td><td>{p|SB}</td><td>{d|06-10-2025}</td></tr>
<tr><td>{un|DGHBWE}</td><td>{+n|Vosmaer}</td><td>{p|HV}</td><td>{d|07-10-2025}</td></tr>
</table>
<h2>7 Niet openbaar</h2>
<p>Namen van ambtenaren en gegevens van studenten. Vragen over dit memo kunt u stellen aan
{n|Wendelmoet} of, bij afwezigheid, aan {n|Jesse Ooijevaar} ({t|06-37115528}).</p>
""",
)

T07 = Paper(
    "t07_nota_rws_brug_scan",
    "beslisnota",
    "nota met koptabel, scan",
    "libreoffice",
    scan={"dpi": 200, "skew": -0.9, "noise": 7, "seed": 52, "page_kb": 150},
    options={
        "font": "Liberation Sans",
        "size": 12,
        "header": "{o|Rijkswaterstaat}\nRWS BEDRIJFSVERTROUWELIJK",
    },
    html="""
<h1>Bestuursnota</h1>
<table widths="3.6,12.6">
<tr><td>Aan</td><td>{f|Minister van Infrastructuur en Waterstaat}</td></tr>
<tr><td>Van</td><td>{f|DG Rijkswaterstaat}, {+n|ir. M.A. Blankensteijn}</td></tr>
<tr><td>Behandelaar</td><td>{n|ing. Doede van der Wal}, telefoon {t|06 5125 0746}</td></tr>
<tr><td>Tweede behandelaar</td><td>{n|Xiaoling Zheng} ({e|xiaoling.zheng@rws.nl})</td></tr>
<tr><td>Zaak</td><td>{r|RWS-2026/3911}</td></tr>
<tr><td>Datum</td><td>{d|18 februari 2026}</td></tr>
<tr><td>Onderwerp</td><td>Aslastbeperking {x|Van Brienenoordbrug} en omleiding</td></tr>
</table>
<h2>Aanleiding</h2>
<p>Bij inspectie op {d|5 februari 2026} is scheurvorming aangetroffen in twee dwarsdragers. De inspecteurs
{n|Kees Verolme} en {n|Ömer Aktaş} van {o|Iv-Infra} adviseren een aslastbeperking van 10 ton.</p>
<h2>Advies</h2>
<p>Instemmen met de beperking voor de duur van acht weken en met het informeren van de Kamer.</p>
<h2>Toelichting</h2>
<p>De brug verwerkt dagelijks 232.000 voertuigen. De hoofdingenieur-directeur {un|West-Nederland Zuid},
{?n|Th. Boidin}, heeft het besluit op {d|16 februari 2026} voorbereid. Omleiding vindt plaats via de
{st|A4} en de {st|Beneluxtunnel}. Evenementen in {o|Ahoy} zijn geïnventariseerd met {n|Pleun de Ronde}
van de gemeente {o|Rotterdam}; wethouder {+n|Karremans-Oude} is ingelicht.</p>
<p>{o|Transport en Logistiek Nederland} vraagt compensatie. Voorzitter {+n|Elisabeth Posthumus} zei in
{o|De Telegraaf} dat de sector al jaren waarschuwt. Een vervoerder uit Barendrecht, de heer
{n|H. Lems}, heeft via zijn advocaat een schadeclaim van {eu|€ 48.750} ingediend. De claim betreft drie
voertuigen met kenteken {k|62-BNV-4}, {k|BX-RT-80} en {k|V-284-KL}.</p>
<h2>Juridisch</h2>
<p>Het verkeersbesluit is gebaseerd op artikel 15 van de {s|Wegenverkeerswet 1994}. Jurist
{n|Roxanne Lo-A-Njoe} ziet geen grond voor nadeelcompensatie binnen acht weken, gelet op
{s|ECLI:NL:RVS:2021:812}.</p>
<h2>Financiën</h2>
<p>Raming {eu|€ 5,6 miljoen}, artikel 12 van het {o|Mobiliteitsfonds}. Controller: {n|F. Timmer}.</p>
<h2>Communicatie</h2>
<p>Persbericht op donderdag. Weggebruikers kunnen bellen met {+t|0800-8002}. Persvoorlichter
{?n|Sanne Overgaauw} begeleidt het bezoek aan de verkeerscentrale in {ge|Rhoon}.</p>
<h2>Paraaf</h2>
<table widths="5,4,3.5,3.7">
<tr><td>Functie</td><td>Naam</td><td>Paraaf</td><td>Datum</td></tr>
<tr><td>Behandelaar</td><td>{n|D. van der Wal}</td><td>{p|DvdW}</td><td>{d|17-02}</td></tr>
<tr><td>Afdelingshoofd</td><td>{?n|N. Pieterse}</td><td>{p|NP}</td><td>{d|17-02}</td></tr>
<tr><td>HID WNZ</td><td>Boidin</td><td>{p|TB}</td><td>{d|18-02}</td></tr>
</table>
""".replace("{+n|ir. ", "ir. {+n|")
    .replace("{n|ing. ", "ing. {n|")
    .replace("<td>Boidin</td>", "<td>{?n|Boidin}</td>"),
    ordinary="ronde",
)

T08 = Paper(
    "t08_nota_lvvn_pluimvee",
    "beslisnota",
    "nota doorlopende tekst met voetnoten",
    "libreoffice",
    options={
        "font": "Liberation Serif",
        "size": 13,
        "hyphenate": True,
        "right": "6.2cm",
        "footer": "1 {s|Kamerstuk 28 807, nr. 318}.\n2 {w|Elzenga, A. en Stegers, J.}, "
        "{o|Tijdschrift voor Diergeneeskunde} 149 (2024), 22-31.",
    },
    html="""
<h1>Nota voor de staatssecretaris van LVVN</h1>
<p class="s">{un|Directie Dierlijke Agroketens en Dierenwelzijn}. Kenmerk {r|DGA-DAD / 98441207}. Opgesteld door
{n|Geertje Nauta-Bijlsma} en {n|Mohamed Boutaher}, {d|9 januari 2026}. Akkoord MT-lid {?n|Sluijters}.</p>
<h2>Besluit over vaccinatiepilot leghennen</h2>
<p class="j">Met deze nota leggen wij u de vraag voor of de pilot met vaccinatie tegen vogelgriep op
bedrijven met leghennen wordt uitgebreid van twee naar vijftien bedrijven. U heeft in het debat van
{d|10 december 2025} aan mevrouw {+n|Van der Plas-Brouwer} toegezegd voor het einde van januari een
besluit te nemen.<br/></p>
<p class="j">De pilot loopt sinds september op een bedrijf in Barneveld en een bedrijf in
Nederweert. De pluimveehouders, {n|Evert-Jan van Schothorst} en de maatschap van {n|Truus en Lei
Vossen-Janssen}, hebben hun medewerking toegezegd tot de zomer. Wekelijks nemen dierenartsen van
{o|Royal GD} monsters. Dierenarts {n|Annechien Wolthuizen-Drijfhout} meldde op {d|2 januari 2026} dat de
antistoffen boven verwachting zijn. {o|Wageningen Bioveterinary Research} bevestigt dat.</p>
<p class="j">Voor uitbreiding hebben zich 41 bedrijven gemeld. Met {o|AVINED}, {o|LTO/NOP} en de
{o|NVP} is afgesproken dat loting plaatsvindt door notaris mr. {?n|Hylke Sinnema} te Ede. De afspraken
zijn namens {o|AVINED} gemaakt door {n|Dirk Bouwmeester}. De heer {n|Bouwmeester} heeft gevraagd of de
kosten van {eu|€ 0,11} per dier voor rekening van het {o|Diergezondheidsfonds} kunnen komen.</p>
<p class="j">De Europese Commissie stelt op grond van {s|Verordening (EU) 2023/361} eisen aan de
bewaking. Mevrouw {n|Nauta-Bijlsma} heeft daarover gesproken met {n|Agnieszka Wróblewska} van
{o|DG SANTE}. Duitsland en België sluiten hun markt niet, mits eieren herkenbaar zijn. De Franse attaché,
{n|Jean-Baptiste Lacroix}, liet weten dat Frankrijk zijn campagne voortzet.</p>
<p class="j">Bij het {o|RIVM} is {n|prof. dr. Marian Koolmoes} gevraagd naar het effect op de
volksgezondheid. De {x|Deskundigengroep Dierziekten} adviseert positief. In de nota van de
{x|commissie-Bekedam} is al in 2021 gewezen op het belang van vaccinatie in pluimveedichte
gebieden.</p>
<p class="j">De {o|NVWA} waarschuwt voor de druk op de toezichtcapaciteit. Inspecteur-generaal
{+n|Gerdien Bakema} kan per 1 maart zes inspecteurs vrijmaken. Een van de toezichthouders,
{n|J. Koster}, is in december door een pluimveehouder bedreigd; de aangifte is bekend onder nummer
{r|PL0600-2025588104}. Het bureau Veiligheid heeft maatregelen getroffen.</p>
<p class="j">De kosten van de pilot bedragen tot nu toe {eu|€ 2,3 miljoen}. Daarvan is de helft besteed aan laboratoriumonderzoek. Bij
uitbreiding naar vijftien bedrijven is {eu|€ 6,1 miljoen} nodig, bij tien bedrijven {eu|€ 4,4 miljoen}. De
besluitvorming over het {o|Diergezondheidsfonds} vindt plaats in het voorjaar. Het {o|Bureau Risicobeoordeling en
onderzoek} heeft op {d|19 december 2025} een positief advies gegeven over het bemonsteringsplan.</p>
<p class="j">Wij adviseren u te kiezen voor uitbreiding naar tien bedrijven, de kosten te delen met de
sector en de Kamer te informeren met de bijgevoegde brief. De woordvoeringslijn is opgesteld door
{?n|Marlous Teepe}, persvoorlichter. Voor vragen in het weekend kunt u {n|Mohamed} bereiken op
{t|06-1909 3357}; het algemene nummer van de meldkamer van het {o|NCC} is {+t|045 - 546 31 88}.</p>
""".replace("{n|mr. ", "mr. {n|")
    .replace("{n|prof. dr. ", "prof. dr. {n|")
    .replace("{n|Truus en Lei\nVossen-Janssen}", "{n|Truus} en {n|Lei Vossen-Janssen}"),
)

MAKERS = makers([T05, T06, T07, T08])
