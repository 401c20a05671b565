"""Find typed initials on a line of text: behind "par.", "gezien", or a unit and before a date."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

import regex

from woo_redact.detect.naam_lexicon import Lexicon, alternatives
from woo_redact.detect.recognizer import matches

MIXED = (
    r"\p{Lu}{1,3}\p{Ll}{1,4}\p{Lu}{1,2}|\p{Lu}{2,3}\p{Ll}{1,2}|\p{Ll}{1,4}\p{Lu}{1,2}"
    r"|[vd]\p{Lu}\p{Ll}"
)
"""Initials with small letters of a tussenvoegsel or a cut surname: "KvL", "PSm", "vdB"."""
DATE = (
    r"(?:d\.?d\.?[ ]?)?(?:0?[1-9]|[12]\d|3[01])[-/.][ ]?(?:0?[1-9]|1[0-2])(?!\d)"
    r"(?:[-/.][ ]?\d{2,4})?(?!\d)"
)
"""A day and a month; "1.0" is a version."""
LABELS = (
    r"(?:mede)?paraaf|parafen|(?:(?:mee|mede)-?)?parafer(?:en|ing)|paraf(?!\p{L})|par(?:\."
    r"|(?=[ ]\p{Lu}))|initialen|geparafeerd"
    r"|gezien|gez\.|geaccordeerd|akkoord|accoord|akk\.|vrijgegeven|toets|getoetst|ontvangen"
    r"|gefiatteerd|fiat|gecontroleerd|nagezien|nagekeken|goedgekeurd"
    r"|(?:af|mede)?getekend|(?:mede)?onderteken(?:d|ing)|handtekening"
    r"|beh\.|(?:behandeld|opgesteld|opgenomen|uitgegeven|gemeld)[ ]door|behandelaar"
    r"|(?:genoteerd|ingevoerd|gemuteerd|aangenomen|verwerkt|opgemaakt|opgesteld|vastgesteld|gecheckt"
    r"|(?:in)?geboekt|geregistreerd|afgehandeld|afgedaan|genotuleerd|getypt|gecollationeerd"
    r"|betaalbaar gesteld)(?:[ ]door)?|notulist|invoerder"
    r"|(?:typ|coll|ontw|get|handt)\.(?=\)?[ ]?[:\t]|\)?[ ]\p{L})"
)
"""Words behind which initials stand: of a paraaf, of seeing, approving, signing and writing."""
_CAPITALS = r"\p{Lu}{2,4}(?!\.?\p{Lu})|(?:\p{Lu}\.?[ ]?){2,4}(?<![ ])"
_SPACED = (
    r"(?:\p{Lu}\.[ ]?){1,3}"
    r"(?:(?:v\.?[ ]?d\.?|d\.|v\.|vd|van|de|der|den|te|ter|el)[ ]?){1,2}\p{Lu}\.?"
)
"""Initials with dots and a tussenvoegsel, cut or whole: "J. d. V.", "M. van B."."""
_CORRESPONDENT = regex.compile(
    r"(?<!\p{L})(?i:whatsapp|app|appje|sms|e?-?mail|bericht|brief|memo|nota|notitie|telefoon(?:tje)?"
    r"|gesprek|verslag|belletje|signal)(?!\p{L})[^\n.;:]{0,40}?[ ](?:aan|van|met|door|tussen)[ ]"
    r"(?P<paraaf>(?:\p{Lu}\.){2,3})(?![\p{L}\p{N}])"
    r"(?=[ ]*(?:$|[\n\t,;:()]|(?:aan|en|over|op|om|inz|d\.d|dd|betr|van)(?!\p{L})|\d))"
)
"""Who wrote or got a message, by initials alone: "WhatsApp Els Bruin aan L.N."."""
_BODIES = frozenset({"BV", "NV", "VS", "EU", "VN", "ZM", "HM", "VK", "AB", "DB", "RVB", "OM", "OR"})
_SMALL = r"\p{Ll}{2,5}|(?:\p{Ll}\.){2,4}"
_DATED = regex.compile(rf"[ ,\t]*{DATE}")
_ENDS = regex.compile(r"[ ]*(?=$|[\n\t)])")
_ENDS_SENTENCE = regex.compile(r"[ ]*(?=$|[\n\t)]|\.(?:\s|$))")
_GOES_ON = regex.compile(r"[ ]?[/,;&+]|[ ]en[ ]")
_AFTER_WORD = regex.compile(rf"(?<=[\p{{L}}.][ ,\t]{{1,3}}){DATE}")
"""A date behind a word: looked for first, as there are few."""
_VERSION = regex.compile(r"\d\.\d\d?")
"""A day and a month, or the version of what stands before it: "Protocollen: TLS 1.2"."""
_REACH = 60
"""How many characters before a date a unit and its initials may take."""
_AFTER = rf"(?=[ ]*(?:$|[\n\t,;.)/&+|]|{DATE}|d\.?d\.|op[ ]\d|en[ ]\p{{Lu}}|\p{{Lu}}))"
_BEFORE = regex.compile(
    rf"(?<![\p{{L}}\p{{N}}@._/&-])(?P<paraaf>\p{{Lu}}{{1,3}}(?:v|vd|vdr|d|t|te|el|de|den|der|van)\p{{Lu}}|\p{{Lu}}{{2,3}})"
    r"[ ](?P<label>(?i:akkoord|accoord|akk\.?|gezien|gez\.|retour))"
    rf"(?P<datum>[ ,]*{DATE})?(?=[ ]*(?:$|[\n\t,;.)]))"
)
"""Initials before a word of seeing or approving that ends a note: "JvdM gezien"."""
_ENDING = regex.compile(
    rf"(?<=\p{{Ll}}{{2}}[.!?][ ])(?P<paraaf>\p{{Lu}}{{2,3}})[ ,]+{DATE}(?=[ ]*(?:$|[\n\t]))"
)
"""Who made a remark and when, behind its last sentence: "Graag bespreken. EH 4/6"."""
_HEADING = regex.compile(
    r"(?<=^|\n)[ ]*(?i:(?P<label>parafen|paraaf|initialen|geparafeerd))[ ]*:?[ ]*\n(?=[ \t]*\p{L})"
)
"""A label on a line of its own, above a list."""
_ROLES_FOLLOW = regex.compile(
    r"(?<![\p{L}-])(?i:(?P<label>parafen|paraaf|medeparaaf|parafering|geparafeerd))[ ]?:[ ]"
    r"(?=\p{L}[\p{L}-]{2,20}[ ]?[:–—])"
)
"""A label before a list that opens with a role: "Parafen: steller: ab; directeur: cd"."""


@dataclass(frozen=True, slots=True)
class Initials:
    """Initials in the text, what was read before them, and how sure (0..1) they are."""

    start: int
    end: int
    label: str
    score: float


def initials_on_lines(text: str, lexicon: Lexicon) -> Iterator[Initials]:
    """Yield initials behind words of seeing or approving, below them, and between unit and date."""
    for found in behind_labels(text, lexicon):
        yield from _of_label(text, found, lexicon)
        label = found["label"].lower()
        if found["teken"] is not None and label.startswith(_SURE):
            yield from _listed(text, found.end("teken"), label, lexicon)
    for heading in (*matches(_HEADING, text), *matches(_ROLES_FOLLOW, text)):
        yield from _listed(text, heading.end(), heading["label"].lower(), lexicon)
    for match in matches(_BEFORE, text):
        word = match["paraaf"]
        cut = not word.isupper()
        if (cut or match["datum"]) and not is_abbreviation(word, lexicon):
            score = 0.85 if cut else 0.45
            yield Initials(*match.span("paraaf"), match["label"].lower(), score)
    for match in matches(_ENDING, text):
        if not is_abbreviation(match["paraaf"], lexicon):
            yield Initials(*match.span("paraaf"), "opmerking", 0.7)
    for match in matches(_CORRESPONDENT, text):
        if match["paraaf"].replace(".", "").upper() not in _BODIES:
            yield Initials(*match.span("paraaf"), "bericht", 0.85)
    dated = _patterns(_functions(lexicon)).dated
    for date in matches(_AFTER_WORD, text):
        line = dated.search(text, max(0, date.start() - _REACH), date.start())
        if line is None:
            continue
        word = line["paraaf"]
        unit = line["eenheid"]
        known = unit.isupper() or lexicon.is_functie(unit)
        if not known and (line["teken"] is None or _VERSION.fullmatch(date[0])):
            continue
        if line["teken"] is None and word.islower():
            continue
        if not (is_abbreviation(word, lexicon) or _is_plain(word, text, date.start(), lexicon)):
            yield Initials(*line.span("paraaf"), unit, 0.85)


@lru_cache(maxsize=1)
def behind_labels(text: str, lexicon: Lexicon) -> tuple["regex.Match[str]", ...]:
    """Return what stands behind labels and has the form of initials, each list (`paraaf`) once.

    It may be words or units as well. The group `label` is the label, `wie` says whose initials
    they are, `teken` is a colon or tab, with or without a date.
    """
    return tuple(matches(_patterns(_functions(lexicon)).labelled, text))


def _of_label(text: str, found: "regex.Match[str]", lexicon: Lexicon) -> Iterator[Initials]:
    """Yield those of the words behind a label that are initials."""
    label = found["label"].lower()
    sure = label.startswith(_SURE)
    sign = found["teken"] is not None
    closed = _DATED.match(text, found.end()) is not None
    who = (found["wie"] or "").strip().lower()
    firm = sure or bool(who) or sign or closed
    named = sure and (sign or who not in {"", "door", "namens"})
    ending = _ENDS_SENTENCE if sure or sign else _ENDS
    starts = {start for start, _ in found.spans("paraaf")}
    for start, end in found.spans("paraaf"):
        word = text[start:end]
        known = is_abbreviation(word, lexicon, sure)
        if _is_plain(word, text, end, lexicon) or (known and end < found.end("paraaf")):
            continue  # "DG hjk 3-2"
        if (end + 1) in starts and regex.match(r"(?<=\p{Lu}{4})[ ]", text, pos=end):
            continue  # a unit nobody knows, before the initials: "DTBK HH"
        mixed = regex.fullmatch(MIXED, word) is not None
        if word.islower():
            ends = closed or ending.match(text, end) or _GOES_ON.match(text, end)
            if not (ends and (sure or sign or closed)):
                continue
        elif not (firm or mixed):
            if not known and _ENDS_SENTENCE.match(text, end):
                yield Initials(start, end, label, 0.45)
            continue
        if known and not named:
            continue
        score = 0.5 if known else 0.93 if sure else 0.85 if mixed else 0.7
        yield Initials(start, end, label, score)


def _listed(text: str, at: int, label: str, lexicon: Lexicon) -> Iterator[Initials]:
    """Yield the initials further on in a list: "Geparafeerd: AB 4/2, FEZ cde 4/2"."""
    line = text.find("\n", at)
    items = _patterns(_functions(lexicon)).listed
    for item in items.finditer(text, at, line if line >= 0 else len(text)):
        word = item["paraaf"]
        alone = item["eenheid"] is None
        if alone and (is_abbreviation(word, lexicon, sure=True) or word.islower()):
            continue
        if not _is_plain(word, text, item.end("paraaf"), lexicon):
            yield Initials(*item.span("paraaf"), label, 0.93)


def is_abbreviation(word: str, lexicon: Lexicon, sure: bool = False) -> bool:
    """Say whether capitals are a unit or term: "FEZ", "VWS", "OK".

    Where initials are `sure` to stand, two letters are a unit only when they are an office: "DG".
    """
    bare = word.replace(".", "")
    if sure and len(bare) == 2:
        return bare.upper() in _OFFICES or bare.upper() in _WORDS
    known = bare in lexicon.eenheden or bare.upper() in _WORDS
    return known or _DEPARTMENT.fullmatch(bare) is not None or lexicon.is_organisatiewoord(bare)


def is_word(word: str, lexicon: Lexicon) -> bool:
    """Say whether small letters are a Dutch word or abbreviation, and so no initials."""
    return (
        word.replace(".", "") in _SHORTENED
        or lexicon.is_woord(word)
        or lexicon.is_gewoon(word)
        or word in lexicon.lists.get("tussenvoegsels", ())
    )


def _is_plain(word: str, text: str, end: int, lexicon: Lexicon) -> bool:
    """Say whether letters are a word or measure: "nvt", "kW", "OP" among capitals."""
    if word.islower():
        return is_word(word, lexicon)
    if word.istitle():
        return is_word(word.lower(), lexicon)  # "Ma 3-4"
    if not word.isupper():
        return word in _MEASURES
    line = text[text.rfind("\n", 0, end) + 1 : end]
    shouted = not any(char.islower() for char in line)
    return word.lower() in _PREPOSITIONS or (shouted and is_word(word.lower(), lexicon))


_OFFICES = frozenset({"SG", "DG", "IG", "MP", "MT", "PG", "OR", "AZ", "BZ", "EZ", "TK", "EK"})
_DEPARTMENT = regex.compile(r"p?DG\p{Lu}{1,4}")
"""The head of a directorate-general, or that itself, is called by what it is about: "DGLM"."""
_SURE = ("par", "mede", "mee", "gepar", "initial", "toets")
"""Beginnings of the labels behind which nothing but initials stands."""
_WORDS = frozenset(
    {"OK", "JA", "NEE", "NVT", "N.V.T", "NB", "PM", "DD", "II", "III", "IV", "VI", "NR", "ZIE"}
)
_PREPOSITIONS = frozenset({"op", "tot", "van", "per", "sinds", "vanaf", "uit", "in", "dd", "na"})
"""What stands before a date in a text in capitals."""
_SHORTENED = frozenset(
    {"nvt", "oa", "tav", "io", "zsm", "as", "jl", "wg", "mbt", "dd", "ivm", "bv", "nv", "ed", "mi"}
    | {"va", "tm", "tov", "ipv", "nav", "dmv", "obv", "ntb", "muv", "ea", "ism", "pp", "ba", "ca"}
    | {"akk", "cf", "tgv", "tbv", "zoz", "pm", "ok", "incl", "excl", "vlgs"}
    | {"stas", "min", "hfd", "dir"}
    | {"afd", "mdw", "plv", "wnd", "mr", "drs", "dr", "ir", "ing", "mbo", "hbo", "vwo", "www"}
    | {"http", "https", "ma", "di", "wo", "do", "vr", "za", "zo", "jan", "feb", "mrt", "apr"}
    | {"jun", "jul", "aug", "sep", "sept", "okt", "nov", "dec"}
)
"""Abbreviations without their dots: titles, days and months too."""
_MEASURES = frozenset({"pH", "dB", "kW", "kV", "mA", "mV", "kWh", "kVA", "eID", "iOS", "dBA"})


@dataclass(frozen=True, slots=True)
class _Patterns:
    """The patterns that know the titles of functions."""

    labelled: "regex.Pattern[str]"
    dated: "regex.Pattern[str]"
    listed: "regex.Pattern[str]"


def _functions(lexicon: Lexicon) -> frozenset[str]:
    return lexicon.lists.get("functietitels", frozenset())


@lru_cache(maxsize=4)
def _patterns(functions: frozenset[str]) -> _Patterns:
    one = (
        rf"(?P<paraaf>{_SPACED}|{MIXED}|{_CAPITALS}|{_SMALL}"
        rf"|\p{{Lu}}\p{{Ll}}{{1,2}}(?=[ ,]+{DATE}))(?![\p{{L}}\p{{N}}])"
    )
    role = rf"(?i:{alternatives(functions)})"
    unit = r"\p{Lu}[\p{L}&/-]{1,7}"
    follow = rf"(?=[ ]*[:\t]|[ ](?:{MIXED}|\p{{Lu}}{{2,4}}|\p{{Ll}}{{2,5}})[ ]*(?:$|[\n\t]|{DATE}))"
    listed = rf"(?:{MIXED}|{_SMALL})(?:[ ]+/|[ ]?[,;])"
    return _Patterns(
        labelled=regex.compile(
            rf"(?<![\p{{L}}-])(?i:(?P<label>{LABELS}))"
            r"(?:(?P<wie>[ ](?i:(?:door|namens|van|voor)[ ])?(?i:(?:de|het)[ ])?"
            rf"(?:{role}|(?!{listed})(?:[\p{{L}}.&/-]+[ ]){{0,3}}[\p{{L}}.&/-]+?"
            rf"(?=[ ]?(?:[:\t]|{DATE}[ ]?:|\())"
            rf"|{unit}{follow})(?:[ ]{unit}{follow})?|[ ](?i:door|namens)))?"
            rf"(?P<teken>[ ]*(?:{DATE}[ ]?|\([^()\n]{{2,40}}\)[ ]?)?[:\t][ ]*)?[ ]*"
            rf"(?:,[ ](?=(?:\p{{Lu}}\.){{2}}|(?:{MIXED})(?!\p{{L}})))?"
            rf"(?:{one}(?:[ ]?[/,;&+][ ]?|[ ](?:en[ ])?)){{0,5}}(?:{one})?{_AFTER}"
        ),
        dated=regex.compile(
            rf"(?<![\p{{L}}\p{{N}}/-])(?P<eenheid>\p{{Lu}}[\p{{Lu}}&/]{{1,7}}|{role}"
            r"|(?<=^|[\n\t])\p{Lu}[\p{L} &/()-]{2,40}(?=[ ]*:))"
            r"(?:(?P<teken>[ ]*[:\t][ ]*|[ ]?\((?:(?i:akkoord|gezien)[ ]?,[ ])?)|[ ])"
            rf"(?P<paraaf>{MIXED}|\p{{Lu}}{{2,3}}|\p{{Ll}}{{2,4}}|(?:\p{{Lu}}\.){{2,4}})"
            r"[ ,\t]+\Z"
        ),
        listed=regex.compile(
            r"(?:\G|[,;/\t]|[ ]en(?=[ ]))[ ]*"
            rf"(?:(?P<eenheid>\p{{Lu}}[\p{{L}}&]{{1,7}}|\p{{L}}{{2,6}}\.|{role}(?:[ ]\p{{Lu}}+)?"
            r"|\p{L}[\p{L}-]{2,20}(?=[ ]?[:–—]))"
            r"(?:[ :]{1,2}|[ ]?\(|[ ][–—-][ ]))?"
            rf"(?P<paraaf>{MIXED}|{_CAPITALS}|{_SMALL})\)?(?:[ ]+{DATE})?"
            r"[ ]*(?=[,;/\n\t]|[ ]en[ ]|\.(?!\p{L})|$)"
        ),
    )
