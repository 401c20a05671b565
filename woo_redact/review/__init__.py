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
    "place_id",
    "progress",
    "reconcile",
    "standing",
    "whole_document",
    "whole_pages",
]
