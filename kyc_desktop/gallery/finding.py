"""What is wrong with a window, said by the checks of `findings`."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtWidgets import QWidget


@dataclass(frozen=True, order=True)
class Finding:
    """``rule``: short name of the check; ``widget``: its object name, or the nearest one above; ``detail``: figures."""

    rule: str
    widget: str
    detail: str

    def __str__(self) -> str:
        return f"{self.rule}: {self.widget}: {self.detail}"


def name_of(widget: QWidget) -> str:
    """The object name, after that of the nearest named ancestor where the widget has none."""
    named: QWidget | None = widget
    while named is not None and not named.objectName():
        named = named.parentWidget()
    known = named.objectName() if named is not None else ""
    return known if named is widget else f"{known} > {type(widget).__name__}"
