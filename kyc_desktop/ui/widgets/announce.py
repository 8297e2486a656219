"""Speaking to a screen reader without moving the focus.

Signals:
    Paced.said(str): words that were announced.
"""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget


def announce(widget: QWidget, words: str, *, assertive: bool = False) -> None:
    """Let a screen reader say ``words``: when it has finished, or at once when ``assertive``."""
    if not words:
        return
    from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

    if not QAccessible.isActive():
        return
    event = QAccessibleAnnouncementEvent(widget, words)
    if assertive:
        event.setPoliteness(QAccessible.AnnouncementPoliteness.Assertive)
    QAccessible.updateAccessibility(event)


EVERY_MS: Final = 2000
"""Shortest time between two hints: about what a short sentence takes to be spoken."""


class Paced(QObject):
    """Announces what changes by itself and often: the newest words, at most once in ``every`` milliseconds."""

    said = Signal(str)

    def __init__(self, widget: QWidget, *, every: int = EVERY_MS) -> None:
        super().__init__(widget)
        self._widget = widget
        self._held = self._last = ""
        self._rest = QTimer(self, singleShot=True, interval=every)
        self._rest.timeout.connect(self._speak)

    @property
    def resting(self) -> bool:
        """Whether words that come now would wait."""
        return self._rest.isActive()

    def say(self, words: str, *, at_once: bool = False) -> None:
        """Announce ``words`` as soon as the last ones had their time, unless newer ones come before."""
        self._held = words
        if at_once:
            self._last = ""
        if at_once or not self._rest.isActive():
            self._speak()

    def forget(self) -> None:
        """What waits is not said any more."""
        self._rest.stop()
        self._held = self._last = ""

    def _speak(self) -> None:
        words, self._held = self._held, ""
        if not words or words == self._last:
            return
        self._last = words
        self._rest.start()
        announce(self._widget, words)
        self.said.emit(words)
