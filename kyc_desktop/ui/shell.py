"""The window without its pages: where its parts stand, how they are painted, and what the keyboard does.

Signals:
    Shell.asked(str): what a page or the chrome asks of the application (see `page.Page.asked`).
    Shell.painted(): the first paint is done: the moment for everything that is heavy to import.
    Shell.compact_changed(bool): the window crossed the limit of its compact layout.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QPainter, QPaintEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from .order import step, tab_stops
from .overlay import FocusOverlay
from .page import Frame
from .rail import Rail
from .shadow import Shadow
from .sheet import Sheet
from .toast import Toast
from .widgets.themed import Themed

if TYPE_CHECKING:
    from .capture_header import CaptureHeader


class Shell(Themed, QWidget):
    """Rail, sheet, toast and focus ring. 1120 x 760 at first, 880 x 600 at least, compact in between."""

    asked = Signal(str)
    painted = Signal()
    compact_changed = Signal(bool)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("window")
        self.compact = False
        self._painted = False
        self._shadow: Shadow | None = None
        self._frame: Frame = "column"
        self.header: CaptureHeader | None = None  # made when the first capture screen comes
        self.sheet = self._make_sheet()
        self.rail = Rail(self)
        self.toast = Toast(self)
        self.focus_overlay = FocusOverlay(self)
        self.rail.asked.connect(self.asked)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._reveal_focus)
        self.follow_theme()
        self.setMinimumSize(880, 600)
        self.resize(1120, 760)

    def _make_sheet(self) -> Sheet:
        return Sheet(self)

    # -- keyboard ---------------------------------------------------------------------------------------------

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab goes through banner and page, a toast's button, the footer, then the rail. A header comes first."""
        regions: list[QWidget] = [self.sheet.column, self.toast, self.sheet.footer, self.rail]
        if self.header is not None:
            regions.insert(0, self.header)
        return step(tab_stops(regions), forward=forward)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        footer, key = self.sheet.footer, event.key()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if footer.primary.isVisible() and footer.primary.isEnabled() and not event.isAutoRepeat():
                footer.primary.click()
        elif key == Qt.Key.Key_Escape or (
            key == Qt.Key.Key_Left and event.modifiers() & Qt.KeyboardModifier.AltModifier
        ):
            act = footer.act_of(footer.left)
            if self._frame != "column" and self.header is not None:
                self.header.back.click()
            elif act is not None and act.does in ("back", "page:cancel"):
                footer.left.click()
        elif key == Qt.Key.Key_F1:
            self.asked.emit("help")
        elif not self._type_ahead(event):
            super().keyPressEvent(event)

    def _type_ahead(self, event: QKeyEvent) -> bool:
        """Give what is typed at the title of a new page to the page's first field, if nothing stands in it yet.

        The title has the focus so that a screen reader begins there; eyes begin at the field and type.
        """
        if QApplication.focusWidget() not in (None, self, self.sheet.column.title) or not _writes(event):
            return False
        from PySide6.QtWidgets import QPlainTextEdit  # no page begins with one

        stops = tab_stops([self.sheet.column])
        field = next((stop for stop in stops if isinstance(stop, QLineEdit | QPlainTextEdit)), None)
        if field is None or field.isReadOnly():
            return False
        if field.text() if isinstance(field, QLineEdit) else field.toPlainText():
            return False
        field.setFocus(Qt.FocusReason.OtherFocusReason)
        QApplication.sendEvent(field, event)
        return True

    def _reveal_focus(self, _before: QWidget | None, now: QWidget | None) -> None:
        column = self.sheet.column
        if now is None or not column.isAncestorOf(now) or now is column.title:
            return
        if QApplication.mouseButtons() != Qt.MouseButton.NoButton:
            return  # it is in sight, and what moved under the finger would not be pressed
        shown, parent = now, now.parentWidget()
        while parent is not None and parent is not column.page:
            if parent.focusProxy() in (now, shown):
                shown = parent
            parent = parent.parentWidget()
        self.sheet.reveal(shown)

    # -- capture screens --------------------------------------------------------------------------------------

    def show_frame(self, frame: Frame) -> None:
        """Rail and sheet, or a header above a sheet or a stage."""
        if frame == self._frame:
            return
        self._frame = frame
        if frame != "column" and self.header is None:
            from .capture_header import CaptureHeader

            self.header = CaptureHeader(self)
            self.header.stackUnder(self.toast)
            self.header.pressed.connect(self._press)
        if self.header is not None:
            self.header.setVisible(frame != "column")
        self.rail.setVisible(frame == "column")
        self.sheet.set_frame(frame)
        self._place()
        self.update()

    def _press(self, does: str) -> None:
        """Do what a button of the chrome stands for."""
        raise NotImplementedError

    # -- geometry and events ----------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.focus_overlay.watch_input()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(event.rect(), self.colour("canvas"))
        if not self._painted:
            self._painted = True
            QTimer.singleShot(0, self, self.painted.emit)
        if self.theme.dark:
            return
        if self._shadow is None:
            self._shadow = Shadow(self.colour("shadow"), dpr=self.devicePixelRatioF())
        if self._frame == "stage":
            return
        sheet = QRectF(self.sheet.geometry())
        self._shadow.draw(painter, sheet, self.theme.number("radius", "sheet"))

    def restyle(self) -> None:
        self._shadow = None
        super().restyle()
        self._place()

    def _place(self) -> None:
        limits = self.theme.number
        compact = self.width() < limits("compactBelow", "width") or self.height() < limits("compactBelow", "height")
        rail = limits("size", "railCompact" if compact else "rail")
        margin = limits("layout", "margin")
        left = 0 if not self.mirrored else self.width() - rail
        self.rail.setGeometry(left, 0, rail, self.height())
        sheet = QRect(0, margin, self.width() - rail - margin, self.height() - 2 * margin)
        sheet.moveLeft(margin if self.mirrored else rail)
        if self._frame != "column":
            below = 0 if self._frame == "stage" else margin
            top = self.header.needed_height() if self.header is not None else 0
            sheet = QRect(margin, top, self.width() - 2 * margin, self.height() - top - below)
        if self.header is not None:
            self.header.setGeometry(0, 0, self.width(), self.header.needed_height())
        self.sheet.setGeometry(sheet)
        self.rail.set_compact(compact)
        self.sheet.set_compact(compact)
        if compact != self.compact:
            self.compact = compact
            self.compact_changed.emit(compact)
        # The footer ends 1 px above the sheet's edge, at the border.
        bottom = sheet.bottom() - self.sheet.footer_height() - 24
        self.toast.set_anchor(QPoint(sheet.center().x(), bottom), sheet.width() - 48)
        self.focus_overlay.follow()


def _writes(event: QKeyEvent) -> bool:
    """Whether the key writes something: a visible character, or what the clipboard holds."""
    if event.matches(QKeySequence.StandardKey.Paste):
        return True
    chord = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
    altgr = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
    held = event.modifiers() & chord
    text = event.text()
    return bool(text) and text.isprintable() and not text.isspace() and (not held or held == altgr)
