"""Make voor-na.png: the top of a sample before and after `woo-redact run`, side by side.

python docs/beeld/make_picture.py
"""

from pathlib import Path

import pymupdf
from PIL import Image

from woo_redact.model.decision import Verdict
from woo_redact.pipeline import load_tools, redact, scan

HERE = Path(__file__).resolve().parent
SAMPLE = HERE.parent.parent / "samples" / "nota-vws-griepvaccin.pdf"
PART = pymupdf.Rect(72, 100, 590, 512)
"""What is shown of the first page, in points: table, reference column and the first paragraphs."""
GAP, HEAD = 24.0, 26.0


def sheet(before: bytes, after: bytes) -> pymupdf.Pixmap:
    """Return both pages with a heading each as one picture."""
    pdf = pymupdf.open()
    page = pdf.new_page(width=2 * PART.width + 3 * GAP, height=PART.height + HEAD + GAP)
    for left, heading, data in (
        (GAP, "Voor", before),
        (2 * GAP + PART.width, "Na", after),
    ):
        page.insert_text((left, 18), heading, fontsize=13, fontname="hebo")
        place = pymupdf.Rect(left, HEAD, left + PART.width, HEAD + PART.height)
        with pymupdf.open(stream=data, filetype="pdf") as source:
            page.show_pdf_page(place, source, 0, clip=PART)
        page.draw_rect(place, color=(0.6, 0.6, 0.6), width=0.7)
    return page.get_pixmap(dpi=115)


def main() -> None:
    """Redact the sample and write the picture."""
    original = SAMPLE.read_bytes()
    tools = load_tools()
    result = redact(scan(original, tools), tools, burned=frozenset(Verdict) - {Verdict.OPENBAAR})
    shown = sheet(original, result.pdf)
    picture = Image.frombytes("RGB", (shown.width, shown.height), shown.samples)
    picture.quantize(24).save(HERE / "voor-na.png", optimize=True)


if __name__ == "__main__":
    main()
