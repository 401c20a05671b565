"""Mail threads (Outlook, Gmail), a citizen's letter and its answer, an agreement."""

from tests.gold.making.by_hand import tj
from tests.gold.making.by_html import chromium, story
from tests.gold.making.by_reportlab import paper
from tests.gold.making.draft import Draft
from tests.gold.making.gold import Finished
from tests.gold.making.opened_u_pen import Stamp, Stroke, inked


def shelter() -> Finished:
    draft = Draft(
        "u09_mail_coa_noodopvang", "dev", "woo-verzoek", "email_outlook_draad", "chromium"
    )
    css = "body{font:10.5pt/1.35 Carlito}hr{border:0;border-top:1.5pt solid #555;margin:14pt 0 6pt}p{margin:0 0 7pt}.n{font-weight:bold;font-size:12pt;border-bottom:3pt solid #000;padding-bottom:3pt}.d{font-size:7.5pt;color:#555}table{border-collapse:collapse}td{padding:0 14pt 1pt 0;vertical-align:top}.g{color:#1f3864}.t td{border:.5pt solid #999;padding:2pt 5pt}"
    pdf = chromium(
        draft,
        """<div class=n>{naam|Clemencia, M. (Marlon)} - DGM/DRM</div>
<table>
<tr><td><b>Van:</b></td><td>{naam|Clemencia, M. (Marlon)} - DGM/DRM &lt;{email|m.clemencia}@minaenm.example&gt;</td></tr>
<tr><td><b>Verzonden:</b></td><td>donderdag 6 februari 2025 18:52</td></tr>
<tr><td><b>Aan:</b></td><td>{naam|Heuvelink, Geeske} - COA; _Dienstpostbus Opvang AenM</td></tr>
<tr><td><b>CC:</b></td><td>{naam|Stanikzai, N.} - DGM/DRM; {naam|Wouters, Ties} - BD/DC</td></tr>
<tr><td><b>Onderwerp:</b></td><td>RE: Noodopvang Sporthal De Wiken - sluiting per 1/3 en woordvoeringslijn</td></tr>
<tr><td><b>Bijlagen:</b></td><td>Woordvoeringslijn De Wiken v0.3 (opm {paraaf|TW}).docx; bewonerslijst_dewiken_060225.xlsx</td></tr></table><br>
<p>Dag {naam|Geeske},</p>
<p>Dank, ook namens {naam|Najib}. De minister ({+naam|Faber}) heeft het briefje van de burgemeester gelezen en wil dat wij 'gewoon sluiten'. Dus: 1 maart blijft staan. SG {+naam|Anneke van Dijk} belt vanavond nog met {+naam|Oebele Brouwer}, de burgemeester van Achtkarspelen.</p>
<p>Zie in rood mijn aanvullingen op de lijn. {naam|Ties} staat morgen vanaf 7.30 uur de pers te woord, niet jij. Wil je de bewonerslijst voortaan niet meer meesturen? Daar staan namen en V-nummers in en dat hoort niet in de mail; ik heb hem verwijderd.</p>
<p>Groet,<br>{naam|Marlon}</p>
<p class=g><b>{naam|Marlon Clemencia}</b><br>Coördinerend beleidsmedewerker opvang<br>Ministerie van Asiel en Migratie | Directie Regie Migratieketen<br>Turfmarkt 147 | 2511 DP | Den Haag<br>M {telefoon|06 - 18 93 40 02} (ook Signal)<br>Aanwezig: ma, di, do, vr</p>
<hr>
<p><b>Van:</b> {naam|Heuvelink, Geeske} - COA &lt;{email|geeskeheuvelink}@coa.example&gt;<br><b>Verzonden:</b> donderdag 6 februari 2025 16:20<br><b>Aan:</b> {naam|Clemencia, M. (Marlon)} - DGM/DRM<br><b>CC:</b> {naam|Rik Welleweerd}; {naam|Hanan al-Jundi}; info@coa.nl<br><b>Onderwerp:</b> FW: Noodopvang Sporthal De Wiken - sluiting per 1/3 en woordvoeringslijn<br><b>Urgentie:</b> Hoog</p>
<p>Ha {naam|Marlon},</p>
<p>Onderstaand kregen we net van de gemeente. Locatiemanager {naam|Rik} (in de cc) zit met de handen in het haar. Van de 118 bewoners kunnen er 70 naar Burgum en 22 naar Ter Apel. Voor 26 mensen is niets, onder wie drie die echt niet in een grote hal kunnen:</p>
<table class=t><tr><td><b>Unit</b></td><td><b>Bewoner</b></td><td><b>V-nummer</b></td><td><b>Bijzonderheid</b></td></tr>
<tr><td>B4</td><td>{naam|Semhar Woldegebriel}</td><td>{v_nummer|2871904456}</td><td>{?gezondheid|7 maanden zwanger}, zorg door verlosk. {naam|Hettema}</td></tr>
<tr><td>B9</td><td>{naam|Mohammadzadeh} + 2 ki.</td><td>{v_nummer|2869117203}</td><td>dochter {naam|Parisa} op de Schakel, groep 5</td></tr>
<tr><td>C1</td><td>{naam|Ibrahim Gulbahar}</td><td>{v_nummer|2880053318}</td><td>{?gezondheid|nierdialyse} MCL, dinsdag/vrijdag</td></tr></table><br>
<p>GZA (huisarts {naam|De Goede-Hooghiem}) heeft dit schriftelijk bevestigd. Vluchtelingenwerk wil naar de rechter; hun jurist {naam|Liedewij van Sande} dreigt met een kort geding.</p>
<p>Onze bestuursvoorzitter {+naam|Milo Schoenmaker} heeft morgen om 9 uur overleg met de IND en de commissaris van de Koning, {+naam|Arno Brok}. Kun je vóór die tijd laten weten of uitstel tot 15 maart bespreekbaar is?</p>
<p>Met vriendelijke groet,</p><p>{naam|Geeske Heuvelink}<br>Regiomanager Noord, Centraal Orgaan opvang asielzoekers<br>T {telefoon|06-3379 1154} | Algemeen: {+telefoon|088 715 70 00}<br>Rijnstraat 8, Den Haag | Postbus 30203, 2500 GE Den Haag</p>
<hr>
<p><b>From:</b> {naam|Fokje Dantuma-Riemersma} &lt;{email|f.dantuma}@achtkarspelen.example&gt;<br><b>Sent:</b> Thursday, February 6, 2025 2:07 PM<br><b>To:</b> {naam|Rik Welleweerd} &lt;{email|rikwelleweerd}@coa.example&gt;; gemeente@achtkarspelen.example<br><b>Subject:</b> Noodopvang Sporthal De Wiken - sluiting per 1/3</p>
<p>Beste {naam|Rik},</p>
<p>Zoals net telefonisch besproken (ik belde je op je {telefoon|06-40082216}): het college wil de hal terug. De turnvereniging Wilhelmina en korfbalclub Drachtster Boys Junioren kunnen sinds oktober nergens heen. Buurtbewoner {naam|Sjirk Lautenbach}, {adres|De Bou 8}, heeft 340 handtekeningen verzameld en spreekt 13 februari in. Wethouder {+naam|Jouke Spoelstra} is bereid twee weken te rekken, als er een datum op papier komt. De brief van burgemeester {+naam|Brouwer} aan de minister is vanmorgen per koerier weg.</p>
<p>Verder: bewaker {naam|J. Kleefstra} van Trigion is dinsdag geduwd; aangifte PL0100-2025033871. Ik stuur {naam|Hanan} de stukken. Beheerder {naam|Oene} heeft de sleutels.</p>
<p>Mei freonlike groetnis,<br>{naam|Fokje}<br>projectleider opvang | 14 0511</p>
<p class=d>De informatie in dit bericht is uitsluitend bestemd voor de geadresseerde. Please consider the environment before printing this e-mail.</p>""",
        css,
        margin="20mm",
    )
    draft.keep(
        "mailbox", "info@coa.nl", "gemeente@achtkarspelen.example", "_Dienstpostbus Opvang AenM"
    )
    draft.keep("adres_organisatie", "2500 GE Den Haag", "Rijnstraat 8")
    draft.keep("kenmerk", "PL0100-2025033871")
    draft.keep("functie", "Coördinerend beleidsmedewerker opvang", "Regiomanager Noord")
    draft.keep("organisatie", "Trigion", "Vluchtelingenwerk", "turnvereniging Wilhelmina")
    draft.keep("telefoon", "14 0511")
    return Finished(draft, pdf)


