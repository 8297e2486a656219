"""Fixtures that every test may use. No screen is needed: Qt draws offscreen unless told otherwise."""

from __future__ import annotations

import asyncio
import os
from collections.abc import Callable
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest

QT_ROOMS = ("tests/ui/", "tests/pages/", "tests/journey/", "tests/app/")


def pytest_asyncio_loop_factories(
    config: pytest.Config, item: pytest.Item
) -> dict[str, Callable[[], asyncio.AbstractEventLoop]]:
    """Tests of the Qt rooms run on the loop of the program, the others on asyncio's own."""
    if item.nodeid.startswith(QT_ROOMS):
        return {"qasync": _qt_loop}
    return {"asyncio": asyncio.new_event_loop}


def _qt_loop() -> asyncio.AbstractEventLoop:
    import qasync
    from PySide6.QtWidgets import QApplication

    app = QApplication.instance() or QApplication([])
    app.setQuitOnLastWindowClosed(False)  # closing a window must not end the loop under the test
    loop: Any = qasync.QEventLoop(app)
    return loop  # type: ignore[no-any-return]  # qasync has no type information


@pytest.fixture(scope="session")
def qapp_args() -> list[str]:
    return ["kyc-desktop-tests"]
