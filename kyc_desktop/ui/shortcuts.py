"""What can be done with keys, as it is shown to people. Each entry is pressed by a test and must do what it says."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeySequence

from ..flow.prose import Part, parse
from .text_size import LARGER, SMALLER, USUAL

SHOW: Final = "Ctrl+/"


@dataclass(frozen=True, slots=True)
class Entry:
    """``keys``: as `QKeySequence` reads them."""

    keys: tuple[str, ...]
    does: str


def entries() -> tuple[Entry, ...]:
    """In the order in which they are shown, in the language that is spoken."""
    return (
        Entry(("Return",), QCoreApplication.translate("Shortcuts", "Press the filled button")),
        Entry(("Esc", "Alt+Left"), QCoreApplication.translate("Shortcuts", "Go back, or cancel")),
        Entry(("Tab", "Shift+Tab"), QCoreApplication.translate("Shortcuts", "To the next control, to the one before")),
        Entry(("Space",), QCoreApplication.translate("Shortcuts", "Tick, choose, or take the photo")),
        Entry(
            (LARGER[0], SMALLER[0], USUAL[0]), QCoreApplication.translate("Shortcuts", "Larger, smaller, usual text")
        ),
        Entry(("F1",), QCoreApplication.translate("Shortcuts", "Help")),
        Entry((SHOW,), QCoreApplication.translate("Shortcuts", "These keys")),
    )


def words() -> tuple[Part, ...]:
    """One line for each entry, with the names of the keys that this system has."""
    lines = []
    values = {}
    for at, entry in enumerate(entries()):
        values[f"keys{at}"] = QCoreApplication.translate("Shortcuts", ", ").join(map(name, entry.keys))
        values[f"does{at}"] = entry.does
        lines.append(f"**{{keys{at}}}**  {{does{at}}}")
    return parse("\n".join(lines), values)


def name(keys: str) -> str:
    """``Ctrl++`` is Ctrl++ here and the sign of the command key with a plus on macOS."""
    if QKeySequence(keys) == QKeySequence(Qt.Key.Key_Return):
        return QCoreApplication.translate("Shortcuts", "Enter")
    return QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
