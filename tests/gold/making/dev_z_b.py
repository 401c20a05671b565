"""Gold of the dev split: a hearing, a nota of an agency, a mail thread, a decision, a project list.

Every person, number, address and event is invented.
"""

from collections.abc import Callable

from tests.gold.making.by_hand import Item, tj
from tests.gold.making.by_html import chromium
from tests.gold.making.by_reportlab import paper
from tests.gold.making.draft import Draft
from tests.gold.making.gold import Finished
from tests.gold.making.scanner import scan
from tests.gold.making.z_b_tools import band, flowed, sheet, signed, table, under

# z11: report of a hearing ---------------------------------------------------------------------


def _running_head(page: int, of: int) -> list[Item]:
    return [
        ("at", 70, 812, "Autoriteit Consument & Markt", 9),
        ("at", 330, 812, "Vertrouwelijk / Verslag hoorzitting ACM/UIT/631847", 9),
        ("at", 500, 28, f"{page} / {of}", 9),
        ("at", 70, 28, "Postbus 16326, 2500 BH Den Haag  |  Muzenstraat 41, 2511 WB Den Haag", 8),
    ]


def hearing() -> Finished:
    draft = Draft("z11_hoorzitting_warmte", "dev", "woo-verzoek", "verslag_hoorzitting", "tj")
    items: list[str | tuple[str, str]] = [
        ("b", "Verslag van de hoorzitting in de bezwaarprocedure Stadswarmte Rijnmond-West B.V."),
        "Zaaknummer: {+kenmerk|ACM/24/189306}\nDatum en tijd: {+datum|11 februari 2025}, 10.00 - "
        "12.20 uur\nPlaats: kantoor ACM, zaal Grotius (hybride)\nVerslag: {naam|I. Kaagman}",
        ("b", "Aanwezig"),
        "Namens de {+organisatie|Autoriteit Consument & Markt} (hierna: ACM):\n"
        "- mr. {naam|E.J. Achtereekte}, voorzitter van de hoorcommissie\n"
        "- mr. {naam|F. Sewgobind}, secretaris, {+organisatie|Directie Juridische Zaken}\n"
        "- dr. {naam|Nynke Ypeij}, econoom, {+organisatie|Directie Energie}",
        "Namens {+organisatie|Stadswarmte Rijnmond-West B.V.} (hierna: SRW):\n"
        "- ir. {?naam|R.P. Coppoolse}, statutair directeur\n"
        "- mevrouw {naam|A. Büyükçelik}, hoofd tarieven en facturatie\n"
        "- mr. {naam|C.L.M. Smallegange}, advocaat bij {+organisatie|Haven Advocaten N.V.}",
        "Belanghebbenden:\n"
        "- de heer {naam|J.W. Vrauwdeunt}, bewoner, {adres|Klaroenstraat 118 te Schiedam}\n"
        "- mevrouw {naam|S. Tahitoe}, bewoonster, tevens voorzitter van de "
        "{+organisatie|Bewonerscommissie Trompetbuurt}\n"
        "- de heer drs. {naam|M. Ietswaart}, beleidsadviseur {+organisatie|Woonbond} (via Webex)",
        "Afwezig met bericht: de gemachtigde van de gemeente Schiedam.",
        ("b", "1. Opening"),
        "De voorzitter opent de hoorzitting en heet de aanwezigen welkom. Zij licht toe dat de "
        "hoorcommissie niet betrokken was bij de voorbereiding van het bestreden besluit van "
        "{+datum|3 oktober 2024} (kenmerk {+kenmerk|ACM/UIT/624410}). Het besluit is ondertekend "
        "door {+naam|Martijn Snoep}, bestuursvoorzitter van de ACM. Van de zitting wordt een "
        "zakelijk verslag gemaakt, dat partijen uiterlijk {+datum|25 februari 2025} krijgen "
        "toegezonden. {naam|Sewgobind} stelt vast dat alle stukken zijn gewisseld; de nadere "
        "productie 14 van SRW is op {+datum|7 februari 2025} binnengekomen en wordt toegelaten.",
        ("b", "2. Toelichting van bezwaarmaakster"),
        "Mr. {naam|Smallegange} spreekt aan de hand van een pleitnota, die als bijlage 1 bij dit "
        "verslag is gevoegd. Kern van het betoog is dat artikel 5 van de {+wet|Warmtewet} de "
        "leverancier ruimte laat om het vastrecht te spreiden over een cluster van aansluitingen. "
        "SRW heeft dat beleid al in 2019 aan de toezichthouder voorgelegd en mocht vertrouwen op "
        "de reactie die zij toen kreeg. Ten tweede is de last onevenredig: het terugbetalen van "
        "vier jaar vastrecht aan 3.116 huishoudens drukt de investeringen in het warmtenet.",
        "De voorzitter vraagt waar het vertrouwen op is gebaseerd. {?naam|Coppoolse} antwoordt dat "
        "hij in het voorjaar van 2019 zelf met een medewerker van de ACM heeft gebeld. Een "
        "gespreksverslag heeft hij niet. Mevrouw {naam|Büyükçelik} vult aan dat er wel een e-mail "
        "is, verzonden vanaf haar adres {email|a.buyukcelik}{+email|@srw-warmte.nl}, waarin zij "
        "het telefoongesprek heeft samengevat. Die e-mail is nooit beantwoord. Zij zegt toe de "
        "e-mail na te zenden aan {+email|bezwaarenberoep@acm.nl}.",
        "{naam|Ypeij} wijst op tabel 3 van het onderzoeksrapport. Daaruit volgt dat het tarief in "
        "het cluster Trompetbuurt 11,4% boven het maximum van {+datum|1 januari 2024} lag. Zij "
        "vraagt of SRW de berekening betwist. Volgens {naam|Büyükçelik} klopt de rekensom, maar is "
        "de peildatum verkeerd gekozen. De gegevens van de meters kwamen van het meetbedrijf "
        "{+organisatie|Ista Nederland} en zijn pas in maart definitief geworden.",
        ("b", "3. Zienswijze van belanghebbenden"),
        "De heer {naam|Vrauwdeunt} vertelt dat zijn jaarnota over 2023 opliep tot 3.942 euro. Hij "
        "heeft SRW elf keer gebeld en kreeg telkens het nummer {+telefoon|0900-1884} te horen. Een "
        "deel van het bedrag is na zijn klacht teruggestort op rekening "
        "{iban|NL86 INGB 5746 1208 47}; een specificatie heeft hij nooit gezien. Omdat hij in die "
        "maanden {?gezondheid|een chemokuur onderging}, heeft hij de "
        "verdere procedure laten lopen. Hij is voor vragen van de commissie bereikbaar op "
        "{telefoon|06-15039792}.",
        "Mevrouw {naam|Tahitoe} spreekt namens 214 huishoudens. In haar portiek zijn drie "
        "gezinnen overgestapt op elektrische kachels. Zij noemt een buurvrouw met een "
        "{?gezondheid|zoontje met ernstige astma}, dat in "
        "januari 2024 is opgenomen in het {+organisatie|Franciscus Vlietland}. De "
        "bewonerscommissie heeft de kwestie aan de orde gesteld bij wethouder "
        "{+naam|Petra Zwang} van Schiedam en bij Tweede Kamerlid "
        "{+naam|Suzanne Kröger}, die er Kamervragen over stelde aan minister {+naam|Sophie Hermans} "
        "(Klimaat en Groene Groei). De antwoorden zijn gepubliceerd als "
        "{+kenmerk|Aanhangsel Handelingen II 2024/25, nr. 871}.",
        "Drs. {naam|Ietswaart} sluit zich daarbij aan. De Woonbond ziet hetzelfde bij andere kleine "
        "netten. Het rapport van {+naam|Lavrijssen} en anderen over tariefregulering van warmte "
        "(2022) beveelt een toets vooraf aan. Hij verzoekt de ACM het besluit in stand te laten.",
        ("b", "4. Vragen van de commissie en tweede termijn"),
        "{naam|Achtereekte} vraagt of partijen hebben geprobeerd er samen uit te komen. "
        "{?naam|Coppoolse} zegt dat hij in november 2024 met mevrouw {naam|Tahitoe} aan de "
        "keukentafel heeft gezeten. Dat gesprek was prettig, maar leverde geen regeling op. "
        "Mevrouw {naam|Tahitoe} bevestigt dat; zij wilde een voorziening voor alle bewoners "
        "en niet alleen voor de leden van de commissie.",
        "Mr. {naam|Smallegange} verzoekt om aanhouding van zes weken om de meetgegevens opnieuw te "
        "laten controleren door {+organisatie|KPMG}. De heer {naam|Vrauwdeunt} verzet zich: hij "
        "wacht al anderhalf jaar.",
        ("b", "5. Afspraken"),
        "a. SRW zendt de e-mail uit 2019 na, uiterlijk {+datum|18 februari 2025} "
        "(actie: {naam|Büyükçelik}).\n"
        "b. De ACM deelt voor {+datum|1 maart 2025} mee of het onderzoek wordt heropend "
        "(actie: {naam|Sewgobind} en {naam|Ypeij}).\n"
        "c. Het verzoek om aanhouding wordt afgewezen; de beslistermijn is met toepassing van "
        "{+wet|artikel 7:10 Awb} verlengd tot {+datum|28 maart 2025}.\n"
        "d. Opmerkingen over dit verslag kunnen naar {+email|bezwaarenberoep@acm.nl} onder "
        "vermelding van het zaaknummer.",
        "De voorzitter sluit de hoorzitting om 12.20 uur.",
        ("b", "Vastgesteld"),
        "Den Haag, {+datum|20 februari 2025}",
        "De voorzitter van de hoorcommissie,\nw.g. mr. {naam|E.J. Achtereekte}",
        "De secretaris,\nw.g. mr. {naam|F. Sewgobind}",
        ("b", "Verzendlijst"),
        "Haven Advocaten N.V., t.a.v. mr. {naam|C.L.M. Smallegange}, {+adres|Postbus 2311}, 3000 "
        "CH Rotterdam; de heer {naam|J.W. Vrauwdeunt}, {adres|Klaroenstraat 118}, "
        "{adres|3122 GX Schiedam}; mevrouw {naam|S. Tahitoe}, {adres|Bazuinlaan 7-C}, "
        "{adres|3122 KA Schiedam}; Woonbond, t.a.v. {naam|M. Ietswaart}, "
        "{email|mietswaart}{+email|@woonbond.nl}.",
        "Informatie: secretariaat Directie Juridische Zaken, telefoon {+telefoon|070 722 20 00}. "
        "De secretaris is rechtstreeks te bereiken op {telefoon|070 722 27 53}.",
    ]
    draft.keep("organisatie", "ACM", "SRW", "Woonbond")
    draft.keep("kenmerk", "ACM/UIT/631847")
    parts = flowed(items, size=11, width=455, room=738)
    pages = [[*_running_head(n, len(parts)), *part] for n, part in enumerate(parts, start=1)]
    return Finished(draft, tj(draft, pages, size=11, width=455, spaces=True, seed=11, top=775))


