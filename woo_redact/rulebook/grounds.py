"""The grounds of refusal and their motivation, from rules/grounds.yml."""

from collections.abc import Mapping

from woo_redact.model.ground import Ground, GroundKind
from woo_redact.rulebook.source import Section


def read_grounds(section: Section) -> Mapping[str, Ground]:
    """Return the grounds by code, in the order of the file (the platform's order).

    Raises RuleBookError when a ground lacks what a motivation needs.
    """
    section.only("grounds")
    grounds: dict[str, Ground] = {}
    for item in section.sections("grounds"):
        item.only("code", "article", "title", "kind", "paragraphs")
        kind = item.text("kind")
        if kind not in {member.value for member in GroundKind}:
            raise item.wrong("'kind' moet absoluut, relatief of bijzonder zijn")
        ground = Ground(
            code=item.text("code"),
            article=item.text("article"),
            title=item.text("title"),
            kind=GroundKind(kind),
            paragraphs=item.texts("paragraphs"),
        )
        if not ground.paragraphs:
            raise item.wrong("'paragraphs' mag niet leeg zijn: een grond zonder motivering")
        grounds[ground.code] = ground
    return grounds
