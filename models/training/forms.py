"""Print a made-up person as Dutch documents do: initials, inverted, capitals, first name only."""

import random
from collections.abc import Callable

from .names import TUSSENVOEGSEL, Person, capital

Form = Callable[[Person, random.Random], str]
_LONG_INITIALS = {
    "T": (["Th", "Tj"], 0.18),
    "C": (["Chr", "Cl"], 0.08),
    "I": (["IJ"], 0.1),
    "P": (["Ph"], 0.05),
    "S": (["Sj", "St"], 0.08),
    "Z": (["Zs"], 0.2),
    "J": (["Joh", "Jac"], 0.04),
    "F": (["Fr"], 0.05),
    "H": (["Hub", "Herm"], 0.03),
    "W": (["Wm"], 0.04),
    "G": (["Gy", "Gerh"], 0.03),
    "D": (["Dz"], 0.03),
}
_TITLES = ("drs.", "mr.", "ir.", "dr.", "ing.", "mw.", "dhr.")
_LETTERS = "ABCDEFGHJKLMNPRSTVW"


def initials(person: Person, rng: random.Random) -> str:
    """Return one to four initials, most often as 'M.J.', at times 'M. J.', 'MJ' or 'M J'."""
    count = rng.choices([1, 2, 3, 4], [45, 33, 18, 4])[0]
    letters = [person.first[0].upper(), *rng.choices(_LETTERS, k=count - 1)]
    letters = [_long(letter, rng) for letter in letters]
    if count == 2 and rng.random() < 0.06:
        return f"{letters[0]}.-{letters[1]}."
    style = rng.random()
    if style < 0.82:
        return "".join(f"{x}." for x in letters)
    if style < 0.92:
        return " ".join(f"{x}." for x in letters)
    return ("" if style < 0.98 else " ").join(letters)


def full(person: Person, rng: random.Random) -> str:
    """Return the whole name in one of the usual forms."""
    kind = rng.random()
    if kind < 0.38:
        return first_last(person, rng)
    if kind < 0.84:
        return initials_last(person, rng)
    if kind < 0.88:
        return middle_initial(person, rng)
    if kind < 0.93:
        return f"{person.first}{rng.choice('- ')}{person.second} {person.surname}"
    if kind < 0.97:
        return f"{initials(person, rng)} ({person.first}) {person.surname}"
    return f"{person.first[0]}. {person.surname}"


def first_last(person: Person, rng: random.Random) -> str:
    """Return 'Marieke de Vries'."""
    return f"{person.first} {person.surname}"


def initials_last(person: Person, rng: random.Random) -> str:
    """Return 'M.J. de Vries', now and then without the space."""
    return f"{initials(person, rng)}{'' if rng.random() < 0.04 else ' '}{person.surname}"


def last(person: Person, rng: random.Random) -> str:
    """Return 'De Vries'."""
    return capital(person.surname)


def surname(person: Person, rng: random.Random) -> str:
    """Return 'de Vries'."""
    return person.surname


def first(person: Person, rng: random.Random) -> str:
    """Return 'Marieke'."""
    return person.first


def inverted(person: Person, rng: random.Random) -> str:
    """Return 'Vries, M.J. de', 'Vries, Marieke de (M.J.)', 'de Vries, drs. M.J.' and the like."""
    by_first = rng.random() < 0.4
    given = person.first if by_first else initials(person, rng)
    extra = rng.random()
    if extra < 0.06:
        given = f"{rng.choice(_TITLES)} {given}"
    note = ""
    if 0.06 <= extra < 0.14:
        note = f" ({initials(person, rng) if by_first else person.first})"
    match = TUSSENVOEGSEL.match(person.surname)
    if not match or rng.random() < 0.15:
        return f"{capital(person.surname)}, {given}{note}"
    rest = capital(person.surname[match.end() :])
    prefix = match.group(0).strip()
    if rng.random() < 0.1:
        return f"{rest} {prefix}, {given}{note}"
    return f"{rest}, {given} {prefix}{note}"


