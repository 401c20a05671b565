"""Measure how long the review app takes with a document of a thousand pages.

    python benchmarks/review.py [PAGES]

Prints, in Chromium: from the request to the first page on the screen, from a key to the next page,
from a key to a saved decision; the middle and the slowest of each.
"""

import shutil
import sys
import tempfile
import threading
import time
from collections.abc import Callable
from pathlib import Path
from statistics import median
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

LINE = "De begroting van het programma is op {} besproken met iedereen van de afdeling."
NAMED = "Op {} is de begroting besproken met NaamX en met NaamY."


def main() -> None:
    """Make the document, serve it, and turn its pages."""
    from tests.web.folders import Told, make_folder, make_pdf
    from woo_redact.desk import Desk
    from woo_redact.model.decision import Verdict
    from woo_redact.web.server import serve

    count = int(sys.argv[1]) if len(sys.argv) > 1 else 1000
    lines = tuple((NAMED if number < 3 else LINE).format(number) for number in range(30))
    with tempfile.TemporaryDirectory() as folder:
        told = (Told("NaamX", Verdict.LAKKEN), Told("NaamY"))
        pages = make_pdf((lines,) * count)
        out = make_folder(Path(folder) / "uit", {"groot.pdf": pages}, told)
        desk = Desk.open(out)
        links: list[str] = []
        threading.Thread(
            target=serve,
            args=(desk,),
            kwargs={"by": "meter", "open_browser": False, "tell": links.append},
            daemon=True,
        ).start()
        while not links:
            time.sleep(0.05)
        findings = len(desk.sheet("groot").items)
        print(f"{count} pages, {findings} findings, {len(pages) / 1e6:.1f} MB")
        measure(links[0])
        desk.close()


def measure(link: str) -> None:
    """Print the times, in milliseconds."""
    from playwright.sync_api import sync_playwright

    path = shutil.which("chromium") or shutil.which("chromium-browser")
    with sync_playwright() as run:
        browser = run.chromium.launch(executable_path=path, args=["--no-sandbox"])
        page = browser.new_page(viewport={"width": 1440, "height": 900})
        page.goto(link)
        address = link.partition("/toegang")[0]

        def first() -> None:
            page.goto(f"{address}/document/groot")
            page.wait_for_selector("html[data-page='1']")

        told("first page", times(first, 6)[1:])
        turned = iter(range(2, 60))

        def turn() -> None:
            page.keyboard.press("n")
            page.wait_for_selector(f"html[data-page='{next(turned)}']")

        told("next page", times(turn, 20, pause=0.3))

        def decide() -> None:
            with page.expect_response("**/regel"):
                page.keyboard.press("l")

        told("decision saved", times(decide, 10))
        browser.close()


def times(do: Callable[[], Any], count: int, pause: float = 0.0) -> list[float]:
    """Return how long each of so many runs took, in milliseconds."""
    taken = []
    for _ in range(count):
        time.sleep(pause)
        begun = time.perf_counter()
        do()
        taken.append((time.perf_counter() - begun) * 1000)
    return taken


def told(what: str, taken: list[float]) -> None:
    """Print the middle and the slowest."""
    print(f"{what}: {median(taken):.0f} ms (slowest {max(taken):.0f} ms)")


if __name__ == "__main__":
    main()
