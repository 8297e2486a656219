"""The first two things: a connection, and what the operator offers."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

import kyc_desktop
from kyc_desktop.flow.config import Config
from kyc_desktop.flow.versions import older

from .client import Client
from .errors import ApiError, NoServer, Unreachable, UpdateNeeded
from .retry import Reconnection
from .state import Line


async def connect(open_client: Callable[[], Awaitable[Client]], line: Reconnection) -> Client:
    """A client, as soon as there is a server for it."""
    while True:
        try:
            return await open_client()
        except NoServer:
            await line.wait_asked(Line.BACKEND_MISSING)
        except Unreachable as error:
            await line.wait_turn(error)


async def fetch_config(client: Client, line: Reconnection, found: Callable[[Config], None]) -> None:
    """Give the configuration to ``found`` as soon as it can be had; says on the line when this version is too old."""
    while True:
        try:
            answer = await client.config()
        except UpdateNeeded:
            line.stop(Line.UPDATE_NEEDED)
            return
        except ApiError as error:
            await line.wait_turn(error if isinstance(error, Unreachable) else None, cause=error.code)
            continue
        break
    line.succeeded()
    if answer is not None:
        found(answer[0])
        if too_old(answer[0]):
            line.stop(Line.UPDATE_NEEDED)


def too_old(config: Config) -> bool:
    """Whether the operator wants a newer version than this one. A minimum that can't be read asks for nothing."""
    try:
        return older(kyc_desktop.__version__, config.minimum_client)
    except ValueError:
        return False
