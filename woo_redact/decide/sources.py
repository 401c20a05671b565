"""Read references to literature that no year in brackets gives away: titles, notes, lists."""

import re
from collections.abc import Iterator
from itertools import takewhile

from woo_redact.decide.clue import Clue, Rule, Strength
from woo_redact.decide.grammar import ANYBODY, GAP, SP, Grammar, named, rule
from woo_redact.decide.masked import NAME, Place
from woo_redact.model.finding import Finding
from woo_redact.rulebook.roles import Role, Roles

_YEAR = r"(?:1[89]|20)\d\d[a-z]?"
_ONE = rf"(?:§|(?:(?:[Vv]an|[Dd]e|[Dd]er|[Dd]en|[Tt]e[rn]|'t){SP})*[A-Z][\w'’-]+)"
"""One of several authors, found as a name or not."""
_LETTERS = rf"(?:,?{SP}(?:[A-Z]\.?-?){{1,4}}(?!\w))?"
_AND = rf"(?:,?{SP}(?:&|en|and){SP}|[,;]{SP})"
_MORE = rf"{_LETTERS}(?:{_AND}{_ONE}{_LETTERS}|,?{SP}e\.a\.)*"
_QUOTED = r"['‘“\"„](?=[A-ZÀ-Ý])[^’”\"\n]{6,80}?['’”\"]"
_SMALL = (
    r"(?:de|het|een|van|en|in|voor|op|te|is|we|je|of|uit|naar|over|jaar|geen|niet|wat|hoe|met|tussen|"
    r"the|and|of|to|for|on|from)"
)
_TITLE = (
    rf"['‘“\"„]?(?=(?:De|Het|Een|The){SP}[a-z]|[^\n();]*{SP}{_SMALL}{SP})"
    rf"[A-ZÀ-Ý][\w’'-]*{SP}[^\n();]{{4,90}}?"
)
"""A title: a capital, and a small word among the others, which no function or unit has."""
_OPENED = (
    rf"(?:(?:De|Het|Een|The|An?|Over|Tussen|Naar|Op|Wat|Waarom|Hoe){SP}[a-zà-ÿ]|Handboek|Leerboek)"
    r"[^\n@]{8,}"
)
"""A title that begins with an article or a preposition, as no function or address does."""
_JOURNAL = (
    r"(?:AB|NJ|NJB|JB|Gst\.?|JV|TAR|JAR|M{SP}en{SP}R|M&R|NTB|AA|RvdW|WPNR|JIN|JOR|BR|TBR|SEW|JM|BNB|"
    r"RSV|USZ|NJCM(?:-Bulletin)?|Computerrecht|RegelMaat|Ars{SP}Aequi|NTBR|NTM)"
).replace("{SP}", SP)
_SERIES = (
    rf"(?:T&C|Tekst{SP}&{SP}Commentaar|GS|Groene{SP}Serie|Sdu{SP}Commentaar|Losbladige|"
    rf"Pitlo|Asser)(?:{SP}[A-Z][\w-]*){{0,3}}"
)
"""Commentaries on a law, each part of which has its author."""
RULED = rf"(?:(?:HR|ABRvS|CRvB|CBb|EHRM|HvJ|Rb\.|ECLI)(?!\w)|{_JOURNAL}{SP}{_YEAR})"
"""A case: of who wrote a note to one that has been published."""
_PLACE = rf"(?:[A-Z][\w'’-]+(?:[ /-][A-Z][\w'’-]+)?(?::{SP}[^()\n]{{3,40}})?,?{SP})?"
"""Where a book was printed, perhaps by whom: "(Amsterdam: Prometheus, 2014)"."""
_AT = r"(?:nr|p|pp|par|aant|hfst|blz)\."
_ISSUED = r"(?:gepubliceerd|verschenen|uitgegeven|uitgave)"
_LIST = re.compile(
    r"\b(?i:leeslijst|literatuur(?:lijst|opgave|verwijzingen)?|geciteerde?[ ]werk(?:en)?|"
    r"boekenlijst|te[ ]bestellen[ ]titels|aangehaalde[ ]werken|bibliografie|referenties)\b"
)
"""The heading of a list of works, which may stand within a line."""
_HANDBOOK = re.compile(
    r"\b(?:(?:oudere|\d+e|[a-z]+(?:[ds]te|de))[ ]druk|losbladig|Deventer|Kluwer|Asser|Pitlo|"
    r"Ars Aequi)\b|"
    r"\b\w+recht\b[^\n]{0,30}\b(?:nr|deel|p)\.?[ ]\d"
)
_ENTRY = re.compile(named(rf"^\W*{_ONE}{_MORE}{SP}\({_YEAR}\)[.:,]"))
_PRESENTED = re.compile(
    r"\b(?i:eerste exemplaar|boekpresentatie|leeslijst|boekenlijst|herdruk|bestseller|uitgeverij)\b"
)
"""What is told of a book that has been published."""
_WRITTEN = re.compile(r"\b(?i:boek|handboek|artikel|proefschrift|rapport|verscheen)\b")
_TURNED = re.compile(r"^(?:\S+[ ]){0,3}\S+,[ ](?:[A-Z]\w{0,2}\.[ ]?-?){1,5}$")
_BARE_LETTERS = re.compile(r"[ ](?:[A-Z]{1,3}|[A-Z]\.)$")
"""A surname with initials without dots or with one: how medicine cites."""
_MEDICAL = rf"{_ONE}(?:{SP}[A-Z]{{1,3}}\b\.?)?"
_BEFORE_MEDICAL = re.compile(
    named(rf"(?:^\W*(?:\[?\d{{1,3}}[\].)]*{SP})?|[.;)\]]{SP})(?:{_MEDICAL},{SP})*$")
)
_BEHIND_MEDICAL = re.compile(
    named(
        rf"^(?:{SP}[A-Z]{{1,3}}\b)?(?:,{SP}{_MEDICAL})*(?:,{SP}et{SP}al)?\.?{SP}[A-Z][^\n]{{3,240}}?"
        rf"(?:{_YEAR};|[.;]{SP}{_YEAR}(?:\.|\W*$))"
    )
)
_BEHIND_TURNED = re.compile(
    named(
        rf"^{_MORE},?(?:{SP}{_OPENED}|\.?{SP}{_YEAR}\.{SP}[A-Z][^\n]{{8,}}|{SP}{_YEAR},{SP}p\."
        rf"|,{SP}[A-Z][^\n,;:]{{5,90}},{SP}[A-Z][\w ]+:{SP})"
    )
)
SPOKEN = re.compile(r"\b(?i:interview|gesprek|mondeling|telefonisch|e-?mail|bijeenkomst)\b|@")
"""A list of sources may hold persons who were spoken to: they are no authors."""
_ROWS = 15
_HEADING = 60
"""So many characters are more than a heading."""


