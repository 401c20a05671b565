"""Documents of the dev split z41 to z47: forms, a contract, tables, a CV, an invoice, by LibreOffice."""

from tests.gold.making.by_office import fodt
from tests.gold.making.draft import Draft
from tests.gold.making.gold import Finished


def z41() -> Finished:
    d = Draft("z41_aanvraag", "dev", "woo-verzoek", "formulier", "libreoffice")
    pdf = fodt(
        d,
        [
            ("h", "Aanvraag vergoeding wateroverlast"),
            ("s", "In te vullen door de aanvrager. Vul in met blokletters."),
            ("h", "1  Uw gegevens"),
            (
                "t",
                [
                    ["Naam en voorletters", "{naam|Brongers-Tichelaar, W.A.}"],
                    [
                        "Adres",
                        "{adres|Hoeve Landlust}\n{adres|Kolhamster Uiterdijk 4-a}\n{adres|9615 TE Kolham}",
                    ],
                    [
                        "Correspondentieadres\n(indien anders)",
                        "p/a mw. {naam|F. Tichelaar}\n{adres|Postbus 71}\n{adres|9600 AB Hoogezand}",
                    ],
                    [
                        "Telefoon\noverdag",
                        "{telefoon|0598 - 39 64 07}\nof {telefoon|06/27 14 80 33}",
                    ],
                    ["E-mail", "{email|brongerstichelaar}@home.nl"],
                    ["Geboortedatum", "{geboortedatum|7 - 2 - 1954}"],
                    [
                        "Rekeningnummer",
                        "{iban|NL39 RABO 0300 0652 64} ten name van {naam|W A Brongers}",
                    ],
                ],
                [4.2, 11.5],
            ),
            ("h", "2  Gemachtigde"),
            (
                "t",
                [
                    [
                        "Naam",
                        "ir. {naam|Geesje Klaver}",
                        "Organisatie",
                        "{+organisatie|Klaver Agro Advies B.V.}",
                    ],
                    ["Straat", "{+adres|Industriepark 9}", "Telefoon", "{+telefoon|0598 61 22 00}"],
                    ["Plaats", "{+adres|9672 AW Winschoten}", "KvK", "{+kvk|02071133}"],
                ],
                [2.3, 6, 2.4, 5],
            ),
            ("h", "3  Het perceel"),
            (
                "t",
                [
                    ["Gemeente", "Slochteren"],
                    ["Sectie en nummer", "{+kadaster|P 1127}"],
                    ["Oppervlakte", "2.41.00 ha"],
                    ["Eigenaar", "mevr. {naam|W.A. Brongers-Tichelaar}"],
                    ["Pachter", "{naam|Harm Jan Wubs}, {adres|De Schaive 2, Slochteren}"],
                    ["Gewas", "{+gewas|Wintertarwe}"],
                ],
                [4.2, 11.5],
            ),
            "Naar waarheid ingevuld te Kolham, {+datum|14 oktober 2019}",
            "Handtekening aanvrager:",
            (
                "s",
                "Wordt ingevuld door het waterschap. Ontvangen door: {naam|Renske}   Dossier: {+kenmerk|WO-2019/0412}   Taxateur: {naam|H. Bolt-Veenker}",
            ),
        ],
        font="Liberation Sans",
        size=9.5,
    )
    return Finished(d, pdf)


