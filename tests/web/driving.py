"""What a person does in Chromium, for the tests that drive it."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

from tests.web.conftest import Server

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
    # a dialog stays open while the server is asked whether its words may be public
    page.wait_for_selector("#ask:not([open])", state="attached")
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
