"""Doubt lone names among things: in columns and lists, and where the text says what they are.

The language model takes "Kievit" in a list of birds for a person, and "Florence" among care homes.
What else stands in the column says what such a word is; whoever has voorletters stays as found.
"""

from collections.abc import Iterable, Iterator, Sequence

import regex
from presidio_analyzer import RecognizerResult

from woo_redact.detect.kolom import cells_under
from woo_redact.detect.kolom_inhoud import columns_of, tables_of
from woo_redact.detect.naam_geen import things_introduced
from woo_redact.detect.naam_lexicon import Lexicon, lexicon_of
from woo_redact.detect.result import kind_of, make_result, why_of
from woo_redact.detect.tabel import head_of
from woo_redact.model.document import Document
from woo_redact.rulebook import RuleBook

FILLED = 5
"""Cells a column or list has at least before it says what one of them is."""
NAMED = 4
"""One cell in so many may be a name in a column of things, at most."""
DOUBT = 0.6
"""How sure a name is at most where things stand."""
WHOLE = 1.25
"""By how much a cell may be longer than the name that fills it."""
_WEAK = frozenset(
    {
        "naam/model",
        "naam/voornaam",
        "naam/achternaam",
        "naam/tussenvoegsel",
        "naam/kolom zonder kop",
    }
)
"""Rules that read the word itself and nothing that is said of it."""
_LETTERS = regex.compile(r"(?<!\p{L})\p{Lu}\p{Ll}?\.")
_PERSONAL = frozenset({"email_persoonlijk", "telefoon_mobiel", "bsn", "geboortedatum", "adres"})
"""Kinds in the row of a person."""
_OF_PERSONS = regex.compile(
    r"(?i:personen|contact|namen|naam|deelnemers|leden|aanwezig|afwezig|medewerkers|vertegenwoord"
    r"|bestuurders|wethouders|burgemeesters|directeuren|sprekers|genodigden|geïnterview|gesprekspartners)"
)
"""In the heading of a list that has persons beside its things."""
_PREPOSITION = regex.compile(r"^(?:Bij|In|Van|Voor|Aan|Op|Uit|Door|Tegen)[ ](?=(?:De|Het)[ ])")
"""What opens a sentence before a name with an article: "Bij De Haan"."""
_LABEL = regex.compile(
    r"(?<=^|[\n\t])(?:Naam[ ](?:van[ ](?:de|het)[ ])?)?(?P<kop>\p{L}[\p{L} ]{2,24}?)[ ]?:[ ]*"
    r"(?P<waarde>[^\n\t;:]{2,60})(?=$|[\n\t;])"
)
"""A field of a thing: "Naam schip: Johanna"."""
_ITEM = regex.compile(
    r"[ ]*(?:[-•▪*–][ ]*|\d{1,3}[.)]?[ ]+)?(?P<naam>[\p{Lu}\d'’][^\n\t@:;.]{1,50})[ ]*"
)
"""A line that is one item of a list."""

Cell = tuple[int, int]


def among_things(
    doc: Document, results: Sequence[RecognizerResult], rulebook: RuleBook
) -> list[RecognizerResult]:
    """Return the results, with the lone names among things in doubt or left out."""
    lexicon = lexicon_of(rulebook)
    names = [one for one in results if kind_of(one) == "naam"]
    if not any(why_of(one).rule in _WEAK for one in names):
        return list(results)
    under = _under_things(doc, rulebook)
    elsewhere = things_introduced(doc.text, lexicon) - _borne(names, doc.text, lexicon)
    strange = {cell for cells in _groups(doc, rulebook) for cell in _strangers(cells, names)}
    persons = [one for one in results if kind_of(one) in _PERSONAL]
    settled: list[RecognizerResult] = []
    for one in results:
        if kind_of(one) != "naam" or not _is_weak(one, doc.text):
            settled.append(one)
        elif _PREPOSITION.sub("", doc.text[one.start : one.end]) in elsewhere:
            settled.append(_doubted(one, rulebook))
        elif cell := _cell_of(one, under):
            bare = doc.text[slice(*cell)].strip()
            rest = len(bare) > WHOLE * (one.end - one.start)
            if rest or lexicon.has_voornaam(doc.text[one.start : one.end]):
                settled.append(_doubted(one, rulebook))
        elif _cell_of(one, strange):
            beside = _row(one, doc.text)
            personal = any(p.start < beside[1] and beside[0] < p.end for p in persons)
            settled.append(one if personal else _doubted(one, rulebook))
        else:
            settled.append(one)
    return settled


