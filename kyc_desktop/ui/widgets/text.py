"""The roles of text that pages use, so that no page spells out fonts and colours.

Signals: those of `Prose`.
"""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from .prose import Prose
from .text_flow import Look, Words


class Body(Prose):
    """15/22, ink."""

    def __init__(self, name: str, words: Words = "", *, colour: str = "text", parent: QWidget | None = None) -> None:
        super().__init__(name, words, Look(role="body", colour=colour), parent)


class Strong(Prose):
    """15/22, 600: heads of cards and rows."""

    def __init__(self, name: str, words: Words = "", *, colour: str = "text", parent: QWidget | None = None) -> None:
        super().__init__(name, words, Look(role="bodyStrong", colour=colour), parent)


class Small(Prose):
    """14/20, text-2: explanations, help, captions."""

    def __init__(
        self,
        name: str,
        words: Words = "",
        *,
        colour: str = "text-2",
        tabular: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(name, words, Look(role="small", colour=colour, tabular=tabular), parent)


class Label(Prose):
    """14/20, 500: above a control."""

    def __init__(self, name: str, words: Words = "", *, colour: str = "text", parent: QWidget | None = None) -> None:
        super().__init__(name, words, Look(role="label", colour=colour), parent)


class Heading(Prose):
    """17/24, 600: heads inside a card."""

    def __init__(self, name: str, words: Words = "", parent: QWidget | None = None) -> None:
        super().__init__(name, words, Look(role="heading"), parent)


class Lead(Prose):
    """15/24, text-2, with bold spans in ink."""

    def __init__(self, name: str, words: Words = "", parent: QWidget | None = None) -> None:
        super().__init__(name, words, Look(role="lead", colour="text-2"), parent)
