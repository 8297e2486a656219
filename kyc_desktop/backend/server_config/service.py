"""The tables of the service itself: where it listens, its database and keys, how long it keeps what, who reviews."""

from __future__ import annotations

from dataclasses import dataclass
from ipaddress import ip_address
from pathlib import Path
from typing import Final, Literal, cast

from ...flow.operator_source import Pattern
from ..crypto import MasterKeys
from ..keys import KeyFileError, read_key_file
from ..settings import Retention
from .source import ServerSource, why_unread

LOOPBACK: Final = ("127.0.0.0/8", "::1/128")
_HOUR: Final = 3600.0
_DAY: Final = 86400.0
_YEAR: Final = 365.25 * _DAY
_HASH: Final = Pattern(r"[0-9a-f]{64}", "a SHA-256 of 64 hexadecimal digits")
_NAME: Final = Pattern(r"[a-z][a-z0-9_-]{0,30}", "a name")


@dataclass(frozen=True, slots=True, kw_only=True)
class Listen:
    """``socket``: a unix socket instead of host and port."""

    host: str = "127.0.0.1"
    port: int = 8000
    socket: Path | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class LogChoice:
    format: Literal["text", "json"] = "text"
    level: Literal["DEBUG", "INFO", "WARNING", "ERROR"] = "INFO"


def listen(source: ServerSource) -> Listen:
    default = Listen()
    found = Listen(
        host=source.text("server.host", default.host),
        port=source.integer("server.port", default.port, 0, 65535),
        socket=source.path("server.socket"),
    )
    if found.socket is None and not is_loopback(found.host) and not source.named("server.proxies"):
        source.complain(
            "server.proxies",
            f"on {found.host} anybody could connect without TLS. Write the addresses of the proxy that speaks TLS in "
            "front, or listen on 127.0.0.1 or a unix socket (server.socket).",
        )
    return found


def is_loopback(host: str) -> bool:
    try:
        return host == "localhost" or ip_address(host).is_loopback
    except ValueError:
        return False


def public_url(source: ServerSource) -> str:
    found = source.needed_url("server.public_url", "the address that customers' phones reach: https://id.example.com")
    if found.startswith("http:"):
        source.complain("server.public_url", f'"{found}" has no TLS. Links and passwords need https://.')
    return found


def database_url(source: ServerSource) -> str:
    """With the password of ``database.password`` or its file in it."""
    from sqlalchemy.engine import make_url
    from sqlalchemy.exc import ArgumentError

    written, password = source.secret("database.url"), source.secret("database.password")
    if not written:
        source.complain("database.url", "this is missing. Write an address like postgresql://kyc@db.example/kyc.")
        return ""
    try:
        url = make_url(written)
    except ArgumentError:
        source.complain("database.url", "this is not the address of a database, like postgresql://kyc@host/kyc.")
        return ""
    if url.password is None and "password" not in url.query:
        source.no_secret("database.url")
    if url.drivername not in ("postgresql", "postgresql+asyncpg", "sqlite+aiosqlite"):
        source.complain("database.url", f'"{url.drivername}" is not known. Use postgresql or sqlite+aiosqlite.')
    if url.drivername.startswith("sqlite") and (not url.database or not Path(url.database).is_absolute()):
        source.complain("database.url", "the path of the file must be absolute: sqlite+aiosqlite:////var/lib/….")
    return (url.set(password=password) if password else url).render_as_string(hide_password=False)


def keys(source: ServerSource) -> MasterKeys | None:
    """None after a complaint."""
    path = source.path("keys.file")
    if path is None:
        source.complain("keys.file", "this is missing. Write the path of the file with the master keys.")
        return None
    try:
        return read_key_file(path)
    except (KeyFileError, OSError, UnicodeDecodeError) as error:
        trouble = f"{error}" if isinstance(error, KeyFileError) else f"{path} can't be read: {why_unread(error)}."
        source.complain("keys.file", trouble)
        return None


def retention(source: ServerSource) -> Retention:
    return Retention(
        unconfirmed_s=source.integer("retention.unconfirmed_hours", 24, 1, 24 * 30) * _HOUR,
        abandoned_s=source.integer("retention.abandoned_days", 30, 1, 365) * _DAY,
        photos_s=source.integer("retention.photos_days", 30, 1, 365 * 10) * _DAY,
        records_s=source.integer("retention.records_years", 5, 1, 30) * _YEAR,
    )


def reviewers(source: ServerSource) -> dict[str, str]:
    """SHA-256 of each token, by name."""
    found = {}
    for name in source.names("reviewers"):
        found[name] = source.pattern(f"reviewers.{name}", "", _HASH)
        if not _NAME.fits(name):
            source.complain(f"reviewers.{name}", "a name has small letters, digits, - and _, and at most 31 of them.")
    return found


def log(source: ServerSource) -> LogChoice:
    default = LogChoice()
    form = source.one_of("log.format", default.format, ("text", "json"))
    level = source.one_of("log.level", default.level, ("DEBUG", "INFO", "WARNING", "ERROR"))
    return LogChoice(
        format=cast("Literal['text', 'json']", form),
        level=cast("Literal['DEBUG', 'INFO', 'WARNING', 'ERROR']", level),
    )


def metrics_token(source: ServerSource) -> str | None:
    token = source.secret("metrics.token")
    if token and len(token) < 20:
        source.complain("metrics.token", "this is short. Write 20 random characters or more.")
    return token or None
