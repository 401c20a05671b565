"""Whose address is it: an organisation's (it stays), a person's (it goes), or is that unknown?"""

from dataclasses import dataclass

import regex

from woo_redact.detect.adres_kolom import LINES_ABOVE, REACH, column_before
from woo_redact.detect.adres_woorden import (
    AT_HOME,
    ATTENTION,
    BODY,
    BORN,
    BOX_BELOW,
    BOX_BESIDE,
    BUILDING_BEHIND,
    CADASTRAL,
    CARE_OF,
    CHAT,
    CODE_BEFORE,
    FORM_OF_ORGANISATION,
    FORM_OF_PERSON,
    HALL,
    HOLDER,
    LIVES_BEHIND,
    MAIL_LABEL,
    MAILBOX,
    OF_PERSON,
    OFFICE,
    OTHER_ADDRESS,
    OWNED_BEHIND,
    PERSON,
    PERSON_AND_COMMA,
    PERSON_IN,
    ROOM,
    SELF_EMPLOYED,
    SENDER,
    SMALL_BODY,
)
from woo_redact.detect.context import last_match, window_before, words_pattern
from woo_redact.rulebook import RuleBook

LONGEST_LINE = 70
"""Characters; a longer line above an address is running text and says nothing about it."""
NEAR = 60


@dataclass(frozen=True, slots=True)
class Whose:
    """The kind of an address, how likely (0..1), by which rule, why in Dutch, and the word."""

    kind: str
    score: float
    rule: str
    sentence: str
    context: str | None = None


