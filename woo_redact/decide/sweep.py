"""What is redacted in one place must not stand open in another: the last look over the text.

Detection finds most repetitions itself. What is left over here (a surname that is also a town, a
mailbox that is also a word) would make the verifier refuse the document; a person should say.
"""

import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass

from woo_redact.decide.name import fold
from woo_redact.model.decision import Proposal, Verdict
from woo_redact.model.document import Document, Span
from woo_redact.model.finding import Finding, Why, finding_id
from woo_redact.rulebook import RuleBook

SHORTEST = 3
"""Fewer letters and digits stand everywhere by chance (initials)."""
ACCOUNTS = frozenset({"email_persoonlijk", "gebruikersnaam"})
"""What may be an ordinary word elsewhere."""
NAME = "naam"
_TOKEN = re.compile(r"[^\W_]+")
_DOMAIN = re.compile(r"@[\w.-]*\Z")
"""Directly before a word in the domain of an e-mail address: domains stay (RBROT:2024:2304)."""
LONGEST_DOMAIN = 80
_GAP = re.compile(r"[^\w\n]{0,3}\n?[^\w\n]{0,2}")


@dataclass(frozen=True, slots=True)
class Token:
    """A run of letters and digits, folded: no case, no accents."""

    start: int
    end: int
    folded: str


def sweep(
    doc: Document, proposals: tuple[Proposal, ...], rulebook: RuleBook
) -> tuple[Proposal, ...]:
    """Return the proposals with one more for each place where a redacted text stands open.

    A repeated number, address or full name gets the verdict of the first; a single word that is
    redacted elsewhere is a doubt (BEOORDELEN); a mailbox name that is an ordinary word here is
    noted as seen and kept. The result is in reading order.
    """
    tokens = [Token(m.start(), m.end(), fold(m[0])) for m in _TOKEN.finditer(doc.text)]
    places: dict[str, list[int]] = defaultdict(list)
    for number, token in enumerate(tokens):
        places[token.folded].append(number)
    taken = bytearray(len(doc.text))
    for proposal in proposals:
        if proposal.finding.span is not None:
            taken[proposal.finding.span.start : proposal.finding.span.end] = b"\x01" * (
                proposal.finding.span.end - proposal.finding.span.start
            )
    found: list[Proposal] = []
    # The surest first, so that a place found twice gets the stricter verdict; longer first.
    for source in sorted(
        proposals, key=lambda p: (p.verdict.value != "LAKKEN", -len(p.finding.text))
    ):
        if source.verdict is Verdict.OPENBAAR or source.finding.span is None:
            continue
        for span in _open_places(doc, source.finding, tokens, places, taken):
            taken[span.start : span.end] = b"\x01" * (span.end - span.start)
            found += [_repeat(doc, source, part, rulebook) for part in doc.by_page(span)]
    return tuple(sorted((*proposals, *found), key=_reading_order))


def _open_places(
    doc: Document,
    finding: Finding,
    tokens: list[Token],
    places: dict[str, list[int]],
    taken: bytearray,
) -> Iterator[Span]:
    """Yield where the words of finding stand outside every other finding."""
    words = [fold(m[0]) for m in _TOKEN.finditer(finding.text)]
    if sum(map(len, words)) < SHORTEST:
        return
    for number in places[words[0]]:
        run = tokens[number : number + len(words)]
        if [token.folded for token in run] != words:
            continue
        span = Span(run[0].start, run[-1].end)
        apart = (doc.text[a.end : b.start] for a, b in zip(run, run[1:], strict=False))
        if any(taken[span.start : span.end]) or not all(map(_GAP.fullmatch, apart)):
            continue
        if _DOMAIN.search(doc.text, max(0, span.start - LONGEST_DOMAIN), span.start):
            continue
        if len(words) > 1 or any(map(str.isdigit, words[0])) or _same_capitals(doc, finding, span):
            yield span


def _same_capitals(doc: Document, finding: Finding, span: Span) -> bool:
    """Say whether a single word is written with the same capitals, or all in capitals."""
    here, there = doc.text[span.start : span.end], finding.text
    return here[0].isupper() == there[0].isupper() or here.isupper()


def _repeat(doc: Document, source: Proposal, span: Span, rulebook: RuleBook) -> Proposal:
    text = doc.text[span.start : span.end]
    words = _TOKEN.findall(text)
    kind, verdict, ground = source.finding.kind, source.verdict, source.ground
    reason = "Dezelfde tekst is elders in dit document gelakt."
    if kind in ACCOUNTS and len(words) == 1 and doc.text[span.end : span.end + 1] != "@":
        names = rulebook.lists.get("voornamen", frozenset()) | rulebook.lists.get(
            "achternamen", frozenset()
        )
        verdict = Verdict.BEOORDELEN
        if text.islower() and text.capitalize() not in names:
            verdict, ground = Verdict.OPENBAAR, None
            reason = (
                "Dit woord is elders een postbus of gebruikersnaam; hier is het een gewoon woord."
            )
    elif kind == NAME and len(words) == 1:
        verdict = Verdict.BEOORDELEN
    if verdict is Verdict.BEOORDELEN:
        reason = (
            "Dezelfde tekst is elders gelakt of in beoordeling; beoordeel of zij hier ook weg moet."
        )
    why = Why("herhaling/zelfde tekst", "Dezelfde tekst staat ook elders in dit document.")
    finding = Finding(
        finding_id(doc.sha256, kind, span), kind, source.finding.entity, span, doc.boxes(span),
        0.5, why, text,
    )  # fmt: skip
    return Proposal(finding, verdict, ground, "herhaling", source.role, reason)


def _reading_order(proposal: Proposal) -> tuple[int, int, str]:
    span = proposal.finding.span
    return (span.start, span.end, "") if span else (1 << 60, 0, proposal.finding.id)
