"""A command that is allowed again at a known time: "Resend SMS in 0:22", then a link.

Signals:
    WaitingButton.activated(): pressed when it was allowed. Pressing it before speaks the time that is left.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime

from PySide6.QtCore import QSize, QTimer, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from .announce import announce
from .button import Button


def _utc_now() -> datetime:
    return datetime.now(UTC)


class WaitingButton(Button):
    """``waiting`` holds ``{time}`` ("Resend SMS in {time}"); ``ready`` is the link that it becomes.

    ``clock`` returns the server's time now, aware of its zone, so a wrong clock on this computer does no harm.
    """

    activated = Signal()

    def __init__(
        self,
        name: str,
        *,
        waiting: str,
        ready: str,
        icon: str = "refresh-cw",
        clock: Callable[[], datetime] = _utc_now,
        parent: QWidget | None = None,
    ) -> None:
        self._waiting = waiting
        self._ready = ready
        self._clock = clock
        self._available_at: datetime | None = None
        super().__init__(name, ready, kind="link", icon=icon, small=True, parent=parent)
        self._tick = QTimer(self, interval=250)
        self._tick.timeout.connect(self._refresh)
        self.clicked.connect(self._press)

    def set_clock(self, clock: Callable[[], datetime]) -> None:
        self._clock = clock
        self._refresh()

    def set_available_at(self, moment: datetime | None) -> None:
        """Count down to ``moment`` (aware); None allows it now."""
        self._available_at = moment
        self._refresh()

    def seconds_left(self) -> int:
        if self._available_at is None:
            return 0
        left = (self._available_at - self._clock()).total_seconds()
        return max(0, -int(-left // 1))

    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        if self.kind == "waiting":
            widest = self._width_for(self._waiting.format(time=_clock_words(self.seconds_left(), digit="0")))
            hint.setWidth(max(hint.width(), widest))
        return hint

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._refresh()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._tick.stop()

    def _refresh(self) -> None:
        left = self.seconds_left()
        kind = "waiting" if left else "link"
        text = self._waiting.format(time=_clock_words(left)) if left else self._ready
        over = kind == "link" and self.kind == "waiting"
        if kind != self.kind:
            self.set_kind("waiting" if left else "link")
        if text != self.text():
            self.set_text(text)
            if over and self.isVisible():
                announce(self, text)
        if left and self.isVisible():
            self._tick.start()
        elif not left:
            self._tick.stop()

    def _press(self) -> None:
        if self.seconds_left():
            announce(self, self.text())
        else:
            self.activated.emit()


def _clock_words(seconds: int, digit: str = "") -> str:
    """Minutes and seconds, "0:22"; with ``digit`` every figure is that one, for measuring."""
    words = f"{seconds // 60}:{seconds % 60:02d}"
    return "".join(digit if c.isdigit() else c for c in words) if digit else words
