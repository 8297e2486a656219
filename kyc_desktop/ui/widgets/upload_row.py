"""One photo on its way: thumbnail, name, state, counted bytes.

Signals: none; commands stand in the banner and the footer.
"""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPixmap
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from .progress import Bar, Tone
from .prose import Prose
from .text import Small
from .text import Strong as StrongText
from .text_flow import Look
from .themed import Themed, antialiased, draw_round

UploadState = Literal["waiting", "sending", "sent", "paused", "failed"]

_FACES: dict[UploadState, tuple[str, str, Tone]] = {
    "waiting": ("clock-4", "text-3", "accent"),
    "sending": ("upload", "accent-text", "accent"),
    "sent": ("check", "success-text", "success"),
    "paused": ("clock-4", "warning-text", "warning"),
    "failed": ("alert-circle", "danger-text", "warning"),
}


class UploadRow(QWidget):
    """Screen 17: padding 16/20, thumbnail 68 × 48, bar 6."""

    def __init__(
        self, name: str, title: str, *, thumbnail: QPixmap | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._title = title
        self.thumbnail = Thumbnail(thumbnail)
        self.title = StrongText(f"{name}.title", title)
        self.state = _StateWords(f"{name}.state")
        self.bar = Bar(f"{name}.bar", title)
        self.bytes = Small(f"{name}.bytes", "", tabular=True)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self.title, 1)
        head.addWidget(self.state, 0, Qt.AlignmentFlag.AlignVCenter)
        column = QVBoxLayout()
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(self.bar)
        column.addWidget(self.bytes)
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 16, 20, 16)
        row.setSpacing(16)
        row.addWidget(self.thumbnail, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addLayout(column, 1)

    def set_thumbnail(self, picture: QPixmap | None) -> None:
        self.thumbnail.set_picture(picture)

    def set_progress(self, state: UploadState, words: str, share: float, bytes_words: str) -> None:
        """``words`` name the state ("Paused"), ``share`` is 0 to 1, ``bytes_words`` e.g. "1.8 of 2.8 MB"."""
        icon, ink, tone = _FACES[state]
        self.state.set_face(icon, words, ink)
        self.bar.set_share(share, tone)
        self.bytes.set_words(bytes_words)
        self.setAccessibleName(f"{self._title}, {words}, {bytes_words}")


class Thumbnail(Themed, QWidget):
    """A photo cut to 68 × 48 with radius 8 and a hairline. Decoration: the words beside it say what it is."""

    def __init__(self, picture: QPixmap | None = None, *, size: QSize | None = None) -> None:
        super().__init__()
        self._picture = picture
        self.setFixedSize(size or QSize(68, 48))
        self.follow_theme()

    def set_picture(self, picture: QPixmap | None) -> None:
        self._picture = picture
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = antialiased(self)
        draw_thumbnail(painter, self, QRectF(self.rect()), self._picture)


def draw_thumbnail(painter: QPainter, owner: Themed, rect: QRectF, picture: QPixmap | None) -> None:
    """Draw ``picture`` so that it covers ``rect``; without one, a tint with the picture icon."""
    radius = owner.theme.number("radius", "thumb")
    draw_round(painter, rect, radius, fill=owner.colour("surface-3"))
    if picture is None or picture.isNull():
        owner.draw_icon(painter, "image", "text-3", rect.center().x() - 10, rect.center().y() - 10, 20)
    else:
        clip = QPainterPath()
        clip.addRoundedRect(rect, radius, radius)
        painter.save()
        painter.setClipPath(clip)
        size = picture.deviceIndependentSize().scaled(rect.size(), Qt.AspectRatioMode.KeepAspectRatioByExpanding)
        place = QRectF(0, 0, size.width(), size.height())
        place.moveCenter(rect.center())
        painter.drawPixmap(place, picture, QRectF(picture.rect()))
        painter.restore()
    draw_round(painter, rect, radius, border=owner.colour("border"))


class _StateWords(Themed, QWidget):
    def __init__(self, name: str) -> None:
        super().__init__()
        self._icon, self._ink = "", "text-3"
        self.words = Prose(name, "", Look(role="label", wrap=False))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.words)
        self.follow_theme()

    def set_face(self, icon: str, words: str, ink: str) -> None:
        self._icon, self._ink = icon, ink
        self.words.set_words(words)
        self.words.set_colour(ink)
        self.restyle()

    def restyle(self) -> None:
        layout = self.layout()
        if layout is not None:
            lead = 22 if self._icon else 0
            layout.setContentsMargins(*((0, 0, lead, 0) if self.mirrored else (lead, 0, 0, 0)))
        super().restyle()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._icon:
            painter = antialiased(self)
            stroke = 2.25 if self._icon == "check" else 1.75
            self.draw_icon(
                painter, self._icon, self._ink, self.from_lead(0, 16), (self.height() - 16) / 2, 16, stroke=stroke
            )
