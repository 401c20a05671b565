"""Find the code of service of a colleague again: "Wij, 4471 en 3920, zagen" below "RSM/4471"."""

from collections.abc import Sequence

import regex
from presidio_analyzer import RecognizerResult

from woo_redact.detect.naam_lexicon import alternatives
from woo_redact.detect.recognizer import matches
from woo_redact.detect.result import kind_of, make_result
from woo_redact.model.finding import Why
from woo_redact.rulebook import RuleBook

KIND = "personeelsnummer"
TOLD, SCORE = 0.8, 0.85
_CODE = regex.compile(r"(?:\p{L}{1,5}[ /\-]?)?(?P<cijfers>\d{4,6})")
"""What a colleague is called by: four to six digits, which may have letters before them."""
_YEAR = regex.compile(r"(?:19|20)\d\d")
_WHO = (
    r"(?<=(?:^|[\n\t(]|[.;:][ ]|(?<!\p{L})(?i:collega(?:['’]?s)?|agent|verbalisant(?:en)?|door|met"
    r"|aan|wij,?|inspecteurs?|toezichthouders?|rapporteurs?|handhavers?|medewerkers?|ik,?|ploeg)"
    r"[ ]|(?<!\d)\d{4,6},?[ ](?:en[ ])?)[ ]*)"
)
"""Before somebody who is called by a number."""
_GOES_ON = r"(?=[ ]?(?:$|[\n\t,;:).]|/|en[ ]\d|\p{Ll}))(?![.,]\d)"


def service_codes_again(
    text: str, results: Sequence[RecognizerResult], rulebook: RuleBook
) -> list[RecognizerResult]:
    """Return where the digits of a code of service stand where a person is; `results` are all."""
    taken = {at for one in results for at in range(one.start, one.end)}
    codes = {
        match["cijfers"]
        for one in results
        if kind_of(one) == KIND and one.score >= TOLD
        if (match := _CODE.fullmatch(text, one.start, one.end))
        if not _YEAR.fullmatch(match["cijfers"])
    }
    if not codes:
        return []
    why = Why(f"{KIND}/herhaling", "Hetzelfde nummer is elders in dit document herkend.")
    pattern = regex.compile(
        rf"{_WHO}(?P<nummer>{alternatives(frozenset(codes))})(?!\w){_GOES_ON}"
        rf"(?![ ](?:euro|keer|stuks|meter|m2|inwoners|uur|km|kg)(?!\p{{L}}))"
    )
    return [
        make_result(rulebook.kinds[KIND], *match.span("nummer"), SCORE, why)
        for match in matches(pattern, text)
        if taken.isdisjoint(range(*match.span("nummer")))
    ]
