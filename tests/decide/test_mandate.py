"""Signatures under a mandate: the printed name stays, the name of whoever else is near does not."""

import pytest

from tests.decide.marked import judge, read_marked
from woo_redact.decide import decide
from woo_redact.model.document import Region
from woo_redact.rulebook import RuleBook

OPEN, SHUT, DOUBT = "OPENBAAR", "LAKKEN", "BEOORDELEN"

MANDATE = [
    (
        "Hoogachtend,\n\nde minister van IenW,\nnamens deze,\n\nDE DIRECTEUR WATER,\n\n\n"
        "mw. mr. «A. Bos»"
    ),
    "DE MINISTER VAN INFRASTRUCTUUR EN WATERSTAAT,\nnamens deze,\n\nmw. mr. «A. Bos»\nteammanager",
    "De Minister van LVVN,\nnamens deze:\n\n«A. Bos»\nTeammanager Vergunningen",
    "Namens de minister van VWS,\nde directeur Zorg,\n\nw.g. «A. Bos»",
    (
        "Met vriendelijke groet,\nnamens de staatssecretaris van Financiën,\n\n«A. Bos»\n"
        "hoofd Juridische Zaken"
    ),
    (
        "Het college van burgemeester en wethouders van Assen,\nnamens dit college,\n\n«A. Bos»\n"
        "teamleider Vergunningen"
    ),
    (
        "burgemeester en wethouders van Assen,\nnamens hen,\n"
        "het hoofd van de afdeling Vergunningen,\n\n«A. Bos»"
    ),
    "Gedeputeerde staten van Drenthe,\nnamens deze,\n\n«A. Bos»,\nmanager Team Handhaving",
    (
        "Het dagelijks bestuur van het waterschap Vechtstromen,\nnamens het dagelijks bestuur,\n\n"
        "«A. Bos»\nafdelingshoofd"
    ),
    "De Minister van Economische Zaken en Klimaat,\nvoor deze,\n\n«A. Bos»\nHoofd Toezicht",
    (
        "Hoogachtend,\nde Staatssecretaris van Justitie en Veiligheid,\nnamens deze,\n\n"
        "«A. Bos»\nunitmanager IND"
    ),
    (
        "De minister van OCW,\nnamens deze,\n"
        "de directeur-generaal van de Dienst Uitvoering Onderwijs,\n\n«A. Bos»"
    ),
    "De Minister van IenW,\nnamens deze,\n\nPagina 2 van 3\nmw. mr. «A. Bos»\nteammanager",
    (
        "Namens de Staat der Nederlanden,\tNamens Wit Beheer B.V.,\n\n«A. Bos»\t«P. Wit»\n"
        "hoofd Inkoop\teigenaar"
    ),
    "De Staat der Nederlanden,\nde minister van VWS,\nnamens deze,\n\n«A. Bos»\ninkoopmanager",
    "Namens het dagelijks bestuur,\nde secretaris-directeur van het waterschap,\n\n«A. Bos»",
    "de heffingsambtenaar van Sabewa,\nnamens deze,\n\n«A. Bos»",
    "De inspecteur-generaal van de NVWA,\nnamens deze,\n\n«A. Bos»\nteamleider",
    "De Minister voor Rechtsbescherming,\nn.d.\n\n«A. Bos»\nSectormanager",
    (
        "namens de Minister van VWS,\nde inspecteur-generaal,\nnamens deze,\n\n«A. Bos»\n"
        "coördinerend inspecteur"
    ),
    "de Raad van Bestuur van het UWV,\nnamens deze,\n\n«A. Bos»\nmanager Bezwaar en Beroep",
]

UNSURE = [
    "Namens het bestuur van de stichting,\n\n«A. Bos»\nvoorzitter",
    (
        "Aldus overeengekomen,\n\nOpdrachtgever\tOpdrachtnemer\n\n«A. Bos»\t«P. Wit»\n"
        "directeur\tdirecteur"
    ),
    "namens deze,\n\n«A. Bos»\nteammanager",
]

PRIVATE = [
    "namens de verzoeker,\n\n«A. Bos»\nadvocaat",
    "Met vriendelijke groet,\nnamens de bewoners,\n\n«A. Bos»",
    "De minister van VWS,\nnamens deze,\n\n«K. Vis»\ndirecteur\n\nInlichtingen bij\n«A. Bos»",
    "De minister van VWS,\nnamens deze,\n\n«K. Vis»\n\nOpgesteld door: «A. Bos»",
    "Hoogachtend,\n\n«A. Bos»\nteammanager Vergunningen\n\nTegen dit besluit kunt u bezwaar maken.",
    "Met vriendelijke groet,\n\n«A. Bos»\nbeleidsmedewerker",
]


def test_the_other_party_to_a_contract_is_no_signatory_of_the_state(rulebook: RuleBook) -> None:
    text = next(text for text in MANDATE if "«P. Wit»" in text)
    assert judge(text, rulebook)[1].verdict == SHUT


def test_a_signature_goes_on_over_the_end_of_a_page(rulebook: RuleBook) -> None:
    text = (
        "De Minister van IenW,\nnamens deze,\n\nDirectie Water\n\nOns kenmerk\nIENW/2024-12\n\n"
        "Pagina 2 van 3\n\nDirectie Water\n\nmw. mr. «A. Bos»\nteammanager"
    )
    margin = {number: Region.MARGIN for number in (1, 2, 3, 4)}
    doc, findings = read_marked(text, regions=margin)
    assert decide(doc, findings, rulebook, "beslisnota")[0].verdict == OPEN


def verdict_of_bos(text: str, rulebook: RuleBook, profile: str = "beslisnota") -> str:
    return next(
        p.verdict for p in judge(text, rulebook, profile=profile) if p.finding.text == "A. Bos"
    )


@pytest.mark.parametrize("text", MANDATE)
def test_who_signs_for_an_authority_stays(text: str, rulebook: RuleBook) -> None:
    assert verdict_of_bos(text, rulebook) == OPEN


@pytest.mark.parametrize("text", UNSURE)
def test_a_mandate_of_nobody_public_does_not_open_a_name(text: str, rulebook: RuleBook) -> None:
    assert verdict_of_bos(text, rulebook) in (DOUBT, SHUT)


@pytest.mark.parametrize("text", PRIVATE)
def test_others_near_a_signature_go(text: str, rulebook: RuleBook) -> None:
    assert verdict_of_bos(text, rulebook) == SHUT
