"""Documents of the work floor: a police complaint, a form by fax, minutes, a public report."""

from tests.gold.making.by_hand import tj
from tests.gold.making.by_html import chromium, story
from tests.gold.making.by_office import fodt
from tests.gold.making.draft import Draft
from tests.gold.making.gold import Finished, on_scan
from tests.gold.making.k_b_tools import signed


def complaint() -> Finished:
    draft = Draft("k17_klachtadvies_politie", "dev", "woo-verzoek", "klachtadvies", "story")
    pdf = story(draft, """
<h2>Advies klachtencommissie</h2>
<p>{+organisatie|Politie, eenheid Limburg}<br>Klachtencommissie, kamer Roermond<br>
Dossiernummer {+kenmerk|KC-LB 2022/0194} &#8211; zitting van {+datum|29 september 2022}</p>
<h3>1. Samenstelling</h3>
<p>De kamer bestond uit mr. {?naam|H.M.J. Quaedvlieg} (voorzitter), {?naam|S. Tholen} en
{?naam|M. Benali-Faris} (leden), bijgestaan door {naam|L. Vroemen}, secretaris. Klager, de heer
{naam|Jo Habets}, wonende {adres|Kapelaan Berixstraat 8, 6121 BN Born}, verscheen in persoon met zijn
buurvrouw {naam|Tiny Crijns}. Namens het district waren aanwezig brigadier {naam|R. Smeets} en
teamchef {?naam|E. Yildirim}.</p>
<h3>2. De klacht</h3>
<p>Op {+datum|6 maart 2022} omstreeks 23.15 uur is klager staande gehouden op de {+plaats|Rijksweg
Noord} te {+plaats|Sittard}. Volgens klager heeft de heer {naam|Smeets} hem zonder aanleiding uit zijn auto
({kenteken|XT-604-L}) laten stappen en daarbij gezegd: &#8220;Met jouw achternaam weten wij genoeg.&#8221; Zijn
broer {naam|Harrie} is namelijk {?strafrecht|in 2017 veroordeeld voor hennepteelt}. Klager lijdt aan
{?gezondheid|epilepsie}; hij heeft de agenten gevraagd zijn medicijnen uit het handschoenenvak te
pakken, wat pas na twintig minuten gebeurde. Agente {naam|Kim} (achternaam bij klager onbekend) bood
hem later excuses aan.</p>
<h3>3. Het standpunt van de politie</h3>
<p>De heer {naam|Smeets} stelt dat het voertuig opviel door een defect achterlicht. Hij ontkent de
uitlating. Aspirant {naam|K. Janssen-Dohmen} verklaart dat er "iets over de familie" is gezegd, maar
weet de woorden niet meer. De mutatie in BVH ({+kenmerk|PL2300-2022038517}) is door {naam|RSM/4471}
opgemaakt en vermeldt het achterlicht niet. Teamchef {?naam|Yildirim} heeft op 4 mei 2022 met klager
een bemiddelingsgesprek gevoerd; dat had geen resultaat.</p>
<h3>4. Telefoonnotitie</h3>
<table><tr><td>Datum / tijd</td><td>{+datum|13 september 2022}, 9.50 uur</td></tr>
<tr><td>Gebeld door</td><td>{naam|mw. A. Habets-Lemmens} (moeder van klager), {telefoon|046 485 73 19}</td></tr>
<tr><td>Aangenomen</td><td>{naam|LVr}</td></tr><tr><td>Inhoud</td><td>Klager is maandag
{?gezondheid|opgenomen in het ziekenhuis} en kan mogelijk niet komen. Terugbellen op zijn mobiel
{telefoon|06-10581147} of mailen naar {email|jo.habets71}{+domein|@ziggo.nl}.</td></tr></table>
<h3>5. Overwegingen</h3>
<p>Het onderzoek ter staandehouding steunt op artikel 160 van de {+wet|Wegenverkeerswet 1994}. De
commissie sluit aan bij de oordelen van de {+organisatie|Nationale ombudsman} (onder meer rapport
{+kenmerk|2021/044}, uitgebracht door {+naam|Reinier van Zutphen}) en bij het handelingskader professioneel
controleren. Van een agent mag worden verwacht dat hij de reden van een controle uitlegt. De
verklaring van de aspirant ondersteunt de lezing van klager. Over de medicijnen geldt dat de
{+wet|Ambtsinstructie} verplicht tot hulp; twintig minuten is te lang. Dat de heer {naam|Habets} eerder op de
avond verbaal is geweest tegen een verkeersregelaar, doet daaraan niet af.</p>
<h3>6. Advies</h3>
<p>De commissie adviseert de politiechef van de eenheid Limburg, mevrouw {?naam|I. Godthelp-Teunissen},
de klacht op beide onderdelen gegrond te verklaren en met de heer {naam|Smeets} een gesprek te
voeren. Een afschrift gaat naar de hoofdofficier van justitie te {+plaats|Maastricht} en naar
burgemeester {+naam|Hans Verheijen} van {+organisatie|Sittard-Geleen}.</p>
<p>Roermond, {+datum|11 oktober 2022}</p><p>&#160;</p><p>&#160;</p>
<p>H.M.J. Quaedvlieg, voorzitter &#160;&#160;&#160;&#160;&#160;&#160;&#160; {naam|L. Vroemen}, secretaris</p>
<p>Postadres: {+adres|Postbus 1230, 6040 KE Roermond}. Telefoon {+telefoon|0900-8844}. E-mail
{+email|klachtencommissie.limburg@politie.nl}.</p>
""".replace("{naam|mw. A. Habets", "mw. {naam|A. Habets"),
        "body{font-family:serif;font-size:10.5pt;line-height:1.35}h3{font-size:11pt;margin:8pt 0 2pt}"
        "table{border:0.5pt solid #777}td{border:0.5pt solid #777;padding:3pt}",
    )  # fmt: skip
    pdf = signed(draft, pdf, "L. Vroemen, secretaris", "handtekening secretaris", up=34, seed=21)
    draft.keep("datum", "4 mei 2022")
    return Finished(draft, pdf)


