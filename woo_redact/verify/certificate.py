"""Write down what was verified, so that years later it can be checked again."""

from collections import Counter
from collections.abc import Mapping
from hashlib import sha256

from woo_redact.model.redaction import Redaction
from woo_redact.model.report import Report

SCHEMA = "woo-redact/certificate/1"


def certificate(
    original: bytes,
    redacted: bytes,
    report: Report,
    redactions: tuple[Redaction, ...],
    versions: Mapping[str, str],
    pages_rebuilt: tuple[int, ...],
) -> dict[str, object]:
    """Return the certificate as data for JSON: hashes, versions, checks, counts.

    It holds no text of the document and no time: the same input gives the same certificate.
    """
    grounds = Counter(redaction.ground for redaction in redactions)
    return {
        "schema": SCHEMA,
        "original_sha256": sha256(original).hexdigest(),
        "redacted_sha256": sha256(redacted).hexdigest(),
        "versions": dict(sorted(versions.items())),
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
    }
