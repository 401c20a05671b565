"""The published plain text holds labels where the secrets stood."""

from hypothesis import given
from hypothesis import strategies as st

from tests.making import document
from tests.render.producers import by_story
from woo_redact.model.document import Span
from woo_redact.render import page_png, redacted_text
from woo_redact.render.secrets import Secrets


def spans(text: str, *secrets: tuple[str, str]) -> tuple[tuple[Span, str], ...]:
    return tuple(
        (Span(text.index(secret), text.index(secret) + len(secret)), label)
        for secret, label in secrets
    )


def test_labels_in_place_of_secrets() -> None:
    doc = document("Van: Jan de Vries, j.devries@minvws.nl\n\nTel. 06 12345678 voor spoed")
    found = spans(
        doc.text,
        ("Jan de Vries", "5.1.2e"),
        ("Vries", "5.1.2e"),
        ("j.devries", "5.1.2e"),
        ("06 12345678", "5.1.1d"),
    )
    assert redacted_text(doc, found) == (
        "Van: [5.1.2e], [5.1.2e]@minvws.nl\n\nTel. [5.1.1d] voor spoed"
    )


def test_neighbours_with_one_label_become_one() -> None:
    doc = document("Jan de Vries en Piet")
    found = spans(doc.text, ("Jan", "5.1.2e"), ("de Vries", "5.1.2e"), ("Piet", "5.1.2e"))
    assert redacted_text(doc, found) == "[5.1.2e] en [5.1.2e]"


def test_nothing_redacted() -> None:
    doc = document("Niets te lakken.")
    assert redacted_text(doc, ()) == doc.text


TEXT = "aap noot mies wim zus jet teun vuur gijs lam kees bok weide does hok duif schapen"
STARTS = st.integers(0, len(TEXT) - 2)


@given(st.lists(st.tuples(STARTS, st.integers(1, 12), st.sampled_from(["5.1.2e", "5.1.1d"]))))
def test_no_character_of_a_span_survives(picked: list[tuple[int, int, str]]) -> None:
    doc = document(TEXT)
    found = tuple((Span(at, min(at + size, len(doc.text))), label) for at, size, label in picked)
    hidden = {n for span, _ in found for n in range(span.start, span.end)}
    result = redacted_text(doc, found)
    for label in ("[5.1.2e]", "[5.1.1d]"):
        result = result.replace(label, "")
    visible = "".join(char for n, char in enumerate(doc.text) if n not in hidden)
    assert result.replace(" ", "") == visible.replace(" ", "")


def test_secrets_are_recognised_in_disguise() -> None:
    secrets = Secrets([("Jan-Willem Ünal", "5.1.2e"), ("SR", "5.1.2e")])
    for text in (
        "jan-willem ünal",
        "J a n - W i l l e m U n a l",
        "jan-willem%20unal",
        "janwillemunal@x",
    ):
        assert secrets.held_in(text), text
    assert secrets.without("Brief van Jan-Willem Ünal, kopie") == "Brief van [5.1.2e], kopie"
    assert secrets.without("Brief van janwillemunal") == "[5.1.2e]"
    assert not secrets.held_in("Israël")
    assert "Ünal" not in repr(secrets)


def test_preview() -> None:
    assert page_png(by_story(), 1).startswith(b"\x89PNG")


def test_a_surname_alone_is_a_secret_where_nobody_sees_it() -> None:
    secrets = Secrets([("M.J. Kwakkelstein", "5.1.2e"), ("Dorpsstraat 12 Utrecht", "5.1.2e")])

    assert secrets.without("Brief van de heer Kwakkelstein") == "Brief van de heer [5.1.2e]"
    assert secrets.held_in("mailto:info@x.nl?subject=KWAKKELSTEIN")
    assert not secrets.held_in("De kwakkelsteinse weg in Utrecht")
