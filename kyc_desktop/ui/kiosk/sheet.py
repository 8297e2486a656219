"""The sheet of a kiosk: stations on top, the page, the keyboard below or beside it, and the footer."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QScroller, QWidget

from ..footer import Footer
from ..page import Frame
from ..sheet import Sheet
from ..widgets.themed import antialiased, draw_round
from .footer import KioskFooter
from .steps import KioskSteps

RADIUS = 20
HEAD = 64
"""Of a capture screen: its way back and its title stand where the stations are else."""
_TOP = 28
_AFTER_STEPS = 4
_KEYS_GAP = 6
_KEYS_MARGIN = 16
_LEAST_KEYS = 360
_SIDE_SHARE = 0.46
_STAGE_EDGE = 12
_CROWDED = 700
_CROWDED_LANDSCAPE = 420
"""Heights below which the stations give their room to what is typed."""


class KioskSheet(Sheet):
    """``landscape``: the keyboard stands beside the page instead of below it."""

    def __init__(self, parent: QWidget) -> None:
        self.landscape = False
        self.keyboard: QWidget | None = None
        self._keys_shown = False
        self._beside = False
        super().__init__(parent)
        self.steps = KioskSteps(self)
        QScroller.grabGesture(self.area.viewport(), QScroller.ScrollerGestureType.TouchGesture)

    def _make_footer(self) -> Footer:
        return KioskFooter(self)

    def set_keyboard(self, keyboard: QWidget) -> None:
        self.keyboard = keyboard
        keyboard.setParent(self)
        keyboard.setVisible(self._keys_shown)
        self._place()

    def show_keyboard(self, shown: bool) -> None:
        """Give the keyboard its room below the page, or give it back."""
        if shown != self._keys_shown:
            self._keys_shown = shown
            if self.keyboard is not None:
                self.keyboard.setVisible(shown)
            self._place()

    def set_beside(self, beside: bool) -> None:
        """Keep room at the side of a page that has something to type, so that it never jumps (landscape)."""
        if beside != self._beside:
            self._beside = beside
            self._place()

    def set_landscape(self, landscape: bool) -> None:
        if landscape != self.landscape:
            self.landscape = landscape
            self._place()

    def set_frame(self, frame: Frame) -> None:
        super().set_frame(frame)
        self.steps.setVisible(frame == "column")

    def footer_height(self) -> int:
        return self.footer.height_needed()

    def _footer_height(self) -> int:
        return self.footer_height()

    def place(self) -> None:
        """Look at the footer, the keyboard and the page again: one of them wants another height."""
        self._place()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = antialiased(self)
        draw_round(painter, QRectF(self.rect()), RADIUS, fill=self.colour("surface"), border=self.colour("border"))

    def _place(self) -> None:
        if not hasattr(self, "steps"):
            return
        inside = self.rect().adjusted(1, 1, -1, -1)
        top = self._place_head(inside)
        page = QRect(inside.left(), top, inside.width(), max(0, inside.bottom() + 1 - top))
        if self.keyboard is not None:
            # The page before may have had a field where this one has its buttons.
            self.keyboard.setVisible(self._keys_shown and (self._beside or not self.landscape))
        footer = self.footer_height()
        page = self._beside_keyboard(page)
        keys = self._place_below(page, footer)
        self.footer.set_frame(self._frame, compact=self._compact)
        self.footer.setGeometry(page.left(), page.bottom() + 1 - footer, page.width(), footer)
        area = page.adjusted(0, 0, 0, -footer - keys)
        if self._frame == "stage":
            area = area.adjusted(_STAGE_EDGE, 0, -_STAGE_EDGE, 0)
        self.area.setGeometry(area)
        self.crossfade.setGeometry(area)
        self.crossfade.end()
        self.column.set_top(0 if self._frame == "stage" else 20 if not self.landscape else 12)
        self.lay_out()

    def _place_head(self, inside: QRect) -> int:
        """Put the stations in their place; return where the page begins."""
        if self._frame != "column":
            return inside.top() + HEAD
        crowded = inside.height() < (_CROWDED_LANDSCAPE if self.landscape else _CROWDED if self._keys_shown else 0)
        self.steps.setVisible(not crowded)
        if crowded:
            return inside.top() + 8
        top = inside.top() + (_TOP if not self.landscape else 14)
        tall = self.steps.sizeHint().height()
        self.steps.setGeometry(inside.left() + 12, top, inside.width() - 24, tall)
        return top + tall + _AFTER_STEPS

    def _beside_keyboard(self, page: QRect) -> QRect:
        """Put the keyboard at the side (landscape); return what is left for the page and its footer."""
        if not self.landscape or not self._beside or self._frame == "stage":
            return page
        side = round(page.width() * _SIDE_SHARE)
        at_left = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        x = page.left() if at_left else page.right() + 1 - side
        if self.keyboard is not None:
            tall = min(page.height() - 2 * _KEYS_MARGIN, max(self.keyboard.sizeHint().height(), _LEAST_KEYS))
            y = page.bottom() + 1 - _KEYS_MARGIN - tall
            self.keyboard.setGeometry(x + _KEYS_MARGIN, y, side - 2 * _KEYS_MARGIN, tall)
        return page.adjusted(side, 0, 0, 0) if at_left else page.adjusted(0, 0, -side, 0)

    def _place_below(self, page: QRect, footer: int) -> int:
        """Put the keyboard between the page and its buttons (portrait); return the height that it takes."""
        if self.landscape or self.keyboard is None or not self._keys_shown:
            return 0
        tall = self.keyboard.sizeHint().height()
        y = page.bottom() + 1 - footer - tall
        self.keyboard.setGeometry(page.left() + _KEYS_MARGIN, y, page.width() - 2 * _KEYS_MARGIN, tall)
        return tall + _KEYS_GAP

    def _content_width(self) -> int:
        if self._frame == "stage":
            return self.area.width()
        room = self.area.width() - 32
        return min(self.theme.number("size", "column"), room) if self._frame == "column" else min(room, 760)
