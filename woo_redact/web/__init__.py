"""The review app: pages of a dossier in the browser, decided by people. Starlette lives here."""

from woo_redact.web.accounts import Account, Role, Users
from woo_redact.web.app import make_app
from woo_redact.web.server import serve

__all__ = ["Account", "Role", "Users", "make_app", "serve"]
