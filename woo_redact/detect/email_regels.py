"""E-mail addresses that a narrow column broke over two lines without a hyphen.

The recognizer sees "m.vander linden@minvws.nl" and takes the last part. Where the page shows that
the part before it ends the line above and reads like the beginning of an address, it goes too.
"""

import regex
from presidio_analyzer import RecognizerResult

from woo_redact.detect.result import kind_of, make_result, why_of
from woo_redact.model.document import Document, Span, Word
from woo_redact.rulebook import RuleBook

KIND = "email_persoonlijk"
FRAGMENT = regex.compile(
    r"[a-z0-9]+(?:[._\-][a-z0-9]+)*[_\-]|[a-z0-9]+(?:[._\-][a-z0-9]+)+\.|[a-z]\.|[a-z]+(?:\.[a-z]+)+"
)
WORD_AND_STOP = regex.compile(r"[a-z]{2,}\.")
"""Also how a sentence ends: this begins an address only when it stands alone on its line."""


def whole_mailboxes(
    doc: Document, results: list[RecognizerResult], rulebook: RuleBook
) -> list[RecognizerResult]:
    """Return results with broken personal mailboxes whole; others pass unchanged."""
    kind = rulebook.kinds[KIND]
    whole = []
    for result in results:
        start = _begin(doc, result) if kind_of(result) == KIND else result.start
        if start < result.start:
            result = make_result(kind, start, result.end, result.score, why_of(result))
        whole.append(result)
    return whole


def _begin(doc: Document, result: RecognizerResult) -> int:
    """Return where the mailbox begins: in the word above, or where it was found."""
    found: int = result.start
    if found == 0 or doc.text[found - 1] not in " \n":
        return found
    here = next(doc.words_in(Span(found, result.end)), None)
    above = next(doc.words_in(Span(max(0, found - 2), found - 1)), None)
    if here is None or above is None or here.span.start != found:
        return found
    begin = above.span.start
    if above.span.end != found - 1 or not _next_line(above, here):
        return found
    fragment = doc.text[begin : above.span.end]
    alone = begin == 0 or doc.text[begin - 1] == "\n"
    if FRAGMENT.fullmatch(fragment) or (alone and WORD_AND_STOP.fullmatch(fragment)):
        return begin
    return found


def _next_line(above: Word, here: Word) -> bool:
    """Say whether a word opens the line under the one that another word ends."""
    return above.box.page == here.box.page and above.box.y1 <= here.box.y0 + 1
