"""Find the role of every person named in a document."""

import re
from collections.abc import Callable, Container, Iterable, Iterator
from dataclasses import replace
from functools import partial

from woo_redact.decide.addressee import read_addressee
from woo_redact.decide.cabinet import read_cabinet
from woo_redact.decide.callings import CALLING, compile_callings, read_column, weigh
from woo_redact.decide.cited import compile_cited, read_cited
from woo_redact.decide.clue import FUNCTION, Clue, Strength, of_function
from woo_redact.decide.colleagues import read_colleagues
from woo_redact.decide.company import read_company, read_given
from woo_redact.decide.council import compile_council, read_council
from woo_redact.decide.credits import compile_credits
from woo_redact.decide.fame import read_fame, read_known
from woo_redact.decide.grammar import SP, Grammar, any_of, build_grammar, compiled
from woo_redact.decide.historic import compile_historic, read_beside, read_historic, recognised
from woo_redact.decide.known import outrank, read_entries
from woo_redact.decide.layout import is_office, read_label, read_layout
from woo_redact.decide.layout_patterns import compile_layout
from woo_redact.decide.masked import Place, find_places
from woo_redact.decide.misread import reader_for
from woo_redact.decide.name import Name, fold, name_words, read_name, same
from woo_redact.decide.naming import compile_naming, is_salutation, read_naming, read_own
from woo_redact.decide.outside import compile_outside, read_outside, without_officials
from woo_redact.decide.parliament import membership
from woo_redact.decide.person import Judgement, Mention, judge
from woo_redact.decide.possible import possible
from woo_redact.decide.presence import read_presence
from woo_redact.decide.sentence import compile_patterns, read_sentence
from woo_redact.decide.special import special_words
from woo_redact.decide.succession import read_succession
from woo_redact.decide.things import compile_things, read_things
from woo_redact.decide.told import compile_told, read_told
from woo_redact.decide.works import compile_works, read_works
from woo_redact.model.document import Document, Span
from woo_redact.model.finding import Finding
from woo_redact.model.person import KnownPerson
from woo_redact.rulebook import RuleBook
from woo_redact.rulebook.roles import Roles, Side

HARDLY = 0.65
"""A name below this probability may be any word."""
_SMALL_WORDS = re.compile(r"^(?:(?:van|de|het|der|den)[ ])*")
_BODY = 60
"""How many characters of the name of a body may stand before or behind a part of it."""
SENTENCE = 4
"""So many words are more than an entry of a list."""
LEADERS = frozenset({"voorzitter", "leidinggevende"})
_SAID = re.compile(
    r"\b(?:zei|zegt|gezegd|noemde|noemt|genoemd|sprak|spreekt|uitte|uitten|vertelde|reageerde|"
    r"verklaarde|liet weten|aldus|volgens|Volgens|schreef|betoogde|stelde)\b"
)
_MEDIA = re.compile(
    r"\b(?:Volkskrant|Telegraaf|Trouw|NRC|AD|Parool|FD|Financieele Dagblad|\w*[Dd]agblad|Courant|"
    r"Nieuwsuur|Buitenhof|NOS|RTL|BNR|EenVandaag|op de radio|Radio 1|in de media|podcast|"
    r"op (?:de )?televisie|in een interview|Nieuwsblad|Omroep \w+|WPNR|NJB|Medisch Contact|"
    r"persbericht|Radar|Kassa|Zembla|Argos|Pointer|Op1|WNL|Hart van Nederland)\b"
)
_IN_PUBLIC = re.compile(
    r"\bop (?:X|Twitter|LinkedIn|Bluesky) (?:gezet|geplaatst|geschreven|gedeeld)\b"
    r"|\b(?:zijn|haar) voorwoord\b|\bpersconferentie\b"
    r"|\b[A-Z][\w.]*-(?:directeur|voorzitter)\b[^.;]*\bgezamenlijke (?:brief|verklaring|oproep)\b"
)
"""What somebody who leads an organisation does before everybody."""
_CURRICULUM = re.compile(r"\b(?i:curriculum vitae|levensloop|personalia)\b|\bCV\b")
"""Where somebody tells of himself, the author of a publication may be that very person."""
SIGNING = frozenset({"mandaat", "secretaris"})
"""Roles of who signs decisions of an authority."""
SIGNERS = frozenset({"ambtenaar", "leidinggevende"})
"""What someone who signs so is otherwise."""
_LESSER = re.compile(rf"{FUNCTION}|het opschrift ‘(?i:\w*secretaris|\w*griffier)’")
"""How a clue begins that tells no more of such a person."""
_TAKEN = re.compile(r"[^,]*,[ ](?:de heer|mevrouw|mevr\.|mw\.|dhr\.)[ ](?=.*[A-Z][a-z])")
_CABINET = re.compile(r"\b(?:stas|(?i:staatssecretaris|minister|bewinds)\w*)\b")
_FIRST = ("Stas",)
"""Abbreviated offices that are first names as well: they count where the text is of politics."""
_OF = "van "
_PREPOSITION = re.compile(r"van[ ]([A-Z]\w+)[ ]")
"""Words before a name that a finding took with it."""


