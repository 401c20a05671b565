"""Whose telephone is it: a person's, an organisation's, or is that unknown?"""

from enum import Enum

import regex

from woo_redact.detect.adres_soort import AddressTest
from woo_redact.detect.context import (
    Surroundings,
    headings,
    last_match,
    top_row,
    window_before,
    words_pattern,
)
from woo_redact.detect.email_soort import MailboxTest
from woo_redact.detect.gevraagd import told_to_all
from woo_redact.detect.naam_lexicon import lexicon_of
from woo_redact.detect.telefoon_instelling import institution_before
from woo_redact.detect.telefoon_vorm import (
    AFTER_MOBILE,
    AFTER_POSTCODE,
    AT_OFFICE,
    BESIDE_OWN,
    BY_FAX,
    BY_LABEL_FAX,
    CODE_AFTER,
    COLLEAGUE,
    DESK,
    DIAL_IN,
    DIRECT_AFTER,
    DIRECT_BEHIND,
    EXTENSION_AFTER,
    FUNCTION_REACHED,
    HEADER_LINE,
    INVERTED,
    LINE_LABEL,
    MAIL_AFTER,
    MAIL_BEFORE,
    MAILBOX_AFTER,
    MEMORABLE,
    MOBILE_AFTER,
    MOBILE_BESIDE,
    NAME_AFTER,
    NAME_BEFORE,
    NAMED,
    NOUGHTS,
    NUMBER_OF,
    OF_OFFICE,
    OF_ONE,
    POSTCODE,
    REACHED,
    STOP,
    STREET,
    TOWN_BEFORE,
    TWO_WORDS,
    UNIT,
    VOORLETTERS,
)
from woo_redact.rulebook import RuleBook

