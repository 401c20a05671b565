"""Find the names in the fields of notas, letters, minutes and e-mail: "Opgesteld door", "Aan"."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Any

import regex
from presidio_analyzer import RecognizerResult

from woo_redact.detect.beginnings import beginnings, leading_to_capital, matches_at, openers_of
from woo_redact.detect.naam_aanwijzing import Clue
from woo_redact.detect.naam_eigen import Judgement
from woo_redact.detect.naam_geen import blocked_in
from woo_redact.detect.naam_geheel import is_part_label, whole_name
from woo_redact.detect.naam_lexicon import Lexicon, alternatives, lexicon_of
from woo_redact.detect.naam_lezen import Naam
from woo_redact.detect.naam_waarde import names_in
from woo_redact.detect.recognizer import Recognizer, matches
from woo_redact.detect.veld_ocr import misread_labels
from woo_redact.rulebook import RuleBook

LINES = 8
"""How many lines below a label its value may take."""
_LISTS = regex.compile(
    r"(?i)(?:aan|cc|bcc|to|kopie|afschrift|t\.?a\.?v|aanwezig|afwezig|afgemeld|afmeld|deelnem|genodigd"
    r"|toehoorder|gasten|agendal|leden|vereist|optione|required|optional|attendees|verhinderd"
    r"|met (?:kennis|bericht)|project|gesprek|afgestemd|besproken|gesproken|meegelezen|spreker)"
)
"""Labels whose value is a list of persons that goes on over the next lines."""
_LOOSE = regex.compile(
    r"(?i)(?:van|aan|to|from|cc|bcc|leden|actie|kopie|contact|naam|namens|afgestemd|secretariaat)"
    r"(?!\p{L})"
)
"""Labels that often name an organisation or unit: an unknown word is less sure to be a name."""

NAMESAKE = 0.6
"""How sure a name is that a disease or law is called after as well: never more than a doubt."""
SHORT = 4
"""Capitals that are more likely a unit than a name where a unit may stand, at most."""
_SEEN = regex.compile(r"(?:mede)?paraa?f|initialen|akkoord|gezien")
"""Labels behind which initials stand rather than names."""
_SHORTENED = regex.compile(r"\p{Lu}\p{Ll}{1,4}\.[ ]\p{Lu}")
_LINE_END = regex.compile(r"[ ]*(?:\n|\t|$)")
_ITEM = regex.compile(r"[ ]*[-–•*▪◦][ ][^,(\n]{3,60}[,(]")
"""An item of a list with one person a line, up to where the organisation or function begins."""


@dataclass(frozen=True, slots=True)
class Label:
    """A label of a field in the text."""

    start: int
    end: int
    """Where its value begins: behind the colon, tab or line end."""
    text: str
    """In small letters, without colon."""
    person: bool
    firm: bool
    """A colon, tab or line end follows it: it cannot be part of a sentence."""


def names_a_firm(text: str, name: Naam, lexicon: Lexicon) -> bool:
    """Say whether a firm bears this full name: where a person must stand, it is one."""
    firms = lexicon.lists.get("bekende_organisaties", frozenset())
    return bool(name.voornamen) and text[name.start : name.end] in firms


class FieldNameRecognizer(Recognizer):
    """Find the names in the value of every field that holds a person."""

    def __init__(self, rulebook: RuleBook) -> None:
        """Take the labels from the rule book."""
        super().__init__(rulebook, ["naam"])
        self.lexicon = lexicon_of(rulebook)

    def find(self, text: str, artifacts: Any) -> Iterator[RecognizerResult]:
        """Yield the names in fields."""
        infixes = self.lexicon.lists.get("tussenvoegsels", frozenset())
        for match in matches_at(_stacked(infixes), text, leading_to_capital(text, infixes)):
            sentence = "Een tussenvoegsel op een regel van zichzelf, met een naam eronder."
            yield self.result("naam", *match.span("naam"), 0.85, "veld", sentence)
        labels = labels_in(text, self.lexicon)
        blocked = blocked_in(text, self.lexicon) if labels else None
        for here, label in enumerate(labels):
            if not label.person:
                continue
            limit = labels[here + 1].start if here + 1 < len(labels) else len(text)
            tabular = _is_head(text, label, self.lexicon)
            if is_part_label(label.text) and not tabular:
                whole = self._whole(text, label, limit)
                if whole is not None:
                    sentence = f'Staat in het veld "{_title(label)}".'
                    yield self.result("naam", *whole, 0.93, "veld", sentence, context=label.text)
                    continue
            for start, end, sure in _value(text, label, limit, self.lexicon):
                clue = _clue(label, sure)
                clue = replace(clue, unknown=0.0) if tabular else clue
                for name, why in self._under_labels(text, start, end, clue):
                    if (
                        blocked
                        and blocked.holds(name.start, name.end)
                        and not (name.voorletters or names_a_firm(text, name, self.lexicon))
                    ):
                        if not self._is_namesake(text, name, label):
                            continue
                        why = replace(why, score=min(why.score, NAMESAKE))
                    yield self.result(
                        "naam",
                        name.start,
                        name.end,
                        why.score,
                        why.rule.removeprefix("naam/"),
                        why.sentence,
                        context=why.context,
                    )

    def _is_namesake(self, text: str, name: Naam, label: Label) -> bool:
        """Say whether an eponym's name is all there is behind a label: a clerk may bear it too."""
        eponyms = self.lexicon.lists.get("eponiemen", frozenset())
        if _LOOSE.match(label.text) or text[name.start : name.end] not in eponyms:
            return False
        opens = text[label.end : name.start].strip() == ""
        return opens and _LINE_END.match(text, name.end) is not None

    def _under_labels(
        self, text: str, start: int, end: int, clue: Clue
    ) -> Iterator[tuple[Naam, Judgement]]:
        """Yield the names on a line, each with the label that stands last before it."""
        for later in matches(_LATER, text, start, end):
            yield from self._names(text, start, later.start(), clue)
            start, clue = later.end(), _under(later["kop"], clue)
        yield from self._names(text, start, end, clue)

    def _names(
        self, text: str, start: int, end: int, clue: Clue
    ) -> Iterator[tuple[Naam, Judgement]]:
        """Yield the names on a line; behind a bullet and a name stands whom that person is from."""
        item = _ITEM.match(text, start, end)
        first = item.end() if item else end
        found = [*names_in(text, start, first, self.lexicon, clue)]
        if first < end:
            found += names_in(text, first, end, self.lexicon, replace(clue, unknown=0.0))
        for name, why in found:
            word = text[name.start : name.end]
            if word.isupper() and len(word) <= SHORT and _LOOSE.match(clue.context):
                continue  # "DAM" behind "Van": a unit
            if word.islower() and (
                text[name.end : name.end + 1] == ":" or _SEEN.match(clue.context)
            ):
                continue  # "[mailto:", "Parafen: stas"
            known = name.voorletters or name.voornamen or self.lexicon.is_naam(word)
            if text[name.end : name.end + 1] == ":" and " " not in word and not known:
                continue  # "Ingesproken:" below "Afwezig:": the next label
            if not known and _HOUSE.match(text, name.end):
                continue  # "Kamp 42"
            if _SHORTENED.match(text, name.start) and not self.lexicon.is_naam(word):
                continue  # "Secr. Vos"
            yield name, why

    def _whole(self, text: str, label: Label, limit: int) -> tuple[int, int] | None:
        """Return the value of a field for a part of a name: all of its line or cell."""
        start = label.end + (text[label.end : label.end + 1] == "\n")
        end = min(limit, *(at for sign in "\n\t" if (at := text.find(sign, start)) >= 0), limit)
        infixes = self.lexicon.lists["tussenvoegsels"]
        small = (word for word in text[start:end].split() if word.islower())
        if start > label.end and any(word not in infixes for word in small):
            return None  # the line below may say something else: "Verplicht veld"
        return whole_name(text, start, end, label.text, self.lexicon)


