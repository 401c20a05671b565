"""Ages and dates of somebody's life: beside a name, of who speaks or is spoken of, in a field.

Without a person an age or an old date says nothing; beside a name it tells more of that person.
"""

from collections.abc import Iterator
from itertools import chain

import regex
from presidio_analyzer import RecognizerResult

from woo_redact.detect.geboortedatum import DATE, LAST_YEAR, MONTH
from woo_redact.detect.gebruikersnaam import CERTAIN
from woo_redact.detect.lopend import flowing
from woo_redact.detect.naam_lexicon import lexicon_of
from woo_redact.detect.recognizer import matches
from woo_redact.detect.result import kind_of, make_result
from woo_redact.model.finding import Why
from woo_redact.rulebook import RuleBook

KIND, RULE = "persoonskenmerk", "leeftijd"
BIRTH = "geboortedatum"
DOUBT = 0.5
NAMED = 0.5
"""From this score a name may have a date of birth behind it."""
_AGE = r"(?P<age>(?:1[01]\d|[1-9]?\d)(?:½|[.,]5)?)"
_WRITTEN = (
    r"(?P<age>\p{Ll}{0,14}(?:tien|elf|twaalf|tig|een|één|twee|drie|vier|vijf|zes|zeven|acht|negen))"
)
_JAAR = r"[ ](?:jaar|jr\.?|maanden)(?!\p{L})(?:[ ]oud(?!\p{L}))?"
# "Yonas Gebrehiwot, 31 jaar", "Luuk (9)", "Sanne de Wit is 43 jaar oud".
BEHIND = regex.compile(
    rf"[ ]?,[ ]{_AGE}{_JAAR}(?![ ](?:werkzaam|in[ ]dienst|lid|ervaring|geleden|lang))"
    rf"|[ \n]\({_AGE}(?:[ ](?:jaar|jr\.?|mnd\.?|maanden)(?:[ ]oud)?)?[,)]"
    rf"|[ ](?:is|was|wordt|werd)[ ](?:nu[ ]|inmiddels[ ]|pas[ ]|ruim[ ])?{_AGE}[ ](?:jaar|maanden)"
    r"(?=[ ]oud|[ ]?[.,;)\n]|[ ]en[ ]|$)"
)
# "de 16-jarige Ryan", "zestienjarige scholier Ryan".
BEFORE = regex.compile(rf"(?<!\w)(?:{_AGE}-?|(?i:{_WRITTEN}))jarige[ ](?:\p{{Ll}}+[ ]){{0,2}}$")
# "Ik ben 41 jaar", "mijn moeder is 88", "Betrokkene is 63 jaar".
OF_ONE = regex.compile(
    r"(?<!\p{L})(?i:ik[ ]ben|ik[ ]word|(?:mijn|haar|zijn|onze|ons|hun)[ ](?:man|vrouw|moeder|"
    r"vader|zoon|"
    r"zoontje|dochter|dochtertje|kind|broer|zus|partner|opa|oma|kleinzoon|"
    r"kleindochter)(?:[ ]\p{Lu}\p{L}+)?"
    r"[ ](?:is|was|wordt)|(?:appellante?|betrokkene|klager|klaagster|verzoek(?:er|ster)|eiser|"
    r"eiseres|"
    r"cliënte?|patiënte?|verdachte)[ ](?:is|was))[ ](?:nu[ ]|inmiddels[ ]|pas[ ]|ruim[ ])?"
    rf"{_AGE}[ ](?:jaar|maanden)(?!\p{{L}})(?![ ](?:\p{{Ll}}+[ ])?(?:werkzaam|lid|getrouwd|"
    rf"gehuwd|in[ ]dienst|samen|bezig))"
)
# "hij is nu 46, zij ...", "Betrokkene (v, 34)": an age without its unit.
BARE = regex.compile(
    r"(?<!\p{L})(?i:ik(?:zelf)?[ ](?:ben|word)|(?:hij|zij|ze|(?:mijn|haar|zijn|onze)[ ](?:man"
    r"|vrouw|moeder|"
    r"vader|zoon|dochter|broer|zus|partner|opa|oma|buurman|buurvrouw))[ ](?:is|was|wordt|werd))[ ]"
    r"(?:(?:nu|al|inmiddels|pas|bijna|ruim|net|zelf)[ ]){0,2}(?P<age>[1-9]\d|1[01]\d)"
    r"(?=[ ]?[,.;)](?!\d)|[ ]en[ ](?:ik|hij|zij|ze|mijn|woon|heeft|heb))"
    r"|(?<=\((?i:man|vrouw|jongen|meisje|[mv]),?[ ])(?P<age>[1-9]\d?|1[01]\d)(?=\))"
)
# "is op 9 mei 80 jaar geworden": the day tells the rest of a date of birth.
BIRTHDAY = regex.compile(
    rf"(?<!\p{{L}})op[ ](?P<day>\d{{1,2}}[ ]{MONTH})[ ](?P<age>[1-9]\d?|1[01]\d)[ ]jaar"
    r"(?:[ ](?:geworden|oud)|(?=[ ]?[.,;)]))"
)
# "mijn zoon (3-3-2011)", "haar partner, 4 mei 1970,": a date behind one of a family.
KIN = regex.compile(
    r"(?<!\p{L})(?i:(?:mijn|onze|ons|haar|zijn|hun)[ ](?:(?:oudste|jongste)[ ])?(?:(?:klein|stief"
    r"|pleeg)?"
    r"(?:zoon|dochter)|kind|man|vrouw|partner|vader|moeder|broer|zus)(?:tje)?)"
    rf"[ ]\((?:geb\.?[ ])?(?P<datum>{DATE})\)"
)
FIELD = regex.compile(
    r"(?m)(?:^|\t|"
    r"\|)[ ]*(?i:leeftijd)(?:(?:[ ]\p{Ll}+){1,2}[ ]?[:\t][ \t]*(?P<age>\d{1,3})(?:[ ]jaar)?"
    r"|[ ]?[:\t][ \t]*(?P<age>\d{1,3})[ ]jaar(?:[ ]oud)?|[ ]?:[ \t]*(?P<age>\d{1,3}))[ ]*(?=$|\t|"
    r"\||[;,])"
)

