"""Read from the words next to a name what kind of mention it is: a motion, a disease, a letter."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from woo_redact.decide.clue import Clue, Strength
from woo_redact.decide.grammar import GAP, SP, Grammar, any_of, named
from woo_redact.decide.masked import Place
from woo_redact.rulebook import RuleBook
from woo_redact.rulebook.roles import Role

_SALUTATION = rf"^\W*(?i:geachte|beste|dag|hallo|hoi|lieve|waarde|hooggeachte){SP}"
_YEAR = r"(?:19|20)\d\d[a-z]?"
_BODY = r"(?:\w*commissie|werkgroep|team|\w*raad|OR|MT|bestuur|stuurgroep|vereniging|club)"


@dataclass(frozen=True)
class NamingPatterns:
    """The patterns of this module with the role each one shows."""

    rules: tuple[tuple[re.Pattern[str], re.Pattern[str], Role, Strength, str], ...]
    """What must match to the left and to the right of the name, the role, how surely, the word."""
    salutation: re.Pattern[str]
    called: re.Pattern[str]
    eponym: Role


def compile_naming(grammar: Grammar, rulebook: RuleBook, members: Strength) -> NamingPatterns:
    """Return the patterns for these words. § stands for a name.

    `members` is how surely "het lid A" is a member of a parliament in this document.
    """
    roles = rulebook.roles.roles
    titles, party = grammar.titles, grammar.party
    eponym, author = roles["naamgever"], roles["auteur"]
    member, citizen = roles["volksvertegenwoordiger"], roles["burger"]
    hyphen = any_of(word.rstrip("-") for word in rulebook.lists["vernoemd"])
    capitals = any_of({word[0].upper() + word[1:] for word in eponym.after})
    both = rf"(?:,{SP}|{SP}en{SP}){titles}§"
    sure, maybe, hint = Strength.CERTAIN, Strength.POSSIBLE, Strength.HINT
    by_party, motion = "de partij achter de naam", "de motie of het amendement met deze naam"
    called, cited = "de vernoeming", "de literatuurverwijzing"
    other_body = rf"{SP}(?:van|in){SP}(?:de|het){SP}(?i:{_BODY})\b"
    institution = rf"^{SP}(?:{capitals})\b"
    co_author = rf"{SP}(?:&|en){SP}§|{SP}et{SP}al\.?"
    lid = rf"\b(?i:het{SP}(?:geachte{SP})?lid){SP}{titles}$"
    entry = rf"^\W*(?:§(?:,{SP}|{SP}(?:en|&){SP}))*$"  # at the head of a line: a bibliography
    co = rf"(?:(?:,{SP}|{SP}(?:en|&){SP})§)*"
    chair, led = roles["voorzitter"], "het voorzitterschap of de leiding bij de naam"
    birth = "de woonplaats of geboorte bij de naam"
    rules = (
        ("", rf"^{GAP}\((?:{party})(?:[ ,;)/-][^()]*)?\)", member, sure, by_party),
        ("", rf"^(?:{both}){{0,6}}{SP}\((?:beiden|allen){SP}(?:{party})\)", member, sure, by_party),
        (lid, rf"^{SP}\([A-Z][\w&' /-]{{1,30}}\)", member, sure, by_party),
        (lid, rf"^(?!{other_body})", member, members, "de woorden ‘het lid’ voor de naam"),
        (rf"\b(?i:moties?|amendement|amendementen)(?:-|{SP})$", "", member, sure, motion),
        (rf"\b(?i:motie|amendement){SP}van{SP}$", "", member, sure, motion),
        ("", rf"^{SP}c\.?s\.", member, maybe, "de letters ‘c.s.’ achter de naam"),
        (rf"\b(?i:{hyphen})-$", "", eponym, sure, called),
        (rf"\b(?i:{any_of(eponym.before)}){SP}$", "", eponym, sure, called),
        (r"(?<!heer )(?<!mevrouw )$", rf"^-(?i:{any_of(eponym.after)})\b", eponym, sure, called),
        (r"(?<!heer )(?<!mevrouw )$", institution, eponym, maybe, called),
        (r"[(;][^()§]{0,20}$", rf"^(?:{co_author})?,{SP}{_YEAR}[);:,]", author, sure, cited),
        ("", rf"^,?{SP}et{SP}al\b", author, sure, cited),
        (entry, rf"^{co}{SP}\({_YEAR}\)[.:,]{SP}\S", author, sure, cited),
        ("", rf"^{SP}\({_YEAR}\)", author, maybe, cited),
        (
            rf"\b(?i:voorzitterschap|leiding){SP}van{SP}(?:\w+{SP}){{0,2}}?{titles}$",
            "",
            chair,
            sure,
            led,
        ),
        ("", rf"^,?{SP}(?:wonende|woonachtig|geboren)\b", citizen, sure, birth),
        ("", rf"^{SP}uit{SP}[A-Z]", citizen, hint, birth),
        (rf"{_SALUTATION}{titles}$", "", roles["geadresseerde"], hint, "de aanhef van een brief"),
    )
    return NamingPatterns(
        tuple(
            (re.compile(named(left)), re.compile(named(right)), role, strength, word)
            for left, right, role, strength, word in rules
        ),
        re.compile(rf"{_SALUTATION}{titles}$"),
        re.compile(rf"(?i:{hyphen})-\w|(?i:{any_of(eponym.before)}){SP}\w"),
        eponym,
    )


def read_naming(place: Place, patterns: NamingPatterns) -> Iterator[Clue]:
    """Yield what the words next to the name say."""
    left, right = place.left[-120:], place.right[:160]
    for before, after, role, strength, word in patterns.rules:
        if before.search(left) and after.search(right):
            yield Clue(role, strength, word)


def read_own(text: str, patterns: NamingPatterns) -> Iterator[Clue]:
    """Yield what a finding says itself that holds more than the name: "commissie-De Wit"."""
    if patterns.called.match(text):
        yield Clue(patterns.eponym, Strength.CERTAIN, "de vernoeming")


def is_salutation(place: Place, patterns: NamingPatterns) -> bool:
    """Say whether a letter greets this person: "Geachte mevrouw Jansen,"."""
    return bool(patterns.salutation.search(place.left))
