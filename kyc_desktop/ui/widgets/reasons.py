"""Why it did not work: a numbered head, the reason, and what to do.

Signals:
    ReasonList.linked(str), FindingList.linked(str): a link in a reason or a remedy was activated.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kyc_desktop.flow.prose import Part

from .card import Card, Hairline, Padded
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
            badge = NumberBadge(str(number), fill="danger-soft", ink="danger-text")
            item = ReasonItem(f"{self.objectName()}.{number}", number, reason, badge)
            item.linked.connect(self.linked)
            self.add_row(Padded(item, (20, 20, 20, 20)))


class FindingList(QWidget):
    """Screen 15: the same without a card, with the discs that stand on the photo."""

    Entry = tuple[ReasonText, Literal["danger", "warning"]]

    linked = Signal(str)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)

    def set_findings(self, findings: Sequence[Entry]) -> None:
        """The numbers of the list and on the photo are those of the order."""
        while (item := self._column.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.setParent(None)
                old.deleteLater()
        for number, (reason, tone) in enumerate(findings, 1):
            if number > 1:
                self._column.addWidget(Hairline())
            badge = NumberBadge(str(number), fill=f"{tone}-text", ink="surface", size=28)
            entry = ReasonItem(f"{self.objectName()}.{number}", number, reason, badge, line=28)
            entry.linked.connect(self.linked)
            self._column.addWidget(Padded(entry, (0, 0 if number == 1 else 16, 0, 20)))


class ReasonItem(QWidget):
    """One list item for a screen reader. ``line``: height of the title, that of the badge."""

    linked = Signal(str)

    def __init__(self, name: str, number: int, reason: ReasonText, badge: NumberBadge, *, line: int = 24) -> None:
        super().__init__()
        self.setObjectName(name)
        title = Prose(f"{name}.title", reason.title, Look(role="bodyStrong", line=line))
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
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        row.addWidget(badge, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(column, 1)

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
