"""A program that Windows starts without a console has no standard streams: they are None, and writing to them fails.

What would stand on a console in the end, because the program could not start, is shown in a box of the system instead:
nobody else would tell the person who clicked on the icon.
"""

from __future__ import annotations

import io
import sys
from collections.abc import Callable
from typing import Final

_KEPT: Final = 2_000
"""Characters; a sentence or two are what is shown."""
_ICON_ERROR: Final = 0x10
_SET_FOREGROUND: Final = 0x10000


class LastWords(io.TextIOBase):
    """Takes what is written and keeps the end of it."""

    def __init__(self) -> None:
        super().__init__()
        self.kept = ""

    def writable(self) -> bool:
        return True

    def write(self, text: str, /) -> int:
        self.kept = (self.kept + text)[-_KEPT:]
        return len(text)


def run(main: Callable[[], int], *, show: Callable[[str], None] | None = None) -> int:
    """The exit status of ``main``; ``show`` is called with its last words where it failed and nobody heard them."""
    errors = _lend_streams()
    try:
        status = main()
    except SystemExit as ended:
        # argparse has written its sentence already; a sentence in place of a number is written by the interpreter.
        if isinstance(ended.code, str):
            sys.stderr.write(f"{ended.code}\n")
        status = ended.code if isinstance(ended.code, int) else int(ended.code is not None)
    if status and errors is not None and errors.kept.strip():
        (show or _box)(errors.kept.strip())
    return status


def _lend_streams() -> LastWords | None:
    """What stands for standard error, None where there is a real one."""
    streams: dict[str, object] = vars(sys)
    if streams["stdin"] is None:
        sys.stdin = io.StringIO()
    if streams["stdout"] is None:
        sys.stdout = LastWords()
    if streams["stderr"] is not None:
        return None
    errors = LastWords()
    sys.stderr = errors
    return errors


def _box(text: str) -> None:
    if sys.platform == "win32":
        import ctypes

        ctypes.windll.user32.MessageBoxW(None, text, "KYC Desktop", _ICON_ERROR | _SET_FOREGROUND)


def shown_already() -> None:
    """Nobody need be told in the end: a window has said it."""
    if isinstance(sys.stderr, LastWords):
        sys.stderr.kept = ""
