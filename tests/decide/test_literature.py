"""Names that are labels: authors, parties in published cases, historical persons, eponyms."""

import pytest

from tests.decide.marked import judge
from woo_redact.rulebook import RuleBook

OPEN, SHUT, DOUBT = "OPENBAAR", "LAKKEN", "BEOORDELEN"

AUTHORS = [
    (
        "«Janssens, P.», «A. de Boer» en «C. Vosse» (2015). Bodemdaling in het veen. Wageningen: "
        "Alterra."
    ),
    "«Janssens, P.» (2015). Bodemdaling in het veen. Wageningen: Alterra.",
    "«Janssens, P.», & «Vosse, C.» (2015). Bodemdaling. Bodem, 12(3), 45-60.",
    "«Janssens, P.» (red.) (2015). Bodemdaling in het veen. Wageningen: Alterra.",
    "«P. Janssens», Bodemdaling in het veen, Wageningen: Alterra 2015, p. 12.",
    "1 «P. Janssens» & «C. Vosse», ‘Bodemdaling’, Tijdschrift voor Bodem 2015/3, p. 45-60.",
    "12. «Janssens P», «Vosse C». Bodemdaling in het veen. Ned Tijdschr Geneeskd. 2015;159:A8654.",
    "De auteurs, «Janssens» en «Vosse», wijzen op bodemdaling. Het artikel verscheen in 2015.",
    "Dat is zo, aldus «Janssens» (2019).",
    "«Janssens» et al. (2019) vinden een verband.",
    "«Janssens» en «Vosse» (2019) vinden een verband.",
    "Dat bleek eerder («Janssens» & «Vosse», 2019; «Boersma», 2020).",
    "Zie ook «Janssens», 2019, p. 12.",
    "Geraadpleegde literatuur\n«Janssens, P.» en «C. Vosse»: Bodemdaling in het veen, 2015",
    "Literatuur\n- «P. Janssens», Bodemdaling in het veen (Wageningen 2015)",
    "1 «Janssens, T. van» en «Maat, A. van de», Nederlands Jeugdinstituut 2023.",
    "naar het onderzoek van «Janssens, M.» en «Vosse, E.» uit 2021.",
]

AUTHORS_IN_TEXT = [
    "De onderzoekers, «Lindenaar» en «Akkers», hebben 212 dossiers bekeken.",
    "de ruwheidslengte van «Wieringen» en «Rijkoor» (1983)",
    "In navolging van «Ostrum» (1990) en «Lipski» (1980) heet dit een dilemma in de theorie.",
    "Auteurs: «Theo Brands», «Aarnout Prins», «M. Ganesh»\nKNMI, ISBN 978-90-369-2518-4",
    "Auteurs\n«Theo Brands»\n«Aarnout Prins»\n\nUitgave van het KiM. ISBN 978-90-369-2518-4",
    "Te citeren als: «Brands» e.a. (2026).",
    "Vergelijk «L.M. Koend», Bestuursprocesrecht, 2021, par. 3.4.",
    "Zie voorts «H. Daalhof», Vier jaar later (2004), en «Jelle Gamers», De rode wethouder (2006).",
    "Zie het werk van «Trommels» en van «Noordhof».",
    "«Lindenaar» en «Akkers» annoteerden; anders het college.",
    "Zie T&C Privacyrecht («Verbrug»), art. 9.",
    "Het rapport van het bureau (auteurs «S. Blom» en «K. Roos», gepubliceerd 2022) is oud.",
    "Het betoog leunt op een stuk van «Erisma» en «Strotman» (Naar een ander land, 2021).",
    "«Kortman, C.A.J.M.», Het recht van de staat",
    "«Blikman, W.G.» 1910. Dams, barrages and weirs on porous foundations. Engineering.",
    "De aantekeningen van de minister, bewerkt door «W. Klinkaart».",
    "Geannoteerd door «Ch. Baks» in AB 2015/336 en door «G.A. Veenstra» in JM.",
    "Het gedicht op de gevel is van «J.H. Loopold».",
    "Beeldverantwoording\nOmslag\tRijkswaterstaat / foto: «Siebren Swartjes»\n"
    "p. 17\tANP / «Koen Wielen»",
    "³ «Van Wijk», Tafel & «Van Mal», Hoofdstukken van bestuursrecht, Den Haag 2014, p. 311.",
    "[12] «J. Rawl», A Theory of Justice, Harvard University Press, 1971.",
    "Cf. «Webers», M., Wirtschaft und Gesellschaft, Tübingen 1922.",
    "«Judith Erpen», 'Naming en shaming in het toezicht', Den Haag: Boom 2009",
    "Proefschrift «L. van Dongen», Radboud Universiteit 2020",
    "Het boek 'Zo hadden we het niet bedoeld' van «Jesse Frederiks»",
    "ABRvS 4 mei 2022, ECLI:NL:RVS:2022:1285 («Harder»), r.o. 7.1",
    "HR 5 januari 1996, NJ 1996/714 (Zwolsche Algemeene/De «Greeft»)",
    "De verdampingsformule van «Makking» en de bootstrap van Politis en «Romanov» zijn gebruikt.",
]

