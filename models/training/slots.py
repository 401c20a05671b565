"""Fill the slots of a template: {p1:full} a person, {org} an organisation, {date} a date.

A slot that is the name of a word list takes one of its entries ({functions}, {Functions} with a
capital). Persons, organisations and places come out as entities; all else is plain text. The
same number means the same person: {p1:full} ... {p1:first}. {p...} and {o...} are persons (of the
second the name may be published, which is one to the learner); {e1:last} prints a name within the
name of a thing, which is no person. Names written out stand in marks: [ORG:Gasunie],
[ORG:{e1:last} Advocaten].
"""

import random
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from .forms import FORMS
from .names import Names, Person, capital
from .sample import LOC, ORG, PERSON, SOURCE_LABELS, UNKNOWN, Entity, Sample
from .sources import Sources
from .words import all_words

_SLOT = re.compile(r"\{([A-Za-z_]+)(\d*)(?::(\w+))?\}")
#: A slot, the begin of a mark, or its end.
_PIECE = re.compile(_SLOT.pattern + r"|\[(PER|LOC|ORG):|\]")
#: The persons who are somebody, and the one who only lends a thing the name.
_PERSONS = {"p": PERSON, "o": PERSON, "e": ""}
_LETTERS = "ABCDEFGHJKLMNPRSTVWXZ"
_DOMAINS = "minvws.nl minbzk.nl minjenv.nl rivm.nl igj.nl gmail.com amsterdam.nl rijksoverheid.nl"
_SHORT = {
    "fun": "functions",
    "sub": "subjects",
    "speech": "speeches",
    "commission": "commissions",
    "committee": "committees",
    "department": "departments",
    "nick": "nicks",
}
#: Slots that print an entry of a word list as an entity: the list and the label.
_LABELLED = {
    "party": ("parties", ORG),
    "namepair": ("namepairs", ORG),
    "region": ("regions", LOC),
}
_LAW_OFFICES = ["Advocaten", "& Zonen", "Consultancy", "B.V.", "Bouw B.V.", "Transport", "Groep"]


