"""The photo on the check screen: marked, with when it was taken or that it has not left the computer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ..ui.page import View
from ..ui.readings import DocumentReading, Judgement, Polygon, Severity
from ..ui.tasks import TaskScope, loop_runs, run_blocking
from ..ui.widgets.button import Button
from ..ui.widgets.card import Padded
from ..ui.widgets.frame import FrameIcon
from ..ui.widgets.marked_photo import SHAPE, Mark, MarkedPhoto, around
from ..ui.widgets.text import Small
from .check_words import DIFFERENCES

if TYPE_CHECKING:
    from ..ui.candidate import Candidate

_SHOWN = 1560
"""Pixels of the long side: 520 at three device pixels each."""
_ENLARGED = 4000
_AROUND = 0.03
"""Of the document's longer side, shown around it."""
_MARGIN_MM = 1.2
OVERHANG = 13
"""Pixels by which the quiet edge of the button stands out beyond the photo."""


class PhotoView(QWidget):
    """The photo, and 44 px of words below it. `OVERHANG` wider than the photo."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._candidate: Candidate | None = None
        self._part = QRect()
        self._scope = TaskScope(self)
        self.photo = MarkedPhoto(f"{name}.picture")
        self.lock = FrameIcon("lock", tone="text-2", size=18)
        self.facts = Small(f"{name}.facts", tabular=True)
        self.enlarge = Button(f"{name}.enlarge", self.tr("Enlarge"), kind="link", icon="search", small=True)
        self.enlarge.clicked.connect(self._enlarge)
        below = QWidget()
        below.setMinimumHeight(44)
        line = QHBoxLayout(below)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(8)
        line.addWidget(self.lock, 0, Qt.AlignmentFlag.AlignVCenter)
        line.addWidget(self.facts, 1, Qt.AlignmentFlag.AlignVCenter)
        line.addWidget(self.enlarge, 0, Qt.AlignmentFlag.AlignVCenter)
        self._line = line
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(Padded(self.photo, (0, 0, OVERHANG, 0)))
        column.addWidget(below)

    def show_candidate(self, view: View, candidate: Candidate, judgement: Judgement, *, rejected: bool) -> None:
        if candidate is not self._candidate:
            self._candidate = candidate
            self._part = _document_part(candidate)
            self.photo.set_picture(QPixmap(), QRectF(self._part))
            self._start(candidate)
        marks = _refused(judgement) if rejected else _read(candidate.reading, judgement)
        self.photo.set_marks(marks)
        stays = rejected and candidate.source != "phone"
        self.lock.setVisible(stays)
        self.enlarge.setVisible(not rejected)
        self.facts.set_words(
            self.tr("This photo has not left your computer.") if stays else self._facts(view, candidate)
        )
        self.photo.setAccessibleName(self.tr("Your photo"))

    def cancel(self) -> None:
        """The page is left: what is being decoded is not wanted."""
        self._scope.cancel()
        self._candidate = None

    def _facts(self, view: View, candidate: Candidate) -> str:
        locale = view.words.locale
        size = self.tr("{width} × {height}").format(
            width=locale.toString(candidate.photo.width), height=locale.toString(candidate.photo.height)
        )
        if candidate.source == "phone":
            return self.tr("From your phone, {time}, {size}").format(time=_clock(view, candidate.taken_at), size=size)
        if candidate.source == "file" and candidate.name:
            return self.tr("{file}, {size}").format(file=candidate.name, size=size)
        return self.tr("Taken {time}, {size}").format(time=_clock(view, candidate.taken_at), size=size)

    def _start(self, candidate: Candidate) -> None:
        self._scope.cancel()
        if loop_runs():
            self._scope.start(self._load(candidate))
        else:
            # A picture of the gallery, where nothing runs beside it.
            self.photo.set_picture(QPixmap.fromImage(_decoded(candidate, self._part)), QRectF(self._part))

    async def _load(self, candidate: Candidate) -> None:
        image = await run_blocking(_decoded, candidate, self._part)
        if candidate is self._candidate:
            self.photo.set_picture(QPixmap.fromImage(image), QRectF(self._part))

    def _enlarge(self) -> None:
        if self._candidate is not None:
            from ..ui.enlarged import Enlarged

            dialog = Enlarged(f"{self.objectName()}.enlarged", self.tr("Your photo"), self.window())
            dialog.open()
            self._scope.start(_fill(dialog, self._candidate, self._scope))


def _decoded(candidate: Candidate, part: QRect) -> QImage:
    from ..ui.photo_image import part_of

    return part_of(candidate.photo.data, part, _SHOWN)


async def _fill(dialog: object, candidate: Candidate, scope: TaskScope) -> None:
    """Give the dialog the whole photo, if it is still there then."""
    from shiboken6 import isValid

    from ..ui.enlarged import Enlarged
    from ..ui.photo_image import part_of

    whole = QRect(0, 0, candidate.photo.width, candidate.photo.height)
    image: QImage = await run_blocking(part_of, candidate.photo.data, whole, _ENLARGED)
    if isinstance(dialog, Enlarged) and isValid(dialog):
        dialog.set_image(image)


def _document_part(candidate: Candidate) -> QRect:
    """The rectangle of the photo that holds the document and a little around it; all where it was not found.

    In the shape of the frame, as far as the photo reaches, so that no empty bars stand beside it.
    """
    whole = QRect(0, 0, candidate.photo.width, candidate.photo.height)
    quad = candidate.reading.quad
    if quad is None:
        return whole
    longer = max(max(x for x, _ in quad) - min(x for x, _ in quad), max(y for _, y in quad) - min(y for _, y in quad))
    box = around([quad], longer * _AROUND)
    assert box is not None
    (left, top), _, (right, bottom), _ = box
    wide = max(right - left, (bottom - top) * SHAPE)
    high = max(bottom - top, wide / SHAPE)
    x, y = _within((left + right) / 2, wide, whole.width()), _within((top + bottom) / 2, high, whole.height())
    part = QRect(round(x), round(y), round(wide), round(high)).intersected(whole)
    return part if part.width() * 8 > whole.width() else whole


def _within(middle: float, length: float, room: int) -> float:
    """Where something of that length begins that lies around ``middle`` and, if it can, inside of ``room``."""
    return max(0.0, min(middle - length / 2, room - length))


def _read(reading: DocumentReading, judgement: Judgement) -> tuple[Mark, ...]:
    """Green boxes around what was read with certainty, amber ones around the rest, red ones around differences."""
    margin = (reading.dpi or 150) / 25.4 * _MARGIN_MM
    read: list[Polygon] = [line.polygon for line in reading.lines]
    if reading.barcode is not None:
        read.append(reading.barcode.polygon)
    marks = [Mark(polygon=box, tone="success" if reading.verified else "warning") for box in _whole(read, margin)]
    marks += [
        Mark(polygon=one.polygon, tone="danger" if one.code in DIFFERENCES else "warning")
        for one in judgement.findings
        if one.polygon is not None
    ]
    return tuple(marks)


def _whole(polygons: list[Polygon], margin: float) -> list[Polygon]:
    box = around(polygons, margin)
    return [box] if box is not None else []


def _refused(judgement: Judgement) -> tuple[Mark, ...]:
    """Numbered as in the list: what was only typed otherwise is not in it."""
    shown = [one for one in judgement.findings if one.code not in DIFFERENCES]
    return tuple(
        Mark(
            polygon=one.polygon,
            tone="danger" if one.severity is Severity.BLOCKS else "warning",
            number=number,
        )
        for number, one in enumerate(shown, 1)
    )


def _clock(view: View, at: float) -> str:
    from datetime import UTC, datetime

    return view.words.clock(datetime.fromtimestamp(at, UTC).strftime("%Y-%m-%dT%H:%M:%SZ"))
