"""Dates of birth: a date is one only beside a word that speaks of birth."""

from collections.abc import Iterator
from typing import Any

import regex
from presidio_analyzer import RecognizerResult

from woo_redact.detect.context import headings, words_pattern
from woo_redact.detect.datum_woorden import WRITTEN_DATE
from woo_redact.detect.lopend import flowing
from woo_redact.detect.recognizer import Recognizer, matches
from woo_redact.rulebook import RuleBook

MONTH = (
    r"(?i:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|"
    r"jan|feb|febr|mrt|mar|may|apr|jun|jul|aug|sep|sept|okt|oct|nov|dec)\.?"
)
DATE = (
    r"(?:(?:0?[1-9]|[12][ ]?\d|3[ ]?[01])(?:e|ste|de)?[ \n]*(?:[\-–./][ \n]*|[ \n])(?:0?[1-9]"
    r"|1[0-2])"
    r"[ \n]*(?:[\-–./][ \n]*|[ \n])(?:(?:18|19|20)\d\d|['’]?\d\d)"
    rf"|(?:0?[1-9]|[12]\d|3[01])(?:e|ste|de)?(?:\s+van)?[\s\-]*{MONTH}[\s\-]*(?:(?:18|19|20)\d\d"
    rf"|[’']?\d\d)?"
    r"|(?:0?[1-9]|[12]\d|3[01])[\-–./ ](?:I{1,3}|I?V|VI{1,3}|I?X|XI{1,2})[\-–./ ](?:19|20)\d\d"
    r"|(?:18|19|20)\d\d[\-–./](?:0[1-9]|1[0-2])[\-–./](?:0[1-9]|[12]\d|3[01])"
    r"|(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])(?:19|20)\d\d"
    r"|(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01]))"
)
SIX = r"(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])\d\d"
"""Day, month and year in six digits: a date only behind a label or under a head."""
LAST_YEAR = 2012
"""Dates up to this year beside a name are rather of birth than of what happened."""
# "te Den Haag", "in 's-Gravenhage": where, between the word and the date.
PLACE = (
    r"(?:(?:te|in)\s+(?:['’]s-)?\p{Lu}[\p{L}\-]+(?:\s+\p{Lu}[\p{L}\-]+){0,2}[\s,]+"
    r"(?:\([\p{L}\s]{2,20}\)[\s,]+)?)"
)
FIELD_PLACE = (
    r"(?<!(?i:oren\.)\s)(?:['’]s-)?\p{Lu}[\p{L}\-]+(?:[ ]\p{Lu}[\p{L}\-]+){0,2}(?:,[ ]?|[ ]?/[ ]?)"
    r"(?:op[ ])?"
)
"""In a field no "te" stands before the place: "Geboren: Zwolle, 3 mei 1960"."""
LABEL = (
    r"(?i:geboorte\s?datum|geboorte\s?data|geboortedag|geb\.?\s?dat(?:um|\.)?|geb(?:oren|\.)?|"
    r"gebdat|gebn\.?|geb\.?[ ]?d\.?d\.?|gd\.?(?=[ :]{1,2}\d)|"
    r"geboorteplaats[ ]?(?:en|/|&)[ ]?-?(?:geboorte)?datum|"
    r"date of birth|"
    r"d\.?o\.?b\.?|verjaardag|jarig|born)"
)
# "Geboortedatum (ddmmjj)", "Geb. datum/-plaats"
_FORM = r"(?:[ ]?\([dmjy \-/]{4,12}\)|(?:[ ]?[/-]{1,2}[ ]?|[ ]en[ ])(?:geboorte)?-?plaats)?"
# "geboortedatum kind", "geboren is de zoon": whose birth a label speaks of.
_WHOSE = (
    r"(?:\s+(?:van\s+)?(?:(?:het|de|mijn|haar|zijn|uw)\s+)?(?:kind|partner|echtgeno(?:ot|te)|"
    r"aanvra(?:ger|agster)|cliënte?|patiënte?|betrokkene|moeder|vader|zoon|dochter|leerling|"
    r"deelne(?:mer|emster)|verzekerde|medewerker|werkne(?:mer|emster)|kandidaat|bewoner"
    r"|slachtoffer)"
    r"(?:\s?\d(?=[ ]?:))?)?"
)
BEFORE = regex.compile(
    rf"(?<![\p{{L}}\-])(?=[gGdDvVbBjJ])(?P<label>{LABEL})(?![\p{{L}}]){_FORM}{_WHOSE}(?:"
    rf"(?:\s+\p{{L}}+){{1,3}}\s?:)?[\s:;.=\-–(|*]*"
    # asked in a chat: "Wat is uw geboortedatum?", and the answer on the next line
    rf"(?:\?\s*(?:[^\n?]{{2,40}}:\s)?)?"
    rf"(?:(?:is|was|d\.d\.|betrokkene|van betrokkene|:)\s+)?"
    rf"{PLACE}?(?:{FIELD_PLACE}|(?:op|d\.d\.|on)[\s:;=\-–(]+)?{PLACE}?"
    rf"(?:de\s+)?(?P<date>{DATE}|{WRITTEN_DATE}|{SIX}|[BSOIlZ|\d]{{1,2}}[ ]{MONTH}[ ](?:18|19"
    rf"|20)\d\d)(?![\w])"
)
# "als geboortedatum 12 januari 1988, terwijl in de BRP 1 december 1988 is opgenomen"
OTHER = regex.compile(
    rf"(?<![\p{{L}}\-])(?P<label>(?i:geboortedat(?:um|a)))(?![\p{{L}}])[^.;\n]{{0,60}}?"
    rf"(?<!\w){DATE}(?!\w)[^.;\n]{{0,90}}?(?<!\p{{L}})(?i:terwijl|maar|in plaats van|niet|of|en)[ ]"
    rf"[^.;\n]{{0,60}}?(?<!\w)(?P<date>{DATE})(?!\w)"
)
# "De wet is geboren op 1 mei", "het idee is geboren in 2015": nobody is born there.
THING = regex.compile(
    r"(?i)(?<!\p{L})(?:\p{Ll}*(?:wet|idee|plan|plannen|regeling|besluit|beleid|programma|"
    r"initiatief|"
    r"verordening|project|akkoord|coalitie|stichting|vereniging|traditie|concept|begrip|term|visie|"
    r"voorstel|samenwerking|beweging|fonds|dienst|organisatie|platform|methode|richtlijn|verdrag))"
    r"(?:\s+\p{L}+){0,4}?(?:\s+(?:is|werd|was|wordt|zijn|werden|daaruit))?\s*$"
)
# "Nederlanders geboren in 1950": a year of birth of many is nobody's.
MANY = regex.compile(
    r"(?i)(?<!(?:mijn|hun|onze|haar|zijn|uw|twee|drie|vier)\s)(?<!\p{L})(?:mensen|personen|"
    r"kinderen|jongeren|"
    r"ouderen|vrouwen|mannen|jongens|meisjes|Nederlanders|inwoners|burgers|iedereen|wie|degenen|"
    r"allen|"
    r"leerlingen|cliënten|patiënten|deelnemers|generatie|cohort|mens)(?:\s+die)?(?:\s+(?:is|"
    r"zijn|waren))?\s*$"
)
YEAR = regex.compile(
    r"(?<![\p{L}\-])(?P<label>(?i:geboren|geboortejaar(?:[ ]\p{Ll}+)?|geb\.[ ]?(?:jaar|jr\.?)?|"
    r"(?:geboren|geb\.) te \p{L}+))"
    r"[\s:(]*(?:(?:ben[ ]ik|is[ ]\p{Lu}\p{L}+)[ ])?"
    r"(?:in[ ]\p{Lu}[\p{L}\-]+(?:[ ]\p{Lu}[\p{L}\-]+)?(?:[ ]\([\p{L} ]{2,20}\))?,?\s)?"
    r"(?:(?:in|uit|anno|ao\.?|a°)\s+)?(?P<date>(?:18|19|20)\d\d)(?![\w\-]|[./]\d)"
    # "zij is in 1962 geboren"
    r"|(?<!\p{L})in[ ](?P<date>(?:18|19|20)\d\d)[ ]"
    r"(?:te[ ]\p{Lu}[\p{L}-]+[ ])?(?P<label>geboren)(?!\p{L})"
    # "mevrouw is van 1938"
    r"|(?<!\p{L})(?P<label>(?i:mevrouw|meneer|mijnheer|hij|zij|ik|betrokkene|cliënte?|patiënte?|"
    r"(?:groot)?(?:vader|moeder)|oma|opa|(?:mijn|haar|zijn)[ ]\p{Ll}+)[ ](?:is|was|ben)[ ]van)[ ]"
    r"(?P<date>(?:19|20)\d\d)(?![\w\-/]|[ ](?:tot|t/m|en[ ]met|–)(?!\p{L}))"
    # "bewoner (vrouw, 1951)"
    r"|(?<=\()(?P<label>(?i:man|vrouw|jongen|meisje|[mv])),?[ ](?P<date>(?:19|20)\d\d)(?=\))"
)
AFTER = regex.compile(
    rf"(?<!\w)(?P<date>{DATE})\s+{PLACE}?(?:ben ik\s+|is \p{{L}}+\s+|hier\s+|daar\s+|thuis\s+)?"
    rf"(?P<label>(?i:geboren))$"
    rf"|(?<!\w)(?P<date>{DATE})\s*\(\s*(?P<label>(?i:geboortedatum|geb\.))$"
    # "werd op 3 mei 2009 in het ziekenhuis geboren", "kwam op 3 mei 2009 in Ede ter wereld"
    rf"|(?<=(?:werd|is|ben|was|zijn)\s(?:op\s)?)(?P<date>{DATE})\s"
    rf"(?:\p{{L}}[\p{{L}}'’\-]*\s){{1,6}}"
    r"(?P<label>geboren)$"
    # "op 3 mei 2009 werd hun dochter geboren"
    rf"|(?<=(?i:op)\s)(?P<date>{DATE})\s(?:werd|is|was|zijn|werden|ben)\s"
    rf"(?:\p{{L}}[\p{{L}}'’\-]*\s){{1,6}}?(?P<label>geboren)$"
    rf"|(?<!\w)(?P<date>{DATE})\s(?:\p{{L}}[\p{{L}}'’\-]*\s){{0,6}}?(?P<label>ter wereld"
    rf"|levenslicht)$"
)
# "Karin Bos *12-03-1969", "(* 12-03-1969)": a star behind a name, not that of a note.
STAR = regex.compile(rf"(?<=\p{{Lu}}\p{{Ll}}+[ ]|\()(?P<label>[*°])[ ]?(?P<date>{DATE})(?!\w)")
# Where to look for AFTER: it ends in one of these.
BIRTH_WORD = regex.compile(
    r"(?<!\p{L})(?:[Gg](?i:eboren|eboortedatum|eb\.)|ter wereld|levenslicht)(?!\p{L})"
)
REACH = 90
"""Characters before such a word in which its date stands."""
ANY = regex.compile(rf"(?<!\w)(?=\d)(?P<date>{DATE})(?!\w)")


