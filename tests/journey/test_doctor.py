"""The check of this computer: behind Help at any time, and by itself only where something would stop the journey."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from kyc_desktop.doctor import shown
from kyc_desktop.testing import Journey, OpenJourney, Sandbox
from kyc_desktop.ui.checkup import Checkup
from tests.journey.gateway import gateway_to


def checkups(journey: Journey) -> list[Checkup]:
    return [page for page in journey.window.findChildren(Checkup) if page.isVisible()]


async def test_help_leads_to_it_and_everything_typed_is_there_afterwards(journey: Journey) -> None:
    journey.type_in("account.email", "maya.ortiz@example.com")
    journey.program._errands.run("doctor")
    (page,) = checkups(journey)
    await journey.until(page.copy_button.isEnabled, "what was found")
    rows = {line.row.key: line.row for line in page._lines}
    assert (rows["server"].light, rows["clock"].light) == ("good", "good")
    assert {"program", "camera", "display", "key_store", "folder", "disk", "fonts"} <= rows.keys()
    QTest.mouseClick(page.copy_button, Qt.MouseButton.LeftButton)
    copied = QGuiApplication.clipboard().text()
    assert "server: good, reached" in copied
    assert "maya" not in copied
    assert str(journey.data_dir) not in copied
    QTest.mouseClick(page.again_button, Qt.MouseButton.LeftButton)
    assert not page.again_button.isEnabled()
    await journey.until(page.again_button.isEnabled, "what was found the second time")
    QTest.keyClick(page, Qt.Key.Key_Escape)
    await journey.until(lambda: not checkups(journey), "the page to close")
    assert "maya.ortiz@example.com" in journey.words()


async def test_it_comes_by_itself_only_when_something_stops_the_journey(
    open_journey: OpenJourney, sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(shown, "_PATIENCE_S", 0.05)
    fine = await open_journey("fine")
    assert not fine.window.findChildren(Checkup)
    async with gateway_to(sandbox.url) as gateway:
        gateway.dead = True
        stopped = Journey(fine.data_dir.parent.parent / "stopped", server=gateway.url, inbox=fine.inbox)
        open_journey.opened.append(stopped)
        stopped.open_window()
        await stopped.until(lambda: bool(checkups(stopped)), "the check of this computer")
        (page,) = checkups(stopped)
        assert page._lines[0].row.key == "server"
        assert page._lines[0].row.light == "bad"
        page.reject()
        gateway.dead = False
        await stopped.until(lambda: bool(stopped.state.config and stopped.state.config.countries), "the server")
        assert not checkups(stopped)
    assert not checkups(fine)
