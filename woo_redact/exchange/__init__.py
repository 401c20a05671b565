"""Take a review out to another program and back: as annotations in a PDF, or as a spreadsheet."""

from woo_redact.exchange.annotations import annotated
from woo_redact.exchange.changes import Changes, Wish, changes
from woo_redact.exchange.manifest import Manifest, Told
from woo_redact.exchange.returned import ReturnedJob
from woo_redact.exchange.spreadsheet import read_workbook, write_workbook

__all__ = [
    "Changes",
    "Manifest",
    "ReturnedJob",
    "Told",
    "Wish",
    "annotated",
    "changes",
    "read_workbook",
    "write_workbook",
]