# z12: nota with cover sheet and annexes -------------------------------------------------------

NOTA_CSS = """
body{font:10.3pt/1.5 'DejaVu Sans',sans-serif;color:#111}
.p{page-break-after:always}.last{page-break-after:auto}
.logo{border-left:5pt solid #01689b;padding-left:8pt;font-size:8.5pt;margin-bottom:14pt}
h1{font-size:17pt;font-weight:normal;margin:0 0 8pt}h2{font-size:10.4pt;margin:11pt 0 2pt}
p{margin:0 0 6pt}table{border-collapse:collapse;width:100%;margin:6pt 0 10pt}
td,th{border:.6pt solid #8aa;padding:3pt 5pt;vertical-align:top;text-align:left;font-size:8.4pt}
th{background:#e8f1f6}table.k td{border:0;border-bottom:.4pt solid #ccc;font-size:9pt}
table.k td:first-child{width:125pt;color:#01689b}
td:nth-child(3){white-space:nowrap}.w td{white-space:normal}
.foot{font-size:7pt;color:#555;margin-top:14pt;border-top:.4pt solid #999;padding-top:3pt}
"""


def nota() -> Finished:
    draft = Draft(
        "z12_nota_herstel_studiefinanciering", "dev", "beslisnota", "nota_oplegger", "chromium"
    )
    body = (
        '<div class="p"><div class="logo"><b>Dienst Uitvoering Onderwijs</b><br>Ministerie van '
        "Onderwijs, Cultuur en Wetenschap</div><h1>Oplegger</h1>"
        + table(
            [
                ["Aan", "{+naam|Eppo Bruins}, minister van Onderwijs, Cultuur en Wetenschap"],
                ["Via", "SG; DG Hoger Onderwijs, Beroepsonderwijs, Wetenschap en Emancipatie"],
                ["Soort stuk", "Ter beslissing"],
                ["Datum", "{+datum|18 maart 2025}"],
                ["Kenmerk", "{+kenmerk|DUO/BB/2025/0417-K}"],
                ["Onderwerp", "Herstelactie reisvoorziening en uitwonendenbeurs 2020-2023"],
                [
                    "Uiterste beslisdatum",
                    "{+datum|27 maart 2025} (in verband met procedurevergadering commissie OCW)",
                ],
                [
                    "Opgesteld door",
                    "{naam|Marit Hulzebosch}, {telefoon|06-47248285}, "
                    "{email|marit.hulzebosch}{+email|@duo.nl}",
                ],
                [
                    "Medeauteur",
                    "{naam|Soufiane Ifkirne} (directie Hoger Onderwijs en Studiefinanciering)",
                ],
                ["Bijlagen", "1. Consultatie en afstemming; 2. Drie voorbeelden; 3. Communicatie"],
            ],
            "k",
            head=False,
        )
        + "<h2>Parafen en medeparafen</h2>"
        + table(
            [
                ["Rol", "Naam", "Akkoord", "Paraaf", "Opmerking"],
                ["Steller", "{naam|M. Hulzebosch}", "17-3-2025", "{paraaf|MHu}", ""],
                [
                    "Directeur {+organisatie|HO&amp;S}",
                    "{?naam|W. Janknegt}",
                    "17-3-2025",
                    "{paraaf|WJa}",
                    "Let op: bedrag 2023 nog controleren met FEZ",
                ],
                [
                    "{+organisatie|FEZ}",
                    "{naam|T. Dullemond}",
                    "17-3-2025",
                    "{paraaf|TDu}",
                    "Dekking binnen artikel 11 akkoord",
                ],
                [
                    "{+organisatie|WJZ}",
                    "mr. {naam|G. Wongsodikromo}",
                    "18-3-2025",
                    "{paraaf|GWo}",
                    "Zie passage hardheidsclausule",
                ],
                [
                    "{+organisatie|Communicatie}",
                    "{?naam|L. Poldervaart} (woordvoerder)",
                    "18-3-2025",
                    "{paraaf|LPo}",
                    "Q&amp;A volgt woensdag",
                ],
                [
                    "Directeur-generaal {+organisatie|DUO}",
                    "drs. {+naam|Th.M. Kerkdijk}",
                    "18-3-2025",
                    "{paraaf|TK}",
                    "Akkoord",
                ],
            ]
        )
        + "<h2>Kern in drie regels</h2><p>Bij 4.812 oud-studenten is de uitwonendenbeurs ten "
        "onrechte ingetrokken of teruggevorderd. U wordt gevraagd in te stemmen met ambtshalve "
        "herstel, een tegemoetkoming in de kosten en een brief aan de Tweede Kamer. De actie kost "
        "23,6 miljoen euro en kan op {+datum|1 september 2025} starten.</p>"
        '<div class="foot">Bezoekadres: {+adres|Kempkensberg 12}, Groningen | Postbus 30155, 9700 '
        "LG Groningen | {+telefoon|050 599 77 55} | duo.nl</div></div>"
        '<div class="p"><h1>Nota</h1><p><b>Herstelactie reisvoorziening en uitwonendenbeurs '
        "2020-2023</b></p><h2>1. Aanleiding</h2><p>De rechtbank {+plaats|Midden-Nederland} "
        "oordeelde op {+datum|9 januari 2025} ({+kenmerk|ECLI:NL:RBMNE:2025:214}) dat huisbezoeken "
        "bij studenten die bij familie inwoonden onvoldoende waren onderbouwd. Uw voorganger, "
        "{+naam|Robbert Dijkgraaf}, heeft in het debat van {+datum|23 mei 2024} toegezegd dat "
        "gelijke gevallen gelijk worden behandeld. De leden {+naam|Luc Stultiens} "
        "({+organisatie|GroenLinks-PvdA}) en {+naam|Jan Paternotte} ({+organisatie|D66}) vroegen "
        "op {+datum|4 februari 2025} naar de stand van zaken.</p><h2>2. Geadviseerd besluit</h2>"
        "<p>a. Instemmen met ambtshalve herstel voor alle 4.812 dossiers (optie 2).<br>b. Instemmen "
        "met een vaste tegemoetkoming van 350 euro per dossier.<br>c. De bijgevoegde Kamerbrief "
        "ondertekenen en mede namens de staatssecretaris verzenden.</p><h2>3. Toelichting</h2>"
        "<p>De Auditdienst Rijk onderzocht de selectiemethode en vond een indirect onderscheid naar "
        "herkomst. De {+organisatie|Autoriteit Persoonsgegevens} is geïnformeerd; voorzitter "
        "{+naam|Aleid Wolfsen} heeft per brief van {+datum|12 februari 2025} om een tijdpad "
        "gevraagd. Ook de Nationale ombudsman, {+naam|Reinier van Zutphen}, volgt de zaak.</p><p>"
        "Optie 1 (herstel op verzoek) is goedkoper, maar volgens {naam|Hulzebosch} en het "
        "projectteam bereikt die naar schatting 40% van de gedupeerden. Optie 3 (individuele "
        "herbeoordeling met hoorgesprek) vergt 62 fte gedurende twee jaar. De commissie-"
        "{+naam|Van Dam} waarschuwde in haar rapport al voor zo'n traject.</p><p>Het systeem kan de "
        "herziening in drie batches verwerken. {naam|Rakesh Jadnanansing}, productmanager "
        "studiefinanciering, heeft in de proefrun van {+datum|6 maart 2025} 97,3% van de dossiers "
        "zonder uitval doorgerekend. De uitval moet met de hand; daarvoor zijn elf medewerkers in "
        "{+plaats|Groningen} vrijgemaakt.</p><h2>4. Politieke en maatschappelijke context</h2><p>De "
        "{+organisatie|Landelijke Studentenvakbond} en het {+organisatie|ISO} dringen aan op "
        "excuses. Het {+organisatie|Caribisch studentennetwerk WeConnect} wijst op studenten die "
        "naar {+plaats|Curaçao} zijn teruggekeerd en slecht bereikbaar zijn. In de pers kwam vooral "
        "het artikel van {+naam|Anouk Kootstra} (<i>{+organisatie|Investico}</i>) aan de orde.</p>"
        "<h2>5. Informatie die niet openbaar gemaakt kan worden</h2><p>Namen en contactgegevens van "
        "ambtenaren en de tot personen herleidbare gegevens in bijlage 2 lenen zich niet voor "
        "openbaarmaking, vanwege de bescherming van de persoonlijke levenssfeer.</p></div>"
        '<div class="last"><h1>Bijlagen</h1><h2>Bijlage 1. Consultatie en afstemming</h2>'
        + table(
            [
                ["Wie", "Wanneer", "Uitkomst"],
                [
                    "{naam|T. Dullemond} (FEZ) en {naam|S. Ifkirne}",
                    "{+datum|5 maart 2025}",
                    "Raming 23,6 miljoen, inclusief uitvoeringskosten. {naam|Ifkirne} levert de "
                    "onderbouwing voor de Voorjaarsnota.",
                ],
                [
                    "{naam|G. Wongsodikromo} (WJZ)",
                    "{+datum|11 maart 2025}",
                    "Grondslag is artikel 11.5 "
                    "{+wet|Wet studiefinanciering 2000}; geen wetswijziging nodig. Voor schulden die "
                    "via het {+organisatie|CJIB} zijn geïnd is een aparte afspraak nodig; {naam|Gladys"
                    " Wongsodikromo} neemt die voor haar rekening.",
                ],
                [
                    "{+organisatie|Raad voor de rechtspraak}",
                    "{+datum|13 maart 2025}",
                    "Geen bezwaar; vraagt de lopende beroepen aan te houden.",
                ],
            ],
            "w",
        )
        + "<h2>Bijlage 2. Drie voorbeelden uit de uitvoering</h2><p><b>Voorbeeld A.</b> Mevrouw "
        "{naam|B. Gebrekidan} (geboren {geboortedatum|14-02-1999}, BSN {bsn|999906380}) woonde in "
        "bij haar oom aan de {adres|Zaagmolenpad 61 in Deventer}. De controleurs troffen haar bij "
        "het tweede bezoek niet aan, omdat zij {?gezondheid|dialyse kreeg in het Deventer "
        "Ziekenhuis}. De vordering van 7.318,40 euro is in 2022 geïnd. {naam|Gebrekidan} heeft haar "
        "studie aan {+organisatie|Saxion} gestaakt.</p><p><b>Voorbeeld B.</b> De heer {naam|N.F. "
        "Wichgers}, correspondentienummer {klantnummer|48130277561}, kreeg een boete naast de "
        "terugvordering. Zijn moeder, {naam|Truus Wichgers-Loman}, betaalde het bedrag in delen "
        "vanaf {iban|NL50 RABO 1156 4119 12}. Bezwaar en beroep waren ongegrond; de rechtbank "
        "{+plaats|Gelderland} (zaaknummer {+kenmerk|ARN 22/3391}) liet het besluit in stand.</p><p>"
        "<b>Voorbeeld C.</b> Student {naam|D.P. Sulvaran} (BSN {bsn|999918230}) verhuisde in 2021 van "
        "{?woonplaats|Willemstad} naar een kamer bij kennissen. Hij mailde "
        "op {+datum|2 november 2021} vanaf {email|dp.sulvaran.99}{+email|@gmail.com} dat hij geen "
        "huurcontract had. Die mail is niet in het dossier gevoegd. De begeleider van zijn "
        "hogeschool, {naam|Marloes Takens}, heeft driemaal gebeld.</p>"
        "<h2>Bijlage 3. Planning van de communicatie</h2><p>{?naam|Poldervaart} en {naam|Ifkirne} stemmen "
        "de brieven af met {naam|Hedwig Oostrik} van het klantcontactcentrum. De eerste brief gaat op "
        "{+datum|2 september 2025} uit. Op dezelfde dag staat het telefoonteam klaar op {+telefoon|050 599 "
        "79 00}. Studenten op de Caribische eilanden krijgen ook een bericht via het kantoor in {+plaats|"
        "Kralendijk}. De heer {naam|Jadnanansing} meldt dagelijks de aantallen aan de directeur-generaal "
        "({+naam|Kerkdijk}); {naam|M. Hulzebosch} verwerkt ze in de voortgangsbrief. Journalisten kunnen "
        "terecht bij {+email|persvoorlichting@duo.nl}.</p>"
        '<div class="foot">Nota {+kenmerk|DUO/BB/2025/0417-K} | bijlagen | vertrouwelijk tot '
        "verzending aan de Kamer</div></div>"
    )
    draft.keep("organisatie", "Auditdienst Rijk", "DUO")
    pdf = chromium(draft, body, NOTA_CSS, margin="17mm 20mm")
    return Finished(draft, pdf)


