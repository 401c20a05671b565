"""Gold documents c02, c04 and c05 (test): mail of a university, a list of contacts, a tender."""

from tests.gold.making.by_html import chromium
from tests.gold.making.by_reportlab import paper
from tests.gold.making.draft import Draft
from tests.gold.making.gold import Finished
from tests.gold.making.s_tools import flow

MAIL_CSS = """body{font:11pt "Liberation Sans",sans-serif}hr{border:0;border-top:1px solid #e1e1e1;margin:14px 0}
.k{font-size:10pt}.k b{color:#333}.h{font-size:8.5pt;color:#666}p{margin:5px 0}"""

MAIL = """<p class="k"><b>From:</b> {naam|Quirijn Schoonderwoerd}<br><b>Sent:</b> Wednesday, April 17, 2024 8:09 AM<br>
<b>To:</b> {naam|Mbeki-Stolwijk, Thandi}; {naam|"Aarnoutse, L.M.C."}<br><b>Cc:</b> secretariaat-cvb@uu.nl<br>
<b>Subject:</b> Re: FW: Ethische toets project DELTA-HEALTH (UMCU 24-0093)</p>
<p>Goedemorgen {naam|Thandi}, {naam|Lisanne},</p>
<p>Ik zou nog even wachten met een reactie naar het ministerie. De rector, {+naam|Henk Kummeling}, heeft morgen
een bestuurlijk overleg met DG {+naam|Marcelis Boereboom} en neemt dit daar mee. De lijn van het college is dat we de
samenwerking met Shahid Beheshti University niet verlengen, maar wel de twee promovendi laten afronden. Het gaat
om {naam|Farzaneh Moghadam} en {naam|Reza Ghorbani}. Hun verblijfsvergunning loopt af op 31 augustus; V-nummer van
{naam|Moghadam} is {v_nummer|2810446192}.</p>
<p>Wil jij, {naam|Lisanne}, bij het Loket Kennisveiligheid (kennisveiligheid@rvo.nl, 088 042 66 99) navragen of zij de
casus willen toetsen? Prof. {?naam|Dekkers} van de faculteit heeft daar ook om gevraagd.</p>
<p>Groet,<br>{naam|Quirijn}</p>
<p class="h">{naam|dr. ir. Q. Schoonderwoerd} | Beleidsadviseur kennisveiligheid | Directie Onderzoek | Universiteit Utrecht<br>
Heidelberglaan 8, 3584 CS Utrecht | +31 30 253 35 50 (algemeen) | {telefoon|+31 6 3387 9406} |
{email|q.b.schoonderwoerd}@uu.nl | werkdagen ma-do</p><hr>
<p class="k"><b>From:</b> {naam|Mbeki-Stolwijk, Thandi} &lt;{email|t.mbeki-stolwijk}@uu.nl&gt;<br><b>Sent:</b> Tuesday, April 16, 2024
9:52 PM<br><b>To:</b> {naam|Quirijn Schoonderwoerd}<br><b>Subject:</b> FW: Ethische toets project DELTA-HEALTH (UMCU 24-0093)</p>
<p>Quirijn, zie hieronder. Het liep vanmiddag wat hoog op. {naam|Reza} was in tranen bij de studieadviseur
({naam|Pauline}) en zegt dat hij {gezondheid|al weken in behandeling is voor een depressie}. Ik vind dat we het nu netjes
moeten doen. Bel me gerust thuis, {telefoon|030-271 48 63}.</p><p>T.</p><hr>
<p class="k"><b>From:</b> {naam|Wietske Adema} (OCW) &lt;{email|w.s.adema}@minocw.nl&gt;<br><b>Sent:</b> Tuesday, April 16, 2024
4:30 PM<br><b>To:</b> {naam|T. Mbeki-Stolwijk}<br><b>Cc:</b> _Dienstpostbus HO&amp;S &lt;hos@minocw.nl&gt;; {naam|Olaf van Ginneken}<br>
<b>Subject:</b> Ethische toets project DELTA-HEALTH (UMCU 24-0093)</p>
<p>Beste mevrouw {naam|Mbeki-Stolwijk},</p>
<p>Minister {+naam|Dijkgraaf} heeft op vragen van de leden {+naam|Van der Woude} (VVD) en {+naam|Martens-America} (VVD)
toegezegd voor het zomerreces een overzicht te sturen van samenwerkingen met instellingen in risicolanden. Volgens de opgave
van de UNL heeft uw universiteit er vier. Kunt u bevestigen dat dit klopt, en laten weten of het project dat onder leiding
staat van de Erasmusleerstoel hieronder valt? De vragen 3 en 5 van de bijlage kunt u overslaan.</p>
<p>Ik ben deze week bereikbaar via het secretariaat (070 412 34 56); daarna neemt {naam|Olaf} het over.</p>
<p>Met vriendelijke groet,<br><br>{naam|Wietske Adema}<br>Directie Hoger Onderwijs en Studiefinanciering<br>Ministerie van
Onderwijs, Cultuur en Wetenschap<br>Rijnstraat 50 | 2515 XP | Den Haag</p>"""


