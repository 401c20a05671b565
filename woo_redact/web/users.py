"""The file of users: names, roles, and passwords that cannot be read back."""

import json
from base64 import b64decode, b64encode
from dataclasses import dataclass
from functools import cached_property
from hashlib import scrypt, sha256
from hmac import compare_digest
from pathlib import Path
from secrets import token_bytes
from typing import Any

from woo_redact.casefile import write_json
from woo_redact.errors import DocumentError, ReviewError, in_dutch
from woo_redact.web.accounts import Account, Role

SCHEMA = "woo-redact/users/1"
SHORTEST = 12
"""Letters of a password; NIST SP 800-63B asks for length, not for odd signs."""
LONGEST_NAME = 200

COST, BLOCK, PARALLEL, BYTES = 2**15, 8, 3, 32
"""scrypt: 32 MB and some 0.2 s for each guess (OWASP Password Storage Cheat Sheet)."""
MEMORY = 128 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class User:
    """One line of the file."""

    name: str
    roles: frozenset[Role]
    password: str
    """As `hashed` made it."""

    @property
    def account(self) -> Account:
        """Return this person as one who has come in; a new password makes another account."""
        return Account(self.name, self.roles, sha256(self.password.encode()).hexdigest())


class UserFile:
    """The users of a file, read anew when it changes: who is taken out is out."""

    def __init__(self, file: Path) -> None:
        """Read the file. Raises DocumentError when it cannot be read or is something else."""
        self.file = file
        self._stamp: tuple[int, int] | None = None
        self._users: dict[str, User] = {}
        self._renew()

    def check(self, name: str, password: str) -> Account | None:
        """Return the account when the password is right, else None; takes as long for both.

        Raises DocumentError when the file has become unreadable.
        """
        self._renew()
        user = self._users.get(name)
        right = matches(password, user.password if user else self._nobody)
        return user.account if user and right else None

    def holds(self, account: Account) -> bool:
        """Say whether somebody who came in earlier still may: same roles, same password.

        Nobody may while the file cannot be read.
        """
        try:
            self._renew()
        except DocumentError:
            return False
        user = self._users.get(account.name)
        return user is not None and user.account == account

    def _renew(self) -> None:
        try:
            told = self.file.stat()
        except OSError as error:
            raise _unreadable(self.file, in_dutch(error)) from error
        stamp = (told.st_mtime_ns, told.st_size)
        if stamp != self._stamp:
            self._users = {user.name: user for user in read_users(self.file)}
            self._stamp = stamp

    @cached_property
    def _nobody(self) -> str:
        return hashed(token_bytes(16).hex())


def read_users(file: Path) -> tuple[User, ...]:
    """Read the file of users. Raises DocumentError."""
    try:
        record = json.loads(file.read_text(encoding="utf-8"))
        if record["schema"] != SCHEMA:
            raise ValueError("schema")
        users = tuple(_user(item) for item in record["users"])
    except OSError as error:
        raise _unreadable(file, in_dutch(error)) from error
    except (ValueError, KeyError, TypeError) as error:
        raise _unreadable(file, "geen gebruikersbestand, of beschadigd") from error
    if len({user.name for user in users}) != len(users):
        raise _unreadable(file, "een naam staat er twee keer in")
    return users


def put_user(file: Path, name: str, password: str, roles: frozenset[Role]) -> None:
    """Add somebody to the file of users, or give them another password and other roles.

    Makes the file when it is not there. Raises ReviewError when name or password will not do,
    DocumentError when the file is something else, OutputError when it cannot be written.
    """
    name = name.strip()
    if not name or len(name) > LONGEST_NAME or not name.isprintable():
        raise ReviewError("Deze naam kan niet worden gebruikt.")
    if len(password) < SHORTEST:
        raise ReviewError(f"Het wachtwoord is te kort: neem ten minste {SHORTEST} tekens.")
    if not roles:
        raise ReviewError("Kies ten minste één rol.")
    users = {user.name: user for user in read_users(file)} if file.exists() else {}
    users[name] = User(name, roles, hashed(password))
    _write(file, users)


def remove_user(file: Path, name: str) -> None:
    """Take somebody out of the file of users. Raises ReviewError when the name is not in it."""
    users = {user.name: user for user in read_users(file)}
    if users.pop(name.strip(), None) is None:
        raise ReviewError("Deze naam staat niet in het bestand.")
    _write(file, users)


def hashed(password: str) -> str:
    """Return a password as "scrypt$cost$block$parallel$salt$hash"; salted, never the same twice."""
    salt = token_bytes(16)
    digest = _scrypt(password, salt, COST, BLOCK, PARALLEL)
    parts = (COST, BLOCK, PARALLEL, b64encode(salt).decode(), b64encode(digest).decode())
    return "$".join(("scrypt", *map(str, parts)))


def matches(password: str, kept: str) -> bool:
    """Say whether a password is the one that was hashed; False for a hash of another making."""
    try:
        scheme, cost, block, parallel, salt, digest = kept.split("$")
        expected = b64decode(digest, validate=True)
        if scheme != "scrypt" or len(expected) != BYTES:
            return False
        given = _scrypt(
            password, b64decode(salt, validate=True), int(cost), int(block), int(parallel)
        )
    except ValueError:
        return False
    return compare_digest(given, expected)


def _scrypt(password: str, salt: bytes, cost: int, block: int, parallel: int) -> bytes:
    return scrypt(
        password.encode(), salt=salt, n=cost, r=block, p=parallel, maxmem=MEMORY, dklen=BYTES
    )


def _user(item: dict[str, Any]) -> User:
    name, password = item["name"], item["password"]
    if not isinstance(name, str) or not isinstance(password, str):
        raise TypeError("name")
    return User(name, frozenset(Role(role) for role in item["roles"]), password)


def _write(file: Path, users: dict[str, User]) -> None:
    told = [
        {"name": user.name, "roles": sorted(user.roles), "password": user.password}
        for user in users.values()
    ]
    write_json(file, {"schema": SCHEMA, "users": told}, private=True)


def _unreadable(file: Path, why: str) -> DocumentError:
    return DocumentError(f"Het gebruikersbestand {file.name} is niet te lezen ({why}).")
