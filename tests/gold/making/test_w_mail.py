"""Blind messages: an Outlook thread, a Gmail print of a citizen's mail, a WhatsApp export."""

from tests.gold.making.by_hand import tj
from tests.gold.making.by_html import chromium
from tests.gold.making.draft import Draft
from tests.gold.making.gold import Finished

OUTLOOK = """
body{font:10.5pt Carlito;margin:0} .wie{font-weight:bold;font-size:13pt;border-bottom:3px solid #000;padding-bottom:3pt;margin-bottom:8pt}
.kop td{padding:0 14pt 1pt 0;vertical-align:top;font-size:10pt} .kop td:first-child{font-weight:bold;width:70pt}
hr{border:0;border-top:1px solid #b5c4df;margin:12pt 0 4pt} p{margin:0 0 7pt} .onder{font-size:9pt;color:#444} .b{font-weight:bold}
"""


def calamiteit() -> Finished:
    draft = Draft(
        "w08_mail_calamiteit",
        "test",
        "woo-verzoek",
        "mail_outlook_keten",
        "chromium",
        ordinary=frozenset({"uitslag"}),
    )
    body = """
<div class="wie">{naam|Rensink, M.T. (Margot)}</div>
<table class="kop">
<tr><td>Van:</td><td>{naam|Rijksen, Chr. (Christiaan)} &lt;{email|c.rijksen}{+email_domein|@igj.nl}&gt;</td></tr>
<tr><td>Verzonden:</td><td>donderdag 13 februari 2025 17:42</td></tr>
<tr><td>Aan:</td><td>{naam|Rensink, M.T. (Margot)}; {+email_functioneel|_Dienstpostbus CZ Meldingen}</td></tr>
<tr><td>CC:</td><td>{naam|Jhagroe, S. (Sharmila)}; {naam|Engelsman, P. (Pieter)}; {email|t.dorresteijn}{+email_domein|@igj.nl}</td></tr>
<tr><td>Onderwerp:</td><td>RE: RE: calamiteit {+organisatie|Sint Lucas Ziekenhuis} - lijn voor Kamervragen {+naam|Bushoff} ({+kenmerk|2025Z02218})</td></tr>
<tr><td>Bijlagen:</td><td>SIRE_rapport_{+kenmerk|IGJ-2041177}_v0.9.pdf; tijdlijn_{naam|dorresteijn}.xlsx</td></tr></table><br>
<p>Ha {naam|Margot},</p>
<p>Zie hieronder in blauw. Twee dingen nog: het ziekenhuis heeft de familie vanmiddag gesproken, en {naam|Thea Dorresteijn} heeft bij ons de tijdlijn nagelopen. Het tijdstip van 03.10 uur klopt niet, dat moet 02.50 zijn. De inspecteur-generaal ({+naam|Marina Eckenhausen}) wil de tekst morgen om negen uur zien.</p>
<p>Bel gerust, ik zit tot acht uur in de trein. {telefoon|06-46 93 18 05}</p>
<p>Groet,<br>{naam|Chris}</p>
<p class="onder">mr. {naam|Chr. Rijksen} | Coördinerend specialistisch inspecteur medisch-specialistische zorg<br>Inspectie Gezondheidszorg en Jeugd | Stadsplateau 1, 3521 AZ Utrecht | T {+telefoon|088 120 5000} | {+website|www.igj.nl}</p>
<hr>
<table class="kop"><tr><td>Van:</td><td>{naam|Rensink, M.T. (Margot)} &lt;{email|mt.rensink}{+email_domein|@minvws.nl}&gt;</td></tr>
<tr><td>Verzonden:</td><td>donderdag 13 februari 2025 15:20</td></tr>
<tr><td>Aan:</td><td>{naam|Rijksen, Chr. (Christiaan)}</td></tr><tr><td>CC:</td><td>{naam|Jhagroe, S. (Sharmila)}; {naam|Engelsman, P. (Pieter)}</td></tr>
<tr><td>Onderwerp:</td><td>RE: calamiteit Sint Lucas Ziekenhuis - lijn voor Kamervragen Bushoff (2025Z02218)</td></tr></table><br>
<p>Dag {naam|Christiaan},</p>
<p>Dank. Minister {+naam|Agema} krijgt morgen in haar tas: de antwoorden, een Q&amp;A en een nota. {naam|Sharmila} schrijft de nota, {naam|Pieter} van PDC de Q&amp;A. Vragen die ik nog heb:</p>
<p>1. Mogen wij de raad van bestuur noemen? Voorzitter {+naam|Herman Vos de Wael} stond gisteren in Nieuwsuur.<br>2. Was de dienstdoende arts-assistent, {naam|A. Kühnemann}, in opleiding? In de krant stond haar naam; wij noemen die niet.<br>3. Zijn er meer meldingen over de {+eponiem|Swan-Ganz}-katheter of over de {+eponiem|Glasgow Coma Scale}-registratie?</p>
<p>Verder belde mevrouw {naam|Pruntel}, de dochter van de patiënt, met het publieksnummer ({+telefoon|1400}). Ik heb haar teruggebeld op {telefoon|0343-729 318}. Zij heet voluit {naam|Geertje Pruntel-Slotboom}. Zij wil het dossier van haar vader {naam|W.F. Slotboom} ({geboortedatum|02-05-1946}, patiëntnummer {patientnummer|7719340}) en wil niet in de media.</p>
<p>Groeten,<br>{naam|Margot}</p>
<p class="onder">Werkdagen ma, di, do. Directie Curatieve Zorg, team Kwaliteit, kamer C-14.07</p>
<hr>
<table class="kop"><tr><td>Van:</td><td>{naam|Jhagroe, S. (Sharmila)} &lt;{email|s.jhagroe}{+email_domein|@minvws.nl}&gt;</td></tr>
<tr><td>Verzonden:</td><td>woensdag 12 februari 2025 09:04</td></tr>
<tr><td>Aan:</td><td>{+email_functioneel|info@igj.nl}; {naam|Rensink, M.T. (Margot)}</td></tr>
<tr><td>Onderwerp:</td><td>calamiteit Sint Lucas Ziekenhuis - lijn voor Kamervragen Bushoff (2025Z02218)</td></tr></table><br>
<p>Goedemorgen collega's,</p>
<p>Het lid {+naam|Julian Bushoff} (GL-PvdA) heeft vijf vragen gesteld, mede namens {+naam|Dobbe} (SP). Uiterste datum: 5 maart. Kan iemand mij terugbellen over de feiten? Wat wij weten uit het {+krant|Brabants Dagblad}:</p>
<p>- Op 19 januari overleed een man van 78 op de afdeling cardiologie. Hij was opgenomen met {?gezondheid|een hartritmestoornis}.<br>- De uitslag van het bloedonderzoek (troponine) was om 01.15 uur bekend maar is niet doorgebeld.<br>- Verpleegkundige {naam|J. Uitslag} deed zelf melding bij de {+organisatie|IGJ}. De cardioloog, dr. {naam|Van der Lagerweij}, was thuis bereikbaar.<br>- Het {+organisatie|OLVG} en het {+organisatie|Catharina Ziekenhuis} hadden eerder vergelijkbare meldingen.</p>
<p>Er ligt ook een brief van advocaat {naam|S. Benhaddi} ({+organisatie|Beer advocaten}), zie map. Het {+organisatie|Landelijk Meldpunt Zorg} heeft hem doorverwezen. Vergadering morgen: <span>{vergaderlink|https://teams.microsoft.com/l/meetup-join/19%3ameeting_NzQ4}</span></p>
<p>Met vriendelijke groet,</p><p>{naam|Sharmila Jhagroe}<br>Beleidsmedewerker | {telefoon|06 8127 4466} | aanwezig ma t/m do</p>
<p class="onder">Dit bericht kan informatie bevatten die niet voor u is bestemd. Ministerie van Volksgezondheid, Welzijn en Sport, Postbus 20350, 2500 EJ Den Haag, {+telefoon|070 340 79 11}.</p>
"""
    draft.keep(
        "adres_organisatie", "Stadsplateau 1, 3521 AZ Utrecht", "Postbus 20350, 2500 EJ Den Haag"
    )
    draft.keep("functie", "Coördinerend specialistisch inspecteur")
    return Finished(draft, chromium(draft, body, OUTLOOK, margin="20mm 22mm"))


