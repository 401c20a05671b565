"""Rows that do not hold yet, and why: each is marked as failing, strictly, until it is cured."""

FAILS = {
    "field_without_appearance": "the proof refuses letters that two engines place differently",
    "font_without_encoding": "a line that only its picture tells is not read by OCR",
    "names_of_tags": "names of tags and classes stay; the proof refuses the result",
    "inline_replacement": "the proof takes the replacement text for text of the page",
    "marked_content": "properties, points and tags of marked content stay; the proof refuses",
    "letters_in_any_order": "text is read letter by letter as drawn; the proof refuses the result",
    "twice_encoded_link": "the link stays; the proof refuses the result",
    "colour_profile": "bytes behind a colour profile stay; the proof refuses the result",
    "samples_below_an_image": "rows of samples that nobody sees stay in the image",
    "stray_operands": "operands without use stay; the proof refuses the result",
    "turned_text": "the bar over turned text is not even; the proof refuses the result",
    "name_in_character_map": "the map spells the name; the proof refuses the result",
    "form_that_paints_itself": "the proof compares what one engine draws time and again",
    "type_3_glyph": "the glyph procedure stays; the proof refuses the result",
    "name_of_a_glyph": "the glyph goes, its name stays; the proof refuses the result",
    "name_of_a_font": "the font keeps the surname in its name",
    "name_of_a_colour": "a comment in a function stays; the proof refuses the result",
    "truncated": "a page whose content is lost passes for an empty page",
}
"""By row: why it leaks or is refused for no reason."""

UNSEEN = {
    "bytes_behind_a_jpeg": "the verifier does not read behind the end of a JPEG",
    "samples_below_an_image": "the verifier does not look for samples that nobody sees",
    "name_of_a_font": "the verifier leaves names of fonts out",
}
"""By row: why the verifier does not see what hides."""
