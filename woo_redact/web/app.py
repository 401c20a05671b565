"""The application: the door before everything, then pages, then what scripts call."""

from pathlib import Path

from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Mount
from starlette.staticfiles import StaticFiles
from starlette.types import ASGIApp

from woo_redact.desk import Desk
from woo_redact.web import api, pages, people, steps
from woo_redact.web.accounts import Account, Users
from woo_redact.web.guard import Guard
from woo_redact.web.site import Site, Stop, refusal, site_of

STATIC = Path(__file__).parent / "static"

WORDS = {
    404: "Deze pagina bestaat niet.",
    405: "Dat kan hier niet.",
    413: "Het verzoek is te groot.",
}
BROKEN = (
    "Er ging iets mis in het programma. Laad de pagina opnieuw; wat als opgeslagen op het scherm "
    "stond, is opgeslagen."
)


def make_app(
    desk: Desk,
    *,
    hosts: frozenset[str],
    token: str,
    local: Account,
    users: Users | None = None,
    tls: bool = False,
) -> ASGIApp:
    """Return the app for one output folder.

    `hosts` are the values of the Host header that are ours ("127.0.0.1:8321"). Without `users`
    the link "/toegang?token=..." lets in one person, `local`; with `users` people log in.
    """
    app = Starlette(
        routes=[
            *pages.ROUTES,
            *steps.ROUTES,
            *api.ROUTES,
            *people.ROUTES,
            Mount("/static", StaticFiles(directory=STATIC)),
        ],
        exception_handlers={HTTPException: _http, Stop: _stop, Exception: _broken},
    )
    app.state.site = Site(desk, token, local, users, tls)
    return Guard(app, frozenset(host.lower() for host in hosts), tls)


async def _http(request: Request, error: Exception) -> Response:
    assert isinstance(error, HTTPException)
    return _told(request, error.status_code, WORDS.get(error.status_code, "Dat gaat niet."))


async def _stop(request: Request, error: Exception) -> Response:
    assert isinstance(error, Stop)
    return _told(request, error.status, error.message)


async def _broken(request: Request, error: Exception) -> Response:
    return _told(request, 500, BROKEN)


def _told(request: Request, status: int, message: str) -> Response:
    """Return a refusal as a page, or as JSON to a script."""
    if request.url.path.startswith("/api/"):
        return refusal(status, message)
    site = site_of(request)
    return site.page(
        "message.html", site.session(request), status, heading="Dat gaat niet", message=message
    )
