"""One key of a keyboard on the screen. It never takes the focus from the field that is typed into.

Signals: those of QAbstractButton, and
    Key.held(): the finger stays on it.
"""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFont, QMouseEvent, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from ..widgets.themed import Themed, antialiased, draw_round, draw_words

HOLD_MS: Final = 450
_RADIUS: Final = 12.5
_ICON: Final = 20
_ICON_GAP: Final = 6


class Key(Themed, QAbstractButton):
    """``size``: of the words in pixels. ``quiet``: no outline, words in the second ink (Clear, Delete, Shift)."""

    held = Signal()

    def __init__(
        self, name: str, text: str, *, size: int, quiet: bool = False, icon: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setText(text)
        self.setAccessibleName(text)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)
        self._size = size
        self._quiet = quiet
        self._icon_name = icon
        self._lit = False
        self._was_held = False
        self._holding = QTimer(self, singleShot=True, interval=HOLD_MS)
        self._holding.timeout.connect(self._hold)
        self.follow_theme()

    @property
    def was_held(self) -> bool:
        """Whether the press that ends now was a long one, and did its work already."""
        return self._was_held

    def set_lit(self, lit: bool) -> None:
        """Show that it is switched on, as Shift is: by colour, and as the state of a check box to those who hear it."""
        self.setCheckable(True)
        self.setChecked(lit)
        self._lit = lit
        self.update()

    def nextCheckState(self) -> None:
        """The keyboard says what is switched on."""

    def sizeHint(self) -> QSize:
        return QSize(48, 52)

    def event(self, event: QEvent) -> bool:
        # A press must not reach the window, which would end the selection or follow the focus.
        if event.type() in (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonDblClick) and isinstance(
            event, QMouseEvent
        ):
            self._was_held = False
            self._holding.start()
            self.mousePressEvent(event)
            event.accept()
            return True
        if event.type() == QEvent.Type.MouseButtonRelease:
            self._holding.stop()
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = antialiased(self)
        fill, border = self._coat()
        draw_round(
            painter,
            QRectF(self.rect()),
            _RADIUS,
            fill=self.colour(fill) if fill else None,
            border=self.colour(border) if border else None,
        )
        words = self.text()
        font = self._font(words)
        painter.setPen(self.colour("accent-text" if self._lit else "text-2" if self._quiet else "text"))
        if not self._icon_name:
            draw_words(painter, QRectF(self.rect()), words, font, centred=True)
            return
        tone = "accent-text" if self._lit else "text-2"
        advance = self.fontMetrics().horizontalAdvance(words) if words else 0
        room = self.width() - 8
        shown = words if words and _ICON + _ICON_GAP + advance <= room else ""
        total = _ICON + (_ICON_GAP + advance if shown else 0)
        x = (self.width() - total) / 2
        self.draw_icon(painter, self._icon_name, tone, self.from_lead(x, _ICON), (self.height() - _ICON) / 2, _ICON)
        if shown:
            left = self.from_lead(x + _ICON + _ICON_GAP, advance)
            draw_words(painter, QRectF(left, 0, advance, self.height()), shown, font)

    def restyle(self) -> None:
        self.setFont(self._font(self.text()))
        super().restyle()

    def _hold(self) -> None:
        self._was_held = True
        self.held.emit()

    def _coat(self) -> tuple[str, str]:
        if self.isDown():
            return "surface-3", "border-strong"
        if self._lit:
            return "accent-soft", "accent-line"
        return ("", "") if self._quiet else ("surface", "border-button")

    def _font(self, words: str) -> QFont:
        font = self.type_font("body", tabular=True, weight=600 if self._quiet else 500)
        font.setPixelSize(self._size if len(words) < 3 else min(self._size, 17))
        return font
