"""Somebody else at the same computer sees nothing of the one who was there before."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QLocale, QTimeZone
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from kyc_desktop.flow.commands import ChooseMethod
from kyc_desktop.gallery.people import config, maya
from kyc_desktop.pages import PAGES
from kyc_desktop.pages.account import AccountPage
from kyc_desktop.pages.phone import PhonePage
from kyc_desktop.ui.dialogs import Dialog
from kyc_desktop.ui.window import Window
from tests.ui.samples import shown


@pytest.fixture
def window(qtbot: QtBot) -> Window:
    window = Window(PAGES, config(), locale=QLocale("en_US"), zone=QTimeZone(b"America/Chicago"))
    qtbot.addWidget(window)
    window.show()
    return window


def fill_in(window: Window) -> PhonePage:
    page = window.page
    assert isinstance(page, PhonePage)
    page.number.set_value("2025550142")
    page.born.set_parts("1991", "03", "14")
    page.changed.emit()
    return page


def test_after_signing_out_every_field_is_empty(window: Window) -> None:
    window.show_state(shown(maya("phone")))
    fill_in(window)
    window.show_state(shown(None))
    window.show_state(shown(replace(maya("phone"), id="app_of_somebody_else", version=1)))
    assert isinstance(window.page, PhonePage)
    assert "".join(edit.text() for edit in window.page.findChildren(QLineEdit)) == ""


def test_signing_out_on_the_first_page_empties_it_too(window: Window) -> None:
    window.set_typed({"account.email": "maya.ortiz@example.com"})
    window.show_state(shown(maya("email")))
    window.go("account")
    assert isinstance(window.page, AccountPage)
    assert window.page.email.value() == "maya.ortiz@example.com"
    window.show_state(shown(None))
    assert isinstance(window.page, AccountPage)
    assert window.page.email.value() == ""


def test_somebody_else_who_signs_in_after_the_session_ended_finds_nothing(window: Window) -> None:
    window.show_state(shown(maya("phone")))
    fill_in(window)
    window.show_state(shown(None, notice="session_ended"))
    window.show_state(shown(replace(maya("phone"), id="app_of_somebody_else", version=1)))
    assert isinstance(window.page, PhonePage)
    assert "".join(edit.text() for edit in window.page.findChildren(QLineEdit)) == ""


def test_what_was_typed_outlives_a_session_that_the_server_ended(window: Window) -> None:
    window.show_state(shown(maya("phone")))
    fill_in(window)
    window.show_state(shown(None, notice="session_ended"))
    assert window.page.name == "sign_in"
    window.show_state(shown(maya("phone")))
    assert isinstance(window.page, PhonePage)
    assert window.page.number.value() == "(202) 555-0142"
    assert window.page.born.parts() == ("1991", "3", "14")


def test_a_question_of_a_page_goes_with_it(window: Window, qtbot: QtBot) -> None:
    window.show_state(shown(maya("review")))
    sent: list[ChooseMethod] = []
    window.page.sent.connect(sent.append)
    window.page.act("not-me")
    assert [dialog.objectName() for dialog in window.findChildren(Dialog)] == ["review.not_me"]
    window.show_state(shown(None))
    qtbot.waitUntil(lambda: not window.findChildren(Dialog))
    assert sent == []
