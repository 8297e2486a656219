"""The window of a kiosk on a screen of the design, with light looks and still."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import QEvent, QLocale, Qt, QTimeZone
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from kyc_desktop.api.state import Connection, Line, SessionState
from kyc_desktop.flow.application import Application
from kyc_desktop.flow.operator import Kiosk
from kyc_desktop.gallery import people
from kyc_desktop.pages import PAGES
from kyc_desktop.ui.kiosk.window import KioskWindow
from kyc_desktop.ui.layer import Layer
from kyc_desktop.ui.theme import theme_of

PORTRAIT = (675, 1200)
LANDSCAPE = (1200, 675)


class Machine:
    """A kiosk whose clock is moved by hand."""

    def __init__(self, qtbot: QtBot, kiosk: Kiosk, size: tuple[int, int] = PORTRAIT, **more: Any) -> None:
        self.qtbot = qtbot
        self.seconds = 1000.0
        self.ended: list[str] = []
        self.asked: list[str] = []
        self.state = SessionState(config=people.config(), connection=Connection(line=Line.ONLINE))
        self.window = KioskWindow(
            PAGES,
            people.config(),
            kiosk=kiosk,
            locale=QLocale("en_US"),
            zone=QTimeZone(b"America/Chicago"),
            steady=lambda: self.seconds,
            **more,
        )
        self.window.visit_ended.connect(self.ended.append)
        self.window.asked.connect(self.asked.append)
        self.window.resize(*size)
        qtbot.addWidget(self.window, before_close_func=lambda window: window.allow_close())
        self.window.show()
        qtbot.waitExposed(self.window)
        self.window.activateWindow()
        qtbot.waitUntil(self.window.isActiveWindow)

    def show(self, application: Application | None = None, **changes: Any) -> None:
        """A visit that is under way, at the step of ``application``."""
        self.window.begin_visit()
        self.state = replace(self.state, application=application, **changes)
        self.window.show_state(self.state)

    def wait(self, seconds: float) -> None:
        """Time passes without a touch."""
        self.seconds += seconds
        self.window.idle.look()

    def layer(self, name: str) -> Layer:
        found = [one for one in self.window.findChildren(Layer, name) if one.isVisible()]
        assert found, f"no {name} is open"
        return found[-1]

    def open_layers(self) -> list[str]:
        return [one.objectName() for one in self.window.findChildren(Layer) if one.isVisible()]

    def press(self, name: str) -> None:
        widget = self.window.findChild(QWidget, name)
        assert widget is not None, f"there is no {name}"
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton)

    def key(self, key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier, text: str = "") -> bool:
        """Send a key as the system does, to the handle of the window; return whether it was kept back."""
        handle = self.window.windowHandle()
        assert handle is not None
        event = QKeyEvent(QEvent.Type.KeyPress, key, held, text)
        return self.window._guard.eventFilter(handle, event)


@pytest.fixture
def looks(qtbot: QtBot) -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(QLocale("en_US"))
    theme = theme_of()
    theme.reduced_motion = True
    theme.set_mode("light")
    yield
    QApplication.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    QLocale.setDefault(before)


@pytest.fixture
def make(qtbot: QtBot, looks: None) -> Callable[..., Machine]:
    def build(kiosk: Kiosk | None = None, size: tuple[int, int] = PORTRAIT, **more: Any) -> Machine:
        return Machine(qtbot, kiosk or Kiosk(), size, **more)

    return build


@pytest.fixture
def machine(make: Callable[..., Machine]) -> Machine:
    return make()
