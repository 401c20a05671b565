"""The file of users."""

import json
import sys
from pathlib import Path

import pytest

from woo_redact.errors import DocumentError, ReviewError
from woo_redact.web import users
from woo_redact.web.accounts import Role
from woo_redact.web.users import UserFile, hashed, matches, put_user, read_users, remove_user

BOTH = frozenset(Role)
PASSWORD = "een lang wachtwoord"


@pytest.fixture(autouse=True)
def _cheap(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(users, "COST", 2**4)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    file = tmp_path / "gebruikers.json"
    put_user(file, "jansje", PASSWORD, frozenset({Role.BEOORDELAAR}))
    return file


def test_who_is_in_the_file_comes_in_with_the_roles_it_gives(file: Path) -> None:
    account = UserFile(file).check("jansje", PASSWORD)

    assert account is not None and account.may_review and not account.may_approve


@pytest.mark.parametrize(
    ("name", "password"),
    [("jansje", "fout"), ("jansje", ""), ("Jansje", PASSWORD), ("", PASSWORD), ("x", PASSWORD)],
)
def test_others_do_not(file: Path, name: str, password: str) -> None:
    assert UserFile(file).check(name, password) is None


def test_the_file_holds_no_password_and_no_two_hashes_are_the_same(file: Path) -> None:
    put_user(file, "piet", PASSWORD, BOTH)
    text = file.read_text(encoding="utf-8")
    kept = [user.password for user in read_users(file)]

    assert PASSWORD not in text and len(set(kept)) == 2
    assert all(matches(PASSWORD, one) and not matches(PASSWORD + "x", one) for one in kept)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows knows no owner's rights of this kind")
def test_nobody_else_may_read_the_file(file: Path) -> None:
    assert file.stat().st_mode & 0o077 == 0


def test_who_is_taken_out_is_out_at_once(file: Path) -> None:
    put_user(file, "piet", PASSWORD, BOTH)
    known = UserFile(file)
    account = known.check("piet", PASSWORD)
    assert account and known.holds(account)
    put_user(file, "piet", PASSWORD, frozenset({Role.BEOORDELAAR}))
    assert not known.holds(account)  # what was open with more roles ends
    account = known.check("piet", PASSWORD)
    assert account and known.holds(account)
    remove_user(file, "piet")
    assert not known.holds(account)

    assert known.check("piet", PASSWORD) is None and known.check("jansje", PASSWORD)
    with pytest.raises(ReviewError):
        remove_user(file, "piet")


def test_a_new_password_replaces_the_old_one_and_ends_what_it_opened(file: Path) -> None:
    known = UserFile(file)
    account = known.check("jansje", PASSWORD)
    assert account and known.holds(account)
    put_user(file, "jansje", "nog een lang wachtwoord", account.roles)

    assert known.check("jansje", PASSWORD) is None and not known.holds(account)
    assert len(read_users(file)) == 1


@pytest.mark.parametrize(
    ("name", "password", "roles"),
    [("", PASSWORD, BOTH), ("a\nb", PASSWORD, BOTH), ("a", "te kort", BOTH), ("a", PASSWORD, ())],
)
def test_what_will_not_do_is_refused(
    file: Path, name: str, password: str, roles: frozenset[Role]
) -> None:
    with pytest.raises(ReviewError):
        put_user(file, name, password, frozenset(roles))
    assert len(read_users(file)) == 1


@pytest.mark.parametrize("kept", ["", "geheim", "scrypt$1$2", "md5$1$1$1$YQ==$YQ==", "scrypt$a"])
def test_a_hash_of_another_making_lets_nobody_in(kept: str) -> None:
    assert not matches("", kept) and not matches("geheim", kept)


def test_a_shortened_hash_lets_nobody_in() -> None:
    kept = hashed(PASSWORD)
    assert matches(PASSWORD, kept)
    assert not matches(PASSWORD, kept.rpartition("$")[0] + "$")


@pytest.mark.parametrize("content", ["", "[]", "{}", '{"schema": "x", "users": []}'])
def test_another_file_is_refused(tmp_path: Path, content: str) -> None:
    file = tmp_path / "gebruikers.json"
    file.write_text(content, encoding="utf-8")
    with pytest.raises(DocumentError):
        UserFile(file)


def test_a_name_that_is_there_twice_is_refused(file: Path) -> None:
    record = json.loads(file.read_text(encoding="utf-8"))
    record["users"] *= 2
    file.write_text(json.dumps(record), encoding="utf-8")
    with pytest.raises(DocumentError, match="twee keer"):
        UserFile(file)


def test_a_file_that_is_not_there_is_refused(tmp_path: Path) -> None:
    with pytest.raises(DocumentError):
        UserFile(tmp_path / "weg.json")
