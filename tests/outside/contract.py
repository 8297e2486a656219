"""Requests and answers checked against the public description of an API."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, Final

import yaml  # type: ignore[import-untyped]  # comes with openapi-core, without stubs
from openapi_core import OpenAPI
from openapi_core.exceptions import OpenAPIError
from openapi_core.testing import MockRequest, MockResponse
from starlette.requests import Request
from starlette.responses import Response

CONTRACTS: Final = Path(__file__).parents[1] / "contracts"


class Contract:
    """``file`` in `CONTRACTS`; ``host``: the server that it describes. ``broken`` collects what was against it."""

    def __init__(self, file: str, *, host: str) -> None:
        text = (CONTRACTS / file).read_text(encoding="utf-8")
        self.description: dict[str, Any] = yaml.safe_load(text) if file.endswith(".yaml") else json.loads(text)
        self._openapi = OpenAPI.from_dict(self.description)
        self._host = host
        self.broken: list[str] = []

    async def request(self, request: Request) -> MockRequest:
        """The request as the description sees it."""
        return MockRequest(
            self._host,
            request.method,
            request.url.path,
            args=dict(request.query_params),
            headers=dict(request.headers),
            data=await request.body(),
            content_type=request.headers.get("content-type", "application/json").partition(";")[0],
        )

    async def allows(self, request: Request) -> bool:
        """Whether the request is as described; what is wrong with it goes to ``broken``."""
        try:
            self._openapi.validate_request(await self.request(request))
        except OpenAPIError as error:
            self.broken.append(f"request {request.method}: {error!r} {error.__cause__!r}")
            return False
        return True

    async def checked(self, request: Request, response: Response) -> Response:
        """The answer, if it is as described; otherwise a 500, and ``broken`` says why."""
        told = MockResponse(
            bytes(response.body),
            status_code=response.status_code,
            headers=dict(response.headers),
            content_type=response.headers.get("content-type", "").partition(";")[0],
        )
        try:
            self._openapi.validate_response(await self.request(request), told)
        except OpenAPIError as error:
            self.broken.append(f"answer {response.status_code}: {error!r} {error.__cause__!r}")
            return Response(status_code=500)
        return response
