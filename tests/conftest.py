"""Fixtures that every test may use. No screen is needed: Qt draws offscreen unless told otherwise."""

from __future__ import annotations

import asyncio
import gc
import os
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
# Of a hand-off: tests never listen on a network. Linux answers on the whole of 127.0.0.0/8, others on 127.0.0.1 only.
os.environ.setdefault("KYC_LAN_ADDRESS", "127.0.0.2" if sys.platform == "linux" else "127.0.0.1")

import pytest

from tests import databases

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

QT_ROOMS = (
    "tests/ui/",
    "tests/pages/",
    "tests/journey/",
    "tests/app/",
    "tests/testing/",
    "tests/keyboards/",
    "tests/kiosk/",
)
LONGEST_FIRST = (
    "tests/journey/",
    "tests/app/",
    "tests/test_cli.py",
    "tests/backend/",
    "tests/capture/",
    "tests/pages/",
)
"""Files that take half a minute come early, so that the workers end together."""
THOROUGH = (
    "tests/atspi/",
    "tests/app/test_program.py",
    "tests/backend/test_description.py",
    "tests/backend/test_document_check.py",
    "tests/backend/test_many_servers.py",
    "tests/backend/test_persistence.py",
    "tests/chromium/",
    "tests/docs/test_running.py",
    "tests/gallery/test_walk.py",
    "tests/journey/test_check.py",
    "tests/journey/test_crash.py",
    "tests/journey/test_fault.py",
    "tests/journey/test_handoff.py",
    "tests/journey/test_photos_kept.py",
    "tests/journey/test_phones.py",
    "tests/journey/test_privacy.py",
    "tests/journey/test_update.py",
    "tests/kiosk/test_wipe.py",
    "tests/testing/test_automation.py",
    "tests/testing/test_faults.py",
    "tests/testing/test_readme.py",
)
"""Browsers, killed programs and servers, journeys with cameras: a third of the time, for few of the tests. They run
with ``--thorough``, as every change has to pass, and when they are named; without, all takes less than five minutes."""


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

    app = QApplication.instance()
    if not isinstance(app, QApplication):
        app = QApplication([])
    app.setQuitOnLastWindowClosed(False)  # closing a window must not end the loop under the test
    loop: asyncio.AbstractEventLoop = Loop(app)
    return loop


@pytest.fixture(scope="session")
def qapp_args() -> list[str]:
    return ["kyc-desktop-tests"]


@pytest.fixture(scope="session")
def qapp(qapp: QApplication) -> QApplication:
    """Speaks English as the program does: its plural forms are in a catalogue."""
    from kyc_desktop.ui.languages import translator

    english = translator("en", qapp)
    assert english is not None
    qapp.installTranslator(english)
    return qapp


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--database", choices=databases.KINDS, default="sqlite", help="what the servers of the tests keep their data in"
    )
    parser.addoption("--thorough", action="store_true", help="also the tests that take long")
    parser.addoption(
        "--production", action="store_true", help="journeys against the configuration of a production, all on loopback"
    )


def pytest_unconfigure() -> None:
    databases.of_this_run.close()


def pytest_configure(config: pytest.Config) -> None:
    """Collect cyclic garbage between tests and in the main thread only, as the program does (`collector`).

    Left to itself it runs in whichever thread allocates, and a worker thread that destroys a widget crashes Qt.
    """
    databases.of_this_run.kind = config.getoption("--database")
    gc.disable()


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    everything = all(Path(argument).name == "tests" for argument in config.args)
    if everything and not config.getoption("--thorough"):
        left = [item for item in items if item.nodeid.startswith(THOROUGH)]
        config.hook.pytest_deselected(items=left)
        items[:] = [item for item in items if not item.nodeid.startswith(THOROUGH)]
    items.sort(key=lambda item: next((at for at, room in enumerate(LONGEST_FIRST) if item.nodeid.startswith(room)), 99))


def pytest_collection_finish(session: pytest.Session) -> None:
    """Modules and tests live to the end: frozen, they are not walked again with every collection."""
    gc.collect()
    gc.freeze()


@pytest.hookimpl(trylast=True)
def pytest_runtest_teardown(item: pytest.Item, nextitem: pytest.Item | None) -> None:
    if item.nodeid.startswith(QT_ROOMS):
        _delete_closed_windows()
    last_of_file = nextitem is None or nextitem.path != item.path
    gc.collect(2 if last_of_file else 1)


def _delete_closed_windows() -> None:
    """What a test left to `deleteLater` goes only when a loop runs, and until then follows every change of theme."""
    from PySide6.QtCore import QCoreApplication, QEvent

    if QCoreApplication.instance() is not None:
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
