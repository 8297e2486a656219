"""Photos against the real server: counted bytes, broken connections, refusals, going on at the last byte."""

from __future__ import annotations

import io
import random
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from PIL import Image

from kyc_desktop.api.client import Client, Limits, no_certificates
from kyc_desktop.api.drafts import Drafts
from kyc_desktop.api.sandbox import Sandbox
from kyc_desktop.api.session import Photo, Session
from kyc_desktop.api.state import SessionState, UploadPhase
from kyc_desktop.flow.commands import ChooseDocument, ChooseMethod, Register

from .conftest import Live
from .paper import KeyRing, Purse, until
from .proxy import Fault, Proxy, proxy_to
from .test_live import Connect, at, confirmed


def noise(seed: int) -> bytes:
    """A JPEG of some 900 kB that no other photo is like."""
    image = Image.frombytes("RGB", (900, 700), random.Random(seed).randbytes(900 * 700 * 3))
    file = io.BytesIO()
    image.save(file, "JPEG", quality=90)
    return file.getvalue()


def settled(state: SessionState) -> bool:
    done = (UploadPhase.SENT, UploadPhase.REFUSED)
    return bool(state.uploads) and all(upload.phase in done for upload in state.uploads) and not state.busy


@pytest.fixture
async def proxy(live: Live) -> AsyncIterator[Proxy]:
    async with proxy_to(live.url) as proxy:
        yield proxy


@pytest.fixture
async def session(proxy: Proxy, sandbox: Sandbox, register: Register, connect: Connect) -> Session:
    """At the step documents, a licence chosen, two sides wanted."""
    session = connect(proxy.url, limits=Limits(answer=5, total=10, wait=1))
    await confirmed(session, sandbox, register)
    session.send(ChooseMethod(method="documents"))
    await until(session, at("documents"))
    session.send(ChooseDocument(country="US", type="drivers_license"))
    await until(session, lambda state: state.application and state.application.documents and not state.busy)
    return session


def arrived(state: SessionState, side: str) -> bool:
    documents = state.application.documents if state.application is not None else None
    return documents is not None and any(each.name == side and each.state == "received" for each in documents.sides)


async def test_progress_is_counted_in_bytes(session: Session) -> None:
    photo = Photo(side="front", data=noise(1))
    seen: list[int] = []
    session.subscribe(lambda state: seen.extend(each.sent for each in state.uploads))
    assert session.send_photos([photo])
    assert not session.send_photos([photo])
    state = await until(session, settled, 20)
    assert arrived(state, "front")
    assert len(set(seen)) > 10
    assert max(seen) == len(photo.data)


@pytest.mark.parametrize(
    "fault", [Fault(up=300_000, reset=True), Fault(up=300_000), Fault(down=20)], ids=["reset", "closed", "answer lost"]
)
async def test_a_cut_upload_goes_on_at_the_last_byte(session: Session, proxy: Proxy, fault: Fault) -> None:
    photo = Photo(side="front", data=noise(2))
    before = proxy.sent
    proxy.cut_all()
    proxy.faults = [fault, fault]
    session.send_photos([photo])
    await until(session, lambda state: arrived(state, "front"), 20)
    again = proxy.sent - before - len(photo.data)
    assert again < 400_000 or fault.down is not None


async def test_the_same_photo_twice_is_sent_for_nothing(session: Session) -> None:
    photo = Photo(side="front", data=noise(3))
    session.send_photos([photo])
    state = await until(session, lambda state: arrived(state, "front") and settled(state), 20)
    assert state.application is not None
    version = state.application.version
    session.send_photos([photo])
    state = await until(session, settled, 20)
    assert state.application is not None
    assert state.application.version == version


async def test_a_refused_photo_says_why_and_the_other_one_stays(session: Session) -> None:
    session.send_photos([Photo(side="front", data=noise(4)), Photo(side="back", data=noise(4))])
    state = await until(session, settled, 20)
    assert arrived(state, "front")
    back = state.upload("back")
    assert back is not None
    assert back.phase is UploadPhase.REFUSED
    assert back.problem is not None
    codes = {back.problem.code} | {error.code for error in back.problem.errors}
    assert "same_photo" in codes


@pytest.mark.parametrize(
    ("data", "code"), [(b"not a photo", "file_type"), (noise(5)[:200_000], "file_damaged")], ids=["text", "truncated"]
)
async def test_what_is_no_photo_is_refused_exactly(session: Session, data: bytes, code: str) -> None:
    session.send_photos([Photo(side="front", data=data)])
    state = await until(session, settled, 20)
    front = state.upload("front")
    assert front is not None
    assert front.problem is not None
    assert code in {front.problem.code} | {error.code for error in front.problem.errors}


async def test_abandoned_photos_are_deleted(session: Session, proxy: Proxy) -> None:
    session.send_photos([Photo(side="front", data=noise(6))])
    await until(session, lambda state: arrived(state, "front") and settled(state), 20)
    proxy.faults = [Fault(up=0, stall=True)]
    proxy.cut_all()
    session.send_photos([Photo(side="front", data=noise(6)), Photo(side="back", data=noise(7))])
    session.abandon_photos()
    state = await until(session, lambda state: not state.uploads and not arrived(state, "front"), 20)
    assert not arrived(state, "back")


async def test_photos_go_on_by_themselves_after_a_crash(
    proxy: Proxy, live: Live, sandbox: Sandbox, register: Register, tmp_path: Path
) -> None:
    """The program dies while the first photo is on its way; the next run sends both and submits."""
    purse, keys = Purse(), KeyRing()

    def run() -> Session:
        async def open_client() -> Client:
            return Client(proxy.url, certificates=no_certificates(), limits=Limits(answer=5, total=10, wait=1))

        drafts = Drafts(tmp_path / "drafts", keys)
        session = Session(open_client, purse, drafts, pause=lambda attempt, after: after or 0.01)
        session.start()
        return session

    first = run()
    await confirmed(first, sandbox, register)
    first.send(ChooseMethod(method="documents"))
    await until(first, at("documents"))
    first.send(ChooseDocument(country="US", type="drivers_license"))
    await until(first, lambda state: state.application and state.application.documents and not state.busy)
    proxy.faults = [Fault(up=200_000, stall=True) for _ in range(8)]
    proxy.cut_all()
    first.send_photos([Photo(side="front", data=noise(8)), Photo(side="back", data=noise(9))])
    await until(first, lambda state: state.uploads and state.uploads[0].sent > 100_000, 20)
    await first.stop()
    proxy.faults.clear()
    second = run()
    state = await until(second, lambda state: state.application and state.application.step != "documents", 30)
    assert state.problem is None
    await until(second, lambda state: not state.busy)
    await second.stop()
    third = run()
    await until(third, lambda state: state.application)
    assert third.state.uploads == ()
    await third.stop()
