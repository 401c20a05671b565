"""Read names in small letters, as chats and hasty mails have them."""

from collections.abc import Iterator

import regex

from woo_redact.detect.naam_lexicon import WORD, Lexicon
from woo_redact.detect.naam_lezen import Naam
from woo_redact.detect.naam_omgeving import follows_job
from woo_redact.detect.recognizer import matches

_SMALL_LETTERS = regex.compile(
    r"(?P<letters>(?:\p{Ll}\.[ ]?){1,5})(?:(?:van|de|der|den|ter|ten|el|al|ben|'t)[ ]){0,3}"
    r"(?P<kern>\p{Ll}[\p{L}-]{2,})"
)
_SMALL_LETTER = regex.compile(
    r"[ ](?:(?:v/d|v\.?d\.?|v\.|d\.|van|de|der|den)[ ]){0,2}\p{Ll}\.(?=[\s,;):]|$)"
)
_SMALL = regex.compile(
    r"(?:(?:van|de|der|den|ter|ten|te|el|al|in|op|'t|het)[ ]){0,3}(?P<kern>\p{Ll}['’]?[\p{L}-]+)"
)
_AFTER_SURNAME = regex.compile(
    r"[ ]?(?:[.,:;)\n]|$)|[ ](?:is|was|heeft|had|wil|zal|kan|komt|gaat|belt|vraagt|zegt|vindt"
    r"|staat|woont|krijgt|doet|geeft|denkt|moet|belde|zei|kwam|vroeg|deed|ging)\b"
)
_STOPS = regex.compile(r"[ ]?(?:[;)\n]|$)")
_GOES_ON = regex.compile(r"[ ](?:van|uit|nog|weer|ook|even|vanmiddag|morgen|gisteren)\b")
"""What may follow a surname in a hasty message, and hardly the word it is as well."""
_ASKED = regex.compile(
    r"(?<!\p{L})(?i:heb|hebben|heeft|kan|kun|wil|zal|laat|vraag|vraagt|bel|app|mail|met|aan|door|namens"
    r"|hoi|hi|ha|hey|dag|beste|gr|groet|groetjes|mvg|tnv|t\.n\.v\.|liefs|en|collega|man|vrouw|zoon|zoontje|dochter"
    r"|dochtertje|broer|broertje|zus|zusje|vriend|vriendin|partner|buurman|buurvrouw|neef|nicht"
    r"|oom|tante|opa|oma|wijkagent|volgens|nummer van|adres van),?[ \n]\Z"
)
"""Before a person in a hasty message."""
_SAYS = regex.compile(
    r"[ ](?:heeft|had|zei|zegt|vindt|vond|vraagt|vroeg|belt|belde|appt|appte|mailt|mailde|weet|wist"
    r"|komt|kwam|gaat|ging|wil|wilde|kan|kon|moet|stuurt|regelt|doet|denkt|is (?:er|ziek|vrij"
    r"|akkoord|weg|thuis|op|met))(?!\p{L})"
)
"""What a person does, behind his first name."""
_DAYS = frozenset({"ma", "di", "wo", "do", "vr", "za", "zo"})
_VERBS = frozenset({"koos", "ben"})
"""First names that are a verb as often: "de synode koos een voorzitter", "en ben bij de arts"."""
_ARTICLE = regex.compile(r"(?<!\p{L})(?i:de|het|een|deze|die)[ ]\Z")
_ALONE = (r"(?<![\p{L}\p{N}@._/\\-])(?:", r")(?![\p{L}\p{N}@_/\\-]|\.\p{L})")
"""Around a word that is no part of an address, path or compound."""


