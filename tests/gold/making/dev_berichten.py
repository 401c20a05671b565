"""Messages: e-mail threads, chats, phone notes, invitations."""

from tests.gold.making.by_html import chromium, story
from tests.gold.making.by_reportlab import paper
from tests.gold.making.draft import Draft
from tests.gold.making.gold import Finished
from tests.gold.making.scanner import scan


def h08_bzk_mailthread() -> Finished:
    draft = Draft(
        "h08_bzk_mailthread",
        "dev",
        "woo-verzoek",
        "mail_outlook",
        "chromium",
        ordinary=frozenset({"haar"}),
    )
    draft.keep("adres_organisatie", "Turfmarkt 147")
    pdf = chromium(
        draft,
        "<h3>{naam|Gerritsen, Marijke}</h3><hr><table class=m><tr><td><b>Van:</b></td><td>{naam|Gerritsen, Marijke}</td></tr><tr><td><b>Verzonden:</b></td><td>woensdag 8 oktober 2025 09:14</td></tr><tr><td><b>Aan:</b></td><td>{naam|Ouali, Younes}; {naam|Jansen op de Haar, Lidwien}; {+email_functioneel|postbus.digitaleoverheid@minbzk.nl}</td></tr><tr><td><b>CC:</b></td><td>_Dienstpostbus DO; {naam|Vos, E.M.T. (Elvira)}</td></tr><tr><td><b>Onderwerp:</b></td><td>RE: DigiD storing 2/10 - reactie Logius</td></tr></table><p>Ha {naam|Younes}, {naam|Lidwien},</p><p>Dank! Ik heb {naam|Elvira} gesproken; zij is akkoord met de tekst. Kunnen jullie de tijdlijn nog aanvullen? De staatssecretaris ({+naam|Van Marum}) wil het voor het debat met {+naam|Six Dijkstra} en {+naam|Kathmann} hebben.</p><p>Groet,<br>{naam|Marijke}</p><p><i>{naam|Marijke Gerritsen}<br>Senior adviseur | Directie Digitale Overheid<br>Ministerie van Binnenlandse Zaken en Koninkrijksrelaties<br>Turfmarkt 147 | 2511 DP | Den Haag<br>M {telefoon|06 - 2184 0967} | E {email|marijke.gerritsen}{+email_domein|@minbzk.nl}<br>aanwezig: ma di wo do</i></p><hr><table class=m><tr><td><b>Van:</b></td><td>{naam|Ouali, Younes}</td></tr><tr><td><b>Verzonden:</b></td><td>woensdag 8 oktober 2025 08:52</td></tr><tr><td><b>Aan:</b></td><td>{naam|Gerritsen, Marijke}</td></tr><tr><td><b>Onderwerp:</b></td><td>RE: DigiD storing 2/10 - reactie Logius</td></tr></table><p>Dag {naam|Marijke},</p><p>Ik mis nog de input van dhr. {naam|Schutte} van Logius. Hij zou gister bellen op mijn 06. Volgens {naam|Yvo} heeft de storing 47 minuten geduurd en waren 212.000 inlogpogingen mislukt.</p><p>Met vriendelijke groet,<br>{naam|Y. Ouali}<br>{telefoon|070-426 71 58}</p><hr><table class=m><tr><td><b>Van:</b></td><td>{naam|Schutte, Yvo} &lt;{email|yvo.schutte}{+email_domein|@logius.nl}&gt;</td></tr><tr><td><b>Verzonden:</b></td><td>dinsdag 7 oktober 2025 17:31</td></tr><tr><td><b>Aan:</b></td><td>{naam|Ouali, Younes} &lt;{email|younes.ouali}{+email_domein|@minbzk.nl}&gt;</td></tr><tr><td><b>CC:</b></td><td>{+email_functioneel|incidentmanagement@logius.nl}; {naam|Tjin-A-Ton, Glenn} &lt;{email|g.tjinaton}{+email_domein|@logius.nl}&gt;</td></tr><tr><td><b>Onderwerp:</b></td><td>DigiD storing 2/10 - reactie Logius</td></tr></table><p>Hoi {naam|Younes},</p><p>Hierbij de tijdlijn. Een gebruiker, mw. {naam|C. Dekkers-Nowak} (BSN {bsn|999900225}), heeft via ons contactcentrum gemeld dat haar DigiD is misbruikt. Zij is doorverwezen naar het CMI. Haar mailadres is {email|carola_nowak68}{+email_domein|@ziggo.nl}. De inlogpoging kwam van IP {?ip_adres|84.107.212.19}.</p><p>Interne link: \\\\logius.local\\users\\{?gebruikersnaam|yschutte}\\incidenten\\2025-10-02.docx</p><p>Gr. {naam|Yvo}</p><hr><table class=m><tr><td><b>Van:</b></td><td>Servicecentrum Logius &lt;{+email_functioneel|servicecentrum@logius.nl}&gt;</td></tr><tr><td><b>Verzonden:</b></td><td>donderdag 2 oktober 2025 11:02</td></tr><tr><td><b>Aan:</b></td><td>{naam|Schutte, Yvo}</td></tr><tr><td><b>Onderwerp:</b></td><td>[INC0098812] P1 DigiD onbereikbaar</td></tr></table><p>Ticket INC0098812 is aangemaakt. Prioriteit: P1. Oplosgroep: Beheer DigiD. Behandelaar: {naam|Kees-Jan de Vries-Robbé}. Telefoon servicecentrum: {+telefoon_algemeen|0900 555 4555}.</p><p>Dit bericht kan informatie bevatten die niet voor u is bestemd. This message may contain information that is not intended for you.</p>",
        "body{font:10pt Carlito} .m td{padding:0 8px 0 0;vertical-align:top} hr{border:0;border-top:1.5px solid #555;margin-top:14px}",
    )
    return Finished(draft, pdf)


