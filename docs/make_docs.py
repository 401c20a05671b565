"""Write what can be told by the program itself: docs/cli.md, and the tables of other pages.

    python docs/make_docs.py

A table stands between `<!-- tabel: name -->` and `<!-- einde -->`; what was there is replaced.
A test keeps everything up to date.
"""

import re
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import click

from woo_redact.cli import main as program
from woo_redact.resources import rules
from woo_redact.rulebook import RuleBook, read_rulebook
from woo_redact.rulebook.policy import UNKNOWN_ROLE, Line

DOCS = Path(__file__).resolve().parent
FILLED = ("handleiding.md", "rules.md")
"""Pages that hold tables."""
TABLE = re.compile(r"(<!-- tabel: ([a-z]+) -->\n).*?(<!-- einde -->)", re.S)

RULING = "ABRvS 31-1-2018"
OFFICE = "openbaar ambt; valt buiten de lijn van de Afdeling over ambtenaren"
STAFF = f"artikel 5.1, tweede lid, onder e; {RULING}"
PRIVATE = "artikel 5.1, tweede lid, onder e"
DOUBTFUL = "hangt af van de functie in dit geval; artikel 5.1, tweede lid, onder e"
BASIS = {
    "bewindspersoon": OFFICE,
    "volksvertegenwoordiger": OFFICE,
    "bestuurder_overheid": OFFICE,
    "secretaris": "ondertekent besluiten mee (artikel 32a Gemeentewet) en is daarop aan te spreken",
    "hoog_college": OFFICE,
    "adviescollege": "benoemd lid van een college dat openbaar adviseert",
    "ambtelijke_top": f"treedt wegens de functie in de openbaarheid (vergelijk {RULING})",
    "mandaat": "beslist namens het bestuursorgaan en is daarop aan te spreken",
    "bestuurder": "vertegenwoordigt de organisatie in het openbaar",
    "naamgever": "geen gegeven over een persoon in dit document",
    "auteur": "heeft de naam zelf openbaar gemaakt",
    "maker": "heeft de naam zelf openbaar gemaakt",
    "historisch": "geen belang van een levende persoon bij de persoonlijke levenssfeer",
    "bekend": OFFICE,
    "openbaar_beroep": "treedt wegens het beroep onder eigen naam in de openbaarheid",
    "leidinggevende": f"vaste praktijk bij beslisnota’s; anders een oordeel (vergelijk {RULING})",
    "woordvoerder": DOUBTFUL,
    "rechter": "spreekt onder eigen naam in het openbaar recht, met de griffier",
    "officier": DOUBTFUL,
    "kunstenaar": DOUBTFUL,
    "pers": DOUBTFUL,
    "voorzitter": DOUBTFUL,
    "ambtenaar": STAFF,
    "medewerker": STAFF,
    "verzoeker": PRIVATE,
    "patient": PRIVATE,
    "burger": PRIVATE,
    "geadresseerde": PRIVATE,
    UNKNOWN_ROLE: PRIVATE,
}
"""What the default for a role rests on; a role without a line here is an error."""


def table(head: Sequence[str], rows: Iterator[Sequence[str]]) -> str:
    """Return a Markdown table."""
    lines = [head, ["---"] * len(head), *rows]
    return "\n".join("| " + " | ".join(cell or "–" for cell in line) + " |" for line in lines)


def cli_page() -> str:
    """Return docs/cli.md: every command with its arguments and options."""
    assert isinstance(program, click.Group)
    parts = [
        "# De opdrachten",
        "Deze pagina is gemaakt uit de hulpteksten van het programma (`make docs`); wijzig haar "
        "niet met de hand. Elke opdracht kent ook `-h` en `--help`. "
        "De afsluitcodes staan in [exit-codes.md](exit-codes.md).",
        "## woo-redact",
        _help(program),
        _options(program),
    ]
    for name, command in sorted(program.commands.items()):
        arguments = " ".join(
            param.metavar or param.human_readable_name
            for param in command.params
            if isinstance(param, click.Argument)
        )
        parts += [f"## woo-redact {name}", f"`woo-redact {name} [OPTIES] {arguments}`"]
        parts += [_help(command), _options(command)]
    return "\n\n".join(parts) + "\n"


def _help(command: click.Command) -> str:
    paragraphs = (command.help or "").split("\n\n")
    return "\n\n".join(" ".join(text.split()) for text in paragraphs)


