"""Read from the words next to a name what kind of mention it is: a motion, a disease, a letter."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from woo_redact.decide.clue import Clue, Rule, Strength, clues_of
from woo_redact.decide.grammar import ANYBODY, GAP, SP, Grammar, any_of, compiled, rule
from woo_redact.decide.leaders import compile_leaders
from woo_redact.decide.masked import Place
from woo_redact.decide.name import Name
from woo_redact.decide.parliament import ELECTORS, compile_parliament
from woo_redact.decide.special import is_council, is_diplomatic, is_ruling
from woo_redact.decide.succession import compile_succession
from woo_redact.model.needed import seek
from woo_redact.rulebook import RuleBook
from woo_redact.rulebook.roles import Role

_SALUTATION = rf"^\W*(?i:geachte|beste|dag|hallo|hoi|lieve|waarde|hooggeachte){SP}"
_RULED = (
    r"\b(?i:aldus|(?:uitspraak|beschikking|beslissing|vonnis|arrest)[ ](?:is|wordt))"
    r"[ ](?:mondeling[ ])?(?i:gewezen|gedaan|gegeven|vastgesteld|uitgesproken|beslist|bevolen)"
    r"(?:[ ](?:in het openbaar|te [A-Z]\w+|op \d{1,2} \w+ \d{4}|en uitgesproken))*[ ]door\b"
)
"""How a ruling begins to say who gave it."""
_COURT = (
    r"\b(?i:mrs?|drs?|prof|ir|mw|mevr|mevrouw|de|heer|voorzitters?|voorzitster|leden|lid|\w*rechters?|"
    r"raadsheren|raadsheer|staatsraad|staatsraden|rechter-commissaris|en|als|in|tegenwoordigheid|aanwezigheid|van|"
    r"bijgestaan|door|griffier|secretaris|plaatsvervangend|waarnemend)\b\.?"
)
"""What stands between the names of those who gave it, down to their griffier."""

_SITTING = (
    r"\b(?:(?i:rechtbank|gerechtshof|hof|raad[ ]van[ ]beroep)|Afdeling|ABRvS|Hoge[ ]Raad|"
    r"(?:\w+voudige|grote)[ ]kamer)"
    r"(?:,?[ ](?:[A-Z][\w'-]*|van|te|de|bestuursrechtspraak|(?:\w+voudige|grote|enkel)|\w*kamer|"
    r"samengesteld|bestaande|uit))*,?[ ]mrs?\.[ ]"
)
"""A court with its judges behind it in a sentence: "de rechtbank Assen, mr. A, voorzitter,"."""
_JUDGED = (
    r"uitspraak|vonnis|beschikking|arrest|\w*rechter|rechtbank|gerechtshof|"
    r"staatsra(?:ad|den)|raadsheer"
)
"""What is done in the presence of the griffier of a court."""
_REPORTED = re.compile(
    r"\bECLI:|\b(?:AB|JB|JV|NJ|Gst\.?|BNB|RSV|USZ)[ ](?:19|20)\d\d[/,]|\bm\.[ ]?nt\."
)
"""A report of case law or a note to it."""
_COLLEGE = (
    rf"\b(?:Afdeling(?!{SP}[A-Z])|ABRvS|CRvB|CBb|Hoge{SP}Raad|HR|"
    rf"(?i:gerechtshof|hof|rechtbank|voorzieningenrechter))"
    rf"(?:,?{SP}(?:\d[\w:./-]*|[A-Z][\w:/-]*|van|te|den|de|januari|februari|maart|april|mei|juni|juli|"
    rf"augustus|september|oktober|november|december|bestuursrechtspraak))*{SP}\((?:[Mm]rs?\.{SP})?"
)
"""A court before its judges in brackets, with no more than a place, a date and a number between."""
_DISCIPLINARY = re.compile(
    r"\b(?i:tuchtcollege|accountantskamer|(?:raad|hof) van discipline|kamer voor het notariaat)\b"
)
"""Courts of a profession, whose members practise it."""
_COMMITTEE = re.compile(
    r"\b(?i:(?:klachten|bezwaar\w*|geschillen|examen|advies|personeels)-?(?:advies)?commissie)\b"
)
"""Its members give decisions in the same words as judges do."""
_AT_HEARING = r"\b(?i:verweer(?:der|ster)|verschenen|ter[ ]zitting|gehoord)\b"
"""Who speaks for an authority before a committee or a court has signed nothing."""

_CHAIRED = (
    r"\w*tafel|\w*commissie|\w*raad|\w*beraad|stichting|vereniging|\w*bond|coalitie|\w*platform|"
    r"alliantie"
)
"""What others know by who chairs it."""
_COUNTRIES = (
    "AUT|BEL|BGR|BUL|CHE|CYP|CZE|DEU|DUI|DNK|DEN|ESP|EST|FIN|FRA|GBR|GRC|GRI|HRV|HUN|IRL|ISL|ITA|LIT|LTU|"
    "LUX|LVA|MLT|NOR|OOS|POL|PRT|POR|ROU|ROE|SVK|SVN|SPA|SWE|TUR|UKR|USA|VK|VS|ZWE|ZWI"
)
"""Countries as reports of diplomats write them."""
_STATES = (
    "AT|BE|BG|CY|CZ|DE|DK|EE|EL|ES|FI|FR|GR|HR|HU|IE|IT|LT|LU|LV|MT|NO|PL|PT|RO|SE|SI|SK|UA|UK|US"
)
"""And by two letters."""


@dataclass(frozen=True)
class NamingPatterns:
    """The patterns of this module with the role each one shows."""

    rules: tuple[Rule, ...]
    salutation: re.Pattern[str]
    called: re.Pattern[str]
    eponym: Role


_ILL = re.compile(r"\b(?:ziekte|syndroom) van $")
"""Before a first name and a surname: that is who is ill, for a disease bears a surname alone."""


def compile_naming(
    grammar: Grammar, rulebook: RuleBook, members: Strength, text: str
) -> NamingPatterns:
    """Return the patterns for these words and the text of this document. § stands for a name.

    `members` is how surely "het lid A" is a member of a parliament in this document.
    """
    roles = rulebook.roles.roles
    titles, earlier = grammar.titles, grammar.earlier
    eponym, chair = roles["naamgever"], roles["voorzitter"]
    citizen = roles["burger"]
    hyphen = any_of(word.rstrip("-") for word in rulebook.lists["vernoemd"])
    sure, maybe, hint = Strength.CERTAIN, Strength.POSSIBLE, Strength.HINT
    called = "de vernoeming"
    short, judges = "de functie voor de naam", "de rechters achter de naam van hun college"
    authority = any_of(rulebook.roles.authorities)
    before = "|".join(
        # "Lex Jansen" is a person, "lex Jansen" is not
        any_of([word])
        if word.capitalize() in rulebook.lists["voornamen"]
        else f"(?i:{any_of([word])})"
        for word in sorted(eponym.before, key=len, reverse=True)
    )
    things = (*rulebook.lists["dingwoorden"], *rulebook.lists["instellingswoorden"])
    nouns = any_of({*eponym.after, *(word.lstrip("-") for word in things)})
    streets = any_of(rulebook.lists["straatuitgangen_zeker"])
    birth = "de woonplaats of geboorte bij de naam"
    speaker = roles["woordvoerder"]
    spokesman = any_of(speaker.functions)
    portfolio = (
        rf"(?:(?:van{SP})?(?:[A-Z]\w{{0,3}}[A-Z&]\w{{0,3}}|{any_of(_plain(rulebook))}){SP})?\(?"
    )
    rules = (
        (rf"\b(?i:koos|kiest|verkoos|benoemde|benoemt){SP}{ELECTORS}{titles}$",
         rf"^{SP}tot{SP}[a-z]", chair, sure, "de verkiezing of benoeming bij de naam"),
        ("", rf"^,?{SP}bij{SP}de{SP}gratie{SP}Gods\b", roles["bewindspersoon"], sure,
         "de aanhef van een koninklijk besluit"),
        (rf"\b(?i:{spokesman}){SP}van{SP}[^.;:]{{0,60}}[,:]{SP}{titles}$", "",
         speaker, sure, "de functie ‘woordvoerder’"),
        (rf"\b(?i:prof\.?|professor){SP}{titles}$",
         r"^[^.;§]{0,60}\b(?:zei|zegt|stelt|stelde|noemt|noemde|schrijft|schreef|betoogt|betoogde|"
         r"waarschuwt|waarschuwde|concludeert|adviseert|adviseerde|pleit|pleitte|spreekt|sprak)\b",
         chair, maybe, "de titel van hoogleraar"),
        (rf"\b(?i:volgens|aldus|(?:oordeel|mening|opvatting|inzicht|onderzoek|rapport|studie|advies|visie){SP}van)"
         rf"{SP}(?:de{SP})?(?i:prof)\.?{SP}{titles}$", "", chair, maybe, "de titel van hoogleraar"),
        (rf"\b(?i:thesis|scriptie|promot\w+|leerstoel)\b[^.;§]{{0,30}}\b(?i:prof\.?){SP}{titles}$",
         "", chair, maybe, "de titel van hoogleraar"),
        (rf"\bHuis{SP}van{SP}$", "", eponym, sure, called),
        (rf"\b(?i:\w*hof|rechtbank|\w*kamer)\b[^.;§\n]{{0,60}}(?:,{SP}|{SP})"
         rf"(?i:onder{SP}(?:het{SP})?voorzitterschap{SP}van|onder{SP}leiding{SP}van|voorgezeten{SP}door)"
         rf"{SP}(?:[Mm]rs?\.?|de{SP}raadsheer){SP}{titles}$", "", roles["rechter"], sure,
         "het voorzitterschap van een rechtscollege"),
        *(
            ((rf"(?:^|\t)\W*(?i:samenstelling)(?:{SP}[a-z ]{{2,30}})?{GAP}[:\t]{GAP}{earlier}", "",
              roles["rechter"], sure, "de samenstelling van de rechtbank of het hof"),)
            if is_ruling(text)
            else ()
        ),
        *(
            ((rf"{_COLLEGE}{earlier}", rf"^(?:(?:,|{SP}en){SP}{titles}{ANYBODY})+\)",
              roles["rechter"], sure, judges),
             (rf"{_COLLEGE}{titles}{ANYBODY}(?:,{SP}|{SP}en{SP}){earlier}", r"^\)",
              roles["rechter"], sure, judges),
             # one name may be that of the case: "HR 5 mei 2020 (Jansen)"
             (rf"{_COLLEGE}{titles}$", r"^\)", roles["rechter"], maybe, judges))
            if seek(_REPORTED, text)
            else ()
        ),
        (rf"\b(?i:(?:meervoudige|enkelvoudige|grote)[ ]kamer)\b[^.;§]{{0,40}}"
         rf"\b(?:bestaande|bestond){SP}uit(?:§|[,() ]|{_COURT})*$", "", roles["rechter"], sure,
         "de samenstelling van de rechtbank of het hof"),
        (rf"\b(?i:rechtbank|gerechtshof|hof|raad{SP}van{SP}(?:state|beroep)|(?:\w+voudige|ondernemings|accountants|wrakings|pacht|straf|\w+rechtelijke){SP}?kamer|tuchtcollege)\b"
         rf"[^.;§\n]{{0,60}}\b(?i:samenstelling|(?<!team )samengesteld|rechtsprekende)"
         rf"{SP}(?:van|uit|door)?"
         rf"(?=[^\n]*\bmrs?\.)(?:§|[,() ]|{_COURT})*$", "", roles["rechter"], sure,
         "de samenstelling van de rechtbank of het hof"),
        (rf"{_SITTING}(?:§|[,() ]|{_COURT})*$",
         rf"^(?:§|[,() ]|{_COURT})*?\b(?:rechters?|raadsheren|staatsraden|leden|griffier)\b"
         rf"(?!{SP}van\b)",
         roles["rechter"], sure, "de samenstelling van de rechtbank of het hof"),
        (rf"{_RULED}(?:§|[,() ]|{_COURT})*$",
         r"^[^\n;]{0,300}\b(?:griffier|rechters?|raadshe\w+|staatsra\w+)\b|^ en in het openbaar",
         roles["rechter"], sure, "de uitspraak die de rechters en hun griffier noemt"),
        (rf"{_RULED}(?=[^\n]*\bmrs?\.)(?:§|[,() ]|{_COURT})*$",
         rf"^[^\n;]{{0,300}}\b(?:leden|lid|raden)\b(?!{SP}van{SP}(?:het|de|een){SP}\w*"
         rf"(?:team|commissie|bestuur|staf|afdeling))", roles["rechter"],
         maybe if seek(_COMMITTEE, text) else sure,
         "de uitspraak die de rechters en hun griffier noemt"),
        *(
            ((rf"{_RULED}(?:§|[,() ]|{_COURT})*$", r"^[^\n;]{0,300}\b(?:leden|"
                                                   r"lid)\b", roles["rechter"],
              sure, "de uitspraak die de rechters en hun griffier noemt"),
             (rf"{_RULED}[^\n]*\b(?:leden|lid)[^\n]*\b(?:secretaris|griffier){SP}{titles}$", "",
              roles["rechter"], maybe, "de uitspraak die de rechters en hun griffier noemt"))
            if seek(_DISCIPLINARY, text)
            else ()
        ),
        (rf"\b(?i:(?:gemachtigd{SP})?ondertekenaar|ondertekend{SP}door):?{SP}{titles}$",
         rf"^,?{SP}[^.;\n§]{{0,80}}\b(?i:namens){SP}(?:(?:de|het){SP})?(?i:{authority})",
         roles["mandaat"], sure, "de ondertekening namens een bestuursorgaan"),
        (rf"\b(?i:{_JUDGED})\b[^\n;]{{0,120}}\b(?i:aanwezigheid|tegenwoordigheid|bijzijn){SP}van{SP}"
         rf"(?:de{SP})?(?:(?:waarnemend|wnd\.){SP})?griffier,?{SP}{titles}$", "", roles["rechter"],
         sure, "de uitspraak die de rechters en hun griffier noemt"),
        (rf"^(?!.*{_AT_HEARING}).*\b(?i:{authority})\b[^§;]{{0,140}}\b(?i:namens{SP}(?:dezen?|"
         rf"(?:de{SP}(?:raad{SP}van{SP}bestuur|directie)|het{SP}(?:dagelijks{SP})?bestuur))|"
         rf"n\.d\.|voor{SP}dezen?)[,:]?{SP}(?:[^.;§]{{2,90}},{SP})?{titles}$",
         rf"^(?!{SP}en{SP}{titles}§)", roles["mandaat"], sure,
         "de ondertekening namens een bestuursorgaan"),
        (rf"\b(?:Z\.{GAP}E\.|H\.{GAP}E\.|(?i:(?:zijne|hare){SP}excellentie)){SP}{titles}$", "",
         chair, maybe, "de aanspreekvorm voor een ambassadeur"),
        *(
            (
                (rf"\b(?:{_COUNTRIES}){SP}\($", r"^\)", roles["bewindspersoon"], maybe,
                 "het land voor de naam"),
            )
            if is_diplomatic(text)
            else ()
        ),
        *(
            (
                ("", rf"^{SP}\((?!FIN\b)(?:{_COUNTRIES}|{_STATES})\)",
                 roles["bewindspersoon"], maybe, "het land achter de naam"),
            )
            if is_council(text)
            else ()
        ),
        *(
            # "de minister van Defensie, A, en die van Justitie, B": the same office elsewhere
            (rf"\b(?i:{any_of((*roles[name].functions, *roles[name].plurals))})\b[^.;\n§]{{0,60}}"
             rf"§\)?,?{SP}en{SP}(?:die|dat|haar|zijn){SP}(?:collega{SP})?(?:van|voor|uit)"
             rf"{SP}(?:[A-Z][\w-]*|[ ,]|en|de|het|voor)+?"
             rf"(?:,|{SP}\(){GAP}{titles}$", r"^[,.;:)]", roles[name], sure,
             "het ambt dat bij de naam staat")
            for name in ("bewindspersoon", "bestuurder_overheid")
        ),
        (rf"\b(?i:{_CHAIRED})\b[^()\n§]{{0,40}}\((?i:voorzitter|vz\.?):{SP}{titles}$",
         r"^\)", chair, sure, "het voorzitterschap bij de naam"),
        ("", rf"^{SP}volgde?{SP}(?:hem|haar|minister|wethouder)\b[^.;]{{0,40}}\bop\b", chair, maybe,
         "de opvolging die bij de naam staat"),
        (rf"\b(?i:{hyphen})-$", "", eponym, sure, called),
        (rf"\b(?:{before})(?!{SP}(?i:de{SP}heer|dhr|me(?:vr|neer)|mw)){SP}{titles}$",
         rf"^(?!{SP}dat\b)", eponym, sure, called),
        (r"(?<!heer )(?<!mevrouw )$", rf"^-(?i:{nouns})\b", eponym, sure, called),
        ("", rf"^(?:{nouns}|{streets})\b", eponym, sure, called),
        (rf"\b(?i:familie|fam\.|gezin|echtpaar){SP}$", "", citizen, sure,
         "de aanduiding als familie"),
        ("", rf"^,?{SP}(?:wonende|woonachtig|geboren)\b", citizen, sure, birth),
        ("", rf"^{SP}uit{SP}[A-Z]", citizen, hint, birth),
        (rf"{_SALUTATION}{titles}$", "", roles["geadresseerde"], hint, "de aanhef van een brief"),
        *(
            (rf"(?<![\w-])(?<!\d )(?<!Beste )(?<!Hoi )(?<!Dag )(?<!Groet, )(?<!Groeten, )"
             rf"(?<!Van: )(?<!Van:\t)(?:{any_of(role.shorts)}){SP}{portfolio}{titles}$",
             rf"^(?!{GAP}<|{SP}\([A-Z]{{2,5}}/)", role, Strength.TITLE, short)
            for role in roles.values() if role.shorts
        ),
        *(
            ("", rf"^{GAP}\((?:(?i:wnd|waarn|plv|loco|oud|vml)\.?[- ]?)?(?:{any_of(role.shorts)})"
             rf"(?:{SP}{portfolio}[\w&' /-]{{0,30}})?\)",
             role, sure, "de functie achter de naam")
            for role in roles.values() if role.shorts
        ),
    )  # fmt: skip
    return NamingPatterns(
        (
            *compile_parliament(grammar, rulebook, members, text),
            *compile_leaders(grammar, rulebook, text),
            *(rule(*told) for told in rules),
            *compile_succession(grammar, roles, text),
        ),
        compiled(rf"{_SALUTATION}{titles}$"),
        compiled(
            rf"(?i:{hyphen})-\w|(?:{before}){SP}\w"
            rf"|.*{SP}(?:v|t|vs)\.{SP}(?:{any_of(rulebook.roles.states)})$"
        ),
        eponym,
    )


def _plain(rulebook: RuleBook) -> list[str]:
    """Return the portfolios written out: "min. Financiën"."""
    return [word for word in rulebook.roles.portfolios if word[1:] == word[1:].lower()]


def read_naming(place: Place, name: Name, patterns: NamingPatterns) -> Iterator[Clue]:
    """Yield what the words next to the name say."""
    ill = bool(name.given) and _ILL.search(place.left) is not None
    for clue in clues_of(patterns.rules, place.left, place.right):
        if not (ill and clue.role is patterns.eponym):
            yield clue


def read_own(text: str, patterns: NamingPatterns) -> Iterator[Clue]:
    """Yield what a finding says itself that holds more than the name: "commissie-De Wit"."""
    if patterns.called.match(text):
        yield Clue(patterns.eponym, Strength.CERTAIN, "de vernoeming")


def is_salutation(place: Place, patterns: NamingPatterns) -> bool:
    """Say whether a letter greets this person: "Geachte mevrouw Jansen,"."""
    return bool(patterns.salutation.search(place.left))
