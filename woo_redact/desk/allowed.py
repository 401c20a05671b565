"""Which step of a document somebody may take now: each raises ReviewError when it may not be."""

from woo_redact.desk.case import Case, Now
from woo_redact.desk.show import obstacles
from woo_redact.errors import ReviewError
from woo_redact.review import Stage


def allow_work(now: Now, *, published: bool) -> None:
    """Refuse changes of what was approved or published."""
    if now.progress.stage in {Stage.GOEDGEKEURD, Stage.GEPUBLICEERD}:
        raise ReviewError("Dit document is goedgekeurd. Heropen het voordat u iets wijzigt.")
    if published:
        raise ReviewError(
            "Dit document is gepubliceerd. Heropen het (dan wordt het uit de publicatie "
            "gehaald) voordat u iets wijzigt."
        )


def allow_submission(case: Case, now: Now, *, published: bool) -> None:
    """Refuse to hand in what is not ready, or was handed in."""
    allow_work(now, published=published)
    if now.progress.stage is Stage.INGEDIEND:
        raise ReviewError("Dit document is al ingediend.")
    _refuse_obstacles(case, now)


def allow_approval(
    case: Case, now: Now, by: str, *, four_eyes: bool, published: bool, busy: bool
) -> None:
    """Refuse approval of what is not ready, and by whoever reviewed it (with four eyes)."""
    stage = now.progress.stage
    if busy:
        raise ReviewError("De definitieve versie wordt al gemaakt.")
    if stage is Stage.GEPUBLICEERD:
        raise ReviewError("Dit document is al goedgekeurd.")
    if stage is Stage.BEOORDELEN and (four_eyes or published):
        raise ReviewError("Dit document is nog niet ingediend.")
    if four_eyes and now.progress.reviewed_by(by):
        raise ReviewError("U heeft dit document zelf beoordeeld. Een ander moet het goedkeuren.")
    _refuse_obstacles(case, now)


def allow_reopening(now: Now, *, published: bool, busy: bool) -> None:
    """Refuse to reopen what is open, and what is being made."""
    if busy:
        raise ReviewError("De definitieve versie wordt gemaakt. Wacht tot dat klaar is.")
    if now.progress.stage is Stage.BEOORDELEN and not published:
        raise ReviewError("Dit document is niet ingediend of gepubliceerd.")


def _refuse_obstacles(case: Case, now: Now) -> None:
    told = obstacles(case, now)
    if told:
        raise ReviewError(" ".join(told))
