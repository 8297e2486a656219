"""Pictures in place of a camera: shown one after another at 30 frames a second, with everything that can go wrong."""

from __future__ import annotations

import glob
import json
import threading
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, QSize, Qt, QTimer
from PySide6.QtGui import QColor, QImage, QImageReader

from .camera import Camera, Frame, Source, Still, Trouble

FRAME_MS: Final = 33
PICTURE_S: Final = 0.6
FULL_HD: Final = QSize(1920, 1080)
EVENTS: Final = {
    "ask": Trouble.UNASKED,
    "no-permission": Trouble.REFUSED,
    "busy": Trouble.BUSY,
    "no-device": Trouble.NO_DEVICE,
    "unplug": Trouble.UNPLUGGED,
    "black": None,
    "plug": None,
}
_ENDINGS: Final = (".jpg", ".jpeg", ".png", ".webp", ".bmp")


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """A picture or an event. ``seconds`` None: an event until it is tried again, a picture for ever."""

    picture: str = ""
    event: str = ""
    seconds: float | None = None


class PictureSource(Source):
    """Runs ``steps``; ``again``: from the beginning when they are over, else the last picture stays."""

    def __init__(self, steps: Sequence[Step], *, again: bool, parent: QObject) -> None:
        super().__init__(parent)
        self._steps = tuple(steps)
        self._again = again
        self._at = 0
        self._since = 0.0
        self._trouble: Trouble | None = None
        self._gone = False
        self._pictures: dict[str, QImage] = {}
        self._loaded = threading.Event()
        self._timer = QTimer(self, interval=FRAME_MS)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._tick)

    def cameras(self) -> tuple[Camera, ...]:
        return () if self._gone else (Camera("pictures", self.tr("Test pictures")),)

    def chosen(self) -> str:
        return "" if self._gone else "pictures"

    def start(self) -> None:
        if not self._timer.isActive():
            self._load()
            self._since = 0.0
            self._timer.start()
            self.listed.emit()
        elif self._trouble is not None:
            self._go_on()

    def stop(self) -> None:
        self._timer.stop()
        self._pictures.clear()

    def ask(self) -> None:
        if self._trouble is Trouble.UNASKED:
            self._go_on()

    def still(self, done: Callable[[Still | None], None]) -> None:
        """The file itself, whose pixels a frame may not have all."""
        step = self._step()
        path = step.picture if step is not None else ""
        size = QImageReader(path).size() if path else QSize()
        larger = size.width() > FULL_HD.width() or size.height() > FULL_HD.height()
        done((lambda: _read(path)) if larger else None)

    def _load(self) -> None:
        """Decode in a thread: 30 ms for each picture."""
        self._loaded.clear()
        pictures, loaded = self._pictures, self._loaded
        paths = {step.picture for step in self._steps if step.picture}

        def work() -> None:
            for path in paths:
                pictures[path] = _read(path, FULL_HD)
            loaded.set()

        threading.Thread(target=work, name="camera-pictures", daemon=True).start()

    def _step(self) -> Step | None:
        return self._steps[self._at] if self._at < len(self._steps) else None

    def _tick(self) -> None:
        if not self._loaded.is_set():
            return
        now = time.monotonic()
        if not self._since:
            self._enter(now)
        step = self._step()
        if step is not None and step.seconds is not None and now - self._since >= step.seconds:
            self._go_on()
            step = self._step()
        if step is None or self._trouble is not None or not self._timer.isActive():
            return
        picture = _black() if step.event == "black" else self._pictures.get(step.picture, QImage())
        if not picture.isNull():
            self.framed.emit(Frame(picture, now))

    def _go_on(self) -> None:
        if self._at + 1 < len(self._steps):
            self._at += 1
        elif self._again:
            self._at = 0
        else:
            last = [at for at, step in enumerate(self._steps) if step.picture]
            self._at = last[-1] if last else self._at
        self._enter(time.monotonic())

    def _enter(self, now: float) -> None:
        self._since = now
        step = self._step()
        event = step.event if step is not None else ""
        gone = event in ("unplug", "no-device")
        if gone != self._gone:
            self._gone = gone
            self.listed.emit()
        trouble = EVENTS[event] if event else None
        if trouble is not self._trouble:
            self._trouble = trouble
            self.troubled.emit(trouble)
        if event == "plug":
            self._go_on()


def pictures_of(place: str) -> tuple[Step, ...]:
    """The pictures of a folder or of a pattern, by name. Raises ValueError where there is none."""
    pattern = str(Path(place) / "*") if Path(place).is_dir() else place
    found = sorted(path for path in glob.glob(pattern) if path.lower().endswith(_ENDINGS))
    if not found:
        raise ValueError(f"no pictures in {place}")
    return tuple(Step(picture=path, seconds=PICTURE_S) for path in found)


def read_script(file: str) -> tuple[Step, ...]:
    """The lines of a script; pictures are found beside it. Raises ValueError naming the line, OSError."""
    steps = []
    for number, line in enumerate(Path(file).read_text(encoding="utf-8").splitlines(), 1):
        if not line.strip():
            continue
        try:
            told = json.loads(line)
            picture, event, seconds = told.get("picture", ""), told.get("event", ""), told.get("seconds")
        except (ValueError, AttributeError) as error:
            raise ValueError(f"{file}, line {number}: not a JSON object") from error
        if bool(picture) == bool(event) or (event and event not in EVENTS):
            raise ValueError(f"{file}, line {number}: a picture or one of {', '.join(EVENTS)}")
        if picture:
            picture = str(Path(file).parent / picture)
        steps.append(Step(picture=picture, event=event, seconds=None if seconds is None else float(seconds)))
    return tuple(steps)


def _read(path: str, most: QSize | None = None) -> QImage:
    """The upright picture, at most ``most`` large; null where it can't be read."""
    reader = QImageReader(path)
    reader.setAutoTransform(True)
    size = reader.size()
    if most is not None and (size.width() > most.width() or size.height() > most.height()):
        reader.setScaledSize(size.scaled(most, Qt.AspectRatioMode.KeepAspectRatio))
    return reader.read().convertToFormat(QImage.Format.Format_RGB32)


def _black() -> QImage:
    image = QImage(FULL_HD, QImage.Format.Format_RGB32)
    image.fill(QColor(0, 0, 0))
    return image
