"""The focus ring: one small widget above everything that follows the focused control.

Controls never grow for their focus, so nothing on the page moves. The overlay is as small as the ring; one that
covered the window would be repainted with every blink of a caret.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QPaintEvent, QPen
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget
from shiboken6 import isValid

from .widgets.focus import FocusShape
from .widgets.themed import Themed, antialiased

_WATCHED = frozenset(
    {
        QEvent.Type.Move,
        QEvent.Type.Resize,
        QEvent.Type.Show,
        QEvent.Type.Hide,
        QEvent.Type.ParentChange,
        QEvent.Type.EnabledChange,
    }
)
_POINTER = frozenset({QEvent.Type.MouseButtonPress, QEvent.Type.TouchBegin, QEvent.Type.TabletPress})


class FocusOverlay(Themed, QWidget):
    """Draws what `FocusShape` asks for, outside the control, clipped to the scroll area it is in.

    A halo (text fields) is always shown; a ring only when the keyboard was the last thing used.
    """

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._host = window
        self.setObjectName("focus")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)
        self._control: QWidget | None = None
        self._watched: list[QObject] = []
        self._shape: FocusShape | None = None
        self._pointer = False
        self.hide()
        self.follow_theme()
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._focus_changed)

    @property
    def shape(self) -> FocusShape | None:
        """What is drawn now, in the coordinates of the focused control."""
        return self._shape if self.isVisible() else None

    def watch_input(self) -> None:
        """Notice at the window's handle whether the pointer or the keyboard is used. Call when it is shown."""
        handle = self.window().windowHandle()
        if handle is not None:
            handle.installEventFilter(self)

    def follow(self) -> None:
        """Look at the focused control again: it moved, scrolled or changed its shape."""
        control = self._control if self._control is not None and isValid(self._control) else None
        shape = _shape_of(control) if control is not None and control.isVisible() and control.isEnabled() else None
        if shape is not None and shape.kind == "ring" and self._pointer:
            shape = None
        self._shape = shape
        if control is None or shape is None:
            self.hide()
            return
        reach = 4 if shape.kind == "ring" else 3
        outer = shape.rect.adjusted(-reach, -reach, reach, reach).toAlignedRect()
        origin = control.mapTo(self._host, QPoint(0, 0))
        box = outer.translated(origin) & self._visible_area(control)
        if box.isEmpty():
            self.hide()
            return
        self.setGeometry(box)
        self.raise_()
        self.show()
        self.update()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not hasattr(self, "_control"):
            return False  # torn down by Python, whose attributes go before Qt's filters
        kind = event.type()
        if kind in _WATCHED:
            self.follow()
        elif kind in _POINTER:
            self._set_pointer(True)
        elif kind == QEvent.Type.KeyPress:
            self._set_pointer(False)
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:
        control, shape = self._control, self._shape
        if control is None or shape is None:
            return
        painter = antialiased(self)
        origin = control.mapTo(self._host, QPoint(0, 0)) - self.pos()
        rect = shape.rect.translated(origin)
        if shape.kind == "ring":
            gap, width, token = 2.0, 2.0, shape.colour or "accent-text"
        else:
            gap, width, token = 0.0, 3.0, shape.colour or "focus-halo"
        out = gap + width / 2
        painter.setPen(QPen(self.colour(token), width))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(rect.adjusted(-out, -out, out, out), shape.radius + out, shape.radius + out)

    def _set_pointer(self, pointer: bool) -> None:
        if pointer != self._pointer:
            self._pointer = pointer
            self.follow()

    def _focus_changed(self, _before: QWidget | None, now: QWidget | None) -> None:
        if now is not None and not self._host.isAncestorOf(now):
            now = None
        self._unwatch()
        self._control = now
        if now is not None:
            self._watch(now)
        self.follow()

    def _watch(self, control: QWidget) -> None:
        changed = getattr(control, "focusShapeChanged", None)
        if changed is not None:
            changed.connect(self.follow)
        widget: QWidget | None = control
        while widget is not None and widget is not self._host:
            widget.installEventFilter(self)
            self._watched.append(widget)
            widget = widget.parentWidget()

    def _unwatch(self) -> None:
        if self._control is not None and isValid(self._control):
            changed = getattr(self._control, "focusShapeChanged", None)
            if changed is not None:
                changed.disconnect(self.follow)
        for widget in self._watched:
            if isValid(widget):
                widget.removeEventFilter(self)
        self._watched.clear()

    def _visible_area(self, control: QWidget) -> QRect:
        area = self._host.rect()
        widget = control.parentWidget()
        while widget is not None and widget is not self._host:
            holder = widget.parentWidget()
            if isinstance(holder, QScrollArea) and holder.viewport() is widget:
                area &= QRect(widget.mapTo(self._host, QPoint(0, 0)), widget.size())
            widget = holder
        return area


def _shape_of(control: QWidget) -> FocusShape | None:
    asked = getattr(control, "focus_shape", None)
    if callable(asked):
        shape = asked()
        return shape if isinstance(shape, FocusShape) else None
    if control.focusPolicy() == Qt.FocusPolicy.NoFocus:
        return None
    return FocusShape("ring", QRectF(control.rect()), 6)
