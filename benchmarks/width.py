"""Print how much of a name the width of bars and gaps betrays: bits above chance, for each --bar.

Run with `python -m benchmarks.width`. A dictionary of 20,000 Dutch names (initials or a first name,
tussenvoegsel, surname) is drawn up with a fixed seed. Documents are made with names of it in
running text (ragged and justified), field lines, table cells, lists, headers, signatures and e-mail
addresses, by several producers, and redacted. Then an attacker who knows the program, the fonts and
the dictionary ranks all names for each bar. What he goes by:

- bar: the width of the bar;
- gap: the distance between the words left and right of it, or to the end of the column;
- start: where the line begins, which tells for centred text and text set to the right;
- break: the room between the words of the line and the edge of the column, with the width of the
  first word of the next line: the name fitted, the name with that word did not;
- numbers: every number in the content stream and every step between two of them, read as points and
  as thousandths of the size: the nearest to the width of a candidate counts.

He has calibrated each with the other documents of the same producer and context, where he knows the
names: he takes the offset that fits best there, and how exact it is. For every cell (producer,
context, way) the clue counts that does best there: an attacker who guesses right which one to use.
One more than that is not to be had by choosing.

Bits above chance: the mean log2 of the rank of the true name if names are ranked blindly,
log2(N!)/N, minus its mean log2 rank. Names that are equally likely share their ranks. 0 bits:
nothing is told.
"""

import argparse
import random
import re
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from io import BytesIO
from statistics import mean, median

import numpy as np
import numpy.typing as npt
import pikepdf
import pymupdf
from reportlab.lib.enums import TA_CENTER, TA_JUSTIFY, TA_RIGHT
from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import Paragraph, SimpleDocTemplate, Spacer, Table

from models.training.names import _composed
from woo_redact import ingest
from woo_redact.model.document import Document, Rect, Span
from woo_redact.model.redaction import BARS, Look, Redaction
from woo_redact.render import burn
from woo_redact.resources import rules

NAMES = 20_000
SIZE = 11.0
CONTEXTS = ("ragged", "justified", "field", "cell", "list", "right", "centre", "signature", "mail")
Floats = npt.NDArray[np.float64]


@cache
def dictionary() -> tuple[str, ...]:
    """Return 20,000 names, the same on every run."""
    rng = random.Random(20)
    surnames = sorted(_composed())
    listed = (rules() / "lists" / "voornamen" / "items.txt").read_text(encoding="utf-8")
    firsts = sorted({line for line in listed.splitlines() if line.isalpha()})
    particles = ("", "", "", "van ", "de ", "van de ", "van den ", "van der ", "ter ", "el ")
    letters = "AABCDEEFGHIJJJKLMMNOPRSTWY"
    found: dict[str, None] = {}
    while len(found) < NAMES:
        surname = rng.choice(particles) + rng.choice(surnames).split(" ")[-1]
        initials = "".join(f"{rng.choice(letters)}." for _ in range(rng.choice((1, 1, 2, 2, 3))))
        first = rng.choice(firsts) if rng.random() < 0.5 else initials
        name = f"{first} {surname}"
        if name == name.encode("latin-1", "ignore").decode("latin-1"):  # the fonts have no more
            found[name] = None
    return tuple(found)


def mail_of(name: str) -> str:
    """Return the local part of an e-mail address of a name."""
    return re.sub(r"[^a-z.]", "", f"{name[0]}.{name.split(' ', 1)[1]}".lower().replace(" ", ""))


def sentences(rng: random.Random, name: str) -> str:
    """Return running text with a name somewhere in it."""
    before = ("In het overleg heeft", "De nota is besproken met", "Op verzoek van", "Volgens")
    after = (
        "de uitkomsten toegelicht en de vragen van de directie beantwoord.",
        "kan het besluit in mei aan de Kamer worden gestuurd, mits de cijfers kloppen.",
        "is de regeling niet goed uitvoerbaar voor de kleinere gemeenten in het noorden.",
    )
    lead = rng.choice(
        ("", "Na afloop bleek iets anders. ", "Dat is in maart van dit jaar gebeurd. ")
    )
    return (
        f"{lead}{rng.choice(before)} {name} {rng.choice(after)} De vervolgstappen staan in de "
        "bijlage bij deze nota, met de planning."
    )