# "R. de Jong, 14/6/1971", "Jan Bos (*22-10-1949)", "Jan Bos, m, 08-11-1951", in the next cell.
BORN = regex.compile(
    rf"(?:,[ ]|[ ]\(|[ ]?\t[ ]?|,?[ ]\d{{1,2}}[ ]\()(?:(?P<sex>(?i:[mv]|man|vrouw|jongen"
    rf"|meisje))(?:,[ ]|[ ]|[ ]?\t))?"
    rf"(?P<star>[*°])?[ ]?(?P<datum>{DATE})(?=\)|[,;.][ \n]|[ ]*(?:\n|\t|$))"
    rf"|[ ]?\n[ ]?(?P<datum>{DATE})(?=[ ]\p{{Lu}}\p{{Ll}}+[ ]*(?:\n|$))"
    rf"|[ ]?\n[ ]?(?P<datum>{DATE})(?P<below>)(?=[ ]*(?:\n|$))"
    rf"|[ ](?P<star>[*°])[ ]?(?P<datum>{DATE})(?!\w)"
)
# "Wielinga, F.", "v", "1932" in cells, "mevrouw Bos (1944)": a year of birth.
BORN_IN = regex.compile(
    r"(?:,[ ]|[ ]?\t[ ]?|[ ])(?i:m|v|man|vrouw)(?:,[ ]|[ ]?\t[ ]?)(?P<datum>(?:19\d\d|20[012]\d))"
    r"(?=\)|[,;][ \n]|[ ]*(?:\n|\t|$))"
    r"|(?P<los>)[ ]\((?P<datum>19[2-9]\d|20[01]\d)\)"
)
_ADDRESSED = regex.compile(
    r"(?<!\p{L})(?i:dhr\.?|hr\.?|heer|mevrouw|mevr\.?|mw\.?|oma|opa|tante|oom|buurvrouw|buurman"
    r"|weduwe|zuster)[ ]\Z"
)
# "gehuwd op 6-7-1967", "overlijdensdatum: 3 mei 2019": a day in somebody's life.
DAY = regex.compile(
    r"(?<!\p{L})(?i:gehuwd|getrouwd|gescheiden|verweduwd|overleden|overleed|overlijdensdatum|"
    r"(?:datum(?:[ ]van)?|d\.d\.)[ ](?:overlijden|huwelijk|echtscheiding|"
    r"scheiding)(?:[ ]\p{L}+){0,2}|"
    r"trouwdatum|huwelijksdatum|uit[ ]elkaar)(?!\p{L})(?:[ ]is)?[ :\t]{1,3}(?:(?:op|sinds|per|"
    r"d\.d\.)[ ])?"
    rf"(?P<age>{DATE})(?!\w)"
    rf"|(?<=(?<!\p{{L}})(?:is|was|zijn|werd|op|per)[ ](?:op[ ])?)(?P<age>{DATE})"
    r"(?=[ ](?:\p{Ll}+[ ]){0,3}?(?:overleden|getrouwd|gehuwd|gescheiden|bevallen)(?!\p{L}))"
)
# "haar zoon Bram (3-4-2016)", "Kinderen: Noor (3-4-2016), Bram": a child may be born of late.
CHILD = regex.compile(
    r"(?<!\p{L})(?i:(?:(?:klein)?(?:zoon|dochter)|kind(?:eren)?|baby|jeugdige|minderjarige|"
    r"pupil)(?:tje)?"
    r"(?:[ ]\d)?)[ :,]{1,2}(?:\(?(?:\p{Lu}[\p{L}'’\-]*[ ]){0,3}[^;\n]{0,80}[,)][ ]|"
    r"[^;\n]{0,80}[ ]en[ ])?$"
)
_YEAR = regex.compile(r"(?:18|19|20)\d\d")
_SHORT_YEAR = regex.compile(r"\d[-./ ]\d{1,2}[-./ ]['’]?(\d\d)\Z")
# "15 MAR 1990, Minsk", "1966-02-27 Oss", "3-4-1958 te Ede": where somebody was born.
_TOWN_BEHIND = regex.compile(r"\)?(?:,[ ](?:te[ ])?|[ ](?:te|in)[ ]|[ ])\p{Lu}\p{L}+")
GROWN = 2000
"""Up to this year a date with a town behind it is one of birth rather than that of a paper."""
_BETWEEN = r"[^;\n\d]{3,60}"
_NEXT_LISTED = regex.compile(rf"\)?(?:[;,]|[ ]en)[ ]{_BETWEEN},[ ]{DATE}")
_LISTED_BEFORE = regex.compile(rf"{DATE}\)?(?:[;,]|[ ]en)[ ]{_BETWEEN}\Z")
LIVING = 1930
"""Who died before is of the past."""


