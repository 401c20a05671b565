"""Findings in pieces, pages and documents as a whole, and public words, in Chromium."""

from pathlib import Path

import pytest

from tests.web.driving import Open, Start, all_saved, chosen, enter, lines
from tests.web.folders import LETTER, Told, make_folder, make_pdf
from woo_redact.model.decision import Verdict

pytestmark = pytest.mark.browser


def test_a_finding_is_split_and_joined_again(tmp_path: Path, start: Start, open_page: Open) -> None:
    told = (Told("Jansen en met Pietersen"), Told("Bakker"))
    out = make_folder(tmp_path / "uit", told=told)
    page = enter(open_page, start(out))
    page.locator("#more").click()
    page.locator("[data-do=split]").click()
    page.locator("#ask-ok").click()
    all_saved(page)
    page.wait_for_selector("#card-what:text-is('Jansen')")
    assert chosen(page) == "Jansen"  # what stands in the place of the whole

    page.locator("[data-do=join]").click()
    page.locator("#ask-ok").click()
    all_saved(page)
    page.wait_for_selector("#card-what:text-is('Jansen en met Pietersen')")
    assert [line["act"] for line in lines(out)] == ["splitsen", "samenvoegen"]


def test_a_page_goes_as_a_whole_and_comes_back(
    tmp_path: Path, start: Start, open_page: Open
) -> None:
    out = make_folder(tmp_path / "uit", {"nota.pdf": make_pdf((LETTER, ("Einde.",)))})
    page = enter(open_page, start(out))
    page.locator("#more").click()
    button = page.locator("#withhold-page")
    button.click()
    page.locator("#ask input[value='5.2']").check()
    page.locator("#ask-ok").click()
    page.wait_for_selector("#ask-wrong:has-text('motivering')")
    page.locator("#motivation").fill("Beraad.")
    page.locator("#ask-ok").click()
    all_saved(page)
    page.wait_for_selector("#frozen:has-text('Pagina 1 is als geheel niet openbaar')")
    assert "0 van 0 twijfels" in page.locator("#progress").inner_text()
    page.keyboard.press("o")
    page.wait_for_selector("#told:has-text('als geheel')")
    assert len(lines(out)) == 1

    assert button.inner_text() == "Pagina toch beoordelen"
    button.click()
    page.locator("#ask-ok").click()
    all_saved(page)
    page.wait_for_selector("#progress:has-text('0 van 4 twijfels')")
    assert [(line["act"], line.get("on", True)) for line in lines(out)] == [
        ("pagina_niet_openbaar", True),
        ("pagina_niet_openbaar", False),
    ]


def test_a_document_outside_the_request_is_marked_and_taken_in_again(
    out: Path, start: Start, open_page: Open
) -> None:
    page = enter(open_page, start(out))
    page.locator("#more").click()
    page.locator("#out-of-scope").click()
    page.locator("#ask-ok").click()
    all_saved(page)
    page.wait_for_selector("#frozen:has-text('buiten het verzoek')")
    assert page.locator("#out-of-scope").is_hidden()
    page.locator("#withhold-document").click()
    page.locator("#ask-ok").click()
    all_saved(page)
    page.wait_for_selector("#frozen", state="hidden")
    assert [line["act"] for line in lines(out)] == ["buiten_verzoek", "document_niet_openbaar"]


def test_words_that_name_somebody_are_refused_before_they_are_sent(
    out: Path, start: Start, open_page: Open
) -> None:
    page = enter(open_page, start(out))
    page.keyboard.press("4")
    page.keyboard.press("l")
    page.wait_for_selector("#motivation:focus")
    page.keyboard.type("Vindt jansje.")
    page.locator("#ask-ok").click()
    page.wait_for_selector("#ask-wrong:has-text('openbare bijlage')")
    assert lines(out) == []
    page.locator("#motivation").fill("Concept.")
    page.locator("#ask-ok").click()
    all_saved(page)
    # the same key on the same place keeps the words
    page.locator(".item", has_text="Jansen").first.click()
    page.keyboard.press("l")
    all_saved(page)
    assert [line["motivation"] for line in lines(out)] == ["Concept.", "Concept."]
    page.goto(page.url + "/goedkeuren")
    page.wait_for_selector("#printed-title")


def test_what_was_answered_before_is_taken_back_after_a_reload(
    out: Path, start: Start, open_page: Open
) -> None:
    page = enter(open_page, start(out))
    page.keyboard.press("l")
    all_saved(page)
    page.reload()
    page.wait_for_selector("html[data-ready]")
    page.keyboard.press("Backspace")
    all_saved(page)
    assert chosen(page) == "Jansen"
    page.keyboard.press("Backspace")
    page.wait_for_selector("#told:has-text('niets om terug te nemen')")
    assert [line["act"] for line in lines(out)] == ["besluit", "terug"]


def test_the_ground_of_a_finding_is_no_choice_for_the_next_mark(
    tmp_path: Path, start: Start, open_page: Open
) -> None:
    told = (Told("Jansen", ground="5.1.1d"), Told("Bakker", Verdict.LAKKEN))
    page = enter(open_page, start(make_folder(tmp_path / "uit", told=told)))
    page.keyboard.press("l")
    page.keyboard.press("m")
    page.keyboard.press("Enter")
    page.wait_for_selector("#ask[open]")
    assert page.locator("#ask input[name=ground]:checked").get_attribute("value") == "5.1.2e"


def test_the_page_can_be_read_without_its_image(out: Path, start: Start, open_page: Open) -> None:
    page = enter(open_page, start(out))
    text = page.locator("#page-text")
    page.wait_for_selector("#page-text p", state="attached")
    told = text.inner_text()
    assert "Gesproken is met [Beoordelen 5.1.2e: Jansen] en met" in told
    assert "[Openbaar: Van Dongen], opende" in told
    page.locator("[data-view=concept]").click()
    page.wait_for_selector("#page-text:has-text('[gelakt 5.1.2e]')", state="attached")
    assert "Jansen" not in text.inner_text() and "Van Dongen" in text.inner_text()
