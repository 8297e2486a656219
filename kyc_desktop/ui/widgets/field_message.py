"""The line under a control: help, or the error with its icon, never both.

Signals:
    FieldMessage.linked(str): a link in the help or the error was activated.
"""

from __future__ import annotations

from PySide6.QtCore import QSize, QVariantAnimation, Signal
from PySide6.QtGui import QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from kyc_desktop.flow.prose import Part

from .prose import Prose
from .text_flow import Look, Words, as_parts
from .themed import Themed, antialiased

_ICON = 18
_GAP = 8


class FieldMessage(Themed, QWidget):
    """14/20. An icon of 18 px stands before the words of an error, of a met rule, and of help that has one."""

    linked = Signal(str)

    def __init__(self, name: str, words: Words = "", *, icon: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._help = as_parts(words) if words else ()
        self._help_icon = icon
        self._help_icon_tone = "text-2"
        self._help_tone = "text-2"
        self._error: tuple[Part, ...] = ()
        self._prose = Prose(f"{name}.text", "", Look(role="small", colour="text-2", strong_colour=None), self)
        self._prose.linked.connect(self.linked)
        self._reveal = QVariantAnimation(self)
        self._reveal.setStartValue(0.0)
        self._reveal.setEndValue(1.0)
        self._reveal.valueChanged.connect(self._fade)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.follow_theme()
        self._show()

    def words(self) -> str:
        """What is shown now, without marks."""
        return self._prose.words()

    def set_help(self, words: Words, *, icon: str = "", icon_colour: str = "text-2", colour: str = "text-2") -> None:
        self._help = as_parts(words) if words else ()
        self._help_icon, self._help_icon_tone, self._help_tone = icon, icon_colour, colour
        self._show()

    def set_error(self, words: Words | None) -> None:
        parts = as_parts(words) if words else ()
        if parts == self._error:
            return
        self._error = parts
        self._show()
        if parts and self.isVisible():
            self._reveal.stop()
            self._reveal.setDuration(self.theme.duration("reveal"))
            self._reveal.start()

    @property
    def has_error(self) -> bool:
        return bool(self._error)

    def sizeHint(self) -> QSize:
        hint = self._prose.sizeHint()
        return QSize(hint.width() + self._indent(), hint.height())

    def minimumSizeHint(self) -> QSize:
        return QSize(64, self._prose.minimumSizeHint().height())

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._prose.heightForWidth(width - self._indent())

    def restyle(self) -> None:
        super().restyle()
        self._place()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def paintEvent(self, event: QPaintEvent) -> None:
        icon, tone = self._icon()
        if icon:
            painter = antialiased(self)
            top = (self.theme.line("small") - _ICON) / 2
            self.draw_icon(painter, icon, tone, self.from_lead(0, _ICON), top, _ICON)

    def _icon(self) -> tuple[str, str]:
        return ("alert-circle", "danger-text") if self._error else (self._help_icon, self._help_icon_tone)

    def _indent(self) -> int:
        return _ICON + _GAP if self._icon()[0] else 0

    def _show(self) -> None:
        self._reveal.stop()
        self._prose.set_opacity(1.0)
        self._prose.set_words(self._error or self._help)
        self._prose.set_colour("danger-text" if self._error else self._help_tone)
        shown = bool(self._error or self._help)
        if self.parentWidget() is not None or not shown:
            # Without a parent yet, it would come up as a window of its own.
            self.setVisible(shown)
        self._place()
        self.updateGeometry()
        self.update()

    def _place(self) -> None:
        indent = self._indent()
        x = 0 if self.mirrored else indent
        self._prose.setGeometry(x, 0, max(0, self.width() - indent), self.height())

    def _fade(self, value: object) -> None:
        self._prose.set_opacity(float(value) if isinstance(value, (int, float)) else 1.0)
