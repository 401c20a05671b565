"""Find drawn signatures and paraafs: ink where a reader expects a hand to have signed."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

import regex

from woo_redact.detect.naam_lexicon import lexicon_of
from woo_redact.detect.paraaf_tabel import is_role
from woo_redact.model.document import Box, Document, Page, Picture, Rect, Word
from woo_redact.model.finding import Finding, Why, finding_id
from woo_redact.rulebook import RuleBook

KIND = "handtekening"
WIDE, HIGH = (14.0, 260.0), (8.0, 115.0)
"""Points; a paraaf is smaller than a signature."""
ABOVE, BELOW, COLUMN, BESIDE, ROLES = 100.0, 60.0, 320.0, 170.0, 45.0
"""Points within which a closing, a name, the head of a column, a label, a role stands."""
SURE_WORD, READ_WORD = 0.8, 0.4
NUMBER = 45.0
"""Points between the number of a page and a paraaf beside or above it."""
LINE = 15.0
"""Points: type is no higher."""
ON_SCAN, UNSURE = 0.65, 0.5
"""What a score may be at most for ink on a scan that has no name or function below it, and for
what may be a stamp or logo."""
SMALL = 36.0
"""Points: narrower ink on a scan may be a speck or a letter; it counts behind a label only."""
SQUARE = (0.72, 1.4)
STAMP = 55.0
"""Points: an image that is nearly square and this high may be a stamp or seal."""
TOP, EDGE = 0.14, 20.0
"""Part of the first page, and points of the others, that are for the logo."""
_LABEL = regex.compile(
    r"(?:(?:hand)?tekening|paraaf|parafen|medeparaaf|paraf|voor[ ]akkoord|akkoord|ondertekening"
    r"|ondertekend|getekend|tekent|signature|gezien)\b.{0,40}"
)
_RECEIVED = regex.compile(r"(?:ingekomen|ontvangen|ingeboekt|binnengekomen)\b.{0,25}")
_PARTY = regex.compile(
    r"(?:(?:de )?(?:opdrachtgever|opdrachtnemer|verhuurder|huurder|werkgever|werknemer|koper"
    r"|verkoper|leverancier|afnemer|subsidieverstrekker|subsidieontvanger|partij \w+|partijen"
    r"|minister|staatssecretaris|namens)\b.{0,60}"
    r"|(?:te |plaats: ?)?['’\p{L}][\p{L} -]{2,25}, ?(?:de |d\.d\. ?)?"
    r"\d{1,2}[ -][\p{L}\d]+[ -]\d{4}.?)"
)
"""What stands above the signature below a contract: who signs, or where and when."""
_SIGNED = regex.compile(r"(?<!\p{L})(?:handtekening|ondertekening|(?:aldus )?opgemaakt)(?!\p{L})")
_PAGE = regex.compile(
    r"(?:.{0,40} )?(?:pagina|blz|bladzijde|blad|pag|p)\.?[ ]?\d{1,3}(?:[ ]?(?:van|/)[ ]?\d{1,3})?"
)
_DATE = regex.compile(r"\d{1,2}[-/. ](?:\d{1,2}|\p{L}{3,9})(?:[-/. ]\d{2,4})?")
_CLOSING = regex.compile(
    r"(?:namens|voor)[ ](?:deze|dezen)\b.*|hoogachtend\b.*|.{0,20}\bgroet(?:en)?"
)
_NAME = regex.compile(
    r"(?:(?:de[ ]heer|mevrouw|mw\.|dhr\.|mr\.|drs\.|ir\.|dr\.|prof\.|ing\.|bc\.|jhr\.|w\.g\.)[ ])*"
    r"(?:(?:\p{Lu}\p{Ll}?\.[ -]?){1,5}|\p{Lu}[\p{L}'’-]+[ ])"
    r"(?:[ ]?\p{Lu}[\p{L}'’-]+[ ]){0,2}"
    r"[ ]?(?:(?:van|de|der|den|het|ten|ter|te|'t|’t|'s|el|al|von)[ ]){0,3}\p{Lu}[\p{L}'’ -]+.{0,25}"
)
_SIGNING = frozenset({"label", "kolom", "afsluiting", "partij", "routing", "voet"})
"""Rules by which ink in the same place on several pages is a hand rather than a logo."""
_LEAD = regex.compile(r"(?:de|het|plaatsvervangend|plv\.?|wnd\.?|waarnemend|afdelings)[ ]*")


@dataclass(frozen=True, slots=True)
class _Line:
    """Words that stand next to each other on one line of the page."""

    text: str
    rect: Rect


def find_signatures(doc: Document, rulebook: RuleBook) -> list[Finding]:
    """Return the pictures and strokes in doc that stand where one signs, with how sure that is."""
    kind = rulebook.kinds[KIND]
    found: list[Finding] = []
    repeated = _repeated(doc)
    lines: dict[int, list[_Line]] = {}
    for picture in doc.pictures:
        box = picture.box
        if picture.kind == "photo" or not _fits(box.rect):
            continue
        ink = picture.kind == "ink"
        if box.page not in lines:
            lines[box.page] = list(_lines(doc, box.page))
        inside = [word for word in _words(doc, box.page) if _mostly_in(word.box.rect, box.rect)]
        across = sum(word.sure >= SURE_WORD for word in inside) > 2
        why = _why(box.rect, lines[box.page], rulebook)
        if ink and why is None and not across and _stands_free(picture, doc):
            why = UNSURE, "inkt", "Hier lijkt iets met de pen geschreven of getekend te zijn."
        if why is None or across and not ink:
            continue
        score, rule, sentence = why
        if _may_be_logo(picture, doc, repeated) and not (ink and rule in _SIGNING):
            continue
        if ink and across:
            score = min(score, UNSURE)
        if doc.pages[box.page - 1].text_from == "ocr":
            low = box.y1 - box.y0 < LINE and rule in ("naam", "functie", "voet")
            if low or box.x1 - box.x0 < SMALL and rule not in ("label", "kolom", "routing"):
                continue
            score = score if score > 0.9 and rule == "afsluiting" else min(score, ON_SCAN)
        if _may_be_stamp(picture) or any(word.sure >= SURE_WORD for word in inside):
            score = min(score, UNSURE)
        clear = _clear(box, doc)
        if clear.y1 - clear.y0 < HIGH[0] or _is_text(box, inside):
            continue
        found.append(
            Finding(
                id=finding_id(doc.sha256, KIND, (clear,)),
                kind=KIND,
                entity=kind.entity,
                span=None,
                boxes=(clear,),
                score=score,
                why=Why(f"{KIND}/{rule}", sentence),
                text="",
            )
        )
    return found


def _is_text(box: Box, inside: Sequence[Word]) -> bool:
    """Say whether ink no higher than a line is for the most part words, well read or not."""
    if box.y1 - box.y0 > LINE:
        return False
    wide = sum(word.box.x1 - word.box.x0 for word in inside if word.sure >= READ_WORD)
    return wide > 0.5 * (box.x1 - box.x0)


def _fits(rect: Rect) -> bool:
    wide, high = rect[2] - rect[0], rect[3] - rect[1]
    return WIDE[0] <= wide <= WIDE[1] and HIGH[0] <= high <= HIGH[1]


def _place(picture: Picture) -> tuple[int, ...]:
    return tuple(round(value / 3) for value in picture.box.rect)


def _repeated(doc: Document) -> set[tuple[int, ...]]:
    """Return the places where something stands on two pages or more: a logo, not a signature."""
    pages: dict[tuple[int, ...], set[int]] = {}
    for picture in doc.pictures:
        pages.setdefault(_place(picture), set()).add(picture.box.page)
    return {place for place, some in pages.items() if len(some) > 1}


def _stands_free(picture: Picture, doc: Document) -> bool:
    """Say whether ink of which no words tell may be a hand: not at the top, where logos are."""
    page = doc.pages[picture.box.page - 1]
    tall = LINE + 3 if page.text_from == "ocr" else HIGH[0]
    high = picture.box.y1 - picture.box.y0
    below = picture.box.y0 >= _top(page)
    return below and high >= tall and not _may_be_stamp(picture)


def _top(page: Page) -> float:
    return TOP * page.height if page.number == 1 else EDGE


def _may_be_logo(picture: Picture, doc: Document, repeated: set[tuple[int, ...]]) -> bool:
    """Say whether the place is one for a logo: that of another page, the top of a page."""
    page = doc.pages[picture.box.page - 1]
    above = picture.box.y1 <= _top(page) and page.text_from == "file"
    return above or _place(picture) in repeated


def _may_be_stamp(picture: Picture) -> bool:
    x0, y0, x1, y1 = picture.box.rect
    return y1 - y0 >= STAMP and SQUARE[0] <= (x1 - x0) / (y1 - y0) <= SQUARE[1]


def _words(doc: Document, page: int) -> Iterator[Word]:
    return (word for word in doc.words if word.box.page == page)


def _lines(doc: Document, page: int) -> Iterator[_Line]:
    """Yield what stands together on the lines of a page: cells are lines of their own."""
    words: list[Word] = []
    for word in _words(doc, page):
        if words:
            last = words[-1]
            between = doc.text[last.span.end : word.span.start]
            level = min(last.box.y1, word.box.y1) - max(last.box.y0, word.box.y0)
            if between.strip(" ") or level < (word.box.y1 - word.box.y0) / 2:
                yield _line(doc, words)
                words = []
        words.append(word)
    if words:
        yield _line(doc, words)


def _line(doc: Document, words: Sequence[Word]) -> _Line:
    text = " ".join(doc.text[word.span.start : word.span.end] for word in words)
    boxes = [word.box for word in words]
    return _Line(
        text,
        (
            min(box.x0 for box in boxes),
            min(box.y0 for box in boxes),
            max(box.x1 for box in boxes),
            max(box.y1 for box in boxes),
        ),
    )


def _why(rect: Rect, lines: Sequence[_Line], rulebook: RuleBook) -> tuple[float, str, str] | None:
    """Return how likely ink at a place is a signature, by which rule, and why in Dutch."""
    above = [line for line in lines if _is_above(line.rect, rect, ABOVE)]
    below = [line for line in lines if _is_below(line.rect, rect)]
    beside = [line for line in lines if _is_beside(line.rect, rect)]
    closings = rulebook.lists["afsluitingen"]
    last = sorted(above, key=lambda line: -line.rect[3])[:4]
    closed = any(_is_closing(line.text, closings) for line in last)
    office = any(is_function(line.text, rulebook) for line in last)
    named = any(_NAME.fullmatch(line.text) for line in (*below, *beside))
    signed = named or any(is_function(line.text, rulebook) for line in below)
    near = [line for line in above if rect[1] - line.rect[3] < 30]
    labels = [line for line in (*beside, *near) if _is_label(line.text)]
    if labels:
        return (
            0.9,
            "label",
            "Hier staat met de pen getekend bij een regel voor handtekening of paraaf.",
        )
    if any(_is_head_of(line, rect, lines) for line in lines):
        return (
            0.85,
            "kolom",
            "Hier staat met de pen getekend in een kolom voor handtekening of paraaf.",
        )
    if closed and signed:
        return (
            0.95 if named else 0.9,
            "afsluiting",
            "Hier staat met de pen getekend tussen de afsluiting en de naam of functie eronder.",
        )
    if closed:
        return 0.85, "afsluiting", "Hier staat met de pen getekend onder de afsluiting."
    if office and named:
        return 0.85, "functie", "Hier staat met de pen getekend tussen een functie en een naam."
    if named and any(_PARTY.fullmatch(_bare(line.text)) for line in last):
        return (
            0.85,
            "partij",
            "Hier staat met de pen getekend boven een naam, onder een partij of plaats en datum.",
        )
    if _is_routed(rect, lines, rulebook):
        return (
            0.8,
            "routing",
            "Hier staat met de pen getekend in een rij of kolom van een functie of afdeling.",
        )
    if any(_RECEIVED.match(_bare(line.text)) for line in (*near, *beside, *below)):
        return UNSURE, "stempel", "Hier staat met de pen getekend bij een stempel van ontvangst."
    if any(is_function(line.text, rulebook) for line in near):
        return UNSURE, "functie", "Hier staat iets met de pen getekend onder een functie."
    if any(_NAME.fullmatch(line.text) for line in below if line.rect[1] - rect[3] < 25):
        return UNSURE, "naam", "Hier staat iets met de pen getekend boven een naam."
    if _is_at_page_number(rect, lines):
        return UNSURE, "voet", "Hier staat iets met de pen getekend bij het bladzijdenummer."
    if _ends_text(rect, lines, closings):
        return UNSURE, "slot", "Hier staat iets met de pen getekend onder het slot van de tekst."
    return None


def _ends_text(rect: Rect, lines: Sequence[_Line], closings: frozenset[str]) -> bool:
    """Say whether the last lines above a place, however far, close a text that is signed."""
    over = sorted((line for line in lines if line.rect[3] <= rect[1]), key=lambda x: -x.rect[3])
    return any(
        _is_closing(line.text, closings) or _SIGNED.search(_bare(line.text)) for line in over[:4]
    )


def _is_at_page_number(rect: Rect, lines: Sequence[_Line]) -> bool:
    """Say whether a place is below all text but the number of the page, as paraafs are."""
    numbers = [line.rect for line in lines if _PAGE.fullmatch(_bare(line.text))]
    if not any(abs(top + bottom - rect[1] - rect[3]) < 2 * NUMBER for _, top, _, bottom in numbers):
        return False
    foot = min(number[1] for number in numbers) - NUMBER
    return all(line.rect[3] <= rect[1] or line.rect[1] >= foot for line in lines)


def _is_routed(rect: Rect, lines: Sequence[_Line], rulebook: RuleBook) -> bool:
    """Say whether a place lies below a row of roles and units, or in a row with one and a date."""
    lexicon = lexicon_of(rulebook)
    middle = (rect[1] + rect[3]) / 2
    row = [line for line in lines if line.rect[1] - 4 < middle < line.rect[3] + 4]
    if any(is_role(line.text, lexicon) for line in row) and any(
        _DATE.fullmatch(line.text.strip()) for line in row
    ):
        return True
    over = [
        line for line in lines if _is_above(line.rect, rect, ROLES) and is_role(line.text, lexicon)
    ]
    for head in over:
        level = [line for line in lines if _in_row(line.rect, head.rect)]
        roles = sum(is_role(line.text, lexicon) for line in level)
        if len(level) > 2 and 3 * roles >= 2 * len(level):
            return True
    return False


def _in_row(one: Rect, other: Rect) -> bool:
    """Say whether two lines stand beside each other, on a page that may be a little crooked."""
    return abs(one[1] - other[1]) < 4 + 0.025 * abs(one[0] - other[0])


def _is_above(line: Rect, rect: Rect, reach: float) -> bool:
    middle = (rect[1] + rect[3]) / 2
    return line[3] <= middle and rect[1] - line[3] < reach and _level_across(line, rect)


def _is_below(line: Rect, rect: Rect) -> bool:
    middle = (rect[1] + rect[3]) / 2
    return line[1] >= middle and line[1] - rect[3] < BELOW and _level_across(line, rect)


def _level_across(line: Rect, rect: Rect) -> bool:
    return line[0] < rect[2] + 20 and line[2] > rect[0] - 60


def _is_beside(line: Rect, rect: Rect) -> bool:
    level = min(line[3], rect[3]) - max(line[1], rect[1]) > 0.3 * (line[3] - line[1])
    return level and (-5 < rect[0] - line[2] < BESIDE or -5 < line[0] - rect[2] < BESIDE / 3)


def _bare(text: str) -> str:
    return text.casefold().strip(" .,:;!()")


def _is_closing(text: str, closings: frozenset[str]) -> bool:
    bare = _bare(text)
    return bare in closings or _CLOSING.fullmatch(bare) is not None


def _is_label(text: str) -> bool:
    return len(text) < 60 and _LABEL.match(_bare(text)) is not None and len(text.split()) <= 6


def _is_head_of(head: _Line, rect: Rect, lines: Sequence[_Line]) -> bool:
    """Say whether a line is the head of the column of a table in which a place lies."""
    x0, _, x1, y1 = head.rect
    if not _is_label(head.text) or len(head.text.split()) > 3 or not 0 <= rect[1] - y1 < COLUMN:
        return False
    level = [
        line.rect
        for line in lines
        if line is not head and min(line.rect[3], y1) - max(line.rect[1], head.rect[1]) > 4
    ]
    right = min((other[0] for other in level if other[0] > x1), default=max(x1, x0 + 150))
    middle = (rect[0] + rect[2]) / 2
    row = any(min(r.rect[3], rect[3]) - max(r.rect[1], rect[1]) > 4 for r in lines)
    return bool(level) and row and x0 - 15 <= middle <= right


@lru_cache(maxsize=4)
def _functions(functions: frozenset[str]) -> regex.Pattern[str]:
    words = "|".join(sorted((regex.escape(word) for word in functions), key=len, reverse=True))
    return regex.compile(rf"(?:{words})\b.*")


def is_function(text: str, rulebook: RuleBook) -> bool:
    """Say whether a line is a function, as stands above or below a signature."""
    roles = rulebook.roles.roles.values()
    known = frozenset(word.casefold() for role in roles for word in role.functions)
    bare = _bare(text)
    lead = _LEAD.match(bare)
    rest = bare[lead.end() :] if lead else bare
    pattern = _functions(known)
    return len(text) < 90 and any(pattern.match(one) is not None for one in (bare, rest))


def _mostly_in(word: Rect, rect: Rect) -> bool:
    x, y = (word[0] + word[2]) / 2, (word[1] + word[3]) / 2
    return rect[0] <= x <= rect[2] and rect[1] <= y <= rect[3]


def _clear(box: Box, doc: Document) -> Box:
    """Return the box less what it shares, at its top and bottom, with lines of text there."""
    top, bottom = box.y0, box.y1
    high = box.y1 - box.y0
    for word in _words(doc, box.page):
        if word.sure < SURE_WORD or not box.overlaps(word.box):
            continue
        x0, y0, x1, y1 = word.box.rect
        if y1 - box.y0 < 0.35 * high:
            top = max(top, y1)
        elif box.y1 - y0 < 0.35 * high:
            bottom = min(bottom, y0)
    return Box(box.page, box.x0, top, box.x1, bottom)
