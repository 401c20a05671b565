"""Addresses in cells: "MEERVLIET 12" under "Adres" in a table of persons."""

import regex

REACH = 240
"""Characters before an address in which what opens its block is looked for."""
LINES_ABOVE = 6
HEADS = frozenset(
    {"adres", "adressen", "woonadres", "huisadres", "adres en huisnummer", "straat", "straatnaam"}
    | {"straat en nr", "straat en nr.", "straat en huisnummer", "straat + nr", "straat/nr"}
    | {"adresgegevens", "naw", "adres en woonplaats", "adres + plaats", "adres/plaats"}
    | {"postcode", "pc", "pc/plaats", "postcode/plaats", "postcode en plaats", "pc en plaats"}
    | {
        "postcode en woonplaats",
        "postcode woonplaats",
        "woonplaats",
        "plaats",
        "woonplaats/postcode",
    }
)
"""Heads (small letters) of columns with addresses or parts of them."""
NUMBERS = frozenset(
    {"huisnr", "huisnr.", "hnr", "hnr.", "huisnummer"}
    | {"nr. + toev.", "huisnummer + toevoeging", "toevoeging"}
)
"""Heads of columns with the number of a house alone."""
_STREET = (
    r"(?:['’]t |\d{1,2}e )?\p{L}[\p{L}'’.\- ]{1,45}?(?: \d{2}-\d{2})?,? (?:nr\.? ?|no\.? ?)?"
    r"\d{1,5}(?:[ ]?[-–/]?[ ]?(?:[A-Za-z]{1,3}|[IVX]{1,4}|\d{1,4}|hs|bis|bis [A-Z]))?"
    r"(?:[-–/](?:[IVX]{1,4}|\d{1,4}|[a-zA-Z]))?"
)
_POSTCODE = r"[1-9]\d{3}(?:[ ]?[A-Za-z]{2})?"
_PLACE = r"(?:['’]s-)?\p{Lu}[\p{L}'’.\- ]{1,40}"
_ADDRESS = regex.compile(
    rf"\s*(?P<adres>{_STREET}(?:,?[ ]{_POSTCODE})?(?:,?[ ](?:te )?{_PLACE})?"
    rf"|{_POSTCODE}(?:,?[ ]{_PLACE})?)[ ,;]*\s*"
)
_TOWN = regex.compile(rf"\s*(?P<adres>{_PLACE})\s*")
_LETTERS = regex.compile(r"\s*(?P<adres>[A-Z]{2}(?:[ ]{1,2}\p{Lu}[\p{L}'’.\- ]{1,40})?)\s*")
_HOUSE = regex.compile(r"\s*(?P<adres>\d{1,5}(?:[ ]?[-–/]?[ ]?[A-Za-z0-9]{1,4})?)\s*")
_NAME = regex.compile(r"\s*(?P<adres>['’]?\p{L}[\p{L}'’.\- ]{1,45})\s*")
_BOX = regex.compile(r"(?i)\s*(?:postbus|antwoordnummer)\b")


def address_in(
    text: str, start: int, end: int, head: str, above: str = ""
) -> tuple[int, int] | None:
    """Return the address that fills a cell under `head` (small letters), None for none.

    `above` is the cell over it: where that ends in four digits, two capitals end its postcode.
    """
    cell = text[start:end]
    if head not in HEADS or _BOX.match(cell):
        return None
    match = _ADDRESS.fullmatch(cell)
    if match is None and head in ("woonplaats", "plaats"):
        match = _TOWN.fullmatch(cell)
    if match is None and regex.search(r"[1-9]\d{3}\s*$", above):
        match = _LETTERS.fullmatch(cell)
    if match is None:
        return None
    return start + match.start("adres"), start + match.end("adres")


def part_in(text: str, start: int, end: int, head: str) -> tuple[int, int] | None:
    """Return the street without its number, or that number, that fills a cell under `head`."""
    shape = _HOUSE if head in NUMBERS else _NAME if head in ("straat", "straatnaam") else None
    match = shape.fullmatch(text, start, end) if shape else None
    return match.span("adres") if match else None


def fills_cell(text: str, start: int, end: int) -> bool:
    """Say whether nothing else stands in the line or cell of text[start:end]."""
    before, after = text[max(0, start - 1) : start], text[end : end + 1]
    return before in ("", "\n", "\t") and after in ("", "\n", "\t")


def column_before(text: str, start: int) -> str:
    """Return what stands before text[start] and belongs to it: in a table, only its own column.

    Columns are counted in tabs; a line above with fewer cells says nothing about the column.
    """
    line = text.rfind("\n", 0, start) + 1
    if "\t" not in text[line : text.find("\n", start) if "\n" in text[start:] else len(text)]:
        return text[max(0, start - REACH) : start]
    *cells, own = text[line:start].split("\t")
    lines = [own]
    for row in reversed(text[max(0, line - 2 * REACH) : max(0, line - 1)].split("\n")):
        parts = row.split("\t")
        if not row or len(lines) > LINES_ABOVE:
            break
        if len(parts) > len(cells):
            lines.append(parts[len(cells)])
    label = f"{cells[-1]}\t" if cells and not regex.search(r"\d", cells[-1]) else ""
    return "\n".join(reversed(lines[1:])) + f"\n{label}{own}"