@lru_cache(maxsize=4)
def _stacked(items: frozenset[str]) -> regex.Pattern[str]:
    """Return the pattern of form values without their labels: "Marijke", "van den", "Berg"."""
    return regex.compile(
        r"(?<=(?:^|\n)\p{Lu}[\p{L}'. -]{0,20}\n)"
        rf"(?P<naam>(?:{alternatives(items)})\n\p{{Lu}}[\p{{L}}'-]+)[ ]*(?=\n|$)"
    )


@lru_cache(maxsize=1)
def labels_in(text: str, lexicon: Lexicon) -> tuple[Label, ...]:
    """Return the labels of fields, those of persons and others, in order of the text.

    In the head of a table nothing is a label of a person: its values stand below it.
    """
    misread = (Label(*found, True, True) for found in misread_labels(text, lexicon))
    return tuple(sorted([*_exact_labels(text, lexicon), *misread], key=lambda label: label.start))


def _exact_labels(text: str, lexicon: Lexicon) -> Iterator[Label]:
    persons = lexicon.lists.get("veldlabels_persoon", frozenset())
    others = lexicon.lists.get("veldlabels", frozenset())
    heads = persons | others | lexicon.lists.get("kolomkoppen_persoon", frozenset())
    places = beginnings(text, openers_of(persons, others, _plurals(persons | others)))
    for match in matches_at(_pattern(persons, others), text, places):
        label = " ".join(match["label"].lower().split())
        sign = match["teken"]
        firm = sign is not None
        person = match["persoon"] is not None and label not in others  # "Partners" are firms
        if not firm and (not person or (" " not in label and label not in _ALONE)):
            continue
        if match["bij"] and label in _BARE:
            continue
        if match["bij"] and label.startswith("naam"):
            whose = match["bij"].split()[-1].lower()
            person = lexicon.is_functie(whose) or whose in persons
        start = match.start("label")
        if person and sign is not None and ":" not in sign and text[start - 1 : start] == "\t":
            before = _BEFORE.search(text, max(0, start - 42), start)
            kop = before["kop"].strip(" :*").lower() if before else ""
            head = kop in heads or is_part_label(kop)
            cell = not sign.strip(" \n") and _ROW_BELOW.match(text, match.end("label"))
            person = not (head or cell or lexicon.is_functie(label))
        yield Label(start, match.end(), label, person, firm)


