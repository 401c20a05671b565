"""An address and a number at the head or foot of every page are of whose paper it is."""

from hashlib import sha256

import pymupdf
import pytest

from woo_redact import detect, ingest
from woo_redact.detect import Engine

FOOT = "Raadhuisplein 3, 9502 ST Veendam - telefoon 0598 65 22 17"
BODY = ("Mevrouw T. Hulzebos belt morgen over het gesprek.", "De gift is vrijgelaten. HZ, 27/9")


def kinds_at_the_foot(engine: Engine, head: str, foot: str, pages: int = 2) -> set[str]:
    with pymupdf.open() as pdf:
        for number in range(pages):
            page = pdf.new_page()
            page.insert_text((72, 50), head, fontsize=9)
            for line in range(20):
                page.insert_text((72, 120 + 24 * line), BODY[(line + number) % 2])
            page.insert_text((72, 810), foot, fontsize=9)
        data = pdf.tobytes()
    doc = ingest.read(data, sha256(data).hexdigest(), ingest.TesserocrOcr())
    found = detect.find(doc, engine)
    places = [doc.text.rindex(text) for text in ("3, 95", "0598")]
    return {
        one.kind
        for one in found
        for at in places
        if one.span and one.span.start <= at < one.span.end
    }


def test_the_paper_of_a_municipality(engine: Engine) -> None:
    kinds = kinds_at_the_foot(engine, "Gemeente Veendam", FOOT)
    assert kinds == {"adres_organisatie", "telefoon_algemeen"}


@pytest.mark.parametrize("head", ["Brief aan mijn buren", "Stichting De Bulten, W. Hulzebos"])
def test_the_paper_of_somebody_or_with_a_name(engine: Engine, head: str) -> None:
    kinds = kinds_at_the_foot(engine, head, FOOT)
    assert not kinds & {"adres_organisatie", "telefoon_algemeen"}


def test_one_page_repeats_nothing(engine: Engine) -> None:
    assert "telefoon_vast" in kinds_at_the_foot(engine, "Gemeente Veendam", FOOT, pages=1)