def h09_teams_chat() -> Finished:
    draft = Draft("h09_teams_chat", "dev", "woo-verzoek", "chat_export", "chromium")
    draft.keep("eponiem", "Van Oldenbarnevelt")
    pdf = chromium(
        draft,
        "<h3>Teams - groepschat 'Media IND | piket'</h3><p class=s>Geëxporteerd op 3-12-2025 - deelnemers: {naam|Roelofs, Bram}; {naam|Demir, Selin} (IND); {naam|Polak, Ingeborg}; {naam|Van 't Hof, Naïma}</p><div class='b r'><span class=w>{naam|Roelofs, Bram}</span> <span class=t>14-11-2025 08:31</span><br>Mogge allemaal, wie pakt de vragen van de NOS op?</div><div class='b '><span class=w>{naam|Demir, Selin} (IND)</span> <span class=t>14-11-2025 08:33</span><br>ik kan wel. {naam|bram} heb jij het nummer van de advocaat?</div><div class='b r'><span class=w>{naam|Roelofs, Bram}</span> <span class=t>08:34</span><br>jep: mr. {naam|Tomlow}, {telefoon|0640998123}</div><div class='b '><span class=w>{naam|Polak, Ingeborg}</span> <span class=t>08:36</span><br>Let op, de directeur-generaal ({+naam|Rhodia Maas}) wil de lijn eerst zien. En min {+naam|Van den Brink} zit tot 11u in de ministerraad</div><div class='b '><span class=w>{naam|Demir, Selin} (IND)</span> <span class=t>08:40</span><br>ok, het gaat om dossier {v_nummer|284 551 9036} toch? V-nummer staat in INDiGO</div><div class='b r'><span class=w>{naam|Roelofs, Bram}</span> <span class=t>08:41</span><br>Ja van die meneer {naam|Gebreyesus}. Hij zit in azc Ter Apel, kamer D14. {?gezondheid|heeft hiv dus graag zorgvuldig}</div><div class='b '><span class=w>{naam|Polak, Ingeborg}</span> <span class=t>08:44</span><br>😬 dat moet hier niet in de chat. @{naam|Selin} mail ff {naam|Wouter} en {naam|Naïma}</div><div class='b '><span class=w>{naam|Demir, Selin} (IND)</span> <span class=t>08:45</span><br>doe ik. {naam|Wouter} is ziek trouwens dus {naam|naima}</div><div class='b '><span class=w>{naam|Van 't Hof, Naïma}</span> <span class=t>09:02</span><br>Hoi! ik zie het nu pas. Mail staat uit, cc {gebruikersnaam|jw.terpstra}</div><div class='b r'><span class=w>{naam|Roelofs, Bram}</span> <span class=t>09:03</span><br>top 👍 overleg om 10u in zaal Van Oldenbarnevelt? of online https://teams.microsoft.com/l/meetup-join/{?vergaderlink|19%3ameeting_ZTk4OWQ}</div><div class='b '><span class=w>{naam|Polak, Ingeborg}</span> <span class=t>09:05</span><br>Online. Rabobank heeft trouwens ook gebeld over de detacheringsfactuur, rek {iban|NL44RABO9680326790} tnv {naam|I Polak} klopt niet meer, ik heb nu {iban|NL17BUNQ1407139377}</div><div class='b '><span class=w>{naam|Demir, Selin} (IND)</span> <span class=t>09:11</span><br>Kamervragen van {+naam|Podt} zijn binnen, deadline ma. WJZ en DRM lezen mee</div><div class='b r'><span class=w>{naam|Roelofs, Bram}</span> <span class=t>09:12</span><br>Wie is DRM ook weer, {naam|Fatou}?</div><div class='b '><span class=w>{naam|Van 't Hof, Naïma}</span> <span class=t>09:12</span><br>nee {naam|Fatou Jallow} is weg, nu {naam|Marc vd Berg}. toestel {telefoon|37142}</div>",
        "body{font:10.5pt 'DejaVu Sans'} .b{background:#eef;margin:14px 80px 14px 0;padding:6px 10px;border-radius:6px;break-inside:avoid} .r{margin:14px 0 14px 80px;background:#efe} .t,.s{font-size:8pt;color:#666} .w{font-weight:bold;font-size:9pt}",
    )
    return Finished(draft, pdf)


