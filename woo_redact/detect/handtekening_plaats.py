"""Say why somebody may have signed at a place: by the lines that stand around it."""

from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

import regex

from woo_redact.detect.handtekening_regel import (
    BESIDE,
    Line,
    bare,
    is_above,
    is_below,
    is_beside,
    is_in_row,
)
from woo_redact.detect.naam_lexicon import lexicon_of
from woo_redact.detect.paraaf_tabel import is_role
from woo_redact.model.document import Rect
from woo_redact.rulebook import RuleBook

UNSURE = 0.5
"""What a score may be at most where a person must look."""
_SIGNED_BY_PEN = 0.75
"""How sure it is that the course of a pen is a signature where less tells of one."""
_ABOVE, _COLUMN, _ROLES, _NEAR = 100.0, 320.0, 45.0, 30.0
"""Points within which a closing, the head of a column, a role, a label stands above."""
_NUMBER = 45.0
"""Points between the number of a page and a paraaf beside or above it."""
_CLOSE, _MARGIN = 25.0, 150.0
"""Points to a name below, and above and below a place in the margin to the text it stands by."""
_END = 160.0
"""Points below the last lines of a text within which it is signed, if not by the look of it."""
_SHORT = 3
"""Words at the head of a column."""
_TEXT = 5
"""So many lines of text have a margin."""
_LABEL = regex.compile(
    r"(?:(?:hand)?tekening|paraaf|parafen|medeparaaf|paraf|voor[ ]akkoord|akkoord|ondertekening"
    r"|ondertekend|getekend|tekent|signature|gezien)\b.{0,40}"
)
_DONE = regex.compile(
    r"(?:voor[ ])?(?:ontvangst|ontvangen|gezien|kennisneming|goedkeuring|vrijgave|fiat|autorisatie"
    r"|controle|collationering|medeondertekening)(?:[ ]door)?"
    r"|(?:op|vast)gesteld|op(?:steller|gemaakt)|(?:goed|af)gekeurd|gecontroleerd|gefiatteerd"
    r"|geautoriseerd|vrijgegeven|uitgereikt|afgegeven|beoordeeld|controleur|goedkeurder"
    r"|(?:naam[ ](?:en|\+|&)[ ])?handtekening\b.{0,40}|namens[ ].{1,40}"
)
"""Labels of who did or saw something: pens fill them in, with a name or with a signature."""
_RECEIVED = regex.compile(r"(?:ingekomen|ontvangen|ingeboekt|binnengekomen)\b.{0,25}")
_PARTY = regex.compile(
    r"(?:(?:de )?(?:opdrachtgever|opdrachtnemer|verhuurder|huurder|werkgever|werknemer|koper"
    r"|verkoper|leverancier|afnemer|subsidieverstrekker|subsidieontvanger|partij \w+|partijen"
    r"|minister|staatssecretaris|namens)\b.{0,60}"
    r"|(?:te |plaats: ?)?['’\p{L}][\p{L} -]{2,25}, ?(?:de |d\.d\. ?)?"
    r"\d{1,2}[ -][\p{L}\d]+[ -]\d{4}.?)"
)
"""What stands above the signature below a contract: who signs, or where and when."""
_SIGNED = regex.compile(
    r"(?<!\p{L})(?:handtekening(?:en|enblad)?|(?:mede)?onderteken(?:ing|d|t|en|de|den|aars?)"
    r"|ondergetekenden?|(?:aldus )?opgemaakt|aldus (?:\w+ )?(?:vastgesteld|overeengekomen|gedaan)"
    r"|naar waarheid|proces-verbaal|ambtseed|ambtsbelofte|was getekend|w\.g)(?!\p{L})"
)
_PAGE = regex.compile(
    r"(?:.{0,40} )?(?:pagina|blz|bladzijde|blad|pag|p)\.?[ ]?\d{1,3}(?:[ ]?(?:van|/)[ ]?\d{1,3})?"
)
_DATE = regex.compile(r"\d{1,2}[-/. ](?:\d{1,2}|\p{L}{3,9})(?:[-/. ]\d{2,4})?")
_CLOSING = regex.compile(
    r"(?:namens|voor)[ ](?:deze|dezen)\b.*|.{0,20}\bhoogachtend\b.*|.{0,20}\bhoogachting"
    r"|.{0,20}\bgroet(?:en|jes?)?(?:[ ]en[ ].{1,30})?"
)
_NAME = regex.compile(
    r"(?:(?:de[ ]heer|mevrouw|mw\.|dhr\.|mr\.|drs\.|ir\.|dr\.|prof\.|ing\.|bc\.|jhr\.|w\.g\.)[ ])*"
    r"(?:(?:\p{Lu}\p{Ll}?\.[ -]?){1,5}|\p{Lu}[\p{L}'’-]+[ ])"
    r"(?:[ ]?\p{Lu}[\p{L}'’-]+[ ]){0,2}"
    r"[ ]?(?:(?:van|de|der|den|het|ten|ter|te|'t|’t|'s|el|al|von)[ ]){0,3}\p{Lu}[\p{L}'’ -]+.{0,25}"
)
_LEAD = regex.compile(r"(?:de|het|plaatsvervangend|plv\.?|wnd\.?|waarnemend|afdelings)[ ]*")


