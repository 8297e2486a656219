"""A part of a photo as a picture for the screen. Decoding takes up to 100 ms: in a worker thread."""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRect, QSize, Qt
from PySide6.QtGui import QImage, QImageReader


def part_of(data: bytes, part: QRect, longest: int) -> QImage:
    """The rectangle ``part`` (pixels of the photo) of a JPEG, its long side at most ``longest`` pixels.

    A null image where the bytes are no picture.
    """
    source = QBuffer()
    source.setData(QByteArray(data))
    source.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(source)
    size = reader.size()
    scale = min(1.0, longest / max(1, part.width(), part.height()))
    if size.isValid() and scale < 1:
        # The JPEG decoder itself leaves out what is not wanted: three times as fast as scaling afterwards.
        size = QSize(max(1, round(size.width() * scale)), max(1, round(size.height() * scale)))
        reader.setScaledSize(size)
    image = reader.read()
    if image.isNull():
        return image
    wanted = QRect(
        round(part.x() * scale), round(part.y() * scale), round(part.width() * scale), round(part.height() * scale)
    )
    cut = image.copy(wanted.intersected(image.rect())) if wanted.isValid() else image
    if max(cut.width(), cut.height()) > longest:
        cut = cut.scaled(
            longest, longest, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
        )
    return cut
