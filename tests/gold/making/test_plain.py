"""Gold documents of the texts under plain/test: blind, so nobody who works on detection opens them."""

from tests.gold.making.plain_texts import makers

MAKERS = makers("test")
