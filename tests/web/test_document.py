"""What the app tells of a document, and what it writes down, without a browser."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.web.conftest import HOST, Inside
from tests.web.folders import LETTER, make_folder, make_pdf
from woo_redact.desk import Desk


def by_text(sheet: Any, text: str) -> list[Any]:
    return [finding for finding in sheet["findings"] if finding["text"] == text]


def test_a_document_tells_its_findings_with_grounds_and_reasons(inside: Inside) -> None:
    sheet = inside.sheet()

    assert [finding["text"] for finding in sheet["findings"]] == [
        "A. de Vries", "06-12345678", "Jansen", "Pietersen", "Bakker", "Van Dongen", "Jansen",
    ]  # fmt: skip
    assert [finding["verdict"] for finding in sheet["findings"]].count("BEOORDELEN") == 4
    assert [ground["code"] for ground in sheet["grounds"]][:3] == ["5.1.2e", "5.1.1e", "5.1.1d"]
    assert len(sheet["grounds"]) == 17
    assert all(finding["reason"].endswith(".") for finding in sheet["findings"])
    assert not sheet["frozen"]


def test_boxes_lie_on_the_words_of_the_page(inside: Inside) -> None:
    words = inside.client.get("/api/document/nota/woorden/1").json()
    finding = by_text(inside.sheet(), "Pietersen")[0]
    word = next(word for word in words if word["text"] == "Pietersen")

    assert finding["boxes"] == [[1, word["x0"], word["y0"], word["x1"], word["y1"]]]


def test_a_decision_is_written_before_it_is_answered(inside: Inside, out: Path) -> None:
    finding = by_text(inside.sheet(), "Bakker")[0]
    answer = inside.line(
        kind="besluit", findings=[finding["id"]], verdict="LAKKEN", ground="5.1.2e"
    ).json()
    lines = (out / "intern/nota/decisions.jsonl").read_text(encoding="utf-8").splitlines()

    assert answer["seq"] == 1 and len(lines) == 1
    assert json.loads(lines[0])["by"] == "jansje"
    assert [(one["id"], one["verdict"]) for one in answer["findings"]] == [
        (finding["id"], "LAKKEN")
    ]


def test_a_save_that_is_sent_twice_is_written_once(inside: Inside) -> None:
    finding = by_text(inside.sheet(), "Bakker")[0]["id"]
    entry = {"kind": "besluit", "findings": [finding], "verdict": "OPENBAAR", "nonce": "b-1"}

    assert [inside.line(**entry).json()["seq"] for _ in range(3)] == [1, 1, 1]
    assert inside.line(**{**entry, "nonce": "b-2"}).json()["seq"] == 2


def test_taking_back_brings_the_proposal_back(inside: Inside) -> None:
    finding = by_text(inside.sheet(), "Bakker")[0]["id"]
    inside.line(kind="besluit", findings=[finding], verdict="OPENBAAR")
    inside.line(kind="terug", undo=1)

    back = by_text(inside.sheet(), "Bakker")[0]
    assert back["verdict"] == "BEOORDELEN" and not back["decided"]


def test_a_drawn_box_becomes_a_finding_with_the_words_under_it(inside: Inside) -> None:
    words = inside.client.get("/api/document/nota/woorden/1").json()
    box = next([1, w["x0"], w["y0"], w["x1"], w["y1"]] for w in words if w["text"] == "begroting.")
    answer = inside.line(kind="besluit", boxes=[box], verdict="LAKKEN", ground="5.1.2e").json()

    assert [finding["text"] for finding in answer["findings"]] == ["begroting."]
    assert answer["findings"][0]["proposal"] is None


def test_a_finding_is_split_and_joined(inside: Inside) -> None:
    whole = by_text(inside.sheet(), "A. de Vries")[0]
    answer = inside.line(kind="splitsen", findings=[whole["id"]], at=3).json()
    parts = [one for one in answer["whole"]["findings"] if one["text"] in ("A.", "de Vries")]
    assert len(parts) == 2
    ids = [one["id"] for one in parts]
    joined = inside.line(kind="samenvoegen", findings=ids).json()["whole"]["findings"]

    assert any(one["text"] == "A. de Vries" for one in joined)


def test_pages_and_documents_are_withheld_with_a_reason(inside: Inside) -> None:
    words = {"ground": "5.1.2i", "motivation": "Dit is een concept van een spreektekst."}
    assert inside.line(kind="pagina_niet_openbaar", page=1, **words).status_code == 200
    assert "Pagina 1" in inside.sheet()["marks"]["pagina-1"]
    assert inside.line(kind="buiten_verzoek", on=True).status_code == 200
    assert inside.sheet()["marks"]["buiten_verzoek"] == "Dit document valt buiten het verzoek."


def test_a_ground_that_asks_for_words_is_refused_without(inside: Inside) -> None:
    finding = by_text(inside.sheet(), "Bakker")[0]["id"]
    answer = inside.line(kind="besluit", findings=[finding], verdict="LAKKEN", ground="5.1.2i")

    assert answer.status_code == 409 and "motivering" in answer.json()["fout"]
    assert inside.sheet()["seq"] == 0


WRONG: list[dict[str, Any]] = [
    {},
    {"kind": "goedgekeurd"},
    {"kind": "gepubliceerd"},
    {"kind": "besluit"},
    {"kind": "besluit", "findings": ["bestaat-niet"], "verdict": "LAKKEN"},
    {"kind": "besluit", "findings": "abc", "verdict": "LAKKEN"},
    {"kind": "besluit", "findings": [["a"]], "verdict": "LAKKEN"},
    {"kind": "besluit", "boxes": [[1, 0, 0, 10]], "verdict": "LAKKEN", "ground": "5.1.2e"},
    {"kind": "besluit", "boxes": [[9, 0, 0, 9, 9]], "verdict": "LAKKEN", "ground": "5.1.2e"},
    {"kind": "besluit", "boxes": [[1, 0, 0, 9e9, 9]], "verdict": "LAKKEN", "ground": "5.1.2e"},
    {"kind": "besluit", "boxes": [[1, 9, 9, 0, 0]], "verdict": "LAKKEN", "ground": "5.1.2e"},
    {"kind": "besluit", "boxes": [[1.5, 0, 0, 9, 9]], "verdict": "LAKKEN", "ground": "5.1.2e"},
    {"kind": "besluit", "boxes": [[1, 0, 0, 9, "9"]], "verdict": "LAKKEN", "ground": "5.1.2e"},
    {"kind": "besluit", "boxes": [[1, 0, 0, 9, 9]], "verdict": "LAKKEN", "ground": "10.2e"},
    {"kind": "gelezen"},
    {"kind": "gelezen", "page": 0},
    {"kind": "gelezen", "page": 2},
    {"kind": "gelezen", "page": "1"},
    {"kind": "terug", "undo": 7},
    {"kind": "terug", "undo": None},
    {"kind": "splitsen", "findings": ["bestaat-niet"], "at": 3},
    {"kind": "opmerking", "text": ""},
    {"kind": "opmerking", "text": 5},
    {"kind": "opmerking", "text": "x" * 9000},
    {"kind": "opmerking", "text": "nul\0teken"},
]


@pytest.mark.parametrize("entry", WRONG, ids=lambda entry: json.dumps(entry)[:60])
def test_what_makes_no_sense_is_refused_and_not_written(
    inside: Inside, entry: dict[str, Any]
) -> None:
    answer = inside.line(**entry)

    assert answer.status_code in (409, 422)
    assert answer.json()["fout"]
    assert inside.sheet()["seq"] == 0


@pytest.mark.parametrize("content", ["", "[]", "null", "{", '"x"', "[" * 100_000])
def test_what_is_no_object_is_refused(inside: Inside, content: str) -> None:
    headers = {
        "Origin": f"http://{HOST}", "X-CSRF-Token": inside.csrf, "Content-Type": "application/json",
    }  # fmt: skip
    answer = inside.client.post("/api/document/nota/regel", content=content, headers=headers)

    assert answer.status_code == 422


def test_search_finds_words_across_spaces_and_case(inside: Inside) -> None:
    def hits(text: str) -> Any:
        return inside.client.get("/api/document/nota/zoek", params={"q": text}).json()["hits"]

    assert [hit["page"] for hit in hits("jansen")] == [1, 1]
    assert len(hits("minister  VAN")[0]["boxes"]) == 2
    assert hits("(.*)") == []
    assert inside.client.get("/api/document/nota/zoek").status_code == 422


@pytest.mark.parametrize("query", ["schaal=nan", "schaal=inf", "schaal=-1", "schaal=99", "soort=x"])
def test_a_strange_picture_is_refused(inside: Inside, query: str) -> None:
    assert inside.client.get(f"/api/document/nota/beeld/1?{query}").status_code in (409, 422)


def test_pages_are_pictures(inside: Inside) -> None:
    for view in ("origineel", "concept", "verschil"):
        answer = inside.client.get(f"/api/document/nota/beeld/1?soort={view}&schaal=0.5")
        assert answer.headers["content-type"] == "image/png"
        assert answer.content.startswith(b"\x89PNG")


XSS = "<img src=x onerror=alert(1)>"


def test_text_names_and_remarks_are_never_read_as_html(
    tmp_path: Path, start: Callable[..., Any]
) -> None:
    letter = (f"Opgesteld door: A. de Vries {XSS}", *LETTER[1:])
    out = make_folder(tmp_path / "uit", {f"{XSS}.pdf".replace("/", ""): make_pdf((letter,))})
    desk = Desk.open(out)
    name = desk.documents()[0].name
    desk.close()
    server = start(out)
    import httpx2

    with httpx2.Client(follow_redirects=True) as browser:
        page = browser.get(server.link).text
        assert "<img" not in page and "&lt;img" in page
        for path in ("", "/goedkeuren", "/verschillen"):
            from urllib.parse import quote

            text = browser.get(f"{server.address}/document/{quote(name, safe='')}{path}").text
            assert "<img" not in text


def test_the_list_filters(inside: Inside) -> None:
    def shown(**query: str) -> bool:
        return 'href="/document/nota"' in inside.client.get("/", params=query).text

    assert shown() and shown(q="NOTA") and shown(stand="te beoordelen")
    assert not shown(q="iets anders") and not shown(stand="gepubliceerd") and not shown(wie="x")


def test_somebody_else_sees_what_was_decided_since(inside: Inside) -> None:
    finding = by_text(inside.sheet(), "Bakker")[0]["id"]
    inside.line(kind="besluit", findings=[finding], verdict="OPENBAAR")
    inside.line(kind="gelezen", page=1)
    news = inside.client.get("/api/document/nota/sinds/0").json()

    assert news["last"] == 2 and news["read"] == [1]
    assert [one["id"] for one in news["findings"]] == [finding]
    assert inside.client.get("/api/document/nota/sinds/2").json()["findings"] == []
