"""The ring follows the focus and never leaves the area that scrolls."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kyc_desktop.gallery.people import maya
from kyc_desktop.ui.theme import Theme
from kyc_desktop.ui.window import Window

from .samples import make_window, sample, shown


@pytest.fixture
def window(qtbot: QtBot) -> Window:
    window = make_window()
    qtbot.addWidget(window)
    window.show()
    qtbot.waitExposed(window)
    window.activateWindow()
    window.show_state(shown(maya("email")))
    return window


def test_a_field_has_a_halo_and_a_button_a_ring(window: Window, theme: Theme) -> None:
    overlay = window.focus_overlay
    sample(window).first.setFocus(Qt.FocusReason.TabFocusReason)
    assert overlay.shape is not None
    assert overlay.shape.kind == "halo"
    window.sheet.footer.primary.setFocus(Qt.FocusReason.TabFocusReason)
    assert overlay.shape is not None
    assert overlay.shape.kind == "ring"
    primary = window.sheet.footer.primary
    at = primary.mapTo(window, QPoint(0, 0))
    assert overlay.geometry().topLeft() == at - QPoint(4, 4)
    image = window.grab().toImage()
    middle = at.y() + primary.height() // 2
    assert image.pixelColor(at.x() - 3, middle) == theme.colour("accent-text")
    assert image.pixelColor(at.x() - 1, middle) == theme.colour("surface")


def test_it_moves_with_the_control(window: Window) -> None:
    window.sheet.footer.primary.setFocus(Qt.FocusReason.TabFocusReason)
    before = window.focus_overlay.geometry()
    window.resize(1220, 800)
    assert window.focus_overlay.geometry() == before.translated(50, 40)


def test_it_goes_with_a_control_that_is_hidden(window: Window) -> None:
    window.sheet.footer.left.setFocus(Qt.FocusReason.TabFocusReason)
    assert window.focus_overlay.isVisible()
    window.sheet.footer.left.hide()
    assert window.focus_overlay.shape is None or QApplication.focusWidget() is not window.sheet.footer.left


def test_it_is_clipped_to_the_scrolling_area(window: Window) -> None:
    page = sample(window)
    page.first.setMinimumHeight(700)
    page.second.setFocus(Qt.FocusReason.TabFocusReason)
    window.sheet.lay_out()
    window.sheet.reveal(page.second)
    bottom = window.sheet.footer.mapTo(window, QPoint(0, 0)).y()
    window.sheet.area.verticalScrollBar().setValue(0)
    overlay = window.focus_overlay
    assert not overlay.isVisible() or overlay.geometry().bottom() < bottom
    window.sheet.reveal(page.second)
    assert overlay.isVisible()
    assert overlay.geometry().bottom() < bottom
