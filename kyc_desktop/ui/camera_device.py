"""The cameras of this computer, and a video file in place of one. QtMultimedia is imported when a source starts."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCameraPermission, QCoreApplication, QObject, QPermission, Qt, QTimer, QUrl
from PySide6.QtGui import QImage

from .camera import Camera, Frame, Source, Still, Trouble, quiet_multimedia

if TYPE_CHECKING:
    from PySide6.QtMultimedia import (
        QCamera,
        QCameraDevice,
        QCameraFormat,
        QMediaCaptureSession,
        QMediaDevices,
        QMediaPlayer,
        QVideoFrame,
        QVideoSink,
    )

_LOOK_MS: Final = 15
SILENT_MS: Final = 5000
"""A camera that gives no frame by then is in use elsewhere: some drivers report no error."""
_STILL_MS: Final = 1500
"""Within it a device must give its largest picture; else the best frame of the preview is the photo."""
_SETTLED: Final = 2
"""Which frame after a change of format is the photo: the first one may be exposed for the format before."""
_LARGER: Final = 1.2
"""How many more pixels than the preview are worth the change."""
_PREVIEW: Final = (1920, 1080)
_LEAST_RATE: Final = 24.0


class Multimedia(QObject):
    """Imports QtMultimedia in a thread, where it costs 10 to 50 ms, and calls back in the thread of the windows."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._then: Callable[[], None] | None = None
        self._done = threading.Event()
        self._timer = QTimer(self, interval=_LOOK_MS)
        self._timer.timeout.connect(self._look)

    def load(self, then: Callable[[], None]) -> None:
        self._then = then
        quiet_multimedia()
        threading.Thread(target=self._import, name="camera-import", daemon=True).start()
        self._timer.start()

    def cancel(self) -> None:
        self._then = None
        self._timer.stop()

    def _import(self) -> None:
        try:
            import PySide6.QtMultimedia  # noqa: F401 - so that it is there
        finally:
            self._done.set()

    def _look(self) -> None:
        then = self._then
        if self._done.is_set() and then is not None:
            self.cancel()
            then()


