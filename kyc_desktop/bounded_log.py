"""The log of a child process, written by the one that started it: never larger than it may be, and for nobody else.

What the child says comes through a pipe. It cannot keep its file open past the bound, whatever makes it talk.
"""

from __future__ import annotations

import os
import sys
import threading
from pathlib import Path
from typing import IO, Final

BYTES: Final = 500_000
"""Of the file; there is one older one of the same size."""
_LINE: Final = 4_000
"""Bytes of a line that are kept."""


def keep(pipe: IO[bytes], path: Path, *, most: int = BYTES) -> threading.Thread:
    """Write what comes through ``pipe`` to ``path`` until it ends; the thread that does it.

    Where the file cannot be written the lines are dropped: the child must never wait for its log.
    """
    thread = threading.Thread(target=_copy, args=(pipe, path, most), name="log-of-a-child", daemon=True)
    thread.start()
    return thread


def _copy(pipe: IO[bytes], path: Path, most: int) -> None:
    with pipe:
        starts = True
        while line := pipe.readline(_LINE):
            if starts:
                _append(path, line if line.endswith(b"\n") else line + b"\n", most)
            starts = line.endswith(b"\n")


def _append(path: Path, line: bytes, most: int) -> None:
    try:
        path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
        with os.fdopen(handle, "ab") as file:
            if sys.platform != "win32":
                os.fchmod(handle, 0o600)
            full = file.tell() + len(line) > most
            if not full:
                file.write(line)
        if full:
            path.replace(path.with_suffix(".old.log"))
            _append(path, line[:most], most)
    except OSError:
        return
