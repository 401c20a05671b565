"""Minutes with actions, a chat, a decision on a request with its list."""

from tests.gold.making.by_html import story
from tests.gold.making.by_office import fodt
from tests.gold.making.by_reportlab import paper
from tests.gold.making.draft import Draft
from tests.gold.making.gold import Finished
from tests.gold.making.opened_u_pen import Stroke, inked


def barracks() -> Finished:
    draft = Draft(
        "u13_verslag_def_vastgoed",
        "dev",
        "woo-verzoek",
        "verslag_actielijst",
        "libreoffice",
        ordinary=frozenset({"dapper", "schouten"}),
    )
    pdf = fodt(
        draft,
        [
            ("h", "VERSLAG Regionaal Vastgoedoverleg Midden-West, nr. 2025-03"),
            "Datum: dinsdag 17 juni 2025, 09.30 - 11.45 uur\nLocatie: Generaal-majoor Kootkazerne, Stroe, gebouw Prins Maurits, zaal 1.12",
            (
                "t",
                [
                    ["Functie", "Rang / naam", "Eenheid", "A/V"],
                    ["Voorzitter", "kol {naam|R.F.J. Dapper}", "CDC/DVM", "A"],
                    ["Lid", "lkol {naam|Meppelink-Jonkhans}", "OOCL", "A"],
                    [
                        "Lid",
                        "LTZ1 {naam|C. (Coen) Krijnsen}",
                        "CZSK, Van Ghentkazerne",
                        "A (Teams)",
                    ],
                    ["Lid", "maj {naam|T. Zwijnenberg}", "CLSK, Kamp Van Zijl", "V"],
                    ["Lid", "mw. drs. {naam|I. Hardjodikromo}", "Rijksvastgoedbedrijf", "A"],
                    ["Adviseur", "ing. {naam|Wout Wamelink}", "Witteveen+Bos", "A tot punt 4"],
                    ["Medezeggenschap", "aoo {naam|Schouten}, sgt1 {naam|Bilgin}", "MC Stroe", "A"],
                    ["Notulist", "{naam|B. van 't Hullenaar}", "CDC/DVM", "A"],
                ],
                [3.0, 5.6, 5.0, 2.4],
            ),
            ("h", "1. Opening, mededelingen"),
            "De voorzitter opent en heet {naam|Hardjodikromo} welkom; zij volgt {naam|Joke Wesselink} op. {naam|Zwijnenberg} is verhinderd (uitzending). De staatssecretaris, {+naam|Gijs Tuinman}, bezoekt de kazerne op 3 september; de CDS, generaal {+naam|Onno Eichelsheim}, komt in oktober. De brief van burgemeester {+naam|Jan Luteijn} van Barneveld over geluid op het oefenterrein is doorgezonden naar DV.",
            ("h", "2. Verslag 2025-02"),
            "Blz. 3: 'de heer {naam|Hulleman}' moet zijn {naam|Van 't Hullenaar}. Actie 14 is nog niet gereed: {naam|Krijnsen} wacht op de offerte voor het dak boven de Michiel de Ruyterzaal. Met deze wijziging vastgesteld.",
            ("h", "3. Legeringsgebouwen K en L"),
            "{naam|Wamelink} licht het asbestonderzoek toe. In gebouw K zit amosiet in 31 kamers. De brandweercommandant ({naam|Marije Oostindie}) staat ingebruikneming na 1 augustus niet toe. {naam|Schouten}: 'Er slapen daar honderd jonge mensen, ik wil het zwart op wit.' De sgt1 {naam|Bilgin} meldt dat soldaat {naam|Levi Persijn} zich op 2 juni ziek heeft gemeld met {?gezondheid|ademhalingsklachten}; de bedrijfsarts van het Centraal Militair Hospitaal onderzoekt dit. {naam|Dapper} zegt toe het C-LAS schriftelijk te berichten.",
            "Besluit: gebouw K dicht per 1 juli; tijdelijke huisvesting via Jan Snel (offerte JS-88210) of De Meeuw; {naam|Hardjodikromo} regelt de omgevingsvergunning. De Dappere aanpak van 2019, het toenmalige noodplan, wordt geactualiseerd.",
            ("h", "4. Zonnepark en vliegroutes"),
            "Lkol {naam|Meppelink} vraagt of het zonnepark de laagvliegroute 10A schaadt. Volgens het rapport-Gerritsen van NLR (NLR-CR-2024-311) niet. De Molierfactor in de berekening is aangepast. TenneT en Liander kunnen pas in 2029 aansluiten. Bewoner {naam|F.W. Druijff} ({adres|Tolnegenweg 55}, Stroe) heeft beroep ingesteld bij de rechtbank Gelderland, zaak ARN 25/2207. Zijn gemachtigde is mr. {naam|S. Hulsdonk} van SRK.",
            ("h", "5. Contract schoonmaak"),
            "Contractmanager {naam|Yorick Pelgrim} (afwezig, mail van 12 juni) stelt voor Hago te rappelleren. Objectleider Mw. {naam|Das-Neves Lopes} heeft zelf ontslag genomen. Meldingen via de servicedesk CDC, {+telefoon|0800-2255733}, of servicedesk@mindef.example, niet via het privénummer van {naam|Yorick} ({telefoon|06-14 14 90 83}).",
            ("h", "6. Rondvraag"),
            "{naam|Krijnsen} meldt dat Zr.Ms. Karel Doorman en Zr.Ms. Johan de Witt in september tegelijk in Den Helder liggen; parkeren kan op de Nieuwe Haven. {naam|Schouten} vraagt naar de herdenking bij het monument voor korporaal {+historisch|Jan Thijssen}: RVB onderhoudt het. De Johan Willem Frisokapel speelt.",
            ("h", "Actielijst"),
            (
                "t",
                [
                    ["Nr", "Wat", "Wie", "Gereed"],
                    ["14", "Offerte dak Michiel de Ruyterzaal", "{naam|Krijnsen}", "1-7"],
                    [
                        "17",
                        "Brief C-LAS over gebouw K",
                        "{naam|Dapper} / {naam|v.'t Hullenaar}",
                        "20-6",
                    ],
                    ["18", "Vergunning tijdelijke legering", "{naam|Hardjodikromo}", "15-7"],
                    [
                        "19",
                        "Terugkoppeling MC, toestel {telefoon|*06-7733}",
                        "{naam|Bilgin}, {paraaf|RFJ}",
                        "8-7",
                    ],
                    [
                        "20",
                        "Verweerschrift ARN 25/2207",
                        "{naam|Inge H.}, mr. {naam|Tjeenk}",
                        "1-9",
                    ],
                    ["21", "Rappel Hago", "{paraaf|YP}", "direct"],
                ],
                [1.0, 7.6, 5.0, 2.2],
            ),
            "Volgend overleg: 16 september 2025, Bernhardkazerne Amersfoort. Verzendlijst: leden, archief CDC (dossier 8.11.2), {naam|P. Oude Wesselink}.",
        ],
        font="Liberation Sans",
        size=10,
        header="DEFENSIE - Commando DienstenCentra\nIntern gebruik",
        footer="Verslag RVO-MW 2025-03",
    )
    draft.keep(
        "eponiem",
        "Generaal-majoor Kootkazerne",
        "Van Ghentkazerne",
        "Bernhardkazerne",
        "rapport-Gerritsen",
        "Johan Willem Frisokapel",
        "Molierfactor",
        "Kamp Van Zijl",
    )
    draft.keep("schip", "Zr.Ms. Karel Doorman", "Zr.Ms. Johan de Witt")
    draft.keep("zaal", "Michiel de Ruyterzaal")
    draft.keep("organisatie", "Jan Snel", "Witteveen+Bos", "De Meeuw", "Hago")
    draft.keep("kenmerk", "ARN 25/2207", "NLR-CR-2024-311", "JS-88210")
    draft.keep("mailbox", "servicedesk@mindef.example")
    return Finished(draft, pdf)


