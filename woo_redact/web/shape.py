"""What the browser gets of a document: plain values, made of what the desk tells."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from woo_redact.desk import Item, Sheet, Status
from woo_redact.model.decision import Act, Decision
from woo_redact.model.document import Box
from woo_redact.model.ground import Ground
from woo_redact.review import PAGE_KIND, PRIVACY
from woo_redact.web.accounts import Account

FIRST_GROUNDS = (
    "5.1.2e", "5.1.1e", "5.1.1d", "5.1.2i", "5.2", "5.1.1c", "5.1.2f", "5.1.2h", "5.1.5",
)  # fmt: skip
"""The grounds under the keys 1 to 9, the most used first; the others follow as in the law."""

SIMPLE = frozenset({Act.BESLUIT, Act.OPMERKING, Act.GELEZEN})
"""Lines that touch one finding or page each; after any other the browser takes all anew."""


def grounds(known: Mapping[str, Ground]) -> list[dict[str, Any]]:
    """Return the grounds in the order of their keys.

    `needs` says that the reviewer must write why; for privacy the appendix tells it.
    """
    codes = [code for code in FIRST_GROUNDS if code in known]
    codes += [code for code in known if code not in codes]
    return [
        {
            "code": code,
            "title": known[code].title,
            "needs": code not in PRIVACY,
        }
        for code in codes
    ]


def box(one: Box) -> list[float]:
    """Return page and rectangle as five numbers, in points."""
    return [one.page, *(round(number, 2) for number in one.rect)]


def finding(
    item: Item, comments: Iterable[dict[str, Any]], said: Mapping[int, str]
) -> dict[str, Any]:
    """Return one place of the list; `said` has the motivation of each line by its number."""
    return {
        "id": item.id,
        "page": item.page,
        "boxes": [box(one) for one in item.boxes],
        "start": item.span.start if item.span else None,
        "splits": item.span is not None and len(item.text.split()) > 1,
        "text": item.text,
        "label": item.title[:1].upper() + item.title[1:],
        "verdict": item.verdict.value,
        "ground": item.ground,
        "proposal": item.proposed.value if item.proposed else None,
        "reason": item.reason,
        "why": item.why,
        "role": item.role,
        "person": item.person,
        "decided": item.by is not None,
        "by": item.by,
        "at": item.at,
        "motivation": said.get(item.seq or 0, ""),
        "seq": item.seq,
        "whole": item.kind == PAGE_KIND,
        "comments": list(comments),
    }


def comments_of(sheet: Sheet) -> dict[str | None, list[dict[str, Any]]]:
    """Return the remarks by finding; those of the document under None."""
    found: dict[str | None, list[dict[str, Any]]] = {}
    for comment in sheet.comments:
        told = {"by": comment.by, "at": comment.at, "text": comment.text, "page": comment.page}
        found.setdefault(comment.finding, []).append(told)
    return found


@dataclass(frozen=True, slots=True)
class Look:
    """A document as somebody looks at it."""

    sheet: Sheet
    lines: tuple[Decision, ...]
    """All of the document's lines."""
    me: Account
    grounds: Mapping[str, Ground]
    undoable: int | None
    """The last line of that person that can be taken back."""


def whole(look: Look) -> dict[str, Any]:
    """Return everything of a document but its words and images."""
    sheet, lines, me = look.sheet, look.lines, look.me
    said = {line.seq: line.motivation for line in lines}
    comments = comments_of(sheet)
    state = sheet.state
    frozen = state.status is not Status.BEOORDELEN
    return {
        "name": state.name,
        "source": state.source,
        "seq": sheet.last,
        "undoable": look.undoable,
        "frozen": frozen,
        "remarks": state.status in {Status.BEOORDELEN, Status.INGEDIEND},
        "state": {"text": state_text(sheet), "status": state.status.value},
        "me": {"name": me.name, "review": me.may_review, "approve": me.may_approve},
        "pages": [[round(page.width, 2), round(page.height, 2)] for page in sheet.pages],
        "read": sorted(sheet.read),
        "findings": [finding(item, comments.get(item.id, ()), said) for item in sheet.items],
        "comments": comments.get(None, []),
        "grounds": grounds(look.grounds),
        "marks": marks(sheet),
    }


def marks(sheet: Sheet) -> dict[str, str]:
    """Return Dutch sentences about parts that are withheld as a whole, by the act that did it."""
    told: dict[str, str] = {}
    line = sheet.whole_document
    if line is not None:
        what = {
            Act.BUITEN_VERZOEK: "Dit document valt buiten het verzoek.",
            Act.DUBBEL: "Dit document is dubbel.",
        }.get(line.act, f"Het hele document is niet openbaar ({line.ground}).")
        told[line.act.value] = what
    for page, whole_page in sorted(sheet.whole_pages.items()):
        ground = f" ({whole_page.ground})" if whole_page.ground else ""
        told[f"pagina-{page}"] = f"Pagina {page} is als geheel niet openbaar{ground}."
    return told


def state_text(sheet: Sheet) -> str:
    """Return one Dutch sentence on where the document stands."""
    words = {
        Status.INGEDIEND: (
            "Dit document is ingediend ter goedkeuring. Stuur het terug om nog iets te wijzigen."
        ),
        Status.BEZIG: "De definitieve versie wordt gemaakt en gecontroleerd.",
        Status.GEPUBLICEERD: "Dit document is goedgekeurd en gepubliceerd.",
        Status.ZONDER: "Dit document is zonder beoordeling gepubliceerd; er waren geen twijfels.",
        Status.UITGEZONDERD: "Dit document is goedgekeurd en niet in de publicatie opgenomen.",
    }
    return words.get(sheet.state.status, sheet.state.message)


def news(look: Look, since: int, seq: int | None = None) -> dict[str, Any]:
    """Return what changed after line `since`.

    `seq` is the line the browser itself has just written, if any.
    """
    sheet, lines, me = look.sheet, look.lines, look.me
    fresh = [line for line in lines if line.seq > since]
    told: dict[str, Any] = {
        "seq": seq,
        "last": sheet.last,
        "read": sorted(sheet.read),
        "findings": [],
        "others": [
            {"by": line.by, "at": line.at, "act": line.act.value}
            for line in fresh
            if line.by != me.name
        ],
    }
    if any(line.act not in SIMPLE or line.page and line.act is Act.BESLUIT for line in fresh):
        return {**told, "whole": whole(look)}
    remarked = {line.finding for line in fresh if line.act is Act.OPMERKING}
    touched = [item for item in sheet.items if (item.seq or 0) > since or item.id in remarked]
    comments = comments_of(sheet)
    said = {line.seq: line.motivation for line in lines}
    told["findings"] = [finding(item, comments.get(item.id, ()), said) for item in touched]
    return told
