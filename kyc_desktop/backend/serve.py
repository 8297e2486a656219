"""Runs the server: checks that it may, listens, says where in one line of JSON, stops with its parent.

The line on standard output is ``{"url": "http://127.0.0.1:PORT", "sandbox_token": "…"}``; everything else goes to
standard error. The desktop program starts it with ``--port 0 --sandbox --exit-with-stdin`` and keeps its standard
input open: when the program ends, however it ends, the pipe closes and the server stops.
"""

from __future__ import annotations

import json
import os
import secrets
import socket
import sys
import threading
from collections.abc import Mapping
from dataclasses import dataclass
from ipaddress import IPv4Address
from pathlib import Path
from typing import Final

import uvicorn
from fastapi import FastAPI

from ..flow.operator import Operator, load
from ..flow.operator_source import OperatorError
from . import lan
from .api import create_app
from .build import open_backend
from .crypto import MasterKeys
from .keys import KeyFileError, embedded_keys, read_key_file
from .settings import Settings
from .store.database import sqlite_url

REVIEW_TOKEN: Final = "KYC_REVIEWER_TOKEN"  # noqa: S105 - the name of a variable
HOOK_SECRET: Final = "KYC_HOOK_SECRET"  # noqa: S105 - the name of a variable
LAN_ADDRESS: Final = "KYC_LAN_ADDRESS"
"""Where the embedded server listens for the phone of a hand-off: an IPv4 address of this computer, auto or off."""
_LOOPBACK: Final = frozenset({"127.0.0.1", "::1", "localhost"})


class ConfigurationError(Exception):
    """The server must not start like this; the message says what to change."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Options:
    """The command line."""

    host: str = "127.0.0.1"
    port: int = 0
    data_dir: Path
    database_url: str | None = None
    config: Path | None = None
    keys_file: Path | None = None
    public_url: str | None = None
    sandbox: bool = False
    tls_proxy: bool = False
    exit_with_stdin: bool = False


def check(options: Options) -> None:
    """Refuse what would be unsafe. Raises ConfigurationError."""
    if options.sandbox:
        if options.tls_proxy or (options.public_url or "").startswith("https://"):
            raise ConfigurationError("--sandbox plays all providers and must not face customers; leave it out")
        if options.host not in _LOOPBACK:
            raise ConfigurationError("--sandbox listens on this computer only: use --host 127.0.0.1")
        return
    if options.keys_file is None:
        raise ConfigurationError("production needs --keys-file (id:base64 lines, 32 bytes each)")
    if not options.tls_proxy or not (options.public_url or "").startswith("https://"):
        raise ConfigurationError("production needs TLS in front: --tls-proxy and --public-url https://…")
    raise ConfigurationError("this version has no adapters of real providers yet: start it with --sandbox")


def serve(options: Options, environ: Mapping[str, str]) -> None:
    """Listen until stopped. Raises ConfigurationError before anything is opened."""
    check(options)
    operator, keys = _operator(options, environ), _keys(options, environ)
    listener = _listen(options)
    port = listener.getsockname()[1]
    host = f"[{options.host}]" if ":" in options.host else options.host
    url = f"http://{host}:{port}"
    settings = Settings(
        data_dir=options.data_dir,
        database_url=options.database_url or sqlite_url(options.data_dir / "kyc.sqlite3"),
        public_url=(options.public_url or url).rstrip("/"),
        sandbox=options.sandbox,
        sandbox_token=secrets.token_urlsafe(24) if options.sandbox else "",
        review_token=environ.get(REVIEW_TOKEN) or None,
        hook_secret=environ.get(HOOK_SECRET) or None,
        trusted_proxy=options.tls_proxy,
        lan_address=_lan_address(options, environ),
    )
    app = create_app(lambda: open_backend(settings, operator, keys), sandbox=options.sandbox, secure=options.tls_proxy)
    server = _Server(
        uvicorn.Config(
            app,
            log_config=None,
            access_log=False,
            server_header=False,
            proxy_headers=False,
            timeout_graceful_shutdown=3,
            h11_max_incomplete_event_size=32 * 1024,
        ),
        app,
        announcement={"url": url, "sandbox_token": settings.sandbox_token},
    )
    if options.exit_with_stdin:
        threading.Thread(target=_stop_with_stdin, args=(server,), daemon=True, name="stdin").start()
    server.run(sockets=[listener])


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


def _stop_with_stdin(server: uvicorn.Server) -> None:
    while sys.stdin.buffer.read(4096):
        pass
    server.should_exit = True


def _listen(options: Options) -> socket.socket:
    family = socket.AF_INET6 if ":" in options.host else socket.AF_INET
    # asyncio sets TCP_NODELAY only on sockets that name their protocol; without it every answer waits 40 ms
    listener = socket.socket(family, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    if os.name == "posix":  # elsewhere it would let another program take the port over
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        listener.bind((options.host, options.port))
    except OSError as error:
        listener.close()
        raise ConfigurationError(f"cannot listen on {options.host}:{options.port}: {error.strerror}") from error
    return listener


def _lan_address(options: Options, environ: Mapping[str, str]) -> str:
    """Phones can't come to this computer's own address. Raises ConfigurationError."""
    if options.public_url is not None or options.host not in _LOOPBACK:
        return ""
    given = environ.get(LAN_ADDRESS) or lan.AUTO
    try:
        return given if given in (lan.AUTO, lan.OFF) else str(IPv4Address(given))
    except ValueError as error:
        raise ConfigurationError(f"{LAN_ADDRESS} is an IPv4 address of this computer, auto or off") from error


def _operator(options: Options, environ: Mapping[str, str]) -> Operator:
    try:
        return load(options.config, environ)
    except OperatorError as error:
        raise ConfigurationError(str(error)) from error


def _keys(options: Options, environ: Mapping[str, str]) -> MasterKeys:
    try:
        options.data_dir.mkdir(parents=True, exist_ok=True, mode=0o700)
        if options.keys_file is not None:
            return read_key_file(options.keys_file)
        return embedded_keys(options.data_dir, environ)
    except (OSError, KeyFileError) as error:
        raise ConfigurationError(str(error)) from error
