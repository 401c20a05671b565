"""The tokenizer: spaCy's Dutch one, with the cuts that government text needs.

The rules end up inside the saved tokenizer file, so that loading the model needs no code of ours.
"""

from spacy.language import Language
from spacy.util import compile_infix_regex, compile_prefix_regex, compile_suffix_regex, registry

_LETTER = r"a-zA-ZÀ-ž"


def adapt_tokenizer(nlp: Language) -> Language:
    """Make the tokenizer cut possessive 's, letter/letter, name;name, @name and name(note)."""
    defaults = nlp.Defaults
    prefixes = [*(defaults.prefixes or ()), rf"@(?=[{_LETTER}])", r"\|", "/"]
    suffixes = [
        *(defaults.suffixes or ()),
        rf"(?<=[{_LETTER}])['’]s",
        rf"(?<=[{_LETTER}])/",
        r"\|",
    ]
    infixes = [
        *(defaults.infixes or ()),
        rf"(?<=[{_LETTER}])/(?=[{_LETTER}])",
        rf"(?<=[{_LETTER}.])[;|•](?=[{_LETTER}])",
        rf"(?<=[{_LETTER}.])[(\[](?=[{_LETTER}])",
        rf"(?<=[{_LETTER}])[)\]](?=[{_LETTER}])",
    ]
    tokenizer = nlp.tokenizer
    tokenizer.prefix_search = compile_prefix_regex(prefixes).search
    tokenizer.suffix_search = compile_suffix_regex(suffixes).search
    tokenizer.infix_finditer = compile_infix_regex(infixes).finditer
    return nlp


@registry.callbacks("woo_redact.adapt_tokenizer")  # type: ignore[untyped-decorator]
def make_adapt_tokenizer() -> object:
    """Return the callback that the training configuration names."""
    return adapt_tokenizer