REACH = 400
"""Characters before a number in which the opening words of its block are looked for."""
LETTERHEAD = 7
"""Lines of a letterhead with a number on the last one, at most."""
LINES = 9
"""Lines between the opening word of a person's block and a number in it, at most."""


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
        self.lexicon = lexicon_of(rulebook)
        self.labels_of_others = Surroundings(lists["geen_telefoonwoorden"])
        self.mailbox = MailboxTest(rulebook)
        self.direct = Surroundings(lists["telefoonwoorden_direct"])
        self.general = words_pattern(lists["telefoonwoorden_algemeen"])
        self.phone = Surroundings(lists["telefoonwoorden"])
        self.organisation = words_pattern(lists["blokwoorden_organisatie"])
        self.person = words_pattern(lists["blokwoorden_persoon"])
        self.address = AddressTest(rulebook)
        self.units = lists["eenheden"]
        self.heads = lists["kolomkoppen_persoon"]
        self.functions = lists["functietitels"]

    def judge(self, text: str, start: int, end: int) -> tuple[Whose, str | None]:
        """Return whose number text[start:end] is, and the word in the text that tells.

        A number is an organisation's when it stands after T, F or Tel at the beginning of a line
        and the last opening word before it is that of a visiting or postal address; a person's
        when the last opening word before it is one for a person.
        """
        if self.refused(text, start):
            return Whose.REFUSED, None
        if word := self.direct.directly(text, start):
            return Whose.PERSON, word
        if after := DIRECT_AFTER.match(text, end):
            return Whose.PERSON, after["word"]
        if told := NUMBER_OF.match(text, end):
            return Whose.ORGANISATION, told["word"]
        office = OF_OFFICE.match(text, end)
        if office and BESIDE_OWN.search(text, max(0, start - 20), start):
            return Whose.ORGANISATION, office["word"]
        if self._named(text, start, end) or self._cell_of_person(text, start):
            return Whose.PERSON, None
        town = TOWN_BEFORE.search(text, max(0, start - 50), start)
        if town and not self._names_one(text[text.rfind("\n", 0, start) + 1 : start]):
            return Whose.ORGANISATION, town["nummer"]
        if EXTENSION_AFTER.match(text, end) and self._person_in_sentence(text, start):
            return Whose.PERSON, "toestel"
        if word := self._general(text, start):
            return Whose.ORGANISATION, word
        if word := self._general_after(text, end) or self._of_organisation(text, start):
            return Whose.ORGANISATION, word
        if word := self._for_all(text, start, end):
            return Whose.ORGANISATION, word
        if (who := FUNCTION_REACHED.search(text, max(0, start - 90), start)) and who[
            "who"
        ] in self.functions:
            return Whose.PERSON, who["who"]
        if CODE_AFTER.match(text, end) or DIAL_IN.search(text, max(0, start - 60), start):
            return Whose.ORGANISATION, None
        if self._letterhead_of_person(text, start) or OF_ONE.search(
            text, max(0, start - 80), start
        ):
            return Whose.PERSON, None
        if self.phone.directly(text, start) and self.address.form_of_person(text, start):
            return Whose.PERSON, None
        beside = AFTER_MOBILE.search(window_before(text, start, 40))
        if beside or MOBILE_AFTER.match(text, end) or MAIL_AFTER.match(text, end):
            return Whose.PERSON, None
        if self._row_of_person(text, start):
            return Whose.PERSON, None
        if self._row_of_organisation(text, start):
            return Whose.ORGANISATION, None
        if self._beside_mailbox(text, start, end):
            return Whose.ORGANISATION, None
        begin = max(0, start - REACH)
        organisation = last_match(self.organisation, text, begin, start)
        person = last_match(self.person, text, begin, start)
        labelled = LINE_LABEL.search(window_before(text, start, 40))
        letterhead = organisation or (labelled and self._letterhead_of_organisation(text, start))
        if person is None and (person := last_match(HEADER_LINE, text, begin, start)):
            value = text[person.end() : text.find("\n", person.end(), start)]
            if labelled and "@" not in value and self.address.names_organisation(value):
                return Whose.ORGANISATION, None
        if person and (not organisation or person.start() > organisation.start()):
            if _same_block(text, person.end(), start):
                return Whose.PERSON, " ".join(person.group().split())
        elif labelled and letterhead and not MOBILE_BESIDE.match(text, end):
            label = organisation[0] if organisation else "adres van een organisatie"
            return Whose.ORGANISATION, label
        firm = institution_before(text, start, self.lexicon)
        if firm and not self._card(text, start, end):
            return Whose.ORGANISATION, firm
        return Whose.UNKNOWN, self.phone.directly(text, start)

    def refused(self, text: str, start: int) -> bool:
        """Say whether a label before text[start] names another number than a telephone's."""
        return bool(self.labels_of_others.directly(text, start))

    def _for_all(self, text: str, start: int, end: int) -> str | None:
        """Return what says that everybody may call a number, None when nothing does.

        It is faxed to, ends in noughts like an exchange or is a unit's; a direct number stands
        beside it; or it is told to the reader with questions, or with hours, and nobody is named.
        """
        if NOUGHTS.search(text[start:end]):
            return "vier nullen aan het eind"
        if BY_LABEL_FAX.search(text, max(0, start - 20), start) and not (
            self._at_home(text, start) or self._header_of_person(text, start)
        ):
            return "fax"
        if BY_FAX.search(text, max(0, start - 40), start):
            return "per fax"
        unit = UNIT.search(text, max(0, start - 60), start)
        if unit and not self._person_in_sentence(text, unit.start()):
            return " ".join(unit[0].split()[:2]).strip(",: ")
        if DIRECT_BEHIND.match(text, end):
            return "een doorkiesnummer ernaast"
        if self._person_in_sentence(text, start):
            return None
        return told_to_all(text, start, end)

    def _card(self, text: str, start: int, end: int) -> bool:
        """Say whether a number stands with somebody's name or mailbox, as on a business card."""
        first = text.rfind("\n", 0, max(0, text.rfind("\n", 0, start)))
        first = max(text.rfind("\n", 0, max(0, first)), start - 200, 0)
        line = text.find("\n", text.find("\n", end) + 1)
        around = text[first : line if line >= 0 else len(text)]
        return "@" in around or "\t" in around or self._names_one(around)

    def _names_one(self, line: str) -> bool:
        """Say whether a line has a name with voorletters, a title or a first name."""
        words = regex.findall(r"\p{Lu}\p{Ll}+", line)
        return VOORLETTERS.search(line) is not None or any(
            word in self.address.first_names for word in words
        )

    def of_desk(self, text: str, start: int) -> bool:
        """Say whether an extension is that of a desk or unit: "Helpdesk, toestel 3333"."""
        line = text[text.rfind("\n", 0, start) + 1 : start]
        return DESK.search(line[-70:]) is not None and not self._names_one(line)

    def is_exchange(self, text: str, start: int, end: int) -> bool:
        """Say whether a number is one to remember, as exchanges have, with nobody named beside."""
        return MEMORABLE.search(text[start:end]) is not None and not self._somebody(
            text, start, end
        )

    def _somebody(self, text: str, start: int, end: int) -> bool:
        """Say whether a person is told of in the line or sentence a number stands in."""
        line = text[max(text.rfind("\n", 0, start) + 1, start - 120) : start]
        behind = text[end : end + 60].split("\n", 1)[0]
        return (
            self._person_in_sentence(text, start)
            or MAIL_AFTER.match(text, end) is not None
            or MOBILE_AFTER.match(text, end) is not None
            or AFTER_MOBILE.search(line) is not None
            or bool(self.person and self.person.search(line + behind))
            or self._row_of_person(text, start)
            or self._at_home(text, start)
        )

    def _header_of_person(self, text: str, start: int) -> bool:
        """Say whether the last "Aan:" or "Van:" before a number names no organisation."""
        head = last_match(HEADER_LINE, text, max(0, start - REACH), start)
        if head is None:
            return False
        return not self.address.names_organisation(text[head.end() : text.find("\n", head.end())])

    def _at_home(self, text: str, start: int) -> bool:
        """Say whether a number stands with the address of a person, or in a form about one."""
        return self._letterhead_of_person(text, start) or self.address.form_of_person(text, start)

    def _named(self, text: str, start: int, end: int) -> bool:
        """Say whether a name stands right before a number ("M. Bos, 070 ...") or in brackets."""
        if NAME_BEFORE.search(text, max(0, start - 60), start):
            return True
        if COLLEAGUE.search(text, max(0, start - 90), start):
            return True
        after = NAME_AFTER.match(text, end)
        return after is not None and after["naam"] in self.address.first_names

    def _person_in_sentence(self, text: str, start: int) -> bool:
        """Say whether a person is named in the sentence before a number."""
        before = _sentence_before(text, start)
        return bool(self.person and self.person.search(before)) or self._names_one(before)

    def _general(self, text: str, start: int) -> str | None:
        """Return the word for a general line shortly before a number, in its sentence."""
        window = window_before(text, start, 60)
        row = window.rfind("\n") + 1
        if "\t" in window[row:]:  # another row of a table speaks of somebody else
            window = window[row:]
        hit = last_match(self.general, window)
        if hit is None or window[hit.end() : hit.end() + 1] == "@":
            return self._general_heading(text, start)
        between = window[hit.end() :]
        if (name := NAMED.search(between)) and name[1] in self.address.first_names:
            return None
        if STOP.search(between) or (self.person and self.person.search(between)):
            return self._general_heading(text, start)
        return " ".join(hit.group().split())

    def _general_after(self, text: str, end: int) -> str | None:
        """Return the word for a general line just after a number: "070 ... (algemeen nummer)"."""
        after = regex.split(r"\d|[.;\n\t]|[ ](?:of|en)[ ]", text[end : end + 50], maxsplit=1)[0]
        if self.general is None or (self.person and self.person.search(after)):
            return None
        hit = self.general.search(after)
        return " ".join(hit.group().split()) if hit else None

    def _of_organisation(self, text: str, start: int) -> str | None:
        """Return the organisation that a sentence says can be reached at this number.

        Either it is the subject ("De IND is bereikbaar op"), or its address stands before the
        number; a person in the sentence leaves it open.
        """
        before = _sentence_before(text, start)
        if self.person and self.person.search(before):
            return None
        if AT_OFFICE.search(text, max(0, start - 120), start):
            return "kantoor"
        if hit := REACHED.search(before):
            names = hit["who"]
            known = names in self.units or self.address.names_organisation(names)
            return names if known else None
        line = text[max(text.rfind("\n", 0, start) + 1, start - 160) : start]
        if AFTER_POSTCODE.search(line) and (
            self.address.names_organisation(line)
            or self.address.names_public(line)
            or (self.organisation is not None and self.organisation.search(line))
        ):
            return "adres van een organisatie"
        return None

    def _general_heading(self, text: str, start: int) -> str | None:
        """Return the word for a general line in the row or at the top of the column."""
        if self.general is None:
            return None
        for heading in headings(text, start):
            hit = self.general.search(heading)
            if hit and len(hit.group()) > len(heading.strip()) / 2:
                return " ".join(hit.group().split())
        return None

    def _letterhead_of_person(self, text: str, start: int) -> bool:
        """Say whether a number stands in the block with somebody's name and address."""
        block = text[max(0, start - REACH) : start].rsplit("\n\n", 1)[-1]
        lines = block.split("\n")
        if len(lines) < 3 or not POSTCODE.search(block):
            return False
        if any(self.address.names_organisation(line) for line in lines):
            return False
        if self.organisation and self.organisation.search(block):
            return False
        return any(self.address.names_person(line.strip()) for line in lines[:2])

    def _letterhead_of_organisation(self, text: str, start: int) -> bool:
        """Say whether a number stands in the block with the address of an organisation."""
        block = text[max(0, start - REACH) : start].rsplit("\n\n", 1)[-1]
        lines = block.split("\n")[-LETTERHEAD:-1]
        if any(self.address.names_person(line.strip()) for line in lines):
            return False
        named = any(self.address.names_organisation(line) for line in lines)
        return any(self.address.names_public(line) for line in lines) or (
            named and any(POSTCODE.search(line) or STREET.match(line) for line in lines)
        )

    def _row_of_person(self, text: str, start: int) -> bool:
        """Say whether a number stands in a row of a table with somebody's name in a cell."""
        line = text.rfind("\n", 0, start) + 1
        cells = [cell.strip() for cell in text[line:start].split("\t")[:-1]]
        if any(
            INVERTED.match(cell)
            or (self.address.names_person(cell) and not self.address.names_organisation(cell))
            for cell in cells
        ):
            return True
        heads = [head.strip().casefold() for head in top_row(text, line)]
        return any(
            head in self.heads
            and TWO_WORDS.fullmatch(cell) is not None
            and not self.address.names_organisation(cell)
            for head, cell in zip(heads, cells, strict=False)
        )

    def _cell_of_person(self, text: str, start: int) -> bool:
        """Say whether the cell right before that of a number is somebody's full name."""
        *cells, own = text[text.rfind("\n", 0, start) + 1 : start].split("\t")
        cell = cells[-1].strip() if cells and not own.strip() else ""
        return INVERTED.fullmatch(cell) is not None or (
            TWO_WORDS.fullmatch(cell) is not None
            and self.address.names_person(cell)
            and not self.address.names_organisation(cell)
        )

    def _row_of_organisation(self, text: str, start: int) -> bool:
        """Say whether an organisation stands under the head for persons in the row of a number."""
        line = text.rfind("\n", 0, start) + 1
        heads = (head.strip().casefold() for head in top_row(text, line))
        cells = text[line:start].split("\t")[:-1]
        return any(
            head in self.heads and self.address.names_organisation(cell)
            for head, cell in zip(heads, cells, strict=False)
        )

    def _beside_mailbox(self, text: str, start: int, end: int) -> bool:
        """Say whether a functional mailbox stands just before ("of telefonisch via") or after."""
        hit = last_match(MAIL_BEFORE, window_before(text, start)) or MAILBOX_AFTER.match(text, end)
        if hit is None:
            return False
        shift = start - len(window_before(text, start)) if hit.string is not text else 0
        begin, stop = (at + shift for at in hit.span("local"))
        return not self.mailbox.judge_at(text, begin, stop, hit["domain"].lower()).personal


def _sentence_before(text: str, at: int) -> str:
    """Return what stands before text[at] in its sentence and line."""
    return regex.split(r"(?<=\p{Ll}{4})[.;!?]\s|\n", text[max(0, at - 160) : at])[-1]


def _same_block(text: str, opening: int, start: int) -> bool:
    """Say whether few lines and no second blank line lie between a person's label and a number."""
    between = text[opening:start]
    return between.count("\n\n") <= 1 and between.count("\n") <= LINES
