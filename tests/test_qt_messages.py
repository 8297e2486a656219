"""What Qt says goes to the log as category and type, and no text of it."""

from __future__ import annotations

import logging
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLoggingCategory, qCDebug, qCWarning, qInstallMessageHandler, qWarning

from kyc_desktop import qt_messages


@pytest.fixture
def gone() -> Iterator[list[bool]]:
    """Filled when the screen is gone."""
    told: list[bool] = []
    qt_messages.log_them(lambda: told.append(True))
    yield told
    qInstallMessageHandler(None)


def test_category_and_type_are_kept_and_counted(gone: list[bool], caplog: pytest.LogCaptureFixture) -> None:
    category = QLoggingCategory("qt.text.font.db")  # type: ignore[arg-type]  # it takes a str, whatever the stubs say
    with caplog.at_level(logging.INFO, "kyc_desktop"):
        for _ in range(25):
            qCWarning(category, "Camera of Maya Ortiz at /home/maya")  # type: ignore[arg-type]  # it takes a str, whatever the stubs say
        qCDebug(category, "Maya")  # type: ignore[arg-type]  # it takes a str, whatever the stubs say
        qWarning("maya.ortiz@example.com")
    said = [record.getMessage() for record in caplog.records if record.name == qt_messages.__name__]
    ours = [line for line in said if "font" in line]
    assert ours == ["Qt warning qt.text.font.db, 1", "Qt warning qt.text.font.db, 10"]
    assert "Qt warning default, 1" in said
    assert not any("maya" in line.lower() for line in said)
    assert gone == []


def test_a_screen_that_is_gone_is_an_end_and_no_crash(gone: list[bool]) -> None:
    qWarning("The X11 connection broke (error 1). Did the X11 server die?")
    assert gone == [True]
