"""The looks of every page test: light, still, and back to that after each test."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from kyc_desktop.ui.theme import Theme, theme_of

from .stage import Stage


@pytest.fixture(autouse=True)
def theme(qtbot: QtBot) -> Iterator[Theme]:
    before = QLocale()
    QLocale.setDefault(QLocale("en_US"))
    theme = theme_of()
    theme.reduced_motion = True
    theme.text_scale = 1.0
    theme.set_mode("light")
    yield theme
    theme.text_scale = 1.0
    QLocale.setDefault(before)


@pytest.fixture
def stage(qtbot: QtBot) -> Iterator[Stage]:
    stage = Stage(qtbot)
    yield stage
    if isValid(stage.window):  # an async test has deleted it already
        stage.window.close()
