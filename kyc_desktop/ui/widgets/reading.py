"""A text to be read, marked and copied, in a frame that scrolls. Tab leaves it.

It reads from left to right in every language: reports are made of codes and places.
"""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette, QTextOption
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QWidget

from .focus import FocusShape
from .frame import Frame
from .themed import Themed


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
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().setDocumentMargin(8)
        self.frame = Frame(f"{name}.frame", parent=parent)
        self.frame.set_entry(self)
        self.frame.row.addWidget(self, 1)
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
        shape = self.frame.frame_shape()
        origin = self.mapTo(self.frame, self.rect().topLeft())
        return FocusShape(shape.kind, shape.rect.translated(-origin.x(), -origin.y()), shape.radius, shape.colour)
