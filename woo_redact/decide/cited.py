"""Read where a name is a label for a work, a case or a time: literature, case names, history."""

import re
from collections.abc import Iterator

from woo_redact.decide.clue import Clue, Rule, Strength, clues_of
from woo_redact.decide.grammar import ANYBODY, GAP, SP, Grammar, any_of, named, rule
from woo_redact.decide.masked import Place
from woo_redact.decide.sources import RULED, SPOKEN, read_sources
from woo_redact.model.finding import Finding
from woo_redact.model.needed import seek
from woo_redact.rulebook.roles import Role, Roles

_YEAR = r"(?:1[89]|20)\d\d[a-z]?"
_AND = rf"(?:,?{SP}(?:&|en|and){SP}|[,;]{SP})"
_LETTERS = rf"(?:{SP}[A-Z]{{1,3}}\b|,?{SP}(?:[A-Z]\.){{1,4}})?"
"""Initials behind a surname, without dots: "Jansen P, Vos C."."""
_ONE = rf"(?:§|(?:(?:[Vv]an|[Dd]e|[Dd]er|[Tt]e[rn]){SP})*[A-Z][\w'’-]+)"
"""One of several authors, found as a name or not."""
_MORE = rf"{_LETTERS}(?:{_AND}{_ONE}{_LETTERS}|,?{SP}et{SP}al\.?|,?{SP}e\.a\.)*"
_EDITOR = rf"(?:,?{SP}\((?:red|eds?)\.?\))?"
_HEAD = rf"^[\W¹²³⁴-⁹⁰]*(?:\d{{1,3}}\W{{1,3}})?(?:{_ONE}{_LETTERS}{_AND})*$"
"""A name at the head of a line, perhaps behind a footnote number and other names."""
_PLACE = named(rf"\b[A-Z][\w-]+(?:{SP}[A-Z][\w-]+)?:{SP}[A-Z§]")
_TAIL = (
    rf"(?:{_PLACE}[^\n:]{{1,60}}?(?<!\d){_YEAR},?{SP}(?:pp?|nr)\.|{_YEAR};{GAP}\d+"
    rf"|[’”\"'],{SP}[^\n]{{3,80}}?{_YEAR}|{_YEAR},{SP}(?:par|hfst|hoofdstuk|vol)\b|{_YEAR}/\d+,{SP}(?:p|nr|afl)\."
    rf"|\b\d+{GAP}\(\d+\)[,:]{GAP}\d+[-–]\d+|\bdoi\b|\b(?i:diss\.|dissertatie|proefschrift)"
    rf"|{_PLACE}[^\n:;]{{1,40}}?(?<!\d){_YEAR}(?:,{SP}\d+{SP}(?:blz|pp?|pagina)|\W*$))"
)
"""What ends the description of a book or an article and nothing else."""
_PUBLISHED = rf",{SP}[A-Z][^\n,;.]{{2,50}},?{SP}(?:19|20)\d\d(?:[.,;]|$)"
_HOUSE = (
    r"(?:\w*[Ii]nstitu(?:ut|te)|\w*[Uu]niversit(?:eit|y)|Hogeschool|Press|[Uu]itgevers?|[Uu]itgeverij|Boom|"
    r"Kluwer|Sdu|Maklu|Brill|Elsevier|Springer|Routledge|Nivel|Trimbos\w*|Movisie|Verwey-Jonker|Pharos|"
    r"ZonMw|CBS|SCP|CPB|PBL|WRR|WODC|RIVM|TNO|KNAW|Rathenau|Clingendael|Berenschot|Deltares|Alterra)"
)
"""Publishers and research institutes: an entry without a title is known by one."""
_ISSUED = rf",{SP}(?=[^\n,;.]*\b{_HOUSE}\b)[A-Z][^\n,;.]{{2,60}}{SP}{_YEAR}\W*$"
_TITLED = rf"[A-Z§]\S*{SP}\S+{SP}\S+[^\n]{{0,140}}?{_PUBLISHED}"
"""A title of three words or more, a publisher and a year."""
_SEE = (
    r"(?i:zie|vgl\.|cf\.|vergelijk|o\.a\.|onder meer|bijv\.|"
    r"bijvoorbeeld|e\.g\.|naar|aldus|contra|anders|"
    r"idem|bron|kritisch hierover|evenzo|ontleend aan|gebaseerd op)"
)
"""What refers to literature."""
_IN_BRACKETS = re.compile(r"\((?i:auteurs?|authors?|redactie|editors?)\b")
_SOURCE = re.compile(
    rf"\({_YEAR}[^()]*\)[^\n]*?(?:{_PLACE}|\d{GAP}\(\d+\)|\bpp?\.{SP}\d|\bdoi\b|\bIn:{SP})"
)
"""What follows the year in an entry of a bibliography. "Jansen (1952)." alone may tell an age."""
_HEADING = re.compile(
    r"^\W*(?:(?i:bijlage)(?:[ ]\w+)?\W+)?(?:\d+\W+)?"
    r"(?:(?i:geraadpleegde|aangehaalde|gebruikte)[ ])?(?i:literatuur(?:lijst|opgave)?|"
    r"bronnen(?:lijst)?|referenties|references|bibliografie|bibliography|boeken en artikelen|"
    r"publicaties)(?:[ ][–-][ ][^\n]{3,60})?\W*$"
)
_CITATION = re.compile(
    rf"\b[A-Z][\w'’-]+{SP}\({_YEAR}\)|[(;]{GAP}[A-Z][^();\d\n]{{1,50}}{SP}{_YEAR}(?:[:,][^();]{{0,20}})?[);]"
)
_STUDY = re.compile(
    r"\b(?i:literatuur|wetenschap\w*|onderzoek|studies?|theorie\w*|auteurs?|dilemma|begrip)\b"
)
_DIED = r"[^()]{0,40}?[-–—][^()]{0,40}?\d{4}\W?\)"
_DATED = re.compile(rf"{_YEAR}|\((?:red|eds?)\.?\)")
_INVENTORY = re.compile(
    r"^(?!.*\b(?:19|20)\d\d\b).*\b1[4-8]\d\d\b.*?\b\d+[ ](?:stuks?|stukken|omslag(?:en)?|pak|"
    r"pakken|delen|deel|charters?|katern(?:en)?|band(?:en)?)\b"
    r"|^\W*\d{1,4}[a-z]?\W+(?i:akten?|brieven|dossiers?|stukken|rekeningen?|registers?|testament|notulen|"
    r"correspondentie|verzoekschrift\w*|rekesten|bestek|lijst|staat)\b(?!.*\b(?:19[2-9]|20)\d\b).*\b1[4-8]\d\d\W*$"
)
"""The description of an old piece in an archive: "Brieven van A, 1644-1650. 2 stukken"."""
_LIST_LENGTH = 80
_TURNED = re.compile(r"^(?:\S+[ ]){0,3}\S+,[ ](?:[A-Z]\w{0,2}\.[ ]?-?){1,5}")
"""A name turned round with voorletters, as literature is cited: in lists persons stand so too."""
_SMALL_WORDS = 4
"""So many words of small letters on its line are a sentence, and no list."""
_UNADDRESSED = (
    r"(?<!\b[Hh]r\. )(?<!\b[Dd]hr\. )(?<![Hh]eer )(?<!\b[Mm]evr\. )(?<!\b[Mm]w\. )(?<![Mm]evrouw )$"
)
"""Before the name of an author no form of address stands."""
_WORK = (
    r"(?:\w*studies?|\w*artikel(?:en)?|\w*boek(?:en)?|proefschrift|dissertatie|publicaties?|monografie|"
    r"literatuur|bijdrage|paper|overzichtswerk|essay|scriptie|theorie)"
)
_REPORT = r"(?:\w*rapport(?:en)?|\w*onderzoek(?:en)?|\w*evaluatie|analyse|berekening(?:en)?)"
_OTHERS = re.compile(
    named(
        rf"^[^.;()\n]{{0,60}}(?:\be\.a\.|\bet{SP}al\b"
        rf"|{SP}\((?:[A-Z§][^()\d]{{0,50}},{SP})?{_YEAR}(?:[:,][^()]{{0,20}})?\))"
    )
)
"""Behind the names of authors: others, or a year in brackets."""
_BEFORE = named(
    rf"(?:{SP}[A-Z§]\S*)*(?:{SP}\w+){{0,3}}{SP}(?:van|door|bij|in)(?:{SP}|{SP}§{_AND})$"
)
_OF_WORK = re.compile(rf"\b(?i:{_WORK}){_BEFORE}")
_OF_REPORT = re.compile(rf"\b(?i:{_REPORT}){_BEFORE}")
_KNOWLEDGE = (
    r"(?:SCP|CPB|PBL|WRR|WODC|KiM|SodM|KNMI|TNO|NIVEL|Nivel|Trimbos|Verwey-Jonker|Clingendael|HCSS|SWOV|NIDI|"
    r"NIOD|KITLV|NSCR|Rathenau|Deltares|NIAS|OECD|OESO|RAND|ESB|\w*[Uu]niversit(?:eit|y)|UvA|VU|UU|RUG|TU|WUR|EUR|"
    r"UM|UL|Erasmus|Radboud|Sociaal en Cultureel Planbureau|Centraal Planbureau)"
)
"""Institutes that publish what their people write."""
_COURT = re.compile(
    r"\bEHRM\b|\bEVRM\b|\bHvJ|\b(?i:hof van justitie|hof voor de rechten van de mens|hoge raad)\b"
    r"|\b(?:ABRvS|CRvB|CBb|Rb\.|Rechtbank)[ ]"
    r"|\b(?:AB|JB|JV|NJ|NJB|Gst\.?|JM|BNB|TAR|RSV|USZ|JAR|M&R)[ ](?:19|20)\d\d[/,]"
    r"|\bECLI:|\bHR[ ]\d{1,2}[ ]\w+[ ]\d{4}|\b[CT][-‑]\d+/\d\d\b|\bECHR\b|\bECtHR\b|\bCJEU\b"
)
"""A case name is known when the court or the number of the case stands beside it."""
_HIGH_COURT = re.compile(r"\bHR[ ]\d{1,2}[ ]|\bECLI:NL:P?HR:|\b(?i:hoge raad)\b|\bHvJ\b|\bPHR\b")
"""Whose advocates-general publish their opinions; those of other courts prosecute."""


