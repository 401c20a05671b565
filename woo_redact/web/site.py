"""What every handler needs: the desk, who is in, the templates, and the one thread that works."""

import asyncio
from collections.abc import Awaitable, Callable, Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from datetime import datetime
from functools import cached_property, wraps
from pathlib import Path
from typing import Any, Concatenate, ParamSpec, TypeVar
from urllib.parse import parse_qs

import jinja2
from starlette.datastructures import FormData
from starlette.requests import Request
from starlette.responses import HTMLResponse, JSONResponse, RedirectResponse, Response

from woo_redact.desk import Desk
from woo_redact.errors import WooError
from woo_redact.web.accounts import Account, Users
from woo_redact.web.guard import cookie
from woo_redact.web.sessions import Brake, Session, Sessions, same

HERE = Path(__file__).parent
P = ParamSpec("P")
T = TypeVar("T")


class Stop(Exception):
    """End a request with a status and one Dutch sentence."""

    def __init__(self, status: int, message: str) -> None:
        """Remember what to answer."""
        super().__init__(message)
        self.status = status
        self.message = message


@dataclass(slots=True)
class Site:
    """One server: one output folder, its people, and their sessions.

    Without `users` there is one person, `local`, who comes in by the link with `token`.
    """

    desk: Desk
    token: str = field(repr=False)
    local: Account
    users: Users | None
    tls: bool
    sessions: Sessions = field(default_factory=Sessions)
    brake: Brake = field(default_factory=Brake)
    answered: "Answered" = field(default_factory=lambda: Answered())
    # Decisions are taken in the order in which they come, by one thread; a page that takes long
    # to draw must not hold them up. The event loop stays free to take in what comes.
    writer: ThreadPoolExecutor = field(default_factory=lambda: ThreadPoolExecutor(1))
    drawers: ThreadPoolExecutor = field(default_factory=lambda: ThreadPoolExecutor(2))

    @property
    def cookie_name(self) -> str:
        """Return the name of the session's cookie; browsers keep __Host- ones to our own host."""
        return "__Host-woo" if self.tls else "woo"

    async def work(self, do: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Do something with the desk, in turn."""
        loop = asyncio.get_running_loop()
        return await loop.run_in_executor(self.writer, lambda: do(*args, **kwargs))

    async def draw(self, do: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Do something that takes long and changes nothing, beside the rest."""
        loop = asyncio.get_running_loop()
        return await loop.run_in_executor(self.drawers, lambda: do(*args, **kwargs))

    def session(self, request: Request) -> Session | None:
        """Return the session of a request, None when nobody is in, or may be in no more."""
        key = cookie(request.headers, self.cookie_name)
        session = self.sessions.get(key)
        if session is None or self.users is None or self.users.holds(session.account):
            return session
        self.sessions.close(key)
        return None

    def let_in(self, account: Account, where: str) -> Response:
        """Open a session and send its browser on; the link's token leaves the address bar."""
        response = RedirectResponse(where, 303)
        response.set_cookie(
            self.cookie_name,
            self.sessions.open(account),
            httponly=True,
            samesite="strict",
            secure=self.tls,
            path="/",
        )
        return response

    def page(
        self, template: str, session: Session | None = None, status: int = 200, **context: Any
    ) -> Response:
        """Return a page of one of our templates."""
        text = TEMPLATES.get_template(template).render(
            me=session.account if session else None,
            csrf=session.csrf if session else "",
            can_log_out=self.users is not None,
            **context,
        )
        return HTMLResponse(text, status)


@dataclass(slots=True)
class Answered:
    """Which saves were answered already, so that one sent twice is written once."""

    most: int = 5000
    _seen: dict[tuple[str, str], int] = field(default_factory=dict)

    def get(self, who: str, nonce: str) -> int | None:
        """Return the number of the line that this save became, None when it is new."""
        return self._seen.get((who, nonce))

    def note(self, who: str, nonce: str, seq: int) -> None:
        """Remember a save; the oldest is forgotten."""
        self._seen[(who, nonce)] = seq
        while len(self._seen) > self.most:
            del self._seen[next(iter(self._seen))]


class _Templates:
    @cached_property
    def _environment(self) -> jinja2.Environment:
        environment = jinja2.Environment(
            loader=jinja2.FileSystemLoader(HERE / "templates"),
            autoescape=True,
            undefined=jinja2.StrictUndefined,
            trim_blocks=True,
            lstrip_blocks=True,
        )
        environment.filters["when"] = _when
        return environment

    def get_template(self, name: str) -> jinja2.Template:
        return self._environment.get_template(name)


TEMPLATES = _Templates()


def _when(at: str | None) -> str:
    """Return an ISO time as people write it, in the time zone it was noted in."""
    if not at:
        return ""
    return datetime.fromisoformat(at).strftime("%d-%m-%Y %H:%M")


Handler = Callable[[Request], Awaitable[Response]]
Inside = Callable[Concatenate[Request, Site, Session, ...], Awaitable[Response]]


def site_of(request: Request) -> Site:
    """Return the site that this request came to."""
    site: Site = request.app.state.site
    return site


def page(handler: Inside) -> Handler:
    """Make a handler of a page: who is not in is sent to the door, an error becomes a page."""

    @wraps(handler)
    async def inside(request: Request) -> Response:
        site = site_of(request)
        session = site.session(request)
        if session is None:
            return outside(site)
        try:
            if request.method == "POST" and not same(await _form_csrf(request), session.csrf):
                raise Stop(403, "Deze pagina is te oud. Laad haar opnieuw en probeer het nog eens.")
            return await handler(request, site, session)
        except Stop as stop:
            status, message = stop.status, stop.message
        except WooError as error:
            status, message = 409, str(error)
        return site.page("message.html", session, status, heading="Dat gaat niet", message=message)

    return inside


def api(handler: Inside) -> Handler:
    """Make a handler that scripts call: every answer, also a refusal, is JSON."""

    @wraps(handler)
    async def inside(request: Request) -> Response:
        site = site_of(request)
        session = site.session(request)
        if session is None:
            return refusal(401, "U bent niet meer ingelogd. Laad de pagina opnieuw.")
        if request.method == "POST" and not same(
            request.headers.get("x-csrf-token", ""), session.csrf
        ):
            return refusal(403, "Deze pagina is te oud. Laad haar opnieuw en probeer het nog eens.")
        try:
            return await handler(request, site, session)
        except Stop as stop:
            return refusal(stop.status, stop.message)
        except WooError as error:
            return refusal(409, str(error))

    return inside


def refusal(status: int, message: str) -> Response:
    """Return a refusal that scripts can show."""
    return JSONResponse({"fout": message}, status)


def outside(site: Site) -> Response:
    """Return where somebody who is not in goes: to the form, or to the link."""
    if site.users is not None:
        return RedirectResponse("/inloggen", 303)
    return site.page(
        "message.html",
        None,
        403,
        heading="Geen toegang",
        message="Open de koppeling die woo-redact review op de opdrachtregel gaf.",
    )


async def read_form(request: Request) -> FormData:
    """Return the fields of a plain form. Raises Stop for anything else."""
    kind = request.headers.get("content-type", "").partition(";")[0].strip()
    if kind != "application/x-www-form-urlencoded":
        raise Stop(415, "Dit formulier is niet te lezen.")
    try:
        fields: Mapping[str, list[str]] = parse_qs(
            (await request.body()).decode("utf-8"), keep_blank_values=True, max_num_fields=50
        )
    except ValueError as error:
        raise Stop(400, "Dit formulier is niet te lezen.") from error
    return FormData([(name, value) for name, values in fields.items() for value in values])


async def _form_csrf(request: Request) -> str:
    return str((await read_form(request)).get("csrf", ""))
