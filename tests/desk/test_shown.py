"""What is kept between two looks at a document is never older than its record."""

from pathlib import Path

from tests.web.folders import make_folder
from woo_redact.desk import Desk
from woo_redact.model.decision import Act, Entry, Verdict
from woo_redact.model.document import Box, Span


def test_a_desk_that_looks_all_the_time_sees_what_a_fresh_one_sees(tmp_path: Path) -> None:
    out = make_folder(tmp_path / "uit")
    desk = Desk.open(out)
    first = desk.sheet("nota").items
    doubts = [item for item in first if item.open]
    name = next(item for item in first if item.text == "A. de Vries")
    start = name.span.start if name.span else 0
    entries = [
        Entry(Act.BESLUIT, finding=doubts[0].id, verdict=Verdict.LAKKEN),
        Entry(Act.BESLUIT, finding=doubts[1].id, verdict=Verdict.OPENBAAR),
        Entry(Act.TERUG, undoes=1),
        Entry(Act.SPLITSEN, finding=name.id, spans=(Span(start, start + 2),)),
        Entry(Act.BESLUIT, finding=doubts[0].id, verdict=Verdict.OPENBAAR),
        Entry(Act.BESLUIT, boxes=(Box(1, 10, 10, 60, 30),), verdict=Verdict.LAKKEN,
              ground="5.1.2e"),
        Entry(Act.BUITEN_VERZOEK, finding=doubts[2].id),
        Entry(Act.PAGINA, page=1, ground="5.1.2e"),
        Entry(Act.TERUG, undoes=8),
        Entry(Act.TERUG, undoes=4),
        Entry(Act.OPMERKING, finding=doubts[1].id, motivation="Zeker?"),
    ]  # fmt: skip
    for entry in entries:
        desk.add("nota", entry, "Anna")
        fresh = Desk.open(out)
        assert desk.sheet("nota") == fresh.sheet("nota")
        fresh.close()
    desk.close()
