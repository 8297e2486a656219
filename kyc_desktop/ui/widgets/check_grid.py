"""The checks of a photo in words, two beside each other: passed, not passed, or not known."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final, Literal

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from .frame import FrameIcon
from .text import Small

State = Literal["passed", "failed", "unknown"]

_FACES: Final[dict[State, tuple[str, str]]] = {
    "passed": ("check-circle-2", "success"),
    "failed": ("alert-triangle", "warning"),
    "unknown": ("circle", "text-3"),
}


@dataclass(frozen=True, kw_only=True)
class Check:
    """``words`` say what is the case, also where it is not passed."""

    name: str
    words: str
    state: State = "passed"


class CheckGrid(QWidget):
    """Rows of 32."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(0)
        self._grid.setColumnStretch(0, 1)
        self._grid.setColumnStretch(1, 1)

    def set_room_above(self, pixels: int) -> None:
        self._grid.setContentsMargins(0, pixels, 0, 8)

    def set_checks(self, checks: Sequence[Check]) -> None:
        while (item := self._grid.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.setParent(None)
                old.deleteLater()
        for at, check in enumerate(checks):
            self._grid.addWidget(_item(f"{self.objectName()}.{check.name}", check), at // 2, at % 2)


def _item(name: str, check: Check) -> QWidget:
    item = QWidget()
    item.setObjectName(name)
    item.setMinimumHeight(32)
    icon, tone = _FACES[check.state]
    words = Small(f"{name}.words", check.words, colour="text")
    row = QHBoxLayout(item)
    row.setContentsMargins(0, 0, 8, 0)
    row.setSpacing(8)
    row.addWidget(FrameIcon(icon, tone=tone, size=18), 0, Qt.AlignmentFlag.AlignVCenter)
    row.addWidget(words, 1, Qt.AlignmentFlag.AlignVCenter)
    return item