def h11_rdw_belnotitie() -> Finished:
    draft = Draft("h11_rdw_belnotitie", "dev", "woo-verzoek", "phone_note", "pymupdf-story")
    draft.keep("adres_organisatie", "9640 HA Veendam")
    pdf = story(
        draft,
        """<h1>Belnotitie</h1><table><tr><td>Datum / tijd</td><td>14-7-2025, 11:42</td></tr><tr><td>Aangenomen door</td><td>{naam|sanne w.}</td></tr><tr><td>Beller</td><td>mevr {naam|van der Kolk - Ubachs}</td></tr><tr><td>Nummer</td><td>{telefoon|06.3312.9087}</td></tr><tr><td>Terugbellen</td><td>ja, na 16u, of zoon {naam|Ruben}</td></tr><tr><td>Zaak</td><td>{+zaaknummer|Z-2025-330714}</td></tr></table>
    <p>Mw belt over schorsing kenteken {kenteken|ZX-839-R}, een Opel Corsa uit 2011. Auto stond op naam van haar overleden man, {naam|Theo van der Kolk}, geb. {geboortedatum|11-02-1948}. Tenaamstelling is niet overgezet en nu krijgt ze een boete van € 400.</p>
    <p>Adres: {adres|Past. Erensstraat 41, 6374 LC} {?woonplaats|Landgraaf}. Rijbewijs van de zoon is {rijbewijs|5102934478}. BSN mw (uit RDW-systeem) {bsn|999929525}.</p>
    <p>Volgens mw heeft collega {naam|Joost} van de afdeling Registratie in Veendam in juni toegezegd dat de boete vervalt. Nagezocht in CRM: contactmoment met {naam|J. Huisman-Peeters} op 6 juni. {naam|Joost H-P} is met vakantie tot 28/7.</p>
    <p>Mw is erg emotioneel, {?gezondheid|slikt antidepressiva sinds overlijden}. Graag met voorrang. Doorgezet naar {+email_functioneel|klantenservice@rdw.nl}. Algemeen nummer gegeven: {+telefoon_algemeen|088 008 74 47}. Ook verwezen naar het CJIB en Het Juridisch Loket.</p>
    <p>Vervolg 16-7: teruggebeld, geen gehoor. 17-7: {naam|Ruben} gesproken, stukken worden opgestuurd naar Postbus 9000, 9640 HA Veendam. Gezien teamleider {paraaf|MvD}.</p>""",
        "*{font-family:serif;font-size:11px} td{padding:2px} h1{font-size:20px}",
    )
    return Finished(draft, pdf)


