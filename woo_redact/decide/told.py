"""Read the words directly beside a listed name that tell it is the office-holder's.

"vraag 3 (lid Jansen)", "spreektekst Jansen": nobody else's. The list of office-holders and these
words prove together what neither proves alone.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from woo_redact.decide.clue import Clue, Strength
from woo_redact.decide.fame import POLITICS, Fame, Fit
from woo_redact.decide.grammar import SP, Grammar, compiled, named
from woo_redact.decide.masked import Place
from woo_redact.decide.name import Name

_SURE = (
    r"(?:kamerleden|kamerlid|leden|lid|(?:kamer|mondelinge[ ]|schriftelijke[ ])vra(?:ag|gen)|"
    r"moties?|(?:sub)?amendement(?:en)?|debataanvra(?:ag|gen)|debatverzoek|initiatiefnota|"
    r"initiatiefwet|initiatiefvoorstel|interpellatie|kabinet|eurocommissaris|schaduwrapporteur)"
)
"""Words before a name that only politics has."""
_LIKELY = (
    r"(?:spreektekst|spreekpunten|belscript|bilat|bilateraal|commissaris|rapporteur|set[ ]vragen|"
    r"vra(?:ag|gen)|inbreng|interruptie|toezegging|speech|toespraak|agenda|werkbezoek|voorgangers?|"
    r"opvolgers?|portefeuille)"
)
"""And words that others have to do with as well: for a surname that few bear."""
_OTHER_BODY = re.compile(
    r"\b(?i:\w*commissie|werkgroep|\w*raad|\w*bestuur|jury|OR|MR|team|bewoners?|omwonenden?|inspre\w+|"
    r"familie|vereniging|stichting|bezwaar\w*)\b"
)
"""What else has members and gets questions; a debate of a commission has politics beside it."""
_DID = re.compile(
    r"^[ ](?:(?:had|heeft|is|was|zal|zou)\b[^.;\n]{0,60}\b(?:beantwoord|toegezegd|gemeld|"
    r"aangekondigd|ge[iï]nformeerd|geschreven|verdedigd|ingediend)|zegde|beantwoordde|antwoordde|schreef|meldde)\b"
    r"[^.;\n]{0,60}(?:\bah-tk|\bkst-|\b(?i:kamerstuk\w*|aanhangsel|handelingen|kamerbrief|kamervra\w+)\b"
    r"|\b(?:aan|in) de (?:Tweede |Eerste )?Kamer\b|\bTK \d{4})"
)
"""What a minister did, with a paper of parliament beside it."""
_AGREED = re.compile(
    r"^[ ](?:tekende|heeft (?:\w+ ){0,2}getekend|tekent)\b[^.;\n]{0,30}\bvoor akkoord\b"
)
_TO = re.compile(r"(?:^|\t)\W*(?i:aan)[ ](?:(?:het[ ])?lid[ ])?$")
_REGISTER = re.compile(r"\b(?i:toezeggingen\w*|moties en toezeggingen)\b")
"""In a register of promises to parliament: "aan Jansen"."""
_SHOWN = "de woorden bij de naam van een bekende ambtsdrager"


@dataclass(frozen=True)
class ToldPatterns:
    """What must end before the name."""

    sure: re.Pattern[str]
    likely: re.Pattern[str]


def compile_told(grammar: Grammar) -> ToldPatterns:
    """Return the patterns for these words."""
    member = rf"(?:(?:het{SP}|de{SP})?(?i:lid|leden){SP})?"
    earlier = rf"(?:{grammar.titles}§(?:,{SP}|{SP}en{SP}))*"
    behind = rf"(?:-|:?{SP}(?:(?:van|aan|met|door|voor|op){SP})?{member}){earlier}{grammar.titles}$"
    sure, likely = (named(rf"(?<![\w-])(?i:{words}){behind}") for words in (_SURE, _LIKELY))
    return ToldPatterns(compiled(sure), compiled(likely))


def read_told(name: Name, place: Place, fame: Fame, patterns: ToldPatterns) -> Iterator[Clue]:
    """Yield that the words beside a listed name leave no other reading."""
    if name.given and fame.lists(name) and not fame.may_be_other(name):
        fit: Fit | None = Fit.UNIQUE
    else:
        fit = fame.fit(name if name.given else replace(name, initials=""))
    if fit is None or fit is Fit.WORD:
        return
    near = f"{place.left[-100:]} {place.right[:60]}"
    rare = fit is not Fit.SHARED and (name.given or name.surname not in fame.common)
    if name.initials and not rare:
        return
    political = POLITICS.search(place.around)
    if _OTHER_BODY.search(near) and not political:
        return
    sure = patterns.sure.search(place.left) and (rare or political)
    likely = rare and patterns.likely.search(place.left)
    did = name.bare and (_DID.search(place.right) or (rare and _AGREED.search(place.right)))
    promised = _TO.search(place.left) and _REGISTER.search("\n".join(place.lines))
    if sure or likely or did or promised:
        yield Clue(fame.office, Strength.CERTAIN, _SHOWN)