def mail() -> Finished:
    draft = Draft(
        "c02_mail_kennisveiligheid", "test", "woo-verzoek", "email_thread", "chromium",
    )  # fmt: skip
    body = MAIL.replace('{naam|"Aarnoutse, L.M.C."}', "{naam|Aarnoutse, L.M.C.}")
    body = body.replace("{naam|dr. ir. Q. Schoonderwoerd}", "dr. ir. {naam|Q. Schoonderwoerd}")
    body = body.replace("<p>Quirijn, zie", "<p>{naam|Quirijn}, zie")
    pdf = chromium(draft, body, MAIL_CSS)
    draft.keep("email", "secretariaat-cvb@uu.nl", "kennisveiligheid@rvo.nl", "hos@minocw.nl")
    draft.keep("telefoon", "088 042 66 99", "+31 30 253 35 50", "070 412 34 56")
    draft.keep("adres", "Heidelberglaan 8, 3584 CS Utrecht", "Rijnstraat 50 | 2515 XP")
    draft.keep("organisatie", "Shahid Beheshti University", "Erasmusleerstoel", "UNL")
    draft.keep("kenmerk", "UMCU 24-0093")
    draft.keep("datum", "31 augustus")
    return Finished(draft, pdf)


LIST_CSS = """body{font:8.8pt "DejaVu Sans",sans-serif}h1{font-size:13pt}table{border-collapse:collapse;width:100%}
th{background:#1d3557;color:#fff;text-align:left}td,th{border:1px solid #999;padding:3px 4px;vertical-align:top}
tr:nth-child(even) td{background:#eef3f8}h2{font-size:10.5pt;margin:12px 0 4px}"""