def compile_sources(grammar: Grammar, roles: Roles) -> tuple[Rule, ...]:
    """Return the rules for these words. § stands for a name."""
    author, titles = roles.roles["auteur"], grammar.titles
    sure, maybe = Strength.CERTAIN, Strength.POSSIBLE
    several = rf"(?:{titles}{ANYBODY}(?:,{SP}|{SP}(?:en|&){SP}(?:van{SP})?))*{titles}$"
    others = rf"(?:(?:,|{SP}en|{SP}&){SP}(?:van{SP})?{titles}{ANYBODY})*"
    cited, work = "de literatuurverwijzing", "het werk dat bij de naam staat"
    noted = "de noot of conclusie bij een uitspraak"
    in_brackets = rf"^{others}{SP}\([A-Z][^()§\d]{{1,60}},{SP}{_YEAR}\)"
    printed = r"(?:boek(?:en)?|roman|bundel|dichtbundel|memoires|thriller)"
    piece = rf"(?:stuk|\w*rapport|artikel|essay|studie|publicatie|paper|column|{printed})"
    return (
        rule("", rf"^{_MORE},{SP}(?!{grammar.function}){_TITLE}{SP}\({_PLACE}{_YEAR}\)",
             author, sure, cited),
        rule(rf"\((?:[^()§]{{0,20}}\b)?(?:§{_AND})*{titles}$",
             rf"^{_MORE},{SP}['‘“]?[A-Z][^()\n]{{5,140}}{SP}{_YEAR}[);]", author, sure, cited),
        rule(rf"\b(?i:zie|vgl\.|vergelijk|aldus|kritisch){SP}(?:ook{SP}|voorts{SP})*{several}",
             rf"^{_MORE},{SP}{_TITLE},{SP}{_YEAR}\b", author, sure, cited),
        rule(rf"\b(?i:boeken|publicaties|artikelen|werken|titels|romans):{SP}(?:[^\n]*;{SP}(?:en{SP})?)?$",
             rf"^{_MORE},{SP}(?:{_QUOTED}|{_OPENED})", author, sure, cited),
        rule(rf"\b(?i:zie|vgl\.|aldus|volgens|naar){SP}(?:ook{SP})?{several}", in_brackets,
             author, sure, cited),
        rule(rf"\b(?i:{piece}){SP}(?:van|door){SP}{several}", in_brackets, author, sure, cited),
        rule(rf"^\W*(?:§{SP}&{SP})?$", rf"^(?:{SP}&{SP}{_ONE})?,{SP}{_YEAR}\W*$", author, maybe,
             cited),
        rule(rf"(?:^|[.!?]{SP})(?:§;{SP})*$",
             rf"^(?:;{SP}§)*:{SP}zie{SP}(?:hoofdstuk|hfst|p\.|blz|par)", author, sure, cited),
        # commentaries on law
        rule(rf"\b{_SERIES}{SP}\($", r"^[^()§]{0,20}\)", author, sure, cited),
        rule("", rf"^(?:{GAP}/{GAP}{_ONE})(?:{SP}&{SP}{_ONE})?(?:{SP}[\w-]{{1,8}})?,?{SP}{_YEAR}"
             rf"(?:/\d|,{SP}{_AT})", author, sure, cited),
        rule(rf"[\w§]/(?:{_ONE}{SP}&{SP})?$",
             rf"^(?:{SP}&{SP}{_ONE})?(?:{SP}[\w-]{{1,8}})?,?{SP}{_YEAR}(?:/\d|,{SP}{_AT})",
             author, sure, cited),
        rule("", rf"^{GAP}/{GAP}(?:§|[A-Z])", author, sure, cited, _HANDBOOK),
        rule(rf"[\w§.]{GAP}/{GAP}$", "", author, sure, cited, _HANDBOOK),
        rule("", rf"^{SP}\({_JOURNAL}{SP}{_YEAR}[/,]", author, sure, noted),
        rule("", rf"^{_MORE},{SP}{_QUOTED},{SP}in:{SP}", author, sure, cited),
        rule(rf"{_QUOTED},{SP}in:{SP}{several}", "", author, sure, cited),
        rule("", rf"^{others}{SP}annoteer(?:t|de|den|en)\b", author, sure, noted),
        rule("", rf"^,{SP}(?:noot|annotatie|conclusie){SP}(?:bij|onder|voor){SP}{RULED}", author,
             sure, noted),
        rule(rf"\b(?:door|van){SP}{several}", rf"^{others}{SP}in{SP}{_JOURNAL}\b", author, sure,
             noted),
        rule(rf"\b(?i:noot|annotatie|kroniek){SP}in{SP}{_JOURNAL}{SP}van{SP}{several}", "",
             author, sure, noted),
        rule(rf"\b(?i:zie|vgl\.){SP}(?:(?:ook|voorts|nader|verder|bijvoorbeeld){SP})?{several}",
             rf"^{others}{SP}in{SP}(?:zijn|haar|hun){SP}(?:hand|leer)boek\b", author, sure, work),
        rule("", rf"^{SP}in{SP}(?:zijn|haar|hun){SP}preadvies{SP}(?:(?:voor|van|uit){SP}(?:de{SP})?"
             rf"(?:VAR|NJV|Vereniging|Nederlandse|{_YEAR})|\({_YEAR})", author, sure, work),
        # who wrote what
        rule(rf"\((?i:auteurs?|redactie|samenstelling):?{SP}{several}",
             rf"^{others},?{SP}(?:{_ISSUED}{SP}(?:in{SP})?|uit{SP}){_YEAR}\)", author, sure, work),
        rule(rf"\b(?i:boek|handboek|bundel){SP}['‘“]?[A-Z][^()§\n]{{2,80}}\((?:red|eds?|samenst|ill)\.:?{SP}"
             rf"{several}", rf"^{others}\)", author, sure, work),
        rule(rf"\b(?i:zie|lees|vgl\.|vergelijk|raadpleeg|kijk(?:en)?{SP}naar|ontleend{SP}aan|"
             rf"gebaseerd{SP}op)\b[^.;§\n]{{0,30}}\b(?:het{SP}werk|de{SP}theorie|de{SP}studies?|"
             rf"de{SP}publicaties){SP}van{SP}{several}", "", author, sure, work),
        rule(rf"\b[Hh]et{SP}werk{SP}van{SP}{several}",
             rf"^{others}{SP}(?:ontbreekt|wordt|toont|laat)\b", author, maybe, work),
        rule(rf"\bdoor{SP}{several}",
             rf"^{others}{SP}(?:geschreven|gepubliceerde|geredigeerde|uitgegeven|vertaalde){SP}"
             rf"(?:{printed}|handboek|biografie)\b", author, sure, work),
        rule(rf"\b(?i:op|in|zie|naar|uit|lees|las|leest|herlas|citeert|citeerde){SP}{_QUOTED}{SP}"
             rf"(?:van|door){SP}{several}", "", author, maybe, work),
        rule(rf"\b(?i:druk|uitgave|editie|brieven|aantekeningen|teksten|bundel)\b[^.;\n]{{0,80}}"
             rf"\b(?:bewerkt|bezorgd|herzien|samengesteld){SP}door{SP}{several}", "", author, sure,
             work),
        rule(rf"\b(?i:{printed}){SP}van{SP}{several}", "", author, sure, work,
             _PRESENTED),
        rule(rf"\b(?i:{printed}){SP}van{SP}{several}", rf"^{SP}(?:gaat|beschrijft|laat{SP}zien)\b",
             author, maybe, work),
        rule(rf"\b(?i:bladzijden|pagina['’]?s|versregels?){SP}uit{SP}{several}", "",
             author, sure, work),
        rule(rf"\b(?i:citaat|gedicht|versregel|strofe|motto)\b[^.;\n§]{{0,80}}\b(?:is|zijn|was|"
             rf"komt){SP}(?:[a-z]+{SP}){{0,3}}(?:(?:van{SP})?§,{SP}maar{SP})?(?:van|uit){SP}{several}",
             "", author, sure, work),
        rule(r"\b(?i:schilderij|doek|ets|prent|gravure|aquarel|paneel|litho)\b[^.;§\n]{0,60}"
             r"(?<!door hem )(?<!door haar )(?<!door mij )\bgesigneerd\W{1,3}$", "",
             roles.roles["maker"], sure, work),
        rule(rf"\b(?:schreef|publiceerde|geschreven|gepubliceerd)\b[^.;§\n]{{0,40}}\b{piece}{SP}"
             rf"(?:samen{SP})?met{SP}{several}", "", author, maybe, work),
        rule(rf"\((?i:met|samen{SP}met){SP}{several}", rf"^{others}\)", author, maybe, work,
             _WRITTEN),
    )  # fmt: skip


