"""How well it finds: documents with known answers (gold) against what would be redacted."""

from woo_redact.evaluate.figures import Figures, figures
from woo_redact.evaluate.gold import Gold, read_gold
from woo_redact.evaluate.job import evaluate
from woo_redact.evaluate.judged import Judged
from woo_redact.evaluate.report import as_record, as_text

__all__ = [
    "Figures",
    "Gold",
    "Judged",
    "as_record",
    "as_text",
    "evaluate",
    "figures",
    "read_gold",
]