def texts(rng: random.Random, names: Mapping[str, str]) -> dict[str, str]:
    """Return the text of each context."""
    return {
        "ragged": sentences(rng, names["ragged"]),
        "justified": sentences(rng, names["justified"]),
        "field": f"Contactpersoon: {names['field']}",
        "cell": names["cell"],
        "list": f"&bull; {names['list']}, adviseur",
        "right": f"Behandeld door {names['right']}",
        "centre": f"Verslag van {names['centre']}",
        "signature": names["signature"],
        "mail": f"Vragen kunt u stellen via {mail_of(names['mail'])}@minvws.example of per post.",
    }


def by_reportlab(rng: random.Random, names: Mapping[str, str]) -> bytes:
    """Return a document by ReportLab: base-14 font, one string for a line, Tw in justified text."""
    said = texts(rng, names)
    plain = ParagraphStyle("plain", fontName="Helvetica", fontSize=SIZE, leading=14, spaceAfter=8)
    even = ParagraphStyle("even", plain, alignment=TA_JUSTIFY)
    rows = [["Rol", "Naam", "Datum"], ["Voorzitter", said["cell"], "3 mei"], ["Lid", "vacant", ""]]
    table = Table(rows, colWidths=(90, 190, 90))
    table.setStyle([("GRID", (0, 0), (-1, -1), 0.5, "black"), ("FONTSIZE", (0, 0), (-1, -1), SIZE)])
    filler = Paragraph(
        "De minister stuurt de nota met de bijlagen naar de Kamer, zodat die " * 3, even
    )
    buffer = BytesIO()
    SimpleDocTemplate(buffer, leftMargin=70, rightMargin=70, invariant=1).build(
        [
            Paragraph(said["right"], ParagraphStyle("right", plain, alignment=TA_RIGHT)),
            Paragraph(said["centre"], ParagraphStyle("centre", plain, alignment=TA_CENTER)),
            *(Paragraph(said["field"], plain), filler),
            *(Paragraph(said["ragged"], plain), Paragraph(said["justified"], even)),
            *(table, Spacer(1, 8), Paragraph(said["list"], plain), Paragraph(said["mail"], plain)),
            *(Paragraph("Met vriendelijke groet,", plain), Paragraph(said["signature"], plain)),
        ]
    )
    return buffer.getvalue()


def by_story(rng: random.Random, names: Mapping[str, str]) -> bytes:
    """Return a document by MuPDF: embedded fonts, TJ with kerning."""
    said = {key: text.replace("&bull;", "•") for key, text in texts(rng, names).items()}
    line = "<p style='margin:0 0 6px 0;{}'>{}</p>".format
    html = "".join(
        (
            line("text-align:right", said["right"]),
            line("text-align:center", said["centre"]),
            line("", said["field"]),
            line("text-align:justify", "De minister stuurt de nota met bijlagen, zodat die " * 4),
            line("", said["ragged"]),
            line("text-align:justify", said["justified"]),
            f"<table><tr><td>Voorzitter</td><td>{said['cell']}</td></tr></table>",
            line("", said["list"]),
            line("", said["mail"]),
            line("", "Met vriendelijke groet,"),
            line("", said["signature"]),
        )
    )
    with pymupdf.open() as document:
        page = document.new_page()
        box = pymupdf.Rect(70, 60, 525, 780)
        page.insert_htmlbox(box, html, css=f"* {{font-family: sans-serif; font-size: {SIZE}px}}")
        return bytes(document.tobytes(no_new_id=True))


