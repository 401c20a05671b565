"""Read from the words next to a name what kind of mention it is: a motion, a disease, a letter."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from woo_redact.decide.clue import Clue, Rule, Strength
from woo_redact.decide.grammar import ANYBODY, GAP, SP, Grammar, any_of, bodies_of, named
from woo_redact.decide.masked import Place
from woo_redact.rulebook import RuleBook
from woo_redact.rulebook.roles import Role

_SALUTATION = rf"^\W*(?i:geachte|beste|dag|hallo|hoi|lieve|waarde|hooggeachte){SP}"
_SPEAKER = re.compile(
    r"(?m)^\W*(?:De heer|Mevrouw|Minister|Staatssecretaris|De voorzitter)\b[^:\n]{0,60}:"
)
_STATES_GENERAL = re.compile(
    r"\b(?i:tweede kamer|eerste kamer|handelingen|commissiedebat|wetgevingsoverleg|"
    r"tweeminutendebat|notaoverleg|plenaire?)\b"
)
_HEARING = re.compile(r"\b(?i:hoorzitting|rondetafel\w*|inspre\w+|raadsvergadering|gemeenteraad)\b")
_ASKED = (
    r"(?:vroeg|vraagt|stelde|stelt|zei|zegt|noemde|noemt|wees|wijst|verwees|refereerde|informeerde|"
    r"opperde|pleitte|benadrukte|constateerde)\b(?![ ](?:mij|me|ons)\b)"
)
_BODY = r"(?:\w*commissie|werkgroep|team|\w*raad|OR|MT|bestuur|stuurgroep|vereniging|club)"


@dataclass(frozen=True)
class NamingPatterns:
    """The patterns of this module with the role each one shows."""

    rules: tuple[Rule, ...]
    salutation: re.Pattern[str]
    called: re.Pattern[str]
    eponym: Role


def compile_naming(
    grammar: Grammar, rulebook: RuleBook, members: Strength, text: str
) -> NamingPatterns:
    """Return the patterns for these words and the text of this document. § stands for a name.

    `members` is how surely "het lid A" is a member of a parliament in this document.
    """
    roles = rulebook.roles.roles
    titles, party = grammar.titles, grammar.party
    eponym, chair = roles["naamgever"], roles["voorzitter"]
    member, citizen = roles["volksvertegenwoordiger"], roles["burger"]
    hyphen = any_of(word.rstrip("-") for word in rulebook.lists["vernoemd"])
    both = rf"(?:,{SP}|{SP}en{SP}){titles}{ANYBODY}"
    earlier = rf"(?:{titles}{ANYBODY}(?:{SP}\([^()]*\))?(?:,{SP}|{SP}en{SP}|/))*{titles}$"
    sure, maybe, hint = Strength.CERTAIN, Strength.POSSIBLE, Strength.HINT
    by_party, motion = "de partij achter de naam", "de motie of het amendement met deze naam"
    called, asked = "de vernoeming", "de Kamervragen of het debat bij de naam"
    other_body = rf"{SP}(?:van|in){SP}(?:de|het){SP}(?i:{_BODY})\b"
    lid = rf"\b(?i:het{SP}(?:geachte{SP})?lid){SP}{titles}$"
    acts = "moties?|amendement(?:en)?|subamendement"
    led, short = "het voorzitterschap of de leiding bij de naam", "de functie voor de naam"
    authority = any_of(rulebook.roles.authorities)
    at_name = "de functie bij de naam"
    birth = "de woonplaats of geboorte bij de naam"
    local = (
        rf"(?:Leefbaar|Lijst|Groep|Fractie|Stadspartij|Lokaal|Hart{SP}voor|Democraten|Progressief|"
        rf"Sociaal|Dorpspartij|Inwonerspartij|Ouderenpartij|Nieuw){SP}[A-Z][\w' -]{{1,30}}"
        rf"|[A-Z]\w*(?:belang(?:en)?|partij)|Burgerbelangen[\w ]*|Swollwacht"
    )
    debate = (
        r"(?:\w*debat|vragenuur\w*|\w*overleg|raadsvergadering|statenvergadering|plenair\w*|AO)"
    )
    person = rf"(?:het{SP}lid{SP}|de{SP}leden{SP})?{earlier}"
    speaker = roles["woordvoerder"]
    spokesman = any_of(speaker.functions)
    of_party = rf"(?:{party})(?:-(?:\w*fractie|\w*leden|\w*lid))?(?![\w-])"
    led_party = r"(?i:leider|leidster|voorman|voorvrouw|lijsttrekker|fractie\w*|\w+lid|senator)"
    portfolio = (
        rf"(?:(?:van{SP})?(?:[A-Z]\w{{0,3}}[A-Z&]\w{{0,3}}|{any_of(_plain(rulebook))}){SP})?\(?"
    )
    transcript = (
        (
            rf"^\W*(?i:de{SP}heer|mevrouw){SP}{titles}$",
            rf"^(?:{SP}\([^()]*\))?:",
            member,
            sure,
            "het woord dat deze persoon in het debat voert",
        ),
        (
            rf"\b(?i:de{SP}heer|mevrouw|collega){SP}{titles}$",
            rf"^{SP}{_ASKED}",
            member,
            sure,
            "wat deze persoon in het debat zegt",
        ),
    )
    rules = (
        *(transcript if _is_transcript(text) else ()),
        ("", rf"^(?:{SP}(?:van|de|der|den|te[nr]))+(?:{SP}[A-Z][\w'-]+){{1,2}}{GAP}\((?:{party})\)",
         member, sure, by_party),
        ("", rf"^{GAP}\((?:{party})(?:(?:{SP}en{SP}|[,;/]|-\w*(?:fractie|lid))[^()]*)?\)",
         member, sure, by_party),
        ("", rf"^{GAP}\((?:{local})\)", member, members, by_party),
        (rf"(?:^|[\t|;•]){GAP}(?:{party})(?:-?{GAP}fractie)?{GAP}[:\t–-]{GAP}{titles}$", "",
         member, sure, by_party),
        (rf"\b(?i:vra(?:ag|gen)|verzoek|inbreng|interruptie|opmerking|motie|amendement|\w*ge[zs]\w+)"
         rf"{SP}(?:van|aan|door){SP}{person}",
         rf"^{SP}(?:(?:tijdens|in|bij){SP}(?:het|een){SP}(?:\w+{SP})?(?i:{debate})\b"
         rf"|\((?:Handelingen|TK|Kamerstuk))", member, sure, asked),
        (lid, rf"^{SP}{_ASKED}", member, sure, asked),
        (rf"\b(?i:vroeg|vraagt|stelde|stelt|zei|wees|noemde){SP}het{SP}lid{SP}{earlier}", "",
         member, sure, asked),
        (rf"\b(?i:\w*debat|kamer|handelingen)\b[^.;§]{{0,80}}\baan{SP}{person}",
         rf"^{SP}(?:(?:is|heb|heeft|was){SP})?(?:ge|toege)zegd\b",
         member, members, "de toezegging bij de naam"),
        (rf"\b(?i:koos|kiest|verkoos|benoemde|benoemt){SP}{titles}$", rf"^{SP}tot{SP}[a-z]",
         chair, sure, "de verkiezing of benoeming bij de naam"),
        (rf"\braad{SP}van{SP}bestuur{SP}(?:bestaat|bestond|wordt{SP}gevormd)[^.;§]{{0,40}}"
         rf"(?:uit|door){SP}{earlier}", "", roles["bestuurder"], sure, at_name),
        (rf"\b(?i:\w*raad|\w*commissie|\w*college)\b[^.;§]{{0,80}}\b(?:bestaat|bestond)[^.;§]{{0,60}}"
         rf"\buit{SP}{earlier}", "", chair, sure, "het lidmaatschap van een raad of commissie"),
        (rf"\b(?i:zegt|zegde){SP}(?:aan{SP})?{person}", rf"^{SP}toe\b", member, members,
         "de toezegging bij de naam"),
        (rf"\b(?i:dient|diende|dienden|dienen){SP}{earlier}",
         rf"^[^.;§]{{0,50}}\b(?i:{acts})\b", member, sure, motion),
        ("", rf"^(?:{both}|{SP}\([^()]*\)){{0,6}}{SP}(?i:dient|diende|dienden|dienen|heeft|hebben)"
         rf"[^.;§]{{0,30}}\b(?i:{acts})\b[^.;§]{{0,40}}\b(?:in|ingediend)\b", member, sure, motion),
        ("", rf"^,?{SP}bij{SP}de{SP}gratie{SP}Gods\b", roles["bewindspersoon"], sure,
         "de aanhef van een koninklijk besluit"),
        (rf"\b(?i:de{SP}heer|mevrouw|het{SP}lid|collega){SP}{titles}$",
         rf"^{SP}(?:van|namens){SP}(?:de{SP}|het{SP})?{of_party}", member, members, by_party),
        ("", rf"^{SP}(?:van|namens){SP}(?:de{SP}|het{SP})?{of_party}", member, maybe, by_party),
        (rf"\b(?:{party})(?:-{led_party}){SP}{titles}$", "", member, Strength.TITLE, by_party),
        (rf"(?:{party}|{SP}fractie|-fractie)[^.§]{{0,40}}bij{SP}monde{SP}van{SP}{titles}$", "",
         member, sure, by_party),
        (rf"\b(?i:het{SP}woord{SP}(?:is{SP})?(?:(?:nu|thans|allereerst|eerst){SP})?aan){SP}{titles}$",
         "", member, members, "het woord dat deze persoon krijgt"),
        (rf"\b(?i:{spokesman}){SP}van{SP}[^.;:]{{0,60}}[,:]{SP}{titles}$", "",
         speaker, sure, "de functie ‘woordvoerder’"),
        (rf"\b(?i:prof\.?|professor){SP}{titles}$", "", chair, maybe, "de titel van hoogleraar"),
        (r"\bHuis{SP}van{SP}$".replace("{SP}", SP), "", eponym, sure, called),
        ("", rf"^(?:{both}){{0,6}}{SP}\((?:beiden|allen){SP}(?:{party})\)", member, sure, by_party),
        (lid, rf"^{SP}\([A-Z][\w&' /-]{{1,30}}\)", member, sure, by_party),
        (lid, rf"^(?!{other_body})", member, members, "de woorden ‘het lid’ voor de naam"),
        (rf"\b(?i:{acts})(?:-|{SP}(?:van{SP})?){earlier}", "", member, sure, motion),
        (rf"\b(?i:Kamervragen){SP}van{SP}{earlier}", "", member, sure, asked),
        (rf"\b(?i:Kamervragen){SP}{earlier}", "", member, sure, asked),
        (rf"\b(?i:schriftelijke{SP}vragen){SP}(?:van{SP})?{earlier}", "", member, maybe, asked),
        (rf"\b(?i:voor|tijdens|in|na|bij){SP}het{SP}(?:\w+{SP})?(?i:\w*debat){SP}met{SP}"
         rf"(?:{ANYBODY}(?:,{SP}|{SP}en{SP}))*$", "", member, members, asked),
        (rf"\b(?i:{authority})\b[^§;]{{0,140}}\b(?i:namens{SP}dezen?|n\.d\.|voor{SP}dezen?)[,:]?{SP}"
         rf"(?:[^.;§]{{2,90}},{SP})?{titles}$", "", roles["mandaat"], sure,
         "de ondertekening namens een bestuursorgaan"),
        (rf"\b(?:Z\.{GAP}E\.|H\.{GAP}E\.|(?i:(?:zijne|hare){SP}excellentie)){SP}{titles}$", "",
         chair, maybe, "de aanspreekvorm voor een ambassadeur"),
        ("", rf"^{SP}volgde?{SP}(?:hem|haar|minister|wethouder)\b[^.;]{{0,40}}\bop\b", chair, maybe,
         "de opvolging die bij de naam staat"),
        (rf"\b(?i:\w*debat|plenair|vragenuur(?:tje)?){SP}(?:\w+{SP}){{0,2}}met{SP}{earlier}", "",
         member, maybe, asked),
        ("", rf"^{SP}c\.?s\.", member, maybe, "de letters ‘c.s.’ achter de naam"),
        (rf"\b(?i:{hyphen})-$", "", eponym, sure, called),
        (rf"\b(?i:{any_of(eponym.before)}){SP}{titles}$", "", eponym, sure, called),
        (r"(?<!heer )(?<!mevrouw )$", rf"^-(?i:{any_of(eponym.after)})\b", eponym, sure, called),
        (rf"\b(?i:voorzitterschap|leiding){SP}van{SP}(?:\w+{SP}){{0,2}}?{titles}$", "",
         chair, sure, led),
        (rf"\b(?i:familie|fam\.|gezin|echtpaar){SP}$", "", citizen, sure,
         "de aanduiding als familie"),
        ("", rf"^,?{SP}(?:wonende|woonachtig|geboren)\b", citizen, sure, birth),
        ("", rf"^{SP}uit{SP}[A-Z]", citizen, hint, birth),
        (rf"{_SALUTATION}{titles}$", "", roles["geadresseerde"], hint, "de aanhef van een brief"),
        *(
            (rf"(?<![\w-])(?<!\d )(?:{any_of(role.shorts)}){SP}{portfolio}{titles}$", "",
             role, Strength.TITLE, short)
            for role in roles.values() if role.shorts
        ),
        *(
            (rf"\b{bodies_of(role)},?{SP}onder{SP}(?i:voorzitterschap|leiding){SP}van{SP}{titles}$",
             "", role, sure, led)
            for role in roles.values() if role.bodies
        ),
        *(
            (rf"(?<![\w-]){bodies_of(role)},{SP}bij{SP}monde{SP}van{SP}(?:de{SP})?"
             rf"(?i:{any_of(role.heads)}){SP}{titles}$", "", role, sure, at_name)
            for role in roles.values() if role.bodies
        ),
        *(
            (rf"(?<![\w-]){bodies_of(role)}:?{SP}{titles}$",
             rf"^{GAP}[(,]{GAP}(?i:{any_of(role.heads)})\b\.?", role, sure, at_name)
            for role in roles.values() if role.bodies
        ),
        *(
            (rf"(?<![\w-])(?i:{any_of(role.heads)}){SP}{titles}$",
             rf"^{SP}van{SP}(?:(?:de|het|den){SP})?(?:[a-z-]+{SP})?{bodies_of(role)}(?![\w-])",
             role, sure, at_name)
            for role in roles.values() if role.bodies
        ),
    )  # fmt: skip
    return NamingPatterns(
        tuple(
            Rule(re.compile(named(left)), re.compile(named(right)), role, strength, word)
            for left, right, role, strength, word in rules
        ),
        re.compile(rf"{_SALUTATION}{titles}$"),
        re.compile(
            rf"(?i:{hyphen})-\w|(?i:{any_of(eponym.before)}){SP}\w"
            rf"|.*{SP}(?:v|t|vs)\.{SP}(?:{any_of(rulebook.roles.states)})$"
        ),
        eponym,
    )


def _is_transcript(text: str) -> bool:
    """Say whether the text reports a debate in the States General word for word.

    Councils do not count, nor hearings: there citizens speak as well.
    """
    return (
        len(_SPEAKER.findall(text)) >= 3
        and bool(_STATES_GENERAL.search(text))
        and not _HEARING.search(text)
    )


def _plain(rulebook: RuleBook) -> list[str]:
    """Return the portfolios written out: "min. Financiën"."""
    return [word for word in rulebook.roles.portfolios if word[1:] == word[1:].lower()]


def read_naming(place: Place, patterns: NamingPatterns) -> Iterator[Clue]:
    """Yield what the words next to the name say."""
    for rule in patterns.rules:
        if rule.holds(place.left, place.right):
            yield Clue(rule.role, rule.strength, rule.shown)


def read_own(text: str, patterns: NamingPatterns) -> Iterator[Clue]:
    """Yield what a finding says itself that holds more than the name: "commissie-De Wit"."""
    if patterns.called.match(text):
        yield Clue(patterns.eponym, Strength.CERTAIN, "de vernoeming")


def is_salutation(place: Place, patterns: NamingPatterns) -> bool:
    """Say whether a letter greets this person: "Geachte mevrouw Jansen,"."""
    return bool(patterns.salutation.search(place.left))
