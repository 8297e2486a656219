"""What several camera frames say together: their code lines are voted over the last second.

One frame of a webcam is small, moved and noisy; several of them agree on what is printed and not on the noise. Where
two frames are each certain and say different things, nothing is verified until the doubt has left the last second.
"""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from .reading import DocumentReading, Finding
from .transliteration import FILLER

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from .mrz_read import MrzRead
    from .reader import Frame, Reader

RECENT_S: Final = 1.0
MOST: Final = 6
"""Frames that are kept; what they say is a few kilobytes each."""
_SAME: Final = 0.6
"""Part of the characters in which two frames of one document agree at least."""
_OF_LINES: Final = frozenset({"mrz_unreadable", "check_digit_wrong", "photo_blurred", "photo_too_small"})
"""Findings of one frame that are no longer true once its lines are read together with others."""


@dataclass(frozen=True, slots=True)
class _Recent:
    at_s: float
    mrz: MrzRead


class LiveReader:
    """Reads the frames of one camera in their order, and photos as `Reader` does. For one thread."""

    def __init__(self, reader: Reader, *, clock: Callable[[], float] = time.monotonic) -> None:
        self._reader = reader
        self._clock = clock
        self._recent: deque[_Recent] = deque(maxlen=MOST)

    def read(
        self, bgr: NDArray[np.uint8], *, cancelled: Callable[[], bool] = lambda: False, live: bool = False
    ) -> DocumentReading:
        """As `Reader.read`; a ``live`` frame is joined with those of the last second that show the same document."""
        if not live:
            return self._reader.read(bgr, cancelled=cancelled)
        frame = self._reader.look(bgr, cancelled=cancelled, live=True)
        return self.joined(frame, self._clock())

    def joined(self, frame: Frame, at_s: float) -> DocumentReading:
        """The reading of ``frame`` with its code lines voted over the last second. Its places stay its own."""
        from . import mrz_reader

        while self._recent and at_s - self._recent[0].at_s > RECENT_S:
            self._recent.popleft()
        mrz = frame.mrz
        if mrz is None or mrz.kind is None:
            if frame.reading.quad is None:
                self._recent.clear()
            return frame.reading
        if any(not _alike(one.mrz, mrz) for one in self._recent):
            self._recent.clear()
        self._recent.append(_Recent(at_s, mrz))
        voices = [one.mrz for one in self._recent]
        voted = mrz_reader.fuse(voices) if len(voices) > 1 else None
        if voted is None or voted.kind is None:
            return frame.reading
        return _said(frame.reading, voted, certain=voted.verified and _agree(voices, voted))


def _alike(one: MrzRead, other: MrzRead) -> bool:
    here, there = "".join(one.texts), "".join(other.texts)
    if len(here) != len(there) or one.kind != other.kind:
        return False
    # Fillers are on every document.
    pairs = [(a, b) for a, b in zip(here, there, strict=True) if {a, b} != {FILLER}]
    return sum(a == b for a, b in pairs) >= _SAME * len(pairs)


def _agree(voices: Sequence[MrzRead], voted: MrzRead) -> bool:
    """Whether every frame that was certain by itself says what was voted."""
    return all(one.texts == voted.texts for one in voices if one.verified)


def _said(reading: DocumentReading, voted: MrzRead, *, certain: bool) -> DocumentReading:
    from . import classify, mrz_fields

    findings: tuple[Finding, ...] = reading.findings
    if certain:
        findings = tuple(one for one in findings if one.code not in _OF_LINES)
    kind, side = classify.type_and_side(voted.kind, (), None, reading.portrait)
    lines = tuple(
        replace(here, text=line.text, confidence=line.confidence)
        for here, line in zip(reading.lines, voted.lines, strict=True)
    )
    return replace(
        reading,
        format=voted.kind,
        type=kind,
        side=side,
        lines=lines,
        verified=certain,
        script="Latn" if certain else None,
        fields=mrz_fields.fields(replace(voted, lines=lines)),
        findings=findings,
    )
