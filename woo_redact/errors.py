"""Every error the tool raises, with its exit code.

WooError                      exit_code, and a Dutch message that says what to do next
├── DocumentError             4   not a PDF, damaged, empty, encrypted
│   └── Refused               5   portfolio, XFA form: redacting would harm or miss something
├── RuleBookError             6   rules/ is wrong: file, line, what was expected
├── MissingError              7   Tesseract's language data, a model
├── OcrError                  8   a page could not be read well enough: a person must look
├── DetectError               8   a detector failed or timed out: the machine could not look
├── LimitError                8   the document took too much time or memory, or crashed its process
├── ReviewError               3   the review does not allow it now: open doubts, unread pages
├── LeakError                 9   verification found text that should be gone: output withheld
└── OutputError              10   cannot write
0 done · 1 a bug (traceback) · 2 wrong usage (click) · 3 findings or open doubts · 130 Ctrl-C
"""

import errno
from enum import IntEnum


class ExitCode(IntEnum):
    """The exit codes of every command: part of the stable interface (docs/exit-codes.md)."""

    DONE = 0
    BUG = 1
    USAGE = 2
    FINDINGS = 3
    DOCUMENT = 4
    REFUSED = 5
    RULE_BOOK = 6
    MISSING = 7
    COULD_NOT_LOOK = 8
    LEAK = 9
    OUTPUT = 10
    INTERRUPTED = 130


class WooError(Exception):
    """Base of all errors a user can meet; the message is Dutch and says what to do next."""

    exit_code = ExitCode.BUG


class DocumentError(WooError):
    """Say that the file is no PDF we can read: not a PDF, damaged, empty or encrypted."""

    exit_code = ExitCode.DOCUMENT


class Refused(DocumentError):
    """Say that the file is of a kind we will not redact: we would harm or miss something."""

    exit_code = ExitCode.REFUSED


class RuleBookError(WooError):
    """Say which file and line of rules/ is wrong, and what was expected."""

    exit_code = ExitCode.RULE_BOOK


class MissingError(WooError):
    """Say what must be installed first, and how."""

    exit_code = ExitCode.MISSING


class OcrError(WooError):
    """Say which page could not be read well enough."""

    exit_code = ExitCode.COULD_NOT_LOOK


class DetectError(WooError):
    """Say that a detector failed or timed out, so that nobody looked."""

    exit_code = ExitCode.COULD_NOT_LOOK


class LimitError(WooError):
    """Say that the document took too much time or memory, or took its process down."""

    exit_code = ExitCode.COULD_NOT_LOOK


class LeakError(WooError):
    """Say that the redacted file still shows what should be gone, or lost what should stay."""

    exit_code = ExitCode.LEAK


class ReviewError(WooError):
    """Say why something cannot be done in the review now, and what must be done first."""

    exit_code = ExitCode.FINDINGS


class OutputError(WooError):
    """Say that a result could not be written."""

    exit_code = ExitCode.OUTPUT


GRAVEST_FIRST = (9, 7, 6, 1, 4, 5, 8, 10, 3, 0)
"""In which order exit codes win when a batch has several."""


def gravest(codes: list[int]) -> int:
    """Return the exit code of a batch: the gravest of its documents', 0 for an empty batch."""
    return min(codes, key=GRAVEST_FIRST.index, default=0)


WHY_NOT = {
    errno.EACCES: "geen toegang",
    errno.EPERM: "geen toegang",
    errno.EROFS: "alleen-lezen",
    errno.ENOENT: "bestaat niet",
    errno.ENOTDIR: "geen map",
    errno.EISDIR: "een map",
    errno.EEXIST: "bestaat al",
    errno.ENOTEMPTY: "de map is niet leeg",
    errno.EBUSY: "in gebruik",
    errno.EADDRINUSE: "al in gebruik",
    errno.EADDRNOTAVAIL: "dat adres heeft deze computer niet",
    errno.ENOSPC: "de schijf is vol",
    errno.ENAMETOOLONG: "de naam is te lang",
    errno.EIO: "fout van het opslagmedium",
    errno.EXDEV: "een andere schijf",
}


def in_dutch(error: OSError) -> str:
    """Return why the operating system refused: a few Dutch words, else its own number for it."""
    return WHY_NOT.get(error.errno or 0, f"fout {error.errno} van het besturingssysteem")