PUBLIC_WORK = [
    "«Karel Vosdam» is sinds 2019 bijzonder hoogleraar Bodemkunde en publiceerde een boek.",
    "In de tentoonstelling hangt ook werk van «Karel Vosdam» (beeldhouwer).",
    "Annotator «Vosdam» is kritisch.",
    "«Karel Vosdam» schreef De lange dijk (2015) over deze ramp.",
    "Het Hof oordeelde dat dit mag («Vosdam», C-123/45).",
    "Tekst: «Karel Vosdam» | Fotografie: «Jaap Brugsma»",
    "© 2021 «Karel Vosdam»",
    "Beeld: «Karel Vosdam» / ANP",
    "Zie ook «Karel Vosdam», De grenzen van het recht, 2019.",
    "Zie ook «Karel Vosdam» (De lange dijk, 2019).",
    "Dat volgt uit «Vosdam»/Brugsma & Slot 2017/214.",
    "Dat volgt uit Brugsma/«Vosdam» 2017/214.",
    "De duwboot «Anna Sofia» ligt in de haven.",
    "Het formulier is ingevuld voor het fictieve personage «Karel Vosdam».",
    "De klacht is geregistreerd in «Joris».",
    "Alleen beheerders kunnen in «Joris» nieuwe zaken aanmaken.",
    "«Joris» is uit de lucht; de leverancier is gebeld.",
    "De gunning: perceel 1: «Brugsma»; perceel 2: «Vosdam»",
    "De «Vosdam» Questionnaire is afgenomen bij 212 mensen.",
    "Het raadhuis is een monument uit 1912, ontworpen door «Karel Vosdam».",
    "«Vosdam» en collega's stellen dat dit geldt.",
    "Er is getoetst met correctie volgens «Vosdam».",
]

CASES = [
    "EHRM 4 december 2015, «Zakharova» t. Rusland, nr. 47143/06",
    "In de zaak «Zakharova» tegen Rusland oordeelde het EHRM dat dit mag.",
    "Het EHRM oordeelde in «Zakharova» tegen Nederland dat dit mag.",
    "EHRM 25 juni 1997, ECLI:CE:ECHR:1997:0625JUD002060592 («Halfordt»/Verenigd Koninkrijk)",
    "HvJ EU 16 juli 2020, C-311/18 (Facebook Ireland/«Schremmer»)",
    "Zie HR 13 maart 1981, ECLI:NL:HR:1981:AG4158 («Ermesing»/«Havilt»).",
    "het arrest «Ermesing»/«Havilt» (HR 13 maart 1981)",
    "Case of «Zakharova» v. Russia",
    "arrest «Schremmer» II (C-311/18) van het Hof van Justitie",
]

