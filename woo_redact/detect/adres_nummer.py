"""The number of somebody's house without its street: "de buurvrouw op nummer 38", "Bos van nr. 5".

The number alone is enough for whoever knows the street that a document is about.
"""

from collections.abc import Iterator
from itertools import chain

import regex
from presidio_analyzer import RecognizerResult

from woo_redact.detect.adres_naam import WHY
from woo_redact.detect.gebruikersnaam import CERTAIN
from woo_redact.detect.lopend import flowing
from woo_redact.detect.recognizer import matches
from woo_redact.detect.result import kind_of, make_result
from woo_redact.model.finding import Why
from woo_redact.rulebook import RuleBook

KIND = "adres"
SURE, DOUBT = 0.88, 0.55
REACH = 70
_N = r"\d{1,4}(?:[ \-]?[a-zA-Z](?!\w)|-\d{1,3})?"
_HOUSE = regex.compile(
    r"(?<!\p{L})(?:(?:op|van|bij|naast|tegenover|achter)[ ]|(?<=\())"
    r"(?P<word>(?i:huis)?(?i:nummers?|nrs?\.?))[ ]"
    rf"(?P<span>{_N})(?:[ ](?:en|of)[ ](?P<span>{_N}))?(?![\w%]|[.,/\-]\d)"
    r"(?![ ](?:van|op)[ ](?:de|het|onze|zijn|haar)[ ](?:\p{Ll}*lijst|agenda|plek))"
)
_NEIGHBOUR = (
    r"(?:over|achter|boven|beneden|naaste[ ]?)?bu(?:urman|urvrouw|urtjes|urmeisje|urjongen|urlui"
    r"|ren)"
)
# "mijn buren op 14", "bij de buren van 9": no word for a number, but nobody else is meant.
_NEXT = regex.compile(
    rf"(?<!\p{{L}})(?i:{_NEIGHBOUR}|bewon(?:er|ers|ster)|bewoonster)[ ](?:op|van|aan)(?P<word>[ ])"
    rf"(?P<span>{_N})"
    r"(?=[ ]?(?:$|[,;.:)\n])(?!\d)|[ ](?:en|of|heeft|hebben|is|zijn|wil|willen|die|dat|had|hadden"
    r"|was|"
    r"waren|ook|maakt|maken|klaagt|klagen|vindt|vinden|zegt|zeggen|staat|staan|komt|komen|te|in"
    r"|kan|"
    r"kunnen|nooit|niet|om[ ]de)(?!\p{L}))"
)
_WHO = regex.compile(
    rf"(?<!\p{{L}})(?i:{_NEIGHBOUR}|bewon(?:er|ers|ster)|bewoonster|huurders?|huurster|"
    r"de heer|dhr\.?|mevrouw|mevr\.?|mw\.?|meneer|familie|fam\.)(?:[ ][\p{L}'’.\-]+){0,4}?,?"
    r"[ ]\(?\Z"
    # "ik woon al dertig jaar op de Brink, op nummer 12"
    r"|(?<!\p{L})(?i:woont?|wonen|woonden?|gewoond|(?:ik|wij|we)[ ]zit(?:ten)?)(?:"
    r"[ ][^.;:\n]{0,45})?[ ]"
    r"\Z"
)
_RANKED = regex.compile(r"(?i)lijst|kandida|verkiez|plaats|stem(?!\p{L})|presentie|zetel")
"""Where somebody's number is that of a place on a list."""
_SOMEBODY = Why(f"{KIND}/huisnummer", "Het huisnummer van iemand die erbij genoemd wordt.")


def house_numbers(
    text: str, results: list[RecognizerResult], rulebook: RuleBook
) -> Iterator[RecognizerResult]:
    """Yield the numbers of houses behind a word for who lives there, or behind a name in results.

    A name alone may be one of a list of candidates, each with a number: there it is a doubt.
    """
    text = flowing(text)
    kind = rulebook.kinds[KIND]
    names = {one.end for one in results if kind_of(one) == "naam" and one.score >= CERTAIN}
    for match in chain(matches(_HOUSE, text), matches(_NEXT, text)):
        line = text.rfind("\n", 0, match.start()) + 1
        if _RANKED.search(text[line : match.end() + 40].split("\n")[0]):
            continue
        begin = max(line, match.start() - REACH)
        told = match.re is _NEXT or _WHO.search(text, begin, match.start()) is not None
        if match.start() - 1 in names:
            score, why = (SURE, _SOMEBODY) if told else (DOUBT, WHY)
            yield make_result(kind, match.start("word"), match.end(), score, why)
        elif told:
            for start, end in match.spans("span"):
                yield make_result(kind, start, end, SURE, _SOMEBODY)
