"""The licenses of everything that is shipped: a list that can be searched, and the text of the chosen one.

Nothing in it is a link: on a machine of the operator's it must not lead anywhere, and licence texts are read as they
are.

Signals:
    Licences.finished(int): as of QDialog.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import (
    QFontMetricsF,
    QKeyEvent,
    QPainter,
)
from PySide6.QtWidgets import QListView, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from kyc_desktop.flow.prose import Part

from .layer import CardLayer
from .shipped import Component, matching
from .widgets.announce import announce
from .widgets.button import Button
from .widgets.field import Field
from .widgets.focus import FocusShape
from .widgets.prose import Prose
from .widgets.reading import EDGE, Reading, ScrollFrame
from .widgets.text_flow import Look
from .widgets.themed import Themed, draw_round, draw_words

_Index = QModelIndex | QPersistentModelIndex
_PADDING: Final = 28
_GAP: Final = 16
_LARGEST: Final = QSize(920, 680)
_MARGIN: Final = 16
_NARROW: Final = 560
"""Pixels inside the card. Below it the text stands under the list."""
_INSET: Final = 10


class Licences(CardLayer):
    """Covers the window like a dialog; Esc closes it. Open it with `open`; it deletes itself afterwards."""

    def __init__(self, components: Sequence[Component], window: QWidget) -> None:
        super().__init__("licences", QCoreApplication.translate("Licences", "Licenses"), window)
        self._components = tuple(components)
        self._title = Prose("licences.title", self.tr("Licenses"), Look(role="heading"), self)
        self._lead = Prose(
            "licences.lead",
            self.tr("This program is made with the work of others. Here is whose, and under which terms."),
            Look(role="body", colour="text-2"),
            self,
        )
        self.search = Field("licences.search", "", placeholder=self.tr("Name or license"), parent=self)
        self.search.edit.setAccessibleName(self.tr("Search by name or license"))
        self.search.changed.connect(self._filter)
        self.list = _List("licences.list", self.tr("Components"), self)
        self.list.selectionModel().currentChanged.connect(self._show_current)
        self._about = Prose("licences.about", "", Look(role="body"), self)
        self.text = Reading("licences.text", self.tr("Text of the license"), self)
        self.done_button = Button("licences.close", self.tr("Close"), kind="primary", parent=self)
        self.done_button.clicked.connect(self.reject)
        self.follow_theme()
        self._filter("")

    def stops(self) -> Sequence[QWidget]:
        return [self.search.edit, self.list, self.text, self.done_button]

    def safe_stop(self) -> QWidget:
        return self.list

    def card(self) -> QRect:
        size = _LARGEST.boundedTo(self.size() - QSize(2 * _MARGIN, 2 * _MARGIN))
        return QRect(
            (self.width() - size.width()) // 2, (self.height() - size.height()) // 2, size.width(), size.height()
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Down and self.search.edit.hasFocus():
            self.list.setFocus(Qt.FocusReason.TabFocusReason)
        super().keyPressEvent(event)

    def _filter(self, typed: str) -> None:
        found = matching(self._components, typed)
        self.list.show_components(found)
        if typed:
            announce(self, self.tr("%n components found", "", len(found)))
        self._show_current()

    def _show_current(self) -> None:
        chosen = self.list.chosen()
        if chosen is None:
            self._about.set_words(self.tr("Nothing matches. Check the spelling."))
            self.text.setPlainText("")
        else:
            rest = "\n".join(line for line in (chosen.licence, chosen.home) if line)
            self._about.set_words((Part(chosen.title, strong=True), Part(f"\n{rest}")))
            self.text.setPlainText(chosen.text)
        self.place()

    def place(self) -> None:
        card = self.card()
        inner = card.adjusted(_PADDING, _PADDING, -_PADDING, -_PADDING)
        y = inner.top()
        for part, gap in ((self._title, 8), (self._lead, _GAP)):
            height = part.heightForWidth(inner.width())
            part.setGeometry(inner.left(), y, inner.width(), height)
            y += height + gap
        bottom = inner.bottom() + 1 - self.buttons_height([self.done_button], inner.width())
        self.place_buttons([self.done_button], inner, bottom)
        body = QRect(inner.left(), y, inner.width(), bottom - _GAP - y)
        if body.width() < _NARROW:
            self._place_below(body)
        else:
            self._place_beside(body)

    def _place_below(self, body: QRect) -> None:
        half = (body.height() - _GAP) * 2 // 5
        self._place_list(QRect(body.left(), body.top(), body.width(), half))
        self._place_text(body.adjusted(0, half + _GAP, 0, 0))

    def _place_beside(self, body: QRect) -> None:
        width = min(max(240, self.list.natural_width()), body.width() * 2 // 5)
        first, second = QRect(body), QRect(body)
        if self.mirrored:
            first.setLeft(body.right() + 1 - width)
            second.setRight(first.left() - 1 - _GAP)
        else:
            first.setRight(body.left() + width - 1)
            second.setLeft(first.right() + 1 + _GAP)
        self._place_list(first)
        self._place_text(second)

    def _place_list(self, box: QRect) -> None:
        height = self.search.sizeHint().height()
        self.search.setGeometry(box.left(), box.top(), box.width(), height)
        self.list.frame.setGeometry(box.adjusted(0, height + 8, 0, 0))

    def _place_text(self, box: QRect) -> None:
        height = self._about.heightForWidth(box.width())
        self._about.setGeometry(box.left(), box.top(), box.width(), height)
        self.text.frame.setGeometry(box.adjusted(0, height + 8, 0, 0))


class _Model(QAbstractListModel):
    """The components that are listed."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.shown: tuple[Component, ...] = ()

    def show_components(self, components: Sequence[Component]) -> None:
        self.beginResetModel()
        self.shown = tuple(components)
        self.endResetModel()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self.shown)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        one = self.shown[index.row()]
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{one.title}, {one.licence}"
        return one.title if role == Qt.ItemDataRole.DisplayRole else None


