"""What a tester decides in the place of the operator's reviewer."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kyc_desktop.api.sandbox import Decision, Review
from kyc_desktop.flow.messages import MESSAGES
from kyc_desktop.flow.problems import FINAL
from kyc_desktop.sandbox_inbox.controls import REJECTIONS, RETAKES, Controls, Decide
from kyc_desktop.ui.theme import Theme, install
from kyc_desktop.ui.widgets.button import Button
from kyc_desktop.ui.widgets.combo import Combo


@pytest.fixture
def controls(qapp: QApplication, qtbot: QtBot) -> Controls:
    install(qapp, Theme())
    controls = Controls()
    qtbot.addWidget(controls)
    controls.show()
    return controls


def find(controls: Controls, outcome: str) -> Button:
    found = controls.findChild(Button, f"inbox.review.r1.{outcome}")
    assert isinstance(found, Button)
    return found


def reason(controls: Controls, outcome: str) -> Combo:
    found = controls.findChild(Combo, f"inbox.review.r1.{outcome}.reason")
    assert isinstance(found, Combo)
    return found


def test_a_retake_can_help_and_a_rejection_is_final() -> None:
    assert set(REJECTIONS) <= FINAL
    assert {MESSAGES[code].action for code in RETAKES} == {"retake", "documents"}
    assert not set(RETAKES) & FINAL


def test_each_decision_is_sent_with_a_reason_of_its_own(controls: Controls) -> None:
    controls.show_reviews((Review(id="r1", reference="NL-1", subject="photos"),))
    sent: list[object] = []
    controls.wanted.connect(sent.append)
    reason(controls, "retake").set_value("photo_glare")
    reason(controls, "rejected").set_value("photo_glare")
    assert reason(controls, "rejected").value() == "", "not among the final ones"
    reason(controls, "rejected").set_value("not_eligible")
    for outcome in ("approved", "retake", "rejected"):
        find(controls, outcome).click()
    assert sent == [
        Decide("r1", Decision(outcome="approved")),
        Decide("r1", Decision(outcome="retake", findings=("photo_glare",))),
        Decide("r1", Decision(outcome="rejected", findings=("not_eligible",))),
    ]


def test_without_photos_there_is_nothing_to_take_again(controls: Controls) -> None:
    controls.show_reviews((Review(id="r1", reference="NL-1", subject="details"),))
    assert controls.findChild(Button, "inbox.review.r1.retake") is None
    assert reason(controls, "rejected").value() == "not_eligible"
