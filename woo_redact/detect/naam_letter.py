"""Names that are cut to a letter: "betrokkene (verder: K.)", "Hr. W. gaat akkoord"."""

from collections.abc import Iterator, Sequence

import regex
from presidio_analyzer import RecognizerResult

from woo_redact.detect.lopend import flowing
from woo_redact.detect.recognizer import matches
from woo_redact.detect.result import kind_of, make_result
from woo_redact.model.finding import Why
from woo_redact.rulebook import RuleBook

KIND = "naam"
SURE, KNOWN, DOUBT = 0.9, 0.85, 0.5
"""How sure a letter is somebody: the text says so, a name begins with it, a title stands by it."""
NAMED = 0.6
"""From this score a name tells whose letter it may be."""
_TITLE = r"(?i:de[ ]heer|dhr\.?|hr\.?|mevrouw|mevr\.?|mw\.?|mej\.?|meneer|fam\.?|familie)"
_SHORT = regex.compile(
    r"\((?i:hierna|verder|nader|voortaan)(?:[ ](?:te[ ]noemen|ook"
    r"|aan[ ]te[ ]duiden[ ]als))?[ ]?:?[ ]"
    rf"(?:{_TITLE}[ ])?[‘“\"']?(?P<kort>(?:\p{{Lu}}\.){{1,3}})[’”\"']?\)"
)
_ROLE = (
    r"(?i:klant|cliënte?|ged(?:etineerde)?\.?|gedetineerde|betrokkene|eiser(?:es)?|meld(?:er|ster)"
    r"|patiënte?|bewoner|bewoonster|leerling|huurder|verdachte|slachtoffer|getuige|collega"
    r"|werkne(?:mer|emster)|buurman|buurvrouw|stagiaire?)"
)
"""What somebody is who is called by a letter: "klant W. is boos"."""
_SIGNED = regex.compile(
    r"(?<=\p{Ll}{2}[.!?][ ])(?P<kort>\p{Lu}\.)(?=[ ]*(?:\n[ ]*(?:\n|[->]|$)|$))"
    r"|(?<=(?:^|[\n.!?][ ]?)(?i:x{1,3}|xo+|liefs|gr\.?|groet(?:en|jes)?)[ ,]{0,2}\n?)"
    r"(?P<kort>\p{Lu}\.?)(?=[ ]*(?:\n|$))"
)
"""A letter that signs a message, behind its last sentence or a greeting."""
_TITLED = regex.compile(
    rf"(?<!\p{{L}})(?:{_TITLE}|{_ROLE})[ ](?P<kort>\p{{Lu}}\.)(?![\p{{L}}\d]"
    rf"|[ ]?(?:\p{{Lu}}\.|(?:van|de|der|den)[ ]\p{{Lu}}))"
    r"(?=[ ]?(?:$|[\n\t,;:)(]|\p{Ll}))"
)
_CUT = regex.compile(
    r"(?:\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?|\p{Lu}\.)[ ]"
    r"(?P<kort>(?:(?:van|de|der|den|ter|ten|el|v\.d\.)[ ]){0,2}\p{Lu}\.)"
)
_NO_LETTER = r"(?<!(?i:onder|bijlage|deel|lid|punt|optie|variant|artikel|categorie)[ ])"
_FIRST = regex.compile(r"\p{Lu}")


def letter_names(
    text: str, results: Sequence[RecognizerResult], rulebook: RuleBook
) -> list[RecognizerResult]:
    """Return the letters that stand for a person; `results` are all findings so far."""
    text = flowing(text)
    kind = rulebook.kinds[KIND]
    why = Why(f"{KIND}/letter", "De letter waarmee dit stuk iemand aanduidt.")
    told = {match["kort"] for match in matches(_SHORT, text)}
    told |= _cut_surnames(text, results)
    found = [
        make_result(kind, start, end, SURE, why)
        for letters in sorted(told)
        for start, end in _again(letters, text)
    ]
    titled = [*matches(_TITLED, text), *matches(_SIGNED, text)]
    begins = _beginnings(text, results) if titled else frozenset()
    why = Why(f"{KIND}/letter", "Een letter achter een titel of rol, of onder een bericht.")
    for match in titled:
        score = KNOWN if match["kort"][0] in begins else DOUBT
        if match["kort"] not in told:
            found.append(make_result(kind, *match.span("kort"), score, why))
    return found


def _cut_surnames(text: str, results: Sequence[RecognizerResult]) -> set[str]:
    """Return the surnames of one letter of those who are called so with a first name: "Harrie T.".

    With its tussenvoegsel, which opens a sentence with a capital: "De B. schreef terug".
    """
    cut = {
        match["kort"]
        for one in results
        if kind_of(one) == KIND and one.score >= KNOWN
        if (match := _CUT.fullmatch(text, one.start, one.end))
    }
    return cut | {surname[0].upper() + surname[1:] for surname in cut}


def _again(letters: str, text: str) -> Iterator[tuple[int, int]]:
    """Yield where the letters stand, the first time too, and not as voorletters of a name."""
    pattern = regex.compile(
        rf"(?<![\p{{L}}\p{{N}}.]|\p{{Lu}}\.[ ]){_NO_LETTER}{regex.escape(letters)}(?![\p{{L}}\d]"
        rf"|[ ]?\p{{Lu}}\.|[ :]{{0,2}}[+(]?\d)"
    )
    return (match.span() for match in matches(pattern, text))


def _beginnings(text: str, results: Sequence[RecognizerResult]) -> frozenset[str]:
    """Return the capitals that the words of the names in a document begin with."""
    return frozenset(
        letter
        for one in results
        if kind_of(one) == KIND and one.score >= NAMED
        for letter in _FIRST.findall(text[one.start : one.end])
    )
