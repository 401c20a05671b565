"""The policy: complete, and refused with file and line when it is not."""

from pathlib import Path

import pytest

from woo_redact.errors import RuleBookError
from woo_redact.model.decision import Verdict
from woo_redact.rulebook import RuleBook
from woo_redact.rulebook.policy import Policy, read_policy
from woo_redact.rulebook.source import read_section

GOOD = """profiles:
  eerste:
    title: Een profiel
    kinds:
      bsn: {verdict: LAKKEN, ground: "5.1.1e", score: 0.8, reason: Een nummer.}
    roles:
      ambtenaar: {verdict: LAKKEN, ground: "5.1.2e", reason: Een ambtenaar.}
      onbekend: {verdict: LAKKEN, ground: "5.1.2e", reason: Onbekend.}
  tweede:
    title: Een ander
    extends: eerste
    roles:
      ambtenaar: {verdict: BEOORDELEN, ground: "5.1.2e", reason: Een ambtenaar.}
"""


def read(text: str, tmp_path: Path) -> Policy:
    file = tmp_path / "policy.yml"
    file.write_text(text, encoding="utf-8")
    return read_policy(
        read_section(file),
        kinds={"bsn", "naam"},
        roles={"ambtenaar"},
        grounds={"5.1.1e", "5.1.2e"},
    )


def test_profile_builds_on_another(tmp_path: Path) -> None:
    policy = read(GOOD, tmp_path)
    assert policy.profiles["tweede"].kinds == policy.profiles["eerste"].kinds
    assert policy.profiles["tweede"].roles["ambtenaar"].verdict is Verdict.BEOORDELEN


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ("      bsn: {", "      iban: {", "soort bsn heeft geen regel"),
        ("      bsn: {", "      bsn: {verdict: X}\n      bsn: {", "twee keer"),
        ("      onbekend: {", "      minister: {", "rol onbekend heeft geen regel"),
        ('"5.1.1e", score', '"5.1.9", score', "grond 5.1.9 staat niet in grounds.yml"),
        ("score: 0.8", "score: 8", "tussen 0 en 1"),
        ('verdict: LAKKEN, ground: "5.1.1e", ', "verdict: LAKKEN, ", "'ground' ontbreekt"),
        ("verdict: BEOORDELEN", "verdict: TWIJFEL", "LAKKEN, OPENBAAR of BEOORDELEN"),
        ("extends: eerste", "extends: derde", "profiel derde staat niet hierboven"),
        ("score: 0.8", "kans: 0.8", "onbekende sleutel 'kans'"),
    ],
)
def test_mistake_is_told_with_its_line(old: str, new: str, message: str, tmp_path: Path) -> None:
    with pytest.raises(RuleBookError, match=rf"policy\.yml, regel \d+: .*{message}"):
        read(GOOD.replace(old, new, 1), tmp_path)


def test_line_for_what_does_not_exist_is_refused(tmp_path: Path) -> None:
    extra = "      bzn: {verdict: OPENBAAR, reason: Een typefout.}\n    roles:"
    with pytest.raises(RuleBookError, match="soort bzn bestaat niet"):
        read(GOOD.replace("    roles:", extra, 1), tmp_path)


def test_special_categories_are_never_redacted_without_a_person(rulebook: RuleBook) -> None:
    for profile in rulebook.policy.profiles.values():
        lines = [line for line in profile.kinds.values() if line.ground == "5.1.1d"]
        assert lines and all(line.verdict is Verdict.BEOORDELEN for line in lines)


def test_profiles_of_the_interface(rulebook: RuleBook) -> None:
    assert list(rulebook.policy.profiles) == ["beslisnota", "woo-verzoek", "gemeente"]


def test_citizens_are_redacted_in_every_profile(rulebook: RuleBook) -> None:
    for profile in rulebook.policy.profiles.values():
        for role in ("burger", "verzoeker", "patient", "ambtenaar", "medewerker", "onbekend"):
            assert profile.roles[role].verdict is Verdict.LAKKEN
