"""What the appendix says about a document stands on it, and is never what was redacted."""

from pathlib import Path

import pytest

from tests.appendix.making import BOLD, document, line, outcome
from woo_redact.appendix.facts import Facts, find_facts, in_dutch
from woo_redact.appendix.masked import MASK, mask

LETTERHEAD = (line("Ministerie van Binnenlandse Zaken", 9), line("> Retouradres Postbus 1", 6.5))
BODY = (
    line("1. Aanleiding", 10, BOLD, 18),
    line("Het aantal aanvragen is in twee jaar verdubbeld. Daarom is een besluit nodig", 10),
    line("voordat de Kamer over de begroting stemt. De uitvoerders zijn gehoord.", 10),
)


def facts(*lines: tuple[float, str, float, str], redact: tuple[str, ...] = ()) -> Facts:
    doc = document((*LETTERHEAD, *lines, *BODY))
    outcomes = [outcome(doc, text) for text in redact]
    spans = [one.finding.span for one in outcomes if one.finding.span]
    return find_facts(doc, mask(doc.text, spans), set(redact))


def test_a_labelled_subject_is_the_title() -> None:
    found = facts(line("Betreft: Uw brief over het steunpunt", above=20), line("Geachte heer,"))

    assert found.title == "Uw brief over het steunpunt"
    assert found.nature == "brief"


@pytest.mark.parametrize(
    "lines",
    [
        (line("nota", 26, above=20), line("Regels voor deelscooters", 10, BOLD, 14),
         line("TER BESLISSING", 10, BOLD, 14)),
        (line("TER BESLISSING", 10, BOLD, 20), line("NOTA", 24, above=14),
         line("Regels voor deelscooters", 10, BOLD, 14)),
        (line("nota", 26, above=20), line("TER INFORMATIE", 10, above=14),
         line("Regels voor deelscooters", 10, above=14), line("Datum 3 maart 2026", 10)),
        (line("Nota actief openbaar", 10, BOLD, 20), line("Aan", 10, BOLD, 14),
         line("de Minister van VWS", 10), line("Deadline: 10 maart 2026", 10, above=14),
         line("nota", 26, above=20), line("Regels voor deelscooters", 10, BOLD, 14)),
        (line("nota", 18, above=20), line("Regels voor deelscooters", 18, above=20)),
    ],
    ids=["title, mark", "mark first", "not in bold", "labels above", "as large as the form"],
)  # fmt: skip
def test_a_nota_has_its_title_near_the_word_nota(
    lines: tuple[tuple[float, str, float, str], ...],
) -> None:
    found = facts(*lines)

    assert (found.nature, found.title) == ("nota", "Regels voor deelscooters")


def test_the_largest_text_is_the_title_of_a_report() -> None:
    found = facts(line("Ruimte voor", 22, above=20), line("de rivier", 22), line("Rapport, 2025"))

    assert found.title == "Ruimte voor de rivier"


def test_a_title_with_a_redacted_name_is_left_out_and_no_heading_takes_its_place() -> None:
    lines = (
        line("nota", 26, above=20),
        line("Afscheid van Willemsen", 10, BOLD, 14),
        line("Een kop", 10, BOLD, 20),
    )

    assert facts(*lines).title == "Afscheid van Willemsen"
    assert facts(*lines, redact=("Willemsen",)).title is None


def test_a_title_that_repeats_a_redacted_text_is_left_out() -> None:
    lines = (line("Betreft: Zienswijze Gómez", above=20), line("Van GOMEZ uit Assen", above=20))

    assert facts(*lines).title == "Zienswijze Gómez"
    assert facts(*lines, redact=("GOMEZ",)).title is None


def test_a_letter_without_a_subject_has_no_title() -> None:
    found = facts(
        line("Geachte voorzitter,", above=20),
        line("Vraag 1", 10, BOLD, 20),
        line("Bent u bekend met het bericht?", 10),
    )

    assert found.title is None