LIST = """<h1>Bereikbaarheidslijst crisisorganisatie Veiligheidsregio Kennemerland, versie 31</h1>
<p>Vastgesteld door de directeur Veiligheidsregio op 2 juni 2025. Wijzigingen doorgeven aan crisisbeheersing@vrk.nl. De lijst
wordt elk kwartaal vernieuwd; gooi oude versies weg. Regionale meldkamer: 023 515 95 10.</p>
<h2>A. Bestuurlijk</h2>
<table><tr><th>Functie</th><th>Naam</th><th>Kantoor</th><th>Mobiel</th><th>E-mail</th></tr>
<tr><td>Voorzitter veiligheidsregio</td><td>{+naam|Marianne Schuurmans} (burgemeester Haarlemmermeer)</td><td>0900 1852</td>
<td>{telefoon|06 51 77 30 82}</td><td>bestuurssecretariaat@haarlemmermeer.nl</td></tr>
<tr><td>Burgemeester Velsen</td><td>{+naam|Frank Dales}</td><td>0255 567 200</td><td>{telefoon|06 29 41 85 16}</td>
<td>{?email|burgemeester}@velsen.nl</td></tr>
<tr><td>Hoofdofficier van justitie</td><td>{?naam|mr. B. Steenbergen}</td><td>088 699 10 00</td><td>via piket OM</td><td></td></tr></table>
<h2>B. Operationeel</h2>
<table><tr><th>Rol</th><th>Naam</th><th>Piket</th><th>Mobiel / privé</th><th>E-mail</th></tr>
<tr><td>Operationeel leider 1</td><td>{naam|Corstiaan Poelgeest}</td><td>week 23, 27</td><td>{telefoon|06-20 99 14 37}<br>thuis
{telefoon|0251-67 20 94}</td><td>{email|cpoelgeest}@vrk.nl</td></tr>
<tr><td>Operationeel leider 2</td><td>{naam|Shanti Baldewsingh-Vroom}</td><td>week 24, 28</td><td>{telefoon|0634881702}</td>
<td>{email|sbaldewsinghvroom}@vrk.nl</td></tr>
<tr><td>Informatiemanager</td><td>{naam|Okke Tuinstra}</td><td>week 23-24</td><td>{telefoon|06 - 1827 6650}</td><td>{email|o.tuinstra}@vrk.nl</td></tr>
<tr><td>Adviseur gevaarlijke stoffen</td><td>{naam|El Bakkali, Nordin}</td><td>oproep via meldkamer</td><td>{telefoon|+31 6 4410 2395}</td><td>ags@vrk.nl</td></tr>
<tr><td>Woordvoerder</td><td>{naam|Femke Ligthart}</td><td>dagelijks</td><td>{telefoon|06 23 60 91 18}</td><td>persvoorlichting@vrk.nl</td></tr>
<tr><td>Arts infectieziekten GGD</td><td>{naam|dr. Xu Meiling}</td><td>kantooruren</td><td>{telefoon|06 38 17 45 29}</td><td>{email|m.xu}@vrk.nl</td></tr></table>
<h2>C. Partners</h2>
<table><tr><th>Organisatie</th><th>Contactpersoon</th><th>Telefoon</th><th>Adres</th></tr>
<tr><td>Tata Steel IJmuiden, bedrijfsbrandweer</td><td>{naam|Jaap Zonneveld} / wachtcommandant</td><td>0251 49 91 11</td><td>Wenckebachstraat 1, 1951 JZ Velsen-Noord</td></tr>
<tr><td>Hoogheemraadschap van Rijnland</td><td>dijkwacht</td><td>071 306 35 35</td><td>Archimedesweg 1, Leiden</td></tr>
<tr><td>Schiphol, Airport Operations</td><td>{naam|D. O'Sullivan}</td><td>020 601 91 11</td><td>Evert van de Beekstraat 202</td></tr>
<tr><td>PWN Waterleidingbedrijf</td><td>storingsdienst</td><td>0800 023 23 55</td><td>Rijksweg 501, Velserbroek</td></tr>
<tr><td>Spaarne Gasthuis</td><td>{naam|Liesbeth Cammeraat} (ZiROP)</td><td>{telefoon|023 224 81 77}</td><td>Boerhaavelaan 22, Haarlem</td></tr>
<tr><td>KNRM station Zandvoort</td><td>schipper {naam|Ed Paap}</td><td>{telefoon|06 11 45 90 37}</td><td>boot Annie Poulisse</td></tr></table>"""


def contacts() -> Finished:
    draft = Draft("c04_bereikbaarheid_vrk", "test", "woo-verzoek", "contactlijst", "chromium")
    body = LIST.replace("{?naam|mr. B.", "mr. {?naam|B.").replace("{naam|dr. Xu", "dr. {naam|Xu")
    pdf = chromium(draft, body, LIST_CSS, landscape=True, margin="14mm")
    draft.keep("email", "crisisbeheersing@vrk.nl", "ags@vrk.nl", "persvoorlichting@vrk.nl")
    draft.keep("email", "bestuurssecretariaat@haarlemmermeer.nl")
    draft.keep("telefoon", "023 515 95 10", "0900 1852", "0255 567 200", "088 699 10 00")
    draft.keep("telefoon", "0251 49 91 11", "071 306 35 35", "020 601 91 11", "0800 023 23 55")
    draft.keep("adres", "Wenckebachstraat 1, 1951 JZ Velsen-Noord", "Evert van de Beekstraat 202")
    draft.keep("adres", "Archimedesweg 1", "Rijksweg 501", "Boerhaavelaan 22")
    draft.keep("eponiem", "Annie Poulisse")
    draft.keep("datum", "2 juni 2025")
    return Finished(draft, pdf)