class _List(Themed, QListView):
    """Rows of two lines, the arrows choose. It stands in a `Frame`, which shows its focus."""

    def __init__(self, name: str, spoken: str, parent: QWidget) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setAccessibleName(spoken)
        self.model_ = _Model(self)
        self.setModel(self.model_)
        self.setItemDelegate(_Row(self))
        self.setUniformItemSizes(True)
        self.frame = ScrollFrame(self, f"{name}.frame", parent)
        self.follow_theme()

    def show_components(self, components: Sequence[Component]) -> None:
        self.model_.show_components(components)
        if components:
            self.setCurrentIndex(self.model_.index(0, 0))

    def chosen(self) -> Component | None:
        row = self.currentIndex().row()
        return self.model_.shown[row] if 0 <= row < len(self.model_.shown) else None

    def natural_width(self) -> int:
        """Pixels that the longest name needs."""
        metrics = QFontMetricsF(self.type_font("field"))
        widest = max((metrics.horizontalAdvance(one.name) for one in self.model_.shown), default=0.0)
        return round(widest) + 2 * (_INSET + EDGE) + 14

    def row_height(self) -> int:
        return max(44, self.theme.line("field") + self.theme.line("small") + 12)

    def restyle(self) -> None:
        self.viewport().setAutoFillBackground(False)
        self.scheduleDelayedItemsLayout()
        super().restyle()

    def focus_shape(self) -> FocusShape | None:
        return self.frame.focus_around(self)


class _Row(QStyledItemDelegate):
    def __init__(self, owner: _List) -> None:
        super().__init__(owner)
        self._owner = owner

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        return QSize(0, self._owner.row_height())

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        owner, rect = self._owner, QRectF(option.rect)
        one = owner.model_.shown[index.row()]
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(owner.layoutDirection())
        if index.row() == owner.currentIndex().row():
            draw_round(painter, rect, owner.theme.number("radius", "small"), fill=owner.colour("surface-3"))
        y = rect.top() + 6
        for words, role, tone in ((one.name, "field", "text"), (one.version, "small", "text-2")):
            font = owner.type_font(role)
            metrics, height = QFontMetricsF(font), owner.theme.line(role)
            said = metrics.elidedText(words, Qt.TextElideMode.ElideRight, rect.width() - 2 * _INSET)
            width = metrics.horizontalAdvance(said)
            x = rect.right() - _INSET - width if owner.mirrored else rect.left() + _INSET
            painter.setPen(owner.colour(tone))
            draw_words(painter, QRectF(x, y, width + 1, height), said, font)
            y += height
        painter.restore()
