"""Find again, in one document, who is certain in another document of the same dossier."""

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from woo_redact.detect.echo import Echo, echoes
from woo_redact.detect.naam_geen import blocked_in
from woo_redact.detect.naam_lexicon import fold, lexicon_of
from woo_redact.detect.persoon import NAAM
from woo_redact.detect.persoon_kennis import Person, person_of, scored_persons
from woo_redact.detect.persoon_samen import CERTAIN, ECHO, LONE
from woo_redact.detect.result import make_result, to_findings
from woo_redact.model.document import Document, Span
from woo_redact.model.finding import Finding, Why
from woo_redact.rulebook import RuleBook

RULE = "naam/dossier"
SENTENCE = "Deze naam is in een ander document van dit dossier met zekerheid als persoon herkend."
SURE = 0.93
"""From this score an echo is of a word that is nothing but a surname."""
DOUBT = 0.5
"""How sure a lone word is that may be a common word, a firm or a village of that name as well."""


def is_certain(finding: Finding) -> bool:
    """Say whether a finding is a name that can be told to the other documents of a dossier."""
    if finding.kind != NAAM or finding.score < CERTAIN or finding.why.rule in ECHO:
        return False
    return finding.why.rule not in LONE or " " in finding.text


def find_again(
    doc: Document,
    findings: tuple[Finding, ...],
    names: Iterable[tuple[str, float]],
    rulebook: RuleBook,
    *,
    alone: bool = True,
) -> tuple[Finding, ...]:
    """Return findings with every place of doc that names a person of `names`, in any form.

    `names` are texts and scores (0..1) of names that are certain elsewhere. What was doubtful or
    cut short here becomes the certain name; a surname that may be another word is a doubt, and
    with `alone` False one without first name or voorletters is passed over. What another kind
    holds (a street, an e-mail address) stays what it is.
    """
    lexicon = lexicon_of(rulebook)
    persons = scored_persons(names, lexicon)
    if not persons:
        return findings
    own = {f.span: f for f in findings if f.kind == NAAM and f.span is not None}
    others = sorted(
        (f.span.start, f.span.end) for f in findings if f.span is not None and f.span not in own
    )
    places = sorted((span.start, span.end) for span in own)
    borne = {surname for person in persons for surname in _surnames(person)}
    found = echoes(doc.text, persons, lexicon, blocked_in(doc.text, lexicon), places)
    for echo in _joined(found, doc.text):
        span = Span(echo.start, echo.end)
        person = person_of(" ".join(doc.text[echo.start : echo.end].split()), lexicon)
        full = person and person.kernen and (person.voorletters or person.voornamen)
        if (not full and not alone) or _touching(others, span):
            continue
        if person and full and not any(_may_be(person, other) for other in persons):
            continue  # somebody else of that surname
        if person and not full and not borne.issuperset(_surnames(person)):
            continue  # "Hof" alone is not "Op 't Hof"
        inside = [Span(*place) for place in _touching(places, span) if Span(*place) in own]
        if not all(span.covers(part) for part in inside):
            continue
        score = echo.score if full or echo.score >= SURE else min(echo.score, DOUBT)
        if any(own[part].score >= score and part == span for part in inside):
            continue
        for part in inside:
            score = max(score, own.pop(part).score)
        why = Why(RULE, SENTENCE)
        result = make_result(rulebook.kinds[NAAM], echo.start, echo.end, score, why)
        own |= {part.span: part for part in to_findings(result, doc) if part.span}
    rest = (f for f in findings if f.kind != NAAM or f.span is None)
    return tuple(sorted((*rest, *own.values()), key=lambda f: (f.span is None, f.span)))


def _may_be(one: Person, other: Person) -> bool:
    """Say whether two full names share a surname and the first letter of the first name."""
    return _first_letter(one) == _first_letter(other) != "" and bool(
        {fold(core) for core in one.kernen} & {fold(core) for core in other.kernen}
    )


def _surnames(person: Person) -> set[tuple[str, str]]:
    """Return the surname and each half of a double one, with the tussenvoegsel."""
    return {(person.tussen, fold(core)) for core in person.kernen}


def _first_letter(person: Person) -> str:
    return person.voorletters[:1] or "".join(fold(name)[:1] for name in person.voornamen[:1])


def _joined(found: Iterable[Echo], text: str) -> Iterator[Echo]:
    """Yield echoes, a first name and the surname after it as one."""
    last: Echo | None = None
    for echo in found:
        if last and text[last.end : echo.start] in {" ", "\n"}:
            echo = replace(last, end=echo.end, score=max(last.score, echo.score))
        elif last:
            yield last
        last = echo
    if last:
        yield last


def _touching(places: Sequence[tuple[int, int]], span: Span) -> list[tuple[int, int]]:
    """Return the places (in order, none overlapping another) that share a character with span."""
    touching = []
    for at in range(bisect_left(places, (span.end, 0)) - 1, -1, -1):
        if places[at][1] <= span.start:
            break
        touching.append(places[at])
    return touching
