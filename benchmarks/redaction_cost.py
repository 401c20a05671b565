"""Print what rendering and verifying cost a page, as a ratio to plain PyMuPDF redaction.

200 born-digital pages (20 made-up documents of 10 pages, those of cost.py) that were read and
judged beforehand. The floor is what PyMuPDF does with the same boxes: add_redact_annot,
apply_redactions, save. Ratios of processor time in one process, so that machines can be compared;
milliseconds are printed to judge the noise. No page of these needs OCR.
"""

import argparse
from collections.abc import Callable
from statistics import median

import pymupdf

from benchmarks.cost import DOCUMENTS, PAGES, make_document, seconds
from woo_redact import pipeline, render, verify
from woo_redact.model.decision import LAKKEN_AND_DOUBTS
from woo_redact.model.redaction import Kept, Redaction


def main() -> None:
    """Measure the floor, burn and verify on the same documents, in rounds."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--documents", type=int, default=DOCUMENTS)
    options = parser.parse_args()
    tools = pipeline.load_tools()
    cases = []
    for number in range(options.documents):
        scanned = pipeline.scan(make_document(number), tools)
        gone, kept = _parted(scanned)
        cases.append((scanned, gone, kept, render.burn(scanned.prepared, scanned.doc, gone)))

    def floor(case: tuple) -> None:
        scanned, gone, _, _ = case
        with pymupdf.open(stream=scanned.prepared, filetype="pdf") as pdf:
            for page in pdf:
                for one in gone:
                    for box in one.boxes:
                        if box.page == page.number + 1:
                            page.add_redact_annot(pymupdf.Rect(*box.rect), fill=(0, 0, 0))
                page.apply_redactions()
            pdf.tobytes(garbage=3, deflate=True)

    def burn(case: tuple) -> None:
        scanned, gone, _, _ = case
        render.burn(scanned.prepared, scanned.doc, gone)

    def proof(case: tuple) -> None:
        scanned, gone, kept, burnt = case
        report = verify.verify(
            scanned.data, burnt.data, gone, kept, scanned.doc.pages, burnt.rebuilt, burnt.layout
        )
        if not report.passed:
            raise SystemExit("the proof fails: these figures mean nothing")

    works: tuple[Callable[[tuple], None], ...] = (floor, burn, proof)
    for work in works:
        work(cases[0])
    spent = [[seconds(work, cases) for work in works] for _ in range(options.rounds)]
    pages = options.documents * PAGES
    rows = [(work.__name__, number) for number, work in enumerate(works)]
    for name, number in rows:
        ratio = median(times[number] / times[0] for times in spent)
        usual = median(times[number] for times in spent)
        print(f"{name:12s} {1000 * usual / pages:7.1f} ms a page, ratio {ratio:.1f}")
    both = median((times[1] + times[2]) / times[0] for times in spent)
    print(f"burn + proof ratio {both:.1f}")


def _parted(scanned: pipeline.Scan) -> tuple[tuple[Redaction, ...], tuple[Kept, ...]]:
    """Return what goes and what was deliberately kept, as pipeline.redact does."""
    gone = tuple(
        Redaction(o.finding.id, o.finding.boxes, o.ground or "", o.ground or "", o.finding.text)
        for o in scanned.outcomes
        if o.verdict in LAKKEN_AND_DOUBTS
    )
    kept = tuple(
        Kept(o.finding.boxes, o.finding.text)
        for o in scanned.outcomes
        if o.verdict not in LAKKEN_AND_DOUBTS
    )
    return gone, kept


if __name__ == "__main__":
    main()
