"""A rule is left out of a document only where it would say nothing."""

import pytest

from tests.decide.marked import WANTED, judge
from tests.decide.test_practice import LEADERS, OFFICES, POLITICS, QUOTED, TABLES, WORKS
from tests.decide.test_role import PUBLIC
from woo_redact.decide import role
from woo_redact.rulebook import RuleBook

TEXTS = [
    *(text for texts in PUBLIC.values() for text in texts),
    *(WANTED.sub("«", text) for text in (*LEADERS, *OFFICES, *POLITICS, *QUOTED, *TABLES, *WORKS)),
]


def test_no_rule_is_missed(rulebook: RuleBook, monkeypatch: pytest.MonkeyPatch) -> None:
    """With all rules the proposals are the same."""
    told = [judge(text, rulebook) for text in TEXTS[::6]]
    monkeypatch.setattr(role, "possible", lambda rules, titles, text: tuple(rules))

    assert [judge(text, rulebook) for text in TEXTS[::6]] == told
