"""Reads the machine readable zone of a picture: bands from the finder in, lines of a known format out."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Final, Protocol

import numpy as np

from . import characters, mrz_assembly, rows
from .band import Band
from .mrz_fusion import fuse
from .mrz_read import SETTLED, WHOLE, MrzRead
from .prepare import Cancelled
from .recogniser import Recogniser
from .rows import Gray, Row, Upright
from .transliteration import FILLER

_LARGER: Final = 576
_LARGEST: Final = 768
"""Sizes for the finder's second and third look: what is read there is small or faint."""
_TRIES: Final = ((0.86, 0.0), (1.0, 1.5), (1.16, 0.0), (1.0, -1.5))
"""Scale of the capitals and lift of the text for another look at rows that were not certain."""
_LOOKS: Final = 3
"""That see the same misprint."""
_MOST_BANDS: Final = 3
_PLAIN: Final = 0.02
"""Mean of -log p: with all check digits right, nothing but a name can be wrong."""
_STRIP: Final = 4.5
"""Length by height of a picture that may hold nothing but code lines: two of 44 characters, with some margin."""
_COMPLETE: Final = 0.97
"""Of `Grid.fit`: the band reached around all lines."""
_SHORTEST: Final = 29.0
"""Length of the shortest lines (30 characters) in heights of their capitals; a shorter piece goes on at its ends."""
_PITCH: Final = 2.54 / 2.4
"""Distance of characters by height of capitals: ICAO Doc 9303 part 3 section 4.1, OCR-B of size I."""
_WIDER: Final = 1.7
"""Of `_around`."""
_WIDE: Final = 1.25
_WIDEST: Final = 2.2
"""Times as wide as that, from which text is narrowed, and by how much at most: a document that lies flat before a
low camera looks so."""


class HasBands(Protocol):
    """What the finder returns, as far as it matters here."""

    @property
    def bands(self) -> Sequence[Band]: ...


@dataclass(frozen=True, slots=True)
class _View:
    """A band turned upright, with its rows."""

    band: Upright
    rows: list[Row]


class MrzReader:
    """One at a time: a reader belongs to the thread that calls it."""

    def __init__(self, recogniser: Recogniser | None = None) -> None:
        self._recogniser = recogniser or Recogniser()

    def read(
        self,
        gray: Gray,
        found: HasBands,
        *,
        look_again: Callable[[int], HasBands] | None = None,
        cancelled: Callable[[], bool] = lambda: False,
        live: bool = False,
    ) -> MrzRead | None:
        """The zone in ``gray`` (8 bits), or None where nothing looks like lines of one.

        ``look_again``: the finder at a larger size, asked when the bands of ``found`` led to no certain reading, and
        once more at a still larger one when all that was found there led to none at all.

        A result without ``kind`` has lines that were seen and could not be read. ``live``: what was not certain is
        not looked at again and again; the next frame comes at once. Raises `Cancelled`.
        """
        best = self._best(gray, found.bands or _strip(gray), cancelled=cancelled, live=live)
        if look_again is None or (best is not None and (best.verified or best.settled or _plain(best))):
            return best
        for size in (_LARGER, _LARGEST):
            bands = look_again(size).bands
            other = self._best(gray, bands, cancelled=cancelled, live=live)
            reads = [read for read in (best, other) if read is not None]
            best = max(reads, key=lambda read: read.rank, default=None)
            joined = fuse([read for read in reads if read.kind is not None])
            if joined is not None and best is not None and joined.replaces(best):
                best = joined
            if not bands or (best is not None and best.kind is not None):
                break
        return best

    def _best(self, gray: Gray, bands: Sequence[Band], *, cancelled: Callable[[], bool], live: bool) -> MrzRead | None:
        best: MrzRead | None = None
        for band in bands[:_MOST_BANDS]:
            if cancelled():
                raise Cancelled
            own: MrzRead | None = None
            for read in self._looks(gray, band, live=live):
                if cancelled():
                    raise Cancelled
                own = read if own is None or read.replaces(own) else own
                if own.verified or own.settled:
                    return own
            if own is not None and (best is None or own.rank > best.rank):
                best = own
            if best is not None and best.kind is not None and all(best.checks.values()):
                break
        return best

    def _looks(self, gray: Gray, band: Band, *, live: bool) -> Iterator[MrzRead]:
        """Readings of one band: as it is, then again in other ways, joined with those before."""
        view = _view(gray, band)
        read = self._once(view)
        if read is not None:
            yield read
        if read is None or read.kind is None:
            turned = Band(centre=band.centre, size=band.size, angle=band.angle + 180, score=band.score)
            other_view = _view(gray, turned)
            other = self._once(other_view)
            if other is not None and (other.kind is not None or read is None):
                view, read = other_view, other
                yield read
        if read is not None and (read.verified or read.settled):
            return
        earlier = [read] if read is not None and read.kind is not None else []
        for wider in (1.0,) if live else (1.0, _WIDER):
            if read is None or (read.kind is not None and read.fit > _COMPLETE and not read.cut):
                break
            view = _view(gray, _around(read, wider), count=len(read.lines))
            read = self._once(view)
            yield from self._joined(earlier, read)
        if live:
            return
        if len(view.rows) > 1:
            alike = _View(view.band, rows.alike(view.rows))
            yield from self._joined(earlier, self._once(alike))
        for scale, lift in _TRIES if read is not None or earlier else ():
            if _agreed(earlier):
                return
            yield from self._joined(earlier, self._once(view, scale=scale, lift=lift))
        if not earlier:
            yield from self._other_counts(gray, band)

    @staticmethod
    def _joined(earlier: list[MrzRead], read: MrzRead | None) -> Iterator[MrzRead]:
        """What one more look and those before it say together."""
        if read is None or read.kind is None:
            return
        earlier.append(read)
        joined = fuse(earlier)
        if joined is not None:
            yield joined

    def _other_counts(self, gray: Gray, band: Band) -> Iterator[MrzRead]:
        """The band taken for two lines and for three, when neither guess by its proportions led to a reading."""
        for count in (2, 3):
            read = self._once(_view(gray, band, count=count))
            if read is not None:
                yield read

    def _once(self, view: _View, *, scale: float = 1.0, lift: float = 0.0) -> MrzRead | None:
        """One look; where the characters turn out wider or narrower than they are printed, another one that is
        narrowed or widened by as much."""
        if len(view.rows) < 2:
            return None
        caps = _caps(view.rows, scale)
        read, pitch = self._strips(view, caps, lift)
        wide = pitch / (float(np.median(caps)) * _PITCH / scale)
        right = read is not None and read.kind is not None and all(read.checks.values())
        if not pitch or 1 / _WIDE < wide < _WIDE or right or (read is not None and read.settled):
            return read
        other, _ = self._strips(view, caps, lift, narrowed=min(_WIDEST, max(1 / _WIDEST, wide)))
        return other if read is None or (other is not None and other.rank > read.rank) else read

    def _strips(
        self, view: _View, caps: Sequence[float], lift: float, *, narrowed: float = 1.0
    ) -> tuple[MrzRead | None, float]:
        """What the recogniser reads, and the distance of its characters in pixels of the band, 0 for too few."""
        strips, zooms = zip(
            *(
                rows.cut(view.band, row, cap=cap, lift=lift, narrowed=narrowed)
                for row, cap in zip(view.rows, caps, strict=True)
            ),
            strict=True,
        )
        outputs = self._recogniser.posteriors(strips)
        seen = [characters.seen(output, 4 / zoom) for output, zoom in zip(outputs, zooms, strict=True)]
        return mrz_assembly.assembled(view.band, view.rows, seen), characters.pitch(seen)


