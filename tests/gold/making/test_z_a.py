"""Documents z06 to z10: nota with a margin of fields, lease, file, inspection, press and speech."""

from tests.gold.making import z_a_tools as za
from tests.gold.making.by_hand import tj
from tests.gold.making.by_html import chromium, story
from tests.gold.making.by_reportlab import paper
from tests.gold.making.draft import Draft
from tests.gold.making.gold import Finished
from tests.gold.making.scanner import scan

# ---------------------------------------------------------------- z06: nota, fields in the margin

_Z06_CSS = """
body{font:10.2pt/1.45 'Liberation Sans';color:#111;margin:0}
.kop{border-bottom:2.5px solid #0a2a4f;padding-bottom:5px;margin-bottom:10px;font-size:8pt}
.kop b{font:bold 15pt 'DejaVu Serif';color:#0a2a4f;float:right}
.vel{display:grid;grid-template-columns:118px 1fr;gap:0 20px}
.marge{background:#eef1f5;padding:8px;font-size:7.6pt;line-height:1.35;height:max-content}
.marge em{display:block;font-style:normal;color:#0a2a4f;font-weight:bold;margin-top:8px}
.marge em:first-child{margin-top:0}
h2{font:bold 13pt 'DejaVu Serif';margin:0 0 6px;color:#0a2a4f} h3{font-size:9.8pt;margin:9px 0 2px;
text-decoration:underline} p{margin:0 0 6px} ol{margin:0 0 6px;padding-left:18px}
table.par{border-collapse:collapse;width:100%;font-size:8pt;margin-top:8px;page-break-inside:avoid}
table.par th{background:#0a2a4f;color:#fff;text-align:left;font-weight:normal;padding:3px 5px}
table.par td{border:1px solid #0a2a4f;padding:3px 5px;height:21px;vertical-align:middle}
table.par img{height:20px}
.rub{font-size:7pt;letter-spacing:1px;color:#666}
"""


def z06() -> Finished:
    """Nota to the state secretary of Defence: fields in the margin, paraafs by row at the end."""
    draft = Draft("z06_defensie_terrein", "test", "beslisnota", "nota_marge", "chromium")
    one = za.uri(za.stroke(61, size=(150, 70)))
    two = za.uri(za.stroke(62, size=(150, 70)))
    body = f"""
<div class="kop"><b>NOTA</b>Ministerie van Defensie &nbsp;|&nbsp; Bestuursstaf &nbsp;|&nbsp;
Directoraat-Generaal Beleid<br><span class="rub">INTERN GEBRUIK DEFENSIE</span></div>
<div class="vel"><div class="marge">
<em>Aan</em>STAS ({{+naam|Tuinman}})<br>t.k.n. MINDEF
<em>Via</em>SG {{+naam|M. Schurink}}<br>DGB {{+naam|H.P. Kneepkens}}
<em>Steller</em>LTKOL {{naam|D.A. Zwanikken}}<br>Projectbureau Ruimte
<em>MDTN / mobiel</em>{{telefoon|*06 525 61877}}<br>{{telefoon|06 - 2088 3164}}
<em>Medeparaaf</em>{{naam|M. Roodzant}} (DJZ)<br>{{naam|V. Sewdajal}} (FEZ)
<em>Nummer</em>{{+kenmerk|BS2025011873}}
<em>Datum</em>{{+datum|17 juni 2025}}
<em>Uiterste datum</em>{{+datum|23 juni 2025}}
<em>Bijlagen</em>1. concept-brief<br>2. kaart terrein<br>3. gespreksverslag
<em>Gelieve te</em>☒ beslissen<br>☐ ter informatie<br>☐ bespreken
</div><div>
<h2>Uitbreiding munitiecomplex: keuze na de inspraak</h2>
<h3>Kern</h3>
<p>Binnen het {{+programma|Nationaal Programma Ruimte voor Defensie}} is het gebied tussen Zelhem en
{{+plaats|Halle}} een van de twee voorkeurslocaties voor extra munitieopslag. De inspraak is op
{{+datum|30 mei 2025}} gesloten. Er zijn 412 reacties. U wordt gevraagd te kiezen voor de kleine variant
(32 ha) en dat vóór het zomerreces te melden aan de Kamer en aan gedeputeerde {{+naam|Vreugdenhil}}.</p>
<h3>Gevraagde beslissing</h3>
<ol><li>Instemmen met variant Klein en met het vervallen van de variant bij {{+plaats|De Wiersse}}.</li>
<li>Instemmen met minnelijke verwerving, met onteigening als sluitstuk.</li>
<li>Ondertekenen van de brief aan burgemeester {{+naam|Marianne Besselink}} van
{{+organisatie|Bronckhorst}}.</li></ol>
<h3>Toelichting</h3>
<p>De {{+organisatie|Explosieven Opruimingsdienst}} en het {{+organisatie|Defensie Munitiebedrijf}} hebben de
veiligheidszones opnieuw berekend ({{+norm|AASTP-1}}, zones A tot en met C). In de kleine variant vallen nog vier
woningen in de B-zone. De bewoners van het erf waar het meest aan gaat, {{naam|Gradus Ruumpol}} en
{{naam|Toos Ruumpol-ten Barge}} ({{adres|Halseweg 61a, 7021 LJ Zelhem}}), hebben een melkveebedrijf. Op
{{+datum|12 juni 2025}} heeft kapitein {{naam|Iris Faddegon}} met hen gesproken. De heer {{naam|Ruumpol}} wil
alleen praten over ruilgrond. Zijn vrouw heeft {{?gezondheid|reuma}} en wil niet naar een bovenwoning. Hun dochter
{{naam|Femke}} is beoogd opvolger; wij adviseren haar bij het gesprek te betrekken. De adviseur van
{{+organisatie|LTO Noord}}, {{naam|Wiljan Hesseling-Mokkink}}, staat hen bij.</p>
<p>De eigenaar van de oude steenfabriek, {{+organisatie|Landgoed Enghuizen B.V.}}, is vertegenwoordigd door
rentmeester ir. {{naam|B.J. Heijerick}}. Hij vraagt € 74 per m². De taxateur van het
{{+organisatie|Rijksvastgoedbedrijf}}, {{naam|Latifa Tazroute}}, komt op € 41. FEZ kan met een bod tot € 48
instemmen; {{naam|Sewdajal}} wijst erop dat het bedrag drukt op het {{+begroting|Defensiematerieelbegrotingsfonds}}.</p>
<p>De commandant van het complex, kolonel {{?naam|J.M. van Hinthum}}, heeft aangeboden een open dag te houden. De CDS,
generaal {{+naam|Onno Eichelsheim}}, steunt dat. Op de informatieavond in {{+zaal|zalencentrum De Brink}} zei
{{naam|Zwanikken}} dat er in 2026 niet gebouwd wordt. Die toezegging is in {{+krant|de Gelderlander}}
van 20 mei aangehaald, zonder naam.</p>
</div></div>
<div class="vel" style="page-break-before:always"><div class="marge">
<em>Nummer</em>BS2025011873
<em>Blad</em>2 van 2</div><div>
<h3>Juridisch</h3>
<p>DJZ ({{naam|Merel Roodzant}}) heeft geadviseerd het projectbesluit op grond van artikel 5.44 van de
{{+wet|Omgevingswet}} te nemen. De {{+organisatie|Commissie voor de milieueffectrapportage}} bracht op
{{+datum|4 juni 2025}} advies uit onder nummer {{+kenmerk|3847}}. De {{+organisatie|Afdeling bestuursrechtspraak}} heeft
in de zaak over de Van Brederodekazerne aangenomen dat een voorkeursbeslissing niet apart kan worden aangevochten.</p>
<h3>Politieke context</h3>
<p>Kamerleden {{+naam|Nordkamp}} (GroenLinks-PvdA) en {{+naam|Valstar}} (VVD) hebben een motie ingediend
({{+kenmerk|36 592, nr. 17}}) die om een tegemoetkoming voor bewoners vraagt. Minister {{+naam|Brekelmans}} heeft het
oordeel aan de Kamer gelaten. Provinciale Staten van {{+organisatie|Gelderland}} spreken er op 2 juli over.</p>
<h3>Communicatie en afstemming</h3>
<p>De bewoners worden op de dag van verzending gebeld door {{naam|Faddegon}}, te bereiken via
{{email|i.faddegon}}@mindef.nl. Een reactie op persvragen loopt via {{+telefoon|070 316 40 60}}. De nota is
afgestemd met {{+organisatie|BZK}}, {{+organisatie|LVVN}}, het commando landstrijdkrachten
(majoor {{naam|R. Uktolseja}}) en de directie communicatie ({{?naam|Thijmen Sauerbier}}).</p>
<h3>Niet openbaar te maken gegevens</h3>
<p>Namen van medewerkers en bewoners, en de gegevens over hun bedrijf, worden op grond van artikel 5.1, tweede
lid, onder e, van de Woo niet openbaar gemaakt.</p>
<table class="par"><tr><th>Functie</th><th>Naam</th><th>Akkoord</th><th>Paraaf</th><th>Datum</th>
<th>Opmerking</th></tr>
<tr><td>Steller</td><td>{{naam|Zwanikken}}</td><td>ja</td><td>{{paraaf|DZw}}</td><td>16/6</td><td></td></tr>
<tr><td>DJZ</td><td>{{naam|Roodzant}}</td><td>ja</td><td><img src="{one}"></td><td>16/6</td>
<td>zie tekstvoorstel blz. 2</td></tr>
<tr><td>FEZ</td><td>{{naam|Sewdajal}}</td><td>ja, mits</td><td>{{paraaf|VS}}</td><td>16/6</td><td>grens € 48</td></tr>
<tr><td>HDV&amp;B</td><td>mr. {{?naam|F. Vinckenbosch}}</td><td>ja</td><td><img src="{two}"></td><td>17/6</td>
<td>spreekt {{naam|Heijerick}} zelf</td></tr>
<tr><td>DGB</td><td>Kneepkens</td><td></td><td></td><td></td><td></td></tr>
<tr><td>SG</td><td>Schurink</td><td></td><td></td><td></td><td></td></tr>
<tr><td>STAS</td><td>Tuinman</td><td></td><td></td><td></td><td></td></tr></table>
<h3>Bijlage 3: aantekening van het gesprek op 12 juni 2025</h3>
<p>Aanwezig: {{naam|Gradus}} en {{naam|Toos}}, de heer {{naam|Hesseling}} (LTO), kap. {{naam|Faddegon}} en
{{naam|Djoeke Oldenkotte}} (verslag). De familie boert hier sinds 1921. {{naam|Toos}} zegt dat zij de brief van
{{+datum|8 mei 2025}} pas na de krant kreeg. Afgesproken is dat {{naam|Tazroute}} het erf in juli opnieuw taxeert en
dat de familie daarvoor geen kosten maakt. {{naam|Hesseling}} stuurt de kaart met de huiskavel. Het volgende
gesprek is op 3 juli, bij de familie aan de keukentafel.</p>
</div></div>
"""
    pdf = chromium(draft, body, _Z06_CSS, margin="13mm 16mm")
    draft.keep("naam", "Kneepkens", "Schurink")
    draft.keep("plaats", "Van Brederodekazerne")
    return Finished(draft, za.inked(draft, pdf))


