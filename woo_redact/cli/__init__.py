"""The command line: one module for each command, and the one place where errors are caught."""

import sys
from typing import Any

import click

from woo_redact import __version__
from woo_redact.cli.run import run
from woo_redact.cli.scan import scan
from woo_redact.cli.verify import verify
from woo_redact.errors import ExitCode, WooError


class Dutch(click.Group):
    """A command group that ends every error of ours as one Dutch line and its exit code."""

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


@click.group(cls=Dutch, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="woo-redact", message="%(prog)s %(version)s")
def main() -> None:
    """Lak persoonsgegevens in PDF's voor openbaarmaking onder de Woo.

    Begin met `scan` (toont wat er gelakt zou worden, schrijft niets), daarna `run`.
    """


for command in (scan, run, verify):
    main.add_command(command)
