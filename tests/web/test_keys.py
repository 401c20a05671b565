"""The keys, in Chromium."""

from pathlib import Path

import pytest

from tests.web.driving import Open, Start, all_saved, chosen, enter, keys_at_once, lines

pytestmark = pytest.mark.browser


def test_one_key_decides_and_goes_on_to_the_next_doubt(
    out: Path, start: Start, open_page: Open
) -> None:
    page = enter(open_page, start(out))
    assert chosen(page) == "Jansen"
    page.keyboard.press("l")
    assert chosen(page) == "Pietersen"
    page.keyboard.press("o")
    assert chosen(page) == "Bakker"
    all_saved(page)
    texts = [(line["verdict"], line["ground"]) for line in lines(out)]
    assert texts == [("LAKKEN", "5.1.2e"), ("OPENBAAR", None)]
    assert "2 van 4 twijfels" in page.locator("#progress").inner_text()
    page.keyboard.press("Backspace")
    assert chosen(page) == "Pietersen"
    all_saved(page)
    assert lines(out)[-1]["act"] == "terug" and lines(out)[-1]["undoes"] == 2
    assert "1 van 4 twijfels" in page.locator("#progress").inner_text()


def test_fast_keys_hit_each_finding_once(out: Path, start: Start, open_page: Open) -> None:
    page = enter(open_page, start(out))
    keys_at_once(page, "lolo")
    all_saved(page)
    written = lines(out)

    assert [line["verdict"] for line in written] == ["LAKKEN", "OPENBAAR", "LAKKEN", "OPENBAAR"]
    assert len({line["finding"] for line in written}) == 4
    # a fifth key finds no doubt left, and must not fall on what was just decided
    keys_at_once(page, "oo")
    all_saved(page)
    assert len(lines(out)) == 4


def test_undo_and_answer_in_one_task_keep_their_order(
    out: Path, start: Start, open_page: Open
) -> None:
    page = enter(open_page, start(out))
    keys_at_once(page, ["l", "Backspace", "o", "l"])  # type: ignore[arg-type]
    all_saved(page)

    assert [line["act"] for line in lines(out)] == ["besluit", "terug", "besluit", "besluit"]
    assert lines(out)[2]["verdict"] == "OPENBAAR"
    assert lines(out)[0]["finding"] == lines(out)[2]["finding"] != lines(out)[3]["finding"]


def test_later_keeps_a_doubt_open_and_brings_it_back_last(
    out: Path, start: Start, open_page: Open
) -> None:
    page = enter(open_page, start(out))
    page.keyboard.press(" ")
    assert chosen(page) == "Pietersen"
    for _ in range(3):
        page.keyboard.press("l")
    assert chosen(page) == "Jansen"
    all_saved(page)
    assert len(lines(out)) == 3


def test_digits_choose_the_ground(out: Path, start: Start, open_page: Open) -> None:
    page = enter(open_page, start(out))
    page.keyboard.press("2")
    page.keyboard.press("l")
    all_saved(page)
    assert lines(out)[0]["ground"] == "5.1.1e"
    # the next one keeps its own ground
    page.keyboard.press("l")
    all_saved(page)
    assert lines(out)[1]["ground"] == "5.1.2e"
    # a ground that asks for words gets them in a dialog
    page.keyboard.press("4")
    page.keyboard.press("l")
    page.locator("dialog#ask textarea").fill("Dit is een concept.")
    with page.expect_response(lambda answer: answer.request.method == "POST"):
        page.locator("#ask-ok").click()
    all_saved(page)
    assert (lines(out)[2]["ground"], lines(out)[2]["motivation"]) == (
        "5.1.2i",
        "Dit is een concept.",
    )


def test_keys_do_nothing_in_text_fields_and_work_elsewhere(
    out: Path, start: Start, open_page: Open
) -> None:
    page = enter(open_page, start(out))
    page.locator("input[type=search]").click()
    page.keyboard.type("lol")
    assert lines(out) == [] and page.locator("input[type=search]").input_value() == "lol"
    page.locator("[data-view=concept]").focus()
    page.keyboard.press("l")
    all_saved(page)
    assert len(lines(out)) == 1
    # a chord is the browser's
    page.keyboard.press("Control+l")
    page.keyboard.press("Alt+o")
    all_saved(page)
    assert len(lines(out)) == 1


def test_a_click_on_a_button_leaves_the_space_bar_to_the_keys(
    out: Path, start: Start, open_page: Open
) -> None:
    page = enter(open_page, start(out))
    page.locator("[data-do=redact]").click()
    page.keyboard.press(" ")
    assert chosen(page) == "Bakker"
    all_saved(page)
    assert len(lines(out)) == 1


def test_the_keys_can_be_switched_off(out: Path, start: Start, open_page: Open) -> None:
    page = enter(open_page, start(out))
    page.locator("#keys-on").uncheck()
    page.locator("body").press("l")
    page.reload()
    page.wait_for_selector("html[data-ready]")
    assert not page.locator("#keys-on").is_checked()
    page.locator("body").press("o")
    assert lines(out) == []
    page.locator("#keys-on").check()
    page.locator("body").press("o")
    all_saved(page)
    assert len(lines(out)) == 1
