"""Read and check rules/: everything a lawyer can change, frozen, with a version."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from hashlib import sha256
from importlib.resources.abc import Traversable
from pathlib import Path

from woo_redact import resources
from woo_redact.errors import RuleBookError
from woo_redact.model.ground import Ground
from woo_redact.model.person import KnownPerson
from woo_redact.rulebook.calibration import Calibration, read_calibration
from woo_redact.rulebook.grounds import read_grounds
from woo_redact.rulebook.kinds import Kind, read_kind
from woo_redact.rulebook.persons import read_persons
from woo_redact.rulebook.policy import Policy, read_policy
from woo_redact.rulebook.roles import Roles, read_roles
from woo_redact.rulebook.source import Section, read_items, read_section


class Folders:
    """The files of rules/, with the files of a local folder laid over them.

    A local list (lists/<name>/items.txt) is added to ours; any other local file replaces ours.
    """

    def __init__(self, base: Traversable, local: Path | None) -> None:
        """Remember where to look."""
        self.base = base
        self.local = local

    def versions(self, name: str) -> Iterator[Traversable]:
        """Yield the file called name ("kinds/bsn.yml") in ours, then in the local folder."""
        for root in (self.base, self.local):
            if root is not None and (file := root.joinpath(*name.split("/"))).is_file():
                yield file

    def section(self, name: str) -> Section:
        """Read the YAML file that counts. Raises RuleBookError when there is none."""
        files = list(self.versions(name))
        if not files:
            raise RuleBookError(f"{name} ontbreekt in de regels")
        return read_section(files[-1])

    def names(self, folder: str) -> tuple[str, ...]:
        """Return the sorted names of what lies in a folder of rules/, ours and local together."""
        found = set()
        for root in (self.base, self.local):
            if root is not None and (place := root.joinpath(*folder.split("/"))).is_dir():
                found |= {item.name for item in place.iterdir() if not item.name.startswith("_")}
        return tuple(sorted(found))


@dataclass(frozen=True)
class RuleBook:
    """All of rules/, read once; `version` is the SHA-256 of every file that was read."""

    version: str
    kinds: Mapping[str, Kind]
    grounds: Mapping[str, Ground]
    lists: Mapping[str, frozenset[str]]
    """By folder name in rules/lists: the items, less those in exceptions.txt."""
    labels: Mapping[str, Mapping[str, str]]
    """By model family in rules/labels.yml: the model's label -> our entity."""
    roles: Roles
    policy: Policy
    calibration: Calibration = Calibration()
    persons: tuple[KnownPerson, ...] = ()
    """What the user wrote in dossier.yml."""


def read_rulebook(local: Path | None = None, dossier: Path | None = None) -> RuleBook:
    """Read our rules/, with the files in the folder `local` laid over them (--rules DIR).

    `dossier` is the dossier.yml of the documents at hand. Raises RuleBookError when
    a file is wrong: file, line, what was expected.
    """
    if local is not None and not local.is_dir():
        raise RuleBookError(f"{local} is geen map met regels")
    folders = Folders(resources.rules(), local)
    kinds = {
        name.removesuffix(".yml"): read_kind(
            folders.section(f"kinds/{name}"), name.removesuffix(".yml")
        )
        for name in folders.names("kinds")
        if name.endswith(".yml")
    }
    grounds = read_grounds(folders.section("grounds.yml"))
    for kind in kinds.values():
        if kind.ground is not None and kind.ground not in grounds:
            raise RuleBookError(
                f"kinds/{kind.name}.yml: grond {kind.ground} staat niet in grounds.yml"
            )
    labels = folders.section("labels.yml")
    roles = read_roles(folders.section("roles.yml"))
    return RuleBook(
        version=_version(folders, dossier),
        kinds=kinds,
        grounds=grounds,
        lists={name: _read_list(folders, name) for name in folders.names("lists")},
        labels={
            family: {label: mapping.text(label) for label in mapping}
            for family in labels
            for mapping in [labels.section(family)]
        },
        roles=roles,
        policy=read_policy(
            folders.section("policy.yml"), kinds=kinds, roles=roles.roles, grounds=grounds
        ),
        calibration=read_calibration(folders.section("calibration.yml"), kinds),
        persons=read_persons(dossier, roles) if dossier is not None else (),
    )


def _read_list(folders: Folders, name: str) -> frozenset[str]:
    """Return the items of one list, ours and local ones, less the exceptions."""
    items, exceptions = (
        {item for file in folders.versions(f"lists/{name}/{part}.txt") for item in read_items(file)}
        for part in ("items", "exceptions")
    )
    return frozenset(items - exceptions)


def _version(folders: Folders, dossier: Path | None) -> str:
    """Hash every rule file by name and content, independent of where the folders lie."""
    digest = sha256()

    def walk(place: Traversable, name: str) -> None:
        for item in sorted(place.iterdir(), key=lambda item: item.name):
            if item.is_dir() and not item.name.startswith(("_", ".")):
                walk(item, f"{name}/{item.name}")
            elif item.name.endswith((".yml", ".txt")):
                content = item.read_bytes().replace(b"\r\n", b"\n")
                digest.update(f"{name}/{item.name}\0{len(content)}\0".encode() + content)

    for which, root in (("ours", folders.base), ("local", folders.local)):
        if root is not None:
            walk(root, which)
    if dossier is not None and dossier.is_file():
        digest.update(b"dossier\0" + dossier.read_bytes().replace(b"\r\n", b"\n"))
    return digest.hexdigest()
