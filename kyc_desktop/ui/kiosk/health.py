"""What an attendant sees after the PIN: whether this machine can do its work. Nothing of any visitor stands here."""

from __future__ import annotations

import logging
import os
import shutil
import tempfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, Literal

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QHideEvent, QImage, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QLabel, QWidget

import kyc_desktop
from kyc_desktop.api.state import Line, SessionState

from ..camera import VARIABLE, Frame, Trouble, open_source
from ..widgets.themed import Themed, antialiased, draw_round, draw_words
from .cover import Choice, Cover, Notice

if TYPE_CHECKING:
    from ..camera import Source

_log = logging.getLogger(__name__)

Light = Literal["good", "warning", "bad"]

_LEAST_DISK: Final = 500_000_000
"""Bytes: below it the log and the system itself come into trouble."""
_MOST_DRIFT: Final = 30.0
"""Seconds: clocks further apart make links look expired."""
_TONES: Final[Mapping[Light, tuple[str, str]]] = {
    "good": ("check-circle-2", "success-text"),
    "warning": ("alert-triangle", "warning-text"),
    "bad": ("circle-x", "danger-text"),
}
_ROW: Final = 34
_LABEL: Final = 110
_PICTURE: Final = QSize(240, 135)


@dataclass(frozen=True, kw_only=True)
class Row:
    """One line: what was looked at, what was found, and how good that is."""

    key: str
    label: str
    value: str
    light: Light = "good"


def rows(state: SessionState, visits: Mapping[str, int], faults: int) -> tuple[Row, ...]:
    """Everything but the camera, which has to be tried."""
    machine = (_server(state), _network(state), _clock(state), _disk(), _printer(), _version(state))
    return (*machine, _visits(visits), _faults(faults))


class HealthTable(Themed, QWidget):
    """The rows, and below them the live picture of the camera."""

    def __init__(self, lines: Sequence[Row]) -> None:
        super().__init__()
        self.setObjectName("kiosk.health.table")
        self._lines = [_Line(row, self) for row in lines]
        self._camera = _Line(
            Row(
                key="camera",
                label=QCoreApplication.translate("KioskHealth", "Camera"),
                value=QCoreApplication.translate("KioskHealth", "Looking for a camera"),
            ),
            self,
        )
        self._image = QImage()
        self._source: Source | None = None
        self.follow_theme()

    @property
    def camera(self) -> Row:
        """What is known of the camera now."""
        return self._camera.row

    def lines(self) -> tuple[Row, ...]:
        return (*(line.row for line in self._lines), self._camera.row)

    def show_rows(self, lines: Sequence[Row]) -> None:
        for line, row in zip(self._lines, lines, strict=True):
            line.show_row(row)

    def sizeHint(self) -> QSize:
        return QSize(480, (len(self._lines) + 1) * self._pitch() + 8 + _PICTURE.height())

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._place()
        if self._source is None:
            self._open()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if self._source is not None:
            self._source.stop()
            self._source = None

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = antialiased(self)
        box = QRectF((self.width() - _PICTURE.width()) / 2, self.height() - _PICTURE.height(), 240, 135)
        draw_round(painter, box, 10, fill=self.colour("stage"))
        if self._image.isNull():
            side = 32
            at = box.center()
            self.draw_icon(painter, "camera", "on-stage-2", at.x() - side / 2, at.y() - side / 2, side)
            return
        shown = self._image.scaled(
            _PICTURE * self.devicePixelRatioF(),
            Qt.AspectRatioMode.KeepAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )
        shown.setDevicePixelRatio(self.devicePixelRatioF())
        size = shown.deviceIndependentSize()
        painter.drawImage(QRectF(box.center().x() - size.width() / 2, box.top(), size.width(), size.height()), shown)

    def _open(self) -> None:
        try:
            source = open_source(os.environ.get(VARIABLE, ""), self)
        except (ValueError, OSError) as error:
            _log.error("the camera's source cannot be used: %s", type(error).__name__)
            self._camera.show_row(
                _camera_row(QCoreApplication.translate("KioskHealth", "Its source can't be opened"), "bad")
            )
            return
        self._source = source
        source.framed.connect(self._frame)
        source.troubled.connect(self._trouble)
        source.start()

    def _frame(self, frame: Frame) -> None:
        self._image = frame.image
        name = next((one.name for one in self._source.cameras()), "") if self._source is not None else ""
        size = f"{frame.image.width()} × {frame.image.height()}"
        value = (
            QCoreApplication.translate("KioskHealth", "{camera}, {size}").format(camera=name, size=size)
            if name
            else size
        )
        self._camera.show_row(_camera_row(value, "good"))
        self.update()

    def _trouble(self, trouble: Trouble | None) -> None:
        if trouble is None:
            return
        words = {
            Trouble.UNASKED: QCoreApplication.translate("KioskHealth", "The system has to allow it first"),
            Trouble.REFUSED: QCoreApplication.translate("KioskHealth", "The system does not allow it"),
            Trouble.NO_DEVICE: QCoreApplication.translate("KioskHealth", "No camera found"),
            Trouble.BUSY: QCoreApplication.translate("KioskHealth", "In use by another program"),
            Trouble.UNPLUGGED: QCoreApplication.translate("KioskHealth", "Unplugged"),
            Trouble.BLACK: QCoreApplication.translate("KioskHealth", "The picture is black"),
        }[trouble]
        self._image = QImage()
        self._camera.show_row(_camera_row(words, "bad"))
        self.update()

    def _pitch(self) -> int:
        return max(_ROW, self.theme.line("field") + 10)

    def _place(self) -> None:
        for at, line in enumerate((*self._lines, self._camera)):
            line.setGeometry(0, at * self._pitch(), self.width(), self._pitch())


