"""A limit to how long a browser may take to say what it wants.

A server of HTTP waits for the end of a request that has begun. Whoever opens many connections and
says a letter a minute (slowloris) would keep everybody else out.
"""

import asyncio

from uvicorn.protocols.http.h11_impl import H11Protocol

SECONDS = 30.0
"""How long a request may take to come in, head and body."""
AT_ONCE = 500
"""How many connections are answered at a time; each browser has six at most."""
UNSAID = frozenset({"IDLE", "SEND_BODY"})
"""What h11 calls the state of the other side while a request is to come or half there."""


class ImpatientProtocol(H11Protocol):
    """HTTP/1.1 as uvicorn speaks it, ended when a request does not come in."""

    _late: asyncio.TimerHandle | None = None

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        """Begin to wait for the first request."""
        super().connection_made(transport)
        self._wait()

    def data_received(self, data: bytes) -> None:
        """Wait on when a request is half there, not when it is whole."""
        super().data_received(data)
        if str(self.conn.their_state) not in UNSAID:
            self._stop()
        elif self._late is None:
            self._wait()

    def connection_lost(self, exc: Exception | None) -> None:
        """Wait no more."""
        self._stop()
        super().connection_lost(exc)

    def _wait(self) -> None:
        self._late = self.loop.call_later(SECONDS, self.transport.abort)

    def _stop(self) -> None:
        if self._late is not None:
            self._late.cancel()
            self._late = None
