"""The whole program with the server on this computer: its inbox, its phone, the death of the server, its end."""

from __future__ import annotations

import asyncio
import os
import signal
import sys
from collections.abc import Callable
from pathlib import Path

import psutil  # type: ignore[import-untyped]  # it brings no types
import pytest
from PySide6.QtWidgets import QApplication, QFileDialog, QSystemTrayIcon
from pytestqt.qtbot import QtBot

from kyc_desktop.api.sandbox import Decision, Message
from kyc_desktop.api.state import Line
from kyc_desktop.app import speak
from kyc_desktop.capture.specimen import PEOPLE, draw
from kyc_desktop.flow.commands import (
    ChooseDocument,
    ChooseMethod,
    ConfirmEmail,
    Register,
    StartHandoff,
    StartPhone,
    SubmitDetails,
)
from kyc_desktop.instance import Instance
from kyc_desktop.running import Place, Program
from kyc_desktop.sandbox_inbox.phone import PhoneWindow
from kyc_desktop.ui.widgets.button import Button
from kyc_desktop.ui.window import Window
from tests.api.paper import until
from tests.api.test_live import at

from .conftest import running

REGISTER = Register(
    email="maya.ortiz@example.com",
    password="plum harbour violin nine",
    country="US",
    state="TX",
    terms="2026-05-01",
    privacy="2026-05-01",
)


async def eventually(condition: Callable[[], object], seconds: float = 15) -> None:
    async with asyncio.timeout(seconds):
        while not condition():  # noqa: ASYNC110 - widgets give no event for every change
            await asyncio.sleep(0.005)


async def newest(program: Program, kind: str) -> Message:
    def there() -> bool:
        return program.inbox is not None and any(each.kind == kind for each in program.inbox.messages.messages)

    await eventually(there)
    assert program.inbox is not None
    return next(each for each in program.inbox.messages.messages if each.kind == kind)


async def at_method(program: Program) -> None:
    program.session.send(REGISTER)
    await until(program.session, at("email"), 30)
    code = (await newest(program, "email")).code
    assert code is not None
    program.session.send(ConfirmEmail(code=code))
    await until(program.session, at("method"))


async def press(phone: PhoneWindow, words: str) -> None:
    """Press the button as soon as Qt shows it, which is one turn of the loop after it was added to the page."""

    def shown() -> list[Button]:
        return [each for each in phone.findChildren(Button) if each.text() == words and not each.isHidden()]

    await eventually(shown)
    shown()[0].click()


async def test_the_language_of_the_rail_is_that_of_what_is_sent(
    qapp: QApplication, window: Window, place: Place
) -> None:
    languages = speak(qapp, "en")
    window.follow_languages(languages)
    try:
        async with running(window, place) as program:
            session = program.session
            await at_method(program)
            assert (await newest(program, "email")).subject.startswith("Confirm your")
            window.rail.language.chosen.emit("es")
            await until(session, lambda state: state.application.language == "es")  # type: ignore[union-attr]
            await until(session, lambda state: not state.busy)
            session.send(ChooseMethod(method="phone"))
            await until(session, at("phone"))
            session.send(StartPhone(phone="+12025550101", date_of_birth="1991-03-14"))
            assert "abre el enlace" in (await newest(program, "sms")).text
    finally:
        languages.choose("en")


async def test_the_phone_of_the_inbox_matches_the_number(window: Window, place: Place) -> None:
    async with running(window, place) as program:
        session = program.session
        await at_method(program)
        session.send(ChooseMethod(method="phone"))
        await until(session, at("phone"))
        session.send(StartPhone(phone="+12025550101", date_of_birth="1991-03-14"))
        state = await until(session, at("link"))
        assert state.application is not None
        assert state.application.link is not None
        await newest(program, "sms")
        assert program.inbox is not None
        card = program.inbox.messages.card(0)
        button = card.findChild(Button, f"{card.objectName()}.phone")
        assert button is not None
        button.click()
        phone = program.inbox.phones[-1]
        await eventually(lambda: "number" in phone.entries)
        assert (phone.width(), phone.height()) == (390, 844)
        wrong = "111" if state.application.link.match != "111" else "222"
        phone.entries["number"].set_value(wrong)
        await press(phone, "Confirm")
        await until(session, lambda state: state.application.link.tries_left == 2)  # type: ignore[union-attr]
        await eventually(lambda: "number" in phone.entries and not phone.entries["number"].value())
        phone.entries["number"].set_value(state.application.link.match)
        await press(phone, "Confirm")
        await until(session, at("review"))


async def test_refusing_on_the_phone(window: Window, place: Place) -> None:
    async with running(window, place) as program:
        session = program.session
        await at_method(program)
        session.send(ChooseMethod(method="phone"))
        await until(session, at("phone"))
        session.send(StartPhone(phone="+12025550102", date_of_birth="1991-03-14"))
        await until(session, at("link"))
        message = await newest(program, "sms")
        assert program.inbox is not None
        assert message.link is not None
        phone = program.inbox.open_on_phone(message.link)
        await eventually(lambda: phone.entries)
        await press(phone, "I didn't ask for this")
        await eventually(lambda: [each for each in phone.findChildren(Button) if each.text() == "Stop this link"])
        await press(phone, "Stop this link")
        await until(session, lambda state: state.application.link.ended == "link_refused")  # type: ignore[union-attr]


