"""Names in fields, closings and tables, and initials that stand for a person."""

import pytest

from tests.making import document
from woo_redact.detect.naam_lexicon import lexicon_of
from woo_redact.detect.paraaf import ParaafRecognizer, initials_of, is_initials
from woo_redact.detect.result import kind_of, why_of
from woo_redact.detect.structuur import table_results
from woo_redact.detect.veld import FieldNameRecognizer, labels_in
from woo_redact.detect.veld_slot import ClosingNameRecognizer
from woo_redact.model.document import Box, Document, Page, Span, Word
from woo_redact.rulebook import RuleBook


def fields(text: str, rulebook: RuleBook) -> dict[str, str]:
    found = FieldNameRecognizer(rulebook).analyze(text, [], None)
    return {text[r.start : r.end]: why_of(r).sentence for r in found}


def test_label_above_its_value(rulebook: RuleBook) -> None:
    text = "Opgesteld door\nYağmur Quist\nSenior beleidsmedewerker\n\nDatum\n3 maart 2026"
    assert fields(text, rulebook) == {"Yağmur Quist": 'Staat in het veld "Opgesteld door".'}


def test_empty_field_takes_nothing_from_the_next_block(rulebook: RuleBook) -> None:
    assert fields("Opgesteld door\n\nnota\n\nTER BESLISSING\n\nToezending rapport", rulebook) == {}


@pytest.mark.parametrize(
    "text", ["Steller: Bo Quist", "Steller\tBo Quist", "Steller\nBo Quist", "Steller Bo Quist"]
)
def test_every_way_to_set_a_field(text: str, rulebook: RuleBook) -> None:
    assert "Bo Quist" in fields(text, rulebook)


def test_organisations_and_functions_in_a_field_stay(rulebook: RuleBook) -> None:
    text = "Aan\nMinister VWS\n\nVan: Directie WJZ\n\nCC: RIVM; Secretariaat DGOO; ZonMw"
    assert fields(text, rulebook) == {}


def test_a_field_ends_at_the_next_label(rulebook: RuleBook) -> None:
    text = "Contactpersoon\nAnna Quist\nKenmerk\nPG"
    labels = [label.text for label in labels_in(text, lexicon_of(rulebook))]
    assert labels == ["contactpersoon", "kenmerk"]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Met vriendelijke groet,\n\nQuirijn Xhaflaire\nadviseur", "Quirijn Xhaflaire"),
        ("Tot dan!\n\nGroetjes,\nWiebe", "Wiebe"),
        ("Hoogachtend,\n\nde minister van Financiën,\n\nE. Quist", "E. Quist"),
        ("de minister van Defensie,\nnamens deze,\nde directeur,\n\nB. Quist", "B. Quist"),
    ],
)
def test_sender_below_a_closing(text: str, name: str, rulebook: RuleBook) -> None:
    found = ClosingNameRecognizer(rulebook).analyze(text, [], None)
    assert {text[r.start : r.end] for r in found} == {name}


def test_columns_by_tab(rulebook: RuleBook) -> None:
    doc = document("Paraaf\tNaam\tAkkoord\nSG\tdrs. A.W. Quist\tAWQ\nFEZ\tK. Nowak\tKN")
    found = table_results(doc, rulebook, lexicon_of(rulebook))
    assert {(kind_of(r), doc.text[r.start : r.end]) for r in found} == {
        ("naam", "A.W. Quist"),
        ("paraaf", "AWQ"),
        ("naam", "K. Nowak"),
        ("paraaf", "KN"),
    }


def test_columns_by_place_where_cells_are_missing(rulebook: RuleBook) -> None:
    """The middle cell of the second row is empty: only its place tells that "Bos" is a name."""
    rows = [
        [("Actie", 50), ("Toelichting", 200), ("Actiehouder", 350)],
        [("Nota", 50), ("concept", 200), ("Quist", 350)],
        [("Brief", 50), ("Bos", 350)],
    ]
    doc = _placed(rows)
    found = table_results(doc, rulebook, lexicon_of(rulebook))
    assert "Bos" in {doc.text[r.start : r.end] for r in found}
    moved = _placed([*rows[:2], [("Brief", 50), ("Bos", 200)]])
    found = table_results(moved, rulebook, lexicon_of(rulebook))
    assert "Bos" not in {moved.text[r.start : r.end] for r in found}


def _placed(rows: list[list[tuple[str, float]]]) -> Document:
    """Return a document of one page with each cell at its own x."""
    words, text = [], ""
    for number, row in enumerate(rows):
        text += "\n" if number else ""
        for column, (cell, x) in enumerate(row):
            text += "\t" if column else ""
            y = 100 + 14 * number
            rects = tuple((x + 5 * i, y, x + 5 * i + 5, y + 9.0) for i in range(len(cell)))
            box = Box(1, x, y, rects[-1][2], y + 9.0)
            words.append(Word(Span(len(text), len(text) + len(cell)), box, rects))
            text += cell
    return Document("0" * 64, text, tuple(words), (), (Page(1, 595, 842, "file"),))


@pytest.mark.parametrize("word", ["JdV", "M.J.", "AWT", "AvdB", "KM"])
def test_initials(word: str) -> None:
    assert is_initials(word)


@pytest.mark.parametrize("word", ["X", "ok", "OK", "Jan", "akkoord", "3/4", "n.v.t."])
def test_no_initials(word: str) -> None:
    assert not is_initials(word)


def test_initials_of_a_name(rulebook: RuleBook) -> None:
    lexicon = lexicon_of(rulebook)
    assert initials_of("M.J. de Vries", lexicon) == "mjdv"
    assert initials_of("Vries, M.J. de", lexicon) == "mjdv"
    assert initials_of("Jan Terpstra", lexicon) == "jt"


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Paraaf: JdV", {"JdV"}),
        ("L. Quist, paraaf LSP, 9 april", {"LSP"}),
        ("Opgesteld door\nBHY\n\nDatum", {"BHY"}),
        ("Opgesteld door\nWJZ\n\nDatum", set()),
        ("Groeten,\nPH", {"PH"}),
        ("Aan: DGX", set()),
    ],
)
def test_paraaf_behind_its_label(text: str, found: set[str], rulebook: RuleBook) -> None:
    results = ParaafRecognizer(rulebook).analyze(text, [], None)
    assert {text[r.start : r.end] for r in results} == found
