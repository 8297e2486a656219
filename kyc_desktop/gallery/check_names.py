"""Names and roles, as a screen reader is told them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QComboBox, QLineEdit, QPlainTextEdit, QRadioButton, QWidget

from .finding import Finding, name_of
from .places import controls, in_a_sentence

_Role = QAccessible.Role
_NOTHING: Final = frozenset({_Role.NoRole, _Role.Client, _Role.Pane, _Role.Window, _Role.Border, _Role.Whitespace})
_ROLES: Final[tuple[tuple[type[QWidget], frozenset[QAccessible.Role]], ...]] = (
    (QCheckBox, frozenset({_Role.CheckBox, _Role.Switch})),
    (QRadioButton, frozenset({_Role.RadioButton})),
    (QComboBox, frozenset({_Role.ComboBox})),
    (QLineEdit, frozenset({_Role.EditableText, _Role.ComboBox, _Role.SpinBox})),
    (QPlainTextEdit, frozenset({_Role.EditableText})),
    (
        QAbstractButton,
        frozenset(
            {
                _Role.PushButton,
                _Role.ButtonMenu,
                _Role.ButtonDropDown,
                _Role.Link,
                _Role.CheckBox,
                _Role.RadioButton,
                _Role.ListItem,
                _Role.PageTab,
                _Role.MenuItem,
            }
        ),
    ),
)


def check_names(window: QWidget) -> Iterator[Finding]:
    """Controls without object name, accessible name or role, and two that say the same."""
    said: dict[tuple[str, int, str], QWidget] = {}
    for control in controls(window):
        where = name_of(control)
        if not control.objectName():
            yield Finding("object name", where, "has none")
        spoken = QAccessible.queryAccessibleInterface(control)
        name, role = spoken.text(QAccessible.Text.Name), spoken.role()
        if not name.strip():
            yield Finding("name", where, "has no accessible name")
        allowed = next((roles for kind, roles in _ROLES if isinstance(control, kind)), None)
        if role in _NOTHING or (allowed is not None and role not in allowed):
            yield Finding("role", where, f"is a {role.name}")
        meaning = (name, role.value, spoken.text(QAccessible.Text.Description))
        if in_a_sentence(control):
            continue  # a sentence may lead to what a button does too
        if name.strip() and meaning in said and not _same_group(control, said[meaning]):
            yield Finding("duplicate", where, f"says {name!r} as {name_of(said[meaning])} does")
        said[meaning] = control


def _same_group(first: QWidget, second: QWidget) -> bool:
    """Options of one list may read alike."""
    return first.parentWidget() is second.parentWidget() and isinstance(first, QRadioButton)
