"""The enlarged photo: everything by keys, by wheel and by buttons."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from kyc_desktop.ui.enlarged import Enlarged


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    """With a button that has the focus."""
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(900, 600)
    button = QPushButton("Enlarge", window)
    window.show()
    qtbot.waitExposed(window)
    window.activateWindow()
    button.setFocus()
    qtbot.waitUntil(button.hasFocus)
    return window


@pytest.fixture
def layer(window: QWidget) -> Enlarged:
    layer = Enlarged("photo.enlarged", "Your photo", window)
    image = QImage(1920, 1080, QImage.Format.Format_RGB32)
    image.fill(QColor("#3A2C20"))
    layer.set_image(image)
    layer.open()
    return layer


def press(*keys: Qt.Key) -> None:
    for key in keys:
        focused = QApplication.focusWidget()
        assert focused is not None
        QTest.keyClick(focused, key)


@pytest.mark.parametrize(
    ("key", "x", "y"),
    [(Qt.Key.Key_Left, -1, 0), (Qt.Key.Key_Right, 1, 0), (Qt.Key.Key_Up, 0, -1), (Qt.Key.Key_Down, 0, 1)],
)
def test_arrows_move_the_picture_whichever_button_has_the_focus(layer: Enlarged, key: Qt.Key, x: int, y: int) -> None:
    press(key)
    assert (layer.middle.x(), layer.middle.y()) == (0.5, 0.5), "the whole picture is seen: there is nowhere to go"
    press(Qt.Key.Key_Plus, Qt.Key.Key_Plus, key)
    assert QApplication.focusWidget() is layer.close_it
    moved = (layer.middle.x() - 0.5, layer.middle.y() - 0.5)
    assert [(value > 0) - (value < 0) for value in moved] == [x, y]
    press(Qt.Key.Key_Minus, Qt.Key.Key_Minus)
    assert (layer.zoom, layer.middle.x(), layer.middle.y()) == (1.0, 0.5, 0.5)


def test_tab_stays_inside_and_esc_gives_the_focus_back(window: QWidget, layer: Enlarged) -> None:
    assert QApplication.focusWidget() is layer.close_it
    press(Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is layer.shrink
    press(Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is layer.enlarge
    press(Qt.Key.Key_Return)
    assert layer.zoom > 1
    press(Qt.Key.Key_Escape)
    assert window.findChildren(QPushButton)[0].hasFocus()
