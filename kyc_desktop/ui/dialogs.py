"""The one floating layer: a question inside the window, for destructive acts and for leaving unsaved edits.

Signals:
    Dialog.finished(int): as of QDialog, 1 when the act was chosen, 0 for the safe choice and for Esc.
    Dialog.linked(str): a link of the text was pressed.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QRect, Signal
from PySide6.QtWidgets import QAbstractButton, QDialog, QWidget

from .layer import CardLayer
from .widgets.button import Button, Kind
from .widgets.prose import Prose
from .widgets.text_flow import Look, Words

_PADDING = 28
_EDGE = 1


@dataclass(frozen=True, kw_only=True)
class Question:
    """One question as title, its consequence as text, and two answers as verbs.

    `safe` keeps things as they are: it has the focus, and Esc means it. `act_kind` is "danger" for what cannot
    be undone, "primary" for the rest. Without `act` there is only the one button.
    """

    title: str
    text: Words = ""
    safe: str
    act: str = ""
    act_kind: Kind = "danger"


class Dialog(CardLayer):
    """Covers the window with a scrim and stands in its middle, 440 px wide. Not a window of its own.

    Open it with `open` and wait for `finished`; it deletes itself afterwards.
    """

    linked = Signal(str)

    def __init__(self, name: str, question: Question, window: QWidget) -> None:
        super().__init__(name, question.title, window)
        self._title = Prose(f"{name}.title", question.title, Look(role="heading"), self)
        self._text = Prose(f"{name}.text", question.text, Look(role="body", colour="text-2"), self)
        self._text.linked.connect(self.linked)
        self.safe = Button(f"{name}.safe", question.safe, kind="secondary", parent=self)
        self.safe.clicked.connect(self.reject)
        self.act: Button | None = None
        if question.act:
            self.act = Button(f"{name}.act", question.act, kind=question.act_kind, parent=self)
            self.act.clicked.connect(self.accept)
        else:
            self.safe.set_kind("primary")
        self.follow_theme()

    def stops(self) -> list[QAbstractButton]:
        buttons = [self.safe] if self.act is None else [self.safe, self.act]
        return [*self._text.link_buttons(), *buttons]

    def safe_stop(self) -> QAbstractButton:
        return self.safe

    def card(self) -> QRect:
        """Return where the white card is, in the coordinates of the window."""
        width = min(self.theme.number("size", "dialog"), self.width() - 32)
        height = self._height(width)
        return QRect((self.width() - width) // 2, (self.height() - height) // 2, width, height)

    def _inner_width(self, width: int) -> int:
        return width - 2 * (_PADDING + _EDGE)

    def _height(self, width: int) -> int:
        inner = self._inner_width(width)
        height = (
            2 * (_PADDING + _EDGE)
            + self._title.heightForWidth(inner)
            + 24
            + self.buttons_height(self._buttons(), inner)
        )
        if self._text.words():
            height += 8 + self._text.heightForWidth(inner)
        return height

    def place(self) -> None:
        card = self.card()
        inner = self._inner_width(card.width())
        x, y = card.left() + _PADDING + _EDGE, card.top() + _PADDING + _EDGE
        height = self._title.heightForWidth(inner)
        self._title.setGeometry(x, y, inner, height)
        y += height
        if self._text.words():
            y += 8
            height = self._text.heightForWidth(inner)
            self._text.setGeometry(x, y, inner, height)
            y += height
        y += 24
        self.place_buttons(self._buttons(), QRect(x, y, inner, 0), y)

    def _buttons(self) -> list[QAbstractButton]:
        return [self.safe] if self.act is None else [self.act, self.safe]


def ask(name: str, question: Question, window: QWidget, then: Callable[[bool], None]) -> Dialog:
    """Open a dialog over `window` and call `then` with whether the act was chosen."""
    dialog = Dialog(name, question, window)
    dialog.finished.connect(lambda result: then(result == QDialog.DialogCode.Accepted))
    dialog.open()
    return dialog