HISTORY = [
    "De ingenieur «Lelyveld» gaf zijn naam aan de stad.",
    "«Cornelis Lelyveld» (1854-1929) ontwierp de dijk.",
    "De school is vernoemd naar «Annie Schmitz».",
    "Het gebouw is genoemd naar «Johan Thorbeek».",
    "«Johan Thorbeek» (Zwolle, 14 januari 1798 – Den Haag, 4 juni 1872) schreef de wet.",
    "De dichter «Vondeling» (1587–1679) woonde hier.",
    "Het standbeeld van «Johan Thorbeek» op het plein",
    "de naar «Annie Schmitz» vernoemde prijs",
    "De Wet van «Murfy» geldt hier niet; de wet van «Murfy» wel.",
    "Bij de ziekte van «Alzheimar» en het syndroom van «Downer» geldt dit.",
    "Het «Rathenaar» Instituut schreef een rapport.",
    "Het kabinet-«Schoof» en het tweede kabinet-«Rutger» besloten.",
    "Motie-«Bouma» en het rapport-«Dijkstal» geven richting.",
    "Om 07.05 uur: «Anna Sofia» (ENI 02318834) meldt zich",
    "Vaartuig\tLigplaats\n«Anna Sofia»\tOosterdok",
    "De «Johanna Hendrika», de duwboot en het ponton",
    "De pony’s «Bram» en «Nynke» zijn opgehaald.",
    "«Tess Vriesema» is een fictief personage.",
    "De uitvaart is bij Monuta «J. Wiersema».",
]

CAREFUL = [
    ("Dagvoorzitter: prof. «Karel Vosdam»", {DOUBT}),
    ("Er is gesproken met prof. «Karel Vosdam», Universiteit Leiden.", {DOUBT}),
    ("«P. Jansen» (geboren 1954) woont in Assen.", {SHUT, DOUBT}),
    ("«P. Jansen» (1954) woont in Assen.", {SHUT, DOUBT}),
    ("In de zaak van mevrouw «Jansen» tegen de gemeente Assen is geklaagd.", {SHUT, DOUBT}),
    ("In de zaak «Jansen» tegen de gemeente Assen loopt een bezwaar.", {SHUT, DOUBT}),
    ("In de zaak-«Jansen» loopt een bezwaar.", {SHUT, DOUBT}),
    ("«P. Jansen» (1940-2019) was patiënt.", {SHUT, DOUBT}),
    ("«P. Jansen», Kerkstraat 12, Assen 2015, kamer 3", {SHUT, DOUBT}),
    ("Overleg «Jansen»/«Wit» over HR en ICT", {SHUT, DOUBT}),
    ("1. «P. Jansen», Dorpsstraat 1: overlast sinds 2015, p. 3 van het dossier", {SHUT, DOUBT}),
    ("Naam: «P. Jansen» (1952). Woonplaats: Assen.", {SHUT, DOUBT}),
    ("«P. Jansen» (1952). Woont in Assen.", {SHUT, DOUBT}),
    ("«P. Jansen» tegen Nederland: zijn verhaal", {SHUT, DOUBT}),
    ("Melding «Jansen»/«Wit», zie ook het arrest", {SHUT, DOUBT}),
    ("Literatuur\n«P. Jansen», interview op 12 mei 2015", {SHUT}),
    ("«Jansen, P.», Hoofd Inkoop, Den Haag", {SHUT}),
    ("Het schip van schipper «P. Jansen» (ENI 02324981) lag stil.", {SHUT}),
    ("De aanvaring met schipper «P. Jansen» is gemeld.", {SHUT}),
    ("Vaartuig\tSchipper\nVrouwe Jacoba\t«P. Jansen»", {SHUT}),
    ("«Jansen, P.»; «Vries, K. de»; «Bos, A.»", {SHUT}),
    ("1. «Kevin B.» Verdachte is gehoord op 3 mei 2019.", {SHUT}),
    ("De nota is afgestemd (auteur: «P. Jansen»).", {SHUT, DOUBT}),
    ("Dit is het werk van «P. Jansen» en «K. Bos» van de afdeling.", {SHUT, DOUBT}),
    ("Zie de mail van «P. Jansen» (BZK, 2018).", {SHUT}),
    ("Overleg «Jansen»/«Wit» over het handboek", {SHUT, DOUBT}),
    ("De bijdrage is geleverd door «P. Jansen», in januari 2016.", {SHUT}),
    (
        "Literatuur\nVan Dijk 2015\n\nBesluit\nHet is zo.\nEn verder.\n«P. Jansen» belde in 2019.",
        {SHUT},
    ),
    ("Volgens «P. Jansen» (52) is de dijk slecht.", {SHUT, DOUBT}),
    ("het «Jansen» college van bestuur", {SHUT, DOUBT}),
    ("Bezwaar van «P. Jansen» tegen het college.", {SHUT}),
    ("De auteurs van deze nota, «P. Jansen» en «K. Wit», zijn bereikbaar.", {SHUT, DOUBT}),
    ("«P. Jansen» (2015-2019) werkte bij de afdeling.", {SHUT, DOUBT}),
    ("Afspraak met «P. Jansen» (2019). Graag terugbellen.", {SHUT, DOUBT}),
    ("1 «P. Jansen», gemeente Assen 2023.", {SHUT, DOUBT}),
    ("«Samira» liep vast in haar studie rechten.", {SHUT}),
    ("«Piet» kwam met zijn boek naar school.", {SHUT}),
    ("Auteur: «P. Jansen»\nDatum: 3 mei\nAan de minister", {SHUT}),
    ("Het verslag van «P. Jansen» en «K. Wit» over de brug", {SHUT}),
    ("Scriptie van «P. Jansen», student (ongepubliceerd)", {SHUT}),
    ("Mail van «P. Jansen», 12 mei 2019, over de brug", {SHUT}),
    ("Opgesteld door\n«P. Jansen» (2019). Memo over de brug. Assen: VWS.", {SHUT, DOUBT}),
]

