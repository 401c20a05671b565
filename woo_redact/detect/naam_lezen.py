"""Read a personal name that begins at a given place in the text."""

from dataclasses import dataclass

import regex

from woo_redact.detect.datum_woorden import MONTH
from woo_redact.detect.naam_letters import are_loose_letters, is_abbreviation
from woo_redact.detect.naam_lexicon import Lexicon, fold
from woo_redact.detect.naam_omgeving import in_brackets, is_described, is_spoken_of, told_of
from woo_redact.detect.naam_regeleinde import goes_on_below
from woo_redact.detect.naam_tussen import SURE_INFIX, Reading
from woo_redact.detect.naam_vorm import capital_in

_DAY = "maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag"
CALENDAR = frozenset(f"{MONTH}|{_DAY}".split("|"))
"""Months and days; "Mei" and "Vrijdag" are surnames as well."""
PARTS = 6
"""How many words the first names and surname of one person may have."""
_FROM = frozenset({"uit", "in", "te", "op", "bij", "aan", "over", "tot"})
"""Behind a surname of one letter these tell where somebody is from."""
_LABEL_BELOW = regex.compile(r"\n\p{Lu}[\p{L}. ]{2,30}[:\t]")
_BEHIND = regex.compile(r"(\p{Lu}\p{L}+),?[ ]\Z")
"""A surname before the voorletters: they belong to it, not to what the next line begins with."""
_ONE_LETTER = regex.compile(r"\p{Lu}\.?(?![\p{L}\p{N}'’])")
"""A surname of one letter ("de heer Van der A"), or one cut to a letter."""
_MIDDLE_A = regex.compile(r"(?:A|Sie|Sjoe|Kon|Pau|Foe)[ -](?=\p{Lu}\p{Ll})")
_LAST_LETTER = regex.compile(
    r"[ ](?:(?:v/d|v\.?d\.?|v\.|d\.|van|de|der|den|te|ten|ter|el|al|ben|di|da)[ ]){0,2}"
    r"(?:\p{Lu}\.(?=[\s,;:)]|$)|\p{Lu}-\p{Lu}\.?(?![\p{L}\p{N}-]))"
)
_NOT_AFTER = regex.compile(r"[ ](?:\p{Lu}|-)|-")
_SPACED_DASH = regex.compile(r"[ ][-–][ ]")
_DASH = regex.compile(r"[-‐‑–]")
_NEXT_WORD = regex.compile(r"[ ](\p{Lu}\p{L}*)")
_LETTER_ALONE = regex.compile(
    r"[ ]\p{Lu}(?=[,;:)\n\t]|$|[ ](?:en|of|is|was|zei|zegt|heeft|had|gaat|kan|wil|zal|zou"
    r"|\p{Ll}{2,}t)(?!\p{L}))"
    r"|[ ](?:(?:v/d|v\.?d\.?|v\.?|van|de|der|den|te|ten|ter|el|al|ben)[ ]){1,2}\p{Lu}"
    r"(?=[,;:)\n\t]|$|[ ]\p{Ll})"
)
"""A surname cut to a letter without a dot, as in a chat: "Mieke W zei", "Jaap v D:"."""
_FOREIGN = frozenset({"di", "da", "del", "della", "dos", "do", "zu", "von", "al", "el"})
_INFIXES = regex.compile(rf"(?:{SURE_INFIX}|(?i:van|in|op|uit|aan|von)[ ](?:de|het)|Van|v\.?)[ ]")
"""What stands before a surname and hardly before another word with a capital."""
_SURNAME_NEXT = regex.compile(rf"(?:{SURE_INFIX}|(?i:aan|von)[ ](?:de[nr]|['’]t))[ ]")
"""What stands behind a first name before a surname, whatever word that is: "Frouke van 't Zand"."""
_SUFFIX = regex.compile(r"[ ](?:[JjSs]r(?:\.|(?![\p{L}\p{N}.]))|junior(?!\p{L})|senior(?!\p{L}))")
"""Behind the surname of one of two who share a name: "A. Bos jr."."""
_NEXT_SMALL = regex.compile(r"[ ](\p{Ll}+)")
_NUMBERS = regex.compile(r"(?:^|\n)[ ]*\Z")
_CELL_BEGINS = regex.compile(r"(?:^|[\n\t|←→:;–]|\p{L}{2} \d{1,4})[ ]*\Z")
_JOINS = regex.compile(r"(?:\p{Ll},|(?<!\p{L})(?:en|door|met|aan|van|namens|volgens))[ ]\Z")
_CELL_ENDS = regex.compile(r"[ ]*(?:$|[\n\t|;←→])")
_IN_CELL = regex.compile(r"\t[ ]*\Z")
_JOINED = regex.compile(r"[ ]en[ ](?!(?:de|het|een|zijn|haar|hun|is|heeft)(?!\p{L}))\p{Ll}")
"""Behind a word that is one of two things: "wethouder Dieren en natuur"."""
_OPTION = regex.compile(r"(?<![\p{L}.])[A-J]\.[ ]\p{Lu}\p{Ll}")
"""A letter that numbers one of several things in a sentence: "A. Blauw, B. Geel"."""
_NEAR = 60
"""Characters around a name in which other such letters stand."""
_AT_LINE = regex.compile(r"(?:^|[\n\t])[ ]*\Z")


