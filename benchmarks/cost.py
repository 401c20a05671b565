"""Print what a page costs, as a ratio to the floor: PyMuPDF text and the same model alone.

Run with `make bench`. 200 born-digital pages (20 made-up documents of 10 pages), one process,
models loaded beforehand. Ratios, not seconds, so that machines can be compared; seconds are
printed to judge the noise.
"""

import argparse
import time
from collections.abc import Callable
from statistics import median

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


def seconds(work: Callable[[bytes], object], documents: list[bytes], rounds: int) -> float:
    """Return the median over rounds of the time for all documents."""
    times = []
    for _ in range(rounds):
        start = time.perf_counter()
        for data in documents:
            work(data)
        times.append(time.perf_counter() - start)
    return median(times)


def main() -> None:
    """Measure floor, scan and run on the same documents."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=3)
    rounds = parser.parse_args().rounds
    documents = [make_document(number) for number in range(DOCUMENTS)]
    tools = pipeline.load_tools()
    nlp = spacy.load(str(resources.models().joinpath("nl_woo")))

    def floor(data: bytes) -> None:
        with pymupdf.open(stream=data, filetype="pdf") as pdf:
            for page in pdf:
                nlp(page.get_text())

    def scan(data: bytes) -> None:
        pipeline.scan(data, tools)

    def run(data: bytes) -> None:
        pipeline.redact(pipeline.scan(data, tools), tools)

    for work in (floor, scan, run):
        work(documents[0])
    pages = DOCUMENTS * PAGES
    base = seconds(floor, documents, rounds)
    print(f"floor (PyMuPDF text + model): {base:6.2f} s for {pages} pages, ratio 1.00")
    for work in (scan, run):
        spent = seconds(work, documents, rounds)
        print(
            f"{work.__name__:5s}{'':24s} {spent:6.2f} s for {pages} pages, ratio {spent / base:.2f}"
        )


if __name__ == "__main__":
    main()
