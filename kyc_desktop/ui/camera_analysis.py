"""The thread that reads frames and makes the photo. No Qt signal crosses into it: the window asks for its results.

It always takes the newest frame and drops those between; the window never waits for it.
"""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, Protocol

from PySide6.QtGui import QImage

from kyc_desktop.capture.live import Live, LiveStage, State
from kyc_desktop.capture.reading import DocumentReading
from kyc_desktop.flow.codes import FieldProblem
from kyc_desktop.flow.config import Limits

from .camera import Frame, Still
from .photos import ChosenPhoto, from_prepared

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

_log = logging.getLogger(__name__)

BLACK_S: Final = 1.5
"""Frames that are black for so long are a closed cover, a privacy switch or the system's block."""
_BLACK: Final = 12
"""Brightest value of a black frame, of 255: sensors are noisy in the dark."""
_QUALITY: Final = 95


_RED_FIRST: Final = (
    QImage.Format.Format_RGBA8888,
    QImage.Format.Format_RGBX8888,
    QImage.Format.Format_RGBA8888_Premultiplied,
)


class Read(Protocol):
    """`capture.reader.Reader.read`, or what a test has in its place."""

    def __call__(
        self, bgr: NDArray[np.uint8], *, cancelled: Callable[[], bool] = ..., live: bool = ...
    ) -> DocumentReading: ...


@dataclass(frozen=True, slots=True)
class Looked:
    """What was seen in one frame. ``black``: nothing but darkness for `BLACK_S`."""

    live: Live
    black: bool


Developed = tuple[ChosenPhoto, DocumentReading] | FieldProblem


class Analyst:
    """Lives from its making to `stop`. ``make``: gives the reading function; called in the thread."""

    def __init__(self, make: Callable[[], Read], *, side: str, code: bool) -> None:
        self._make = make
        self._side, self._code = side, code
        self._stage = LiveStage(side=side, code=code)
        self._change = threading.Condition()
        self._over = threading.Event()
        self._frame: Frame | None = None
        self._looked: Looked | None = None
        self._kept: dict[float, QImage] = {}
        self._job: Callable[[Read], Developed | None] | None = None
        self._developed: Developed | None = None
        self._black_s: float | None = None
        self._thread = threading.Thread(target=self._run, name="camera-analysis", daemon=True)
        self._thread.start()

    # -- asked by the window -----------------------------------------------------------------------------------

    def offer(self, frame: Frame) -> None:
        """A newer frame. One that was not looked at yet is dropped."""
        with self._change:
            self._frame = frame
            self._change.notify()

    def looked(self) -> Looked | None:
        """The result that came since the last call."""
        with self._change:
            looked, self._looked = self._looked, None
            return looked

    def develop(self, still: Still | None, limits: Limits) -> None:
        """Make the photo of the best frames and of the device's still; the end is asked for by `developed`."""
        with self._change:
            frames = [self._kept[at] for at in sorted(self._kept, key=self._rank)][:1]
            if not frames and self._frame is not None:
                frames = [self._frame.image]
            pictures: list[Still] = [] if still is None else [still]
            pictures += [_always(image) for image in frames]
            self._job = lambda read: _develop(read, pictures, limits, self._over.is_set)
            self._change.notify()

    def developed(self) -> Developed | None:
        with self._change:
            developed, self._developed = self._developed, None
            return developed

    def begin_again(self) -> None:
        """Look for the document anew: the photo was not taken after all."""
        with self._change:
            self._stage = LiveStage(side=self._side, code=self._code)
            self._kept = {}
            self._looked = None

    def stop(self) -> None:
        """Ends the thread as soon as the reader comes to the end of a stage; does not wait for it."""
        self._over.set()
        with self._change:
            self._change.notify()

    # -- in the thread -----------------------------------------------------------------------------------------

    def _run(self) -> None:
        from kyc_desktop.capture.prepare import Cancelled

        try:
            read = _forgiving(self._make)
            while (work := self._next()) is not None:
                work(read)
        except Cancelled:
            return
        finally:
            with self._change:
                self._frame, self._kept = None, {}

    def _next(self) -> Callable[[Read], None] | None:
        with self._change:
            while not self._over.is_set():
                if self._job is not None:
                    job, self._job = self._job, None
                    return lambda read: self._finish(job(read))
                if self._frame is not None:
                    frame, self._frame = self._frame, None
                    return lambda read: self._look(read, frame)
                self._change.wait()
        return None

    def _look(self, read: Read, frame: Frame) -> None:
        with self._change:
            stage = self._stage
        bgr = pixels(frame.image)
        black = self._is_black(bgr, frame.at_s)
        live = stage.feed(read(bgr, cancelled=self._over.is_set, live=True), frame.at_s)
        with self._change:
            if stage is not self._stage:
                return
            if live.state is not State.CAPTURED or frame.at_s in live.kept:
                held = self._kept | {frame.at_s: frame.image}
                self._kept = {at: held[at] for at in live.kept if at in held}
            self._looked = Looked(live, black)

    def _rank(self, at_s: float) -> int:
        return list(self._kept).index(at_s)  # `Live.kept` begins with the best

    def _is_black(self, bgr: NDArray[np.uint8], at_s: float) -> bool:
        if int(bgr[::16, ::16].max()) > _BLACK:
            self._black_s = None
            return False
        if self._black_s is None:
            self._black_s = at_s
        return at_s - self._black_s >= BLACK_S

    def _finish(self, developed: Developed | None) -> None:
        with self._change:
            self._developed = developed