GMAIL = """
body{font:12pt/16pt 'Liberation Sans'} .top{display:flex;justify-content:space-between;border-bottom:1px solid #ccc;padding-bottom:4pt}
.g{font-size:17pt;color:#777} .me{font-size:9pt;text-align:right} h1{font-size:13pt;margin:8pt 0 0} .n{color:#555;font-size:9pt}
.m{border-top:1px solid #ccc;padding-top:5pt;margin-top:9pt} .m .r{float:right;font-size:9pt} p{margin:5pt 0} blockquote{border-left:1px solid #ccc;margin:4pt 0 4pt 6pt;padding-left:8pt;color:#333}
"""


def studieschuld() -> Finished:
    draft = Draft(
        "w09_gmail_studieschuld",
        "test",
        "woo-verzoek",
        "mail_gmail_afdruk",
        "chromium",
        ordinary=frozenset({"noor"}),
    )
    body = """
<div class="top"><span class="g">Gmail</span><span class="me"><b>{naam|Noor Zandbelt}</b><br>&lt;{email|noor.zandbelt.98}{+email_domein|@gmail.com}&gt;</span></div>
<h1>Fwd: pechgeneratie, rente en mijn dossier bij DUO</h1><div class="n">4 berichten</div>
<div class="m"><span class="r">12 mei 2023 om 08:31</span><b>{naam|Noor Zandbelt}</b> &lt;noor.zandbelt.98@gmail.com&gt;<br>Aan: {+email_functioneel|cie.ocw@tweedekamer.nl}, {?email|l.westerveld}{?email_domein|@tweedekamer.nl}
<p>Geachte commissie,</p>
<p>Hierbij stuur ik u mijn wisseling met {+organisatie|DUO}. Ik ben {?leeftijd|25} en heb van 2016 tot 2022 gestudeerd aan de {+organisatie|Rijksuniversiteit Groningen} (rechten) en aan de {+organisatie|Hanzehogeschool}. Mijn schuld is € 47.312,88. Minister {+naam|Dijkgraaf} zegt dat de rente niet voorzien was. De {+eponiem|Wet van Moore} was ook niet voorzien, maar daar betaal ik niet voor.</p>
<p>Mevrouw {+naam|Westerveld} heeft mij op het {+straat|Plein} in Den Haag gevraagd het op te sturen. Mag mijn naam eruit als u dit doorstuurt? Mijn vriend {naam|Samuel Tesfamariam} en mijn huisgenote {naam|Lotte} zitten er ook in.</p>
<p>Vriendelijke groet,<br>{naam|Noor}<br>{adres|Oosterhamrikkade 119-2}, {adres|9714 BC Groningen}<br>{telefoon|0612 99 48 37}</p></div>
<div class="m"><span class="r">3 mei 2023 om 14:02</span><b>DUO Klantenservice</b> &lt;{+email_functioneel|klantenservice@duo.nl}&gt;<br>Antwoorden op: geen-antwoord@duo.nl<br>Aan: Noor Zandbelt &lt;noor.zandbelt.98@gmail.com&gt;
<p>Beste mevrouw {naam|Zandbelt},</p>
<p>Bedankt voor uw bericht van 24 april (kenmerk {+kenmerk|KS-9930417}). U vraagt om kwijtschelding van de rente. Dat is niet mogelijk. De rente wordt elk jaar vastgesteld op grond van artikel 6.3 {+wet|Wet studiefinanciering 2000}. U betaalt per maand € 96,41 vanaf rekening {iban|NL37INGB0998941923}.</p>
<p>Met vriendelijke groet,<br>{naam|Jolanda Weijters}<br>Medewerker Terugbetalen, team 6<br>Postbus 50103, 9702 GA Groningen | {+telefoon|050 599 77 55}</p></div>
<div class="m"><span class="r">24 april 2023 om 22:47</span><b>Noor Zandbelt</b> &lt;noor.zandbelt.98@gmail.com&gt;<br>Aan: klantenservice@duo.nl
<p>Geachte heer/mevrouw,</p><p>Klantnummer: {?klantnummer|6013 2249 17}, BSN {bsn|999991954}.</p>
<p>Ik wil weten waarom mijn draagkrachtmeting van 2021 is gebruikt. Ik werkte toen bij {+organisatie|Albert Heijn} in de {+straat|Korreweg}-winkel. In maart belde ik met {naam|Weijters} van team 6, en daarna met een meneer {naam|Brahim}. Die zei dat het goed kwam. Volgens artikel 10a is bij een partner, {naam|S. Tesfamariam} (geboren {geboortedatum|30 augustus 1996}), ook zijn inkomen van belang, maar wij wonen niet samen. Mijn huisgenote is {naam|Lotte Bruintjes}, zij is geen partner!</p>
<p>Ik heb sinds 2020 {?gezondheid|een burn-out en chronische migraine}, zie de verklaring van huisarts {naam|Cornelisse}.</p><p>Groet, {naam|N. Zandbelt}</p></div>
<div class="m"><span class="r">11 mei 2023 om 19:15</span><b>{naam|Tirza Ossenkoppele}</b> &lt;{email|tirza}{?email_domein|@ossenkoppele-recht.nl}&gt;<br>Aan: Noor Zandbelt
<blockquote>Hoi {naam|Noortje}, ik zou die van 3 mei meesturen. De {+organisatie|LSVb} verzamelt verhalen en {+naam|Habtamu de Hoop} heeft er een motie over ingediend (de {+naam|motie-De Hoop}). Het {+organisatie|ISO} en {+naam|Rob Jetten} hebben het er ook over gehad. Zet je BSN er niet bij! xx {naam|T.}</blockquote></div>
"""
    draft.keep("postbus", "Postbus 50103, 9702 GA Groningen")
    draft.keep("email_functioneel", "geen-antwoord@duo.nl")
    return Finished(draft, chromium(draft, body, GMAIL, margin="15mm"))


