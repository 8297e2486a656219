"""The looks of every widget test: light, still, and back to that after each test."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from kyc_desktop.ui.theme import Theme, theme_of


@pytest.fixture(autouse=True)
def theme(qtbot: QtBot) -> Iterator[Theme]:
    theme = theme_of()
    _calm(theme)
    yield theme
    _calm(theme)


def _calm(theme: Theme) -> None:
    theme.reduced_motion = True
    theme.text_scale = 1.0
    theme.set_accent("#1C44C4")
    theme.set_mode("light")
