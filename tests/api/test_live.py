"""The session against the real server, over a network that breaks in every way that TCP allows."""

from __future__ import annotations

import asyncio
from collections.abc import Callable

import pytest

from kyc_desktop.api.client import Limits
from kyc_desktop.api.sandbox import Message, Sandbox
from kyc_desktop.api.session import Session
from kyc_desktop.api.state import Line, SessionState
from kyc_desktop.flow.commands import (
    CheckPhone,
    ChooseMethod,
    ConfirmEmail,
    ForgotPassword,
    Register,
    ResendEmail,
    SignIn,
    StartPhone,
    SubmitDetails,
)
from kyc_desktop.sandbox_inbox.web_page import WebPage, read

from .conftest import PASSWORD, Live
from .paper import Purse, until
from .proxy import Fault, proxy_to

Connect = Callable[..., Session]


async def mail_to(sandbox: Sandbox, address: str) -> Message:
    """The newest message to that address or number, waiting for it."""
    after = ""
    while True:
        answer = await sandbox.messages(after, wait=True)
        for message in reversed(answer.messages):
            if message.to == address:
                return message
        after = answer.after


def at(step: str) -> Callable[[SessionState], bool]:
    return lambda state: state.application is not None and state.application.step == step and not state.busy


async def confirmed(session: Session, sandbox: Sandbox, register: Register) -> SessionState:
    session.send(register)
    await until(session, at("email"))
    code = (await mail_to(sandbox, register.email)).code
    assert code is not None
    session.send(ConfirmEmail(code=code))
    return await until(session, at("method"))


async def page_of(sandbox: Sandbox, url: str) -> WebPage:
    html = await sandbox.open_page(url)
    return read(html.text, url=html.url)


async def test_the_phone_route_from_nothing_to_verified(
    live: Live, sandbox: Sandbox, register: Register, connect: Connect
) -> None:
    session = connect(live.url)
    await confirmed(session, sandbox, register)
    session.send(ChooseMethod(method="phone"))
    await until(session, at("phone"))
    landline = await session.check_phone(CheckPhone(phone="+12025550120"))
    assert landline is not None
    session.send(StartPhone(phone="+12025550177", date_of_birth="1991-03-14"))
    state = await until(session, at("link"))
    assert state.application is not None
    assert state.application.link is not None
    text = await mail_to(sandbox, "+12025550177")
    assert text.link is not None
    page = await page_of(sandbox, text.link)
    assert page.form is not None
    html = await sandbox.submit_form(page.form.action, page.form.hidden | {"number": state.application.link.match})
    assert html.status == 200
    state = await until(session, at("review"))
    assert state.application is not None
    found = state.application.details
    assert found is not None
    assert found.address is not None
    session.send(SubmitDetails(first_name=found.first_name, last_name=found.last_name, address=found.address))
    await until(session, at("approved"))


async def test_resume_with_the_token_and_on_another_computer(
    live: Live, sandbox: Sandbox, register: Register, connect: Connect
) -> None:
    purse = Purse()
    await confirmed(connect(live.url, purse), sandbox, register)
    assert purse.token
    await until(connect(live.url, Purse(purse.token)), at("method"))
    elsewhere = connect(live.url)
    elsewhere.send(SignIn(email=register.email, password=PASSWORD))
    await until(elsewhere, at("method"))
    elsewhere.send(ChooseMethod(method="documents"))
    await until(elsewhere, at("documents"))


FAULTS = {
    "reset at once": Fault(up=0, reset=True),
    "request cut": Fault(up=60),
    "answer cut": Fault(down=40),
    "answer cut in the body": Fault(down=700),
    "answer reset": Fault(down=0, reset=True),
    "stalled request": Fault(up=0, stall=True),
    "stalled answer": Fault(down=20, stall=True),
}


@pytest.mark.parametrize("fault", FAULTS.values(), ids=FAULTS.keys())
async def test_a_command_over_a_broken_connection_is_done_once(
    live: Live, sandbox: Sandbox, register: Register, connect: Connect, fault: Fault
) -> None:
    async with proxy_to(live.url) as proxy:
        session = connect(proxy.url, limits=Limits(answer=0.5, total=1.0, wait=1))
        await confirmed(session, sandbox, register)
        before = session.state.application
        assert before is not None
        proxy.faults = [fault, fault]
        proxy.cut_all()
        session.send(ChooseMethod(method="phone"))
        state = await until(session, at("phone"), 10)
        assert state.problem is None
        assert state.application is not None
        assert state.application.version == before.version + 1
        proxy.faults.clear()
        await until(session, lambda state: state.connection.line is Line.ONLINE, 10)


async def test_offline_and_back(live: Live, sandbox: Sandbox, register: Register, connect: Connect) -> None:
    async with proxy_to(live.url) as proxy:
        session = connect(proxy.url)
        await confirmed(session, sandbox, register)
        proxy.dead = True
        proxy.cut_all()
        state = await until(session, lambda state: state.connection.line is Line.OFFLINE)
        assert state.application is not None
        session.send(ChooseMethod(method="phone"))
        assert session.state.busy == "choose-method"
        proxy.dead = False
        state = await until(session, at("phone"))
        await until(session, lambda state: state.connection.line is Line.ONLINE)


async def test_an_address_without_a_server_is_not_called_offline(connect: Connect) -> None:
    session = connect("http://127.0.0.1:9")
    state = await until(session, lambda state: state.connection.retry_at)
    assert state.connection.line is Line.SERVER_DOWN
    assert state.connection.cause == "server_down"


async def test_two_clients_of_one_application_see_the_same(
    live: Live, sandbox: Sandbox, register: Register, connect: Connect
) -> None:
    purse = Purse()
    first = connect(live.url, purse)
    await confirmed(first, sandbox, register)
    second = connect(live.url, Purse(purse.token))
    await until(second, at("method"))
    first.send(ChooseMethod(method="phone"))
    second.send(ChooseMethod(method="phone"))
    await asyncio.gather(until(first, at("phone")), until(second, at("phone")))


async def test_what_is_sent_follows_the_language_of_the_window(
    live: Live, sandbox: Sandbox, register: Register, connect: Connect
) -> None:
    session = connect(live.url)
    session.speak("de")
    session.send(register)
    await until(session, lambda state: state.application is not None and state.application.language == "de")
    session.speak("fr")
    await until(session, lambda state: state.application is not None and state.application.language == "fr")
    await until(session, lambda state: not state.busy)
    await sandbox.advance_clock(120)
    session.send(ResendEmail())
    sent: list[Message] = []
    after = ""
    while len(sent) < 2:
        answer = await sandbox.messages(after, wait=True)
        sent += [message for message in answer.messages if message.to == register.email]
        after = answer.after
    assert [message.subject.split()[0] for message in sent] == ["Bestätigen", "Confirmez"]


async def test_nobody_known_is_written_to_in_the_language_of_the_window(
    live: Live, sandbox: Sandbox, register: Register, connect: Connect
) -> None:
    session = connect(live.url)
    session.speak("pt-BR")
    session.send(ForgotPassword(email=register.email))
    sent: list[Message] = []
    after = ""
    while not sent:
        answer = await sandbox.messages(after, wait=True)
        sent = [message for message in answer.messages if message.to == register.email]
        after = answer.after
    assert sent[0].subject.startswith("Não há conta")
