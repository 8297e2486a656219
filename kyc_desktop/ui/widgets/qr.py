"""A QR code on a white card, dark on white in both themes: cameras read it best so.

segno is imported when a code is set, not before.
"""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QLabel, QWidget

from .themed import Themed, antialiased, draw_round

_CARD = 224
_CODE = 172  # leaves four modules of quiet zone on each side
_INK = QColor("#0E1525")
_PAPER = QColor("#FFFFFF")
_FINDER = 7  # modules
_ICON = 48


class QrCode(Themed, QLabel):
    """224 px card, 172 px code, with rounded finder patterns. ``label`` is what a screen reader says."""

    def __init__(self, name: str, label: str, *, content: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setAccessibleName(label)
        self._content = ""
        self._modules = QPainterPath()
        self._finders = QPainterPath()
        self.setFixedSize(_CARD, _CARD)
        self.follow_theme()
        self.set_content(content)

    def content(self) -> str:
        return self._content

    def set_content(self, content: str) -> None:
        """Show ``content`` (an address); "" shows a card with a phone: there is no code that works."""
        if content != self._content:
            self._content = content
            self._modules, self._finders = _code_paths(content, _CODE) if content else (QPainterPath(), QPainterPath())
            self.update()

    def sizeHint(self) -> QSize:
        return QSize(_CARD, _CARD)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = antialiased(self)
        draw_round(painter, QRectF(self.rect()), 16, fill=_PAPER, border=self.colour("border"))
        if not self._content:
            middle = (_CARD - _ICON) / 2
            self.draw_icon(painter, "smartphone", "text-disabled", middle, middle, _ICON)
        painter.translate((_CARD - _CODE) / 2, (_CARD - _CODE) / 2)
        painter.fillPath(self._modules, _INK)
        painter.fillPath(self._finders, _INK)


def _code_paths(content: str, side: float) -> tuple[QPainterPath, QPainterPath]:
    import segno

    modules = [list(row) for row in segno.make(content, error="m", micro=False).matrix]
    count = len(modules)
    module = side / count
    path, finders = QPainterPath(), QPainterPath()
    path.setFillRule(Qt.FillRule.WindingFill)
    corners = ((0, 0), (count - _FINDER, 0), (0, count - _FINDER))
    for y, row in enumerate(modules):
        start: int | None = None
        for x in range(count + 1):
            dark = x < count and bool(row[x]) and not _in_finder(x, y, corners)
            if dark and start is None:
                start = x
            elif not dark and start is not None:
                # One rectangle for a run of modules: neighbours drawn apart would show seams.
                path.addRect(QRectF(start * module, y * module, (x - start) * module, module + 0.02))
                start = None
    for x, y in corners:
        finders.addPath(_finder(x * module, y * module, module))
    return path, finders


def _in_finder(x: int, y: int, corners: tuple[tuple[int, int], ...]) -> bool:
    return any(left <= x < left + _FINDER and top <= y < top + _FINDER for left, top in corners)


def _finder(x: float, y: float, module: float) -> QPainterPath:
    outer, hole, eye = QPainterPath(), QPainterPath(), QPainterPath()
    outer.addRoundedRect(QRectF(x, y, 7 * module, 7 * module), 2 * module, 2 * module)
    hole.addRoundedRect(QRectF(x + module, y + module, 5 * module, 5 * module), module, module)
    eye.addRoundedRect(QRectF(x + 2 * module, y + 2 * module, 3 * module, 3 * module), 0.7 * module, 0.7 * module)
    return outer.subtracted(hole).united(eye)
