"""Documents with nothing to redact, full of names that are labels."""

from tests.gold.making.by_office import fodt
from tests.gold.making.by_reportlab import paper
from tests.gold.making.draft import Draft
from tests.gold.making.gold import Finished


def h24_niets_onderzoeksrapport() -> Finished:
    draft = Draft(
        "h24_niets_onderzoeksrapport",
        "dev",
        "woo-verzoek",
        "report_two_columns_literature",
        "reportlab",
    )
    draft.keep("eponiem", "Louis Bolk Instituut")
    draft.keep(
        "organisatie",
        "Deltares",
        "TenneT",
        "LTO Nederland",
        "Interprovinciaal Overleg",
        "Wageningen University",
    )
    draft.keep("auteur", "Bert Bakker")
    pdf = paper(
        draft,
        [
            ("h", "SAMENVATTING"),
            "Dit rapport van het Wetenschappelijk Bureau Openbaar Bestuur beschrijft de ontwikkeling van de Nederlandse Waterschappen tussen 1990 en 2025. De aanbevelingen van de {+eponiem|commissie-Tielrooij}, de {+eponiem|commissie-Veerman} en de {+eponiem|Staatscommissie-Remkes} worden naast elkaar gelegd. Het {+eponiem|Huis van Thorbecke} vormt het vertrekpunt.",
            ("h", "1. HISTORISCH KADER"),
            "De Waterstaatswet 1900 en de Deltawet bepaalden lange tijd het beeld. Na de Watersnoodramp van 1953 kwam het Deltaplan tot stand onder leiding van {+historisch|Johan van Veen}. De ingenieur {+historisch|Cornelis Lely} gaf zijn naam aan Lelystad, en het {+eponiem|ir. D.F. Woudagemaal} in Lemmer is Werelderfgoed. {+historisch|Thorbecke} zelf achtte het waterschap een functionele eenheid.",
            "Het Nationaal Programma Landelijk Gebied is beëindigd; provincies zetten de koplopersmaatregelen voort. De Nederlandse Voedsel- en Warenautoriteit (NVWA) houdt toezicht op de naleving van de Meststoffenwet. In de gebieden Veluwe, De Peel en Groene Hart worden de gebiedsplannen uiterlijk 1 oktober 2026 vastgesteld.",
            "Staatsbosbeheer beheert ruim 273.000 hectare. De regeling is gepubliceerd in de Staatscourant (Stcrt. 2025, 38112) en genotificeerd bij de Europese Commissie.",
            ("h", "2. GEBIEDEN"),
            "In Rotterdam zijn de {+straat|Burgemeester Van Walsumweg}, het {+straat|Marconiplein} en de {+straat|Pieter de Hoochweg} onderzocht op wateroverlast. In Utrecht gaat het om de {+straat|Marnixlaan} en de {+straat|Thomas à Kempisweg}; in Groningen om het {+straat|Wessel Gansfortcomplex} en de {+straat|Korreweg}. Het {+eponiem|Van der Valk Hotel} Duiven en het {+eponiem|Erasmus MC} hebben een eigen berging aangelegd.",
            "Het college heeft in de Kadernota 2026 gekozen voor een gebiedsgerichte aanpak. De Omgevingsvisie, het Programma Wonen en het Mobiliteitsplan worden in samenhang herzien. De Veiligheidsregio en de GGD zijn betrokken bij de uitwerking van het onderdeel gezonde leefomgeving.",
            "De kosten worden geraamd op € 1.375.000 en komen ten laste van de reserve Grondexploitaties. De aanbesteding verloopt via TenderNed volgens de Aanbestedingswet 2012; de gunning is voorzien in week 38.",
            "Netcongestie blijft het grootste knelpunt voor bedrijven in de regio's Noordoost-Brabant en Flevoland. TenneT, Enexis en Liander publiceren elk kwartaal een capaciteitskaart. Het Landelijk Actieprogramma Netcongestie bundelt de afspraken tussen Rijk, provincies, netbeheerders en de Autoriteit Consument & Markt.",
            ("h", "3. METHODE"),
            "De {+eponiem|methode-Van Westendorp} en de {+eponiem|Gini-coëfficiënt} zijn toegepast op gegevens van het CBS. De {+eponiem|Bonferroni-correctie} is gebruikt. De Raad voor het Openbaar Bestuur, de Unie van Waterschappen, het Interprovinciaal Overleg, STOWA en Deltares waren vertegenwoordigd in de begeleidingscommissie. De {+eponiem|Wet van Moore} speelt geen rol.",
            "De raming voor 2026 gaat uit van een bbp-groei van 1,3%. In de Voorjaarsnota wordt € 215 miljoen gereserveerd op de Aanvullende Post bij het ministerie van Financiën.",
            "Het UWV en de SVB hebben een uitvoeringstoets uitgebracht. Beide organisaties achten invoering per 1 januari 2027 haalbaar, mits het Uitvoeringsbesluit SUWI uiterlijk in het derde kwartaal van 2026 wordt gepubliceerd in het Staatsblad. De structurele kosten bedragen € 48,6 miljoen per jaar (artikel 2 van begrotingshoofdstuk XV).",
            "De Commissie Deskundigen Meststoffenwet heeft een advies uitgebracht over de forfaitaire excretienormen. Wageningen University & Research en het Louis Bolk Instituut hebben bijgedragen aan de onderbouwing. LTO Nederland en Natuurmonumenten zijn in het Bestuurlijk Overleg van 3 februari 2026 geconsulteerd.",
            ("h", "4. CONCLUSIES EN AANBEVELINGEN"),
            "Het rapport bevat zeven aanbevelingen aan de minister van Infrastructuur en Waterstaat, de provincies en de Unie van Waterschappen. Zie Kamerstuk 27 625, nr. 701 en {+kamerstuk|Kamerstukken II 2024/25, 36 600 J, nr. 6}. In het Commissiedebat Participatiewet van 12 maart 2026 is de motie over de vrijlating van giften (Kamerstuk 34 352, nr. 298) aangehouden. De toezegging om de Kamer vóór de zomer te informeren staat geregistreerd onder TZ202603-118.",
            "Het Nationaal Groeifonds heeft in de derde ronde € 4,02 miljard toegekend. De Rijksdienst voor Ondernemend Nederland (RVO) voert de regeling uit; het Centraal Planbureau en TNO zijn gevraagd om een ex-ante evaluatie. De Europese Commissie heeft de steunmaatregel goedgekeurd onder nummer SA.104512.",
            "De vervanging van het materieel loopt volgens het Defensie Materieel Proces. Het Commando Materieel en IT (COMMIT) verwacht de A-brief in het tweede kwartaal van 2026. De Koninklijke Landmacht, de Koninklijke Marine en de Koninklijke Marechaussee leveren gezamenlijk de behoeftestelling aan.",
            ("h", "LITERATUUR"),
            "{+auteur|Ankersmit, F.R.} (2014). De representatieve democratie. Groningen: Historische Uitgeverij.",
            "{+auteur|Van den Berg, J.Th.J.} en {+auteur|J.J. Vis} (2013). De eerste honderdvijftig jaar. Amsterdam: Bert Bakker.",
            "{+auteur|Boogers, M.}, {+auteur|P.J. Klok}, {+auteur|B. Denters} e.a. (2016). Effecten van regionaal bestuur. Enschede: Universiteit Twente.",
            "{+auteur|Elzinga, D.J.} (2011). Het Nederlandse gemeenterecht. Deventer: Kluwer.",
            "{+auteur|Havekes, H.J.M.} (2009). Functioneel decentraal waterbestuur. Den Haag: Sdu. ISBN 978 90 12 13094 2.",
            "{+auteur|Toonen, Th.A.J.}, {+auteur|G.S.A. Dijkstra} en {+auteur|F. van der Meer} (2006). Modernization and reform of Dutch waterboards. Journal of Institutional Economics 2(2): 181-201.",
            "{+auteur|Wessel, R.A.} & {+auteur|Özgür Kılıç} (2021). Multilevel governance. doi:10.1017/9781108.",
            "WRR (2023). Rechtvaardigheid in klimaatbeleid. WRR-rapport 106. Den Haag.",
        ],
        font="SE",
        size=10,
        frames=((55, 60, 235, 720), (305, 60, 235, 720)),
        footer="Wetenschappelijk Bureau Openbaar Bestuur",
    )
    return Finished(draft, pdf)


