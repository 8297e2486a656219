"""The rows of a list that is open: which options match what was typed. Loaded with the first list that opens."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from kyc_desktop.flow.prose import Part

from .option import Option, fold

Index = QModelIndex | QPersistentModelIndex


def matches(option: Option, typed: str) -> bool:
    wanted = fold(typed.strip())
    others = (option.note, *option.also)
    return wanted in fold(option.text) or any(fold(other).startswith(wanted) for other in others if other)


def marked(text: str, typed: str) -> tuple[Part, ...]:
    """``text`` with the typed letters strong where a word starts with them."""
    wanted, whole = fold(typed.strip()), fold(text)
    if not wanted or len(whole) != len(text):
        return (Part(text),)
    at = whole.find(wanted)
    while at > 0 and whole[at - 1].isalnum():
        at = whole.find(wanted, at + 1)
    if at < 0:
        return (Part(text),)
    end = at + len(wanted)
    parts = (Part(text[:at]), Part(text[at:end], strong=True), Part(text[end:]))
    return tuple(part for part in parts if part.text)


class OptionModel(QAbstractListModel):
    """The options that match what was typed, in their own order."""

    def __init__(self, options: Sequence[Option], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._all = tuple(options)
        self.typed = ""
        self.shown = self._all

    def filter(self, typed: str) -> None:
        self.beginResetModel()
        self.typed = typed
        self.shown = tuple(o for o in self._all if matches(o, typed)) if typed.strip() else self._all
        self.endResetModel()

    def best(self, chosen: str) -> int:
        """The row to highlight first: one that starts with the text, else the chosen one, else the first."""
        wanted = fold(self.typed.strip())
        if wanted:
            for row, option in enumerate(self.shown):
                if fold(option.text).startswith(wanted) or self.typed.strip() in option.also:
                    return row
            return 0
        return next((row for row, option in enumerate(self.shown) if option.key == chosen), 0)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self.shown)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            option = self.shown[index.row()]
            return f"{option.text} {option.note}".strip()
        return None
