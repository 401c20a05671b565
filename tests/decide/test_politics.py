"""Politicians and office-holders as notas, minutes, decrees and lists name them.

What the marks in each text want stands in tests/decide/marked.py.
"""

import pytest

from tests.decide.marked import check
from woo_redact.rulebook import RuleBook

PARTIES = [
    "VVD («+Mijn»): vraagt naar de norm. SP («+Walder»): leraren.",
    "De gemeenteraad. Stemming\n«+A. Bos»\tVVD\n«+K. Dam»\tD66",
    "De gemeenteraad. «+Meer» (Leefbaar) en «+Dam» (Hoorn Vooruit) waren tegen.",
    "Shadow rapporteurs: «+Hartog» (S&D) en «+Schoen» (Renew).",
    "Het Europees Parlement. Rapporteur «+Coppen» vond een meerderheid in LIBE.",
    "De huisarts: «-Coppen» (GL Zorg). Rapporteur «-Dam» schreef het onderzoek op.",
]
DEBATES = [
    "In het commissiedebat Personeel vroeg «?Van As» om bloedonderzoek. De Kamer wacht.",
    "In het debat dat daarop volgde, vroegen «?Pool» en «?Park» naar de gevolgen voor de Kamer.",
    "In de Kamer stelde «+Aziz» mondelinge vragen over de zaak.",
    "Commissiedebat\nVraag «+Bouna»: gaat het bureau dicht?\nAntwoord: nee, zegt «-Jansen».",
    "Debat in de Tweede Kamer, interruptie op «?Dimir» over telefoons.",
    "MOTIE VAN DE LEDEN «+BEN SALEM» EN «+AKKER»\nDe Kamer, gehoord de beraadslaging,",
    "Motie op stuk nr. 41 wordt gewijzigd. Indieners «+Van Houten», «+Kremer», «+Ouwerk».",
    "Tweede Kamer. De toezegging op lid «+Reyes» is gedaan.",
    "Bezwaar tegen de motie. Indiener «-Kremer» is gehoord.",
    "Beantwoording artikel 36-vragen\nVragensteller: «+F. Straat»\nBehandelaar: «-K. Dam»",
    "Notulen programmaraad\nAanwezig de leden «-P. Scheld» en «-A. Gun». De gemeenteraad betaalt.",
    "Wijziging in de Kamerbrief. (VRAAG «-Groen»: willen we hier een naam?)",
    "Stand Tweede Kamer: lid «+Tollaar» wil een debat; rapporteurs «+Wagen» en «+Sahek» ook.",
    "Bewonersavond\nVragensteller: «-F. Straat»",
    "Gemeenteraad. De commissie geloofsbrieven («+Hendriks», «+Olde») adviseert toelating.",
    "De toezegging van mijn ambtsvoorganger «+De Reus» tijdens het debat in de Kamer.",
    "Aan: M\nUw voorganger «+Tetou» vroeg uitstel.",
]
PRIVATE = [
    "Minister «+Fleur Agema» sprak met patiënten. «?Fleur» heeft al zes jaar ME.",
    "Telefoonlijst: «-Sanne Vos» (1534), «-Jan Kok» (1788)",
    "«-Jan Kok» schreef dat zijn zwager was benoemd tot burgemeester.",
    "«-Jan Kok» | CDA | fractieassistent",
    "Het rekenmodel van «-Sanne Vos» (FEZ) sluit niet.",
    "De ambassadeur duurzaamheid «?Marieke Hoekstra» van de directie Facilitair is er.",
    "Van: «?Anna Keijner», hoogleraar bestuursrecht: de weigering van mijn inzage is onjuist.",
]
COLLEAGUES = [
    "«+Meloni» en «+Macron» wilden leningen; «+Frederiksen» en «+Orpo» niet.",
    "In het debat vroeg «?Kamer» door; «?Ellian» steunde de motie.",
    "Minister «+Schoof» en «+Prévot» traden op als gastheer.",
    "Sprekers\n«+Wilders»\n«+Timmermans»\n«+Yeşilgöz»\n«+Bontenbal»",
    "Minister «+Schoof» belde. «?Ellian» belt later.",
    "De minister spreekt morgen «+Chantal Zeegers» over de stadsregio.",
    "De minister spreekt morgen «?André Bosman» over de stadsregio.",
    "Vandaag is «?Chantal Zeegers» langs geweest.",
    "Eurotop: «+Macron» zat naast «+Scholz» en «+Hoekstra».",
    "Minister «+Schoof» is gebeld. De steller is «-Ellian».",
    "Minister «+Schoof» schrijft. «-Hoekstra» (WJZ) kijkt mee.",
    "Minister «+Schoof» schrijft. Mevrouw «-Hoekstra» kijkt mee.",
    "Debat met minister «+Schoof». «-A. Ellian» is er, dus «-Ellian» schrijft de motie uit.",
    "«-Hoekstra» klaagt over trillingen van het spoor; «-Ellian» ook.",
    "Zitplaatsen: staatssecretaris «+Dam» - «-Ellian» - «-Tolsma» - «-Zomerdijk» - «-Abels».",
    "Het rapport is van «+Yeşilgöz». «+Ellian» steunde de motie van «+Grinwis» en «+Ceder».",
    "Eurotop. «+Hugo de Jonge» sprak daar.",
    "De heer «-Hugo de Jonge», dossierhouder, sprak.",
    "Coreper. HV «+Kallas» sprak; PV «?Jan Dam» was er.",
    "Boargemaster «+Jannie de Vries» en wethâlder «+Mark de Man».",
    "Raad. De vragen van «+Soy» (fractie\nGewoon Dorp) over de brug.",
    "Functie\tNaam\nCdK t/m 2023\t«+L. Dam»\nNotulist\t«-K. Bos»",
    "Het gezin «-Ellian» kreeg bezoek van burgemeester «+Bruls».",
]
OFFICES = [
    "Hoogleraar «+Kolkmeijer» zei in NRC dat het niet werkt.",
    "De zorgen die hoogleraar «+Kolkmeijer» uitte in het WPNR.",
    "Week\tOnderwerp\tBewindspersoon\tTrekker\n36\tAPB\t«+Zweers»\t«-Moed»\n37\tCD\t«+Zweers»\t«-Dam»",
    "Zaal\tMinister\tSteller\nA\t«+Zweers»\t«-Moed»",
    "Besluit tot benoeming van «+M. Flinsen» tot burgemeester van Bladel.",
    "Aan «+R. Ruland» wordt eervol ontslag verleend als waarnemend burgemeester.",
    "Per 1 mei is «-K. Dam» benoemd tot secretaris van minister «+Bos».",
    "Mevrouw «-K. Dam» is aangesteld als beleidsmedewerker.",
    "Wethouder «+Bijl» uit Almere en zijn collega «+Van Schend» uit Haarlem komen.",
    "Wethouder «+Bijl» en beleidsmedewerker «-Dam» met haar collega «-Van Schend» komen.",
    "«+Ton Mart», kroonlid en sinds februari voorzitter van de SER, belde.",
    "Aanwezig\n«+J. Pels», gedeputeerde Wonen, voorzitter\n«-K. Dam», notulist",
    "Ambassadeur «?Nieuw» in Khartoem meldt dat. Zijn chauffeur «-Dam» reed.",
    "De politie. Portefeuillehouder «-Etik» van het team zeden antwoordt.",
    "«+H. Otler»\neerste loco\nRuimte, Wonen",
    "1 «+ZENGIN» (MIN)\n2 «+KANG» (STAS)",
    "Hoogheemraden «+Walk» en «+Van Kap» zijn er; AV-lid «?Darwi» ook.",
    "Het waterschap.\nHeemraad Water      «+D. Dial»   2111\nBestuurssecretariaat   «-T. Benja»",
    "Mijn ambtgenoot «+Sapi» sprak met mijn medewerker «-Dam».",
]


@pytest.mark.parametrize("text", [*PARTIES, *DEBATES, *PRIVATE, *COLLEAGUES, *OFFICES])
def test_politics(text: str, rulebook: RuleBook) -> None:
    check(text, rulebook)
