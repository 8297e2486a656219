"""Hints that change often are spoken at a pace that can be listened to."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from kyc_desktop.ui.widgets.announce import EVERY_MS, Paced


@pytest.fixture
def said(qtbot: QtBot) -> tuple[Paced, list[str]]:
    widget = QWidget()
    qtbot.addWidget(widget)
    voice, words = Paced(widget, every=40), list[str]()
    voice.said.connect(words.append)
    return voice, words


def test_only_the_newest_of_quick_hints_is_said(said: tuple[Paced, list[str]], qtbot: QtBot) -> None:
    voice, words = said
    for hint in ("closer", "back", "still"):
        voice.say(hint)
    assert words == ["closer"]
    qtbot.waitUntil(lambda: words == ["closer", "still"])
    assert EVERY_MS >= 2000


def test_what_was_said_last_is_not_said_twice(said: tuple[Paced, list[str]], qtbot: QtBot) -> None:
    voice, words = said
    for hint in ("closer", "back", "closer"):
        voice.say(hint)
    qtbot.waitUntil(lambda: not voice.resting)
    assert words == ["closer"]


def test_the_photo_that_is_taken_does_not_wait(said: tuple[Paced, list[str]]) -> None:
    voice, words = said
    voice.say("closer")
    voice.say("back")
    voice.say("taken", at_once=True)
    assert words == ["closer", "taken"]


def test_nothing_is_said_after_the_page_was_left(said: tuple[Paced, list[str]]) -> None:
    voice, words = said
    voice.say("closer")
    voice.say("back")
    voice.forget()
    assert not voice.resting
    assert words == ["closer"]