@dataclass(slots=True)
class Filler:
    """Fills templates from the pools of names, places, organisations and word lists."""

    names: Names
    places: list[str]
    organisations: list[str]
    words: dict[str, tuple[str, ...]]
    rng: random.Random
    people: dict[str, Person] = field(default_factory=dict)

    @classmethod
    def of(cls, sources: Sources, names: Names, rng: random.Random) -> "Filler":
        """Return a filler for the training or the held-out names."""
        words = all_words()
        towns = sources.municipalities()
        places = towns + sources.places()[::40] + towns
        own = words["organisations"] * 2 + words["companies"] * 2
        organisations = [*own, *sources.organisations()]
        return cls(names, places, organisations, words, rng)

    def fill(self, template: str, person: Person | None = None) -> Sample:
        """Return the template with its slots filled; KeyError on an unknown slot.

        `person` is who the slots {p} and {p1} print, if given.
        """
        self.people = {"p1": person} if person else {}
        template = self._expand_words(template)
        text, entities, pos = "", list[Entity](), 0
        mark: tuple[int, str] | None = None
        for match in _PIECE.finditer(template):
            text += template[pos : match.start()]
            pos = match.end()
            kind, number, form, opened = match.groups()
            if opened:
                mark = len(text), SOURCE_LABELS[opened]
            elif kind:
                value, label = self._value(kind, number, form)
                if label and not mark:
                    entities.append(Entity(len(text), len(text) + len(value), label))
                text += value
            elif mark:
                entities.append(Entity(mark[0], len(text), mark[1]))
                mark = None
            else:
                text += match.group()
        return Sample(text + template[pos:], tuple(entities))

    def _expand_words(self, template: str) -> str:
        """Put in the word lists first: their entries may hold slots themselves."""

        def entry(match: re.Match[str]) -> str:
            slot = match.group(1)
            name = _SHORT.get(slot.lower(), slot.lower())
            if name not in self.words:
                return match.group(0)
            chosen = self.rng.choice(self.words[name])
            return capital(chosen) if slot[0].isupper() else chosen

        for _ in range(3):
            template = _SLOT.sub(entry, template)
        return template

    def _value(self, kind: str, number: str, form: str | None) -> tuple[str, str]:
        if kind in _PERSONS:
            person = self.people.setdefault(kind + (number or "1"), self.names.person(self.rng))
            # Whether letters are a paraaf or a unit is for rules: the learner gets no signal.
            label = UNKNOWN if form == "letters" else _PERSONS[kind]
            return FORMS[form or "full"](person, self.rng), label
        if kind in _LABELLED:
            name, label = _LABELLED[kind]
            return self.rng.choice(self.words[name]), label
        if kind in ("org", "dir"):
            return self.rng.choice(self._organisations(kind)), ORG
        if kind in ("loc", "street", "namedstreet"):
            return _PLACES[kind](self), LOC
        if kind in _NAMED_ORGANISATIONS:
            return _NAMED_ORGANISATIONS[kind](self), ORG
        return _PLAIN[kind](self), ""

    def _organisations(self, kind: str) -> Sequence[str]:
        return self.organisations if kind == "org" else self.words["directorates"]

    def _named_organisation(self) -> str:
        a, b = capital(self.names.last(self.rng)), capital(self.names.last(self.rng))
        first = self.names.first(self.rng)
        return self.rng.choice(
            [
                f"{a} {self.rng.choice(_LAW_OFFICES)}",
                f"{a} & {b}",
                f"{a} {b} Advocaten",
                f"Stichting {first} {a}",
                f"{first} {a} Stichting",
                f"Bakkerij {a}",
                f"Garage {a}",
                f"Huisartsenpraktijk {a}",
                f"{first} {a} College",
                f"Van der {a.split()[-1]} Groep",
                f"Gebroeders {a}",
                f"Apotheek {a}",
                f"{a}-{b} B.V.",
            ]
        )

    def _named_building(self) -> str:
        first, last = self.names.first(self.rng), capital(self.names.last(self.rng))
        kind = self.rng.choice(self.words["buildings"])
        return self.rng.choice(
            [
                f"{first} {last}{kind}",
                f"Dr. {last}{kind}",
                f"{last}{kind}",
                f"Koningin {first}",
                f"Prins {first}{kind}",
                f"Huize {first}",
                f"Sint {first}",
                f"Villa {first}",
                f"De {last}",
                f"Hof van {last}",
                f"{first} {last} {kind}",
            ]
        )

    def _street(self) -> str:
        stem = (
            self.rng.choice(self.places)
            if self.rng.random() < 0.3
            else self.rng.choice(self.words["street_starts"])
        )
        return stem.replace(" ", "") + self.rng.choice(self.words["street_ends"])

    def _named_street(self) -> str:
        first, last = self.names.first(self.rng), capital(self.names.last(self.rng))
        head = self.rng.choice([f"{first} ", "Burgemeester ", "Dr. ", "Prof. ", "", "Prins ", ""])
        if head == "Prins ":
            last = first
        return f"{head}{last}{self.rng.choice(self.words['street_ends'])}"

    def _eponym(self) -> str:
        return capital(self.names.last(self.rng))

    def _eponyms_in_row(self) -> str:
        """Return the name after motie-: one, or several parted by a slash."""
        count = self.rng.choice([1, 2, 2, 2, 3])
        return "/".join(self._eponym() for _ in range(count))

    def _eponymous(self) -> str:
        name = self._eponym()
        kind = self.rng.random()
        if kind < 0.15:
            name += "/" + self._eponym()
        elif kind < 0.3:
            name += " c.s."
        dash = "-" if self.rng.random() < 0.8 else " "
        return self.rng.choice(self.words["named_after"]) + dash + name

    def _date(self) -> str:
        r = self.rng
        day, month, year = r.randint(1, 31), r.randint(1, 12), r.randint(2012, 2027)
        name = self.words["months"][month - 1]
        return r.choice(
            [
                f"{day} {name} {year}",
                f"{day} {name} {year}",
                f"{day:02}-{month:02}-{year}",
                f"{day}-{month}-{year}",
                f"{day}/{month}/{year % 100:02}",
                f"{day} {name} jl.",
                f"{day} {name[:3]}. {year}",
                f"{day} {name}",
            ]
        )

    def _mail(self) -> str:
        person = self.people.get("p1") or self.names.person(self.rng)
        return self._address(person)

    def _second_mail(self) -> str:
        person = self.people.get("p2") or self.names.person(self.rng)
        return self._address(person)

    def _address(self, person: Person) -> str:
        local = f"{person.first[0]}.{person.surname}".lower()
        local = re.sub(r"[^a-z.]", "", local.replace(" ", "."))
        return f"{local.strip('.')}@{self.rng.choice(_DOMAINS.split())}"

    def _phone(self) -> str:
        r = self.rng
        number = r.randint(10000000, 59999999)
        return r.choice(
            [f"06-{number}", f"06 {number}", f"070 340 {number % 9000}", f"+31 6 {number}"]
        )

    def _reference(self) -> str:
        r = self.rng
        a, b = r.randint(1000000, 4999999), r.randint(1000000, 1999999)
        return f"{a}-{b}-{r.choice(self.words['directorates'])}"

    def _code(self) -> str:
        """Return an abbreviation that nobody knows: HDFC, DGA-PAV, KCR2, IenX."""
        r = self.rng
        letters = "".join(r.choices("ABCDEFGHIJKLMNOPRSTUVWXZ", k=r.choice([2, 3, 3, 4, 4, 5])))
        kind = r.random()
        if kind < 0.2:
            return f"{letters}-{''.join(r.choices('ABCDEFGIKLMNOPRSTVZ', k=r.choice([2, 3])))}"
        if kind < 0.3:
            return f"{letters}{r.randint(1, 9)}"
        if kind < 0.4:
            return f"{letters[:2]}{r.choice(['en', 'v', 'o', 'z'])}{letters[-1]}"
        return letters

    def _postcode(self) -> str:
        r = self.rng
        return f"{r.randint(1000, 9999)} {r.choice(_LETTERS)}{r.choice(_LETTERS)}"


