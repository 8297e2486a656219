"""A kiosk that is too old: the visitor gets a way out and no download, the attendant sees why."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import kyc_desktop
from kyc_desktop.api.state import Connection, Line
from kyc_desktop.flow.operator import Kiosk
from kyc_desktop.flow.prose import plain
from kyc_desktop.gallery import people
from kyc_desktop.ui.kiosk.health import rows

from .conftest import Machine


def test_a_visitor_can_only_end(make: Callable[..., Machine]) -> None:
    machine = make(Kiosk())
    window = machine.window
    window.begin_visit()
    ended: list[str] = []
    window.visit_ended.connect(ended.append)
    config = replace(people.config(), minimum_client="2.0", update_url="https://example.com/get")
    connection = Connection(line=Line.UPDATE_NEEDED, cause="update_needed")
    state = replace(window.state, application=None, config=config, connection=connection)
    window.show_state(state)
    assert window.page.name == "update"
    chrome = window.page.chrome()
    assert "example.com" not in f"{plain(chrome.lead)} {chrome.left} {chrome.secondary} {chrome.primary}"
    (version,) = [row for row in rows(state, {}, 0) if row.key == "version"]
    assert (version.light, version.value) == ("bad", f"{kyc_desktop.__version__}, and 2.0 or newer is needed")
    assert window.sheet.footer.isVisibleTo(window)
    window.page.submit()
    assert ended == ["finished"]
