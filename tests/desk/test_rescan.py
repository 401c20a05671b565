"""A new scan after a change of the rules keeps decisions and changes nothing unseen."""

from pathlib import Path

import pytest

from tests.desk.conftest import run
from tests.desk.test_desk import item
from tests.desk.test_workflow import decide, listed, public
from woo_redact.desk import Desk
from woo_redact.model.decision import Act, Entry, Verdict

pytestmark = pytest.mark.slow

NOW_PUBLIC = """personen:
  - naam: "K. Hooglander"
    oordeel: OPENBAAR
    reden: "Is wethouder."
"""


def test_what_differs_is_put_before_the_reviewers_and_the_rest_stays(
    folder: Path, desk: Desk
) -> None:
    number = item(desk, "memo", "249566758")
    desk.add("memo", Entry(Act.BESLUIT, number.id, Verdict.OPENBAAR), "Anna")
    (folder / "in/dossier.yml").write_text(NOW_PUBLIC, encoding="utf-8")

    assert run(folder / "in", folder / "uit") == 3

    assert item(desk, "memo", "249566758").verdict is Verdict.OPENBAAR
    name = item(desk, "memo", "K. Hooglander")
    assert name.open and "eerst lakken" in name.reason
    changed = {d.finding.text for d in desk.delta("memo").changed}
    assert changed == {"K. Hooglander"} and not desk.delta("memo").gone
    assert len(desk.delta("nota")) == 0 and desk.check()["memo"] == ()


def test_what_was_approved_stays_until_it_is_reopened(folder: Path, desk: Desk) -> None:
    decide(desk, "memo")
    desk.submit("memo", "Anna")
    assert desk.approve("memo", "Bert").wait(180)
    before = (folder / "uit/publicatie/memo.pdf").read_bytes()
    (folder / "in/dossier.yml").write_text(NOW_PUBLIC, encoding="utf-8")

    assert run(folder / "in", folder / "uit") == 3

    assert (folder / "uit/publicatie/memo.pdf").read_bytes() == before
    assert "anders: zie woo-redact review" in listed(folder, "memo")["message"]
    assert not item(desk, "memo", "K. Hooglander").open
    assert {d.finding.text for d in desk.delta("memo").changed} == {"K. Hooglander"}

    desk.reopen("memo", "Bert", "De regels zijn gewijzigd.")
    assert item(desk, "memo", "K. Hooglander").open and "memo.pdf" not in public(folder)
    assert {d.finding.text for d in desk.delta("memo").changed} == {"K. Hooglander"}
