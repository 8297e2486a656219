"""What tests ask of a picture of a widget: colours at places, and how much of it is inked."""

from __future__ import annotations

from PySide6.QtGui import QAccessible, QColor, QImage
from PySide6.QtWidgets import QWidget


def picture(widget: QWidget) -> QImage:
    return widget.grab().toImage()


def colour_at(image: QImage, x: int, y: int) -> str:
    return image.pixelColor(x, y).name().upper()


def has_colour(image: QImage, colour: QColor) -> bool:
    wanted = colour.rgb()
    return any(image.pixel(x, y) == wanted for y in range(image.height()) for x in range(image.width()))


def ink_columns(image: QImage) -> tuple[int, int]:
    """First and last column in which anything differs from the left top pixel."""
    paper = image.pixel(0, 0)
    columns = [x for x in range(image.width()) if any(image.pixel(x, y) != paper for y in range(image.height()))]
    return columns[0], columns[-1]


def spoken(widget: QWidget) -> tuple[str, str, QAccessible.Role]:
    """Name, description and role as a screen reader gets them."""
    interface = QAccessible.queryAccessibleInterface(widget)
    return (
        interface.text(QAccessible.Text.Name),
        interface.text(QAccessible.Text.Description),
        interface.role(),
    )
