"""Runs the server: checks that it may, listens, says where in one line of JSON, stops with its parent.

The line on standard output is ``{"url": "http://127.0.0.1:PORT", "sandbox_token": "…"}``; everything else goes to
standard error. The desktop program starts it with ``--port 0 --sandbox --exit-with-stdin`` and keeps its standard
input open: when the program ends, however it ends, the pipe closes and the server stops.
"""

from __future__ import annotations

import asyncio
import hashlib
import json
import logging
import os
import secrets
import signal
import socket
import sys
import threading
from collections.abc import Callable, Mapping
from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass, field
from ipaddress import IPv4Address
from pathlib import Path
from typing import Final

import uvicorn
from fastapi import FastAPI
from uvicorn.protocols.http.h11_impl import H11Protocol

from ..flow.operator import Operator, load
from ..flow.operator_source import Mistakes
from . import lan
from .api import create_app
from .build import open_backend
from .core import Backend
from .crypto import MasterKeys
from .keys import KeyFileError, embedded_keys
from .listening import open_tcp, open_unix, remove, url_of
from .settings import Settings
from .store.database import sqlite_url

REVIEW_TOKEN: Final = "KYC_REVIEWER_TOKEN"  # noqa: S105 - the name of a variable
HOOK_SECRET: Final = "KYC_HOOK_SECRET"  # noqa: S105 - the name of a variable
LAN_ADDRESS: Final = "KYC_LAN_ADDRESS"
"""Where the embedded server listens for the phone of a hand-off: an IPv4 address of this computer, auto or off."""
_log = logging.getLogger(__name__)
_LOOPBACK: Final = frozenset({"127.0.0.1", "::1", "localhost"})


class ConfigurationError(Exception):
    """The server must not start like this; the message says what to change."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Options:
    """The command line. ``host``, ``port``, ``uds`` and those of the log win over the configuration's.

    ``config``: the server's file, for production. The others are for the sandbox.
    """

    host: str | None = None
    port: int | None = None
    uds: Path | None = None
    log_format: str | None = None
    log_level: str | None = None
    config: Path | None = None
    sandbox: bool = False
    operator: Path | None = None
    data_dir: Path = Path("kyc-data")
    database_url: str | None = None
    public_url: str | None = None
    exit_with_stdin: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Site:
    """What is to be served. ``secure``: TLS is in front. ``announced``: more for the line on standard output.

    ``held``: what must stay open while the server runs.
    """

    listener: socket.socket
    open_backend: Callable[[], AbstractAsyncContextManager[Backend]]
    sandbox: bool = False
    secure: bool = False
    announced: Mapping[str, str] = field(default_factory=dict)
    held: object = None


def check(options: Options) -> None:
    """Refuse what would be unsafe. Raises ConfigurationError."""
    if options.uds is not None and not hasattr(socket, "AF_UNIX"):
        raise ConfigurationError("Python has no unix sockets on this system: leave --uds out, use --host and --port")
    if not options.sandbox:
        if options.config is None:
            raise ConfigurationError("name the server's configuration with --config, or play all providers: --sandbox")
        return
    if options.config is not None:
        raise ConfigurationError("--sandbox plays all providers, and --config names real ones: leave one of them out")
    if (options.public_url or "").startswith("https://"):
        raise ConfigurationError("--sandbox plays all providers and must not face customers; leave it out")
    if options.host not in (None, *_LOOPBACK):
        raise ConfigurationError("--sandbox listens on this computer only: use --host 127.0.0.1")


def serve(options: Options, environ: Mapping[str, str]) -> None:
    """Listen until stopped. Raises ConfigurationError before anything is opened."""
    check(options)
    if options.sandbox:
        site = _sandbox(options, environ)
    else:
        from .production import production  # TOML, HTTP, mail: nothing that the embedded server needs for its start

        site = production(options, environ)
    url = url_of(site.listener)
    app = create_app(site.open_backend, sandbox=site.sandbox, secure=site.secure)
    server = _Server(
        uvicorn.Config(
            app,
            http=_protocol(sandbox=site.sandbox),
            log_config=None,
            access_log=False,
            server_header=False,
            proxy_headers=False,
            timeout_graceful_shutdown=3,
            h11_max_incomplete_event_size=32 * 1024,
        ),
        app,
        announcement={"url": url, **site.announced},
    )
    if options.exit_with_stdin:
        threading.Thread(target=_stop_with_stdin, args=(server,), daemon=True, name="stdin").start()
    if threading.current_thread() is threading.main_thread():
        signal.signal(signal.SIGTERM, _asked_to_end)
    try:
        server.run(sockets=[site.listener])
        _log.info("ended")
    finally:
        remove(url)


def _protocol(*, sandbox: bool) -> type[asyncio.Protocol]:
    """uvicorn's own; that of a sandbox can drop connections when a tester orders it."""
    if not sandbox:
        return H11Protocol
    from .api_faults import Cuttable

    return Cuttable


