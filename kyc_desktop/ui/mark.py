"""The operator's mark in its tile: its drawing, or the first letter of the name where there is none."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter

from ..flow.operator_mark import OUTLINES

_UNITS = 24


def draw_mark(painter: QPainter, box: QRectF, outlines: str | None, name: str, *, ink: QColor, font: QFont) -> None:
    """Into a square ``box``. ``outlines``: of a path on 24 x 24 units; anything else counts as none."""
    if outlines and OUTLINES.fullmatch(outlines):
        from PySide6.QtSvg import QSvgRenderer

        svg = (
            f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {_UNITS} {_UNITS}">'
            f'<path fill="{ink.name()}" d="{outlines}"/></svg>'
        )
        QSvgRenderer(svg.encode()).render(painter, box)
        return
    letter = QFont(font)
    letter.setPixelSize(round(box.height()))
    painter.setFont(letter)
    painter.setPen(ink)
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, name[:1].upper())