def find_roles(
    doc: Document,
    names: tuple[Finding, ...],
    rulebook: RuleBook,
    known: tuple[KnownPerson, ...] = (),
    again: Container[str] = (),
) -> dict[str, Judgement]:
    """Return by finding id what is known of the person; `names` all have a span.

    What the user said of the persons in `known` outranks the text. Those whose id is in `again`
    may be other words: they count, and are in the result, where their place shows a role.
    """
    reader = reader_for(doc, rulebook)
    read_line = reader.read if reader else None
    places = find_places(doc, names, read_line)
    inside = _inside_bodies(doc, names, rulebook)
    bare = _bare_places(doc, names, rulebook, inside, read_line)
    tried = _all_tried(doc, names, (*places[:1], *list(bare.values())[:1]), known)
    grammar = build_grammar(rulebook, special_words(doc.text), tried)
    members = membership(doc.text)
    sentences = compile_patterns(grammar, rulebook.roles, members)
    naming = compile_naming(grammar, rulebook, members, doc.text)
    naming = replace(naming, rules=possible(naming.rules, grammar.titles, tried))
    author = rulebook.roles.roles["auteur"]
    cited, works, things = (
        possible(rules, grammar.titles, tried)
        for rules in (
            compile_cited(grammar, rulebook.roles, doc.text),
            (
                *compile_works(grammar, rulebook.roles, doc.text),
                *compile_credits(grammar, rulebook.roles),
                *compile_callings(grammar, rulebook.roles),
            ),
            compile_things(rulebook.roles),
        )
    )
    council = compile_council(grammar, rulebook.roles, doc.text)
    layout = compile_layout(grammar, rulebook.roles, doc.text)
    function = compiled(grammar.function)
    own = compiled(
        rf"{grammar.adjectives}{grammar.function}(?:{grammar.qualifier})?{SP}(?=[A-Z].*[a-z])"
    )
    shorts = (word for role in rulebook.roles.roles.values() for word in role.shorts)
    # Stas is a first name as well
    short = compiled(rf"(?!Stas)(?:{any_of(shorts)}){SP}(?=[A-Z][a-z]{{3}})")
    first_names = rulebook.lists["voornamen"]
    titles, infixes = name_words(rulebook.lists)
    fame = read_fame(rulebook, titles, infixes)
    told = compile_told(grammar)
    outside = compile_outside(grammar, rulebook)
    historic = compile_historic(rulebook.lists, rulebook.roles.roles)

    own_works = _CURRICULUM.search(doc.text)
    mentions = []
    greeted = []
    for index, (finding, place) in enumerate(zip(names, places, strict=True)):
        begin = len(_OF) if finding.text.startswith(_OF) else 0
        office = own.match(finding.text, begin) if function.search(finding.text) else None
        start = office.end() if office else _name_start(finding.text, short, first_names)
        if start and not office:
            place = replace(place, left=place.left + finding.text[:start])
        name = read_name(finding.text[start:], titles, infixes)
        read = (place, bare[finding.id]) if finding.id in bare else (place,)
        if (wrapped := place.wrapped()) and not is_office(place, layout):
            read = (*read, wrapped)
        titled = _with_office(place, office)
        female = _female(place, finding.text, rulebook.roles)
        clues = (
            *read_label(finding.why.context, place, layout),
            *(clue for where in read for clue in read_layout(where, layout)),
            *(clue for where in read for clue in read_sentence(where, sentences)),
            *(clue for where in read for clue in read_naming(where, name, naming)),
            *read_council(place, council),
            *read_cited(finding, place, cited, author),
            *read_works(titled, works, author),
            *read_things(titled, name, things),
            *read_column(place, rulebook.roles.roles["maker"], rulebook.roles.roles["naamgever"]),
            *read_own(finding.text, naming),
            *(clue for where in read for clue in read_outside(where, outside)),
            *read_presence(
                place,
                rulebook.roles.roles["bestuurder_overheid"],
                rulebook.roles.roles["volksvertegenwoordiger"],
                rulebook.roles.roles["secretaris"],
            ),
            *read_cabinet(place, rulebook.roles, rulebook.roles.roles["bewindspersoon"]),
            *_office(office, place, grammar, rulebook),
            *inside.get(finding.id, ()),
            *read_known(name, place, fame, female is not None),
            *read_told(name, place, fame, told),
        )
        clues = (
            *weigh(without_officials(clues), place),
            *read_historic(finding.text[start:], finding, titled, historic),
        )
        if own_works:
            clues = tuple(
                replace(clue, strength=Strength.POSSIBLE) if clue.role is author else clue
                for clue in clues
            )
        if is_salutation(place, naming):
            greeted.append(name)
            clues = (*(c for c in clues if not _beside_office(c)), *read_addressee(place, grammar))
        clues = (*clues, *_quoted(clues, place, rulebook.roles))
        mentions.append(Mention(index, name, _signing(clues), female))
    shown = [mention.clues for mention in mentions]
    for index, clue in read_beside(doc, names, shown, historic.role).items():
        mentions[index] = replace(mentions[index], clues=(clue,))
    for read_others in (read_succession, partial(read_colleagues, fame=fame)):
        for index, clue in read_others(places, mentions).items():
            mentions[index] = replace(mentions[index], clues=(*mentions[index].clues, clue))
    listed = {
        m.index: told_of for m in mentions if (told_of := recognised(names[m.index].text, historic))
    }
    company = read_company(places, mentions, fame, listed, historic.renowned)
    for index, clue in (company | read_given(mentions, fame)).items():
        mentions[index] = replace(mentions[index], clues=(*mentions[index].clues, clue))
    mentions = [m for m in mentions if names[m.index].id not in again or m.is_certain]
    entries = read_entries(known, grammar, rulebook.roles, titles, infixes)
    judged = outrank(mentions, judge(_addressed(mentions, greeted), rulebook.roles), entries)
    return {names[index].id: judgement for index, judgement in judged.items()}


