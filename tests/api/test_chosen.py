"""Photos outlive the program from the moment they are chosen, encrypted, and for no longer than they are wanted."""

from __future__ import annotations

import errno
import os
from collections.abc import AsyncIterator, Callable
from pathlib import Path

import keyring
import pytest

from kyc_desktop.api import sealed
from kyc_desktop.api.client import Client, Limits, no_certificates
from kyc_desktop.api.drafts import Drafts
from kyc_desktop.api.keystore import KeyStore
from kyc_desktop.api.sandbox import Sandbox
from kyc_desktop.api.session import Photo, Session
from kyc_desktop.api.state import KeptPhoto, SessionState
from kyc_desktop.flow.commands import ChooseDocument, ChooseMethod, Register
from tests.keyrings import FileKeyring, LockedKeyring

from .conftest import Live
from .paper import Purse, until
from .proxy import Fault, Proxy, proxy_to
from .test_live import at, confirmed
from .test_uploads import noise, settled

Run = Callable[[], Session]


def chosen(side: str, seed: int) -> KeptPhoto:
    facts = {"name": f"{side}.jpg", "width": "900", "height": "700", "fingerprint": f"{seed:016x}"}
    return KeptPhoto(side=side, data=noise(seed), thumbnail=f"thumbnail of the {side}".encode() * 9, facts=facts)


def sides(state: SessionState) -> list[str]:
    return [photo.side for photo in state.photos]


