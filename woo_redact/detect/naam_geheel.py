"""Read fields and columns that hold a part of a name by their very label: "Achternaam"."""

import regex

from woo_redact.detect.naam_lexicon import Lexicon

_LABEL = regex.compile(
    r"(?:(?P<letters>voorletters?|voorl\.?|v\.l\.)"
    r"|(?P<infix>tussenv(?:oegsels?)?\.?|voorv(?:oegsels?)?\.?|tv\.?)"
    r"|(?P<word>(?:eigen |meisjes|roep|geslachts|familie)?(?:achter|voor)?(?:naam|namen)"
    r"|(?:achter|geslachts|familie|meisjes)n(?:aam|amen)\b.{0,30}|"
    r"first name|last name|surname|roep|achter))"
)
_WHOLE = frozenset({"naam", "namen", "eigen naam"})
"""A plain name may be that of an organisation or project."""
_LETTERS = regex.compile(r"(?:\p{Lu}(?:\p{Ll}{0,2}\.)?\.?[ -]?){1,7}(?<![ -])(?!\p{L})")
_WORD = regex.compile(
    r"['’]?\p{L}[\p{L}'’.-]*(?:[ ](?:['’]?\p{L}[\p{L}'’.-]*)){0,4}(?:,[ ]?[\p{L}'’. /]{1,20})?"
)
_NONE = frozenset({"onbekend", "geen", "nvt", "n.v.t", "n.v.t.", "idem", "vacature", "anoniem"})

_INVERTED = regex.compile(
    r"(?P<naam>['’]?\p{Lu}[\p{L}'’ -]{1,40},[ ]?"
    r"(?:(?i:mw|mevr|dhr|prof|dr|drs|ir|mr|ing|bc)\.?[ ]){0,4}"
    r"(?:\p{Lu}\.?[ -]?){1,5}(?<![ -])(?:[ ](?:van|de|den|der|ter|ten|'t|het)){0,3})"
    r"[ ]*(?:\([^()]*\))?[ ]*"
)


def inverted_name(text: str, start: int, end: int, lexicon: Lexicon) -> tuple[int, int] | None:
    """Return the name in a cell of names that is "SURNAME, titles and voorletters", else None."""
    value = text[start:end]
    match = _INVERTED.fullmatch(value.strip())
    if match is None or any(map(lexicon.is_organisatiewoord, match["naam"].split())):
        return None
    at = text.index(match["naam"], start)
    return at, at + len(match["naam"])


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
    if (
        not kind["infix"]
        and value.casefold().rstrip(" *:")
        in lexicon.lists["veldlabels"] | lexicon.lists["veldlabels_persoon"]
    ):
        return None
    infixes = {item.casefold() for item in lexicon.lists["tussenvoegsels"]}
    if kind["infix"]:
        fits = value.casefold() in infixes
    elif kind["letters"]:
        front = _LETTERS.match(value)
        rest = value[front.end() :].strip() if front else ""
        fits = front is not None and (not rest or rest.casefold() in infixes)
    else:
        fits = _WORD.fullmatch(value) is not None
    at = text.index(value, start)
    return (at, at + len(value)) if fits else None
