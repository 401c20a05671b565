"""Set the appendix as PDF/A-2a and PDF/UA-1 with typst."""

import json
import re
import unicodedata
from datetime import UTC, datetime
from importlib.resources import files
from typing import Any

import typst

from woo_redact import __version__
from woo_redact.appendix.facts import in_dutch

FORM_DATE = datetime(2026, 11, 1, tzinfo=UTC)
"""PDF/A demands a date in the metadata: that of the form, so that two runs give the same bytes."""
SETTABLE = re.compile(
    r"[ -~\u00a1-\u02af\u0370-\u0482\u048a-\u04ff\u1e00-\u1eff\u2010-\u2040\u2070-\u20bf"
    r"\u2190-\u22ff]"
)
"""Characters of the font, Libertinus Serif, which comes with typst: PDF/A takes no others."""
UNKNOWN = "□"


def typeset(record: dict[str, Any]) -> bytes:
    """Return the record as a PDF.

    It goes to typst as JSON; no document text is ever pasted into template source. Characters that
    the font lacks (a title can hold any) are shown as a box.
    """
    date = record["document"]["date"]
    shown = record | {"version": __version__, "date_in_words": in_dutch(date) if date else None}
    template = files("woo_redact.appendix").joinpath("templates", "motivering.typ")
    pdf = typst.compile(
        template.read_bytes(),
        sys_inputs={"record": json.dumps(_settable(shown), ensure_ascii=False)},
        pdf_standards=["a-2a", "ua-1"],
        ignore_system_fonts=True,
        format="pdf",
        timestamp=FORM_DATE,
    )
    assert isinstance(pdf, bytes)
    return pdf


def _settable(value: Any) -> Any:
    """Return a value of the record with a box for every character that cannot be set."""
    if isinstance(value, dict):
        return {key: _settable(item) for key, item in value.items()}
    if isinstance(value, list):
        return [_settable(item) for item in value]
    if not isinstance(value, str):
        return value
    composed = unicodedata.normalize("NFC", " ".join(value.split()))
    return "".join(
        char if SETTABLE.match(char) and char.isprintable() else UNKNOWN for char in composed
    )
