"""Fusion with the caret of the design, 2 px. QProxyStyle alone costs 4 ms to import: only after the first paint."""

from __future__ import annotations

from PySide6.QtWidgets import QProxyStyle, QStyle, QStyleOption, QWidget


class CaretStyle(QProxyStyle):
    """Changes one number of Fusion."""

    def __init__(self) -> None:
        super().__init__("Fusion")

    def pixelMetric(
        self, metric: QStyle.PixelMetric, option: QStyleOption | None = None, widget: QWidget | None = None
    ) -> int:
        if metric is QStyle.PixelMetric.PM_TextCursorWidth:
            return 2
        return super().pixelMetric(metric, option, widget)
