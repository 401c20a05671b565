"""Who was found once with certainty is found everywhere, and nobody else is."""

from dataclasses import replace

from hypothesis import example, given, settings
from hypothesis import strategies as st
from presidio_analyzer import RecognizerResult

from tests.making import document
from woo_redact.detect.naam_lexicon import lexicon_of
from woo_redact.detect.persoon import find_persons, person_recognizers
from woo_redact.detect.persoon_kennis import persons_in_addresses
from woo_redact.detect.persoon_samen import CERTAIN
from woo_redact.detect.result import kind_of, why_of
from woo_redact.model.document import Document
from woo_redact.rulebook import RuleBook, read_rulebook

RULES = read_rulebook()
RECOGNIZERS = person_recognizers(RULES)


def found_by_text(doc: Document) -> list[RecognizerResult]:
    return [r for recognizer in RECOGNIZERS for r in recognizer.analyze(doc.text, [], None)]


def names(text: str, least: float = 0.4) -> list[str]:
    doc = document(text)
    found = find_persons(doc, RULES, found_by_text(doc))
    ordered = sorted(found, key=lambda r: r.start)
    return [doc.text[r.start : r.end] for r in ordered if kind_of(r) == "naam" and r.score >= least]


def test_every_form_of_a_name_comes_back() -> None:
    text = (
        "Steller: M.J. van der Quist\n\nVan der Quist belt. De heer van der Quist mailt. "
        "VAN DER QUIST tekent. Zie Quist, M.J. van der en M. van der Quist. Ook Quist zelf."
    )
    assert names(text, 0.85) == [
        "M.J. van der Quist",
        "Van der Quist",
        "van der Quist",
        "VAN DER QUIST",
        "Quist, M.J. van der",
        "M. van der Quist",
        "Quist",
    ]


def test_halves_of_a_double_name_come_back() -> None:
    text = "Contactpersoon: Anna Quist-Zuurbier\n\nQuist was er, Zuurbier niet."
    assert names(text) == ["Anna Quist-Zuurbier", "Quist", "Zuurbier"]


def test_a_surname_that_is_a_word_needs_to_look_like_a_name() -> None:
    text = (
        "Mevrouw A. Bakker belde. De bakker levert brood, de Bakkerij ook. Later heeft Bakker "
        "getekend. Bakker vraagt om uitstel."
    )
    assert names(text) == ["A. Bakker", "Bakker", "Bakker"]


def test_things_named_after_someone_stay_when_the_surname_is_known() -> None:
    text = "De heer J. de Wit woont aan de Johan de Wittlaan. De commissie-De Wit adviseert De Wit."
    assert names(text) == ["J. de Wit", "De Wit"]


def test_an_address_settles_a_doubt() -> None:
    text = "Graag reactie aan m.quaaksma@minvws.nl. Op maandag is Quaaksma vrij."
    assert names(text, 0.85) == ["Quaaksma"]


def test_functional_mailboxes_name_nobody() -> None:
    lexicon = lexicon_of(RULES)
    text = "info@x.nl woo-verzoeken@x.nl secretariaat.pg@x.nl m.devries@x.nl jan.de.boer@x.nl"
    found = persons_in_addresses(text, lexicon)
    assert [(p.voorletters, p.voornamen, p.tussen, p.kernen[0]) for p in found] == [
        ("m", (), "de", "vries"),
        ("", ("jan",), "de", "boer"),
    ]


def test_names_in_paths_and_links() -> None:
    text = (
        "Auteur: Jan de Quist\n\nZie https://x.nl/in/jan-de-quist en "
        "H:\\team\\nota_JdeQuist_v2.docx"
    )
    assert names(text) == ["Jan de Quist", "jan-de-quist", "JdeQuist"]


def test_a_misread_letter_is_a_doubt() -> None:
    doc = document("Steller: A. Terpstra\n\nZonder Terpslra niet verder.")
    doc = replace(doc, words=tuple(replace(word, sure=0.8) for word in doc.words))
    found = find_persons(doc, RULES, found_by_text(doc))
    misread = [r for r in found if doc.text[r.start : r.end] == "Terpslra"]
    assert [why_of(r).rule for r in misread] == ["naam/ocr"]
    assert misread[0].score < 0.85


def test_no_reason_repeats_the_name() -> None:
    doc = document("Steller: M.J. Quist\n\nGeachte heer Terpstra, Quist belt. Groet,\nWiebe")
    for result in find_persons(doc, RULES, found_by_text(doc)):
        assert doc.text[result.start : result.end] not in why_of(result).sentence


PIECES = [
    "Steller: M.J. de Vries", "De Vries belt", "Bakker vraagt", "mevrouw A. Bakker", "\n", "\n\n",
    "Geachte heer Terpstra,", "Terpstra", "VRIES, M.J. DE", "Jan", "Jan Pietersen", "Marieke",
    "Marieke de Vries", "commissie-De Vries", "Wit", "De Wit", "J. de Wit", "Johan de Wittlaan 3",
    "Naam\tFunctie", "Bos\tjurist", "m.devries@x.nl", "Groet,\nWiebe", "over de nota", "Van Dijk",
    "Paraaf: JdV", "JdV", "van Terpstra", "Mei", "de Koning", "El Idrissi-Bakker", "a/jan-de-vries",
]  # fmt: skip


@settings(deadline=None, max_examples=60)
@example(["J. de Wit", "Naam\tFunctie", "De Wit", "De Vries belt"], " ")
@given(st.lists(st.sampled_from(PIECES), min_size=1, max_size=12), st.sampled_from([" ", "\n"]))
def test_a_second_pass_changes_nothing(pieces: list[str], joint: str) -> None:
    doc = document(joint.join(pieces).strip() or "x")
    once = find_persons(doc, RULES, found_by_text(doc))
    twice = find_persons(doc, RULES, once)
    assert _shape(twice) == _shape(once)


def _shape(results: list[RecognizerResult]) -> set[tuple[int, int, str, bool]]:
    """Return the places and kinds, and which are certain: a doubt may become a better doubt."""
    return {(r.start, r.end, kind_of(r), r.score >= CERTAIN) for r in results}


def test_other_kinds_pass_unchanged(rulebook: RuleBook) -> None:
    doc = document("Steller: M.J. Quist")
    others = [r for r in found_by_text(doc) if kind_of(r) != "naam"]
    found = find_persons(doc, rulebook, found_by_text(doc))
    assert [r for r in found if kind_of(r) not in {"naam", "paraaf"}] == others
