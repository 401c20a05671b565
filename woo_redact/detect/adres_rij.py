"""Addresses in a row of a table that names a person: they are that person's.

So are the parts of one in columns of their own: "Marsdiep", "14", "Jorwert".
"""

from bisect import bisect_left
from collections.abc import Callable

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
    r"(?i:bedrijf|stichting|vereniging|maatschap|gemeente|holding"
    r"|(?<!\p{L}|\d[ ])(?:bv|nv|vof)(?!\p{L})|(?<!\p{L})[bn]\.v\.|v\.o\.f\.)|[ ]&[ ]"
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
ABOVE = frozenset({"adres_organisatie/opschrift", "adres_organisatie/organisatie erboven"})
"""Rules by which what stands above tells whose address it is: a head, or the row before it."""
OFFICES = frozenset({"adres_organisatie", "postbus"})
SURE = 0.9
SCORE, DOUBT = 0.88, 0.6
WHY = Why("adres/rij", "Dit adres staat in een rij van een tabel met de naam van een persoon.")


def of_row(
    results: list[RecognizerResult], doc: Document, rulebook: RuleBook
) -> list[RecognizerResult]:
    """Return results, with each doubtful address in a row made likely, or an organisation's.

    It is the former beside the name of a person, the latter in a row with an organisation alone.
    """
    results = _of_bodies(results, doc, rulebook)
    doubtful = [
        r for r in results if (kind_of(r) == KIND and r.score < SCORE) or why_of(r).rule in ABOVE
    ]
    if not doubtful or "\t" not in doc.text:
        return results
    named = sorted(
        r.start
        for r in results
        if kind_of(r) == "naam" and r.score >= SURE and why_of(r).rule in NAMED
    )
    certain = {r.end for r in results if kind_of(r) == "naam" and r.score >= SURE}
    is_body = _body_test(rulebook)
    raised = {
        id(r): make_result(
            rulebook.kinds[KIND], r.start, r.end, SCORE if kind_of(r) == KIND else DOUBT, WHY
        )
        for r in doubtful
        if (_shares_row(r.start, named, doc.text) or _beside(r.start, certain, doc.text))
        and (kind_of(r) == KIND or not any(map(is_body, _cells_before(r.start, doc.text))))
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
    is_body = _body_test(rulebook)
    own: dict[int, RecognizerResult] = {}
    for result in loose:
        begin = text.rfind("\n", 0, result.start) + 1
        end = text.find("\n", result.start)
        at = bisect_left(named, begin)
        if at < len(named) and named[at] < (len(text) if end < 0 else end):
            continue
        if any(map(is_body, _cells_before(result.start, text))):
            own[id(result)] = make_result(
                rulebook.kinds["adres_organisatie"], result.start, result.end, 0.85, BODY_WHY
            )
    return [own.get(id(r), r) for r in results]


def _body_test(rulebook: RuleBook) -> Callable[[str], bool]:
    """Return what says whether a cell names an organisation."""
    test, lexicon = AddressTest(rulebook), lexicon_of(rulebook)
    known = [rulebook.lists[name] for name in ("bekende_organisaties", "belangenorganisaties")]

    def is_body(cell: str) -> bool:
        words = cell.split()
        fronts = (" ".join(words[:size]) for size in range(1, len(words) + 1))
        front = any(name in names for name in fronts for names in known)
        told = FIRM.search(cell) or test.names_organisation(cell)
        return bool(front or told or any(map(lexicon.is_organisatiewoord, words)))

    return is_body


def _cells_before(start: int, text: str) -> list[str]:
    """Return the cells before the one that text[start] begins, in its row."""
    return text[text.rfind("\n", 0, start) + 1 : start].split("\t")[:-1]


def parts_in_rows(
    doc: Document, results: list[RecognizerResult], rulebook: RuleBook
) -> list[RecognizerResult]:
    """Return what stands under a head for (a part of) an address, in rows that name a person."""
    if "\t" not in doc.text:
        return []
    named = sorted(r.start for r in results if kind_of(r) == "naam" and r.score >= SURE)
    is_body = _body_test(rulebook)
    offices = sorted(
        r.start
        for r in results
        if kind_of(r) in OFFICES
        and (why_of(r).rule not in ABOVE or any(map(is_body, _cells_before(r.start, doc.text))))
    )
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
