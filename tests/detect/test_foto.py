"""A photograph is a doubt; nobody but a person can see who is on it."""

from hashlib import sha256

import pymupdf

from tests.ingest.test_photos import jpeg, logo, portrait
from woo_redact import decide, ingest
from woo_redact.detect.foto import find_photos
from woo_redact.model.decision import Verdict
from woo_redact.rulebook import RuleBook


def read(*pictures: bytes, pages: int = 1) -> ingest.Document:
    with pymupdf.open() as pdf:
        for _ in range(pages):
            page = pdf.new_page()
            page.insert_text((72, 90), "Verslag van het werkbezoek aan de nieuwe sluis.")
            for number, picture in enumerate(pictures):
                place = (72 + 200 * number, 300, 200 + 200 * number, 450)
                page.insert_image(place, stream=picture, keep_proportion=False)
        data = pdf.tobytes()
    return ingest.read(data, sha256(data).hexdigest(), ingest.TesserocrOcr())


def test_a_photograph_is_proposed_and_a_logo_is_not(rulebook: RuleBook) -> None:
    doc = read(jpeg(portrait()), jpeg(logo()))

    (found,) = find_photos(doc, rulebook, ())
    (proposal,) = decide.decide(doc, (found,), rulebook, "beslisnota", ())

    assert [round(value) for value in found.boxes[0].rect] == [72, 300, 200, 450]
    assert (proposal.verdict, proposal.ground) == (Verdict.BEOORDELEN, "5.1.2e")


def test_one_that_stands_on_every_page_is_proposed_once(rulebook: RuleBook) -> None:
    doc = read(jpeg(portrait()), pages=3)

    assert [found.page for found in find_photos(doc, rulebook, ())] == [1]