def chat() -> Finished:
    draft = Draft(
        "u14_whatsapp_szw_debat",
        "dev",
        "woo-verzoek",
        "chat_uitdraai",
        "story",
        ordinary=frozenset({"roos", "storm"}),
    )
    lines = """13-03-2025 09:58 - Berichten en oproepen worden end-to-end versleuteld.
13-03-2025 09:58 - {naam|Maaike Bruinenberg} heeft de groep "Debat AKO/Arbeidsmigratie 13/3" gemaakt
13-03-2025 09:59 - {naam|Maaike Bruinenberg} heeft u toegevoegd
13-03-2025 10:01 - {naam|Maaike Bruinenberg}: Goeiemorgen! Debat begint 10.15. Loge: {naam|Ozan} en ik. Rest achter de schermen. Antwoorden via de debatapp, NIET via mail
13-03-2025 10:03 - {naam|Ozan Karaçay}: Minister {+naam|Van Hijum} zit al in de Troelstrazaal met {+naam|Nobel}. {naam|Roos} de pa heeft de mappen
13-03-2025 10:04 - {telefoon|+31 6 52 40 77 18}: Wie is hier {+naam|Kamminga}-kenner? Ze gaat vast over 30%-regeling beginnen
13-03-2025 10:04 - {naam|Hidde} SZW/AV: dat ben ik helaas
13-03-2025 10:31 - {naam|Maaike Bruinenberg}: <Media weggelaten>
13-03-2025 10:32 - {naam|Maaike Bruinenberg}: Vraag 4 van {+naam|Van Kent}: hoeveel inspecteurs op de vleessector. Iemand van NLA online?
13-03-2025 10:33 - {naam|Lianne} Arbeidsinsp: 64 fte. Checken bij {naam|Gert-Jan Zegwaart}, die heeft de tabel. Zijn nr {telefoon|0613920584}
13-03-2025 10:35 - {naam|Ozan Karaçay}: {naam|GJ} zegt 61, drie zijn ziek waaronder {naam|Fenna}
13-03-2025 10:35 - {naam|Hidde} SZW/AV: dan 61 doorgeven, niet storm in glas water
13-03-2025 10:48 - {naam|Maaike Bruinenberg}: {+naam|Bikker} noemt nu die Poolse man uit Tholen. Weten wij daar iets van?
13-03-2025 10:50 - {naam|Lianne} Arbeidsinsp: Ja {naam|Wojciech Jaroszewicz}, ongeval 9/2 bij kwekerij Van der Knaap Orchideeën. {?gezondheid|Twee vingers kwijt}. Zaak 2502-1177. Noem hem absoluut niet
13-03-2025 10:51 - {naam|Maaike Bruinenberg}: Uiteraard niet. Lijn: minister gaat niet in op individuele gevallen. {naam|Ozan} geef jij briefje
13-03-2025 10:52 - {naam|Ozan Karaçay}: done
13-03-2025 11:07 - {telefoon|+31 6 52 40 77 18}: wie zit er naast {+naam|Nobel}?? Lange man met baard
13-03-2025 11:08 - {naam|Roos} de pa: Dat is {naam|Barend-Jan} van BOA, of de nieuwe speechschrijver {naam|Chukwudi}. Sorry weet ik ook niet
13-03-2025 11:20 - {naam|Hidde} SZW/AV: Commissie-{+naam|Roemer} aanbeveling 23 is afgerond, 31 niet. Staat ook in jaarrapportage
13-03-2025 11:22 - {naam|Maaike Bruinenberg}: Top {naam|Hidde}
13-03-2025 11:40 - {naam|Ozan Karaçay}: Schorsing 10 min. Koffie bij Bistro Drees, min wil broodje kroket
13-03-2025 11:41 - {naam|Roos} de pa: Betaal jij {naam|Ozan}? Tikkie naar {iban|NL28KNAB0850792803} {naam|R vd Kerkhove}
13-03-2025 12:15 - {naam|Lianne} Arbeidsinsp: Kan iemand Dhr {naam|Dorssers} van ABU bellen? Hij appt mij steeds ({telefoon|+32 478 22 19 05}, zit in Antwerpen) over WTTA
13-03-2025 12:16 - {naam|Hidde} SZW/AV: ABU-directeur {+naam|Jurriën Koops} heeft net op X gezet dat toelatingsstelsel naar 2027 gaat, dus dat lek is er al. {naam|Dorssers} weet dat best
13-03-2025 12:30 - {naam|Maaike Bruinenberg}: Moties: {+naam|Van Kent}/{+naam|Patijn} over vliegende brigade, oordeel Kamer. {+naam|Aartsen} over tewerkstellingsvergunning ontraden. {+naam|Ceder} ontijdig
13-03-2025 12:44 - {telefoon|+31 6 52 40 77 18}: Mooi gedaan allemaal! Groet {naam|Titia}
13-03-2025 12:45 - {naam|Roos} de pa: Was een roos op een taart verdiend
13-03-2025 12:50 - {naam|Ozan Karaçay} heeft de groepsafbeelding gewijzigd
13-03-2025 13:05 - {naam|Maaike Bruinenberg}: Evaluatie maandag 9.00 in Anna Polakzaal. Wie de bel van {?naam|Marijnissen} hoorde trakteert
13-03-2025 13:06 - {naam|Hidde} SZW/AV heeft de groep verlaten""".splitlines()
    body = "".join(
        f"<p>{line.replace('<Media weggelaten>', '&lt;Media weggelaten&gt;')}</p>" for line in lines
    )
    pdf = story(
        draft,
        f"<p><b>WhatsApp-chat met Debat AKO-Arbeidsmigratie 13-3.txt</b></p><p>Document 31 bij verzoek 2025-W-118, uitdraai d.d. 2-6-2025</p>{body}",
        "body{font-family:monospace;font-size:9.8pt;line-height:1.45}p{margin:0 0 6pt 0}",
        rect=(56, 50, 540, 792),
    )
    draft.keep("organisatie", "Van der Knaap Orchideeën", "Bistro Drees", "ABU")
    draft.keep("zaal", "Troelstrazaal", "Anna Polakzaal")
    draft.keep("kenmerk", "2502-1177", "2025-W-118")
    return Finished(draft, pdf)


