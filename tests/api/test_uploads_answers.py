"""What the server may answer to a photo, and what becomes of the photo then."""

from __future__ import annotations

import httpx
import pytest

from kyc_desktop.api.client import Client
from kyc_desktop.api.retry import Reconnection
from kyc_desktop.api.state import Upload, UploadPhase
from kyc_desktop.api.uploads import Photo, Uploads

from .paper import CERTIFICATES, TOKEN, PaperServer, once, problem

PATH = "/v1/application/documents/front"
PHOTO = Photo(side="front", data=b"a photo")


async def send(server: PaperServer) -> tuple[bool, list[UploadPhase]]:
    client = Client("https://verify.example.com", certificates=CERTIFICATES, transport=server)
    client.token = TOKEN
    phases: list[UploadPhase] = []

    def changed(uploads: tuple[Upload, ...]) -> None:
        if not phases or phases[-1] is not uploads[0].phase:
            phases.append(uploads[0].phase)

    line = Reconnection(lambda _connection: None, pause=lambda _attempt, after: after or 0.0)
    try:
        taken = await Uploads(client, line, lambda _application: None, changed).send([PHOTO])
    finally:
        await client.aclose()
    return taken, phases


@pytest.fixture
def server() -> PaperServer:
    return PaperServer()


@pytest.mark.parametrize("mistake", [problem(500, "server_down"), httpx.Response(500, text="Internal Server Error")])
async def test_a_mistake_of_the_server_does_not_refuse_the_photo(server: PaperServer, mistake: httpx.Response) -> None:
    offset = httpx.Response(204, headers={"upload-offset": "0"})
    server.tricks = [
        once(PATH, mistake, method="PUT"),
        once(PATH, offset, method="HEAD"),
        once(PATH, httpx.Response(200, json=server.document), method="PUT"),
    ]
    taken, phases = await send(server)
    assert taken
    assert UploadPhase.PAUSED in phases
    assert UploadPhase.REFUSED not in phases


async def test_a_photo_that_arrived_damaged_is_sent_again_once(server: PaperServer) -> None:
    server.tricks = [
        once(PATH, problem(422, "digest_mismatch"), method="PUT"),
        once(PATH, httpx.Response(200, json=server.document), method="PUT"),
    ]
    taken, phases = await send(server)
    assert taken
    assert UploadPhase.REFUSED not in phases
    assert [request.content for request in server.seen("PUT", PATH)] == [PHOTO.data, PHOTO.data]


async def test_a_photo_that_always_arrives_damaged_is_given_up(server: PaperServer) -> None:
    server.tricks = [once(PATH, problem(422, "digest_mismatch"), method="PUT") for _ in range(2)]
    taken, phases = await send(server)
    assert not taken
    assert phases[-1] is UploadPhase.REFUSED
