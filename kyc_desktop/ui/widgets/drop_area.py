"""The place for one photo file: choose it or drop it.

Signals:
    DropArea.asked(): open the file dialog.
    DropArea.dropped(str): a file was dropped; the string is its path.
    DropArea.removed(): take the photo away.
    DropArea.linked(str): a link in the reason was activated.
"""

from __future__ import annotations

from PySide6.QtCore import QMimeData, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QPixmap,
    QResizeEvent,
)
from PySide6.QtWidgets import QPushButton, QSizePolicy, QVBoxLayout, QWidget

from .button import Button
from .enter import PressedByEnter
from .field_message import FieldMessage
from .focus import FocusShape
from .spinner import Turning, draw_spinner
from .text_flow import Look, TextFlow, Words
from .themed import antialiased, draw_round
from .upload_row import draw_thumbnail

_HEIGHT = 112
_PADDING = 24


class DropArea(QWidget):
    """``name`` is its object name; the area is the button ``<name>.zone``.

    Empty, a file over it, being read, with a photo, or refused with the reason below.
    """

    asked = Signal()
    dropped = Signal(str)
    removed = Signal()
    linked = Signal(str)

    def __init__(self, name: str, title: str, *, hint: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.zone = _Zone(f"{name}.zone", title, hint)
        self.message = FieldMessage(f"{name}.message")
        self.remove = Button(f"{name}.remove", self.tr("Remove"), kind="link", icon="trash-2", small=True)
        self.remove.setParent(self.zone)
        self.remove.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.zone)
        column.addWidget(self.message)
        self.setFocusProxy(self.zone)
        self.zone.clicked.connect(self._ask)
        self.zone.dropped.connect(self.dropped)
        self.remove.clicked.connect(self.removed)
        self.message.linked.connect(self.linked)

    def set_photo(self, picture: QPixmap | None, file_name: str = "", detail: str = "") -> None:
        """Show the photo with its file name and size; None empties the area."""
        self.zone.set_photo(picture, file_name, detail)
        self.remove.setVisible(picture is not None)
        self.remove.setAccessibleName(self.tr("Remove {file}").format(file=file_name or self.zone.title))
        self.zone.place_remove(self.remove)

    def set_reading(self, words: str) -> None:
        """Turn a spinner with ``words`` ("Reading the photo") while the file is looked at; "" ends it."""
        self.zone.set_reading(words)

    def set_error(self, words: Words | None) -> None:
        """Say why the file was not taken, and outline the area in red unless a photo from before stays in it."""
        self.message.set_error(words)
        self.zone.set_refused(self.message.has_error)
        self.zone.setAccessibleDescription(self.message.words() or self.zone.hint)

    @property
    def has_error(self) -> bool:
        return self.message.has_error

    def _ask(self) -> None:
        self.asked.emit()


