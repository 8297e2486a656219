"""The session against a server on paper: what is sent, how often, with which key, and what is shown."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path

import httpx
import pytest

from kyc_desktop.api.client import Client
from kyc_desktop.api.drafts import Drafts
from kyc_desktop.api.errors import NoServer
from kyc_desktop.api.session import Session
from kyc_desktop.api.state import Line, SessionState
from kyc_desktop.flow.commands import CheckPhone, ConfirmEmail, Register, ResendEmail, SignIn

from .paper import CERTIFICATES, TOKEN, KeyRing, PaperServer, Purse, make_session, once, problem, until

REGISTER = Register(email="maya@example.com", password="x" * 15, country="US", terms="1", privacy="1")
CONFIRM = ConfirmEmail(code="123456")
PATH = "/v1/application/confirm-email"


@pytest.fixture
def server() -> PaperServer:
    return PaperServer()


@pytest.fixture
async def session(server: PaperServer) -> AsyncIterator[Session]:
    """A session that has resumed the application of the paper server."""
    session = make_session(server, Purse(TOKEN))
    session.start()
    await until(session, lambda state: state.application)
    yield session
    await session.stop()


def answered(state: SessionState) -> bool:
    return not state.busy and state.answers > 0


async def test_register_shows_the_document_and_keeps_the_token(server: PaperServer) -> None:
    purse = Purse()
    session = make_session(server, purse)
    session.start()
    assert session.send(REGISTER)
    state = await until(session, answered)
    assert state.application is not None
    assert state.application.step == "email"
    assert purse.token == TOKEN
    assert state.connection.line is Line.ONLINE
    assert state.config is not None
    await session.stop()


async def test_resumes_with_the_token_of_the_key_store(session: Session, server: PaperServer) -> None:
    assert session.state.application is not None
    assert not session.state.resuming
    assert not server.seen("POST", "/v1/sessions")


async def test_a_double_click_sends_once(session: Session, server: PaperServer) -> None:
    assert session.send(CONFIRM)
    assert not session.send(CONFIRM)
    assert session.state.busy == "confirm-email"
    await until(session, answered)
    assert len(server.seen("POST", PATH)) == 1


@pytest.mark.parametrize(
    "failure",
    [
        httpx.ConnectError("refused"),
        httpx.ReadError("reset"),
        httpx.RemoteProtocolError("cut"),
        httpx.ReadTimeout("late"),
        httpx.Response(502),
        httpx.Response(503, headers={"retry-after": "0"}),
        httpx.Response(504, text="<html>"),
        problem(429, "too_many_requests"),
        problem(409, "request_in_progress", retry_after=0),
    ],
    ids=repr,
)
async def test_repeats_with_the_same_key(
    session: Session, server: PaperServer, failure: httpx.Response | Exception
) -> None:
    server.tricks += [once(PATH, failure), once(PATH, failure)]
    session.send(CONFIRM)
    state = await until(session, answered)
    sent = server.seen("POST", PATH)
    assert len(sent) == 3
    assert len({each.headers["idempotency-key"] for each in sent}) == 1
    assert server.performed == ["confirm-email"]
    assert state.problem is None
    assert state.application is not None
    assert state.application.step == "method"


async def test_an_answer_that_got_lost_is_not_performed_twice(session: Session, server: PaperServer) -> None:
    async def lost(request: httpx.Request) -> httpx.Response | None:
        if request.url.path != PATH:
            return None
        await server.answer(request)
        raise httpx.ReadError("cut")

    server.tricks.append(lost)
    session.send(CONFIRM)
    await until(session, answered)
    assert server.performed == ["confirm-email"]


async def test_offline_shows_a_countdown_and_try_now_ends_it(server: PaperServer) -> None:
    session = make_session(server, Purse(TOKEN), seconds=3600)
    session.start()
    await until(session, lambda state: state.application)
    server.tricks.append(once(PATH, httpx.ConnectError("down")))
    session.send(CONFIRM)
    state = await until(session, lambda state: state.connection.line is Line.OFFLINE)
    assert state.connection.retry_at is not None
    assert state.connection.cause == "offline"
    assert state.busy == "confirm-email"
    session.retry_now()
    state = await until(session, answered)
    assert state.connection.line is Line.ONLINE
    assert len({each.headers["idempotency-key"] for each in server.seen("POST", PATH)}) == 1
    await session.stop()


async def test_a_long_wait_is_told_and_not_sat_out(session: Session, server: PaperServer) -> None:
    server.tricks.append(once(PATH, problem(429, "too_many_requests", retry_after=900)))
    session.send(CONFIRM)
    state = await until(session, answered)
    assert state.problem is not None
    assert state.problem.code == "too_many_requests"
    assert state.problem.retry_after == 900


async def test_a_problem_is_shown_and_the_next_try_has_a_new_key(session: Session, server: PaperServer) -> None:
    server.tricks.append(once(PATH, problem(422, "code_incorrect", left=4)))
    session.send(CONFIRM)
    state = await until(session, answered)
    assert state.problem is not None
    assert (state.problem.code, state.problem.left) == ("code_incorrect", 4)
    assert state.problem_of == "confirm-email"
    session.send(CONFIRM)
    assert session.state.problem is None
    await until(session, lambda state: state.answers == 2)
    first, second = server.seen("POST", PATH)
    assert first.headers["idempotency-key"] != second.headers["idempotency-key"]


@pytest.mark.parametrize(
    "garbage",
    [
        httpx.Response(200, text="<html>Sign in to the hotel network</html>"),
        httpx.Response(200, content=b"\xff\xfe"),
        httpx.Response(200, json={"id": "app_1"}),
        httpx.Response(200, content=b"[" * 100_000),
        httpx.Response(403, text="blocked by the proxy"),
        httpx.Response(200, content=b" " * 4_000_001),
    ],
    ids=["portal", "binary", "half", "deep", "proxy", "endless"],
)
async def test_an_answer_that_is_no_document_is_said_and_changes_nothing(
    session: Session, server: PaperServer, garbage: httpx.Response
) -> None:
    before = session.state.application
    server.tricks.append(once(PATH, garbage))
    session.send(CONFIRM)
    state = await until(session, answered)
    assert state.problem is not None
    assert state.problem.code == "answer_unreadable"
    assert state.application is before
    session.send(CONFIRM)
    await until(session, lambda state: state.answers == 2)
    assert len({each.headers["idempotency-key"] for each in server.seen("POST", PATH)}) == 1


async def test_a_500_is_said_and_the_same_key_is_used_again(session: Session, server: PaperServer) -> None:
    server.tricks.append(once(PATH, httpx.Response(500, text="Internal Server Error")))
    session.send(CONFIRM)
    state = await until(session, answered)
    assert state.problem is not None
    assert state.problem.code == "server_down"
    session.send(CONFIRM)
    await until(session, lambda state: state.answers == 2)
    assert len({each.headers["idempotency-key"] for each in server.seen("POST", PATH)}) == 1


@pytest.mark.parametrize("status", [409, 412])
async def test_a_conflict_brings_the_document_that_counts(session: Session, server: PaperServer, status: int) -> None:
    newer = server.document | {"version": 7, "step": "phone"}
    server.tricks.append(once(PATH, problem(status, "stale", application=newer)))
    session.send(CONFIRM)
    state = await until(session, answered)
    assert state.application is not None
    assert (state.application.version, state.application.step) == (7, "phone")
    assert state.problem is not None
    assert state.problem.code == "stale"


async def test_a_document_that_is_not_newer_is_ignored(session: Session, server: PaperServer) -> None:
    old = server.document | {"step": "approved"}
    server.tricks.append(once(PATH, httpx.Response(200, json=old)))
    session.send(CONFIRM)
    state = await until(session, answered)
    assert state.application is not None
    assert state.application.step == "email"


async def test_unknown_members_and_steps_are_tolerated(session: Session, server: PaperServer) -> None:
    server.change(step="biometric", horoscope={"sign": "leo"})
    state = await until(session, lambda state: state.application and state.application.version == 2)
    assert state.application is not None
    assert state.application.step == "biometric"


async def test_the_document_follows_the_server(session: Session, server: PaperServer) -> None:
    server.change(step="phone")
    await until(session, lambda state: state.application and state.application.step == "phone")
    server.tricks.append(once("/v1/application", httpx.ReadError("restart"), method="GET"))
    server.change(step="link")
    await until(session, lambda state: state.application and state.application.step == "link")
    server.change(step="review")
    await until(session, lambda state: state.application and state.application.step == "review")
    assert all(
        each.headers["prefer"] == "wait=25"
        for each in server.seen("GET", "/v1/application")[1:]
        if "prefer" in each.headers
    )


async def test_an_ended_session_asks_to_sign_in_again(server: PaperServer) -> None:
    purse = Purse(TOKEN)
    session = make_session(server, purse)
    session.start()
    await until(session, lambda state: state.application)
    server.token = None
    session.send(CONFIRM)
    state = await until(session, lambda state: state.notice)
    assert state.notice == "session_ended"
    assert state.application is None
    assert not state.busy
    assert purse.token is None
    server.token = TOKEN
    assert session.send(SignIn(email="maya@example.com", password="x"))
    state = await until(session, lambda state: state.application)
    assert state.notice == ""
    await session.stop()


async def test_signing_in_again_does_not_wait_for_what_the_end_cut_off(session: Session, server: PaperServer) -> None:
    """The question for news hears of the end first, while a command is under way, and the person presses at once."""
    arrived = asyncio.Event()

    async def never(request: httpx.Request) -> httpx.Response | None:
        if request.url.path != PATH:
            return None
        arrived.set()
        await asyncio.Event().wait()
        return None

    server.tricks.append(never)
    session.send(CONFIRM)
    await arrived.wait()
    taken: list[bool] = []

    def press(state: SessionState) -> None:
        if state.notice == "session_ended" and server.token is None:
            server.token = TOKEN
            taken.append(session.send(SignIn(email="maya@example.com", password="x")))

    session.subscribe(press)
    server.token = None
    server.change(step="method")
    await until(session, lambda state: taken)
    assert taken == [True]
    await until(session, lambda state: state.application)


async def test_wrong_credentials_are_a_problem_of_the_form(server: PaperServer) -> None:
    session = make_session(server)
    session.start()
    server.tricks.append(once("/v1/sessions", problem(401, "credentials_wrong")))
    session.send(SignIn(email="maya@example.com", password="x"))
    state = await until(session, answered)
    assert state.problem is not None
    assert state.problem.code == "credentials_wrong"
    assert not state.notice
    await session.stop()


async def test_without_a_key_store_it_works_in_memory_and_says_so(server: PaperServer) -> None:
    session = make_session(server, Purse(broken=True))
    session.start()
    session.send(REGISTER)
    state = await until(session, lambda state: state.notice)
    assert state.notice == "key_store_missing"
    assert state.application is not None
    session.dismiss()
    assert session.state.notice == ""
    await session.stop()


async def test_answers_of_a_session_that_ended_are_dropped(session: Session, server: PaperServer) -> None:
    arrived, hold = asyncio.Event(), asyncio.Event()

    async def late(request: httpx.Request) -> httpx.Response | None:
        if request.url.path != PATH:
            return None
        arrived.set()
        await hold.wait()
        return await server.answer(request)

    server.tricks.append(late)
    session.send(CONFIRM)
    await arrived.wait()
    session.sign_out()
    await until(session, lambda state: state.application is None)
    hold.set()
    await until(session, lambda state: not state.busy)
    assert session.state.application is None


async def test_leaving_the_page_stops_the_waiting_only(session: Session, server: PaperServer) -> None:
    arrived = asyncio.Event()

    async def late(request: httpx.Request) -> httpx.Response | None:
        if request.url.path != PATH:
            return None
        arrived.set()
        await asyncio.Event().wait()
        return None

    server.tricks.append(late)
    session.send(CONFIRM)
    await arrived.wait()
    session.abandon()
    await until(session, lambda state: not state.busy)
    server.change(step="method")
    await until(session, lambda state: state.application and state.application.step == "method")


async def test_a_question_yields_to_a_command(session: Session, server: PaperServer) -> None:
    arrived = asyncio.Event()

    async def never(request: httpx.Request) -> httpx.Response | None:
        if not request.url.path.endswith("check-phone"):
            return None
        arrived.set()
        await asyncio.Event().wait()
        return None

    server.tricks.append(never)
    question = asyncio.create_task(session.check_phone(CheckPhone(phone="+12025550100")))
    await arrived.wait()
    assert session.state.busy == ""
    assert session.send(ResendEmail())
    with pytest.raises(asyncio.CancelledError):
        await question
    await until(session, answered)


async def test_a_question_has_an_answer_or_none(session: Session, server: PaperServer) -> None:
    path = "/v1/application/check-phone"
    server.tricks += [once(path, problem(422, "phone_voip")), once(path, httpx.ReadError("cut"))]
    refused = await session.check_phone(CheckPhone(phone="+12025550121"))
    assert refused is not None
    assert refused.code == "phone_voip"
    assert session.state.problem is None
    with pytest.raises(asyncio.CancelledError):
        await session.check_phone(CheckPhone(phone="+12025550100"))
    assert await session.check_phone(CheckPhone(phone="+12025550100")) is None
    assert session.state.busy == ""
    assert session.state.answers == 0


async def test_a_version_that_is_too_old_says_so(server: PaperServer) -> None:
    server.minimum = "99.0"
    session = make_session(server)
    session.start()
    await until(session, lambda state: state.connection.line is Line.UPDATE_NEEDED)
    await session.stop()


async def test_signing_out_forgets_the_token(server: PaperServer) -> None:
    purse = Purse(TOKEN)
    session = make_session(server, purse)
    session.start()
    await until(session, lambda state: state.application)
    session.sign_out()
    await until(session, lambda state: state.application is None)
    await session.stop()
    assert purse.token is None
    assert server.seen("DELETE", "/v1/sessions/current")


async def test_withdrawing_is_one_delete(server: PaperServer) -> None:
    purse = Purse(TOKEN)
    session = make_session(server, purse)
    session.start()
    await until(session, lambda state: state.application)
    server.tricks.append(once("/v1/application", httpx.ReadError("cut"), method="DELETE"))
    assert session.withdraw()
    assert not session.withdraw()
    state = await until(session, lambda state: not state.busy)
    assert state.application is None
    assert purse.token is None
    await session.stop()


async def test_without_a_server_it_waits_to_be_asked(server: PaperServer) -> None:
    tries: list[int] = []

    async def open_client() -> Client:
        tries.append(1)
        if len(tries) == 1:
            raise NoServer
        return Client("https://verify.example.com", certificates=CERTIFICATES, transport=server)

    session = Session(open_client, Purse(), Drafts(Path(), None))
    session.start()
    state = await until(session, lambda state: state.connection.line is Line.BACKEND_MISSING)
    assert state.connection.cause == "backend_missing"
    session.retry_now()
    await until(session, lambda state: state.config)
    await session.stop()


async def test_a_command_that_came_before_the_connection_is_sent_after_it(server: PaperServer) -> None:
    session = make_session(server)
    assert session.send(REGISTER)
    session.start()
    assert (await until(session, answered)).application is not None
    await session.stop()


async def test_typed_texts_come_back_in_the_next_run(server: PaperServer, tmp_path: Path) -> None:
    keys, purse = KeyRing(), Purse(TOKEN)

    async def open_client() -> Client:
        return Client("https://verify.example.com", certificates=CERTIFICATES, transport=server)

    first = Session(open_client, purse, Drafts(tmp_path, keys))
    first.start()
    await until(first, lambda state: state.application)
    first.remember({"phone.number": "(202) 555-0100", "account.password": "never"})
    await first.stop()
    assert b"555" not in b"".join(path.read_bytes() for path in tmp_path.rglob("*") if path.is_file())
    second = Session(open_client, purse, Drafts(tmp_path, keys))
    second.start()
    state = await until(second, lambda state: state.typed)
    assert state.typed == {"phone.number": "(202) 555-0100"}
    second.sign_out()
    await until(second, lambda state: not state.typed)
    await second.stop()
    assert not list(tmp_path.rglob("*.sealed"))
