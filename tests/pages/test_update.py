"""The page of a version that can't go on: what it says, and where it leads."""

from __future__ import annotations

from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from kyc_desktop.api.state import Connection, Line, SessionState
from kyc_desktop.flow.prose import plain
from kyc_desktop.gallery import people
from kyc_desktop.ui.window import Window

from .stage import Stage

STOPPED = Connection(line=Line.UPDATE_NEEDED, cause="update_needed")


def state(**changes: object) -> SessionState:
    config = replace(people.config(), minimum_client="2.0.0", update_url="https://example.com/get")
    return replace(SessionState(config=config, connection=STOPPED), **changes)  # type: ignore[arg-type]


@pytest.fixture
def window(qtbot: QtBot) -> Window:
    return Stage(qtbot).window


@pytest.mark.parametrize("step", [None, "email", "phone", "review", "approved"])
def test_it_comes_on_every_screen_and_keeps_the_station(window: Window, step: str | None) -> None:
    application = people.maya(step) if step else None
    window.show_state(state(application=application, connection=Connection(line=Line.ONLINE)))
    before = [station.state != "todo" for station in window.rail.stepper.stations]
    window.show_state(state(application=application))
    assert window.page.name == "update"
    assert [station.state != "todo" for station in window.rail.stepper.stations] == before
    assert "2.0.0" in plain(window.page.chrome().lead)
    assert not window.sheet.column.banner.isVisibleTo(window)
    window.go("sign_in")
    assert window.page.name == "update"
    window.show_state(state(application=application, connection=Connection(line=Line.ONLINE)))
    assert window.page.name != "update"


@pytest.mark.parametrize(
    ("url", "asked"),
    [
        ("https://example.com/get", "open:https://example.com/get"),
        ("http://example.com/get", "support"),
        ("file:///etc/passwd", "support"),
        (None, "support"),
    ],
)
def test_only_a_safe_link_is_offered(qtbot: QtBot, url: str | None, asked: str) -> None:
    stage = Stage(qtbot)
    config = replace(people.config(), update_url=url)
    stage.window.show_state(state(config=config))
    stage.page.submit()
    assert stage.asked == [asked]


def test_what_was_typed_is_told_before_the_page_goes(qtbot: QtBot) -> None:
    stage = Stage(qtbot)
    told: list[dict[str, str]] = []
    stage.window.typed.connect(told.append)
    stage.show(people.maya("phone"))
    number = stage.find("phone.number.edit")
    stage.qtbot.keyClicks(number, "2025550100")
    stage.window.show_state(state(application=people.maya("phone")))
    assert any("2025550100" in "".join(filter(str.isdecimal, value)) for value in told[-1].values())
