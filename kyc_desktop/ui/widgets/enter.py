"""What Return means on a control: a button is pressed by it, a choice leaves it to the page's primary."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton

from .themed import Themed

if TYPE_CHECKING:

    class _Base(Themed, QAbstractButton): ...
else:
    _Base = Themed  # see `themed`: one Qt class only among the bases of a widget

ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})
"""Both keys people call Enter."""


class PressedByEnter(_Base):
    """Enter presses it as Space does, once however long the key is held."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() not in ENTER:
            super().keyPressEvent(event)
        elif not event.isAutoRepeat():
            self.click()


class LeavesEnter(_Base):
    """Space turns it; Enter goes on to the page."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in ENTER:
            event.ignore()
        else:
            super().keyPressEvent(event)