# z13: a printed mail thread, scanned ----------------------------------------------------------

MAIL_CSS = """
body{font:10.2pt/1.36 Carlito,sans-serif;color:#000}
.who{font-size:13pt;font-weight:bold;border-bottom:2.2pt solid #000;padding-bottom:3pt}
table.m{margin:6pt 0 12pt;border:0}table.m td{padding:0 8pt 1pt 0;vertical-align:top}
table.m td:first-child{font-weight:bold;width:80pt}p{margin:0 0 7pt}
.h{border-top:.8pt solid #555;margin-top:12pt;padding-top:5pt;margin-bottom:9pt}.s{font-size:9pt}
"""


def thread() -> Finished:
    draft = Draft("z13_mail_storing_maritiem", "dev", "woo-verzoek", "email_thread", "scan-180dpi")
    body = (
        '<div class="who">{naam|Onderdelinden, Hester}</div>'
        + table(
            [
                ["Van:", "{naam|Onderdelinden, Hester}"],
                ["Verzonden:", "{+datum|donderdag 14 november 2024} 16:52"],
                ["Aan:", "{naam|Knibbeler, Bart Jan}; {naam|F. Khorasanizadeh} (EZ)"],
                ["CC:", "{+email|meldpunt.storing@rdi.nl}; {naam|Azzagari, Ilias}"],
                ["Onderwerp:", "RE: AIS/VHF interference Eurogeul - reactie Ofcom"],
                ["Bijlagen:", "{+kenmerk|RDI-2024-11832}_meetrapport.pdf"],
            ],
            "m",
            head=False,
        )
        + "<p>{naam|Bart Jan}, {naam|Farah},</p><p>Hieronder de mail van {naam|Gareth} van {+organisatie|Ofcom}. "
        "Kort gezegd: zij zien dezelfde storing op kanaal 16, maar pas ten westen van de {+plaats|"
        "Maasvlakte}. Onze meetwagen stond er maandag en dinsdag; {naam|Ilias} heeft de peiling "
        "gedaan en komt uit op een schip op de ankerplaats, vermoedelijk de {+schip|Noordster "
        "III}. De reder ontkent.</p><p>Voorstel:</p><p>1. {naam|Ilias} stuurt het meetrapport "
        "vanavond naar de {+organisatie|Kustwacht} en het {+organisatie|Havenbedrijf Rotterdam}.<br>"
        "2. Ik bel morgen de reder. Contact daar is {naam|Wouter Meesterberends} "
        "({telefoon|06-40858418}), die ging vorige keer meteen in de verdediging, dus liever niet "
        "per mail.<br>3. {naam|Farah} zet een regel in de weekstart voor minister "
        "{+naam|Dirk Beljaarts}. Hij heeft maandag overleg met {+naam|Barry Madlener} (IenW) en "
        "dan komt dit zeker langs.</p><p>Als de storing zaterdag niet weg is, schalen we op volgens "
        "het draaiboek. {naam|Bart Jan}, kun jij dan als piket beslissen over inbeslagname? Onze "
        "inspecteur-generaal, {+naam|Angeline van Dijk}, is tot {+datum|18 november 2024} in "
        "Genève bij de {+organisatie|ITU}.</p><p>Groet,<br>{naam|Hester}</p><p class='s'>Ir. {naam|"
        "H.M. (Hester) Onderdelinden}<br>Coördinerend specialist maritiem spectrum<br>{+organisatie|"
        "Rijksinspectie Digitale Infrastructuur}<br>{+adres|Emmasingel 1}, 9726 AH Groningen<br>M "
        "{telefoon|06-54136139} | T {+telefoon|088 041 60 00} | {email|hester.onderdelinden}"
        "{+email|@rdi.nl}</p>"
        '<div class="h"><b>Van:</b> {naam|Gareth Penhallow} &lt;{email|gareth.penhallow}'
        "{+email|@ofcom.org.uk}&gt;<br><b>Verzonden:</b> {+datum|donderdag 14 november 2024} "
        "11:07<br><b>Aan:</b> {naam|Onderdelinden, Hester} &lt;{email|hester.onderdelinden}@rdi.nl"
        "&gt;<br><b>CC:</b> Spectrum Duty Desk &lt;{+email|dutydesk@ofcom.org.uk}&gt;<br><b>"
        "Onderwerp:</b> RE: AIS/VHF interference Eurogeul</div><p>Dear {naam|Hester},</p><p>Thanks "
        "for the recordings. My colleague {naam|Priyanka Wadhwani} ran them against our logs from "
        "the {+plaats|North Foreland} site and we see the same carrier, about 4 dB weaker, between "
        "02:10 and 05:40 UTC on {+datum|12 November}. Nothing before that. The drift looks like a "
        "faulty transceiver rather than deliberate jamming, so I would not go public with the word "
        '"sabotage" yet, whatever the press office has asked Dame {+naam|Melanie Dawes}, our chief executive.</p><p>Could you '
        "send us the MMSI of the vessel? We can ask the {+organisatie|Maritime and Coastguard "
        "Agency} to check her survey record. I am out on Friday afternoon (my daughter {naam|Imogen} "
        "is {?gezondheid|having her tonsils out}), but {naam|Priyanka} will be at the "
        "desk, {telefoon|+44 20 7783 4108}.</p><p>Kind regards,<br>{naam|Gareth}</p>"
        '<div class="h"><b>Van:</b> {naam|Azzagari, Ilias}<br><b>Verzonden:</b> {+datum|woensdag 13 '
        "november 2024} 08:31<br><b>Aan:</b> {naam|Onderdelinden, Hester}<br><b>Onderwerp:</b> "
        "Peiling Eurogeul</div><p>Hoi {naam|Hester},</p><p>Peiling van vannacht is binnen. Ik stond "
        "met de dienstbus ({kenteken|VTK-48-R}) op het Slag Bloemendaal, {naam|Knibbeler} heeft "
        "vanaf {+plaats|Hoek van Holland} de kruispeiling gedaan. Twee lijnen, een snijpunt: "
        "ankergebied 4 oost. Op dat moment lagen daar de {+schip|Noordster III}, de {+schip|Pieter "
        "Caland} en een bunkerboot. Volgens de {+organisatie|Divisie Havenmeester} is alleen de "
        "eerste na 02.00 uur binnengekomen.</p><p>Wel lastig: een visser die ik op de kade sprak, "
        "{naam|Arend Vellekoop} van de {+schip|OD-14}, zegt dat hij het al weken hoort. Hij wil "
        "best een verklaring afleggen maar niet met zijn naam erbij. Je kunt hem bellen op "
        "{telefoon|06-46507210}, niet voor tienen want dan slaapt hij.</p><p>Ik ben vandaag thuis, "
        "{?gezondheid|rug weer niet goed na het tillen}. Als het moet kan ik vannacht weer rijden."
        "</p><p>{naam|Ilias}</p>"
        '<div class="h"><b>Van:</b> {naam|Knibbeler, Bart Jan}<br><b>Verzonden:</b> {+datum|dinsdag '
        "12 november 2024} 06:15<br><b>Aan:</b> {+email|meldpunt.storing@rdi.nl}<br><b>Onderwerp:"
        "</b> melding Kustwacht VHF 16</div><p>Melding van het Kustwachtcentrum {+plaats|Den "
        "Helder}, 05.58 uur, wachtofficier {naam|D. Ruesink}. Kanaal 16 dichtgedrukt in de aanloop "
        "{+plaats|Eurogeul}, begonnen omstreeks 03.10 LT. Geen noodverkeer gemist voor zover bekend. "
        "Meldnummer {+kenmerk|KWC-24-2219}. Ik bel {naam|Azzagari} wakker.</p><p>{paraaf|BJK}</p>"
        '<div class="h"><b>Van:</b> {naam|Gijs Poldermans} &lt;{email|gijspoldermans74}{+email|@xs4all.nl}'
        "&gt;<br><b>Verzonden:</b> {+datum|maandag 11 november 2024} 22:40<br><b>Aan:</b> {+email|"
        "info@rdi.nl}<br><b>Onderwerp:</b> marifoon doet het niet bij Stellendam</div><p>Geachte heer, "
        "mevrouw,</p><p>Vanavond ben ik met mijn zeiljacht {?schip|Tweede Adem} teruggekomen uit "
        "{+plaats|Harwich}. Vanaf de ton {+object|Schouwenbank} kreeg ik op kanaal 16 alleen geruis en "
        "een fluittoon. Mijn marifoon is vorig jaar nog nagekeken door de heer {naam|Tazelaar} van "
        "{+organisatie|Radio Holland}. Mijn vrouw {naam|Leonie} heeft met de telefoon een opname "
        "gemaakt, die kan ik sturen. Mijn registratie: ATIS {registratie|9244118023}, roepletters {roepletters|PD7146}. "
        "Ik hoor graag of dit bekend is, want zaterdag wil ik weer naar buiten.</p><p>Met vriendelijke "
        "groet,<br>{naam|G. Poldermans}<br>{adres|Voorstraat 88, 3251 CD Stellendam}<br>"
        "Verstuurd vanaf mijn iPad</p>"
    )
    draft.keep("organisatie", "Ofcom", "Kustwacht", "Eurogeul")
    pdf = chromium(draft, body, MAIL_CSS, margin="20mm 22mm")
    made = scan(pdf, dpi=180, skew=0.7, noise=9, ocr_errors=0.05, seed=13)
    return Finished(draft, made)


