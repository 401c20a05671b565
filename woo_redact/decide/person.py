"""One person, one verdict: which names are of the same person, and what is known of that person.

The rule against false comfort: a public function shown at a surname alone holds for other
mentions of that surname alone. A mention with a first name or initials is that person only when
its own place, or that of a compatible full name, shows it. Where persons cannot be told apart,
every mention becomes a doubt.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from woo_redact.decide.clue import Clue, Strength
from woo_redact.decide.name import Name, same
from woo_redact.model.person import KnownPerson
from woo_redact.rulebook.roles import Roles, Side


@dataclass(frozen=True, slots=True)
class Mention:
    """One place where a name stands; `female` is None when no "de heer" or "mevrouw" tells."""

    index: int
    name: Name = field(repr=False)
    clues: tuple[Clue, ...]
    female: bool | None = None

    @property
    def is_certain(self) -> bool:
        """Say whether a clue at this place leaves no other reading."""
        return any(clue.strength >= Strength.CERTAIN for clue in self.clues)


@dataclass(frozen=True, slots=True)
class Judgement:
    """What is known of the person at one mention.

    `clue` is what shows the role (None: unknown), `here` whether it stands at this very mention.
    `doubt` is the Dutch reason why nobody but a person can decide, or None. `person` numbers the
    persons of the document.
    """

    clue: Clue | None
    here: bool
    doubt: str | None
    person: int
    told: KnownPerson | None = None
    """What the user said of this person, where it holds here."""


CONTRADICTION = (
    "De naam staat op de ene plaats bij een openbare functie en op een andere plaats bij een "
    "functie die niet openbaar is; ga na of dit een of twee personen zijn."
)
NAMESAKE = (
    "In het document staat bij dezelfde achternaam een openbare functie; "
    "niet zeker is dat het hier om dezelfde persoon gaat."
)
FIRST_NAME = (
    "Dit is de voornaam van iemand die hier met een openbare functie wordt genoemd; niet zeker is "
    "dat het om dezelfde persoon gaat."
)
SEVERAL = (
    "In het document komen meer personen met deze achternaam voor, van wie ten minste een met een "
    "openbare functie; niet zeker is wie hier bedoeld is."
)
LABELS = frozenset({"auteur", "maker", "naamgever", "historisch"})
"""Roles of a name as a label: they say nothing of the person elsewhere in the document."""
EPONYM = "naamgever"
"""What bears somebody's name tells nothing of another place with that surname alone."""
LABELLED = (
    "De naam staat op de ene plaats bij een openbaar werk of als vernoeming en op een andere "
    "plaats zonder dat; ga na of de naam overal openbaar kan blijven."
)
KNOWN = "bekend"
MAYBE_KNOWN = (
    "De naam is die van een bekende politicus, ambtsdrager of bestuurder, maar uit de tekst blijkt "
    "niet zeker dat het om die persoon gaat."
)
MAYBE_LABEL = (
    "De naam kan hier een vernoeming zijn, bij een openbaar werk horen of van iemand uit het "
    "verleden zijn; beoordeel of dat zo is."
)
POSSIBLE = (
    "Bij de naam staat een openbare functie, maar niet zeker is dat die bij deze persoon hoort."
)


def judge(mentions: Sequence[Mention], roles: Roles) -> dict[int, Judgement]:
    """Return by mention index what is known of the person."""
    judged: dict[int, Judgement] = {}
    number = 0
    for bucket in _buckets(mentions):
        full, loose = _cluster(bucket)
        if len(full) <= 1:
            judged |= _one_person(full[0] if full else [], loose, roles, number)
        else:
            judged |= _several(full, loose, roles, number)
        judged |= _titled(bucket, judged, roles)
        number += len(full) + len(loose) + 1
    return judged | _first_names(mentions, judged)


