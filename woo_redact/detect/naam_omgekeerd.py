"""Read names that are printed surname first: "Vries, M.J. de (Marieke)", "TERPSTRA W.G.J."."""

from collections.abc import Iterator
from functools import lru_cache

import regex

from woo_redact.detect.naam_lexicon import SHAPE, WORD, Lexicon, alternatives
from woo_redact.detect.naam_lezen import Naam
from woo_redact.detect.naam_vorm import (
    BEGIN,
    KAPITALEN,
    KERN,
    KOPPEL,
    LETTER,
    PREPOSITIONS,
    forms_of,
)
from woo_redact.detect.recognizer import matches

_LETTERS = (
    rf"(?:{LETTER}\.(?:[ ]?-?{LETTER}\.)*(?:\p{{Lu}}(?![\p{{L}}.]))?|\p{{Lu}}{{2,4}}\.(?!\p{{L}}))"
)
_GIVEN = r"(?:\p{Lu}\p{Ll}+(?:[- ]\p{Lu}\p{Ll}+){0,2}|\p{Lu}{5,}|\p{Lu}{2,}-\p{Lu}{2,})"
"""A first name behind a surname; one of up to four capitals is read as voorletters first."""
_PLAIN = regex.compile(r"[ ](?!(?:en|e\.a\.|et al)[ ,](?:\p{Lu}|$))[\p{Ll}\d]")
_PREPOSITIONS = PREPOSITIONS | {"van", "te", "het", "buiten"}
_NO_INFIX = PREPOSITIONS | {"buiten"}
"""Prepositions that are no tussenvoegsel without an article: "op 't Veld", not "op Veld"."""
_GLUED = r"(?:(?:al|el)-|[dl]['’])?"
"""A tussenvoegsel that the surname is written on to: "al-Khatib, M.", "d'Hondt, K."."""
_NUMBER = regex.compile(r"-\d")
_OWN_INFIX = regex.compile(r"[ ](?:(?:van|de|der|den|ter|ten)[ ])+\p{Lu}\p{Ll}")
_INITIALS_BEFORE = regex.compile(
    r"(?:^|(?<![,.])[\n\t(]|(?<![,.\s])[ ])(?!(?i:v\.d\.)[ ])"
    r"(?:\p{Lu}\p{Ll}?\.){1,5}[ ](?:\p{Lu}\p{Ll}{1,2}[ ])?(?:\p{Ll}{1,4}[ ]){0,2}\Z"
)
"""Voorletters of its own before a surname: then those behind the comma are the next person's."""
_SHOUTED = r"(?<=\p{Lu}{3})[ ]\p{Lu}\p{Ll}{2,}(?=[ ]*(?:$|[\n\t]))"
"""A first name behind a surname in capitals, at the end of a cell: "VISSER Naomi"."""
_NEXT = (
    rf"(?=,|[ ]\p{{Lu}}{{1,4}}(?:[. ]|\p{{Ll}}{{1,3}}\.)|[ ]\p{{Ll}}[\p{{Ll}} .']{{0,12}},[ ]"
    rf"|{_SHOUTED})"
)
"""A comma, voorletters or a tussenvoegsel with a comma: looked for before all that takes time."""
_FIRST = regex.compile(r"(?<!\p{L})(\p{Lu}\p{Ll}+)[ ](?:\p{Ll}{1,4}[ ]){0,2}\Z")
_ADDRESSED = regex.compile(r"(?i:(?:de )?heer|dhr|mevr|mw|meneer)")
_NEXT_NAME = regex.compile(r"[ ](?:\p{Ll}{1,4}[ ]){0,2}\p{Lu}\p{Ll}")
_VOWEL = regex.compile(r"[AEIOUYÀ-ÖÙ-Ý]")
_NUMERAL = regex.compile(r"[IVXLCl]+")
"""OCR reads "II" as "Il"."""
_BIRTH = regex.compile(
    r"[ \t]*[-–,;(|\t]?[ \t]*"
    r"(?i:geb(?:oren|\.)?|bsn|geboortedatum|wonende?|woonachtig)(?!\p{L})"
    r"|[ ]?[,(][ ]?\d{1,2}[-/.]\d{1,2}[-/.](?:19|200)\d"
)
_EDGE = r"(?=[ ]*(?:$|,[ ]\d{1,2}[-/.]\d{1,2}[-/.]|[\n\t;<(/|)\[]|[-–][ ]|\+\d|0\d))"


