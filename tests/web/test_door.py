"""Who may come in, and what is refused at the door."""

import logging
from pathlib import Path

import pytest
from starlette.testclient import TestClient

from tests.web.conftest import HOST, PEOPLE, TOKEN, Inside, ToldUsers
from tests.web.folders import make_folder
from woo_redact.desk import Desk
from woo_redact.web import Account, make_app

PATHS = [
    "/",
    "/document/nota",
    "/document/nota/goedkeuren",
    "/document/nota/verschillen",
    "/api/document/nota/blad",
    "/api/document/nota/woorden/1",
    "/api/document/nota/beeld/1",
    "/api/document/nota/sinds/0",
    "/api/document/nota/zoek?q=Jansen",
]


@pytest.mark.parametrize("path", PATHS)
def test_without_the_link_nothing_of_a_document_is_shown(client: TestClient, path: str) -> None:
    answer = client.get(path)

    assert answer.status_code in (401, 403)
    assert "Jansen" not in answer.text and "nota.pdf" not in answer.text


@pytest.mark.parametrize("token", ["", "fout", TOKEN[:-1], TOKEN + "x", "é"])
def test_a_wrong_token_lets_nobody_in(client: TestClient, token: str) -> None:
    answer = client.get("/toegang", params={"token": token})

    assert answer.status_code == 403
    assert not client.cookies
    assert client.get("/").status_code == 403


def test_the_link_lets_in_and_leaves_the_address_bar(client: TestClient) -> None:
    answer = client.get("/toegang", params={"token": TOKEN}, follow_redirects=False)

    assert answer.status_code == 303 and answer.headers["location"] == "/"
    cookie = answer.headers["set-cookie"]
    assert "HttpOnly" in cookie and "SameSite=strict" in cookie and TOKEN not in cookie
    assert "nota.pdf" in client.get("/").text


@pytest.mark.parametrize("path", [*PATHS, "/toegang?token=x", "/static/base.css", "/bestaat-niet"])
@pytest.mark.parametrize("host", ["kwaad.example", "127.0.0.1", "127.0.0.1:9", f"{HOST}.example"])
def test_a_foreign_host_name_is_refused(inside: Inside, path: str, host: str) -> None:
    answer = inside.client.get(path, headers={"Host": host})

    assert answer.status_code == 400
    assert "nota" not in answer.text


@pytest.mark.parametrize("path", ["/", "/document/nota", "/api/document/nota/blad", "/weg"])
def test_every_answer_is_dressed_for_the_browser(inside: Inside, path: str) -> None:
    headers = inside.client.get(path).headers

    policy = headers["content-security-policy"]
    assert policy.startswith("default-src 'self'") and "unsafe" not in policy
    assert "frame-ancestors 'none'" in policy
    assert headers["x-frame-options"] == "DENY"
    assert headers["x-content-type-options"] == "nosniff"
    assert headers["cache-control"] == "no-store"
    assert headers["referrer-policy"] == "same-origin"


def test_no_page_has_script_or_style_within_it(inside: Inside) -> None:
    for path in ("/", "/document/nota", "/document/nota/goedkeuren", "/document/nota/verschillen"):
        text = inside.client.get(path).text
        assert "<style" not in text and " style=" not in text and " onclick=" not in text
        assert text.count("<script") == text.count('<script type="module" src="/static/')


def decide(inside: Inside, **headers: str) -> int:
    finding = inside.sheet()["findings"][0]["id"]
    body = {"since": 0, "kind": "besluit", "findings": [finding], "verdict": "OPENBAAR"}
    status: int = inside.post("/api/document/nota/regel", body, **headers).status_code
    return status


@pytest.mark.parametrize(
    "headers",
    [
        {"X-CSRF-Token": ""},
        {"X-CSRF-Token": "geraden"},
        {"Origin": ""},
        {"Origin": "null"},
        {"Origin": "http://kwaad.example"},
        {"Origin": f"https://{HOST}"},
        {"Origin": "http://127.0.0.1:9"},
    ],
)
def test_a_change_that_another_site_sends_is_refused(
    inside: Inside, headers: dict[str, str]
) -> None:
    assert decide(inside, **headers) == 403
    assert inside.sheet()["seq"] == 0
    assert decide(inside) == 200
    assert inside.sheet()["seq"] == 1


