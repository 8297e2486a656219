"""How this process runs: where it listens, where it keeps things, what it is allowed to be."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

POOL: Final = 10


@dataclass(frozen=True, slots=True, kw_only=True)
class Retention:
    """How long something is kept, in seconds.

    ``unconfirmed_s``: an application whose e-mail address was never confirmed. ``abandoned_s``: one that nobody went
    on with. ``photos_s``: photos, after the decision. ``records_s``: the record of a decision, which by 31 CFR
    1020.220(a)(3) stays five years.
    """

    unconfirmed_s: float = 24 * 3600.0
    abandoned_s: float = 30 * 86400.0
    photos_s: float = 30 * 86400.0
    records_s: float = 5 * 365.25 * 86400.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """``public_url``: the start of links in messages, without a slash at the end.

    ``sandbox_token`` opens the sandbox's routes, and the reviewers' there.
    ``reviewers``: SHA-256 (hexadecimal) of each reviewer's token, by name. ``hook_secrets``: what signs the news of a
    provider, by the name in ``/hooks/{name}``. ``metrics_token`` opens /metrics (None: 404).
    ``proxies``: addresses or networks of those in front, whose X-Forwarded-For is believed. ``another_route``: a second
    provider for text messages exists. ``pool``: connections to the database. ``lan_address``: where phones reach a
    server that listens on this computer alone (`lan.Lan`), "" where they come by ``public_url``.
    """

    data_dir: Path
    database_url: str = field(repr=False)
    public_url: str
    sandbox: bool = False
    sandbox_token: str = field(default="", repr=False)
    reviewers: Mapping[str, str] = field(default_factory=dict, repr=False)
    hook_secret: str | None = field(default=None, repr=False)
    hook_secrets: Mapping[str, str] = field(default_factory=dict, repr=False)
    metrics_token: str | None = field(default=None, repr=False)
    proxies: tuple[str, ...] = ()
    another_route: bool = False
    lan_address: str = ""
    pool: int = POOL
    retention: Retention = Retention()
