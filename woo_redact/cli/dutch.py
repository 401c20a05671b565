"""Let click speak Dutch, whatever the language of the computer.

click asks the standard library's gettext for every text of its own (click/exceptions.py and others:
`from gettext import gettext as _`), which looks for a catalogue in the language of the computer.
Here the two functions are replaced in click's modules for as long as a command of ours runs.
"""

import gettext
import sys
from collections.abc import Iterator
from contextlib import contextmanager

TEXTS = {
    # help
    "Usage:": "Gebruik:",
    "Options": "Opties",
    "Commands": "Opdrachten",
    "Positional arguments": "Argumenten",
    "Show this message and exit.": "Toon deze uitleg.",
    "Show the version and exit.": "Toon het versienummer.",
    "required": "verplicht",
    "default: {default}": "standaard: {default}",
    "env var: {var}": "omgevingsvariabele: {var}",
    "(dynamic)": "(wisselt)",
    "deprecated": "verouderd",
    "Choice({choices})": "Keuze({choices})",
    # wrong use
    "Error: {message}": "Fout: {message}",
    "Try '{command} {option}' for help.": "Uitleg: {command} {option}",
    "Aborted!": "Afgebroken.",
    "Missing command.": "Geef een opdracht.",
    "Missing argument": "Er ontbreekt:",
    "Missing option": "De optie ontbreekt:",
    "Missing parameter": "Er ontbreekt:",
    "Missing {param_type}": "Er ontbreekt:",
    "Missing parameter: {param_name}": "Er ontbreekt: {param_name}",
    "Choose from:\n\t{choices}": "Kies uit:\n\t{choices}",
    "No such command {name!r}.": "De opdracht {name!r} bestaat niet.",
    "No such option {name!r}.": "De optie {name!r} bestaat niet.",
    "No such option: {name}": "De optie {name!r} bestaat niet.",
    "Did you mean {possibility}?": "Bedoelt u {possibility}?",
    "(Did you mean one of: {possibilities}?)": "Bedoelt u een van deze: {possibilities}?",
    "(Possible options: {possibilities})": "Bedoelt u een van deze: {possibilities}?",
    "Got unexpected extra argument ({args})": "Er staat iets te veel: {args}",
    "Got unexpected extra arguments ({args})": "Er staat iets te veel: {args}",
    "Invalid value: {message}": "Verkeerde waarde: {message}",
    "Invalid value for {param_hint}: {message}": "Verkeerde waarde voor {param_hint}: {message}",
    "Option {name!r} does not take a value.": "Achter de optie {name!r} hoort geen waarde.",
    "Option {name!r} requires an argument.": "Achter de optie {name!r} hoort een waarde.",
    "Option {name!r} requires {nargs} arguments.": "Achter {name!r} horen {nargs} waarden.",
    "Argument {name!r} takes {nargs} values.": "Bij {name!r} horen {nargs} waarden.",
    "Takes {nargs} values but 1 was given.": "Hier horen {nargs} waarden; u gaf er 1.",
    "Takes {nargs} values but {len} were given.": "Hier horen {nargs} waarden; u gaf er {len}.",
    "{len_type} values are required, but {len_value} was given.": (
        "Hier horen {len_type} waarden; u gaf er {len_value}."
    ),
    "{len_type} values are required, but {len_value} were given.": (
        "Hier horen {len_type} waarden; u gaf er {len_value}."
    ),
    "{value!r} is not {choice}.": "{value!r} kan hier niet; alleen {choice}.",
    "{value!r} is not one of {choices}.": "{value!r} kan hier niet; kies uit {choices}.",
    "{value!r} is not a valid {number_type}.": "{value!r} is hier geen geldig getal.",
    "{value} is not in the range {range}.": "{value} valt buiten wat hier kan ({range}).",
    "{value!r} is not a valid boolean.": "{value!r} is geen ja of nee.",
    "{value!r} is not a valid boolean. Recognized values: {states}": (
        "{value!r} is geen ja of nee. Kies uit: {states}"
    ),
    # files: click puts the English word for a file first ({name}); ours do without
    "file": "bestand",
    "directory": "map",
    "path": "pad",
    "{name} {filename!r} does not exist.": "{filename!r} bestaat niet.",
    "{name} {filename!r} is a file.": "{filename!r} is een bestand, geen map.",
    "{name} {filename!r} is a directory.": "{filename!r} is een map, geen bestand.",
    "{name} '{filename}' is a directory.": "{filename!r} is een map, geen bestand.",
    "{name} {filename!r} is not readable.": "{filename!r} kan niet worden gelezen.",
    "{name} {filename!r} is not writable.": "In {filename!r} kan niet worden geschreven.",
    "{name} {filename!r} is not executable.": "{filename!r} kan niet worden uitgevoerd.",
    "Could not open file {filename!r}: {message}": "Kan {filename!r} niet openen: {message}",
    "unknown error": "onbekende fout",
}


class Catalogue(gettext.NullTranslations):
    """Our translations of click's texts; a text that is not among them stays as it is."""

    def gettext(self, message: str) -> str:
        """Return a text in Dutch."""
        return TEXTS.get(message, message)

    def ngettext(self, msgid1: str, msgid2: str, n: int) -> str:
        """Return a text in Dutch, in the singular or the plural."""
        return self.gettext(msgid1 if n == 1 else msgid2)


@contextmanager
def dutch_click() -> Iterator[None]:
    """Put our catalogue in every module of click for the time being."""
    catalogue = Catalogue()
    ours = {gettext.gettext: catalogue.gettext, gettext.ngettext: catalogue.ngettext}
    replaced = [
        (module, name, function)
        for module_name, module in list(sys.modules.items())
        if module_name.split(".")[0] == "click"
        for name, function in list(vars(module).items())
        if function in (gettext.gettext, gettext.ngettext)
    ]
    for module, name, function in replaced:
        setattr(module, name, ours[function])
    try:
        yield
    finally:
        for module, name, function in replaced:
            setattr(module, name, function)
