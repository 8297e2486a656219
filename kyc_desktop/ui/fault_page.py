"""The last resort: what a person sees when the program itself made a mistake.

Signals:
    FaultPage.asked(str): "copy", "save" or "support".
    FaultPage.finished(int): as of QDialog; 0 go on, 1 start the program again.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QCoreApplication, QRect, Signal
from PySide6.QtWidgets import QWidget

from kyc_desktop.flow.prose import parse

from .layer import CardLayer
from .widgets.button import Button
from .widgets.prose import Prose
from .widgets.reading import Reading
from .widgets.text_flow import Look

_PADDING: Final = 28
_WIDEST: Final = 600
_MARGIN: Final = 16
_REPORT: Final = 200
"""Pixels of the report where there is room; it scrolls."""
_LEAST_REPORT: Final = 88


class FaultPage(CardLayer):
    """Covers the window. ``repeating``: going on has not helped, so starting again is what is offered first.

    Open it with `open`; it deletes itself afterwards.
    """

    asked = Signal(str)

    def __init__(self, report: str, window: QWidget, *, repeating: bool = False) -> None:
        super().__init__("fault", QCoreApplication.translate("FaultPage", "This program made a mistake"), window)
        self._repeating = repeating
        self._title = Prose("fault.title", self.tr("This program made a mistake"), Look(role="heading"), self)
        self._text = Prose("fault.text", self._happened(), Look(role="body", colour="text-2"), self)
        self.report = Reading("fault.report", self.tr("Report for support"), self)
        self.report.setPlainText(report)
        words = parse(
            self.tr(
                "The report holds versions, codes and places in the program, and nothing about you. "
                "[Copy it](copy) or [save it](save), and [contact support](support) if this happens again."
            )
        )
        self._links = Prose("fault.links", words, Look(role="body", colour="text-2"), self)
        self._links.linked.connect(self.asked)
        self.go_on = Button("fault.safe", self.tr("Go on"), kind="secondary" if repeating else "primary", parent=self)
        self.go_on.clicked.connect(self.reject)
        self.again = Button(
            "fault.again",
            self.tr("Start the program again"),
            kind="primary" if repeating else "secondary",
            parent=self,
        )
        self.again.clicked.connect(self.accept)
        self.follow_theme()

    def _happened(self) -> str:
        if self._repeating:
            return self.tr(
                "The same fault came back. It is ours, and your place is kept. Start the program again: you come back "
                "to this step."
            )
        return self.tr(
            "The fault is ours. What you sent is safe, and your place is kept. Go on, or start the program again: you "
            "come back to this step."
        )

    def show_report(self, report: str) -> None:
        """More has happened meanwhile."""
        self.report.setPlainText(report)

    def stops(self) -> Sequence[QWidget]:
        return [self.report, *self._links.link_buttons(), *reversed(self._buttons())]

    def safe_stop(self) -> QWidget:
        return self.again if self._repeating else self.go_on

    def _buttons(self) -> tuple[Button, Button]:
        """The first choice first."""
        return (self.again, self.go_on) if self._repeating else (self.go_on, self.again)

    def card(self) -> QRect:
        width = min(_WIDEST, self.width() - 2 * _MARGIN)
        room = self.height() - 2 * _MARGIN
        height = min(self._fixed_height(width - 2 * _PADDING) + _REPORT, room)
        return QRect((self.width() - width) // 2, (self.height() - height) // 2, width, height)

    def _fixed_height(self, inner: int) -> int:
        """Everything but the report."""
        prose = sum(part.heightForWidth(inner) for part in (self._title, self._text, self._links))
        return 2 * _PADDING + prose + 8 + 16 + 12 + 24 + self.buttons_height(self._buttons(), inner)

    def place(self) -> None:
        card = self.card()
        inner = card.adjusted(_PADDING, _PADDING, -_PADDING, -_PADDING)
        y = inner.top()
        for part, gap in ((self._title, 8), (self._text, 16)):
            height = part.heightForWidth(inner.width())
            part.setGeometry(inner.left(), y, inner.width(), height)
            y += height + gap
        links = self._links.heightForWidth(inner.width())
        bottom = inner.bottom() + 1 - self.buttons_height(self._buttons(), inner.width())
        report = max(_LEAST_REPORT, bottom - 24 - links - 12 - y)
        self.report.frame.setGeometry(inner.left(), y, inner.width(), report)
        self._links.setGeometry(inner.left(), y + report + 12, inner.width(), links)
        self.place_buttons(self._buttons(), inner, bottom)