def z42() -> Finished:
    d = Draft("z42_overeenkomst", "dev", "woo-verzoek", "contract", "libreoffice")
    pdf = fodt(
        d,
        [
            ("h", "OVEREENKOMST VAN OPDRACHT"),
            "Nummer {+kenmerk|2021/RVR/0388}",
            ("h", "Partijen"),
            "1.\t{+organisatie|Waterschap Rivierenland}, gevestigd te ({+adres|4003 ZB) Tiel aan De Blomboogerd 12}, te dezen rechtsgeldig vertegenwoordigd door de heer {?naam|S.T. Oudenaarden}, hoofd Inkoop, hierna te noemen: Opdrachtgever,",
            "en",
            "2.\tmevrouw {naam|Josephina Maria Hubertina Kusters}, handelend onder de naam {+organisatie|Buro Kusters Landschap}, wonende en kantoorhoudende te {adres|(6114 HK) Susteren aan de Feurthstraat 61 bis}, burgerservicenummer {bsn|999990329}, hierna te noemen: Opdrachtnemer,",
            "zijn het volgende overeengekomen:",
            (
                "j",
                "Artikel 1. Opdrachtnemer verricht advieswerkzaamheden voor het project {+project|Groene Dijken Betuwe}. De werkzaamheden worden persoonlijk uitgevoerd; bij ziekte treedt drs. {naam|Lambert Vrancken} in haar plaats. Contactpersoon aan de zijde van Opdrachtgever is {naam|Willemijn Honig}, bereikbaar op {telefoon|(0344) 64 91 58}.",
            ),
            (
                "j",
                "Artikel 2. Het uurtarief bedraagt € 92,50 exclusief btw. Opdrachtnemer factureert maandelijks onder vermelding van inkoopnummer {+kenmerk|4500099213} op rekening {iban|NL83 INGB 0003 8715 42}. Haar btw-identificatienummer is {?btw_id|NL001922837B14}.",
            ),
            (
                "j",
                "Artikel 3. Facturen worden gezonden aan {+organisatie|Waterschap Rivierenland}, t.a.v. crediteurenadministratie, {+adres|Postbus 599, 4000 AN Tiel}.",
            ),
            ("h", "Ondertekening"),
            (
                "t",
                [
                    ["Opdrachtgever", "Opdrachtnemer"],
                    [
                        "{+organisatie|Waterschap Rivierenland}\n\n{?naam|S.T. Oudenaarden}\nhoofd Inkoop",
                        "{+organisatie|Buro Kusters Landschap}\n\n{naam|J.M.H. Kusters}\neigenaar",
                    ],
                    [
                        "Plaats: {+plaats|Tiel}\nDatum: {+datum|3 mei 2021}",
                        "Plaats: {?plaats|Susteren}\nDatum: {+datum|28 april 2021}",
                    ],
                ],
                [7.8, 7.8],
            ),
        ],
        border="none",
        hyphenate=True,
        size=10.5,
    )
    return Finished(d, pdf)


def z43() -> Finished:
    d = Draft(
        "z43_crediteuren",
        "dev",
        "woo-verzoek",
        "tabel",
        "libreoffice",
        ordinary=frozenset({"zwart"}),
    )
    rows = [
        ["Crediteur", "Naam", "Adres", "PC / plaats", "IBAN", "Bedrag"],
        [
            "70112",
            "{+organisatie|Canon Nederland N.V.}",
            "{+adres|Brabantlaan 2}",
            "{+adres|5216 TV 's-Hertogenbosch}",
            "{+iban|NL82 CITI 0266 0123 46}",
            "3.402,10",
        ],
        [
            "70113",
            "{naam|A.J. van Rossenberg}",
            "{adres|Het Kerkehout 18}",
            "{adres|6932 BD Westervoort}",
            "{iban|NL02 ABNA 0123 4567 89}",
            "150,00",
        ],
        [
            "70114",
            "mw. {naam|Thijmensen-Blok}",
            "{adres|Hertog Janstraat 7 boven}",
            "{adres|6921 AH Duiven}",
            "{iban|NL18 RABO 0123 4598 76}",
            "75,00",
        ],
        [
            "70115",
            "{+organisatie|Drukkerij Zwart}",
            "{+adres|Nijverheidsweg 30}",
            "{+adres|6902 PM Zevenaar}",
            "{+iban|NL16 INGB 0000 0263 10}",
            "1.104,90",
        ],
        [
            "70116",
            "{naam|Stef Oostendam} fotografie",
            "{adres|Woonark Aurora, Pannerdensch Kanaal t.o. 12}",
            "{adres|6911 KR Pannerden}",
            "{iban|NL61 SNSB 0901 2233 44}",
            "480,00",
        ],
        [
            "70117",
            "{+organisatie|Vitens}",
            "{+adres|Postbus 1205}",
            "{+adres|8001 BE Zwolle}",
            "{+iban|NL94 INGB 0000 8690 00}",
            "61,77",
        ],
        [
            "70118",
            "{naam|C. el Moussaoui-Tak}",
            "{adres|Rooseveltpassage 401}",
            "{adres|6931 XM Westervoort}",
            "{iban|NL27 KNAB 0255 1100 98}",
            "75,00",
        ],
        [
            "70119",
            "{+organisatie|Antea Group}",
            "{+adres|Tolhuisweg 57}",
            "{+adres|8443 DV Heerenveen}",
            "{+iban|NL55 DEUT 0265 1122 33}",
            "9.800,00",
        ],
    ]
    pdf = fodt(
        d,
        [
            ("h", "Betaalbestand week 22 - vergoedingen en leveranciers"),
            "Budgethouder: {naam|R. Harbers-Nieland}. Samengesteld door {naam|Ilja} (FinAdm). Zie ook {+kenmerk|BB-2022-22}.",
            ("t", rows, [1.8, 3.4, 3.6, 3.2, 3.2, 1.6]),
            "Op {+datum|3 juni 2022} stond nog een betaling open aan {naam|Harmen Roelvink} te Didam. Adres: {adres|Kollenburgweg 3}. Geboekt op {+rekening|4310}.",
        ],
        font="Liberation Sans",
        size=8.5,
        right="1.8cm",
    )
    return Finished(d, pdf)


