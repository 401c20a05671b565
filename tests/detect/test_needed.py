"""A pattern is passed over only where it finds nothing."""

from collections.abc import Iterator
from pathlib import Path

import pytest
import regex

from tests.detect.test_cases import FILES, read_case
from tests.making import document
from woo_redact.detect import Engine, find, recognizer
from woo_redact.model.needed import may_match, needed_by


@pytest.mark.parametrize(
    ("pattern", "needed"),
    [
        (r"(?<!\w)(?i:Arts(?:en)?|boa)[ ]nr", [{"arts nr", "artsen nr", "boa nr"}]),
        (r"(?=\p{Lu})\p{L}+laan(?!\p{L})", [{"laan"}]),
        (r"(?<=mijn )\p{L}+", [{"mijn "}]),
        (r"nr[ ]\d{4}", [{"nr 0000"}]),
        (r"nr\s+(?:19|20)\d\d", [{"nr"}, {"0000"}]),
        (r"(?:ab){2}c|x{2,3}y", [{"ababc", "xx"}]),
        (r"(?:ab|c\p{L}d[ ])e", [{"ab", "d "}, {"e"}]),
        (r"abc|\p{L}+", []),
        (r"(?:abc)?\p{L}+", []),
        (r"(?!abc)\p{L}+", []),
        (r"[^a]b*", []),
    ],
)
def test_what_a_pattern_needs(pattern: str, needed: list[set[str]]) -> None:
    """Texts of which every match has one, as long as it can be told; digits are all the same."""
    assert sorted(map(sorted, needed_by(pattern, regex.UNICODE))) == sorted(map(sorted, needed))


@pytest.mark.parametrize("text", ["KIJK", "\u212aijk", "ki\u0131jk", "k\u0130jk", "\u0663\u0664 x"])
def test_case_and_digits(text: str) -> None:
    """Letters that are one without case, and digits of any script, are known as such."""
    for pattern in (
        regex.compile(r"(?i)kI+jk"),
        regex.compile(r"(?i:kijk)"),
        regex.compile(r"\d\d x"),
    ):
        assert may_match(pattern, text) or pattern.search(text) is None


@pytest.mark.slow
def test_no_match_is_missed(engine: Engine, monkeypatch: pytest.MonkeyPatch) -> None:
    """None of the patterns that are passed over finds anything, in capitals neither."""
    patterns: set[regex.Pattern[str]] = set()

    def noted(pattern: "regex.Pattern[str]", text: str) -> bool:
        patterns.add(pattern)
        return True

    monkeypatch.setattr(recognizer, "may_match", noted)
    for text in texts(FILES[::40]):
        find(document(text), engine)
    assert sum(bool(needed_by(pattern.pattern, pattern.flags)) for pattern in patterns) > 150
    for text in texts(FILES[::5]):
        for form in (text, text.upper()):
            missed = [p for p in patterns if not may_match(p, form) and p.search(form)]
            assert not missed


def texts(files: list[Path]) -> Iterator[str]:
    return (read_case(path.read_text(encoding="utf-8"))[0] for path in files)
