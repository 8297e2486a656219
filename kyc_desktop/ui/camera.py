"""Where the frames of the camera page come from: one small interface over devices, video files and pictures.

``KYC_CAMERA`` chooses the source for tests and for runs without a camera::

    (not set)            the cameras of this computer
    file:PATH            a video file, again and again
    images:DIR-or-GLOB   pictures, 600 ms each, again and again
    script:FILE          JSON lines: {"picture": "a.jpg", "seconds": 2} or {"event": "unplug", "seconds": 1}

Frames of a source are never written anywhere: they are painted, analysed and dropped.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from PySide6.QtCore import QLoggingCategory, QObject, Signal
from PySide6.QtGui import QImage

VARIABLE: Final = "KYC_CAMERA"


class Trouble(StrEnum):
    """Why there is no picture. ``UNASKED``: the system has to be asked for permission first."""

    UNASKED = "unasked"
    REFUSED = "refused"
    NO_DEVICE = "no_device"
    BUSY = "busy"
    UNPLUGGED = "unplugged"
    BLACK = "black"


@dataclass(frozen=True, slots=True)
class Frame:
    """``image``: upright, not mirrored. ``at_s``: `time.monotonic` when it came."""

    image: QImage
    at_s: float


@dataclass(frozen=True, slots=True)
class Camera:
    """One that can be chosen. ``key`` is the device's own, ``name`` is for people."""

    key: str
    name: str


Still = Callable[[], QImage]
"""Gives the photo when it is called, in a thread; a null image where there is none after all."""


class Source(QObject):
    """Emits frames between `start` and `stop`.

    Signals:
        framed(object): a `Frame`.
        troubled(object): a `Trouble`, or None when it is over.
        listed(): `cameras` or `chosen` changed.
    """

    framed = Signal(object)
    troubled = Signal(object)
    listed = Signal()

    def cameras(self) -> tuple[Camera, ...]:
        """Those that can be chosen now."""
        raise NotImplementedError

    def chosen(self) -> str:
        """The key of the one in use, empty for none."""
        raise NotImplementedError

    def start(self) -> None:
        """Begin, or try again after trouble."""
        raise NotImplementedError

    def stop(self) -> None:
        """Give the device back. Nothing is emitted any more."""
        raise NotImplementedError

    def choose(self, key: str) -> None:
        """Use another camera."""

    def ask(self) -> None:
        """Let the system ask for permission. Ends in frames or in `Trouble.REFUSED`."""

    def still(self, done: Callable[[Still | None], None]) -> None:
        """Take the best photo that the device can; ``done`` gets None where a frame is as good."""
        done(None)


def open_source(spec: str, parent: QObject) -> Source:
    """``spec``: the value of `VARIABLE`, empty for the devices. Raises ValueError for one that is not known."""
    kind, _, rest = spec.partition(":")
    if not spec:
        from .camera_device import DeviceSource

        return DeviceSource(parent)
    if kind == "file" and rest:
        from .camera_device import VideoSource

        return VideoSource(rest, parent)
    if kind in ("images", "script") and rest:
        from .camera_pictures import PictureSource, pictures_of, read_script

        steps = pictures_of(rest) if kind == "images" else read_script(rest)
        return PictureSource(steps, again=kind == "images", parent=parent)
    raise ValueError(f"{VARIABLE} must be file:PATH, images:DIR or script:FILE, not {spec}")


def quiet_multimedia() -> None:
    """Keep QtMultimedia from speaking. To be called before it is imported.

    Its warnings come while the library is being loaded, and later from threads of its own that hold its locks. A
    message handler in Python (`qt_messages`) then waits for the interpreter, whose owner may wait for the loader or
    the lock: both stop for ever. ``QT_LOGGING_RULES`` of the environment is stronger.
    """
    QLoggingCategory.setFilterRules("qt.multimedia.*=false")
