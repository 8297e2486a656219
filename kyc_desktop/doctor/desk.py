"""Screen and camera, by Qt: for the thread of the windows."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QGuiApplication, QScreen

from ..ui.camera import quiet_multimedia
from .finding import Finding

SMALLEST = QSize(880, 600)
"""Of the window, in logical pixels (design/SPEC.md)."""


def display(application: QGuiApplication) -> Finding:
    screen: QScreen | None = application.primaryScreen()  # none while the last one is unplugged
    if screen is None:
        return Finding(place="display", code="display_missing", light="bad")
    free = screen.availableSize()
    values = {
        "platform": application.platformName(),
        "size": f"{free.width()} × {free.height()}",
        "scale": f"{round(screen.devicePixelRatio() * 100)} %",
    }
    if free.width() < SMALLEST.width() or free.height() < SMALLEST.height():
        return Finding(place="display", code="display_small", light="notice", values=values)
    return Finding(place="display", code="display_good", values=values)


def camera(application: QGuiApplication) -> Finding:
    """Its name and whether the program may use it; it is not switched on. Some 10 to 50 ms the first time."""
    quiet_multimedia()
    from PySide6.QtCore import QCameraPermission  # not before the first paint
    from PySide6.QtMultimedia import QMediaDevices

    if application.checkPermission(QCameraPermission()) == Qt.PermissionStatus.Denied:
        return Finding(place="camera", code="camera_refused", light="notice")
    names = [device.description() for device in QMediaDevices.videoInputs()]
    if not names:
        return Finding(place="camera", code="camera_missing", light="notice")
    return Finding(place="camera", code="camera_good", values={"camera": names[0]})