class BirthRecognizer(Recognizer):
    """Find dates of birth, by the word beside them or by the heading of their column."""

    def __init__(self, rulebook: RuleBook) -> None:
        """Take the headings from rules/kinds/geboortedatum.yml."""
        super().__init__(rulebook, ["geboortedatum"])
        self.headings = words_pattern(rulebook.kinds["geboortedatum"].context)

    def find(self, text: str, artifacts: Any) -> Iterator[RecognizerResult]:
        """Yield a result for each date of birth."""
        text = flowing(text)
        for match in matches(BEFORE, text):
            if not (_of_birth(match) and THING.search(_sentence(text, match.start()))):
                yield self._by_word(match, 0.97, "woord erbij")
        for match in matches(OTHER, text):
            yield self.result(
                "geboortedatum",
                *match.span("date"),
                0.45,
                "andere datum",
                "In dezelfde zin staat een geboortedatum; deze datum kan er ook een zijn.",
                context=" ".join(match["label"].split()),
            )
        for match in matches(STAR, text):
            yield self._by_word(match, 0.4, "sterretje")
        for word in matches(BIRTH_WORD, text):
            for match in matches(AFTER, text, max(0, word.start() - REACH), word.end()):
                if not THING.search(text[match.end("date") : match.start("label")]):
                    yield self._by_word(match, 0.97, "woord erbij")
        for match in matches(YEAR, text):
            before = _sentence(text, match.start())
            if THING.search(before) or MANY.search(before):
                continue
            yield self._by_word(match, 0.6, "geboortejaar")
        if "\t" in text and self.headings:
            yield from self._in_table(text, self.headings)

    def _by_word(self, match: "regex.Match[str]", score: float, rule: str) -> RecognizerResult:
        word = " ".join(match["label"].split())
        what = "jaartal" if rule == "geboortejaar" else "datum"
        return self.result(
            "geboortedatum",
            *match.span("date"),
            score,
            rule,
            f"Het woord ‘{word}’ bij {'dit' if what == 'jaartal' else 'deze'} {what} wijst op een "
            "geboorte.",
            context=word,
        )

    def _in_table(self, text: str, words: "regex.Pattern[str]") -> Iterator[RecognizerResult]:
        if not words.search(text):
            return
        for match in matches(ANY, text):
            if "\t" not in text[text.rfind("\n", 0, match.start()) + 1 : match.start()]:
                continue
            if found := words.search(" | ".join(headings(text, match.start()))):
                word = " ".join(found.group().split())
                yield self.result(
                    "geboortedatum",
                    *match.span("date"),
                    0.95,
                    "tabel",
                    f"Deze datum staat in een tabel bij het opschrift ‘{word}’.",
                    context=word,
                )


def _of_birth(match: "regex.Match[str]") -> bool:
    """Say whether the word is "geboren", which is also said of plans; a label is not."""
    return bool(match["label"].lower() == "geboren")


def _sentence(text: str, end: int) -> str:
    """Return what stands before a place in its sentence."""
    return regex.split(r"[.!?;]\s|\n|\t", text[max(0, end - REACH) : end])[-1]
