"""The state of an output folder under review, without HTML and without HTTP."""

from woo_redact.desk.approval import Approval
from woo_redact.desk.desk import Desk, Words
from woo_redact.desk.dossier_wide import Everywhere
from woo_redact.desk.figures import Figures, together
from woo_redact.desk.persons import Person, PlaceOf
from woo_redact.desk.pictures import View
from woo_redact.desk.sheet import Comment, DocumentState, Item, Sheet, Status

__all__ = [
    "Approval",
    "Comment",
    "Desk",
    "DocumentState",
    "Everywhere",
    "Figures",
    "Item",
    "Person",
    "PlaceOf",
    "Sheet",
    "Status",
    "View",
    "Words",
    "together",
]
