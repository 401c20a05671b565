"""The roles: words that show who a person is."""

from pathlib import Path

import pytest

from woo_redact.errors import RuleBookError
from woo_redact.rulebook import RuleBook
from woo_redact.rulebook.roles import Roles, Side, read_roles
from woo_redact.rulebook.source import read_section


def read(text: str, tmp_path: Path) -> Roles:
    file = tmp_path / "roles.yml"
    file.write_text(text, encoding="utf-8")
    return read_roles(read_section(file))


def test_a_word_shows_one_role(tmp_path: Path) -> None:
    text = """roles:
  een: {title: een, side: openbaar, functions: [minister]}
  twee: {title: twee, side: besloten, functions: [Minister]}
"""
    with pytest.raises(RuleBookError, match="regel 3: 'minister' staat al bij de rol een"):
        read(text, tmp_path)


def test_unknown_side_and_key_are_refused(tmp_path: Path) -> None:
    with pytest.raises(RuleBookError, match="openbaar, tussen of besloten"):
        read("roles:\n  een: {title: een, side: half}\n", tmp_path)
    with pytest.raises(RuleBookError, match="onbekende sleutel 'functie'"):
        read("roles:\n  een: {title: een, side: openbaar, functie: [x]}\n", tmp_path)


def test_sides_agree_with_the_default_profile(rulebook: RuleBook) -> None:
    roles = rulebook.policy.profiles["beslisnota"].roles
    for role in rulebook.roles.roles.values():
        if role.side is Side.OPENBAAR:
            assert roles[role.name].verdict == "OPENBAAR", role.name
        if role.side is Side.BESLOTEN:
            assert roles[role.name].verdict == "LAKKEN", role.name
