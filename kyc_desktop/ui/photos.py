"""Photo files on the way to the session: checked, prepared and read in a thread, one job for each side.

Signals:
    PhotoLoader.started(str): the file of that side is being read.
    PhotoLoader.ready(object): the `Candidate` of a side.
    PhotoLoader.refused(str, object): the side and the `FieldProblem` that says why.
"""

from __future__ import annotations

import threading
import time
from dataclasses import dataclass
from pathlib import PurePath
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from kyc_desktop.api.state import KeptPhoto
from kyc_desktop.flow.codes import FieldProblem
from kyc_desktop.flow.config import Limits

from .tasks import TaskScope, run_blocking

if TYPE_CHECKING:
    from kyc_desktop.capture.prepare import Prepared
    from kyc_desktop.capture.reading import DocumentReading


@dataclass(frozen=True, slots=True, kw_only=True)
class PhotoToSend:
    """One side as it goes to the server: the bytes of a JPEG. ``thumbnail``: a small PNG, for the screen only."""

    side: str
    data: bytes
    media_type: str = "image/jpeg"
    thumbnail: bytes = b""


@dataclass(frozen=True, slots=True, kw_only=True)
class ChosenPhoto:
    """A file that can be sent: see `capture.prepare.Prepared`."""

    data: bytes
    width: int
    height: int
    thumbnail: bytes
    fingerprint: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SendPhotos:
    """What a page emits by `Page.sent` when all sides are there; the application gives it to the session."""

    photos: tuple[PhotoToSend, ...]


def to_keep(side: str, file: str, photo: ChosenPhoto) -> KeptPhoto:
    """The photo as the session keeps it over the end of the program; ``file``: the name of its file."""
    facts = {
        "name": file,
        "width": str(photo.width),
        "height": str(photo.height),
        "fingerprint": photo.fingerprint,
    }
    return KeptPhoto(side=side, data=photo.data, thumbnail=photo.thumbnail, facts=facts)


def from_prepared(prepared: Prepared) -> ChosenPhoto:
    """What is kept and sent of a photo that was prepared."""
    return ChosenPhoto(
        data=prepared.data,
        width=prepared.width,
        height=prepared.height,
        thumbnail=prepared.thumbnail,
        fingerprint=prepared.fingerprint,
    )


def from_kept(kept: KeptPhoto) -> ChosenPhoto:
    """What `to_keep` was given; sizes that are not known are 0."""
    return ChosenPhoto(
        data=kept.data,
        width=_number(kept.facts.get("width", "")),
        height=_number(kept.facts.get("height", "")),
        thumbnail=kept.thumbnail,
        fingerprint=kept.facts.get("fingerprint", ""),
    )


def _number(text: str) -> int:
    return int(text) if text.isdecimal() else 0


class PhotoLoader(QObject):
    """Prepares files. A newer file for a side takes the place of the older one, whose result is dropped."""

    started = Signal(str)
    ready = Signal(object)
    refused = Signal(str, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._scope = TaskScope(self)
        self._jobs: dict[str, threading.Event] = {}

    def load(self, side: str, path: str, limits: Limits) -> None:
        """Start reading ``path`` for ``side``."""
        self.drop(side)
        stop = self._jobs[side] = threading.Event()
        self.started.emit(side)
        self._scope.start(self._load(side, path, limits, stop))

    def busy(self, side: str) -> bool:
        return side in self._jobs

    def drop(self, side: str) -> None:
        """The file of this side is not wanted any more."""
        stop = self._jobs.pop(side, None)
        if stop is not None:
            stop.set()

    def cancel(self) -> None:
        """No file is wanted any more."""
        for side in tuple(self._jobs):
            self.drop(side)
        self._scope.cancel()

    async def _load(self, side: str, path: str, limits: Limits, stop: threading.Event) -> None:
        result = await run_blocking(read_photo, path, limits, stop, stop=stop)
        if self._jobs.get(side) is not stop:
            return
        del self._jobs[side]
        if isinstance(result, FieldProblem):
            self.refused.emit(side, result)
        elif result is not None:
            from .candidate import Candidate

            photo, reading = result
            name = PurePath(path).name
            self.ready.emit(
                Candidate(side=side, photo=photo, reading=reading, source="file", name=name, taken_at=time.time())
            )


def same_photo(first: str, second: str) -> bool:
    """Whether two `Prepared.fingerprint` are of one photo, saved again or not."""
    from kyc_desktop.capture import fingerprint

    return fingerprint.same_photo(first, second)


def read_photo(
    source: str | bytes, limits: Limits, stop: threading.Event
) -> tuple[ChosenPhoto, DocumentReading] | FieldProblem | None:
    """The photo of a file, or of its bytes, as it would be sent, and what is read in exactly those pixels.

    To be called in a thread. None when ``stop`` was set meanwhile.
    """
    from kyc_desktop.capture import picture, prepare
    from kyc_desktop.capture.source import Refused

    from .shared_reader import shared_reader

    try:
        result = prepare.prepare(source, limits, scans=True, cancelled=stop.is_set)
        if isinstance(result, Refused):
            return FieldProblem(pointer="/photo", code=result.code, values=result.values)
        reading = shared_reader().read(picture.own(result.data), cancelled=stop.is_set)
    except prepare.Cancelled:
        return None
    except MemoryError:
        return FieldProblem(pointer="/photo", code="photo_too_large", values={"megapixels": "?"})
    return from_prepared(result), reading
