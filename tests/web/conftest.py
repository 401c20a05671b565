"""A folder to review, as an app without a browser, as a running server, and in Chromium."""

import shutil
import socket
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
import uvicorn
from starlette.testclient import TestClient

from tests.web.folders import make_folder
from woo_redact.desk import Desk
from woo_redact.web import Account, make_app

HOST = "127.0.0.1:8000"
TOKEN = "geheim-van-de-opdrachtregel"
PEOPLE = {"jansje": "wachtwoord van jansje", "goedele": "wachtwoord van goedele"}
ARGS = [
    "--no-sandbox",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-default-apps",
    "--disable-sync",
    "--no-first-run",
]


class ToldUsers:
    """Two people with their passwords in plain sight: hashing is tested where it is done."""

    def check(self, name: str, password: str) -> Account | None:
        return Account(name) if PEOPLE.get(name) == password else None

    def holds(self, account: Account) -> bool:
        return account.name in PEOPLE


@pytest.fixture
def out(tmp_path: Path) -> Path:
    """A folder with one document: two sure findings, four doubts, one name that stays."""
    return make_folder(tmp_path / "uit")


@pytest.fixture
def desk(out: Path) -> Iterator[Desk]:
    """The desk of that folder."""
    desk = Desk.open(out)
    yield desk
    desk.close()


@pytest.fixture
def client(desk: Desk) -> TestClient:
    """A browser that has not come in yet."""
    app = make_app(desk, hosts=frozenset({HOST}), token=TOKEN, local=Account("jansje"), users=None)
    return TestClient(app, base_url=f"http://{HOST}")


@pytest.fixture
def inside(client: TestClient) -> "Inside":
    """A browser that has come in by the link."""
    client.get("/toegang", params={"token": TOKEN})
    return Inside(client)


@dataclass
class Inside:
    """A browser with a session, and the secret its pages send along."""

    client: TestClient

    @property
    def csrf(self) -> str:
        return self.client.get("/").text.split('name="csrf" content="')[1].split('"')[0]

    def sheet(self, name: str = "nota") -> Any:
        return self.client.get(f"/api/document/{name}/blad").json()

    def post(self, path: str, body: Any, **headers: str) -> Any:
        sent = {"Origin": f"http://{HOST}", "X-CSRF-Token": self.csrf, **headers}
        sent = {name: value for name, value in sent.items() if value}
        return self.client.post(path, json=body, headers=sent)

    def line(self, name: str = "nota", **entry: Any) -> Any:
        return self.post(f"/api/document/{name}/regel", {"since": 0, **entry})


@dataclass(frozen=True)
class Server:
    """A server that answers."""

    address: str
    desk: Desk

    @property
    def link(self) -> str:
        return f"{self.address}/toegang?token={TOKEN}"


@pytest.fixture
def start(request: pytest.FixtureRequest) -> Callable[..., Server]:
    """Start servers; they stop with the test."""

    def begin(out: Path, users: Any = None, *, four_eyes: bool = True) -> Server:
        desk = Desk.open(out, four_eyes=four_eyes)
        listener = socket.socket()
        listener.bind(("127.0.0.1", 0))
        host = f"127.0.0.1:{listener.getsockname()[1]}"
        app = make_app(
            desk, hosts=frozenset({host}), token=TOKEN, local=Account("jansje"), users=users
        )
        config = uvicorn.Config(app, log_config=None, access_log=False, lifespan="off")
        server = uvicorn.Server(config)
        thread = threading.Thread(target=server.run, args=([listener],), daemon=True)
        thread.start()
        while not server.started:
            time.sleep(0.01)

        def stop() -> None:
            server.should_exit = True
            thread.join(timeout=10)
            listener.close()
            desk.close()

        request.addfinalizer(stop)
        return Server(f"http://{host}", desk)

    return begin


@pytest.fixture(scope="session")
def chromium() -> Iterator[Any]:
    """Chromium of this system, driven by Playwright."""
    playwright = pytest.importorskip("playwright.sync_api", reason="needs playwright")
    path = shutil.which("chromium") or shutil.which("chromium-browser")
    if path is None:
        pytest.skip("needs Chromium (apt-get install chromium)")
    with playwright.sync_playwright() as run:
        browser = run.chromium.launch(executable_path=path, args=ARGS)
        yield browser
        browser.close()


@pytest.fixture
def open_page(chromium: Any) -> Iterator[Callable[..., Any]]:
    """Open pages of their own browser profile; a script error in any of them fails the test."""
    contexts: list[Any] = []
    errors: list[str] = []

    def begin(address: str, *, width: int = 1440, height: int = 900, **options: Any) -> Any:
        context = chromium.new_context(viewport={"width": width, "height": height}, **options)
        context.set_default_timeout(60_000)
        contexts.append(context)
        page = context.new_page()
        page.on("pageerror", lambda error: errors.append(str(error)))
        page.on(
            "console",
            lambda told: errors.append(told.text) if "Content Security" in told.text else None,
        )
        page.goto(address)
        return page

    yield begin
    for context in contexts:
        context.close()
    assert errors == []