class _Zone(PressedByEnter, QPushButton):
    dropped = Signal(str)

    def __init__(self, name: str, title: str, hint: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setAccessibleName(title)
        self.setAccessibleDescription(hint)
        self.setAutoDefault(False)
        self.setAcceptDrops(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.title, self.hint = title, hint
        self._picture: QPixmap | None = None
        self._file_name = self._detail = self._reading = ""
        self._over = self._refused = False
        self._remove: QWidget | None = None
        self._turning = Turning(self)
        self.follow_theme()

    def set_photo(self, picture: QPixmap | None, file_name: str, detail: str) -> None:
        self._picture, self._file_name, self._detail = picture, file_name, detail
        has = picture is not None
        self.setAccessibleName(f"{self.title}: {file_name}, {detail}" if has else self.title)
        self.updateGeometry()
        self.update()

    def set_reading(self, words: str) -> None:
        self._reading = words
        self._turning.turn_for(self.theme.duration("spinnerTurn") if words else 0)
        self.update()

    def set_refused(self, refused: bool) -> None:
        self._refused = refused
        self.update()

    def place_remove(self, button: QWidget) -> None:
        self._remove = button
        size = button.sizeHint()
        x = self.from_lead(self.width() - 12 - size.width(), size.width())
        button.setGeometry(round(x), (self.height() - size.height()) // 2, size.width(), size.height())

    def restyle(self) -> None:
        super().restyle()
        if self._remove is not None:
            self.place_remove(self._remove)

    def focus_shape(self) -> FocusShape:
        return FocusShape("ring", QRectF(self.rect()), self.theme.number("radius", "card"))

    def sizeHint(self) -> QSize:
        return QSize(320, self.heightForWidth(max(self.width(), 320)))

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        """112 px, or what the longest words that can stand in it need."""
        needed = [sum(flow.height for flow in self._flows(width, 84, self.title, self.hint, 20))]
        if self._picture is not None:
            file_name, detail = self._flows(width, 138, self._file_name, self._detail, self._beside_remove())
            needed.append(file_name.height + detail.height)
        return max(_HEIGHT, max(needed) + _PADDING)

    def minimumSizeHint(self) -> QSize:
        return QSize(240, _HEIGHT)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._remove is not None:
            self.place_remove(self._remove)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if _local_file(event.mimeData()) and event.possibleActions() & Qt.DropAction.CopyAction:
            self._over = True
            self.update()
            _accept_copy(event)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._over = False
        self.update()

    def dropEvent(self, event: QDropEvent) -> None:
        self._over = False
        self.update()
        path = _local_file(event.mimeData())
        if path:
            _accept_copy(event)
            self.dropped.emit(path)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = antialiased(self)
        self._draw_outline(painter)
        if self._reading:
            track, arc = self.colour("surface-3"), self.colour("accent-text")
            x = self.from_lead(36, 24)
            draw_spinner(painter, x, (self.height() - 24) / 2, 24, self._turning.degrees(), track=track, arc=arc)
            self._draw_lines(painter, 92, self._reading, "")
        elif self._picture is not None:
            rect = QRectF(self.from_lead(20, 102), (self.height() - 72) / 2, 102, 72)
            draw_thumbnail(painter, self, rect, self._picture)
            self._draw_lines(painter, 138, self._file_name, self._detail, end=self._beside_remove())
        else:
            x, y = self.from_lead(28, 40), (self.height() - 40) / 2
            draw_round(painter, QRectF(x, y, 40, 40), 10, fill=self.colour("accent-soft"))
            self.draw_icon(painter, "upload", "accent-text", x + 10, y + 10, 20)
            title = self.tr("Drop the photo here") if self._over else self.title
            self._draw_lines(painter, 84, title, self.hint)

    def _draw_outline(self, painter: QPainter) -> None:
        radius = self.theme.number("radius", "card")
        rect = QRectF(self.rect())
        if self._over:
            border = self.colour("accent-text")
            draw_round(painter, rect, radius, fill=self.colour("accent-soft"), border=border, width=2)
        elif self._refused and self._picture is None:
            draw_round(painter, rect, radius, fill=self.colour("surface"), border=self.colour("danger"), width=2)
        elif self._picture is not None:
            draw_round(painter, rect, radius, fill=self.colour("surface"), border=self.colour("border"))
        else:
            fill = self.colour("surface-2" if self.underMouse() and self.isEnabled() else "surface")
            draw_round(painter, rect, radius, fill=fill)
            pen = QPen(self.colour("border-strong"), 1.5, Qt.PenStyle.CustomDashLine)
            pen.setDashPattern([4, 4])
            pen.setCapStyle(Qt.PenCapStyle.FlatCap)
            path = QPainterPath()
            path.addRoundedRect(rect.adjusted(0.75, 0.75, -0.75, -0.75), radius, radius)
            painter.strokePath(path, pen)

    def _draw_lines(self, painter: QPainter, lead: float, first: str, second: str, *, end: float = 20) -> None:
        title, text = self._flows(self.width(), lead, first, second, end)
        y = (self.height() - title.height - (2 + text.height if second else 0)) / 2
        ink = self.colour("text" if self.isEnabled() else "text-disabled")
        title.draw(painter, self.from_lead(lead, title.width), y, ink)
        if second:
            text.draw(painter, self.from_lead(lead, text.width), y + title.height + 2)

    def _flows(self, width: int, lead: float, first: str, second: str, end: float) -> tuple[TextFlow, TextFlow]:
        room = width - lead - end
        title = TextFlow(self.theme, first, Look(role="bodyStrong"), mirrored=self.mirrored)
        text = TextFlow(self.theme, second, Look(role="small", colour="text-2"), mirrored=self.mirrored)
        title.set_width(room)
        text.set_width(room)
        return title, text

    def _beside_remove(self) -> float:
        return 12 + 8 + (self._remove.sizeHint().width() if self._remove is not None else 130)


def _accept_copy(event: QDropEvent) -> None:
    """Never what a file manager proposes: it takes an accepted move as leave to delete the photo."""
    event.setDropAction(Qt.DropAction.CopyAction)
    event.accept()


def _local_file(mime: QMimeData) -> str:
    """Path of the dropped file when it is exactly one file of this computer, else ""."""
    urls = mime.urls()
    return urls[0].toLocalFile() if len(urls) == 1 and urls[0].isLocalFile() else ""
