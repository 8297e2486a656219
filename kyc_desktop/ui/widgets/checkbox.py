"""A box to tick, with words that may hold links of their own.

Signals:
    Checkbox.changed(bool): the person ticked or unticked it.
    Checkbox.linked(str): a link in the words was activated.
"""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPaintEvent
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from .enter import LeavesEnter
from .field_message import FieldMessage
from .focus import FocusShape
from .prose import Prose
from .text_flow import Look, Words
from .themed import antialiased, draw_round

SIZE = 22


class Checkbox(QWidget):
    """A row of 44 or more. ``name`` is its object name; the box inside is ``<name>.box``.

    Strong parts of ``words`` are the quiet ones here ("**Optional, stop any time.**"): plain weight in ``quiet``.
    A click anywhere beside the links ticks it, as a label does.
    """

    changed = Signal(bool)
    linked = Signal(str)

    def __init__(self, name: str, words: Words, *, quiet: str = "text-2", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.box = CheckMark(f"{name}.box")
        self.prose = Prose(f"{name}.text", words, Look(role="body", strong_colour=quiet, strong_weight=400))
        self.message = FieldMessage(f"{name}.message")
        beside = QVBoxLayout()
        beside.setSpacing(4)
        beside.addWidget(self.prose)
        beside.addWidget(self.message)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 11, 0, 11)
        row.setSpacing(12)
        row.addWidget(self.box, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(beside, 1)
        self.setFocusProxy(self.box)
        self.setMinimumHeight(44)
        self.box.setAccessibleName(self.prose.words())
        self.box.clicked.connect(self.changed)
        self.prose.linked.connect(self.linked)
        self.message.linked.connect(self.linked)

    def value(self) -> bool:
        return self.box.isChecked()

    def set_value(self, ticked: bool) -> None:
        self.box.setChecked(ticked)

    def set_words(self, words: Words) -> None:
        self.prose.set_words(words)
        self.box.setAccessibleName(self.prose.words())

    def set_error(self, words: Words | None) -> None:
        self.message.set_error(words)
        self.box.set_wrong(self.message.has_error)
        self.box.setAccessibleDescription(self.message.words())

    @property
    def has_error(self) -> bool:
        return self.message.has_error

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.box.setFocus(Qt.FocusReason.MouseFocusReason)
            self.box.click()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.accept()


class CheckMark(LeavesEnter, QCheckBox):
    """The box alone, 22 px."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._wrong = False
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.toggled.connect(self.update)
        self.follow_theme()

    def set_wrong(self, wrong: bool) -> None:
        self._wrong = wrong
        self.update()

    def focus_shape(self) -> FocusShape:
        return FocusShape("ring", self._square(), self.theme.number("radius", "check"))

    def restyle(self) -> None:
        # As high as the first line of the words beside it, with the box in the middle.
        self.setFixedSize(SIZE, max(SIZE, self.theme.line("body")))
        super().restyle()

    def sizeHint(self) -> QSize:
        return self.minimumSize()

    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = antialiased(self)
        rect, radius = self._square(), self.theme.number("radius", "check")
        if not self.isEnabled():
            draw_round(painter, rect, radius, fill=self.colour("surface-3"), border=self.colour("border"), width=1.5)
        elif self.isChecked():
            draw_round(painter, rect, radius, fill=self.colour("accent"))
        else:
            border = "danger" if self._wrong else ("text-3" if self.underMouse() else "border-strong")
            width = 2.0 if self._wrong else 1.5
            draw_round(painter, rect, radius, fill=self.colour("surface"), border=self.colour(border), width=width)
        if self.isChecked():
            tone = "on-accent" if self.isEnabled() else "text-disabled"
            self.draw_icon(painter, "check", tone, 3, rect.y() + 3, 16, stroke=2.5)

    def _square(self) -> QRectF:
        return QRectF(0, (self.height() - SIZE) / 2, SIZE, SIZE)
