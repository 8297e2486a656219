"""The nine-patch is a shadow: soft, below, and not under the sheet."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter

from kyc_desktop.ui.shadow import Shadow


def drawn(size: int, rect: QRectF) -> QImage:
    image = QImage(size, size, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    Shadow(QColor(0, 0, 0, 102)).draw(painter, rect, 16)
    painter.end()
    return image


def grey(image: QImage, x: int, y: int) -> int:
    return image.pixelColor(x, y).red()


@pytest.mark.parametrize("side", [60, 240])
def test_it_fades_outwards_and_lies_lower(side: int) -> None:
    size = 400
    low, high = (size - side) // 2, (size + side) // 2
    image = drawn(size, QRectF(low, low, side, side))
    middle = size // 2
    below = [grey(image, middle, high + distance) for distance in (1, 8, 16, 30, 44)]
    assert below == sorted(below)
    assert below[0] < 230
    assert grey(image, middle, high + 6) < grey(image, middle, low - 6)
    assert grey(image, low - 10, middle) == pytest.approx(grey(image, high + 9, middle), abs=2)
    assert grey(image, 2, 2) == 255


def test_the_inside_is_left_alone() -> None:
    assert grey(drawn(400, QRectF(80, 80, 240, 240)), 200, 200) == 255
