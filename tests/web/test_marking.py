"""Marking what was missed, and deciding on the same text elsewhere, in Chromium."""

from pathlib import Path
from typing import Any

import pytest

from tests.web.driving import Open, Start, all_saved, chosen, enter, lines

pytestmark = pytest.mark.browser


def test_missed_words_are_marked_by_keyboard(out: Path, start: Start, open_page: Open) -> None:
    page = enter(open_page, start(out))
    page.keyboard.press("m")
    page.wait_for_selector("#page .caret")
    for key in ["ArrowRight", "ArrowDown", " ", "ArrowRight", "Enter"]:
        page.keyboard.press(key)
    marked = page.locator("#ask-body .what").inner_text()
    page.keyboard.press("Enter")
    page.wait_for_selector(f".item:has-text('{marked}')")
    all_saved(page)
    line = lines(out)[0]

    assert len(marked.split()) == 2 and line["boxes"] and line["ground"] == "5.1.2e"


def test_missed_words_are_marked_by_dragging_and_snap_to_words(
    out: Path, start: Start, open_page: Open
) -> None:
    server = start(out)
    page = enter(open_page, server)
    words = {text: box for _, _, text, box in server.desk.words("nota", 1)}
    page.keyboard.press("m")
    page.wait_for_selector("#marking:not([hidden])")
    frame = page.locator("#page").bounding_box()
    scale = frame["width"] / 595

    def spot(word: str) -> tuple[float, float]:
        box = words[word]
        return frame["x"] + (box.x0 + 4) * scale, frame["y"] + (box.y0 + box.y1) / 2 * scale

    page.wait_for_timeout(300)
    page.mouse.move(*spot("over"))
    page.mouse.down()
    page.mouse.move(*spot("begroting."), steps=4)
    page.mouse.up()
    assert page.locator("#ask-body .what").inner_text() == "over de begroting."
    page.keyboard.press("2")
    page.locator("#ask-ok").click()
    all_saved(page)
    [box] = lines(out)[0]["boxes"]

    assert lines(out)[0]["ground"] == "5.1.1e"
    assert (box[1], box[3]) == (round(words["over"].x0, 2), round(words["begroting."].x1, 2))


def test_a_free_box_is_drawn_by_keyboard(out: Path, start: Start, open_page: Open) -> None:
    page = enter(open_page, start(out))
    page.keyboard.press("m")
    page.locator("[data-mark=box]").click()
    page.locator("#inhoud").focus()
    for key in ["ArrowDown", "ArrowRight", " ", "ArrowRight", "ArrowDown", "Enter"]:
        page.keyboard.press(key)
    page.locator("#ask select").select_option("handtekening")
    page.locator("#ask-ok").click()
    all_saved(page)
    [box] = lines(out)[0]["boxes"]

    assert box[3] - box[1] == pytest.approx(124) and box[4] - box[2] == pytest.approx(44)
    assert "handtekening" in lines(out)[0]["motivation"]


def test_a_part_is_marked_as_outside_the_request(out: Path, start: Start, open_page: Open) -> None:
    page = enter(open_page, start(out))
    page.keyboard.press("m")
    page.keyboard.press("Enter")
    page.locator("#ask input[value=buiten_verzoek]").check()
    page.locator("#ask-ok").click()
    all_saved(page)
    page.wait_for_selector(".item .where:has-text('buiten verzoek')")

    assert lines(out)[0]["act"] == "buiten_verzoek" and lines(out)[0]["boxes"]


def test_the_same_text_elsewhere_is_shown_before_it_is_decided(
    out: Path, start: Start, open_page: Open
) -> None:
    page = enter(open_page, start(out))
    page.keyboard.press("a")
    page.locator("#people button", has_text="Tekst").click()
    page.wait_for_selector(".places li:nth-child(2)")
    assert lines(out) == []
    page.locator("#people button", has_text="Overal lakken").click()
    all_saved(page)
    written = lines(out)

    assert len(written) == 2 and {line["verdict"] for line in written} == {"LAKKEN"}
    assert chosen(page) == "Pietersen"


def test_an_exception_stays_as_it_was(out: Path, start: Start, open_page: Open) -> None:
    page = enter(open_page, start(out))
    page.keyboard.press("a")
    page.locator("#people button", has_text="Tekst").click()
    page.locator(".places li:nth-child(2) input").uncheck()
    page.locator("#people button", has_text="Overal lakken").click()
    all_saved(page)

    assert len(lines(out)) == 1


def test_while_other_places_are_sought_none_can_be_ticked(
    out: Path, start: Start, open_page: Open
) -> None:
    page = enter(open_page, start(out))
    page.keyboard.press("a")
    page.wait_for_selector("#people .places li:nth-child(2)")
    held: list[Any] = []
    page.route("**/elders/**", lambda route: held.append(route))
    page.locator("#people button", has_text="Tekst").click()

    assert page.locator("#people .places input").count() == 0
    assert "Plaatsen zoeken" in page.locator("#people").inner_text()
    held[0].continue_()
    page.wait_for_selector("#people .places li:nth-child(2)")
