"""What may be logged of an error: its type and where it happened. Its text may hold what somebody typed."""

from __future__ import annotations

import traceback


def trace(error: BaseException) -> str:
    """The places the error came through, innermost last, and its type."""
    return "".join(traceback.format_tb(error.__traceback__)) + type(error).__name__
