"""Hold a certificate against the files it is about, and against what the checks say today."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from hashlib import sha256
from typing import Any

from woo_redact.model.redaction import Redaction
from woo_redact.model.report import Check, Report
from woo_redact.verify.certificate import SCHEMA
from woo_redact.verify.engines import engines

CERTIFICATE = "certificaat"


def recheck(
    record: Mapping[str, Any],
    original: bytes,
    redacted: bytes,
    report: Report,
    redactions: Sequence[Redaction],
    rebuilt: Sequence[int],
    versions: Mapping[str, str],
) -> tuple[Check, tuple[str, ...]]:
    """Return whether a certificate holds, and notes about what is different but not wrong.

    `report` is what the checks say today, `versions` those of this program and its rules. Other
    versions, and other counts by them, are notes; other files, other redactions and another result
    are problems. A record that is no certificate is a problem, never an error.
    """
    try:
        problems = list(_problems(record, original, redacted, report, redactions, rebuilt))
        notes = tuple(_notes(record, versions))
    except (KeyError, TypeError, AttributeError, ValueError):
        return Check(CERTIFICATE, 0, ("Het certificaat is beschadigd of geen certificaat.",)), ()
    same = not notes
    if same and not problems:
        problems += _other_counts(record, report)
    return Check(CERTIFICATE, len(record), tuple(problems)), notes


def _problems(
    record: Mapping[str, Any],
    original: bytes,
    redacted: bytes,
    report: Report,
    redactions: Sequence[Redaction],
    rebuilt: Sequence[int],
) -> Iterator[str]:
    if record["schema"] != SCHEMA:
        raise ValueError(record["schema"])
    if record["original_sha256"] != sha256(original).hexdigest():
        yield "Het certificaat hoort niet bij dit origineel: de SHA-256 is een andere."
    if record["redacted_sha256"] != sha256(redacted).hexdigest():
        yield "Het gelakte bestand is na het certificaat veranderd: de SHA-256 is een andere."
    if record["passed"] is not True or not all(one["passed"] is True for one in record["checks"]):
        yield "Volgens het certificaat zelf was de controle niet geslaagd."
    if not report.passed:
        yield "De controle van nu slaagt niet, die van het certificaat wel."
    grounds = dict(sorted(Counter(one.ground for one in redactions).items()))
    if record["redactions"] != len(redactions) or record["redactions_per_ground"] != grounds:
        yield "Het certificaat noemt andere aantallen lakkingen dan het bevindingenbestand."
    if record["pages_rebuilt"] != sorted(rebuilt):
        yield "Het certificaat noemt andere herbouwde pagina's dan het bevindingenbestand."
    names = {str(one["name"]) for one in record["checks"]}
    missing = sorted({check.name for check in report.checks} - names)
    if missing:
        yield f"In het certificaat ontbreken controles: {', '.join(missing)}."


def _notes(record: Mapping[str, Any], versions: Mapping[str, str]) -> Iterator[str]:
    then = dict(record["versions"])
    for name, version in sorted(versions.items()):
        if then.get(name) != version:
            yield f"Gemaakt met {name} {then.get(name, 'onbekend')}; nu is dat {version}."
    looked = dict(record["engines"])
    for name, version in engines().items():
        if looked.get(name) != version:
            yield f"Gekeken met {name} {looked.get(name, 'onbekend')}; nu is dat {version}."


def _other_counts(record: Mapping[str, Any], report: Report) -> Iterator[str]:
    """Yield a problem when the same program looks at the same files and sees something else."""
    then = {one["name"]: one["looked_at"] for one in record["checks"]}
    if any(then.get(check.name) != check.looked_at for check in report.checks):
        yield "Met dezelfde versies ziet de controle nu andere aantallen dan het certificaat noemt."
