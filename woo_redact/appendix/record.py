"""The content of the appendix as data: what motivering.json holds and the PDF shows."""

from collections import Counter
from collections.abc import Collection, Iterable
from typing import Any

from woo_redact.appendix.facts import Facts
from woo_redact.appendix.place import WHOLE_PAGE, extent_of, place_of
from woo_redact.appendix.words import explanations, marked, marks_of
from woo_redact.model.decision import Outcome
from woo_redact.model.document import Document
from woo_redact.model.ground import Ground
from woo_redact.rulebook import RuleBook

SCHEMA = "woo-redact/motivering/1"

JUDGEMENT = {True: "Deels openbaar", False: "Openbaar"}
REST = {
    False: "De overige inhoud van het document blijft leesbaar.",
    True: "Van het document blijft geen tekst leesbaar.",
}
"""What is left to read, by whether nothing is."""


def make_record(
    doc: Document,
    facts: Facts,
    redacted: tuple[Outcome, ...],
    kept: tuple[Outcome, ...],
    rulebook: RuleBook,
    *,
    redacted_sha256: str,
    nothing_left: bool,
    secrets: Collection[str] = (),
    shown: str = "",
) -> dict[str, Any]:
    """Return everything the appendix says, none of what was redacted.

    Redactions are numbered in reading order and refer to one motivation a ground (M1, M2 ...),
    absolute grounds first, in the order of the rule book (the platform's list), then to the texts
    on parts without a ground (T1, T2 ...). `secrets` are the redacted texts, `shown` is the
    published one. Raises LeakError when what a reviewer wrote repeats one of them.
    """
    redacted = tuple(_reading_order(redacted))
    codes = [code for code in rulebook.grounds if any(o.ground == code for o in redacted)]
    marks = {code: f"M{number}" for number, code in enumerate(codes, start=1)}
    marks |= {mark: f"T{number}" for number, mark in enumerate(marks_of(redacted), start=1)}
    rows = [
        {
            "nr": number,
            "page": outcome.finding.page,
            "place": place_of(doc, outcome.finding),
            "category": _category(outcome, rulebook),
            "extent": extent_of(doc, outcome.finding.span),
            "ground": outcome.ground,
            "kind": _weight(outcome, rulebook),
            "motivation": marks[str(outcome.ground)],
            "decided_by": outcome.decided_by,
        }
        for number, outcome in enumerate(redacted, start=1)
    ]
    return {
        "schema": SCHEMA,
        "document": {
            "nature": facts.nature,
            "title": facts.title,
            "kenmerk": facts.kenmerk,
            "date": facts.date,
            "pages": len(doc.pages),
            "judgement": "Niet openbaar" if nothing_left else JUDGEMENT[bool(redacted)],
            "sha256_original": doc.sha256,
            "sha256_redacted": redacted_sha256,
            "rulebook": rulebook.version,
        },
        "motivations": [
            {
                "id": marks[code],
                "ground": code,
                "article": rulebook.grounds[code].article,
                "title": rulebook.grounds[code].title,
                "kind": rulebook.grounds[code].kind.value,
                "paragraphs": _paragraphs(
                    rulebook.grounds[code],
                    [_category(o, rulebook) for o in redacted if o.ground == code],
                    REST[nothing_left],
                ),
                "redactions": sum(row["ground"] == code for row in rows),
                "explanations": explanations(redacted, code, secrets, shown),
            }
            for code in codes
        ],
        "without_ground": [
            {**part, "explanations": explanations(redacted, part["mark"], secrets, shown)}
            for part in marked(redacted, marks)
        ],
        "redactions": rows,
        "totals": {
            "redactions": len(rows),
            "by_ground": {code: sum(row["ground"] == code for row in rows) for code in marks},
            "by_category": dict(sorted(Counter(row["category"] for row in rows).items())),
        },
        "kept": [
            {"category": category, "count": count}
            for category, count in sorted(
                Counter(_kept(o, rulebook) for o in kept).items(),
                key=lambda item: item[0].casefold(),
            )
        ],
    }


def _reading_order(outcomes: Iterable[Outcome]) -> list[Outcome]:
    """Sort by page, then from top to bottom and left to right."""
    return sorted(
        outcomes,
        key=lambda o: (o.finding.page, round(o.finding.boxes[0].y0), o.finding.boxes[0].x0),
    )


def _weight(outcome: Outcome, rulebook: RuleBook) -> str:
    """Return whether the ground is absolute or relative; a mark is no ground."""
    ground = rulebook.grounds.get(str(outcome.ground))
    return ground.kind.value if ground else "geen grond"


def _category(outcome: Outcome, rulebook: RuleBook) -> str:
    if outcome.finding.kind == WHOLE_PAGE:
        return "hele pagina"
    kind = rulebook.kinds.get(outcome.finding.kind)
    return kind.category if kind else "ander gegeven"


def _kept(outcome: Outcome, rulebook: RuleBook) -> str:
    """Name what was kept by its category and, for a name, the role that keeps it public."""
    category = _category(outcome, rulebook)
    role = rulebook.roles.roles.get(outcome.role) if outcome.role else None
    return f"{category} ({role.title.partition(' (')[0]})" if role else category


def _paragraphs(ground: Ground, categories: list[str], rest: str) -> list[str]:
    """Fill in the motivation of a ground: the kinds of data it concerns, its mark, what is left."""
    kinds = in_words(sorted(set(categories)))
    return [
        text.replace("{soorten}", kinds).replace("{code}", ground.code).replace("{rest}", rest)
        for text in ground.paragraphs
    ]


def in_words(items: list[str]) -> str:
    """Return a Dutch enumeration: "a, b en c"."""
    return " en ".join(filter(None, [", ".join(items[:-1]), items[-1]])) if items else ""
