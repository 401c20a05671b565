"""Read who stands beside a stroke: two who share a line, and a party before an organisation.

"Thijs/Meltem", "Hol/Verweij": behind the stroke after one name stands mostly another. In a roll of
cases a surname stands before whom the case is against: "Zonneveld / UWV".
"""

from collections.abc import Iterator, Sequence
from functools import lru_cache

import regex
from presidio_analyzer import RecognizerResult

from woo_redact.detect.naam_geen import blocked_in
from woo_redact.detect.naam_lexicon import Lexicon, lexicon_of
from woo_redact.detect.naam_vorm import EIND, KERN, forms_of
from woo_redact.detect.result import kind_of, make_result
from woo_redact.model.document import Document
from woo_redact.model.finding import Why
from woo_redact.rulebook import RuleBook

SURE, MAYBE = 0.7, 0.5
"""From these scores a name tells what stands on the other side of the stroke: a known name where
it is only likely, else a word that has the form of one as well."""
_POLITICS = regex.compile(
    r"(?i:moties?|amendement(?:en)?|kabinet(?:ten)?|leden|lid|fracties?|wet|wetsvoorstel|vragen"
    r"|ministers?|staatssecretaris(?:sen)?|wethouders?|burgemeesters?|initiatief\p{L}*|debat"
    r"|formateurs?|informateurs?|ministerie|commissie)[ -](?:van[ ])?\Z"
)
"""Before those who hold an office; who stands beside them holds one as well."""
_CASES = regex.compile(
    r"(?i)zitting|rolnummer|zaaknummer|procesnummer|appellant|hoger beroep|raadkamer"
    r"|(?:meer|enkel)voudige kamer|rechters?\b|partijen|eiser|verweerder|bezwaarschrift|griffier"
)
"""What a document has that lists parties to a case."""
_BODY = (
    r"(?:(?:het|de)[ ])?(?:(?i:college|b[ ]?(?:&|en)[ ]?w|gemeente|provincie|g\.?s\.?"
    r"|gedeputeerde staten|minister|staatssecretaris|staat(?: der nederlanden)?|inspecteur"
    r"|burgemeester|raad van bestuur|raad voor|belastingdienst|waterschap|dijkgraaf|korpschef"
    r"|politie|heffingsambtenaar|commissie"
    r"|centrale raad|stichting|officier van justitie|openbaar ministerie)(?!\p{L})"
    r"|(?P<eenheid>\p{Lu}{2,6})(?![\p{L}\p{N}]))"
)


def stroke_results(
    doc: Document, results: Sequence[RecognizerResult], rulebook: RuleBook
) -> list[RecognizerResult]:
    """Return the names beside a stroke; `results` are all findings so far."""
    lexicon = lexicon_of(rulebook)
    found = [*_partners(doc.text, results, rulebook, lexicon)]
    found += _parties(doc.text, rulebook, lexicon)
    found += _of_units(doc.text, rulebook, lexicon)
    return found


def _partners(
    text: str, results: Sequence[RecognizerResult], rulebook: RuleBook, lexicon: Lexicon
) -> Iterator[RecognizerResult]:
    right, left, *_ = _patterns(forms_of(lexicon).tussen_los)
    names = [one for one in results if kind_of(one) == "naam"]
    taken = {at for one in names for at in range(one.start, one.end)}
    blocked = blocked_in(text, lexicon)
    why = Why("naam/schuine streep", "Staat naast een naam, met een schuine streep ertussen.")
    for one in names:
        if one.score < MAYBE or _POLITICS.search(text, max(0, one.start - 30), one.start):
            continue
        sides = (
            right.match(text, one.end),
            left.search(text, max(0, one.start - 40), one.start),
        )
        for match in sides:
            if match is None or taken.intersection(range(*match.span("naam"))):
                continue
            start, end = match.span("naam")
            if _POLITICS.search(text, max(0, start - 30), start) or blocked.holds(start, end):
                continue
            score = _score_of(match["kern"], lexicon)
            if score > MAYBE or (score and one.score >= SURE):
                yield make_result(rulebook.kinds["naam"], start, end, score, why)