@pytest.fixture(autouse=True)
def key_store(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("KYC_TEST_KEYRING", str(tmp_path / "keyring.json"))
    keyring.set_keyring(FileKeyring())


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "drafts"


@pytest.fixture
async def proxy(live: Live) -> AsyncIterator[Proxy]:
    async with proxy_to(live.url) as proxy:
        yield proxy


@pytest.fixture
async def run(proxy: Proxy, folder: Path) -> AsyncIterator[Run]:
    """Starts the session of one customer on one computer; again as the next run of the program."""
    sessions: list[Session] = []
    purse = Purse()

    def start() -> Session:
        async def open_client() -> Client:
            return Client(proxy.url, certificates=no_certificates(), limits=Limits(answer=5, total=10, wait=1))

        drafts = Drafts(folder, KeyStore("test"))
        session = Session(open_client, purse, drafts, pause=lambda attempt, after: after or 0.01)
        sessions.append(session)
        session.start()
        return session

    yield start
    for session in sessions:
        await session.stop()


async def at_photos(session: Session, sandbox: Sandbox, register: Register, kind: str = "drivers_license") -> None:
    await confirmed(session, sandbox, register)
    session.send(ChooseMethod(method="documents"))
    await until(session, at("documents"))
    await choose(session, kind)


async def choose(session: Session, kind: str) -> None:
    session.send(ChooseDocument(country="US", type=kind))
    await until(
        session,
        lambda state: (
            state.application
            and state.application.documents
            and state.application.documents.type == kind
            and not state.busy
        ),
    )


async def stored(session: Session) -> None:
    """Until what was chosen is on the disk; only the session knows when."""
    await session._chosen.store()


def files(folder: Path) -> int:
    """How many photos are on the disk: they are larger than anything else there."""
    return sum(path.stat().st_size > 50_000 for path in folder.iterdir())


async def test_chosen_photos_come_back_and_are_not_sent(
    run: Run, sandbox: Sandbox, register: Register, folder: Path
) -> None:
    first = run()
    await at_photos(first, sandbox, register)
    front, back = chosen("front", 21), chosen("back", 22)
    first.keep_photo(front)
    first.keep_photo(back)
    assert sides(first.state) == ["front", "back"], "at once, before the disk"
    assert first.state.photos_kept
    await stored(first)
    for path in folder.iterdir():
        content = path.read_bytes()
        for photo in (front, back):
            assert photo.data[:64] not in content
            assert photo.data[-64:] not in content
            assert photo.thumbnail[:20] not in content
    # Nothing is said to the first run any more: it may have been killed.
    second = run()
    state = await until(second, lambda state: len(state.photos) == 2)
    assert state.photos_kept
    assert [(photo.data, photo.thumbnail) for photo in state.photos] == [
        (photo.data, photo.thumbnail) for photo in (front, back)
    ]
    assert state.photos[0].facts["name"] == "front.jpg"
    await stored(second)
    assert second.state.uploads == ()


async def test_what_is_not_wanted_any_more_is_dropped(
    run: Run, sandbox: Sandbox, register: Register, folder: Path
) -> None:
    session = run()
    await at_photos(session, sandbox, register)
    session.keep_photo(chosen("front", 23))
    session.keep_photo(chosen("back", 24))
    await stored(session)
    assert files(folder) == 2
    session.drop_photo("front")
    assert sides(session.state) == ["back"]
    await stored(session)
    assert files(folder) == 1
    session.keep_photo(chosen("back", 25))
    await stored(session)
    assert files(folder) == 1, "in place of the last one"
    await choose(session, "passport")
    await until(session, lambda state: not state.photos)
    await stored(session)
    assert files(folder) == 0, "another document"
    session.keep_photo(chosen("page", 26))
    await stored(session)
    session.abandon_photos()
    await until(session, lambda state: not state.photos)
    await stored(session)
    assert files(folder) == 0, "cancel and delete"


@pytest.mark.parametrize("end", ["sign_out", "withdraw"])
async def test_nothing_stays_of_who_goes(
    run: Run, sandbox: Sandbox, register: Register, folder: Path, end: str
) -> None:
    session = run()
    await at_photos(session, sandbox, register)
    session.keep_photo(chosen("front", 27))
    await stored(session)
    getattr(session, end)()
    await until(session, lambda state: state.application is None and not state.photos)
    await session.stop()
    assert not list(folder.iterdir())


async def test_the_photos_of_another_document_do_not_come_back(
    run: Run, sandbox: Sandbox, register: Register, folder: Path
) -> None:
    """The document was changed elsewhere while the program was closed."""
    first = run()
    await at_photos(first, sandbox, register)
    first.keep_photo(chosen("front", 28))
    await first.stop()
    assert files(folder) == 1, "a normal close writes what was not written yet"
    other = run()
    other._chosen.take_up = lambda application: None  # type: ignore[method-assign]  # it looks at the document only
    await until(other, at("documents"))
    await choose(other, "id_card")
    await other.stop()
    second = run()
    await until(second, at("documents"))
    await until(second, lambda state: state.photos_kept)
    await stored(second)
    assert second.state.photos == ()
    assert files(folder) == 0


async def test_without_a_key_store_they_are_in_memory_only(
    run: Run, sandbox: Sandbox, register: Register, folder: Path
) -> None:
    keyring.set_keyring(LockedKeyring())
    session = run()
    await at_photos(session, sandbox, register)
    session.keep_photo(chosen("front", 29))
    await stored(session)
    assert sides(session.state) == ["front"]
    assert not session.state.photos_kept
    assert not folder.exists()


async def test_a_full_disk_is_said_once_and_the_journey_goes_on(
    run: Run, sandbox: Sandbox, register: Register, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    session = run()
    await at_photos(session, sandbox, register)
    with monkeypatch.context() as patch:

        def full(_: int) -> None:
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

        patch.setattr(sealed.os, "fsync", full)
        session.keep_photo(chosen("front", 30))
        state = await until(session, lambda state: state.notice == "disk_full")
        assert not state.photos_kept
        session.dismiss()
        session.keep_photo(chosen("back", 31))
        await stored(session)
        assert session.state.notice == "", "said once"
        assert sides(session.state) == ["front", "back"]
        assert not session.state.photos_kept
    session.keep_photo(chosen("front", 32))
    session.keep_photo(chosen("back", 33))
    await stored(session)
    assert session.state.photos_kept, "there is room again"
    assert files(folder) == 2


async def test_a_photo_chosen_before_the_draft_was_read_is_newer(
    run: Run, sandbox: Sandbox, register: Register
) -> None:
    first = run()
    await at_photos(first, sandbox, register)
    first.keep_photo(chosen("front", 34))
    first.keep_photo(chosen("back", 35))
    await stored(first)
    second = run()
    await until(second, at("documents"))
    newer = chosen("front", 36)
    second.keep_photo(newer)
    state = await until(second, lambda state: len(state.photos) == 2 and state.photos_kept)
    assert {photo.side: photo.data for photo in state.photos} == {"front": newer.data, "back": noise(35)}


async def test_sending_goes_on_at_the_last_byte_after_a_crash(
    run: Run, proxy: Proxy, sandbox: Sandbox, register: Register, folder: Path
) -> None:
    """The front has arrived and half of the back; the next run sends the rest of it, submits, and forgets both."""
    first = run()
    await at_photos(first, sandbox, register)
    front, back = chosen("front", 37), chosen("back", 38)
    for photo in (front, back):
        first.keep_photo(photo)
    start = proxy.sent
    first.send_photos([Photo(side=photo.side, data=photo.data) for photo in (front, back)])
    await until(first, lambda state: state.uploads and state.uploads[0].phase == "sent", 20)
    proxy.faults = [Fault(up=300_000) for _ in range(40)]
    proxy.cut_all()
    enough = start + len(front.data) + 250_000
    await until(first, lambda state: state.uploads[1].phase == "paused" and proxy.sent > enough, 20)
    first._photos.cancel()  # type: ignore[union-attr]  # it is on its way: the test cuts it off here
    assert files(folder) == 2, "until they are submitted"
    await first.stop()
    proxy.faults.clear()
    before = proxy.sent
    second = run()
    shown = await until(second, lambda state: state.uploads)
    assert [upload.side for upload in shown.uploads] == ["front", "back"]
    assert sides(shown) == ["front", "back"]
    state = await until(second, lambda state: state.application and state.application.step != "documents", 30)
    assert state.problem is None
    assert proxy.sent - before < 350_000, "what has arrived was not sent again"
    await until(second, lambda state: not state.photos and not state.busy)
    await stored(second)
    assert files(folder) == 0


async def test_what_was_refused_is_forgotten_and_nothing_goes_on_by_itself(
    run: Run, sandbox: Sandbox, register: Register, folder: Path
) -> None:
    first = run()
    await at_photos(first, sandbox, register)
    front, back = chosen("front", 39), chosen("back", 39)
    for photo in (front, back):
        first.keep_photo(photo)
    first.send_photos([Photo(side=photo.side, data=photo.data) for photo in (front, back)])
    await until(first, settled, 20)
    await until(first, lambda state: not state.photos)
    await first.stop()
    assert files(folder) == 0
    second = run()
    await until(second, lambda state: state.photos_kept)
    assert second.state.uploads == ()
