"""The live camera of one page: source, analysis and photo put together, one state for the page to show.

Signals:
    LiveCamera.framed(object): a QImage to paint.
    LiveCamera.judged(object): a `Live`, after each frame that was analysed.
    LiveCamera.troubled(object): a `Trouble`, or None when it is over.
    LiveCamera.listed(): the cameras changed.
    LiveCamera.taking(): the photo was taken and is being read.
    LiveCamera.taken(object): a `Candidate`.
    LiveCamera.refused(object): a `FieldProblem`: no photo came of it; the camera goes on.
"""

from __future__ import annotations

import logging
import os
from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

from kyc_desktop.capture.live import Hint, Live, State
from kyc_desktop.flow.codes import FieldProblem
from kyc_desktop.flow.config import Limits

from .camera import VARIABLE, Camera, Frame, Source, Still, Trouble, open_source
from .camera_analysis import Analyst, Read
from .candidate import Candidate

__all__ = ["Hint", "Live", "LiveCamera", "Read", "State", "Trouble", "default_read"]

_log = logging.getLogger(__name__)

_LOOK_MS: Final = 20


class LiveCamera(QObject):
    """Between `start` and `stop` the device is open. ``make_read``: see `Analyst`."""

    framed = Signal(object)
    judged = Signal(object)
    troubled = Signal(object)
    listed = Signal()
    taking = Signal()
    taken = Signal(object)
    refused = Signal(object)

    def __init__(self, make_read: Callable[[], Read], parent: QObject) -> None:
        super().__init__(parent)
        self._make_read = make_read
        self._source: Source | None = None
        self._analyst: Analyst | None = None
        self._side = ""
        self._limits = Limits()
        self._clock: Callable[[], float] | None = None
        self._taking = False
        self._seen = False
        self._trouble: Trouble | None = None
        self._black = False
        self._timer = QTimer(self, interval=_LOOK_MS)
        self._timer.timeout.connect(self._look)

    @property
    def running(self) -> bool:
        return self._source is not None

    @property
    def trouble(self) -> Trouble | None:
        return self._trouble

    def start(self, *, side: str, code: bool, limits: Limits, clock: Callable[[], float]) -> None:
        """Open the source and look for ``side``; ``code``: see `LiveStage`. ``clock``: seconds since 1970."""
        self.stop()
        self._side, self._limits, self._clock = side, limits, clock
        self._analyst = Analyst(self._make_read, side=side, code=code)
        try:
            self._source = open_source(os.environ.get(VARIABLE, ""), self)
        except (ValueError, OSError) as error:
            _log.error("the camera's source cannot be used: %s", error)
            self._source = open_source("", self)
        self._source.framed.connect(self._came)
        self._source.troubled.connect(self._suffer)
        self._source.listed.connect(self.listed)
        self._timer.start()
        self._source.start()

    def stop(self) -> None:
        """Give the device back and end the thread."""
        self._timer.stop()
        if self._source is not None:
            source, self._source = self._source, None
            source.stop()
            source.blockSignals(True)
            source.deleteLater()
        if self._analyst is not None:
            self._analyst.stop()
            self._analyst = None
        self._taking = self._seen = self._black = False
        self._trouble = None

    def take(self) -> None:
        """The shutter. Nothing happens before the first frame or while a photo is being made."""
        if self._source is None or self._analyst is None or self._taking or not self._seen or self._trouble:
            return
        self._taking = True
        self.taking.emit()
        self._source.still(self._develop)

    def cameras(self) -> tuple[Camera, ...]:
        return self._source.cameras() if self._source is not None else ()

    def chosen(self) -> str:
        return self._source.chosen() if self._source is not None else ""

    def choose(self, key: str) -> None:
        if self._source is not None:
            self._source.choose(key)

    def ask(self) -> None:
        """The explanation was read: now the system may ask."""
        if self._source is not None:
            self._source.ask()

    def retry(self) -> None:
        if self._source is not None:
            self._source.start()

    def _came(self, frame: Frame) -> None:
        if self._analyst is None:
            return
        self._seen = True
        if not self._taking:
            self._analyst.offer(frame)
            self.framed.emit(frame.image)

    def _suffer(self, trouble: Trouble | None) -> None:
        self._seen = False
        if trouble is not None and self._analyst is not None and not self._taking:
            self._analyst.begin_again()
        self._black = False
        self._set_trouble(trouble)

    def _set_trouble(self, trouble: Trouble | None) -> None:
        if trouble is not self._trouble:
            self._trouble = trouble
            self.troubled.emit(trouble)

    def _look(self) -> None:
        if self._analyst is None:
            return
        if self._taking:
            self._finish(self._analyst)
            return
        looked = self._analyst.looked()
        if looked is None or not self._seen:
            return
        if looked.black != self._black:
            self._black = looked.black
            self._set_trouble(Trouble.BLACK if looked.black else None)
        if not self._black:
            self.judged.emit(looked.live)
            if looked.live.state is State.CAPTURED:
                self.take()

    def _develop(self, still: Still | None) -> None:
        if self._analyst is not None:
            self._analyst.develop(still, self._limits)

    def _finish(self, analyst: Analyst) -> None:
        developed = analyst.developed()
        if developed is None:
            return
        self._taking = False
        if isinstance(developed, FieldProblem):
            analyst.begin_again()
            self.refused.emit(developed)
            return
        photo, reading = developed
        moment = self._clock() if self._clock is not None else 0.0
        self.taken.emit(Candidate(side=self._side, photo=photo, reading=reading, source="camera", taken_at=moment))


def default_read() -> Read:
    """The reader of this process; made when it is first needed, in the thread that calls."""
    from kyc_desktop.capture.live_reader import LiveReader

    from .shared_reader import shared_reader

    return LiveReader(shared_reader()).read