def h12_agenda_uitnodiging() -> Finished:
    draft = Draft("h12_agenda_uitnodiging", "dev", "woo-verzoek", "calendar", "chromium")
    pdf = chromium(
        draft,
        """<table class=m><tr><td>Onderwerp:</td><td>BPO Erfbelasting - voorbereiding AO</td></tr><tr><td>Locatie:</td><td>Microsoft Teams-vergadering; Kalvermarkt zaal K05.21</td></tr><tr><td>Begin:</td><td>ma 2-2-2026 15:00</td></tr><tr><td>Einde:</td><td>ma 2-2-2026 15:45</td></tr><tr><td>Terugkeerpatroon:</td><td>(geen)</td></tr><tr><td>Organisator:</td><td>{naam|Stellingwerf, T (Tjitske)}</td></tr><tr><td>Verplichte deelnemers:</td><td>{naam|Abdoelrahman, M (Malika)}; {naam|Berg, van den, P.J. (Pieter)}; {naam|Xu, Y. (Yichen)}; {naam|BRUINSMA, CORNELIS}</td></tr><tr><td>Optionele deelnemers:</td><td>{naam|Eppink, R.}; {+email_functioneel|secretariaat.ddf@minfin.nl}; {naam|Lammertink, Aukje}</td></tr></table><hr>
    <p>Allen,</p><p>Ter voorbereiding op het overleg met staatssecretaris {+naam|Eerenberg} over de Successiewet 1956. Stukken volgen via {naam|Malika}. {naam|Pieter}, wil jij de cijfers van het CBS meenemen? De Raad voor de rechtspraak en de Nederlandse Orde van Belastingadviseurs (NOB) hebben gereageerd in de internetconsultatie. {paraaf|YX} doet het verslag.</p>
    <p>De leden {+naam|Jimmy Dijk} (SP) en {+naam|Inge van Dijk} (CDA) komen met een initiatiefwet. Tante {naam|Riet} krijgt 5 februari een heupoperatie dus ik ben dan vrij.</p><p>Groeten {naam|Tjitske}</p>
    <hr><p>Microsoft Teams Need help?<br><b>Nu deelnemen aan de vergadering</b><br>Vergadering-id: {?vergaderlink|341 229 870 551}<br>Wachtwoordcode: {?vergaderlink|qT9dW3}<br>Inbellen via telefoon: {+telefoon_algemeen|+31 20 708 6901},,{?vergaderlink|88214507#}</p>""",
        "body{font:10pt 'Liberation Sans'} .m td{vertical-align:top;padding:1px 14px 1px 0}",
    )
    return Finished(draft, pdf)