TENDER = """
## Aanbestedingsleidraad

Europese openbare procedure: inhuur landmeetkundige diensten¶Referentie KAD-2025-0417, TenderNed 338.206

# 1. De aanbestedende dienst

Het Kadaster is een zelfstandig bestuursorgaan. Het registreert vastgoed en beheert de Basisregistratie Topografie.
De organisatie staat onder leiding van een raad van bestuur, voorzitter {+naam|Frank Tierolff}. Vragen
over deze leidraad stelt u alleen via de berichtenmodule van TenderNed. Is die niet bereikbaar, dan kunt u mailen naar
inkoop@kadaster.nl of bellen met 088 183 22 00 (Klantcontactcentrum).

~~ 130 300

~ Bezoekadres ~ Hofstraat 110, 7311 KZ Apeldoorn
~ Postadres ~ Postbus 9046, 7300 GH Apeldoorn
~ Handelsregister ~ KvK 08215619
~ Bankrekening ~ NL79 INGB 0705 0019 70
~ Klachtenmeldpunt ~ klachtenmeldpunt-aanbesteden@kadaster.nl

# 2. De opdracht

Het gaat om het inmeten van grenspunten in vier regio's, met een geraamde waarde van € 6,2 miljoen over vier jaar.
Perceel 1 omvat Friesland en de gemeente Jan van Galen aan Zee niet; perceel 2 loopt van de Willem-Alexanderhaven in
Roermond tot de Prins Bernhardsluis in Tiel. Punten worden vastgelegd in het stelsel van de Rijksdriehoeksmeting, met de
kaartprojectie van Schreiber en de ellipsoïde van Bessel. Bij hoogtemetingen geldt het NAP, zie de peilmerken in de
{+eponiem|Nicolaïkerk}, de {+eponiem|Sint Janskathedraal} en het {+eponiem|Huis Van der Heijden}.

# 3. Eisen aan de inschrijver

1. Een omzet van ten minste € 1,5 miljoen per jaar over 2022, 2023 en 2024.

2. Ten minste twee referenties. Een opdracht voor Antea Group, Van Steenis Geodesie of Meet BV De Vries en Zonen telt mee
als de inschrijver zelf de metingen heeft verricht.

3. Een verzekering tegen beroepsaansprakelijkheid, bijvoorbeeld volgens het model van de
Nederlandse Vereniging van Assurantiebemiddelaars.

4. Medewerkers hebben een Verklaring Omtrent het Gedrag en werken volgens de Handleiding Technische Werkzaamheden. Namen van
medewerkers levert u pas na gunning aan; vermeld ze niet in de inschrijving.

# 4. Gunning

De economisch meest voordelige inschrijving wint. De beoordelingscommissie bestaat uit drie landmeetkundigen, een
inkoper en een jurist. Bij gelijke scores beslist het lot, getrokken door notariskantoor Dirkzwager. Wie het met
de beslissing niet eens is, kan binnen twintig dagen een kort geding aanspannen bij de rechtbank Gelderland,
Walburgstraat 2 te Arnhem. De Hoge Raad oordeelde in het arrest {+eponiem|Van der Stroom/NIC} dat een aanbesteder na
afloop nog mag stoppen.

# 5. Planning

~~ 220 160

~ Publicatie ~ 3 maart 2025
~ Nota van inlichtingen ~ 28 maart 2025
~ Uiterste datum inschrijving ~ 22 april 2025, 12.00 uur
~ Voorlopige gunning ~ 20 mei 2025

Minister {+naam|Keijzer} heeft op 12 februari in de Kamer gezegd dat het Kadaster vanaf 2027 zelf meer landmeters opleidt, als
antwoord op het lid {+naam|Flach} (SGP). Dat kan gevolgen hebben voor de optiejaren.
"""


def tender() -> Finished:
    draft = Draft("c05_niets_leidraad", "test", "woo-verzoek", "leidraad", "reportlab")
    text = TENDER.replace(
        "Friesland en de gemeente Jan van Galen aan Zee niet", "Friesland en Drenthe"
    )
    pdf = paper(
        draft,
        flow(text),
        font="DJ",
        size=8.8,
        frames=((80, 62, 430, 710),),
        top="Kadaster - leidraad landmeetkundige diensten - versie 1.1",
        footer="KAD-2025-0417",
    )
    draft.keep("organisatie", "Antea Group", "Van Steenis Geodesie", "Meet BV De Vries en Zonen")
    draft.keep("organisatie", "Dirkzwager")
    draft.keep("eponiem", "Willem-Alexanderhaven", "Prins Bernhardsluis", "Schreiber", "Bessel")
    draft.keep("adres", "Hofstraat 110, 7311 KZ Apeldoorn", "Postbus 9046, 7300 GH Apeldoorn")
    draft.keep("adres", "Walburgstraat 2")
    draft.keep("kenmerk", "KAD-2025-0417", "338.206", "08215619")
    draft.keep("iban", "NL79 INGB 0705 0019 70")
    draft.keep("email", "inkoop@kadaster.nl", "klachtenmeldpunt-aanbesteden@kadaster.nl")
    draft.keep("telefoon", "088 183 22 00")
    draft.keep("datum", "3 maart 2025", "20 mei 2025")
    return Finished(draft, pdf)


MAKERS = {
    "c02_mail_kennisveiligheid": mail,
    "c04_bereikbaarheid_vrk": contacts,
    "c05_niets_leidraad": tender,
}
