"""The door: every request passes here first, and nothing unexpected leaves by it.

Against another web site in the same browser: only our own host names (DNS rebinding), only our
own origin for changes (CSRF), no frames, no scripts but our own files. Against curiosity: nothing
is kept by the browser. Against our own mistakes: an error becomes one Dutch sentence, and neither
the browser nor the log gets a traceback, which could carry text of a document.
"""

import logging
from collections.abc import Mapping
from http.cookies import CookieError, SimpleCookie
from urllib.parse import urlsplit

from starlette.datastructures import Headers, MutableHeaders
from starlette.exceptions import HTTPException
from starlette.responses import PlainTextResponse
from starlette.types import ASGIApp, Message, Receive, Scope, Send

LOGGER = logging.getLogger(__name__)

LARGEST_BODY = 1_000_000
"""Bytes of a request: a decision on a thousand places is far below."""

POLICY = (
    "default-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'; "
    "object-src 'none'; worker-src 'none'"
)

HEADERS: Mapping[str, str] = {
    "Content-Security-Policy": POLICY,
    "X-Frame-Options": "DENY",
    "X-Content-Type-Options": "nosniff",
    # "no-referrer" would make browsers send our own forms with Origin: null
    "Referrer-Policy": "same-origin",
    "Cache-Control": "no-store",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "camera=(), microphone=(), geolocation=()",
    "X-Robots-Tag": "noindex",
}

SAFE = frozenset({"GET", "HEAD"})


class Guard:
    """Refuses what does not come from our own pages, and dresses every answer."""

    def __init__(self, app: ASGIApp, hosts: frozenset[str], tls: bool) -> None:
        """Guard app; hosts are the values of the Host header that are ours, in small letters."""
        self._app = app
        self._hosts = hosts
        self._scheme = "https" if tls else "http"

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Let a request through, or answer it here."""
        if scope["type"] == "lifespan":
            await self._app(scope, receive, send)
            return
        if scope["type"] != "http":
            return

        async def dressed(message: Message) -> None:
            if message["type"] == "http.response.start":
                headers = MutableHeaders(scope=message)
                for name, value in HEADERS.items():
                    headers[name] = value
                if self._scheme == "https":
                    headers["Strict-Transport-Security"] = "max-age=31536000"
                if scope["path"].startswith("/static/"):
                    # our own files hold nothing of a document; checked anew at each use
                    headers["Cache-Control"] = "no-cache"
            await send(message)

        refusal = self._refusal(scope)
        if refusal is not None:
            await refusal(scope, receive, dressed)
            return
        try:
            await self._app(scope, _limited(receive), dressed)
        except Exception as error:
            # the message of an unforeseen error may hold text of a document: only its kind is told
            LOGGER.error("unforeseen error: %s", type(error).__name__)

    def _refusal(self, scope: Scope) -> PlainTextResponse | None:
        headers = Headers(scope=scope)
        hosts = headers.getlist("host")
        if len(hosts) != 1 or hosts[0].lower() not in self._hosts:
            return PlainTextResponse("Deze hostnaam hoort niet bij dit programma.", 400)
        if scope["method"] in SAFE:
            return None
        if scope["method"] != "POST":
            return PlainTextResponse("Dat kan hier niet.", 405)
        if not self._own(headers.get("origin"), hosts[0]):
            return PlainTextResponse("Dit verzoek komt niet van een eigen pagina.", 403)
        return None

    def _own(self, origin: str | None, host: str) -> bool:
        """Say whether a change comes from our own page: browsers send Origin with every POST."""
        if origin is None:
            return False
        parts = urlsplit(origin)
        return parts.scheme == self._scheme and parts.netloc.lower() == host.lower()


def _limited(receive: Receive) -> Receive:
    left = LARGEST_BODY

    async def counted() -> Message:
        nonlocal left
        message = await receive()
        if message["type"] == "http.request":
            left -= len(message.get("body", b""))
            if left < 0:
                raise HTTPException(413)
        return message

    return counted


def cookie(headers: Headers, name: str) -> str:
    """Return the value of a cookie, "" when it is not there."""
    jar: SimpleCookie = SimpleCookie()
    try:
        jar.load(headers.get("cookie", ""))
    except CookieError:
        return ""
    return jar[name].value if name in jar else ""
