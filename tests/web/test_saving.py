"""No decision is lost between Chromium and the disk."""

from pathlib import Path

import pytest

from tests.web.conftest import PEOPLE, ToldUsers
from tests.web.driving import Open, Start, all_saved, enter, keys_at_once, lines
from tests.web.folders import Told, make_folder, make_pdf

pytestmark = pytest.mark.browser


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
