"""Who is in: sessions in memory, and a brake on guessing passwords."""

import hmac
import secrets
import time
from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass, field

from woo_redact.web.accounts import Account

IDLE_SECONDS = 8 * 3600
"""How long a session lasts without a sign of life: a working day."""

SESSIONS = 1000
"""How many sessions are kept at most; the one longest unused goes first."""

TRIES = 5
"""How many wrong passwords a name or an address may give before it has to wait."""

WAIT_SECONDS = 60.0
"""The first wait; each further wrong password doubles it, up to LONGEST_SECONDS."""

LONGEST_SECONDS = 3600.0
REMEMBERED = 10_000
"""How many names and addresses the brake remembers."""


@dataclass(slots=True)
class Session:
    """One browser of one person; `csrf` is what its pages send along with every change."""

    account: Account
    csrf: str = field(repr=False)
    seen: float


class Sessions:
    """The sessions of one server: they end with it."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        """Start without sessions; clock returns seconds."""
        self._clock = clock
        self._sessions: OrderedDict[str, Session] = OrderedDict()

    def open(self, account: Account) -> str:
        """Start a session and return its key, the content of the cookie."""
        key = secrets.token_urlsafe(32)
        self._sessions[key] = Session(account, secrets.token_urlsafe(32), self._clock())
        while len(self._sessions) > SESSIONS:
            self._sessions.popitem(last=False)
        return key

    def get(self, key: str) -> Session | None:
        """Return the session of a cookie, None when there is none or it has lain idle too long."""
        session = self._sessions.get(key)
        if session is None:
            return None
        now = self._clock()
        if now - session.seen > IDLE_SECONDS:
            del self._sessions[key]
            return None
        session.seen = now
        self._sessions.move_to_end(key)
        return session

    def close(self, key: str) -> None:
        """End a session."""
        self._sessions.pop(key, None)


def same(given: str, expected: str) -> bool:
    """Compare two secrets in a time that tells nothing; an empty secret equals nothing."""
    return bool(expected) and hmac.compare_digest(given.encode(), expected.encode())


class Brake:
    """Counts wrong passwords by name and by address, and makes who guesses wait."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        """Start with a clean slate; clock returns seconds."""
        self._clock = clock
        self._wrong: OrderedDict[str, tuple[int, float]] = OrderedDict()

    def wait(self, *keys: str) -> float:
        """Return how many seconds these names and addresses still have to wait, 0 for none."""
        now = self._clock()
        return max((self._wrong.get(key, (0, now))[1] - now for key in keys), default=0.0)

    def wrong(self, *keys: str) -> None:
        """Note a wrong password for these names and addresses."""
        for key in keys:
            count = self._wrong.pop(key, (0, 0.0))[0] + 1
            over = count - TRIES
            wait = min(WAIT_SECONDS * 2.0 ** min(over, 16), LONGEST_SECONDS) if over >= 0 else 0.0
            self._wrong[key] = (count, self._clock() + wait)
        while len(self._wrong) > REMEMBERED:
            self._wrong.popitem(last=False)

    def right(self, *keys: str) -> None:
        """Forget the wrong passwords of who has now given the right one."""
        for key in keys:
            self._wrong.pop(key, None)