class Reason(NamedTuple):
    """How likely ink at a place is a signature, by which rule, and why in Dutch."""

    score: float
    rule: str
    sentence: str


def reason_at(rect: Rect, lines: Sequence[Line], rulebook: RuleBook, *, pen: bool) -> Reason | None:
    """Return why ink at a place may be a signature; `pen` for what is sure to be ink.

    None where no line around the place tells that one signs there.
    """
    above = [line for line in lines if is_above(line.rect, rect, _ABOVE)]
    below = [line for line in lines if is_below(line.rect, rect)]
    beside = [line for line in lines if is_beside(line.rect, rect)]
    near = [line for line in above if rect[1] - line.rect[3] < _NEAR]
    return (
        _labelled(rect, lines, (*beside, *near))
        or _closed(above, below, beside, rulebook)
        or _routed(rect, lines, rulebook)
        or _weaker(rect, lines, near, below, beside, rulebook, pen)
    )


def in_margin(rect: Rect, lines: Sequence[Line]) -> bool:
    """Say whether a place is beside the text rather than in it."""
    by = [
        line.rect
        for line in lines
        if line.rect[3] > rect[1] - _MARGIN and line.rect[1] < rect[3] + _MARGIN
    ]
    if len(by) < _TEXT:
        return False
    return rect[0] > max(line[2] for line in by) or rect[2] < min(line[0] for line in by)


def _labelled(rect: Rect, lines: Sequence[Line], close: Sequence[Line]) -> Reason | None:
    if any(_is_label(line.text) for line in close):
        return Reason(
            0.9,
            "label",
            "Hier staat met de pen getekend bij een regel voor handtekening of paraaf.",
        )
    if any(_is_head_of(line, rect, lines) for line in lines):
        return Reason(
            0.85,
            "kolom",
            "Hier staat met de pen getekend in een kolom voor handtekening of paraaf.",
        )
    return None


def _closed(
    above: Sequence[Line],
    below: Sequence[Line],
    beside: Sequence[Line],
    rulebook: RuleBook,
) -> Reason | None:
    """Return a reason by the closing, function or party above and the name below."""
    closings = rulebook.lists["afsluitingen"]
    last = sorted(above, key=lambda line: -line.rect[3])[:4]
    closed = any(_is_closing(line.text, closings) for line in last)
    named = any(_NAME.fullmatch(line.text) for line in (*below, *beside))
    signed = named or any(is_function(line.text, rulebook) for line in below)
    if closed and signed:
        return Reason(
            0.95 if named else 0.9,
            "afsluiting",
            "Hier staat met de pen getekend tussen de afsluiting en de naam of functie eronder.",
        )
    if closed:
        return Reason(0.85, "afsluiting", "Hier staat met de pen getekend onder de afsluiting.")
    if named and any(is_function(line.text, rulebook) for line in last):
        return Reason(
            0.85, "functie", "Hier staat met de pen getekend tussen een functie en een naam."
        )
    if named and any(_PARTY.fullmatch(bare(line.text)) for line in last):
        return Reason(
            0.85,
            "partij",
            "Hier staat met de pen getekend boven een naam, onder een partij of plaats en datum.",
        )
    return None