def _all_tried(
    doc: Document,
    names: tuple[Finding, ...],
    places: Iterable[Place],
    known: tuple[KnownPerson, ...],
) -> str:
    """Return all that patterns are tried on: the text as it stands and as it was read, and names.

    All places have the same lines where the same names are masked.
    """
    lines = (line for place in places for line in place.lines)
    told = (part for name in names for part in (name.text, name.why.context or ""))
    return "\n".join((doc.text, *lines, *told, *(person.function for person in known)))


def _with_office(place: Place, office: re.Match[str] | None) -> Place:
    """Return the place with the function that a finding begins with read as words before it."""
    return replace(place, left=place.left + office[0]) if office else place


def _name_start(text: str, short: re.Pattern[str], first_names: Container[str]) -> int:
    """Return where the name begins in a finding that took words before it.

    "State, de heer Th. Jansen" and "van Willem Jansen" hold what tells who the person is; `short`
    is an abbreviated office ("Min Jansen" at the head of a message).
    """
    if found := _TAKEN.match(text):
        return found.end()
    if (found := _PREPOSITION.match(text)) and found[1] in first_names:
        return found.start(1)
    found = short.match(text)
    return found.end() if found else 0


def _bare_places(
    doc: Document,
    names: tuple[Finding, ...],
    rulebook: RuleBook,
    inside: Container[str],
    read_line: Callable[[str], str] | None,
) -> dict[str, Place]:
    """Return by finding id where a name stands when doubtful names around it are read as words.

    In "president van De Nederlandsche Bank, K. Jansen" the bank may have been found as a name,
    in "DE DIRECTEUR WATER" a directorate, in "Jansen, wethouder Ommen" a town.
    """
    words = {fold(word) for word in rulebook.roles.portfolios}
    towns = rulebook.lists["plaatsen"]
    sure = tuple(
        n
        for n in names
        if n.score >= HARDLY
        and fold(n.text) not in words
        and n.text not in towns
        and n.id not in inside
    )
    if len(sure) == len(names):
        return {}
    return dict(zip((name.id for name in sure), find_places(doc, sure, read_line), strict=True))