def z44() -> Finished:
    d = Draft("z44_cv", "dev", "woo-verzoek", "cv", "libreoffice")
    pdf = fodt(
        d,
        [
            ("h", "{naam|Marleen Duzijn-Abdoelkariem}"),
            (
                "s",
                "{adres|Schiehavenkade 202 (13e verd.)} | {adres|3024 EZ Rotterdam} | {telefoon|+31 6 - 4410 2298} | {email|marleenduzijn}@gmail.com",
            ),
            (
                "2c",
                [
                    ("h", "Personalia"),
                    "Roepnaam\t{naam|Marleen}",
                    "Geboren\n{geboortedatum|26.11.1985}",
                    "Nationaliteit\tNederlandse",
                    "Rijbewijs\tB",
                    ("h", "Talen"),
                    "{+taal|Nederlands}, {+taal|Engels}, {+taal|Sarnami}",
                    ("h", "Referenties"),
                    "{naam|Joost Veraart}\nafdelingshoofd VTH\n{+organisatie|DCMR Milieudienst Rijnmond}\n{telefoon|010-246 82 91}",
                    "dr. {naam|Hilde Aerssens}\nopleidingscoördinator\n{+organisatie|Hogeschool Rotterdam}\n{email|h.aerssens}@hr.nl",
                ],
            ),
            ("h", "Werkervaring"),
            (
                "t",
                [
                    [
                        "2018 - heden",
                        "{+functie|Inspecteur externe veiligheid}\n{+organisatie|DCMR Milieudienst Rijnmond}, {+adres|Parallelweg 1, Schiedam}\nLeidinggevende: {naam|Joost Veraart}",
                    ],
                    [
                        "2014 - 2018",
                        "{+functie|Medewerker Bouw- en Woningtoezicht}\n{+organisatie|Gemeente Vlaardingen}\nOnder meer het dossier {+project|Sluisplein-Oost} en de woonboten aan de {+straat|Westhavenkade}",
                    ],
                    ["2010 - 2014", "{+functie|Junior adviseur}\n{+organisatie|Oranjewoud}"],
                ],
                [3.2, 12.4],
            ),
            ("h", "Opleiding"),
            (
                "t",
                [
                    ["2006 - 2010", "{+organisatie|Hogeschool Rotterdam}, Milieukunde (diploma)"],
                    ["1998 - 2004", "{+organisatie|Einstein Lyceum}, {+plaats|Hoogvliet}"],
                ],
                [3.2, 12.4],
            ),
            "Hobby's: zeilen met onze kotter {+schip|Sranang}, lezen ({+auteur|Astrid Roemer}), vrijwilliger bij {+organisatie|Speeltuinvereniging Weltevreden}.",
        ],
        font="Carlito",
        border="none",
        size=10,
    )
    return Finished(d, pdf)