def ages(
    text: str, results: list[RecognizerResult], rulebook: RuleBook
) -> Iterator[RecognizerResult]:
    """Yield the ages of persons, and days of their life: by their name, or by a word or field."""
    text = flowing(text)
    if "jaar" in text or "eeftijd" in text:
        for pattern in (OF_ONE, FIELD):
            for match in matches(pattern, text):
                yield _result(match, rulebook)
    for match in matches(BARE, text):
        yield _result(match, rulebook)
    told = "Een dag waarop iemand jarig is of geboren werd."
    for match in chain(matches(BIRTHDAY, text), matches(KIN, text)):
        group = "day" if match.re is BIRTHDAY else "datum"
        why = Why(f"{BIRTH}/verjaardag", told)
        yield make_result(rulebook.kinds[BIRTH], *match.span(group), DOUBT, why)
        if match.re is BIRTHDAY:
            yield _result(match, rulebook)
    for match in matches(DAY, text):
        year = _YEAR.search(match["age"])
        if year is None or int(year[0]) >= LIVING:
            yield _result(match, rulebook)
    lexicon = lexicon_of(rulebook)
    for name in results:
        if kind_of(name) != "naam" or name.score < NAMED:
            continue
        yield from _birth(text, name, rulebook)
        if name.score < CERTAIN:
            continue
        behind = BEHIND.match(text, name.end)
        first = text[name.start : name.end].split()[0]
        # "(12)" alone is also the number of a note; whoever has a first name is a person.
        shown = lexicon.is_voornaam(first) or _ADDRESSED.search(
            text, max(0, name.start - 12), name.start
        )
        if behind and ("(" not in behind.group()[:3] or shown):
            yield _result(behind, rulebook)
        start = max(text.rfind("\n", 0, name.start) + 1, name.start - 60)
        if before := BEFORE.search(text, start, name.start):
            yield _result(before, rulebook)


def _birth(text: str, name: RecognizerResult, rulebook: RuleBook) -> Iterator[RecognizerResult]:
    """Yield the date of birth behind a name: one of long ago, or with a sign that says so."""
    match = BORN.match(text, name.end)
    if match is None:
        if match := BORN_IN.match(text, name.end):
            before = _ADDRESSED.search(text, max(0, name.start - 9), name.start)
            if match["los"] is None or before:
                told = "Een jaar direct achter een naam, dat er een van geboorte kan zijn."
                why = Why(f"{BIRTH}/jaar achter een naam", told)
                yield make_result(rulebook.kinds[BIRTH], *match.span("datum"), 0.45, why)
        return
    year = _year_of(match["datum"])
    line = text.rfind("\n", 0, name.start) + 1
    sure = (
        match["star"] or match["sex"] or CHILD.search(text, max(line, name.start - 120), name.start)
    )
    latest = LAST_YEAR if match["below"] is None else GROWN  # a letter has a date below a name
    if not sure and not (year and year <= latest):
        return
    if year and year <= GROWN and not sure:
        sure = _TOWN_BEHIND.match(text, match.end("datum")) or _is_listed(text, match)
    told = "Een datum direct achter een naam, die er een van geboorte kan zijn."
    score = 0.9 if sure else 0.45
    yield make_result(
        rulebook.kinds[BIRTH], *match.span("datum"), score, Why(f"{BIRTH}/achter een naam", told)
    )


def _year_of(date: str) -> int | None:
    """Return the year of a date, also one of two digits: "20/03/52" is 1952."""
    if full := _YEAR.search(date):
        return int(full[0])
    short = _SHORT_YEAR.search(date)
    return (1900 if int(short[1]) > 25 else 2000) + int(short[1]) if short else None


def _is_listed(text: str, match: "regex.Match[str]") -> bool:
    """Say whether such a date stands again behind the next name: "Bos, Ad, 3-9-1970; Lin, ..."."""
    return _NEXT_LISTED.match(text, match.end("datum")) is not None or (
        _LISTED_BEFORE.search(text, max(0, match.start() - 90), match.start()) is not None
    )


def _result(match: "regex.Match[str]", rulebook: RuleBook) -> RecognizerResult:
    why = Why(f"{KIND}/{RULE}", "De leeftijd van iemand die hier genoemd of bedoeld wordt.")
    return make_result(rulebook.kinds[KIND], *match.span("age"), DOUBT, why)
