"""Print what a page costs, as a ratio to the floor: PyMuPDF text and the same model alone.

Run with `make bench`. 200 born-digital pages (20 made-up documents of 10 pages), one process,
models loaded beforehand. Ratios of processor time, so that machines can be compared, whatever
else they do; milliseconds are printed to judge the noise.
"""

import argparse
import time
from collections.abc import Callable, Iterable
from statistics import median
from typing import Any

import pymupdf
import spacy

from woo_redact import pipeline, resources

PROSE = """Met bijgevoegde brief zendt u het rapport op de dag van publicatie naar de Tweede
Kamer. De minister van Volksgezondheid, Welzijn en Sport heeft toegezegd de Kamer voor het
zomerreces te informeren over de voortgang. In het overleg van {day} mei heeft {name} namens de
directie de uitkomsten toegelicht. De uitvoering ligt bij het RIVM en de IGJ, die de bevindingen
delen met de betrokken instellingen. Op basis van de uitkomsten wordt een besluit genomen over het
vervolg. Vragen kunnen worden gesteld via {mail} of telefonisch op 06 {phone}."""
SURNAMES = ("Jansen", "de Vries", "van den Berg", "Bakker", "Yilmaz", "Terpstra", "El Amrani")
DOCUMENTS, PAGES = 20, 10


def make_document(number: int) -> bytes:
    """Return a born-digital document of PAGES pages with a few persons on each."""
    pdf = pymupdf.open()
    for page_number in range(PAGES):
        page = pdf.new_page(width=595, height=842)
        page.insert_textbox((430, 60, 560, 160), "Datum\n11 mei 2026\nKenmerk\n4385246-1098477-PG",
                            fontsize=7)  # fmt: skip
        text = []
        for part in range(5):
            seed = number * 101 + page_number * 13 + part
            surname = SURNAMES[seed % len(SURNAMES)]
            initial = "ABCDEFGHJKLM"[seed % 12]
            text.append(
                PROSE.format(
                    day=seed % 28 + 1,
                    name=f"{initial}. {surname}",
                    mail=f"{initial}.{surname}@minvws.nl".lower().replace(" ", ""),
                    phone=f"{10000000 + seed * 7919 % 89999999}",
                ).replace("\n", " ")
            )
        page.insert_textbox((70, 180, 420, 800), "\n\n".join(text), fontsize=9)
    return pdf.tobytes(deflate=True)


def seconds(work: Callable[[Any], object], inputs: Iterable[Any]) -> float:
    """Return the processor time for all inputs: a busy machine counts for less than by clock."""
    start = time.process_time()
    for item in inputs:
        work(item)
    return time.process_time() - start


def main() -> None:
    """Measure floor, scan and run on the same documents, and the words a second of the model."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=3)
    rounds = parser.parse_args().rounds
    documents = [make_document(number) for number in range(DOCUMENTS)]
    tools = pipeline.load_tools()
    nlp = spacy.load(str(resources.models().joinpath("nl_woo")))
    inside = tools.engine.analyzer.nlp_engine

    def floor(data: bytes) -> None:
        with pymupdf.open(stream=data, filetype="pdf") as pdf:
            for page in pdf:
                nlp(page.get_text())

    def scan(data: bytes) -> None:
        pipeline.scan(data, tools)

    def run(data: bytes) -> None:
        pipeline.redact(pipeline.scan(data, tools), tools)

    # All in each round, one after the other: what slows the machine down slows them all.
    works = (floor, scan, run)
    for work in works:
        work(documents[0])
    spent = [[seconds(work, documents) for work in works] for _ in range(rounds)]
    pages = DOCUMENTS * PAGES
    for number, work in enumerate(works):
        ratio = median(times[number] / times[0] for times in spent)
        usual = median(times[number] for times in spent)
        print(f"{work.__name__:7s} {1000 * usual / pages:7.1f} ms a page, ratio {ratio:.2f}")

    texts = [pipeline.scan(data, tools).doc.text for data in documents]
    words = sum(len(text.split()) for text in texts)
    for name, work_on in (
        ("bare model", lambda text: nlp(text)),
        ("as Presidio's NLP engine", lambda text: inside.process_text(text, "nl")),
        (
            "in AnalyzerEngine, all recognizers",
            lambda text: tools.engine.analyzer.analyze(text, "nl"),
        ),
    ):
        usual = median(seconds(work_on, texts) for _ in range(rounds))
        print(f"{words / usual:8.0f} words a second {name}")


if __name__ == "__main__":
    main()
