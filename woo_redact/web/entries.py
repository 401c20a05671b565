"""Read what a browser sends: untrusted JSON becomes an entry, or a refusal in Dutch."""

from typing import Any

from woo_redact.desk import Item
from woo_redact.desk.entries import UNFIT
from woo_redact.model.decision import WORKFLOW, Act, Entry, Verdict
from woo_redact.model.document import Box, Span
from woo_redact.web.site import Stop

MOST_BOXES = 2000
MOST_FINDINGS = 5000
WRONG = "Dit verzoek is niet te begrijpen. Laad de pagina opnieuw."


def read_entry(untrusted: dict[str, Any], items: dict[str, Item]) -> Entry:
    """Return the entry that a browser asks for; `items` are the findings as they stand.

    Raises Stop when a field is missing, or is not what it should be.
    """
    act = _act(untrusted)
    findings = names(untrusted.get("findings", []))
    finding = findings[0] if findings else None
    motivation = text(untrusted, "motivation") or text(untrusted, "text")
    if act is Act.TERUG:
        return Entry(act, undoes=number(untrusted, "undo"))
    if act is Act.SPLITSEN:
        return Entry(act, finding=finding, spans=_parts(items, finding, number(untrusted, "at")))
    if act is Act.SAMENVOEGEN:
        return Entry(act, findings=findings)
    page = number(untrusted, "page") if untrusted.get("page") is not None else None
    return Entry(
        act,
        finding=finding,
        verdict=verdict(untrusted) if act is Act.BESLUIT else None,
        ground=text(untrusted, "ground") or None,
        motivation=motivation,
        boxes=_boxes(untrusted.get("boxes", [])) if finding is None else (),
        page=page,
        on=untrusted.get("on", True) is True,
    )


def verdict(untrusted: dict[str, Any]) -> Verdict:
    """Return the verdict that is asked for. Raises Stop."""
    try:
        return Verdict(str(untrusted.get("verdict")))
    except ValueError as error:
        raise Stop(422, WRONG) from error


def text(untrusted: dict[str, Any], name: str, most: int = 8000) -> str:
    """Return a field of text, "" when it is not there. Raises Stop."""
    value = untrusted.get(name)
    if value is None:
        return ""
    if not isinstance(value, str) or len(value) > most or UNFIT.search(value):
        raise Stop(422, WRONG)
    return value.strip()


def number(untrusted: dict[str, Any], name: str) -> int:
    """Return a whole number. Raises Stop."""
    value = untrusted.get(name)
    if not isinstance(value, int) or isinstance(value, bool) or abs(value) > 10**9:
        raise Stop(422, WRONG)
    return value


def names(value: Any) -> tuple[str, ...]:
    """Return ids of findings. Raises Stop."""
    if not isinstance(value, list) or len(value) > MOST_FINDINGS:
        raise Stop(422, WRONG)
    if not all(isinstance(one, str) and len(one) <= 64 for one in value):
        raise Stop(422, WRONG)
    return tuple(value)


def _act(untrusted: dict[str, Any]) -> Act:
    try:
        act = Act(str(untrusted.get("kind")))
    except ValueError as error:
        raise Stop(422, WRONG) from error
    if act in WORKFLOW:
        raise Stop(422, WRONG)
    return act


def _boxes(value: Any) -> tuple[Box, ...]:
    if not isinstance(value, list) or len(value) > MOST_BOXES:
        raise Stop(422, WRONG)
    boxes = []
    for one in value:
        if not isinstance(one, list) or len(one) != 5:
            raise Stop(422, WRONG)
        if not all(isinstance(n, int | float) and not isinstance(n, bool) for n in one):
            raise Stop(422, WRONG)
        # also not-a-number falls here: it is smaller than nothing
        if not all(-1e6 < n < 1e6 for n in one) or one[0] != int(one[0]):
            raise Stop(422, WRONG)
        boxes.append(Box(int(one[0]), *(round(float(n), 2) for n in one[1:])))
    return tuple(boxes)


def _parts(items: dict[str, Item], finding: str | None, at: int) -> tuple[Span, ...]:
    """Return the two spans of a finding that is cut before character `at` of its text."""
    item = items.get(finding or "")
    if item is None or item.span is None or not 0 < at < len(item.text):
        raise Stop(422, "Deze bevinding kan zo niet worden gesplitst.")
    first = len(item.text[:at].rstrip())
    if not first:
        raise Stop(422, "Deze bevinding kan zo niet worden gesplitst.")
    start = item.span.start
    return (Span(start, start + first), Span(start + at, item.span.end))
