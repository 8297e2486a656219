"""The icon of the windows, for title bars, taskbars and window lists: the operator's mark in a tile of his accent.

A bundle for macOS has an icon of its own, with the margin of the Dock, which this one must not replace.
"""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QIcon, QImage, QPainter, QPixmap

from ..flow import accent
from ..flow.config import Brand
from .mark import draw_mark
from .theme import Theme

_SIZES: Final = (16, 20, 24, 32, 48, 64, 128)
_RADIUS: Final = 9 / 32
"""Of `resources/art/mark.svg`, as the rest."""
_MARK: Final = 20 / 32
_SMALL_MARK: Final = 26 / 32
"""Under 32 pixels the points of a mark would be lost."""
_INK: Final = "#111827"


def program_icon(theme: Theme, brand: Brand) -> QIcon:
    """The same in the light and in the dark: a taskbar has its own look."""
    icon = QIcon()
    for size in _SIZES:
        icon.addPixmap(QPixmap.fromImage(tile(size, brand, theme.font("title", weight=600))))
    return icon


def tile(size: int, brand: Brand, font: QFont, *, margin: float = 0.0) -> QImage:
    """``size`` x ``size`` pixels, of which ``margin``, a part of the size, stays free on each side.

    ``font``: of the letter, where the operator has no mark.
    """
    tokens = accent.derive(brand.accent, dark=False, surface=accent.WHITE, ink=_INK, text=_INK).tokens()
    image = QImage(size, size, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(brand.accent))
    free = round(size * margin)
    width = size - 2 * free
    painter.drawRoundedRect(QRectF(free, free, width, width), width * _RADIUS, width * _RADIUS)
    side = width * (_MARK if size >= 32 else _SMALL_MARK)
    at = (size - side) / 2
    draw_mark(painter, QRectF(at, at, side, side), brand.mark, brand.name, ink=QColor(tokens["on-accent"]), font=font)
    painter.end()
    return image
