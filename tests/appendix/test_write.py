"""The appendix gives reasons for every bar, and repeats nothing of what lay below one."""

import io
import json
import re
import unicodedata
from dataclasses import replace
from pathlib import Path

import pikepdf
import pymupdf
import pytest

from tests.appendix.making import BOLD, appendix_of, document, line, outcome
from woo_redact import redact, scan
from woo_redact.appendix import Appendix
from woo_redact.appendix.typeset import SETTABLE, typeset
from woo_redact.model.decision import Outcome
from woo_redact.model.document import Document
from woo_redact.model.ground import GroundKind
from woo_redact.pipeline import Tools
from woo_redact.rulebook import RuleBook

SAMPLES = Path(__file__).resolve().parents[2] / "samples"
COMPLAINT = (
    line("Betreft: klacht over zorgtoeslag", 10, BOLD, 20),
    line("Geachte mevrouw Willemsen,", above=20),
    line("Mijn nummer is 999990019. Ik heb migraine. Bel Bartholomeus op 06 12345678.", above=20),
    line("De minister van VWS, Q. Adelaar, weet ervan.", above=20),
)


@pytest.fixture(scope="module")
def complaint() -> Document:
    return document(COMPLAINT)


@pytest.fixture(scope="module")
def outcomes(complaint: Document) -> tuple[Outcome, ...]:
    return (
        outcome(complaint, "Bartholomeus"),
        outcome(complaint, "06 12345678", "telefoon_mobiel"),
        outcome(complaint, "migraine", "gezondheid", "5.1.1d"),
        outcome(complaint, "999990019", "bsn", "5.1.1e"),
        outcome(complaint, "Willemsen"),
        outcome(complaint, "Q. Adelaar", "naam", None, "bewindspersoon"),
    )


@pytest.fixture(scope="module")
def appendix(complaint: Document, outcomes: tuple[Outcome, ...], rulebook: RuleBook) -> Appendix:
    return appendix_of(complaint, outcomes, rulebook)


def text_of(pdf: bytes) -> str:
    with pymupdf.open(stream=pdf) as opened:
        pages = (re.sub(r"Pagina \d+ van \d+\s*$", "", page.get_text()) for page in opened)
        return " ".join("\n".join(pages).split())


def folded(text: str) -> str:
    plain = unicodedata.normalize("NFKD", text.casefold())
    return "".join(char for char in plain if char.isalnum())


def test_the_counts_agree(appendix: Appendix) -> None:
    record = appendix.record
    by_ground = {item["ground"]: item["redactions"] for item in record["motivations"]}

    assert [row["nr"] for row in record["redactions"]] == [1, 2, 3, 4, 5]
    assert by_ground == record["totals"]["by_ground"] == {"5.1.1d": 1, "5.1.1e": 1, "5.1.2e": 3}
    assert record["totals"]["redactions"] == sum(by_ground.values()) == 5
    assert sum(record["totals"]["by_category"].values()) == 5
    assert record["kept"] == [{"category": "naam (bewindspersoon)", "count": 1}]


def test_every_code_has_one_motivation_absolute_grounds_first(appendix: Appendix) -> None:
    record = appendix.record
    marks = {item["ground"]: item["id"] for item in record["motivations"]}

    assert marks == {"5.1.1d": "M1", "5.1.1e": "M2", "5.1.2e": "M3"}
    assert {row["ground"]: row["motivation"] for row in record["redactions"]} == marks
    assert all(item["paragraphs"] for item in record["motivations"])


def test_redactions_are_numbered_as_one_reads(appendix: Appendix) -> None:
    categories = [row["category"] for row in appendix.record["redactions"]]

    assert categories == [
        "naam",
        "burgerservicenummer",
        "bijzonder persoonsgegeven",
        "naam",
        "telefoonnummer",
    ]


@pytest.mark.parametrize("code", ["5.1.1c", "5.1.1d", "5.1.1e", "5.1.2e", "5.1.2i", "5.2"])
def test_a_relative_ground_is_weighed_and_an_absolute_one_is_not(
    complaint: Document, rulebook: RuleBook, code: str
) -> None:
    record = appendix_of(complaint, [outcome(complaint, "migraine", ground=code)], rulebook).record
    (motivation,) = record["motivations"]
    said = " ".join(motivation["paragraphs"])

    weighed = re.search(r"weegt|wegen|zwaarder|belang van openbaarheid", said) is not None
    assert weighed is (rulebook.grounds[code].kind is GroundKind.RELATIEF)
    assert code in said and "{" not in said
    assert motivation["kind"] == record["redactions"][0]["kind"]


def test_the_pdf_says_what_the_record_says(appendix: Appendix) -> None:
    shown = text_of(appendix.pdf)

    for item in appendix.record["motivations"]:
        assert f"{item['id']} – {item['article']} ({item['ground']})" in shown
        for paragraph in item["paragraphs"]:
            assert folded(paragraph) in folded(shown)
    assert "klacht over zorgtoeslag" in shown
    assert "Op deze grond is één plaats onleesbaar gemaakt." in shown
    assert "Op deze grond zijn 3 plaatsen onleesbaar gemaakt." in shown
    assert "naam (bewindspersoon)" in shown


