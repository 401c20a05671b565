"""Whose telephone is it: a person's, an organisation's, or is that unknown?"""

from enum import Enum

import regex

from woo_redact.detect.context import Surroundings, last_match, window_before, words_pattern
from woo_redact.rulebook import RuleBook

REACH = 400
"""Characters before a number in which the opening words of its block are looked for."""
LINES = 9
"""Lines between the opening word of a person's block and a number in it, at most."""
LINE_LABEL = regex.compile(r"(?:^|[\n\t|])[ ]*(?:T|F|(?i:tel|telefoon|fax))[\s:.]*$")
HEADER_LINE = regex.compile(r"(?:^|\n)[ ]*(?:naam|van|aan|cc|from|to)[ ]?:", regex.I)


class Whose(Enum):
    """Who answers a fixed number."""

    PERSON = "person"
    ORGANISATION = "organisation"
    UNKNOWN = "unknown"
    REFUSED = "refused"
    """No telephone number at all: a label directly before it says so."""


class PhoneTest:
    """Judge whose fixed number it is by the words before it."""

    def __init__(self, rulebook: RuleBook) -> None:
        """Take the words from the lists."""
        lists = rulebook.lists
        self.refused = Surroundings(lists["geen_telefoonwoorden"])
        self.direct = Surroundings(lists["telefoonwoorden_direct"])
        self.general = Surroundings(lists["telefoonwoorden_algemeen"])
        self.phone = Surroundings(lists["telefoonwoorden"])
        self.organisation = words_pattern(lists["blokwoorden_organisatie"])
        self.person = words_pattern(lists["blokwoorden_persoon"])

    def judge(self, text: str, start: int) -> tuple[Whose, str | None]:
        """Return whose number begins at start, and the word in the text that tells.

        A number is an organisation's when it stands after T, F or Tel at the beginning of a line
        and the last opening word before it is that of a visiting or postal address; a person's
        when the last opening word before it is one for a person.
        """
        if self.refused.directly(text, start):
            return Whose.REFUSED, None
        if word := self.direct.directly(text, start):
            return Whose.PERSON, word
        if word := self.general.directly(text, start):
            return Whose.ORGANISATION, word
        begin = max(0, start - REACH)
        organisation = last_match(self.organisation, text, begin, start)
        person = last_match(self.person, text, begin, start)
        person = person or last_match(HEADER_LINE, text, begin, start)
        if person and (not organisation or person.start() > organisation.start()):
            if _same_block(text, person.end(), start):
                return Whose.PERSON, " ".join(person.group().split())
        elif organisation and LINE_LABEL.search(window_before(text, start, 40)):
            return Whose.ORGANISATION, organisation.group()
        return Whose.UNKNOWN, self.phone.directly(text, start)


def _same_block(text: str, opening: int, start: int) -> bool:
    """Say whether few lines and no second blank line lie between a person's label and a number."""
    between = text[opening:start]
    return between.count("\n\n") <= 1 and between.count("\n") <= LINES
