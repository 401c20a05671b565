"""Read fields and columns that hold a part of a name by their very label: "Achternaam"."""

import regex

from woo_redact.detect.naam_lexicon import Lexicon

_LABEL = regex.compile(
    r"(?:(?P<letters>voorletters?|voorl\.?)"
    r"|(?P<infix>tussenv(?:oegsels?)?\.?|voorv(?:oegsels?)?\.?|tv\.?)"
    r"|(?P<word>(?:eigen |meisjes|roep|geslachts|familie)?(?:achter|voor)?(?:naam|namen)"
    r"|(?:achter|geslachts|familie|meisjes)n(?:aam|amen)\b.{0,30}|first name|last name|surname))"
)
_WHOLE = frozenset({"naam", "namen", "eigen naam"})
"""A plain name may be that of an organisation or project."""
_LETTERS = regex.compile(r"(?:\p{Lu}(?:\p{Ll}{0,2})?\.?[ -]?){1,7}(?<![ -])")
_WORD = regex.compile(
    r"['’]?\p{L}[\p{L}'’.-]*(?:[ ](?:['’]?\p{L}[\p{L}'’.-]*)){0,4}(?:,[ ]?[\p{L}'’. /]{1,20})?"
)
_NONE = frozenset({"onbekend", "geen", "nvt", "n.v.t", "n.v.t.", "idem", "vacature", "anoniem"})


def is_part_label(label: str) -> bool:
    """Say whether a label or head (small letters) is of a part of a name and nothing else."""
    return label not in _WHOLE and _LABEL.fullmatch(label) is not None


def whole_name(
    text: str, start: int, end: int, label: str, lexicon: Lexicon
) -> tuple[int, int] | None:
    """Return the whole of a value whose label says it is a part of a name, None where it is not.

    The surname "Klooster" and the lone voorletter "B." are told by their label only.
    """
    kind = _LABEL.fullmatch(label) if label not in _WHOLE else None
    value = text[start:end].split("(")[0].strip(" \t;,")
    if kind is None or not value or value.casefold() in _NONE:
        return None
    if value.casefold() in lexicon.lists["veldlabels"] | lexicon.lists["veldlabels_persoon"]:
        return None
    if kind["infix"]:
        fits = value.casefold() in {item.casefold() for item in lexicon.lists["tussenvoegsels"]}
    elif kind["letters"]:
        fits = _LETTERS.fullmatch(value) is not None
    else:
        fits = _WORD.fullmatch(value) is not None
    at = text.index(value, start)
    return (at, at + len(value)) if fits else None
