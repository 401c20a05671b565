"""The functional-mailbox test: does what stands before the @ point at a person?"""

from collections.abc import Iterator
from dataclasses import dataclass

import regex

from woo_redact.detect.gevraagd import told_to_all
from woo_redact.detect.naam_lexicon import lexicon_of
from woo_redact.rulebook import RuleBook

CAMEL = regex.compile(r"(?<=[\p{Ll}])(?=\p{Lu})")
PARTS = regex.compile(r"[^\p{L}]+")
# Parts tied by a hyphen name a mailbox together: "inkoop-tolken". A dot is how names are written.
# Small or large letters that are two abbreviations: "fm-nota", "SANTE-RASFF".
CODES = regex.compile(r"\p{Lu}{2,6}-\p{Lu}{2,6}")
HYPHENED = regex.compile(r"[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)+")
INITIAL_AND_NAME = regex.compile(
    r"(?i)^\p{L}{1,2}(?:[._\-]\p{L}{1,2}){0,3}[._\-]+(?:\p{L}{1,4}[._\-])*\p{L}{2,}"
)
# "e-rekeningen", "i-diensten": the letter is no initial.
DIGITAL = regex.compile(r"^[ei]-(?=\p{L}{4})", regex.I)
# Endings of Dutch words that no surname has.
ABSTRACT = regex.compile(r"\p{L}{4,}(?:heid|heden|atie|aties|schap|teit|teiten|isering|vorming)")
VOWEL = regex.compile(r"[aeiouyáàâäéèêëíìîïóòôöúùûü]")
INFIX = regex.compile(r"(?:van|de|den|der|ter|ten|het|vd|vander|vande|op|uit)(?=\p{L}{3})")
CALLED = regex.compile(
    r"(?<!\p{L})(?i:(?:functionele[ ]|centrale[ ]|gedeelde[ ])?(?:postbus|mailbox)|"
    r"groeps(?:postbus|mailbox))(?:[ ][^\n<>@;,:]{1,50})?[ ]?[<(]?\Z"
)
"""A shared mailbox before its address: "Postbus VCNL <vcnl-vaart@...>"."""
SHORT = 5
"""Letters of an abbreviation of a unit at most."""
DOUBT = 0.45


@dataclass(frozen=True, slots=True)
class Whose:
    """Whether a mailbox is a person's, how likely (0..1), by which rule, and why in Dutch."""

    personal: bool
    score: float
    rule: str
    sentence: str


def _is_shortened(text: str, start: int, end: int) -> bool:
    """Say whether a local part is an abbreviation the text has in capitals: "BO MIRT", bo-mirt@."""
    local = text[start:end]
    parts = local.split("-")
    if len(parts) == 1:
        return local.isalpha() and _is_defined(text, local)
    if len(parts) != 2 or not all(part.isalpha() and 1 < len(part) <= SHORT for part in parts):
        return False
    shouted = regex.compile(
        rf"(?<![\p{{L}}\p{{N}}]){parts[0].upper()}[ -]{parts[1].upper()}(?!\p{{L}})"
    )
    return any(
        any(char.islower() for char in _line_around(text, found.start()))
        for found in shouted.finditer(text)
        if not start <= found.start() < end
    )


def _is_defined(text: str, word: str) -> bool:
    """Say whether the text gives a word as short for something: "de Wet toelating (Wtta)"."""
    if not 2 < len(word) <= SHORT or VOWEL.search(word[:-1]):
        return False  # "(Bas)" may be how somebody is called
    return regex.search(rf"(?<=\p{{Ll}}[ ])\((?=\p{{Lu}})(?i:{word})[,)]", text) is not None


def _line_around(text: str, at: int) -> str:
    return text[text.rfind("\n", 0, at) + 1 :].split("\n", 1)[0]


