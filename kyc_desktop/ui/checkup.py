"""The check of this computer: a row for each thing that was looked at, with what to do where something is missing.

Signals:
    Checkup.again(): everything is to be looked at once more.
    Checkup.copied(): the findings are wanted on the clipboard, for support.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final, Literal

from PySide6.QtCore import QCoreApplication, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from kyc_desktop.flow.prose import Part

from .layer import CardLayer
from .widgets.announce import announce
from .widgets.button import Button
from .widgets.prose import Prose
from .widgets.reading import bar_style
from .widgets.text_flow import Look
from .widgets.themed import Themed, antialiased

Light = Literal["good", "notice", "bad"]

_PADDING: Final = 28
_WIDEST: Final = 620
_MARGIN: Final = 16
_ICON: Final = 20
_TONES: Final[dict[Light, tuple[str, str]]] = {
    "good": ("check-circle-2", "success-text"),
    "notice": ("alert-triangle", "warning-text"),
    "bad": ("circle-x", "danger-text"),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """``value``: what is so. ``advice``: what to do, "" where nothing is to be done."""

    key: str
    label: str
    value: str
    advice: str = ""
    light: Light = "good"


class Checkup(CardLayer):
    """Covers the window like a dialog; Esc closes it. Open it with `open`; rows come by `show_rows`."""

    again = Signal()
    copied = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__("checkup", QCoreApplication.translate("Checkup", "Check this computer"), window)
        self._title = Prose("checkup.title", self.tr("Check this computer"), Look(role="heading"), self)
        self._lead = Prose("checkup.lead", "", Look(role="body", colour="text-2"), self)
        self._rows = QWidget()
        self._rows.setObjectName("checkup.rows")
        self._column = QVBoxLayout(self._rows)
        self._column.setContentsMargins(0, 0, 12, 0)
        self._column.setSpacing(8)
        self._lines: list[_Line] = []
        self._area = QScrollArea(self)
        self._area.setObjectName("checkup.area")
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the arrows scroll it from every button
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setWidgetResizable(True)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setWidget(self._rows)
        self.close_button = Button("checkup.close", self.tr("Close"), kind="primary", parent=self)
        self.close_button.clicked.connect(self.reject)
        self.again_button = Button("checkup.again", self.tr("Check again"), kind="secondary", parent=self)
        self.again_button.clicked.connect(self.again)
        self.copy_button = Button("checkup.copy", self.tr("Copy for support"), kind="secondary", parent=self)
        self.copy_button.clicked.connect(self.copied)
        self.follow_theme()
        self.show_looking()

    def show_looking(self) -> None:
        """The checks are under way; what was found before stays until then."""
        self._lead.set_words(self.tr("Looking. This takes a few seconds."))
        self.again_button.setEnabled(False)
        self.copy_button.setEnabled(False)
        self.place()

    def show_rows(self, rows: Sequence[Row]) -> None:
        """What was found, and in a sentence what that means."""
        while (item := self._column.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()
        self._lines = [_Line(row, self._rows) for row in rows]
        for line in self._lines:
            self._column.addWidget(line)
        self._column.addStretch(1)
        lights = {row.light for row in rows}
        if "bad" in lights:
            lead = self.tr("Something here would stop you. What to do stands beside it.")
        elif "notice" in lights:
            lead = self.tr("You can go on. Something is missing, and there is another way.")
        else:
            lead = self.tr("Everything that you need is there.")
        self._lead.set_words(lead)
        announce(self, lead)
        self.again_button.setEnabled(True)
        self.copy_button.setEnabled(True)
        self.place()

    def stops(self) -> Sequence[QWidget]:
        return [button for button in reversed(self._buttons()) if button.isEnabled()]

    def safe_stop(self) -> QWidget:
        return self.close_button

    def card(self) -> QRect:
        width = min(_WIDEST, self.width() - 2 * _MARGIN)
        height = min(self._wanted_height(width), self.height() - 2 * _MARGIN)
        return QRect((self.width() - width) // 2, (self.height() - height) // 2, width, height)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        bar = self._area.verticalScrollBar()
        if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            bar.setValue(bar.value() + (44 if event.key() == Qt.Key.Key_Down else -44))
        super().keyPressEvent(event)

    def restyle(self) -> None:
        super().restyle()
        for part in (self._area, self._area.viewport(), self._rows):
            part.setAutoFillBackground(False)
        self._area.verticalScrollBar().setStyleSheet(bar_style(self))

    def _wanted_height(self, width: int) -> int:
        inner = width - 2 * _PADDING
        words = self._title.heightForWidth(inner) + 8 + self._lead.heightForWidth(inner)
        rows = sum(line.heightForWidth(inner - 12) + 8 for line in self._lines)
        return 2 * _PADDING + words + 16 + max(rows, 44) + 16 + self.buttons_height(self._buttons(), inner)

    def place(self) -> None:
        card = self.card()
        inner = card.adjusted(_PADDING, _PADDING, -_PADDING, -_PADDING)
        y = inner.top()
        for part, gap in ((self._title, 8), (self._lead, 16)):
            height = part.heightForWidth(inner.width())
            part.setGeometry(inner.left(), y, inner.width(), height)
            y += height + gap
        bottom = inner.bottom() + 1 - self.buttons_height(self._buttons(), inner.width())
        self._area.setGeometry(inner.left(), y, inner.width(), bottom - 16 - y)
        self.place_buttons(self._buttons(), inner, bottom)

    def _buttons(self) -> tuple[Button, ...]:
        """The first choice first."""
        return (self.close_button, self.again_button, self.copy_button)


class _Line(Themed, QWidget):
    """A light, what was looked at, what is so, and what to do."""

    def __init__(self, row: Row, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName(f"checkup.{row.key}")
        self.row = row
        words = [Part(row.label, strong=True), Part(f"\n{row.value}.")]
        if row.advice:
            words.append(Part(f" {row.advice}"))
        self._words = Prose(f"checkup.{row.key}.words", tuple(words), Look(role="small", colour="text"), self)
        light = {
            "good": self.tr("good"),
            "notice": self.tr("look at it"),
            "bad": self.tr("this stops you"),
        }[row.light]
        spoken = self.tr("{label}, {light}: {value}. {advice}")
        self._words.setAccessibleName(
            spoken.format(label=row.label, light=light, value=row.value, advice=row.advice).strip()
        )
        policy = self.sizePolicy()
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.follow_theme()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return max(44, self._words.heightForWidth(width - _ICON - 12) + 4)

    def sizeHint(self) -> QSize:
        return QSize(300, self.heightForWidth(max(self.width(), 300)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        width = self.width() - _ICON - 12
        x = 0 if self.mirrored else _ICON + 12
        self._words.setGeometry(x, 2, width, self._words.heightForWidth(width))
        self.setMinimumHeight(self.heightForWidth(self.width()))

    def paintEvent(self, event: QPaintEvent) -> None:
        icon, tone = _TONES[self.row.light]
        x = self.width() - _ICON if self.mirrored else 0
        self.draw_icon(antialiased(self), icon, tone, x, 3, _ICON)
