"""Find the numbers by which an office or a firm knows somebody: "Talsma (SVH-nummer 204417)".

There are more such labels than anybody can list. So it is the person beside it that tells: in the
same sentence before the label, or in a field just above it.
"""

from collections.abc import Iterator, Sequence
from functools import lru_cache

import regex
from presidio_analyzer import RecognizerResult

from woo_redact.detect.lopend import flowing
from woo_redact.detect.naam_lexicon import alternatives
from woo_redact.detect.recognizer import matches
from woo_redact.detect.result import kind_of, make_result
from woo_redact.model.finding import Why
from woo_redact.rulebook import RuleBook

KIND = "klantnummer"
SURE = 0.5
"""From this score a name tells that a number beside it may be the person's."""
OWN, OTHER = 0.85, 0.5
"""How sure a number is a person's: by a label of persons, and by one that nobody listed."""
_REACH, _LINES = 90, 3
"""How far before a label the person stands: characters of a sentence, lines of a form."""
_ENDS = r"(?:[\s.-]{0,2}(?:nummer|nr\.?|no\.?|code|id)|[\s-]?registratie(?:nummer|nr\.?)?)"
_GLUED = r"[-.]?(?:nummer|nr\.?)"
"""The end of a label nobody listed; "onder nummer" is none."""
_SIGN = r"[ ]?(?:is|luidt)?[ \t]?[:.#=(]?[ \t]{0,2}#?(?:is[ ])?"
_NUMBER = (
    r"(?P<span>(?=[A-Za-z\d .,\-/]{0,12}\d{3}|\d{2}[ ]\d{2})(?:[A-Z]{1,5}[\-. /]?)?\d"
    r"(?:[\d.,\-/]|[ ](?=\d)){2,18}(?:[A-Z]{1,2})?(?<=[\dA-Z]))(?![\w@%/]|[.,\-]\d)"
)
_ALONE = (
    r"(?i:(?:(?:toegangs|rijks|dienst|bezoekers|chauffeurs|klanten|leden|ID-?|identiteits)[ -]?)?"
    r"(?:pas(?:je)?|badge|druppel)|(?:toegangs|rijks|dienst|bezoekers|chauffeurs|klanten|leden|ID-?"
    r"|identiteits)[ -]?(?:kaart|bewijs)|kaart(?:nummer|nr\.?)(?:[ ]\p{Ll}{3,9}){1,2}(?=[ ]?:)"
    r"|(?:zorg)?polis|diploma|licentie|pashouder|kaarthouder)"
)
"""What has its number directly behind it, with the registers whose names are capitals ("SKJ")."""
_OF_CASES = "dossier|document|aanvraag|registratie|reg|register|administratie|behandel|aanmeld"
"""Labels of cases and papers: in brackets behind a name they may be the person's."""
_BEHIND_NAME = regex.compile(r"[ ]?[(,][ ]?")
_NO_NUMBER = regex.compile(r"\d{1,2}[-/.]\d{1,2}[-/.](?:19|20)?\d\d|(?:19|20)\d\d")
"""A date or a year."""
_NO_KEY = frozenset(
    {"telefoon", "tel", "huis", "mobiele", "fax", "kamer", "rekening", "bank", "kvk"}
    | {"btw", "iban", "toestel", "post", "bsn", "sofi", "burgerservice", "parkeer", "sms"}
    | {"app", "whatsapp", "bel"}
)
"""Words before "nummer" that are found elsewhere, or number no person."""
_POSSESSED = regex.compile(
    # "mijn nummer is 6611820", "uw klantnummer: 448102"
    r"(?<!\p{L})(?i:(?P<wie>mijn|m['’]?n|zijn|haar|jouw|je|uw))[ ](?P<van>[\p{L}-]{2,20}?)??[ -]?"
    rf"(?i:nummer|nr\.?)(?:[ ](?i:bij[ ]\p{{L}}+))?(?i:[ ]is)?[ ]?[:=]?[ ]?{_NUMBER}"
    # "zijn badge (#20388)", "mijn rijkspas 0044790"
    r"|(?<!\p{L})(?i:(?P<wie>mijn|m['’]?n|zijn|haar|jouw|je|uw))[ ](?P<van>\p{L}*(?:pas|badge"
    r"|kaart|polis|account))"
    rf"[ ]?[:(]?[ ]?(?i:met[ ])?(?i:nr\.?|nummer)?[ ]?#?{_NUMBER}"
    # "bij ons bekend onder nummer GLU/20881", "het nummer waaronder u geregistreerd staat (..)"
    r"|(?<!\p{L})(?i:u|ik|hij|ze|zij|betrokkene|verzoek(?:er|ster)|cliënte?)[ ](?i:bent|ben|is"
    r"|staat|sta)[ ]"
    r"[^.;\n]{0,30}?(?i:bekend|geregistreerd|ingeschreven|aangesloten)[ ]"
    rf"(?i:onder|met)[ ](?i:(?:het|als)[ ])?(?P<van>[\p{{L}}-]{{2,20}}?)??(?i:nummer"
    rf"|nr\.?)[ ]?[:=]?[ ]?{_NUMBER}"
    r"|(?<!\p{L})(?i:nummer[ ]waaronder[ ](?P<wie>u|hij|zij|ze|ik|je|betrokkene"
    r"|cliënt))[^.;\n()]{3,45}[(:][ ]?"
    rf"{_NUMBER}"
)
_NEXT_SENTENCE = regex.compile(r"[.?!]\s+\p{Lu}\p{Ll}{2}|\n\n")


