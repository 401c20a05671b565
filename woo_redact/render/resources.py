"""The resources of one content stream: copied before they change, pruned of what is not used."""

import pikepdf

from woo_redact.render.secrets import Secrets

PRUNED = ("/XObject", "/Font", "/Pattern", "/ExtGState", "/Properties", "/Shading")
"""Kinds that only the content itself can name; a secret nobody paints must not stay reachable."""

KEPT = (*PRUNED, "/ColorSpace")


class Resources:
    """Looks names up, remembers which were used, hands out names for new objects."""

    def __init__(self, source: pikepdf.Object | None, secrets: Secrets) -> None:
        """Take the /Resources dictionary of a page, form or pattern; it is never changed."""
        self._source: dict[str, dict[str, pikepdf.Object]] = {}
        if isinstance(source, pikepdf.Dictionary):
            for kind in KEPT:
                value = source.get(kind)
                if isinstance(value, pikepdf.Dictionary):
                    self._source[kind] = dict(value.items())
        self._secrets = secrets
        self._used: dict[str, dict[str, pikepdf.Object]] = {}
        self._names: dict[tuple[str, str], str] = {}

    def find(self, kind: str, name: str) -> pikepdf.Object | None:
        """Return what a name stands for and remember that it is used."""
        found = self._source.get(kind, {}).get(name)
        if found is not None:
            self._used.setdefault(kind, {})[self.name(kind, name)] = found
        return found

    def peek(self, kind: str, name: str) -> pikepdf.Object | None:
        """Return what a name stands for without counting it as used."""
        return self._source.get(kind, {}).get(name)

    def name(self, kind: str, name: str) -> str:
        """Return the name to write: another one when the old one spells out a secret."""
        if (kind, name) not in self._names:
            held = self._secrets.held_in(name[1:])
            self._names[kind, name] = self._fresh(kind) if held else name
        return self._names[kind, name]

    def add(self, kind: str, value: pikepdf.Object) -> str:
        """Return a new name for a new object."""
        name = self._fresh(kind)
        self._used.setdefault(kind, {})[name] = value
        return name

    def add_once(self, kind: str, value: pikepdf.Object) -> str:
        """Return the name of an object that may have been added before."""
        for name, known in self._used.get(kind, {}).items():
            if known.objgen == value.objgen != (0, 0):
                return name
        return self.add(kind, value)

    def _fresh(self, kind: str) -> str:
        taken = self._source.get(kind, {}).keys() | self._used.get(kind, {}).keys()
        taken |= {new for (of, _), new in self._names.items() if of == kind}
        return next(name for n in range(len(taken) + 1) if (name := f"/Lak{n}") not in taken)

    def finished(self) -> pikepdf.Dictionary:
        """Return the dictionary for what was used; colour spaces stay as they were."""
        result = pikepdf.Dictionary()
        for kind in KEPT:
            if kind == "/ColorSpace":
                members = {
                    self.name(kind, name): value
                    for name, value in self._source.get(kind, {}).items()
                }
            else:
                members = self._used.get(kind, {})
            if members:
                result[kind] = pikepdf.Dictionary(dict(sorted(members.items())))
        return result
