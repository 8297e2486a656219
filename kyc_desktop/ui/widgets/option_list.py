"""The list that drops down from a combo box or a country code: rows of 44, matched letters bold, at most seven.

It lives inside the window, not in a window of its own: the entry keeps the focus and the typing, a screenshot shows
it, and no window manager can put it elsewhere.

Signals:
    OptionList.chosen(str): the key of the option that was clicked.
    OptionList.closed(): it went away, by a choice or by a click elsewhere.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QObject,
    QPoint,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QApplication,
    QListView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from kyc_desktop.flow.prose import Part
from kyc_desktop.ui.shadow import Shadow

from .option import MOST_ROWS, Option
from .option_model import Index, OptionModel, marked
from .text_flow import Look, TextFlow
from .themed import Themed, antialiased, draw_round

__all__ = ["ROW", "Option", "OptionList"]

ROW = 44
_PADDING = 7
_SHADOW = 44  # room for the blur around the menu
_GAP = 6
_THUMB = 4


class OptionList(Themed, QWidget):
    """Opens under its anchor, or above where there is more room. The anchor's owner sends it keys by `move`."""

    chosen = Signal(str)
    closed = Signal()

    def __init__(self, name: str, anchor: QWidget, options: Sequence[Option], chosen: str, *, width: int = 0) -> None:
        super().__init__(anchor.window())
        self.setObjectName(name)
        self._anchor = anchor
        self._width = width
        self._chosen = chosen
        self.model = OptionModel(options, self)
        self.view = QListView(self)
        self.view.setObjectName(f"{name}.list")
        self.view.setAccessibleName(anchor.accessibleName())
        self.view.setModel(self.model)
        self.view.setItemDelegate(_Row(self))
        self.view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.view.setFrameShape(QListView.Shape.NoFrame)
        self.view.setUniformItemSizes(True)
        self.view.setMouseTracking(True)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.verticalScrollBar().valueChanged.connect(self.update)
        self.view.viewport().setAutoFillBackground(False)
        self.view.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.view.entered.connect(self.view.setCurrentIndex)
        self.view.clicked.connect(self._click)
        column = QVBoxLayout(self)
        edge = _SHADOW + _PADDING
        column.setContentsMargins(edge, edge, edge, edge)
        column.addWidget(self.view)
        self.follow_theme()
        self.filter("")
        anchor.destroyed.connect(self._orphaned)
        app = QApplication.instance()
        if app is not None:
            app.installEventFilter(self)

    @property
    def chosen_key(self) -> str:
        return self._chosen

    def filter(self, typed: str) -> None:
        self.model.filter(typed)
        self._highlight(self.model.best(self._chosen))
        self._place()

    def current(self) -> Option | None:
        row = self.view.currentIndex().row()
        return self.model.shown[row] if 0 <= row < len(self.model.shown) else None

    def move_by(self, rows: int) -> None:
        last = len(self.model.shown) - 1
        self._highlight(max(0, min(last, self.view.currentIndex().row() + rows)))

    def position(self) -> tuple[int, int]:
        """Row of the highlight counted from 1, and the number of rows."""
        return self.view.currentIndex().row() + 1, len(self.model.shown)

    def finish(self) -> None:
        self._stop_watching()
        self.hide()
        self.closed.emit()
        self.deleteLater()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not hasattr(self, "view"):
            return False  # torn down by Python, whose attributes go before Qt's filters
        if event.type() == QEvent.Type.Wheel and isinstance(watched, QWidget):
            # What is under the list scrolls away, and the list would stay behind.
            if watched is not self and not self.isAncestorOf(watched) and not watched.isWindow():
                self.finish()
        elif event.type() == QEvent.Type.MouseButtonPress and isinstance(event, QMouseEvent):
            point = event.globalPosition().toPoint()
            inside = self._menu().contains(self.mapFromGlobal(point))
            on_anchor = self._anchor.rect().contains(self._anchor.mapFromGlobal(point))
            if not inside and not on_anchor and isinstance(watched, QWidget):
                self.finish()
        elif watched is self._anchor.window() and event.type() in (
            QEvent.Type.Resize,
            QEvent.Type.WindowDeactivate,
        ):
            self.finish()
        return False

    def _orphaned(self) -> None:
        self._stop_watching()
        self.hide()
        self.deleteLater()

    def _stop_watching(self) -> None:
        app = QApplication.instance()
        if app is not None:
            app.removeEventFilter(self)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = antialiased(self)
        menu = QRectF(self._menu())
        radius = self.theme.number("radius", "card")
        Shadow(self.colour("shadow"), dpr=self.devicePixelRatioF()).draw(painter, menu, radius)
        draw_round(painter, menu, radius, fill=self.colour("surface"), border=self.colour("border"))
        self._draw_thumb(painter, menu)
        if not self.model.shown:
            painter.setFont(self.type_font("field"))
            painter.setPen(self.colour("text-3"))
            painter.drawText(menu, Qt.AlignmentFlag.AlignCenter, self.tr("Nothing matches. Check the spelling."))

    def _draw_thumb(self, painter: QPainter, menu: QRectF) -> None:
        """Show what part of a long list is seen, in the padding beside the rows."""
        bar = self.view.verticalScrollBar()
        if bar.maximum() <= 0:
            return
        whole = bar.maximum() + bar.pageStep()
        track = menu.height() - 2 * _PADDING
        length = max(24.0, track * bar.pageStep() / whole)
        y = menu.top() + _PADDING + (track - length) * bar.value() / bar.maximum()
        x = menu.left() + 2 if self.mirrored else menu.right() - 2 - _THUMB
        painter.setOpacity(0.55)
        draw_round(painter, QRectF(x, y, _THUMB, length), _THUMB / 2, fill=self.colour("border-strong"))
        painter.setOpacity(1.0)

    def _menu(self) -> QRect:
        return self.rect().adjusted(_SHADOW, _SHADOW, -_SHADOW, -_SHADOW)

    def _highlight(self, row: int) -> None:
        index = self.model.index(row, 0)
        self.view.setCurrentIndex(index)
        self.view.scrollTo(index)

    def _click(self, index: QModelIndex) -> None:
        self.chosen.emit(self.model.shown[index.row()].key)

    def _place(self) -> None:
        window = self._anchor.window()
        rows = max(1, min(MOST_ROWS, len(self.model.shown)))
        height = rows * ROW + 2 * _PADDING
        width = self._width or self._anchor.width()
        top = self._anchor.mapTo(window, QPoint(0, 0)).y()
        bottom = top + self._anchor.height()
        x = self._anchor.mapTo(window, QPoint(0, 0)).x()
        if self.mirrored and self._width:
            x += self._anchor.width() - width
        room_below = window.height() - bottom - _GAP - 8
        upward = height > room_below and top - _GAP - 8 > room_below
        room = (top - _GAP - 8) if upward else room_below
        height = max(ROW + 2 * _PADDING, min(height, room))
        y = top - _GAP - height if upward else bottom + _GAP
        self.setGeometry(QRect(x, y, width, height).adjusted(-_SHADOW, -_SHADOW, _SHADOW, _SHADOW))