@lru_cache(maxsize=4)
def _pattern(
    tussen: str, tussen_los: str, titels: frozenset[str], voorwoorden: frozenset[str]
) -> regex.Pattern[str]:
    part = rf"(?>{KERN}|{KAPITALEN})"
    surname = rf"(?:(?:{alternatives(voorwoorden)})[ ])?{part}"
    surname += rf"(?:(?!(?<=\p{{Ll}})[ ]\p{{Lu}}{{1,4}}[ ]\p{{Ll}})[ ]{part})?"
    surname += rf"(?:[ ](?:van|tot|uit)(?:[ ](?:de|den|der|het|'t))?[ ]{part})?"
    surname += rf"(?:{KOPPEL}(?:{tussen_los})?{part})*"
    return regex.compile(
        rf"{BEGIN}{_GLUED}(?=['’]?\p{{Lu}})(?P<kern>{surname}){_NEXT}"
        rf"(?:(?P<komma>,)[ \n]?(?:(?P<midden>{tussen}),?[ ])?|[ ](?:(?P<midden2>{tussen}),[ ])?)"
        rf"(?P<titels>(?:(?i:{alternatives(titels)})\b\.?[ ]?)*)"
        rf"(?:(?P<letters>{_LETTERS})|(?P<los>\p{{Lu}}{{1,4}})(?![\p{{L}}.])"
        rf"|(?P<naam>{_GIVEN})(?!\p{{L}}))"
        rf"(?P<na>[ ](?:{tussen})(?![\p{{L}}'’])(?![ \n](?:{tussen_los})?['’]?\p{{Lu}}\p{{L}}))?"
        rf"(?P<roep>[ ]?\(\p{{Lu}}(?:\p{{Ll}}[\p{{L}}' -]*|\.(?:\p{{Lu}}\p{{Ll}}?\.)*)\))?"
        rf"(?P<slot>{_EDGE})?"
    )


def inverted_names(
    text: str, lexicon: Lexicon, start: int = 0, end: int | None = None
) -> Iterator[Naam]:
    """Yield every name in text[start:end] that is printed surname first."""
    forms = forms_of(lexicon)
    pattern = _pattern(
        forms.tussen_woord,
        forms.tussen_los,
        lexicon.lists.get("titels", frozenset()),
        lexicon.lists.get("achternaam_voorwoorden", frozenset()),
    )
    at = start
    while match := next(matches(pattern, text, at, end), None):
        if _is_name(match, text, lexicon):
            name = _name(match, text, infix_before(forms.tussen_los), lexicon)
            yield name
            at = name.end
        else:
            # the name may begin at a later word: "Zie Quist, A."
            space = text.find(" ", match.start(), match.end())
            at = space if space > match.start() else match.end()


@lru_cache(maxsize=4)
def infix_before(tussen_los: str) -> regex.Pattern[str]:
    """Return the pattern of the tussenvoegsels that stand directly before a place."""
    return regex.compile(rf"(?<![\p{{L}}\p{{N}}.'’])(?:{tussen_los})+\Z")


def _name(
    match: "regex.Match[str]", text: str, infixes: "regex.Pattern[str]", lexicon: Lexicon
) -> Naam:
    """Return the parts of a match; a small "van" before the surname is mostly a preposition."""
    after = "" if _goes_on(match, text, lexicon) else match["na"] or ""
    infix = after or match["midden"] or match["midden2"] or ""
    start, before = match.start(), ""
    front = None if infix else infixes.search(text, max(0, start - 30), start)
    if front and (front[0][0].isupper() or _line_begins(text, front.start())):
        start, before = front.start(), front[0].strip()
    first = _given(match, lexicon)
    return Naam(
        start,
        _end(match, after),
        match["letters"] or ("" if first else match["los"]) or "",
        bool(match["los"]) and not first,
        (first,) if first else (),
        (infix or before).strip(),
        match["kern"],
        omgekeerd=True,
    )


def _given(match: "regex.Match[str]", lexicon: Lexicon) -> str:
    """Return the first name behind the surname, "" when voorletters stand there.

    Up to four capitals are both: "KOWALCZUK, IHOR" is somebody, "VRIES, MJCW DE" somebody else.
    """
    letters = match["los"] or ""
    if match["komma"] and match["kern"].isupper() and len(letters) > 2:
        return letters if lexicon.is_voornaam(letters) or _born(match) else ""
    return match["naam"] or ""


def _born(match: "regex.Match[str]") -> bool:
    """Say whether a birth, BSN or home is told behind a name, as it is behind no thing."""
    return _BIRTH.match(match.string, match.end()) is not None


def _goes_on(match: "regex.Match[str]", text: str, lexicon: Lexicon) -> bool:
    """Say whether "van" behind voorletters is a preposition: "Hoekstra, P.W. van vorig jaar".

    Behind a first name cut short it is no tussenvoegsel at all: "Karim D. over de kosten"; with a
    capital it begins a sentence: "Jansen, P. De raad ...".
    """
    infix = (match["na"] or "").strip()
    core = match["kern"]
    cut = match["komma"] is None and lexicon.is_voornaam(core) and not lexicon.is_achternaam(core)
    bare = infix in _PREPOSITIONS or (infix != "" and (cut or infix[0].isupper()))
    return bare and _PLAIN.match(text, match.end("na")) is not None


