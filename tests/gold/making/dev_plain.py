"""Gold documents of the texts under plain/dev."""

from tests.gold.making.plain_texts import makers

MAKERS = makers("dev")