# ---------------------------------------------------------------- z07: lease of a mooring

_Z07_LOOKS = {
    "B": ('fo:margin-bottom="0.22cm" fo:text-align="justify" fo:line-height="120%"', ""),
    "Lid": (
        'fo:margin-left="1cm" fo:text-indent="-1cm" fo:margin-bottom="0.16cm" '
        'fo:text-align="justify"',
        "",
    ),
    "Titel": (
        'fo:text-align="center" fo:margin-top="0.4cm" fo:margin-bottom="0.1cm"',
        'fo:font-size="17pt" fo:font-variant="small-caps"',
    ),
    "Sub": ('fo:text-align="center" fo:margin-bottom="0.5cm"', 'fo:font-style="italic"'),
    "Art": (
        'fo:margin-top="0.32cm" fo:margin-bottom="0.1cm" fo:keep-with-next="always"',
        'fo:font-weight="bold"',
    ),
    "Cel": ('fo:margin-bottom="0.03cm"', 'fo:font-size="10pt"'),
    "Pen": ('fo:margin-bottom="0cm"', 'style:font-name="Carlito" fo:font-size="11pt"'),
    "Blad": (
        'fo:break-before="page" fo:margin-bottom="0.25cm"',
        'fo:font-size="13pt" fo:font-variant="small-caps"',
    ),
    "Voet": (
        'fo:border-top="0.5pt solid #000000" fo:padding-top="0.08cm"',
        'fo:font-size="8pt"',
    ),
}
_Z07_CELLS = {
    "regel": 'fo:padding="0.1cm" fo:border="none" fo:border-bottom="0.4pt solid #000000"',
    "kaal": 'fo:padding="0.1cm" fo:border="none"',
    "kader": 'fo:padding="0.12cm" fo:border="1pt double #000000"',
    "lijn": 'fo:padding="0.08cm" fo:border="0.4pt solid #000000"',
}


