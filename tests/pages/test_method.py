"""Verify your identity: both ways at once, and the words follow the choice."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from kyc_desktop.flow.commands import ChooseMethod
from kyc_desktop.gallery import people
from kyc_desktop.ui.widgets.method_card import MethodCard

from .stage import Stage

METHOD = people.maya("method")


def words(stage: Stage) -> tuple[str, str]:
    footer = stage.window.sheet.footer
    return footer.note.words(), footer.primary.text()


def test_arrows_choose_and_the_primary_follows(stage: Stage) -> None:
    stage.show(METHOD, typed=people.TYPED)
    assert words(stage) == ("Next: your number and date of birth", "Verify fast")
    stage.focus("method.phone")
    stage.press(Qt.Key.Key_Down)
    assert words(stage) == ("Next: which document", "Choose a document")
    stage.enter()
    assert stage.sent == [ChooseMethod(method="documents")]


def test_enter_takes_the_phone(stage: Stage) -> None:
    stage.show(METHOD, typed=people.TYPED)
    stage.enter()
    assert stage.sent == [ChooseMethod(method="phone")]


def test_tab_follows_the_specification(stage: Stage) -> None:
    stage.show(METHOD, typed=people.TYPED)
    assert stage.tab_order(4)[:1] == ["method.phone"]
    assert stage.tab_order(4)[-3:] == ["method.privacy.retention", "footer.left", "footer.primary"]


def test_what_the_server_suggests_is_chosen_beforehand(stage: Stage) -> None:
    stage.show(replace(METHOD, suggested="documents"), typed=people.TYPED)
    assert words(stage)[1] == "Choose a document"


@pytest.mark.parametrize(
    ("step", "method", "primary"),
    [
        ("failed", "phone", "Choose a document"),
        ("link", "phone", "Choose a document"),
        ("failed", "documents", "Verify fast"),
        ("phone", "phone", "Verify fast"),
        ("documents", "documents", "Choose a document"),
    ],
)
def test_who_left_a_way_finds_the_other_chosen(stage: Stage, step: str, method: str, primary: str) -> None:
    stage.show(replace(METHOD, step=step, method=method, actions=people.actions("choose-method")), detour="method")
    assert words(stage)[1] == primary


def test_a_newer_document_does_not_take_the_choice_away(stage: Stage) -> None:
    stage.show(METHOD, typed=people.TYPED)
    stage.focus("method.phone")
    stage.press(Qt.Key.Key_Down)
    stage.show(replace(METHOD, version=9))
    assert words(stage)[1] == "Choose a document"


def test_without_phone_checks_there_is_nothing_to_choose(stage: Stage) -> None:
    stage.show(replace(METHOD, country="DE", state=None), typed=people.TYPED)
    assert stage.find("method.phone").isHidden()
    card = stage.find("method.documents", MethodCard)
    assert card.focusPolicy() == Qt.FocusPolicy.NoFocus
    stage.enter()
    assert stage.sent == [ChooseMethod(method="documents")]


def test_not_now_asks_to_close(stage: Stage) -> None:
    stage.show(METHOD, typed=people.TYPED)
    stage.window.sheet.footer.left.click()
    assert stage.asked == ["close"]