def _inside_bodies(
    doc: Document, names: tuple[Finding, ...], rulebook: RuleBook
) -> dict[str, tuple[Clue]]:
    """Return a clue for each name that is a part of the name of a public body, by finding id."""
    bodies = {body for role in rulebook.roles.roles.values() for body in role.bodies}
    full = compiled(rf"\b(?i:{any_of(body for body in bodies if ' ' in body)})\b")
    words = {word for body in bodies for word in fold(body).split()}
    clue = Clue(rulebook.roles.roles["naamgever"], Strength.CERTAIN, "de naam van de instelling")
    found: dict[str, tuple[Clue]] = {}
    for name in names:
        if name.span is None:
            continue
        core = _SMALL_WORDS.sub("", name.text)
        if not core or not words.issuperset(fold(core).split()):
            continue
        at = max(0, name.span.start - _BODY)
        around = full.finditer(doc.text, at, name.span.end + _BODY)
        own = Span(name.span.end - len(core), name.span.end)
        if any(Span(*match.span()).covers(own) for match in around):
            found[name.id] = (clue,)
    return found


def _office(
    found: re.Match[str] | None, place: Place, grammar: Grammar, rulebook: RuleBook
) -> list[Clue]:
    """Return a clue when a finding begins with a function ("Minister Jansen").

    A function that is a surname as well proves nothing: "Koning Willem" in a list may be
    W. Koning. In a sentence, with a first name behind it, it is the King.
    """
    if not found:
        return []
    if fold(found["func"]) in {fold(n) for n in rulebook.lists["achternamen"]}:
        given = re.split(r"[ -]", found.string[found.end() :])
        if given[0] not in rulebook.lists["voornamen"] or len(place.own.split()) < SENTENCE:
            return []
    political = found["func"] not in _FIRST or any(map(_CABINET.search, place.lines))
    strength = Strength.CERTAIN if political else Strength.POSSIBLE
    return [of_function(grammar.role(found["func"]), strength, found["func"])]


def _quoted(clues: tuple[Clue, ...], place: Place, roles: Roles) -> Iterator[Clue]:
    """Yield that somebody speaks in the media, for an organisation or as a scholar: in public."""
    leads = any(c.role.name in LEADERS and c.strength >= Strength.CERTAIN for c in clues)
    learned = any(c.role.name == CALLING and c.shown.startswith(FUNCTION) for c in clues)
    said = _SAID.search(place.sentence) and _MEDIA.search(place.sentence)
    if (leads or learned) and (said or _IN_PUBLIC.search(place.sentence)):
        role = roles.roles[CALLING if learned else "bestuurder"]
        yield Clue(role, Strength.CERTAIN, "de uitspraak in de media")


def _beside_office(clue: Clue) -> bool:
    """Say whether a clue in a salutation speaks of somebody else: "Beste Jan, de minister wil"."""
    office = clue.role.side is Side.OPENBAAR and clue.shown.startswith(FUNCTION)
    return office and clue.strength < Strength.TITLE


def _signing(clues: tuple[Clue, ...]) -> tuple[Clue, ...]:
    """Return the clues of who signs without the lesser function there: that is no other.

    "Secretaris: A, secretaris-directeur" is one person as well.
    """
    if not any(c.role.name in SIGNING and c.strength >= Strength.CERTAIN for c in clues):
        return clues
    return tuple(c for c in clues if c.role.name not in SIGNERS or not _LESSER.match(c.shown))


def _addressed(mentions: list[Mention], greeted: list[Name]) -> list[Mention]:
    """Make certain that a letter is to the holder of the office it is addressed to.

    "Nationale ombudsman, t.a.v. ..." may name a member of staff. When a public office-holder
    signs the letter himself and greets that very person, it is written to the office-holder; so
    it is when the office itself stands above the name and that very person is greeted.
    """
    signed = any(
        clue.signed and clue.role.side is Side.OPENBAAR and clue.strength >= Strength.CERTAIN
        for mention in mentions
        for clue in mention.clues
    )
    return [
        replace(
            mention,
            clues=tuple(
                replace(clue, strength=Strength.CERTAIN)
                if clue.addressed
                and (signed or clue.shown.startswith(FUNCTION))
                and any(same(mention.name, name) for name in greeted)
                else clue
                for clue in mention.clues
            ),
        )
        for mention in mentions
    ]


def _female(place: Place, text: str, roles: Roles) -> bool | None:
    """Return whether "mevrouw" or "de heer" stands before the name, None when neither does."""
    words = [fold(word).strip(".,") for word in (*place.left.split()[-3:], *text.split()[:2])]
    if any(word in words for word in roles.female):
        return True
    return False if any(word in words for word in roles.male) else None
