"""Internal telephone numbers of four or five digits, under the head of their column."""

from collections.abc import Iterator

import regex
from presidio_analyzer import RecognizerResult

from woo_redact.detect.kolom import cells_under
from woo_redact.detect.result import make_result
from woo_redact.model.document import Document
from woo_redact.model.finding import Why
from woo_redact.rulebook import RuleBook

KIND = "telefoon_vast"
EXTENSION = regex.compile(r"(?:x|tst\.?)?[ \-]?(?P<span>(?!1[48]\d\d$)\d{4,5})")


def extension_results(doc: Document, rulebook: RuleBook) -> Iterator[RecognizerResult]:
    """Yield the short numbers in columns of telephone numbers."""
    if "\t" not in doc.text:
        return
    for cell in cells_under(doc, rulebook.lists["kolomkoppen_toestel"]):
        match = EXTENSION.fullmatch(doc.text[cell.start : cell.end])
        if match:
            start, end = (cell.start + at for at in match.span("span"))
            sentence = f"Een intern nummer in de kolom ‘{cell.head}’."
            why = Why(f"{KIND}/kolom", sentence, None, cell.head)
            yield make_result(rulebook.kinds[KIND], start, end, 0.9, why)
