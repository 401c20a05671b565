"""Fold the decisions of people into the proposals of the machine."""

from woo_redact.review.delta import Delta, Difference, compare, reconcile
from woo_redact.review.fold import (
    DRAWN_KIND,
    PAGE_KIND,
    PRIVACY,
    fold,
    mark_of,
    place_id,
    whole_document,
    whole_pages,
)
from woo_redact.review.progress import Progress, Stage, progress
from woo_redact.review.standing import standing
from woo_redact.review.words import motivated, proposed_secrets

__all__ = [
    "DRAWN_KIND",
    "Delta",
    "Difference",
    "PAGE_KIND",
    "PRIVACY",
    "Progress",
    "Stage",
    "compare",
    "fold",
    "mark_of",
    "motivated",
    "place_id",
    "progress",
    "proposed_secrets",
    "reconcile",
    "standing",
    "whole_document",
    "whole_pages",
]