def _under_things(doc: Document, rulebook: RuleBook) -> list[Cell]:
    """Return the cells under heads of things, and the items below a heading that names such."""
    heads = frozenset(item.casefold() for item in rulebook.lists["kolomkoppen_dingen"])
    found = [(cell.start, cell.end) for cell in cells_under(doc, heads)]
    for label in _LABEL.finditer(doc.text):
        if label["kop"].casefold() in heads:
            found.append(label.span("waarde"))
    several = {head for head in heads if head.endswith(("en", "s"))}
    for heading, items in _listed(doc.text):
        first = doc.text[slice(*items[0])]  # a heading may read as the first of its items
        words = {word.casefold() for word in regex.findall(r"[\p{L}']+", f"{heading} {first}")}
        if words & several and not _OF_PERSONS.search(f"{heading} {first}"):
            found += items
    return found


def _groups(doc: Document, rulebook: RuleBook) -> Iterator[list[Cell]]:
    """Yield the cells of each column without a head for persons, and of each list."""
    persons = {item.casefold() for item in rulebook.lists["kolomkoppen_persoon"]}
    persons |= {item.casefold() for item in rulebook.lists["veldlabels_persoon"]}
    for rows in tables_of(doc):
        for column in columns_of(rows):
            cells = [(cell.start, cell.end) for _, cell in column]
            if head_of(doc.text[slice(*cells[0])]) not in persons:
                yield [cell for cell in cells if regex.search(r"\p{L}{2}", doc.text[slice(*cell)])]
    for heading, items in _listed(doc.text):
        if head_of(heading) not in persons:
            yield items


def _listed(text: str) -> Iterator[tuple[str, list[Cell]]]:
    """Yield the items of each list of short lines, with the line above it."""
    at, above, items = 0, "", list[Cell]()
    for line in f"{text}\n\n".split("\n"):
        match = _ITEM.fullmatch(line)
        if match and len(match["naam"].split()) < 6:
            items.append((at + match.start("naam"), at + match.end("naam")))
        else:
            if len(items) >= FILLED:
                yield above, items
            # a heading reads as the first of the items below it
            above, items = line, []
        at += len(line) + 1


def _strangers(cells: Sequence[Cell], names: Sequence[RecognizerResult]) -> list[Cell]:
    """Return the cells of a column with a name in them, where hardly any has one."""
    named = [
        (start, end)
        for start, end in cells
        if any(start <= one.start and one.end <= end for one in names)
    ]
    return named if len(cells) >= FILLED and NAMED * len(named) <= len(cells) else []


def _cell_of(one: RecognizerResult, cells: Iterable[Cell]) -> Cell | None:
    """Return the cell a name stands in, None when it is none of these."""
    hits = (cell for cell in cells if cell[0] <= one.start and one.end <= cell[1])
    return next(hits, None)


def _borne(names: Sequence[RecognizerResult], text: str, lexicon: Lexicon) -> frozenset[str]:
    """Return the ends of the names of whole persons: what is also somebody's is no mere thing."""
    words = set()
    for one in names:
        name = text[one.start : one.end]
        if why_of(one).rule not in _WEAK or _LETTERS.search(name) or lexicon.has_voornaam(name):
            parts = name.split()
            words |= {" ".join(parts[at:]) for at in range(len(parts))} | {parts[0]}
    return frozenset(words)


def _is_weak(one: RecognizerResult, text: str) -> bool:
    """Say whether a name was told by its own words alone, and has no voorletters."""
    return why_of(one).rule in _WEAK and not _LETTERS.search(text, one.start, one.end)


def _row(one: RecognizerResult, text: str) -> Cell:
    stop = text.find("\n", one.end)
    return text.rfind("\n", 0, one.start) + 1, stop if stop >= 0 else len(text)


def _doubted(one: RecognizerResult, rulebook: RuleBook) -> RecognizerResult:
    if one.score <= DOUBT:
        return one
    return make_result(rulebook.kinds["naam"], one.start, one.end, DOUBT, why_of(one))
