"""A server that faces customers: its configuration, its providers, its counters, put together. Not for the sandbox."""

from __future__ import annotations

import logging
import sys
from collections.abc import AsyncIterator, Mapping
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import replace
from pathlib import Path
from typing import IO

from sqlalchemy.engine import make_url

from . import logs
from .build import open_backend
from .clock import Clock
from .core import Backend
from .meter import Meter
from .providers.production import open_ports
from .rotation import IndexKeyChanged
from .serve import HOOK_SECRET, ConfigurationError, Options, Site, listener_on, reviewer_of
from .server_config import Mistakes, ServerConfig, read
from .store.trouble import Unavailable

_log = logging.getLogger(__name__)


def production(options: Options, environ: Mapping[str, str]) -> Site:
    """Raises ConfigurationError with every mistake of the configuration."""
    config = configured(options, environ)
    logs.set_up(level=config.log.level, form=config.log.format)
    listen = config.listen
    lock = _alone(config.settings.database_url)
    return Site(
        held=lock,
        listener=listener_on(listen.host, listen.port, listen.socket),
        open_backend=lambda: open_production(config),
        secure=True,
    )


def configured(options: Options, environ: Mapping[str, str]) -> ServerConfig:
    """The configuration with what the command line and old variables say. Raises ConfigurationError."""
    given = {
        "KYC_SERVER_HOST": options.host,
        "KYC_SERVER_PORT": None if options.port is None else str(options.port),
        "KYC_SERVER_SOCKET": None if options.uds is None else str(options.uds.absolute()),
        "KYC_LOG_FORMAT": options.log_format,
        "KYC_LOG_LEVEL": options.log_level,
    }
    said = {name: value for name, value in given.items() if value is not None}
    try:
        config = read(options.config, {**environ, **said})
    except Mistakes as error:
        raise ConfigurationError(f"{options.config}\n{error}") from error
    settings = replace(
        config.settings,
        hook_secret=environ.get(HOOK_SECRET) or None,
        reviewers={**config.settings.reviewers, **reviewer_of(environ)},
    )
    return replace(config, settings=settings)


@asynccontextmanager
async def open_production(config: ServerConfig) -> AsyncIterator[Backend]:
    """The running backend with its providers; they are closed after it. Says what keeps it from starting."""
    meter = _meter(config)
    settings = config.settings
    async with AsyncExitStack() as stack:
        ports = await stack.enter_async_context(
            open_ports(
                config.providers,
                public_url=settings.public_url,
                today=Clock().today,
                adult_age=config.operator.limits.adult_age,
                meter=meter,
            )
        )
        opened = open_backend(settings, config.operator, config.keys, ports=ports, meter=meter)
        try:
            backend = await stack.enter_async_context(opened)
        except Unavailable as error:
            _log.error("can't start: the database does not answer: %s", error)
            raise
        except IndexKeyChanged as error:
            _log.error("can't start: keys.file: %s", error)
            raise
        yield backend


def _meter(config: ServerConfig) -> Meter:
    if config.settings.metrics_token is None:
        return Meter()
    from .metrics import Metrics  # prometheus_client is for those who ask for it

    return Metrics()


def _alone(database_url: str) -> IO[bytes] | None:
    """SQLite is for one process, which takes the leases of all jobs for its own: a lock beside the file says so.

    Raises ConfigurationError where another process has it.
    """
    if sys.platform == "win32":
        return None
    url = make_url(database_url)
    if url.get_backend_name() != "sqlite":
        return None
    import fcntl

    path = Path(f"{url.database}.lock")
    try:
        lock = path.open("wb")
    except OSError as error:
        raise ConfigurationError(f"database.url: {path} can't be written: {error.strerror}") from error
    try:
        fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError as error:
        lock.close()
        raise ConfigurationError(
            "database.url: another server uses this SQLite file. Several need PostgreSQL"
        ) from error
    return lock
