"""Picture 16 in all its states, and photo 14 when it came from the phone."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import Qt

from kyc_desktop.api.state import Arrival
from kyc_desktop.flow.application import Application, Side
from kyc_desktop.flow.commands import ChooseDocument, StartHandoff, StopHandoff, SubmitDocuments, TextHandoff
from kyc_desktop.flow.problems import Problem
from kyc_desktop.gallery import STATES, State, captured, people
from kyc_desktop.gallery.states_handoff import from_phone
from kyc_desktop.pages.phone_photos import as_typed
from kyc_desktop.ui.arrived import Arrived
from kyc_desktop.ui.candidate import Candidate
from kyc_desktop.ui.dialogs import Dialog
from kyc_desktop.ui.page import View
from kyc_desktop.ui.photos import SendPhotos, to_keep
from kyc_desktop.ui.widgets.connected import Connected
from kyc_desktop.ui.widgets.note import Note
from kyc_desktop.ui.widgets.prose import Prose
from kyc_desktop.ui.widgets.qr import QrCode
from kyc_desktop.ui.widgets.tracker import Tracker
from kyc_desktop.ui.widgets.waiting_button import WaitingButton

from .stage import Stage


def state(name: str) -> State:
    return next(one for one in STATES if (one.page, one.name) == ("handoff", name))


def shown(stage: Stage, name: str, **members: Any) -> Application:
    """The state of the gallery with that name."""
    found = state(name)
    assert found.shown is not None
    stage.clock = found.clock
    stage.window.set_camera(found.camera or "")
    stage.show(replace(found.shown, **members), typed=found.typed)
    assert stage.page.name == "handoff"
    return found.shown


def bring(stage: Stage, **photos: Arrived) -> View:
    """What the window has of the phone's photos, by side."""
    view = replace(stage.window._view(), arrived=photos)
    stage.page.show_document(view)
    return view


def front() -> Candidate:
    return from_phone(captured.licence_front())


def rows(stage: Stage) -> list[str]:
    return [row.state for row in stage.find("handoff.tracker", Tracker).rows()]


def details(stage: Stage) -> list[str]:
    return [str(row.detail) for row in stage.find("handoff.tracker", Tracker).rows()]


def lead(stage: Stage) -> str:
    return stage.window.sheet.column.lead.words()


# -- the code --------------------------------------------------------------------------------------------------


def test_a_code_is_shown_until_a_phone_comes(stage: Stage) -> None:
    application = shown(stage, "waiting")
    assert stage.find("handoff.qr", QrCode).content() == "https://id.northlight.example/l/7F4K29QX"
    assert stage.find("handoff.connected").isHidden()
    assert "open id.northlight.example and enter 7F4K 29QX" in stage.find("handoff.address", Prose).words()
    assert stage.find("handoff.until", Prose).words() == "The code works once, until 2:24\u00a0PM."
    assert not stage.window.sheet.footer.primary.isVisible()
    connected = state("connected").shown
    assert connected is not None
    stage.show(replace(connected, version=application.version + 1))
    assert rows(stage) == ["done", "current", "todo"]
    words = stage.find("handoff.connected", Connected).words.words()
    assert words == "iPhone, Safari, since 2:11\u00a0PM. Not yours? Disconnect it"


def test_in_the_local_network_the_address_has_its_port_and_its_page(stage: Stage) -> None:
    shown(stage, "local_network")
    assert "open 192.168.1.23:43117/h and enter 7F4K 29QX" in stage.find("handoff.address", Prose).words()
    assert stage.find("handoff.text").isHidden()


def test_the_link_is_texted_and_not_again_at_once(stage: Stage) -> None:
    shown(stage, "waiting")
    stage.focus("handoff.text")
    stage.press(Qt.Key.Key_Space)
    assert stage.sent == [TextHandoff()]
    application = shown(stage, "texted")
    sent = stage.find("handoff.texted", Prose).words()
    assert sent == "The link was sent at 2:13\u00a0PM to your phone ending 0142."
    assert stage.find("handoff.text").isHidden()
    again = stage.find("handoff.text_again", WaitingButton)
    assert again.text() == "Text it again in 1:00"
    again.click()
    assert len(stage.sent) == 1
    stage.clock = "19:15:01"
    stage.show(replace(application, version=40))
    again.click()
    assert stage.sent[1:] == [TextHandoff()]


def test_an_expired_code_is_replaced(stage: Stage) -> None:
    stage.clock = "19:23:59"
    waiting = state("waiting").shown
    assert waiting is not None
    stage.show(waiting)
    assert not stage.window.sheet.footer.primary.isVisible()
    stage.clock = "19:24:01"
    stage.qtbot.waitUntil(stage.window.sheet.footer.primary.isVisible, timeout=3000)
    assert stage.find("handoff.qr", QrCode).content() == ""
    stage.window.sheet.column.title.setFocus()
    stage.enter()
    assert stage.sent == [StartHandoff()]