def z07() -> Finished:
    """Lease of a mooring by a municipality: parties, articles, declaration of household."""
    draft = Draft("z07_ligplaats_huur", "test", "gemeente", "overeenkomst", "libreoffice")
    p = za.p

    def fields(rows: list[tuple[str, str]]) -> str:
        lines: list[list[za.Cell]] = [
            [("kaal", p("Cel", a)), ("regel", p("Pen", b))] for a, b in rows
        ]
        return za.table([4.9, 11.5], lines, cell="regel", text="Cel")

    body = [
        p("Titel", "Huurovereenkomst ligplaats woonschip"),
        p(
            "Sub",
            "Gemeente Zaanstad, sector Ruimtelijk Beheer, vastgoednummer {+kenmerk|ZNS-LP-0418}",
        ),
        p("Art", "De ondergetekenden"),
        p(
            "B",
            "I.  De {+organisatie|gemeente Zaanstad}, gevestigd te Zaandam, {+adres|Stadhuisplein 100, "
            "1506 MZ Zaandam}, KvK {+kvk|34361462}, rechtsgeldig vertegenwoordigd door wethouder "
            "{+naam|Sabine Oortgiesen}, handelend ter uitvoering van het besluit van burgemeester en "
            "wethouders van {+datum|9 januari 2024}, hierna: verhuurder; en",
        ),
        p("B", "II.  de hierna te noemen personen, hierna gezamenlijk: huurder."),
        fields(
            [
                ("Naam en voornamen", "{naam|Plooijer, Ruben Casper}"),
                ("Geboren te / op", "{?plaats|Wormerveer}, {geboortedatum|17 maart 1986}"),
                ("Burgerservicenummer", "{bsn|9999 27 899}"),
                ("Legitimatie", "paspoort {paspoort|NWK4P83L6}, geldig tot {?datum|02-09-2029}"),
                ("Telefoon", "{telefoon|06 - 15 48 90 22}"),
                ("E-mail", "{email|rc.plooijer}@xs4all.nl"),
            ]
        ),
        fields(
            [
                ("Naam en voornamen", "{naam|Geeddi, Ayaan Sharmarke}"),
                ("Geboren te / op", "{?plaats|Hargeisa}, {geboortedatum|1 januari 1990}"),
                ("Burgerservicenummer", "{bsn|9999 35 914}"),
                ("Legitimatie", "rijbewijs {rijbewijs|5530917264}"),
                ("Huidig adres", "{adres|Noorderkade 27 rd, 1502 VX Zaandam}"),
            ]
        ),
        p("Art", "Gegevens van het woonschip en de ligplaats"),
        za.table(
            [4.1, 4.1, 4.1, 4.1],
            [
                [
                    p("Cel", "Naam schip\n{+schip|De Drie Gezusters}"),
                    p("Cel", "Brandmerk\n{?registratienummer|6108 B AMST 1931}"),
                    p("Cel", "Lengte x breedte\n24,60 x 4,95 m"),
                    p("Cel", "Soort\nluxe motor"),
                ],
                [
                    p("Cel", "Ligplaats\n{adres|Hemkade ws 14}"),
                    p("Cel", "Kadastraal\n{?kadaster|Zaandam K 5913}"),
                    p("Cel", "Vergunning\n{+kenmerk|Z/23/118204}"),
                    p("Cel", "Aanvangshuur\n€ 214,60 p.m."),
                ],
            ],
            cell="kader",
            text="Cel",
        ),
        p(
            "B",
            "Huurder heeft het woonschip op {+datum|4 december 2023} gekocht van de erven van "
            "{naam|Simon Kat-Verlaan}, die sinds 1978 huurder van de ligplaats was. De overdracht is "
            "ingeschreven bij het {+organisatie|Kadaster}; de makelaar, {+organisatie|Botenmakelaardij "
            "Zaankant}, heeft het keuringsrapport van {naam|Hjalmar Brouwketel} overgelegd.",
        ),
        p("Blad", "Zijn overeengekomen als volgt"),
        p("Art", "Artikel 1  Gebruik"),
        p(
            "Lid",
            "1.1\tDe ligplaats is uitsluitend bestemd voor het afmeren van het woonschip. {naam|Plooijer} mag aan "
            "boord zijn atelier houden zoals omschreven in zijn brief van {+datum|22 november 2023}, "
            "mits de havenmeester, op dit moment de heer {naam|Fokko Hellenbrand} (tel. "
            "{telefoon|075 - 816 23 97}), daarvan geen overlast vaststelt.",
        ),
        p(
            "Lid",
            "1.2\tDe {+verordening|Havenverordening Zaanstad 2021} en de {+verordening|Verordening op het "
            "binnenwater} zijn van toepassing. Buiten kantooruren is de havendienst bereikbaar op "
            "{+telefoon|075 655 30 00}; voor het melden van calamiteiten geldt {+telefoon|14 075}.",
        ),
        p("Art", "Artikel 2  Huurprijs en betaling"),
        p(
            "Lid",
            "2.1\tDe huur wordt elk jaar op 1 juli aangepast aan het prijsindexcijfer van het "
            "{+organisatie|Centraal Bureau voor de Statistiek} volgens de formule van {+eponiem|Laspeyres}.",
        ),
        p(
            "Lid",
            "2.2\tVerhuurder schrijft de huur af van rekening {iban|NL32 SNSB 0492 6348 40} op naam van "
            "{naam|R.C. Plooijer} en/of {naam|A.S. Geeddi}. Terugbetaling gebeurt op dezelfde rekening. De rekening "
            "van verhuurder is {+iban|NL90 BNGH 0285 0099 54}.",
        ),
        p(
            "Lid",
            "2.3\tOmdat mevrouw {naam|Geeddi} nog geen jaarcijfers van haar onderneming heeft, stelt de heer "
            "{naam|Evert Plooijer}, wonende {adres|Zuiddijk 308, 1505 HC Zaandam}, zich borg tot een bedrag "
            "van € 5.000.",
        ),
        p("Art", "Artikel 3  Onderhoud, walkant en bijzondere afspraken"),
        p(
            "Lid",
            "3.1\tDe tuin op de wal blijft eigendom van verhuurder. De iep die {naam|Kat} daar in 1981 heeft "
            "geplant staat op de lijst van monumentale bomen en mag niet worden gesnoeid zonder "
            "toestemming van {+organisatie|Omgevingsdienst IJmond}.",
        ),
        p(
            "Lid",
            "3.2\tVoor de dochter van huurder, {naam|Idil}, die {?gezondheid|een rolstoel gebruikt}, mag een "
            "loopplank van 1,20 m breed worden aangelegd. De kosten worden vergoed op grond van de "
            "beschikking Wmo van {+datum|11 december 2023}; contactpersoon bij het wijkteam is "
            "{naam|Shanaya Ramlakhan-Pex} ({email|s.ramlakhan}@zaanstad.nl).",
        ),
        p(
            "Lid",
            "3.3\tMet de buren op {adres|nummer 13}, {naam|Lieuwe} en {naam|Joke Zijdewind}, is afgesproken dat de "
            "walstroomkast gedeeld blijft. {+organisatie|Liander} heeft dit op {+datum|18 december 2023} "
            "bevestigd onder nummer {+kenmerk|LA-7741906}.",
        ),
        p("Art", "Artikel 4  Einde van de huur"),
        p(
            "Lid",
            "4.1\tDe overeenkomst gaat in op {+datum|1 februari 2024} en loopt voor onbepaalde tijd. Bij "
            "herinrichting van de oever volgens het plan {+plan|Hembrug aan het water} biedt verhuurder een "
            "gelijkwaardige plaats aan. Dat is in de raad van 14 december 2023 toegezegd aan het raadslid "
            "{+naam|Faruk Tosunoglu}.",
        ),
        p(
            "Lid",
            "4.2\tGeschillen worden voorgelegd aan de kantonrechter van de {+organisatie|rechtbank "
            "Noord-Holland}, locatie Zaanstad.",
        ),
        p("Blad", "Ondertekening"),
        p("B", "Aldus in drievoud opgemaakt te Zaandam op {+datum|26 januari 2024}."),
        za.table(
            [5.5, 5.5, 5.4],
            [
                [
                    p("Cel", "Verhuurder"),
                    p("Cel", "Huurder"),
                    p("Cel", "Huurder"),
                ],
                [
                    za.picture(za.stroke(71, ink="#101010"), 4.2, 1.3, "Cel"),
                    za.picture(za.stroke(72), 4.2, 1.3, "Cel"),
                    za.picture(za.stroke(73, ink="#204080"), 4.2, 1.3, "Cel"),
                ],
                [
                    p("Cel", "S. Oortgiesen, wethouder"),
                    p("Cel", "{naam|R.C. Plooijer}"),
                    p("Cel", "{naam|A.S. Geeddi}"),
                ],
                [
                    p("Cel", "Borg"),
                    za.picture(za.stroke(74), 4.2, 1.3, "Cel"),
                    p("Cel", "{naam|E. Plooijer}"),
                ],
            ],
            cell="lijn",
            text="Cel",
        ),
        p("Art", "Bijlage 1  Opgave van bewoners"),
        za.table(
            [6.2, 3.4, 3.4, 3.4],
            [
                ["Naam", "Geboortedatum", "Relatie", "In te schrijven per"],
                ["{naam|R.C. Plooijer}", "{geboortedatum|17-03-1986}", "huurder", "01-02-2024"],
                ["{naam|A.S. Geeddi}", "{geboortedatum|01-01-1990}", "huurder", "01-02-2024"],
                ["{naam|Idil Plooijer}", "{geboortedatum|23-07-2016}", "dochter", "01-02-2024"],
                ["{naam|Hodan Geeddi}", "{geboortedatum|09-10-1964}", "moeder", "n.n.b."],
            ],
            cell="lijn",
            text="Cel",
        ),
        p("Art", "Bijlage 2  Proces-verbaal van oplevering"),
        p(
            "B",
            "Op 31 januari 2024 om 14.00 uur hebben {naam|Hellenbrand} namens verhuurder en mevrouw "
            "{naam|Geeddi} de ligplaats bekeken. De bolders zijn in 2019 vervangen door {+organisatie|"
            "Aannemersbedrijf Knook}. De kade vertoont een scheur van 40 cm bij de derde bolder; "
            "{naam|Hellenbrand} meldt dit bij het team Kades. De sleutel van het hek (nummer 3) is afgegeven "
            "aan {naam|Ruben Plooijer}. De fiets van de vorige huurder is opgehaald door diens neef, de heer "
            "{naam|Tijmen Verlaan}, {telefoon|06-33 07 14 86}.",
        ),
        p(
            "B",
            "Dit proces-verbaal is opgesteld door het team Vastgoedbeheer ({naam|E. de Gruiter-Dibra}) en "
            "verzonden vanaf {+mailbox|vastgoed@zaanstad.nl}. Een afschrift ligt bij notariskantoor "
            "{+organisatie|Kroes en Partners} te Krommenie.",
        ),
    ]
    pdf = za.office(
        draft,
        body,
        font="Liberation Serif",
        size=11,
        looks=_Z07_LOOKS,
        cells=_Z07_CELLS,
        footer=p("Voet", "Ligplaats ZNS-LP-0418, blad {page} van 3"),
        margins=(1.6, 2.3, 1.4, 2.3),
    )
    draft.keep("naam", "S. Oortgiesen")
    draft.keep("plaats", "Krommenie")
    return Finished(draft, za.inked(draft, pdf))


