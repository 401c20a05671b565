"""What the scripts of the page call: a document, its pages, and every change."""

import re
from json import JSONDecodeError
from math import isfinite
from typing import Any

from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from woo_redact.errors import ReviewError
from woo_redact.web import shape
from woo_redact.web.accounts import Account
from woo_redact.web.entries import WRONG, number, read_entry, text
from woo_redact.web.sessions import Session
from woo_redact.web.site import Site, Stop, api

MOST_HITS = 500
"""How many places a search shows."""


async def sheet(request: Request, site: Site, session: Session) -> Response:
    """Give a document with all its findings."""
    name = request.path_params["name"]
    return JSONResponse(await site.work(_whole, site, name, session.account))


def _whole(site: Site, name: str, me: Account) -> dict[str, Any]:
    return shape.whole(_look(site, name, me))


def _look(site: Site, name: str, me: Account) -> shape.Look:
    desk, undoable = site.desk, site.desk.undoable(name, me.name)
    return shape.Look(desk.sheet(name), desk.since(name, 0), me, desk.grounds(name), undoable)


async def words(request: Request, site: Site, session: Session) -> Response:
    """Give the words of a page with their places, for marking."""
    name, page = request.path_params["name"], request.path_params["page"]
    found = await site.work(_words, site, name, page)
    return JSONResponse(
        [
            {
                "start": start, "end": end, "text": word,
                "x0": round(box.x0, 2), "y0": round(box.y0, 2),
                "x1": round(box.x1, 2), "y1": round(box.y1, 2),
            }
            for start, end, word, box in found
        ]
    )  # fmt: skip


def _words(site: Site, name: str, page: int) -> Any:
    if not 1 <= page <= len(site.desk.sheet(name).pages):
        raise Stop(404, "Deze pagina bestaat niet.")
    return site.desk.words(name, page)


async def picture(request: Request, site: Site, session: Session) -> Response:
    """Give a page as PNG: as it is, as it will be published, or both laid over each other."""
    name, page = request.path_params["name"], request.path_params["page"]
    view = request.query_params.get("soort", "origineel")
    try:
        scale = float(request.query_params.get("schaal", "1.5"))
    except ValueError as error:
        raise Stop(422, WRONG) from error
    if not isfinite(scale):
        raise Stop(422, WRONG)
    png = await site.draw(site.desk.picture, name, page, scale, view)
    return Response(png, media_type="image/png")


async def line(request: Request, site: Site, session: Session) -> Response:
    """Write down one thing that somebody did; answers when it is on disk."""
    untrusted = await body(request)
    return JSONResponse(
        await site.work(_line, site, request.path_params["name"], session, untrusted)
    )


def _line(site: Site, name: str, session: Session, untrusted: dict[str, Any]) -> dict[str, Any]:
    me = session.account
    if not me.may_review:
        raise Stop(403, "U mag dit document bekijken, niet beoordelen.")
    since, nonce = number(untrusted, "since"), text(untrusted, "nonce", 100)
    seq = site.answered.get(session.csrf, f"{name}/{nonce}") if nonce else None
    if seq is None:
        before = site.desk.sheet(name)
        entry = read_entry(untrusted, {item.id: item for item in before.items})
        seq = site.desk.add(name, entry, me.name)
        if nonce:
            site.answered.note(session.csrf, f"{name}/{nonce}", seq)
    return news_of(site, name, since, me, seq)


async def test(request: Request, site: Site, session: Session) -> Response:
    """Say why something would not be written down, "" when it would; writes nothing."""
    untrusted = await body(request)
    name = request.path_params["name"]
    return JSONResponse({"wrong": await site.work(_test, site, name, session.account, untrusted)})


def _test(site: Site, name: str, me: Account, untrusted: dict[str, Any]) -> str:
    items = {item.id: item for item in site.desk.sheet(name).items}
    try:
        site.desk.allow(name, read_entry(untrusted, items), me.name)
    except ReviewError as error:
        return str(error)
    return ""


async def since(request: Request, site: Site, session: Session) -> Response:
    """Give what anybody did after a line."""
    name, seq = request.path_params["name"], request.path_params["seq"]
    return JSONResponse(await site.work(news_of, site, name, seq, session.account, None))


def news_of(site: Site, name: str, since: int, me: Account, seq: int | None) -> dict[str, Any]:
    """Return what anybody did in a document after line `since`, `seq` being our own line."""
    lines = site.desk.since(name, 0)
    if not lines or lines[-1].seq <= since:
        return {"seq": seq, "last": since, "read": None, "findings": [], "others": []}
    return shape.news(_look(site, name, me), since, seq)


async def search(request: Request, site: Site, session: Session) -> Response:
    """Find words in the text of a document, whatever the case and the white space."""
    wanted = request.query_params.get("q", "").strip()
    if not 0 < len(wanted) <= 200:
        raise Stop(422, "Typ wat u zoekt.")
    return JSONResponse(await site.work(_search, site, request.path_params["name"], wanted))


def _search(site: Site, name: str, wanted: str) -> dict[str, Any]:
    pattern = re.compile(r"\s+".join(map(re.escape, wanted.split())), re.IGNORECASE)
    hits: list[dict[str, Any]] = []
    for page in range(1, len(site.desk.sheet(name).pages) + 1):
        found = site.desk.words(name, page)
        starts, parts, at = [], [], 0
        for _, _, word, _ in found:
            starts.append(at)
            parts.append(word)
            at += len(word) + 1
        for match in pattern.finditer(" ".join(parts)):
            boxes = [
                [round(n, 2) for n in box.rect]
                for start, (_, _, word, box) in zip(starts, found, strict=True)
                if start < match.end() and match.start() < start + len(word)
            ]
            hits.append({"page": page, "boxes": boxes})
            if len(hits) >= MOST_HITS:
                return {"hits": hits, "more": True}
    return {"hits": hits, "more": False}


async def body(request: Request) -> dict[str, Any]:
    """Return the JSON object that was sent. Raises Stop for anything else."""
    kind = request.headers.get("content-type", "").partition(";")[0].strip()
    if kind != "application/json":
        raise Stop(415, WRONG)
    try:
        untrusted = await request.json()
    except (JSONDecodeError, UnicodeDecodeError, RecursionError) as error:
        raise Stop(422, WRONG) from error
    if not isinstance(untrusted, dict):
        raise Stop(422, WRONG)
    return untrusted


BASE = "/api/document/{name}"
ROUTES = [
    Route(f"{BASE}/blad", api(sheet)),
    Route(f"{BASE}/woorden/{{page:int}}", api(words)),
    Route(f"{BASE}/beeld/{{page:int}}", api(picture)),
    Route(f"{BASE}/regel", api(line), methods=["POST"]),
    Route(f"{BASE}/toets", api(test), methods=["POST"]),
    Route(f"{BASE}/sinds/{{seq:int}}", api(since)),
    Route(f"{BASE}/zoek", api(search)),
]
