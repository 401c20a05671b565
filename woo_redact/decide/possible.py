"""Leave out the rules whose words stand nowhere in a document: most rules are for rare ones.

A rule is tried at every name. What it needs is read from its patterns; that is done once, and most
patterns are never compiled then.
"""

import re
from collections.abc import Iterable
from functools import lru_cache

from woo_redact.decide.clue import Rule
from woo_redact.model.needed import Needed, all_stand, needed_by, with_grams


def possible(rules: Iterable[Rule], titles: str, text: str) -> tuple[Rule, ...]:
    """Return the rules that may hold where nothing but `text` is read.

    `titles` is a part of many patterns that may be missing, and long to read.
    """
    return tuple(
        rule
        for rule in rules
        if all(all_stand(_needed(side.pattern, titles), text) for side in (rule.left, rule.right))
    )


@lru_cache(maxsize=4096)
def _needed(pattern: str, titles: str) -> Needed:
    """Return the words that a pattern needs, apart: a sentence may go on in the next line."""
    needed = needed_by(pattern.replace(titles, ".*"), re.UNICODE)
    words = ({max(text.split(), key=len, default="") for text in one} for one in needed)
    return with_grams(frozenset(one) for one in words if "" not in one)
