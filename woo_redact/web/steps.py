"""What is done with a document as a whole: handing in, four eyes, and what a new scan changed."""

from collections.abc import Callable
from typing import Any

from starlette.requests import Request
from starlette.responses import JSONResponse, RedirectResponse, Response
from starlette.routing import Route

from woo_redact.desk import Item, Sheet, Status
from woo_redact.model.decision import Proposal, Verdict
from woo_redact.review import mark_of
from woo_redact.web import shape
from woo_redact.web.pages import TONES, crumbs, path_of
from woo_redact.web.sessions import Session
from woo_redact.web.site import Site, Stop, api, page, read_form

IN_WORDS = {
    Verdict.LAKKEN: "lakken",
    Verdict.OPENBAAR: "openbaar",
    Verdict.BEOORDELEN: "beoordelen",
}
REOPENABLE = frozenset({Status.INGEDIEND, Status.GEPUBLICEERD, Status.ZONDER, Status.UITGEZONDERD})


async def four_eyes(request: Request, site: Site, session: Session) -> Response:
    """Show what a reviewer decided otherwise than proposed, and the step that comes next."""
    name = request.path_params["name"]
    sheet, changed = await site.work(_read, site, name)
    return _four_eyes(site, session, sheet, changed)


def _read(site: Site, name: str) -> tuple[Sheet, tuple[Item, ...]]:
    return site.desk.sheet(name), site.desk.changed(name)


def _four_eyes(
    site: Site,
    session: Session,
    sheet: Sheet,
    changed: tuple[Item, ...],
) -> Response:
    me, state = session.account, sheet.state
    own = me.name in state.reviewers
    submitted = state.status is Status.INGEDIEND
    return site.page(
        "four_eyes.html",
        session,
        name=state.name,
        path=path_of(state.name),
        state=state,
        tone=TONES[state.status],
        text=shape.state_text(sheet) if state.status is not Status.BEOORDELEN else "",
        changed=changed,
        counts=_counts(sheet),
        comments=sheet.comments,
        printed=sheet.printed,
        marks=list(shape.marks(sheet).values()),
        obstacles=sheet.obstacles,
        unchained=sheet.unchained,
        words=IN_WORDS,
        approve_label="Goedkeuren" if mark_of(sheet.whole_document) else "Goedkeuren en publiceren",
        approval_text=_approval_text(sheet),
        busy=state.status is Status.BEZIG,
        may_submit=me.may_review and state.status is Status.BEOORDELEN and not sheet.obstacles,
        may_approve=me.may_approve and submitted and not (own and site.desk.four_eyes),
        own=own and submitted and site.desk.four_eyes and me.may_approve,
        may_reopen=state.status in REOPENABLE and (me.may_approve or me.may_review),
        submitted=submitted,
        four_eyes=site.desk.four_eyes,
        crumbs=crumbs(state.name, state.source, "goedkeuren"),
    )


def _approval_text(sheet: Sheet) -> str:
    """Return what approving this document will do."""
    mark = mark_of(sheet.whole_document)
    if mark:
        return (
            f"Het document is {mark}: bij goedkeuring komt er niets van in de "
            "publicatie. Wijzigen kan daarna alleen door te heropenen."
        )
    return (
        "Bij goedkeuring wordt de definitieve versie gemaakt, gecontroleerd en in publicatie/ "
        "gezet. Wijzigen kan daarna alleen door te heropenen."
    )


def _counts(sheet: Sheet) -> list[tuple[str, int]]:
    redacted = sum(item.verdict is Verdict.LAKKEN for item in sheet.items)
    kept = sum(item.verdict is Verdict.OPENBAAR for item in sheet.items)
    decided = sum(item.by is not None for item in sheet.items)
    told = [("gelakt", redacted), ("openbaar", kept), ("door een persoon beslist", decided)]
    return [("te beoordelen", sheet.state.open), *told] if sheet.state.open else told


def step(do: Callable[[Site, str, Session, str], Any]) -> Any:
    """Make a handler of one step; when it cannot be done the page says why."""

    async def handler(request: Request, site: Site, session: Session) -> Response:
        name = request.path_params["name"]
        why = str((await read_form(request)).get("waarom", ""))[:4000].strip()
        await site.work(do, site, name, session, why)
        return RedirectResponse(f"/document/{path_of(name)}/goedkeuren", 303)

    return page(handler)


def _submit(site: Site, name: str, session: Session, why: str) -> None:
    if not session.account.may_review:
        raise Stop(403, "U mag dit document niet indienen.")
    site.desk.submit(name, session.account.name)


def _approve(site: Site, name: str, session: Session, why: str) -> None:
    if not session.account.may_approve:
        raise Stop(403, "U mag dit document niet goedkeuren.")
    site.desk.approve(name, session.account.name)


def _reopen(site: Site, name: str, session: Session, why: str) -> None:
    site.desk.reopen(name, session.account.name, why)


async def state(request: Request, site: Site, session: Session) -> Response:
    """Give the status of a document, for a page that waits."""
    found = await site.work(site.desk.state, request.path_params["name"])
    return JSONResponse({"status": found.status.value})


async def delta(request: Request, site: Site, session: Session) -> Response:
    """Show what a new scan found otherwise than the one under which the review began."""
    name = request.path_params["name"]
    found, now = await site.work(lambda: (site.desk.delta(name), site.desk.state(name)))
    return site.page(
        "delta.html",
        session,
        name=name,
        path=path_of(name),
        state=now,
        groups=[
            ("Nieuw gevonden", "new", found.new),
            ("Niet meer gevonden", "gone", found.gone),
            ("Ander voorstel", "changed", found.changed),
        ],
        count=len(found),
        in_words=_in_words,
        crumbs=crumbs(name, now.source, "verschillen"),
    )


def _in_words(proposal: Proposal | None) -> str:
    """Return a proposal in a few Dutch words."""
    if proposal is None:
        return "—"
    ground = f" ({proposal.ground})" if proposal.verdict is Verdict.LAKKEN else ""
    return IN_WORDS[proposal.verdict] + ground


BASE = "/document/{name}"
ROUTES = [
    Route(f"{BASE}/goedkeuren", page(four_eyes)),
    Route(f"{BASE}/indienen", step(_submit), methods=["POST"]),
    Route(f"{BASE}/akkoord", step(_approve), methods=["POST"]),
    Route(f"{BASE}/terugsturen", step(_reopen), methods=["POST"]),
    Route(f"{BASE}/verschillen", page(delta)),
    Route("/api/document/{name}/stand", api(state)),
]
