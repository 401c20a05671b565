"""Each screen judged by axe-core: WCAG 2.1, levels A and AA."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.web.conftest import Server, ToldUsers
from tests.web.folders import make_folder, make_pdf, rescan
from woo_redact.model.decision import Act, Entry, Verdict

AXE = Path(__file__).resolve().parents[2] / "build/axe/package/axe.min.js"
RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "best-practice"]
pytestmark = [
    pytest.mark.browser,
    pytest.mark.skipif(not AXE.is_file(), reason="needs axe-core (make axe)"),
]
NARROW = {"width": 360, "height": 740}
ENLARGED = {"width": 640, "height": 400, "device_scale_factor": 2}

Start = Callable[..., Server]
Open = Callable[..., Any]


def judge(page: Any) -> None:
    """Fail with what axe finds, one line each."""
    page.evaluate(AXE.read_text(encoding="utf-8"))
    run = "rules => axe.run(document, {runOnly: rules}).then(found => found.violations)"
    found = page.evaluate(run, RULES)
    told = [
        f"{one['id']}: {node['html'][:160]} {node['any'][0]['message'] if node['any'] else ''}"
        for one in found
        for node in one["nodes"]
    ]
    assert told == []


def nothing_sticks_out(page: Any) -> None:
    """Fail when the page must be scrolled sideways, or a button cuts off its text."""
    told = page.evaluate(
        """() => {
            const all = document.documentElement;
            const wide = all.scrollWidth - all.clientWidth;
            const cut = [...document.querySelectorAll("button, .tag, th, td, .bar a, label")]
                .filter(one => one.offsetParent && !one.closest(".unseen, .thumb"))
                .filter(one => one.scrollWidth > one.clientWidth + 1 && one.clientWidth > 1)
                .filter(one => getComputedStyle(one).display !== "inline")
                .map(one => one.outerHTML.slice(0, 120));
            return [wide > 1 ? `${wide} px too wide` : "", ...cut].filter(Boolean);
        }"""
    )
    assert told == []


def enter(open_page: Open, server: Server, path: str, **options: Any) -> Any:
    page = open_page(server.link, bypass_csp=True, **options)
    page.goto(f"{server.address}{path}")
    if path.count("/") == 2:
        page.wait_for_selector("html[data-page]")
    return page


@pytest.fixture
def server(out: Path, start: Start) -> Server:
    """A document with a comment, a changed verdict, and a scan that differs."""
    server = start(out)
    items = {item.text: item for item in server.desk.sheet("nota").items}
    server.desk.add("nota", Entry(Act.BESLUIT, items["Bakker"].id, Verdict.OPENBAAR), "jansje")
    remark = Entry(Act.OPMERKING, items["Jansen"].id, motivation="Is dit de directeur?")
    server.desk.add("nota", remark, "jansje")
    rescan(out)
    return server


@pytest.mark.parametrize("size", [{}, NARROW, ENLARGED], ids=["desk", "phone", "200%"])
@pytest.mark.parametrize(
    "path", ["/", "/document/nota", "/document/nota/goedkeuren", "/document/nota/verschillen"]
)
def test_every_screen_at_every_size(
    server: Server, open_page: Open, path: str, size: dict[str, Any]
) -> None:
    page = enter(open_page, server, path, **size)
    judge(page)
    nothing_sticks_out(page)


@pytest.mark.parametrize("size", [{}, NARROW], ids=["desk", "phone"])
def test_every_dialog(server: Server, open_page: Open, size: dict[str, Any]) -> None:
    page = enter(open_page, server, "/document/nota", **size)
    page.locator("#more").click()
    judge(page)
    page.locator(".item", has_text="Jansen").first.click()
    for key, dialog in [("?", "#help"), ("c", "#ask"), ("a", "#people .places li")]:
        page.keyboard.press(key)
        page.wait_for_selector(dialog)
        judge(page)
        nothing_sticks_out(page)
        page.keyboard.press("Escape")
        page.wait_for_function("!document.querySelector('dialog[open]')")
    page.keyboard.press("m")
    page.wait_for_selector("#marking")
    judge(page)
    page.keyboard.press("Enter")
    page.wait_for_selector("#ask[open]")
    judge(page)
    nothing_sticks_out(page)


def test_the_door_and_a_refusal(out: Path, start: Start, open_page: Open) -> None:
    server = start(out, ToldUsers())
    page = open_page(f"{server.address}/inloggen", bypass_csp=True)
    judge(page)
    page.goto(f"{server.address}/bestaat-niet")
    judge(page)


def test_a_verdict_is_told_to_a_screen_reader(server: Server, open_page: Open) -> None:
    page = enter(open_page, server, "/document/nota")
    page.keyboard.press("l")
    page.wait_for_selector("#said:has-text('Lakken: Jansen. Nu: ')", state="attached")
    row = page.locator(".item[aria-selected=true]")

    assert row.get_attribute("aria-label").startswith("Naam van een persoon: Pietersen, ")
    assert page.locator("#list").get_attribute("aria-activedescendant") == row.get_attribute("id")


def test_no_verdict_is_told_by_colour_alone(server: Server, open_page: Open) -> None:
    page = enter(open_page, server, "/document/nota", forced_colors="active")
    looks = {
        row.get_attribute("data-verdict"): row.locator(".sign").evaluate(
            "one => getComputedStyle(one, '::before').content"
        )
        for row in page.locator(".item").all()
    }

    assert len(looks) == 3 and len(set(looks.values())) == 3


def test_focus_is_seen(server: Server, open_page: Open) -> None:
    page = enter(open_page, server, "/document/nota")
    for _ in range(25):
        page.keyboard.press("Tab")
        outline = page.evaluate(
            "() => { const s = getComputedStyle(document.activeElement);"
            " return [document.activeElement.tagName, s.outlineStyle, parseFloat(s.outlineWidth)] }"
        )
        assert outline[0] == "BODY" or (outline[1] != "none" and outline[2] >= 2), outline


def test_a_long_document_name_does_not_break_the_screen(
    tmp_path: Path, start: Start, open_page: Open
) -> None:
    long = "Bijlage-bij-de-nota-over-de-voortgang-van-het-programma-" * 2 + "definitief.pdf"
    server = start(make_folder(tmp_path / "uit", {long: make_pdf()}))
    for path in ("/", f"/document/{Path(long).stem}", f"/document/{Path(long).stem}/goedkeuren"):
        page = enter(open_page, server, path, **NARROW)
        nothing_sticks_out(page)