def read_small(text: str, at: int, lexicon: Lexicon, *, promised: bool = False) -> Naam | None:
    """Return a name in small letters at text[at] ("beste marieke", "mevrouw jansen").

    `promised` says that a title, salutation or field stands before it: then a word does that is
    not known otherwise, and an ordinary one that is a surname too ("mevrouw groen belt").
    """
    if letters := _SMALL_LETTERS.match(text, at):
        core = letters["kern"]
        if not (lexicon.is_woord(core) or lexicon.is_gewoon(core)):
            return Naam(at, letters.end(), letters["letters"], False, (), "", core)
    match = _SMALL.match(text, at)
    if match is None or match["kern"] in _DAYS or not match["kern"].islower():
        return None
    core, end = match["kern"], match.end()
    plain = lexicon.is_woord(core)
    bare = match.start("kern") == at
    first = bare and not plain and lexicon.is_voornaam(core)
    known = first or (not plain and lexicon.is_achternaam(core))
    if not known and not (
        promised
        and (
            _is_strange(core, lexicon)
            or _ends(core, end, text, lexicon)
            or (bare and not plain and lexicon.is_plaats(core))
        )
    ):
        return None
    if first and (letter := _SMALL_LETTER.match(text, end)):
        return Naam(at, letter.end(), "", False, (core,), "", "")
    more = _SMALL.match(text, end + 1) if bare and text[end : end + 1] == " " else None
    if more and (
        (lexicon.is_achternaam(more["kern"]) and not lexicon.is_woord(more["kern"]))
        or (promised and _is_strange(more["kern"], lexicon))
        or _ends(more["kern"], more.end(), text, lexicon)
        or (lexicon.is_achternaam(more["kern"]) and _GOES_ON.match(text, more.end()))
    ):
        end = more.end()
        while promised and text[end : end + 1] == " " and (next_ := _SMALL.match(text, end + 1)):
            if not _is_strange(next_["kern"], lexicon):
                break
            more, end = next_, next_.end()
        return Naam(at, end, "", False, (core,), "", more["kern"])
    if first:
        return Naam(at, end, "", False, (core,), "", "")
    return Naam(at, end, "", False, (), text[at : match.start("kern")].strip(), core)


def _is_strange(word: str, lexicon: Lexicon) -> bool:
    """Say whether a word in small letters is no word we know, and may be a name by its letters."""
    return (
        len(word) > 2
        and not (lexicon.is_woord(word) or lexicon.is_gewoon(word))
        and not (lexicon.is_functie(word) or lexicon.is_plaats(word))
        and (not word.isascii() or lexicon.naamvorm(word) > WORD / 2)
    )


def _ends(word: str, end: int, text: str, lexicon: Lexicon) -> bool:
    """Say whether an ordinary word that is a surname too stands where only a name can."""
    surname = lexicon.is_achternaam(word) or (
        lexicon.kan_achternaam(word) and _STOPS.match(text, end) is not None
    )
    return surname and not lexicon.is_functie(word) and _AFTER_SURNAME.match(text, end) is not None


def small_first_names(text: str, small: frozenset[str], lexicon: Lexicon) -> Iterator[Naam]:
    """Yield the first names among `small`, the words in small letters of a text, wherever they are.

    Only names that are nothing else do: no word, place or function. One of three letters, and the
    only one of a text ("als ik inga op uw brief"), needs a surname behind it or a word
    before it that asks for a person.
    """
    names = [
        word
        for word in sorted(small)
        if (word in lexicon.voornamen or ("-" in word and lexicon.is_voornaam(word)))
        and len(word) > 2
        and not (lexicon.is_woord(word) or word in lexicon.gewoon)
        and not (lexicon.is_plaats(word) or lexicon.is_functie(word))
    ]
    if not names:
        return
    pattern = regex.compile("|".join(names).join(_ALONE))
    for match in matches(pattern, text):
        asked = (
            _ASKED.search(text, max(0, match.start() - 12), match.start())
            or follows_job(match.start(), text)
            or _SAYS.match(text, match.end())
        )
        if (len(match[0]) < 4 or match[0] in _VERBS) and not asked:
            continue
        if match[0] in _VERBS and text.endswith(" en ", 0, match.start()):
            continue
        if _ARTICLE.search(text, max(0, match.start() - 6), match.start()):
            continue  # "de roos bloeit"
        name = read_small(text, match.start(), lexicon, promised=True)
        told = asked or name is None or name.achternaam or "-" in match[0]
        if name is not None and (told or len(names) > 1):
            yield name