def z45() -> Finished:
    d = Draft("z45_intake", "dev", "gemeente", "formulier_twee_kolommen", "libreoffice")
    pdf = fodt(
        d,
        [
            ("h", "Intakeformulier Wmo / Jeugd"),
            (
                "t",
                [
                    ["Cliënt", "", "Partner / ouder", ""],
                    ["Achternaam", "{naam|Schuilwerve}", "Achternaam", "{naam|Van der Bliek}"],
                    ["Voornamen", "{naam|Aaltje Petronella}", "Voornamen", "{naam|Cornelis}"],
                    [
                        "Geb.datum",
                        "{geboortedatum|19.08.1947}",
                        "Geb.datum",
                        "{geboortedatum|2.1.1944}",
                    ],
                    ["BSN", "{bsn|999990411}", "BSN", "{bsn|999990433}"],
                    [
                        "Adres",
                        "{adres|Park De Bremerberg}\n{adres|chalet 61}",
                        "Adres",
                        "{adres|Ds. Kalkmanstraat 9}",
                    ],
                    [
                        "PC + wpl.",
                        "{adres|8256 RD Biddinghuizen}",
                        "PC + wpl.",
                        "{adres|4424 BP Wemeldinge}",
                    ],
                    ["Tel.", "{telefoon|0321-33 18 86}", "Tel.", "{telefoon|0113.62 29 04}"],
                ],
                [2.4, 5.6, 2.4, 5.6],
            ),
            ("h", "Betrokken personen en instanties"),
            (
                "t",
                [
                    ["Rol", "Naam", "Bereikbaar"],
                    [
                        "1e contactpersoon",
                        "Mw. {naam|T. Schuilwerve} (dochter)",
                        "{telefoon|06 83 50 11 72}\n{adres|Jan Tooropstraat 5-3 hg}\n{adres|1062 BK Amsterdam}",
                    ],
                    [
                        "Huisarts",
                        "dr. {naam|Sybrandy}",
                        "{+organisatie|Gezondheidscentrum De Kaai}\n{+telefoon|0321-33 91 00}",
                    ],
                    ["Wijkverpleegkundige", "{naam|Lobke}", "{+organisatie|Coloriet}"],
                    [
                        "Bewindvoerder",
                        "{naam|E. Mostert-Akyol}",
                        "{+organisatie|Flevo Bewind},\n{+adres|Postbus 2201, 8203 AE Lelystad}",
                    ],
                    ["Mantelzorger", "buurman {naam|Teun Verhaaf}", "{adres|chalet 63}"],
                ],
                [3.6, 5.6, 6.8],
            ),
            ("h", "Situatie"),
            "Mw. {naam|Schuilwerve} woont sinds {+datum|april 2016} permanent op het park. Zij is {gezondheid|slechtziend} en gebruikt een {gezondheid|rollator}. Haar echtgenoot verblijft in {?instelling|Maria-Oord}. Zij wil verhuizen naar {?plaats|Dronten}, naar de {?adres|Educalaan}.",
            (
                "t",
                [
                    [
                        "Consulent: {naam|Y. Pasterkamp}",
                        "Datum: {+datum|6-3-2020}",
                        "Zaak: {+zaaknummer|Z2020-00871}",
                    ]
                ],
                [6, 4, 6],
            ),
        ],
        font="DejaVu Sans",
        size=8,
    )
    return Finished(d, pdf)


def z46() -> Finished:
    d = Draft("z46_zienswijzen", "dev", "gemeente", "tabel_smal", "libreoffice")
    pdf = fodt(
        d,
        [
            ("h", "Nota zienswijzen bestemmingsplan Kern Midwolda"),
            "Bijlage 1. Lijst van indieners (niet openbaar)",
            (
                "t",
                [
                    ["Nr", "Indiener", "Adres indiener", "Betreft", "Reactie"],
                    [
                        "1",
                        "{naam|J. en H. Tuinstra-Ebels}",
                        "{adres|Hoofdweg 217, 9681 AG Midwolda}",
                        "{+object|Hoofdweg 219}",
                        "Gegrond. Het bouwvlak is verkleind.",
                    ],
                    [
                        "2",
                        "{+organisatie|Stichting Oldambt Erfgoed}",
                        "{+adres|Torenstraat 4, 9679 BP Scheemda}",
                        "{+object|Ennemaborgh}",
                        "Ongegrond.",
                    ],
                    [
                        "3",
                        "Familie {naam|Wortelboer}",
                        "{adres|Boerderij Vredenhof, Kromme Elleboog, Midwolda}",
                        "de weg",
                        "Deels gegrond, zie paragraaf 3.2",
                    ],
                    [
                        "4",
                        "{naam|Erwin Haak}, namens {+organisatie|Midwolda Vooruit}",
                        "{adres|Van der Veen Hilbrandslaan 31 A, Midwolda}",
                        "Verkeer",
                        "Ongegrond. De wethouder heeft dit toegezegd.",
                    ],
                    [
                        "5",
                        "Mw. {naam|S. Oomkes}",
                        "{adres|p/a Huininga's Meerlaan 5, 9681 DP}",
                        "{+object|Koediep}",
                        "Niet-ontvankelijk",
                    ],
                    [
                        "6",
                        "{+organisatie|Enexis Netbeheer}",
                        "{+adres|Postbus 856, 5201 AW 's-Hertogenbosch}",
                        "Kabels",
                        "Voor kennisgeving",
                    ],
                ],
                [0.9, 3.3, 3.9, 3.0, 4.9],
            ),
            ("h", "Beantwoording"),
            (
                "j",
                "Indiener 3 stelt dat zijn paarden last hebben van de verlichting langs de weg. De heer {naam|Wortelboer} heeft dit op {+datum|9 mei 2017} ook mondeling toegelicht aan {naam|G. Slim}, planoloog. Wethouder {+naam|Broekhuizen-Smit} heeft een brief geschreven. De eigenaar van {adres|Hoofdweg 221} was daarbij aanwezig.",
            ),
            (
                "j",
                "De bedrijven aan de {+straat|Industrieweg} en de {+straat|Zijlkerlaan} houden hun bestemming. Voor het pand {+object|Hoofdweg 107 (voormalig gemeentehuis)} geldt een wijzigingsbevoegdheid.",
            ),
        ],
        font="Liberation Serif",
        size=9,
        hyphenate=True,
    )
    return Finished(d, pdf)