@pytest.mark.parametrize(("name", "first"), [("expired_by_server", "warning"), ("cancelled", "failed")])
def test_a_link_that_ended_says_how_and_leads_on(stage: Stage, name: str, first: str) -> None:
    shown(stage, name)
    assert rows(stage) == [first, "todo", "todo"]
    assert stage.find("handoff.connected").isHidden()
    assert stage.find("handoff.address").isHidden()
    footer = stage.window.sheet.footer
    assert (footer.left.text(), footer.secondary.text()) == (
        "Back",
        "Upload a photo" if not state(name).camera else "Open camera",
    )
    assert footer.primary.text() == "Show a new code"


def test_cancelled_on_the_phone_says_what_happened(stage: Stage) -> None:
    shown(stage, "cancelled")
    banner = stage.window.sheet.column.banner
    assert banner.isVisible()
    assert lead(stage) == "Nothing is sent from that phone any more."
    stage.page.act("start-handoff")
    assert stage.sent == [StartHandoff()]


# -- ways out --------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("camera", "label", "leads"),
    [("HD camera", "Use this computer's camera", "camera"), ("", "Upload a photo", "photos")],
)
def test_the_other_way_stops_the_phone(stage: Stage, camera: str, label: str, leads: str) -> None:
    application = shown(stage, "waiting")
    stage.window.set_camera(camera)
    assert stage.window.sheet.footer.secondary.text() == label
    stage.window.sheet.footer.secondary.click()
    assert stage.sent == [StopHandoff()]
    stage.answer(replace(application, version=50, handoff=None))
    assert stage.page.name == leads


def test_back_asks_nothing_while_no_photo_came(stage: Stage) -> None:
    application = shown(stage, "connected")
    stage.window.sheet.footer.left.click()
    assert stage.sent == [StopHandoff()]
    stage.answer(replace(application, version=50, handoff=None))
    assert stage.page.name == "documents"


def test_back_pressed_twice_waits_for_no_server(stage: Stage) -> None:
    shown(stage, "connected")
    stage.window.sheet.footer.left.click()
    assert stage.page.name == "handoff"
    stage.window.sheet.footer.left.click()
    assert stage.page.name == "documents"
    assert stage.sent == [StopHandoff()]


def test_back_asks_once_a_photo_came(stage: Stage) -> None:
    shown(stage, "reading")
    stage.window.sheet.footer.left.click()
    assert stage.sent == []
    (dialog,) = stage.window.findChildren(Dialog)
    assert dialog.act is not None
    dialog.act.click()
    assert stage.sent == [StopHandoff()]


def test_a_phone_that_is_not_mine_is_disconnected(stage: Stage) -> None:
    shown(stage, "connected")
    stage.find("handoff.connected.text.stop").setFocus(Qt.FocusReason.TabFocusReason)
    stage.press(Qt.Key.Key_Return)
    assert stage.sent == [StopHandoff(discard=True)]


def test_photos_of_a_stranger_are_deleted_only_when_that_is_meant(stage: Stage) -> None:
    shown(stage, "reading")
    stage.page.act("stop")
    assert stage.sent == []
    (dialog,) = stage.window.findChildren(Dialog)
    dialog.safe.click()
    assert stage.sent == []


# -- photos ----------------------------------------------------------------------------------------------------


def test_what_arrives_is_said_at_once_and_shown_once(stage: Stage) -> None:
    shown(stage, "reading")
    candidate = front()
    bring(stage, front=Arrived(key=candidate.key))
    assert rows(stage) == ["done", "current", "current"]
    assert details(stage)[1:] == ["Front arrived. Next: back of your driver's license", "Front: reading the photo"]
    assert stage.page.take_photo() is None
    bring(stage, front=Arrived(key=candidate.key, candidate=candidate))
    assert stage.page.take_photo() is candidate
    assert stage.page.take_photo() is None, "who went back from it is not sent there again"
    assert stage.window.sheet.footer.primary.text() == "Check the photo"
    taken: list[Candidate] = []
    stage.page.taken.connect(taken.append)
    stage.window.sheet.footer.primary.click()
    assert taken == [candidate]


def test_a_photo_that_was_used_is_not_shown_again(stage: Stage) -> None:
    shown(stage, "front_used")
    candidate = front()
    bring(stage, front=Arrived(key=candidate.key, candidate=candidate))
    assert stage.page.take_photo() is None
    assert rows(stage) == ["done", "current", "todo"]
    newer = replace(candidate, key="2026-05-12T19:14:30Z/3100000")
    bring(stage, front=Arrived(key=newer.key, candidate=newer))
    assert stage.page.take_photo() is newer


def test_a_photo_that_can_not_be_fetched_may_be_used_without_a_look(stage: Stage) -> None:
    application = shown(stage, "all_used", version=60)
    stage.window.set_typed({})
    lost = Arrived(key="a", problem=Problem(code="answer_unreadable"))
    bring(stage, front=lost, back=lost)
    words = stage.find("handoff.trouble", Note).words.words()
    assert "arrived safely" in words
    assert "Try again, or use it without looking" in words
    assert application.handoff is not None
    stage.page.act("fetch")
    assert stage.asked == ["fetch"]
    stage.page.act("unseen")
    assert stage.sent == [SubmitDocuments()]
    assert stage.page.typed() == as_typed({"front": "a", "back": "a"})


