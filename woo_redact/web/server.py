"""Run the app on this computer, or for a team on one server."""

import secrets
import socket
import ssl
import threading
import time
import webbrowser
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

import uvicorn

from woo_redact.desk import Desk
from woo_redact.errors import OutputError, WooError, in_dutch
from woo_redact.web.accounts import Account, Users
from woo_redact.web.app import make_app
from woo_redact.web.patience import AT_ONCE, ImpatientProtocol

LOCAL = ("127.0.0.1", "localhost", "[::1]")
EVERYWHERE = frozenset({"0.0.0.0", "::", ""})


@dataclass(frozen=True, slots=True)
class Tls:
    """The files of a certificate, PEM."""

    certificate: Path
    key: Path


def serve(
    desk: Desk,
    *,
    host: str = "127.0.0.1",
    port: int = 0,
    by: str = "beoordelaar",
    users: Users | None = None,
    tls: Tls | None = None,
    names: tuple[str, ...] = (),
    open_browser: bool = True,
    tell: Callable[[str], None] = lambda link: None,
) -> None:
    """Serve one output folder until it is stopped (Ctrl-C).

    `port` 0 takes a free one. Without `users` one person, `by`, comes in by a link with a token;
    with `users` people log in. `names` are further host names by which the server is reached.
    `tell` gets the link once the server answers. Raises OutputError when the port is taken, or
    when certificate and key cannot be read or do not belong together.
    """
    if tls is not None:
        _try_certificate(tls)
    listener = _listen(host, port)
    port = listener.getsockname()[1]
    token = secrets.token_urlsafe(32)
    app = make_app(
        desk,
        hosts=_hosts(host, port, names, tls is not None),
        token=token,
        local=Account(by),
        users=users,
        tls=tls is not None,
    )
    config = uvicorn.Config(
        app,
        log_config=None,
        log_level="critical",
        access_log=False,
        server_header=False,
        lifespan="off",
        http=ImpatientProtocol,
        limit_concurrency=AT_ONCE,
        ssl_certfile=str(tls.certificate) if tls else None,
        ssl_keyfile=str(tls.key) if tls else None,
        timeout_graceful_shutdown=5,
    )
    server = uvicorn.Server(config)
    link = _link(host, port, names, token if users is None else None, tls is not None)
    threading.Thread(target=_announce, args=(server, link, open_browser, tell), daemon=True).start()
    threading.Thread(target=_warm, args=(desk,), daemon=True).start()
    with listener:
        server.run(sockets=[listener])


def _try_certificate(tls: Tls) -> None:
    """Load certificate and key once: uvicorn would end with a traceback."""
    try:
        # A password is never asked for: a server has nobody at its keyboard.
        ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER).load_cert_chain(
            tls.certificate, tls.key, password=""
        )
    except ssl.SSLError as error:
        raise OutputError(
            "Het certificaat en de sleutel zijn niet te gebruiken: het zijn geen PEM-bestanden, ze "
            "horen niet bij elkaar, of op de sleutel zit een wachtwoord."
        ) from error
    except OSError as error:
        raise OutputError(
            f"Kan het certificaat of de sleutel niet lezen ({in_dutch(error)})."
        ) from error


def _warm(desk: Desk) -> None:
    """Draw the first page, so that the process that draws has started when somebody looks."""
    with suppress(WooError):
        first = next((state.name for state in desk.documents() if state.pages), None)
        if first is not None:
            desk.picture(first, 1)


def _listen(host: str, port: int) -> socket.socket:
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    listener = socket.socket(family, socket.SOCK_STREAM)
    if hasattr(socket, "SO_EXCLUSIVEADDRUSE"):  # Windows: nobody else may take our port
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_EXCLUSIVEADDRUSE, 1)
    else:
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        listener.bind((host, port))
        listener.listen(128)
    except OSError as error:
        listener.close()
        raise OutputError(
            f"Kan niet luisteren op {host}, poort {port} ({in_dutch(error)}). Kies een andere "
            "poort met --port."
        ) from error
    return listener


def _hosts(host: str, port: int, names: tuple[str, ...], tls: bool) -> frozenset[str]:
    """Return what browsers may send as Host: our names with the port, or without the usual one."""
    known = {*names}
    if host in EVERYWHERE or host in ("127.0.0.1", "localhost", "::1"):
        known |= {*LOCAL}
    if host not in EVERYWHERE:
        known.add(f"[{host}]" if ":" in host else host)
    hosts = {f"{name}:{port}" for name in known}
    if port == (443 if tls else 80):
        hosts |= known
    return frozenset(hosts)


def _link(host: str, port: int, names: tuple[str, ...], token: str | None, tls: bool) -> str:
    name = names[0] if names else "127.0.0.1" if host in EVERYWHERE else host
    if ":" in name and not name.startswith("["):
        name = f"[{name}]"
    where = f"/toegang?token={token}" if token is not None else "/"
    return f"{'https' if tls else 'http'}://{name}:{port}{where}"


def _announce(
    server: uvicorn.Server, link: str, open_browser: bool, tell: Callable[[str], None]
) -> None:
    while not server.started:
        if server.should_exit:
            return
        time.sleep(0.02)
    tell(link)
    if open_browser:
        webbrowser.open(link)
