"""The footer keeps the edges of the column and gives way in the right order."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from kyc_desktop.flow.prose import parse
from kyc_desktop.ui.footer import Footer
from kyc_desktop.ui.page import Act, Chrome
from kyc_desktop.ui.theme import Theme

CHROME = Chrome(
    title="A title",
    left=Act(label="Back", does="back", icon="arrow-left"),
    note="1 change",
    primary=Act(label="Save and submit", does="submit", busy_label="Saving"),
)


@pytest.fixture
def footer(qtbot: QtBot) -> Iterator[Footer]:
    holder = QWidget()
    qtbot.addWidget(holder)
    footer = Footer(holder)
    holder.resize(818, 81)
    footer.resize(818, 81)
    holder.show()
    footer.show_chrome(CHROME, busy=False)
    yield footer
    del holder


def test_glyph_and_primary_stand_at_the_edges_of_the_column(footer: Footer) -> None:
    column = (818 - 520) // 2
    assert footer.left.x() + footer.left.optical_inset() == column
    assert footer.primary.geometry().right() + 1 == column + 520
    assert footer.primary.y() == 17
    assert footer.note.geometry().right() + 1 == footer.primary.x() - 16


def test_a_short_note_is_shown(footer: Footer) -> None:
    assert footer.note.isVisible()
    assert footer.note.words() == "1 change"


def test_without_a_primary_the_note_ends_the_column(footer: Footer) -> None:
    footer.show_chrome(replace(CHROME, primary=None, note="Next: the result"), busy=False)
    assert not footer.primary.isVisible()
    assert footer.note.geometry().right() + 1 == (818 + 520) // 2 - 4


def test_a_note_that_finds_no_room_goes_before_a_button_does(footer: Footer, theme: Theme) -> None:
    long = replace(
        CHROME,
        left=Act(label="Cancel and delete all of the photos", does="page:delete"),
        note="Next: a photo of one page",
        primary=Act(label="Go on with this document", does="submit"),
    )
    footer.show_chrome(long, busy=False)
    assert not footer.note.isVisible()
    footer.show_chrome(CHROME, busy=False)
    assert footer.note.isVisible()


def test_errors_take_the_place_of_the_note(footer: Footer) -> None:
    footer.show_chrome(replace(CHROME, errors=1), busy=False)
    assert footer.errors.text() == "1 thing to fix above"
    assert footer.errors.isVisible()
    assert not footer.note.isVisible()
    assert footer.errors.geometry().right() + 1 == footer.primary.x() - 16


def test_errors_take_the_place_of_a_sentence_on_the_left(footer: Footer) -> None:
    start = replace(CHROME, left=None, note="", left_prose=parse("Have an account? [Sign in](sign_in)"))
    footer.show_chrome(start, busy=False)
    assert footer.prose.x() == 149
    footer.show_chrome(replace(start, errors=3), busy=False)
    assert not footer.prose.isVisible()
    assert footer.errors.x() == 149


def test_a_link_of_the_sentence_is_followed(footer: Footer, qtbot: QtBot) -> None:
    start = replace(CHROME, left=None, left_prose=parse("Have an account? [Sign in](sign_in)"))
    footer.show_chrome(start, busy=False)
    with qtbot.waitSignal(footer.linked) as linked:
        qtbot.mouseClick(footer.prose.link_buttons()[0], Qt.MouseButton.LeftButton)
    assert linked.args == ["sign_in"]


def test_busy_and_disabled_buttons_say_nothing(footer: Footer, qtbot: QtBot) -> None:
    footer.show_chrome(CHROME, busy=True)
    assert footer.primary.accessibleName() == "Saving"
    with qtbot.assertNotEmitted(footer.pressed):
        qtbot.mouseClick(footer.primary, Qt.MouseButton.LeftButton)
    off = replace(CHROME, primary=Act(label="Continue", does="submit", enabled=False))
    footer.show_chrome(off, busy=False)
    with qtbot.assertNotEmitted(footer.pressed):
        qtbot.mouseClick(footer.primary, Qt.MouseButton.LeftButton)


@pytest.mark.parametrize(("button", "does"), [("left", "back"), ("primary", "submit")])
def test_a_press_says_what_it_does(footer: Footer, qtbot: QtBot, button: str, does: str) -> None:
    with qtbot.waitSignal(footer.pressed) as pressed:
        qtbot.mouseClick(getattr(footer, button), Qt.MouseButton.LeftButton)
    assert pressed.args == [does]
