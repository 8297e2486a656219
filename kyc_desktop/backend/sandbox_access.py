"""Who may use the sandbox's routes."""

from __future__ import annotations

import hmac
import ipaddress
from typing import Annotated, Final

from fastapi import Depends, HTTPException, Request

from .core import Backend

_LOCAL_NAMES: Final = ("localhost", "127.0.0.1", "[::1]")


async def tester(request: Request) -> Backend:
    """The backend, for somebody who may use the sandbox; 404 for everybody else."""
    backend: Backend = request.app.state.backend
    if backend.sandbox is None or not backend.settings.sandbox:
        raise HTTPException(404)
    token = backend.settings.sandbox_token
    if token:
        given = request.headers.get("authorization", "").removeprefix("Bearer ")
        if not hmac.compare_digest(given.encode(), token.encode()):
            raise HTTPException(404)
    elif not _is_local(request):
        raise HTTPException(404)
    return backend


def _is_local(request: Request) -> bool:
    """From this computer, by a name of this computer: a web page cannot fake both (DNS rebinding)."""
    client = request.client.host if request.client is not None else ""
    try:
        local = ipaddress.ip_address(client).is_loopback
    except ValueError:
        return False
    name = request.headers.get("host", "").rsplit(":", 1)[0]
    return local and name in _LOCAL_NAMES and request.headers.get("sec-fetch-site", "none") in ("none", "same-origin")


Tester = Annotated[Backend, Depends(tester)]
