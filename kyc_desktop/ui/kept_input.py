"""What stands in the fields of pages that are made anew in another language: also passwords, and only in memory."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

if TYPE_CHECKING:
    from .page import Page

Value = str | bool | tuple[str, ...]


class KeptInput:
    """Values by object name for each page, until the page that takes its place is entered."""

    def __init__(self) -> None:
        self._pages: dict[str, dict[str, Value]] = {}
        self._focus = ""
        self._caret = 0

    def take(self, pages: Iterable[Page]) -> None:
        """Read every field, and where the focus is. A page that was not shown since then keeps what it gave."""
        for page in pages:
            if page.name not in self._pages:
                self._pages[page.name] = _read(page)
        focus = QApplication.focusWidget()
        self._focus = focus.objectName() if focus is not None else ""
        self._caret = focus.cursorPosition() if isinstance(focus, QLineEdit) else 0

    def give_back(self, page: Page) -> None:
        """Fill the new page's fields as if the person had typed it again. Call it once the page was entered."""
        values = self._pages.pop(page.name, None)
        if values:
            _write(page, values)

    def focus(self, page: Page) -> bool:
        """Put the focus and the caret back. False when they were not on this page."""
        target = page.findChild(QWidget, self._focus) if self._focus else None
        self._focus = ""
        if target is None:
            return False
        target.setFocus()
        if isinstance(target, QLineEdit):
            target.deselect()
            target.setCursorPosition(self._caret)
        return True

    def forget(self) -> None:
        self._pages.clear()
        self._focus = ""


def _read(page: Page) -> dict[str, Value]:
    # Loaded with the first page that has fields; a window without one need not.
    from .widgets.checkbox import Checkbox
    from .widgets.choice import ChoiceGroup
    from .widgets.code_boxes import CodeBoxes
    from .widgets.combo import Combo
    from .widgets.field import Field
    from .widgets.password_field import PasswordField
    from .widgets.phone_field import PhoneField
    from .widgets.text_area import TextArea
    from .widgets.toggle import Toggle

    found: dict[str, Value] = {}
    for widget in page.findChildren(QWidget):
        if isinstance(widget, Combo | CodeBoxes | TextArea | Checkbox | Toggle):
            found[widget.objectName()] = widget.value()
        elif isinstance(widget, PasswordField):
            found[widget.objectName()] = (widget.value(), "shown" if widget.shown else "")
        elif isinstance(widget, PhoneField):
            found[widget.objectName()] = (widget.value(), widget.region())
        elif isinstance(widget, Field) and not widget.edit.isReadOnly():
            found[widget.objectName()] = widget.value()
    for group in page.findChildren(ChoiceGroup):
        found[group.objectName()] = group.value()
    return found


def _write(page: Page, values: dict[str, Value]) -> None:
    from .widgets.choice import ChoiceGroup

    # In the order of the tree, so that a country is there before its states.
    for widget in page.findChildren(QWidget):
        value = values.get(widget.objectName())
        if value is not None:
            _fill(widget, value)
    for group in page.findChildren(ChoiceGroup):
        key = values.get(group.objectName())
        if isinstance(key, str) and key and key != group.value():
            group.choice(key).click()


def _fill(widget: QWidget, value: Value) -> None:
    from .widgets.checkbox import Checkbox
    from .widgets.code_boxes import CodeBoxes
    from .widgets.combo import Combo
    from .widgets.field import Field
    from .widgets.password_field import PasswordField
    from .widgets.phone_field import PhoneField
    from .widgets.text_area import TextArea
    from .widgets.toggle import Toggle

    if isinstance(widget, PhoneField) and isinstance(value, tuple):
        widget.set_region(value[1])
        value = value[0]
    elif isinstance(widget, PasswordField) and isinstance(value, tuple):
        widget.set_shown(bool(value[1]))
        value = value[0]
    if isinstance(widget, Checkbox | Toggle) and isinstance(value, bool):
        if widget.value() != value:
            widget.set_value(value)
            widget.changed.emit(value)
    elif isinstance(widget, Field | Combo | CodeBoxes | TextArea) and isinstance(value, str):
        if isinstance(widget, Field) and widget.edit.isReadOnly():
            unlock = getattr(widget, "replace", None)
            if unlock is None:
                return
            unlock()
        if widget.value() != value:
            widget.set_value(value)
            widget.changed.emit(value)
