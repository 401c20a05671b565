"""A published file name tells nothing that was redacted."""

from hypothesis import given
from hypothesis import strategies as st

from woo_redact.publish.name import LONGEST, plain, public_name

SHA = "0123456789abcdef" * 4


def test_a_harmless_name_stays() -> None:
    assert public_name("Nota datahack 4385246-1098477-PG", [], SHA) == (
        "nota-datahack-4385246-1098477-pg"
    )


def test_a_redacted_name_goes_in_every_spelling() -> None:
    for stem in ("Nota_M.J. de Vries", "nota M.J. De Vries", "nota-mjdevries", "Nota m_j_de_vries"):
        assert public_name(stem, ["M.J. de Vries"], SHA) == "nota"


def test_a_surname_goes_without_its_initials_and_within_a_word() -> None:
    for stem in ("kwakkelstein_nota", "KwakkelsteinNota2025 nota", "nota van mw. Kwakkelstein"):
        assert "kwakkelstein" not in public_name(stem, ["M.J. Kwakkelstein"], SHA)


def test_a_word_that_only_starts_alike_stays() -> None:
    assert public_name("verslag januari", ["Jan"], SHA) == "verslag-januari"


def test_nothing_left_gives_a_neutral_name() -> None:
    assert public_name("Jan Jansen", ["Jan Jansen"], SHA) == "document-01234567"
    assert public_name("...", [], SHA) == "document-01234567"
    assert public_name("con", [], SHA) == "document-01234567"


def test_control_characters_and_accents_do_not_reach_a_disk() -> None:
    assert public_name("naïve\x1b[31m\nrapport…", [], SHA) == "naive-31m-rapport"


@given(st.text(), st.lists(st.text(min_size=3)))
def test_a_name_is_always_safe_on_every_system(stem: str, secrets: list[str]) -> None:
    name = public_name(stem, secrets, SHA)

    assert name == plain(name)
    assert 0 < len(name) <= LONGEST
