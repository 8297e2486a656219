"""Why it did not work: a numbered head, the reason, and what to do.

Signals:
    ReasonList.linked(str): a link in a reason or a remedy was activated.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kyc_desktop.flow.prose import Part

from .card import Card, Padded
from .frame import FrameIcon
from .note import NumberBadge
from .prose import Prose
from .text import Small
from .text_flow import Look, Words, as_parts


@dataclass(frozen=True)
class ReasonText:
    """The words of one reason. ``remedy`` comes without "What to do."."""

    title: str
    why: Words
    remedy: Words = ""


class ReasonList(Card):
    """Screen 11. Every reason is one list item for a screen reader: number, title, why, what to do."""

    linked = Signal(str)

    def set_reasons(self, reasons: Sequence[ReasonText]) -> None:
        self.clear()
        for number, reason in enumerate(reasons, 1):
            self.add_row(Padded(self._item(number, reason), (20, 20, 20, 20)))

    def _item(self, number: int, reason: ReasonText) -> QWidget:
        name = f"{self.objectName()}.{number}"
        item = QWidget()
        item.setObjectName(name)
        title = Prose(f"{name}.title", reason.title, Look(role="bodyStrong", line=24))
        title.setAccessibleName(f"{number}. {reason.title}")
        why = Small(f"{name}.why", reason.why)
        why.linked.connect(self.linked)
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(title)
        column.addSpacing(4)
        column.addWidget(why)
        if reason.remedy:
            column.addSpacing(12)
            column.addWidget(self._remedy(name, reason.remedy))
        row = QHBoxLayout(item)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        badge = NumberBadge(str(number), fill="danger-soft", ink="danger-text")
        row.addWidget(badge, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(column, 1)
        return item

    def _remedy(self, name: str, remedy: Words) -> QWidget:
        lead = Part(self.tr("What to do."), strong=True)
        words = Small(f"{name}.remedy", (lead, Part(" "), *as_parts(remedy)), colour="text")
        words.linked.connect(self.linked)
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        arrow = FrameIcon("arrow-right", tone="accent-text", size=18, flips=True)
        row.addWidget(Padded(arrow, (0, 1, 0, 0)), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(words, 1)
        return line