class AddressTest:
    """Judge whose address it is by the words around it."""

    def __init__(self, rulebook: RuleBook) -> None:
        """Take the words from the kinds and the lists."""
        self.labels = words_pattern(rulebook.kinds["adres"].context)
        self.organisation_labels = words_pattern(rulebook.kinds["adres_organisatie"].context)
        self.right_before = regex.compile(
            r"(?<!\w)(?P<label>(?i:bezoek(?:ers)?adres|bezoeklocatie|vestigingsadres|kantooradres|"
            r"hoofdkantoor|afleveradres|factuuradres|vergaderlocatie))[\s:,|•\-–]{1,6}$"
        )
        self.organisations = words_pattern(rulebook.lists["adressen_organisatiewoorden"])
        self.first_names = rulebook.lists["voornamen"]
        self.surnames = rulebook.lists["achternamen"]
        self.bodies = [
            rulebook.lists[kind] for kind in ("bekende_organisaties", "belangenorganisaties")
        ]
        self.codes = rulebook.lists["eenheden"]
        self.public = dict(_public(item) for item in rulebook.lists["overheidsadressen"])

    def label(self, text: str, start: int) -> str | None:
        """Return the word that announces an address close before start, None for none."""
        hit = self.labels and self.labels.search(text, max(0, start - 40), start)
        return " ".join(hit.group().split()) if hit else None

    def judge(self, text: str, start: int, end: int, street: str | None, postcode: bool) -> Whose:
        """Return whose address text[start:end] is."""
        before = column_before(text, start)
        if hit := _last(OF_PERSON, before[-80:]):
            return Whose(
                "adres",
                0.93,
                "woonadres",
                f"Dit adres staat bij ‘{hit}’ en is dus van een persoon.",
                hit,
            )
        if LIVES_BEHIND.match(text, end):
            return Whose("adres", 0.93, "woonadres", "Achter dit adres staat dat iemand er woont.")
        if (owner := OWNED_BEHIND.match(text, end)) and self.names_person(owner["who"].strip()):
            told = "Achter dit adres staat van wie het is of wie er woont."
            return Whose("adres", 0.6, "eigenaar erachter", told)
        if BUILDING_BEHIND.match(text, end):
            told = "Achter dit adres staat dat er een gebouw ligt waar niemand woont."
            return Whose("adres_organisatie", 0.8, "gebouw erachter", told)
        if (care := CARE_OF.search(before)) and self._is_person(care["who"]):
            return Whose(
                "adres",
                0.9,
                "per adres",
                "Een organisatie krijgt hier haar post bij een persoon.",
                "p/a",
            )
        if street and self._is_public(street, text[start:end]):
            return Whose(
                "adres_organisatie",
                0.97,
                "lijst",
                "Dit is het adres van een openbaar gebouw dat op de lijst staat.",
            )
        nearest = "\n".join(_in_sentence(before).split("\n")[-2:])
        if self_employed := _last(SELF_EMPLOYED, nearest):
            return Whose(
                "adres",
                0.88,
                "zelfstandige",
                f"Dit adres staat bij ‘{self_employed}’: het adres van een zelfstandige is vaak "
                "dat van de persoon zelf.",
                self_employed,
            )
        if announced := last_match(self.right_before, before):
            word = " ".join(announced["label"].split())
            return Whose(
                "adres_organisatie",
                0.92,
                "opschrift ervoor",
                f"Dit adres staat direct na ‘{word}’ en is dus van een organisatie.",
                word,
            )
        box = BOX_BELOW.match(text, end)
        if box and (_foots(before, box) or not self._above(before)[0]):
            return Whose(
                "adres_organisatie",
                0.85,
                "postbus eronder",
                "Onder of achter dit adres staat een postbus, dus het is van een organisatie.",
            )
        if BOX_BESIDE.search(before):
            return Whose(
                "adres_organisatie",
                0.85,
                "postbus ernaast",
                "Naast dit adres staat een postbus, dus het is van een organisatie.",
            )
        if hall := last_match(HALL, before):
            word = hall.group().strip(" ,:(")
            return Whose(
                "adres_organisatie",
                0.85,
                "gebouw ervoor",
                f"Voor dit adres staat ‘{word}’, dus het is van een organisatie.",
                word,
            )
        code = CODE_BEFORE.search(before)
        if code and any(code["code"] in names for names in (self.codes, *self.bodies)):
            return Whose(
                "adres_organisatie",
                0.85,
                "organisatie ervoor",
                f"Direct voor dit adres staat ‘{code['code']}’, een organisatie.",
                code["code"],
            )
        if MAILBOX.search(before):
            return Whose(
                "adres_organisatie",
                0.85,
                "postbus ervoor",
                "Dit adres staat direct na het e-mailadres van een organisatie.",
            )
        if OFFICE.search(before):
            return Whose(
                "adres_organisatie",
                0.85,
                "kantoor",
                "Voor dit adres staat dat iemand of iets er kantoor houdt of gevestigd is.",
            )
        if name := last_match(PERSON_AND_COMMA, before):
            return Whose(
                "adres",
                0.9,
                "naam ervoor",
                f"Voor dit adres staat een persoon (‘{name['word']}’).",
                name["word"],
            )
        person, organisation = self._above(before)
        label = self._label(before)
        holder = _last(HOLDER, before[-250:])
        if label and holder and not organisation:
            return Whose(
                "adres",
                0.6,
                "van een houder",
                f"Dit adres staat bij ‘{label}’, onder een persoon die het bedrijf houdt.",
                label,
            )
        if label and not person and not organisation and self._own_mail(text, start, before, label):
            return Whose(
                "adres",
                0.88,
                "formulier",
                f"Dit adres staat bij ‘{label}’, tussen andere gegevens van een persoon.",
                label,
            )
        if label and not person:
            return Whose(
                "adres_organisatie",
                0.9,
                "opschrift",
                f"Dit adres staat bij ‘{label}’ en is dus van een organisatie.",
                label,
            )
        if organisation and not person:
            return Whose(
                "adres_organisatie",
                0.8,
                "organisatie erboven",
                "Direct boven of voor dit adres staat de naam van een organisatie.",
            )
        if person:
            doubt = bool(organisation or label)
            return Whose(
                "adres",
                0.6 if doubt else 0.93,
                "naam erboven",
                "Direct boven of voor dit adres staat een persoon"
                + (", maar er staat ook een organisatie." if doubt else "."),
            )
        label = self.label(text, start)
        if label and self.form_of_person(text, start):
            return Whose(
                "adres",
                0.88,
                "formulier",
                f"Dit adres staat bij ‘{label}’, tussen andere gegevens van een persoon.",
                label,
            )
        if ROOM.match(text, end) or ROOM.search(text, max(start, end - 20), end):
            return Whose(
                "adres_organisatie",
                0.75,
                "zaal erachter",
                "Achter dit adres staat een zaal of verdieping, dus het is van een organisatie.",
            )
        if street and postcode:
            return Whose("adres", 0.7, "onbekend", SENTENCES["vol"], label)
        if street:
            return Whose("adres", 0.75 if label else 0.5, "straat", SENTENCES["straat"], label)
        return Whose("adres", 0.6 if label else 0.4, "postcode", SENTENCES["postcode"], label)

    def form_of_person(self, text: str, start: int) -> bool:
        """Say whether the fields of a form before text[start] are those of a person."""
        begin = max(0, start - REACH)
        person = last_match(FORM_OF_PERSON, text, begin, start)
        organisation = last_match(FORM_OF_ORGANISATION, text, begin, start)
        return person is not None and organisation is None and "\n" in text[person.end() : start]

    def _own_mail(self, text: str, start: int, before: str, label: str) -> bool:
        """Say whether a label for mail, which people have too, stands below somebody's name."""
        if not MAIL_LABEL.fullmatch(label):
            return False
        above = [part for part in before.split("\n")[-LINES_ABOVE - 1 : -1] if part.strip()]
        if any(self.names_organisation(part) and not SMALL_BODY.search(part) for part in above):
            return False
        named = bool(above) and self._is_person(SENDER.sub("", above[-1]))
        return named or self.form_of_person(text, start)

    def form(self, text: str, start: int) -> Whose:
        """Return whose address the fields of a form from text[start] on are."""
        before = text[max(0, start - REACH) : start]
        organisation = last_match(FORM_OF_ORGANISATION, before)
        person = last_match(FORM_OF_PERSON, before)
        if organisation and (not person or person.start() < organisation.start()):
            return Whose(
                "adres_organisatie",
                0.8,
                "formulier",
                "Dit staat in een formulier bij de gegevens van een organisatie.",
            )
        return Whose(
            "adres", 0.9, "formulier", "Dit is een veld van een formulier met iemands adres."
        )

    def _is_public(self, street: str, address: str) -> bool:
        """Say whether an address is on the list: what it says of postcode and town must agree."""
        rest = self.public.get(street.lower())
        if rest is None:
            return False
        told = _letters(address)[len(_letters(street)) :]
        for town in ("denhaag", "sgravenhage", "thehague"):
            told = told.replace(town, "denhaag")
        return not rest or not told or told in rest

    def _above(self, before: str) -> tuple[bool, bool]:
        """Say whether a person and an organisation are named just before an address.

        That is: at the end of its own line, or in the short lines of its block above it. A line
        "t.a.v. ..." speaks of a person only when no organisation stands there too.
        """
        *above, line = before.split("\n")
        if CHAT.search(line):
            return False, False
        last = regex.split(r"[.,;:]\s", line[-NEAR:].rstrip(" ,("))[-1]
        person = bool(PERSON.search(line[-NEAR:])) or self.names_person(last.strip())
        organisation = self.names_organisation(AT_HOME.split(line[-NEAR:])[-1])
        if line.strip(" \t•>-"):
            return person, organisation
        attention = seen = somebody = small = False
        nearest = next((part for part in reversed(above[-LINES_ABOVE:]) if part.strip()), "")
        if BORN.search(nearest) and PERSON_IN.search(nearest):
            return True, False
        known = self.names_organisation(nearest) or self._ends_with_body(nearest)
        if known and not SMALL_BODY.search(nearest):
            return self._is_person(nearest), True  # below a signature its office
        for part in reversed(above[-LINES_ABOVE:]):
            if len(part) > LONGEST_LINE or (seen and not part.strip()):
                break
            seen = seen or bool(part.strip())
            organisation = organisation or self.names_organisation(part)
            small = small or SMALL_BODY.search(part) is not None
            if ATTENTION.match(part):
                attention, somebody = True, PERSON.search(part) is not None
            else:
                person = person or self.names_person(SENDER.sub("", part).strip())
        return person or (attention and (not organisation or (small and somebody))), organisation

    def _ends_with_body(self, line: str) -> bool:
        """Say whether a line ends with an organisation everybody knows, of two words or more."""
        name = regex.split(r",[ ]|(?<!\p{L})(?:bij|van)[ ]|[ ][|·–-][ ]", line)[-1].strip()
        alone = " " not in name or name.split()[-1] in self.surnames
        return not alone and any(name in names for names in self.bodies)

    def _is_person(self, line: str) -> bool:
        """Say whether a line is, or begins with, a person."""
        return self.names_person(line.strip()) or ATTENTION.match(line) is not None

    def names_person(self, line: str) -> bool:
        """Say whether a line above an address is somebody's name."""
        words = line.split()
        full = 2 <= len(words) <= 6 and words[0] in self.first_names and words[-1][:1].isupper()
        return full or bool(PERSON.match(line))

    def _label(self, before: str) -> str | None:
        """Return the word for an organisation's address that this address belongs to.

        It stands in the same block, or ends the block before, and no other address lies between.
        """
        hit = last_match(self.organisation_labels, window_before(before, len(before), 120))
        if hit is None or OTHER_ADDRESS.search(hit.string, hit.end()):
            return None
        return " ".join(hit.group().split())

    def names_public(self, line: str) -> bool:
        """Say whether a line holds the street and number of a public building."""
        small = " ".join(line.lower().split())
        return any(street in small for street in self.public)

    def names_organisation(self, line: str) -> bool:
        """Say whether a line holds a word for an organisation."""
        line = CADASTRAL.sub("", line)
        found = self.organisations is not None and self.organisations.search(line)
        return bool(found or BODY.search(line))


SENTENCES = {
    "vol": "Een volledig adres; onbekend is of het van een persoon of van een organisatie is.",
    "straat": "Een straat met huisnummer; onbekend is of het iemands adres is.",
    "postcode": "Een postcode zonder straat; onbekend is of het iemands adres is.",
}


def _foots(before: str, box: regex.Match[str]) -> bool:
    """Say whether an address and its postbus are one line of a foot: apart, or parted by "|"."""
    return "\n" not in box[0] and (before.endswith("\n\n") or "|" in box[0])


def _last(pattern: "regex.Pattern[str] | None", text: str) -> str | None:
    """Return the last match in text, in one line, None for none."""
    hit = last_match(pattern, text)
    return " ".join(hit.group().split()) if hit else None


def _public(item: str) -> tuple[str, str]:
    """Return street with number, and the letters of postcode and town, of an item of the list."""
    street, _, rest = item.partition(",")
    return " ".join(street.lower().split()), _letters(rest)


def _letters(text: str) -> str:
    return "".join(char for char in text.lower() if char.isalnum())


def _in_sentence(before: str) -> str:
    """Return the part of the sentence that stands before an address."""
    return regex.split(r"(?<=\p{Ll}{3})[.;!?]\s|\n\n", before)[-1]
