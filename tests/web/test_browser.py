"""The keys, in Chromium."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.web.conftest import PEOPLE, Server, ToldUsers
from tests.web.folders import LETTER, Told, make_folder, make_pdf
from woo_redact.model.decision import Verdict

pytestmark = pytest.mark.browser

Start = Callable[..., Server]
Open = Callable[..., Any]


def enter(open_page: Open, server: Server, name: str = "nota", **options: Any) -> Any:
    """Come in by the link and open a document."""
    page = open_page(server.link, **options)
    page.goto(f"{server.address}/document/{name}")
    page.wait_for_selector("html[data-ready]")
    return page


def lines(out: Path, name: str = "nota") -> list[Any]:
    text = (out / "intern" / name / "decisions.jsonl").read_text(encoding="utf-8")
    return [json.loads(line) for line in text.splitlines()]


def all_saved(page: Any) -> None:
    page.wait_for_selector("#saved[data-state=saved]")


def chosen(page: Any) -> str:
    return str(page.locator("#card-what").inner_text())


def keys_at_once(page: Any, keys: str) -> None:
    """Press keys within one task, so that no save can end in between."""
    page.evaluate(
        "keys => { for (const key of keys) document.body.dispatchEvent("
        "new KeyboardEvent('keydown', {key, bubbles: true, cancelable: true})) }",
        list(keys),
    )


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


def test_twenty_keys_in_a_second_lose_none(tmp_path: Path, start: Start, open_page: Open) -> None:
    names = [f"Naam{chr(65 + n)}" for n in range(20)]
    pages = tuple((f"Gesproken met {name}.",) for name in names)
    out = make_folder(
        tmp_path / "uit", {"nota.pdf": make_pdf(pages)}, tuple(Told(name) for name in names)
    )
    page = enter(open_page, start(out))
    for number in range(20):
        page.keyboard.press("lo"[number % 2])
        page.wait_for_timeout(45)
    all_saved(page)
    written = lines(out)

    assert [line["verdict"] for line in written] == ["LAKKEN", "OPENBAAR"] * 10
    assert len({line["finding"] for line in written}) == 20


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


def test_a_save_that_fails_says_so_and_stops_the_rest(
    out: Path, start: Start, open_page: Open
) -> None:
    page = enter(open_page, start(out))
    page.route("**/regel", lambda route: route.abort())
    keys_at_once(page, "lo")
    page.wait_for_selector("#trouble:not([hidden])")
    assert "Niet opgeslagen" in page.locator("#saved").inner_text()
    page.keyboard.press("l")
    assert lines(out) == []
    page.unroute("**/regel")
    page.locator("#trouble-again").click()
    all_saved(page)
    assert [line["verdict"] for line in lines(out)] == ["LAKKEN", "OPENBAAR"]
    assert page.locator("#trouble").is_hidden()


def test_what_a_dead_server_did_not_save_is_not_called_saved(
    out: Path, start: Start, open_page: Open
) -> None:
    page = enter(open_page, start(out))
    page.route("**/regel", lambda route: route.fulfill(status=500, body="x"))
    page.keyboard.press("l")
    page.wait_for_selector("#saved[data-state=failed]")
    page.unroute("**/regel")
    page.locator("#trouble-skip").click()
    all_saved(page)
    assert "0 van 4 twijfels" in page.locator("#progress").inner_text()


def test_missed_words_are_marked_by_keyboard(out: Path, start: Start, open_page: Open) -> None:
    page = enter(open_page, start(out))
    page.keyboard.press("m")
    for key in ["ArrowRight", "ArrowDown", " ", "ArrowRight", "Enter"]:
        page.keyboard.press(key)
        page.wait_for_timeout(100)
    marked = page.locator("#ask-body .what").inner_text()
    page.keyboard.press("Enter")
    all_saved(page)
    line = lines(out)[0]
    page.wait_for_selector(f".item:has-text('{marked}')")

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
    page.wait_for_timeout(300)
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


def test_two_browsers_on_one_document_keep_all_decisions(
    out: Path, start: Start, open_page: Open
) -> None:
    server = start(out, ToldUsers())
    pages = []
    for name in PEOPLE:
        page = open_page(f"{server.address}/inloggen")
        page.locator("[name=naam]").fill(name)
        page.locator("[name=wachtwoord]").fill(PEOPLE[name])
        page.keyboard.press("Enter")
        page.wait_for_url(f"{server.address}/")
        page.goto(f"{server.address}/document/nota")
        page.wait_for_selector("html[data-ready]")
        pages.append(page)
    first, second = pages
    second.keyboard.press(" ")
    second.keyboard.press(" ")
    keys_at_once(first, "ll")
    keys_at_once(second, "oo")
    for page in pages:
        all_saved(page)
    written = lines(out)

    assert sorted(line["by"] for line in written) == ["goedele"] * 2 + ["jansje"] * 2
    assert len({line["finding"] for line in written}) == 4
    for page in pages:
        page.wait_for_selector("#progress:has-text('4 van 4')")


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