# ---------------------------------------------------------------- z08: file of the SVB

_Z08_MAIL = """
body{font:10pt/1.38 'Liberation Sans Narrow'} .v{font-size:13pt;border-bottom:3px solid #c77700;
margin-bottom:6px;padding-bottom:3px} .b{border:1px solid #ccc;border-radius:6px;padding:8px 11px;
margin:9px 0} .k{color:#555;border-bottom:1px dotted #bbb;padding-bottom:4px;margin-bottom:6px}
p{margin:0 0 6px} .s{color:#555;font-size:8.8pt}
"""


def z08() -> Finished:
    """File of the SVB: a print of the call register, messages of the team, the letter."""
    draft = Draft(
        "z08_svb_leefvorm", "test", "woo-verzoek", "dossier_leefvorm", "tj+chromium+reportlab"
    )
    register = tj(
        draft,
        [
            [
                ("at", 60, 800, "SVB ROERMOND   REGISTER KLANTCONTACT   AOW-LEEFVORM", 9),
                (
                    "at",
                    400,
                    800,
                    "afdruk {+datum|03-09-2024} 08:14   usr {gebruikersnaam|STEVC21}",
                    8,
                ),
                (
                    "at",
                    60,
                    778,
                    "Klant:      {naam|PAWIRONADI, S.}   (mw)\n"
                    "BSN:        {bsn|999947473}\n"
                    "Geb.datum:  {geboortedatum|22/04/1953}\n"
                    "Adres:      {adres|Marterhof 58, 6043 PW Roermond}\n"
                    "Rekening:   {iban|NL41 ASNB 0916 7653 69}",
                    9.5,
                ),
                (
                    "at",
                    330,
                    778,
                    "Dossier:    {+kenmerk|RM 24.7719.052}\n"
                    "Regeling:   AOW / AIO\n"
                    "Behandeld:  {naam|STEVELMANS, C.}\n"
                    "Team:       {+team|Handhaving Zuid 2}\n"
                    "Taal:       Nederlands",
                    9.5,
                ),
                ("b", "12 juni 2024, 09.50 uur - telefoon in"),
                "Beller wil geen naam noemen; nummerweergave {telefoon|0475-61 70 93}. Zegt dat "
                "mevrouw {naam|Pawironadi} al twee jaar samenwoont met ene {naam|Leendert} met een witte bus, kenteken "
                "{kenteken|VXB-19-R}. Beller weet dat omdat zij aan de overkant woont. Verwezen naar het "
                "meldformulier. Melding genoteerd volgens werkinstructie {+kenmerk|WI-3.12}.",
                ("b", "20 juni 2024, 13.15 uur - telefoon uit"),
                "Mevrouw gebeld op {telefoon|06-2170 9934}. Zij schrikt. {naam|Leendert Noordhoek Hegt} kent zij "
                "van {?bijzonder|de Evangelische Broedergemeente}; hij kookt op dinsdag en vrijdag en rijdt haar naar het "
                "{+organisatie|Laurentius Ziekenhuis} voor {?gezondheid|de bestralingen}. Hij heeft een eigen woning "
                "in {?plaats|Herten}. Afgesproken dat wij langskomen. Haar zoon {naam|Wensley} wil daarbij zijn.",
                ("b", "2 juli 2024 - huisbezoek (twee medewerkers)"),
                "Bezoek door {naam|Stevelmans} en {naam|Ozan Karakelle}, 10.05 tot 10.55 uur. Mevrouw gaf na uitleg "
                "schriftelijk toestemming. Ook aanwezig: {naam|Wensley Pawironadi} en, later, {naam|Noordhoek Hegt}. "
                "Gezien: een slaapkamer, een tandenborstel, in de gang twee herenjassen. De heer verklaart dat hij "
                "wel eens blijft slapen als mevrouw ziek is, vier of vijf keer per maand. Zijn post gaat naar "
                "{adres|Maasboulevard 9-204, 6049 HZ Herten}. Mevrouw betaalt alle lasten zelf. Het register van "
                "de {+organisatie|gemeente Roermond} geeft een persoon op het adres.",
                ("b", "16 juli 2024, 11.40 uur - telefoon in"),
                "Zoon {naam|Wensley} belt boos op. Hij heeft in {+krant|De Limburger} gelezen dat de SVB buren "
                "als spion gebruikt en wil de naam van de melder. Uitgelegd dat wij die niet geven. Hij dient een "
                "klacht in en schrijft ook de {+organisatie|Nationale ombudsman}. Hij vroeg naar de "
                "leidinggevende; nummer van het klachtenteam gegeven: {+telefoon|020 - 656 53 52}.",
                ("b", "22 augustus 2024 - overdracht"),
                "{naam|Carlijn} is vanaf 1 september met verlof. Dossier naar {naam|J. Tolsmaat}. Let op: de "
                "uitkering is per abuis geblokkeerd; {naam|Ozan} heeft dit dezelfde dag hersteld. Paraaf "
                "{paraaf|CSt}.",
            ]
        ],
        size=10,
        top=690,
        left=60,
        width=470,
    )
    mail = chromium(
        draft,
        """
<div class="v">Teamkanaal Handhaving Zuid 2 - export bij klacht {+kenmerk|KL-2024-00618}</div>
<div class="b"><div class="k"><b>Aan:</b> {naam|Jurre Tolsmaat} &lt;{email|jtolsmaat}@svb.nl&gt; &nbsp;
<b>Van:</b> {naam|Ozan Karakelle} &lt;{email|okarakelle}@svb.nl&gt;<br><b>Verzonden:</b> vrijdag {+datum|23 augustus
2024} 15:02 &nbsp; <b>Onderwerp:</b> leefvorm Roermond, jouw nieuwe zaak</div>
<p>Ha {naam|Jurre},</p><p>Hierbij de zaak van {naam|Carlijn}. Mijn beeld van het huisbezoek: dit is geen gezamenlijke
huishouding. De man heeft een huis met alles erop en eraan, ik ben daar op 9 juli geweest en de buurvrouw,
mevrouw {naam|Truus Schlangen}, ziet hem elke dag de krant halen. Wat mij dwarszit is de melding. Volgens mij is dat de
ex-schoondochter, {naam|Melissa Hoebergen}, die vorig jaar ook al heeft gebeld. Dat kunnen we natuurlijk niet in de
brief zetten.</p><p>Groet, {naam|Ozan}</p>
<p class="s">Sociale Verzekeringsbank | {+adres|Kapellerpoort 1, 6041 HZ Roermond} | di t/m vr | {telefoon|06 8305 2247}</p></div>
<div class="b" style="margin-left:26px"><div class="k"><b>Van:</b> {naam|Tolsmaat, Jurre}<br><b>Aan:</b>
{naam|Karakelle, Ozan}; {naam|Birgitta Nelissen-Oei}<br><b>Datum:</b> ma 26-8-2024 09:17</div>
<p>Dank, helder. {naam|Birgitta}, ben jij het er als kwaliteitsmedewerker mee eens dat we afsluiten? De uitspraak van
de {+organisatie|Centrale Raad van Beroep} van {+datum|13 december 2022} over hoofdverblijf past precies. En de {+beleid|beleidsregel SB1024}
vraagt niet meer dan dit. Ik wil ook de heer {naam|Noordhoek Hegt} een brief sturen, want hij heeft zijn papieren
moeten laten zien.</p><p>{naam|JT}</p></div>
<div class="b" style="margin-left:52px"><div class="k"><b>Van:</b> {naam|Birgitta Nelissen-Oei}<br><b>Datum:</b> ma 26-8-2024
11:48</div><p>Akkoord met afsluiten. Wel excuses voor de blokkade, dat heeft haar een huurbetaling gekost
({+organisatie|Wonen Zuid} stuurde een aanmaning van € 18). Bij de klacht van de zoon kijkt de afdeling
{+team|Klant en Recht} mee. Vanuit de top is er belangstelling: bestuursvoorzitter {+naam|Simon Sibma} wordt hier
volgende week over bevraagd in een gesprek met {+naam|Van Hijum}, naar aanleiding van de vragen van de
leden {+naam|Ceder} en {+naam|Saris}. Ik heb {naam|Guusje} van communicatie ingelicht.</p><p>{naam|Birgitta}</p></div>
""",
        _Z08_MAIL,
        margin="16mm",
    )
    letter = paper(
        draft,
        [
            "Vestiging Roermond\n{+adres|Postbus 1244, 6040 KE Roermond}\n{+telefoon|088 - 710 38 00}\n"
            "{+website|svb.nl}",
            ("sp", 22),
            "Mevrouw {naam|S. Pawironadi}\n{adres|Marterhof 58}\n{adres|6043 PW ROERMOND}",
            ("sp", 24),
            (
                "t",
                [
                    ["Datum", "Ons kenmerk", "Inlichtingen bij", "Telefoon"],
                    [
                        "{+datum|3 september 2024}",
                        "RM 24.7719.052",
                        "{naam|J. Tolsmaat}",
                        "{telefoon|088 710 4176}",
                    ],
                ],
                [110, 120, 130, 110],
                "kaal",
            ),
            ("h", "Uw AOW verandert niet"),
            "Geachte mevrouw {naam|Pawironadi},",
            "U ontvangt van ons een AOW-pensioen voor iemand die alleen woont. Wij hebben onderzocht of dat klopt. "
            "Daarvoor zijn wij op {+datum|2 juli 2024} bij u thuis geweest. U hebt ons toen ook de bankafschriften "
            "laten zien, samen met uw zoon {naam|Wensley}. Wij danken u voor uw medewerking.",
            "Wij hebben vastgesteld dat u geen gezamenlijke huishouding voert met de heer {naam|L. Noordhoek Hegt}. U hebt "
            "ieder een eigen woning en betaalt ieder uw eigen kosten. Dat hij u helpt en soms blijft slapen maakt dat "
            "niet anders. Uw AOW-pensioen blijft daarom € 1.452,06 bruto per maand. Ook uw aanvulling (AIO) blijft "
            "gelijk.",
            "In augustus is uw pensioen vijf dagen te laat betaald. Dat was een fout van ons. De kosten van de "
            "aanmaning van {+organisatie|Wonen Zuid} vergoeden wij. Het bedrag van € 18,00 staat binnen een week op uw "
            "rekening. De medewerkers die bij u waren, mevrouw {naam|Stevelmans} en de heer {naam|Karakelle}, hebben "
            "ons gevraagd hun excuses over te brengen.",
            "Over de klacht van uw zoon krijgt u apart bericht. Het geheim van de melder kunnen wij niet opheffen; dat "
            "staat in artikel 74 van de {+wet|Wet SUWI}. Bent u het niet eens met deze beslissing? Stuur dan vóór "
            "{+datum|15 oktober 2024} een brief naar de afdeling Bezwaar en Beroep, {+adres|Postbus 18600, 1180 WD "
            "Amstelveen}.",
            "Hebt u hulp nodig bij het lezen van deze brief? Op het {+organisatie|Informatiepunt Digitale Overheid} in de "
            "bibliotheek aan de {+straat|Neerstraat} helpt men u graag. U kunt ook praten met uw cliëntondersteuner, "
            "mevrouw {naam|Dhiraj-Vorstenbosch} van {+organisatie|Wel.kom}.",
            "Met vriendelijke groet,\nnamens de Sociale Verzekeringsbank,",
            ("sp", 48),
            "{+naam|H.M. Coenraedts}\nmanager Dienstverlening, vestiging Roermond",
        ],
        font="SE",
        size=10.6,
        frames=((62, 60, 470, 740),),
        footer="SVB   {+kenmerk|formulier 4021N}",
    )
    pdf = za.signed(
        za.joined(register, mail, letter), "namens de Sociale Verzekeringsbank", za.stroke(81)
    )
    draft.keep("organisatie", "SVB", "Sociale Verzekeringsbank")
    return Finished(draft, za.inked(draft, pdf))


