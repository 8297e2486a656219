"""Where widgets stand in their window, and what of them can be seen or scrolled to."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QPoint, QPointF, QRectF, Qt
from PySide6.QtWidgets import QAbstractButton, QAbstractScrollArea, QDialog, QLabel, QWidget


def in_window(widget: QWidget, box: QRectF) -> QRectF:
    """A box of a widget in the pixels of its window."""
    return box.translated(QPointF(widget.mapTo(widget.window(), QPoint(0, 0))))


def viewport_above(widget: QWidget) -> QWidget | None:
    """The viewport that a widget is scrolled in, if it is in one."""
    above = widget.parentWidget()
    while above is not None:
        holder = above.parentWidget()
        if isinstance(holder, QAbstractScrollArea) and holder.viewport() is above:
            return above
        above = holder
    return None


def scrolls(viewport: QWidget) -> QAbstractScrollArea:
    """The area of a viewport. Raises TypeError for another widget."""
    area = viewport.parentWidget()
    if not isinstance(area, QAbstractScrollArea):
        raise TypeError(f"{viewport!r} is no viewport")
    return area


def cut_by(widget: QWidget, box: QRectF, tolerance: float = 2.0) -> QWidget | None:
    """The first ancestor, or the widget itself, that a box of the widget reaches out of. None: all can be seen.

    What a scroll area shows only after scrolling down or up can be seen.
    """
    here: QWidget | None = widget
    sideways = _scrolls_down(widget)
    while here is not None:
        if not _holds(QRectF(here.rect()), box, tolerance, sideways=sideways):
            return here
        if here.isWindow():
            return None
        box = box.translated(QPointF(here.pos()))
        above = here.parentWidget()
        sideways = sideways or (above is not None and _scrolls_down(above))
        here = above
    return None


def _scrolls_down(viewport: QWidget) -> bool:
    """Whether it is the viewport of something that has more than it shows: a page, a list, a long text."""
    holder = viewport.parentWidget()
    return (
        isinstance(holder, QAbstractScrollArea)
        and holder.viewport() is viewport
        and holder.verticalScrollBar().maximum() > 0
    )


def _holds(outer: QRectF, box: QRectF, tolerance: float, *, sideways: bool) -> bool:
    """Whether a box is inside another. ``sideways``: up and down it can be scrolled to."""
    if box.left() < outer.left() - tolerance or box.right() > outer.right() + tolerance:
        return False
    return sideways or (box.top() >= outer.top() - tolerance and box.bottom() <= outer.bottom() + tolerance)


def on_top(widget: QWidget, box: QRectF) -> bool:
    """Whether a box of a widget is what is seen at its place in the window now."""
    window = widget.window()
    where = in_window(widget, box)
    if not QRectF(widget.rect()).contains(box.center()) or not QRectF(window.rect()).contains(where.center()):
        return False
    seen = window.childAt(where.center().toPoint())
    if widget.testAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents) or seen is None:
        return seen is None or widget.isWindow() or not _covers(seen, widget)
    return not _covers(seen, widget)


def _covers(seen: QWidget, widget: QWidget) -> bool:
    """Whether what is seen stands in front of a widget and is neither behind it nor a part of it."""
    return not (seen is widget or seen.isAncestorOf(widget) or widget.isAncestorOf(seen))


def scope(window: QWidget) -> QWidget:
    """What can be used now: the dialog that was opened last inside a window, else the window."""
    dialogs = [dialog for dialog in window.findChildren(QDialog) if dialog.isVisible() and not dialog.isWindow()]
    return dialogs[-1] if dialogs else window


def in_a_sentence(control: QWidget) -> bool:
    """Whether a control is a link among other words."""
    around = control.parentWidget()
    return (
        isinstance(control, QAbstractButton) and isinstance(around, QLabel) and len(around.text()) > len(control.text())
    )


def touched(control: QWidget) -> QRectF:
    """What a finger may touch to reach a control: its own area, and that of a frame that hands its focus on to it."""
    box = in_window(control, QRectF(control.rect()))
    above = control.parentWidget()
    while above is not None and above.focusProxy() is control:
        box |= in_window(above, QRectF(above.rect()))
        above = above.parentWidget()
    return box


def controls(window: QWidget) -> Iterator[QWidget]:
    """Every visible widget that a person can press or type into."""
    for widget in window.findChildren(QWidget):
        if not widget.isVisible() or widget.focusProxy() is not None:
            continue
        reached = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
        if reached or isinstance(widget, QAbstractButton):
            yield widget
