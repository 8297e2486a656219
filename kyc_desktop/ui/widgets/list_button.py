"""A button that opens a list under itself, and what the keys do while it is open.

Signals:
    ListButton.chosen(str): another option was taken; the string is its key.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent
from PySide6.QtWidgets import QPushButton, QWidget

from .announce import announce
from .enter import ENTER
from .option import MOST_ROWS
from .themed import Themed

if TYPE_CHECKING:
    from .option_list import OptionList

_OPENING = ENTER | {Qt.Key.Key_Down, Qt.Key.Key_Up}
_STEPS = {
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_PageDown: MOST_ROWS,
    Qt.Key.Key_PageUp: -MOST_ROWS,
}


class ListButton(Themed, QPushButton):
    """Base: say with `make_list` what opens. Arrows move, Enter takes, Escape and leaving close.

    Call `follow_theme` at the end of the constructor.
    """

    chosen = Signal(str)
    takes = ENTER
    """The keys that take the row that is highlighted."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setAutoDefault(False)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._list: OptionList | None = None
        self.clicked.connect(self._toggle)

    @property
    def key(self) -> str:
        """Key of the option that is chosen now, "" when none is."""
        raise NotImplementedError

    def make_list(self) -> OptionList | None:
        """The list with everything there is to choose; None when there is nothing."""
        raise NotImplementedError

    def take(self, key: str) -> None:
        """Choose as the person would: the list closes and a new choice is signalled."""
        self.close_list()
        if key != self.key:
            self.chosen.emit(key)

    def open_list(self) -> None:
        self._list = self.make_list()
        if self._list is None:
            return
        self._list.chosen.connect(self.take)
        self._list.closed.connect(self._forget)
        self._list.show()
        self._list.raise_()

    def close_list(self) -> None:
        if self._list is not None:
            self._list.finish()

    def speak(self) -> None:
        """Let a screen reader say the row that is highlighted."""
        current = self._list.current() if self._list is not None else None
        if current is not None:
            announce(self, f"{current.text} {current.note}".strip())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._list is None:
            if event.key() in _OPENING:
                self.open_list()
            else:
                super().keyPressEvent(event)
        elif not self._steer(self._list, event.key()):
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        # The base constructor sends events before there are attributes.
        if event.type() == QEvent.Type.FocusOut and hasattr(self, "_list"):
            self.close_list()
        return super().event(event)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.close_list()

    def _steer(self, opened: OptionList, key: int) -> bool:
        if key in _STEPS:
            opened.move_by(_STEPS[Qt.Key(key)])
            self.speak()
        elif key in self.takes:
            current = opened.current()
            if current is not None:
                self.take(current.key)
        elif key == Qt.Key.Key_Escape:
            self.close_list()
        else:
            return False
        return True

    def _toggle(self) -> None:
        if self._list is None:
            self.open_list()
        else:
            self.close_list()

    def _forget(self) -> None:
        self._list = None