PRODUCERS: dict[str, Callable[[random.Random, Mapping[str, str]], bytes]] = {
    "reportlab": by_reportlab,
    "mupdf": by_story,
}


@dataclass(frozen=True, slots=True)
class Case:
    """One bar: who stood there, and what the result shows."""

    name: int
    clues: dict[str, float]
    numbers: Floats


def cases(producer: str, way: str, documents: int) -> Iterator[tuple[str, Case]]:
    """Yield for each document and context what the attacker sees."""
    for number in range(documents):
        rng = random.Random(f"{producer}{number}")
        who = {context: rng.randrange(NAMES) for context in CONTEXTS}
        names = {context: dictionary()[at] for context, at in who.items()}
        data = ingest.prepare(PRODUCERS[producer](rng, names))
        doc = ingest.read(data, "0" * 64, ingest.TesserocrOcr())
        redactions = {
            context: _redaction(doc, mail_of(name) if context == "mail" else name)
            for context, name in names.items()
        }
        result = burn(data, doc, tuple(redactions.values()), Look(bar=way)).data
        numbers = _numbers(result)
        with pymupdf.open(stream=result, filetype="pdf") as pdf:
            page = pdf[0]
            words = [(w[:4], w[4]) for w in page.get_text("words")]
            bars = [tuple(d["rect"]) for d in page.get_drawings() if _is_bar(d)]
            for context, redaction in redactions.items():
                yield context, Case(who[context], _clues(redaction, words, bars), numbers)


def _redaction(doc: Document, text: str) -> Redaction:
    pattern = r"\s+".join(map(re.escape, text.split()))
    match = re.search(pattern, doc.text)
    assert match is not None, "a name was not read"
    boxes = doc.boxes(Span(*match.span()))
    return Redaction(f"f{match.start()}", boxes, "5.1.2e", "5.1.2e", text)


def _is_bar(drawing: Mapping[str, object]) -> bool:
    fill = drawing.get("fill")
    return isinstance(fill, tuple) and abs(fill[0] - 2 / 3) < 0.01


def _clues(
    redaction: Redaction, words: Sequence[tuple[Rect, str]], bars: Sequence[Rect]
) -> dict[str, float]:
    """Return what is to be measured around the first bar of a redaction, on its line."""
    box = redaction.boxes[0]
    middle = (box.y0 + box.y1) / 2
    line = sorted(
        rect for rect, text in words if rect[1] < middle < rect[3] and "5.1.2" not in text
    )
    here = [bar for bar in bars if bar[1] < middle < bar[3]]
    bar = min(here, key=lambda bar: abs(bar[0] - box.x0))
    left = max((rect[2] for rect in line if rect[0] < bar[0]), default=0.0)
    right = min((rect[0] for rect in line if rect[2] > bar[2]), default=1000.0)
    start = min([rect[0] for rect in line] + [bar[0]])
    edge = max(rect[2] for rect, _ in words)
    kept = sum(rect[2] - rect[0] for rect in line) + 3 * len(line)
    spaces = [b[0] - a[2] for a, b in zip(line, line[1:], strict=False) if 1 < b[0] - a[2] < 14]
    following = [rect for rect, _ in words if box.y1 < (rect[1] + rect[3]) / 2 < box.y1 + 14]
    next_word = min(following, default=(0.0, 0.0, 0.0, 0.0))
    return {
        "bar": bar[2] - bar[0],
        "gap": right - left if right < 999 and left else right if left == 0 else left,
        "start": -start,
        "break": edge - start - kept - (next_word[2] - next_word[0]) / 2,
        "stretch": -(len(line) * median(spaces) if spaces else 0.0) + edge - start - kept,
    }


