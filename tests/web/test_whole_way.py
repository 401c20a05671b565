"""From the first key to publicatie/, in Chromium."""

import json
from pathlib import Path
from typing import Any

import pytest

from tests.web.conftest import PEOPLE, ToldUsers
from tests.web.driving import Open, Start, all_saved
from tests.web.folders import LETTER, Told, make_folder, make_pdf
from woo_redact.model.decision import Verdict

pytestmark = pytest.mark.browser


def test_the_whole_way_by_keyboard(tmp_path: Path, start: Start, open_page: Open) -> None:
    told = (
        Told("A. de Vries", Verdict.LAKKEN),
        Told("Jansen"),
        Told("Pietersen"),
        Told("Van Dongen", Verdict.OPENBAAR, ground=None),
    )
    out = make_folder(tmp_path / "uit", {"nota.pdf": make_pdf((LETTER, ("Einde.",)))}, told)
    server = start(out, ToldUsers())

    def log_in(name: str) -> Any:
        page = open_page(f"{server.address}/")
        page.wait_for_selector("[name=naam]:focus")
        page.keyboard.type(name)
        page.keyboard.press("Tab")
        page.keyboard.type(PEOPLE[name])
        page.keyboard.press("Enter")
        page.wait_for_url(f"{server.address}/")
        return page

    def walk_to(page: Any, selector: str) -> None:
        """Press Tab until focus is on an element."""
        for _ in range(60):
            if page.evaluate("s => !!document.activeElement?.matches(s)", selector):
                return
            page.keyboard.press("Tab")
        raise AssertionError(selector)

    page = log_in("jansje")
    walk_to(page, "a[href='/document/nota']")
    page.keyboard.press("Enter")
    page.wait_for_selector("html[data-ready]")
    for key in ["l", "l", "o"]:
        page.keyboard.press(key)
    page.keyboard.press("p")
    page.keyboard.press("Enter")
    page.keyboard.press("Enter")
    all_saved(page)
    walk_to(page, "a[href='/document/nota/goedkeuren']")
    page.keyboard.press("Enter")
    page.wait_for_selector("#submit")
    walk_to(page, "#submit")
    page.keyboard.press("Enter")
    page.wait_for_selector("text=U heeft dit document zelf beoordeeld")
    assert page.locator("#approve").count() == 0

    other = log_in("goedele")
    other.goto(f"{server.address}/document/nota/goedkeuren")
    walk_to(other, "#approve")
    other.keyboard.press("Enter")
    other.wait_for_selector("main[data-status=gepubliceerd]", timeout=90_000)

    published = {file.name for file in (out / "publicatie").iterdir()}
    assert {"nota.pdf", "nota-motivering.pdf", "nota.txt"} <= published
    text = (out / "publicatie/nota.txt").read_text(encoding="utf-8")
    assert "Pietersen" not in text and "A. de Vries" not in text and "Van Dongen" in text
    motivering = json.loads((out / "intern/nota/motivering.json").read_text(encoding="utf-8"))
    findings = json.loads((out / "intern/nota/findings.json").read_text(encoding="utf-8"))
    redacted = [one for one in findings["findings"] if one["redacted"]]
    assert len(redacted) == sum(one["verdict"] == "LAKKEN" for one in findings["findings"]) == 3
    assert motivering
