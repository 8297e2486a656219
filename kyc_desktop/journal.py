"""The log of the program: a small file without personal data, and what happens when something unexpected does.

Only loggers of this package write to it, and they log codes, types and counts. An unexpected exception is written
as its type and the places it passed, never with its message: a message may quote what the customer typed.
"""

from __future__ import annotations

import logging
import logging.handlers
import sys
import threading
import traceback
from collections.abc import Callable
from pathlib import Path
from types import TracebackType
from typing import Any, Final

_log = logging.getLogger(__name__)

_BYTES: Final = 500_000
_FORMAT: Final = "%(asctime)s %(levelname)s %(name)s: %(message)s"


def open_log(path: Path) -> None:
    """Write the log of this package to ``path``, or nowhere where that is not possible."""
    root = logging.getLogger("kyc_desktop")
    root.setLevel(logging.INFO)
    root.propagate = False
    handler: logging.Handler
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        handler = logging.handlers.RotatingFileHandler(
            path, maxBytes=_BYTES, backupCount=1, encoding="utf-8", delay=True
        )
    except OSError:
        handler = logging.NullHandler()
    handler.setFormatter(_PlacesOnly(_FORMAT))
    # A full disk must not print tracebacks in place of the log.
    handler.handleError = lambda record: None  # type: ignore[method-assign]
    root.handlers = [handler]


class _PlacesOnly(logging.Formatter):
    """Never writes the message of an exception, nor the stack with its values."""

    def formatException(self, ei: Any) -> str:  # noqa: N802 - the name is the library's
        return f"{ei[0].__name__} {places(ei[2])}"


def places(trace: TracebackType | None) -> str:
    """The way of an exception as ``file:line function``, innermost last."""
    frames = traceback.extract_tb(trace)[-8:]
    return " > ".join(f"{Path(frame.filename).name}:{frame.lineno} {frame.name}" for frame in frames)


def catch_all(report: Callable[[str], None]) -> None:
    """Log whatever nobody handled, in slots and threads, and call ``report`` with the name of its type.

    ``report`` may be called in any thread.
    """

    def seen(kind: type[BaseException], error: BaseException | None, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error or kind(), trace)
            return
        _log.error("unexpected %s at %s", kind.__name__, places(trace))
        report(kind.__name__)

    sys.excepthook = seen
    threading.excepthook = lambda args: seen(args.exc_type, args.exc_value, args.exc_traceback)


def of_the_loop(context: dict[str, Any]) -> None:
    """Pass an exception that a task did not handle on to `catch_all`'s hook (for ``set_exception_handler``)."""
    error = context.get("exception")
    if isinstance(error, BaseException):
        sys.excepthook(type(error), error, error.__traceback__)
    else:
        # The message of the loop names the kind of trouble; its other members may hold values.
        _log.error("event loop: %s", type(context.get("handle") or context.get("task")).__name__)
