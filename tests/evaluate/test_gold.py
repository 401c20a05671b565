"""Gold files are read as told in tests/gold/README.md; a wrong one is refused in plain Dutch."""

import json
from pathlib import Path

import pytest

from woo_redact.errors import DocumentError
from woo_redact.evaluate.gold import read_gold

ROOT = Path(__file__).resolve().parents[2]
GOOD = {
    "document": "a.pdf",
    "profile": "beslisnota",
    "layout": "nota_kolom",
    "producer": "proef",
    "scan": False,
    "spans": [
        {
            "page": 1,
            "text": "Jan  de Vries",
            "kind": "naam",
            "expect": "redact",
            "ground": "5.1.2e,5.1.1e",
            "boxes": [[[1, 2, 3, 4], [5, 6, 7, 8]]],
        }
    ],
}


def write(folder: Path, record: object, *, pdf: bool = True) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    text = record if isinstance(record, str) else json.dumps(record)
    (folder / "a.json").write_text(text, encoding="utf-8")
    if pdf:
        (folder / "a.pdf").write_bytes(b"%PDF-1.7")
    return folder


def test_a_gold_file_beside_its_pdf(tmp_path: Path) -> None:
    (gold,) = read_gold(write(tmp_path, GOOD))
    (span,) = gold.spans

    assert gold.pdf == tmp_path / "a.pdf" and gold.is_nota and gold.has_something_to_redact
    assert (span.text, span.grounds) == ("Jan de Vries", ("5.1.2e", "5.1.1e"))
    assert span.boxes == (((1, 2, 3, 4), (5, 6, 7, 8)),)


def test_the_samples_have_their_gold_in_a_folder_below() -> None:
    golds = read_gold(ROOT / "samples" / "gold")

    assert len(golds) >= 16 and all(gold.pdf.parent.name == "samples" for gold in golds)
    assert {gold.pdf.stem for gold in golds if gold.scan} == {
        "scan-brief-huisarts",
        "scan-memo-slechte-ocr",
    }


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"document": "b.pdf"}, "het document b.pdf staat er niet bij"),
        ({"document": "../a.pdf"}, "document moet een bestandsnaam zijn"),
        ({"layout": ""}, "layout moet tekst zijn"),
        ({"spans": 3}, "onverwachte vorm"),
        ({"spans": [{**GOOD["spans"][0], "expect": "weg"}]}, "span 1: expect moet"),
        ({"spans": [{**GOOD["spans"][0], "page": 0}]}, "span 1: page moet"),
        ({"spans": [{**GOOD["spans"][0], "text": "--"}]}, "span 1: text bevat geen letter"),
        ({"spans": [{**GOOD["spans"][0], "boxes": [[[1, 2]]]}]}, "onverwachte vorm"),
        ({"spans": [{"page": 1}]}, "expect"),
    ],
)
def test_a_wrong_gold_file_is_refused(tmp_path: Path, change: dict[str, object], said: str) -> None:
    with pytest.raises(DocumentError, match="^a.json") as caught:
        read_gold(write(tmp_path, {**GOOD, **change}))

    assert said in str(caught.value)
    assert "Vries" not in str(caught.value)


def test_json_that_is_none_is_refused_with_its_line(tmp_path: Path) -> None:
    with pytest.raises(DocumentError, match="a.json, regel 2: dit is geen geldige JSON"):
        read_gold(write(tmp_path, '{\n "document": '))


def test_a_missing_pdf_is_refused(tmp_path: Path) -> None:
    with pytest.raises(DocumentError, match="a.json: het document a.pdf staat er niet bij"):
        read_gold(write(tmp_path / "los", GOOD, pdf=False))


def test_a_folder_without_gold_is_refused(tmp_path: Path) -> None:
    with pytest.raises(DocumentError, match="geen goldbestand"):
        read_gold(tmp_path)
