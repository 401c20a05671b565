"""Options and helpers that several commands share."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import click

from woo_redact.batch.pool import MEMORY_MB
from woo_redact.rulebook import RuleBook, read_rulebook

Command = Callable[..., Any]


def _last_first(*options: Command) -> tuple[Command, ...]:
    """Return decorators in the order in which to apply them: help shows the last one first."""
    return options[::-1]


def judging(command: Command) -> Command:
    """Add the options that decide how documents are judged."""
    for option in _last_first(
        click.option(
            "--profile",
            default="beslisnota",
            show_default=True,
            metavar="PROFIEL",
            help="Welke regels gelden: beslisnota, woo-verzoek of gemeente.",
        ),
        click.option(
            "--model",
            metavar="NAAM-OF-PAD",
            help="Een ander Nederlands spaCy-model dan het meegeleverde.",
        ),
        click.option(
            "--rules",
            type=click.Path(path_type=Path),
            metavar="MAP",
            help="Map met eigen regels en lijsten, over de meegeleverde heen.",
        ),
    ):
        command = option(command)
    return command


def limited(command: Command) -> Command:
    """Add the options that bound the work."""
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
        command = option(command)
    return command


def checked_rulebook(rules: Path | None, profile: str) -> RuleBook:
    """Read the rules before any work starts, and refuse a profile they do not know.

    Raises RuleBookError, and click's usage error (exit code 2) for the profile.
    """
    rulebook = read_rulebook(rules)
    if profile not in rulebook.policy.profiles:
        known = ", ".join(sorted(rulebook.policy.profiles))
        raise click.BadParameter(
            f"onbekend profiel '{profile}'; kies uit: {known}", param_hint="--profile"
        )
    return rulebook