class _Row(QStyledItemDelegate):
    def __init__(self, owner: OptionList) -> None:
        super().__init__(owner)
        self._owner = owner

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(0, ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        owner = self._owner
        row = owner.model.shown[index.row()]
        rect = QRectF(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if index.row() == owner.view.currentIndex().row():
            draw_round(painter, rect, owner.theme.number("radius", "small"), fill=owner.colour("surface-3"))
        chosen = row.key == owner.chosen_key
        words = (Part(row.text, strong=True),) if chosen else marked(row.text, owner.model.typed)
        self._write(painter, rect.adjusted(12, 0, -12, 0), words, row.note, ticked=chosen)
        painter.restore()

    def _write(self, painter: QPainter, rect: QRectF, words: tuple[Part, ...], note: str, *, ticked: bool) -> None:
        owner = self._owner
        mirrored = owner.mirrored
        room = rect.width()
        if ticked:
            x = rect.left() if mirrored else rect.right() - 18
            owner.draw_icon(painter, "check", "accent-text", x, rect.center().y() - 9, 18)
            room -= 26
        if note:
            tail = TextFlow(owner.theme, note, Look(role="field", colour="text-3", tabular=True, wrap=False))
            advance = tail.natural_width()
            x = rect.right() - room if mirrored else rect.left() + room - advance
            tail.set_width(advance + 1)
            tail.draw(painter, x, rect.center().y() - tail.line_height / 2)
            room -= advance + 12
        line = TextFlow(owner.theme, words, Look(role="field", wrap=False), mirrored=mirrored)
        line.set_width(room)
        painter.setClipRect(rect)
        x = rect.right() - room if mirrored else rect.left()
        line.draw(painter, x, rect.center().y() - line.line_height / 2)
