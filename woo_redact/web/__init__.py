"""The review app: pages of a dossier in the browser, decided by people. Starlette lives here."""

from woo_redact.web.accounts import Account, Role, Users
from woo_redact.web.app import make_app
from woo_redact.web.server import Tls, serve
from woo_redact.web.users import UserFile, put_user, remove_user

__all__ = [
    "Account",
    "Role",
    "Tls",
    "UserFile",
    "Users",
    "make_app",
    "put_user",
    "remove_user",
    "serve",
]
