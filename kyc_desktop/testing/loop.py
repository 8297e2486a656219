"""Qt's event loop for tests, with asyncio on top."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping
from typing import Any

import qasync
from PySide6.QtWidgets import QApplication


class Loop(qasync.QEventLoop):  # type: ignore[misc]  # qasync has no type information
    """Counts as running in every callback.

    Between setup, test and teardown qasync and pytest-qt let Qt handle events while no loop runs; a task of the
    program that makes a step there would die of "no running event loop".
    """

    def call_later(self, delay: float, callback: Any, *args: Any, context: Any = None) -> asyncio.TimerHandle:
        handle: asyncio.TimerHandle = super().call_later(delay, self._call, callback, *args, context=context)
        return handle

    def _call(self, callback: Any, *args: Any) -> None:
        before = asyncio._get_running_loop()
        asyncio._set_running_loop(self)
        try:
            callback(*args)
        finally:
            asyncio._set_running_loop(before)


def application() -> QApplication:
    """The one that there is, or a new one."""
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        app = QApplication(["kyc-desktop-tests"])
    app.setQuitOnLastWindowClosed(False)  # closing a window must not end the loop under the test
    return app


def new_loop() -> asyncio.AbstractEventLoop:
    loop: asyncio.AbstractEventLoop = Loop(application())
    return loop


def check_running() -> None:
    """AssertionError where an async test runs on a loop that is not Qt's: nothing of the program would happen."""
    assert isinstance(asyncio.get_running_loop(), qasync.QEventLoop), (
        "an async test opens the program on Qt's loop; write in conftest.py: "
        "from kyc_desktop.testing import loop_factories as pytest_asyncio_loop_factories"
    )


def loop_factories(config: object, item: object) -> Mapping[str, Callable[[], asyncio.AbstractEventLoop]]:
    """For a conftest.py whose async tests open the program: name it ``pytest_asyncio_loop_factories`` there."""
    return {"qt": new_loop}