_PLACES: dict[str, Callable[[Filler], str]] = {
    "loc": lambda f: f.rng.choice(f.places),
    "street": Filler._street,
    "namedstreet": Filler._named_street,
}
_NAMED_ORGANISATIONS: dict[str, Callable[[Filler], str]] = {
    "namedorg": Filler._named_organisation,
    "namedbuilding": Filler._named_building,
    "unit": Filler._code,
}
_PLAIN: dict[str, Callable[[Filler], str]] = {
    "epon": Filler._eponym,
    "eponslash": Filler._eponyms_in_row,
    "code": Filler._code,
    "upheading": lambda f: f.rng.choice(f.words["headings"] + f.words["nouns"]).upper(),
    "initial": lambda f: f.rng.choice(_LETTERS),
    "eponymous": Filler._eponymous,
    "date": Filler._date,
    "mail": Filler._mail,
    "othermail": Filler._second_mail,
    "tel": Filler._phone,
    "num": Filler._reference,
    "pc": Filler._postcode,
    "n": lambda f: str(f.rng.randint(1, 199)),
    "year": lambda f: str(f.rng.randint(2012, 2027)),
    "time": lambda f: f"{f.rng.randint(7, 22):02}{f.rng.choice(':.')}{f.rng.randint(0, 59):02}",
    "mon": lambda f: f.rng.choice(f.words["months"]),
    "day": lambda f: f.rng.choice(f.words["days"]),
    "Day": lambda f: capital(f.rng.choice(f.words["days"])),
    "sep": lambda f: f.rng.choice([": ", ": ", ":\n", "\n", "\t", " ", ":\t", " : ", ":"]),
    "gap": lambda f: f.rng.choice(
        ["  ", "   ", "\t", " | ", " " * 6, " " * 14, "\n", "\n", " ", "; "]
    ),
}