def parking_form() -> Finished:
    draft = Draft("k18_aanvraag_gpk", "dev", "gemeente", "formulier_gescand", "scan-150dpi-grey",
                  ordinary=frozenset({"doorn"}))  # fmt: skip
    row = '<tr><td class="l">{}</td><td class="w">{}</td></tr>'
    fields = [
        ("Achternaam", "{naam|Schimmelpenninck-Nandlal}"), ("Voornamen", "{naam|Sharmila Geertruida}"),
        ("Geboortedatum", "{geboortedatum|09 - 11 - 1951}"), ("Burgerservicenummer", "{bsn|999908017}"),
        ("Straat en huisnummer", "{adres|Amersfoortseweg 233 A}"), ("Postcode en woonplaats",
         "{adres|3941 EL Doorn}"), ("Telefoon", "{telefoon|0343 - 41 96 02}"),
        ("E-mail", "{email|sharmila.sn}{+domein|@kpnmail.nl}"), ("Kenteken", "{kenteken|K-382-RB}"),
        ("Rijbewijsnummer", "{rijbewijs|5174093826}"),
        ("Ingevuld door (indien niet aanvrager)", "{naam|Rob Schimmelpenninck} (zoon)"),
    ]  # fmt: skip
    pdf = chromium(draft, """
<div class="t"><b>{+organisatie|Gemeente Utrechtse Heuvelrug}</b><br>Aanvraag gehandicaptenparkeerkaart<span>Formulier
{+kenmerk|GPK-03 (2021)}</span></div><div class="st">INGEKOMEN {+datum|18 MEI 2021} &nbsp; reg. {+kenmerk|21.011873}</div>
<h3>1. Gegevens aanvrager</h3><table>""" + "".join(row.format(*f) for f in fields) + """</table>
<h3>2. Soort kaart</h3><p>&#9746; bestuurderskaart &nbsp; &#9744; passagierskaart &nbsp; &#9744; instellingenkaart</p>
<h3>3. Waarom vraagt u de kaart aan?</h3><p class="w">Ik heb {?gezondheid|artrose in beide heupen en COPD}
en kan {?gezondheid|nog geen 50 meter lopen}. Mijn man {naam|Evert} reed altijd maar is in januari
{?bijzonder/5.1.2e|overleden}. De huisarts, dokter {naam|Van Ginneken}, zegt dat ik niet meer met de bus moet.</p>
<h3>4. Ondertekening</h3><p>Plaats: {?plaats|Doorn} &nbsp; Datum: {+datum|15 mei 2021}</p>
<p>Handtekening aanvrager:</p><div style="height:44px"></div>
<p class="k">Stuur dit formulier met kopie legitimatie en pasfoto naar {+adres|Postbus 200, 3940 AE Doorn}. Vragen? Bel
{+telefoon|(0343) 56 56 00}. De leges bedragen &euro; 84,30 ({+wet|Legesverordening 2021}, tarief 1.19.2).</p>
<div style="break-before:page" class="t"><b>{+organisatie|Argonaut Advies}</b><br>Sociaal-medisch advies
gehandicaptenparkeerkaart</div>
<table><tr><td class="l">Opdrachtgever</td><td>Gemeente Utrechtse Heuvelrug, team Wmo, t.a.v. {naam|Lot Hazeleger}</td></tr>
<tr><td class="l">Betreft</td><td>mw. {naam|S.G. Schimmelpenninck-Nandlal}, geb. {geboortedatum|09-11-1951}</td></tr>
<tr><td class="l">Ons kenmerk</td><td>{+kenmerk|UHR-21-0457}</td></tr>
<tr><td class="l">Spreekuur</td><td>{+datum|7 juni 2021}, locatie {+plaats|Zeist}</td></tr></table>
<p><b>Vraagstelling.</b> Is belanghebbende in staat zelfstandig 100 meter aan een stuk te overbruggen, en is de beperking
van langdurige aard (artikel 1 {+wet|Regeling gehandicaptenparkeerkaart})?</p>
<p><b>Anamnese.</b> Mevrouw {naam|Schimmelpenninck} woont zelfstandig en krijgt {?gezondheid|huishoudelijke hulp} via
{+organisatie|Vitras}. Zij gebruikt {?gezondheid|Spiriva en paracetamol} en loopt {?gezondheid|met een rollator}. Dochter
{naam|Anjali} doet de boodschappen. Zij wordt behandeld door longarts {naam|dr. B. Terwisscha} in het
{+organisatie|Diakonessenhuis}.</p>
<p><b>Onderzoek.</b> {?gezondheid|Saturatie na 40 meter 88%}, {?gezondheid|beperkte heupfunctie beiderzijds}. De uitslag van de test van
{+eponiem|Trendelenburg} is {?gezondheid|links positief}; score volgens de schaal van {+eponiem|Borg} 7.</p>
<p><b>Conclusie.</b> Belanghebbende voldoet aan het criterium. De beperking is blijvend. Ik adviseer een bestuurderskaart
voor de maximale duur van vijf jaar. Herkeuring is niet nodig.</p>
<p>Met vriendelijke groet,</p><div style="height:48px"></div><p>{naam|J.P. Oei}, arts maatschappij en gezondheid<br>BIG
{big|49062817301}</p><p class="k">Argonaut Advies, {+telefoon|(030) 234 57 77}, {+email|info@argonaut.nl}</p>
<h3>Behandeling gemeente (niet invullen)</h3><table><tr><td class="l">Legitimatie gezien</td><td>ja, {paspoort|NXR4K71B2}
&nbsp; par. {paraaf|LH}</td></tr><tr><td class="l">Besluit</td><td>toekennen t/m {+datum|30 juni 2026}; kaartnr. {?kenmerk|10938827}</td></tr>
<tr><td class="l">Namens burgemeester en wethouders</td><td>{+naam|M. Klaver-Duinkerken}, teamleider Wmo</td></tr></table>
""".replace("{naam|dr. ", "dr. {naam|"),
        "body{font-family:Liberation Sans;font-size:9.6pt;line-height:1.4}table{border-collapse:collapse;width:100%}"
        "td{border:.6pt solid #555;padding:3.5pt 5pt}.l{width:38%;background:#eee}.w{font-family:Liberation Mono;"
        "font-weight:bold;font-size:9.2pt}.t{font-size:14pt;border-bottom:1pt solid #000;padding-bottom:5pt;margin-bottom:10pt}"
        ".t span{float:right;font-size:8pt}.st{border:1.4pt solid #444;width:245pt;padding:4pt;margin-left:230pt;"
        "font-weight:bold;font-size:8.5pt}h3{font-size:10.5pt;margin:12pt 0 4pt}.k{font-size:8.5pt}",
    )  # fmt: skip
    pdf = signed(draft, pdf, "Handtekening aanvrager:", "handtekening aanvrager", up=-16, seed=31)
    pdf = signed(draft, pdf, "J.P. Oei", "handtekening arts", up=42, seed=32)
    return on_scan(draft, pdf, dpi=150, skew=-0.8, noise=9, seed=18)