def compile_cited(grammar: Grammar, roles: Roles, text: str) -> tuple[Rule, ...]:
    """Return the rules for these words and the text of this document. § stands for a name."""
    author, eponym = roles.roles["auteur"], roles.roles["naamgever"]
    past, titles = roles.roles["historisch"], grammar.titles
    sure, maybe = Strength.CERTAIN, Strength.POSSIBLE
    others = rf"(?:§{_AND})*{titles}$"
    states, verbs = any_of(roles.states), any_of(roles.citing)
    capitals = any_of({word[0].upper() + word[1:] for word in eponym.after})
    cited, case = "de literatuurverwijzing", "de zaaknaam"
    called, life = "de vernoeming", "de levensjaren achter de naam"
    versus = rf"^{_MORE}{SP}(?:tegen|t\.|v\.?|vs\.?|c\.){SP}(?:(?:het|de){SP})?(?:{states})\b"
    house = rf"(?:(?:[^()\d§]{{0,40}}\b)?{_HOUSE}[^()\d§]{{0,30}},{SP})?"
    in_brackets = rf"{SP}\({house}{_YEAR}(?:[:,][^()]{{0,20}})?\)"
    page = rf"{SP}\({_YEAR}[,:]{SP}(?:p\.{SP})?\d[^()]{{0,20}}\)"
    noted, dated = "de noot of conclusie bij een uitspraak", "het jaartal bij de naam"
    long_ago = rf"in{SP}1[5-8]\d\d\b(?!{SP}(?:[A-Z]{{2}}\b|euro|mensen|gevallen))"
    year = rf"[.,]?{SP}\((?:{_YEAR}(?:,[^()]{{0,20}})?|z\.d\.|in druk)\)[.:,]{SP}"
    see = r"\b(?i:zie|vgl\.|cf\.|vergelijk)"
    running = rf"\b(?:van|volgens|bij|door|naar|aldus|zie|en|zoals|o\.a\.|anders:|aan){SP}$"
    several = Strength.CERTAIN if _cites(text) else maybe
    writers = rf"(?:auteurs?|onderzoekers|schrijvers)(?:{SP}van{SP}(?:het|dit|een){SP}\w+)?"
    scholar = rf"{SP}\({_KNOWLEDGE}\b[^()§]{{0,30}}\)"
    authors = rf"\b(?i:de{SP}{writers}),{SP}{others}"

    return (
        rule(_HEAD, rf"^{_MORE}{_EDITOR}{year}", author, sure, cited, _SOURCE),
        rule(_HEAD, rf"^{_LETTERS}{_AND}§{_MORE}{_EDITOR}{year}", author, sure, cited),
        rule(rf"§{_LETTERS}{_AND}$", rf"^{_MORE}{_EDITOR}{year}", author, sure, cited),
        rule(_HEAD, rf"^{_MORE}{_EDITOR}{year}", author, maybe, cited),
        rule(_HEAD, rf"^{_MORE}{_EDITOR}[.,:]{SP}[‘’'“”\"„A-Z\d(][^\n]{{3,240}}?{_TAIL}",
             author, sure, cited),
        rule(_HEAD, rf"^{_MORE}{_EDITOR},{SP}{_TITLED}", author, sure, cited),
        rule(_HEAD, rf"^{_MORE}{_EDITOR}{_ISSUED}", author, sure, cited),
        rule(rf"{see}{SP}(?:ook{SP})?$", rf"^{_MORE}{_EDITOR},{SP}{_TITLED}",
             author, sure, cited),
        rule(rf"{_HEAD[:-1]}§{_MORE}{_EDITOR},{SP}(?:[A-Z§][^\n]{{0,120}})?$",
             rf"^[^\n]{{0,80}}{_PUBLISHED}", author, sure, cited),
        # what else stands in the entry: an editor, a publisher, a word of the title
        rule(rf"{_HEAD[:-1]}§{_MORE}{_EDITOR}{year}[^\n]{{0,200}}$", "",
             author, sure, cited, _SOURCE),
        rule(rf"\b(?i:{_REPORT}|{_WORK}|\w*essay|oratie|\w*lezing){SP}(?:van|door){SP}{others}",
             rf"^(?:,?{SP}(?:e\.a\.|c\.s\.|et{SP}al\.?)|{_AND}§)*{SP}\((?:[^()\d§]{{0,30}}\b)?{_KNOWLEDGE}\b"
             rf"[^()§]{{0,40}}\)", author, sure, "het instituut dat de publicatie uitgaf"),
        # no title: "(geriater dr. Jansen, 2022)" is who said so
        rule(rf"[(;][^()§]{{0,20}}(?<!r\. )(?<!rs\. )(?<!of\. )(?:§{_AND})*$",
             rf"^{_MORE},{SP}{_YEAR}[);:,]", author, sure, cited),
        rule(rf"\([^()§]{{0,20}}{others}",
             rf"^{_MORE},{SP}[‘'A-Z][^()\n]{{5,140}},{SP}{_YEAR}[);]", author, sure, cited),
        rule(rf"\b(?i:literatuur|bron(?:nen)?|verder{SP}lezen|meer{SP}lezen):{SP}{others}",
             rf"^{_MORE}{_EDITOR},{SP}[‘'A-Z][^\n]{{4,160}}?{_YEAR}", author, sure, cited),
        rule(rf"\b(?i:bron(?:nen)?):{SP}{others}",
             rf"^,?{SP}(?:e\.a\.|et{SP}al\.?),?{SP}\(?{_YEAR}\)?\W*$", author, sure, cited),
        rule("", rf"^{_MORE}{_EDITOR},{SP}[‘'“\"„][A-Z][^\n]{{3,140}}?[’'”\"],{SP}(?:in:{SP})?"
             rf"[A-Z][^\n]{{1,80}}?{_YEAR}(?:/\d|[,;:]{SP}(?:pp?|nr|afl|\d)|\W*$)",
             author, sure, cited),
        rule(rf"\((?i:bron|naar|uit):{SP}{others}", rf"^{_MORE},{SP}[A-Z][^\n;()]{{5,80}}[;)]",
             author, sure, cited),
        rule("", rf"^{scholar}(?:{_AND}§{scholar})?{SP}(?:{verbs}|deden|deed|onderzoekt)\b", author,
             sure, cited),
        rule(rf"\b(?i:in{SP}de{SP}(?:\w+{SP})?(?:literatuur|doctrine|rechtsleer)){SP}\([^()]*$",
             r"^[^()]*\)", author, sure, cited),
        rule(rf"\b(?i:annotator){SP}{others}", "", author, sure, noted),
        rule("", rf"^{SP}in{SP}(?:zijn|haar){SP}(?:noot|annotatie){SP}(?:bij|onder){SP}{RULED}",
             author, sure, noted),
        rule("", rf"^(?:{SP}(?:\w+{SP}){{0,3}}?|,{SP})in{SP}(?:zijn|haar){SP}(?:\w+{SP}){{0,2}}?"
             r"(?:(?:(?:jeugd|kinder)?boek|standaardwerk|proefschrift|dissertatie|oratie|roman|monografie|memoires)\b"
             rf"|(?:leer|hand|studie)boek{SP}(?:[‘“'\"„]|[A-Z]\w+{SP}\w|over\b|uit{SP}{_YEAR}|\({_YEAR}))",
             author, sure, cited),
        rule("", rf"^{SP}(?:schreef|publiceerde|wrote){SP}[A-Z‘'][^.;\n]{{2,80}}{SP}\({_YEAR}\)",
             author, sure, cited),
        rule(rf"\b(?i:auteur|schrijver|schrijfster|\w*historic(?:us|a)){SP}{others}",
             rf"^{SP}\((?:De|Het|Een|The|Over|Naar){SP}[a-z][^()\n]{{3,80}},{SP}{_YEAR}\)", author,
             sure, cited),
        rule("", rf"^{_MORE}{SP}\((?:red|eds?)\.?\)", author, sure, cited),
        rule("", rf"^,?{SP}et{SP}al\b", author, sure, cited),
        rule("", rf"^,?{SP}(?:e\.a\.|c\.s\.|en{SP}(?:collega['’]?s|anderen)){in_brackets}",
             author, sure, cited),
        rule(rf"\b(?i:\w*onderzoek|experimenten|studies?|theorie|werk){SP}van{SP}{others}",
             rf"^,?{SP}(?:e\.a\.|c\.s\.|en{SP}(?:haar{SP}|zijn{SP})?collega['’]?s)(?!\w)",
             author, several, cited),
        rule(rf"\b(?i:aldus|volgens|blijkens|naar){SP}{others}", rf"^{_MORE}{in_brackets}",
             author, sure, cited),
        rule("", rf"^{_MORE}{in_brackets}{SP}(?:{verbs})\b", author, sure, cited),
        rule("", rf"^{_MORE},{SP}[‘'A-Z][^()\n]{{5,120}}{SP}"
             r"\((?i:diss\.|dissertatie|proefschrift|oratie)",
             author, sure, cited),
        rule(rf"{see}(?:{SP}(?:ook|bijvoorbeeld|bijv\.|o\.a\.))*{SP}{others}",
             rf"^{_MORE},{SP}{_YEAR},{SP}p\.", author, sure, cited),
        rule(rf"\b{_SEE}:?{SP}(?:ook{SP})?{others}",
             rf"^{_MORE},{SP}(?!(?:OM|B[ZV]K?|VWS|SZW|OCW|EZK?|LNV|LVVN|IenW|IenM|JenV|VenJ|AenM|FIN|DEF|AZ|UWV|IND|W[Oo][Oo]|W[Oo][Bb]|RVO){SP})"
             rf"[A-Z][\w.&]{{1,15}}(?:{SP}[A-Z&][\w.]*)?{SP}{_YEAR}/\d+", author,
             sure, cited),
        # "(Jansen en De Wit 2019)", "aldus Jansen 2019, p. 4"
        rule(rf"[(;]{GAP}(?:{_SEE}{SP}){{0,2}}(?:§{_AND})*$",
             rf"^{_MORE}{SP}{_YEAR}(?:[:,][^();]{{0,20}})?[);]", author, several, cited),
        rule(rf"\b{_SEE}:?{SP}(?:ook{SP})?(?:§{_AND})*$",
             rf"^{_MORE},?{SP}{_YEAR},{SP}(?:pp?|par|nr|r\.o)\.", author, sure, cited),
        rule("", rf"^,{SP}(?:diss\.|proefschrift|oratie){SP}[A-Z]\w+(?:{SP}{_YEAR}|,{SP}p\.|\W*$)",
             author, sure, cited),
        rule(rf"\b(?i:auteurs?|authors?|redactie|editors?):?{SP}(?:{titles}{ANYBODY}{_AND})*{titles}$",
             rf"^(?:{_AND}{ANYBODY})*[);]", author, maybe, cited, _IN_BRACKETS),
        rule(authors, rf"^{_MORE},{SP}(?:{verbs}|hebben|wilden|zagen|zien)\b", author, sure, cited),
        rule("", rf"^{_LETTERS}{_AND}{_ONE}{in_brackets}", author, sure, cited),
        rule(rf"{_ONE}{_LETTERS}{_AND}$", rf"^{in_brackets}", author, sure, cited),
        rule(running, rf"^{in_brackets}", author, several, cited),
        rule(rf"\b(?i:vertaald|ingeleid|geïllustreerd|geannoteerd){SP}door{SP}{titles}$", "",
             author, sure, cited),
        rule(r"\b(?i:te[ ]citeren[ ]als|citeerwijze|suggested[ ]citation):?[ ]$", "",
             author, sure, cited),
        rule(rf"\b(?i:proefschrift|dissertatie|oratie){SP}{titles}$",
             rf"^,{SP}[^\n]{{3,60}}\b(?:19|20)\d\d\b", author, sure, cited),
        rule(rf"\bECLI:[\w:.]+,?{SP}\($", r"^\)", eponym, sure, case),
        rule(rf"[\w§.]{GAP}/{GAP}(?:(?:[Dd]e|[Vv]an|[Tt]e[rn]|[Dd]er){SP})+$", "",
             eponym, sure, case, _COURT),
        rule("", rf"^{_MORE}{page}", author, sure, cited),
        rule("", rf"^{_LETTERS}{SP}&{SP}§{_MORE}{in_brackets}", author, sure, cited),
        rule(rf"§{_LETTERS}{SP}&{SP}$", rf"^{_MORE}{in_brackets}", author, sure, cited),
        rule(rf"{see}(?:{SP}(?:ook|bijvoorbeeld|bijv\.|o\.a\.))*{SP}{others}",
             rf"^{_MORE}{_EDITOR},{SP}[^\n]{{3,160}}?(?:{_PLACE}[^\n:]{{1,60}}?{_YEAR}|{_TAIL})",
             author, sure, cited),
        rule(_UNADDRESSED, rf"^{in_brackets}", author, maybe, cited),
        rule(rf"\b(?i:m\.{GAP}nt\.){SP}(?:van{SP})?{others}", "", author, sure, noted),
        rule(rf"\b(?i:noot|annotatie|conclusie|concl\.){SP}(?:van{SP})?(?:(?:de{SP})?"
             rf"(?i:A-?G|P-?G|advocaat-generaal|procureur-generaal){SP})?{others}", "",
             author, sure, noted, _COURT),
        rule(rf"\b(?i:A-G|P-G|advocaat-generaal|procureur-generaal){SP}{others}", "", author, sure,
             noted, _HIGH_COURT),
        rule(rf"\b(?:[AP]-G['’]?s|(?i:advocaten-generaal|procureurs-generaal))(?:{SP}\(|{SP})"
             rf"{others}", "", author, sure, noted, _HIGH_COURT),
        rule(rf"\b(?i:zaak){SP}(?:van{SP})?$", versus, eponym, sure, case),
        rule("", versus, eponym, sure, case, _COURT),
        rule("", versus, eponym, maybe, case),
        rule("", rf"^{GAP}/{GAP}(?:§|[A-Z])", eponym, sure, case, _COURT),
        rule(rf"[\w§.]{GAP}/{GAP}$", "", eponym, sure, case, _COURT),
        rule(rf"\b[CT][-‑]\d+/\d\d(?:{SP}P)?,?{SP}\(?$", "", eponym, sure, case),
        rule("", rf"^(?:{GAP}/{GAP}[^,\n]{{1,40}})?,{SP}(?:(?:zaak|nr\.){SP})?[CT][-‑]\d+/\d\d\b",
             eponym, sure, case),
        rule(rf"\bCase{SP}of{SP}$", "", eponym, sure, case),
        rule(rf"\b(?i:zaak|affaire|arrest(?:en)?)(?:{SP}|-)$", "",
             eponym, sure, case, _COURT),
        rule(rf"\b(?i:zaak-|affaire-|arrest{SP})$", "", eponym, maybe, case),
        rule("", rf"^(?:,{SP}[^(),\n]{{1,40}})?{SP}\([^()]{{0,40}}?\b1[0-8]\d\d\b{_DIED}",
             past, sure, life),
        rule(rf"\b(?i:{long_ago}){SP}[a-z]+{SP}{titles}$", "", past, sure, dated),
        rule(rf"\b(?i:{long_ago}){SP}(?:(?!(?:van|bij|door|voor|aan|op|met)\b)[a-z-]+{SP}){{2,4}}{titles}$",
             "", past, maybe, dated),
        rule("", rf"^{SP}[a-z]+{SP}(?:(?:al|reeds){SP})?{long_ago}", past, sure, dated),
        rule("", rf"^{SP}\([^()]{{0,40}}?\b19[0-3]\d\b[^()]{{0,40}}?[-–—][^()]{{0,40}}?"
             r"\b19(?:[0-6]\d|7[0-5])\W?\)", past, sure, life),
        rule("", rf"^{SP}\([^()]{{0,40}}?\b19[0-3]\d\b{_DIED}", past, maybe, life),
        rule("", rf"^{SP}\((?:geb\.?|geboren|°|\*){GAP}(?:[^()\d]{{0,20}}{SP})?"
             r"1(?:[5-8]\d\d|90\d)\)", past, sure, life),
        rule("", "", past, sure, "de datering in een archiefinventaris", _INVENTORY),
        rule("", rf"^{SP}(?:gaf|gaven|leende){SP}(?:zijn|haar|hun){SP}na(?:am|men){SP}aan\b",
             eponym, sure, called),
        rule(rf"\bnaar{SP}{titles}$", rf"^{SP}(?:vernoemd|genoemd)e?\b", eponym, sure, called),
        rule(rf"\b(?i:het){SP}$", rf"^{SP}(?:{capitals})\b", eponym, sure, called),
        rule(r"(?<!heer )(?<!mevrouw )$", rf"^{SP}(?:{capitals})\b", eponym, maybe, called),
    )  # fmt: skip


