"""What the Tab key reaches, and whether the focus can be seen."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QApplication, QRadioButton, QWidget
from shiboken6 import isValid

from .check_contrast import GRAPHICS, luminance, picture
from .finding import Finding, name_of
from .places import controls, scope, touched
from .typing import press

_REACH: Final = 8
_MOST_STOPS: Final = 200


def check_order(window: QWidget) -> Iterator[Finding]:
    """Tab comes to every control that can be used, in one round, and Shift+Tab goes the same way back."""
    wanted = {control for control in controls(scope(window)) if control.isEnabled() and _takes_tab(control)}
    there, back = _round(window, Qt.Key.Key_Tab), _round(window, Qt.Key.Key_Backtab)
    for control in sorted(wanted - set(there), key=name_of):
        if not isinstance(control, QRadioButton):
            yield Finding("tab order", name_of(control), "is never reached")
    if set(there) != set(back):
        differ = ", ".join(sorted(name_of(control) for control in set(there) ^ set(back)))
        yield Finding("tab order", name_of(window), f"differs backwards: {differ}")


def check_focus_seen(window: QWidget, seen: set[str]) -> Iterator[Finding]:
    """The picture changes around a control when it gets the focus. Names in ``seen`` were looked at before."""
    import numpy as np

    for control in list(controls(scope(window))):
        _unfocus()
        if not isValid(control):
            continue  # the page said something else when a field before it was left
        name = control.objectName()
        if name in seen or not control.isEnabled() or not control.isVisible():
            continue
        seen.add(name)
        before = _surroundings(control)
        plain = luminance(picture(window, before)) + 0.05
        control.setFocus(Qt.FocusReason.TabFocusReason)
        QApplication.processEvents()
        if not isValid(control) or not control.isVisible():
            continue
        if QApplication.focusWidget() is not control:
            yield Finding("focus", name, "does not take it")
        elif _surroundings(control) == before:
            focused = luminance(picture(window, before)) + 0.05
            ratios = np.maximum(focused, plain) / np.minimum(focused, plain)
            changed = int((ratios >= GRAPHICS).sum())
            if changed < control.width() + control.height():
                yield Finding("focus", name, f"only {changed} pixels change by {GRAPHICS:g} to 1")


def _unfocus() -> None:
    focused = QApplication.focusWidget()
    if focused is not None:
        focused.clearFocus()
    QApplication.processEvents()


def _surroundings(control: QWidget) -> QRect:
    return touched(control).toAlignedRect().adjusted(-_REACH, -_REACH, _REACH, _REACH)


def _round(window: QWidget, key: Qt.Key) -> list[QWidget]:
    """Where the focus goes until it comes to the same place again."""
    usable = scope(window)
    start = window if usable is window else next(controls(usable), window)
    start.setFocus(Qt.FocusReason.OtherFocusReason)
    visited: list[QWidget] = []
    for _ in range(_MOST_STOPS):
        press(QApplication.focusWidget() or window, key)
        now = QApplication.focusWidget()
        if now is None or now in visited:
            break
        visited.append(now)
    return visited


def _takes_tab(control: QWidget) -> bool:
    return bool(control.focusPolicy() & Qt.FocusPolicy.TabFocus)