def _agreed(reads: Sequence[MrzRead]) -> bool:
    """Whether several looks see one text that its check digits contradict: it is printed so."""
    same = len(reads) >= _LOOKS and len({read.texts for read in reads[-_LOOKS:]}) == 1
    return same and not all(reads[-1].checks.values())


def _plain(read: MrzRead) -> bool:
    """Whether the lines were read well, though not well enough to be verified: they are not looked for elsewhere.

    No name begins with a filler: there the first character was cut off."""
    form = read.form
    most = _PLAIN if all(read.checks.values()) else SETTLED
    if form is None or read.cost >= most or read.fit < WHOLE:
        return False
    return not form.text(read.texts, "names").startswith(FILLER)


def _strip(gray: Gray) -> tuple[Band, ...]:
    """A picture that is code lines and nothing else: the finder has never seen a document without its other parts."""
    high, wide = gray.shape
    if max(wide, high) < _STRIP * min(wide, high):
        return ()
    # The lines fill nearly all of it; rows are searched for beyond the band.
    size = (0.9 * max(wide, high), 0.55 * min(wide, high))
    return (Band(centre=(wide / 2, high / 2), size=size, angle=0.0 if wide > high else 90.0),)


def _around(read: MrzRead, wider: float) -> Band:
    """The band of the lines that were seen, which may reach further than the finder's and lie straighter.

    ``wider``: times its length for lines of which no text was made: what is missing may be at either end.
    """
    left_top, right_top, right_bottom, left_bottom = (np.array(corner) for corner in read.polygon)
    left, right = (left_top + left_bottom) / 2, (right_top + right_bottom) / 2
    along, across = right - left, (left_bottom + right_bottom - left_top - right_top) / 2
    centre, length = (left + right) / 2, float(np.hypot(*along))
    if length < _SHORTEST * read.cap_height:
        length += 2 * _SHORTEST * read.cap_height
    elif read.kind is None:
        length *= wider
    return Band(
        centre=(float(centre[0]), float(centre[1])),
        size=(length, float(np.hypot(*across))),
        angle=float(np.degrees(np.arctan2(along[1], along[0]))),
    )


def _caps(found: Sequence[Row], scale: float) -> list[float]:
    """The heights of capitals: that of each row, drawn towards the one in the middle of all."""
    middle = float(np.median([row.height for row in found]))
    return [(0.5 * row.height + 0.5 * middle) * 0.98 * scale for row in found]


def _view(gray: Gray, band: Band, *, count: int | None = None) -> _View:
    turned = rows.upright(gray, band, rows=count)
    return _View(turned, rows.trace(turned))


__all__ = ["HasBands", "MrzRead", "MrzReader", "fuse"]
