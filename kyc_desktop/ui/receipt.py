"""The receipt as a PDF of one page, written in a thread.

Signals:
    ReceiptWriter.written(): the file is complete.
    ReceiptWriter.failed(): the place could not be written.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QMarginsF, QObject, QRectF, QSaveFile, Qt, Signal
from PySide6.QtGui import QColor, QFont, QPageLayout, QPageSize, QPainter, QPdfWriter

from .tasks import TaskScope, run_blocking

_DPI = 72
_INK = QColor("#0E1525")
_QUIET = QColor("#465065")
_LINE = QColor("#E3E7ED")


@dataclass(frozen=True, slots=True, kw_only=True)
class Receipt:
    """What stands on the page. ``rows``: label and value; a row without a value is left out."""

    operator: str
    title: str
    rows: tuple[tuple[str, str], ...]
    foot: str


class ReceiptWriter(QObject):
    """Writes one receipt at a time."""

    written = Signal()
    failed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._scope = TaskScope(self)

    def write(self, receipt: Receipt, path: str) -> None:
        self._scope.start(self._write(receipt, path))

    async def _write(self, receipt: Receipt, path: str) -> None:
        if await run_blocking(save_receipt, receipt, path):
            self.written.emit()
        else:
            self.failed.emit()


def save_receipt(receipt: Receipt, path: str) -> bool:
    """Draw ``receipt`` on A4 into ``path``; False when it can not be written. An old file stays until then.

    Qt allows painting on a `QPdfWriter` outside the thread of the user interface: it is no widget or pixmap.
    """
    file = QSaveFile(path)
    if not file.open(QSaveFile.OpenModeFlag.WriteOnly):
        return False
    writer = QPdfWriter(file)
    writer.setTitle(f"{receipt.operator}: {receipt.title}")
    writer.setCreator(receipt.operator)
    writer.setResolution(_DPI)
    writer.setPageLayout(
        QPageLayout(QPageSize(QPageSize.PageSizeId.A4), QPageLayout.Orientation.Portrait, QMarginsF(56, 64, 56, 64))
    )
    painter = QPainter(writer)
    _draw(painter, receipt, writer.width())
    painter.end()
    return file.commit()


def _draw(painter: QPainter, receipt: Receipt, width: float) -> None:
    y = 0.0
    y = _text(painter, receipt.operator, QRectF(0, y, width, 24), 11, _QUIET)
    y = _text(painter, receipt.title, QRectF(0, y + 4, width, 60), 20, _INK, weight=QFont.Weight.DemiBold) + 20
    for label, value in receipt.rows:
        if not value:
            continue
        painter.setPen(_LINE)
        painter.drawLine(0, round(y), round(width), round(y))
        left = _text(painter, label, QRectF(0, y + 10, 130, 60), 11, _QUIET)
        right = _text(painter, value, QRectF(140, y + 10, width - 140, 200), 11, _INK, weight=QFont.Weight.Medium)
        y = max(left, right) + 10
    painter.setPen(_LINE)
    painter.drawLine(0, round(y), round(width), round(y))
    _text(painter, receipt.foot, QRectF(0, y + 16, width, 200), 10, _QUIET)


def _text(
    painter: QPainter, text: str, box: QRectF, size: int, colour: QColor, *, weight: QFont.Weight = QFont.Weight.Normal
) -> float:
    """Draw wrapped text and return where it ends."""
    font = QFont("Inter")
    font.setPixelSize(size)
    font.setWeight(weight)
    painter.setFont(font)
    painter.setPen(colour)
    flags = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop
    drawn = painter.boundingRect(box, flags, text)
    painter.drawText(drawn, flags, text)
    return drawn.bottom()
