"""Numbers, mailboxes and addresses in doubt that are a person's: the document names that person."""

from bisect import bisect_left

import regex
from presidio_analyzer import RecognizerResult

from woo_redact.detect.gebruikersnaam import CERTAIN, accounts_of
from woo_redact.detect.naam_lexicon import Lexicon, fold, lexicon_of
from woo_redact.detect.persoon_kennis import Person, persons_of
from woo_redact.detect.result import kind_of, make_result, why_of
from woo_redact.model.finding import Why
from woo_redact.model.spelling import without_accents
from woo_redact.rulebook import RuleBook

PHONE, MAILBOX, ADDRESS = "telefoon_vast", "email_persoonlijk", "adres"
LEFT = frozenset(
    f"{ADDRESS}/{rule}"
    for rule in ("achter een naam", "straat van iemand", "postbus van een persoon")
)
"""Such doubts were left on purpose: the street may be an ordinary word, or known to nobody."""
OFFICE = frozenset({"adres_organisatie", "postbus"})
"""Between a name and a number, these say that the number is that of the office."""
LIKELY_GENERAL = frozenset(
    {"telefoon_algemeen/rond nummer", "telefoon_algemeen/regel van een organisatie"}
)
BLOCK = "telefoon_algemeen/organisatieblok"
_COMMA = regex.compile(r"[ ]?[,(|:][ ]?(?:(?i:tel\.?|telefoon|T)[ :.]{1,2})?")
_OR_MAIL = regex.compile(r"\)?,?[ ](?:of|en|anders|dan[ ]wel)[ ](?:\p{Ll}+[ ]){0,3}[\w.\-]+@")
DOUBTFUL = frozenset(
    {f"{PHONE}/onbekend", f"{PHONE}/buitenland", f"{PHONE}/buitenland onbekend"} | LIKELY_GENERAL
)
WORDS = frozenset({"email_functioneel/gewone woorden", "email_functioneel/voor iedereen"})
"""Such a mailbox may after all be made of a name that the document knows."""
OF_ONE = {
    "paspoort": "Dit nummer van een identiteitsbewijs",
    "rijbewijs": "Dit rijbewijsnummer",
    "verblijfsdocument": "Dit nummer van een verblijfsdocument",
    "social_media": "Dit profiel",
}
"""What belongs to one person, with how a sentence about it begins."""
PROFILE = "social_media/profiel van een persoon"
MENTION = "social_media/apenstaartje zonder domein"
REACH, BEHIND = 60, 4
"""Characters between a name and the number behind it, or before it."""
SURE, DOUBT = 0.9, 0.5
SHORTEST, DISTINCT = 3, 6
"""Letters of a surname that tells whose mailbox it is: at its end, or anywhere in it."""
_APART = regex.compile(r"\n\n|[.!?]\s+\p{Lu}|\d{5}")
"""Another paragraph, another sentence, another number."""
_HOME = regex.compile(
    r"[ ]?[,(][ ]?(?:(?:te|van|wonende|woonachtig|adres:?|gevestigd)[ ])?|[ ]van de[ ]"
    r"|[ ]?\n?[ ]?(?:[Aa]dres)[ :\t]{1,3}"
)
"""Between a name and the address of that person."""
_CONTACT = regex.compile(r"(?<!\p{L})(?i:contactpersoon|vertegenwoordig\p{Ll}+|directeur)(?!\p{L})")
"""Such a person has the address of an organisation."""
_LETTERS = regex.compile(r"[^\p{L}]+")


