"""Sessions end, and the brake forgets nothing too soon."""

from woo_redact.web.accounts import Account
from woo_redact.web.sessions import IDLE_SECONDS, SESSIONS, Brake, Sessions, same


class Clock:
    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now


def test_a_session_lasts_as_long_as_it_is_used() -> None:
    clock = Clock()
    sessions = Sessions(clock)
    key = sessions.open(Account("jansje"))
    for _ in range(3):
        clock.now += IDLE_SECONDS - 1
        assert sessions.get(key) is not None
    clock.now += IDLE_SECONDS + 1

    assert sessions.get(key) is None
    assert sessions.get("") is None


def test_the_oldest_session_makes_place() -> None:
    sessions = Sessions()
    first = sessions.open(Account("eerste"))
    for _ in range(SESSIONS):
        last = sessions.open(Account("later"))

    assert sessions.get(first) is None
    assert sessions.get(last) is not None


def test_sessions_and_secrets_differ() -> None:
    sessions = Sessions()
    keys = {sessions.open(Account("jansje")) for _ in range(10)}
    secrets = {session.csrf for key in keys if (session := sessions.get(key))}

    assert len(keys) == len(secrets) == 10


def test_the_brake_waits_longer_each_time_and_lets_go() -> None:
    clock = Clock()
    brake = Brake(clock)
    for _ in range(4):
        brake.wrong("naam jansje")
    assert brake.wait("naam jansje") == 0
    brake.wrong("naam jansje")
    assert brake.wait("naam jansje") == 60
    clock.now += 61
    assert brake.wait("naam jansje", "adres 1.2.3.4") <= 0
    brake.wrong("naam jansje")
    assert brake.wait("naam jansje") == 120
    brake.right("naam jansje")
    assert brake.wait("naam jansje") == 0


def test_an_empty_secret_equals_nothing() -> None:
    assert not same("", "")
    assert not same("é", "e")
    assert same("a", "a")
