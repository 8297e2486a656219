"""The message at the top of the column: what happened in bold, then the rest, and at most one button.

Signals:
    Banner.asked(str): the button or a link inside; the string is its key.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import QRectF, QSize, Signal
from PySide6.QtGui import QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from kyc_desktop.flow.prose import Part

from .widgets.button import Button
from .widgets.prose import Prose
from .widgets.text_flow import Look
from .widgets.themed import Themed, antialiased, draw_round

BannerKind = Literal["info", "success", "warning", "danger", "offline"]

_ICON = 20
_GAP = 12
_PAD_X = 17
_PAD_Y = 13

# fill, outline, icon, colour of the icon
_COATS: dict[BannerKind, tuple[str, str, str, str]] = {
    "info": ("accent-soft", "accent-line", "info", "accent-text"),
    "success": ("success-soft", "success-line", "check-circle-2", "success"),
    "warning": ("warning-soft", "warning-line", "alert-triangle", "warning"),
    "danger": ("danger-soft", "danger-line", "alert-circle", "danger-text"),
    "offline": ("surface-3", "border-line", "wifi-off", "text-2"),
}


@dataclass(frozen=True, kw_only=True)
class BannerWords:
    """What a banner says. `act` is the label of its button and `does` what the signal carries.

    `icon` takes the place of that of the kind. Parts with a line break are a title and, quieter, the rest.
    """

    kind: BannerKind
    parts: tuple[Part, ...]
    act: str = ""
    does: str = ""
    icon: str = ""

    def spoken(self) -> str:
        return self._text().replace("\n", " ")

    def titled(self) -> bool:
        return "\n" in self._text()

    def _text(self) -> str:
        return "".join(part.text for part in self.parts)


class Banner(Themed, QWidget):
    """Holds one message at a time. Height follows the width, like a paragraph."""

    asked = Signal(str)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._words: BannerWords | None = None
        self._text = Prose(f"{name}.text", look=Look(role="small"), parent=self)
        self._text.linked.connect(self.asked)
        self._button = Button(f"{name}.act", "", kind="secondary", small=True, parent=self)
        self._button.clicked.connect(self._act)
        self._button.hide()
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.follow_theme()

    @property
    def words(self) -> BannerWords | None:
        return self._words

    def show_words(self, words: BannerWords) -> bool:
        """Show `words`. True when they say something else than before, so that it is worth speaking."""
        before = self._words
        if words == before:
            return False
        self._words = words
        self._text.set_words(words.parts)
        self._text.set_colour("text-2" if words.titled() else "text")
        self.setAccessibleName(words.spoken())
        if words.act:
            self._button.set_text(words.act)
        self._button.setVisible(bool(words.act))
        self._place()
        self.updateGeometry()
        self.update()
        return before is None or _gist(before) != _gist(words)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        text = self._text.heightForWidth(self._text_width(width))
        return max(text + 2 * self._pad_y(), self._button.sizeHint().height() + 18 if self._has_button() else 0)

    def sizeHint(self) -> QSize:
        return QSize(520, self.heightForWidth(520))

    def minimumSizeHint(self) -> QSize:
        return QSize(200, self.heightForWidth(max(200, self.width())))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._words is None:
            return
        painter = antialiased(self)
        fill, outline, icon, ink = _COATS[self._words.kind]
        radius = self.theme.number("radius", "control")
        draw_round(painter, QRectF(self.rect()), radius, fill=self.colour(fill), border=self.colour(outline))
        y = self._text.y() if self._text.height() > self.theme.line("small") else (self.height() - _ICON) / 2
        self.draw_icon(painter, self._words.icon or icon, ink, self.from_lead(_PAD_X, _ICON), y, _ICON)

    def _has_button(self) -> bool:
        return self._words is not None and bool(self._words.act)

    def _titled(self) -> bool:
        return self._words is not None and self._words.titled()

    def _pad_y(self) -> int:
        return _PAD_Y + 1 if self._titled() else _PAD_Y

    def _button_inset(self) -> int:
        """In the grey banner the button stands nearer to the edge, as far as from its top."""
        return 9 if self._words is not None and self._words.kind == "offline" else _PAD_X

    def _text_width(self, width: int) -> int:
        width -= 2 * _PAD_X + _ICON + _GAP
        if self._has_button():
            gap = _GAP - 4 if self._titled() else _GAP
            width -= self._button.sizeHint().width() + gap - (_PAD_X - self._button_inset())
        return max(width, 40)

    def _place(self) -> None:
        width = self._text_width(self.width())
        height = self._text.heightForWidth(width)
        x = round(self.from_lead(_PAD_X + _ICON + _GAP, width))
        self._text.setGeometry(x, (self.height() - height) // 2, width, height)
        if self._has_button():
            size = self._button.sizeHint()
            x = round(self.from_lead(self.width() - size.width() - self._button_inset(), size.width()))
            self._button.setGeometry(x, (self.height() - size.height()) // 2, size.width(), size.height())

    def _act(self) -> None:
        if self._words is not None:
            self.asked.emit(self._words.does)


def _gist(words: BannerWords) -> tuple[object, ...]:
    """What has to change for a banner to be news: not the seconds that it counts."""
    return words.kind, words.does, words.parts[:1]