def test_a_form_of_another_site_cannot_pass_for_json(inside: Inside) -> None:
    sent = {"Origin": f"http://{HOST}", "X-CSRF-Token": inside.csrf, "Content-Type": "text/plain"}
    answer = inside.client.post("/api/document/nota/regel", content="{}", headers=sent)

    assert answer.status_code == 415


@pytest.mark.parametrize(
    "path",
    [
        "/static/../app.py",
        "/static/%2e%2e/app.py",
        "/static/..%2fapp.py",
        "/static/%5c..%5capp.py",
        "/static//etc/passwd",
        "/document/%2e%2e",
        "/document/..%2f..%2frun.json",
        "/document/nota%2f..%2fnota",
        "/api/document/..%2f..%2fetc/blad",
        "/api/document/%2e%2e/blad",
        "/api/document/nota%00/blad",
        "/api/document/./beeld/1",
    ],
)
def test_no_path_leads_out_of_the_folder(inside: Inside, path: str) -> None:
    answer = inside.client.get(path)

    assert answer.status_code in (404, 409)
    assert (
        "import" not in answer.text and "root:" not in answer.text and "schema" not in answer.text
    )


def test_a_body_without_end_is_refused(inside: Inside) -> None:
    body = {"since": 0, "kind": "opmerking", "text": "x" * 2_000_000}

    assert inside.post("/api/document/nota/regel", body).status_code == 413


@pytest.mark.parametrize("method", ["PUT", "DELETE", "PATCH", "OPTIONS", "TRACE"])
def test_other_methods_are_refused(inside: Inside, method: str) -> None:
    answer = inside.client.request(method, "/", headers={"Origin": f"http://{HOST}"})

    assert answer.status_code == 405