def listener_on(host: str, port: int, uds: Path | None) -> socket.socket:
    """Raises ConfigurationError."""
    try:
        return open_tcp(host, port) if uds is None else open_unix(uds)
    except OSError as error:
        where = f"{host}:{port}" if uds is None else str(uds)
        raise ConfigurationError(f"cannot listen on {where}: {error.strerror}") from error


class _Server(uvicorn.Server):
    """Says where it listens once it does, and lets waiting clients go before it waits for connections to end."""

    def __init__(self, config: uvicorn.Config, app: FastAPI, *, announcement: Mapping[str, str]) -> None:
        super().__init__(config)
        self._app = app
        self._announcement = announcement

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets)
        if self.started:
            print(json.dumps(dict(self._announcement)), flush=True)  # noqa: T201 - the launcher reads it

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        self._app.state.backend.close()
        await super().shutdown(sockets)


def _asked_to_end(_signal: int, _frame: object) -> None:
    """uvicorn ends by itself and then raises the signal again, which would make a clean end look like a killed one."""


def _stop_with_stdin(server: uvicorn.Server) -> None:
    while os.read(sys.stdin.fileno(), 4096):  # a thread inside of sys.stdin would abort the interpreter at its end
        pass
    server.should_exit = True


# --- the sandbox --------------------------------------------------------------------------------------------------


def _sandbox(options: Options, environ: Mapping[str, str]) -> Site:
    operator, keys = _operator(options, environ), _embedded_keys(options, environ)
    lan_address = _lan_address(options, environ)
    listener = listener_on(options.host or "127.0.0.1", options.port or 0, options.uds)
    token = secrets.token_urlsafe(24)
    settings = Settings(
        data_dir=options.data_dir,
        database_url=options.database_url or sqlite_url(options.data_dir / "kyc.sqlite3"),
        public_url=(options.public_url or url_of(listener)).rstrip("/"),
        sandbox=True,
        sandbox_token=token,
        reviewers=reviewer_of(environ),
        hook_secret=environ.get(HOOK_SECRET) or None,
        lan_address=lan_address,
    )
    return Site(
        listener=listener,
        open_backend=lambda: open_backend(settings, operator, keys),
        sandbox=True,
        announced={"sandbox_token": token},
    )


def reviewer_of(environ: Mapping[str, str]) -> Mapping[str, str]:
    """SHA-256 of the token in the environment, as the reviewer "default"."""
    token = environ.get(REVIEW_TOKEN)
    return {"default": hashlib.sha256(token.encode()).hexdigest()} if token else {}


def _lan_address(options: Options, environ: Mapping[str, str]) -> str:
    """Phones can't come to this computer's own address. Raises ConfigurationError."""
    if options.public_url is not None:
        return ""
    given = environ.get(LAN_ADDRESS) or lan.AUTO
    try:
        return given if given in (lan.AUTO, lan.OFF) else str(IPv4Address(given))
    except ValueError as error:
        raise ConfigurationError(f"{LAN_ADDRESS} is an IPv4 address of this computer, auto or off") from error


def _operator(options: Options, environ: Mapping[str, str]) -> Operator:
    try:
        return load(options.operator, environ)
    except Mistakes as error:
        raise ConfigurationError(str(error)) from error


def _embedded_keys(options: Options, environ: Mapping[str, str]) -> MasterKeys:
    try:
        options.data_dir.mkdir(parents=True, exist_ok=True, mode=0o700)
        return embedded_keys(options.data_dir, environ)
    except (OSError, KeyFileError) as error:
        raise ConfigurationError(str(error)) from error
