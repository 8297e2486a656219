"""A surface with a hairline around it, and rows inside that are parted by hairlines."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from .themed import Themed, antialiased, draw_round


class Hairline(Themed, QWidget):
    """One pixel across."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedHeight(1)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.follow_theme()

    def sizeHint(self) -> QSize:
        return QSize(1, 1)

    def paintEvent(self, event: QPaintEvent) -> None:
        antialiased(self).fillRect(self.rect(), self.colour("border"))


class Card(Themed, QWidget):
    """Radius 14, flat. ``tint`` is the quiet note of surface-2 without an outline."""

    def __init__(self, name: str, *, tint: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._tint = tint
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(1, 1, 1, 1)
        self.column.setSpacing(0)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self.follow_theme()

    def add(self, widget: QWidget) -> None:
        """Put a row below the others, as wide as the card."""
        self.column.addWidget(widget)

    def add_row(self, widget: QWidget) -> None:
        """Put a row below the others, with a hairline across the card when it is not the first."""
        if self.column.count():
            self.column.addWidget(Hairline())
        self.column.addWidget(widget)

    def clear(self) -> None:
        """Take every row away."""
        while (item := self.column.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                # Away at once: a new row of the same name must be the only one that is found.
                widget.hide()
                widget.setParent(None)
                widget.deleteLater()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = antialiased(self)
        radius = self.theme.number("radius", "card")
        fill = self.colour("surface-2" if self._tint else "surface")
        border = None if self._tint else self.colour("border")
        draw_round(painter, QRectF(self.rect()), radius, fill=fill, border=border)


class Padded(QWidget):
    """A row with room around it: ``margins`` are leading, top, trailing, bottom, and mirror with the direction."""

    def __init__(self, inner: QWidget, margins: tuple[int, int, int, int], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._margins = margins
        self._column = QVBoxLayout(self)
        self._column.addWidget(inner)
        self._apply()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._apply()

    def _apply(self) -> None:
        lead, top, trail, bottom = self._margins
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            lead, trail = trail, lead
        self._column.setContentsMargins(lead, top, trail, bottom)
