"""What stands at the head or the foot of every page is of the organisation whose paper it is."""

import re
from collections import defaultdict

from presidio_analyzer import RecognizerResult

from woo_redact.detect.adres_rij import FIRM
from woo_redact.detect.naam_lexicon import Lexicon, lexicon_of
from woo_redact.detect.result import kind_of, make_result
from woo_redact.model.document import Document, Region, Span
from woo_redact.model.finding import Why
from woo_redact.rulebook import RuleBook

SCORE = 0.9
RULE = "kop of voet"
_OFFICES = {
    "telefoon_vast": ("telefoon_algemeen", "Dit nummer"),
    "adres": ("adres_organisatie", "Dit adres"),
}
"""A fixed number or an address there, as what it then is, and how the reason begins."""
_DIGITS = re.compile(r"\d+")
_WORD = re.compile(r"[^\W\d_]+")


def of_the_sender(
    results: list[RecognizerResult], doc: Document, rulebook: RuleBook
) -> list[RecognizerResult]:
    """Return results, with what stands in a repeated header or footer made the organisation's.

    Only where these name an organisation and no person: the paper of somebody who writes for
    himself has his own address at its foot.
    """
    repeated = _repeated(doc)
    texts = [doc.text[span.start : span.end] for span in repeated]
    if not any(_names_a_body(text, lexicon_of(rulebook)) for text in texts):
        return results
    if any(kind_of(one) == "naam" and _inside(one, repeated) for one in results):
        return results
    return [
        _of_body(one, rulebook) if kind_of(one) in _OFFICES and _inside(one, repeated) else one
        for one in results
    ]


def _repeated(doc: Document) -> list[Span]:
    """Return the headers and footers that stand on more than one page, whatever their numbers."""
    alike: defaultdict[tuple[Region, str], list[Span]] = defaultdict(list)
    for block in doc.blocks:
        if block.region in (Region.HEADER, Region.FOOTER):
            text = _DIGITS.sub("0", doc.text[block.span.start : block.span.end])
            alike[block.region, text].append(block.span)
    return [span for spans in alike.values() if len(spans) > 1 for span in spans]


def _names_a_body(text: str, lexicon: Lexicon) -> bool:
    return FIRM.search(text) is not None or any(
        lexicon.is_organisatiewoord(word) for word in _WORD.findall(text)
    )


def _inside(result: RecognizerResult, spans: list[Span]) -> bool:
    return any(span.start <= result.start and result.end <= span.end for span in spans)


def _of_body(result: RecognizerResult, rulebook: RuleBook) -> RecognizerResult:
    kind, what = _OFFICES[kind_of(result)]
    sentence = (
        f"{what} staat in de kop of voet van meer bladzijden, die een organisatie noemt en geen "
        "persoon."
    )
    why = Why(f"{kind}/{RULE}", sentence)
    return make_result(rulebook.kinds[kind], result.start, result.end, SCORE, why)