class MailboxTest:
    """Judge the local parts of e-mail addresses."""

    def __init__(self, rulebook: RuleBook) -> None:
        """Take the lists: words of mailboxes, names, units, and providers for private persons."""
        words = {word.lower() for word in rulebook.lists["functionele_postbussen"]}
        self.exact = {word.rstrip("*") for word in words}
        self.starts = tuple(word[:-1] for word in words if word.endswith("*"))
        self.units = {unit.lower() for unit in rulebook.lists["eenheden"]}
        self.names = {
            name.lower() for kind in ("voornamen", "achternamen") for name in rulebook.lists[kind]
        }
        self.words = {
            word.lower()
            for kind in ("woorden", "beleidswoorden", "plaatsen")
            for word in rulebook.lists[kind]
        } - self.names
        self.lexicon = lexicon_of(rulebook)
        self.places = {place.lower() for place in rulebook.lists["plaatsen"]}
        self.glued = {place.replace(" ", "") for place in self.places if " " in place}
        self.endings = tuple(rulebook.lists["postbus_uitgangen"])
        self.free = rulebook.lists["vrije_maildomeinen"]

    def judge_at(self, text: str, start: int, end: int, domain: str) -> Whose:
        """Return whose mailbox it is whose local part is text[start:end].

        Where every reader is told to write to it, a short word or one that is no name's by its
        letters tells of a mailbox.
        """
        whose = self.judge(text[start:end], domain)
        if whose.personal and _is_shortened(text, start, end):
            return Whose(
                False,
                0.8,
                "afkorting",
                "Voor het apenstaartje staat een afkorting die ook elders in het stuk staat.",
            )
        if whose.personal and domain not in self.free and self._is_called_so(text, start, end):
            return Whose(
                False, 0.85, "postbus genoemd", "Voor dit e-mailadres staat dat het een postbus is."
            )
        if not whose.personal or whose.score != DOUBT or domain in self.free:
            return whose
        words = [part.lower() for part in PARTS.split(text[start:end]) if part]
        told = told_to_all(text, start, end + 1 + len(domain))
        if told is None or not all(self._is_no_name(word) for word in words):
            return whose
        return Whose(
            False,
            0.8,
            "voor iedereen",
            f"De zin wijst iedereen naar dit e-mailadres (‘{told}’), en het is geen naam.",
        )

    def _is_called_so(self, text: str, start: int, end: int) -> bool:
        """Say whether the words before it say that this is a mailbox, and none of it is a name."""
        if CALLED.search(text, max(0, start - 70), start) is None or "." in text[start:end]:
            return False
        parts = [part.lower() for part in PARTS.split(text[start:end]) if part]
        return all(
            self._is_word(part) or not VOWEL.search(part) or self._is_no_name(part)
            for part in parts
        )

    def _is_no_name(self, word: str) -> bool:
        lexicon = self.lexicon
        if word in self.names:
            return False
        forms = (word, word[1:])  # the first letter may be somebody's initial
        return len(word) <= 3 or all(
            lexicon.naamvorm(form) <= 0 and not lexicon.lijkt_achternaam(form) for form in forms
        )

    def judge(self, local: str, domain: str) -> Whose:
        """Return whose mailbox it is."""
        local = DIGITAL.sub("", local)
        parts = [part.lower() for part in PARTS.split(CAMEL.sub(" ", local)) if part]
        host = {label for label in domain.lower().split(".")[:-1] if len(label) > 1}
        functional = [part for part in parts if self._is_functional(part, host)]
        branch = len(parts) == 2 and len(parts[0]) <= SHORT - 1 and parts[1] in self.glued
        codes = functional and HYPHENED.fullmatch(local) and self._are_codes(parts, functional)
        if (branch or codes or CODES.fullmatch(local)) and domain not in self.free:
            return Whose(
                False,
                0.8,
                "afkortingen",
                "Het deel voor het apenstaartje bestaat uit woorden of afkortingen van een dienst.",
            )
        if not functional:
            return self._person(local, parts, domain)
        others = [part for part in parts if part not in functional and part not in self.units]
        if INITIAL_AND_NAME.match(local) and parts[0] in others:
            return Whose(
                True,
                DOUBT if functional[-1] in self.exact else 0.9,
                "voorletter",
                "Het deel voor het apenstaartje begint met een voorletter.",
            )
        others = [
            part
            for part in others
            if not self._is_unit(part, parts, functional, host)
            and not self._is_branch(part, parts, functional)
        ]
        loose = {part.lower() for part in PARTS.split(HYPHENED.sub(" ", local))} - set(functional)
        unknown = {part for part in loose if not self._is_word(part)}
        if any(part in self.names or part in unknown for part in others):
            return Whose(
                True,
                DOUBT,
                "postbus met onbekend woord",
                "Het deel voor het apenstaartje noemt een postbus, maar ook iets wat een naam of "
                "voorletters kan zijn.",
            )
        if domain in self.free:
            return Whose(
                True,
                DOUBT,
                "postbus bij een particuliere aanbieder",
                "Een postbus bij een aanbieder waar particulieren hun adres hebben; "
                "het kan een persoon zijn.",
            )
        return Whose(
            False,
            0.95 if not others else 0.85,
            "postbus",
            "Het deel voor het apenstaartje is een woord voor een postbus, afdeling of dienst.",
        )

    def _is_functional(self, part: str, host: set[str]) -> bool:
        """Say whether a word is one for a mailbox; "water*" is, the surname Waterman is not.

        So are compounds ("storingsbeheer"), and a short word with the abbreviation of a unit or of
        the organisation itself behind it ("persbzk", "woominvws").
        """
        if part in self.exact:
            return True
        if part in self.names:
            return False
        if part.startswith(self.starts):
            return self._is_word(part) or not part.endswith(self.lexicon.uitgangen)
        if part.endswith(self.endings) and (not INFIX.match(part) or self._is_compound(part)):
            return True
        return any(
            part[:size] in self.exact and self._abbreviates(part[size:], host)
            for size in range(2, len(part) - 1)
        )

    def _is_compound(self, part: str) -> bool:
        """Say whether words stand before the ending of a mailbox: "defensievoorlichting"."""
        return any(part.endswith(end) and part[: -len(end)] in self.words for end in self.endings)

    def _are_codes(self, parts: list[str], functional: list[str]) -> bool:
        """Say whether parts are words for a mailbox, other words or short abbreviations."""
        return all(
            part in functional or len(part) < 3 or (len(part) <= SHORT and self._is_word(part))
            for part in parts
        )

    def _abbreviates(self, rest: str, host: set[str]) -> bool:
        """Say whether letters stand for a unit, or for the organisation whose domain it is."""
        return rest in self.units or any(label.endswith(rest) for label in host if len(rest) > 1)

    def _is_unit(self, part: str, parts: list[str], functional: list[str], host: set[str]) -> bool:
        """Say whether a part beside a word for a mailbox is the abbreviation of a unit."""
        if part in self.names and len(part) > 2:
            return False
        if ABSTRACT.fullmatch(part):
            return True
        after = parts[0] in functional and parts.index(part) > 0
        return self._abbreviates(part, host) or (after and 2 <= len(part) <= SHORT)

    def _is_branch(self, part: str, parts: list[str], functional: list[str]) -> bool:
        """Say whether a part is the place behind a word for a mailbox: "azc.hoogeveen"."""
        return part in self.places and parts[0] in functional

    def _are_abbreviations(self, parts: list[str]) -> bool:
        """Say whether all parts are short, and one can be no name for want of a vowel: "hmo.nn"."""
        return all(len(part) <= SHORT for part in parts) and any(
            not VOWEL.search(part) for part in parts
        )

    def _are_words(self, parts: list[str]) -> bool:
        """Say whether all parts are words or units that no person is called, one of them long."""
        return any(len(part) > SHORT for part in parts) and all(
            part in self.units or (len(part) > 2 and self._is_word(part)) for part in parts
        )

    def _is_word(self, part: str) -> bool:
        lexicon = self.lexicon
        if part in self.names:
            return False
        if part in self.words or lexicon.is_gewoon(part):
            return True
        return (
            lexicon.is_samenstelling(part)
            and not INFIX.match(part)
            and not any(
                infixes and core in lexicon.achternamen  # "pdegroot"
                for size in (1, 2)
                for infixes, core in enumerate(_cores(part[size:]))
            )
        )

    def _is_glued(self, part: str) -> bool:
        """Say whether a known name is glued to voorletters, a tussenvoegsel or another name.

        "kbos", "devriesj", "lisaw", "annadejong".
        """
        if part in self.names or self._is_word(part):
            return False
        surnames, first = self.lexicon.achternamen, self.lexicon.voornamen
        before = any(
            core in surnames or (not size and core in self.places) or infixes > 1
            for size in (0, 1, 2)
            for infixes, core in enumerate(_cores(part[size:]))
            if core != part
        )
        behind = any(
            len(core) > 3 and (core in surnames or core in first)
            for size in (1, 2)
            for core in _cores(part[:-size])
        )
        return (
            before
            or behind
            or any(
                part[:size] in first
                and any(len(core) > 3 and core in surnames for core in _cores(part[size:]))
                for size in range(3, len(part) - 2)
            )
        )

    def _person(self, local: str, parts: list[str], domain: str) -> Whose:
        """Return how sure it is that a local part without a word for a mailbox is a person's."""
        labels = {label for label in domain.split(".")[:-1] if len(label) > 1}
        if parts and all(part in self.units or part in labels for part in parts):
            return Whose(
                False,
                0.85,
                "afdeling",
                "Het deel voor het apenstaartje is de afkorting van een organisatie of afdeling.",
            )
        if domain not in self.free and self._are_words(parts):
            return Whose(
                False,
                0.8,
                "gewone woorden",
                "Het deel voor het apenstaartje bestaat uit gewone woorden en is geen naam.",
            )
        if INITIAL_AND_NAME.match(local) or any(self._is_glued(part) for part in parts):
            return Whose(
                True,
                0.97,
                "voorletter en naam",
                "Het deel voor het apenstaartje is een voorletter met een naam.",
            )
        if domain in self.free:
            return Whose(
                True,
                0.95,
                "particuliere aanbieder",
                "Een e-mailadres bij een aanbieder waar particulieren hun adres hebben.",
            )
        if any(part in self.names for part in parts):
            return Whose(
                True,
                0.95,
                "naam",
                "In het deel voor het apenstaartje staat een voornaam of achternaam.",
            )
        if sum(len(part) > 1 for part in parts) > 1 and not self._are_abbreviations(parts):
            return Whose(
                True,
                0.9,
                "twee woorden",
                "Het deel voor het apenstaartje heeft de vorm van een voor- en achternaam.",
            )
        return Whose(
            True,
            DOUBT,
            "onbekend woord",
            "Het deel voor het apenstaartje is geen bekend woord voor een postbus; "
            "het kan een naam zijn.",
        )


def _cores(part: str) -> Iterator[str]:
    """Yield a part, and what is left of it without the tussenvoegsels it may begin with."""
    while len(part) > 2:
        yield part
        infix = INFIX.match(part)
        if infix is None:
            return
        part = part[infix.end() :]
