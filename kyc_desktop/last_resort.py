"""The end of a program that cannot start or cannot go on: one sentence, and a plain window where one is possible.

Nothing is imported before it is needed: what is missing may be what would say so.
"""

from __future__ import annotations

import logging
import os
import re
import sys
from typing import Final

from kyc_desktop.fault import Fault, fault_of
from kyc_desktop.known_words import Known

_log = logging.getLogger(__name__)

_LIBRARY: Final = re.compile(r"[\w+-]+(?:\.[\w+-]+)*\.(?:so(?:\.\d+)*|dll|dylib|pyd)\b")
_MODULE: Final = re.compile(r"[A-Za-z_][\w.]*")


def tell(error: Exception, *, window: bool = True) -> int:
    """Say why, with a report for support, and return 1. ``window``: False where visitors would see it."""
    fault = fault_of(error)
    sys.stderr.write(f"kyc-desktop: {_sentence(error, fault)}\n")
    sys.stderr.flush()
    if _log.hasHandlers():
        _log.error("the program can't go on: %s at %s", type(error), Known(fault.way))
    if window and _has_a_screen():
        try:
            _show(fault, missing=isinstance(error, ImportError))
        except Exception as second:
            # Without the toolkit the sentence is all there is.
            sys.stderr.write(f"kyc-desktop: no window can show this ({type(second).__name__})\n")
    return 1


def _sentence(error: Exception, fault: Fault) -> str:
    if isinstance(error, ImportError):
        part = _missing(error)
        return (
            f"a part of the program is missing or does not fit{f': {part}' if part else ''}. Install it again; "
            '"kyc-desktop doctor" says more.'
        )
    return (
        f"the program made a mistake ({fault.kind} at {fault.where}) and can't go on. What was sent is safe. Start it "
        'again; "kyc-desktop doctor" says more.'
    )


def _missing(error: ImportError) -> str:
    """The library or the module, nothing else of the message."""
    library = _LIBRARY.search(str(error))
    if library:
        return library[0]
    return error.name if error.name and _MODULE.fullmatch(error.name) else ""


def _has_a_screen() -> bool:
    """Whether a window would be seen. Qt aborts where it finds no screen, so it is not asked."""
    if os.environ.get("QT_QPA_PLATFORM", "").partition(":")[0] in ("offscreen", "minimal"):
        return False
    screens = ("DISPLAY", "WAYLAND_DISPLAY")
    return not sys.platform.startswith("linux") or any(os.environ.get(name) for name in screens)


def _show(fault: Fault, *, missing: bool) -> None:
    from PySide6.QtCore import QCoreApplication, qVersion
    from PySide6.QtWidgets import QApplication

    from kyc_desktop import relaunch, without_console
    from kyc_desktop.ui.plain_box import PlainBox

    app = QApplication.instance() or QApplication(["kyc-desktop"])
    for window in QApplication.topLevelWidgets():
        window.hide()
    sentence = QCoreApplication.translate(
        "LastResort", "The program made a mistake and can't go on. What you sent is safe. Start it again."
    )
    if missing:
        sentence = QCoreApplication.translate(
            "LastResort", "A part of the program is missing or does not fit. Install the program again."
        )
    box = PlainBox(sentence, _report(fault, qVersion()))
    wanted: list[bool] = []
    box.again.connect(lambda: wanted.append(True))
    box.exec()
    without_console.shown_already()
    del app
    if wanted:
        relaunch.start()


def _report(fault: Fault, qt: str) -> str:
    try:
        from kyc_desktop import journal
        from kyc_desktop.report import now, program_report, versions

        return program_report(made_at=now(), versions=versions(qt), faults=[(fault, 1)], lines=journal.recent())
    except Exception:
        # These parts may be what is missing.
        return f"Fault: {fault.kind}\n{fault.way}\n"