def geese() -> Finished:
    draft = Draft("u10_gmail_ganzenschade", "dev", "woo-verzoek", "email_gmail_afdruk", "chromium")
    css = "body{font:9.5pt/1.45 LiberationSans,'Liberation Sans'}.g{font-size:20pt;color:#777}.k{float:right;font-weight:bold;padding-top:9pt}h2{font-size:13pt;border-top:1pt solid #bbb;border-bottom:1pt solid #bbb;padding:5pt 0}.m{border-bottom:1pt solid #ccc;padding:6pt 0 10pt}.d{float:right;color:#444}.q{margin-left:8pt;border-left:1.5pt solid #aaa;padding-left:8pt;color:#444}.u{font-size:7pt;color:#666}"
    pdf = chromium(
        draft,
        """<div class=k>Melkvee Mts. {naam|Kuperus-Wybenga} &lt;{email|mtskuperus}@gmail.example&gt;</div><div class=g>Gmail</div>
<h2>Tegemoetkoming brandganzen perceel 14 - waar blijft mijn geld???</h2><b>4 berichten</b>
<div class=m><span class=d>12 mei 2025 om 21:14</span><b>Melkvee Mts. {naam|Kuperus-Wybenga}</b> &lt;{email|mtskuperus}@gmail.example&gt;<br>Aan: faunazaken@bij12.example, ministerlvvn@minlnv.example
<p>geachte mevr/meneer,<br>al 4 keer gebeld met {+telefoon|085 486 22 22} en steeds iemand anders. Onze taxateur {naam|durk} van bureau Agro-Waarde is op 3 maart geweest en die schreef 6800 kg droge stof op. Nu krijg ik een brief van mevr {naam|Kooistra-Erkoç} dat het er 2100 zijn. de ganzen eten gewoon door en bij de buurman ({naam|Wopke Bylsma}, {adres|Tsjerkepaed 3}) is het wel uitbetaald. graag voor 1 juni storten op {iban|NL10ABNA0805990549} van de mts<br>{naam|minne kuperus}<br>{adres|Trekwei 21} {?woonplaats|Gaast}<br>{telefoon|0515 77 31 06} of me vrouw {telefoon|0611098327}</p></div>
<div class=m><span class=d>15 mei 2025 om 10:02</span><b>Faunazaken BIJ12</b> &lt;faunazaken@bij12.example&gt;<br>Aan: Melkvee Mts. {naam|Kuperus-Wybenga} &lt;{email|mtskuperus}@gmail.example&gt;<br>Cc: {naam|Jorine van der Velpen} &lt;{email|jvandervelpen}@minlnv.example&gt;
<p>Geachte heer {naam|Kuperus},</p><p>Uw aanvraag FSA-2025-104478 is in behandeling. De taxatie is op verzoek van Gedeputeerde Staten van Fryslân (gedeputeerde {+naam|Matthijs de Vries}, opvolger van {+naam|Femke Wiersma}) herzien omdat perceel 14 in het foerageergebied Workumerwaard ligt. De methode-Guldemond schrijft voor dat de schade daar met een factor 0,31 wordt vermenigvuldigd. U kunt vragen stellen aan mijn collega {naam|Ymkje Kooistra-Erkoç}, maandag tot en met woensdag.</p><p>Met vriendelijke groet,<br>{naam|Bartele Algera}<br>Consulent faunazaken</p></div>
<div class=m><span class=d>15 mei 2025 om 23:40</span><b>Melkvee Mts. {naam|Kuperus-Wybenga}</b> &lt;{email|mtskuperus}@gmail.example&gt;<br>Aan: Faunazaken BIJ12, {naam|Jorine van der Velpen}
<p>{naam|Algera} dat is toch niet te geloven. {+eponiem|Guldemond}?? nooit gezien hier. Eén collega boer zit al thuis met zn hart. Ik wil bezwaar maken en mijn LTO man {naam|Tsjalling} gaat mee. Foto's staan op https://photos.example/share/kuperus14<br>{naam|m. kuperus}</p></div>
<div class=m><span class=d>16 mei 2025 om 08:31</span><b>{naam|Jorine van der Velpen}</b> &lt;{email|jvandervelpen}@minlnv.example&gt;<br>Aan: Faunazaken BIJ12<br>Cc: secretariaat.natuur@minlnv.example
<p>Hoi {naam|Bartele}, vervelend voor die man. Staatssecretaris {+naam|Rummenie} heeft volgende week werkbezoek in Workum, dus ik heb liever dat dit dan opgelost is. Bel je me? Tst {telefoon|14277}. {naam|Jorine}</p>
<div class=q>Op do 15 mei 2025 om 10:02 schreef Faunazaken BIJ12 &lt;faunazaken@bij12.example&gt;:<br>&gt; Geachte heer {naam|Kuperus}, Uw aanvraag FSA-2025-104478 is in behandeling. [Tekst uit oorspronkelijke bericht is verborgen]</div></div>
<p class=u>https://mail.google.com/mail/u/0/?ik=7c1e09&amp;view=pt&amp;search=all&amp;permthid=thread-a:r-33190 &nbsp;&nbsp; 1/1</p>""",
        css,
        margin="14mm",
    )
    draft.keep("eponiem", "methode-Guldemond")
    draft.keep("kenmerk", "FSA-2025-104478")
    draft.keep(
        "mailbox",
        "faunazaken@bij12.example",
        "ministerlvvn@minlnv.example",
        "secretariaat.natuur@minlnv.example",
    )
    draft.keep("natuurgebied", "Workumerwaard")
    draft.expect("kuperus14", "bestand", "review")
    return Finished(draft, pdf)


