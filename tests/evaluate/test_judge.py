"""What becomes of gold spans: by the text of a document, by boxes, by what was read."""

from pathlib import Path

import pytest

from tests.making import document
from woo_redact.evaluate.gold import Area, Gold, GoldSpan
from woo_redact.evaluate.judge import judge
from woo_redact.evaluate.judged import Judged, SpanResult
from woo_redact.model.decision import Outcome, Verdict
from woo_redact.model.document import Box, Document, Span
from woo_redact.model.finding import Finding, Why, finding_id

LAKKEN, DOUBT, OPENBAAR = Verdict.LAKKEN, Verdict.BEOORDELEN, Verdict.OPENBAAR


def outcome(
    doc: Document,
    text: str,
    verdict: Verdict = LAKKEN,
    *,
    kind: str = "naam",
    ground: str | None = "5.1.2e",
    nth: int = 0,
    score: float = 0.9,
) -> Outcome:
    """Return an outcome for the nth occurrence of text."""
    start = -1
    for _ in range(nth + 1):
        start = doc.text.index(text, start + 1)
    span = Span(start, start + len(text))
    found = Finding(
        finding_id(doc.sha256, kind, span),
        kind,
        kind.upper(),
        span,
        doc.boxes(span),
        score,
        Why(f"{kind}/proef", "Een proef."),
        text,
    )
    return Outcome(found, verdict, ground, None, "Een proef.", f"{kind}/proef", "regel")


def gold(*spans: GoldSpan, scan: bool = False, areas: tuple[Area, ...] = ()) -> Gold:
    return Gold(Path("proef.pdf"), "beslisnota", "nota", "proef", scan, spans, areas)


def must_go(text: str, kind: str = "naam", ground: str = "5.1.2e", **more: object) -> GoldSpan:
    return GoldSpan(1, text, kind, "redact", (ground,), **more)  # type: ignore[arg-type]


def must_stay(text: str, kind: str = "naam") -> GoldSpan:
    return GoldSpan(1, text, kind, "keep", ())


def only(judged: Judged) -> SpanResult:
    (result,) = judged.spans
    return result


def state(doc: Document, span: GoldSpan, *outcomes: Outcome, scan: bool = False) -> str:
    return only(judge(gold(span, scan=scan), doc, outcomes)).state


def test_a_name_is_whole_partial_or_missed() -> None:
    doc = document("Opgesteld door Jan de Vries van de directie.")
    span = must_go("Jan de Vries")

    assert state(doc, span, outcome(doc, "Jan de Vries")) == "whole"
    assert state(doc, span, outcome(doc, "Jan de Vries", DOUBT)) == "whole"
    assert state(doc, span, outcome(doc, "Vries")) == "partial"
    assert state(doc, span, outcome(doc, "Jan de Vries", OPENBAAR)) == "missed"
    assert state(doc, span) == "missed"


def test_one_letter_short_is_not_whole() -> None:
    doc = document("Opgesteld door Jan de Vries van de directie.")

    assert state(doc, must_go("Jan de Vries"), outcome(doc, "Jan de Vrie")) == "partial"


def test_every_occurrence_counts_but_not_within_a_word() -> None:
    doc = document("De Wit schreef dit.\n\nWitte muren zag De Wit niet.")
    first = outcome(doc, "De Wit")

    assert state(doc, must_go("De Wit"), first) == "partial"
    assert state(doc, must_go("De Wit"), first, outcome(doc, "De Wit", nth=1)) == "whole"
    assert state(doc, must_go("Wit"), first, outcome(doc, "De Wit", nth=1)) == "whole"


def test_a_text_that_is_not_in_the_document_is_missed() -> None:
    doc = document("Opgesteld door Jan de Vries.")

    assert state(doc, must_go("Piet Jansen"), outcome(doc, "Jan de Vries")) == "missed"


def test_boxes_of_the_gold_count_where_the_text_says_otherwise() -> None:
    doc = document("Opgesteld door J an deVries.")
    found = outcome(doc, "J an deVries")
    boxes = (tuple(box.rect for box in found.finding.boxes),)

    assert state(doc, must_go("Jan de Vries"), found) == "missed"
    assert state(doc, must_go("Jan de Vries", boxes=boxes), found) == "whole"


def test_a_scan_goes_by_boxes_with_some_room() -> None:
    doc = document("Opgesteld door Jan deVnes van de directie.", sure=0.8)
    found = outcome(doc, "Jan deVnes")
    (box,) = found.finding.boxes
    shifted = ((box.x0 + 2, box.y0 - 2, box.x1 + 2, box.y1 - 2),)
    far = ((box.x0 + 30, box.y0, box.x1 + 30, box.y1),)

    assert state(doc, must_go("Jan de Vries", boxes=(shifted,)), found, scan=True) == "whole"
    assert state(doc, must_go("Jan de Vries", boxes=(far,)), found, scan=True) == "partial"
    assert state(doc, must_go("Jan de Vries", boxes=(shifted,)), scan=True) == "missed"


def test_a_scan_without_boxes_goes_by_what_was_read() -> None:
    doc = document("Opgesteld door Bart1omiej Nowak van de directie.", sure=0.8)
    span = must_go("Bartlomiej Nowak", on_image=True)

    assert state(doc, span, outcome(doc, "Bart1omiej Nowak")) == "whole"
    assert state(doc, span, outcome(doc, "directie")) == "missed"
    assert state(doc, span, outcome(doc, "Bart1omiej Nowak", OPENBAAR)) == "missed"


