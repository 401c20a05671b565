"""Rows that do not hold yet, and why: each is marked as failing, strictly, until it is cured."""

FAILS = {
    "image_below_a_shape": "pixels beside the bar change; the proof refuses the result",
    "font_without_encoding": "two engines place its last letter differently; the proof refuses",
    "inline_replacement": "the proof takes the replacement text for text of the page",
    "turned_text": "the bar over turned text is not even; the proof refuses the result",
    "form_that_paints_itself": "the proof compares what one engine draws time and again",
    "type_3_glyph": "the glyph procedure stays; the proof refuses the result",
}
"""By row: why it leaks or is refused for no reason."""

UNSEEN: dict[str, str] = {}
"""By row: why the verifier does not see what hides."""
