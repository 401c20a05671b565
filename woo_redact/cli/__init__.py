"""The command line: one module for each command, and the one place where errors are caught."""

import sys
from io import TextIOWrapper
from typing import Any

import click

from woo_redact import __version__
from woo_redact.cli.audit import audit
from woo_redact.cli.dutch import dutch_click
from woo_redact.cli.evaluate import evaluate
from woo_redact.cli.export import export
from woo_redact.cli.import_ import import_
from woo_redact.cli.review import review
from woo_redact.cli.run import run
from woo_redact.cli.scan import scan
from woo_redact.cli.stats import stats
from woo_redact.cli.verify import verify
from woo_redact.errors import ExitCode, WooError


class Dutch(click.Group):
    """A command group in Dutch that ends every error of ours as one line and its exit code."""

    def main(self, *args: Any, **kwargs: Any) -> Any:
        """Run the program; help and complaints of click itself are Dutch as well."""
        _speak_utf8()
        with dutch_click():
            return super().main(*args, **kwargs)

    def invoke(self, ctx: click.Context) -> Any:
        """Run the command; turn a WooError into its message and exit code."""
        try:
            return super().invoke(ctx)
        except WooError as error:
            click.echo(f"Fout: {error}", err=True)
            sys.exit(int(error.exit_code))
        except KeyboardInterrupt:
            click.echo("Afgebroken; wat klaar was is bewaard.", err=True)
            sys.exit(ExitCode.INTERRUPTED)


def _speak_utf8() -> None:
    """Write UTF-8 to files and pipes, and never fail on a letter that the screen does not know.

    Windows takes an old code page for both, which lacks letters of many names.
    """
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            if stream.isatty():
                stream.reconfigure(errors="replace")
            else:
                stream.reconfigure(encoding="utf-8")


@click.group(
    cls=Dutch,
    context_settings={"help_option_names": ["-h", "--help"]},
    options_metavar="[OPTIES]",
    subcommand_metavar="OPDRACHT [ARGUMENTEN]...",
)
@click.version_option(
    __version__,
    prog_name="woo-redact",
    message="%(prog)s %(version)s",
    help="Toon het versienummer.",
)
def main() -> None:
    """Lak persoonsgegevens in PDF's voor openbaarmaking onder de Woo.

    Begin met `scan` (toont wat er gelakt zou worden, schrijft niets), daarna `run`.
    """


for command in (scan, run, review, stats, verify, evaluate, audit, export, import_):
    main.add_command(command)