def minutes() -> Finished:
    draft = Draft("k19_verslag_db_waterschap", "dev", "woo-verzoek", "verslag_bestuur", "tj",
                  ordinary=frozenset({"bergen"}))  # fmt: skip
    first = [
        ("b", "{+organisatie|Waterschap Noorderzijlvest}"),
        ("b", "Verslag van de vergadering van het dagelijks bestuur van {+datum|18 april 2023}, 9.30 - 11.45 uur"),
        "Aanwezig: de heer {+naam|R.A.M. Schepers} (dijkgraaf, voorzitter), mevrouw {+naam|A. Wiersma-Boonstra}, de "
        "heren {+naam|E. Luitjens} en {+naam|C. Houtman} (leden), de heer {?naam|M.B. Doornink} (secretaris-directeur), "
        "mevrouw {naam|T. Ubels} (bestuursadviseur), de heer {naam|Jelmer Rinkema} (verslag).",
        "Bij agendapunt 4: {naam|dhr. ir. P. Sloots} (projectleider), {naam|mw. N. Amarouch} ({+organisatie|Royal HaskoningDHV}). Bij "
        "agendapunt 5: {naam|W. Kamstra} (P&O). Afwezig met bericht: mevrouw {+naam|B. Tuinier}.",
        ("b", "1. Opening en mededelingen"),
        "De voorzitter opent de vergadering. {?naam|Doornink} meldt dat {naam|Harm Knol} van de buitendienst "
        "{?gezondheid|met hartklachten} thuis zit; namens het bestuur gaat een bloemstuk naar {adres|Mattenesserlaan 12 in "
        "Leek}. Het college van {+organisatie|Gedeputeerde Staten van Groningen} heeft bij brief van {+datum|6 april 2023} "
        "({+kenmerk|2023-031152}) ingestemd met de kredietverlenging voor de Lauwersmeerdijk.",
        ("b", "2. Verslag van 4 april 2023"),
        "Tekstueel: op blz. 3 wordt 'de heer {naam|Sloot}' gewijzigd in 'de heer {naam|Sloots}'. Naar aanleiding van punt 6 "
        "vraagt mevrouw {+naam|Wiersma} of {naam|Ubels} al antwoord heeft van {+organisatie|Het Groninger Landschap}. Dat is niet "
        "het geval; {naam|T.U.} belt deze week met rentmeester {naam|Onno Havinga}.",
        ("b", "3. Ingekomen stukken"),
        "a. Brief van de heer {naam|K. Bergen Henegouwen}, {adres|Hoofdstraat 77, 9977 RC Kloosterburen}, over stank van het "
        "gemaal {+naam|Abraham Pieter Schilperoort}. Het bestuur biedt excuses aan; de afdeling Onderhoud plaatst een filter. "
        "b. Motie van de gemeenteraad van {+organisatie|Het Hogeland}, aangeboden door burgemeester {+naam|H.J. Bolding}. Voor "
        "kennisgeving aangenomen. c. Anonieme brief over het rijgedrag van de bestuurder van de dienstauto {kenteken|VZB-91-N}. "
        "{?naam|Doornink} spreekt met de betrokken medewerker ({naam|R. Stavenga}).",
        ("b", "4. Aanbesteding baggerwerk Reitdiep"),
        "De heer {naam|Sloots} licht toe dat vier inschrijvingen zijn ontvangen. De laagste geldige inschrijving is van "
        "{+organisatie|Van den Herik Sliedrecht}, voor EUR 2.384.000. {+organisatie|De Vries & van de Wiel} is ter zijde gelegd omdat "
        "het UEA niet was ondertekend door de bestuurder, {naam|G. Oskam}. Mevrouw {naam|Amarouch} noemt het risico van "
        "PFAS in vak 7. De heer {+naam|Houtman} vraagt hoe het werk zich verhoudt tot de aanvoer voor het gemaal {+naam|H.D. "
        "Louwes}. Besluit: gunnen overeenkomstig voorstel {+kenmerk|Z/23/018874}.",
        ("b", "5. Personele aangelegenheden (vertrouwelijk)"),
        "{naam|Kamstra} bespreekt de melding van een medewerker over haar teamleider, de heer {naam|D. Pruim}. De "
        "vertrouwenspersoon, mevrouw {naam|Fenna Oldenziel}, heeft twee gesprekken gevoerd. Melder is {?gezondheid|overspannen "
        "uitgevallen}. {naam|Pruim} (personeelsnummer {personeelsnummer|10483}) is {?strafrecht|eerder schriftelijk "
        "berispt}. Het bestuur machtigt de secretaris-directeur een extern onderzoek te laten doen door {+organisatie|Hoffmann}, "
        "tot maximaal EUR 28.000.",
        "Voorts stemt het bestuur in met een ambtsjubileum: {naam|Annechien Wolthuis-Bakema}, 40 jaar in dienst op 1 juni. "
        "De dijkgraaf reikt de legpenning uit. Aanmelden bij {naam|Jelmer}, {telefoon|050 304 87 35} of "
        "{email|j.rinkema}{+domein|@noorderzijlvest.nl}.",
    ]  # fmt: skip
    second = [
        ("b", "6. Rondvraag en sluiting"),
        "De heer {+naam|Luitjens} was op 12 april bij de opening van de vispassage met minister {+naam|Mark Harbers}. Hij "
        "heeft daar toegezegd dat de {+organisatie|Unie van Waterschappen} een uitnodiging krijgt voor het werkbezoek op {+datum|22 "
        "juni 2023}. De voorzitter sluit om 11.45 uur.",
        "Vastgesteld in de vergadering van {+datum|2 mei 2023},",
        ("at", 70, 650, "de dijkgraaf,", 10.5),
        ("at", 300, 650, "de secretaris-directeur,", 10.5),
        ("at", 70, 585, "R.A.M. Schepers", 10.5),
        ("at", 300, 585, "M.B. Doornink", 10.5),
        ("at", 70, 530, "Actielijst", 10.5),
        ("at", 70, 512, "23-041\n23-042\n23-043\n23-044\n23-038\n23-029", 10),
        ("at", 130, 512, "bellen rentmeester Landschap\nfilter gemaal, brief bewoner\nofferte onderzoeksbureau\n"
         "bloemstuk\npeilbesluit Fivelingo naar algemeen bestuur\nkeurontheffing Winsumerdiep", 10),
        ("at", 350, 512, "{naam|TU}\n{naam|PSl}\n{naam|WKa}\n{naam|JR}\n{naam|TU}\n{naam|M. Zijlema}", 10),
        ("at", 430, 512, "week 17\n15 mei\n2 mei\ndirect\n5 juli\nafgerond", 10),
        ("at", 70, 60, "Stedumermaar 1, 9735 AC Groningen   -   Postbus 18, 9700 AA Groningen   -   050 304 89 11", 8),
    ]  # fmt: skip
    fixed = [
        item.replace("{naam|dhr. ir. ", "dhr. ir. {naam|").replace("{naam|mw. ", "mw. {naam|")
        if isinstance(item, str)
        else item
        for item in first
    ]
    pdf = tj(draft, [fixed, second], size=10.5, seed=19)
    pdf = signed(draft, pdf, "R.A.M. Schepers", "handtekening dijkgraaf", up=44, seed=41, page=2)
    pdf = signed(draft, pdf, "M.B. Doornink", "handtekening secretaris", up=44, seed=42, page=2)
    draft.keep("adres", "Postbus 18, 9700 AA Groningen", "Stedumermaar 1, 9735 AC Groningen")
    draft.keep("telefoon", "050 304 89 11")
    return Finished(draft, pdf)


