"""Secrets go, all else stays where it is, whoever made the PDF."""

from functools import cache
from io import BytesIO

import pikepdf
import pytest

from tests.render.producers import LINES, NAME, PRODUCERS, SECRETS
from tests.render.reading import assert_rest_untouched, holds, read, redact, texts
from woo_redact.model.redaction import Look


@cache
def made(producer: str) -> bytes:
    return PRODUCERS[producer]()


@pytest.mark.parametrize("producer", PRODUCERS)
@pytest.mark.parametrize("secrets", [SECRETS, (NAME,), ("Verkuijlen",)], ids=["all", "one", "word"])
def test_secret_gone_and_rest_untouched(producer: str, secrets: tuple[str, ...]) -> None:
    data = made(producer)
    result = redact(data, *secrets)
    assert result.rebuilt == ()
    assert_rest_untouched(data, result, *secrets)
    if secrets == SECRETS:
        for secret in (*SECRETS, "Verkuijlen", "verkuijlen", "Wilhelmina"):
            assert not holds(result.data, secret)
    read_again = " ".join(texts(result.data).split())
    assert "@minvws.example" in read_again
    assert LINES[3].split()[-1] in read_again
    assert read_again.count("5.1.2e") == len(secrets)


@pytest.mark.parametrize("producer", PRODUCERS)
@pytest.mark.parametrize("colour", ["grijs", "zwart", "wit"])
def test_same_bytes_twice_and_sound(producer: str, colour: str) -> None:
    data = made(producer)
    first, second = (
        redact(data, *SECRETS, look=Look(colour)),
        redact(data, *SECRETS, look=Look(colour)),
    )
    assert first.data == second.data
    with pikepdf.open(BytesIO(first.data)) as pdf:
        assert pdf.check_pdf_syntax() == []
        assert not pdf.get_warnings()


def test_nothing_to_redact_changes_no_text() -> None:
    data = made("reportlab")
    from woo_redact.render import burn

    result = burn(data, read(data), ())
    assert texts(result.data) == texts(data)
