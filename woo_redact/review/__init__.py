"""Fold the decisions of people into the proposals of the machine."""

from woo_redact.review.fold import DRAWN_KIND, fold, place_id, whole_document, whole_pages
from woo_redact.review.progress import Progress, Stage, progress
from woo_redact.review.standing import standing

__all__ = [
    "DRAWN_KIND",
    "Progress",
    "Stage",
    "fold",
    "place_id",
    "progress",
    "standing",
    "whole_document",
    "whole_pages",
]
