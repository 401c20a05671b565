"""Names people are called by: "bijgenaamd 'Kippie'", and in brackets behind a name ("Shari")."""

import regex
from presidio_analyzer import RecognizerResult

from woo_redact.detect.lopend import flowing
from woo_redact.detect.recognizer import matches
from woo_redact.detect.result import kind_of, make_result
from woo_redact.model.finding import Why
from woo_redact.rulebook import RuleBook

KIND = "naam"
FIRM = 0.5
"""How sure a name must be for what stands in brackets behind it to be a name as well."""
_WORD = r"\p{Lu}[\p{L}\d'’-]*"
_CALLED = (
    rf"(?:(?:de|den|het|'t|’t)[ ])?{_WORD}(?:[ ](?:(?:van|de|der|den)[ ]){{0,2}}{_WORD}){{0,2}}"
)
_OPEN, _CLOSE = r"[\"“„‘'’]", r"[\"”’']"
_TOLD = regex.compile(
    r"(?<!\p{L})(?:(?i:bijgenaamd|bijnaam|roepnaam|straatnaam|zich noemende?|luistert naar de naam|"
    rf"schuilnaam|alias|noem(?:t|de) zich|(?:noem(?:t|de|en|den)(?: men)?|heet) (?:hem|haar)"
    rf"(?: ook wel| altijd)?)(?:[ ]is)?[ ]?:?[ ]"
    rf"(?:{_OPEN}(?P<wie>{_CALLED}){_CLOSE}|(?P<wie>{_CALLED}))"
    r"|(?i:contactpersoon|aanspreekpunt|(?:de|een|onze) bron|informant|melder|beller|"
    rf"tipgever|getuige|ene)(?:[ ]is)?,?[ ]{_OPEN}(?P<wie>{_CALLED}){_CLOSE})"
)
_QUOTED = regex.compile(
    r"(?<!\p{L})(?i:noemt[ ]zich(?:zelf)?|noemen[ ](?:hem|haar)|alias|a\.?k\.?a\.?|schuilnaam"
    r"|gebruikersnaam"
    r"|profielnaam|bekend[ ]als|(?:staat|opgeslagen|vermeld)[^.;\n\"“”]{0,25}[ ]als)[ ]?:?[ ]"
    rf"{_OPEN}(?P<wie>\p{{L}}[\p{{L}}\d.'’-]{{1,25}}){_CLOSE}"
)
"""One word in quotation marks, behind words for what somebody is called by."""
_BEHIND = regex.compile(
    rf"[ ]\((?:{_OPEN}(?P<wie>{_CALLED}){_CLOSE}(?:(?:,|[ ]of|[ ]en)[ ])?){{1,3}}\)"
)
"""Names in quotation marks, in brackets: "Bakker (“Dove Kees”)"."""


def nicknames(
    text: str, results: list[RecognizerResult], rulebook: RuleBook
) -> list[RecognizerResult]:
    """Return names that the words before them, or the name before them, show to be nicknames."""
    text = flowing(text)
    kind = rulebook.kinds[KIND]
    told = Why(f"{KIND}/bijnaam", "Volgt op een woord voor een bijnaam.")
    behind = Why(f"{KIND}/bijnaam", "Staat tussen aanhalingstekens direct achter een naam.")
    found = [(span, told) for match in matches(_TOLD, text) for span in match.spans("wie")]
    found += [(match.span("wie"), told) for match in matches(_QUOTED, text)]
    for name in results:
        if kind_of(name) == KIND and name.score >= FIRM:
            match = _BEHIND.match(text, name.end)
            found += [(span, behind) for span in match.spans("wie")] if match else []
    return [make_result(kind, start, end, 0.9, why) for (start, end), why in found]
