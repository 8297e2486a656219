"""How this process runs: where it listens, where it keeps things, what it is allowed to be."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """``public_url``: the start of links in messages, without a slash at the end.

    ``sandbox_token`` opens the sandbox's routes, ``review_token`` the reviewer's (None: they answer 404).
    ``trusted_proxy``: X-Forwarded-For and -Proto of the proxy in front are believed.
    """

    data_dir: Path
    database_url: str
    public_url: str
    sandbox: bool = False
    sandbox_token: str = ""
    review_token: str | None = None
    hook_secret: str | None = None
    trusted_proxy: bool = False
