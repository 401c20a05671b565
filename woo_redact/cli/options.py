"""Options and helpers that several commands share."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import wraps
from pathlib import Path
from typing import Any

import click

from woo_redact.batch import Limits, Setup
from woo_redact.batch.pool import MEMORY_MB
from woo_redact.cli.workers import worker_count
from woo_redact.model.redaction import BARS, USUAL, Look
from woo_redact.model.standards import LEVELS
from woo_redact.rulebook import RuleBook, read_rulebook

Command = Callable[..., Any]
DOSSIER = "dossier.yml"


@dataclass(frozen=True, slots=True)
class Asked:
    """How documents are to be judged, as asked on the command line."""

    profile: str
    model: str | None
    rules: Path | None
    dossier: Path | None
    apart: bool
    second: tuple[str, ...]

    def setup(self, paths: tuple[Path, ...]) -> Setup:
        """Return what the workers need; a dossier.yml in one of the folders `paths` counts.

        Raises RuleBookError before any work starts, and click's usage error (exit code 2) for an
        unknown profile or more than one dossier.yml.
        """
        dossier = self.dossier or _dossier_in(paths)
        checked_rulebook(self.rules, dossier, self.profile)
        return Setup(self.model, self.rules, dossier, self.profile, self.second)


@dataclass(frozen=True, slots=True)
class Bounds:
    """How much the work may take, as asked on the command line."""

    workers: int | None
    limits: Limits

    def workers_for(self, jobs: int) -> int:
        """Return how many worker processes so many jobs get."""
        return worker_count(self.workers, jobs)


def report_form(*forms: str) -> Callable[[Command], Command]:
    """Add `--format`, the form of the report on standard output; the first form is the usual."""
    return click.option(
        "--format",
        "form",
        type=click.Choice(forms),
        default=forms[0],
        show_default=True,
        help="Hoe het verslag eruitziet (op de standaarduitvoer).",
    )


def _last_first(*options: Command) -> tuple[Command, ...]:
    """Return decorators in the order in which to apply them: help shows the last one first."""
    return options[::-1]


def looking(command: Command) -> Command:
    """Add the options that decide how results look; the command gets them as `look`."""

    @wraps(command)
    def packed(colour: str, bar: str, pdfa: str | None, **rest: Any) -> Any:
        return command(look=Look(colour, bar, pdfa), **rest)

    for option in _last_first(
        click.option(
            "--colour",
            type=click.Choice(["grijs", "zwart", "wit"]),
            default="grijs",
            show_default=True,
            help="De kleur van de lakbalken.",
        ),
        click.option(
            "--bar",
            type=click.Choice(BARS),
            default=USUAL.bar,
            show_default=True,
            help="Hoe breed de balken zijn: exact zo breed als de tekst, padded tot in de vrije "
            "ruimte ernaast, of fixed: vaste lengten, waarvoor de rest van de regel opschuift.",
        ),
        click.option(
            "--pdfa",
            type=click.Choice(LEVELS),
            help="Maak er PDF/A van: 2b, of 2a voor documenten met codes (tags). Wat geen PDF/A "
            "kan worden, zegt ook niet dat het dat is.",
        ),
    ):
        packed = option(packed)
    return packed


def judging(command: Command) -> Command:
    """Add the options that decide how documents are judged; the command gets them as `asked`."""

    @wraps(command)
    def packed(
        profile: str,
        model: str | None,
        rules: Path | None,
        dossier: Path | None,
        apart: bool,
        second_opinion: tuple[str, ...],
        **rest: Any,
    ) -> Any:
        asked = Asked(profile, model, rules, dossier, apart, second_opinion)
        return command(asked=asked, **rest)

    for option in _last_first(
        click.option(
            "--profile",
            default="beslisnota",
            show_default=True,
            metavar="PROFIEL",
            help="Welke regels gelden: beslisnota, woo-verzoek of gemeente.",
        ),
        click.option(
            "--dossier",
            type=click.Path(path_type=Path, dir_okay=False, exists=True),
            metavar="BESTAND",
            help="Wat u van personen weet (standaard: dossier.yml in een opgegeven map).",
        ),
        click.option(
            "--apart",
            is_flag=True,
            help="De documenten horen niet bij elkaar: wat het ene over personen leert, telt niet "
            "voor het andere.",
        ),
        click.option(
            "--model",
            metavar="NAAM-OF-PAD",
            help="Een ander Nederlands spaCy-model dan het meegeleverde.",
        ),
        click.option(
            "--second-opinion",
            multiple=True,
            metavar="HULPMIDDEL",
            help="Laat ook deduce of gliner:MAP naar namen zoeken; wat alleen dat vindt, wordt "
            "BEOORDELEN.",
        ),
        click.option(
            "--rules",
            type=click.Path(path_type=Path),
            metavar="MAP",
            help="Map met eigen regels en lijsten, over de meegeleverde heen.",
        ),
    ):
        packed = option(packed)
    return packed


def limited(command: Command) -> Command:
    """Add the options that bound the work; the command gets them as `bounds`."""

    @wraps(command)
    def packed(
        workers: int | None, time_limit: float | None, memory_limit: int, **rest: Any
    ) -> Any:
        return command(bounds=Bounds(workers, Limits(time_limit, memory_limit)), **rest)

    for option in _last_first(
        click.option(
            "--workers",
            type=click.IntRange(1, 64),
            default=None,
            metavar="N",
            help="Hoeveel documenten tegelijk (standaard: één per processorkern, hooguit 4).",
        ),
        click.option(
            "--time-limit",
            type=click.FloatRange(min=1),
            metavar="SECONDEN",
            help="Hoe lang één document mag duren (standaard: naar grootte).",
        ),
        click.option(
            "--memory-limit",
            type=click.IntRange(min=512),
            default=MEMORY_MB,
            show_default=True,
            metavar="MB",
            help="Hoeveel geheugen één document mag vragen.",
        ),
    ):
        packed = option(packed)
    return packed


def checked_rulebook(rules: Path | None, dossier: Path | None, profile: str) -> RuleBook:
    """Read the rules before any work starts, and refuse a profile they do not know.

    Raises RuleBookError, and click's usage error (exit code 2) for the profile.
    """
    rulebook = read_rulebook(rules, dossier)
    if profile not in rulebook.policy.profiles:
        known = ", ".join(sorted(rulebook.policy.profiles))
        raise click.BadParameter(
            f"onbekend profiel '{profile}'; kies uit: {known}", param_hint="--profile"
        )
    return rulebook


def _dossier_in(paths: tuple[Path, ...]) -> Path | None:
    """Return the dossier.yml in the folders the user named, None when there is none."""
    found = [path / DOSSIER for path in paths if path.is_dir() and (path / DOSSIER).is_file()]
    if len(found) > 1:
        raise click.UsageError(
            "In meer dan één map staat een dossier.yml. Kies er een met --dossier."
        )
    return found[0] if found else None