def _score_of(word: str, lexicon: Lexicon) -> float:
    """Return how sure one word beside a name is one as well, 0.0 when it is something else."""
    first = lexicon.is_voornaam(word)
    surname = lexicon.is_achternaam(word)
    if lexicon.is_geen_persoon(word) or word in lexicon.lists.get("bekende_organisaties", ()):
        return 0.0
    if lexicon.is_plaats(word) or lexicon.is_woord(word):
        return 0.0
    if first or surname:
        return 0.85
    if lexicon.is_gewoon(word):
        return 0.0
    if lexicon.is_samenstelling(word):
        return 0.5 if lexicon.naamvorm(word) > -10 else 0.0
    return 0.6 if lexicon.naamvorm(word) > 0 else 0.0


def _parties(text: str, rulebook: RuleBook, lexicon: Lexicon) -> Iterator[RecognizerResult]:
    rolls, titled = _patterns(forms_of(lexicon).tussen_los)[2:4]
    cases: list[regex.Match[str]] = [
        *titled.finditer(text),
        *(rolls.finditer(text) if _CASES.search(text) else ()),
    ]
    why = Why("naam/partij", "Staat als partij tegenover een bestuursorgaan.")
    firms = lexicon.lists.get("bekende_organisaties", frozenset())
    for match in cases:
        unit, whole = match["eenheid"], match["naam"]
        if unit and not lexicon.is_eenheid(unit) and unit not in firms:
            continue
        words = match["kern"].replace("-", " ").split(" ")
        if whole in firms or any(map(lexicon.is_geen_persoon, words)):
            continue
        surname = lexicon.is_achternaam(match["kern"])
        if not surname and any(
            lexicon.is_plaats(word) or lexicon.is_woord(word) or lexicon.is_gewoon(word)
            for word in words
        ):
            continue
        likely = surname or match["kern"] != whole or lexicon.heeft_naamvorm(words[-1])
        start, end = match.span("naam")
        yield make_result(rulebook.kinds["naam"], start, end, 0.85 if likely else 0.6, why)


def _of_units(text: str, rulebook: RuleBook, lexicon: Lexicon) -> Iterator[RecognizerResult]:
    """Yield the surnames behind a unit and a stroke: whom of the unit it is about."""
    why = Why("naam/schuine streep", "Staat achter een eenheid, met een schuine streep ertussen.")
    for match in _patterns(forms_of(lexicon).tussen_los)[4].finditer(text):
        firms = lexicon.lists.get("bekende_organisaties", frozenset())
        capitals = match["naam"].split()[0].isupper()
        if capitals or match["naam"] in firms or not lexicon.is_eenheid(match["eenheid"]):
            continue
        infix = match["kern"] != match["naam"]
        score = 0.85 if infix and not lexicon.is_plaats(match["naam"]) else 0.0
        score = score or _score_of(match["kern"], lexicon)
        if score:
            yield make_result(rulebook.kinds["naam"], *match.span("naam"), score, why)


@lru_cache(maxsize=4)
def _patterns(tussen_los: str) -> tuple[regex.Pattern[str], ...]:
    surname = rf"(?:{tussen_los}){{0,2}}(?P<kern>{KERN}(?:-{KERN})?)"
    return (
        regex.compile(rf"[ ]?/[ ]?(?P<naam>{surname}){EIND}(?![-.'’][\p{{L}}\p{{N}}]|[ ]\p{{Lu}})"),
        regex.compile(
            rf"(?<![\p{{L}}\p{{N}}/.-])(?<!\p{{Lu}}\p{{Ll}}*[ ])(?P<naam>{surname})[ ]?/[ ]?\Z"
        ),
        regex.compile(
            r"(?<=(?:^|[\n\t;|])[ ]*)(?:(?i:erven|fam\.|familie|mw\.|dhr\.)[ ])?"
            rf"(?P<naam>{surname})(?:[ ]c\.?s\.?)?[ ]?/[ ]?{_BODY}"
        ),
        # "Inzake: De Wolde tegen het college"
        regex.compile(
            r"(?<!\p{L})(?i:inzake|zaak|geding|procedure|beroep)[ ]?:?[ ](?:van[ ])?"
            rf"(?P<naam>{surname})(?:[ ]c\.?s\.?)?[ ](?i:tegen|contra|vs\.?|c\.|/)[ ]{_BODY}"
        ),
        # "afgestemd met DGRR/Kuipers"
        regex.compile(
            r"(?<![\p{L}\p{N}/.-])(?P<eenheid>\p{Lu}[\p{Lu}&]{1,7})[ ]?/[ ]?"
            rf"(?P<naam>{surname})(?=[\s,.;:)]|$)(?!\.\p{{L}}|[ ]\p{{Lu}}\p{{Ll}})"
        ),
    )