_BEFORE = regex.compile(r"(?:^|(?<=[\t\n]))(?P<kop>[^\t\n:]{2,40})\t\Z")
_HOUSE = regex.compile(r"[ ][1-9]\d{0,3}\p{Ll}?(?=[,;.\n]|$)")
"""A house number behind a street."""
_FIRST_ITEM = regex.compile(r"[ ]*1[.)]?[ \t]+\p{Lu}(?=(?:[^\n]*[ ]\p{Ll}{2,}){4})")
"""The first point of an agenda, as a sentence or a heading."""
_ROW_BELOW = regex.compile(r"[ ]*\n[^\n\t]+\t")
"""A label at the end of a row with another row below it is a cell of a table."""
_OTHER = regex.compile(r"[ ]*(?P<woord>\p{Lu}\p{Ll}{5,}):[ ]")
"""What may be another label, of something else than a person."""
_LATER = regex.compile(r"[.;][ ]+(?P<kop>\p{Lu}[\p{Ll} ]{2,30}):[ ]+")
"""A next label on the line of a value: "Opgesteld door A. Wethouder: B"."""
_FIRST_CELL = regex.compile(r"[^\n]*\n(?P<cel>[^\n\t]{1,40})\t")
_BARE = frozenset({"van", "aan", "to", "from", "cc", "bcc", "actie", "leden", "contact", "namens"})
"""Labels that open a sentence as well: words before their colon make them no label."""


_ALONE = frozenset(
    {"contactpersoon", "contactpersonen", "behandelaar", "steller", "opsteller", "auteur"}
    | {"notulist", "secretaris", "voorzitter", "dossierhouder", "medeparaaf", "paraaf"}
)
"""Labels of one word that may be followed by a name without a colon."""


@lru_cache(maxsize=4)
def _plurals(labels: frozenset[str]) -> frozenset[str]:
    return frozenset(f"{label}s" for label in labels)


