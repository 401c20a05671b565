"""Refuse decisions that do not fit the document or the rules they are applied to."""

from woo_redact.errors import DocumentError
from woo_redact.model.decision import Act, Decision
from woo_redact.model.document import Document
from woo_redact.review import standing
from woo_redact.rulebook import RuleBook

MARGIN = 1.0
"""Points that a box may stick out of its page."""


def check_lines(decisions: tuple[Decision, ...], doc: Document, rulebook: RuleBook) -> None:
    """Raise DocumentError when a line that counts names a ground, page or place there is not.

    The review app refuses such lines; a file written by hand, or rules that lost a ground, have
    them. Nothing is done with the document then: somebody wanted something to go.
    """
    sizes = {page.number: (page.width, page.height) for page in doc.pages}
    for line in standing(decisions):
        pages = {box.page for box in line.boxes} | ({line.page} if line.page else set())
        told = ""  # the boxes of a finding are where its text is, be it half beside the page
        if line.ground is not None and line.ground not in rulebook.grounds:
            told = f"de grond {line.ground[:20]!r} staat niet in de regels"
        elif line.act in {Act.PAGINA, Act.DOCUMENT} and line.on and line.ground is None:
            told = "er staat geen grond bij"
        elif not pages <= sizes.keys():
            told = "die pagina bestaat niet"
        elif line.finding is None and any(
            min(box.x0, box.y0) < -MARGIN
            or box.x1 > sizes[box.page][0] + MARGIN
            or box.y1 > sizes[box.page][1] + MARGIN
            for box in line.boxes
        ):
            told = "de plek ligt niet op de pagina"
        if told:
            raise DocumentError(
                f"decisions.jsonl, regel {line.seq}: {told}. Verbeter of verwijder die regel; tot "
                "die tijd wordt het document niet verwerkt."
            )
