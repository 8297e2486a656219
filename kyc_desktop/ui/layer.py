"""What covers the whole window until it is answered or closed: the questions and the enlarged photo.

Signals:
    Layer.finished(int): as of QDialog.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from .widgets.themed import Themed


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
