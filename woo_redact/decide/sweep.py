"""What is redacted in one place must not stand open in another: the last look over the text.

Detection finds most repetitions itself. What is left over here (a surname that is also a town, a
mailbox that is also a word) would make the verifier refuse the document; a person should say.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from woo_redact.decide.name import fold
from woo_redact.decide.near import OF_WHO_IS_NEAR
from woo_redact.model.decision import Proposal, Verdict
from woo_redact.model.document import Document, Span
from woo_redact.model.finding import Finding, Why, finding_id
from woo_redact.rulebook import RuleBook

NAME_LISTS = ("voornamen", "achternamen")
WORD_LISTS = ("woorden", "woorden_gewoon", "functionele_postbussen")
SHORTEST = 3
"""Fewer letters and digits stand everywhere by chance (initials)."""
ACCOUNTS = frozenset({"email_persoonlijk", "gebruikersnaam"})
"""What may be an ordinary word elsewhere."""
NAME = "naam"
BIRTH = "geboortedatum"
_YEAR = re.compile(r"(?:18|19|20)\d\d")
_TOKEN = re.compile(r"[^\W_]+")
_DOMAIN = re.compile(r"@[\w.-]*\Z")
"""Directly before a word in the domain of an e-mail address: domains stay (RBROT:2024:2304)."""
_TOWN = re.compile(r"(?<!\w)(?:in|te|uit|[Gg]emeente|[Rr]egio|[Ss]tation)\s\Z")
LONGEST_DOMAIN = 80
_GAP = re.compile(r"[^\w\n]{0,3}\n?[^\w\n]{0,2}")


class Tokens(NamedTuple):
    """The runs of letters and digits of a text."""

    starts: list[int]
    ends: list[int]
    folded: list[str]
    """Each without case and accents."""
    places: dict[str, list[int]]
    """At which numbers each folded word stands."""

    def __repr__(self) -> str:
        """Return how many there are, not which."""
        return f"Tokens({len(self.starts)})"


def sweep(
    doc: Document, proposals: tuple[Proposal, ...], rulebook: RuleBook
) -> tuple[Proposal, ...]:
    """Return the proposals with one more for each place where a redacted text stands open.

    A repeated number, address or full name gets the verdict of the first; a single word that is
    redacted elsewhere is a doubt (BEOORDELEN); a mailbox name that is an ordinary word here is
    noted as seen and kept. The result is in reading order.
    """
    # The surest first, so that a place found twice gets the stricter verdict; longer first.
    sources = [
        source
        for source in sorted(
            proposals, key=lambda p: (p.verdict.value != "LAKKEN", -len(p.finding.text))
        )
        if source.verdict is not Verdict.OPENBAAR and source.finding.span is not None
    ]
    everything = [proposal.finding for proposal in proposals]
    found = [
        _repeat(doc, sources[number], span, rulebook)
        for number, span in _repeats(doc, [source.finding for source in sources], everything)
    ]
    return tuple(sorted((*proposals, *found), key=_reading_order))


def names_again(doc: Document, findings: tuple[Finding, ...]) -> tuple[Finding, ...]:
    """Return a name for each place where the text of a name stands outside every finding.

    It may be another word; what stands beside it may show that it is the name again.
    """
    names = [f for f in findings if f.kind == NAME and f.span is not None]
    names.sort(key=lambda name: -len(name.text))
    return tuple(
        _finding(doc, names[number], span) for number, span in _repeats(doc, names, findings)
    )


def _repeats(
    doc: Document, sources: Sequence[Finding], findings: Iterable[Finding]
) -> Iterator[tuple[int, Span]]:
    """Yield the number of a source and where its text stands outside all findings, page by page."""
    spelled = [[fold(match[0]) for match in _TOKEN.finditer(source.text)] for source in sources]
    tokens = _tokens(doc.text)
    taken = bytearray(len(doc.text))
    for span in (finding.span for finding in findings if finding.span is not None):
        taken[span.start : span.end] = b"\x01" * (span.end - span.start)
    for number, (source, words) in enumerate(zip(sources, spelled, strict=True)):
        for span in _open_places(doc, source, words, tokens, taken):
            taken[span.start : span.end] = b"\x01" * (span.end - span.start)
            yield from ((number, part) for part in doc.by_page(span))


@lru_cache(maxsize=1)
def _tokens(text: str) -> Tokens:
    """Return the words of text; both looks over a document ask for them."""
    starts: list[int] = []
    spelled: list[str] = []
    for match in _TOKEN.finditer(text):
        starts.append(match.start())
        spelled.append(match[0])
    plain = {word: fold(word) for word in set(spelled)}
    ends = [start + len(word) for start, word in zip(starts, spelled, strict=True)]
    folded = [plain[word] for word in spelled]
    places: dict[str, list[int]] = defaultdict(list)
    for number, word in enumerate(folded):
        places[word].append(number)
    return Tokens(starts, ends, folded, places)


def _open_places(
    doc: Document,
    finding: Finding,
    words: list[str],
    tokens: Tokens,
    taken: bytearray,
) -> Iterator[Span]:
    """Yield where the words of finding stand outside every other finding."""
    if sum(map(len, words)) < SHORTEST:
        return
    for number in tokens.places.get(words[0], ()):
        if tokens.folded[number : number + len(words)] != words:
            continue
        last = number + len(words) - 1
        span = Span(tokens.starts[number], tokens.ends[last])
        gaps = zip(tokens.ends[number:last], tokens.starts[number + 1 : last + 1], strict=True)
        apart = all(_GAP.fullmatch(doc.text, start, end) for start, end in gaps)
        if not apart or any(taken[span.start : span.end]):
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
        lists = rulebook.lists
        if text.islower() and not any(text.capitalize() in lists[name] for name in NAME_LISTS):
            # an ordinary word ("info") stays; "kdevries01" is an account wherever it stands
            ordinary = any(text in lists[name] for name in WORD_LISTS) or (
                kind != "gebruikersnaam" and text.isalpha()
            )
        else:
            ordinary, verdict = False, Verdict.BEOORDELEN
        if ordinary:
            verdict, ground = Verdict.OPENBAAR, None
            reason = (
                "Dit woord is elders een postbus of gebruikersnaam; hier is het een gewoon woord."
            )
    elif kind == BIRTH and _YEAR.fullmatch(text):
        verdict, ground = Verdict.OPENBAAR, None
        reason = "Dit jaartal is elders een geboortejaar; hier zegt het niets over een geboorte."
    elif source.finding.why.rule in OF_WHO_IS_NEAR:
        verdict, ground = Verdict.OPENBAAR, None
        reason = "Deze tekst staat elders bij een persoon; hier zegt zij niets over iemand."
    elif kind == NAME and len(words) == 1 and _is_town(doc.text, span, rulebook):
        verdict, ground = Verdict.OPENBAAR, None
        reason = "Dit woord is elders een naam; hier is het de naam van een plaats."
    elif kind == NAME and len(words) == 1:
        verdict = Verdict.BEOORDELEN
    if verdict is Verdict.BEOORDELEN:
        reason = (
            "Dezelfde tekst is elders gelakt of in beoordeling; beoordeel of zij hier ook weg moet."
        )
    finding = _finding(doc, source.finding, span)
    return Proposal(finding, verdict, ground, "herhaling", source.role, reason)


def _is_town(text: str, span: Span, rulebook: RuleBook) -> bool:
    """Say whether a word is a town that the words before it say it is: "in Hoorn"."""
    before = _TOWN.search(text, max(0, span.start - 14), span.start)
    return before is not None and text[span.start : span.end] in rulebook.lists["plaatsen"]


def _finding(doc: Document, source: Finding, span: Span) -> Finding:
    """Return the finding that the text of source stands at span as well."""
    why = Why("herhaling/zelfde tekst", "Dezelfde tekst staat ook elders in dit document.")
    return Finding(
        finding_id(doc.sha256, source.kind, span), source.kind, source.entity, span,
        doc.boxes(span), 0.5, why, doc.text[span.start : span.end],
    )  # fmt: skip


def _reading_order(proposal: Proposal) -> tuple[int, int, str]:
    span = proposal.finding.span
    return (span.start, span.end, "") if span else (1 << 60, 0, proposal.finding.id)
