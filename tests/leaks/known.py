"""Rows that do not hold yet, and why: each is marked as failing, strictly, until it is cured."""

FAILS: dict[str, str] = {}
"""By row: why it leaks or is refused for no reason."""

_NO_TRACE = "the proof looks for words in pictures that can be seen, not for pictures that cannot"
UNSEEN: dict[str, str] = {
    "decoded_to_white": _NO_TRACE,
    "palette_of_one_colour": _NO_TRACE,
    "picture_in_white_ink": _NO_TRACE,
    "picture_in_two_whites": _NO_TRACE,
    "transparent_picture": _NO_TRACE,
    "blended_away_picture": _NO_TRACE,
    "picture_behind_a_mask": _NO_TRACE,
    "mask_of_a_white_picture": _NO_TRACE,
    "name_within_a_link": "a surname within a longer word is no secret to the proof",
    "rendering_intent": "a surname within a longer word is no secret to the proof",
    "language_change_in_a_bookmark": "the proof reads the name of the language as text",
}
"""By row: why the verifier does not see what hides."""
