"""The order of Tab: the page from top to bottom, the footer, then the rail."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget


def tab_stops(regions: Sequence[QWidget]) -> list[QWidget]:
    """Return what Tab can reach inside `regions`, one region after the other.

    Inside a region the order is that of the widget tree. Qt's own chain is the order of creation, in which the
    pages, made when they are first shown, would come after the rail, and the links of a sentence that changed last.
    """
    return [stop for region in regions for stop in _stops(region)]


def step(stops: Sequence[QWidget], *, forward: bool) -> bool:
    """Move the focus one stop on, around the ends. False when there is nothing to reach."""
    if not stops:
        return False
    focused = QApplication.focusWidget()
    focused_at = next((index for index, stop in enumerate(stops) if stop is focused), None)
    start = (-1 if forward else len(stops)) if focused_at is None else focused_at
    target = stops[(start + (1 if forward else -1)) % len(stops)]
    target.setFocus(Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason)
    return True


def _stops(widget: QWidget) -> Iterator[QWidget]:
    if not widget.isVisible() or not widget.isEnabled():
        return
    if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.focusProxy() is None:
        yield widget
    for child in widget.children():
        if isinstance(child, QWidget) and not child.isWindow():
            yield from _stops(child)
