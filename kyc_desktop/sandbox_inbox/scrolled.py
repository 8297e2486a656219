"""A column of widgets that scrolls as a whole, on the surface of the window."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from kyc_desktop.ui.sheet import Thumb


class Scrolled(QScrollArea):
    """``column``: where the widgets go, top down; a stretch keeps them at the top."""

    def __init__(self, name: str, *, margin: int = 24, gap: int = 16, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        inner = QWidget()
        self.column = QVBoxLayout(inner)
        self.column.setContentsMargins(margin, margin, margin, margin)
        self.column.setSpacing(gap)
        self.column.addStretch(1)
        self.setWidget(inner)
        self.viewport().setAutoFillBackground(False)
        inner.setAutoFillBackground(False)
        self._thumb = _Thumb(self, self.verticalScrollBar(), self)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - the name is Qt's
        super().resizeEvent(event)
        self._thumb.place()

    def add(self, widget: QWidget) -> None:
        self.column.insertWidget(self.column.count() - 1, widget)

    def add_first(self, widget: QWidget) -> None:
        self.column.insertWidget(0, widget)

    def clear(self) -> None:
        while self.column.count() > 1:
            item = self.column.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()


class _Thumb(Thumb):
    """The thumb of the sheet, inside the area instead of beside it."""

    def _track(self) -> QRect:
        area = self._area.rect()
        return QRect(0 if self.mirrored else area.right() + 1 - 14, 8, 14, area.height() - 16)