def request_decision() -> Finished:
    draft = Draft(
        "u15_woobesluit_rvb_inventaris", "dev", "woo-verzoek", "woobesluit_inventaris", "reportlab"
    )
    pdf = paper(
        draft,
        [
            "> Retouradres Postbus 16169 2500 BD Den Haag",
            "Stichting Binnenhofwachters\nt.a.v. mevrouw {naam|Clementine van Rossenbergh-Loutfi}\n{?adres|Piet Paaltjensplein 3}\n{?adres|2332 JP}  {?woonplaats|LEIDEN}",
            (
                "t",
                [
                    ["Datum", "19 mei 2025"],
                    ["Betreft", "Besluit op uw Woo-verzoek over de dakruiters van het Binnenhof"],
                ],
                [52, 300],
                "los",
            ),
            "Geachte mevrouw {naam|Van Rossenbergh},",
            "In uw brief van 14 februari 2025, ontvangen op 17 februari, heeft u met een beroep op de Wet open overheid (Woo) verzocht om alle stukken over de leien en dakruiters van het Kamercomplex, opgesteld tussen 1 januari 2023 en 1 februari 2025. Op 27 februari heeft u telefonisch met mijn medewerker {naam|Jelmer Kamerling} en met mevrouw {naam|Sardjoe} uw verzoek beperkt tot de Ridderzaal en de Trêveszaal.",
            ("h", "Inventarisatie"),
            "Er zijn elf documenten gevonden. Zij staan op de inventarislijst, die als bijlage is gevoegd. Vier documenten zijn al openbaar, waaronder het advies van de Rijksbouwmeester ({+naam|Francesco Veenstra}) en het boek Het Binnenhof van {+auteur|Paul van der Laarse}.",
            ("h", "Zienswijzen"),
            "Drie derde-belanghebbenden zijn gehoord. Bouwcombinatie J.P. van Eesteren, bij monde van mr. {naam|Evert Noordhuizen}, heeft bezwaar tegen openbaarmaking van document 6. Leidekker {naam|Kuyvenhoven} heeft telefonisch verklaard geen bezwaar te hebben tegen het prijsniveau, wel tegen zijn naam. Een derde, {naam|A. Iacobescu}, heeft niet gereageerd.",
            ("h", "Besluit en overwegingen"),
            "Ik besluit zeven documenten geheel of deels openbaar te maken. Op grond van artikel 5.1, tweede lid, aanhef en onder e, van de Woo blijven namen, directe nummers en handtekeningen van medewerkers achterwege. In document 9 staan gegevens over het ziekteverzuim van een opzichter; die vallen onder artikel 5.1, eerste lid, aanhef en onder d. De bedrijfsnaam Van Eesteren en de naam van architectenbureau Pi de Bruijn maak ik wel openbaar. Ik verwijs naar ABRvS 31 januari 2018, ECLI:NL:RVS:2018:321.",
            ("h", "Publicatie"),
            "Dit besluit wordt op open.overheid.nl geplaatst. Een afschrift gaat naar de belanghebbenden. Heeft u vragen, dan kunt u mailen naar rvb.woo@rijksoverheid.example of bellen met {+telefoon|088 115 80 00}.",
            "Hoogachtend,\nde minister van Volkshuisvesting en Ruimtelijke Ordening,\nnamens deze,",
            ("sp", 36),
            "drs. {+naam|M.G. Hazenoot}\ndirecteur-generaal Rijksvastgoedbedrijf",
            "Bezwaar: binnen zes weken bij de minister van VRO, t.a.v. Bestuurlijke en Juridische Zaken, Postbus 20011, 2500 EA Den Haag.",
            ("h", "Bijlage: inventarislijst"),
            (
                "t",
                [
                    ["Nr.", "Omschrijving", "Datum", "Oordeel", "Gronden"],
                    [
                        "1",
                        "Mail {naam|J. Kamerling} aan {naam|Vasco Lugthart-Ferreira}: leien Trêveszaal",
                        "12-01-23",
                        "Deels",
                        "5.1.2e",
                    ],
                    ["2", "Verslag bouwvergadering 41", "02-03-23", "Deels", "5.1.2e"],
                    ["3", "Advies Rijksbouwmeester", "04-04-23", "Reeds openbaar", "-"],
                    [
                        "4",
                        "Memo_{naam|Sardjoe}_dakruiter_def.docx",
                        "11-05-23",
                        "Deels",
                        "5.1.2e; 5.2",
                    ],
                    [
                        "5",
                        "Nota aan staatssecretaris {+naam|Van Huffelen}",
                        "30-05-23",
                        "Reeds openbaar",
                        "-",
                    ],
                    [
                        "6",
                        "Offerte Van Eesteren, contact {naam|H. Noordhuizen-Pop}",
                        "18-09-23",
                        "Niet",
                        "5.1.1c",
                    ],
                    [
                        "7",
                        "Klacht buurtbewoner {naam|T.M. Buytendijk}, {adres|Lange Houtstraat 31-III}",
                        "07-11-23",
                        "Deels",
                        "5.1.2e",
                    ],
                    [
                        "8",
                        "Kamerbrief {+naam|De Jonge} 33 090 nr. 66",
                        "15-12-23",
                        "Reeds openbaar",
                        "-",
                    ],
                    [
                        "9",
                        "Dagrapporten opzichter {naam|P. Zwartjes}, week 7",
                        "16-02-24",
                        "Deels",
                        "5.1.1d; 5.1.2e",
                    ],
                    [
                        "10",
                        "Rapport Rijksdienst Cultureel Erfgoed over de kap van Floris V",
                        "22-08-24",
                        "Openbaar",
                        "-",
                    ],
                    [
                        "11",
                        "Appjes pg {naam|Vasco} en {naam|Jelmer}",
                        "24-01-25",
                        "Deels",
                        "5.1.2e; 5.1.2i",
                    ],
                ],
                [24, 170, 48, 66, 64],
            ),
        ],
        font="CA",
        size=10,
        frames=((66, 60, 384, 680),),
        side_x=462,
        side=[
            "*Rijksvastgoedbedrijf",
            "Directie Bestuur en",
            "Informatie",
            "",
            "Korte Voorhout 7",
            "2511 CW Den Haag",
            "Postbus 16169",
            "www.rijksvastgoedbedrijf.nl",
            "",
            "*Contact",
            "Woo-coördinatie",
            "rvb.woo@rijksoverheid.example",
            "",
            "*Kenmerk",
            "RVB-2025-00412",
            "",
            "*Uw kenmerk",
            "BHW/dak/03",
        ],
        side_next=[
            "*Rijksvastgoedbedrijf",
            "",
            "*Datum",
            "19 mei 2025",
            "",
            "*Kenmerk",
            "RVB-2025-00412",
        ],
        footer="Woo-besluit RVB-2025-00412",
    )
    draft.keep("adres_organisatie", "2500 BD Den Haag", "2511 CW Den Haag", "2500 EA Den Haag")
    draft.keep("mailbox", "rvb.woo@rijksoverheid.example")
    draft.keep("kenmerk", "RVB-2025-00412", "BHW/dak/03", "ECLI:NL:RVS:2018:321")
    draft.keep(
        "organisatie",
        "Stichting Binnenhofwachters",
        "Van Eesteren",
        "J.P. van Eesteren",
        "Pi de Bruijn",
    )
    draft.keep("historisch", "Floris V")
    return inked(
        draft,
        pdf,
        (Stroke(1, "drs. M.G. Hazenoot", (0, -36), (120, 34)),),
        ribbon="Rijksvastgoedbedrijf\nMinisterie van VRO",
    )


MAKERS = {
    "u13_verslag_def_vastgoed": barracks,
    "u14_whatsapp_szw_debat": chat,
    "u15_woobesluit_rvb_inventaris": request_decision,
}