def public_report() -> Finished:
    draft = Draft("k20_persbericht_nvwa", "dev", "woo-verzoek", "persbericht", "libreoffice")
    blocks = [
        ("s", "{+organisatie|Nederlandse Voedsel- en Warenautoriteit} | Persbericht | {+datum|27 maart 2025} | {+kenmerk|2025-041}"),
        ("h", "Minder sterfte in bijenvolken, zorgen over Aziatische hoornaar"),
        "De wintersterfte onder Nederlandse bijenvolken is gedaald tot 12,4 procent. Dat staat in de jaarrapportage die "
        "inspecteur-generaal {+naam|Gerard Bakker} vandaag heeft aangeboden aan staatssecretaris {+naam|Jean Rummenie} van "
        "{+organisatie|LVVN}. In de winter van 2022-2023 ging nog ruim een op de vijf volken verloren.",
        "'Het toezicht op diergeneesmiddelen werpt vruchten af', zegt {+naam|Bakker}. 'Maar de hoornaar, {+soort|Vespa velutina}, is "
        "nu in alle provincies gezien.' De NVWA werkte samen met {+organisatie|Wageningen University & Research}, "
        "{+organisatie|Naturalis} en de {+organisatie|Nederlandse Bijenhoudersvereniging}.",
        ("t", [
            ["Winter", "Volken geteld", "Sterfte", "Nesten hoornaar"],
            ["2022-2023", "81.400", "21,3%", "390"], ["2023-2024", "83.950", "16,8%", "1.702"],
            ["2024-2025", "84.120", "12,4%", "4.655"],
        ], [4, 4, 3.5, 4]),
        ("2c", [
            ("h", "Kamer"),
            "De Tweede Kamer debatteert op {+datum|9 april 2025} over het rapport. Kamerleden {+naam|Laura Bromet} "
            "({+partij|GroenLinks-PvdA}) en {+naam|Thom van Campen} ({+partij|VVD}) vroegen eerder om een bestrijdingsplan "
            "(Kamerstuk {+kenmerk|27 858, nr. 702}). Minister {+naam|Femke Wiersma} zegde toe daar voor de zomer op te reageren.",
            ("h", "Provincies"),
            "In {+plaats|Noord-Brabant} vernietigden teams 1.140 nesten. Commissaris van de Koning {+naam|Ina Adema} nam het "
            "eerste exemplaar van de veldgids in ontvangst bij de {+plaats|Prins Bernhardlaan} in {+plaats|Tilburg}. Ook burgemeester "
            "{+naam|Theo Weterings} was daarbij.",
            ("h", "Onderzoek"),
            "De methode sluit aan bij het werk van {+naam|Goulson} (2015) en bij de indeling van {+naam|Linnaeus}. De "
            "{+eponiem|Varroamijt} blijft de grootste doodsoorzaak. Voor de behandeling zijn alleen middelen met een REG NL-nummer "
            "toegestaan, zoals {+product|Apivar} ({+kenmerk|REG NL 126204}).",
            ("h", "Cijfers"),
            "Er waren 214 inspecties, 31 waarschuwingen en 6 boetes op grond van de {+wet|Wet dieren}. Het laboratorium in "
            "{+plaats|Wageningen} onderzocht 2.870 monsters volgens {+norm|NEN-EN-ISO/IEC 17025}.",
        ]),
        ("h", "Achtergrond: van {+naam|Maeterlinck} tot meldpunt"),
        "Al in 1901 beschreef {+naam|Maurice Maeterlinck} het leven der bijen; de Nederlandse zoöloog {+naam|Jan Swammerdam} "
        "ontleedde in de zeventiende eeuw de koningin. Vandaag telt ons land ongeveer 10.000 imkers. De meesten zijn liefhebber "
        "en houden minder dan tien volken. De {+organisatie|Jac. P. Thijsse}-tuin in {+plaats|Amstelveen} heeft een proefstand "
        "die voor publiek toegankelijk is.",
        "Wie een nest ziet, kan dat met foto melden op {+website|waarneming.nl} of via het Klantcontactcentrum van de NVWA, "
        "{+telefoon|0900-0388}. Verwijder een nest nooit zelf. Gemeenten krijgen een handreiking van de {+organisatie|VNG}; "
        "het onderzoeksschip {+schip|Dr. Ir. Johan van Veen} meet op het {+plaats|Markermeer} of koninginnen het water oversteken.",
        ("h", "Vragen en antwoorden"),
        "Mag ik een nest zelf weghalen? Nee. De soort staat op de Unielijst (Verordening (EU) {+verordening|1143/2014}); "
        "bestrijding gebeurt door getrainde teams in opdracht van de provincie. In {+plaats|Gelderland} coördineert "
        "gedeputeerde {+naam|Ans Mol} dat, in {+plaats|Limburg} gedeputeerde {+naam|Elianne Demollin-Schneiders}.",
        "Waarom is 2022-2023 zo slecht? Volgens de studie van {+naam|Van der Zee} en {+naam|Pisa} (Journal of Apicultural "
        "Research, jaargang 62) speelde het natte voorjaar een rol. Het {+organisatie|KNMI} mat in april 2023 in {+plaats|De "
        "Bilt} 92 millimeter neerslag. Ook de methode van {+eponiem|Kaplan-Meier} is gebruikt om de overleving te schatten.",
        "Wat doet Europa? Eurocommissaris {+naam|Christophe Hansen} werkt aan een voorstel. De {+organisatie|EFSA} in "
        "{+plaats|Parma} brengt in het najaar advies uit over drempelwaarden (mandaat {+kenmerk|M-2024-00117}).",
        ("h", "Noot voor de redactie, niet voor publicatie"),
        "Persvoorlichting NVWA, {+telefoon|088-223 3700}, {+email|pers@nvwa.nl}. Het rapport ({+kenmerk|ISBN 978-90-8902-177-6}) is "
        "te vinden op {+website|www.nvwa.nl}. Bezoekadres: {+adres|Catharijnesingel 59, 3511 GG Utrecht}.",
    ]  # fmt: skip
    return Finished(draft, fodt(draft, blocks, font="Carlito", size=12, hyphenate=True,
        footer="NVWA – {+adres|Postbus 43006, 3540 AA Utrecht}"))  # fmt: skip


MAKERS = {
    "k17_klachtadvies_politie": complaint,
    "k18_aanvraag_gpk": parking_form,
    "k19_verslag_db_waterschap": minutes,
    "k20_persbericht_nvwa": public_report,
}
