"""The bare text entry that sits inside a control's frame; the frame paints everything around it.

Signals:
    LineEdit.left(): the focus went away for good (not to a menu or another window): time to validate.
    LineEdit.entered(): the focus came.
"""

from __future__ import annotations

from PySide6.QtCore import QMimeData, QSize, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QFont,
    QFontMetrics,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QPalette,
)
from PySide6.QtWidgets import QLineEdit, QWidget

from kyc_desktop.ui.theme import baseline

from .focus import FocusShape
from .themed import Themed

_OWN_MARGIN = 2  # QLineEdit insets its text by this much on both sides
_CARET_SLACK = 9  # QLineEdit.cursorRect is wider than the caret by this much, five before and four after


class LineEdit(Themed, QLineEdit):
    """A QLineEdit without a frame, in the theme's type and colours."""

    left = Signal()
    entered = Signal()

    def __init__(self, name: str, *, tabular: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setFrame(False)
        self.setAttribute(Qt.WidgetAttribute.WA_MacShowFocusRect, False)
        self._tabular = tabular
        self._spacing = 0.0
        self._typed: str | None = None
        self._own = False
        self.textEdited.connect(self._note_typing)
        self.textChanged.connect(self._note_change)
        self.follow_theme()

    def setText(self, text: str | None, /) -> None:
        """As that of Qt. Text that did not come through here nor from keys was put in by assistive technology."""
        self._own = True
        super().setText(text)
        self._own = False

    def clear(self) -> None:
        self._own = True
        super().clear()
        self._own = False

    def set_letter_spacing(self, pixels: float) -> None:
        if pixels != self._spacing:
            self._spacing = pixels
            self.restyle()

    def restyle(self) -> None:
        font = self.type_font("field", tabular=self._tabular)
        if self._spacing:
            font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, self._spacing)
        if font != self.font():
            self.setFont(font)
        # Left alone, Qt puts a Latin name on the left of an Arabic page.
        side = Qt.AlignmentFlag.AlignRight if self.mirrored else Qt.AlignmentFlag.AlignLeft
        self.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter)
        # Qt centres ascent and descent; a browser centres the line. Room below lifts the text by half of it.
        metrics, line = QFontMetrics(font), self.theme.line("field")
        lift = (line - metrics.height() + 1) // 2 + metrics.ascent() - baseline(font, line)
        self.setTextMargins(-_OWN_MARGIN, max(0, -2 * lift), -_OWN_MARGIN, max(0, 2 * lift))
        palette = QPalette(self.palette())
        palette.setColor(QPalette.ColorRole.Base, Qt.GlobalColor.transparent)
        palette.setColor(QPalette.ColorRole.Text, self.colour(self._ink()))
        palette.setColor(QPalette.ColorRole.PlaceholderText, self.colour("text-3"))
        palette.setColor(QPalette.ColorRole.Highlight, self.colour("accent"))
        palette.setColor(QPalette.ColorRole.HighlightedText, self.colour("on-accent"))
        self.setPalette(palette)
        super().restyle()

    def sizeHint(self) -> QSize:
        return QSize(60, self.theme.line("field") + 8)

    def minimumSizeHint(self) -> QSize:
        return QSize(16, self.theme.line("field"))

    def focus_shape(self) -> FocusShape | None:
        """Ask the frame around: the halo goes outside it, not around the bare text."""
        frame = self.parentWidget()
        shape = getattr(frame, "frame_shape", None)
        if frame is None or shape is None:
            return None
        found: FocusShape = shape()
        origin = self.mapTo(frame, self.rect().topLeft())
        return FocusShape(found.kind, found.rect.translated(-origin.x(), -origin.y()), found.radius, found.colour)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.hasFocus() and not self.isReadOnly():
            self._colour_caret()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.entered.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() not in (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason):
            self.left.emit()

    def _note_typing(self, text: str) -> None:
        self._typed = text

    def _note_change(self, text: str) -> None:
        """Qt says of dictated text that it changed, but not that it was edited, which is what the fields go by."""
        if self._own:
            return
        if text != self._typed:
            self.textEdited.emit(text)
        self._typed = None

    def _colour_caret(self) -> None:
        """Turn the ink of the caret, where it is on just now, into the accent; the paper around stays as it is.

        Qt paints the caret in the colour of the text and tells nobody when it blinks. The lighter of ink and
        accent is the accent on white paper, the darker one on dark paper.
        """
        box = self.cursorRect()
        painter = QPainter(self)
        mode = QPainter.CompositionMode
        painter.setCompositionMode(mode.CompositionMode_Darken if self.theme.dark else mode.CompositionMode_Lighten)
        inset = _CARET_SLACK // 2 + 1
        painter.fillRect(box.adjusted(inset, 0, inset - _CARET_SLACK, 0), self.colour("accent-text"))

    def _ink(self) -> str:
        if not self.isEnabled():
            return "text-disabled"
        return "text-3" if self.isReadOnly() and not self.property("masked") else "text"


class PastingLineEdit(LineEdit):
    """A LineEdit whose owner sees pasted text whole, before anything is cut off or filtered.

    Signals:
        pasted(str): the text of the clipboard; nothing has been inserted.
    """

    pasted = Signal(str)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Paste):
            self._paste()
            return
        super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = self.createStandardContextMenu()
        for action in menu.actions():
            if action.objectName() == "edit-paste":
                action.triggered.disconnect()
                action.triggered.connect(self._paste)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(event.globalPos())

    def _paste(self) -> None:
        mime: QMimeData | None = QGuiApplication.clipboard().mimeData()
        if mime is not None and mime.hasText():
            self.pasted.emit(mime.text().strip())
