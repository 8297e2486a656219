"""Return on a control: every button is pressed by it, once; a choice leaves it to the page."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from kyc_desktop.ui.widgets.button import Button
from kyc_desktop.ui.widgets.checkbox import CheckMark
from kyc_desktop.ui.widgets.glass import GlassButton
from kyc_desktop.ui.widgets.shutter import Shutter
from kyc_desktop.ui.widgets.text_button import TextButton
from kyc_desktop.ui.widgets.tile_row import TileButton
from kyc_desktop.ui.widgets.toggle import Toggle

from .conftest import Sheet

Make = Callable[[QWidget], QAbstractButton]

BUTTONS: dict[str, Make] = {
    "button": lambda parent: Button("b", "Continue", parent=parent),
    "text": lambda parent: TextButton("b", "Show", parent=parent),
    "glass": lambda parent: GlassButton("b", "Take a photo", parent=parent),
    "tile": lambda parent: TileButton("b", "download", "Save your receipt", parent=parent),
    "shutter": lambda parent: Shutter("b", parent),
}
TURNED: dict[str, Make] = {
    "toggle": lambda parent: Toggle("t", "Remember me", parent=parent),
    "check": lambda parent: CheckMark("t", parent),
}


def press(control: QWidget, key: Qt.Key, *, held: bool = False) -> bool:
    """Press a key; whether the control took it."""
    event = QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier, "\r", held)
    control.keyPressEvent(event)
    return event.isAccepted()


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter])
@pytest.mark.parametrize("make", BUTTONS.values(), ids=BUTTONS)
def test_a_button_is_pressed_once_however_long_the_key_is_held(sheet: Sheet, make: Make, key: Qt.Key) -> None:
    parent = QWidget()
    button = make(parent)
    sheet(parent)
    pressed: list[bool] = []
    button.clicked.connect(lambda: pressed.append(True))
    assert press(button, key)
    assert press(button, key, held=True), "the page does not get it either"
    assert len(pressed) == 1


@pytest.mark.parametrize("make", TURNED.values(), ids=TURNED)
def test_what_is_turned_leaves_the_key_to_the_page(sheet: Sheet, make: Make) -> None:
    parent = QWidget()
    control = make(parent)
    sheet(parent)
    assert not press(control, Qt.Key.Key_Return)
    assert not control.isChecked()
    QApplication.sendEvent(control, QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Space, Qt.KeyboardModifier.NoModifier))
    QApplication.sendEvent(control, QKeyEvent(QEvent.Type.KeyRelease, Qt.Key.Key_Space, Qt.KeyboardModifier.NoModifier))
    assert control.isChecked()
