"""Everything that a request or a job needs, put together once at the start."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, field

from ..flow.config import Config
from ..flow.operator import Operator
from .clock import Clock
from .crypto import MasterKeys
from .documents import PhotoCleaner
from .hub import Hub
from .lan import Lan
from .limits import Rates
from .meter import Meter
from .passwords import Hasher
from .photo_probe import PhotoProbe
from .policy import Policy
from .ports import Ports
from .providers.sandbox import SandboxPorts
from .settings import Settings
from .store.database import Database


@dataclass(frozen=True, slots=True, kw_only=True)
class Backend:
    """``wake``: set when a job was put into the outbox. ``sandbox``: its inbox and faults, None in
    production.

    ``lan``: how phones come in where the public address is this computer's own, None where they use that address.
    ``meter``: what is counted.
    ``in_flight``: the idempotency keys that this process is working on. ``closing``: set at the end.
    """

    settings: Settings
    operator: Operator
    config: Config
    config_etag: str
    policy: Policy
    rates: Rates
    clock: Clock
    database: Database
    keys: MasterKeys
    hub: Hub
    hasher: Hasher
    ports: Ports
    cleaner: PhotoCleaner
    sandbox: SandboxPorts | None = None
    lan: Lan | None = None
    meter: Meter = field(default_factory=Meter)
    photo_probe: PhotoProbe
    wake: asyncio.Event = field(default_factory=asyncio.Event)
    in_flight: set[tuple[str, str]] = field(default_factory=set)
    closing: asyncio.Event = field(default_factory=asyncio.Event)

    def close(self) -> None:
        """Nobody waits any longer: long-polls are answered, the worker and the sweep end."""
        self.closing.set()
        self.wake.set()
        self.hub.notify_all()
        if self.sandbox is not None:
            self.sandbox.inbox.close()
