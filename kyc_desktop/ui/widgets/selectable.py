"""Text that can be marked and copied: references, names, what one reads out to support.

Signals: those of `Prose`.
"""

from __future__ import annotations

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import (
    QAction,
    QContextMenuEvent,
    QFocusEvent,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPaintEvent,
)
from PySide6.QtWidgets import QMenu, QWidget

from .prose import Prose
from .text_flow import Look, Words
from .themed import antialiased


class Selectable(Prose):
    """Mark by dragging, all by a double click; Ctrl+C or the menu copies. It is no tab stop."""

    def __init__(self, name: str, words: Words = "", look: Look | None = None, parent: QWidget | None = None) -> None:
        self._anchor = self._head = 0
        super().__init__(name, words, look, parent)
        self.setCursor(Qt.CursorShape.IBeamCursor)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)

    def selected(self) -> str:
        return self._flow.text_between(*self._range())

    def focus_shape(self) -> None:
        """The marked text is what shows where the focus is."""

    def restyle(self) -> None:
        self._anchor = self._head = 0
        super().restyle()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._select(self._place(event.position()), self._place(event.position()))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._select(self._anchor, self._place(event.position()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        event.accept()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self._select(0, self._flow.length())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            self._copy()
        elif event.matches(QKeySequence.StandardKey.SelectAll):
            self._select(0, self._flow.length())
        else:
            event.ignore()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self._select(0, 0)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        copy = QAction(self.tr("Copy"), menu)
        copy.triggered.connect(self._copy)
        menu.addAction(copy)
        menu.popup(event.globalPos())

    def paintEvent(self, event: QPaintEvent) -> None:
        self._flow.set_width(self.width())
        colour = None if self.isEnabled() else self.colour("text-disabled")
        self._flow.draw(antialiased(self), 0, 0, colour, selection=self._range())

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.selected() or self.words())

    def _place(self, point: QPointF) -> int:
        return self._flow.position_at(point.x(), point.y())

    def _range(self) -> tuple[int, int]:
        return min(self._anchor, self._head), max(self._anchor, self._head)

    def _select(self, anchor: int, head: int) -> None:
        self._anchor, self._head = anchor, head
        self.update()