def _forgiving(make: Callable[[], Read]) -> Read:
    """A reader that fails reads nothing: the photo can still be taken, and the server looks at it."""
    from kyc_desktop.capture.prepare import Cancelled

    read: Read | None = None

    def made(bgr: NDArray[np.uint8], *, cancelled: Callable[[], bool] = bool, live: bool = False) -> DocumentReading:
        nonlocal read
        try:
            read = read or make()
            return read(bgr, cancelled=cancelled, live=live)
        except Cancelled:
            raise
        except Exception as error:  # models that are damaged, libraries that are missing
            _log.error("reading failed: %s", type(error).__name__)
            return DocumentReading(width=bgr.shape[1], height=bgr.shape[0])

    return made


def pixels(image: QImage) -> NDArray[np.uint8]:
    """Rows x columns x 3, blue first."""
    import cv2
    import numpy as np

    order = cv2.COLOR_BGRA2BGR
    if image.format() in _RED_FIRST:
        order = cv2.COLOR_RGBA2BGR
    elif image.depth() != 32:
        image = image.convertToFormat(QImage.Format.Format_RGB32)
    rows = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.bytesPerLine())
    four = rows[:, : image.width() * 4].reshape(image.height(), image.width(), 4)
    return np.asarray(cv2.cvtColor(four, order), np.uint8)


def _always(image: QImage) -> Still:
    return lambda: image


def _develop(read: Read, pictures: Sequence[Still], limits: Limits, cancelled: Callable[[], bool]) -> Developed | None:
    """The first picture that can be used, else the last: the device's still may be shaken where the frame was not."""
    made: Developed | None = None
    for picture in pictures:
        image = picture()
        if image.isNull():
            continue
        newer = _photo(read, pixels(image), limits, cancelled)
        if isinstance(newer, FieldProblem):
            made = made or newer
            continue
        if made is None or isinstance(made, FieldProblem) or _rank(newer[1]) > _rank(made[1]):
            made = newer
        if _rank(newer[1]) == (True, True):
            break
    return made


def _rank(reading: DocumentReading) -> tuple[bool, bool]:
    return reading.usable, reading.verified


def _photo(
    read: Read, bgr: NDArray[np.uint8], limits: Limits, cancelled: Callable[[], bool]
) -> tuple[ChosenPhoto, DocumentReading] | FieldProblem:
    """Encoded and prepared as a file would be, and read as it will be sent."""
    import cv2

    from kyc_desktop.capture import picture, prepare
    from kyc_desktop.capture.source import Refused

    _, encoded = cv2.imencode(".jpg", bgr, [cv2.IMWRITE_JPEG_QUALITY, _QUALITY])
    prepared = prepare.prepare(encoded.tobytes(), limits, cancelled=cancelled)
    if isinstance(prepared, Refused):
        return FieldProblem(pointer="/photo", code=prepared.code, values=prepared.values)
    return from_prepared(prepared), read(picture.own(prepared.data), cancelled=cancelled)
