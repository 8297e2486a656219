"""The API description against the running server: every answer is declared, nothing ends in a server error.

Every operation gets a person who is where that operation counts, so the tool looks behind the first door.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from typing import Any, Final

import httpx
import pytest
import schemathesis
from hypothesis import HealthCheck, given, settings
from schemathesis.config import SchemathesisConfig

from .person import Applicant, Sandbox
from .process import Server

CONFIG: Final = {
    # 422 is how a field that has the right shape and the wrong meaning is refused, 412 a stale version,
    # 413 the end of a photo that would be too large.
    "checks": {
        "positive_data_acceptance": {
            "expected-statuses": ["2xx", "3xx", "401", "403", "404", "409", "412", "413", "422", "429", "503"]
        }
    }
}
QUICK: Final = settings(max_examples=5, deadline=None, suppress_health_check=list(HealthCheck), database=None)


async def _at_email(maya: Applicant) -> None:
    await maya.register()


async def _at_phone(maya: Applicant) -> None:
    await maya.confirmed()
    await maya.must("choose-method", method="phone")


async def _at_link(maya: Applicant) -> None:
    await maya.linked("+12025550100")


async def _at_review(maya: Applicant) -> None:
    await maya.reviewing("+12025550100")


async def _at_documents(maya: Applicant) -> None:
    await maya.confirmed()
    await maya.must("choose-method", method="documents")
    await maya.must("choose-document", country="US", type="passport")


async def _rejected(maya: Applicant) -> None:
    await maya.reviewing("+12025550105")
    await maya.must("submit-details", **maya.details())
    await maya.until_step("rejected")


async def _showing_code(maya: Applicant) -> None:
    await _at_documents(maya)
    await maya.must("start-handoff")


WAYS: Final[dict[str, Callable[[Applicant], Awaitable[None]]]] = {
    "/choose-method": _at_phone,
    "/start-phone": _at_phone,
    "/check-phone": _at_phone,
    "/resend-link": _at_link,
    "/submit-details": _at_review,
    "/choose-document": _at_documents,
    "/submit-documents": _at_documents,
    "/start-handoff": _at_documents,
    "/stop-handoff": _showing_code,
    "/text-handoff": _showing_code,
    "/documents/{side}": _at_documents,
    "/appeal": _rejected,
}


class Tokens:
    """A living session for each operation; a new person where the tool has ended the one before."""

    def __init__(self, server: Server) -> None:
        self._server = server
        self._tokens: dict[str, str] = {}

    def for_path(self, path: str) -> str:
        if path.startswith("/v1/reviews"):
            return self._server.token
        token = self._tokens.get(path)
        if token is None or not self._lives(token):
            token = self._tokens[path] = asyncio.run(self._person(path))
        return token

    def _lives(self, token: str) -> bool:
        answer = httpx.get(f"{self._server.url}/v1/application", headers={"Authorization": f"Bearer {token}"})
        return answer.status_code == 200

    async def _person(self, path: str) -> str:
        way = next((way for ending, way in WAYS.items() if path.endswith(ending)), _at_email)
        async with httpx.AsyncClient(base_url=self._server.url, timeout=30) as http:
            maya = Applicant(http, Sandbox(http, self._server.token))
            await way(maya)
            return maya.token


@pytest.fixture(scope="session")
def api(server: Server) -> Any:
    schema = schemathesis.openapi.from_url(f"{server.url}/openapi.json", config=SchemathesisConfig.from_dict(CONFIG))
    tokens = Tokens(server)

    @schema.auth(refresh_interval=None)
    class Session:
        def get(self, case: schemathesis.Case, _context: object) -> str:
            return tokens.for_path(case.operation.path)

        def set(self, case: schemathesis.Case, data: str, _context: object) -> None:
            case.headers["Authorization"] = f"Bearer {data}"

    return schema


@pytest.mark.slow
def test_every_operation_answers_as_described(api: Any) -> None:
    names = []
    for result in api.get_all_operations():
        operation = result.ok()

        @QUICK
        @given(case=operation.as_strategy())
        def check(case: schemathesis.Case) -> None:
            case.call_and_validate()

        check()
        names.append(operation.label)
    assert len(names) > 25, names


@pytest.mark.slow
def test_chains_of_operations_answer_as_described(api: Any) -> None:
    machine = api.as_state_machine()
    machine.run(settings=settings(QUICK, max_examples=6, stateful_step_count=5))
