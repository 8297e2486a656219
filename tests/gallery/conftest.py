"""The looks of every test here: light, still, and back to that after each test."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from kyc_desktop.gallery.studio import Studio
from kyc_desktop.gallery.variants import LIGHT
from kyc_desktop.ui.theme import Theme, theme_of


@pytest.fixture
def theme(qtbot: QtBot) -> Iterator[Theme]:
    theme = theme_of()
    theme.reduced_motion = True
    yield theme
    theme.set_mode(LIGHT.look)
    theme.high_contrast = LIGHT.high_contrast
    theme.text_scale = LIGHT.text_scale


@pytest.fixture
def studio(theme: Theme) -> Studio:
    return Studio()
