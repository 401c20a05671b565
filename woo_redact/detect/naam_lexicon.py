"""The words the name rules know (rules/lists), and the questions they answer about a word."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import groupby
from os.path import commonprefix

import regex

from woo_redact.model.spelling import without_accents
from woo_redact.rulebook import RuleBook

SYLLABLES = (
    r"(?:ah|bae|bin|bok|chan|cheol|chul|dong|eun|fang|feng|gi|gyu|ha|hae|hao|hee|ho|hong|hoon|hua|hun|hwa"
    r"|hwan|hyeon|hyuk|hyun|jae|jeong|ji|jie|jin|jing|jong|joo|joon|ju|jun|jung|ki|kyu|kyung|lan|li|lin|ling"
    r"|long|mei|mi|min|ming|nam|ping|qing|rae|ran|ri|rim|seo|seok|seon|seong|sik|soo|suk|sun|sung|tae|tao|uk"
    r"|un|wei|won|woo|xia|yan|yang|yeon|yeong|ying|yong|yoo|yoon|young|yul|yun)"
)
"""Second halves of Korean and Chinese first names: "Tae-yang", "Xiao-ling"."""
_IN_HALVES = regex.compile(rf"\p{{L}}{{2,6}}-{SYLLABLES}", regex.IGNORECASE)

_STEM = 4
"""Letters that are left of a place in its adjective, at least."""
_ABSTRACT = (
    "heid", "heden", "atie", "aties", "schap", "schappen", "teit", "teiten", "isch", "ische",
    "lijk", "lijke", "baar", "bare", "loos", "loze", "achtig", "achtige", "eerd", "eerde",
    "ings", "sector", "beleid", "zaken", "onderzoek", "gegevens", "beveiliging", "aanpak",
    "rapport", "verslag", "overleg", "plan", "plannen", "wetgeving", "regeling", "kosten",
    "middelen", "effecten", "aspecten", "gevolgen", "stukken", "verzoek", "vragen", "brief",
    "brieven", "besluit", "dossier", "systeem", "systemen", "dienst", "diensten", "commissie",
    "medewerker", "medewerkers", "directie", "management", "organisatie", "organisaties",
    "instelling", "instellingen", "zorg", "onderwijs", "termijn", "datum", "nummer", "adres",
)  # fmt: skip
"""Endings of Dutch words that are no names, for words of more than six letters."""


_INNER_CAPITAL = regex.compile(
    r"(?!IJ\p{Ll}+$)(?!(?:Ma?c|De|Van|El|Al|IJ|La|Le|Du|Di|Da|Fitz|Ben|[ODL]['’])\p{Lu})(?=\p{L}*\p{Ll})"
    r"\p{Lu}\p{L}*\p{Lu}\p{L}*$"
)


_DOUBLE = regex.compile(r"[-‐‑–] ?\p{Lu}\p{Ll}+$")
"""The second half of a double name."""

SHAPE = 10
"""Above this the letters of a word are rather those of a name."""
WORD = -20
"""Below this they are not: one surname in a hundred has them."""


_SIGNS = str.maketrans({"’": "'", "‐": "-", "‑": "-", "–": "-"})


def fold(word: str) -> str:
    """Return word as the lists have it: small letters, straight apostrophe, no outer dots.

    A double name has a plain hyphen without spaces, however it is set ("Jansen – Bakker").
    """
    folded = (word if word.isascii() else word.translate(_SIGNS)).casefold().strip(".,;:()")
    return folded.replace(" - ", "-") if " - " in folded else folded


@dataclass(frozen=True, eq=False)
class Lexicon:
    """What is known about single words; each question takes a word as it stands in the text.

    There is one for each version of the rule book, so it is compared by identity.
    """

    voornamen: frozenset[str]
    voornamen_kaal: frozenset[str]
    """The first names without accents."""
    achternamen: frozenset[str]
    woordnamen: frozenset[str]
    """Surnames that are a word as well, besides `achternamen`."""
    uitgangen: tuple[str, ...]
    woorden: frozenset[str]
    gewoon: frozenset[str]
    """More ordinary words: they are no names unless something shows a person."""
    letters: Mapping[str, int]
    """Letters in a row, and how much they speak for a name."""
    functies: frozenset[str]
    eenheden: frozenset[str]
    plaatsen: frozenset[str]
    organisatiewoorden: frozenset[str]
    bedrijfsuitgangen: tuple[str, ...]
    """How compounds end that belong to the name of a firm: "techniek"."""
    dingwoorden: frozenset[str]
    """Nouns of things that bear a name: "gemaal"."""
    dinguitgangen: tuple[str, ...]
    """How compounds end that are such a noun: "schip"."""
    aanspreking: frozenset[str]
    """Titles and words of salutation: they stand before a name, never in it."""
    dubbel: frozenset[str]
    """Surnames that a preposition joins ("six van oterleek")."""
    nooit: frozenset[str]
    """Words with which no name begins: most of those that open a sentence."""
    lists: Mapping[str, frozenset[str]] = field(repr=False)
    """All lists of the rule book, as written."""

    def is_voornaam(self, word: str) -> bool:
        """Say whether word is a known first name, whole or in each part around a hyphen."""
        folded = fold(word)
        if not folded.isascii() and without_accents(folded) in self.voornamen_kaal:
            return True
        return folded in self.voornamen or (
            "-" in folded
            and (
                _IN_HALVES.fullmatch(word) is not None
                or all(
                    part in self.voornamen or without_accents(part) in self.voornamen_kaal
                    for part in folded.split("-")
                )
            )
        )

    def is_achternaam(self, word: str) -> bool:
        """Say whether word is a known surname, whole or in a part around a hyphen."""
        folded = fold(word)
        if " " in folded:
            return folded in self.dubbel
        return folded in self.achternamen or any(
            part in self.achternamen for part in folded.split("-")[:1]
        )

    def kan_achternaam(self, word: str) -> bool:
        """Say whether word is a surname where one is expected, though it may be mostly a word."""
        return self.is_achternaam(word) or fold(word) in self.woordnamen

    def has_voornaam(self, name: str) -> bool:
        """Say whether a name is a known first name with more behind it: "Jan de Vries"."""
        words = name.split()
        return len(words) > 1 and self.is_voornaam(words[0])

    def lijkt_achternaam(self, word: str) -> bool:
        """Say whether word is a known surname or ends like one."""
        folded = fold(word)
        return self.is_achternaam(word) or (
            len(folded) > 4 and folded[2:].endswith(self.uitgangen) and not self.is_woord(word)
        )

    def is_woord(self, word: str) -> bool:
        """Say whether word is an ordinary Dutch word (it may be a name as well)."""
        folded = fold(word)
        if folded in self.woorden or folded in self.functies:
            return True
        if _DOUBLE.search(word):
            return False  # "Reijneker-Vlaming" does not end as a word does
        if len(folded) > 6 and folded.endswith("ingen"):
            # "vergaderingen", but not Van Houwelingen
            return folded in self.gewoon or self.naamvorm(word) < WORD
        if (
            len(folded) > 6
            and folded.endswith(_ABSTRACT)
            or (len(folded) > 10 and folded.endswith(("ing", "houder", "houders")))
        ):
            if folded.endswith("sing") and self.naamvorm(word) > 2 * SHAPE:
                return False  # "Raghoebarsing"
            return folded not in self.achternamen and folded not in self.voornamen
        return False

    def is_samenstelling(self, word: str) -> bool:
        """Say whether word is made of a known word with something before it ("Dijkbeheer").

        So is a word whose letters hardly any name has.
        """
        folded = fold(word)
        if folded in self.voornamen or folded in self.achternamen:
            return False
        shape = self.naamvorm(word)
        if shape < WORD:
            return True
        if shape > 2 * SHAPE or folded.endswith(self.uitgangen):
            return False  # "Rietdorp"
        if any(folded[at:] in self.woorden for at in range(3, len(folded) - 4)):
            return True
        return any(
            self._is_deel(folded[at:])
            and (self._is_deel(folded[:at]) or self._is_deel(folded[:at].removesuffix("s")))
            for at in range(4, len(folded) - 3)
        )

    def _is_deel(self, part: str) -> bool:
        return len(part) > 3 and (part in self.woorden or part in self.gewoon)

    def is_gewoon(self, word: str) -> bool:
        """Say whether word is one of the larger list of ordinary words, and no known name."""
        folded = fold(word)
        return folded in self.gewoon and not (
            folded in self.voornamen or folded in self.achternamen
        )

    def naamvorm(self, word: str) -> int:
        """Return how much the letters of word speak for a name (> 0) or another word (< 0).

        Ten times the logarithm of the odds: of words above 10 one in twenty is no name.
        """
        read = f"^{fold(word)}$"
        score = self.letters.get("^$", 0)
        grams = {read[at : at + n] for n in (2, 3, 4) for at in range(len(read) - n + 1)}
        return score + sum(self.letters.get(gram, 0) for gram in grams)

    def heeft_naamvorm(self, word: str) -> bool:
        """Say whether the letters of word are rather those of a name."""
        return self.naamvorm(word) > SHAPE

    def is_functie(self, word: str) -> bool:
        """Say whether word is a function, title or salutation: it stands beside a name."""
        folded = fold(word)
        return folded in self.functies or folded in self.aanspreking

    def is_eenheid(self, word: str) -> bool:
        """Say whether word is the abbreviation of an organisation, unit or term.

        Capitals within a word ("ActiZ", "ZonMw") make one too, but for "McDonald", "DeVries".
        """
        bare = word.strip(".,")
        return bare in self.eenheden or _INNER_CAPITAL.match(bare) is not None

    def is_geen_persoon(self, word: str) -> bool:
        """Say whether word is a function, a unit or part of the name of an organisation."""
        return self.is_functie(word) or self.is_eenheid(word) or self.is_organisatiewoord(word)

    def is_plaats(self, word: str) -> bool:
        """Say whether word is a place."""
        return fold(word) in self.plaatsen

    def _is_of_plaats(self, word: str) -> bool:
        """Say whether word is the adjective of a place: "Utrechtse", "Groningse", "Zwolse"."""
        stem = fold(word)[:-2]
        if not word.endswith("se") or len(stem) < _STEM:
            return False
        return any(stem + rest in self.plaatsen for rest in ("", "en", "e", "a", f"{stem[-1]}e"))

    def is_organisatiewoord(self, word: str) -> bool:
        """Say whether word belongs to the name of an organisation."""
        bare = word.strip(",")
        return bare in self.organisatiewoorden or (
            len(bare) > 6
            and bare[0].isupper()
            and bare[3:].lower().endswith(self.bedrijfsuitgangen)
        )

    def is_functie_of_instelling(self, word: str) -> bool:
        """Say whether word is a function or part of an organisation's name, and no surname."""
        named = self.is_functie(word) or self.is_organisatiewoord(word)
        return named and not self.kan_achternaam(word)

    def is_naam(self, word: str) -> bool:
        """Say whether word is a known name that is not an ordinary word as well."""
        return not self.is_woord(word) and (self.is_voornaam(word) or self.is_achternaam(word))

    @lru_cache(maxsize=8192)  # noqa: B019 - a lexicon lives as long as the process
    def is_geen_naam(self, word: str) -> bool:
        """Say whether word is known, and known as no part of a name."""
        if self.is_eenheid(word):
            return True
        if self.is_organisatiewoord(word) and not self.is_achternaam(word):
            return True
        if fold(word) in self.aanspreking:
            return True
        if "-" in word and not self.is_naam(word):
            parts = [part for part in word.split("-") if part]
            if any(self.is_eenheid(part) for part in parts) or (
                len(parts) > 1 and all(self.is_woord(part) for part in parts)
            ):
                return True
        if self.is_woord(word):
            return not (self.is_achternaam(word) or self.is_voornaam(word))
        known = self.is_voornaam(word) or self.is_achternaam(word)
        return not known and (self.is_plaats(word) or self._is_of_plaats(word))