def allowance_letter() -> Finished:
    draft = Draft(
        "u11_brief_toeslagen_scan", "dev", "woo-verzoek", "burgerbrief_getypt", "scan-200dpi-grey"
    )
    css = "body{font-family:monospace;font-size:10.5pt;line-height:1.4}p{margin:0 0 9pt 0}"
    pdf = story(
        draft,
        """<p>{naam|Patricia Nieuwendam-Owomoyela}<br>{adres|Dikkebuikstraat 66 hs}<br>{adres|3077 WG} {?woonplaats|ROTTERDAM}</p>
<p>Aan: Uitvoeringsorganisatie Herstel Toeslagen<br>t.a.v. mijn persoonlijk zaakbehandelaar {naam|Danique}<br>Postbus 9034, 6400 GP Heerlen</p>
<p>Rotterdam, 22 augustus 2023</p>
<p>Betreft: klacht over wachten / mijn BSN {bsn|999931659} / zaaknr UHT-44-0917733</p>
<p>Geachte {naam|Danique} (uw achternaam weet ik niet, want die mag u niet zeggen),</p>
<p>Sinds 2 maart 2020 ben ik aangemeld als gedupeerde. Ik had drie kinderen op Kinderdagverblijf Prinses Amalia: {naam|Jaydon} (geb. {geboortedatum|11-7-2005}), {naam|Shanelva} (geb. {geboortedatum|30-1-2008}) en {naam|Rivaldo}. In 2011 moest ik ineens 34.812 euro terugbetalen. Mijn auto, een Opel Corsa {kenteken|09-ZFR-4}, is van de stoep gesleept door deurwaarder {naam|Mols} van kantoor Flanderijn. Mijn ex-man {naam|Sunday Owomoyela} is toen weggegaan. {?gezondheid|Ik slik sindsdien medicijnen tegen depressie}; mijn huisarts dokter {naam|Rampersad-Kho} kan dat bevestigen.</p>
<p>Op de bijeenkomst in de Laurenskerk heb ik staatssecretaris {+naam|De Vries} de hand geschud. Mevrouw {+naam|Aukje de Vries} zei dat het voor de zomer klaar zou zijn. Meneer {+naam|Pieter Omtzigt} en mevrouw {+naam|Leijten} hebben voor ons gevochten, maar de brieven blijven van meneer {naam|G. Stroosnijder} komen en daarin staat alleen dat het langer duurt. Ook de Nationale ombudsman en commissie-{+naam|Donner} hebben gezegd dat het anders moet.</p>
<p>Vorige week belde iemand die zich {naam|Wesley} van de Herstelorganisatie noemde, vanaf {?telefoon|088-5512099}. Hij vroeg mijn bankrekening. Die is {iban|NL41 INGB 0137 0614 46} en dat weet u al lang! Ik vertrouw het niet.</p>
<p>Ik wil: 1. een datum; 2. mijn dossier zonder zwarte strepen; 3. dat {naam|Danique} mijn vaste persoon blijft. U kunt mij bellen op {telefoon|06 87 12 06 55}, maar niet als ik werk (Havenziekenhuis, keuken). Mijn maatschappelijk werkster {naam|Ans van der Kaa} van de gemeente, tel. 14 010, helpt mij.</p>
<p>Hoogachtend,</p><p><br><br>{naam|P. Nieuwendam}</p>
<p>Bijlage: kopie beschikking 2011, kopie paspoort ({paspoort|NX7R0B314})</p>""",
        css,
    )
    draft.keep("organisatie", "Flanderijn", "Prinses Amalia", "Havenziekenhuis")
    draft.keep("gebouw", "Laurenskerk")
    draft.keep("telefoon", "14 010")
    draft.keep("adres_organisatie", "6400 GP Heerlen")
    draft.keep("kenmerk", "UHT-44-0917733")
    return inked(
        draft,
        pdf,
        (Stroke(1, "P. Nieuwendam", (4, -36), (120, 34)),),
        (Stamp(1, (400, 70), ("INGEKOMEN", "UHT Heerlen", "25 AUG. 2023", "scanstraat 3"), 11),),
        dpi=200,
        skew=-1.1,
        noise=10,
        seed=9,
    )


