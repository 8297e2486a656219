"""Refuses programs that are too old: 426 with the code ``update_needed`` (RFC 9110, 15.5.22).

A program says what it is in ``User-Agent``: ``kyc-desktop/1.4.0 (Windows)``. Everybody else (browsers of phones,
reviewers, tests) is not asked. The configuration stays open, since it says where the update is; so do the sandbox's
calls, which belong to no version. Nothing of a refused request was carried out: with the update it is sent again.
"""

from __future__ import annotations

import re
from typing import Any, Final

from starlette.responses import Response
from starlette.types import ASGIApp, Receive, Scope, Send

from ..flow.versions import older
from . import problems
from .problems import Refusal

STATUS: Final = 426
DESCRIPTION: Final = "The program is older than the operator's minimum; /v1/config says where the update is."
_PROGRAM: Final = re.compile(r"kyc-desktop/(\S{1,64})")
_ASKED: Final = "/v1/"
_OPEN: Final = ("/v1/config", "/v1/sandbox/")


class MinimumClient:
    """Inside of `middleware.Envelope`: the refusal has the security headers and a line in the log."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "http" and _is_asked(scope["path"]):
            minimum = scope["app"].state.backend.operator.client.minimum_version
            version = _version(scope)
            if version is not None and older(version, minimum):
                await _refusal(scope["request_id"], minimum)(scope, receive, send)
                return
        await self._app(scope, receive, send)


def describe(description: dict[str, Any]) -> None:
    """Add the refusal to every operation of an API description that may answer with it."""
    schema = {"$ref": "#/components/schemas/Problem"}
    answer = {"description": DESCRIPTION, "content": {problems.MEDIA_TYPE: {"schema": schema}}}
    for path, operations in description["paths"].items():
        if _is_asked(path):
            for operation in operations.values():
                operation["responses"][str(STATUS)] = answer


def _is_asked(path: str) -> bool:
    return path.startswith(_ASKED) and not path.startswith(_OPEN)


def _version(scope: Scope) -> str | None:
    for name, value in scope["headers"]:
        if name == b"user-agent":
            found = _PROGRAM.match(value.decode("latin-1"))
            return found[1] if found else None
    return None


def _refusal(request_id: str, minimum: str) -> Response:
    refusal = Refusal(status=STATUS, code="update_needed", values={"minimum": minimum})
    # A 426 has to say what would be taken (RFC 9110, 7.8).
    headers = {"Upgrade": f"kyc-desktop/{minimum}", "Connection": "Upgrade"}
    body = problems.body(refusal, request_id)
    return Response(body, status_code=STATUS, media_type=problems.MEDIA_TYPE, headers=headers)
