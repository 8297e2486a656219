"""The program as it is put together by `running`, on the loop that it really uses, with its own child process."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kyc_desktop.app import first_config
from kyc_desktop.flow.operator import Operator
from kyc_desktop.pages import PAGES
from kyc_desktop.running import Place, Program
from kyc_desktop.ui.theme import Theme, install
from kyc_desktop.ui.window import Window
from tests.keyrings import FileKeyring


@pytest.fixture(autouse=True)
def key_store(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    import keyring

    monkeypatch.setenv("KYC_TEST_KEYRING", str(tmp_path / "keyring.json"))
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "tests.keyrings.FileKeyring")
    keyring.set_keyring(FileKeyring())  # type: ignore[no-untyped-call]  # keyring has no types for it


@pytest.fixture
def place(tmp_path: Path) -> Place:
    return Place(server=None, data_dir=tmp_path / "data", config=first_config(Operator(), sandbox=True))


@pytest.fixture
def window(qapp: QApplication, qtbot: QtBot, place: Place) -> Window:
    qapp.setQuitOnLastWindowClosed(False)
    theme = Theme()
    theme.set_mode("light")
    theme.reduced_motion = True
    install(qapp, theme)
    window = Window(PAGES, place.config, locale=QLocale("en_US"))
    qtbot.addWidget(window)
    return window


@asynccontextmanager
async def running(window: Window, place: Place) -> AsyncIterator[Program]:
    """The program with its server and its inbox.

    No fixture: between fixture and test the loop is not running, but Qt still lets tasks make a step, and they die.
    """
    program = Program(window, place)
    window.show()
    task = asyncio.get_running_loop().create_task(program.run())
    try:
        yield program
    finally:
        window.close()
        await asyncio.wait_for(task, 20)
        if program.inbox is not None:
            program.inbox.deleteLater()
