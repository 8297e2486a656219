"""What Windows and macOS want to be told beyond what Qt says to them. Elsewhere nothing happens."""

from __future__ import annotations

import sys
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

APP_ID: Final = "KYCDesktop.KYCDesktop"
"""AppUserModelID: windows of one id share a button of the taskbar."""
_ANY_PROCESS: Final = -1
"""ASFW_ANY of winuser.h."""


def own_taskbar_button() -> None:
    """Windows goes by the program file, which without a bundle is that of Python. A bundle has its own, and an id that
    its shortcut lacks would split the button in two when it is pinned."""
    if sys.platform == "win32" and not getattr(sys, "frozen", False):
        import ctypes

        ctypes.windll.shell32.SetCurrentProcessExplicitAppUserModelID(APP_ID)


def let_others_come_forward() -> None:
    """Windows lets a window come to the front only with the leave of the process that a person has just started."""
    if sys.platform == "win32":
        import ctypes

        ctypes.windll.user32.AllowSetForegroundWindow(_ANY_PROCESS)


def tab_to_everything() -> None:
    """macOS lets Tab skip buttons and choices unless a setting says otherwise; this program promises that all can be
    done with keys."""
    if sys.platform == "darwin":
        QGuiApplication.styleHints().setTabFocusBehavior(Qt.TabFocusBehavior.TabFocusAllControls)


def colour_title_bar(mode: str) -> None:
    """Windows and macOS paint title bar and file dialogs: as the window, where a look was chosen (light or dark)."""
    if sys.platform in ("win32", "darwin"):
        chosen = {"light": Qt.ColorScheme.Light, "dark": Qt.ColorScheme.Dark}
        QGuiApplication.styleHints().setColorScheme(chosen.get(mode, Qt.ColorScheme.Unknown))