class DeviceSource(Source):
    """The first camera, or the one that was chosen, at up to 1080p; for the photo at its largest format.

    `QImageCapture` is not used: where Qt captures by FFmpeg (Linux, Windows) it enlarges a frame of the preview to the
    size that was asked for, whatever its proportions.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._multimedia = Multimedia(self)
        self._devices: QMediaDevices | None = None
        self._camera: QCamera | None = None
        self._session: QMediaCaptureSession | None = None
        self._preview: QCameraFormat | None = None
        self._largest: QCameraFormat | None = None
        self._sink: QVideoSink | None = None
        self._wanted = ""
        self._trouble: Trouble | None = None
        self._done: Callable[[Still | None], None] | None = None
        self._large = 0
        self._silence = QTimer(self, singleShot=True, interval=SILENT_MS)
        self._silence.timeout.connect(self._silent)
        self._patience = QTimer(self, singleShot=True, interval=_STILL_MS)
        self._patience.timeout.connect(self._no_still)

    def cameras(self) -> tuple[Camera, ...]:
        return tuple(Camera(_key(device), device.description()) for device in self._inputs())

    def chosen(self) -> str:
        return _key(self._camera.cameraDevice()) if self._camera is not None else ""

    def start(self) -> None:
        if self._devices is None:
            self._multimedia.load(self._ready)
        else:
            self._check_permission()

    def stop(self) -> None:
        self._multimedia.cancel()
        self._close()
        if self._devices is not None:
            self._devices.deleteLater()
            self._devices = None
        self._trouble = None

    def choose(self, key: str) -> None:
        self._wanted = key
        if key != self.chosen():
            self._check_permission()

    def ask(self) -> None:
        app = QCoreApplication.instance()
        if app is not None:
            app.requestPermission(QCameraPermission(), self, self._answered)

    def still(self, done: Callable[[Still | None], None]) -> None:
        if self._camera is None or self._largest is None or self._done is not None:
            done(None)
            return
        self._done, self._large = done, 0
        self._patience.start()
        self._camera.setCameraFormat(self._largest)

    # -- opening -----------------------------------------------------------------------------------------------

    def _ready(self) -> None:
        from PySide6.QtMultimedia import QMediaDevices

        self._devices = QMediaDevices(self)
        self._devices.videoInputsChanged.connect(self._changed)
        self.listed.emit()
        self._check_permission()

    def _inputs(self) -> list[QCameraDevice]:
        return list(self._devices.videoInputs()) if self._devices is not None else []

    def _check_permission(self) -> None:
        app = QCoreApplication.instance()
        status = app.checkPermission(QCameraPermission()) if app is not None else Qt.PermissionStatus.Granted
        if status == Qt.PermissionStatus.Granted:
            self._open()
        else:
            self._close()
            self._say(Trouble.UNASKED if status == Qt.PermissionStatus.Undetermined else Trouble.REFUSED)

    def _answered(self, permission: QPermission) -> None:
        if permission.status() == Qt.PermissionStatus.Granted:
            self._open()
        else:
            self._say(Trouble.REFUSED)

    def _open(self) -> None:
        from PySide6.QtMultimedia import QCamera, QMediaCaptureSession, QVideoSink

        self._close()
        inputs = self._inputs()
        if not inputs:
            self._say(Trouble.NO_DEVICE)
            return
        device = next((one for one in inputs if _key(one) == self._wanted), inputs[0])
        self._session = QMediaCaptureSession(self)
        self._sink = QVideoSink(self)
        self._sink.videoFrameChanged.connect(self._came)
        self._camera = QCamera(device, self)
        self._preview = preview_format(device.videoFormats())
        self._largest = still_format(device.videoFormats())
        if self._preview is not None:
            self._camera.setCameraFormat(self._preview)
        self._camera.errorOccurred.connect(self._failed)
        self._session.setCamera(self._camera)
        self._session.setVideoSink(self._sink)
        self._silence.start()
        self.listed.emit()
        self._camera.start()
        if self._camera.error() != QCamera.Error.NoError:
            self._failed()  # it may have failed before anybody listened

    def _close(self) -> None:
        self._silence.stop()
        if self._camera is not None:
            self._camera.stop()
        for part in (self._session, self._camera, self._sink):
            if part is not None:
                part.blockSignals(True)
                part.deleteLater()
        self._session = self._camera = self._sink = None
        self._no_still()

    # -- what the device says ----------------------------------------------------------------------------------

    def _came(self, frame: QVideoFrame) -> None:
        image = frame.toImage() if frame.isValid() else QImage()
        if image.isNull():
            return
        self._silence.stop()
        self._say(None)
        if self._done is not None and self._largest is not None and image.size() == self._largest.resolution():
            self._large += 1
            if self._large >= _SETTLED:
                self._give(lambda: image)
            return
        self.framed.emit(Frame(image, time.monotonic()))

    def _changed(self) -> None:
        """Plugged in or out."""
        self.listed.emit()
        keys = [_key(device) for device in self._inputs()]
        if self._camera is not None and self.chosen() not in keys:
            self._close()
            self._say(Trouble.UNPLUGGED)
        elif self._camera is None and keys and self._trouble in (Trouble.NO_DEVICE, Trouble.UNPLUGGED):
            self._check_permission()

    def _failed(self) -> None:
        there = self.chosen() in [_key(device) for device in self._inputs()]
        if there and self._done is not None:
            self._open()  # it can't do what it lists; the preview goes on
            return
        self._close()
        self._say(Trouble.BUSY if there else Trouble.UNPLUGGED)

    def _silent(self) -> None:
        self._close()
        self._say(Trouble.BUSY)

    def _no_still(self) -> None:
        self._give(None)

    def _give(self, still: Still | None) -> None:
        """The answer to `still`; the preview goes on as before."""
        done, self._done = self._done, None
        self._patience.stop()
        if done is None:
            return
        if self._camera is not None and self._preview is not None:
            self._camera.setCameraFormat(self._preview)
        done(still)

    def _say(self, trouble: Trouble | None) -> None:
        if trouble is not self._trouble:
            self._trouble = trouble
            self.troubled.emit(trouble)


class VideoSource(Source):
    """A video file, played again and again."""

    def __init__(self, path: str, parent: QObject) -> None:
        super().__init__(parent)
        self._path = path
        self._multimedia = Multimedia(self)
        self._player: QMediaPlayer | None = None
        self._sink: QVideoSink | None = None

    def cameras(self) -> tuple[Camera, ...]:
        return (Camera("file", self.tr("Test video")),)

    def chosen(self) -> str:
        return "file"

    def start(self) -> None:
        if self._player is None:
            self._multimedia.load(self._play)
            self.listed.emit()

    def stop(self) -> None:
        self._multimedia.cancel()
        if self._player is not None:
            self._player.stop()
        for part in (self._player, self._sink):
            if part is not None:
                part.blockSignals(True)
                part.deleteLater()
        self._player = self._sink = None

    def _play(self) -> None:
        from PySide6.QtMultimedia import QMediaPlayer, QVideoSink

        self._sink = QVideoSink(self)
        self._sink.videoFrameChanged.connect(self._came)
        self._player = QMediaPlayer(self)
        self._player.setVideoSink(self._sink)
        self._player.setLoops(QMediaPlayer.Loops.Infinite)
        self._player.errorOccurred.connect(self._failed)
        self._player.setSource(QUrl.fromLocalFile(self._path))
        self._player.play()

    def _came(self, frame: QVideoFrame) -> None:
        image = frame.toImage() if frame.isValid() else QImage()
        if not image.isNull():
            self.framed.emit(Frame(image, time.monotonic()))

    def _failed(self) -> None:
        self.troubled.emit(Trouble.NO_DEVICE)


def preview_format(formats: list[QCameraFormat]) -> QCameraFormat | None:
    """The largest up to 1080p that is fluent, else the fastest; None lets the device choose."""

    def worth(form: QCameraFormat) -> tuple[bool, bool, int, float]:
        size, rate = form.resolution(), form.maxFrameRate()
        fits = size.width() <= _PREVIEW[0] and size.height() <= _PREVIEW[1]
        return fits, rate >= _LEAST_RATE, size.width() * size.height() * (1 if fits else -1), rate

    return max(formats, key=worth, default=None)


def still_format(formats: list[QCameraFormat]) -> QCameraFormat | None:
    """The one with the most pixels, of those the fastest; None where the preview has about as many."""

    def pixels(form: QCameraFormat) -> int:
        return form.resolution().width() * form.resolution().height()

    preview = preview_format(formats)
    largest = max(formats, key=lambda form: (pixels(form), form.maxFrameRate()), default=None)
    if preview is None or largest is None or pixels(largest) < _LARGER * pixels(preview):
        return None
    return largest


def _key(device: QCameraDevice) -> str:
    return bytes(device.id().data()).decode("utf-8", "replace")