# ---------------------------------------------------------------- z09: inspection of childminders

_Z09_CSS = """
body{font:10pt/1.4 'DejaVu Serif Condensed',serif;color:#000} .t{display:flex;
justify-content:space-between;border-bottom:6px double #333;padding-bottom:6px;margin-bottom:10px}
.t b{font-size:19pt} .t div{font-size:8pt;text-align:right} h3{background:#ddd;padding:3px 6px;
font-size:10.5pt;margin:10px 0 5px} table{border-collapse:collapse;width:100%;font-size:8.6pt;
margin-bottom:7px} td,th{border:1px solid #333;padding:2.5px 5px;text-align:left;vertical-align:top}
th{font-weight:bold} p{margin:0 0 6px;text-align:justify} .nb{page-break-before:always}
img{height:46px;display:block}
"""


def z09() -> Finished:
    """Inspection by a GGD of an agency for childminders: lists of persons, findings, view."""
    draft = Draft(
        "z09_ggd_gastouderbureau", "test", "gemeente", "inspectierapport_ggd", "scan-200dpi-grey"
    )
    body = f"""
<div class="t"><b>Inspectierapport</b><div>GGD Fryslân, team Inspectie Kinderopvang<br>
{{+adres|Harlingertrekweg 58, 8913 HR Leeuwarden}}<br>{{+telefoon|088 22 99 222}}</div></div>
<table><tr><th>Gastouderbureau</th><td>{{+organisatie|De Kiekendief}} te Balk</td><th>LRK-nummer</th>
<td>{{+kenmerk|208841396}}</td></tr><tr><th>Houder</th><td>{{naam|M. Stikkelorum}} (eenmanszaak)</td><th>KvK</th>
<td>{{+kvk|68240157}}</td></tr><tr><th>In opdracht van</th><td>{{+organisatie|gemeente De Fryske Marren}}</td>
<th>Soort onderzoek</th><td>jaarlijks, onaangekondigd</td></tr><tr><th>Toezichthouder</th>
<td>{{naam|Dewi Hukubun}}</td><th>Datum onderzoek</th><td>{{+datum|21-05-2024}}</td></tr>
<tr><th>Tweede lezer</th><td>{{naam|W. Hoogsteder-Faber}}</td><th>Status</th>
<td>definitief, {{+datum|02-07-2024}}</td></tr></table>
<h3>Het onderzoek</h3>
<p>Op {{+datum|21 mei 2024}} is het kantoor aan huis van mevrouw {{naam|Marijke Stikkelorum}} bezocht. Zij startte in
2017 en bemiddelt nu voor twaalf voorzieningen. De administratie doet zij samen met bemiddelingsmedewerker
{{naam|Nurcan Dalgakiran}}, die op 1 maart 2024 in dienst kwam. Tijdens het bezoek belde een vraagouder, mevrouw
{{naam|Annechien Popkema-Bijzet}}; zij gaf spontaan aan tevreden te zijn over de koppeling met haar gastouder. Daarnaast is
telefonisch gesproken met twee gastouders. De toezichthouder gebruikte het model van {{+eponiem|Riksen-Walraven}} en de
{{+organisatie|GGD GHOR Nederland}}-instrumenten.</p>
<p>Aanleiding voor extra aandacht was een signaal van {{+organisatie|Veilig Thuis Fryslân}} van
{{+datum|15 april 2024}}. Een buurman had gemeld dat bij gastouder {{naam|Sytske Wiltenburg}} kinderen zonder toezicht in de
tuin aan het water speelden. De wethouder, mevrouw {{+naam|Reinskje Okkinga}}, heeft de raad daarover op 24 april
vertrouwelijk bericht.</p>
<h3>Steekproef van de dossiers</h3>
<table><tr><th>Gastouder</th><th>Opvangadres en telefoon</th><th>LRK</th><th>Kinderen</th><th>VOG</th><th>EHBO</th></tr>
<tr><td>{{naam|Wiltenburg, S.}}</td><td>{{adres|It Kattegat 7, 8561 CG Balk}}; {{telefoon|06-29914470}}</td>
<td>{{?kenmerk|214530788}}</td><td>4</td><td>ja</td><td>verlopen</td></tr>
<tr><td>{{naam|Boutkabout-Stiensma, H.}}</td><td>{{adres|Wyldpaed 33, 8521 MB Sint Nicolaasga}}; {{telefoon|0513 43 82 16}}</td>
<td>{{?kenmerk|226104517}}</td><td>6</td><td>ja</td><td>ja</td></tr>
<tr><td>{{naam|Zuiderbaan, G.}}</td><td>{{adres|Lytse Side 112 bis, 8501 XP Joure}}</td><td>{{?kenmerk|231877902}}</td><td>3</td>
<td>zie tekst</td><td>ja</td></tr>
<tr><td>{{naam|Ryszkowska-Bril, E.}}</td><td>{{adres|Hegewyk 5, 8516 DB Doniaga}}; {{telefoon|06 4020 7785}}</td><td>{{?kenmerk|219063345}}</td>
<td>5</td><td>ja</td><td>ja</td></tr></table>
<p>Bij alle vier is een koppelingsgesprek vastgelegd. In het dossier van {{naam|Ryszkowska}} ontbreekt het verslag van het
tweede bezoek; {{naam|Dalgakiran}} vond het dezelfde middag in haar mailbox. Het opvangadres van {{naam|Boutkabout-Stiensma}} is
in januari gecontroleerd met de checklist van {{+organisatie|VeiligheidNL}}.</p>
<h3 class="nb">Beoordeling per domein</h3>
<table><tr><th>Domein</th><th>Voorschrift</th><th>Oordeel</th><th>Advies</th></tr>
<tr><td>Personeel</td><td>{{+wet|Wet kinderopvang}} art. 1.50</td><td>overtreding</td><td>handhaven</td></tr>
<tr><td>Veiligheid en gezondheid</td><td>Regeling art. 13</td><td>overtreding, hersteld</td><td>niet handhaven</td></tr>
<tr><td>Ouderrecht</td><td>art. 1.54a</td><td>voldoet</td><td>-</td></tr>
<tr><td>Kwaliteit bureau</td><td>Besluit art. 19</td><td>voldoet deels</td><td>herstelaanbod</td></tr></table>
<p><b>Personeel.</b> Op het adres van gastouder {{naam|Geartsje Zuiderbaan}} woont sinds december haar zoon
{{naam|Jelmer}}, geboren {{geboortedatum|12 maart 2005}}. Hij is niet in het {{+register|Personenregister kinderopvang}}
ingeschreven. De houder zegt dat zij dit niet wist. {{naam|Zuiderbaan}} heeft op {{+datum|3 juni 2024}} verklaard dat zijn aanvraag
is aangehouden omdat hij {{?strafrecht|een openstaande zaak heeft wegens vernieling}}. Tot die tijd slaapt hij bij zijn vader in
{{?plaats|Sloten}}. De toezichthouder heeft dit aan {{+organisatie|Justis}} doorgegeven.</p>
<p><b>Veiligheid.</b> Bij {{naam|Wiltenburg}} is op 23 mei een hek van 1,20 meter geplaatst. Zij heeft het kind
{{naam|Silke P.}}, van 3 jaar, dat {{?gezondheid|epilepsie}} heeft, sindsdien niet meer in de middag. De moeder, {{naam|Popkema}}, heeft
daarvoor zelf een oplossing gevonden. Het certificaat EHBO is op 8 juni bij {{+organisatie|Het Oranje Kruis}} vernieuwd. De
huisarts, {{naam|B. Tseggai}}, heeft het noodprotocol ondertekend.</p>
<p><b>Kwaliteit.</b> De houder toonde een opleidingsplan, gebaseerd op het werk van {{+naam|Emmi Pikler}} en
{{+naam|Loris Malaguzzi}}. De begeleiding van 16 uur per gastouder is bij drie van de vier dossiers gehaald.</p>
<h3>Zienswijze van de houder</h3>
<p>“Ik ben blij dat mevrouw {{naam|Hukubun}} de tijd nam. Dat {{naam|Jelmer}} op het adres woonde had {{naam|Geartsje}} mij
moeten vertellen. {{naam|Nurcan}} belt voortaan ieder kwartaal alle gastouders met de vraag wie er op het adres woont. Ik zou
willen dat de gemeente ook eens naar de verkeerssituatie bij de {{+school|Tsjerkeskoalle}} keek. Vragen? Mail mij:
{{email|marijke}}@kiekendief-opvang.nl of {{telefoon|06-11 58 30 64}}. {{naam|Marijke}}”</p>
<p>Het rapport is op {{+datum|2 juli 2024}} gezonden aan het college, ter attentie van {{naam|Klaske Ruardij}}, beleidsadviseur jeugd,
en wordt door de {{+organisatie|Dienst Uitvoering Onderwijs}} in het register geplaatst. Een klacht over het toezicht kan worden
gestuurd naar {{+mailbox|kinderopvang@ggdfryslan.nl}}.</p>
<img src="{za.uri(za.stroke(91, ink="#222222"))}" alt=""><p>{{naam|D. Hukubun}}, toezichthouder kinderopvang</p>
"""
    pdf = chromium(draft, body, _Z09_CSS, margin="17mm 18mm")
    draft.keep("organisatie", "GGD Fryslân")
    paged = scan(pdf, dpi=200, skew=-0.6, noise=9, seed=91)
    za.inked(draft, pdf, paged)
    return Finished(draft, paged)


