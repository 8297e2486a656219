"""Contrast, measured on the picture of the window."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QImage, QRegion
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QWidget

from .finding import Finding, name_of
from .ink import Ink
from .places import in_window, on_top, scrolls, viewport_above

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

    Pixels = npt.NDArray[np.uint8]
    Numbers = npt.NDArray[np.float64]

TEXT: Final = 4.5
LARGE_TEXT: Final = 3.0
GRAPHICS: Final = 3.0
"""WCAG 2.2: 1.4.3 Contrast (Minimum), https://www.w3.org/TR/WCAG22/#contrast-minimum, and 1.4.11 Non-text Contrast."""
_LARGE: Final = 24.0
_LARGE_BOLD: Final = 18.66
_BOLD: Final = 600
"""Large is 18 point, or 14 point and bold; a point is 4/3 pixel. The bold of the design is 600."""
_SCALE: Final = 2
_LEAST_PIXELS: Final = 4


def luminance(pixels: Pixels) -> Numbers:
    """Relative luminance, 0 to 1, of pixels (..., blue green red) of 8 bit sRGB.

    WCAG 2.2, https://www.w3.org/TR/WCAG22/#dfn-relative-luminance: each channel c of 0 to 1 is c / 12.92 up to
    0.04045, else ((c + 0.055) / 1.055) ** 2.4; the sum is 0.2126 R + 0.7152 G + 0.0722 B.
    """
    import numpy as np

    share = np.arange(256) / 255
    linear = np.where(share <= 0.04045, share / 12.92, ((share + 0.055) / 1.055) ** 2.4)
    found: Numbers = linear[pixels] @ np.array([0.0722, 0.7152, 0.2126])
    return found


def contrast_in(pixels: Pixels) -> float:
    """The contrast, 1 to 21, of what is drawn on a piece of picture with its background.

    The background is the most frequent colour. What is drawn has at least 4 pixels with that contrast, which is one
    of the screen's own: the edges of letters are paler than their strokes. WCAG 2.2,
    https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio: (L1 + 0.05) / (L2 + 0.05), L1 the lighter one.
    """
    import numpy as np

    flat = pixels.reshape(-1, 3)
    packed = flat.astype(np.uint32) @ np.array([1, 256, 65536], dtype=np.uint32)
    colours, counts = np.unique(packed, return_counts=True)
    most = int(colours[counts.argmax()])
    back = float(luminance(np.array([[most & 255, most >> 8 & 255, most >> 16]], dtype=np.uint8))[0])
    light = luminance(flat)
    ratios = (np.maximum(light, back) + 0.05) / (np.minimum(light, back) + 0.05)
    return float(np.sort(ratios)[-min(_LEAST_PIXELS, len(ratios))])


def picture(window: QWidget, part: QRect | None = None) -> Pixels:
    """The window, or a part of it, as it is now, two pixels for each of its own: (height, width, blue green red)."""
    import numpy as np

    shown = window.rect() if part is None else part & window.rect()
    image = QImage(shown.size() * _SCALE, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(_SCALE)
    image.fill(Qt.GlobalColor.black)
    window.render(image, QPoint(), QRegion(shown))
    bits: Any = image.constBits()
    pixels: Pixels = np.frombuffer(bits, np.uint8).reshape(image.height(), image.width(), 4)[:, :, :3].copy()
    return pixels


def check_contrast(window: QWidget, inks: Sequence[Ink]) -> Iterator[Finding]:
    """Text and icons that are too pale, at every position of what scrolls. Disabled controls are exempt."""
    waiting = [
        (ink.widget, box, text, needed)
        for ink in inks
        if ink.widget.isEnabled()
        for box, text, needed in _measured(ink)
    ]
    for _ in _positions(window):
        pixels = picture(window)
        left = []
        for widget, box, text, needed in waiting:
            where = in_window(widget, box)
            if not _seen_whole(widget, where) or not on_top(widget, box):
                left.append((widget, box, text, needed))
                continue
            found = contrast_in(_crop(pixels, where))
            if found < needed:
                yield Finding("contrast", name_of(widget), f"{text} has {found:.2f}, needs {needed:g}")
        waiting = left
        if not waiting:
            return


def _measured(ink: Ink) -> Iterator[tuple[QRectF, str, float]]:
    for run in ink.runs:
        large = run.size >= _LARGE or (run.size >= _LARGE_BOLD and run.weight >= _BOLD)
        yield run.box, repr(run.text), LARGE_TEXT if large else TEXT
    for box in ink.icons:
        yield box, "an icon", GRAPHICS


def _positions(window: QWidget) -> Iterator[None]:
    """As it stands, then every scroll area from top to bottom, one view after the other."""
    yield
    for area in window.findChildren(QAbstractScrollArea):
        bar = area.verticalScrollBar()
        if not area.isVisible() or bar.maximum() <= 0:
            continue
        before = bar.value()
        at = 0
        while True:
            bar.setValue(at)
            QApplication.processEvents()
            yield
            if at >= bar.maximum():
                break
            at = min(bar.maximum(), at + max(1, bar.pageStep() - 60))
        bar.setValue(before)


def _seen_whole(widget: QWidget, where: QRectF) -> bool:
    viewport = viewport_above(widget)
    while viewport is not None:
        if not in_window(viewport, QRectF(viewport.rect())).contains(where):
            return False
        viewport = viewport_above(scrolls(viewport))
    return QRectF(widget.window().rect()).contains(where)


def _crop(pixels: Pixels, where: QRectF) -> Pixels:
    """What a box of the window shows, and one pixel around it: letters that fill their box need a background."""
    box = QRectF(where.x() * _SCALE, where.y() * _SCALE, where.width() * _SCALE, where.height() * _SCALE)
    whole = box.toAlignedRect().adjusted(-_SCALE, -_SCALE, _SCALE, _SCALE)
    top, left = max(0, whole.top()), max(0, whole.left())
    return pixels[top : whole.bottom() + 1, left : whole.right() + 1]
