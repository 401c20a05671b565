"""The papers of the first blind part: short marks, and one simple markup for every producer.

`{n|Jan}` stands for `{naam|Jan}`; a code says by itself what stays (`{o|RVO}`), and `+` or `?` before
it says otherwise (`{+n|...}`). `{e|a@b.nl}` is an address of which the part before the @ goes.
The markup is well-formed HTML: p, h1, h2, li, table, br, div class="two" (two columns), pb (new
page) and at (x, y, size: text at a place, content streams by hand only).
"""

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any
from xml.etree import ElementTree

from tests.gold.making import by_hand, by_html, by_office, by_reportlab
from tests.gold.making.draft import Draft
from tests.gold.making.gold import Finished
from tests.gold.making.scanner import scan

CODES = {
    "n": "naam", "p": "paraaf", "t": "telefoon", "a": "adres", "b": "bsn", "i": "iban",
    "k": "kenteken", "g": "geboortedatum", "u": "gebruikersnaam", "v": "v_nummer",
    "pp": "paspoort", "vd": "verblijfsdocument", "rb": "rijbewijs", "pn": "personeelsnummer",
    "z": "?gezondheid", "sr": "?strafrecht", "bz": "?bijzonder", "ip": "?ip_adres",
    "sm": "?social_media", "vl": "?vergaderlink", "pl": "?plaats", "wie": "?hint",
    "o": "+organisatie", "un": "+eenheid", "r": "+kenmerk", "s": "+kamerstuk", "d": "+datum",
    "eu": "+bedrag", "l": "+adres", "x": "+eponiem", "w": "+auteur", "f": "+functie",
    "st": "+straat", "kv": "+kvk", "m": "+email", "ge": "+plaats", "big": "?big", "kvk": "?kvk", "agb": "?agb",
}  # fmt: skip
SHORT = re.compile(r"\{([+?]?)([a-z]{1,3})((?:/[0-9.a-z,]+)?)\|")
MAIL = re.compile(r"\{([+?]?)e\|([^{}|@]+)(@[^{}|]+)\}")


@dataclass(frozen=True)
class Paper:
    """A document of the blind part; `options` go to the producer, `scan` to the scanner."""

    name: str
    profile: str
    layout: str
    how: str
    html: str = ""
    css: str = ""
    ordinary: str = ""
    scan: dict[str, Any] | None = None
    options: dict[str, Any] = field(default_factory=dict)
    custom: Callable[[Draft], bytes] | None = None


def full(text: str) -> str:
    """Return text with the short marks written out."""
    text = MAIL.sub(r"{\1email|\2}{+email|\3}", text)

    def long(match: re.Match[str]) -> str:
        flag, code, ground = match.groups()
        kind = CODES.get(code)
        if kind is None:
            raise ValueError(f"no code {code!r}")
        own = kind[0] if kind[0] in "+?" else ""
        return "{" + (flag or own) + kind.lstrip("+?") + ground + "|"

    return SHORT.sub(long, text)


def _inline(node: ElementTree.Element) -> str:
    parts = [node.text or ""]
    for child in node:
        parts.append("\x02" if child.tag == "br" else _inline(child))
        parts.append(child.tail or "")
    return "".join(parts)


def _plain(node: ElementTree.Element) -> str:
    text = re.sub(r"\s+", " ", _inline(node)).strip()
    return re.sub(r" ?\x02 ?", "\n", text)


def _tree(html: str) -> ElementTree.Element:
    return ElementTree.fromstring(f"<r>{html}</r>")


def blocks(html: str, unit: float, two: bool = False) -> list[Any]:
    """Return the blocks of the markup for ReportLab or LibreOffice; unit scales table widths."""
    out: list[Any] = []
    for node in _tree(html) if isinstance(html, str) else html:
        if node.tag in ("p", "li"):
            text = _plain(node)
            kind = node.get("class")
            out.append((kind, text) if kind in ("s", "j") and two else text)
        elif node.tag == "ul":
            out += [f"• {_plain(item)}" for item in node]
        elif node.tag in ("h1", "h2", "h3"):
            out.append(("H" if node.tag == "h1" and not two else "h", _plain(node)))
        elif node.tag == "table":
            rows = [[_plain(cell) for cell in row] for row in node]
            widths = node.get("widths")
            sizes = (
                [float(part) for part in widths.split(",")]
                if widths
                else [16.2 / len(rows[0])] * len(rows[0])
            )
            sizes = [size * unit for size in sizes]
            bare = node.get("class") == "bare" and not two
            out.append(("t", rows, sizes, "bare") if bare else ("t", rows, sizes))
        elif node.tag == "div":
            out.append(("2c", blocks(node, unit, two)))  # type: ignore[arg-type]
        else:
            raise ValueError(f"no element {node.tag}")
    return out


def _by_hand(draft: Draft, html: str, options: dict[str, Any]) -> bytes:
    pages: list[list[Any]] = [[]]
    for node in _tree(html):
        if node.tag == "pb":
            pages.append([])
        elif node.tag == "at":
            x, y, size = (float(node.get(key, "9")) for key in ("x", "y", "size"))
            pages[-1].append(("at", x, y, _plain(node), size))
        elif node.tag in ("h1", "h2"):
            pages[-1].append(("b", _plain(node)))
        else:
            pages[-1].append(_plain(node))
    return by_hand.tj(draft, pages, **options)


def _source(paper: Paper, draft: Draft) -> bytes:
    html, options = full(paper.html), dict(paper.options)
    for key in ("side", "side_next"):
        if key in options:
            options[key] = full(options[key]).strip().split("\n")
    for key in ("header", "footer", "top"):
        if isinstance(options.get(key), str):
            options[key] = full(options[key])
    if paper.custom:
        return paper.custom(draft)
    if paper.how == "chromium":
        html = html.replace("<pb/>", '<div style="break-before:page"></div>')
        return by_html.chromium(draft, html, paper.css, **options)
    if paper.how == "story":
        return by_html.story(draft, html, paper.css, **options)
    if paper.how == "libreoffice":
        return by_office.fodt(draft, blocks(html, 1, True), **options)
    if paper.how == "reportlab":
        return by_reportlab.paper(draft, blocks(html, 28.35), **options)
    return _by_hand(draft, html, options)


PRODUCERS = {
    "chromium": "chromium", "story": "pymupdf-story", "libreoffice": "libreoffice",
    "reportlab": "reportlab", "tj": "content-stream-tj", "pymupdf": "pymupdf",
}  # fmt: skip


def finish(paper: Paper) -> Finished:
    """Return the paper set, and scanned when it is a scan."""
    producer = PRODUCERS[paper.how]
    if paper.scan is not None:
        look = dict(paper.scan)
        kind = "fax" if look.get("fax") else "ocr" if "ocr_errors" in look else "grey"
        producer = f"scan-{look.get('dpi', 200)}dpi-{kind}"
    draft = Draft(
        paper.name,
        "dev",
        paper.profile,
        paper.layout,
        producer,
        frozenset(paper.ordinary.split()),
    )
    made = _source(paper, draft)
    return Finished(draft, scan(made, **paper.scan) if paper.scan is not None else made)


def makers(papers: list[Paper]) -> dict[str, Callable[[], Finished]]:
    """Return the table the tools look for: a function for every paper."""
    return {paper.name: lambda paper=paper: finish(paper) for paper in papers}  # type: ignore[misc]