def _numbers(data: bytes) -> Floats:
    """Return all numbers in the content streams, and the steps between neighbours, in points."""
    found: list[float] = []
    with pikepdf.open(BytesIO(data)) as pdf:
        for thing in pdf.objects:
            if isinstance(thing, pikepdf.Stream) and thing.get("/Type") is None:
                raw = thing.read_bytes()[:200_000] if "/Length1" not in thing else b""
                found += [float(one) for one in re.findall(rb"-?\d+\.?\d*", raw) if len(one) < 12]
    values = np.array(found)
    steps = np.diff(values)
    scaled = np.abs(values) * SIZE / 1000
    return np.unique(np.concatenate([np.abs(values), np.abs(steps), scaled]).round(3))


@cache
def widths(mail: bool) -> Floats:
    """Return the width of every name in points."""
    font = pymupdf.Font("helv")
    said = (mail_of(name) if mail else name for name in dictionary())
    return np.array([font.text_length(one, SIZE) for one in said])


def log_ranks(found: Sequence[Case], context: str) -> dict[str, list[float]]:
    """Return for each clue the log2 rank of every true name."""
    wide = widths(context == "mail")
    result: dict[str, list[float]] = {}
    for clue in found[0].clues:
        seen = np.array([case.clues[clue] for case in found])
        true = np.array([wide[case.name] for case in found])
        ranks = []
        for at, case in enumerate(found):
            others = np.arange(len(found)) != at
            slope, offset = _fitted(seen[others], true[others])
            ranks.append(_log_rank(np.abs(wide - (slope * seen[at] + offset)), case.name))
        result[clue] = ranks
    result["numbers"] = [
        _log_rank(_nearest(case.numbers, wide).round(2), case.name) for case in found
    ]
    return result


def _fitted(seen: Floats, true: Floats) -> tuple[float, float]:
    """Return slope and offset: the clue itself, or the line that fits when that is much worse."""
    offset = float(np.median(true - seen))
    exact = np.median(np.abs(true - seen - offset))
    if exact < 3 or np.ptp(seen) < 0.5:
        return (1.0, offset) if exact < 3 else (0.0, float(np.median(true)))
    slope, intercept = np.polyfit(seen, true, 1)
    return float(slope), float(intercept)


def _nearest(numbers: Floats, wide: Floats) -> Floats:
    at = np.clip(np.searchsorted(numbers, wide), 1, len(numbers) - 1)
    near: Floats = np.minimum(np.abs(numbers[at] - wide), np.abs(numbers[at - 1] - wide))
    return near


def _log_rank(distance: Floats, true: int) -> float:
    """Return the expected log2 rank of a name among all, names as near as it in any order."""
    nearer = int((distance < distance[true] - 1e-9).sum())
    alike = int((np.abs(distance - distance[true]) <= 1e-9).sum())
    return float(np.log2(np.arange(nearer + 1, nearer + alike + 1)).mean())


def main() -> None:
    """Print bits above chance and the median rank for each way, producer and context."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--documents", type=int, default=24)
    asked = parser.parse_args()
    blind = float(np.log2(np.arange(1, NAMES + 1)).mean())
    head = f"{'bar':8}{'producer':11}{'context':11}{'best clue':10}"
    lines = [f"{head}{'bits':>6}{'median rank':>13}"]
    total: defaultdict[str, list[float]] = defaultdict(list)
    for way in BARS:
        for producer in PRODUCERS:
            cells: defaultdict[str, list[Case]] = defaultdict(list)
            for context, case in cases(producer, way, asked.documents):
                cells[context].append(case)
            for context, found in cells.items():
                ranks = log_ranks(found, context)
                clue = min(ranks, key=lambda clue: mean(ranks[clue]))
                bits = blind - mean(ranks[clue])
                total[way].append(bits)
                middle = 2 ** median(ranks[clue])
                lines.append(f"{way:8}{producer:11}{context:11}{clue:10}{bits:6.1f}{middle:13.0f}")
    lines += [f"{way:8}{'average':32}{mean(bits):6.1f}" for way, bits in total.items()]
    for line in lines:
        print(line)  # noqa: T201


if __name__ == "__main__":
    main()
