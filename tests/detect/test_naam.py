"""Names by their form: what is read, and what is left alone."""

import pytest

from woo_redact.detect.naam_geen import blocked_in
from woo_redact.detect.naam_lexicon import Lexicon, lexicon_of
from woo_redact.detect.naam_lezen import read_name
from woo_redact.detect.naam_model import names_of_entity
from woo_redact.detect.naam_omgekeerd import inverted_names
from woo_redact.detect.naam_patroon import named
from woo_redact.rulebook import RuleBook


@pytest.fixture(scope="module")
def lexicon(rulebook: RuleBook) -> Lexicon:
    return lexicon_of(rulebook)


def texts(text: str, lexicon: Lexicon, least: float = 0.0) -> list[str]:
    return [text[n.start : n.end] for n, why in named(text, lexicon) if why.score >= least]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("M.J. de Vries heeft", "M.J. de Vries"),
        ("M. J. de Vries heeft", "M. J. de Vries"),
        ("MJ de Vries heeft", "MJ de Vries"),
        ("W.G.J Terpstra heeft", "W.G.J Terpstra"),
        ("C.W. (Kees) Blokland heeft", "C.W. (Kees) Blokland"),
        ("Karin Hoogervorst-Pinas belt", "Karin Hoogervorst-Pinas"),
        ("Esmée van Nieuwkerk-el Amrani belt", "Esmée van Nieuwkerk-el Amrani"),
        ("Priscilla Tjon-A-Ten belt", "Priscilla Tjon-A-Ten"),
        ("R. Tjon A Fat belt", "R. Tjon A Fat"),
        ("O. N'Diaye vraagt", "O. N'Diaye"),
        ("Hendrik-Jan op 't Hof vraagt", "Hendrik-Jan op 't Hof"),
        ("Willemijn 's-Gravezande-Kuyper belt", "Willemijn 's-Gravezande-Kuyper"),
        ("Marieke Jansen's team", "Marieke Jansen"),
        ("Jeroen R. Uitentuis belt", "Jeroen R. Uitentuis"),
        ("J. DE VRIES tekent", "J. DE VRIES"),
        ("F. El Idrissi-\nBakker", "F. El Idrissi-\nBakker"),
        ("P.A.M. Stuurman opent", "P.A.M. Stuurman"),
    ],
)
def test_reads_the_whole_name_and_nothing_else(text: str, name: str, lexicon: Lexicon) -> None:
    found = read_name(text, 0, lexicon)
    assert found is not None
    assert text[found.start : found.end] == name


@pytest.mark.parametrize(
    "text",
    [
        "Aan de Minister van Financiën",
        "N.V. Nederlandse Gasunie",
        "Kenmerk 4302015-1087264-PG",
        "2511 VX Den Haag",
        "B. Juridische aspecten",
        "Geachte heer, mevrouw,",
        "Beste collega's,",
        "In Den Haag en Bergen op Zoom",
        "De directeur Publieke Gezondheid",
        "het hoofd Communicatie van DGOO",
        "wethouder Wonen",
        "De Volkskrant meldt dit",
        "Wet open overheid",
        "de Laan van Nieuw Oost-Indië",
    ],
)
def test_finds_no_person(text: str, lexicon: Lexicon) -> None:
    assert texts(text, lexicon) == []


def test_preposition_is_no_tussenvoegsel(lexicon: Lexicon) -> None:
    assert texts("De brief van Marieke Jansen", lexicon) == ["Marieke Jansen"]
    assert texts("De brief van De Vries", lexicon) == ["De Vries"]
    assert texts("Bel J. Zonneveld van de Melkerij", lexicon) == ["J. Zonneveld"]
    assert texts("de directeur van De Linde", lexicon, 0.7) == []


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Vries, M.J. de (Marieke)", ["Vries, M.J. de (Marieke)"]),
        ("Bos, A.; Berg, A. van den", ["Bos, A.", "Berg, A. van den"]),
        ("Vries-Jansen, mw. A. van der", ["Vries-Jansen, mw. A. van der"]),
        ("TERPSTRA W.G.J.\nJANSEN A.", ["TERPSTRA W.G.J.", "JANSEN A."]),
        ("Vliet, Ineke van der", ["Vliet, Ineke van der"]),
        ("Tjon A Kwie, Ward (W.M.)", ["Tjon A Kwie, Ward (W.M.)"]),
        ("KUIPERS, A.M. VAN DEN BOSCH-TIMMER, J.", ["KUIPERS, A.M.", "VAN DEN BOSCH-TIMMER, J."]),
        ("Jansen, A. Visser en B. de Boer", []),
        ("zie Hoekstra, P.W. van vorig jaar", ["Hoekstra, P.W."]),
    ],
)  # fmt: skip
def test_surname_first(text: str, names: list[str], lexicon: Lexicon) -> None:
    assert [text[n.start : n.end] for n in inverted_names(text, lexicon)] == names


@pytest.mark.parametrize(
    ("text", "thing"),
    [
        ("aan de Johan de Wittlaan 12 in", "Johan de Wittlaan"),
        ("de P.C. Hooftstraat is", "P.C. Hooftstraat"),
        ("de commissie-De Wit heeft", "De Wit"),
        ("de motie-Hijink c.s. is", "Hijink c.s."),
        ("de ziekte van Parkinson is", "Parkinson"),
        ("advocaten van Van Doorne N.V. zijn", "Van Doorne N.V."),
        ("het Titus Brandsma Lyceum is", "Titus Brandsma Lyceum"),
    ],
)
def test_things_named_after_persons_are_blocked(text: str, thing: str, lexicon: Lexicon) -> None:
    blocked = blocked_in(text, lexicon)
    at = text.index(thing)
    assert blocked.holds(at, at + len(thing))
    assert texts(text, lexicon) == []


def test_a_surname_is_not_a_street_because_a_number_follows(lexicon: Lexicon) -> None:
    assert texts("De heer Van Dijk 3 maart", lexicon) == ["Van Dijk"]


@pytest.mark.parametrize(
    ("text", "span", "names"),
    [
        ("aan de heer Jansen, over", "de heer Jansen,", ["Jansen"]),
        ("door M. de Vries over", "Vries", ["Vries"]),
        ("namens Mr. Ramdin en", "Mr. Ramdin", ["Ramdin"]),
        ("Elif Kaya\nBart Smit", "Elif Kaya\nBart Smit", ["Elif Kaya", "Bart Smit"]),
        ("wijst Ben Ali op", "Ali", ["Ali"]),
    ],
)
def test_model_entities_are_cut_to_the_name(
    text: str, span: str, names: list[str], lexicon: Lexicon
) -> None:
    at = text.index(span)
    found = names_of_entity(text, at, at + len(span), lexicon)
    assert [text[n.start : n.end] for n in found] == names


def test_titles_make_names_of_words(lexicon: Lexicon) -> None:
    assert texts("de heer Stuurman en mevrouw Groen", lexicon, 0.85) == ["Stuurman", "Groen"]
    assert texts("de heer Voorzitter", lexicon) == []


def test_reasons_are_true_and_hold_no_name(lexicon: Lexicon) -> None:
    text = "Geachte heer Terpstra, dhr. De Boer en M.J. Visser zijn er."
    reasons = {text[n.start : n.end]: why for n, why in named(text, lexicon)}
    assert reasons["Terpstra"].sentence == 'Volgt op de aanhef "Geachte heer".'
    assert reasons["De Boer"].sentence == 'Volgt op de titel of aanspreking "dhr".'
    assert reasons["M.J. Visser"].sentence == "Voorletters met een achternaam."
