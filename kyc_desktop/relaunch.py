"""The program in place of itself: the same command line, the same data folder."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Sequence
from typing import NoReturn


def command_line() -> tuple[str, ...]:
    """How this program was started, from a checkout, an installation or a frozen bundle."""
    if getattr(sys, "frozen", False):
        return (sys.executable, *sys.argv[1:])
    return (sys.executable, *sys.orig_argv[1:])


def start(command: Sequence[str] | None = None) -> NoReturn:
    """Become a new run of the program. Everything that must be written or freed has to be done before.

    The process stays the same one where the system can do that, so that whoever waits for it goes on waiting.
    Raises OSError.
    """
    words = command or command_line()
    for stream in (sys.stdout, sys.stderr):
        if stream is not None:
            stream.flush()
    # Else a bundle takes the new run for a child that shares the folders of this one.
    environment = os.environ | {"PYINSTALLER_RESET_ENVIRONMENT": "1"}
    if sys.platform == "win32":
        subprocess.Popen(words, env=environment)  # noqa: S603 - the words are those of this process, no shell
        os._exit(0)
    os.execve(words[0], tuple(words), environment)  # noqa: S606 - as above
