"""Addresses in a row of a table that names a person: they are that person's.

So are the parts of one in columns of their own: "Marsdiep", "14", "Jorwert".
"""

from bisect import bisect_left

import regex
from presidio_analyzer import RecognizerResult

from woo_redact.detect.adres_kolom import HEADS, NUMBERS, address_in, part_in
from woo_redact.detect.adres_soort import AddressTest
from woo_redact.detect.context import top_row
from woo_redact.detect.kolom import cells_under
from woo_redact.detect.naam_lexicon import lexicon_of
from woo_redact.detect.result import kind_of, make_result, why_of
from woo_redact.model.document import Document
from woo_redact.model.finding import Why
from woo_redact.rulebook import RuleBook

KIND = "adres"
NAMED = frozenset({"naam/kolom", "naam/omgekeerd"})
"""Rules by which a cell is somebody's name, whatever stands beside it."""
FIRM = regex.compile(
    r"(?i:bedrijf|stichting|vereniging|maatschap|gemeente|holding|(?<!\p{L})(?:bv|nv|vof)(?!\p{L})"
    r"|(?<!\p{L})[bn]\.v\.|v\.o\.f\.)|[ ]&[ ]"
)
"""In a row of an organisation the address is not that of the person it is named after."""
OF_OFFICE = regex.compile(
    r"(?:naam )?(?:organisatie|bedrijf|instelling|school|locatie|vestiging|onderneming|kantoor|"
    r"object|project|praktijk)|contactpersoon"
)
"""Heads of tables whose addresses are those of organisations or objects."""
LOOSE = frozenset({"adres/kolom", "adres/onbekend", "adres/straat", "adres/postcode"})
"""Rules by which an address is somebody's only because nothing says otherwise."""
BODY_WHY = Why(
    "adres_organisatie/rij",
    "Dit adres staat in een rij van een tabel met een organisatie en zonder naam van een persoon.",
)
OFFICES = frozenset({"adres_organisatie", "postbus"})
SURE = 0.9
SCORE = 0.88
WHY = Why("adres/rij", "Dit adres staat in een rij van een tabel met de naam van een persoon.")


def of_row(
    results: list[RecognizerResult], doc: Document, rulebook: RuleBook
) -> list[RecognizerResult]:
    """Return results, with each doubtful address in a row made likely, or an organisation's.

    It is the former beside the name of a person, the latter in a row with an organisation alone.
    """
    results = _of_bodies(results, doc, rulebook)
    doubtful = [r for r in results if kind_of(r) == KIND and r.score < SCORE]
    if not doubtful or "\t" not in doc.text:
        return results
    named = sorted(
        r.start
        for r in results
        if kind_of(r) == "naam" and r.score >= SURE and why_of(r).rule in NAMED
    )
    certain = {r.end for r in results if kind_of(r) == "naam" and r.score >= SURE}
    raised = {
        id(r): make_result(rulebook.kinds[KIND], r.start, r.end, SCORE, WHY)
        for r in doubtful
        if _shares_row(r.start, named, doc.text) or _beside(r.start, certain, doc.text)
    }
    return [raised.get(id(r), r) for r in results]


def _of_bodies(
    results: list[RecognizerResult], doc: Document, rulebook: RuleBook
) -> list[RecognizerResult]:
    """Return results, with addresses in rows that name an organisation alone made its own."""
    text = doc.text
    loose = [r for r in results if kind_of(r) == KIND and why_of(r).rule in LOOSE]
    if not loose or "\t" not in text:
        return results
    named = sorted(r.start for r in results if kind_of(r) == "naam" and r.score >= SURE)
    test, lexicon = AddressTest(rulebook), lexicon_of(rulebook)
    known = [rulebook.lists[name] for name in ("bekende_organisaties", "belangenorganisaties")]

    def is_body(cell: str) -> bool:
        words = cell.split()
        fronts = (" ".join(words[:size]) for size in range(1, len(words) + 1))
        front = any(name in names for name in fronts for names in known)
        told = FIRM.search(cell) or test.names_organisation(cell)
        return bool(front or told or any(map(lexicon.is_organisatiewoord, words)))

    own: dict[int, RecognizerResult] = {}
    for result in loose:
        begin = text.rfind("\n", 0, result.start) + 1
        end = text.find("\n", result.start)
        at = bisect_left(named, begin)
        cells = text[begin : result.start].split("\t")[:-1]
        if at < len(named) and named[at] < (len(text) if end < 0 else end):
            continue
        if any(map(is_body, cells)):
            own[id(result)] = make_result(
                rulebook.kinds["adres_organisatie"], result.start, result.end, 0.85, BODY_WHY
            )
    return [own.get(id(r), r) for r in results]


def parts_in_rows(
    doc: Document, results: list[RecognizerResult], rulebook: RuleBook
) -> list[RecognizerResult]:
    """Return what stands under a head for (a part of) an address, in rows that name a person."""
    if "\t" not in doc.text:
        return []
    named = sorted(r.start for r in results if kind_of(r) == "naam" and r.score >= SURE)
    offices = sorted(r.start for r in results if kind_of(r) in OFFICES)
    found = []
    for cell in cells_under(doc, HEADS | NUMBERS) if named else ():
        heads = {head.strip().casefold() for head in top_row(doc.text, cell.start)}
        if (
            not _shares_row(cell.start, named, doc.text)
            or _shares_row(cell.start, offices, doc.text)
            or any(OF_OFFICE.search(head) for head in heads)
        ):
            continue
        part = address_in(doc.text, cell.start, cell.end, cell.head)
        part = part or part_in(doc.text, cell.start, cell.end, cell.head)
        if part is not None:
            found.append(make_result(rulebook.kinds[KIND], *part, SCORE, WHY))
    return found


def _beside(start: int, ends: set[int], text: str) -> bool:
    """Say whether the cell before the one that text[start] begins ends with a name."""
    row = text[text.rfind("\n", 0, start) + 1 : start]
    return row.endswith("\t") and start - 1 in ends and not FIRM.search(row)


def _shares_row(start: int, named: list[int], text: str) -> bool:
    """Say whether a cell of the row that text[start] is in begins a name."""
    begin = text.rfind("\n", 0, start) + 1
    end = text.find("\n", start)
    end = len(text) if end < 0 else end
    if "\t" not in text[begin:end]:
        return False
    if FIRM.search(text, begin, end):
        return False
    at = bisect_left(named, begin)
    return at < len(named) and named[at] < end
