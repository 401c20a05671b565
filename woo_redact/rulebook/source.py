"""Read YAML so that a mistake can be told with its file and line."""

from collections.abc import Hashable
from importlib.resources.abc import Traversable
from typing import Any, cast

import yaml

from woo_redact.errors import RuleBookError


class Section(dict[str, Any]):
    """A YAML mapping that knows its file and line, and says in Dutch what was expected of it."""

    def __init__(self, file: str, line: int) -> None:
        """Start empty, at a place."""
        super().__init__()
        self.file = file
        self.line = line

    def wrong(self, expected: str) -> RuleBookError:
        """Return the error that says what this section should have held."""
        return RuleBookError(f"{self.file}, regel {self.line}: {expected}")

    def text(self, key: str, default: str | None = None) -> str:
        """Return a text; a number where text is meant (5.2) is an error, as YAML needs quotes."""
        value = self.get(key, default)
        if not isinstance(value, str):
            raise self.wrong(f"'{key}' moet tekst zijn (zet getallen tussen aanhalingstekens)")
        return value

    def maybe_text(self, key: str) -> str | None:
        """Return a text, or None where the key is absent or empty."""
        return None if self.get(key) is None else self.text(key)

    def number(self, key: str, default: float | None = None) -> float:
        """Return a number."""
        value = self.get(key, default)
        if isinstance(value, bool) or not isinstance(value, int | float):
            raise self.wrong(f"'{key}' moet een getal zijn")
        return float(value)

    def texts(self, key: str) -> tuple[str, ...]:
        """Return a list of texts, empty when the key is absent."""
        value = self.get(key) or []
        if not isinstance(value, list) or not all(isinstance(item, str) for item in value):
            raise self.wrong(f"'{key}' moet een lijst van teksten zijn")
        return tuple(value)

    def section(self, key: str) -> "Section":
        """Return a mapping."""
        value = self.get(key)
        if not isinstance(value, Section):
            raise self.wrong(f"'{key}' ontbreekt of is geen groep van sleutels")
        return value

    def sections(self, key: str) -> tuple["Section", ...]:
        """Return a list of mappings, empty when the key is absent."""
        value = self.get(key) or []
        if not isinstance(value, list) or not all(isinstance(item, Section) for item in value):
            raise self.wrong(f"'{key}' moet een lijst van groepen zijn")
        return tuple(value)

    def only(self, *keys: str) -> None:
        """Refuse keys that nobody reads: a typing error would otherwise go unseen."""
        for key in self:
            if key not in keys:
                raise self.wrong(f"onbekende sleutel '{key}'; verwacht: {', '.join(keys)}")


def read_section(file: Traversable) -> Section:
    """Read one YAML file whose top is a mapping.

    Raises RuleBookError with file and line when it is not.
    """

    class Loader(yaml.SafeLoader):
        """A loader whose mappings are Sections."""

    def mapping(loader: yaml.SafeLoader, node: yaml.MappingNode) -> Section:
        section = Section(file.name, node.start_mark.line + 1)
        for key_node, value_node in node.value:
            key = cast(Hashable, loader.construct_object(key_node, deep=True))
            if key in section:
                raise section.wrong(f"'{key}' staat er twee keer")
            section[str(key)] = loader.construct_object(value_node, deep=True)
        return section

    Loader.add_constructor(yaml.resolver.BaseResolver.DEFAULT_MAPPING_TAG, mapping)
    try:
        data = yaml.load(file.read_text(encoding="utf-8"), Loader)  # noqa: S506 - a SafeLoader
    except yaml.MarkedYAMLError as error:
        line = error.problem_mark.line + 1 if error.problem_mark else 1
        raise RuleBookError(f"{file.name}, regel {line}: geen geldige YAML") from error
    except UnicodeDecodeError as error:
        raise RuleBookError(f"{file.name}: geen UTF-8-tekst") from error
    if not isinstance(data, Section):
        raise RuleBookError(f"{file.name}, regel 1: verwacht groepen van sleutels")
    return data


def read_items(file: Traversable) -> tuple[str, ...]:
    """Read a list file: one item a line, '#' starts a comment, empty lines are skipped."""
    lines = file.read_text(encoding="utf-8").splitlines()
    items = (line.split("#", 1)[0].strip() for line in lines)
    return tuple(item for item in items if item)