def of_named_persons(
    text: str, results: list[RecognizerResult], rulebook: RuleBook
) -> list[RecognizerResult]:
    """Return results with what belongs to a person the document names made sure.

    That is: numbers right beside a name, addresses right behind one, mailboxes made of one, and
    numbers of documents that each person has one of.
    """
    results = _doubts(text, results, rulebook)
    names = [one for one in results if kind_of(one) == "naam" and one.score >= CERTAIN]
    if not names:
        return results
    lexicon = lexicon_of(rulebook)
    ends = sorted(name.end for name in names)
    starts = sorted(name.start for name in names)
    offices = [one for one in results if kind_of(one) in OFFICE]
    doubtful = any(_is_doubtful_mailbox(one) for one in results)
    known = {text[name.start : name.end] for name in names} if doubtful else set()
    persons = persons_of(sorted(known), lexicon) if known else ()
    accounts = {account for person in persons for account in accounts_of(person)}

    def sure(one: RecognizerResult, kind: str, rule: str, sentence: str) -> RecognizerResult:
        why = Why(f"{kind}/{rule}", sentence)
        return make_result(rulebook.kinds[kind], one.start, one.end, SURE, why)

    found = []
    for one in results:
        kind, rule = kind_of(one), why_of(one).rule
        if (
            rule in DOUBTFUL
            and _beside(text, one, starts, ends)
            and not any(one.start - REACH < office.end <= one.start for office in offices)
        ):
            sentence = "Dit vaste nummer staat direct bij de naam van een persoon."
            one = sure(one, PHONE, "bij een naam", sentence)
        elif kind == ADDRESS and one.score < SURE and rule not in LEFT and _behind(text, one, ends):
            one = sure(one, kind, "achter een naam", "Dit adres staat direct achter een naam.")
        elif _is_doubtful_mailbox(one):
            local = text[one.start : one.end].partition("@")[0].rstrip()
            if _is_made_of(local, persons) or local.lower().rstrip("0123456789") in accounts:
                told = "Het deel voor het apenstaartje is gemaakt van een naam in dit document."
                why = Why(f"{MAILBOX}/naam in het document", told)
                end = one.start + len(local)
                one = make_result(rulebook.kinds[MAILBOX], one.start, end, 0.95, why)
        elif kind in OF_ONE and one.score < SURE and (kind != "social_media" or rule == PROFILE):
            sentence = f"{OF_ONE[kind]} is van een persoon, en dit document noemt personen."
            one = sure(one, kind, "document met personen", sentence)
        elif rule == MENTION and _is_first_name(text[one.start + 1 : one.end], lexicon):
            one = sure(one, kind, "voornaam", "Met dit apenstaartje wordt iemand aangesproken.")
        found.append(one)
    return found


def _doubts(
    text: str, results: list[RecognizerResult], rulebook: RuleBook
) -> list[RecognizerResult]:
    """Return results, with a round number beside what may be a name as a doubt again."""
    names = [one for one in results if kind_of(one) == "naam"]
    ends, starts = sorted(one.end for one in names), sorted(one.start for one in names)
    sentence = "Een nummer als dat van een centrale, maar ernaast staat misschien een naam."
    why = Why(f"{PHONE}/onbekend", sentence)
    return [
        make_result(rulebook.kinds[PHONE], one.start, one.end, 0.55, why)
        if (why_of(one).rule in LIKELY_GENERAL and _beside(text, one, starts, ends))
        or (
            why_of(one).rule == BLOCK and (_or_mail(text, one, ends) or _bracketed(text, one, ends))
        )
        else one
        for one in results
    ]


def _or_mail(text: str, number: RecognizerResult, ends: list[int]) -> bool:
    """Say whether a number is given for somebody, with a mailbox of many to turn to else."""
    at = bisect_left(ends, number.start + 1) - 1
    if at < 0 or _COMMA.fullmatch(text, ends[at], number.start) is None:
        return False
    return _OR_MAIL.match(text, number.end) is not None


def _bracketed(text: str, number: RecognizerResult, ends: list[int]) -> bool:
    """Say whether a number stands alone in brackets right behind a name: "Schellevis (010 ...)"."""
    at = bisect_left(ends, number.start + 1) - 1
    if at < 0 or not text.startswith(")", number.end):
        return False
    opening = text[ends[at] : number.start].strip(" ") or text[number.start]
    return opening == "("


def _is_first_name(word: str, lexicon: Lexicon) -> bool:
    """Say whether a word is a first name and nothing else, as one is called in a chat."""
    return word.istitle() and lexicon.is_voornaam(word) and not lexicon.is_gewoon(word)


def _is_doubtful_mailbox(one: RecognizerResult) -> bool:
    return why_of(one).rule in WORDS or (kind_of(one) == MAILBOX and one.score < DOUBT)


def _behind(text: str, address: RecognizerResult, ends: list[int]) -> bool:
    """Say whether an address follows a name with no more than a comma or a bracket between."""
    at = bisect_left(ends, address.start + 1) - 1
    if at < 0 or _HOME.fullmatch(text, ends[at], address.start) is None:
        return False
    return _CONTACT.search(text, max(0, ends[at] - REACH), ends[at]) is None


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
    """Say whether a part of a mailbox ends in a surname of persons, or holds a long one."""
    parts = [fold(part) for part in _LETTERS.split(local) if part]
    cores = {without_accents(fold(core)) for person in persons for core in person.kernen}
    return any(
        (part.endswith(core) and len(part) - len(core) <= 5)
        or (len(core) >= DISTINCT and core in part and len(part) - len(core) <= 5)
        for core in cores
        if len(core) >= SHORTEST
        for part in parts
    )