class _Line(Themed, QLabel):
    """One row, painted; a QLabel for its role and name."""

    def __init__(self, row: Row, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName(f"kiosk.health.{row.key}")
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.row = row
        self.follow_theme()
        self.show_row(row)

    def show_row(self, row: Row) -> None:
        self.row = row
        light = {
            "good": QCoreApplication.translate("KioskHealth", "good"),
            "warning": QCoreApplication.translate("KioskHealth", "look at it"),
            "bad": QCoreApplication.translate("KioskHealth", "does not work"),
        }[row.light]
        self.setText(row.value)
        self.setAccessibleName(
            QCoreApplication.translate("KioskHealth", "{label}: {value}, {light}").format(
                label=row.label, value=row.value, light=light
            )
        )
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = antialiased(self)
        icon, tone = _TONES[self.row.light]
        self.draw_icon(painter, icon, tone, self.from_lead(0, 20), (self.height() - 20) / 2, 20)
        for x, room, words, font, ink in (
            (30, _LABEL, self.row.label, self.theme.font("small"), "text-2"),
            (30 + _LABEL, self.width() - 30 - _LABEL, self.row.value, self.theme.font("field"), "text"),
        ):
            metrics = QFontMetricsF(font)
            said = metrics.elidedText(words, Qt.TextElideMode.ElideRight, room)
            width = metrics.horizontalAdvance(said)
            painter.setPen(self.colour(ink))
            draw_words(painter, QRectF(self.from_lead(x, width), 0, width + 1, self.height()), said, font)


def health_page(window: QWidget, state: SessionState, visits: Mapping[str, int], faults: int) -> Cover:
    """Open it over ``window``. Its keys: "back", "restart" and "quit"."""
    choices = (
        Choice(key="back", label=QCoreApplication.translate("KioskHealth", "Back to start"), kind="primary"),
        Choice(
            key="restart",
            label=QCoreApplication.translate("KioskHealth", "Restart for a new visitor"),
            icon="rotate-ccw",
        ),
        Choice(key="quit", label=QCoreApplication.translate("KioskHealth", "Quit the kiosk"), icon="log-out"),
    )
    notice = Notice(title=QCoreApplication.translate("KioskHealth", "This machine"), choices=choices, safe="back")
    cover = Cover("kiosk.health", notice, window, HealthTable(rows(state, visits, faults)))
    cover.open()
    return cover


def _server(state: SessionState) -> Row:
    words: dict[Line, tuple[str, Light]] = {
        Line.CONNECTING: (QCoreApplication.translate("KioskHealth", "Connecting"), "warning"),
        Line.ONLINE: (QCoreApplication.translate("KioskHealth", "Answers"), "good"),
        Line.SLOW: (QCoreApplication.translate("KioskHealth", "Answers slowly"), "warning"),
        Line.OFFLINE: (QCoreApplication.translate("KioskHealth", "Not reached"), "bad"),
        Line.SERVER_DOWN: (QCoreApplication.translate("KioskHealth", "Does not answer"), "bad"),
        Line.BACKEND_MISSING: (QCoreApplication.translate("KioskHealth", "Did not start on this machine"), "bad"),
        Line.UPDATE_NEEDED: (QCoreApplication.translate("KioskHealth", "This version is too old for it"), "bad"),
    }
    value, light = words[state.connection.line]
    if state.config is not None and light == "good":
        value = QCoreApplication.translate("KioskHealth", "Answers, takes version {version} or newer").format(
            version=state.config.minimum_client
        )
    return Row(key="server", label=QCoreApplication.translate("KioskHealth", "Server"), value=value, light=light)


def _network(state: SessionState) -> Row:
    if state.connection.line is Line.OFFLINE:
        return Row(
            key="network",
            label=QCoreApplication.translate("KioskHealth", "Network"),
            value=QCoreApplication.translate("KioskHealth", "No connection"),
            light="bad",
        )
    return Row(
        key="network",
        label=QCoreApplication.translate("KioskHealth", "Network"),
        value=QCoreApplication.translate("KioskHealth", "Connected"),
    )


def _clock(state: SessionState) -> Row:
    if state.connection.line is Line.CONNECTING:
        return Row(
            key="clock",
            label=QCoreApplication.translate("KioskHealth", "Clock"),
            value=QCoreApplication.translate("KioskHealth", "Not compared yet"),
            light="warning",
        )
    apart = round(abs(state.clock_offset))
    light: Light = "good" if apart <= _MOST_DRIFT else "warning"
    value = QCoreApplication.translate("KioskHealth", "%n seconds from the server's", "", apart)
    return Row(key="clock", label=QCoreApplication.translate("KioskHealth", "Clock"), value=value, light=light)


def _disk() -> Row:
    free = shutil.disk_usage(tempfile.gettempdir()).free
    light: Light = "good" if free >= _LEAST_DISK else "warning"
    value = QCoreApplication.translate("KioskHealth", "{size} GB free").format(size=f"{free / 1e9:.1f}")
    return Row(key="disk", label=QCoreApplication.translate("KioskHealth", "Disk"), value=value, light=light)


def _printer() -> Row:
    return Row(
        key="printer",
        label=QCoreApplication.translate("KioskHealth", "Printer"),
        value=QCoreApplication.translate("KioskHealth", "None, receipts go by email or code"),
    )


def _version(state: SessionState) -> Row:
    label, value = QCoreApplication.translate("KioskHealth", "Version"), kyc_desktop.__version__
    if state.connection.line is not Line.UPDATE_NEEDED:
        return Row(key="version", label=label, value=value)
    if state.config is not None and state.config.minimum_client != "0":
        value = QCoreApplication.translate("KioskHealth", "{version}, and {minimum} or newer is needed").format(
            version=value, minimum=state.config.minimum_client
        )
    return Row(key="version", label=label, value=value, light="bad")


def _visits(visits: Mapping[str, int]) -> Row:
    finished = visits.get("finished", 0)
    value = QCoreApplication.translate("KioskHealth", "{all}, of which {finished} were finished").format(
        all=sum(visits.values()), finished=finished
    )
    return Row(key="visits", label=QCoreApplication.translate("KioskHealth", "Visits"), value=value)


def _faults(faults: int) -> Row:
    """Of the program itself: nobody else is told of them here."""
    label = QCoreApplication.translate("KioskHealth", "Faults")
    if not faults:
        return Row(key="faults", label=label, value=QCoreApplication.translate("KioskHealth", "None since the start"))
    value = QCoreApplication.translate("KioskHealth", "%n since the start, see the log", "", faults)
    return Row(key="faults", label=label, value=value, light="warning")


def _camera_row(value: str, light: Light) -> Row:
    return Row(key="camera", label=QCoreApplication.translate("KioskHealth", "Camera"), value=value, light=light)
