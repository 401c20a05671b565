"""Numbers and mailboxes in doubt that are a person's: the document names that person there."""

from bisect import bisect_left

import regex
from presidio_analyzer import RecognizerResult

from woo_redact.detect.gebruikersnaam import CERTAIN, accounts_of
from woo_redact.detect.naam_lexicon import fold, lexicon_of
from woo_redact.detect.persoon_kennis import Person, persons_of
from woo_redact.detect.result import kind_of, make_result, why_of
from woo_redact.model.finding import Why
from woo_redact.model.spelling import without_accents
from woo_redact.rulebook import RuleBook

PHONE, MAILBOX = "telefoon_vast", "email_persoonlijk"
OFFICE = frozenset({"adres_organisatie", "postbus"})
"""Between a name and a number, these say that the number is that of the office."""
UNKNOWN = f"{PHONE}/onbekend"
REACH, BEHIND = 60, 4
"""Characters between a name and the number behind it, or before it."""
SURE, DOUBT = 0.9, 0.5
SHORTEST = 3
"""Letters of a surname that tells whose mailbox it is, at least."""
_APART = regex.compile(r"\n\n|[.!?]\s+\p{Lu}|\d{5}")
"""Another paragraph, another sentence, another number."""
_LETTERS = regex.compile(r"[^\p{L}]+")


def of_named_persons(
    text: str, results: list[RecognizerResult], rulebook: RuleBook
) -> list[RecognizerResult]:
    """Return results with the numbers right beside a name, and the mailboxes made of one, sure."""
    names = [one for one in results if kind_of(one) == "naam" and one.score >= CERTAIN]
    if not names:
        return results
    ends = sorted(name.end for name in names)
    starts = sorted(name.start for name in names)
    offices = [one for one in results if kind_of(one) in OFFICE]
    doubtful = any(kind_of(one) == MAILBOX and one.score < DOUBT for one in results)
    known = {text[name.start : name.end] for name in names} if doubtful else set()
    persons = persons_of(sorted(known), lexicon_of(rulebook)) if known else ()
    accounts = {account for person in persons for account in accounts_of(person)}
    sentence = "Dit vaste nummer staat direct bij de naam van een persoon."
    found = []
    for one in results:
        kind = kind_of(one)
        if (
            kind == PHONE
            and why_of(one).rule == UNKNOWN
            and _beside(text, one, starts, ends)
            and not any(one.start - REACH < office.end <= one.start for office in offices)
        ):
            why = Why(f"{PHONE}/bij een naam", sentence)
            one = make_result(rulebook.kinds[PHONE], one.start, one.end, SURE, why)
        elif kind == MAILBOX and one.score < DOUBT:
            local = text[one.start : one.end]
            if _is_made_of(local, persons) or local.lower().rstrip("0123456789") in accounts:
                told = "Het deel voor het apenstaartje is gemaakt van een naam in dit document."
                why = Why(f"{MAILBOX}/naam in het document", told)
                one = make_result(rulebook.kinds[MAILBOX], one.start, one.end, 0.95, why)
        found.append(one)
    return found


def _beside(text: str, number: RecognizerResult, starts: list[int], ends: list[int]) -> bool:
    """Say whether a name ends shortly before a number, in its sentence, or follows it at once."""
    at = bisect_left(ends, number.start + 1) - 1
    line = text.rfind("\n", 0, number.start) + 1
    row = "\t" in text[line : text.find("\n", number.end) if "\n" in text[number.end :] else None]
    near = at >= 0 and number.start - ends[at] <= REACH and (ends[at] > line or not row)
    if near and not _APART.search(text, ends[at], number.start):
        return True
    after = bisect_left(starts, number.end)
    return after < len(starts) and starts[after] - number.end <= BEHIND


def _is_made_of(local: str, persons: tuple[Person, ...]) -> bool:
    """Say whether a part of a mailbox is or ends in the surname of one of persons."""
    parts = [fold(part) for part in _LETTERS.split(local) if part]
    cores = {without_accents(fold(core)) for person in persons for core in person.kernen}
    return any(
        part.endswith(core) and len(part) - len(core) <= 5
        for core in cores
        if len(core) >= SHORTEST
        for part in parts
    )