def test_an_unforeseen_error_shows_no_traceback_and_logs_no_text(
    desk: Desk, inside: Inside, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def broken(name: str) -> None:
        raise RuntimeError("Jansen woont in Almere")

    monkeypatch.setattr(desk, "sheet", broken)
    with caplog.at_level(logging.DEBUG):
        answer = inside.client.get("/api/document/nota/blad")

    assert answer.status_code == 500
    assert "Er ging iets mis" in answer.text
    assert "Traceback" not in answer.text and "Jansen" not in answer.text
    assert "Jansen" not in caplog.text and "RuntimeError" in caplog.text


# ---- people with passwords


@pytest.fixture
def door(desk: Desk) -> TestClient:
    app = make_app(
        desk, hosts=frozenset({HOST}), token=TOKEN, local=Account("niemand"), users=ToldUsers()
    )
    return TestClient(app, base_url=f"http://{HOST}", headers={"Origin": f"http://{HOST}"})


def log_in(door: TestClient, name: str, password: str) -> int:
    form = {"naam": name, "wachtwoord": password}
    return door.post("/inloggen", data=form, follow_redirects=False).status_code


def test_people_log_in_and_out(door: TestClient) -> None:
    assert door.get("/").url.path == "/inloggen"
    assert log_in(door, "jansje", PEOPLE["jansje"]) == 303
    page = door.get("/").text
    assert "nota.pdf" in page and "jansje" in page
    csrf = page.split('name="csrf" value="')[1].split('"')[0]
    assert door.post("/uitloggen", data={"csrf": "geraden"}).status_code == 403
    assert "nota.pdf" in door.get("/").text
    assert door.post("/uitloggen", data={"csrf": csrf}, follow_redirects=False).status_code == 303
    assert door.get("/").url.path == "/inloggen"


def test_with_people_the_link_lets_nobody_in(door: TestClient) -> None:
    assert door.get("/toegang", params={"token": TOKEN}).url.path == "/inloggen"
    assert door.get("/").url.path == "/inloggen"


@pytest.mark.parametrize(("name", "password"), [("jansje", "fout"), ("wie", "x"), ("", "")])
def test_a_wrong_password_is_refused(door: TestClient, name: str, password: str) -> None:
    assert log_in(door, name, password) == 403
    assert door.get("/").url.path == "/inloggen"


def test_who_guesses_has_to_wait_even_with_the_right_password(door: TestClient) -> None:
    tried = [log_in(door, "jansje", f"gok {number}") for number in range(7)]

    assert tried == [403] * 5 + [429] * 2
    assert log_in(door, "jansje", PEOPLE["jansje"]) == 429


def test_a_login_form_of_another_site_is_refused(door: TestClient) -> None:
    form = {"naam": "jansje", "wachtwoord": PEOPLE["jansje"]}
    answer = door.post("/inloggen", data=form, headers={"Origin": "http://kwaad.example"})

    assert answer.status_code == 403
    assert door.get("/").url.path == "/inloggen"


def test_over_tls_the_cookie_is_bound_to_our_host(tmp_path: Path) -> None:
    desk = Desk.open(make_folder(tmp_path / "uit"))
    app = make_app(
        desk, hosts=frozenset({"woo.example"}), token=TOKEN, local=Account("jansje"), tls=True
    )
    client = TestClient(app, base_url="https://woo.example")
    answer = client.get("/toegang", params={"token": TOKEN}, follow_redirects=False)

    assert answer.headers["set-cookie"].startswith("__Host-woo=")
    assert "Secure" in answer.headers["set-cookie"]
    assert "max-age" in answer.headers["strict-transport-security"]
    desk.close()


def test_who_is_taken_out_of_the_file_is_out_with_the_session(
    door: TestClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    log_in(door, "jansje", PEOPLE["jansje"])
    assert door.get("/api/document/nota/blad").status_code == 200
    monkeypatch.delitem(PEOPLE, "jansje")

    assert door.get("/api/document/nota/blad").status_code == 401
    assert door.get("/").url.path == "/inloggen"


def test_a_session_that_somebody_planted_is_not_taken_over(door: TestClient) -> None:
    door.cookies.set("woo", "geplant-door-een-ander")
    form = {"naam": "jansje", "wachtwoord": PEOPLE["jansje"]}
    answer = door.post("/inloggen", data=form, follow_redirects=False)

    assert answer.status_code == 303
    assert "geplant" not in answer.headers["set-cookie"]
    planted = TestClient(
        door.app, base_url=f"http://{HOST}", cookies={"woo": "geplant-door-een-ander"}
    )
    assert planted.get("/").url.path == "/inloggen"


@pytest.mark.parametrize("number", ["NaN", "Infinity", "-Infinity", "1e400"])
@pytest.mark.parametrize("place", [0, 1, 4])
def test_numbers_that_are_none_are_refused(inside: Inside, number: str, place: int) -> None:
    box = ["1", "10", "10", "50", "50"]
    box[place] = number
    body = (
        '{"since": 0, "kind": "besluit", "verdict": "LAKKEN", "ground": "5.1.2e", "boxes": [[%s]]}'
    )
    answer = inside.client.post(
        "/api/document/nota/regel",
        content=body % ", ".join(box),
        headers={
            "Origin": f"http://{HOST}", "X-CSRF-Token": inside.csrf,
            "Content-Type": "application/json",
        },
    )  # fmt: skip
    assert answer.status_code == 422


@pytest.mark.parametrize("text", ["\\ud800", "a\\u0000b"])
def test_half_a_character_breaks_no_document(inside: Inside, text: str) -> None:
    answer = inside.client.post(
        "/api/document/nota/regel",
        content=f'{{"since": 0, "kind": "opmerking", "text": "{text}"}}',
        headers={
            "Origin": f"http://{HOST}", "X-CSRF-Token": inside.csrf,
            "Content-Type": "application/json",
        },
    )  # fmt: skip
    assert answer.status_code == 422
    assert inside.client.get("/api/document/nota/blad").status_code == 200
