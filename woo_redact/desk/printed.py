"""Words of reviewers that the appendix prints: whether anybody is named in them.

The appendix is public. What a reviewer writes of another ground than privacy, or beside a mark,
stands in it as written; so it may hold no reviewer's name and nothing that goes from the document.
"""

from collections.abc import Iterable

from woo_redact.desk.case import Case, Now
from woo_redact.desk.sheet import Printed
from woo_redact.model.decision import MARKS, Act, Entry, Outcome, Verdict
from woo_redact.model.document import Span
from woo_redact.review import PAGE_KIND, PRIVACY, motivated, proposed_secrets

COLLEAGUE = (
    "Deze toelichting komt in de openbare bijlage en noemt iemand die dit document beoordeelt. "
    "Laat die naam weg."
)
REDACTED = (
    "Deze toelichting komt in de openbare bijlage en noemt iets wat in dit document gelakt is of "
    "nog wordt beoordeeld. Omschrijf het anders."
)


def is_printed(entry: Entry) -> bool:
    """Say whether the motivation of an entry will be public."""
    if not entry.motivation.strip() or not entry.on:
        return False
    if entry.act in MARKS:
        return True
    withheld = entry.act in {Act.PAGINA, Act.DOCUMENT} or (
        entry.act is Act.BESLUIT and entry.verdict is Verdict.LAKKEN
    )
    return withheld and entry.ground not in PRIVACY


def telling(entry: Entry, case: Case, now: Now, by: str) -> str:
    """Return in Dutch why the words of an entry cannot be published, "" when they can."""
    pages = sorted({box.page for box in entry.boxes})
    hidden = [span for page in pages for span in case.text.page(page).spans_in(entry.boxes)]
    return _telling(entry.motivation, (by, *_people(now)), _Gone(case, now, hidden))


def printed(now: Now) -> tuple[Printed, ...]:
    """Return what the appendix prints of what reviewers wrote, each text once."""
    told: dict[tuple[str | None, str], Printed] = {}
    for one in motivated(now.outcomes):
        key = (one.ground, one.motivation)
        told.setdefault(key, Printed(one.finding.page, str(one.ground), one.motivation))
    return tuple(told.values())


def printed_obstacles(case: Case, now: Now) -> list[str]:
    """Return in Dutch which words that stand cannot be published, each place once."""
    written = motivated(now.outcomes)
    if not written:
        return []
    people, gone = _people(now), _Gone(case, now)
    told = {o.motivation: _telling(o.motivation, people, gone) for o in written}
    return list(dict.fromkeys(
        f"Pagina {o.finding.page}: {told[o.motivation]}" for o in written if told[o.motivation]
    ))  # fmt: skip


def _people(now: Now) -> tuple[str, ...]:
    """Return who has done anything with a document."""
    return tuple(dict.fromkeys(line.by for line in now.lines))


class _Gone:
    """What goes from a document, and what is left to read."""

    def __init__(self, case: Case, now: Now, hidden: Iterable[Span] = ()) -> None:
        gone: list[Outcome] = [o for o in now.outcomes if o.verdict is not Verdict.OPENBAAR]
        spans = [*hidden, *(o.finding.span for o in gone if o.finding.span is not None)]
        pages = {o.finding.page for o in gone if o.finding.kind == PAGE_KIND}
        text = case.text.frame.text
        self.secrets = {text[span.start : span.end] for span in spans}
        self.secrets |= proposed_secrets(case.proposed.proposals, now.outcomes)
        left = list(text)
        whole = (block.span for block in case.text.frame.blocks if block.box.page in pages)
        for span in (*spans, *whole):
            left[span.start : span.end] = " " * (span.end - span.start)
        self.shown = "".join(left)


def _telling(text: str, people: tuple[str, ...], gone: _Gone) -> str:
    from woo_redact.appendix import repeats  # heavy: it sets the appendix as well

    if repeats(text, people):
        return COLLEAGUE
    return REDACTED if repeats(text, gone.secrets, gone.shown) else ""