CITED, WORK = "de literatuurverwijzing", "het werk dat bij de naam staat"
NOTE, BYLINE = "de noot of conclusie bij een uitspraak", "de naamsvermelding bij een publicatie"
PRIZE, SHIP = "de prijs bij de naam", "het schip dat zo heet"

SHOWN = [
    ("Zo ook «Vosdam» in zijn noot onder ABRvS 4 mei 2022.", NOTE),
    ("Anders «Vosdam», noot onder AB 2015/336.", NOTE),
    ("Dat staat ook in de annotatie in Gst. van «Vosdam».", NOTE),
    ("Aanwezig is ook auteur «Karel Vosdam» (De lange dijk, 2015).", CITED),
    ("Het begrip komt van «K. Vosdam», diss. Leiden.", CITED),
    ("Besteld zijn de boeken: «K. Vosdam», De lange dijk; «J. Brugsma», Het water komt.", CITED),
    ("Lees ook «Karel Vosdam» (De lange dijk, hoofdstuk 3).", CITED),
    ("«Vosdam» en «Brugsma» beschrijven dat in een overzichtsstudie.", WORK),
    ("Dit voorstel deed eerder «Vosdam» in haar preadvies voor de VAR.", WORK),
    ("Het boek De lange dijk (red. «K. Vosdam») ligt ter inzage.", WORK),
    ("Het museum verkoopt het door «Karel Vosdam» geschreven boek over de ramp.", WORK),
    ("De wethouder krijgt het eerste exemplaar van het boek van «Karel Vosdam».", WORK),
    ("In de bijlage zijn enkele bladzijden uit «Vosdam» gekopieerd.", WORK),
    ("Het schilderij is rechtsonder gesigneerd: «K. Vosdam»", WORK),
    ("Het bronzen beeld op het plein is gemaakt door «Karel Vosdam».", WORK),
    ("Raadhuis, bouwjaar 1912 (architect: «Karel Vosdam»)", WORK),
    ("De musical is gemaakt naar het boek van «Karel Vosdam».", WORK),
    ("Voor de avond is uitgenodigd «Karel Vosdam», auteur van ‘De lange dijk’.", WORK),
    ("Voor de avond is uitgenodigd «Karel Vosdam», auteur van een biografie.", WORK),
    ("De documentaire van «Karel Vosdam» ging in première in de bioscoop.", WORK),
    ("Op het schilderij staat «Cornelis Lelyveld» (geboren Zwolle 1854).", "de levensjaren"),
    ("De sporthal is geopend door olympisch kampioene «Karin Vosdam».", PRIZE),
    ("De sporthal is geopend door «Karin Vosdam», meervoudig olympisch kampioene.", PRIZE),
    ("De Librisprijs ging in 2018 naar een debuut en in 2019 naar «Karel Vosdam».", PRIZE),
    ("Gouden Griffel 2015: «Karel Vosdam»", PRIZE),
    ("De lange dijk, voorstelling in de schouwburg\nChoreografie: «Karel Vosdam»", BYLINE),
    ("De voorstelling De lange dijk (regie «Karel Vosdam») is uitverkocht.", BYLINE),
    ("Het boek over de wijk, met illustraties van «Karel Vosdam», is uitgedeeld.", BYLINE),
    ("Leeuwarder Courant, 12 mei 2019\nDijk bij Assen verzakt\nDoor «Karel Vosdam»", BYLINE),
    ("De vragen gaan over het artikel in de Volkskrant van «Karel Vosdam».", BYLINE),
    ("Het boek is in een weekblad gerecenseerd door «Karel Vosdam».", BYLINE),
    ("De kotter UK 12 «Anna Sofia» ligt in de haven.", SHIP),
    ("De vergadering is in de zalen «Anna» en «Sofia».", "het soort ding dat zo heet"),
]

