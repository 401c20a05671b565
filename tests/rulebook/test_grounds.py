"""The grounds: seventeen, each with the motivation the law asks for."""

import re
from pathlib import Path

import pytest

from woo_redact.errors import RuleBookError
from woo_redact.model.ground import GroundKind
from woo_redact.rulebook import RuleBook
from woo_redact.rulebook.grounds import read_grounds
from woo_redact.rulebook.source import read_section

CODES = [
    "5.1.1a", "5.1.1b", "5.1.1c", "5.1.1d", "5.1.1e", "5.1.2a", "5.1.2b", "5.1.2c", "5.1.2d",
    "5.1.2e", "5.1.2f", "5.1.2g", "5.1.2h", "5.1.2i", "5.1.5", "5.2", "5.4",
]  # fmt: skip
WEIGHING = re.compile(r"\b(weeg|weegt|wegen|weging|afweg\w*|belangenafweging|zwaarder)\b", re.I)


def test_all_codes_in_the_order_of_the_platform(rulebook: RuleBook) -> None:
    assert list(rulebook.grounds) == CODES


def test_absolute_grounds_know_no_weighing(rulebook: RuleBook) -> None:
    for ground in rulebook.grounds.values():
        text = " ".join(ground.paragraphs)
        if ground.kind is GroundKind.ABSOLUUT:
            assert ground.code.startswith("5.1.1")
            assert not WEIGHING.search(text) and "2.5" not in text
            assert ("uitzondering" in text) == (ground.code in ("5.1.1d", "5.1.1e"))


def test_relative_grounds_weigh_against_openness(rulebook: RuleBook) -> None:
    for ground in rulebook.grounds.values():
        if ground.kind is GroundKind.RELATIEF:
            text = " ".join(ground.paragraphs)
            assert "artikel 2.5 van de Woo" in text and "zwaarder" in text
            assert ground.article in text.replace("Artikel", "artikel")


def test_motivation_of_private_life(rulebook: RuleBook) -> None:
    text = " ".join(rulebook.grounds["5.1.2e"].paragraphs)
    for element in (
        "eerbiediging van de persoonlijke levenssfeer",
        "goed werkgeverschap",
        "openbaarmaking aan iedereen",
        "wegens hun functie in de openbaarheid treden",
    ):
        assert element in text


def test_every_motivation_names_its_article_kinds_and_mark(rulebook: RuleBook) -> None:
    for ground in rulebook.grounds.values():
        text = " ".join(ground.paragraphs)
        assert "{soorten}" in text and "{code}" in text
        assert ground.article.lower().removeprefix("artikel ").split(",")[0] in text.lower()
        assert not re.search(r"{(?!soorten}|code}|rest})", text)


def test_sentences_are_short(rulebook: RuleBook) -> None:
    for ground in rulebook.grounds.values():
        for paragraph in ground.paragraphs:
            for sentence in re.split(r"(?<=[.:])\s", paragraph):
                assert len(sentence.split()) <= 40, (ground.code, sentence)


@pytest.mark.parametrize(
    ("kind", "elements", "message"),
    [
        ("absoluut", ["categorie", "artikel", "afweging"], "hier hoort geen afweging bij"),
        ("relatief", ["belang", "soorten"], "de motivering mist afweging"),
        ("bijzonder", ["artikel"], "de motivering mist conclusie"),
        ("half", ["artikel"], "absoluut, relatief of bijzonder"),
    ],
)
def test_incomplete_motivation_is_told_with_its_line(
    kind: str, elements: list[str], message: str, tmp_path: Path
) -> None:
    lines = [f'      {name}: "Tekst {{soorten}} {{code}}"' for name in elements]
    file = tmp_path / "grounds.yml"
    text = f"""grounds:
  - code: "9.9"
    article: artikel 9.9
    title: proef
    kind: {kind}
    elements:
"""
    file.write_text(text + "\n".join(lines), encoding="utf-8")
    with pytest.raises(RuleBookError, match=rf"grounds\.yml, regel \d+: .*{message}"):
        read_grounds(read_section(file))


def test_motivation_without_mark_is_refused(tmp_path: Path) -> None:
    file = tmp_path / "grounds.yml"
    file.write_text(
        'grounds:\n  - {code: "9.9", article: a, title: t, kind: absoluut,\n'
        "     elements: {categorie: '{soorten}', artikel: tekst}}\n",
        encoding="utf-8",
    )
    with pytest.raises(RuleBookError, match="{code} ontbreekt"):
        read_grounds(read_section(file))