def _end(match: "regex.Match[str]", after: str) -> int:
    if match["roep"]:
        return match.end("roep")
    groups = ("letters", "los", "naam", "na") if after else ("letters", "los", "naam")
    return max(match.end(group) for group in groups)


def _is_name(match: "regex.Match[str]", text: str, lexicon: Lexicon) -> bool:
    """Say whether a match is one person, and not two of a list or a word before initials."""
    surname = match["kern"]
    words = [word for word in surname.split(" ") if word[0].isupper()]
    front = " ".join(words[:-1])
    if {front, front.title()} & lexicon.lists.get("achternaam_voorwoorden", frozenset()):
        words = words[-1:]
    if _NUMERAL.fullmatch(surname) or match["letters"] == "V.O.F.":
        return False  # "bijlage II, onder B", "BAKKER V.O.F."
    if _ADDRESSED.match(match["titels"]) and _NEXT_NAME.match(text, match.end()):
        return False  # "de commissaris van de Koning, de heer R. Paas"
    town = match["na"] and match["komma"] and lexicon.is_plaats(surname)
    ordinary = (not town and any(lexicon.is_geen_naam(word) for word in words)) or (
        lexicon.is_woord(words[-1]) and not lexicon.is_achternaam(words[-1])
    )
    if ordinary and not _is_listed_word(match, text, lexicon):
        return False
    if _INITIALS_BEFORE.search(text, max(0, match.start() - 30), match.start()):
        return False
    after = None if _goes_on(match, text, lexicon) else match["na"]
    infix = after or match["midden"] or match["midden2"]
    first_of_next = match["naam"] is None and not infix and _surname_follows(match, text, lexicon)
    if first_of_next or _is_next_item(match, text):
        return False
    if match["letters"]:
        if _is_acronym(match, text, lexicon):
            return False
        if match["komma"] or infix:
            return True
        if len(words) > 1 and lexicon.is_voornaam(words[0]):
            return False
        letters = match["letters"].count(".")
        return (
            lexicon.is_achternaam(surname)
            or (match["slot"] is not None and (letters > 1 or surname.isupper()))
            and not lexicon.is_woord(surname)
            or match["slot"] is not None
            and lexicon.heeft_naamvorm(surname)
            and not (lexicon.is_woord(surname) or lexicon.is_plaats(surname))
            and _starts_an_item(match.start(), text, lexicon)
        )
    given, born = _given(match, lexicon), _born(match)
    if match["los"] and not given:
        short = surname.isupper() and len(surname) < 4 and not lexicon.is_achternaam(surname)
        if short or lexicon.is_eenheid(match["los"]):
            return False  # "FR, DE, ES"
        if infix and lexicon.is_achternaam(surname):
            return True
        return match["komma"] is not None and (
            bool(infix or match["roep"]) or _fills_a_cell(match, text, lexicon)
        )
    first = given.split(" ")[0]
    loud = match["komma"] is None and surname.isupper() and len(surname) > 2
    if not (match["komma"] or match["midden2"] or loud) or lexicon.is_geen_naam(first):
        return False
    if loud and not match["midden2"]:
        return (
            lexicon.is_voornaam(first)
            and not (given.isupper() or lexicon.is_woord(first))
            and (lexicon.is_achternaam(surname.title()) or lexicon.naamvorm(surname) > 0)
            and _starts_an_item(match.start(), text, lexicon)
        )
    if " " in given and len(words) > 1 and lexicon.is_voornaam(words[0]):
        return lexicon.is_voornaam(given.split(" ")[-1])  # "Wopke Bakker, Kurt Visser" are two
    if match["titels"] and " " in given:
        return False  # "de architect van Nictiz, de heer Bas Jansen"
    if not lexicon.is_voornaam(first) and (
        lexicon.is_woord(first) or lexicon.is_gewoon(first) or lexicon.is_samenstelling(first)
    ):
        return False
    if not lexicon.is_voornaam(first) and not match["na"]:
        listed = text[match.end() : match.end() + 2].strip() in {";", "<", ""} or born
        shaped = listed and min(map(lexicon.naamvorm, (surname, first))) > SHAPE
        known = lexicon.is_achternaam(surname) or not (surname + first).isascii()
        return (
            (listed or not first.isascii())
            and (match["slot"] is not None or born)
            and (known or shaped)
            and not (lexicon.is_plaats(first) or lexicon.is_gewoon(first))
            and (born or _starts_an_item(match.start(), text, lexicon))
        )
    shouted = surname.isupper() and len(surname) > 3 and not given.isupper()
    return (
        bool(infix or match["roep"] or shouted)
        or bool(
            (match["slot"] is not None or born)
            and (
                lexicon.is_achternaam(surname)
                or text[match.end() : match.end() + 2].strip() == "<"
                or not surname.isascii()
                or lexicon.naamvorm(surname) > (WORD if _is_strange(surname, lexicon) else 0)
            )
        )
        and (born or _starts_an_item(match.start(), text, lexicon))
    )


