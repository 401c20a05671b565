"""Read a person's role from the sentence: "minister Jansen", "Jansen, burgemeester van ..."."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from woo_redact.decide.clue import Clue, Strength, of_function
from woo_redact.decide.grammar import (
    ANYBODY,
    GAP,
    SP,
    Grammar,
    any_of,
    compiled,
    framed,
    is_code,
    is_meeting_chair,
    last_match,
    pattern,
)
from woo_redact.decide.masked import NAME, Place
from woo_redact.decide.peer import peer_of
from woo_redact.decide.tenure import WHEN, TenurePatterns, compile_tenure, former, past, read_tenure
from woo_redact.rulebook.roles import Role, Roles, Side

_REACH = 160
"""How many characters before a name are read: a function stands near."""

_REST = re.compile(r"^(?:[ ](?:van|de|der|den|ten|ter|'t|het))+(?:[ ][A-Z][\w'’-]+)+")
"""The rest of a name of which only the beginning was found: "Rits" of "Rits van Amstel"."""
_OF_JUNIOR = re.compile(r"^\.(?=[ ]?[(,])")
"""The dot of "Jansen jr.", which a name leaves behind."""
_OWN = ("mijn", "zijn", "haar", "uw", "onze", "hun", "diens", "his", "her", "our", "my", "their")
"""Behind "de" a minister may be spoken to about Jansen; "uw minister Jansen" is one person."""
_CHAIRS_TOO = re.compile(r"^,[ ](?i:(?:co-?)?voorzitter|vz\.?)(?![\w-])")
_ENTRIES_END = re.compile(rf"(?:(?:,|{SP}en){SP}{ANYBODY})*(?:[,.;)]|$)".replace("§", NAME))
_SECRETARY = re.compile(r"(?i:(?:p|plv\.?[ ]?|wnd\.?[ ]?)?SG)$")
_CELL_END = re.compile(r"\s*(?:[|(,]|$)")
_MEMBERS = re.compile(r"^\W*(?:Leden\b|(?i:de leden):)|[.;|]\s+(?i:(?:de )?leden):")
_ONE_READING = re.compile(
    r"(?:^|[.;:!?•–\t(]|\b(?i:van|aan|volgens|door|namens|bij|voor|tegen|over|naar|met|tussen|zoals|"
    rf"waarop|waarna|aldus|alsmede|evenals)|{NAME} (?:en|of))\W*$"
)
"""Before "de minister Jansen": no verb that makes Jansen its second object."""


@dataclass(frozen=True)
class SentencePatterns:
    """The patterns of this module, compiled once for a document."""

    grammar: Grammar
    members: Strength
    any_function: re.Pattern[str]
    comma: re.Pattern[str]
    direct: re.Pattern[str]
    before_comma: re.Pattern[str]
    before_bracket: re.Pattern[str]
    after_comma: re.Pattern[str]
    after_bracket: re.Pattern[str]
    copula: re.Pattern[str]
    tenure: TenurePatterns
    peer: re.Pattern[str]
    """The function of somebody before "zijn collega": "wethouder Jansen en"."""
    plural: re.Pattern[str]
    apposed_plural: re.Pattern[str]
    """Names behind a comma: "de burgemeesters van Assen en Emmen, A en B,"."""
    several: re.Pattern[str]
    head: re.Pattern[str]
    on_behalf: re.Pattern[str]
    principal: re.Pattern[str]
    """Behind a name: others act for this person ("namens minister A en de staatssecretaris, B")."""
    of_someone: re.Pattern[str]
    goes_on: re.Pattern[str]
    second: re.Pattern[str]
    last: re.Pattern[str]
    """Another function of the same person, with which the line ends."""
    bracketed: re.Pattern[str]
    """A function in brackets behind any word: in a list of persons."""
    all_of: re.Pattern[str]
    """A plural in brackets behind several names: "A, B en C (wethouders)"."""
    next_name: re.Pattern[str]
    list_line: re.Pattern[str]
    addressed: re.Pattern[str]
    aide: re.Pattern[str]
    apposed: re.Pattern[str]
    """A title between the comma and the name: "de minister van VWS, drs. A"."""
    enumerated: re.Pattern[str]


def compile_patterns(grammar: Grammar, roles: Roles, members: Strength) -> SentencePatterns:
    """Return the patterns for these words. § stands for a name.

    `members` is how surely "de leden A en B" are members of a parliament in this document.
    """
    phrase, article, titles = grammar.phrase, grammar.with_article, grammar.titles
    bracket = rf"(?:{SP}\([^()]{{0,40}}\))?"
    adverb = rf"(?:(?i:toen|destijds|thans|nu|indertijd|voorheen|tevens|als){SP})?"

    return SentencePatterns(
        grammar=grammar,
        members=members,
        any_function=compiled(rf"{grammar.function}|{grammar.plural.replace('?P<func>', '?:')}"),
        comma=pattern(rf",{SP}{titles}$"),
        direct=pattern(rf"{article}{SP}{titles}(?:§{SP})?$"),
        before_comma=pattern(rf"{article},{SP}{titles}$"),
        before_bracket=pattern(rf"{article}{SP}\({titles}$"),
        after_comma=pattern(rf"^(?:{SP}\(\d{{4}}\))?(?:,|{SP}[-–—|]){SP}{adverb}{WHEN}{article}"),
        after_bracket=framed(rf"^{GAP}\({adverb}{WHEN}", article),
        tenure=compile_tenure(grammar),
        peer=compiled(grammar.function),
        copula=framed(rf"^{bracket}{SP}(?:is|was|wordt|werd|blijft|bleef){SP}{WHEN}", article),
        plural=framed(
            grammar.plural,
            rf"(?:{grammar.qualifier})?(?::?{SP}|{SP}\()"
            rf"(?!van{SP}(?:de|het)\b)"
            rf"(?:{titles}{ANYBODY}{bracket},{SP})*(?:{titles}{ANYBODY}{bracket}{SP}en{SP})?{titles}$",
        ),
        apposed_plural=framed(
            "",
            grammar.plural,
            rf"{SP}(?:van|uit){SP}[A-Z][\w'-]+(?:(?:,|{SP}en)?{SP}(?:(?:de|het|den|'s){SP})?"
            rf"[A-Z][\w'-]+){{0,5}},{SP}(?:{titles}{ANYBODY}(?:,|{SP}en){SP})*{titles}$",
        ),
        several=pattern(
            rf"(?<![\w-])(?P<func>(?i:{any_of(roles.roles['volksvertegenwoordiger'].plurals)})):?{SP}"
            rf"(?!van{SP}(?:de|het)\b)"
            rf"(?:{titles}{ANYBODY}{bracket},{SP})*(?:{titles}{ANYBODY}{bracket}{SP}en{SP})?{titles}$"
        ),
        head=pattern(
            rf"{grammar.adjectives}{grammar.function}(?:{SP}[A-Z][\w&-]*){{0,3}}"
            rf"{SP}(?:van|bij|voor|naast|aan|of|to|for){SP}(?:(?:de|het|onze|een|the|our){SP})?"
            rf"{grammar.adjectives}$"
        ),
        on_behalf=pattern(
            rf"(?<!mede )(?<!Mede )\b(?i:namens|in{SP}opdracht{SP}van|bij{SP}afwezigheid{SP}van"
            rf"|p/o|loco){SP}(?:(?i:de|het|onze){SP})?{grammar.adjectives}$"
        ),
        principal=pattern(
            rf"^,{SP}(?:en{SP}(?i:de|het){SP}{phrase},{SP}{titles}§|(?:bied|stuur|zend|deel|verzoek|vraag|"
            rf"informeer|bericht|antwoord|reageer|beantwoord|doe|geef){SP}ik\b)"
        ),
        of_someone=pattern(
            rf"(?<![\w-])(?!(?i:{any_of(roles.deeds)}){SP})[\w-]+{SP}(?:van|bij|voor|uit){SP}$"
        ),
        goes_on=pattern(
            rf"^{bracket}(?:,|{SP}en|{SP}&|{SP}/){SP}"
            rf"(?:{titles}§|(?:(?i:de|het){SP})?{phrase}|(?:(?i:de|het){SP})(?=[A-Z])(?!(?:Tweede{SP}|Eerste{SP})?Kamer\b)|[A-Z]{{2,}}\b)"
        ),
        second=pattern(
            rf"^{GAP}(?:(?:/|en|&|tevens|,{SP}tevens){SP}|\(){WHEN}{phrase}(?=[,.;:)!?]|$)"
        ),
        last=pattern(rf"^,{SP}{WHEN}{phrase}{GAP}[.;]?$"),
        bracketed=compiled(rf"\((?:{grammar.function}|dir\.)(?:{SP}[A-Z]\w*)?\)"),
        all_of=framed(
            rf"^(?:{SP}\((?:voorzitter|vz\.?)\))?(?:(?:,|{SP}en){SP}{titles}{ANYBODY}){{0,7}}(?:{SP}\(|,{SP})(?:(?i:allen|beiden|resp\.){SP})?",
            rf"{grammar.plural}(?:{grammar.qualifier})?[).;]",
        ),
        next_name=pattern(rf"^{SP}{titles}§"),
        list_line=compiled(rf"^\W*(?i:{any_of(roles.lists)})\b[:\t ]"),
        aide=compiled(
            rf"\b(?:PA|pa|(?i:secretariaat|secretaresse|kabinet|bureau|assistent|assistente|staf|"
            r"\w*secretaris|\w*adviseur|\w*medewerker|\w*medewerkster|chauffeur|woordvoerder))"
            rf"{SP}$"
        ),
        addressed=compiled(rf"^\W*(?i:{any_of(roles.addressing)})\b(?P<rest>[:\t ].*)"),
        apposed=compiled(rf",{SP}(?=\S){titles}$"),
        enumerated=pattern(rf"^(?:,|{SP}en|{SP}&){SP}{titles}§"),
    )


def read_sentence(place: Place, patterns: SentencePatterns) -> Iterator[Clue]:
    """Yield what the line says on both sides of the name. Lines end where a sentence part ends."""
    left, right = place.left[-_REACH:], place.right[:_REACH]
    if clue := _before(left, right, patterns):
        yield former(clue, left, right)
    if clue := _after(left, right, patterns):
        yield past(clue, left, right)
    yield from read_tenure(left, right, patterns.tenure)


_ENDS_CELL = re.compile(r"[ ]*(?:\((?i:via|door)[ ][^()\t]*\)[ ]*)?(?:\t|\Z)")
"""Nothing but the way to him stands behind a name in its field: "(via SG)"."""


def _before(left: str, right: str, patterns: SentencePatterns) -> Clue | None:
    grammar = patterns.grammar
    if not patterns.any_function.search(left):
        return None
    found = last_match(patterns.direct, left)
    if found and not grammar.is_person(found):
        return _direct(left, right, found, patterns)
    right = _REST.sub("", right)
    found = patterns.apposed_plural.search(left)
    if found and not _are_members(found) and _ENTRIES_END.match(right):
        return of_function(grammar.role(found["func"]), Strength.CERTAIN, found["func"])
    found = patterns.plural.search(left) or patterns.several.search(left)
    if found and not _of_a_group(right) and not _has_own_office(found, right, patterns):
        if peer := peer_of(found, left, patterns.grammar, patterns.peer):
            return peer
        strength = _of_members(found, left, patterns)
        return of_function(grammar.role(found["func"]), strength, found["func"])
    bracket = last_match(patterns.before_bracket, left) if right.startswith(")") else None
    found = bracket
    if not bracket and patterns.comma.search(left):
        found = last_match(patterns.before_comma, left)
    if found is None or grammar.is_person(found):
        return None
    before = left[: found.start()]
    if patterns.on_behalf.search(before) and not patterns.principal.search(right):
        return None
    if head := last_match(patterns.head, before):
        return of_function(grammar.role(head["func"]), Strength.CERTAIN, head["func"])
    role = grammar.role(found["func"])
    code = is_code(found["func"])
    if bracket:
        # "DG Volksgezondheid" may be a unit, unless a letter goes to it
        deputy = (found["article"] or "") != left[found.start() : found.start("func")]  # "plv. DG"
        unit = (
            found["func"].upper().endswith("DG")
            and found["qual"]
            and not deputy
            and not patterns.addressed.match(left)
        )
        unsure = role.side is Side.OPENBAAR and (unit or patterns.of_someone.search(before))
        return of_function(role, Strength.POSSIBLE if unsure else Strength.CERTAIN, found["func"])
    address = patterns.addressed.match(before)
    alone = address and not re.search(r"\w", address["rest"]) and _ENDS_CELL.match(right)
    listed = bool(
        (patterns.list_line.search(left) and not alone)
        or patterns.goes_on.search(right)
        or patterns.of_someone.search(before)
    )
    if found["qual"] and patterns.apposed.search(left) and not patterns.enumerated.search(right):
        listed = not (alone or found["article"]) and bool(patterns.list_line.search(left))
    closed = alone or re.match(r"[,.;:)!?]|$", right)
    full = found["article"] or found["qual"] or re.search(r"(?:^|[.!?])\s*$", before)
    sure = role.side is not Side.OPENBAAR or (
        closed and full and not listed and (found["article"] or not code)
    )
    return of_function(role, Strength.CERTAIN if sure else Strength.POSSIBLE, found["func"])


def _direct(left: str, right: str, found: re.Match[str], patterns: SentencePatterns) -> Clue:
    """Judge "minister Jansen". "vraagt de minister Jansen te bellen" has two readings.

    With a bare article only the head of a sentence and a preposition leave no second reading:
    "de minister Jansen antwoordt", "volgens de minister Jansen", ", de minister Jansen."
    """
    role = patterns.grammar.role(found["func"])
    if role.side is not Side.OPENBAAR:
        peer = peer_of(found, left, patterns.grammar, patterns.peer)
        return peer or of_function(role, Strength.CERTAIN, found["func"])
    article = (found["article"] or "").strip().casefold()
    one_word = not re.search(r"[ \u00a0-]", found["func"]) and not found["qual"]
    described = bool(article) and found.end("article") != found.start("func")  # "de Belgische ..."
    if article and one_word and not described and article not in ("het", *_OWN):
        before = left[: found.start()]
        if head := last_match(patterns.head, before):
            return of_function(patterns.grammar.role(head["func"]), Strength.CERTAIN, head["func"])
        ended = before.rstrip().endswith(",") and re.match(r"[.;,)]|$", right)
        if not (_ONE_READING.search(before) or ended):
            return of_function(role, Strength.POSSIBLE, found["func"])
    aide = patterns.aide.search(left[: found.start()])  # "PA minister Jansen": which of the two?
    return of_function(role, Strength.POSSIBLE if aide else Strength.TITLE, found["func"])


def _has_own_office(found: re.Match[str], right: str, patterns: SentencePatterns) -> bool:
    """Say whether an office in brackets says more than the head: "ambtenaren: A (SG)"."""
    own = patterns.after_bracket.search(right)
    if not own or patterns.grammar.role(found["func"]).side is not Side.BESLOTEN:
        return False
    unit = is_code(own["func"]) and (own["qual"] or own["loose"])  # "(DG Water)": where he works
    office = patterns.grammar.role(own["func"]).side is Side.OPENBAAR and not unit
    return office and right[own.end() :].startswith(")")


def _of_what(found: re.Match[str], patterns: SentencePatterns) -> bool:
    """Say whether a function comes with what it is of: "voorzitter van de SER"."""
    return bool(found["qual"]) or patterns.grammar.heads_body(found["func"])


def _after(left: str, right: str, patterns: SentencePatterns) -> Clue | None:
    right = _OF_JUNIOR.sub("", right)
    if found := patterns.all_of.search(right):
        # "(leden)" behind names may be members of anything
        strength = Strength.POSSIBLE if _are_members(found) else Strength.CERTAIN
        return of_function(patterns.grammar.role(found["func"]), strength, found["func"])
    if found := patterns.after_bracket.search(right):
        role = patterns.grammar.role(found["func"])
        if is_meeting_chair(found):
            return None
        inside = right.partition(")")[0]
        alone = role.side is Side.OPENBAAR and NAME not in inside and not is_code(found["func"])
        strength = (
            Strength.CERTAIN
            if alone
            else _after_strength(found, role, right, left + right, patterns)
        )
        return of_function(role, strength, found["func"])
    if found := patterns.after_comma.search(right):
        rest = right[found.end() :]
        if patterns.next_name.search(rest):  # "Jansen, minister Bruins en ...": not Jansen's
            return None
        if "|" in right[: found.start("func")] and not _CELL_END.match(rest):
            return None  # "FEZ Jansen | Stas n.v.t. |": the next entry of a row
        role = patterns.grammar.role(found["func"])
        other = patterns.second.match(rest) if role.side is Side.TUSSEN else None
        if (
            other
            and (rest.lstrip().startswith("(") or _of_what(other, patterns))
            and not patterns.next_name.match(rest[other.end() :])
        ):
            both = patterns.grammar.role(other["func"])
            if both.side is Side.OPENBAAR:  # "A, kroonlid en sinds 2020 voorzitter van de SER"
                return of_function(both, Strength.CERTAIN, other["func"])
        last = patterns.last.match(rest) if role.side is Side.TUSSEN else None
        if last and not is_code(last["func"]):
            office = patterns.grammar.role(last["func"])
            if office.side is Side.OPENBAAR:  # "A, bestuurslid VNG, burgemeester van Ede"
                return of_function(office, Strength.CERTAIN, last["func"])
        strength = _after_strength(found, role, right, left + right, patterns)
        if patterns.list_line.search(left) and role.side is Side.OPENBAAR and found["article"]:
            strength = Strength.POSSIBLE
        return of_function(role, strength, found["func"])
    if found := patterns.copula.search(right):
        role = patterns.grammar.role(found["func"])
        rest = right[found.end() :]
        if patterns.next_name.search(rest) or (found["article"] and role.side is Side.OPENBAAR):
            return None
        return of_function(role, Strength.CERTAIN, found["func"])
    return None


def _after_strength(
    found: re.Match[str], role: Role, right: str, line: str, patterns: SentencePatterns
) -> Strength:
    """Judge a function after a name. "Jansen, de minister en de SG" is an enumeration."""
    if role.side is not Side.OPENBAAR:
        return Strength.CERTAIN
    rest = right[found.end() :]
    if is_code(found["func"]):  # "Jansen, SG en WJZ"
        # "(SG)" may be where somebody works, unless the list gives everybody's function
        listed = right.lstrip().startswith("(") and len(patterns.bracketed.findall(line)) > 1
        # "A, DG Douane; B": the semicolon parts the entries, the comma does not
        entry = (found["qual"] or found["loose"]) and rest.startswith(";")
        # "A, SG SZW" on a line of its own: no unit is called so
        office = _SECRETARY.match(found["func"]) and found["qual"] and not rest.strip(" .;,")
        return Strength.CERTAIN if listed or entry or office else Strength.POSSIBLE
    second = patterns.second.match(
        rest
    )  # "Jansen, burgemeester van Assen en voorzitter van de VNG"
    if _CHAIRS_TOO.match(rest) and not found["article"]:
        return Strength.CERTAIN  # "A, wethouder van Assen, voorzitter": the list tells who presides
    if patterns.goes_on.search(rest) and (found["article"] or not second):
        return Strength.POSSIBLE
    if found["article"] and not re.match(r"[,.;:)!?]|$", rest):
        return Strength.POSSIBLE
    return Strength.CERTAIN


def _are_members(found: re.Match[str]) -> bool:
    return found["func"].casefold() == "leden"


def _of_members(found: re.Match[str], left: str, patterns: SentencePatterns) -> Strength:
    """Judge "de leden A en B": of what? Of parliament, if it comes up.

    "Leden: A, B" at the head of a line or behind a sentence is the label of any list of members.
    """
    if not _are_members(found):
        return Strength.CERTAIN
    label = _MEMBERS.search(left)
    return min(patterns.members, Strength.POSSIBLE) if label else patterns.members


def _of_a_group(right: str) -> bool:
    """Say whether "de leden A en B" are members of something other than a parliament."""
    group = (
        r"(?!gemeenteraad|raad\b)(?:\w*commissie|werkgroep|team|\w*raad|OR|MT|bestuur|"
        r"begeleidings\w+|stuurgroep)"
    )
    return bool(re.match(rf"^[^.;:]{{0,60}}?\b(?:van|in){SP}(?:de|het){SP}(?i:{group})\b", right))
