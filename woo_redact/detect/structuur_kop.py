"""Say which lines are the head of a table with a column of persons or initials."""

from dataclasses import dataclass

import regex

from woo_redact.detect.naam_geheel import is_part_label
from woo_redact.detect.naam_lexicon import Lexicon
from woo_redact.detect.naam_lezen import read_name
from woo_redact.detect.paraaf_regel import is_word
from woo_redact.detect.paraaf_tabel import is_role
from woo_redact.detect.tabel import Row, head_of, may_be_heads

_MAIL = frozenset(
    {"cc", "bcc", "onderwerp", "verzonden", "subject", "afzender", "ontvanger", "bericht", "kopie"}
)
"""Heads beside which "Van" and "Aan" are those of a list of messages, not of roads or periods."""

_BODIES = frozenset(
    {"brin", "brin-nummer", "brinnummer", "denominatie", "rechtsvorm", "schooltype", "rsin", "lei"}
    | {"onderwijssoort", "bevoegd gezag", "instellingscode", "vestigingsnummer"}
)
"""Heads that only organisations have: beside them "Naam" is that of an organisation."""
_MEASURES = frozenset(
    {"km", "kilometer", "kunstwerk", "bediening", "bouwjaar", "vaarweg", "materiaal", "diameter"}
    | {"oppervlakte", "doorvaarthoogte", "doorvaartbreedte"}
    | {"eigenaar", "leverancier", "licentie", "versie", "applicatie", "fabrikant", "eenheid"}
    | {"capaciteit", "waterlichaam", "hectare", "inhoud", "vermogen", "diepgang", "tonnage"}
)
"""And those that only things have: a bridge, a lake, a ship, a program."""
_INITIALS = regex.compile(
    r"(?P<kop>paraaf|parafen|initialen|gezien|akkoord|geaccordeerd|gefiatteerd|fiat|gez\.)[ ]"
    r"(?P<wie>.{2,30})"
)
"""The head of a column of initials, and whose they are: "gezien afdelingshoofd"."""

_SHORT = regex.compile(r"\p{L}{2,4}|(?:\p{L}\.){2,4}")


@dataclass(frozen=True, slots=True)
class Heads:
    """The heads (small letters) of columns with persons and with initials, and other labels."""

    persons: frozenset[str]
    parafen: frozenset[str]
    others: frozenset[str]
    labels: frozenset[str]
    """All of these, and the labels of fields that hold a person."""


def heads_of(lexicon: Lexicon) -> Heads:
    """Return the heads and labels of the lists."""
    lists = lexicon.lists
    persons = frozenset(item.casefold() for item in lists.get("kolomkoppen_persoon", ()))
    parafen = frozenset(item.casefold() for item in lists.get("kolomkoppen_paraaf", ()))
    others = lists.get("veldlabels", frozenset())
    labels = persons | parafen | others | lists.get("veldlabels_persoon", frozenset())
    return Heads(persons, parafen, others, labels)


def titles_in(line: str, heads: Heads, lexicon: Lexicon) -> list[str]:
    """Return the heads of columns on a line, empty when it is no head of a table we look for."""
    if "\t" not in line:
        return []
    titles = [head_of(cell) for cell in line.split("\t") if cell.strip()]
    titles = [_without_role(title, lexicon) for title in titles]
    if {"van", "aan"} & set(titles) and not _MAIL & set(titles):
        titles = ["" if title in {"van", "aan"} else title for title in titles]
    if (_BODIES | _MEASURES) & set(titles):
        titles = ["" if title == "naam" else title for title in titles]
    ours = any(
        title in heads.persons or title in heads.parafen or is_part_label(title) for title in titles
    )
    return titles if len(titles) > 1 and ours and may_be_heads(titles) else []


def is_field(titles: list[str], above: str, heads: Heads) -> bool:
    """Say whether two cells are a label and its value, in a list of such: so is the line above."""
    label, tab, value = above.partition("\t")
    fields = bool(tab) and head_of(label) in heads.labels and head_of(value) not in heads.labels
    return fields and len(titles) == 2 and titles[1] not in heads.labels


def is_form(titles: list[str], below: list[str], heads: Heads, lexicon: Lexicon) -> bool:
    """Say whether two cells open a form: in the lines below labels stand under each other.

    One is enough below a name: that is no head of a column.
    """
    if len(titles) != 2 or titles[1] in heads.labels:
        return False
    labels = [head_of(line.split("\t")[0]) for line in below if "\t" in line]
    fields = sum(label in heads.labels or is_part_label(label) for label in labels)
    return fields > (0 if any(map(lexicon.is_naam, titles[1].split())) else 1)


def is_answered(text: str, row: Row, titles: list[str], lexicon: Lexicon) -> bool:
    """Say whether a row is a label with what it asks for: "Steller", "L.E. Mulder"."""
    if len(titles) > 3 and _is_initialled(text, row, titles, lexicon):
        return True
    if len(row.cells) != 2 or titles[1] in lexicon.lists.get("kolomkoppen_persoon", ()):
        return False
    value = text[row.cells[1].start : row.cells[1].end]
    start = row.cells[1].start + len(value) - len(value.lstrip())
    name = read_name(text, start, lexicon, certain=True)
    if name is None or not name.achternaam or name.end < start + len(value.strip()):
        return False
    return bool(name.voorletters) or any(map(lexicon.is_voornaam, name.voornamen))


def _is_initialled(text: str, row: Row, titles: list[str], lexicon: Lexicon) -> bool:
    """Say whether initials stand behind a label: "Directeur", "T. Jansen", "Paraaf", "TJ"."""
    parafen = lexicon.lists.get("kolomkoppen_paraaf", frozenset())
    labels = heads_of(lexicon).labels
    for at in range(2, len(titles) - 1):
        value = text[row.cells[at + 1].start : row.cells[at + 1].end].strip()
        if titles[at] in parafen and titles[at + 1] not in labels and _SHORT.fullmatch(value):
            return not (value.islower() and is_word(value, lexicon))
    return False


def _without_role(title: str, lexicon: Lexicon) -> str:
    """Return the head of a column of initials without the function or unit they are of."""
    found = _INITIALS.fullmatch(title)
    if found is None:
        return title
    who = found["wie"].removeprefix("door ")
    return found["kop"] if is_role(who, lexicon) or is_role(who.upper(), lexicon) else title
