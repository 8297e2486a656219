"""What is known of an unexpected exception: its type and the places it passed, never its message.

A message may quote what the customer typed.
"""

from __future__ import annotations

import traceback
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Final

_DEEPEST: Final = 8


@dataclass(frozen=True, slots=True, kw_only=True)
class Fault:
    """``kind``: name of its type. ``way``: see `places`."""

    kind: str
    way: str

    @property
    def where(self) -> str:
        """The innermost place."""
        return self.way.rpartition(" > ")[2]


def fault_of(error: BaseException) -> Fault:
    return Fault(kind=type(error).__name__, way=places(error.__traceback__))


def places(trace: TracebackType | None) -> str:
    """The way of an exception as ``file:line function``, innermost last."""
    # Without the lines of source: an installation that was replaced meanwhile would quote the wrong ones.
    frames = traceback.StackSummary.extract(traceback.walk_tb(trace), lookup_lines=False)[-_DEEPEST:]
    return " > ".join(f"{Path(frame.filename).name}:{frame.lineno} {frame.name}" for frame in frames)
