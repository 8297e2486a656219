"""Asks everything that a configuration names whether it answers, without sending a message to anybody."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass

from .ports import PortError
from .providers.production import objects
from .providers.production import probes as provider_probes
from .server_config import ServerConfig
from .store.database import HEAD, Database
from .store.trouble import Unavailable

_LIMIT_S = 15.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """``ok``: None where there is no harmless way to ask."""

    what: str
    ok: bool | None
    said: str = ""


async def probe_all(config: ServerConfig) -> list[Answer]:
    """One answer for each part, in a fixed order."""
    asked = [
        await _ask("database", lambda: _database(config)),
        await _ask("photos", lambda: _photos(config)),
    ]
    async with provider_probes(config.providers, public_url=config.settings.public_url) as providers:
        asked += [await _ask(what, probe) for what, probe in providers.items()]
    said = f"{config.settings.public_url} is not fetched from here; open it with a browser"
    return [*asked, Answer(what="public address", ok=None, said=said)]


async def _ask(what: str, probe: Callable[[], Awaitable[str]] | None) -> Answer:
    if probe is None:
        return Answer(what=what, ok=None, said="there is no harmless way to ask")
    try:
        async with asyncio.timeout(_LIMIT_S):
            return Answer(what=what, ok=True, said=await probe())
    except (PortError, Unavailable, OSError) as error:
        return Answer(what=what, ok=False, said=str(error) or type(error).__name__)
    except TimeoutError:
        return Answer(what=what, ok=False, said=f"no answer within {_LIMIT_S:.0f} s")


async def _database(config: ServerConfig) -> str:
    database = Database(config.settings.database_url, pool=2)
    try:
        revision = await database.revision()
    finally:
        await database.close()
    if revision == HEAD:
        return f"migration {HEAD}"
    if revision is None:
        return "it is empty; the first server that starts makes the tables, or: migrate"
    return f"migration {revision}, this program is made for {HEAD}; the next server that starts migrates, or: migrate"


async def _photos(config: ServerConfig) -> str:
    await objects(config.providers.storage).probe()
    return "written, not overwritten, read and deleted"
