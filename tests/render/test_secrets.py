"""A secret is found in whatever way a link or name writes it, and nothing else is."""

from base64 import b64encode, urlsafe_b64encode
from urllib.parse import quote

import pytest

from woo_redact.render.secrets import Secrets

NAME = "Jorinde Kwakernaak"
SECRETS = Secrets([(NAME, "5.1.2e"), ("06-12345678", "5.1.2e")])


@pytest.mark.parametrize(
    "text",
    [
        NAME,
        NAME.upper(),
        quote(NAME),
        quote(quote(NAME)),
        quote(quote(quote(NAME))),
        "".join(f"&#{ord(char)};" for char in NAME),
        "https://x.example/?q=" + b64encode(NAME.encode()).decode(),
        "https://x.example/" + urlsafe_b64encode(f"van {NAME}!".encode()).decode().rstrip("="),
        "https://x.example/jorinde-kwakernaak",
        "https://jorindekwakernaak.example",
        "mevrouw Kwakernaak",
        "mevrouw K w a k e r n a a k",
        "tel:0612345678",
    ],
)
def test_held_in(text: str) -> None:
    assert SECRETS.held_in(text)
    assert NAME.split()[1].lower() not in SECRETS.without(text).lower()


@pytest.mark.parametrize("text", ["Kwakel", "100% zeker", "abcdefghijklmnop==", "%zz%", ""])
def test_not_held_in(text: str) -> None:
    assert not SECRETS.held_in(text)
    assert SECRETS.without(text) == text


def test_names_nobody_sees_may_hold_a_part() -> None:
    assert SECRETS.hinted_in("KwakernaakSans-Bold")
    assert not SECRETS.hinted_in("Calibri-Bold")


def test_data_keeps_its_length() -> None:
    data = b"\x00\x01" + NAME.encode() + b"\xff" + NAME.upper().encode("utf-16-be") + b"\x02"
    blank = SECRETS.blanked(data)
    assert len(blank) == len(data)
    assert b"wakernaa" not in blank.lower().replace(b"\0", b"")
    assert SECRETS.blanked(b"something else") == b"something else"
