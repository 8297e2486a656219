"""A keyboard above the fields of a page; the looks are those of every widget test."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from kyc_desktop.ui.keyboards import Keyboard

from ..ui.conftest import theme

__all__ = ["theme"]

Stand = Callable[..., Keyboard]


@pytest.fixture
def stand(qtbot: QtBot) -> Stand:
    """Show a field in a window of a kiosk's width with a keyboard that types into it."""

    windows: list[QWidget] = []  # pytest-qt keeps them by weak references only

    def show(field: QWidget, language: str = "en", width: int = 603) -> Keyboard:
        window = QWidget()
        windows.append(window)
        qtbot.addWidget(window)
        column = QVBoxLayout(window)
        keyboard = Keyboard(language=language)
        column.addWidget(field)
        column.addWidget(keyboard)
        window.resize(width, 500)
        window.show()
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        field.setFocus(Qt.FocusReason.TabFocusReason)
        keyboard.attach(field if field.focusProxy() is None else field.focusProxy())
        return keyboard

    return show


def tap(qtbot: QtBot, keyboard: Keyboard, *names: str) -> None:
    """Press keys with the finger, one after another."""
    for name in names:
        qtbot.mouseClick(keyboard.key(name), Qt.MouseButton.LeftButton)