def allowance_answer() -> Finished:
    draft = Draft("u12_brief_antwoord_klacht", "dev", "woo-verzoek", "brief_kolom", "reportlab")
    pdf = paper(
        draft,
        [
            "> Retouradres Postbus 20201 2500 EE Den Haag",
            "Vertrouwelijk\nMevrouw {naam|I.T. Waasdorp-Statius Muller}\n{adres|Korte Noordsterweg 118-C}\n{adres|3083 ZR}  {?woonplaats|ROTTERDAM}",
            ("sp", 24),
            (
                "t",
                [
                    ["Datum", "8 november 2023"],
                    ["Betreft", "Uw klacht over de behandeling van uw verzoek om compensatie"],
                ],
                [52, 290],
                "los",
            ),
            "Geachte mevrouw {naam|Waasdorp},",
            "In uw brief van 19 september 2023, aan mij doorgezonden door het bureau van de Nationale ombudsman (dossier 2023.31182, behandelaar mevrouw {naam|Buisman-Topal}), beklaagt u zich over de telefoongesprekken met mevrouw {naam|Van Baak} en over het uitblijven van een beslissing. Op 24 oktober heeft u uw klacht mondeling toegelicht aan de heer {naam|Dirk-Jan Soesman} van de directie Toeslagen; uw zoon {naam|Elwin} was daarbij aanwezig.",
            "Ik vind uw klacht gegrond. U had binnen twaalf weken een beslissing moeten krijgen. Dat is niet gelukt, omdat het ouderdossier bij de Commissie van Wijzen lag en daarna kwijt is geraakt. Ik bied u daarvoor mijn excuses aan.",
            "Voor het tweede onderdeel ligt het anders. Ik heb de opnames van 3 en 11 augustus laten beluisteren door de klachtencoördinator. Mevrouw {naam|Van Baak} heeft daarin niet gezegd dat u 'beter een advocaat als mr. {?naam|Orlando Kadir} kunt bellen'; zij heeft u gewezen op de subsidieregeling rechtsbijstand. Dit onderdeel is ongegrond. Dat neemt niet weg dat het gesprek u {?gezondheid|slapeloze nachten} heeft bezorgd, wat ik betreur.",
            "De forfaitaire betaling van € 30.000 (Catshuisregeling Kinderopvangtoeslag) is op 6 november overgemaakt naar de rekening die bij ons bekend is, eindigend op {?iban|446}. Daarmee is op grond van artikel 2.7 Wet hersteloperatie toeslagen uw schuld bij het CAK en bij Woonstad Rotterdam overgenomen.",
            "Bent u niet tevreden? Dan kunt u schrijven naar de Nationale ombudsman, Postbus 93122, 2509 AC Den Haag, of bellen met {+telefoon|0800-33 55 555}. Het Serviceteam Gedupeerden is gratis bereikbaar op {+telefoon|0800 2 358 358}.",
            "Hoogachtend,\nde staatssecretaris van Financiën - Toeslagen en Douane,\nnamens deze,\nde directeur-generaal Toeslagen",
            ("sp", 34),
            "mr. drs. {+naam|J.M.A. Roelvink}",
        ],
        font="LS",
        size=9.2,
        frames=((66, 60, 372, 660),),
        side=[
            "*Directoraat-Generaal",
            "*Toeslagen",
            "Klachten en Bezwaar",
            "",
            "Korte Voorhout 7",
            "2511 CW Den Haag",
            "Postbus 20201",
            "www.toeslagen.nl",
            "",
            "*Inlichtingen",
            "{naam|R.P. Vreugdenburg}",
            "Klachtbehandelaar",
            "",
            "T {telefoon|06-55 19 83 47}",
            "{email|rp.vreugdenburg}@toeslagen.nl",
            "",
            "*Ons kenmerk",
            "DGT-KB-2023-08814",
            "",
            "*Uw brief (kenmerk)",
            "19 september 2023",
            "",
            "*Bijlagen",
            "geen",
        ],
    )
    draft.keep("kenmerk", "DGT-KB-2023-08814", "2023.31182")
    draft.keep("adres_organisatie", "2511 CW Den Haag", "2509 AC Den Haag", "2500 EE Den Haag")
    draft.keep(
        "organisatie", "Commissie van Wijzen", "Woonstad Rotterdam", "Serviceteam Gedupeerden"
    )
    draft.keep("regeling", "Catshuisregeling")
    draft.keep("functie", "Klachtbehandelaar")
    return inked(
        draft,
        pdf,
        (Stroke(1, "mr. drs. J.M.A. Roelvink", (0, -40), (110, 36)),),
        ribbon="Ministerie van Financiën",
    )


