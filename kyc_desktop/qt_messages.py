"""What Qt has to say: to standard error while the program starts, later to the log as category and type alone.

Texts of Qt may name files, devices and what stands in a field, so none of them is kept. Whoever has started the
program in a terminal sees them there.
"""

from __future__ import annotations

import logging
import os
import sys
from collections import Counter
from collections.abc import Callable
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import qInstallMessageHandler

if TYPE_CHECKING:
    from PySide6.QtCore import QMessageLogContext, QtMsgType

_log = logging.getLogger(__name__)

_DISPLAY_GONE: Final = "connection broke"
"""Of the last words of the plugins for X11 and Wayland when somebody has logged out."""
_NO_WINDOW: Final = (
    "kyc-desktop: no window can be opened here: there is no display, or the system lacks a part that windows need. "
    '"kyc-desktop doctor" says which.\n'
)


def tell_why_it_cannot_start() -> None:
    """Without a display or a plugin for it Qt aborts: end with a sentence in place of that."""

    def handle(kind: QtMsgType, _context: QMessageLogContext, text: str) -> None:
        if kind.name == "QtFatalMsg":
            sys.stderr.write(_NO_WINDOW)
            sys.stderr.flush()
            os._exit(1)
        sys.stderr.write(f"{text}\n")

    qInstallMessageHandler(handle)


def log_them(display_gone: Callable[[], object]) -> None:
    """From now on into the log: of each category and type the 1st, 10th, 100th and so on.

    ``display_gone`` is called before Qt ends the process because the screen is gone.
    """
    from kyc_desktop.known_words import Known

    seen: Counter[tuple[str, str]] = Counter()

    def handle(kind: QtMsgType, context: QMessageLogContext, text: str) -> None:
        if _DISPLAY_GONE in text:
            display_gone()
        key = (context.category or "default", kind.name.removeprefix("Qt").removesuffix("Msg").lower())
        seen[key] += 1
        if str(seen[key]).strip("0") == "1":
            _log.warning("Qt %s %s, %d", Known(key[1]), Known(key[0]), seen[key])
        if sys.stderr is not None and sys.stderr.isatty():
            sys.stderr.write(f"{text}\n")

    qInstallMessageHandler(handle)
