"""The plain text that is published beside the PDF: every redacted stretch is its ground code."""

from collections.abc import Iterable

from woo_redact.model.document import Document, Span


def redacted_text(doc: Document, redacted: tuple[tuple[Span, str], ...]) -> str:
    """Return the text of doc with every span replaced by its label in brackets, "[5.1.2e]".

    Overlapping spans, and spans of one label with only white space between them, become one.
    """
    # Loading Presidio takes seconds; pictures of pages are made without it.
    from presidio_anonymizer import AnonymizerEngine, OperatorConfig, RecognizerResult

    merged = _merged(doc.text, redacted)
    labels = sorted({label for _, label in merged})
    names = {label: f"GROND_{at}" for at, label in enumerate(labels)}
    result = AnonymizerEngine().anonymize(
        text=doc.text,
        analyzer_results=[
            RecognizerResult(names[label], span.start, span.end, 1.0) for span, label in merged
        ],
        operators={
            name: OperatorConfig("replace", {"new_value": f"[{label}]"})
            for label, name in names.items()
        },
    )
    return str(result.text)


def _merged(text: str, redacted: Iterable[tuple[Span, str]]) -> list[tuple[Span, str]]:
    merged: list[tuple[Span, str]] = []
    for span, label in sorted(redacted):
        if merged:
            last, before = merged[-1]
            touching = span.start <= last.end
            spaced = label == before and text[last.end : span.start].strip(" ") == ""
            if touching and label != before and span.start == last.end:
                pass  # two grounds side by side: each says its own
            elif touching or spaced:
                merged[-1] = (Span(last.start, max(last.end, span.end)), before)
                continue
        merged.append((span, label))
    return merged
