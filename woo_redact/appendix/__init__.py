"""Write the motivation appendix: why each part of a document was made unreadable.

A Woo decision must give reasons (Woo art. 5.1, third paragraph). The appendix holds the document's
own data, one motivation for each ground, a table of all redactions and totals, and what was
deliberately kept. It never holds what was redacted.
"""

from woo_redact.appendix.words import repeats
from woo_redact.appendix.write import Appendix, shown_title, write

__all__ = ["Appendix", "repeats", "shown_title", "write"]
