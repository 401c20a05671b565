"""Tables without heads: a column is what most of its cells are."""

from tests.making import document
from woo_redact.detect.kolom_inhoud import content_results
from woo_redact.detect.result import kind_of, make_result
from woo_redact.model.finding import Why
from woo_redact.rulebook import RuleBook

EXPORT = (
    "2761140835\tQuistorp\tYasmin\t01-01-1998\tERI\tP K0448127\n"
    "2811093364\tAL-ZUURBIER\tNoorah\t19890722\tIRQ\tNX7R2B4K1\n"
    "2790552018\tLichte-Obiang\tFe\t12.XI.2001\tGNQ\tvd V7KL93B2C\n"
    "2800017446\t(onbekend)\tMursal\t30 sep '84\tAFG\tgeen"
)


def told(text: str, names: list[str], rulebook: RuleBook) -> dict[str, str]:
    doc = document(text)
    results = [
        make_result(
            rulebook.kinds["naam"], text.index(name), text.index(name) + len(name), 0.9,
            Why("naam/model", "Een naam."),
        )
        for name in names
    ]  # fmt: skip
    found = content_results(doc, results, rulebook)
    return {doc.text[one.start : one.end]: kind_of(one) for one in found}


def test_an_export_of_persons(rulebook: RuleBook) -> None:
    found = told(EXPORT, ["Quistorp", "Yasmin", "Noorah", "Mursal", "Lichte-Obiang"], rulebook)
    assert found == {
        "2761140835": "v_nummer",
        "2811093364": "v_nummer",
        "2790552018": "v_nummer",
        "2800017446": "v_nummer",
        "AL-ZUURBIER": "naam",
        "Fe": "naam",
        "01-01-1998": "geboortedatum",
        "19890722": "geboortedatum",
        "12.XI.2001": "geboortedatum",
        "30 sep '84": "geboortedatum",
        "K0448127": "paspoort",
        "NX7R2B4K1": "paspoort",
        "V7KL93B2C": "paspoort",
    }


def test_dates_of_today_or_under_a_head_are_of_something_else(rulebook: RuleBook) -> None:
    names = ["Quistorp", "Zuurbier", "Notermans"]
    today = "Quistorp\t3-1-1998\tja\nZuurbier\t4-4-2025\tnee\nNotermans\t5-5-2001\tja"
    assert told(today, names, rulebook) == {}
    told_by_head = (
        "Wie\tIn dienst\tAkkoord\nQuistorp\t3-1-1998\tja\nZuurbier\t4-4-2001\tnee\n"
        "Notermans\t5-5-2001\tja"
    )
    assert told(told_by_head, names, rulebook) == {}


def test_a_table_of_things_with_one_name_stays(rulebook: RuleBook) -> None:
    text = "Brug\tGereed\t3-1-1998\nQuistorp\tBezig\t4-4-2001\nSluis\tGereed\t5-5-2001"
    assert told(text, ["Quistorp"], rulebook) == {}
