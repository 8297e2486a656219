"""A window of the toolkit alone, without theme, fonts or resources: for when those are what is broken.

Signals:
    PlainBox.again(): the program is to start again.
"""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QPlainTextEdit, QVBoxLayout, QWidget

_PROGRAM: Final = "KYC Desktop"
"""A name, the same in every language."""


class PlainBox(QDialog):
    """One sentence, the report, and three buttons."""

    again = Signal()

    def __init__(self, sentence: str, report: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("plain")
        self.setWindowTitle(_PROGRAM)
        self.resize(640, 420)
        label = QLabel(sentence)
        label.setObjectName("plain.sentence")
        label.setWordWrap(True)
        self.report = QPlainTextEdit(report)
        self.report.setObjectName("plain.report")
        self.report.setAccessibleName(self.tr("Report for support"))
        self.report.setReadOnly(True)
        self.report.setTabChangesFocus(True)
        buttons = QDialogButtonBox()
        for name, words, does in (
            ("copy", self.tr("Copy report"), self._copy),
            ("again", self.tr("Start the program again"), self._again),
            ("close", self.tr("Close"), self.reject),
        ):
            button = buttons.addButton(words, QDialogButtonBox.ButtonRole.ActionRole)
            button.setObjectName(f"plain.{name}")
            button.setMinimumHeight(44)
            button.clicked.connect(does)
        column = QVBoxLayout(self)
        for part in (label, self.report, buttons):
            column.addWidget(part)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.report.toPlainText())

    def _again(self) -> None:
        self.accept()
        self.again.emit()