async def test_the_phone_of_the_inbox_brings_a_photo(window: Window, place: Place, tmp_path: Path) -> None:
    photo = tmp_path / "passport.jpg"
    draw(PEOPLE["maya"], "passport", "page").save(photo)
    async with running(window, place) as program:
        session = program.session
        await at_method(program)
        session.send(ChooseMethod(method="documents"))
        await until(session, at("documents"))
        session.send(ChooseDocument(country="US", type="passport"))
        await until(session, lambda state: not state.busy and state.application.documents.type is not None)  # type: ignore[union-attr]
        session.send(StartHandoff())
        await eventually(lambda: program.inbox is not None and program.inbox.code.isVisible())
        assert program.inbox is not None
        program.inbox.code.findChild(Button, "inbox.code.phone").click()  # type: ignore[union-attr]
        phone = program.inbox.phones[-1]
        await press(phone, "Open camera")
        await press(phone, "Choose a photo")
        await eventually(lambda: phone.findChildren(QFileDialog))
        dialog = phone.findChildren(QFileDialog)[0]
        dialog.fileSelected.emit(str(photo))
        dialog.close()
        await until(session, lambda state: bool(state.arrivals and state.arrivals[0].data), 30)
        await eventually(lambda: window.page.name == "photo_check")
        await press(phone, "Done")
        await until(session, lambda state: state.application.handoff.finished_at is not None)  # type: ignore[union-attr]


@pytest.mark.skipif(sys.platform == "win32", reason="there is no SIGKILL")
async def test_the_server_is_killed_and_the_journey_goes_on(window: Window, place: Place) -> None:
    async with running(window, place) as program:
        session = program.session
        await at_method(program)
        assert program.embedded is not None
        pid = program.embedded.pid
        assert pid is not None
        os.kill(pid, signal.SIGKILL)
        session.send(ChooseMethod(method="phone"))
        state = await until(session, at("phone"), 30)
        assert state.problem is None
        await until(session, lambda state: state.connection.line is Line.ONLINE, 30)
        assert program.embedded.pid != pid


async def test_a_second_start_raises_the_first_window(qapp: QApplication, tmp_path: Path, qtbot: QtBot) -> None:
    first, second = Instance(tmp_path), Instance(tmp_path)
    assert first.claim()
    first.listen()
    with qtbot.waitSignal(first.wanted):
        assert not second.claim()
    first.release()
    assert second.claim()
    second.release()


async def test_nothing_of_it_stays(window: Window, place: Place) -> None:
    async with running(window, place) as program:
        await until(program.session, lambda state: state.config and state.config.countries, 20)
        assert program.embedded is not None
        pid = program.embedded.pid
        assert pid is not None
    assert not psutil.pid_exists(pid) or psutil.Process(pid).status() == psutil.STATUS_ZOMBIE


async def in_review(program: Program) -> None:
    """The number of whose owner a person decides."""
    session = program.session
    await at_method(program)
    session.send(ChooseMethod(method="phone"))
    await until(session, at("phone"))
    session.send(StartPhone(phone="+12025550108", date_of_birth="1991-03-14"))
    state = await until(session, at("link"))
    assert state.application is not None
    assert state.application.link is not None
    message = await newest(program, "sms")
    assert program.inbox is not None
    assert message.link is not None
    phone = program.inbox.open_on_phone(message.link)
    await eventually(lambda: "number" in phone.entries)
    phone.entries["number"].set_value(state.application.link.match)
    await press(phone, "Confirm")
    state = await until(session, at("review"))
    assert state.application is not None
    found = state.application.details
    assert found is not None
    assert found.address is not None
    session.send(SubmitDetails(first_name=found.first_name, last_name=found.last_name, address=found.address))
    await until(session, at("in_review"))


async def test_a_review_is_decided_in_the_inbox(window: Window, place: Place) -> None:
    async with running(window, place) as program:
        await in_review(program)
        assert program.inbox is not None
        inbox = program.inbox
        inbox.show_tab(2)
        await eventually(lambda: [each for each in inbox.findChildren(Button) if each.text() == "Approve"])
        next(each for each in inbox.findChildren(Button) if each.text() == "Approve").click()
        await until(program.session, at("approved"))


@pytest.mark.qt_log_ignore("systemTrayWindowChanged")  # Qt looks for X11 where none is
async def test_a_closed_window_waits_for_the_result(
    window: Window, place: Place, monkeypatch: pytest.MonkeyPatch
) -> None:
    """With a notification area the program stays until the result, or until the customer ends it there."""
    monkeypatch.setattr(QSystemTrayIcon, "isSystemTrayAvailable", lambda: True)
    shown: list[str] = []
    monkeypatch.setattr(QSystemTrayIcon, "showMessage", lambda icon, title, text: shown.append(text))
    async with running(window, place) as program:
        await in_review(program)
        window.close()
        await eventually(lambda: window.findChildren(QSystemTrayIcon))
        assert not window.isVisible()
        await until(program.session, lambda state: state.connection.line is Line.ONLINE)
        sandbox = program.sandbox
        assert sandbox is not None
        reviews = (await sandbox.reviews()).reviews
        await sandbox.decide(reviews[0].id, Decision(outcome="approved"))
        await eventually(lambda: shown)
        assert "result" in shown[0]
        tray = window.findChildren(QSystemTrayIcon)[0]
        tray.messageClicked.emit()
        await eventually(window.isVisible)
        assert not tray.isVisible()