def h25_niets_verkeersbesluit() -> Finished:
    draft = Draft(
        "h25_niets_verkeersbesluit", "dev", "gemeente", "policy_table_streets", "libreoffice"
    )
    draft.keep("organisatie", "Heijmans", "Dura Vermeer", "TenneT")
    draft.keep("adres_organisatie", "2500 DJ Den Haag")
    draft.keep("eponiem", "De Ruyter van Steveninckkazerne", "Johan Willem Frisokazerne")
    pdf = fodt(
        draft,
        [
            ("h", "VERKEERSBESLUIT EN PROGRAMMA DUURZAAM VEILIG 2026-2030"),
            "Het College van Burgemeester en Wethouders, gelet op de Wegenverkeerswet 1994, het Reglement verkeersregels en verkeerstekens 1990 en het Besluit administratieve bepalingen inzake het wegverkeer (BABW), gehoord de Politie Eenheid Den Haag, besluit:",
            (
                "t",
                [
                    ["Wegvak", "Van", "Tot", "Maatregel"],
                    [
                        "{+straat|Burgemeester De Monchyplein}",
                        "{+straat|Jozef Israëlslaan}",
                        "{+straat|Waalsdorperweg}",
                        "30 km/u",
                    ],
                    ["{+straat|Dr. Lelykade}", "Visafslagweg", "Duinstraat", "eenrichting"],
                    [
                        "{+straat|Willem de Zwijgerlaan}",
                        "{+straat|Johan van Oldenbarneveltlaan}",
                        "{+straat|Frederik Hendriklaan}",
                        "fietsstraat",
                    ],
                    [
                        "{+straat|Jan van Nassaustraat}",
                        "Koningskade",
                        "{+straat|Wassenaarseweg}",
                        "parkeerverbod",
                    ],
                    [
                        "{+straat|Anna Bijnsstraat}",
                        "{+straat|Multatulistraat}",
                        "{+straat|Louis Couperusplein}",
                        "30 km/u",
                    ],
                    [
                        "{+straat|Nelson Mandelalaan}",
                        "{+straat|Martin Luther Kinglaan}",
                        "Meppelweg",
                        "verkeersplateau",
                    ],
                ],
                [5, 4.2, 4.4, 2.8],
            ),
            "Het college heeft in de Kadernota 2026 gekozen voor een gebiedsgerichte aanpak. De Omgevingsvisie, het Programma Wonen en het Mobiliteitsplan worden in samenhang herzien. De Veiligheidsregio en de GGD zijn betrokken bij de uitwerking van het onderdeel gezonde leefomgeving.",
            "De kosten worden geraamd op € 1.375.000 en komen ten laste van de reserve Grondexploitaties. De aanbesteding verloopt via TenderNed volgens de Aanbestedingswet 2012; de gunning is voorzien in week 38.",
            ("h", "OVERWEGINGEN"),
            "Het {+eponiem|Haga Juliana Kinderziekenhuis}, het {+eponiem|Rosa Manus-college}, de {+eponiem|Prinses Beatrixschool} en het {+eponiem|Johan de Witt Gymnasium} liggen binnen 300 meter. Het {+eponiem|rapport-Duisenberg} en de {+eponiem|motie-Van der Graaf} zijn betrokken. Fietsersbond, ANWB, Veilig Verkeer Nederland en HTM hebben ingestemd. Vragen: bel {+telefoon_algemeen|14 070} of mail {+email_functioneel|verkeersbesluiten@denhaag.nl}.",
            "Tegen dit besluit kan binnen zes weken na bekendmaking bezwaar worden gemaakt. Het bezwaarschrift moet op grond van artikel 6:5 van de Algemene wet bestuursrecht ondertekend zijn en ten minste de naam en het adres van de indiener, de dagtekening en de gronden van het bezwaar bevatten.",
            ("h", "UITVOERING"),
            "De kosten worden geraamd op € 1.375.000 en komen ten laste van de reserve Grondexploitaties. De aanbesteding verloopt via TenderNed volgens de Aanbestedingswet 2012; de gunning is voorzien in week 38.",
            "De werkzaamheden worden uitgevoerd door BAM Infra, Heijmans en Dura Vermeer. De asfaltcentrale aan de Zuiderparklaan levert. De verkeerslichten aan de {+straat|Ypenburgse Boslaan} worden vervangen. De bewonersavond vindt plaats in buurtcentrum {+eponiem|De Henneberg} op 14 april 2026. Het Bezwaarschrift kan worden gezonden aan Postbus 12600, 2500 DJ Den Haag.",
            "Het college heeft in de Kadernota 2026 gekozen voor een gebiedsgerichte aanpak. De Omgevingsvisie, het Programma Wonen en het Mobiliteitsplan worden in samenhang herzien. De Veiligheidsregio en de GGD zijn betrokken bij de uitwerking van het onderdeel gezonde leefomgeving.",
            "Het Nationaal Programma Landelijk Gebied is beëindigd; provincies zetten de koplopersmaatregelen voort. De Nederlandse Voedsel- en Warenautoriteit (NVWA) houdt toezicht op de naleving van de Meststoffenwet. In de gebieden Veluwe, De Peel en Groene Hart worden de gebiedsplannen uiterlijk 1 oktober 2026 vastgesteld.",
            "Netcongestie blijft het grootste knelpunt voor bedrijven in de regio's Noordoost-Brabant en Flevoland. TenneT, Enexis en Liander publiceren elk kwartaal een capaciteitskaart. Het Landelijk Actieprogramma Netcongestie bundelt de afspraken tussen Rijk, provincies, netbeheerders en de Autoriteit Consument & Markt.",
            "Tegen dit besluit kan binnen zes weken na bekendmaking bezwaar worden gemaakt. Het bezwaarschrift moet op grond van artikel 6:5 van de Algemene wet bestuursrecht ondertekend zijn en ten minste de naam en het adres van de indiener, de dagtekening en de gronden van het bezwaar bevatten.",
            "Voor het Nationaal Programma Ruimte voor Defensie zijn 59 locaties onderzocht, waaronder de Generaal-majoor De Ruyter van Steveninckkazerne in Oirschot en de Johan Willem Frisokazerne in Assen. De plan-m.e.r. is ter inzage gelegd van 16 juni tot en met 28 juli 2025.",
        ],
        font="Liberation Serif",
        size=12,
        header="Gemeente Den Haag | Dienst Stedelijke Ontwikkeling\t\tDSO/{+kenmerk|2026.1184}",
        footer="Afdeling Mobiliteit",
    )
    return Finished(draft, pdf)


MAKERS = {
    "h24_niets_onderzoeksrapport": h24_niets_onderzoeksrapport,
    "h25_niets_verkeersbesluit": h25_niets_verkeersbesluit,
}
