"""The text message: its events as rows, resending, and every way in which a link ends."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from kyc_desktop.flow.application import Action, Application, Event, Link
from kyc_desktop.flow.commands import ChooseMethod, ResendLink
from kyc_desktop.flow.prose import plain
from kyc_desktop.gallery import people
from kyc_desktop.gallery.people import actions, at
from kyc_desktop.ui.widgets.match_panel import MatchPanel
from kyc_desktop.ui.widgets.note import Note, NoteRow
from kyc_desktop.ui.widgets.tracker import Tracker
from kyc_desktop.ui.widgets.waiting_button import WaitingButton

from .stage import Stage

WAITING = people.maya("link")
assert WAITING.link is not None
LINK: Link = WAITING.link
SENT = Event(code="sms_sent", at=at("19:09"))
DELIVERED = Event(code="sms_delivered", at=at("19:09:05"))
OPENED = Event(code="link_opened", at=at("19:10"))
WRONG = Event(code="number_wrong", at=at("19:10:20"))
MATCHED = Event(code="number_matched", at=at("19:10:40"))


def link(*events: Event, **changes: object) -> Application:
    return replace(WAITING, version=WAITING.version + len(events), link=replace(LINK, events=events, **changes))  # type: ignore[arg-type]  # members by name


def states(stage: Stage) -> list[str]:
    return [row.state for row in stage.find("link.tracker", Tracker).rows()]


def said(stage: Stage, row: int) -> str:
    words = stage.find("link.tracker", Tracker).rows()[row].words
    return words if isinstance(words, str) else plain(tuple(words))


@pytest.mark.parametrize(
    ("events", "expected"),
    [
        ((), ["current", "todo", "todo", "todo"]),
        ((SENT,), ["current", "todo", "todo", "todo"]),
        ((SENT, DELIVERED), ["done", "current", "todo", "todo"]),
        ((SENT, DELIVERED, OPENED), ["done", "done", "current", "todo"]),
        ((SENT, OPENED), ["done", "done", "current", "todo"]),
        ((SENT, DELIVERED, OPENED, WRONG), ["done", "done", "warning", "todo"]),
        ((SENT, DELIVERED, OPENED, WRONG, MATCHED), ["done", "done", "done", "current"]),
    ],
)
def test_every_event_moves_the_rows(stage: Stage, events: tuple[Event, ...], expected: list[str]) -> None:
    stage.clock = "19:10:50"
    stage.show(link(*events))
    assert states(stage) == expected


def test_rows_follow_while_the_page_is_shown(stage: Stage) -> None:
    stage.clock = "19:10:50"
    stage.show(link(SENT, DELIVERED))
    assert said(stage, 1) == "Waiting for you to open the link"
    stage.show(link(SENT, DELIVERED, OPENED))
    assert said(stage, 1) == "Link opened on your phone"
    assert said(stage, 2) == "Type 472 on the page that opens"


def test_a_wrong_number_says_how_many_tries_are_left(stage: Stage) -> None:
    stage.show(link(SENT, DELIVERED, OPENED, WRONG, tries_left=2))
    assert said(stage, 2) == "That number didn't match. 2 tries left."
    stage.show(link(SENT, DELIVERED, OPENED, WRONG, WRONG, tries_left=1))
    assert said(stage, 2) == "That number didn't match. 1 try left."


def test_the_number_is_read_digit_by_digit(stage: Stage) -> None:
    stage.show(link(SENT, DELIVERED))
    panel = stage.find("link.match", MatchPanel)
    assert panel.number() == "472"
    assert "4 7 2" in panel.accessibleName()


def test_all_rows_tick_for_a_moment_before_the_details(stage: Stage) -> None:
    stage.clock = "19:17:30"
    stage.show(link(SENT, DELIVERED, OPENED))
    page = stage.page
    stage.show(people.maya("review"))
    assert stage.page is page
    assert set(states(stage)) == {"done"}
    stage.qtbot.waitUntil(lambda: stage.window.page.name == "review")


def test_resend_counts_down_and_can_be_pressed_at_zero(stage: Stage) -> None:
    stage.clock = "19:09:38"
    stage.show(link(SENT, DELIVERED))
    resend = stage.find("link.resend", WaitingButton)
    assert resend.text() == "Resend SMS in 0:22"
    stage.focus("link.resend")
    stage.press(Qt.Key.Key_Return)
    assert stage.sent == []
    stage.clock = "19:10:01"
    stage.qtbot.waitUntil(lambda: resend.text() == "Resend SMS")
    stage.press(Qt.Key.Key_Return)
    assert stage.sent == [ResendLink()]


def test_the_last_messages_are_counted(stage: Stage) -> None:
    few = (Action(name="resend-link", left=1), *actions("start-phone", "choose-method"))
    stage.show(replace(link(SENT, DELIVERED), actions=few))
    assert "One more can be sent." in stage.find("link.no_message", NoteRow).words.words()
    stage.show(replace(link(SENT, DELIVERED, OPENED), actions=few[1:]))
    assert stage.find("link.resend").isHidden()
    stage.show(replace(link(SENT), actions=few[1:], version=99))
    assert "No more can be sent today" in stage.find("link.no_message", NoteRow).words.words()


def test_change_phone_number_and_another_method_lead_there(stage: Stage) -> None:
    stage.show(link(SENT, DELIVERED))
    stage.window.sheet.footer.left.click()
    assert stage.window.page.name == "phone"
    stage.window.go("")
    stage.window.sheet.footer.secondary.click()
    assert stage.window.page.name == "method"


def test_tab_follows_the_specification(stage: Stage) -> None:
    stage.clock = "19:09:38"
    stage.show(link(SENT, DELIVERED))
    assert stage.tab_order(3) == ["link.resend", "footer.left", "footer.secondary"]


@pytest.mark.parametrize(
    ("code", "again", "title", "primary", "command"),
    [
        ("link_expired", True, "The link has expired", "Send a new link", ResendLink()),
        ("match_failed", True, "The number didn't match", "Send a new link", ResendLink()),
        ("sms_undelivered", True, "The text message could not be delivered", "Send a new link", ResendLink()),
        ("sms_held_back", True, "The text message was held back", "Send a new link", ResendLink()),
        ("link_refused", False, "The link was stopped", "Verify with a document", ChooseMethod(method="documents")),
        ("phone_not_mobile", False, "This is a landline", "Verify with a document", ChooseMethod(method="documents")),
        (
            "sms_blocked",
            False,
            "Text messages from us are blocked",
            "Verify with a document",
            ChooseMethod(method="documents"),
        ),
        (
            "phone_unreachable",
            False,
            "The number is not in service",
            "Verify with a document",
            ChooseMethod(method="documents"),
        ),
    ],
)
def test_an_ended_link_has_its_reason_and_one_act(  # noqa: PLR0917 - one row of the table
    stage: Stage, code: str, again: bool, title: str, primary: str, command: object
) -> None:
    offered = (*actions("start-phone", "choose-method"), *(actions("resend-link") if again else ()))
    ended = link(SENT, Event(code=code, at=at("19:12")), ended=code)
    stage.show(replace(ended, actions=offered, suggested="resend-link" if again else "documents"))
    assert stage.window.sheet.column.title.words() == title
    assert stage.find("link.match").isHidden()
    assert states(stage)[-1] == "failed"
    assert stage.find("link.remedy", Note).words.words().startswith("What to do. ")
    assert stage.window.sheet.footer.primary.text() == primary
    stage.window.sheet.column.title.setFocus()
    stage.enter()
    assert stage.sent == [command]


def test_the_same_failure_twice_offers_the_document_first(stage: Stage) -> None:
    ended = link(SENT, DELIVERED, Event(code="link_expired", at=at("19:12")), ended="link_expired")
    offered = actions("resend-link", "start-phone", "choose-method")
    stage.show(replace(ended, actions=offered, suggested="documents"))
    assert stage.window.sheet.footer.primary.text() == "Verify with a document"


def test_a_link_that_cannot_be_sent_again_leads_to_the_number(stage: Stage) -> None:
    """Where the server does not send to that number again, "resend the SMS" means another number."""
    ended = link(Event(code="sms_blocked", at=at("19:12")), ended="sms_blocked")
    stage.show(replace(ended, actions=actions("start-phone", "choose-method"), suggested="documents"))
    stage.find("link.remedy.text.resend-link").setFocus(Qt.FocusReason.TabFocusReason)
    stage.press(Qt.Key.Key_Return)
    assert stage.window.page.name == "phone"
    assert stage.sent == []
