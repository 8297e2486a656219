"""Photos that a phone brought come to this computer: only those of the hand-off, the newest, in memory, whole."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from typing import Any

import httpx
import pytest

from kyc_desktop.api.client import LARGEST_PHOTO
from kyc_desktop.api.session import Session
from kyc_desktop.api.state import Arrival, SessionState

from .paper import TOKEN, PaperServer, Purse, make_session, once, problem, until

FRONT = "/v1/application/documents/front"
FIRST = b"\xff\xd8\xff" + b"first"
SECOND = b"\xff\xd8\xff" + b"second"


def brought(*sides: str, at: str = "2026-05-12T19:13:00Z", **handoff: Any) -> dict[str, Any]:
    """Members of a document whose phone brought those sides."""
    return {
        "step": "documents",
        "documents": {
            "country": "US",
            "type": "drivers_license",
            "sides": [
                {"name": name, "state": "received", "size": 5, "received_at": at} if name in sides else {"name": name}
                for name in ("front", "back")
            ],
        },
        "handoff": {"open": True, "sides": list(sides)} | handoff,
    }


def photo(data: bytes) -> httpx.Response:
    return httpx.Response(200, content=data, headers={"content-type": "image/jpeg"})


@pytest.fixture
async def server() -> PaperServer:
    return PaperServer()


@pytest.fixture
async def session(server: PaperServer) -> AsyncIterator[Session]:
    session = make_session(server, Purse(TOKEN))
    session.start()
    await until(session, lambda state: state.application is not None)
    yield session
    await session.stop()


def front(state: SessionState) -> Arrival | None:
    return next((one for one in state.arrivals if one.side == "front"), None)


def data(state: SessionState) -> bytes:
    arrival = front(state)
    return arrival.data if arrival is not None else b""


async def test_a_photo_of_the_phone_is_fetched_once(server: PaperServer, session: Session) -> None:
    server.tricks = [once(FRONT, photo(FIRST), method="GET")]
    server.change(**brought("front"))
    state = await until(session, lambda state: data(state) == FIRST)
    assert [one.side for one in state.arrivals] == ["front"]
    server.change(**brought("front"))
    await until(session, lambda state: state.application is not None and state.application.version == 3)
    assert len(server.seen("GET", FRONT)) == 1
    assert FIRST not in repr(session.state.arrivals).encode()


async def test_a_photo_that_this_computer_sent_is_not_fetched(server: PaperServer, session: Session) -> None:
    server.change(**brought("front") | {"handoff": {"open": True, "sides": []}})
    await until(session, lambda state: state.application is not None and state.application.version == 2)
    await asyncio.sleep(0)
    assert session.state.arrivals == ()
    assert server.seen("GET", FRONT) == []


async def test_the_newest_photo_of_a_side_counts(server: PaperServer, session: Session) -> None:
    begun, go_on = asyncio.Event(), asyncio.Event()

    async def slow(request: httpx.Request) -> httpx.Response | None:
        if request.url.path != FRONT:
            return None
        begun.set()
        await go_on.wait()
        return photo(FIRST)

    server.tricks = [slow]
    server.change(**brought("front"))
    await begun.wait()
    server.tricks = [slow, once(FRONT, photo(SECOND), method="GET")]
    server.change(**brought("front", at="2026-05-12T19:14:00Z"))
    await until(session, lambda state: state.application is not None and state.application.version == 3)
    server.tricks = [server.tricks[0], server.tricks[1]]
    go_on.set()
    state = await until(session, data)
    assert data(state) == SECOND


async def test_what_the_phone_takes_back_is_forgotten(server: PaperServer, session: Session) -> None:
    server.tricks = [once(FRONT, photo(FIRST), method="GET")]
    server.change(**brought("front"))
    await until(session, data)
    server.change(**brought())
    await until(session, lambda state: state.arrivals == ())


async def test_a_cancelled_hand_off_has_no_photos(server: PaperServer, session: Session) -> None:
    server.tricks = [once(FRONT, photo(FIRST), method="GET")]
    server.change(**brought("front"))
    await until(session, data)
    server.change(**brought("front", open=False, ended="cancelled"))
    await until(session, lambda state: state.arrivals == ())


async def test_a_broken_line_is_waited_for(server: PaperServer, session: Session) -> None:
    server.tricks = [
        once(FRONT, httpx.ConnectError("gone"), method="GET"),
        once(FRONT, httpx.Response(503), method="GET"),
        once(FRONT, photo(FIRST), method="GET"),
    ]
    server.change(**brought("front"))
    await until(session, data)


@pytest.mark.parametrize(
    ("answer", "code"),
    [
        (problem(404, "not_found"), "not_found"),
        (httpx.Response(200, content=b"<html>"), "answer_unreadable"),
        (httpx.Response(200, content=FIRST + bytes(LARGEST_PHOTO)), "answer_unreadable"),
    ],
)
async def test_what_can_not_be_fetched_says_why_and_is_tried_again(
    server: PaperServer, session: Session, answer: httpx.Response, code: str
) -> None:
    server.tricks = [once(FRONT, answer, method="GET"), once(FRONT, photo(FIRST), method="GET")]
    server.change(**brought("front"))

    def failed(state: SessionState) -> bool:
        arrival = front(state)
        return arrival is not None and arrival.problem is not None

    state = await until(session, failed)
    arrival = front(state)
    assert arrival is not None
    assert arrival.problem is not None
    assert (arrival.problem.code, arrival.data) == (code, b"")
    session.fetch_again()
    await until(session, data)


async def test_a_retake_deletes_the_side_by_one_command(server: PaperServer, session: Session) -> None:
    server.tricks = [once(FRONT, photo(FIRST), method="GET")]
    server.change(**brought("front"))
    await until(session, data)
    after = server.document | brought() | {"version": 9}
    server.tricks = [once(FRONT, httpx.Response(200, json=after), method="DELETE")]
    assert session.take_again("front")
    assert not session.take_again("front"), "one command at a time"
    state = await until(session, lambda state: state.arrivals == () and not state.busy)
    assert state.answers == 1
    assert len(server.seen("DELETE", FRONT)) == 1


async def test_signing_out_forgets_the_photos(server: PaperServer, session: Session) -> None:
    server.tricks = [once(FRONT, photo(FIRST), method="GET")]
    server.change(**brought("front"))
    await until(session, data)
    session.sign_out()
    state = await until(session, lambda state: state.application is None)
    assert state.arrivals == ()
