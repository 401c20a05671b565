"""Words of a reviewer are printed in public: they may not tell what was redacted."""

import pytest

from woo_redact.appendix import repeats

SECRETS = (
    "M.J. de Vries", "m.devries", "249566758", "Karin van der Hooglander-Bos", "06-12345678",
    "Wij vinden dat Jansen het goede besluit heeft genomen over het beleid",
)  # fmt: skip


@pytest.mark.parametrize(
    "text",
    [
        "Dit gaat over M.J. de Vries.",
        "Mevrouw De Vries schreef dit.",
        "mevrouw de vries",
        "Brief van VRIES",
        "Het nummer 249.566.758 is een BSN.",
        "Bel 06 12 34 56 78.",
        "Het adres devries@minvws.nl",
        "Hooglander",
        "Van Karin.",
    ],
)
def test_a_name_or_number_is_known_by_its_part(text: str) -> None:
    assert repeats(text, SECRETS)


@pytest.mark.parametrize(
    "text",
    [
        "Persoonlijke beleidsopvattingen over het beleid, ten behoeve van intern beraad.",
        "Dit gaat over de mening van een ambtenaar.",
        "Zie artikel 5.2, eerste lid, van de Woo; Kamerstuk 35112, nr. 9.",
        "",
    ],
)
def test_ordinary_words_may_be_used(text: str) -> None:
    assert not repeats(text, SECRETS)


def test_what_is_public_all_the_same_may_be_said() -> None:
    assert not repeats("Brief van Vries.", SECRETS, "Akkoord: de minister, Vries.")
    assert repeats("Brief van M.J. de Vries.", SECRETS, "Akkoord: de minister, Vries.")
