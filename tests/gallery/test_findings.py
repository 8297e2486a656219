"""The walk finds what it is there for: faults that are put into a window on purpose, and nothing in a good one."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import numpy as np
import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QScrollArea, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from kyc_desktop.gallery import STATES
from kyc_desktop.gallery.check_contrast import contrast_in
from kyc_desktop.gallery.findings import findings
from kyc_desktop.gallery.studio import Studio
from kyc_desktop.gallery.walk import Walk
from kyc_desktop.ui.theme import Theme
from kyc_desktop.ui.widgets.button import Button

GOOD = "QWidget { background: white; color: black; font-size: 16px } QPushButton:focus { border: 4px solid black }"
SOME = {"account--filled", "phone--errors", "camera--glare", "failed--two_reasons", "review--not_me"}


class Room(QWidget):
    """A plain window with a button that has nothing wrong; tests put something beside it."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("room")
        self.resize(400, 300)
        self.setStyleSheet(GOOD)
        self.put(QPushButton("Go on"), "go", (20, 20, 200, 60))

    def put(self, widget: QWidget, name: str, box: tuple[int, int, int, int]) -> None:
        widget.setParent(self)
        widget.setObjectName(name)
        widget.setGeometry(QRect(*box))
        widget.show()


@pytest.fixture
def room(theme: Theme, qtbot: QtBot) -> Iterator[Room]:
    room = Room()
    qtbot.addWidget(room)
    room.show()
    room.activateWindow()
    qtbot.waitUntil(room.isActiveWindow)
    yield room
    room.close()


def test_nothing_is_found_where_nothing_is_wrong(room: Room) -> None:
    assert findings(room) == []


def _nameless(room: Room) -> None:
    room.put(QPushButton(), "silent", (20, 100, 60, 60))


def _pale(room: Room) -> None:
    label = QLabel("Hardly seen")
    label.setStyleSheet("color: #999999")
    room.put(label, "pale", (20, 100, 200, 40))


def _clipped(room: Room) -> None:
    room.put(QLabel("More words than there is room for"), "narrow", (20, 100, 80, 40))


def _outside(room: Room) -> None:
    room.put(QLabel("Beyond the edge"), "outside", (350, 100, 200, 40))


def _tiny(room: Room) -> None:
    label = QLabel("The small print")
    label.setStyleSheet("font-size: 11px")
    room.put(label, "print", (20, 100, 200, 40))


def _small_target(room: Room) -> None:
    room.put(QPushButton("OK"), "little", (20, 100, 60, 24))


def _twice(room: Room) -> None:
    room.put(QPushButton("Go on"), "again", (20, 100, 200, 60))


def _anonymous(room: Room) -> None:
    room.put(QPushButton("No object name"), "", (20, 100, 200, 60))


def _over(room: Room) -> None:
    for name in ("under", "over"):
        label = QLabel("Words on words")
        label.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground)
        label.setStyleSheet("background: transparent")
        label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        room.put(label, name, (20, 100, 200, 40))


def _invisible_focus(room: Room) -> None:
    button = QPushButton("Where am I?")
    button.setStyleSheet("border: 1px solid black; outline: none")
    room.put(button, "lost", (20, 100, 200, 60))


def _trap(room: Room) -> None:
    class Trap(QLineEdit):
        def focusNextPrevChild(self, forward: bool) -> bool:
            return True

    trap = Trap()
    trap.setAccessibleName("Trap")
    room.put(trap, "trap", (20, 100, 200, 60))
    room.put(QPushButton("Behind the trap"), "behind", (20, 200, 200, 60))


def _hidden_primary(room: Room) -> None:
    room.put(QPushButton("Send"), "footer.primary", (20, 280, 200, 60))


@pytest.mark.parametrize(
    ("fault", "rule", "widget"),
    [
        (_nameless, "name", "silent"),
        (_pale, "contrast", "pale"),
        (_clipped, "clipped", "narrow"),
        (_outside, "clipped", "outside"),
        (_tiny, "small text", "print"),
        (_small_target, "target", "little"),
        (_twice, "duplicate", "again"),
        (_anonymous, "object name", "room > QPushButton"),
        (_over, "overlap", "under"),
        (_invisible_focus, "focus", "lost"),
        (_trap, "tab order", "behind"),
        (_hidden_primary, "primary", "footer.primary"),
    ],
    ids=lambda value: value if isinstance(value, str) else getattr(value, "__name__", ""),
)
def test_a_fault_is_found(fault: Callable[[Room], None], rule: str, widget: str, room: Room) -> None:
    fault(room)
    QApplication.processEvents()
    assert (rule, widget) in {(finding.rule, finding.widget) for finding in findings(room)}


def test_words_that_are_painted_and_shortened_are_found(room: Room) -> None:
    label = QLabel()
    label.setText(label.fontMetrics().elidedText("A name that is too long", Qt.TextElideMode.ElideRight, 60))
    label.setAccessibleName("A name that is too long")
    room.put(label, "short", (20, 100, 200, 40))
    label.setText("A na\u2026")
    button = Button("painted", "Painted by ourselves", parent=room)
    button.setGeometry(20, 160, 60, 48)
    button.show()
    found = {(finding.rule, finding.widget) for finding in findings(room)}
    assert ("clipped", "painted") in found


def test_what_is_below_the_fold_can_be_seen_and_its_contrast_is_measured(room: Room) -> None:
    area = QScrollArea()
    inside = QWidget()
    column = QVBoxLayout(inside)
    for number in range(30):
        label = QLabel(f"Line {number}")
        label.setObjectName(f"line.{number}")
        label.setStyleSheet("color: #BBBBBB" if number == 28 else "")
        column.addWidget(label)
    area.setWidget(inside)
    area.setWidgetResizable(True)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.verticalScrollBar().setFocusPolicy(Qt.FocusPolicy.NoFocus)
    room.put(area, "area", (20, 100, 300, 180))
    QApplication.processEvents()
    assert {(finding.rule, finding.widget) for finding in findings(room)} == {("contrast", "line.28")}


def test_contrast_is_that_of_the_recommendation() -> None:
    picture = np.full((20, 20, 3), 255, dtype=np.uint8)
    picture[5:9, 5:9] = 0
    assert contrast_in(picture) == pytest.approx(21.0)
    picture[5:9, 5:9] = 0x76
    assert contrast_in(picture) == pytest.approx(4.54, abs=0.01)  # #767676 on white, the known limit


@pytest.mark.parametrize("name", sorted(SOME))
def test_some_states_in_every_variant(name: str, studio: Studio) -> None:
    state = next(state for state in STATES if f"{state.page}--{state.name}" == name)
    found = [f"{variant}: {finding}" for variant, finding in Walk(studio=studio).look_at(state)]
    assert not found, "\n".join(found)
