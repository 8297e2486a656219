"""The operator raises the least version while a customer types: an update is asked for, and the place is kept."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QLineEdit

import kyc_desktop
from kyc_desktop.api.state import Line
from kyc_desktop.testing import Journey, OpenJourney, Sandbox
from kyc_desktop.testing.inbox import Inbox

OPERATOR = '[client]\nminimum_version = "1.10"\nupdate_url = "https://example.com/get"\n'


def typed(journey: Journey, name: str) -> str:
    edit = journey.find(name)
    assert isinstance(edit, QLineEdit)
    return "".join(character for character in edit.text() if character.isdecimal())


async def test_an_update_in_the_middle(
    open_journey: OpenJourney, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    operator = tmp_path / "operator.toml"
    operator.write_text(OPERATOR)
    server = Sandbox.start(tmp_path / "server")
    await open_journey.inbox.sandbox.aclose()
    open_journey.inbox = Inbox(server.calls(), open_journey.runner)
    journey = await open_journey(url=server.url)
    await journey.to_phone()
    journey.type_in("phone.number", "2025550100")
    server.stop()
    server = Sandbox.start(tmp_path / "server", port=int(server.url.rsplit(":", 1)[1]), operator=operator)
    try:
        await journey.until(lambda: journey.window.page.name == "update", "the page of the update")
        await journey.until(lambda: journey.state.config.minimum_client == "1.10", "the operator's word")
        chrome = journey.window.page.chrome()
        assert chrome.primary is not None
        assert chrome.primary.does == "ask:open:https://example.com/get"
        assert journey.state.connection.line is Line.UPDATE_NEEDED
        assert [station.state for station in journey.window.rail.stepper.stations][2] == "current"
        assert not journey.window.sheet.column.banner.isVisibleTo(journey.window)
        await journey.close()
        again = await open_journey(url=server.url)  # the same version once more: it loses nothing
        await again.until(lambda: again.window.page.name == "update", "the page of the update")
        await again.close()
        monkeypatch.setattr(kyc_desktop, "__version__", "1.10.0")
        newer = await open_journey(url=server.url)
        await newer.on("phone")
        await newer.until(lambda: typed(newer, "phone.number.edit").endswith("2025550100"), "what was typed")
        await newer.close()
    finally:
        server.stop()