def numbers_of_persons(
    text: str, results: Sequence[RecognizerResult], rulebook: RuleBook
) -> list[RecognizerResult]:
    """Return the numbers with a label beside a person; `results` are all findings so far."""
    text = flowing(text)
    lists = rulebook.lists
    own, other, cases = _patterns(lists["nummers_van_personen"], lists["nummers_van_zaken"])
    found = list(_of_who_speaks(text, rulebook))
    taken = {at for one in [*results, *found] for at in range(one.start, one.end)}
    ends = [one.end for one in results if kind_of(one) == "naam" and one.score >= SURE]
    for pattern, score in ((own, OWN), (other, OTHER), (cases, OTHER)):
        for start, end, label in _labelled(text, pattern):
            at = start - len(label)
            if taken.issuperset(range(start, end)):
                continue
            beside = _is_behind if pattern is cases else _is_beside
            if beside(text, at, ends):
                taken.update(range(start, end))
                why = Why("klantnummer/naast een persoon", f"Een nummer achter ‘{label.strip()}’.")
                found.append(make_result(rulebook.kinds[KIND], start, end, score, why))
    return found


def _of_who_speaks(text: str, rulebook: RuleBook) -> Iterator[RecognizerResult]:
    """Yield the numbers that somebody calls his own, or under which a letter knows its reader."""
    things = frozenset(word.casefold() for word in rulebook.lists["nummers_van_zaken"])
    for match in matches(_POSSESSED, text):
        stem = (match["van"] or "").rstrip("s- ").casefold()
        if stem in things or (match["van"] or "").casefold() in things or stem in _NO_KEY:
            continue
        if not _NO_NUMBER.fullmatch(match["span"]):
            why = Why("klantnummer/van wie spreekt", "Een nummer dat iemand het zijne noemt.")
            yield make_result(rulebook.kinds[KIND], *match.span("span"), _surety(match), why)


def _surety(match: "regex.Match[str]") -> float:
    """Return how sure a number is a person's: "mijn" is a person, "uw" may be a firm."""
    whose = (match["wie"] or "").casefold()
    return OWN if whose in {"mijn", "mn", "m'n", "zijn", "haar", "je", "jouw"} else OTHER


def _labelled(text: str, pattern: "regex.Pattern[str]") -> Iterator[tuple[int, int, str]]:
    for match in matches(pattern, text):
        if not _NO_NUMBER.fullmatch(match["span"]):
            yield *match.span("span"), text[match.start() : match.start("span")]


def _is_behind(text: str, at: int, ends: Sequence[int]) -> bool:
    """Say whether a bracket or comma alone parts a label from a name, or cells of one row do."""
    line = text.rfind("\n", 0, at) + 1
    cells = text[line:at].endswith("\t") and any(line < end < at for end in ends)
    return cells or any(_BEHIND_NAME.fullmatch(text, end, at) for end in ends)


def _is_beside(text: str, at: int, ends: Sequence[int]) -> bool:
    """Say whether a person stands in the sentence before a label, or in a field just above it."""
    if any(0 <= at - end <= _REACH and not _NEXT_SENTENCE.search(text, end, at) for end in ends):
        return True
    line = text.rfind("\n", 0, at) + 1
    if text[line:at].strip(" \t|"):
        return False
    above = line
    for _ in range(_LINES):
        above = text.rfind("\n", 0, max(0, above - 1)) + 1
    return "\n\n" not in text[above:line] and any(above <= end < line for end in ends)


@lru_cache(maxsize=4)
def _patterns(own: frozenset[str], things: frozenset[str]) -> tuple["regex.Pattern[str]", ...]:
    """Return the patterns of labels of persons, of all but those of things, and of cases."""
    registers = alternatives(frozenset(word for word in own if word.isupper() and len(word) > 2))
    return (
        regex.compile(
            rf"(?<![\p{{L}}\p{{N}}])(?:(?i:{alternatives(own)})(?i:{_ENDS})|{_ALONE}"
            rf"|{registers})(?:[ ](?:met|onder)[ ]nummer)?{_SIGN}{_NUMBER}"
        ),
        regex.compile(
            rf"(?<![\p{{L}}\p{{N}}-])(?=[\p{{L}}-]{{2,20}}?{_GLUED})(?!(?i:{alternatives(things)}|telefoon|tel|fax|huis|rekening|bank"
            rf"|toestel|doorkies|bel|volg|post|artikel|rang|btw|kvk|rsin)(?i:{_ENDS}))"
            rf"[\p{{L}}-]{{2,20}}?{_GLUED}{_SIGN}{_NUMBER}"
        ),
        regex.compile(rf"(?<!\p{{L}})(?i:(?:{_OF_CASES}){_ENDS}){_SIGN}{_NUMBER}"),
    )
