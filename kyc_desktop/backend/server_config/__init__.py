"""The configuration of a server that faces customers: one TOML file and the environment, checked as a whole.

The file holds the tables of the operator (`flow.operator`) and those of the server; `packaging/server.example.toml`
explains each key. The key ``mail.host`` may also come as ``KYC_MAIL_HOST``, which wins; a secret also from the file
that ``mail.password_file`` names. Imported in production only.
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from ...flow.operator import Operator
from ...flow.operator import read as read_operator
from ...flow.operator_source import Mistakes, OperatorError
from ..configuration import check_countries, read_countries
from ..crypto import MasterKeys
from ..settings import POOL, Settings
from . import outside, service
from .demo import refuse_demo_values
from .outside import Providers
from .service import Listen, LogChoice
from .source import ServerSource, why_unread

__all__ = ["Mistakes", "ServerConfig", "read"]


@dataclass(frozen=True, slots=True, kw_only=True)
class ServerConfig:
    """Everything that a server needs to know before it starts."""

    listen: Listen
    settings: Settings
    operator: Operator
    keys: MasterKeys
    providers: Providers
    log: LogChoice


def read(path: Path | None, environ: Mapping[str, str]) -> ServerConfig:
    """The configuration. Raises Mistakes, which names every one of them."""
    source = ServerSource(_tables(path), environ, file=path)
    operator = read_operator(source)
    refuse_demo_values(source, operator)
    try:
        check_countries(operator.countries, read_countries())
    except OperatorError as error:
        source.complain(error.key, error.trouble)
    listen, keys, log = service.listen(source), service.keys(source), service.log(source)
    proxies = source.networks("server.proxies", service.LOOPBACK)
    providers = outside.providers(source, operator)
    url, database_url = service.public_url(source), service.database_url(source)
    pool = source.integer("database.pool", POOL, 2, 200)
    retention, reviewers = service.retention(source), service.reviewers(source)
    metrics_token = service.metrics_token(source)
    source.finish()
    if keys is None or providers is None:
        raise AssertionError("what could not be read was complained of")
    settings = Settings(
        data_dir=providers.storage if isinstance(providers.storage, Path) else Path("/var/lib/kyc-desktop"),
        database_url=database_url,
        public_url=url,
        reviewers=reviewers,
        hook_secrets=providers.hook_secrets,
        metrics_token=metrics_token,
        proxies=proxies,
        another_route=len(providers.texts) > 1,
        pool=pool,
        retention=retention,
    )
    return ServerConfig(listen=listen, settings=settings, operator=operator, keys=keys, providers=providers, log=log)


def _tables(path: Path | None) -> Mapping[str, object]:
    if path is None:
        return {}
    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError) as error:
        raise Mistakes({str(path): f"the file can't be read: {why_unread(error)}."}) from error
    except tomllib.TOMLDecodeError as error:
        raise Mistakes({str(path): f"this is not TOML: {error}."}) from error