@pytest.mark.parametrize(
    ("verdict", "expected"), [(LAKKEN, "wrong"), (DOUBT, "doubt"), (OPENBAAR, "kept")]
)
def test_what_must_stay_is_wrong_in_doubt_or_kept(verdict: Verdict, expected: str) -> None:
    doc = document("Namens minister Keijzer.")

    assert state(doc, must_stay("Keijzer"), outcome(doc, "Keijzer", verdict)) == expected


def test_a_redacted_local_part_leaves_the_domain_kept() -> None:
    doc = document("Mail j.devries@minvws.nl voor meer.")
    result = judge(
        gold(must_go("j.devries", "email"), must_stay("@minvws.nl", "email_domein")),
        doc,
        (outcome(doc, "j.devries", kind="email_persoonlijk"),),
    )

    assert [span.state for span in result.spans] == ["whole", "kept"]
    assert result.outside_chars == 0


def test_grounds_are_judged_only_where_all_is_covered() -> None:
    doc = document("BSN 999990019 van Jan de Vries.")
    wrong = outcome(doc, "999990019", kind="bsn", ground="5.1.2e")
    right = outcome(doc, "999990019", kind="bsn", ground="5.1.1e")
    span = must_go("999990019", "bsn", "5.1.1e")

    assert only(judge(gold(span), doc, (wrong,))).ground_right is False
    assert only(judge(gold(span), doc, (right,))).ground_right is True
    assert only(judge(gold(span), doc, ())).ground_right is None


def test_redacted_letters_outside_gold_are_counted() -> None:
    doc = document("Jan de Vries werkt bij TenneT in Arnhem.")
    outcomes = (
        outcome(doc, "Jan de Vries"),
        outcome(doc, "TenneT"),
        outcome(doc, "Arnhem", DOUBT),
    )
    result = judge(gold(must_go("Jan de Vries"), must_stay("TenneT", "organisatie")), doc, outcomes)

    assert (result.redacted_chars, result.outside_chars) == (16, 6)


def test_what_must_go_outweighs_what_must_stay() -> None:
    doc = document("De heer De Vries van Bureau De Vries Advies.")
    outcomes = (outcome(doc, "De Vries"), outcome(doc, "De Vries", nth=1))
    spans = (must_go("De Vries"), must_stay("Bureau De Vries Advies", "organisatie"))

    assert judge(gold(*spans), doc, outcomes).outside_chars == 0


def test_a_finding_is_real_when_it_is_of_its_kind_even_if_it_stays() -> None:
    doc = document("Minister Keijzer sprak in de Thorbeckezaal met Jan de Vries over Deltares.")
    spans = (
        must_stay("Keijzer"),
        must_stay("Thorbeckezaal", "eponiem"),
        must_go("Jan de Vries"),
    )
    outcomes = (
        outcome(doc, "Keijzer", OPENBAAR),
        outcome(doc, "Thorbeckezaal", DOUBT),
        outcome(doc, "Jan de Vries"),
        outcome(doc, "Deltares"),
    )
    found = judge(gold(*spans), doc, outcomes).findings

    assert [(f.real, f.in_gold) for f in found] == [
        (True, True),
        (False, True),
        (True, True),
        (False, False),
    ]


def test_no_text_leaves_unless_asked() -> None:
    doc = document("Namens Jan de Vries en Keijzer.")
    outcomes = (outcome(doc, "Keijzer"),)
    spans = (must_go("Jan de Vries"), must_stay("Keijzer"))

    assert "Vries" not in repr(judge(gold(*spans), doc, outcomes))
    assert all(not span.context for span in judge(gold(*spans), doc, outcomes).spans)
    shown = judge(gold(*spans), doc, outcomes, show=True)
    assert "[[Jan de Vries]]" in shown.spans[0].context


def test_a_signature_is_covered_by_boxes_that_together_cover_half_of_it() -> None:
    doc = document("Hoogachtend,")
    boxes = (Box(1, 100, 100, 180, 140), Box(1, 300, 95, 325, 135), Box(1, 320, 95, 345, 135))
    outcomes = []
    for box in boxes:
        found = Finding(
            "x", "handtekening", "HANDTEKENING", None, (box,), 0.9,
            Why("handtekening/inkt", "Een proef."), "",
        )  # fmt: skip
        outcomes.append(Outcome(found, DOUBT, "5.1.2e", None, "Een proef.", "handtekening", "r"))
    places = ((90, 95, 170, 135), (300, 95, 380, 135), (310, 95, 410, 135), (300, 300, 380, 340))
    areas = tuple(Area(1, place, "handtekening") for place in places)
    result = judge(gold(areas=areas), doc, outcomes)

    assert (result.signatures, result.signatures_found) == (4, 2)


def test_ink_is_a_signature_where_the_gold_has_one_whatever_text_lies_below_it() -> None:
    doc = document("Hoogachtend,")
    rects = ((100, 100, 180, 140), (300, 95, 325, 135))
    outcomes = []
    for rect in rects:
        found = Finding(
            "x", "handtekening", "HANDTEKENING", None, (Box(1, *rect),), 0.9,
            Why("handtekening/inkt", "Een proef."), "",
        )  # fmt: skip
        outcomes.append(Outcome(found, DOUBT, "5.1.2e", None, "Een proef.", "handtekening", "r"))
    judged = judge(gold(areas=(Area(1, (95, 95, 175, 145), "handtekening"),)), doc, outcomes)

    assert [found.real for found in judged.findings] == [True, False]
