"""What the live camera says while a document is held up: one state, four checks, one hint.

A pure state machine: it is fed the reading of each analysed frame with the time at which the frame was taken, and
answers with everything that the stage shows. The same readings at the same times give the same answers.

::

    searching --a document is seen--> in_frame --all four checks green--> hold --for HOLD_S--> captured
        ^------------- gone -------------'  ^------ a check is lost --------'
"""

from __future__ import annotations

import math
from collections import deque
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from .reading import DocumentReading, Polygon, Severity, Verdict

HOLD_S: Final = 0.8
"""All four checks have to be green for this long before the photo is taken (design specification, section 13)."""
HINT_S: Final = 1.2
"""A hint stays at least this long: time to read it."""
OFFER_S: Final = 20.0
"""Without success until then the other ways, phone and file, are offered."""
RECENT_S: Final = 1.0
"""The photo is the best frame of this last while."""
MOST_KEPT: Final = 4
"""Frames that are held in memory, 8 MB each at 1080p."""
GRACE_S: Final = 0.25
"""A green check survives failures shorter than this: one frame of doubt is no reason to begin again."""
MOST_SPAN: Final = 0.9
"""Share of the picture's width or height: a document that is larger would not fit wherever it is moved."""
LEAST_SPAN: Final = 0.35
"""The document's longer side as a share of the frame's width; below, 1080p gives under 140 dpi on a passport."""


class State(StrEnum):
    SEARCHING = "searching"
    IN_FRAME = "in_frame"
    HOLD = "hold"
    CAPTURED = "captured"


class Hint(StrEnum):
    """One thing to do, in the order in which they are said."""

    SHOW = "show"
    TURN = "turn"
    CLOSER = "closer"
    FARTHER = "farther"
    CUT_LEFT = "cut_left"
    CUT_RIGHT = "cut_right"
    CUT_TOP = "cut_top"
    CUT_BOTTOM = "cut_bottom"
    STRAIGHTEN = "straighten"
    STEADY = "steady"
    GLARE_LEFT = "glare_left"
    GLARE_RIGHT = "glare_right"
    GLARE_TOP = "glare_top"
    GLARE_BOTTOM = "glare_bottom"
    GLARE = "glare"
    DARK = "dark"
    BRIGHT = "bright"
    UNCOVER = "uncover"
    ORIGINAL = "original"
    READING = "reading"
    READY = "ready"
    TAKEN = "taken"