# z14: decision on an objection ----------------------------------------------------------------


def objection() -> Finished:
    draft = Draft("z14_bob_wmo", "dev", "gemeente", "besluit_bezwaar", "reportlab")
    blocks = [
        (
            "t",
            [
                [
                    "Mevrouw {naam|A.C. Rouwmaat-Pastunink}\n{adres|Oude Needseweg 43}\n{adres|7271 ZL Borculo}",
                    "Datum\nOns kenmerk\nZaaknummer\nBehandeld door\nTelefoon\nBijlage(n)",
                    "{+datum|6 mei 2025}\n{+kenmerk|UIT-25-094417}\n{+kenmerk|Z-2024-031188}\nmr. "
                    "{naam|J.H. Boerrigter}\n{telefoon|0545 250 738}\nadvies commissie",
                ],
            ],
            [225, 95, 150],
            "plain",
        ),
        ("sp", 14),
        ("h", "Onderwerp: beslissing op uw bezwaarschrift (Wmo 2015)"),
        "Geachte mevrouw {naam|Rouwmaat},",
        "Op {+datum|28 november 2024} ontvingen wij uw bezwaarschrift tegen ons besluit van "
        "{+datum|22 oktober 2024}. Daarin kenden wij u op grond van de {+wet|Wet maatschappelijke "
        "ondersteuning 2015} huishoudelijke hulp toe voor 2 uur per week, in plaats van de 4,5 uur "
        "die u tot dan toe ontving. De traplift die u vroeg, wezen wij af. In deze brief leest u "
        "wat wij op uw bezwaar beslissen en waarom.",
        ("h", "Ons besluit"),
        "Uw bezwaar is gedeeltelijk gegrond. U krijgt met ingang van {+datum|1 mei 2025} 3,5 uur "
        "huishoudelijke hulp per week. De afwijzing van de traplift blijft in stand. Wij volgen "
        "daarmee het advies van de {+organisatie|commissie bezwaarschriften Achterhoek-Oost}.",
        ("h", "Hoe is de procedure verlopen?"),
        "De commissie behandelde uw bezwaar in een hoorzitting op {+datum|13 februari 2025} in het "
        "gemeentehuis, {+adres|Marktstraat 1 in Borculo}. U was aanwezig met uw zoon, de heer "
        "{naam|Thijmen Rouwmaat}, en met mevrouw {naam|Güler Saraçoğlu}, cliëntondersteuner van "
        "{+organisatie|MEE Oost}. Namens ons was consulent {naam|R. (Roy) Nijenbanning} aanwezig. De "
        "commissie bestond uit mr. {?naam|H.A. Morsink} (voorzitter), {?naam|U. Sahuleka} (lid) en "
        "mr. {naam|J.H. Boerrigter} (secretaris). Wij ontvingen het advies op {+datum|24 maart "
        "2025}.",
        ("h", "Wat voert u aan?"),
        "U schrijft dat u na uw {?gezondheid|herseninfarct in 2022} aan de linkerkant "
        "{?gezondheid|verlamd} bent gebleven en dat u door {?gezondheid|COPD} geen stof verdraagt. "
        "Uw zoon werkt in ploegendienst bij {+organisatie|FrieslandCampina} en kan niet vaker helpen. "
        "Volgens u heeft de heer {naam|Nijenbanning} tijdens het keukentafelgesprek van {+datum|"
        "3 september 2024} nauwelijks doorgevraagd. U stuurde een brief mee van uw huisarts, "
        "{naam|P.W. Wolterinck}, en een verklaring van uw buurvrouw, mevrouw {naam|Kolsteeg}.",
        ("h", "Wat vinden wij ervan?"),
        "Wij hebben {+organisatie|Argonaut Advies} gevraagd om een nieuw medisch advies. Arts {naam|"
        "L. Hagenzieker} bezocht u op {+datum|4 april 2025}. Zij concludeert dat u licht "
        "huishoudelijk werk niet zelf kunt doen en dat uw {?gezondheid|belastbaarheid blijvend is "
        "verminderd}. Volgens het {+organisatie|normenkader van bureau HHM} hoort daar 210 minuten "
        "per week bij. Daarom verhogen wij de voorziening.",
        "Voor de traplift geldt iets anders. Er is op de begane grond een slaapkamer met douche. "
        "{naam|Hagenzieker} vindt het gebruik van de bovenverdieping niet medisch noodzakelijk. De "
        "Centrale Raad van Beroep heeft in een vergelijkbare zaak ({+kenmerk|ECLI:NL:CRVB:2022:"
        "1188}) geoordeeld dat de gemeente dan mag afwijzen. Dat uw overleden man de kamer boven heeft "
        "getimmerd begrijpen wij, maar het verandert onze beoordeling niet. Wethouder {+naam|"
        "Gerrit-Jan Haafkens} heeft u dat op zijn spreekuur ook uitgelegd.",
        "U vroeg ook om vergoeding van de kosten van de huishoudelijke hulp die u tussen {+datum|22 "
        "oktober 2024} en vandaag zelf betaalde. Die vergoeden wij: het gaat om 26 weken van anderhalf "
        "uur. {naam|Nijenbanning} neemt hierover voor {+datum|20 mei 2025} contact met u op. U hoeft "
        "daarvoor zelf niets te doen.",
        ("sp", 30),
        ("h", "Gegevens waarmee wij rekenen"),
        (
            "t",
            [
                ["Naam", "{naam|A.C. Rouwmaat-Pastunink}"],
                ["Geboortedatum", "{geboortedatum|19 augustus 1951}"],
                ["Burgerservicenummer", "{bsn|9999.84.184}"],
                ["Cliëntnummer Wmo", "{klantnummer|W-0077412}"],
                ["Aanbieder", "{+organisatie|Sensire} (overeenkomst {+kenmerk|BKL-HH-2023-06})"],
                ["Eigen bijdrage", "te innen door het {+organisatie|CAK}"],
                [
                    "Vergoeding proceskosten",
                    "1.294 euro, op {iban|NL93 ABNA 0818 1277 32} ten name van {naam|T. Rouwmaat}",
                ],
            ],
            [150, 320],
        ),
        "Uw zoon trad op als gemachtigde. Mocht het rekeningnummer niet kloppen, belt u dan met "
        "mevrouw {naam|Saskia Ceelie} van {+organisatie|Team Financiën}, {telefoon|0545 250 761}, "
        "of mail naar {+email|bezwaar@gemeenteberkelland.nl}.",
        ("h", "Bent u het niet eens met dit besluit?"),
        "Binnen zes weken na verzending van deze brief kunt u beroep instellen bij de {+organisatie|"
        "rechtbank Gelderland}, team bestuursrecht, {+adres|Postbus 9030}, 6800 EM Arnhem. Dat kan "
        "ook digitaal via {+url|loket.rechtspraak.nl}. Bij spoed kunt u de voorzieningenrechter "
        "vragen om een voorlopige voorziening.",
        "Met vriendelijke groet,\nburgemeester en wethouders van {+organisatie|Berkelland},\nnamens "
        "dezen,",
        ("sp", 44),
        "{+naam|E.M. Laarakker}\nteammanager Juridische Zaken",
        "Afschrift aan: mevrouw {naam|G. Saraçoğlu} ({email|g.saracoglu}{+email|@meeoost.nl}); "
        "de heer {naam|R. Nijenbanning}, {+organisatie|Voormekaar-team Borculo}.",
    ]
    pdf = paper(
        draft,
        blocks,
        font="CA",
        size=10.4,
        frames=((62, 62, 480, 690),),
        footer="Postbus 200, 7270 HA Borculo  |  tel. {+telefoon|0545 250 250}  |  "
        "{+email|info@gemeenteberkelland.nl}  |  {+kenmerk|UIT-25-094417}",
    )
    pdf = band(pdf, "gemeente Berkelland", (0.16, 0.45, 0.24))
    page, x, y = under(pdf, "dezen,", dx=6, dy=3)
    box = (x, y, x + 132, y + 40)
    draft.area(page, box, "handtekening", "signature of the mandated signatory")
    draft.keep("organisatie", "Centrale Raad van Beroep")
    return Finished(draft, signed(pdf, page, box, seed=14))


