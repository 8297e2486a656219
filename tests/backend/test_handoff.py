"""The hand-off seen from both sides: the program by the API, the phone by what its pages call."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import httpx
import pytest

from kyc_desktop.backend.api import create_app
from kyc_desktop.backend.build import open_backend
from kyc_desktop.backend.core import Backend
from kyc_desktop.backend.crypto import MasterKeys, new_key
from kyc_desktop.backend.handoff import Handoffs, HandoffStatus
from kyc_desktop.backend.settings import Settings
from kyc_desktop.flow.operator import Operator
from tests.databases import of_this_run

from .person import Applicant, Sandbox, reviewed
from .photo_files import photo

IPHONE = "Mozilla/5.0 (iPhone; CPU iPhone OS 19_0 like Mac OS X) AppleWebKit/605.1.15 Version/19.0 Safari/604.1"


@pytest.fixture
async def backend(tmp_path: Path) -> AsyncIterator[Backend]:
    settings = Settings(
        data_dir=tmp_path,
        database_url=of_this_run.url(tmp_path),
        public_url="http://id.example",
        sandbox=True,
        sandbox_token="tester",
    )
    async with open_backend(settings, Operator(), MasterKeys({"k": new_key()})) as running:
        yield running


@pytest.fixture
async def http(backend: Backend) -> AsyncIterator[httpx.AsyncClient]:
    @asynccontextmanager
    async def same() -> AsyncIterator[Backend]:
        yield backend

    app = create_app(same, sandbox=True, secure=False)
    app.state.backend = backend
    async with httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url="http://id.example") as client:
        yield client


@pytest.fixture
async def maya(http: httpx.AsyncClient) -> Applicant:
    """Maya, who has chosen her driver's license and shows the code. A person, not the reader, looks at her photos."""
    return await _started(Applicant(http, Sandbox(http, "tester"), email=reviewed()))


async def _started(maya: Applicant) -> Applicant:
    await maya.confirmed()
    await maya.must("choose-method", method="documents")
    await maya.must("choose-document", country="US", type="drivers_license")
    await maya.must("start-handoff")
    return maya


@pytest.fixture
def phones(backend: Backend) -> Handoffs:
    return Handoffs(backend)


def _token(maya: Applicant) -> str:
    return str(maya.document["handoff"]["url"]).rsplit("/", 1)[1]


async def test_the_whole_way(maya: Applicant, phones: Handoffs) -> None:
    shown = maya.document["handoff"]
    token = _token(maya)
    assert shown["open"]
    assert shown["url"] == f"http://id.example/l/{token}"
    assert shown["short_host"] == "id.example"
    assert len(shown["short_code"]) == 9
    assert shown["connected_at"] is None

    before = await phones.look(token)
    assert before.status is HandoffStatus.LIVE
    assert (before.country, before.type) == ("US", "drivers_license")
    assert [side.state for side in before.sides] == ["missing", "missing"]

    view, secret = await phones.connect(token, device=IPHONE)
    assert view.status is HandoffStatus.CONNECTED
    document = await maya.until(lambda document: document["handoff"]["connected_at"])
    assert document["handoff"]["device"] == "iPhone, Safari"
    assert document["handoff"]["short_code"] is None

    view = await phones.put(token, secret, "front", photo(0))
    assert [side.state for side in view.sides] == ["received", "missing"]
    document = await maya.until(lambda document: document["handoff"]["sides"])
    assert document["handoff"]["sides"] == ["front"]
    view = await phones.put(token, secret, "back", photo(1))
    assert view.complete
    assert (await phones.finish(token, secret)).status is HandoffStatus.DONE
    document = await maya.until(lambda document: document["handoff"]["finished_at"])

    await maya.must("submit-documents")
    assert maya.step == "review"
    assert maya.document["handoff"] is None
    assert (await phones.look(token, secret)).status is HandoffStatus.DONE
    assert (await phones.look(token)).status is HandoffStatus.ENDED