CHECKS: Final = ("in_frame", "sharp", "no_glare", "readable")
_OUT_OF_FRAME: Final = {
    "photo_not_document": Hint.SHOW,
    "wrong_side": Hint.TURN,
    "photo_too_small": Hint.CLOSER,
    "photo_cropped": Hint.FARTHER,
    "photo_tilted": Hint.STRAIGHTEN,
}
_UNREADABLE: Final = {
    "photo_dark": Hint.DARK,
    "photo_bright": Hint.BRIGHT,
    "photo_covered": Hint.UNCOVER,
    "screenshot_or_copy": Hint.ORIGINAL,
    "black_and_white": Hint.ORIGINAL,
}
_PASSING: Final = frozenset({"photo_blurred", "photo_glare"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Live:
    """What the stage shows after a frame.

    ``checks``: by name of `CHECKS`, None while there is nothing to check. ``quad`` and ``glare``: polygons in pixels
    of a frame of ``size``. ``held``: 0 to 1, how much of the hold is over. ``best``: time of the best frame of the
    last second, ``kept``: that and the times of those that may become the best when it grows old.
    ``offer``: it takes long; the other ways should be named.
    """

    state: State = State.SEARCHING
    hint: Hint = Hint.SHOW
    in_frame: bool | None = None
    sharp: bool | None = None
    no_glare: bool | None = None
    readable: bool | None = None
    quad: Polygon | None = None
    glare: Polygon | None = None
    size: tuple[int, int] = (0, 0)
    held: float = 0.0
    best: float | None = None
    kept: tuple[float, ...] = ()
    offer: bool = False

    @property
    def checks(self) -> tuple[bool | None, bool | None, bool | None, bool | None]:
        """In the order of `CHECKS`."""
        return self.in_frame, self.sharp, self.no_glare, self.readable

    @property
    def ready(self) -> int:
        """How many of the four are green."""
        return sum(check is True for check in self.checks)


@dataclass(frozen=True, slots=True)
class _Frame:
    at_s: float
    good: bool
    verified: bool
    confidence: float
    sharpness: float

    @property
    def rank(self) -> tuple[bool, bool, float, float]:
        # Confidence by tenths: below that, the sharper picture is worth more.
        return self.good, self.verified, round(self.confidence, 1), self.sharpness


class LiveStage:
    """The stage of one side of a document.

    ``side``: page, front or back, what should be shown. ``code``: this side carries a machine readable zone or a
    barcode, and counts as readable only when that was read without a doubt.
    """

    def __init__(self, *, side: str, code: bool) -> None:
        self._side = side
        self._code = code
        self._began_s: float | None = None
        self._hint = Hint.SHOW
        self._hint_s = -math.inf
        self._hold_s: float | None = None
        self._good_s = [-math.inf] * len(CHECKS)
        self._frames: deque[_Frame] = deque()
        self._captured: Live | None = None

    def feed(self, reading: DocumentReading, at_s: float) -> Live:
        """Take the reading of the frame of time ``at_s`` (seconds of any clock that never goes back)."""
        if self._captured is not None:
            return self._captured
        if self._began_s is None:
            self._began_s = at_s
        wanted, now = self._judge(reading)
        shown = self._with_grace(now, at_s)
        self._remember(reading, at_s, good=all(now))
        state, held = self._advance(reading, shown, at_s, good=all(now))
        live = Live(
            state=state,
            hint=self._say(Hint.TAKEN if state is State.CAPTURED else wanted, at_s, now=state is State.CAPTURED),
            in_frame=shown[0] if reading.quad is not None else None,
            sharp=shown[1] if reading.quad is not None else None,
            no_glare=shown[2] if reading.quad is not None else None,
            readable=shown[3] if reading.quad is not None else None,
            quad=reading.quad,
            glare=_polygon(reading, "photo_glare"),
            size=(reading.width, reading.height),
            held=held,
            best=self._frames[0].at_s,
            kept=tuple(frame.at_s for frame in self._frames),
            offer=at_s - self._began_s >= OFFER_S,
        )
        if state is State.CAPTURED:
            self._captured = live
        return live

    def _judge(self, reading: DocumentReading) -> tuple[Hint, tuple[bool, bool, bool, bool]]:
        """The most useful thing to say, and the four checks of this frame alone."""
        grave = {finding.code for finding in reading.findings if finding.severity is Severity.BLOCKS}
        # A warning does not keep a photo from being used; of what hides print there may be less in the next frame.
        codes = grave if reading.verified else grave | {finding.code for finding in reading.findings} & _PASSING
        if reading.quad is None:
            return Hint.SHOW, (False, False, False, False)
        place = next((hint for code, hint in _OUT_OF_FRAME.items() if code in codes), None)
        if place is Hint.FARTHER:
            place = _cut_hint(reading)
        if place is None and self._other_side(reading):
            place = Hint.TURN
        if place is None and _span(reading.quad) < LEAST_SPAN * reading.width:
            place = Hint.CLOSER
        sharp = "photo_blurred" not in codes
        no_glare = "photo_glare" not in codes
        trouble = next((hint for code, hint in _UNREADABLE.items() if code in codes), None)
        readable = trouble is None and self._is_read(reading)
        checks = (place is None, sharp, no_glare, readable)
        if place is not None:
            return place, checks
        if not sharp:
            return Hint.STEADY, checks
        if not no_glare:
            return _glare_hint(reading), checks
        if trouble is not None:
            return trouble, checks
        return (Hint.READY if readable else Hint.READING), checks

    def _other_side(self, reading: DocumentReading) -> bool:
        if self._side == "page" and reading.format is None and reading.barcode is None:
            return False  # a portrait and no lines yet: that is what the page itself is while it is blurred
        return reading.side is not None and reading.side != self._side

    def _is_read(self, reading: DocumentReading) -> bool:
        if any(one.check is Verdict.INVALID for one in reading.fields):
            return False
        if self._code:
            return reading.verified
        if self._side == "front" and reading.portrait is None and not reading.verified:
            # Any light rectangle may be a card; only a portrait says that it is one.
            return False
        return not any(finding.code == "mrz_unreadable" for finding in reading.findings)

    def _with_grace(self, now: tuple[bool, ...], at_s: float) -> list[bool]:
        for at, good in enumerate(now):
            if good:
                self._good_s[at] = at_s
        return [good or at_s - self._good_s[at] < GRACE_S for at, good in enumerate(now)]

    def _advance(self, reading: DocumentReading, checks: list[bool], at_s: float, *, good: bool) -> tuple[State, float]:
        if reading.quad is None or not all(checks):
            self._hold_s = None
            return (State.SEARCHING if reading.quad is None else State.IN_FRAME), 0.0
        if self._hold_s is None:
            self._hold_s = at_s
        held = min(1.0, (at_s - self._hold_s) / HOLD_S)
        # Never on a moment's grace: the document may just be leaving.
        return (State.CAPTURED if held >= 1.0 and good else State.HOLD), held

    def _remember(self, reading: DocumentReading, at_s: float, *, good: bool) -> None:
        sure = min((one.confidence for one in reading.fields), default=0.0)
        frame = _Frame(at_s, good, reading.verified, sure, reading.sharpness)
        # Best first: a newer frame that is as good will never be older than those that it beats.
        while self._frames and self._frames[-1].rank <= frame.rank:
            self._frames.pop()
        while self._frames and at_s - self._frames[0].at_s > RECENT_S:
            self._frames.popleft()
        if len(self._frames) < MOST_KEPT:
            self._frames.append(frame)

    def _say(self, wanted: Hint, at_s: float, *, now: bool) -> Hint:
        if wanted is not self._hint and (now or at_s - self._hint_s >= HINT_S):
            self._hint, self._hint_s = wanted, at_s
        elif self._hint_s == -math.inf:
            self._hint_s = at_s
        return self._hint


def _polygon(reading: DocumentReading, code: str) -> Polygon | None:
    return next((finding.polygon for finding in reading.findings if finding.code == code), None)


def _span(quad: Polygon) -> float:
    """The longer side in pixels."""
    return max(math.dist(quad[at], quad[(at + 1) % len(quad)]) for at in range(len(quad)))


def _cut_hint(reading: DocumentReading) -> Hint:
    """Which edge of the picture (not mirrored) cuts the document off; `FARTHER` where it has no room in it."""
    side = next((one.values.get("side") for one in reading.findings if one.code == "photo_cropped"), None)
    quad = reading.quad
    if side is None or quad is None:
        return Hint.FARTHER
    spans = [max(corner[axis] for corner in quad) - min(corner[axis] for corner in quad) for axis in (0, 1)]
    if spans[0] > MOST_SPAN * reading.width or spans[1] > MOST_SPAN * reading.height:
        return Hint.FARTHER
    return Hint(f"cut_{side}")


def _glare_hint(reading: DocumentReading) -> Hint:
    """On which side of the document the glare is, as the picture shows it (it is not mirrored)."""
    spot, quad = _polygon(reading, "photo_glare"), reading.quad
    if not spot or not quad:
        return Hint.GLARE
    x, y = (_share(spot, quad, axis) for axis in (0, 1))
    if max(abs(x), abs(y)) < 1 / 6:
        return Hint.GLARE
    if abs(x) >= abs(y):
        return Hint.GLARE_LEFT if x < 0 else Hint.GLARE_RIGHT
    return Hint.GLARE_TOP if y < 0 else Hint.GLARE_BOTTOM


def _share(spot: Polygon, quad: Polygon, axis: int) -> float:
    """Where the middle of ``spot`` is between the edges of ``quad``: -0.5 to 0.5."""
    values = [corner[axis] for corner in quad]
    low, high = min(values), max(values)
    middle = sum(corner[axis] for corner in spot) / len(spot)
    return (middle - low) / (high - low) - 0.5 if high > low else 0.0