# z15: project overview, a wide table ----------------------------------------------------------

_HEAD = [
    "Nr", "Object", "Objectcode", "Regio", "Fase", "Projectmanager", "Technisch manager",
    "Omg.manager", "Opdrachtnemer", "Contactpersoon ON", "Bereikbaar", "Mijlpaal",
    "Budget (k€)", "Bijzonderheden / stand 31-3-2025",
]  # fmt: skip
_PM = ["{naam|Bovendeert, K.}", "{naam|Engwirda, S.J.}", "{naam|Aït Messaoud, N.}"]
_TM = ["{naam|Grefkens, P.}", "{naam|Szafraniec, D.}", "{naam|Maliepaard, Q.}"]
_OM = ["{naam|Joossen-Tuhumury, L.}", "{naam|Vierstraete, M.}", "{naam|Dagevos, H.C.}"]
_ON = [
    ("{+organisatie|Mobilis B.V.}", "{naam|Westenbrink, J.}", "{telefoon|06-13180882}"),
    ("{+organisatie|Hollandia Services}", "{naam|Kortooms, A.}", "{telefoon|06-55370385}"),
    ("{+organisatie|Croonwolter&dros}", "{naam|Venkataramanan, S.}",
     "{email|s.venkataramanan}{+email|@cwd.nl}"),
    ("{+organisatie|Spie Nederland}", "{naam|Bottemanne, T.}", "{telefoon|06-29932048}"),
    ("{+organisatie|Dura Vermeer}", "bedrijfsbureau", "{+telefoon|023 752 90 00}"),
]  # fmt: skip
_ROWS = [
    ("{+object|Prinses Beatrixsluis}", "39C-003", "MN", "Realisatie", 0, 0, 0, 0, "{+datum|12-06-2025}",
     "4.310", "Deuren gelicht. {naam|Grefkens} meldt scheurvorming in draaipunt west."),
    ("{+object|Wilhelminasluis}", "25D-114", "WNN", "Planuitwerking", 1, 1, 1, 1, "{+datum|01-09-2025}",
     "2.875", "Wacht op provincie; afspraak met gedeputeerde {+naam|Jeroen Olthof} op 14-4."),
    ("{+object|Van Brienenoordbrug}", "37H-001", "WNZ", "Verkenning", 2, 2, 2, 2, "{+datum|15-12-2026}",
     "38.200", "Nota aan minister {+naam|Madlener} in concept. Inbreng {naam|Aït Messaoud} ontvangen."),
    ("{+object|Johan Frisosluis}", "10G-022", "NN", "Realisatie", 0, 1, 2, 3, "{+datum|30-05-2025}", "1.640",
     "Bediening op afstand getest; storing 7-3 door {naam|Bottemanne} verholpen."),
    ("{+object|Jan Blankenbrug}", "38H-017", "MN", "Onderhoud", 1, 2, 0, 4, "{+datum|22-08-2025}", "910",
     "Conservering. Geen raakvlak met scheepvaart."),
    ("{+object|Ketelbrug}", "20F-005", "MN", "Realisatie", 2, 0, 1, 1, "{+datum|03-10-2025}", "6.025",
     "Nachtstremming. Klacht van schipper {naam|Poppe Rinsma} ({+schip|ms Vrouwe Alida}) afgehandeld."),
    ("{+object|Krammersluizen}", "43D-002", "ZD", "Realisatie", 0, 2, 2, 2, "{+datum|19-11-2025}", "21.480",
     "Zoet-zoutscheiding. Omwonende {naam|C. Stoutjesdijk}, {adres|Sluisweg 9, 4675 RA Sint Philipsland}, "
     "heeft schade gemeld (scheur voorgevel)."),
    ("{+object|Volkeraksluizen}", "43B-001", "ZD", "Onderhoud", 1, 0, 0, 0, "{+datum|08-07-2025}", "3.300",
     "{naam|Westenbrink} vervangt {naam|Zweerts} tot na zomer ({?gezondheid|burn-out})."),
    ("{+object|Stuw Lith}", "45B-006", "ZN", "Planuitwerking", 2, 1, 1, 3, "{+datum|14-01-2026}", "7.750",
     "Vispassage; advies {+organisatie|Sportvisserij Nederland} verwerkt."),
    ("{+object|Julianakanaal}", "60C-010", "ZN", "Realisatie", 0, 0, 2, 4, "{+datum|28-02-2026}", "54.600",
     "Damwand fase 3. {+organisatie|Provincie Limburg} vraagt extra metingen grondwater."),
    ("{+object|Prins Bernhardsluis}", "39E-008", "ON", "Nazorg", 1, 1, 0, 1, "{+datum|16-05-2025}", "480",
     "Restpunten 4 en 9 open bij {naam|Kortooms}."),
    ("{+object|Merwedebrug}", "38G-012", "WNZ", "Realisatie", 2, 2, 1, 2, "{+datum|11-09-2025}", "17.900",
     "Vermoeiing rijdek; rapport {+organisatie|TNO} binnen, {naam|Maliepaard} beoordeelt."),
    ("{+object|Hartelkering}", "37B-004", "WNZ", "Onderhoud", 0, 1, 1, 0, "{+datum|01-10-2025}", "5.115",
     "Stormseizoen: gereed voor {+datum|1 oktober}."),
    ("{+object|Oranjesluizen}", "25B-009", "WNN", "Verkenning", 1, 2, 2, 3, "{+datum|20-03-2026}", "1.200",
     "Bezwaar van bewoner {naam|Winterdaal} (kenmerk {+kenmerk|RWS-2025/4471}) loopt bij {+organisatie|CD}."),
    ("{+object|Sluis Eefde}", "33H-003", "ON", "Nazorg", 2, 0, 0, 4, "{+datum|27-06-2025}", "350",
     "Oplevering met dijkgraaf {+naam|Antoinet Looman} van {+organisatie|Vallei en Veluwe}."),
    ("{+object|Haringvlietbrug}", "43E-001", "WNZ", "Realisatie", 0, 2, 1, 1, "{+datum|05-12-2025}", "29.040",
     "Klepdelen gereed. {naam|Szafraniec} en {naam|Kortooms} naar werf op 9-4."),
    ("{+object|Thorbeckebrug}", "21G-007", "ON", "Onderhoud", 1, 0, 2, 0, "{+datum|13-06-2025}", "260",
     "Leuningwerk, uitvoering in week 22."),
    ("{+object|Eemshaven vaargeul}", "03F-001", "NN", "Planuitwerking", 2, 1, 1, 2, "{+datum|30-09-2025}",
     "12.700", "Kamerbrief {+kenmerk|IENW/BSK-2025/61093}; vraag van lid {+naam|Habtamu de Hoop}."),
    ("{+object|Koninginnesluis}", "31H-020", "MN", "Onderhoud", 0, 1, 0, 0, "{+datum|24-07-2025}", "745",
     "Monument; overleg met {+organisatie|Rijksdienst voor het Cultureel Erfgoed} op 22-5."),
    ("{+object|Nelson Mandelabrug}", "30G-031", "WNZ", "Nazorg", 2, 0, 1, 4, "{+datum|09-05-2025}", "190",
     "Garantieperiode loopt tot {+datum|9 mei 2027}."),
    ("{+object|Spooldersluis}", "21G-019", "ON", "Realisatie", 1, 1, 2, 3, "{+datum|17-10-2025}", "8.460",
     "Ongeval 19-2: monteur {naam|Ferhat Yıldızhan} van {+organisatie|Spie Nederland} "
     "{?gezondheid|brak zijn enkel}. {+organisatie|Arbeidsinspectie} heeft dossier gesloten."),
    ("{+object|Houtribsluizen}", "20G-002", "MN", "Verkenning", 0, 2, 1, 1, "{+datum|02-04-2026}", "3.980",
     "Kostenraming {naam|Dagevos} wijkt 12% af van raming {naam|Engwirda}; sessie plannen."),
    ("{+object|Roggebotsluis}", "21C-001", "MN", "Nazorg", 2, 2, 2, 2, "{+datum|23-05-2025}", "120",
     "Sloop gereed, dossier naar {+organisatie|provincie Flevoland}."),
    ("{+object|Noordersluis IJmuiden}", "24H-015", "WNN", "Onderhoud", 1, 0, 1, 0, "{+datum|12-11-2025}",
     "2.210", "Sleutelbeheer: pas van {naam|Vierstraete} ingetrokken en vervangen."),
    ("{+object|Maximasluis}", "39F-044", "ON", "Planuitwerking", 0, 1, 2, 3, "{+datum|18-02-2026}", "6.690",
     "Bestuurlijk overleg met burgemeester {+naam|Sjors Fröhlich} van {+organisatie|Vijfheerenlanden}."),
    ("{+object|Zandkreeksluis}", "48E-003", "ZD", "Realisatie", 2, 0, 0, 1, "{+datum|31-10-2025}", "4.875",
     "Nieuwe hoofdaannemer na faillissement; vragen via {naam|Kortooms}."),
]  # fmt: skip


