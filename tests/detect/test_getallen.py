"""Whatever digits a text holds, every recognizer gets through them."""

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from woo_redact.detect.engine import CLASSES
from woo_redact.detect.patroon import pattern_recognizers
from woo_redact.detect.recognizer import Recognizer
from woo_redact.rulebook import RuleBook

LABELS = ("", "Tel. ", "BSN ", "IBAN NL", "geb. ", "kenteken ", "zaak ", "KvK ", "van ", "V-nr ")
STARTS = ("", "0", "00", "000", "0031", "+31", "+", "+0", "06")
JOINTS = ("", "", "", " ", "-", ".", "/", " - ", "(0)", "\t")
numbers = st.lists(st.tuples(st.integers(0, 999), st.sampled_from(JOINTS)), min_size=1, max_size=6)


@pytest.fixture(scope="module")
def recognizers(rulebook: RuleBook) -> list[Recognizer]:
    """Every recognizer that needs no language model."""
    ours = [make(rulebook) for make in CLASSES]
    return [*ours, *pattern_recognizers(rulebook, {kind for one in ours for kind in one.kinds})]


@settings(max_examples=300, deadline=None)
@example("", "00", [(37, " "), (95, " "), (94, " "), (0, "0")])
@given(st.sampled_from(LABELS), st.sampled_from(STARTS), numbers)
def test_no_number_stops_a_recognizer(
    recognizers: list[Recognizer], label: str, start: str, parts: list[tuple[int, str]]
) -> None:
    text = label + start + "".join(f"{part}{joint}" for part, joint in parts)
    for one in recognizers:
        for found in one.analyze(text, [], None):
            assert 0 <= found.start < found.end <= len(text)
