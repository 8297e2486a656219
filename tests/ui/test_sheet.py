"""The column scrolls between the top of the sheet and the footer, and nothing else does."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from kyc_desktop.gallery.people import maya
from kyc_desktop.ui.theme import Theme
from kyc_desktop.ui.window import Window

from .samples import SamplePage, make_window, sample, shown


@pytest.fixture
def window(qtbot: QtBot) -> Window:
    window = make_window()
    qtbot.addWidget(window)
    window.show()
    qtbot.waitExposed(window)
    window.activateWindow()
    window.show_state(shown(maya("email")))
    return window


def tall(window: Window) -> SamplePage:
    page = sample(window)
    page.first.setMinimumHeight(900)
    window.sheet.lay_out()
    return page


def test_short_content_does_not_scroll(window: Window) -> None:
    assert window.sheet.area.verticalScrollBar().maximum() == 0
    assert not window.sheet.thumb.isVisible()


def test_focus_scrolls_its_field_and_24_pixels_into_view(window: Window) -> None:
    page = tall(window)
    page.second.setFocus(Qt.FocusReason.TabFocusReason)
    bottom = page.second.mapTo(window, QPoint(0, page.second.height())).y()
    assert window.sheet.footer.mapTo(window, QPoint(0, 0)).y() - bottom == 24


def test_the_thumb_is_6_wide_4_from_the_edge_and_can_be_dragged(window: Window, theme: Theme, qtbot: QtBot) -> None:
    tall(window)
    sheet, thumb = window.sheet, window.sheet.thumb
    assert thumb.isVisible()
    assert thumb.geometry().right() == sheet.width() - 1
    image = sheet.grab().toImage()
    middle = thumb.geometry().center().y()
    surface = theme.colour("surface")
    drawn = [x for x in range(sheet.width() - 14, sheet.width() - 1) if image.pixelColor(x, middle) != surface]
    assert drawn == list(range(sheet.width() - 10, sheet.width() - 4))
    qtbot.mousePress(thumb, Qt.MouseButton.LeftButton, pos=QPoint(7, 10))
    qtbot.mouseMove(thumb, QPoint(7, 60))
    qtbot.mouseRelease(thumb, Qt.MouseButton.LeftButton, pos=QPoint(7, 60))
    assert sheet.area.verticalScrollBar().value() > 0


def test_a_new_page_starts_at_its_top(window: Window) -> None:
    tall(window)
    window.sheet.area.verticalScrollBar().setValue(200)
    window.show_state(shown(maya("method")))
    assert window.sheet.area.verticalScrollBar().value() == 0


def test_content_that_grows_is_given_room(window: Window, qtbot: QtBot) -> None:
    sample(window).second.setMinimumHeight(1200)
    qtbot.waitUntil(lambda: window.sheet.area.verticalScrollBar().maximum() > 500)


def test_dense_and_centred_pages(window: Window) -> None:
    page = sample(window)
    page.words = replace(page.words, dense=True)
    page.changed.emit()
    assert window.sheet.column.title.mapTo(window, QPoint(0, 8)).y() == 52  # its line, below room for marks
    page.words = replace(page.words, centred=True)
    page.changed.emit()
    assert not window.sheet.column.title.isVisible()
    assert page.mapTo(window, QPoint(0, 0)).y() == 52


def test_the_gap_below_the_lead_is_that_of_the_page(window: Window) -> None:
    page = sample(window)
    page.words = replace(page.words, gap=20)
    page.changed.emit()
    assert page.mapTo(window, QPoint(0, 0)).y() == 156


@pytest.mark.parametrize("scale", [1.0, 1.25, 1.5])
def test_large_text_cuts_nothing_in_the_footer(window: Window, theme: Theme, scale: float) -> None:
    theme.text_scale = scale
    footer = window.sheet.footer
    assert footer.primary.isVisible()
    assert footer.primary.width() >= footer.primary.sizeHint().width()
    assert footer.left.geometry().right() < footer.primary.geometry().left()