def projects() -> Finished:
    draft = Draft(
        "z15_projectenlijst_kunstwerken", "dev", "woo-verzoek", "tabel_breed", "libreoffice"
    )
    regions = ["MN", "WNN", "WNZ", "NN", "ZD", "ZN", "ON"]
    rows = [_HEAD]
    for number, (thing, code, region, phase, pm, tm, om, firm, due, budget, note) in enumerate(
        _ROWS, start=1
    ):
        assert region in regions
        company, contact, reach = _ON[firm]
        rows.append(
            [str(number), thing, code, region, phase, _PM[pm], _TM[tm], _OM[om], company, contact,
             reach, due, budget, note]
        )  # fmt: skip
    pdf = sheet(
        draft,
        ["Projectenoverzicht Vervanging en Renovatie natte kunstwerken, 1e kwartaal 2025",
         "{+organisatie|Rijkswaterstaat} Programma's, Projecten en Onderhoud  -  bestand {+kenmerk|"
         "PPO-VenR-2025Q1-v0.7}  -  beheer lijst: {naam|Loggers, W.} ({email|willemijn.loggers}"
         "{+email|@rws.nl})  -  algemene vragen: {+email|portfolio-venr@rws.nl}", ""],
        rows,
        [0.6, 2.3, 1.4, 1.0, 1.8, 2.1, 1.9, 2.2, 2.4, 2.3, 3.1, 1.6, 1.2, 3.4],
        foot="{+kenmerk|PPO-VenR-2025Q1-v0.7}  intern gebruik  blad",
        size=7.4,
        page=(29.7, 21),
        after=["",
               "Toelichting: mutaties t.o.v. Q4 2024 zijn door de projectmanagers aangeleverd. "
               "{naam|Loggers} heeft de rijen 3, 9 en 14 nog niet kunnen controleren.",
               "Per {+datum|1 mei 2025} neemt {naam|Esmée Vogelvang} het projectmanagement van {naam|Bovendeert} over voor de "
               "regio's MN en NN; personeelsnummer en autorisatie zijn aangevraagd "
               "({personeelsnummer|P-80316427}).",
               "HID {?naam|R.J. Deddens} heeft het overzicht op {+datum|4 april 2025} vastgesteld in het "
               "{+organisatie|Portfolioberaad}; bespreking met DG {+naam|Martin Wijnen} op {+datum|24 april "
               "2025}."],
    )  # fmt: skip
    draft.keep("organisatie", "Rijkswaterstaat")
    return Finished(draft, pdf)


MAKERS: dict[str, Callable[[], Finished]] = {
    "z11_hoorzitting_warmte": hearing,
    "z12_nota_herstel_studiefinanciering": nota,
    "z13_mail_storing_maritiem": thread,
    "z14_bob_wmo": objection,
    "z15_projectenlijst_kunstwerken": projects,
}
