"""Kill -9 of the server at every step: after the restart the person is where they were, with what they had."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import httpx
import pytest

from .person import BIRTH_DATE, Applicant, Sandbox, reviewed
from .photo_files import noise, photo
from .process import Server, start
from .uploads import offset_of, rest_of, send_part


class Mortal:
    """A server that is killed and started again on the same files and the same port."""

    def __init__(self, data_dir: Path) -> None:
        self.data_dir = data_dir
        self.server: Server = start(data_dir)

    def kill(self) -> None:
        port = self.server.port
        self.server.kill()
        self.server = start(self.data_dir, port=port)


@pytest.fixture
def mortal(tmp_path: Path) -> Iterator[Mortal]:
    running = Mortal(tmp_path)
    yield running
    running.server.stop()


@asynccontextmanager
async def _applicant(mortal: Mortal, **values: Any) -> AsyncIterator[Applicant]:
    async with httpx.AsyncClient(base_url=mortal.server.url, timeout=30) as http:
        yield Applicant(http, Sandbox(http, mortal.server.token), **values)


async def _survives(mortal: Mortal, maya: Applicant) -> None:
    await maya.read()
    before = _lasting(maya.document)
    mortal.kill()
    maya.sandbox = Sandbox(maya.http, mortal.server.token)
    assert (await maya.read()).status_code == 200
    assert _lasting(maya.document) == before


def _lasting(document: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in document.items() if name != "server_time"}


@pytest.mark.slow
async def test_phone_route(mortal: Mortal) -> None:
    async with _applicant(mortal) as maya:
        await maya.register()
        await maya.until(lambda document: document["email"]["delivery"] == "sent")
        await _survives(mortal, maya)
        await maya.must("confirm-email", code=await maya.code())
        await maya.must("choose-method", method="phone")
        await _survives(mortal, maya)
        await maya.must("start-phone", phone="+12025550100", date_of_birth=BIRTH_DATE)
        await maya.until(lambda document: document["link"]["delivery"] == "delivered")
        await _survives(mortal, maya)
        view = await maya.sandbox.link(await maya.text_link("+12025550100"), "number", maya.document["link"]["match"])
        assert view["status"] == "matched"
        await maya.until_step("review")
        await _survives(mortal, maya)
        await maya.must("submit-details", **maya.details())
        await maya.until_step("approved")
        await _survives(mortal, maya)


@pytest.mark.slow
async def test_document_route_and_a_job_that_was_under_way(mortal: Mortal) -> None:
    async with _applicant(mortal, email=reviewed()) as maya:
        await maya.confirmed()
        await maya.must("choose-method", method="documents")
        await maya.must("choose-document", country="US", type="passport")
        await maya.upload("page", photo(1))
        await _survives(mortal, maya)
        await maya.must("submit-documents")
        address = {"line1": "4815 Larkspur Lane", "city": "Austin", "state": "TX", "postal_code": "78745"}
        await maya.must(
            "submit-details", first_name="Maya", last_name="Ortiz", address=address, date_of_birth=BIRTH_DATE
        )
        mortal.kill()  # at once: the check may not have begun
        maya.sandbox = Sandbox(maya.http, mortal.server.token)
        await maya.until_step("in_review")
        await maya.sandbox.decide(maya.id, "approved")
        await maya.until_step("approved")


async def test_a_command_that_was_answered_is_not_done_twice_after_a_restart(mortal: Mortal) -> None:
    async with _applicant(mortal) as maya:
        await maya.confirmed()
        key = "0e9c3a1c-5a5b-4f5f-8d51-3e1f4b6f7a10"
        first = await maya.tell("choose-method", method="phone", key=key)
        mortal.kill()
        again = await maya.tell("choose-method", method="phone", key=key)
        assert again.json() == first.json()


async def test_an_upload_goes_on_after_the_server_was_killed(mortal: Mortal) -> None:
    async with _applicant(mortal) as maya:
        await maya.confirmed()
        await maya.must("choose-method", method="documents")
        await maya.must("choose-document", country="US", type="passport")
        data = noise()
        line = await send_part(mortal.server.port, maya, data, 2_500_000, hold=True)
        mortal.kill()
        line.transport.abort()
        offset = await offset_of(maya, data)
        assert offset >= 2_000_000
        answer = await maya.upload("page", data[offset:], media_type="image/png", **rest_of(data, offset))
        assert answer.status_code == 200, answer.text
        assert maya.document["documents"]["sides"][0]["state"] == "received"