def test_nothing_that_was_redacted_is_repeated(
    appendix: Appendix, outcomes: tuple[Outcome, ...]
) -> None:
    with pikepdf.open(io.BytesIO(appendix.pdf)) as pdf:
        metadata = str(pdf.open_metadata()) + str(dict(pdf.docinfo.items()))
    said = [text_of(appendix.pdf), metadata, json.dumps(appendix.record, ensure_ascii=False)]

    for one in outcomes:
        if one.ground:
            assert all(folded(one.finding.text) not in folded(text) for text in said)


def test_nothing_of_a_redacted_text_changes_the_appendix_but_its_place(rulebook: RuleBook) -> None:
    records = []
    for name in ("Bo", "Bartholomeus-van den Heuvel"):
        doc = document((line("Nota over iets anders dat hier niet toe doet."), line(name)))
        record = appendix_of(doc, [outcome(doc, name)], rulebook).record
        del record["document"]["sha256_original"]
        del record["redactions"][0]["extent"]
        records.append(record)

    assert records[0] == records[1]


def test_it_is_accessible_and_lasting(appendix: Appendix) -> None:
    with pikepdf.open(io.BytesIO(appendix.pdf)) as pdf:
        xmp = pdf.open_metadata()
        assert (xmp["pdfaid:part"], xmp["pdfaid:conformance"]) == ("2", "A")
        assert xmp["pdfuaid:part"] == "1"
        assert str(pdf.Root.Lang).lower().startswith("nl")
        assert pdf.Root.MarkInfo.Marked
        assert "/StructTreeRoot" in pdf.Root
        assert pdf.Root.ViewerPreferences.DisplayDocTitle
        assert str(xmp["dc:title"]) == "Motiveringsbijlage bij klacht over zorgtoeslag"
        assert not xmp.get("dc:creator")


def test_the_same_document_gives_the_same_bytes(
    complaint: Document, outcomes: tuple[Outcome, ...], rulebook: RuleBook, appendix: Appendix
) -> None:
    assert appendix_of(complaint, outcomes, rulebook).pdf == appendix.pdf


def test_a_document_without_redactions_says_so(complaint: Document, rulebook: RuleBook) -> None:
    kept = outcome(complaint, "Q. Adelaar", "naam", None, "bewindspersoon")
    appendix = appendix_of(complaint, [kept], rulebook)
    shown = text_of(appendix.pdf)

    assert appendix.record["document"]["judgement"] == "Openbaar"
    assert appendix.record["redactions"] == appendix.record["motivations"] == []
    assert shown.count("niets onleesbaar gemaakt") == 1
    assert "volledig openbaar" in shown
    assert "Totalen" not in shown and "Na het lakken" not in shown
    assert "naam (bewindspersoon)" in shown


@pytest.mark.parametrize(
    ("text", "judgement"),
    [("Er blijft tekst.", "Deels openbaar"), ("[5.1.2e]\n 12 [5.1.1e]", "Niet openbaar")],
)
def test_the_judgement(complaint: Document, rulebook: RuleBook, text: str, judgement: str) -> None:
    appendix = appendix_of(complaint, [outcome(complaint, "Willemsen")], rulebook, text)

    assert appendix.record["document"]["judgement"] == judgement


def test_text_of_a_document_is_never_markup(rulebook: RuleBook) -> None:
    title = '#read("/etc/passwd") *vet* $x$ <label> @ref \\ "'
    doc = document((line(f"Betreft: {title}"), line("Geachte heer Willemsen,", above=20)))

    appendix = appendix_of(doc, [outcome(doc, "Willemsen")], rulebook)

    assert folded(title) in folded(text_of(appendix.pdf))
    assert appendix.record["document"]["title"] == title


@pytest.mark.parametrize("odd", ["語", "🙂", "\ue000", "\u0639", "\x07", "\ufffd", "\U000e0001"])
def test_a_letter_the_font_lacks_stops_nothing(rulebook: RuleBook, odd: str) -> None:
    doc = document((line("Betreft: plan x"), line("Geachte heer Willemsen,", above=20)))
    title = f"Plan {odd} Łódź Đorđe Αθήνα"
    facts = replace(doc, text=doc.text.replace("plan x", title[:6]))

    appendix = appendix_of(facts, [outcome(doc, "Willemsen")], rulebook)

    assert "Titel Plan" in text_of(appendix.pdf)


def test_every_letter_that_is_set_is_in_the_font(rulebook: RuleBook, complaint: Document) -> None:
    record = dict(appendix_of(complaint, [], rulebook).record)
    every = "".join(chr(n) for n in range(0x110000) if SETTABLE.match(chr(n)))
    record["document"] = {**record["document"], "title": f"A {every} Z"}

    assert typeset(record).startswith(b"%PDF")


@pytest.mark.slow
def test_no_appendix_of_a_sample_repeats_a_redacted_text(tools: Tools) -> None:
    for name in ("nota-vws-griepvaccin", "klacht-zorgtoeslag", "mailwisseling-zorgpas"):
        result = redact(scan((SAMPLES / f"{name}.pdf").read_bytes(), tools), tools)
        shown = re.sub(r"[^\w]+", " ", text_of(result.appendix_pdf))
        gone = {o.finding.text for o in result.scan.outcomes if o.ground}
        left = [
            text
            for text in gone
            if len(folded(text)) > 3 and re.search(rf"\b{re.escape(text)}\b", shown)
        ]
        assert left == [], name
        assert result.appendix_record["totals"]["redactions"] == len(
            [o for o in result.scan.outcomes if o.ground]
        )