def appgroep() -> Finished:
    draft = Draft(
        "w13_whatsapp_zorgcrisis",
        "test",
        "woo-verzoek",
        "whatsapp_tekstexport",
        "tj",
        ordinary=frozenset({"vroege"}),
    )
    first = """[08-01-2024 07:12:04] ‎Berichten en oproepen zijn end-to-end versleuteld.
[08-01-2024 07:12:04] {naam|Bregje Kerstholt}: Goedemorgen allen. De SEH van het {+organisatie|Bravis} is vannacht drie keer dicht geweest. {+organisatie|ROAZ} vergadert om 9 uur.
[08-01-2024 07:14:40] {naam|Ab Vd Brand}: dank {naam|Bregje}. Wie zit er vanuit VWS bij?
[08-01-2024 07:15:11] {naam|Jorrit} VWS: Ik, en {naam|Fenna Luttikhuis} schuift aan. Minister {+naam|Helder} heeft vanmiddag een debat, de Kamer ({+naam|Paulusma}, {+naam|Tielen}) gaat er zeker naar vragen
[08-01-2024 07:15:58] +31 6 53 30 71 94: Wie is dit nummer?
[08-01-2024 07:16:20] {naam|Bregje Kerstholt}: Dat is {naam|Hafid}, van de ambulancedienst ({+organisatie|RAV Brabant MWN})
[08-01-2024 07:16:49] {naam|Hafid}: Klopt, {naam|Hafid Lahcen}, dienstdoend hoofd. Nieuwe telefoon
[08-01-2024 07:20:33] {naam|Ab Vd Brand}: Onze bestuursvoorzitter {+naam|Annelies Kroeskop} staat om half 9 in het {+programma|NOS Radio 1 Journaal}. Woordvoering via {?naam|Cato}
[08-01-2024 07:21:02] {naam|Jorrit} VWS: Kan zij zeggen dat er geen sprake is van code zwart? Zo staat het ook in de brief van {+naam|Kuipers} van 19 december
[08-01-2024 07:22:45] {naam|Ab Vd Brand}: ‎afbeelding weggelaten
[08-01-2024 07:24:10] {naam|Bregje Kerstholt}: Bij ons ligt een vrouw van 84 al 19 uur op een brancard, mw {naam|Van Zwiggelaar}, {?gezondheid|gebroken heup}. Familie belt om het uur. Kan {+organisatie|Avoord} haar niet hebben??
[08-01-2024 07:25:51] {naam|Hafid}: Avoord zit vol, {+organisatie|Thebe} ook. Ik bel {naam|Willeke} van de transfer
[08-01-2024 07:31:00] {naam|Fenna Luttikhuis}: Morgen! Ik zie dat {naam|Jorrit} al zit te typen. Mijn mail: {email|f.luttikhuis}{+email_domein|@minvws.nl}, stuur de cijfers daarheen en cc naar {+email_functioneel|crisis-zorg@minvws.nl}
[08-01-2024 07:33:29] {naam|Bregje Kerstholt}: Staan in {+systeem|LCPS}. Gisteren 412 bezoeken, vrije IC-bedden 3
[08-01-2024 07:40:02] {naam|Ab Vd Brand}: {naam|Hafid} je wordt gebeld door {+telefoon|076-5951234}, dat is onze centrale
[08-01-2024 07:44:17] {naam|Hafid}: Niet opgenomen, zat op de {+station|Lage Zwaluwe}"""
    second = """[08-01-2024 11:03:12] {naam|Jorrit} VWS: Terugkoppeling ROAZ graag voor 12u. De IGJ is erbij ({naam|Rosanne vd Cuperus})
[08-01-2024 11:05:40] {naam|Bregje Kerstholt}: Kort: 1) SEH open tot 23u. 2) ziekenhuizen nemen om beurten over, schema van {naam|Klaassens}. 3) Defensie levert 6 verpleegkundigen vanaf donderdag uit {+gebouw|Calamiteitenhospitaal}, contact: majoor {naam|D. Ravestein} {telefoon|06 2219 0583}
[08-01-2024 11:06:13] {naam|Ab Vd Brand}: Mooi. Burgemeester {+naam|Depla} is bijgepraat en {+naam|Van Midden} (Roosendaal) belt zelf
[08-01-2024 11:09:30] {naam|Fenna Luttikhuis}: Dank. Mag ik de mw van 84 anoniem als voorbeeld in de nota aan M?
[08-01-2024 11:10:02] {naam|Bregje Kerstholt}: Ja, maar zonder plaats. Haar zoon {naam|Koen Zwiggelaar} is raadslid in een buurgemeente
[08-01-2024 11:11:55] {naam|Jorrit} VWS: Prima. Het {+organisatie|Amphia} en het {+organisatie|Elisabeth-TweeSteden} staan er wel in
[08-01-2024 11:15:48] {naam|Hafid}: {naam|Willeke Rozenboom} heeft een bed! {+organisatie|De Wever}, kamer 12, vanmiddag 15.30 rit {+kenmerk|A-20108}
[08-01-2024 11:16:03] {naam|Bregje Kerstholt}: Held!
[08-01-2024 11:16:31] {naam|Ab Vd Brand}: Ik heb met {naam|Evert} van zorgverzekeraar {+organisatie|CZ} afgesproken dat de indicatie achteraf komt
[08-01-2024 11:31:20] {naam|Jorrit} VWS: Debat 16.15, {+gebouw|Thorbeckezaal}. Voorzitter {+naam|Smals}. Vroege vragen graag nu
[08-01-2024 19:47:51] {naam|Fenna Luttikhuis}: Goed gegaan. {+naam|Van den Hil} en {+naam|Bushoff} vroegen erop door, {+naam|Helder} komt voor de zomer met een brief. Toezegging staat in {+systeem|Parlis}
[08-01-2024 19:52:09] {naam|Hafid}: En mw is goed aangekomen
[08-01-2024 20:15:27] ‎{naam|Ab Vd Brand} heeft {naam|Rosanne} IGJ toegevoegd"""
    draft.expect("+31 6 53 30 71 94", "telefoon", "redact")
    clean = [
        part.replace("\u200e", "").replace("end-to-end", "eind-tot-eind")
        for part in (first, second)
    ]
    pages = [
        [("b", "WhatsApp-chat met Opvang SEH W-Brabant.txt"), *clean[0].split("\n")],
        clean[1].split("\n"),
    ]
    return Finished(
        draft, tj(draft, pages, size=9.5, spaces=True, left=55, width=490, top=800, seed=5)
    )


MAKERS = {
    "w08_mail_calamiteit": calamiteit,
    "w09_gmail_studieschuld": studieschuld,
    "w13_whatsapp_zorgcrisis": appgroep,
}