def _cites(text: str) -> bool:
    """Say whether the text cites: names with a year behind them, and words of research."""
    cited = {match[0] for match in _CITATION.finditer(text)}
    return len(cited) > 1 and bool(seek(_STUDY, text))


def read_cited(
    finding: Finding, place: Place, rules: tuple[Rule, ...], author: Role
) -> Iterator[Clue]:
    """Yield what makes the name a label."""
    yield from clues_of(rules, place.left, place.right)
    yield from read_sources(finding, place, author)
    if _is_entry(place):
        yield Clue(author, Strength.CERTAIN, "de literatuurlijst")
    if _TURNED.match(finding.text) and (strength := _in_sentence(place)) is not None:
        yield Clue(author, strength, "de literatuurverwijzing")


def _in_sentence(place: Place) -> Strength | None:
    """Return how surely a name turned round is that of an author: "het rapport van Jansen, P."."""
    left, right = place.left, place.right
    small = sum(word.islower() for word in f"{left} {right}".split())
    if len(place.cells) > 1 or small < _SMALL_WORDS:
        return None
    if _OTHERS.search(right) or _OF_WORK.search(left):
        return Strength.CERTAIN
    return Strength.POSSIBLE if _OF_REPORT.search(left) else None


def _is_entry(place: Place) -> bool:
    """Say whether the name stands at the head of an entry under the heading of a bibliography."""
    if not re.search(named(_HEAD), place.left) or not _DATED.search(place.right):
        return False
    if SPOKEN.search(place.right):
        return False
    entries = 0
    for line in place.upwards(_LIST_LENGTH):
        if _HEADING.match(line):
            return True
        # another heading or running text: the list has ended
        if line and not _DATED.search(line):
            entries += 1
            if entries > 1:
                return False
    return False