def _letters(items: frozenset[str]) -> dict[str, int]:
    """Return the weights in lines as "^van 12"."""
    pairs = (item.rsplit(" ", 1) for item in items)
    return {gram: int(weight) for gram, weight in pairs}


@dataclass(frozen=True)
class _Lists:
    """The lists of a rule book, told apart by its version alone."""

    version: str
    lists: Mapping[str, frozenset[str]] = field(compare=False, repr=False)


def lexicon_of(rulebook: RuleBook) -> Lexicon:
    """Return the lexicon of a rule book; made once for each version."""
    return _make(_Lists(rulebook.version, rulebook.lists))


def _with_endings(items: frozenset[str]) -> tuple[frozenset[str], tuple[str, ...]]:
    """Return the words of a list, and the endings of compounds in it: "-schip"."""
    words = frozenset(item for item in items if not item.startswith("-"))
    return words, tuple(sorted(item[1:] for item in items - words))


@lru_cache(maxsize=4)
def _make(key: _Lists) -> Lexicon:
    def folded(*names: str) -> frozenset[str]:
        return frozenset(fold(item) for name in names for item in key.lists.get(name, ()))

    woorden = folded("woorden", "beleidswoorden", "zinsopeners", "talen")
    woorden |= folded("spreekwerkwoorden", "hulpwerkwoorden", "woorden_engels")
    firms, firm_ends = _with_endings(key.lists.get("organisatiewoorden", frozenset()))
    things, thing_ends = _with_endings(key.lists.get("dingwoorden", frozenset()))
    namen = folded("voornamen", "achternamen", "achternaam_voorwoorden")
    infixes = {part for item in folded("tussenvoegsels") for part in item.split()}
    return Lexicon(
        voornamen=folded("voornamen"),
        voornamen_kaal=frozenset(without_accents(item) for item in folded("voornamen")),
        achternamen=folded("achternamen"),
        woordnamen=folded("achternamen_woorden"),
        uitgangen=tuple(sorted(folded("achternaam_uitgangen"))),
        woorden=woorden,
        gewoon=folded("woorden_gewoon"),
        letters=_letters(key.lists.get("naamletters", frozenset())),
        nooit=woorden - namen - infixes,
        dubbel=folded("achternamen_dubbel"),
        functies=folded("functietitels"),
        eenheden=key.lists.get("eenheden", frozenset()),
        plaatsen=folded("plaatsen"),
        organisatiewoorden=firms,
        bedrijfsuitgangen=firm_ends,
        dingwoorden=things,
        dinguitgangen=thing_ends,
        aanspreking=folded("titels", "begroetingen", "afsluitingen"),
        lists=key.lists,
    )


