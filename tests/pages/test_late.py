"""The text message is late: three things that help."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt

from kyc_desktop.flow.application import Action, Application, Event
from kyc_desktop.flow.commands import ChooseMethod, ResendLink
from kyc_desktop.gallery import people
from kyc_desktop.gallery.people import actions, at
from kyc_desktop.ui.widgets.tile_row import TileRow

from .stage import Stage

WAITING = people.maya("link")
assert WAITING.link is not None
LATE = replace(
    WAITING.link, delivery="sent", late=True, another_route=True, events=(Event(code="sms_sent", at=at("19:09")),)
)


def late(**changes: object) -> Application:
    offered = (Action(name="resend-link", available_at=at("19:10"), left=3), *actions("start-phone", "choose-method"))
    link = replace(LATE, **changes)  # type: ignore[arg-type]  # members by name
    return replace(WAITING, version=9, link=link, suggested="resend-link", actions=offered)


def test_another_route_is_promised_only_where_there_is_one(stage: Stage) -> None:
    stage.clock = "19:10:32"
    stage.show(late())
    assert stage.find("late.again", TileRow).title.words() == "Send it again by another route"
    stage.show(replace(late(another_route=False), version=10))
    assert stage.find("late.again", TileRow).title.words() == "Send it again"


def test_resend_is_a_button_when_it_is_time(stage: Stage) -> None:
    stage.clock = "19:09:59"
    stage.show(late())
    assert stage.find("late.resend").isHidden()
    stage.clock = "19:10:01"
    stage.qtbot.waitUntil(lambda: not stage.find("late.resend").isHidden(), timeout=3000)
    stage.focus("late.resend")
    stage.press(Qt.Key.Key_Return)
    assert stage.sent == [ResendLink()]


def test_the_primary_is_the_document(stage: Stage) -> None:
    stage.clock = "19:10:32"
    stage.show(late())
    stage.window.sheet.column.title.setFocus()
    stage.enter()
    assert stage.sent == [ChooseMethod(method="documents")]


def test_a_message_that_arrives_brings_the_number_back(stage: Stage) -> None:
    stage.clock = "19:10:32"
    stage.show(late())
    assert stage.window.page.name == "late"
    stage.show(replace(WAITING, version=20))
    assert stage.window.page.name == "link"


def test_change_number_leads_to_the_phone(stage: Stage) -> None:
    stage.clock = "19:10:32"
    stage.show(late())
    assert stage.tab_order(4) == ["late.resend", "late.change", "footer.left", "footer.primary"]
    stage.focus("late.change")
    stage.press(Qt.Key.Key_Space)
    assert stage.window.page.name == "phone"
