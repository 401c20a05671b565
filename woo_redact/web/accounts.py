"""Who may come in: the users of a file, or the one person behind this computer."""

from dataclasses import dataclass, field
from enum import StrEnum
from typing import Protocol


class Role(StrEnum):
    """What somebody may do in the review app."""

    BEOORDELAAR = "beoordelaar"
    GOEDKEURDER = "goedkeurder"


@dataclass(frozen=True, slots=True)
class Account:
    """Somebody who has come in, under the name that is written beside each decision."""

    name: str
    roles: frozenset[Role] = frozenset(Role)
    key: str = field(default="", repr=False)
    """Another one when the password is: sessions of the old password end."""

    @property
    def may_review(self) -> bool:
        """Say whether this person may decide on findings."""
        return Role.BEOORDELAAR in self.roles

    @property
    def may_approve(self) -> bool:
        """Say whether this person may approve what another decided."""
        return Role.GOEDKEURDER in self.roles


class Users(Protocol):
    """The people who may log in; how their passwords are kept is their own business."""

    def check(self, name: str, password: str) -> Account | None:
        """Return the account when the password is right, else None; takes as long for both."""
        ...

    def holds(self, account: Account) -> bool:
        """Say whether somebody who came in earlier still may: same roles, same password."""
        ...