def z47() -> Finished:
    d = Draft("z47_factuur", "dev", "woo-verzoek", "factuur", "libreoffice")
    pdf = fodt(
        d,
        [
            (
                "t",
                [
                    [
                        "{naam|Rutger Wessendorp}\nTekst en Vertaling",
                        "{adres|Oude Kraan 72 III}\n{adres|6811 LL Arnhem}\nNederland\nT: {telefoon|+31(0)26 3511 874}\nM: {telefoon|06 1182 7730}\n{email|rutger}@wessendorptekst.nl\nBTW {?btw_id|NL 0018.33.927.B.61}\nK.v.K. {+kvk|09177452}",
                    ]
                ],
                [9, 6.6],
            ),
            (
                "t",
                [
                    [
                        "FACTUUR AAN\n{+organisatie|Ministerie van Justitie en Veiligheid}\n{+organisatie|Dienst Terugkeer en Vertrek}\nT.a.v. mw. {naam|N. Bouzambou}\n{+adres|Postbus 164}\n{+adres|2501 CD Den Haag}",
                        "Factuurnr.: {+kenmerk|2018.117}\nFactuurdatum: {+datum|30-11-2018}\nUw referentie: {+kenmerk|PO 820014}\nVervaldatum: {+datum|30-12-2018}",
                    ]
                ],
                [9, 6.6],
            ),
            (
                "t",
                [
                    ["Datum", "Omschrijving", "Aantal", "Prijs", "Totaal"],
                    [
                        "06-11",
                        "Vertaling verklaring dhr. {naam|Abdulrahman Qasemi} (Dari-NL)",
                        "1.210",
                        "0,14",
                        "169,40",
                    ],
                    ["14-11", "Tolken gesprek op {+locatie|AC Ter Apel}", "3 u", "58,00", "174,00"],
                    [
                        "14-11",
                        "Reiskosten {adres|Oude Kraan} - {+locatie|Ter Apel} v.v.",
                        "342 km",
                        "0,19",
                        "64,98",
                    ],
                    [
                        "21-11",
                        "Vertaling brief advocaat mr. {naam|Tj. Hoekzema}",
                        "640",
                        "0,14",
                        "89,60",
                    ],
                ],
                [1.8, 8, 1.9, 1.9, 2],
            ),
            "Gelieve het bedrag over te maken op {iban|NL62TRIO 0390 4471 05} (BIC {+bic|TRIONL2U}) t.n.v. {naam|R.G. Wessendorp}, {?plaats|Arnhem}.",
            (
                "s",
                "Voor akkoord prestatie: {naam|N.B.}   Besteller: {naam|Wouter K.}   Kostenplaats {+kenmerk|D4-310}",
            ),
        ],
        font="Carlito",
        border="none",
        size=10,
    )
    return Finished(d, pdf)


MAKERS = {
    "z41_aanvraag": z41,
    "z42_overeenkomst": z42,
    "z43_crediteuren": z43,
    "z44_cv": z44,
    "z45_intake": z45,
    "z46_zienswijzen": z46,
    "z47_factuur": z47,
}
