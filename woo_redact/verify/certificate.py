"""Write down what was verified, so that years later it can be checked again."""

from collections import Counter
from collections.abc import Mapping, Sequence
from hashlib import sha256
from typing import Any

from woo_redact.model.document import Box
from woo_redact.model.redaction import AS_IT_WAS, Drawn, Layout, Move, Redaction
from woo_redact.model.report import Report
from woo_redact.model.standards import NONE, Standards
from woo_redact.verify.engines import engines

SCHEMA = "woo-redact/certificate/1"


def certificate(
    original: bytes,
    redacted: bytes,
    report: Report,
    redactions: tuple[Redaction, ...],
    versions: Mapping[str, str],
    pages_rebuilt: tuple[int, ...],
    layout: Layout = AS_IT_WAS,
    standards: Standards = NONE,
) -> dict[str, object]:
    """Return the certificate as data for JSON: hashes, versions, checks, counts.

    It holds no text of the document and no time: the same input gives the same certificate. How
    far text was moved tells how wide the text was that went, so that a certificate with moves is
    for the organisation's own eyes, as all of intern/ is.
    """
    grounds = Counter(redaction.ground for redaction in redactions)
    return {
        "schema": SCHEMA,
        "original_sha256": sha256(original).hexdigest(),
        "redacted_sha256": sha256(redacted).hexdigest(),
        "versions": dict(sorted(versions.items())),
        "engines": dict(engines()),
        "passed": report.passed,
        "checks": [
            {
                "name": check.name,
                "looked_at": check.looked_at,
                "passed": check.passed,
                "problems": list(check.problems),
            }
            for check in report.checks
        ],
        "redactions": len(redactions),
        "redactions_per_ground": dict(sorted(grounds.items())),
        "pages_rebuilt": sorted(pages_rebuilt),
        "bars": dict(sorted(Counter(one.bar for one in layout.drawn).items())),
        "layout": _layout_record(layout),
        "standards": list(standards.met),
        "standards_unmet": list(standards.unmet),
    }


def read_layout(record: Mapping[str, Any]) -> Layout:
    """Return how bars were drawn and what was moved, from a certificate.

    Raises KeyError, TypeError or ValueError for what is no certificate of this program.
    """
    told = record.get("layout") or {"drawn": [], "moves": []}
    return Layout(
        tuple(
            Drawn(_box(one["box"]), tuple(map(_box, one["boxes"])), str(one["bar"]))
            for one in told["drawn"]
        ),
        tuple(Move(_box(one["box"]), float(one["by"])) for one in told["moves"]),
    )


def _layout_record(layout: Layout) -> dict[str, object]:
    return {
        "drawn": [
            {
                "box": _numbers(one.box),
                "boxes": [_numbers(box) for box in one.boxes],
                "bar": one.bar,
            }
            for one in layout.drawn
        ],
        "moves": [{"box": _numbers(one.box), "by": round(one.by, 3)} for one in layout.moves],
    }


def _numbers(box: Box) -> list[float]:
    return [box.page, *(round(value, 3) for value in box.rect)]


def _box(numbers: Sequence[float]) -> Box:
    page, x0, y0, x1, y1 = numbers
    return Box(int(page), x0, y0, x1, y1)