# ---------------------------------------------------------------- z10: press release and speech

_Z10_CSS = """
body{font-family:serif;font-size:10.5pt;line-height:1.38} h1{font-size:17pt;margin:0 0 6px}
h2{font-size:11.5pt;margin:9px 0 2px} p{margin:0 0 6px} .k{font-size:9pt;color:#0b4f8a}
.v{font-size:8.5pt} .nb{page-break-before:always} ul{margin:0 0 6px}
"""


def z10() -> Finished:
    """Press release of a province with the speech of the King's commissioner."""
    draft = Draft(
        "z10_zeeland_persbericht", "test", "woo-verzoek", "persbericht_toespraak", "story"
    )
    body = """
<p class="k">PERSBERICHT &#183; {+datum|1 februari 2025} &#183; {+kenmerk|nr. 2025-014}</p>
<h1>Zeeland opent jaar van het water in Ouwerkerk</h1>
<p><b>Commissaris van de Koning {+naam|Hugo de Jonge} heeft zaterdag in het {+organisatie|Watersnoodmuseum} in
{+plaats|Ouwerkerk} het Jaar van het Water geopend. Gedeputeerde {+naam|Jo-Annes de Bat} en dijkgraaf {+naam|Dick Poppelaars}
van het {+organisatie|waterschap Scheldestromen} ondertekenden daar de {+overeenkomst|Delta-agenda 2050}.</b></p>
<p>In de agenda spreken de provincie, de dertien gemeenten, {+organisatie|Rijkswaterstaat Zee en Delta} en
{+organisatie|HZ University of Applied Sciences} af hoe zij omgaan met zeespiegelstijging. De
{+dijk|Oosterscheldekering} moet volgens {+organisatie|Deltares} na 2070 vaker dicht. Dat heeft gevolgen voor de mosselkweek
bij {+plaats|Yerseke} en voor de slikken. Burgemeester {+naam|Jack van der Hoek} van {+organisatie|Schouwen-Duiveland} was
gastheer; namens het Rijk sprak minister {+naam|Barry Madlener} een videoboodschap in. De Vlaamse minister-president
{+naam|Matthias Diependaele} stuurde een brief, die werd voorgelezen door gouverneur {+naam|Carina Van Cauter} van
Oost-Vlaanderen.</p>
<h2>Programma</h2>
<ul><li>8 maart: fietstocht langs de {+straat|Johan van Veenstraat} en de caissons bij {+plaats|Rammekens}.</li>
<li>12 april: concert in de {+kerk|Sint-Lievensmonstertoren}, met werk van {+naam|Jan Pieterszoon Sweelinck}.</li>
<li>24 mei: proefvaart van de {+schip|Frans Naerebout} en de {+schip|Arnemuiden 14}, haven {+plaats|Vlissingen}.</li>
<li>27 september: lezing over {+naam|Jacob Cats} en {+naam|Betje Wolff} in de {+organisatie|ZB Bibliotheek van Zeeland}.</li></ul>
<h2>Cijfers</h2>
<p>Onderzoekers van het {+organisatie|NIOZ} rekenden met het {+eponiem|Manning}-model en een {+eponiem|Gumbel}-verdeling. De
kans op een stand van meer dan 4 meter boven NAP bij {+plaats|Bath} is nu 1/300 per jaar. Uit de enquête van
{+organisatie|Kantar Public} onder 1.204 Zeeuwen blijkt dat 71 procent de dijken vertrouwt. Het volledige rapport
({+naam|Van der Wal} en {+naam|Herman}, 2024) staat op {+website|www.zeeland.nl/water}.</p>
<p class="v">Noot voor de redactie: persvoorlichting provincie Zeeland, {+telefoon|0118 - 63 14 00}, {+mailbox|pers@zeeland.nl}; buiten
kantooruren {telefoon|06 - 2876 1934}. Beeld: {+organisatie|ANP}. Bezoekadres: {+adres|Abdij 6, 4331 BK Middelburg}.</p>
<h1 class="nb">Toespraak van de commissaris van de Koning</h1>
<p class="k">Alleen het gesproken woord geldt</p>
<p>Excellenties, dijkgraaf, beste mensen uit Ouwerkerk en {+plaats|Nieuwerkerk},</p>
<p>Wie hier binnenkomt loopt door een caisson. Vier van die bakken, in Engeland gebouwd voor de haven van
{+plaats|Arromanches}, sloten op 6 november 1953 het laatste gat. Koningin {+naam|Juliana} was er een paar dagen later. Zij zei niet
veel. De schrijver {+naam|Jan Terlouw} noemde dat later het mooiste zwijgen dat hij van een vorst had gehoord.</p>
<p>Mijn voorganger {+naam|Han Polman} zei bij zijn afscheid dat je in Zeeland nooit alleen een bestuurder bent, maar ook altijd een
beetje dijkwacht. Ik heb dat onthouden. Toen ik minister was, hing in mijn kamer een kaart van {+naam|Christiaan Sgrooten} uit
1573. Wie daarop zoekt naar {+plaats|Reimerswaal} vindt een stad. Wie nu zoekt, vindt een zandplaat en een gemeente die naar
de stad is genoemd.</p>
<p>Het plan van {+naam|Johan van Veen} lag al in een la voor de stormvloed kwam. Ir. {+naam|Cornelis Lely} had het eerder
meegemaakt met de Zuiderzee: eerst moest 1916 komen. De econoom {+naam|Jan Tinbergen} rekende voor de
{+commissie|Deltacommissie} uit wat een mensenleven waard was, en hij vond dat hij het eigenlijk niet mocht doen. En voorzitter
{+naam|Cees Veerman} schreef in 2008 dat het water geen vijand is maar een buurman die soms te hard binnenkomt.</p>
<p>Vandaag tekenen wij opnieuw. De {+wet|Deltawet} gaf ons vaste hoogten. De {+overeenkomst|Delta-agenda 2050} geeft ons een
gesprek. Dat is minder, zult u zeggen. Maar wie met {+organisatie|ZLTO}, de {+organisatie|Zeeuwse Milieufederatie} en
{+organisatie|North Sea Port} om een tafel heeft gezeten weet hoeveel een gesprek kan zijn. De heer {+naam|De Bat} en mevrouw
{+naam|Anita Pijpelink}, destijds zijn collega als gedeputeerde, hebben daar drie jaar geduld voor gehad.</p>
<p>Ik wil eindigen met een regel van {+naam|Hans Warren}, die in {+plaats|Borssele} geboren werd en elke vloed opschreef in zijn
dagboek. Het tij vraagt niets, schreef hij, het komt. Laat ons dan klaarstaan. Het {+prijs|Philip Bloemendal-fonds} heeft de film
betaald die u zo gaat zien. Leve het water, en leve het land dat ertegen kan.</p>
<p class="v">Provincie Zeeland &#183; {+adres|Postbus 6001, 4330 LA Middelburg} &#183; deze tekst staat ook op {+website|www.zeeland.nl/toespraken}</p>
"""
    pdf = story(draft, body, _Z10_CSS, header='<p style="font-size:8pt">Provincie Zeeland</p>')
    draft.keep("organisatie", "Provincie Zeeland")
    return Finished(draft, pdf)


MAKERS = {
    "z06_defensie_terrein": z06,
    "z07_ligplaats_huur": z07,
    "z08_svb_leefvorm": z08,
    "z09_ggd_gastouderbureau": z09,
    "z10_zeeland_persbericht": z10,
}
