"""The bar above a capture screen: the way back, what this is, and the page's own control or the way to help.

Signals:
    CaptureHeader.pressed(str): "back", or "ask:help" (see `page.Act.does`).
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from .widgets.button import Button
from .widgets.prose import Prose
from .widgets.text_flow import Look
from .widgets.themed import Themed

_HEIGHT = 64
_MARGIN = 12


class CaptureHeader(Themed, QWidget):
    """64 px high, as wide as the window."""

    pressed = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("header")
        centre = Qt.AlignmentFlag.AlignHCenter
        self.back = Button("header.back", "", kind="quiet", icon="arrow-left", parent=self)
        self.title = Prose("header.title", look=Look(role="heading", alignment=centre, wrap=False), parent=self)
        self.title.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.place = Prose("header.place", look=Look(role="small", colour="text-2", alignment=centre), parent=self)
        self.help = Button("header.help", "", kind="quiet", icon="life-buoy", parent=self)
        self._corner: QWidget | None = None
        self._owner: QWidget | None = None
        self.back.clicked.connect(self._press_back)
        self.help.clicked.connect(self._press_help)
        self.retranslate()
        self.follow_theme()

    def retranslate(self) -> None:
        for button, words in ((self.back, self.tr("Back")), (self.help, self.tr("Need help?"))):
            button.setText(words)
            button.setAccessibleName(words)

    def show_words(self, title: str, place: str) -> None:
        """``place``: "Step 3 of 5, Documents"."""
        self.title.set_words(title)
        self.place.set_words(place)
        self._place()

    def show_corner(self, corner: QWidget | None) -> None:
        """Borrow a widget of the page for the end of the header; the one before goes back to its page."""
        if corner is not self._corner:
            if self._corner is not None:
                self._corner.hide()
                self._corner.setParent(self._owner)
            self._corner = corner
            if corner is not None:
                self._owner = corner.parentWidget()
                corner.setParent(self)
                corner.show()
        self.help.setVisible(corner is None)
        self._place()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self._place()  # the words of the corner became longer or shorter
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def restyle(self) -> None:
        super().restyle()
        if hasattr(self, "_corner"):
            self._place()

    def _place(self) -> None:
        back = self.back.sizeHint()
        end = self._corner if self._corner is not None else self.help
        size = end.sizeHint()
        self._put(self.back, _MARGIN, back.width(), back.height())
        self._put(end, self.width() - _MARGIN - size.width(), size.width(), size.height())
        beside = max(back.width(), size.width()) + 2 * _MARGIN
        width = max(0, self.width() - 2 * beside)
        line, below = self.title.heightForWidth(width), self.place.heightForWidth(width)
        top = (self.height() - line - below) // 2
        lead = trail = beside
        if self.title.sizeHint().width() > width:
            # In the middle of what is left: a long title on a narrow screen.
            lead, trail = back.width() + 2 * _MARGIN, size.width() + 2 * _MARGIN
            width = max(0, self.width() - lead - trail)
        beside = trail if self.mirrored else lead
        self.title.setGeometry(beside, top, width, line)
        self.place.setGeometry(beside, top + line, width, below)

    def needed_height(self) -> int:
        """64 px, or what two lines of larger text need."""
        return max(_HEIGHT, self.title.heightForWidth(self.width()) + self.place.heightForWidth(self.width()))

    def _put(self, widget: QWidget, x: int, width: int, height: int) -> None:
        widget.setGeometry(round(self.from_lead(x, width)), (self.height() - height) // 2, width, height)

    def _press_back(self) -> None:
        self.pressed.emit("back")

    def _press_help(self) -> None:
        self.pressed.emit("ask:help")