def _options(command: click.Command) -> str:
    def rows() -> Iterator[Sequence[str]]:
        for option in command.params:
            if isinstance(option, click.Option):
                names = ", ".join(f"`{name}`" for name in (*option.opts, *option.secondary_opts))
                default = f"`{option.default}`" if option.show_default else ""
                must = "verplicht" if option.required else default
                yield (names, _value(option), must, _cell(option.help or ""))

    return table(("optie", "waarde", "standaard", "uitleg"), rows())


def _value(option: click.Option) -> str:
    if isinstance(option.type, click.Choice):
        return " of ".join(f"`{choice}`" for choice in option.type.choices)
    return "" if option.is_flag else option.metavar or option.type.name


def _cell(text: str) -> str:
    return " ".join(text.split()).replace("|", r"\|")


def _verdicts(name: str, lines: dict[str, dict[str, Line]]) -> str:
    """Return the verdict of the first profile, and of those that differ."""
    own = {profile: lines[profile][name].verdict.value for profile in lines}
    first = next(iter(own.values()))
    others: dict[str, list[str]] = {}
    for profile, verdict in own.items():
        if verdict != first:
            others.setdefault(verdict, []).append(profile)
    said = "; ".join(f"{' en '.join(names)}: {verdict}" for verdict, names in others.items())
    return f"{first} ({said})" if said else first


def _score(line: Line) -> str:
    said = f"{line.score:.2f}" if line.score else ""
    if line.model > line.score:
        said += f" (alleen taalmodel: {line.model:.2f})"
    return said.replace(".", ",")


def roles_table(book: RuleBook) -> str:
    """Return who stays and who goes by default, by role."""
    profiles = book.policy.profiles
    lines = {name: dict(profile.roles) for name, profile in profiles.items()}
    first = next(iter(lines.values()))

    def rows() -> Iterator[Sequence[str]]:
        for name in (*book.roles.roles, UNKNOWN_ROLE):
            title = book.roles.roles[name].title if name in book.roles.roles else "geen rol bekend"
            yield (title, f"`{name}`", _verdicts(name, lines), _score(first[name]), BASIS[name])

    return table(("Persoon", "Rol", "Standaard", "Drempel", "Waarop dat berust"), rows())


def kinds_table(book: RuleBook) -> str:
    """Return what happens to every kind of finding by default."""
    profiles = book.policy.profiles
    lines = {name: dict(profile.kinds) for name, profile in profiles.items()}
    first = next(iter(lines.values()))

    def rows() -> Iterator[Sequence[str]]:
        yield (book.kinds["naam"].title, "`naam`", "volgens de rol", "", "5.1.2e")
        for name, line in first.items():
            title, ground = book.kinds[name].title, line.ground or ""
            yield (title, f"`{name}`", _verdicts(name, lines), _score(line), ground)

    return table(("Gegeven", "Soort", "Standaard", "Drempel", "Grond bij lakken"), rows())


def grounds_table(book: RuleBook) -> str:
    """Return every ground with its code."""
    return table(
        ("Code", "Artikel", "Belang", "Werking"),
        ((f"`{g.code}`", g.article, g.title, g.kind.value) for g in book.grounds.values()),
    )


def profiles_table(book: RuleBook) -> str:
    """Return every profile."""
    return table(
        ("Profiel", "Voor"), ((f"`{p.name}`", p.title) for p in book.policy.profiles.values())
    )


def lists_table(book: RuleBook) -> str:
    """Return every list with the comment at its head."""

    def about(name: str) -> str:
        file = rules().joinpath("lists", name, "items.txt")
        lines = file.read_text(encoding="utf-8").splitlines()
        head = " ".join(line.lstrip("# ") for line in lines[:4] if line.startswith("#"))
        return _cell(re.split(r"(?<=[.;]) (?=[A-Z])", head)[0].rstrip(";"))

    return table(("list", "holds"), ((f"`{name}`", about(name)) for name in sorted(book.lists)))


TABLES: dict[str, Callable[[RuleBook], str]] = {
    "rollen": roles_table,
    "soorten": kinds_table,
    "gronden": grounds_table,
    "profielen": profiles_table,
    "lijsten": lists_table,
}


def pages() -> dict[Path, str]:
    """Return what every generated page, and every page with tables, should hold."""
    book = read_rulebook()
    wanted = {DOCS / "cli.md": cli_page()}
    for name in FILLED:
        text = (DOCS / name).read_text(encoding="utf-8")
        wanted[DOCS / name] = TABLE.sub(lambda m: m[1] + TABLES[m[2]](book) + "\n" + m[3], text)
    return wanted


def write() -> None:
    """Write all of them."""
    for file, text in pages().items():
        file.write_text(text, encoding="utf-8", newline="\n")


if __name__ == "__main__":
    write()