def surname_first(person: Person, rng: random.Random) -> str:
    """Return 'De Vries Marieke' or 'De Vries M.J.'."""
    given = person.first if rng.random() < 0.5 else initials(person, rng)
    return f"{capital(person.surname)} {given}"


def upper(person: Person, rng: random.Random) -> str:
    """Return a form in capitals."""
    return rng.choice([full, last, inverted, first_last])(person, rng).upper()


def lower(person: Person, rng: random.Random) -> str:
    """Return a form in small letters, as in hasty mail."""
    return rng.choice([first_last, first_last, surname])(person, rng).lower()


def lower_first(person: Person, rng: random.Random) -> str:
    """Return 'marieke'."""
    return person.first.lower()


def shouted_surname(person: Person, rng: random.Random) -> str:
    """Return 'Marieke DE VRIES' or 'M.J. DE VRIES'."""
    given = person.first if rng.random() < 0.5 else initials(person, rng)
    return f"{given} {person.surname.upper()}"


def middle_initial(person: Person, rng: random.Random) -> str:
    """Return 'Marieke K. de Vries'."""
    return f"{person.first} {rng.choice(_LETTERS)}. {person.surname}"


def bare_initials(person: Person, rng: random.Random) -> str:
    """Return 'MJ de Vries' or 'M de Vries', without full stops."""
    letters = [person.first[0].upper(), *rng.choices(_LETTERS, k=rng.choice([0, 1, 1, 2]))]
    return f"{''.join(letters)} {person.surname}"


def small_surname(person: Person, rng: random.Random) -> str:
    """Return 'de vries' or 'vries' as in hasty notes."""
    match = TUSSENVOEGSEL.match(person.surname)
    bare = person.surname[match.end() :] if match and rng.random() < 0.2 else person.surname
    return bare.lower()


def _in_capitals(form: Form) -> Form:
    """Return a form that prints another form in capitals."""
    return lambda person, rng: form(person, rng).upper()


def first_letter(person: Person, rng: random.Random) -> str:
    """Return 'Marieke V.' as court reports do."""
    match = TUSSENVOEGSEL.match(person.surname)
    rest = person.surname[match.end() :] if match else person.surname
    between = match.group(0).lower() if match and rng.random() < 0.5 else ""
    return f"{person.first} {between}{rest[:1].upper()}."


def call_name(person: Person, rng: random.Random) -> str:
    """Return the first name as friends shorten it: 'Mar', 'Mari', 'Marietje', or as it is."""
    name = person.first.split("-")[0].split(" ")[0]
    if len(name) < 5 or rng.random() < 0.35:
        return name
    short = name[: rng.choice([3, 3, 4, 4, 5])].rstrip("'’")
    return short + rng.choice(["", "", "", "", "je", "ie", "y", "s", "o"])


def letters(person: Person, rng: random.Random) -> str:
    """Return the letters of a paraaf: 'MdV', 'M.d.V.', 'mdv'."""
    parts = [person.first, *person.surname.replace("-", " ").split()]
    small = [part[0] if part[0].islower() else part[0].upper() for part in parts]
    text = rng.choice(["", "", "."]).join(small)
    if "." in text:
        text += "."
    return text.lower() if rng.random() < 0.2 else text


def _long(letter: str, rng: random.Random) -> str:
    longer, chance = _LONG_INITIALS.get(letter, ([letter], 0.0))
    return rng.choice(longer) if rng.random() < chance else letter


FORMS: dict[str, Form] = {
    "full": full,
    "fl": first_last,
    "ini": initials_last,
    "last": last,
    "sur": surname,
    "first": first,
    "inv": inverted,
    "sf": surname_first,
    "upper": upper,
    "lower": lower,
    "lfirst": lower_first,
    "cap": shouted_surname,
    "upini": _in_capitals(initials_last),
    "ulast": _in_capitals(last),
    "ufirst": _in_capitals(first),
    "upfl": _in_capitals(first_last),
    "uinv": _in_capitals(inverted),
    "lsur": small_surname,
    "mid": middle_initial,
    "bare": bare_initials,
    "anon": first_letter,
    "nick": call_name,
    "letters": letters,
}
