"""The grounds of refusal and their motivation, from rules/grounds.yml."""

from collections.abc import Mapping

from woo_redact.model.ground import Ground, GroundKind
from woo_redact.rulebook.source import Section

PLACEHOLDERS = ("{soorten}", "{code}")
"""What the appendix fills in: the kinds of data that were redacted, and the mark on the bar."""

_EXCEPTION_CLAUSES = ("5.1.1d", "5.1.1e")
_ELEMENTS = {
    GroundKind.ABSOLUUT: ("categorie", "artikel"),
    GroundKind.RELATIEF: (
        "belang",
        "soorten",
        "personen",
        "afweging",
        "openbaarheid",
        "conclusie",
    ),
}
"""What the motivation of an absolute and of a relative ground consists of, no more and no less.

A relative ground demands an explicit weighing (Woo art. 5.1, third paragraph); in the motivation
of an absolute ground a weighing would be wrong.
"""


def read_grounds(section: Section) -> Mapping[str, Ground]:
    """Return the grounds by code, in the order of the file (the platform's order).

    Each element of the motivation becomes one of `Ground.paragraphs`, in the order of the file.
    Raises RuleBookError when a ground lacks an element the law asks for, or has one too many.
    """
    section.only("grounds")
    grounds: dict[str, Ground] = {}
    for item in section.sections("grounds"):
        item.only("code", "article", "title", "kind", "elements")
        code = item.text("code")
        if code in grounds:
            raise item.wrong(f"grond {code} staat er twee keer")
        if item.text("kind") not in {member.value for member in GroundKind}:
            raise item.wrong("'kind' moet absoluut, relatief of bijzonder zijn")
        kind = GroundKind(item.text("kind"))
        grounds[code] = Ground(
            code=code,
            article=item.text("article"),
            title=item.text("title"),
            kind=kind,
            paragraphs=_paragraphs(item, code, kind),
        )
    return grounds


def _paragraphs(item: Section, code: str, kind: GroundKind) -> tuple[str, ...]:
    """Return the motivation after checking that it has exactly the elements of its kind."""
    elements = item.section("elements")
    if kind is GroundKind.BIJZONDER:
        missing = {"artikel", "conclusie"} - elements.keys()
        extra: set[str] = set()
    else:
        wanted = {*_ELEMENTS[kind], *(["uitzondering"] if code in _EXCEPTION_CLAUSES else [])}
        missing, extra = wanted - elements.keys(), elements.keys() - wanted
    if missing:
        raise elements.wrong(f"grond {code}: de motivering mist {', '.join(sorted(missing))}")
    if extra:
        raise elements.wrong(f"grond {code}: hier hoort geen {', '.join(sorted(extra))} bij")
    paragraphs = tuple(elements.text(name) for name in elements)
    for placeholder in PLACEHOLDERS:
        if not any(placeholder in text for text in paragraphs):
            raise elements.wrong(f"grond {code}: {placeholder} ontbreekt in de motivering")
    return paragraphs