def alternatives(items: frozenset[str], *, cased: bool = False) -> str:
    """Return a regex alternation of items, longest first; a space matches one line end as well.

    Items that begin alike share their beginning: thousands of them are told apart in a few steps.
    `cased` says that the pattern tells capitals from small letters. Where it does not, those that
    only case tells apart are not parted by it: the longest must come first among them too.
    """
    return _branch(sorted(items), str if cased else str.casefold)


def _branch(items: list[str], case: Callable[[str], str], at: int = 0) -> str:
    """Return the alternation of sorted items from the letter at this place on."""
    longer = sorted((item for item in items if len(item) > at), key=lambda item: case(item[at]))
    parts = []
    for _, group in groupby(longer, key=lambda item: case(item[at])):
        alike = list(group)
        shared = len(commonprefix(alike))
        if len(alike) > 1 and shared > at:
            rest = _branch(alike, case, shared)
            parts.append(_written(alike[0][at:shared]) + (f"(?:{rest})" if rest else ""))
        else:
            alike.sort(key=len, reverse=True)
            parts += [_written(item[at:]) for item in alike]
    if parts and len(longer) < len(items):
        parts.append("")
    return "|".join(parts)


def _written(text: str) -> str:
    return r"[ \n]".join(map(regex.escape, text.split(" ")))
