"""A sheet to put widgets on, shown and active, as a page shows them."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

Sheet = Callable[..., QWidget]


@pytest.fixture
def sheet(qtbot: QtBot) -> Sheet:
    """Show widgets below each other in a column of 520 and wait until the window has the focus."""

    pages: list[QWidget] = []

    def show(*widgets: QWidget, rtl: bool = False) -> QWidget:
        page = QWidget()
        pages.append(page)
        page.setLayoutDirection(Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight)
        column = QVBoxLayout(page)
        column.setContentsMargins(40, 24, 40, 24)
        for widget in widgets:
            column.addWidget(widget)
        column.addStretch(1)
        page.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        page.resize(600, 600)
        qtbot.addWidget(page)
        page.show()
        page.activateWindow()
        qtbot.waitExposed(page)
        qtbot.waitUntil(page.isActiveWindow)
        page.setFocus()
        QApplication.processEvents()
        return page

    return show
