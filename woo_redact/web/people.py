"""The same text or the same person elsewhere: all places first, one decision for those ticked."""

from hashlib import sha256
from typing import Any

from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from woo_redact.desk import PlaceOf
from woo_redact.web.api import BASE, body, news_of
from woo_redact.web.entries import WRONG, names, number, text, verdict
from woo_redact.web.sessions import Session
from woo_redact.web.site import Site, Stop, api

SCOPES = frozenset({"document", "dossier"})
CHANGED = "De lijst is intussen veranderd. Bekijk de plaatsen opnieuw."


async def places(request: Request, site: Site, session: Session) -> Response:
    """Give the places of the same text ("tekst") or person ("persoon")."""
    query = request.query_params
    name, finding = request.path_params["name"], request.path_params["finding"]
    scope, what = query.get("bereik", "document"), query.get("soort", "tekst")
    forms, found = await site.work(_find, site, name, finding, scope, what)
    return JSONResponse({"forms": list(forms), "places": [_told(place) for place in found]})


def _find(
    site: Site, name: str, finding: str, scope: str, what: str
) -> tuple[tuple[str, ...], tuple[PlaceOf, ...]]:
    if scope not in SCOPES or what not in {"tekst", "persoon"}:
        raise Stop(422, WRONG)
    if what == "tekst":
        return (), site.desk.elsewhere(name, finding, scope)
    person = site.desk.person(name, finding, scope)
    return person.forms, person.places


def _told(place: PlaceOf) -> dict[str, Any]:
    return {
        "key": key_of(place),
        "document": place.document,
        "page": place.page,
        "text": place.text,
        "before": place.before,
        "after": place.after,
        "verdict": place.verdict.value if place.verdict else None,
        "ground": place.ground,
        "decided": place.by_person,
        "sure": place.sure,
    }


def key_of(place: PlaceOf) -> str:
    """Return by what a browser names a place; also one that the machine had not found."""
    where = place.finding or repr([(box.page, *box.rect) for box in place.boxes])
    return sha256(f"{place.document}\n{where}".encode()).hexdigest()[:24]


async def decide(request: Request, site: Site, session: Session) -> Response:
    """Take one decision for all places that stayed ticked."""
    untrusted = await body(request)
    name = request.path_params["name"]
    return JSONResponse(await site.work(_decide, site, name, session, untrusted))


def _decide(site: Site, name: str, session: Session, untrusted: dict[str, Any]) -> dict[str, Any]:
    me = session.account
    if not me.may_review:
        raise Stop(403, "U mag dit document bekijken, niet beoordelen.")
    finding, since = text(untrusted, "finding", 64), number(untrusted, "since")
    scope, what = text(untrusted, "bereik"), text(untrusted, "soort")
    wanted = set(names(untrusted.get("places")))
    verdict_, motivation = verdict(untrusted), text(untrusted, "motivation")
    ground = text(untrusted, "ground") or None
    learn = untrusted.get("learn") is True
    # found anew: a browser can tick places of the list, never name others
    _, found = _find(site, name, finding, scope, what)
    chosen = tuple(place for place in found if key_of(place) in wanted)
    if not chosen or len({key_of(place) for place in chosen}) != len(wanted):
        raise Stop(409, CHANGED)
    if learn and not motivation:
        raise Stop(422, "Schrijf waarom; dat komt met uw naam in dossier.yml.")
    told = site.desk.decide_places(chosen, verdict_, me.name, ground=ground, motivation=motivation)
    if not told.lines:
        raise Stop(409, " ".join(sorted(set(told.refused.values()))))
    messages = [f"{document}: {why}" for document, why in told.refused.items()]
    if learn:
        site.desk.remember_person(name, finding, verdict_, motivation, me.name)
    return {
        **news_of(site, name, since, me, None),
        "decided": sum(told.lines.values()),
        "refused": messages,
    }


ROUTES = [
    Route(f"{BASE}/elders/{{finding}}", api(places)),
    Route(f"{BASE}/overal", api(decide), methods=["POST"]),
]