def h32_signal_whatsapp() -> Finished:
    draft = Draft("h32_signal_whatsapp", "dev", "woo-verzoek", "chat_text_dump", "reportlab")
    pdf = paper(
        draft,
        [
            ("h", "Export Signal-groep 'Mest & Maas'"),
            "[12-03-2025 21:04:11] {naam|Caspar v. Bemmel}: Heb je {naam|Fleur} al gesproken over de stas?",
            "[12-03-2025 21:05:40] {telefoon|+31 6 45990172}: Nee, ze is bij oma {naam|Corrie}",
            "[12-03-2025 21:05:58] {naam|Caspar v. Bemmel}: Oke. De MP belt morgen met {+naam|Von der Leyen}. En {+naam|Wilders} heeft weer getweet",
            "[12-03-2025 21:07:02] {naam|Zoë} (LNV): ik stuur jullie zo de lijn, meneer {naam|de Haan} van de NVWA kijkt nog mee",
            "[12-03-2025 21:07:30] {naam|Zoë} (LNV): gebruik mijn prive mail ajb {email|zoe.vdpas}{+email_domein|@icloud.com}, citrix ligt eruit",
            "[12-03-2025 21:09:15] {naam|Caspar v. Bemmel}: Doe ik. Wachtwoord van de map is {?wachtwoord/5.1.2h,5.1.2i,5.1.2e|Vleermuis!88}",
            "[12-03-2025 21:12:47] {telefoon|+31 6 45990172}: {naam|Cas} kun jij minister {+naam|Wiersma} appen? Jullie kennen elkaar",
            "[12-03-2025 21:13:01] {naam|Caspar v. Bemmel}: Ja is goed. {naam|Bas J.} zit ook in die appgroep",
            "[12-03-2025 21:20:09] {naam|Zoë} (LNV): Wist je dat {naam|Harm} van juridisch weggaat? {?gezondheid|burn-out}",
            "[12-03-2025 21:21:33] {naam|Caspar v. Bemmel}: Nee! Net als {naam|Mirthe ter Steege} toen. Groet aan {naam|Jo}",
            "<Media weggelaten>",
            "[13-03-2025 07:55:00] {naam|Zoë} (LNV): Kamerbrief 33037-588 is de deur uit. Rijn en Maas staan er niet meer in :)",
        ],
        font="MO",
        size=9.5,
        frames=((50, 60, 490, 740),),
    )
    return Finished(draft, pdf)


def h33_mail_scan_150() -> Finished:
    draft = Draft("h33_mail_scan_150", "dev", "woo-verzoek", "mail_scan", "scan-150dpi-gray")
    draft.keep("adres_organisatie", "9700 AP Groningen")
    pdf = paper(
        draft,
        [
            ("h", "{naam|Kuipers, Froukje}"),
            (
                "t",
                [
                    ["Van:", "{naam|Kuipers, Froukje}"],
                    ["Verzonden:", "vrijdag 19 december 2025 16:20"],
                    ["Aan:", "{naam|Yılmaz, Deniz}; {naam|Scheffer, Bas}"],
                    [
                        "CC:",
                        "{+email_functioneel|woo@provinciegroningen.nl}; {naam|van Wijk, R.J.}",
                    ],
                    ["Onderwerp:", "FW: Wob/Woo verzoek RTV Noord"],
                ],
                [80, 360],
                1,
            ),
            "Beste {naam|Deniz} en {naam|Bas},",
            "Hierbij het verzoek van de heer {naam|M. Pietersma} van RTV Noord. Hij vraagt alle correspondentie tussen gedeputeerde {+naam|Henk Emmens} en Groningen Airport Eelde. {naam|Rob} weet waar de stukken staan. Kunnen jullie voor 9 januari een eerste lijst maken?",
            "De commissaris, de heer {+naam|Paas}, wil meelezen. Bel mij gerust: {telefoon|050 316 47 11} of {telefoon|06-46 02 81 57}.",
            "Groet, {naam|Froukje}",
            "{naam|F. (Froukje) Kuipers}\nsenior juridisch adviseur\nProvincie Groningen\nPostbus 610, 9700 AP Groningen\n{email|f.kuipers}{+email_domein|@provinciegroningen.nl}",
            ("h", "Oorspronkelijk bericht"),
            "Van: {naam|Mark Pietersma}\nVerzonden: donderdag 18 december 2025 09:02\nGeachte heer, mevrouw, graag ontvang ik op grond van de Wet open overheid de genoemde documenten. U kunt mij schrijven op {adres|Verlengde Visserstraat 17b, 9718 JA Groningen}. Met groet, {naam|Mark Pietersma}",
        ],
        font="CA",
        size=12,
        frames=((60, 60, 470, 740),),
    )
    return Finished(draft, scan(pdf, dpi=150, skew=0.7, noise=8, blur=0.4))


MAKERS = {
    "h08_bzk_mailthread": h08_bzk_mailthread,
    "h09_teams_chat": h09_teams_chat,
    "h11_rdw_belnotitie": h11_rdw_belnotitie,
    "h12_agenda_uitnodiging": h12_agenda_uitnodiging,
    "h32_signal_whatsapp": h32_signal_whatsapp,
    "h33_mail_scan_150": h33_mail_scan_150,
}