def test_all_photos_that_were_used_are_sent_for_checking(stage: Stage) -> None:
    shown(stage, "all_used")
    found = state("all_used")
    bring(stage, **{one.side: Arrived(key=one.key) for one in found.arrivals})
    assert rows(stage) == ["done", "done", "done"]
    stage.window.sheet.footer.primary.click()
    assert stage.sent == [SubmitDocuments()]


# -- picture 14 ------------------------------------------------------------------------------------------------


def look_at(stage: Stage, application: Application, candidate: Candidate) -> View:
    """The photo of the phone on the check screen."""
    stage.clock = "19:14:00"
    stage.window.set_typed({})
    stage._state = replace(
        stage._state, arrivals=(Arrival(side=candidate.side, received_at=people.at("19:13"), size=3_100_000),)
    )
    stage.show(application)
    stage.window.take(candidate)
    assert stage.page.name == "photo_check"
    return bring(stage, **{candidate.side: Arrived(key=candidate.key, candidate=candidate)})


def license_of(name: str = "reading") -> Application:
    found = state(name).shown
    assert found is not None
    return found


def test_a_photo_of_the_phone_says_where_it_is_from(stage: Stage) -> None:
    look_at(stage, license_of(), front())
    assert "came from your phone" in lead(stage)
    facts = stage.find("photo_check.photo.facts", Prose).words()
    assert facts.startswith("From your phone, 2:13\u00a0PM, ")
    assert stage.window.sheet.footer.left.text() == "Retake photo"
    assert stage.window.sheet.footer.note.words() == "Next: back of your driver's license"


def test_the_other_side_is_waited_for_after_the_first_one(stage: Stage) -> None:
    look_at(stage, license_of(), front())
    stage.window.sheet.footer.primary.click()
    assert stage.page.name == "handoff"
    assert stage.sent == []
    assert stage.window._typed["handoff.used"] == f"front {front().key}"
    assert rows(stage)[1] == "current"


def test_the_last_side_submits_what_the_server_has_already(stage: Stage) -> None:
    application = license_of("all_used")
    candidate = front()
    look_at(stage, application, candidate)
    stage.window.sheet.footer.primary.click()
    assert stage.sent == [SubmitDocuments()]


def test_a_side_of_this_computer_and_one_of_the_phone_go_together(stage: Stage) -> None:
    """The back was chosen as a file before the phone brought the front."""
    back = captured.licence_back()
    stage.keep(to_keep("back", "back.jpg", back.photo))
    look_at(stage, license_of(), front())
    stage.window.sheet.footer.primary.click()
    (command,) = stage.sent
    assert isinstance(command, SendPhotos)
    assert [photo.side for photo in command.photos] == ["back"]


def test_a_retake_is_asked_of_the_phone(stage: Stage) -> None:
    look_at(stage, license_of(), front())
    again: list[str] = []
    stage.page.retaken.connect(again.append)
    stage.window.sheet.footer.left.click()
    assert again == ["front"]


def test_the_newest_photo_wins(stage: Stage) -> None:
    first = front()
    look_at(stage, license_of(), first)
    newer = replace(first, key="2026-05-12T19:14:30Z/3100000")
    bring(stage, front=Arrived(key=newer.key))
    assert stage.page.take_photo() is None
    stage.window.sheet.footer.primary.click()
    assert stage.page.name == "handoff", "yes was said to the older one: the newer one is shown first"


def test_a_photo_that_was_taken_back_on_the_phone_leads_back_to_the_code(stage: Stage) -> None:
    application = license_of()
    look_at(stage, application, front())
    assert application.documents is not None
    assert application.handoff is not None
    gone = replace(
        application,
        version=70,
        documents=replace(application.documents, sides=(Side(name="front"), Side(name="back"))),
        handoff=replace(application.handoff, sides=()),
    )
    stage._state = replace(stage._state, arrivals=())
    stage.show(gone)
    assert stage.page.name == "handoff"


# -- picture 12 ------------------------------------------------------------------------------------------------


def test_the_document_is_chosen_first_and_the_code_comes_by_itself(stage: Stage) -> None:
    stage.show(people.maya("documents"))
    stage.find("documents.by_phone").click()
    assert stage.window.sheet.footer.primary.text() == "Show the code"
    stage.window.sheet.footer.primary.click()
    (command,) = stage.sent
    assert isinstance(command, ChooseDocument)
    assert stage.page.after() == "documents"
    assert stage.page.then() == StartHandoff()


def test_another_look_at_the_documents_keeps_the_phone(stage: Stage) -> None:
    shown(stage, "connected")
    stage.window.go("documents")
    assert stage.page.name == "documents"
    stage.find("documents.by_phone").click()
    stage.window.sheet.footer.primary.click()
    assert stage.sent == []
    assert stage.page.name == "handoff"