PERHAPS = [
    ("Er is gesproken met prof. «Karel Vosdam», Universiteit Leiden.", "een openbare functie"),
    ("Er is gesproken met prof. «Karel Vosdam» (Universiteit Leiden).", "een openbare functie"),
    ("De wethouder is voor de Volkskrant geïnterviewd door «Karel Vosdam».", "journalist"),
    ("De bronnen zijn deze.\n«Vosdam», 2019", "openbaar werk"),
    ("De bronnen zijn deze.\n«Vosdam» & «Brugsma», 2019", "openbaar werk"),
    ("Het werk van «Vosdam» toont dat bodemdaling geld kost.", "openbaar werk"),
    ("De titel verwijst naar ‘De lange dijk is moe’ van «Karel Vosdam».", "openbaar werk"),
    ("De burgemeester leest ‘De lange dijk is moe’ van «Karel Vosdam».", "openbaar werk"),
    ("Het boek van «Karel Vosdam» beschrijft de ramp van 1953.", "openbaar werk"),
    ("De hoogleraar schreef in 2015 een essay samen met «Jaap Brugsma».", "openbaar werk"),
    ("Het handboek van de dienst (met «Jaap Brugsma») verscheen in 2015.", "openbaar werk"),
    ("De gemeente komt voor in de documentaire van «Karel Vosdam».", "openbaar werk"),
    ("Foto «Karel Vosdam»", "openbaar werk"),
    ("Tekst «Karel Vosdam» en foto’s van de redactie", "openbaar werk"),
    ("«Joris» ligt er weer uit; de servicedesk zoekt de storing.", "een vernoeming"),
]