def read_sources(finding: Finding, place: Place, author: Role) -> Iterator[Clue]:
    """Yield that the name is that of an author by its own form and what stands behind it."""
    shown = "de literatuurverwijzing"
    right = place.right
    bare = _BARE_LETTERS.search(finding.text) or re.match(rf"{SP}[A-Z]{{1,3}}[.,]", right)
    medical = bare and _BEHIND_MEDICAL.match(right)
    if medical and _BEFORE_MEDICAL.search(place.left) and "@" not in right:
        yield Clue(author, Strength.CERTAIN, shown)
    if _TURNED.match(finding.text) and _BEHIND_TURNED.match(right):
        yield Clue(author, Strength.CERTAIN, shown)
    if len([line for line in place.around.split("\n") if _ENTRY.match(line)]) > 1 and _ENTRY.match(
        place.left + NAME + right
    ):
        yield Clue(author, Strength.CERTAIN, "de literatuurlijst")
    if not place.left.strip(" \t-–•,&/" + NAME) and not SPOKEN.search(right) and _is_listed(place):
        sure = _TURNED.match(finding.text) or re.match(rf",{SP}{_TITLE}(?:[.;,]|$)", right)
        strength = Strength.CERTAIN if sure else Strength.POSSIBLE
        yield Clue(author, strength, "de literatuurlijst")


def _is_listed(place: Place) -> bool:
    """Say whether the name stands at the head of a line below the heading of a list of works."""
    above = takewhile(str.strip, reversed(place.lines[: place.line][-_ROWS:]))
    return any(len(line) < _HEADING and _LIST.search(line) for line in above)
