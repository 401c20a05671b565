"""The committed samples are what their gold files say they are."""

import io
import json
import re
from functools import cache
from pathlib import Path

import pikepdf
import pymupdf
import pytest

SAMPLES = Path(__file__).resolve().parents[2] / "samples"
GOLD = sorted((SAMPLES / "gold").glob("*.json"))
PROFILES = {"beslisnota", "woo-verzoek", "gemeente"}
GROUNDS = {"5.1.2e", "5.1.1e", "5.1.1d"}
COLUMN_X = 450  # PDF points; the reference column of a nota stands right of it


@cache
def gold(path: Path) -> dict:
    return json.loads(path.read_text(encoding="utf-8"))


@cache
def texts(name: str) -> tuple[str, ...]:
    """Return per page the squashed text: as stored, and with the reference column apart."""
    pages = []
    with pymupdf.open(SAMPLES / name) as document:
        for page in document:
            lines = [
                (line["bbox"][0], "".join(span["text"] for span in line["spans"]))
                for block in page.get_text("dict")["blocks"]
                for line in block.get("lines", [])
            ]
            left = "".join(text for x, text in lines if x <= COLUMN_X)
            right = "".join(text for x, text in lines if x > COLUMN_X)
            values = "|".join(str(widget.field_value) for widget in page.widgets())
            pages.append(squash("|".join((page.get_text(), left, right, values))))
    return tuple(pages)


def squash(text: str) -> str:
    """Return the text without white space, hyphens and soft hyphens."""
    return re.sub("[\\s\u00ad\u2010\u2011-]", "", text)


def named(word: str) -> list[dict]:
    return [g for g in map(gold, GOLD) if word in g["layout"] + " " + g["document"]]


def ids(path: Path) -> str:
    return path.stem


def test_there_are_enough_documents_and_each_has_its_gold():
    assert len(GOLD) >= 16
    assert {p.stem for p in GOLD} == {p.stem for p in SAMPLES.glob("*.pdf")}


@pytest.mark.parametrize("path", GOLD, ids=ids)
def test_every_gold_text_stands_on_its_page(path):
    document = gold(path)
    pages = texts(document["document"])
    absent = [
        (span["page"], span["text"])
        for span in document["spans"]
        if not span.get("on_image") and squash(span["text"]) not in pages[span["page"] - 1]
    ]
    assert absent == []


@pytest.mark.parametrize("path", GOLD, ids=ids)
def test_on_image_is_said_only_of_pages_with_an_image_and_not_in_the_text(path):
    document = gold(path)
    pages = texts(document["document"])
    with pymupdf.open(SAMPLES / document["document"]) as pdf:
        for span in (s for s in document["spans"] if s.get("on_image")):
            assert pdf[span["page"] - 1].get_images(), span
            if "scan met" not in document["layout"]:  # a hidden text layer may hold it as well
                assert squash(span["text"]) not in pages[span["page"] - 1], span


@pytest.mark.parametrize("path", GOLD, ids=ids)
def test_gold_is_well_formed_and_never_contradicts_itself(path):
    document = gold(path)
    assert document["document"] == f"{path.stem}.pdf"
    assert document["profile"] in PROFILES
    assert document["layout"] and document["producer"]
    verdicts: dict[tuple[int, str], set[str]] = {}
    for span in document["spans"]:
        assert span["expect"] in {"redact", "keep", "review"}
        assert (span["ground"] is None) if span["expect"] == "keep" else span["ground"] in GROUNDS
        assert span["text"] == " ".join(span["text"].split()) and span["kind"] and span["note"]
        verdicts.setdefault((span["page"], span["text"]), set()).add(span["expect"])
    assert [key for key, kinds in verdicts.items() if len(kinds) > 1] == []
    for page, text in (key for key, kinds in verdicts.items() if "keep" in kinds):
        inside = [
            other
            for number, other in verdicts
            if number == page
            and "redact" in verdicts[number, other]
            and re.search(rf"(?<!\w){re.escape(text)}(?!\w)", other)
        ]
        assert inside == [], text


@pytest.mark.parametrize("path", GOLD, ids=ids)
def test_numbers_pass_their_checks(path):
    for span in gold(path)["spans"]:
        digits = re.sub(r"\D", "", span["text"])
        if span["kind"] == "bsn":
            weights = (9, 8, 7, 6, 5, 4, 3, 2, -1)
            assert sum(w * int(d) for w, d in zip(weights, digits, strict=True)) % 11 == 0
            assert digits.startswith("9999"), "only numbers from the test range"
        if span["kind"] == "iban":
            plain = span["text"].replace(" ", "")
            moved = plain[4:] + plain[:4]
            assert int("".join(str(int(c, 36)) for c in moved)) % 97 == 1


