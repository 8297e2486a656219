"""What a person does before a picture is taken, by the object names of the widgets."""

from __future__ import annotations

from typing import TypeVar

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from ..ui.page import Page

W = TypeVar("W", bound=QWidget)


def find(page: QWidget, name: str, kind: type[W]) -> W:
    """The widget of that object name. Raises LookupError when the page has none."""
    found = page.findChild(kind, name)
    if not isinstance(found, kind):
        raise LookupError(f"{page.objectName()} has no {name}")
    return found


def type_into(page: QWidget, name: str, text: str) -> None:
    """Focus a widget and press the keys of ``text``."""
    widget = find(page, name, QWidget)
    widget.setFocus(Qt.FocusReason.TabFocusReason)
    target = QApplication.focusWidget() or widget
    for character in text:
        press(target, Qt.Key(0), character)


def press(widget: QWidget, key: Qt.Key, text: str = "") -> None:
    """One key down and up."""
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        QApplication.sendEvent(widget, QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, text))


def click(page: Page, name: str) -> None:
    """Click a button, a box or a radio."""
    find(page, name, QAbstractButton).click()