def _first_names(
    mentions: Sequence[Mention], judged: Mapping[int, Judgement]
) -> dict[int, Judgement]:
    """Doubt a first name alone that is an office-holder's, who is the only one to bear it in full.

    "Beste Karin" in a message to wethouder Karin Jansen, or about her. Labels say nothing of
    another place.
    """
    bearers: defaultdict[str, set[int]] = defaultdict(set)
    known: dict[str, Judgement] = {}
    taken = {mention.name.surname for mention in mentions if not mention.name.bare}
    for mention in mentions:
        for given in mention.name.given[:1]:
            bearers[given].add(judged[mention.index].person)
            known[given] = judged[mention.index]
    found = {}
    for mention in mentions:
        word = mention.name.surname
        if not mention.name.bare or mention.name.infix or word in taken or len(bearers[word]) != 1:
            continue
        own, told = judged[mention.index], known[word]
        if own.doubt or told.doubt or told.clue is None or told.clue.role.name in LABELS:
            continue
        hinted = own.clue is None or own.clue.strength is Strength.HINT
        if hinted and told.clue.role.side is Side.OPENBAAR:
            found[mention.index] = Judgement(told.clue, False, FIRST_NAME, own.person)
    return found


def _titled(
    bucket: list[Mention], judged: dict[int, Judgement], roles: Roles
) -> dict[int, Judgement]:
    """Lift the doubt where the title of a public office stands directly before the name."""
    return {
        mention.index: Judgement(clue, True, None, judged[mention.index].person)
        for mention in bucket
        if judged[mention.index].doubt
        and (clue := _best([mention], Side.OPENBAAR, roles, Strength.TITLE))
        and not _best([mention], Side.BESLOTEN, roles)
    }


def _buckets(mentions: Iterable[Mention]) -> list[list[Mention]]:
    """Return the mentions by surname and infix."""
    buckets: defaultdict[tuple[str, str], list[Mention]] = defaultdict(list)
    for mention in mentions:
        buckets[mention.name.infix, mention.name.key].append(mention)
    return list(buckets.values())


def _cluster(bucket: list[Mention]) -> tuple[list[list[Mention]], list[Mention]]:
    """Return the persons with a full name, and the mentions that may be of several of them."""
    forms: defaultdict[Name, list[Mention]] = defaultdict(list)
    for mention in bucket:
        forms[mention.name].append(mention)
    loose = [mention for mention in bucket if mention.name.bare]
    full = [name for name in forms if not name.bare]
    full.sort(key=lambda name: (-len(name.given) - len(name.initials), forms[name][0].index))
    clusters: list[list[Name]] = []
    for name in full:
        fits = [cluster for cluster in clusters if all(same(name, other) for other in cluster)]
        if len(fits) == 1:
            fits[0].append(name)
        elif fits:
            loose += forms[name]
        else:
            clusters.append([name])
    return [[m for name in cluster for m in forms[name]] for cluster in clusters], loose


def _one_person(
    full: list[Mention], loose: list[Mention], roles: Roles, number: int
) -> dict[int, Judgement]:
    """Judge mentions that are of one person, unless only the surname says so."""
    everyone = full + loose
    public_full = _best(full, Side.OPENBAAR, roles)
    public_loose = _best(loose, Side.OPENBAAR, roles)
    if (public_full or public_loose) and _best(everyone, Side.BESLOTEN, roles):
        return _all(everyone, public_full or public_loose, CONTRADICTION, number)
    labels = public_full is not None and public_full.role.name in LABELS
    if labels and any(not mention.name.bare and not mention.is_certain for mention in full):
        return _all(everyone, public_full, LABELLED, number)
    if not full and public_loose and public_loose.role.name == EPONYM:
        return {
            mention.index: _all([mention], public_loose, None, number)[mention.index]
            if mention.is_certain
            else _without_public([mention], roles, number)[mention.index]
            for mention in loose
        }
    if public_full or (public_loose and not full):
        judged = _all(everyone, public_full or public_loose, None, number)
        judged |= _other_sex(everyone, public_full or public_loose, number)
        return judged | _too_early(loose, everyone, number)
    if public_loose:
        return _all(loose, public_loose, None, number) | _all(
            full, public_loose, NAMESAKE, number + 1
        )
    return _without_public(everyone, roles, number)