def test_the_kinds_of_document_are_there():
    assert len(named("nota met referentiekolom") + named("nota, referentiekolom")) >= 4
    for word in (
        "brief",
        "e-mailwisseling",
        "presentielijst",
        "klacht",
        "besluit",
        "zonder iets",
        "scan zonder tekstlaag",
        "slechte verborgen tekstlaag",
        "gedraaide",
        "formulier",
        "twee kolommen",
        "gemeente",
        "geplakte scan",
        "resten",
    ):
        assert named(word), word
    assert {g["profile"] for g in map(gold, GOLD)} == PROFILES
    notas = named("nota met referentiekolom")
    assert len({g["producer"] for g in notas}) >= 3


def test_the_report_has_nothing_to_redact():
    (report,) = named("zonder iets")
    assert {span["expect"] for span in report["spans"]} == {"keep"}


def test_the_office_nota_is_tagged_pdf_a():
    (nota,) = named("PDF/A")
    with pikepdf.open(SAMPLES / nota["document"]) as pdf:
        assert pdf.Root.MarkInfo.Marked
        assert "/StructTreeRoot" in pdf.Root
        with pdf.open_metadata() as xmp:
            assert xmp.pdfa_status.startswith("2")


def test_notas_repeat_date_and_reference_in_the_column_of_every_page():
    for nota in [g for g in map(gold, GOLD) if g["document"].startswith("nota-")]:
        marks = {s["text"] for s in nota["spans"] if s["kind"] == "kenmerk" and s["page"] == 1}
        with pymupdf.open(SAMPLES / nota["document"]) as pdf:
            assert len(pdf) >= 2
            for page in pdf:
                words = page.get_text(clip=pymupdf.Rect(COLUMN_X, 0, 600, 842))
                assert "Datum" in words and any(mark in words for mark in marks)


def test_scans_have_the_text_layer_they_claim():
    (bare,) = named("scan zonder tekstlaag")
    assert texts(bare["document"])[0].strip("|") == ""
    (poor,) = named("slechte verborgen tekstlaag")
    page = texts(poor["document"])[0]
    names = [s["text"] for s in poor["spans"] if s["kind"] == "naam"]
    assert page and any(squash(name) not in page for name in names)


def test_rotation_and_cropbox():
    (turned,) = named("gedraaide")
    with pymupdf.open(SAMPLES / turned["document"]) as pdf:
        assert [page.rotation for page in pdf] == [90, 0, 270]
        assert all(pdf[i].cropbox != pdf[i].mediabox for i in (1, 2))


def test_the_form_keeps_its_data_in_fields():
    (form,) = named("formulier")
    with pymupdf.open(SAMPLES / form["document"]) as pdf:
        values = {str(widget.field_value) for widget in pdf[0].widgets()}
    assert {s["text"] for s in form["spans"] if s["kind"] in {"bsn", "iban"}} <= values


def test_the_memo_hides_what_its_gold_says():
    (memo,) = named("resten")
    data = (SAMPLES / memo["document"]).read_bytes()
    assert data.count(b"%%EOF") >= 2
    first = data[: data.index(b"%%EOF") + 5]
    with pikepdf.open(io.BytesIO(first)) as old, pikepdf.open(io.BytesIO(data)) as new:
        assert (len(old.pages), len(new.pages)) == (2, 1)
        attached = b"".join(f.get_file().read_bytes() for f in new.attachments.values()).decode()
        info = " ".join(str(value) for value in new.docinfo.values())
    with pymupdf.open("pdf", data) as pdf, pymupdf.open("pdf", first) as old_pdf:
        notes = " ".join(f"{a.info['title']} {a.info['content']}" for a in pdf[0].annots())
        gone = old_pdf[1].get_text()
    around = squash(" ".join((attached, info, notes, gone)))
    assert all(squash(entry["text"]) in around for entry in memo["hidden"])
    for entry in memo["hidden"]:
        assert squash(entry["text"]) not in texts(memo["document"])[0]


def test_everything_is_small():
    assert (
        sum(f.stat().st_size for f in SAMPLES.rglob("*.*") if f.suffix in (".pdf", ".json", ".py"))
        < 6_000_000
    )


def test_the_readme_lists_every_sample():
    readme = (SAMPLES / "README.md").read_text(encoding="utf-8")
    assert [p.stem for p in GOLD if f"{p.stem}.pdf" not in readme] == []