NO_MAKERS = [
    "Zie «P. Jansen» in zijn annotatie bij het concept.",
    "«P. Jansen» schrijft in zijn logboek dat het lekt.",
    "«P. Jansen», conclusie voor de vergadering: akkoord.",
    "«P. Jansen», noot bij de begroting",
    "Het voorstel is besproken in AB met «P. Jansen».",
    "Auteur «P. Jansen» (Memo over de brug, 2019) is ziek.",
    "«P. Jansen», proefschrift Leiden, vraagt verlof.",
    "Contactpersoon publicaties: «P. Jansen», Adviseur van de directie.",
    "«Jansen» & «Wit», 2019",
    "Lees ook «P. Jansen» (Mail van 3 mei 2019).",
    "«P. Jansen» neemt dit mee in een review.",
    "«P. Jansen» zegt in zijn preadvies aan de wethouder dat het kan.",
    "Kerkstraat 12 (bew. «P. Jansen»)",
    "De vereniging van eigenaren (vert. «P. Jansen»)",
    "Nieuwsbrief intranet (red. «P. Jansen»)",
    "Het door «P. Jansen» geschreven ‘Verslag inloopavond’ is rondgestuurd.",
    "Lees ‘Memo over de brug’ van «P. Jansen».",
    "Het boek is van «P. Jansen»; zij haalde het bij de boekhandel.",
    "Passages uit «P. Jansen» zijn gelakt.",
    "Voor akkoord gesigneerd: «P. Jansen»",
    "Het beeld van de situatie is gemaakt door «P. Jansen».",
    "Het kunstwerk op het hek is gemaakt door «P. Jansen» uit groep 7.",
    "Dakkapel bij woning, bouwjaar 1990 (ontwerp: «P. Jansen»)",
    "De wijktuin is aangelegd naar een idee van «P. Jansen».",
    "Stuur de bewerking van de kaart naar «P. Jansen».",
    "«P. Jansen», auteur van ‘Verslag inloopavond’, is op vakantie.",
    "«P. Jansen», auteur van het artikel op intranet, is op vakantie.",
    "De Cruijffprijs ging in 2018 naar groep 8 en in 2019 naar «P. Jansen» uit klas 3.",
    "Het bezwaar van olympisch kampioene «P. Jansen» tegen de aanslag is ongegrond.",
    "Met «P. Jansen», adviseur en oud-olympiër, is gebeld.",
    "De buren klagen over de documentaire van «P. Jansen».",
    "Tekst: «P. Jansen»\nOnderwerp: persbericht tentoonstelling",
    "De voorstelling in het museum: regie «P. Jansen», catering «K. Wit».",
    "Bijlage: rapport met tekeningen van «P. Jansen»",
    "Persvragen NRC over de brug\nDoor: «P. Jansen»",
    "Het artikel in de Volkskrant van 12 mei is door «P. Jansen» rondgestuurd.",
    "Het artikel in NRC is van «P. Jansen» gekregen.",
    "De nota is besproken door «P. Jansen» en «K. Wit».",
    "Directie Scheepvaart, kamer BZ 12 «P. Jansen»",
    "Ligplaats AB 12 «P. Jansen»",
    "Beheerder bruggen «P. Jansen»",
    "«P. Jansen» ligt plat en kan niet inloggen.",
    "Totale prijs 2019: «P. Jansen»",
]


@pytest.mark.parametrize("text", [*AUTHORS, *AUTHORS_IN_TEXT, *PUBLIC_WORK, *CASES, *HISTORY])
def test_a_name_that_is_a_label_stays(text: str, rulebook: RuleBook) -> None:
    for proposal in judge(text, rulebook):
        assert proposal.verdict == OPEN, (proposal.finding.text, proposal.rule)


@pytest.mark.parametrize(("text", "allowed"), CAREFUL)
def test_a_person_is_no_label(text: str, allowed: set[str], rulebook: RuleBook) -> None:
    assert judge(text, rulebook)[0].verdict in allowed


@pytest.mark.parametrize(("text", "shown"), SHOWN)
def test_a_label_is_open_for_this_reason(text: str, shown: str, rulebook: RuleBook) -> None:
    for proposal in judge(text, rulebook):
        assert proposal.verdict == OPEN
        assert shown in proposal.reason


@pytest.mark.parametrize(("text", "shown"), PERHAPS)
def test_a_reader_is_told_that_this_may_be_a_label(
    text: str, shown: str, rulebook: RuleBook
) -> None:
    for proposal in judge(text, rulebook):
        assert proposal.verdict == DOUBT
        assert shown in proposal.reason


@pytest.mark.parametrize("text", NO_MAKERS)
def test_a_person_in_words_like_these_does_not_stay(text: str, rulebook: RuleBook) -> None:
    for proposal in judge(text, rulebook):
        assert proposal.verdict in {SHUT, DOUBT}
