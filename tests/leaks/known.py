"""Rows that do not hold yet, and why: each is marked as failing, strictly, until it is cured."""

FAILS = {
    "turned_text": "the bar over turned text is not even; the proof refuses the result",
    "form_that_paints_itself": "the proof compares what one engine draws time and again",
}
"""By row: why it leaks or is refused for no reason."""

UNSEEN: dict[str, str] = {}
"""By row: why the verifier does not see what hides."""