def _weaker(
    rect: Rect,
    lines: Sequence[Line],
    near: Sequence[Line],
    below: Sequence[Line],
    beside: Sequence[Line],
    rulebook: RuleBook,
    pen: bool,
) -> Reason | None:
    """Return a reason for which a person must look, unless it is sure to be ink."""
    closings = rulebook.lists["afsluitingen"]
    sure = _SIGNED_BY_PEN if pen else UNSURE
    if any(_RECEIVED.match(bare(line.text)) for line in (*near, *beside, *below)):
        return Reason(
            UNSURE, "stempel", "Hier staat met de pen getekend bij een stempel van ontvangst."
        )
    if pen and any(_DONE.fullmatch(bare(line.text)) for line in (*near, *beside)):
        return Reason(
            sure, "label", "Hier staat met de pen getekend bij een regel voor wie iets deed of zag."
        )
    if any(_is_closing(line.text, closings) for line in lines if _starts(line.rect, rect)):
        return Reason(sure, "afsluiting", "Hier staat met de pen getekend naast de afsluiting.")
    if any(is_function(line.text, rulebook) for line in near):
        return Reason(sure, "functie", "Hier staat iets met de pen getekend onder een functie.")
    end = _end_above(rect, lines, closings)
    if end is not None and (pen or end < _END):
        return Reason(
            sure if end < _END else UNSURE,
            "slot",
            "Hier staat iets met de pen getekend onder het slot van de tekst.",
        )
    if any(_NAME.fullmatch(line.text) for line in below if line.rect[1] - rect[3] < _CLOSE):
        return Reason(sure, "naam", "Hier staat iets met de pen getekend boven een naam.")
    if _is_at_page_number(rect, lines):
        return Reason(
            UNSURE, "voet", "Hier staat iets met de pen getekend bij het bladzijdenummer."
        )
    return None


def _starts(line: Rect, rect: Rect) -> bool:
    """Say whether a line stands left of a place, on its height or a little higher."""
    return abs(rect[1] - line[1]) < _NEAR and -5 < rect[0] - line[2] < BESIDE


def _end_above(rect: Rect, lines: Sequence[Line], closings: frozenset[str]) -> float | None:
    """Return how far above a place its last lines close a text that is signed, if they do."""
    over = sorted((line for line in lines if line.rect[3] <= rect[1]), key=lambda x: -x.rect[3])
    for line in over[:4]:
        if _is_closing(line.text, closings) or _SIGNED.search(bare(line.text)):
            return rect[1] - line.rect[3]
    return None


def _is_at_page_number(rect: Rect, lines: Sequence[Line]) -> bool:
    """Say whether a place is below all text but the number of the page, as paraafs are."""
    numbers = [line.rect for line in lines if _PAGE.fullmatch(bare(line.text))]
    if not any(
        abs(top + bottom - rect[1] - rect[3]) < 2 * _NUMBER for _, top, _, bottom in numbers
    ):
        return False
    foot = min(number[1] for number in numbers) - _NUMBER
    return all(line.rect[3] <= rect[1] or line.rect[1] >= foot for line in lines)


def _routed(rect: Rect, lines: Sequence[Line], rulebook: RuleBook) -> Reason | None:
    if not _is_routed(rect, lines, rulebook):
        return None
    return Reason(
        0.8,
        "routing",
        "Hier staat met de pen getekend in een rij of kolom van een functie of afdeling.",
    )


def _is_routed(rect: Rect, lines: Sequence[Line], rulebook: RuleBook) -> bool:
    """Say whether a place lies below a row of roles and units, or in a row with one and a date."""
    lexicon = lexicon_of(rulebook)
    middle = (rect[1] + rect[3]) / 2
    row = [line for line in lines if line.rect[1] - 4 < middle < line.rect[3] + 4]
    if any(is_role(line.text, lexicon) for line in row) and any(
        _DATE.fullmatch(line.text.strip()) for line in row
    ):
        return True
    for head in lines:
        if not is_above(head.rect, rect, _ROLES) or len(head.text.split()) > _SHORT:
            continue
        level = [line for line in lines if is_in_row(line.rect, head.rect)]
        roles = sum(is_role(line.text, lexicon) or _is_label(line.text) for line in level)
        if len(level) > 2 and 3 * roles >= 2 * len(level):
            return True
    return False


def _is_closing(text: str, closings: frozenset[str]) -> bool:
    small = bare(text)
    return small in closings or _CLOSING.fullmatch(small) is not None


def _is_label(text: str) -> bool:
    return len(text) < 60 and _LABEL.match(bare(text)) is not None and len(text.split()) <= 6


def _is_head_of(head: Line, rect: Rect, lines: Sequence[Line]) -> bool:
    """Say whether a line is the head of the column of a table in which a place lies."""
    x0, _, x1, y1 = head.rect
    if not _is_label(head.text) or len(head.text.split()) > 3 or not 0 <= rect[1] - y1 < _COLUMN:
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
    small = bare(text)
    lead = _LEAD.match(small)
    rest = small[lead.end() :] if lead else small
    pattern = _functions(known)
    return len(text) < 90 and any(pattern.match(one) is not None for one in (small, rest))
