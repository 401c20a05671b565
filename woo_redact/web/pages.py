"""The pages: the door, the list of documents, one document, and what is done with it as a whole."""

from urllib.parse import quote

from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Route

from woo_redact.desk import DocumentState, Status
from woo_redact.web.guard import cookie
from woo_redact.web.sessions import Session, same
from woo_redact.web.site import Site, outside, page, read_form, site_of

TONES = {
    Status.BEOORDELEN: "doubt",
    Status.INGEDIEND: "blue",
    Status.BEZIG: "blue",
    Status.GEPUBLICEERD: "good",
    Status.ZONDER: "good",
    Status.UITGEZONDERD: "",
    Status.MISLUKT: "bad",
}


async def enter(request: Request) -> Response:
    """Let in who has the link of the command line."""
    site = site_of(request)
    if site.users is not None or not same(request.query_params.get("token", ""), site.token):
        return outside(site)
    return site.let_in(site.local, "/")


async def login(request: Request) -> Response:
    """Show the form to log in, or take it."""
    site = site_of(request)
    if site.users is None:
        return RedirectResponse("/", 303)
    if request.method != "POST":
        return site.page("login.html", message="", name="")
    form = await read_form(request)
    name, password = str(form.get("naam", ""))[:200], str(form.get("wachtwoord", ""))[:1000]
    address = request.client.host if request.client else ""
    keys = (f"naam {name.casefold()}", f"adres {address}")
    wait = site.brake.wait(*keys)
    if wait > 0:
        message = f"Te veel pogingen. Probeer het over {int(wait // 60) + 1} minuten opnieuw."
        return site.page("login.html", status=429, message=message, name=name)
    # counted before it is checked: a hundred guesses at once are a hundred guesses
    site.brake.wrong(*keys)
    account = await site.draw(site.users.check, name, password)
    if account is None:
        message = "Deze naam en dit wachtwoord horen niet bij elkaar."
        return site.page("login.html", status=403, message=message, name=name)
    site.brake.right(*keys)
    return site.let_in(account, "/")


async def logout(request: Request, site: Site, session: Session) -> Response:
    """End the session."""
    site.sessions.close(cookie(request.headers, site.cookie_name))
    response = RedirectResponse("/inloggen", 303)
    response.delete_cookie(site.cookie_name, secure=site.tls, httponly=True, samesite="strict")
    return response


async def documents(request: Request, site: Site, session: Session) -> Response:
    """Show every document, or those that were asked for."""
    found = await site.work(site.desk.documents)
    asked = {key: request.query_params.get(key, "")[:200] for key in ("q", "stand", "wie")}
    shown = [state for state in found if _wanted(state, asked)]
    people = sorted({name for state in found for name in state.reviewers})
    return site.page(
        "documents.html",
        session,
        documents=shown,
        total=len(found),
        asked=asked,
        people=people,
        statuses=[status.value for status in Status],
        tones={status.value: tone for status, tone in TONES.items()},
        path=path_of,
        open=sum(state.open for state in found),
        finished=sum(TONES[state.status] == "good" for state in found),
        crumbs=[{"href": "/", "text": "Documenten", "here": True}],
    )


def _wanted(state: DocumentState, asked: dict[str, str]) -> bool:
    text = f"{state.name} {state.source}".casefold()
    return (
        all(part in text for part in asked["q"].casefold().split())
        and asked["stand"] in ("", state.status.value)
        and asked["wie"] in ("", *state.reviewers)
    )


async def document(request: Request, site: Site, session: Session) -> Response:
    """Show one document, to be judged."""
    name = request.path_params["name"]
    state = await site.work(site.desk.state, name)
    return site.page(
        "document.html",
        session,
        name=name,
        path=path_of(name),
        title=state.source,
        crumbs=crumbs(name, state.source, "beoordelen"),
    )


def path_of(name: str) -> str:
    """Return the name of a document as a part of an address."""
    return quote(name, safe="")


def crumbs(name: str, title: str, here: str) -> list[dict[str, str | bool]]:
    """Return the links of the bar on the pages of one document."""
    base = f"/document/{path_of(name)}"
    return [
        {"href": "/", "text": "Documenten", "here": False},
        {"href": base, "text": title, "here": here == "beoordelen"},
        {"href": f"{base}/verschillen", "text": "Wijzigingen", "here": here == "verschillen"},
        {"href": f"{base}/goedkeuren", "text": "Goedkeuren", "here": here == "goedkeuren"},
    ]


ROUTES = [
    Route("/", page(documents)),
    Route("/toegang", enter),
    Route("/inloggen", login, methods=["GET", "POST"]),
    Route("/uitloggen", page(logout), methods=["POST"]),
    Route("/document/{name}", page(document)),
]