def _several(
    full: list[list[Mention]], loose: list[Mention], roles: Roles, number: int
) -> dict[int, Judgement]:
    """Judge persons who share a surname, and the mentions of that surname alone."""
    judged: dict[int, Judgement] = {}
    public_loose = _best(loose, Side.OPENBAAR, roles)
    owners = [clue for cluster in full if (clue := _best(cluster, Side.OPENBAAR, roles))]
    someone = public_loose or next(iter(owners), None)
    for count, cluster in enumerate(full):
        own = _one_person(cluster, [], roles, number + count)
        if public_loose and not owners and not _best(cluster, Side.BESLOTEN, roles):
            own = _all(cluster, public_loose, NAMESAKE, number + count)  # may be the minister
        judged |= own
    for count, mention in enumerate(loose, start=number + len(full)):
        if someone and not mention.is_certain:
            judged |= _all([mention], someone, SEVERAL, count)
        else:
            judged |= _one_person([], [mention], roles, count)
    return judged


def _without_public(mentions: list[Mention], roles: Roles, number: int) -> dict[int, Judgement]:
    """Judge a person for whom no public function is certain."""
    private = _best(mentions, Side.BESLOTEN, roles)
    if private:
        return _all(mentions, private, None, number)
    possible = _best(mentions, Side.OPENBAAR, roles, Strength.POSSIBLE)
    if possible:
        doubt = MAYBE_LABEL if possible.role.name in LABELS else POSSIBLE
        doubt = MAYBE_KNOWN if possible.role.name == KNOWN else doubt
        return _all(mentions, possible, doubt, number)
    between = _best(mentions, Side.TUSSEN, roles, Strength.POSSIBLE)
    hint = _best(mentions, Side.BESLOTEN, roles, Strength.HINT)
    return _all(mentions, between or hint, None, number)


def _best(
    mentions: Iterable[Mention],
    side: Side,
    roles: Roles,
    strength: Strength = Strength.CERTAIN,
) -> Clue | None:
    """Return the clue that goes first in the order of the roles, of those strong enough."""
    order = {name: place for place, name in enumerate(roles.roles)}
    clues = [
        clue
        for mention in mentions
        for clue in mention.clues
        if clue.strength >= strength and clue.role.side is side
    ]
    return min(clues, key=lambda clue: (-clue.strength, order[clue.role.name]), default=None)


def _all(
    mentions: Iterable[Mention], clue: Clue | None, doubt: str | None, number: int
) -> dict[int, Judgement]:
    """Give all mentions the same judgement."""
    return {
        mention.index: Judgement(
            clue,
            clue is not None and any(own.role is clue.role for own in mention.clues),
            doubt,
            number,
        )
        for mention in mentions
    }


def _other_sex(mentions: list[Mention], clue: Clue | None, number: int) -> dict[int, Judgement]:
    """Doubt a bare surname with "mevrouw" where the holder of the office is "de heer"."""
    holders = {
        mention.female for mention in mentions if mention.female is not None and mention.is_certain
    }
    return {
        mention.index: Judgement(clue, False, NAMESAKE, number)
        for mention in mentions
        if len(holders) == 1
        and mention.female is not None
        and mention.female not in holders
        and not mention.is_certain
    }


def _too_early(loose: list[Mention], everyone: list[Mention], number: int) -> dict[int, Judgement]:
    """Doubt a bare surname before the office of its bearer is told: it may be somebody else's."""
    told = [
        (mention.index, clue)
        for mention in everyone
        for clue in mention.clues
        if clue.strength >= Strength.CERTAIN
        and clue.role.side is Side.OPENBAAR
        and clue.role.name not in (*LABELS, KNOWN)
    ]
    if not told:
        return {}
    first, clue = min(told, key=lambda item: item[0])
    return {
        mention.index: Judgement(clue, False, NAMESAKE, number)
        for mention in loose
        if mention.index < first and not mention.clues
    }
