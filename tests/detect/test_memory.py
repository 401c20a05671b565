"""Who is certain in one document of a dossier is found in the others, and nobody else."""

from tests.making import document
from woo_redact.detect import Engine, find, find_again


def names_again(text: str, engine: Engine, *known: str) -> list[tuple[str, str]]:
    doc = document(text)
    found = find_again(doc, find(doc, engine), [(name, 0.97) for name in known], engine.rulebook)
    return [(item.text, item.why.rule) for item in found if item.kind == "naam"]


def test_a_person_of_another_document_is_found_again(engine: Engine) -> None:
    again = names_again("Volgens T. Kloosterhof is de brug klaar.", engine, "Tineke Kloosterhof")

    assert [text for text, _ in again] == ["T. Kloosterhof"]


def test_somebody_else_of_that_surname_is_not_made_surer(engine: Engine) -> None:
    text = "De kabel loopt van Westpoort Dam naar de haven."
    alone = names_again(text, engine)

    assert names_again(text, engine, "G. ten Dam") == alone