@lru_cache(maxsize=4)
def _pattern(persons: frozenset[str], others: frozenset[str]) -> regex.Pattern[str]:
    return regex.compile(
        rf"(?<=(?:^|[\n\t]|[\n\t][ >*•-]|[\n\t]> |[ ]{{2}})[ ]{{0,3}})"
        rf"(?P<label>(?i:(?P<persoon>{alternatives(persons)})|{alternatives(others)})"
        rf"(?:\((?:s|n|en)\)|s)?)(?:[ ]?\*)?"
        rf"(?P<bij>(?:[ ][\p{{L}}&/.-]+|[ ]?\([^()\n]{{2,25}}\)){{1,4}}(?=[ ]?[:：]))?"
        rf"(?:(?P<teken>[ ]*[:：][ ]*\n?|[ ]*\t|[ ]*(?=\n|$))"
        rf"|[ ](?=['’]?\p{{Lu}}|\p{{L}}{{2,5}}\.?[ ]))"
    )


def _value(
    text: str, label: Label, limit: int, lexicon: Lexicon
) -> Iterator[tuple[int, int, float]]:
    """Yield the lines of a value with how sure a name on it is meant by the label (0..1)."""
    listed = _LISTS.match(label.text) is not None
    at = label.end
    filled = 0
    for number in range(LINES if not listed else 4 * LINES):
        if at >= limit:
            return
        if listed and filled and _FIRST_ITEM.match(text, at):
            return  # the agenda begins below who is there
        line_end = text.find("\n", at)
        end = limit if line_end < 0 else min(line_end, limit)
        if not listed and (tab := text.find("\t", at, end)) >= 0 and text[at:tab].strip():
            end = tab
        if filled and not listed and _speaks(text[at:end], lexicon):
            return
        if text[at:end].strip():
            filled += 1
            if not label.firm:
                yield at, end, 1.0
                return
            yield at, end, 1.0 if filled == 1 or listed else 0.7
            if number == 0 and not listed and not _opens_block(label.text):
                return
        elif filled:
            return
        if line_end < 0 or line_end >= limit:
            return
        at = line_end + 1
        if text[at : at + 1] == "\n" and filled:
            return


def _speaks(line: str, lexicon: Lexicon) -> bool:
    """Say whether a line is no more about who stands above: running text, or another label."""
    small = regex.findall(r"(?<!\p{L})\p{Ll}{3,}(?!\p{L})", line)
    if len(line.split()) > 7 and len(small) > 2:
        return True
    other = _OTHER.match(line)
    return other is not None and (
        lexicon.is_gewoon(other["woord"]) or lexicon.is_samenstelling(other["woord"])
    )


def _opens_block(label: str) -> bool:
    """Say whether more lines about the person may follow a value on the label's own line."""
    return label.startswith(
        ("contact", "inlichtingen", "opgesteld", "behandel", "t.a.v", "informatie")
    )


def _clue(label: Label, sure: float) -> Clue:
    unknown = 0.6 if _LOOSE.match(label.text) else 0.88
    return Clue(
        "naam/veld",
        f'Staat in het veld "{_title(label)}".',
        label.text,
        0.98 if sure == 1.0 else 0.95,
        unknown if sure == 1.0 else 0.5,
    )


def _under(head: str, clue: Clue) -> Clue:
    """Return the clue for what stands behind a next label on the same line."""
    return replace(clue, sentence=f'Staat in het veld "{head}".', context=head.lower())


def _is_head(text: str, label: Label, lexicon: Lexicon) -> bool:
    """Say whether a label may as well be the head of a column: the row below is no field."""
    row = _FIRST_CELL.match(text, label.end) if text[label.end - 1] == "\t" else None
    if row is None or ":" in text[label.start : label.end]:
        return False
    below = row["cel"].strip(" :*").lower()
    return not any(below in lexicon.lists[name] for name in ("veldlabels", "veldlabels_persoon"))


def _title(label: Label) -> str:
    return f"{label.text[:1].upper()}{label.text[1:]}"
