"""The licences are found: from Help in the window, and on the command line."""

from __future__ import annotations

import importlib.util
from collections.abc import AsyncIterator
from typing import Any

import pytest

from kyc_desktop import options
from kyc_desktop.api.session import Session
from kyc_desktop.ui import shipped
from kyc_desktop.ui.dialogs import Dialog
from kyc_desktop.ui.licences import Licences
from kyc_desktop.ui.window import Window
from tests.api.paper import TOKEN, PaperServer, Purse, make_session

from .test_errands import dialog_of, ready
from .test_program import eventually


@pytest.fixture
async def session() -> AsyncIterator[Session]:
    session = make_session(PaperServer(), Purse(TOKEN))
    yield session
    await session.stop()


async def test_help_leads_to_them_and_back(window: Window, session: Session) -> None:
    errands = await ready(window, session)
    page = window.page
    errands.run("help")
    dialog_of(window).linked.emit("licences")
    await eventually(lambda: any(layer.isVisible() for layer in window.findChildren(Licences)))
    (layer,) = window.findChildren(Licences)
    assert layer.text.toPlainText()
    layer.done_button.click()
    await eventually(lambda: not window.findChildren(Licences))
    assert window.page is page


async def test_a_file_that_is_missing_is_said(
    window: Window, session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(shipped, "FILE", "no-such-file.json.gz")
    errands = await ready(window, session)
    errands.run("licences")
    await eventually(lambda: any(dialog.isVisible() for dialog in window.findChildren(Dialog)))
    assert "Install the program again" in dialog_of(window)._text.words()


def test_they_are_printed(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        options.parse(["--licences"])
    assert ended.value.code == 0
    said = capsys.readouterr().out
    assert "Qt 6" in said
    assert "GNU LESSER GENERAL PUBLIC LICENSE" in said
    assert "fastapi" in said


def test_a_client_alone_lists_what_it_has(monkeypatch: pytest.MonkeyPatch) -> None:
    def nothing(*_names: Any) -> None:
        return None

    monkeypatch.setattr(importlib.util, "find_spec", nothing)
    names = {one.name for one in shipped.present()}
    assert "httpx" in names
    assert "fastapi" not in names
