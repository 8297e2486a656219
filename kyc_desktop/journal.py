"""The log of the program: a small file without personal data, and what happens when something unexpected does.

Only loggers of this package write to it, and only what `known_words` lets through. An unexpected exception is written
as its type and the places it passed, never with its message: a message may quote what the customer typed.
"""

from __future__ import annotations

import contextlib
import logging
import logging.handlers
import os
import sys
import threading
from collections import deque
from collections.abc import Callable
from pathlib import Path
from types import TracebackType
from typing import IO, Any, Final

from kyc_desktop.fault import Fault, places
from kyc_desktop.known_words import OURS, Known, WhiteList, masked

_log = logging.getLogger(__name__)

BYTES: Final = 500_000
"""Of the file; there is one older one of the same size."""
_FORMAT: Final = "%(asctime)s %(levelname)s %(name)s: %(message)s"
_RECENT: Final = 20
"""Lines that a report quotes."""


def open_log(path: Path) -> None:
    """Write the log of this package to ``path``, for its owner alone, or nowhere where that is not possible."""
    root = logging.getLogger(OURS)
    root.setLevel(logging.INFO)
    root.propagate = False
    file: logging.Handler
    try:
        path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        file = _PrivateFile(path, maxBytes=BYTES, backupCount=1, encoding="utf-8", delay=True)
    except OSError:
        file = logging.NullHandler()
    # A full disk must not print tracebacks in place of the log.
    file.handleError = lambda record: None  # type: ignore[method-assign]
    handlers: list[logging.Handler] = [file, _Recent()]
    for handler in handlers:
        handler.addFilter(WhiteList())
        handler.setFormatter(_PlacesOnly(_FORMAT))
    root.handlers = handlers


def recent() -> tuple[str, ...]:
    """The last lines of the log of this run, as they were written."""
    kept = (handler.lines for handler in logging.getLogger(OURS).handlers if isinstance(handler, _Recent))
    return tuple(next(kept, ()))


class _PrivateFile(logging.handlers.RotatingFileHandler):
    """One that its owner alone can read, also where an older version has made it."""

    def _open(self) -> IO[str]:  # type: ignore[override]  # wider than what the library opens
        def private(name: str, flags: int) -> int:
            handle = os.open(name, flags, 0o600)
            if sys.platform != "win32":
                os.fchmod(handle, 0o600)
            return handle

        return open(self.baseFilename, self.mode, encoding=self.encoding, opener=private)

    def rotate(self, source: str, dest: str) -> None:
        """Windows keeps the name of a file that another process of ours has open: it grows until that one has ended."""
        with contextlib.suppress(PermissionError):
            super().rotate(source, dest)


class _Recent(logging.Handler):
    def __init__(self) -> None:
        super().__init__()
        self.lines: deque[str] = deque(maxlen=_RECENT)

    def emit(self, record: logging.LogRecord) -> None:
        self.lines.append(self.format(record))


class _PlacesOnly(logging.Formatter):
    """Never writes the message of an exception, nor the stack with its values."""

    def formatException(self, ei: Any) -> str:  # noqa: N802 - the name is the library's
        return masked(f"{ei[0].__name__} {places(ei[2])}")


def catch_all(report: Callable[[Fault], None]) -> None:
    """Log whatever nobody handled, in slots and threads, and call ``report`` with it.

    ``report`` may be called in any thread.
    """

    def seen(kind: type[BaseException], error: BaseException | None, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error or kind(), trace)
            return
        fault = Fault(kind=kind.__name__, way=places(trace))
        _log.error("unexpected %s at %s", kind, Known(fault.way))
        report(fault)

    def seen_in_a_thread(args: threading.ExceptHookArgs) -> None:
        if args.exc_type is not SystemExit:  # ends its thread and nothing else
            seen(args.exc_type, args.exc_value, args.exc_traceback)

    sys.excepthook = seen
    threading.excepthook = seen_in_a_thread


def of_the_loop(context: dict[str, Any]) -> None:
    """Pass an exception that a task did not handle on to `catch_all`'s hook (for ``set_exception_handler``)."""
    error = context.get("exception")
    if isinstance(error, BaseException):
        sys.excepthook(type(error), error, error.__traceback__)
    else:
        # The message of the loop names the kind of trouble; its other members may hold values.
        _log.error("event loop: %s", type(context.get("handle") or context.get("task")))
