"""Read in what office somebody is written to: "Geachte heer A, Als burgemeester vroeg u mij"."""

import re
from collections.abc import Iterator

from woo_redact.decide.callings import AFFAIR
from woo_redact.decide.clue import Clue, Strength, of_function
from woo_redact.decide.grammar import SP, Grammar, pattern
from woo_redact.decide.masked import NAME, Place

_FIRST = 3
"""So many lines of a letter tell why it is written."""
_YOU = r"(?:u|je|jij)"
_NOT_ME = r"(?:(?!\b(?:[Ii]k|[Ww]ij|[Ww]e)\b)[^.;])"
"""A clause of which who writes is not the subject."""
_DID = r"(?:heeft|hebt|had|bent|was|vroeg|stelde|schreef|verzocht)"
_SENT = (
    r"(?:brief|e-?mail|mail|bericht|vra(?:ag|gen)|inbreng|bijdrage|rol|hoedanigheid|functie|inzet|"
    r"werk|reactie)"
)
"""What somebody sends or does in an office."""
_INFORMAL = re.compile(r"\b(?i:je|jij|jouw)\b")
_AS = re.compile(r"\b[Aa]ls[ ]")


def read_addressee(place: Place, grammar: Grammar) -> Iterator[Clue]:
    """Yield the office in which the first lines of a letter say that it is to this person.

    "Als burgemeester nodig ik u uit" tells the office of who writes.
    """
    lines = [line for line in place.lines[place.line + 1 : place.line + 3 + _FIRST] if line.strip()]
    text = " ".join(lines[:_FIRST])
    if not _AS.search(text):
        return
    office = rf"[Aa]ls{SP}{grammar.phrase}"
    formal = not AFFAIR.search(text)
    for form in (
        rf"(?:^|[.!?]{SP}){_NOT_ME}*?\b{_YOU}{SP}{office}",
        rf"(?:^|[.!?,]{SP})(?:U|Je|Jij){SP}{_DID}{SP}{office}",
        rf"\b(?:[Uu]w|[Jj]e|[Jj]ouw){SP}{_SENT}(?:{SP}van{SP}[\w ]{{4,20}},?)?{SP}{office}",
        rf"(?:^|[.,]{SP}){office}(?:{SP}van{SP}(?!{NAME}|,){_NOT_ME}{{2,50}}?)?,?{SP}(?:{_DID}|heb|vraagt){SP}{_YOU}\b",
    ):
        if found := pattern(form).search(text):
            # "als wethouder heb je" may be said of everybody
            sure = formal and not _INFORMAL.search(found[0])
            strength = Strength.CERTAIN if sure else Strength.POSSIBLE
            yield of_function(grammar.role(found["func"]), strength, found["func"])
            return