def test_no_redacted_word_is_ever_used() -> None:
    lines = (
        line("Betreft: Willemsen", above=20),
        line("Kenmerk: WIL-2026-1", above=20),
        line("Datum: 3 maart 2026", above=20),
    )

    found = facts(*lines, redact=("Willemsen", "WIL-2026-1", "3 maart 2026"))

    assert (found.title, found.kenmerk, found.date) == (None, None, None)


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("Datum: 3 maart 2026", "2026-03-03"),
        ("Datum\t03-03-2026", "2026-03-03"),
        ("Datum en tijd\t14 oktober 2025, 9.30 uur", "2025-10-14"),
        ("Uden, 17 november 2025", "2025-11-17"),
        ("maandag 3 maart 2026", "2026-03-03"),
        ("Uw brief van 8 januari 2026 is ontvangen.", None),
        ("Deadline: 10 maart 2026", None),
        ("Uiterste datum van beslissing: 1 mei 2026", None),
        ("Datum: 45 maart 2026", None),
    ],
)
def test_only_a_date_of_the_document_itself_counts(text: str, date: str | None) -> None:
    assert facts(line(text, above=20)).date == date


def test_a_kenmerk_has_a_digit_and_is_its_own() -> None:
    assert facts(line("Ons kenmerk: BSK-2026/1", above=20)).kenmerk == "BSK-2026/1"
    assert facts(line("Kenmerk: zie bijlage", above=20)).kenmerk is None
    assert facts(line("Uw kenmerk: ABC-2026", above=20)).kenmerk is None


@pytest.mark.parametrize(
    ("lines", "nature"),
    [
        (("Memo", "Van: Piet", "Aan: Jan"), "memo"),
        (("Van: Piet", "Verzonden: maandag", "Aan: Jan", "Beste Jan,"), "e-mail"),
        (("Geachte heer,", "Dit stuur ik u ter informatie."), "brief"),
        (("Betreft: besluit op uw Woo-verzoek", "Geachte heer,"), "Woo-besluit"),
        (("Verslag stuurgroep", "Aanwezig: Piet"), "verslag"),
        (("Collegevoorstel parkeren",), "voorstel"),
        (("Iets anders",), "document"),
    ],
)
def test_the_kind_of_document(lines: tuple[str, ...], nature: str) -> None:
    assert facts(*(line(text, above=16) for text in lines)).nature == nature


def test_a_mask_keeps_every_place() -> None:
    doc = document((line("Piet Willemsen belde"),))
    one = outcome(doc, "Willemsen")
    assert one.finding.span

    assert mask(doc.text, [one.finding.span]) == doc.text.replace("Willemsen", MASK * 9)


def test_dates_in_words() -> None:
    assert in_dutch("2026-05-01") == "1 mei 2026"


SAMPLES = Path(__file__).resolve().parents[2] / "samples"
TITLES = {
    "nota-vws-griepvaccin": "Kamerbrief over de levering van het griepvaccin",
    "nota-ienw-deelscooters": "Landelijke regels voor deelscooters",
    "nota-jenv-slachtofferhulp": "Vaste contactpersoon voor slachtoffers van seksueel geweld",
    "nota-ocw-lerarentekort": "Achtergrond bij gesprek over het lerarentekort",
    "rapport-ruimte-voor-dementie": "Ruimte voor dementie",
    "formulier-tegemoetkoming": "Aanvraag tegemoetkoming schade hoogwater 2026",
    "verslag-stuurgroep-stikstof": "Verslag stuurgroep Stikstof en Natuur Overijssel",
    "kamervragen-treinstoring": None,
}


@pytest.mark.parametrize("name", TITLES)
def test_the_titles_of_the_samples(name: str) -> None:
    from tests.appendix.making import NoOcr
    from woo_redact import ingest

    data = ingest.prepare((SAMPLES / f"{name}.pdf").read_bytes())
    doc = ingest.read(data, "0" * 64, NoOcr())

    assert find_facts(doc, doc.text).title == TITLES[name]