@dataclass(frozen=True, slots=True)
class Naam:
    """A name that was read: its place, and the parts that tell how sure one can be."""

    start: int
    end: int
    voorletters: str
    """With dots as they stand, "" when there are none."""
    los: bool
    """Voorletters without dots ("MJ de Vries")."""
    voornamen: tuple[str, ...]
    tussen: str
    achternaam: str
    """The surname without tussenvoegsel; "" when only first names were read."""
    omgekeerd: bool = False


def read_name(
    text: str,
    at: int,
    lexicon: Lexicon,
    *,
    certain: bool = False,
    titled: bool = False,
    within: int = 0,
) -> Naam | None:
    """Return the name that begins at text[at], None when nothing there reads as a name.

    `certain` says that the context (a title, a field) promises a name: then words that may be a
    surname count as one ("Bakker", "Groen"), and so does any word that is not known otherwise.
    `titled` says that a title stands before it: then any word but a function does ("Stuurman").
    Up to `within` the language model takes the text for one person: there "van" joins two parts
    of a surname ("Six van Oterleek").
    A name behind a preposition begins later: "van" is none of "van Esmée van Nieuwkerk".
    """
    return _Reader(text, at, lexicon, certain or titled, titled, within).read()


class _Reader(Reading):
    """Reads one name from left to right: voorletters, then first names, tussenvoegsel, surname."""

    def read(self) -> Naam | None:
        if not self._read_letters():
            return None
        while len(self.words) < PARTS:
            step, infix = self.here, self.forms.tussen.match(self.text, self.here)
            if infix and (capital := capital_in(infix[0])):  # "van De Vries": a preposition
                if self.words or not self.certain:
                    break
                return read_name(self.text, step + capital, self.lexicon, certain=True)
            if infix and (self.joins(infix[0], infix.end()) or self.in_capitals(infix[0])):
                step = infix.end()
            else:
                infix, step = None, self._over_letters(step)
            part = self.forms.achternaam.match(self.text, step)
            if part is None and infix and self.titled and not self.words:
                part = _ONE_LETTER.match(self.text, step)
            if part is None or not self._fits(part[0], infix[0] if infix else "", part.end()):
                break
            joint = infix and self.words and self.is_double(infix[0].strip(), infix.end())
            if infix and not joint and not (self.tussen and infix[0].strip() == "tot"):
                self.tussen = infix[0].strip()
                self.front = self.front or (self.tussen if not self.words else "")
            if joint:
                self.words[-1] += self.text[self.end : part.end()]
            else:
                self.words.append(part[0])
            self.end = part.end()
            if part.re is _ONE_LETTER:
                break
            if self._read_nickname():
                if self.voorletters or not self._goes_on():
                    break
            elif not (self.text.startswith(" ", self.end) or self._goes_on_below()):
                break
            self.here = self.end + 1
        if self.words:
            self._read_second_half()
        if len(self.words) == 1 and not self.voorletters:
            self._read_last_letter()
        if not self.words and self.nickname:
            self.end = self.start + len(self.text[self.start : self.here].rstrip())
            self.words = [self.nickname]
        if self.words and (suffix := _SUFFIX.match(self.text, self.end)):
            behind = _NEXT_SMALL.match(self.text, suffix.end())
            if behind is None or not self.lexicon.is_functie(behind[1]):  # "Bos sr. adviseur"
                self.end = suffix.end()
        return self._name() if self.words else None

    def _read_letters(self) -> bool:
        """Read voorletters, if any; say whether a name can begin here at all."""
        forms, text, at = self.forms, self.text, self.start
        match = forms.voorletters.match(text, at)
        infix = forms.tussen.match(text, at) if match and "." in match[0] else None
        if infix and match and infix.end() > match.end():
            return True  # "V.d. Heuvel"
        if match and not is_abbreviation(match, text, self.lexicon, forms):
            self.voorletters, self.here = match[0].strip(), match.end()
            behind = _BEHIND.search(text, max(0, at - 20), at)
            if (
                text[self.here : self.here + 1] == "\n"
                and (behind is None or self.lexicon.is_woord(behind[1]))
                and not _LABEL_BELOW.match(text, self.here)
            ):
                self.here += 1
            if nick := forms.roepnaam.match(text, self.here):
                self.nickname = nick["naam"]
                self.here = self.start + len(text[self.start : nick.end()].rstrip())
                if text.startswith(" ", self.here):
                    self.here += 1
            return True
        match = forms.los.match(text, at)
        if match and are_loose_letters(match, text, self.lexicon, forms, self.within):
            self.voorletters, self.los, self.here = match[0].strip(), True, match.end()
            return True
        return not text[at : at + 1].islower() or forms.tussen.match(text, at) is not None

    def _over_letters(self, step: int) -> int:
        """Return the place behind voorletters in the middle: "Jeroen R. Uitentuis".

        The "A" of Surinamese names has no dot: "Winston Tjin A Djie".
        """
        if self.words and (middle := _MIDDLE_A.match(self.text, step)):
            return middle.end()
        if self.words and not (self.voorletters or self.words[-1].isupper()):
            inner = self.forms.voorletters.match(self.text, step)
            if inner and (self.lexicon.is_voornaam(self.words[-1]) or inner.end() < self.within):
                infix = self.forms.tussen.match(self.text, inner.end())
                if infix and infix[0].strip() in _FROM:
                    return step  # "Sjors K. uit Wehl"
                if infix and not capital_in(infix[0]):
                    self.tussen = infix[0].strip()
                    return infix.end()
                if self.forms.achternaam.match(self.text, inner.end()):
                    return inner.end()
        return step

    def _is_surname(self, word: str, infix: str = "") -> bool:
        """Say whether an ordinary word is a surname here: "Sanne Vroeg", "Karin de Kom"."""
        lexicon = self.lexicon
        here = self.text.find(word, self.end)
        return (
            word.istitle()
            and word.isalpha()
            and len(word) > (2 if infix else 3)
            and self.text[self.end + 1 : here] == infix
            and (self.text[self.end] == " " or self.lexicon.kan_achternaam(word))
            and not self.voorletters
            and all(lexicon.is_voornaam(one) and not lexicon.is_woord(one) for one in self.words)
            and not (lexicon.is_functie_of_instelling(word) or lexicon.is_eenheid(word))
            and fold(word) not in CALENDAR
            and _NOT_AFTER.match(self.text, here + len(word)) is None
        )

    def _fits(self, word: str, infix: str, end: int) -> bool:
        """Say whether word, after infix and up to end, can be the next part of this name."""
        lexicon = self.lexicon
        if self.words:
            if infix and _SURNAME_NEXT.match(infix) and lexicon.is_voornaam(self.words[-1]):
                return not (lexicon.is_functie(word) or lexicon.is_eenheid(word))
            if infix in ("de ", "den ", "der "):
                addressed = (self.titled or bool(self.voorletters)) and word.istitle()
                office = lexicon.is_functie_of_instelling(word) or lexicon.is_eenheid(word)
                if self._is_surname(word, infix) or (addressed and not office):
                    return True  # "mevrouw Tuinhof de Moed"
            if infix and lexicon.is_plaats(word) and not self.tussen:
                return all(lexicon.is_voornaam(first) for first in self.words)
            return not (
                lexicon.is_eenheid(word)
                or (word.isupper() and len(word) < 3 and not self.voorletters)
                or (word.isupper() and len(word) < 6 and not self.words[-1].isupper())
                or (lexicon.is_geen_naam(word) and not self._is_surname(word))
            )
        if self.titled or self.voorletters.count(".") > 1:
            office = lexicon.is_functie_of_instelling(word)
            return not (
                lexicon.is_eenheid(word) or (office and (lexicon.is_functie(word) or not infix))
            )
        if word.isupper() and len(word) < 3 and not self.voorletters:
            return False
        if lexicon.is_eenheid(word) or not lexicon.is_geen_naam(word):
            return not lexicon.is_eenheid(word)
        promised = self.certain or bool(self.voorletters)
        if lexicon.is_plaats(word) and ((promised and infix) or self._fills_cell(end)):
            return True
        named = lexicon.is_functie_of_instelling(word) or not word.istitle()
        if named or not promised:
            return False
        if infix and self.voorletters:
            begins = _IN_CELL.search(self.text, max(0, self.start - 12), self.start)
            celled = begins and _CELL_ENDS.match(self.text, end)
            return bool(celled) or not _AT_LINE.search(self.text, 0, self.start)
        # an ordinary word is a surname behind "van der", and behind one voorletter in a sentence
        return bool(_INFIXES.match(infix)) if infix else self._is_told(word, end)

    def _fills_cell(self, end: int) -> bool:
        """Say whether a voorletter and a town are a person: the model sees one, and nothing else
        stands in the cell, or another name before it ("W. Roos en R. Statia").

        A letter that opens a line numbers it: "B. Utrecht".
        """
        if not self.voorletters or self.los or end > self.within:
            return False
        if _JOINS.search(self.text, 0, self.start):
            return True
        numbers = self.voorletters[:1] in "ABCDEFGHIJ" and _NUMBERS.search(
            self.text, max(0, self.start - 12), self.start
        )
        return (
            not numbers
            and _CELL_BEGINS.search(self.text, max(0, self.start - 12), self.start) is not None
            and _CELL_ENDS.match(self.text, end) is not None
        )

    def _is_told(self, word: str, end: int) -> bool:
        """Say whether an ordinary word is told of as a person, or is a surname where one fits."""
        surname = self.lexicon.kan_achternaam(word)
        if surname and self.certain and not self.voorletters:
            return _JOINED.match(self.text, end) is None
        if not self.voorletters or self.los:
            return False
        described = is_described(self.voorletters, end, self.text, self.lexicon)
        if described or _AT_LINE.search(self.text, 0, self.start):
            return described
        near = max(0, self.start - _NEAR), end + _NEAR
        if self.voorletters[0] in "ABCDEFGHIJ" and len(_OPTION.findall(self.text, *near)) > 1:
            return False
        opens = fold(word) in self.lexicon.lists.get("zinsopeners", ())
        spoken = not opens and is_spoken_of(self.start, self.text)
        if (surname or spoken) and "\n" not in self.text[self.start : end]:
            return True
        told = told_of(self.start, end, self.text, self.lexicon)
        return told is not None or in_brackets(self.start, end, self.text)

    def _read_nickname(self) -> bool:
        """Read a first name in brackets behind the surname; say whether there was a bracket."""
        nick = self.forms.roepnaam.match(self.text, self.end)
        if nick and (self.lexicon.is_voornaam(nick["naam"]) or self._is_quoted(nick)):
            self.end += len(nick[0].rstrip())
        return nick is not None

    def _is_quoted(self, nick: "regex.Match[str]") -> bool:
        """Say whether a nickname stands in quotes before the surname: 'Sjaak "Kip" de Wit'."""
        return (
            "(" not in nick[0]
            and not self.voorletters
            and all(map(self.lexicon.is_voornaam, self.words))
            and self.forms.begin.match(self.text, nick.end()) is not None
        )

    def _goes_on(self) -> bool:
        """Say whether a surname stands behind the bracket: "Oleksandra (Sasha) Shevchuk"."""
        return (
            all(self.lexicon.is_voornaam(word) for word in self.words)
            and self.text.startswith(" ", self.end)
            and self.forms.begin.match(self.text, self.end + 1) is not None
        )

    def _goes_on_below(self) -> bool:
        """Say whether the surname of first names that end a line stands on the next one."""
        firsts = all(map(self.lexicon.is_voornaam, self.words))
        if not firsts or self.voorletters or self.tussen:
            return False
        return goes_on_below(self.text, self.start, self.end)

    def _read_second_half(self) -> None:
        """Read the second half of a double name behind a dash with spaces: "Abels - Bron"."""
        dash = _SPACED_DASH.match(self.text, self.end)
        if dash is None or _DASH.search(self.words[-1]):
            return
        infix = self.forms.tussen.match(self.text, dash.end())
        core = self.forms.achternaam.match(self.text, infix.end() if infix else dash.end())
        if core is not None and self._is_second_half(core):
            self.words[-1] += self.text[self.end : core.end()]
            self.end = core.end()

    def _is_second_half(self, core: "regex.Match[str]") -> bool:
        """Say whether what stands behind the dash is a surname, and not a town, a post or a name.

        The language model must take all of it for one person: else it may be a second one.
        """
        lexicon, word = self.lexicon, core[0]
        if lexicon.is_functie(word) or lexicon.is_eenheid(word) or lexicon.is_voornaam(word):
            return False
        if lexicon.is_organisatiewoord(word) or _NOT_AFTER.match(self.text, core.end()):
            return False
        return core.end() <= self.within and (
            lexicon.is_achternaam(word) or not (lexicon.is_plaats(word) or lexicon.is_woord(word))
        )

    def _read_last_letter(self) -> None:
        """Read a surname cut to its first letter: "Abdelkader B."."""
        letter = _LAST_LETTER.match(self.text, self.end)
        following = _NEXT_WORD.match(self.text, letter.end()) if letter else None
        short = letter is not None and letter[0].count(" ") == 1
        if following and short and not self.lexicon.is_woord(following[1]):
            return
        if letter and (self.certain or self.lexicon.is_voornaam(self.words[0])):
            self.end = letter.end()
        letter = _LETTER_ALONE.match(self.text, self.end)
        if letter and self.lexicon.is_voornaam(self.words[0]):
            self.end = letter.end()

    def _has_function(self) -> bool:
        """Say whether the first word is what somebody does: "Leidinggevende Toos Verhagen"."""
        if len(self.words) < 2 or self.voorletters or self.front:
            return False
        word, lexicon = self.words[0], self.lexicon
        plain = lexicon.is_woord(word) or lexicon.is_gewoon(word) or lexicon.is_samenstelling(word)
        known = lexicon.is_voornaam(word) or lexicon.is_achternaam(word)
        return plain and not known and lexicon.is_voornaam(self.words[1])

    def _name(self) -> Naam | None:
        if self._has_function():
            inner = self.text.index(self.words[1], self.start)
            return read_name(self.text, inner, self.lexicon, certain=self.certain)
        first, last = self.words[0].split(" ")[0], _SPACED_DASH.sub("-", self.words[-1])
        is_first = [self.lexicon.is_voornaam(word) for word in self.words]
        if self.front and not self.voorletters:
            known = self.titled or self.lexicon.is_achternaam(self.words[0])
            article = self.front[0].islower() or self.front == "De"
            surname = (known and len(self.words) == 1) or self.front in _FOREIGN
            if article and self.lexicon.is_voornaam(first) and not surname:
                inner = self.text.index(self.words[0], self.start)
                return read_name(self.text, inner, self.lexicon, certain=self.certain)
        only_first = not self.voorletters and not self.tussen and all(is_first)
        lone = only_first and (len(self.words) == 1 or not self.lexicon.is_achternaam(last))
        return Naam(
            self.start,
            self.end,
            self.voorletters,
            self.los,
            tuple(self.words if lone else self.words[:-1]),
            self.tussen,
            "" if lone else last,
        )
