"""A person who has no mouse: every key goes to whatever has the focus, and the focus is never set in another way."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from .hands import Hands

_MOST_STOPS = 60
"""More than any page has: whoever has not come round by then is in a trap."""


class Keyboard:
    """Keys for the window of ``hands``. Each one that moves the focus checks that it can be seen where it is."""

    def __init__(self, hands: Hands) -> None:
        self._hands = hands

    @property
    def focus(self) -> QWidget:
        widget = QApplication.focusWidget()
        assert widget is not None, f"nothing has the focus. {self._hands.describe()}"
        return widget

    @property
    def at(self) -> str:
        """Object name of what has the focus."""
        return self.focus.objectName()

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        QTest.keyClick(self.focus, key, modifiers)

    def write(self, text: str) -> None:
        QTest.keyClicks(self.focus, text)

    def tab(self, *, back: bool = False) -> str:
        """Move on, and say where to."""
        before = self.focus
        if back:
            self.press(Qt.Key.Key_Tab, Qt.KeyboardModifier.ShiftModifier)
        else:
            self.press(Qt.Key.Key_Tab)
        assert self.focus is not before, f"the focus stays at {self.at}: a trap"
        self.check_seen()
        return self.at

    def check_seen(self) -> None:
        overlay = self._hands.window.focus_overlay
        assert overlay.shape is not None, f"nothing shows that {self.at} has the focus. {self._hands.describe()}"
        corner = overlay.mapTo(self._hands.window, overlay.rect().topLeft())
        assert self._hands.window.rect().contains(corner), f"the focus of {self.at} is drawn outside the window"
        assert overlay.width() > 4, f"the focus of {self.at} is cut away"
        assert overlay.height() > 4, f"the focus of {self.at} is cut away"

    def to(self, name: str, *, back: bool = False) -> None:
        """Tab until ``name`` has the focus."""
        passed = [self.at]
        while self.at != name:
            passed.append(self.tab(back=back))
            assert len(passed) < _MOST_STOPS, f"Tab does not lead to {name}, only to {passed}"

    def round(self) -> list[str]:
        """Tab once around the window from where the focus is; the names, beginning with the first stop of the page."""
        first = self.tab()
        stops = [first]
        while (name := self.tab()) != first:
            stops.append(name)
            assert len(stops) < _MOST_STOPS, f"Tab does not come round: {stops}"
        return stops
