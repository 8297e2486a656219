"""macOS tells of a click on the icon in the Dock by the state of the program; the notice is real, the system is not."""

from __future__ import annotations

import sys

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from kyc_desktop.result_notice import ResultNotice
from kyc_desktop.ui.window import Window


@pytest.mark.qt_log_ignore("systemTrayWindowChanged")  # no tray without a screen
def test_a_click_in_the_dock_brings_the_window_back(
    window: Window, qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "platform", "darwin")
    notice = ResultNotice(window)
    opened: list[None] = []
    notice.opened.connect(lambda: opened.append(None))
    qapp.applicationStateChanged.emit(Qt.ApplicationState.ApplicationActive)
    assert not opened, "the window is there"
    icon = notice._icon()
    icon.show()
    qapp.applicationStateChanged.emit(Qt.ApplicationState.ApplicationInactive)
    assert not opened
    qapp.applicationStateChanged.emit(Qt.ApplicationState.ApplicationActive)
    assert len(opened) == 1
    icon.hide()
    notice.deleteLater()
