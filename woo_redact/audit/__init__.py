"""Find bad redactions in published PDFs of any producer, without their originals.

What is looked for stands in `flaw.KINDS`: text, text layers and pictures below bars, text nobody
sees, remarks, names in properties, attachments, hidden layers, addresses in links, earlier
revisions, loose objects, and, where asked, personal data that can simply be read.
"""

from woo_redact.audit.flaw import KINDS, Audited, Flaw
from woo_redact.audit.job import AuditJob
from woo_redact.audit.look import audit

__all__ = ["KINDS", "AuditJob", "Audited", "Flaw", "audit"]
