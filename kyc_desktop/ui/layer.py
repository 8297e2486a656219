"""What covers the whole window until it is answered or closed: questions, lists and reports on a card, enlarged photos.

Signals:
    Layer.finished(int): as of QDialog.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QRect, QRectF, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QWidget

from .shadow import Shadow
from .widgets.themed import Themed, antialiased, draw_round

_BETWEEN = 12
"""Pixels between two buttons."""


class Layer(Themed, QDialog):
    """Follows the size of the window, keeps Tab inside, and gives the focus back. It deletes itself afterwards.

    Call `follow_theme` at the end of the constructor.
    """

    def __init__(self, name: str, title: str, window: QWidget) -> None:
        super().__init__(window)
        # A child of the window, not a window of the system: QDialog makes itself one.
        self.setWindowFlags(Qt.WindowType.Widget)
        self.setObjectName(name)
        self.setAccessibleName(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._window = window
        self._before = QApplication.focusWidget()
        self.finished.connect(self._give_focus_back)
        window.installEventFilter(self)

    def stops(self) -> Sequence[QWidget]:
        """The tab stops inside, in reading order."""
        raise NotImplementedError

    def safe_stop(self) -> QWidget:
        """The stop that has the focus at first: pressing it changes nothing."""
        raise NotImplementedError

    def open(self) -> None:
        """Show it; what comes of it is said by `finished`."""
        self.setGeometry(self._window.rect())
        self.raise_()
        self.show()
        self.safe_stop().setFocus(Qt.FocusReason.PopupFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._window and event.type() == QEvent.Type.Resize:
            self.setGeometry(self._window.rect())
        return super().eventFilter(watched, event)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab stays inside: the page behind can not be used now."""
        stops = self.stops()
        focused = QApplication.focusWidget()
        at = next((index for index, stop in enumerate(stops) if stop is focused), -1)
        step = stops[(at + (1 if forward else -1)) % len(stops)]
        step.setFocus(Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason)
        return True

    def _give_focus_back(self) -> None:
        before = self._before
        try:
            if before is not None and before.isVisible():
                before.setFocus(Qt.FocusReason.PopupFocusReason)
        except RuntimeError:
            pass  # the control went away meanwhile
        self.deleteLater()


class CardLayer(Layer):
    """A white card over a scrim. Esc closes it, and nothing that is pressed goes on to the window behind."""

    def card(self) -> QRect:
        """Where the card is, in the coordinates of the window."""
        raise NotImplementedError

    def place(self) -> None:
        """Lay out what is on the card: called when its size or its looks may have changed."""
        raise NotImplementedError

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.place()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.reject()
        # Nothing goes on to the window: Enter there would press the primary behind the scrim.
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.accept()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = antialiased(self)
        painter.fillRect(self.rect(), self.colour("scrim"))
        card = QRectF(self.card())
        radius = self.theme.number("radius", "sheet")
        Shadow(self.colour("shadow"), dpr=self.devicePixelRatioF()).draw(painter, card, radius)
        draw_round(painter, card, radius, fill=self.colour("surface"), border=self.colour("border"))

    def restyle(self) -> None:
        super().restyle()
        self.place()

    def buttons_height(self, buttons: Sequence[QAbstractButton], width: int) -> int:
        """Of a row that is ``width`` wide, or of the column that `place_buttons` makes of it."""
        one = buttons[0].sizeHint().height()
        return one + (len(buttons) - 1) * (one + _BETWEEN) if _stacked(buttons, width) else one

    def place_buttons(self, buttons: Sequence[QAbstractButton], inner: QRect, y: int) -> None:
        """From the end of the row, the first choice first; below one another where long translations do not fit."""
        if _stacked(buttons, inner.width()):
            for button in buttons:
                height = button.sizeHint().height()
                button.setGeometry(inner.left(), y, inner.width(), height)
                y += height + _BETWEEN
            return
        end = inner.width()
        for button in buttons:
            size = button.sizeHint()
            end -= size.width()
            x = inner.left() + (inner.width() - end - size.width() if self.mirrored else end)
            button.setGeometry(x, y, size.width(), size.height())
            end -= _BETWEEN


def _stacked(buttons: Sequence[QAbstractButton], width: int) -> bool:
    wanted = sum(button.sizeHint().width() for button in buttons) + (len(buttons) - 1) * _BETWEEN
    return len(buttons) > 1 and wanted > width