def small_initials_and_surnames(text: str, lexicon: Lexicon) -> Iterator[Naam]:
    """Yield surnames behind small voorletters: "c.j.m. akkermans", and "h. pol" where one signs."""
    for match in matches(_WITH_LETTERS, text):
        letters, core = match["letters"], match["kern"]
        known = lexicon.is_achternaam(core) and not lexicon.is_woord(core)
        lone = letters.count(".") == 1
        before = text[max(0, match.start() - 12) : match.start()]
        if letters in _ABBREVIATED or (lone and not _SIGNING.search(before)):
            continue
        if known or (lone and lexicon.kan_achternaam(core)):
            yield Naam(match.start(), match.end(), letters, False, (), "", core)


def small_infixed_surnames(text: str, lexicon: Lexicon) -> Iterator[Naam]:
    """Yield known surnames behind small tussenvoegsels: "mail van van vliet", "van der meer belt".

    "van" alone begins a name where another "van" stands before it, or where a person is asked for
    and acts; "van de" only behind another "van".
    """
    for match in matches(_INFIXED, text):
        core, infix = match["kern"], match["tussen"]
        if not lexicon.is_achternaam(core) or lexicon.is_functie(core):
            continue
        asked = bool(_ASKED.search(text, max(0, match.start() - 12), match.start()))
        says = bool(_SAYS.match(text, match.end()))
        doubled = text.endswith("van ", 0, match.start())
        if infix in _NAMELIKE:
            clause = bool(_CLAUSE.search(text, max(0, match.start() - 8), match.start()))
            told = doubled or asked or says or clause
        else:
            plain = lexicon.is_woord(core) or lexicon.is_gewoon(core) or lexicon.is_plaats(core)
            told = doubled or (infix == "van" and says and (asked or not plain))
        if told:
            yield Naam(match.start(), match.end(), "", False, (), infix, core)


_INFIXED = regex.compile(
    r"(?<![\p{L}\p{N}.@/_-])(?P<tussen>van der|van den|van ['’]t|v/d|v\.d\.|vd|van de|van)[ ]"
    r"(?!(?:van|de|der|den|het|te|ter|ten)[ ])"
    r"(?P<kern>\p{Ll}{3,}(?:-\p{Ll}{3,})?)(?![\p{L}@_/-]|\.\p{L})"
)
_NAMELIKE = frozenset({"van der", "van den", "van 't", "van ’t", "v/d", "v.d.", "vd"})
"""Tussenvoegsels that hardly stand before anything but a surname."""
_CLAUSE = regex.compile(r"(?<!\p{L})(?i:dat|of|als|omdat|want|maar)[ ]\Z")
_WITH_LETTERS = regex.compile(
    r"(?<![\p{L}\p{N}.@/_-])(?P<letters>(?:\p{Ll}\.){2,4}|\p{Ll}\.)[ ]?"
    r"(?:(?:van|de|der|den|ter|ten|v\.?d\.?)[ ]){0,2}(?P<kern>\p{Ll}{3,}(?:-\p{Ll}{3,})?)"
    r"(?![\p{L}@_/]|\.\p{L})"
)
_SIGNING = regex.compile(
    r"(?<!\p{L})(?i:mvg|gr|groet(?:en|jes)?|hoogachtend|tnv|t\.n\.v\.|heer|mevrouw|dhr\.?"
    r"|mw\.?)[ ,]*\n?[ ]?\Z"
)
_ABBREVIATED = frozenset(
    {"m.b.t.", "i.p.v.", "t.a.v.", "n.a.v.", "o.a.", "d.w.z.", "a.u.b.", "i.v.m.", "t.o.v.", "e.d."}
    | {"m.a.w.", "o.b.v.", "d.m.v.", "t.b.v.", "t.g.v.", "i.o.", "i.s.m.", "t.n.v.", "m.u.v."}
    | {"b.v.", "n.v.", "z.o.z.", "p.p.", "d.d.", "m.i.", "s.v.p.", "o.g.v.", "i.c.m.", "i.o.v."}
    | {"t.z.t.", "i.c.", "c.q.", "p.m.", "n.b.", "j.l.", "a.s.", "e.a.", "e.v.", "m.n.", "v.d."}
    | {"h.o.d.n.", "p.a.", "b.g.g.", "e.o.", "i.d.", "z.s.m.", "v.w.b.", "t.m.", "b.d.", "h.t.l."}
)
"""Abbreviations of words: what follows them is no surname."""