def agreement() -> Finished:
    draft = Draft("u18_overeenkomst_factuur_ez", "dev", "woo-verzoek", "overeenkomst_factuur", "tj")
    pdf = tj(
        draft,
        [
            [
                ("b", "OVEREENKOMST VAN OPDRACHT nr. EZ-DB-202311807"),
                "De ondergetekenden:",
                "1. de STAAT DER NEDERLANDEN, waarvan de zetel is gevestigd te Den Haag, te dezen vertegenwoordigd door de minister van Economische Zaken en Klimaat, namens deze: de directeur-generaal Bedrijfsleven & Innovatie, drs. {+naam|T.H. Hardenbol-Smeets}, hierna: Opdrachtgever;",
                "2. mevrouw {naam|Antoinette Maria Zeggelink}, handelend onder de naam Zeggelink Redactie & Advies, gevestigd en wonende te {adres|3431 BW} {?woonplaats|Nieuwegein}, {adres|Structuurbaan 118-B}, ingeschreven in het handelsregister onder nummer 30276614, btw-nummer {btw_id|NL999968816B01}, hierna: Opdrachtnemer;",
                "komen overeen:",
                ("b", "Artikel 1 Voorwerp"),
                "Opdrachtnemer redigeert de Strategische Agenda Topsectoren 2024-2027 en begeleidt vier schrijfsessies op locatie De Fabriek van Delfshaven. Contactpersoon bij Opdrachtgever is {naam|Gijsbert Auke Sevenhuijsen}; bij diens afwezigheid {naam|Lydia Werleman}. Wijziging van contactpersoon wordt gemeld aan inkoop.di@minezk.example.",
                ("b", "Artikel 2 Prijs"),
                "Het uurtarief bedraagt € 92,50 exclusief btw, maximaal 240 uur, totaal ten hoogste € 22.200. Facturen worden elektronisch ingediend via Peppol met OIN 00000004003214345000 en het verplichtingennummer 1400071226. De ARVODI-2018 zijn van toepassing met uitzondering van artikel 16.",
                ("b", "Artikel 3 Geheimhouding en integriteit"),
                "Opdrachtnemer overlegt een verklaring omtrent het gedrag. Zij meldt nevenwerkzaamheden; bekend is haar functie als penningmeester van de Jan Wolkers Stichting en het feit dat haar echtgenoot, {naam|Wouter Kloppenborg}, bij TNO werkt. De motie-{+naam|Amhaouch}/{+naam|Bontenbal} over draaideurconstructies is op deze overeenkomst niet van toepassing.",
                ("b", "Artikel 4 Geschillen"),
                "Geschillen worden beslecht door de rechtbank Den Haag. De Wet van 6 juni 1991 blijft buiten toepassing. Op de auteursrechten is het arrest-Endstra (HR 30 mei 2008, LJN BC2153) mede van belang.",
                "Aldus op de laatste van de twee hierna genoemde data overeengekomen en in tweevoud ondertekend,",
                (
                    "at",
                    70,
                    226,
                    "Den Haag, 6 november 2023\n\n\n\n\n{+naam|T.H. Hardenbol-Smeets}\nnamens de minister",
                    10,
                ),
                (
                    "at",
                    320,
                    226,
                    "{?woonplaats|Nieuwegein}, 9 november 2023\n\n\n\n\n{naam|A.M. Zeggelink}\nOpdrachtnemer",
                    10,
                ),
                ("at", 70, 120, "Par. {paraaf|GAS}   Par. {paraaf|AMZ}", 9),
            ],
            [
                ("at", 70, 780, "ZEGGELINK REDACTIE & ADVIES", 15),
                (
                    "at",
                    70,
                    760,
                    "{adres|Structuurbaan 118-B} / {adres|3431 BW} {?woonplaats|Nieuwegein} / tel. {telefoon|06 80 14 72 39} / {email|antoinette}@zeggelinkredactie.example",
                    8.5,
                ),
                (
                    "at",
                    70,
                    712,
                    "Ministerie van Economische Zaken en Klimaat\nFinancieel Dienstencentrum, postbus 20401\n2500 EK Den Haag\nT.a.v. {naam|L. Werleman}",
                    10,
                ),
                (
                    "at",
                    330,
                    712,
                    "FACTUUR 2024-03\nDatum 31 januari 2024\nUw verplichting 1400071226\nDebiteur 20714",
                    10,
                ),
                (
                    "at",
                    70,
                    620,
                    "Omschrijving\nRedactie hoofdstuk 2 en 3 (overleg met {naam|Sevenhuijsen}, 9/1)\nSchrijfsessie 3, met {naam|Floor Kalshoven} en prof. {+auteur|Bart van Ark}\nSchrijfsessie 4, vervallen i.v.m. overlijden vader dhr. {naam|Hilarius}\nReiskosten Utrecht - Delft v.v., auto {kenteken|HX-491-P}, 132 km\nBoek 'De ondernemende staat', {+auteur|M. Mazzucato}, voor deelnemers (8x)",
                    10,
                ),
                ("at", 450, 620, "Bedrag\n€ 1.110,00\n€ 740,00\n€ 185,00\n€ 30,36\n€ 183,60", 10),
                ("at", 70, 520, "Subtotaal\nBtw 21%\nTotaal te voldoen", 10),
                ("at", 450, 520, "€ 2.248,96\n€ 472,28\n€ 2.721,24", 10),
                (
                    "at",
                    70,
                    460,
                    "Gaarne binnen 30 dagen op rekening {iban|NL76 TRIO 0743 1802 72} ten name van {naam|A.M. Zeggelink}.\nKvK 30276614   Btw-id {btw_id|NL999968816B01}",
                    10,
                ),
                (
                    "at",
                    70,
                    400,
                    "[stempel FDC]  Prestatie akkoord: {naam|G.A. Sevenhuijsen}  12-02-2024   Budgethouder: {paraaf|vdM}   Grootboek 45310",
                    9,
                ),
                (
                    "at",
                    70,
                    370,
                    "Mail 14-02: 'Ha {naam|Lydia}, factuur klopt niet, sessie 4 hoort er niet op. Gr. {naam|Gijsbert}'",
                    9,
                ),
            ],
        ],
        size=10,
        spaces=True,
        seed=5,
    )
    draft.keep("eponiem", "Jan Wolkers Stichting", "arrest-Endstra")
    draft.keep("mailbox", "inkoop.di@minezk.example")
    draft.keep("kenmerk", "EZ-DB-202311807", "1400071226", "00000004003214345000", "LJN BC2153")
    draft.expect("30276614", "kvk", "review")
    draft.expect("Zeggelink Redactie & Advies", "organisatie", "review")
    draft.expect("ZEGGELINK REDACTIE & ADVIES", "organisatie", "review")
    draft.expect("zeggelinkredactie", "domein", "review")
    draft.keep("adres_organisatie", "2500 EK Den Haag")
    return inked(
        draft,
        pdf,
        (
            Stroke(1, "A.M. Zeggelink", (0, -46), (110, 38)),
            Stroke(1, "namens de minister", (0, -58), (120, 36)),
        ),
        (Stamp(2, (250, 318), ("BETAALD", "FDC 22 FEB 2024"), 11),),
    )


MAKERS = {
    "u09_mail_coa_noodopvang": shelter,
    "u10_gmail_ganzenschade": geese,
    "u11_brief_toeslagen_scan": allowance_letter,
    "u12_brief_antwoord_klacht": allowance_answer,
    "u18_overeenkomst_factuur_ez": agreement,
}
