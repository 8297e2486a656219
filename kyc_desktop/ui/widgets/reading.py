"""A text to be read, marked and copied, in a frame that scrolls. Tab leaves it.

It reads from left to right in every language: reports are made of codes and places.
"""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette, QTextOption
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QPlainTextEdit, QWidget

from .focus import FocusShape
from .frame import Frame
from .themed import Themed

EDGE: Final = 6
"""Pixels between a frame and what scrolls in it."""


def bar_style(owner: Themed) -> str:
    """The sheet of a scroll bar in the colours of the owner's theme."""
    thumb = owner.colour("border-strong").name()
    return (
        "QScrollBar { background: transparent; width: 12px; margin: 0; }"
        f"QScrollBar::handle {{ background: {thumb}; border-radius: 4px; margin: 2px; min-height: 32px; }}"
        "QScrollBar::add-line, QScrollBar::sub-line { height: 0; }"
        "QScrollBar::add-page, QScrollBar::sub-page { background: none; }"
    )


class ScrollFrame(Frame):
    """A frame around something that scrolls, with a bar in the colours of the theme."""

    def __init__(self, inside: QAbstractScrollArea, name: str, parent: QWidget) -> None:
        self._bar = inside.verticalScrollBar()
        super().__init__(name, parent=parent)
        inside.setFrameShape(QFrame.Shape.NoFrame)
        inside.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.set_entry(inside)
        self.row.addWidget(inside, 1)

    def focus_around(self, inside: QWidget) -> FocusShape:
        """The shape of the frame in the coordinates of what it holds."""
        shape = self.frame_shape()
        origin = inside.mapTo(self, inside.rect().topLeft())
        return FocusShape(shape.kind, shape.rect.translated(-origin.x(), -origin.y()), shape.radius, shape.colour)

    def restyle(self) -> None:
        super().restyle()
        self.row.setContentsMargins(EDGE, EDGE, EDGE, EDGE)
        self._bar.setStyleSheet(bar_style(self))


class Reading(Themed, QPlainTextEdit):
    """Place its `frame`, which shows the focus."""

    def __init__(self, name: str, spoken: str, parent: QWidget) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setAccessibleName(spoken)
        self.setReadOnly(True)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setTabChangesFocus(True)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.document().setDocumentMargin(8)
        self.frame = ScrollFrame(self, f"{name}.frame", parent)
        self.follow_theme()

    def restyle(self) -> None:
        self.setFont(self.type_font("small"))
        palette = QPalette(self.palette())
        palette.setColor(QPalette.ColorRole.Base, Qt.GlobalColor.transparent)
        palette.setColor(QPalette.ColorRole.Text, self.colour("text"))
        palette.setColor(QPalette.ColorRole.Highlight, self.colour("accent"))
        palette.setColor(QPalette.ColorRole.HighlightedText, self.colour("on-accent"))
        self.setPalette(palette)
        self.viewport().setAutoFillBackground(False)
        super().restyle()

    def focus_shape(self) -> FocusShape | None:
        return self.frame.focus_around(self)
