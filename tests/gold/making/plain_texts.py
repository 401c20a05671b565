"""Makes gold documents of the plain texts under plain/: a few lines about it, `===`, marked text.

The lines say `profile`, `layout`, and `by` which program it is set (reportlab, chromium, story,
libreoffice or scan), and may say `font` (one of by_reportlab.FACES), `side` (lines of a reference
column, parted by " | "), `top` (running head), `keep` ("kind text | kind text", what stays without
a mark) and `ordinary` (words of a marked name that are also common words). The text is in the
mark-up of probe_markup. How a page looks otherwise (size, skew) follows from the document's name.
"""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from random import Random

from tests.gold.making.by_html import chromium, story
from tests.gold.making.by_office import fodt
from tests.gold.making.by_reportlab import paper
from tests.gold.making.draft import Draft
from tests.gold.making.gold import Finished
from tests.gold.making.probe_markup import as_blocks, as_html
from tests.gold.making.scanner import Scanned, scan

TEXTS = Path(__file__).parent / "plain"
FAMILIES = {
    "LS": "Liberation Sans",
    "SE": "Liberation Serif",
    "MO": "Liberation Mono",
    "CA": "Carlito",
    "DJ": "DejaVu Sans",
}
WIDTH, BESIDE = 455.0, 355.0
"""Of the text in points: over the whole page, and beside a reference column."""


def made(file: Path, split: str) -> Finished:
    """Return the document a text tells of. Raises ValueError for a text not as it must be."""
    head, _, text = file.read_text(encoding="utf-8").partition("\n===\n")
    told = {
        key.strip(): value.strip()
        for key, _, value in (e.partition(":") for e in head.splitlines())
    }
    if not text.strip() or not {"profile", "layout", "by"} <= set(told):
        raise ValueError(f"{file.name}: no profile, layout, by or text")
    draft = Draft(
        file.stem,
        split,
        told["profile"],
        told["layout"],
        told["by"],
        ordinary=frozenset(told.get("ordinary", "").split()),
    )
    for kept in filter(None, told.get("keep", "").split(" | ")):
        kind, _, what = kept.strip().partition(" ")
        draft.keep(kind, what.strip())
    return Finished(draft, _set(draft, text.strip("\n"), told, Random(file.stem)))


def _set(draft: Draft, text: str, told: dict[str, str], luck: Random) -> bytes | Scanned:
    face, top, size = told.get("font", "LS"), told.get("top", ""), luck.choice((9.5, 10, 10.5, 11))
    css = f"body{{font:{size}pt '{FAMILIES[face]}'}}td{{padding:2px 8px 2px 0;vertical-align:top}}"
    match draft.producer:
        case "chromium":
            return chromium(draft, _head(top) + as_html(text), css + luck.choice(("", _RULED)))
        case "story":
            family = "serif" if face == "SE" else "sans-serif"
            css = f"body{{font-family:{family};font-size:{size}px}}td{{padding:2px 8px 2px 0}}"
            return story(draft, as_html(text.replace("%%", "---")), css, header=_head(top) or None)
        case "libreoffice":
            plain = [("h", b[1]) if b[0] == "H" else b for b in as_blocks(text)]
            return fodt(draft, plain, font=FAMILIES[face], size=size, header=top)
        case "reportlab":
            return _paper(draft, text, told, size)
        case "scan":
            dpi, fax = luck.choice((150, 170, 200)), luck.random() < 0.15
            draft.producer = f"scan-{dpi}dpi-{'fax' if fax else 'grey'}"
            layer = luck.choice((None, None, 0.04))
            skew, noise = luck.uniform(-0.9, 0.9), luck.uniform(5, 10)
            source = _paper(draft, text, told, size)
            return scan(
                source, dpi=200 if fax else dpi, skew=skew, noise=noise, fax=fax, ocr_errors=layer
            )
    raise ValueError(f"{draft.name}: nothing is called {draft.producer!r}")


def _paper(draft: Draft, text: str, told: dict[str, str], size: float) -> bytes:
    side = told.get("side")
    width = BESIDE if side else WIDTH
    return paper(
        draft,
        as_blocks(text, total=width),
        font=told.get("font", "LS"),
        size=size,
        frames=((66, 60, width + 12, 720),),
        side=side.split(" | ") if side else None,
        side_next=[""],
        top=told.get("top"),
    )


def _head(top: str) -> str:
    return f"<p>{top}</p>" if top else ""


_RULED = "table{border-collapse:collapse}td{border:1px solid #888;padding:2px 5px}"


def makers(split: str) -> dict[str, Callable[[], Finished]]:
    """Return what makes each document of a split (dev or test)."""
    return {file.stem: partial(made, file, split) for file in sorted((TEXTS / split).glob("*.txt"))}