def _fills_a_cell(match: "regex.Match[str]", text: str, lexicon: Lexicon) -> bool:
    """Say whether a surname and one or two letters are all that a cell holds: "Bouzid, S"."""
    surname = match["kern"]
    known = lexicon.is_achternaam(surname) or (
        _is_strange(surname, lexicon) and lexicon.naamvorm(surname) > SHAPE
    )
    behind = text[match.end() : match.end() + 1]
    return (
        len(match["los"]) < 3
        and behind in {"\t", "\n", ""}
        and known
        and not lexicon.is_woord(surname)
        and _starts_an_item(match.start(), text, lexicon)
    )


def _is_strange(surname: str, lexicon: Lexicon) -> bool:
    """Say whether a word is none that is known: before a comma and a first name a surname."""
    return " " not in surname and not (
        lexicon.is_woord(surname)
        or lexicon.is_gewoon(surname)
        or lexicon.is_samenstelling(surname)
        or lexicon.is_plaats(surname)
    )


def _is_next_item(match: "regex.Match[str]", text: str) -> bool:
    """Say whether what stands behind the comma is the next of an enumeration.

    "leunt op Kafka, op Max Weber", "de Hare, de HCR-20", "de Stroom, de Geertruida van der Wees".
    """
    infix = (match["midden"] or match["midden2"] or "").strip()
    if match["komma"] is None or not infix:
        return False
    if match["los"] or match["naam"] is None:
        return bool(match["los"] and _NUMBER.match(text, match.end("los")))
    if infix in _NO_INFIX:
        return True
    return infix in {"de", "het"} and _OWN_INFIX.match(text, match.end("naam")) is not None


def _is_acronym(match: "regex.Match[str]", text: str, lexicon: Lexicon) -> bool:
    """Say whether capitals with one dot end a sentence: "ASML, NXP.", "Karin Visser, ACM."."""
    letters = match["letters"][:-1]
    if len(letters) < 2 or not letters.isupper():
        return False
    core = match["kern"]
    first = _FIRST.search(text, max(0, match.start() - 30), match.start())
    given = first is not None and lexicon.is_voornaam(first[1])
    loud = (
        len(core) < 5 and core.isupper() and (lexicon.is_eenheid(core) or not _VOWEL.search(core))
    )
    return given or loud or (lexicon.is_eenheid(letters) and not lexicon.is_achternaam(core))


def _is_listed_word(match: "regex.Match[str]", text: str, lexicon: Lexicon) -> bool:
    """Say whether an ordinary word is a surname all the same: "Mei, A.; Vliegen, R."."""
    word = match["kern"]
    if match["los"] and match["na"] and word.istitle() and not lexicon.is_eenheid(match["los"]):
        return lexicon.is_achternaam(word)  # "Meer HGW van der"
    first = (match["naam"] or "").split(" ")[0]
    given = match["letters"] or (lexicon.is_voornaam(first) and not lexicon.is_woord(first))
    loud = word.isupper() and (match["letters"] or "").count(".") > 1
    return (
        bool(given and match["komma"] and match["slot"] is not None)
        and (word.istitle() or loud)
        and not (lexicon.is_functie_of_instelling(word) or lexicon.is_eenheid(word))
        and _starts_an_item(match.start(), text, lexicon)
    )


def _surname_follows(match: "regex.Match[str]", text: str, lexicon: Lexicon) -> bool:
    """Say whether what looked like voorletters belongs to the next name ("Jansen, A. Visser").

    A next name that is printed surname first as well keeps its own surname ("Jansen, A. Visser,
    B.").
    """
    forms = forms_of(lexicon)
    begin = at = match.end()
    while text[at : at + 1] == " ":
        at += 1
    if at == begin:
        return False
    core_at = infix.end() if (infix := forms.tussen.match(text, at)) else at
    core = forms.achternaam.match(text, core_at)
    if core is None or lexicon.is_geen_naam(core[0]):
        return False
    follower = match.re.match(text, core_at)
    return not (follower and follower["letters"] and _is_name(follower, text, lexicon))


def _starts_an_item(at: int, text: str, lexicon: Lexicon) -> bool:
    """Say whether an item of a list begins at a surname or at the tussenvoegsel before it."""
    front = infix_before(forms_of(lexicon).tussen_los).search(text, max(0, at - 30), at)
    return _line_begins(text, front.start() if front else at)


def _line_begins(text: str, at: int) -> bool:
    before = text[max(0, at - 3) : at].rstrip(" ")
    return not before or before[-1] in "\n\t;>:•-–|/"
